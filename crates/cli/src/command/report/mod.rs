//! `solde report`: what is drawn on request, because it is heavier than what a run writes.

mod dashboard;
mod letters;
mod statements;

use solde_book::BookError;

use crate::args::report::{Report, ReportArguments};

pub(super) fn report(arguments: &ReportArguments) -> Result<u8, BookError> {
    match &arguments.report {
        Report::Statements(arguments) => statements::statements(arguments),
        Report::Letters(arguments) => letters::letters(arguments),
        Report::Dashboard(arguments) => dashboard::dashboard(arguments),
    }
}
