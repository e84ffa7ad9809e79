//! Who bears the difference between two values of one claim.

use crate::law::DifferenceBearer;

/// Splits the exchange difference of a claim between its parties (point 35).
///
/// Both values are minor units of one currency: what the claim was worth on the
/// day of introduction, and what it is worth on settlement. Returns the debtor's
/// and the creditor's part of `settled_value - introduced_value`; they always add
/// up to it, and they are negative where the claim lost value. If it is shared,
/// an odd unit is the debtor's.
pub fn exchange_difference(introduced_value: i128, settled_value: i128, bearer: DifferenceBearer) -> (i128, i128) {
    let difference = settled_value.saturating_sub(introduced_value);
    let of_creditor = match bearer {
        DifferenceBearer::Debtor => 0,
        DifferenceBearer::Creditor => difference,
        DifferenceBearer::Shared => difference / 2,
    };
    (difference - of_creditor, of_creditor)
}
