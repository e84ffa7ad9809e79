//! `solde report` and the tables of `solde show`, end to end.

mod common;

use std::collections::BTreeMap;

use common::{Sample, assert_same, files, solde, solde_ends, text};

fn settled() -> Sample {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 3);
    sample.run(0, "2026Q1");
    sample
}

/// What is drawn again in a form of the run is the run's own file.
#[test]
fn statements_drawn_again_are_those_of_the_run() {
    let sample = settled();
    let to = sample.book().join("drawn");
    let arguments = ["report", "statements", "2026Q1", "--book", text(sample.book()), "--to", text(&to)];
    solde_ends(0, &[&arguments[..], &["--format", "csv,json,txt,html"]].concat());
    let mut drawn = files(&to);
    let manifest = drawn.remove("drawn.json").expect("what was drawn");
    assert_same(&drawn, &files(&sample.book().join("runs/2026Q1/statements")), "drawn again");
    let manifest: serde_json::Value = serde_json::from_slice(&manifest).expect("JSON");
    assert_eq!(manifest["run"], "2026Q1");
    let said: Vec<&str> =
        manifest["files"].as_array().expect("files").iter().filter_map(|file| file["path"].as_str()).collect();
    assert_eq!(said, drawn.keys().collect::<Vec<_>>());
}

#[test]
fn workbooks_are_the_same_on_any_number_of_threads_and_are_chosen_by_counterpart() {
    let sample = settled();
    let draw = |to: &str, more: &[&str]| -> BTreeMap<String, Vec<u8>> {
        let to = sample.book().join(to);
        let arguments = ["report", "statements", "--book", text(sample.book()), "--to", text(&to)];
        solde_ends(0, &[&arguments[..], more].concat());
        files(&to)
    };
    let all = draw("all", &["--threads", "1", "--language", "en,fr"]);
    assert_same(&all, &draw("again", &["--threads", "4", "--language", "en,fr"]), "threads");
    let names: Vec<&str> = all.keys().map(String::as_str).collect();
    assert_eq!(names, ["DE/FR.en.xlsx", "DE/FR.fr.xlsx", "FR/DE.en.xlsx", "FR/DE.fr.xlsx", "drawn.json"]);
    let one = draw("one", &["--counterpart", "FR/DE", "--language", "fr"]);
    assert_eq!(one.keys().collect::<Vec<_>>(), ["FR/DE.fr.xlsx", "drawn.json"]);
    assert!(one["FR/DE.fr.xlsx"] == all["FR/DE.fr.xlsx"]);
    let with = draw("with", &["--counterpart", "DE", "--language", "en"]);
    assert_eq!(with.keys().collect::<Vec<_>>(), ["FR/DE.en.xlsx", "drawn.json"]);
}

/// A second language stands beside the first on pages alone, and the book may name one for a
/// counterpart.
#[test]
fn pages_hold_two_languages_side_by_side() {
    let sample = settled();
    let draw = |to: &str, more: &[&str]| -> BTreeMap<String, Vec<u8>> {
        let to = sample.book().join(to);
        let arguments = ["report", "statements", "--book", text(sample.book()), "--to", text(&to)];
        solde_ends(0, &[&arguments[..], &["--counterpart", "FR/DE"], more].concat());
        files(&to)
    };
    let drawn = draw("two", &["--format", "html,pdf,csv", "--language", "fr,de", "--beside", "de"]);
    let pages = ["FR/DE.csv", "FR/DE.de.html", "FR/DE.de.pdf", "FR/DE.fr-de.html", "FR/DE.fr-de.pdf", "drawn.json"];
    assert_eq!(drawn.keys().collect::<Vec<_>>(), pages);
    assert!(drawn["FR/DE.fr-de.pdf"].starts_with(b"%PDF-") && drawn["FR/DE.fr-de.pdf"] != drawn["FR/DE.de.pdf"]);
    let page = String::from_utf8_lossy(&drawn["FR/DE.fr-de.html"]);
    assert!(page.contains("Créances<span class=\"beside\" lang=\"de\">Forderungen</span>"));
    for (arguments, why) in [
        (["--format", "csv", "--beside", "de"], "add --format html or pdf"),
        (["--format", "html", "--beside", "xx"], "--beside: language `xx` is not known"),
    ] {
        let to = sample.book().join("refused");
        let report = ["report", "statements", "--book", text(sample.book()), "--to", text(&to)];
        let output = solde(&[&report[..], &arguments].concat());
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{error}");
        assert!(error.contains(why), "{error}");
    }
    let settings = sample.book().join("solde.toml");
    let named = std::fs::read_to_string(&settings).expect("settings") + "\n[beside]\nDE = \"el\"\n";
    std::fs::write(&settings, named).expect("settings");
    sample.put_good_block("2026Q2", "LIC-2", 1);
    sample.run(0, "2026Q2");
    let drawn = draw("named", &["2026Q2", "--format", "html,txt", "--language", "fr"]);
    assert_eq!(drawn.keys().collect::<Vec<_>>(), ["FR/DE.fr-el.html", "FR/DE.fr.txt", "drawn.json"]);
}

/// Nothing is drawn from a run that does not come out as it was committed, nor over
/// anything that is there.
#[test]
fn what_cannot_be_drawn_is_refused_and_leaves_nothing_behind() {
    let sample = settled();
    let to = sample.book().join("drawn");
    let arguments = ["report", "statements", "--book", text(sample.book()), "--to", text(&to)];
    let refused = |code: i32, arguments: &[&str], why: &str| {
        let output = solde(arguments);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(code), "{said}");
        assert!(said.contains(why), "{said}");
    };
    refused(2, &[&arguments[..], &["--counterpart", "IT"]].concat(), "no such statement");
    refused(2, &[&arguments[..], &["--counterpart", "XX"]].concat(), "not a known party");
    refused(2, &[&arguments[..], &["--language", "xx"]].concat(), "language `xx` is not known");
    refused(2, &["report", "statements", "--book", text(sample.book()), "--to", text(sample.book())], "is not empty");
    let manifest = sample.book().join("runs/2026Q1/manifest.json");
    let committed = std::fs::read_to_string(&manifest).expect("a manifest");
    let digest = serde_json::from_str::<serde_json::Value>(&committed).expect("JSON")["ledger_digest"].clone();
    let digest = digest.as_str().expect("a digest");
    std::fs::write(&manifest, committed.replace(digest, &"0".repeat(digest.len()))).expect("written");
    refused(3, &arguments, "ledger digest");
    assert!(!to.exists());
    let left = std::fs::read_dir(sample.book()).expect("a folder");
    let left: Vec<_> = left.map(|entry| entry.expect("an entry").file_name()).collect();
    assert!(left.iter().all(|name| !name.to_string_lossy().starts_with(".derived")), "{left:?}");
}

/// Every table fits, and says the same in every width and form.
#[test]
fn tables_fit_the_terminal() {
    let sample = settled();
    let show = |topic: &str, columns: &str, more: &[&str]| {
        let output = std::process::Command::new(assert_cmd::cargo::cargo_bin!("solde"))
            .args(["show", topic, "--book", text(sample.book())])
            .args(more)
            .env("COLUMNS", columns)
            .output()
            .expect("the command runs");
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let topics = [
        "positions",
        "nets",
        "rejects",
        "findings",
        "blocks",
        "ledger",
        "set-offs",
        "worklist",
        "disputes",
        "interest",
        "ageing",
        "expected",
    ];
    for topic in topics {
        for columns in ["60", "80", "120"] {
            let shown = show(topic, columns, &[]);
            let wide = columns.parse().expect("a number");
            assert!(shown.lines().all(|line| line.chars().count() <= wide), "{topic} in {columns}:\n{shown}");
            assert!(!shown.contains('\u{1b}'), "no colour where there is no terminal");
        }
        let rows: serde_json::Value = serde_json::from_str(&show(topic, "80", &["--format", "json"])).expect("JSON");
        let csv = show(topic, "80", &["--format", "csv"]);
        assert_eq!(rows.as_array().map(Vec::len), Some(csv.lines().count() - 1), "{topic}");
    }
    assert!(show("positions", "80", &["--format", "csv"]).contains("300.00"));
    assert!(show("positions", "80", &["--language", "fr"]).contains("300,00"));
}
