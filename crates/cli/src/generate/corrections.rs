//! Claims that may still be corrected: each at most once, and never one that is
//! also sent twice.

use std::collections::BTreeMap;

use solde_core::agreement::AgreementId;
use solde_core::money::Currency;
use solde_core::party::Party;

use super::claim::{BlockContext, Claim};

/// What a correction and its claim have in common, beside the creditor.
pub(super) type CorrectionKey = (Party, AgreementId, Currency);

/// A claim that may be corrected.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Correctable {
    pub(super) number: u64,
    pub(super) care_minor: i64,
    pub(super) fee_minor: i64,
}

/// The latest correctable claim of each pair, agreement and currency.
#[derive(Default)]
pub(super) struct Corrections {
    latest: BTreeMap<CorrectionKey, Correctable>,
    /// The latest line that corrects another.
    pub(super) last_correction: Option<u64>,
}

impl BlockContext<'_> {
    pub(super) fn correction_key(&self) -> CorrectionKey {
        (self.plan.debtor, self.plan.agreement, self.plan.currency)
    }
}

impl Corrections {
    /// Offers a claim for a later correction.
    pub(super) fn offer(&mut self, key: CorrectionKey, claim: &Claim) {
        let correctable =
            Correctable { number: claim.number, care_minor: claim.care_minor, fee_minor: claim.fee_minor };
        self.latest.insert(key, correctable);
    }

    /// Takes the claim that may be corrected under `key`.
    pub(super) fn take(&mut self, key: &CorrectionKey) -> Option<Correctable> {
        self.latest.remove(key)
    }

    /// A claim that may be corrected, but not under `key`.
    pub(super) fn elsewhere(&self, key: &CorrectionKey) -> Option<u64> {
        self.latest.iter().find(|(other, _)| *other != key).map(|(_, correctable)| correctable.number)
    }
}
