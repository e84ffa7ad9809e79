//! Eight bytes for every accepted line: enough to find every id that occurs twice.
//!
//! An entry is 40 bits of a hash of creditor and claim id and 24 bits for the chunk of
//! the line, in one of [`PARTITIONS`] chosen by eight more bits of the hash. Sorting a
//! partition brings equal hashes together. They are candidates only: their lines are read
//! again and compared by their bytes.
//!
//! Memory does not grow with the lines: entries are put aside by partition, a few MiB of
//! each thread in memory and the rest in a temporary file, and a partition is sorted in a
//! small buffer and written back to where it was.

use std::collections::BTreeSet;
use std::io;
use std::path::Path;

use rayon::prelude::*;
use solde_core::party::Party;
use xxhash_rust::xxh3::xxh3_64_with_seed;

use crate::spill::{PARTS, PartMut, Spill};

/// Number of partitions; a power of two.
pub(crate) const PARTITIONS: usize = PARTS;
const CHUNK_BITS: u32 = 24;
/// Most chunks a run may have: 4 TiB of claim files.
pub(crate) const MAX_CHUNKS: u64 = 1 << CHUNK_BITS;
/// The creditor as a seed of hashes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct IdSeed(u64);

impl IdSeed {
    pub(crate) fn of(creditor: Party) -> Self {
        Self(creditor.code().bytes().fold(0, |seed, byte| seed << 8 | u64::from(byte)))
    }
}

/// The hash of a creditor and a claim id, of which 48 bits are kept.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct IdHash(u64);

impl IdHash {
    pub(crate) fn of(creditor: Party, claim_id: &[u8]) -> Self {
        Self::seeded(IdSeed::of(creditor), claim_id)
    }

    #[inline(always)]
    pub(crate) fn seeded(seed: IdSeed, claim_id: &[u8]) -> Self {
        Self(xxh3_64_with_seed(claim_id, seed.0) >> 16)
    }

    pub(crate) fn partition(self) -> usize {
        (self.0 >> 40) as usize
    }

    pub(crate) fn entry(self, chunk: u64) -> u64 {
        self.0 << CHUNK_BITS | chunk
    }

    pub(crate) fn from_entry(partition: usize, entry: u64) -> Self {
        Self((partition as u64) << 40 | entry >> CHUNK_BITS)
    }
}

/// The chunk an entry is about.
pub(crate) fn chunk_of(entry: u64) -> u64 {
    entry & (MAX_CHUNKS - 1)
}

/// The hash bits of an entry, comparable within its partition.
pub(crate) fn key_of(entry: u64) -> u64 {
    entry >> CHUNK_BITS
}

/// Entries of one thread, partitioned.
pub(crate) struct Ids(Spill);

impl Ids {
    /// None yet; `folder` takes what is too much for memory.
    pub(crate) fn new(folder: &Path) -> Self {
        Self(Spill::new(folder))
    }

    /// Takes the ids of the lines of a chunk.
    pub(crate) fn push_all(&mut self, hashes: &[IdHash], chunk: u64) -> io::Result<()> {
        for hash in hashes {
            self.0.push(hash.partition(), |to| to.extend_from_slice(&hash.entry(chunk).to_le_bytes()))?;
        }
        Ok(())
    }
}

/// The entries of all threads, ascending within each partition.
#[derive(Default)]
pub(crate) struct SortedIds {
    /// Of a partition: first what the first thread put aside, and so on.
    threads: Vec<Spill>,
}

impl SortedIds {
    /// Sorts, and calls `look` with each sorted partition.
    pub(crate) fn sort<R: Send>(
        threads: Vec<Ids>,
        look: impl Fn(usize, &[u64]) -> io::Result<R> + Sync,
    ) -> io::Result<(Self, Vec<R>)> {
        let mut threads: Vec<Spill> = threads.into_iter().map(|ids| ids.0).collect();
        let mut partitions: Vec<Vec<PartMut<'_>>> = (0..PARTITIONS).map(|_| Vec::new()).collect();
        for spill in &mut threads {
            partitions.iter_mut().zip(spill.parts_mut()).for_each(|(of_all, part)| of_all.push(part));
        }
        let looked = partitions
            .into_par_iter()
            .enumerate()
            .map_init(Sorter::default, |sorter, (partition, mut parts)| {
                sorter.sort(&parts)?;
                let mut rest = sorter.sorted.as_slice();
                for part in &mut parts {
                    part.rewrite(|piece| {
                        let (entries, left) = rest.split_at(piece.len() / 8);
                        rest = left;
                        piece
                            .as_chunks_mut::<8>()
                            .0
                            .iter_mut()
                            .zip(entries)
                            .for_each(|(to, entry)| *to = entry.to_le_bytes());
                    })?;
                }
                look(partition, &sorter.sorted)
            })
            .collect::<io::Result<_>>()?;
        Ok((Self { threads }, looked))
    }

    /// Shows the entries of a partition in pieces of whole ones, ascending, little-endian.
    pub(crate) fn read(&self, partition: usize, mut visit: impl FnMut(&[u8]) -> io::Result<()>) -> io::Result<()> {
        self.threads.iter().try_for_each(|spill| spill.read(partition, &mut visit))
    }

    /// Number of entries of a partition.
    pub(crate) fn len(&self, partition: usize) -> usize {
        self.threads.iter().map(|spill| spill.records(partition) as usize).sum()
    }

    /// The entries of a partition, ascending.
    pub(crate) fn partition(&self, partition: usize) -> io::Result<Vec<u64>> {
        let mut entries = Vec::with_capacity(self.len(partition));
        self.read(partition, |bytes| {
            entries.extend(entries_of(bytes));
            Ok(())
        })?;
        Ok(entries)
    }

    /// Chunks in which ids of these hashes, ascending, may lie.
    pub(crate) fn chunks_of(&self, hashes: &[IdHash]) -> io::Result<BTreeSet<u64>> {
        let of_partition = |hashes: &[IdHash]| {
            let Some(first) = hashes.first() else { return Ok(Vec::new()) };
            let entries = self.partition(first.partition())?;
            let chunks = hashes.iter().flat_map(|hash| {
                let (first, key) = (hash.entry(0), key_of(hash.entry(0)));
                let from = entries.partition_point(|entry| *entry < first);
                entries[from..].iter().take_while(move |entry| key_of(**entry) == key).map(|entry| chunk_of(*entry))
            });
            Ok(chunks.collect())
        };
        let partitions: Vec<&[IdHash]> = hashes.chunk_by(|a, b| a.partition() == b.partition()).collect();
        let chunks: Vec<Vec<u64>> = partitions.into_par_iter().map(of_partition).collect::<io::Result<_>>()?;
        Ok(chunks.into_iter().flatten().collect())
    }
}

/// Entries as they are put aside.
fn entries_of(bytes: &[u8]) -> impl Iterator<Item = u64> {
    bytes.as_chunks::<8>().0.iter().map(|entry| u64::from_le_bytes(*entry))
}

/// Sorts hashes, which are spread evenly: by twelve bits into buckets of a few, then each.
#[derive(Default)]
struct Sorter {
    unsorted: Vec<u64>,
    starts: Vec<u32>,
    sorted: Vec<u64>,
}

const BUCKET_BITS: u32 = 12;

impl Sorter {
    /// Puts all entries into `sorted`, ascending.
    fn sort(&mut self, parts: &[PartMut<'_>]) -> io::Result<()> {
        self.unsorted.clear();
        for part in parts {
            part.read(|bytes| {
                self.unsorted.extend(entries_of(bytes));
                Ok::<(), io::Error>(())
            })?;
        }
        if self.unsorted.is_empty() {
            self.sorted.clear();
            return Ok(());
        }
        let bucket = |entry: u64| (entry >> (64 - BUCKET_BITS)) as usize;
        self.starts.clear();
        self.starts.resize((1 << BUCKET_BITS) + 1, 0);
        self.sorted.resize(self.unsorted.len(), 0);
        self.unsorted.iter().for_each(|entry| self.starts[bucket(*entry) + 1] += 1);
        let mut start = 0;
        for place in &mut self.starts {
            start += *place;
            *place = start;
        }
        for entry in &self.unsorted {
            let place = &mut self.starts[bucket(*entry)];
            self.sorted[*place as usize] = *entry;
            *place += 1;
        }
        // Each start has moved to the end of its bucket. Equal hashes make a bucket
        // large; the standard sort minds neither that nor any other order.
        let mut from = 0;
        for end in &self.starts[..1 << BUCKET_BITS] {
            let end = *end as usize;
            match end - from {
                0 | 1 => {}
                2..=24 => insert_sort(&mut self.sorted[from..end]),
                _ => self.sorted[from..end].sort_unstable(),
            }
            from = end;
        }
        Ok(())
    }
}

fn insert_sort(entries: &mut [u64]) {
    for index in 1..entries.len() {
        let entry = entries[index];
        let mut place = index;
        while place > 0 && entries[place - 1] > entry {
            entries[place] = entries[place - 1];
            place -= 1;
        }
        entries[place] = entry;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        /// Against a list that is sorted: few hashes and many, over several threads.
        #[test]
        fn every_entry_comes_back_in_order(
            seeds in proptest::collection::vec((any::<u64>(), 0u64..500), 0..400),
            repeat in 1usize..40,
            threads in 1usize..4,
        ) {
            let folder = tempfile::tempdir().expect("a folder");
            let mut ids: Vec<Ids> = (0..threads).map(|_| Ids::new(folder.path())).collect();
            let mut expected: Vec<Vec<u64>> = vec![Vec::new(); PARTITIONS];
            for (number, (seed, chunk)) in seeds.iter().enumerate() {
                let hashes: Vec<IdHash> = (0..repeat).map(|step| IdHash((seed >> 16) ^ (step as u64 % 7))).collect();
                ids[number % threads].push_all(&hashes, *chunk).expect("pushed");
                hashes.iter().for_each(|hash| expected[hash.partition()].push(hash.entry(*chunk)));
            }
            expected.iter_mut().for_each(|partition| partition.sort());
            let (sorted, looked) = SortedIds::sort(ids, |_, entries| Ok(entries.to_vec())).expect("sorted");
            prop_assert!(looked == expected);
            for (partition, expected) in expected.iter().enumerate() {
                prop_assert_eq!(&sorted.partition(partition).expect("read"), expected);
                for entry in expected.iter().take(3) {
                    let hash = IdHash::from_entry(partition, *entry);
                    let chunks: BTreeSet<u64> = expected.iter().filter(|other| key_of(**other) == key_of(*entry)).map(|other| chunk_of(*other)).collect();
                    prop_assert_eq!(sorted.chunks_of(&[hash]).expect("read"), chunks);
                }
            }
        }
    }

    #[test]
    fn a_partition_that_is_too_large_for_memory() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut ids = Ids::new(folder.path());
        let hashes: Vec<IdHash> =
            (0..10_000u64).map(|number| IdHash((7 << 40) | (number.wrapping_mul(0x9e37_79b9) % (1 << 40)))).collect();
        ids.push_all(&hashes, 3).expect("pushed");
        let (sorted, _) = SortedIds::sort(vec![ids], |_, _| Ok(())).expect("sorted");
        assert_eq!(sorted.len(7), 10_000);
        assert!(sorted.partition(7).expect("read").is_sorted());
        let some = [hashes[0].min(hashes[9_999]), hashes[0].max(hashes[9_999])];
        assert_eq!(sorted.chunks_of(&some).expect("read"), BTreeSet::from([3]));
        assert_eq!(sorted.chunks_of(&[IdHash(7 << 40 | 1)]).expect("read"), BTreeSet::new());
    }
}
