//! `solde show`: tables and statements of a committed run.

use std::path::Path;

use solde_book::BookError;
use solde_book::run::open;
use solde_core::party::Party;
use solde_report::terminal::table;

use crate::args::{Format, ShowArguments, Topic};
use crate::output;

pub(super) fn show(arguments: &ShowArguments) -> Result<u8, BookError> {
    let (_, run) = super::find_run(&arguments.book, arguments.period)?;
    let text = match arguments.topic {
        Topic::Statement => statement(arguments, &run.folder)?,
        Topic::Statistics => statistics(arguments, &run.folder)?,
        topic => {
            let name = match topic {
                Topic::Nets => "nets.csv",
                Topic::Rejects => "rejects.csv",
                Topic::Findings => "findings.csv",
                Topic::Blocks => "blocks.csv",
                Topic::Ledger => "ledger.csv",
                Topic::SetOffs => "set_offs.csv",
                _ => "positions.csv",
            };
            run.verify(name)?;
            let path = run.folder.join(name);
            let bytes = std::fs::read(&path).map_err(BookError::at(&path))?;
            let bytes = select(&bytes, arguments)?;
            in_format(&bytes, arguments.format)?
        }
    };
    output::print(&text)?;
    Ok(0)
}

fn in_format(csv: &[u8], format: Format) -> Result<String, BookError> {
    match format {
        Format::Text => Ok(table(csv, output::width())),
        Format::Csv => Ok(String::from_utf8_lossy(csv).into_owned()),
        Format::Json => json(csv),
        Format::Html => Err(BookError::Usage("only statements come as HTML; use text, csv or json".into())),
    }
}

/// Rows that name the party asked for, up to the limit.
fn select(csv: &[u8], arguments: &ShowArguments) -> Result<Vec<u8>, BookError> {
    let damaged = |error: csv::Error| BookError::Integrity(error.to_string());
    let party = arguments.of.as_deref().map(party).transpose()?;
    let limit = if arguments.limit == 0 { usize::MAX } else { arguments.limit };
    let mut reader = csv::Reader::from_reader(csv);
    let header = reader.headers().map_err(damaged)?.clone();
    let places: Vec<usize> = (0..header.len())
        .filter(|place| matches!(&header[*place], "creditor" | "debtor" | "party_a" | "party_b"))
        .collect();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header).map_err(damaged)?;
    let mut shown = 0;
    for row in reader.records() {
        let row = row.map_err(damaged)?;
        let names = party
            .is_none_or(|party| places.iter().any(|place| Party::from_code(row[*place].as_bytes()) == Some(party)));
        if names && shown < limit {
            writer.write_record(&row).map_err(damaged)?;
            shown += 1;
        }
    }
    writer.into_inner().map_err(|error| BookError::Integrity(error.to_string()))
}

fn party(code: &str) -> Result<Party, BookError> {
    Party::from_code(code.as_bytes())
        .ok_or_else(|| BookError::Usage(format!("`{code}` is not a known party; use a code such as FR")))
}

/// Rows as objects; every value is text, so no amount becomes a float.
fn json(csv: &[u8]) -> Result<String, BookError> {
    let damaged = |error: csv::Error| BookError::Integrity(error.to_string());
    let mut reader = csv::Reader::from_reader(csv);
    let header = reader.headers().map_err(damaged)?.clone();
    let mut rows = Vec::new();
    for row in reader.records() {
        let row = row.map_err(damaged)?;
        let cells = header.iter().zip(&row).map(|(name, value)| (name.to_owned(), serde_json::Value::from(value)));
        rows.push(serde_json::Value::Object(cells.collect()));
    }
    let mut text = serde_json::to_string_pretty(&rows).map_err(|error| BookError::Integrity(error.to_string()))?;
    text.push('\n');
    Ok(text)
}

fn statement(arguments: &ShowArguments, run: &Path) -> Result<String, BookError> {
    let (settings, _) = open(&arguments.book.book, &arguments.book.runs())?;
    let wanted = arguments.of.as_deref().unwrap_or_default();
    let name = match (settings.party, wanted.split_once('/')) {
        (Some(_), None) if !wanted.is_empty() => party(wanted)?.to_string(),
        (None, Some((owner, counterpart))) => format!("{}/{}", party(owner)?, party(counterpart)?),
        (Some(_), _) => return Err(BookError::Usage("name the counterpart, as in `solde show statement DE`".into())),
        (None, _) => {
            return Err(BookError::Usage("name owner and counterpart, as in `solde show statement FR/DE`".into()));
        }
    };
    let extension = match arguments.format {
        Format::Text => format!("{}.txt", arguments.language),
        Format::Html => format!("{}.html", arguments.language),
        Format::Csv => "csv".to_owned(),
        Format::Json => "json".to_owned(),
    };
    let path = run.join("statements").join(format!("{name}.{extension}"));
    std::fs::read_to_string(&path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => BookError::Usage(format!(
            "run {} has no statement {name} in language `{}`",
            run.display(),
            arguments.language
        )),
        _ => BookError::at(&path)(error),
    })
}

#[cfg(feature = "analytics")]
fn statistics(arguments: &ShowArguments, run: &Path) -> Result<String, BookError> {
    use solde_report::statistics::Dimension;
    let dimensions = arguments
        .by
        .iter()
        .map(|name| {
            Dimension::parse(name).ok_or_else(|| {
                let known: Vec<&str> = Dimension::ALL.iter().map(|dimension| dimension.as_str()).collect();
                BookError::Usage(format!("`{name}` is no dimension; group by {}", known.join(", ")))
            })
        })
        .collect::<Result<Vec<_>, _>>()?;
    let cube = cube(run)?;
    let table = cube.aggregated(&dimensions).and_then(|cube| cube.csv()).map_err(of_statistics)?;
    in_format(&select(table.as_bytes(), arguments)?, arguments.format)
}

#[cfg(feature = "analytics")]
fn cube(run: &Path) -> Result<solde_report::statistics::Cube, BookError> {
    let path = run.join("cube.csv");
    let bytes = std::fs::read(&path).map_err(BookError::at(&path))?;
    solde_report::statistics::Cube::read(&[&bytes]).map_err(of_statistics)
}

#[cfg(feature = "analytics")]
fn of_statistics(error: solde_report::statistics::StatisticsError) -> BookError {
    BookError::Integrity(error.to_string())
}

#[cfg(not(feature = "analytics"))]
fn statistics(_: &ShowArguments, _: &Path) -> Result<String, BookError> {
    Err(BookError::Usage("this build has no statistics; build with the feature `analytics`".into()))
}

#[cfg(feature = "analytics")]
pub(super) fn export(arguments: &crate::args::ExportArguments) -> Result<u8, BookError> {
    let (_, run) = super::find_run(&arguments.book, arguments.period)?;
    let parquet = cube(&run.folder)?.to_parquet().map_err(of_statistics)?;
    std::fs::write(&arguments.file, parquet).map_err(BookError::at(&arguments.file))?;
    output::print(&format!("Wrote the cube of {} to {}\n", run.name, arguments.file.display()))?;
    Ok(0)
}
