//! The down payment that shields, and interest on what was paid late.

use solde_core::block::{BlockAccount, Origin};
use solde_core::clearing::{BlockInterest, clocks, clocks_start, interest_of};
use solde_core::event::EventKind;
use solde_core::interest::shield as test;
use solde_core::law::{InterestMode, InterestRounding, ShieldScope};

use super::story::Section;
use super::words::{doubt, marked, money, plain, ruled};
use super::{BlockView, Rules};

/// What the rules give for the block; with what stood in the way of computing it.
pub(super) fn computed(view: &BlockView<'_>, rules: &Rules<'_>) -> (Option<BlockInterest>, Vec<String>) {
    let mut findings = Vec::new();
    let all = interest_of(view.position, rules.law, rules.refinancing, rules.working_days, view.cut_off, &mut findings);
    let of_block = all.into_iter().find(|interest| interest.block == view.account.key);
    let own = findings
        .into_iter()
        .filter(|finding| finding.block_ref.as_deref() == Some(view.account.key.block_ref.as_str()));
    (of_block, own.map(|finding| format!("{} {}: {}", finding.code, finding.code.title(), finding.detail)).collect())
}

/// The test of the down payment.
pub(super) fn shield(view: &BlockView<'_>, rules: &Rules<'_>) -> Section {
    let account = view.account;
    let currency = account.terms.currency;
    let law = rules.law.of(account, view.cut_off);
    let mut section = Section::new("shield", "The down payment that shields from interest");
    let clocks = clocks(account, &law, rules.working_days);
    let start = clocks_start(account, &law).filter(|_| account.origin == Origin::Claims);
    let Some(deadline) = start.and_then(|start| clocks.shield(start)) else { return section };
    let blocks: Vec<&BlockAccount> = match law.shield_scope.value() {
        ShieldScope::Period => view.position.iter().filter(|other| other.terms.basis == account.terms.basis).collect(),
        ShieldScope::Block | ShieldScope::Claim => vec![account],
    };
    let (mut introduced, mut reduced, mut payments) = (0, 0, Vec::new());
    for block in &blocks {
        let standing = block.closing();
        introduced += standing.presented();
        reduced += standing.credited + standing.waived + standing.disputed;
        let paid = block.history.iter().filter(|event| event.kind == EventKind::DownPayment);
        payments.extend(paid.filter_map(|event| Some((event.date, event.amount?.minor, event.event_id.as_str()))));
    }
    for (date, minor, event_id) in &payments {
        let counts = if *date <= deadline.last_day { "in time" } else { "too late to shield" };
        section.step(format!("Down payment of {} on {date}, event {event_id}: {counts}.", money(*minor, currency)));
    }
    let dated: Vec<_> = payments.iter().map(|(date, minor, _)| (*date, *minor)).collect();
    match test(&law, introduced, reduced, &dated, deadline.last_day) {
        Ok(Some(shielded)) => section.steps.extend(marked(shielded.explanation(currency))),
        Ok(None) => {}
        Err(error) => drop(section.step(format!("The test cannot be made: {error}."))),
    }
    if blocks.len() > 1 {
        section.step(format!(
            "Tested for {} blocks of the accounting period together ({}).",
            blocks.len(),
            ruled(&law.shield_scope)
        ));
    }
    if view.cut_off <= deadline.last_day {
        section.step(format!("There is time until {}.", deadline.last_day));
    }
    section
}

/// Interest on each late payment, with its formula.
pub(super) fn section(view: &BlockView<'_>, rules: &Rules<'_>) -> Section {
    let account = view.account;
    let currency = account.terms.currency;
    let law = rules.law.of(account, view.cut_off);
    let mut section = Section::new("interest", "Interest on late payment");
    let (interest, faults) = computed(view, rules);
    section.steps.extend(faults);
    let Some(interest) = interest else {
        if section.steps.is_empty() && account.due_on.is_some() {
            section.step(match law.interest.value() {
                InterestMode::Off => format!("None is proposed ({}).", ruled(&law.interest)),
                InterestMode::Proposal => "Nothing was paid late and nothing is overdue.".to_owned(),
            });
        }
        return section;
    };
    section.step(format!(
        "Interest runs after {}{}.",
        interest.runs_after,
        match (&interest.shield, interest.refused_on) {
            (_, Some(refused)) => format!(", the time for settling disputes: a down payment was refused on {refused}"),
            (Some(shield), None) if shield.holds =>
                ", the time for settling disputes: the down payment shields".to_owned(),
            _ => ", the last day for payment".to_owned(),
        }
    ));
    for arrear in &interest.arrears {
        let of_line = arrear.claim_id.as_ref().map_or_else(String::new, |line| format!(" for line {line}"));
        section.step(format!("Payment {}{of_line}:", arrear.event_id));
        section.steps.extend(marked(arrear.interest.explanation(currency)));
        if let Some(by) = &arrear.claim_by {
            section.step(format!(
                "To be claimed by {}: {}{}.",
                by.last_day,
                by.explanation(),
                doubt(by.authority.confirmed)
            ));
        }
    }
    for running in &interest.running {
        section.step(format!("If what is open and overdue were received on {}:", view.cut_off));
        section.steps.extend(marked(running.explanation(currency)));
    }
    let parts: Vec<String> = interest.arrears.iter().map(|arrear| plain(arrear.interest.minor, currency)).collect();
    if !parts.is_empty() {
        let how = match law.interest_rounding.value() {
            InterestRounding::PerClaim => "each late amount rounded by itself",
            InterestRounding::PerBlock => "amounts due and received on the same days rounded together",
        };
        section.step(format!(
            "Computed: {}{}; {how} ({}).",
            if parts.len() > 1 { format!("{} = ", parts.join(" + ")) } else { String::new() },
            money(interest.computed, currency),
            ruled(&law.interest_rounding)
        ));
    }
    section.step(format!(
        "May still be claimed: computed {} - claimed {} = {} ({}).",
        plain(interest.computed, currency),
        plain(interest.claimed, currency),
        money(interest.claimable(), currency),
        ruled(&law.interest)
    ));
    section
}
