//! A small synthetic clearing: four parties, two agreements, and one of
//! everything that can happen to a block.

use std::collections::{BTreeMap, BTreeSet};

use solde_core::agreement::{AgreementId, AgreementSet};
use solde_core::block::{
    BlockAccount, BlockKey, BlockTerms, Grade, IntakeBlock, LineTotals, OpeningBalance, Origin, PositionKey,
};
use solde_core::calendar::{Date, Period};
use solde_core::clearing::{Clearing, ClearingInput, Control, clear};
use solde_core::codes::{Basis, Code};
use solde_core::deadline::WorkingDays;
use solde_core::event::{Event, EventKind};
use solde_core::fixed_amount::FixedAmounts;
use solde_core::intake::RejectTotal;
use solde_core::interest::{RefinancingRate, RefinancingRates, Tender};
use solde_core::law::LawBook;
use solde_core::ledger::Measures;
use solde_core::life::{Dispute, NamedClaim};
use solde_core::money::{Currency, Money, parse_minor};
use solde_core::party::Party;
use solde_core::rates::RateTable;
use solde_report::RunView;

const EU: &str = r#"
id = "EU-883"
title = "Regulations (EC) 883/2004 and 987/2009"
in_force_on = { value = "booked_on", citation = "Reg. 987/2009 Art. 93", confirmed = true }
[[scope]]
parties = [
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL",
    "NO", "PL", "PT", "RO", "SE", "SI", "SK", "GB",
]
from = "2010-05-01"
citation = "Reg. 883/2004 Art. 91"
confirmed = true
[[rule]]
id = "actual"
basis = "actual"
method = "actual"
citation = "Reg. 987/2009 Art. 62"
confirmed = true
[rule.law]
introduction = { value = { anchor = "half_year_of_booking", months = 12 }, citation = "Reg. 987/2009 Art. 67(1), (4)", confirmed = true }
payment = { value = { months = 18 }, citation = "Reg. 987/2009 Art. 67(5)", confirmed = true }
dispute = { value = { months = 36 }, citation = "Reg. 987/2009 Art. 67(6)", confirmed = true }
contestation = { value = { months = 18, late = "flag" }, citation = "Decision S11", confirmed = false }
reply = { value = { months = 12, silence = "open" }, citation = "Decision S11", confirmed = false }
shield = { value = { months = 6, percent = 90 }, citation = "Reg. 987/2009 Art. 68(1)", confirmed = true }
minimum_payment = { value = { EUR = "100.00" }, citation = "exchange of letters of 2024", confirmed = true }
eligibility = { value = "due", citation = "Reg. 987/2009 Art. 67(5)", confirmed = true }
set_off = { value = "by_act", citation = "Reg. 883/2004 Art. 35(3)", confirmed = false }
"#;

const MOROCCO: &str = r#"
id = "FR-MA-2007"
title = "Convention of 22 October 2007 between France and Morocco"
in_force_on = { value = "care_from", citation = "Convention, final provisions", confirmed = false }
[[scope]]
parties = ["FR"]
counterparties = ["MA"]
from = "2011-06-01"
citation = "Convention, entry into force"
confirmed = true
[[rule]]
id = "actual"
basis = "actual"
method = "actual"
currencies = ["EUR", "MAD"]
citation = "Convention, refunds between institutions"
confirmed = false
[rule.law]
eligibility = { value = "agreed", citation = "Convention, clearing by the joint committee", confirmed = false }
set_off = { value = "forbidden", citation = "no text names it", confirmed = false }
"#;

/// One canonical table of a world, by the name of its file.
pub(crate) fn table(world: &World, name: &str) -> String {
    let tables = solde_report::tables::canonical(&world.clearing, &[], &world.openings);
    tables.iter().find(|table| table.name == name).expect(name).text()
}

pub(crate) fn party(code: &str) -> Party {
    Party::from_code(code.as_bytes()).expect(code)
}

pub(crate) fn date(text: &str) -> Date {
    Date::parse(text.as_bytes()).expect(text)
}

pub(crate) fn period(text: &str) -> Period {
    Period::parse(text.as_bytes()).expect(text)
}

pub(crate) fn currency(code: &str) -> Currency {
    Currency::from_code(code.as_bytes()).expect(code)
}

pub(crate) fn agreement(id: &str) -> AgreementId {
    AgreementId::new(id.as_bytes()).expect(id)
}

fn minor(amount: &str, currency: Currency) -> i128 {
    i128::from(parse_minor(amount.as_bytes(), currency.exponent()).expect(amount))
}

pub(crate) fn law() -> LawBook {
    let read = |text| AgreementSet::read("test.toml", text).expect("an agreement");
    LawBook::with_shipped(AgreementSet::new(vec![read(EU), read(MOROCCO)]).expect("agreements"), Vec::new())
        .expect("a law book")
}

fn terms(agreement_id: &str, pair: &str, accounting_period: &str, currency_code: &str) -> (Party, BlockTerms) {
    let (creditor, debtor) = pair.split_once('>').expect(pair);
    let terms = BlockTerms {
        agreement: agreement(agreement_id),
        accounting_period: period(accounting_period),
        debtor: party(debtor),
        basis: Basis::Actual,
        currency: currency(currency_code),
    };
    (party(creditor), terms)
}

/// A block that comes in: `FR>DE`, reference, introduced, then lines, care and fees.
pub(crate) fn block(
    agreement_id: &str,
    pair: &str,
    accounting_period: &str,
    block_ref: &str,
    introduced: &str,
    totals: (u64, &str, &str),
    currency_code: &str,
) -> IntakeBlock {
    let (creditor, terms) = terms(agreement_id, pair, accounting_period, currency_code);
    IntakeBlock {
        key: BlockKey { creditor, block_ref: block_ref.into() },
        terms,
        introduced_on: (!introduced.is_empty()).then(|| date(introduced)),
        creditor_iban: None,
        supplements: None,
        accepted: LineTotals {
            lines: totals.0,
            care: minor(totals.1, terms.currency),
            fees: minor(totals.2, terms.currency),
        },
        provisional_lines: 0,
        sent_on: None,
        waived: LineTotals::default(),
        care_years: accounting_period
            .get(..4)
            .and_then(|year| year.parse().ok())
            .map(|year| (year, minor(totals.1, terms.currency) + minor(totals.2, terms.currency)))
            .into_iter()
            .collect(),
        booked_outside: 0,
        months: Vec::new(),
        holds: Vec::new(),
    }
}

/// An event about `FR>DE`; an amount is written `120.00 EUR`.
pub(crate) fn event(id: &str, kind: EventKind, on: &str, pair: &str, block_ref: &str, amount: &str) -> Event {
    let (creditor, debtor) = pair.split_once('>').expect(pair);
    let money = amount
        .split_once(' ')
        .map(|(amount, code)| Money { minor: minor(amount, currency(code)), currency: currency(code) });
    Event {
        date: date(on),
        kind,
        event_id: id.into(),
        creditor: party(creditor),
        debtor: party(debtor),
        agreement: None,
        accounting_period: None,
        block_ref: (!block_ref.is_empty()).then(|| block_ref.into()),
        claim_id: None,
        amount: money,
        currency: None,
        until: None,
        reason: String::new(),
        reference: String::new(),
    }
}

/// An account carried from an earlier run, or brought in.
fn account(agreement_id: &str, pair: &str, accounting_period: &str, block_ref: &str, origin: Origin) -> BlockAccount {
    let (creditor, terms) = terms(agreement_id, pair, accounting_period, "EUR");
    let key = BlockKey { creditor, block_ref: block_ref.into() };
    BlockAccount::new(key, terms, origin, period("2025Q4"))
}

fn accounts() -> Vec<BlockAccount> {
    // Worked example N1 of the law, carried from an earlier run.
    let mut carried = account("EU-883", "FR>DE", "2023H2", "LIC-2024-003", Origin::Claims);
    carried.introduced_on = Some(date("2024-03-15"));
    carried.due_on = Some(date("2025-09-30"));
    carried = carried.standing_at(Measures {
        lines: 412,
        care: 12_000_000,
        fees: 0,
        credited: 200_000,
        disputed: 750_000,
        prepaid: 10_800_000,
        ..Measures::default()
    });
    carried.care_years = vec![(2022, 2_000_000), (2023, 10_000_000)];
    carried.disputes = vec![Dispute {
        event_id: "E-2024-31".into(),
        claim_id: None,
        contested_on: date("2024-11-04"),
        reason: "care after the end of insurance".into(),
        contested: 750_000,
        outstanding: 750_000,
        replied_on: None,
        closed_on: None,
    }];
    carried.history = vec![
        event("E-2024-30", EventKind::DownPayment, "2024-09-20", "FR>DE", "LIC-2024-003", "108000.00 EUR"),
        event("E-2024-31", EventKind::Contestation, "2024-11-04", "FR>DE", "LIC-2024-003", "7500.00 EUR"),
    ];
    let mut agreed = account("EU-883", "DE>FR", "unknown", "opening-DE-FR-1", Origin::Opening(Grade::Agreed));
    agreed.movement.care = 5_000_000;
    let mut one_sided = account("FR-MA-2007", "FR>MA", "2024H2", "opening-FR-MA-1", Origin::Opening(Grade::OneSided));
    one_sided.movement.care = 33_000_000;
    vec![carried, agreed, one_sided]
}

/// A view of an opening balance; without an amount nothing is stated.
pub(crate) fn view(
    agreement_id: &str,
    pair: &str,
    accounting_period: &str,
    amount: &str,
    stated_by: &str,
    source: &str,
) -> OpeningBalance {
    let (creditor, terms) = terms(agreement_id, pair, accounting_period, "EUR");
    OpeningBalance {
        agreement: terms.agreement,
        accounting_period: terms.accounting_period,
        creditor,
        debtor: terms.debtor,
        currency: terms.currency,
        minor: (!amount.is_empty()).then(|| minor(amount, terms.currency)),
        stated_by: party(stated_by),
        grade: if amount.is_empty() { Grade::Unknown } else { Grade::OneSided },
        as_of: date("2025-09-30"),
        source: source.into(),
    }
}

/// What the parties state of the balances that [`accounts`] begins with.
fn openings() -> Vec<OpeningBalance> {
    let mut agreed = view("EU-883", "DE>FR", "unknown", "50000.00", "DE", "minutes of 14 October 2025");
    agreed.grade = Grade::Agreed;
    let mut openings = vec![
        agreed,
        view("FR-MA-2007", "FR>MA", "2024H2", "330000.00", "FR", "=closing account 2024, page 3"),
        view("FR-MA-2007", "FR>MA", "2024H2", "298500.00", "MA", "reply of the debtor"),
        view("FR-MA-2007", "MA>FR", "2025H1", "", "FR", "not yet received"),
    ];
    openings.sort();
    openings
}

fn intake() -> Vec<IntakeBlock> {
    let mut held = block("EU-883", "DE>FR", "2025H1", "DE-2025-044", "2026-02-02", (18, "9120.55", "0.00"), "EUR");
    held.holds = vec![Code::CountDiffers, Code::TotalDiffers];
    let mut without_header = block("EU-883", "DE>FR", "2025H2", "DE-2025-051", "", (2, "310.00", "0.00"), "EUR");
    without_header.holds = vec![Code::BlockWithoutHeader];
    vec![
        block("EU-883", "FR>DE", "2024H1", "LIC-2024-017", "2024-09-12", (1_204, "1845210.37", "36904.21"), "EUR"),
        block("EU-883", "FR>DE", "2025H1", "LIC-2025-009", "2025-10-03", (967, "1502330.10", "30046.60"), "EUR"),
        block("EU-883", "FR>DE", "2025H2", "LIC-2026-001", "2026-04-20", (55, "80250.00", "1605.00"), "EUR"),
        block("EU-883", "DE>FR", "2024H1", "DE-2024-118", "2024-08-30", (731, "990415.02", "0.00"), "EUR"),
        // Introduced out of time: the last day was 31 December 2024.
        block("EU-883", "DE>FR", "2023H2", "DE-2023-230", "2025-02-11", (9, "12450.00", "0.00"), "EUR"),
        held,
        without_header,
        block("EU-883", "DE>FR", "2025H2", "DE-2025-060", "2026-03-01", (4, "700.00", "0.00"), "EUR"),
        // Two currencies, set off in euros.
        block("EU-883", "CH>FR", "2024H1", "CH-24-0007", "2024-09-27", (88, "210300.65", "0.00"), "CHF"),
        block("EU-883", "CH>FR", "2024H1", "CH-24-0009", "2024-09-30", (31, "45000.00", "0.00"), "CHF"),
        block("EU-883", "FR>CH", "2024H1", "LIC-2024-022", "2024-09-02", (140, "236000.00", "4720.00"), "EUR"),
        block("FR-MA-2007", "FR>MA", "2025H1", "LIC-MA-2025-1", "2025-09-15", (210, "402118.40", "12063.55"), "EUR"),
    ]
}

fn events() -> Vec<Event> {
    use EventKind::*;
    let mut waiver = event("E-2026-04", Waiver, "2026-02-10", "FR>DE", "LIC-2024-017", "2100.00 EUR");
    waiver.reference = "letter of 10 February 2026".into();
    let mut credit = event("E-2026-05", CreditNote, "2026-02-12", "FR>DE", "LIC-2025-009", "4330.10 EUR");
    credit.reference = "NC-2026-07".into();
    let mut contestation = event("E-2026-03", Contestation, "2026-02-05", "FR>DE", "LIC-2024-017", "15820.40 EUR");
    contestation.reason = "no entitlement document on the date of care".into();
    let mut too_much = event("E-2026-08", CreditNote, "2026-03-02", "DE>FR", "DE-2024-118", "9999999.00 EUR");
    too_much.reference = "NC-DE-1".into();
    let mut unallocated = event("E-2026-09", Payment, "2026-03-20", "DE>FR", "", "25000.00 EUR");
    unallocated.agreement = Some(agreement("EU-883"));
    let mut refused = event("E-2026-10", RejectBlock, "2026-03-21", "DE>FR", "DE-2025-060", "");
    refused.reason = "sent twice".into();
    let mut act = event("E-2026-11", SetOffAct, "2026-03-30", "FR>CH", "", "");
    act.agreement = Some(agreement("EU-883"));
    act.currency = Some(Currency::EUR);
    act.until = Some(date("2026-03-31"));
    act.reference = "exchange of letters FR-CH of 30 March 2026".into();
    vec![
        event("E-2026-01", Lifting, "2026-01-15", "FR>DE", "LIC-2024-003", "5000.00 EUR"),
        event("E-2026-02", Payment, "2026-01-20", "FR>DE", "LIC-2024-003", "7000.00 EUR"),
        contestation,
        waiver,
        credit,
        event("E-2026-06", DownPayment, "2026-02-20", "FR>DE", "LIC-2025-009", "1350000.00 EUR"),
        event("E-2026-07", Acceptance, "2026-02-25", "FR>MA", "LIC-MA-2025-1", "300000.00 EUR"),
        too_much,
        unallocated,
        refused,
        act,
    ]
}

fn rates() -> RateTable {
    let mut rates = RateTable::default();
    for (day, rate) in [("2024-09-27", "0.9439"), ("2024-09-30", "0.9439"), ("2026-03-31", "0.9312")] {
        assert!(rates.add_daily(currency("CHF"), date(day), rate.parse().expect(rate)));
    }
    rates
}

fn life_events() -> Vec<Event> {
    use EventKind::*;
    let of = |id: &str, kind, on: &str, block_ref: &str, claim_id: &str, amount: &str, reason: &str| Event {
        claim_id: (!claim_id.is_empty()).then(|| claim_id.into()),
        reason: reason.into(),
        reference: format!("letter {id}"),
        ..event(id, kind, on, "FR>IT", block_ref, amount)
    };
    vec![
        of("L-01", Contestation, "2025-05-02", "FR-1", "A-7", "1200.00 EUR", "no entitlement"),
        of("L-02", Contestation, "2025-05-02", "FR-1", "=B-8", "800.00 EUR", "=not insured"),
        of("L-03", Contestation, "2025-06-10", "FR-1", "C-9", "500.00 EUR", "paid already"),
        // A-7 is maintained in part: 200.00 is withdrawn; C-9 is withdrawn as a whole.
        of("L-04", Reply, "2026-01-20", "FR-1", "A-7", "200.00 EUR", "partly"),
        of("L-05", Reply, "2026-01-22", "FR-1", "C-9", "", "accepted"),
        of("L-06", Acceptance, "2026-01-25", "FR-1", "", "90000.00 EUR", ""),
        // Due on 30 November 2025: two months, at the rate of 1 November 2025.
        of("L-07", Payment, "2026-02-10", "FR-1", "", "40000.00 EUR", ""),
        of("L-08", InterestClaim, "2026-02-20", "FR-1", "", "143.46 EUR", ""),
        of("L-09", InterestContestation, "2026-03-05", "FR-1", "", "3.46 EUR", ""),
        of("L-10", InterestPayment, "2026-03-10", "FR-1", "", "100.00 EUR", ""),
        of("L-11", Payment, "2025-12-15", "FR-2", "", "5000.00 EUR", ""),
        of("L-12", CreditNote, "2026-03-01", "FR-2", "", "250.00 EUR", ""),
    ]
}

/// Two rates; the source of the later one was not verified.
fn refinancing() -> RefinancingRates {
    let mut rates = RefinancingRates::default();
    for (from, percent, confirmed) in [("2025-03-12", "2.65", true), ("2025-06-11", "2.15", false)] {
        let row = RefinancingRate {
            percent: percent.parse().expect(percent),
            effective_from: date(from),
            tender: Tender::Fixed,
            source: "key interest rates".into(),
            confirmed,
        };
        rates.add(row).expect("a rate of its own day");
    }
    rates.set_known_until(date("2026-03-31"));
    rates
}

/// A run with what a view of it needs.
pub(crate) struct World {
    pub(crate) clearing: Clearing,
    pub(crate) law: LawBook,
    pub(crate) openings: Vec<OpeningBalance>,
    pub(crate) rejects: Vec<RejectTotal>,
    pub(crate) controls: Vec<Control>,
}

impl World {
    pub(crate) fn new() -> Self {
        Self::from(intake(), events())
    }

    pub(crate) fn from(intake: Vec<IntakeBlock>, events: Vec<Event>) -> Self {
        Self::of(accounts(), openings(), intake, events, BTreeMap::new())
    }

    /// Nothing but balances brought in: published totals over several States, and
    /// a balance of an unknown period that nobody states.
    pub(crate) fn published() -> Self {
        let openings =
            [("FR>OTHER", "70430000.00"), ("OTHER>FR", "35420000.00"), ("FR>PT", ""), ("PT>FR", "237060000.00")];
        let mut openings: Vec<_> = openings
            .map(|(pair, amount)| view("EU-883", pair, "unknown", amount, "FR", "published totals of 2020"))
            .into();
        openings.sort();
        let accounts = openings
            .iter()
            .filter_map(|opening| {
                let (pair, origin) =
                    (format!("{}>{}", opening.creditor, opening.debtor), Origin::Opening(opening.grade));
                let mut account = account("EU-883", &pair, "unknown", &format!("opening {pair}"), origin);
                account.posted_in = period("2026Q1");
                account.movement.care = opening.minor?;
                Some(account)
            })
            .collect();
        Self::of(accounts, openings, Vec::new(), Vec::new(), BTreeMap::new())
    }

    /// Claims of France on Italy that were contested line by line, paid late, paid
    /// twice or are too small to be paid; periods that Italy left out; and texts from
    /// outside that begin like formulas.
    pub(crate) fn life() -> Self {
        let life = |accounting_period: &str, block_ref: &str, introduced: &str, totals| {
            block("EU-883", "FR>IT", accounting_period, block_ref, introduced, totals, "EUR")
        };
        let mut old = life("2023H2", "FR-1", "2024-05-20", (40, "99000.00", "1000.00"));
        old.care_years = vec![(2021, 2_500_000), (2022, 3_500_000), (2023, 4_000_000)];
        let intake = vec![
            old,
            life("2024H1", "FR-2", "2024-07-10", (3, "5000.00", "0.00")),
            life("2023H1", "FR-3", "2024-06-15", (1, "60.00", "0.00")),
            life("2025H1", "FR-4", "2026-03-02", (8, "8000.00", "0.00")),
            block("EU-883", "IT>FR", "2024H1", "IT-1", "2024-08-15", (2, "700.00", "0.00"), "EUR"),
            block("EU-883", "IT>FR", "2025H1", "IT-3", "2025-09-15", (2, "900.00", "0.00"), "EUR"),
        ];
        let claim = |id: &str, care: i128| {
            let block = BlockKey { creditor: party("FR"), block_ref: "FR-1".into() };
            ((party("FR"), id.to_owned()), NamedClaim { block, care, fees: 0 })
        };
        let named = [claim("A-7", 120_000), claim("=B-8", 80_000), claim("C-9", 50_000)].into();
        Self::of(Vec::new(), Vec::new(), intake, life_events(), named)
    }

    fn of(
        accounts: Vec<BlockAccount>,
        openings: Vec<OpeningBalance>,
        intake: Vec<IntakeBlock>,
        events: Vec<Event>,
        named: BTreeMap<(Party, String), NamedClaim>,
    ) -> Self {
        let law = law();
        let unknown = openings.iter().filter(|opening| opening.minor.is_none()).map(|opening| PositionKey {
            agreement: opening.agreement,
            accounting_period: opening.accounting_period,
            creditor: opening.creditor,
            debtor: opening.debtor,
            currency: opening.currency,
        });
        let clearing = clear(ClearingInput {
            settlement_period: period("2026Q1"),
            cut_off: date("2026-03-31"),
            law: &law,
            rates: &rates(),
            refinancing: &refinancing(),
            working_days: &WorkingDays::default(),
            fixed_amounts: &FixedAmounts::default(),
            accounts,
            unallocated: BTreeMap::new(),
            unknown: unknown.collect(),
            intake,
            refused: BTreeSet::new(),
            events,
            named,
            inventories: &[],
        })
        .expect("a clearing");
        let rejects = vec![
            RejectTotal {
                creditor: party("DE"),
                debtor: party("FR"),
                code: Code::OutsideEntitlement,
                currency: Currency::EUR,
                totals: LineTotals { lines: 7, care: 184_210, fees: 0 },
                unreadable: 0,
            },
            RejectTotal {
                creditor: party("FR"),
                debtor: party("DE"),
                code: Code::AmountMalformed,
                currency: Currency::EUR,
                totals: LineTotals { lines: 2, care: 0, fees: 1_050 },
                unreadable: 2,
            },
            // The only thing there is between the two.
            RejectTotal {
                creditor: party("CZ"),
                debtor: party("DE"),
                code: Code::FieldCount,
                currency: currency("CZK"),
                totals: LineTotals { lines: 1, care: 0, fees: 0 },
                unreadable: 1,
            },
        ];
        let mut controls = vec![Control {
            name: "lines in files = accepted + rejected + settled earlier".into(),
            unit: "lines".into(),
            left: "3469".into(),
            right: "3469".into(),
        }];
        controls.extend(clearing.controls.iter().cloned());
        Self { clearing, law, openings, rejects, controls }
    }

    pub(crate) fn view(&self, book_of: Option<&str>) -> RunView<'_> {
        RunView {
            clearing: &self.clearing,
            agreements: self.law.agreements(),
            openings: &self.openings,
            rejects: &self.rejects,
            controls: &self.controls,
            ledger_digest: "9b0f2c66a1b7e0f4d8c35e7a9d1c24b8f6e3a05d7c9b1e2f4a6c8d0e1f3a5b7c",
            engine: "solde 0.1.0",
            party: book_of.map(party),
        }
    }
}
