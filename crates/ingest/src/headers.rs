//! Block headers.

use std::collections::BTreeMap;

use rayon::prelude::*;
use solde_core::agreement::{AgreementId, AgreementSet};
use solde_core::block::{BlockAccount, BlockHeader, BlockKey, BlockTerms};
use solde_core::calendar::{Date, Period};
use solde_core::codes::{Basis, Code};
use solde_core::money::{Currency, parse_minor};
use solde_core::party::Party;
use solde_core::text::Text;

use crate::MAX_IDENTIFIER_BYTES;
use crate::files::InboxFile;
use crate::finding::Finding;
use crate::table::{Row, Table};

const REQUIRED: &[&str] = &[
    "block_ref",
    "agreement",
    "creditor",
    "debtor",
    "accounting_period",
    "basis",
    "currency",
    "introduced_on",
    "line_count",
    "care_total",
    "fee_total",
];
const OPTIONAL: &[&str] = &["creditor_iban", "creditor_bic", "sent_on", "supplements"];

/// Headers of blocks that are not posted yet, with the errors that hold them.
#[derive(Clone, Debug, Default)]
pub struct HeaderSet {
    /// Each header with its holds, sorted by key.
    pub headers: Vec<(BlockHeader, Vec<Code>)>,
    files: BTreeMap<BlockKey, String>,
}

impl HeaderSet {
    /// The file a header came from.
    pub fn file_of(&self, key: &BlockKey) -> &str {
        self.files.get(key).map_or("", String::as_str)
    }
}

/// Reads all header files, which come sorted by path. Headers of blocks that were
/// `posted` are not taken again; one that differs from what was posted is a finding.
///
/// A header in the folder of a later period replaces one of an earlier folder: that
/// is how a held block is mended without touching what was received before. Headers
/// of one folder that contradict one another hold their block.
pub fn read_headers(
    files: &[InboxFile],
    agreements: &AgreementSet,
    posted: &[BlockAccount],
    findings: &mut Vec<Finding>,
) -> HeaderSet {
    let posted: BTreeMap<&BlockKey, &BlockAccount> = posted.iter().map(|account| (&account.key, account)).collect();
    let mut headers: BTreeMap<BlockKey, Known> = BTreeMap::new();
    // Tables are read and parsed in parallel, and taken in the order of files.
    let tables: Vec<(Option<Table>, Vec<Finding>)> = files
        .par_iter()
        .map(|file| {
            let mut findings = Vec::new();
            (Table::read(&file.label, &file.path, REQUIRED, OPTIONAL, &mut findings), findings)
        })
        .collect();
    let parsed: Vec<Vec<Result<BlockHeader, Finding>>> = tables
        .par_iter()
        .map(|(table, _)| table.iter().flat_map(Table::rows).map(|row| header(&row, agreements)).collect())
        .collect();
    for ((file, (table, of_table)), parsed) in files.iter().zip(&tables).zip(parsed) {
        findings.extend(of_table.iter().cloned());
        for (row, parsed) in table.iter().flat_map(Table::rows).zip(parsed) {
            let header = match parsed {
                Ok(header) => header,
                Err(finding) => {
                    findings.push(finding);
                    findings.push(row.finding(Code::HeaderInvalid, "block_ref", "a valid header"));
                    continue;
                }
            };
            if let Some(account) = posted.get(&header.key) {
                if account.terms != header.terms {
                    findings.push(row.finding(Code::BlockClosed, "block_ref", "the header as it was posted"));
                }
                continue;
            }
            match headers.get_mut(&header.key) {
                Some(known) if known.folder() == folder(&file.label) => {
                    // The smallest stands for a block with several, whatever the order of files.
                    if known.header != header {
                        known.contradictions.push(row.finding(
                            Code::HeaderRepeated,
                            "block_ref",
                            "one header per block",
                        ));
                        known.header = header.min(known.header.clone());
                    }
                }
                // Sent again unchanged: it counts as received in the later folder.
                Some(known) if known.header == header && known.contradictions.is_empty() => {
                    known.file.clone_from(&file.label);
                }
                _ => {
                    let file = file.label.clone();
                    headers.insert(header.key.clone(), Known { header, contradictions: Vec::new(), file });
                }
            }
        }
    }
    // Contradictions that a later folder has replaced are no longer found.
    findings.extend(headers.values().flat_map(|known| known.contradictions.iter().cloned()));
    let files = headers.iter().map(|(key, known)| (key.clone(), known.file.clone())).collect();
    HeaderSet { headers: headers.into_values().map(Known::held).collect(), files }
}

/// A header with the file it came from.
struct Known {
    header: BlockHeader,
    contradictions: Vec<Finding>,
    file: String,
}

impl Known {
    fn folder(&self) -> &str {
        folder(&self.file)
    }

    /// The header with the errors that hold its block.
    fn held(self) -> (BlockHeader, Vec<Code>) {
        let holds = if self.contradictions.is_empty() { Vec::new() } else { vec![Code::HeaderRepeated] };
        (self.header, holds)
    }
}

/// The folder of the inbox a file lies in: `inbox/<folder>/...`.
fn folder(label: &str) -> &str {
    label.split('/').nth(1).unwrap_or_default()
}

fn header(row: &Row<'_>, agreements: &AgreementSet) -> Result<BlockHeader, Finding> {
    let party = |column| {
        row.parse(column, Code::PartyUnknown, "the code of a party, such as FR", |text| {
            Party::from_code(text.as_bytes()).filter(|party| party.may_claim())
        })
    };
    let block_ref = row.parse("block_ref", Code::FieldTooLong, "1 to 64 bytes", |text| {
        (1..=MAX_IDENTIFIER_BYTES).contains(&text.len()).then(|| Text::from(text))
    })?;
    let creditor = party("creditor")?;
    let agreement = row.parse("agreement", Code::AgreementUnknown, "an agreement of the book", |text| {
        AgreementId::new(text.as_bytes()).filter(|id| agreements.get(*id).is_some())
    })?;
    let debtor = party("debtor")?;
    if creditor == debtor {
        return Err(row.finding(Code::SameParty, "debtor", "another party than the creditor"));
    }
    let accounting_period =
        row.parse("accounting_period", Code::PeriodMalformed, "2025H2, 2025Q4, 2025-12 or 2025", |text| {
            Period::parse(text.as_bytes()).filter(|period| *period != Period::Unknown)
        })?;
    let basis = row.parse("basis", Code::ValueUnknown, "actual or fixed", |text| Basis::parse(text.as_bytes()))?;
    let currency =
        row.parse("currency", Code::CurrencyUnknown, "an ISO 4217 code", |text| Currency::from_code(text.as_bytes()))?;
    let introduced_on = row.parse("introduced_on", Code::DateMalformed, "a date YYYY-MM-DD that exists", |text| {
        Date::parse(text.as_bytes())
    })?;
    let sent_on = row.parse_optional("sent_on", Code::DateMalformed, "a date YYYY-MM-DD that exists", |text| {
        Date::parse(text.as_bytes())
    })?;
    if sent_on.is_some_and(|sent_on| introduced_on < sent_on) {
        return Err(row.finding(Code::HeaderInvalid, "sent_on", "a day not after introduced_on"));
    }
    if accounting_period.days().is_some_and(|(first, _)| introduced_on < first) {
        let expected = "a period that begins before the block is introduced";
        return Err(row.finding(Code::HeaderInvalid, "accounting_period", expected));
    }
    let line_count = row.parse("line_count", Code::NumberMalformed, "a whole number", whole_number)?;
    let total = |column| {
        row.parse(column, Code::AmountMalformed, "an amount within the decimals of the currency", |text| {
            total(text, currency)
        })
    };
    Ok(BlockHeader {
        key: BlockKey { creditor, block_ref },
        terms: BlockTerms { agreement, accounting_period, debtor, basis, currency },
        introduced_on,
        sent_on,
        line_count,
        care_total: total("care_total")?,
        fee_total: total("fee_total")?,
        creditor_iban: row.optional("creditor_iban").map(str::to_owned),
        creditor_bic: row.optional("creditor_bic").map(str::to_owned),
        supplements: row.optional("supplements").map(str::to_owned),
    })
}

fn total(text: &str, currency: Currency) -> Option<i128> {
    parse_minor(text.as_bytes(), currency.exponent()).ok().map(i128::from)
}

/// Reads a whole number without sign.
pub(crate) fn whole_number(text: &str) -> Option<u64> {
    text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse().ok()).flatten()
}
