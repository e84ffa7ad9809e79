//! Rejected lines one by one, for the letter that says which they are.
//!
//! They stand in `rejects.csv` of the run and in no statement. Read are the place of a
//! line, its code and its claim number, and nothing else that somebody wrote into it.

use std::collections::{BTreeMap, BTreeSet};

use solde_core::clearing::Clearing;
use solde_core::codes::{Code, Severity};
use solde_core::party::Party;

/// Lines that a letter lists.
pub(super) const LISTED: usize = 50;

/// A rejected line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RejectedLine {
    /// Its file, within the book.
    pub file: String,
    /// Its number, from 1.
    pub line: u64,
    /// Why it was rejected.
    pub code: Code,
    /// Its block.
    pub block_ref: String,
    /// Its claim number as the file has it; empty if it has none.
    pub claim_id: String,
}

/// Rejected lines of one direction.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(super) struct OfDirection {
    /// The first of them, in the order of files and lines.
    pub(super) lines: Vec<RejectedLine>,
    /// How many more there are.
    pub(super) more: u64,
    /// Codes of lines whose currency is not that of their block: nobody knows in which
    /// currency their amounts are.
    pub(super) other_currency: BTreeSet<Code>,
}

/// Rejected lines of a run by creditor and debtor.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct RejectedLines(BTreeMap<(Party, Party), OfDirection>);

impl RejectedLines {
    /// Reads `rejects.csv` of the run that `clearing` is, in the book of `party`.
    ///
    /// # Errors
    /// If it is no such table.
    pub fn read(table: &[u8], clearing: &Clearing, party: Option<Party>) -> Result<Self, csv::Error> {
        let mut reader = csv::Reader::from_reader(table);
        let heads = reader.headers()?.clone();
        let at = |name: &str| heads.iter().position(|head| head == name).unwrap_or(usize::MAX);
        let [code, severity, file, line, field, creditor, block_ref, claim_id] =
            ["code", "severity", "file", "line", "field", "creditor", "block_ref", "claim_id"].map(at);
        let posted = clearing.accounts.iter().map(|account| (&account.key, account.terms.debtor));
        let waiting = clearing.waiting.iter().map(|waiting| (&waiting.block.key, waiting.block.terms.debtor));
        let debtors: BTreeMap<(Party, &str), Party> =
            posted.chain(waiting).map(|(key, debtor)| ((key.creditor, key.block_ref.as_str()), debtor)).collect();
        let mut found = Self::default();
        for record in reader.records() {
            let record = record?;
            let cell = |place: usize| record.get(place).unwrap_or_default();
            // What is found about whole files and blocks has no claim line.
            let of_claims = cell(file).rsplit('/').next().is_some_and(|name| name.starts_with("claims"));
            let (Some(creditor), Some(code), Ok(line)) =
                (Party::from_code(cell(creditor).as_bytes()), Code::parse(cell(code)), cell(line).parse())
            else {
                continue;
            };
            if cell(severity) != Severity::Error.as_str() {
                continue;
            }
            let debtor = debtors.get(&(creditor, cell(block_ref))).copied().or(party);
            let Some(debtor) = debtor.filter(|debtor| of_claims && *debtor != creditor) else { continue };
            let of_direction = found.0.entry((creditor, debtor)).or_default();
            if cell(field) == "currency" {
                of_direction.other_currency.insert(code);
            }
            if of_direction.lines.len() == LISTED {
                of_direction.more += 1;
                continue;
            }
            of_direction.lines.push(RejectedLine {
                file: cell(file).to_owned(),
                line,
                code,
                block_ref: cell(block_ref).to_owned(),
                claim_id: cell(claim_id).to_owned(),
            });
        }
        Ok(found)
    }

    /// Those of one direction.
    pub(super) fn of(&self, creditor: Party, debtor: Party) -> Option<&OfDirection> {
        self.0.get(&(creditor, debtor))
    }
}
