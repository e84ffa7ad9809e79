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

use super::blocks::{MEASURES, measures, measures_row};
use super::party;
use super::table::{read, write};
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
    let history = accounts.iter().flat_map(|account| account.history.iter().map(|event| event_row(account, event)));
    write(sink, "closing/history.csv", &HISTORY, history)?;
    let disputes =
        accounts.iter().flat_map(|account| account.disputes.iter().map(|dispute| dispute_row(account, dispute)));
    write(sink, "closing/disputes.csv", &DISPUTES, disputes)?;
    let re_entries = accounts.iter().flat_map(|account| {
        account.re_entries.iter().map(|re_entry| {
            let mut row = block_row(account);
            row.extend([
                re_entry.claim_id.clone().unwrap_or_default(),
                re_entry.minor.to_string(),
                re_entry.due_on.to_string(),
            ]);
            row
        })
    });
    write(sink, "closing/re_entries.csv", &RE_ENTRIES, re_entries)?;
    let lines = accounts.iter().flat_map(|account| {
        account.lines.iter().map(|(claim_id, line)| {
            let mut row = block_row(account);
            row.push(claim_id.clone());
            row.extend(measures_row(&line.standing));
            row
        })
    });
    let columns: Vec<&str> = LINES.into_iter().chain(MEASURES).collect();
    write(sink, "closing/lines.csv", &columns, lines)
}

/// Reads what the accounts lived through from the closing in `folder`.
pub(super) fn read_all(folder: &Path, accounts: &mut [BlockAccount]) -> Result<(), BookError> {
    let places: HashMap<BlockKey, usize> =
        accounts.iter().enumerate().map(|(place, account)| (account.key.clone(), place)).collect();
    let place = |row: &csv::StringRecord| {
        let key = BlockKey { creditor: party(row.get(0)?)?, block_ref: row.get(1)?.to_owned() };
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

fn date(date: Option<Date>) -> String {
    date.map_or(String::new(), |date| date.to_string())
}

fn block_row(account: &BlockAccount) -> Vec<String> {
    vec![account.key.creditor.to_string(), account.key.block_ref.clone()]
}

fn event_row(account: &BlockAccount, event: &Event) -> Vec<String> {
    let mut row = block_row(account);
    row.extend([
        event.event_id.clone(),
        event.kind.to_string(),
        event.date.to_string(),
        event.debtor.to_string(),
        event.agreement.map_or(String::new(), |id| id.to_string()),
        event.accounting_period.map_or(String::new(), |period| period.to_string()),
        event.claim_id.clone().unwrap_or_default(),
        event.amount.map_or(String::new(), |amount| amount.minor.to_string()),
        event.amount.map(|amount| amount.currency).or(event.currency).map_or(String::new(), |code| code.to_string()),
        date(event.until),
        event.reason.clone(),
        event.reference.clone(),
    ]);
    row
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

fn dispute_row(account: &BlockAccount, dispute: &Dispute) -> Vec<String> {
    let mut row = block_row(account);
    row.extend([
        dispute.event_id.clone(),
        dispute.claim_id.clone().unwrap_or_default(),
        dispute.contested_on.to_string(),
        dispute.reason.clone(),
        dispute.contested.to_string(),
        dispute.outstanding.to_string(),
        date(dispute.replied_on),
        date(dispute.closed_on),
    ]);
    row
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
