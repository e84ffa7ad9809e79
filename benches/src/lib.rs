//! Small worlds for the benches: a block of claims as bytes, and accounts to net.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use solde_core::agreement::{AgreementId, AgreementSet};
use solde_core::block::{BlockKey, BlockTerms, IntakeBlock, LineTotals};
use solde_core::calendar::{Date, Period};
use solde_core::catalogue::AGREEMENTS;
use solde_core::codes::Basis;
use solde_core::law::LawBook;
use solde_core::money::Currency;
use solde_core::party::Party;

/// The law of the catalogue.
///
/// # Panics
/// If the catalogue is broken, which its own tests exclude.
pub fn law() -> LawBook {
    let agreements = AGREEMENTS.iter().map(|(name, text)| AgreementSet::read(name, text).expect("an agreement"));
    let agreements = AgreementSet::new(agreements.collect()).expect("the catalogue");
    LawBook::with_shipped(agreements, Vec::new()).expect("the conventions")
}

/// The 27 States that are in the Union throughout.
pub fn states() -> Vec<Party> {
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
pub fn claims(lines: u64, per_block: u64, kind: Kind) -> (String, String) {
    let mut claims = String::from(
        "claim_id,block_ref,agreement,creditor,debtor,accounting_period,basis,article,creditor_institution,debtor_institution,person_id,entitlement_document,entitlement_from,entitlement_to,care_from,care_to,booked_on,benefit_category,currency,care_amount,fee_amount\n",
    );
    let mut blocks = String::from(
        "block_ref,agreement,creditor,debtor,accounting_period,basis,currency,introduced_on,line_count,care_total,fee_total\n",
    );
    for line in 0..lines {
        let odd = line % 100 == 17;
        let amount = match kind {
            Kind::Rejects if odd => "12e3".to_owned(),
            _ => format!("{}.{:02}", line % 977, line % 100),
        };
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
        let _ = writeln!(blocks, "L{block},EU-883,FR,DE,2025H2,actual,EUR,2026-02-10,{count},0.00,0.00");
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
