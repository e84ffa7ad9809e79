//! Claim files that are not plain text: compressed with gzip or Zstandard, or Parquet.
//!
//! Each is opened as a stream of CSV text, header line first, that can be opened
//! again for a second reading and then gives the same bytes. The first bytes of a
//! file say what it is; its name is a label. What goes wrong inside is a
//! [`Damaged`], which becomes a finding on the file.

mod compressed;
#[cfg(feature = "parquet")]
mod parquet;

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use solde_core::codes::Code;

use crate::files::open as open_file;
use crate::finding::Finding;
use crate::layout::Column;

/// A form of claim file that is read as a stream.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum StreamKind {
    /// gzip (RFC 1952), of one or several members.
    Gzip,
    /// Zstandard (RFC 8878), of one or several frames.
    Zstd,
    /// Apache Parquet.
    Parquet,
}

impl StreamKind {
    /// Recognises a form by the first bytes of a file; plain text has none.
    pub(crate) fn of(start: &[u8]) -> Option<Self> {
        match start {
            [0x1f, 0x8b, ..] => Some(Self::Gzip),
            // A frame, or a frame to be skipped, with which parallel compressors begin.
            [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Some(Self::Zstd),
            [b'P', b'A', b'R', b'1', ..] => Some(Self::Parquet),
            _ => None,
        }
    }

    /// Its name in messages.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Zstd => "zstd",
            Self::Parquet => "Parquet",
        }
    }
}

/// How many bytes [`StreamKind::of`] looks at.
pub(crate) const MARK_BYTES: usize = 4;

/// A file of this form may expand to so many times its size.
pub(crate) const MAX_EXPANSION: u64 = 64;

/// Any file may expand to this many bytes.
pub(crate) const MIN_EXPANDED_BYTES: u64 = 1 << 30;

/// Most bytes of text a file of `size` bytes may hold: no small file can occupy a run for ever.
pub(crate) const fn most_text(size: u64) -> u64 {
    let most = size.saturating_mul(MAX_EXPANSION);
    if most > MIN_EXPANDED_BYTES { most } else { MIN_EXPANDED_BYTES }
}

/// A stream that cannot be read on.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{} after {offset} bytes of text: {cause}", kind.as_str())]
pub(crate) struct Damaged {
    /// What kind of file it is.
    pub(crate) kind: StreamKind,
    /// Bytes of text that could be read before.
    pub(crate) offset: u64,
    /// What was found.
    pub(crate) cause: String,
}

impl Damaged {
    /// The damage an error of a stream stands for; `None` for an error of the disk.
    pub(crate) fn of(error: &io::Error) -> Option<&Self> {
        error.get_ref()?.downcast_ref()
    }

    /// The finding on the file it was found in.
    pub(crate) fn finding(&self, label: &str) -> Finding {
        let value = format!("{} after {} bytes of text", self.kind.as_str(), self.offset);
        let expected = format!("a {} file that can be read to its end; {}", self.kind.as_str(), self.cause);
        Finding { byte: self.offset, ..Finding::file(label, Code::FileDamaged, &value, &expected) }
    }
}

impl From<Damaged> for io::Error {
    fn from(damaged: Damaged) -> Self {
        Self::new(io::ErrorKind::InvalidData, damaged)
    }
}

/// Opens a file of a known form as text.
pub(crate) fn open(path: &Path, kind: StreamKind) -> io::Result<Stream> {
    let file = open_file(path)?;
    let most = most_text(file.metadata()?.len());
    let text: Box<dyn Text> = match kind {
        StreamKind::Gzip => Box::new(compressed::gzip(file)),
        StreamKind::Zstd => Box::new(compressed::zstd(file)?),
        StreamKind::Parquet => parquet_text(file),
    };
    Ok(Stream { text, kind, offset: 0, most, failed: None })
}

#[cfg(feature = "parquet")]
fn parquet_text(file: File) -> Box<dyn Text> {
    Box::new(parquet::Rows::new(file))
}

#[cfg(not(feature = "parquet"))]
fn parquet_text(file: File) -> Box<dyn Text> {
    struct Absent(File);
    impl Text for Absent {
        fn read_text(&mut self, _: &mut [u8]) -> Result<usize, Fault> {
            Err(Fault::Damage("this build of solde does not read Parquet; use one with the feature `parquet`".into()))
        }
        fn digest(&mut self) -> io::Result<blake3::Hash> {
            hash_of(&self.0)
        }
    }
    Box::new(Absent(file))
}

/// How the values of a Parquet column are stored.
#[cfg_attr(not(feature = "parquet"), allow(dead_code, reason = "no other form has typed columns"))]
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum ColumnForm {
    /// As text, in whatever notation.
    Text,
    /// As decimals or dates: exact, and the same in every notation.
    Exact,
    /// As whole numbers.
    Whole,
    /// So that they have no exact text; and why.
    Unusable(&'static str),
}

impl ColumnForm {
    /// Why values of this form cannot be used for a column of the layout, if they cannot.
    pub(crate) fn fault(self, column: Column) -> Option<&'static str> {
        match (self, column) {
            (Self::Unusable(why), _) => Some(why),
            (Self::Whole, Column::CareAmount | Column::FeeAmount | Column::MonthlyAmount) => {
                Some("whole numbers, which may be euros or cents; store decimals or text")
            }
            _ => None,
        }
    }
}

/// The columns of a Parquet file with the form of their values; other files have none.
#[cfg(feature = "parquet")]
pub(crate) fn columns(path: &Path, kind: StreamKind) -> io::Result<Vec<(String, ColumnForm)>> {
    if kind == StreamKind::Parquet { parquet::columns(path) } else { Ok(Vec::new()) }
}

#[cfg(not(feature = "parquet"))]
pub(crate) fn columns(_: &Path, _: StreamKind) -> io::Result<Vec<(String, ColumnForm)>> {
    Ok(Vec::new())
}

/// Why a text cannot be read on.
enum Fault {
    /// What lies on disk is not what it should be.
    Damage(String),
    /// The disk itself.
    Disk(io::Error),
}

/// A decoder.
trait Text: Send {
    /// Gives more text; 0 at its end.
    fn read_text(&mut self, into: &mut [u8]) -> Result<usize, Fault>;

    /// BLAKE3 of the whole file as it lies on disk; reads on to its end if need be.
    fn digest(&mut self) -> io::Result<blake3::Hash>;
}

/// BLAKE3 of a file, in a reading of its own.
fn hash_of(mut file: &File) -> io::Result<blake3::Hash> {
    file.seek(SeekFrom::Start(0))?;
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(file)?;
    Ok(hasher.finalize())
}

/// A claim file as text. Once it failed it stays failed.
pub(crate) struct Stream {
    text: Box<dyn Text>,
    kind: StreamKind,
    offset: u64,
    most: u64,
    failed: Option<Damaged>,
}

impl Stream {
    /// BLAKE3 of the file as it lies on disk; reads on to its end if need be.
    pub(crate) fn digest(&mut self) -> io::Result<blake3::Hash> {
        self.text.digest()
    }

    fn damage(&mut self, cause: String) -> io::Error {
        let damaged = Damaged { kind: self.kind, offset: self.offset, cause };
        self.failed = Some(damaged.clone());
        damaged.into()
    }
}

impl Read for Stream {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if let Some(damaged) = &self.failed {
            return Err(damaged.clone().into());
        }
        if into.is_empty() {
            return Ok(0);
        }
        match self.text.read_text(into) {
            Ok(read) => {
                if self.offset + read as u64 > self.most {
                    return Err(self.damage(format!(
                        "it holds more than {} bytes of text, {MAX_EXPANSION} times its size",
                        self.most
                    )));
                }
                self.offset += read as u64;
                Ok(read)
            }
            Err(Fault::Damage(cause)) => Err(self.damage(cause)),
            Err(Fault::Disk(error)) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests;
