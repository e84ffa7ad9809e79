//! The reports of a run, drawn by `solde-report`.

use rayon::prelude::*;
use solde_book::{BookError, Computed, ENGINE, Render, Sink};
use solde_report::language::Language;
use solde_report::render::Rendering;
use solde_report::{RunView, statements, tables};

/// Draws all reports.
pub(crate) struct Reports;

/// Statements rendered at a time: enough for all threads, little in memory.
const BATCH: usize = 64;

impl Render for Reports {
    fn render(&self, run: &Computed, sink: &mut Sink<'_>) -> Result<(), BookError> {
        for (name, text) in tables::canonical(&run.clearing, &run.cube) {
            sink.write(name, text.as_bytes())?;
        }
        sink.write("controls.json", tables::controls(&run.controls).as_bytes())?;
        let languages = languages(&run.settings.languages)?;
        let renderings = Rendering::all(&languages);
        let view = view(run);
        let statements = statements(&view);
        for keys in statements.keys().chunks(BATCH) {
            let files: Vec<Vec<(String, String)>> = keys
                .par_iter()
                .map(|key| {
                    let statement = statements.build(*key);
                    statement.check().map_err(|imbalance| {
                        BookError::Integrity(format!("statement {}/{}: {imbalance}", key.owner, key.counterpart))
                    })?;
                    Ok(renderings
                        .iter()
                        .map(|form| (key.file_name(view.party, *form), statement.render(*form)))
                        .collect())
                })
                .collect::<Result<_, BookError>>()?;
            for (name, text) in files.into_iter().flatten() {
                sink.write(&format!("statements/{name}"), text.as_bytes())?;
            }
        }
        Ok(())
    }
}

/// Draws nothing: for a check.
pub(crate) struct Nothing;

impl Render for Nothing {
    fn render(&self, _: &Computed, _: &mut Sink<'_>) -> Result<(), BookError> {
        Ok(())
    }
}

fn view(run: &Computed) -> RunView<'_> {
    RunView {
        clearing: &run.clearing,
        agreements: &run.agreements,
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
