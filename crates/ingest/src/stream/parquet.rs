//! Parquet as CSV text: columns by name, a row a line, memory bounded by slices.
//!
//! Pages are decoded by polars; of its types this module takes those whose text is
//! exact: strings, whole numbers, decimals and dates. Floats, times and nested
//! columns have no text here, and [`unsuitable`] tells why.
//!
//! A value keeps its bytes, so what no CSV field may hold is rejected with its line.
//! Only a line break, which would make two lines of one row, becomes another control
//! character.

use std::fs::File;
use std::io::{self, Cursor};
use std::os::unix::fs::FileExt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;

use polars_arrow::array::{Array, BinaryViewArray, PrimitiveArray, StaticArray};
use polars_arrow::datatypes::{ArrowDataType, Field};
use polars_buffer::Buffer;
use polars_parquet::parquet::schema::Repetition;
use polars_parquet::parquet::schema::types::IntegerType;
use polars_parquet::read::{
    BasicDecompressor, Filter, PageReader, ParquetType, PhysicalType, PrimitiveConvertedType, PrimitiveLogicalType,
    column_iter_to_arrays, read_metadata,
};
use polars_parquet::write::{CompressedPage, FileMetadata};
use solde_core::calendar::Date;
use solde_core::money::Currency;

use super::{ColumnForm, Damaged, Fault, StreamKind, Text, hash_of};
use crate::layout::{Column, MAX_COLUMNS};
use crate::{MAX_LINE_BYTES, files};

/// Rows decoded at a time.
const SLICE_ROWS: usize = 1 << 16;
/// Text made at a time.
const TEXT_BYTES: usize = 256 << 10;
/// Largest row group, compressed: it is read as a whole.
pub(crate) const MAX_GROUP_BYTES: u64 = 512 << 20;
/// Largest page, decompressed.
const MAX_PAGE_BYTES: usize = 256 << 20;
/// A control character that breaks no line.
const BROKEN_LINE: u8 = 0x0b;

/// How a column is read.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Shape {
    Bytes,
    Signed32,
    Signed64,
    Unsigned32,
    Unsigned64,
    Day,
    Decimal {
        precision: usize,
        scale: usize,
    },
    /// Not at all, and why.
    Unusable(&'static str),
}

impl Shape {
    fn of(column: &ParquetType) -> Self {
        let ParquetType::PrimitiveType(column) = column else { return Self::Unusable("a nested column") };
        if column.field_info.repetition == Repetition::Repeated {
            return Self::Unusable("a nested column");
        }
        let decimal = match (column.logical_type, column.converted_type) {
            (Some(PrimitiveLogicalType::Decimal(precision, scale)), _)
            | (None, Some(PrimitiveConvertedType::Decimal(precision, scale))) => Some((precision, scale)),
            _ => None,
        };
        if let Some((precision, scale)) = decimal {
            let fits = !matches!(column.physical_type, PhysicalType::FixedLenByteArray(bytes) if bytes > 16);
            return if fits && precision <= 38 && scale <= precision {
                Self::Decimal { precision, scale }
            } else {
                Self::Unusable("a decimal of more than 38 digits")
            };
        }
        let unsigned =
            matches!(
                column.logical_type,
                Some(PrimitiveLogicalType::Integer(IntegerType::UInt32 | IntegerType::UInt64))
            ) || matches!(column.converted_type, Some(PrimitiveConvertedType::Uint32 | PrimitiveConvertedType::Uint64));
        match (column.physical_type, column.logical_type, column.converted_type) {
            (_, Some(PrimitiveLogicalType::Timestamp { .. } | PrimitiveLogicalType::Time { .. }), _)
            | (
                _,
                _,
                Some(
                    PrimitiveConvertedType::TimestampMillis
                    | PrimitiveConvertedType::TimestampMicros
                    | PrimitiveConvertedType::TimeMillis
                    | PrimitiveConvertedType::TimeMicros,
                ),
            )
            | (PhysicalType::Int96, ..) => Self::Unusable("a time; days are stored as dates or as text"),
            (PhysicalType::Int32, Some(PrimitiveLogicalType::Date), _)
            | (PhysicalType::Int32, None, Some(PrimitiveConvertedType::Date)) => Self::Day,
            (PhysicalType::Int32, ..) if unsigned => Self::Unsigned32,
            (PhysicalType::Int32, ..) => Self::Signed32,
            (PhysicalType::Int64, ..) if unsigned => Self::Unsigned64,
            (PhysicalType::Int64, ..) => Self::Signed64,
            (PhysicalType::ByteArray, ..) => Self::Bytes,
            (PhysicalType::Float | PhysicalType::Double, ..) => {
                Self::Unusable("floating point, which holds no exact figures; store decimals or text")
            }
            (PhysicalType::Boolean, ..) => Self::Unusable("true or false"),
            (PhysicalType::FixedLenByteArray(_), ..) => Self::Unusable("binary data"),
        }
    }

    /// What polars is asked to decode.
    fn dtype(&self) -> ArrowDataType {
        match self {
            Self::Bytes => ArrowDataType::BinaryView,
            Self::Signed32 => ArrowDataType::Int32,
            Self::Signed64 => ArrowDataType::Int64,
            Self::Unsigned32 => ArrowDataType::UInt32,
            Self::Unsigned64 => ArrowDataType::UInt64,
            Self::Day => ArrowDataType::Date32,
            Self::Decimal { precision, scale } => ArrowDataType::Decimal(*precision, *scale),
            Self::Unusable(_) => ArrowDataType::Null,
        }
    }
}

/// A column of the file.
struct FileColumn {
    name: String,
    shape: Shape,
    /// Its number among the leaves of the schema, which is how row groups list columns.
    leaf: usize,
}

/// A file with its columns and row groups.
struct Table {
    file: Arc<File>,
    size: u64,
    metadata: FileMetadata,
    columns: Vec<FileColumn>,
}

impl Table {
    fn open(file: Arc<File>) -> Result<Self, Fault> {
        let size = file.metadata().map_err(Fault::Disk)?.len();
        let metadata = caught(|| read_metadata(&mut &*file).map_err(|error| Fault::Damage(error.to_string())))?;
        let fields = metadata.schema().fields();
        if fields.is_empty() || fields.len() > MAX_COLUMNS {
            return Err(Fault::Damage(format!("{} columns, and 1 to {MAX_COLUMNS} may be", fields.len())));
        }
        let mut leaf = 0;
        let columns = fields
            .iter()
            .map(|field| {
                let column = FileColumn { name: field.name().to_owned(), shape: Shape::of(field), leaf };
                leaf += leaves(field);
                column
            })
            .collect();
        Ok(Self { file, size, metadata, columns })
    }

    /// Reads the columns of a row group as they lie on disk, and looks at the sizes of
    /// all their pages before anything is decompressed.
    fn load(&self, group: usize) -> Result<Vec<Buffer<u8>>, Fault> {
        let group = &self.metadata.row_groups[group];
        let mut total = 0u64;
        let mut loaded = Vec::new();
        for column in &self.columns {
            if let Shape::Unusable(_) = column.shape {
                loaded.push(Buffer::new());
                continue;
            }
            let damage = |what: &str| Fault::Damage(format!("column `{}` {what}", column.name));
            let chunk = group.parquet_columns().get(column.leaf).ok_or_else(|| damage("is missing in a row group"))?;
            let range = caught(|| Ok(chunk.byte_range()))?;
            total = total.saturating_add(range.end.saturating_sub(range.start));
            if range.end > self.size || range.start > range.end {
                return Err(damage("lies outside the file"));
            }
            if total > MAX_GROUP_BYTES {
                return Err(Fault::Damage(format!("a row group is larger than {MAX_GROUP_BYTES} bytes")));
            }
            let mut bytes = vec![0; (range.end - range.start) as usize];
            self.file.read_exact_at(&mut bytes, range.start).map_err(Fault::Disk)?;
            let bytes = Buffer::from(bytes);
            let rows = caught(|| {
                let mut rows = 0usize;
                let mut pages = PageReader::new(Cursor::new(bytes.clone()), chunk, Vec::new(), MAX_PAGE_BYTES);
                for page in &mut pages {
                    let page = page.map_err(|error| Fault::Damage(error.to_string()))?;
                    let (size, values) = match &page {
                        CompressedPage::Data(page) => (page.uncompressed_size(), page.num_values()),
                        CompressedPage::Dict(_) => (first_page_size(&bytes).unwrap_or(usize::MAX), 0),
                    };
                    if size > MAX_PAGE_BYTES {
                        return Err(damage("has a page that is too large"));
                    }
                    rows = rows.saturating_add(values);
                }
                Ok(rows)
            })?;
            if rows != group.num_rows() {
                return Err(damage("has another number of rows than its row group"));
            }
            loaded.push(bytes);
        }
        Ok(loaded)
    }

    /// Decodes some rows of a loaded row group.
    fn decode(&self, group: usize, loaded: &[Buffer<u8>], rows: std::ops::Range<usize>) -> Result<Slice, Fault> {
        let mut columns = Vec::new();
        for (column, bytes) in self.columns.iter().zip(loaded) {
            if let Shape::Unusable(_) = column.shape {
                columns.push(Vec::new());
                continue;
            }
            let chunk = &self.metadata.row_groups[group].parquet_columns()[column.leaf];
            let arrays = caught(|| {
                let pages = PageReader::new(Cursor::new(bytes.clone()), chunk, Vec::new(), MAX_PAGE_BYTES);
                let decoded = column_iter_to_arrays(
                    vec![BasicDecompressor::new(pages, Vec::new())],
                    vec![&chunk.descriptor().descriptor.primitive_type],
                    Field::new(column.name.as_str().into(), column.shape.dtype(), true),
                    Some(Filter::Range(rows.clone())),
                );
                decoded.map(|(arrays, _)| arrays).map_err(|error| Fault::Damage(error.to_string()))
            })?;
            if arrays.iter().map(|array| array.len()).sum::<usize>() != rows.len() {
                return Err(Fault::Damage(format!("column `{}` has too few rows", column.name)));
            }
            let values = arrays.iter().map(|array| Values::of(array.as_ref(), &column.shape));
            columns.push(
                values
                    .collect::<Option<Vec<_>>>()
                    .ok_or_else(|| Fault::Damage(format!("column `{}` is of another type", column.name)))?,
            );
        }
        Ok(Slice { columns, places: vec![(0, 0); self.columns.len()], rows: rows.len(), next: 0 })
    }
}

fn leaves(column: &ParquetType) -> usize {
    match column {
        ParquetType::PrimitiveType(_) => 1,
        ParquetType::GroupType { fields, .. } => fields.iter().map(leaves).sum(),
    }
}

/// The size of a column chunk's first page, which only a dictionary page needs to be
/// asked for in this way: the header begins with the type of the page and this size, in
/// the compact Thrift encoding.
fn first_page_size(chunk: &[u8]) -> Option<usize> {
    /// The next field, a 32-bit integer.
    const NEXT_I32: u8 = 0x15;
    let mut bytes = chunk.iter();
    let mut number = || {
        if *bytes.next()? != NEXT_I32 {
            return None;
        }
        let (mut number, mut shift) = (0u64, 0);
        loop {
            let byte = *bytes.next()?;
            number |= u64::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                // Zigzag: even numbers are those that are not negative.
                return (number % 2 == 0).then_some((number / 2) as usize);
            }
            if shift > 35 {
                return None;
            }
        }
    };
    number()?;
    number()
}

/// Calls into polars, which panics on some damaged files: that is damage, too.
fn caught<T>(read: impl FnOnce() -> Result<T, Fault>) -> Result<T, Fault> {
    // Nothing that was half changed is used afterwards: the stream has failed.
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(Fault::Damage("its pages contradict themselves".into())))
}

/// Decoded values of a column.
enum Values {
    Bytes(BinaryViewArray),
    Signed32(PrimitiveArray<i32>),
    Signed64(PrimitiveArray<i64>),
    Unsigned32(PrimitiveArray<u32>),
    Unsigned64(PrimitiveArray<u64>),
    Day(PrimitiveArray<i32>),
    Decimal(PrimitiveArray<i128>, usize),
}

impl Values {
    fn of(array: &dyn Array, shape: &Shape) -> Option<Self> {
        let any = array.as_any();
        Some(match shape {
            Shape::Bytes => Self::Bytes(any.downcast_ref::<BinaryViewArray>()?.clone()),
            Shape::Signed32 => Self::Signed32(any.downcast_ref::<PrimitiveArray<i32>>()?.clone()),
            Shape::Signed64 => Self::Signed64(any.downcast_ref::<PrimitiveArray<i64>>()?.clone()),
            Shape::Unsigned32 => Self::Unsigned32(any.downcast_ref::<PrimitiveArray<u32>>()?.clone()),
            Shape::Unsigned64 => Self::Unsigned64(any.downcast_ref::<PrimitiveArray<u64>>()?.clone()),
            Shape::Day => Self::Day(any.downcast_ref::<PrimitiveArray<i32>>()?.clone()),
            Shape::Decimal { scale, .. } => Self::Decimal(any.downcast_ref::<PrimitiveArray<i128>>()?.clone(), *scale),
            Shape::Unusable(_) => return None,
        })
    }

    fn len(&self) -> usize {
        match self {
            Self::Bytes(values) => values.len(),
            Self::Signed32(values) | Self::Day(values) => values.len(),
            Self::Signed64(values) => values.len(),
            Self::Unsigned32(values) => values.len(),
            Self::Unsigned64(values) => values.len(),
            Self::Decimal(values, _) => values.len(),
        }
    }

    /// Writes a value as a field; nothing for a null.
    fn write(&self, row: usize, decimals: usize, text: &mut Vec<u8>) {
        match self {
            Self::Bytes(values) => {
                if let Some(value) = values.get(row) {
                    write_field(value, text);
                }
            }
            Self::Signed32(values) => write_number(values.get(row).map(i128::from), text),
            Self::Signed64(values) => write_number(values.get(row).map(i128::from), text),
            Self::Unsigned32(values) => write_number(values.get(row).map(i128::from), text),
            Self::Unsigned64(values) => write_number(values.get(row).map(i128::from), text),
            Self::Day(values) => {
                if let Some(day) = values.get(row) {
                    write_day(day, text);
                }
            }
            Self::Decimal(values, scale) => {
                if let Some(value) = values.get(row) {
                    write_decimal(value, *scale, decimals, text);
                }
            }
        }
    }
}

fn write_number(value: Option<i128>, text: &mut Vec<u8>) {
    if let Some(value) = value {
        text.extend_from_slice(value.to_string().as_bytes());
    }
}

fn write_day(days_since_1970: i32, text: &mut Vec<u8>) {
    match Date::of_day_number(days_since_1970) {
        Some(date) => text.extend_from_slice(date.to_string().as_bytes()),
        // No date of the layout: the check says so, with what was stored.
        None => text.extend_from_slice(format!("day {days_since_1970}").as_bytes()),
    }
}

/// A decimal says how much, not how it was written: it is written with `decimals`
/// decimals, or with more if it has them.
fn write_decimal(value: i128, scale: usize, decimals: usize, text: &mut Vec<u8>) {
    let digits = value.unsigned_abs().to_string();
    let digits = format!("{digits:0>width$}", width = scale + 1);
    let (whole, mut fraction) = digits.split_at(digits.len() - scale);
    while fraction.len() > decimals && fraction.ends_with('0') {
        fraction = &fraction[..fraction.len() - 1];
    }
    if value < 0 {
        text.push(b'-');
    }
    text.extend_from_slice(whole.as_bytes());
    if decimals.max(fraction.len()) > 0 {
        text.push(b'.');
        text.extend_from_slice(fraction.as_bytes());
        text.extend(std::iter::repeat_n(b'0', decimals.saturating_sub(fraction.len())));
    }
}

/// Writes a field of a CSV line, quoted if it must be.
fn write_field(value: &[u8], text: &mut Vec<u8>) {
    // A line of that length is rejected whatever else it holds.
    let value = &value[..value.len().min(MAX_LINE_BYTES + 1)];
    if !value.iter().any(|byte| matches!(byte, b',' | b'"' | b'\n' | b'\r')) {
        text.extend_from_slice(value);
        return;
    }
    text.push(b'"');
    for byte in value {
        match byte {
            b'"' => text.extend_from_slice(b"\"\""),
            b'\n' | b'\r' => text.push(BROKEN_LINE),
            _ => text.push(*byte),
        }
    }
    text.push(b'"');
}

/// Decoded rows.
struct Slice {
    columns: Vec<Vec<Values>>,
    /// Of each column: the array its next value is in, and the place there.
    places: Vec<(usize, usize)>,
    rows: usize,
    next: usize,
}

impl Slice {
    /// Writes rows as lines until `text` is long enough.
    fn write(&mut self, currency: Option<usize>, last: &mut (Vec<u8>, usize), text: &mut Vec<u8>) {
        while self.next < self.rows && text.len() < TEXT_BYTES {
            for (column, (array, row)) in self.columns.iter().zip(&mut self.places) {
                if column.get(*array).is_some_and(|values| *row == values.len()) {
                    (*array, *row) = (*array + 1, 0);
                }
            }
            // Decimals are written as their currency is: 12.50 EUR, 12 JPY.
            let decimals = currency.map_or(0, |place| {
                let (array, row) = self.places[place];
                let code = match self.columns[place].get(array) {
                    Some(Values::Bytes(values)) => values.get(row).unwrap_or_default(),
                    _ => &[],
                };
                if last.0 != code {
                    *last = (
                        code[..code.len().min(4)].to_vec(),
                        Currency::from_code(code).map_or(0, |currency| usize::from(currency.exponent())),
                    );
                }
                last.1
            });
            let start = text.len();
            for (place, (column, (array, row))) in self.columns.iter().zip(&mut self.places).enumerate() {
                if place > 0 {
                    text.push(b',');
                }
                if let Some(values) = column.get(*array) {
                    values.write(*row, decimals, text);
                    *row += 1;
                }
            }
            if text.len() == start {
                // The only column is empty: still a line.
                text.extend_from_slice(b"\"\"");
            }
            text.push(b'\n');
            self.next += 1;
        }
    }
}

/// A Parquet file as text.
pub(super) struct Rows {
    file: Arc<File>,
    table: Option<Box<Table>>,
    text: Vec<u8>,
    given: usize,
    /// Column of currencies, for the decimals of amounts.
    currency: Option<usize>,
    last_currency: (Vec<u8>, usize),
    group: usize,
    loaded: Vec<Buffer<u8>>,
    row: usize,
    slice: Option<Slice>,
}

impl Rows {
    pub(super) fn new(file: File) -> Self {
        Self {
            file: Arc::new(file),
            table: None,
            text: Vec::new(),
            given: 0,
            currency: None,
            last_currency: (Vec::new(), 0),
            group: 0,
            loaded: Vec::new(),
            row: 0,
            slice: None,
        }
    }

    /// Makes the next piece of text; nothing at the end.
    fn advance(&mut self) -> Result<(), Fault> {
        self.text.clear();
        self.given = 0;
        let Some(table) = &self.table else {
            let table = Table::open(self.file.clone())?;
            for (place, column) in table.columns.iter().enumerate() {
                if place > 0 {
                    self.text.push(b',');
                }
                write_field(column.name.as_bytes(), &mut self.text);
            }
            self.text.push(b'\n');
            self.currency = table
                .columns
                .iter()
                .position(|column| column.name == Column::Currency.as_str() && column.shape == Shape::Bytes);
            self.table = Some(Box::new(table));
            return Ok(());
        };
        while self.text.is_empty() {
            if let Some(slice) = self.slice.as_mut().filter(|slice| slice.next < slice.rows) {
                slice.write(self.currency, &mut self.last_currency, &mut self.text);
                continue;
            }
            let Some(group) = table.metadata.row_groups.get(self.group) else { return Ok(()) };
            if self.row >= group.num_rows() {
                (self.group, self.row) = (self.group + 1, 0);
                self.loaded.clear();
                self.slice = None;
                continue;
            }
            if self.loaded.is_empty() {
                self.loaded = table.load(self.group)?;
            }
            // The slice before is freed first.
            self.slice = None;
            let end = group.num_rows().min(self.row + SLICE_ROWS);
            self.slice = Some(table.decode(self.group, &self.loaded, self.row..end)?);
            self.row = end;
        }
        Ok(())
    }
}

impl Text for Rows {
    fn read_text(&mut self, into: &mut [u8]) -> Result<usize, Fault> {
        if self.given == self.text.len() {
            self.advance()?;
        }
        let piece = &self.text[self.given..];
        let length = piece.len().min(into.len());
        into[..length].copy_from_slice(&piece[..length]);
        self.given += length;
        Ok(length)
    }

    /// Pages lie in another order than they are read in, so the hash takes a reading of its own.
    fn digest(&mut self) -> io::Result<blake3::Hash> {
        hash_of(&self.file)
    }
}

/// The columns of a file, with the form of their values.
pub(crate) fn columns(path: &Path) -> io::Result<Vec<(String, ColumnForm)>> {
    let form = |shape| match shape {
        Shape::Bytes => ColumnForm::Text,
        Shape::Day | Shape::Decimal { .. } => ColumnForm::Exact,
        Shape::Signed32 | Shape::Signed64 | Shape::Unsigned32 | Shape::Unsigned64 => ColumnForm::Whole,
        Shape::Unusable(why) => ColumnForm::Unusable(why),
    };
    match Table::open(Arc::new(files::open(path)?)) {
        Ok(table) => Ok(table.columns.into_iter().map(|column| (column.name, form(column.shape))).collect()),
        Err(Fault::Disk(error)) => Err(error),
        Err(Fault::Damage(cause)) => Err(Damaged { kind: StreamKind::Parquet, offset: 0, cause }.into()),
    }
}

#[cfg(test)]
mod tests;
