//! How old what is owed is: by year of introduction and by year of care.
//!
//! What was presented by year of care is known; what was credited, paid or set off
//! rarely says which year it is for. It settles the oldest year of care first, and
//! so does what is contested of the rest; what is left is open. Corrections of a
//! year count as reductions. Amounts of an unknown year count as older than all.

use std::collections::BTreeMap;

use solde_core::block::BlockAccount;
use solde_core::ledger::Measures;

/// What an amount is aged by.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Age {
    /// The year of introduction.
    Introduction,
    /// The year of care.
    Care,
}

impl Age {
    /// As written in machine-readable outputs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Introduction => "introduction_year",
            Self::Care => "care_year",
        }
    }
}

/// What is owed of one year, minor units.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Aged {
    /// Open; negative where more was paid than is owed.
    pub open: i128,
    /// Contested.
    pub disputed: i128,
}

/// What is owed by year, ascending, the unknown year first. Both ways of ageing add
/// up to what is open and disputed.
pub type Ages = BTreeMap<(Age, Option<i32>), Aged>;

/// Ages what blocks of one currency stand at, each with its closing standing. Years of
/// which nothing is left are absent.
pub fn ages<'a>(blocks: impl Iterator<Item = (&'a BlockAccount, Measures)>) -> Ages {
    let mut ages = Ages::new();
    for (block, standing) in blocks {
        let introduced = ages.entry((Age::Introduction, block.introduced_on.map(|date| date.year()))).or_default();
        introduced.open += standing.open();
        introduced.disputed += standing.disputed;
        if is_untouched(block, &standing) {
            for (year, minor) in &block.care_years {
                ages.entry((Age::Care, Some(i32::from(*year)))).or_default().open += minor;
            }
            continue;
        }
        for (year, aged) in by_care(block, &standing) {
            let of_year = ages.entry((Age::Care, year)).or_default();
            of_year.open += aged.open;
            of_year.disputed += aged.disputed;
        }
    }
    ages.retain(|_, aged| *aged != Aged::default());
    ages
}

/// Whether all that was presented is open and of a known year, as it is of most blocks.
fn is_untouched(block: &BlockAccount, standing: &Measures) -> bool {
    let known: i128 = block.care_years.iter().map(|(_, minor)| minor).sum();
    let corrected = block.care_years.iter().any(|(_, minor)| *minor < 0);
    !corrected && known == standing.presented() && standing.open() == known && standing.disputed == 0
}

fn by_care(block: &BlockAccount, standing: &Measures) -> Vec<(Option<i32>, Aged)> {
    let known: i128 = block.care_years.iter().map(|(_, minor)| minor).sum();
    let mut years: Vec<(Option<i32>, i128)> = vec![(None, standing.presented() - known)];
    years.extend(block.care_years.iter().map(|(year, minor)| (Some(i32::from(*year)), *minor)));
    years.retain(|(_, minor)| *minor != 0);
    let below: i128 = years.iter().map(|(_, minor)| (*minor).min(0)).sum();
    let mut reductions = standing.presented() - standing.open() - standing.disputed - below;
    let mut disputed = standing.disputed;
    let mut aged: Vec<(Option<i32>, Aged)> = Vec::with_capacity(years.len() + 1);
    for (year, presented) in years {
        let mut left = presented.max(0);
        let reduced = left.min(reductions.max(0));
        left -= reduced;
        reductions -= reduced;
        let contested = left.min(disputed);
        disputed -= contested;
        aged.push((year, Aged { open: left - contested, disputed: contested }));
    }
    // What was paid too much belongs to no year before the last.
    if reductions != 0 || disputed != 0 {
        let rest = Aged { open: -reductions - disputed, disputed };
        match aged.last_mut() {
            Some((_, last)) => {
                last.open += rest.open;
                last.disputed += rest.disputed;
            }
            None => aged.push((None, rest)),
        }
    }
    aged
}
