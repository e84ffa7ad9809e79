//! The arguments of `report` and of each of its reports.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use solde_core::calendar::Period;

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
    /// One page to look at the whole run: who owes whom, what is late, what was refused. A
    /// single file that asks nobody for anything
    Dashboard(DashboardArguments),
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
    /// The file to write
    #[arg(long, value_name = "FILE", default_value = "report.html")]
    pub to: PathBuf,
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

/// Arguments of `report statements`.
#[derive(Args, Debug)]
#[command(after_help = "\
Examples:
  solde report statements 2026Q1 --to drawn
  solde report statements --counterpart DE --format xlsx,pdf --language fr,en --to drawn
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
