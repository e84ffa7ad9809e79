//! `solde report dashboard`.

use std::collections::BTreeMap;
use std::path::Path;

use solde_book::BookError;
use solde_book::chain::{Chain, Run};
use solde_book::history::orders as orders_of;
use solde_book::manifest::Role;
use solde_report::dashboard::{ClaimFile, Facts, Rejected, Tables, page};

use super::table;
use crate::args::report::DashboardArguments;
use crate::output;

pub(super) fn dashboard(arguments: &DashboardArguments) -> Result<u8, BookError> {
    let to = &arguments.to;
    refuse(to, arguments.force)?;
    let (chain, run) = crate::command::find_run(&arguments.book, arguments.period)?;
    let language = crate::command::language_of(&arguments.book, arguments.language.as_ref())?;
    let page = page(&facts(&run)?, &tables(&chain, &run)?, language)
        .map_err(|error| BookError::Integrity(format!("run {}: {error}", run.name)))?;
    // Renamed into place: a page is whole or not there.
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
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

/// Refuses a target that is a folder, or that exists and is not to be replaced.
fn refuse(to: &Path, force: bool) -> Result<(), BookError> {
    let name = to.display();
    if to.is_dir() {
        let within = to.join("report.html");
        return Err(BookError::Usage(format!("{name} is a folder; name a file, such as {}", within.display())));
    }
    if to.exists() && !force {
        return Err(BookError::Usage(format!("{name} exists; name a new file, or replace it with --force")));
    }
    Ok(())
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
        files: claim_files(run),
        rejected: rejected(run)?,
    })
}

/// The claim files among the inputs of the run.
fn claim_files(run: &Run) -> Vec<ClaimFile> {
    let files = run.manifest.inputs.iter().filter(|input| input.role == Role::Claims);
    files.map(|input| ClaimFile { path: input.path.clone(), settled_by: input.settled_by.clone() }).collect()
}

/// Care and fees of the lines the run rejected, by currency.
fn rejected(run: &Run) -> Result<Vec<Rejected>, BookError> {
    let mut by_currency: BTreeMap<&str, (Vec<&str>, u64)> = BTreeMap::new();
    for money in run.manifest.inputs.iter().flat_map(|input| &input.money) {
        let (amounts, unreadable) = by_currency.entry(&money.currency).or_default();
        amounts.extend(money.rejected[1..].iter().map(String::as_str));
        *unreadable += money.unreadable;
    }
    let rejected = by_currency.into_iter().map(|(currency, (amounts, unreadable))| {
        let sum = Rejected::of(currency, &amounts, unreadable);
        sum.ok_or_else(|| BookError::Integrity(format!("manifest of run {}: an amount in {currency}", run.name)))
    });
    let mut rejected = rejected.collect::<Result<Vec<Rejected>, BookError>>()?;
    rejected.retain(|rejected| !rejected.is_nothing());
    Ok(rejected)
}

/// The columns of an event that refuses or releases a block.
const ORDER: [&str; 6] = ["date", "event_id", "kind", "creditor", "block_ref", "reason"];

/// Events that refuse or release a block, as a table.
fn orders(run: &Run) -> Result<Vec<u8>, BookError> {
    let mut csv = csv::Writer::from_writer(Vec::new());
    let mut write = |row: [&str; 6]| csv.write_record(row).map_err(|error| BookError::Integrity(error.to_string()));
    write(ORDER)?;
    for event in orders_of(run)? {
        let block_ref = event.block_ref.as_deref().unwrap_or_default();
        let date = event.date.to_string();
        write([&date, &event.event_id, event.kind.as_str(), event.creditor.code(), block_ref, &event.reason])?;
    }
    csv.into_inner().map_err(|error| BookError::Integrity(error.to_string()))
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
        findings: table(run, "findings.csv")?,
        orders: orders(run)?,
        ledgers: runs.map(|run| Ok((run.name.clone(), table(run, "ledger.csv")?))).collect::<Result<_, BookError>>()?,
    })
}
