//! How an amount is written: plain for machines, grouped for people.
//!
//! The grouped form is drawn only where a person reads (text and HTML); tables,
//! CSV and JSON take [`Figures::PLAIN`], which is [`solde_core::money::format_minor`]
//! without its allocation. A test compares the two.

use serde::{Serialize, Serializer};
use solde_core::money::{Currency, Money};

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

/// Room for the 39 digits of an `i128`, with separators of three bytes.
const ROOM: usize = 96;

impl Figures {
    /// `-1234.50`: what every machine-readable output uses.
    pub const PLAIN: Self = Self { group: "", point: ".", minus: "-" };

    /// Appends `minor` units of a currency with `exponent` decimals.
    pub fn push(self, out: &mut String, minor: i128, exponent: u8) {
        let mut room = [0u8; ROOM];
        let start = self.fill(&mut room, minor, exponent);
        // Digits and marks are UTF-8, so this never falls back.
        out.push_str(std::str::from_utf8(&room[start..]).unwrap_or_default());
    }

    /// The amount as a text of its own.
    pub fn text(self, minor: i128, currency: Currency) -> String {
        let mut out = String::new();
        self.push(&mut out, minor, currency.exponent());
        out
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

    /// Fills `room` from its end and returns where the text begins.
    fn fill(self, room: &mut [u8; ROOM], minor: i128, exponent: u8) -> usize {
        let exponent = usize::from(exponent);
        let mut start = ROOM;
        let mut written = 0;
        let mut put = |mark: &[u8]| {
            start -= mark.len();
            room[start..start + mark.len()].copy_from_slice(mark);
        };
        let mut digit = |value: u8| {
            if written == exponent && exponent > 0 {
                put(self.point.as_bytes());
            } else if written > exponent && (written - exponent).is_multiple_of(3) {
                put(self.group.as_bytes());
            }
            put(&[b'0' + value]);
            written += 1;
            written <= exponent
        };
        let mut rest = minor.unsigned_abs();
        // Division of 64 bits is several times faster, and nearly always enough.
        while rest > u128::from(u64::MAX) {
            digit((rest % 10) as u8);
            rest /= 10;
        }
        let mut rest = rest as u64;
        while digit((rest % 10) as u8) || rest >= 10 {
            rest /= 10;
        }
        if minor < 0 {
            put(self.minus.as_bytes());
        }
        start
    }
}

/// An amount that serialises as plain decimal text: never as a JSON number.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Amount(pub(crate) Money);

impl Amount {
    pub(crate) fn new(minor: i128, currency: Currency) -> Self {
        Self(Money { minor, currency })
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut room = [0u8; ROOM];
        let start = Figures::PLAIN.fill(&mut room, self.0.minor, self.0.currency.exponent());
        serializer.serialize_str(std::str::from_utf8(&room[start..]).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use solde_core::money::format_minor;

    fn text(figures: Figures, minor: i128, exponent: u8) -> String {
        let mut out = String::new();
        figures.push(&mut out, minor, exponent);
        out
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
