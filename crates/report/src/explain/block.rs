//! The whole story of a block.

use solde_core::block::{BlockAccount, Origin};
use solde_core::calendar::Date;
use solde_core::clearing::WorkItem;
use solde_core::event::EventKind;
use solde_core::law::LawBook;

use super::story::{Rows, Section, Story};
use super::words::{cited, days_left, doubt, money, plain, risk, task};
use super::{BlockView, deadlines, disputes, interest, postings, set_off, settlement};

/// Tells everything that happened to a block up to the end of a run, by which
/// rules, and what happens next.
pub fn block(view: &BlockView<'_>) -> Story {
    let account = view.account;
    let currency = account.terms.currency;
    let mut story = Story::new(
        "block",
        format!(
            "Block {}/{}: {} claims on {}, {} at the end of run {} ({})",
            account.key.creditor,
            account.key.block_ref,
            account.key.creditor.record().name_en,
            account.terms.debtor.record().name_en,
            match account.closing().open() {
                open if open < 0 => format!("{} paid too much", money(-open, currency)),
                open => format!("{} open", money(open, currency)),
            },
            view.run,
            view.cut_off
        ),
    );
    story.add(header(view));
    story.add(postings::section(view, None));
    story.add(disputes::section(view, None));
    match &view.rules {
        Some(rules) => {
            story.add(deadlines::section(view, rules));
            story.add(settlement::section(view, rules.law));
            story.add(interest::shield(view, rules));
            story.add(interest::section(view, rules));
            story.add(set_off::section(view, rules));
        }
        None => {
            let mut section = Section::new("rules", "By which rules");
            section.step(format!(
                "Run {} was made with --no-keep: it did not keep the agreements and rates it was judged by. What is told here is what its ledger and its tables say; deadlines, interest and conversions cannot be counted again.",
                view.run
            ));
            story.add(section);
        }
    }
    story.add(findings(view));
    story.add(next(view.work, view.cut_off));
    story
}

/// What the header fixed, and the rule of the agreement that governs.
pub(super) fn header(view: &BlockView<'_>) -> Section {
    let account = view.account;
    let terms = &account.terms;
    let mut section = Section::new("block", "The block");
    section.fact("creditor", format!("{} {}", account.key.creditor, account.key.creditor.record().name_en));
    section.fact("debtor", format!("{} {}", terms.debtor, terms.debtor.record().name_en));
    let title = view.rules.and_then(|rules| rules.law.agreements().get(terms.agreement));
    let title = title.map_or_else(String::new, |agreement| format!(", {}", agreement.title));
    section.fact("agreement", format!("{}{title}", terms.agreement));
    if let Some(rules) = view.rules {
        section.fact("rule", governing(rules.law, account, view.cut_off));
    }
    section.fact("accounting_period", terms.accounting_period.to_string());
    section.fact("basis", terms.basis.as_str()).fact("currency", terms.currency.code());
    if let Origin::Opening(grade) = account.origin {
        section.fact("origin", format!("a balance brought in when the book began; evidence: {}", grade.as_str()));
    } else {
        section.fact("lines", account.closing().lines.to_string());
    }
    section.fact("posted_in", account.posted_in.to_string());
    let mut date = |name, date: Option<Date>| {
        section.facts.extend(date.map(|date| (name, date.to_string())));
    };
    date("sent_on", account.sent_on);
    date("introduced_on", account.introduced_on);
    for event in account.history.iter().filter(|event| event.kind == EventKind::Acknowledged) {
        section.fact("acknowledged_on", format!("{} (event {})", event.date, event.event_id));
    }
    if !account.care_years.is_empty() {
        let year = |(year, minor): &(u16, i128)| format!("{year}: {}", plain(*minor, terms.currency));
        section.fact("by_year_of_care", account.care_years.iter().map(year).collect::<Vec<_>>().join(", "));
    }
    section.fact("state", crate::tables::state(account, &account.closing()).as_str().replace('_', " "));
    section
}

fn governing(law: &LawBook, account: &BlockAccount, cut_off: Date) -> String {
    match law.governing_term(&account.subject(cut_off)) {
        None => "no rule of the agreement governs it: nothing of it may be settled".to_owned(),
        Some((_, term)) => format!(
            "{}: {}; in force between the parties from {}{}: {}{}",
            term.rule.name(),
            cited(&term.rule.authority()),
            term.from,
            term.until.map_or_else(String::new, |until| format!(" to {until}")),
            term.scope.citation,
            doubt(term.scope.confirmed)
        ),
    }
}

fn findings(view: &BlockView<'_>) -> Section {
    let mut section = Section::new("findings", "What was found");
    for told in view.told {
        for finding in told.findings {
            let event = finding.event_id.as_ref().map_or_else(String::new, |event| format!(", event {event}"));
            section.step(format!(
                "{} {} (run {}{event}): {}",
                finding.code,
                finding.code.title(),
                told.run,
                finding.detail
            ));
        }
    }
    section
}

/// What expires next and who must act.
pub(super) fn next(work: &[WorkItem], cut_off: Date) -> Section {
    let mut section = Section::new("next", "What happens next");
    if work.is_empty() {
        section.step("Nothing is to be done about it.");
        return section;
    }
    let mut soonest: Vec<&WorkItem> = work.iter().collect();
    soonest.sort_by_key(|item| (item.last_day.is_none(), item.last_day));
    let columns = [("last_day", false), ("who", false), ("what", false), ("at_stake", true), ("days", false)];
    let mut rows = Rows::new(&columns);
    for item in soonest {
        let mut remarks = vec![format!(
            "{}{}",
            item.claim_id.as_ref().map_or_else(String::new, |id| format!("line {id}; ")),
            risk(item.risk)
        )];
        if !item.ground.counted.is_empty() {
            let authority = item.ground.authority.as_ref().map_or_else(String::new, |by| format!(": {}", cited(by)));
            remarks.push(format!("{}; rule {}{authority}", item.ground.counted, item.ground.rule));
        }
        rows.add(
            [
                item.last_day.map_or_else(|| "no day set".to_owned(), |day| day.to_string()),
                item.actor.to_string(),
                task(item.task).to_owned(),
                plain(item.at_stake, item.position.currency),
                item.days_left(cut_off).map_or_else(String::new, days_left),
            ],
            remarks,
        );
    }
    section.rows = Some(rows);
    section
}
