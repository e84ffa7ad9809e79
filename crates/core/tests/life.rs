//! Properties of the life of blocks over several quarters, under random sequences
//! of every kind of event, possible and impossible ones.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use solde_core::agreement::{AgreementId, AgreementSet};
use solde_core::block::{BlockAccount, BlockKey, BlockTerms, IntakeBlock, LineTotals, PositionKey};
use solde_core::calendar::{Date, Period};
use solde_core::clearing::{Clearing, ClearingInput, clear};
use solde_core::codes::Basis;
use solde_core::deadline::WorkingDays;
use solde_core::event::{Event, EventKind};
use solde_core::interest::{RefinancingRate, RefinancingRates, Tender};
use solde_core::law::{LawBook, LayerFile};
use solde_core::ledger::Measures;
use solde_core::life::NamedClaim;
use solde_core::money::{Currency, Money};
use solde_core::party::Party;
use solde_core::rates::RateTable;

/// Deadlines of a few months, so that everything happens within three quarters.
const AGREEMENT: &str = r#"
id = "TEST"
title = "A test"
in_force_on = { value = "booked_on", citation = "test", confirmed = true }
[[scope]]
parties = ["FR", "DE"]
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
introduction = { value = { anchor = "half_year_of_booking", months = 1 }, citation = "test", confirmed = true }
payment = { value = { months = 2 }, citation = "test", confirmed = true }
dispute = { value = { months = 5 }, citation = "test", confirmed = true }
shield = { value = { months = 1, percent = 90 }, citation = "test", confirmed = true }
contestation = { value = { months = 2, late = "flag" }, citation = "test", confirmed = true }
eligibility = { value = "due", citation = "test", confirmed = true }
set_off = { value = "by_act", citation = "test", confirmed = true }
"#;

fn law(silence: &str, unsettled: &str, re_entry: &str, allocation: &str) -> LawBook {
    let agreement = AgreementSet::read("test.toml", AGREEMENT).expect("an agreement");
    let profile = format!(
        r#"
id = "profile"
title = "A profile"
kind = "profile"
[[rule]]
id = "all"
citation = "test"
confirmed = true
[rule.law]
reply = {{ value = {{ months = 1, silence = "{silence}" }}, citation = "test", confirmed = true }}
unsettled_dispute = {{ value = "{unsettled}", citation = "test", confirmed = true }}
re_entry = {{ value = "{re_entry}", citation = "test", confirmed = true }}
allocation = {{ value = "{allocation}", citation = "test", confirmed = true }}
"#
    );
    let profile: LayerFile = LawBook::read("profile.toml", &profile).expect("a profile");
    LawBook::with_shipped(AgreementSet::new(vec![agreement]).expect("a set"), vec![profile]).expect("a law book")
}

fn date(text: &str) -> Date {
    Date::parse(text.as_bytes()).expect(text)
}

fn party(code: &str) -> Party {
    Party::from_code(code.as_bytes()).expect(code)
}

fn refinancing() -> RefinancingRates {
    let mut rates = RefinancingRates::default();
    let rate = RefinancingRate {
        percent: rust_decimal::Decimal::from_str_exact("4.25").expect("a rate"),
        effective_from: date("2020-01-01"),
        tender: Tender::Fixed,
        source: "test".into(),
        confirmed: true,
    };
    rates.add(rate).expect("one rate");
    rates.set_known_until(date("2030-01-01"));
    rates
}

/// Two blocks of DE on FR and one of FR on DE, each with two lines that events may name.
fn blocks() -> Vec<IntakeBlock> {
    [("DE", "FR", "D1", "2025-01-20"), ("DE", "FR", "D2", "2025-04-10"), ("FR", "DE", "F1", "2025-01-25")]
        .into_iter()
        .map(|(creditor, debtor, block_ref, introduced_on)| IntakeBlock {
            key: BlockKey { creditor: party(creditor), block_ref: block_ref.into() },
            terms: BlockTerms {
                agreement: AgreementId::new(b"TEST").expect("an id"),
                accounting_period: Period::parse(if block_ref == "D2" { b"2025H1" } else { b"2024H2" })
                    .expect("a period"),
                debtor: party(debtor),
                basis: Basis::Actual,
                currency: Currency::EUR,
            },
            introduced_on: Some(date(introduced_on)),
            creditor_iban: None,
            supplements: None,
            sent_on: None,
            accepted: LineTotals { lines: 3, care: 90_000, fees: 10_000 },
            waived: LineTotals::default(),
            care_years: vec![(2024, 100_000)],
            booked_outside: 0,
            months: Vec::new(),
            provisional_lines: 0,
            holds: Vec::new(),
        })
        .collect()
}

fn named() -> BTreeMap<(Party, String), NamedClaim> {
    blocks()
        .iter()
        .flat_map(|block| {
            ["a", "b"].map(|line| {
                let claim_id = format!("{}-{line}", block.key.block_ref);
                let claim = NamedClaim { block: block.key.clone(), care: 20_000, fees: 1_000 };
                ((block.key.creditor, claim_id), claim)
            })
        })
        .collect()
}

/// One event by numbers.
type Draw = (usize, usize, usize, usize, Option<i128>, usize);

fn event(number: usize, (kind, block, line, day, minor, extra): Draw) -> Event {
    let kind = EventKind::ALL[kind % EventKind::ALL.len()];
    let blocks = blocks();
    let block = &blocks[block % blocks.len()];
    let needs = kind.requirements();
    let may = |need: solde_core::event::Need, wanted: bool| match need {
        solde_core::event::Need::Must => true,
        solde_core::event::Need::May => wanted,
        solde_core::event::Need::No => false,
    };
    let with_block = may(needs.block, extra % 4 != 0);
    let with_line = with_block && may(needs.claim, line % 3 != 0);
    let with_amount = may(needs.amount, minor.is_some());
    let amount = Money { minor: minor.unwrap_or(7_000), currency: Currency::EUR };
    let days = [
        "2025-01-26",
        "2025-02-10",
        "2025-03-15",
        "2025-04-12",
        "2025-05-05",
        "2025-06-20",
        "2025-08-01",
        "2025-09-09",
    ];
    Event {
        date: date(days[day % days.len()]),
        kind,
        event_id: format!("E{number:03}"),
        creditor: block.key.creditor,
        debtor: block.terms.debtor,
        agreement: Some(block.terms.agreement),
        accounting_period: None,
        block_ref: with_block.then(|| block.key.block_ref.to_string()),
        claim_id: with_line.then(|| format!("{}-{}", block.key.block_ref, if line % 3 == 1 { "a" } else { "b" })),
        amount: with_amount.then_some(amount),
        currency: with_amount.then_some(Currency::EUR),
        until: may(needs.until, extra % 2 == 0).then(|| date(["2025-07-31", "2025-12-31"][extra / 2 % 2])),
        reason: match needs.reason {
            solde_core::event::Reason::Free => "test".into(),
            solde_core::event::Reason::Decision => ["accepted", "partly", "maintained"][extra % 3].into(),
            solde_core::event::Reason::Deadline => ["introduction", "payment", "reply", "dispute"][extra % 4].into(),
        },
        reference: "REF".into(),
    }
}

struct Carried {
    accounts: Vec<BlockAccount>,
    unallocated: BTreeMap<PositionKey, i128>,
}

/// Settles one quarter with everything known up to its end.
fn settle(law: &LawBook, carried: Carried, done: &BTreeSet<String>, events: &[Event], period: &str) -> Clearing {
    let period = Period::parse(period.as_bytes()).expect(period);
    let (_, cut_off) = period.days().expect("days");
    let posted: BTreeSet<&BlockKey> = carried.accounts.iter().map(|account| &account.key).collect();
    let intake = blocks().into_iter().filter(|block| !posted.contains(&block.key)).collect::<Vec<_>>();
    clear(ClearingInput {
        settlement_period: period,
        cut_off,
        law,
        rates: &RateTable::default(),
        refinancing: &refinancing(),
        working_days: &WorkingDays::default(),
        fixed_amounts: &BTreeMap::new(),
        accounts: carried.accounts,
        unallocated: carried.unallocated,
        unknown: BTreeSet::new(),
        intake,
        refused: BTreeSet::new(),
        events: events
            .iter()
            .filter(|event| event.date <= cut_off && !done.contains(&event.event_id))
            .cloned()
            .collect(),
        named: named(),
        inventories: &[],
    })
    .expect("an input never breaks an invariant")
}

/// What the next quarter begins with.
fn carry(clearing: &Clearing) -> Carried {
    let accounts = clearing
        .accounts
        .iter()
        .map(|account| {
            let mut next = account.clone().standing_at(account.closing());
            next.movement = Measures::default();
            next
        })
        .collect();
    let unallocated = clearing
        .unallocated
        .iter()
        .map(|(key, (brought, moved))| (*key, brought + moved))
        .filter(|(_, minor)| *minor != 0);
    Carried { accounts, unallocated: unallocated.collect() }
}

fn nothing() -> Carried {
    Carried { accounts: Vec::new(), unallocated: BTreeMap::new() }
}

/// What must be true of any clearing.
fn check(clearing: &Clearing) -> Result<(), TestCaseError> {
    for control in &clearing.controls {
        prop_assert!(control.holds(), "{}: {} and {}", control.name, control.left, control.right);
    }
    let replayed = clearing.ledger.movements();
    for account in &clearing.accounts {
        let measures = replayed.get(&account.key).copied().unwrap_or_default();
        prop_assert_eq!(Measures { lines: account.movement.lines, ..measures }, account.movement);
        let closing = account.closing();
        prop_assert!(closing.disputed >= 0 && closing.interest_disputed >= 0 && closing.interest_open() >= 0);
        prop_assert!(closing.maintained() >= 0, "more was given up than was presented");
        let of_lines: i128 = account.lines.values().map(|line| line.standing.disputed).sum();
        prop_assert!(of_lines <= closing.disputed, "lines are part of their block");
        for line in account.lines.values() {
            prop_assert!(line.standing.disputed >= 0 && line.standing.maintained() >= 0);
        }
        let open: i128 = account.disputes.iter().map(|dispute| dispute.outstanding).sum();
        prop_assert_eq!(open, closing.disputed);
    }
    for (brought, moved) in clearing.unallocated.values() {
        prop_assert!(brought + moved >= 0, "more left unallocated receipts than was there");
    }
    Ok(())
}

/// Balances of every block and of unallocated money.
fn balances(clearing: &Clearing) -> (Vec<(BlockKey, Measures)>, BTreeMap<PositionKey, i128>) {
    let blocks = clearing.accounts.iter().map(|account| (account.key.clone(), account.closing())).collect();
    let money = clearing.unallocated.iter().map(|(key, (brought, moved))| (*key, brought + moved));
    (blocks, money.filter(|(_, minor)| *minor != 0).collect())
}

fn draws() -> impl Strategy<Value = Vec<Draw>> {
    let amount = prop_oneof![Just(None), (1i128..60_000).prop_map(Some)];
    prop::collection::vec((0usize..64, 0usize..3, 0usize..3, 0usize..8, amount, 0usize..12), 1..30)
}

fn laws() -> impl Strategy<Value = LawBook> {
    (
        prop::sample::select(vec!["open", "accepted"]),
        prop::sample::select(vec!["stays_open", "write_off"]),
        prop::sample::select(vec!["decided", "restart", "first_introduction"]),
        prop::sample::select(vec!["manual", "oldest_first", "pro_rata"]),
    )
        .prop_map(|(silence, unsettled, re_entry, allocation)| law(silence, unsettled, re_entry, allocation))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    /// Conservation over any sequence of events, replaying, and order of arrival.
    #[test]
    fn three_quarters_conserve_money(draws in draws(), law in laws()) {
        let events: Vec<Event> = draws.into_iter().enumerate().map(|(number, draw)| event(number, draw)).collect();
        let reversed: Vec<Event> = events.iter().rev().cloned().collect();
        let (mut carried, mut again) = (nothing(), nothing());
        let mut done = BTreeSet::new();
        let mut before: BTreeMap<BlockKey, Measures> = BTreeMap::new();
        for quarter in ["2025Q1", "2025Q2", "2025Q3"] {
            let clearing = settle(&law, carried, &done, &events, quarter);
            check(&clearing)?;
            let turned = settle(&law, again, &done, &reversed, quarter);
            prop_assert_eq!(&clearing.accounts, &turned.accounts);
            prop_assert_eq!(&clearing.findings, &turned.findings);
            for account in &clearing.accounts {
                prop_assert_eq!(*account.opening(), before.get(&account.key).copied().unwrap_or_default());
                before.insert(account.key.clone(), account.closing());
            }
            // Every event took effect, is found, or waits for its day.
            let found: BTreeSet<&str> = clearing.findings.iter().filter_map(|finding| finding.event_id.as_deref()).collect();
            for event in events.iter().filter(|event| event.date <= clearing.cut_off) {
                let waits = clearing.waiting.iter().any(|waiting| Some(&waiting.block.key) == event.block().as_ref());
                let known = waits || done.contains(&event.event_id) || clearing.posted_events.contains(&event.event_id);
                prop_assert!(known || found.contains(event.event_id.as_str()), "{event:?} disappeared");
            }
            done.extend(clearing.posted_events.iter().cloned());
            carried = carry(&clearing);
            again = carry(&turned);
        }
    }

    /// Settling quarter by quarter or catching up at the end gives the same balances.
    #[test]
    fn catching_up_gives_what_settling_on_time_would_have_given(draws in draws(), law in laws()) {
        // A block refused on time is not there later; a late acknowledgement moves the day before which nothing can have happened;
        // a set-off act extinguishes what is eligible in the run that carries it out.
        let possible = |event: &Event| {
            use EventKind::{Acknowledged, RejectBlock, Release, SetOffAct};
            !matches!(event.kind, Acknowledged | RejectBlock | Release | SetOffAct)
        };
        let events: Vec<Event> = draws
            .into_iter()
            .enumerate()
            .map(|(number, draw)| event(number, draw))
            .filter(possible)
            .collect();
        let mut carried = nothing();
        let mut done = BTreeSet::new();
        let mut last = None;
        let mut refused = BTreeSet::new();
        for quarter in ["2025Q1", "2025Q2", "2025Q3"] {
            let clearing = settle(&law, carried, &done, &events, quarter);
            done.extend(clearing.posted_events.iter().cloned());
            refused.extend(events.iter().filter(|event| event.date <= clearing.cut_off && !done.contains(&event.event_id)).map(|event| event.event_id.clone()));
            carried = carry(&clearing);
            last = Some(clearing);
        }
        // An event that was refused may fit later; what is compared is what took effect on time.
        let on_time: Vec<Event> = events.into_iter().filter(|event| !refused.contains(&event.event_id)).collect();
        let at_once = settle(&law, nothing(), &BTreeSet::new(), &on_time, "2025Q3");
        if refused.is_empty() {
            prop_assert_eq!(balances(&at_once), balances(&last.expect("a quarter")));
        }
    }

    /// Events of one day and kind on different blocks may be numbered in any order.
    #[test]
    fn numbering_does_not_matter_between_blocks(draws in draws(), law in laws()) {
        let make = |rank: &dyn Fn(usize) -> usize| -> Vec<Event> {
            let mut taken = BTreeSet::new();
            draws
                .iter()
                .enumerate()
                .map(|(number, draw)| Event { event_id: format!("E{:03}", rank(number)), ..event(number, *draw) })
                // One event of a kind per block and day; money without a block touches all of them.
                .filter(|event| event.block_ref.is_some())
                .filter(|event| taken.insert((event.date, event.kind, event.block_ref.clone())))
                .collect()
        };
        let total = draws.len();
        let forward = settle(&law, nothing(), &BTreeSet::new(), &make(&|number| number), "2025Q3");
        let backward = settle(&law, nothing(), &BTreeSet::new(), &make(&|number| total - number), "2025Q3");
        prop_assert_eq!(balances(&forward), balances(&backward));
    }
}
