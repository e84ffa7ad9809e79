//! Which letters a statement gives occasion for: what each is about, picked from the
//! statement, without a word of any language.
//!
//! Nothing is computed anew: amounts are those of blocks, events that took effect,
//! interest and amounts due; totals are their sums, and foot with the movements of the
//! statement (`fixtures/letters.py` adds up the tables of the run instead).

use std::collections::BTreeSet;

use solde_core::block::{BlockAccount, Origin};
use solde_core::calendar::Date;
use solde_core::clearing::{Waiting, WaitingBlock};
use solde_core::event::{Event, EventKind, ReplyDecision};
use solde_core::intake::RejectTotal;
use solde_core::ledger::{Posting, PostingKind};

use crate::life::{DisputeLine, InterestLine};
use crate::statement::{Account, BlockLine, Due, Side, Statement};

/// Something about one side of one account.
#[derive(Debug)]
pub struct On<'s, 'a, T> {
    /// The account.
    pub account: &'s Account<'a>,
    /// Its side.
    pub side: &'s Side<'a>,
    /// What it is about, in the order of the statement.
    pub about: Vec<T>,
}

/// A contestation or a reply, with the event that made it.
#[derive(Clone, Copy, Debug)]
pub struct Contested<'s, 'a> {
    /// The dispute.
    pub line: &'s DisputeLine<'a>,
    /// The event, if the block still remembers it.
    pub event: Option<&'a Event>,
}

/// What the creditor answered to a contestation.
#[derive(Clone, Copy, Debug)]
pub struct Replied<'a> {
    /// The block.
    pub block: &'a BlockAccount,
    /// The reply or withdrawal; its amount is what was withdrawn, minor units.
    pub event: &'a Event,
    /// What a reply says; `None` for a withdrawal without one.
    pub decision: Option<ReplyDecision>,
    /// What remains contested of the line or block, minor units.
    pub outstanding: i128,
}

impl Replied<'_> {
    /// What was withdrawn, minor units.
    pub fn withdrawn(&self) -> i128 {
        minor(self.event)
    }
}

/// An amount that is overdue.
#[derive(Clone, Copy, Debug)]
pub struct Overdue<'a> {
    /// The block.
    pub block: &'a BlockAccount,
    /// Its last day for payment; `None` for a deduction of what was paid too much.
    pub due_on: Option<Date>,
    /// Days since then.
    pub days: u64,
    /// Minor units; negative for a deduction.
    pub minor: i128,
}

/// As what money was paid.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PaidAs {
    /// Payment.
    Payment,
    /// Payment on account.
    DownPayment,
    /// Payment of interest.
    Interest,
    /// Return of what the other side had paid too much, or for no block.
    Refund,
}

/// Money that we paid.
#[derive(Clone, Copy, Debug)]
pub struct Paid<'a> {
    /// When.
    pub date: Date,
    /// The block, if one is named: theirs of a payment, ours of a refund.
    pub block: Option<&'a BlockAccount>,
    /// The line, if one is named.
    pub claim_id: Option<&'a str>,
    /// As what.
    pub paid_as: PaidAs,
    /// The document; empty if none is named.
    pub reference: &'a str,
    /// Minor units.
    pub minor: i128,
}

impl<'a> Paid<'a> {
    fn on(block: &'a BlockAccount, event: &'a Event) -> Self {
        let paid_as = match event.kind {
            EventKind::DownPayment => PaidAs::DownPayment,
            EventKind::InterestPayment => PaidAs::Interest,
            EventKind::Refund => PaidAs::Refund,
            _ => PaidAs::Payment,
        };
        Self {
            date: event.date,
            block: Some(block),
            claim_id: event.claim_id.as_deref(),
            paid_as,
            reference: &event.reference,
            minor: minor(event),
        }
    }

    fn without_block(posting: &'a Posting, paid_as: PaidAs) -> Self {
        // A posting rests on the document of its event, or else on the kind of the event.
        let basis = posting.basis.as_str();
        let reference = if EventKind::parse(basis.as_bytes()).is_some() { "" } else { basis };
        Self { date: posting.date, block: None, claim_id: None, paid_as, reference, minor: posting.minor }
    }
}

/// Claimed interest that we contested.
#[derive(Clone, Copy, Debug)]
pub struct ContestedInterest<'a> {
    /// The block.
    pub block: &'a BlockAccount,
    /// The contestation; its amount is what is contested.
    pub event: &'a Event,
    /// The claim it is about: the last before it.
    pub claim: Option<&'a Event>,
}

impl ContestedInterest<'_> {
    /// What is contested, minor units.
    pub fn minor(&self) -> i128 {
        minor(self.event)
    }
}

/// What an event moved.
fn minor(event: &Event) -> i128 {
    event.amount.map_or(0, |amount| amount.minor)
}

/// What letters are about, found in a statement.
#[derive(Clone, Copy)]
pub struct Occasions<'s, 'a> {
    statement: &'s Statement<'a>,
}

impl<'s, 'a> Occasions<'s, 'a> {
    /// Those of a statement, from the side of its owner.
    pub fn of(statement: &'s Statement<'a>) -> Self {
        Self { statement }
    }

    /// What is found on our claims, account by account, where anything is.
    fn on_claims<T>(self, find: impl Fn(&'s Side<'a>) -> Vec<T>) -> Vec<On<'s, 'a, T>> {
        let sides = self.statement.accounts.iter().map(|account| (account, &account.receivables));
        on(sides, find)
    }

    /// The same of the counterpart's claims on us.
    fn on_debts<T>(self, find: impl Fn(&'s Side<'a>) -> Vec<T>) -> Vec<On<'s, 'a, T>> {
        on(self.statement.accounts.iter().map(|account| (account, &account.debts)), find)
    }

    /// Blocks of a side that the run posted.
    fn posted(self, side: &'s Side<'a>) -> Vec<BlockLine<'a>> {
        let posted = |block: &&BlockLine<'a>| {
            block.account.origin == Origin::Claims && block.account.posted_in == self.statement.settlement_period
        };
        side.blocks.iter().filter(posted).copied().collect()
    }

    /// Claims of ours that the run posted; a block of which no line was accepted claims
    /// nothing.
    pub fn introduced(self) -> Vec<On<'s, 'a, BlockLine<'a>>> {
        let claims = |block: &BlockLine<'a>| block.account.movement.lines > 0;
        self.on_claims(|side| self.posted(side).into_iter().filter(claims).collect())
    }

    /// Claims of the counterpart that the run posted, in time at least in part.
    pub fn received(self) -> Vec<On<'s, 'a, BlockLine<'a>>> {
        self.on_debts(|side| self.posted(side).into_iter().filter(|block| !is_out_of_time(block)).collect())
    }

    /// Claims of the counterpart that came too late to be considered.
    pub fn out_of_time(self) -> Vec<On<'s, 'a, BlockLine<'a>>> {
        self.on_debts(|side| self.posted(side).into_iter().filter(is_out_of_time).collect())
    }

    /// Blocks of the counterpart that came in, stand in no account and wait for an act.
    pub fn held(self) -> Vec<On<'s, 'a, &'a WaitingBlock>> {
        self.on_debts(|side| side.waiting.iter().copied().filter(|block| block.waiting == Waiting::Held).collect())
    }

    /// Blocks of the counterpart that were refused in the run.
    pub fn refused(self) -> Vec<On<'s, 'a, &'a WaitingBlock>> {
        self.on_debts(|side| side.waiting.iter().copied().filter(|block| block.refusal.is_some()).collect())
    }

    /// Lines of the counterpart that were rejected, by code.
    pub fn rejected(self) -> Vec<&'a RejectTotal> {
        let counterpart = self.statement.key.counterpart;
        self.statement.control.rejects.iter().copied().filter(|reject| reject.creditor == counterpart).collect()
    }

    /// What we contested in the run.
    pub fn contested(self) -> Vec<On<'s, 'a, Contested<'s, 'a>>> {
        self.on_debts(|side| {
            let of_run = |line: &&DisputeLine<'a>| self.statement.events.contains(&line.dispute.event_id);
            let contested = |line: &'s DisputeLine<'a>| {
                let event = line.block.history.iter().find(|event| event.event_id == line.dispute.event_id);
                Contested { line, event }
            };
            side.disputes.iter().filter(of_run).map(contested).collect()
        })
    }

    /// Claimed interest that we contested in the run.
    pub fn contested_interest(self) -> Vec<On<'s, 'a, ContestedInterest<'a>>> {
        self.on_debts(|side| {
            let events = self.events_of_run(side, &[EventKind::InterestContestation]);
            let contested = |(block, event): (&'a BlockAccount, &'a Event)| {
                let claims = block.history.iter().take_while(|earlier| earlier.event_id != event.event_id);
                let claim = claims.filter(|earlier| earlier.kind == EventKind::InterestClaim).last();
                ContestedInterest { block, event, claim }
            };
            events.into_iter().map(contested).collect()
        })
    }

    /// What we answered to contestations in the run.
    pub fn replied(self) -> Vec<On<'s, 'a, Replied<'a>>> {
        self.on_claims(|side| {
            let events = self.events_of_run(side, &[EventKind::Reply, EventKind::Withdrawal]);
            let replied = |(block, event): (&'a BlockAccount, &'a Event)| Replied {
                block,
                event,
                decision: (event.kind == EventKind::Reply)
                    .then(|| ReplyDecision::parse(event.reason.as_bytes()))
                    .flatten(),
                outstanding: block
                    .disputes
                    .iter()
                    .filter(|dispute| event.claim_id.is_none() || dispute.claim_id == event.claim_id)
                    .map(|dispute| dispute.outstanding)
                    .sum(),
            };
            events.into_iter().map(replied).collect()
        })
    }

    /// What of our claims is overdue, with what was paid too much on others; nothing
    /// where that is no less.
    pub fn overdue(self) -> Vec<On<'s, 'a, Overdue<'a>>> {
        let cut_off = self.statement.cut_off;
        let mut overdue = self.on_claims(|side| {
            let late = |due: &&Due<'a>| due.is_deduction() || due.due_on.is_some_and(|day| day < cut_off);
            let parts = |due: &'s Due<'a>| {
                due.parts.iter().map(move |(block, minor)| {
                    let days = due.due_on.map_or(0, |day| cut_off.day_number() - day.day_number());
                    Overdue { block, due_on: due.due_on, days: u64::try_from(days).unwrap_or(0), minor: *minor }
                })
            };
            side.dues.iter().filter(late).flat_map(parts).collect()
        });
        overdue.retain(|on| on.about.iter().map(|overdue| overdue.minor).sum::<i128>() > 0);
        overdue
    }

    /// Blocks of ours on which interest may be claimed.
    pub fn interest(self) -> Vec<On<'s, 'a, &'s InterestLine<'a>>> {
        self.on_claims(|side| side.interest.iter().filter(|line| line.totals().claimable > 0).collect())
    }

    /// What we paid in the run, by day: on blocks of the counterpart and without a block,
    /// and what we returned.
    pub fn paid(self) -> Vec<(&'s Account<'a>, Vec<Paid<'a>>)> {
        let of_account = |account: &'s Account<'a>| {
            let kinds = [EventKind::Payment, EventKind::DownPayment, EventKind::InterestPayment];
            let payments = self.events_of_run(&account.debts, &kinds);
            let refunds = self.events_of_run(&account.receivables, &[EventKind::Refund]);
            let on_blocks = payments.into_iter().chain(refunds).map(|(block, event)| Paid::on(block, event));
            let without = |side: &'s Side<'a>, kind: PostingKind, paid_as: PaidAs| {
                let postings = side.without_block.iter().filter(move |posting| posting.kind == kind);
                postings.map(move |posting| Paid::without_block(posting, paid_as))
            };
            let mut paid: Vec<Paid<'a>> = on_blocks
                .chain(without(&account.debts, PostingKind::Unallocated, PaidAs::Payment))
                .chain(without(&account.receivables, PostingKind::UnallocatedRefunded, PaidAs::Refund))
                .filter(|paid| paid.minor != 0)
                .collect();
            paid.sort_by_key(|paid| paid.date);
            (account, paid)
        };
        self.statement.accounts.iter().map(of_account).filter(|(_, paid)| !paid.is_empty()).collect()
    }

    /// What we have to pay now.
    pub fn payable(self) -> Vec<On<'s, 'a, &'s Due<'a>>> {
        let mut payable = self.on_debts(|side| side.dues.iter().collect());
        payable.retain(|on| on.about.iter().map(|due| due.minor).sum::<i128>() > 0);
        payable
    }

    /// Accounts with a balance that is open, disputed or not known, or with money that
    /// waits for its block.
    pub fn balances(self) -> Vec<&'s Account<'a>> {
        let has_any = |side: &Side<'_>| {
            let waits = side.unallocated.iter().any(|(_, brought, moved)| brought + moved != 0);
            let standing = &side.closing;
            standing.open() != 0 || standing.disputed != 0 || side.overpaid != 0 || waits || !side.unknown.is_empty()
        };
        let has_period =
            |account: &Account<'_>| account.nets.iter().any(|net| net.receivable != Some(0) || net.debt != Some(0));
        let accounts = self.statement.accounts.iter();
        let has_balance =
            |account: &&Account<'_>| has_any(&account.receivables) || has_any(&account.debts) || has_period(account);
        accounts.filter(has_balance).collect()
    }

    /// Accounts of which something was set off or is to be paid now.
    pub fn cleared(self) -> Vec<&'s Account<'a>> {
        let set_off: BTreeSet<_> = self
            .statement
            .set_offs
            .iter()
            .flat_map(|act| &act.blocks)
            .map(|block| (block.net_key.agreement, block.net_key.currency))
            .collect();
        let accounts = self.statement.accounts.iter().filter(|account| {
            let settlement = account.settlement();
            let pays = settlement.owner_pays > 0 || settlement.counterpart_pays > 0;
            pays || set_off.contains(&(account.agreement, account.currency))
        });
        accounts.collect()
    }

    /// Events of some kinds that took effect in the run, in the order of the blocks.
    fn events_of_run(self, side: &'s Side<'a>, kinds: &[EventKind]) -> Vec<(&'a BlockAccount, &'a Event)> {
        let of_run = |event: &&'a Event| kinds.contains(&event.kind) && self.statement.events.contains(&event.event_id);
        let of_block = |block: &'s BlockLine<'a>| {
            let account: &'a BlockAccount = block.account;
            account.history.iter().filter(of_run).map(move |event| (account, event))
        };
        side.blocks.iter().flat_map(of_block).collect()
    }
}

/// Whether nothing of a block is considered because it came too late.
fn is_out_of_time(block: &BlockLine<'_>) -> bool {
    let movement = &block.account.movement;
    movement.not_considered != 0 && movement.not_considered == movement.presented()
}

/// What is found on sides, where anything is.
fn on<'s, 'a, T>(
    sides: impl Iterator<Item = (&'s Account<'a>, &'s Side<'a>)>,
    find: impl Fn(&'s Side<'a>) -> Vec<T>,
) -> Vec<On<'s, 'a, T>> {
    sides.map(|(account, side)| On { account, side, about: find(side) }).filter(|on| !on.about.is_empty()).collect()
}
