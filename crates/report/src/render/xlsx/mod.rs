//! A statement as a workbook: one sheet per part, each a plain table, and a summary
//! whose figures are formulas over them.
//!
//! The workbook holds no macro, no link and nothing random. Every text is a cell of
//! text, whatever it begins with. Its time of creation is the cut-off, so that the same
//! run gives the same bytes on any day.

mod annex;
#[cfg(feature = "analytics")]
mod annual;
mod blocks;
mod control;
mod life;
mod page;
mod style;
mod summary;
mod table;

use rust_xlsxwriter::{DocProperties, Workbook, Worksheet, XlsxError};

use self::blocks::Moved;
use self::table::Rows;
use super::phrases::Voice;
use crate::language::Language;
use crate::language::workbook::WorkbookWords;
use crate::statement::Statement;

/// Why a workbook could not be drawn: a sheet has no room for more than 1,048,576 rows.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the workbook cannot be drawn: {0}")]
pub struct WorkbookError(String);

impl From<XlsxError> for WorkbookError {
    fn from(error: XlsxError) -> Self {
        Self(error.to_string())
    }
}

/// What all sheets of a workbook share.
struct Book<'a> {
    voice: Voice<'a>,
    more: &'static WorkbookWords,
}

impl Book<'_> {
    /// `France with Germany · 2026Q1 · 2026-03-31`.
    fn about(&self) -> String {
        let statement = self.voice.statement;
        format!("{} · {} · {}", self.voice.pair(), statement.settlement_period, statement.cut_off)
    }
}

/// The tables that summary and checks add up.
struct Tables {
    blocks: Rows,
    moved: Moved,
    disputes: Rows,
    ageing: Rows,
    waiting: Rows,
    set_offs: Rows,
    unallocated: Rows,
}

impl Statement<'_> {
    /// The statement as a workbook (XLSX) with its words in one language.
    pub fn workbook(&self, language: Language) -> Result<Vec<u8>, WorkbookError> {
        let words = language.words();
        let voice = Voice::new(self, words, words.text_figures);
        let book = Book { voice, more: &words.workbook };
        let mut workbook = Workbook::new();
        for sheet in sheets(&book)? {
            workbook.push_worksheet(sheet);
        }
        workbook.set_properties(&properties(&book)?);
        Ok(workbook.save_to_buffer()?)
    }
}

/// The sheets in their order. Those that others add up are drawn first.
fn sheets(book: &Book<'_>) -> Result<Vec<Worksheet>, XlsxError> {
    let statement = book.voice.statement;
    let any = |has: fn(&crate::statement::Side<'_>) -> bool| statement.sides().any(|(_, side)| has(side));
    let (blocks_sheet, blocks) = blocks::blocks(book)?;
    let (movements_sheet, moved) = blocks::movements(book)?;
    let (disputes_sheet, disputes) = life::disputes(book)?;
    let (ageing_sheet, ageing) = life::ageing(book)?;
    let (waiting_sheet, waiting) = annex::waiting(book)?;
    let (set_offs_sheet, set_offs) = annex::set_offs(book)?;
    let (unallocated_sheet, unallocated) = annex::unallocated(book)?;
    let tables = Tables { blocks, moved, disputes, ageing, waiting, set_offs, unallocated };
    let (summary, places) = summary::summary(book, &tables);
    let (controls_sheet, checks) = control::checks(book, &tables, &places)?;
    let mut sheets = vec![
        summary::finish(summary, book, &places, &checks)?,
        blocks_sheet,
        movements_sheet,
        disputes_sheet,
        ageing_sheet,
        life::next(book)?,
    ];
    let mut add = |wanted: bool, sheet: Worksheet| {
        if wanted {
            sheets.push(sheet);
        }
    };
    add(any(|side| !side.interest.is_empty()), life::interest(book)?);
    add(!statement.set_offs.is_empty(), set_offs_sheet);
    add(any(|side| !side.waiting.is_empty()), waiting_sheet);
    add(any(|side| !side.unallocated.is_empty()), unallocated_sheet);
    add(any(|side| !side.openings.is_empty()), annex::openings(book)?);
    add(!statement.expected.is_empty(), life::missing(book)?);
    add(true, control::rules(book)?);
    add(!statement.control.rejects.is_empty(), control::rejects(book)?);
    add(!statement.control.findings.is_empty(), control::findings(book)?);
    add(true, controls_sheet);
    Ok(sheets)
}

fn properties(book: &Book<'_>) -> Result<DocProperties, XlsxError> {
    let (words, statement) = (book.voice.words, book.voice.statement);
    let title = format!("{}{}{}", words.statement_of_account, words.colon, book.about());
    let digest = format!("{}{}{}", words.ledger_digest, words.colon, statement.control.ledger_digest);
    let created = page::day(statement.cut_off)?;
    let properties = DocProperties::new().set_title(title).set_author(statement.control.engine);
    Ok(properties.set_comment(digest).set_creation_datetime(&created))
}
