//! Statements of account: what one party's book says about one counterpart.
//!
//! A statement is language-free: it holds keys, figures and references into the
//! clearing. [`crate::render`] turns it into CSV, JSON, text and HTML.
//!
//! Its figures come from three places and are never computed twice: opening and
//! closing balances from the positions, movements from the postings of the
//! ledger, blocks from the accounts. [`Statement::check`] compares them.

mod account;
mod check;
mod control;
mod due;
mod item;
mod step;

use std::collections::BTreeSet;

use solde_core::calendar::{Date, Period};
use solde_core::clearing::Expected;
use solde_core::party::Party;
use solde_core::set_off::SetOffResult;

use crate::pairs::Statements;

pub use account::{Account, BlockLine, Movements, PairNet, Settlement, Side};
pub use check::{Imbalance, Proof};
pub use control::{ControlPage, RuleLine, UnconfirmedRate};
pub use due::{Due, OtherAccount, PayTo};
pub use item::Item;
pub use step::{SINGLE_UP_TO, Step};

/// Whose statement it is, and about whom.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct StatementKey {
    /// Whose book it is drawn from.
    pub owner: Party,
    /// The other party.
    pub counterpart: Party,
}

impl StatementKey {
    /// The pair, the smaller code first, as nets name it.
    pub(crate) fn unordered(self) -> (Party, Party) {
        (self.owner.min(self.counterpart), self.owner.max(self.counterpart))
    }
}

/// One statement of account.
#[derive(Debug)]
pub struct Statement<'a> {
    /// Whose statement it is, and about whom.
    pub key: StatementKey,
    /// The period settled.
    pub settlement_period: Period,
    /// The cut-off.
    pub cut_off: Date,
    /// One account per agreement and currency, sorted.
    pub accounts: Vec<Account<'a>>,
    /// Set-off acts between the two, in the order they were carried out.
    pub set_offs: Vec<&'a SetOffResult>,
    /// Periods without claims where claims were expected, sorted.
    pub expected: Vec<&'a Expected>,
    /// Ids of events that took effect in the run.
    pub events: &'a BTreeSet<String>,
    /// What the figures rest on.
    pub control: ControlPage<'a>,
}

impl<'a> Statement<'a> {
    pub(crate) fn build(statements: &Statements<'a>, key: StatementKey) -> Self {
        let clearing = statements.view().clearing;
        let set_offs = statements.set_offs(key).to_vec();
        Self {
            key,
            settlement_period: clearing.settlement_period,
            cut_off: clearing.cut_off,
            accounts: account::accounts(statements, key),
            control: control::control_page(statements, key, &set_offs),
            expected: expected(statements, key),
            events: &clearing.posted_events,
            set_offs,
        }
    }

    pub(crate) fn turned(self, statements: &Statements<'a>) -> Self {
        let key = StatementKey { owner: self.key.counterpart, counterpart: self.key.owner };
        Self {
            key,
            accounts: self.accounts.into_iter().map(Account::turned).collect(),
            control: control::control_page(statements, key, &self.set_offs),
            expected: expected(statements, key),
            ..self
        }
    }

    /// The accounts with the owner's receivables and debts, as one list of sides.
    pub fn sides(&self) -> impl Iterator<Item = (&Account<'a>, &Side<'a>)> {
        self.accounts.iter().flat_map(|account| [(account, &account.receivables), (account, &account.debts)])
    }
}

fn expected<'a>(statements: &Statements<'a>, key: StatementKey) -> Vec<&'a Expected> {
    let directions = [(key.owner, key.counterpart), (key.counterpart, key.owner)];
    let directions = directions.into_iter().filter_map(|(creditor, debtor)| statements.direction(creditor, debtor));
    directions.flat_map(|direction| &direction.expected).copied().collect()
}
