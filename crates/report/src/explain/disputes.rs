//! What was contested, what was answered, what is still contested.

use solde_core::clearing::clocks;
use solde_core::event::EventKind;

use super::BlockView;
use super::postings::about;
use super::story::{Rows, Section};
use super::words::{doubt, plain};

/// Disputes of the block, or of one line, with their replies.
pub(super) fn section(view: &BlockView<'_>, claim_id: Option<&str>) -> Section {
    let account = view.account;
    let currency = account.terms.currency;
    let law = view.rules.map(|rules| (rules.law.of(account, view.cut_off), rules.working_days));
    let mut section = Section::new("disputes", "Disputes");
    let columns = [
        ("contested_on", false),
        ("line", false),
        ("contested", true),
        ("still_contested", true),
        ("replied_on", false),
        ("closed_on", false),
    ];
    let mut rows = Rows::new(&columns);
    let wanted = |dispute: &&solde_core::life::Dispute| claim_id.is_none() || dispute.claim_id.as_deref() == claim_id;
    for dispute in account.disputes.iter().filter(wanted) {
        let mut remarks = vec![format!("event {}: {}", dispute.event_id, or_none(&dispute.reason))];
        let replies = account.history.iter().filter(|event| {
            matches!(event.kind, EventKind::Reply | EventKind::Withdrawal | EventKind::Lifting)
                && dispute.contested_on <= event.date
                && dispute.closed_on.is_none_or(|closed| event.date <= closed)
                && (event.claim_id == dispute.claim_id || event.claim_id.is_none())
        });
        remarks.extend(replies.map(|event| {
            let amount = event
                .amount
                .filter(|amount| amount.minor != 0)
                .map_or_else(String::new, |amount| format!(" of {amount}"));
            format!("{} on {}{amount}: {}", event.kind, event.date, about(event))
        }));
        if let Some((law, working_days)) = &law {
            let by = clocks(account, law, working_days).reply(dispute.contested_on);
            remarks.extend(by.map(|by| {
                let confirmed = doubt(by.authority.confirmed);
                let kept = match dispute.replied_on {
                    Some(replied) if replied <= by.last_day => "the reply came in time",
                    Some(_) => "the reply came late",
                    None if by.last_day < view.cut_off => "no reply came",
                    None => "a reply is awaited",
                };
                format!("reply by {}: {}{confirmed}; {kept}", by.last_day, by.explanation())
            }));
        }
        let day = |day: Option<solde_core::calendar::Date>| day.map_or_else(String::new, |day| day.to_string());
        let cells = [
            dispute.contested_on.to_string(),
            dispute.claim_id.clone().unwrap_or_else(|| "the whole block".to_owned()),
            plain(dispute.contested, currency),
            plain(dispute.outstanding, currency),
            day(dispute.replied_on),
            day(dispute.closed_on),
        ];
        rows.add(cells, remarks);
    }
    section.rows = Some(rows);
    if claim_id.is_none() && account.disputes.len() > 1 {
        let outstanding = account.disputes.iter().map(|dispute| plain(dispute.outstanding, currency));
        let sum = outstanding.collect::<Vec<_>>().join(" + ");
        section.step(format!("disputed = {sum} = {}", plain(account.closing().disputed, currency)));
    }
    section
}

fn or_none(reason: &str) -> &str {
    if reason.is_empty() { "no reason stated" } else { reason }
}
