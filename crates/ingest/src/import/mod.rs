//! Import profiles: claim files in another layout than the native one, described by a
//! TOML file each, so that a State's own export needs no re-keying.
//!
//! A profile says two kinds of things. Where columns stand, what never changes and
//! which byte parts fields costs a line nothing ([`ImportProfile::places`],
//! [`ImportProfile::constants`]). How values are written (decimal comma, dates, codes,
//! encoding) is a [`Conversion`], applied field by field before the ordinary checks.

mod convert;
mod file;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use encoding_rs::Encoding;
use solde_core::codes::Code;

pub(crate) use convert::Conversion;

use crate::layout::{COLUMNS, Column, HeaderFault};

/// Why a profile cannot be used.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ImportError {
    /// The text is not TOML of the expected shape.
    #[error("import profile {file}: {message}")]
    Malformed {
        /// File name.
        file: String,
        /// What the TOML reader says, with line, column and key.
        message: String,
    },
    /// A key has a value that cannot be.
    #[error("import profile {file}: {key}: {message}")]
    Key {
        /// File name.
        file: String,
        /// The key.
        key: String,
        /// What is wrong with it, and what to do.
        message: String,
    },
    /// A column of the native layout has neither a column nor a constant.
    #[error(
        "import profile {file}: `{column}` is required; name its column under [columns] or its value under [constants]"
    )]
    Missing {
        /// File name.
        file: String,
        /// The native column.
        column: &'static str,
    },
    /// Two profiles bear one name.
    #[error("import profile `{name}` is defined in {first} and in {second}")]
    Repeated {
        /// The name.
        name: String,
        /// One file.
        first: String,
        /// The other.
        second: String,
    },
}

/// How days are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum DayFormat {
    /// `YYYY-MM-DD`, the native one.
    Iso,
    /// `DD.MM.YYYY`.
    Points,
    /// `DD/MM/YYYY`.
    Slashes,
    /// `YYYYMMDD`.
    Digits,
}

/// Native values by foreign ones.
type Translation = BTreeMap<Box<[u8]>, Box<[u8]>>;

/// The description of another layout of claim files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ImportProfile {
    file: String,
    name: String,
    delimiter: u8,
    /// The declared encoding; `None` for UTF-8.
    encoding: Option<&'static Encoding>,
    decimal: u8,
    thousands: Option<Box<str>>,
    day: DayFormat,
    /// The foreign name of each column.
    names: [Option<Box<str>>; COLUMNS],
    /// The value of each column that is the same in every line.
    constants: [Option<Box<[u8]>>; COLUMNS],
    translations: BTreeMap<Column, Translation>,
    ignored: BTreeSet<String>,
}

impl ImportProfile {
    /// Reads the text of a profile; `file` is its name in messages.
    pub fn read(file: &str, text: &str) -> Result<Self, ImportError> {
        file::read(file, text)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The byte that parts fields.
    pub(crate) fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// The values that are the same in every line, by column.
    pub(crate) fn constants(&self) -> &[Option<Box<[u8]>>; COLUMNS] {
        &self.constants
    }

    /// Whether these are the names of its columns: all that it names are there.
    fn fits(&self, names: &[String]) -> bool {
        self.names.iter().flatten().all(|wanted| names.iter().any(|name| **name == **wanted))
    }

    /// The column at each place of a header, and what is wrong with the others.
    pub(crate) fn places(&self, names: &[String]) -> (Vec<Option<Column>>, Vec<HeaderFault>) {
        let mut faults = Vec::new();
        let mut places: Vec<Option<Column>> = Vec::new();
        for (place, name) in names.iter().enumerate() {
            let fault = |code| HeaderFault { code, field: place + 1, name: name.clone() };
            let wanted = |column: &&Column| self.names[**column as usize].as_deref() == Some(name);
            places.push(match Column::ALL.iter().find(wanted) {
                Some(column) if places.contains(&Some(*column)) => {
                    faults.push(fault(Code::ColumnRepeated));
                    None
                }
                Some(column) => Some(*column),
                None => {
                    if !self.ignored.contains(name) {
                        faults.push(fault(Code::ColumnUnknown));
                    }
                    None
                }
            });
        }
        (places, faults)
    }

    /// The names in a header line as the profile cuts and reads it. Text that was made
    /// from Parquet is always parted by commas and UTF-8.
    fn header_names(&self, line: &[u8], made: bool) -> Option<Vec<String>> {
        let (delimiter, encoding) = if made { (b',', None) } else { (self.delimiter, self.encoding) };
        let decoded = match encoding {
            None => std::str::from_utf8(line).ok()?.into(),
            Some(encoding) => encoding.decode_without_bom_handling_and_without_replacement(line)?,
        };
        let mut record = csv::StringRecord::new();
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(decoded.as_bytes());
        reader.read_record(&mut record).ok()?;
        Some(record.iter().map(|name| name.trim().to_owned()).collect())
    }
}

/// A claim file that belongs to a profile.
#[derive(Clone, Debug)]
pub(crate) struct Imported {
    pub(crate) profile: Arc<ImportProfile>,
    /// The names in its header line.
    pub(crate) names: Vec<String>,
}

/// The profiles of a book.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct ImportSet(Vec<Arc<ImportProfile>>);

impl ImportSet {
    /// Takes profiles as a set; each has a name of its own.
    pub fn new(profiles: Vec<ImportProfile>) -> Result<Self, ImportError> {
        let mut set: Vec<Arc<ImportProfile>> = Vec::new();
        for profile in profiles {
            if let Some(first) = set.iter().find(|known| known.name == profile.name) {
                return Err(ImportError::Repeated {
                    name: profile.name,
                    first: first.file.clone(),
                    second: profile.file,
                });
            }
            set.push(Arc::new(profile));
        }
        Ok(Self(set))
    }

    /// The profile a header line belongs to, if any: its names decide, cut by the
    /// delimiter of the profile. If several fit nothing decides between them, and their
    /// names are the error.
    pub(crate) fn of_header(&self, line: &[u8], made: bool) -> Result<Option<Imported>, Vec<String>> {
        let mut fitting = self.0.iter().filter_map(|profile| {
            let names = profile.header_names(line, made)?;
            profile.fits(&names).then(|| Imported { profile: profile.clone(), names })
        });
        let Some(first) = fitting.next() else { return Ok(None) };
        let others: Vec<String> = fitting.map(|other| other.profile.name.clone()).collect();
        if others.is_empty() {
            return Ok(Some(first));
        }
        let mut names = vec![first.profile.name.clone()];
        names.extend(others);
        Err(names)
    }
}

#[cfg(test)]
mod tests;
