//! What cannot be decided line by line: duplicates, lines of closed blocks,
//! corrections, and taking held blocks out of cube and index.
//!
//! Only the chunks concerned are read a second time ([`crate::second_reading`]). Lines of
//! ids that lie in one chunk are judged at once; the others are put aside by partition of
//! their ids, and partitions are judged side by side ([`crate::court`]). No decision depends
//! on the order. Corrections are decided in the end: they, the claims they name, and the
//! claims that events name are kept from all partitions.
//!
//! Memory: two bytes for each id that is looked for again, twelve MiB a thread on the way to
//! disk, and for each thread the lines of one partition up to [`HELD`] (more if it has more
//! different ids), corrections besides. So a file of nothing but duplicates takes little
//! more than one without.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;
use solde_core::block::BlockKey;
use solde_core::codes::Code;
use solde_core::party::Party;

use crate::chunk::Chunk;
use crate::claim_index::EarlierIndex;
use crate::corrections::{ClaimKey, Correction, CorrectionHistory};
use crate::court::{Court, Lines};
use crate::duplicates::{EarlierHits, EarlierLines, EarlierShelf, Repeated, RunIds, find_earlier};
use crate::examine::Examiner;
use crate::fold::{ChunkNote, Fold, NearCorrection, PendingCorrection};
use crate::ids::{IdHash, PARTITIONS, SortedIds};
use crate::layout::Column;
use crate::line::Fields;
use crate::line_names::LinePlace;
use crate::named::Named;
use crate::rows::{Scratch, for_each_line};
use crate::second_reading::{Found, Wanted};
use crate::sieve::{ChunkSet, Sieve};
use crate::source::Source;
use crate::spill::{PARTS, Spilled};
use crate::spool::LaterRejects;
use crate::tally::{Amended, Home, Tally};

/// Bytes of lines that a thread holds at a time.
const HELD: u64 = 8 << 20;

const _: () = assert!(PARTS == PARTITIONS, "lines are put aside as their ids are");

/// What the second reading left.
pub(crate) struct Decisions {
    pub(crate) tally: Tally,
    /// Ids for the index of the run, and those among them that turned out not to count.
    pub(crate) ids: SortedIds,
    pub(crate) gone: SortedIds,
    /// Rejects besides those of the first reading.
    pub(crate) rejects: LaterRejects,
    /// The lines they are about, ascending, if suspected duplicates are looked for.
    pub(crate) struck: Vec<LinePlace>,
    pub(crate) corrections: Vec<Correction>,
    pub(crate) named: Named,
}

/// Lines that are asked for after partitions were judged: of this run, and of earlier ones.
type Left<'a> = (Vec<Found<'static>>, EarlierLines<'a>);

/// What is looked for besides ids that occur more than once.
struct Sought {
    /// Where earlier runs may have accepted ids.
    hits: EarlierHits,
    /// Claims that corrections or events name.
    targets: BTreeSet<IdHash>,
    /// All these ids, and those of pending corrections.
    others: Sieve,
    /// Chunks that may hold lines of held blocks.
    held: BTreeSet<u64>,
    /// Corrections at hand behind the claims they correct: no line of either is looked for.
    pairs: Vec<(Found<'static>, Found<'static>)>,
}

pub(crate) struct Settler<'a> {
    pub(crate) fold: &'a Fold<'a>,
    pub(crate) notes: &'a [ChunkNote],
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
        tally: Tally,
        ids: RunIds,
        repeated: Repeated,
        mut pending: Vec<PendingCorrection>,
        mut near: Vec<NearCorrection>,
    ) -> io::Result<Decisions> {
        let sought = self.seek(&ids, &repeated, &mut pending, &mut near)?;
        let Sought { hits, targets, others, held, pairs } = &sought;
        // Those that are decided upon among the lines that survive.
        let all = pending.iter().chain(near.iter().map(|near| &near.pending));
        let corrections: BTreeSet<LinePlace> =
            all.map(|correction| LinePlace::of(correction.chunk, correction.number)).collect();
        let whole = |chunk| held.contains(&chunk) || self.is_closed(chunk);
        let wanted = Wanted { repeated: &repeated, others, whole: &whole };
        let shelf = EarlierShelf::read(self.earlier, hits, self.fold.spool_folder)?;
        let rejects = LaterRejects::new(self.fold.spool_folder, self.fold.chunks());
        let amended = Amended::new(tally);
        let court = Court::new(self, hits, &rejects, &amended);
        let lines = self.read_again(&wanted, &court, &shelf.no_lines())?;
        let needed = |line: &Found<'_>| corrections.contains(&line.place) || targets.contains(&line.hash);
        let (left, earlier) = judge(&court, &lines, &shelf, needed, |hash| targets.contains(&hash))?;
        drop((lines, repeated));
        let mut survivors: BTreeMap<ClaimKey, Found<'_>> = left.into_iter().map(|line| (line.key(), line)).collect();
        for NearCorrection { own, target, .. } in near {
            survivors.insert(own.key(), own);
            survivors.extend(target.map(|target| (target.key(), target)));
        }
        let mut bench = court.bench();
        let mut corrections = bench.judge_corrections(&survivors, &corrections, &earlier)?;
        corrections.extend(bench.judge_pairs(pairs)?);
        corrections.sort();
        drop(bench);
        let named = self.find_named(&survivors, &corrections, hits, &earlier);
        let (mut gone, mut struck, mut leftovers) = (Vec::new(), Vec::new(), Vec::new());
        for judged in court.finish() {
            gone.push(judged.gone);
            struck.extend(judged.struck);
            leftovers.push(judged.leftover);
        }
        let (gone, _) = SortedIds::sort(gone, |_, _| Ok(()))?;
        let tally = amended.into_tally(leftovers);
        struck.sort_unstable();
        Ok(Decisions { tally, ids: ids.posting, gone, rejects, struck, corrections, named })
    }

    /// Finds out what has to be read again, and marks the chunks of it. Of the corrections
    /// at hand, those that are in doubt join the `pending` ones, and those that need no
    /// reading are taken out of `near`.
    fn seek(
        &self,
        ids: &RunIds,
        repeated: &Repeated,
        pending: &mut Vec<PendingCorrection>,
        near: &mut Vec<NearCorrection>,
    ) -> io::Result<Sought> {
        let chunks = &repeated.chunks;
        let of_target = |correction: &PendingCorrection| IdHash::of(correction.creditor, &correction.target);
        let mut targets: BTreeSet<IdHash> = pending.iter().map(of_target).collect();
        targets.extend(near.iter().filter(|near| near.target.is_none()).map(|near| of_target(&near.pending)));
        targets.extend(self.named.iter().map(|(creditor, claim_id)| IdHash::of(*creditor, claim_id)));
        self.notes.iter().filter(|note| note.closed).for_each(|note| chunks.insert(note.chunk));
        let hits = self.find_earlier(ids, &targets, chunks)?;
        // A line whose id occurs once, here and ever, is what the first reading took it for.
        let once = |hash| !repeated.let_pass(hash) && !hits.contain(hash);
        let is_doubtful = |near: &mut NearCorrection| {
            !once(near.own.hash) || near.target.as_ref().is_some_and(|target| !once(target.hash))
        };
        pending.extend(near.extract_if(.., is_doubtful).map(|near| near.pending));
        targets.extend(pending.iter().map(of_target));
        pending.iter().for_each(|correction| chunks.insert(correction.chunk));
        let asked: Vec<IdHash> = targets.iter().copied().collect();
        ids.chunks_of(&asked)?.into_iter().for_each(|chunk| chunks.insert(chunk));
        let held = self.chunks_of_held();
        held.iter().for_each(|chunk| chunks.insert(*chunk));
        let mut by_part: Vec<Vec<IdHash>> = vec![Vec::new(); PARTITIONS];
        let own = pending.iter().map(|correction| correction.own);
        asked.into_iter().chain(own).for_each(|hash| by_part[hash.partition()].push(hash));
        let others = Sieve::of(|part| hits.hashes(part).chain(by_part[part].iter().copied()).collect());
        // Most corrections are at hand with their claims, and nobody else asks for either.
        let alone = |line: &Found<'_>| !targets.contains(&line.hash);
        let is_pair = |near: &mut NearCorrection| alone(&near.own) && near.target.as_ref().is_some_and(alone);
        let pairs = near.extract_if(.., is_pair).filter_map(|near| Some((near.target?, near.own))).collect();
        Ok(Sought { hits, targets, others, held, pairs })
    }

    /// Ids of this run, targets of corrections and lines of closed blocks that an
    /// earlier run may have accepted.
    fn find_earlier(&self, ids: &RunIds, targets: &BTreeSet<IdHash>, chunks: &ChunkSet) -> io::Result<EarlierHits> {
        if self.earlier.is_empty() {
            return Ok(EarlierHits::default());
        }
        let of_closed = ChunkSet::new(self.fold.chunks());
        self.notes.iter().filter(|note| note.closed).for_each(|note| of_closed.insert(note.chunk));
        let closed: Vec<Vec<IdHash>> =
            self.visit_chunks(&of_closed, |source, chunk, read| self.closed_in(source, chunk, read))?;
        find_earlier(ids, closed.into_iter().flatten().chain(targets.iter().copied()), self.earlier, chunks)
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
    pub(crate) fn posts(&self, line: &Found<'_>) -> bool {
        matches!(line.home, Home::Known(number) if self.fold.positions[number as usize].1 && !self.held.contains_key(&number))
    }

    /// As [`Settler::posts`], for a block by its key.
    pub(crate) fn posts_block(&self, block: &BlockKey) -> bool {
        let number = self.fold.table.find(block.creditor.code().as_bytes(), block.block_ref.as_bytes());
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
    pub(crate) fn visit_chunks<R: Send>(
        &self,
        chunks: &ChunkSet,
        visit: impl Fn(&Source, u64, &Chunk) -> R + Sync,
    ) -> io::Result<Vec<R>> {
        let of_source: Vec<Vec<R>> = self
            .fold
            .sources
            .par_iter()
            .map(|source| {
                let range = source.first_chunk..source.first_chunk + source.chunks;
                let indices: Vec<u64> = chunks.within(range).map(|chunk| chunk - source.first_chunk).collect();
                if indices.is_empty() {
                    return Ok(Vec::new());
                }
                source.visit_chunks(&indices, |index, read| visit(source, source.first_chunk + index, read))
            })
            .collect::<io::Result<_>>()?;
        Ok(of_source.into_iter().flatten().collect())
    }
}

/// Judges the lines of all partitions: whoever is free takes the next. What is left of them
/// is what is `needed`, and the lines of earlier runs that are `targeted`; it depends neither
/// on the number of threads nor on who took what.
fn judge<'a>(
    court: &Court<'_>,
    lines: &Spilled,
    shelf: &'a EarlierShelf<'a>,
    needed: impl Fn(&Found<'_>) -> bool + Sync,
    targeted: impl Fn(IdHash) -> bool + Sync,
) -> io::Result<Left<'a>> {
    let next = AtomicUsize::new(0);
    let all = rayon::broadcast(|_| {
        let mut bench = court.bench();
        let (mut left, mut earlier) = (Vec::new(), shelf.no_lines());
        loop {
            let part = next.fetch_add(1, Ordering::Relaxed);
            if part >= PARTITIONS {
                return Ok::<Left<'_>, io::Error>((left, earlier));
            }
            let of_part = shelf.lines(part)?;
            let mut records = bench.take_buffer();
            let lines = if lines.bytes(part) > HELD {
                Lines::Streamed(part, lines)
            } else {
                lines.read(part, |bytes| {
                    records.extend_from_slice(bytes);
                    Ok::<(), io::Error>(())
                })?;
                Lines::Held(&records)
            };
            left.extend(bench.judge_lines(&lines, &of_part, &needed)?);
            earlier.take_over(of_part, &targeted);
            bench.give_buffer(records);
        }
    });
    let (mut left, mut earlier) = (Vec::new(), shelf.no_lines());
    for of_thread in all {
        let (lines, of_earlier) = of_thread?;
        left.extend(lines);
        earlier.take_over(of_earlier, |_| true);
    }
    Ok((left, earlier))
}
