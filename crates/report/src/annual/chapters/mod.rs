//! The document made of the figures, in the order in which it is read: one page of key
//! figures, then each currency by itself, then controls, sources and method.

mod accrual;
mod bridge;
mod flows;
mod method;
mod minor;
mod objectives;
mod persons;
mod presented;
mod summary;

use std::collections::{BTreeMap, BTreeSet};

use solde_core::block::LineTotals;
use solde_core::calendar::{Date, Period};
use solde_core::money::Currency;

use super::care::Triangle;
use super::cubes::Presented;
use super::flows::{Facet, Flows};
use super::page::{Cell, Column, Item, Label, Place, Row, Section, Sentence, Table, Word};
use super::persons::Persons;
use super::rows::{self, Block, CareYears, Posted};
use super::times::{Measured, Times};
use super::{Annual, AnnualError, Control, Side, Sources, View, ordered};
use crate::statistics::Dimension;

/// Everything that was read and folded, once.
struct Year<'a> {
    sources: &'a Sources<'a>,
    view: View,
    cut_off: Date,
    flows: Flows,
    before: Vec<Block>,
    last: Vec<Block>,
    care: Vec<CareYears>,
    runs: Vec<(Period, Vec<Posted>)>,
    times: Times,
    by_category: Totals,
    by_document: Totals,
    by_basis: Totals,
    /// Persons by currency and side, if the accepted lines were gone through again.
    persons: BTreeMap<(Currency, Side), Persons>,
    controls: Vec<Control>,
}

/// Presented claims by one dimension of the cube.
type Totals = BTreeMap<(Currency, Side, String), LineTotals>;

pub(super) fn report(sources: &Sources<'_>) -> Result<Annual, AnnualError> {
    let mut year = Year::read(sources)?;
    let currencies: BTreeSet<Currency> =
        year.flows.currencies().chain(year.last.iter().map(|block| block.currency)).collect();
    let currencies = ordered(currencies);
    if let Some(lines) = &sources.lines {
        let each = currencies.iter().flat_map(|currency| year.view.apart().iter().map(move |side| (*currency, *side)));
        let of = |(currency, side)| {
            let smallest = if lines.persons { sources.smallest_cell } else { 0 };
            ((currency, side), Persons::of(year.view, &lines.beneficiaries, currency, side, smallest))
        };
        year.persons = each.map(of).collect();
    }
    year.controls = year.prove(&currencies)?;
    let mut sections = vec![year.summary(&currencies)];
    let (minor, own): (Vec<Currency>, Vec<Currency>) =
        currencies.iter().partition(|currency| year.is_minor(**currency, &currencies));
    for currency in own {
        sections.extend(year.of_currency(currency));
    }
    let of_minor: Vec<Section> = minor.iter().flat_map(|currency| year.of_currency(*currency)).collect();
    sections.push(year.minor(&minor, &of_minor));
    sections.extend(of_minor.into_iter().map(|section| Section { place: Place::Tables, ..section }));
    sections.extend(year.controls());
    sections.extend(year.method());
    sections.retain(|section| !section.items.is_empty());
    let last = sources.runs.last().ok_or(AnnualError::NoRun)?;
    Ok(Annual {
        year: sources.year,
        party: sources.party,
        cut_off: year.cut_off,
        runs: sources.runs.iter().filter(|run| run.of_year).map(|run| run.name.clone()).collect(),
        ledger_digest: last.ledger_digest.clone(),
        engine: sources.engine.to_owned(),
        controls: year.controls,
        sections,
    })
}

impl<'a> Year<'a> {
    fn read(sources: &'a Sources<'a>) -> Result<Self, AnnualError> {
        let view = View(sources.party);
        let of_year = || sources.runs.iter().filter(|run| run.of_year);
        let runs = of_year()
            .map(|run| Ok((run.period, rows::ledger(&run.name, &run.ledger)?)))
            .collect::<Result<Vec<_>, AnnualError>>()?;
        let cut_off = of_year().next_back().ok_or(AnnualError::NoRun)?.cut_off;
        let (before, disputes_before) = match &sources.before {
            Some(before) => {
                (rows::blocks(&before.run, &before.blocks)?, rows::disputes(&before.run, &before.disputes)?)
            }
            None => Default::default(),
        };
        let standing = &sources.last;
        let last = rows::blocks(&standing.run, &standing.blocks)?;
        let postings: Vec<&Posted> = runs.iter().flat_map(|(_, postings)| postings).collect();
        let flows = Flows::of(view, &before, &postings, &last);
        let times = Times::of(
            view,
            &Measured {
                before: &before,
                last: &last,
                postings: &postings,
                disputes_before: &disputes_before,
                disputes: &rows::disputes(&standing.run, &standing.disputes)?,
                cut_off,
                of_year: &|block| runs.iter().any(|(period, _)| block.posted_in == Some(*period)),
            },
        );
        let cubes: Vec<&[u8]> = of_year().map(|run| run.cube.as_slice()).collect();
        let presented = Presented::of(view, &cubes)?;
        Ok(Self {
            sources,
            view,
            cut_off,
            flows,
            before,
            last,
            care: rows::care_years(&standing.run, &standing.closing_blocks)?,
            runs,
            times,
            by_category: presented.by(Dimension::BenefitCategory)?,
            by_document: presented.by(Dimension::EntitlementDocument)?,
            by_basis: presented.by(Dimension::Basis)?,
            persons: BTreeMap::new(),
            controls: Vec::new(),
        })
    }

    /// The chapters of one currency. Charts compare; of a currency of one partner alone
    /// there is little to compare, and its tables say it all.
    fn of_currency(&self, currency: Currency) -> Vec<Section> {
        let mut sections = self.chapters(currency);
        let is_partner = |facet| matches!(facet, Facet::Partner(_)).then_some(());
        let partners = Side::ALL.map(|side| self.flows.by(currency, side, is_partner).len());
        if partners.into_iter().max() < Some(2) {
            for section in &mut sections {
                section.items.retain(|item| !matches!(item, Item::Chart(_)));
            }
        }
        sections
    }

    fn chapters(&self, currency: Currency) -> Vec<Section> {
        vec![
            self.partners(currency),
            self.kinds(currency),
            self.bases(currency),
            self.categories(currency),
            self.documents(currency),
            self.persons(currency),
            self.series(currency),
            self.objectives(currency),
            self.care_years(currency),
            self.bridge(currency),
        ]
    }

    /// Whether a block was posted by a run of the year.
    fn is_of_year(&self, block: &Block) -> bool {
        self.runs.iter().any(|(period, _)| block.posted_in == Some(*period))
    }

    /// Whether a block stands on a side.
    fn is_on(&self, block: &Block, side: Side) -> bool {
        self.view.sides(block.creditor, block.debtor).any(|(on, _)| on == side)
    }

    fn triangle(&self, currency: Currency, side: Side) -> Triangle {
        Triangle::of(self.view, &self.last, &self.care, currency, side)
    }

    /// Accepted lines gone through again, and persons if they were counted.
    fn counted(&self, currency: Currency, side: Side) -> Option<&Persons> {
        self.persons.get(&(currency, side)).filter(|_| self.sources.lines.is_some())
    }

    /// Whether persons were counted.
    fn has_persons(&self) -> bool {
        self.sources.lines.as_ref().is_some_and(|lines| lines.persons)
    }

    /// What claims and debts are called: of a group, claims of the State that gave the care
    /// and debts of the one that bears it.
    fn side_name(&self, side: Side) -> Word {
        match (self.sources.party, side) {
            (Some(_), Side::Claims) => |w| w.annual.claims,
            (Some(_), Side::Debts) => |w| w.annual.debts,
            (None, Side::Claims) => |w| w.annual.by_creditor,
            (None, Side::Debts) => |w| w.annual.by_debtor,
        }
    }
}

/// A section of one currency.
fn section(name: &'static str, title: Word, currency: Currency, items: Vec<Item>) -> Section {
    Section { id: format!("{currency}-{name}"), title, currency: Some(currency), place: Place::All, items }
}

/// What a side is called in a cell.
fn side_label(side: Side) -> Label {
    let word: Word = match side {
        Side::Claims => |w| w.annual.claims,
        Side::Debts => |w| w.annual.debts,
    };
    Label::Word(side.as_str(), word)
}

/// A column of labels.
fn about(id: &'static str, head: Word) -> Column {
    Column::new(id, head)
}

/// The row of totals of a table whose rows above are all of one rank: its columns after the
/// first are added up where they hold amounts or counts.
fn total(rows: &[Row], columns: usize) -> Row {
    let plain: Vec<usize> = (0..rows.len()).filter(|row| rows[*row].rank == super::page::Rank::Plain).collect();
    let mut cells = vec![Cell::Label(Label::Word("total", |w| w.total))];
    cells.extend((1..columns).map(|column| sum(plain.iter().map(|row| &rows[*row].cells[column]))));
    Row::total(cells, plain)
}

/// The sum of cells of one kind; nothing where they are no figures that add up.
fn sum<'c>(cells: impl Iterator<Item = &'c Cell>) -> Cell {
    let mut sum = Cell::Nothing;
    for cell in cells {
        sum = match (sum, cell) {
            (Cell::Nothing, Cell::Count(count)) => Cell::Count(*count),
            (Cell::Nothing, Cell::Amount(minor, currency)) => Cell::Amount(*minor, *currency),
            (Cell::Count(sum), Cell::Count(count)) => Cell::Count(sum + count),
            (Cell::Amount(sum, currency), Cell::Amount(minor, _)) => Cell::Amount(sum + minor, currency),
            (sum, _) => sum,
        };
    }
    sum
}

/// A table of a side: `EUR-claims-by-partner`.
fn table(currency: Currency, side: Side, name: &str, caption: Sentence, columns: Vec<Column>, rows: Vec<Row>) -> Table {
    Table { id: format!("{currency}-{}-{name}", side.as_str()), caption, columns, rows, note: None }
}
