//! The hot fold: chunk by chunk, line by line, into tallies.

use std::fs::File;
use std::io;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};

use blake3::hazmat::ChainingValue;
use solde_core::agreement::AgreementId;
use solde_core::block::BlockTerms;
use solde_core::calendar::Period;
use solde_core::codes::{Basis, Code};
use solde_core::money::{Currency, parse_minor};
use solde_core::party::Party;

use crate::MAX_LINE_BYTES;
use crate::check::{Accepted, Fault, check, identifier};
use crate::chunk::{CHUNK_BYTES, Chunk};
use crate::context::{BlockTable, Context, Rulebook};
use crate::duplicates::{IdHash, Ids};
use crate::finding::excerpt;
use crate::layout::{Column, ColumnMap, MAX_COLUMNS};
use crate::line::{Fields, Malformed, cut, cut_quoted, too_long};
use crate::settle::Found;
use crate::split::separators;
use crate::spool::{Place, Reject, Spool};
use crate::tally::{Cell, Home, LooseBlock, Stated, Tally};

/// An open claim file.
pub(crate) struct Source {
    pub(crate) label: String,
    pub(crate) path: PathBuf,
    pub(crate) file: File,
    pub(crate) size: u64,
    pub(crate) map: ColumnMap,
    /// Number of its first chunk among the chunks of all files.
    pub(crate) first_chunk: u64,
    pub(crate) chunks: u64,
}

/// What is known about a chunk once it was read.
pub(crate) struct ChunkNote {
    pub(crate) chunk: u64,
    pub(crate) lines: u64,
    pub(crate) subtree: Option<ChainingValue>,
    /// The whole hash of a file of one chunk.
    pub(crate) rejects: Option<Place>,
    /// It holds lines of blocks that earlier runs closed.
    pub(crate) closed: bool,
    pub(crate) unterminated: bool,
    /// Thread that keeps its rejects.
    pub(crate) thread: usize,
}

/// One line with its place.
pub(crate) struct LineView<'a> {
    /// Number within the chunk, from 0.
    pub(crate) number: u32,
    /// Byte offset in the file.
    pub(crate) offset: u64,
    /// Its bytes without the line end; none for a line too long to be read.
    pub(crate) raw: &'a [u8],
    pub(crate) fields: Result<&'a Fields<'a>, Malformed>,
}

/// Buffers reused from chunk to chunk.
#[derive(Default)]
pub(crate) struct Scratch {
    separators: Vec<u32>,
    record: csv::ByteRecord,
}

/// Calls `visit` for every line that begins in `chunk`; the header line and the
/// byte-order mark are the caller's to announce by `header`.
pub(crate) fn for_each_line(
    chunk: &Chunk,
    header: bool,
    map: &ColumnMap,
    scratch: &mut Scratch,
    mut visit: impl FnMut(LineView<'_>),
) -> u32 {
    let bytes = chunk.lines();
    separators(bytes, &mut scratch.separators);
    let quotes = memchr::memchr(b'"', bytes).is_some();
    let clean = is_clean(bytes);
    let mut fields = Fields::EMPTY;
    let mut number = 0;
    let mut start = 0;
    let mut next = 0;
    while start < bytes.len() {
        let first = next;
        while scratch.separators.get(next).is_some_and(|place| bytes[*place as usize] == b',') {
            next += 1;
        }
        let newline = scratch.separators.get(next).map_or(bytes.len(), |place| *place as usize);
        let commas = &scratch.separators[first..next];
        next += 1;
        let end = if newline > start && bytes[newline - 1] == b'\r' { newline - 1 } else { newline };
        let line = &bytes[start..end];
        if !(header && number == 0) {
            let offset = chunk.offset + start as u64;
            if line.len() > MAX_LINE_BYTES {
                // As at the end of a chunk, where such a line is never read: it names no block.
                visit(LineView { number, offset, raw: &[], fields: Err(too_long()) });
            } else if !clean && !is_text(line) {
                let expected = "UTF-8 text without control characters".into();
                visit(LineView {
                    number,
                    offset,
                    raw: line,
                    fields: Err(Malformed { code: Code::NotUtf8, value: String::new(), expected }),
                });
            } else if quotes && memchr::memchr(b'"', line).is_some() {
                let unquoted = cut_quoted(line, &mut scratch.record, map);
                visit(LineView { number, offset, raw: line, fields: unquoted.as_ref().map_err(Malformed::clone) });
            } else {
                let cut = cut(bytes, start, end, commas, map, &mut fields);
                visit(LineView { number, offset, raw: line, fields: cut.map(|()| &fields) });
            }
        }
        number += 1;
        start = newline + 1;
    }
    if let Some(offset) = chunk.overlong {
        visit(LineView { number, offset, raw: &[], fields: Err(too_long()) });
        number += 1;
    }
    number
}

/// Calls `visit` for the lines of a chunk that `wanted` picks by creditor and claim
/// id, with the same fields [`for_each_line`] gives. Only picked lines are cut.
pub(crate) fn for_each_wanted(
    chunk: &Chunk,
    header: bool,
    map: &ColumnMap,
    scratch: &mut Scratch,
    mut wanted: impl FnMut(&[u8], &[u8]) -> bool,
    mut visit: impl FnMut(LineView<'_>),
) {
    let place = |column: Column| map.places[column as usize].map_or(usize::MAX, usize::from);
    let (creditor, claim_id) = (place(Column::Creditor), place(Column::ClaimId));
    let last = creditor.max(claim_id);
    let bytes = chunk.lines();
    let quotes = memchr::memchr(b'"', bytes).is_some();
    let mut start = 0;
    let mut number = 0;
    while start < bytes.len() {
        let newline = memchr::memchr(b'\n', &bytes[start..]).map_or(bytes.len(), |place| start + place);
        let end = if newline > start && bytes[newline - 1] == b'\r' { newline - 1 } else { newline };
        let line = &bytes[start..end];
        let is_header = header && number == 0;
        let picked = !is_header
            && line.len() <= MAX_LINE_BYTES
            && ((quotes && memchr::memchr(b'"', line).is_some()) || {
                let (mut of_creditor, mut of_claim, mut from): (&[u8], &[u8], usize) = (&[], &[], 0);
                for place in 0..=last {
                    let to = memchr::memchr(b',', &line[from..]).map_or(line.len(), |comma| from + comma);
                    if place == creditor {
                        of_creditor = &line[from..to];
                    } else if place == claim_id {
                        of_claim = &line[from..to];
                    }
                    if to == line.len() {
                        break;
                    }
                    from = to + 1;
                }
                wanted(of_creditor, of_claim)
            });
        if picked && is_text(line) {
            let offset = chunk.offset + start as u64;
            cut_line(line, map, scratch, |fields| visit(LineView { number, offset, raw: line, fields }));
        }
        number += 1;
        start = newline + 1;
    }
}

/// Cuts a single line.
fn cut_line(line: &[u8], map: &ColumnMap, scratch: &mut Scratch, visit: impl FnOnce(Result<&Fields<'_>, Malformed>)) {
    if memchr::memchr(b'"', line).is_some() {
        let unquoted = cut_quoted(line, &mut scratch.record, map);
        visit(unquoted.as_ref().map_err(Malformed::clone));
    } else {
        separators(line, &mut scratch.separators);
        let mut fields = Fields::EMPTY;
        let cut = cut(line, 0, line.len(), &scratch.separators, map, &mut fields);
        visit(cut.map(|()| &fields));
    }
}

/// Whether a whole chunk is UTF-8 without control characters but line ends. Most
/// are, and need no look at single lines.
fn is_clean(bytes: &[u8]) -> bool {
    // An OR over bytes, which compilers turn into vector instructions.
    let control = |byte: u8| u8::from(byte < 0x20) & u8::from(byte != b'\n') & u8::from(byte != b'\r');
    let found = bytes.iter().fold(0, |found, byte| found | control(*byte));
    let returns_end_lines =
        memchr::memchr_iter(b'\r', bytes).all(|place| bytes.get(place + 1).is_none_or(|next| *next == b'\n'));
    found == 0 && returns_end_lines && std::str::from_utf8(bytes).is_ok()
}

fn is_text(line: &[u8]) -> bool {
    std::str::from_utf8(line).is_ok() && line.iter().all(|byte| *byte >= 0x20)
}

/// Finds the block of a line and checks the line against it. Remembers the last
/// block: lines of a block mostly follow one another.
pub(crate) struct Examiner<'a> {
    rulebook: Rulebook<'a>,
    table: &'a BlockTable,
    last: Vec<u8>,
    last_terms: Vec<u8>,
    ends: [usize; TERM_COLUMNS.len()],
    home: Home,
    loose: Option<Context>,
}

const TERM_COLUMNS: [Column; 7] = [
    Column::BlockRef,
    Column::Debtor,
    Column::Creditor,
    Column::Agreement,
    Column::AccountingPeriod,
    Column::Basis,
    Column::Currency,
];

impl<'a> Examiner<'a> {
    pub(crate) fn new(rulebook: Rulebook<'a>, table: &'a BlockTable) -> Self {
        Self {
            rulebook,
            table,
            last: Vec::new(),
            last_terms: Vec::new(),
            ends: [0; TERM_COLUMNS.len()],
            home: Home::Nowhere,
            loose: None,
        }
    }

    /// Steps 2 to 4 of the checks, then the rest.
    pub(crate) fn examine(&mut self, fields: &Fields<'_>) -> (&Home, Result<Accepted, Fault>) {
        let mut resolved = Ok(());
        if !self.same_as_last(fields) {
            self.last.clear();
            resolved = self.resolve(fields);
            if resolved.is_ok() {
                self.remember(fields);
            }
        }
        // The id is checked first, but its fault does not hide the block: the
        // line counts towards the control totals of its block all the same.
        if let Err(fault) = identifier(fields, Column::ClaimId).and(resolved) {
            return (&self.home, Err(fault));
        }
        let context = match (&self.home, &self.loose) {
            (Home::Known(number), _) => &self.table.blocks[*number as usize].context,
            (_, Some(context)) => context,
            // `resolve` succeeds only with one of the two.
            _ => return (&self.home, Err(Fault::new(Code::BlockWithoutHeader, Column::BlockRef, b"", "a block"))),
        };
        (&self.home, check(fields, context, self.rulebook.fixed_amounts))
    }

    fn same_as_last(&self, fields: &Fields<'_>) -> bool {
        if self.last.is_empty() {
            return false;
        }
        if !self.last_terms.is_empty() && !fields.terms().is_empty() {
            return self.last_terms == fields.terms() && self.last_currency() == fields.get(Column::Currency);
        }
        let mut from = 0;
        TERM_COLUMNS.iter().zip(&self.ends).all(|(column, end)| {
            let same = self.last[from..*end] == *fields.get(*column);
            from = *end;
            same
        })
    }

    /// The currency is the last of [`TERM_COLUMNS`].
    fn last_currency(&self) -> &[u8] {
        let [.., before, end] = self.ends;
        &self.last[before..end]
    }

    fn remember(&mut self, fields: &Fields<'_>) {
        for (column, end) in TERM_COLUMNS.iter().zip(&mut self.ends) {
            self.last.extend_from_slice(fields.get(*column));
            *end = self.last.len();
        }
        self.last_terms.clear();
        self.last_terms.extend_from_slice(fields.terms());
    }

    fn resolve(&mut self, fields: &Fields<'_>) -> Result<(), Fault> {
        self.home = Home::Nowhere;
        self.loose = None;
        identifier(fields, Column::BlockRef)?;
        let creditor = party(fields, Column::Creditor)?;
        let block_ref = fields.get(Column::BlockRef);
        let known = self.table.find(creditor, block_ref);
        self.home = known.map_or(Home::Headerless, Home::Known);
        let header = known.map(|number| &self.table.blocks[number as usize].context.terms);
        let terms = self.terms(fields, header)?;
        if known.is_none() {
            self.home = Home::Loose(Box::new(LooseBlock { creditor, block_ref: block_ref.to_vec(), terms }));
            self.loose = Some(Context::of(&self.rulebook, creditor, terms, None));
        }
        Ok(())
    }

    /// Step 4: the terms of the line, each compared with the header if there is one.
    fn terms(&self, fields: &Fields<'_>, header: Option<&BlockTerms>) -> Result<BlockTerms, Fault> {
        let value = |column: Column| fields.get(column);
        let differs = |column: Column, expected: String| {
            Fault::new(Code::HeaderDiffers, column, value(column), format!("{expected}, as in the block header"))
        };
        let unknown = |code: Code, column: Column, expected: &str| {
            let code = if value(column).is_empty() { Code::FieldEmpty } else { code };
            Fault::new(code, column, value(column), expected)
        };
        let agreement = AgreementId::new(value(Column::Agreement))
            .filter(|id| self.rulebook.law.agreements().get(*id).is_some())
            .ok_or_else(|| unknown(Code::AgreementUnknown, Column::Agreement, "an agreement of the book"))?;
        if let Some(header) = header.filter(|header| header.agreement != agreement) {
            return Err(differs(Column::Agreement, header.agreement.to_string()));
        }
        let debtor = party(fields, Column::Debtor)?;
        if let Some(header) = header.filter(|header| header.debtor != debtor) {
            return Err(differs(Column::Debtor, header.debtor.to_string()));
        }
        let accounting_period =
            Period::parse(value(Column::AccountingPeriod)).filter(|period| *period != Period::Unknown).ok_or_else(
                || unknown(Code::PeriodMalformed, Column::AccountingPeriod, "2025H2, 2025Q4, 2025-12 or 2025"),
            )?;
        if let Some(header) = header.filter(|header| header.accounting_period != accounting_period) {
            return Err(differs(Column::AccountingPeriod, header.accounting_period.to_string()));
        }
        let basis = Basis::parse(value(Column::Basis))
            .ok_or_else(|| unknown(Code::ValueUnknown, Column::Basis, "actual or fixed"))?;
        if let Some(header) = header.filter(|header| header.basis != basis) {
            return Err(differs(Column::Basis, header.basis.to_string()));
        }
        let currency = Currency::from_code(value(Column::Currency))
            .ok_or_else(|| unknown(Code::CurrencyUnknown, Column::Currency, "an ISO 4217 code"))?;
        if let Some(header) = header.filter(|header| header.currency != currency) {
            return Err(differs(Column::Currency, header.currency.to_string()));
        }
        Ok(BlockTerms { agreement, accounting_period, debtor, basis, currency })
    }
}

fn party(fields: &Fields<'_>, column: Column) -> Result<Party, Fault> {
    let value = fields.get(column);
    let code = if value.is_empty() { Code::FieldEmpty } else { Code::PartyUnknown };
    Party::from_code(value)
        .filter(|party| party.may_claim())
        .ok_or_else(|| Fault::new(code, column, value, "the code of a party, such as FR"))
}

/// What a line states about its money, whatever else is wrong with it.
pub(crate) fn stated(fields: &Fields<'_>) -> Stated {
    let currency = Currency::from_code(fields.get(Column::Currency));
    let amounts = currency.and_then(|currency| {
        let fee = fields.get(Column::FeeAmount);
        let care = parse_minor(fields.get(Column::CareAmount), currency.exponent()).ok()?;
        let fees = if fee.is_empty() { 0 } else { parse_minor(fee, currency.exponent()).ok()? };
        Some((care, fees))
    });
    Stated { currency, amounts }
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

/// A correction with the claim it corrects.
pub(crate) struct NearCorrection {
    pub(crate) pending: PendingCorrection,
    pub(crate) own: Found,
    pub(crate) target: Found,
}

/// Most corrections a thread keeps with their claims; further ones are read again.
const MAX_NEAR: usize = 100_000;

/// An accepted line of the chunk at hand that counts in this run.
struct Seen {
    hash: IdHash,
    number: u32,
    start: u32,
}

/// What one thread leaves behind.
pub(crate) struct Harvest {
    pub(crate) tally: Tally,
    /// Ids of lines whose block this run posts, as far as its header tells.
    pub(crate) ids: Ids,
    /// Ids of lines that wait.
    pub(crate) waiting: Ids,
    pub(crate) notes: Vec<ChunkNote>,
    pub(crate) corrections: Vec<PendingCorrection>,
    /// Corrections whose claim lies in the same chunk: both lines, so that they
    /// need not be read again.
    pub(crate) near: Vec<NearCorrection>,
    pub(crate) spool: Spool,
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
    pub(crate) queue: AtomicU64,
    pub(crate) chunks: u64,
    pub(crate) spool_folder: &'a std::path::Path,
    pub(crate) progress: &'a (dyn Fn(u64) + Sync),
}

impl Fold<'_> {
    /// The source a chunk belongs to.
    pub(crate) fn source_of(&self, chunk: u64) -> usize {
        self.sources.partition_point(|source| source.first_chunk + source.chunks <= chunk)
    }

    /// Takes chunks from the queue until it is empty.
    pub(crate) fn work(&self, thread: usize) -> io::Result<Harvest> {
        let blocks = self.table.blocks.len();
        let mut harvest = Harvest {
            tally: Tally::new(blocks),
            ids: Ids::default(),
            waiting: Ids::default(),
            notes: Vec::new(),
            corrections: Vec::new(),
            near: Vec::new(),
            spool: Spool::default(),
            met: vec![Vec::new(); self.sources.len()],
            unresolved: vec![false; self.sources.len()],
            strays: vec![0; self.sources.len()],
        };
        let mut chunk = Chunk::default();
        let mut scratch = Scratch::default();
        let mut examiner = Examiner::new(self.rulebook, self.table);
        let mut seen: Vec<Seen> = Vec::new();
        loop {
            let number = self.queue.fetch_add(1, Ordering::Relaxed);
            if number >= self.chunks {
                return Ok(harvest);
            }
            let file = self.source_of(number);
            let source = &self.sources[file];
            let index = number - source.first_chunk;
            let subtree = chunk.read(&source.file, source.size, index, true)?;
            if harvest.met[file].is_empty() {
                harvest.met[file] = vec![0; blocks.div_ceil(64).max(1)];
            }
            let start = harvest.spool.position();
            let mut closed = false;
            seen.clear();
            let pending = harvest.corrections.len();
            let lines = for_each_line(&chunk, index == 0, &source.map, &mut scratch, |line| {
                closed |= self.fold_line(&line, number, file, &mut examiner, &mut harvest, |hash| {
                    seen.push(Seen { hash, number: line.number, start: (line.offset - chunk.offset) as u32 });
                });
            });
            for pending in harvest.corrections.split_off(pending) {
                let near = if harvest.near.len() < MAX_NEAR {
                    self.find_near(&pending, &seen, &chunk, &source.map, &mut scratch, &mut examiner)
                } else {
                    None
                };
                match near {
                    Some((own, target)) => harvest.near.push(NearCorrection { pending, own, target }),
                    None => harvest.corrections.push(pending),
                }
            }
            harvest.notes.push(ChunkNote {
                chunk: number,
                lines: u64::from(lines),
                subtree,
                rejects: (harvest.spool.position() > start)
                    .then(|| Place { start, length: harvest.spool.position() - start }),
                closed,
                unterminated: chunk.unterminated,
                thread,
            });
            harvest.spool.settle(self.spool_folder)?;
            (self.progress)(source.size.min((index + 1) * CHUNK_BYTES) - index * CHUNK_BYTES);
        }
    }

    /// A correction and its claim, if both count in this run and lie in this chunk.
    fn find_near(
        &self,
        pending: &PendingCorrection,
        seen: &[Seen],
        chunk: &Chunk,
        map: &ColumnMap,
        scratch: &mut Scratch,
        examiner: &mut Examiner<'_>,
    ) -> Option<(Found, Found)> {
        let hash = IdHash::of(pending.creditor, &pending.target);
        let own = seen.iter().find(|line| line.number == pending.number)?;
        let target = seen.iter().find(|line| line.hash == hash)?;
        let mut again = |line: &Seen| {
            let bytes = &chunk.lines()[line.start as usize..];
            let end = memchr::memchr(b'\n', bytes).unwrap_or(bytes.len());
            let bytes = bytes[..end].strip_suffix(b"\r").unwrap_or(&bytes[..end]);
            let mut found = None;
            cut_line(bytes, map, scratch, |fields| {
                if let Ok(fields) = fields
                    && let (home, Ok(accepted)) = examiner.examine(fields)
                {
                    found = Some(Found {
                        chunk: pending.chunk,
                        number: line.number,
                        offset: chunk.offset + u64::from(line.start),
                        hash: line.hash,
                        home: home.clone(),
                        accepted,
                        joined: fields.joined(),
                        closed: false,
                    });
                }
            });
            found
        };
        let (own, target) = (again(own)?, again(target)?);
        (target.fields().get(Column::ClaimId) == pending.target).then_some((own, target))
    }

    /// Adds one line; returns whether it belongs to a block that is closed.
    #[inline]
    fn fold_line(
        &self,
        line: &LineView<'_>,
        chunk: u64,
        file: usize,
        examiner: &mut Examiner<'_>,
        harvest: &mut Harvest,
        see: impl FnOnce(IdHash),
    ) -> bool {
        let fields = match &line.fields {
            Ok(fields) => *fields,
            Err(malformed) => {
                self.refuse_malformed(line, malformed, file, harvest);
                return false;
            }
        };
        let (home, verdict) = examiner.examine(fields);
        if let Home::Known(number) = home {
            harvest.met[file][*number as usize / 64] |= 1 << (number % 64);
        } else {
            harvest.unresolved[file] = true;
        }
        let accepted = match verdict {
            Ok(accepted) => accepted,
            Err(fault) => {
                refuse(line, fields, home, self.table, &fault, file, harvest);
                return false;
            }
        };
        let (creditor, currency, closed) = match home {
            Home::Known(number) => {
                let block = &self.table.blocks[*number as usize];
                (block.key.creditor, block.context.terms.currency, block.closed())
            }
            Home::Loose(key) => (key.creditor, key.terms.currency, false),
            Home::Headerless | Home::Nowhere => return false,
        };
        let money = harvest.tally.money_of(file as u32, Some(currency));
        money.read.add(accepted.care, accepted.fees);
        if closed {
            // Known or new: decided once the earlier runs were asked.
            return true;
        }
        money.accepted.add(accepted.care, accepted.fees);
        let mut counts = false;
        if let Home::Known(number) = home {
            let (position, of_block) = self.positions[*number as usize];
            counts = of_block;
            if counts {
                harvest.tally.cube.entry(Cell::of(position, &accepted)).or_default().add(accepted.care, accepted.fees);
            }
        }
        harvest.tally.accept(home, &accepted);
        let claim_id = fields.get(Column::ClaimId);
        let ids = if counts { &mut harvest.ids } else { &mut harvest.waiting };
        let own = IdHash::of(creditor, claim_id);
        ids.push(own, chunk);
        if counts {
            see(own);
        }
        let target = fields.get(Column::CorrectsClaimId);
        if !target.is_empty() {
            harvest.corrections.push(PendingCorrection {
                chunk,
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
    fn refuse_malformed(&self, line: &LineView<'_>, malformed: &Malformed, file: usize, harvest: &mut Harvest) {
        let money = harvest.tally.money_of(file as u32, None);
        money.read.lines += 1;
        money.rejected.lines += 1;
        money.unreadable += 1;
        let fields: Vec<&[u8]> = line.raw.split(|byte| *byte == b',').take(MAX_COLUMNS).collect();
        let value = |column: Column| {
            self.sources[file].map.places[column as usize]
                .and_then(|place| fields.get(usize::from(place)).copied())
                .unwrap_or_default()
        };
        let creditor = Party::from_code(value(Column::Creditor)).filter(|_| !value(Column::BlockRef).is_empty());
        let number = creditor.and_then(|creditor| self.table.find(creditor, value(Column::BlockRef)));
        match number {
            Some(number) => {
                harvest.tally.blocks[number as usize].malformed += 1;
                harvest.met[file][number as usize / 64] |= 1 << (number % 64);
            }
            // It names a block without a header: no other block lacks it.
            None if creditor.is_some() => {}
            None => harvest.strays[file] += 1,
        }
        let tally = harvest.tally.rejects.entry((number, malformed.code)).or_default();
        tally.totals.lines += 1;
        tally.unreadable += 1;
        harvest.spool.push(&Reject {
            line: line.number,
            offset: line.offset,
            code: malformed.code,
            column: None,
            value: malformed.value.clone(),
            expected: malformed.expected.clone(),
            creditor: if number.is_some() { excerpt(value(Column::Creditor)) } else { String::new() },
            block_ref: if number.is_some() { excerpt(value(Column::BlockRef)) } else { String::new() },
            claim_id: String::new(),
        });
    }
}

#[cold]
fn refuse(
    line: &LineView<'_>,
    fields: &Fields<'_>,
    home: &Home,
    table: &BlockTable,
    fault: &Fault,
    file: usize,
    harvest: &mut Harvest,
) {
    let stated = stated(fields);
    let number = match home {
        Home::Known(number) => Some(*number),
        _ => None,
    };
    // A header's totals are in the currency of its block.
    let of_block = number.map(|number| table.blocks[number as usize].context.terms.currency);
    let in_block = stated.amounts.filter(|_| of_block.is_none() || of_block == stated.currency);
    let money = harvest.tally.money_of(file as u32, stated.currency);
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
        harvest.strays[file] += 1;
    }
    let tally = harvest.tally.rejects.entry((number, fault.code)).or_default();
    match in_block {
        Some((care, fees)) => tally.totals.add(care, fees),
        None => {
            tally.totals.lines += 1;
            tally.unreadable += 1;
        }
    }
    if let Some(block) = harvest.tally.block(home) {
        match in_block {
            Some((care, fees)) => block.read.add(care, fees),
            None => {
                block.read.lines += 1;
                block.unreadable += 1;
            }
        }
    }
    harvest.spool.push(&reject_of(line.number, line.offset, fields, fault));
}

/// A reject with what could be read of the line's identity.
pub(crate) fn reject_of(number: u32, offset: u64, fields: &Fields<'_>, fault: &Fault) -> Reject {
    Reject {
        line: number,
        offset,
        code: fault.code,
        column: Some(fault.column),
        value: fault.value.clone(),
        expected: fault.expected.clone(),
        creditor: excerpt(fields.get(Column::Creditor)),
        block_ref: excerpt(fields.get(Column::BlockRef)),
        claim_id: excerpt(fields.get(Column::ClaimId)),
    }
}
