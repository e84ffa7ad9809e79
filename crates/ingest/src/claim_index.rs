//! The ids a run accepted, as eight bytes each, for duplicate detection by later runs.
//!
//! An entry is part of a hash of creditor and claim id, and the chunk of the
//! input the line lies in. Unequal hashes prove ids distinct; an equal one is a
//! candidate, and the line in the kept input is compared with it by its bytes.
//!
//! Layout, little-endian: magic `SOLDEID2`; `u32` number of files; per file the
//! 32 bytes of its BLAKE3 hash and a `u64`, its first chunk; the `u64` number of entries
//! of each partition; then the `u64` entries, ascending within their partition.

use std::fs::File;
use std::io::{self, Read, Write};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use crate::ids::{PARTITIONS, SortedIds};
use crate::import::ImportSet;

const MAGIC: &[u8; 8] = b"SOLDEID2";

/// The index of an earlier run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EarlierIndex {
    /// The run, as named in messages.
    pub run: String,
    /// The index file.
    pub path: PathBuf,
    /// The folder of kept inputs, named by hash.
    pub inputs: PathBuf,
    /// Layouts of claim files that the run knew.
    pub imports: ImportSet,
}

/// Files of a run in the order of their chunks.
pub(crate) type FileTable = Vec<([u8; 32], u64)>;

/// An open index: any thread reads any partition.
pub(crate) struct IndexReader {
    file: File,
    pub(crate) files: FileTable,
    /// Offset of each partition, and of the end.
    starts: Vec<u64>,
}

impl IndexReader {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let damaged = || io::Error::new(io::ErrorKind::InvalidData, format!("{}: damaged", path.display()));
        let file = File::open(path)?;
        let size = file.metadata()?.len();
        let mut reader = io::BufReader::new(&file);
        let mut magic = [0; 8];
        reader.read_exact(&mut magic)?;
        if &magic != MAGIC {
            let message = format!("{}: not an index of claim ids that this version reads", path.display());
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
        let mut count = [0; 4];
        reader.read_exact(&mut count)?;
        let mut files = FileTable::new();
        for _ in 0..u32::from_le_bytes(count) {
            let mut hash = [0; 32];
            reader.read_exact(&mut hash)?;
            files.push((hash, read_u64(&mut reader)?));
        }
        let mut start = 8 + 4 + 40 * files.len() as u64 + 8 * PARTITIONS as u64;
        let mut starts = vec![start];
        for _ in 0..PARTITIONS {
            let bytes = read_u64(&mut reader)?.checked_mul(8).ok_or_else(damaged)?;
            start = start.checked_add(bytes).filter(|end| *end <= size).ok_or_else(damaged)?;
            starts.push(start);
        }
        Ok(Self { file, files, starts })
    }

    /// The entries of a partition, ascending.
    pub(crate) fn partition(&self, number: usize) -> io::Result<Vec<u64>> {
        let mut bytes = vec![0; (self.starts[number + 1] - self.starts[number]) as usize];
        self.file.read_exact_at(&mut bytes, self.starts[number])?;
        Ok(bytes.as_chunks::<8>().0.iter().map(|entry| u64::from_le_bytes(*entry)).collect())
    }
}

fn read_u64(reader: &mut impl Read) -> io::Result<u64> {
    let mut bytes = [0; 8];
    reader.read_exact(&mut bytes)?;
    Ok(u64::from_le_bytes(bytes))
}

/// The sorted ids of a run, ready to be written.
#[derive(Default)]
pub struct ClaimIndex {
    files: FileTable,
    ids: SortedIds,
    /// Those of them that turned out not to count.
    gone: SortedIds,
}

impl ClaimIndex {
    /// The index of `ids` less those that are `gone`; `files` in the order of chunks.
    pub(crate) fn new(files: FileTable, ids: SortedIds, gone: SortedIds) -> Self {
        Self { files, ids, gone }
    }

    fn count(&self, partition: usize) -> u64 {
        (self.ids.len(partition) - self.gone.len(partition)) as u64
    }

    /// Number of ids.
    pub fn len(&self) -> u64 {
        (0..PARTITIONS).map(|partition| self.count(partition)).sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Writes the index.
    pub fn write(&self, to: &mut (impl Write + ?Sized)) -> io::Result<()> {
        let mut bytes = MAGIC.to_vec();
        bytes.extend((self.files.len() as u32).to_le_bytes());
        for (hash, first) in &self.files {
            bytes.extend(hash);
            bytes.extend(first.to_le_bytes());
        }
        for partition in 0..PARTITIONS {
            bytes.extend(self.count(partition).to_le_bytes());
        }
        to.write_all(&bytes)?;
        for partition in 0..PARTITIONS {
            let mut gone = self.gone.partition(partition)?.into_iter().peekable();
            self.ids.read(partition, |piece| {
                if gone.peek().is_none() {
                    return to.write_all(piece);
                }
                bytes.clear();
                let entries = piece.as_chunks::<8>().0.iter();
                bytes.extend(
                    entries.filter(|entry| gone.next_if(|gone| gone.to_le_bytes() == **entry).is_none()).flatten(),
                );
                to.write_all(&bytes)
            })?;
        }
        Ok(())
    }
}
