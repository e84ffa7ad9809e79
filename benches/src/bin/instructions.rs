//! A fixed amount of work for callgrind, which counts the instructions of
//! [`counted`] and of nothing else; `benches/instructions.py` runs it and compares.
//!
//! ```text
//! instructions fold|clearing|statements
//! ```

use std::process::ExitCode;

use solde_benches::{Claims, Kind, Quarter, blocks};
use solde_core::clearing::clear;
use solde_ingest::intake::read_claims;
use solde_report::language::Language;
use solde_report::render::Rendering;
use solde_report::{RunView, statements};

/// Lines of the fold, enough that sorting ids into partitions weighs no more than the
/// lines themselves, and lines of each of its blocks.
const LINES: u64 = 100_000;
const LINES_OF_BLOCK: u64 = 200;
/// Blocks that are cleared.
const BLOCKS: usize = 5_000;
/// Blocks behind the statements, each drawn as CSV, JSON, text and HTML.
const BLOCKS_STATED: usize = 2_000;

fn main() -> ExitCode {
    // One thread, this one: the counts of others depend on how work is shared.
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
    let Ok(pool) = pool else { return ExitCode::FAILURE };
    let work = match std::env::args().nth(1).as_deref() {
        Some("fold") => fold,
        Some("clearing") => clearing,
        Some("statements") => draw,
        _ => {
            eprintln!("instructions fold|clearing|statements");
            return ExitCode::from(2);
        }
    };
    // What was counted is printed, so that nobody can leave it out.
    println!("{}", pool.install(work));
    ExitCode::SUCCESS
}

/// What callgrind counts.
#[inline(never)]
fn counted<T>(work: impl FnOnce() -> T) -> T {
    std::hint::black_box(work())
}

fn fold() -> usize {
    let quarter = Quarter::first_of_2026();
    let claims = Claims::write(&quarter, LINES, LINES_OF_BLOCK, Kind::Clean);
    let input = claims.intake(&quarter);
    counted(|| read_claims(input)).map_or(0, |intake| intake.blocks.len())
}

fn clearing() -> usize {
    let quarter = Quarter::first_of_2026();
    let input = quarter.clearing(blocks(BLOCKS));
    counted(|| clear(input)).map_or(0, |clearing| clearing.positions.len())
}

fn draw() -> usize {
    let quarter = Quarter::first_of_2026();
    let Ok(clearing) = clear(quarter.clearing(blocks(BLOCKS_STATED))) else { return 0 };
    let view = RunView {
        clearing: &clearing,
        agreements: quarter.law.agreements(),
        openings: &[],
        rejects: &[],
        controls: &clearing.controls,
        ledger_digest: "0",
        engine: "solde",
        party: None,
    };
    let forms = Rendering::all(&[Language::En]);
    counted(|| {
        let statements = statements(&view);
        let drawn = |key| {
            let statement = statements.build(key);
            forms.iter().map(|form| statement.render(*form).len()).sum::<usize>()
        };
        statements.keys().iter().map(|key| drawn(*key)).sum()
    })
}
