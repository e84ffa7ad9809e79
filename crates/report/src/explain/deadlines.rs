//! Every clock of a block: from which day, how many months, to which day, by which rule.

use solde_core::block::Origin;
use solde_core::calendar::Date;
use solde_core::clearing::{Arrear, clocks, clocks_start, introduction};
use solde_core::deadline::Deadline;
use solde_core::event::EventKind;
use solde_core::law::IntroductionDate;

use super::story::{Rows, Section};
use super::words::{days_left, doubt, ruled};
use super::{BlockView, Rules};

/// Rows under construction.
struct Clocked {
    cut_off: Date,
    rows: Rows,
    missing: Vec<&'static str>,
}

impl Clocked {
    fn add(&mut self, what: String, deadline: &Deadline, remark: Option<String>) {
        let counted =
            format!("{}{}; rule {}", deadline.explanation(), doubt(deadline.authority.confirmed), deadline.rule);
        let days = deadline.last_day.day_number() - self.cut_off.day_number();
        let cells = [what, deadline.last_day.to_string(), days_left(days)];
        self.rows.add(cells, std::iter::once(counted).chain(remark).collect());
    }

    /// What the last row asks for was done.
    fn done(&mut self, how: String) {
        if let Some((cells, _)) = self.rows.rows.last_mut() {
            cells[2] = how;
        }
    }

    fn maybe(&mut self, what: &'static str, deadline: Option<&Deadline>, remark: Option<String>) {
        match deadline {
            Some(deadline) => self.add(what.to_owned(), deadline, remark),
            None => self.missing.push(what),
        }
    }
}

/// All deadlines that are known at the cut-off.
pub(super) fn section(view: &BlockView<'_>, rules: &Rules<'_>) -> Section {
    let account = view.account;
    let mut section = Section::new("deadlines", "Deadlines");
    if account.origin != Origin::Claims {
        section.step("A balance brought in has no date of introduction: no clock runs.");
        return section;
    }
    let law = rules.law.of(account, view.cut_off);
    let clocks = clocks(account, &law, rules.working_days);
    let columns = [("what", false), ("last_day", false), ("days", false)];
    let mut of = Clocked { cut_off: view.cut_off, rows: Rows::new(&columns), missing: Vec::new() };
    let in_time = introduction(account, &clocks, rules.fixed_amounts);
    let verdict = account.introduced_on.zip(in_time.as_ref()).map(|(introduced, deadline)| {
        let verdict = if introduced <= deadline.last_day { "in time" } else { "out of time" };
        format!("introduced on {introduced}: {verdict}")
    });
    of.maybe("introduce", in_time.as_ref(), verdict);
    let Some(start) = clocks_start(account, &law) else {
        section.step(format!(
            "The other clocks start with the acknowledgement, which did not come ({}).",
            ruled(&law.introduction_date)
        ));
        section.rows = Some(of.rows);
        return section;
    };
    of.maybe("down payment that shields", clocks.shield(start).as_ref(), None);
    of.maybe("contest", clocks.contestation(start).as_ref(), None);
    of.maybe("pay", clocks.payment(start).as_ref(), None);
    of.maybe("settle disputes", clocks.dispute(start).as_ref(), None);
    for dispute in &account.disputes {
        let of_line = dispute.claim_id.as_ref().map_or_else(String::new, |line| format!(" of line {line}"));
        match clocks.reply(dispute.contested_on) {
            Some(deadline) => {
                of.add(format!("reply to {}{of_line}", dispute.event_id), &deadline, None);
                if let Some(replied_on) = dispute.replied_on {
                    of.done(format!("replied on {replied_on}"));
                } else if let Some(closed_on) = dispute.closed_on {
                    of.done(format!("closed on {closed_on}"));
                }
            }
            None => of.missing.push("replies"),
        }
    }
    let standing = account.closing();
    let interest = super::interest::computed(view, rules).0;
    for event in &account.history {
        let deadline = match event.kind {
            EventKind::DownPaymentOffered => clocks.offer_answer(event.date),
            EventKind::InterestClaim => clocks.interest_payment(event.date),
            EventKind::AuditBoardReferral => Some(clocks.audit_board_opinion(event.date)),
            EventKind::Payment | EventKind::DownPayment | EventKind::Allocation | EventKind::SetOffAct => {
                let of_payment = |arrear: &&Arrear| arrear.event_id == event.event_id;
                let late = interest.iter().flat_map(|interest| &interest.arrears).find(of_payment);
                late.and_then(|arrear| arrear.claim_by.clone())
            }
            _ => None,
        };
        let what = match event.kind {
            EventKind::DownPaymentOffered => "answer offer",
            EventKind::InterestClaim => "pay interest of",
            EventKind::AuditBoardReferral => "opinion on",
            _ => "claim interest on",
        };
        if let Some(deadline) = deadline {
            of.add(format!("{what} {}", event.event_id), &deadline, None);
        }
    }
    if standing.disputed > 0
        && let Some(deadline) = clocks.referral_from(start)
    {
        of.add("refer to the Audit Board, after".to_owned(), &deadline, None);
    }
    section.rows = Some(of.rows);
    let from = match law.introduction_date.value() {
        IntroductionDate::Received => "the day it was received",
        IntroductionDate::Sent => "the day it was sent",
        IntroductionDate::Acknowledged => "the day it was acknowledged",
    };
    section.step(format!("The clocks start on {start}, {from} ({}).", ruled(&law.introduction_date)));
    of.missing.dedup();
    if !of.missing.is_empty() {
        section.step(format!("No rule sets a day, or its anchor is not known: {}.", of.missing.join(", ")));
    }
    for extension in account.history.iter().filter(|event| event.kind == EventKind::DeadlineExtension) {
        section.step(format!(
            "Event {} of {} put off the deadline `{}`.",
            extension.event_id, extension.date, extension.reason
        ));
    }
    section
}
