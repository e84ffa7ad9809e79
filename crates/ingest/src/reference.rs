//! Reference tables: exchange rates and published fixed amounts.

use std::path::Path;

use rust_decimal::Decimal;
use solde_core::calendar::Date;
use solde_core::codes::{AgeBand, Code};
use solde_core::deadline::WorkingDays;
use solde_core::fixed_amount::{FixedAmount, FixedAmountKey, FixedAmounts, Reduction, check_published};
use solde_core::interest::{RefinancingRate, RefinancingRates, Tender};
use solde_core::money::{Currency, format_minor, parse_minor};
use solde_core::party::Party;
use solde_core::rates::RateTable;
use solde_core::rounding::Rounding;

use crate::finding::Finding;
use crate::headers::whole_number;
use crate::table::{Row, Table};

/// All reference data of a book.
#[derive(Clone, Debug, Default)]
pub struct Reference {
    /// Exchange rates.
    pub rates: RateTable,
    /// Published fixed amounts.
    pub fixed_amounts: FixedAmounts,
    /// Main refinancing rates.
    pub refinancing: RefinancingRates,
    /// Closing days of TARGET.
    pub working_days: WorkingDays,
}

/// Names of the tables a book may have; others in the folder are refused.
pub const TABLES: &[&str] = &[
    "ecb_rates.csv",
    "euro_fixed_rates.csv",
    "fixed_amounts.csv",
    "mro_rates.csv",
    "rates_other.csv",
    "target_days.csv",
];

/// Reads one table of the reference folder into `reference`. A row that cannot
/// be used is a finding.
pub fn read_table(name: &str, label: &str, path: &Path, reference: &mut Reference, findings: &mut Vec<Finding>) {
    type Reader = fn(&Row<'_>, &mut Reference) -> Result<bool, Finding>;
    let (columns, read): (&[&str], Reader) = match name {
        "ecb_rates.csv" => (&["date", "currency", "rate"], daily_rate),
        "euro_fixed_rates.csv" => (&["currency", "party", "euro_from", "units_per_eur", "source"], fixed_rate),
        "rates_other.csv" => (&["date", "currency", "units_per_eur", "kind", "source", "confirmed"], other_rate),
        "fixed_amounts.csv" => (
            &[
                "party",
                "reference_year",
                "age_band",
                "reduction",
                "currency",
                "monthly_amount",
                "yearly_average",
                "published_on",
                "oj_reference",
                "sample",
                "source",
            ],
            fixed_amount,
        ),
        "mro_rates.csv" => (&["effective_date", "rate", "tender_type", "source", "confirmed"], refinancing_rate),
        "target_days.csv" => (&["date", "name", "source"], target_day),
        _ => {
            findings.push(Finding::file(label, Code::FileUnrecognised, name, &TABLES.join(", ")));
            return;
        }
    };
    let Some(table) = Table::read(label, path, columns, &[], findings) else { return };
    for row in table.rows() {
        match read(&row, reference) {
            Ok(true) => findings.extend(formula_differs(&row, name, reference)),
            Ok(false) => findings.push(row.finding(
                Code::ValueUnknown,
                columns[columns.len().min(3) - 1],
                "one value; an earlier row gives another",
            )),
            Err(finding) => findings.push(finding),
        }
    }
}

fn date(row: &Row<'_>, column: &str) -> Result<Date, Finding> {
    row.parse(column, Code::DateMalformed, "a date YYYY-MM-DD that exists", |text| Date::parse(text.as_bytes()))
}

fn currency(row: &Row<'_>) -> Result<Currency, Finding> {
    row.parse("currency", Code::CurrencyUnknown, "an ISO 4217 code", |text| Currency::from_code(text.as_bytes()))
}

/// A positive decimal of at most 15 digits, kept with all its decimals.
fn rate(row: &Row<'_>, column: &str) -> Result<Decimal, Finding> {
    row.parse(column, Code::AmountMalformed, "a positive decimal number of at most 15 digits", |text| {
        let plain = text.len() <= 16 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        plain.then(|| Decimal::from_str_exact(text).ok()).flatten().filter(|rate| *rate > Decimal::ZERO)
    })
}

fn daily_rate(row: &Row<'_>, reference: &mut Reference) -> Result<bool, Finding> {
    Ok(reference.rates.add_daily(currency(row)?, date(row, "date")?, rate(row, "rate")?))
}

fn fixed_rate(row: &Row<'_>, reference: &mut Reference) -> Result<bool, Finding> {
    Ok(reference.rates.add_fixed(currency(row)?, date(row, "euro_from")?, rate(row, "units_per_eur")?))
}

fn other_rate(row: &Row<'_>, reference: &mut Reference) -> Result<bool, Finding> {
    row.parse("kind", Code::ValueUnknown, "parity or agreed", |text| {
        matches!(text, "parity" | "agreed").then_some(())
    })?;
    let confirmed = row.parse("confirmed", Code::ValueUnknown, "true or false", |text| text.parse().ok())?;
    Ok(reference.rates.add_lasting(currency(row)?, date(row, "date")?, rate(row, "units_per_eur")?, confirmed))
}

/// The formula as a control of a published value (Reg. 987/2009 Art. 64(1)).
fn formula_differs(row: &Row<'_>, table: &str, reference: &Reference) -> Option<Finding> {
    let key = fixed_amount_key(row).ok().filter(|_| table == "fixed_amounts.csv")?;
    let record = reference.fixed_amounts.get(&key)?;
    let differs = check_published(key, record, Rounding::HalfUp)?;
    let recomputed = format_minor(differs.recomputed_minor, record.currency.exponent());
    let expected = format!("{recomputed} by the formula; the published value binds");
    Some(row.finding(Code::PublishedDiffers, "monthly_amount", &expected))
}

/// A main refinancing rate; a row `recorded_until` says up to which day the table was kept.
fn refinancing_rate(row: &Row<'_>, reference: &mut Reference) -> Result<bool, Finding> {
    let effective_from = date(row, "effective_date")?;
    if row.get("tender_type") == "recorded_until" {
        reference.refinancing.set_known_until(effective_from);
        return Ok(true);
    }
    let tender = row.parse("tender_type", Code::ValueUnknown, "fixed, minimum_bid or marginal", |text| match text {
        "fixed" => Some(Tender::Fixed),
        "minimum_bid" => Some(Tender::MinimumBid),
        "marginal" => Some(Tender::Marginal),
        _ => None,
    })?;
    let percent = row.parse("rate", Code::AmountMalformed, "a percentage such as 4.25", |text| {
        let plain = text.len() <= 16 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        plain.then(|| Decimal::from_str_exact(text).ok()).flatten()
    })?;
    let confirmed = row.parse("confirmed", Code::ValueUnknown, "true or false", |text| text.parse().ok())?;
    let source = row.get("source").to_owned();
    let rate = RefinancingRate { percent, effective_from, tender, source, confirmed };
    Ok(reference.refinancing.add(rate).is_ok())
}

fn target_day(row: &Row<'_>, reference: &mut Reference) -> Result<bool, Finding> {
    reference.working_days.add(date(row, "date")?);
    Ok(true)
}

fn fixed_amount_key(row: &Row<'_>) -> Result<FixedAmountKey, Finding> {
    Ok(FixedAmountKey {
        party: row
            .parse("party", Code::PartyUnknown, "the code of a party", |text| Party::from_code(text.as_bytes()))?,
        year: row.parse("reference_year", Code::NumberMalformed, "a year", |text| {
            whole_number(text).and_then(|year| u16::try_from(year).ok())
        })?,
        age_band: row
            .parse("age_band", Code::ValueUnknown, "<20, 20-64 or 65+", |text| AgeBand::parse(text.as_bytes()))?,
        reduction: row.parse("reduction", Code::ValueUnknown, "X as 0.15 or 0.20", Reduction::parse)?,
    })
}

fn fixed_amount(row: &Row<'_>, reference: &mut Reference) -> Result<bool, Finding> {
    let currency = currency(row)?;
    let key = fixed_amount_key(row)?;
    let monthly = row.get("monthly_amount");
    let amount = FixedAmount {
        currency,
        monthly_minor: row.parse(
            "monthly_amount",
            Code::AmountMalformed,
            "an amount within the decimals of the currency",
            |text| parse_minor(text.as_bytes(), currency.exponent()).ok(),
        )?,
        decimals: monthly.split_once('.').map_or(0, |(_, decimals)| decimals.len() as u8),
        yearly_average: match row.optional("yearly_average") {
            None => None,
            Some(_) => Some(rate(row, "yearly_average")?),
        },
        published_on: match row.optional("published_on") {
            None => None,
            Some(_) => Some(date(row, "published_on")?),
        },
        oj_reference: row.get("oj_reference").to_owned(),
        sample: row.parse("sample", Code::ValueUnknown, "true or false", |text| text.parse().ok())?,
        source: row.get("source").to_owned(),
    };
    let known = reference.fixed_amounts.insert(key, amount.clone());
    Ok(known.is_none_or(|known| known == amount))
}
