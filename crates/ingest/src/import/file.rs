//! The TOML form of a profile.

use std::collections::{BTreeMap, BTreeSet};

use encoding_rs::{Encoding, UTF_8};
use serde::Deserialize;

use super::{DayFormat, ImportError, ImportProfile};
use crate::MAX_FIELD_BYTES;
use crate::layout::{COLUMNS, Column};

/// A profile as written. Unknown keys are errors.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    name: String,
    source: String,
    creditor: Option<String>,
    delimiter: Option<String>,
    encoding: Option<String>,
    decimal: Option<String>,
    thousands: Option<String>,
    date: Option<String>,
    columns: BTreeMap<String, String>,
    #[serde(default)]
    constants: BTreeMap<String, String>,
    #[serde(default)]
    translate: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    ignore: BTreeSet<String>,
}

pub(super) fn read(file: &str, text: &str) -> Result<ImportProfile, ImportError> {
    let raw: Raw = toml::from_str(text)
        .map_err(|error| ImportError::Malformed { file: file.to_owned(), message: error.to_string() })?;
    let refuse = |key: &str, message: String| ImportError::Key { file: file.to_owned(), key: key.to_owned(), message };
    for (key, value) in [("name", &raw.name), ("source", &raw.source)] {
        if value.trim().is_empty() {
            return Err(refuse(key, "it is empty".into()));
        }
    }
    let delimiter = delimiter(raw.delimiter.as_deref()).map_err(|message| refuse("delimiter", message))?;
    let encoding = encoding(raw.encoding.as_deref()).map_err(|message| refuse("encoding", message))?;
    let decimal = match raw.decimal.as_deref() {
        None | Some(".") => b'.',
        Some(",") => b',',
        Some(other) => return Err(refuse("decimal", format!("`{other}` is neither `.` nor `,`"))),
    };
    let thousands = thousands(raw.thousands.as_deref(), decimal).map_err(|message| refuse("thousands", message))?;
    let day = match raw.date.as_deref() {
        None | Some("YYYY-MM-DD") => DayFormat::Iso,
        Some("DD.MM.YYYY") => DayFormat::Points,
        Some("DD/MM/YYYY") => DayFormat::Slashes,
        Some("YYYYMMDD") => DayFormat::Digits,
        Some(other) => {
            let known = "YYYY-MM-DD, DD.MM.YYYY, DD/MM/YYYY or YYYYMMDD";
            return Err(refuse("date", format!("`{other}` is not one of {known}")));
        }
    };

    let native = |table: &str, name: &str| {
        let column = Column::ALL.iter().copied().find(|column| column.as_str() == name);
        column.ok_or_else(|| refuse(&format!("{table}.{name}"), "not a column of the native layout".into()))
    };
    let mut names: [Option<Box<str>>; COLUMNS] = [const { None }; COLUMNS];
    let mut used = BTreeSet::new();
    for (name, foreign) in &raw.columns {
        let column = native("columns", name)?;
        let key = format!("columns.{name}");
        if foreign.trim() != foreign || foreign.is_empty() {
            return Err(refuse(&key, "a column has a name without blanks around it".into()));
        }
        if !used.insert(foreign) {
            return Err(refuse(&key, format!("column `{foreign}` already stands for another native column")));
        }
        names[column as usize] = Some(foreign.as_str().into());
    }
    if let Some(ignored) = raw.ignore.iter().find(|ignored| used.contains(ignored)) {
        return Err(refuse("ignore", format!("column `{ignored}` is used under [columns]")));
    }

    let mut constants: [Option<Box<[u8]>>; COLUMNS] = [const { None }; COLUMNS];
    let stated = raw.creditor.iter().map(|code| ("creditor", Column::Creditor, code));
    let listed = raw.constants.iter().map(|(name, value)| Ok(("constants", native("constants", name)?, value)));
    for constant in stated.map(Ok).chain(listed) {
        let (table, column, value) = constant?;
        let key = if table == "creditor" { table.to_owned() } else { format!("{table}.{}", column.as_str()) };
        if value.len() > MAX_FIELD_BYTES || value.chars().any(char::is_control) {
            return Err(refuse(&key, format!("a value is text of at most {MAX_FIELD_BYTES} bytes")));
        }
        if names[column as usize].is_some() || constants[column as usize].is_some() {
            return Err(refuse(&key, format!("`{}` has a column or value already", column.as_str())));
        }
        constants[column as usize] = Some(value.as_bytes().into());
    }
    let lacks = |column: &&Column| {
        column.required() && names[**column as usize].is_none() && constants[**column as usize].is_none()
    };
    if let Some(missing) = Column::ALL.iter().find(lacks) {
        return Err(ImportError::Missing { file: file.to_owned(), column: missing.as_str() });
    }

    let mut translations = BTreeMap::new();
    for (name, codes) in &raw.translate {
        let column = native("translate", name)?;
        if names[column as usize].is_none() {
            let message = "it is translated, and not among [columns]".into();
            return Err(refuse(&format!("translate.{name}"), message));
        }
        let codes = codes.iter().map(|(foreign, native)| (foreign.as_bytes().into(), native.as_bytes().into()));
        translations.insert(column, codes.collect());
    }
    Ok(ImportProfile {
        file: file.to_owned(),
        name: raw.name,
        delimiter,
        encoding,
        decimal,
        thousands,
        day,
        names,
        constants,
        translations,
        ignored: raw.ignore,
    })
}

/// One byte that stands in no value by itself.
fn delimiter(text: Option<&str>) -> Result<u8, String> {
    match text.unwrap_or(",").as_bytes() {
        [byte @ (b'\t' | b' '..=b'~')] if !byte.is_ascii_alphanumeric() && !matches!(byte, b'"' | b'-' | b'.') => {
            Ok(*byte)
        }
        _ => Err("one ASCII character such as `;`, `|` or a tab (\\t); no letter, digit, quote, minus or point".into()),
    }
}

/// Encodings in which a byte is a character: lines, fields and quotes are found in the
/// bytes of the file, and a message can name the byte.
fn encoding(label: Option<&str>) -> Result<Option<&'static Encoding>, String> {
    let Some(label) = label else { return Ok(None) };
    let encoding = Encoding::for_label(label.as_bytes())
        .ok_or_else(|| format!("`{label}` is not the name of an encoding; one is `windows-1252`"))?;
    match encoding {
        encoding if encoding == UTF_8 => Ok(None),
        encoding if encoding.is_single_byte() => Ok(Some(encoding)),
        encoding => Err(format!("{} cannot be read line by line; convert the file to UTF-8", encoding.name())),
    }
}

/// What may stand between groups of three digits.
fn thousands(text: Option<&str>, decimal: u8) -> Result<Option<Box<str>>, String> {
    let Some(text) = text else { return Ok(None) };
    let mut characters = text.chars();
    match (characters.next(), characters.next()) {
        (Some('.' | ',' | ' ' | '\'' | '\u{2019}' | '\u{a0}' | '\u{202f}'), None) if text.as_bytes() != [decimal] => {
            Ok(Some(text.into()))
        }
        _ => Err("a point, comma, apostrophe or space (also one without break), and not the decimal sign".into()),
    }
}
