//! The chain of runs: one run a period, the newest revision of each.

use std::path::{Path, PathBuf};

use solde_core::calendar::Period;

use crate::error::BookError;
use crate::manifest::{Input, Manifest};
use crate::settings::Settings;

/// A committed run.
#[derive(Clone, PartialEq, Debug)]
pub struct Run {
    /// Its name.
    pub name: String,
    /// Where it is.
    pub folder: PathBuf,
    /// What it says of itself.
    pub manifest: Manifest,
    /// BLAKE3 of its manifest.
    pub manifest_hash: String,
}

/// The runs of a book, in order; superseded ones are left out.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Chain(pub Vec<Run>);

/// The name of a run: the period, and from the second revision on its number.
pub fn run_name(period: Period, revision: u32) -> String {
    if revision <= 1 { period.to_string() } else { format!("{period}.r{revision}") }
}

fn parse_name(name: &str) -> Option<(Period, u32)> {
    match name.split_once(".r") {
        None => Some((Period::parse(name.as_bytes())?, 1)),
        Some((period, revision)) => {
            Some((Period::parse(period.as_bytes())?, revision.parse().ok().filter(|revision| *revision > 1)?))
        }
    }
}

impl Run {
    /// Demands that an output is still what was committed.
    pub fn verify(&self, path: &str) -> Result<(), BookError> {
        let listed = self.manifest.outputs.iter().find(|output| output.path == path);
        let changed = || BookError::Integrity(format!("{path} of run {} is not what was committed", self.name));
        let listed = listed.ok_or_else(changed)?;
        if crate::compute::hash_file(&self.folder.join(path)).map_err(|_| changed())? == listed.blake3 {
            Ok(())
        } else {
            Err(changed())
        }
    }

    /// The content of an input the run kept, if it is still what the run read.
    pub fn kept_input(&self, input: &Input) -> Result<Vec<u8>, BookError> {
        let path = self.folder.join("inputs").join(&input.blake3);
        if crate::compute::hash_file(&path)? != input.blake3 {
            return Err(BookError::Integrity(format!("kept input {} of run {} was changed", input.path, self.name)));
        }
        std::fs::read(&path).map_err(BookError::at(&path))
    }

    /// Demands that everything a later run builds on is still what was committed.
    pub(crate) fn verify_carried(&self) -> Result<(), BookError> {
        let carried = self.manifest.outputs.iter().map(|output| output.path.as_str());
        carried
            .filter(|path| path.starts_with("closing/") || *path == "claims.idx")
            .try_for_each(|path| self.verify(path))
    }
}

impl Chain {
    /// Reads the chain of a runs folder and checks its links. A folder that does
    /// not exist is an empty chain.
    pub fn read(runs: &Path, settings: &Settings) -> Result<Self, BookError> {
        let mut newest: std::collections::BTreeMap<Period, u32> = std::collections::BTreeMap::new();
        if runs.exists() {
            for entry in std::fs::read_dir(runs).map_err(BookError::at(runs))? {
                let entry = entry.map_err(BookError::at(runs))?;
                if let Some((period, revision)) = entry.file_name().to_str().and_then(parse_name) {
                    let known = newest.entry(period).or_default();
                    *known = revision.max(*known);
                }
            }
        }
        let mut chain = Self::default();
        let mut expected = Some(settings.first_period);
        for (period, revision) in newest {
            if expected != Some(period) {
                let expected = expected.map_or_else(|| "an earlier one".to_owned(), |period| period.to_string());
                return Err(BookError::Integrity(format!(
                    "the chain of runs has a gap: found {period}, expected {expected}"
                )));
            }
            let name = run_name(period, revision);
            let folder = runs.join(&name);
            let (manifest, manifest_hash) = Manifest::read(&folder)?;
            let link =
                manifest.previous.as_ref().map(|previous| (previous.run.as_str(), previous.manifest_blake3.as_str()));
            let last = chain.0.last().map(|run| (run.name.as_str(), run.manifest_hash.as_str()));
            if link != last {
                return Err(BookError::Integrity(format!(
                    "run {name} does not build on {}: its manifest names another",
                    last.map_or("nothing", |(name, _)| name)
                )));
            }
            chain.0.push(Run { name, folder, manifest, manifest_hash });
            expected = period.next();
        }
        Ok(chain)
    }

    /// The last run.
    pub fn last(&self) -> Option<&Run> {
        self.0.last()
    }

    /// The run of a period, in any revision of the chain.
    pub fn of(&self, period: Period) -> Option<&Run> {
        self.0.iter().find(|run| run.manifest.period == period)
    }

    /// The runs before `period`.
    pub fn before(&self, period: Period) -> &[Run] {
        let end = self.0.iter().position(|run| run.manifest.period == period).unwrap_or(self.0.len());
        &self.0[..end]
    }

    /// The number the next revision of a period takes.
    pub fn next_revision(&self, runs: &Path, period: Period) -> u32 {
        (1..).find(|revision| !runs.join(run_name(period, *revision)).exists()).unwrap_or(1)
    }
}
