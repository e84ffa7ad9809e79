//! What blocks live through, carried: events that took effect, disputes, amounts
//! due again, lines that were named. No line carries anything about a person.

use std::collections::HashMap;
use std::path::Path;

use solde_core::agreement::AgreementId;
use solde_core::block::{BlockAccount, BlockKey};
use solde_core::calendar::{Date, Period};
use solde_core::event::{Event, EventKind};
use solde_core::life::{Dispute, LineAccount, ReEntry};
use solde_core::money::{Currency, Money};

use super::blocks::{MEASURES, measures, standing};
use super::party;
use super::table::{Rows, read, write};
use crate::compute::Sink;
use crate::error::BookError;

const HISTORY: [&str; 14] = [
    "creditor",
    "block_ref",
    "event_id",
    "kind",
    "date",
    "debtor",
    "agreement",
    "accounting_period",
    "claim_id",
    "minor",
    "currency",
    "until",
    "reason",
    "reference",
];
const DISPUTES: [&str; 10] = [
    "creditor",
    "block_ref",
    "event_id",
    "claim_id",
    "contested_on",
    "reason",
    "contested",
    "outstanding",
    "replied_on",
    "closed_on",
];
const RE_ENTRIES: [&str; 5] = ["creditor", "block_ref", "claim_id", "minor", "due_on"];
const LINES: [&str; 3] = ["creditor", "block_ref", "claim_id"];

/// Writes what the accounts lived through.
pub(super) fn write_all(accounts: &[BlockAccount], sink: &Sink<'_>) -> Result<(), BookError> {
    write(sink, "closing/history.csv", &HISTORY, |rows| {
        for account in accounts {
            account.history.iter().for_each(|event| event_row(rows, account, event));
        }
    })?;
    write(sink, "closing/disputes.csv", &DISPUTES, |rows| {
        for account in accounts {
            account.disputes.iter().for_each(|dispute| dispute_row(rows, account, dispute));
        }
    })?;
    write(sink, "closing/re_entries.csv", &RE_ENTRIES, |rows| {
        for account in accounts {
            for re_entry in &account.re_entries {
                block_cells(rows, account);
                rows.optional(re_entry.claim_id.as_deref()).number(re_entry.minor).shown(re_entry.due_on).end();
            }
        }
    })?;
    let columns: Vec<&str> = LINES.into_iter().chain(MEASURES).collect();
    write(sink, "closing/lines.csv", &columns, |rows| {
        for account in accounts {
            for (claim_id, line) in &account.lines {
                block_cells(rows, account);
                rows.text(claim_id);
                standing(rows, &line.standing);
                rows.end();
            }
        }
    })
}

/// Reads what the accounts lived through from the closing in `folder`.
pub(super) fn read_all(folder: &Path, accounts: &mut [BlockAccount]) -> Result<(), BookError> {
    let places: HashMap<BlockKey, usize> =
        accounts.iter().enumerate().map(|(place, account)| (account.key.clone(), place)).collect();
    let place = |row: &csv::StringRecord| {
        let key = BlockKey { creditor: party(row.get(0)?)?, block_ref: row.get(1)?.into() };
        places.get(&key).copied()
    };
    read(&folder.join("history.csv"), |row| {
        accounts[place(row)?].history.push(event(row)?);
        Some(())
    })?;
    read(&folder.join("disputes.csv"), |row| {
        accounts[place(row)?].disputes.push(dispute(row)?);
        Some(())
    })?;
    read(&folder.join("re_entries.csv"), |row| {
        let re_entry = ReEntry {
            claim_id: optional(row.get(2)?),
            minor: row.get(3)?.parse().ok()?,
            due_on: Date::parse(row.get(4)?.as_bytes())?,
        };
        accounts[place(row)?].re_entries.push(re_entry);
        Some(())
    })?;
    read(&folder.join("lines.csv"), |row| {
        let line = LineAccount { standing: measures(row, 3)? };
        accounts[place(row)?].lines.insert(row.get(2)?.to_owned(), line);
        Some(())
    })
}

fn optional(text: &str) -> Option<String> {
    Some(text).filter(|text| !text.is_empty()).map(str::to_owned)
}

fn optional_date(text: &str) -> Option<Option<Date>> {
    if text.is_empty() { Some(None) } else { Date::parse(text.as_bytes()).map(Some) }
}

fn block_cells(rows: &mut Rows<'_>, account: &BlockAccount) {
    rows.text(account.key.creditor.code()).text(&account.key.block_ref);
}

fn event_row(rows: &mut Rows<'_>, account: &BlockAccount, event: &Event) {
    block_cells(rows, account);
    rows.text(&event.event_id).shown(event.kind).shown(event.date).text(event.debtor.code());
    rows.optional(event.agreement.as_ref().map(AgreementId::as_str)).known(event.accounting_period);
    rows.optional(event.claim_id.as_deref()).known(event.amount.map(|amount| amount.minor));
    rows.known(event.amount.map(|amount| amount.currency).or(event.currency)).date(event.until);
    rows.text(&event.reason).text(&event.reference).end();
}

fn event(row: &csv::StringRecord) -> Option<Event> {
    let currency = match row.get(10)? {
        "" => None,
        code => Some(Currency::from_code(code.as_bytes())?),
    };
    let minor: Option<i128> = match row.get(9)? {
        "" => None,
        minor => Some(minor.parse().ok()?),
    };
    Some(Event {
        date: Date::parse(row.get(4)?.as_bytes())?,
        kind: EventKind::parse(row.get(3)?.as_bytes())?,
        event_id: row.get(2)?.to_owned(),
        creditor: party(row.get(0)?)?,
        debtor: party(row.get(5)?)?,
        agreement: match row.get(6)? {
            "" => None,
            id => Some(AgreementId::new(id.as_bytes())?),
        },
        accounting_period: match row.get(7)? {
            "" => None,
            period => Some(Period::parse(period.as_bytes())?),
        },
        block_ref: Some(row.get(1)?.to_owned()),
        claim_id: optional(row.get(8)?),
        amount: minor.zip(currency).map(|(minor, currency)| Money { minor, currency }),
        currency,
        until: optional_date(row.get(11)?)?,
        reason: row.get(12)?.to_owned(),
        reference: row.get(13)?.to_owned(),
    })
}

fn dispute_row(rows: &mut Rows<'_>, account: &BlockAccount, dispute: &Dispute) {
    block_cells(rows, account);
    rows.text(&dispute.event_id).optional(dispute.claim_id.as_deref()).shown(dispute.contested_on);
    rows.text(&dispute.reason).number(dispute.contested).number(dispute.outstanding);
    rows.date(dispute.replied_on).date(dispute.closed_on).end();
}

fn dispute(row: &csv::StringRecord) -> Option<Dispute> {
    Some(Dispute {
        event_id: row.get(2)?.to_owned(),
        claim_id: optional(row.get(3)?),
        contested_on: Date::parse(row.get(4)?.as_bytes())?,
        reason: row.get(5)?.to_owned(),
        contested: row.get(6)?.parse().ok()?,
        outstanding: row.get(7)?.parse().ok()?,
        replied_on: optional_date(row.get(8)?)?,
        closed_on: optional_date(row.get(9)?)?,
    })
}
