//! Exchange rates and exact conversion.
//!
//! The rate between two currencies is the ECB reference rate (Reg. 987/2009
//! Art. 90; Decision H3, then H12). Which day's rate, what a day without one
//! takes, by which path and how the result is rounded is a [`ConversionRule`]
//! (points 30 and 32 to 34). A replacing rate is never further off than
//! [`LONGEST_GAP_DAYS`]: a date outside the table is a finding, not a guess.
//! From its euro date on a legacy currency converts at its fixed rate. Values are
//! fractions of integers and are rounded only where a rule says so.

mod conversion;
mod difference;
mod fraction;
mod rule;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::calendar::Date;
use crate::law::MissingRate;
use crate::money::Currency;
use crate::rounding::RoundingPoint;

pub use conversion::Conversion;
pub use difference::exchange_difference;
pub use rule::ConversionRule;

/// How far off the rate of another day may lie: longer than any holiday, shorter
/// than the years in which the krona had no rate.
pub const LONGEST_GAP_DAYS: u64 = 10;

/// Units of a currency for one euro, and the day of that rate.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Rate {
    /// Units for one euro, with the published decimals.
    pub units_per_euro: Decimal,
    /// The day it was published for, the first day of a parity or agreed rate, or
    /// the euro date of a fixed one.
    pub date: Date,
    /// Whether it is irrevocably fixed.
    pub fixed: bool,
    /// Whether it lasts until the next one: a parity or an agreed rate.
    pub lasting: bool,
    /// Whether its source was verified.
    pub confirmed: bool,
}

impl Rate {
    /// The euro against itself, and any currency that needs no rate.
    const fn one(date: Date) -> Self {
        Self { units_per_euro: Decimal::ONE, date, fixed: true, lasting: false, confirmed: true }
    }
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
    /// No rate on the date, nor shortly after.
    #[error("no rate for {currency} on {date} nor in the {LONGEST_GAP_DAYS} days after")]
    MissingAfter {
        /// The currency.
        currency: Currency,
        /// The date.
        date: Date,
    },
    /// The exact value does not fit the arithmetic.
    #[error("the amount is too large to convert exactly")]
    TooLarge,
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

    /// How many currencies the euro had replaced on `date`: on days with one number
    /// the same currencies have a fixed rate.
    pub fn replaced_by(&self, date: Date) -> usize {
        self.fixed.values().filter(|(euro_from, _)| *euro_from <= date).count()
    }

    /// The rate of `currency` on `date`: fixed from the euro date on, else of the
    /// day, else the previous one, else an agreed one.
    pub fn on(&self, currency: Currency, date: Date) -> Result<Rate, RateError> {
        self.rate(currency, date, date, MissingRate::Previous)
    }

    /// Converts `minor` units of `from` into minor units of `to` at the rates of
    /// `date` or the previous ones, exactly, with one rounding at the named point.
    pub fn convert(
        &self,
        minor: i128,
        from: Currency,
        to: Currency,
        date: Date,
        point: RoundingPoint,
    ) -> Result<Conversion, RateError> {
        self.convert_by(ConversionRule::general(point.rounding), minor, from, to, date, point)
    }

    /// Converts `minor` units of `from` into minor units of `to` for an operation
    /// on `operation`, as `rule` says. `point` names the rounding; how it rounds is
    /// the rule's. An amount that is already in the target currency stays as it is
    /// and needs no rate: a claim is paid in the creditor's currency
    /// (Reg. 987/2009 Arts 62 to 68 are not among the cases of Decision H12).
    ///
    /// # Errors
    /// [`RateError::Missing`] or [`RateError::MissingAfter`] with the currency and
    /// the day whose rate the rule asks for; [`RateError::TooLarge`].
    pub fn convert_by(
        &self,
        rule: ConversionRule,
        minor: i128,
        from: Currency,
        to: Currency,
        operation: Date,
        point: RoundingPoint,
    ) -> Result<Conversion, RateError> {
        if from == to {
            let one = Rate::one(operation);
            return Ok(Conversion { minor, from: one, to: one, operation, day: operation, rule });
        }
        let Some(day) = rule.day(operation) else {
            return Err(RateError::Missing { currency: from, date: operation });
        };
        let missing = rule.missing_on_day();
        let from_rate = self.rate(from, operation, day, missing)?;
        let to_rate = self.rate(to, operation, day, missing)?;
        Conversion { minor: 0, from: from_rate, to: to_rate, operation, day, rule }
            .carried_out(minor, from, to, point)
            .ok_or(RateError::TooLarge)
    }

    /// The rate of `currency` for an operation on `operation` that takes the rate
    /// of `day`.
    ///
    /// The euro date is compared with the operation too: once the euro has replaced
    /// a currency, an earlier market rate converts nothing any more, even where the
    /// rule looks back (Reg. 1103/97 Art. 4).
    fn rate(&self, currency: Currency, operation: Date, day: Date, missing: MissingRate) -> Result<Rate, RateError> {
        if currency == Currency::EUR {
            return Ok(Rate::one(day));
        }
        let fixed = self.fixed.get(&currency).map(|(euro_from, units_per_euro)| Rate {
            units_per_euro: *units_per_euro,
            date: *euro_from,
            fixed: true,
            lasting: false,
            confirmed: true,
        });
        if let Some(rate) = fixed
            && rate.date <= operation.max(day)
        {
            return Ok(rate);
        }
        let not_fixed = |lasting| {
            move |(date, (units_per_euro, confirmed)): (&Date, &(Decimal, bool))| Rate {
                units_per_euro: *units_per_euro,
                date: *date,
                fixed: false,
                lasting,
                confirmed: *confirmed,
            }
        };
        let latest = (0..LONGEST_GAP_DAYS).fold(day, |date, _| date.next_day());
        let daily = self.daily.get(&currency).and_then(|rates| match missing {
            MissingRate::Previous => rates.range(day.days_before(LONGEST_GAP_DAYS)..=day).next_back(),
            MissingRate::Next => rates.range(day..=latest).next(),
        });
        // A parity or agreed rate holds on the day itself, so nothing is missing then.
        let lasting = self.lasting.get(&currency).and_then(|rates| rates.range(..=day).next_back());
        let found = daily.map(not_fixed(false)).or_else(|| lasting.map(not_fixed(true)));
        match missing {
            MissingRate::Previous => found.ok_or(RateError::Missing { currency, date: day }),
            // The rate after the last market rate is the fixed one.
            MissingRate::Next => found
                .filter(|rate| fixed.is_none_or(|fixed| rate.date < fixed.date))
                .or(fixed.filter(|rate| rate.date <= latest))
                .ok_or(RateError::MissingAfter { currency, date: day }),
        }
    }
}
