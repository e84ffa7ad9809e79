//! Folders beside the book that are made from a run: whole or not at all, and only
//! where nothing is.

use std::fs::File;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde::Serialize;

use crate::error::BookError;

/// Refuses a target that holds something; asked before a long computation, and again.
pub fn refuse_target(target: &Path) -> Result<(), BookError> {
    let refuse = |why: &str| Err(BookError::Usage(format!("{} {why}; name a new folder", target.display())));
    if target.is_dir() {
        let mut entries = std::fs::read_dir(target).map_err(BookError::at(target))?;
        return if entries.next().is_some() { refuse("is not empty") } else { Ok(()) };
    }
    if target.exists() { refuse("is not a folder") } else { Ok(()) }
}

/// A folder that becomes `target` when it is complete.
pub(crate) struct Derived<'a> {
    staging: tempfile::TempDir,
    target: &'a Path,
}

impl<'a> Derived<'a> {
    pub(crate) fn open(target: &'a Path) -> Result<Self, BookError> {
        refuse_target(target)?;
        let parent = target.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
        std::fs::create_dir_all(parent).map_err(BookError::at(parent))?;
        let staging = tempfile::Builder::new().prefix(".derived-").tempdir_in(parent).map_err(BookError::at(parent))?;
        Ok(Self { staging, target })
    }

    /// Where to write.
    pub(crate) fn folder(&self) -> &Path {
        self.staging.path()
    }

    /// Writes what the folder says of itself, and makes it the target.
    pub(crate) fn publish(self, name: &str, says: &impl Serialize) -> Result<(), BookError> {
        let path = self.folder().join(name);
        let mut bytes = serde_json::to_vec_pretty(says).map_err(|error| BookError::Integrity(error.to_string()))?;
        bytes.push(b'\n');
        std::fs::write(&path, bytes).map_err(BookError::at(&path))?;
        let folder = File::open(self.folder()).map_err(BookError::at(self.folder()))?;
        rustix::fs::syncfs(&folder).map_err(|error| BookError::at(self.target)(error.into()))?;
        // A temporary folder is its owner's alone; this one is readable as its files are.
        let readable = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(self.folder(), readable).map_err(BookError::at(self.target))?;
        refuse_target(self.target)?;
        std::fs::rename(self.folder(), self.target).map_err(BookError::at(self.target))?;
        // It was renamed: nothing is left to be removed.
        let _ = self.staging.keep();
        Ok(())
    }
}
