//! Typed parsing of single fields.
#![allow(missing_docs)]

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use solde_core::calendar::{Date, Period};
use solde_core::money::parse_minor;

fn parsing(c: &mut Criterion) {
    let mut group = c.benchmark_group("parsing");
    let amounts: Vec<String> = (0..1000).map(|n| format!("{}.{:02}", n * 7919 % 100_000, n % 100)).collect();
    group.throughput(Throughput::Elements(1000));
    group.bench_function("amounts", |b| {
        b.iter(|| amounts.iter().filter_map(|text| parse_minor(black_box(text.as_bytes()), 2).ok()).sum::<i64>());
    });
    let dates: Vec<String> =
        (0..1000).map(|n| format!("{}-{:02}-{:02}", 2020 + n % 7, 1 + n % 12, 1 + n % 28)).collect();
    group.bench_function("dates", |b| {
        b.iter(|| dates.iter().filter_map(|text| Date::parse(black_box(text.as_bytes()))).map(Date::day_number).max());
    });
    let periods = ["2025H2", "2025Q4", "2025-12", "2025"];
    group.throughput(Throughput::Elements(4));
    group.bench_function("periods", |b| {
        b.iter(|| periods.iter().filter_map(|text| Period::parse(black_box(text.as_bytes()))).count());
    });
    group.finish();
}

criterion_group!(benches, parsing);
criterion_main!(benches);
