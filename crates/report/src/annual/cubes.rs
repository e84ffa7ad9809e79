//! Presented claims by what only the cubes of the runs know: kind of care, document, year.

use std::collections::BTreeMap;

use solde_core::block::LineTotals;
use solde_core::money::Currency;
use solde_core::party::Party;

use super::{AnnualError, Side, View};
use crate::statistics::{Cube, Dimension};

/// Presented claims of a year or of a chain of runs.
pub(super) struct Presented {
    cube: Cube,
    view: View,
}

impl Presented {
    pub(super) fn of(view: View, cubes: &[&[u8]]) -> Result<Self, AnnualError> {
        Ok(Self { cube: Cube::read(cubes)?, view })
    }

    /// Lines and amounts of both sides by one dimension, values as the cube writes them.
    pub(super) fn by(
        &self,
        dimension: Dimension,
    ) -> Result<BTreeMap<(Currency, Side, String), LineTotals>, AnnualError> {
        let summed = self.cube.aggregated(&[Dimension::Creditor, Dimension::Debtor, dimension])?;
        let mut totals: BTreeMap<_, LineTotals> = BTreeMap::new();
        for (values, currency, lines, care, fees) in summed.cells()? {
            let party = |place: usize| values.get(place).and_then(|code| Party::from_code(code.as_bytes()));
            // A cube names known parties alone.
            let (Some(creditor), Some(debtor)) = (party(0), party(1)) else { continue };
            let of_cell = LineTotals { lines: u64::try_from(lines).unwrap_or(0), care, fees };
            for (side, _) in self.view.sides(creditor, debtor) {
                let value = values.last().cloned().unwrap_or_default();
                totals.entry((currency, side, value)).or_default().merge(&of_cell);
            }
        }
        Ok(totals)
    }
}
