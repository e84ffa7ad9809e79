//! `rejects.csv`: everything found in files, with its place.

use solde_core::codes::Severity;
use solde_ingest::finding::Finding;
use solde_ingest::intake::RejectStream;

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

/// Writes findings about files and blocks first, then the rejected lines, and counts them.
pub(crate) fn write(findings: &[Finding], lines: &RejectStream, sink: &Sink<'_>) -> Result<Counts, BookError> {
    let mut counts = Counts::default();
    sink.stream("rejects.csv", |to| {
        let mut writer = csv::Writer::from_writer(to);
        let written = |error: csv::Error| BookError::Io { what: "rejects.csv".into(), source: error.into() };
        writer.write_record(COLUMNS).map_err(written)?;
        let mut add = |finding: &Finding| {
            match finding.severity {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
            }
            writer.write_record(row(finding)).map_err(written)
        };
        for finding in findings {
            add(finding)?;
        }
        lines.for_each(|finding| add(&finding))?;
        writer.flush().map_err(|error| written(error.into()))
    })?;
    Ok(counts)
}

fn row(finding: &Finding) -> [String; 13] {
    let number = |number: u64| if finding.line == 0 { String::new() } else { number.to_string() };
    let safe = |text: &str| solde_core::text::spreadsheet_safe(text).into_owned();
    [
        finding.code.to_string(),
        finding.severity.as_str().to_owned(),
        safe(&finding.file),
        number(finding.line),
        if finding.column == 0 { String::new() } else { finding.column.to_string() },
        number(finding.byte),
        finding.field.clone(),
        safe(&finding.value),
        safe(&finding.expected),
        safe(&finding.creditor),
        safe(&finding.block_ref),
        safe(&finding.claim_id),
        finding.code.title().to_owned(),
    ]
}
