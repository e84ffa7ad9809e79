use proptest::prelude::*;

use super::*;
use crate::agreement::AgreementSet;
use crate::codes::Basis;
use crate::law::{ConversionDate, ConversionPath, DifferenceBearer, LawBook, Subject};
use crate::rounding::{Rounding, SET_OFF_CONVERSION};

/// The general rule: operation day, previous rate, unrounded cross rate, half up.
const GENERAL: ConversionRule = ConversionRule {
    date: ConversionDate::Operation,
    missing: MissingRate::Previous,
    path: ConversionPath::UnroundedCross,
    rounding: Rounding::HalfUp,
};
const NEXT: ConversionRule = ConversionRule { missing: MissingRate::Next, ..GENERAL };
const TRUNCATED: ConversionRule = ConversionRule { path: ConversionPath::Truncated, ..GENERAL };
const THROUGH_EURO: ConversionRule = ConversionRule { path: ConversionPath::RoundedEuro, ..GENERAL };
const SIX_DIGITS: ConversionRule = ConversionRule { path: ConversionPath::CrossSixDigits, ..GENERAL };
const PREVIOUS_RATE: ConversionRule = ConversionRule { date: ConversionDate::PreviousRate, ..GENERAL };
const LAST_OF_MONTH: ConversionRule = ConversionRule { date: ConversionDate::LastOfMonth, ..GENERAL };
const MONTH_BEFORE: ConversionRule = ConversionRule { date: ConversionDate::FirstOfMonthBefore, ..GENERAL };
const HALF_EVEN: ConversionRule = ConversionRule { rounding: Rounding::HalfEven, ..GENERAL };

fn date(text: &str) -> Date {
    Date::parse(text.as_bytes()).expect(text)
}

fn currency(code: &str) -> Currency {
    Currency::from_code(code.as_bytes()).expect(code)
}

fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).expect(text)
}

/// Published rates, but for the days of 2026 and the dinar.
fn table() -> RateTable {
    let mut table = RateTable::default();
    for (code, day, rate) in [
        ("CHF", "2012-04-17", "1.2018"),
        ("CHF", "2012-04-18", "1.2032"),
        ("CHF", "2012-04-19", "1.2021"),
        ("NOK", "2021-06-28", "10.1763"),
        ("NOK", "2023-01-02", "10.5135"),
        ("NOK", "2023-11-30", "11.7200"),
        ("NOK", "2023-12-01", "11.6980"),
        ("NOK", "2024-01-02", "11.2815"),
        ("NOK", "2024-02-29", "11.4920"),
        ("NOK", "2024-03-27", "11.6825"),
        ("NOK", "2024-03-28", "11.6990"),
        ("NOK", "2024-04-02", "11.7080"),
        ("CHF", "2024-03-28", "0.9766"),
        ("CHF", "2024-04-02", "0.9765"),
        ("HUF", "2024-03-28", "395.26"),
        ("HRK", "2022-12-29", "7.5365"),
        ("HRK", "2022-12-30", "7.5365"),
        ("ISK", "2008-12-09", "290.0"),
        ("ISK", "2018-02-01", "125.01"),
        ("NOK", "2026-03-31", "11.6990"),
        ("CHF", "2026-03-31", "0.9766"),
        ("HUF", "2026-03-31", "395.26"),
        ("JPY", "2026-03-31", "163.45"),
        ("GBP", "2026-03-31", "0.8551"),
        ("ISK", "2026-03-31", "149.10"),
        ("USD", "2026-03-31", "1.25"),
    ] {
        assert!(table.add_daily(currency(code), date(day), decimal(rate)), "{code} {day}");
    }
    for (code, day, rate) in [
        ("HRK", "2023-01-01", "7.53450"),
        ("DEM", "1999-01-01", "1.95583"),
        ("FRF", "1999-01-01", "6.55957"),
        ("ITL", "1999-01-01", "1936.27"),
        ("SIT", "2007-01-01", "239.640"),
        ("MTL", "2008-01-01", "0.429300"),
    ] {
        assert!(table.add_fixed(currency(code), date(day), decimal(rate)), "{code}");
    }
    assert!(table.add_lasting(currency("TND"), date("2025-01-01"), decimal("3.4"), false));
    table
}

fn by(rule: ConversionRule, minor: i128, from: &str, to: &str, day: &str) -> Result<Conversion, RateError> {
    table().convert_by(rule, minor, currency(from), currency(to), date(day), SET_OFF_CONVERSION)
}

fn result(rule: ConversionRule, minor: i128, from: &str, to: &str, day: &str) -> i128 {
    by(rule, minor, from, to, day).unwrap_or_else(|error| panic!("{from} to {to} on {day}: {error}")).minor
}

fn explained(rule: ConversionRule, minor: i128, from: &str, to: &str, day: &str) -> String {
    by(rule, minor, from, to, day).map_or_else(
        |error| error.to_string(),
        |conversion| conversion.explanation(minor, currency(from), currency(to)),
    )
}

/// A franc of 19 April 2012: at the rate of that day, or at the last one
/// published before it, which is the one the German liaison body prints.
#[test]
fn f1_rate_of_the_day_read_in_two_ways() {
    let before_truncated = ConversionRule { path: ConversionPath::Truncated, ..PREVIOUS_RATE };
    assert_eq!(result(GENERAL, 100_000, "CHF", "EUR", "2012-04-18"), 83_112);
    assert_eq!(result(GENERAL, 100_000, "CHF", "EUR", "2012-04-19"), 83_188);
    assert_eq!(result(PREVIOUS_RATE, 100_000, "CHF", "EUR", "2012-04-19"), 83_112);
    assert_eq!(result(before_truncated, 100_000, "CHF", "EUR", "2012-04-19"), 83_111);
    assert_eq!(result(before_truncated, -100_000, "CHF", "EUR", "2012-04-19"), -83_111);
}

#[test]
fn f2_good_friday_takes_the_rate_before_or_after() {
    let friday = "2024-03-29";
    assert_eq!(result(GENERAL, 10_165_428, "NOK", "EUR", friday), 868_914);
    assert_eq!(result(NEXT, 10_165_428, "NOK", "EUR", friday), 868_246);
    assert_eq!(by(NEXT, 1, "NOK", "EUR", friday).map(|conversion| conversion.from.date), Ok(date("2024-04-02")));
    // A day with a rate is not missing, whichever way is looked.
    assert_eq!(result(NEXT, 10_165_428, "NOK", "EUR", "2024-03-28"), 868_914);
    // Both legs look the same way: 1,000 CHF x 11.7080 / 0.9765 and x 11.6990 / 0.9766.
    assert_eq!(result(NEXT, 100_000, "CHF", "NOK", friday), 1_198_976);
    assert_eq!(result(GENERAL, 100_000, "CHF", "NOK", friday), 1_197_932);
}

#[test]
fn f4_and_f5_half_up_and_truncated() {
    assert_eq!(result(GENERAL, 10_165_428, "NOK", "EUR", "2021-06-28"), 998_932);
    assert_eq!(result(TRUNCATED, 10_165_428, "NOK", "EUR", "2021-06-28"), 998_931);
    assert_eq!(result(GENERAL, 21_375_600, "HUF", "EUR", "2024-03-28"), 54_080);
}

/// F7: no rate is needed for a claim that is paid in its own currency.
#[test]
fn f7_the_same_currency_is_not_converted() {
    for rule in [GENERAL, NEXT, TRUNCATED, THROUGH_EURO, SIX_DIGITS, PREVIOUS_RATE, LAST_OF_MONTH, MONTH_BEFORE] {
        for (code, minor) in [("NOK", 10_165_428), ("DZD", -1), ("EUR", i128::MAX), ("ISK", i128::MIN)] {
            assert_eq!(result(rule, minor, code, code, "2010-01-04"), minor);
        }
    }
    assert_eq!(explained(GENERAL, 10_165_428, "NOK", "NOK", "2010-01-04"), "101654.28 NOK, no conversion");
}

#[test]
fn a_legacy_currency_converts_at_its_fixed_rate_from_the_euro_date_on() {
    assert_eq!(result(GENERAL, 753_650, "HRK", "EUR", "2022-12-31"), 100_000);
    assert_eq!(result(GENERAL, 753_450, "HRK", "EUR", "2023-01-01"), 100_000);
    // Rules that look back find market rates that no longer convert anything.
    for rule in [PREVIOUS_RATE, MONTH_BEFORE] {
        assert_eq!(result(rule, 753_450, "HRK", "EUR", "2023-01-01"), 100_000);
        assert_eq!(result(rule, 753_450, "HRK", "EUR", "2023-01-31"), 100_000);
    }
    // The rate after the last market rate is the fixed one.
    assert_eq!(result(NEXT, 753_650, "HRK", "EUR", "2022-12-30"), 100_000);
    assert_eq!(result(NEXT, 753_450, "HRK", "EUR", "2022-12-31"), 100_000);
    assert_eq!(result(GENERAL, 38_470, "EUR", "HRK", "2024-05-01"), 289_852);
    // Published equivalent of a changeover: 16.514 MTL are 38.47 EUR; 16.51 would be 38.46.
    assert_eq!(result(GENERAL, 1_651, "MTL", "EUR", "2008-01-01"), 3_846);
}

/// 1,000,000 ITL are 1,010.10189... DEM through the euro; through cents they would
/// be 1,010.10796... 76,543.21 FRF are 22,822.45732... DEM; at a cross rate of six
/// digits they would be 22,822.42966... 2,129.96 SIT are 8.88816... EUR, to the nearest cent 8.89.
#[test]
fn fixed_rates_are_exact_on_every_path() {
    for rule in [GENERAL, TRUNCATED, THROUGH_EURO, SIX_DIGITS] {
        assert_eq!(result(rule, 1_000_000, "ITL", "DEM", "1999-01-04"), 101_010);
        assert_eq!(result(rule, 7_654_321, "FRF", "DEM", "1999-01-04"), 2_282_246);
        assert_eq!(result(rule, 212_996, "SIT", "EUR", "2007-01-01"), 889);
    }
    // Against a market rate: 12,345.67 HRK x 10.5135 / 7.5345 = 17,226.9163... NOK;
    // through cents it would be 17,226.8954..., at six digits 17,226.9010...
    for rule in [GENERAL, THROUGH_EURO, SIX_DIGITS] {
        assert_eq!(result(rule, 1_234_567, "HRK", "NOK", "2023-01-02"), 1_722_692);
    }
    assert_eq!(result(TRUNCATED, 1_234_567, "HRK", "NOK", "2023-01-02"), 1_722_691);
}

#[test]
fn a_long_gap_is_a_finding_not_a_guess() {
    let krona = currency("ISK");
    for day in ["2008-12-20", "2010-01-04", "2018-01-21"] {
        assert_eq!(by(GENERAL, 1, "ISK", "EUR", day), Err(RateError::Missing { currency: krona, date: date(day) }));
        assert_eq!(by(NEXT, 1, "EUR", "ISK", day), Err(RateError::MissingAfter { currency: krona, date: date(day) }));
    }
    // Every day of the gap is too far from one of its ends.
    let mut day = date("2008-12-10");
    while day <= date("2018-01-31") {
        let back = table().convert_by(GENERAL, 1, krona, Currency::EUR, day, SET_OFF_CONVERSION);
        let forth = table().convert_by(NEXT, 1, krona, Currency::EUR, day, SET_OFF_CONVERSION);
        assert_eq!(back.is_ok(), day <= date("2008-12-19"), "{day}");
        assert_eq!(forth.is_ok(), day >= date("2018-01-22"), "{day}");
        day = day.next_day();
    }
    assert!(by(PREVIOUS_RATE, 1, "ISK", "EUR", "2008-12-09").is_err());
    assert!(by(PREVIOUS_RATE, 1, "ISK", "EUR", "2008-12-20").is_ok());
    assert!(by(PREVIOUS_RATE, 1, "ISK", "EUR", "2008-12-21").is_err());
    assert!(table().on(currency("TND"), date("2026-03-31")).is_ok_and(|rate| !rate.confirmed && rate.lasting));
    assert!(table().on(currency("TND"), date("2024-12-31")).is_err());
    assert_eq!(
        explained(NEXT, 1, "ISK", "EUR", "2010-01-04"),
        "no rate for ISK on 2010-01-04 nor in the 10 days after"
    );
}

#[test]
fn the_rule_chooses_the_day() {
    let used = |rule, day| by(rule, 1, "NOK", "EUR", day).map(|conversion| conversion.from.date.to_string());
    assert_eq!(used(GENERAL, "2024-03-28"), Ok("2024-03-28".into()));
    assert_eq!(used(PREVIOUS_RATE, "2024-03-28"), Ok("2024-03-27".into()));
    assert_eq!(used(PREVIOUS_RATE, "2024-04-02"), Ok("2024-03-28".into()));
    // Before the operation means before it, even if days without a rate take the next.
    let before_or_next = ConversionRule { missing: MissingRate::Next, ..PREVIOUS_RATE };
    assert_eq!(used(before_or_next, "2024-04-02"), Ok("2024-03-28".into()));
    // The last of February of a leap year, and Easter Sunday 31 March.
    assert_eq!(used(LAST_OF_MONTH, "2024-02-01"), Ok("2024-02-29".into()));
    assert_eq!(used(LAST_OF_MONTH, "2024-03-05"), Ok("2024-03-28".into()));
    let last_or_next = ConversionRule { missing: MissingRate::Next, ..LAST_OF_MONTH };
    assert_eq!(used(last_or_next, "2024-03-05"), Ok("2024-04-02".into()));
}

#[test]
fn the_first_of_the_month_before_over_a_year_boundary() {
    let used = |rule, day| by(rule, 1, "NOK", "EUR", day).map(|conversion| conversion.from.date.to_string());
    let or_next = ConversionRule { missing: MissingRate::Next, ..MONTH_BEFORE };
    for day in ["2024-01-01", "2024-01-31"] {
        assert_eq!(used(MONTH_BEFORE, day), Ok("2023-12-01".into()));
    }
    assert!(used(MONTH_BEFORE, "2023-12-31").is_err(), "asks for 1 November 2023");
    // 1 January has no rate: the table's previous one is too old, the next is of the 2nd.
    assert_eq!(used(or_next, "2024-02-29"), Ok("2024-01-02".into()));
    assert_eq!(
        used(MONTH_BEFORE, "2024-02-29"),
        Err(RateError::Missing { currency: currency("NOK"), date: date("2024-01-01") })
    );
    assert!(used(MONTH_BEFORE, "1900-01-31").is_err());
}

/// Amount, currencies, then the result of each path at the rates of 31 March
/// 2026: exact cross rate half up, through cents, at six digits, truncated.
/// Computed apart, with fractions of unlimited size.
type Paths = (i128, &'static str, &'static str, i128, i128, i128, i128);

#[test]
fn paths_between_currencies_of_other_decimals() {
    const EXPECTED: [Paths; 10] = [
        (-77_516_799_952, "HUF", "CHF", -191_526_860, -191_526_860, -191_526_959, -191_526_860),
        (9_777_560, "ISK", "TND", 222_962_468, 222_962_480, 222_962_589, 222_962_468),
        (11, "NOK", "TND", 32, 34, 32, 31),
        (11_889, "JPY", "ISK", 10_845, 10_846, 10_845, 10_845),
        (86_858_149_977, "TND", "JPY", 4_175_577_828, 4_175_577_828, 4_175_575_273, 4_175_577_827),
        (54_054_488_821, "GBP", "TND", 2_149_283_849_742, 2_149_283_849_750, 2_149_282_151_807, 2_149_283_849_741),
        (3_687_093_963, "NOK", "CHF", 307_788_355, 307_788_355, 307_788_280, 307_788_354),
        (9_095_848_384, "HUF", "JPY", 37_613_632, 37_613_632, 37_613_607, 37_613_631),
        (595, "HUF", "TND", 51, 68, 51, 51),
        (1_634_613, "TND", "GBP", 41_111, 41_111, 41_111, 41_110),
    ];
    for (minor, from, to, exact, cents, six, truncated) in EXPECTED {
        let paths = [GENERAL, THROUGH_EURO, SIX_DIGITS, TRUNCATED];
        let results = paths.map(|rule| result(rule, minor, from, to, "2026-03-31"));
        assert_eq!(results, [exact, cents, six, truncated], "{minor} {from} to {to}");
    }
}

/// At 1.25 dollars for one euro 2, 6, 10 and 14 cents are 2.5, 7.5, 12.5 and 17.5.
#[test]
fn ties_go_up_or_to_the_even_unit() {
    for (minor, half_up, half_even) in [(2, 3, 2), (6, 8, 8), (10, 13, 12), (14, 18, 18), (-10, -13, -12)] {
        assert_eq!(result(GENERAL, minor, "EUR", "USD", "2026-03-31"), half_up, "{minor}");
        assert_eq!(result(HALF_EVEN, minor, "EUR", "USD", "2026-03-31"), half_even, "{minor}");
    }
    // The rule rounds, not the point it is named after.
    let point = RoundingPoint { rounding: Rounding::Down, ..SET_OFF_CONVERSION };
    let converted = table().convert_by(GENERAL, 2, Currency::EUR, currency("USD"), date("2026-03-31"), point);
    assert_eq!(converted.map(|conversion| conversion.minor), Ok(3));
}

#[test]
fn amounts_beyond_the_arithmetic_are_refused() {
    for rule in [GENERAL, THROUGH_EURO, SIX_DIGITS, TRUNCATED] {
        assert_eq!(by(rule, i128::MAX, "CHF", "HUF", "2026-03-31"), Err(RateError::TooLarge));
        assert_eq!(by(rule, i128::MIN, "EUR", "HUF", "2026-03-31"), Err(RateError::TooLarge));
    }
    // A billion times the largest line still fits: 10^26 x 160 / 0.8 x 10^-2.
    let mut table = RateTable::default();
    assert!(table.add_daily(currency("CHF"), date("2026-03-31"), decimal("0.8000")));
    assert!(table.add_daily(currency("JPY"), date("2026-03-31"), decimal("160.00")));
    let (franc, yen) = (currency("CHF"), currency("JPY"));
    let large = table.convert_by(GENERAL, 10i128.pow(26), franc, yen, date("2026-03-31"), SET_OFF_CONVERSION);
    assert_eq!(large.map(|conversion| conversion.minor), Ok(2 * 10i128.pow(26)));
    // A rate of nothing is not divided by.
    assert!(table.add_daily(currency("NOK"), date("2026-03-31"), Decimal::ZERO));
    let nothing = table.convert(1, currency("NOK"), franc, date("2026-03-31"), SET_OFF_CONVERSION);
    assert_eq!(nothing, Err(RateError::TooLarge));
}

#[test]
fn explanations_can_be_followed_with_pencil_and_paper() {
    let expected = [
        (
            explained(GENERAL, 10_165_428, "NOK", "EUR", "2024-03-29"),
            "101654.28 NOK / 11.6990 (ECB 2024-03-28, no rate on 2024-03-29) = 8689.1426... -> 8689.14 EUR, half up",
        ),
        (
            explained(
                ConversionRule { path: ConversionPath::Truncated, ..PREVIOUS_RATE },
                100_000,
                "CHF",
                "EUR",
                "2012-04-19",
            ),
            "1000.00 CHF / 1.2032 (ECB 2012-04-18, the last before 2012-04-19) = 831.1170... -> 831.11 EUR, truncated",
        ),
        (
            explained(HALF_EVEN, -10, "EUR", "USD", "2026-03-31"),
            "-0.10 EUR x 1.25 (ECB 2026-03-31) = -0.125 -> -0.12 USD, half to even",
        ),
        (explained(GENERAL, 400, "EUR", "USD", "2026-03-31"), "4.00 EUR x 1.25 (ECB 2026-03-31) = 5.00 USD"),
        (
            explained(GENERAL, 10_000, "JPY", "TND", "2026-03-31"),
            "10000 JPY / 163.45 (ECB 2026-03-31) x 3.4 (parity or agreed rate since 2025-01-01, not confirmed) \
             = 208.01468... -> 208.015 TND, half up",
        ),
        (
            explained(THROUGH_EURO, 100_000, "CHF", "NOK", "2026-03-31"),
            "1000.00 CHF / 0.9766 (ECB 2026-03-31) = 1023.9606... -> 1023.96 EUR, half up; \
             1023.96 EUR x 11.6990 (ECB 2026-03-31) = 11979.3080... -> 11979.31 NOK, half up",
        ),
        (
            explained(SIX_DIGITS, 100_000, "CHF", "NOK", "2026-03-31"),
            "11.6990 (ECB 2026-03-31) / 0.9766 (ECB 2026-03-31) = 11.979315... -> 11.9793 NOK for 1 CHF, six digits, \
             half up; 1000.00 CHF x 11.9793 = 11979.30 NOK",
        ),
        (
            explained(TRUNCATED, 753_451, "HRK", "EUR", "2024-03-29"),
            "7534.51 HRK / 7.53450 (fixed since 2023-01-01) = 1000.0013... -> 1000.00 EUR, half up",
        ),
        (
            explained(LAST_OF_MONTH, 10_165_428, "NOK", "EUR", "2024-03-05"),
            "101654.28 NOK / 11.6990 (ECB 2024-03-28, for the month of 2024-03-05, no rate on 2024-03-31) \
             = 8689.1426... -> 8689.14 EUR, half up",
        ),
        (
            explained(MONTH_BEFORE, 1_169_800, "NOK", "EUR", "2024-01-15"),
            "11698.00 NOK / 11.6980 (ECB 2023-12-01, for the month before 2024-01-15) = 1000.00 EUR",
        ),
    ];
    for (explanation, text) in expected {
        assert_eq!(explanation, text);
    }
}

#[test]
fn the_exchange_difference_is_borne_in_whole() {
    for (introduced, settled, bearer, expected) in [
        (868_914, 868_246, DifferenceBearer::Debtor, (-668, 0)),
        (868_914, 868_246, DifferenceBearer::Creditor, (0, -668)),
        (868_914, 868_246, DifferenceBearer::Shared, (-334, -334)),
        (100, 107, DifferenceBearer::Shared, (4, 3)),
        (107, 100, DifferenceBearer::Shared, (-4, -3)),
        (100, 101, DifferenceBearer::Shared, (1, 0)),
        (100, 100, DifferenceBearer::Shared, (0, 0)),
    ] {
        assert_eq!(exchange_difference(introduced, settled, bearer), expected, "{bearer} {introduced} {settled}");
    }
}

/// What ships: Decision H3 point 2 and the conventions of points 30 and 33 to 35.
#[test]
fn the_general_law_gives_the_general_rule() {
    let agreement = AgreementSet::new(vec![
        AgreementSet::read("eu-883.toml", include_str!("../../catalogue/agreements/eu-883.toml"))
            .expect("an agreement"),
    ])
    .expect("agreements");
    let book = LawBook::with_shipped(agreement, Vec::new()).expect("a law book");
    let party = |code: &[u8]| crate::party::Party::from_code(code).expect("a party");
    let law = book.law(&Subject {
        agreement: crate::agreement::AgreementId::new(b"EU-883").expect("an id"),
        creditor: party(b"FR"),
        debtor: party(b"DE"),
        basis: Basis::Actual,
        period_end: date("2025-12-31"),
        introduced_on: date("2026-02-01"),
    });
    assert_eq!(ConversionRule::of(&law), GENERAL);
    assert_eq!(*law.exchange_difference.value(), DifferenceBearer::Debtor);
}

fn any_code() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["EUR", "NOK", "CHF", "HUF", "JPY", "GBP", "ISK", "TND", "HRK"])
}

fn any_rule() -> impl Strategy<Value = ConversionRule> {
    let paths = prop::sample::select(ConversionPath::ALL);
    (paths, prop::sample::select(Rounding::ALL)).prop_map(|(path, rounding)| ConversionRule {
        path,
        rounding,
        ..GENERAL
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// One rounding errs by less than a unit, so a sum and its items part by less
    /// than a unit for each item and one for the sum; to the nearest by half that.
    #[test]
    fn a_sum_and_its_items_differ_by_at_most_one_unit_each(
        items in prop::collection::vec(-1_000_000_000_000_i128..1_000_000_000_000, 2..20),
        (from, to) in (any_code(), any_code()),
        nearest in prop::sample::select(vec![Rounding::HalfUp, Rounding::HalfEven]),
    ) {
        let convert = |rule, minor| result(rule, minor, from, to, "2026-03-31");
        let count = i128::try_from(items.len()).expect("few");
        for (rule, most) in [(ConversionRule { rounding: nearest, ..GENERAL }, (count + 1) / 2), (TRUNCATED, count)] {
            let whole = convert(rule, items.iter().sum());
            let parts: i128 = items.iter().map(|item| convert(rule, *item)).sum();
            prop_assert!((whole - parts).abs() <= most, "{whole} and {parts}");
        }
    }

    /// A claim and its reversal convert alike, on every path.
    #[test]
    fn reversals_convert_to_reversals(
        minor in -10_i128.pow(17)..10_i128.pow(17),
        (from, to) in (any_code(), any_code()),
        rule in any_rule(),
    ) {
        let convert = |minor| result(rule, minor, from, to, "2026-03-31");
        prop_assert_eq!(convert(minor), -convert(-minor));
    }

    /// Against cross multiplication of whole numbers: the result is off the exact
    /// value `minor x to / from` by at most half a unit.
    #[test]
    fn the_unrounded_cross_rate_is_exact(
        minor in -10_i128.pow(17)..10_i128.pow(17),
        (from_rate, to_rate) in (1_i128..10_000_000, 1_i128..10_000_000),
    ) {
        let mut table = RateTable::default();
        for (code, rate) in [("CHF", from_rate), ("NOK", to_rate)] {
            assert!(table.add_daily(currency(code), date("2026-03-31"), Decimal::from_i128_with_scale(rate, 4)));
        }
        let converted = table
            .convert_by(GENERAL, minor, currency("CHF"), currency("NOK"), date("2026-03-31"), SET_OFF_CONVERSION)
            .expect("it fits")
            .minor;
        let off = converted * from_rate - minor * to_rate;
        prop_assert!(2 * off.abs() <= from_rate);
    }

    /// The printed result is the result, on every path.
    #[test]
    fn explanations_end_in_the_result(
        minor in -10_i128.pow(15)..10_i128.pow(15),
        (from, to) in (any_code(), any_code()),
        rule in any_rule(),
    ) {
        let conversion = by(rule, minor, from, to, "2026-03-31").expect("a rate");
        let text = conversion.explanation(minor, currency(from), currency(to));
        let printed = crate::money::Money { minor: conversion.minor, currency: currency(to) }.to_string();
        let last = text.rsplit("; ").next().unwrap_or_default();
        prop_assert!(last.contains(&printed), "{}", text);
    }

    #[test]
    fn exchange_differences_add_up(
        introduced in -10_i128.pow(20)..10_i128.pow(20),
        settled in -10_i128.pow(20)..10_i128.pow(20),
        bearer in prop::sample::select(DifferenceBearer::ALL),
    ) {
        let (of_debtor, of_creditor) = exchange_difference(introduced, settled, bearer);
        prop_assert_eq!(of_debtor + of_creditor, settled - introduced);
        if bearer == DifferenceBearer::Shared {
            prop_assert!((of_debtor - of_creditor).abs() <= 1 && of_debtor.abs() >= of_creditor.abs());
        }
    }
}
