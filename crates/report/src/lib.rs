//! Views of a clearing: canonical tables, settlement statements, terminal
//! tables, the dashboard and statistics.
//!
//! Nothing here knows a file: every function returns bytes, or writes a table to whom
//! it is given.
//! Nothing here computes a figure of the settlement either. Statements fold the
//! postings, positions and nets they are given, and [`statement::Statement::check`]
//! proves that the three tell the same story.
//!
//! What is subtle: canonical tables are sorted as the clearing is, and hold no
//! file name, line or clock; no text cell of theirs begins a formula; amounts are
//! plain decimals there and grouped only in the text and HTML of a statement.

#[cfg(feature = "analytics")]
pub mod annual;
pub mod dashboard;
pub mod dates;
pub mod explain;
pub mod figures;
mod ink;
pub mod language;
pub mod life;
mod openings;
mod pairs;
#[cfg(feature = "pdf")]
pub mod print;
pub mod render;
mod sheet;
pub mod statement;
#[cfg(feature = "analytics")]
pub mod statistics;
pub mod tables;
pub mod terminal;

use solde_core::agreement::AgreementSet;
use solde_core::block::OpeningBalance;
use solde_core::clearing::{Clearing, Control};
use solde_core::intake::RejectTotal;
use solde_core::party::Party;

pub use openings::OpeningViews;
pub use pairs::{Statements, statements};

/// Everything a report is drawn from.
#[derive(Clone, Copy, Debug)]
pub struct RunView<'a> {
    /// The result of the run.
    pub clearing: &'a Clearing,
    /// The agreements it was computed under.
    pub agreements: &'a AgreementSet,
    /// What the parties state of balances brought in, sorted.
    pub openings: &'a [OpeningBalance],
    /// Rejected lines by direction and code.
    pub rejects: &'a [RejectTotal],
    /// Every control of the run: those of the intake and those of the clearing.
    pub controls: &'a [Control],
    /// Digest of the canonical postings.
    pub ledger_digest: &'a str,
    /// Name and version of the engine.
    pub engine: &'a str,
    /// Whose book it is; `None` for a clearing house.
    pub party: Option<Party>,
}
