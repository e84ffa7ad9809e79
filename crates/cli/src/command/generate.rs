//! `solde generate`.

use solde_book::BookError;

use crate::args::GenerateArguments;
use crate::generate::{GenerateError, GenerateOptions, generate as write_world};
use crate::output;

pub(super) fn generate(arguments: &GenerateArguments) -> Result<u8, BookError> {
    let mut options = GenerateOptions::new(arguments.folder.clone(), arguments.lines, arguments.seed, arguments.period);
    options.parties = arguments.parties;
    options.blocks = arguments.blocks;
    options.errors = arguments.errors;
    options.duplicates = arguments.duplicates;
    options.quotes = arguments.quotes;
    options.shuffle = arguments.shuffle;
    options.held_blocks = arguments.held_blocks;
    options.next_period_blocks = arguments.next_period_blocks;
    options.threads = arguments.threads;
    let summary = write_world(&options, &mut |_| {}).map_err(|error| match error {
        GenerateError::Io { path, source } => BookError::Io { what: path.display().to_string(), source },
        other => BookError::Usage(other.to_string()),
    })?;
    let folder = arguments.folder.display();
    output::print(&format!(
        "Wrote {} claim lines in {} blocks ({} MB) to {folder}\n  a run must accept {} and reject {}; positions it must find: {folder}/expected/positions.csv\n  next: solde run {} --book {folder}\n",
        output::count(summary.lines),
        output::count(summary.blocks),
        output::count(summary.bytes / 1_000_000),
        output::count(summary.accepted),
        output::count(summary.rejected_lines()),
        arguments.period
    ))?;
    Ok(0)
}
