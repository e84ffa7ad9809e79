//! Accepted claim lines as a Parquet file, in row groups of bounded size.
//!
//! Amounts are decimals of 18 digits, 3 of them behind the point, whatever the
//! currency: every reader keeps that many exactly, and filters by their statistics
//! lose no row, which is not so for wider ones. Codes are dictionaries, days are dates.
//! The bytes depend on the lines and their order alone.

use std::io::Write;

use hashbrown::HashMap;
use polars_arrow::array::{Array, DictionaryArray, MutableBinaryViewArray, PrimitiveArray, Utf8ViewArray};
use polars_arrow::datatypes::{ArrowDataType, ArrowSchema, Field, IntegerType};
use polars_error::PolarsError;
use polars_parquet::parquet::error::ParquetError;
use polars_parquet::write::{
    CompressedPage, CompressionOptions, Compressor, DynIter, DynStreamingIterator, Encoding, FileWriter,
    StatisticsOptions, Version, WriteOptions, array_to_columns, to_parquet_schema,
};
use solde_core::calendar::Date;
use solde_core::money::{Currency, parse_minor};
use solde_core::party::Party;

use crate::layout::Column;

/// Digits of an amount.
pub const AMOUNT_DIGITS: usize = 18;
/// Digits behind the point.
pub const AMOUNT_SCALE: u8 = 3;

/// Columns of the folder, not of the file.
pub(super) const PARTED_BY: [Column; 2] = [Column::Agreement, Column::Creditor];

/// Values of a column that were not written yet.
enum Values {
    /// Texts that mostly differ.
    Texts(MutableBinaryViewArray<str>),
    /// Codes: few texts, many times; numbered in the order they come.
    Codes { numbers: HashMap<Box<str>, u32>, codes: MutableBinaryViewArray<str>, keys: Vec<Option<u32>> },
    /// Days since 1970.
    Days(Vec<Option<i32>>),
    /// Thousandths of the currency.
    Amounts(Vec<Option<i128>>),
    /// Years and months.
    Numbers(Vec<Option<i32>>),
}

impl Values {
    fn of(column: Column) -> Self {
        match column {
            Column::ClaimId | Column::PersonId | Column::CorrectsClaimId => Self::Texts(MutableBinaryViewArray::new()),
            Column::EntitlementFrom | Column::EntitlementTo | Column::CareFrom | Column::CareTo | Column::BookedOn => {
                Self::Days(Vec::new())
            }
            Column::CareAmount | Column::FeeAmount | Column::MonthlyAmount => Self::Amounts(Vec::new()),
            Column::ReferenceYear | Column::Months => Self::Numbers(Vec::new()),
            _ => Self::Codes { numbers: HashMap::new(), codes: MutableBinaryViewArray::new(), keys: Vec::new() },
        }
    }

    fn dtype(&self) -> ArrowDataType {
        match self {
            Self::Texts(_) | Self::Codes { .. } => ArrowDataType::Utf8View,
            Self::Days(_) => ArrowDataType::Date32,
            Self::Amounts(_) => ArrowDataType::Decimal(AMOUNT_DIGITS, usize::from(AMOUNT_SCALE)),
            Self::Numbers(_) => ArrowDataType::Int32,
        }
    }

    const fn encoding(&self) -> Encoding {
        match self {
            Self::Codes { .. } => Encoding::RleDictionary,
            _ => Encoding::Plain,
        }
    }

    /// Takes a value that was accepted; false if a file cannot hold it.
    fn push(&mut self, value: &str, currency: Currency) -> bool {
        match self {
            Self::Texts(texts) => texts.push(Some(value).filter(|value| !value.is_empty())),
            Self::Codes { numbers, codes, keys } => {
                keys.push((!value.is_empty()).then(|| match numbers.get(value) {
                    Some(number) => *number,
                    None => {
                        let number = numbers.len() as u32;
                        codes.push_value(value);
                        numbers.insert(value.into(), number);
                        number
                    }
                }));
            }
            Self::Days(days) => days.push(Date::parse(value.as_bytes()).map(Date::day_number)),
            Self::Numbers(numbers) => numbers.push(value.parse().ok()),
            Self::Amounts(amounts) => {
                let amount = thousandths(value, currency);
                amounts.push(amount);
                return value.is_empty() || amount.is_some();
            }
        }
        true
    }

    /// Hands the values over as an array and begins anew.
    fn take(&mut self) -> Result<Box<dyn Array>, PolarsError> {
        Ok(match self {
            Self::Texts(texts) => Utf8ViewArray::from(std::mem::take(texts)).boxed(),
            Self::Codes { numbers, codes, keys } => {
                numbers.clear();
                let codes = Utf8ViewArray::from(std::mem::take(codes));
                let keys = PrimitiveArray::<u32>::from(std::mem::take(keys));
                let dtype = ArrowDataType::Dictionary(IntegerType::UInt32, Box::new(ArrowDataType::Utf8View), false);
                DictionaryArray::try_new(dtype, keys, codes.boxed())?.boxed()
            }
            Self::Days(days) => PrimitiveArray::<i32>::from(std::mem::take(days)).to(ArrowDataType::Date32).boxed(),
            Self::Amounts(amounts) => {
                let dtype = ArrowDataType::Decimal(AMOUNT_DIGITS, usize::from(AMOUNT_SCALE));
                PrimitiveArray::<i128>::from(std::mem::take(amounts)).to(dtype).boxed()
            }
            Self::Numbers(numbers) => PrimitiveArray::<i32>::from(std::mem::take(numbers)).boxed(),
        })
    }
}

/// An amount in thousandths of its currency; `None` if they have more than 18 digits.
fn thousandths(value: &str, currency: Currency) -> Option<i128> {
    let minor = i128::from(parse_minor(value.as_bytes(), currency.exponent()).ok()?);
    let factor = 10i128.pow(u32::from(AMOUNT_SCALE.checked_sub(currency.exponent())?));
    let amount = minor.checked_mul(factor)?;
    (amount.unsigned_abs() < 10u128.pow(AMOUNT_DIGITS as u32)).then_some(amount)
}

/// A Parquet file being written.
pub(super) struct Part<W: Write> {
    writer: FileWriter<W>,
    options: WriteOptions,
    columns: Vec<(Column, Values)>,
    rows: usize,
}

impl<W: Write> Part<W> {
    /// Begins a file; persons are in it only if `persons` says so.
    pub(super) fn new(to: W, persons: bool) -> Result<Self, PolarsError> {
        let kept = |column: &&Column| !PARTED_BY.contains(column) && (persons || **column != Column::PersonId);
        let columns: Vec<(Column, Values)> =
            Column::ALL.iter().filter(kept).map(|column| (*column, Values::of(*column))).collect();
        let field = |(column, values): &(Column, Values)| Field::new(column.as_str().into(), values.dtype(), true);
        let schema: ArrowSchema = columns.iter().map(|column| (column.0.as_str().into(), field(column))).collect();
        let options = WriteOptions {
            // Said in full: the defaults of polars can be changed from outside.
            statistics: StatisticsOptions { binary_statistics_truncate_length: Some(64), ..Default::default() },
            version: Version::V1,
            compression: CompressionOptions::Zstd(None),
            data_page_size: None,
        };
        let descriptor = to_parquet_schema(&schema)?;
        Ok(Self {
            writer: FileWriter::new_with_parquet_schema(to, schema, descriptor, options),
            options,
            columns,
            rows: 0,
        })
    }

    /// Rows that were not written yet.
    pub(super) const fn waiting(&self) -> usize {
        self.rows
    }

    /// Takes an accepted line; the column it has a value in that no file can hold.
    pub(super) fn push<'a>(&mut self, value: impl Fn(Column) -> &'a str) -> Result<(), Column> {
        // An accepted line has a currency; without one no amount would be taken.
        let currency = Currency::from_code(value(Column::Currency).as_bytes()).ok_or(Column::Currency)?;
        // A party has one code in an archive.
        let debtor = Party::from_code(value(Column::Debtor).as_bytes());
        self.rows += 1;
        for (column, values) in &mut self.columns {
            let text = value(*column);
            let text = match column {
                Column::Debtor => debtor.as_ref().map_or(text, Party::code),
                // An empty fee is a fee of 0.
                Column::FeeAmount if text.is_empty() => "0",
                _ => text,
            };
            if !values.push(text, currency) {
                return Err(*column);
            }
        }
        Ok(())
    }

    /// Writes what waits as a row group.
    pub(super) fn flush(&mut self) -> Result<(), PolarsError> {
        if self.rows == 0 {
            return Ok(());
        }
        let mut chunks = Vec::new();
        for ((_, values), field) in self.columns.iter_mut().zip(self.writer.parquet_schema().fields()) {
            let encoding = values.encoding();
            for pages in array_to_columns(values.take()?, field.clone(), self.options, &[encoding])? {
                let pages = pages.map(|page| page.map_err(|error| ParquetError::OutOfSpec(error.to_string())));
                let compressed = Compressor::new_from_vec(pages, self.options.compression, Vec::new());
                let compressed: DynStreamingIterator<'static, CompressedPage, PolarsError> = DynStreamingIterator::new(
                    polars_parquet::write::FallibleStreamingIterator::map_err(compressed, PolarsError::from),
                );
                chunks.push(Ok(compressed));
            }
        }
        self.writer.write(self.rows as u64, DynIter::new(chunks.into_iter()))?;
        self.rows = 0;
        Ok(())
    }

    /// Ends the file.
    pub(super) fn finish(mut self) -> Result<W, PolarsError> {
        self.flush()?;
        // No description of Arrow types beside those of Parquet: all readers then agree.
        self.writer.end(Some(Vec::new()))?;
        Ok(self.writer.into_inner())
    }
}

#[cfg(test)]
mod tests;
