//! Days and months: working days, month arithmetic, half-years.

use std::collections::BTreeSet;

use crate::calendar::Date;
use crate::law::{LastDay, MonthArithmetic};

/// Days on which a deadline may end: the closing days of TARGET, as far as they are known.
#[derive(Clone, Default, Debug)]
pub struct WorkingDays {
    closing: BTreeSet<Date>,
}

/// A day that the table of TARGET closing days does not cover.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the table of TARGET closing days does not cover {0}")]
pub struct NotCovered(pub Date);

impl WorkingDays {
    /// Adds a closing day.
    pub fn add(&mut self, date: Date) {
        self.closing.insert(date);
    }

    /// Whether a deadline may end on `date` under `rule`. For TARGET days a year in
    /// which no closing day is known is not covered: it is an error, never a guess.
    pub fn is_working(&self, date: Date, rule: LastDay) -> Result<bool, NotCovered> {
        let weekend = date.weekday().num_days_from_monday() >= 5;
        match rule {
            LastDay::NoRoll => Ok(true),
            LastDay::NextWeekday => Ok(!weekend),
            LastDay::NextWorkingDay => Ok(!weekend && (date.month(), date.day()) != (1, 1)),
            LastDay::NextTargetDay => {
                if !self.covers(date.year()) {
                    return Err(NotCovered(date));
                }
                Ok(!weekend && !self.closing.contains(&date))
            }
        }
    }

    fn covers(&self, year: i32) -> bool {
        let year = Date::new(year, 1, 1).zip(Date::new(year, 12, 31));
        year.is_some_and(|(first, last)| self.closing.range(first..=last).next().is_some())
    }

    /// The first day from `date` on that is a working day under `rule`.
    pub fn roll(&self, date: Date, rule: LastDay) -> Result<Date, NotCovered> {
        let mut day = date;
        while !self.is_working(day, rule)? {
            day = day.next_day();
        }
        Ok(day)
    }
}

/// `anchor` and `months` later: from the end of the month to the end of a month, or
/// to the same day (the last of a shorter month).
pub fn add_months(anchor: Date, months: u32, arithmetic: MonthArithmetic) -> Date {
    match arithmetic {
        MonthArithmetic::EndOfMonth => anchor.end_of_month_after(months),
        MonthArithmetic::SameDate => {
            let end = anchor.end_of_month_after(months);
            end.days_before(u64::from(end.day().saturating_sub(anchor.day())))
        }
    }
}

/// The last day of the half-year in which `date` lies; `start` is the first month of
/// the first half-year, 1 for calendar half-years.
pub fn half_year_end(date: Date, start: u32) -> Date {
    let into_half_year = (date.month() + 12 - start % 12) % 6;
    date.end_of_month_after(5 - into_half_year)
}
