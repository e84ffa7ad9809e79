//! Interest per block: what the rule gives, what was claimed and paid.

use std::collections::BTreeMap;

use solde_core::block::{BlockAccount, BlockKey};
use solde_core::clearing::{Arrear, BlockInterest};
use solde_core::interest::{AppliedRate, Interest};
use solde_core::law::InterestMethod;
use solde_core::ledger::Measures;
use solde_core::money::Currency;

use crate::figures::Figures;

/// Interest on one block; `proposal` is absent where it could not be computed.
#[derive(Clone, Copy, Debug)]
pub struct InterestLine<'a> {
    /// The block.
    pub block: &'a BlockAccount,
    /// What the rule gives.
    pub proposal: Option<&'a BlockInterest>,
}

/// What interest on one or several blocks of a currency adds up to, minor units.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct InterestTotals {
    /// What the rule gives for what was paid late.
    pub computed: i128,
    /// Claimed.
    pub claimed: i128,
    /// Of it, credited or withdrawn.
    pub credited: i128,
    /// Of it, contested.
    pub disputed: i128,
    /// Of it, paid.
    pub paid: i128,
    /// Claimed less the three.
    pub unpaid: i128,
    /// What may still be claimed.
    pub claimable: i128,
    /// What would be added if everything overdue were paid on the cut-off.
    pub running: i128,
}

impl InterestTotals {
    /// The totals with their names, in the order they are printed.
    pub const fn items(&self) -> [(&'static str, i128); 8] {
        [
            ("computed", self.computed),
            ("claimed", self.claimed),
            ("credited", self.credited),
            ("disputed", self.disputed),
            ("paid", self.paid),
            ("unpaid", self.unpaid),
            ("claimable", self.claimable),
            ("running", self.running),
        ]
    }

    pub(crate) fn plus(&self, other: &Self) -> Self {
        Self {
            computed: self.computed + other.computed,
            claimed: self.claimed + other.claimed,
            credited: self.credited + other.credited,
            disputed: self.disputed + other.disputed,
            paid: self.paid + other.paid,
            unpaid: self.unpaid + other.unpaid,
            claimable: self.claimable + other.claimable,
            running: self.running + other.running,
        }
    }
}

impl<'a> InterestLine<'a> {
    /// What it adds up to.
    pub fn totals(&self) -> InterestTotals {
        let standing = self.block.closing();
        InterestTotals {
            computed: self.proposal.map_or(0, |proposal| proposal.computed),
            claimed: standing.interest_claimed,
            credited: standing.interest_credited,
            disputed: standing.interest_disputed,
            paid: standing.interest_paid,
            unpaid: standing.interest_open(),
            claimable: self.proposal.map_or(0, BlockInterest::claimable),
            running: self.proposal.map_or(0, |proposal| proposal.running.iter().map(|running| running.minor).sum()),
        }
    }

    /// What was paid late, sorted by line, day of receipt and payment.
    pub fn arrears(&self) -> Vec<&'a Arrear> {
        let mut arrears: Vec<&Arrear> = self.proposal.iter().flat_map(|proposal| &proposal.arrears).collect();
        arrears.sort_by_key(|arrear| {
            (&arrear.claim_id, arrear.interest.received_on, &arrear.event_id, arrear.interest.due_on)
        });
        arrears
    }
}

/// Interest on those of the blocks, each with its closing standing, that bear any, or
/// were claimed any for.
pub fn interest_lines<'a>(
    blocks: impl Iterator<Item = (&'a BlockAccount, Measures)>,
    proposals: impl IntoIterator<Item = &'a BlockInterest>,
) -> Vec<InterestLine<'a>> {
    let proposals: BTreeMap<&BlockKey, &BlockInterest> =
        proposals.into_iter().map(|proposal| (&proposal.block, proposal)).collect();
    blocks
        .map(|(block, closing)| (closing, InterestLine { block, proposal: proposals.get(&block.key).copied() }))
        .filter(|(closing, line)| line.proposal.is_some() || closing.interest_claimed != 0)
        .map(|(_, line)| line)
        .collect()
}

/// The arithmetic of interest on one line, as `40000.00 × (1 + 2.15/1200)^2 − 40000.00`
/// in the given figures; empty where no time bears interest.
pub fn arithmetic(interest: &Interest, currency: Currency, figures: Figures) -> String {
    if interest.rates.is_empty() {
        return String::new();
    }
    let principal = figures.text(interest.principal_minor, currency);
    let percent = |applied: &AppliedRate| figures.restyle(&applied.rate.percent.to_string());
    let joined = |text: &dyn Fn(&AppliedRate) -> String, between: &str| {
        interest.rates.iter().map(text).collect::<Vec<_>>().join(between)
    };
    let growth =
        |of_rate: &dyn Fn(&AppliedRate) -> String| format!("{principal} × {} − {principal}", joined(of_rate, " × "));
    let simple = |divisor: u32| {
        format!(
            "{principal} × ({}) / {divisor}",
            joined(&|applied| format!("{} × {}", percent(applied), applied.periods), " + ")
        )
    };
    match interest.method {
        InterestMethod::CompoundMonthly => {
            growth(&|applied| format!("(1 + {}/1200)^{}", percent(applied), applied.periods))
        }
        InterestMethod::CompoundAnnual => {
            growth(&|applied| format!("(1 + {}/100)^({}/12)", percent(applied), applied.periods))
        }
        InterestMethod::SimpleMonthly => simple(1_200),
        InterestMethod::Actual365 => simple(36_500),
        InterestMethod::Actual360 => simple(36_000),
    }
}
