//! Properties of a clearing that hold whatever comes in: money is conserved, and
//! the order in which blocks and events are handed over does not matter.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use solde_core::agreement::{AgreementId, AgreementSet};
use solde_core::block::{BlockKey, BlockTerms, IntakeBlock, LineTotals};
use solde_core::calendar::{Date, Period};
use solde_core::clearing::{Clearing, ClearingInput, clear};
use solde_core::codes::Basis;
use solde_core::deadline::WorkingDays;
use solde_core::event::{Event, EventKind};
use solde_core::interest::RefinancingRates;
use solde_core::law::LawBook;
use solde_core::ledger::Measures;
use solde_core::money::{Currency, Money};
use solde_core::party::Party;
use solde_core::rates::RateTable;
use solde_core::rounding::SET_OFF_CONVERSION;

const AGREEMENT: &str = r#"
id = "TEST"
title = "A test"
in_force_on = { value = "booked_on", citation = "test", confirmed = true }
[[scope]]
parties = ["FR", "DE", "BG"]
from = "2010-01-01"
citation = "test"
confirmed = true
[[rule]]
id = "actual"
basis = "actual"
method = "actual"
citation = "test"
confirmed = true
[rule.law]
eligibility = { value = "introduced", citation = "test", confirmed = true }
set_off = { value = "by_act", citation = "test", confirmed = true }
"#;

fn law() -> LawBook {
    let agreement = AgreementSet::read("test.toml", AGREEMENT).expect("an agreement");
    LawBook::with_shipped(AgreementSet::new(vec![agreement]).expect("a set"), Vec::new()).expect("a law book")
}

fn date(text: &str) -> Date {
    Date::parse(text.as_bytes()).expect(text)
}

fn currency(number: usize) -> Currency {
    Currency::from_code(["EUR", "BGN", "CHF", "JPY"][number % 4].as_bytes()).expect("a currency")
}

fn rates() -> RateTable {
    let mut rates = RateTable::default();
    let rate = |text: &str| rust_decimal::Decimal::from_str_exact(text).expect(text);
    for day in ["2026-01-15", "2026-03-31"] {
        assert!(rates.add_daily(currency(2), date(day), rate("0.9371")));
        assert!(rates.add_daily(currency(3), date(day), rate(if day == "2026-03-31" { "171.35" } else { "163.02" })));
    }
    assert!(rates.add_fixed(currency(1), date("2026-01-01"), rate("1.95583")));
    rates
}

/// A block by numbers: pair, currency, amount.
fn block(number: usize, pair: usize, of_currency: usize, care: i64) -> IntakeBlock {
    let parties = ["FR", "DE", "BG"].map(|code| Party::from_code(code.as_bytes()).expect(code));
    let (creditor, debtor) = (parties[pair % 3], parties[(pair % 3 + 1 + pair / 3 % 2) % 3]);
    IntakeBlock {
        key: BlockKey { creditor, block_ref: format!("L{number:03}").into() },
        terms: BlockTerms {
            agreement: AgreementId::new(b"TEST").expect("an id"),
            accounting_period: Period::parse(b"2025H2").expect("a period"),
            debtor,
            basis: Basis::Actual,
            currency: currency(of_currency),
        },
        introduced_on: Some(date("2026-01-15")),
        creditor_iban: None,
        creditor_bic: None,
        supplements: None,
        accepted: LineTotals { lines: 1, care: i128::from(care), fees: i128::from(care % 7) },
        provisional_lines: 0,
        sent_on: None,
        waived: LineTotals::default(),
        care_years: Vec::new(),
        booked_outside: 0,
        months: Vec::new(),
        holds: Vec::new(),
    }
}

/// An event on one of the blocks by numbers: kind, amount; some do not fit.
fn event(number: usize, blocks: &[IntakeBlock], target: usize, kind: usize, minor: i64) -> Event {
    let block = &blocks[target % blocks.len()];
    let kinds = [
        EventKind::CreditNote,
        EventKind::Contestation,
        EventKind::Lifting,
        EventKind::Payment,
        EventKind::DownPayment,
        EventKind::Waiver,
        EventKind::Acceptance,
        EventKind::SetOffAct,
    ];
    let kind = kinds[kind % kinds.len()];
    let act = kind == EventKind::SetOffAct;
    let own = block.terms.currency;
    Event {
        date: date(["2026-02-01", "2026-02-02"][number % 2]),
        kind,
        event_id: format!("E{number:03}"),
        creditor: block.key.creditor,
        debtor: block.terms.debtor,
        agreement: Some(block.terms.agreement),
        accounting_period: None,
        block_ref: (!act).then(|| block.key.block_ref.to_string()),
        claim_id: None,
        amount: (!act).then_some(Money { minor: i128::from(minor), currency: own }),
        currency: if act { (minor % 2 == 0).then_some(Currency::EUR) } else { Some(own) },
        until: None,
        reason: String::new(),
        reference: "TEST".into(),
    }
}

fn cleared(intake: Vec<IntakeBlock>, events: Vec<Event>) -> Clearing {
    clear(ClearingInput {
        settlement_period: Period::parse(b"2026Q1").expect("a period"),
        cut_off: date("2026-03-31"),
        law: &law(),
        rates: &rates(),
        refinancing: &RefinancingRates::default(),
        working_days: &WorkingDays::default(),
        fixed_amounts: &BTreeMap::new(),
        named: BTreeMap::new(),
        inventories: &[],
        accounts: Vec::new(),
        unallocated: BTreeMap::new(),
        unknown: BTreeSet::new(),
        intake,
        refused: BTreeSet::new(),
        events,
    })
    .expect("an input never breaks an invariant")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn money_is_conserved_and_order_does_not_matter(
        blocks in prop::collection::vec((0usize..6, 0usize..4, 1i64..5_000_000), 1..12),
        events in prop::collection::vec((0usize..12, 0usize..8, 1i64..5_000_000), 0..24),
        turn in 0usize..12,
    ) {
        let mut intake: Vec<IntakeBlock> =
            blocks.iter().enumerate().map(|(number, (pair, currency, care))| block(number, *pair, *currency, *care)).collect();
        let mut facts: Vec<Event> =
            events.iter().enumerate().map(|(number, (target, kind, minor))| event(number, &intake, *target, *kind, *minor)).collect();
        let first = cleared(intake.clone(), facts.clone());
        intake.rotate_left(turn % blocks.len());
        facts.reverse();
        let second = cleared(intake, facts);
        prop_assert_eq!(&first.ledger, &second.ledger);
        prop_assert_eq!(&first.positions, &second.positions);
        prop_assert_eq!(&first.nets, &second.nets);
        prop_assert_eq!(&first.findings, &second.findings);

        prop_assert!(first.controls.iter().all(|control| control.holds()));
        // Replayed from the ledger alone, every block stands where the run left it, and none below zero.
        let replayed = first.ledger.movements();
        for account in &first.accounts {
            let measures = replayed.get(&account.key).copied().unwrap_or_default();
            prop_assert_eq!(Measures { lines: account.movement.lines, ..measures }, account.movement);
            prop_assert!(account.closing().disputed >= 0);
        }
        // Every event took effect or is found.
        let found: BTreeSet<&str> = first.findings.iter().filter_map(|finding| finding.event_id.as_deref()).collect();
        for number in 0..events.len() {
            let id = format!("E{number:03}");
            prop_assert!(first.posted_events.contains(&id) || found.contains(id.as_str()), "{id} disappeared");
        }
        // Each act takes the same value from both sides.
        for act in &first.set_offs {
            for creditor in act.blocks.iter().map(|block| block.block.creditor).collect::<BTreeSet<_>>() {
                prop_assert_eq!(act.given_by(creditor).minor, act.minor);
            }
        }
    }

    #[test]
    fn conversion_there_and_back_is_within_half_a_unit(minor in 0i128..1_000_000_000_000) {
        let rates = rates();
        let (euro, franc, day) = (Currency::EUR, currency(2), date("2026-03-31"));
        let there = rates.convert(minor, euro, franc, day, SET_OFF_CONVERSION).expect("a rate").minor;
        let back = rates.convert(there, franc, euro, day, SET_OFF_CONVERSION).expect("a rate").minor;
        prop_assert!((back - minor).abs() <= 1);
    }
}
