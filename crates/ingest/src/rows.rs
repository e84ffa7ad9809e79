//! The lines of a chunk: cut at their separators, or found one by one.

use std::ops::Range;

use solde_core::codes::Code;

use crate::MAX_LINE_BYTES;
use crate::chunk::Chunk;
use crate::import::Conversion;
use crate::layout::{Column, ColumnMap};
use crate::line::{Fields, Malformed, PlainParser, cut, cut_plainly, cut_quoted, cut_text, too_long};
use crate::split::{BLOCK, Marks};

/// One line with its place.
pub(crate) struct LineView<'a> {
    /// Number within the chunk, from 0.
    pub(crate) number: u32,
    /// Byte offset in the file.
    pub(crate) offset: u64,
    /// Its bytes without the line end; none for a line too long to be read.
    pub(crate) raw: &'a [u8],
    pub(crate) fields: Result<&'a Fields<'a>, Malformed>,
}

/// Buffers reused from chunk to chunk.
#[derive(Default)]
pub(crate) struct Scratch {
    pub(crate) marks: Marks,
    pub(crate) record: csv::ByteRecord,
    pub(crate) parser: PlainParser,
}

/// A line as places in its chunk; nothing of it was looked at yet but its separators.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    /// Number within the chunk, from 0.
    pub(crate) number: u32,
    /// First byte.
    pub(crate) start: usize,
    /// Behind the last byte, line end left out.
    pub(crate) end: usize,
    /// Where its fields end: every separator in it, then the line end.
    pub(crate) ends: &'a [u32],
    /// There is a quote in it.
    pub(crate) quoted: bool,
    /// There may be bytes in it that are no text.
    pub(crate) strange: bool,
}

impl Row<'_> {
    /// Where the field at `place` lies; `place` is less than the number of [`Row::ends`].
    #[inline(always)]
    pub(crate) fn field(&self, place: usize) -> Range<usize> {
        let start = if place == 0 { self.start } else { self.ends[place - 1] as usize + 1 };
        let end = if place + 1 == self.ends.len() { self.end } else { self.ends[place] as usize };
        start..end
    }
}

/// The rows of a chunk in order.
pub(crate) struct Rows<'a> {
    bytes: &'a [u8],
    marks: &'a Marks,
    number: usize,
    start: usize,
    /// Index of its first separator.
    first: usize,
    /// Index of the next quote.
    quote: usize,
    /// Index of the next strange block.
    strange: usize,
}

impl<'a> Rows<'a> {
    /// `marks` are those of `bytes`.
    pub(crate) fn of(bytes: &'a [u8], marks: &'a Marks) -> Self {
        Self { bytes, marks, number: 0, start: 0, first: 0, quote: 0, strange: 0 }
    }

    /// The row of this number.
    pub(crate) fn at(bytes: &'a [u8], marks: &'a Marks, number: u32) -> Option<Row<'a>> {
        let mut rows = Self::of(bytes, marks);
        rows.number = number as usize;
        if let Some(before) = rows.number.checked_sub(1) {
            rows.first = *marks.ends.get(before)? as usize + 1;
            rows.start = *marks.places().get(rows.first - 1)? as usize + 1;
            rows.quote = marks.quotes.partition_point(|quote| (*quote as usize) < rows.start);
            rows.strange = marks.strange.partition_point(|block| *block as usize + BLOCK <= rows.start);
        }
        rows.next()
    }
}

impl<'a> Iterator for Rows<'a> {
    type Item = Row<'a>;

    #[inline(always)]
    fn next(&mut self) -> Option<Row<'a>> {
        let last = *self.marks.ends.get(self.number)? as usize;
        let ends = &self.marks.places()[self.first..=last];
        let newline = ends[ends.len() - 1] as usize;
        let start = self.start;
        let end = if newline > start && self.bytes[newline - 1] == b'\r' { newline - 1 } else { newline };
        let mut quoted = false;
        while self.marks.quotes.get(self.quote).is_some_and(|place| (*place as usize) < newline) {
            quoted = true;
            self.quote += 1;
        }
        let mut strange = false;
        while let Some(block) = self.marks.strange.get(self.strange).filter(|block| (**block as usize) < newline) {
            strange = true;
            if *block as usize + BLOCK > newline + 1 {
                // It belongs to the next row, too.
                break;
            }
            self.strange += 1;
        }
        let row = Row { number: self.number as u32, start, end, ends, quoted, strange };
        self.number += 1;
        self.first = last + 1;
        self.start = newline + 1;
        Some(row)
    }
}

/// Whether a row that looks strange is text all the same: UTF-8 without control characters.
pub(crate) fn is_text(line: &[u8], delimiter: u8) -> bool {
    is_ascii_text(line)
        || std::str::from_utf8(line).is_ok() && line.iter().all(|byte| *byte >= 0x20 || *byte == delimiter)
}

/// Eight bytes at a time, the last eight perhaps twice. A delimiter that is a control
/// character is left to the other way.
fn is_ascii_text(line: &[u8]) -> bool {
    const SPACES: u64 = u64::from_le_bytes([b' '; 8]);
    const HIGH_BITS: u64 = u64::from_le_bytes([0x80; 8]);
    // Below a space, or beyond ASCII; a byte may be blamed for the one before it.
    let strange = |eight: &[u8; 8]| {
        let word = u64::from_le_bytes(*eight);
        (word.wrapping_sub(SPACES) | word) & HIGH_BITS
    };
    let (eights, rest) = line.as_chunks();
    let mut padded = [b' '; 8];
    padded[..rest.len()].copy_from_slice(rest);
    let last = strange(line.last_chunk().unwrap_or(&padded));
    eights.iter().fold(last, |found, eight| found | strange(eight)) == 0
}

/// Cuts a row into fields, or says why it is none, and shows it to `visit`.
pub(crate) fn view_row<R>(
    chunk: &Chunk,
    row: &Row<'_>,
    map: &ColumnMap,
    record: &mut csv::ByteRecord,
    visit: impl FnOnce(LineView<'_>) -> R,
) -> R {
    let bytes = chunk.lines();
    let line = &bytes[row.start..row.end];
    let (number, offset) = (row.number, chunk.offset + row.start as u64);
    if line.len() > MAX_LINE_BYTES {
        // As at the end of a chunk, where such a line is never read: it names no block.
        return visit(LineView { number, offset, raw: &[], fields: Err(too_long()) });
    }
    if let Some(conversion) = &map.conversion {
        return view_foreign(line, (number, offset), map, conversion, record, None, visit);
    }
    if row.strange && !is_text(line, map.delimiter) {
        return visit(LineView { number, offset, raw: line, fields: Err(not_text()) });
    }
    if row.quoted {
        let unquoted = cut_quoted(line, record, map);
        return visit(LineView { number, offset, raw: line, fields: unquoted.as_ref().map_err(Malformed::clone) });
    }
    let mut fields = Fields::empty(map);
    let cut = cut(bytes, row, map, &mut fields);
    visit(LineView { number, offset, raw: line, fields: cut.map(|()| &fields) })
}

/// Reads a line in a notation of its own: decodes it, cuts it (by the plain parser if
/// there is one) and converts its fields.
fn view_foreign<R>(
    line: &[u8],
    (number, offset): (u32, u64),
    map: &ColumnMap,
    conversion: &Conversion,
    record: &mut csv::ByteRecord,
    plainly: Option<&mut PlainParser>,
    visit: impl FnOnce(LineView<'_>) -> R,
) -> R {
    let (mut decoded, mut native) = (Vec::new(), Vec::new());
    let raw = if conversion.decode(line, &mut decoded) { decoded.as_slice() } else { line };
    let cut = if !is_text(raw, map.delimiter) {
        Err(not_text())
    } else if let Some(parser) = plainly {
        cut_plainly(raw, parser, record, map)
    } else if memchr::memchr(b'"', raw).is_some() {
        cut_quoted(raw, record, map)
    } else {
        cut_text(raw, map)
    };
    let fields = cut.map(|fields| fields.converted(conversion, &mut native));
    visit(LineView { number, offset, raw, fields: fields.as_ref().map_err(Malformed::clone) })
}

fn not_text() -> Malformed {
    let expected = "UTF-8 text without control characters".into();
    Malformed { code: Code::NotUtf8, value: String::new(), expected }
}

/// Calls `visit` for every line that begins in `chunk`, but the header line if the
/// chunk begins with one; returns how many lines it has.
pub(crate) fn for_each_line(
    chunk: &Chunk,
    header: bool,
    map: &ColumnMap,
    scratch: &mut Scratch,
    mut visit: impl FnMut(LineView<'_>),
) -> u32 {
    let Scratch { marks, record, .. } = scratch;
    marks.look(chunk.lines(), map.delimiter);
    let mut lines = 0;
    for row in Rows::of(chunk.lines(), marks) {
        lines += 1;
        if !(header && row.number == 0) {
            view_row(chunk, &row, map, record, &mut visit);
        }
    }
    view_overlong(chunk, lines, visit)
}

/// The line at the end of a chunk that is too long to be read, if there is one;
/// returns the number of lines with it.
pub(crate) fn view_overlong(chunk: &Chunk, number: u32, visit: impl FnOnce(LineView<'_>)) -> u32 {
    match chunk.overlong {
        None => number,
        Some(offset) => {
            visit(LineView { number, offset, raw: &[], fields: Err(too_long()) });
            number + 1
        }
    }
}

/// The plain twin of [`for_each_line`]: line by line, each cut by the `csv` crate.
pub(crate) fn for_each_line_plainly(
    chunk: &Chunk,
    header: bool,
    map: &ColumnMap,
    scratch: &mut Scratch,
    mut visit: impl FnMut(LineView<'_>),
) -> u32 {
    let mut offset = chunk.offset;
    let mut number = 0;
    for terminated in chunk.lines().split_inclusive(|byte| *byte == b'\n') {
        let line = terminated.strip_suffix(b"\n").unwrap_or(terminated);
        let raw = line.strip_suffix(b"\r").unwrap_or(line);
        if header && number == 0 {
            // The names of the columns.
        } else if raw.len() > MAX_LINE_BYTES {
            visit(LineView { number, offset, raw: &[], fields: Err(too_long()) });
        } else if let Some(conversion) = &map.conversion {
            let Scratch { record, parser, .. } = &mut *scratch;
            view_foreign(raw, (number, offset), map, conversion, record, Some(parser), &mut visit);
        } else if !is_text(raw, map.delimiter) {
            visit(LineView { number, offset, raw, fields: Err(not_text()) });
        } else {
            let cut = cut_plainly(raw, &mut scratch.parser, &mut scratch.record, map);
            visit(LineView { number, offset, raw, fields: cut.as_ref().map_err(Malformed::clone) });
        }
        offset += terminated.len() as u64;
        number += 1;
    }
    view_overlong(chunk, number, visit)
}

/// Calls `visit` for the lines of a chunk that `wanted` picks by creditor and claim
/// id, with the same fields [`for_each_line`] gives. Only picked lines are cut.
pub(crate) fn for_each_wanted(
    chunk: &Chunk,
    header: bool,
    map: &ColumnMap,
    scratch: &mut Scratch,
    mut wanted: impl FnMut(&[u8], &[u8]) -> bool,
    mut visit: impl FnMut(LineView<'_>),
) {
    let Scratch { marks, record, .. } = scratch;
    let bytes = chunk.lines();
    marks.look(bytes, map.delimiter);
    for row in Rows::of(bytes, marks) {
        let is_header = header && row.number == 0;
        let field = |column| match map.places[column as usize] {
            Some(place) => bytes.get(row.field(usize::from(place))).unwrap_or_default(),
            None => map.constant(column),
        };
        let fits = row.ends.len() == map.width();
        // What another notation says is known only when it was converted.
        let picked =
            row.quoted || map.conversion.is_some() || (fits && wanted(field(Column::Creditor), field(Column::ClaimId)));
        if !is_header && picked && row.end - row.start <= MAX_LINE_BYTES {
            view_row(chunk, &row, map, record, &mut visit);
        }
    }
}
