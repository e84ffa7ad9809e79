//! The files a run is computed from: those of a book, or those a run kept.

use std::path::{Path, PathBuf};

use solde_core::agreement::AgreementSet;
use solde_core::calendar::{Date, Period};
use solde_core::law::{LawBook, LayerFile};
use solde_ingest::files::InboxFile;
use solde_ingest::finding::Finding;
use solde_ingest::import::{ImportProfile, ImportSet};
use solde_ingest::reference::{Reference, read_table};

use crate::error::BookError;
use crate::manifest::{Input, Manifest, Role};
use crate::settings::Settings;

/// Most files an inbox may hold.
const MAX_FILES: usize = 100_000;

/// An inbox file that an earlier run read in full, known by its hash.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct SettledFile {
    pub(crate) input: Input,
}

/// Everything a run is computed from, before anything is read.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) settings: InboxFile,
    pub(crate) agreements: Vec<InboxFile>,
    pub(crate) profiles: Vec<InboxFile>,
    pub(crate) imports: Vec<InboxFile>,
    pub(crate) reference: Vec<InboxFile>,
    pub(crate) openings: Vec<InboxFile>,
    pub(crate) inbox: Vec<InboxFile>,
    /// Inbox files known to be settled; in a live book this is found out by hash.
    pub(crate) settled: Vec<SettledFile>,
}

impl Source {
    /// The files of a book, each list sorted by path.
    pub(crate) fn of_book(book: &Path) -> Result<Self, BookError> {
        let settings = InboxFile { label: "solde.toml".into(), path: book.join("solde.toml") };
        if !settings.path.is_file() {
            return Err(BookError::Usage(format!(
                "{} is not a book: it has no solde.toml; `solde init` makes one",
                book.display()
            )));
        }
        Ok(Self {
            settings,
            agreements: list(book, "agreements")?,
            profiles: list(book, "profiles")?,
            imports: list(book, "imports")?,
            reference: list(book, "reference")?,
            openings: list(book, "opening")?,
            inbox: list(book, "inbox")?,
            settled: Vec::new(),
        })
    }

    /// Leaves out inbox folders named as a period that begins after `last_day`:
    /// what was received for a later period is not known to an earlier one, so
    /// that catching up gives what settling on time would have given.
    pub(crate) fn up_to(mut self, last_day: Date) -> Self {
        self.inbox.retain(|file| {
            let folder = file.label.split('/').nth(1).unwrap_or_default();
            let begins = Period::parse(folder.as_bytes()).and_then(Period::days).map(|(first, _)| first);
            begins.is_none_or(|begins| begins <= last_day)
        });
        self
    }

    /// The files a run kept.
    pub(crate) fn of_run(folder: &Path, manifest: &Manifest) -> Self {
        let kept = |wanted: &[Role]| -> Vec<InboxFile> {
            manifest
                .inputs
                .iter()
                .filter(|input| input.settled_by.is_none() && wanted.contains(&input.role))
                .map(|input| InboxFile { label: input.path.clone(), path: folder.join("inputs").join(&input.blake3) })
                .collect()
        };
        Self {
            settings: kept(&[Role::Settings])
                .into_iter()
                .next()
                .unwrap_or(InboxFile { label: "solde.toml".into(), path: PathBuf::new() }),
            agreements: kept(&[Role::Agreement]),
            profiles: kept(&[Role::Profile]),
            imports: kept(&[Role::Import]),
            reference: kept(&[Role::Reference]),
            openings: kept(&[Role::Opening]),
            inbox: kept(&[Role::Claims, Role::Blocks, Role::Events, Role::Inventories, Role::Unusable]),
            settled: manifest
                .inputs
                .iter()
                .filter(|input| input.settled_by.is_some())
                .map(|input| SettledFile { input: input.clone() })
                .collect(),
        }
    }

    pub(crate) fn read_settings(&self) -> Result<Settings, BookError> {
        let text = std::fs::read_to_string(&self.settings.path).map_err(BookError::at(&self.settings.path))?;
        Settings::read(&text)
    }

    /// The agreements and the layers around them. Conventions and decisions that
    /// the book has no copy of are those that ship with the product.
    pub(crate) fn read_law(&self, settings: &Settings) -> Result<LawBook, BookError> {
        let mut agreements = Vec::new();
        for file in &self.agreements {
            let text = std::fs::read_to_string(&file.path).map_err(BookError::at(&file.path))?;
            agreements.push(AgreementSet::read(&file.label, &text)?);
        }
        let mut layers: Vec<LayerFile> = Vec::new();
        for file in &self.profiles {
            let text = std::fs::read_to_string(&file.path).map_err(BookError::at(&file.path))?;
            layers.push(LawBook::read(&file.label, &text)?);
        }
        let mut law = LawBook::with_shipped(AgreementSet::new(agreements)?, layers)?;
        if !settings.minimum_payment.is_empty() {
            law.set_minimum_payment(settings.minimum_payment.clone(), "solde.toml, minimum_payment")?;
        }
        Ok(law)
    }

    /// The layouts of claim files besides the native one.
    pub(crate) fn read_imports(&self) -> Result<ImportSet, BookError> {
        let mut profiles = Vec::new();
        for file in &self.imports {
            let text = std::fs::read_to_string(&file.path).map_err(BookError::at(&file.path))?;
            profiles.push(ImportProfile::read(&file.label, &text)?);
        }
        Ok(ImportSet::new(profiles)?)
    }

    /// Reads the reference tables; an error in one stops the run, because every
    /// figure would rest on it; warnings go into `findings`.
    pub(crate) fn read_reference(&self, findings: &mut Vec<Finding>) -> Result<Reference, BookError> {
        let mut reference = Reference::default();
        let mut found = Vec::new();
        for file in &self.reference {
            let name = file.label.rsplit('/').next().unwrap_or_default();
            read_table(name, &file.label, &file.path, &mut reference, &mut found);
        }
        refuse("the reference folder", &found)?;
        findings.extend(found);
        Ok(reference)
    }
}

/// Refuses to go on with errors in data that everything rests on.
pub(crate) fn refuse(what: &str, findings: &[Finding]) -> Result<(), BookError> {
    let errors: Vec<&Finding> =
        findings.iter().filter(|finding| finding.severity == solde_core::codes::Severity::Error).collect();
    match errors.first() {
        None => Ok(()),
        Some(first) => Err(BookError::Reference {
            what: what.to_owned(),
            count: errors.len(),
            first: format!(
                "{}:{}: {} {}: `{}`, expected {}",
                first.file,
                first.line,
                first.code,
                first.code.title(),
                first.value,
                first.expected
            ),
        }),
    }
}

/// All files below a folder of the book, without hidden ones, sorted by path.
fn list(book: &Path, folder: &str) -> Result<Vec<InboxFile>, BookError> {
    let mut files = Vec::new();
    let mut folders = vec![(book.join(folder), folder.to_owned())];
    while let Some((path, label)) = folders.pop() {
        if !path.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(&path).map_err(BookError::at(&path))? {
            let entry = entry.map_err(BookError::at(&path))?;
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with('.') {
                continue;
            }
            let (path, label) = (entry.path(), format!("{label}/{name}"));
            if path.is_dir() {
                folders.push((path, label));
            } else {
                files.push(InboxFile { label, path });
            }
            if files.len() > MAX_FILES {
                return Err(BookError::Usage(format!("{folder} holds more than {MAX_FILES} files")));
            }
        }
    }
    files.sort();
    Ok(files)
}
