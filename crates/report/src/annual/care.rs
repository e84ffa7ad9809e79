//! Care years by year of introduction, and what is still expected of them.

use std::collections::BTreeMap;

use solde_core::accrual::{NoProposal, Proposal, propose};
use solde_core::calendar::Date;
use solde_core::money::Currency;
use solde_core::party::Party;

use super::rows::{Block, CareYears, Status};
use super::{Side, View};

/// Care years shown one by one; older ones are one row.
pub(super) const YEARS_SHOWN: i32 = 8;

/// What was presented by year of care and year of introduction, minor units.
#[derive(Clone, Default, Debug)]
pub(super) struct Triangle {
    /// Care year, year of introduction.
    cells: BTreeMap<(i32, i32), i128>,
    /// Introduced in the first and in the second half of a year, by care year.
    halves: BTreeMap<(i32, i32, u8), i128>,
    /// Presented without a year of introduction or of care.
    pub(super) unknown: i128,
}

impl Triangle {
    pub(super) fn of(view: View, last: &[Block], care: &[CareYears], currency: Currency, side: Side) -> Self {
        let years: BTreeMap<(Party, &str), &CareYears> =
            care.iter().map(|of| ((of.creditor, of.block_ref.as_str()), of)).collect();
        let mut triangle = Self::default();
        let of_claims = last.iter().filter(|block| block.status == Status::Posted && block.currency == currency);
        for block in of_claims.filter(|block| view.sides(block.creditor, block.debtor).any(|(on, _)| on == side)) {
            let known = years.get(&(block.creditor, block.block_ref.as_str())).map_or(&[][..], |of| &of.years);
            let mut rest = block.standing.presented();
            if let Some(introduced) = block.introduced_on {
                for (year, minor) in known {
                    let year = i32::from(*year);
                    *triangle.cells.entry((year, introduced.year())).or_default() += minor;
                    *triangle.halves.entry((year, introduced.year(), half(introduced))).or_default() += minor;
                    rest -= minor;
                }
            }
            triangle.unknown += rest;
        }
        triangle
    }

    pub(super) fn total(&self) -> i128 {
        self.cells.values().sum::<i128>() + self.unknown
    }

    pub(super) fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// The care years shown one by one, ascending.
    pub(super) fn care_years(&self, year: i32) -> Vec<i32> {
        let first = self.cells.keys().map(|(care, _)| *care).min().unwrap_or(year);
        (first.max(year - YEARS_SHOWN + 1)..=year).collect()
    }

    /// The years of introduction, ascending.
    pub(super) fn introduced(&self) -> Vec<i32> {
        let years = || self.cells.keys().map(|(_, introduced)| *introduced);
        match (years().min(), years().max()) {
            (Some(first), Some(last)) => (first..=last).collect(),
            _ => Vec::new(),
        }
    }

    /// Presented of a care year, or of all before `or_before`, up to the end of a year.
    pub(super) fn up_to(&self, care: Care, introduced: i32) -> i128 {
        let cells = self.cells.iter().filter(|((of, on), _)| care.holds(*of) && *on <= introduced);
        cells.map(|(_, minor)| minor).sum()
    }

    /// Presented of a care year in a half-year: year and 1 or 2.
    pub(super) fn in_half(&self, care: Care, introduced: i32, half: u8) -> i128 {
        let halves = self
            .halves
            .iter()
            .filter(|((of, on, in_half), _)| care.holds(*of) && (*on, *in_half) == (introduced, half));
        halves.map(|(_, minor)| minor).sum()
    }

    /// By age at the end of `year`, for care years from `first` on: what the proposal is made of.
    pub(super) fn by_age(&self, first: i32, year: i32) -> Vec<Vec<i128>> {
        let of_care = |care: i32| (0..=year - care).map(|age| self.up_to(Care::Year(care), care + age)).collect();
        (first..=year).map(of_care).collect()
    }

    /// Proposes what is still expected, if the book settled `first` and every year since in full.
    pub(super) fn proposal(&self, first: Option<i32>, year: i32) -> Result<Proposal, NoProposal> {
        propose(&self.by_age(first.ok_or(NoProposal::TooShort)?, year))
    }
}

/// Which care years.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Care {
    /// One.
    Year(i32),
    /// All before this one.
    Before(i32),
}

impl Care {
    fn holds(self, year: i32) -> bool {
        match self {
            Self::Year(of) => year == of,
            Self::Before(first) => year < first,
        }
    }
}

fn half(date: Date) -> u8 {
    if date.month() <= 6 { 1 } else { 2 }
}
