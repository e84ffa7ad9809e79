//! The cold law: assess, post, position and net blocks between 27 States.
#![allow(missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use solde_benches::{blocks, law};
use solde_core::calendar::{Date, Period};
use solde_core::clearing::{ClearingInput, clear};
use solde_core::deadline::WorkingDays;
use solde_core::interest::RefinancingRates;
use solde_core::netting::nets;
use solde_core::rates::RateTable;

fn netting(c: &mut Criterion) {
    let law = law();
    let (refinancing, working_days) = (RefinancingRates::default(), WorkingDays::default());
    let fixed_amounts = BTreeMap::new();
    let rates = RateTable::default();
    let input = |count: usize| ClearingInput {
        settlement_period: Period::parse(b"2026Q1").expect("a period"),
        cut_off: Date::parse(b"2026-03-31").expect("a date"),
        law: &law,
        rates: &rates,
        refinancing: &refinancing,
        working_days: &working_days,
        fixed_amounts: &fixed_amounts,
        inventories: &[],
        named: BTreeMap::new(),
        accounts: Vec::new(),
        unallocated: BTreeMap::new(),
        unknown: BTreeSet::new(),
        intake: blocks(count),
        refused: BTreeSet::new(),
        events: Vec::new(),
    };
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
