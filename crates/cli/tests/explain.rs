//! `solde explain`: every figure leads to its blocks, every block to its postings,
//! rules and arithmetic, and what is told can be followed by hand.

mod common;

use common::{BLOCKS, CLAIMS, Sample, solde, solde_ends, text};
use serde_json::Value;

const EVENTS: &str = "event_id,kind,date,creditor,debtor,agreement,accounting_period,block_ref,claim_id,amount,currency,until,reason,reference,note";

/// The person of every line; it must never be seen.
const PERSON: &str = "SECRET-4711";

fn claim(id: &str, block: &str, creditor: &str, debtor: &str, period: &str, currency: &str, amount: &str) -> String {
    let (care, booked) = if period == "2023H2" {
        ("2023-10-01,2023-10-03", "2023-11-05")
    } else {
        ("2025-10-01,2025-10-03", "2025-11-05")
    };
    format!(
        "{id},{block},EU-883,{creditor},{debtor},{period},actual,19,{creditor}:751,{debtor}:109,{PERSON},EHIC,,2027-12-31,{care},{booked},medical,{currency},{amount},0.00,\n"
    )
}

/// Two quarters. In the first: a block of 2023, contested in part, prepaid in part
/// and paid late; blocks of 2025 in both directions; a held one. In the second: a
/// reply, a lifting, a claim for interest.
fn two_quarters() -> Sample {
    let sample = Sample::new();
    let claims = [
        claim("L-1", "LIC-2023-H2-DE", "FR", "DE", "2023H2", "EUR", "100000.00"),
        claim("L-2", "LIC-2023-H2-DE", "FR", "DE", "2023H2", "EUR", "2500.00"),
        claim("L-3", "LIC-2025-H2-DE", "FR", "DE", "2025H2", "EUR", "100.00"),
        claim("L-4", "LIC-2025-H2-DE-2", "FR", "DE", "2025H2", "EUR", "150.25"),
        claim("L-5", "LIC-2025-H2-DE-2", "FR", "DE", "2025H2", "EUR", "49.75"),
        claim("L-6", "HELD", "FR", "DE", "2025H2", "EUR", "77.00"),
    ];
    sample.put("2026Q1/FR/claims.csv", format!("{CLAIMS}\n{}", claims.concat()));
    let headers = [
        "LIC-2023-H2-DE,EU-883,FR,DE,2023H2,actual,EUR,2024-05-10,2,102500.00,0.00,,",
        "LIC-2025-H2-DE,EU-883,FR,DE,2025H2,actual,EUR,2026-02-10,1,100.00,0.00,,",
        "LIC-2025-H2-DE-2,EU-883,FR,DE,2025H2,actual,EUR,2026-02-11,2,200.00,0.00,,",
        "HELD,EU-883,FR,DE,2025H2,actual,EUR,2026-02-11,5,77.00,0.00,,",
    ];
    sample.put("2026Q1/FR/blocks.csv", format!("{BLOCKS}\n{}\n", headers.join("\n")));
    sample.put(
        "2026Q1/DE/claims.csv",
        format!("{CLAIMS}\n{}", claim("D-1", "S080-9", "DE", "FR", "2025H2", "EUR", "50.00")),
    );
    sample.put(
        "2026Q1/DE/blocks.csv",
        format!("{BLOCKS}\nS080-9,EU-883,DE,FR,2025H2,actual,EUR,2026-01-15,1,50.00,0.00,,\n"),
    );
    let events = [
        "E0,down_payment,2024-11-20,FR,DE,,,LIC-2023-H2-DE,,45000.00,EUR,,,DP-1,",
        "E1,contestation,2025-10-15,FR,DE,,,LIC-2023-H2-DE,L-2,2500.00,EUR,,not insured,LETTER-1,",
        "E2,payment,2026-02-15,FR,DE,EU-883,,LIC-2023-H2-DE,,55000.00,EUR,,,ADVICE-7,",
    ];
    sample.put("2026Q1/DE/events.csv", format!("{EVENTS}\n{}\n", events.join("\n")));
    sample.run(1, "2026Q1");
    let events = [
        "E3,reply,2026-04-20,FR,DE,,,LIC-2023-H2-DE,L-2,1000.00,EUR,,partly,LETTER-2,",
        "E4,lifting,2026-05-05,FR,DE,,,LIC-2023-H2-DE,L-2,500.00,EUR,2026-12-31,insured after all,LETTER-3,",
        "E5,interest_claim,2026-05-10,FR,DE,,,LIC-2023-H2-DE,,197.26,EUR,,,INT-1,",
    ];
    sample.put("2026Q2/DE/events.csv", format!("{EVENTS}\n{}\n", events.join("\n")));
    sample.run(1, "2026Q2");
    sample
}

fn explain(sample: &Sample, words: &[&str]) -> String {
    let book = text(sample.book()).to_owned();
    solde_ends(0, &[&["explain"], words, &["--book", &book]].concat())
}

fn explain_json(sample: &Sample, words: &[&str]) -> Value {
    let told = explain(sample, &[words, &["--format", "json"]].concat());
    serde_json::from_str(&told).expect("JSON")
}

fn refused(sample: &Sample, words: &[&str]) -> String {
    let output = solde(&[&["explain"], words, &["--book", text(sample.book())]].concat());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{said}");
    said
}

/// Minor units of `-1.23` or `+1.23`; nothing is zero.
fn cents(value: &Value) -> i64 {
    let text = value.as_str().expect("text");
    if text.is_empty() { 0 } else { text.replace('.', "").parse().expect("an amount") }
}

/// The table of a section, as a list of rows.
fn rows(story: &Value, section: &str) -> Vec<Value> {
    story[section]["rows"].as_array().unwrap_or_else(|| panic!("rows of {section} in {story}")).clone()
}

fn steps(story: &Value, section: &str) -> String {
    let steps = story[section]["steps"].as_array().unwrap_or_else(|| panic!("steps of {section} in {story}"));
    steps.iter().map(|step| step.as_str().expect("text")).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_whole_story_of_a_block() {
    let sample = two_quarters();
    insta::assert_snapshot!(explain(&sample, &["FR/LIC-2023-H2-DE"]));
}

#[test]
fn the_column_of_effects_adds_up_to_what_is_open() {
    let sample = two_quarters();
    let story = explain_json(&sample, &["FR/LIC-2023-H2-DE"]);
    let postings = rows(&story, "postings");
    let mut open = 0;
    for row in &postings {
        open += cents(&row["effect_on_open"]);
        assert_eq!(open, cents(&row["open"]), "{row}");
    }
    // 102,500 - 45,000 - 55,000 paid - 1,000 withdrawn - 1,000 still contested.
    assert_eq!(open, 50_000);
    let acts: Vec<_> = postings.iter().map(|row| (row["date"].as_str(), row["run"].as_str())).collect();
    assert_eq!(acts[0], (Some("2024-05-10"), Some("2026Q1")));
    assert_eq!(acts.last(), Some(&(Some("2026-05-10"), Some("2026Q2"))));
    // As it stood a quarter before: contested as a whole, nothing else open.
    let before = explain_json(&sample, &["FR/LIC-2023-H2-DE", "--run", "2026Q1"]);
    assert_eq!(cents(&rows(&before, "postings").last().expect("a row")["open"]), 0);
    assert_eq!(rows(&before, "disputes")[0]["still_contested"], "2500.00");
}

#[test]
fn deadlines_interest_and_the_shield_can_be_counted_by_hand() {
    let sample = two_quarters();
    let story = explain_json(&sample, &["LIC-2023-H2-DE"]);
    let days: Vec<_> = rows(&story, "deadlines")
        .iter()
        .map(|row| {
            (row["what"].as_str().expect("what").to_owned(), row["last_day"].as_str().expect("a day").to_owned())
        })
        .collect();
    // Introduced in May 2024; the half-year of booking ended on 31 December 2023.
    for (what, day) in [
        ("introduce", "2024-12-31"),
        ("down payment that shields", "2024-11-30"),
        ("contest", "2025-11-30"),
        ("pay", "2025-11-30"),
        ("settle disputes", "2027-05-31"),
        ("reply to E1 of line L-2", "2026-10-31"),
        ("claim interest on E2", "2026-08-31"),
        ("pay interest of E5", "2027-05-31"),
    ] {
        assert!(days.contains(&(what.to_owned(), day.to_owned())), "{what} {day} in {days:?}");
    }
    let interest = steps(&story, "interest");
    // 55,000 x ((1 + 2.15/1200)^2 - 1) = 197.259887...: December 2025 and January 2026.
    for part in ["2025-12 to 2026-01, 2 months", "(1 + 2.15/1200)^2", "197.259887", "197.26 EUR", "(unconfirmed)"] {
        assert!(interest.contains(part), "{part} in {interest}");
    }
    let shield = steps(&story, "shield");
    assert!(shield.contains("90 % x 102500.00 = 92250.00 EUR"), "{shield}");
    assert!(shield.contains("not reached"), "{shield}");
    let eligible = steps(&story, "eligible");
    assert!(eligible.contains("0.00 EUR of 500.00 EUR open"), "{eligible}");
    assert!(eligible.contains("due again only on 2026-12-31"), "{eligible}");
    let next = rows(&story, "next");
    assert!(next.iter().any(|row| row["who"] == "DE" && row["at_stake"] == "1000.00"), "{next:?}");
}

#[test]
fn a_line_is_told_by_its_claim_id() {
    let sample = two_quarters();
    for name in ["FR/claim:L-2", "claim:L-2", "L-2", "FR/L-2"] {
        let story = explain_json(&sample, &[name]);
        assert_eq!(story["explains"], "line");
        assert_eq!(story["line"]["care"], "2500.00");
        assert_eq!(story["line"]["block"], "FR/LIC-2023-H2-DE");
        assert_eq!(story["line"]["state"], "maintained");
        let postings = rows(&story, "postings");
        let sum: i64 = postings.iter().map(|row| cents(&row["effect_on_open"])).sum();
        // 2,500 - 1,000 withdrawn - 1,000 still contested.
        assert_eq!(sum, 50_000);
    }
}

#[test]
fn every_figure_is_the_sum_of_its_blocks() {
    let sample = two_quarters();
    let mut told = 0;
    for row in sample.table("2026Q2", "positions.csv") {
        for (column, cell) in &row {
            let figure =
                cell.strip_prefix('-').unwrap_or(cell).bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
            if !figure {
                continue;
            }
            let cells =
                ["agreement", "accounting_period", "creditor", "debtor", "currency"].map(|name| row[name].as_str());
            let story = explain_json(&sample, &[&["positions"], &cells[..], &[column]].concat());
            let sum: i64 = rows(&story, "blocks").iter().map(|row| cents(&row["amount"])).sum();
            assert_eq!(sum, cell.replace('.', "").parse::<i64>().expect("a figure"), "{column} of {cells:?}");
            told += 1;
        }
    }
    for row in sample.table("2026Q2", "nets.csv") {
        for column in ["a_owes_b", "b_owes_a", "net", "a_pays", "b_pays", "a_carried", "b_carried"] {
            let pair = format!("{}/{}", row["party_a"], row["party_b"]);
            let words = ["nets", &row["agreement"], &row["accounting_period"], &pair, &row["currency"], column];
            let story = explain_json(&sample, &words);
            let sum: i64 = rows(&story, "blocks").iter().map(|row| cents(&row["amount"])).sum();
            assert_eq!(sum, row[column].replace('.', "").parse::<i64>().expect("a figure"), "{column}");
            told += 1;
        }
    }
    assert!(told >= 3 * 15 + 2 * 7, "{told} figures");
    // By hand: 100.00 + 200.00 of France on Germany, 50.00 the other way, 77.00 held.
    let open = explain_json(&sample, &["positions", "EU-883", "2025H2", "FR", "DE", "EUR", "open"]);
    assert_eq!(rows(&open, "blocks").len(), 2);
    assert_eq!(open["figure"]["amount"], "300.00");
    let net = explain(&sample, &["nets", "EU-883", "2025H2", "FR/DE", "EUR", "net"]);
    assert!(net.contains("DE/S080-9") && net.contains("-50.00") && net.contains("250.00"), "{net}");
    let held = explain(&sample, &["positions", "EU-883", "2025H2", "FR", "DE", "EUR", "held"]);
    assert!(held.contains("FR/HELD") && held.contains("77.00"), "{held}");
}

#[test]
fn a_held_block_says_why_it_waits() {
    let told = explain(&two_quarters(), &["FR/HELD"]);
    assert!(told.contains("C1044") && told.contains("What to do"), "{told}");
}

#[test]
fn unknown_names_are_refused_with_names_near_to_them() {
    let sample = two_quarters();
    assert!(refused(&sample, &["FR/LIC-2023-H2-D"]).contains("near it: LIC-2023-H2-DE"));
    assert!(refused(&sample, &["FR/claim:L-9"]).contains("claim:L-2"));
    assert!(refused(&sample, &["IT/LIC-2023-H2-DE"]).contains("of IT"));
    assert!(refused(&sample, &["C9999"]).contains("C1044"));
    assert!(
        refused(&sample, &["positions", "EU-883", "2025H2", "FR", "ES", "EUR", "open"])
            .contains("EU-883 2025H2 FR DE EUR")
    );
    let column = refused(&sample, &["positions", "EU-883", "2025H2", "FR", "DE", "EUR", "debt"]);
    assert!(column.contains("eligible"), "{column}");
    assert!(refused(&sample, &["LIC-2023-H2-DE", "--run", "2026Q4"]).contains("2026Q4 has not"));
    assert!(refused(&sample, &["one", "two"]).contains("solde explain positions"));
}

#[test]
fn a_code_needs_no_book() {
    let told = solde_ends(0, &["explain", "c3012"]);
    assert!(told.starts_with("C3012") && told.contains("what to do"), "{told}");
}

#[test]
fn nobody_is_named() {
    let sample = two_quarters();
    for words in
        [&["LIC-2023-H2-DE"][..], &["L-2"], &["HELD"], &["positions", "EU-883", "2023H2", "FR", "DE", "EUR", "open"]]
    {
        assert!(!explain(&sample, words).contains(PERSON));
        assert!(!explain_json(&sample, words).to_string().contains(PERSON));
    }
    assert!(!refused(&sample, &[PERSON]).contains("L-1"));
}

/// France claims `euros` on Poland and Poland 1,000.01 PLN on France; both are due
/// and set off in euros on 31 March 2026.
fn set_off(euros: &str) -> Sample {
    let sample = Sample::new();
    for (creditor, debtor, currency, amount) in [("FR", "PL", "EUR", euros), ("PL", "FR", "PLN", "1000.01")] {
        let block = format!("B-{creditor}");
        let line = claim(&format!("C-{creditor}"), &block, creditor, debtor, "2023H2", currency, amount);
        sample.put(&format!("2026Q1/{creditor}/claims.csv"), format!("{CLAIMS}\n{line}"));
        let header =
            format!("{block},EU-883,{creditor},{debtor},2023H2,actual,{currency},2024-05-10,1,{amount},0.00,,");
        sample.put(&format!("2026Q1/{creditor}/blocks.csv"), format!("{BLOCKS}\n{header}\n"));
    }
    sample.put(
        "2026Q1/FR/events.csv",
        format!("{EVENTS}\nS1,set_off_act,2026-03-31,FR,PL,EU-883,,,,,EUR,2026-03-31,,ACT-1,\n"),
    );
    sample.run(0, "2026Q1");
    sample
}

fn assert_told(story: &str, parts: &[&str]) {
    for part in parts {
        assert!(story.contains(part), "{part} in {story}");
    }
}

#[test]
fn a_set_off_with_conversion_shows_its_rates_and_its_rounding() {
    let sample = set_off("1000.00");
    let told = steps(&explain_json(&sample, &["PL/B-PL"]), "set_off");
    // 1,000.01 / 4.2890 = 233.1569...; 1,000.01 / 4.2968 = 232.7336...
    assert_told(
        &told,
        &[
            "ACT-1",
            "1000.01 PLN / 4.289 (ECB 2026-03-31)",
            "-> 233.16 EUR, half up",
            "1000.01 PLN / 4.2968 (ECB 2024-05-10)",
            "-> 232.73 EUR, half up",
            "233.16 - 232.73 = 0.43 EUR",
        ],
    );
    // The other side is set off in part, in its own currency.
    let story = explain_json(&sample, &["FR/B-FR"]);
    assert!(steps(&story, "set_off").contains("Nothing was converted"));
    let last = rows(&story, "postings").last().expect("a row").clone();
    assert_eq!(cents(&last["open"]), 76_684, "{last}");
}

#[test]
fn a_block_set_off_in_part_shows_its_share() {
    let sample = set_off("100.00");
    let told = steps(&explain_json(&sample, &["PL/B-PL"]), "set_off");
    // 1,000.01 x 100.00 / 233.16 = 428.8943...; 428.89 / 4.2968 = 99.8161...
    assert_told(
        &told,
        &["1000.01 x 100.00 / 233.16 = 428.89 PLN", "-> 99.82 EUR, half up", "100.00 - 99.82 = 0.18 EUR"],
    );
}

#[test]
fn a_run_that_kept_no_inputs_tells_what_its_ledger_says() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 2);
    solde_ends(0, &["run", "2026Q1", "--no-keep", "--book", text(sample.book())]);
    let told = explain(&sample, &["LIC-1"]);
    assert!(told.contains("--no-keep") && told.contains("200.00"), "{told}");
    let open = explain(&sample, &["positions", "EU-883", "2025H2", "FR", "DE", "EUR", "open"]);
    assert!(open.contains("200.00"), "{open}");
    let said = refused(&sample, &["positions", "EU-883", "2025H2", "FR", "DE", "EUR", "eligible"]);
    assert!(said.contains("--no-keep"), "{said}");
}

#[test]
fn a_changed_ledger_is_noticed() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 2);
    sample.run(0, "2026Q1");
    let path = sample.book().join("runs/2026Q1/ledger.csv");
    let changed = std::fs::read_to_string(&path).expect("a ledger").replace("200.00", "200.01");
    std::fs::write(&path, changed).expect("written");
    let output = solde(&["explain", "LIC-1", "--book", text(sample.book())]);
    assert_eq!(output.status.code(), Some(3));
}
