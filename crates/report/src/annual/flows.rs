//! Opening + movements = closing, by whatever a block is told by.

use std::collections::{BTreeMap, BTreeSet};

use solde_core::agreement::AgreementId;
use solde_core::calendar::Period;
use solde_core::codes::Basis;
use solde_core::ledger::{Measures, PostingKind};
use solde_core::money::Currency;
use solde_core::party::Party;

use super::rows::{Block, Posted};
use super::{Side, View};

/// What amounts are told apart by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Facet {
    /// Nothing: all of them.
    All,
    /// The other State.
    Partner(Party),
    /// The agreement.
    Agreement(AgreementId),
    /// The basis of the block.
    Basis(Basis),
}

/// What moved in a year, minor units. Outstanding is what is open and what is disputed.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Flow {
    /// Outstanding when the year began, and balances brought in during it.
    pub(super) opening: i128,
    pub(super) presented: i128,
    pub(super) fees: i128,
    pub(super) not_considered: i128,
    pub(super) waived: i128,
    pub(super) credited: i128,
    /// Paid in money, down payments and allocated receipts included, less refunds.
    pub(super) paid: i128,
    /// Of that, returned by the creditor, as an amount that is not negative.
    pub(super) returned: i128,
    pub(super) set_off: i128,
    /// Outstanding at the end.
    pub(super) closing: i128,
    /// Of it, contested.
    pub(super) disputed: i128,
    pub(super) interest_claimed: i128,
    pub(super) interest_credited: i128,
    pub(super) interest_paid: i128,
    /// Money without a block: received, allocated, returned.
    pub(super) unallocated: [i128; 3],
}

impl Flow {
    pub(super) fn settled(&self) -> i128 {
        self.paid + self.set_off
    }

    /// Introduced out of time, waived or credited.
    pub(super) fn given_up(&self) -> i128 {
        self.not_considered + self.waived + self.credited
    }

    /// What there was to recover: all that was outstanding or presented, less what was given up.
    pub(super) fn recoverable(&self) -> i128 {
        self.opening + self.presented - self.given_up()
    }

    /// What opening and movements come to.
    pub(super) fn expected_closing(&self) -> i128 {
        self.recoverable() - self.settled()
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn post(&mut self, kind: PostingKind, minor: i128) {
        match kind {
            PostingKind::Opening => self.opening += minor,
            PostingKind::Unallocated => self.unallocated[0] += minor,
            PostingKind::UnallocatedRefunded => self.unallocated[2] += minor,
            _ => {
                match kind {
                    PostingKind::Allocated => self.unallocated[1] += minor,
                    PostingKind::Refunded => self.returned += minor,
                    _ => {}
                }
                let mut moved = Measures::default();
                moved.apply(kind, minor);
                self.presented += moved.presented();
                self.fees += moved.fees;
                self.not_considered += moved.not_considered;
                self.waived += moved.waived;
                self.credited += moved.credited;
                self.paid += moved.prepaid + moved.paid;
                self.set_off += moved.set_off;
                self.interest_claimed += moved.interest_claimed;
                self.interest_credited += moved.interest_credited;
                self.interest_paid += moved.interest_paid;
            }
        }
    }
}

/// Flows of the year.
#[derive(Default)]
pub(super) struct Flows(BTreeMap<(Currency, Side, Facet), Flow>);

impl Flows {
    /// Adds up the year: blocks before it, postings in it, blocks at its end.
    pub(super) fn of(view: View, before: &[Block], postings: &[&Posted], last: &[Block]) -> Self {
        let mut flows = Self::default();
        let bases: BTreeMap<(Party, &str), Basis> =
            last.iter().map(|block| ((block.creditor, block.block_ref.as_str()), block.basis)).collect();
        for (blocks, at_end) in [(before, false), (last, true)] {
            for block in blocks.iter().filter(|block| block.status.is_posted()) {
                let outstanding = block.standing.open() + block.standing.disputed;
                flows.each(
                    view,
                    block.creditor,
                    block.debtor,
                    block.currency,
                    block.agreement,
                    Some(block.basis),
                    |flow| {
                        if at_end {
                            flow.closing += outstanding;
                            flow.disputed += block.standing.disputed;
                        } else {
                            flow.opening += outstanding;
                        }
                    },
                );
            }
        }
        for posting in postings {
            let basis = bases.get(&(posting.creditor, posting.block_ref.as_str())).copied();
            flows.each(view, posting.creditor, posting.debtor, posting.currency, posting.agreement, basis, |flow| {
                flow.post(posting.kind, posting.minor);
            });
        }
        flows.0.retain(|_, flow| !flow.is_empty());
        flows
    }

    #[expect(clippy::too_many_arguments, reason = "what a block is told by, each of another type")]
    fn each(
        &mut self,
        view: View,
        creditor: Party,
        debtor: Party,
        currency: Currency,
        agreement: AgreementId,
        basis: Option<Basis>,
        change: impl Fn(&mut Flow),
    ) {
        for (side, partner) in view.sides(creditor, debtor) {
            let of_block = [Facet::All, Facet::Partner(partner), Facet::Agreement(agreement)];
            for facet in of_block.into_iter().chain(basis.map(Facet::Basis)) {
                change(self.0.entry((currency, side, facet)).or_default());
            }
        }
    }

    pub(super) fn currencies(&self) -> impl Iterator<Item = Currency> {
        self.0.keys().map(|(currency, ..)| *currency)
    }

    /// The agreements of both sides and all currencies.
    pub(super) fn agreements(&self) -> BTreeSet<AgreementId> {
        let facets = self.0.keys().map(|(.., facet)| *facet);
        facets
            .filter_map(|facet| if let Facet::Agreement(agreement) = facet { Some(agreement) } else { None })
            .collect()
    }

    /// All of a side.
    pub(super) fn total(&self, currency: Currency, side: Side) -> Flow {
        self.0.get(&(currency, side, Facet::All)).copied().unwrap_or_default()
    }

    /// The flows of a side by one facet, in its order.
    pub(super) fn by<T: Ord>(&self, currency: Currency, side: Side, of: fn(Facet) -> Option<T>) -> Vec<(T, Flow)> {
        let of_side = self.0.iter().filter(|((of, on, _), _)| (*of, *on) == (currency, side));
        of_side.filter_map(|((.., facet), flow)| Some((of(*facet)?, *flow))).collect()
    }
}

/// What a settlement period moved on a side: brought forward + presented − given up − settled
/// = outstanding.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Step {
    /// Outstanding when it began, and balances brought in during it.
    pub(super) brought_forward: i128,
    pub(super) presented: i128,
    /// Out of time, waived or credited; below zero where more was taken up again.
    pub(super) given_up: i128,
    pub(super) settled: i128,
    pub(super) outstanding: i128,
}

/// The year step by step; the periods in order, each with its postings.
pub(super) fn steps(
    view: View,
    flows: &Flows,
    before: &[Block],
    runs: &[(Period, Vec<Posted>)],
    currency: Currency,
    side: Side,
) -> Vec<Step> {
    let of_side = |creditor, debtor| view.sides(creditor, debtor).any(|(on, _)| on == side);
    let standing = |block: &&Block| block.status.is_posted() && block.currency == currency;
    let mut outstanding: i128 = before
        .iter()
        .filter(standing)
        .filter(|block| of_side(block.creditor, block.debtor))
        .map(|block| block.standing.open() + block.standing.disputed)
        .sum();
    let mut steps = Vec::new();
    for (_, postings) in runs {
        let mut flow = Flow::default();
        for posting in postings.iter().filter(|posting| posting.currency == currency) {
            if of_side(posting.creditor, posting.debtor) {
                flow.post(posting.kind, posting.minor);
            }
        }
        let brought_forward = outstanding + flow.opening;
        outstanding += flow.expected_closing();
        steps.push(Step {
            brought_forward,
            presented: flow.presented,
            given_up: flow.given_up(),
            settled: flow.settled(),
            outstanding,
        });
    }
    debug_assert_eq!(outstanding, flows.total(currency, side).expected_closing(), "steps are the year");
    steps
}
