//! What a block is handed over with besides its totals: years of care, waived lines,
//! lines booked outside its period, the day it was sent; and lines that events name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use solde_core::agreement::AgreementSet;
use solde_core::block::{BlockAccount, BlockKey, IntakeBlock, LineTotals, Origin};
use solde_core::calendar::{Date, Period};
use solde_core::catalogue::AGREEMENTS;
use solde_core::codes::Code;
use solde_core::law::LawBook;
use solde_core::life::NamedClaim;
use solde_core::party::Party;
use solde_core::rates::RateTable;
use solde_ingest::claim_index::EarlierIndex;
use solde_ingest::corrections::{ClaimKey, CorrectionHistory};
use solde_ingest::files::InboxFile;
use solde_ingest::finding::Finding;
use solde_ingest::headers::{HeaderSet, read_headers};
use solde_ingest::import::ImportSet;
use solde_ingest::intake::{Intake, IntakeInput, read_claims};
use solde_ingest::{Rulebook, Way};

const CLAIMS: &str = "claim_id,block_ref,agreement,creditor,debtor,accounting_period,basis,article,creditor_institution,debtor_institution,person_id,entitlement_document,entitlement_from,entitlement_to,care_from,care_to,booked_on,benefit_category,currency,care_amount,fee_amount,corrects_claim_id,reference_year,age_band,person_class,months,monthly_amount";
const BLOCKS: &str = "block_ref,agreement,creditor,debtor,accounting_period,basis,currency,introduced_on,line_count,care_total,fee_total,sent_on";

/// What France and Spain do not ask Germany for: Articles 18 and 27, and Article 17
/// for families.
const WAIVERS: &str = r#"
id = "T"
title = "Waivers of France and Spain towards Germany"
kind = "profile"

[[rule]]
id = "waived"
creditors = ["FR", "ES"]
debtors = ["DE"]
citation = "Exchange of letters"
confirmed = true

[rule.law]
waivers = { value = [{ articles = ["18", "27"] }, { articles = ["17"], person_classes = ["family"] }], citation = "Exchange of letters", confirmed = true }
"#;

fn law(profile: &[&str]) -> LawBook {
    let read = AGREEMENTS.iter().map(|(name, text)| AgreementSet::read(name, text).expect("an agreement"));
    let agreements = AgreementSet::new(read.collect()).expect("the catalogue");
    let profiles = profile.iter().map(|text| LawBook::read("profile.toml", text).expect("a profile"));
    LawBook::with_shipped(agreements, profiles.collect()).expect("a law book")
}

fn date(text: &str) -> Date {
    Date::parse(text.as_bytes()).expect("a date")
}

fn party(code: &str) -> Party {
    Party::from_code(code.as_bytes()).expect("a party")
}

/// One line of an actual-cost block of France on Germany, introduced in February 2026.
#[derive(Clone, Copy)]
struct Line<'a> {
    id: &'a str,
    block: &'a str,
    creditor: &'a str,
    article: &'a str,
    care: (&'a str, &'a str),
    booked: &'a str,
    amounts: (&'a str, &'a str),
    corrects: &'a str,
}

impl Default for Line<'_> {
    fn default() -> Self {
        Line {
            id: "A1",
            block: "LIC",
            creditor: "FR",
            article: "17",
            care: ("2025-10-01", "2025-10-02"),
            booked: "2025-11-05",
            amounts: ("100.00", "0.50"),
            corrects: "",
        }
    }
}

impl Line<'_> {
    fn text(&self) -> String {
        let Line { id, block, creditor, article, care: (from, to), booked, amounts: (care, fees), corrects } = self;
        let id = if id.contains(['"', ',']) { format!("\"{}\"", id.replace('"', "\"\"")) } else { (*id).to_owned() };
        format!(
            "{id},{block},EU-883,{creditor},DE,2025H2,actual,{article},X:1,DE:1,P1,S1,2000-01-01,,{from},{to},{booked},medical,EUR,{care},{fees},{corrects},,,,,\n"
        )
    }
}

fn texts(lines: &[Line<'_>]) -> Vec<String> {
    lines.iter().map(Line::text).collect()
}

/// A header that says what the lines of its block add up to, so that it is not held.
fn header(block: &str, creditor: &str, lines: u64, care: &str, fees: &str) -> String {
    format!("{block},EU-883,{creditor},DE,2025H2,actual,EUR,2026-02-10,{lines},{care},{fees},2026-02-01\n")
}

/// A folder of claim files, read with what earlier runs left.
struct Run {
    folder: tempfile::TempDir,
    law: LawBook,
    headers: Vec<String>,
    lines: Vec<String>,
    named: BTreeSet<ClaimKey>,
    posted: Vec<BlockAccount>,
    earlier: Vec<EarlierIndex>,
    history: CorrectionHistory,
    refused: BTreeSet<BlockKey>,
}

impl Run {
    fn new(headers: &[String], lines: &[Line<'_>]) -> Self {
        Self {
            folder: tempfile::tempdir().expect("a folder"),
            law: law(&[]),
            headers: headers.to_vec(),
            lines: texts(lines),
            named: BTreeSet::new(),
            posted: Vec::new(),
            earlier: Vec::new(),
            history: CorrectionHistory::new(),
            refused: BTreeSet::new(),
        }
    }

    fn naming(mut self, named: &[(&str, &str)]) -> Self {
        self.named = named.iter().map(|(creditor, id)| (party(creditor), id.as_bytes().to_vec())).collect();
        self
    }

    fn file(&self, name: &str, text: &str) -> InboxFile {
        let path = self.folder.path().join(name);
        std::fs::write(&path, text).expect("written");
        InboxFile { label: name.to_owned(), path }
    }

    fn headers(&self, findings: &mut Vec<Finding>) -> HeaderSet {
        let file = self.file("blocks.csv", &format!("{BLOCKS}\n{}", self.headers.concat()));
        read_headers(&[file], self.law.agreements(), &self.posted, findings)
    }

    fn read(&self) -> Intake {
        let headers = self.headers(&mut Vec::new());
        let claims = self.file("claims.csv", &format!("{CLAIMS}\n{}", self.lines.concat()));
        read_claims(IntakeInput {
            files: vec![claims],
            imports: &ImportSet::default(),
            rulebook: Rulebook {
                law: &self.law,
                rates: &RateTable::default(),
                fixed_amounts: &BTreeMap::new(),
                party: None,
                cut_off: date("2026-03-31"),
            },
            headers,
            posted: &self.posted,
            released: BTreeSet::new(),
            lenient: &[],
            refused: self.refused.clone(),
            earlier: &self.earlier,
            corrections: &self.history,
            named: &self.named,
            way: Way::Quick,
            suspects: false,
            hash_inputs: true,
            spool_folder: self.folder.path(),
            keep_index: &|index| index.write(&mut std::fs::File::create(self.folder.path().join("claims.idx"))?),
            progress: &|_| {},
        })
        .expect("an intake")
    }

    /// The run as an earlier one of the next: its index and, if `kept`, its inputs.
    fn close(&self, kept: bool) -> (EarlierIndex, Vec<BlockAccount>) {
        let intake = self.read();
        let (index, inputs) = (self.folder.path().join("claims.idx"), self.folder.path().join("inputs"));
        if kept {
            keep(&self.folder.path().join("claims.csv"), &inputs);
        }
        let accounts = intake.blocks.iter().filter(|block| block.holds.is_empty()).map(|block| {
            let period = Period::parse(b"2026Q1").expect("a period");
            let mut account = BlockAccount::new(block.key.clone(), block.terms, Origin::Claims, period);
            account.introduced_on = block.introduced_on;
            account
        });
        (EarlierIndex { run: "2026Q1".into(), path: index, inputs, imports: ImportSet::default() }, accounts.collect())
    }

    fn after(mut self, (index, accounts): (EarlierIndex, Vec<BlockAccount>)) -> Self {
        self.earlier.push(index);
        self.posted.extend(accounts);
        self
    }
}

fn keep(file: &Path, inputs: &Path) -> PathBuf {
    let bytes = std::fs::read(file).expect("read");
    std::fs::create_dir_all(inputs).expect("a folder");
    let kept = inputs.join(blake3::hash(&bytes).to_hex().as_str());
    std::fs::write(&kept, bytes).expect("written");
    kept
}

/// The only block, or the one of a reference.
fn block<'a>(intake: &'a Intake, block_ref: &str) -> &'a IntakeBlock {
    intake.blocks.iter().find(|block| block.key.block_ref == block_ref).expect("the block")
}

fn totals(lines: u64, care: i128, fees: i128) -> LineTotals {
    LineTotals { lines, care, fees }
}

fn claim(block_ref: &str, creditor: &str, care: i128, fees: i128) -> NamedClaim {
    NamedClaim { block: BlockKey { creditor: party(creditor), block_ref: block_ref.into() }, care, fees }
}

fn key(creditor: &str, id: &str) -> ClaimKey {
    (party(creditor), id.as_bytes().to_vec())
}

fn rejected(intake: &Intake) -> Vec<(String, Code)> {
    let findings = intake.lines.findings().expect("rejects are read");
    findings.into_iter().map(|finding| (finding.claim_id, finding.code)).collect()
}

#[test]
fn amounts_are_told_apart_by_year_of_care_however_old() {
    let lines = [
        Line { id: "A1", ..Line::default() },
        Line { id: "A2", care: ("2024-12-31", "2025-01-02"), ..Line::default() },
        Line { id: "A3", care: ("2023-05-05", "2023-05-05"), amounts: ("7.00", ""), ..Line::default() },
        Line { id: "A4", care: ("2019-05-05", "2019-05-05"), amounts: ("0.01", "0"), ..Line::default() },
        Line { id: "A5", care: ("2010-06-01", "2010-06-01"), amounts: ("20.00", "0"), ..Line::default() },
        Line {
            id: "A6",
            care: ("2010-06-01", "2010-06-01"),
            amounts: ("-5.00", "0"),
            corrects: "A5",
            ..Line::default()
        },
        // Rejected: ends before it begins.
        Line { id: "A7", care: ("2025-10-02", "2025-10-01"), amounts: ("999.00", "0"), ..Line::default() },
    ];
    let intake = Run::new(&[header("LIC", "FR", 7, "1221.01", "1.00")], &lines).read();
    let block = block(&intake, "LIC");
    assert_eq!(rejected(&intake), [("A7".to_owned(), Code::CareDates)]);
    assert_eq!(block.care_years, [(2010, 1_500), (2019, 1), (2023, 700), (2024, 10_050), (2025, 10_050)]);
    assert_eq!(block.accepted, totals(6, 22_201, 100));
    assert_eq!(block.sent_on, Some(date("2026-02-01")));
}

/// Of identical copies one stays, of copies that differ none, and a correction that
/// overdraws its claim is taken out again: in every figure of the block alike.
#[test]
fn lines_taken_out_again_are_taken_out_of_every_figure() {
    let old = ("2010-06-01", "2010-06-01");
    let early = "2025-06-30";
    let kept =
        Line { id: "A1", article: "18", care: old, booked: early, amounts: ("10.00", "1.00"), ..Line::default() };
    let lines = [
        kept,
        kept,
        kept,
        // Differ in a figure: none counts.
        Line { id: "A2", care: ("2009-01-01", "2009-01-01"), ..kept },
        Line { id: "A2", care: ("2009-01-01", "2009-01-01"), amounts: ("11.00", "1.00"), ..kept },
        // Too large a correction of A1: 10.00 less 10.01.
        Line { id: "A3", amounts: ("-10.01", "0"), corrects: "A1", ..kept },
        Line { id: "A4", amounts: ("3.00", "0"), ..Line::default() },
    ];
    let mut run = Run::new(&[header("LIC", "FR", 7, "43.99", "5.00")], &lines);
    run.law = law(&[WAIVERS]);
    let intake = run.read();
    let found = block(&intake, "LIC");
    assert_eq!(found.holds, []);
    assert_eq!(rejected(&intake).len(), 5);
    assert_eq!(found.accepted, totals(2, 1_300, 100));
    assert_eq!(found.care_years, [(2010, 1_100), (2025, 300)]);
    assert_eq!(found.waived, totals(1, 1_000, 100));
    assert_eq!(found.booked_outside, 1);
}

#[test]
fn a_block_without_a_header_has_the_same_figures() {
    let lines = [
        Line { id: "A1", block: "LOOSE", care: ("2010-06-01", "2010-06-01"), ..Line::default() },
        Line { id: "A2", block: "LOOSE", article: "18", booked: "2026-01-01", ..Line::default() },
        Line { id: "A2", block: "LOOSE", article: "18", booked: "2026-01-01", ..Line::default() },
    ];
    let mut run = Run::new(&[], &lines);
    run.law = law(&[WAIVERS]);
    let intake = run.read();
    let found = block(&intake, "LOOSE");
    assert_eq!(found.holds, [Code::BlockWithoutHeader]);
    assert_eq!(found.care_years, [(2010, 10_050), (2025, 10_050)]);
    assert_eq!((found.waived, found.booked_outside), (totals(1, 10_000, 50), 1));
}

/// The period 2025H2 is 1 July to 31 December.
#[test]
fn the_first_and_the_last_day_of_the_period_lie_inside() {
    let on = |id, booked| Line { id, booked, care: ("2025-05-01", "2025-05-01"), ..Line::default() };
    let lines = [on("A1", "2025-06-30"), on("A2", "2025-07-01"), on("A3", "2025-12-31"), on("A4", "2026-01-01")];
    let intake = Run::new(&[header("LIC", "FR", 4, "400.00", "2.00")], &lines).read();
    assert_eq!(block(&intake, "LIC").accepted.lines, 4);
    assert_eq!(block(&intake, "LIC").booked_outside, 2);
}

/// The profile waives Articles 18 and 27, and Article 17 for fixed amounts of families.
#[test]
fn a_line_is_waived_by_article_and_class_together() {
    let lines = [
        Line { id: "A1", article: "18", amounts: ("1.00", "0"), ..Line::default() },
        Line { id: "A2", article: "27", amounts: ("20.00", "0.30"), ..Line::default() },
        Line { id: "A3", article: "17", amounts: ("300.00", "0"), ..Line::default() },
        Line { id: "A4", article: "24", amounts: ("4000.00", "0"), ..Line::default() },
    ];
    let headers = [header("LIC", "FR", 4, "4321.00", "0.30"), header("LIC", "BE", 1, "1.00", "0")];
    let mut run = Run::new(&headers, &lines);
    run.law = law(&[WAIVERS]);
    // The waiver is France's.
    run.lines.push(Line { creditor: "BE", article: "18", amounts: ("1.00", "0"), ..Line::default() }.text());
    // Fixed amounts, both conditions and either alone. None is published: all are
    // accepted as they are. The year of care is the reference year.
    let fixed = |id: &str, article: &str, class: &str, amount: &str| {
        format!(
            "{id},FIX,EU-883,ES,DE,2025,fixed,{article},X:1,DE:1,P1,,,,,,2025-12-01,,EUR,{amount},,,2022,65+,{class},1,{amount}\n"
        )
    };
    run.headers.push("FIX,EU-883,ES,DE,2025,fixed,EUR,2026-02-10,3,180.00,0,\n".into());
    run.lines.push(fixed("F1", "17", "family", "50.00"));
    run.lines.push(fixed("F2", "24", "family", "60.00"));
    run.lines.push(fixed("F3", "", "family", "70.00"));
    let intake = run.read();
    let waived = |creditor: &str| {
        let mut of_party = intake.blocks.iter().filter(|block| block.key == claim("LIC", creditor, 0, 0).block);
        of_party.next().expect("the block").waived
    };
    assert_eq!(waived("FR"), totals(2, 2_100, 30));
    assert_eq!(waived("BE"), totals(0, 0, 0));
    let fixed = block(&intake, "FIX");
    assert_eq!(rejected(&intake), []);
    assert_eq!((fixed.accepted, fixed.waived), (totals(3, 18_000, 0), totals(1, 5_000, 0)));
    assert_eq!((fixed.care_years.as_slice(), fixed.booked_outside), (&[(2022, 18_000)][..], 0));
}

#[test]
fn headers_with_impossible_dates_open_no_block() {
    let with = |period: &str, introduced: &str, sent: &str| {
        let row = format!("LIC,EU-883,FR,DE,{period},actual,EUR,{introduced},1,1.00,0,{sent}\n");
        let mut findings = Vec::new();
        let headers = Run::new(&[row], &[]).headers(&mut findings).headers;
        let expected = findings.iter().find(|finding| finding.code == Code::HeaderInvalid);
        let sent_on = headers.first().map(|(header, _)| header.sent_on);
        (sent_on, expected.map_or((String::new(), String::new()), |it| (it.field.clone(), it.expected.clone())))
    };
    let nothing = (String::new(), String::new());
    assert_eq!(with("2025H2", "2026-02-10", ""), (Some(None), nothing.clone()));
    assert_eq!(with("2025H2", "2026-02-10", "2026-02-10"), (Some(Some(date("2026-02-10"))), nothing.clone()));
    let (header, (field, expected)) = with("2025H2", "2026-02-10", "2026-02-11");
    assert_eq!((header, field.as_str()), (None, "sent_on"));
    assert!(expected.contains("introduced_on"), "{expected}");
    // The first day of the period is early enough.
    assert_eq!(with("2025H2", "2025-07-01", ""), (Some(None), nothing));
    let (header, (field, expected)) = with("2025H2", "2025-06-30", "");
    assert_eq!((header, field.as_str()), (None, "accounting_period"));
    assert!(expected.contains("begins"), "{expected}");
    assert_eq!(with("2025H2", "2026-02-10", "2026-02-30").0, None);
}

#[test]
fn named_lines_of_this_run_are_found_by_creditor_and_id() {
    let awkward = r#"A,"1""#;
    let lines = [
        Line { id: "A1", ..Line::default() },
        Line { id: awkward, amounts: ("2.00", "0.02"), ..Line::default() },
        Line { id: "A1", creditor: "BE", amounts: ("3.00", "0"), ..Line::default() },
        Line { id: "A2", amounts: ("4.00", "0"), ..Line::default() },
        Line { id: "A2", amounts: ("4.00", "0"), ..Line::default() },
        Line { id: "A3", amounts: ("5.00", "0"), ..Line::default() },
        Line { id: "A3", amounts: ("6.00", "0"), ..Line::default() },
        Line { id: "A4", care: ("2025-10-02", "2025-10-01"), ..Line::default() },
        Line { id: "A5", block: "HELD", amounts: ("8.00", "0"), ..Line::default() },
        Line { id: "A6", block: "REFUSED", amounts: ("9.00", "0"), ..Line::default() },
    ];
    let headers = [
        header("LIC", "FR", 7, "221.00", "1.02"),
        header("LIC", "BE", 1, "3.00", "0"),
        header("HELD", "FR", 2, "8.00", "0"),
        header("REFUSED", "FR", 1, "9.00", "0"),
    ];
    let named = [
        ("FR", "A1"),
        ("FR", awkward),
        ("BE", "A1"),
        ("FR", "A2"),
        ("FR", "A3"),
        ("FR", "A4"),
        ("FR", "A5"),
        ("FR", "A6"),
        ("FR", "nobody"),
        ("BE", "A2"),
    ];
    let mut run = Run::new(&headers, &lines).naming(&named);
    run.refused.insert(claim("REFUSED", "FR", 0, 0).block);
    let intake = run.read();
    let expected = BTreeMap::from([
        (key("FR", "A1"), claim("LIC", "FR", 10_000, 50)),
        (key("FR", awkward), claim("LIC", "FR", 200, 2)),
        (key("BE", "A1"), claim("LIC", "BE", 300, 0)),
        (key("FR", "A2"), claim("LIC", "FR", 400, 0)),
        (key("FR", "A5"), claim("HELD", "FR", 800, 0)),
    ]);
    assert_eq!(intake.named, expected);
    assert_eq!(intake.named_unreadable, BTreeSet::new());
}

/// 100.50 less 30.00 and 0.10; the correction of a block that waits takes nothing off yet.
#[test]
fn a_named_line_is_less_what_posted_corrections_took_off() {
    let lines = [
        Line { id: "A1", ..Line::default() },
        Line { id: "A2", amounts: ("-30.00", "-0.10"), corrects: "A1", ..Line::default() },
        Line { id: "A3", block: "HELD", amounts: ("-1.00", "0"), corrects: "A1", ..Line::default() },
    ];
    let headers = [header("LIC", "FR", 2, "70.00", "0.40"), header("HELD", "FR", 9, "-1.00", "0")];
    // A correction is no claim that an event can name.
    let intake = Run::new(&headers, &lines).naming(&[("FR", "A1"), ("FR", "A2")]).read();
    assert_eq!(rejected(&intake), []);
    assert_eq!(intake.named, BTreeMap::from([(key("FR", "A1"), claim("LIC", "FR", 7_000, 40))]));
}

#[test]
fn named_lines_of_an_earlier_run_are_read_from_its_inputs() {
    let awkward = r#"A,"1""#;
    let lines = [
        // Rejected, then sent rightly in the same file.
        Line { id: "A1", care: ("2025-10-02", "2025-10-01"), amounts: ("9.00", "0"), ..Line::default() },
        Line { id: "A1", ..Line::default() },
        Line { id: awkward, amounts: ("2.00", "0.02"), ..Line::default() },
        Line { id: "A3", care: ("2025-10-02", "2025-10-01"), ..Line::default() },
    ];
    let first = Run::new(&[header("LIC", "FR", 4, "211.00", "1.02")], &lines);
    let named = [("FR", "A1"), ("FR", awkward), ("FR", "A3"), ("BE", "A1"), ("FR", "A9")];
    let mut second = Run::new(&[], &[]).naming(&named).after(first.close(true));
    second.history.insert(key("FR", "A1"), (-2_500, 0));
    let intake = second.read();
    let expected = BTreeMap::from([
        (key("FR", "A1"), claim("LIC", "FR", 7_500, 50)),
        (key("FR", awkward), claim("LIC", "FR", 200, 2)),
    ]);
    assert_eq!((intake.named, intake.named_unreadable), (expected, BTreeSet::new()));
}

#[test]
fn named_lines_of_a_run_without_inputs_are_said_to_be_unreadable() {
    let first = Run::new(&[header("LIC", "FR", 1, "100.00", "0.50")], &[Line::default()]);
    let intake = Run::new(&[], &[]).naming(&[("FR", "A1"), ("FR", "A9")]).after(first.close(false)).read();
    assert_eq!(intake.named, BTreeMap::new());
    assert_eq!(intake.named_unreadable, BTreeSet::from([key("FR", "A1")]));
}

/// A file that is sent again: the line as it was accepted is settled, although a
/// rejected one with its id comes before it; only the latter is rejected again.
#[test]
fn a_file_sent_again_is_settled_line_by_line() {
    let lines = [
        Line { id: "A1", care: ("2025-10-02", "2025-10-01"), amounts: ("9.00", "0"), ..Line::default() },
        Line { id: "A1", ..Line::default() },
    ];
    let first = Run::new(&[header("LIC", "FR", 2, "109.00", "0.50")], &lines);
    let intake = Run::new(&[], &lines).naming(&[("FR", "A1")]).after(first.close(true)).read();
    assert_eq!(rejected(&intake), [("A1".to_owned(), Code::CareDates)]);
    assert_eq!(intake.named, BTreeMap::from([(key("FR", "A1"), claim("LIC", "FR", 10_000, 50))]));
}

/// Enough lines for several chunks: each named line is found in its own.
#[test]
fn named_lines_are_found_in_any_chunk() {
    let count = 6_000;
    let ids: Vec<String> = (0..count).map(|number| format!("N{number}")).collect();
    let lines: Vec<Line<'_>> = ids.iter().map(|id| Line { id, amounts: ("1.00", "0"), ..Line::default() }).collect();
    let headers = [header("LIC", "FR", count, "6000.00", "0")];
    let named: Vec<(&str, &str)> = ids.iter().step_by(97).map(|id| ("FR", id.as_str())).collect();
    let first = Run::new(&headers, &lines).naming(&named);
    let of_first = first.read().named;
    assert_eq!(of_first.len(), 62);
    assert!(of_first.values().all(|found| *found == claim("LIC", "FR", 100, 0)));
    let second = Run::new(&[], &[]).naming(&named).after(first.close(true));
    assert_eq!(second.read().named, of_first);
}
