//! What readers want to know about the life of blocks: disputes, interest, age,
//! deadlines. Tables and statements draw from here, so that they say the same.
//!
//! Amounts are minor units of the block's currency. Nothing is rounded here.

mod ageing;
mod disputes;
mod interest;

pub use ageing::{Age, Aged, Ages, ages};
pub(crate) use disputes::reductions;
pub use disputes::{DisputeLine, Stage, dispute_lines};
pub use interest::{InterestLine, InterestTotals, arithmetic, interest_lines};
