//! One conversion: its figures, and its arithmetic in words.

use super::fraction::Fraction;
use super::{ConversionRule, Rate};
use crate::calendar::Date;
use crate::law::{ConversionDate, ConversionPath};
use crate::money::{Currency, Money};
use crate::rounding::{Rounding, RoundingPoint};

/// Digits of a rounded cross rate: as many as the fixed rates have (Reg. 1103/97 Art. 4(1)).
const CROSS_RATE_DIGITS: u32 = 6;

/// Decimals of an exact value in an explanation, beyond those of the currency.
const SHOWN_DECIMALS: usize = 2;

/// An amount converted, with the two rates that made it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Conversion {
    /// The result in minor units of the target currency.
    pub minor: i128,
    /// The rate of the source currency.
    pub from: Rate,
    /// The rate of the target currency.
    pub to: Rate,
    /// The day of the operation.
    pub operation: Date,
    /// The day whose rate the rule asks for; the rates may be of another.
    pub day: Date,
    /// The rule.
    pub rule: ConversionRule,
}

/// What is computed, with every exact value that is rounded.
enum Working {
    /// From exact to minor units.
    Once { exact: Fraction, minor: i128 },
    /// Through euro cents.
    ThroughEuro { exact_euro: Fraction, cents: i128, exact: Fraction, minor: i128 },
    /// At a rounded cross rate.
    RoundedRate { exact_rate: Fraction, rate: Fraction, decimals: usize, exact: Fraction, minor: i128 },
}

impl Conversion {
    /// The same conversion with the result for `minor`; `None` if it does not fit.
    pub(super) fn carried_out(self, minor: i128, from: Currency, to: Currency, point: RoundingPoint) -> Option<Self> {
        let minor = match self.working(minor, from, to, point)? {
            Working::Once { minor, .. } | Working::ThroughEuro { minor, .. } | Working::RoundedRate { minor, .. } => {
                minor
            }
        };
        Some(Self { minor, ..self })
    }

    /// The path and rounding that are really taken.
    ///
    /// A fixed rate is neither rounded nor turned into another (Reg. 1103/97
    /// Art. 4): such a currency goes through the euro exactly. Where only fixed
    /// rates are involved the result goes to the nearest unit, half up (Art. 5),
    /// whatever the rule says of market rates. With the euro on one side there is
    /// no cross rate and no amount in between.
    fn path(&self, from: Currency, to: Currency) -> (ConversionPath, Rounding) {
        if self.from.fixed && self.to.fixed {
            return (ConversionPath::UnroundedCross, Rounding::HalfUp);
        }
        match self.rule.path {
            ConversionPath::Truncated => (ConversionPath::Truncated, Rounding::Down),
            _ if [from, to].contains(&Currency::EUR) || self.from.fixed || self.to.fixed => {
                (ConversionPath::UnroundedCross, self.rule.rounding)
            }
            path => (path, self.rule.rounding),
        }
    }

    fn working(&self, minor: i128, from: Currency, to: Currency, point: RoundingPoint) -> Option<Working> {
        let (path, rounding) = self.path(from, to);
        let point = RoundingPoint { rounding, ..point };
        let amount = Fraction::of_minor(minor, from.exponent())?;
        let (of_from, of_to) =
            (Fraction::of_rate(self.from.units_per_euro)?, Fraction::of_rate(self.to.units_per_euro)?);
        Some(match path {
            ConversionPath::UnroundedCross | ConversionPath::Truncated => {
                let exact = amount.times(of_to.over(of_from)?)?;
                Working::Once { exact, minor: exact.to_minor(to.exponent(), point)? }
            }
            ConversionPath::RoundedEuro => {
                let exact_euro = amount.over(of_from)?;
                let cents = exact_euro.to_minor(Currency::EUR.exponent(), point)?;
                let exact = Fraction::of_minor(cents, Currency::EUR.exponent())?.times(of_to)?;
                Working::ThroughEuro { exact_euro, cents, exact, minor: exact.to_minor(to.exponent(), point)? }
            }
            ConversionPath::CrossSixDigits => {
                let exact_rate = of_to.over(of_from)?;
                let (rate, decimals) = exact_rate.to_significant(CROSS_RATE_DIGITS, point)?;
                let exact = amount.times(rate)?;
                Working::RoundedRate { exact_rate, rate, decimals, exact, minor: exact.to_minor(to.exponent(), point)? }
            }
        })
    }

    /// The arithmetic from `minor` units of `from` to `to`, to be followed with
    /// pencil and paper: amounts, rates with their days, the exact value cut off
    /// after a few decimals, the rounding. Steps are separated by `; `.
    ///
    /// ```text
    /// 101654.28 NOK / 11.6990 (ECB 2024-03-28, no rate on 2024-03-29) = 8689.1426... -> 8689.14 EUR, half up
    /// ```
    pub fn explanation(&self, minor: i128, from: Currency, to: Currency) -> String {
        let amount = Money { minor, currency: from };
        if from == to {
            return format!("{amount}, no conversion");
        }
        let (_, rounding) = self.path(from, to);
        let point = RoundingPoint { name: "explanation", rounding, source: "" };
        let result = |exact: Fraction, minor: i128, currency: Currency| {
            let decimals = usize::from(currency.exponent());
            let rounded = Money { minor, currency };
            if Fraction::of_minor(minor, currency.exponent()) == Some(exact) {
                return format!("= {rounded}");
            }
            format!("= {} -> {rounded}, {}", exact.text(decimals, decimals + SHOWN_DECIMALS), words(rounding))
        };
        let divided = if from == Currency::EUR { String::new() } else { format!(" / {}", self.rate_text(&self.from)) };
        let multiplied = if to == Currency::EUR { String::new() } else { format!(" x {}", self.rate_text(&self.to)) };
        match self.working(minor, from, to, point) {
            None => format!("{amount}{divided}{multiplied}, too large to convert exactly"),
            Some(Working::Once { exact, minor }) => {
                format!("{amount}{divided}{multiplied} {}", result(exact, minor, to))
            }
            Some(Working::ThroughEuro { exact_euro, cents, exact, minor }) => {
                let euros = Money { minor: cents, currency: Currency::EUR };
                let (first, second) = (result(exact_euro, cents, Currency::EUR), result(exact, minor, to));
                format!("{amount}{divided} {first}; {euros}{multiplied} {second}")
            }
            Some(Working::RoundedRate { exact_rate, rate, decimals, exact, minor }) => {
                let rounded = rate.text(decimals, decimals);
                let (exact_rate, how) = (exact_rate.text(decimals, decimals + SHOWN_DECIMALS), words(rounding));
                format!(
                    "{} / {} = {exact_rate} -> {rounded} {to} for 1 {from}, six digits, {how}; {amount} x {rounded} {}",
                    self.rate_text(&self.to),
                    self.rate_text(&self.from),
                    result(exact, minor, to)
                )
            }
        }
    }

    /// A rate with its source and, where it is of another day, the reason.
    fn rate_text(&self, rate: &Rate) -> String {
        let Rate { units_per_euro, date, .. } = rate;
        let doubt = if rate.confirmed { "" } else { ", not confirmed" };
        if rate.fixed {
            return format!("{units_per_euro} (fixed since {date}{doubt})");
        }
        if rate.lasting {
            return format!("{units_per_euro} (parity or agreed rate since {date}{doubt})");
        }
        let reason = match self.rule.date {
            ConversionDate::PreviousRate => format!(", the last before {}", self.operation),
            _ if *date != self.day => format!(", no rate on {}", self.day),
            _ => String::new(),
        };
        let operation = match self.rule.date {
            ConversionDate::LastOfMonth => format!(", for the month of {}", self.operation),
            ConversionDate::FirstOfMonthBefore => format!(", for the month before {}", self.operation),
            ConversionDate::Operation | ConversionDate::PreviousRate => String::new(),
        };
        format!("{units_per_euro} (ECB {date}{operation}{reason}{doubt})")
    }
}

const fn words(rounding: Rounding) -> &'static str {
    match rounding {
        Rounding::HalfUp => "half up",
        Rounding::HalfEven => "half to even",
        Rounding::Down => "truncated",
    }
}
