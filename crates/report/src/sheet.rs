//! Writing CSV: one writer for every table, so that quoting is decided in one
//! place and no text cell gets past [`solde_core::text::spreadsheet_safe`].

use std::fmt::Display;
use std::io::{self, Write};

use memchr::{memchr, memchr3};
use solde_core::block::PositionKey;
use solde_core::calendar::{Date, Period};
use solde_core::ledger::Measures;
use solde_core::money::Currency;
use solde_core::text::spreadsheet_safe;

use crate::figures::Figures;
use crate::ink::{push_count, push_date, push_days, push_period};

/// Columns of what was presented.
pub(crate) const PRESENTED: [&str; 3] = ["lines", "care", "fees"];

/// Columns of the rest of a standing.
pub(crate) const STANDING: [&str; 9] =
    ["not_considered", "disputed", "waived", "credited", "agreed", "prepaid", "paid", "set_off", "open"];

/// Rows are handed on in pieces of this size, so that a table costs no more memory.
const PIECE: usize = 256 << 10;

/// A CSV table under construction. Lines end with a newline alone; a field is
/// quoted only where it must be.
pub(crate) struct Sheet<'w> {
    out: Vec<u8>,
    to: Option<&'w mut dyn Write>,
    written: io::Result<()>,
    columns: usize,
    cells: usize,
    stem: Option<(PositionKey, Vec<u8>)>,
}

impl<'w> Sheet<'w> {
    /// A table in memory, appended to `out`.
    pub(crate) fn new<'a>(out: Vec<u8>, columns: impl IntoIterator<Item = &'a str>) -> Self {
        let mut sheet = Self { out, to: None, written: Ok(()), columns: 0, cells: 0, stem: None };
        for column in columns {
            sheet.field(column);
        }
        sheet.columns = sheet.cells;
        sheet.end();
        sheet
    }

    /// A table written to `to` while it is drawn; [`Sheet::close`] ends it.
    pub(crate) fn onto<'a>(to: &'w mut dyn Write, columns: impl IntoIterator<Item = &'a str>) -> Self {
        let mut sheet = Self::new(Vec::with_capacity(PIECE + (PIECE >> 4)), columns);
        sheet.to = Some(to);
        sheet
    }

    /// Text from outside, or built from it.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        // Most texts begin with a letter or digit, and no formula does.
        if text.as_bytes().first().is_none_or(u8::is_ascii_alphanumeric) {
            return self.field(text);
        }
        self.field(&spreadsheet_safe(text))
    }

    /// A cell of a generic table: a text, unless it is a plain number, which begins no formula.
    #[cfg(feature = "analytics")]
    pub(crate) fn plain(&mut self, text: &str) -> &mut Self {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        if is_number { self.field(text) } else { self.text(text) }
    }

    /// A word of a closed list, a code, a period: neither dangerous nor quoted.
    pub(crate) fn word(&mut self, word: &str) -> &mut Self {
        debug_assert!(is_plain(word), "`{word}` is not a word of a closed list");
        self.separate();
        self.out.extend_from_slice(word.as_bytes());
        self
    }

    /// As [`Sheet::word`], for what has no text of its own.
    pub(crate) fn shown(&mut self, value: impl Display) -> &mut Self {
        self.separate();
        // Writing into memory does not fail.
        let _ = write!(self.out, "{value}");
        self
    }

    pub(crate) fn day(&mut self, date: Date) -> &mut Self {
        self.separate();
        push_date(&mut self.out, date);
        self
    }

    pub(crate) fn date(&mut self, date: Option<Date>) -> &mut Self {
        match date {
            Some(date) => self.day(date),
            None => self.empty(),
        }
    }

    pub(crate) fn period(&mut self, period: Period) -> &mut Self {
        self.separate();
        push_period(&mut self.out, period);
        self
    }

    pub(crate) fn count(&mut self, count: u64) -> &mut Self {
        self.separate();
        push_count(&mut self.out, count);
        self
    }

    pub(crate) fn days(&mut self, days: Option<i32>) -> &mut Self {
        self.separate();
        if let Some(days) = days {
            push_days(&mut self.out, days);
        }
        self
    }

    pub(crate) fn flag(&mut self, flag: bool) -> &mut Self {
        self.word(if flag { "true" } else { "false" })
    }

    pub(crate) fn minor(&mut self, minor: i128, currency: Currency) -> &mut Self {
        self.separate();
        Figures::PLAIN.push(&mut self.out, minor, currency.exponent());
        self
    }

    /// An amount that may be known; empty where nobody knows it.
    pub(crate) fn known(&mut self, minor: Option<i128>, currency: Currency) -> &mut Self {
        match minor {
            Some(minor) => self.minor(minor, currency),
            None => self.empty(),
        }
    }

    /// A detail: of which nothing is an empty cell.
    pub(crate) fn detail(&mut self, minor: i128, currency: Currency) -> &mut Self {
        if minor == 0 { self.empty() } else { self.minor(minor, currency) }
    }

    pub(crate) fn empty(&mut self) -> &mut Self {
        self.separate();
        self
    }

    /// So many empty cells.
    pub(crate) fn skip(&mut self, cells: usize) -> &mut Self {
        for _ in 0..cells {
            self.separate();
        }
        self
    }

    /// Agreement, accounting period, creditor, debtor and currency.
    pub(crate) fn position(&mut self, key: &PositionKey) -> &mut Self {
        self.text(key.agreement.as_str()).period(key.accounting_period);
        self.word(key.creditor.code()).word(key.debtor.code()).word(key.currency.code())
    }

    /// As [`Sheet::position`], at the beginning of a row: in a sorted table most rows
    /// are of the position of the row above.
    pub(crate) fn positioned(&mut self, key: &PositionKey) -> &mut Self {
        debug_assert_eq!(self.cells, 0, "the beginning of a row");
        match self.stem.take() {
            Some((of, stem)) if of == *key => {
                self.out.extend_from_slice(&stem);
                self.cells += 5;
                self.stem = Some((of, stem));
            }
            _ => {
                let start = self.out.len();
                self.position(key);
                self.stem = Some((*key, self.out[start..].to_vec()));
            }
        }
        self
    }

    pub(crate) fn presented(&mut self, standing: &Measures, currency: Currency) -> &mut Self {
        self.count(standing.lines).minor(standing.care, currency).minor(standing.fees, currency)
    }

    pub(crate) fn standing(&mut self, standing: &Measures, currency: Currency) -> &mut Self {
        for minor in reduced(standing) {
            self.minor(minor, currency);
        }
        self.minor(standing.open(), currency)
    }

    /// What was presented and the rest of a standing, of which fees and what takes
    /// away from the claim are details.
    pub(crate) fn brief_standing(&mut self, standing: &Measures, currency: Currency) -> &mut Self {
        self.count(standing.lines).minor(standing.care, currency).detail(standing.fees, currency);
        for minor in reduced(standing) {
            self.detail(minor, currency);
        }
        self.minor(standing.open(), currency)
    }

    /// Ends the row; leaving a cell out or adding one is a fault of the program.
    pub(crate) fn end(&mut self) {
        assert_eq!(self.cells, self.columns, "a row has as many cells as the table has columns");
        self.cells = 0;
        self.out.push(b'\n');
        if self.out.len() >= PIECE {
            self.hand_on();
        }
    }

    /// Fills the row up with empty cells and ends it.
    pub(crate) fn fill(&mut self) {
        self.skip(self.columns.saturating_sub(self.cells)).end();
    }

    /// The table, if it was drawn in memory.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.out
    }

    /// Hands on what is left; an error is the first that came while it was drawn.
    pub(crate) fn close(mut self) -> io::Result<()> {
        self.hand_on();
        self.written
    }

    fn hand_on(&mut self) {
        if let Some(to) = &mut self.to {
            if self.written.is_ok() {
                self.written = to.write_all(&self.out);
            }
            self.out.clear();
        }
    }

    fn separate(&mut self) {
        if self.cells > 0 {
            self.out.push(b',');
        }
        self.cells += 1;
    }

    fn field(&mut self, text: &str) -> &mut Self {
        self.separate();
        if is_quoted(text) {
            self.out.push(b'"');
            for (index, part) in text.split('"').enumerate() {
                if index > 0 {
                    self.out.extend_from_slice(b"\"\"");
                }
                self.out.extend_from_slice(part.as_bytes());
            }
            self.out.push(b'"');
        } else {
            self.out.extend_from_slice(text.as_bytes());
        }
        self
    }
}

/// What takes away from a claim, in the order of [`STANDING`].
fn reduced(standing: &Measures) -> [i128; 8] {
    [
        standing.not_considered,
        standing.disputed,
        standing.waived,
        standing.credited,
        standing.agreed,
        standing.prepaid,
        standing.paid,
        standing.set_off,
    ]
}

/// Whether a field is quoted: only where it must be.
fn is_quoted(text: &str) -> bool {
    let text = text.as_bytes();
    memchr3(b'"', b',', b'\n', text).is_some() || memchr(b'\r', text).is_some()
}

fn is_plain(word: &str) -> bool {
    spreadsheet_safe(word) == word && !is_quoted(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cells_are_defused_and_numbers_are_not() {
        let mut sheet = Sheet::new(Vec::new(), ["text", "number"]);
        sheet.text("-1+1").minor(-100, Currency::EUR).end();
        assert_eq!(sheet.finish(), b"text,number\n'-1+1,-1.00\n");
    }

    /// The csv crate reads back what this writer wrote.
    #[test]
    fn what_is_written_is_read_back() {
        let texts = ["plain", "a,b", "say \"no\"", "\"", "two\nlines", "", "é;ß", ",", "\"\",\"\"", "ends with\r"];
        let mut sheet = Sheet::new(Vec::new(), texts.iter().map(|_| "column"));
        for text in texts {
            sheet.text(text);
        }
        sheet.end();
        let written = sheet.finish();
        let mut reader = csv::Reader::from_reader(&written[..]);
        let record = reader.records().next().expect("one row").expect("a valid row");
        assert_eq!(record.iter().collect::<Vec<_>>(), texts);
    }

    /// A table that is handed on in pieces is the table.
    #[test]
    fn a_long_table_is_handed_on_whole() {
        let mut pieces = Pieces::default();
        let mut sheet = Sheet::onto(&mut pieces, ["number"]);
        for number in 0..100_000 {
            sheet.count(number).end();
        }
        sheet.close().expect("written");
        let whole: String =
            std::iter::once("number\n".to_owned()).chain((0..100_000).map(|n| format!("{n}\n"))).collect();
        assert!(pieces.written == whole.as_bytes() && pieces.largest < PIECE + 100 && pieces.count > 2);

        let mut full = Full;
        let mut sheet = Sheet::onto(&mut full, ["number"]);
        sheet.count(1).end();
        assert!(sheet.close().is_err(), "what could not be written is an error");
    }

    #[derive(Default)]
    struct Pieces {
        written: Vec<u8>,
        largest: usize,
        count: usize,
    }

    impl Write for Pieces {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.written.extend_from_slice(bytes);
            self.largest = self.largest.max(bytes.len());
            self.count += 1;
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// A disk that is full.
    struct Full;

    impl Write for Full {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::StorageFull.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    #[should_panic(expected = "as many cells")]
    fn a_row_of_another_length_is_a_fault() {
        let mut sheet = Sheet::new(Vec::new(), ["a", "b"]);
        sheet.word("only one");
        sheet.end();
    }
}
