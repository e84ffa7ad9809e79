//! Accepted claim lines for readers outside: Parquet files in folders by agreement and
//! creditor, which DuckDB, Spark and Polars read as one table.
//!
//! Lines are written in the order of files and lines, so the bytes of an archive repeat.
//! What waits in memory is bounded whatever the number of agreements and creditors.

mod part;

use std::collections::BTreeMap;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use polars_error::PolarsError;
use solde_core::party::Party;

pub use part::{AMOUNT_DIGITS, AMOUNT_SCALE};

use crate::again::{LineAgain, Stopped, read_again};
use crate::files::InboxFile;
use crate::import::ImportSet;
use crate::layout::Column;
use part::Part;

/// Rows of a row group.
const GROUP_ROWS: usize = 1 << 17;
/// Rows that may wait in all files together; the fullest is written when there are more.
const WAITING_ROWS: usize = 1 << 18;

/// Why an archive could not be written.
#[derive(Debug, thiserror::Error)]
pub enum ArchiveError {
    /// An input or output error.
    #[error("{what}: {source}")]
    Io {
        /// What was being done.
        what: String,
        /// The error.
        #[source]
        source: io::Error,
    },
    /// An amount an archive cannot hold.
    #[error("{file}, line {line}: {column} has more digits than a DECIMAL({AMOUNT_DIGITS}, {AMOUNT_SCALE}) holds")]
    TooWide {
        /// The claim file.
        file: String,
        /// The line.
        line: u64,
        /// The column.
        column: &'static str,
    },
    /// A fault of polars, or of how it is used here.
    #[error("polars: {0}")]
    Polars(#[from] PolarsError),
}

/// A file of an archive.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ArchivedPart {
    /// Its path within the archive.
    pub path: String,
    /// Lines in it.
    pub rows: u64,
    /// Bytes.
    pub size: u64,
    /// BLAKE3 of its content.
    pub blake3: blake3::Hash,
}

/// Writes the lines of claim files that `accepted` picks into the folder `to`, parted by
/// agreement and creditor; persons are named only if `persons` says so. The files are
/// asked about one after the other, their lines in order.
pub fn write<E: From<ArchiveError>>(
    files: &[InboxFile],
    imports: &ImportSet,
    to: &Path,
    persons: bool,
    accepted: &mut dyn FnMut(&LineAgain<'_>) -> Result<bool, E>,
) -> Result<Vec<ArchivedPart>, E> {
    let mut parts = Parts { folder: to, persons, open: BTreeMap::new(), waiting: 0 };
    let read = read_again(files, imports, &mut |line| -> Result<(), E> {
        if !accepted(line)? {
            return Ok(());
        }
        parts.push(line.creditor, |column| line.text(column))?.map_err(|column| {
            let file = files.get(line.file).map_or_else(String::new, |file| file.label.clone());
            ArchiveError::TooWide { file, line: line.line, column: column.as_str() }.into()
        })
    });
    read.map_err(|stopped| match stopped {
        Stopped::Visit(error) => error,
        Stopped::Disk { what, source } => ArchiveError::Io { what, source }.into(),
    })?;
    Ok(parts.finish()?)
}

/// The files of an archive while they are written.
struct Parts<'a> {
    folder: &'a Path,
    persons: bool,
    open: BTreeMap<(String, String), Open>,
    waiting: usize,
}

struct Open {
    part: Part<Hashed>,
    path: String,
    rows: u64,
}

impl Parts<'_> {
    fn push<'l>(
        &mut self,
        creditor: Party,
        value: impl Fn(Column) -> &'l str,
    ) -> Result<Result<(), Column>, ArchiveError> {
        let agreement = value(Column::Agreement);
        let key = (agreement.to_owned(), creditor.code().to_owned());
        if !self.open.contains_key(&key) {
            let path = format!("agreement={}/creditor={}/part-0.parquet", escaped(&key.0), escaped(&key.1));
            let part = Part::new(Hashed::create(&self.folder.join(&path), self.persons)?, self.persons)?;
            self.open.insert(key.clone(), Open { part, path, rows: 0 });
        }
        // It was just put there if it was not.
        let Some(open) = self.open.get_mut(&key) else { return Ok(Ok(())) };
        if let Err(column) = open.part.push(value) {
            return Ok(Err(column));
        }
        open.rows += 1;
        self.waiting += 1;
        if open.part.waiting() >= GROUP_ROWS {
            self.waiting -= open.part.waiting();
            open.part.flush()?;
        } else if self.waiting >= WAITING_ROWS
            // Of files equally full the last in order: which one is a matter of the lines alone.
            && let Some(fullest) = self.open.values_mut().max_by_key(|open| open.part.waiting())
        {
            self.waiting -= fullest.part.waiting();
            fullest.part.flush()?;
        }
        Ok(Ok(()))
    }

    fn finish(self) -> Result<Vec<ArchivedPart>, ArchiveError> {
        let mut parts = Vec::new();
        for Open { part, path, rows } in self.open.into_values() {
            let Hashed { mut file, hasher, size } = part.finish()?;
            file.flush().map_err(at(&self.folder.join(&path)))?;
            parts.push(ArchivedPart { path, rows, size, blake3: hasher.finalize() });
        }
        parts.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(parts)
    }
}

/// The text of a value in the name of a folder: bytes that mean something there are
/// written as `%3D`, as all readers of such folders expect.
fn escaped(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    let escape = |byte: u8| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") };
    value.bytes().map(escape).collect()
}

/// A file that is hashed as it is written.
struct Hashed {
    file: BufWriter<File>,
    hasher: blake3::Hasher,
    size: u64,
}

impl Hashed {
    /// Makes a file; one that names persons is its owner's alone.
    fn create(path: &Path, private: bool) -> Result<Self, ArchiveError> {
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(at(folder))?;
        }
        let mode = if private { 0o600 } else { 0o666 };
        let file = OpenOptions::new().write(true).create_new(true).mode(mode).open(path).map_err(at(path))?;
        Ok(Self { file: BufWriter::with_capacity(256 << 10, file), hasher: blake3::Hasher::new(), size: 0 })
    }
}

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write_all(bytes)?;
        self.hasher.update(bytes);
        self.size += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> ArchiveError {
    let what = path.display().to_string();
    move |source| ArchiveError::Io { what, source }
}
