//! What cannot be decided line by line: duplicates, lines of closed blocks,
//! corrections, and taking held blocks out of cube and index.
//!
//! Only the chunks concerned are read a second time, each once and in parallel. The lines
//! found are put aside by partition of their ids, and decided upon in rounds of partitions;
//! no decision depends on the order. Corrections are decided in the end: they, the claims
//! they name, and the claims that events name are kept from all rounds.
//!
//! Memory: up to some 40 bytes for each id that is looked for again, and at a time
//! [`ROUND`] lines (more if a partition has more different ids), corrections besides. So a
//! file of nothing but duplicates costs no more a line than one without.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::io;
use std::ops::Range;
use std::sync::{Arc, Mutex, PoisonError};

use hashbrown::HashSet as FastSet;
use rayon::prelude::*;
use solde_core::block::BlockKey;
use solde_core::codes::Code;
use solde_core::party::Party;

use crate::check::Accepted;
use crate::chunk::Chunk;
use crate::claim_index::EarlierIndex;
use crate::corrections::{ClaimKey, Correction, CorrectionHistory};
use crate::court::Court;
use crate::duplicates::{EarlierHits, EarlierShelf, Repeated, RunIds, find_earlier};
use crate::examine::Examiner;
use crate::fold::{ChunkNote, Fold, NearCorrection, PendingCorrection};
use crate::ids::{IdHash, PARTITIONS, SortedIds};
use crate::layout::Column;
use crate::line::Fields;
use crate::line_names::{LineNames, LinePlace};
use crate::named::Named;
use crate::rows::{LineView, Scratch, for_each_line, for_each_wanted};
use crate::source::Source;
use crate::spill::{PARTS, Spill, damaged, put_text, take_text, take_u64, together};
use crate::spool::LaterRejects;
use crate::tally::{Cell, CellHasher, Home, Tally};

/// Lines decided upon at a time.
const ROUND: u64 = 100_000;

const _: () = assert!(PARTS == PARTITIONS, "lines are put aside as their ids are");

/// Hashes of ids, looked up once for every line read again.
type Wanted = FastSet<IdHash, std::hash::BuildHasherDefault<CellHasher>>;

/// What the second reading left.
pub(crate) struct Decisions {
    pub(crate) tally: Tally,
    /// Ids for the index of the run, and those among them that turned out not to count.
    pub(crate) ids: SortedIds,
    pub(crate) gone: Vec<(IdHash, u64)>,
    /// Rejects besides those of the first reading.
    pub(crate) rejects: LaterRejects,
    /// The lines they are about, ascending, if suspected duplicates are looked for.
    pub(crate) struck: Vec<LinePlace>,
    pub(crate) corrections: Vec<Correction>,
    pub(crate) named: Named,
}

/// A line read again.
#[derive(Clone)]
pub(crate) struct Found {
    pub(crate) chunk: u64,
    pub(crate) number: u32,
    pub(crate) offset: u64,
    pub(crate) hash: IdHash,
    pub(crate) home: Home,
    pub(crate) accepted: Accepted,
    pub(crate) joined: Arc<[u8]>,
    pub(crate) closed: bool,
}

impl Found {
    pub(crate) fn fields(&self) -> Fields<'_> {
        Fields::of_joined(&self.joined)
    }

    pub(crate) fn key(&self) -> ClaimKey {
        let fields = self.fields();
        (creditor_of(&fields), fields.get(Column::ClaimId).to_vec())
    }

    /// Whether its key is this.
    pub(crate) fn has_id(&self, (creditor, claim_id): &ClaimKey) -> bool {
        let fields = self.fields();
        fields.get(Column::ClaimId) == claim_id && creditor_of(&fields) == *creditor
    }

    pub(crate) fn place(&self) -> LinePlace {
        LinePlace::of(self.chunk, self.number)
    }
}

/// The creditor of a line that passed the checks.
fn creditor_of(fields: &Fields<'_>) -> Party {
    Party::from_code(fields.get(Column::Creditor)).unwrap_or(Party::all()[0].party)
}

/// The lines of a round, examined: in memory, or again each time if they are too many.
pub(crate) enum Lines<'a> {
    Held(Vec<Found>),
    Streamed(&'a Settler<'a>, &'a Spill, usize),
}

impl Lines<'_> {
    /// Shows every line, in no order that means anything.
    pub(crate) fn for_each(&self, mut visit: impl FnMut(&Found) -> io::Result<()>) -> io::Result<()> {
        match self {
            Self::Held(lines) => lines.iter().try_for_each(visit),
            Self::Streamed(settler, spill, part) => settler.examine_part(spill, *part, |line| visit(&line)),
        }
    }
}

/// A wanted line of a chunk: hash of its id, number, offset, fields joined.
type LineAgain = (IdHash, u32, u64, Vec<u8>);

/// What the second reading of chunks brings.
struct SecondReading {
    /// Lines that are wanted, by partition of their ids: place, offset, fields joined.
    lines: Spill,
    withdrawn: Withdrawn,
}

/// What is taken out of cube and index because its block is held after all.
#[derive(Default)]
struct Withdrawn {
    cells: HashMap<Cell, (u64, i128, i128)>,
    entries: Vec<(IdHash, u64)>,
}

impl Withdrawn {
    fn add(&mut self, cell: Cell, (lines, care, fees): (u64, i128, i128)) {
        let totals = self.cells.entry(cell).or_default();
        *totals = (totals.0 + lines, totals.1 + care, totals.2 + fees);
    }

    fn merge(&mut self, others: Self) {
        others.cells.into_iter().for_each(|(cell, totals)| self.add(cell, totals));
        self.entries.extend(others.entries);
    }
}

pub(crate) struct Settler<'a> {
    pub(crate) fold: &'a Fold<'a>,
    pub(crate) notes: &'a [ChunkNote],
    pub(crate) names: &'a LineNames<'a>,
    pub(crate) held: &'a HashMap<u32, Vec<Code>>,
    /// Blocks that an event refused.
    pub(crate) refused: HashSet<u32>,
    pub(crate) met: &'a [Vec<u64>],
    pub(crate) earlier: &'a [EarlierIndex],
    pub(crate) history: &'a CorrectionHistory,
    /// Claims whose lines are looked for.
    pub(crate) named: &'a BTreeSet<ClaimKey>,
}

impl Settler<'_> {
    pub(crate) fn settle(
        &self,
        mut tally: Tally,
        ids: RunIds,
        repeated: Repeated,
        mut pending: Vec<PendingCorrection>,
        mut near: Vec<NearCorrection>,
    ) -> io::Result<Decisions> {
        let of_target = |correction: &PendingCorrection| IdHash::of(correction.creditor, &correction.target);
        let mut targets: BTreeSet<IdHash> = pending.iter().map(of_target).collect();
        targets.extend(near.iter().filter(|near| near.target.is_none()).map(|near| of_target(&near.pending)));
        targets.extend(self.named.iter().map(|(creditor, claim_id)| IdHash::of(*creditor, claim_id)));
        let mut wanted: Wanted = repeated.hashes.into_iter().collect();
        let mut chunks: BTreeSet<u64> = repeated.chunks;
        chunks.extend(self.notes.iter().filter(|note| note.closed).map(|note| note.chunk));
        let hits = self.find_earlier(&ids, &targets)?;
        // A line whose id occurs once, here and ever, is what the first reading took it for.
        let once = |hash: &IdHash| !wanted.contains(hash) && !hits.contain(*hash);
        let is_doubtful = |near: &mut NearCorrection| {
            !once(&near.own.hash) || near.target.as_ref().is_some_and(|target| !once(&target.hash))
        };
        let doubtful = near.extract_if(.., is_doubtful);
        pending.extend(doubtful.map(|near| near.pending));
        targets.extend(pending.iter().map(of_target));
        chunks.extend(pending.iter().map(|correction| correction.chunk));
        let mut besides: Vec<IdHash> = hits.hashes().chain(targets.iter().copied()).collect();
        besides.retain(|hash| wanted.insert(*hash));
        besides.sort_unstable();
        chunks.extend(ids.chunks_of(&besides)?);
        drop(besides);
        wanted.extend(pending.iter().map(|correction| correction.own));
        let held = self.chunks_of_held();
        chunks.extend(&held);
        let whole = |chunk: u64| held.contains(&chunk) || self.is_closed(chunk);
        let all = pending.iter().chain(near.iter().map(|near| &near.pending));
        let corrections: BTreeSet<LinePlace> =
            all.map(|correction| LinePlace::of(correction.chunk, correction.number)).collect();
        let SecondReading { lines, withdrawn } = self.read_again(&chunks, &wanted, &whole)?;
        drop(wanted);
        for (cell, (lines, care, fees)) in withdrawn.cells {
            let totals = tally.sums.cube.entry(cell).or_default();
            totals.lines -= lines;
            totals.care -= care;
            totals.fees -= fees;
        }
        let folder = self.fold.spool_folder;
        let shelf = EarlierShelf::read(self.earlier, &hits, folder)?;
        let of_all = self.fold.sources.last().map_or(0, |source| source.first_chunk + source.chunks);
        let rejects = LaterRejects::new(folder, of_all);
        let mut court = Court { settler: self, tally, gone: withdrawn.entries, rejects, struck: Vec::new() };
        let mut survivors: BTreeMap<ClaimKey, Found> = BTreeMap::new();
        let mut earlier = shelf.lines(0..0)?;
        for parts in together(ROUND, |part| lines.records(part) + shelf.count(part)) {
            let of_round = self.lines_of(&lines, parts.clone())?;
            let earlier_of_round = shelf.lines(parts)?;
            let needed = |line: &Found| corrections.contains(&line.place()) || targets.contains(&line.hash);
            let left = court.judge_lines(&of_round, &hits, &earlier_of_round, needed)?;
            survivors.extend(left.into_iter().map(|line| (line.key(), line)));
            earlier.take_over(earlier_of_round, |hash| targets.contains(&hash));
        }
        // Most are at hand with their claims, and nobody else asks for either.
        let alone = |line: &Found| !targets.contains(&line.hash);
        let mut pairs: Vec<(Found, Found)> = Vec::new();
        for NearCorrection { own, target, .. } in near {
            match target {
                Some(target) if alone(&own) && alone(&target) => pairs.push((target, own)),
                target => {
                    survivors.insert(own.key(), own);
                    survivors.extend(target.map(|target| (target.key(), target)));
                }
            }
        }
        let mut corrections = court.judge_corrections(&survivors, &corrections, &hits, &earlier)?;
        corrections.extend(court.judge_pairs(pairs)?);
        corrections.sort();
        let named = self.find_named(&survivors, &corrections, &hits, &earlier);
        let Court { tally, gone, rejects, mut struck, .. } = court;
        struck.sort_unstable();
        Ok(Decisions { tally, ids: ids.posting, gone, rejects, struck, corrections, named })
    }

    /// Ids of this run, targets of corrections and lines of closed blocks that an
    /// earlier run may have accepted.
    fn find_earlier(&self, ids: &RunIds, targets: &BTreeSet<IdHash>) -> io::Result<EarlierHits> {
        if self.earlier.is_empty() {
            return Ok(EarlierHits::default());
        }
        let of_closed: BTreeSet<u64> = self.notes.iter().filter(|note| note.closed).map(|note| note.chunk).collect();
        let closed: Vec<Vec<IdHash>> =
            self.visit_chunks(&of_closed, |source, chunk, read| self.closed_in(source, chunk, read))?;
        find_earlier(ids, closed.into_iter().flatten().chain(targets.iter().copied()), self.earlier)
    }

    /// Ids of lines of closed blocks in a chunk.
    fn closed_in(&self, source: &Source, chunk: u64, read: &Chunk) -> Vec<IdHash> {
        let mut examiner = Examiner::new(self.fold.rulebook, self.fold.table);
        let mut hashes = Vec::new();
        let header = chunk == source.first_chunk;
        for_each_line(read, header, &source.map, &mut Scratch::default(), |line| {
            if let Ok(fields) = line.fields
                && let (Home::Known(number), Ok(_)) = examiner.examine(fields)
                && self.fold.table.blocks[*number as usize].closed()
                && let Some(creditor) = Party::from_code(fields.get(Column::Creditor))
            {
                hashes.push(IdHash::of(creditor, fields.get(Column::ClaimId)));
            }
        });
        hashes
    }

    /// Chunks that may hold lines of a block held for its totals: those lines were
    /// counted before the totals were known.
    fn chunks_of_held(&self) -> BTreeSet<u64> {
        let mut held: Vec<u32> = self.late_held().collect();
        held.sort_unstable();
        let mut chunks = BTreeSet::new();
        for (source, met) in self.fold.sources.iter().zip(self.met) {
            let is_met = |block: &u32| met[*block as usize / 64] >> (block % 64) & 1 == 1;
            let held: Vec<u32> = held.iter().copied().filter(is_met).collect();
            let of_source = self.notes.partition_point(|note| note.chunk < source.first_chunk)
                ..self.notes.partition_point(|note| note.chunk < source.first_chunk + source.chunks);
            let concerned = self.notes[of_source].iter().filter(|note| note.blocks.holds_one_of(&held));
            chunks.extend(concerned.map(|note| note.chunk));
        }
        chunks
    }

    /// Whether this run posts the block of a line.
    pub(crate) fn posts(&self, line: &Found) -> bool {
        matches!(line.home, Home::Known(number) if self.fold.positions[number as usize].1 && !self.held.contains_key(&number))
    }

    /// As [`Settler::posts`], for a block by its key.
    pub(crate) fn posts_block(&self, block: &BlockKey) -> bool {
        let number = self.fold.table.find(block.creditor, block.block_ref.as_bytes());
        number.is_some_and(|number| self.fold.positions[number as usize].1 && !self.held.contains_key(&number))
    }

    /// Of different lines with one id in a chunk of an earlier run, the one that was
    /// accepted: the only one that passes the checks. `None` if that does not decide.
    pub(crate) fn accepted_among(&self, candidates: &[Vec<u8>]) -> Option<Vec<u8>> {
        if let [line] = candidates {
            return Some(line.clone());
        }
        let mut examiner = Examiner::new(self.fold.rulebook, self.fold.table);
        let mut passed = candidates.iter().filter(|line| examiner.examine(&Fields::of_joined(line)).1.is_ok());
        let first = passed.next()?;
        passed.next().is_none().then(|| first.clone())
    }

    fn is_closed(&self, chunk: u64) -> bool {
        // Sorted by chunk, and with gaps: a stream has fewer chunks than numbers.
        let place = self.notes.binary_search_by_key(&chunk, |note| note.chunk);
        place.is_ok_and(|place| self.notes[place].closed)
    }

    fn late_held(&self) -> impl Iterator<Item = u32> {
        self.held.keys().copied().filter(|block| self.fold.positions[*block as usize].1)
    }

    /// Shows chunks to `visit`, each once.
    fn visit_chunks<R: Send>(
        &self,
        chunks: &BTreeSet<u64>,
        visit: impl Fn(&Source, u64, &Chunk) -> R + Sync,
    ) -> io::Result<Vec<R>> {
        let of_source: Vec<Vec<R>> = self
            .fold
            .sources
            .par_iter()
            .map(|source| {
                let range = source.first_chunk..source.first_chunk + source.chunks;
                let indices: Vec<u64> = chunks.range(range).map(|chunk| chunk - source.first_chunk).collect();
                if indices.is_empty() {
                    return Ok(Vec::new());
                }
                source.visit_chunks(&indices, |index, read| visit(source, source.first_chunk + index, read))
            })
            .collect::<io::Result<_>>()?;
        Ok(of_source.into_iter().flatten().collect())
    }

    /// Reads chunks again. Unless the `whole` chunk matters (it holds lines of closed or
    /// held blocks), a line whose id is not `wanted` is not looked at.
    fn read_again(
        &self,
        chunks: &BTreeSet<u64>,
        wanted: &Wanted,
        whole: &(dyn Fn(u64) -> bool + Sync),
    ) -> io::Result<SecondReading> {
        let empty = SecondReading { lines: Spill::new(self.fold.spool_folder), withdrawn: Withdrawn::default() };
        let reading = Mutex::new(empty);
        let read = self.visit_chunks(chunks, |source, chunk, read| {
            let mut withdrawn = Withdrawn::default();
            let mut lines: Vec<LineAgain> = Vec::new();
            if whole(chunk) {
                self.read_whole(source, chunk, read, wanted, &mut lines, &mut withdrawn);
            } else {
                read_wanted(source, chunk, read, wanted, &mut lines);
            }
            let mut reading = reading.lock().unwrap_or_else(PoisonError::into_inner);
            for (hash, number, offset, joined) in lines {
                reading.lines.push(hash.partition(), |to| {
                    to.extend_from_slice(&LinePlace::of(chunk, number).bits().to_le_bytes());
                    to.extend_from_slice(&offset.to_le_bytes());
                    put_text(&joined, to);
                })?;
            }
            reading.withdrawn.merge(withdrawn);
            Ok(())
        })?;
        read.into_iter().collect::<io::Result<()>>()?;
        Ok(reading.into_inner().unwrap_or_else(PoisonError::into_inner))
    }

    /// Reads a chunk in which every line matters.
    fn read_whole(
        &self,
        source: &Source,
        chunk: u64,
        read: &Chunk,
        wanted: &Wanted,
        lines: &mut Vec<LineAgain>,
        withdrawn: &mut Withdrawn,
    ) {
        let mut examiner = Examiner::new(self.fold.rulebook, self.fold.table);
        let header = chunk == source.first_chunk;
        for_each_line(read, header, &source.map, &mut Scratch::default(), |line| {
            let Ok(fields) = line.fields else { return };
            let Some(creditor) = Party::from_code(fields.get(Column::Creditor)) else { return };
            let hash = IdHash::of(creditor, fields.get(Column::ClaimId));
            let (home, Ok(accepted)) = examiner.examine(fields) else { return };
            let known = if let Home::Known(number) = home { Some(*number) } else { None };
            if let Some(number) =
                known.filter(|number| self.held.contains_key(number) && !self.refused.contains(number))
            {
                let (shelf, counts) = self.fold.positions[number as usize];
                if counts {
                    withdrawn.add(Cell::of(shelf, &accepted), (1, accepted.care.into(), accepted.fees.into()));
                    withdrawn.entries.push((hash, chunk));
                }
            }
            let closed = known.is_some_and(|number| self.fold.table.blocks[number as usize].closed());
            if closed || wanted.contains(&hash) {
                lines.push((hash, line.number, line.offset, fields.joined()));
            }
        });
    }

    /// The lines of some partitions, in memory unless one partition has too many.
    fn lines_of<'a>(&'a self, spill: &'a Spill, parts: Range<usize>) -> io::Result<Lines<'a>> {
        if parts.len() == 1 && spill.records(parts.start) > ROUND {
            return Ok(Lines::Streamed(self, spill, parts.start));
        }
        let examine = |part| {
            let mut lines = Vec::new();
            self.examine_part(spill, part, |line| {
                lines.push(line);
                Ok(())
            })?;
            Ok(lines)
        };
        let lines: Vec<Vec<Found>> = parts.into_par_iter().map(examine).collect::<io::Result<_>>()?;
        Ok(Lines::Held(lines.into_iter().flatten().collect()))
    }

    /// Examines the lines of a partition and shows those that pass.
    fn examine_part(
        &self,
        spill: &Spill,
        part: usize,
        mut visit: impl FnMut(Found) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut examiner = Examiner::new(self.fold.rulebook, self.fold.table);
        spill.read(part, |mut bytes| {
            while !bytes.is_empty() {
                let place = LinePlace::from_bits(take_u64(&mut bytes).ok_or_else(damaged)?);
                let offset = take_u64(&mut bytes).ok_or_else(damaged)?;
                let joined = take_text(&mut bytes).ok_or_else(damaged)?;
                let fields = Fields::of_joined(joined);
                let Some(creditor) = Party::from_code(fields.get(Column::Creditor)) else { continue };
                let (home, Ok(accepted)) = examiner.examine(&fields) else { continue };
                let closed = match home {
                    // Nothing of a refused block competes with anything.
                    Home::Known(number) if self.refused.contains(number) => continue,
                    Home::Known(number) => self.fold.table.blocks[*number as usize].closed(),
                    Home::Loose(_) => false,
                    Home::Headerless | Home::Nowhere => continue,
                };
                visit(Found {
                    chunk: place.chunk(),
                    number: place.number(),
                    offset,
                    hash: IdHash::of(creditor, fields.get(Column::ClaimId)),
                    home: home.clone(),
                    accepted,
                    joined: joined.into(),
                    closed,
                })?;
            }
            Ok(())
        })
    }
}

/// Reads the lines of a chunk whose ids are wanted.
fn read_wanted(source: &Source, chunk: u64, read: &Chunk, wanted: &Wanted, lines: &mut Vec<LineAgain>) {
    let mut parties = LastParty::default();
    let is_wanted = |creditor: &[u8], claim_id: &[u8]| {
        parties.of(creditor).is_some_and(|party| wanted.contains(&IdHash::of(party, claim_id)))
    };
    let header = chunk == source.first_chunk;
    // A line with quotes is shown whatever its id.
    for_each_wanted(read, header, &source.map, &mut Scratch::default(), is_wanted, |line: LineView<'_>| {
        let Ok(fields) = line.fields else { return };
        let Some(creditor) = Party::from_code(fields.get(Column::Creditor)) else { return };
        let hash = IdHash::of(creditor, fields.get(Column::ClaimId));
        if wanted.contains(&hash) {
            lines.push((hash, line.number, line.offset, fields.joined()));
        }
    });
}

/// The party of the last code: lines of one creditor mostly follow one another.
#[derive(Default)]
struct LastParty {
    code: Vec<u8>,
    party: Option<Party>,
}

impl LastParty {
    fn of(&mut self, code: &[u8]) -> Option<Party> {
        if self.code != code {
            self.code = code.to_vec();
            self.party = Party::from_code(code);
        }
        self.party
    }
}
