//! One clearing run as a pure function: what the book held, what came in, what
//! the law makes of it.
//!
//! ```text
//! carried accounts + intake blocks + events
//!    -> take_in   assess (hold, next period, in time? waived?) and post
//!    -> apply     events in order of date; silences in between
//!    -> arrears   interest on what was paid late
//!    -> positions -> nets
//!    -> worklist  what expires when
//! ```

mod accounts;
mod apply;
mod arrears;
mod controls;
mod desk;
mod judge;
mod months;
mod rules_used;
mod take_in;
mod timetable;
mod worklist;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use accounts::Accounts;
pub use arrears::{Arrear, BlockInterest, interest as interest_of};
pub use controls::Control;
pub use desk::{clocks, clocks_start, introduction};
pub use rules_used::{RuleUse, RulesUsed};
pub use worklist::{BlockDeadlines, Expected, Ground, Risk, Task, WorkItem};

use crate::block::{BlockAccount, BlockHeader, BlockKey, IntakeBlock, PositionKey};
use crate::calendar::{Date, Period};
use crate::codes::{Basis, Code, value_list};
use crate::deadline::WorkingDays;
use crate::event::{Event, EventKind, LegalFinding};
use crate::fixed_amount::FixedAmounts;
use crate::interest::RefinancingRates;
use crate::inventory::Inventory;
use crate::law::{LawBook, Subject};
use crate::ledger::{Ledger, LedgerError, Measures};
use crate::life::NamedClaim;
use crate::money::parse_minor;
use crate::netting::{Net, nets};
use crate::party::Party;
use crate::position::{Position, positions};
use crate::rates::RateTable;
use crate::set_off::{self, SetOffResult};
use desk::Desk;
use judge::{Bench, Verdict, judge};

/// Everything a run is computed from.
#[derive(Debug)]
pub struct ClearingInput<'a> {
    /// The period to settle.
    pub settlement_period: Period,
    /// Facts up to this day count.
    pub cut_off: Date,
    /// The law of the book.
    pub law: &'a LawBook,
    /// The exchange rates.
    pub rates: &'a RateTable,
    /// The main refinancing rates, for interest.
    pub refinancing: &'a RefinancingRates,
    /// Days on which deadlines may end.
    pub working_days: &'a WorkingDays,
    /// Published fixed amounts, for their dates of publication.
    pub fixed_amounts: &'a FixedAmounts,
    /// Accounts carried from the previous run or brought in, with their standing in `opening`.
    pub accounts: Vec<BlockAccount>,
    /// Payments without a block, carried.
    pub unallocated: BTreeMap<PositionKey, i128>,
    /// Directions whose opening balance nobody states.
    pub unknown: BTreeSet<PositionKey>,
    /// Blocks that came in and are not posted yet.
    pub intake: Vec<IntakeBlock>,
    /// Blocks that an event of an earlier run refused.
    pub refused: BTreeSet<BlockKey>,
    /// Events not posted yet, dated up to the cut-off.
    pub events: Vec<Event>,
    /// Inventories of months presented up to the cut-off.
    pub inventories: &'a [Inventory],
    /// Lines that events name, by creditor and claim id, as far as they were found.
    pub named: BTreeMap<(Party, String), NamedClaim>,
}

value_list! {
    /// Why a block that came in was not posted.
    Waiting {
        /// It has an error of its own.
        Held = "held",
        /// It was introduced after the cut-off.
        NextPeriod = "next_period",
        /// An event refused it.
        Refused = "refused",
    }
}

/// A block that came in and was not posted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WaitingBlock {
    /// The block.
    pub block: IntakeBlock,
    /// Why it waits.
    pub waiting: Waiting,
    /// What the event that refused it in this run gives as reason; `None` unless one did.
    pub refusal: Option<String>,
}

/// The result of a run.
#[derive(Debug)]
pub struct Clearing {
    /// The period settled.
    pub settlement_period: Period,
    /// The cut-off.
    pub cut_off: Date,
    /// Every posted block, sorted.
    pub accounts: Vec<BlockAccount>,
    /// Every block that waits, sorted.
    pub waiting: Vec<WaitingBlock>,
    /// Postings of the run.
    pub ledger: Ledger,
    /// Positions, sorted.
    pub positions: Vec<Position>,
    /// Nets, sorted.
    pub nets: Vec<Net>,
    /// Set-off acts carried out.
    pub set_offs: Vec<SetOffResult>,
    /// Payments without a block: brought forward and moved.
    pub unallocated: BTreeMap<PositionKey, (i128, i128)>,
    /// Directions whose opening balance nobody states.
    pub unknown: BTreeSet<PositionKey>,
    /// What the law found wrong, sorted.
    pub findings: Vec<LegalFinding>,
    /// Interest on what was paid late, per block, sorted.
    pub interest: Vec<BlockInterest>,
    /// The last days of every account, in the order of `accounts`.
    pub deadlines: Vec<BlockDeadlines>,
    /// What of every account may be settled now, minor units, in the order of `accounts`.
    pub eligible: Vec<i128>,
    /// What there is to do, gravest and soonest first.
    pub worklist: Vec<WorkItem>,
    /// Periods for which claims were expected and not received, sorted.
    pub expected: Vec<Expected>,
    /// Rules used, per direction.
    pub rules: RulesUsed,
    /// Ids of events that took effect.
    pub posted_events: BTreeSet<String>,
    /// Invariants with their two sides.
    pub controls: Vec<Control>,
}

/// Lets the debtor's acknowledgements override the introduction dates of headers.
///
/// Acknowledgements that contradict one another change nothing and are findings.
pub fn acknowledge<'h>(headers: impl Iterator<Item = &'h mut BlockHeader>, events: &[Event]) -> Vec<LegalFinding> {
    let mut received: BTreeMap<(Party, &str), &Event> = BTreeMap::new();
    let mut contradicted: BTreeSet<(Party, &str)> = BTreeSet::new();
    let mut findings = Vec::new();
    for event in events.iter().filter(|event| event.kind == EventKind::Acknowledged) {
        let Some(block_ref) = event.block_ref.as_deref() else { continue };
        let key = (event.creditor, block_ref);
        match received.insert(key, event) {
            Some(other) if other.date != event.date => {
                contradicted.insert(key);
                let detail =
                    format!("received on {} and on {}", other.date.min(event.date), other.date.max(event.date));
                findings.push(LegalFinding::about(event, Code::EventInvalid, detail));
            }
            _ => {}
        }
    }
    for header in headers {
        let key = (header.key.creditor, &*header.key.block_ref);
        if let Some(event) = received.get(&key)
            && !contradicted.contains(&key)
            && event.debtor == header.terms.debtor
        {
            header.introduced_on = event.date;
        }
    }
    findings
}

/// Clears one settlement period. An error is a fault of the program: every
/// fault of the input is among the findings of the result.
pub fn clear(input: ClearingInput<'_>) -> Result<Clearing, LedgerError> {
    let ClearingInput { settlement_period, cut_off, intake, refused, mut events, unknown, .. } = input;
    events.sort();
    let mut desk = Desk {
        named: input.named,
        accounts: Accounts::new(input.accounts),
        unallocated: input.unallocated.into_iter().map(|(key, minor)| (key, (minor, 0))).collect(),
        ..Desk::new(settlement_period, cut_off, input.law, input.working_days, input.fixed_amounts)
    };
    desk.post_openings();
    desk.watch_carried_disputes();
    let waiting = desk.take_in(intake, &refused, &events);
    let mut set_offs = Vec::new();
    for event in &events {
        desk.fall_silent(event.date);
        let result = match event.kind {
            EventKind::Release | EventKind::RejectBlock => continue,
            _ if desk.posted_events.contains(&event.event_id) || desk.answered.contains(&event.event_id) => continue,
            _ if take_in::is_order(event) && event.block().is_some_and(|key| desk.waiting.contains(&key)) => continue,
            EventKind::SetOffAct => {
                let carried_out = set_off::carry_out(
                    event,
                    &mut desk.accounts,
                    input.law,
                    input.rates,
                    cut_off,
                    &mut desk.postings,
                    &mut desk.findings,
                );
                let Some(results) = carried_out else { continue };
                set_offs.extend(results);
                Ok(())
            }
            _ => desk.apply(event),
        };
        match result {
            Ok(()) => {
                desk.posted_events.insert(event.event_id.clone());
            }
            Err(finding) => desk.findings.push(*finding),
        }
    }
    desk.fall_silent(cut_off.next_day());
    desk.check_months(input.inventories);
    close(desk, input.refinancing, waiting, set_offs, unknown)
}

fn close(
    desk: Desk<'_>,
    refinancing: &RefinancingRates,
    waiting: Vec<WaitingBlock>,
    set_offs: Vec<SetOffResult>,
    unknown: BTreeSet<PositionKey>,
) -> Result<Clearing, LedgerError> {
    let mut findings = desk.findings;
    let (law, cut_off) = (desk.law, desk.cut_off);
    let accounts = desk.accounts.into_sorted();
    let bench = Bench { law, refinancing, working_days: desk.working_days, fixed_amounts: desk.fixed_amounts, cut_off };
    let Verdict { interest, items, deadlines, eligible, regimes, findings: of_interest } = judge(&accounts, bench);
    findings.extend(of_interest);
    let facts = worklist::Facts {
        accounts: &accounts,
        waiting: &waiting,
        unallocated: &desk.unallocated,
        law,
        working_days: desk.working_days,
        fixed_amounts: desk.fixed_amounts,
        cut_off,
    };
    let touched = set_offs.iter().flat_map(|result| result.blocks.iter().map(|block| block.net_key)).collect();
    // The worklist, the rules, the nets and the ledger have nothing to do with one another.
    let to_do = || (worklist::worklist(items, &facts), worklist::expected(&facts));
    let books = || {
        let rules = rules_used::rules_used(&accounts, &eligible, &regimes, &interest);
        let mut positions = positions(&accounts, &eligible);
        add_held(&mut positions, &waiting);
        let nets = nets(&positions, &unknown, &touched, &|direction| minimum_payment(law, direction, cut_off));
        let ledger = Ledger::close(desk.postings)?;
        let controls = controls::controls(&accounts, &ledger, &positions, &nets);
        Ok((rules, positions, nets, ledger, controls))
    };
    let ((worklist, expected), books) = rayon::join(to_do, books);
    let (rules, positions, nets, ledger, controls) = books?;
    findings.sort();
    Ok(Clearing {
        settlement_period: desk.settlement_period,
        cut_off,
        accounts,
        waiting,
        ledger,
        positions,
        nets,
        set_offs,
        unallocated: desk.unallocated,
        unknown,
        findings,
        interest,
        deadlines,
        eligible,
        worklist,
        expected,
        rules,
        posted_events: desk.posted_events,
        controls,
    })
}

fn add_held(positions: &mut Vec<Position>, waiting: &[WaitingBlock]) {
    let mut held: BTreeMap<PositionKey, i128> = BTreeMap::new();
    for block in waiting.iter().filter(|block| block.waiting == Waiting::Held) {
        *held.entry(PositionKey::of(&block.block.key, &block.block.terms)).or_default() +=
            block.block.accepted.amount();
    }
    held.retain(|_, minor| *minor != 0);
    for position in positions.iter_mut() {
        position.held = held.remove(&position.key).unwrap_or(0);
    }
    positions.extend(held.into_iter().map(|(key, minor)| Position {
        key,
        opening: Measures::default(),
        movement: Measures::default(),
        eligible: 0,
        held: minor,
    }));
    positions.sort_by_key(|position| position.key);
}

/// The smallest payment of a direction, minor units (law point 40).
fn minimum_payment(law: &LawBook, direction: &PositionKey, cut_off: Date) -> i128 {
    let subject = Subject {
        agreement: direction.agreement,
        creditor: direction.creditor,
        debtor: direction.debtor,
        basis: Basis::Actual,
        period_end: direction.accounting_period.days().map_or(cut_off, |(_, last)| last),
        introduced_on: cut_off,
    };
    let amounts = law.law(&subject).minimum_payment.value();
    let amount = amounts.get(direction.currency.code());
    amount.and_then(|text| parse_minor(text.as_bytes(), direction.currency.exponent()).ok()).map_or(0, i128::from)
}
