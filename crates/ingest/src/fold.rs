//! The hot fold: chunk by chunk, line by line, into tallies.
//!
//! A line takes the quick way of [`crate::recognise`] if it can, else the one that
//! decides, [`crate::examine`]. With [`Way::Plain`] every line takes the latter, cut by
//! the `csv` crate: slower, and by definition right.

use std::io;

use blake3::hazmat::ChainingValue;
use solde_core::money::Currency;
use solde_core::party::Party;

use crate::check::Fault;
use crate::chunk::Chunk;
use crate::context::{BlockTable, Rulebook};
use crate::day_code::DayCodes;
use crate::examine::{Examiner, stated};
use crate::expected::Expected;
use crate::finding::shortened;
use crate::ids::{IdHash, Ids};
use crate::layout::{Column, MAX_COLUMNS};
use crate::line::{Fields, Malformed};
use crate::line_names::LinePlace;
use crate::recognise::{CodeLists, Facts, Page, Plan, RunTotals, Terms};
use crate::rows::{LineView, Rows, Scratch, for_each_line_plainly, is_text, view_overlong, view_row};
use crate::second_reading::Found;
use crate::source::{Feed, Source, Taken};
use crate::spill::Spill;
use crate::spool::{Place, Reject, Spool};
use crate::suspects::{Care, SuspectKey, Traces};
use crate::tally::{Cell, Home, NearCells, SharedBlocks, Sums, ThreadTally};

/// How lines are read.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Way {
    /// The quick way for ordinary lines.
    #[default]
    Quick,
    /// Line by line with the `csv` crate.
    Plain,
}

/// What is known about a chunk once it was read.
pub(crate) struct ChunkNote {
    pub(crate) chunk: u64,
    pub(crate) lines: u64,
    pub(crate) subtree: Option<ChainingValue>,
    pub(crate) rejects: Option<Place>,
    /// It holds lines of blocks that earlier runs closed.
    pub(crate) closed: bool,
    pub(crate) unterminated: bool,
    /// Known blocks that it may hold lines of.
    pub(crate) blocks: BlockRange,
    /// Thread that keeps its rejects.
    pub(crate) thread: usize,
}

/// The lowest and the highest number of some known blocks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BlockRange {
    first: u32,
    last: u32,
}

impl BlockRange {
    const NONE: Self = Self { first: u32::MAX, last: 0 };

    fn add(&mut self, number: u32) {
        self.first = self.first.min(number);
        self.last = self.last.max(number);
    }

    /// Whether one of these blocks, ascending, lies in the range.
    pub(crate) fn holds_one_of(self, blocks: &[u32]) -> bool {
        blocks.get(blocks.partition_point(|block| *block < self.first)).is_some_and(|block| *block <= self.last)
    }
}

/// A line that corrects another, to be compared with it once duplicates are known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct PendingCorrection {
    pub(crate) chunk: u64,
    pub(crate) number: u32,
    /// Its own id.
    pub(crate) own: IdHash,
    pub(crate) creditor: Party,
    pub(crate) target: Vec<u8>,
}

/// A correction at hand, with the claim it corrects if that lies in the same chunk.
pub(crate) struct NearCorrection {
    pub(crate) pending: PendingCorrection,
    pub(crate) own: Found<'static>,
    pub(crate) target: Option<Found<'static>>,
}

/// Most corrections a thread keeps at hand; further ones are read again.
const MAX_NEAR: usize = 100_000;

/// What one thread leaves behind.
pub(crate) struct Harvest {
    pub(crate) sums: Sums,
    /// Ids of lines whose block this run posts, as far as its header tells.
    pub(crate) ids: Ids,
    /// Ids of lines that wait.
    pub(crate) waiting: Ids,
    pub(crate) notes: Vec<ChunkNote>,
    pub(crate) corrections: Vec<PendingCorrection>,
    /// Corrections of blocks that count: the lines, so that they need not be read again.
    pub(crate) near: Vec<NearCorrection>,
    pub(crate) spool: Spool,
    /// What lines leave to find suspected duplicates, if they are looked for.
    pub(crate) traces: Option<Spill>,
    /// Known blocks met in each file: a bit per block.
    pub(crate) met: Vec<Vec<u64>>,
    /// Files with lines that belong to no known block.
    pub(crate) unresolved: Vec<bool>,
    /// Lines of each file that name no block.
    pub(crate) strays: Vec<u64>,
}

/// The setting all threads share.
pub(crate) struct Fold<'a> {
    pub(crate) sources: &'a [Source],
    pub(crate) rulebook: Rulebook<'a>,
    pub(crate) table: &'a BlockTable,
    /// Shelf of the cube of each known block, and whether its lines count in this run.
    pub(crate) positions: &'a [(u32, bool)],
    pub(crate) way: Way,
    /// The key for suspected duplicates, if they are looked for.
    pub(crate) suspects: Option<&'a SuspectKey>,
    pub(crate) spool_folder: &'a std::path::Path,
    pub(crate) progress: &'a (dyn Fn(u64) + Sync),
}

/// One thread at work.
struct Worker<'a> {
    fold: &'a Fold<'a>,
    tally: ThreadTally<'a>,
    harvest: Harvest,
    examiner: Examiner<'a>,
    cells: NearCells,
    traces: Option<Traces<'a>>,
    /// Of each accepted line of the chunk at hand that counts in this run: the hash of
    /// its id and its number.
    seen: Vec<IdHash>,
    numbers: Vec<u32>,
    /// The same of lines that wait.
    waiting: Vec<IdHash>,
    /// Known blocks of the chunk at hand.
    blocks: BlockRange,
    /// In which words the lines at hand name their block.
    terms: Terms,
    day_codes: DayCodes,
}

/// Where the lines of a chunk come from.
#[derive(Clone, Copy)]
struct Origin {
    file: usize,
    chunk: u64,
}

/// Lines of one block that follow one another.
struct Run<'a> {
    facts: Facts<'a>,
    creditor: Party,
    currency: Currency,
    totals: RunTotals,
}

impl Fold<'_> {
    /// Number of chunks of all files.
    pub(crate) fn chunks(&self) -> u64 {
        self.sources.last().map_or(0, |source| source.first_chunk + source.chunks)
    }

    /// The source a chunk belongs to.
    pub(crate) fn source_of(&self, chunk: u64) -> usize {
        self.sources.partition_point(|source| source.first_chunk + source.chunks <= chunk)
    }

    /// Takes chunks from the feed until it is empty.
    pub(crate) fn work(&self, thread: usize, feed: &Feed<'_>, shared: &SharedBlocks) -> io::Result<Harvest> {
        let plans: Vec<Plan> = self.sources.iter().map(|source| Plan::of(&source.map)).collect();
        let lists = CodeLists::default();
        let mut worker = Worker {
            fold: self,
            tally: ThreadTally::new(shared),
            harvest: Harvest {
                sums: Sums::default(),
                ids: Ids::new(self.spool_folder),
                waiting: Ids::new(self.spool_folder),
                notes: Vec::new(),
                corrections: Vec::new(),
                near: Vec::new(),
                spool: Spool::default(),
                traces: None,
                met: vec![Vec::new(); self.sources.len()],
                unresolved: vec![false; self.sources.len()],
                strays: vec![0; self.sources.len()],
            },
            examiner: Examiner::new(self.rulebook, self.table),
            cells: NearCells::new(),
            traces: self.suspects.map(|key| Traces::new(key, self.spool_folder)),
            seen: Vec::new(),
            numbers: Vec::new(),
            waiting: Vec::new(),
            blocks: BlockRange::NONE,
            terms: Terms::default(),
            day_codes: DayCodes::new(),
        };
        let mut chunk = Chunk::default();
        let mut scratch = Scratch::default();
        while let Some(taken) = feed.take(&mut chunk)? {
            worker.fold_chunk(&taken, &mut chunk, &plans[taken.file], &lists, &mut scratch, thread)?;
        }
        worker.cells.put_all_away(&mut worker.tally.sums.cube);
        worker.harvest.sums = worker.tally.finish();
        worker.harvest.traces = worker.traces.map(Traces::finish);
        Ok(worker.harvest)
    }
}

impl<'a> Worker<'a> {
    fn fold_chunk(
        &mut self,
        taken: &Taken,
        chunk: &mut Chunk,
        plan: &Plan,
        lists: &CodeLists,
        scratch: &mut Scratch,
        thread: usize,
    ) -> io::Result<()> {
        let fold = self.fold;
        let source = &fold.sources[taken.file];
        let origin = Origin { file: taken.file, chunk: source.first_chunk + taken.index };
        if self.harvest.met[origin.file].is_empty() {
            self.harvest.met[origin.file] = vec![0; fold.table.blocks.len().div_ceil(64).max(1)];
        }
        let start = self.harvest.spool.position();
        self.seen.clear();
        self.numbers.clear();
        self.waiting.clear();
        self.blocks = BlockRange::NONE;
        let pending = self.harvest.corrections.len();
        let header = taken.index == 0;
        let (lines, closed) = match fold.way {
            Way::Quick => self.fold_quickly(chunk, origin, header, plan, lists, scratch),
            Way::Plain => {
                let mut closed = false;
                let lines = for_each_line_plainly(chunk, header, &source.map, scratch, |line| {
                    closed |= self.fold_line(&line, origin);
                });
                (lines, closed)
            }
        };
        self.harvest.ids.push_all(&self.seen, origin.chunk)?;
        self.harvest.waiting.push_all(&self.waiting, origin.chunk)?;
        if let Some(traces) = &mut self.traces {
            traces.end_chunk(origin.chunk)?;
        }
        self.keep_near_corrections(pending, chunk, origin, scratch);
        let spool = &mut self.harvest.spool;
        self.harvest.notes.push(ChunkNote {
            chunk: origin.chunk,
            lines: u64::from(lines),
            subtree: taken.subtree,
            rejects: (spool.position() > start).then(|| Place { start, length: spool.position() - start }),
            closed,
            unterminated: chunk.unterminated,
            blocks: self.blocks,
            thread,
        });
        spool.settle(fold.spool_folder)?;
        (fold.progress)(chunk.lines().len() as u64);
        Ok(())
    }

    /// Folds the lines of a chunk; returns how many it has, and whether some belong to a
    /// block that is closed.
    fn fold_quickly(
        &mut self,
        chunk: &mut Chunk,
        origin: Origin,
        header: bool,
        plan: &Plan,
        lists: &CodeLists,
        scratch: &mut Scratch,
    ) -> (u32, bool) {
        let map = &self.fold.sources[origin.file].map;
        let Scratch { marks, record, .. } = scratch;
        chunk.append(plan.tail());
        let chunk = &*chunk;
        marks.look(chunk.lines(), map.delimiter);
        let native = map.conversion.is_none();
        let page = Page { bytes: chunk.padded(), tail: chunk.lines().len(), plan };
        // Lines that follow one another in the same words, and what they are recognised by.
        let (mut remembered, mut run): (bool, Option<Run<'_>>) = (false, None);
        let (mut lines, mut closed) = (0, false);
        for row in Rows::of(chunk.lines(), marks) {
            lines += 1;
            if header && row.number == 0 {
                continue;
            }
            // A few bytes that are no text do not cost the other lines their quick way.
            let is_text = !row.strange || is_text(&chunk.lines()[row.start..row.end], map.delimiter);
            let ordinary = native && is_text && page.is_ordinary(&row);
            if ordinary && !(remembered && page.has_terms(&row, &self.terms)) {
                self.end_run(run.take(), origin);
                remembered = page.remember(&row, &mut self.terms);
                let block = page.block_of(&row, self.fold.table).filter(|_| remembered);
                run = block.and_then(|number| self.begin_run(number, origin));
            }
            if ordinary
                && let Some(run) = &mut run
                && let Some(line) = page.recognise(&row, &run.facts, lists)
            {
                let (care, fees) = line.amounts();
                run.totals.add(&line);
                self.cells.add(line.cell, care, fees, &mut self.tally.sums.cube);
                self.seen.push(line.id);
                self.numbers.push(row.number);
                if let Some(traces) = &mut self.traces
                    && let Some(care) = page.care(&row, &line)
                {
                    traces.leave(run.creditor, run.currency, &care, row.number);
                }
                continue;
            }
            closed |= view_row(chunk, &row, map, record, |line| self.fold_line(&line, origin));
        }
        self.end_run(run, origin);
        let lines = view_overlong(chunk, lines, |line| closed |= self.fold_line(&line, origin));
        (lines, closed)
    }

    /// What lines of a block can be recognised by, if they can be.
    fn begin_run(&mut self, number: u32, origin: Origin) -> Option<Run<'a>> {
        let (shelf, counts) = self.fold.positions[number as usize];
        let block = &self.fold.table.blocks[number as usize];
        let facts = Facts::of(number, block, shelf, &mut self.day_codes).filter(|_| counts)?;
        self.meet(number, origin.file);
        let (creditor, currency) = (block.key.creditor, block.context.terms.currency);
        Some(Run { facts, creditor, currency, totals: RunTotals::default() })
    }

    fn end_run(&mut self, run: Option<Run<'_>>, origin: Origin) {
        let Some(Run { facts, currency, totals, .. }) = run else { return };
        let lines = totals.lines();
        self.tally.add_to(facts.number, |block| totals.add_to(block));
        for (of_class, months) in totals.months {
            self.tally.add_months(facts.number, of_class, months);
        }
        let money = self.tally.money_of(origin.file as u32, Some(currency));
        money.read.merge(&lines);
        money.accepted.merge(&lines);
    }

    /// Notes that a file has lines of a known block, in the chunk at hand.
    fn meet(&mut self, number: u32, file: usize) {
        self.harvest.met[file][number as usize / 64] |= 1 << (number % 64);
        self.blocks.add(number);
    }

    /// Keeps the corrections of a chunk, from the `first` on, that count in this run; with
    /// the claims they correct, if those do and lie in this chunk.
    fn keep_near_corrections(&mut self, first: usize, chunk: &Chunk, origin: Origin, scratch: &mut Scratch) {
        if self.harvest.corrections.len() == first {
            return;
        }
        let map = &self.fold.sources[origin.file].map;
        let Scratch { marks, record, .. } = scratch;
        if self.fold.way == Way::Plain {
            // The quick way has looked at this chunk.
            marks.look(chunk.lines(), map.delimiter);
        }
        for pending in self.harvest.corrections.split_off(first) {
            let hash = IdHash::of(pending.creditor, &pending.target);
            let own = self.numbers.iter().position(|number| *number == pending.number);
            let target = self.seen.iter().position(|seen| *seen == hash);
            let mut again = |place: usize| {
                let row = Rows::at(chunk.lines(), marks, self.numbers[place])?;
                view_row(chunk, &row, map, record, |line| {
                    let fields = line.fields.ok()?;
                    let (home, Ok(accepted)) = self.examiner.examine(fields) else { return None };
                    Some(Found {
                        place: LinePlace::of(origin.chunk, line.number),
                        offset: line.offset,
                        hash: self.seen[place],
                        home: home.clone(),
                        closed: false,
                        accepted,
                        joined: fields.joined().into(),
                    })
                })
            };
            match own.filter(|_| self.harvest.near.len() < MAX_NEAR).and_then(&mut again) {
                Some(own) => {
                    let target = target.and_then(again);
                    let target = target.filter(|target| target.fields().get(Column::ClaimId) == pending.target);
                    self.harvest.near.push(NearCorrection { pending, own, target });
                }
                None => self.harvest.corrections.push(pending),
            }
        }
    }

    /// Adds one line by the way that decides; returns whether it belongs to a block that
    /// is closed.
    fn fold_line(&mut self, line: &LineView<'_>, origin: Origin) -> bool {
        let fields = match &line.fields {
            Ok(fields) => *fields,
            Err(malformed) => {
                self.refuse_malformed(line, malformed, origin);
                return false;
            }
        };
        let file = origin.file;
        let (home, verdict) = self.examiner.examine(fields);
        if let Home::Known(number) = *home {
            self.harvest.met[file][number as usize / 64] |= 1 << (number % 64);
            self.blocks.add(number);
        } else {
            self.harvest.unresolved[file] = true;
        }
        let table = self.fold.table;
        let accepted = match verdict {
            Ok(accepted) => accepted,
            Err(fault) => {
                let home = home.clone();
                self.refuse(line, fields, &home, &fault, file);
                return false;
            }
        };
        let (creditor, currency, closed) = match home {
            Home::Known(number) => {
                let block = &table.blocks[*number as usize];
                (block.key.creditor, block.context.terms.currency, block.closed())
            }
            Home::Loose(key) => (key.creditor, key.terms.currency, false),
            Home::Headerless | Home::Nowhere => return false,
        };
        let money = self.tally.money_of(file as u32, Some(currency));
        money.read.add(accepted.care, accepted.fees);
        if closed {
            // Known or new: decided once the earlier runs were asked.
            return true;
        }
        money.accepted.add(accepted.care, accepted.fees);
        let mut counts = false;
        if let Home::Known(number) = home {
            let (position, of_block) = self.fold.positions[*number as usize];
            counts = of_block;
            if counts {
                let cell = Cell::of(position, &accepted);
                self.cells.add(cell, accepted.care, accepted.fees, &mut self.tally.sums.cube);
                if let Some(traces) =
                    self.traces.as_mut().filter(|_| table.blocks[*number as usize].context.fixed.is_none())
                    && let Some(care) = Care::of(fields, &accepted)
                {
                    traces.leave(creditor, currency, &care, line.number);
                }
            }
        }
        self.tally.accept(home, &accepted);
        let own = IdHash::of(creditor, fields.get(Column::ClaimId));
        if counts {
            self.seen.push(own);
            self.numbers.push(line.number);
        } else {
            self.waiting.push(own);
        }
        let target = fields.get(Column::CorrectsClaimId);
        if !target.is_empty() {
            self.harvest.corrections.push(PendingCorrection {
                chunk: origin.chunk,
                number: line.number,
                own,
                creditor,
                target: target.to_vec(),
            });
        }
        false
    }

    /// Rejects a line that is no line of fields. If the block that its columns name,
    /// as far as commas tell, lacks a line, this may be it.
    #[cold]
    fn refuse_malformed(&mut self, line: &LineView<'_>, malformed: &Malformed, origin: Origin) {
        let (file, fold) = (origin.file, self.fold);
        let source = &fold.sources[file];
        let money = self.tally.money_of(file as u32, None);
        money.read.lines += 1;
        money.rejected.lines += 1;
        money.unreadable += 1;
        let fields: Vec<&[u8]> = line.raw.split(|byte| *byte == source.map.delimiter).take(MAX_COLUMNS).collect();
        let value = |column: Column| {
            let place = source.map.places[column as usize];
            let written = place.map_or(source.map.constant(column), |place| {
                fields.get(usize::from(place)).copied().unwrap_or_default()
            });
            let mut native = Vec::new();
            match &source.map.conversion {
                Some(conversion) if conversion.convert(column, written, &mut native) => native,
                _ => written.to_vec(),
            }
        };
        let (of_creditor, block_ref) = (value(Column::Creditor), value(Column::BlockRef));
        let creditor = Party::from_code(&of_creditor).filter(|_| !block_ref.is_empty());
        let number = creditor.and_then(|creditor| fold.table.find(creditor.code().as_bytes(), &block_ref));
        match number {
            Some(number) => {
                self.tally.known(number).malformed += 1;
                self.meet(number, file);
            }
            // It names a block without a header: no other block lacks it.
            None if creditor.is_some() => {}
            None => self.harvest.strays[file] += 1,
        }
        let tally = self.tally.sums.rejects.entry((number, malformed.code)).or_default();
        tally.totals.lines += 1;
        tally.unreadable += 1;
        self.harvest.spool.push(&Reject {
            line: line.number,
            offset: line.offset,
            code: malformed.code,
            column: None,
            value: malformed.value.as_str().into(),
            expected: Expected::Text(malformed.expected.as_str().into()),
            creditor: shortened(if number.is_some() { &of_creditor } else { &[] }),
            block_ref: shortened(if number.is_some() { &block_ref } else { &[] }),
            claim_id: "".into(),
        });
    }

    #[cold]
    fn refuse(&mut self, line: &LineView<'_>, fields: &Fields<'_>, home: &Home, fault: &Fault, file: usize) {
        let table = self.fold.table;
        let stated = stated(fields);
        let number = match home {
            Home::Known(number) => Some(*number),
            _ => None,
        };
        // A header's totals are in the currency of its block.
        let of_block = number.map(|number| table.blocks[number as usize].context.terms.currency);
        let in_block = stated.amounts.filter(|_| of_block.is_none() || of_block == stated.currency);
        let money = self.tally.money_of(file as u32, stated.currency);
        match stated.amounts {
            Some((care, fees)) => {
                money.read.add(care, fees);
                money.rejected.add(care, fees);
            }
            None => {
                money.read.lines += 1;
                money.rejected.lines += 1;
                money.unreadable += 1;
            }
        }
        if *home == Home::Nowhere {
            self.harvest.strays[file] += 1;
        }
        let tally = self.tally.sums.rejects.entry((number, fault.code)).or_default();
        match in_block {
            Some((care, fees)) => tally.totals.add(care, fees),
            None => {
                tally.totals.lines += 1;
                tally.unreadable += 1;
            }
        }
        if let Some(block) = self.tally.block(home) {
            match in_block {
                Some((care, fees)) => block.read.add(care, fees),
                None => {
                    block.read.lines += 1;
                    block.unreadable += 1;
                }
            }
        }
        self.harvest.spool.push(&reject_of(line.number, line.offset, fields, fault));
    }
}

/// A reject with what could be read of the line's identity.
pub(crate) fn reject_of<'a>(number: u32, offset: u64, fields: &Fields<'a>, fault: &'a Fault) -> Reject<'a> {
    Reject {
        line: number,
        offset,
        code: fault.code,
        column: Some(fault.column),
        value: fault.value.as_str().into(),
        expected: Expected::Text(fault.expected.as_str().into()),
        creditor: shortened(fields.get(Column::Creditor)),
        block_ref: shortened(fields.get(Column::BlockRef)),
        claim_id: shortened(fields.get(Column::ClaimId)),
    }
}
