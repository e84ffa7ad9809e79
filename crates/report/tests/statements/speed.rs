//! How long a large clearing house takes to render; not run by default:
//! `cargo test -p solde-report --release -- --ignored --nocapture`.

use std::time::Instant;

use solde_core::event::EventKind;
use solde_report::language::Language;
use solde_report::render::Rendering;
use solde_report::{statements, tables};

use crate::world::{World, block, event};

/// 50,000 blocks among 32 parties: 992 statements.
#[test]
#[ignore = "a measurement"]
fn a_clearing_house_of_fifty_thousand_blocks() {
    let world = clearing_house(50_000);
    let view = world.view(None);
    let start = Instant::now();
    let index = statements(&view);
    let grouped = start.elapsed();
    let built: Vec<_> = index.iter().collect();
    println!("{} statements: grouped in {grouped:?}, grouped and built in {:?}", built.len(), start.elapsed());
    let checked = Instant::now();
    built.iter().for_each(|statement| statement.check().expect("a statement that foots"));
    println!("  checked in {:?}", checked.elapsed());
    let mut all = std::time::Duration::ZERO;
    for rendering in [Rendering::Csv, Rendering::Json, Rendering::Text(Language::Fr), Rendering::Html(Language::Fr)] {
        let start = Instant::now();
        let bytes: usize = built.iter().map(|statement| statement.render(rendering).len()).sum();
        all += start.elapsed();
        println!("  {:<8} {:>6.1} MB in {:?}", rendering.extension(), bytes as f64 / 1e6, start.elapsed());
    }
    println!("  all four: {all:?}");
    let start = Instant::now();
    let bytes: usize =
        tables::canonical(&world.clearing, &[], &world.openings).iter().map(|table| table.text().len()).sum();
    println!("canonical tables: {:.1} MB in {:?}", bytes as f64 / 1e6, start.elapsed());
}

fn clearing_house(blocks: usize) -> World {
    const PARTIES: [&str; 32] = [
        "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS",
        "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
    ];
    let mut intake = Vec::with_capacity(blocks);
    let mut events = Vec::new();
    for number in 0..blocks {
        let creditor = number % PARTIES.len();
        let debtor = (creditor + 1 + number / PARTIES.len() % (PARTIES.len() - 1)) % PARTIES.len();
        let pair = format!("{}>{}", PARTIES[creditor], PARTIES[debtor]);
        let block_ref = format!("LIC-{number:06}");
        let accounting_period = ["2023H2", "2024H1"][number / 992 % 2];
        let care = format!("{}.{:02}", 1_000 + number * 37 % 900_000, number % 100);
        intake.push(block(
            "EU-883",
            &pair,
            accounting_period,
            &block_ref,
            "2024-09-12",
            (number as u64 % 900 + 1, &care, "12.50"),
            "EUR",
        ));
        if number % 5 == 0 {
            events.push(event(
                &format!("E-{number}"),
                EventKind::Contestation,
                "2026-01-15",
                &pair,
                &block_ref,
                "100.00 EUR",
            ));
        }
    }
    World::from(intake, events)
}
