//! Broken files: each gets a clear finding, none panics, none loses a good line.

mod common;

use common::{BLOCKS, CLAIMS, Sample, header, line};

/// A book with a good block of two lines, a broken file beside it, and the codes
/// it must give, as (code, line). The good lines count in any case.
fn broken(bytes: &[u8], expected: &[(&str, &str)]) {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "GOOD", 2);
    sample.put("2026Q1/FR/broken.csv", bytes);
    sample.run(1, "2026Q1");
    let found: Vec<(String, String)> = sample
        .rejects("2026Q1")
        .into_iter()
        .filter(|(_, file, _)| file.ends_with("broken.csv"))
        .map(|(code, _, line)| (code, line))
        .collect();
    let expected: Vec<(String, String)> =
        expected.iter().map(|(code, line)| ((*code).to_owned(), (*line).to_owned())).collect();
    assert_eq!(found, expected);
    let positions = sample.table("2026Q1", "positions.csv");
    assert_eq!((positions[0]["lines"].as_str(), positions[0]["care"].as_str()), ("2", "200.00"));
}

/// The good block of `broken`, as a file with one more line.
fn with(extra: &str) -> Vec<u8> {
    format!("{CLAIMS}\n{extra}\n").into_bytes()
}

#[test]
fn truncated_in_the_middle_of_a_line() {
    let good = line("T-1", "GOOD");
    broken(format!("{CLAIMS}\n{}", &good[..60]).as_bytes(), &[("C1008", "2"), ("C1011", "2")]);
}

#[test]
fn wrong_delimiter() {
    broken(String::from_utf8(with(&line("T-1", "GOOD"))).expect("text").replace(',', ";").as_bytes(), &[("C1003", "")]);
}

#[test]
fn utf_16() {
    let bytes: Vec<u8> = [0xff, 0xfe].into_iter().chain(CLAIMS.bytes().flat_map(|byte| [byte, 0])).collect();
    broken(&bytes, &[("C1001", "")]);
}

#[test]
fn carriage_returns_alone_and_utf_16_without_mark() {
    broken(
        String::from_utf8(with(&line("T-1", "GOOD"))).expect("text").replace('\n', "\r").as_bytes(),
        &[("C1003", "")],
    );
    let bytes: Vec<u8> = CLAIMS.bytes().flat_map(|byte| [byte, 0]).collect();
    broken(&bytes, &[("C1003", "")]);
}

#[test]
fn unknown_state() {
    broken(&with(&line("T-1", "GOOD").replace(",FR,DE,", ",ZZ,DE,")), &[("C2001", "2")]);
}

#[test]
fn amount_with_thousands_separator() {
    // Unquoted the comma is a separator, quoted it is an amount nobody can mistake.
    broken(&with(&line("T-1", "GOOD").replace("100.00", "1,234.56")), &[("C1011", "2")]);
    broken(&with(&line("T-1", "OTHER").replace("100.00", "\"1,234.56\"")), &[("C1021", "2")]);
}

#[test]
fn future_dates() {
    let sample = Sample::new();
    sample.put(
        "2026Q1/FR/claims.csv",
        format!("{CLAIMS}\n{}\n{}\n", line("A", "LIC"), line("B", "LIC").replace("2025-11-05", "2031-01-01")),
    );
    sample.put("2026Q1/FR/blocks.csv", format!("{BLOCKS}\n{}\n", header("LIC", 2)));
    sample.run(1, "2026Q1");
    assert_eq!(sample.rejects("2026Q1")[0].0, "C3008");
    assert_eq!(sample.table("2026Q1", "positions.csv")[0]["care"], "100.00");
}

#[test]
fn a_line_of_100_megabytes() {
    let mut bytes = with("");
    bytes.pop();
    bytes.extend(std::iter::repeat_n(b'9', 100 << 20));
    bytes.extend_from_slice(b"\nshort\n");
    broken(&bytes, &[("C1010", "2"), ("C1011", "3")]);
}

#[test]
fn quotes_inside_fields() {
    // A quoted field with a comma and a doubled quote is read; stray quotes reject their line only.
    let sample = Sample::new();
    let quoted = line("A", "LIC").replace("FR:751", "\"FR:751, \"\"Nord\"\"\"");
    let stray = line("B", "LIC").replace("FR:751", "FR\"751");
    let open = line("C", "LIC").replace("FR:751", "\"FR:751");
    sample.put("2026Q1/FR/claims.csv", format!("{CLAIMS}\n{quoted}\n{stray}\n{open}\n{}\n", line("D", "LIC")));
    sample.put("2026Q1/FR/blocks.csv", format!("{BLOCKS}\n{}\n", header("LIC", 4)));
    sample.run(1, "2026Q1");
    let found: Vec<(String, String)> = sample
        .rejects("2026Q1")
        .into_iter()
        .filter(|(code, ..)| code == "C1013")
        .map(|(code, _, line)| (code, line))
        .collect();
    assert_eq!(found, [("C1013".to_owned(), "3".to_owned()), ("C1013".to_owned(), "4".to_owned())]);
}

#[test]
fn empty() {
    broken(b"", &[("C1002", "")]);
}

#[test]
fn header_only() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "GOOD", 2);
    sample.put("2026Q1/FR/broken.csv", format!("{CLAIMS}\n"));
    sample.run(0, "2026Q1");
    assert_eq!(sample.rejects("2026Q1")[0].0, "C1007");
}

#[test]
fn bytes_that_are_no_text() {
    broken(&[CLAIMS.as_bytes(), b"\nT-1,\xff\xfe\n"].concat(), &[("C1014", "2")]);
    broken(&[CLAIMS.as_bytes(), b"\nT-1,\0\n"].concat(), &[("C1014", "2")]);
}

#[test]
fn columns_in_any_order_with_mark_and_carriage_returns() {
    let sample = Sample::new();
    let reversed = |line: &str| line.split(',').rev().collect::<Vec<_>>().join(",");
    sample.put("2026Q1/FR/claims.csv", format!("\u{feff}{}\r\n{}\r\n", reversed(CLAIMS), reversed(&line("A", "LIC"))));
    sample.put("2026Q1/FR/blocks.csv", format!("{BLOCKS}\n{}\n", header("LIC", 1)));
    sample.run(0, "2026Q1");
    assert_eq!(sample.table("2026Q1", "positions.csv")[0]["care"], "100.00");
}
