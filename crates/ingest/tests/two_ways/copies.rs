//! The law of copies, against a second telling of it: which lines of an id count, and what
//! the others are told; the same on any number of threads.

use std::collections::BTreeMap;

use proptest::prelude::*;
use solde_core::codes::Code;
use solde_ingest::Way;

use crate::both_ways::{COLUMNS, intake};

/// One line: its file, its id, whether its block waits for the next period, its person.
type Line = (usize, u8, bool, u8);

const FILES: usize = 3;

fn files(lines: &[Line]) -> Vec<Vec<u8>> {
    let mut texts = vec![COLUMNS.join(",") + "\n"; FILES];
    for (file, id, waits, person) in lines {
        let block = if *waits { "N" } else { "A" };
        texts[*file] += &format!("C{id},{block},EU-883,FR,DE,2025H2,actual,19,751,1,P{person},");
        texts[*file] += "EHIC,,2027-12-31,2025-10-01,2025-10-03,2025-11-05,medical,EUR,1.00,0.00,,,,,,\n";
    }
    texts.into_iter().map(String::into_bytes).collect()
}

/// Number of a file, and of a line in it.
type Place = (usize, u64);

/// Where, code, what was expected.
type Reject = (Place, Code, String);

/// What is rejected, told anew: lines of an id in the order they stand, those that are
/// posted apart from those that wait.
fn rejects(lines: &[Line]) -> Vec<Reject> {
    let mut places = [1; FILES];
    let mut by_id: BTreeMap<u8, [Vec<(Place, u8)>; 2]> = BTreeMap::new();
    for (file, id, waits, person) in lines {
        places[*file] += 1;
        by_id.entry(*id).or_default()[usize::from(*waits)].push(((*file, places[*file]), *person));
    }
    let name = |(file, line): Place| format!("claims{file}.csv:{line}");
    let mut rejects = Vec::new();
    for [mut posted, mut waiting] in by_id.into_values() {
        posted.sort();
        waiting.sort();
        let equal = |lines: &[(Place, u8)]| !lines.is_empty() && lines.iter().all(|line| line.1 == lines[0].1);
        let winner = equal(&posted).then(|| posted[0].0);
        for (lines, waits) in [(&posted, false), (&waiting, true)] {
            let first = winner.or_else(|| equal(lines).then(|| lines[0].0));
            for (place, _) in lines {
                match first {
                    Some(first) if first == *place => {}
                    Some(first) => {
                        // One that waits and one that is posted name different blocks.
                        let code = if waits && winner.is_some() { Code::DuplicatesDiffer } else { Code::Identical };
                        rejects.push((*place, code, format!("each claim once; it counts at {}", name(first))));
                    }
                    None => {
                        let others = lines.iter().map(|line| line.0).filter(|other| other != place);
                        let others: Vec<String> = others.take(5).map(name).collect();
                        let expected = format!("one line per id; also at {}", others.join(", "));
                        rejects.push((*place, Code::DuplicatesDiffer, expected));
                    }
                }
            }
        }
    }
    rejects.sort();
    rejects
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]
    #[test]
    fn copies_are_judged_by_their_law(
        lines in proptest::collection::vec((0..FILES, 0..9u8, prop::bool::weighted(0.3), prop_oneof![5 => Just(0u8), 1 => 1..3u8]), 0..60),
        threads in prop_oneof![Just(1), Just(2), Just(7)],
    ) {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("a pool");
        let (read, found, _) = pool.install(|| intake(&files(&lines), Way::Quick, true));
        let found: Vec<Reject> = found
            .into_iter()
            .filter(|finding| finding.code != Code::SuspectedDuplicate)
            .map(|finding| {
                let file = finding.file.trim_matches(|letter: char| !letter.is_ascii_digit()).parse().expect("a number");
                ((file, finding.line), finding.code, finding.expected)
            })
            .collect();
        let rejects = rejects(&lines);
        let accepted: u64 = read.blocks.iter().map(|block| block.accepted.lines).sum();
        prop_assert_eq!(accepted, (lines.len() - rejects.len()) as u64);
        prop_assert_eq!(found, rejects);
    }
}
