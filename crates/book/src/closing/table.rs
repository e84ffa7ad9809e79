//! Reading and writing the tables of a closing.

use std::path::Path;

use crate::compute::Sink;
use crate::error::BookError;

pub(super) fn write(
    sink: &Sink<'_>,
    path: &str,
    columns: &[&str],
    rows: impl Iterator<Item = Vec<String>>,
) -> Result<(), BookError> {
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    let written = |error: csv::Error| BookError::Io { what: path.to_owned(), source: error.into() };
    writer.write_record(columns).map_err(written)?;
    for row in rows {
        writer.write_record(row).map_err(written)?;
    }
    let bytes = writer.into_inner().map_err(|error| BookError::Integrity(error.to_string()))?;
    sink.write(path, &bytes)
}

pub(super) fn read(path: &Path, mut take: impl FnMut(&csv::StringRecord) -> Option<()>) -> Result<(), BookError> {
    let damaged = |what: String| BookError::Integrity(format!("{}: {what}", path.display()));
    let mut reader = csv::Reader::from_path(path).map_err(|error| damaged(error.to_string()))?;
    for row in reader.records() {
        let row = row.map_err(|error| damaged(error.to_string()))?;
        take(&row)
            .ok_or_else(|| damaged(format!("line {} cannot be read", row.position().map_or(0, csv::Position::line))))?;
    }
    Ok(())
}
