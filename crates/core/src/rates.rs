//! Exchange rates and exact conversion.
//!
//! The rate between two currencies is the ECB reference rate (Reg. 987/2009
//! Art. 90). A day without a rate takes the previous one (law point 33), but
//! never one older than [`LONGEST_GAP_DAYS`]: a date outside the table is a
//! finding, not a guess. From its euro date on a legacy currency converts at its
//! fixed rate. Cross rates are fractions of integers and are never rounded.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::calendar::Date;
use crate::money::Currency;
use crate::rounding::RoundingPoint;

/// How far back the previous rate may lie: longer than any holiday, shorter than
/// the years in which the krona had no rate.
pub const LONGEST_GAP_DAYS: u64 = 10;

/// Units of a currency for one euro, and the day of that rate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rate {
    /// Units for one euro, with the published decimals.
    pub units_per_euro: Decimal,
    /// The day it was published for, or the euro date of a fixed rate.
    pub date: Date,
    /// Whether it is irrevocably fixed.
    pub fixed: bool,
    /// Whether its source was verified.
    pub confirmed: bool,
}

/// Why a conversion is not possible.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum RateError {
    /// No rate on the date, nor shortly before.
    #[error("no rate for {currency} on {date} nor in the {LONGEST_GAP_DAYS} days before")]
    Missing {
        /// The currency.
        currency: Currency,
        /// The date.
        date: Date,
    },
    /// The exact value does not fit the arithmetic.
    #[error("the amount is too large to convert exactly")]
    TooLarge,
}

/// An amount converted, with the two rates that made it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Conversion {
    /// The result in minor units of the target currency.
    pub minor: i128,
    /// The rate of the source currency.
    pub from: Rate,
    /// The rate of the target currency.
    pub to: Rate,
}

/// All exchange rates of a book.
#[derive(Clone, Debug, Default)]
pub struct RateTable {
    daily: BTreeMap<Currency, BTreeMap<Date, (Decimal, bool)>>,
    fixed: BTreeMap<Currency, (Date, Decimal)>,
    lasting: BTreeMap<Currency, BTreeMap<Date, (Decimal, bool)>>,
}

impl RateTable {
    /// Adds a rate of one day. Returns `false` if that day already has another.
    #[must_use]
    pub fn add_daily(&mut self, currency: Currency, date: Date, units_per_euro: Decimal) -> bool {
        let known = self.daily.entry(currency).or_default().insert(date, (units_per_euro, true));
        known.is_none_or(|(known, _)| known == units_per_euro)
    }

    /// Adds a rate that lasts until the next one: a parity or an agreed rate.
    #[must_use]
    pub fn add_lasting(&mut self, currency: Currency, from: Date, units_per_euro: Decimal, confirmed: bool) -> bool {
        let known = self.lasting.entry(currency).or_default().insert(from, (units_per_euro, confirmed));
        known.is_none_or(|known| known == (units_per_euro, confirmed))
    }

    /// Adds the irrevocable rate of a currency that the euro replaced.
    #[must_use]
    pub fn add_fixed(&mut self, currency: Currency, euro_from: Date, units_per_euro: Decimal) -> bool {
        let known = self.fixed.insert(currency, (euro_from, units_per_euro));
        known.is_none_or(|known| known == (euro_from, units_per_euro))
    }

    /// The day on which the euro replaced `currency`.
    pub fn euro_date(&self, currency: Currency) -> Option<Date> {
        self.fixed.get(&currency).map(|(euro_from, _)| *euro_from)
    }

    /// The rate of `currency` on `date`: fixed from the euro date on, else of the
    /// day, else the previous one, else an agreed one.
    pub fn on(&self, currency: Currency, date: Date) -> Result<Rate, RateError> {
        if currency == Currency::EUR {
            return Ok(Rate { units_per_euro: Decimal::ONE, date, fixed: true, confirmed: true });
        }
        if let Some((euro_from, units_per_euro)) = self.fixed.get(&currency)
            && *euro_from <= date
        {
            return Ok(Rate { units_per_euro: *units_per_euro, date: *euro_from, fixed: true, confirmed: true });
        }
        let daily = self
            .daily
            .get(&currency)
            .and_then(|rates| rates.range(date.days_before(LONGEST_GAP_DAYS)..=date).next_back());
        let lasting = self.lasting.get(&currency).and_then(|rates| rates.range(..=date).next_back());
        let (day, (units_per_euro, confirmed)) = daily.or(lasting).ok_or(RateError::Missing { currency, date })?;
        Ok(Rate { units_per_euro: *units_per_euro, date: *day, fixed: false, confirmed: *confirmed })
    }

    /// Converts `minor` units of `from` into minor units of `to` at the rates of
    /// `date`, exactly, with one rounding at the named point.
    pub fn convert(
        &self,
        minor: i128,
        from: Currency,
        to: Currency,
        date: Date,
        point: RoundingPoint,
    ) -> Result<Conversion, RateError> {
        let (from_rate, to_rate) = (self.on(from, date)?, self.on(to, date)?);
        // minor / 10^ef / units_from x units_to x 10^et, as one fraction.
        let (units_from, units_to) = (from_rate.units_per_euro.normalize(), to_rate.units_per_euro.normalize());
        let numerator = minor
            .checked_mul(units_to.mantissa())
            .and_then(|value| value.checked_mul(10i128.checked_pow(units_from.scale() + u32::from(to.exponent()))?));
        let denominator = units_from.mantissa().checked_mul(10i128.pow(units_to.scale() + u32::from(from.exponent())));
        let converted = match (numerator, denominator) {
            (Some(numerator), Some(denominator)) => point.round(numerator, denominator),
            _ => None,
        };
        Ok(Conversion { minor: converted.ok_or(RateError::TooLarge)?, from: from_rate, to: to_rate })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rounding::SET_OFF_CONVERSION;

    fn date(text: &str) -> Date {
        Date::parse(text.as_bytes()).expect(text)
    }

    fn currency(code: &str) -> Currency {
        Currency::from_code(code.as_bytes()).expect(code)
    }

    fn decimal(text: &str) -> Decimal {
        Decimal::from_str_exact(text).expect(text)
    }

    fn table() -> RateTable {
        let mut table = RateTable::default();
        for (code, day, rate) in [
            ("CHF", "2012-04-18", "1.2032"),
            ("NOK", "2024-03-28", "11.6990"),
            ("NOK", "2024-04-02", "11.7080"),
            ("NOK", "2021-06-28", "10.1763"),
            ("HUF", "2024-03-28", "395.26"),
            ("HRK", "2022-12-30", "7.5365"),
            ("ISK", "2008-12-09", "290.0"),
            ("JPY", "2026-03-31", "160.00"),
        ] {
            assert!(table.add_daily(currency(code), date(day), decimal(rate)));
        }
        assert!(table.add_fixed(currency("HRK"), date("2023-01-01"), decimal("7.53450")));
        assert!(table.add_lasting(currency("TND"), date("2025-01-01"), decimal("3.4"), false));
        table
    }

    fn euros(minor: i128, code: &str, day: &str) -> i128 {
        table().convert(minor, currency(code), Currency::EUR, date(day), SET_OFF_CONVERSION).expect(code).minor
    }

    /// Worked examples F1, F2, F4 and F5 of the law.
    #[test]
    fn worked_examples_of_conversion() {
        assert_eq!(euros(100_000, "CHF", "2012-04-18"), 83_112);
        assert_eq!(euros(10_165_428, "NOK", "2024-03-29"), 868_914);
        assert_eq!(euros(10_165_428, "NOK", "2024-04-02"), 868_246);
        assert_eq!(euros(10_165_428, "NOK", "2021-06-28"), 998_932);
        assert_eq!(euros(21_375_600, "HUF", "2024-03-28"), 54_080);
    }

    #[test]
    fn a_legacy_currency_converts_at_its_fixed_rate_from_the_euro_date_on() {
        assert_eq!(euros(753_650, "HRK", "2022-12-31"), 100_000);
        assert_eq!(euros(753_450, "HRK", "2023-01-01"), 100_000);
    }

    #[test]
    fn a_long_gap_is_a_finding_not_a_guess() {
        let missing = table().on(currency("ISK"), date("2010-01-04"));
        assert!(matches!(missing, Err(RateError::Missing { .. })));
        assert!(table().on(currency("TND"), date("2026-03-31")).is_ok_and(|rate| !rate.confirmed));
        assert!(table().on(currency("TND"), date("2024-12-31")).is_err());
    }

    #[test]
    fn cross_rates_between_currencies_of_other_decimals() {
        // 1,000 JPY (no decimals) at 160.00 = 6.25 EUR = 21.250 TND (three decimals) at 3.4.
        let converted =
            table().convert(1_000, currency("JPY"), currency("TND"), date("2026-03-31"), SET_OFF_CONVERSION);
        assert_eq!(converted.map(|conversion| conversion.minor), Ok(21_250));
    }
}
