//! Block headers.

use std::collections::BTreeMap;

use solde_core::agreement::{AgreementId, AgreementSet};
use solde_core::block::{BlockAccount, BlockHeader, BlockKey, BlockTerms};
use solde_core::calendar::{Date, Period};
use solde_core::codes::{Basis, Code};
use solde_core::money::{Currency, parse_minor};
use solde_core::party::Party;

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
const OPTIONAL: &[&str] = &["creditor_iban", "creditor_bic", "supplements"];

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

/// Reads all header files. Headers of blocks that were `posted` are not taken
/// again; one that differs from what was posted is a finding.
pub fn read_headers(
    files: &[InboxFile],
    agreements: &AgreementSet,
    posted: &[BlockAccount],
    findings: &mut Vec<Finding>,
) -> HeaderSet {
    let posted: BTreeMap<&BlockKey, &BlockAccount> = posted.iter().map(|account| (&account.key, account)).collect();
    let mut headers: BTreeMap<BlockKey, (BlockHeader, Vec<Code>)> = BTreeMap::new();
    let mut places = BTreeMap::new();
    for file in files {
        let Some(table) = Table::read(&file.label, &file.path, REQUIRED, OPTIONAL, findings) else { continue };
        for row in table.rows() {
            let header = match header(&row, agreements) {
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
            let key = header.key.clone();
            places.entry(key.clone()).or_insert_with(|| file.label.clone());
            match headers.get_mut(&key) {
                Some((known, _)) if *known == header => {}
                // Headers that contradict one another hold their block; the
                // smallest stands for it, whatever the order of files.
                Some((known, holds)) => {
                    findings.push(row.finding(Code::HeaderRepeated, "block_ref", "one header per block"));
                    *holds = vec![Code::HeaderRepeated];
                    if header < *known {
                        *known = header;
                    }
                }
                None => {
                    headers.insert(key, (header, Vec::new()));
                }
            }
        }
    }
    HeaderSet { headers: headers.into_values().collect(), files: places }
}

fn header(row: &Row<'_>, agreements: &AgreementSet) -> Result<BlockHeader, Finding> {
    let party = |column| {
        row.parse(column, Code::PartyUnknown, "the code of a party, such as FR", |text| {
            Party::from_code(text.as_bytes()).filter(|party| party.may_claim())
        })
    };
    let block_ref = row.parse("block_ref", Code::FieldTooLong, "1 to 64 bytes", |text| {
        (1..=MAX_IDENTIFIER_BYTES).contains(&text.len()).then(|| text.to_owned())
    })?;
    let creditor = party("creditor")?;
    let agreement = row.parse("agreement", Code::AgreementUnknown, "an agreement of the book", |text| {
        AgreementId::new(text.as_bytes()).filter(|id| agreements.get(*id).is_some())
    })?;
    let debtor = party("debtor")?;
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
