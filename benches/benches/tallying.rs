//! The hot fold over a claim file: read, hash, split, check, de-duplicate, tally.
#![allow(missing_docs)]

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use solde_benches::{Claims, Kind, Quarter};
use solde_ingest::intake::read_claims;

const LINES: u64 = 200_000;

fn tallying(c: &mut Criterion) {
    let quarter = Quarter::first_of_2026();
    let mut group = c.benchmark_group("tallying");
    group.throughput(Throughput::Elements(LINES)).sample_size(20);
    for (name, kind) in
        [("clean", Kind::Clean), ("one_percent_rejects", Kind::Rejects), ("one_percent_quotes", Kind::Quotes)]
    {
        let claims = Claims::write(&quarter, LINES, 200, kind);
        group.bench_function(name, |b| {
            b.iter_batched(
                || claims.intake(&quarter),
                |input| read_claims(input).expect("an intake"),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, tallying);
criterion_main!(benches);
