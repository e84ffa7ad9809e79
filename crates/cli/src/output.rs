//! What the command says about a run.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::io::IsTerminal;
use std::path::Path;

use indicatif::{ProgressBar, ProgressStyle};
use solde_book::{BookError, Computed};
use solde_core::clearing::Waiting;
use solde_core::codes::{Code, Severity};
use solde_ingest::finding::Finding;

/// A bar on standard error, if it is a terminal and there is much to read.
pub(crate) fn progress(bytes: u64) -> ProgressBar {
    const WORTH_A_BAR: u64 = 64 << 20;
    if bytes < WORTH_A_BAR || !std::io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let style = ProgressStyle::with_template("{bar:40} {bytes}/{total_bytes} {eta}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(bytes).with_style(style)
}

/// Columns where there is no terminal to ask.
const WIDTH: usize = 100;

/// Width of the terminal, or what `COLUMNS` says where there is none.
pub(crate) fn width() -> usize {
    let asked = || std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal = terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| usize::from(width.0));
    terminal.or_else(asked).filter(|width| *width > 0).unwrap_or(WIDTH)
}

/// Whether to use colours: on a terminal that shows them, unless `NO_COLOR` is set.
pub(crate) fn colour() -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    std::io::stdout().is_terminal() && set("NO_COLOR").is_none() && set("TERM").is_some_and(|term| term != "dumb")
}

/// A whole number with groups of three digits.
pub(crate) fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The summary of a run: lines, blocks, what was found.
pub(crate) fn summary(run: &Computed) -> String {
    let mut text = String::new();
    let lines = run.lines;
    let _ = writeln!(
        text,
        "  lines     {} read = {} accepted + {} rejected + {} settled earlier",
        count(lines.read),
        count(lines.accepted),
        count(lines.rejected),
        count(lines.settled)
    );
    let waiting = |reason| run.clearing.waiting.iter().filter(|block| block.waiting == reason).count() as u64;
    let posted =
        run.clearing.accounts.iter().filter(|account| account.posted_in == run.clearing.settlement_period).count()
            as u64;
    let _ = writeln!(
        text,
        "  blocks    {} posted, {} held, {} of the next period, {} refused",
        count(posted),
        count(waiting(Waiting::Held)),
        count(waiting(Waiting::NextPeriod)),
        count(waiting(Waiting::Refused))
    );
    let _ = writeln!(
        text,
        "  events    {} posted, {} dated after the cut-off",
        count(run.clearing.posted_events.len() as u64),
        count(run.later_events as u64)
    );
    let _ = writeln!(
        text,
        "  ledger    {} postings, digest {}",
        count(run.clearing.ledger.postings().len() as u64),
        &run.ledger_digest[..16]
    );
    let _ = writeln!(
        text,
        "  controls  {} of {} hold",
        count(run.line_controls.iter().chain(&run.controls).filter(|control| control.holds()).count() as u64),
        count((run.line_controls.len() + run.controls.len()) as u64)
    );
    let _ = writeln!(
        text,
        "  found     {}, {}",
        counted(run.counts.errors, "error"),
        counted(run.counts.warnings, "warning")
    );
    // What could not be read at all explains the rest.
    for severity in [Severity::Error, Severity::Warning] {
        of_files_and_blocks(&mut text, &run.findings, severity);
    }
    if let Some(suspects) = run.suspects {
        let code = Code::SuspectedDuplicate;
        let _ = writeln!(text, "            {code} {:>16}  {} (warning)", counted(suspects, "line"), code.title());
    }
    for (code, lines) in rejected(run) {
        let _ = writeln!(text, "            {code} {:>16}  {}", counted(lines, "line"), code.title());
    }
    let mut of_law: BTreeMap<Code, u64> = BTreeMap::new();
    for finding in &run.clearing.findings {
        *of_law.entry(finding.code).or_default() += 1;
    }
    for (code, findings) in of_law {
        let weight = if code.severity() == Severity::Warning { " (warning)" } else { "" };
        let _ = writeln!(text, "            {code} {:>16}  {}{weight}", counted(findings, "time"), code.title());
    }
    text
}

fn rejected(run: &Computed) -> BTreeMap<Code, u64> {
    let mut codes = run.unattributed.clone();
    for total in &run.rejects {
        *codes.entry(total.code).or_default() += total.totals.lines;
    }
    codes
}

/// Findings about files, rows of small files and blocks by code, the first of each by name.
fn of_files_and_blocks(text: &mut String, findings: &[Finding], severity: Severity) {
    let mut by_code: BTreeMap<(u8, Code), Vec<&Finding>> = BTreeMap::new();
    for finding in findings.iter().filter(|finding| finding.severity == severity) {
        let about = if finding.line > 0 { 1 } else { 2 * u8::from(!finding.block_ref.is_empty()) };
        by_code.entry((about, finding.code)).or_default().push(finding);
    }
    for ((about, code), found) in by_code {
        let Some(first) = found.first() else { continue };
        let (what, first) = match about {
            0 => ("file", first.file.clone()),
            1 => ("row", format!("{}:{}", first.file, first.line)),
            _ => ("block", format!("{} {}", first.creditor, first.block_ref)),
        };
        let more = if found.len() > 1 { " and others" } else { "" };
        let number = counted(found.len() as u64, what);
        let weight = if severity == Severity::Warning { " (warning)" } else { "" };
        let _ = writeln!(text, "            {code} {number:>16}  {}{weight}: {first}{more}", code.title());
    }
}

/// A number with its noun.
pub(crate) fn counted(number: u64, noun: &str) -> String {
    format!("{} {noun}{}", count(number), if number == 1 { "" } else { "s" })
}

/// One statement to begin with, and how many there are.
pub(crate) fn statements(folder: &Path, manifest_outputs: &[String]) -> String {
    let html: Vec<&String> =
        manifest_outputs.iter().filter(|path| path.starts_with("statements/") && path.ends_with(".html")).collect();
    match html.first() {
        None => "  no statements: nothing stands between any two parties\n".into(),
        Some(first) => format!(
            "  {} statements in {}\n  the first: {}\n",
            html.len(),
            folder.join("statements").display(),
            folder.join(first).display()
        ),
    }
}

/// Prints, without failing when the reader has gone away.
pub(crate) fn print(text: &str) -> Result<(), BookError> {
    use std::io::Write as _;
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => {
            Err(BookError::Io { what: "standard output".into(), source: error })
        }
        _ => Ok(()),
    }
}
