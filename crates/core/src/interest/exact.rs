//! The formulas of interest, in whole numbers of any size.
//!
//! Nothing is rounded here: a value is kept as the millionths of a minor unit it
//! has in full, and on which side of a half unit the rest lies.

use std::cmp::Ordering;

use num_bigint::BigUint;

use super::AppliedRate;
use crate::law::InterestMethod;
use crate::rounding::RoundingPoint;

/// Millionths of a minor unit are kept for printing.
const MILLIONTHS: u32 = 1_000_000;
/// Decimals those are.
const MILLIONTHS_DECIMALS: usize = 6;

/// An exact amount of interest, not negative, in minor units.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Unrounded {
    /// Whole minor units.
    whole: BigUint,
    /// The rest: 0 none, 1 less than a half, 2 a half, 3 more than a half.
    quarters: u8,
    /// Millionths of the rest, truncated.
    millionths: u32,
    /// Whether the millionths are all of it.
    complete: bool,
}

impl Unrounded {
    /// No interest.
    pub(super) fn zero() -> Self {
        Self { whole: BigUint::ZERO, quarters: 0, millionths: 0, complete: true }
    }

    /// The interest on `principal_minor` by `method`; the periods of `applied` are
    /// months or days as the method counts them.
    pub(super) fn interest(method: InterestMethod, principal_minor: u128, applied: &[AppliedRate]) -> Self {
        let principal = BigUint::from(principal_minor);
        let percents = Percents::of(applied);
        match method {
            InterestMethod::CompoundMonthly => {
                let (grown, unit) = percents.growth(1200);
                Self::of_fraction(principal * (&grown - &unit), &unit)
            }
            InterestMethod::SimpleMonthly => percents.simple(principal, 1200),
            InterestMethod::Actual365 => percents.simple(principal, 36_500),
            InterestMethod::Actual360 => percents.simple(principal, 36_000),
            InterestMethod::CompoundAnnual => {
                let (grown, unit) = percents.growth(100);
                Self::of_twelfth_root(&principal, &grown, &unit)
            }
        }
    }

    fn of_fraction(numerator: BigUint, denominator: &BigUint) -> Self {
        let whole = &numerator / denominator;
        let rest = numerator % denominator;
        let quarters = match (&rest * 2u32).cmp(denominator) {
            Ordering::Less => u8::from(rest != BigUint::ZERO),
            Ordering::Equal => 2,
            Ordering::Greater => 3,
        };
        let millions = rest * MILLIONTHS;
        let complete = &millions % denominator == BigUint::ZERO;
        let millionths = u32::try_from(&millions / denominator).unwrap_or(MILLIONTHS - 1);
        Self { whole, quarters, millionths, complete }
    }

    /// `principal x (grown / unit)^(1/12) - principal`. The whole part of the root of
    /// an integer decides every digit that is kept; only whether anything follows
    /// them needs the power taken back.
    fn of_twelfth_root(principal: &BigUint, grown: &BigUint, unit: &BigUint) -> Self {
        let scaled = (principal * MILLIONTHS).pow(12) * grown;
        let root = (&scaled / unit).nth_root(12);
        let complete = root.pow(12) * unit == scaled;
        let interest = root - principal * MILLIONTHS;
        let whole = &interest / MILLIONTHS;
        let millionths = u32::try_from(interest % MILLIONTHS).unwrap_or(MILLIONTHS - 1);
        let quarters = match millionths.cmp(&(MILLIONTHS / 2)) {
            Ordering::Less => u8::from(millionths > 0 || !complete),
            Ordering::Equal => 3 - u8::from(complete),
            Ordering::Greater => 3,
        };
        Self { whole, quarters, millionths, complete }
    }

    /// Whole minor units by the rounding of `point`; `None` if they do not fit.
    pub(super) fn round(&self, point: RoundingPoint) -> Option<i128> {
        // In quarters the value lies between the same two units, on the same side of their middle.
        let quarters = i128::try_from(&self.whole * 4u32 + u32::from(self.quarters)).ok()?;
        point.round(quarters, 4)
    }

    /// In major units of a currency with `exponent` decimals, with six decimals more;
    /// `...` says that others follow.
    pub(super) fn to_text(&self, exponent: u8) -> String {
        let places = usize::from(exponent) + MILLIONTHS_DECIMALS;
        let digits = format!("{}{:06}", self.whole, self.millionths);
        let digits = format!("{digits:0>width$}", width = places + 1);
        let (whole, decimals) = digits.split_at(digits.len() - places);
        format!("{whole}.{decimals}{}", if self.complete { "" } else { "..." })
    }
}

/// Rates in percent as whole numbers of one scale, each with its periods.
struct Percents {
    rates: Vec<(BigUint, u32)>,
    /// One percent at that scale.
    one: BigUint,
}

impl Percents {
    fn of(applied: &[AppliedRate]) -> Self {
        let scale = applied.iter().map(|applied| applied.rate.percent.scale()).max().unwrap_or(0);
        let rates = applied.iter().map(|applied| {
            let percent = applied.rate.percent;
            // The table holds no negative rate.
            let mantissa = BigUint::from(percent.mantissa().unsigned_abs());
            (mantissa * BigUint::from(10u32).pow(scale - percent.scale()), applied.periods)
        });
        Self { rates: rates.collect(), one: BigUint::from(10u32).pow(scale) }
    }

    /// The product of `(1 + rate / base)^periods`, as a fraction.
    fn growth(&self, base: u32) -> (BigUint, BigUint) {
        let unit = &self.one * base;
        let mut growth = (BigUint::from(1u32), BigUint::from(1u32));
        for (rate, periods) in &self.rates {
            growth.0 *= (&unit + rate).pow(*periods);
            growth.1 *= unit.pow(*periods);
        }
        growth
    }

    /// `principal x sum of (rate x periods) / base`.
    fn simple(&self, principal: BigUint, base: u32) -> Unrounded {
        let sum: BigUint = self.rates.iter().map(|(rate, periods)| rate * periods).sum();
        Unrounded::of_fraction(principal * sum, &(&self.one * base))
    }
}
