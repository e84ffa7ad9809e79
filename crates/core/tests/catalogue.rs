//! What ships in the catalogue: it loads as a whole, its dated facts hold, and
//! it answers the worked examples of the law that need nothing but data.

use std::collections::BTreeMap;
use std::path::Path;

use rust_decimal::Decimal;
use solde_core::agreement::{Agreement, AgreementId, AgreementSet, InForceOn, Method, Term};
use solde_core::calendar::{Date, PeriodKind};
use solde_core::catalogue::{AGREEMENTS, CatalogueFile, PROFILES, REFERENCE};
use solde_core::codes::{AgeBand, Basis, PersonClass};
use solde_core::event::{EventKind, Need, Reason, ReplyDecision};
use solde_core::fixed_amount::{FixedAmount, FixedAmountKey, FixedAmounts, Reduction};
use solde_core::law::{DeadlineKind, Eligibility, IntroductionAnchor, SetOff};
use solde_core::money::{Currency, parse_minor};
use solde_core::party::Party;
use solde_core::rates::{RateError, RateTable};
use solde_core::rounding::SET_OFF_CONVERSION;

const GUIDE: &str = include_str!("../../../docs/agreements.md");

const EU_1995: [&str; 15] = ["AT", "BE", "DE", "DK", "ES", "FI", "FR", "GB", "GR", "IE", "IT", "LU", "NL", "PT", "SE"];
const EU_2004: [&str; 10] = ["CY", "CZ", "EE", "HU", "LT", "LV", "MT", "PL", "SI", "SK"];
const EEA_EFTA: [&str; 3] = ["IS", "LI", "NO"];

fn catalogue() -> AgreementSet {
    let agreements = AGREEMENTS.iter().map(|(name, text)| AgreementSet::read(name, text).expect(name)).collect();
    AgreementSet::new(agreements).expect("a consistent catalogue")
}

fn agreement(id: &str) -> Agreement {
    let id = AgreementId::new(id.as_bytes()).expect(id);
    catalogue().get(id).cloned().expect("an agreement of the catalogue")
}

fn party(code: &str) -> Party {
    Party::from_code(code.as_bytes()).expect(code)
}

fn date(text: &str) -> Date {
    Date::parse(text.as_bytes()).expect(text)
}

fn currency(code: &str) -> Currency {
    Currency::from_code(code.as_bytes()).expect(code)
}

fn term_on<'a>(agreement: &'a Agreement, creditor: &str, debtor: &str, basis: Basis, day: &str) -> Option<Term<'a>> {
    let terms = agreement.terms(party(creditor), party(debtor), basis);
    terms.into_iter().find(|term| term.contains(date(day)))
}

/// First and last day of actual-cost claims between two parties, which must be the same both ways.
fn days(agreement: &Agreement, one: &str, other: &str) -> Option<(String, String)> {
    let first_and_last = |creditor: &str, debtor: &str| {
        let terms = agreement.terms(party(creditor), party(debtor), Basis::Actual);
        let (first, last) = (terms.first()?, terms.last()?);
        Some((first.from.to_string(), last.until.map_or_else(|| "open".to_owned(), |until| until.to_string())))
    };
    let there = first_and_last(one, other);
    assert_eq!(there, first_and_last(other, one), "{one} and {other}");
    there
}

fn assert_days(agreement: &Agreement, one: &str, other: &str, from: &str, until: &str) {
    assert_eq!(
        days(agreement, one, other),
        Some((from.to_owned(), until.to_owned())),
        "{} between {one} and {other}",
        agreement.id
    );
}

fn rows(name: &str) -> Vec<BTreeMap<String, String>> {
    let (_, text) = REFERENCE.iter().find(|(file, _)| *file == name).expect(name);
    csv::Reader::from_reader(text.as_bytes()).into_deserialize().collect::<Result<_, _>>().expect(name)
}

fn decimal(text: &str) -> Decimal {
    Decimal::from_str_exact(text).expect(text)
}

/// The catalogue's rates, read as a book reads them.
fn rates() -> RateTable {
    let mut table = RateTable::default();
    for row in rows("ecb_rates.csv") {
        assert!(table.add_daily(currency(&row["currency"]), date(&row["date"]), decimal(&row["rate"])), "{row:?}");
    }
    for row in rows("euro_fixed_rates.csv") {
        assert!(
            table.add_fixed(currency(&row["currency"]), date(&row["euro_from"]), decimal(&row["units_per_eur"])),
            "{row:?}"
        );
    }
    for row in rows("rates_other.csv") {
        assert!(["parity", "agreed"].contains(&row["kind"].as_str()), "{row:?}");
        assert!(
            table.add_lasting(
                currency(&row["currency"]),
                date(&row["date"]),
                decimal(&row["units_per_eur"]),
                row["confirmed"] == "true"
            ),
            "{row:?}"
        );
    }
    table
}

fn fixed_amounts() -> FixedAmounts {
    let mut amounts = FixedAmounts::new();
    for row in rows("fixed_amounts.csv") {
        let key = FixedAmountKey {
            party: party(&row["party"]),
            year: row["reference_year"].parse().expect("a year"),
            age_band: AgeBand::parse(row["age_band"].as_bytes()).expect("an age band"),
            reduction: Reduction::parse(&row["reduction"]).expect("0.15 or 0.20"),
        };
        let text = &row["monthly_amount"];
        let amount = FixedAmount {
            currency: currency(&row["currency"]),
            monthly_minor: parse_minor(text.as_bytes(), currency(&row["currency"]).exponent()).expect(text),
            decimals: text.split_once('.').map_or(0, |(_, decimals)| decimals.len() as u8),
            yearly_average: Some(&row["yearly_average"]).filter(|text| !text.is_empty()).map(|text| decimal(text)),
            published_on: Date::parse(row["published_on"].as_bytes()),
            oj_reference: row["oj_reference"].clone(),
            sample: row["sample"] == "true",
            source: row["source"].clone(),
        };
        assert!(amounts.insert(key, amount).is_none(), "{key:?} is there twice");
    }
    amounts
}

/// The monthly value of a creditor State for a class of persons and a debtor State, in minor units.
fn monthly(creditor: &str, year: u16, age_band: AgeBand, class: PersonClass, debtor: &str) -> Option<i64> {
    let eu = agreement("EU-883");
    let fixed = term_on(&eu, creditor, debtor, Basis::Fixed, &format!("{year}-01-01"))?;
    let listed = fixed
        .rule
        .law
        .annex_iv
        .as_ref()
        .is_some_and(|list| list.value.iter().any(|entry| entry.lists(party(debtor), date("2018-01-01"))));
    let reduction = if listed || class == PersonClass::Family { Reduction::TWENTY } else { Reduction::FIFTEEN };
    let key = FixedAmountKey { party: party(creditor), year, age_band, reduction };
    fixed_amounts().get(&key).map(|amount| amount.monthly_minor)
}

// The catalogue as a whole

#[test]
fn the_catalogue_lists_every_file_of_its_folders() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("catalogue");
    for (name, listed) in [("agreements", AGREEMENTS), ("profiles", PROFILES), ("reference", REFERENCE)] {
        let mut there: Vec<String> = std::fs::read_dir(folder.join(name))
            .expect(name)
            .map(|entry| entry.expect(name).file_name().to_string_lossy().into_owned())
            .collect();
        there.sort();
        assert_eq!(listed.iter().map(|(file, _)| *file).collect::<Vec<_>>(), there, "{name}");
    }
}

#[test]
fn every_agreement_loads_and_is_named_as_its_file() {
    let set = catalogue();
    assert_eq!(set.iter().count(), AGREEMENTS.len());
    for (name, text) in AGREEMENTS {
        let agreement = AgreementSet::read(name, text).expect(name);
        assert_eq!(*name, format!("{}.toml", agreement.id.as_str().to_lowercase()));
    }
}

#[test]
fn every_statement_of_the_law_has_a_citation() {
    for agreement in catalogue().iter() {
        let mut citations = vec![agreement.in_force_on.citation.clone()];
        citations.extend(agreement.scopes.iter().map(|scope| scope.citation.clone()));
        for rule in &agreement.rules {
            citations.push(rule.citation.clone());
            citations.extend(rule.law.stated().into_iter().map(|(_, authority)| authority.citation));
        }
        assert!(citations.iter().all(|citation| !citation.trim().is_empty()), "{}", agreement.id);
    }
}

/// No agreement of the catalogue sets off by itself (law point 38), and no
/// permission to do so was verified.
#[test]
fn set_off_needs_an_act_and_is_unconfirmed_everywhere() {
    for agreement in catalogue().iter() {
        for rule in &agreement.rules {
            let expected = if rule.method == Method::Waived { SetOff::Forbidden } else { SetOff::ByAct };
            assert_eq!(
                rule.law.set_off.as_ref().map(|element| (element.value, element.confirmed)),
                Some((expected, false)),
                "{} {}",
                agreement.id,
                rule.id
            );
        }
    }
}

#[test]
fn multilateral_texts_look_at_booking_and_bilateral_ones_at_care() {
    for agreement in catalogue().iter() {
        let expected = if agreement.id.as_str().starts_with("FR-") { InForceOn::CareFrom } else { InForceOn::BookedOn };
        assert_eq!(agreement.in_force_on.value, expected, "{}", agreement.id);
    }
}

// Dates

#[test]
fn eu_883_begins_on_the_day_of_each_circle() {
    let eu = agreement("EU-883");
    assert_days(&eu, "FR", "DE", "2010-05-01", "open");
    assert_days(&eu, "FR", "EL", "2010-05-01", "open");
    assert_days(&eu, "FR", "CH", "2012-04-01", "open");
    for state in EEA_EFTA {
        assert_days(&eu, "FR", state, "2012-06-01", "open");
        assert_days(&eu, "CH", state, "2016-01-01", "open");
    }
    assert_days(&eu, "IS", "NO", "2012-06-01", "open");
}

#[test]
fn croatia_joins_each_circle_on_its_own_day() {
    let eu = agreement("EU-883");
    assert_days(&eu, "HR", "DE", "2013-07-01", "open");
    assert_days(&eu, "HR", "NO", "2014-04-12", "open");
    assert_days(&eu, "HR", "CH", "2017-01-01", "open");
    assert_days(&eu, "HR", "UK", "2013-07-01", "2020-12-31");
    assert_eq!(days(&agreement("EU-1408"), "HR", "DE"), None);
}

#[test]
fn the_united_kingdom_leaves_at_the_end_of_2020() {
    let eu = agreement("EU-883");
    assert_days(&eu, "UK", "FR", "2010-05-01", "2020-12-31");
    assert_days(&eu, "UK", "CH", "2012-04-01", "2020-12-31");
    assert_days(&eu, "UK", "NO", "2012-06-01", "2020-12-31");
    assert_days(&agreement("UK-WA"), "UK", "FR", "2021-01-01", "open");
    assert_days(&agreement("UK-TCA"), "UK", "FR", "2021-01-01", "open");
    assert_days(&agreement("CH-UK"), "UK", "CH", "2021-11-01", "open");
    assert_days(&agreement("EEA-UK"), "UK", "NO", "2024-01-01", "open");
    for id in ["UK-WA", "UK-TCA"] {
        assert_eq!(days(&agreement(id), "FR", "DE"), None, "{id} is between the United Kingdom and an EU State");
        assert_eq!(days(&agreement(id), "UK", "NO"), None, "{id}");
    }
}

#[test]
fn eu_1408_follows_the_accessions() {
    let old = agreement("EU-1408");
    assert_days(&old, "FR", "DE", "1986-01-01", "2010-04-30");
    assert_days(&old, "FR", "SE", "1995-01-01", "2010-04-30");
    assert_days(&old, "AT", "FI", "1995-01-01", "2010-04-30");
    for state in EU_2004 {
        assert_days(&old, "FR", state, "2004-05-01", "2010-04-30");
        assert_days(&old, "CH", state, "2006-04-01", "2012-03-31");
    }
    for state in ["BG", "RO"] {
        assert_days(&old, "FR", state, "2007-01-01", "2010-04-30");
        assert_days(&old, "PL", state, "2007-01-01", "2010-04-30");
        assert_days(&old, "CH", state, "2009-06-01", "2012-03-31");
        assert_days(&old, "NO", state, "2007-08-01", "2012-05-31");
    }
    for state in EU_1995 {
        assert_days(&old, "CH", state, "2002-06-01", "2012-03-31");
        assert_days(&old, "NO", state, "1994-01-01", "2012-05-31");
        assert_days(&old, "LI", state, "1995-05-01", "2012-05-31");
    }
    assert!(
        old.rules.iter().all(|rule| rule.law.introduction.is_none() && rule.law.payment.is_none()),
        "no binding deadline before 2010"
    );
}

/// Whoever was bound by 1408/71 was bound by 883/2004 on the next day, and by both on no day.
#[test]
fn the_two_eu_regimes_hand_over_without_gap_or_overlap() {
    let (old, new) = (agreement("EU-1408"), agreement("EU-883"));
    let mut pairs = 0;
    for creditor in Party::all() {
        for debtor in Party::all() {
            let earlier = old.terms(creditor.party, debtor.party, Basis::Actual);
            let Some(last) = earlier.last() else { continue };
            let later = new.terms(creditor.party, debtor.party, Basis::Actual);
            let first =
                later.first().unwrap_or_else(|| panic!("{} on {} has no successor", creditor.party, debtor.party));
            assert_eq!(last.until.map(Date::next_day), Some(first.from), "{} on {}", creditor.party, debtor.party);
            pairs += 1;
        }
    }
    // 27 EU States and four EFTA States, each with each.
    assert_eq!(pairs, 31 * 30);
}

#[test]
fn the_bilateral_texts_bind_france_and_one_partner() {
    for (id, partner, from) in [
        ("FR-AD", "AD", "2003-06-01"),
        ("FR-DZ", "DZ", "1982-02-01"),
        ("FR-MA", "MA", "1967-01-01"),
        ("FR-MC", "MC", "1954-04-01"),
        ("FR-NC", "NC", "2002-12-01"),
        ("FR-PF", "PF", "1995-01-01"),
        ("FR-QC", "CA-QC", "2000-07-01"),
        ("FR-TN", "TN", "2007-04-01"),
        ("FR-TR", "TR", "1973-08-01"),
        ("FR-YT", "YT", "2005-08-28"),
    ] {
        assert_days(&agreement(id), "FR", partner, from, "open");
        assert_eq!(days(&agreement(id), "DE", partner), None, "{id}");
    }
    let algeria = agreement("FR-DZ");
    let cited = |day| term_on(&algeria, "FR", "DZ", Basis::Actual, day).map(|term| term.scope.citation.clone());
    assert_ne!(cited("2019-01-31"), cited("2019-02-01"));
}

// Methods and rules

#[test]
fn claims_under_eu_883_are_due_by_the_half_year_and_in_the_creditors_currency() {
    let eu = agreement("EU-883");
    let actual = term_on(&eu, "DE", "FR", Basis::Actual, "2026-03-31").expect("a rule").rule;
    assert_eq!(actual.method, Method::Actual);
    assert_eq!(actual.periods, [PeriodKind::HalfYear]);
    let eligibility = actual.law.eligibility.as_ref().expect("a rule");
    assert_eq!(eligibility.value, Eligibility::Due);
    assert!(actual.confirmed && eligibility.confirmed);
    let polish = term_on(&eu, "PL", "FR", Basis::Actual, "2026-03-31").expect("a rule").rule;
    assert!(polish.allows(currency("PLN"), party("PL")) && !polish.allows(Currency::EUR, party("PL")));
    assert!(polish.allows(currency("BGN"), party("BG")) && polish.allows(Currency::EUR, party("BG")));
}

#[test]
fn fixed_amounts_are_for_annex_3_states_and_their_years() {
    let eu = agreement("EU-883");
    let fixed =
        |creditor, debtor, day| term_on(&eu, creditor, debtor, Basis::Fixed, day).map(|term| term.rule.id.clone());
    for creditor in ["CY", "ES", "FI", "IE", "IT", "MT", "PT", "SE"] {
        assert_eq!(fixed(creditor, "FR", "2018-01-01").as_deref(), Some("fixed-annex-3"), "{creditor}");
    }
    assert_eq!(fixed("NL", "FR", "2017-01-01").as_deref(), Some("fixed-nl"));
    assert_eq!(fixed("NL", "FR", "2018-01-01"), None, "the Netherlands left Annex 3 on 1 January 2018");
    assert_eq!(fixed("UK", "FR", "2020-01-01").as_deref(), Some("fixed-annex-3"));
    assert_eq!(fixed("UK", "FR", "2021-01-01"), None);
    assert_eq!(fixed("NO", "FR", "2018-01-01").as_deref(), Some("fixed-no"));
    assert_eq!(fixed("NO", "CH", "2018-01-01"), None, "Norway's entry comes through the EEA");
    for creditor in ["FR", "DE", "CH", "LI"] {
        assert_eq!(fixed(creditor, "IE", "2018-01-01"), None, "{creditor}");
    }
    for rule in eu.rules.iter().filter(|rule| rule.basis == Basis::Fixed) {
        assert_eq!(rule.periods, [PeriodKind::Year], "{}", rule.id);
        let annex_iv = rule.law.annex_iv.as_ref().expect("fixed amounts need Annex IV");
        assert!(!rule.confirmed && !annex_iv.confirmed, "{}: neither annex was verified", rule.id);
        assert_eq!(annex_iv.value.iter().map(|entry| entry.parties.len()).sum::<usize>(), 15);
    }
}

/// Rules that cannot be said in a file, or whose content is not known, are left out rather than guessed.
#[test]
fn fixed_amounts_that_are_not_known_are_left_out() {
    for (id, creditor, debtor, day) in [
        ("EU-1408", "IE", "FR", "2008-01-01"),
        ("EEA-UK", "NO", "UK", "2025-01-01"),
        ("UK-TCA", "UK", "FR", "2023-01-01"),
        ("FR-NC", "NC", "FR", "2020-01-01"),
        ("FR-NC", "FR", "NC", "2020-01-01"),
    ] {
        assert!(term_on(&agreement(id), creditor, debtor, Basis::Fixed, day).is_none(), "{id}");
    }
    assert!(term_on(&agreement("UK-WA"), "UK", "FR", Basis::Fixed, "2023-01-01").is_some());
    assert!(term_on(&agreement("UK-WA"), "ES", "UK", Basis::Fixed, "2023-01-01").is_some());
}

#[test]
fn claims_between_france_and_quebec_are_waived_both_ways() {
    let quebec = agreement("FR-QC");
    for (creditor, debtor) in [("FR", "QC"), ("QC", "FR")] {
        let term = term_on(&quebec, creditor, debtor, Basis::Actual, "2025-06-30").expect("a rule");
        assert_eq!(term.rule.method, Method::Waived);
    }
    assert!(catalogue().iter().all(|agreement| {
        agreement.id.as_str() == "FR-QC" || agreement.rules.iter().all(|rule| rule.method != Method::Waived)
    }));
}

#[test]
fn bilateral_claims_are_settled_once_agreed_in_a_currency_of_the_two() {
    for (id, partner, currencies) in [
        ("FR-AD", "AD", ["EUR", "EUR"]),
        ("FR-DZ", "DZ", ["DZD", "EUR"]),
        ("FR-MA", "MA", ["EUR", "MAD"]),
        ("FR-NC", "NC", ["EUR", "XPF"]),
        ("FR-TN", "TN", ["EUR", "TND"]),
    ] {
        let agreement = agreement(id);
        let rule = term_on(&agreement, partner, "FR", Basis::Actual, "2025-06-30").expect(id).rule;
        assert_eq!(
            rule.law.eligibility.as_ref().map(|element| (element.value, element.confirmed)),
            Some((Eligibility::Agreed, false)),
            "{id}"
        );
        assert!(currencies.iter().all(|code| rule.allows(currency(code), party(partner))), "{id}");
        assert!(!rule.allows(currency("USD"), party(partner)), "{id}");
    }
}

// Worked examples of the law, section 17

/// The last day for introducing a claim whose deadline starts with the end of `anchor`'s month.
fn last_day_to_introduce(months: u32, anchor: Date) -> Date {
    anchor.end_of_month_after(months)
}

fn introduction(basis: Basis) -> (IntroductionAnchor, u32) {
    let eu = agreement("EU-883");
    let term = term_on(&eu, "IE", "FR", basis, "2022-01-01").expect("a rule");
    let element = term.rule.law.introduction.as_ref().expect("a deadline");
    assert!(element.confirmed);
    (element.value.anchor, element.value.months)
}

fn payment_months() -> u32 {
    let eu = agreement("EU-883");
    let term = term_on(&eu, "DE", "FR", Basis::Actual, "2022-03-15").expect("a rule");
    term.rule.law.payment.as_ref().expect("a deadline").value.months
}

#[test]
fn d1_booked_in_february_2022_is_introduced_by_june_2023() {
    let (anchor, months) = introduction(Basis::Actual);
    assert_eq!(anchor, IntroductionAnchor::HalfYearOfBooking);
    assert_eq!(last_day_to_introduce(months, date("2022-02-14").end_of_half_year()), date("2023-06-30"));
}

#[test]
fn d2_booked_in_july_2022_is_introduced_by_december_2023_without_roll() {
    let (_, months) = introduction(Basis::Actual);
    assert_eq!(last_day_to_introduce(months, date("2022-07-01").end_of_half_year()), date("2023-12-31"));
}

#[test]
fn d4_average_costs_published_in_june_2021_are_claimed_by_june_2022() {
    let (anchor, months) = introduction(Basis::Fixed);
    assert_eq!(anchor, IntroductionAnchor::MonthOfPublication);
    assert_eq!(last_day_to_introduce(months, date("2021-06-28")), date("2022-06-30"));
}

#[test]
fn d8_introduced_in_march_2022_is_due_in_september_2023() {
    assert_eq!(date("2022-03-15").end_of_month_after(payment_months()), date("2023-09-30"));
}

#[test]
fn d9_introduced_at_the_end_of_september_2021_is_due_at_the_end_of_march_2023() {
    assert_eq!(date("2021-09-30").end_of_month_after(payment_months()), date("2023-03-31"));
}

#[test]
fn l1_irish_family_members_of_2018() {
    let value = |age_band| monthly("IE", 2018, age_band, PersonClass::Family, "DK").expect("published");
    let total = 240 * value(AgeBand::Under20) + 310 * value(AgeBand::From20To64) + 12 * value(AgeBand::From65);
    assert_eq!(total, 9_792_020);
}

#[test]
fn l2_irish_pensioners_of_2018_for_a_debtor_outside_annex_iv() {
    let value = |age_band| monthly("IE", 2018, age_band, PersonClass::Pensioner, "DK").expect("published");
    let total = 5 * value(AgeBand::Under20) + 87 * value(AgeBand::From20To64) + 1_234 * value(AgeBand::From65);
    assert_eq!(total, 82_124_337);
    assert_eq!(total + 9_792_020, 91_916_357);
    // France is in Annex IV, so that the same months are worth X = 0.20 there.
    assert_eq!(monthly("IE", 2018, AgeBand::From65, PersonClass::Pensioner, "FR"), Some(61_205));
}

#[test]
fn l8_the_last_values_of_cyprus_are_those_of_2016() {
    let amounts = fixed_amounts();
    let last = amounts.keys().filter(|key| key.party == party("CY")).map(|key| key.year).max();
    assert_eq!(last, Some(2016));
    let values: Vec<_> =
        AgeBand::ALL.iter().map(|band| monthly("CY", 2016, *band, PersonClass::Family, "FR")).collect();
    assert_eq!(values, [Some(2_084), Some(2_104), Some(9_146)]);
}

#[test]
fn f2_norwegian_kroner_paid_on_good_friday_2024() {
    let twelve_months =
        12 * i128::from(monthly("NO", 2018, AgeBand::From65, PersonClass::Family, "FR").expect("published"));
    assert_eq!(twelve_months, 10_165_428);
    let euros = |day| {
        rates().convert(twelve_months, currency("NOK"), Currency::EUR, date(day), SET_OFF_CONVERSION).expect(day).minor
    };
    assert_eq!(euros("2024-03-29"), 868_914);
    assert_eq!(euros("2024-04-02"), 868_246);
}

#[test]
fn f5_forints_of_march_2024() {
    let converted = rates().convert(21_375_600, currency("HUF"), Currency::EUR, date("2024-03-28"), SET_OFF_CONVERSION);
    assert_eq!(converted.map(|conversion| conversion.minor), Ok(54_080));
}

#[test]
fn f7_a_claim_stays_in_the_creditors_currency() {
    let eu = agreement("EU-883");
    let rule = term_on(&eu, "NO", "FR", Basis::Actual, "2024-03-29").expect("a rule").rule;
    assert!(rule.allows(currency("NOK"), party("NO")) && !rule.allows(Currency::EUR, party("NO")));
}

// Reference tables

/// The complete rows of section 15 of the law: State, year, then per age band X = 0.20 and 0.15.
#[test]
fn published_fixed_amounts_are_those_of_the_official_journal() {
    let amounts = fixed_amounts();
    for (state, year, values) in [
        ("IE", 2015, [9_853, 10_469, 16_122, 17_130, 59_475, 63_192]),
        ("PT", 2015, [5_415, 5_754, 4_686, 4_978, 10_539, 11_198]),
        ("CY", 2016, [2_084, 2_214, 2_104, 2_236, 9_146, 9_718]),
        ("FI", 2016, [7_843, 8_333, 13_083, 13_901, 40_180, 42_692]),
        ("IE", 2018, [12_449, 13_227, 19_580, 20_804, 61_205, 65_031]),
        ("PT", 2018, [6_017, 6_393, 5_218, 5_544, 11_719, 12_452]),
    ] {
        let keys = AgeBand::ALL.iter().flat_map(|age_band| {
            [Reduction::TWENTY, Reduction::FIFTEEN].map(|reduction| FixedAmountKey {
                party: party(state),
                year,
                age_band: *age_band,
                reduction,
            })
        });
        for (key, expected) in keys.zip(values) {
            let amount = amounts.get(&key).unwrap_or_else(|| panic!("{key:?}"));
            assert_eq!(
                (amount.monthly_minor, amount.decimals, amount.currency),
                (expected, 2, Currency::EUR),
                "{key:?}"
            );
        }
    }
    assert_eq!(amounts.len(), 50);
    assert!(amounts.values().all(|amount| !amount.sample && amount.oj_reference.contains("/C ")));
    for (key, amount) in &amounts {
        let own = key.party.currency_on(Date::new(i32::from(key.year), 1, 1).expect("a year"));
        assert_eq!(amount.currency, own, "{key:?}");
    }
}

/// A value for X = 0.15 that was not found stays unknown; it is never computed.
#[test]
fn unknown_values_stay_unknown() {
    let published = |creditor, year, age_band| monthly(creditor, year, age_band, PersonClass::Pensioner, "DK");
    assert_eq!(published("SE", 2015, AgeBand::From65), None);
    assert_eq!(published("NO", 2018, AgeBand::From65), None);
    assert_eq!(published("UK", 2018, AgeBand::Under20), None);
    assert_eq!(monthly("UK", 2018, AgeBand::Under20, PersonClass::Family, "DK"), Some(5_685));
    assert_eq!(published("IE", 2019, AgeBand::From65), None);
}

#[test]
fn every_replaced_currency_has_its_fixed_rate() {
    let fixed: Vec<_> = rows("euro_fixed_rates.csv")
        .into_iter()
        .map(|row| (party(&row["party"]), currency(&row["currency"]), date(&row["euro_from"])))
        .collect();
    let mut replaced: Vec<_> = Party::all()
        .iter()
        .filter_map(|record| Some((record.party, record.legacy_currency?, record.euro_from?)))
        .collect();
    replaced.sort_unstable_by_key(|(party, ..)| *party);
    let mut sorted = fixed;
    sorted.sort_unstable_by_key(|(party, ..)| *party);
    assert_eq!(sorted, replaced);
}

#[test]
fn ecb_rates_are_sorted_unique_and_of_currencies_in_use() {
    let keys: Vec<_> =
        rows("ecb_rates.csv").into_iter().map(|row| (row["date"].clone(), row["currency"].clone())).collect();
    assert!(keys.windows(2).all(|pair| pair[0] < pair[1]));
    assert!(keys.first().is_some_and(|(day, _)| day.as_str() >= "2024-01-01"));
    let in_use = |code: &str| {
        Party::all().iter().any(|record| {
            record.currency.code() == code || record.legacy_currency.is_some_and(|legacy| legacy.code() == code)
        })
    };
    assert!(keys.iter().all(|(_, code)| in_use(code)));
}

#[test]
fn the_pacific_franc_has_a_parity_and_the_maghreb_no_invented_rate() {
    let table = rates();
    let euros = |francs| {
        table
            .convert(francs, currency("XPF"), Currency::EUR, date("2026-03-31"), SET_OFF_CONVERSION)
            .expect("a parity")
            .minor
    };
    assert_eq!(euros(1_000), 838);
    assert_eq!(euros(1_000_000_000_000), 838_000_000_000);
    assert!(table.on(currency("XPF"), date("2026-03-31")).is_ok_and(|rate| !rate.confirmed));
    for code in ["DZD", "MAD", "TND"] {
        assert!(matches!(table.on(currency(code), date("2026-03-31")), Err(RateError::Missing { .. })), "{code}");
    }
}

// The guide

/// Counts what carries a citation, and how much of it is unconfirmed.
fn authorities(agreement: &Agreement) -> (usize, usize) {
    let mut confirmed = vec![agreement.in_force_on.confirmed];
    confirmed.extend(agreement.scopes.iter().map(|scope| scope.confirmed));
    for rule in &agreement.rules {
        confirmed.push(rule.confirmed);
        confirmed.extend(rule.law.stated().into_iter().map(|(_, authority)| authority.confirmed));
    }
    (confirmed.iter().filter(|confirmed| !**confirmed).count(), confirmed.len())
}

#[test]
fn the_guide_counts_what_is_unconfirmed() {
    for agreement in catalogue().iter() {
        let (unconfirmed, all) = authorities(agreement);
        let row = GUIDE
            .lines()
            .find(|line| line.starts_with(&format!("| `{}` |", agreement.id)))
            .unwrap_or_else(|| panic!("{} has no row", agreement.id));
        assert!(row.contains(&format!("| {unconfirmed} of {all} |")), "{row}\nshould say {unconfirmed} of {all}");
    }
}

/// The files printed in the guide: one is shipped, the others are examples that load.
#[test]
fn the_files_printed_in_the_guide_load() {
    let blocks: Vec<&str> = GUIDE.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    let find = |name: &str| AGREEMENTS.iter().find(|(file, _): &&CatalogueFile| *file == name).map(|(_, text)| *text);
    assert_eq!(blocks.first().copied(), find("fr-nc.toml"), "the guide prints another FR-NC than the catalogue holds");
    assert!(blocks.len() > 1);
    for block in &blocks[1..] {
        let example = AgreementSet::read("example", block).expect("an agreement");
        AgreementSet::new(vec![example]).expect("a consistent example");
    }
}

/// The table of events in `docs/layout.md` is the one the reader of events goes by.
#[test]
fn the_layout_lists_what_each_kind_of_event_states() {
    const LAYOUT: &str = include_str!("../../../docs/layout.md");
    let word = |need| match need {
        Need::Must => "must",
        Need::May => "may",
        Need::No => "-",
    };
    let mut order = Vec::new();
    for kind in EventKind::ALL {
        let needs = kind.requirements();
        let reason = match needs.reason {
            Reason::Free => "free",
            Reason::Decision => "decision",
            Reason::Deadline => "deadline",
        };
        let cells = [needs.block, needs.claim, needs.amount, needs.agreement, needs.reference, needs.until].map(word);
        let row = format!("| `{kind}` | {} | {reason} | ", cells.join(" | "));
        order.push(LAYOUT.find(&row).unwrap_or_else(|| panic!("docs/layout.md lacks the row {row}")));
    }
    assert!(order.is_sorted(), "the rows stand in the order in which events of one day are applied");
    for value in ReplyDecision::ALL
        .iter()
        .map(|value| value.as_str())
        .chain(DeadlineKind::ALL.iter().map(|value| value.as_str()))
    {
        assert!(LAYOUT.contains(&format!("`{value}`")), "{value}");
    }
}
