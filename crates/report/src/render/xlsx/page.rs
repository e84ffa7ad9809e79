//! One sheet under construction: cells in a row, their widths, how it prints.
//!
//! What is subtle: amounts go in as the number nearest to the exact decimal, which a
//! spreadsheet reads back as that decimal up to 2^53 minor units. Above, the exact text
//! stands at the end of the row. Formulas carry the ledger's own figure as their result,
//! so that a reader that computes nothing shows it.
//! The first error is kept until the sheet is finished, so that drawing reads like a list.

use std::collections::BTreeMap;

use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{ColNum, ExcelDateTime, Format, Formula, RowNum, Worksheet, XlsxError};
use solde_core::calendar::Date;
use solde_core::money::{Currency, format_minor};

use super::Book;
use super::style::{Style, Weight};
use crate::dates::Dates;
use crate::figures::Figures;
use crate::terminal::{printable, width};

/// Amounts above this many minor units are not all numbers of a spreadsheet.
pub(super) const LARGEST_EXACT: u128 = 1 << 53;

/// Characters a cell holds.
const LONGEST_TEXT: usize = 32_767;

/// Height of a line of text, in points.
const LINE: usize = 13;

/// A4, as spreadsheets number papers.
const A4: u8 = 9;

/// What stands in the margins of every printed page and before exact amounts, and how days
/// are written.
pub(super) struct Margins<'a> {
    pub(super) left: &'a str,
    pub(super) right: &'a str,
    pub(super) foot: &'a str,
    /// `Exactly: `
    pub(super) exactly: &'a str,
    pub(super) dates: Dates,
}

/// A sheet under construction.
pub(super) struct Page {
    pub(super) sheet: Worksheet,
    pub(super) name: String,
    pub(super) row: RowNum,
    pub(super) col: ColNum,
    /// Heads of the columns, which name exact amounts.
    pub(super) heads: Vec<String>,
    /// Whether any row has exact amounts at its end.
    pub(super) has_exact: bool,
    exactly: String,
    exact: Vec<String>,
    widths: Vec<usize>,
    dates: Dates,
    formats: BTreeMap<Style, Format>,
    failed: Option<XlsxError>,
}

impl Page {
    pub(super) fn new(book: &Book<'_>, title: &str) -> Self {
        let (words, statement) = (book.voice.words, book.voice.statement);
        let margins = Margins {
            left: &book.voice.pair(),
            right: &format!("{} {}", words.settlement_period, statement.settlement_period),
            foot: &format!("{} {}", words.ledger_digest, statement.control.ledger_digest),
            exactly: &format!("{}{}", book.more.exactly, words.colon),
            dates: words.dates,
        };
        Self::with_margins(&margins, title)
    }

    /// A sheet that says in its margins what it belongs to.
    pub(super) fn with_margins(margins: &Margins<'_>, title: &str) -> Self {
        let name = sheet_name(title);
        let mut sheet = Worksheet::new();
        let failed = sheet.set_name(&name).err();
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0).set_screen_gridlines(false);
        sheet.set_margins(0.5, 0.5, 0.75, 0.7, 0.3, 0.3).set_print_center_horizontally(true);
        // A number must not follow the mark of a size.
        let header = format!("&L&8{}&R&8{}", marks(margins.left), marks(margins.right));
        sheet.set_header(header).set_footer(format!("&L&8{}&R&8&P / &N", marks(margins.foot)));
        Self {
            sheet,
            name,
            row: 0,
            col: 0,
            heads: Vec::new(),
            has_exact: false,
            exactly: margins.exactly.to_owned(),
            exact: Vec::new(),
            widths: Vec::new(),
            dates: margins.dates,
            formats: BTreeMap::new(),
            failed,
        }
    }

    /// Does something with the sheet; its first error is kept.
    pub(super) fn set(&mut self, set: impl FnOnce(&mut Worksheet) -> Result<&mut Worksheet, XlsxError>) -> &mut Self {
        if let Err(error) = set(&mut self.sheet) {
            self.failed.get_or_insert(error);
        }
        self
    }

    fn put(
        &mut self,
        style: Style,
        wide: usize,
        write: impl FnOnce(&mut Worksheet, RowNum, ColNum, &Format) -> Result<(), XlsxError>,
    ) -> &mut Self {
        let dates = self.dates;
        let format = self.formats.entry(style).or_insert_with(|| style.format(dates));
        if let Err(error) = write(&mut self.sheet, self.row, self.col, format) {
            self.failed.get_or_insert(error);
        }
        self.widen(self.col, wide);
        self.col += 1;
        self
    }

    fn widen(&mut self, col: ColNum, wide: usize) {
        let col = usize::from(col);
        if self.widths.len() <= col {
            self.widths.resize(col + 1, 0);
        }
        self.widths[col] = self.widths[col].max(wide);
    }

    /// A text that makes its column wide.
    pub(super) fn text(&mut self, text: &str, style: Style) -> &mut Self {
        self.said(text, style, width(text))
    }

    /// A text that does not make its column wide: it wraps, or runs on over empty cells.
    pub(super) fn long_text(&mut self, text: &str, style: Style) -> &mut Self {
        self.said(text, style, 0)
    }

    fn said(&mut self, text: &str, style: Style, wide: usize) -> &mut Self {
        // A cell of text is never computed. Someone who edits it would turn it into a
        // formula, unless it is marked.
        let style = match style {
            Style::Text(weight) if text.starts_with(['=', '+', '-', '@']) => Style::Quoted(weight),
            style => style,
        };
        let mut text = text.split('\n').map(printable).collect::<Vec<_>>().join("\n");
        if text.len() > LONGEST_TEXT {
            // A character is at most two of the units that a spreadsheet counts.
            text = text.chars().take(LONGEST_TEXT / 2).collect();
        }
        self.put(style, wide, |sheet, row, col, format| {
            sheet.write_string_with_format(row, col, text, format).map(drop)
        })
    }

    /// Empty cells that belong to a row.
    pub(super) fn blank(&mut self, count: usize, weight: Weight) -> &mut Self {
        for _ in 0..count {
            self.put(Style::Text(weight), 0, |sheet, row, col, format| sheet.write_blank(row, col, format).map(drop));
        }
        self
    }

    pub(super) fn date(&mut self, date: Option<Date>) -> &mut Self {
        let Some(date) = date else { return self.blank(1, Weight::Plain) };
        self.put(Style::Date(Weight::Plain), 10, |sheet, row, col, format| {
            sheet.write_datetime_with_format(row, col, &day(date)?, format).map(drop)
        })
    }

    /// A day among the facts of a statement.
    pub(super) fn day_fact(&mut self, date: Date) -> &mut Self {
        self.put(Style::FactDay, 10, |sheet, row, col, format| {
            sheet.write_datetime_with_format(row, col, &day(date)?, format).map(drop)
        })
    }

    pub(super) fn count(&mut self, count: u64, weight: Weight) -> &mut Self {
        let wide = grouped(count.to_string().len());
        self.put(Style::Count(weight), wide, |sheet, row, col, format| {
            sheet.write_number_with_format(row, col, number(&count.to_string()), format).map(drop)
        })
    }

    /// An amount; `style` is one of [`Style::Amount`] and [`Style::Balance`].
    pub(super) fn amount(&mut self, minor: i128, currency: Currency, style: fn(u8, Weight) -> Style) -> &mut Self {
        self.note_exact(minor, currency);
        let exponent = currency.exponent();
        let plain = format_minor(minor, exponent);
        self.put(style(exponent, Weight::Plain), shown(minor, currency), |sheet, row, col, format| {
            sheet.write_number_with_format(row, col, number(&plain), format).map(drop)
        })
    }

    /// An amount that stands among totals and is given all the same.
    #[cfg(feature = "analytics")]
    pub(super) fn total_amount(&mut self, minor: i128, currency: Currency, weight: Weight) -> &mut Self {
        self.note_exact(minor, currency);
        let exponent = currency.exponent();
        let plain = format_minor(minor, exponent);
        self.put(Style::Balance(exponent, weight), shown(minor, currency), |sheet, row, col, format| {
            sheet.write_number_with_format(row, col, number(&plain), format).map(drop)
        })
    }

    /// A decimal of six places: a share, a mean, a factor, computed by a formula if there is
    /// one. Rounding makes every program show the same.
    #[cfg(feature = "analytics")]
    pub(super) fn decimal(&mut self, plain: &str, formula: Option<&str>, style: Style) -> &mut Self {
        let formula = formula.map(|formula| Formula::new(format!("=ROUND({formula},6)")).set_result(plain));
        self.put(style, 10, |sheet, row, col, format| match formula {
            Some(formula) => sheet.write_formula_with_format(row, col, formula, format).map(drop),
            None => sheet.write_number_with_format(row, col, number(plain), format).map(drop),
        })
    }

    /// A formula for an amount, with the ledger's figure as its result. Rounding takes
    /// away what adding decimals as binary numbers leaves behind.
    pub(super) fn formula(&mut self, formula: &str, minor: i128, currency: Currency, weight: Weight) -> &mut Self {
        self.note_exact(minor, currency);
        let exponent = currency.exponent();
        let formula = Formula::new(format!("=ROUND({formula},{exponent})")).set_result(format_minor(minor, exponent));
        self.put(Style::Balance(exponent, weight), shown(minor, currency), |sheet, row, col, format| {
            sheet.write_formula_with_format(row, col, formula, format).map(drop)
        })
    }

    /// A formula for a number of things.
    pub(super) fn count_formula(&mut self, formula: &str, count: u64, weight: Weight) -> &mut Self {
        let formula = Formula::new(format!("={formula}")).set_result(count.to_string());
        self.put(Style::Count(weight), grouped(count.to_string().len()), |sheet, row, col, format| {
            sheet.write_formula_with_format(row, col, formula, format).map(drop)
        })
    }

    /// A formula for a word.
    pub(super) fn word_formula(&mut self, formula: &str, word: &str, style: Style) -> &mut Self {
        let formula = Formula::new(format!("={formula}")).set_result(word);
        self.put(style, width(word), |sheet, row, col, format| {
            sheet.write_formula_with_format(row, col, formula, format).map(drop)
        })
    }

    fn note_exact(&mut self, minor: i128, currency: Currency) {
        if minor.unsigned_abs() > LARGEST_EXACT {
            let head = self.heads.get(usize::from(self.col)).map_or("", String::as_str);
            let amount = Figures::PLAIN.text(minor, currency);
            self.exact.push(if head.is_empty() { amount } else { format!("{head} {amount}") });
        }
    }

    /// Ends a row; what is too large for a number stands at its end as text.
    pub(super) fn end_row(&mut self) -> &mut Self {
        if !self.exact.is_empty() {
            let text = format!("{}{}", self.exactly, std::mem::take(&mut self.exact).join("; "));
            self.has_exact = true;
            self.col = ColNum::try_from(self.heads.len()).unwrap_or(ColNum::MAX);
            self.text(&text, Style::Text(Weight::Plain));
        }
        self.row += 1;
        self.col = 0;
        self
    }

    /// A sentence over several columns that together are `wide`, with room for its lines.
    pub(super) fn sentence(&mut self, text: &str, columns: ColNum, wide: usize, style: Style) -> &mut Self {
        let (row, last) = (self.row, self.col + columns.max(2) - 1);
        let first = self.col;
        let height = lines(text, wide) * LINE;
        self.put(style, 0, |sheet, row, _, format| {
            sheet.merge_range(row, first, row, last, &printable(text), format).map(drop)
        });
        self.set(|sheet| sheet.set_row_height(row, points(height)));
        self.end_row()
    }

    /// The width of a column so far, in characters.
    pub(super) fn width_of(&self, col: usize) -> usize {
        self.widths.get(col).copied().unwrap_or(0)
    }

    /// Sets the height of a row that holds so many lines, and so many points more.
    pub(super) fn lines_of_row(&mut self, row: RowNum, lines: usize, more: usize) {
        self.set(|sheet| sheet.set_row_height(row, points(lines * LINE + more)));
    }

    /// The sheet, with its columns as wide as given.
    pub(super) fn finish(mut self, widths: &[usize]) -> Result<Worksheet, XlsxError> {
        for (col, wide) in widths.iter().enumerate() {
            let Ok(col) = ColNum::try_from(col) else { break };
            let wide = points(*wide);
            self.set(|sheet| sheet.set_column_width(col, wide));
        }
        match self.failed {
            None => Ok(self.sheet),
            Some(error) => Err(error),
        }
    }
}

/// How many lines a text takes in a given width.
pub(super) fn lines(text: &str, wide: usize) -> usize {
    let mut lines = 1;
    let mut used = 0;
    for word in text.split_whitespace() {
        let word = width(word);
        if used > 0 && used + 1 + word > wide {
            lines += 1;
            used = word;
        } else {
            used += word + usize::from(used > 0);
        }
    }
    lines
}

/// The name of a cell, as formulas write it.
pub(super) fn cell(row: RowNum, col: ColNum) -> String {
    format!("{}{}", column_number_to_name(col), row + 1)
}

/// A day as spreadsheets count them.
pub(super) fn day(date: Date) -> Result<ExcelDateTime, XlsxError> {
    // Dates of the core lie between 1900 and 2199.
    let part = |part: u32| u8::try_from(part).unwrap_or(0);
    ExcelDateTime::from_ymd(u16::try_from(date.year()).unwrap_or(0), part(date.month()), part(date.day()))
}

/// The number nearest to a plain decimal. Drawing is the only place with such numbers.
fn number(plain: &str) -> f64 {
    plain.parse().unwrap_or(f64::NAN)
}

/// A whole number as the library takes heights and widths.
fn points(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

/// Columns that so many digits take with a mark after every three.
fn grouped(digits: usize) -> usize {
    digits + digits.saturating_sub(1) / 3
}

/// Columns that an amount takes.
fn shown(minor: i128, currency: Currency) -> usize {
    width(&Figures { group: ",", point: ".", minus: "-" }.text(minor, currency))
}

/// Text for the margins of a page, where `&` begins a mark.
fn marks(text: &str) -> String {
    text.replace('&', "&&")
}

/// A name that a sheet may have: at most 31 units, without the marks of references.
fn sheet_name(title: &str) -> String {
    let mut name = String::new();
    for c in title.chars().map(|c| if "[]:*?/\\".contains(c) { ' ' } else { c }) {
        if name.encode_utf16().count() + c.len_utf16() > 31 {
            break;
        }
        name.push(c);
    }
    name.trim_matches(['\'', ' ']).to_owned()
}
