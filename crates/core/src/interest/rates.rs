//! Rates of the main refinancing operations of the European Central Bank.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::InterestError;
use crate::calendar::Date;
use crate::codes::value_list;
use crate::law::VariableTender;

value_list! {
    /// How a rate of the main refinancing operations was set.
    Tender {
        /// Fixed-rate tender.
        Fixed = "fixed",
        /// Variable-rate tender: the minimum bid rate.
        MinimumBid = "minimum_bid",
        /// Variable-rate tender: the marginal rate at which it was allotted.
        Marginal = "marginal",
    }
}

/// A rate that lasts until the next one of its kind.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RefinancingRate {
    /// Percent a year, with the published decimals.
    pub percent: Decimal,
    /// Its first day.
    pub effective_from: Date,
    /// How it was set.
    pub tender: Tender,
    /// Where it was published.
    pub source: String,
    /// Whether its source was verified.
    pub confirmed: bool,
}

/// The rates of the main refinancing operations, by first day, and the day up to
/// which they were recorded.
///
/// A fixed or minimum bid rate lasts until the next row of either kind. A marginal
/// rate lasts until the next marginal one, and never beyond its variable-tender
/// period. No day outside the recorded time has a rate.
#[derive(Clone, Debug, Default)]
pub struct RefinancingRates {
    policy: BTreeMap<Date, RefinancingRate>,
    marginal: BTreeMap<Date, RefinancingRate>,
    recorded_until: Option<Date>,
}

impl RefinancingRates {
    /// Adds a row of the table. The same row twice is no error.
    ///
    /// Errors: a negative rate; a second, different row for the day.
    pub fn add(&mut self, rate: RefinancingRate) -> Result<(), InterestError> {
        let date = rate.effective_from;
        if rate.percent < Decimal::ZERO {
            return Err(InterestError::NegativeRate { date });
        }
        let rows = if rate.tender == Tender::Marginal { &mut self.marginal } else { &mut self.policy };
        if rows.get(&date).is_some_and(|known| *known != rate) {
            return Err(InterestError::Conflict { date });
        }
        rows.insert(date, rate);
        Ok(())
    }

    /// Says that the table was recorded up to `date`: the last rate held until then.
    /// Of several such days the last counts, whatever their order.
    pub fn set_known_until(&mut self, date: Date) {
        self.recorded_until = self.recorded_until.max(Some(date));
    }

    /// The last day the table knows a rate for: the one it was recorded up to, or
    /// the first day of its last row. `None` if it is empty.
    pub fn known_until(&self) -> Option<Date> {
        let (last, _) = self.policy.last_key_value()?;
        Some(self.recorded_until.map_or(*last, |recorded| recorded.max(*last)))
    }

    /// The rate in force on `date`; `variable` says which one of a variable-rate
    /// tender is meant (law point 24).
    ///
    /// Errors: the day lies before the first row or after [`Self::known_until`]; the
    /// marginal rate of a variable-rate tender was asked for and is not in the table.
    pub fn on(&self, date: Date, variable: VariableTender) -> Result<&RefinancingRate, InterestError> {
        let (_, policy) = self.policy.range(..=date).next_back().ok_or(InterestError::BeforeTable { date })?;
        if let Some(known_until) = self.known_until()
            && known_until < date
        {
            return Err(InterestError::AfterTable { date, known_until });
        }
        if policy.tender == Tender::Fixed || variable == VariableTender::MinimumBid {
            return Ok(policy);
        }
        // A marginal rate from before the last fixed-rate tender says nothing about this one.
        let fixed_until = self.policy.range(..=date).rev().find(|(_, row)| row.tender == Tender::Fixed);
        self.marginal
            .range(..=date)
            .next_back()
            .filter(|(from, _)| fixed_until.is_none_or(|(fixed, _)| fixed < from))
            .map(|(_, rate)| rate)
            .ok_or(InterestError::NoMarginalRate { date })
    }
}
