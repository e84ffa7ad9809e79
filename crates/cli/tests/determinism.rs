//! Same bytes on any number of threads, whatever files are called and in
//! whatever order lines come.

mod common;

use std::path::Path;

use common::{assert_same, canonical, solde_ends, text};

fn world(folder: &Path) {
    let arguments = [
        "generate",
        text(folder),
        "--lines",
        "20000",
        "--seed",
        "11",
        "--errors",
        "3%",
        "--duplicates",
        "2%",
        "--quotes",
        "1%",
        "--held-blocks",
        "4",
        "--next-period-blocks",
        "3",
    ];
    solde_ends(0, &arguments);
}

fn settle(book: &Path, runs: &Path, threads: &str) -> std::path::PathBuf {
    solde_ends(
        0,
        &["run", "2026Q1", "--book", text(book), "--runs", text(runs), "--threads", threads, "--accept-findings"],
    );
    runs.join("2026Q1")
}

/// Lines in another order, by a rule of their own, the header kept first.
fn shuffle(file: &Path) {
    let bytes = std::fs::read(file).expect("a file");
    let mut lines: Vec<&[u8]> = bytes.split_inclusive(|byte| *byte == b'\n').collect();
    let header = lines.remove(0);
    lines.sort_by_key(|line| blake3_like(line));
    let mut shuffled = header.to_vec();
    for line in lines {
        shuffled.extend_from_slice(line);
        if !line.ends_with(b"\n") {
            shuffled.push(b'\n');
        }
    }
    std::fs::write(file, shuffled).expect("written");
}

/// FNV-1a: any order that is not the one of the file.
fn blake3_like(line: &[u8]) -> u64 {
    line.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}

#[test]
fn threads_names_and_order_do_not_matter() {
    let folder = tempfile::tempdir().expect("a folder");
    let book = folder.path().join("book");
    world(&book);
    let one = settle(&book, &folder.path().join("one"), "1");
    let seven = settle(&book, &folder.path().join("seven"), "7");
    let whole = |run: &Path| {
        let mut files = common::files(run);
        files.retain(|name, _| !name.starts_with("inputs/"));
        files
    };
    assert_same(&whole(&one), &whole(&seven), "1 and 7 threads, every file");

    for party in std::fs::read_dir(book.join("inbox/2026Q1")).expect("the inbox") {
        let party = party.expect("a party").path();
        shuffle(&party.join("claims.csv"));
        let name = party.file_name().expect("a name").to_string_lossy().into_owned();
        // Reversed names put files in another order.
        let renamed: String = name.chars().rev().collect();
        std::fs::rename(party.join("claims.csv"), party.join(format!("z{renamed}.txt"))).expect("renamed");
    }
    let shuffled = settle(&book, &folder.path().join("shuffled"), "2");
    assert_same(&canonical(&one), &canonical(&shuffled), "shuffled and renamed");
}

#[test]
fn the_world_finds_what_was_put_into_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let book = folder.path().join("book");
    world(&book);
    let run = settle(&book, &folder.path().join("runs"), "2");
    let key = |row: &csv::StringRecord, places: [usize; 8]| places.map(|place| row[place].to_owned());
    let read = |path: &Path, places| {
        let mut rows: Vec<[String; 8]> = csv::Reader::from_path(path)
            .expect("a table")
            .records()
            .map(|row| key(&row.expect("a row"), places))
            .collect();
        rows.retain(|row| row[5] != "0");
        rows
    };
    let found = read(&run.join("positions.csv"), [0, 2, 3, 4, 5, 6, 7, 8]);
    let expected = read(&book.join("expected/positions.csv"), [0, 1, 2, 3, 4, 5, 6, 7]);
    assert!(!expected.is_empty());
    assert_eq!(found, expected);
}
