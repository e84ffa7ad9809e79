//! `solde archive`.

use std::path::Path;

use solde_book::BookError;
use solde_book::archive::archive as write;
use solde_book::chain::Run;

use crate::args::ArchiveArguments;
use crate::output;

pub(super) fn archive(arguments: &ArchiveArguments) -> Result<u8, BookError> {
    let (_, run) = super::find_run(&arguments.book, Some(arguments.period))?;
    output::print(&archive_run(&run, &arguments.folder, arguments.with_persons)?)?;
    Ok(0)
}

/// Archives a run; what was written, as a line of text.
pub(super) fn archive_run(run: &Run, folder: &Path, with_persons: bool) -> Result<String, BookError> {
    let archived = write(run, folder, with_persons)?;
    let persons = if archived.persons { ", with the persons concerned" } else { "" };
    Ok(format!(
        "Archived {}: {} accepted lines in {} files{persons}\n  {}\n",
        archived.run,
        output::count(archived.lines),
        archived.files.len(),
        folder.display()
    ))
}
