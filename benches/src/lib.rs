//! Small worlds for the benches: a claim file to read, and blocks to clear.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use solde_core::agreement::{AgreementId, AgreementSet};
use solde_core::block::{BlockKey, BlockTerms, IntakeBlock, LineTotals};
use solde_core::calendar::{Date, Period};
use solde_core::catalogue::AGREEMENTS;
use solde_core::clearing::ClearingInput;
use solde_core::codes::Basis;
use solde_core::deadline::WorkingDays;
use solde_core::fixed_amount::FixedAmounts;
use solde_core::interest::RefinancingRates;
use solde_core::law::LawBook;
use solde_core::money::Currency;
use solde_core::party::Party;
use solde_core::rates::RateTable;
use solde_ingest::corrections::{ClaimKey, CorrectionHistory};
use solde_ingest::files::InboxFile;
use solde_ingest::headers::{HeaderSet, read_headers};
use solde_ingest::import::ImportSet;
use solde_ingest::intake::IntakeInput;
use solde_ingest::{Rulebook, Way};
use tempfile::TempDir;

/// The law of the catalogue.
///
/// # Panics
/// If the catalogue is broken, which its own tests exclude.
pub fn law() -> LawBook {
    let agreements = AGREEMENTS.iter().map(|(name, text)| AgreementSet::read(name, text).expect("an agreement"));
    let agreements = AgreementSet::new(agreements.collect()).expect("the catalogue");
    LawBook::with_shipped(agreements, Vec::new()).expect("the conventions")
}

/// Everything a quarter is settled against, apart from claims: the law of the
/// catalogue and empty tables.
pub struct Quarter {
    /// The law.
    pub law: LawBook,
    rates: RateTable,
    refinancing: RefinancingRates,
    working_days: WorkingDays,
    fixed_amounts: FixedAmounts,
    corrections: CorrectionHistory,
    named: BTreeSet<ClaimKey>,
    imports: ImportSet,
    cut_off: Date,
}

impl Quarter {
    /// The first quarter of 2026.
    ///
    /// # Panics
    /// If the catalogue is broken.
    pub fn first_of_2026() -> Self {
        Self {
            law: law(),
            rates: RateTable::default(),
            refinancing: RefinancingRates::default(),
            working_days: WorkingDays::default(),
            fixed_amounts: BTreeMap::new(),
            corrections: BTreeMap::new(),
            named: BTreeSet::new(),
            imports: ImportSet::default(),
            cut_off: Date::parse(b"2026-03-31").expect("a date"),
        }
    }

    /// Blocks to clear, in a book without a past.
    ///
    /// # Panics
    /// Never: the period is written correctly.
    pub fn clearing(&self, intake: Vec<IntakeBlock>) -> ClearingInput<'_> {
        ClearingInput {
            settlement_period: Period::parse(b"2026Q1").expect("a period"),
            cut_off: self.cut_off,
            law: &self.law,
            rates: &self.rates,
            refinancing: &self.refinancing,
            working_days: &self.working_days,
            fixed_amounts: &self.fixed_amounts,
            inventories: &[],
            named: BTreeMap::new(),
            accounts: Vec::new(),
            unallocated: BTreeMap::new(),
            unknown: BTreeSet::new(),
            intake,
            refused: BTreeSet::new(),
            events: Vec::new(),
        }
    }
}

/// A claim file on disk with the headers of its blocks.
pub struct Claims {
    folder: TempDir,
    file: InboxFile,
    headers: HeaderSet,
}

impl Claims {
    /// Writes them.
    ///
    /// # Panics
    /// If the temporary folder cannot be written.
    pub fn write(quarter: &Quarter, lines: u64, per_block: u64, kind: Kind) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let (claims, blocks) = claims(lines, per_block, kind);
        let file = |name: &str, text: &str| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).expect("written");
            InboxFile { label: name.to_owned(), path }
        };
        let (claims, blocks) = (file("claims.csv", &claims), file("blocks.csv", &blocks));
        let headers = read_headers(&[blocks], quarter.law.agreements(), &[], &mut Vec::new());
        Self { folder, file: claims, headers }
    }

    /// What reading them takes.
    pub fn intake<'a>(&'a self, quarter: &'a Quarter) -> IntakeInput<'a> {
        IntakeInput {
            files: vec![self.file.clone()],
            imports: &quarter.imports,
            rulebook: Rulebook {
                law: &quarter.law,
                rates: &quarter.rates,
                fixed_amounts: &quarter.fixed_amounts,
                party: None,
                cut_off: quarter.cut_off,
            },
            headers: self.headers.clone(),
            posted: &[],
            released: BTreeSet::new(),
            lenient: &[],
            refused: BTreeSet::new(),
            earlier: &[],
            corrections: &quarter.corrections,
            named: &quarter.named,
            way: Way::Quick,
            suspects: false,
            hash_inputs: true,
            spool_folder: self.folder.path(),
            keep_index: &|_| Ok(()),
            progress: &|_| {},
        }
    }
}

/// The 27 States that are in the Union throughout.
fn states() -> Vec<Party> {
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
        .split(' ')
        .filter_map(|code| Party::from_code(code.as_bytes()))
        .collect()
}

/// What of the lines is out of the ordinary.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// Nothing.
    Clean,
    /// One line of a hundred has an amount nobody can read.
    Rejects,
    /// One line of a hundred has a quoted field.
    Quotes,
}

/// A claim file of France on Germany with its header file, as text.
fn claims(lines: u64, per_block: u64, kind: Kind) -> (String, String) {
    let mut claims = String::from(
        "claim_id,block_ref,agreement,creditor,debtor,accounting_period,basis,article,creditor_institution,debtor_institution,person_id,entitlement_document,entitlement_from,entitlement_to,care_from,care_to,booked_on,benefit_category,currency,care_amount,fee_amount\n",
    );
    let mut blocks = String::from(
        "block_ref,agreement,creditor,debtor,accounting_period,basis,currency,introduced_on,line_count,care_total,fee_total\n",
    );
    let mut totals = vec![0; lines.div_ceil(per_block) as usize];
    for line in 0..lines {
        let odd = line % 100 == 17;
        let amount = match kind {
            Kind::Rejects if odd => "12e3".to_owned(),
            _ => format!("{}.{:02}", line % 977, line % 100),
        };
        totals[(line / per_block) as usize] += line % 977 * 100 + line % 100;
        let institution = match kind {
            Kind::Quotes if odd => "\"75,1\"",
            _ => "751",
        };
        let block = line / per_block;
        let _ = writeln!(
            claims,
            "25F{line:08},L{block},EU-883,FR,DE,2025H2,actual,19,{institution},109,{:07},EHIC,,2027-12-31,2025-10-01,2025-10-03,2025-11-05,medical,EUR,{amount},0.00",
            line % 1_000_000
        );
    }
    for block in 0..lines.div_ceil(per_block) {
        let count = per_block.min(lines - block * per_block);
        let (whole, cents) = (totals[block as usize] / 100, totals[block as usize] % 100);
        let _ = writeln!(blocks, "L{block},EU-883,FR,DE,2025H2,actual,EUR,2026-02-10,{count},{whole}.{cents:02},0.00");
    }
    (claims, blocks)
}

/// Blocks between all pairs of the 27 States, introduced on 84 days of a quarter.
pub fn blocks(count: usize) -> Vec<IntakeBlock> {
    let states = states();
    let agreement = AgreementId::new(b"EU-883").expect("an id");
    let period = Period::parse(b"2025H2");
    let introduced_on = |number: usize| Date::new(2026, 1 + number as u32 % 3, 1 + number as u32 / 3 % 28);
    let mut blocks = BTreeMap::new();
    for number in 0..count {
        let creditor = states[number % states.len()];
        let debtor = states[(number / states.len() + number + 1) % states.len()];
        if creditor == debtor {
            continue;
        }
        let key = BlockKey { creditor, block_ref: format!("L{number:06}").into() };
        let block = IntakeBlock {
            key: key.clone(),
            terms: BlockTerms {
                agreement,
                accounting_period: period.expect("a period"),
                debtor,
                basis: Basis::Actual,
                currency: Currency::EUR,
            },
            introduced_on: introduced_on(number),
            creditor_iban: None,
            creditor_bic: None,
            supplements: None,
            accepted: LineTotals { lines: 200, care: 1_000_000 + number as i128, fees: number as i128 % 997 },
            provisional_lines: 0,
            sent_on: None,
            waived: LineTotals::default(),
            care_years: Vec::new(),
            booked_outside: 0,
            months: Vec::new(),
            holds: Vec::new(),
        };
        blocks.insert(key, block);
    }
    blocks.into_values().collect()
}
