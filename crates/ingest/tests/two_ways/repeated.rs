//! Files of nothing but lines of one id: more than are decided upon in memory.

use solde_core::codes::Code;
use solde_ingest::Way;

use crate::both_ways::{COLUMNS, intake};

const LINES: usize = 110_000;

/// So many lines of one id, of which the one at `other` differs in its person.
fn file(other: Option<usize>) -> Vec<u8> {
    let mut text = COLUMNS.join(",") + "\n";
    for number in 0..LINES {
        let person = if Some(number) == other { "P2" } else { "P1" };
        text += "C1,A,EU-883,FR,DE,2025H2,actual,19,751,1,";
        text += person;
        text += ",EHIC,,2027-12-31,2025-10-01,2025-10-03,2025-11-05,medical,EUR,1.00,0.00,,,,,,\n";
    }
    text.into_bytes()
}

#[test]
fn of_equal_lines_the_first_counts() {
    let (read, rejects, index) = intake(&[file(None)], Way::Quick, true);
    assert_eq!(rejects.len(), LINES - 1);
    for (reject, line) in rejects.iter().zip(3u64..) {
        assert_eq!((reject.code, reject.line), (Code::Identical, line));
        assert_eq!(reject.expected, "each claim once; it counts at claims0.csv:2");
    }
    let accepted: u64 = read.blocks.iter().map(|block| block.accepted.lines).sum();
    assert_eq!((accepted, ids_in(&index), read.suspects), (1, 1, Some(0)));
}

#[test]
fn of_differing_lines_none_counts() {
    let (read, rejects, index) = intake(&[file(Some(70_000))], Way::Quick, true);
    assert_eq!(rejects.len(), LINES);
    assert!(rejects.iter().all(|reject| reject.code == Code::DuplicatesDiffer));
    let named = |lines: [u64; 5]| {
        format!("one line per id; also at {}", lines.map(|line| format!("claims0.csv:{line}")).join(", "))
    };
    assert_eq!(rejects[1].expected, named([2, 4, 5, 6, 7]));
    assert_eq!(rejects[LINES - 1].expected, named([2, 3, 4, 5, 6]));
    let accepted: u64 = read.blocks.iter().map(|block| block.accepted.lines).sum();
    assert_eq!((accepted, ids_in(&index)), (0, 0));
}

/// Number of ids in the index of a run over one file.
fn ids_in(index: &[u8]) -> usize {
    // The magic, the number of files, one file, the number of ids of each of 256 partitions.
    (index.len() - (8 + 4 + 40 + 256 * 8)) / 8
}
