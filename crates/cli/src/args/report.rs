//! The arguments of `report` and of each of its reports.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand, ValueEnum};
use solde_core::calendar::Period;
use solde_report::language::Language;
use solde_report::letters::Kind;

use super::{BookArguments, period};

/// Arguments of `report`.
#[derive(Args, Debug)]
pub struct ReportArguments {
    /// Which report.
    #[command(subcommand)]
    pub report: Report,
}

/// Reports drawn on request from a settled period.
#[derive(Subcommand, Debug)]
pub enum Report {
    /// Draw statements of a settled period again, in any form
    Statements(StatementsArguments),
    /// Letters that a settled period gives occasion for: introductions, acknowledgements,
    /// contestations, replies, reminders, interest claims, payment advice, requests for
    /// confirmation of balance, joint records
    Letters(LettersArguments),
    /// One page to look at the whole run: who owes whom, what is late, what was refused. A
    /// single file that asks nobody for anything
    Dashboard(DashboardArguments),
    /// What a year of runs tells: claims and debts, how fast they were paid, care years,
    /// beneficiaries, and the figures to publish
    #[cfg(feature = "analytics")]
    Annual(AnnualArguments),
}

/// Forms of an annual report.
#[cfg(feature = "analytics")]
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum AnnualFormat {
    /// A self-contained page with charts
    Html,
    /// The same set in type, tagged for those who hear it
    #[cfg(feature = "pdf")]
    Pdf,
    /// A workbook, a sheet for each section
    Xlsx,
    /// A table a file, comma-separated
    Csv,
    /// JSON; amounts as text, fractions in full
    Json,
}

/// Arguments of `report annual`.
#[cfg(feature = "analytics")]
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  solde report annual 2025 --to report
  solde report annual 2025 --language fr --format html,xlsx --to report
  solde report annual 2025 --party FR --to report      in a clearing house: one State; all as a group if not given")]
pub struct AnnualArguments {
    /// The year
    #[arg(value_parser = clap::value_parser!(u16).range(1900..2200))]
    pub year: u16,
    /// In a clearing house: whose report it is; that of all States as a group if not given
    #[arg(long, value_name = "CODE")]
    pub party: Option<String>,
    /// Forms, separated by commas
    #[arg(long, value_enum, value_delimiter = ',', default_value = "html,xlsx,csv,json", value_name = "FORM")]
    pub format: Vec<AnnualFormat>,
    /// Languages, separated by commas; those of the book if not given
    #[arg(long, value_delimiter = ',', value_name = "CODE")]
    pub language: Vec<String>,
    /// Do not count persons; tables by kind of care and by document, which must not tell of
    /// few, are then left out
    #[arg(long)]
    pub no_persons: bool,
    /// Withhold cells with fewer persons or lines than this
    #[arg(long, value_name = "N", default_value_t = 5, value_parser = clap::value_parser!(u64).range(1..=1000))]
    pub smallest_cell: u64,
    /// The folder to make
    #[arg(long, value_name = "DIR")]
    pub to: PathBuf,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub book: BookArguments,
}

/// Forms of a letter.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum LetterFormat {
    /// A self-contained page, set for A4
    Html,
    /// A document set in type, for print and for the archive
    #[cfg(feature = "pdf")]
    Pdf,
}

/// Kinds of letter, as they are asked for.
fn letter_kind(text: &str) -> Result<Kind, String> {
    Kind::ALL.into_iter().find(|kind| kind.as_str() == text).ok_or_else(|| {
        let known = Kind::ALL.map(Kind::as_str).join(", ");
        format!("use some of {known}")
    })
}

/// Arguments of `report letters`.
#[derive(Args, Debug)]
#[command(after_help = "\
A letter bears the date of the cut-off, and is drawn from the run computed again. Where a
statement gives no occasion for a kind there is no letter; the command says why.
Addresses, contact points and who signs may stand in letters.toml in the folder of the book.

Examples:
  solde report letters 2026Q1 --format pdf --to letters
  solde report letters --kind reminder,interest --counterpart DE --language fr,de --to letters
  solde report letters --kind reminder --counterpart DE --language fr --beside de --to letters
  solde report letters --counterpart FR/DE --to letters      in a clearing house")]
pub struct LettersArguments {
    /// The period; the last one settled if not given
    #[arg(value_parser = period)]
    pub period: Option<Period>,
    /// Only letters to this counterpart; in a clearing house writer and counterpart as FR/DE
    #[arg(long, value_name = "CODE[/CODE]")]
    pub counterpart: Option<String>,
    /// Kinds, separated by commas; all if not given
    #[arg(long, value_parser = letter_kind, value_delimiter = ',', value_name = "KIND")]
    pub kind: Vec<Kind>,
    /// Forms, separated by commas
    #[arg(long, value_enum, value_delimiter = ',', default_value = "html", value_name = "FORM")]
    pub format: Vec<LetterFormat>,
    /// Languages, separated by commas; those of the book if not given
    #[arg(long, value_delimiter = ',', value_name = "CODE")]
    pub language: Vec<String>,
    /// A second language beside the first, such as the counterpart's
    #[arg(long, value_name = "CODE")]
    pub beside: Option<String>,
    /// The folder to make
    #[arg(long, value_name = "DIR")]
    pub to: PathBuf,
    /// Threads to use; all cores if not given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub book: BookArguments,
}

/// Arguments of `report dashboard`.
#[derive(Args, Debug)]
pub struct DashboardArguments {
    /// The period of the run; the last one settled if not given
    #[arg(value_parser = period)]
    pub period: Option<Period>,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub book: BookArguments,
    /// Language of the page; the first that the book names in `languages` if not given
    #[arg(long, value_name = "CODE", value_parser = PossibleValuesParser::new(Language::ALL.map(Language::code)))]
    pub language: Option<String>,
    /// The file to write
    #[arg(long, value_name = "FILE", default_value = "report.html")]
    pub to: PathBuf,
    /// Replace the file if there is one
    #[arg(long)]
    pub force: bool,
}

/// Forms of a statement.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum StatementFormat {
    /// A workbook whose totals are formulas, for any spreadsheet program
    Xlsx,
    /// Set in type for print and the file: A4, tagged, its fonts embedded
    #[cfg(feature = "pdf")]
    Pdf,
    /// A self-contained page
    Html,
    /// Comma-separated values
    Csv,
    /// JSON; amounts as text
    Json,
    /// Plain text
    Txt,
}

impl StatementFormat {
    /// Whether it is a page, on which two languages can stand side by side.
    pub fn is_page(self) -> bool {
        match self {
            Self::Html => true,
            #[cfg(feature = "pdf")]
            Self::Pdf => true,
            Self::Xlsx | Self::Csv | Self::Json | Self::Txt => false,
        }
    }
}

/// Arguments of `report statements`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  solde report statements 2026Q1 --to drawn
  solde report statements --counterpart DE --format xlsx,pdf --language fr,en --to drawn
  solde report statements --counterpart DE --format html,pdf --language fr --beside de --to drawn
  solde report statements --counterpart FR/DE --to drawn      in a clearing house")]
pub struct StatementsArguments {
    /// The period; the last one settled if not given
    #[arg(value_parser = period)]
    pub period: Option<Period>,
    /// Only statements with this counterpart; in a clearing house owner and counterpart as FR/DE
    #[arg(long, value_name = "CODE[/CODE]")]
    pub counterpart: Option<String>,
    /// Forms, separated by commas
    #[arg(long, value_enum, value_delimiter = ',', default_value = "xlsx", value_name = "FORM")]
    pub format: Vec<StatementFormat>,
    /// Languages, separated by commas; those of the book if not given
    #[arg(long, value_delimiter = ',', value_name = "CODE")]
    pub language: Vec<String>,
    /// A second language beside the first on every page, such as the counterpart's; without
    /// it, the one that the book names under [beside] for a counterpart
    #[arg(long, value_name = "CODE")]
    pub beside: Option<String>,
    /// The folder to make
    #[arg(long, value_name = "DIR")]
    pub to: PathBuf,
    /// Threads to use; all cores if not given
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
    #[command(flatten)]
    #[allow(missing_docs)]
    pub book: BookArguments,
}
