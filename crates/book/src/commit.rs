//! Writing a run so that at any moment the book is either before or after it.

use std::fs::File;
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};

use rustix::fs::{FlockOperation, flock};

use crate::error::BookError;

/// The right to write runs; released when dropped, also by a crash.
pub(crate) struct Lock {
    _folder: File,
}

/// A folder that becomes a run when it is complete.
pub(crate) struct Staging {
    pub(crate) folder: PathBuf,
    runs: PathBuf,
    _lock: Lock,
}

impl Staging {
    /// Makes an empty staging folder; remains of an interrupted run are removed.
    pub(crate) fn open(runs: &Path) -> Result<Self, BookError> {
        std::fs::create_dir_all(runs).map_err(BookError::at(runs))?;
        let folder = File::open(runs).map_err(BookError::at(runs))?;
        flock(&folder, FlockOperation::NonBlockingLockExclusive)
            .map_err(|_| BookError::Usage(format!("another run is writing to {}; wait for it", runs.display())))?;
        let staging = runs.join(".staging");
        if staging.exists() {
            std::fs::remove_dir_all(&staging).map_err(BookError::at(&staging))?;
        }
        std::fs::create_dir(&staging).map_err(BookError::at(&staging))?;
        Ok(Self { folder: staging, runs: runs.to_owned(), _lock: Lock { _folder: folder } })
    }

    /// Makes the staging folder the run `name`: sync, rename, sync. Only measurements
    /// leave out the syncs: then a crash of the machine may lose what was written.
    pub(crate) fn commit(self, name: &str, sync: bool) -> Result<PathBuf, BookError> {
        let target = self.runs.join(name);
        // A committed run is never overwritten.
        if target.exists() {
            return Err(BookError::Usage(format!("{} exists already", target.display())));
        }
        let staging = File::open(&self.folder).map_err(BookError::at(&self.folder))?;
        // One call for thousands of files; each alone would cost a disk flush.
        if sync {
            rustix::fs::syncfs(&staging).map_err(|error| BookError::at(&self.folder)(error.into()))?;
        }
        std::fs::rename(&self.folder, &target).map_err(BookError::at(&target))?;
        let runs = File::open(&self.runs).map_err(BookError::at(&self.runs))?;
        if sync {
            runs.sync_all().map_err(BookError::at(&self.runs))?;
        }
        Ok(target)
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // Nothing is lost if this fails: the next run removes what remains.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Files larger than this are linked, smaller ones copied, so that editing a
/// small file in place cannot change what a run kept.
const COPY_UP_TO: u64 = 1 << 20;

/// Keeps an input under its hash, readable by the owner only.
pub(crate) fn keep(inputs: &Path, from: &Path, size: u64, hash: &str) -> Result<(), BookError> {
    if !inputs.exists() {
        std::fs::DirBuilder::new().mode(0o700).create(inputs).map_err(BookError::at(inputs))?;
    }
    let to = inputs.join(hash);
    if to.exists() {
        return Ok(());
    }
    if size > COPY_UP_TO && std::fs::hard_link(from, &to).is_ok() {
        return Ok(());
    }
    std::fs::copy(from, &to).map_err(BookError::at(from))?;
    std::fs::set_permissions(&to, std::fs::Permissions::from_mode(0o600)).map_err(BookError::at(&to))
}
