//! Everything of a run, grouped by pair of parties: once, in one pass over each
//! list, so that a thousand statements do not scan the run a thousand times.
//!
//! Accounts, postings and waiting blocks are sorted by position, so each
//! position is a slice of its list; nothing is copied.

use std::collections::{BTreeMap, BTreeSet};

use solde_core::agreement::AgreementId;
use solde_core::block::{BlockAccount, PositionKey};
use solde_core::clearing::{BlockDeadlines, BlockInterest, Expected, RuleUse, WaitingBlock, WorkItem};
use solde_core::event::LegalFinding;
use solde_core::intake::RejectTotal;
use solde_core::ledger::Posting;
use solde_core::netting::Net;
use solde_core::party::Party;
use solde_core::position::Position;
use solde_core::set_off::SetOffResult;

use crate::RunView;
use crate::openings::{OpeningViews, grouped};
use crate::statement::{Statement, StatementKey};

/// Claims of one party on another, with everything the run says about them.
#[derive(Debug, Default)]
pub(crate) struct Direction<'a> {
    pub(crate) positions: Vec<&'a Position>,
    pub(crate) accounts: Vec<Blocks<'a>>,
    pub(crate) postings: Vec<(PositionKey, &'a [Posting])>,
    pub(crate) waiting: Vec<(PositionKey, &'a [WaitingBlock])>,
    /// Payments without a block: brought forward and moved.
    pub(crate) unallocated: Vec<(PositionKey, i128, i128)>,
    pub(crate) unknown: Vec<PositionKey>,
    pub(crate) openings: Vec<OpeningViews<'a>>,
    pub(crate) rejects: Vec<&'a RejectTotal>,
    pub(crate) findings: Vec<&'a LegalFinding>,
    pub(crate) rules: Vec<(AgreementId, &'a BTreeMap<RuleUse, bool>)>,
    pub(crate) interest: Vec<&'a BlockInterest>,
    /// What there is to do, gravest and soonest first.
    pub(crate) worklist: Vec<&'a WorkItem>,
    pub(crate) expected: Vec<&'a Expected>,
}

/// The posted blocks of one position, each with its last days and what may be settled.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Blocks<'a> {
    pub(crate) key: PositionKey,
    pub(crate) accounts: &'a [BlockAccount],
    pub(crate) last_days: &'a [BlockDeadlines],
    /// What of each may be settled now.
    pub(crate) eligible: &'a [i128],
}

impl Direction<'_> {
    /// Whether it gives reason to a statement. Findings, rules and what was expected
    /// and not received alone do not.
    fn has_anything(&self) -> bool {
        !(self.positions.is_empty()
            && self.waiting.is_empty()
            && self.unallocated.is_empty()
            && self.unknown.is_empty()
            && self.rejects.is_empty())
    }
}

/// The statements of a run. Building one costs what the pair holds, not what
/// the run holds; several threads may build from one value.
#[derive(Debug)]
pub struct Statements<'a> {
    view: RunView<'a>,
    directions: BTreeMap<(Party, Party), Direction<'a>>,
    nets: BTreeMap<(Party, Party), Vec<&'a Net>>,
    set_offs: BTreeMap<(Party, Party), Vec<&'a SetOffResult>>,
    keys: Vec<StatementKey>,
}

/// Groups a run by pair and finds out which statements there are.
pub fn statements<'a>(view: &RunView<'a>) -> Statements<'a> {
    let clearing = view.clearing;
    let mut directions: BTreeMap<(Party, Party), Direction<'a>> = BTreeMap::new();
    let mut of = |key: &PositionKey, add: &mut dyn FnMut(&mut Direction<'a>)| {
        add(directions.entry((key.creditor, key.debtor)).or_default())
    };
    for position in &clearing.positions {
        of(&position.key, &mut |direction| direction.positions.push(position));
    }
    let (mut last_days, mut eligible) = (&clearing.deadlines[..], &clearing.eligible[..]);
    for accounts in clearing.accounts.chunk_by(|a, b| a.position_key() == b.position_key()) {
        let key = accounts[0].position_key();
        // The verdicts on every account are in the order of the accounts.
        let (days_of_group, later_days) = last_days.split_at(accounts.len().min(last_days.len()));
        let (eligible_of_group, of_later) = eligible.split_at(accounts.len().min(eligible.len()));
        (last_days, eligible) = (later_days, of_later);
        let blocks = Blocks { key, accounts, last_days: days_of_group, eligible: eligible_of_group };
        of(&key, &mut |direction| direction.accounts.push(blocks));
    }
    for group in clearing.ledger.postings().chunk_by(|a, b| a.position == b.position) {
        let key = group[0].position;
        of(&key, &mut |direction| direction.postings.push((key, group)));
    }
    let waiting_key = |waiting: &WaitingBlock| PositionKey::of(&waiting.block.key, &waiting.block.terms);
    for group in clearing.waiting.chunk_by(|a, b| waiting_key(a) == waiting_key(b)) {
        let key = waiting_key(&group[0]);
        of(&key, &mut |direction| direction.waiting.push((key, group)));
    }
    for (key, (brought, moved)) in &clearing.unallocated {
        if (*brought, *moved) != (0, 0) {
            of(key, &mut |direction| direction.unallocated.push((*key, *brought, *moved)));
        }
    }
    for key in &clearing.unknown {
        of(key, &mut |direction| direction.unknown.push(*key));
    }
    for interest in &clearing.interest {
        of(&interest.position, &mut |direction| direction.interest.push(interest));
    }
    for item in &clearing.worklist {
        of(&item.position, &mut |direction| direction.worklist.push(item));
    }
    for views in grouped(view.openings) {
        of(&views.key, &mut |direction| direction.openings.push(views));
    }
    for expected in &clearing.expected {
        directions.entry((expected.creditor, expected.debtor)).or_default().expected.push(expected);
    }
    for reject in view.rejects {
        directions.entry((reject.creditor, reject.debtor)).or_default().rejects.push(reject);
    }
    for finding in &clearing.findings {
        directions.entry((finding.creditor, finding.debtor)).or_default().findings.push(finding);
    }
    for ((agreement, creditor, debtor), uses) in &clearing.rules {
        directions.entry((*creditor, *debtor)).or_default().rules.push((*agreement, uses));
    }
    let mut nets: BTreeMap<(Party, Party), Vec<&Net>> = BTreeMap::new();
    for net in &clearing.nets {
        nets.entry((net.key.a, net.key.b)).or_default().push(net);
    }
    let mut set_offs: BTreeMap<(Party, Party), Vec<&SetOffResult>> = BTreeMap::new();
    for result in &clearing.set_offs {
        // An act is between two parties: any block of it names both.
        if let Some(block) = result.blocks.first() {
            set_offs.entry((block.net_key.a, block.net_key.b)).or_default().push(result);
        }
    }
    let keys = keys(&directions, view.party);
    Statements { view: *view, directions, nets, set_offs, keys }
}

/// One statement per counterpart in the book of a party, one per ordered pair
/// in a clearing house; sorted.
fn keys(directions: &BTreeMap<(Party, Party), Direction<'_>>, party: Option<Party>) -> Vec<StatementKey> {
    let keys: BTreeSet<StatementKey> = directions
        .iter()
        .filter(|(_, direction)| direction.has_anything())
        .flat_map(|((creditor, debtor), _)| [(*creditor, *debtor), (*debtor, *creditor)])
        .filter(|(owner, _)| party.is_none_or(|party| party == *owner))
        .map(|(owner, counterpart)| StatementKey { owner, counterpart })
        .collect();
    keys.into_iter().collect()
}

impl<'a> Statements<'a> {
    /// Which statements there are, sorted by owner and counterpart.
    pub fn keys(&self) -> &[StatementKey] {
        &self.keys
    }

    /// The view they are drawn from.
    pub fn view(&self) -> &RunView<'a> {
        &self.view
    }

    /// Builds one statement; one of a pair that has nothing is empty.
    pub fn build(&self, key: StatementKey) -> Statement<'a> {
        Statement::build(self, key)
    }

    /// The statement of the same pair from the counterpart's point of view: what
    /// building it anew would give.
    pub fn turned(&self, statement: Statement<'a>) -> Statement<'a> {
        statement.turned(self)
    }

    /// Which statements are about the same pair, so that what they share is worked out
    /// once: one or both of its two, with about how many rows each has. Sorted.
    pub fn pairs(&self) -> Vec<(Vec<StatementKey>, usize)> {
        let mut pairs: BTreeMap<(Party, Party), Vec<StatementKey>> = BTreeMap::new();
        for key in &self.keys {
            pairs.entry(key.unordered()).or_default().push(*key);
        }
        let rows = |(a, b): (Party, Party)| {
            let directions = [(a, b), (b, a)].into_iter().filter_map(|(a, b)| self.direction(a, b));
            directions.map(|direction| direction.accounts.iter().map(|of| of.accounts.len()).sum::<usize>()).sum()
        };
        pairs.into_iter().map(|(pair, keys)| (keys, rows(pair))).collect()
    }

    /// Every statement, built one by one.
    pub fn iter(&self) -> impl Iterator<Item = Statement<'a>> + '_ {
        self.keys.iter().map(|key| self.build(*key))
    }

    pub(crate) fn direction(&self, creditor: Party, debtor: Party) -> Option<&Direction<'a>> {
        self.directions.get(&(creditor, debtor))
    }

    pub(crate) fn nets(&self, key: StatementKey) -> &[&'a Net] {
        self.nets.get(&key.unordered()).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn set_offs(&self, key: StatementKey) -> &[&'a SetOffResult] {
        self.set_offs.get(&key.unordered()).map_or(&[], Vec::as_slice)
    }
}
