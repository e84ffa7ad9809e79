//! Interest on late payment and the down payment that shields from it
//! (Reg. (EC) 987/2009 Art. 68; formula of Decision S9, not verified).
//!
//! The rate is the one of the European Central Bank for its main refinancing
//! operations, in force on the first day of the month in which payment was due
//! (Art. 68(2)). On everything else the Regulation is silent: formula, months,
//! changing rates and rounding are elements of the [`Law`]. All arithmetic is exact,
//! in integers of any size; the result is rounded once, at [`INTEREST`].
//!
//! Which amount is late, from when, and what is tested for the shield, a block, a
//! claim or a period, is for the caller to say.

mod count;
mod exact;
mod explain;
mod rates;
mod shield;
#[cfg(test)]
mod tests;

pub use rates::{RefinancingRate, RefinancingRates, Tender};
pub use shield::{SHIELD_THRESHOLD, Shielded, shield};

use crate::calendar::Date;
use crate::law::{Authority, InterestMethod, Law, RateReset};
use crate::rounding::{Rounding, RoundingPoint};
use count::{applied_rates, counts_months};
use exact::Unrounded;

/// Interest on one late amount. How it rounds is an element of the law (22, 30);
/// half up unless it says otherwise.
pub const INTEREST: RoundingPoint = RoundingPoint {
    name: "interest on late payment",
    rounding: Rounding::HalfUp,
    source: "convention: one rounding of the exact result (law point 22); Decision S9 not verified",
};

/// Why there is no rate, no interest or no test of a down payment.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum InterestError {
    /// The day lies before the first row of the table.
    #[error("no main refinancing rate for {date}: the table begins later")]
    BeforeTable {
        /// The day.
        date: Date,
    },
    /// The day lies after the time the table was recorded for.
    #[error("no main refinancing rate for {date}: the table was recorded up to {known_until}")]
    AfterTable {
        /// The day.
        date: Date,
        /// The last day with a rate.
        known_until: Date,
    },
    /// The marginal rate of a variable-rate tender is wanted and not recorded.
    #[error("no marginal rate for {date}: the table has none for the variable-rate tenders of that time")]
    NoMarginalRate {
        /// The day.
        date: Date,
    },
    /// Two different rows of the table for one day.
    #[error("two different main refinancing rates from {date}")]
    Conflict {
        /// The day.
        date: Date,
    },
    /// A rate under zero, which no main refinancing operation ever had.
    #[error("the main refinancing rate from {date} is negative")]
    NegativeRate {
        /// Its first day.
        date: Date,
    },
    /// The late amount is negative.
    #[error("no interest on a negative amount")]
    NegativePrincipal,
    /// The result does not fit the arithmetic.
    #[error("the amount is too large")]
    TooLarge,
}

/// How long an amount was late.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Periods {
    /// In months that count.
    Months(u32),
    /// In days.
    Days(u32),
}

impl Periods {
    /// The number alone.
    pub const fn count(self) -> u32 {
        match self {
            Self::Months(count) | Self::Days(count) => count,
        }
    }
}

/// A rate and the time it was applied to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AppliedRate {
    /// First day of the first month, or the first day.
    pub first: Date,
    /// Last day of the last month, or the last day.
    pub last: Date,
    /// Months or days.
    pub periods: u32,
    /// The first day of a month on which the rate was taken; of several, the earliest.
    pub looked_up_on: Date,
    /// The rate.
    pub rate: RefinancingRate,
}

/// Interest on one late amount, with everything needed to compute it again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Interest {
    /// The interest in minor units.
    pub minor: i128,
    /// The late amount in minor units.
    pub principal_minor: i128,
    /// Last day for payment.
    pub due_on: Date,
    /// Day of receipt.
    pub received_on: Date,
    /// Months or days that bear interest.
    pub periods: Periods,
    /// The rates, in order of time; none if no time bears interest.
    pub rates: Vec<AppliedRate>,
    /// The formula.
    pub method: InterestMethod,
    /// Whether each month bore the rate of its own first day.
    pub reset: RateReset,
    /// Where and how the result was rounded.
    pub rounding: RoundingPoint,
    /// The elements of the law that decided, by name, in the order they were used.
    pub rules: Vec<(&'static str, Authority)>,
    unrounded: Unrounded,
}

impl Interest {
    /// The value before rounding in major units of a currency with `exponent`
    /// decimals: six decimals more than the currency has, truncated, `...` if others
    /// follow.
    pub fn before_rounding(&self, exponent: u8) -> String {
        self.unrounded.to_text(exponent)
    }

    /// Whether every rule and every rate that decided was verified.
    pub fn confirmed(&self) -> bool {
        self.rules.iter().all(|(_, authority)| authority.confirmed)
            && self.rates.iter().all(|applied| applied.rate.confirmed)
    }
}

/// Interest on `principal_minor` minor units that were to be paid by `due_on` and
/// were received on `received_on` (Reg. (EC) 987/2009 Art. 68(1), (2); Decision S9).
///
/// The first month that counts is the one after the month of `due_on`; days run from
/// the day after `due_on` to the day of receipt. With `reset = monthly` each month
/// bears the rate of its own first day, in a count of days each day the rate of the
/// first day of its month. Rounded once, at [`INTEREST`] with the rounding of the law.
///
/// Errors: a negative amount; a rate the table does not have. Where no time bears
/// interest no rate is asked for.
pub fn interest(
    law: &Law<'_>,
    rates: &RefinancingRates,
    principal_minor: i128,
    due_on: Date,
    received_on: Date,
) -> Result<Interest, InterestError> {
    let principal = u128::try_from(principal_minor).map_err(|_| InterestError::NegativePrincipal)?;
    let method = *law.interest_method.value();
    let (periods, applied) = applied_rates(law, rates, due_on, received_on)?;
    let unrounded =
        if applied.is_empty() { Unrounded::zero() } else { Unrounded::interest(method, principal, &applied) };
    let point = RoundingPoint { rounding: *law.rounding.value(), ..INTEREST };
    Ok(Interest {
        minor: unrounded.round(point).ok_or(InterestError::TooLarge)?,
        principal_minor,
        due_on,
        received_on,
        periods,
        rules: rules(law, &applied),
        rates: applied,
        method,
        reset: *law.interest_rate_reset.value(),
        rounding: point,
        unrounded,
    })
}

/// The elements that took part: those about rates only if a rate was applied.
fn rules(law: &Law<'_>, applied: &[AppliedRate]) -> Vec<(&'static str, Authority)> {
    let mut rules = Vec::new();
    if counts_months(*law.interest_method.value()) {
        rules.push(("interest_months", law.interest_months.authority()));
    }
    if !applied.is_empty() {
        rules.push(("interest_rate_reset", law.interest_rate_reset.authority()));
        if *law.interest_rate_reset.value() == RateReset::Fixed {
            rules.push(("interest_rate_month", law.interest_rate_month.authority()));
        }
        if applied.iter().any(|applied| applied.rate.tender != Tender::Fixed) {
            rules.push(("variable_tender", law.variable_tender.authority()));
        }
    }
    rules.push(("interest_method", law.interest_method.authority()));
    rules.push(("rounding", law.rounding.authority()));
    rules
}
