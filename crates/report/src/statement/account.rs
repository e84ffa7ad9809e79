//! The account of a pair under one agreement in one currency: receivables and
//! debts side by side, their movements, their blocks, and what is net.

use std::collections::BTreeSet;

use solde_core::agreement::AgreementId;
use solde_core::block::{BlockAccount, Grade, Origin, PositionKey};
use solde_core::calendar::Period;
use solde_core::clearing::{BlockDeadlines, Waiting, WaitingBlock};
use solde_core::ledger::{Measures, Posting, PostingKind};
use solde_core::life::State;
use solde_core::money::Currency;
use solde_core::netting::{Net, SettlementMode};
use solde_core::party::Party;

use super::StatementKey;
use super::due::{Due, dues};
use super::step::{Step, steps};
use crate::life::{Age, Ages, DisputeLine, InterestLine, InterestTotals, Stage};
use crate::life::{ages, dispute_lines, interest_lines, reductions};
use crate::openings::OpeningViews;
use crate::pairs::{Blocks, Direction, Statements};
use crate::tables::state;

/// One agreement and currency of a statement, from its owner's point of view.
#[derive(Debug)]
pub struct Account<'a> {
    /// The agreement.
    pub agreement: AgreementId,
    /// Its full title; empty if the book no longer has it.
    pub title: &'a str,
    /// The claim currency.
    pub currency: Currency,
    /// Claims of the owner on the counterpart.
    pub receivables: Side<'a>,
    /// Claims of the counterpart on the owner.
    pub debts: Side<'a>,
    /// What is net, per accounting period.
    pub nets: Vec<PairNet>,
}

/// Claims of one party on the other under one agreement in one currency.
#[derive(Debug)]
pub struct Side<'a> {
    /// Who claims.
    pub creditor: Party,
    /// On whom.
    pub debtor: Party,
    /// Standing when the run began, from the positions.
    pub opening: Measures,
    /// What the run moved, from the ledger.
    pub movements: Movements,
    /// Lines of the blocks the run posted.
    pub lines_moved: u64,
    /// Standing at the end, from the positions.
    pub closing: Measures,
    /// The open part that may be settled now.
    pub eligible: i128,
    /// Total of held blocks; in no other figure.
    pub held: i128,
    /// Posted blocks, sorted.
    pub blocks: Vec<BlockLine<'a>>,
    /// What the blocks stood at when the run began, added up.
    pub blocks_opening: Measures,
    /// What the blocks stand at now, added up.
    pub blocks_closing: Measures,
    /// What was paid too much on blocks, to be refunded; in the balance as a reduction.
    pub overpaid: i128,
    /// What the debtor agreed to and has not settled.
    pub agreed_open: i128,
    /// Blocks that wait, sorted.
    pub waiting: Vec<&'a WaitingBlock>,
    /// Payments without a block: accounting period, brought forward, moved.
    pub unallocated: Vec<(Period, i128, i128)>,
    /// Those that the run took in or returned, in the order of the ledger.
    pub without_block: Vec<&'a Posting>,
    /// Accounting periods whose opening balance nobody states.
    pub unknown: Vec<Period>,
    /// What the parties state of balances brought in, by accounting period.
    pub openings: Vec<OpeningViews<'a>>,
    /// The part of `eligible` that is under the agreed minimum and carried over.
    pub carried: i128,
    /// Disputes that are open, and those the run closed.
    pub disputes: Vec<DisputeLine<'a>>,
    /// Blocks that bear interest or were claimed any for.
    pub interest: Vec<InterestLine<'a>>,
    /// What is owed by year of introduction and by year of care.
    pub ages: Ages,
    /// What is payable now, by due day and account to pay to; sorted.
    pub dues: Vec<Due<'a>>,
    /// What there is to do, gravest and soonest first.
    pub next: Vec<Step<'a>>,
}

/// A posted block with what it stands at: worked out once for every form.
#[derive(Clone, Copy, Debug)]
pub struct BlockLine<'a> {
    /// The block.
    pub account: &'a BlockAccount,
    /// What it stands at at the end of the run.
    pub closing: Measures,
    /// Its state.
    pub state: State,
    /// What of it may be settled now, minor units.
    pub eligible: i128,
    /// The last days of it, as far as its law sets any.
    pub last_days: &'a BlockDeadlines,
}

/// What the run moved, each as a positive amount.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Movements {
    /// Balances brought in.
    pub brought_in: i128,
    /// Care presented.
    pub care: i128,
    /// Fees presented.
    pub fees: i128,
    /// Introduced out of time.
    pub not_considered: i128,
    /// Waived.
    pub waived: i128,
    /// Credit notes.
    pub credited: i128,
    /// Contested.
    pub contested: i128,
    /// Contestations lifted.
    pub lifted: i128,
    /// Contested amounts withdrawn by the creditor: no longer disputed, and credited.
    pub withdrawn: i128,
    /// Agreed by the debtor; moves no balance.
    pub agreed: i128,
    /// Down payments.
    pub prepaid: i128,
    /// Payments, allocated receipts included.
    pub paid: i128,
    /// Overpayments returned.
    pub refunded: i128,
    /// Set off.
    pub set_off: i128,
    /// Interest claimed; interest moves no balance of claims.
    pub interest_claimed: i128,
    /// Interest contested, less lifted.
    pub interest_disputed: i128,
    /// Interest credited.
    pub interest_credited: i128,
    /// Interest paid.
    pub interest_paid: i128,
}

impl Movements {
    fn add(&mut self, posting: &Posting) {
        let minor = posting.minor;
        match posting.kind {
            PostingKind::Opening => self.brought_in += minor,
            PostingKind::Care => self.care += minor,
            PostingKind::Fees => self.fees += minor,
            PostingKind::NotConsidered => self.not_considered += minor,
            PostingKind::Waived => self.waived += minor,
            PostingKind::Contested => self.contested += minor,
            PostingKind::Lifted => self.lifted += minor,
            PostingKind::Credited => self.credited += minor,
            PostingKind::Agreed => self.agreed += minor,
            PostingKind::Prepaid => self.prepaid += minor,
            PostingKind::Reconsidered => self.not_considered -= minor,
            PostingKind::Withdrawn => self.withdrawn += minor,
            PostingKind::Paid | PostingKind::Allocated => self.paid += minor,
            PostingKind::Refunded => self.refunded += minor,
            PostingKind::InterestClaimed => self.interest_claimed += minor,
            PostingKind::InterestContested => self.interest_disputed += minor,
            PostingKind::InterestLifted => self.interest_disputed -= minor,
            PostingKind::InterestCredited => self.interest_credited += minor,
            PostingKind::InterestPaid => self.interest_paid += minor,
            PostingKind::SetOff | PostingKind::SetOffConverted => self.set_off += minor,
            // Not a movement of a block, or in the settlement currency.
            PostingKind::Unallocated
            | PostingKind::UnallocatedRefunded
            | PostingKind::SetOffValue
            | PostingKind::ConversionDifference => {}
        }
    }

    /// What they change in the open balance.
    pub fn open(&self) -> i128 {
        self.brought_in + self.care + self.fees + self.lifted + self.refunded
            - self.not_considered
            - self.waived
            - self.credited
            - self.contested
            - self.prepaid
            - self.paid
            - self.set_off
    }
}

/// What two parties owe one another in one accounting period, from the owner's
/// point of view. Amounts in minor units.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PairNet {
    /// The accounting period.
    pub accounting_period: Period,
    /// Open claims of the owner; `None` where nobody states them.
    pub receivable: Option<i128>,
    /// Open claims on the owner; `None` where nobody states them.
    pub debt: Option<i128>,
    /// Receivable less debt; `None` if one of them is unknown or both are totals
    /// over several States.
    pub net: Option<i128>,
    /// How the pair settles.
    pub mode: SettlementMode,
    /// What each side has to pay now.
    pub settlement: Settlement,
}

/// What each side has to pay now, and what setting it off would leave.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settlement {
    /// The owner pays the counterpart.
    pub owner_pays: i128,
    /// The counterpart pays the owner.
    pub counterpart_pays: i128,
    /// What the owner could pay and carries over, under the agreed minimum.
    pub owner_carries: i128,
    /// The same for the counterpart.
    pub counterpart_carries: i128,
    /// Neither side is a total over several States: one can be set off against the other.
    pub mutual: bool,
}

impl Settlement {
    /// What a set-off act over these amounts would extinguish on each side.
    pub fn would_extinguish(&self) -> i128 {
        if self.mutual { self.owner_pays.min(self.counterpart_pays).max(0) } else { 0 }
    }

    /// What each side would still pay after it: the owner, the counterpart.
    pub fn would_leave(&self) -> (i128, i128) {
        let extinguished = self.would_extinguish();
        (self.owner_pays - extinguished, self.counterpart_pays - extinguished)
    }
}

impl PairNet {
    /// The same from the counterpart's point of view.
    fn turned(self) -> Self {
        let Self { receivable, debt, net, settlement, .. } = self;
        Self {
            receivable: debt,
            debt: receivable,
            net: net.map(|minor| -minor),
            settlement: Settlement {
                owner_pays: settlement.counterpart_pays,
                counterpart_pays: settlement.owner_pays,
                owner_carries: settlement.counterpart_carries,
                counterpart_carries: settlement.owner_carries,
                ..settlement
            },
            ..self
        }
    }

    fn of(net: &Net, owner: Party) -> Self {
        let owner_is_a = owner == net.key.a;
        let (receivable, debt) = if owner_is_a { (net.b_owes_a, net.a_owes_b) } else { (net.a_owes_b, net.b_owes_a) };
        let (owner_pays, counterpart_pays) =
            if owner_is_a { (net.a_pays, net.b_pays) } else { (net.b_pays, net.a_pays) };
        let (owner_carries, counterpart_carries) =
            if owner_is_a { (net.a_carried, net.b_carried) } else { (net.b_carried, net.a_carried) };
        Self {
            accounting_period: net.key.accounting_period,
            receivable,
            debt,
            // The net of a pair is positive when a pays.
            net: net.net().map(|minor| if owner_is_a { -minor } else { minor }),
            mode: net.mode,
            settlement: Settlement {
                owner_pays,
                counterpart_pays,
                owner_carries,
                counterpart_carries,
                mutual: net.key.a.may_claim() && net.key.b.may_claim(),
            },
        }
    }
}

impl<'a> Account<'a> {
    /// The same from the counterpart's point of view: one's receivables are the
    /// other's debts.
    pub(super) fn turned(self) -> Self {
        let nets = self.nets.into_iter().map(PairNet::turned).collect();
        Self { receivables: self.debts, debts: self.receivables, nets, ..self }
    }

    /// The years of which something is owed on either side, ascending.
    pub fn years(&self, age: Age) -> BTreeSet<Option<i32>> {
        let keys = self.receivables.ages.keys().chain(self.debts.ages.keys());
        keys.filter(|(by, _)| *by == age).map(|(_, year)| *year).collect()
    }

    /// What is payable now over all accounting periods.
    pub fn settlement(&self) -> Settlement {
        let sum = |pays: fn(&Settlement) -> i128| self.nets.iter().map(|net| pays(&net.settlement)).sum();
        Settlement {
            owner_pays: sum(|settlement| settlement.owner_pays),
            counterpart_pays: sum(|settlement| settlement.counterpart_pays),
            owner_carries: sum(|settlement| settlement.owner_carries),
            counterpart_carries: sum(|settlement| settlement.counterpart_carries),
            mutual: self.receivables.creditor.may_claim() && self.receivables.debtor.may_claim(),
        }
    }
}

impl<'a> Side<'a> {
    /// Balances brought in when the book began, with their grade.
    pub fn brought_in(&self) -> impl Iterator<Item = (&'a BlockAccount, Grade)> + use<'a, '_> {
        self.blocks.iter().filter_map(|block| match block.account.origin {
            Origin::Opening(grade) => Some((block.account, grade)),
            Origin::Claims => None,
        })
    }

    /// Totals of blocks that wait for one reason: lines, and care with fees.
    pub fn waiting_total(&self, reason: Waiting) -> (u64, i128) {
        self.waiting.iter().filter(|block| block.waiting == reason).fold((0, 0), |(lines, minor), block| {
            (lines + block.block.accepted.lines, minor + block.block.accepted.amount())
        })
    }

    /// What interest on all blocks adds up to.
    pub fn interest_totals(&self) -> InterestTotals {
        self.interest.iter().fold(InterestTotals::default(), |sum, line| sum.plus(&line.totals()))
    }

    fn new(
        direction: Option<&Direction<'a>>,
        creditor: Party,
        debtor: Party,
        agreement: AgreementId,
        currency: Currency,
    ) -> Self {
        let mut side = Self {
            creditor,
            debtor,
            opening: Measures::default(),
            movements: Movements::default(),
            lines_moved: 0,
            closing: Measures::default(),
            eligible: 0,
            held: 0,
            blocks: Vec::new(),
            blocks_opening: Measures::default(),
            blocks_closing: Measures::default(),
            overpaid: 0,
            agreed_open: 0,
            waiting: Vec::new(),
            unallocated: Vec::new(),
            without_block: Vec::new(),
            unknown: Vec::new(),
            openings: Vec::new(),
            carried: 0,
            disputes: Vec::new(),
            interest: Vec::new(),
            ages: Ages::new(),
            dues: Vec::new(),
            next: Vec::new(),
        };
        let Some(direction) = direction else { return side };
        let ours = |key: &PositionKey| key.agreement == agreement && key.currency == currency;
        for position in direction.positions.iter().filter(|position| ours(&position.key)) {
            side.opening = side.opening.plus(&position.opening);
            side.lines_moved += position.movement.lines;
            side.closing = side.closing.plus(&position.closing());
            side.eligible += position.eligible;
            side.held += position.held;
        }
        for (_, postings) in direction.postings.iter().filter(|(key, _)| ours(key)) {
            postings.iter().for_each(|posting| side.movements.add(posting));
            let without_block = |posting: &&Posting| {
                matches!(posting.kind, PostingKind::Unallocated | PostingKind::UnallocatedRefunded)
            };
            side.without_block.extend(postings.iter().filter(without_block));
        }
        let groups = || direction.accounts.iter().filter(|group| ours(&group.key));
        side.blocks.reserve_exact(groups().map(|group| group.accounts.len()).sum());
        let judged = |group: &Blocks<'a>| group.accounts.iter().zip(group.eligible).zip(group.last_days);
        for ((account, eligible), last_days) in groups().flat_map(judged) {
            let closing = account.closing();
            side.blocks_opening = side.blocks_opening.plus(account.opening());
            side.blocks_closing = side.blocks_closing.plus(&closing);
            side.overpaid -= closing.open().min(0);
            side.agreed_open += closing.agreed_open();
            side.blocks.push(BlockLine {
                account,
                closing,
                state: state(account, &closing),
                eligible: *eligible,
                last_days,
            });
        }
        side.waiting.extend(direction.waiting.iter().filter(|(key, _)| ours(key)).flat_map(|(_, group)| *group));
        let unallocated = direction.unallocated.iter().filter(|(key, ..)| ours(key));
        side.unallocated.extend(unallocated.map(|(key, brought, moved)| (key.accounting_period, *brought, *moved)));
        side.openings.extend(direction.openings.iter().filter(|views| ours(&views.key)));
        side.unknown.extend(direction.unknown.iter().filter(|key| ours(key)).map(|key| key.accounting_period));
        let postings = direction.postings.iter().filter(|(key, _)| ours(key)).flat_map(|(_, postings)| *postings);
        let reduced = reductions(postings);
        let with_last_days = groups().flat_map(|group| group.accounts.iter().zip(group.last_days));
        side.disputes = with_last_days
            .filter(|(account, _)| !account.disputes.is_empty())
            .flat_map(|(account, last_days)| dispute_lines(account, last_days))
            .filter(|line| line.stage() != Stage::Closed || line.closed_by(&reduced))
            .collect();
        let proposals = direction.interest.iter().filter(|proposal| ours(&proposal.position)).copied();
        side.interest = interest_lines(side.blocks.iter().map(|block| (block.account, block.closing)), proposals);
        side.ages = ages(side.blocks.iter().map(|block| (block.account, block.closing)));
        side.next = steps(direction.worklist.iter().filter(|item| ours(&item.position)).copied());
        side
    }
}

/// The accounts of a pair, sorted by agreement and currency.
pub(super) fn accounts<'a>(statements: &Statements<'a>, key: StatementKey) -> Vec<Account<'a>> {
    let receivables = statements.direction(key.owner, key.counterpart);
    let debts = statements.direction(key.counterpart, key.owner);
    let mut headings: BTreeSet<(AgreementId, Currency)> = BTreeSet::new();
    for direction in [receivables, debts].into_iter().flatten() {
        let positions = direction.positions.iter().map(|position| &position.key);
        let waiting = direction.waiting.iter().map(|(key, _)| key);
        let unallocated = direction.unallocated.iter().map(|(key, ..)| key);
        let keys = positions.chain(waiting).chain(unallocated).chain(&direction.unknown);
        headings.extend(keys.map(|key| (key.agreement, key.currency)));
    }
    let nets = statements.nets(key);
    headings
        .into_iter()
        .map(|(agreement, currency)| {
            let mut account = Account {
                agreement,
                title: statements.view().agreements.get(agreement).map_or("", |agreement| agreement.title.as_str()),
                currency,
                receivables: Side::new(receivables, key.owner, key.counterpart, agreement, currency),
                debts: Side::new(debts, key.counterpart, key.owner, agreement, currency),
                nets: nets
                    .iter()
                    .filter(|net| net.key.agreement == agreement && net.key.currency == currency)
                    .map(|net| PairNet::of(net, key.owner))
                    .collect(),
            };
            let settlement = account.settlement();
            account.receivables.carried = settlement.counterpart_carries;
            account.debts.carried = settlement.owner_carries;
            let cut_off = statements.view().clearing.cut_off;
            for owed_to_owner in [true, false] {
                let carries = |settlement: &Settlement| {
                    if owed_to_owner { settlement.counterpart_carries } else { settlement.owner_carries }
                };
                let carried = account.nets.iter().filter(|net| carries(&net.settlement) != 0);
                let carried: BTreeSet<Period> = carried.map(|net| net.accounting_period).collect();
                let side = if owed_to_owner { &mut account.receivables } else { &mut account.debts };
                side.dues = dues(&side.blocks, &carried, cut_off);
            }
            account
        })
        .collect()
}
