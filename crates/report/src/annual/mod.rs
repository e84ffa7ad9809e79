//! The annual report: what a year of runs tells a director, an auditor and a ministry.
//!
//! It folds postings, blocks and cubes of committed runs, and counts nothing that a run did
//! not write but persons, which it is given. A year is the settlement periods that lie in
//! it: what their runs posted is the year's, whatever day a late event bears, so that the
//! figures foot with positions and ledgers. Superseded runs are not in the chain and do
//! not count. Nothing is added across currencies.
//!
//! | module | what |
//! |---|---|
//! | `rows` | tables of runs, read strictly |
//! | `flows` | opening + movements = closing, by whatever a block is told by |
//! | `cubes` | presented claims by what only a cube knows, with polars |
//! | `times` | how long things took: medians and weighted means |
//! | `care` | care years by year of introduction, and what is still expected |
//! | `persons`, `withhold` | beneficiaries, and which cells are withheld |
//! | `page` | the document without a language that all views draw |
//! | `chapters` | the document made of all that |

mod care;
mod chapters;
mod cubes;
mod flows;
pub(crate) mod page;
mod persons;
mod rows;
pub(crate) mod say;
mod times;
mod withhold;

use std::collections::{BTreeMap, BTreeSet};

use solde_core::agreement::{AgreementId, AgreementKind};
use solde_core::calendar::{Date, Period};
use solde_core::intake::{Beneficiaries, Negatives};
use solde_core::money::Currency;
use solde_core::party::Party;
use solde_core::rates::RateTable;

use self::page::{Place, Section};
use crate::statistics::StatisticsError;

pub(crate) use self::page::{Cell, Formula, Rank, Row, Table};

/// A run of the chain up to the end of the year.
#[derive(Clone, Debug)]
pub struct RunOfChain {
    /// Its name.
    pub name: String,
    /// The period it settled.
    pub period: Period,
    /// Its cut-off.
    pub cut_off: Date,
    /// BLAKE3 of its manifest.
    pub manifest: String,
    /// Digest of its ledger.
    pub ledger_digest: String,
    /// Whether its period lies in the year.
    pub of_year: bool,
    /// Its `ledger.csv`, if it is of the year.
    pub ledger: Vec<u8>,
    /// Its `cube.csv`.
    pub cube: Vec<u8>,
}

/// What a run left standing: its tables as they were committed.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Its name.
    pub run: String,
    /// `blocks.csv`.
    pub blocks: Vec<u8>,
    /// `positions.csv`.
    pub positions: Vec<u8>,
    /// `disputes.csv`.
    pub disputes: Vec<u8>,
    /// `closing/blocks.csv`.
    pub closing_blocks: Vec<u8>,
}

/// What the accepted lines of the year tell, gone through again.
#[derive(Clone, Debug)]
pub struct Lines {
    /// Persons and amounts; persons are zero where they were not counted.
    pub beneficiaries: Vec<Beneficiaries>,
    /// Corrections by block.
    pub negatives: Vec<Negatives>,
    /// Whether persons were counted.
    pub persons: bool,
}

/// Everything an annual report is made of.
#[derive(Clone, Debug)]
pub struct Sources<'a> {
    /// The year.
    pub year: i32,
    /// Whose report it is; `None` for all States of a clearing house as a group.
    pub party: Option<Party>,
    /// The chain up to the end of the year, oldest first; at least one run is of the year.
    pub runs: Vec<RunOfChain>,
    /// How things stood before the year; `None` if the book begins in it.
    pub before: Option<Standing>,
    /// How they stand at its end.
    pub last: Standing,
    /// What kind each agreement of the book is.
    pub kinds: BTreeMap<AgreementId, AgreementKind>,
    /// What each agreement of the book is called.
    pub titles: BTreeMap<AgreementId, String>,
    /// The rates of the book.
    pub rates: &'a RateTable,
    /// The accepted lines of the year; `None` if a run of it did not keep its inputs.
    pub lines: Option<Lines>,
    /// A cell with fewer persons than this is withheld.
    pub smallest_cell: u64,
    /// Name and version of the engine.
    pub engine: &'a str,
}

/// Why a report cannot be made.
#[derive(Debug, thiserror::Error)]
pub enum AnnualError {
    /// A table is not as runs write it.
    #[error("{table} of run {run}, line {line}, cannot be read")]
    Table {
        /// The run.
        run: String,
        /// The table.
        table: &'static str,
        /// The line.
        line: u64,
    },
    /// A cube could not be added up.
    #[error(transparent)]
    Statistics(#[from] StatisticsError),
    /// No run of the year.
    #[error("the chain has no run of the year")]
    NoRun,
}

/// A control of the report, with both sides.
#[derive(Clone, Debug)]
pub struct Control {
    /// What must be equal.
    name: page::Word,
    /// Of which side.
    side: Option<Side>,
    /// In which currency.
    currency: Option<Currency>,
    /// Whether it compares numbers of lines and not amounts.
    is_count: bool,
    /// Whether its sides are of so few persons that they are withheld.
    is_withheld: bool,
    /// One side.
    left: i128,
    /// The other.
    right: i128,
}

impl Control {
    /// Whether both sides are equal.
    pub fn holds(&self) -> bool {
        self.left == self.right
    }
}

/// An annual report, in no language.
#[derive(Clone, Debug)]
pub struct Annual {
    /// The year.
    pub year: i32,
    /// Whose report it is.
    pub party: Option<Party>,
    /// Up to which day it knows.
    pub cut_off: Date,
    /// The runs it was made of.
    pub runs: Vec<String>,
    /// Digest of the last ledger.
    pub ledger_digest: String,
    /// Name and version of the engine.
    pub engine: String,
    /// Every control.
    pub controls: Vec<Control>,
    pub(crate) sections: Vec<Section>,
}

impl Annual {
    /// Makes the report.
    pub fn new(sources: &Sources<'_>) -> Result<Self, AnnualError> {
        chapters::report(sources)
    }

    /// What a page shows.
    pub(crate) fn on_page(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(|section| section.place != Place::Tables)
    }

    /// What a workbook and machines get.
    pub(crate) fn in_tables(&self) -> impl Iterator<Item = &Section> {
        self.sections.iter().filter(|section| section.place != Place::Page)
    }
}

/// The two sides of a report.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Side {
    /// What others owe.
    Claims,
    /// What is owed to others.
    Debts,
}

impl Side {
    pub(crate) const ALL: [Self; 2] = [Self::Claims, Self::Debts];

    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Claims => "claims",
            Self::Debts => "debts",
        }
    }
}

/// Whose report it is, and how its sides are told apart.
#[derive(Clone, Copy, Debug)]
struct View(Option<Party>);

impl View {
    /// On which sides a direction stands, each with the partner. A party has its claims on
    /// others and its debts to them. Of all States as a group every amount is both: a claim
    /// of the State that gave the care, and a debt of the one that bears it.
    fn sides(self, creditor: Party, debtor: Party) -> impl Iterator<Item = (Side, Party)> {
        let (claims, debts) = match self.0 {
            None => (Some(creditor), Some(debtor)),
            Some(party) => ((creditor == party).then_some(debtor), (debtor == party).then_some(creditor)),
        };
        [claims.map(|partner| (Side::Claims, partner)), debts.map(|partner| (Side::Debts, partner))]
            .into_iter()
            .flatten()
    }

    /// The sides that other tables than those of partners tell apart: of a group they are
    /// the same amounts, so one is enough.
    fn apart(self) -> &'static [Side] {
        if self.0.is_some() { &Side::ALL } else { &Side::ALL[..1] }
    }
}

/// Currencies in the order of the report: the euro first, the others by code.
fn ordered(currencies: BTreeSet<Currency>) -> Vec<Currency> {
    let euro = currencies.contains(&Currency::EUR).then_some(Currency::EUR);
    euro.into_iter().chain(currencies.into_iter().filter(|currency| *currency != Currency::EUR)).collect()
}
