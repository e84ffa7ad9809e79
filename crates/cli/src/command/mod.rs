//! One module per command.

#[cfg(feature = "parquet")]
mod archive;
mod check;
mod explain;
mod generate;
mod report;
mod reproduce;
mod run;
mod show;

use solde_book::chain::{Chain, Run};
use solde_book::{BookError, run as runs};
use solde_core::calendar::Period;
use solde_report::language::Language;

use crate::args::{Arguments, BookArguments, Command};

/// Executes a command; the number is its exit code.
pub fn execute(arguments: Arguments) -> Result<u8, BookError> {
    match arguments.command {
        Command::Init(arguments) => {
            let settings = solde_book::book::init(&arguments.folder, &arguments.party, arguments.first_period)?;
            let folder = arguments.folder.display();
            crate::output::print(&format!(
                "Made the book {folder} of {}.\nPut claim files into {folder}/inbox/{}/<PARTY>/, then: solde check --book {folder}\n",
                settings.party.map_or("all parties", |party| &party.record().name_en),
                settings.first_period
            ))?;
            Ok(0)
        }
        Command::Check(arguments) => check::check(&arguments),
        Command::Run(arguments) => run::run(&arguments),
        Command::Show(arguments) => show::show(&arguments),
        Command::Report(arguments) => report::report(&arguments),
        Command::Reproduce(arguments) => reproduce::reproduce(&arguments),
        Command::Explain(arguments) => explain::explain(&arguments),
        #[cfg(feature = "analytics")]
        Command::Export(arguments) => show::export(&arguments),
        #[cfg(feature = "parquet")]
        Command::Archive(arguments) => archive::archive(&arguments),
        Command::Generate(arguments) => generate::generate(&arguments),
    }
}

/// Sets the number of threads for everything that follows.
fn use_threads(threads: Option<u16>) -> Result<(), BookError> {
    rayon::ThreadPoolBuilder::new()
        .num_threads(threads.map_or(0, usize::from))
        .build_global()
        .map_err(|error| BookError::Usage(format!("threads could not be started: {error}")))
}

/// The language of a report: the one asked for, or the first that the book names.
fn language_of(book: &BookArguments, asked: Option<&String>) -> Result<Language, BookError> {
    match asked {
        Some(code) => crate::render::language(code, "--language"),
        // A book names at least one.
        None => crate::render::language(&runs::open(&book.book, &book.runs())?.0.languages[0], "solde.toml"),
    }
}

/// The run of a period, or the last one.
fn find_run(book: &BookArguments, period: Option<Period>) -> Result<(Chain, Run), BookError> {
    let (_, chain) = runs::open(&book.book, &book.runs())?;
    let run = match period {
        Some(period) => chain.of(period),
        None => chain.last(),
    };
    let run = run.cloned().ok_or_else(|| {
        let what = period.map_or_else(|| "no period has".to_owned(), |period| format!("{period} has not"));
        BookError::Usage(format!("{what} been settled in {}; `solde run` settles one", book.runs().display()))
    })?;
    Ok((chain, run))
}
