//! Events, read and complete for their kind.

use std::collections::BTreeMap;

use solde_core::agreement::{AgreementId, AgreementSet};
use solde_core::calendar::{Date, Period};
use solde_core::codes::Code;
use solde_core::event::{Event, EventKind, Need, Reason, ReplyDecision};
use solde_core::law::{DeadlineKind, LawBook, UnknownMessages};
use solde_core::money::{Currency, Money, parse_minor};
use solde_core::party::Party;

use crate::files::InboxFile;
use crate::finding::Finding;
use crate::table::{Row, Table};

const REQUIRED: &[&str] = &["event_id", "kind", "date", "creditor", "debtor"];
const OPTIONAL: &[&str] = &[
    "agreement",
    "accounting_period",
    "block_ref",
    "claim_id",
    "amount",
    "currency",
    "until",
    "reason",
    "reference",
    "note",
];

/// Reads all event files. The same event twice counts once; an id used for
/// different events discards all of them. An event of an unknown kind is shown to a
/// person, or refused if the law of the book says so (law point 42).
pub fn read_events(files: &[InboxFile], law: &LawBook, findings: &mut Vec<Finding>) -> Vec<Event> {
    let agreements = law.agreements();
    let keep_unknown = *law.general().unknown_messages.value() == UnknownMessages::Keep;
    let mut by_id: BTreeMap<String, Vec<(Event, Finding)>> = BTreeMap::new();
    for file in files {
        let Some(table) = Table::read(&file.label, &file.path, REQUIRED, OPTIONAL, findings) else { continue };
        for row in table.rows() {
            let unknown = EventKind::parse(row.get("kind").as_bytes()).is_none() && !row.get("kind").is_empty();
            if unknown && keep_unknown {
                findings.push(row.finding(Code::EventUnknown, "kind", "a kind of event; kept for a person"));
                continue;
            }
            match event(&row, agreements) {
                Ok(event) => {
                    let repeated = row.finding(Code::EventRepeated, "event_id", "one event per event_id");
                    by_id.entry(event.event_id.clone()).or_default().push((event, repeated));
                }
                Err(finding) => findings.push(finding),
            }
        }
    }
    let mut events = Vec::new();
    for (_, mut same) in by_id {
        if same.iter().all(|(event, _)| *event == same[0].0) {
            events.push(same.swap_remove(0).0);
        } else {
            findings.extend(same.into_iter().map(|(_, finding)| finding));
        }
    }
    events.sort();
    events
}

fn event(row: &Row<'_>, agreements: &AgreementSet) -> Result<Event, Finding> {
    let party = |column| {
        row.parse(column, Code::PartyUnknown, "the code of a party, such as FR", |text| {
            Party::from_code(text.as_bytes())
        })
    };
    let event_id = row.parse("event_id", Code::FieldTooLong, "1 to 64 bytes", |text| {
        (1..=64).contains(&text.len()).then(|| text.to_owned())
    })?;
    let kind = row.parse("kind", Code::ValueUnknown, "a kind of event", |text| EventKind::parse(text.as_bytes()))?;
    let date =
        row.parse("date", Code::DateMalformed, "a date YYYY-MM-DD that exists", |text| Date::parse(text.as_bytes()))?;
    let (creditor, debtor) = (party("creditor")?, party("debtor")?);
    if creditor == debtor {
        return Err(row.finding(Code::SameParty, "debtor", "another party than the creditor"));
    }
    let agreement = row.parse_optional("agreement", Code::AgreementUnknown, "an agreement of the book", |text| {
        AgreementId::new(text.as_bytes()).filter(|id| agreements.get(*id).is_some())
    })?;
    let accounting_period =
        row.parse_optional("accounting_period", Code::PeriodMalformed, "2025H2, 2025Q4, 2025-12 or 2025", |text| {
            Period::parse(text.as_bytes())
        })?;
    let currency = row.parse_optional("currency", Code::CurrencyUnknown, "an ISO 4217 code", |text| {
        Currency::from_code(text.as_bytes())
    })?;
    let minor = match currency {
        Some(currency) => row.parse_optional(
            "amount",
            Code::AmountMalformed,
            "a positive amount within the decimals of the currency",
            |text| parse_minor(text.as_bytes(), currency.exponent()).ok().filter(|minor| *minor > 0),
        )?,
        None if row.optional("amount").is_some() => {
            return Err(row.finding(Code::EventInvalid, "currency", "the currency of the amount"));
        }
        None => None,
    };
    let event = Event {
        date,
        kind,
        event_id,
        creditor,
        debtor,
        agreement,
        accounting_period,
        block_ref: row.optional("block_ref").map(str::to_owned),
        claim_id: row.optional("claim_id").map(str::to_owned),
        amount: minor.zip(currency).map(|(minor, currency)| Money { minor: i128::from(minor), currency }),
        currency,
        until: row.parse_optional("until", Code::DateMalformed, "a date YYYY-MM-DD that exists", |text| {
            Date::parse(text.as_bytes())
        })?,
        reason: row.get("reason").to_owned(),
        reference: row.get("reference").to_owned(),
    };
    complete(row, &event)?;
    Ok(event)
}

fn complete(row: &Row<'_>, event: &Event) -> Result<(), Finding> {
    let needs = event.kind.requirements();
    let stated = [
        (needs.block, event.block_ref.is_some(), "block_ref"),
        (needs.claim, event.claim_id.is_some(), "claim_id"),
        (needs.amount, event.amount.is_some(), "amount"),
        (needs.agreement, event.agreement.is_some(), "agreement"),
        (needs.reference, !event.reference.is_empty(), "reference"),
        (needs.until, event.until.is_some(), "until"),
    ];
    for (need, stated, column) in stated {
        match need {
            Need::Must if !stated => {
                let expected = format!("a value: {} events require it", event.kind);
                return Err(row.finding(Code::EventInvalid, column, &expected));
            }
            Need::No if stated => {
                let expected = format!("nothing: {} events do not use it", event.kind);
                return Err(row.finding(Code::EventInvalid, column, &expected));
            }
            _ => {}
        }
    }
    let reason = event.reason.as_bytes();
    let listed =
        |values: Vec<&str>| Err(row.finding(Code::EventInvalid, "reason", &format!("one of {}", values.join(", "))));
    match needs.reason {
        Reason::Decision if ReplyDecision::parse(reason).is_none() => {
            listed(ReplyDecision::ALL.iter().map(|value| value.as_str()).collect())
        }
        Reason::Deadline if DeadlineKind::parse(reason).is_none() => {
            listed(DeadlineKind::ALL.iter().map(|value| value.as_str()).collect())
        }
        _ => Ok(()),
    }
}
