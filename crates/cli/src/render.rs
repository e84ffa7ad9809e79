//! The reports of a run, drawn by `solde-report`.
//!
//! Each thread takes the largest table or pair of parties that is left, so that all end
//! together. A pair's statements are worked out once and drawn in every form into one
//! buffer of the thread; tables go to their file while they are drawn.

use std::collections::BTreeMap;

use rayon::prelude::*;
use solde_book::redraw::DRAWN;
use solde_book::{BookError, Computed, ENGINE, Render, Sink};
use solde_core::party::Party;
use solde_report::language::Language;
use solde_report::render::Rendering;
use solde_report::statement::{Statement, StatementKey};
use solde_report::tables::{self, Table};
use solde_report::{RunView, Statements, statements};

/// Draws all reports.
pub(crate) struct Reports;

/// Something to draw, on its own.
enum Drawing<'a> {
    Table(Table<'a>),
    /// One or both statements of a pair.
    Pair(Vec<StatementKey>),
}

impl Render for Reports {
    fn render(&self, run: &Computed, sink: &Sink<'_>) -> Result<(), BookError> {
        let languages = languages(&run.settings.languages, "solde.toml")?;
        // What it names is drawn by `report` alone, but a fault of it is told now.
        besides(run)?;
        let forms: Vec<Form> = Rendering::all(&languages).into_iter().map(Form::Drawn).collect();
        let view = view(run);
        let statements = statements(&view);
        let pairs = statements.pairs().into_iter().map(|(keys, rows)| {
            let drawn = (rows + ROWS_OF_A_PAGE) * keys.len() * forms.len();
            (drawn, Drawing::Pair(keys))
        });
        let tables = tables::canonical(&run.clearing, &run.cube, &run.openings);
        let mut drawings: Vec<(usize, Drawing<'_>)> =
            tables.into_iter().map(|table| (table.rows, Drawing::Table(table))).chain(pairs).collect();
        // The sort is stable, so the order is the same in every run.
        drawings.sort_by_key(|(rows, _)| std::cmp::Reverse(*rows));
        drawings.into_iter().par_bridge().try_for_each_init(Vec::new, |buffer, (_, drawing)| match drawing {
            Drawing::Table(table) => {
                sink.stream(table.name, |to| table.write(to).map_err(BookError::at(std::path::Path::new(table.name))))
            }
            Drawing::Pair(keys) => draw_pair(&statements, &keys, &|_| forms.clone(), "statements/", sink, buffer),
        })?;
        sink.write("controls.json", tables::controls(&run.controls).as_bytes())
    }
}

/// What the fixed parts of a statement cost, in rows of blocks.
const ROWS_OF_A_PAGE: usize = 30;

fn draw_pair(
    statements: &Statements<'_>,
    keys: &[StatementKey],
    forms: &dyn Fn(Party) -> Vec<Form>,
    below: &str,
    sink: &Sink<'_>,
    buffer: &mut Vec<u8>,
) -> Result<(), BookError> {
    let Some((first, others)) = keys.split_first() else { return Ok(()) };
    let mut statement = statements.build(*first);
    let imbalance = statement.check();
    imbalance.map_err(|imbalance| {
        BookError::Integrity(format!("statement {}/{}: {imbalance}", first.owner, first.counterpart))
    })?;
    let book_of = statements.view().party;
    let mut draw = |statement: &Statement<'_>| {
        forms(statement.key.counterpart).iter().try_for_each(|form| {
            buffer.clear();
            form.draw(statement, buffer)?;
            let name = statement.key.file_named(book_of, &form.extension());
            sink.write(&format!("{below}{name}"), buffer)
        })
    };
    draw(&statement)?;
    for _ in others {
        // The same account from the other side: its figures are those just checked.
        statement = statements.turned(statement);
        draw(&statement)?;
    }
    Ok(())
}

/// A form of a statement.
#[derive(Clone, Copy)]
pub(crate) enum Form {
    /// One that a run writes as well.
    Drawn(Rendering),
    /// A workbook.
    Workbook(Language),
    /// A PDF, perhaps with a second language beside the first.
    #[cfg(feature = "pdf")]
    Print(Language, Option<Language>),
}

impl Form {
    fn extension(self) -> String {
        match self {
            Self::Drawn(rendering) => rendering.extension(),
            Self::Workbook(language) => format!("{}.xlsx", language.code()),
            #[cfg(feature = "pdf")]
            Self::Print(own, None) => format!("{}.pdf", own.code()),
            #[cfg(feature = "pdf")]
            Self::Print(own, Some(second)) => format!("{}-{}.pdf", own.code(), second.code()),
        }
    }

    fn draw(self, statement: &Statement<'_>, out: &mut Vec<u8>) -> Result<(), BookError> {
        let fault = |error: &dyn std::fmt::Display| {
            let StatementKey { owner, counterpart } = statement.key;
            BookError::Usage(format!("statement {owner}/{counterpart}: {error}"))
        };
        match self {
            Self::Drawn(rendering) => statement.draw(rendering, out),
            Self::Workbook(language) => out.extend(statement.workbook(language).map_err(|error| fault(&error))?),
            #[cfg(feature = "pdf")]
            Self::Print(own, second) => out.extend(statement.pdf(own, second).map_err(|error| fault(&error))?),
        }
        Ok(())
    }
}

/// Draws statements alone, in forms of choice.
pub(crate) struct StatementsOf<'a> {
    /// Only those of this owner.
    pub(crate) owner: Option<Party>,
    /// Only those with this counterpart.
    pub(crate) counterpart: Option<Party>,
    /// In which forms each.
    pub(crate) forms: &'a FormsOf<'a>,
}

/// The forms of a statement, given the languages of the book and the one beside them.
pub(crate) type FormsOf<'a> = dyn Fn(&[Language], Option<Language>) -> Vec<Form> + Sync + 'a;

impl Render for StatementsOf<'_> {
    fn render(&self, run: &Computed, sink: &Sink<'_>) -> Result<(), BookError> {
        let (spoken, besides) = (languages(&run.settings.languages, "solde.toml")?, besides(run)?);
        let forms = |counterpart| (self.forms)(&spoken, besides.get(&counterpart).copied());
        let view = view(run);
        let statements = statements(&view);
        let wanted = |key: &StatementKey| {
            self.owner.is_none_or(|owner| key.owner == owner)
                && self.counterpart.is_none_or(|counterpart| key.counterpart == counterpart)
        };
        let mut pairs = statements.pairs();
        pairs.iter_mut().for_each(|(keys, _)| keys.retain(wanted));
        pairs.retain(|(keys, _)| !keys.is_empty());
        if pairs.is_empty() {
            return Err(BookError::Usage(
                "the run has no such statement; `solde show positions` names all pairs".into(),
            ));
        }
        pairs.sort_by_key(|(_, rows)| std::cmp::Reverse(*rows));
        pairs
            .into_par_iter()
            .with_max_len(1)
            .try_for_each_init(Vec::new, |buffer, (keys, _)| draw_pair(&statements, &keys, &forms, DRAWN, sink, buffer))
    }
}

/// Draws nothing: for a check.
pub(crate) struct Nothing;

impl Render for Nothing {
    fn render(&self, _: &Computed, _: &Sink<'_>) -> Result<(), BookError> {
        Ok(())
    }
}

fn view(run: &Computed) -> RunView<'_> {
    RunView {
        clearing: &run.clearing,
        agreements: run.law.agreements(),
        openings: &run.openings,
        rejects: &run.rejects,
        controls: &run.controls,
        ledger_digest: &run.ledger_digest,
        engine: ENGINE,
        party: run.settings.party,
    }
}

/// The second language of pages for a counterpart, as the book names it.
fn besides(run: &Computed) -> Result<BTreeMap<Party, Language>, BookError> {
    let beside =
        |(party, code): (&Party, &String)| Ok((*party, language(code, &format!("solde.toml, [beside] {party}"))?));
    run.settings.beside.iter().map(beside).collect()
}

/// The languages of these codes, named in `place`.
pub(crate) fn languages(codes: &[String], place: &str) -> Result<Vec<Language>, BookError> {
    codes.iter().map(|code| language(code, place)).collect()
}

/// The language of a code, named in `place`.
pub(crate) fn language(code: &str, place: &str) -> Result<Language, BookError> {
    Language::parse(code).ok_or_else(|| {
        let known = Language::codes();
        BookError::Usage(format!("{place}: language `{code}` is not known; use some of {known}"))
    })
}
