//! What has to be read again, in little memory: ids as a sieve of two bits each, chunks as
//! a bit each.
//!
//! A sieve holds back no id that was put in, and lets few others through. Those cost a
//! look and change nothing: a line whose id occurs once is decided upon as any other, and
//! is what the first reading took it for.

use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};

use rayon::prelude::*;

use crate::ids::{IdHash, PARTITIONS};

/// Ids to look for, by partition.
#[derive(Default)]
pub(crate) struct Sieve(Vec<SievePart>);

/// The ids of one partition. Both bits of an id lie in one word, so that a look at it
/// waits for memory once.
#[derive(Default)]
pub(crate) struct SievePart(Vec<u64>);

/// Ids that share a word on average: some two in a hundred others pass.
const IDS_A_WORD: usize = 4;
/// Words of a partition, at least, so that few ids let hardly any others pass.
const LEAST_WORDS: usize = 1024;

impl SievePart {
    /// A sieve of some ids of one partition.
    pub(crate) fn of(hashes: &[IdHash]) -> Self {
        let length = if hashes.is_empty() { 0 } else { LEAST_WORDS.max(hashes.len() / IDS_A_WORD) };
        let mut words = vec![0; length];
        for hash in hashes {
            let (word, bits) = Self::place(*hash, length);
            words[word] |= bits;
        }
        Self(words)
    }

    /// The word of an id and its bits in it. A hash has 40 bits within its partition.
    #[inline(always)]
    fn place(hash: IdHash, words: usize) -> (usize, u64) {
        let key = hash.entry(0) >> 24;
        let word = ((key >> 12) * words as u64) >> 28;
        (word as usize, (1 << (key & 63)) | (1 << (key >> 6 & 63)))
    }

    #[inline(always)]
    fn lets_pass(&self, hash: IdHash) -> bool {
        let (word, bits) = Self::place(hash, self.0.len());
        self.0.get(word).is_some_and(|word| word & bits == bits)
    }
}

impl Sieve {
    /// All parts in order.
    pub(crate) fn new(parts: Vec<SievePart>) -> Self {
        Self(parts)
    }

    /// A sieve of the ids that `of_part` lists for each partition.
    pub(crate) fn of(of_part: impl Fn(usize) -> Vec<IdHash> + Sync) -> Self {
        Self((0..PARTITIONS).into_par_iter().map(|part| SievePart::of(&of_part(part))).collect())
    }

    /// Whether this id may be one of those.
    #[inline(always)]
    pub(crate) fn lets_pass(&self, hash: IdHash) -> bool {
        self.0.get(hash.partition()).is_some_and(|part| part.lets_pass(hash))
    }
}

/// Chunks of all files, marked by any thread.
pub(crate) struct ChunkSet(Vec<AtomicU64>);

impl ChunkSet {
    /// An empty set of chunks of numbers below `chunks`.
    pub(crate) fn new(chunks: u64) -> Self {
        Self((0..chunks.div_ceil(64)).map(|_| AtomicU64::new(0)).collect())
    }

    pub(crate) fn insert(&self, chunk: u64) {
        let (word, bit) = (&self.0[(chunk / 64) as usize], 1 << (chunk % 64));
        // Mostly it is marked already, and many threads may look at what none changes.
        if word.load(Ordering::Relaxed) & bit == 0 {
            word.fetch_or(bit, Ordering::Relaxed);
        }
    }

    /// Those of a range, ascending.
    pub(crate) fn within(&self, range: Range<u64>) -> impl Iterator<Item = u64> {
        let marked = |chunk: &u64| self.0[(chunk / 64) as usize].load(Ordering::Relaxed) >> (chunk % 64) & 1 == 1;
        range.filter(marked)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use solde_core::party::Party;

    fn hash(number: u64) -> IdHash {
        IdHash::of(Party::from_code(b"FR").expect("a party"), &number.to_le_bytes())
    }

    #[test]
    fn what_was_put_in_passes_and_little_else() {
        for count in [0, 1, 300, 2_000_000] {
            let mut by_part = vec![Vec::new(); PARTITIONS];
            (0..count).map(hash).for_each(|hash| by_part[hash.partition()].push(hash));
            let sieve = Sieve::of(|part| by_part[part].clone());
            assert!((0..count).all(|number| sieve.lets_pass(hash(number))));
            let others = (count..count + 10_000).filter(|number| sieve.lets_pass(hash(*number))).count();
            assert!(others <= if count > 1000 { 400 } else { 5 }, "{others} of 10,000 others pass");
        }
        assert!(!Sieve::default().lets_pass(hash(0)));
    }

    #[test]
    fn chunks_are_found_in_order() {
        let set = ChunkSet::new(1000);
        [999, 3, 64, 3, 700].into_iter().for_each(|chunk| set.insert(chunk));
        assert_eq!(set.within(0..1000).collect::<Vec<_>>(), [3, 64, 700, 999]);
        assert_eq!(set.within(4..700).collect::<Vec<_>>(), [64]);
    }
}
