//! Exact duplicate detection: ids that occur twice, here or in earlier runs.
//!
//! Equal hashes are candidates only: their chunks are read again and the lines compared
//! by their bytes.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use solde_core::party::Party;

use crate::claim_file::open_claims;
use crate::claim_index::{EarlierIndex, FileTable, IndexReader};
use crate::corrections::ClaimKey;
use crate::files::InboxFile;
use crate::ids::{IdHash, Ids, PARTITIONS, SortedIds, chunk_of, key_of};
use crate::layout::Column;
use crate::line::Fields;
use crate::rows::{Scratch, for_each_line};
use crate::sieve::{ChunkSet, Sieve, SievePart};
use crate::spill::{Spill, damaged, put_text, take_text, take_u64};

/// The ids of a run: of lines whose block this run posts, and of lines that wait.
/// Both take part in duplicate detection; only the former enter the index.
pub(crate) struct RunIds {
    pub(crate) posting: SortedIds,
    waiting: SortedIds,
}

/// Ids that occur more than once.
pub(crate) struct Repeated {
    /// Those of which all lines lie in one chunk.
    pub(crate) near: Sieve,
    /// All others.
    pub(crate) far: Sieve,
    /// Chunks in which any of them lie.
    pub(crate) chunks: ChunkSet,
}

impl Repeated {
    /// Whether this id may be one of them.
    pub(crate) fn let_pass(&self, hash: IdHash) -> bool {
        self.near.lets_pass(hash) || self.far.lets_pass(hash)
    }
}

impl RunIds {
    /// Sorts what the threads gathered, and finds what occurs more than once among the
    /// lines of so many `chunks`.
    pub(crate) fn sort(posting: Vec<Ids>, waiting: Vec<Ids>, chunks: u64) -> io::Result<(Self, Repeated)> {
        let chunks = ChunkSet::new(chunks);
        let (waiting, _) = SortedIds::sort(waiting, |_, _| Ok(()))?;
        let (posting, repeated) = SortedIds::sort(posting, |partition, entries| {
            if waiting.len(partition) == 0 {
                return Ok(repeated(partition, entries, &chunks));
            }
            let mut both = [entries, &waiting.partition(partition)?].concat();
            both.sort_unstable();
            Ok(repeated(partition, &both, &chunks))
        })?;
        let (near, far) = repeated.into_iter().unzip();
        Ok((Self { posting, waiting }, Repeated { near: Sieve::new(near), far: Sieve::new(far), chunks }))
    }

    /// The entries of a partition, ascending.
    fn entries(&self, partition: usize) -> io::Result<Vec<u64>> {
        let mut entries = self.posting.partition(partition)?;
        if self.waiting.len(partition) > 0 {
            entries.extend(self.waiting.partition(partition)?);
            entries.sort_unstable();
        }
        Ok(entries)
    }

    /// Chunks in which ids of these hashes, ascending, may lie.
    pub(crate) fn chunks_of(&self, hashes: &[IdHash]) -> io::Result<BTreeSet<u64>> {
        let mut chunks = self.posting.chunks_of(hashes)?;
        chunks.extend(self.waiting.chunks_of(hashes)?);
        Ok(chunks)
    }
}

/// The ids that occur more than once among the sorted entries of a partition, near and far.
fn repeated(partition: usize, entries: &[u64], chunks: &ChunkSet) -> (SievePart, SievePart) {
    // Most partitions of most runs have none, and are looked through once.
    let (mut near, mut far) = (Vec::new(), Vec::new());
    for alike in entries.chunk_by(|one, other| key_of(*one) == key_of(*other)).filter(|alike| alike.len() > 1) {
        let of_one_chunk = alike.first().map(|entry| chunk_of(*entry)) == alike.last().map(|entry| chunk_of(*entry));
        alike.iter().for_each(|entry| chunks.insert(chunk_of(*entry)));
        if of_one_chunk { &mut near } else { &mut far }.push(IdHash::from_entry(partition, alike[0]));
    }
    (SievePart::of(&near), SievePart::of(&far))
}

/// A line that an earlier run may have accepted: index of the run, chunk of its inputs.
pub(crate) type EarlierPlace = (u32, u32);

/// Where earlier runs may have accepted ids: sixteen bytes for each.
#[derive(Default)]
pub(crate) struct EarlierHits {
    /// By partition, ascending; none at all without earlier runs.
    parts: Vec<Vec<(IdHash, EarlierPlace)>>,
}

impl EarlierHits {
    /// The places of a hash, run after run.
    pub(crate) fn of(&self, hash: IdHash) -> impl Iterator<Item = EarlierPlace> {
        let hits = self.parts.get(hash.partition()).map_or(&[][..], Vec::as_slice);
        let from = hits.partition_point(|(of, _)| *of < hash);
        hits[from..].iter().take_while(move |(of, _)| *of == hash).map(|(_, place)| *place)
    }

    pub(crate) fn contain(&self, hash: IdHash) -> bool {
        self.of(hash).next().is_some()
    }

    /// Every hash of a partition, those of several places several times.
    pub(crate) fn hashes(&self, part: usize) -> impl Iterator<Item = IdHash> {
        self.parts.get(part).into_iter().flatten().map(|(hash, _)| *hash)
    }
}

/// Looks hashes up in the indexes of earlier runs: every id of this run, the chunks of
/// which `chunks` takes if it is found, and those `wanted` besides.
pub(crate) fn find_earlier(
    ids: &RunIds,
    wanted: impl Iterator<Item = IdHash>,
    earlier: &[EarlierIndex],
    chunks: &ChunkSet,
) -> io::Result<EarlierHits> {
    let mut wanted_by_partition: Vec<Vec<u64>> = vec![Vec::new(); PARTITIONS];
    for hash in wanted {
        wanted_by_partition[hash.partition()].push(key_of(hash.entry(0)));
    }
    let readers = earlier.iter().map(|index| IndexReader::open(&index.path)).collect::<io::Result<Vec<_>>>()?;
    let parts = wanted_by_partition
        .into_par_iter()
        .enumerate()
        .map(|(partition, mut wanted)| {
            let mine = ids.entries(partition)?;
            wanted.sort_unstable();
            let mut hits = Vec::new();
            for (run, reader) in (0..).zip(&readers) {
                let (mut mine, mut wanted) = (mine.as_slice(), wanted.as_slice());
                for entry in reader.partition(partition)? {
                    let key = key_of(entry);
                    mine = &mine[mine.iter().take_while(|own| key_of(**own) < key).count()..];
                    wanted = &wanted[wanted.iter().take_while(|wanted| **wanted < key).count()..];
                    let own = mine.iter().take_while(|own| key_of(**own) == key);
                    let met = own.inspect(|own| chunks.insert(chunk_of(**own))).count() > 0;
                    if met || wanted.first() == Some(&key) {
                        hits.push((IdHash::from_entry(partition, entry), (run, chunk_of(entry) as u32)));
                    }
                }
            }
            hits.sort_unstable();
            Ok(hits)
        })
        .collect::<io::Result<_>>()?;
    Ok(EarlierHits { parts })
}

/// The different lines of a chunk by creditor and claim id, fields joined.
type LinesById = HashMap<ClaimKey, Vec<Vec<u8>>>;

/// Lines of earlier runs that may be the same claims, put aside by partition of their ids
/// while the kept inputs are read: each chunk concerned once, and only lines that were hit.
pub(crate) struct EarlierShelf<'a> {
    earlier: &'a [EarlierIndex],
    /// Of each run: whether its inputs were kept.
    kept: Vec<bool>,
    lines: Spill,
}

impl<'a> EarlierShelf<'a> {
    /// Reads all lines that `hits` are about; `folder` takes what is too much for memory.
    pub(crate) fn read(earlier: &'a [EarlierIndex], hits: &EarlierHits, folder: &Path) -> io::Result<Self> {
        let files: Vec<FileTable> =
            earlier.iter().map(|index| Ok(IndexReader::open(&index.path)?.files)).collect::<io::Result<_>>()?;
        let kept: Vec<bool> = earlier.iter().map(|index| index.inputs.is_dir()).collect();
        let mut places: Vec<EarlierPlace> = Vec::new();
        for part in &hits.parts {
            places.extend(part.iter().map(|(_, place)| *place).filter(|(run, _)| kept[*run as usize]));
            places.sort_unstable();
            places.dedup();
        }
        // Each kept file is opened once.
        let mut wanted: BTreeMap<(u32, usize), Vec<u64>> = BTreeMap::new();
        for (run, chunk) in places {
            let files = &files[run as usize];
            let place = files.partition_point(|(_, first)| *first <= u64::from(chunk));
            let file = place.checked_sub(1).ok_or_else(|| beyond("a chunk of no file"))?;
            wanted.entry((run, file)).or_default().push(u64::from(chunk) - files[file].1);
        }
        let lines = Mutex::new(Spill::new(folder));
        wanted.par_iter().try_for_each(|((run, file), chunks)| {
            let (hash, first) = &files[*run as usize][*file];
            let put_aside = |number: u64, read: LinesById| {
                let mut shelf = lines.lock().unwrap_or_else(PoisonError::into_inner);
                for ((creditor, claim_id), lines) in read {
                    let part = IdHash::of(creditor, &claim_id).partition();
                    for line in lines {
                        shelf.push(part, |to| {
                            to.extend_from_slice(&run.to_le_bytes());
                            to.extend_from_slice(&((first + number) as u32).to_le_bytes());
                            put_text(&line, to);
                        })?;
                    }
                }
                Ok(())
            };
            read_chunks(&earlier[*run as usize], hash, chunks, &|hash| hits.contain(hash), put_aside)
        })?;
        Ok(Self { earlier, kept, lines: lines.into_inner().unwrap_or_else(PoisonError::into_inner) })
    }

    /// No lines yet.
    pub(crate) fn no_lines(&self) -> EarlierLines<'_> {
        EarlierLines { shelf: self, by_id: HashMap::new() }
    }

    /// The lines of a partition.
    pub(crate) fn lines(&self, part: usize) -> io::Result<EarlierLines<'_>> {
        let mut lines = self.no_lines();
        self.lines.read(part, |mut bytes| {
            while !bytes.is_empty() {
                let place = take_u64(&mut bytes).ok_or_else(damaged)?;
                let joined = take_text(&mut bytes).ok_or_else(damaged)?;
                lines.add((place as u32, (place >> 32) as u32), joined);
            }
            Ok::<(), io::Error>(())
        })?;
        Ok(lines)
    }
}

/// Some of the lines of an [`EarlierShelf`].
pub(crate) struct EarlierLines<'a> {
    shelf: &'a EarlierShelf<'a>,
    by_id: HashMap<ClaimKey, BTreeMap<EarlierPlace, Vec<Vec<u8>>>>,
}

impl EarlierLines<'_> {
    fn add(&mut self, place: EarlierPlace, joined: &[u8]) {
        let fields = Fields::of_joined(joined);
        if let Some(creditor) = Party::from_code(fields.get(Column::Creditor)) {
            let of_id = self.by_id.entry((creditor, fields.get(Column::ClaimId).to_vec())).or_default();
            of_id.entry(place).or_default().push(joined.to_vec());
        }
    }

    /// Takes over the lines of `others` whose ids are `wanted`.
    pub(crate) fn take_over(&mut self, others: Self, wanted: impl Fn(IdHash) -> bool) {
        self.by_id.extend(others.by_id.into_iter().filter(|((creditor, id), _)| wanted(IdHash::of(*creditor, id))));
    }

    /// The name of an earlier run.
    pub(crate) fn run(&self, number: u32) -> &str {
        &self.shelf.earlier[number as usize].run
    }

    /// The different lines with this id in a chunk of an earlier run, fields joined:
    /// one was accepted, others may have been rejected. `None` if the hash was equal
    /// and the id was not; no lines for a run made without keeping inputs, where the
    /// hash has to do.
    pub(crate) fn lines(&self, place: EarlierPlace, id: &ClaimKey) -> Option<&[Vec<u8>]> {
        self.kept(place, id).unwrap_or(Some(&[]))
    }

    /// As [`EarlierLines::lines`]; outer `None` if the run was made without keeping inputs.
    pub(crate) fn kept(&self, place: EarlierPlace, id: &ClaimKey) -> Option<Option<&[Vec<u8>]>> {
        let kept = self.shelf.kept[place.0 as usize];
        kept.then(|| self.by_id.get(id).and_then(|of_id| of_id.get(&place)).map(Vec::as_slice))
    }
}

/// Shows the wanted lines of some chunks, ascending, of a file that an earlier run kept.
fn read_chunks(
    index: &EarlierIndex,
    hash: &[u8; 32],
    chunks: &[u64],
    wanted: &(dyn Fn(IdHash) -> bool + Sync),
    visit: impl Fn(u64, LinesById) -> io::Result<()> + Sync,
) -> io::Result<()> {
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
        visit(number, lines)
    });
    read.map_err(of_run)?.into_iter().collect()
}

fn beyond(what: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("index of claim ids names {what}"))
}
