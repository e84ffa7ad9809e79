//! What cannot be decided line by line: duplicates, lines of closed blocks,
//! corrections, and taking held blocks out of cube and index.
//!
//! Only the chunks concerned are read a second time, in parallel; decisions are
//! then made in the order of files and lines, though none depends on it.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::io;

use hashbrown::HashSet as FastSet;
use rayon::prelude::*;
use solde_core::block::BlockKey;
use solde_core::codes::Code;
use solde_core::money::Currency;
use solde_core::party::Party;

use crate::check::{Accepted, Fault};
use crate::chunk::Chunk;
use crate::claim_index::EarlierIndex;
use crate::corrections::{ClaimKey, Correction, CorrectionHistory};
use crate::duplicates::{EarlierHits, EarlierLines, Repeated, RunIds, find_earlier};
use crate::examine::{Examiner, stated};
use crate::fold::{ChunkNote, Fold, NearCorrection, PendingCorrection, reject_of};
use crate::ids::{IdHash, SortedIds};
use crate::intake::uncount;
use crate::layout::Column;
use crate::line::Fields;
use crate::line_names::{LineNames, LinePlace};
use crate::named::Named;
use crate::rows::{LineView, Scratch, for_each_line, for_each_wanted};
use crate::source::Source;
use crate::spool::LaterRejects;
use crate::tally::{Cell, CellHasher, Home, RejectTally, Tally};

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
pub(crate) struct Found {
    pub(crate) chunk: u64,
    pub(crate) number: u32,
    pub(crate) offset: u64,
    pub(crate) hash: IdHash,
    pub(crate) home: Home,
    pub(crate) accepted: Accepted,
    pub(crate) joined: Vec<u8>,
    pub(crate) closed: bool,
}

impl Found {
    pub(crate) fn fields(&self) -> Fields<'_> {
        Fields::of_joined(&self.joined)
    }

    fn claim_id(&self) -> &[u8] {
        self.fields().get(Column::ClaimId)
    }

    fn creditor(&self) -> Party {
        Party::from_code(self.fields().get(Column::Creditor)).unwrap_or(Party::all()[0].party)
    }

    fn key(&self) -> ClaimKey {
        (self.creditor(), self.claim_id().to_vec())
    }

    fn place(&self) -> (u64, u32) {
        (self.chunk, self.number)
    }
}

/// What is taken out of cube and index because its block is held after all.
#[derive(Default)]
struct Withdrawn {
    cells: HashMap<Cell, (u64, i64, i64)>,
    entries: Vec<(IdHash, u64)>,
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
        targets.extend(self.named.iter().map(|(creditor, claim_id)| IdHash::of(*creditor, claim_id)));
        let mut wanted: Wanted = repeated.hashes.into_iter().collect();
        let mut chunks: BTreeSet<u64> = repeated.chunks;
        chunks.extend(self.notes.iter().filter(|note| note.closed).map(|note| note.chunk));
        let hits = self.find_earlier(&ids, &targets, &chunks)?;
        // A line whose id occurs once, here and ever, is what the first reading took it for.
        let once = |hash: &IdHash| !wanted.contains(hash) && !hits.contains_key(hash);
        let doubtful = near.extract_if(.., |near| !once(&near.own.hash) || !once(&near.target.hash));
        pending.extend(doubtful.map(|near| near.pending));
        targets.extend(pending.iter().map(of_target));
        chunks.extend(pending.iter().map(|correction| correction.chunk));
        for hash in hits.keys().chain(&targets) {
            wanted.insert(*hash);
            chunks.extend(ids.find(*hash));
        }
        wanted.extend(pending.iter().map(|correction| correction.own));
        let held = self.chunks_of_held();
        chunks.extend(&held);
        let whole = |chunk: u64| held.contains(&chunk) || self.is_closed(chunk);
        let all = pending.iter().chain(near.iter().map(|near| &near.pending));
        let corrections: BTreeSet<(u64, u32)> = all.map(|correction| (correction.chunk, correction.number)).collect();
        let read = self.read_all(&chunks, &wanted, &whole)?;
        let mut found = Vec::new();
        let mut gone = Vec::new();
        for (lines, withdrawn) in read {
            found.extend(lines);
            gone.extend(withdrawn.entries);
            for (cell, (lines, care, fees)) in withdrawn.cells {
                let totals = tally.sums.cube.entry(cell).or_default();
                totals.lines -= lines;
                totals.care -= i128::from(care);
                totals.fees -= i128::from(fees);
            }
        }
        found.sort_by_key(Found::place);
        let chunks = self.fold.sources.last().map_or(0, |source| source.first_chunk + source.chunks);
        let rejects = LaterRejects::new(self.fold.spool_folder, chunks);
        let mut court = Court { settler: self, tally, gone, rejects, struck: Vec::new() };
        let earlier = EarlierLines::read(self.earlier, &hits)?;
        let closed = found.extract_if(.., |line| line.closed).collect();
        court.judge_closed(closed, &hits, &earlier)?;
        let mut survivors = court.judge_duplicates(found, &hits, &earlier)?;
        for NearCorrection { own, target, .. } in near {
            survivors.insert(own.key(), own);
            survivors.entry(target.key()).or_insert(target);
        }
        let corrections = court.judge_corrections(&mut survivors, &corrections, &hits, &earlier)?;
        let named = self.find_named(&survivors, &corrections, &hits, &earlier);
        let Court { tally, gone, rejects, mut struck, .. } = court;
        struck.sort_unstable();
        Ok(Decisions { tally, ids: ids.posting, gone, rejects, struck, corrections, named })
    }

    /// Ids of this run, targets of corrections and lines of closed blocks that an
    /// earlier run may have accepted.
    fn find_earlier(
        &self,
        ids: &RunIds,
        targets: &BTreeSet<IdHash>,
        chunks: &BTreeSet<u64>,
    ) -> io::Result<EarlierHits> {
        if self.earlier.is_empty() {
            return Ok(EarlierHits::new());
        }
        let of_closed = self.notes.iter().filter(|note| note.closed && chunks.contains(&note.chunk));
        let of_closed: BTreeSet<u64> = of_closed.map(|note| note.chunk).collect();
        let read = self.read_all(&of_closed, &Wanted::default(), &|_| true)?;
        let closed = read.into_iter().flat_map(|(lines, _)| lines).filter(|line| line.closed).map(|line| line.hash);
        let wanted: BTreeSet<IdHash> = closed.chain(targets.iter().copied()).collect();
        find_earlier(ids, &wanted, self.earlier)
    }

    /// Chunks of files that hold lines of a block held for its totals: those
    /// lines were counted before the totals were known.
    fn chunks_of_held(&self) -> BTreeSet<u64> {
        let blocks: Vec<u32> = self.late_held().collect();
        self.fold
            .sources
            .iter()
            .zip(self.met)
            .filter(|(_, met)| blocks.iter().any(|block| met[*block as usize / 64] >> (block % 64) & 1 == 1))
            .flat_map(|(source, _)| source.first_chunk..source.first_chunk + source.chunks)
            .collect()
    }

    /// Whether this run posts the block of a line.
    fn posts(&self, line: &Found) -> bool {
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

    /// Reads chunks again, each once. Unless the `whole` chunk matters (it holds lines of
    /// closed or held blocks), a line whose id is not `wanted` is not examined.
    fn read_all(
        &self,
        chunks: &BTreeSet<u64>,
        wanted: &Wanted,
        whole: &(dyn Fn(u64) -> bool + Sync),
    ) -> io::Result<Vec<(Vec<Found>, Withdrawn)>> {
        let of_source: Vec<Vec<(Vec<Found>, Withdrawn)>> = self
            .fold
            .sources
            .par_iter()
            .map(|source| {
                let range = source.first_chunk..source.first_chunk + source.chunks;
                let indices: Vec<u64> = chunks.range(range).map(|chunk| chunk - source.first_chunk).collect();
                if indices.is_empty() {
                    return Ok(Vec::new());
                }
                source.visit_chunks(&indices, |index, read| {
                    let chunk = source.first_chunk + index;
                    self.read(source, chunk, read, wanted, whole(chunk))
                })
            })
            .collect::<io::Result<_>>()?;
        Ok(of_source.into_iter().flatten().collect())
    }

    fn read(&self, source: &Source, chunk: u64, read: &Chunk, wanted: &Wanted, whole: bool) -> (Vec<Found>, Withdrawn) {
        let header = chunk == source.first_chunk;
        let mut examiner = Examiner::new(self.fold.rulebook, self.fold.table);
        let (mut found, mut withdrawn) = (Vec::new(), Withdrawn::default());
        let mut parties = LastParty::default();
        let visit = |line: LineView<'_>| {
            let Ok(fields) = line.fields else { return };
            let Some(creditor) = Party::from_code(fields.get(Column::Creditor)) else { return };
            let hash = IdHash::of(creditor, fields.get(Column::ClaimId));
            let (home, Ok(accepted)) = examiner.examine(fields) else { return };
            let known = match home {
                Home::Known(number) => Some(*number),
                Home::Loose(_) => None,
                Home::Headerless | Home::Nowhere => return,
            };
            if known.is_some_and(|number| self.refused.contains(&number)) {
                // Nothing of a refused block competes with anything.
                return;
            }
            let closed = known.is_some_and(|number| self.fold.table.blocks[number as usize].closed());
            if let Some(number) = known.filter(|number| self.held.contains_key(number)) {
                let (shelf, counts) = self.fold.positions[number as usize];
                if counts {
                    let cell = withdrawn.cells.entry(Cell::of(shelf, &accepted)).or_default();
                    *cell = (cell.0 + 1, cell.1 + accepted.care, cell.2 + accepted.fees);
                    withdrawn.entries.push((hash, chunk));
                }
            }
            if closed || wanted.contains(&hash) {
                found.push(Found {
                    chunk,
                    number: line.number,
                    offset: line.offset,
                    hash,
                    home: home.clone(),
                    accepted,
                    joined: fields.joined(),
                    closed,
                });
            }
        };
        let scratch = &mut Scratch::default();
        if whole {
            for_each_line(read, header, &source.map, scratch, visit);
        } else {
            let is_wanted = |creditor: &[u8], claim_id: &[u8]| {
                parties.of(creditor).is_some_and(|party| wanted.contains(&IdHash::of(party, claim_id)))
            };
            for_each_wanted(read, header, &source.map, scratch, is_wanted, visit);
        }
        (found, withdrawn)
    }
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

/// Applies decisions to the tallies.
struct Court<'a> {
    settler: &'a Settler<'a>,
    tally: Tally,
    gone: Vec<(IdHash, u64)>,
    rejects: LaterRejects,
    struck: Vec<LinePlace>,
}

impl Court<'_> {
    /// Lines under blocks that earlier runs closed: known ones were settled, others are rejected.
    fn judge_closed(&mut self, lines: Vec<Found>, hits: &EarlierHits, earlier: &EarlierLines<'_>) -> io::Result<()> {
        for line in lines {
            match find_line(&line, hits, earlier) {
                Some((_, lines)) if lines.is_empty() || lines.contains(&line.joined) => self.set_settled(&line),
                Some((run, _)) => {
                    let expected = format!("the line as run {run} accepted it");
                    self.reject(&line, Code::AcceptedEarlier, Column::ClaimId, expected, false)?;
                }
                None => self.reject(
                    &line,
                    Code::BlockClosed,
                    Column::BlockRef,
                    "a new block that names this one in `supplements`".into(),
                    false,
                )?,
            }
        }
        Ok(())
    }

    fn judge_duplicates(
        &mut self,
        found: Vec<Found>,
        hits: &EarlierHits,
        earlier: &EarlierLines<'_>,
    ) -> io::Result<BTreeMap<ClaimKey, Found>> {
        let mut by_id: BTreeMap<ClaimKey, Vec<Found>> = BTreeMap::new();
        for line in found {
            by_id.entry(line.key()).or_default().push(line);
        }
        let mut survivors = BTreeMap::new();
        for (key, mut copies) in by_id {
            if let Some((run, _)) = find_line(&copies[0], hits, earlier) {
                for line in &copies {
                    self.reject(
                        line,
                        Code::AcceptedEarlier,
                        Column::ClaimId,
                        format!("an id that run {run} did not accept"),
                        true,
                    )?;
                }
                continue;
            }
            let waiting: Vec<Found> = copies.extract_if(.., |line| !self.settler.posts(line)).collect();
            // A line that waits never costs one that is posted its place.
            match self.judge_copies(copies)? {
                Some(first) => {
                    let at = self.settler.line_name(&first);
                    for line in &waiting {
                        let code = if line.joined == first.joined { Code::Identical } else { Code::DuplicatesDiffer };
                        self.reject(line, code, Column::ClaimId, format!("each claim once; it counts at {at}"), true)?;
                    }
                    survivors.insert(key, first);
                }
                None => survivors.extend(self.judge_copies(waiting)?.map(|first| (key, first))),
            }
        }
        Ok(survivors)
    }

    /// Of copies that are equal one survives, of copies that differ none.
    fn judge_copies(&mut self, mut copies: Vec<Found>) -> io::Result<Option<Found>> {
        if copies.iter().all(|line| line.joined == copies[0].joined) {
            let rest = copies.split_off(copies.len().min(1));
            let Some(first) = copies.pop() else { return Ok(None) };
            let at = self.settler.line_name(&first);
            for line in &rest {
                let expected = format!("each claim once; it counts at {at}");
                self.reject(line, Code::Identical, Column::ClaimId, expected, true)?;
            }
            return Ok(Some(first));
        }
        let places: Vec<String> = copies.iter().map(|line| self.settler.line_name(line)).collect();
        for (number, line) in copies.iter().enumerate() {
            let others =
                places.iter().enumerate().filter(|(other, _)| *other != number).map(|(_, place)| place.as_str());
            let expected = format!("one line per id; also at {}", others.take(5).collect::<Vec<_>>().join(", "));
            self.reject(line, Code::DuplicatesDiffer, Column::ClaimId, expected, true)?;
        }
        Ok(None)
    }

    fn judge_corrections(
        &mut self,
        survivors: &mut BTreeMap<ClaimKey, Found>,
        pending: &BTreeSet<(u64, u32)>,
        hits: &EarlierHits,
        earlier: &EarlierLines<'_>,
    ) -> io::Result<Vec<Correction>> {
        let mut by_target: BTreeMap<ClaimKey, Vec<ClaimKey>> = BTreeMap::new();
        for (key, line) in survivors.iter().filter(|(_, line)| pending.contains(&line.place())) {
            by_target
                .entry((key.0, line.fields().get(Column::CorrectsClaimId).to_vec()))
                .or_default()
                .push(key.clone());
        }
        let mut accepted = Vec::new();
        for (target, corrections) in by_target {
            let joined = match survivors.get(&target) {
                Some(line) => Some(line.joined.clone()),
                None => find_id(&target, hits, earlier).and_then(|(_, lines)| self.settler.accepted_among(lines)),
            };
            let lines: Vec<&Found> = corrections.iter().filter_map(|key| survivors.get(key)).collect();
            let original = joined
                .as_deref()
                .map(Fields::of_joined)
                .filter(|fields| fields.get(Column::CorrectsClaimId).is_empty());
            let Some(original) = original else {
                for line in lines {
                    self.reject(
                        line,
                        Code::CorrectionUnknown,
                        Column::CorrectsClaimId,
                        "an accepted claim that is no correction itself".into(),
                        true,
                    )?;
                }
                continue;
            };
            let (fitting, elsewhere): (Vec<&Found>, Vec<&Found>) =
                lines.into_iter().partition(|line| same_relation(&line.fields(), &original));
            for line in elsewhere {
                self.reject(
                    line,
                    Code::CorrectionElsewhere,
                    Column::CorrectsClaimId,
                    "a claim of the same debtor, agreement and currency".into(),
                    true,
                )?;
            }
            let (care, fees) = stated(&original).amounts.unwrap_or_default();
            let before = self.settler.history.get(&target).copied().unwrap_or_default();
            let mut left = (i128::from(care) + before.0, i128::from(fees) + before.1);
            let (posting, waiting): (Vec<&Found>, Vec<&Found>) =
                fitting.into_iter().partition(|line| self.settler.posts(line));
            for lines in [posting, waiting] {
                let after = lines.iter().fold(left, |left, line| {
                    (left.0 + i128::from(line.accepted.care), left.1 + i128::from(line.accepted.fees))
                });
                let fits = after.0 >= 0 && after.1 >= 0;
                if fits {
                    left = after;
                }
                for line in lines {
                    if !fits {
                        let expected = "corrections that together do not exceed the claim".into();
                        self.reject(line, Code::CorrectionTooLarge, Column::CareAmount, expected, true)?;
                    } else if let Home::Known(number) = line.home {
                        let block: BlockKey = self.settler.fold.table.blocks[number as usize].key.clone();
                        let (care, fees) = (line.accepted.care, line.accepted.fees);
                        accepted.push(Correction { block, claim: target.clone(), care, fees });
                    }
                }
            }
        }
        accepted.sort();
        Ok(accepted)
    }

    fn set_settled(&mut self, line: &Found) {
        let Home::Known(number) = line.home else { return };
        self.tally.blocks[number as usize].settled.add(line.accepted.care, line.accepted.fees);
        let key = (self.file(line), Some(self.currency(line)));
        self.tally.sums.money.entry(key).or_default().settled.add(line.accepted.care, line.accepted.fees);
    }

    /// Rejects a line after all. `counted`: the first reading had accepted it.
    fn reject(&mut self, line: &Found, code: Code, column: Column, expected: String, counted: bool) -> io::Result<()> {
        let Accepted { care, fees, .. } = line.accepted;
        let (file, currency) = (self.file(line), self.currency(line));
        if counted {
            uncount(&mut self.tally, file as usize, &line.home, currency, &line.accepted);
            if let Home::Known(number) = line.home
                && self.settler.posts(line)
            {
                let shelf = self.settler.fold.positions[number as usize].0;
                self.tally.sums.cube.entry(Cell::of(shelf, &line.accepted)).or_default().remove(care, fees);
                self.gone.push((line.hash, line.chunk));
            }
        }
        self.tally.sums.money.entry((file, Some(currency))).or_default().rejected.add(care, fees);
        let number = match line.home {
            Home::Known(number) => Some(number),
            _ => None,
        };
        let tally: &mut RejectTally = self.tally.sums.rejects.entry((number, code)).or_default();
        tally.totals.add(care, fees);
        let fields = line.fields();
        let fault = Fault::new(code, column, fields.get(column), expected);
        if self.settler.fold.suspects.is_some() {
            self.struck.push(LinePlace::of(line.chunk, line.number));
        }
        self.rejects.push(line.chunk, &reject_of(line.number, line.offset, &fields, &fault))
    }

    fn file(&self, line: &Found) -> u32 {
        self.settler.fold.source_of(line.chunk) as u32
    }

    fn currency(&self, line: &Found) -> Currency {
        match &line.home {
            Home::Known(number) => self.settler.fold.table.blocks[*number as usize].context.terms.currency,
            Home::Loose(key) => key.terms.currency,
            Home::Headerless | Home::Nowhere => Currency::EUR,
        }
    }
}

impl Settler<'_> {
    /// `file:line` of a line, for messages.
    fn line_name(&self, line: &Found) -> String {
        self.names.name(LinePlace::of(line.chunk, line.number))
    }
}

/// The line an earlier run accepted under this id; see [`find_id`].
fn find_line<'a>(line: &Found, hits: &EarlierHits, earlier: &'a EarlierLines<'_>) -> Option<(&'a str, &'a [Vec<u8>])> {
    find_id(&line.key(), hits, earlier)
}

/// The run that accepted an id, and the different lines with this id in the chunk of
/// the accepted one, fields joined: mostly one, none if the run did not keep its inputs.
fn find_id<'a>(id: &ClaimKey, hits: &EarlierHits, earlier: &'a EarlierLines<'_>) -> Option<(&'a str, &'a [Vec<u8>])> {
    let places = hits.get(&IdHash::of(id.0, &id.1))?;
    places.iter().find_map(|place| Some((earlier.run(place.0), earlier.lines(*place, id)?)))
}

/// Whether a correction sits with the claim it corrects: same debtor, agreement, currency.
fn same_relation(correction: &Fields<'_>, original: &Fields<'_>) -> bool {
    let debtor = |fields: &Fields<'_>| Party::from_code(fields.get(Column::Debtor));
    debtor(correction) == debtor(original)
        && [Column::Agreement, Column::Currency].iter().all(|column| correction.get(*column) == original.get(*column))
}
