//! Small CSV tables read whole: headers, events, reference data, openings.

use std::path::Path;

use solde_core::codes::Code;

use crate::files::open;
use crate::finding::{Finding, excerpt};
use crate::{MAX_FIELD_BYTES, MAX_SMALL_FILE_BYTES};

/// A small table with its place in the book. All cells lie in one text.
pub(crate) struct Table {
    pub(crate) label: String,
    /// Each column with its place in a row.
    columns: Vec<(String, usize)>,
    text: String,
    /// Where each cell ends, row by row; a table of at most 64 MiB needs no more bits.
    ends: Vec<u32>,
    /// Cells in a row.
    width: usize,
    /// Line and byte at which each row begins.
    places: Vec<(u64, u64)>,
}

/// A row of a table.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    table: &'a Table,
    number: usize,
}

impl Table {
    /// Reads a table that must have the columns `required`. Rows that cannot be
    /// read are findings; a table that cannot be read at all is one finding.
    pub(crate) fn read(
        label: &str,
        path: &Path,
        required: &[&str],
        optional: &[&str],
        findings: &mut Vec<Finding>,
    ) -> Option<Self> {
        let bytes = match read_small(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                findings.push(Finding::file(label, Code::FileUnreadable, &error.to_string(), "a readable file"));
                return None;
            }
        };
        Self::parse(label, &bytes, required, optional, findings)
    }

    pub(crate) fn parse(
        label: &str,
        bytes: &[u8],
        required: &[&str],
        optional: &[&str],
        findings: &mut Vec<Finding>,
    ) -> Option<Self> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        if bytes.is_empty() {
            findings.push(Finding::file(label, Code::FileEmpty, "", "a header line"));
            return None;
        }
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
        let header = match reader.headers() {
            Ok(header) => header.clone(),
            Err(_) => {
                findings.push(Finding::file(label, Code::FileUnreadable, "", "UTF-8 text"));
                return None;
            }
        };
        let mut columns: Vec<(String, usize)> = Vec::new();
        for (place, name) in header.iter().enumerate() {
            let mut fault = |code, expected: &str| {
                findings.push(Finding {
                    line: 1,
                    column: place as u16 + 1,
                    field: excerpt(name.as_bytes()),
                    ..Finding::file(label, code, name, expected)
                });
            };
            if columns.iter().any(|(known, _)| known == name) {
                fault(Code::ColumnRepeated, "each column once");
                return None;
            } else if !required.contains(&name) && !optional.contains(&name) {
                fault(Code::ColumnUnknown, "a column of this table");
            }
            columns.push((name.to_owned(), place));
        }
        if let Some(missing) = required.iter().find(|name| !columns.iter().any(|(known, _)| known == **name)) {
            findings.push(Finding {
                line: 1,
                field: (*missing).to_owned(),
                ..Finding::file(label, Code::ColumnMissing, missing, "the columns of docs/layout.md")
            });
            return None;
        }
        let mut table = Self {
            label: label.to_owned(),
            columns,
            text: String::with_capacity(bytes.len()),
            ends: Vec::new(),
            width: header.len(),
            places: Vec::new(),
        };
        if is_simple(bytes) {
            table.take_lines(bytes, findings);
            return Some(table);
        }
        let mut record = csv::ByteRecord::new();
        loop {
            match reader.read_byte_record(&mut record) {
                Ok(false) => return Some(table),
                Ok(true) => {}
                Err(_) => {
                    findings.push(Finding::file(label, Code::QuoteOpen, "", "fields by RFC 4180"));
                    return Some(table);
                }
            }
            let place = record.position().map_or((0, 0), |position| (position.line(), position.byte()));
            table.take(record.iter(), place, findings);
        }
    }

    /// Takes the lines after the header of a simple table.
    fn take_lines(&mut self, bytes: &[u8], findings: &mut Vec<Finding>) {
        let mut start = 0;
        for (number, end) in memchr::memchr_iter(b'\n', bytes).chain([bytes.len()]).enumerate() {
            let line = &bytes[start..end];
            if number > 0 && !line.is_empty() {
                self.take(line.split(|byte| *byte == b','), (number as u64 + 1, start as u64), findings);
            }
            start = end + 1;
        }
    }

    /// Takes a row, unless it has too many cells or too few, a long one, or one that
    /// is not text or holds control characters.
    fn take<'c>(&mut self, cells: impl Iterator<Item = &'c [u8]>, place: (u64, u64), findings: &mut Vec<Finding>) {
        let before = (self.text.len(), self.ends.len());
        let (mut count, mut too_long, mut is_text) = (0, false, true);
        for cell in cells {
            count += 1;
            too_long |= cell.len() > MAX_FIELD_BYTES;
            match std::str::from_utf8(cell) {
                Ok(cell) if is_plain(cell) => self.text.push_str(cell),
                _ => is_text = false,
            }
            self.ends.push(self.text.len() as u32);
        }
        let wrong = if count != self.width {
            Some((Code::FieldCount, count.to_string(), format!("{} fields", self.width)))
        } else if too_long {
            Some((Code::FieldTooLong, String::new(), format!("at most {MAX_FIELD_BYTES} bytes")))
        } else if !is_text {
            Some((Code::NotUtf8, String::new(), "UTF-8 text without control characters".into()))
        } else {
            None
        };
        let Some((code, value, expected)) = wrong else { return self.places.push(place) };
        self.text.truncate(before.0);
        self.ends.truncate(before.1);
        let (line, byte) = place;
        findings.push(Finding { line, byte, value, ..Finding::file(&self.label, code, "", &expected) });
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        (0..self.places.len()).map(|number| self.row(number))
    }

    /// A row by its number, from 0.
    pub(crate) fn row(&self, number: usize) -> Row<'_> {
        Row { table: self, number }
    }

    fn place_of(&self, column: &str) -> Option<usize> {
        self.columns.iter().find(|(name, _)| name == column).map(|(_, place)| *place)
    }
}

/// Whether every line of a table is a row, and every comma ends a cell: most tables
/// are so, and their lines can be cut without the machinery of quotes.
fn is_simple(bytes: &[u8]) -> bool {
    memchr::memchr2(b'"', b'\r', bytes).is_none()
        && bytes.first() != Some(&b'\n')
        && memchr::memmem::find(bytes, b"\n\n").is_none()
}

/// Whether a text is without control characters.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|byte| (0x20..0x7f).contains(&byte)) || !text.contains(|c: char| c.is_control())
}

/// Reads a file of limited size whole.
pub(crate) fn read_small(path: &Path) -> std::io::Result<Vec<u8>> {
    let file = open(path)?;
    if file.metadata()?.len() > MAX_SMALL_FILE_BYTES {
        return Err(std::io::Error::new(
            std::io::ErrorKind::FileTooLarge,
            format!("larger than {} MiB", MAX_SMALL_FILE_BYTES >> 20),
        ));
    }
    std::fs::read(path)
}

impl<'a> Row<'a> {
    /// The value of a column; empty if the table lacks it.
    pub(crate) fn get(&self, column: &str) -> &'a str {
        let Some(place) = self.table.place_of(column) else { return "" };
        let cell = self.number * self.table.width + place;
        let end = |cell: usize| self.table.ends.get(cell).map_or(0, |end| *end as usize);
        let start = cell.checked_sub(1).map_or(0, end);
        self.table.text.get(start..end(cell)).unwrap_or("")
    }

    /// The value, or nothing if it is empty.
    pub(crate) fn optional(&self, column: &str) -> Option<&'a str> {
        Some(self.get(column)).filter(|value| !value.is_empty())
    }

    /// A finding about a column of this row.
    pub(crate) fn finding(&self, code: Code, column: &str, expected: &str) -> Finding {
        let value = self.get(column);
        let code = if value.is_empty() && !matches!(code, Code::EventInvalid | Code::EventRepeated) {
            Code::FieldEmpty
        } else {
            code
        };
        let (line, byte) = self.table.places[self.number];
        Finding {
            line,
            byte,
            column: self.table.place_of(column).map_or(0, |place| place as u16 + 1),
            field: column.to_owned(),
            value: excerpt(value.as_bytes()),
            creditor: excerpt(self.get("creditor").as_bytes()),
            block_ref: excerpt(self.get("block_ref").as_bytes()),
            ..Finding::file(&self.table.label, code, "", expected)
        }
    }

    /// Parses a value, or says what was expected.
    pub(crate) fn parse<T>(
        &self,
        column: &str,
        code: Code,
        expected: &str,
        parse: impl FnOnce(&'a str) -> Option<T>,
    ) -> Result<T, Finding> {
        parse(self.get(column)).ok_or_else(|| self.finding(code, column, expected))
    }

    /// Parses a value that may be empty.
    pub(crate) fn parse_optional<T>(
        &self,
        column: &str,
        code: Code,
        expected: &str,
        parse: impl FnOnce(&'a str) -> Option<T>,
    ) -> Result<Option<T>, Finding> {
        match self.optional(column) {
            None => Ok(None),
            Some(_) => self.parse(column, code, expected, parse).map(Some),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const COLUMNS: &[&str] = &["a", "b"];

    /// Cells of every row with its place, and what was found.
    fn read(table: Table, findings: Vec<Finding>) -> impl PartialEq + std::fmt::Debug {
        let rows = table.rows().map(|row| (row.get("a").to_owned(), row.get("b").to_owned(), table.places[row.number]));
        (rows.collect::<Vec<_>>(), findings)
    }

    proptest! {
        /// Cutting the lines of a simple table gives what the CSV reader gives.
        #[test]
        fn simple_tables_are_read_as_the_library_reads_them(
            lines in prop::collection::vec("[a-z,é\u{1}-]{1,6}", 0..8),
            newline: bool,
        ) {
            let bytes = format!("b,a\n{}{}", lines.join("\n"), if newline { "\n" } else { "" });
            let bytes = bytes.as_bytes();
            prop_assume!(is_simple(bytes));
            let mut quick_findings = Vec::new();
            let quick = Table::parse("t.csv", bytes, COLUMNS, &[], &mut quick_findings).expect("a table");

            let empty = Table::parse("t.csv", b"b,a\n", COLUMNS, &[], &mut Vec::new()).expect("a table");
            let (mut plain, mut plain_findings) = (empty, Vec::new());
            let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
            for record in reader.byte_records() {
                let record = record.expect("a record");
                let place = record.position().map_or((0, 0), |position| (position.line(), position.byte()));
                plain.take(record.iter(), place, &mut plain_findings);
            }
            prop_assert_eq!(read(quick, quick_findings), read(plain, plain_findings));
        }
    }
}
