//! The accepted claims of a run as Parquet, for readers outside.
//!
//! An archive is a copy beside the book, made from a committed run and the inputs it
//! kept: what was read, less what is among the rejects, of the blocks the run posted. It
//! is checked against the ledger block by block before it appears.

use std::path::Path;

use serde::Serialize;
use solde_ingest::archive::{ArchiveError, write};

use crate::accepted::Accepted;
use crate::chain::Run;
use crate::derived::Derived;
use crate::error::BookError;

/// What an archive holds, as `archive.json` says it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Archived {
    /// Format of the archive.
    pub format: u32,
    /// The run it was made from.
    pub run: String,
    /// BLAKE3 of the manifest of that run.
    pub manifest_blake3: String,
    /// Whether lines name the persons concerned.
    pub persons: bool,
    /// Lines.
    pub lines: u64,
    /// Its files, by path.
    pub files: Vec<ArchivedFile>,
}

/// A file of an archive.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ArchivedFile {
    /// Its path within the archive.
    pub path: String,
    /// Lines in it.
    pub lines: u64,
    /// Bytes.
    pub size: u64,
    /// BLAKE3 of its content.
    pub blake3: String,
}

/// Format of the archives this version writes.
const FORMAT: u32 = 1;

/// Writes the accepted claims of `run` into the new folder `target`. Persons are named
/// only if `persons` says so.
pub fn archive(run: &Run, target: &Path, persons: bool) -> Result<Archived, BookError> {
    let derived = Derived::open(target)?;
    let mut accepted = Accepted::open(run)?;
    let (files, imports) = accepted.files()?;
    let parts = write(&files, &imports, derived.folder(), persons, &mut |line| accepted.take(line))?;
    accepted.finish()?;
    let archived = Archived {
        format: FORMAT,
        run: run.name.clone(),
        manifest_blake3: run.manifest_hash.clone(),
        persons,
        lines: parts.iter().map(|part| part.rows).sum(),
        files: parts
            .into_iter()
            .map(|part| ArchivedFile {
                path: part.path,
                lines: part.rows,
                size: part.size,
                blake3: part.blake3.to_hex().to_string(),
            })
            .collect(),
    };
    derived.publish("archive.json", &archived)?;
    Ok(archived)
}

impl From<ArchiveError> for BookError {
    fn from(error: ArchiveError) -> Self {
        match error {
            ArchiveError::Io { what, source } => Self::Io { what, source },
            ArchiveError::TooWide { .. } => Self::Usage(error.to_string()),
            ArchiveError::Polars(_) => Self::Integrity(error.to_string()),
        }
    }
}
