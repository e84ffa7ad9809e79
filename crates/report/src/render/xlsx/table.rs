//! A sheet that is one table: a title, a head that stays in view and repeats in print,
//! rows that can be filtered, totals that are formulas over them.
//!
//! The first three columns are the same in all tables: whose claims, under which
//! agreement, in which currency. Formulas add up by them, so that they hold whatever
//! order a reader sorts the rows into.

use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{ColNum, IgnoreError, RowNum, Worksheet, XlsxError};
use solde_core::money::Currency;
use solde_core::party::Party;

use super::Book;
use super::page::{Page, lines};
use super::style::{Style, Weight};
use crate::statement::{Account, Side};

/// The row of heads, after title, pair and note.
const HEAD: RowNum = 3;

/// Room for the mark of the filter and the margins of a cell.
const ROOM: usize = 2;

/// How a column is set.
#[derive(Clone, Copy)]
enum Set {
    /// A text of one line.
    Text,
    /// A text of several lines, so wide.
    Wrapped(usize),
    /// Numbers and dates.
    Figure,
}

/// A column of a table.
pub(super) struct Column {
    head: String,
    set: Set,
}

impl Column {
    pub(super) fn text(head: &str) -> Self {
        Self { head: head.to_owned(), set: Set::Text }
    }

    pub(super) fn wrapped(head: &str, wide: usize) -> Self {
        Self { head: head.to_owned(), set: Set::Wrapped(wide) }
    }

    pub(super) fn figure(head: &str) -> Self {
        Self { head: head.to_owned(), set: Set::Figure }
    }
}

/// What the first three columns of a row say.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct Key {
    claims: String,
    agreement: String,
    pub(super) currency: Currency,
}

impl Key {
    pub(super) fn new(book: &Book<'_>, creditor: Party, debtor: Party, agreement: &str, currency: Currency) -> Self {
        Self { claims: book.voice.claims(creditor, debtor), agreement: agreement.to_owned(), currency }
    }

    pub(super) fn of(book: &Book<'_>, account: &Account<'_>, side: &Side<'_>) -> Self {
        Self::new(book, side.creditor, side.debtor, account.agreement.as_str(), account.currency)
    }
}

/// Where the rows of a table lie.
#[derive(Clone, Default)]
pub(super) struct Rows {
    sheet: String,
    first: RowNum,
    /// One past the last.
    end: RowNum,
}

impl Rows {
    /// The cells of a column, as formulas of any sheet write them.
    pub(super) fn column(&self, col: ColNum) -> String {
        let name = column_number_to_name(col);
        format!("'{}'!${name}${}:${name}${}", self.sheet.replace('\'', "''"), self.first + 1, self.end)
    }

    /// The sum of a column over the rows of a key and, if given, those that say
    /// something in another column as well.
    pub(super) fn sum(&self, col: ColNum, key: &Key, also: Option<(ColNum, &str)>) -> String {
        if self.first == self.end {
            return "0".to_owned();
        }
        let of_key = [(0, key.claims.as_str()), (1, &key.agreement), (2, key.currency.code())];
        let criteria: String = of_key
            .into_iter()
            .chain(also)
            .map(|(col, text)| format!(",{},{}", self.column(col), criterion(text)))
            .collect();
        format!("SUMIFS({}{criteria})", self.column(col))
    }
}

/// A criterion that is met by exactly this text.
fn criterion(text: &str) -> String {
    let mut criterion = String::from("\"=");
    for c in text.chars() {
        match c {
            '*' | '?' | '~' => criterion.push('~'),
            '"' => criterion.push('"'),
            _ => {}
        }
        criterion.push(c);
    }
    criterion.push('"');
    criterion
}

/// A figure of a row of totals.
#[derive(Clone, Copy)]
pub(super) enum Total {
    /// An amount, minor units.
    Amount(i128),
    /// A number of things.
    Count(u64),
}

/// A table under construction.
pub(super) struct Table {
    pub(super) page: Page,
    note: String,
    columns: Vec<Column>,
    rows: Rows,
    /// Lines of the row that is being written.
    lines: usize,
    has_totals: bool,
}

impl Table {
    /// A table with the columns of a key and those given.
    pub(super) fn new(book: &Book<'_>, title: &str, note: &str, columns: impl IntoIterator<Item = Column>) -> Self {
        let of_key = [book.voice.words.claims, book.more.agreement, book.more.currency].map(Column::text);
        Self::plain(book, title, note, of_key.into_iter().chain(columns))
    }

    /// A table with the columns given alone: nothing adds it up.
    pub(super) fn plain(book: &Book<'_>, title: &str, note: &str, columns: impl IntoIterator<Item = Column>) -> Self {
        let columns: Vec<Column> = columns.into_iter().collect();
        let mut page = Page::new(book, title);
        page.heads = columns.iter().map(|column| column.head.clone()).collect();
        page.long_text(title, Style::Title).end_row();
        page.long_text(&book.about(), Style::Kind).end_row();
        page.row = HEAD;
        for column in &columns {
            let style = if matches!(column.set, Set::Figure) { Style::FigureHead } else { Style::Head };
            page.long_text(&column.head, style);
        }
        page.end_row();
        let rows = Rows { sheet: page.name.clone(), first: HEAD + 1, end: HEAD + 1 };
        Self { page, note: note.to_owned(), columns, rows, lines: 1, has_totals: false }
    }

    /// Begins a row.
    pub(super) fn key(&mut self, key: &Key) -> &mut Self {
        self.text(&key.claims).text(&key.agreement).text(key.currency.code())
    }

    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        match self.columns.get(usize::from(self.page.col)).map(|column| column.set) {
            Some(Set::Wrapped(wide)) => {
                self.lines = self.lines.max(lines(text, wide));
                self.page.long_text(text, Style::Wrapped(Weight::Plain))
            }
            Some(Set::Figure) => self.page.text(text, Style::Word(Weight::Plain)),
            Some(Set::Text) | None => self.page.text(text, Style::Text(Weight::Plain)),
        };
        self
    }

    /// Ends a row.
    pub(super) fn end(&mut self) -> &mut Self {
        // Not every program makes room for what wraps by itself.
        match std::mem::replace(&mut self.lines, 1) {
            1 => {}
            lines => self.page.lines_of_row(self.page.row, lines, 3),
        }
        self.page.end_row();
        self.rows.end = self.page.row;
        self
    }

    /// A row of totals by key: formulas over the columns named, with the ledger's figures.
    pub(super) fn total(
        &mut self,
        label: &str,
        key: &Key,
        also: Option<(ColNum, &str)>,
        totals: &[(ColNum, Total)],
    ) -> &mut Self {
        self.open_totals();
        let weight = Weight::Total;
        for text in [&key.claims, &key.agreement, key.currency.code()] {
            self.page.text(text, Style::Text(weight));
        }
        self.page.long_text(label, Style::Text(weight));
        for (col, total) in totals {
            let between = col.saturating_sub(self.page.col);
            self.page.blank(between.into(), weight);
            let formula = self.rows.sum(*col, key, also);
            match total {
                Total::Amount(minor) => self.page.formula(&formula, *minor, key.currency, weight),
                Total::Count(count) => self.page.count_formula(&formula, *count, weight),
            };
        }
        let rest = self.columns.len().saturating_sub(self.page.col.into());
        self.page.blank(rest, weight).end_row();
        self
    }

    /// A row below the table with a figure that its rows do not add up to.
    pub(super) fn figure(&mut self, label: &str, key: &Key, col: ColNum, minor: i128) -> &mut Self {
        self.open_totals();
        for text in [&key.claims, &key.agreement, key.currency.code()] {
            self.page.text(text, Style::Text(Weight::Plain));
        }
        self.page.long_text(label, Style::Text(Weight::Plain));
        let between = col.saturating_sub(self.page.col);
        self.page.blank(between.into(), Weight::Plain).amount(minor, key.currency, Style::Balance);
        self.page.end_row();
        self
    }

    /// Totals stand apart, so that a filter leaves them alone.
    fn open_totals(&mut self) {
        if !std::mem::replace(&mut self.has_totals, true) {
            self.page.row += 1;
        }
    }

    /// The sheet and where its rows lie. `frozen` columns stay in view; `empty` is said
    /// where there is no row.
    pub(super) fn finish(mut self, empty: &str, exact: &str, frozen: ColNum) -> Result<(Worksheet, Rows), XlsxError> {
        let last = ColNum::try_from(self.columns.len()).unwrap_or(ColNum::MAX).saturating_sub(1);
        if self.rows.first == self.rows.end {
            self.page.long_text(empty, Style::Kind);
        } else {
            let end = self.rows.end - 1;
            self.page.set(|sheet| sheet.autofilter(HEAD, 0, end, last));
            // A reference that is all digits is a text on purpose.
            let numbers_as_text = IgnoreError::NumberStoredAsText;
            self.page.set(|sheet| sheet.ignore_error_range(HEAD + 1, 0, end, last, numbers_as_text));
        }
        let mut widths: Vec<usize> =
            self.columns.iter().enumerate().map(|(col, column)| self.wide(col, column)).collect();
        let height = self.columns.iter().zip(&widths).map(|(column, wide)| lines(&column.head, *wide)).max();
        // Room is left below the heads for the mark of the filter.
        self.page.lines_of_row(HEAD, height.unwrap_or(1), 16);
        if self.page.has_exact {
            (self.page.row, self.page.col) = (HEAD, last + 1);
            self.page.long_text(exact, Style::Head);
            widths.push(self.page.width_of(self.columns.len()) + ROOM);
        }
        if !self.note.is_empty() {
            (self.page.row, self.page.col) = (HEAD - 1, 0);
            self.page.sentence(&self.note, last + 1, widths.iter().sum(), Style::Note);
        }
        self.page.set(|sheet| sheet.set_freeze_panes(HEAD + 1, frozen));
        self.page.set(|sheet| sheet.set_repeat_rows(HEAD, HEAD));
        let rows = self.rows;
        Ok((self.page.finish(&widths)?, rows))
    }

    fn wide(&self, col: usize, column: &Column) -> usize {
        let longest_word = column.head.split_whitespace().map(crate::terminal::width).max().unwrap_or(0);
        match column.set {
            Set::Wrapped(wide) => wide,
            Set::Text | Set::Figure => self.page.width_of(col).max(longest_word).max(6) + ROOM,
        }
    }
}
