//! Settling a period, and trying out what settling would give.

use std::path::{Path, PathBuf};

use solde_core::calendar::{Date, Period};
use solde_ingest::Way;

use crate::chain::{Chain, Run, run_name};
use crate::commit::Staging;
use crate::compute::{Computed, ENGINE, Render, Task, compute, hash_file, party_code};
use crate::error::BookError;
use crate::manifest::{FORMAT, Input, LineControl, Manifest, Previous, Role};
use crate::settings::Settings;
use crate::source::Source;

/// How a run is to be made.
pub struct RunOptions<'a> {
    /// The book.
    pub book: &'a Path,
    /// Where runs are written; usually `runs` in the book.
    pub runs: PathBuf,
    /// The period; the next one if not given.
    pub period: Option<Period>,
    /// Facts up to this day count; the last day of the period if not given.
    pub as_of: Option<Date>,
    /// Replace the run of this period if its inputs changed.
    pub supersede: bool,
    /// Keep inputs for reproduction.
    pub keep_inputs: bool,
    /// How claim lines are read; the result is the same.
    pub way: Way,
    /// Wait until the run is on disk; only measurements do without.
    pub sync: bool,
    /// Hash claim files as they are read. Only measurements do without: inputs are kept
    /// under their hashes, so such a run keeps none and cannot be reproduced.
    pub hash_inputs: bool,
    /// Look for the same care claimed under several ids.
    pub suspects: bool,
    /// Called with bytes read, from any thread.
    pub progress: &'a (dyn Fn(u64) + Sync),
}

/// What came of it.
pub enum RunOutcome {
    /// A run was committed.
    Committed {
        /// Its folder.
        folder: PathBuf,
        /// Its name.
        name: String,
        /// What it holds.
        computed: Box<Computed>,
    },
    /// The run exists, and its inputs are the same.
    Unchanged(Box<Run>),
}

/// Bytes of claim files that a run of the book would read, for progress.
pub fn inbox_bytes(book: &Path) -> Result<u64, BookError> {
    let source = Source::of_book(book)?;
    Ok(source.inbox.iter().filter_map(|file| std::fs::metadata(&file.path).ok()).map(|found| found.len()).sum())
}

/// The configuration and chain of a book.
pub fn open(book: &Path, runs: &Path) -> Result<(Settings, Chain), BookError> {
    let settings = Source::of_book(book)?.read_settings()?;
    let chain = Chain::read(runs, &settings)?;
    Ok((settings, chain))
}

/// Settles a period and commits the run.
pub fn run(options: &RunOptions<'_>, render: &dyn Render) -> Result<RunOutcome, BookError> {
    let source = Source::of_book(options.book)?;
    let settings = source.read_settings()?;
    let staging = Staging::open(&options.runs)?;
    let chain = Chain::read(&options.runs, &settings)?;
    let period = which_period(options.period, &settings, &chain)?;
    let (last_day, cut_off) = days(period, options.as_of)?;
    let source = source.up_to(last_day);
    let existing = chain.of(period);
    let before = chain.before(period);
    if let Some(existing) = existing {
        let same = existing.manifest.fingerprint == fingerprint(of_files(&source), before, cut_off);
        let looked = !options.suspects || existing.manifest.suspects.is_some();
        if same && looked {
            return Ok(RunOutcome::Unchanged(Box::new(existing.clone())));
        }
        if same && !options.supersede {
            return Err(BookError::Usage(format!(
                "run {} was made without --suspects; `solde check --suspects {period}` looks for them and settles nothing, --supersede writes a run beside it",
                existing.name
            )));
        }
        if !options.supersede {
            return Err(BookError::Usage(format!(
                "run {} exists and inputs changed since; a committed run never changes. Use --supersede to write {} beside it",
                existing.name,
                run_name(period, chain.next_revision(&options.runs, period))
            )));
        }
        if let Some(later) = chain.last().filter(|later| later.name != existing.name) {
            return Err(BookError::Usage(format!(
                "run {} cannot be superseded: {} builds on it",
                existing.name, later.name
            )));
        }
    }
    let name = run_name(period, chain.next_revision(&options.runs, period));
    let keep_inputs = options.keep_inputs && options.hash_inputs;
    let task = Task {
        period,
        cut_off,
        before,
        keep_inputs,
        way: options.way,
        durable: options.sync,
        hash_inputs: options.hash_inputs,
        suspects: options.suspects,
        folder: &staging.folder,
        progress: options.progress,
    };
    let computed = compute(&source, &task, render)?;
    let link = |run: &Run| Previous { run: run.name.clone(), manifest_blake3: run.manifest_hash.clone() };
    let manifest = Manifest {
        format: FORMAT,
        engine: ENGINE.to_owned(),
        run: name.clone(),
        party: party_code(&computed.settings),
        period,
        cut_off,
        previous: before.last().map(link),
        supersedes: existing.map(link),
        fingerprint: fingerprint(of_inputs(&computed.inputs), before, cut_off),
        ledger_digest: computed.ledger_digest.clone(),
        inputs_kept: keep_inputs,
        lines: computed.lines,
        line_controls: computed
            .line_controls
            .iter()
            .map(|control| LineControl {
                name: control.name.clone(),
                unit: control.unit.clone(),
                left: control.left.clone(),
                right: control.right.clone(),
            })
            .collect(),
        findings: computed.counts,
        suspects: computed.suspects,
        inputs: computed.inputs.clone(),
        outputs: computed.outputs.clone(),
    };
    let path = staging.folder.join("manifest.json");
    std::fs::write(&path, manifest.to_bytes()?).map_err(BookError::at(&path))?;
    let folder = staging.commit(&name, options.sync)?;
    Ok(RunOutcome::Committed { folder, name, computed: Box::new(computed) })
}

/// Computes a run without committing it; its tables are left in `folder`.
pub fn check(options: &RunOptions<'_>, folder: &Path, render: &dyn Render) -> Result<(Period, Computed), BookError> {
    let source = Source::of_book(options.book)?;
    let settings = source.read_settings()?;
    let chain = Chain::read(&options.runs, &settings)?;
    let period = match options.period {
        Some(period) => period,
        None => settings
            .next_period(chain.last().map(|run| run.manifest.period))
            .ok_or_else(|| BookError::Usage("the chain of runs has no next period".into()))?,
    };
    let period = which_period(Some(period), &settings, &chain)?;
    let (last_day, cut_off) = days(period, options.as_of)?;
    let source = source.up_to(last_day);
    let task = Task {
        period,
        cut_off,
        before: chain.before(period),
        keep_inputs: false,
        way: options.way,
        durable: false,
        hash_inputs: options.hash_inputs,
        suspects: options.suspects,
        folder,
        progress: options.progress,
    };
    Ok((period, compute(&source, &task, render)?))
}

fn which_period(asked: Option<Period>, settings: &Settings, chain: &Chain) -> Result<Period, BookError> {
    let last = chain.last().map(|run| run.manifest.period);
    let next =
        settings.next_period(last).ok_or_else(|| BookError::Usage("the chain of runs has no next period".into()))?;
    let period = asked.unwrap_or(next);
    if period.kind() != Some(settings.period) {
        return Err(BookError::Usage(format!("{period} is not a settlement period of this book; the next is {next}")));
    }
    if period == next || chain.of(period).is_some() {
        Ok(period)
    } else {
        Err(BookError::Usage(format!(
            "{period} cannot be settled now: runs follow one another without gaps, and the next is {next}"
        )))
    }
}

/// The last day of a period, and the cut-off.
fn days(period: Period, as_of: Option<Date>) -> Result<(Date, Date), BookError> {
    let (first, last) = period.days().ok_or_else(|| BookError::Usage(format!("{period} has no days")))?;
    match as_of {
        None => Ok((last, last)),
        Some(date) if date > last => {
            Err(BookError::Usage(format!("--as-of {date} is after {period} ends; settle the next period for it")))
        }
        Some(date) if date >= first => Ok((last, date)),
        Some(date) => Err(BookError::Usage(format!("--as-of {date} is before {period} begins"))),
    }
}

/// What tells whether a run would come out otherwise: groups and contents of its
/// inputs, the cut-off, the run before and the program. Names of files do not matter.
fn fingerprint(contents: impl Iterator<Item = (Group, String)>, before: &[Run], cut_off: Date) -> String {
    let mut contents: Vec<String> = contents.map(|(group, hash)| format!("{group:?} {hash}")).collect();
    contents.sort();
    contents.push(format!("cut-off {cut_off}"));
    contents.push(format!("previous {}", before.last().map_or("", |run| &run.manifest_hash)));
    contents.push(format!("engine {ENGINE}"));
    blake3::hash(contents.join("\n").as_bytes()).to_hex().to_string()
}

/// Inputs that are alike for the fingerprint: what an inbox file holds is decided by its content.
#[derive(Clone, Copy, Debug)]
enum Group {
    Settings,
    Agreement,
    Import,
    Reference,
    Opening,
    Inbox,
}

/// The inputs of a run that was computed: their hashes are known.
fn of_inputs(inputs: &[Input]) -> impl Iterator<Item = (Group, String)> {
    inputs.iter().map(|input| {
        let group = match input.role {
            Role::Settings => Group::Settings,
            Role::Agreement | Role::Profile => Group::Agreement,
            Role::Import => Group::Import,
            Role::Reference => Group::Reference,
            Role::Opening => Group::Opening,
            Role::Claims | Role::Blocks | Role::Events | Role::Inventories | Role::Unusable => Group::Inbox,
        };
        (group, input.blake3.clone())
    })
}

/// The files of a book as they are now: each has to be read for its hash.
fn of_files(source: &Source) -> impl Iterator<Item = (Group, String)> {
    [
        (Group::Settings, std::slice::from_ref(&source.settings)),
        (Group::Agreement, &source.agreements),
        (Group::Agreement, &source.profiles),
        (Group::Import, &source.imports),
        (Group::Reference, &source.reference),
        (Group::Opening, &source.openings),
        (Group::Inbox, &source.inbox),
    ]
    .into_iter()
    .flat_map(|(group, files)| files.iter().map(move |file| (group, hash_file(&file.path).unwrap_or_default())))
}
