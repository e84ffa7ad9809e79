//! `solde report dashboard`.

use solde_book::BookError;
use solde_book::chain::{Chain, Run};
use solde_report::dashboard::{Facts, Tables, page};

use super::table;
use crate::args::report::DashboardArguments;
use crate::output;

pub(super) fn dashboard(arguments: &DashboardArguments) -> Result<u8, BookError> {
    let (chain, run) = crate::command::find_run(&arguments.book, arguments.period)?;
    let language = crate::command::language_of(&arguments.book, arguments.language.as_ref())?;
    let page = page(&facts(&run)?, &tables(&chain, &run)?, language)
        .map_err(|error| BookError::Integrity(format!("run {}: {error}", run.name)))?;
    let to = &arguments.to;
    // Renamed into place: a page is whole or not there.
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(std::path::Path::new("."));
    std::fs::create_dir_all(folder).map_err(BookError::at(folder))?;
    let staging = tempfile::Builder::new().prefix(".report-").tempdir_in(folder).map_err(BookError::at(folder))?;
    let written = staging.path().join("report.html");
    std::fs::write(&written, &page).map_err(BookError::at(&written))?;
    std::fs::rename(&written, to).map_err(BookError::at(to))?;
    output::print(&format!(
        "Dashboard of {}: {} bytes\n  {}\n",
        run.name,
        output::count(page.len() as u64),
        to.display()
    ))?;
    Ok(0)
}

fn facts(run: &Run) -> Result<Facts, BookError> {
    let manifest = &run.manifest;
    let lines = manifest.lines;
    let of_lines = manifest.line_controls.iter().map(|control| control.left == control.right);
    let held: Vec<bool> = of_lines.chain(controls(run)?).collect();
    Ok(Facts {
        run: run.name.clone(),
        period: manifest.period.to_string(),
        party: manifest.party.clone(),
        cut_off: manifest.cut_off.to_string(),
        engine: manifest.engine.clone(),
        manifest: run.manifest_hash.clone(),
        ledger_digest: manifest.ledger_digest.clone(),
        lines: [lines.read, lines.accepted, lines.rejected, lines.settled],
        controls: [held.iter().filter(|holds| **holds).count(), held.len()],
    })
}

/// Whether each control of `controls.json` holds.
fn controls(run: &Run) -> Result<Vec<bool>, BookError> {
    #[derive(serde::Deserialize)]
    struct Control {
        holds: bool,
    }
    let controls: Vec<Control> = serde_json::from_slice(&table(run, "controls.json")?)
        .map_err(|error| BookError::Integrity(format!("controls.json of run {}: {error}", run.name)))?;
    Ok(controls.into_iter().map(|control| control.holds).collect())
}

fn tables(chain: &Chain, run: &Run) -> Result<Tables, BookError> {
    let runs = chain.before(run.manifest.period).iter().chain([run]);
    Ok(Tables {
        positions: table(run, "positions.csv")?,
        nets: table(run, "nets.csv")?,
        blocks: table(run, "blocks.csv")?,
        ageing: table(run, "ageing.csv")?,
        worklist: table(run, "worklist.csv")?,
        disputes: table(run, "disputes.csv")?,
        rejects: table(run, "rejects.csv")?,
        ledgers: runs.map(|run| Ok((run.name.clone(), table(run, "ledger.csv")?))).collect::<Result<_, BookError>>()?,
    })
}
