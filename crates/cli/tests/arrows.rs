//! The arrows between crates, as `docs/architecture.md` draws them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Which crates of this workspace each crate may know.
const ALLOWED: [(&str, &[&str]); 6] = [
    ("core", &[]),
    ("ingest", &["solde-core"]),
    ("report", &["solde-core"]),
    ("book", &["solde-core", "solde-ingest"]),
    ("cli", &["solde-core", "solde-ingest", "solde-book", "solde-report"]),
    ("benches", &["solde-core", "solde-ingest", "solde-report"]),
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("the workspace")
}

/// Crates of this workspace among the dependencies of a manifest, of every kind.
fn known(manifest: &str) -> BTreeSet<String> {
    let mut section = "";
    let mut known = BTreeSet::new();
    for line in manifest.lines() {
        let line = line.trim();
        if line.starts_with('[') {
            section = line;
        } else if section.contains("dependencies")
            && let Some((name, _)) = line.split_once('=')
            && name.trim().starts_with("solde")
        {
            known.insert(name.trim().to_owned());
        }
    }
    known
}

#[test]
fn arrows_point_towards_core_only() {
    for (name, allowed) in ALLOWED {
        let folder = if name == "benches" { root().join(name) } else { root().join("crates").join(name) };
        let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).expect("a manifest");
        let allowed: BTreeSet<String> = allowed.iter().map(|name| (*name).to_owned()).collect();
        let new: Vec<String> = known(&manifest).difference(&allowed).cloned().collect();
        assert!(new.is_empty(), "{name} knows {new:?}, which docs/architecture.md does not allow");
    }
    let members: BTreeMap<String, ()> = std::fs::read_dir(root().join("crates"))
        .expect("crates")
        .map(|entry| (entry.expect("a crate").file_name().to_string_lossy().into_owned(), ()))
        .collect();
    assert_eq!(members.len() + 1, ALLOWED.len(), "a crate is not in the table above");
}

#[test]
fn unsafe_code_is_in_one_module() {
    let mut with_unsafe = Vec::new();
    let mut folders = vec![root().join("crates"), root().join("benches")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs")
                && !path.ends_with("cli/tests/arrows.rs")
            {
                let text = std::fs::read_to_string(&path).expect("a source file");
                if text.contains("unsafe {") || text.contains("allow(unsafe_code") {
                    with_unsafe.push(path.strip_prefix(root()).expect("below").to_string_lossy().into_owned());
                }
            }
        }
    }
    assert_eq!(with_unsafe, ["crates/ingest/src/split.rs"]);
}
