//! `solde check`.

use solde_book::BookError;
use solde_book::run::{RunOptions, check as try_out, inbox_bytes};
use solde_core::codes::Severity;

use crate::FINDINGS;
use crate::args::CheckArguments;
use crate::output;
use crate::render::Nothing;

/// Findings shown in the terminal; the rest are in the file `--rejects` writes.
const SHOWN: usize = 20;

pub(super) fn check(arguments: &CheckArguments) -> Result<u8, BookError> {
    super::use_threads(arguments.compute.threads)?;
    let folder = tempfile::tempdir().map_err(|source| BookError::Io { what: "a temporary folder".into(), source })?;
    let bar = output::progress(inbox_bytes(&arguments.book.book)?);
    let progress = |bytes| bar.inc(bytes);
    let options = RunOptions {
        book: &arguments.book.book,
        runs: arguments.book.runs(),
        period: arguments.period,
        as_of: arguments.compute.as_of,
        supersede: false,
        keep_inputs: false,
        way: arguments.compute.way.way(),
        sync: true,
        hash_inputs: true,
        suspects: arguments.compute.suspects,
        progress: &progress,
    };
    let (period, computed) = try_out(&options, folder.path(), &Nothing)?;
    bar.finish_and_clear();
    let mut text = format!("Checked {period}; nothing was settled\n{}", output::summary(&computed));
    let found = folder.path().join("rejects.csv");
    let table = std::fs::read(&found).map_err(BookError::at(&found))?;
    text.push_str(&findings(&table));
    for finding in computed.clearing.findings.iter().take(SHOWN) {
        let subject = finding.event_id.as_deref().or(finding.block_ref.as_deref()).unwrap_or_default();
        text.push_str(&format!(
            "{} {subject} ({} on {}): {}: {}\n",
            finding.code,
            finding.creditor,
            finding.debtor,
            finding.code.title(),
            finding.detail
        ));
    }
    if let Some(path) = &arguments.rejects {
        std::fs::write(path, &table).map_err(BookError::at(path))?;
        text.push_str(&format!("All findings: {}\n", path.display()));
    }
    output::print(&text)?;
    let found = computed.counts.errors + computed.counts.held > 0;
    Ok(if found && !arguments.compute.accept_findings { FINDINGS } else { 0 })
}

/// The first findings, one a line: `file:line:column: code what, value, expectation`. What
/// explains most comes first: errors before warnings, of files, of blocks, of lines.
fn findings(table: &[u8]) -> String {
    let mut rows: Vec<csv::StringRecord> = csv::Reader::from_reader(table).records().flatten().collect();
    rows.sort_by_key(|row| {
        let has = |place: usize| row.get(place).is_some_and(|cell| !cell.is_empty());
        let of = if has(3) { 2 } else { u8::from(has(10)) };
        (row.get(1) == Some(Severity::Warning.as_str()), of)
    });
    let mut text = String::new();
    let mut more = 0usize;
    for row in rows {
        let cell = |place: usize| row.get(place).unwrap_or_default();
        if text.lines().count() >= SHOWN {
            more += 1;
            continue;
        }
        let place: Vec<&str> = [cell(2), cell(3), cell(4)].into_iter().filter(|part| !part.is_empty()).collect();
        let mut subject = place.join(":");
        if cell(3).is_empty() && !cell(10).is_empty() {
            let joint = if subject.is_empty() { "" } else { ": " };
            subject.push_str(&format!("{joint}block {} {}", cell(9), cell(10)));
        }
        let field = if cell(6).is_empty() { String::new() } else { format!("{} ", cell(6)) };
        text.push_str(&format!("{subject}: {} {}: {field}`{}`, expected {}\n", cell(0), cell(12), cell(7), cell(8)));
    }
    if more > 0 {
        text.push_str(&format!("and {more} more; --rejects FILE writes all of them\n"));
    }
    text
}
