//! Writing into the bytes of a file: numbers, dates and periods without the
//! formatting machinery of the language, which costs several times as much as
//! the digits themselves. Reports write some ten million of them.

use solde_core::calendar::{Date, Period, PeriodKind};

use crate::dates::Dates;

/// Two digits of every number below a hundred.
const PAIRS: [u8; 200] = {
    let mut pairs = [0; 200];
    let mut number = 0;
    while number < 100 {
        pairs[2 * number] = b'0' + (number / 10) as u8;
        pairs[2 * number + 1] = b'0' + (number % 10) as u8;
        number += 1;
    }
    pairs
};

/// Room for the 39 digits of a `u128`.
pub(crate) const DIGITS: usize = 40;

/// Writes `value` at the end of `room`, with zeros in front up to `at_least` digits,
/// and returns where it begins.
pub(crate) fn digits(room: &mut [u8; DIGITS], value: u128, at_least: usize) -> usize {
    let mut start = DIGITS;
    let mut rest = value;
    // Division of 64 bits is several times faster, and nearly always enough.
    while rest > u128::from(u64::MAX) {
        start -= 1;
        room[start] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    let mut rest = rest as u64;
    while rest >= 10 {
        let pair = 2 * (rest % 100) as usize;
        rest /= 100;
        start -= 2;
        room[start..start + 2].copy_from_slice(&PAIRS[pair..pair + 2]);
    }
    if rest > 0 {
        start -= 1;
        room[start] = b'0' + rest as u8;
    }
    while DIGITS - start < at_least.min(DIGITS) {
        start -= 1;
        room[start] = b'0';
    }
    start
}

/// Appends a number that is not negative.
pub(crate) fn push_count(out: &mut Vec<u8>, count: u64) {
    if count < 10 {
        return out.push(b'0' + count as u8);
    }
    let mut room = [0; DIGITS];
    let start = digits(&mut room, u128::from(count), 1);
    out.extend_from_slice(&room[start..]);
}

/// Appends `-7`.
pub(crate) fn push_days(out: &mut Vec<u8>, days: i32) {
    if days < 0 {
        out.push(b'-');
    }
    push_count(out, u64::from(days.unsigned_abs()));
}

/// The last two digits of a number.
pub(crate) fn two_digits(number: u32) -> [u8; 2] {
    let place = 2 * (number % 100) as usize;
    [PAIRS[place], PAIRS[place + 1]]
}

/// Appends `2026-03-31`.
pub(crate) fn push_date(out: &mut Vec<u8>, date: Date) {
    Dates::ISO.push(out, date);
}

/// Appends `2025H2`, `2025Q4`, `2025-12`, `2025` or `unknown`.
pub(crate) fn push_period(out: &mut Vec<u8>, period: Period) {
    let Period::Calendar { kind, year, number } = period else {
        return out.extend_from_slice(b"unknown");
    };
    let ([a, b], [c, d]) = (two_digits(u32::from(year) / 100), two_digits(u32::from(year)));
    out.extend_from_slice(&[a, b, c, d]);
    match kind {
        PeriodKind::Year => {}
        PeriodKind::HalfYear => out.extend_from_slice(&[b'H', b'0' + number]),
        PeriodKind::Quarter => out.extend_from_slice(&[b'Q', b'0' + number]),
        PeriodKind::Month => {
            let [e, f] = two_digits(u32::from(number));
            out.extend_from_slice(&[b'-', e, f]);
        }
    }
}

/// Bytes of a report as text: everything a report writes is UTF-8.
pub(crate) fn into_text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(push: impl FnOnce(&mut Vec<u8>)) -> String {
        let mut out = Vec::new();
        push(&mut out);
        into_text(out)
    }

    /// The formatting machinery of the language is the other way to the same text.
    #[test]
    fn dates_and_periods_are_those_of_the_core() {
        let mut day = Date::new(1900, 1, 1).expect("a date");
        while day < Date::new(2199, 12, 31).expect("a date") {
            assert_eq!(written(|out| push_date(out, day)), day.to_string());
            day = day.next_day();
        }
        for text in ["unknown", "2025", "1999-01", "2025-12", "2025Q4", "2001Q1", "2025H2"] {
            let period = Period::parse(text.as_bytes()).expect(text);
            assert_eq!(written(|out| push_period(out, period)), text);
        }
    }

    #[test]
    fn numbers_of_every_length() {
        let mut value = 0u64;
        while let Some(next) = value.checked_mul(9).and_then(|value| value.checked_add(4)) {
            for value in [value, next - 1] {
                assert_eq!(written(|out| push_count(out, value)), value.to_string());
            }
            value = next;
        }
        assert_eq!(written(|out| push_count(out, u64::MAX)), u64::MAX.to_string());
        for days in [0, -1, 9, 10, 99, 100, -366, i32::MIN, i32::MAX] {
            assert_eq!(written(|out| push_days(out, days)), days.to_string());
        }
        let mut room = [0; DIGITS];
        let start = digits(&mut room, u128::MAX, 1);
        assert_eq!(&room[start..], u128::MAX.to_string().as_bytes());
        let start = digits(&mut room, 7, 3);
        assert_eq!(&room[start..], b"007");
    }
}
