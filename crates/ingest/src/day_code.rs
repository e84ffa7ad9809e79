//! Days as they are written, packed so that they compare as the days do.
//!
//! The checks of a line compare days and never count them. A date of a line in its usual
//! form, in this century or the last, becomes a number of year, month and day in some
//! twenty instructions; for any other, and for 29 February, there is doubt.

use solde_core::calendar::Date;

/// A day as `year << 9 | month << 5 | day`, years counted from 1900; 0 before that, the
/// largest number after 2099.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct DayCode(u32);

/// What ten bytes say; the code means nothing unless it is `sound`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct DayRead {
    pub(crate) code: DayCode,
    pub(crate) sound: bool,
}

/// Days of each month, of those written with two digits that there are; of February 28.
static LENGTHS: [u8; 128] = {
    let mut lengths = [0; 128];
    let months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    while month < 12 {
        lengths[month + 1] = months[month];
        month += 1;
    }
    lengths
};

impl DayCode {
    pub(crate) const FIRST: Self = Self(0);
    pub(crate) const LAST: Self = Self(u32::MAX);

    /// The code of a day number.
    pub(crate) fn of(day: i32) -> Self {
        let Some(date) = Date::of_day_number(day) else {
            return if day < 0 { Self::FIRST } else { Self::LAST };
        };
        match u32::try_from(date.year() - 1900) {
            Err(_) => Self::FIRST,
            Ok(year) if year >= 200 => Self::LAST,
            Ok(year) => Self(year << 9 | date.month() << 5 | date.day()),
        }
    }

    /// The year.
    #[inline(always)]
    pub(crate) fn year(self) -> u16 {
        ((self.0 >> 9) as u16).wrapping_add(1900)
    }

    /// Reads `YYYY-MM-DD`.
    #[inline(always)]
    pub(crate) fn read(text: &[u8; 10]) -> DayRead {
        const FORM: u64 = u64::from_le_bytes(*b"00-00-00");
        // Added to a byte that is as it should be, these stay below 0x80: digits, dashes.
        const ROOM: u64 = u64::from_le_bytes([0x76, 0x76, 0x7f, 0x76, 0x76, 0x7f, 0x76, 0x76]);
        let [c0, c1, rest @ ..] = *text;
        let century = u16::from_le_bytes([c0, c1]);
        let (this, last) = (century == u16::from_le_bytes(*b"20"), century == u16::from_le_bytes(*b"19"));
        let digits = u64::from_le_bytes(rest) ^ FORM;
        let formed = (digits.wrapping_add(ROOM) | digits) & 0x8080_8080_8080_8080 == 0;
        // Each pair of digits becomes a number, at its first byte.
        let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
        let (year, month, day) = (pairs as u32 & 0xff, (pairs >> 24) as u32 & 0x7f, (pairs >> 48) as u32 & 0xff);
        let exists = day.wrapping_sub(1) < u32::from(LENGTHS[month as usize]);
        let year = year.wrapping_add(if this { 100 } else { 0 });
        DayRead { code: Self(year << 9 | month << 5 | day), sound: formed & exists & (this | last) }
    }
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
            assert_eq!(read.sound, !text.ends_with("02-29"), "{text}");
            if read.sound {
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
            if let Ok(ten) = <&[u8; 10]>::try_from(text.as_bytes()) && DayCode::read(ten).sound {
                let (day, year) = parse_day(text.as_bytes()).expect("a date");
                prop_assert_eq!((DayCode::read(ten).code, DayCode::read(ten).code.year()), (DayCode::of(day), year));
            }
        }

        #[test]
        fn no_bytes_are_sound_but_dates(bytes in any::<[u8; 10]>(), good in 0usize..10) {
            // Mostly a date, with one byte replaced.
            let mut text = *b"2025-11-05";
            text[good] = bytes[0];
            prop_assert!(!DayCode::read(&text).sound || parse_day(&text).is_some());
            prop_assert!(!DayCode::read(&bytes).sound || parse_day(&bytes).is_some());
        }
    }
}
