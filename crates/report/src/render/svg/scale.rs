//! Axes: whole steps of 1, 2 or 5, a unit that keeps their figures short. All in whole
//! numbers, so that the same chart has the same bytes everywhere.

use solde_core::money::{Currency, format_minor};

use crate::figures::Figures;

/// Steps an axis has at most.
const STEPS: i128 = 6;

/// What an axis counts in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Unit {
    /// The currency itself.
    One,
    /// Thousands of it.
    Thousand,
    /// Millions of it.
    Million,
}

/// An axis of amounts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Scale {
    /// Where it begins, minor units; zero unless something is below.
    pub(super) from: i128,
    /// Where it ends, minor units; more than `from`.
    pub(super) to: i128,
    step: i128,
    pub(super) unit: Unit,
    exponent: u8,
}

impl Scale {
    /// An axis that holds zero and all amounts.
    pub(super) fn of(amounts: impl Iterator<Item = i128>, currency: Currency) -> Self {
        let (low, high) = amounts.fold((0, 0), |(low, high): (i128, i128), minor| (low.min(minor), high.max(minor)));
        let span = (high - low).max(1);
        let step = step(span);
        let from = low.div_euclid(step) * step;
        let to = (-(-high).div_euclid(step) * step).max(from + step);
        let exponent = currency.exponent();
        let largest = high.max(-low) / 10i128.pow(exponent.into());
        let unit = match largest {
            10_000_000.. => Unit::Million,
            10_000.. => Unit::Thousand,
            _ => Unit::One,
        };
        Self { from, to, step, unit, exponent }
    }

    /// The amounts at which the axis has marks, minor units.
    pub(super) fn marks(&self) -> impl Iterator<Item = i128> + use<> {
        let (from, step) = (self.from, self.step);
        (0..=(self.to - from) / step).map(move |mark| from + mark * step)
    }

    /// Where an amount lies on an axis of so many units of length.
    pub(super) fn place(&self, minor: i128, length: i128) -> i128 {
        (minor - self.from) * length / (self.to - self.from)
    }

    /// An amount of a mark in the unit of the axis, with the decimals that its steps need.
    pub(super) fn text(&self, minor: i128, figures: Figures) -> String {
        let digits = usize::from(self.exponent)
            + match self.unit {
                Unit::One => 0,
                Unit::Thousand => 3,
                Unit::Million => 6,
            };
        let whole = (0..=digits).rev().find(|zeros| self.step % 10i128.pow(*zeros as u32) == 0).unwrap_or(0);
        let decimals = u8::try_from(digits - whole).unwrap_or(0);
        figures.restyle(&format_minor(minor / 10i128.pow(whole as u32), decimals))
    }
}

/// The smallest of 1, 2, 5, 10, 20, … that spans `span` in few steps.
fn step(span: i128) -> i128 {
    let mut decade = 1i128;
    loop {
        for factor in [1, 2, 5] {
            if factor * decade * STEPS >= span {
                return factor * decade;
            }
        }
        decade *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FRENCH: Figures = Figures { group: " ", point: ",", minus: "−" };

    fn marks(amounts: &[i128]) -> (Vec<String>, Unit) {
        let scale = Scale::of(amounts.iter().copied(), Currency::EUR);
        (scale.marks().map(|mark| scale.text(mark, FRENCH)).collect(), scale.unit)
    }

    #[test]
    fn steps_are_1_2_5_and_few() {
        for (span, expected) in
            [(1, 1), (6, 1), (7, 2), (12, 2), (13, 5), (30, 5), (31, 10), (601, 200), (3_000_000, 500_000)]
        {
            assert_eq!(step(span), expected, "{span}");
        }
    }

    #[test]
    fn an_axis_has_whole_marks_and_a_unit() {
        assert_eq!(marks(&[123_456]), (["0", "500", "1 000", "1 500"].map(String::from).to_vec(), Unit::One));
        let (texts, unit) = marks(&[26_000_000_000, 3_000_000]);
        assert_eq!((texts.first().map(String::as_str), texts.last().map(String::as_str)), (Some("0"), Some("300")));
        assert_eq!(unit, Unit::Million);
        assert_eq!(marks(&[12_345_678_900]).0, ["0", "50", "100", "150"]);
        assert_eq!(marks(&[]).0, ["0,00", "0,01"]);
        assert_eq!(marks(&[-150, 320]).0, ["−2", "−1", "0", "1", "2", "3", "4"]);
    }

    #[test]
    fn amounts_have_their_place() {
        let scale = Scale::of([-100, 300].into_iter(), Currency::EUR);
        assert_eq!((scale.from, scale.to), (-100, 300));
        assert_eq!([-100, 0, 300].map(|minor| scale.place(minor, 4_000)), [0, 1_000, 4_000]);
    }
}
