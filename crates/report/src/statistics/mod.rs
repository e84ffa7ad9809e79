//! Statistics over the cubes of one or several runs: the one module that talks
//! to polars, and only to its eager part.
//!
//! Amounts travel as `Int128` minor units beside a currency column: no float and
//! no polars decimal ever parses money, and sums are checked, because polars'
//! own sums wrap silently. The currency is always a dimension. What comes out of
//! an aggregation is a cube again, of fewer dimensions, sorted as bytes.

mod parquet;
mod read;

pub(crate) use read::amount;

use std::collections::BTreeMap;

use polars::frame::DataFrame;
use polars::prelude::{
    Column, GroupsType, Int64Chunked, Int128Chunked, NamedFrom, PolarsError, Series, SortMultipleOptions,
};
use solde_core::money::Currency;

use crate::sheet::{PRESENTED, Sheet};

const CURRENCY: &str = "currency";
const LINES: &str = PRESENTED[0];
const CARE: &str = PRESENTED[1];
const FEES: &str = PRESENTED[2];

/// What a statistic can be broken down by, besides the currency.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Dimension {
    /// The agreement.
    Agreement,
    /// The accounting period.
    AccountingPeriod,
    /// Who claims.
    Creditor,
    /// On whom.
    Debtor,
    /// Actual cost or fixed amount.
    Basis,
    /// The provision under which the care was given.
    Article,
    /// The document that opened the right.
    EntitlementDocument,
    /// What kind of care.
    BenefitCategory,
    /// Year of care, or reference year of a fixed amount.
    CareYear,
}

impl Dimension {
    /// Every dimension, in the order of `cube.csv`.
    pub const ALL: [Self; 9] = [
        Self::Agreement,
        Self::AccountingPeriod,
        Self::Creditor,
        Self::Debtor,
        Self::Basis,
        Self::Article,
        Self::EntitlementDocument,
        Self::BenefitCategory,
        Self::CareYear,
    ];

    /// The name of its column.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agreement => "agreement",
            Self::AccountingPeriod => "accounting_period",
            Self::Creditor => "creditor",
            Self::Debtor => "debtor",
            Self::Basis => "basis",
            Self::Article => "article",
            Self::EntitlementDocument => "entitlement_document",
            Self::BenefitCategory => "benefit_category",
            Self::CareYear => "care_year",
        }
    }

    /// Reads the name of a column.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dimension| dimension.as_str() == name)
    }
}

/// Why a statistic could not be drawn.
#[derive(Debug, thiserror::Error)]
pub enum StatisticsError {
    /// A text is not CSV.
    #[error("cube {cube}: {error}")]
    Csv {
        /// Which of the texts, from 1.
        cube: usize,
        /// What the CSV reader says.
        error: csv::Error,
    },
    /// A column of `cube.csv` is missing.
    #[error("cube {cube} has no column `{column}`")]
    ColumnMissing {
        /// Which of the texts, from 1.
        cube: usize,
        /// The column.
        column: &'static str,
    },
    /// A cell is not what its column holds.
    #[error("cube {cube}, line {line}: `{value}` is not a value of {column}")]
    Cell {
        /// Which of the texts, from 1.
        cube: usize,
        /// The line.
        line: u64,
        /// The column.
        column: &'static str,
        /// What stands there.
        value: String,
    },
    /// A sum does not fit.
    #[error("the sum of {column} is too large")]
    Overflow {
        /// The column.
        column: &'static str,
    },
    /// An amount has more digits than the export can hold.
    #[error("an amount of {column} has more than 18 digits, too many for Parquet")]
    TooWide {
        /// The column.
        column: &'static str,
    },
    /// A fault of polars, or of how it is used here.
    #[error("polars: {0}")]
    Polars(#[from] PolarsError),
}

/// Lines, care and fees by some dimensions and by currency.
#[derive(Clone, Debug)]
pub struct Cube {
    by: Vec<Dimension>,
    frame: DataFrame,
}

/// One row of a cube: values of its dimensions, the currency, and the totals.
pub(crate) type Row = (Vec<String>, Currency, i64, i128, i128);

impl Cube {
    /// Reads one or several `cube.csv` texts as one cube.
    pub fn read(texts: &[&[u8]]) -> Result<Self, StatisticsError> {
        Self::new(Dimension::ALL.to_vec(), read::rows(texts)?)
    }

    /// The dimensions it has, in the order of its columns.
    pub fn dimensions(&self) -> &[Dimension] {
        &self.by
    }

    /// Adds everything up by `dimensions`, and always by currency. Dimensions the
    /// cube does not have are an error of polars.
    pub fn aggregated(&self, dimensions: &[Dimension]) -> Result<Self, StatisticsError> {
        let mut by: Vec<Dimension> = Vec::new();
        for dimension in dimensions {
            if !by.contains(dimension) {
                by.push(*dimension);
            }
        }
        let names = || by.iter().map(|dimension| dimension.as_str()).chain([CURRENCY]);
        let groups = self.frame.group_by_stable(names())?;
        let mut columns = groups.keys();
        let members = members(groups.get_groups());
        let lines = self.frame.column(LINES)?.i64()?;
        let sums = summed(&members, LINES, |row| lines.get(row).map(i128::from))?;
        let sums =
            sums.into_iter().map(|sum| i64::try_from(sum).map_err(|_| StatisticsError::Overflow { column: LINES }));
        columns.push(Series::new(LINES.into(), sums.collect::<Result<Vec<i64>, _>>()?).into());
        for name in [CARE, FEES] {
            let minors = self.frame.column(name)?.i128()?;
            let sums = summed(&members, name, |row| minors.get(row))?;
            columns.push(Column::from(Series::from(Int128Chunked::from_vec(name.into(), sums))));
        }
        let frame = DataFrame::new(members.len(), columns)?.sort(names(), SortMultipleOptions::default())?;
        Ok(Self { by, frame })
    }

    /// The names of its columns.
    pub fn columns(&self) -> Vec<&'static str> {
        self.by.iter().map(|dimension| dimension.as_str()).chain([CURRENCY]).chain(PRESENTED).collect()
    }

    /// Its cells as CSV, in the form of `cube.csv`: for a file, or for
    /// [`crate::terminal::table`].
    pub fn csv(&self) -> Result<String, StatisticsError> {
        let mut sheet = Sheet::new(Vec::new(), self.columns());
        for (values, currency, lines, care, fees) in self.cells()? {
            for value in &values {
                sheet.text(value);
            }
            sheet.word(currency.code()).shown(lines).minor(care, currency).minor(fees, currency).end();
        }
        Ok(crate::ink::into_text(sheet.finish()))
    }

    /// Its cells as texts, in the order of [`Cube::columns`].
    pub fn rows(&self) -> Result<Vec<Vec<String>>, StatisticsError> {
        let cells = self.cells()?.into_iter().map(|(mut values, currency, lines, care, fees)| {
            let figures = crate::figures::Figures::PLAIN;
            values.extend([
                currency.code().to_owned(),
                lines.to_string(),
                figures.text(care, currency),
                figures.text(fees, currency),
            ]);
            values
        });
        Ok(cells.collect())
    }

    /// Its cells as a Parquet file, for readers outside: amounts as decimals of
    /// 18 digits, because filters lose the rows of wider ones.
    pub fn to_parquet(&self) -> Result<Vec<u8>, StatisticsError> {
        parquet::write(self)
    }

    fn new(by: Vec<Dimension>, mut rows: Vec<Row>) -> Result<Self, StatisticsError> {
        rows.sort();
        let mut columns: Vec<Column> = by
            .iter()
            .enumerate()
            .map(|(index, dimension)| {
                let values: Vec<&str> = rows.iter().map(|row| row.0[index].as_str()).collect();
                Series::new(dimension.as_str().into(), values).into()
            })
            .collect();
        let currencies: Vec<&str> = rows.iter().map(|row| row.1.code()).collect();
        columns.push(Series::new(CURRENCY.into(), currencies).into());
        columns.push(Series::from(Int64Chunked::from_vec(LINES.into(), rows.iter().map(|row| row.2).collect())).into());
        columns.push(Series::from(Int128Chunked::from_vec(CARE.into(), rows.iter().map(|row| row.3).collect())).into());
        columns.push(Series::from(Int128Chunked::from_vec(FEES.into(), rows.iter().map(|row| row.4).collect())).into());
        Ok(Self { by, frame: DataFrame::new(rows.len(), columns)? })
    }

    pub(crate) fn cells(&self) -> Result<Vec<Row>, StatisticsError> {
        let by: Vec<_> = self
            .by
            .iter()
            .map(|dimension| self.frame.column(dimension.as_str())?.str())
            .collect::<Result<_, PolarsError>>()?;
        let (codes, lines) = (self.frame.column(CURRENCY)?.str()?, self.frame.column(LINES)?.i64()?);
        let (care, fees) = (self.frame.column(CARE)?.i128()?, self.frame.column(FEES)?.i128()?);
        let mut known: BTreeMap<&str, Currency> = BTreeMap::new();
        let cells = (0..self.frame.height()).filter_map(|row| {
            // Nothing in a cube is null: every column was filled from complete rows.
            let code = codes.get(row)?;
            let currency = match known.get(code) {
                Some(currency) => *currency,
                None => *known.entry(code).or_insert(Currency::from_code(code.as_bytes())?),
            };
            let values = by.iter().map(|column| column.get(row).unwrap_or_default().to_owned()).collect();
            Some((values, currency, lines.get(row)?, care.get(row)?, fees.get(row)?))
        });
        Ok(cells.collect())
    }
}

/// The rows of each group.
fn members(groups: &GroupsType) -> Vec<Vec<usize>> {
    match groups {
        GroupsType::Idx(groups) => {
            groups.iter().map(|(_, all)| all.iter().map(|row| *row as usize).collect()).collect()
        }
        GroupsType::Slice { groups, .. } => groups
            .iter()
            .map(|[first, length]| (*first as usize..*first as usize + *length as usize).collect())
            .collect(),
    }
}

/// The checked sum of each group.
fn summed(
    groups: &[Vec<usize>],
    column: &'static str,
    value: impl Fn(usize) -> Option<i128>,
) -> Result<Vec<i128>, StatisticsError> {
    let sum = |rows: &Vec<usize>| rows.iter().try_fold(0i128, |sum, row| sum.checked_add(value(*row)?));
    groups.iter().map(|rows| sum(rows).ok_or(StatisticsError::Overflow { column })).collect()
}

#[cfg(test)]
mod tests;
