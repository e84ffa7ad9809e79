//! The desk at which a run works: the accounts, and what was posted and found so far.

use std::collections::{BTreeMap, BTreeSet};

use super::Accounts;
use super::timetable::Docket;
use crate::agreement::Method;
use crate::block::{BlockAccount, BlockKey, Origin, PositionKey};
use crate::calendar::{Date, Period};
use crate::codes::Code;
use crate::deadline::{Clocks, Deadline, EventExtension, WorkingDays, old_claim};
use crate::event::{Event, EventKind, LegalFinding};
use crate::fixed_amount::FixedAmounts;
use crate::law::{DeadlineKind, IntroductionDate, LateEffect, Law, LawBook, Silence, UnsettledDispute};
use crate::ledger::{Measures, Posting, PostingKind};
use crate::life::{self, NamedClaim};
use crate::party::Party;
use crate::text::{Text, Texts};

/// Accounts under way, with everything that is posted and found on them.
pub(super) struct Desk<'a> {
    pub(super) settlement_period: Period,
    pub(super) cut_off: Date,
    pub(super) law: &'a LawBook,
    pub(super) working_days: &'a WorkingDays,
    pub(super) fixed_amounts: &'a FixedAmounts,
    pub(super) docket: Docket<'a>,
    pub(super) named: BTreeMap<(Party, String), NamedClaim>,
    pub(super) accounts: Accounts,
    /// Payments without a block: brought forward and moved.
    pub(super) unallocated: BTreeMap<PositionKey, (i128, i128)>,
    /// Blocks that came in and wait.
    pub(super) waiting: BTreeSet<BlockKey>,
    pub(super) postings: Vec<Posting>,
    /// Bases of postings, each held once.
    pub(super) texts: Texts,
    pub(super) findings: Vec<LegalFinding>,
    pub(super) posted_events: BTreeSet<String>,
    /// Events that were found wrong before their turn.
    pub(super) answered: BTreeSet<String>,
    /// Days on which silence or the end of a dispute's time takes effect.
    pub(super) silences: BTreeSet<(Date, BlockKey)>,
}

/// What a posting is about besides its amount.
#[derive(Clone, Copy)]
pub(super) struct Entry<'a> {
    pub(super) date: Date,
    pub(super) event_id: &'a str,
    pub(super) claim_id: Option<&'a str>,
    pub(super) basis: &'a str,
}

/// The clocks of a block: its law, and the acts that put its deadlines off.
pub fn clocks<'a>(account: &BlockAccount, law: &'a Law<'a>, working_days: &'a WorkingDays) -> Clocks<'a> {
    let extensions = account.history.iter().filter(|event| event.kind == EventKind::DeadlineExtension);
    let extensions = extensions
        .filter_map(|event| {
            let kind = DeadlineKind::parse(event.reason.as_bytes())?;
            Some(EventExtension { kind, until: event.until?, event_id: event.event_id.clone() })
        })
        .collect();
    Clocks::new(law, working_days, extensions)
}

/// The day that starts the clocks of a block (law point 4); `None` while none runs.
pub fn clocks_start(account: &BlockAccount, law: &Law<'_>) -> Option<Date> {
    let acknowledged = || {
        let acknowledgements = account.history.iter().filter(|event| event.kind == EventKind::Acknowledged);
        acknowledgements.map(|event| event.date).next_back()
    };
    match law.introduction_date.value() {
        IntroductionDate::Received => account.introduced_on,
        IntroductionDate::Sent => account.sent_on.or(account.introduced_on),
        IntroductionDate::Acknowledged => acknowledged(),
    }
}

impl<'a> Desk<'a> {
    /// A desk without accounts, at which nothing was posted or found yet.
    pub(super) fn new(
        settlement_period: Period,
        cut_off: Date,
        law: &'a LawBook,
        working_days: &'a WorkingDays,
        fixed_amounts: &'a FixedAmounts,
    ) -> Self {
        Self {
            settlement_period,
            cut_off,
            law,
            working_days,
            fixed_amounts,
            docket: Docket::new(law, working_days, fixed_amounts, cut_off),
            named: BTreeMap::new(),
            accounts: Accounts::default(),
            unallocated: BTreeMap::new(),
            waiting: BTreeSet::new(),
            postings: Vec::new(),
            texts: Texts::default(),
            findings: Vec::new(),
            posted_events: BTreeSet::new(),
            answered: BTreeSet::new(),
            silences: BTreeSet::new(),
        }
    }

    /// Posts on an account and, if the entry names a line, on the line.
    pub(super) fn post(&mut self, account: &mut BlockAccount, kind: PostingKind, minor: i128, entry: Entry<'_>) {
        if minor == 0 {
            return;
        }
        account.movement.apply(kind, minor);
        if matches!(kind, PostingKind::Contested | PostingKind::Credited | PostingKind::Waived) {
            life::reduce_re_entries(&mut account.re_entries, entry.claim_id, minor);
        }
        if let Some(line) = entry.claim_id.and_then(|claim_id| account.lines.get_mut(claim_id)) {
            line.standing.apply(kind, minor);
        }
        let basis = self.texts.get(entry.basis);
        self.postings.push(Posting {
            position: account.position_key(),
            block_ref: account.key.block_ref.clone(),
            claim_id: entry.claim_id.unwrap_or_default().into(),
            date: entry.date,
            kind,
            currency: account.terms.currency,
            minor,
            event_id: entry.event_id.into(),
            basis,
        });
    }

    /// Posts money of a pair that no block takes.
    pub(super) fn post_unallocated(&mut self, position: PositionKey, kind: PostingKind, minor: i128, entry: Entry<'_>) {
        let sign = if kind == PostingKind::Unallocated { 1 } else { -1 };
        self.unallocated.entry(position).or_default().1 += sign * minor;
        self.postings.push(Posting {
            position,
            block_ref: Text::default(),
            claim_id: Text::default(),
            date: entry.date,
            kind,
            currency: position.currency,
            minor,
            event_id: entry.event_id.into(),
            basis: entry.basis.into(),
        });
    }

    /// Balances brought in by a first run are movements of it.
    pub(super) fn post_openings(&mut self) {
        let basis = Text::from("opening balance");
        for account in self.accounts.iter().filter(|account| account.movement != Measures::default()) {
            self.postings.push(Posting {
                position: account.position_key(),
                block_ref: account.key.block_ref.clone(),
                claim_id: Text::default(),
                date: self.cut_off,
                kind: PostingKind::Opening,
                currency: account.terms.currency,
                minor: account.movement.care,
                event_id: Text::default(),
                basis: basis.clone(),
            });
        }
    }

    /// Notes a finding about a block.
    pub(super) fn find(&mut self, account: &BlockAccount, code: Code, detail: String) {
        self.findings.push(LegalFinding {
            code,
            creditor: account.key.creditor,
            debtor: account.terms.debtor,
            block_ref: Some(account.key.block_ref.to_string()),
            event_id: None,
            detail,
        });
    }

    /// Notes when silence takes effect on disputes that earlier runs left open.
    pub(super) fn watch_carried_disputes(&mut self) {
        let disputed: Vec<BlockKey> = self
            .accounts
            .iter()
            .filter(|account| account.opening().disputed != 0)
            .map(|account| account.key.clone())
            .collect();
        for key in disputed {
            self.watch(&key);
        }
    }

    /// Notes when silence takes effect on the open disputes of a block: the day
    /// after the last one for an answer.
    pub(super) fn watch(&mut self, key: &BlockKey) {
        let Some(account) = self.accounts.get(key) else { return };
        let days: Vec<Date> = self.silence_of(account).into_iter().map(|(last_day, ..)| last_day.next_day()).collect();
        self.silences.extend(days.into_iter().map(|day| (day, key.clone())));
    }

    /// Disputes of a block on which silence or the end of their time has an effect:
    /// last day, number of the dispute, whether it is withdrawn (else waived), citation.
    fn silence_of(&self, account: &BlockAccount) -> Vec<(Date, usize, bool, String)> {
        let law = self.law.of(account, self.cut_off);
        let clocks = clocks(account, &law, self.working_days);
        let mut effects = Vec::new();
        for (number, dispute) in account.disputes.iter().enumerate().filter(|(_, dispute)| dispute.outstanding > 0) {
            if let Some(reply) = law.reply.filter(|reply| reply.value().silence == Silence::Accepted)
                && dispute.replied_on.is_none()
                && let Some(deadline) = clocks.reply(dispute.contested_on)
            {
                effects.push((deadline.last_day, number, true, reply.citation().to_owned()));
            }
            if *law.unsettled_dispute.value() == UnsettledDispute::WriteOff
                && let Some(deadline) = clocks_start(account, &law).and_then(|start| clocks.dispute(start))
                // A time that was over ends no dispute that began later.
                && dispute.contested_on <= deadline.last_day
            {
                effects.push((deadline.last_day, number, false, law.unsettled_dispute.citation().to_owned()));
            }
        }
        effects.sort();
        effects
    }

    /// Lets silence take effect that became final before `date`, in order of time.
    pub(super) fn fall_silent(&mut self, date: Date) {
        while let Some((day, _)) = self.silences.first()
            && *day <= date
            && *day <= self.cut_off
        {
            let Some((day, key)) = self.silences.pop_first() else { return };
            let Some(mut account) = self.accounts.take(&key) else { continue };
            for (last_day, number, withdrawn, citation) in self.silence_of(&account) {
                if last_day.next_day() > day {
                    continue;
                }
                let claim_id = account.disputes[number].claim_id.clone();
                let outstanding = account.disputes[number].outstanding;
                if outstanding == 0 {
                    continue;
                }
                life::reduce(&mut account.disputes[number..=number], |_| true, outstanding, day);
                let entry = Entry { date: day, event_id: "", claim_id: claim_id.as_deref(), basis: &citation };
                if withdrawn {
                    self.post(&mut account, PostingKind::Withdrawn, outstanding, entry);
                } else {
                    self.post(&mut account, PostingKind::Lifted, outstanding, entry);
                    self.post(&mut account, PostingKind::Waived, outstanding, entry);
                }
                let effect =
                    if withdrawn { "the contested amount is withdrawn" } else { "the contested amount is waived" };
                self.find(&account, Code::SilenceCounts, format!("last day was {last_day}: {effect} ({citation})"));
            }
            self.accounts.put_back(account);
        }
    }

    /// Judges again whether a block was introduced in time, and when it is due,
    /// after an act moved a date.
    pub(super) fn judge_again(&mut self, account: &mut BlockAccount, event: &Event) {
        if account.origin != Origin::Claims {
            return;
        }
        let law = self.law.of(account, self.cut_off);
        let clocks = clocks(account, &law, self.working_days);
        let start = clocks_start(account, &law);
        account.due_on = start.and_then(|start| clocks.payment(start)).map(|deadline| deadline.last_day);
        let in_time_until = introduction(account, &clocks, self.fixed_amounts);
        let standing = account.closing();
        let late = in_time_until.as_ref().is_some_and(|deadline| {
            account.introduced_on.is_some_and(|introduced_on| introduced_on > deadline.last_day)
        });
        let basis = in_time_until.map_or_else(String::new, |deadline| deadline.authority.citation);
        let entry = Entry { date: event.date, event_id: &event.event_id, claim_id: None, basis: &basis };
        // What is too old stays out, in time or not (Reg. 574/72 Art. 100).
        let too_old = old_amount(account, &law).filter(|_| refuses_old(&law)).unwrap_or(0);
        let too_late = (standing.not_considered - too_old).max(0);
        if late && too_late == 0 && standing.open() > 0 {
            self.post(account, PostingKind::NotConsidered, standing.open(), entry);
            let detail = format!("introduced on {}, by event {}", event.date, event.event_id);
            self.find(account, Code::OutOfTime, detail);
        } else if !late && too_late > 0 {
            self.post(account, PostingKind::Reconsidered, too_late, entry);
            let waived = self.law.governing_term(&account.subject(self.cut_off));
            if let Some((_, term)) = waived.filter(|(_, term)| term.rule.method == Method::Waived) {
                let entry = Entry { basis: &term.rule.citation, ..entry };
                self.post(account, PostingKind::Waived, too_late, entry);
            }
        }
    }
}

/// What of a block is for care of a calendar year too long before presentation.
pub(super) fn old_amount(account: &BlockAccount, law: &Law<'_>) -> Option<i128> {
    let introduced_on = account.introduced_on?;
    let old = account.care_years.iter().filter(|(year, _)| old_claim(law, *year, introduced_on).is_some());
    Some(old.map(|(_, minor)| *minor).sum())
}

fn refuses_old(law: &Law<'_>) -> bool {
    law.old_claims.is_some_and(|rule| rule.value().effect == LateEffect::Refuse)
}

/// The last day for introducing a block, if its law has one and its anchor is known.
pub fn introduction(account: &BlockAccount, clocks: &Clocks<'_>, fixed_amounts: &FixedAmounts) -> Option<Deadline> {
    let (_, booked_by) = account.terms.accounting_period.days()?;
    let published = super::worklist::published(fixed_amounts, account.key.creditor, booked_by);
    let identified = account.history.iter().filter(|event| event.kind == EventKind::CompetenceIdentified);
    clocks.introduction(booked_by, published, identified.map(|event| event.date).next_back())
}
