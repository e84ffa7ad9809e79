//! Days as they are written, as numbers that compare as the days do.
//!
//! The checks of a line compare days and never count them. A date of a line in its usual
//! form, in this century or the last, becomes a number in some twenty instructions without
//! a branch; for any other, and for 29 February, there is doubt.

use solde_core::calendar::Date;

use crate::doubt::Doubt;

/// A day as its digits `YY0MM0DD`, a byte each, the first the most significant; sixteen is
/// added to the first in this century. 0 before 1900, the largest number after 2099.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct DayCode(u64);

/// What ten bytes say; the code means nothing if there is a doubt.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DayRead {
    pub(crate) code: DayCode,
    pub(crate) doubt: Doubt,
}

/// By four digits, four bits each (first of month, first of day, second of month, second
/// of day): 0 if there is such a day in every year.
static DAYS: [u8; 1 << 16] = {
    let mut days = [1; 1 << 16];
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 1;
    while month <= 12 {
        let mut day = 1;
        while day <= lengths[month - 1] {
            days[(month / 10) << 12 | (day / 10) << 8 | (month % 10) << 4 | (day % 10)] = 0;
            day += 1;
        }
        month += 1;
    }
    days
};

const THIS_CENTURY: u64 = 16 << 56;

impl DayCode {
    pub(crate) const FIRST: Self = Self(0);
    pub(crate) const LAST: Self = Self(u64::MAX);

    /// The code of a day number.
    pub(crate) fn of(day: i32) -> Self {
        let Some(date) = Date::of_day_number(day) else {
            return if day < 0 { Self::FIRST } else { Self::LAST };
        };
        match u32::try_from(date.year() - 1900) {
            Err(_) => Self::FIRST,
            Ok(year) if year >= 200 => Self::LAST,
            Ok(year) => {
                let digits = |value: u32| [value / 10 % 10, value % 10].map(|digit| digit as u8);
                let [[y1, y2], [m1, m2], [d1, d2]] = [year, date.month(), date.day()].map(digits);
                let code = u64::from_be_bytes([y1, y2, 0, m1, m2, 0, d1, d2]);
                Self(if year >= 100 { code + THIS_CENTURY } else { code })
            }
        }
    }

    /// The year.
    #[inline(always)]
    pub(crate) fn year(self) -> u16 {
        let [first, second, ..] = self.0.to_be_bytes();
        // In this century sixteen more than ten tens stand for a hundred years.
        let years = u16::from(first) * 10 + u16::from(second);
        if first < 16 { 1900 + years } else { 1900 + years - 60 }
    }

    /// Reads `YYYY-MM-DD`.
    #[inline(always)]
    pub(crate) fn read(text: &[u8; 10]) -> DayRead {
        let (this, last) = (century(text, b"20"), century(text, b"19"));
        let DayRead { code, doubt } = within_century(text);
        // The product is zero if one of them is.
        DayRead { code: Self(code.0 | u64::from(this == 0) << 60), doubt: doubt | u64::from(this * last) }
    }

    /// As [`DayCode::read`]; there is a doubt about days of the last century, too.
    #[inline(always)]
    pub(crate) fn read_of_this_century(text: &[u8; 10]) -> DayRead {
        let DayRead { code, doubt } = within_century(text);
        DayRead { code: Self(code.0 | THIS_CENTURY), doubt: doubt | u64::from(century(text, b"20")) }
    }
}

/// Codes of the days asked for last: blocks that follow one another have most in common.
pub(crate) struct DayCodes([(i32, DayCode); Self::KEPT]);

impl DayCodes {
    const KEPT: usize = 256;

    pub(crate) fn new() -> Self {
        Self([(0, DayCode::of(0)); Self::KEPT])
    }

    /// As [`DayCode::of`].
    pub(crate) fn of(&mut self, day: i32) -> DayCode {
        let (known, code) = &mut self.0[day as usize % Self::KEPT];
        if *known != day {
            (*known, *code) = (day, DayCode::of(day));
        }
        *code
    }
}

/// Zero if the text begins with these digits.
#[inline(always)]
fn century(&[c0, c1, ..]: &[u8; 10], digits: &[u8; 2]) -> u32 {
    u32::from(u16::from_le_bytes([c0, c1]) ^ u16::from_le_bytes(*digits))
}

/// What the last eight bytes say.
#[inline(always)]
fn within_century(&[_, _, ref rest @ ..]: &[u8; 10]) -> DayRead {
    const FORM: u64 = u64::from_le_bytes(*b"00-00-00");
    // Added to a byte that is as it should be, these stay below 0x80: digits, dashes.
    const ROOM: u64 = u64::from_le_bytes([0x76, 0x76, 0x7f, 0x76, 0x76, 0x7f, 0x76, 0x76]);
    // Moves the four digits of month and day together, to the highest bits.
    const GATHER: u64 = 1 << 60 | 1 << 44 | 1 << 32 | 1 << 16;
    let digits = u64::from_le_bytes(*rest) ^ FORM;
    let malformed = (digits.wrapping_add(ROOM) | digits) & 0x8080_8080_8080_8080;
    let place = (digits >> 24).wrapping_mul(GATHER) >> 48;
    let missing = u64::from(DAYS[place as usize]);
    DayRead { code: DayCode(digits.swap_bytes()), doubt: malformed | missing }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use solde_core::calendar::parse_day;

    #[test]
    fn every_day_of_two_centuries_is_read_and_compares_as_days_do() {
        let mut before = DayCode::FIRST;
        let (first, last) = (Date::parse(b"1900-01-01"), Date::parse(b"2099-12-31"));
        let number = |date: Option<Date>| date.expect("a date").day_number();
        for day in number(first)..=number(last) {
            let text = Date::of_day_number(day).expect("a date").to_string();
            let read = DayCode::read(text.as_bytes().try_into().expect("ten bytes"));
            assert_eq!(read.doubt == 0, !text.ends_with("02-29"), "{text}");
            if read.doubt == 0 {
                assert_eq!(read.code, DayCode::of(day), "{text}");
                assert_eq!(read.code.year().to_string(), text[..4], "{text}");
            }
            assert!(before < DayCode::of(day), "{text}");
            before = DayCode::of(day);
        }
        assert_eq!((DayCode::of(i32::MIN), DayCode::of(i32::MAX)), (DayCode::FIRST, DayCode::LAST));
        assert_eq!((DayCode::of(-30_000), DayCode::of(60_000)), (DayCode::FIRST, DayCode::LAST));
    }

    proptest! {
        #[test]
        fn what_is_sound_is_a_date(text in "[12][09][0-9:]{2}[-./][0-2][0-9][-:][0-3][0-9]") {
            if let Ok(ten) = <&[u8; 10]>::try_from(text.as_bytes()) && DayCode::read(ten).doubt == 0 {
                let (day, year) = parse_day(text.as_bytes()).expect("a date");
                prop_assert_eq!((DayCode::read(ten).code, DayCode::read(ten).code.year()), (DayCode::of(day), year));
            }
        }

        #[test]
        fn no_bytes_are_sound_but_dates(bytes in any::<[u8; 10]>(), good in 0usize..10) {
            // Mostly a date, with one byte replaced.
            let mut text = *b"2025-11-05";
            text[good] = bytes[0];
            prop_assert!(DayCode::read(&text).doubt != 0 || parse_day(&text).is_some());
            prop_assert!(DayCode::read(&bytes).doubt != 0 || parse_day(&bytes).is_some());
        }
    }
}
