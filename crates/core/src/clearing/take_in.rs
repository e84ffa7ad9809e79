//! Taking blocks in: held, waiting or posted, with the verdict of the law on each.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::desk::{Desk, Entry, old_amount};
use super::{Waiting, WaitingBlock};
use crate::agreement::Method;
use crate::block::{BlockAccount, BlockKey, IntakeBlock, Origin, PositionKey};
use crate::calendar::Date;
use crate::codes::Code;
use crate::event::{Event, EventKind, LegalFinding};
use crate::law::{DeadlineKind, LastDay, LateEffect};
use crate::ledger::PostingKind;
use crate::room;
use crate::text::Text;

/// Blocks that one thread posts at a stretch, at least.
const BLOCKS_AT_A_DESK: usize = 1024;

/// Blocks posted side by side before their accounts are put with the others: no more are
/// ever in memory twice.
const BLOCKS_OF_A_ROUND: usize = 6 * BLOCKS_AT_A_DESK;

/// Events that say whether and since when a block is in, and for how long it may come.
pub(super) fn is_order(event: &Event) -> bool {
    match event.kind {
        EventKind::Acknowledged | EventKind::CompetenceIdentified | EventKind::Release | EventKind::RejectBlock => true,
        EventKind::DeadlineExtension => event.reason == DeadlineKind::Introduction.as_str(),
        _ => false,
    }
}

/// A desk at which some of the blocks are taken in.
struct Beside<'a> {
    desk: Desk<'a>,
    posted: Vec<BlockAccount>,
    waiting: Vec<WaitingBlock>,
}

impl<'a> Beside<'a> {
    fn of(desk: &Desk<'a>) -> Self {
        let beside = Desk::new(desk.settlement_period, desk.cut_off, desk.law, desk.working_days, desk.fixed_amounts);
        Self { desk: beside, posted: Vec::new(), waiting: Vec::new() }
    }

    /// Holds a block, lets it wait, or posts it.
    fn take_in(mut self, block: IntakeBlock, refused: &BTreeSet<BlockKey>, orders: Vec<&Event>) -> Self {
        let (orders, foreign): (Vec<&Event>, Vec<&Event>) =
            orders.into_iter().partition(|event| event.debtor == block.terms.debtor);
        for event in foreign {
            let detail = format!("block {} is on {}, not on {}", block.key, block.terms.debtor, event.debtor);
            self.desk.findings.push(LegalFinding::about(event, Code::EventTargetUnknown, detail));
            self.desk.answered.insert(event.event_id.clone());
        }
        let ordered = |kind| orders.iter().any(|event| event.kind == kind);
        let postable = block.introduced_on.is_some_and(|date| date <= self.desk.cut_off);
        let status = if refused.contains(&block.key) || ordered(EventKind::RejectBlock) {
            Some(Waiting::Refused)
        } else if !block.holds.is_empty() && (!ordered(EventKind::Release) || block.introduced_on.is_none()) {
            Some(Waiting::Held)
        } else if !postable {
            Some(Waiting::NextPeriod)
        } else {
            None
        };
        if matches!(status, Some(Waiting::Refused) | None) {
            self.desk.posted_events.extend(orders.iter().map(|event| event.event_id.clone()));
        }
        match status {
            Some(waiting) => {
                let refusal = orders.iter().find(|event| event.kind == EventKind::RejectBlock);
                let refusal = refusal.map(|event| event.reason.clone());
                self.waiting.push(WaitingBlock { block, waiting, refusal });
            }
            None => {
                let account = self.desk.post_block(block, orders.into_iter().cloned().collect());
                self.posted.push(account);
            }
        }
        self
    }
}

impl Desk<'_> {
    /// Posts the blocks that can be posted and returns those that wait.
    pub(super) fn take_in(
        &mut self,
        intake: Vec<IntakeBlock>,
        refused: &BTreeSet<BlockKey>,
        events: &[Event],
    ) -> Vec<WaitingBlock> {
        let mut orders: BTreeMap<BlockKey, Vec<&Event>> = BTreeMap::new();
        for event in events.iter().filter(|event| is_order(event)) {
            orders.entry(event.block().unwrap_or_else(|| unnamed(event))).or_default().push(event);
        }
        let of_blocks: Vec<Vec<&Event>> =
            intake.iter().map(|block| orders.remove(&block.key).unwrap_or_default()).collect();
        let mut waiting = Vec::new();
        let mut accounts = std::mem::take(&mut self.accounts);
        let most = intake.len();
        // Care and fees of each; a list that grows is in memory twice.
        let mut postings = room::for_list(self.postings.len() + 2 * most);
        postings.append(&mut self.postings);
        self.postings = postings;
        let mut blocks = intake.into_iter().zip(of_blocks);
        // No block has a say in another: threads work side by side, each at a desk of its own.
        let mut take_in_round = || {
            let round: Vec<(IntakeBlock, Vec<&Event>)> = blocks.by_ref().take(BLOCKS_OF_A_ROUND).collect();
            if round.is_empty() {
                return None;
            }
            let desks: Vec<Beside<'_>> = round
                .into_par_iter()
                .with_min_len(BLOCKS_AT_A_DESK)
                .with_max_len(4 * BLOCKS_AT_A_DESK)
                .fold(|| Beside::of(self), |beside, (block, orders)| beside.take_in(block, refused, orders))
                .collect();
            let mut posted = Vec::with_capacity(desks.len());
            for beside in desks {
                self.postings.extend(beside.desk.postings);
                self.findings.extend(beside.desk.findings);
                self.posted_events.extend(beside.desk.posted_events);
                self.answered.extend(beside.desk.answered);
                waiting.extend(beside.waiting);
                posted.push(beside.posted);
            }
            Some(posted)
        };
        accounts.extend(most, std::iter::from_fn(&mut take_in_round).flatten());
        self.accounts = accounts;
        let left_over = orders.into_values().flatten();
        for event in left_over.filter(|event| matches!(event.kind, EventKind::Release | EventKind::RejectBlock)) {
            let block_ref = event.block_ref.as_deref().unwrap_or_default();
            let detail = format!("no block {block_ref} of {} is waiting", event.creditor);
            self.findings.push(LegalFinding::about(event, Code::EventTargetUnknown, detail));
        }
        self.waiting = waiting.iter().map(|waiting| waiting.block.key.clone()).collect();
        waiting.sort_by(|a, b| {
            (PositionKey::of(&a.block.key, &a.block.terms), &a.block.key.block_ref)
                .cmp(&(PositionKey::of(&b.block.key, &b.block.terms), &b.block.key.block_ref))
        });
        waiting
    }

    /// Posts what a block presents, less what the law does not admit.
    fn post_block(&mut self, block: IntakeBlock, history: Vec<Event>) -> BlockAccount {
        let introduced_on = block.introduced_on.unwrap_or(self.cut_off);
        let mut account = BlockAccount::new(block.key, block.terms, Origin::Claims, self.settlement_period);
        account.introduced_on = Some(introduced_on);
        account.sent_on = block.sent_on;
        account.creditor_iban = block.creditor_iban;
        account.creditor_bic = block.creditor_bic;
        account.care_years = block.care_years;
        account.months = block.months;
        account.history = history;
        account.movement.lines = block.accepted.lines;
        let regime = self.docket.regime(&account);
        let (law, term) = (&regime.law, regime.term.map(|(_, term)| term));
        let citation = term.map_or("", |term| term.rule.citation.as_str());
        fn presented(date: Date, basis: &str) -> Entry<'_> {
            Entry { date, event_id: "", claim_id: None, basis }
        }
        self.post(&mut account, PostingKind::Care, block.accepted.care, presented(introduced_on, citation));
        self.post(&mut account, PostingKind::Fees, block.accepted.fees, presented(introduced_on, citation));
        if block.booked_outside > 0 {
            let detail = format!("{} lines booked outside {}", block.booked_outside, account.terms.accounting_period);
            self.find(&account, Code::BookedOutside, detail);
        }
        account.due_on = self.docket.timetable(&account, &regime).due_on();
        let in_time_until = self.docket.introduction(&account, &regime);
        if let Some(deadline) = in_time_until.filter(|_| term.is_some()) {
            let late = introduced_on > deadline.last_day;
            if deadline.roll_unknown {
                self.find(&account, Code::RollUnknown, format!("last day {}", deadline.last_day));
            }
            if late {
                let amount = account.movement.open();
                self.post(
                    &mut account,
                    PostingKind::NotConsidered,
                    amount,
                    presented(introduced_on, &deadline.authority.citation),
                );
                let detail = format!("introduced on {introduced_on}, last day was {}", deadline.last_day);
                self.find(&account, Code::OutOfTime, detail);
            }
            // It matters only between the last day and the working day after it.
            let rolled =
                self.working_days.roll(deadline.unrolled, LastDay::NextWorkingDay).unwrap_or(deadline.unrolled);
            if deadline.weekend_matters && deadline.unrolled < introduced_on && introduced_on <= rolled {
                let detail =
                    format!("introduced on {introduced_on}; the last day, {}, was no working day", deadline.unrolled);
                self.find(&account, Code::RollDecides, detail);
            }
        }
        let open = account.movement.open();
        if open != 0 && term.is_some_and(|term| term.rule.method == Method::Waived) {
            self.post(&mut account, PostingKind::Waived, open, presented(introduced_on, citation));
        } else if open != 0
            && let Some(waivers) = law.waivers
        {
            self.post(
                &mut account,
                PostingKind::Waived,
                block.waived.amount(),
                presented(introduced_on, waivers.citation()),
            );
        }
        self.judge_old_claims(&mut account, law);
        account
    }

    /// Claims of a calendar year too long before presentation (Reg. 574/72 Art. 100).
    fn judge_old_claims(&mut self, account: &mut BlockAccount, law: &crate::law::Law<'_>) {
        let Some((rule, introduced_on)) = law.old_claims.zip(account.introduced_on) else { return };
        let old = old_amount(account, law).unwrap_or(0).min(account.movement.open());
        if old <= 0 {
            return;
        }
        let amount = crate::money::Money { minor: old, currency: account.terms.currency };
        if rule.value().effect == LateEffect::Refuse {
            let entry = Entry { date: introduced_on, event_id: "", claim_id: None, basis: rule.citation() };
            self.post(account, PostingKind::NotConsidered, old, entry);
        }
        self.find(account, Code::OldClaims, format!("{amount} presented on {introduced_on} ({})", rule.citation()));
    }
}

fn unnamed(event: &Event) -> BlockKey {
    BlockKey { creditor: event.creditor, block_ref: Text::default() }
}
