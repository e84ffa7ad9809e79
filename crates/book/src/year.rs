//! The runs of a calendar year, and folders made from them.

use std::path::Path;

use serde::Serialize;
use solde_core::agreement::AgreementSet;
use solde_core::rates::RateTable;

use crate::chain::{Chain, Run};
use crate::compute::ENGINE;
use crate::derived::Derived;
use crate::error::BookError;
use crate::manifest::Output;
use crate::settings::Settings;
use crate::source::Source;

/// The chain up to the end of a year.
#[derive(Clone, Copy, Debug)]
pub struct Year<'a> {
    /// The runs before the year.
    pub before: &'a [Run],
    /// The runs whose period lies in it; at least one.
    pub runs: &'a [Run],
    /// The last of them.
    pub last: &'a Run,
}

impl Chain {
    /// The runs up to the end of `year`. Settlement periods are calendar periods, so each
    /// lies in one year.
    pub fn year(&self, year: u16) -> Result<Year<'_>, BookError> {
        let year_of = |run: &Run| run.manifest.period.days().map(|(first, _)| first.year());
        let begin = self.0.partition_point(|run| year_of(run) < Some(i32::from(year)));
        let end = self.0.partition_point(|run| year_of(run) <= Some(i32::from(year)));
        let runs = &self.0[begin..end];
        let Some(last) = runs.last() else {
            let known = match (self.0.first(), self.0.last()) {
                (Some(first), Some(last)) => format!("the runs go from {} to {}", first.name, last.name),
                _ => "there is no run".to_owned(),
            };
            return Err(BookError::Usage(format!("no period of {year} has been settled; {known}")));
        };
        Ok(Year { before: &self.0[..begin], runs, last })
    }
}

/// What a run was computed under: from the inputs it kept, else as the book has it now.
pub struct Under {
    /// Its configuration.
    pub settings: Settings,
    /// Its agreements.
    pub agreements: AgreementSet,
    /// Its rates.
    pub rates: RateTable,
}

impl Under {
    /// Reads what `run` was computed under.
    pub fn of(run: &Run, book: &Path) -> Result<Self, BookError> {
        let source = match run.manifest.inputs_kept {
            true => Source::of_run(&run.folder, &run.manifest),
            false => Source::of_book(book)?,
        };
        let settings = source.read_settings()?;
        let agreements = source.read_law(&settings)?.agreements().clone();
        let rates = source.read_reference(&mut Vec::new())?.rates;
        Ok(Self { settings, agreements, rates })
    }
}

/// What was drawn from the runs of a year, as `drawn.json` says it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct DrawnOfYear {
    /// Form of this file.
    pub format: u32,
    /// The year.
    pub year: u16,
    /// The runs it was drawn from, by the hash of their manifests.
    pub runs: Vec<DrawnRun>,
    /// Who drew it.
    pub engine: String,
    /// The files, by path.
    pub files: Vec<Output>,
}

/// A run that something was drawn from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct DrawnRun {
    /// Its name.
    pub run: String,
    /// BLAKE3 of its manifest.
    pub manifest_blake3: String,
    /// Digest of its ledger.
    pub ledger_digest: String,
}

/// Form of the manifests this version writes.
const FORMAT: u32 = 1;

/// Makes `files`, by path and content, the new folder `target`, with a manifest
/// `drawn.json` that names `runs`.
pub fn publish(
    target: &Path,
    year: u16,
    runs: &[&Run],
    mut files: Vec<(String, Vec<u8>)>,
) -> Result<DrawnOfYear, BookError> {
    let derived = Derived::open(target)?;
    files.sort();
    let mut outputs = Vec::new();
    for (path, bytes) in files {
        let to = derived.folder().join(&path);
        if let Some(parent) = to.parent() {
            std::fs::create_dir_all(parent).map_err(BookError::at(parent))?;
        }
        std::fs::write(&to, &bytes).map_err(BookError::at(&to))?;
        outputs.push(Output { path, size: bytes.len() as u64, blake3: blake3::hash(&bytes).to_hex().to_string() });
    }
    let of_run = |run: &&Run| DrawnRun {
        run: run.name.clone(),
        manifest_blake3: run.manifest_hash.clone(),
        ledger_digest: run.manifest.ledger_digest.clone(),
    };
    let drawn = DrawnOfYear {
        format: FORMAT,
        year,
        runs: runs.iter().map(of_run).collect(),
        engine: ENGINE.to_owned(),
        files: outputs,
    };
    derived.publish("drawn.json", &drawn)?;
    Ok(drawn)
}
