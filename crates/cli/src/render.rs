//! The reports of a run, drawn by `solde-report`.

use rayon::prelude::*;
use solde_book::{BookError, Computed, ENGINE, Render, Sink};
use solde_report::language::Language;
use solde_report::render::Rendering;
use solde_report::{RunView, statements, tables};

/// Draws all reports.
pub(crate) struct Reports;

impl Render for Reports {
    fn render(&self, run: &Computed, sink: &Sink<'_>) -> Result<(), BookError> {
        let languages = languages(&run.settings.languages)?;
        let renderings = Rendering::all(&languages);
        let view = view(run);
        let statements = statements(&view);
        let draw_statements = || {
            statements.keys().par_iter().try_for_each(|key| {
                let statement = statements.build(*key);
                statement.check().map_err(|imbalance| {
                    BookError::Integrity(format!("statement {}/{}: {imbalance}", key.owner, key.counterpart))
                })?;
                renderings.iter().try_for_each(|form| {
                    let name = format!("statements/{}", key.file_name(view.party, *form));
                    sink.write(&name, statement.render(*form).as_bytes())
                })
            })
        };
        let draw_tables = || {
            for (name, text) in tables::canonical(&run.clearing, &run.cube, &run.openings) {
                sink.write(name, text.as_bytes())?;
            }
            sink.write("controls.json", tables::controls(&run.controls).as_bytes())
        };
        let (tables, statements) = rayon::join(draw_tables, draw_statements);
        tables.and(statements)
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

fn languages(codes: &[String]) -> Result<Vec<Language>, BookError> {
    codes
        .iter()
        .map(|code| {
            Language::parse(code).ok_or_else(|| {
                let known: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
                BookError::Usage(format!("solde.toml: language `{code}` is not known; use {}", known.join(", ")))
            })
        })
        .collect()
}
