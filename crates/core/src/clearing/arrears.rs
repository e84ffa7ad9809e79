//! Interest on what was paid late (Reg. (EC) 987/2009 Art. 68): which amounts were
//! late, from which day, and what may be claimed. Proposals only: interest enters
//! the books when the creditor claims it.

use std::collections::BTreeMap;

use super::desk::{clocks, clocks_start};
use super::timetable::{Counted, Timetable};
use crate::block::{BlockAccount, BlockKey, Origin, PositionKey};
use crate::calendar::Date;
use crate::codes::Code;
use crate::deadline::{Deadline, WorkingDays};
use crate::event::{Event, EventKind, LegalFinding};
use crate::interest::{Interest, InterestError, RefinancingRates, Shielded, interest as compute, shield};
use crate::law::{InterestMode, InterestRounding, Law, LawBook, OfferSilence, ShieldScope};
use crate::ledger::Measures;
use crate::money::Money;

/// One late amount with its interest.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Arrear {
    /// The line that was paid, if the payment named one.
    pub claim_id: Option<String>,
    /// The payment.
    pub event_id: String,
    /// The interest, with its arithmetic.
    pub interest: Interest,
    /// Last day to claim it.
    pub claim_by: Option<Deadline>,
}

/// Interest on one block.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BlockInterest {
    /// The block.
    pub block: BlockKey,
    /// Its position; the currency of all amounts.
    pub position: PositionKey,
    /// The day after which interest runs: the deadline for payment, or the one for
    /// disputes where a down payment shields or was refused.
    pub runs_after: Date,
    /// The test of the down payment, if the law knows one.
    pub shield: Option<Shielded>,
    /// The offer of a down payment that was refused, or counts as refused.
    pub refused_on: Option<Date>,
    /// What was paid late, in order of receipt.
    pub arrears: Vec<Arrear>,
    /// Interest on all of it, minor units.
    pub computed: i128,
    /// Interest claimed so far, less what was credited.
    pub claimed: i128,
    /// Last day to pay interest that is claimed on the cut-off, if a rule sets one.
    pub pay_by: Option<Date>,
    /// What is open and overdue, by the day it was due, with the interest it would
    /// bear if it were received on the cut-off.
    pub running: Vec<Interest>,
}

impl BlockInterest {
    /// What may still be claimed.
    pub fn claimable(&self) -> i128 {
        (self.computed - self.claimed).max(0)
    }
}

/// An amount with the day it is due and the line it is about, if it is about one.
struct Obligation {
    due_on: Date,
    minor: i128,
    claim_id: Option<String>,
}

/// Interest on a block if it bears any, and what is wrong with what was claimed of it.
type Found = (Option<BlockInterest>, Vec<LegalFinding>);

/// Totals of all blocks of one pair, basis and accounting period, for a shield of that scope.
#[derive(Clone, Default)]
pub(super) struct Scope {
    introduced: i128,
    reduced: i128,
    payments: Vec<(Date, i128)>,
}

pub(super) type Scopes = BTreeMap<(PositionKey, crate::codes::Basis), Scope>;

/// Computes interest for every block that was paid late or is overdue. Interest
/// claimed above what the rule gives, or too late, is a finding.
///
/// A down payment may be tested for all blocks of a position and basis together:
/// whoever asks about one block passes all of them.
pub fn interest(
    accounts: &[BlockAccount],
    law: &LawBook,
    rates: &RefinancingRates,
    working_days: &WorkingDays,
    cut_off: Date,
    findings: &mut Vec<LegalFinding>,
) -> Vec<BlockInterest> {
    let scopes = scopes(accounts);
    let of_account = |account| {
        let law = law.of(account, cut_off);
        let days = Timetable::of(&clocks(account, &law, working_days), clocks_start(account, &law));
        of_block(account, &law, &days, rates, working_days, &scopes, cut_off)
    };
    accounts
        .iter()
        .filter_map(|account| {
            let (of_block, found) = of_account(account);
            findings.extend(found);
            of_block
        })
        .collect()
}

/// Adds up what a down payment may be tested against: `accounts` are those of
/// [`interest`].
pub(super) fn scopes(accounts: &[BlockAccount]) -> Scopes {
    let mut scopes = Scopes::new();
    let mut last: Option<((PositionKey, crate::codes::Basis), Scope)> = None;
    for account in accounts.iter().filter(|account| account.origin == Origin::Claims) {
        let key = (account.position_key(), account.terms.basis);
        if last.as_ref().is_none_or(|(of_last, _)| *of_last != key) {
            let next = scopes.remove(&key).unwrap_or_default();
            scopes.extend(last.replace((key, next)));
        }
        let Some((_, scope)) = &mut last else { continue };
        let standing = account.closing();
        scope.introduced += standing.presented();
        scope.reduced += standing.credited + standing.waived + standing.disputed;
        scope.payments.extend(on_account(account));
    }
    scopes.extend(last);
    scopes
}

fn about(account: &BlockAccount, event: Option<&Event>, code: Code, detail: String) -> LegalFinding {
    LegalFinding {
        code,
        creditor: account.key.creditor,
        debtor: account.terms.debtor,
        block_ref: Some(account.key.block_ref.to_string()),
        event_id: event.map(|event| event.event_id.clone()),
        detail,
    }
}

/// Payments on account with their days.
fn on_account(account: &BlockAccount) -> impl Iterator<Item = (Date, i128)> + '_ {
    let payments = account.history.iter().filter(|event| event.kind == EventKind::DownPayment);
    payments.filter_map(|event| Some((event.date, event.amount?.minor)))
}

/// Interest on one block. What cannot be computed is a finding.
pub(super) fn of_block(
    account: &BlockAccount,
    law: &Law<'_>,
    days: &Timetable,
    rates: &RefinancingRates,
    working_days: &WorkingDays,
    scopes: &Scopes,
    cut_off: Date,
) -> Found {
    match proposal(account, law, days, rates, working_days, scopes, cut_off) {
        Ok(Some(of_block)) => {
            let found = findings(account, &of_block);
            (Some(of_block), found)
        }
        Ok(None) => (None, Vec::new()),
        Err(error) => (None, vec![about(account, None, Code::RateMissing, format!("interest: {error}"))]),
    }
}

fn proposal(
    account: &BlockAccount,
    law: &Law<'_>,
    days: &Timetable,
    rates: &RefinancingRates,
    working_days: &WorkingDays,
    scopes: &Scopes,
    cut_off: Date,
) -> Result<Option<BlockInterest>, InterestError> {
    let standing = account.closing();
    let claims = account.history.iter().any(|event| event.kind == EventKind::InterestClaim);
    let overdue = account.due_on.is_some_and(|due_on| due_on < cut_off);
    if !claims && (!overdue || *law.interest.value() == InterestMode::Off) {
        return Ok(None);
    }
    let Some(Counted { deadline: payment, .. }) = &days.payment else { return Ok(None) };
    let clocks = clocks(account, law, working_days);
    let second_date = days.dispute.as_ref().map(|counted| counted.deadline.last_day);
    let shielded = match &days.shield {
        None => None,
        Some(Counted { deadline, .. }) => {
            let own: Vec<(Date, i128)> = on_account(account).collect();
            let reduced = standing.credited + standing.waived + standing.disputed;
            match law.shield_scope.value() {
                ShieldScope::Period => {
                    let scope = scopes.get(&(account.position_key(), account.terms.basis));
                    let Scope { introduced, reduced, payments } = scope.cloned().unwrap_or_default();
                    shield(law, introduced, reduced, &payments, deadline.last_day)?
                }
                ShieldScope::Block | ShieldScope::Claim => {
                    shield(law, standing.presented(), reduced, &own, deadline.last_day)?
                }
            }
        }
    };
    let refused_on = refused_on(account, law, &clocks, cut_off);
    let holds = shielded.as_ref().is_some_and(|shielded| shielded.holds);
    let after = |shielded: bool| match second_date {
        Some(second_date) if shielded || refused_on.is_some() => second_date.max(payment.last_day),
        _ => payment.last_day,
    };
    let runs_after = after(holds);
    let line_shielded = |claim_id: &str| -> Result<bool, InterestError> {
        let (Some(line), Some(Counted { deadline, .. })) = (account.lines.get(claim_id), &days.shield) else {
            return Ok(holds);
        };
        let of_line = account
            .history
            .iter()
            .filter(|event| event.kind == EventKind::DownPayment && event.claim_id.as_deref() == Some(claim_id));
        let payments: Vec<(Date, i128)> = of_line.filter_map(|event| Some((event.date, event.amount?.minor))).collect();
        let reduced = line.standing.credited + line.standing.waived + line.standing.disputed;
        let of_line = shield(law, line.standing.presented(), reduced, &payments, deadline.last_day)?;
        Ok(of_line.is_some_and(|shielded| shielded.holds))
    };
    let mut obligations = obligations(account, runs_after);
    let mut late: Vec<Late> = Vec::new();
    for receipt in receipts(account) {
        let mut obligations: Vec<&mut Obligation> = obligations.iter_mut().collect();
        obligations.sort_by_key(|obligation| (obligation.claim_id != receipt.claim_id, obligation.due_on));
        let mut left = receipt.minor;
        for obligation in obligations {
            let part = left.min(obligation.minor);
            obligation.minor -= part;
            left -= part;
            let due_on = match &receipt.claim_id {
                Some(claim_id) if *law.shield_scope.value() == ShieldScope::Claim && obligation.claim_id.is_none() => {
                    after(line_shielded(claim_id)?)
                }
                _ => obligation.due_on,
            };
            if part > 0 && receipt.date > due_on {
                late.push(Late { principal: part, due_on, ..receipt.clone() });
            }
        }
    }
    let mut arrears = Vec::new();
    let merged = merge(late, *law.interest_rounding.value());
    for item in merged {
        arrears.push(Arrear {
            claim_id: item.claim_id.clone(),
            event_id: item.event_id.clone(),
            interest: compute(law, rates, item.principal, item.due_on, item.date)?,
            claim_by: clocks.interest_claim(item.date),
        });
    }
    // What is still owed runs from the day each part is due, as far as that much is open.
    let mut running = Vec::new();
    let mut left = standing.open().max(0);
    for obligation in obligations.iter().filter(|obligation| obligation.due_on < cut_off && obligation.minor > 0) {
        let part = obligation.minor.min(left);
        left -= part;
        if part > 0 {
            running.push(compute(law, rates, part, obligation.due_on, cut_off)?);
        }
    }
    let of_block = BlockInterest {
        block: account.key.clone(),
        position: account.position_key(),
        runs_after,
        shield: shielded,
        refused_on,
        computed: arrears.iter().map(|arrear| arrear.interest.minor).sum(),
        claimed: standing.interest_claimed - standing.interest_credited,
        pay_by: clocks.interest_payment(cut_off).map(|deadline| deadline.last_day),
        arrears,
        running,
    };
    if of_block.arrears.is_empty() && of_block.running.is_empty() && !claims {
        return Ok(None);
    }
    Ok(Some(of_block))
}

/// What must be paid, by the day it is due. Amounts that were contested may be due
/// later than the block; what was credited, waived or is contested is not due.
fn obligations(account: &BlockAccount, runs_after: Date) -> Vec<Obligation> {
    let mut obligations: Vec<Obligation> = account
        .re_entries
        .iter()
        .map(|re_entry| Obligation {
            due_on: re_entry.due_on.max(runs_after),
            minor: re_entry.minor,
            claim_id: re_entry.claim_id.clone(),
        })
        .collect();
    let again: i128 = obligations.iter().map(|obligation| obligation.minor).sum();
    let maintained = account.closing().maintained();
    obligations.push(Obligation { due_on: runs_after, minor: (maintained - again).max(0), claim_id: None });
    // What was credited after it was due again came off the block as a whole.
    let excess = (again - maintained.max(0)).max(0);
    let mut excess = excess;
    for obligation in obligations.iter_mut().filter(|obligation| obligation.minor > 0) {
        let part = excess.min(obligation.minor);
        obligation.minor -= part;
        excess -= part;
    }
    obligations.sort_by_key(|obligation| obligation.due_on);
    obligations
}

#[derive(Clone)]
struct Late {
    date: Date,
    minor: i128,
    principal: i128,
    due_on: Date,
    claim_id: Option<String>,
    event_id: String,
}

/// The last day on which money came in late, up to `date`.
pub(super) fn last_late_receipt(account: &BlockAccount, date: Date) -> Option<Date> {
    let due_on = account.due_on?;
    receipts(account).into_iter().map(|receipt| receipt.date).rfind(|received| due_on < *received && *received <= date)
}

/// Money received for a block, in order of time. Allocated money counts from the
/// day it was received, if the allocation names it.
fn receipts(account: &BlockAccount) -> Vec<Late> {
    let mut receipts: Vec<Late> = account
        .history
        .iter()
        .filter_map(|event| {
            let date = match event.kind {
                EventKind::DownPayment | EventKind::Payment => event.date,
                EventKind::Allocation | EventKind::SetOffAct => event.until.unwrap_or(event.date),
                _ => return None,
            };
            Some(Late {
                date,
                minor: event.amount?.minor,
                principal: 0,
                due_on: date,
                claim_id: event.claim_id.clone(),
                event_id: event.event_id.clone(),
            })
        })
        .collect();
    receipts.sort_by(|a, b| (a.date, &a.event_id).cmp(&(b.date, &b.event_id)));
    receipts
}

/// Joins late amounts that are rounded together: per claim each payment of a line
/// stays by itself, per block all that was due and received on the same days.
fn merge(late: Vec<Late>, rounding: InterestRounding) -> Vec<Late> {
    let mut merged: Vec<Late> = Vec::new();
    for item in late {
        let same = |other: &&mut Late| {
            (other.due_on, other.date) == (item.due_on, item.date)
                && (rounding == InterestRounding::PerBlock
                    || (&other.claim_id, &other.event_id) == (&item.claim_id, &item.event_id))
        };
        match merged.iter_mut().find(same) {
            Some(other) => other.principal += item.principal,
            None => merged.push(item),
        }
    }
    merged
}

/// Whether the down payments of a block shield it, tested for the block as a whole.
pub(super) fn is_shielded(account: &BlockAccount, standing: &Measures, law: &Law<'_>, days: &Timetable) -> bool {
    let Some(Counted { deadline, .. }) = &days.shield else { return false };
    let reduced = standing.credited + standing.waived + standing.disputed;
    let payments: Vec<(Date, i128)> = on_account(account).collect();
    // A test that does not fit the arithmetic is a finding where interest is computed.
    let tested = shield(law, standing.presented(), reduced, &payments, deadline.last_day);
    tested.ok().flatten().is_some_and(|shielded| shielded.holds)
}

/// When the creditor refused the offer of a down payment, or its silence counts as
/// refusal (law point 17).
pub(super) fn refused_on(
    account: &BlockAccount,
    law: &Law<'_>,
    clocks: &crate::deadline::Clocks<'_>,
    cut_off: Date,
) -> Option<Date> {
    let of_kind = |kind| account.history.iter().find(|event| event.kind == kind);
    if let Some(refusal) = of_kind(EventKind::DownPaymentRefused) {
        return Some(refusal.date);
    }
    let offered = of_kind(EventKind::DownPaymentOffered)?;
    let answered = of_kind(EventKind::DownPayment).is_some();
    let last_day = clocks.offer_answer(offered.date)?.last_day;
    (law.offer.value().unanswered == OfferSilence::Refused && !answered && last_day < cut_off).then_some(last_day)
}

/// What is wrong with the interest that was claimed.
fn findings(account: &BlockAccount, interest: &BlockInterest) -> Vec<LegalFinding> {
    let mut found = Vec::new();
    let Some(last) = account.history.iter().rfind(|event| event.kind == EventKind::InterestClaim) else { return found };
    if interest.claimed > interest.computed {
        let currency = account.terms.currency;
        let detail = format!(
            "{} claimed, {} computed",
            Money { minor: interest.claimed, currency },
            Money { minor: interest.computed, currency }
        );
        found.push(about(account, Some(last), Code::InterestDiffers, detail));
    }
    found
}
