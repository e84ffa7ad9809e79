//! Parquet for readers outside: the one place where amounts become decimals.

use polars::frame::DataFrame;
use polars::prelude::{Column, DataType, Int128Chunked, IntoSeries, ParquetWriter};

use super::{CARE, CURRENCY, Cube, FEES, StatisticsError};

/// Decimal digits of an amount: what Parquet keeps in 64 bits.
pub(super) const DIGITS: usize = 18;

/// Decimals of an amount, unless a currency has more: one scale for all
/// currencies and all files, so that files can be read together.
pub(super) const SCALE: u8 = 3;

pub(super) fn write(cube: &Cube) -> Result<Vec<u8>, StatisticsError> {
    let cells = cube.cells()?;
    let scale = cells.iter().map(|cell| cell.1.exponent()).max().unwrap_or(0).max(SCALE);
    let decimals = |column: &'static str, minor: fn(&super::Row) -> i128| -> Result<Column, StatisticsError> {
        let values = cells.iter().map(|cell| {
            let factor = 10i128.pow(u32::from(scale - cell.1.exponent()));
            minor(cell).checked_mul(factor).filter(|value| value.unsigned_abs() < 10u128.pow(DIGITS as u32))
        });
        let values = values.collect::<Option<Vec<i128>>>().ok_or(StatisticsError::TooWide { column })?;
        let values = Int128Chunked::from_vec(column.into(), values).into_decimal(DIGITS, usize::from(scale))?;
        Ok(values.into_series().into())
    };
    let mut columns: Vec<Column> = Vec::new();
    for column in cube.frame.columns() {
        columns.push(match column.name().as_str() {
            CARE => decimals(CARE, |cell| cell.3)?,
            FEES => decimals(FEES, |cell| cell.4)?,
            _ => column.clone(),
        });
    }
    debug_assert!(columns.iter().any(|column| column.name() == CURRENCY && *column.dtype() == DataType::String));
    let mut frame = DataFrame::new(cells.len(), columns)?;
    let mut bytes = Vec::new();
    ParquetWriter::new(&mut bytes).finish(&mut frame)?;
    Ok(bytes)
}
