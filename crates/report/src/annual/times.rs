//! How long things took, in days: medians, and means weighted by amounts, both exact.

use std::collections::{BTreeMap, BTreeSet};

use solde_core::calendar::Date;
use solde_core::ledger::PostingKind;
use solde_core::money::Currency;
use solde_core::party::Party;

use super::rows::{Block, Dispute, Posted, Status};
use super::{Side, View};

/// What was waited for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Wait {
    /// From the end of the accounting period to introduction.
    Present,
    /// From introduction to payment.
    Pay,
    /// From introduction until nothing was outstanding.
    Close,
    /// From contestation to the end of the year, of what is still contested.
    Dispute,
    /// From contestation until nothing of it was contested.
    Disputed,
}

impl Wait {
    pub(super) const ALL: [Self; 5] = [Self::Present, Self::Pay, Self::Close, Self::Dispute, Self::Disputed];

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Present => "time_to_present",
            Self::Pay => "time_to_pay",
            Self::Close => "time_to_close",
            Self::Dispute => "age_of_open_disputes",
            Self::Disputed => "length_of_closed_disputes",
        }
    }
}

/// Waits of one kind: days, each with the amount that waited.
#[derive(Clone, Default, Debug)]
pub(super) struct Waits {
    waits: Vec<(i64, i128)>,
    /// How many could not be counted, because a day is not known.
    pub(super) unknown: u64,
    /// What those amount to.
    pub(super) unknown_amount: i128,
}

impl Waits {
    fn add(&mut self, from: Option<Date>, to: Date, minor: i128) {
        match from {
            Some(from) => self.waits.push((i64::from(to.day_number()) - i64::from(from.day_number()), minor)),
            None => {
                self.unknown += 1;
                self.unknown_amount += minor;
            }
        }
    }

    pub(super) fn count(&self) -> u64 {
        self.waits.len() as u64
    }

    /// The median as a fraction: of an even number the mean of the two in the middle.
    pub(super) fn median(&self) -> Option<(i128, i128)> {
        let mut days: Vec<i64> = self.waits.iter().map(|(days, _)| *days).collect();
        days.sort_unstable();
        let middle = days.len() / 2;
        let upper = i128::from(*days.get(middle)?);
        Some(if days.len() % 2 == 1 { (upper, 1) } else { (i128::from(days[middle - 1]) + upper, 2) })
    }

    /// Days times amounts, and amounts: the mean weighted by amounts is one by the other.
    pub(super) fn weighted(&self) -> (i128, i128) {
        let weighted = self.waits.iter().map(|(days, minor)| i128::from(*days) * minor).sum();
        (weighted, self.waits.iter().map(|(_, minor)| minor).sum())
    }

    /// Number and amount of those of at most `limits` days each, and of longer ones.
    pub(super) fn within(&self, limits: &[i64]) -> Vec<(u64, i128)> {
        let mut classes = vec![(0, 0); limits.len() + 1];
        for (days, minor) in &self.waits {
            let class = &mut classes[limits.partition_point(|limit| limit < days)];
            class.0 += 1;
            class.1 += minor;
        }
        classes
    }
}

/// All waits of the year by side, and by partner where one is named.
#[derive(Default)]
pub(super) struct Times(BTreeMap<(Currency, Side, Option<Party>, Wait), Waits>);

/// What the times are measured from.
pub(super) struct Measured<'a> {
    pub(super) before: &'a [Block],
    pub(super) last: &'a [Block],
    pub(super) postings: &'a [&'a Posted],
    pub(super) disputes_before: &'a [Dispute],
    pub(super) disputes: &'a [Dispute],
    pub(super) cut_off: Date,
    /// Whether a block was posted by a run of the year.
    pub(super) of_year: &'a dyn Fn(&Block) -> bool,
}

impl Times {
    pub(super) fn of(view: View, measured: &Measured<'_>) -> Self {
        let mut times = Self::default();
        let by_key: BTreeMap<(Party, &str), &Block> =
            measured.last.iter().filter(|block| block.status.is_posted()).map(|block| (key(block), block)).collect();
        for block in by_key.values().filter(|block| block.status == Status::Posted && (measured.of_year)(block)) {
            let booked = block.accounting_period.days().map(|(_, last)| last);
            let presented = block.standing.presented();
            if let Some(introduced) = block.introduced_on.filter(|_| presented > 0) {
                times.add(view, block.creditor, block.debtor, block.currency, Wait::Present, |waits| {
                    waits.add(booked, introduced, presented);
                });
            }
        }
        let mut last_moved: BTreeMap<(Party, &str), Date> = BTreeMap::new();
        for posting in measured.postings {
            let Some(block) = by_key.get(&(posting.creditor, posting.block_ref.as_str())) else { continue };
            let is_payment = matches!(
                posting.kind,
                PostingKind::Prepaid
                    | PostingKind::Paid
                    | PostingKind::Allocated
                    | PostingKind::SetOff
                    | PostingKind::SetOffConverted
            );
            if is_payment {
                times.add(view, posting.creditor, posting.debtor, posting.currency, Wait::Pay, |waits| {
                    waits.add(block.introduced_on, posting.date, posting.minor);
                });
            }
            if posting.kind != PostingKind::Agreed {
                let moved = last_moved.entry(key(block)).or_insert(posting.date);
                *moved = posting.date.max(*moved);
            }
        }
        let stood: BTreeMap<(Party, &str), bool> =
            measured.before.iter().map(|block| (key(block), is_outstanding(block))).collect();
        for block in by_key.values().filter(|block| !is_outstanding(block) && block.standing.presented() > 0) {
            let closed_before = stood.get(&key(block)).is_some_and(|outstanding| !outstanding);
            if let Some(closed) = last_moved.get(&key(block)).filter(|_| !closed_before) {
                times.add(view, block.creditor, block.debtor, block.currency, Wait::Close, |waits| {
                    waits.add(block.introduced_on, *closed, block.standing.presented());
                });
            }
        }
        let closed_before: BTreeSet<(Party, &[String; 3])> = measured
            .disputes_before
            .iter()
            .filter(|dispute| dispute.outstanding == 0)
            .map(|dispute| (dispute.creditor, &dispute.of))
            .collect();
        for dispute in measured.disputes {
            let (wait, to, minor) = match dispute.closed_on {
                _ if dispute.outstanding != 0 => (Wait::Dispute, measured.cut_off, dispute.outstanding),
                Some(closed) if !closed_before.contains(&(dispute.creditor, &dispute.of)) => {
                    (Wait::Disputed, closed, dispute.contested)
                }
                _ => continue,
            };
            times.add(view, dispute.creditor, dispute.debtor, dispute.currency, wait, |waits| {
                waits.add(Some(dispute.contested_on), to, minor);
            });
        }
        times
    }

    fn add(
        &mut self,
        view: View,
        creditor: Party,
        debtor: Party,
        currency: Currency,
        wait: Wait,
        add: impl Fn(&mut Waits),
    ) {
        for (side, partner) in view.sides(creditor, debtor) {
            for of in [None, Some(partner)] {
                add(self.0.entry((currency, side, of, wait)).or_default());
            }
        }
    }

    /// The waits of a side, or of a partner on it.
    pub(super) fn get(&self, currency: Currency, side: Side, partner: Option<Party>, wait: Wait) -> Option<&Waits> {
        self.0.get(&(currency, side, partner, wait))
    }
}

fn key(block: &Block) -> (Party, &str) {
    (block.creditor, block.block_ref.as_str())
}

fn is_outstanding(block: &Block) -> bool {
    block.standing.open() != 0 || block.standing.disputed != 0
}

/// What became of the claims introduced in a year, minor units.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Cohort {
    pub(super) presented: i128,
    /// Not considered, waived or credited.
    pub(super) given_up: i128,
    pub(super) settled: i128,
    pub(super) outstanding: i128,
}

/// Cohorts by year of introduction, the unknown year first.
pub(super) fn cohorts(view: View, last: &[Block], currency: Currency, side: Side) -> BTreeMap<Option<i32>, Cohort> {
    let mut cohorts: BTreeMap<Option<i32>, Cohort> = BTreeMap::new();
    for block in last.iter().filter(|block| block.status.is_posted() && block.currency == currency) {
        if view.sides(block.creditor, block.debtor).all(|(on, _)| on != side) {
            continue;
        }
        let cohort = cohorts.entry(block.introduced_on.map(Date::year)).or_default();
        let standing = &block.standing;
        cohort.presented += standing.presented();
        cohort.given_up += standing.not_considered + standing.waived + standing.credited;
        cohort.settled += standing.prepaid + standing.paid + standing.set_off;
        cohort.outstanding += standing.open() + standing.disputed;
    }
    cohorts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn medians_and_weighted_means_are_exact() {
        let waits = |waits: &[(i64, i128)]| Waits { waits: waits.to_vec(), ..Waits::default() };
        assert_eq!(waits(&[]).median(), None);
        assert_eq!(waits(&[(3, 1), (-1, 1), (10, 1)]).median(), Some((3, 1)));
        assert_eq!(waits(&[(4, 1), (1, 1), (2, 1), (100, 1)]).median(), Some((6, 2)));
        assert_eq!(waits(&[(10, 300), (40, 100)]).weighted(), (7_000, 400));
        let classes = waits(&[(180, 1), (181, 2), (545, 4), (9_000, 8)]).within(&[180, 365, 545]);
        assert_eq!(classes, [(1, 1), (1, 2), (1, 4), (1, 8)]);
    }
}
