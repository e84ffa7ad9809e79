use std::io::Read;

use polars_parquet::read::read_metadata;

use super::*;
use crate::files::InboxFile;
use crate::stream::{StreamKind, open};

/// An accepted line by column.
type Line = Vec<(Column, &'static str)>;

fn line(claim_id: &'static str, currency: &'static str, care: &'static str, fee: &'static str) -> Line {
    vec![
        (Column::ClaimId, claim_id),
        (Column::Agreement, "EU-883"),
        (Column::Creditor, "DE"),
        (Column::Debtor, "EL"),
        (Column::PersonId, "P-1"),
        (Column::CareFrom, "2025-01-31"),
        (Column::Currency, currency),
        (Column::CareAmount, care),
        (Column::FeeAmount, fee),
    ]
}

fn push(part: &mut Part<Vec<u8>>, line: &Line) -> Result<(), Column> {
    part.push(|column| line.iter().find(|(of, _)| *of == column).map_or("", |(_, value)| value))
}

fn written(lines: &[Line], persons: bool, group: usize) -> Vec<u8> {
    let mut part = Part::new(Vec::new(), persons).expect("a file");
    for line in lines {
        push(&mut part, line).expect("a line that fits");
        if part.waiting() == group {
            part.flush().expect("written");
        }
    }
    part.finish().expect("a file")
}

fn text(bytes: &[u8]) -> String {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    std::fs::write(file.path(), bytes).expect("written");
    let file = InboxFile { label: String::new(), path: file.path().to_owned() };
    let mut text = String::new();
    open(&file.path, StreamKind::Parquet).expect("opened").read_to_string(&mut text).expect("read");
    text
}

#[test]
fn lines_come_back_as_they_were_accepted() {
    let lines = [line("A", "EUR", "12.5", ""), line("B", "TND", "-0.001", "-1"), line("C", "JPY", "7", "0")];
    let columns = "claim_id,block_ref,debtor,accounting_period,basis,article,creditor_institution,\
        debtor_institution,entitlement_document,entitlement_from,entitlement_to,care_from,care_to,booked_on,\
        benefit_category,currency,care_amount,fee_amount,corrects_claim_id,reference_year,age_band,person_class,\
        months,monthly_amount\n";
    let rows = "A,,GR,,,,,,,,,2025-01-31,,,,EUR,12.50,0.00,,,,,,\n\
        B,,GR,,,,,,,,,2025-01-31,,,,TND,-0.001,-1.000,,,,,,\n\
        C,,GR,,,,,,,,,2025-01-31,,,,JPY,7,0,,,,,,\n";
    for group in [1, 2, 100] {
        assert_eq!(text(&written(&lines, false, group)), format!("{columns}{rows}"));
    }
    let with_persons = text(&written(&lines, true, 100));
    assert!(with_persons.contains("debtor_institution,person_id,") && with_persons.contains(",P-1,"));
}

#[test]
fn bytes_repeat_and_name_no_person() {
    let lines: Vec<Line> = (0..5000).map(|number| line(["A", "B", "C"][number % 3], "EUR", "1.00", "0.10")).collect();
    let bytes = written(&lines, false, 1000);
    assert!(bytes == written(&lines, false, 1000));
    assert!(!bytes.windows(3).any(|window| window == b"P-1"));
    let metadata = read_metadata(&mut std::io::Cursor::new(&bytes)).expect("a Parquet file");
    assert_eq!((metadata.num_rows, metadata.row_groups.len()), (5000, 5));
}

#[test]
fn an_amount_that_18_digits_cannot_hold_is_refused() {
    let mut part = Part::new(Vec::new(), false).expect("a file");
    assert_eq!(push(&mut part, &line("A", "EUR", "999999999999999.99", "")), Ok(()));
    assert_eq!(push(&mut part, &line("A", "TND", "-99999999999999.999", "")), Ok(()));
    assert_eq!(push(&mut part, &line("A", "JPY", "1000000000000000", "")), Err(Column::CareAmount));
    assert_eq!(push(&mut part, &line("A", "EUR", "1", "x")), Err(Column::FeeAmount));
}
