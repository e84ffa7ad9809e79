//! Exact duplicate detection: ids that occur twice, here or in earlier runs.
//!
//! Equal hashes are candidates only: their chunks are read again and the lines compared
//! by their bytes.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;

use rayon::prelude::*;
use solde_core::party::Party;

use crate::claim_file::open_claims;
use crate::claim_index::{EarlierIndex, FileTable, IndexReader};
use crate::corrections::ClaimKey;
use crate::files::InboxFile;
use crate::ids::{IdHash, Ids, PARTITIONS, SortedIds, chunk_of, key_of};
use crate::layout::Column;
use crate::rows::{Scratch, for_each_line};

/// The ids of a run: of lines whose block this run posts, and of lines that wait.
/// Both take part in duplicate detection; only the former enter the index.
pub(crate) struct RunIds {
    pub(crate) posting: SortedIds,
    waiting: SortedIds,
}

/// Ids that may occur more than once.
#[derive(Default)]
pub(crate) struct Repeated {
    /// Each hash once.
    pub(crate) hashes: Vec<IdHash>,
    /// The chunks they occur in.
    pub(crate) chunks: BTreeSet<u64>,
}

impl RunIds {
    /// Sorts what the threads gathered, and finds what occurs more than once.
    pub(crate) fn sort(posting: Vec<Ids>, waiting: Vec<Ids>) -> (Self, Repeated) {
        let (waiting, _) = SortedIds::sort(waiting, |_, _| ());
        let (posting, found) = SortedIds::sort(posting, |partition, entries| {
            if waiting.len(partition) == 0 {
                return repeated(partition, entries);
            }
            let mut both = [entries, &waiting.partition(partition)].concat();
            both.sort_unstable();
            repeated(partition, &both)
        });
        let mut all = Repeated::default();
        for found in found {
            all.hashes.extend(found.hashes);
            all.chunks.extend(found.chunks);
        }
        (Self { posting, waiting }, all)
    }

    /// The ids of a partition as the bits of their hashes, ascending.
    fn keys(&self, partition: usize) -> Vec<u64> {
        let mut keys = self.posting.partition(partition);
        if self.waiting.len(partition) > 0 {
            keys.extend(self.waiting.partition(partition));
            keys.sort_unstable();
        }
        keys.iter_mut().for_each(|entry| *entry = key_of(*entry));
        keys
    }

    /// Chunks in which an id of this hash may lie.
    pub(crate) fn find(&self, hash: IdHash) -> impl Iterator<Item = u64> {
        self.posting.find(hash).chain(self.waiting.find(hash))
    }
}

fn repeated(partition: usize, entries: &[u64]) -> Repeated {
    let mut found = Repeated::default();
    for pair in entries.windows(2).filter(|pair| key_of(pair[0]) == key_of(pair[1])) {
        let hash = IdHash::from_entry(partition, pair[0]);
        if found.hashes.last() != Some(&hash) {
            found.hashes.push(hash);
            found.chunks.insert(chunk_of(pair[0]));
        }
        found.chunks.insert(chunk_of(pair[1]));
    }
    found
}

/// A line that an earlier run may have accepted: index of the run, chunk of its inputs.
pub(crate) type EarlierHits = HashMap<IdHash, Vec<(usize, u64)>>;

/// Looks hashes up in the indexes of earlier runs: every id of this run, and those
/// `wanted` besides.
pub(crate) fn find_earlier(
    ids: &RunIds,
    wanted: &BTreeSet<IdHash>,
    earlier: &[EarlierIndex],
) -> io::Result<EarlierHits> {
    let mut wanted_by_partition: Vec<Vec<u64>> = vec![Vec::new(); PARTITIONS];
    for hash in wanted {
        wanted_by_partition[hash.partition()].push(key_of(hash.entry(0)));
    }
    let readers = earlier.iter().map(|index| IndexReader::open(&index.path)).collect::<io::Result<Vec<_>>>()?;
    let found: Vec<Vec<(IdHash, (usize, u64))>> = wanted_by_partition
        .into_par_iter()
        .enumerate()
        .map(|(partition, wanted)| {
            let mut mine = ids.keys(partition);
            mine.extend(wanted);
            mine.sort_unstable();
            mine.dedup();
            let mut hits = Vec::new();
            for (run, reader) in readers.iter().enumerate() {
                let mut mine = mine.iter().peekable();
                for entry in reader.partition(partition)? {
                    let key = key_of(entry);
                    while mine.next_if(|own| **own < key).is_some() {}
                    if mine.peek() == Some(&&key) {
                        hits.push((IdHash::from_entry(partition, entry), (run, chunk_of(entry))));
                    }
                }
            }
            Ok(hits)
        })
        .collect::<io::Result<_>>()?;
    let mut hits = EarlierHits::new();
    for (hash, place) in found.into_iter().flatten() {
        hits.entry(hash).or_default().push(place);
    }
    Ok(hits)
}

/// The different lines of a chunk by creditor and claim id, fields joined.
type LinesById = HashMap<ClaimKey, Vec<Vec<u8>>>;

/// Lines of earlier runs that may be the same claims, from their kept inputs: each chunk
/// concerned is read once, and only lines that were hit are kept.
pub(crate) struct EarlierLines<'a> {
    earlier: &'a [EarlierIndex],
    /// By run and chunk; `None` for a run made without keeping inputs.
    lines: BTreeMap<(usize, u64), Option<LinesById>>,
}

impl<'a> EarlierLines<'a> {
    /// Reads all lines that `hits` are about: each kept file is opened once.
    pub(crate) fn read(earlier: &'a [EarlierIndex], hits: &EarlierHits) -> io::Result<Self> {
        let files: Vec<FileTable> =
            earlier.iter().map(|index| Ok(IndexReader::open(&index.path)?.files)).collect::<io::Result<_>>()?;
        let mut wanted: BTreeMap<(usize, usize), BTreeSet<u64>> = BTreeMap::new();
        for (run, chunk) in hits.values().flatten() {
            let place = files[*run].partition_point(|(_, first)| first <= chunk);
            let file = place.checked_sub(1).ok_or_else(|| beyond("a chunk of no file"))?;
            wanted.entry((*run, file)).or_default().insert(chunk - files[*run][file].1);
        }
        let read: Vec<Vec<(u64, Option<LinesById>)>> = wanted
            .par_iter()
            .map(|((run, file), chunks)| {
                let chunks: Vec<u64> = chunks.iter().copied().collect();
                read_chunks(&earlier[*run], &files[*run][*file].0, &chunks, &|hash| hits.contains_key(&hash))
            })
            .collect::<io::Result<_>>()?;
        let mut lines = BTreeMap::new();
        for ((run, file), of_file) in wanted.keys().zip(read) {
            let first = files[*run][*file].1;
            lines.extend(of_file.into_iter().map(|(chunk, found)| ((*run, first + chunk), found)));
        }
        Ok(Self { earlier, lines })
    }

    /// The name of an earlier run.
    pub(crate) fn run(&self, number: usize) -> &str {
        &self.earlier[number].run
    }

    /// The different lines with this id in a chunk of an earlier run, fields joined:
    /// one was accepted, others may have been rejected. `None` if the hash was equal
    /// and the id was not; no lines for a run made without keeping inputs, where the
    /// hash has to do.
    pub(crate) fn lines(&self, place: (usize, u64), id: &ClaimKey) -> Option<&[Vec<u8>]> {
        match self.lines.get(&place) {
            Some(Some(lines)) => lines.get(id).map(Vec::as_slice),
            _ => Some(&[]),
        }
    }

    /// As [`EarlierLines::lines`]; outer `None` if the run was made without keeping inputs.
    pub(crate) fn kept(&self, place: (usize, u64), id: &ClaimKey) -> Option<Option<&[Vec<u8>]>> {
        self.lines.get(&place)?.as_ref().map(|lines| lines.get(id).map(Vec::as_slice))
    }
}

/// The wanted lines of some chunks of a file that an earlier run kept; `None` for each if
/// it kept none.
fn read_chunks(
    index: &EarlierIndex,
    hash: &[u8; 32],
    chunks: &[u64],
    wanted: &(dyn Fn(IdHash) -> bool + Sync),
) -> io::Result<Vec<(u64, Option<LinesById>)>> {
    if !index.inputs.is_dir() {
        return Ok(chunks.iter().map(|chunk| (*chunk, None)).collect());
    }
    let name: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
    let path = index.inputs.join(name);
    let of_run = |error: io::Error| {
        io::Error::new(error.kind(), format!("kept input {} of run {}: {error}", path.display(), index.run))
    };
    let file = InboxFile { label: path.display().to_string(), path: path.clone() };
    let source = open_claims(&file, &index.imports, 0, &mut Vec::new()).map_err(of_run)?;
    let source = source.ok_or_else(|| beyond("a file whose header is no longer that of claims"))?;
    if chunks.last().is_some_and(|last| *last >= source.chunks) {
        return Err(beyond("a chunk beyond its file"));
    }
    let read = source.visit_chunks(chunks, |number, chunk| {
        let mut lines = LinesById::new();
        for_each_line(chunk, number == 0, &source.map, &mut Scratch::default(), |line| {
            if let Ok(fields) = line.fields
                && let Some(creditor) = Party::from_code(fields.get(Column::Creditor))
                && wanted(IdHash::of(creditor, fields.get(Column::ClaimId)))
            {
                let of_id = lines.entry((creditor, fields.get(Column::ClaimId).to_vec())).or_default();
                let joined = fields.joined();
                if !of_id.contains(&joined) {
                    of_id.push(joined);
                }
            }
        });
        (number, Some(lines))
    });
    read.map_err(of_run)
}

fn beyond(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("index of claim ids names {what}"))
}
