//! `solde generate`: a synthetic clearing house, ready to run.
//!
//! The world has the shape of the real thing: blocks spread over pairs of States
//! as migration does, few large claims among many small ones, dates that follow
//! one another. It also brings what a correct run must find, counted while the
//! lines are written (`expected/`). Nothing in it is about a real person.
//!
//! The same options give the same bytes, on any number of threads: each creditor
//! has random numbers of its own, and no figure is a float.

mod claim;
mod corrections;
mod creditor;
mod expected;
mod fault;
mod plan;
mod random;
mod routes;
mod samples;
mod sink;
mod states;
mod text;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::mpsc;

use rayon::prelude::*;
use solde_core::agreement::{AgreementError, AgreementId, AgreementSet};
use solde_core::calendar::Period;
use solde_core::catalogue::{self, CatalogueFile};
use solde_core::party::Party;

pub use expected::GenerateSummary;

use creditor::World;
use plan::{BlockPlan, Window};
use text::DayTexts;

/// What world to generate.
#[derive(Clone, Debug)]
pub struct GenerateOptions {
    /// Where to write the book: a directory that is empty or does not exist.
    pub directory: PathBuf,
    /// Claim lines in total, copies and faulty ones included.
    pub lines: u64,
    /// Another seed gives another world.
    pub seed: u64,
    /// How many States, 2 to 32: those with most claims.
    pub parties: usize,
    /// How many blocks; by default one for 200 lines, at most 50,000.
    pub blocks: Option<u64>,
    /// Share of lines with a fault (or an oddity that must be accepted).
    pub errors: Share,
    /// Share of lines that are sent once more.
    pub duplicates: Share,
    /// Share of lines with quoted fields.
    pub quotes: Share,
    /// Whether the lines of a file come in random order; they are then kept in memory.
    pub shuffle: bool,
    /// The settlement period.
    pub period: Period,
    /// Blocks to be held: wrong count, wrong total, no header, two headers, in turn.
    pub held_blocks: u64,
    /// Blocks introduced after the cut-off.
    pub next_period_blocks: u64,
    /// Threads; 0 for one per core.
    pub threads: usize,
    /// Agreements of the book.
    pub agreements: &'static [CatalogueFile],
    /// Reference tables of the book.
    pub reference: &'static [CatalogueFile],
}

impl GenerateOptions {
    /// A world of `lines` lines with a few faults, of 32 States, to be settled in `period`.
    pub fn new(directory: PathBuf, lines: u64, seed: u64, period: Period) -> Self {
        Self {
            directory,
            lines,
            seed,
            parties: 32,
            blocks: None,
            errors: Share::per_thousand(10),
            duplicates: Share::per_thousand(1),
            quotes: Share::default(),
            shuffle: false,
            period,
            held_blocks: 0,
            next_period_blocks: 0,
            threads: 0,
            agreements: catalogue::AGREEMENTS,
            reference: catalogue::REFERENCE,
        }
    }
}

/// A share of lines, in millionths; written `1%`, `0.05%` or `0`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub struct Share(u32);

impl Share {
    /// A share in thousandths.
    pub const fn per_thousand(thousandths: u32) -> Self {
        Self(thousandths * 1_000)
    }

    /// The share in millionths.
    pub const fn per_million(self) -> u32 {
        self.0
    }

    /// Nine tenths of the share: blocks refused as a whole make up the rest.
    const fn nine_tenths(self) -> Self {
        Self(self.0 / 10 * 9)
    }

    /// The share of `lines`, rounded down.
    const fn of(self, lines: u64) -> u64 {
        (lines as u128 * self.0 as u128 / 1_000_000) as u64
    }
}

impl FromStr for Share {
    type Err = GenerateError;

    fn from_str(text: &str) -> Result<Self, GenerateError> {
        let refused = || GenerateError::Options(format!("`{text}` is no share: write 1%, 0.05% or 0"));
        let number = text.strip_suffix('%').or((text == "0").then_some(text)).ok_or_else(refused)?;
        let ten_thousandths = solde_core::money::parse_minor(number.as_bytes(), 4).map_err(|_| refused())?;
        let share = u32::try_from(ten_thousandths).map_err(|_| refused())?;
        if share > 1_000_000 { Err(refused()) } else { Ok(Self(share)) }
    }
}

/// Why a world could not be generated.
#[derive(Debug, thiserror::Error)]
pub enum GenerateError {
    /// An option makes no sense.
    #[error("{0}")]
    Options(String),
    /// The directory holds something already; nothing is overwritten.
    #[error("{} is not empty: name a new directory", .0.display())]
    NotEmpty(PathBuf),
    /// The agreements contradict one another.
    #[error(transparent)]
    Agreement(#[from] AgreementError),
    /// No agreement is in force between the States of the world.
    #[error("no agreement is in force between these States in the periods before the settlement period")]
    NoAgreement,
    /// A file could not be written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file or directory.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The threads could not be started.
    #[error("threads could not be started: {0}")]
    Threads(String),
}

impl GenerateError {
    fn io(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { path, source }
    }
}

/// Writes a book. `progress` is told now and then how many lines are done.
pub fn generate(options: &GenerateOptions, progress: &mut dyn FnMut(u64)) -> Result<GenerateSummary, GenerateError> {
    let agreements = read_agreements(options.agreements)?;
    let window = Window::of(options.period)?;
    let plans = plan::plan(options, &agreements, window)?;
    let world = World {
        options,
        window,
        samples: samples::samples(&agreements, window),
        // As far back as a document may begin, and as far ahead as one may end.
        days: DayTexts::new(window.first_day.days_before(9_000), window.cut_off.end_of_month_after(40)),
        agreements: agreements.iter().map(|agreement| agreement.id).collect::<Vec<AgreementId>>(),
    };
    write_settings(options, &world)?;
    let summary = write_claims(&world, &plans, progress)?;
    let expected = options.directory.join("expected");
    write_file(&expected.join("positions.csv"), &summary.positions_csv())?;
    write_file(&expected.join("summary.json"), &summary.to_json())?;
    Ok(summary)
}

fn read_agreements(files: &[CatalogueFile]) -> Result<AgreementSet, AgreementError> {
    AgreementSet::new(files.iter().map(|(name, text)| AgreementSet::read(name, text)).collect::<Result<_, _>>()?)
}

fn write_file(path: &Path, text: &str) -> Result<(), GenerateError> {
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory).map_err(GenerateError::io(directory))?;
    }
    fs::write(path, text).map_err(GenerateError::io(path))
}

/// Everything but the inbox.
fn write_settings(options: &GenerateOptions, world: &World<'_>) -> Result<(), GenerateError> {
    let directory = &options.directory;
    fs::create_dir_all(directory).map_err(GenerateError::io(directory))?;
    if fs::read_dir(directory).map_err(GenerateError::io(directory))?.next().is_some() {
        return Err(GenerateError::NotEmpty(directory.clone()));
    }
    let kind = match options.period.kind() {
        Some(solde_core::calendar::PeriodKind::Month) => "month",
        Some(solde_core::calendar::PeriodKind::HalfYear) => "half_year",
        Some(solde_core::calendar::PeriodKind::Year) => "year",
        _ => "quarter",
    };
    let settings = format!(
        "title = \"Synthetic world, {} lines, seed {}\"\nparty = \"*\"\nperiod = \"{kind}\"\nfirst_period = \"{}\"\nlanguages = [\"en\"]\n",
        options.lines, options.seed, options.period,
    );
    write_file(&directory.join("solde.toml"), &settings)?;
    for (name, text) in options.agreements {
        write_file(&directory.join("agreements").join(name), text)?;
    }
    const FIXED_AMOUNTS: &str = "fixed_amounts.csv";
    for (name, text) in options.reference.iter().filter(|(name, _)| *name != FIXED_AMOUNTS) {
        write_file(&directory.join("reference").join(name), text)?;
    }
    let published = options.reference.iter().find(|(name, _)| *name == FIXED_AMOUNTS).map_or("", |(_, text)| text);
    let amounts = samples::with_samples(published, &world.samples, world.window.cut_off);
    write_file(&directory.join("reference").join(FIXED_AMOUNTS), &amounts)
}

fn write_claims(
    world: &World<'_>,
    plans: &BTreeMap<Party, Vec<BlockPlan>>,
    progress: &mut dyn FnMut(u64),
) -> Result<GenerateSummary, GenerateError> {
    let inbox = world.options.directory.join("inbox").join(world.window.period.to_string());
    let mut jobs: Vec<(usize, Party, &[BlockPlan])> =
        plans.iter().enumerate().map(|(number, (creditor, plans))| (number, *creditor, plans.as_slice())).collect();
    // Largest first, so that no thread is left with a large file at the end.
    jobs.sort_by_key(|(_, creditor, plans)| {
        (std::cmp::Reverse(plans.iter().map(|plan| plan.lines).sum::<u64>()), *creditor)
    });
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(world.options.threads)
        .build()
        .map_err(|error| GenerateError::Threads(error.to_string()))?;
    let (sender, receiver) = mpsc::channel();
    let summaries = std::thread::scope(|scope| {
        let pool = &pool;
        let written = scope.spawn(move || {
            pool.install(|| {
                jobs.iter()
                    .par_bridge()
                    .map_with(sender, |sender, (number, creditor, plans)| {
                        creditor::write(*creditor, *number, plans, &inbox.join(creditor.code()), world, sender)
                    })
                    .collect::<Result<Vec<_>, _>>()
            })
        });
        let mut done = 0;
        for lines in receiver {
            done += lines;
            progress(done);
        }
        written.join().unwrap_or_else(|_| Err(GenerateError::Threads("a thread stopped".into())))
    })?;
    let mut summary = GenerateSummary::default();
    for one in summaries {
        summary.merge(one);
    }
    Ok(summary)
}

#[cfg(test)]
mod tests;
