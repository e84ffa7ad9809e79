//! Which months or days bear interest, and at which rates.

use super::{AppliedRate, InterestError, Periods, RefinancingRates};
use crate::calendar::Date;
use crate::law::{InterestMethod, InterestMonths, Law, RateMonth, RateReset};

/// A month, or the part of it, that bears interest.
struct Stretch {
    first: Date,
    last: Date,
    /// 1 for a whole month, or its days.
    units: u32,
}

/// The months or days that bear interest, and their rates in order of time;
/// neighbours at the same rate are one. No interest, no rates.
///
/// Whole months run from the month after the one of `due_on`; days from the day
/// after `due_on` to `received_on`, both counted.
pub(super) fn applied_rates(
    law: &Law<'_>,
    rates: &RefinancingRates,
    due_on: Date,
    received_on: Date,
) -> Result<(Periods, Vec<AppliedRate>), InterestError> {
    let by_month = counts_months(*law.interest_method.value());
    let stretches = if by_month {
        months(due_on, received_on, *law.interest_months.value() == InterestMonths::ThroughReceipt)
    } else {
        days(due_on, received_on)
    };
    let rate_month = match law.interest_rate_month.value() {
        RateMonth::Due => first_of_month(due_on),
        RateMonth::Following => first_of_next_month(due_on),
    };
    let mut applied: Vec<AppliedRate> = Vec::new();
    let mut units: u32 = 0;
    for stretch in stretches {
        let looked_up_on = match law.interest_rate_reset.value() {
            RateReset::Fixed => rate_month,
            RateReset::Monthly => first_of_month(stretch.first),
        };
        let rate = rates.on(looked_up_on, *law.variable_tender.value())?;
        units += stretch.units;
        match applied.last_mut().filter(|last| last.rate == *rate) {
            Some(last) => {
                last.last = stretch.last;
                last.periods += stretch.units;
            }
            None => applied.push(AppliedRate {
                first: stretch.first,
                last: stretch.last,
                periods: stretch.units,
                looked_up_on,
                rate: rate.clone(),
            }),
        }
    }
    Ok((if by_month { Periods::Months(units) } else { Periods::Days(units) }, applied))
}

/// Whether a method counts whole months; the others count days.
pub(super) const fn counts_months(method: InterestMethod) -> bool {
    match method {
        InterestMethod::CompoundMonthly | InterestMethod::SimpleMonthly | InterestMethod::CompoundAnnual => true,
        InterestMethod::Actual365 | InterestMethod::Actual360 => false,
    }
}

fn months(due_on: Date, received_on: Date, through_receipt: bool) -> Vec<Stretch> {
    let receipt = first_of_month(received_on);
    let end = if through_receipt { first_of_next_month(received_on) } else { receipt };
    let mut stretches = Vec::new();
    let mut first = first_of_next_month(due_on);
    while first < end {
        stretches.push(Stretch { first, last: first.end_of_month(), units: 1 });
        first = first_of_next_month(first);
    }
    stretches
}

fn days(due_on: Date, received_on: Date) -> Vec<Stretch> {
    let mut stretches = Vec::new();
    let mut first = due_on.next_day();
    while first <= received_on {
        let last = first.end_of_month().min(received_on);
        let units = last.day_number().abs_diff(first.day_number()) + 1;
        stretches.push(Stretch { first, last, units });
        first = last.next_day();
    }
    stretches
}

fn first_of_month(date: Date) -> Date {
    Date::new(date.year(), date.month(), 1).unwrap_or(date)
}

fn first_of_next_month(date: Date) -> Date {
    date.end_of_month().next_day()
}
