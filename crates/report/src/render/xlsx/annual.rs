//! An annual report as a workbook: a sheet for each section, the currencies below one
//! another, totals and ratios as formulas over the rows they come from.

use rust_xlsxwriter::utility::column_number_to_name;
use rust_xlsxwriter::{ColNum, DocProperties, RowNum, Workbook, Worksheet, XlsxError};

use super::WorkbookError;
use super::page::{self, Margins, Page, cell as cell_name, lines};
use super::style::{Style, Weight};
use crate::annual::page::{Item, KeyFigure, Section};
use crate::annual::say::{Voice, plain};
use crate::annual::{Annual, Cell, Formula, Rank, Row, Table};
use crate::language::Language;

/// Width over which sentences run, in characters.
const SENTENCE: usize = 110;

/// Columns that sentences run over.
const OVER: ColNum = 8;

impl Annual {
    /// The report as a workbook (XLSX) in one language.
    pub fn workbook(&self, language: Language) -> Result<Vec<u8>, WorkbookError> {
        let words = language.words();
        let voice = Voice { words, figures: words.text_figures };
        let mut workbook = Workbook::new();
        let mut titles: Vec<&str> = Vec::new();
        for section in self.in_tables() {
            let title = (section.title)(words);
            if !titles.contains(&title) {
                titles.push(title);
            }
        }
        for (number, title) in titles.iter().enumerate() {
            let of_title = self.in_tables().filter(|section| (section.title)(words) == *title);
            workbook.push_worksheet(self.sheet(voice, number + 1, title, of_title)?);
        }
        let created = page::day(self.cut_off)?;
        let digest = format!("{}{}{}", words.ledger_digest, words.colon, self.ledger_digest);
        let properties = DocProperties::new().set_title(self.heading(voice)).set_author(&self.engine);
        workbook.set_properties(&properties.set_comment(digest).set_creation_datetime(&created));
        Ok(workbook.save_to_buffer()?)
    }

    fn sheet<'s>(
        &self,
        voice: Voice,
        number: usize,
        title: &str,
        sections: impl Iterator<Item = &'s Section>,
    ) -> Result<Worksheet, XlsxError> {
        let words = voice.words;
        let margins = Margins {
            left: &self.heading(voice),
            right: &format!("{} {}", words.annual.until, words.dates.text(self.cut_off)),
            foot: &format!("{} {}", words.ledger_digest, self.ledger_digest),
            // The words of statements say it with a colon.
            exactly: &format!("{}{}", words.amount, words.colon),
            dates: words.dates,
        };
        let mut page = Page::with_margins(&margins, &format!("{number} {title}"));
        page.long_text(title, Style::Title).end_row();
        page.long_text(&self.heading(voice), Style::Kind).end_row();
        let mut sheet = Sheet { page, voice, wide: Vec::new() };
        let mut noted: Vec<String> = Vec::new();
        for section in sections {
            if let Some(currency) = section.currency {
                sheet.page.end_row().long_text(currency.code(), Style::Title).end_row();
            }
            for item in &section.items {
                match item {
                    // What is said of one currency is said of all.
                    Item::Note(sentence) => {
                        let text = voice.sentence(sentence);
                        if !noted.contains(&text) {
                            sheet.page.sentence(&text, OVER, SENTENCE, Style::Note);
                            noted.push(text);
                        }
                    }
                    Item::Keys(keys) => keys.iter().for_each(|key| sheet.key(key)),
                    Item::Table(table) => sheet.table(table),
                    Item::Chart(_) => {}
                }
            }
        }
        let Sheet { page, wide, .. } = sheet;
        page.finish(&wide)
    }
}

struct Sheet {
    page: Page,
    voice: Voice,
    wide: Vec<usize>,
}

impl Sheet {
    fn key(&mut self, key: &KeyFigure) {
        let about = key.about.as_ref().map(|about| self.voice.sentence(about));
        self.text((key.name)(self.voice.words), Style::Label);
        let row = Row::plain(vec![Cell::Nothing, key.cell.clone()]);
        self.cell(&row, 1, None, Weight::Plain);
        let currency = match key.cell {
            Cell::Amount(_, currency) => currency.code().to_owned(),
            _ => String::new(),
        };
        self.page.long_text(&currency, Style::Text(Weight::Plain));
        self.page.long_text(&about.unwrap_or_default(), Style::Label).end_row();
    }

    fn table(&mut self, table: &Table) {
        self.page.end_row().long_text(&self.voice.sentence(&table.caption), Style::Section).end_row();
        let heads: Vec<String> = table.columns.iter().map(|column| self.voice.label(&column.head)).collect();
        let height = heads.iter().map(|head| lines(head, 15)).max().unwrap_or(1);
        let row = self.page.row;
        for (number, head) in heads.iter().enumerate() {
            let label =
                number == 0 || table.rows.iter().any(|row| matches!(row.cells.get(number), Some(Cell::Label(_))));
            self.page.long_text(head, if label { Style::Head } else { Style::FigureHead });
            self.widen(number, 17);
        }
        self.page.lines_of_row(row, height, 4);
        self.page.heads = heads;
        self.page.end_row();
        let first = self.page.row;
        for row in &table.rows {
            let weight = if row.rank == Rank::Total { Weight::Total } else { Weight::Plain };
            for column in 0..row.cells.len() {
                let formula = self.formula(table, row, column, first);
                self.cell(row, column, formula, weight);
            }
            self.page.end_row();
        }
        if let Some(note) = &table.note {
            self.page.sentence(&self.voice.sentence(note), OVER, SENTENCE, Style::Note);
        }
    }

    /// How a cell follows from others: a total from its rows, else as its column says.
    fn formula(&self, table: &Table, row: &Row, column: usize, first: RowNum) -> Option<String> {
        let col = |column: usize| ColNum::try_from(column).unwrap_or(ColNum::MAX);
        let of_row = |column: usize| cell_name(self.page.row, col(column));
        match &table.columns[column].formula {
            Formula::Ratio(numerator, denominator) => {
                Some(format!("IF({d}=0,0,{}/{d})", of_row(*numerator), d = of_row(*denominator)))
            }
            // What follows within a row does so in a total; levels and shares do not add up.
            Formula::Sum(columns) => {
                let terms = columns
                    .iter()
                    .map(|(sign, column)| format!("{}{}", if *sign < 0 { "-" } else { "+" }, of_row(*column)));
                Some(terms.collect::<String>().trim_start_matches('+').to_owned())
            }
            Formula::Level => None,
            _ if !row.sums.is_empty() && !matches!(row.cells[column], Cell::Amount(..) | Cell::Count(_)) => None,
            _ if !row.sums.is_empty() => {
                let name = column_number_to_name(col(column));
                let number = |row: &usize| first + RowNum::try_from(*row).unwrap_or(0) + 1;
                let contiguous = row.sums.windows(2).all(|pair| pair[0] + 1 == pair[1]);
                match (row.sums.first(), row.sums.last()) {
                    (Some(from), Some(to)) if contiguous => {
                        Some(format!("SUM({name}{}:{name}{})", number(from), number(to)))
                    }
                    _ => {
                        let cells: Vec<String> = row.sums.iter().map(|row| format!("{name}{}", number(row))).collect();
                        Some(cells.join("+"))
                    }
                }
            }
            Formula::Given => None,
        }
    }

    fn cell(&mut self, row: &Row, column: usize, formula: Option<String>, weight: Weight) {
        let cell = &row.cells[column];
        let page = &mut self.page;
        match (cell, formula) {
            (Cell::Amount(minor, currency), Some(formula)) => {
                page.formula(&formula, *minor, *currency, weight);
            }
            (Cell::Amount(minor, currency), None) if weight == Weight::Plain => {
                page.amount(*minor, *currency, Style::Amount);
            }
            // A total that is given: the figure, in the weight of a total.
            (Cell::Amount(minor, currency), None) => {
                page.total_amount(*minor, *currency, weight);
            }
            (Cell::Count(count), Some(formula)) => {
                page.count_formula(&formula, *count, weight);
            }
            (Cell::Count(count), None) => {
                page.count(*count, weight);
            }
            (Cell::Share(..) | Cell::Days(..) | Cell::Factor(..) | Cell::Decimal(_), formula) => {
                let style = match cell {
                    Cell::Share(..) => Style::Share(weight),
                    Cell::Days(..) => Style::Days(weight),
                    _ => Style::Factor(weight),
                };
                page.decimal(&plain(cell), formula.as_deref(), style);
            }
            (Cell::Date(date), _) => {
                page.date(Some(*date));
            }
            (Cell::Nothing, _) => {
                page.blank(1, weight);
            }
            (Cell::Label(_), _) => {
                let indent = if row.rank == Rank::Detail { "   " } else { "" };
                let text = format!("{indent}{}", self.voice.label_of(cell));
                self.text(&text, Style::Text(weight));
            }
            (Cell::Withheld | Cell::Instead(..) | Cell::Equal(_), _) => {
                let text = self.voice.cell(cell);
                self.text(&text, Style::Word(weight));
            }
        }
        let wide = self.page.width_of(column) + 2;
        self.widen(column, wide);
    }

    fn text(&mut self, text: &str, style: Style) {
        self.page.text(text, style);
    }

    fn widen(&mut self, column: usize, wide: usize) {
        if self.wide.len() <= column {
            self.wide.resize(column + 1, 0);
        }
        self.wide[column] = self.wide[column].max(wide);
    }
}
