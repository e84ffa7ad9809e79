//! The proof that a statement foots: positions, ledger, blocks and nets are four
//! ways to the same figures, and here they are compared.

use solde_core::agreement::AgreementId;
use solde_core::clearing::Waiting;
use solde_core::ledger::Measures;
use solde_core::money::{Currency, Money};
use solde_core::party::Party;

use super::{Account, Side, Statement};
use crate::life::{Age, InterestLine};

/// Two figures of a statement that must be equal and are not: a fault of the
/// program or of the clearing it was given, never of an input.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{agreement}, {creditor} on {debtor}: {what}: {} is not {}", self.money(.left), self.money(.right))]
pub struct Imbalance {
    /// The agreement.
    pub agreement: AgreementId,
    /// Whose claims.
    pub creditor: Party,
    /// On whom.
    pub debtor: Party,
    /// What should be equal.
    pub what: &'static str,
    /// The currency of both sides.
    pub currency: Currency,
    /// One side, in minor units.
    pub left: i128,
    /// The other.
    pub right: i128,
}

/// A comparison that a statement prints, so that whoever receives it alone sees that
/// it foots: two ways to one figure, which are equal.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Proof {
    /// What is equal.
    pub what: &'static str,
    /// One side, in minor units of the account's currency.
    pub left: i128,
    /// The other.
    pub right: i128,
}

impl Imbalance {
    fn money(&self, minor: &i128) -> Money {
        Money { minor: *minor, currency: self.currency }
    }
}

/// Compares figures of one direction.
fn comparison<'a>(
    account: &'a Account<'_>,
    side: &'a Side<'_>,
) -> impl Fn(&'static str, i128, i128) -> Result<(), Imbalance> + 'a {
    |what, left, right| {
        if left == right {
            return Ok(());
        }
        let (agreement, currency) = (account.agreement, account.currency);
        Err(Imbalance { agreement, creditor: side.creditor, debtor: side.debtor, what, currency, left, right })
    }
}

impl Statement<'_> {
    /// Proves that the statement foots; the first difference is the error.
    ///
    /// Per direction: opening + movements = closing, for every measure and for
    /// what is open; opening, closing and held are the sums of the blocks; balances
    /// brought in are the views that count; open disputes add up to what is disputed;
    /// both ways of ageing to what is open and disputed; late payments to the interest
    /// computed, and what blocks were claimed to what the position was; nets name the same open and payable
    /// amounts wherever a direction is known, and amounts due add up to what is payable.
    pub fn check(&self) -> Result<(), Imbalance> {
        for (account, side) in self.sides() {
            check_side(account, side)?;
        }
        for account in &self.accounts {
            check_nets(account)?;
        }
        Ok(())
    }
}

/// The amounts of a standing, with names for a message.
fn amounts(standing: &Measures) -> [(&'static str, i128); 14] {
    [
        ("care", standing.care),
        ("fees", standing.fees),
        ("not considered", standing.not_considered),
        ("disputed", standing.disputed),
        ("waived", standing.waived),
        ("credited", standing.credited),
        ("agreed", standing.agreed),
        ("prepaid", standing.prepaid),
        ("paid", standing.paid),
        ("set off", standing.set_off),
        ("interest claimed", standing.interest_claimed),
        ("interest disputed", standing.interest_disputed),
        ("interest credited", standing.interest_credited),
        ("interest paid", standing.interest_paid),
    ]
}

fn check_side(account: &Account<'_>, side: &Side<'_>) -> Result<(), Imbalance> {
    let compare = comparison(account, side);
    let moved = &side.movements;
    let moved = Measures {
        lines: side.lines_moved,
        care: moved.care + moved.brought_in,
        fees: moved.fees,
        not_considered: moved.not_considered,
        disputed: moved.contested - moved.lifted - moved.withdrawn,
        waived: moved.waived,
        credited: moved.credited + moved.withdrawn,
        agreed: moved.agreed,
        prepaid: moved.prepaid,
        paid: moved.paid - moved.refunded,
        set_off: moved.set_off,
        interest_claimed: moved.interest_claimed,
        interest_disputed: moved.interest_disputed,
        interest_credited: moved.interest_credited,
        interest_paid: moved.interest_paid,
    };
    for ((what, left), (_, right)) in amounts(&side.opening.plus(&moved)).into_iter().zip(amounts(&side.closing)) {
        compare(what, left, right)?;
    }
    for (what, blocks, position) in [
        ("blocks = opening", side.blocks_opening, side.opening),
        ("blocks = closing", side.blocks_closing, side.closing),
    ] {
        compare("lines of blocks = lines of position", i128::from(blocks.lines), i128::from(position.lines))?;
        for ((_, left), (_, right)) in amounts(&blocks).into_iter().zip(amounts(&position)) {
            compare(what, left, right)?;
        }
        compare(what, blocks.open(), position.open())?;
    }
    for Proof { what, left, right } in side.proofs() {
        compare(what, left, right)?;
    }
    let counted = || side.openings.iter().map(|views| views.counted.minor);
    compare(
        "views that count = balances brought in",
        counted().flatten().sum(),
        side.brought_in().map(|(block, _)| block.closing().presented()).sum(),
    )?;
    compare(
        "views not stated = unknown balances",
        counted().filter(Option::is_none).count() as i128,
        side.unknown.len() as i128,
    )?;
    compare("held blocks = held", side.waiting_total(Waiting::Held).1, side.held)?;
    for age in [Age::Introduction, Age::Care] {
        let aged = || side.ages.iter().filter(|((by, _), _)| *by == age).map(|(_, aged)| aged);
        compare("aged = open", aged().map(|aged| aged.open).sum(), side.closing.open())?;
        compare("aged = disputed", aged().map(|aged| aged.disputed).sum(), side.closing.disputed)?;
    }
    check_interest(account, side)
}

impl Side<'_> {
    /// The comparisons that are printed: the ledger, the blocks and the disputes each
    /// give a figure of the position. Where there is nothing there is no comparison; where
    /// everything came to nothing there is one.
    pub fn proofs(&self) -> impl Iterator<Item = Proof> + use<> {
        let closing = self.closing.open();
        let moved = self.opening.open() + self.movements.open();
        let disputes = self.disputes.iter().map(|line| line.dispute.outstanding).sum();
        let (any, disputed) = (!self.blocks.is_empty(), !self.disputes.is_empty());
        [
            ("opening + movements = closing, open", moved, closing, any),
            ("blocks = closing, open", self.blocks_closing.open(), closing, any),
            ("open disputes = disputed", disputes, self.closing.disputed, disputed),
        ]
        .into_iter()
        .filter(|(_, left, right, any)| *any || (*left, *right) != (0, 0))
        .map(|(what, left, right, _)| Proof { what, left, right })
    }
}

fn check_interest(account: &Account<'_>, side: &Side<'_>) -> Result<(), Imbalance> {
    let compare = comparison(account, side);
    let totals = side.interest_totals();
    compare(
        "late payments = interest computed",
        side.interest.iter().flat_map(InterestLine::arrears).map(|arrear| arrear.interest.minor).sum(),
        totals.computed,
    )?;
    for line in &side.interest {
        let standing = line.block.closing();
        if let Some(proposal) = line.proposal {
            compare("interest claimed", proposal.claimed, standing.interest_claimed - standing.interest_credited)?;
        }
    }
    let closing = &side.closing;
    for (what, left, right) in [
        ("interest claimed", totals.claimed, closing.interest_claimed),
        ("interest credited", totals.credited, closing.interest_credited),
        ("interest disputed", totals.disputed, closing.interest_disputed),
        ("interest paid", totals.paid, closing.interest_paid),
        ("interest unpaid", totals.unpaid, closing.interest_open()),
    ] {
        compare(what, left, right)?;
    }
    Ok(())
}

fn check_nets(account: &Account<'_>) -> Result<(), Imbalance> {
    let settlement = account.settlement();
    for (side, open, payable) in [
        (
            &account.receivables,
            account.nets.iter().map(|net| net.receivable).sum::<Option<i128>>(),
            settlement.counterpart_pays + settlement.counterpart_carries,
        ),
        (
            &account.debts,
            account.nets.iter().map(|net| net.debt).sum(),
            settlement.owner_pays + settlement.owner_carries,
        ),
    ] {
        let compare = comparison(account, side);
        if let Some(open) = open {
            compare("nets = closing, open", open, side.closing.open())?;
        }
        compare("nets = payable now", payable, side.eligible)?;
        compare("amounts due = payable now", side.dues.iter().map(|due| due.minor).sum(), payable - side.carried)?;
    }
    Ok(())
}
