//! Small CSV tables read whole: headers, events, reference data, openings.

use std::collections::HashMap;
use std::path::Path;

use solde_core::codes::Code;

use crate::files::open;
use crate::finding::{Finding, excerpt};
use crate::{MAX_FIELD_BYTES, MAX_SMALL_FILE_BYTES};

/// A small table with its place in the book.
pub(crate) struct Table {
    pub(crate) label: String,
    columns: HashMap<String, usize>,
    rows: Vec<(csv::StringRecord, u64, u64)>,
}

/// A row of a table.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    table: &'a Table,
    record: &'a csv::StringRecord,
    line: u64,
    byte: u64,
}

impl Table {
    /// Reads a table that must have the columns `required`. Rows that cannot be
    /// read are findings; a table that cannot be read at all is one finding.
    pub(crate) fn read(
        label: &str,
        path: &Path,
        required: &[&str],
        optional: &[&str],
        findings: &mut Vec<Finding>,
    ) -> Option<Self> {
        let bytes = match read_small(path) {
            Ok(bytes) => bytes,
            Err(error) => {
                findings.push(Finding::file(label, Code::FileUnreadable, &error.to_string(), "a readable file"));
                return None;
            }
        };
        Self::parse(label, &bytes, required, optional, findings)
    }

    pub(crate) fn parse(
        label: &str,
        bytes: &[u8],
        required: &[&str],
        optional: &[&str],
        findings: &mut Vec<Finding>,
    ) -> Option<Self> {
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
        if bytes.is_empty() {
            findings.push(Finding::file(label, Code::FileEmpty, "", "a header line"));
            return None;
        }
        let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
        let header = match reader.headers() {
            Ok(header) => header.clone(),
            Err(_) => {
                findings.push(Finding::file(label, Code::FileUnreadable, "", "UTF-8 text"));
                return None;
            }
        };
        let mut columns = HashMap::new();
        for (place, name) in header.iter().enumerate() {
            let mut fault = |code, expected: &str| {
                findings.push(Finding {
                    line: 1,
                    column: place as u16 + 1,
                    field: excerpt(name.as_bytes()),
                    ..Finding::file(label, code, name, expected)
                });
            };
            if columns.contains_key(name) {
                fault(Code::ColumnRepeated, "each column once");
                return None;
            } else if !required.contains(&name) && !optional.contains(&name) {
                fault(Code::ColumnUnknown, "a column of this table");
            }
            columns.insert(name.to_owned(), place);
        }
        if let Some(missing) = required.iter().find(|name| !columns.contains_key(**name)) {
            findings.push(Finding {
                line: 1,
                field: (*missing).to_owned(),
                ..Finding::file(label, Code::ColumnMissing, missing, "the columns of docs/layout.md")
            });
            return None;
        }
        let mut table = Self { label: label.to_owned(), columns, rows: Vec::new() };
        let mut record = csv::ByteRecord::new();
        loop {
            match reader.read_byte_record(&mut record) {
                Ok(false) => return Some(table),
                Ok(true) => {}
                Err(_) => {
                    findings.push(Finding::file(label, Code::QuoteOpen, "", "fields by RFC 4180"));
                    return Some(table);
                }
            }
            let (line, byte) = record.position().map_or((0, 0), |position| (position.line(), position.byte()));
            let mut fault = |code, value: String, expected: String| {
                findings.push(Finding { line, byte, value, ..Finding::file(label, code, "", &expected) })
            };
            if record.len() != header.len() {
                fault(Code::FieldCount, record.len().to_string(), format!("{} fields", header.len()));
            } else if record.iter().any(|field| field.len() > MAX_FIELD_BYTES) {
                fault(Code::FieldTooLong, String::new(), format!("at most {MAX_FIELD_BYTES} bytes"));
            } else {
                match csv::StringRecord::from_byte_record(record.clone()) {
                    Ok(record) if record.iter().all(|field| !field.contains(|c: char| c.is_control())) => {
                        table.rows.push((record, line, byte))
                    }
                    _ => fault(Code::NotUtf8, String::new(), "UTF-8 text without control characters".into()),
                }
            }
        }
    }

    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|(record, line, byte)| Row { table: self, record, line: *line, byte: *byte })
    }
}

/// Reads a file of limited size whole.
pub(crate) fn read_small(path: &Path) -> std::io::Result<Vec<u8>> {
    let file = open(path)?;
    if file.metadata()?.len() > MAX_SMALL_FILE_BYTES {
        return Err(std::io::Error::new(
            std::io::ErrorKind::FileTooLarge,
            format!("larger than {} MiB", MAX_SMALL_FILE_BYTES >> 20),
        ));
    }
    std::fs::read(path)
}

impl<'a> Row<'a> {
    /// The value of a column; empty if the table lacks it.
    pub(crate) fn get(&self, column: &str) -> &'a str {
        self.table.columns.get(column).and_then(|place| self.record.get(*place)).unwrap_or("")
    }

    /// The value, or nothing if it is empty.
    pub(crate) fn optional(&self, column: &str) -> Option<&'a str> {
        Some(self.get(column)).filter(|value| !value.is_empty())
    }

    /// A finding about a column of this row.
    pub(crate) fn finding(&self, code: Code, column: &str, expected: &str) -> Finding {
        let value = self.get(column);
        let code = if value.is_empty() && !matches!(code, Code::EventInvalid | Code::EventRepeated) {
            Code::FieldEmpty
        } else {
            code
        };
        Finding {
            line: self.line,
            byte: self.byte,
            column: self.table.columns.get(column).map_or(0, |place| *place as u16 + 1),
            field: column.to_owned(),
            value: excerpt(value.as_bytes()),
            creditor: excerpt(self.get("creditor").as_bytes()),
            block_ref: excerpt(self.get("block_ref").as_bytes()),
            ..Finding::file(&self.table.label, code, "", expected)
        }
    }

    /// Parses a value, or says what was expected.
    pub(crate) fn parse<T>(
        &self,
        column: &str,
        code: Code,
        expected: &str,
        parse: impl FnOnce(&'a str) -> Option<T>,
    ) -> Result<T, Finding> {
        parse(self.get(column)).ok_or_else(|| self.finding(code, column, expected))
    }

    /// Parses a value that may be empty.
    pub(crate) fn parse_optional<T>(
        &self,
        column: &str,
        code: Code,
        expected: &str,
        parse: impl FnOnce(&'a str) -> Option<T>,
    ) -> Result<Option<T>, Finding> {
        match self.optional(column) {
            None => Ok(None),
            Some(_) => self.parse(column, code, expected, parse).map(Some),
        }
    }
}
