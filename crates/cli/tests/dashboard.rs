//! The dashboard of a run of the sample book.

mod common;

use std::collections::BTreeMap;
use std::path::Path;

use common::{solde, solde_ends, text};
use serde_json::Value;

fn settled(runs: &Path) -> Vec<String> {
    let book = concat!(env!("CARGO_MANIFEST_DIR"), "/../../fixtures/quarter");
    let of: Vec<String> = ["--book", book, "--runs", text(runs)].map(str::to_owned).to_vec();
    let mut run = vec!["run", "2026Q1", "--catch-up", "--accept-findings"];
    run.extend(of.iter().map(String::as_str));
    solde_ends(0, &run);
    of
}

fn dashboard(of: &[String], to: &Path) -> Vec<String> {
    let mut arguments: Vec<String> = ["report", "dashboard", "2026Q1", "--to", text(to)].map(str::to_owned).to_vec();
    arguments.extend_from_slice(of);
    arguments
}

/// Data embedded in a page.
fn embedded(page: &str, name: &str) -> Value {
    let (_, rest) = page.split_once(&format!("id=\"data-{name}\">")).expect("an element of data");
    serde_json::from_str(rest.split_once("</script>").expect("its end").0).expect("JSON")
}

/// A column as one value per row.
fn spread(column: &Value) -> Vec<Value> {
    match &column["runs"] {
        Value::Array(runs) => {
            runs.chunks(2).flat_map(|run| vec![run[0].clone(); run[1].as_u64().expect("a length") as usize]).collect()
        }
        _ => column.as_array().expect("a column").clone(),
    }
}

/// Sums of a column of money by currency, in minor units.
fn sums(table: &Value, column: &str) -> BTreeMap<String, i128> {
    let words = &table["words"]["currency"];
    let mut sums = BTreeMap::new();
    for (minor, place) in spread(&table["money"][column]).iter().zip(spread(&words["of"])) {
        let currency = words["words"][place.as_u64().expect("a place") as usize].as_str().expect("a word");
        let minor: i128 = minor.to_string().trim_matches('"').parse().unwrap_or_default();
        *sums.entry(currency.to_owned()).or_default() += minor;
    }
    sums
}

/// The same sums from the table of the run.
fn sums_of(csv: &Path, column: &str) -> BTreeMap<String, i128> {
    let mut reader = csv::Reader::from_path(csv).expect("a table");
    let header = reader.headers().expect("a header").clone();
    let place = |name: &str| header.iter().position(|column| column == name).expect("a column");
    let (currency, amount) = (place("currency"), place(column));
    let mut sums = BTreeMap::new();
    for row in reader.records() {
        let row = row.expect("a row");
        *sums.entry(row[currency].to_owned()).or_default() += row[amount].replace('.', "").parse::<i128>().unwrap_or(0);
    }
    sums
}

#[test]
fn the_page_holds_the_figures_of_the_tables_and_repeats() {
    let folder = tempfile::tempdir().expect("a folder");
    let runs = folder.path().join("runs");
    let of = settled(&runs);
    let page = folder.path().join("deep/report.html");
    let arguments = dashboard(&of, &page);
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    solde_ends(0, &arguments);
    let first = std::fs::read_to_string(&page).expect("a page");
    for (table, columns) in [
        ("positions", &["open", "disputed", "eligible", "held", "asserted"][..]),
        ("nets", &["a_owes_b", "b_owes_a", "net", "a_pays"]),
        ("blocks", &["open", "care", "fees", "asserted"]),
        ("ageing", &["open", "disputed"]),
        ("worklist", &["at_stake"]),
        ("disputes", &["contested", "outstanding"]),
    ] {
        let data = embedded(&first, table);
        let csv = runs.join("2026Q1").join(format!("{table}.csv"));
        for column in columns {
            assert_eq!(sums(&data, column), sums_of(&csv, column), "{table}, {column}");
        }
    }
    // Postings of both runs, but those of money that names no block.
    assert_eq!(embedded(&first, "ledger")["words"]["run"]["words"], serde_json::json!(["2025Q4", "2026Q1"]));
    // The events that refused and released blocks, which no table of the run names.
    let orders = embedded(&first, "orders");
    assert_eq!(orders["words"]["kind"]["words"], serde_json::json!(["reject_block", "release"]));
    assert_eq!(orders["words"]["event_id"]["words"], serde_json::json!(["DE-2026Q1-015", "ES-2026Q1-014"]));
    // Nine lines were rejected; what they amount to stands in their currencies.
    let facts = embedded(&first, "facts");
    assert_eq!(
        facts["rejected"],
        serde_json::json!([
            { "currency": "BGN", "amount": "2300.41", "unreadable": 0 },
            { "currency": "EUR", "amount": "7727.27", "unreadable": 0 },
        ])
    );
    let refused = solde(&arguments);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("exists; name a new file, or replace it with --force"));
    solde_ends(0, &[&arguments[..], &["--force"]].concat());
    assert_eq!(std::fs::read_to_string(&page).expect("a page"), first, "another page of the same run");
    let within = solde(&dashboard(&of, folder.path()).iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(within.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&within.stderr).contains("is a folder; name a file, such as"));
    assert_eq!(
        std::fs::read_dir(page.parent().expect("a folder")).expect("a folder").count(),
        1,
        "something is left over"
    );
}

#[test]
fn a_run_that_was_changed_has_no_dashboard() {
    let folder = tempfile::tempdir().expect("a folder");
    let runs = folder.path().join("runs");
    let of = settled(&runs);
    let positions = runs.join("2026Q1/positions.csv");
    let changed = std::fs::read_to_string(&positions).expect("a table").replacen("57350.00", "57350.01", 1);
    std::fs::write(&positions, changed).expect("written");
    let page = folder.path().join("report.html");
    let output = solde(&dashboard(&of, &page).iter().map(String::as_str).collect::<Vec<_>>());
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("positions.csv of run 2026Q1 is not what was committed"));
    assert!(!page.exists());
}
