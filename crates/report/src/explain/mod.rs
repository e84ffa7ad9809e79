//! A figure followed to where it comes from: a block, a line, a cell of a table,
//! a code.
//!
//! A [`Story`] is built from facts that were committed and from the law they were
//! judged by, and is written as text or JSON with the same content. It holds
//! everything that is needed to do the arithmetic again with pencil and paper, and
//! nothing about persons: a line is known by the creditor's claim number alone.
//!
//! Amounts are plain decimals with all decimals of their currency, as text.
//! What rests on a rule whose text was not verified says so.

mod block;
mod claims;
mod code;
mod deadlines;
mod disputes;
mod figure;
mod interest;
mod near;
mod postings;
mod set_off;
mod settlement;
mod story;
mod waiting;
mod words;

use std::collections::BTreeSet;

use solde_core::block::BlockAccount;
use solde_core::calendar::Date;
use solde_core::clearing::WorkItem;
use solde_core::deadline::WorkingDays;
use solde_core::event::LegalFinding;
use solde_core::fixed_amount::FixedAmounts;
use solde_core::interest::RefinancingRates;
use solde_core::law::LawBook;
use solde_core::ledger::Posting;
use solde_core::rates::RateTable;

pub use block::block;
pub use claims::line;
pub use code::code;
pub use figure::{Figure, FigureError, NET_COLUMNS, POSITION_COLUMNS, Subject, figure};
pub use near::nearest;
pub use story::Story;
pub use waiting::waiting;

/// What a run was judged by.
#[derive(Clone, Copy, Debug)]
pub struct Rules<'a> {
    /// The law of the book.
    pub law: &'a LawBook,
    /// Exchange rates.
    pub rates: &'a RateTable,
    /// Main refinancing rates.
    pub refinancing: &'a RefinancingRates,
    /// Days on which deadlines may end.
    pub working_days: &'a WorkingDays,
    /// Published fixed amounts, for their dates of publication.
    pub fixed_amounts: &'a FixedAmounts,
}

/// What one run says about a block.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    /// The run.
    pub run: &'a str,
    /// Its postings on the block.
    pub postings: &'a [Posting],
    /// Events that had taken effect on the block when it closed.
    pub events: &'a BTreeSet<String>,
    /// What the law found wrong.
    pub findings: &'a [LegalFinding],
}

/// Everything the story of a block is told from.
#[derive(Clone, Copy, Debug)]
pub struct BlockView<'a> {
    /// The run whose end is looked at.
    pub run: &'a str,
    /// Its cut-off.
    pub cut_off: Date,
    /// The block at the end of that run.
    pub account: &'a BlockAccount,
    /// All blocks of its position, itself included: a down payment may be tested
    /// for all of them together.
    pub position: &'a [BlockAccount],
    /// What each run up to that one says about it, oldest first.
    pub told: &'a [Told<'a>],
    /// What the run was judged by; `None` if it did not keep its inputs.
    pub rules: Option<Rules<'a>>,
    /// What there was to do when the run closed.
    pub work: &'a [WorkItem],
}
