//! The arguments of the command; help texts are written here and nowhere else.

pub mod report;

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use solde_core::calendar::{Date, Period};
use solde_ingest::Way;
use solde_report::language::Language;

/// Clears and settles the healthcare claims that States owe one another.
#[derive(Parser, Debug)]
#[command(
    name = "solde",
    version,
    max_term_width = 100,
    after_help = "Exit codes: 0 fine, 1 findings (the run is committed), 2 usage or configuration, 3 integrity or reproduction mismatch, 4 input/output."
)]
pub struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Subcommand, Debug)]
pub enum Command {
    /// Make a new book: configuration, agreements, reference tables, empty inbox
    Init(InitArguments),
    /// Check the inbox without settling anything
    Check(CheckArguments),
    /// Settle a period: check, post, net, and write statements as one immutable run
    Run(RunArguments),
    /// Show positions, nets, a statement, rejects and other tables of a run
    Show(ShowArguments),
    /// Draw reports of a settled period on request: statements as workbooks, a dashboard
    Report(report::ReportArguments),
    /// Compute a run again from the inputs it kept and compare every byte
    Reproduce(ReproduceArguments),
    /// Tell the whole story of a block, a line, a figure or a code
    Explain(ExplainArguments),
    /// Export the statistical cube of a run as Parquet
    #[cfg(feature = "analytics")]
    Export(ExportArguments),
    /// Write the accepted claims of a run as Parquet, one table for DuckDB, Spark or Polars
    #[cfg(feature = "parquet")]
    Archive(ArchiveArguments),
    /// Write a synthetic book of any size, with the totals a run must find
    Generate(GenerateArguments),
}

/// Where the book is.
#[derive(Args, Debug)]
pub struct BookArguments {
    /// The book: a folder with solde.toml
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub book: PathBuf,
    /// Where runs are, if not in the book
    #[arg(long, value_name = "DIR")]
    pub runs: Option<PathBuf>,
}

impl BookArguments {
    /// The folder of runs.
    pub fn runs(&self) -> PathBuf {
        self.runs.clone().unwrap_or_else(|| self.book.join("runs"))
    }
}

/// How to read claim lines.
#[derive(Args, Clone, Copy, Debug)]
pub struct WayArguments {
    /// Read line by line with the csv crate: slower, without the quick path, to prove that
    /// it changes nothing
    #[arg(long)]
    plain: bool,
}

impl WayArguments {
    /// The way asked for.
    pub fn way(self) -> Way {
        if self.plain { Way::Plain } else { Way::Quick }
    }
}

/// How to compute.
#[derive(Args, Debug)]
pub struct ComputeArguments {
    /// Facts up to this day count, instead of the last day of the period
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub as_of: Option<Date>,
    /// Threads to use; all cores if not given. The result does not depend on it
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
    /// End with 0 although there are findings
    #[arg(long)]
    pub accept_findings: bool,
    /// Warn of the same care claimed under several ids: person, dates, institution and amount
    /// are those of another line. Nothing else changes
    #[arg(long)]
    pub suspects: bool,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub way: WayArguments,
}

/// Arguments of `init`.
#[derive(Args, Debug)]
pub struct InitArguments {
    /// The folder to make
    #[arg(default_value = ".")]
    pub folder: PathBuf,
    /// Whose book it is: a code such as FR, or * for a clearing house that sees all pairs
    #[arg(long)]
    pub party: String,
    /// The first period to settle; its length is that of all: 2026Q1, 2026-01, 2026H1, 2026
    #[arg(long, value_parser = period)]
    pub first_period: Period,
}

/// Arguments of `check`.
#[derive(Args, Debug)]
pub struct CheckArguments {
    /// The period; the next one to settle if not given
    #[arg(value_parser = period)]
    pub period: Option<Period>,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub book: BookArguments,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub compute: ComputeArguments,
    /// Write all rejects to this file as CSV
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<PathBuf>,
}

/// Arguments of `run`.
#[derive(Args, Debug)]
pub struct RunArguments {
    /// The period; if not given the next one to settle, once it has ended
    #[arg(value_parser = period)]
    pub period: Option<Period>,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub book: BookArguments,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub compute: ComputeArguments,
    /// Settle every period before the one named that is not settled yet
    #[arg(long, requires = "period")]
    pub catch_up: bool,
    /// If inputs changed since the run was made, write a new revision that supersedes it
    #[arg(long)]
    pub supersede: bool,
    /// Do not keep inputs in the run; it can then not be reproduced by itself
    #[arg(long)]
    pub no_keep: bool,
    /// Write the accepted claims of the run as Parquet into this new folder
    #[cfg(feature = "parquet")]
    #[arg(long, value_name = "DIR", conflicts_with_all = ["no_keep", "catch_up"])]
    pub archive: Option<PathBuf>,
    /// Name the persons concerned in the archive; its files are then readable by the owner only
    #[cfg(feature = "parquet")]
    #[arg(long, requires = "archive")]
    pub with_persons: bool,
    /// Parts to leave out, to measure what they cost
    #[cfg(feature = "measure")]
    #[arg(long, hide = true, value_enum, value_delimiter = ',', value_name = "PART")]
    pub without: Vec<Part>,
}

/// A part of a run that a measurement can leave out. Builds for use do not know it.
#[cfg(feature = "measure")]
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// Waiting until the run is on disk
    Fsync,
    /// Hashing claim files
    Hash,
}

#[cfg(feature = "measure")]
impl RunArguments {
    /// Whether to wait until the run is on disk.
    pub fn syncs(&self) -> bool {
        !self.without.contains(&Part::Fsync)
    }

    /// Whether to hash claim files.
    pub fn hashes_inputs(&self) -> bool {
        !self.without.contains(&Part::Hash)
    }
}

#[cfg(not(feature = "measure"))]
impl RunArguments {
    /// A run is always waited for until it is on disk.
    pub fn syncs(&self) -> bool {
        true
    }

    /// Claim files are always hashed.
    pub fn hashes_inputs(&self) -> bool {
        true
    }
}

/// What `show` can show.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Topic {
    /// What each party stands at with another
    Positions,
    /// What pairs owe one another, net
    Nets,
    /// The statement of account with a counterpart
    Statement,
    /// What was found in files, blocks and lines
    Rejects,
    /// What the law found in blocks and events
    Findings,
    /// Every block with its standing
    Blocks,
    /// Every posting of the run
    Ledger,
    /// Set-off acts carried out
    SetOffs,
    /// What expires when, for whom, and how much is at stake
    Worklist,
    /// What is contested, by block and line
    Disputes,
    /// Interest on what was paid late, and what is overdue
    Interest,
    /// What is open and contested, by year of introduction and of care
    Ageing,
    /// Periods for which claims were expected and not received
    Expected,
    /// Statistics over the cube of the run
    Statistics,
}

/// Forms of output.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// A table that fits the terminal
    Text,
    /// Comma-separated values
    Csv,
    /// JSON; amounts as text
    Json,
    /// A page (statements only)
    Html,
}

/// Arguments of `show`.
#[derive(Args, Debug)]
pub struct ShowArguments {
    /// What to show
    #[arg(value_enum)]
    pub topic: Topic,
    /// For a statement: the counterpart, in a clearing house owner and counterpart as FR/DE. For other tables: only rows that name this party
    pub of: Option<String>,
    /// Only rows that name this party, as creditor, debtor or the one who should act
    #[arg(long, value_name = "CODE")]
    pub party: Option<String>,
    /// For the worklist: only what ends by this day
    #[arg(long, value_name = "DATE", value_parser = date)]
    pub until: Option<Date>,
    /// The period; the last one settled if not given
    #[arg(long, value_parser = period)]
    pub period: Option<Period>,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub book: BookArguments,
    /// Form of output
    #[arg(long, value_enum, default_value = "text")]
    pub format: Format,
    /// Language of a statement, one of those that the book names in `languages`, the first of
    /// them if not given; in tables, the one whose marks amounts are written with
    #[arg(long, value_parser = PossibleValuesParser::new(Language::ALL.map(Language::code)))]
    pub language: Option<String>,
    /// For statistics: dimensions to group by, separated by commas
    #[arg(long, value_delimiter = ',', default_value = "agreement,creditor,debtor")]
    pub by: Vec<String>,
    /// Most rows to show; 0 for all
    #[arg(long, default_value_t = 0)]
    pub limit: usize,
}

/// Forms of an explanation.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub enum StoryFormat {
    /// Text that fits the terminal
    Text,
    /// JSON with the same content; amounts as text
    Json,
}

/// Arguments of `explain`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  solde explain C3012
  solde explain FR/LIC-2025-H1-DE
  solde explain FR/claim:2025-000123
  solde explain positions EU-883 2025H1 FR DE EUR open
  solde explain nets EU-883 2025H1 DE/FR EUR a_pays")]
pub struct ExplainArguments {
    /// A code; a block as CREDITOR/BLOCK or BLOCK; a line that an event named, as CREDITOR/claim:ID or ID; or a figure: `positions` or `nets`, then the cells that name its row, then its column
    #[arg(required = true, value_name = "WHAT")]
    pub what: Vec<String>,
    /// The run whose end is looked at, by its period; the last one if not given
    #[arg(long, value_name = "PERIOD", value_parser = period)]
    pub run: Option<Period>,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub book: BookArguments,
    /// Form of output
    #[arg(long, value_enum, default_value = "text")]
    pub format: StoryFormat,
}

/// Arguments of `reproduce`.
#[derive(Args, Debug)]
pub struct ReproduceArguments {
    /// The period; the last one settled if not given
    #[arg(value_parser = period)]
    pub period: Option<Period>,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub book: BookArguments,
    /// Threads to use; all cores if not given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub way: WayArguments,
}

/// Arguments of `export`.
#[derive(Args, Debug)]
pub struct ExportArguments {
    /// The Parquet file to write
    pub file: PathBuf,
    /// The period; the last one settled if not given
    #[arg(long, value_parser = period)]
    pub period: Option<Period>,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub book: BookArguments,
}

/// Arguments of `archive`.
#[cfg(feature = "parquet")]
#[derive(Args, Debug)]
#[command(after_help = "\
Reading it, in DuckDB:
  SELECT creditor, debtor, currency, count(*), sum(care_amount)
  FROM read_parquet('DIR/**/*.parquet', hive_partitioning = true) GROUP BY ALL")]
pub struct ArchiveArguments {
    /// The period of the run
    #[arg(value_parser = period)]
    pub period: Period,
    /// The folder to make
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
    /// Name the persons concerned; the files are then readable by the owner only
    #[arg(long)]
    pub with_persons: bool,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub book: BookArguments,
}

/// Arguments of `generate`.
#[derive(Args, Debug)]
pub struct GenerateArguments {
    /// The folder to make
    pub folder: PathBuf,
    /// Claim lines, copies and faulty ones included; underscores may group digits
    #[arg(long, value_parser = count)]
    pub lines: u64,
    /// Another seed gives another world
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// The period the book settles
    #[arg(long, default_value = "2026Q1", value_parser = period)]
    pub period: Period,
    /// States, those with most claims
    #[arg(long, default_value_t = 32)]
    pub parties: usize,
    /// Blocks; one for 200 lines, at most 50,000, if not given
    #[arg(long, value_parser = count)]
    pub blocks: Option<u64>,
    /// Share of lines with a fault
    #[arg(long, default_value = "1%")]
    pub errors: crate::generate::Share,
    /// Share of lines sent once more
    #[arg(long, default_value = "0.1%")]
    pub duplicates: crate::generate::Share,
    /// Share of lines with quoted fields
    #[arg(long, default_value = "0")]
    pub quotes: crate::generate::Share,
    /// Lines of a file in random order
    #[arg(long)]
    pub shuffle: bool,
    /// Blocks with an error of their own
    #[arg(long, default_value_t = 0)]
    pub held_blocks: u64,
    /// Blocks introduced after the cut-off
    #[arg(long, default_value_t = 0)]
    pub next_period_blocks: u64,
    /// Threads to use; all cores if not given
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub threads: usize,
}

fn period(text: &str) -> Result<Period, String> {
    Period::parse(text.as_bytes())
        .filter(|period| *period != Period::Unknown)
        .ok_or_else(|| "a period is written 2026Q1, 2026-01, 2026H1 or 2026".to_owned())
}

fn date(text: &str) -> Result<Date, String> {
    Date::parse(text.as_bytes()).ok_or_else(|| "a date is written YYYY-MM-DD and exists".to_owned())
}

fn count(text: &str) -> Result<u64, String> {
    text.replace('_', "").parse().map_err(|_| "a whole number, such as 10_000_000".to_owned())
}
