//! Balances brought in, as the parties state them. Of two views the creditor's
//! counts; the debtor's is shown beside it, and nothing is averaged.

use solde_core::block::{OpeningBalance, PositionKey};

/// What is stated about one balance.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OpeningViews<'a> {
    /// The balance.
    pub key: PositionKey,
    /// The view that counts: the creditor's, or the only one.
    pub counted: &'a OpeningBalance,
    /// The debtor's view, where the creditor states one too.
    pub other: Option<&'a OpeningBalance>,
}

impl<'a> OpeningViews<'a> {
    /// Every view and whether it counts; the one that does comes first.
    pub fn views(&self) -> impl Iterator<Item = (&'a OpeningBalance, bool)> + use<'a> {
        std::iter::once((self.counted, true)).chain(self.other.map(|other| (other, false)))
    }

    /// The view that counts less the other; `None` unless both state an amount.
    pub fn difference(&self) -> Option<i128> {
        Some(self.counted.minor? - self.other?.minor?)
    }
}

/// Groups views by balance; they must be sorted.
pub(crate) fn grouped(openings: &[OpeningBalance]) -> impl Iterator<Item = OpeningViews<'_>> {
    openings.chunk_by(|a, b| key(a) == key(b)).map(|views| {
        let counted = views.iter().find(|view| view.stated_by == view.creditor).unwrap_or(&views[0]);
        let other = views.iter().find(|view| view.stated_by != counted.stated_by);
        OpeningViews { key: key(counted), counted, other }
    })
}

fn key(opening: &OpeningBalance) -> PositionKey {
    PositionKey {
        agreement: opening.agreement,
        accounting_period: opening.accounting_period,
        creditor: opening.creditor,
        debtor: opening.debtor,
        currency: opening.currency,
    }
}
