//! The last days of thousands of blocks, each counted once.
//!
//! Unless an act of the parties put a deadline off, it depends on the law and on
//! the day that starts the clock alone: blocks introduced on one day under one
//! regime share a [`Timetable`].

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use super::desk::{clocks, clocks_start, introduction};
use super::worklist::Ground;
use crate::block::BlockAccount;
use crate::calendar::Date;
use crate::deadline::{Clocks, Deadline, WorkingDays};
use crate::event::EventKind;
use crate::fixed_amount::FixedAmounts;
use crate::law::{LawBook, Regime, Regimes};
use crate::party::Party;

/// A deadline with what the worklist says of it.
#[derive(Debug)]
pub(super) struct Counted {
    pub(super) deadline: Deadline,
    ground: OnceLock<Arc<Ground>>,
}

impl Counted {
    pub(super) fn of(deadline: Deadline) -> Self {
        Self { deadline, ground: OnceLock::new() }
    }

    /// What its last day rests on, put in words when first asked for.
    pub(super) fn ground(&self) -> Arc<Ground> {
        Arc::clone(self.ground.get_or_init(|| Arc::new(Ground::of(&self.deadline))))
    }
}

/// The last days that follow from the day which starts the clocks of a block.
#[derive(Debug, Default)]
pub(super) struct Timetable {
    /// The day that starts the clocks; `None` while none runs: then nothing has a last day.
    pub(super) start: Option<Date>,
    pub(super) contestation: Option<Counted>,
    pub(super) shield: Option<Counted>,
    pub(super) payment: Option<Counted>,
    pub(super) dispute: Option<Counted>,
}

impl Timetable {
    /// Counts every deadline.
    pub(super) fn of(clocks: &Clocks<'_>, start: Option<Date>) -> Self {
        let Some(day) = start else { return Self::default() };
        Self {
            start,
            contestation: clocks.contestation(day).map(Counted::of),
            shield: clocks.shield(day).map(Counted::of),
            payment: clocks.payment(day).map(Counted::of),
            dispute: clocks.dispute(day).map(Counted::of),
        }
    }

    /// The last day for payment.
    pub(super) fn due_on(&self) -> Option<Date> {
        self.payment.as_ref().map(|counted| counted.deadline.last_day)
    }
}

/// Everything about a block that follows from the law and the calendar.
pub(super) struct Docket<'a> {
    regimes: Regimes<'a>,
    working_days: &'a WorkingDays,
    fixed_amounts: &'a FixedAmounts,
    cut_off: Date,
    timetables: HashMap<(u32, Date), Arc<Timetable>>,
    introductions: HashMap<(u32, Party, Date), Option<Arc<Deadline>>>,
}

impl<'a> Docket<'a> {
    /// No block was asked about yet.
    pub(super) fn new(
        law: &'a LawBook,
        working_days: &'a WorkingDays,
        fixed_amounts: &'a FixedAmounts,
        cut_off: Date,
    ) -> Self {
        Self {
            regimes: Regimes::new(law),
            working_days,
            fixed_amounts,
            cut_off,
            timetables: HashMap::new(),
            introductions: HashMap::new(),
        }
    }

    /// The law of a block.
    pub(super) fn regime(&mut self, account: &BlockAccount) -> Arc<Regime<'a>> {
        self.regimes.of(&account.subject(self.cut_off))
    }

    /// The last days of a block under its `regime`.
    pub(super) fn timetable(&mut self, account: &BlockAccount, regime: &Regime<'a>) -> Arc<Timetable> {
        let start = clocks_start(account, &regime.law);
        let count = || Arc::new(Timetable::of(&clocks(account, &regime.law, self.working_days), start));
        match start.filter(|_| !is_put_off(account)) {
            Some(day) => Arc::clone(self.timetables.entry((regime.number(), day)).or_insert_with(count)),
            None => count(),
        }
    }

    /// The last day for introducing a block under its `regime`, if its law has one
    /// and its anchor is known.
    pub(super) fn introduction(&mut self, account: &BlockAccount, regime: &Regime<'a>) -> Option<Arc<Deadline>> {
        let (_, booked_by) = account.terms.accounting_period.days()?;
        let count = || {
            introduction(account, &clocks(account, &regime.law, self.working_days), self.fixed_amounts).map(Arc::new)
        };
        if is_put_off(account) {
            return count();
        }
        self.introductions.entry((regime.number(), account.key.creditor, booked_by)).or_insert_with(count).clone()
    }
}

/// Whether an act moved a day of this block alone.
fn is_put_off(account: &BlockAccount) -> bool {
    let moves = |event: &crate::event::Event| {
        matches!(event.kind, EventKind::DeadlineExtension | EventKind::CompetenceIdentified)
    };
    account.history.iter().any(moves)
}
