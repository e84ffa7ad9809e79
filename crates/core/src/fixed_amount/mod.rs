//! Fixed amounts per person and month (Reg. 987/2009 Arts 63 to 65).
//!
//! A State may claim `F x months` per age band, with `F = Y x (1 - X) / 12`.
//! The published `F` binds and the formula is a control, unless the law of the
//! block says otherwise; [`binding`] is the one place that decides which value
//! holds. Amounts stay in the currency of the creditor and in its minor units;
//! yearly averages are decimals, because they may be published with more digits
//! than the currency has. No function here panics: what does not fit the
//! arithmetic is `None`.

mod binding;
mod formula;
mod months;
mod record;
mod total;

pub use binding::{Binding, binding, notification_day};
pub use formula::{Difference, check_published, in_euro, monthly_from_yearly, recompute};
pub use months::{age_band_of, months_registered};
pub use record::{FixedAmount, FixedAmountKey, FixedAmounts, Reduction};
pub use total::{UnroundedLine, total, total_unrounded};
