//! Eight bytes for every accepted line: enough to find every id that occurs twice.
//!
//! An entry is 40 bits of a hash of creditor and claim id and 24 bits for the chunk of
//! the line, in one of [`PARTITIONS`] chosen by eight more bits of the hash. Sorting a
//! partition brings equal hashes together. They are candidates only: their lines are read
//! again and compared by their bytes.
//!
//! Memory is eight bytes a line and no more: entries lie in segments of large slabs, each
//! partition is sorted in a small buffer and written back to its own segments.

use rayon::prelude::*;
use solde_core::party::Party;
use xxhash_rust::xxh3::xxh3_64_with_seed;

/// Number of partitions; a power of two.
pub(crate) const PARTITIONS: usize = 256;
const CHUNK_BITS: u32 = 24;
/// Most chunks a run may have: 4 TiB of claim files.
pub(crate) const MAX_CHUNKS: u64 = 1 << CHUNK_BITS;
/// Entries of a segment.
const SEGMENT: usize = 2048;
/// Entries of a slab: 32 MiB, which allocators ask of the system untouched and give back
/// whole. The allocator of a fuzzer touches every byte.
const SLAB: usize = if cfg!(fuzzing) { 8 * SEGMENT } else { 1 << 22 };

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
#[derive(Default)]
pub(crate) struct Ids {
    slabs: Vec<Vec<u64>>,
    /// Partition of each segment, in the order of slabs.
    segments: Vec<u8>,
    /// Where the next entry of each partition goes; at the start of a segment: into a new one.
    next: Vec<usize>,
}

impl Ids {
    /// Takes the ids of the lines of a chunk.
    pub(crate) fn push_all(&mut self, hashes: &[IdHash], chunk: u64) {
        if self.next.is_empty() && !hashes.is_empty() {
            self.next = vec![0; PARTITIONS];
        }
        for hash in hashes {
            let partition = hash.partition();
            let mut place = self.next[partition];
            if place.is_multiple_of(SEGMENT) {
                place = self.new_segment(partition);
            }
            self.slabs[place / SLAB][place % SLAB] = hash.entry(chunk);
            self.next[partition] = place + 1;
        }
    }

    #[cold]
    fn new_segment(&mut self, partition: usize) -> usize {
        let place = self.segments.len() * SEGMENT;
        if place == self.slabs.len() * SLAB {
            self.slabs.push(vec![0; SLAB]);
        }
        self.segments.push(partition as u8);
        place
    }

    /// Entries of each partition in its last segment; all others are full.
    fn filled(&self, partition: usize) -> usize {
        match self.next.get(partition).map_or(0, |next| next % SEGMENT) {
            0 => SEGMENT,
            some => some,
        }
    }
}

/// The entries of all threads, ascending within each partition.
#[derive(Default)]
pub(crate) struct SortedIds {
    threads: Vec<Ids>,
    /// Of each partition: thread and segment of its entries in order, and their number.
    partitions: Vec<(Vec<(u32, u32)>, usize)>,
}

impl SortedIds {
    /// Sorts, and calls `look` with each sorted partition.
    pub(crate) fn sort<R: Send>(mut threads: Vec<Ids>, look: impl Fn(usize, &[u64]) -> R + Sync) -> (Self, Vec<R>) {
        let mut partitions = vec![(Vec::new(), 0); PARTITIONS];
        let mut segments: Vec<Vec<&mut [u64]>> = (0..PARTITIONS).map(|_| Vec::new()).collect();
        let filled: Vec<Vec<usize>> =
            threads.iter().map(|ids| (0..PARTITIONS).map(|partition| ids.filled(partition)).collect()).collect();
        for (thread, ids) in threads.iter_mut().enumerate() {
            let owners = &ids.segments;
            // From the last on: the first met of each partition is the one that may not be full.
            let mut last = [true; PARTITIONS];
            let slices = ids.slabs.iter_mut().flat_map(|slab| slab.chunks_exact_mut(SEGMENT));
            let owned: Vec<(usize, &mut [u64])> = owners.iter().map(|owner| usize::from(*owner)).zip(slices).collect();
            for (segment, (owner, slice)) in owned.into_iter().enumerate().rev() {
                let length = if std::mem::take(&mut last[owner]) { filled[thread][owner] } else { SEGMENT };
                partitions[owner].0.push((thread as u32, segment as u32));
                partitions[owner].1 += length;
                segments[owner].push(&mut slice[..length]);
            }
        }
        let looked = segments
            .into_par_iter()
            .enumerate()
            .map_init(Sorter::default, |sorter, (partition, mut segments)| {
                sorter.sort(&segments);
                let mut from = 0;
                for segment in &mut segments {
                    segment.copy_from_slice(&sorter.sorted[from..from + segment.len()]);
                    from += segment.len();
                }
                look(partition, &sorter.sorted)
            })
            .collect();
        (Self { threads, partitions }, looked)
    }

    /// The entries of a partition in pieces, ascending.
    pub(crate) fn pieces(&self, partition: usize) -> impl Iterator<Item = &[u64]> {
        let (segments, _) = self.partitions.get(partition).map_or((&[][..], 0), |(list, count)| (list, *count));
        let mut last = vec![true; self.threads.len()];
        segments.iter().map(move |(thread, segment)| {
            let ids = &self.threads[*thread as usize];
            let length = if std::mem::take(&mut last[*thread as usize]) { ids.filled(partition) } else { SEGMENT };
            let place = *segment as usize * SEGMENT;
            &ids.slabs[place / SLAB][place % SLAB..][..length]
        })
    }

    /// Number of entries of a partition.
    pub(crate) fn len(&self, partition: usize) -> usize {
        self.partitions.get(partition).map_or(0, |(_, count)| *count)
    }

    /// The entries of a partition, put together.
    pub(crate) fn partition(&self, partition: usize) -> Vec<u64> {
        let mut entries = Vec::with_capacity(self.len(partition));
        self.pieces(partition).for_each(|piece| entries.extend_from_slice(piece));
        entries
    }

    /// Chunks in which an id of this hash may lie.
    pub(crate) fn find(&self, hash: IdHash) -> impl Iterator<Item = u64> {
        let (first, key) = (hash.entry(0), key_of(hash.entry(0)));
        self.pieces(hash.partition())
            .flat_map(move |piece| {
                let from = piece.partition_point(|entry| *entry < first);
                piece[from..].iter().copied().take_while(move |entry| key_of(*entry) == key)
            })
            .map(chunk_of)
    }
}

/// Sorts hashes, which are spread evenly: by twelve bits into buckets of a few, then each.
#[derive(Default)]
struct Sorter {
    starts: Vec<u32>,
    sorted: Vec<u64>,
}

const BUCKET_BITS: u32 = 12;

impl Sorter {
    /// Puts the entries of all segments into `sorted`, ascending.
    fn sort(&mut self, segments: &[&mut [u64]]) {
        let count = segments.iter().map(|segment| segment.len()).sum();
        let bucket = |entry: u64| (entry >> (64 - BUCKET_BITS)) as usize;
        self.starts.clear();
        self.starts.resize((1 << BUCKET_BITS) + 1, 0);
        self.sorted.resize(count, 0);
        let entries = || segments.iter().flat_map(|segment| segment.iter().copied());
        entries().for_each(|entry| self.starts[bucket(entry) + 1] += 1);
        let mut start = 0;
        for place in &mut self.starts {
            start += *place;
            *place = start;
        }
        for entry in entries() {
            let place = &mut self.starts[bucket(entry)];
            self.sorted[*place as usize] = entry;
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
            let mut ids: Vec<Ids> = (0..threads).map(|_| Ids::default()).collect();
            let mut expected: Vec<Vec<u64>> = vec![Vec::new(); PARTITIONS];
            for (number, (seed, chunk)) in seeds.iter().enumerate() {
                let hashes: Vec<IdHash> = (0..repeat).map(|step| IdHash((seed >> 16) ^ (step as u64 % 7))).collect();
                ids[number % threads].push_all(&hashes, *chunk);
                hashes.iter().for_each(|hash| expected[hash.partition()].push(hash.entry(*chunk)));
            }
            expected.iter_mut().for_each(|partition| partition.sort());
            let (sorted, looked) = SortedIds::sort(ids, |_, entries| entries.to_vec());
            prop_assert!(looked == expected);
            for (partition, expected) in expected.iter().enumerate() {
                prop_assert_eq!(&sorted.partition(partition), expected);
                for entry in expected.iter().take(3) {
                    let hash = IdHash::from_entry(partition, *entry);
                    let chunks: Vec<u64> = expected.iter().filter(|other| key_of(**other) == key_of(*entry)).map(|other| chunk_of(*other)).collect();
                    prop_assert_eq!(sorted.find(hash).collect::<Vec<_>>(), chunks);
                }
            }
        }
    }

    #[test]
    fn a_partition_fills_many_segments() {
        let mut ids = Ids::default();
        let hashes: Vec<IdHash> =
            (0..10_000u64).map(|number| IdHash((7 << 40) | (number.wrapping_mul(0x9e37_79b9) % (1 << 40)))).collect();
        ids.push_all(&hashes, 3);
        let (sorted, _) = SortedIds::sort(vec![ids], |_, _| ());
        assert_eq!(sorted.len(7), 10_000);
        assert!(sorted.partition(7).is_sorted());
    }
}
