//! `rejects.csv`: everything found in files, with its place.

use solde_core::codes::Severity;
use solde_core::text::spreadsheet_safe;
use solde_ingest::finding::Finding;
use solde_ingest::reject_stream::{LineFinding, RejectStream};

use crate::closing::Rows;
use crate::compute::Sink;
use crate::error::BookError;
use crate::manifest::Counts;

const COLUMNS: [&str; 13] = [
    "code",
    "severity",
    "file",
    "line",
    "column",
    "byte",
    "field",
    "value",
    "expected",
    "creditor",
    "block_ref",
    "claim_id",
    "meaning",
];

/// Some rows of the table, and how many there are of each weight.
struct Piece {
    rows: Rows<'static>,
    counts: Counts,
}

impl Default for Piece {
    fn default() -> Self {
        Self { rows: Rows::kept(), counts: Counts::default() }
    }
}

/// Writes findings about files and blocks first, then the rejected lines, and counts them.
pub(crate) fn write(findings: &[Finding], lines: &RejectStream, sink: &Sink<'_>) -> Result<Counts, BookError> {
    let mut counts = Counts::default();
    sink.stream("rejects.csv", |to| {
        let mut take = |piece: Piece| {
            counts.errors += piece.counts.errors;
            counts.warnings += piece.counts.warnings;
            let written = to.write_all(&piece.rows.into_bytes());
            written.map_err(|source| BookError::Io { what: "rejects.csv".into(), source })
        };
        let mut first = Piece::default();
        for column in COLUMNS {
            first.rows.text(column);
        }
        first.rows.end();
        findings.iter().for_each(|finding| add(&mut first, &finding.into()));
        take(first)?;
        lines.draw(add, take)
    })?;
    Ok(counts)
}

fn add(piece: &mut Piece, finding: &LineFinding<'_>) {
    match finding.severity {
        Severity::Error => piece.counts.errors += 1,
        Severity::Warning => piece.counts.warnings += 1,
    }
    let rows = &mut piece.rows;
    rows.shown(finding.code).text(finding.severity.as_str()).text(&spreadsheet_safe(finding.file));
    number(rows, finding.line > 0, finding.line);
    number(rows, finding.column > 0, finding.column.into());
    number(rows, finding.line > 0, finding.byte);
    rows.text(finding.field);
    for text in [finding.value, finding.expected, finding.creditor, finding.block_ref, finding.claim_id] {
        rows.text(&spreadsheet_safe(text));
    }
    rows.text(finding.code.title()).end();
}

/// A number, or an empty cell if it is not known.
fn number(rows: &mut Rows<'_>, known: bool, number: u64) {
    if known {
        rows.number(number.into())
    } else {
        rows.text("")
    };
}
