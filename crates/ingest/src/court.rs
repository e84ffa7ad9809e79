//! What is decided about lines that were read again: which of several with one id counts,
//! lines of closed blocks, corrections.
//!
//! The law of copies, of all lines with one id:
//! - An id that an earlier run accepted is taken: all are rejected.
//! - Of copies equal in every field one counts, the first; the others are rejected, and
//!   name it.
//! - Copies that differ are all rejected, each naming the first others.
//! - Lines of blocks that this run posts come first: lines that wait never cost one of
//!   them its place, but may lose theirs to it.
//!
//! No decision depends on the order lines come in. Each thread has a [`Bench`] that judges
//! ids whole: those of one chunk while it is read again, then those of one partition. So
//! benches sit side by side; corrections may be about a claim of any id and are judged when
//! all are done. Tallies, rejects and the ids that do not count after all are kept in step.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::ops::Range;
use std::sync::{Mutex, MutexGuard, PoisonError};

use hashbrown::HashMap as FastMap;
use solde_core::block::BlockKey;
use solde_core::codes::Code;
use solde_core::money::Currency;
use solde_core::party::Party;

use crate::check::Accepted;
use crate::corrections::{ClaimKey, Correction};
use crate::duplicates::{EarlierHits, EarlierLines};
use crate::examine::{Examiner, stated};
use crate::expected::{Expected, NAMED, Others};
use crate::finding::shortened;
use crate::ids::{IdHash, Ids};
use crate::layout::Column;
use crate::line::Fields;
use crate::line_names::LinePlace;
use crate::second_reading::{Found, creditor_of, take_line};
use crate::settle::Settler;
use crate::spill::Spilled;
use crate::spool::{LaterRejects, Reject};
use crate::tally::{Amended, Amendments, Cell, CellHasher, Home, Leftover};

/// All lines of some ids.
pub(crate) enum Lines<'a> {
    /// Their records, in memory.
    Held(&'a [u8]),
    /// Those of a partition, too many for memory: read from disk each time they are gone
    /// through.
    Streamed(usize, &'a Spilled),
}

/// A bench for each thread of the pool.
pub(crate) struct Court<'a>(Vec<Mutex<Bench<'a>>>);

impl<'a> Court<'a> {
    pub(crate) fn new(
        settler: &'a Settler<'a>,
        hits: &'a EarlierHits,
        rejects: &'a LaterRejects,
        amended: &'a Amended,
    ) -> Self {
        let bench = || Mutex::new(Bench::new(settler, hits, rejects, amended.amendments()));
        Self((0..rayon::current_num_threads()).map(|_| bench()).collect())
    }

    /// That of the thread at hand.
    pub(crate) fn bench(&self) -> MutexGuard<'_, Bench<'a>> {
        let thread = rayon::current_thread_index().unwrap_or(0) % self.0.len();
        self.0[thread].lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn finish(self) -> Vec<Judged> {
        let benches = self.0.into_iter().map(|bench| bench.into_inner().unwrap_or_else(PoisonError::into_inner));
        benches.map(Bench::finish).collect()
    }
}

/// One thread's part of the court.
pub(crate) struct Bench<'a> {
    settler: &'a Settler<'a>,
    hits: &'a EarlierHits,
    rejects: &'a LaterRejects,
    examiner: Examiner<'a>,
    amendments: Amendments<'a>,
    cases: Cases,
    gone: Ids,
    struck: Vec<LinePlace>,
    /// Room for records, used again and again.
    buffer: Vec<u8>,
}

/// What a bench leaves besides the rejects it wrote.
pub(crate) struct Judged {
    pub(crate) leftover: Leftover,
    /// Ids that do not count after all.
    pub(crate) gone: Ids,
    /// The lines rejected, if suspected duplicates are looked for.
    pub(crate) struck: Vec<LinePlace>,
}

/// The lines with one id, of any number.
struct Case {
    creditor: Party,
    /// Its claim id, among the bytes of all cases.
    claim_id: Range<usize>,
    /// The earlier run that accepted the id.
    earlier: Option<u32>,
    /// Lines of blocks that this run posts.
    posting: Copies,
    /// Lines that wait.
    waiting: Copies,
    /// Another case whose id has the same hash.
    next: Option<u32>,
}

/// What has to be known of lines with one id to decide about each.
#[derive(Default)]
struct Copies {
    /// The fields of one, among the bytes of all cases.
    joined: Option<Range<usize>>,
    differ: bool,
    /// The first places, one more than are named.
    places: [Option<LinePlace>; NAMED + 1],
}

impl Copies {
    fn add(&mut self, line: &Found<'_>, bytes: &mut Vec<u8>) {
        match &self.joined {
            Some(joined) => self.differ |= bytes[joined.clone()] != *line.joined,
            None => self.joined = Some(put(&line.joined, bytes)),
        }
        // Insertion: what is put behind the last place falls off.
        let mut place = line.place;
        for known in &mut self.places {
            match known {
                Some(known) if *known < place => {}
                Some(known) => std::mem::swap(known, &mut place),
                None => return *known = Some(place),
            }
        }
    }

    /// Of copies that are equal one survives, the first; of copies that differ none.
    fn survivor(&self) -> Option<(LinePlace, Range<usize>)> {
        self.places[0].zip(self.joined.clone()).filter(|_| !self.differ)
    }

    /// The first of them besides `own`.
    fn others(&self, own: LinePlace) -> Others {
        let mut places = self.places.map(|place| place.unwrap_or(own));
        places.sort_unstable();
        Others::of(&places, own)
    }
}

/// The cases at hand.
#[derive(Default)]
struct Cases {
    list: Vec<Case>,
    by_hash: FastMap<IdHash, u32, std::hash::BuildHasherDefault<CellHasher>>,
    /// What lines say, as far as cases keep it.
    bytes: Vec<u8>,
}

/// Appends to `bytes`; says where.
fn put(what: &[u8], bytes: &mut Vec<u8>) -> Range<usize> {
    let start = bytes.len();
    bytes.extend_from_slice(what);
    start..bytes.len()
}

impl Cases {
    fn clear(&mut self) {
        self.list.clear();
        self.by_hash.clear();
        self.bytes.clear();
    }

    fn of(&self, line: &Found<'_>) -> Option<u32> {
        let [claim_id, _, creditor] = line.names();
        let mut at = self.by_hash.get(&line.hash).copied();
        while let Some(number) = at {
            let case = &self.list[number as usize];
            if self.bytes[case.claim_id.clone()] == *claim_id
                && (case.creditor.code().as_bytes() == creditor || case.creditor == creditor_of(creditor))
            {
                return at;
            }
            at = case.next;
        }
        None
    }

    /// Adds a line to its case; opens one if it is the first of its id.
    fn add(&mut self, line: &Found<'_>, posts: bool, earlier: impl FnOnce() -> Option<u32>) {
        let number = self.of(line).unwrap_or_else(|| {
            let [claim_id, _, creditor] = line.names();
            let number = self.list.len() as u32;
            self.list.push(Case {
                creditor: creditor_of(creditor),
                claim_id: put(claim_id, &mut self.bytes),
                earlier: earlier(),
                posting: Copies::default(),
                waiting: Copies::default(),
                next: self.by_hash.insert(line.hash, number),
            });
            number
        });
        let case = &mut self.list[number as usize];
        let copies = if posts { &mut case.posting } else { &mut case.waiting };
        copies.add(line, &mut self.bytes);
    }
}

impl<'a> Bench<'a> {
    fn new(
        settler: &'a Settler<'a>,
        hits: &'a EarlierHits,
        rejects: &'a LaterRejects,
        amendments: Amendments<'a>,
    ) -> Self {
        Self {
            settler,
            hits,
            rejects,
            examiner: Examiner::new(settler.fold.rulebook, settler.fold.table),
            amendments,
            cases: Cases::default(),
            gone: Ids::new(settler.fold.spool_folder),
            struck: Vec::new(),
            buffer: Vec::new(),
        }
    }

    /// Empty room for records, to be given back.
    pub(crate) fn take_buffer(&mut self) -> Vec<u8> {
        let mut buffer = std::mem::take(&mut self.buffer);
        buffer.clear();
        buffer
    }

    pub(crate) fn give_buffer(&mut self, buffer: Vec<u8>) {
        self.buffer = buffer;
    }

    /// Takes an accepted line out of cube and index because its block is held after all.
    pub(crate) fn withdraw(&mut self, hash: IdHash, chunk: u64, shelf: u32, line: &Accepted) -> io::Result<()> {
        self.amendments.withdraw(Cell::of(shelf, line), line);
        self.gone.push_all(&[hash], chunk)
    }

    fn finish(self) -> Judged {
        Judged { leftover: self.amendments.finish(), gone: self.gone, struck: self.struck }
    }

    /// Shows every line to `visit`, in no order that means anything.
    fn for_each(
        &mut self,
        lines: &Lines<'_>,
        mut visit: impl FnMut(&mut Self, Found<'_>) -> io::Result<()>,
    ) -> io::Result<()> {
        let mut visit_all = |mut records: &[u8]| {
            while !records.is_empty() {
                let line = take_line(&mut records, &mut self.examiner)?;
                visit(self, line)?;
            }
            Ok(())
        };
        match lines {
            Lines::Held(records) => visit_all(records),
            Lines::Streamed(part, spilled) => spilled.read(*part, visit_all),
        }
    }

    /// Judges all lines of some ids; returns those that are left and `wanted` further on.
    pub(crate) fn judge_lines(
        &mut self,
        lines: &Lines<'_>,
        earlier: &EarlierLines<'_>,
        wanted: impl Fn(&Found<'_>) -> bool,
    ) -> io::Result<Vec<Found<'static>>> {
        self.cases.clear();
        self.for_each(lines, |bench, line| {
            if line.closed {
                return bench.judge_closed(&line, earlier);
            }
            let (posts, hits) = (bench.settler.posts(&line), bench.hits);
            bench.cases.add(&line, posts, || find_line(&line, hits, earlier).map(|(run, _)| run));
            Ok(())
        })?;
        let mut left = Vec::new();
        self.for_each(lines, |bench, line| {
            if let Some(case) = bench.cases.of(&line).filter(|_| !line.closed)
                && bench.counts(&line, case, earlier)?
                && wanted(&line)
            {
                left.push(line.into_owned());
            }
            Ok(())
        })?;
        Ok(left)
    }

    /// Lines under blocks that earlier runs closed: known ones were settled, others are rejected.
    fn judge_closed(&mut self, line: &Found<'_>, earlier: &EarlierLines<'_>) -> io::Result<()> {
        match find_line(line, self.hits, earlier) {
            Some((_, lines)) if lines.is_empty() || lines.iter().any(|known| *known == *line.joined) => {
                if let Home::Known(number) = line.home {
                    self.amendments.settle(self.file(line), number, self.currency(line), &line.accepted);
                }
                Ok(())
            }
            Some((run, _)) => {
                let expected = text(format!("the line as run {} accepted it", earlier.run(run)));
                self.reject(line, Code::AcceptedEarlier, Column::ClaimId, expected, false)
            }
            None => {
                let expected = text("a new block that names this one in `supplements`");
                self.reject(line, Code::BlockClosed, Column::BlockRef, expected, false)
            }
        }
    }

    /// Whether a line counts; if not it is rejected.
    fn counts(&mut self, line: &Found<'_>, case: u32, earlier: &EarlierLines<'_>) -> io::Result<bool> {
        let Cases { list, bytes, .. } = &self.cases;
        let case = &list[case as usize];
        let copies = if self.settler.posts(line) { &case.posting } else { &case.waiting };
        let (code, expected) = if let Some(run) = case.earlier {
            (Code::AcceptedEarlier, text(format!("an id that run {} did not accept", earlier.run(run))))
        } else {
            match case.posting.survivor().or_else(|| copies.survivor()) {
                Some((first, _)) if first == line.place => return Ok(true),
                Some((first, joined)) => {
                    let same = bytes[joined] == *line.joined;
                    (if same { Code::Identical } else { Code::DuplicatesDiffer }, Expected::CountsAt(first))
                }
                None => (Code::DuplicatesDiffer, Expected::OneLinePerId(copies.others(line.place))),
            }
        };
        self.reject(line, code, Column::ClaimId, expected, true)?;
        Ok(false)
    }

    /// Judges the corrections among the lines that survived; returns those accepted.
    pub(crate) fn judge_corrections(
        &mut self,
        survivors: &BTreeMap<ClaimKey, Found<'_>>,
        pending: &BTreeSet<LinePlace>,
        earlier: &EarlierLines<'_>,
    ) -> io::Result<Vec<Correction>> {
        let mut by_target: BTreeMap<ClaimKey, Vec<&Found<'_>>> = BTreeMap::new();
        for (key, line) in survivors.iter().filter(|(_, line)| pending.contains(&line.place)) {
            let target = line.fields().get(Column::CorrectsClaimId).to_vec();
            by_target.entry((key.0, target)).or_default().push(line);
        }
        let mut accepted = Vec::new();
        for (target, lines) in by_target {
            let original = match survivors.get(&target) {
                Some(line) => Some(line.joined.to_vec()),
                None => find_id(&target, self.hits, earlier).and_then(|(_, lines)| self.settler.accepted_among(lines)),
            };
            self.judge_of_claim(&target, original.as_deref(), lines, &mut accepted)?;
        }
        Ok(accepted)
    }

    /// Judges corrections that come with the claims they correct; no other correction is
    /// about those, and none about these.
    pub(crate) fn judge_pairs(&mut self, pairs: &[(Found<'_>, Found<'_>)]) -> io::Result<Vec<Correction>> {
        let mut pairs: Vec<&(Found<'_>, Found<'_>)> = pairs.iter().collect();
        pairs.sort_unstable_by_key(|(claim, correction)| (claim.place, correction.place));
        let mut accepted = Vec::new();
        for of_claim in pairs.chunk_by(|one, other| one.0.place == other.0.place) {
            let claim = &of_claim[0].0;
            let lines = of_claim.iter().map(|(_, correction)| correction).collect();
            self.judge_of_claim(&claim.key(), Some(&claim.joined), lines, &mut accepted)?;
        }
        Ok(accepted)
    }

    /// Judges the corrections of one claim, the fields of which are joined in `original`.
    fn judge_of_claim(
        &mut self,
        claim: &ClaimKey,
        original: Option<&[u8]>,
        lines: Vec<&Found<'_>>,
        accepted: &mut Vec<Correction>,
    ) -> io::Result<()> {
        let original = original.map(Fields::of_joined).filter(|fields| fields.get(Column::CorrectsClaimId).is_empty());
        let Some(original) = original else {
            for line in lines {
                let expected = text("an accepted claim that is no correction itself");
                self.reject(line, Code::CorrectionUnknown, Column::CorrectsClaimId, expected, true)?;
            }
            return Ok(());
        };
        let (fitting, elsewhere): (Vec<&Found<'_>>, Vec<&Found<'_>>) =
            lines.into_iter().partition(|line| same_relation(&line.fields(), &original));
        for line in elsewhere {
            let expected = text("a claim of the same debtor, agreement and currency");
            self.reject(line, Code::CorrectionElsewhere, Column::CorrectsClaimId, expected, true)?;
        }
        let (care, fees) = stated(&original).amounts.unwrap_or_default();
        let before = self.settler.history.get(claim).copied().unwrap_or_default();
        let mut left = (i128::from(care) + before.0, i128::from(fees) + before.1);
        let (posting, waiting): (Vec<&Found<'_>>, Vec<&Found<'_>>) =
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
                    let expected = text("corrections that together do not exceed the claim");
                    self.reject(line, Code::CorrectionTooLarge, Column::CareAmount, expected, true)?;
                } else if let Home::Known(number) = line.home {
                    let block: BlockKey = self.settler.fold.table.blocks[number as usize].key.clone();
                    let (care, fees) = (line.accepted.care, line.accepted.fees);
                    accepted.push(Correction { block, claim: claim.clone(), care, fees });
                }
            }
        }
        Ok(())
    }

    /// Rejects a line after all. `counted`: the first reading had accepted it.
    fn reject(
        &mut self,
        line: &Found<'_>,
        code: Code,
        column: Column,
        expected: Expected<'_>,
        counted: bool,
    ) -> io::Result<()> {
        let (file, currency) = (self.file(line), self.currency(line));
        let number = match line.home {
            Home::Known(number) => Some(number),
            _ => None,
        };
        if counted {
            let posted = number.filter(|_| self.settler.posts(line));
            let cell = posted.map(|number| Cell::of(self.settler.fold.positions[number as usize].0, &line.accepted));
            self.amendments.unaccept(file, &line.home, currency, &line.accepted, cell);
            if posted.is_some() {
                self.gone.push_all(&[line.hash], line.place.chunk())?;
            }
        }
        self.amendments.reject(file, number, code, currency, &line.accepted);
        if self.settler.fold.suspects.is_some() {
            self.struck.push(line.place);
        }
        let [claim_id, block_ref, creditor] = line.names();
        let value = match column {
            Column::ClaimId => claim_id,
            Column::BlockRef => block_ref,
            _ => line.fields().get(column),
        };
        let reject = Reject {
            line: line.place.number(),
            offset: line.offset,
            code,
            column: Some(column),
            value: shortened(value),
            expected,
            creditor: shortened(creditor),
            block_ref: shortened(block_ref),
            claim_id: shortened(claim_id),
        };
        self.rejects.push(line.place.chunk(), &reject)
    }

    fn file(&self, line: &Found<'_>) -> u32 {
        self.settler.fold.source_of(line.place.chunk()) as u32
    }

    fn currency(&self, line: &Found<'_>) -> Currency {
        match &line.home {
            Home::Known(number) => self.settler.fold.table.blocks[*number as usize].context.terms.currency,
            Home::Loose(key) => key.terms.currency,
            Home::Headerless | Home::Nowhere => Currency::EUR,
        }
    }
}

/// An expectation that names no line.
fn text<'a>(text: impl Into<std::borrow::Cow<'a, str>>) -> Expected<'a> {
    Expected::Text(text.into())
}

/// The line an earlier run accepted under this id; see [`find_id`].
fn find_line<'a>(line: &Found<'_>, hits: &EarlierHits, earlier: &'a EarlierLines<'_>) -> Option<(u32, &'a [Vec<u8>])> {
    // Most lines are of no earlier run: no key is made for them.
    if hits.contain(line.hash) { find_id(&line.key(), hits, earlier) } else { None }
}

/// The run that accepted an id, and the different lines with this id in the chunk of
/// the accepted one, fields joined: mostly one, none if the run did not keep its inputs.
fn find_id<'a>(id: &ClaimKey, hits: &EarlierHits, earlier: &'a EarlierLines<'_>) -> Option<(u32, &'a [Vec<u8>])> {
    let mut places = hits.of(IdHash::of(id.0, &id.1));
    places.find_map(|place| Some((place.0, earlier.lines(place, id)?)))
}

/// Whether a correction sits with the claim it corrects: same debtor, agreement, currency.
fn same_relation(correction: &Fields<'_>, original: &Fields<'_>) -> bool {
    let debtor = |fields: &Fields<'_>| Party::from_code(fields.get(Column::Debtor));
    debtor(correction) == debtor(original)
        && [Column::Agreement, Column::Currency].iter().all(|column| correction.get(*column) == original.get(*column))
}
