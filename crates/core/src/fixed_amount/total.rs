//! Months times monthly value (Reg. 987/2009 Art. 64(1)).

use rust_decimal::Decimal;

use super::record::Reduction;
use crate::rounding::{MONTHLY_FIXED_AMOUNT, Rounding, RoundingPoint};

/// The sum of months times monthly value, in the minor units of the monthly
/// values. `None` if it does not fit.
pub fn total(lines: impl IntoIterator<Item = (u32, i128)>) -> Option<i128> {
    lines
        .into_iter()
        .try_fold(0i128, |sum, (months, monthly)| sum.checked_add(i128::from(months).checked_mul(monthly)?))
}

/// Months at a yearly average.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnroundedLine {
    /// How many.
    pub months: u32,
    /// Y, in units of the currency.
    pub yearly_average: Decimal,
    /// X.
    pub reduction: Reduction,
}

/// What the total would be if monthly values were not rounded: one rounding at
/// the end, to `digits` decimals. A control that shows what the choice is worth
/// (worked example L4); nothing is claimed by it. `None` if it does not fit.
pub fn total_unrounded(lines: impl IntoIterator<Item = UnroundedLine>, digits: u8, rounding: Rounding) -> Option<i128> {
    // Sum of months x Y x (100 - X) over a common power of ten.
    let (mut sum, mut scale) = (0i128, 0u32);
    for line in lines {
        let yearly = line.yearly_average.normalize();
        let mut value = yearly
            .mantissa()
            .checked_mul(i128::from(line.months))
            .and_then(|value| value.checked_mul(100 - line.reduction.percent()))?;
        if yearly.scale() > scale {
            sum = sum.checked_mul(10i128.checked_pow(yearly.scale() - scale)?)?;
            scale = yearly.scale();
        } else {
            value = value.checked_mul(10i128.checked_pow(scale - yearly.scale())?)?;
        }
        sum = sum.checked_add(value)?;
    }
    let numerator = sum.checked_mul(10i128.checked_pow(u32::from(digits))?)?;
    RoundingPoint { rounding, ..MONTHLY_FIXED_AMOUNT }.round(numerator, 10i128.checked_pow(scale)?.checked_mul(1200)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Worked examples L1 and L2: Ireland 2018, then both together.
    #[test]
    fn months_times_monthly_value() {
        let family = total([(240, 12_449), (310, 19_580), (12, 61_205)]);
        let pensioners = total([(5, 13_227), (87, 20_804), (1_234, 65_031)]);
        assert_eq!((family, pensioners), (Some(9_792_020), Some(82_124_337)));
        assert_eq!(total([(1, 9_792_020), (1, 82_124_337)]), Some(91_916_357));
        assert_eq!(total([]), Some(0));
        assert_eq!(total([(2, i128::MAX)]), None);
    }

    /// Worked example L4: the same with unrounded monthly values.
    #[test]
    fn unrounded_values_are_a_control_number() {
        let averages = ["1867.35", "2937.04", "9180.80"];
        let control = |months: [u32; 3], reduction| {
            let lines = months.into_iter().zip(averages).map(|(months, yearly)| UnroundedLine {
                months,
                yearly_average: Decimal::from_str_exact(yearly).expect(yearly),
                reduction,
            });
            total_unrounded(lines, 2, Rounding::HalfUp)
        };
        assert_eq!(control([240, 310, 12], Reduction::TWENTY), Some(9_792_107));
        assert_eq!(control([5, 87, 1_234], Reduction::FIFTEEN), Some(82_123_929));
    }

    /// 12 months of 1.5 and of 0.125 at X = 0: 1.625 a year, whichever comes first.
    #[test]
    fn averages_of_different_precision_add_up() {
        let line = |text| UnroundedLine {
            months: 12,
            yearly_average: Decimal::from_str_exact(text).expect(text),
            reduction: Reduction::of_percent(0).expect("0"),
        };
        for order in [["1.5", "0.125"], ["0.125", "1.5"]] {
            assert_eq!(total_unrounded(order.map(line), 3, Rounding::HalfUp), Some(1_625));
        }
    }
}
