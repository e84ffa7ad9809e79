//! The law that holds for one block, found in layers.
//!
//! ```text
//! profile     what two parties agreed for one direction (chosen by introduction date)
//! decision    what the Administrative Commission decided (chosen by introduction date)
//! agreement   the rule of the agreement that governs the block
//! convention  what this product chose where every text is silent
//! ```
//!
//! Each layer may state any element of [`Provisions`]; the first from above that
//! does holds, and is cited.

mod profile;
mod provisions;
mod regime;

pub(crate) use profile::check_provisions;
pub use profile::{LawBook, LawError, Layer, LayerFile, LayerKind, Subject};
pub use provisions::*;
pub use regime::{Regime, Regimes};
