//! The hot fold over a claim file: read, hash, split, check, de-duplicate, tally.
#![allow(missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use solde_benches::{Kind, claims, law};
use solde_core::calendar::Date;
use solde_core::rates::RateTable;
use solde_ingest::files::InboxFile;
use solde_ingest::headers::read_headers;
use solde_ingest::intake::{IntakeInput, read_claims};
use solde_ingest::{Rulebook, Way};

const LINES: u64 = 200_000;

fn tallying(c: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a folder");
    let law = law();
    let named = BTreeSet::new();
    let (rates, fixed_amounts, corrections) = (RateTable::default(), BTreeMap::new(), BTreeMap::new());
    let mut group = c.benchmark_group("tallying");
    group.throughput(Throughput::Elements(LINES)).sample_size(20);
    for (name, kind) in
        [("clean", Kind::Clean), ("one_percent_rejects", Kind::Rejects), ("one_percent_quotes", Kind::Quotes)]
    {
        let (text, headers) = claims(LINES, 200, kind);
        let file = |extension: &str, text: &str| {
            let path = folder.path().join(format!("{name}.{extension}"));
            std::fs::write(&path, text).expect("written");
            InboxFile { label: name.to_owned(), path }
        };
        let (claims, blocks) = (file("claims", &text), file("blocks", &headers));
        let headers = read_headers(&[blocks], law.agreements(), &[], &mut Vec::new());
        let input = || IntakeInput {
            files: vec![claims.clone()],
            rulebook: Rulebook {
                law: &law,
                rates: &rates,
                fixed_amounts: &fixed_amounts,
                party: None,
                cut_off: Date::parse(b"2026-03-31").expect("a date"),
            },
            headers: headers.clone(),
            posted: &[],
            released: BTreeSet::new(),
            lenient: &[],
            refused: BTreeSet::new(),
            earlier: &[],
            corrections: &corrections,
            named: &named,
            way: Way::Quick,
            hash_inputs: true,
            spool_folder: folder.path(),
            progress: &|_| {},
        };
        group.bench_function(name, |b| {
            b.iter_batched(input, |input| read_claims(input).expect("an intake"), BatchSize::PerIteration);
        });
    }
    group.finish();
}

criterion_group!(benches, tallying);
criterion_main!(benches);
