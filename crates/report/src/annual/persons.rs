//! Beneficiaries of a side in one currency, with what must be withheld.

use std::collections::{BTreeMap, BTreeSet};

use solde_core::block::LineTotals;
use solde_core::intake::{Beneficiaries, Grouping};
use solde_core::money::Currency;
use solde_core::party::Party;

use super::withhold::Counts;
use super::{Cell, Side, View};

/// Persons and amounts by partner and grouping.
#[derive(Default)]
pub(super) struct Persons {
    partners: Vec<Party>,
    groupings: Vec<Grouping>,
    cells: BTreeMap<(Option<Party>, Grouping), (u64, LineTotals)>,
    withheld: BTreeSet<(Option<Party>, Grouping)>,
}

impl Persons {
    /// Those of a side; a person counts once with each partner, and totals add partners up.
    pub(super) fn of(view: View, counted: &[Beneficiaries], currency: Currency, side: Side, smallest: u64) -> Self {
        let mut persons = Self::default();
        for cell in counted.iter().filter(|cell| cell.currency == currency) {
            for (_, partner) in view.sides(cell.creditor, cell.debtor).filter(|(on, _)| *on == side) {
                for of in [Some(partner), None] {
                    let sum = persons.cells.entry((of, cell.grouping)).or_default();
                    sum.0 += cell.persons;
                    sum.1.merge(&cell.totals);
                }
            }
        }
        let partners: BTreeSet<Party> = persons.cells.keys().filter_map(|(partner, _)| *partner).collect();
        let groupings: BTreeSet<Grouping> = persons.cells.keys().map(|(_, grouping)| *grouping).collect();
        (persons.partners, persons.groupings) = (partners.into_iter().collect(), groupings.into_iter().collect());
        persons.withhold(smallest);
        persons
    }

    fn withhold(&mut self, smallest: u64) {
        let rows: Vec<Option<Party>> = self.partners.iter().copied().map(Some).chain([None]).collect();
        let (width, height) = (self.groupings.len(), rows.len());
        if width == 0 {
            return;
        }
        let place = |row: usize, column: usize| row * width + column;
        let columns = |of: fn(&Grouping) -> bool| -> Vec<usize> {
            self.groupings.iter().enumerate().filter(|(_, grouping)| of(grouping)).map(|(column, _)| column).collect()
        };
        let mut lines = Vec::new();
        for row in 0..height {
            for parts in [
                columns(|grouping| matches!(grouping, Grouping::Basis(_))),
                columns(|grouping| matches!(grouping, Grouping::Document(_))),
            ] {
                // All of them come first: `Grouping` is ordered so.
                lines.push((parts.iter().map(|column| place(row, *column)).collect(), place(row, 0)));
            }
        }
        for column in 0..width {
            let parts = (0..height - 1).map(|row| place(row, column)).collect();
            lines.push((parts, place(height - 1, column)));
        }
        let all = rows.iter().flat_map(|row| self.groupings.iter().map(move |grouping| (*row, *grouping)));
        let keys: Vec<(Option<Party>, Grouping)> = all.collect();
        let cells = keys.iter().map(|key| self.cells.get(key).map_or(0, |(persons, _)| *persons)).collect();
        let withheld = Counts { cells, lines }.withheld(smallest);
        self.withheld = keys.into_iter().zip(withheld).filter(|(_, withheld)| *withheld).map(|(key, _)| key).collect();
    }

    pub(super) fn partners(&self) -> &[Party] {
        &self.partners
    }

    pub(super) fn groupings(&self) -> impl Iterator<Item = Grouping> {
        self.groupings.iter().copied()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    pub(super) fn has_withheld(&self) -> bool {
        !self.withheld.is_empty()
    }

    /// Persons of a partner, or of all partners, in a group.
    pub(super) fn count(&self, partner: Option<Party>, grouping: Grouping) -> Cell {
        match self.cells.get(&(partner, grouping)) {
            None => Cell::Nothing,
            Some(_) if self.withheld.contains(&(partner, grouping)) => Cell::Withheld,
            Some((persons, _)) => Cell::Count(*persons),
        }
    }

    /// Lines and amounts of the same.
    pub(super) fn totals(&self, partner: Option<Party>, grouping: Grouping) -> LineTotals {
        self.cells.get(&(partner, grouping)).map_or_else(LineTotals::default, |(_, totals)| *totals)
    }

    /// The mean cost of the same; withheld with its count, which it would give away.
    pub(super) fn mean(&self, partner: Option<Party>, grouping: Grouping, currency: Currency) -> Cell {
        let totals = self.totals(partner, grouping);
        match self.count(partner, grouping) {
            Cell::Count(0) | Cell::Nothing => Cell::Nothing,
            Cell::Count(persons) => {
                let mean =
                    solde_core::rounding::PUBLISHED_STATISTIC.round(totals.care + totals.fees, i128::from(persons));
                mean.map_or(Cell::Nothing, |mean| Cell::Amount(mean, currency))
            }
            withheld => withheld,
        }
    }
}
