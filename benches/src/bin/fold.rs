//! Reads the claim files of a generated book and says how long it took: the hot fold
//! alone, without law, reports or a run on disk.
//!
//! `fold BOOK THREADS [plain]`
#![allow(clippy::float_arithmetic, reason = "seconds for people")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::time::Instant;

use solde_core::calendar::Date;
use solde_core::rates::RateTable;
use solde_ingest::files::{FileKind, InboxFile, classify};
use solde_ingest::headers::read_headers;
use solde_ingest::import::ImportSet;
use solde_ingest::intake::{IntakeInput, read_claims};
use solde_ingest::{Rulebook, Way};

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [book, threads, rest @ ..] = arguments.as_slice() else {
        eprintln!("fold BOOK THREADS [plain]");
        std::process::exit(2);
    };
    let way = if rest.iter().any(|word| word == "plain") { Way::Plain } else { Way::Quick };
    let threads = threads.parse().expect("a number of threads");
    rayon::ThreadPoolBuilder::new().num_threads(threads).build_global().expect("threads");
    let imports = ImportSet::default();
    let mut files = Vec::new();
    list(&Path::new(book).join("inbox"), &mut files);
    files.sort();
    let (mut claims, mut blocks) = (Vec::new(), Vec::new());
    for path in files {
        let file = InboxFile { label: path.display().to_string(), path };
        match classify(&file, &imports) {
            Ok(FileKind::Claims) => claims.push(file),
            Ok(FileKind::Blocks) => blocks.push(file),
            _ => {}
        }
    }
    let law = solde_benches::law();
    let began = Instant::now();
    let headers = read_headers(&blocks, law.agreements(), &[], &mut Vec::new());
    let headed = began.elapsed();
    let (rates, fixed_amounts, corrections, named) =
        (RateTable::default(), BTreeMap::new(), BTreeMap::new(), BTreeSet::new());
    let spool = std::env::temp_dir();
    let intake = read_claims(IntakeInput {
        imports: &imports,
        files: claims,
        rulebook: Rulebook {
            law: &law,
            rates: &rates,
            fixed_amounts: &fixed_amounts,
            party: None,
            cut_off: Date::parse(b"2026-03-31").expect("a date"),
        },
        headers,
        posted: &[],
        released: BTreeSet::new(),
        lenient: &[],
        refused: BTreeSet::new(),
        earlier: &[],
        corrections: &corrections,
        named: &named,
        way,
        suspects: false,
        hash_inputs: true,
        spool_folder: &spool,
        progress: &|_| {},
    })
    .expect("claim files");
    let lines: u64 = intake.files.iter().map(|file| file.lines).sum();
    let accepted: u64 = intake.blocks.iter().map(|block| block.accepted.lines).sum();
    let took = began.elapsed();
    let per_line = (took - headed).as_nanos() as f64 * threads as f64 / lines.max(1) as f64;
    println!(
        "{lines} lines, {accepted} accepted; headers {headed:?}, all {took:?}, {per_line:.1} ns a line and thread"
    );
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        if entry.path().is_dir() { list(&entry.path(), files) } else { files.push(entry.path()) }
    }
}
