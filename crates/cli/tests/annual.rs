//! `solde report annual`, end to end.

mod common;

use std::collections::BTreeMap;
use std::path::PathBuf;

use common::{BLOCKS, CLAIMS, Sample, assert_same, files, solde, solde_ends, text};
use serde_json::Value;

/// A book of France that settles once a year from 2023 on. Care of three years is introduced
/// in three years: the triangle of the worked example of the core, in euros.
fn three_years() -> Sample {
    let folder = tempfile::tempdir().expect("a folder");
    solde_ends(0, &["init", text(folder.path()), "--party", "FR", "--first-period", "2023"]);
    let sample = Sample { folder };
    for (block, care, booked, period, introduced, amount) in [
        ("A", "2023-03-01", "2023-04-01", "2023H1", "2023-11-10", 4_000),
        ("B", "2023-09-01", "2023-10-01", "2023H2", "2024-03-10", 1_200),
        ("C", "2023-12-01", "2024-11-01", "2024H2", "2025-02-10", 300),
        ("D", "2024-03-01", "2024-04-01", "2024H1", "2024-11-10", 5_000),
        ("E", "2024-09-01", "2024-10-01", "2024H2", "2025-03-10", 1_600),
        ("F", "2025-03-01", "2025-04-01", "2025H1", "2025-11-10", 6_000),
    ] {
        let year = &introduced[..4];
        put(&sample, year, block, &[(&format!("SECRET-{block}"), care, booked, amount)], period, introduced);
    }
    sample
}

fn put(sample: &Sample, year: &str, block: &str, lines: &[(&str, &str, &str, i64)], period: &str, introduced: &str) {
    let claims: Vec<String> = lines
        .iter()
        .enumerate()
        .map(|(number, (person, care, booked, amount))| {
            format!("{block}-{number},{block},EU-883,FR,DE,{period},actual,19,FR:751,DE:109,{person},EHIC,,2027-12-31,{care},{care},{booked},medical,EUR,{amount}.00,0.00,")
        })
        .collect();
    let total: i64 = lines.iter().map(|(.., amount)| amount).sum();
    let count = lines.len();
    let header = format!("{block},EU-883,FR,DE,{period},actual,EUR,{introduced},{count},{total}.00,0.00,,");
    sample.put(&format!("{year}/FR/claims-{block}.csv"), format!("{CLAIMS}\n{}\n", claims.join("\n")));
    sample.put(&format!("{year}/FR/blocks-{block}.csv"), format!("{BLOCKS}\n{header}\n"));
}

const EVENTS: &str = "event_id,kind,date,creditor,debtor,agreement,accounting_period,block_ref,claim_id,amount,currency,until,reason,reference,note";

struct Drawn {
    to: PathBuf,
    files: BTreeMap<String, Vec<u8>>,
}

impl Drawn {
    fn of(sample: &Sample, to: &str, more: &[&str]) -> Self {
        let to = sample.book().join(to);
        let arguments = ["report", "annual", "2025", "--book", text(sample.book()), "--to", text(&to)];
        solde_ends(0, &[&arguments[..], more].concat());
        Self { files: files(&to), to }
    }

    fn json(&self) -> Value {
        serde_json::from_slice(&self.files["annual.json"]).expect("JSON")
    }

    fn rows(&self, table: &str) -> Vec<Value> {
        let json = self.json();
        let sections = json["sections"].as_array().expect("sections").clone();
        let mut tables = sections.iter().flat_map(|section| section["tables"].as_array().expect("tables").clone());
        let found = tables.find(|found| found["table"] == table).unwrap_or_else(|| panic!("no table {table}"));
        found["rows"].as_array().expect("rows").clone()
    }
}

#[test]
fn three_years_give_a_proposal_and_no_person_leaves_the_inputs() {
    let sample = three_years();
    solde_ends(0, &["run", "2025", "--catch-up", "--book", text(sample.book())]);
    let drawn = Drawn::of(&sample, "drawn", &["--language", "en,fr"]);
    let expected: Vec<(String, String)> = drawn
        .rows("EUR-claims-accrual-proposal")
        .iter()
        .map(|row| {
            (row["ultimate"].as_str().unwrap_or("").to_owned(), row["expected"].as_str().unwrap_or("").to_owned())
        })
        .collect();
    let pair = |ultimate: &str, still: &str| (ultimate.to_owned(), still.to_owned());
    assert_eq!(
        expected,
        [pair("5500.00", "0.00"), pair("6980.77", "380.77"), pair("8320.51", "2320.51"), pair("20801.28", "2701.28")]
    );
    assert_eq!(drawn.rows("EUR-claims-development")[0]["factor"]["numerator"], "1180000");
    // What is still expected stands on the page as well: 380.77 + 2,320.51 = 2,701.28.
    let page = String::from_utf8_lossy(&drawn.files["annual.en.html"]).into_owned();
    assert!(
        ["380.77", "2\u{202f}320.51", "2\u{202f}701.28"].iter().all(|figure| page.contains(figure)),
        "the proposal"
    );
    assert!(drawn.rows("controls").iter().all(|row| row["equal"] == true));
    // The same again, whatever key persons were counted under.
    assert_same(&drawn.files, &Drawn::of(&sample, "again", &["--language", "en,fr"]).files, "drawn again");
    for (name, bytes) in &drawn.files {
        assert!(!String::from_utf8_lossy(bytes).contains("SECRET"), "{name} names a person");
    }
    let names: Vec<&str> = drawn.files.keys().map(String::as_str).filter(|name| !name.starts_with("tables/")).collect();
    assert_eq!(
        names,
        ["annual.en.html", "annual.en.xlsx", "annual.fr.html", "annual.fr.xlsx", "annual.json", "drawn.json"]
    );
    assert!(drawn.to.join("tables/EUR-claims-by-partner.csv").is_file());
}

#[test]
fn few_persons_are_withheld_and_may_be_left_uncounted() {
    let sample = three_years();
    solde_ends(0, &["run", "2025", "--catch-up", "--book", text(sample.book())]);
    let drawn = Drawn::of(&sample, "drawn", &["--format", "json"]);
    let rows = drawn.rows("EUR-claims-persons-by-partner");
    assert_eq!(rows[0]["persons"], "withheld", "three persons are fewer than five");
    assert_eq!(rows[0]["mean_cost"], "withheld");
    // What they cost stays, being what the partner owes; their document and lines are not told.
    assert_eq!(rows[0]["presented"], "7900.00");
    let rows = drawn.rows("EUR-claims-by-document");
    assert_eq!((&rows[0]["document"], &rows[0]["lines"]), (&Value::from("merged"), &Value::from("withheld")));
    assert_eq!(drawn.rows("EUR-claims-by-category")[0]["category"], "merged");
    let lines = |drawn: &Drawn| {
        drawn
            .rows("controls")
            .iter()
            .map(|row| row["left"].clone())
            .filter(|left| left.is_u64() || *left == "withheld")
            .collect::<Vec<Value>>()
    };
    assert_eq!(lines(&drawn)[0], "withheld");
    assert!(!drawn.json().to_string().contains(r#"document":"EHIC"#), "not even which document they had");
    let seen = Drawn::of(&sample, "seen", &["--format", "json", "--smallest-cell", "2"]);
    let rows = seen.rows("EUR-claims-persons-by-partner");
    assert_eq!((&rows[0]["persons"], &rows[0]["mean_cost"]), (&Value::from(3), &Value::from("2633.33")));
    assert_eq!(seen.rows("EUR-claims-by-document")[0]["document"], "EHIC");
    assert_eq!(lines(&seen)[0], 3);
    let without = Drawn::of(&sample, "without", &["--format", "json", "--no-persons"]);
    assert!(!without.json().to_string().contains("persons-by-partner"));
    // Three lines may be of one person: nobody knows, so nothing is told by document.
    assert!(!without.json().to_string().contains("EUR-claims-by-document"));
    assert_eq!(lines(&without)[0], "withheld");
    assert!(without.rows("controls").iter().all(|row| row["equal"] == true), "they are compared all the same");
    let all = Drawn::of(&sample, "all", &["--format", "json", "--no-persons", "--smallest-cell", "1"]);
    assert_eq!(all.rows("EUR-claims-by-document")[0]["lines"], 3);
}

#[test]
fn without_kept_inputs_the_report_says_what_it_cannot_know() {
    let sample = three_years();
    solde_ends(0, &["run", "2025", "--catch-up", "--no-keep", "--book", text(sample.book())]);
    let drawn = Drawn::of(&sample, "drawn", &["--format", "html,json", "--language", "en"]);
    let page = String::from_utf8_lossy(&drawn.files["annual.en.html"]).into_owned();
    assert!(page.contains("Persons cannot be counted"), "it says so");
    assert!(page.contains("negative claims cannot be told"), "it says so");
}

/// Opening + presented − given up − settled = outstanding, in every period and in the year;
/// and what was withdrawn in one has its column.
#[test]
fn every_period_foots() {
    let sample = three_years();
    sample.put(
        "2025/FR/events.csv",
        format!("{EVENTS}\nE-1,credit_note,2025-06-01,FR,DE,EU-883,,B,,200.00,EUR,,,GS 1,\n"),
    );
    solde_ends(0, &["run", "2025", "--catch-up", "--book", text(sample.book())]);
    let drawn = Drawn::of(&sample, "drawn", &["--format", "json"]);
    let row = &drawn.rows("EUR-claims-by-period")[0];
    let figures = ["brought_forward", "presented", "given_up", "settled", "outstanding"].map(|name| row[name].clone());
    assert_eq!(figures, ["10200.00", "7900.00", "200.00", "0.00", "17900.00"].map(Value::from));
}

/// A run that was replaced is in no figure.
#[test]
fn superseded_runs_do_not_count() {
    let sample = three_years();
    solde_ends(0, &["run", "2025", "--catch-up", "--book", text(sample.book())]);
    put(&sample, "2025", "G", &[("SECRET-G", "2025-04-01", "2025-05-01", 100)], "2025H1", "2025-12-01");
    solde_ends(0, &["run", "2025", "--supersede", "--book", text(sample.book())]);
    let drawn = Drawn::of(&sample, "drawn", &["--format", "json"]);
    assert_eq!(drawn.json()["runs"], serde_json::json!(["2025.r2"]));
    let presented = &drawn.rows("EUR-claims-by-partner")[0]["presented"];
    assert_eq!(presented, "8000.00", "300 + 1,600 + 6,000 + 100, once");
}

#[test]
fn what_cannot_be_reported_is_refused() {
    let sample = three_years();
    solde_ends(0, &["run", "2023", "--book", text(sample.book())]);
    let to = sample.book().join("drawn");
    let refused = |arguments: &[&str], why: &str| {
        let all = [&["report", "annual"][..], arguments, &["--book", text(sample.book()), "--to", text(&to)]].concat();
        let output = solde(&all);
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(2), "{err}");
        assert!(err.contains(why), "{err}");
        assert!(!to.exists());
    };
    refused(&["2025"], "no period of 2025 has been settled; the runs go from 2023 to 2023");
    refused(&["2023", "--party", "DE"], "this is the book of FR");
    refused(&["2023", "--language", "xx"], "language `xx` is not known");
    refused(&["23"], "23 is not in 1900..2200");
}
