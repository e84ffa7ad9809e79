//! Tests of the statistics.

use std::io::Cursor;

use polars::prelude::{AnyValue, DataType, ParquetReader, SerReader};

use super::read::amount;
use super::*;

const HEADER: &str = "agreement,accounting_period,creditor,debtor,currency,basis,article,entitlement_document,benefit_category,care_year,lines,care,fees\n";

fn cube(rows: &str) -> Result<Cube, StatisticsError> {
    Cube::read(&[format!("{HEADER}{rows}").as_bytes()])
}

const ROWS: &str = "\
EU-883,2025H1,FR,DE,EUR,actual,19,EHIC,hospital,2024,3,100.10,2.00
EU-883,2025H1,FR,DE,EUR,actual,19,EHIC,dental,2024,1,0.05,0.00
EU-883,2025H1,DE,FR,EUR,fixed,,,,2022,12,2400.00,0.00
FR-TN,2025,TN,FR,TND,actual,STAY,BIL,hospital,2024,2,7.001,0.000
FR-TN,2025,TN,FR,EUR,actual,STAY,BIL,hospital,2024,2,-7.00,0.00
";

#[test]
fn sums_by_dimension_and_always_by_currency() {
    let cube = cube(ROWS).expect("a cube");
    let by_creditor = cube.aggregated(&[Dimension::Creditor]).expect("sums");
    assert_eq!(
        by_creditor.csv().expect("csv"),
        "creditor,currency,lines,care,fees\nDE,EUR,12,2400.00,0.00\nFR,EUR,4,100.15,2.00\nTN,EUR,2,-7.00,0.00\nTN,TND,2,7.001,0.000\n"
    );
    let total = by_creditor.aggregated(&[]).expect("sums of sums");
    assert_eq!(total.csv().expect("csv"), "currency,lines,care,fees\nEUR,18,2493.15,2.00\nTND,2,7.001,0.000\n");
    assert_eq!(total.rows().expect("rows")[0], ["EUR", "18", "2493.15", "2.00"]);
    let twice = cube.aggregated(&[Dimension::CareYear, Dimension::Basis, Dimension::CareYear]).expect("sums");
    assert_eq!(twice.columns(), ["care_year", "basis", "currency", "lines", "care", "fees"]);
    assert_eq!(twice.rows().expect("rows").len(), 3);
}

/// The plain twin: sums in a sorted map.
#[test]
fn polars_and_a_plain_map_agree() {
    let cube = cube(ROWS).expect("a cube");
    for first in Dimension::ALL {
        for second in Dimension::ALL {
            let mut plain: BTreeMap<Vec<String>, (i64, i128, i128)> = BTreeMap::new();
            for row in cube.cells().expect("cells") {
                let place = |dimension: Dimension| {
                    Dimension::ALL.iter().position(|known| *known == dimension).expect("a dimension")
                };
                let mut key = vec![row.0[place(first)].clone()];
                if second != first {
                    key.push(row.0[place(second)].clone());
                }
                key.push(row.1.code().to_owned());
                let sum = plain.entry(key).or_default();
                *sum = (sum.0 + row.2, sum.1 + row.3, sum.2 + row.4);
            }
            let summed = cube.aggregated(&[first, second]).expect("sums").cells().expect("cells");
            let summed: Vec<_> = summed
                .into_iter()
                .map(|(mut key, currency, lines, care, fees)| {
                    key.push(currency.code().to_owned());
                    (key, (lines, care, fees))
                })
                .collect();
            assert_eq!(summed, plain.into_iter().collect::<Vec<_>>());
        }
    }
}

#[test]
fn cubes_of_several_runs_are_read_together_in_any_order() {
    let text = format!("{HEADER}{ROWS}");
    let twice = Cube::read(&[text.as_bytes(), text.as_bytes()]).expect("a cube");
    assert_eq!(twice.aggregated(&[]).expect("sums").rows().expect("rows")[0], ["EUR", "36", "4986.30", "4.00"]);
    let mut lines: Vec<&str> = ROWS.lines().collect();
    lines.reverse();
    let reversed = cube(&format!("{}\n", lines.join("\n"))).expect("a cube");
    assert_eq!(reversed.csv().expect("csv"), cube(ROWS).expect("a cube").csv().expect("csv"));
    assert_eq!(
        Cube::read(&[]).expect("nothing").aggregated(&[Dimension::Debtor]).expect("sums").rows().expect("rows").len(),
        0
    );
}

#[test]
fn what_is_not_a_cube_is_refused() {
    let refusal = |text: &str| Cube::read(&[text.as_bytes()]).expect_err("a refusal").to_string();
    assert_eq!(refusal("agreement,creditor\n"), "cube 1 has no column `accounting_period`");
    let row = |care: &str| format!("{HEADER}EU-883,2025H1,FR,DE,EUR,actual,19,EHIC,hospital,2024,3,{care},2.00\n");
    for care in ["1.005", "1e5", "+5.10", "5.", "5", ".50", "", "1 000.00", "1_0.00"] {
        assert_eq!(refusal(&row(care)), format!("cube 1, line 2: `{care}` is not a value of care"));
    }
    assert!(refusal(&format!("{HEADER}EU-883\n")).starts_with("cube 1: CSV error"));
    assert_eq!(refusal(&row("1.00").replace("EUR", "QQQ")), "cube 1, line 2: `QQQ` is not a value of currency");
}

#[test]
fn amounts_of_any_size_are_read_exactly() {
    assert_eq!(amount("-170141183460469231731687303715884105727", 0), Some(-i128::MAX));
    assert_eq!(amount("170141183460469231731687303715884105728", 0), None);
    assert_eq!(amount("12.345", 3), Some(12_345));
}

#[test]
fn a_sum_that_does_not_fit_is_an_error() {
    let largest = "EU-883,2025H1,FR,DE,JPY,actual,19,EHIC,hospital,2024,1,170141183460469231731687303715884105727,0\n";
    let text = format!("{largest}{}", largest.replace("hospital", "dental").replace("105727,0", "105720,0"));
    let cube = cube(&text).expect("a cube");
    assert!(cube.aggregated(&[Dimension::BenefitCategory]).is_ok());
    let error = cube.aggregated(&[]).expect_err("too large");
    assert!(matches!(error, StatisticsError::Overflow { column: "care" }), "{error}");
    assert!(matches!(cube.to_parquet(), Err(StatisticsError::TooWide { column: "care" })));
}

#[test]
fn parquet_is_read_back_exactly_and_can_be_filtered() {
    let cube = cube(ROWS).expect("a cube");
    let bytes = cube.to_parquet().expect("parquet");
    assert_eq!(bytes, cube.to_parquet().expect("parquet"), "the same bytes again");
    let frame = ParquetReader::new(Cursor::new(bytes)).finish().expect("a frame");
    let care = frame.column("care").expect("care");
    assert_eq!(*care.dtype(), DataType::Decimal(18, 3));
    let values: Vec<i128> = (0..frame.height())
        .map(|row| match care.get(row).expect("a value") {
            AnyValue::Decimal(value, 18, 3) => value,
            other => panic!("{other:?}"),
        })
        .collect();
    let expected: Vec<i128> = cube
        .cells()
        .expect("cells")
        .iter()
        .map(|row| if row.1 == Currency::EUR { row.3 * 10 } else { row.3 })
        .collect();
    assert_eq!(values, expected);
    let debts = values.iter().map(|value| *value < 0).collect();
    assert_eq!(frame.filter(&debts).expect("a filter").height(), 1);
}

#[test]
fn dimensions_are_the_columns_of_the_cube() {
    let names: Vec<&str> = crate::tables::CUBE_DIMENSIONS.into_iter().filter(|name| *name != CURRENCY).collect();
    assert_eq!(names, Dimension::ALL.map(Dimension::as_str));
    assert!(Dimension::ALL.iter().all(|dimension| Dimension::parse(dimension.as_str()) == Some(*dimension)));
}
