//! The reference tables of the catalogue, as a book reads them, and rows that an
//! example adds.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rust_decimal::Decimal;
use serde::Deserialize;
use solde_core::calendar::Date;
use solde_core::catalogue::REFERENCE;
use solde_core::codes::AgeBand;
use solde_core::deadline::WorkingDays;
use solde_core::fixed_amount::{FixedAmount, FixedAmountKey, FixedAmounts, Reduction};
use solde_core::interest::{RefinancingRate, RefinancingRates, Tender};
use solde_core::money::{Currency, parse_minor};
use solde_core::party::Party;
use solde_core::rates::RateTable;

/// All reference data.
#[derive(Clone, Default)]
pub(crate) struct Reference {
    pub(crate) rates: RateTable,
    pub(crate) refinancing: RefinancingRates,
    pub(crate) fixed_amounts: FixedAmounts,
    pub(crate) working_days: WorkingDays,
}

/// Rows that an example adds to the tables of the catalogue.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Rows {
    /// Exchange rates of one day.
    pub(crate) rates: Vec<RateRow>,
    /// Marginal rates of variable-rate tenders.
    pub(crate) marginal: Vec<MarginalRow>,
    /// Monthly values.
    pub(crate) fixed_amounts: Vec<FixedRow>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RateRow {
    currency: String,
    date: Date,
    units_per_euro: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MarginalRow {
    from: Date,
    percent: String,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FixedRow {
    party: Party,
    year: u16,
    band: AgeBand,
    x: String,
    currency: String,
    monthly: String,
    yearly: Option<String>,
    published_on: Option<Date>,
}

/// The tables of the catalogue.
pub(crate) static CATALOGUE: LazyLock<Reference> = LazyLock::new(catalogue);

impl Reference {
    /// The tables of the catalogue with the rows of an example.
    pub(crate) fn with(rows: &Rows) -> Result<Self, String> {
        let mut reference = CATALOGUE.clone();
        for row in &rows.rates {
            let known = reference.rates.add_daily(currency(&row.currency)?, row.date, decimal(&row.units_per_euro)?);
            known
                .then_some(())
                .ok_or(format!("the catalogue has another rate for {} on {}", row.currency, row.date))?;
        }
        for row in &rows.marginal {
            let rate = RefinancingRate {
                percent: decimal(&row.percent)?,
                effective_from: row.from,
                tender: Tender::Marginal,
                source: "example".into(),
                confirmed: true,
            };
            reference.refinancing.add(rate).map_err(|error| error.to_string())?;
        }
        for row in &rows.fixed_amounts {
            let (key, record) = row.read()?;
            if reference.fixed_amounts.insert(key, record).is_some() {
                return Err(format!("the catalogue has a value for {key:?}"));
            }
        }
        Ok(reference)
    }
}

impl FixedRow {
    fn read(&self) -> Result<(FixedAmountKey, FixedAmount), String> {
        let reduction = Reduction::parse(&self.x).ok_or(format!("`{}` is no reduction such as 0.20", self.x))?;
        let key = FixedAmountKey { party: self.party, year: self.year, age_band: self.band, reduction };
        let record = FixedAmount {
            currency: currency(&self.currency)?,
            monthly_minor: minor(&self.monthly, currency(&self.currency)?)?,
            decimals: self.monthly.split_once('.').map_or(0, |(_, decimals)| decimals.len() as u8),
            yearly_average: self.yearly.as_deref().map(decimal).transpose()?,
            published_on: self.published_on,
            oj_reference: String::new(),
            sample: false,
            source: "example".into(),
        };
        Ok((key, record))
    }
}

/// A currency by its code.
pub(crate) fn currency(code: &str) -> Result<Currency, String> {
    Currency::from_code(code.as_bytes()).ok_or(format!("`{code}` is no currency"))
}

/// A decimal number.
pub(crate) fn decimal(text: &str) -> Result<Decimal, String> {
    Decimal::from_str_exact(text).map_err(|error| format!("`{text}`: {error}"))
}

/// An amount in minor units.
pub(crate) fn minor(text: &str, currency: Currency) -> Result<i64, String> {
    parse_minor(text.as_bytes(), currency.exponent()).map_err(|error| format!("`{text}` {currency}: {error}"))
}

fn rows(name: &str) -> Vec<BTreeMap<String, String>> {
    let (_, text) = REFERENCE.iter().find(|(file, _)| *file == name).expect(name);
    csv::Reader::from_reader(text.as_bytes()).into_deserialize().collect::<Result<_, _>>().expect(name)
}

fn date(text: &str) -> Date {
    Date::parse(text.as_bytes()).expect(text)
}

fn catalogue() -> Reference {
    let mut reference = Reference::default();
    let number = |text: &str| decimal(text).expect(text);
    let money = |code: &str| currency(code).expect(code);
    for row in rows("ecb_rates.csv") {
        assert!(reference.rates.add_daily(money(&row["currency"]), date(&row["date"]), number(&row["rate"])));
    }
    for row in rows("euro_fixed_rates.csv") {
        let euro_from = date(&row["euro_from"]);
        assert!(reference.rates.add_fixed(money(&row["currency"]), euro_from, number(&row["units_per_eur"])));
    }
    for row in rows("rates_other.csv") {
        let confirmed = row["confirmed"] == "true";
        let units = number(&row["units_per_eur"]);
        assert!(reference.rates.add_lasting(money(&row["currency"]), date(&row["date"]), units, confirmed));
    }
    for row in rows("mro_rates.csv") {
        let effective_from = date(&row["effective_date"]);
        if row["tender_type"] == "recorded_until" {
            reference.refinancing.set_known_until(effective_from);
            continue;
        }
        let rate = RefinancingRate {
            percent: number(&row["rate"]),
            effective_from,
            tender: Tender::parse(row["tender_type"].as_bytes()).expect("a kind of tender"),
            source: row["source"].clone(),
            confirmed: row["confirmed"] == "true",
        };
        reference.refinancing.add(rate).expect("one rate a day");
    }
    for row in rows("fixed_amounts.csv") {
        let optional = |column: &str| Some(row[column].as_str()).filter(|text| !text.is_empty());
        let of = FixedRow {
            party: Party::from_code(row["party"].as_bytes()).expect("a party"),
            year: row["reference_year"].parse().expect("a year"),
            band: AgeBand::parse(row["age_band"].as_bytes()).expect("an age band"),
            x: row["reduction"].clone(),
            currency: row["currency"].clone(),
            monthly: row["monthly_amount"].clone(),
            yearly: optional("yearly_average").map(str::to_owned),
            published_on: optional("published_on").map(date),
        };
        // Samples stand for years nobody published; the examples are about published ones.
        if row["sample"] == "false" {
            let (key, record) = of.read().expect("a row of fixed amounts");
            assert!(reference.fixed_amounts.insert(key, record).is_none());
        }
    }
    for row in rows("target_days.csv") {
        reference.working_days.add(date(&row["date"]));
    }
    reference
}
