//! The sample books of `fixtures/` give the results that are kept beside them,
//! byte for byte. After a change that is meant to change results, renew them:
//!
//! ```text
//! SOLDE_BLESS=1 cargo test -p solde --test golden
//! python3 fixtures/quarter/verify.py RUNS   # the independent derivations agree
//! python3 fixtures/year/verify.py RUNS
//! ```

mod common;

use std::path::{Path, PathBuf};

use common::{files, solde_ends, text};

/// Lines shown of a difference.
const SHOWN: usize = 12;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../fixtures").join(name)
}

/// The places at which two texts differ, by line.
fn differences(kept: &str, made: &str) -> String {
    let (kept, made): (Vec<&str>, Vec<&str>) = (kept.lines().collect(), made.lines().collect());
    let line = |lines: &[&str], number: usize| lines.get(number).map_or("(no such line)", |line| *line).to_owned();
    let differing: Vec<usize> =
        (0..kept.len().max(made.len())).filter(|number| kept.get(*number) != made.get(*number)).collect();
    let mut shown: String = differing
        .iter()
        .take(SHOWN)
        .map(|number| {
            format!("  line {}\n    kept: {}\n    made: {}\n", number + 1, line(&kept, *number), line(&made, *number))
        })
        .collect();
    if differing.len() > SHOWN {
        shown.push_str(&format!("  and {} lines more\n", differing.len() - SHOWN));
    }
    if differing.is_empty() {
        shown.push_str("  only line ends differ\n");
    }
    shown
}

/// Compares a run with the files kept of it, or renews them.
fn compare(golden: &Path, run: &Path) {
    let bless = std::env::var_os("SOLDE_BLESS").is_some();
    let mut found = String::new();
    for (name, kept) in files(golden) {
        match std::fs::read(run.join(&name)) {
            Ok(made) if made == kept => {}
            Ok(made) if bless => std::fs::write(golden.join(&name), made).expect("renewed"),
            Ok(made) => {
                let shown = differences(&String::from_utf8_lossy(&kept), &String::from_utf8_lossy(&made));
                found.push_str(&format!("{name} differs\n{shown}"));
            }
            Err(error) => found.push_str(&format!("{name} is kept, and the run has none: {error}\n")),
        }
    }
    assert!(
        found.is_empty(),
        "{} differs from {}\n{found}If the results are meant to change: SOLDE_BLESS=1 cargo test -p solde --test golden, then verify them and say why in the changelog.",
        run.display(),
        golden.display()
    );
}

fn settle(book: &Path, runs: &Path, period: &str) {
    solde_ends(0, &["run", period, "--catch-up", "--book", text(book), "--runs", text(runs), "--accept-findings"]);
}

#[test]
fn two_quarters_of_a_clearing_house() {
    let (source, folder) = (fixture("quarter"), tempfile::tempdir().expect("a folder"));
    let runs = folder.path().join("runs");
    settle(&source, &runs, "2026Q1");
    for quarter in ["2025Q4", "2026Q1"] {
        compare(&source.join("golden").join(quarter), &runs.join(quarter));
    }
}

#[test]
fn a_year_of_one_book() {
    let (source, folder) = (fixture("year"), tempfile::tempdir().expect("a folder"));
    let runs = folder.path().join("runs");
    settle(&source, &runs, "2025Q4");
    for quarter in ["2025Q1", "2025Q2", "2025Q3", "2025Q4"] {
        compare(&source.join("golden").join(quarter), &runs.join(quarter));
    }
}

/// What people read of the annual report of the year, without its markup. Hashes are left
/// out: they change with every table.
#[test]
fn the_annual_report_of_a_year() {
    let (source, folder) = (fixture("year"), tempfile::tempdir().expect("a folder"));
    let (runs, drawn) = (folder.path().join("runs"), folder.path().join("drawn"));
    settle(&source, &runs, "2025Q4");
    let arguments = ["report", "annual", "2025", "--book", text(&source), "--runs", text(&runs)];
    let form = ["--format", "html", "--language", "en", "--to", text(&drawn)];
    solde_ends(0, &[&arguments[..], &form].concat());
    let page = std::fs::read_to_string(drawn.join("annual.en.html")).expect("a page");
    std::fs::write(drawn.join("annual.en.txt"), read_aloud(&page)).expect("written");
    compare(&source.join("golden/annual"), &drawn);
}

/// The text of a page: a line for each element that holds any, cells of a row side by side.
fn read_aloud(page: &str) -> String {
    let body = page.split_once("</head>").expect("a head").1;
    let mut text = String::new();
    for part in body.split('<').skip(1) {
        let (tag, after) = part.split_once('>').expect("a tag");
        if tag == "small" {
            text.push('\n');
        }
        text.push_str(after.trim_matches('\n'));
        match tag {
            "/td" | "/th" => text.push_str(" | "),
            _ if tag.starts_with('/') && !matches!(tag, "/b" | "/abbr" | "/a" | "/span") => text.push('\n'),
            _ => {}
        }
    }
    let is_hash = |word: &str| word.len() == 64 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
    let lines = text.lines().map(|line| {
        let words = line.split(' ').map(|word| if is_hash(word) { "#" } else { word });
        words.collect::<Vec<_>>().join(" ").trim().to_owned()
    });
    lines.filter(|line| !line.is_empty()).map(|line| line + "\n").collect()
}

#[test]
fn published_balances_of_france_in_2020() {
    let (source, folder) = (fixture("cleiss-2020"), tempfile::tempdir().expect("a folder"));
    let runs = folder.path().join("runs");
    settle(&source, &runs, "2021Q1");
    compare(&source.join("golden/2021Q1"), &runs.join("2021Q1"));
    let nets = std::fs::read_to_string(runs.join("2021Q1/nets.csv")).expect("nets");
    for row in [
        "EU-883,2021Q1,unknown,DE,FR,EUR,199900000.00,57350000.00,142550000.00,gross,0.00,0.00,0.00,0.00",
        "EU-883,2021Q1,unknown,FR,GB,EUR,30260000.00,260560000.00,-230300000.00,gross,0.00,0.00,0.00,0.00",
        "EU-883,2021Q1,unknown,BE,FR,EUR,,180820000.00,,one_sided,0.00,0.00,0.00,0.00",
        "EU-883,2021Q1,unknown,FR,NL,EUR,,76420000.00,,one_sided,0.00,0.00,0.00,0.00",
        "EU-883,2021Q1,unknown,FR,PT,EUR,237060000.00,,,one_sided,0.00,0.00,0.00,0.00",
        // The two totals are over different States: they are never netted.
        "EU-883,2021Q1,unknown,FR,OTHER,EUR,35420000.00,70430000.00,,one_sided,0.00,0.00,0.00,0.00",
    ] {
        assert!(nets.lines().any(|line| line == row), "no row {row} in\n{nets}");
    }
}

/// A sample keeps copies, so that it is a whole book; they must not grow old.
#[test]
fn agreements_of_the_samples_are_those_of_the_catalogue() {
    let catalogue = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/catalogue/agreements");
    for name in ["quarter", "year", "cleiss-2020"] {
        for (file, bytes) in files(&fixture(name).join("agreements")) {
            let current = std::fs::read(catalogue.join(&file)).unwrap_or_default();
            assert!(
                bytes == current,
                "fixtures/{name}/agreements/{file} is not that of the catalogue\n{}Run make.py of the sample, or copy the file, and renew the golden results.",
                differences(&String::from_utf8_lossy(&bytes), &String::from_utf8_lossy(&current))
            );
        }
    }
}
