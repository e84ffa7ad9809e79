//! What the end-to-end tests share: running the command and reading runs.
#![allow(dead_code, unreachable_pub, reason = "each test file uses a part of it")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Output;

/// Runs the command.
pub fn solde(arguments: &[&str]) -> Output {
    std::process::Command::new(assert_cmd::cargo::cargo_bin!("solde"))
        .args(arguments)
        .env_remove("COLUMNS")
        .output()
        .expect("the command runs")
}

/// Runs the command and demands an exit code; returns standard output.
pub fn solde_ends(code: i32, arguments: &[&str]) -> String {
    let output = solde(arguments);
    let (out, err) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "solde {}\n{out}{err}", arguments.join(" "));
    out.into_owned()
}

/// Text of a path.
pub fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// All files below a folder, by relative path.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(current) = folders.pop() {
        for entry in std::fs::read_dir(&current).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("below").to_string_lossy().into_owned();
                found.insert(name, std::fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

/// Outputs that do not depend on names of files and order of lines: all but
/// rejects, manifest, index of ids and kept inputs.
pub fn canonical(run: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut files = files(run);
    files.retain(|name, _| {
        !matches!(name.as_str(), "rejects.csv" | "manifest.json" | "claims.idx") && !name.starts_with("inputs/")
    });
    files
}

/// Demands that two runs are the same, naming the first file that differs.
pub fn assert_same(left: &BTreeMap<String, Vec<u8>>, right: &BTreeMap<String, Vec<u8>>, what: &str) {
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(left), names(right), "{what}: other files");
    for (name, bytes) in left {
        assert!(
            *bytes == right[name],
            "{what}: {name} differs\n{}\n---\n{}",
            String::from_utf8_lossy(bytes),
            String::from_utf8_lossy(&right[name])
        );
    }
}

/// A book of one party in a temporary folder, with one good claim file.
pub struct Sample {
    /// Keeps the folder.
    pub folder: tempfile::TempDir,
}

/// Header of claim files.
pub const CLAIMS: &str = "claim_id,block_ref,agreement,creditor,debtor,accounting_period,basis,article,creditor_institution,debtor_institution,person_id,entitlement_document,entitlement_from,entitlement_to,care_from,care_to,booked_on,benefit_category,currency,care_amount,fee_amount,corrects_claim_id";
/// Header of block files.
pub const BLOCKS: &str = "block_ref,agreement,creditor,debtor,accounting_period,basis,currency,introduced_on,line_count,care_total,fee_total,creditor_iban,creditor_bic";

/// A good line of France on Germany, 100.00 EUR.
pub fn line(id: &str, block: &str) -> String {
    format!(
        "{id},{block},EU-883,FR,DE,2025H2,actual,19,FR:751,DE:109,P1,EHIC,,2027-12-31,2025-10-01,2025-10-03,2025-11-05,medical,EUR,100.00,0.00,"
    )
}

/// A header of France on Germany for `count` good lines.
pub fn header(block: &str, count: u64) -> String {
    format!("{block},EU-883,FR,DE,2025H2,actual,EUR,2026-02-10,{count},{}.00,0.00,,", count * 100)
}

impl Sample {
    /// An empty book of a clearing house that settles from 2026Q1 on.
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        solde_ends(0, &["init", text(folder.path()), "--party", "*", "--first-period", "2026Q1"]);
        Self { folder }
    }

    /// The book.
    pub fn book(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file into the inbox of a period.
    pub fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.book().join("inbox").join(name);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(&path, bytes).expect("written");
        path
    }

    /// Writes a block of `count` good lines and its header.
    pub fn put_good_block(&self, period: &str, block: &str, count: u64) {
        let lines: Vec<String> = (0..count).map(|number| line(&format!("{block}-{number}"), block)).collect();
        self.put(&format!("{period}/FR/claims-{block}.csv"), format!("{CLAIMS}\n{}\n", lines.join("\n")));
        self.put(&format!("{period}/FR/blocks-{block}.csv"), format!("{BLOCKS}\n{}\n", header(block, count)));
    }

    /// Runs a period.
    pub fn run(&self, code: i32, period: &str) -> String {
        solde_ends(code, &["run", period, "--book", text(self.book())])
    }

    /// A table of a run as rows of cells by column name.
    pub fn table(&self, run: &str, name: &str) -> Vec<BTreeMap<String, String>> {
        let path = self.book().join("runs").join(run).join(name);
        let mut reader = csv::Reader::from_path(&path).expect("a table");
        let header = reader.headers().expect("a header").clone();
        reader
            .records()
            .map(|row| header.iter().map(str::to_owned).zip(row.expect("a row").iter().map(str::to_owned)).collect())
            .collect()
    }

    /// Codes in the rejects of a run, with file and line.
    pub fn rejects(&self, run: &str) -> Vec<(String, String, String)> {
        self.table(run, "rejects.csv")
            .into_iter()
            .map(|row| (row["code"].clone(), row["file"].clone(), row["line"].clone()))
            .collect()
    }
}
