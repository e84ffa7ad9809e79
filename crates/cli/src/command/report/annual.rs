//! `solde report annual`.

use solde_book::beneficiaries::count;
use solde_book::chain::Run;
use solde_book::derived::refuse_target;
use solde_book::year::{Under, publish};
use solde_book::{BookError, ENGINE};
use solde_core::party::Party;
use solde_report::annual::{Annual, AnnualError, Lines, RunOfChain, Sources, Standing};
use solde_report::language::Language;

use crate::args::report::{AnnualArguments, AnnualFormat};
use crate::output;
use crate::render::languages;

pub(super) fn annual(arguments: &AnnualArguments) -> Result<u8, BookError> {
    refuse_target(&arguments.to)?;
    let (settings, chain) = solde_book::run::open(&arguments.book.book, &arguments.book.runs())?;
    let year = chain.year(arguments.year)?;
    let under = Under::of(year.last, &arguments.book.book)?;
    let spoken = if arguments.language.is_empty() { &under.settings.languages } else { &arguments.language };
    let spoken = languages(spoken, if arguments.language.is_empty() { "solde.toml" } else { "--language" })?;
    let of_year = |run: &Run| year.runs.iter().any(|of_year| of_year.name == run.name);
    let runs = year.before.iter().chain(year.runs);
    let kept = year.runs.iter().all(|run| run.manifest.inputs_kept);
    let lines = if kept {
        let counted = count(year.runs, !arguments.no_persons)?;
        let (beneficiaries, negatives) = (counted.beneficiaries, counted.negatives);
        Some(Lines { beneficiaries, negatives, persons: !arguments.no_persons })
    } else {
        None
    };
    let sources = Sources {
        year: i32::from(arguments.year),
        party: whose(settings.party, arguments.party.as_deref())?,
        runs: runs.map(|run| run_of_chain(run, of_year(run))).collect::<Result<_, BookError>>()?,
        before: year.before.last().map(standing).transpose()?,
        last: standing(year.last)?,
        kinds: under.agreements.iter().map(|agreement| (agreement.id, agreement.kind())).collect(),
        titles: under.agreements.iter().map(|agreement| (agreement.id, agreement.title.clone())).collect(),
        rates: &under.rates,
        lines,
        smallest_cell: arguments.smallest_cell,
        engine: ENGINE,
    };
    let report = Annual::new(&sources).map_err(|error| match error {
        AnnualError::NoRun => BookError::Usage(error.to_string()),
        error => BookError::Integrity(error.to_string()),
    })?;
    let mut formats = arguments.format.clone();
    formats.sort_unstable();
    formats.dedup();
    let mut files = Vec::new();
    for format in formats {
        draw(&report, format, &spoken, &mut files)?;
    }
    let named: Vec<&Run> = year.runs.iter().collect();
    let drawn = publish(&arguments.to, arguments.year, &named, files)?;
    let held = report.controls.iter().filter(|control| control.holds()).count();
    output::print(&format!(
        "Annual report {}: {} files of {} runs, {} of {} controls hold{}\n  {}\n",
        arguments.year,
        output::count(drawn.files.len() as u64),
        drawn.runs.len(),
        held,
        report.controls.len(),
        if kept { "" } else { "; persons were not counted: a run did not keep its inputs" },
        arguments.to.display()
    ))?;
    Ok(u8::from(held != report.controls.len()))
}

/// Whose report it is: the book's own party; in a clearing house the one asked for, or all
/// States as a group.
fn whose(of_book: Option<Party>, asked: Option<&str>) -> Result<Option<Party>, BookError> {
    let asked = asked.map(super::statements::party).transpose()?;
    match (of_book, asked) {
        (Some(own), Some(asked)) if own != asked => {
            Err(BookError::Usage(format!("this is the book of {own}: a report of {asked} needs a book of its own")))
        }
        (own, asked) => Ok(own.or(asked)),
    }
}

fn run_of_chain(run: &Run, of_year: bool) -> Result<RunOfChain, BookError> {
    Ok(RunOfChain {
        name: run.name.clone(),
        period: run.manifest.period,
        cut_off: run.manifest.cut_off,
        manifest: run.manifest_hash.clone(),
        ledger_digest: run.manifest.ledger_digest.clone(),
        of_year,
        ledger: if of_year { super::table(run, "ledger.csv")? } else { Vec::new() },
        cube: super::table(run, "cube.csv")?,
    })
}

fn standing(run: &Run) -> Result<Standing, BookError> {
    Ok(Standing {
        run: run.name.clone(),
        blocks: super::table(run, "blocks.csv")?,
        positions: super::table(run, "positions.csv")?,
        disputes: super::table(run, "disputes.csv")?,
        closing_blocks: super::table(run, "closing/blocks.csv")?,
    })
}

fn draw(
    report: &Annual,
    format: AnnualFormat,
    languages: &[Language],
    files: &mut Vec<(String, Vec<u8>)>,
) -> Result<(), BookError> {
    match format {
        AnnualFormat::Html => {
            files.extend(
                languages.iter().map(|language| (format!("annual.{}.html", language.code()), report.html(*language))),
            );
        }
        #[cfg(feature = "pdf")]
        AnnualFormat::Pdf => {
            for language in languages {
                let page = report.pdf(*language).map_err(|error| BookError::Integrity(error.to_string()))?;
                files.push((format!("annual.{}.pdf", language.code()), page));
            }
        }
        AnnualFormat::Xlsx => {
            for language in languages {
                let workbook = report.workbook(*language).map_err(|error| BookError::Usage(error.to_string()))?;
                files.push((format!("annual.{}.xlsx", language.code()), workbook));
            }
        }
        AnnualFormat::Csv => {
            files.extend(report.csv().into_iter().map(|(name, text)| (format!("tables/{name}"), text.into_bytes())));
        }
        AnnualFormat::Json => files.push(("annual.json".to_owned(), report.json().into_bytes())),
    }
    Ok(())
}
