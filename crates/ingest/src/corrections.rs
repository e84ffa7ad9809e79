//! Corrections: negative lines that reduce the claim they name.
//!
//! All corrections of a claim together, of this run and of earlier ones, may not
//! bring its care or its fees below zero. If those of this run do, all of them
//! are rejected: which of them came first is not a question of law.

use std::collections::BTreeMap;

use solde_core::block::BlockKey;
use solde_core::party::Party;

/// A claim of a creditor.
pub type ClaimKey = (Party, Vec<u8>);

/// What earlier runs took off each corrected claim: care and fees, negative.
pub type CorrectionHistory = BTreeMap<ClaimKey, (i128, i128)>;

/// An accepted correction.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Correction {
    /// The block the correction came in.
    pub block: BlockKey,
    /// The corrected claim.
    pub claim: ClaimKey,
    /// Care taken off, negative minor units.
    pub care: i64,
    /// Fees taken off, zero or negative minor units.
    pub fees: i64,
}
