//! Reading and writing the tables of a closing.

use std::fmt::Display;
use std::io::{self, Write};
use std::path::Path;

use solde_core::calendar::Date;

use crate::compute::Sink;
use crate::error::BookError;

/// Rows are handed on in pieces of this size.
const PIECE: usize = 64 << 10;

/// A table under way, cell by cell. Rows end with a newline alone; a cell is quoted
/// only where it must be.
pub(crate) struct Rows<'w> {
    out: Vec<u8>,
    /// Takes pieces of the table; none if it is kept.
    to: Option<&'w mut (dyn Write + Send)>,
    written: io::Result<()>,
    begun: bool,
}

impl<'w> Rows<'w> {
    pub(super) fn new(to: &'w mut (dyn Write + Send)) -> Self {
        Self { out: Vec::with_capacity(PIECE + PIECE / 8), to: Some(to), written: Ok(()), begun: false }
    }

    /// A part of a table, kept.
    pub(crate) const fn kept() -> Self {
        Self { out: Vec::new(), to: None, written: Ok(()), begun: false }
    }

    /// The rows kept.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.out
    }

    fn separate(&mut self) {
        if self.begun {
            self.out.push(b',');
        }
        self.begun = true;
    }

    /// A cell of text, as it is.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.separate();
        if text.bytes().any(|byte| matches!(byte, b',' | b'"' | b'\r' | b'\n')) {
            self.out.push(b'"');
            self.out.extend_from_slice(text.replace('"', "\"\"").as_bytes());
            self.out.push(b'"');
        } else {
            self.out.extend_from_slice(text.as_bytes());
        }
        self
    }

    /// Text that may be absent: an empty cell.
    pub(super) fn optional(&mut self, text: Option<&str>) -> &mut Self {
        self.text(text.unwrap_or_default())
    }

    /// A code, a date, a period: no such value needs quotes.
    pub(crate) fn shown(&mut self, value: impl Display) -> &mut Self {
        self.separate();
        // Writing into memory does not fail.
        let _ = write!(self.out, "{value}");
        self
    }

    /// A value that may be absent: an empty cell.
    pub(super) fn known(&mut self, value: Option<impl Display>) -> &mut Self {
        match value {
            Some(value) => self.shown(value),
            None => self.text(""),
        }
    }

    /// A date that may be absent.
    pub(super) fn date(&mut self, date: Option<Date>) -> &mut Self {
        self.known(date)
    }

    /// A cell written by `write`, which puts nothing into it that needs quotes.
    pub(super) fn cell(&mut self, write: impl FnOnce(&mut Vec<u8>)) -> &mut Self {
        self.separate();
        write(&mut self.out);
        self
    }

    /// A whole number.
    pub(crate) fn number(&mut self, number: i128) -> &mut Self {
        self.cell(|out| push_number(out, number))
    }

    /// Ends the row.
    pub(crate) fn end(&mut self) {
        self.out.push(b'\n');
        self.begun = false;
        if self.out.len() >= PIECE {
            self.hand_on();
        }
    }

    fn hand_on(&mut self) {
        let Some(to) = &mut self.to else { return };
        if self.written.is_ok() {
            self.written = to.write_all(&self.out);
        }
        self.out.clear();
    }

    pub(super) fn close(mut self) -> io::Result<()> {
        self.hand_on();
        self.written
    }
}

/// Adds a whole number to `out`.
pub(crate) fn push_number(out: &mut Vec<u8>, number: i128) {
    // Most are zero or small, and digits of a machine word are quickly had.
    if number == 0 {
        return out.push(b'0');
    }
    let Ok(mut left) = u64::try_from(number.unsigned_abs()) else {
        return out.extend_from_slice(number.to_string().as_bytes());
    };
    let mut digits = [b'-'; 21];
    let mut first = digits.len();
    while left > 0 {
        first -= 1;
        digits[first] = b'0' + (left % 10) as u8;
        left /= 10;
    }
    first -= usize::from(number < 0);
    out.extend_from_slice(&digits[first..]);
}

/// Writes a table with `columns`; `fill` adds its rows.
pub(super) fn write(
    sink: &Sink<'_>,
    path: &str,
    columns: &[&str],
    fill: impl FnOnce(&mut Rows<'_>),
) -> Result<(), BookError> {
    sink.stream(path, |to| {
        let mut rows = Rows::new(to);
        for column in columns {
            rows.text(column);
        }
        rows.end();
        fill(&mut rows);
        rows.close().map_err(|source| BookError::Io { what: path.to_owned(), source })
    })
}

pub(super) fn read(path: &Path, mut take: impl FnMut(&csv::StringRecord) -> Option<()>) -> Result<(), BookError> {
    let damaged = |what: String| BookError::Integrity(format!("{}: {what}", path.display()));
    let mut reader = csv::Reader::from_path(path).map_err(|error| damaged(error.to_string()))?;
    let mut row = csv::StringRecord::new();
    while reader.read_record(&mut row).map_err(|error| damaged(error.to_string()))? {
        take(&row)
            .ok_or_else(|| damaged(format!("line {} cannot be read", row.position().map_or(0, csv::Position::line))))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Byte for byte what the csv crate writes.
    #[test]
    fn rows_are_written_as_the_library_writes_them() {
        let texts = ["plain", "", "a,b", "\"", "say \"no\"", "two\nlines", "ends with\r", "é;ß", "=1+1", "'"];
        let numbers = [0, 1, -1, 10, 99, -100, 1 << 63, 1 << 64, -(1 << 64) - 1, i128::MIN, i128::MAX];
        let date = Date::parse(b"2026-03-31");
        let mut plain = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        plain.write_record(texts).expect("a record");
        plain.write_record(numbers.map(|number| number.to_string())).expect("a record");
        plain.write_record(["2026-03-31", "", "x"]).expect("a record");
        let mut out = Vec::new();
        let mut rows = Rows::new(&mut out);
        for text in texts {
            rows.text(text);
        }
        rows.end();
        for number in numbers {
            rows.number(number);
        }
        rows.end();
        rows.date(date).date(None).optional(Some("x")).end();
        rows.close().expect("memory");
        assert_eq!(out, plain.into_inner().expect("memory"));
    }
}
