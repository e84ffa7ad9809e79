//! Suspected duplicates against a list of lines compared one by one.

use std::collections::BTreeMap;

use proptest::prelude::*;
use solde_core::codes::{Code, Severity};
use solde_ingest::Way;
use solde_ingest::finding::Finding;

use crate::both_ways::{COLUMNS, intake};

/// A line: its block, the number of its claim, and what is claimed.
#[derive(Clone, Debug)]
struct Line {
    block: usize,
    claim: usize,
    person: usize,
    institution: usize,
    days: usize,
    money: usize,
    corrects: bool,
    quoted: bool,
}

/// Block, creditor, debtor, currency.
const BLOCKS: [[&str; 4]; 4] =
    [["A", "FR", "DE", "EUR"], ["B", "FR", "ES", "EUR"], ["H", "HU", "DE", "HUF"], ["N", "FR", "DE", "EUR"]];
const PERSONS: [&str; 3] = ["P1", "P2", "Ç,\"3"];
const INSTITUTIONS: [&str; 2] = ["751", "7\"51"];
const DAYS: [[&str; 2]; 2] = [["2025-10-01", "2025-10-03"], ["2025-10-01", "2025-10-02"]];
/// Care and fees as written, and their sum in hundredths.
const MONEY: [([&str; 2], u32); 5] = [
    (["100.00", "0.00"], 10_000),
    (["100", ""], 10_000),
    (["99.00", "1.00"], 10_000),
    (["50.5", "49.50"], 10_000),
    (["100.01", "0"], 10_001),
];

fn line() -> impl Strategy<Value = Line> {
    let block = prop_oneof![6 => Just(0usize), 2 => Just(1), 1 => Just(2), 1 => Just(3)];
    let claim = prop_oneof![8 => 100usize..100_000, 1 => 0usize..6];
    let quoted = prop::bool::weighted(0.2);
    let corrects = prop::bool::weighted(0.05);
    (block, claim, 0..PERSONS.len(), 0..INSTITUTIONS.len(), 0..DAYS.len(), 0..MONEY.len(), corrects, quoted).prop_map(
        |(block, claim, person, institution, days, money, corrects, quoted)| Line {
            block,
            claim,
            person,
            institution,
            days,
            money,
            corrects,
            quoted,
        },
    )
}

impl Line {
    fn value(&self, column: &str) -> String {
        let [block, creditor, debtor, currency] = BLOCKS[self.block];
        let ([care, fees], _) = MONEY[self.money];
        match column {
            "claim_id" => format!("C{}", self.claim),
            "block_ref" => block.into(),
            "agreement" => "EU-883".into(),
            "creditor" => creditor.into(),
            "debtor" => debtor.into(),
            "accounting_period" => "2025H2".into(),
            "basis" => "actual".into(),
            "article" => "19".into(),
            "creditor_institution" => INSTITUTIONS[self.institution].into(),
            "debtor_institution" => "1".into(),
            "person_id" => PERSONS[self.person].into(),
            "entitlement_document" => "EHIC".into(),
            "entitlement_to" => "2027-12-31".into(),
            "care_from" => DAYS[self.days][0].into(),
            "care_to" => DAYS[self.days][1].into(),
            "booked_on" => "2025-11-05".into(),
            "benefit_category" => "medical".into(),
            "currency" => currency.into(),
            "care_amount" if self.corrects => format!("-{care}"),
            "care_amount" => care.into(),
            "fee_amount" if self.corrects => String::new(),
            "fee_amount" => fees.into(),
            "corrects_claim_id" if self.corrects => "C0".into(),
            _ => String::new(),
        }
    }

    fn written(&self) -> String {
        let fields = COLUMNS.iter().map(|column| {
            let value = self.value(column);
            if self.quoted || value.contains([',', '"']) {
                format!("\"{}\"", value.replace('"', "\"\""))
            } else {
                value
            }
        });
        fields.collect::<Vec<_>>().join(",") + "\n"
    }

    /// What must be the same.
    fn care(&self) -> (&'static str, &'static str, usize, usize, usize, u32) {
        let [_, creditor, _, currency] = BLOCKS[self.block];
        (creditor, currency, self.person, self.institution, self.days, MONEY[self.money].1)
    }
}

/// Warnings by the place of their line: the lines they name.
fn expected(files: &[Vec<Line>], errors: &[(String, u64)]) -> BTreeMap<(String, u64), String> {
    let mut by_care: BTreeMap<_, Vec<(String, u64)>> = BTreeMap::new();
    for (number, lines) in files.iter().enumerate() {
        for (line, place) in lines.iter().zip(2u64..) {
            let place = (format!("claims{number}.csv"), place);
            // Block N is introduced after the cut-off.
            if !line.corrects && BLOCKS[line.block][0] != "N" && !errors.contains(&place) {
                by_care.entry(line.care()).or_default().push(place);
            }
        }
    }
    let mut warnings = BTreeMap::new();
    for alike in by_care.values().filter(|alike| alike.len() > 1) {
        for place in alike {
            let others = alike.iter().filter(|other| *other != place).take(5);
            let names: Vec<String> = others.map(|(file, line)| format!("{file}:{line}")).collect();
            warnings.insert(place.clone(), format!("each treatment claimed once; also at {}", names.join(", ")));
        }
    }
    warnings
}

fn text_of(lines: &[Line]) -> Vec<u8> {
    let lines: String = lines.iter().map(Line::written).collect();
    format!("{}\n{lines}", COLUMNS.join(",")).into_bytes()
}

fn place_of(finding: &Finding) -> (String, u64) {
    (finding.file.clone(), finding.line)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, ..ProptestConfig::default() })]

    #[test]
    fn exactly_the_lines_that_claim_the_same_care(
        files in proptest::collection::vec(proptest::collection::vec(line(), 0..60), 1..3),
        threads in 1usize..4,
    ) {
        let texts: Vec<Vec<u8>> = files.iter().map(|lines| text_of(lines)).collect();
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build().expect("threads");
        for way in [Way::Quick, Way::Plain] {
            let (intake, findings, _) = pool.install(|| intake(&texts, way, true));
            let (warnings, errors): (Vec<Finding>, Vec<Finding>) =
                findings.into_iter().partition(|finding| finding.code == Code::SuspectedDuplicate);
            prop_assert!(warnings.iter().all(|finding| finding.severity == Severity::Warning));
            let said = format!("{warnings:?}");
            prop_assert!(!PERSONS.iter().any(|person| said.contains(person)), "no person is named");
            let errors: Vec<(String, u64)> = errors.iter().map(place_of).collect();
            let found: BTreeMap<(String, u64), String> =
                warnings.iter().map(|finding| (place_of(finding), finding.expected.clone())).collect();
            prop_assert_eq!(intake.suspects, Some(warnings.len() as u64));
            prop_assert_eq!(&found, &expected(&files, &errors));
        }
    }
}

#[test]
fn lines_of_held_blocks_are_no_suspects() {
    let line =
        Line { block: 0, claim: 1, person: 0, institution: 0, days: 0, money: 0, corrects: false, quoted: false };
    let lines = [line.clone(), Line { claim: 2, ..line }];
    assert_eq!(intake(&[text_of(&lines)], Way::Quick, true).0.suspects, Some(2));
    assert_eq!(intake(&[text_of(&lines)], Way::Quick, false).0.suspects, Some(0));
}

/// Over many chunks, and more lines of one care than a finding names.
#[test]
fn a_book_in_which_all_care_is_alike() {
    let line =
        |claim| Line { block: 0, claim, person: 0, institution: 0, days: 0, money: 0, corrects: false, quoted: false };
    let lines: Vec<Line> = (0..8000).map(line).collect();
    let (intake, findings, _) = intake(&[text_of(&lines)], Way::Quick, true);
    assert_eq!(intake.suspects, Some(8000));
    assert!(
        findings[7999]
            .expected
            .ends_with("also at claims0.csv:2, claims0.csv:3, claims0.csv:4, claims0.csv:5, claims0.csv:6")
    );
    assert!(
        findings[1]
            .expected
            .ends_with("also at claims0.csv:2, claims0.csv:4, claims0.csv:5, claims0.csv:6, claims0.csv:7")
    );
}
