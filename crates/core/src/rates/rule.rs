//! Which rate converts, on which path, and how the result is rounded.

use crate::calendar::Date;
use crate::law::{ConversionDate, ConversionPath, Law, MissingRate};
use crate::rounding::Rounding;

/// How amounts are converted for one block (points 30 and 32 to 34).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ConversionRule {
    /// The day whose rate converts (32).
    pub date: ConversionDate,
    /// What holds on a day without a rate (33).
    pub missing: MissingRate,
    /// How an amount gets from one currency to another (34).
    pub path: ConversionPath,
    /// How it is rounded (30); of no effect where the path truncates.
    pub rounding: Rounding,
}

impl ConversionRule {
    /// The rule that holds for a block.
    pub fn of(law: &Law<'_>) -> Self {
        Self {
            date: *law.conversion_date.value(),
            missing: *law.missing_rate.value(),
            path: *law.conversion_path.value(),
            rounding: *law.rounding.value(),
        }
    }

    /// The rate of the day of the operation (Decision H3 point 2) or the previous
    /// one, at the unrounded cross rate, rounded once.
    pub(super) const fn general(rounding: Rounding) -> Self {
        Self {
            date: ConversionDate::Operation,
            missing: MissingRate::Previous,
            path: ConversionPath::UnroundedCross,
            rounding,
        }
    }

    /// The day whose rate is asked for by an operation on `operation`. `None` if it
    /// lies before the first legal date.
    ///
    /// The last of the month and the first of the month before are those of
    /// Decision H3 point 3; the last rate published before the operation is how the
    /// German liaison body gives the franc of 19 April 2012 the rate of the 18th.
    pub(super) fn day(&self, operation: Date) -> Option<Date> {
        match self.date {
            ConversionDate::Operation => Some(operation),
            ConversionDate::PreviousRate => Some(operation.days_before(1)),
            ConversionDate::LastOfMonth => Some(operation.end_of_month()),
            ConversionDate::FirstOfMonthBefore => match operation.month() {
                1 => Date::new(operation.year() - 1, 12, 1),
                month => Date::new(operation.year(), month - 1, 1),
            },
        }
    }

    /// What holds if that day has no rate. The last rate before an operation is
    /// looked for backwards whatever else holds.
    pub(super) fn missing_on_day(&self) -> MissingRate {
        match self.date {
            ConversionDate::PreviousRate => MissingRate::Previous,
            ConversionDate::Operation | ConversionDate::LastOfMonth | ConversionDate::FirstOfMonthBefore => {
                self.missing
            }
        }
    }
}
