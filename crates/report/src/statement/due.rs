//! What is payable now: which amount, by which day, to which account.
//!
//! The blocks of a side that may be settled are put together where they are due on the
//! same day and name the same account, so that whoever pays knows what to write on the
//! order. Periods under the agreed minimum payment are left out: they are carried over.

use std::collections::{BTreeMap, BTreeSet};

use solde_core::block::BlockAccount;
use solde_core::calendar::{Date, Period};
use solde_core::position::due_parts;

use super::{BlockLine, Side};

/// The account that the header of a block names.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PayTo<'a> {
    /// Its number, as the header has it.
    pub iban: &'a str,
    /// Its bank; empty if the header does not say.
    pub bic: &'a str,
}

impl<'a> PayTo<'a> {
    /// The account that the header of a block names, if it names one.
    pub fn of(account: &'a BlockAccount) -> Option<Self> {
        let iban = account.creditor_iban.as_deref()?;
        Some(Self { iban, bic: account.creditor_bic.as_deref().unwrap_or_default() })
    }

    /// The number in groups of four, as it is printed for people.
    pub fn grouped(&self) -> String {
        if !self.iban.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return self.iban.to_owned();
        }
        let groups: Vec<&str> =
            (0..self.iban.len()).step_by(4).map(|at| &self.iban[at..self.iban.len().min(at + 4)]).collect();
        groups.join("\u{a0}")
    }
}

/// An amount payable now to one account, due on one day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Due<'a> {
    /// The day; `None` where no rule sets one, as for what is payable once it is agreed.
    pub due_on: Option<Date>,
    /// The account to pay to; `None` where no header names one.
    pub pay_to: Option<PayTo<'a>>,
    /// Minor units; negative for what was paid too much on single blocks and is deducted.
    pub minor: i128,
    /// What each block gives to it, minor units; sorted.
    pub parts: Vec<(&'a BlockAccount, i128)>,
}

impl Due<'_> {
    /// How many blocks it is made of.
    pub fn blocks(&self) -> u64 {
        self.parts.len() as u64
    }

    /// Whether it is no claim but a deduction of what was paid too much.
    pub fn is_deduction(&self) -> bool {
        self.minor < 0
    }
}

/// A creditor's earlier account, which differs from the one it names now.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct OtherAccount<'a> {
    /// The account named last.
    pub now: PayTo<'a>,
    /// The first block that names it.
    pub since: &'a BlockAccount,
    /// The account named before.
    pub before: PayTo<'a>,
}

impl<'a> Side<'a> {
    /// What all blocks of this side tell about the creditor's account: the last change of
    /// it, in the order in which they were introduced. A changed account is a reason to ask
    /// the creditor on a known way before paying.
    pub fn other_account(&self) -> Option<OtherAccount<'a>> {
        let named = self.blocks.iter().filter_map(|block| Some((block.account, PayTo::of(block.account)?)));
        let mut named: Vec<(&BlockAccount, PayTo<'_>)> = named.collect();
        named.sort_by_key(|(account, _)| (account.introduced_on, account.key.block_ref.clone()));
        let change = |pair: &[(&'a BlockAccount, PayTo<'a>)]| match pair {
            [(_, before), (since, now)] if before.iban != now.iban => {
                Some(OtherAccount { now: *now, since, before: *before })
            }
            _ => None,
        };
        named.windows(2).rev().find_map(change)
    }
}

/// What of these blocks is payable now, deductions last; `carried` names the accounting
/// periods whose payable amount is carried over.
pub(super) fn dues<'a>(blocks: &[BlockLine<'a>], carried: &BTreeSet<Period>, cut_off: Date) -> Vec<Due<'a>> {
    let mut dues: BTreeMap<(bool, bool, Option<Date>, Option<PayTo<'a>>), Due<'a>> = BTreeMap::new();
    let payable = blocks.iter().filter(|block| block.eligible != 0);
    for block in payable.filter(|block| !carried.contains(&block.account.terms.accounting_period)) {
        let pay_to = PayTo::of(block.account);
        for (due_on, minor) in due_parts(block.account, block.eligible, cut_off) {
            let new = || Due { due_on, pay_to, minor: 0, parts: Vec::new() };
            let due = dues.entry((minor < 0, due_on.is_none(), due_on, pay_to)).or_insert_with(new);
            due.minor += minor;
            match due.parts.last_mut() {
                // Several lines of a block may be due again on one day.
                Some((account, part)) if std::ptr::eq(*account, block.account) => *part += minor,
                _ => due.parts.push((block.account, minor)),
            }
        }
    }
    dues.into_values().collect()
}
