//! Reading `cube.csv`: strictly, with our own grammar of amounts.

use csv::StringRecord;
use solde_core::money::Currency;

use super::{CARE, CURRENCY, Dimension, FEES, LINES, Row, StatisticsError};

/// The rows of every text, one after the other.
pub(super) fn rows(texts: &[&[u8]]) -> Result<Vec<Row>, StatisticsError> {
    let mut rows = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        read_one(index + 1, text, &mut rows)?;
    }
    Ok(rows)
}

fn read_one(cube: usize, text: &[u8], rows: &mut Vec<Row>) -> Result<(), StatisticsError> {
    let mut reader = csv::Reader::from_reader(text);
    let headers = reader.headers().map_err(|error| StatisticsError::Csv { cube, error })?.clone();
    let place = |column: &'static str| {
        headers.iter().position(|header| header == column).ok_or(StatisticsError::ColumnMissing { cube, column })
    };
    let dimensions = Dimension::ALL.iter().map(|dimension| place(dimension.as_str())).collect::<Result<Vec<_>, _>>()?;
    let (currency_at, lines_at, care_at, fees_at) = (place(CURRENCY)?, place(LINES)?, place(CARE)?, place(FEES)?);
    for record in reader.records() {
        let record: StringRecord = record.map_err(|error| StatisticsError::Csv { cube, error })?;
        let line = record.position().map_or(0, csv::Position::line);
        let fault = |column, at: usize| StatisticsError::Cell { cube, line, column, value: record[at].to_owned() };
        let currency =
            Currency::from_code(record[currency_at].as_bytes()).ok_or_else(|| fault(CURRENCY, currency_at))?;
        let amount = |column, at: usize| amount(&record[at], currency.exponent()).ok_or_else(|| fault(column, at));
        rows.push((
            dimensions.iter().map(|at| record[*at].to_owned()).collect(),
            currency,
            amount_of_lines(&record[lines_at]).ok_or_else(|| fault(LINES, lines_at))?,
            amount(CARE, care_at)?,
            amount(FEES, fees_at)?,
        ));
    }
    Ok(())
}

fn amount_of_lines(text: &str) -> Option<i64> {
    amount(text, 0).and_then(|lines| i64::try_from(lines).ok()).filter(|lines| *lines >= 0)
}

/// Reads a total as [`solde_core::money::format_minor`] writes it: exactly the
/// decimals of its currency. Totals may have more digits than an amount of a
/// claim, so the grammar of claims does not do.
pub(crate) fn amount(text: &str, exponent: u8) -> Option<i128> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(digits) => (true, digits),
        None => (false, text),
    };
    let (whole, decimals) = match exponent {
        0 => (digits, ""),
        _ => digits.split_once('.')?,
    };
    let well_formed = !whole.is_empty() && decimals.len() == usize::from(exponent);
    let mut minor: i128 = 0;
    for digit in whole.bytes().chain(decimals.bytes()).map(|byte| byte.wrapping_sub(b'0')) {
        if digit > 9 {
            return None;
        }
        minor = minor.checked_mul(10)?.checked_add(i128::from(digit))?;
    }
    well_formed.then_some(if negative { -minor } else { minor })
}
