//! The domain of clearing healthcare claims between States.
//!
//! Nothing here reads a file, a clock, the environment or a locale: everything
//! comes in as arguments and goes out as values. Dates are legal dates, amounts
//! are integers in minor units, and every list that leaves this crate is sorted.
//!
//! A reader who wants to follow a claim starts with [`clearing::clear`].

pub mod accrual;
pub mod agreement;
pub mod block;
pub mod calendar;
pub mod catalogue;
pub mod clearing;
pub mod codes;
pub mod deadline;
pub mod event;
pub mod fixed_amount;
pub mod intake;
pub mod interest;
pub mod inventory;
pub mod label;
pub mod law;
pub mod ledger;
pub mod life;
pub mod money;
pub mod netting;
mod order;
pub mod party;
pub mod position;
pub mod rates;
pub mod room;
pub mod rounding;
pub mod set_off;
pub mod text;
