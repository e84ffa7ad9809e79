//! The manifest of a run: what went in, what came out, each with its hash.

use std::path::Path;

use serde::{Deserialize, Serialize};
use solde_core::calendar::{Date, Period};

use crate::error::BookError;

/// What an input was used for.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// `solde.toml`.
    Settings,
    /// An agreement.
    Agreement,
    /// A layer of law besides agreements.
    Profile,
    /// A description of another layout of claim files.
    Import,
    /// A reference table.
    Reference,
    /// An opening balance.
    Opening,
    /// Claim lines.
    Claims,
    /// Block headers.
    Blocks,
    /// Events.
    Events,
    /// Inventories of months.
    Inventories,
    /// A file of the inbox that could not be used.
    Unusable,
}

/// Money of an input in one currency as written, as plain decimals.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct InputMoney {
    /// The currency, or `XXX` where it could not be read.
    pub currency: String,
    /// Lines, care and fees read.
    pub read: [String; 3],
    /// Of these accepted.
    pub accepted: [String; 3],
    /// Of these rejected.
    pub rejected: [String; 3],
    /// Of these settled by an earlier run.
    pub settled: [String; 3],
    /// Rejected lines with an unreadable amount.
    pub unreadable: u64,
}

/// A file a run was computed from.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Input {
    /// What it was used for.
    pub role: Role,
    /// Its path within the book.
    pub path: String,
    /// Bytes.
    pub size: u64,
    /// BLAKE3 of its content; also its name under `inputs/`.
    pub blake3: String,
    /// The run that read it in full; it is not read again.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub settled_by: Option<String>,
    /// Every block it holds lines of is posted.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub consumed: bool,
    /// Lines, of claim files.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub lines: Option<u64>,
    /// Control totals, of claim files.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub money: Vec<InputMoney>,
}

/// A file a run wrote.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct Output {
    /// Its path within the run.
    pub path: String,
    /// Bytes.
    pub size: u64,
    /// BLAKE3 of its content.
    pub blake3: String,
}

/// The link to the run before.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Previous {
    /// Its name.
    pub run: String,
    /// BLAKE3 of its manifest.
    pub manifest_blake3: String,
}

/// The manifest of a run.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// Format of this file.
    pub format: u32,
    /// Program and version.
    pub engine: String,
    /// Name of the run, the period with a revision from the second on.
    pub run: String,
    /// Whose book it is; `*` for a clearing house.
    pub party: String,
    /// The period settled.
    pub period: Period,
    /// Facts up to this day counted.
    pub cut_off: Date,
    /// The run it builds on.
    pub previous: Option<Previous>,
    /// The run it replaces.
    pub supersedes: Option<Previous>,
    /// What tells whether inputs changed: a hash of roles and contents, not of names.
    pub fingerprint: String,
    /// Digest of postings, settings and the previous digest; printed on statements.
    pub ledger_digest: String,
    /// Whether inputs were kept.
    pub inputs_kept: bool,
    /// Lines read, accepted, rejected, settled earlier.
    pub lines: Lines,
    /// What was read against what became of it; not among the controls of
    /// `controls.json`, because it depends on how lines came in files.
    pub line_controls: Vec<LineControl>,
    /// Errors and warnings found.
    pub findings: Counts,
    /// Lines suspected to be duplicates, which are among the warnings; absent if they
    /// were not looked for.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub suspects: Option<u64>,
    /// What went in.
    pub inputs: Vec<Input>,
    /// What came out, but this file.
    pub outputs: Vec<Output>,
}

/// Claim lines of a run.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Lines {
    /// Read.
    pub read: u64,
    /// Accepted.
    pub accepted: u64,
    /// Rejected.
    pub rejected: u64,
    /// Settled by an earlier run.
    pub settled: u64,
}

/// A control over the lines of files, with its two sides.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LineControl {
    /// What must be equal.
    pub name: String,
    /// `lines`, or a currency.
    pub unit: String,
    /// One side.
    pub left: String,
    /// The other side.
    pub right: String,
}

/// What was found.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct Counts {
    /// Errors, rejected lines included.
    pub errors: u64,
    /// Warnings.
    pub warnings: u64,
    /// Blocks held.
    pub held: u64,
}

/// Format of the manifests this version writes.
pub const FORMAT: u32 = 1;

impl Manifest {
    /// Reads the manifest of a run; returns it with the hash of its bytes.
    pub fn read(run: &Path) -> Result<(Self, String), BookError> {
        let path = run.join("manifest.json");
        let bytes = std::fs::read(&path).map_err(BookError::at(&path))?;
        let manifest: Self = serde_json::from_slice(&bytes)
            .map_err(|error| BookError::Integrity(format!("{}: {error}", path.display())))?;
        if manifest.format != FORMAT {
            return Err(BookError::Integrity(format!(
                "{}: format {} is not known to this version",
                path.display(),
                manifest.format
            )));
        }
        Ok((manifest, blake3::hash(&bytes).to_hex().to_string()))
    }

    /// Its bytes.
    pub fn to_bytes(&self) -> Result<Vec<u8>, BookError> {
        let mut bytes = serde_json::to_vec_pretty(self).map_err(|error| BookError::Integrity(error.to_string()))?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}
