//! The ids a run accepted, as eight bytes each, for duplicate detection by later runs.
//!
//! An entry is part of a hash of creditor and claim id, and the chunk of the
//! input the line lies in. Unequal hashes prove ids distinct; an equal one is a
//! candidate, and the line in the kept input is compared with it by its bytes.
//!
//! Layout, little-endian: magic `SOLDEID1`; `u32` number of files; per file the
//! 32 bytes of its BLAKE3 hash and a `u64`, its first chunk; then per partition a
//! `u64` count and that many `u64` entries, ascending.

use std::fs::File;
use std::io::{self, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use crate::duplicates::PARTITIONS;

const MAGIC: &[u8; 8] = b"SOLDEID1";

/// The index of an earlier run.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EarlierIndex {
    /// The run, as named in messages.
    pub run: String,
    /// The index file.
    pub path: PathBuf,
    /// The folder of kept inputs, named by hash.
    pub inputs: PathBuf,
}

/// Files of a run in the order of their chunks.
pub(crate) type FileTable = Vec<([u8; 32], u64)>;

/// Reads the partitions of an index one after the other.
pub(crate) struct IndexReader {
    reader: BufReader<File>,
    pub(crate) files: FileTable,
}

impl IndexReader {
    pub(crate) fn open(path: &Path) -> io::Result<Self> {
        let mut reader = BufReader::with_capacity(256 << 10, File::open(path)?);
        let mut magic = [0; 8];
        reader.read_exact(&mut magic)?;
        if &magic != MAGIC {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "not an index of claim ids"));
        }
        let mut count = [0; 4];
        reader.read_exact(&mut count)?;
        let mut files = FileTable::new();
        for _ in 0..u32::from_le_bytes(count) {
            let mut hash = [0; 32];
            reader.read_exact(&mut hash)?;
            files.push((hash, read_u64(&mut reader)?));
        }
        Ok(Self { reader, files })
    }

    /// The entries of the next partition.
    pub(crate) fn next_partition(&mut self) -> io::Result<Vec<u64>> {
        let count = read_u64(&mut self.reader)?;
        let mut entries = Vec::new();
        for _ in 0..count {
            entries.push(read_u64(&mut self.reader)?);
        }
        Ok(entries)
    }
}

fn read_u64(reader: &mut impl Read) -> io::Result<u64> {
    let mut bytes = [0; 8];
    reader.read_exact(&mut bytes)?;
    Ok(u64::from_le_bytes(bytes))
}

/// The sorted ids of a run, ready to be written.
#[derive(Debug, Default)]
pub struct ClaimIndex {
    pub(crate) files: FileTable,
    pub(crate) partitions: Vec<Vec<u64>>,
}

impl ClaimIndex {
    /// Number of ids.
    pub fn len(&self) -> u64 {
        self.partitions.iter().map(|partition| partition.len() as u64).sum()
    }

    /// Whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Writes the index.
    pub fn write(&self, to: impl Write) -> io::Result<()> {
        let mut to = BufWriter::with_capacity(256 << 10, to);
        to.write_all(MAGIC)?;
        to.write_all(&(self.files.len() as u32).to_le_bytes())?;
        for (hash, first) in &self.files {
            to.write_all(hash)?;
            to.write_all(&first.to_le_bytes())?;
        }
        let mut bytes = Vec::new();
        for number in 0..PARTITIONS {
            let entries = self.partitions.get(number).map_or(&[][..], Vec::as_slice);
            to.write_all(&(entries.len() as u64).to_le_bytes())?;
            bytes.clear();
            bytes.extend(entries.iter().flat_map(|entry| entry.to_le_bytes()));
            to.write_all(&bytes)?;
        }
        to.flush()
    }
}
