//! Writing numbers and dates into byte buffers: the generator's inner loop.

use solde_core::calendar::Date;

/// Appends a number, with leading zeros up to `width` digits.
#[inline]
pub(super) fn push_number(out: &mut Vec<u8>, number: u64, width: usize) {
    let mut digits = [b'0'; 20];
    let mut place = digits.len();
    let mut rest = number;
    while rest > 0 {
        place -= 1;
        digits[place] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    out.extend_from_slice(&digits[place.min(digits.len() - width)..]);
}

/// Appends minor units as an amount with all decimals.
#[inline]
pub(super) fn push_amount(out: &mut Vec<u8>, minor: i64, exponent: u8) {
    if minor < 0 {
        out.push(b'-');
    }
    let digits = minor.unsigned_abs();
    if exponent == 0 {
        return push_number(out, digits, 1);
    }
    let unit = 10u64.pow(u32::from(exponent));
    push_number(out, digits / unit, 1);
    out.push(b'.');
    push_number(out, digits % unit, usize::from(exponent));
}

/// The texts of all days of a range.
pub(super) struct DayTexts {
    first: i32,
    texts: Vec<[u8; 10]>,
}

impl DayTexts {
    /// All days from `first` to `last`.
    pub(super) fn new(first: Date, last: Date) -> Self {
        let mut texts = Vec::new();
        let mut day = first;
        while day <= last {
            let mut text = [0; 10];
            text.copy_from_slice(day.to_string().as_bytes());
            texts.push(text);
            day = day.next_day();
        }
        Self { first: first.day_number(), texts }
    }

    /// `YYYY-MM-DD` of a day; the nearest end of the range for days outside it.
    #[inline]
    pub(super) fn of(&self, day: i32) -> &[u8; 10] {
        let index = (day - self.first).clamp(0, self.texts.len() as i32 - 1);
        &self.texts[index as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use solde_core::money::{format_minor, parse_minor};

    #[test]
    fn amounts_are_written_as_everywhere_else() {
        for minor in [0, 1, 9, 10, 99, 100, 101, 12_345, 9_999_999, -1, -100, -12_345] {
            for exponent in 0..4 {
                let mut out = Vec::new();
                push_amount(&mut out, minor, exponent);
                assert_eq!(String::from_utf8_lossy(&out), format_minor(i128::from(minor), exponent));
                assert_eq!(parse_minor(&out, exponent), Ok(minor));
            }
        }
    }

    #[test]
    fn numbers_are_padded_and_never_cut() {
        let text = |number, width| {
            let mut out = Vec::new();
            push_number(&mut out, number, width);
            String::from_utf8_lossy(&out).into_owned()
        };
        assert_eq!(
            [text(0, 1), text(7, 3), text(1234, 2), text(u64::MAX, 1)],
            ["0", "007", "1234", "18446744073709551615"]
        );
        assert_eq!(text(0, 0), "");
    }

    #[test]
    fn days_are_found_by_number() {
        let date = |text: &str| Date::parse(text.as_bytes()).expect(text);
        let days = DayTexts::new(date("2023-12-30"), date("2024-03-02"));
        assert_eq!(days.of(date("2024-02-29").day_number()), b"2024-02-29");
        assert_eq!(days.of(0), b"2023-12-30");
    }
}
