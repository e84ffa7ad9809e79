//! Block headers.

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;
use solde_core::agreement::{AgreementId, AgreementSet};
use solde_core::block::{BlockAccount, BlockHeader, BlockKey, BlockTerms};
use solde_core::calendar::{Date, Period};
use solde_core::codes::{Basis, Code};
use solde_core::money::{Currency, parse_minor};
use solde_core::party::Party;
use solde_core::room;
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
    /// The file each came from, sorted by key.
    files: Vec<(BlockKey, u32)>,
    labels: Vec<String>,
}

impl HeaderSet {
    /// The file a header came from.
    pub fn file_of(&self, key: &BlockKey) -> &str {
        let place = self.files.binary_search_by(|(of, _)| of.cmp(key)).ok();
        place.map_or("", |place| &self.labels[self.files[place].1 as usize])
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
    let posted: HashMap<&BlockKey, &BlockAccount> = posted.iter().map(|account| (&account.key, account)).collect();
    let labels: Vec<String> = files.iter().map(|file| file.label.clone()).collect();
    let tables: Vec<(Option<Table>, Vec<Finding>)> = files
        .par_iter()
        .map(|file| {
            let mut findings = Vec::new();
            (Table::read(&file.label, &file.path, REQUIRED, OPTIONAL, &mut findings), findings)
        })
        .collect();
    let parsed: Vec<(Vec<Read>, Vec<Finding>)> = (0u32..)
        .zip(&tables)
        .collect::<Vec<_>>()
        .par_iter()
        .map(|(file, (table, _))| {
            let (mut read, mut found, mut accounts) = (Vec::new(), Vec::new(), Accounts::new());
            for (number, row) in table.iter().flat_map(Table::rows).enumerate() {
                match header(&row, agreements, &mut accounts) {
                    Ok(header) => read.push(Read { header, file: *file, row: number as u32 }),
                    Err(finding) => {
                        found.push(finding);
                        found.push(row.finding(Code::HeaderInvalid, "block_ref", "a valid header"));
                    }
                }
            }
            (read, found)
        })
        .collect();
    findings.extend(tables.iter().flat_map(|(_, of_table)| of_table.iter().cloned()));
    let finding = |read: &Read, code, expected| {
        let table = tables[read.file as usize].0.as_ref();
        table.map(|table| table.row(read.row as usize).finding(code, "block_ref", expected))
    };
    let mut all: Vec<Read> = room::for_list(parsed.iter().map(|(read, _)| read.len()).sum());
    for (read, found) in parsed {
        findings.extend(found);
        all.extend(read);
    }
    all.retain(|read| {
        let Some(account) = posted.get(&read.header.key) else { return true };
        if account.terms != read.header.terms {
            findings.extend(finding(read, Code::BlockClosed, "the header as it was posted"));
        }
        false
    });
    // Headers of one block stand together then, in the order of files and rows.
    if !all.is_sorted_by(|a, b| a.header.key < b.header.key) {
        all.par_sort_by(|a, b| a.header.key.cmp(&b.header.key));
    }
    let mut set = HeaderSet { headers: room::for_list(all.len()), files: Vec::with_capacity(all.len()), labels };
    let mut known: Option<Known> = None;
    for read in all {
        let Some(of_block) = known.as_mut().filter(|known| known.header.key == read.header.key) else {
            set.extend(known.replace(Known::new(read)), findings);
            continue;
        };
        if folder(&set.labels[of_block.file as usize]) == folder(&set.labels[read.file as usize]) {
            // The smallest stands for a block with several, whatever the order of files.
            if of_block.header != read.header {
                of_block.contradictions.extend(finding(&read, Code::HeaderRepeated, "one header per block"));
                if read.header < of_block.header {
                    of_block.header = read.header;
                }
            }
        } else if of_block.header == read.header && of_block.contradictions.is_empty() {
            // Sent again unchanged: it counts as received in the later folder.
            of_block.file = read.file;
        } else {
            *of_block = Known::new(read);
        }
    }
    set.extend(known, findings);
    set
}

/// A header as it was read, with its place.
struct Read {
    header: BlockHeader,
    file: u32,
    row: u32,
}

/// The header that holds for a block, among those read so far.
struct Known {
    header: BlockHeader,
    contradictions: Vec<Finding>,
    file: u32,
}

impl Known {
    fn new(read: Read) -> Self {
        Self { header: read.header, contradictions: Vec::new(), file: read.file }
    }
}

impl HeaderSet {
    /// Adds the header that holds for the next block, with the errors that hold it.
    /// Contradictions that a later folder has replaced are no longer found.
    fn extend(&mut self, known: Option<Known>, findings: &mut Vec<Finding>) {
        let Some(known) = known else { return };
        let holds = if known.contradictions.is_empty() { Vec::new() } else { vec![Code::HeaderRepeated] };
        findings.extend(known.contradictions);
        self.files.push((known.header.key.clone(), known.file));
        self.headers.push((known.header, holds));
    }
}

/// The folder of the inbox a file lies in: `inbox/<folder>/...`.
fn folder(label: &str) -> &str {
    label.split('/').nth(1).unwrap_or_default()
}

/// Accounts and banks of a file: a creditor names the same ones on every block, and each is
/// held once.
type Accounts<'a> = HashMap<&'a str, Arc<str>>;

fn header<'a>(row: &Row<'a>, agreements: &AgreementSet, accounts: &mut Accounts<'a>) -> Result<BlockHeader, Finding> {
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
    let mut account =
        |column| row.optional(column).map(|text| accounts.entry(text).or_insert_with(|| text.into()).clone());
    Ok(BlockHeader {
        key: BlockKey { creditor, block_ref },
        terms: BlockTerms { agreement, accounting_period, debtor, basis, currency },
        introduced_on,
        sent_on,
        line_count,
        care_total: total("care_total")?,
        fee_total: total("fee_total")?,
        creditor_iban: account("creditor_iban"),
        creditor_bic: account("creditor_bic"),
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
