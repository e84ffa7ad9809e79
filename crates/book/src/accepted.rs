//! Which lines of a run's kept inputs it accepted and posted: what was read, less what is
//! among the rejects, of the blocks the run posted. Checked against the ledger block by
//! block when the last line was seen.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::path::Path;

use solde_core::block::Origin;
use solde_core::codes::{Basis, Severity};
use solde_core::money::Currency;
use solde_core::party::Party;
use solde_ingest::again::LineAgain;
use solde_ingest::files::InboxFile;
use solde_ingest::import::ImportSet;
use solde_ingest::layout::Column;

use crate::chain::Run;
use crate::closing::Carried;
use crate::error::BookError;
use crate::manifest::Role;
use crate::source::Source;

/// What a block presented.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Presented {
    lines: u64,
    /// In minor units, as the fees.
    care: i128,
    fees: i128,
}

/// A block a run posted, and what of it was seen among the lines.
pub(crate) struct Posted {
    /// On whom.
    pub(crate) debtor: Party,
    /// In which currency.
    pub(crate) currency: Currency,
    /// How it is priced.
    pub(crate) basis: Basis,
    presented: Presented,
    seen: Presented,
}

/// The accepted lines of a run, to be asked for line by line in the order of files.
pub(crate) struct Accepted {
    source: Source,
    /// Inbox files with lines, by label.
    files: Vec<InboxFile>,
    blocks: BTreeMap<Party, BTreeMap<String, Posted>>,
    rejects: Rejects,
}

impl Accepted {
    /// Prepares to tell the lines that `run` accepted; it must have kept its inputs.
    pub(crate) fn open(run: &Run) -> Result<Self, BookError> {
        if !run.manifest.inputs_kept {
            return Err(BookError::Usage(format!(
                "run {} was made with --no-keep: its lines cannot be read again",
                run.name
            )));
        }
        run.verify_carried()?;
        run.verify("rejects.csv")?;
        let source = Source::of_run(&run.folder, &run.manifest);
        // A file whose header could not be used has no lines, and neither has one settled earlier.
        let read: BTreeSet<&str> = run
            .manifest
            .inputs
            .iter()
            .filter(|input| input.role == Role::Claims && input.lines.is_some())
            .map(|input| input.path.as_str())
            .collect();
        let files: Vec<_> = source.inbox.iter().filter(|file| read.contains(file.label.as_str())).cloned().collect();
        let labels = files.iter().map(|file| file.label.clone()).collect();
        let rejects = Rejects::open(&run.folder.join("rejects.csv"), labels)?;
        Ok(Self { source, files, blocks: posted(run)?, rejects })
    }

    /// The claim files whose lines are to be asked about, and how they are to be read.
    pub(crate) fn files(&self) -> Result<(Vec<InboxFile>, ImportSet), BookError> {
        Ok((self.files.clone(), self.source.read_imports()?))
    }

    /// Whether the run accepted and posted this line.
    pub(crate) fn take(&mut self, line: &LineAgain<'_>) -> Result<bool, BookError> {
        Ok(self.block_of(line)?.is_some())
    }

    /// The block of this line, if the run accepted and posted it.
    pub(crate) fn block_of(&mut self, line: &LineAgain<'_>) -> Result<Option<&Posted>, BookError> {
        if self.rejects.holds(line.file, line.line)? {
            return Ok(None);
        }
        let of_creditor = self.blocks.get_mut(&line.creditor);
        let Some(block) = of_creditor.and_then(|blocks| blocks.get_mut(line.text(Column::BlockRef))) else {
            return Ok(None);
        };
        block.seen.lines += 1;
        block.seen.care += i128::from(line.care);
        block.seen.fees += i128::from(line.fees);
        Ok(Some(block))
    }

    /// Demands that what was seen of every block is what the run posted of it.
    pub(crate) fn finish(self) -> Result<(), BookError> {
        for (creditor, blocks) in self.blocks {
            for (block_ref, Posted { presented, seen, .. }) in blocks {
                if presented != seen {
                    return Err(BookError::Integrity(format!(
                        "block {creditor}/{block_ref}: {} lines of {} + {} minor units are in the inputs, the run posted {} of {} + {}",
                        seen.lines, seen.care, seen.fees, presented.lines, presented.care, presented.fees
                    )));
                }
            }
        }
        Ok(())
    }
}

/// The blocks a run posted from claim lines.
fn posted(run: &Run) -> Result<BTreeMap<Party, BTreeMap<String, Posted>>, BookError> {
    let mut blocks: BTreeMap<Party, BTreeMap<String, Posted>> = BTreeMap::new();
    for account in Carried::read(&run.folder)?.accounts {
        if account.posted_in == run.manifest.period && account.origin == Origin::Claims {
            let standing = account.closing();
            let terms = account.terms;
            let block = Posted {
                debtor: terms.debtor,
                currency: terms.currency,
                basis: terms.basis,
                presented: Presented { lines: standing.lines, care: standing.care, fees: standing.fees },
                seen: Presented::default(),
            };
            blocks.entry(account.key.creditor).or_default().insert(account.key.block_ref.to_string(), block);
        }
    }
    Ok(blocks)
}

/// The rejected lines of a run, read in step with its files: both are in the order of
/// files and lines, so none is kept.
struct Rejects {
    rows: csv::StringRecordsIntoIter<File>,
    files: Vec<String>,
    next: Option<(usize, u64)>,
}

impl Rejects {
    fn open(path: &Path, files: Vec<String>) -> Result<Self, BookError> {
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
            if let (Ok(file), true) = (self.files.binary_search_by(|file| file.as_str().cmp(label)), line > 1) {
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
