//! How an amount is written: plain for machines, grouped for people.
//!
//! The grouped form is drawn only where a person reads (text and HTML); tables,
//! CSV and JSON take [`Figures::PLAIN`], which is [`solde_core::money::format_minor`]
//! without its allocation. A test compares the two.

use solde_core::money::Currency;

use crate::ink::{DIGITS, digits, into_text};

/// Marks between the digits of an amount.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Figures {
    /// Before every group of three whole digits but the first.
    pub group: &'static str,
    /// Before the decimals.
    pub point: &'static str,
    /// Before a negative amount.
    pub minus: &'static str,
}

/// Every mark that languages put between the digits of an amount.
const MARKS: [&str; 8] = [".", ",", "'", "\u{2019}", "\u{a0}", "\u{202f}", "-", "\u{2212}"];

impl Figures {
    /// `-1234.50`: what every machine-readable output uses.
    pub const PLAIN: Self = Self { group: "", point: ".", minus: "-" };

    /// Appends `minor` units of a currency with `exponent` decimals.
    pub(crate) fn push(self, out: &mut Vec<u8>, minor: i128, exponent: u8) {
        let decimals = usize::from(exponent);
        let mut room = [0; DIGITS];
        let start = digits(&mut room, minor.unsigned_abs(), decimals + 1);
        let (whole, decimals) = room[start..].split_at(DIGITS - start - decimals);
        if minor < 0 {
            out.extend_from_slice(self.minus.as_bytes());
        }
        if self.group.is_empty() {
            out.extend_from_slice(whole);
        } else {
            let (first, groups) = whole.split_at((whole.len() - 1) % 3 + 1);
            out.extend_from_slice(first);
            for group in groups.chunks_exact(3) {
                out.extend_from_slice(self.group.as_bytes());
                out.extend_from_slice(group);
            }
        }
        if !decimals.is_empty() {
            out.extend_from_slice(self.point.as_bytes());
            out.extend_from_slice(decimals);
        }
    }

    /// The amount as a text of its own.
    pub fn text(self, minor: i128, currency: Currency) -> String {
        let mut out = Vec::new();
        self.push(&mut out, minor, currency.exponent());
        into_text(out)
    }

    /// A number of things.
    pub fn count(self, count: u64) -> String {
        let mut out = Vec::new();
        self.push(&mut out, i128::from(count), 0);
        into_text(out)
    }

    /// Reads the marks off a sample, in which somebody wrote -1111111.5.
    pub(crate) fn of_sample(sample: &str) -> Option<Self> {
        let marks: Vec<&str> = sample.split(|c: char| c.is_ascii_digit()).filter(|mark| !mark.is_empty()).collect();
        let known = |mark: &str| MARKS.into_iter().find(|known| *known == mark);
        let &[minus, group, _, point] = marks.as_slice() else { return None };
        let figures = Self { group: known(group)?, point: known(point)?, minus: known(minus)? };
        let mut drawn = Vec::new();
        figures.push(&mut drawn, -11_111_115, 1);
        (drawn == sample.as_bytes()).then_some(figures)
    }

    /// The same with another space between groups, where it is a space.
    pub(crate) fn spaced(self, space: &'static str) -> Self {
        if self.group.starts_with(char::is_whitespace) { Self { group: space, ..self } } else { self }
    }

    /// A plain number written by someone else, in these figures; anything that is
    /// no plain number stays as it is.
    pub fn restyle(self, plain: &str) -> String {
        let (sign, digits) = plain.strip_prefix('-').map_or(("", plain), |digits| (self.minus, digits));
        let (whole, decimals) =
            digits.split_once('.').map_or((digits, None), |(whole, decimals)| (whole, Some(decimals)));
        let is_plain = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        if !is_plain(whole) || !decimals.is_none_or(is_plain) {
            return plain.to_owned();
        }
        let mut out = String::from(sign);
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                out.push_str(self.group);
            }
            out.push(digit);
        }
        if let Some(decimals) = decimals {
            out.push_str(self.point);
            out.push_str(decimals);
        }
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use solde_core::money::format_minor;

    fn text(figures: Figures, minor: i128, exponent: u8) -> String {
        let mut out = Vec::new();
        figures.push(&mut out, minor, exponent);
        into_text(out)
    }

    #[test]
    fn the_plain_form_is_that_of_the_core() {
        let mut values = vec![
            0,
            1,
            9,
            10,
            99,
            100,
            101,
            999,
            1_000,
            123_456,
            i128::MAX,
            i128::MIN,
            i128::from(u64::MAX),
            i128::from(u64::MAX) + 1,
        ];
        // A walk over all lengths, without a random generator.
        let mut value: i128 = 1;
        while let Some(next) = value.checked_mul(7).and_then(|value| value.checked_add(3)) {
            value = next;
            values.push(value);
        }
        for value in values.iter().flat_map(|value| [*value, value.wrapping_neg()]) {
            for exponent in [0, 2, 3, 8] {
                assert_eq!(text(Figures::PLAIN, value, exponent), format_minor(value, exponent));
            }
        }
    }

    #[test]
    fn marks_are_read_off_a_sample() {
        let german = Figures { group: ".", point: ",", minus: "-" };
        assert_eq!(Figures::of_sample("-1.111.111,5"), Some(german));
        assert_eq!(german.spaced(" "), german);
        let french = Figures::of_sample("\u{2212}1\u{202f}111\u{202f}111,5").expect("marks");
        assert_eq!(french.spaced(" ").count(1_234_567), "1 234 567");
        for bad in ["-1111111.5", "-11,11,111.5", "1,111,111.5", "-1_111_111.5", ""] {
            assert_eq!(Figures::of_sample(bad), None, "{bad}");
        }
    }

    #[test]
    fn groups_of_three() {
        let figures = Figures { group: "\u{202f}", point: ",", minus: "\u{2212}" };
        for (minor, exponent, expected) in [
            (0, 2, "0,00"),
            (-5, 2, "−0,05"),
            (99_999, 2, "999,99"),
            (100_000, 2, "1 000,00"),
            (-123_456_789, 2, "−1 234 567,89"),
            (1_234, 0, "1 234"),
            (999, 0, "999"),
            (1_234_567, 3, "1 234,567"),
        ] {
            assert_eq!(text(figures, minor, exponent).replace('\u{202f}', " "), expected);
        }
        for (plain, expected) in
            [("1234567.89", "1 234 567,89"), ("-12", "−12"), ("999", "999"), ("1e5", "1e5"), ("", ""), (".5", ".5")]
        {
            assert_eq!(figures.restyle(plain).replace('\u{202f}', " "), expected);
        }
        assert_eq!(text(figures, i128::MIN, 3).chars().filter(|c| *c == '\u{202f}').count(), 11);
    }
}
