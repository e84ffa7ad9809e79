//! Exact values on the way to a rounding point.

use rust_decimal::Decimal;

use crate::rounding::RoundingPoint;

/// A fraction in lowest terms with a positive denominator. Operations return
/// `None` where the result does not fit 128 bits.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Fraction {
    numerator: i128,
    denominator: i128,
}

impl Fraction {
    pub(super) fn new(numerator: i128, denominator: i128) -> Option<Self> {
        if denominator <= 0 {
            return None;
        }
        let divisor = i128::try_from(common_divisor(numerator.unsigned_abs(), denominator.unsigned_abs())).ok()?;
        Some(Self { numerator: numerator / divisor, denominator: denominator / divisor })
    }

    /// A rate with its published decimals. `None` if it is not positive.
    pub(super) fn of_rate(rate: Decimal) -> Option<Self> {
        let value = Self::new(rate.mantissa(), 10i128.checked_pow(rate.scale())?)?;
        (value.numerator > 0).then_some(value)
    }

    /// Minor units of a currency with `exponent` decimals, as whole units.
    pub(super) fn of_minor(minor: i128, exponent: u8) -> Option<Self> {
        Self::new(minor, 10i128.checked_pow(u32::from(exponent))?)
    }

    pub(super) fn times(self, other: Self) -> Option<Self> {
        // Shortened crosswise first, so that only results that are too large overflow.
        let left = Self::new(self.numerator, other.denominator)?;
        let right = Self::new(other.numerator, self.denominator)?;
        Some(Self {
            numerator: left.numerator.checked_mul(right.numerator)?,
            denominator: left.denominator.checked_mul(right.denominator)?,
        })
    }

    /// Divides by a positive value.
    pub(super) fn over(self, other: Self) -> Option<Self> {
        (other.numerator > 0)
            .then_some(Self { numerator: other.denominator, denominator: other.numerator })
            .and_then(|inverse| self.times(inverse))
    }

    /// Whole units as minor units, rounded at a named point.
    pub(super) fn to_minor(self, exponent: u8, point: RoundingPoint) -> Option<i128> {
        let minor = self.times(Self::new(10i128.checked_pow(u32::from(exponent))?, 1)?)?;
        point.round(minor.numerator, minor.denominator)
    }

    /// A positive value rounded to `digits` significant digits, and its decimals.
    pub(super) fn to_significant(self, digits: u32, point: RoundingPoint) -> Option<(Self, usize)> {
        let ten = Self::new(10, 1)?;
        let (least, limit) = (10i128.checked_pow(digits.checked_sub(1)?)?, 10i128.checked_pow(digits)?);
        let (mut shifted, mut unit, mut decimals) = (self, Self::new(1, 1)?, 0);
        if self.numerator <= 0 {
            return None;
        }
        while shifted.numerator / shifted.denominator < least {
            (shifted, unit, decimals) = (shifted.times(ten)?, unit.over(ten)?, decimals + 1);
        }
        while shifted.numerator / shifted.denominator >= limit {
            (shifted, unit) = (shifted.over(ten)?, unit.times(ten)?);
        }
        let rounded = point.round(shifted.numerator, shifted.denominator)?;
        Some((Self::new(rounded, 1)?.times(unit)?, decimals))
    }

    /// A plain decimal number with at least `least` decimals and, if it has more,
    /// `most` of them and `...`: never rounded.
    pub(super) fn text(self, least: usize, most: usize) -> String {
        let denominator = self.denominator.unsigned_abs();
        let (whole, mut rest) =
            (self.numerator.unsigned_abs() / denominator, self.numerator.unsigned_abs() % denominator);
        let mut decimals = String::new();
        while decimals.len() < least || (rest != 0 && decimals.len() < most) {
            let Some(tenfold) = rest.checked_mul(10) else { break };
            decimals.push(char::from(b'0' + u8::try_from(tenfold / denominator).unwrap_or_default()));
            rest = tenfold % denominator;
        }
        let sign = if self.numerator < 0 { "-" } else { "" };
        let point = if decimals.is_empty() { "" } else { "." };
        let more = if rest == 0 { "" } else { "..." };
        format!("{sign}{whole}{point}{decimals}{more}")
    }
}

fn common_divisor(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rounding::{Rounding, SET_OFF_CONVERSION};

    fn fraction(numerator: i128, denominator: i128) -> Fraction {
        Fraction::new(numerator, denominator).expect("a fraction")
    }

    #[test]
    fn text_is_cut_off_and_says_so() {
        assert_eq!(fraction(2, 3).text(2, 4), "0.6666...");
        assert_eq!(fraction(-1, 8).text(2, 4), "-0.125");
        assert_eq!(fraction(5, 1).text(2, 4), "5.00");
        assert_eq!(fraction(5, 1).text(0, 2), "5");
        assert_eq!(fraction(1, 100_000).text(2, 4), "0.0000...");
    }

    #[test]
    fn significant_digits_count_from_the_first_that_is_not_zero() {
        let six = |numerator, denominator| {
            fraction(numerator, denominator).to_significant(6, SET_OFF_CONVERSION).expect("digits")
        };
        assert_eq!(six(1, 30), (fraction(333_333, 10_000_000), 7));
        assert_eq!(six(20_000_003, 2), (fraction(10_000_000, 1), 0));
        assert_eq!(six(9_999_996, 10_000_000), (fraction(1, 1), 6));
        assert_eq!(six(1, 1), (fraction(1, 1), 5));
        let even = RoundingPoint { rounding: Rounding::HalfEven, ..SET_OFF_CONVERSION };
        assert_eq!(fraction(2_000_005, 10).to_significant(6, even), Some((fraction(200_000, 1), 0)));
        assert_eq!(fraction(2_000_005, 10).to_significant(6, SET_OFF_CONVERSION), Some((fraction(200_001, 1), 0)));
    }

    #[test]
    fn what_does_not_fit_is_refused() {
        assert_eq!(fraction(i128::MAX, 1).times(fraction(2, 1)), None);
        assert_eq!(fraction(i128::MAX, 2).times(fraction(2, i128::MAX)), Fraction::new(1, 1));
        assert_eq!(Fraction::new(1, 0), None);
        assert_eq!(Fraction::new(i128::MIN, 1).map(|least| least.text(0, 0)), Some(i128::MIN.to_string()));
        assert_eq!(fraction(1, 1).over(fraction(0, 1)), None);
        assert_eq!(Fraction::of_rate(Decimal::ZERO), None);
        assert_eq!(Fraction::of_rate(Decimal::NEGATIVE_ONE), None);
    }
}
