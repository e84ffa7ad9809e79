//! Which monthly value binds for a claim (Reg. 987/2009 Arts 64, 65).

use std::ops::Bound;

use super::formula::recompute;
use super::record::{FixedAmount, FixedAmountKey, FixedAmounts, Reduction};
use crate::calendar::Date;
use crate::codes::AgeBand;
use crate::law::{Law, MissingAverageCost, MonthlyValue, RoundingDigits};

/// The monthly value that holds, with the record it comes from. Amounts in minor
/// units of the record's currency.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Binding<'a> {
    /// The published value of the reference year.
    Published(&'a FixedAmount),
    /// The formula applied to the average cost of the reference year.
    Computed {
        /// The value.
        monthly_minor: i128,
        /// A record of that year and age band, which gives the average; its own
        /// reduction may be another.
        record: &'a FixedAmount,
    },
    /// The last value fixed for an earlier year (Art. 65).
    PreviousYear {
        /// That year.
        year: u16,
        /// The value.
        monthly_minor: i128,
        /// The record it is, or was computed from.
        record: &'a FixedAmount,
        /// The day for notification has not passed: the average cost may still come.
        provisional: bool,
    },
    /// No value holds yet; the claim waits.
    Provisional,
}

impl<'a> Binding<'a> {
    /// The value in minor units of the record's currency; `None` while the claim waits.
    pub fn monthly_minor(&self) -> Option<i128> {
        match self {
            Self::Published(record) => Some(i128::from(record.monthly_minor)),
            Self::Computed { monthly_minor, .. } | Self::PreviousYear { monthly_minor, .. } => Some(*monthly_minor),
            Self::Provisional => None,
        }
    }

    /// The record behind the value.
    pub fn record(&self) -> Option<&'a FixedAmount> {
        match self {
            Self::Published(record) | Self::Computed { record, .. } | Self::PreviousYear { record, .. } => Some(record),
            Self::Provisional => None,
        }
    }
}

/// Last day to notify the average costs of `reference_year` (Art. 65(1)): the end
/// of the second year after it, unless the law says otherwise. `None` beyond the
/// calendar.
pub fn notification_day(law: &Law<'_>, reference_year: u16) -> Option<Date> {
    let years = i32::try_from(law.average_cost_notification.value().years).ok()?;
    Date::new(i32::from(reference_year).checked_add(years)?, 12, 31)
}

/// The monthly value for `key` in a claim introduced on `introduced_on`.
///
/// A year of which anything is known for the age band has had its average cost
/// notified: if just the value at this X is missing, the claim waits for it, and
/// no earlier year stands in. Only a year of which nothing is known falls back to
/// an earlier one, after the day for notification or, where the law says so, at
/// once. The computed value is used where the law says that it binds; a published
/// value without a known average then remains, because it cannot be computed.
pub fn binding<'a>(law: &Law<'_>, table: &'a FixedAmounts, key: FixedAmountKey, introduced_on: Date) -> Binding<'a> {
    if let Some((_, band)) = latest_band(table, key, Bound::Included(key.year), Some(key.year)) {
        return match value(law, &band, key.reduction) {
            Some(Value { record, computed: Some(monthly_minor) }) => Binding::Computed { monthly_minor, record },
            Some(Value { record, computed: None }) => Binding::Published(record),
            None => Binding::Provisional,
        };
    }
    let passed = notification_day(law, key.year).is_some_and(|day| day < introduced_on);
    if *law.missing_average_cost.value() == MissingAverageCost::Wait && !passed {
        return Binding::Provisional;
    }
    let earlier = latest_band(table, key, Bound::Excluded(key.year), None);
    match earlier.and_then(|(year, band)| Some((year, value(law, &band, key.reduction)?))) {
        Some((year, Value { record, computed })) => Binding::PreviousYear {
            year,
            monthly_minor: computed.unwrap_or(i128::from(record.monthly_minor)),
            record,
            provisional: !passed,
        },
        None => Binding::Provisional,
    }
}

/// A value and, if the formula made it, what it gave.
struct Value<'a> {
    record: &'a FixedAmount,
    computed: Option<i128>,
}

/// The records of one creditor, year and age band, by reduction.
type Band<'a> = Vec<(Reduction, &'a FixedAmount)>;

/// The records of the last year up to `until` of which any is there for the
/// creditor and age band of `key`; of `only` that year if it is given.
fn latest_band<'a>(
    table: &'a FixedAmounts,
    key: FixedAmountKey,
    until: Bound<u16>,
    only: Option<u16>,
) -> Option<(u16, Band<'a>)> {
    // Keys are ordered by creditor, year, band, reduction.
    let edge = |year, age_band, reduction| FixedAmountKey { party: key.party, year, age_band, reduction };
    let first = edge(only.unwrap_or(0), AgeBand::Under20, Reduction::LEAST);
    let last = match until {
        Bound::Included(year) => Bound::Included(edge(year, AgeBand::From65, Reduction::GREATEST)),
        Bound::Excluded(year) => Bound::Excluded(edge(year, AgeBand::Under20, Reduction::LEAST)),
        Bound::Unbounded => Bound::Unbounded,
    };
    let mut records = table.range((Bound::Included(first), last)).rev().filter(|(at, _)| at.age_band == key.age_band);
    let (found, record) = records.next()?;
    let mut band = vec![(found.reduction, record)];
    band.extend(records.take_while(|(at, _)| at.year == found.year).map(|(at, record)| (at.reduction, record)));
    Some((found.year, band))
}

/// What the law takes from the records of one band for a reduction.
fn value<'a>(law: &Law<'_>, band: &Band<'a>, reduction: Reduction) -> Option<Value<'a>> {
    let own = band.iter().find(|(of, _)| *of == reduction).map(|(_, record)| *record);
    if *law.monthly_value.value() == MonthlyValue::Computed {
        let with_average = own.into_iter().chain(band.iter().map(|(_, record)| *record));
        let mut computed = with_average.filter_map(|record| {
            let digits = match law.rounding_digits.value() {
                RoundingDigits::Record => record.decimals,
                RoundingDigits::Currency => record.currency.exponent(),
            };
            let monthly = recompute(record.yearly_average?, reduction, record.currency, digits, *law.rounding.value())?;
            Some(Value { record, computed: Some(monthly) })
        });
        if let Some(computed) = computed.next() {
            return Some(computed);
        }
    }
    own.map(|record| Value { record, computed: None })
}

#[cfg(test)]
mod tests {
    use rust_decimal::Decimal;

    use super::*;
    use crate::agreement::{AgreementId, AgreementSet};
    use crate::catalogue::{AGREEMENTS, REFERENCE};
    use crate::codes::{Basis, PersonClass};
    use crate::fixed_amount::check_published;
    use crate::law::{LawBook, Subject};
    use crate::money::{Currency, parse_minor};
    use crate::party::Party;
    use crate::rounding::Rounding;

    fn date(text: &str) -> Date {
        Date::parse(text.as_bytes()).expect(text)
    }

    fn party(code: &str) -> Party {
        Party::from_code(code.as_bytes()).expect(code)
    }

    /// The catalogue's table, read as a book reads it.
    fn table() -> FixedAmounts {
        let (_, text) = REFERENCE.iter().find(|(name, _)| *name == "fixed_amounts.csv").expect("the table");
        let mut amounts = FixedAmounts::new();
        for row in csv::Reader::from_reader(text.as_bytes()).records() {
            let row = row.expect("a row");
            let field = |number| row.get(number).expect("a field");
            let currency = Currency::from_code(field(4).as_bytes()).expect("a currency");
            let key = FixedAmountKey {
                party: party(field(0)),
                year: field(1).parse().expect("a year"),
                age_band: AgeBand::parse(field(2).as_bytes()).expect("a band"),
                reduction: Reduction::parse(field(3)).expect("X"),
            };
            let record = FixedAmount {
                currency,
                monthly_minor: parse_minor(field(5).as_bytes(), currency.exponent()).expect("an amount"),
                decimals: field(5).split_once('.').map_or(0, |(_, decimals)| decimals.len() as u8),
                yearly_average: Decimal::from_str_exact(field(6)).ok(),
                published_on: Date::parse(field(7).as_bytes()),
                oj_reference: field(8).to_owned(),
                sample: field(9) == "true",
                source: field(10).to_owned(),
            };
            assert!(amounts.insert(key, record).is_none(), "{key:?} is there twice");
        }
        amounts
    }

    /// The law of the catalogue with a profile for everybody that states `elements`.
    fn book(elements: &str) -> LawBook {
        let agreements = AGREEMENTS.iter().map(|(name, text)| AgreementSet::read(name, text).expect(name)).collect();
        let layers = if elements.is_empty() {
            Vec::new()
        } else {
            let text = format!(
                "id = \"test\"\ntitle = \"test\"\nkind = \"profile\"\n[[rule]]\nid = \"all\"\ncitation = \"test\"\n\
                 confirmed = true\n[rule.law]\n{elements}"
            );
            vec![LawBook::read("test.toml", &text).expect("a profile")]
        };
        LawBook::with_shipped(AgreementSet::new(agreements).expect("agreements"), layers).expect("a law book")
    }

    fn subject(agreement: &str, creditor: &str, debtor: &str, introduced_on: &str) -> Subject {
        Subject {
            agreement: AgreementId::new(agreement.as_bytes()).expect(agreement),
            creditor: party(creditor),
            debtor: party(debtor),
            basis: Basis::Fixed,
            period_end: date("2025-12-31"),
            introduced_on: date(introduced_on),
        }
    }

    /// What binds for `band` and `class`: where it comes from, the value, the year of the record.
    fn bound(
        elements: &str,
        (agreement, creditor, debtor): (&str, &str, &str),
        year: u16,
        class: PersonClass,
        introduced_on: &str,
    ) -> Vec<(&'static str, Option<i128>)> {
        let (book, table) = (book(elements), table());
        let law = book.law(&subject(agreement, creditor, debtor, introduced_on));
        AgeBand::ALL
            .iter()
            .map(|age_band| {
                let reduction = Reduction::under(&law, class, party(debtor), year).expect("X");
                let key = FixedAmountKey { party: party(creditor), year, age_band: *age_band, reduction };
                let found = binding(&law, &table, key, date(introduced_on));
                let kind = match found {
                    Binding::Published(_) => "published",
                    Binding::Computed { .. } => "computed",
                    Binding::PreviousYear { provisional: true, .. } => "previous, provisional",
                    Binding::PreviousYear { provisional: false, .. } => "previous",
                    Binding::Provisional => "waits",
                };
                (kind, found.monthly_minor())
            })
            .collect()
    }

    const EU: &str = "EU-883";
    const COMPUTED: &str = "monthly_value = { value = \"computed\", citation = \"test\", confirmed = true }";
    const AT_ONCE: &str = "missing_average_cost = { value = \"previous_year\", citation = \"test\", confirmed = true }";

    fn all(kind: &'static str, values: [i128; 3]) -> Vec<(&'static str, Option<i128>)> {
        values.into_iter().map(|value| (kind, Some(value))).collect()
    }

    fn waits() -> Vec<(&'static str, Option<i128>)> {
        vec![("waits", None); 3]
    }

    /// Worked examples L1 and L2: Ireland 2018 for a family and for pensioners of
    /// Denmark, which is not in Annex IV, and of France, which is.
    #[test]
    fn the_published_value_binds() {
        let irish = |debtor, class| bound("", (EU, "IE", debtor), 2018, class, "2022-03-15");
        assert_eq!(irish("DK", PersonClass::Family), all("published", [12_449, 19_580, 61_205]));
        assert_eq!(irish("DK", PersonClass::Pensioner), all("published", [13_227, 20_804, 65_031]));
        assert_eq!(irish("DK", PersonClass::PensionerFamily), all("published", [13_227, 20_804, 65_031]));
        assert_eq!(irish("FR", PersonClass::Pensioner), all("published", [12_449, 19_580, 61_205]));
    }

    /// Worked example L8, with 2017 not notified by 31 December 2019; D7 for the day.
    #[test]
    fn the_last_values_of_cyprus_stay() {
        let cyprus = |elements, on| bound(elements, (EU, "CY", "FR"), 2017, PersonClass::Family, on);
        assert_eq!(cyprus("", "2019-12-31"), waits());
        assert_eq!(cyprus("", "2020-01-01"), all("previous", [2_084, 2_104, 9_146]));
        assert_eq!(cyprus(AT_ONCE, "2019-12-31"), all("previous, provisional", [2_084, 2_104, 9_146]));
        assert_eq!(cyprus(AT_ONCE, "2020-01-01"), all("previous", [2_084, 2_104, 9_146]));
        let one_year = "average_cost_notification = { value = { years = 1 }, citation = \"test\", confirmed = true }";
        assert_eq!(cyprus(one_year, "2019-01-01"), all("previous", [2_084, 2_104, 9_146]));
        let (book, later) = (book(""), date("2021-01-01"));
        let law = book.law(&subject(EU, "CY", "FR", "2021-01-01"));
        assert_eq!(notification_day(&law, 2018), Some(date("2020-12-31")));
        // The year of the record is the last one before, not the first.
        let reduction = Reduction::TWENTY;
        let key = FixedAmountKey { party: party("IE"), year: 2016, age_band: AgeBand::From65, reduction };
        let table = table();
        assert!(matches!(binding(&law, &table, key, later), Binding::PreviousYear { year: 2015, .. }));
        let key = FixedAmountKey { year: 2019, ..key };
        assert!(matches!(binding(&law, &table, key, date("2022-01-01")), Binding::PreviousYear { year: 2018, .. }));
        let key = FixedAmountKey { year: 2014, ..key };
        assert_eq!(binding(&law, &table, key, later), Binding::Provisional, "nothing earlier is known");
    }

    /// The United Kingdom's 2018 values at X = 0.15 were not found, and Sweden's of
    /// 2015 for 65 and over: their averages were notified, so that nothing else holds.
    #[test]
    fn a_value_at_another_reduction_is_not_replaced() {
        let british = |elements, year| bound(elements, (EU, "GB", "DK"), year, PersonClass::Pensioner, "2023-01-10");
        assert_eq!(british("", 2018), waits());
        assert_eq!(british(AT_ONCE, 2018), waits());
        assert_eq!(british("", 2019), waits(), "nor is the value of a later year known");
        assert_eq!(british(COMPUTED, 2018), all("computed", [6_040, 13_502, 38_664]));
        let swedish = bound("", (EU, "SE", "DK"), 2015, PersonClass::Pensioner, "2023-01-10");
        assert_eq!(swedish, [("published", Some(98_943)), ("published", Some(142_404)), ("waits", None)]);
        let swedish = bound(COMPUTED, (EU, "SE", "DK"), 2016, PersonClass::Pensioner, "2023-01-10");
        assert_eq!(swedish, all("previous", [98_943, 142_404, 411_379]));
    }

    #[test]
    fn the_computed_value_binds_where_the_law_says_so() {
        let law = |elements: &str| book(&format!("{COMPUTED}\n{elements}"));
        let yearly = |decimals, yearly_average| FixedAmount {
            currency: Currency::EUR,
            monthly_minor: 7_535,
            decimals,
            yearly_average,
            published_on: None,
            oj_reference: String::new(),
            sample: false,
            source: String::new(),
        };
        let key =
            FixedAmountKey { party: party("CY"), year: 2010, age_band: AgeBand::From65, reduction: Reduction::TWENTY };
        let of = |elements: &str, record: FixedAmount| {
            let (book, table) = (law(elements), FixedAmounts::from([(key, record)]));
            let law = book.law(&subject(EU, "CY", "FR", "2013-01-01"));
            binding(&law, &table, key, date("2013-01-01")).monthly_minor()
        };
        let average = Decimal::from_str_exact("1130.35").ok();
        assert_eq!(of("", yearly(2, average)), Some(7_536));
        assert_eq!(of("", yearly(0, average)), Some(7_500));
        let cents = "rounding_digits = { value = \"currency\", citation = \"test\", confirmed = true }";
        assert_eq!(of(cents, yearly(0, average)), Some(7_536));
        let down = "rounding = { value = \"down\", citation = \"test\", confirmed = true }";
        assert_eq!(of(down, yearly(2, average)), Some(7_535));
        assert_eq!(of("", yearly(2, None)), Some(7_535), "what cannot be computed stays as published");
    }

    /// Annex IV counts as it stood on 1 January of the reference year.
    #[test]
    fn annex_iv_is_dated() {
        let book = book(
            "annex_iv = { value = [{ parties = [\"DK\"], from = \"2016-01-01\", until = \"2017-12-31\" }, \
             { parties = [\"DE\"], until = \"2016-06-30\" }], citation = \"test\", confirmed = true }\n\
             reduction = { value = { family = 21, pensioner_annex_iv = 18, pensioner_other = 12 }, \
             citation = \"test\", confirmed = true }",
        );
        let law = book.law(&subject(EU, "IE", "DK", "2022-03-15"));
        let of = |class, debtor, year| Reduction::under(&law, class, party(debtor), year).map(Reduction::percent);
        let years = [2015, 2016, 2017, 2018];
        assert_eq!(years.map(|year| of(PersonClass::Pensioner, "DK", year)), [Some(12), Some(18), Some(18), Some(12)]);
        assert_eq!(
            years.map(|year| of(PersonClass::PensionerFamily, "DE", year)),
            [Some(18), Some(18), Some(12), Some(12)]
        );
        assert_eq!(years.map(|year| of(PersonClass::Family, "DK", year)), [Some(21); 4]);
    }

    /// Worked example L6: X = 0.15 for everybody, and the formula gives the value
    /// (illustrated with the averages published for the EU).
    #[test]
    fn the_convention_of_switzerland_and_the_united_kingdom_has_an_x_of_its_own() {
        let british = |class, year, on| bound("", ("CH-UK", "GB", "CH"), year, class, on);
        for class in PersonClass::ALL {
            assert_eq!(british(*class, 2018, "2023-01-10"), all("computed", [6_040, 13_502, 38_664]), "{class}");
        }
        assert_eq!(british(PersonClass::Family, 2022, "2024-12-31"), waits());
        assert_eq!(british(PersonClass::Family, 2022, "2025-01-01"), all("previous", [6_040, 13_502, 38_664]));
    }

    /// The evidence for the rounding: every published value of the catalogue.
    #[test]
    fn the_formula_gives_every_value_of_the_catalogue() {
        let table = table();
        assert_eq!(table.len(), 50);
        for rounding in [Rounding::HalfUp, Rounding::HalfEven] {
            let differing: Vec<_> =
                table.iter().filter_map(|(key, record)| check_published(*key, record, rounding)).collect();
            assert!(differing.is_empty(), "{rounding}: {differing:?}");
        }
        assert!(table.values().all(|record| record.yearly_average.is_some()));
        let truncated = table.iter().filter(|(key, record)| check_published(**key, record, Rounding::Down).is_some());
        assert!(truncated.count() > 10, "truncation does not explain them");
        let (key, record) = table.iter().next().expect("a row");
        let wrong = FixedAmount { monthly_minor: record.monthly_minor + 1, ..record.clone() };
        assert!(check_published(*key, &wrong, Rounding::HalfUp).is_some());
    }

    /// D4 rests on the day of the notice of the 2018 averages.
    #[test]
    fn known_days_of_publication() {
        for (key, record) in &table() {
            let day = (record.oj_reference == "2021/C 251/04").then(|| date("2021-06-28"));
            assert_eq!(record.published_on, day, "{key:?}");
        }
    }
}
