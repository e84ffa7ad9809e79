//! Reports of a committed run drawn again, in forms that a run itself does not write.
//!
//! They are drawn from the run computed again from the inputs it kept, and only if its
//! ledger has the digest of the committed one: what is drawn is that run or nothing.

use std::path::Path;

use serde::Serialize;
use solde_ingest::Way;

use crate::chain::{Chain, Run};
use crate::compute::{ENGINE, Render};
use crate::derived::Derived;
use crate::error::BookError;
use crate::manifest::Output;
use crate::reproduce::recompute;

/// What was drawn, as `drawn.json` says it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Drawn {
    /// Form of this file.
    pub format: u32,
    /// The run it was drawn from.
    pub run: String,
    /// BLAKE3 of the manifest of that run.
    pub manifest_blake3: String,
    /// Digest of its ledger, which the run computed again has as well.
    pub ledger_digest: String,
    /// Who drew it.
    pub engine: String,
    /// Files of the book that are no input of the run and shaped what was drawn.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub beside: Vec<Output>,
    /// The files, by path.
    pub files: Vec<Output>,
}

/// A file of the book that is no input of a run: its text, and what `drawn.json` says of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Beside {
    /// Its text.
    pub text: String,
    /// Its name, size and hash.
    pub output: Output,
}

/// Bytes that such a file may have.
const LARGEST: u64 = 1 << 20;

impl Beside {
    /// Reads a file in the folder of the book, if it is there.
    pub fn read(book: &Path, name: &str) -> Result<Option<Self>, BookError> {
        let path = book.join(name);
        let size = match std::fs::metadata(&path) {
            Ok(metadata) => metadata.len(),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(BookError::at(&path)(error)),
        };
        if size > LARGEST {
            return Err(BookError::Usage(format!("{}: has more than {LARGEST} bytes", path.display())));
        }
        let bytes = std::fs::read(&path).map_err(BookError::at(&path))?;
        let blake3 = blake3::hash(&bytes).to_string();
        let output = Output { path: name.to_owned(), size: bytes.len() as u64, blake3 };
        let text =
            String::from_utf8(bytes).map_err(|_| BookError::Usage(format!("{}: is not UTF-8", path.display())))?;
        Ok(Some(Self { text, output }))
    }
}

/// Form of the manifests this version writes.
const FORMAT: u32 = 1;

/// Where `render` writes what is to be drawn; all else is what any computation leaves.
pub const DRAWN: &str = "drawn/";

/// Computes `run` again and makes what `render` writes below [`DRAWN`] the new folder
/// `target`.
pub fn redraw(run: &Run, chain: &Chain, target: &Path, render: &dyn Render) -> Result<Drawn, BookError> {
    redraw_with(run, chain, target, Vec::new(), render)
}

/// As [`redraw`]; `beside` are files of the book that shape what is drawn, for
/// `drawn.json` to name.
pub fn redraw_with(
    run: &Run,
    chain: &Chain,
    target: &Path,
    beside: Vec<Output>,
    render: &dyn Render,
) -> Result<Drawn, BookError> {
    let derived = Derived::open(target)?;
    let work = tempfile::tempdir_in(derived.folder()).map_err(BookError::at(target))?;
    let (_, computed) = recompute(run, chain, Way::Quick, work.path(), render)?;
    let mut files: Vec<Output> = Vec::new();
    for mut file in computed.outputs {
        let Some(path) = file.path.strip_prefix(DRAWN).map(str::to_owned) else { continue };
        let to = derived.folder().join(&path);
        if let Some(parent) = to.parent() {
            std::fs::create_dir_all(parent).map_err(BookError::at(parent))?;
        }
        std::fs::rename(work.path().join(&file.path), &to).map_err(BookError::at(&to))?;
        file.path = path;
        files.push(file);
    }
    work.close().map_err(BookError::at(target))?;
    let drawn = Drawn {
        format: FORMAT,
        run: run.name.clone(),
        manifest_blake3: run.manifest_hash.clone(),
        ledger_digest: computed.ledger_digest,
        engine: ENGINE.to_owned(),
        beside,
        files,
    };
    derived.publish("drawn.json", &drawn)?;
    Ok(drawn)
}
