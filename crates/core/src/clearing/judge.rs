//! The verdict of the law on every account as a run leaves it: interest, what
//! there is to do, last days, what may be settled. Accounts are looked at one by
//! one, on all threads.

use std::sync::Arc;

use rayon::prelude::*;

use super::arrears::{self, BlockInterest};
use super::desk::clocks;
use super::timetable::Docket;
use super::worklist::{self, BlockDeadlines, WorkItem};
use crate::block::BlockAccount;
use crate::calendar::Date;
use crate::deadline::WorkingDays;
use crate::event::LegalFinding;
use crate::fixed_amount::FixedAmounts;
use crate::interest::RefinancingRates;
use crate::law::{LawBook, Regime};
use crate::position::eligible_under;
use crate::room;

/// What accounts are judged by.
#[derive(Clone, Copy)]
pub(super) struct Bench<'a> {
    pub(super) law: &'a LawBook,
    pub(super) refinancing: &'a RefinancingRates,
    pub(super) working_days: &'a WorkingDays,
    pub(super) fixed_amounts: &'a FixedAmounts,
    pub(super) cut_off: Date,
}

/// The verdict on a stretch of accounts.
#[derive(Default)]
pub(super) struct Verdict<'a> {
    /// Interest of the accounts that bear any.
    pub(super) interest: Vec<BlockInterest>,
    /// What there is to do about them.
    pub(super) items: Vec<WorkItem>,
    /// Their last days, one by one.
    pub(super) deadlines: Vec<BlockDeadlines>,
    /// What of each may be settled now.
    pub(super) eligible: Vec<i128>,
    /// The regime of each.
    pub(super) regimes: Vec<Arc<Regime<'a>>>,
    /// What is wrong with interest that was claimed.
    pub(super) findings: Vec<LegalFinding>,
}

/// Accounts judged at a stretch: enough to find most regimes and timetables known.
const STRETCH: usize = 6144;

/// Judges sorted accounts.
pub(super) fn judge<'a>(accounts: &[BlockAccount], bench: Bench<'a>) -> Verdict<'a> {
    let scopes = arrears::scopes(accounts);
    let of_stretch = |stretch: &[BlockAccount]| {
        let mut docket = Docket::new(bench.law, bench.working_days, bench.fixed_amounts, bench.cut_off);
        let mut verdict = Verdict::default();
        for account in stretch {
            let regime = docket.regime(account);
            let days = docket.timetable(account, &regime);
            let law = &regime.law;
            let clocks = clocks(account, law, bench.working_days);
            let (interest, found) =
                arrears::of_block(account, law, &days, bench.refinancing, bench.working_days, &scopes, bench.cut_off);
            worklist::of_block(account, interest.as_ref(), law, &clocks, &days, bench.cut_off, &mut verdict.items);
            verdict.deadlines.push(worklist::deadlines(account, &clocks, &days, bench.fixed_amounts));
            verdict.eligible.push(eligible_under(account, &regime, bench.cut_off));
            verdict.interest.extend(interest);
            verdict.findings.extend(found);
            verdict.regimes.push(regime);
        }
        verdict
    };
    let mut all = Verdict { items: room::for_list(3 * accounts.len()), ..Verdict::default() };
    // Round by round: what there is to do is much, and is in memory twice for one round only.
    all.deadlines.reserve_exact(accounts.len());
    for round in accounts.chunks(STRETCH * rayon::current_num_threads()) {
        let stretches: Vec<Verdict<'a>> = round.par_chunks(STRETCH).map(of_stretch).collect();
        for of_stretch in stretches {
            all.interest.extend(of_stretch.interest);
            all.items.extend(of_stretch.items);
            all.deadlines.extend(of_stretch.deadlines);
            all.eligible.extend(of_stretch.eligible);
            all.regimes.extend(of_stretch.regimes);
            all.findings.extend(of_stretch.findings);
        }
    }
    all
}
