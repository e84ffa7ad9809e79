use polars_arrow::array::{BooleanArray, Utf8ViewArray};
use polars_arrow::datatypes::ArrowSchema;
use polars_error::PolarsError;
use polars_parquet::write::{
    CompressionOptions, Compressor, DynIter, DynStreamingIterator, Encoding, FallibleStreamingIterator, FileWriter,
    StatisticsOptions, Version, WriteOptions, array_to_columns,
};
use proptest::prelude::*;

use super::*;
use crate::stream::tests::read;

/// Columns of one row group.
type Group = Vec<(&'static str, Box<dyn Array>, Encoding)>;

/// A Parquet file of row groups with the same columns.
fn written(groups: Vec<Group>, page_bytes: Option<usize>) -> Vec<u8> {
    let field = |(name, array, _): &(&str, Box<dyn Array>, Encoding)| {
        ((*name).into(), Field::new((*name).into(), array.dtype().clone(), true))
    };
    let schema: ArrowSchema = groups[0].iter().map(field).collect();
    let options = WriteOptions {
        statistics: StatisticsOptions::default(),
        version: Version::V1,
        compression: CompressionOptions::Snappy,
        data_page_size: page_bytes,
    };
    let mut writer = FileWriter::try_new(Vec::new(), schema, options).expect("a writer");
    for group in groups {
        let rows = group[0].1.len();
        let mut columns = Vec::new();
        for ((_, array, encoding), field) in group.into_iter().zip(writer.parquet_schema().fields()) {
            for pages in array_to_columns(array, field.clone(), options, &[encoding]).expect("columns") {
                let pages = pages.map(|page| Ok(page.expect("a page")));
                let pages = Compressor::new_from_vec(pages, options.compression, Vec::new());
                let pages: DynStreamingIterator<'_, _, PolarsError> =
                    DynStreamingIterator::new(pages.map_err(PolarsError::from));
                columns.push(Ok(pages));
            }
        }
        writer.write(rows as u64, DynIter::new(columns.into_iter())).expect("written");
    }
    writer.end(None).expect("ended");
    writer.into_inner()
}

fn texts(values: &[Option<&str>]) -> Box<dyn Array> {
    Utf8ViewArray::from_slice(values).boxed()
}

fn numbers(values: &[Option<i64>]) -> Box<dyn Array> {
    PrimitiveArray::<i64>::from(values.to_vec()).boxed()
}

fn days(values: &[Option<i32>]) -> Box<dyn Array> {
    PrimitiveArray::<i32>::from(values.to_vec()).to(ArrowDataType::Date32).boxed()
}

fn decimals(values: &[Option<i128>], precision: usize, scale: usize) -> Box<dyn Array> {
    PrimitiveArray::<i128>::from(values.to_vec()).to(ArrowDataType::Decimal(precision, scale)).boxed()
}

fn text_of(bytes: &[u8]) -> String {
    let (text, damaged, hash) = read(bytes, StreamKind::Parquet);
    assert_eq!((damaged, hash), (None, blake3::hash(bytes)));
    String::from_utf8(text).expect("UTF-8")
}

#[test]
fn rows_are_lines_with_the_decimals_of_their_currency() {
    let group = |amounts: &[Option<i128>]| -> Group {
        vec![
            ("claim_id", texts(&[Some("A1"), Some("A, 2"), Some("say \"so\"")]), Encoding::Plain),
            ("booked_on", days(&[Some(20_453), None, Some(-25_568)]), Encoding::Plain),
            ("months", numbers(&[Some(12), None, Some(-1)]), Encoding::Plain),
            ("care_amount", decimals(amounts, 18, 3), Encoding::Plain),
            ("currency", texts(&[Some("EUR"), Some("JPY"), None]), Encoding::RleDictionary),
        ]
    };
    let bytes = written(vec![group(&[Some(12_500), Some(12_000), Some(-5)]), group(&[Some(-1), None, Some(0)])], None);
    assert_eq!(
        text_of(&bytes),
        "claim_id,booked_on,months,care_amount,currency\n\
         A1,2025-12-31,12,12.50,EUR\n\"A, 2\",,,12,JPY\n\"say \"\"so\"\"\",day -25568,-1,-0.005,\n\
         A1,2025-12-31,12,-0.001,EUR\n\"A, 2\",,,,JPY\n\"say \"\"so\"\"\",day -25568,-1,0,\n"
    );
}

#[test]
fn decimals_of_every_width_keep_every_digit() {
    for (precision, scale, value, text) in [
        (9, 2, 1, "0.01"),
        (18, 3, 999_999_999_999_999_999, "999999999999999.999"),
        (38, 10, -12_345_678_901_234_567_890_123, "-1234567890123.4567890123"),
        (20, 0, 7, "7"),
    ] {
        let bytes =
            written(vec![vec![("care_amount", decimals(&[Some(value)], precision, scale), Encoding::Plain)]], None);
        assert_eq!(text_of(&bytes), format!("care_amount\n{text}\n"));
    }
}

#[test]
fn no_value_breaks_its_line() {
    let values = [Some("a\nb"), Some("c\r"), Some("\t"), Some(""), None, Some("d")];
    let bytes = written(vec![vec![("claim_id", texts(&values), Encoding::Plain)]], None);
    assert_eq!(text_of(&bytes), "claim_id\n\"a\u{b}b\"\n\"c\u{b}\"\n\t\n\"\"\n\"\"\nd\n");
    let long = "x".repeat(300_000);
    let bytes = written(vec![vec![("claim_id", texts(&[Some(&long), Some("y")]), Encoding::Plain)]], None);
    let lines: Vec<usize> = text_of(&bytes).lines().map(str::len).collect();
    assert_eq!(lines, [8, MAX_LINE_BYTES + 1, 1]);
}

#[test]
fn many_rows_in_slices_and_pages_are_all_there_once() {
    let rows = 2 * SLICE_ROWS + 1000;
    let names: Vec<String> = (0..rows).map(|row| format!("CLAIM-2025-{row:09}")).collect();
    let states = ["DE", "FR", "ES"];
    let group = || -> Group {
        vec![
            ("claim_id", texts(&names.iter().map(|name| Some(name.as_str())).collect::<Vec<_>>()), Encoding::Plain),
            ("debtor", texts(&(0..rows).map(|row| Some(states[row % 3])).collect::<Vec<_>>()), Encoding::RleDictionary),
            (
                "months",
                numbers(&(0..rows as i64).map(|row| (row % 5 > 0).then_some(row)).collect::<Vec<_>>()),
                Encoding::Plain,
            ),
        ]
    };
    let text = text_of(&written(vec![group(), group()], Some(10_000)));
    let mut expected = String::from("claim_id,debtor,months\n");
    for row in (0..rows).chain(0..rows) {
        let months = if row % 5 > 0 { row.to_string() } else { String::new() };
        expected.push_str(&format!("{},{},{months}\n", names[row], states[row % 3]));
    }
    assert!(text == expected);
}

#[test]
fn forms_of_columns_are_told_and_what_has_no_exact_text_is_empty() {
    let group: Group = vec![
        ("claim_id", texts(&[Some("A")]), Encoding::Plain),
        ("care_amount", PrimitiveArray::<f64>::from(vec![Some(12.5)]).boxed(), Encoding::Plain),
        ("fee_amount", numbers(&[Some(5)]), Encoding::Plain),
        ("months", PrimitiveArray::<u32>::from(vec![Some(u32::MAX)]).boxed(), Encoding::Plain),
        ("confirmed", BooleanArray::from_slice([true]).boxed(), Encoding::Plain),
    ];
    let bytes = written(vec![group], None);
    assert_eq!(text_of(&bytes), "claim_id,care_amount,fee_amount,months,confirmed\nA,,5,4294967295,\n");
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    std::fs::write(file.path(), &bytes).expect("written");
    let forms = columns(file.path()).expect("columns");
    let fault = |place: usize, column| forms[place].1.fault(column);
    assert_eq!(fault(0, Column::ClaimId), None);
    assert!(fault(1, Column::CareAmount).is_some_and(|why| why.starts_with("floating point")));
    assert!(fault(2, Column::FeeAmount).is_some_and(|why| why.contains("euros or cents")));
    assert_eq!(fault(3, Column::Months), None);
    assert!(fault(4, Column::Basis).is_some());
}

#[test]
fn a_file_without_rows_is_a_header() {
    let bytes = written(vec![vec![("claim_id", texts(&[]), Encoding::Plain)]], None);
    assert_eq!(text_of(&bytes), "claim_id\n");
}

fn sample() -> Vec<u8> {
    let names: Vec<String> = (0..500).map(|row| format!("C{row}")).collect();
    let group = || -> Group {
        vec![
            ("claim_id", texts(&names.iter().map(|name| Some(name.as_str())).collect::<Vec<_>>()), Encoding::Plain),
            ("debtor", texts(&vec![Some("DE"); 500]), Encoding::RleDictionary),
            ("care_amount", decimals(&vec![Some(5); 500], 18, 3), Encoding::Plain),
            ("care_from", days(&vec![None; 500]), Encoding::Plain),
        ]
    };
    written(vec![group(), group()], Some(1000))
}

#[test]
fn a_file_cut_short_is_damage_and_has_a_hash() {
    let bytes = sample();
    for length in [4, 11, 12, bytes.len() / 2, bytes.len() - 1] {
        let (_, damaged, hash) = read(&bytes[..length], StreamKind::Parquet);
        assert!(damaged.is_some(), "cut at {length}");
        assert_eq!(hash, blake3::hash(&bytes[..length]));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// No change of a few bytes brings the reader down: it is damage, or other text.
    #[test]
    fn any_changed_bytes_end_in_text_or_damage(changes in prop::collection::vec((0usize..1 << 20, any::<u8>()), 1..4)) {
        let mut bytes = sample();
        for (place, byte) in changes {
            let place = place % bytes.len();
            bytes[place] = byte;
        }
        let (_, _, hash) = read(&bytes, StreamKind::Parquet);
        prop_assert_eq!(hash, blake3::hash(&bytes));
    }
}
