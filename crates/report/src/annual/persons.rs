//! Beneficiaries of a side in one currency, with what must be withheld.

use std::collections::{BTreeMap, BTreeSet};

use solde_core::block::LineTotals;
use solde_core::intake::{Beneficiaries, Grouping};
use solde_core::money::Currency;
use solde_core::party::Party;

use super::withhold::{Counts, Held, Line};
use super::{Cell, Side, View};

/// What groups are of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    /// Bases of blocks: their money is a figure of the ledger.
    Basis,
    /// Entitlement documents, which are of persons: those with few are merged.
    Document,
    /// Kinds of care, likewise.
    Category,
}

impl Kind {
    fn holds(self, grouping: Grouping) -> bool {
        match grouping {
            Grouping::All => false,
            Grouping::Basis(_) => self == Self::Basis,
            Grouping::Document(_) => self == Self::Document,
            Grouping::Category(_) => self == Self::Category,
        }
    }
}

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

    /// Lays the cells out in rows of partners and columns of groups, behind each kind of
    /// merged groups one that nobody has: who reads what is seen cannot know that no other
    /// document or kind of care is among what is merged.
    fn withhold(&mut self, smallest: u64) {
        let rows: Vec<Option<Party>> = self.partners.iter().copied().map(Some).chain([None]).collect();
        let last = rows.len() - 1;
        let (bases, documents): (Vec<Grouping>, Vec<Grouping>) =
            (self.of_kind(Kind::Basis), self.of_kind(Kind::Document));
        let columns: Vec<Option<Grouping>> = [Some(Grouping::All)]
            .into_iter()
            .chain(bases.iter().copied().map(Some))
            .chain(documents.iter().copied().map(Some))
            .chain([None])
            .collect();
        let width = columns.len();
        let place = |row: usize, column: usize| row * width + column;
        let mut keys: Vec<(Option<Party>, Option<Grouping>)> =
            rows.iter().flat_map(|row| columns.iter().map(move |column| (*row, *column))).collect();
        let mut lines = Vec::new();
        for row in 0..rows.len() {
            let of_row = |from: usize, to: usize| (from..to).map(|column| place(row, column)).collect();
            let after_bases = 1 + bases.len();
            lines.push(Line { parts: of_row(1, after_bases), total: place(row, 0), merged: false });
            lines.push(Line { parts: of_row(after_bases, width), total: place(row, 0), merged: true });
        }
        for column in 0..width {
            let parts = (0..last).map(|row| place(row, column)).collect();
            lines.push(Line { parts, total: place(last, column), merged: false });
        }
        // Kinds of care are told of all partners together.
        let categories = self.of_kind(Kind::Category);
        let from = keys.len();
        keys.extend(categories.into_iter().map(|category| (None, Some(category))).chain([(None, None)]));
        lines.push(Line { parts: (from..keys.len()).collect(), total: place(last, 0), merged: true });
        let held = |(partner, grouping): &(Option<Party>, Option<Grouping>)| {
            let cell = grouping.and_then(|grouping| self.cells.get(&(*partner, grouping)));
            cell.map_or_else(Held::default, |(persons, totals)| Held { persons: *persons, lines: totals.lines })
        };
        let withheld = Counts { cells: keys.iter().map(held).collect(), lines }.withheld(smallest);
        let keys = keys.into_iter().zip(withheld).filter(|(_, withheld)| *withheld);
        self.withheld = keys.filter_map(|((partner, grouping), _)| Some((partner, grouping?))).collect();
    }

    /// The groups of a kind that anybody is in.
    fn of_kind(&self, kind: Kind) -> Vec<Grouping> {
        self.groupings.iter().copied().filter(|grouping| kind.holds(*grouping)).collect()
    }

    /// The groups of a kind in which a partner, or all partners, have claims.
    pub(super) fn of_partner(&self, partner: Option<Party>, kind: Kind) -> Vec<Grouping> {
        let there = self.of_kind(kind).into_iter();
        there.filter(|grouping| self.cells.contains_key(&(partner, *grouping))).collect()
    }

    /// Groups of a kind in which a partner, or all partners, have claims that may be seen,
    /// and whether there are others, merged.
    pub(super) fn told(&self, partner: Option<Party>, kind: Kind) -> (Vec<Grouping>, bool) {
        let there = self.of_partner(partner, kind).into_iter();
        let (withheld, told): (Vec<Grouping>, Vec<Grouping>) =
            there.partition(|grouping| self.withheld.contains(&(partner, *grouping)));
        (told, !withheld.is_empty())
    }

    /// Lines and amounts of what is merged: all but those that are told.
    pub(super) fn merged(&self, partner: Option<Party>, kind: Kind) -> LineTotals {
        let mut rest = self.totals(partner, Grouping::All);
        for grouping in self.told(partner, kind).0 {
            let told = self.totals(partner, grouping);
            rest.lines -= told.lines;
            rest.care -= told.care;
            rest.fees -= told.fees;
        }
        rest
    }

    /// A number of lines, withheld where persons are.
    pub(super) fn lines(&self, partner: Option<Party>, grouping: Grouping) -> Cell {
        self.beside(partner, grouping, self.totals(partner, grouping).lines)
    }

    /// A number of lines that tells those of a group, withheld where its persons are.
    pub(super) fn beside(&self, partner: Option<Party>, grouping: Grouping, lines: u64) -> Cell {
        if self.withheld.contains(&(partner, grouping)) { Cell::Withheld } else { Cell::Count(lines) }
    }

    pub(super) fn partners(&self) -> &[Party] {
        &self.partners
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
