//! What a run leaves for the next: standings, and what must not be forgotten.
//! Amounts are whole minor units, because only programs read these tables.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use solde_core::agreement::AgreementId;
use solde_core::block::{BlockAccount, BlockKey, BlockTerms, Grade, OpeningBalance, Origin, PositionKey};
use solde_core::calendar::{Date, Period};
use solde_core::clearing::{Clearing, Waiting};
use solde_core::codes::Basis;
use solde_core::event::Event;
use solde_core::inventory::Inventory;
use solde_core::money::Currency;
use solde_core::party::Party;
use solde_ingest::corrections::{Correction, CorrectionHistory};

mod blocks;
mod life;
mod months;
mod table;

pub(crate) use table::{Rows, push_number};

use table::{read, write};

use crate::compute::Sink;
use crate::error::BookError;

/// What a run begins with.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Carried {
    pub(crate) accounts: Vec<BlockAccount>,
    pub(crate) unallocated: BTreeMap<PositionKey, i128>,
    pub(crate) unknown: BTreeSet<PositionKey>,
    pub(crate) refused: BTreeSet<BlockKey>,
    /// Events that took effect, by id, with a digest of what they said.
    pub(crate) events: BTreeMap<String, String>,
    pub(crate) corrections: CorrectionHistory,
    /// Inventories of months, presented so far.
    pub(crate) inventories: Vec<Inventory>,
    /// What the parties state of the balances the book began with.
    pub(crate) openings: Vec<OpeningBalance>,
}

impl Carried {
    /// What the first run of a book begins with. Of two views of one balance the
    /// creditor's counts; a single view counts whoever states it.
    pub(crate) fn of_openings(openings: Vec<OpeningBalance>, first_period: Period) -> Self {
        let mut counted: BTreeMap<PositionKey, &OpeningBalance> = BTreeMap::new();
        for opening in &openings {
            let known = counted.entry(position(opening)).or_insert(opening);
            if opening.stated_by == opening.creditor {
                *known = opening;
            }
        }
        let mut carried = Self::default();
        for (key, opening) in counted {
            let Some(minor) = opening.minor else {
                carried.unknown.insert(key);
                continue;
            };
            let block = BlockKey {
                creditor: key.creditor,
                block_ref: format!(
                    "OPENING {} {} {} {}",
                    key.agreement, key.accounting_period, key.debtor, key.currency
                )
                .into(),
            };
            let terms = BlockTerms {
                agreement: key.agreement,
                accounting_period: key.accounting_period,
                debtor: key.debtor,
                basis: Basis::Actual,
                currency: key.currency,
            };
            let mut account = BlockAccount::new(block, terms, Origin::Opening(opening.grade), first_period);
            account.movement.care = minor;
            carried.accounts.push(account);
        }
        carried.openings = openings;
        carried
    }

    /// What the run in `folder` left.
    pub(crate) fn read(folder: &Path) -> Result<Self, BookError> {
        let folder = folder.join("closing");
        let mut carried = Self::default();
        read(&folder.join("blocks.csv"), |row| {
            carried.accounts.push(blocks::account(row)?);
            Some(())
        })?;
        life::read_all(&folder, &mut carried.accounts)?;
        read(&folder.join("inventories.csv"), |row| {
            carried.inventories.push(months::inventory(row)?);
            Some(())
        })?;
        read(&folder.join("unallocated.csv"), |row| {
            carried.unallocated.insert(key(row)?, row.get(5)?.parse().ok()?);
            Some(())
        })?;
        read(&folder.join("unknown.csv"), |row| {
            carried.unknown.insert(key(row)?);
            Some(())
        })?;
        read(&folder.join("refused.csv"), |row| {
            carried.refused.insert(BlockKey { creditor: party(row.get(0)?)?, block_ref: row.get(1)?.into() });
            Some(())
        })?;
        read(&folder.join("events.csv"), |row| {
            carried.events.insert(row.get(0)?.to_owned(), row.get(1)?.to_owned());
            Some(())
        })?;
        read(&folder.join("corrections.csv"), |row| {
            let claim = (party(row.get(0)?)?, row.get(1)?.as_bytes().to_vec());
            carried.corrections.insert(claim, (row.get(2)?.parse().ok()?, row.get(3)?.parse().ok()?));
            Some(())
        })?;
        read(&folder.join("openings.csv"), |row| {
            carried.openings.push(opening(row)?);
            Some(())
        })?;
        Ok(carried)
    }

    /// The inventories carried, and those `presented` that are new: what was
    /// presented once stands.
    pub(crate) fn inventories(&self, presented: Vec<Inventory>) -> Vec<Inventory> {
        let known: BTreeSet<(Party, &str)> =
            self.inventories.iter().map(|known| (known.key.creditor, known.inventory_ref.as_str())).collect();
        let new = presented.iter().filter(|new| !known.contains(&(new.key.creditor, new.inventory_ref.as_str())));
        let mut all: Vec<Inventory> = self.inventories.iter().chain(new).cloned().collect();
        all.sort();
        all
    }

    /// Writes what the next run begins with: the closing of `clearing`, and what
    /// was carried and is still to be remembered.
    pub(crate) fn write_next(
        mut self,
        clearing: &Clearing,
        corrections: &[Correction],
        inventories: &[Inventory],
        digests: &BTreeMap<String, String>,
        sink: &Sink<'_>,
    ) -> Result<(), BookError> {
        write(sink, "closing/blocks.csv", &blocks::columns(), |rows| {
            clearing.accounts.iter().for_each(|account| blocks::account_row(rows, account));
        })?;
        life::write_all(&clearing.accounts, sink)?;
        let presented = inventories.iter().filter(|inventory| inventory.presented_on <= clearing.cut_off);
        write(sink, "closing/inventories.csv", &months::COLUMNS, |rows| {
            presented.for_each(|inventory| months::row(rows, inventory));
        })?;
        let position_columns = ["agreement", "accounting_period", "creditor", "debtor", "currency"];
        let waiting = clearing.unallocated.iter().filter(|(_, (brought, moved))| brought + moved != 0);
        write(sink, "closing/unallocated.csv", &[&position_columns[..], &["minor"]].concat(), |rows| {
            for (key, (brought, moved)) in waiting {
                key_cells(rows, key);
                rows.number(brought + moved).end();
            }
        })?;
        write(sink, "closing/unknown.csv", &position_columns, |rows| {
            for key in &clearing.unknown {
                key_cells(rows, key);
                rows.end();
            }
        })?;
        self.refused.extend(
            clearing
                .waiting
                .iter()
                .filter(|block| block.waiting == Waiting::Refused)
                .map(|block| block.block.key.clone()),
        );
        write(sink, "closing/refused.csv", &["creditor", "block_ref"], |rows| {
            self.refused.iter().for_each(|key| rows.text(key.creditor.code()).text(&key.block_ref).end());
        })?;
        let taken = clearing.posted_events.iter();
        self.events.extend(taken.map(|id| (id.clone(), digests.get(id).cloned().unwrap_or_default())));
        write(sink, "closing/events.csv", &["event_id", "digest"], |rows| {
            self.events.iter().for_each(|(id, digest)| rows.text(id).text(digest).end());
        })?;
        for correction in corrections {
            let total = self.corrections.entry(correction.claim.clone()).or_default();
            total.0 += i128::from(correction.care);
            total.1 += i128::from(correction.fees);
        }
        write(sink, "closing/corrections.csv", &["creditor", "claim_id", "care_minor", "fees_minor"], |rows| {
            for ((creditor, claim), (care, fees)) in &self.corrections {
                rows.text(creditor.code()).text(&String::from_utf8_lossy(claim)).number(*care).number(*fees).end();
            }
        })?;
        let columns = [&position_columns[..], &["minor", "stated_by", "grade", "as_of", "source"]].concat();
        write(sink, "closing/openings.csv", &columns, |rows| {
            self.openings.iter().for_each(|opening| opening_row(rows, opening));
        })
    }
}

/// A digest of everything an event says: an event that took effect and then says
/// something else is another event.
pub(crate) fn digest(event: &Event) -> String {
    let date = |date: Option<Date>| date.map_or(String::new(), |date| date.to_string());
    let amount = event.amount.map_or(String::new(), |amount| amount.to_string());
    let said = [
        event.kind.to_string(),
        event.date.to_string(),
        event.creditor.to_string(),
        event.debtor.to_string(),
        event.agreement.map_or(String::new(), |id| id.to_string()),
        event.accounting_period.map_or(String::new(), |period| period.to_string()),
        event.block_ref.clone().unwrap_or_default(),
        event.claim_id.clone().unwrap_or_default(),
        amount,
        event.currency.map_or(String::new(), |currency| currency.to_string()),
        date(event.until),
        event.reason.clone(),
        event.reference.clone(),
    ];
    blake3::hash(said.join("\u{1f}").as_bytes()).to_hex()[..32].to_owned()
}

fn position(opening: &OpeningBalance) -> PositionKey {
    PositionKey {
        agreement: opening.agreement,
        accounting_period: opening.accounting_period,
        creditor: opening.creditor,
        debtor: opening.debtor,
        currency: opening.currency,
    }
}

fn party(text: &str) -> Option<Party> {
    Party::from_code(text.as_bytes())
}

fn key_cells(rows: &mut Rows<'_>, key: &PositionKey) {
    rows.text(key.agreement.as_str()).shown(key.accounting_period);
    rows.text(key.creditor.code()).text(key.debtor.code()).text(key.currency.code());
}

fn key(row: &csv::StringRecord) -> Option<PositionKey> {
    Some(PositionKey {
        agreement: AgreementId::new(row.get(0)?.as_bytes())?,
        accounting_period: Period::parse(row.get(1)?.as_bytes())?,
        creditor: party(row.get(2)?)?,
        debtor: party(row.get(3)?)?,
        currency: Currency::from_code(row.get(4)?.as_bytes())?,
    })
}

fn opening_row(rows: &mut Rows<'_>, opening: &OpeningBalance) {
    key_cells(rows, &position(opening));
    rows.known(opening.minor).text(opening.stated_by.code()).text(opening.grade.as_str());
    rows.shown(opening.as_of).text(&opening.source).end();
}

fn opening(row: &csv::StringRecord) -> Option<OpeningBalance> {
    let key = key(row)?;
    Some(OpeningBalance {
        agreement: key.agreement,
        accounting_period: key.accounting_period,
        creditor: key.creditor,
        debtor: key.debtor,
        currency: key.currency,
        minor: match row.get(5)? {
            "" => None,
            minor => Some(minor.parse().ok()?),
        },
        stated_by: party(row.get(6)?)?,
        grade: grade(row.get(7)?)?,
        as_of: Date::parse(row.get(8)?.as_bytes())?,
        source: row.get(9)?.to_owned(),
    })
}

fn grade(text: &str) -> Option<Grade> {
    [Grade::Agreed, Grade::OneSided, Grade::Unknown].into_iter().find(|grade| grade.as_str() == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn views_of_a_balance_are_read_back_as_they_were_written() {
        let view = |minor, grade, stated_by: &str| OpeningBalance {
            agreement: AgreementId::new(b"EU-883").expect("an agreement"),
            accounting_period: Period::Unknown,
            creditor: party("FR").expect("a party"),
            debtor: party("OTHER").expect("a party"),
            currency: Currency::EUR,
            minor,
            stated_by: party(stated_by).expect("a party"),
            grade,
            as_of: Date::parse(b"2020-12-31").expect("a date"),
            source: "map 2, \"published\";\n=1+1".into(),
        };
        for view in [view(Some(-1), Grade::OneSided, "FR"), view(None, Grade::Unknown, "OTHER")] {
            let mut out = Vec::new();
            let mut rows = Rows::new(&mut out);
            opening_row(&mut rows, &view);
            rows.close().expect("memory");
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&out[..]);
            let row = reader.records().next().expect("a row").expect("a valid row");
            assert_eq!(opening(&row), Some(view));
        }
    }
}
