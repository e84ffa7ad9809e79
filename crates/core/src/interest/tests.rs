use proptest::prelude::*;
use rust_decimal::Decimal;

use super::*;
use crate::law::{
    Element, InterestMonths, LawBook, LayerFile, Provisions, RateMonth, Shield, ShieldBase, ShieldInstalments,
    ShieldTest, VariableTender,
};
use crate::money::Currency;

fn date(text: &str) -> Date {
    Date::parse(text.as_bytes()).expect(text)
}

fn stated<T>(value: T) -> Option<Element<T>> {
    Some(Element { value, citation: "an agreement of two States".into(), confirmed: true })
}

/// The conventions, and what an agreement states otherwise.
struct Given {
    conventions: LayerFile,
    agreed: Provisions,
}

impl Given {
    fn law(&self) -> Law<'_> {
        Law::resolve(&[("agreed", &self.agreed), ("conventions/general", &self.conventions.rules[0].law)])
            .expect("the conventions state every required element")
    }
}

fn given(agreed: Provisions) -> Given {
    let text = include_str!("../../catalogue/profiles/conventions.toml");
    Given { conventions: LawBook::read("conventions.toml", text).expect("it is TOML"), agreed }
}

/// The table that ships with the product.
fn shipped() -> RefinancingRates {
    let mut rates = RefinancingRates::default();
    let text = include_str!("../../catalogue/reference/mro_rates.csv");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    for row in reader.records() {
        let row = row.expect("a row");
        if &row[2] == "recorded_until" {
            rates.set_known_until(date(&row[0]));
            continue;
        }
        rates.add(rate(&row[0], &row[1], &row[2], &row[3], row[4].parse().expect("a flag"))).expect(&row[0]);
    }
    rates
}

fn rate(from: &str, percent: &str, tender: &str, source: &str, confirmed: bool) -> RefinancingRate {
    RefinancingRate {
        percent: Decimal::from_str_exact(percent).expect(percent),
        effective_from: date(from),
        tender: Tender::parse(tender.as_bytes()).expect(tender),
        source: source.into(),
        confirmed,
    }
}

fn on(day: &str) -> String {
    let rates = shipped();
    rates
        .on(date(day), VariableTender::MinimumBid)
        .map_or_else(|error| error.to_string(), |rate| rate.percent.to_string())
}

fn owed(agreed: Provisions, principal_minor: i128, due_on: &str, received_on: &str) -> Interest {
    interest(&given(agreed).law(), &shipped(), principal_minor, date(due_on), date(received_on)).expect(due_on)
}

fn by_convention(principal_minor: i128, due_on: &str, received_on: &str) -> Interest {
    owed(Provisions::default(), principal_minor, due_on, received_on)
}

fn by_method(method: InterestMethod) -> Provisions {
    Provisions { interest_method: stated(method), ..Provisions::default() }
}

fn monthly(method: InterestMethod) -> Provisions {
    Provisions { interest_rate_reset: stated(RateReset::Monthly), ..by_method(method) }
}

/// Rows of the law, section 16; the decisions of December 2015 and September 2019
/// left the rate as it was.
#[test]
fn the_rate_in_force_on_a_day() {
    for (day, percent) in [
        ("1999-01-01", "3.00"),
        ("2008-07-09", "4.25"),
        ("2008-10-14", "4.25"),
        ("2008-10-15", "3.75"),
        ("2011-12-14", "1.00"),
        ("2015-09-01", "0.05"),
        ("2015-12-09", "0.05"),
        ("2016-02-01", "0.05"),
        ("2016-03-15", "0.05"),
        ("2016-03-16", "0.00"),
        ("2019-09-18", "0.00"),
        ("2022-07-26", "0.00"),
        ("2022-07-27", "0.50"),
        ("2023-09-01", "4.25"),
        ("2023-10-01", "4.50"),
        ("2025-04-23", "2.40"),
        ("2026-11-01", "2.65"),
    ] {
        assert_eq!(on(day), percent, "{day}");
    }
    let rates = shipped();
    for (day, confirmed) in [("2025-06-10", true), ("2025-06-11", false), ("2026-06-17", false), ("2026-09-16", false)]
    {
        let rate = rates.on(date(day), VariableTender::MinimumBid).expect(day);
        assert_eq!(rate.confirmed, confirmed, "{day}");
    }
}

#[test]
fn a_day_outside_the_recorded_time_has_no_rate() {
    assert_eq!(on("1998-12-31"), "no main refinancing rate for 1998-12-31: the table begins later");
    assert_eq!(on("2026-11-02"), "no main refinancing rate for 2026-11-02: the table was recorded up to 2026-11-01");
    let mut rates = RefinancingRates::default();
    assert!(rates.on(date("2024-01-01"), VariableTender::MinimumBid).is_err());
    assert_eq!(rates.known_until(), None);
    // Without a stated end, knowledge ends with the first day of the last row.
    rates.add(rate("2024-01-01", "4.50", "fixed", "ECB", true)).expect("a row");
    assert!(rates.on(date("2024-01-01"), VariableTender::MinimumBid).is_ok());
    assert!(rates.on(date("2024-01-02"), VariableTender::MinimumBid).is_err());
    rates.set_known_until(date("2024-03-01"));
    rates.set_known_until(date("2024-02-01"));
    assert_eq!(rates.known_until(), Some(date("2024-03-01")));
}

#[test]
fn rows_that_cannot_be_are_refused() {
    let mut rates = RefinancingRates::default();
    let row = rate("2024-01-01", "4.50", "fixed", "ECB", true);
    assert_eq!(rates.add(row.clone()), Ok(()));
    assert_eq!(rates.add(row), Ok(()), "the same row twice");
    let other = rate("2024-01-01", "4.25", "fixed", "ECB", true);
    assert_eq!(rates.add(other), Err(InterestError::Conflict { date: date("2024-01-01") }));
    let negative = rate("2024-02-01", "-0.50", "fixed", "ECB", true);
    assert_eq!(rates.add(negative), Err(InterestError::NegativeRate { date: date("2024-02-01") }));
}

#[test]
fn the_marginal_rate_must_be_in_the_table() {
    let mut rates = shipped();
    let marginal = |rates: &RefinancingRates, day: &str| {
        rates.on(date(day), VariableTender::Marginal).map(|rate| (rate.percent.to_string(), rate.tender))
    };
    let missing = InterestError::NoMarginalRate { date: date("2007-06-01") };
    assert_eq!(marginal(&rates, "2007-06-01"), Err(missing));
    // Outside the variable-tender years there is only one rate.
    assert_eq!(marginal(&rates, "2024-01-01"), Ok(("4.50".into(), Tender::Fixed)));
    assert_eq!(marginal(&rates, "2000-06-27"), Ok(("4.25".into(), Tender::Fixed)));
    // Nor does one of earlier tenders help, with fixed-rate tenders in between.
    rates.add(rate("1999-06-01", "2.60", "marginal", "a tender", true)).expect("a row");
    assert_eq!(marginal(&rates, "2007-06-01"), Err(missing));
    rates.add(rate("2007-05-30", "3.81", "marginal", "a tender", true)).expect("a row");
    assert_eq!(marginal(&rates, "2007-05-29"), Err(InterestError::NoMarginalRate { date: date("2007-05-29") }));
    assert_eq!(marginal(&rates, "2007-06-01"), Ok(("3.81".into(), Tender::Marginal)));
    assert_eq!(marginal(&rates, "2008-10-15"), Ok(("3.75".into(), Tender::Fixed)));

    let agreed = Provisions { variable_tender: stated(VariableTender::Marginal), ..Provisions::default() };
    let (due_on, received_on) = (date("2007-06-30"), date("2008-02-01"));
    let found = interest(&given(agreed.clone()).law(), &rates, 9_876_543, due_on, received_on);
    assert_eq!(found.map(|interest| interest.minor), Ok(221_608));
    let found = interest(&given(agreed).law(), &shipped(), 9_876_543, due_on, received_on);
    assert_eq!(found, Err(missing));
    // By convention the minimum bid rate.
    let found = by_convention(9_876_543, "2007-06-30", "2008-02-01");
    assert_eq!(found.minor, 218_085);
    assert!(found.rules.iter().any(|(name, _)| *name == "variable_tender"));
}

/// I1, I3, I6, I7 and I9.
#[test]
fn worked_examples_of_interest() {
    let i1 = by_convention(100_000_000, "2023-09-30", "2024-02-10");
    assert_eq!((i1.minor, i1.periods), (1_424_210, Periods::Months(4)));
    assert_eq!(i1.before_rounding(2), "14242.10493887...");
    let i3 = by_convention(5_000_001, "2023-09-30", "2025-06-15");
    assert_eq!((i3.minor, i3.periods), (366_340, Periods::Months(20)));
    let i6 = by_convention(250_000_000, "2018-12-31", "2022-11-15");
    assert_eq!((i6.minor, i6.periods), (0, Periods::Months(46)));
    let i7 = by_convention(75_000_000, "2013-08-31", "2014-05-05");
    assert_eq!((i7.minor, i7.periods), (250_365, Periods::Months(8)));
    let i9 = by_convention(100_000_000, "2023-09-30", "2023-10-20");
    assert_eq!((i9.minor, i9.periods, i9.rates.len()), (0, Periods::Months(0), 0));
}

/// I1-alt.
#[test]
fn worked_example_under_other_conventions() {
    let following = Provisions { interest_rate_month: stated(RateMonth::Following), ..Provisions::default() };
    for (agreed, minor, periods) in [
        (following, 1_508_459, Periods::Months(4)),
        (by_method(InterestMethod::SimpleMonthly), 1_416_667, Periods::Months(4)),
        (by_method(InterestMethod::Actual365), 1_548_630, Periods::Days(133)),
        (by_method(InterestMethod::Actual360), 1_570_139, Periods::Days(133)),
        (by_method(InterestMethod::CompoundAnnual), 1_397_058, Periods::Months(4)),
    ] {
        let found = owed(agreed, 100_000_000, "2023-09-30", "2024-02-10");
        assert_eq!((found.minor, found.periods), (minor, periods), "{:?}", found.method);
    }
    let through = Provisions { interest_months: stated(InterestMonths::ThroughReceipt), ..Provisions::default() };
    let found = owed(through, 100_000_000, "2023-09-30", "2024-02-10");
    assert_eq!((found.minor, found.periods), (1_783_421, Periods::Months(5)));
}

#[test]
fn months_and_days_at_the_edges() {
    let through = || Provisions { interest_months: stated(InterestMonths::ThroughReceipt), ..Provisions::default() };
    for (received_on, before, with_receipt, days) in [
        ("2023-09-15", 0, 0, 0),
        ("2023-09-30", 0, 0, 0),
        ("2023-10-01", 0, 1, 1),
        ("2023-10-31", 0, 1, 31),
        ("2023-11-01", 1, 2, 32),
        ("2024-09-30", 11, 12, 366),
        ("2024-10-01", 12, 13, 367),
    ] {
        let count = |agreed| owed(agreed, 1, "2023-09-30", received_on).periods.count();
        assert_eq!(count(Provisions::default()), before, "{received_on}");
        assert_eq!(count(through()), with_receipt, "{received_on}");
        assert_eq!(count(by_method(InterestMethod::Actual365)), days, "{received_on}");
    }
    // A deadline within a month: whole months count from the next one, days from the next day.
    let found = by_convention(100, "2023-09-15", "2023-11-02");
    assert_eq!(found.periods, Periods::Months(1));
    let found = owed(by_method(InterestMethod::Actual365), 100_000_000, "2023-09-15", "2024-02-10");
    assert_eq!((found.minor, found.periods), (1_723_288, Periods::Days(148)));
}

/// From 16 March 2016 to 26 July 2022 the rate was zero.
#[test]
fn claims_due_while_the_rate_was_zero_bear_no_interest() {
    for year in 2016..=2022 {
        for month in 1..=12 {
            let Some(first) = Date::new(year, month, 1) else { panic!("{year}-{month}") };
            let due_on = first.end_of_month();
            let found =
                interest(&given(Provisions::default()).law(), &shipped(), 1_000_000_000, due_on, date("2026-10-01"))
                    .expect("rates");
            let without = date("2016-04-01") <= due_on && due_on <= date("2022-07-31");
            assert_eq!(found.minor == 0, without, "due {due_on}");
        }
    }
    let found = by_convention(200_000_000, "2016-03-31", "2017-03-15");
    assert_eq!((found.minor, found.rates[0].rate.percent.to_string().as_str()), (91_686, "0.05"));
    let found = by_convention(200_000_000, "2022-08-31", "2023-08-15");
    assert_eq!((found.minor, found.rates[0].rate.percent.to_string().as_str()), (918_579, "0.50"));
}

#[test]
fn with_a_monthly_reset_each_month_bears_its_own_rate() {
    // June 2024 at 4.50, July to September at 4.25, October at 3.65.
    for (method, minor) in [
        (InterestMethod::CompoundMonthly, 216_522),
        (InterestMethod::SimpleMonthly, 215_021),
        (InterestMethod::CompoundAnnual, 212_436),
    ] {
        let found = owed(monthly(method), 12_345_678, "2024-05-31", "2024-11-15");
        assert_eq!(found.minor, minor, "{method}");
        let rates: Vec<_> =
            found.rates.iter().map(|applied| (applied.rate.percent.to_string(), applied.periods)).collect();
        assert_eq!(rates, [("4.50".into(), 1), ("4.25".into(), 3), ("3.65".into(), 1)]);
    }
    // 30 days of June at 4.50, 92 at 4.25, 31 of October at 3.65, 15 of November at 3.40.
    for (method, minor) in [(InterestMethod::Actual365, 233_435), (InterestMethod::Actual360, 236_677)] {
        let found = owed(monthly(method), 12_345_678, "2024-05-31", "2024-11-15");
        assert_eq!(found.minor, minor, "{method}");
    }
    // The rest of the month of the deadline bears the rate of the first of that month.
    let found = owed(monthly(InterestMethod::Actual365), 100_000_000, "2023-09-15", "2024-02-10");
    assert_eq!(found.minor, 1_814_384);
    // Also if it changed before the deadline: 5 days at 4.25 of 1 September, 133 at 4.50.
    let found = owed(monthly(InterestMethod::Actual365), 100_000_000, "2023-09-25", "2024-02-10");
    assert_eq!(found.minor, 1_697_945);
    // Fixed, the same claim bears 4.50 throughout.
    assert_eq!(by_convention(12_345_678, "2024-05-31", "2024-11-15").minor, 233_224);
}

#[test]
fn ties_are_rounded_as_the_law_says() {
    use InterestMethod::{CompoundAnnual, SimpleMonthly};
    // 600 x 4.25 x 4 / 1200 = 8.5, 1800: 25.5; a whole year of 200 at 4.25 = 8.5.
    for (method, principal, received_on, half_up, half_even, down) in [
        (SimpleMonthly, 600, "2024-02-10", 9, 8, 8),
        (SimpleMonthly, 1_800, "2024-02-10", 26, 26, 25),
        (CompoundAnnual, 200, "2024-10-10", 9, 8, 8),
        (CompoundAnnual, 600, "2024-10-10", 26, 26, 25),
    ] {
        for (rounding, minor) in [(Rounding::HalfUp, half_up), (Rounding::HalfEven, half_even), (Rounding::Down, down)]
        {
            let agreed = Provisions { rounding: stated(rounding), ..by_method(method) };
            let found = owed(agreed, principal, "2023-09-30", received_on);
            assert_eq!(found.minor, minor, "{method} {rounding}");
            assert_eq!(found.rounding.rounding, rounding);
        }
    }
    // No tie, however near: 4.25 compounded twelve times is more than 4.25 a year.
    let agreed = Provisions { rounding: stated(Rounding::HalfEven), ..Provisions::default() };
    assert_eq!(owed(agreed, 200, "2023-09-30", "2024-10-10").before_rounding(0), "8.667543...");
}

/// Two months at 4, one at 4.5, one at 4.125: 16.625 months of one percent.
#[test]
fn rates_of_different_decimals_add_up() {
    let mut rates = RefinancingRates::default();
    for (from, percent) in [("2024-01-01", "4"), ("2024-04-01", "4.5"), ("2024-05-01", "4.125")] {
        rates.add(rate(from, percent, "fixed", "made up", true)).expect("a row");
    }
    let law = given(monthly(InterestMethod::SimpleMonthly));
    let found = interest(&law.law(), &rates, 120_000, date("2024-01-31"), date("2024-06-30")).expect("rates");
    assert_eq!((found.minor, found.before_rounding(2)), (1_663, "16.62500000".into()));
}

#[test]
fn large_amounts_stay_exact() {
    // 999,999,999,999,999.99 for 120 months at 4.25, and compounded by the year for 121.
    let mut rates = RefinancingRates::default();
    rates.add(rate("2000-01-01", "4.25", "fixed", "made up", true)).expect("a row");
    rates.set_known_until(date("2199-12-31"));
    let principal = 99_999_999_999_999_999;
    let compute = |agreed, received_on| {
        interest(&given(agreed).law(), &rates, principal, date("2001-01-31"), date(received_on)).expect("a rate")
    };
    let monthly = compute(Provisions::default(), "2011-02-01");
    assert_eq!((monthly.minor, monthly.periods), (52_844_238_543_983_216, Periods::Months(120)));
    let annual = compute(by_method(InterestMethod::CompoundAnnual), "2011-03-01");
    assert_eq!((annual.minor, annual.periods), (52_148_254_764_945_601, Periods::Months(121)));
    // Two centuries, and what cannot be written down.
    assert!(compute(by_method(InterestMethod::CompoundAnnual), "2199-12-31").minor > 0);
    let law = given(Provisions::default());
    let compute = |principal| interest(&law.law(), &rates, principal, date("2001-01-31"), date("2199-12-31"));
    assert_eq!(compute(i128::MAX).map(|interest| interest.minor), Err(InterestError::TooLarge));
    assert_eq!(compute(-1).map(|interest| interest.minor), Err(InterestError::NegativePrincipal));
}

/// Claims by method, reset, month of the rate, months, amount, deadline, receipt,
/// then periods and interest, computed with fractions and logarithms of ninety
/// digits from the series of rates on the first of each month.
const COMPUTED_OTHERWISE: &str = "
    compound_monthly monthly following through_receipt 7245532 2019-12-17 2020-08-01 8 0
    simple_monthly monthly due through_receipt 5477 2019-09-30 2022-11-07 38 16
    actual_365 monthly following through_receipt 79706 2006-02-06 2007-03-13 400 2512
    actual_360 monthly due before_receipt 620776 2021-03-18 2021-05-08 51 0
    compound_annual fixed following through_receipt 10748259 2005-08-31 2009-01-26 41 752382
    compound_monthly fixed due through_receipt 9350492191 2017-07-31 2019-01-04 18 0
    simple_monthly monthly due through_receipt 863186446 2017-03-03 2019-03-03 24 0
    actual_365 monthly following before_receipt 522952293498 2017-08-31 2020-10-14 1140 0
    actual_360 monthly due through_receipt 29453470286 2005-11-30 2006-06-24 206 390258481
    compound_annual monthly due through_receipt 75423 2020-05-31 2021-02-07 9 0
    compound_monthly monthly following through_receipt 1507991761 2005-05-31 2008-01-04 32 125422340
    simple_monthly monthly following through_receipt 2930040715 2007-12-31 2011-11-23 47 219142628
    actual_365 fixed due before_receipt 63077844 2018-11-30 2021-06-04 917 0
    actual_360 fixed following before_receipt 29891 2013-10-31 2017-11-29 1490 619
    compound_annual fixed due through_receipt 3756336141 2012-05-24 2013-12-30 19 59648552
    compound_monthly fixed following through_receipt 24346 2020-02-29 2022-01-13 23 0
    simple_monthly monthly following before_receipt 470351348 2008-02-29 2008-05-11 2 3135676
    actual_365 monthly due through_receipt 64200873 2008-03-31 2010-05-04 764 3006887
    actual_360 fixed due through_receipt 176279488 2016-05-31 2016-07-24 54 0
    compound_annual fixed due before_receipt 177705 2012-09-20 2013-01-19 3 332
    compound_monthly monthly due through_receipt 15975235 2011-09-16 2015-08-30 47 329396
    simple_monthly fixed following before_receipt 8317247 2005-09-30 2008-08-27 34 471311
    actual_365 monthly due through_receipt 10835 2023-12-31 2025-10-11 650 669
    actual_360 fixed due before_receipt 4912022369 2024-03-31 2025-01-01 276 169464772
    compound_annual fixed due before_receipt 12001668466 2011-12-24 2012-08-19 7 87285605
    compound_monthly monthly due through_receipt 10398209512 2021-05-31 2022-03-14 10 0
    simple_monthly monthly following before_receipt 1491 2019-03-31 2023-02-04 46 10
    actual_365 fixed due before_receipt 705685 2021-04-30 2021-05-23 23 0
    actual_360 fixed following before_receipt 37955021 2022-06-30 2023-01-06 190 0
    compound_annual monthly due before_receipt 92879 2018-08-31 2020-05-03 20 0
";

#[test]
fn figures_computed_otherwise() {
    for row in COMPUTED_OTHERWISE.trim().lines() {
        let columns: Vec<_> = row.split_whitespace().collect();
        let [method, reset, month, months, principal, due_on, received_on, periods, minor] = columns[..] else {
            panic!("nine columns: {row}")
        };
        let agreed = Provisions {
            interest_method: stated(InterestMethod::parse(method.as_bytes()).expect(row)),
            interest_rate_reset: stated(RateReset::parse(reset.as_bytes()).expect(row)),
            interest_rate_month: stated(RateMonth::parse(month.as_bytes()).expect(row)),
            interest_months: stated(InterestMonths::parse(months.as_bytes()).expect(row)),
            ..Provisions::default()
        };
        let found = owed(agreed, principal.parse().expect(row), due_on, received_on);
        assert_eq!(
            (found.periods.count(), found.minor),
            (periods.parse().expect(row), minor.parse().expect(row)),
            "{row}"
        );
    }
}

#[test]
fn interest_explains_itself() {
    let lines = by_convention(100_000_000, "2023-09-30", "2024-02-10").explanation(Currency::EUR);
    assert_eq!(
        lines,
        [
            "Late amount 1000000.00 EUR, to be paid by 2023-09-30, received on 2024-02-10.",
            "Months that bear interest: 2023-10 to 2024-01, 4 months. Decision S9: to the month before receipt [unconfirmed].",
            "Rate for 2023-10 to 2024-01: 4.25 % a year, in force on 2023-09-01 (from 2023-08-02, fixed, ECB key interest rates). Reg. (EC) 987/2009 Art. 68(2): the month in which payment is due; Decision S9 not verified [unconfirmed]; Decision S9: the rate stays [unconfirmed].",
            "Interest = 1000000.00 x (1 + 4.25/1200)^4 - 1000000.00 = 14242.10493887... EUR. Decision S9: PV x (1 + i/12)^n - PV [unconfirmed].",
            "Rounded once, at the point \"interest on late payment\", half up: 14242.10 EUR. convention: half up.",
        ]
    );
    let lines = owed(monthly(InterestMethod::Actual365), 12_345_678, "2024-05-31", "2024-11-15");
    assert!(lines.confirmed());
    let lines = lines.explanation(Currency::EUR);
    assert_eq!(
        lines[1],
        "Days that bear interest, from the day after the last day for payment to the day of receipt: 2024-06-01 to 2024-11-15, 168 days."
    );
    assert!(lines[6].starts_with(
        "Interest = 123456.78 x (4.50 x 30 + 4.25 x 92 + 3.65 x 31 + 3.40 x 15) / 36500 = 2334.34785526... EUR."
    ));
    let lines = by_convention(100_000_000, "2023-09-30", "2023-10-20").explanation(Currency::EUR);
    assert_eq!(lines.last().map(String::as_str), Some("No time bears interest: 0.00 EUR."));
    // A rate that was not verified says so.
    let found = by_convention(100_000_000, "2025-07-31", "2026-02-10");
    assert!(!found.confirmed());
    assert!(found.explanation(Currency::EUR)[2].contains("ECB key interest rates, unconfirmed)"));
}

fn ninety(agreed: Provisions) -> Given {
    given(Provisions { shield: stated(Shield { months: 6, percent: 90 }), ..agreed })
}

fn tested(given: &Given, introduced: i128, reduced: i128, payments: &[(&str, i128)]) -> Shielded {
    let payments: Vec<_> = payments.iter().map(|(day, minor)| (date(day), *minor)).collect();
    shield(&given.law(), introduced, reduced, &payments, date("2022-09-30")).expect("it fits").expect("a shield")
}

/// I3, I11, N1 and N3.
#[test]
fn worked_examples_of_the_shield() {
    let law = ninety(Provisions::default());
    let i3 = tested(&law, 50_000_000, 0, &[("2022-09-30", 44_999_999), ("2025-06-15", 5_000_001)]);
    assert_eq!((i3.holds, i3.paid_in_time_minor, i3.threshold(Currency::EUR)), (false, 44_999_999, "450000.00".into()));
    assert!(tested(&law, 50_000_000, 0, &[("2022-09-30", 45_000_000)]).holds);

    let i11 = |minor| tested(&law, 33_333, 0, &[("2022-05-01", minor)]);
    assert!(i11(30_000).holds);
    assert!(!i11(29_999).holds);
    assert_eq!(i11(30_000).threshold(Currency::EUR), "299.997");

    let credited = ninety(Provisions { shield_base: stated(ShieldBase::AfterCredits), ..Provisions::default() });
    for (law, base, threshold) in [(&law, 12_000_000, "108000.00"), (&credited, 11_800_000, "106200.00")] {
        let found = tested(law, 12_000_000, 200_000, &[("2022-09-01", 10_800_000)]);
        assert_eq!((found.base_minor, found.threshold(Currency::EUR), found.holds), (base, threshold.into(), true));
    }
    assert!(!tested(&law, 12_000_000, 200_000, &[("2022-09-01", 10_620_000)]).holds);
    assert!(tested(&credited, 12_000_000, 200_000, &[("2022-09-01", 10_620_000)]).holds);
}

#[test]
fn the_shield_under_other_conventions() {
    // 90 % of 3.36 is 3.024: compared exactly 3.02 is too little, rounded it is enough.
    let exact = ninety(Provisions::default());
    let rounded = ninety(Provisions { shield_test: stated(ShieldTest::Rounded), ..Provisions::default() });
    assert!(!tested(&exact, 336, 0, &[("2022-05-01", 302)]).holds);
    assert!(tested(&rounded, 336, 0, &[("2022-05-01", 302)]).holds);
    assert!(!tested(&rounded, 336, 0, &[("2022-05-01", 301)]).holds);
    // 90 % of 0.05 is 0.045, half up 0.05.
    assert!(!tested(&rounded, 5, 0, &[("2022-05-01", 4)]).holds);
    assert!(tested(&rounded, 5, 0, &[("2022-05-01", 5)]).holds);

    let single = ninety(Provisions { shield_instalments: stated(ShieldInstalments::Single), ..Provisions::default() });
    let instalments = [("2022-05-01", 50_000), ("2022-09-30", 40_000), ("2022-10-01", 95_000)];
    let added = tested(&exact, 100_000, 0, &instalments);
    assert_eq!((added.holds, added.paid_in_time_minor), (true, 90_000));
    let largest = tested(&single, 100_000, 0, &instalments);
    assert_eq!((largest.holds, largest.paid_in_time_minor), (false, 50_000));

    let none = given(Provisions::default());
    assert_eq!(shield(&none.law(), 100_000, 0, &[(date("2022-05-01"), 100_000)], date("2022-09-30")), Ok(None));
    assert_eq!(shield(&exact.law(), i128::MAX, 0, &[], date("2022-09-30")), Err(InterestError::TooLarge));
    // Nothing paid, nothing shielded; nothing left of the base, nothing to shield.
    assert!(!tested(&exact, 100_000, 0, &[]).holds);
    let credited = ninety(Provisions { shield_base: stated(ShieldBase::AfterCredits), ..Provisions::default() });
    assert!(tested(&credited, 100_000, 100_000, &[]).holds);
}

#[test]
fn the_shield_explains_itself() {
    let law = ninety(Provisions::default());
    let found = tested(&law, 33_333, 0, &[("2022-05-01", 29_999)]);
    assert!(found.confirmed());
    assert_eq!(
        found.explanation(Currency::EUR),
        [
            "Base: total introduced, 333.33 EUR. Reg. (EC) 987/2009 Art. 68(1): the total claim introduced.",
            "Threshold: 90 % x 333.33 = 299.997 EUR. an agreement of two States.",
            "Paid by 2022-09-30: payments on account, added up, 299.99 EUR. convention: instalments are added up to the cut-off of the shield.",
            "The threshold is not reached (compared exactly): the down payment does not shield. convention: compared exactly.",
        ]
    );
    let yen = Currency::from_code(b"JPY").expect("the yen");
    assert_eq!(tested(&law, 1_000, 0, &[]).threshold(yen), "900");
    assert_eq!(tested(&law, 1_234, 0, &[]).threshold(yen), "1110.6");
}

fn any_provisions() -> impl Strategy<Value = Provisions> {
    (
        prop::sample::select(InterestMethod::ALL),
        prop::sample::select(RateReset::ALL),
        prop::sample::select(RateMonth::ALL),
        prop::sample::select(InterestMonths::ALL),
        prop::sample::select(Rounding::ALL),
    )
        .prop_map(|(method, reset, month, months, rounding)| Provisions {
            interest_method: stated(method),
            interest_rate_reset: stated(reset),
            interest_rate_month: stated(month),
            interest_months: stated(months),
            rounding: stated(rounding),
            ..Provisions::default()
        })
}

/// Any day on which the shipped table knows the rate of this month and the next.
fn any_day() -> impl Strategy<Value = Date> {
    (1999..2026i32, 1..=12u32, 1..=31u32)
        .prop_map(|(year, month, day)| Date::new(year, month, day).or(Date::new(year, month, 28)).expect("a day"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(192))]

    #[test]
    fn more_money_and_more_time_never_cost_less(
        agreed in any_provisions(),
        principal in 0..100_000_000_000_000i128,
        more in 0..1_000_000i128,
        due_on in any_day(),
        one in any_day(),
        other in any_day(),
    ) {
        let (law, rates) = (given(agreed), shipped());
        let compute = |principal, received_on| {
            interest(&law.law(), &rates, principal, due_on, received_on).map(|interest| interest.minor)
        };
        let (earlier, later) = (one.min(other), one.max(other));
        let base = compute(principal, earlier)?;
        prop_assert!(base >= 0);
        prop_assert!(compute(principal + more, earlier)? >= base);
        prop_assert!(compute(principal, later)? >= base);
        prop_assert_eq!(compute(0, later)?, 0);
    }

    #[test]
    fn rounding_by_claim_moves_at_most_one_unit_a_claim(
        agreed in any_provisions(),
        claims in prop::collection::vec(0..10_000_000_000i128, 1..8),
        due_on in any_day(),
        received_on in any_day(),
    ) {
        let (law, rates) = (given(agreed), shipped());
        let compute = |principal| {
            interest(&law.law(), &rates, principal, due_on, received_on).map(|interest| interest.minor)
        };
        let block = compute(claims.iter().sum())?;
        let mut by_claim = 0;
        for claim in &claims {
            by_claim += compute(*claim)?;
        }
        prop_assert!((block - by_claim).unsigned_abs() <= claims.len() as u128);
    }

    /// What is printed before rounding and what is rounded are one value.
    #[test]
    fn the_printed_value_rounds_to_the_figure(
        agreed in any_provisions(),
        principal in 0..100_000_000_000_000i128,
        due_on in any_day(),
        received_on in any_day(),
    ) {
        let rounding = agreed.rounding.as_ref().map(|element| element.value);
        let found = interest(&given(agreed).law(), &shipped(), principal, due_on, received_on)?;
        let text = found.before_rounding(0);
        let (text, followed) = text.strip_suffix("...").map_or((text.as_str(), 0), |text| (text, 1));
        let (whole, decimals) = text.split_once('.').expect("a point");
        // One digit more stands for everything that follows.
        let scaled: i128 = format!("{whole}{decimals}{followed}").parse().expect("digits");
        let point = RoundingPoint { rounding: rounding.expect("stated"), ..INTEREST };
        prop_assert_eq!(point.round(scaled, 10_000_000), Some(found.minor));
    }

    #[test]
    fn the_shield_is_an_exact_comparison(base in 0..1_000_000_000i128, paid in 0..1_000_000_000i128) {
        let found = tested(&ninety(Provisions::default()), base, 0, &[("2022-05-01", paid)]);
        // Ten tenths of what was paid against nine of the base.
        prop_assert_eq!(found.holds, paid * 10 >= base * 9);
    }
}
