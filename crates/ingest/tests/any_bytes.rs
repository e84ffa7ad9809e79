//! No bytes make ingestion panic or lose a line: a good file with anything done to
//! it is read to the end, and read = accepted + rejected.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use solde_core::agreement::AgreementSet;
use solde_core::calendar::Date;
use solde_core::catalogue::AGREEMENTS;
use solde_core::law::LawBook;
use solde_core::rates::RateTable;
use solde_ingest::events::read_events;
use solde_ingest::files::{FileKind, InboxFile, classify};
use solde_ingest::finding::Finding;
use solde_ingest::headers::{HeaderSet, read_headers};
use solde_ingest::import::ImportSet;
use solde_ingest::intake::{Intake, IntakeInput, read_claims};
use solde_ingest::{Rulebook, Way};

const HEADER: &str = "claim_id,block_ref,agreement,creditor,debtor,accounting_period,basis,article,creditor_institution,debtor_institution,person_id,entitlement_document,entitlement_from,entitlement_to,care_from,care_to,booked_on,benefit_category,currency,care_amount,fee_amount,corrects_claim_id";

fn law() -> LawBook {
    let read = AGREEMENTS.iter().map(|(name, text)| AgreementSet::read(name, text).expect("an agreement"));
    LawBook::with_shipped(AgreementSet::new(read.collect()).expect("the catalogue"), Vec::new()).expect("a law book")
}

fn good_file() -> Vec<u8> {
    let mut text = format!("{HEADER}\n");
    for number in 0..12 {
        let quoted = if number % 5 == 0 { "\"FR, \"\"1\"\"\"" } else { "FR:751" };
        let corrects = if number == 7 { ",-10.00,0,A3" } else { ",123.45,0.10," };
        text.push_str(&format!("A{number},LIC,EU-883,FR,DE,2025H2,actual,19,{quoted},DE:1,P{number},EHIC,,2027-12-31,2025-10-01,2025-10-02,2025-11-05,medical,EUR{corrects}\n"));
    }
    text.into_bytes()
}

fn read(files: Vec<InboxFile>, folder: &std::path::Path, law: &LawBook) -> Intake {
    read_claims(IntakeInput {
        files,
        imports: &ImportSet::default(),
        rulebook: Rulebook {
            law,
            rates: &RateTable::default(),
            fixed_amounts: &BTreeMap::new(),
            party: None,
            cut_off: Date::parse(b"2026-03-31").expect("a date"),
        },
        headers: HeaderSet::default(),
        posted: &[],
        released: BTreeSet::new(),
        lenient: &[],
        refused: BTreeSet::new(),
        earlier: &[],
        corrections: &BTreeMap::new(),
        named: &BTreeSet::new(),
        way: Way::Quick,
        suspects: false,
        hash_inputs: true,
        spool_folder: folder,
        keep_index: &|_| Ok(()),
        progress: &|_| {},
    })
    .expect("claim files are read whatever they hold")
}

/// What is done to a file at a place.
#[derive(Clone, Debug)]
enum Harm {
    Replace(usize, u8),
    Remove(usize, usize),
    Insert(usize, Vec<u8>),
    Cut(usize),
    Repeat(usize, usize),
}

fn harm() -> impl Strategy<Value = Harm> {
    let byte =
        prop_oneof![Just(b','), Just(b'"'), Just(b'\n'), Just(b'\r'), Just(b'-'), Just(0u8), Just(0xff), any::<u8>()];
    prop_oneof![
        (any::<usize>(), byte.clone()).prop_map(|(at, byte)| Harm::Replace(at, byte)),
        (any::<usize>(), 1usize..200).prop_map(|(at, length)| Harm::Remove(at, length)),
        (any::<usize>(), prop::collection::vec(byte, 1..40)).prop_map(|(at, bytes)| Harm::Insert(at, bytes)),
        any::<usize>().prop_map(Harm::Cut),
        (any::<usize>(), 1usize..400).prop_map(|(at, length)| Harm::Repeat(at, length)),
    ]
}

fn apply(bytes: &mut Vec<u8>, harm: &Harm) {
    let place = |at: usize, length: usize| if length == 0 { 0 } else { at % length };
    match harm {
        Harm::Replace(at, byte) if !bytes.is_empty() => {
            let at = place(*at, bytes.len());
            bytes[at] = *byte;
        }
        Harm::Remove(at, length) => {
            let at = place(*at, bytes.len());
            bytes.drain(at..bytes.len().min(at + length));
        }
        Harm::Insert(at, new) => {
            let at = place(*at, bytes.len());
            bytes.splice(at..at, new.iter().copied());
        }
        Harm::Cut(at) => bytes.truncate(place(*at, bytes.len())),
        Harm::Repeat(at, length) => {
            let at = place(*at, bytes.len());
            let again = bytes[at..bytes.len().min(at + length)].to_vec();
            bytes.extend(again);
        }
        Harm::Replace(..) => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn claim_files(harms in prop::collection::vec(harm(), 0..6)) {
        let mut bytes = good_file();
        harms.iter().for_each(|harm| apply(&mut bytes, harm));
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("claims.csv");
        std::fs::write(&path, &bytes).expect("written");
        let file = InboxFile { label: "claims.csv".into(), path };
        if !matches!(classify(&file, &ImportSet::default()), Ok(FileKind::Claims)) {
            return Ok(());
        }
        let law = law();
        let intake = read(vec![file], folder.path(), &law);
        let rejected = intake.lines.findings().expect("rejects are read").len() as u64;
        let of_files: u64 = intake.files.iter().map(|file| file.lines).sum();
        let accepted: u64 = intake.blocks.iter().map(|block| block.accepted.lines).sum();
        prop_assert_eq!(of_files, accepted + rejected);
        if let [file] = intake.files.as_slice() {
            prop_assert_eq!(file.hash, blake3::hash(&bytes));
            let lines = bytes.split_inclusive(|byte| *byte == b'\n').count() as u64;
            prop_assert_eq!(file.lines + 1, lines);
        }
    }

    #[test]
    fn headers_and_events(bytes in prop::collection::vec(any::<u8>(), 0..300), harms in prop::collection::vec(harm(), 0..4)) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut good = b"block_ref,agreement,creditor,debtor,accounting_period,basis,currency,introduced_on,line_count,care_total,fee_total\nLIC,EU-883,FR,DE,2025H2,actual,EUR,2026-02-10,12,1.00,0.00\n".to_vec();
        harms.iter().for_each(|harm| apply(&mut good, harm));
        let law = law();
        for bytes in [bytes, good] {
            let path = folder.path().join("small.csv");
            std::fs::write(&path, &bytes).expect("written");
            let files = [InboxFile { label: "small.csv".into(), path }];
            let mut findings: Vec<Finding> = Vec::new();
            read_headers(&files, law.agreements(), &[], &mut findings);
            read_events(&files, &law, &mut findings);
        }
    }
}
