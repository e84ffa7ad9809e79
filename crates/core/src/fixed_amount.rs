//! Published fixed amounts (Reg. 987/2009 Arts 63 and 64).
//!
//! The published monthly value binds; the formula is a control. The amount a
//! State may claim for one person and month depends on the reference year, the
//! age band and the reduction X.

use std::collections::BTreeMap;

use crate::codes::{AgeBand, PersonClass};
use crate::money::Currency;
use crate::party::Party;
use crate::rounding::MONTHLY_FIXED_AMOUNT;

/// The reduction X of Art. 64(3).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Reduction {
    /// X = 0.15: pensioners of a debtor State outside Annex IV.
    Fifteen,
    /// X = 0.20: everybody else.
    Twenty,
}

impl Reduction {
    /// The reduction for a class of persons; `annex_iv` tells whether the debtor
    /// State is listed in Annex IV of Reg. 883/2004.
    pub const fn of(class: PersonClass, annex_iv: bool) -> Self {
        match class {
            PersonClass::Pensioner | PersonClass::PensionerFamily if !annex_iv => Self::Fifteen,
            _ => Self::Twenty,
        }
    }

    /// Percent taken off.
    pub const fn percent(self) -> i128 {
        match self {
            Self::Fifteen => 15,
            Self::Twenty => 20,
        }
    }

    /// Reads `0.15` or `0.20`.
    pub fn parse(text: &str) -> Option<Self> {
        match text {
            "0.15" => Some(Self::Fifteen),
            "0.20" => Some(Self::Twenty),
            _ => None,
        }
    }
}

/// Which published value is meant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct FixedAmountKey {
    /// The creditor State.
    pub party: Party,
    /// The reference year.
    pub year: u16,
    /// The age band.
    pub age_band: AgeBand,
    /// The reduction.
    pub reduction: Reduction,
}

/// A monthly value.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FixedAmount {
    /// Its currency.
    pub currency: Currency,
    /// The value in minor units.
    pub monthly_minor: i64,
    /// The decimals it was published with, which may be fewer than the currency has.
    pub decimals: u8,
    /// Whether it is a sample and not a published value.
    pub sample: bool,
    /// Official Journal notice, or what it is.
    pub source: String,
}

/// All monthly values of a book.
pub type FixedAmounts = BTreeMap<FixedAmountKey, FixedAmount>;

/// `Y x (1 - X) / 12` (Art. 64(1)), rounded once. Both amounts in minor units.
pub fn monthly_from_yearly(yearly_minor: i128, reduction: Reduction) -> Option<i128> {
    MONTHLY_FIXED_AMOUNT.round(yearly_minor.checked_mul(100 - reduction.percent())?, 1200)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows of the Official Journal kept in section 15 of the law; L6 for CH-UK.
    #[test]
    fn the_formula_gives_the_published_values() {
        for (yearly, at_20, at_15) in [
            (147_798, 9_853, 10_469),
            (241_837, 16_122, 17_130),
            (892_128, 59_475, 63_192),
            (90_255, 6_017, 6_397),
            (186_735, 12_449, 13_227),
            (293_704, 19_580, 20_804),
            (918_080, 61_205, 65_031),
            (1_396_836, 93_122, 98_943),
            (2_010_407, 134_027, 142_404),
        ] {
            assert_eq!(monthly_from_yearly(yearly, Reduction::Twenty), Some(at_20), "{yearly}");
            assert!(
                monthly_from_yearly(yearly, Reduction::Fifteen).is_some_and(|value| (value - at_15).abs() <= 4),
                "{yearly}"
            );
        }
        for (yearly, at_15) in [(85_272, 6_040), (190_610, 13_502), (545_843, 38_664)] {
            assert_eq!(monthly_from_yearly(yearly, Reduction::Fifteen), Some(at_15));
        }
    }

    /// Worked examples L1 and L2.
    #[test]
    fn months_times_monthly_value() {
        assert_eq!(240 * 12_449 + 310 * 19_580 + 12 * 61_205, 9_792_020);
        assert_eq!(5 * 13_227 + 87 * 20_804 + 1_234 * 65_031, 82_124_337);
        assert_eq!(Reduction::of(PersonClass::Family, false), Reduction::Twenty);
        assert_eq!(Reduction::of(PersonClass::Pensioner, false), Reduction::Fifteen);
        assert_eq!(Reduction::of(PersonClass::PensionerFamily, true), Reduction::Twenty);
    }
}
