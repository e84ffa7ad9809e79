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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::agreement::{AgreementId, AgreementSet};
    use crate::block::{BlockKey, BlockTerms, Origin};
    use crate::calendar::Period;
    use crate::catalogue::AGREEMENTS;
    use crate::codes::Basis;
    use crate::event::Event;
    use crate::money::Currency;

    fn book() -> LawBook {
        let agreements = AGREEMENTS.iter().map(|(name, text)| AgreementSet::read(name, text).expect(name)).collect();
        LawBook::with_shipped(AgreementSet::new(agreements).expect("agreements"), Vec::new()).expect("a law book")
    }

    fn party(code: &str) -> Party {
        Party::from_code(code.as_bytes()).expect(code)
    }

    fn account((pair, period, basis, month, put_off): (usize, &'static str, Basis, u32, bool)) -> BlockAccount {
        let (creditor, debtor) = [("FR", "DE"), ("DE", "FR"), ("ES", "DE"), ("IE", "FR")][pair];
        let key = BlockKey { creditor: party(creditor), block_ref: "L1".into() };
        let terms = BlockTerms {
            agreement: AgreementId::new(b"EU-883").expect("an id"),
            accounting_period: Period::parse(period.as_bytes()).expect(period),
            debtor: party(debtor),
            basis,
            currency: Currency::EUR,
        };
        let mut account = BlockAccount::new(key, terms, Origin::Claims, Period::Unknown);
        account.introduced_on = Date::new(2026, month, 10);
        if put_off {
            account.history.push(Event {
                date: Date::new(2026, 1, 5).expect("a date"),
                kind: EventKind::DeadlineExtension,
                event_id: "E1".into(),
                creditor: party(creditor),
                debtor: party(debtor),
                agreement: None,
                accounting_period: None,
                block_ref: Some("L1".into()),
                claim_id: None,
                amount: None,
                currency: None,
                until: Date::new(2031, 12, 31),
                reason: ["payment", "introduction"][pair % 2].into(),
                reference: String::new(),
            });
        }
        account
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Whatever blocks were asked about before, the last days are those counted for
        /// the block alone.
        #[test]
        fn remembered_days_are_the_days(
            blocks in prop::collection::vec(
                (0usize..4, prop::sample::select(vec!["2025H2", "2025", "2024H1"]), prop::sample::select(Basis::ALL), 1u32..4, any::<bool>()),
                1..30,
            )
        ) {
            let (book, working_days, fixed_amounts) = (book(), WorkingDays::default(), FixedAmounts::new());
            let cut_off = Date::new(2026, 3, 31).expect("a date");
            let mut docket = Docket::new(&book, &working_days, &fixed_amounts, cut_off);
            for block in blocks {
                let account = account(block);
                let regime = docket.regime(&account);
                let (days, in_time) = (docket.timetable(&account, &regime), docket.introduction(&account, &regime));
                let law = book.of(&account, cut_off);
                let clocks = clocks(&account, &law, &working_days);
                let start = clocks_start(&account, &law).expect("a day");
                let counted = |counted: &Option<Counted>| counted.as_ref().map(|counted| counted.deadline.clone());
                prop_assert_eq!(days.start, Some(start));
                prop_assert_eq!(counted(&days.contestation), clocks.contestation(start));
                prop_assert_eq!(counted(&days.shield), clocks.shield(start));
                prop_assert_eq!(counted(&days.payment), clocks.payment(start));
                prop_assert_eq!(counted(&days.dispute), clocks.dispute(start));
                prop_assert_eq!(in_time.as_deref().cloned(), introduction(&account, &clocks, &fixed_amounts));
            }
        }
    }
}
