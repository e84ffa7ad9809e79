//! The last days of blocks, found by block.

use std::collections::BTreeMap;

use solde_core::block::BlockKey;
use solde_core::clearing::{BlockDeadlines, Clearing};

/// The last days of every block of a run, as the clearing counted them.
#[derive(Debug, Default)]
pub struct Deadlines<'a> {
    of: BTreeMap<&'a BlockKey, &'a BlockDeadlines>,
}

impl<'a> Deadlines<'a> {
    /// Collects them from a clearing, which holds them in the order of its accounts.
    pub fn new(clearing: &'a Clearing) -> Self {
        Self { of: clearing.accounts.iter().map(|account| &account.key).zip(&clearing.deadlines).collect() }
    }

    /// Those of one block.
    pub fn of(&self, block: &BlockKey) -> Option<&'a BlockDeadlines> {
        self.of.get(block).copied()
    }
}
