//! The book: runs follow one another, carry their closing position, never change.

mod common;

use common::{BLOCKS, CLAIMS, Sample, assert_same, files, header, line, solde, solde_ends, text};

const EVENTS: &str = "event_id,kind,date,creditor,debtor,agreement,accounting_period,block_ref,claim_id,amount,currency,until,reason,reference,note";

#[test]
fn a_second_quarter_opens_with_the_closing_of_the_first() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 3);
    sample.put(
        "2026Q1/DE/events.csv",
        format!("{EVENTS}\nE1,contestation,2026-03-01,FR,DE,,,LIC-1,,100.00,EUR,,not insured,,\n"),
    );
    sample.run(0, "2026Q1");
    let first = &sample.table("2026Q1", "positions.csv")[0];
    assert_eq!((first["disputed"].as_str(), first["open"].as_str()), ("100.00", "200.00"));

    sample.put_good_block("2026Q2", "LIC-2", 1);
    sample.put("2026Q2/DE/events.csv", format!("{EVENTS}\nE2,payment,2026-05-20,FR,DE,EU-883,,LIC-1,,150.00,EUR,,,ADVICE-7,\nE3,lifting,2026-05-21,FR,DE,,,LIC-1,,100.00,EUR,,,,\n"));
    sample.run(0, "2026Q2");
    let second = &sample.table("2026Q2", "positions.csv")[0];
    // 300 + 100 presented, 150 paid, nothing disputed any more.
    assert_eq!(
        (second["care"].as_str(), second["paid"].as_str(), second["disputed"].as_str(), second["open"].as_str()),
        ("400.00", "150.00", "0.00", "250.00")
    );
    let statement =
        std::fs::read_to_string(sample.book().join("runs/2026Q2/statements/FR/DE.json")).expect("a statement");
    let statement: serde_json::Value = serde_json::from_str(&statement).expect("JSON");
    assert!(statement.to_string().contains("\"200.00\""), "the opening balance of 200.00 is on the statement");
    solde_ends(0, &["reproduce", "2026Q1", "--book", text(sample.book())]);
    solde_ends(0, &["reproduce", "2026Q2", "--book", text(sample.book())]);
}

#[test]
fn the_same_inputs_again_change_nothing_and_others_need_a_new_revision() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 2);
    sample.run(0, "2026Q1");
    let before = files(&sample.book().join("runs"));
    assert!(sample.run(0, "2026Q1").contains("nothing to do"));
    assert_same(&before, &files(&sample.book().join("runs")), "an unchanged run");

    sample.put_good_block("2026Q1", "LIC-2", 1);
    let refused = solde(&["run", "2026Q1", "--book", text(sample.book())]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("--supersede"));
    solde_ends(0, &["run", "2026Q1", "--supersede", "--book", text(sample.book())]);
    assert_eq!(sample.table("2026Q1.r2", "positions.csv")[0]["lines"], "3");
    assert_eq!(sample.table("2026Q1", "positions.csv")[0]["lines"], "2");

    sample.run(0, "2026Q2");
    sample.put_good_block("2026Q1", "LIC-3", 1);
    let refused = solde(&["run", "2026Q1", "--supersede", "--book", text(sample.book())]);
    assert!(String::from_utf8_lossy(&refused.stderr).contains("2026Q2 builds on it"));
}

#[test]
fn a_period_that_has_not_ended_is_settled_only_by_name() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 1);
    let settings = sample.book().join("solde.toml");
    let text_of = std::fs::read_to_string(&settings).expect("settings");
    // Further than the clock of any machine.
    std::fs::write(&settings, text_of.replace("2026Q1", "2199Q1")).expect("written");
    let refused = solde(&["run", "--book", text(sample.book())]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("to settle it before, name it"));
}

#[test]
fn a_file_without_a_header_is_named_and_not_quoted() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 1);
    sample.put("2026Q1/FR/extra.csv", "44822772,26DE0000001,hospital,12.50\n");
    let said = sample.run(1, "2026Q1");
    assert!(said.contains("C1003") && said.contains("1 file ") && said.contains("inbox/2026Q1/FR/extra.csv"), "{said}");
    let found = &sample.table("2026Q1", "rejects.csv")[0];
    assert_eq!((found["code"].as_str(), found["value"].as_str()), ("C1003", "4 fields, perhaps a claim"));
}

#[test]
fn gaps_are_refused_and_catching_up_fills_them() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 1);
    let refused = solde(&["run", "2026Q3", "--book", text(sample.book())]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("the next is 2026Q1"));
    solde_ends(0, &["run", "2026Q3", "--catch-up", "--book", text(sample.book())]);
    for period in ["2026Q1", "2026Q2", "2026Q3"] {
        assert_eq!(sample.table(period, "positions.csv")[0]["open"], "100.00");
    }
}

#[test]
fn what_an_earlier_run_accepted_stays() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 3);
    sample.run(0, "2026Q1");
    // The file again with a line more: known lines are settled, the new one is too late.
    let lines: Vec<String> = (0..4).map(|number| line(&format!("LIC-1-{number}"), "LIC-1")).collect();
    sample.put("2026Q2/FR/claims-again.csv", format!("{CLAIMS}\n{}\n", lines.join("\n")));
    // A known id in another block, and one under a changed amount.
    let changed = line("LIC-1-0", "LIC-1").replace("100.00", "999.00");
    sample.put(
        "2026Q2/FR/claims-new.csv",
        format!("{CLAIMS}\n{}\n{}\n{changed}\n", line("LIC-1-1", "LIC-2"), line("NEW", "LIC-2")),
    );
    sample.put("2026Q2/FR/blocks.csv", format!("{BLOCKS}\n{}\n", header("LIC-2", 2)));
    let said = sample.run(1, "2026Q2");
    assert!(said.contains("7 read = 1 accepted + 3 rejected + 3 settled earlier"), "{said}");
    let found: Vec<(String, String)> =
        sample.rejects("2026Q2").into_iter().map(|(code, _, line)| (code, line)).collect();
    let expected =
        [("C1043", "5"), ("C1032", "2"), ("C1032", "4")].map(|(code, line)| (code.to_owned(), line.to_owned()));
    assert_eq!(found, expected);
}

#[test]
fn a_held_block_waits_until_it_is_mended_released_or_refused() {
    let sample = Sample::new();
    for block in ["MENDED", "RELEASED", "REFUSED"] {
        sample.put(&format!("2026Q1/FR/claims-{block}.csv"), format!("{CLAIMS}\n{}\n", line(block, block)));
        sample.put(&format!("2026Q1/FR/blocks-{block}.csv"), format!("{BLOCKS}\n{}\n", header(block, 2)));
    }
    sample.run(1, "2026Q1");
    let held = &sample.table("2026Q1", "positions.csv")[0];
    assert_eq!((held["held"].as_str(), held["open"].as_str(), held["lines"].as_str()), ("300.00", "0.00", "0"));
    std::fs::write(
        sample.book().join("inbox/2026Q1/FR/blocks-MENDED.csv"),
        format!("{BLOCKS}\n{}\n", header("MENDED", 1)),
    )
    .expect("written");
    sample.put("2026Q2/DE/events.csv", format!("{EVENTS}\nE1,release,2026-04-10,FR,DE,,,RELEASED,,,,,,,\nE2,reject_block,2026-04-10,FR,DE,,,REFUSED,,,,,,,\n"));
    sample.run(0, "2026Q2");
    let mended = &sample.table("2026Q2", "positions.csv")[0];
    assert_eq!((mended["held"].as_str(), mended["open"].as_str()), ("0.00", "200.00"));
    // A refused block stays refused although its event was posted a quarter ago.
    sample.run(0, "2026Q3");
    assert_eq!(sample.table("2026Q3", "positions.csv")[0]["open"], "200.00");
}

#[test]
fn contradicting_headers_are_mended_by_one_in_a_later_folder() {
    for count in [1, 2] {
        let sample = Sample::new();
        sample.put("2026Q1/FR/claims.csv", format!("{CLAIMS}\n{}\n", line("A", "LIC")));
        sample.put("2026Q1/FR/blocks-1.csv", format!("{BLOCKS}\n{}\n", header("LIC", 1)));
        sample.put("2026Q1/FR/blocks-2.csv", format!("{BLOCKS}\n{}\n", header("LIC", 2)));
        sample.run(1, "2026Q1");
        assert_eq!(sample.table("2026Q1", "blocks.csv")[0]["holds"], "C1041");
        // Whichever of the two is confirmed, the contradiction is over.
        sample.put("2026Q2/FR/blocks.csv", format!("{BLOCKS}\n{}\n", header("LIC", count)));
        sample.run(i32::from(count == 2), "2026Q2");
        let expected = if count == 1 { "posted" } else { "held" };
        assert_eq!(sample.table("2026Q2", "blocks.csv")[0]["status"], expected);
        assert!(sample.rejects("2026Q2").iter().all(|(code, ..)| code != "C1041"));
    }
}

#[test]
fn an_interrupted_run_leaves_the_book_as_it_was() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 1);
    let remains = sample.book().join("runs/.staging/statements");
    std::fs::create_dir_all(&remains).expect("remains of a run");
    std::fs::write(remains.join("half.csv"), "half").expect("written");
    sample.run(0, "2026Q1");
    assert!(!sample.book().join("runs/.staging").exists());
    assert!(!sample.book().join("runs/2026Q1/statements/half.csv").exists());
}

#[test]
fn reproduction_notices_any_change() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 2);
    sample.run(0, "2026Q1");
    let book = text(sample.book()).to_owned();
    solde_ends(0, &["reproduce", "--book", &book]);
    // The inbox may change: a run stands by itself.
    std::fs::remove_dir_all(sample.book().join("inbox")).expect("removed");
    solde_ends(0, &["reproduce", "--book", &book]);
    let positions = sample.book().join("runs/2026Q1/positions.csv");
    let tampered = std::fs::read_to_string(&positions).expect("positions").replace("200.00", "200.01");
    std::fs::write(&positions, tampered).expect("written");
    let output = solde(&["reproduce", "--book", &book]);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("positions.csv in run 2026Q1 was changed"));
}

#[test]
fn a_run_never_builds_on_figures_that_were_changed() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 2);
    sample.run(0, "2026Q1");
    let closing = sample.book().join("runs/2026Q1/closing/blocks.csv");
    let tampered = std::fs::read_to_string(&closing).expect("a closing").replace("20000", "90000");
    std::fs::write(&closing, tampered).expect("written");
    let output = solde(&["run", "2026Q2", "--book", text(sample.book())]);
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).contains("closing/blocks.csv of run 2026Q1"));
    let positions = sample.book().join("runs/2026Q1/positions.csv");
    std::fs::write(&positions, "nothing").expect("written");
    assert_eq!(solde(&["show", "positions", "--book", text(sample.book())]).status.code(), Some(3));
}

#[test]
fn a_run_without_kept_inputs_does_not_block_the_next() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 2);
    solde_ends(0, &["run", "2026Q1", "--no-keep", "--book", text(sample.book())]);
    sample.put("2026Q2/FR/claims.csv", format!("{CLAIMS}\n{}\n{}\n", line("LIC-1-0", "LIC-2"), line("NEW", "LIC-2")));
    sample.put("2026Q2/FR/blocks.csv", format!("{BLOCKS}\n{}\n", header("LIC-2", 2)));
    sample.run(1, "2026Q2");
    assert_eq!(sample.rejects("2026Q2")[0].0, "C1032");
}

#[test]
fn a_book_stays_with_its_party() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 1);
    sample.run(0, "2026Q1");
    let settings = sample.book().join("solde.toml");
    let changed = std::fs::read_to_string(&settings).expect("settings").replace("party = \"*\"", "party = \"FR\"");
    std::fs::write(&settings, changed).expect("written");
    assert_eq!(solde(&["run", "2026Q2", "--book", text(sample.book())]).status.code(), Some(2));
}

/// Every language of the list is written, and another is refused with the list.
#[test]
fn a_book_writes_the_languages_it_names() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 1);
    let settings = sample.book().join("solde.toml");
    let plain = std::fs::read_to_string(&settings).expect("settings");
    let asks_for = |codes: &[&str]| {
        let others = plain.lines().filter(|line| !line.starts_with("languages")).collect::<Vec<_>>().join("\n");
        std::fs::write(&settings, format!("languages = {codes:?}\n{others}\n")).expect("written");
    };
    let listed = |output: std::process::Output| {
        assert_eq!(output.status.code(), Some(2));
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.contains("en, fr, de, es, it, nl, pl, pt, el, ro"), "{said}");
    };
    asks_for(&["pl", "xx"]);
    listed(solde(&["run", "2026Q1", "--book", text(sample.book())]));
    asks_for(&["pl", "el"]);
    sample.run(0, "2026Q1");
    let show = |language| solde(&["show", "statement", "FR/DE", "--language", language, "--book", text(sample.book())]);
    for (language, name) in [("pl", "Francja"), ("el", "Γαλλία")] {
        assert!(String::from_utf8_lossy(&show(language).stdout).contains(name), "{language}");
    }
    assert!(String::from_utf8_lossy(&show("en").stderr).contains("statements in pl, el, not in `en`"));
    listed(show("xx"));
}

#[test]
fn no_person_leaves_the_inputs() {
    let sample = Sample::new();
    let person = "SECRET-PERSON-42";
    let good = line("A", "LIC").replace(",P1,", &format!(",{person},"));
    let too_long = line("B", "LIC").replace(",P1,", &format!(",{},", person.repeat(10)));
    let bad = line("C", "LIC").replace(",P1,", &format!(",{person},")).replace("100.00", "1e5");
    sample.put("2026Q1/FR/claims.csv", format!("{CLAIMS}\n{good}\n{too_long}\n{bad}\n"));
    sample.put("2026Q1/FR/blocks.csv", format!("{BLOCKS}\n{}\n", header("LIC", 3)));
    let said = sample.run(1, "2026Q1");
    assert!(!said.contains(person));
    for (name, bytes) in files(&sample.book().join("runs/2026Q1")) {
        let leaked = bytes.windows(person.len()).any(|window| window == person.as_bytes());
        assert!(!leaked || name.starts_with("inputs/"), "{name} names a person");
    }
}

#[test]
#[cfg(not(feature = "measure"))]
fn no_build_for_use_can_leave_out_hashing_or_syncing() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 1);
    let refused = solde(&["run", "2026Q1", "--without", "hash", "--book", text(sample.book())]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(!sample.book().join("runs/2026Q1").exists());
}
