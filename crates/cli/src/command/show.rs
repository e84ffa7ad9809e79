//! `solde show`: tables and statements of a committed run.

use std::path::Path;

use solde_book::BookError;
use solde_book::run::open;
use solde_core::calendar::Date;
use solde_core::party::Party;
use solde_report::language::Language;
use solde_report::terminal::{Look, table};

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
                Topic::Worklist => "worklist.csv",
                Topic::Disputes => "disputes.csv",
                Topic::Interest => "interest.csv",
                Topic::Ageing => "ageing.csv",
                Topic::Expected => "expected.csv",
                _ => "positions.csv",
            };
            run.verify(name)?;
            let path = run.folder.join(name);
            let bytes = std::fs::read(&path).map_err(BookError::at(&path))?;
            let mut bytes = select(&bytes, arguments)?;
            if arguments.format == Format::Text {
                bytes = brief(&bytes, short_columns(topic))?;
            }
            in_format(&bytes, arguments)?
        }
    };
    output::print(&text)?;
    Ok(0)
}

fn in_format(csv: &[u8], arguments: &ShowArguments) -> Result<String, BookError> {
    match arguments.format {
        Format::Text => {
            let asked = arguments.language.as_deref().map(|code| crate::render::language(code, "--language"));
            let figures = asked.transpose()?.unwrap_or(Language::En).words().text_figures;
            if csv.iter().filter(|byte| **byte == b'\n').count() < 2 {
                return Ok("Nothing to show: no row names what was asked for.\n".to_owned());
            }
            Ok(table(csv, &Look { width: output::width(), figures, colour: output::colour() }))
        }
        Format::Csv => Ok(String::from_utf8_lossy(csv).into_owned()),
        Format::Json => json(csv),
        Format::Html => Err(BookError::Usage("only statements come as HTML; use text, csv or json".into())),
    }
}

/// The columns of a topic in the order they are shown in a terminal: those a reader
/// cannot do without first, for where there is no room the last are left out. CSV and
/// JSON always have all of them.
const fn short_columns(topic: Topic) -> &'static [&'static str] {
    match topic {
        Topic::Positions => &[
            "claims",
            "currency",
            "accounting_period",
            "open",
            "eligible",
            "disputed",
            "agreement",
            "held",
            "care",
            "fees",
            "paid",
            "prepaid",
            "credited",
            "waived",
            "not_considered",
            "set_off",
            "agreed",
            "asserted",
            "lines",
        ],
        Topic::Nets => &[
            "pair",
            "currency",
            "accounting_period",
            "net",
            "agreement",
            "a_owes_b",
            "b_owes_a",
            "a_pays",
            "b_pays",
            "mode",
            "a_carried",
            "b_carried",
        ],
        Topic::Rejects => &["code", "severity", "file", "line", "field", "value", "expected"],
        Topic::Findings => &["code", "severity", "claims", "block_ref", "event_id", "detail"],
        Topic::Blocks => &[
            "claims",
            "block_ref",
            "accounting_period",
            "state",
            "currency",
            "open",
            "due_on",
            "disputed",
            "care",
            "fees",
            "paid",
            "prepaid",
            "credited",
            "waived",
            "not_considered",
            "set_off",
            "lines",
            "introduced_on",
            "agreement",
        ],
        Topic::Ledger => {
            &["date", "kind", "claims", "block_ref", "amount", "currency", "event_id", "claim_id", "basis"]
        }
        Topic::SetOffs => &[
            "claims",
            "block_ref",
            "claim_amount",
            "claim_currency",
            "settlement_amount",
            "settlement_currency",
            "settled_on",
            "difference",
            "reference",
            "claim_rate",
            "settlement_rate",
        ],
        Topic::Worklist => {
            &["last_day", "actor", "task", "claims", "block_ref", "at_stake", "currency", "risk", "claim_id"]
        }
        Topic::Disputes => &[
            "claims",
            "block_ref",
            "stage",
            "outstanding",
            "currency",
            "contested_on",
            "reply_by",
            "settle_by",
            "claim_id",
            "contested",
        ],
        Topic::Interest => &[
            "claims",
            "block_ref",
            "interest",
            "currency",
            "kind",
            "due_on",
            "principal",
            "received_on",
            "periods",
            "claimed",
            "claimable",
        ],
        Topic::Ageing => &["claims", "currency", "by", "year", "open", "disputed", "agreement"],
        Topic::Expected => {
            &["claims", "accounting_period", "introduce_by", "last_received", "basis", "agreement", "inventory_by"]
        }
        Topic::Statement | Topic::Statistics => &[],
    }
}

/// A table with the columns named, as far as it has them; `claims` is `FR>DE`, and a
/// `pair` is `DE/FR`, party a first. Files are named below the inbox.
fn brief(csv: &[u8], columns: &[&str]) -> Result<Vec<u8>, BookError> {
    if columns.is_empty() {
        return Ok(csv.to_vec());
    }
    let damaged = |error: csv::Error| BookError::Integrity(error.to_string());
    let mut reader = csv::Reader::from_reader(csv);
    let header = reader.headers().map_err(damaged)?.clone();
    let place = |name: &str| header.iter().position(|column| column == name);
    let (creditor, debtor) = (place("creditor"), place("debtor"));
    let (a, b) = (place("party_a"), place("party_b"));
    let mut writer = csv::Writer::from_writer(Vec::new());
    let known = |name: &&&str| match **name {
        "claims" => creditor.is_some(),
        "pair" => a.is_some(),
        name => place(name).is_some(),
    };
    let columns: Vec<&str> = columns.iter().filter(known).copied().collect();
    writer.write_record(&columns).map_err(damaged)?;
    for row in reader.records() {
        let row = row.map_err(damaged)?;
        let cell = |place: Option<usize>| place.and_then(|place| row.get(place)).unwrap_or_default();
        let cells = columns.iter().map(|name| match *name {
            "claims" => format!("{}>{}", cell(creditor), cell(debtor)),
            "pair" => format!("{}/{}", cell(a), cell(b)),
            "file" => cell(place("file")).trim_start_matches("inbox/").to_owned(),
            name => cell(place(name)).to_owned(),
        });
        writer.write_record(cells).map_err(damaged)?;
    }
    writer.into_inner().map_err(|error| BookError::Integrity(error.to_string()))
}

/// Rows that name the party asked for and end by the day asked for, up to the limit.
fn select(csv: &[u8], arguments: &ShowArguments) -> Result<Vec<u8>, BookError> {
    let damaged = |error: csv::Error| BookError::Integrity(error.to_string());
    let parties = [&arguments.of, &arguments.party].into_iter().flatten();
    let parties = parties.map(|code| party(code)).collect::<Result<Vec<Party>, _>>()?;
    let limit = if arguments.limit == 0 { usize::MAX } else { arguments.limit };
    let mut reader = csv::Reader::from_reader(csv);
    let header = reader.headers().map_err(damaged)?.clone();
    let places: Vec<usize> = (0..header.len())
        .filter(|place| matches!(&header[*place], "creditor" | "debtor" | "party_a" | "party_b" | "actor"))
        .collect();
    let last_day = header.iter().position(|column| column == "last_day");
    if arguments.until.is_some() && last_day.is_none() {
        return Err(BookError::Usage("--until is for the worklist".into()));
    }
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header).map_err(damaged)?;
    let mut shown = 0;
    for row in reader.records() {
        let row = row.map_err(damaged)?;
        let names = |party: &Party| places.iter().any(|place| Party::from_code(row[*place].as_bytes()) == Some(*party));
        let in_time = arguments.until.is_none_or(|until| {
            let day = last_day.and_then(|place| row.get(place)).and_then(|day| Date::parse(day.as_bytes()));
            day.is_some_and(|day| day <= until)
        });
        if parties.iter().all(names) && in_time && shown < limit {
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
    // A book names at least one language.
    let language = arguments.language.as_ref().unwrap_or(&settings.languages[0]);
    let extension = match arguments.format {
        Format::Text => format!("{language}.txt"),
        Format::Html => format!("{language}.html"),
        Format::Csv => "csv".to_owned(),
        Format::Json => "json".to_owned(),
    };
    let path = run.join("statements").join(format!("{name}.{extension}"));
    std::fs::read_to_string(&path).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound if path.with_file_name(file_of(&name, "json")).exists() => {
            BookError::Usage(format!(
                "the book asks for statements in {}, not in `{language}`; `solde report statements --language {language} --to DIR` draws them",
                settings.languages.join(", ")
            ))
        }
        std::io::ErrorKind::NotFound => BookError::Usage(format!(
            "there is no statement {name} in {}: the parties have nothing between them; `solde show positions` names all pairs",
            run.display()
        )),
        _ => BookError::at(&path)(error),
    })
}

/// The last part of a statement's path.
fn file_of(name: &str, extension: &str) -> String {
    format!("{}.{extension}", name.rsplit('/').next().unwrap_or(name))
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
    in_format(&select(table.as_bytes(), arguments)?, arguments)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(csv: &[u8], width: usize) -> String {
        table(csv, &Look { width, figures: Language::En.words().text_figures, colour: false })
    }

    const WORKLIST: &str = "risk,task,actor,agreement,accounting_period,creditor,debtor,currency,block_ref,claim_id,last_day,days_left,at_stake,rule,citation,confirmed,counted
interest,down_payment,IT,EU-883,2025H1,FR,IT,EUR,LIC-2026-000123,,2026-09-30,183,1234567.00,EU-883/actual,Reg. 987/2009 Art. 68(1),true,6 months after the end of the month
flag,settle_dispute,IT,EU-883,2023H2,FR,IT,EUR,LIC-2024-000007,CLAIM-2023-0000000042,2027-05-31,426,1000.00,EU-883/actual,Reg. 987/2009 Art. 67(6),true,36 months
";

    /// Days, amounts and who should act are never cut, on a terminal of 120 or of 80 columns.
    #[test]
    fn the_worklist_fits_a_terminal() {
        let short = brief(WORKLIST.as_bytes(), short_columns(Topic::Worklist)).expect("a table");
        for wide in [120, 80] {
            let text = shown(&short, wide);
            assert!(text.lines().all(|line| line.chars().count() <= wide), "{text}");
            for whole in ["2026-09-30", "2027-05-31", "1 234 567.00", "FR>IT", "EUR"] {
                assert!(text.contains(whole), "{text}");
            }
        }
        assert!(shown(&short, 120).contains("down_payment"), "{}", shown(&short, 120));
    }

    #[test]
    fn rejects_fit_a_terminal_with_what_is_needed_to_mend_them() {
        let rejects = "code,severity,file,line,column,byte,field,value,expected,creditor,block_ref,claim_id,meaning
C1021,error,inbox/2026Q1/DE/claims-2026-01.csv,184220,21,50412233,care_amount,\"1.234,56\",\"a plain decimal, such as 1234.56\",DE,DE-2025-044,DE-000184219,not an amount
";
        let short = brief(rejects.as_bytes(), short_columns(Topic::Rejects)).expect("a table");
        for wide in [120, 80] {
            let text = shown(&short, wide);
            assert!(text.lines().all(|line| line.chars().count() <= wide), "{text}");
            assert!(text.contains("C1021") && text.contains("184220"), "{text}");
        }
        assert_eq!(brief(rejects.as_bytes(), &[]).expect("a table"), rejects.as_bytes());
    }
}
