//! What expires when, for whom, and how much is at stake; and what should have
//! been received and was not.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::arrears::{BlockInterest, is_shielded, refused_on};
use super::desk::{clocks, introduction};
use super::timetable::{Counted, Timetable};
use super::{Waiting, WaitingBlock};
use crate::agreement::AgreementId;
use crate::block::{BlockAccount, Origin, PositionKey};
use crate::calendar::{Date, Period, PeriodKind};
use crate::codes::{AgeBand, Basis, value_list};
use crate::deadline::{Clocks, Deadline, WorkingDays};
use crate::event::EventKind;
use crate::fixed_amount::{FixedAmountKey, FixedAmounts, Reduction};
use crate::law::{Authority, InterestMode, LateEffect, Law, LawBook, Silence, Subject, UnsettledDispute};
use crate::ledger::Measures;
use crate::order::permute;
use crate::party::Party;
use crate::text::Text;

value_list! {
    /// What happens if nobody acts, gravest first: the order of the worklist.
    Risk {
        /// The amount is lost to the one who should act.
        Forfeit = "forfeit",
        /// Interest runs, or the shield from it is lost.
        Interest = "interest",
        /// Money is owed or waits for its place.
        Owed = "owed",
        /// It is flagged.
        Flag = "flag",
    }
}

value_list! {
    /// What somebody should do.
    Task {
        /// Mend a held block, or have it released.
        MendBlock = "mend_block",
        /// Reply to a contestation.
        Reply = "reply",
        /// Claim interest.
        ClaimInterest = "claim_interest",
        /// Pay, before the block is due or after.
        Pay = "pay",
        /// Make a down payment that shields from interest.
        DownPayment = "down_payment",
        /// Answer the offer of a down payment.
        AnswerOffer = "answer_offer",
        /// Pay claimed interest.
        PayInterest = "pay_interest",
        /// Contest, if there is reason.
        Contest = "contest",
        /// Settle a dispute.
        SettleDispute = "settle_dispute",
        /// Refer a dispute to the Audit Board.
        Refer = "refer",
        /// The opinion of the Audit Board is due.
        AwaitOpinion = "await_opinion",
        /// Return what was paid too much.
        Refund = "refund",
        /// Allocate or return money that names no block.
        Allocate = "allocate",
    }
}

/// One thing to do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WorkItem {
    /// What happens if nobody does it.
    pub risk: Risk,
    /// What to do.
    pub task: Task,
    /// Who should do it.
    pub actor: Party,
    /// The position it is about; its currency is that of the amount.
    pub position: PositionKey,
    /// The block; empty for money that names none.
    pub block_ref: Text,
    /// The line, if it is about one.
    pub claim_id: Option<Text>,
    /// The last day; `None` where no rule sets one.
    pub last_day: Option<Date>,
    /// How much is at stake, minor units.
    pub at_stake: i128,
    /// Why the last day is the last; items of many blocks have it in common.
    pub ground: Arc<Ground>,
}

/// What a last day rests on; all of it is empty where no rule sets one.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Ground {
    /// The rule, as `EU-883/actual`.
    pub rule: String,
    /// Its citation, if a rule sets the day.
    pub authority: Option<Authority>,
    /// How the day is counted.
    pub counted: String,
}

impl Ground {
    /// The ground of a last day that was counted.
    pub(super) fn of(deadline: &Deadline) -> Self {
        Self { rule: deadline.rule.clone(), authority: Some(deadline.authority.clone()), counted: deadline.counting() }
    }
}

impl WorkItem {
    /// Gravest and soonest first, then the largest amount; what has no day comes last.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let place = |item: &Self| (item.position, item.task);
        self.urgency()
            .cmp(&other.urgency())
            .then(other.at_stake.cmp(&self.at_stake))
            .then_with(|| place(self).cmp(&place(other)))
            .then_with(|| (&self.block_ref, &self.claim_id).cmp(&(&other.block_ref, &other.claim_id)))
    }

    fn urgency(&self) -> (Risk, bool, Option<Date>) {
        (self.risk, self.last_day.is_none(), self.last_day)
    }

    /// Days from `date` to the last day; negative when it has passed.
    pub fn days_left(&self, date: Date) -> Option<i32> {
        Some(self.last_day?.day_number() - date.day_number())
    }
}

/// The last days of a block, as far as its law sets any.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct BlockDeadlines {
    /// For introducing it; only of a block that came too late, in whole or in part.
    pub introduction: Option<Date>,
    /// For contesting.
    pub contestation: Option<Date>,
    /// For a down payment that shields from interest.
    pub shield: Option<Date>,
    /// For settling disputes.
    pub dispute: Option<Date>,
    /// For the reply to each dispute of the account, in their order.
    pub replies: Vec<Option<Date>>,
}

/// The deadlines of an account; a balance brought in has none.
pub(super) fn deadlines(
    account: &BlockAccount,
    clocks: &Clocks<'_>,
    days: &Timetable,
    fixed_amounts: &FixedAmounts,
) -> BlockDeadlines {
    if account.origin != Origin::Claims {
        return BlockDeadlines::default();
    }
    let last_day = |counted: &Option<Counted>| counted.as_ref().map(|counted| counted.deadline.last_day);
    let reply_by = |contested_on| clocks.reply(contested_on).map(|deadline| deadline.last_day);
    // Asked for where it was missed: most blocks are in time.
    let late = account.closing().not_considered != 0;
    let in_time_until = late.then(|| introduction(account, clocks, fixed_amounts)).flatten();
    BlockDeadlines {
        introduction: in_time_until.map(|deadline| deadline.last_day),
        contestation: last_day(&days.contestation),
        shield: last_day(&days.shield),
        dispute: last_day(&days.dispute),
        replies: account.disputes.iter().map(|dispute| reply_by(dispute.contested_on)).collect(),
    }
}

/// A period for which a direction that used to send claims sent none.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Expected {
    /// The agreement.
    pub agreement: AgreementId,
    /// Who should have claimed.
    pub creditor: Party,
    /// On whom.
    pub debtor: Party,
    /// Actual cost or fixed amounts.
    pub basis: Basis,
    /// The period without claims. A header without lines counts as received: zero
    /// is told from not presented.
    pub accounting_period: Period,
    /// The last period received before it.
    pub last_received: Period,
    /// Last day to introduce its claims, where a rule sets one and it is known.
    pub introduce_by: Option<Date>,
    /// Last day for the inventory of months, for fixed amounts.
    pub inventory_by: Option<Date>,
}

/// What the worklist is drawn from, besides the blocks themselves.
pub(super) struct Facts<'a> {
    pub(super) accounts: &'a [BlockAccount],
    pub(super) waiting: &'a [WaitingBlock],
    pub(super) unallocated: &'a BTreeMap<PositionKey, (i128, i128)>,
    pub(super) law: &'a LawBook,
    pub(super) working_days: &'a WorkingDays,
    pub(super) fixed_amounts: &'a FixedAmounts,
    pub(super) cut_off: Date,
}

/// Everything there is to do, gravest and soonest first; `items` is what there is to
/// do about posted blocks.
pub(super) fn worklist(mut items: Vec<WorkItem>, facts: &Facts<'_>) -> Vec<WorkItem> {
    items.extend(
        facts
            .waiting
            .iter()
            .filter(|block| block.waiting == Waiting::Held && block.block.accepted.amount() != 0)
            .map(|block| held(block, facts)),
    );
    for (position, (brought, moved)) in facts.unallocated.iter().filter(|(_, (brought, moved))| brought + moved > 0) {
        items.push(WorkItem {
            risk: Risk::Owed,
            task: Task::Allocate,
            actor: position.creditor,
            position: *position,
            block_ref: Text::default(),
            claim_id: None,
            last_day: None,
            at_stake: brought + moved,
            ground: Arc::default(),
        });
    }
    // Most are told apart by what stands first in the order: it is laid side by side.
    let urgent = |(place, item): (u32, &WorkItem)| (item.urgency(), std::cmp::Reverse(item.at_stake), place);
    let mut places: Vec<_> = (0u32..).zip(&items).map(urgent).collect();
    places.par_sort_unstable_by(|a, b| {
        let by_content = || items[a.2 as usize].cmp(&items[b.2 as usize]);
        (a.0, a.1).cmp(&(b.0, b.1)).then_with(by_content).then(a.2.cmp(&b.2))
    });
    permute(&mut items, places.into_iter().map(|(.., place)| place).collect());
    items
}

/// Items of one block under way.
struct Items<'a, 'i> {
    account: &'a BlockAccount,
    items: &'i mut Vec<WorkItem>,
}

impl Items<'_, '_> {
    fn add(
        &mut self,
        risk: Risk,
        task: Task,
        actor: Party,
        at_stake: i128,
        counted: Option<&Counted>,
    ) -> &mut WorkItem {
        self.items.push(WorkItem {
            risk,
            task,
            actor,
            position: self.account.position_key(),
            block_ref: self.account.key.block_ref.clone(),
            claim_id: None,
            last_day: counted.map(|counted| counted.deadline.last_day),
            at_stake,
            ground: counted.map_or_else(Arc::default, Counted::ground),
        });
        let last = self.items.len() - 1;
        &mut self.items[last]
    }
}

/// Adds what there is to do about a posted block to `items`.
pub(super) fn of_block(
    account: &BlockAccount,
    interest: Option<&BlockInterest>,
    law: &Law<'_>,
    clocks: &Clocks<'_>,
    days: &Timetable,
    cut_off: Date,
    items: &mut Vec<WorkItem>,
) {
    let standing = account.closing();
    let open = standing.open();
    if open == 0 && standing.disputed == 0 && standing.interest_open() == 0 && interest.is_none() {
        return;
    }
    let (creditor, debtor) = (account.key.creditor, account.terms.debtor);
    let mut items = Items { account, items };
    // A block of corrections alone is negative and reduces what others owe; what is
    // contested may still be owed.
    let too_much = -(open + standing.disputed);
    if too_much > 0 && standing.presented() >= 0 {
        items.add(Risk::Owed, Task::Refund, creditor, too_much, None);
    }
    if open > 0 {
        to_pay(&mut items, &standing, interest, law, clocks, days, cut_off);
    }
    to_settle(&mut items, law, clocks, days, cut_off);
    if let Some(of_block) = interest.filter(|of_block| of_block.claimable() > 0) {
        let claim_by =
            of_block.arrears.iter().filter_map(|arrear| arrear.claim_by.as_ref()).min_by_key(|by| by.last_day);
        let risk = if law.interest_claim.value().late == LateEffect::Refuse { Risk::Forfeit } else { Risk::Interest };
        let claim_by = claim_by.cloned().map(Counted::of);
        items.add(risk, Task::ClaimInterest, creditor, of_block.claimable(), claim_by.as_ref());
    }
    if standing.interest_open() > 0 {
        let claimed = account.history.iter().rfind(|event| event.kind == EventKind::InterestClaim);
        let pay_by = claimed.and_then(|claim| clocks.interest_payment(claim.date)).map(Counted::of);
        items.add(Risk::Owed, Task::PayInterest, debtor, standing.interest_open(), pay_by.as_ref());
    }
}

/// What the debtor should do about what is open: shield, contest, pay.
fn to_pay(
    items: &mut Items<'_, '_>,
    standing: &Measures,
    interest: Option<&BlockInterest>,
    law: &Law<'_>,
    clocks: &Clocks<'_>,
    days: &Timetable,
    cut_off: Date,
) {
    let account = items.account;
    let open = standing.open();
    let (creditor, debtor) = (account.key.creditor, account.terms.debtor);
    let coming = |counted: &&Counted| cut_off <= counted.deadline.last_day;
    if account.origin != Origin::Claims {
        // A published total over several States has nobody who could pay it.
        if creditor.may_claim() && debtor.may_claim() {
            items.add(Risk::Owed, Task::Pay, debtor, open, None);
        }
        return;
    }
    let of_kind = |kind| account.history.iter().rfind(|event| event.kind == kind);
    // The second date of interest, where a down payment shields or was refused.
    let refused = refused_on(account, law, clocks, cut_off).is_some();
    let shields = refused || is_shielded(account, standing, law, days);
    let second_date = days.dispute.as_ref().filter(|_| shields);
    if let Some(offer) = of_kind(EventKind::DownPaymentOffered)
        && of_kind(EventKind::DownPayment).is_none()
        && !refused
    {
        let stake = offer.amount.map_or(0, |amount| amount.minor);
        let answer = clocks.offer_answer(offer.date).map(Counted::of);
        items.add(Risk::Interest, Task::AnswerOffer, creditor, stake, answer.as_ref());
    }
    if let Some(shield_by) = days.shield.as_ref().filter(coming)
        && law.payment.is_some()
    {
        let base = standing.presented();
        let percent = i128::from(deadline_percent(law));
        // The smallest whole amount that reaches the share: rounded up.
        let threshold = (base * percent + 99) / 100;
        let missing = threshold - standing.prepaid;
        // What is left must be able to reach it: else no payment shields any more.
        if 0 < missing && missing <= open + standing.disputed {
            items.add(Risk::Interest, Task::DownPayment, debtor, missing, Some(shield_by));
        }
    }
    if let Some(contest_by) = days.contestation.as_ref().filter(coming) {
        items.add(Risk::Flag, Task::Contest, debtor, open, Some(contest_by));
    }
    // What was contested and lifted may be due on a day of its own; the rest is due
    // with the block. Interest runs after that day, or after the second date where a
    // down payment shields or was refused.
    let again: i128 = account.re_entries.iter().map(|re_entry| re_entry.minor).sum::<i128>().min(open);
    let mut left = again;
    for re_entry in &account.re_entries {
        let part = re_entry.minor.min(left);
        left -= part;
        if part > 0 {
            let item = items.add(Risk::Owed, Task::Pay, debtor, part, None);
            item.claim_id = re_entry.claim_id.as_deref().map(Text::from);
            item.last_day = Some(re_entry.due_on);
            item.ground = Arc::new(Ground {
                rule: law.re_entry.rule.to_owned(),
                authority: Some(law.re_entry.authority()),
                counted: "the day named when the contestation was lifted".to_owned(),
            });
            item.risk = risk_of_paying(law, interest, re_entry.due_on, second_date, cut_off);
        }
    }
    if open > again {
        let late = |payment: &&Counted| payment.deadline.last_day < cut_off;
        let payment = days.payment.as_ref();
        // Before the payment is late, a shielded block has no interest to fear yet.
        let feared = payment.filter(|payment| second_date.is_none() || late(payment));
        let risk = feared.map_or(Risk::Owed, |payment| {
            risk_of_paying(law, interest, payment.deadline.last_day, second_date, cut_off)
        });
        // Once the payment is late, what counts next is the day on which interest begins.
        let next = match (payment, second_date) {
            (Some(payment), Some(second)) if late(&payment) && coming(&second) => Some(second),
            _ => payment,
        };
        items.add(risk, Task::Pay, debtor, open - again, next);
    }
}

/// Interest is at risk while the day after which it runs is ahead, and once it runs.
fn risk_of_paying(
    law: &Law<'_>,
    interest: Option<&BlockInterest>,
    due_on: Date,
    second_date: Option<&Counted>,
    cut_off: Date,
) -> Risk {
    let runs = interest.is_some_and(|of_block| !of_block.running.is_empty());
    let runs_after = second_date.map_or(due_on, |second| due_on.max(second.deadline.last_day));
    let may_run = law.interest.value() == &InterestMode::Proposal && law.payment.is_some();
    if runs || may_run && cut_off <= runs_after { Risk::Interest } else { Risk::Owed }
}

fn deadline_percent(law: &Law<'_>) -> u32 {
    law.shield.map_or(0, |shield| shield.value().percent)
}

/// What both sides should do about what is contested.
fn to_settle(items: &mut Items<'_, '_>, law: &Law<'_>, clocks: &Clocks<'_>, days: &Timetable, cut_off: Date) {
    let account = items.account;
    let (creditor, debtor) = (account.key.creditor, account.terms.debtor);
    let settle_by = days.dispute.as_ref();
    let referred = account.history.iter().rfind(|event| event.kind == EventKind::AuditBoardReferral);
    let answered = account.history.iter().any(|event| event.kind == EventKind::AuditBoardOpinion);
    for dispute in account.disputes.iter().filter(|dispute| dispute.outstanding > 0) {
        let claim_id = || dispute.claim_id.as_deref().map(Text::from);
        if dispute.replied_on.is_none() {
            let forfeits = law.reply.is_some_and(|reply| reply.value().silence == Silence::Accepted);
            let risk = if forfeits { Risk::Forfeit } else { Risk::Flag };
            let reply_by = clocks.reply(dispute.contested_on).map(Counted::of);
            items.add(risk, Task::Reply, creditor, dispute.outstanding, reply_by.as_ref()).claim_id = claim_id();
        }
        if dispute.replied_on.is_some() || settle_by.is_some_and(|counted| counted.deadline.last_day < cut_off) {
            let write_off = *law.unsettled_dispute.value() == UnsettledDispute::WriteOff;
            let risk = if write_off { Risk::Forfeit } else { Risk::Flag };
            items.add(risk, Task::SettleDispute, debtor, dispute.outstanding, settle_by).claim_id = claim_id();
        }
    }
    let disputed = account.closing().disputed;
    if disputed > 0 {
        let may_refer = days.start.and_then(|start| clocks.referral_from(start)).map(Counted::of);
        let possible = may_refer.as_ref().is_some_and(|from| from.deadline.last_day < cut_off);
        let wanted = *law.unsettled_dispute.value() != UnsettledDispute::WriteOff;
        match referred {
            // One that came before its time does not start the time for the opinion.
            Some(referral)
                if !answered && may_refer.as_ref().is_none_or(|from| from.deadline.last_day < referral.date) =>
            {
                let opinion = Counted::of(clocks.audit_board_opinion(referral.date));
                items.add(Risk::Flag, Task::AwaitOpinion, creditor, disputed, Some(&opinion));
            }
            None if possible && wanted => {
                items.add(Risk::Flag, Task::Refer, creditor, disputed, may_refer.as_ref());
            }
            _ => {}
        }
    }
}

/// A held block must be mended before its time for introduction is over.
fn held(waiting: &WaitingBlock, facts: &Facts<'_>) -> WorkItem {
    let block = &waiting.block;
    let subject = Subject::of(&block.key, &block.terms, block.introduced_on, facts.cut_off);
    let law = facts.law.law(&subject);
    let mut account = BlockAccount::new(block.key.clone(), block.terms, Origin::Claims, block.terms.accounting_period);
    account.introduced_on = block.introduced_on;
    let clocks = clocks(&account, &law, facts.working_days);
    let deadline = introduction(&account, &clocks, facts.fixed_amounts).map(Counted::of);
    let mut items = Items { account: &account, items: &mut Vec::new() };
    items.add(Risk::Forfeit, Task::MendBlock, block.key.creditor, block.accepted.amount(), deadline.as_ref()).clone()
}

/// How long a period that was not presented is still listed after its last day: one year.
const LISTED_MONTHS: u32 = 12;

/// Periods for which a direction that used to send claims sent none, up to the
/// last one that ended before the cut-off.
pub(super) fn expected(facts: &Facts<'_>) -> Vec<Expected> {
    type Series = (AgreementId, Party, Party, Basis, PeriodKind);
    let posted = facts.accounts.iter().filter(|account| account.origin == Origin::Claims);
    let posted = posted.map(|account| (account.key.creditor, account.terms));
    let waiting = facts.waiting.iter().map(|block| (block.block.key.creditor, block.block.terms));
    let mut received: BTreeMap<Series, BTreeSet<Period>> = BTreeMap::new();
    for (creditor, terms) in posted.chain(waiting) {
        if let Some(kind) = terms.accounting_period.kind() {
            let series = (terms.agreement, creditor, terms.debtor, terms.basis, kind);
            received.entry(series).or_default().insert(terms.accounting_period);
        }
    }
    let mut missing = Vec::new();
    for ((agreement, creditor, debtor, basis, _), periods) in received {
        let Some(first) = periods.first() else { continue };
        let mut last_received = *first;
        let mut next = first.next();
        while let Some(period) = next {
            let Some((_, last_day)) = period.days().filter(|(_, last_day)| *last_day <= facts.cut_off) else { break };
            next = period.next();
            if periods.contains(&period) {
                last_received = period;
                continue;
            }
            let subject =
                Subject { agreement, creditor, debtor, basis, period_end: last_day, introduced_on: facts.cut_off };
            // Where the agreement no longer provides for such claims none are expected.
            if facts.law.governing_term(&subject).is_none_or(|(_, term)| !term.contains(last_day)) {
                continue;
            }
            let law = facts.law.law(&subject);
            let clocks = Clocks::new(&law, facts.working_days, Vec::new());
            let introduce_by = clocks.introduction(last_day, published(facts.fixed_amounts, creditor, last_day), None);
            let introduce_by = introduce_by.map(|deadline| deadline.last_day);
            let inventory = u16::try_from(last_day.year()).ok().filter(|_| basis == Basis::Fixed);
            let inventory_by = inventory.and_then(|year| clocks.inventory(year)).map(|deadline| deadline.last_day);
            // Without publication nothing can be introduced yet: what is expected is the inventory.
            let last_day_listed = introduce_by.or(inventory_by);
            let listed = last_day_listed.is_none_or(|day| facts.cut_off <= day.end_of_month_after(LISTED_MONTHS));
            if listed {
                missing.push(Expected {
                    agreement,
                    creditor,
                    debtor,
                    basis,
                    accounting_period: period,
                    last_received,
                    introduce_by,
                    inventory_by,
                });
            }
        }
    }
    missing.sort();
    missing
}

/// The day on which the average costs of a creditor's reference year were published.
pub(super) fn published(fixed_amounts: &FixedAmounts, creditor: Party, year_end: Date) -> Option<Date> {
    let year = u16::try_from(year_end.year()).ok()?;
    let key = |age_band, reduction| FixedAmountKey { party: creditor, year, age_band, reduction };
    let first = key(AgeBand::Under20, Reduction::LEAST);
    let of_year = fixed_amounts.range(first..=key(AgeBand::From65, Reduction::GREATEST));
    of_year.filter_map(|(_, record)| record.published_on).min()
}
