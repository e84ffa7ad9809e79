//! `solde reproduce`.

use solde_book::BookError;

use crate::args::ReproduceArguments;
use crate::output;
use crate::render::Reports;

pub(super) fn reproduce(arguments: &ReproduceArguments) -> Result<u8, BookError> {
    super::use_threads(arguments.threads)?;
    let (chain, run) = super::find_run(&arguments.book, arguments.period)?;
    let work = tempfile::tempdir().map_err(|source| BookError::Io { what: "a temporary folder".into(), source })?;
    let reproduced = solde_book::reproduce::reproduce(&run, &chain, arguments.way.way(), work.path(), &Reports)?;
    output::print(&format!(
        "Run {} is reproduced: {} inputs have the hashes the manifest names, {} outputs come out the same to the byte.\n",
        reproduced.run, reproduced.inputs, reproduced.outputs
    ))?;
    Ok(0)
}
