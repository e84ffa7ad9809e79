//! Exact duplicate detection in eight bytes a line.
//!
//! Each accepted line leaves an entry: 40 bits of a hash of creditor and claim id
//! and 24 bits for its chunk, in one of [`PARTITIONS`] chosen by eight more bits.
//! Sorting a partition brings equal hashes together. They are candidates only:
//! their chunks are read again and the lines compared by their bytes.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::File;
use std::io;
use std::path::PathBuf;

use rayon::prelude::*;
use solde_core::party::Party;
use xxhash_rust::xxh3::xxh3_64_with_seed;

use crate::chunk::{CHUNK_BYTES, Chunk, chunks_of};
use crate::claim_index::{EarlierIndex, IndexReader};
use crate::corrections::ClaimKey;
use crate::files::header_names;
use crate::fold::{Scratch, for_each_line};
use crate::layout::{Column, ColumnMap};

/// Number of partitions; a power of two.
pub(crate) const PARTITIONS: usize = 256;
const CHUNK_BITS: u32 = 24;
/// Most chunks a run may have: 4 TiB of claim files.
pub(crate) const MAX_CHUNKS: u64 = 1 << CHUNK_BITS;
const SEGMENT: usize = 2048;
/// Entries of a partition's buffer: two cache lines.
const BUFFER: usize = 16;

/// The hash of a creditor and a claim id, of which 48 bits are kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct IdHash(u64);

impl IdHash {
    #[inline]
    pub(crate) fn of(creditor: Party, claim_id: &[u8]) -> Self {
        let seed = creditor.code().bytes().fold(0, |seed, byte| seed << 8 | u64::from(byte));
        Self(xxh3_64_with_seed(claim_id, seed) >> 16)
    }

    pub(crate) fn partition(self) -> usize {
        (self.0 >> 40) as usize
    }

    fn entry(self, chunk: u64) -> u64 {
        self.0 << CHUNK_BITS | chunk
    }

    fn from_entry(partition: usize, entry: u64) -> Self {
        Self((partition as u64) << 40 | entry >> CHUNK_BITS)
    }
}

fn chunk_of(entry: u64) -> u64 {
    entry & (MAX_CHUNKS - 1)
}

/// Entries of one thread, partitioned. An entry goes into a small buffer of its
/// partition first: all buffers together stay in the cache, which the ends of
/// hundreds of growing lists would not.
#[derive(Default)]
pub(crate) struct Ids {
    /// [`BUFFER`] entries of each partition, one after the other; empty until the first push.
    buffers: Vec<u64>,
    filled: Vec<u8>,
    /// Full buffers, in segments of fixed size that never move.
    partitions: Vec<Vec<Vec<u64>>>,
}

impl Ids {
    #[inline]
    pub(crate) fn push(&mut self, hash: IdHash, chunk: u64) {
        let partition = hash.partition();
        if self.buffers.is_empty() {
            self.buffers = vec![0; PARTITIONS * BUFFER];
            self.filled = vec![0; PARTITIONS];
            self.partitions = vec![Vec::new(); PARTITIONS];
        }
        let filled = usize::from(self.filled[partition]);
        self.buffers[partition * BUFFER + filled] = hash.entry(chunk);
        self.filled[partition] = filled as u8 + 1;
        if filled + 1 == BUFFER {
            self.flush(partition);
        }
    }

    fn flush(&mut self, partition: usize) {
        let start = partition * BUFFER;
        let full = &self.buffers[start..start + usize::from(self.filled[partition])];
        let segments = &mut self.partitions[partition];
        match segments.last_mut() {
            Some(segment) if segment.len() + full.len() <= SEGMENT => segment.extend_from_slice(full),
            _ => {
                let mut segment = Vec::with_capacity(SEGMENT);
                segment.extend_from_slice(full);
                segments.push(segment);
            }
        }
        self.filled[partition] = 0;
    }

    /// All segments of each partition.
    fn into_partitions(mut self) -> Vec<Vec<Vec<u64>>> {
        for partition in 0..self.filled.len() {
            self.flush(partition);
        }
        self.partitions
    }
}

/// The entries of all threads, partition by partition, ascending.
pub(crate) fn sort(threads: Vec<Ids>) -> Vec<Vec<u64>> {
    let mut gathered: Vec<Vec<Vec<u64>>> = vec![Vec::new(); PARTITIONS];
    for ids in threads {
        for (partition, segments) in gathered.iter_mut().zip(ids.into_partitions()) {
            partition.extend(segments);
        }
    }
    gathered
        .into_par_iter()
        .map(|segments| {
            let mut entries = Vec::with_capacity(segments.iter().map(Vec::len).sum());
            for segment in segments {
                entries.extend_from_slice(&segment);
            }
            entries.sort_unstable();
            entries
        })
        .collect()
}

/// The ids of a run: of lines whose block this run posts, and of lines that wait.
/// Both take part in duplicate detection; only the former enter the index.
pub(crate) struct SortedIds {
    pub(crate) posting: Vec<Vec<u64>>,
    pub(crate) waiting: Vec<Vec<u64>>,
}

impl SortedIds {
    fn partition(&self, number: usize) -> std::borrow::Cow<'_, [u64]> {
        let (posting, waiting) = (&self.posting[number], &self.waiting[number]);
        if waiting.is_empty() {
            return posting.into();
        }
        let mut both = [posting.as_slice(), waiting].concat();
        both.sort_unstable();
        both.into()
    }

    /// Hashes that occur more than once, with the chunks they occur in.
    pub(crate) fn repeated(&self) -> BTreeMap<IdHash, BTreeSet<u64>> {
        (0..PARTITIONS)
            .into_par_iter()
            .flat_map_iter(|number| {
                let entries = self.partition(number);
                let same = |a: &u64, b: &u64| a >> CHUNK_BITS == b >> CHUNK_BITS;
                let repeated: Vec<_> = entries
                    .chunk_by(same)
                    .filter(|equal| equal.len() > 1)
                    .map(|equal| {
                        (IdHash::from_entry(number, equal[0]), equal.iter().map(|entry| chunk_of(*entry)).collect())
                    })
                    .collect();
                repeated
            })
            .collect()
    }

    /// Chunks in which an id of this hash may lie.
    pub(crate) fn find(&self, hash: IdHash) -> Vec<u64> {
        [&self.posting, &self.waiting]
            .into_iter()
            .flat_map(|partitions| {
                let entries = &partitions[hash.partition()];
                let from = entries.partition_point(|entry| *entry < hash.entry(0));
                entries[from..]
                    .iter()
                    .take_while(move |entry| IdHash::from_entry(hash.partition(), **entry) == hash)
                    .map(|entry| chunk_of(*entry))
            })
            .collect()
    }

    /// Takes entries out of the index: lines that turned out not to count.
    pub(crate) fn remove(&mut self, mut entries: Vec<(IdHash, u64)>) {
        entries.sort_unstable();
        for of_partition in entries.chunk_by(|(a, _), (b, _)| a.partition() == b.partition()) {
            let mut gone = of_partition.iter().map(|(hash, chunk)| hash.entry(*chunk)).peekable();
            self.posting[of_partition[0].0.partition()].retain(|entry| {
                while gone.next_if(|gone| gone < entry).is_some() {}
                gone.next_if_eq(entry).is_none()
            });
        }
    }
}

/// A line that an earlier run may have accepted: index of the run, chunk of its inputs.
pub(crate) type EarlierHits = HashMap<IdHash, Vec<(usize, u64)>>;

/// Looks hashes up in the indexes of earlier runs: every id of this run that is
/// in `partitions`, and those `wanted` besides.
pub(crate) fn find_earlier(
    ids: &SortedIds,
    wanted: &BTreeSet<IdHash>,
    earlier: &[EarlierIndex],
) -> io::Result<EarlierHits> {
    let mut wanted_by_partition: Vec<Vec<u64>> = vec![Vec::new(); PARTITIONS];
    for hash in wanted {
        wanted_by_partition[hash.partition()].push(hash.entry(0) >> CHUNK_BITS);
    }
    let mut hits = EarlierHits::new();
    for (run, index) in earlier.iter().enumerate() {
        let mut reader = IndexReader::open(&index.path)?;
        for (number, wanted) in wanted_by_partition.iter().enumerate() {
            let known = reader.next_partition()?;
            let mut mine: Vec<u64> =
                ids.partition(number).iter().map(|entry| entry >> CHUNK_BITS).chain(wanted.iter().copied()).collect();
            mine.sort_unstable();
            mine.dedup();
            let mut mine = mine.iter().peekable();
            for entry in known {
                let key = entry >> CHUNK_BITS;
                while mine.next_if(|own| **own < key).is_some() {}
                if mine.peek() == Some(&&key) {
                    hits.entry(IdHash::from_entry(number, entry)).or_default().push((run, chunk_of(entry)));
                }
            }
        }
    }
    Ok(hits)
}

/// The different lines of a chunk by creditor and claim id, fields joined.
pub(crate) type LinesById = HashMap<ClaimKey, Vec<Vec<u8>>>;

/// Reads lines of earlier runs from their kept inputs, chunk by chunk.
pub(crate) struct EarlierLines<'a> {
    earlier: &'a [EarlierIndex],
    files: Vec<Vec<([u8; 32], u64)>>,
    cached: BTreeMap<(usize, u64), Option<LinesById>>,
}

/// Chunks of earlier inputs kept in memory at a time.
const CACHED_CHUNKS: usize = 8;

impl<'a> EarlierLines<'a> {
    pub(crate) fn open(earlier: &'a [EarlierIndex]) -> io::Result<Self> {
        let files = earlier.iter().map(|index| Ok(IndexReader::open(&index.path)?.files)).collect::<io::Result<_>>()?;
        Ok(Self { earlier, files, cached: BTreeMap::new() })
    }

    /// The name of an earlier run.
    pub(crate) fn run(&self, number: usize) -> &str {
        &self.earlier[number].run
    }

    /// The different lines with this id in a chunk of an earlier run, fields joined:
    /// one was accepted, others may have been rejected. `None` if the hash was equal
    /// and the id was not; no lines for a run made without keeping inputs, where the
    /// hash has to do.
    pub(crate) fn lines(&mut self, place: (usize, u64), id: &ClaimKey) -> io::Result<Option<Vec<Vec<u8>>>> {
        if !self.cached.contains_key(&place) {
            let lines = self.read(place)?;
            if self.cached.len() >= CACHED_CHUNKS {
                self.cached.pop_first();
            }
            self.cached.insert(place, lines);
        }
        Ok(match self.cached.get(&place) {
            Some(Some(lines)) => lines.get(id).cloned(),
            _ => Some(Vec::new()),
        })
    }

    /// All lines of a chunk of an earlier run; `None` if the run was made without
    /// keeping inputs.
    pub(crate) fn read(&self, (run, chunk): (usize, u64)) -> io::Result<Option<LinesById>> {
        if !self.earlier[run].inputs.is_dir() {
            return Ok(None);
        }
        let place = self.files[run].partition_point(|(_, first)| *first <= chunk);
        let Some((hash, first)) = place.checked_sub(1).map(|place| self.files[run][place]) else {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "index of claim ids names a chunk of no file"));
        };
        let name: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        let path: PathBuf = self.earlier[run].inputs.join(name);
        let file = File::open(&path).map_err(|error| {
            io::Error::new(
                error.kind(),
                format!("kept input {} of run {}: {error}", path.display(), self.earlier[run].run),
            )
        })?;
        let size = file.metadata()?.len();
        let index = chunk - first;
        if index >= chunks_of(size) || index > size / CHUNK_BYTES {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "index of claim ids names a chunk beyond its file"));
        }
        let (map, _) = ColumnMap::of(&header_names(&file, size)?);
        let mut read = Chunk::default();
        read.read(&file, size, index, false)?;
        let mut lines = LinesById::new();
        for_each_line(&read, index == 0, &map, &mut Scratch::default(), |line| {
            if let Ok(fields) = line.fields
                && let Some(creditor) = Party::from_code(fields.get(Column::Creditor))
            {
                let of_id = lines.entry((creditor, fields.get(Column::ClaimId).to_vec())).or_default();
                let joined = fields.joined();
                if !of_id.contains(&joined) {
                    of_id.push(joined);
                }
            }
        });
        Ok(Some(lines))
    }
}
