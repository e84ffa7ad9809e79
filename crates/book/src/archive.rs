//! The accepted claims of a run as Parquet, for readers outside.
//!
//! An archive is a copy beside the book, made from a committed run and the inputs it
//! kept: what was read, less what is among the rejects, of the blocks the run posted. It
//! is checked against the ledger block by block before it appears.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::Path;

use serde::Serialize;
use solde_core::block::Origin;
use solde_core::codes::Severity;
use solde_core::party::Party;
use solde_ingest::archive::{ArchiveError, ArchiveLine, write};

use crate::chain::Run;
use crate::closing::Carried;
use crate::derived::Derived;
use crate::error::BookError;
use crate::manifest::Role;
use crate::source::Source;

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

/// What a block presented.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Presented {
    lines: u64,
    /// In minor units, as the fees.
    care: i128,
    fees: i128,
}

/// Writes the accepted claims of `run` into the new folder `target`. Persons are named
/// only if `persons` says so.
pub fn archive(run: &Run, target: &Path, persons: bool) -> Result<Archived, BookError> {
    let derived = Derived::open(target)?;
    if !run.manifest.inputs_kept {
        return Err(BookError::Usage(format!(
            "run {} was made with --no-keep: its lines cannot be read again",
            run.name
        )));
    }
    run.verify_carried()?;
    run.verify("rejects.csv")?;
    let source = Source::of_run(&run.folder, &run.manifest);
    let imports = source.read_imports()?;
    // A file whose header could not be used has no lines, and neither has one settled earlier.
    let read: BTreeSet<&str> = run
        .manifest
        .inputs
        .iter()
        .filter(|input| input.role == Role::Claims && input.lines.is_some())
        .map(|input| input.path.as_str())
        .collect();
    let files: Vec<_> = source.inbox.iter().filter(|file| read.contains(file.label.as_str())).cloned().collect();
    let mut blocks = posted(run)?;
    let labels: Vec<&str> = files.iter().map(|file| file.label.as_str()).collect();
    let mut rejects = Rejects::open(&run.folder.join("rejects.csv"), &labels)?;

    let mut counted: BTreeMap<(Party, String), Presented> = BTreeMap::new();
    let mut accepted = |line: &ArchiveLine<'_>| -> Result<bool, BookError> {
        if rejects.holds(line.file, line.line)? {
            return Ok(false);
        }
        let Some(of_creditor) = blocks.get(&line.creditor) else { return Ok(false) };
        if !of_creditor.contains_key(line.block_ref) {
            return Ok(false);
        }
        let counted = counted.entry((line.creditor, line.block_ref.to_owned())).or_default();
        counted.lines += 1;
        counted.care += i128::from(line.care);
        counted.fees += i128::from(line.fees);
        Ok(true)
    };
    let parts = write(&files, &imports, derived.folder(), persons, &mut accepted)?;
    for ((creditor, block_ref), presented) in &counted {
        let posted = blocks.get_mut(creditor).and_then(|of_creditor| of_creditor.remove(block_ref));
        same(*creditor, block_ref, *presented, posted.unwrap_or_default())?;
    }
    for (creditor, of_creditor) in blocks {
        for (block_ref, posted) in of_creditor {
            same(creditor, &block_ref, Presented::default(), posted)?;
        }
    }
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

/// The blocks a run posted from claim lines, with what they presented.
fn posted(run: &Run) -> Result<BTreeMap<Party, BTreeMap<String, Presented>>, BookError> {
    let mut blocks: BTreeMap<Party, BTreeMap<String, Presented>> = BTreeMap::new();
    for account in Carried::read(&run.folder)?.accounts {
        if account.posted_in == run.manifest.period && account.origin == Origin::Claims {
            let standing = account.closing();
            let of_creditor = blocks.entry(account.key.creditor).or_default();
            let presented = Presented { lines: standing.lines, care: standing.care, fees: standing.fees };
            of_creditor.insert(account.key.block_ref.to_string(), presented);
        }
    }
    Ok(blocks)
}

fn same(creditor: Party, block_ref: &str, archived: Presented, posted: Presented) -> Result<(), BookError> {
    if archived == posted {
        return Ok(());
    }
    Err(BookError::Integrity(format!(
        "block {creditor}/{block_ref}: {} lines of {} + {} minor units are in the inputs, the run posted {} of {} + {}",
        archived.lines, archived.care, archived.fees, posted.lines, posted.care, posted.fees
    )))
}

/// The rejected lines of a run, read in step with its files: both are in the order of
/// files and lines, so none is kept.
struct Rejects<'a> {
    rows: csv::StringRecordsIntoIter<File>,
    files: &'a [&'a str],
    next: Option<(usize, u64)>,
}

impl<'a> Rejects<'a> {
    fn open(path: &Path, files: &'a [&'a str]) -> Result<Self, BookError> {
        let file = File::open(path).map_err(BookError::at(path))?;
        let mut rejects = Self { rows: csv::Reader::from_reader(file).into_records(), files, next: None };
        rejects.advance()?;
        Ok(rejects)
    }

    /// Goes to the next rejected line of a claim file. What was found in blocks, headers
    /// and whole files stands before them, and warnings reject nothing.
    fn advance(&mut self) -> Result<(), BookError> {
        let damaged = |what: String| BookError::Integrity(format!("rejects.csv: {what}"));
        self.next = None;
        for row in &mut self.rows {
            let row = row.map_err(|error| damaged(error.to_string()))?;
            let cell = |place: usize| row.get(place).unwrap_or_default();
            let (severity, label, line) = (cell(1), cell(2), cell(3));
            if severity != Severity::Error.as_str() || line.is_empty() {
                continue;
            }
            let line: u64 = line.parse().map_err(|_| damaged(format!("`{line}` is no line")))?;
            if let (Ok(file), true) = (self.files.binary_search(&label), line > 1) {
                self.next = Some((file, line));
                return Ok(());
            }
        }
        Ok(())
    }

    /// Whether a line was rejected; asked in the order of files and lines.
    fn holds(&mut self, file: usize, line: u64) -> Result<bool, BookError> {
        while self.next.is_some_and(|next| next < (file, line)) {
            self.advance()?;
        }
        Ok(self.next == Some((file, line)))
    }
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
