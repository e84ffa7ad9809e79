//! Legal dates and periods. `chrono` is used here and nowhere else.
//!
//! Month arithmetic follows the end-of-month convention (law point 5): the end
//! of a month plus n months is the end of a month.

use std::fmt;

use chrono::{Datelike, NaiveDate};

/// A calendar date between 1 January 1900 and 31 December 2199.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

impl Date {
    /// A date from its parts; `None` if it does not exist or lies out of range.
    #[inline]
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1900..2200).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Reads `YYYY-MM-DD`, exactly ten characters.
    #[inline]
    pub fn parse(text: &[u8]) -> Option<Self> {
        let text: &[u8; 10] = text.try_into().ok()?;
        let digit = |index: usize| {
            let digit = u32::from(text[index].wrapping_sub(b'0'));
            if digit < 10 { digit } else { 1_000_000 }
        };
        if text[4] != b'-' || text[7] != b'-' {
            return None;
        }
        let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
        let month = digit(5) * 10 + digit(6);
        let day = digit(8) * 10 + digit(9);
        if year >= 2200 || month > 12 || day > 31 {
            return None;
        }
        Self::new(year as i32, month, day)
    }

    /// The calendar year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day of the week.
    pub fn weekday(self) -> chrono::Weekday {
        self.0.weekday()
    }

    /// Days since 1 January 1970, for arithmetic in tight loops.
    pub fn day_number(self) -> i32 {
        self.0.num_days_from_ce() - 719_163
    }

    /// The date with a [`Date::day_number`]; `None` out of range.
    pub fn of_day_number(days: i32) -> Option<Self> {
        let date = NaiveDate::from_num_days_from_ce_opt(days.checked_add(719_163)?)?;
        Self::new(date.year(), date.month(), date.day())
    }

    /// The day after; the last representable day stays.
    pub fn next_day(self) -> Self {
        Self(self.0.succ_opt().unwrap_or(self.0))
    }

    /// The date `days` before.
    pub fn days_before(self, days: u64) -> Self {
        Self(self.0.checked_sub_days(chrono::Days::new(days)).unwrap_or(self.0))
    }

    /// The last day of the month this date lies in.
    pub fn end_of_month(self) -> Self {
        self.end_of_month_after(0)
    }

    /// The end of the month `months` after the month of this date: the way
    /// Reg. 987/2009 Art. 67 counts ("18 months following the end of the month").
    /// Beyond the last representable month the date stays.
    pub fn end_of_month_after(self, months: u32) -> Self {
        let end = || {
            let month = self.month() - 1 + months % 12;
            let year = self.year().checked_add(i32::try_from(months / 12).ok()?)?.checked_add(month as i32 / 12)?;
            let month = month % 12 + 1;
            NaiveDate::from_ymd_opt(year, month, days_in_month(year, month))
        };
        end().map_or(self, Self)
    }

    /// The last day of the calendar half-year this date lies in.
    pub fn end_of_half_year(self) -> Self {
        let (month, day) = if self.month() <= 6 { (6, 30) } else { (12, 31) };
        Self(NaiveDate::from_ymd_opt(self.year(), month, day).unwrap_or(self.0))
    }
}

const fn days_in_month(year: i32, month: u32) -> u32 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// First day of each month since January 1900, as day numbers, and its length.
static MONTHS: [(i32, u8); 300 * 12] = {
    let mut months = [(0, 0); 300 * 12];
    let mut day = -25_567; // 1 January 1900
    let mut index = 0;
    while index < months.len() {
        let (year, month) = (1900 + index / 12, index % 12 + 1);
        let length = days_in_month(year as i32, month as u32);
        months[index] = (day, length as u8);
        day += length as i32;
        index += 1;
    }
    months
};

/// Reads `YYYY-MM-DD` as a day number and a year, without making a date of it: the
/// form claim lines are checked in. Accepts exactly what [`Date::parse`] accepts.
#[inline]
pub fn parse_day(text: &[u8]) -> Option<(i32, u16)> {
    let text: &[u8; 10] = text.try_into().ok()?;
    let mut wrong = text[4] ^ b'-' | text[7] ^ b'-';
    let mut digit = |index: usize| {
        let digit = text[index].wrapping_sub(b'0');
        wrong |= u8::from(digit > 9);
        u32::from(digit)
    };
    let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3);
    let month = digit(5) * 10 + digit(6);
    let day = digit(8) * 10 + digit(9);
    let index = year.wrapping_sub(1900).wrapping_mul(12).wrapping_add(month).wrapping_sub(1);
    if wrong != 0 || month.wrapping_sub(1) > 11 || year.wrapping_sub(1900) > 299 {
        return None;
    }
    let (first, length) = MONTHS[index as usize];
    (day.wrapping_sub(1) < u32::from(length)).then(|| (first + day as i32 - 1, year as u16))
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Thousands of dates are written in a run: without the machinery of formats.
        let digit = |number: u32| b'0' + (number % 10) as u8;
        let (year, month, day) = (self.year() as u32, self.month(), self.day());
        let text = [
            digit(year / 1000),
            digit(year / 100),
            digit(year / 10),
            digit(year),
            b'-',
            digit(month / 10),
            digit(month),
            b'-',
            digit(day / 10),
            digit(day),
        ];
        // Only ASCII is in it, so this never falls back.
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Date {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        Self::parse(text.as_bytes())
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a date YYYY-MM-DD")))
    }
}

/// The length of a period.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PeriodKind {
    /// A calendar month, `2025-12`.
    Month,
    /// A calendar quarter, `2025Q4`.
    Quarter,
    /// A calendar half-year, `2025H2`.
    HalfYear,
    /// A calendar year, `2025`.
    Year,
}

/// An accounting or settlement period, written `2025H2`, `2025Q4`, `2025-12` or
/// `2025`; [`Period::Unknown`] stands for opening balances nobody can date.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    /// A calendar period: its kind, year and number within the year (from 1).
    Calendar {
        /// Its length.
        kind: PeriodKind,
        /// Its year.
        year: u16,
        /// Its number within the year, from 1.
        number: u8,
    },
    /// The period of a balance that nobody can date; written `unknown`.
    Unknown,
}

impl Period {
    /// Reads a period; `None` if the text is no period between 1900 and 2199.
    #[inline]
    pub fn parse(text: &[u8]) -> Option<Self> {
        if text == b"unknown" {
            return Some(Self::Unknown);
        }
        let (year, rest) = text.split_at_checked(4)?;
        if !year.iter().all(u8::is_ascii_digit) {
            return None;
        }
        let year = year.iter().fold(0u16, |value, byte| value * 10 + u16::from(byte - b'0'));
        let (kind, number) = match rest {
            [] => (PeriodKind::Year, 1),
            [b'H', number @ b'1'..=b'2'] => (PeriodKind::HalfYear, number - b'0'),
            [b'Q', number @ b'1'..=b'4'] => (PeriodKind::Quarter, number - b'0'),
            [b'-', b'0', number @ b'1'..=b'9'] => (PeriodKind::Month, number - b'0'),
            [b'-', b'1', number @ b'0'..=b'2'] => (PeriodKind::Month, 10 + number - b'0'),
            _ => return None,
        };
        (1900..2200).contains(&year).then_some(Self::Calendar { kind, year, number })
    }

    /// The kind of a dated period.
    pub fn kind(self) -> Option<PeriodKind> {
        match self {
            Self::Calendar { kind, .. } => Some(kind),
            Self::Unknown => None,
        }
    }

    /// First and last day of a dated period.
    pub fn days(self) -> Option<(Date, Date)> {
        let Self::Calendar { kind, year, number } = self else {
            return None;
        };
        let months = match kind {
            PeriodKind::Month => 1,
            PeriodKind::Quarter => 3,
            PeriodKind::HalfYear => 6,
            PeriodKind::Year => 12,
        };
        let first = Date::new(i32::from(year), (u32::from(number) - 1) * months + 1, 1)?;
        Some((first, first.end_of_month_after(months - 1)))
    }

    /// The period of the same kind that follows a dated one.
    pub fn next(self) -> Option<Self> {
        let Self::Calendar { kind, year, number } = self else {
            return None;
        };
        let last = match kind {
            PeriodKind::Month => 12,
            PeriodKind::Quarter => 4,
            PeriodKind::HalfYear => 2,
            PeriodKind::Year => 1,
        };
        Some(if number == last {
            Self::Calendar { kind, year: year + 1, number: 1 }
        } else {
            Self::Calendar { kind, year, number: number + 1 }
        })
    }
}

impl fmt::Display for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Unknown => f.write_str("unknown"),
            Self::Calendar { kind: PeriodKind::Year, year, .. } => write!(f, "{year:04}"),
            Self::Calendar { kind: PeriodKind::HalfYear, year, number } => write!(f, "{year:04}H{number}"),
            Self::Calendar { kind: PeriodKind::Quarter, year, number } => write!(f, "{year:04}Q{number}"),
            Self::Calendar { kind: PeriodKind::Month, year, number } => write!(f, "{year:04}-{number:02}"),
        }
    }
}

impl fmt::Debug for Period {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Periods are ordered as their text, because every output is (design, "Order").
impl Ord for Period {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.sort_key().cmp(&other.sort_key())
    }
}

impl PartialOrd for Period {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Period {
    /// Year, then the byte that follows it in the text (`-` < `H` < `Q`), then the number.
    fn sort_key(self) -> (u16, u8, u8) {
        match self {
            Self::Unknown => (u16::MAX, 0, 0),
            Self::Calendar { kind, year, number } => {
                let mark = match kind {
                    PeriodKind::Year => 0,
                    PeriodKind::Month => b'-',
                    PeriodKind::HalfYear => b'H',
                    PeriodKind::Quarter => b'Q',
                };
                (year, mark, number)
            }
        }
    }
}

impl serde::Serialize for Period {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for Period {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        Self::parse(text.as_bytes()).ok_or_else(|| {
            serde::de::Error::custom(format!("`{text}` is not a period (2025H2, 2025Q4, 2025-12, 2025)"))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text.as_bytes()).expect(text)
    }

    #[test]
    fn only_real_dates_are_read() {
        assert_eq!(date("2024-02-29").to_string(), "2024-02-29");
        for text in [
            "2023-02-29",
            "2025-13-01",
            "2025-00-10",
            "2025-1-01",
            "25-01-01",
            "2025/01/01",
            "2025-01-01 ",
            "",
            "20a5-01-01",
            "9999-01-01",
        ] {
            assert!(Date::parse(text.as_bytes()).is_none(), "{text}");
        }
    }

    /// Worked examples D1, D4, D8, D9, D12 of the law, end-of-month arithmetic.
    #[test]
    fn month_arithmetic_of_article_67() {
        assert_eq!(date("2022-02-14").end_of_half_year().end_of_month_after(12), date("2023-06-30"));
        assert_eq!(date("2022-07-01").end_of_half_year().end_of_month_after(12), date("2023-12-31"));
        assert_eq!(date("2021-06-28").end_of_month_after(12), date("2022-06-30"));
        assert_eq!(date("2022-03-15").end_of_month_after(6), date("2022-09-30"));
        assert_eq!(date("2022-03-15").end_of_month_after(18), date("2023-09-30"));
        assert_eq!(date("2022-03-15").end_of_month_after(36), date("2025-03-31"));
        assert_eq!(date("2021-09-30").end_of_month_after(6), date("2022-03-31"));
        assert_eq!(date("2025-04-10").end_of_month_after(6), date("2025-10-31"));
    }

    #[test]
    fn periods_are_read_written_and_ordered_as_text() {
        let texts = ["2024", "2025", "2025-01", "2025-12", "2025H1", "2025H2", "2025Q1", "2025Q4", "unknown"];
        let periods: Vec<Period> = texts.iter().map(|text| Period::parse(text.as_bytes()).expect(text)).collect();
        assert!(periods.windows(2).all(|pair| pair[0] < pair[1]));
        assert_eq!(periods.iter().map(Period::to_string).collect::<Vec<_>>(), texts);
        for text in ["2025Q5", "2025H0", "2025-13", "2025-1", "25Q1", "2025q1", "2025Q10", ""] {
            assert!(Period::parse(text.as_bytes()).is_none(), "{text}");
        }
    }

    #[test]
    fn periods_know_their_days_and_what_follows() {
        let period = |text: &str| Period::parse(text.as_bytes()).expect(text);
        assert_eq!(period("2025Q4").days(), Some((date("2025-10-01"), date("2025-12-31"))));
        assert_eq!(period("2024-02").days(), Some((date("2024-02-01"), date("2024-02-29"))));
        assert_eq!(period("2025Q4").next(), Some(period("2026Q1")));
        assert_eq!(period("2025-12").next(), Some(period("2026-01")));
        assert_eq!(period("2025H1").next(), Some(period("2025H2")));
    }

    #[test]
    fn the_quick_reading_agrees_with_the_calendar() {
        for year in 1890..2210 {
            for month in 0..14 {
                for day in [0, 1, 15, 28, 29, 30, 31, 32] {
                    let text = format!("{year:04}-{month:02}-{day:02}");
                    let plain = Date::parse(text.as_bytes()).map(|date| (date.day_number(), date.year() as u16));
                    assert_eq!(parse_day(text.as_bytes()), plain, "{text}");
                }
            }
        }
        for text in ["2025/01/01", "2025-1-011", "20a5-01-01", "2025-01-0a", "", "2025-01-01 ", "-025-01-01"] {
            assert_eq!(parse_day(text.as_bytes()), None, "{text}");
        }
    }

    /// Months counted by hand give what the library gives, and dates are written as
    /// the library writes them.
    #[test]
    fn the_quick_counting_agrees_with_the_calendar() {
        let mut day = date("1999-12-30").0;
        while day.year() < 2006 {
            for months in [0, 1, 2, 6, 11, 12, 13, 18, 36, 600, 2400] {
                let first = day.with_day(1).and_then(|first| first.checked_add_months(chrono::Months::new(months + 1)));
                let plain = first.and_then(|first| first.pred_opt()).expect("a date");
                assert_eq!(Date(day).end_of_month_after(months).0, plain, "{day} + {months}");
            }
            assert_eq!(Date(day).end_of_month(), Date(day).end_of_month_after(0));
            assert_eq!(Date(day).to_string(), day.to_string());
            day = day.succ_opt().expect("a date");
        }
        assert_eq!(Date(day).end_of_month_after(u32::MAX), Date(day));
    }

    #[test]
    fn day_numbers_count_from_1970() {
        assert_eq!(date("1970-01-01").day_number(), 0);
        assert_eq!(date("1970-01-02").day_number(), 1);
    }
}
