//! What a block lives through besides its balance: disputes, lines that were
//! named, amounts that became due again.
//!
//! A block keeps these itself and carries them from run to run, so that a line
//! contested two quarters ago is found again with its amount, and no person with
//! it: a line is known by the creditor's claim number alone.

use crate::calendar::Date;
use crate::codes::value_list;
use crate::ledger::Measures;

/// A line that an event named.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct LineAccount {
    /// What it stands at; `care` and `fees` are those of the accepted line.
    pub standing: Measures,
}

/// An amount the debtor contests, of a line or of the block as a whole.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dispute {
    /// The contestation.
    pub event_id: String,
    /// The line; `None`: the block as a whole.
    pub claim_id: Option<String>,
    /// When it was contested.
    pub contested_on: Date,
    /// Why.
    pub reason: String,
    /// What was contested, minor units.
    pub contested: i128,
    /// What of it is still contested.
    pub outstanding: i128,
    /// When the creditor last replied.
    pub replied_on: Option<Date>,
    /// When nothing of it was contested any more.
    pub closed_on: Option<Date>,
}

/// An amount that was contested and is due on a day of its own.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReEntry {
    /// The line; `None`: part of the block as a whole.
    pub claim_id: Option<String>,
    /// The amount, minor units.
    pub minor: i128,
    /// When it is due.
    pub due_on: Date,
}

value_list! {
    /// The state of a line or block (design, section 5).
    State {
        /// Nothing was presented or everything was rejected.
        Rejected = "rejected",
        /// Introduced out of time.
        OutOfTime = "out_of_time",
        /// Presented and open.
        Presented = "presented",
        /// The debtor agreed to all that is open.
        Accepted = "accepted",
        /// The debtor contests some of it.
        Contested = "contested",
        /// Contested, and the creditor replied that it maintains the claim.
        Maintained = "maintained",
        /// Credited or withdrawn as a whole.
        Credited = "credited",
        /// Waived as a whole.
        Waived = "waived",
        /// More was paid than is owed.
        Overpaid = "overpaid",
        /// Nothing is open and nothing is contested.
        Settled = "settled",
    }
}

impl State {
    /// The state of a standing; `replied` tells whether every open dispute was replied to.
    pub fn of(standing: &Measures, replied: bool) -> Self {
        let presented = standing.presented();
        match () {
            () if presented == 0 => Self::Rejected,
            () if standing.not_considered == presented => Self::OutOfTime,
            () if standing.disputed > 0 && replied => Self::Maintained,
            () if standing.disputed > 0 => Self::Contested,
            () if standing.open() < 0 => Self::Overpaid,
            () if standing.open() > 0 && standing.agreed_open() == standing.open() => Self::Accepted,
            () if standing.open() > 0 => Self::Presented,
            () if standing.credited == presented => Self::Credited,
            () if standing.waived == presented => Self::Waived,
            () => Self::Settled,
        }
    }
}

/// Takes up to `minor` off the amounts due again of one line, or of the block as a
/// whole: latest day first. They are no longer claimed, or contested again.
pub(crate) fn reduce_re_entries(re_entries: &mut Vec<ReEntry>, claim_id: Option<&str>, minor: i128) {
    let mut left = minor;
    re_entries.sort_by_key(|re_entry| re_entry.due_on);
    for re_entry in re_entries.iter_mut().rev().filter(|re_entry| re_entry.claim_id.as_deref() == claim_id) {
        let part = re_entry.minor.min(left);
        re_entry.minor -= part;
        left -= part;
    }
    re_entries.retain(|re_entry| re_entry.minor > 0);
}

/// Takes up to `minor` off the open disputes that `in_scope` admits, oldest
/// first, and says what was taken off which line.
pub(crate) fn reduce(
    disputes: &mut [Dispute],
    in_scope: impl Fn(&Dispute) -> bool,
    minor: i128,
    on: Date,
) -> Vec<(Option<String>, i128)> {
    let mut left = minor;
    let mut taken = Vec::new();
    for dispute in disputes.iter_mut().filter(|dispute| dispute.outstanding > 0 && in_scope(dispute)) {
        let part = dispute.outstanding.min(left);
        if part == 0 {
            break;
        }
        dispute.outstanding -= part;
        left -= part;
        if dispute.outstanding == 0 {
            dispute.closed_on = Some(on);
        }
        taken.push((dispute.claim_id.clone(), part));
    }
    taken
}

/// An accepted line that an event names, as ingestion found it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NamedClaim {
    /// Its block.
    pub block: crate::block::BlockKey,
    /// Care, minor units.
    pub care: i128,
    /// Fees, minor units.
    pub fees: i128,
}
