//! The only place where a figure is rounded, each time under the name of its rule.
//!
//! Values arrive as exact fractions of integers, so nothing is rounded before it
//! gets here: a cross rate is never written down with a limited number of digits.

use crate::codes::value_list;

value_list! {
    /// How a value between two minor units is rounded. Half-up and half-even act on
    /// the absolute value, so that a claim and its reversal round alike.
    Rounding {
        /// To the nearest unit, ties away from zero.
        HalfUp = "half_up",
        /// To the nearest unit, ties to the even one.
        HalfEven = "half_even",
        /// Towards zero.
        Down = "down",
    }
}

/// A named rounding point: where a rule turns an exact value into minor units.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RoundingPoint {
    /// Name printed in explanations.
    pub name: &'static str,
    /// How it rounds.
    pub rounding: Rounding,
    /// Where the convention comes from.
    pub source: &'static str,
}

/// Conversion of one block's amount into the settlement currency of a set-off act.
pub const SET_OFF_CONVERSION: RoundingPoint = RoundingPoint {
    name: "set-off conversion",
    rounding: Rounding::HalfUp,
    source: "convention: unrounded cross rate, one rounding (law points 30 and 34)",
};

/// Value of one block at the rate of its introduction date, for the difference account.
pub const INTRODUCTION_VALUE: RoundingPoint = RoundingPoint {
    name: "introduction value",
    rounding: Rounding::HalfUp,
    source: "convention: as the set-off conversion it is compared with",
};

/// Monthly fixed amount `Y x (1 - X) / 12` (Reg. 987/2009 Art. 64(1)).
pub const MONTHLY_FIXED_AMOUNT: RoundingPoint = RoundingPoint {
    name: "monthly fixed amount",
    rounding: Rounding::HalfUp,
    source: "convention: one step, nearest; it reproduces 127 of 131 published values",
};

/// What is expected of a care year, in a proposal for the annual accounts.
pub const ACCRUAL_PROPOSAL: RoundingPoint = RoundingPoint {
    name: "accrual proposal",
    rounding: Rounding::HalfUp,
    source: "convention: one product of exact fractions, one rounding; a proposal, not a posting",
};

/// A published mean or share: shown, never computed with.
pub const PUBLISHED_STATISTIC: RoundingPoint = RoundingPoint {
    name: "published statistic",
    rounding: Rounding::HalfUp,
    source: "convention: rounded for the reader alone, beside its numerator and denominator",
};

impl RoundingPoint {
    /// Rounds `numerator / denominator` to a whole number of minor units.
    /// `None` if the denominator is not positive.
    pub fn round(&self, numerator: i128, denominator: i128) -> Option<i128> {
        if denominator <= 0 {
            return None;
        }
        let quotient = numerator.unsigned_abs() / denominator.unsigned_abs();
        let remainder = numerator.unsigned_abs() % denominator.unsigned_abs();
        // Compare the remainder with what is missing to the next unit: no doubling, no overflow.
        let missing = denominator.unsigned_abs() - remainder;
        let up = match self.rounding {
            Rounding::Down => false,
            Rounding::HalfUp => remainder >= missing,
            Rounding::HalfEven => remainder > missing || (remainder == missing && quotient % 2 == 1),
        };
        let magnitude = i128::try_from(quotient + u128::from(up)).ok()?;
        Some(if numerator < 0 { -magnitude } else { magnitude })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round(rounding: Rounding, numerator: i128, denominator: i128) -> Option<i128> {
        RoundingPoint { name: "test", rounding, source: "" }.round(numerator, denominator)
    }

    #[test]
    fn ties_and_signs() {
        for (numerator, half_up, half_even, down) in [
            (25, 3, 2, 2),
            (35, 4, 4, 3),
            (24, 2, 2, 2),
            (26, 3, 3, 2),
            (-25, -3, -2, -2),
            (-35, -4, -4, -3),
            (0, 0, 0, 0),
        ] {
            assert_eq!(round(Rounding::HalfUp, numerator, 10), Some(half_up));
            assert_eq!(round(Rounding::HalfEven, numerator, 10), Some(half_even));
            assert_eq!(round(Rounding::Down, numerator, 10), Some(down));
        }
        assert_eq!(round(Rounding::HalfUp, 1, 0), None);
        assert_eq!(round(Rounding::HalfUp, i128::MAX, 1), Some(i128::MAX));
    }
}
