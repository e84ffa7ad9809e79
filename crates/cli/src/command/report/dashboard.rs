//! `solde report dashboard`.

use std::collections::BTreeMap;
use std::path::Path;

use solde_book::BookError;
use solde_book::chain::{Chain, Run};
use solde_book::manifest::Role;
use solde_core::event::EventKind;
use solde_core::money::{Currency, format_minor};
use solde_core::party::Party;
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
    let mut sums: BTreeMap<&str, (i128, u64)> = BTreeMap::new();
    for money in run.manifest.inputs.iter().flat_map(|input| &input.money) {
        let exponent = exponent(&money.currency);
        let (sum, unreadable) = sums.entry(&money.currency).or_default();
        for amount in &money.rejected[1..] {
            let digits = amount.replace('.', "");
            let whole = amount.split_once('.').is_none_or(|(_, decimals)| decimals.len() == usize::from(exponent));
            let minor = digits.parse::<i128>().ok().filter(|_| whole);
            *sum += minor.ok_or_else(|| BookError::Integrity(format!("manifest of run {}: {amount}", run.name)))?;
        }
        *unreadable += money.unreadable;
    }
    let sums = sums.into_iter().filter(|(_, (sum, unreadable))| *sum != 0 || *unreadable != 0);
    let rejected = sums.map(|(currency, (sum, unreadable))| Rejected {
        currency: currency.to_owned(),
        amount: format_minor(sum, exponent(currency)),
        unreadable,
    });
    Ok(rejected.collect())
}

/// Decimals of a currency; two where it could not be read, as the manifest writes them.
fn exponent(currency: &str) -> u8 {
    Currency::from_code(currency.as_bytes()).map_or(2, |currency| currency.exponent())
}

/// Events up to the cut-off that refuse or release a block. The tables of a run name blocks
/// that were refused, and not by which event: that stands in its inputs.
fn orders(run: &Run) -> Result<Vec<u8>, BookError> {
    let mut rows = Vec::new();
    if run.manifest.inputs_kept {
        let read = run.manifest.inputs.iter().filter(|input| input.settled_by.is_none());
        for input in read.filter(|input| input.role == Role::Events) {
            orders_of(&run.kept_input(input)?, &run.manifest.cut_off.to_string(), &mut rows);
        }
    }
    rows.sort();
    // Sent twice, it is still one event.
    rows.dedup();
    let mut csv = csv::Writer::from_writer(Vec::new());
    let written = std::iter::once(ORDER.map(str::to_owned)).chain(rows).try_for_each(|row| csv.write_record(row));
    let failed = |error: String| BookError::Integrity(format!("events of run {}: {error}", run.name));
    written.map_err(|error| failed(error.to_string()))?;
    csv.into_inner().map_err(|error| failed(error.to_string()))
}

/// The columns of an order, by date first.
const ORDER: [&str; 6] = ["date", "event_id", "kind", "creditor", "block_ref", "reason"];

fn orders_of(text: &[u8], cut_off: &str, rows: &mut Vec<[String; 6]>) {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text);
    let Ok(header) = reader.headers().cloned() else { return };
    // What is not a row of text is a finding of the run; it orders nothing.
    for record in reader.records().flatten() {
        let cell = |name: &str| {
            let place = header.iter().position(|column| column.trim() == name);
            place.and_then(|place| record.get(place)).unwrap_or_default()
        };
        let ordered = [EventKind::RejectBlock, EventKind::Release].map(EventKind::as_str).contains(&cell("kind"));
        let creditor = Party::from_code(cell("creditor").as_bytes());
        if let Some(creditor) = creditor.filter(|_| ordered && cell("date") <= cut_off) {
            rows.push(ORDER.map(|name| if name == "creditor" { creditor.code() } else { cell(name) }.to_owned()));
        }
    }
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
