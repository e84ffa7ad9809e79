//! The control page: the rules and rates a statement rests on, what was
//! rejected, what was found, and the invariants of the run.

use std::collections::{BTreeMap, BTreeSet};

use solde_core::agreement::AgreementId;
use solde_core::calendar::Date;
use solde_core::clearing::{BlockInterest, Control, RuleUse};
use solde_core::event::LegalFinding;
use solde_core::intake::RejectTotal;
use solde_core::interest::RefinancingRate;
use solde_core::money::Currency;
use solde_core::rates::Rate;
use solde_core::set_off::SetOffResult;

use super::StatementKey;
use crate::pairs::{Direction, Statements};

/// What the figures of a statement rest on.
#[derive(Debug)]
pub struct ControlPage<'a> {
    /// Rules used, those that decided a figure without being confirmed first.
    pub rules: Vec<RuleLine<'a>>,
    /// Rates of set-off acts whose source was not verified.
    pub unconfirmed_rates: Vec<UnconfirmedRate>,
    /// Main refinancing rates that interest bore although their source was not
    /// verified, by first day.
    pub unconfirmed_refinancing: Vec<&'a RefinancingRate>,
    /// Rejected lines, the owner's claims first, by code.
    pub rejects: Vec<&'a RejectTotal>,
    /// Findings about the pair, the owner's claims first, by code.
    pub findings: Vec<&'a LegalFinding>,
    /// Controls of the whole run; `controls.json` has each of them.
    pub run_controls: &'a [Control],
    /// Digest of the canonical postings.
    pub ledger_digest: &'a str,
    /// Name and version of the engine.
    pub engine: &'a str,
}

/// A rule that was used for one or both directions of a pair.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RuleLine<'a> {
    /// The agreement it stands in.
    pub agreement: AgreementId,
    /// What it says and where it comes from.
    pub rule: &'a RuleUse,
    /// Used for the owner's receivables; whether it decided a figure of theirs.
    pub receivables: Option<bool>,
    /// Used for the owner's debts; whether it decided a figure of theirs.
    pub debts: Option<bool>,
}

impl RuleLine<'_> {
    /// Whether it decided a figure of either side.
    pub fn decided(&self) -> bool {
        self.receivables == Some(true) || self.debts == Some(true)
    }

    /// Decided a figure although its text could not be verified.
    pub fn is_doubtful(&self) -> bool {
        self.decided() && !self.rule.authority.confirmed
    }
}

/// An exchange rate that converted a block although its source was not verified.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct UnconfirmedRate {
    /// The currency.
    pub currency: Currency,
    /// The rate.
    pub rate: Rate,
}

impl ControlPage<'_> {
    /// Rules that decided a figure although their text could not be verified.
    pub fn doubtful_rules(&self) -> impl Iterator<Item = &RuleLine<'_>> {
        self.rules.iter().take_while(|line| line.is_doubtful())
    }

    /// How many controls of the whole run hold, and how many there are.
    pub fn of_run(&self) -> (usize, usize) {
        (self.run_controls.iter().filter(|control| control.holds()).count(), self.run_controls.len())
    }

    /// Whether anything unverified decided a figure.
    pub fn has_doubts(&self) -> bool {
        self.doubtful_rules().next().is_some()
            || !self.unconfirmed_rates.is_empty()
            || !self.unconfirmed_refinancing.is_empty()
    }
}

pub(super) fn control_page<'a>(
    statements: &Statements<'a>,
    key: StatementKey,
    set_offs: &[&SetOffResult],
) -> ControlPage<'a> {
    let receivables = statements.direction(key.owner, key.counterpart);
    let debts = statements.direction(key.counterpart, key.owner);
    let both = || [receivables, debts].into_iter().flatten();
    let view = statements.view();
    let mut rejects: Vec<&RejectTotal> = both().flat_map(|direction| &direction.rejects).copied().collect();
    rejects.sort_by_key(|reject| (reject.creditor != key.owner, reject.code, reject.currency));
    ControlPage {
        rules: rules(receivables, debts),
        unconfirmed_rates: unconfirmed_rates(set_offs),
        unconfirmed_refinancing: unconfirmed_refinancing(
            both().flat_map(|direction| direction.interest.iter().copied()),
        ),
        rejects,
        findings: both().flat_map(|direction| &direction.findings).copied().collect(),
        run_controls: view.controls,
        ledger_digest: view.ledger_digest,
        engine: view.engine,
    }
}

/// One line per rule, whichever directions it was used for.
fn rules<'a>(receivables: Option<&Direction<'a>>, debts: Option<&Direction<'a>>) -> Vec<RuleLine<'a>> {
    let mut lines: BTreeMap<(AgreementId, &RuleUse), [Option<bool>; 2]> = BTreeMap::new();
    for (side, direction) in [receivables, debts].into_iter().enumerate() {
        for (agreement, uses) in direction.iter().flat_map(|direction| &direction.rules) {
            for (rule, decided) in *uses {
                lines.entry((*agreement, rule)).or_default()[side] = Some(*decided);
            }
        }
    }
    let mut lines: Vec<RuleLine<'_>> = lines
        .into_iter()
        .map(|((agreement, rule), [receivables, debts])| RuleLine { agreement, rule, receivables, debts })
        .collect();
    // A stable sort: within each half the order of agreements and subjects stays.
    lines.sort_by_key(|line| !line.is_doubtful());
    lines
}

fn unconfirmed_rates(set_offs: &[&SetOffResult]) -> Vec<UnconfirmedRate> {
    let mut seen: BTreeSet<(Currency, Date)> = BTreeSet::new();
    let mut rates = Vec::new();
    for result in set_offs {
        for block in &result.blocks {
            let Some(conversion) = block.conversion else { continue };
            for (currency, rate) in [(block.net_key.currency, conversion.from), (result.currency, conversion.to)] {
                if !rate.confirmed && seen.insert((currency, rate.date)) {
                    rates.push(UnconfirmedRate { currency, rate });
                }
            }
        }
    }
    rates
}

fn unconfirmed_refinancing<'a>(interest: impl Iterator<Item = &'a BlockInterest>) -> Vec<&'a RefinancingRate> {
    let mut rates: BTreeMap<Date, &RefinancingRate> = BTreeMap::new();
    for of_block in interest {
        let of_amounts = of_block.arrears.iter().map(|arrear| &arrear.interest).chain(&of_block.running);
        for applied in of_amounts.flat_map(|interest| &interest.rates).filter(|applied| !applied.rate.confirmed) {
            rates.insert(applied.rate.effective_from, &applied.rate);
        }
    }
    rates.into_values().collect()
}
