//! Writing CSV: one writer for every table, so that quoting is decided in one
//! place and no text cell gets past [`solde_core::text::spreadsheet_safe`].

use std::fmt::{Display, Write};

use solde_core::calendar::Date;
use solde_core::ledger::Measures;
use solde_core::money::Currency;
use solde_core::text::spreadsheet_safe;

use crate::figures::Figures;

/// Columns of what was presented.
pub(crate) const PRESENTED: [&str; 3] = ["lines", "care", "fees"];

/// Columns of the rest of a standing.
pub(crate) const STANDING: [&str; 9] =
    ["not_considered", "disputed", "waived", "credited", "agreed", "prepaid", "paid", "set_off", "open"];

/// A CSV table under construction. Lines end with a newline alone; a field is
/// quoted only where it must be.
pub(crate) struct Sheet {
    out: String,
    columns: usize,
    cells: usize,
}

impl Sheet {
    pub(crate) fn new<'a>(columns: impl IntoIterator<Item = &'a str>) -> Self {
        let mut sheet = Self { out: String::new(), columns: 0, cells: 0 };
        for column in columns {
            sheet.field(column);
        }
        sheet.columns = sheet.cells;
        sheet.end();
        sheet
    }

    /// Text from outside, or built from it.
    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        self.field(&spreadsheet_safe(text))
    }

    /// A word of a closed list, a code, a period: never dangerous.
    pub(crate) fn word(&mut self, word: &str) -> &mut Self {
        debug_assert!(spreadsheet_safe(word) == word, "`{word}` is not a word of a closed list");
        self.field(word)
    }

    /// As [`Sheet::word`], for what has no text of its own.
    pub(crate) fn shown(&mut self, value: impl Display) -> &mut Self {
        self.separate();
        // Writing to a String does not fail.
        let _ = write!(self.out, "{value}");
        self
    }

    pub(crate) fn date(&mut self, date: Option<Date>) -> &mut Self {
        match date {
            Some(date) => self.shown(date),
            None => self.empty(),
        }
    }

    pub(crate) fn minor(&mut self, minor: i128, currency: Currency) -> &mut Self {
        self.separate();
        Figures::PLAIN.push(&mut self.out, minor, currency.exponent());
        self
    }

    pub(crate) fn empty(&mut self) -> &mut Self {
        self.separate();
        self
    }

    pub(crate) fn presented(&mut self, standing: &Measures, currency: Currency) -> &mut Self {
        self.shown(standing.lines).minor(standing.care, currency).minor(standing.fees, currency)
    }

    pub(crate) fn standing(&mut self, standing: &Measures, currency: Currency) -> &mut Self {
        for minor in [
            standing.not_considered,
            standing.disputed,
            standing.waived,
            standing.credited,
            standing.agreed,
            standing.prepaid,
            standing.paid,
            standing.set_off,
            standing.open(),
        ] {
            self.minor(minor, currency);
        }
        self
    }

    /// Ends the row; leaving a cell out or adding one is a fault of the program.
    pub(crate) fn end(&mut self) {
        assert_eq!(self.cells, self.columns, "a row has as many cells as the table has columns");
        self.cells = 0;
        self.out.push('\n');
    }

    /// Fills the row up with empty cells and ends it.
    pub(crate) fn fill(&mut self) {
        while self.cells < self.columns {
            self.empty();
        }
        self.end();
    }

    pub(crate) fn finish(self) -> String {
        self.out
    }

    fn separate(&mut self) {
        if self.cells > 0 {
            self.out.push(',');
        }
        self.cells += 1;
    }

    fn field(&mut self, text: &str) -> &mut Self {
        self.separate();
        if text.bytes().any(|byte| matches!(byte, b'"' | b',' | b'\n' | b'\r')) {
            self.out.push('"');
            for (index, part) in text.split('"').enumerate() {
                if index > 0 {
                    self.out.push_str("\"\"");
                }
                self.out.push_str(part);
            }
            self.out.push('"');
        } else {
            self.out.push_str(text);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cells_are_defused_and_numbers_are_not() {
        let mut sheet = Sheet::new(["text", "number"]);
        sheet.text("-1+1").minor(-100, Currency::EUR).end();
        assert_eq!(sheet.finish(), "text,number\n'-1+1,-1.00\n");
    }

    /// The csv crate reads back what this writer wrote.
    #[test]
    fn what_is_written_is_read_back() {
        let texts = ["plain", "a,b", "say \"no\"", "\"", "two\nlines", "", "é;ß", ",", "\"\",\"\"", "ends with\r"];
        let mut sheet = Sheet::new(texts.iter().map(|_| "column"));
        for text in texts {
            sheet.text(text);
        }
        sheet.end();
        let written = sheet.finish();
        let mut reader = csv::Reader::from_reader(written.as_bytes());
        let record = reader.records().next().expect("one row").expect("a valid row");
        assert_eq!(record.iter().collect::<Vec<_>>(), texts);
    }

    #[test]
    #[should_panic(expected = "as many cells")]
    fn a_row_of_another_length_is_a_fault() {
        let mut sheet = Sheet::new(["a", "b"]);
        sheet.word("only one");
        sheet.end();
    }
}
