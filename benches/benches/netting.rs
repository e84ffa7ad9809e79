//! The cold law: assess, post, position and net blocks between 27 States.
#![allow(missing_docs)]

use std::collections::BTreeSet;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use solde_benches::{Quarter, blocks};
use solde_core::clearing::clear;
use solde_core::netting::nets;

fn netting(c: &mut Criterion) {
    let quarter = Quarter::first_of_2026();
    let input = |count: usize| quarter.clearing(blocks(count));
    let mut group = c.benchmark_group("netting");
    group.sample_size(20);
    for count in [1_000, 10_000, 50_000] {
        group.throughput(Throughput::Elements(count as u64));
        group.bench_function(format!("clear_{count}_blocks"), |b| {
            b.iter_batched(|| input(count), |input| clear(input).expect("a clearing"), BatchSize::PerIteration);
        });
    }
    let cleared = clear(input(50_000)).expect("a clearing");
    group.throughput(Throughput::Elements(cleared.positions.len() as u64));
    group.bench_function("net_positions", |b| {
        b.iter(|| nets(&cleared.positions, &BTreeSet::new(), &BTreeSet::new(), &|_| 0))
    });
    group.finish();
}

criterion_group!(benches, netting);
criterion_main!(benches);
