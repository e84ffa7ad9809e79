//! The quick way through claim lines gives what the plain way gives, whatever the bytes:
//! the same blocks, cube, money, rejects with their places and texts, and index.

mod both_ways;
mod copies;
mod repeated;
mod suspects;

use proptest::prelude::*;
use solde_core::codes::Code;
use solde_ingest::Way;

use both_ways::{COLUMNS, difference};

/// Values that fields take, good ones first; `\u{1}` stands for a number of the line.
fn values(column: usize) -> &'static [&'static str] {
    match COLUMNS[column] {
        "claim_id" => &[
            "C\u{1}",
            "C\u{1}",
            "C\u{1}",
            "C3",
            "",
            "a long identifier of more than sixty-four bytes, which is not allowed",
        ],
        "article" => &["19", "17", "24", "20", "36", "RESIDENCE", "STAY", "99", "", "1"],
        "creditor_institution" | "debtor_institution" => &["751", "75,1", "7\"5", "", "Côte", "1"],
        "person_id" => &["P\u{1}", "P1", "", "0123456789"],
        "entitlement_document" => &["EHIC", "S1", "S2", "PRC", "BIL", "E106", "EHIC2", ""],
        "entitlement_from" => &["", "2025-01-01", "2024-02-29", "2026-01-01", "1999-12-31", "2025-1-1"],
        "entitlement_to" => &["2027-12-31", "", "2025-10-01", "2025-02-29", "2100-01-01"],
        "care_from" => {
            &["2025-10-01", "2025-07-31", "2024-12-01", "2020-05-05", "1899-01-01", "2025-11-31", "", "2024-02-29"]
        }
        "care_to" => {
            &["2025-10-03", "2025-10-01", "2026-03-31", "2026-04-01", "2025-09-30", "2025-10-3x", "2024-02-29"]
        }
        "booked_on" => {
            &["2025-11-05", "2025-10-01", "2026-02-10", "2026-02-11", "2005-01-01", "2025-00-10", "20251105"]
        }
        "benefit_category" => {
            &["medical", "dental", "medicines", "hospital", "rehabilitation", "medical_check", "other", "Medical", ""]
        }
        "care_amount" => &[
            "123.45",
            "100.00",
            "0.00",
            "7",
            "7.5",
            "1234567.89",
            "12345678901234.56",
            "-3.00",
            ".50",
            "1e3",
            "+5.00",
            "00100.00",
            "99999.99",
            "1.234",
            "",
        ],
        "fee_amount" => &["0.00", "", "1.23", "0", "-1.00", "12345.67", "x"],
        "corrects_claim_id" => &["", "", "", "C1"],
        "reference_year" => &["", "2024"],
        "age_band" => &["", "65+", "<20"],
        "person_class" => &["", "pensioner", "family"],
        "months" => &["", "12", "1", "13"],
        "monthly_amount" => &["", "100.00"],
        _ => &[""],
    }
}

/// The same of lines at fixed amounts, where they differ.
fn fixed_values(column: usize) -> &'static [&'static str] {
    match COLUMNS[column] {
        "article" => &["24", "17", "26", "", "RESIDENCE", "19", "36", "99"],
        "entitlement_document" => &["S1", "", "E121", "EHIC"],
        "entitlement_from" => &["2020-01-01", "2024-02-29", ""],
        "entitlement_to" | "benefit_category" => &["", "2030-12-31", "other", "x"],
        "care_from" | "care_to" => &["", "", "", "2024-05-01"],
        "care_amount" => &["1200.00", "4825.44", "100.00", "1200", "1100.00", "-1200.00"],
        "fee_amount" => &["", "0.00", "0", "1.00"],
        "reference_year" => &["2024", "2023", "2022", "2021", "1949", "1899", "24", "202x", ""],
        "age_band" => &["65+", "<20", "20-64", "66", ""],
        "person_class" => &["pensioner", "family", "pensioner_family", "worker", ""],
        "months" => &["12", "1", "0", "13", "012", "9", ""],
        "monthly_amount" => &["100.00", "402.12", "100", "100.01", "-100.00", ""],
        _ => values(column),
    }
}

const BLOCKS: [[&str; 8]; 7] = [
    // block_ref, agreement, creditor, debtor, period, basis, currency, and whether it is common
    ["A", "EU-883", "FR", "DE", "2025H2", "actual", "EUR", "y"],
    ["B", "EU-883", "FR", "ES", "2025H2", "actual", "EUR", "y"],
    ["H", "EU-883", "HU", "DE", "2025H2", "actual", "HUF", "y"],
    ["F", "EU-883", "ES", "DE", "2024", "fixed", "EUR", "y"],
    ["N", "EU-883", "FR", "DE", "2025H2", "actual", "EUR", "y"],
    ["A", "EU-883", "FR", "AT", "2025H2", "actual", "EUR", "n"],
    ["Q", "EU-883", "FR", "DE", "2025H2", "actual", "EUR", "n"],
];

/// One line: its block, and for each column the number of a value.
type Line = (usize, Vec<u8>);

fn line() -> impl Strategy<Value = Line> {
    let block = prop_oneof![12 => Just(0usize), 4 => Just(1), 2 => Just(2), 2 => Just(3), 1 => Just(4), 1 => 5usize..7];
    // Mostly the first values, which are good.
    let value = prop_oneof![14 => Just(0u8), 2 => 1u8..4, 1 => any::<u8>()];
    (block, proptest::collection::vec(value, COLUMNS.len()))
}

/// How a file is written.
#[derive(Clone, Debug)]
struct Style {
    order: Vec<usize>,
    crlf: bool,
    quote: u8,
    final_newline: bool,
}

fn style() -> impl Strategy<Value = Style> {
    let native: Vec<usize> = (0..COLUMNS.len()).collect();
    let order = prop_oneof![
        3 => Just(native.clone()),
        1 => Just(native[..22].to_vec()),
        1 => Just(native[..21].to_vec()),
        2 => Just(native).prop_shuffle(),
    ];
    (order, any::<bool>(), any::<u8>(), any::<bool>()).prop_map(|(order, crlf, quote, final_newline)| Style {
        order,
        crlf,
        quote,
        final_newline,
    })
}

fn write(lines: &[Line], style: &Style) -> Vec<u8> {
    let end = if style.crlf { "\r\n" } else { "\n" };
    let names: Vec<&str> = style.order.iter().map(|column| COLUMNS[*column]).collect();
    let mut text = names.join(",") + end;
    for (number, (block, picks)) in lines.iter().enumerate() {
        let block = &BLOCKS[*block];
        let fields: Vec<String> = style
            .order
            .iter()
            .map(|column| {
                let value = match COLUMNS[*column] {
                    "block_ref" => block[0],
                    "agreement" => block[1],
                    "creditor" => block[2],
                    "debtor" => block[3],
                    "accounting_period" => block[4],
                    "basis" => block[5],
                    "currency" => block[6],
                    _ => {
                        let of_column = if block[5] == "fixed" { fixed_values(*column) } else { values(*column) };
                        of_column[usize::from(picks[*column]) % of_column.len()]
                    }
                };
                let value = value.replace('\u{1}', &number.to_string());
                let quoted = style.quote > 0 && (number + column).is_multiple_of(usize::from(style.quote) + 40);
                if quoted || value.contains([',', '"']) { format!("\"{}\"", value.replace('"', "\"\"")) } else { value }
            })
            .collect();
        text.push_str(&fields.join(","));
        text.push_str(end);
    }
    if !style.final_newline {
        text.truncate(text.trim_end().len());
    }
    text.into_bytes()
}

fn compare(texts: &[Vec<u8>]) -> Result<(), TestCaseError> {
    let differing = difference(texts);
    prop_assert!(differing.is_none(), "quick and plain: {:?}", differing);
    Ok(())
}

/// A line that asks for another monthly amount than the published one, among lines that
/// ask for it and lines of a year without one: only the checks may refuse it.
#[test]
fn a_fixed_amount_other_than_the_published_one() {
    let mut text = COLUMNS.join(",") + "\n";
    let asked = [("2023", "402.12", "4825.44"), ("2023", "100.00", "1200.00"), ("2024", "100.00", "1200.00")];
    for number in 0..30 {
        let (year, monthly, care) = asked[number % asked.len()];
        text.push_str(&format!(
            "C{number},F,EU-883,ES,DE,2024,fixed,24,751,109,P{number},S1,2020-01-01,,,,2025-11-05,,EUR,{care},,,{year},65+,pensioner,12,{monthly}\n"
        ));
    }
    let texts = [text.into_bytes()];
    let (_, findings, _) = both_ways::intake(&texts, Way::Plain, true);
    let differing = findings.iter().filter(|finding| finding.code == Code::MonthlyDiffers).count();
    assert_eq!((differing, findings.len()), (10, 10), "{:?}", findings.first());
    assert_eq!(difference(&texts), None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn lines_good_and_bad(
        one in proptest::collection::vec(line(), 0..60),
        other in proptest::collection::vec(line(), 0..20),
        styles in (style(), style()),
    ) {
        compare(&[write(&one, &styles.0), write(&other, &styles.1)])?;
    }

    #[test]
    fn damaged_bytes(
        lines in proptest::collection::vec(line(), 1..40),
        style in style(),
        harms in proptest::collection::vec((any::<usize>(), prop_oneof![Just(b','), Just(b'"'), Just(b'\n'), Just(b'\r'), Just(b'-'), Just(b'0'), any::<u8>()]), 1..8),
    ) {
        let mut bytes = write(&lines, &style);
        for (at, byte) in harms {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        compare(&[bytes])?;
    }

    /// Long runs of one block over several chunks, with a few odd lines in them.
    #[test]
    fn files_of_several_chunks(odd in proptest::collection::vec((0usize..4000, line()), 0..30), style in style()) {
        let mut lines: Vec<Line> = (0..4000).map(|number| (number / 1500, vec![0; COLUMNS.len()])).collect();
        for (place, line) in odd {
            lines[place] = line;
        }
        compare(&[write(&lines, &style)])?;
    }
}
