//! What the quick way and the plain way say of the same claim files, whatever their bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{LazyLock, Mutex};

use solde_core::agreement::AgreementSet;
use solde_core::calendar::Date;
use solde_core::catalogue::AGREEMENTS;
use solde_core::codes::Code;
use solde_core::fixed_amount::FixedAmounts;
use solde_core::law::LawBook;
use solde_core::rates::RateTable;
use solde_ingest::files::{FileKind, InboxFile, classify};
use solde_ingest::finding::Finding;
use solde_ingest::headers::read_headers;
use solde_ingest::import::ImportSet;
use solde_ingest::intake::{Intake, IntakeInput, read_claims};
use solde_ingest::reference::{Reference, read_table};
use solde_ingest::{Rulebook, Way};

/// The columns of claim lines, in the order of the layout.
pub(crate) const COLUMNS: [&str; 27] = [
    "claim_id",
    "block_ref",
    "agreement",
    "creditor",
    "debtor",
    "accounting_period",
    "basis",
    "article",
    "creditor_institution",
    "debtor_institution",
    "person_id",
    "entitlement_document",
    "entitlement_from",
    "entitlement_to",
    "care_from",
    "care_to",
    "booked_on",
    "benefit_category",
    "currency",
    "care_amount",
    "fee_amount",
    "corrects_claim_id",
    "reference_year",
    "age_band",
    "person_class",
    "months",
    "monthly_amount",
];

/// The blocks that lines may belong to.
pub(crate) const HEADERS: &str =
    "block_ref,agreement,creditor,debtor,accounting_period,basis,currency,introduced_on,line_count,care_total,fee_total
A,EU-883,FR,DE,2025H2,actual,EUR,2026-02-10,7,700.00,0.00
B,EU-883,FR,ES,2025H2,actual,EUR,2026-02-10,7,700.00,0.00
H,EU-883,HU,DE,2025H2,actual,HUF,2026-02-10,7,700.00,0.00
F,EU-883,ES,DE,2024,fixed,EUR,2026-02-10,3,300.00,0.00
N,EU-883,FR,DE,2025H2,actual,EUR,2026-05-10,2,200.00,0.00
";

const AMOUNTS: &str = "party,reference_year,age_band,reduction,currency,monthly_amount,yearly_average,published_on,oj_reference,sample,source
ES,2023,65+,0.15,EUR,402.12,,,,true,invented for this test
ES,2023,65+,0.20,EUR,402.12,,,,true,invented for this test
ES,2023,<20,0.20,EUR,100.00,,,,true,invented for this test
";

/// Published amounts, of which some lines differ.
static FIXED_AMOUNTS: LazyLock<FixedAmounts> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("fixed_amounts.csv");
    std::fs::write(&path, AMOUNTS).expect("written");
    let (mut reference, mut findings) = (Reference::default(), Vec::new());
    read_table("fixed_amounts.csv", "fixed_amounts.csv", &path, &mut reference, &mut findings);
    assert_eq!(reference.fixed_amounts.len(), 3, "{findings:?}");
    reference.fixed_amounts
});

static LAW: LazyLock<LawBook> = LazyLock::new(|| {
    let read = AGREEMENTS.iter().map(|(name, text)| AgreementSet::read(name, text).expect("an agreement"));
    LawBook::with_shipped(AgreementSet::new(read.collect()).expect("the catalogue"), Vec::new()).expect("a law book")
});

/// Reads claim files of one book; returns what is found about lines besides. Blocks that
/// their headers contradict are posted all the same if `lenient`, else held.
pub(crate) fn intake(texts: &[Vec<u8>], way: Way, lenient: bool) -> (Intake, Vec<Finding>, Vec<u8>) {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    let mut files = Vec::new();
    for (number, text) in texts.iter().enumerate() {
        let path = folder.join(format!("claims{number}.csv"));
        std::fs::write(&path, text).expect("written");
        let file = InboxFile { label: format!("claims{number}.csv"), path };
        if matches!(classify(&file, &ImportSet::default()), Ok(FileKind::Claims)) {
            files.push(file);
        }
    }
    let blocks = InboxFile { label: "blocks.csv".into(), path: folder.join("blocks.csv") };
    std::fs::write(&blocks.path, HEADERS).expect("written");
    let index = Mutex::default();
    let intake = read_claims(IntakeInput {
        imports: &ImportSet::default(),
        files,
        rulebook: Rulebook {
            law: &LAW,
            rates: &RateTable::default(),
            fixed_amounts: &FIXED_AMOUNTS,
            party: None,
            cut_off: Date::parse(b"2026-03-31").expect("a date"),
        },
        headers: read_headers(&[blocks], LAW.agreements(), &[], &mut Vec::new()),
        posted: &[],
        released: BTreeSet::new(),
        lenient: if lenient { &[Code::CountDiffers, Code::TotalDiffers] } else { &[] },
        refused: BTreeSet::new(),
        earlier: &[],
        corrections: &BTreeMap::new(),
        named: &BTreeSet::new(),
        way,
        suspects: true,
        hash_inputs: true,
        spool_folder: folder,
        keep_index: &|of_run| of_run.write(&mut *index.lock().expect("no panic")),
        progress: &|_| {},
    })
    .expect("claim files are read whatever they hold");
    let findings = intake.lines.findings().expect("findings are read");
    (intake, findings, index.into_inner().expect("no panic"))
}

/// Everything that ingestion says of the files, as text.
fn read(texts: &[Vec<u8>], way: Way, lenient: bool) -> String {
    let (intake, findings, index) = intake(texts, way, lenient);
    format!(
        "{:#?}\n{:#?}\n{:?}\n{:?}\n{:#?}\n{:#?}\n{:?}\n{:?}\n{:#?}\n{:?}",
        intake.blocks,
        intake.cube,
        intake.rejects,
        intake.unattributed,
        intake.files,
        intake.findings,
        intake.corrections,
        intake.suspects,
        findings,
        blake3::hash(&index),
    )
}

/// The first lines in which the two ways differ, if they do. Every second input is read as
/// by a book that posts blocks although their totals differ.
pub(crate) fn difference(texts: &[Vec<u8>]) -> Option<(String, String)> {
    let lenient = texts.iter().map(Vec::len).sum::<usize>().is_multiple_of(2);
    let (quick, plain) = (read(texts, Way::Quick, lenient), read(texts, Way::Plain, lenient));
    if quick == plain {
        return None;
    }
    let differing = quick.lines().zip(plain.lines()).find(|(quick, plain)| quick != plain);
    let (quick, plain) = differing.unwrap_or(("one is longer", "one is longer"));
    Some((quick.to_owned(), plain.to_owned()))
}
