//! `solde run`.

use std::time::SystemTime;

use solde_book::run::{RunOptions, RunOutcome, inbox_bytes, open, run as settle};
use solde_book::{BookError, chain::Chain};
use solde_core::calendar::{Date, Period};

use crate::FINDINGS;
use crate::args::RunArguments;
use crate::output;
use crate::render::Reports;

pub(super) fn run(arguments: &RunArguments) -> Result<u8, BookError> {
    super::use_threads(arguments.compute.threads)?;
    // Asked before the work, not after it.
    #[cfg(feature = "parquet")]
    if let Some(folder) = &arguments.archive {
        solde_book::derived::refuse_target(folder)?;
    }
    let mut periods = vec![arguments.period];
    if let (true, Some(last)) = (arguments.catch_up, arguments.period) {
        let (settings, chain) = open(&arguments.book.book, &arguments.book.runs())?;
        periods = unsettled(&chain, settings.first_period, last).into_iter().map(Some).collect();
    }
    if periods == [None] {
        refuse_future(arguments)?;
    }
    let mut code = 0;
    for period in periods {
        code = code.max(settle_one(arguments, period)?);
    }
    Ok(if arguments.compute.accept_findings { 0 } else { code })
}

/// Without a period the next one is settled, but not before it has ended: a run that was
/// not meant stands in the way of the one that is.
fn refuse_future(arguments: &RunArguments) -> Result<(), BookError> {
    let (settings, chain) = open(&arguments.book.book, &arguments.book.runs())?;
    let next = settings.next_period(chain.last().map(|run| run.manifest.period));
    match next.and_then(|next| Some((next, next.days()?.1))) {
        Some((next, last_day)) if today().is_some_and(|today| last_day >= today) => Err(BookError::Usage(format!(
            "the next period, {next}, ends on {last_day}; to settle it before, name it: solde run {next}"
        ))),
        _ => Ok(()),
    }
}

/// The day by the clock of this machine, in UTC.
fn today() -> Option<Date> {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok()?;
    Date::of_day_number(i32::try_from(since.as_secs() / 86_400).ok()?)
}

/// Periods up to `last` that have no run, and `last` itself.
fn unsettled(chain: &Chain, first: Period, last: Period) -> Vec<Period> {
    let mut periods = Vec::new();
    let mut period = chain.last().map_or(Some(first), |run| run.manifest.period.next());
    while let Some(next) = period.filter(|period| *period < last) {
        periods.push(next);
        period = next.next();
    }
    periods.push(last);
    periods
}

fn settle_one(arguments: &RunArguments, period: Option<Period>) -> Result<u8, BookError> {
    let bar = output::progress(inbox_bytes(&arguments.book.book)?);
    let progress = |bytes| bar.inc(bytes);
    let outcome = settle(
        &RunOptions {
            book: &arguments.book.book,
            runs: arguments.book.runs(),
            period,
            as_of: arguments.compute.as_of,
            supersede: arguments.supersede,
            keep_inputs: !arguments.no_keep,
            way: arguments.compute.way.way(),
            sync: arguments.syncs(),
            hash_inputs: arguments.hashes_inputs(),
            suspects: arguments.compute.suspects,
            progress: &progress,
        },
        &Reports,
    )?;
    bar.finish_and_clear();
    let code = match outcome {
        RunOutcome::Unchanged(run) => {
            output::print(&format!(
                "Run {} exists with the same inputs: nothing to do.\n  {}\n",
                run.name,
                run.folder.display()
            ))?;
            0
        }
        RunOutcome::Committed { folder, name, computed } => {
            let mut text = format!("Settled {name}\n{}", output::summary(&computed));
            text.push_str(&output::statements(&folder, &computed.output_paths()));
            if computed.counts.errors + computed.counts.warnings > 0 {
                text.push_str(&format!(
                    "  what was found, with file and line: {}\n  in blocks and events: {}\n",
                    folder.join("rejects.csv").display(),
                    folder.join("findings.csv").display()
                ));
            }
            let code = if computed.counts.errors + computed.counts.held > 0 { FINDINGS } else { 0 };
            // Taking a large run apart takes a tenth of a second, which nobody needs to wait for.
            rayon::spawn(move || drop(computed));
            output::print(&text)?;
            code
        }
    };
    #[cfg(feature = "parquet")]
    if let Some(folder) = &arguments.archive {
        let (_, run) = super::find_run(&arguments.book, period)?;
        output::print(&super::archive::archive_run(&run, folder, arguments.with_persons)?)?;
    }
    Ok(code)
}
