//! Why a book cannot be used.

use std::io;
use std::path::Path;

use solde_core::agreement::AgreementError;
use solde_core::law::LawError;
use solde_core::ledger::LedgerError;
use solde_ingest::import::ImportError;
use solde_ingest::intake::IntakeError;

/// What stops a command. Faults of claim files never do: they are findings.
#[derive(Debug, thiserror::Error)]
pub enum BookError {
    /// The configuration, or what was asked for, cannot be.
    #[error("{0}")]
    Usage(String),
    /// An agreement file was refused.
    #[error(transparent)]
    Agreement(#[from] AgreementError),
    /// A convention, decision or profile was refused.
    #[error(transparent)]
    Law(#[from] LawError),
    /// An import profile was refused.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// Claim files could not be read.
    #[error(transparent)]
    Intake(#[from] IntakeError),
    /// A reference table or an opening balance has errors.
    #[error("{count} errors in {what}; the first: {first}")]
    Reference {
        /// Where.
        what: String,
        /// How many.
        count: usize,
        /// The first.
        first: String,
    },
    /// An invariant does not hold: nothing was committed.
    #[error("integrity: {0}")]
    Integrity(String),
    /// A run does not come out as it was committed.
    #[error("not reproduced: {0}")]
    NotReproduced(String),
    /// An input or output error.
    #[error("{what}: {source}")]
    Io {
        /// What was being done.
        what: String,
        /// The error.
        #[source]
        source: io::Error,
    },
}

impl From<LedgerError> for BookError {
    fn from(error: LedgerError) -> Self {
        Self::Integrity(error.to_string())
    }
}

impl From<io::Error> for BookError {
    fn from(source: io::Error) -> Self {
        Self::Io { what: "writing the run".into(), source }
    }
}

impl BookError {
    /// Names the file an input or output error is about.
    pub fn at(path: &Path) -> impl FnOnce(io::Error) -> Self {
        let what = path.display().to_string();
        move |source| Self::Io { what, source }
    }

    /// The exit code of the command: 2 usage or configuration, 3 integrity, 4 input and output.
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) | Self::Agreement(_) | Self::Law(_) | Self::Import(_) | Self::Reference { .. } => 2,
            Self::Integrity(_) | Self::NotReproduced(_) => 3,
            Self::Intake(_) | Self::Io { .. } => 4,
        }
    }
}
