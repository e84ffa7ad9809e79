//! Disputes, open and closed, with the day by which something must happen.

use std::collections::BTreeSet;

use solde_core::block::BlockAccount;
use solde_core::calendar::Date;
use solde_core::clearing::BlockDeadlines;
use solde_core::event::{Event, EventKind};
use solde_core::ledger::{Posting, PostingKind};
use solde_core::life::Dispute;

/// How far a dispute is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Stage {
    /// Contested; the creditor has not replied.
    Contested,
    /// The creditor replied and maintains what is still contested.
    Maintained,
    /// Nothing of it is contested any more.
    Closed,
}

impl Stage {
    /// Every stage, in its order.
    pub const ALL: &[Self] = &[Self::Contested, Self::Maintained, Self::Closed];

    /// As written in machine-readable outputs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Contested => "contested",
            Self::Maintained => "maintained",
            Self::Closed => "closed",
        }
    }
}

/// A dispute of a block.
#[derive(Clone, Copy, Debug)]
pub struct DisputeLine<'a> {
    /// The block.
    pub block: &'a BlockAccount,
    /// The dispute.
    pub dispute: &'a Dispute,
    /// Last day for the creditor's reply, while one is awaited.
    pub reply_by: Option<Date>,
    /// Last day for settling it, while it is open.
    pub settle_by: Option<Date>,
}

impl DisputeLine<'_> {
    /// How far it is.
    pub fn stage(&self) -> Stage {
        match (self.dispute.outstanding, self.dispute.replied_on) {
            (0, _) => Stage::Closed,
            (_, Some(_)) => Stage::Maintained,
            (_, None) => Stage::Contested,
        }
    }

    /// Whether all that was claimed of the block when it was contested is contested: no
    /// line is named and nothing is left out.
    pub fn is_of_whole_block(&self) -> bool {
        self.dispute.claim_id.is_none() && self.dispute.contested >= self.claimed_before()
    }

    /// What was claimed of the block when it was contested: presented in time, less what
    /// acts had taken off it by then.
    fn claimed_before(&self) -> i128 {
        let standing = self.block.closing();
        let history = &self.block.history;
        let acts = |event: &&Event| {
            use EventKind::{CreditNote, Reply, Waiver, Withdrawal};
            matches!(event.kind, CreditNote | Reply | Waiver | Withdrawal)
        };
        let moved = |event: &Event| event.amount.map_or(0, |amount| amount.minor);
        let before = history.iter().take_while(|event| event.event_id != self.dispute.event_id).filter(acts);
        let waived_by_acts = history.iter().filter(|event| event.kind == EventKind::Waiver).map(moved).sum::<i128>();
        let waived_by_rule = standing.waived - waived_by_acts;
        standing.presented() - standing.not_considered - waived_by_rule - before.map(moved).sum::<i128>()
    }

    /// Whether it was closed by the run that reduced disputes there and then.
    pub(crate) fn closed_by(&self, reductions: &Reductions<'_>) -> bool {
        let claim_id = self.dispute.claim_id.as_deref().unwrap_or_default();
        let on = self.dispute.closed_on.filter(|_| self.stage() == Stage::Closed);
        on.is_some_and(|on| reductions.contains(&(self.block.key.block_ref.as_str(), claim_id, on)))
    }
}

/// Where and when a run reduced disputes: block, line, day.
pub(crate) type Reductions<'a> = BTreeSet<(&'a str, &'a str, Date)>;

/// Where and when these postings of one direction reduced disputes.
pub(crate) fn reductions<'a>(postings: impl Iterator<Item = &'a Posting>) -> Reductions<'a> {
    postings
        .filter(|posting| matches!(posting.kind, PostingKind::Lifted | PostingKind::Withdrawn))
        .map(|posting| (posting.block_ref.as_str(), posting.claim_id.as_str(), posting.date))
        .collect()
}

/// The disputes of a block with its last days, sorted by line, day and event.
pub fn dispute_lines<'a>(block: &'a BlockAccount, last_days: &BlockDeadlines) -> Vec<DisputeLine<'a>> {
    let mut lines: Vec<DisputeLine<'a>> = block
        .disputes
        .iter()
        .enumerate()
        .map(|(place, dispute)| {
            let open = dispute.outstanding > 0;
            let of_open = Some(last_days).filter(|_| open);
            DisputeLine {
                block,
                dispute,
                reply_by: of_open
                    .filter(|_| dispute.replied_on.is_none())
                    .and_then(|of_block| of_block.replies.get(place).copied().flatten()),
                settle_by: of_open.and_then(|of_block| of_block.dispute),
            }
        })
        .collect();
    lines.sort_by_key(|line| (&line.dispute.claim_id, line.dispute.contested_on, &line.dispute.event_id));
    lines
}
