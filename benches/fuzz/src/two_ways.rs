//! The quick way through claim lines gives what the plain way gives, whatever the bytes:
//! the comparison of `crates/ingest/tests/two_ways` on what libFuzzer makes up.
//!
//! The first byte of an input says what the rest is: a whole file, the lines of a file, or
//! lines between good ones, which the quick way has a block to recognise by.
#![no_main]

use libfuzzer_sys::fuzz_target;

#[path = "../../../crates/ingest/tests/two_ways/both_ways.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod both_ways;

use both_ways::{COLUMNS, difference};

const GOOD: &str = "G1,A,EU-883,FR,DE,2025H2,actual,19,751,1,P1,EHIC,,2027-12-31,2025-10-01,2025-10-03,2025-11-05,medical,EUR,123.45,0.00,,,,,,
G2,A,EU-883,FR,DE,2025H2,actual,19,751,1,P2,EHIC,,2027-12-31,2025-10-01,2025-10-03,2025-11-05,dental,EUR,7.5,,,,,,,
";

fuzz_target!(|input: &[u8]| {
    let Some((shape, bytes)) = input.split_first() else { return };
    let header = COLUMNS.join(",") + "\n";
    let file = match shape % 4 {
        0 => bytes.to_vec(),
        1 => [header.as_bytes(), bytes].concat(),
        2 => [header.as_bytes(), GOOD.as_bytes(), bytes].concat(),
        _ => [header.as_bytes(), GOOD.as_bytes(), bytes, b"\n", GOOD.as_bytes()].concat(),
    };
    if let Some((quick, plain)) = difference(&[file]) {
        panic!("quick: {quick}\nplain: {plain}");
    }
});
