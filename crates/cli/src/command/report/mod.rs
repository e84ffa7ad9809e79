//! `solde report`: what is drawn on request, because it is heavier than what a run writes.

#[cfg(feature = "analytics")]
mod annual;
mod dashboard;
mod statements;

use solde_book::BookError;
use solde_book::chain::Run;

use crate::args::report::{Report, ReportArguments};

pub(super) fn report(arguments: &ReportArguments) -> Result<u8, BookError> {
    match &arguments.report {
        Report::Statements(arguments) => statements::statements(arguments),
        Report::Dashboard(arguments) => dashboard::dashboard(arguments),
        #[cfg(feature = "analytics")]
        Report::Annual(arguments) => annual::annual(arguments),
    }
}

/// A table of a run, if it is still what was committed.
fn table(run: &Run, name: &str) -> Result<Vec<u8>, BookError> {
    run.verify(name)?;
    let path = run.folder.join(name);
    std::fs::read(&path).map_err(BookError::at(&path))
}
