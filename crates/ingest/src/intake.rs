//! Reading all claim files of a run: fold, find duplicates, settle what could not
//! be decided line by line, and hand blocks over.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;
use std::path::Path;

use rayon::prelude::*;
use solde_core::block::{BlockAccount, BlockHeader, BlockKey, IntakeBlock, LineTotals, PositionKey};
use solde_core::codes::{Basis, Code, Severity};
use solde_core::intake::{CubeCell, CubeKey, RejectTotal};
use solde_core::life::NamedClaim;
use solde_core::money::{Currency, format_minor};
use solde_core::room;

use crate::chunk::merge;
use crate::claim_file::open_claims;
use crate::claim_index::{ClaimIndex, EarlierIndex};
use crate::context::{BlockTable, Contexts, KnownBlock, Rulebook, period_year};
use crate::corrections::{ClaimKey, Correction, CorrectionHistory};
use crate::duplicates::RunIds;
use crate::files::InboxFile;
use crate::finding::Finding;
use crate::fold::{ChunkNote, Fold, Harvest, Way};
use crate::headers::HeaderSet;
use crate::ids::{Ids, MAX_CHUNKS};
use crate::import::ImportSet;
use crate::line_names::LineNames;
use crate::reject_stream::RejectStream;
use crate::settle::{Decisions, Settler};
use crate::source::{Feed, Source, StreamEnd};
use crate::spill::Spill;
use crate::spool::Spool;
use crate::suspects::{Inquiry, SuspectKey};
use crate::tally::{FileMoney, Home, SharedBlocks, Sums, Tally};

/// What claims are read against.
pub struct IntakeInput<'a> {
    /// Claim files, sorted by label.
    pub files: Vec<InboxFile>,
    /// Layouts of claim files besides the native one.
    pub imports: &'a ImportSet,
    /// Law and reference data.
    pub rulebook: Rulebook<'a>,
    /// Headers of blocks not posted yet, with introduction dates acknowledged.
    pub headers: HeaderSet,
    /// Blocks that earlier runs posted.
    pub posted: &'a [BlockAccount],
    /// Held blocks that an event lets through.
    pub released: BTreeSet<BlockKey>,
    /// Faults of blocks that warn instead of holding the block.
    pub lenient: &'a [Code],
    /// Blocks that an event refuses.
    pub refused: BTreeSet<BlockKey>,
    /// Ids of earlier runs.
    pub earlier: &'a [EarlierIndex],
    /// What earlier runs took off corrected claims.
    pub corrections: &'a CorrectionHistory,
    /// Claims whose lines are looked for: events name them.
    pub named: &'a BTreeSet<ClaimKey>,
    /// How lines are read.
    pub way: Way,
    /// Whether suspected duplicates are looked for: the same care claimed under several ids.
    pub suspects: bool,
    /// Whether files are hashed; only measurements do without.
    pub hash_inputs: bool,
    /// Where rejects may be spooled.
    pub spool_folder: &'a Path,
    /// Takes the ids of accepted lines of blocks that can be posted, as soon as they are known;
    /// they are gone when this returns.
    pub keep_index: &'a (dyn Fn(&ClaimIndex) -> io::Result<()> + Sync),
    /// Called with bytes read, from any thread.
    pub progress: &'a (dyn Fn(u64) + Sync),
}

/// What a claim file was found to hold.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FileReport {
    /// Its name within the book.
    pub label: String,
    /// BLAKE3 of its bytes.
    pub hash: blake3::Hash,
    /// Its size in bytes.
    pub size: u64,
    /// Lines read, without the header.
    pub lines: u64,
    /// Money by currency as written; `None` is the bucket `XXX`.
    pub money: BTreeMap<Option<Currency>, FileMoney>,
    /// Blocks its lines belong to.
    pub blocks: Vec<BlockKey>,
    /// Some of its lines belong to no known block.
    pub unresolved: bool,
}

/// What ingestion hands over.
pub struct Intake {
    /// Blocks with totals, sorted by key.
    pub blocks: Vec<IntakeBlock>,
    /// The statistical cube of blocks that are not held, sorted.
    pub cube: Vec<CubeCell>,
    /// Rejected lines per direction, code and currency, sorted.
    pub rejects: Vec<RejectTotal>,
    /// Rejected lines that belong to no known block, by code.
    pub unattributed: BTreeMap<Code, u64>,
    /// One report per claim file, in order.
    pub files: Vec<FileReport>,
    /// Findings about files and blocks.
    pub findings: Vec<Finding>,
    /// Corrections that were accepted, of any block.
    pub corrections: Vec<Correction>,
    /// The named claims that are accepted lines, of this run (also of blocks that
    /// wait) or of an earlier one, and correct no other line; less what corrections
    /// took off that this run or an earlier one posted. Nothing about a person.
    pub named: BTreeMap<ClaimKey, NamedClaim>,
    /// Named claims that an earlier run seems to have accepted, whose line can no longer
    /// be read: the run was made without keeping its inputs.
    pub named_unreadable: BTreeSet<ClaimKey>,
    /// Number of lines suspected to be duplicates, if they were looked for. They are
    /// accepted; `lines` has a warning for each.
    pub suspects: Option<u64>,
    /// Findings about lines, to be streamed.
    pub lines: RejectStream,
}

/// Why claim files could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    /// An input or output error.
    #[error("{what}: {source}")]
    Io {
        /// What was being done.
        what: String,
        /// The error.
        #[source]
        source: io::Error,
    },
    /// More than 4 TiB of claim files.
    #[error("claim files are larger than one run can read (4 TiB)")]
    TooLarge,
    /// A file changed while it was read.
    #[error("{0} changed while it was read; run again when it is complete")]
    Changed(String),
}

impl IntakeError {
    fn io(what: &str) -> impl FnOnce(io::Error) -> Self {
        let what = what.to_owned();
        move |source| Self::Io { what, source }
    }
}

/// Reads all claim files on the threads of the current pool.
pub fn read_claims(mut input: IntakeInput<'_>) -> Result<Intake, IntakeError> {
    let mut findings = Vec::new();
    let sources =
        open_all(&input.files, input.imports, &mut findings).map_err(IntakeError::io("opening claim files"))?;
    let chunks = sources.last().map_or(0, |source| source.first_chunk + source.chunks);
    if chunks >= MAX_CHUNKS {
        return Err(IntakeError::TooLarge);
    }
    let table = known_blocks(&mut input);
    let shelf = |block: &KnownBlock| (PositionKey::of(&block.key, &block.context.terms), block.context.terms.basis);
    let shelves: Vec<(PositionKey, Basis)> =
        table.blocks.iter().map(shelf).collect::<BTreeSet<_>>().into_iter().collect();
    let positions: Vec<(u32, bool)> = table
        .blocks
        .par_iter()
        .with_min_len(BLOCKS_AT_A_STRETCH)
        .map(|block| {
            let place = shelves.partition_point(|key| *key < shelf(block));
            (place as u32, counts(block, &input))
        })
        .collect();
    let key = input.suspects.then(SuspectKey::random);
    let fold = Fold {
        sources: &sources,
        rulebook: input.rulebook,
        table: &table,
        positions: &positions,
        way: input.way,
        suspects: key.as_ref(),
        spool_folder: input.spool_folder,
        progress: input.progress,
    };
    let feed = Feed::of(&sources, input.hash_inputs);
    let shared = SharedBlocks::new(table.blocks.len());
    let harvests = rayon::broadcast(|thread| fold.work(thread.index(), &feed, &shared));
    let mut gathered = Gathered::new(table.blocks.len(), sources.len());
    for harvest in harvests {
        gathered.add(harvest.map_err(IntakeError::io("reading claim files"))?);
    }
    gathered.notes.sort_by_key(|note| note.chunk);
    let tally = shared.into_tally(std::mem::take(&mut gathered.sums));
    let (ids, repeated) =
        RunIds::sort(std::mem::take(&mut gathered.ids), std::mem::take(&mut gathered.waiting), chunks)
            .map_err(IntakeError::io("sorting the ids of claims"))?;
    let damaged: Vec<usize> =
        (0..sources.len()).filter(|number| feed.end_of(*number).is_some_and(|end| end.damage.is_some())).collect();
    let held = hold_blocks(&table, &input, &tally, &gathered, &damaged, &mut findings);
    let settler = Settler {
        fold: &fold,
        notes: &gathered.notes,
        held: &held,
        refused: (0u32..)
            .zip(&table.blocks)
            .filter(|(_, block)| !block.closed() && input.refused.contains(&block.key))
            .map(|(number, _)| number)
            .collect(),
        met: &gathered.met,
        earlier: input.earlier,
        history: input.corrections,
        named: input.named,
    };
    let Decisions { tally, ids, gone, rejects, struck, corrections, named } = settler
        .settle(tally, ids, repeated, std::mem::take(&mut gathered.corrections), std::mem::take(&mut gathered.near))
        .map_err(IntakeError::io("reading claim files again for duplicates"))?;
    let inquiry = Inquiry { fold: &fold, held: &held, struck: &struck };
    let suspects = key.as_ref().map(|_| inquiry.find(&gathered.traces, &rejects)).transpose();
    let suspects = suspects.map_err(IntakeError::io("reading claim files again for suspected duplicates"))?;
    let files = report_files(&sources, &feed, &table, &gathered, &tally, input.hash_inputs, &mut findings)?;
    let first_chunks = sources.iter().map(|source| source.first_chunk);
    let of_files = files.iter().map(|report| *report.hash.as_bytes()).zip(first_chunks).collect();
    let index = ClaimIndex::new(of_files, ids, gone);
    let keep_index = || {
        let kept = (input.keep_index)(&index);
        drop(index);
        kept
    };
    let hand_over = || hand_over(&table, &held, &tally, &mut findings);
    // None of these waits for another.
    let (kept, (blocks, cube)) = rayon::join(keep_index, || rayon::join(hand_over, || cube(&tally, &shelves)));
    kept.map_err(IntakeError::io("writing the index of claims"))?;
    let (rejected, unattributed) = reject_totals(&tally, &table);
    findings.sort();
    let lines = RejectStream {
        names: LineNames::of(&sources, &gathered.notes),
        maps: sources.iter().map(|source| source.map.clone()).collect(),
        notes: gathered.notes,
        spools: gathered.spools,
        later: rejects.finish(),
    };
    // What the clearing needs next takes the place of what ingestion needed.
    drop((table, tally, input.headers));
    Ok(Intake {
        blocks,
        cube,
        rejects: rejected,
        unattributed,
        files,
        findings,
        corrections,
        named: named.found,
        named_unreadable: named.unreadable,
        suspects,
        lines,
    })
}

/// Everything the threads brought back.
struct Gathered {
    sums: Vec<Sums>,
    ids: Vec<Ids>,
    waiting: Vec<Ids>,
    notes: Vec<ChunkNote>,
    corrections: Vec<crate::fold::PendingCorrection>,
    near: Vec<crate::fold::NearCorrection>,
    spools: Vec<Spool>,
    traces: Vec<Spill>,
    met: Vec<Vec<u64>>,
    unresolved: Vec<bool>,
    strays: Vec<u64>,
}

impl Gathered {
    fn new(blocks: usize, files: usize) -> Self {
        Self {
            sums: Vec::new(),
            ids: Vec::new(),
            waiting: Vec::new(),
            notes: Vec::new(),
            corrections: Vec::new(),
            near: Vec::new(),
            spools: Vec::new(),
            traces: Vec::new(),
            met: vec![vec![0; blocks.div_ceil(64).max(1)]; files],
            unresolved: vec![false; files],
            strays: vec![0; files],
        }
    }

    fn add(&mut self, harvest: Harvest) {
        self.sums.push(harvest.sums);
        self.ids.push(harvest.ids);
        self.waiting.push(harvest.waiting);
        self.notes.extend(harvest.notes);
        self.corrections.extend(harvest.corrections);
        self.near.extend(harvest.near);
        self.spools.push(harvest.spool);
        self.traces.extend(harvest.traces);
        for (mine, theirs) in self.met.iter_mut().zip(&harvest.met) {
            for (mine, theirs) in mine.iter_mut().zip(theirs) {
                *mine |= theirs;
            }
        }
        for (mine, theirs) in self.unresolved.iter_mut().zip(&harvest.unresolved) {
            *mine |= theirs;
        }
        for (mine, theirs) in self.strays.iter_mut().zip(&harvest.strays) {
            *mine += theirs;
        }
    }

    /// Lines that may belong to a block although nothing tells: strays of the
    /// files it has lines in.
    fn strays_of(&self, block: usize) -> u64 {
        let in_file = |met: &[u64]| met[block / 64] >> (block % 64) & 1 == 1;
        self.met.iter().zip(&self.strays).filter(|(met, _)| in_file(met)).map(|(_, strays)| strays).sum()
    }
}

fn open_all(files: &[InboxFile], imports: &ImportSet, findings: &mut Vec<Finding>) -> io::Result<Vec<Source>> {
    let mut sources: Vec<Source> = Vec::new();
    for file in files {
        let first_chunk = sources.last().map_or(0, |source| source.first_chunk + source.chunks);
        sources.extend(open_claims(file, imports, first_chunk, findings)?);
    }
    Ok(sources)
}

/// Every block that lines may belong to. The headers go with their blocks: `input`
/// only remembers the files they came from.
fn known_blocks(input: &mut IntakeInput<'_>) -> BlockTable {
    let headers = std::mem::take(&mut input.headers.headers);
    let contexts = || Contexts::new(input.rulebook);
    let of_posted = |contexts: &mut Contexts<'_>, account: &BlockAccount| KnownBlock {
        key: account.key.clone(),
        context: contexts.of(account.key.creditor, account.terms, account.introduced_on),
        header: None,
        holds: Vec::new(),
    };
    let of_header = |contexts: &mut Contexts<'_>, (header, holds): (BlockHeader, Vec<Code>)| KnownBlock {
        key: header.key.clone(),
        context: contexts.of(header.key.creditor, header.terms, Some(header.introduced_on)),
        header: Some(header),
        holds,
    };
    let posted = input.posted.par_iter().with_min_len(BLOCKS_AT_A_STRETCH).map_init(contexts, of_posted);
    let new = headers.into_par_iter().with_min_len(BLOCKS_AT_A_STRETCH).map_init(contexts, of_header);
    let mut blocks = room::for_list(posted.len() + new.len());
    posted.chain(new).collect_into_vec(&mut blocks);
    BlockTable::new(blocks)
}

/// Blocks whose law one thread looks up at a stretch, at least.
const BLOCKS_AT_A_STRETCH: usize = 1024;

/// Whether lines of a block count in this run's cube and index, as far as its
/// header tells: it is new, introduced up to the cut-off, not held, not refused.
fn counts(block: &KnownBlock, input: &IntakeInput<'_>) -> bool {
    block.header.as_ref().is_some_and(|header| {
        header.introduced_on <= input.rulebook.cut_off
            && (block.holds.iter().all(|code| input.lenient.contains(code)) || input.released.contains(&block.key))
            && !input.refused.contains(&block.key)
    })
}

/// Compares control totals; returns the holds of each block by its number. Blocks with
/// lines in one of the `damaged` files are held in any case.
fn hold_blocks(
    table: &BlockTable,
    input: &IntakeInput<'_>,
    tally: &Tally,
    gathered: &Gathered,
    damaged: &[usize],
    findings: &mut Vec<Finding>,
) -> HashMap<u32, Vec<Code>> {
    let mut held: HashMap<u32, Vec<Code>> = HashMap::new();
    for (number, block) in table.blocks.iter().enumerate() {
        // An event of the parties has decided about the block: nothing is left to find.
        let decided = input.released.contains(&block.key) || input.refused.contains(&block.key);
        let Some(header) = block.header.as_ref().filter(|_| !decided) else { continue };
        let read = tally.blocks.of(number as u32);
        let mut holds = block.holds.clone();
        // Of a file whose checksum fails no line can be relied on, whatever the totals say.
        if damaged.iter().any(|file| gathered.met[*file][number / 64] >> (number % 64) & 1 == 1) {
            holds.push(Code::FileDamaged);
        }
        let mut found = |code: Code, value: String, expected: String| {
            findings.push(Finding {
                creditor: block.key.creditor.code().to_owned(),
                block_ref: block.key.block_ref.to_string(),
                value,
                expected,
                severity: if input.lenient.contains(&code) { Severity::Warning } else { code.severity() },
                ..Finding::file(input.headers.file_of(&block.key), code, "", "")
            });
        };
        let missing = header.line_count.saturating_sub(read.read.lines);
        if missing > 0 && missing <= read.malformed + gathered.strays_of(number) {
            let expected = format!(
                "{} lines, as the header says; rejected lines without a readable block may be the rest",
                header.line_count
            );
            found(Code::TotalUndetermined, read.read.lines.to_string(), expected);
        } else if read.read.lines != header.line_count {
            holds.push(Code::CountDiffers);
            found(
                Code::CountDiffers,
                read.read.lines.to_string(),
                format!("{} lines, as the header says", header.line_count),
            );
        } else if (read.read.care, read.read.fees) != (header.care_total, header.fee_total) {
            let written = |care, fees| {
                let exponent = header.terms.currency.exponent();
                format!("{} + {}", format_minor(care, exponent), format_minor(fees, exponent))
            };
            let expected = format!("{}, as the header says", written(header.care_total, header.fee_total));
            if read.unreadable > 0 {
                found(Code::TotalUndetermined, written(read.read.care, read.read.fees), expected);
            } else {
                holds.push(Code::TotalDiffers);
                found(Code::TotalDiffers, written(read.read.care, read.read.fees), expected);
            }
        }
        if !holds.is_empty() {
            held.insert(number as u32, holds);
        }
    }
    for holds in held.values_mut() {
        holds.retain(|code| !input.lenient.contains(code));
    }
    held.retain(|_, holds| !holds.is_empty());
    held
}

fn report_files(
    sources: &[Source],
    feed: &Feed<'_>,
    table: &BlockTable,
    gathered: &Gathered,
    tally: &Tally,
    hash_inputs: bool,
    findings: &mut Vec<Finding>,
) -> Result<Vec<FileReport>, IntakeError> {
    let Gathered { met, unresolved, .. } = gathered;
    let mut reports = Vec::new();
    let mut notes = gathered.notes.iter().peekable();
    for (number, source) in sources.iter().enumerate() {
        let (mut lines, mut subtrees, mut unterminated) = (0, Vec::new(), false);
        while let Some(note) = notes.next_if(|note| note.chunk < source.first_chunk + source.chunks) {
            lines += note.lines;
            subtrees.extend(note.subtree);
            unterminated |= note.unterminated;
        }
        let end = feed.end_of(number);
        let hash = match &end {
            Some(StreamEnd { hash, .. }) => *hash,
            None if subtrees.len() > 1 => merge(&subtrees),
            None if !hash_inputs => blake3::Hash::from_bytes([0; 32]),
            // One chunk: the file is small, and its hash has no subtrees.
            None => blake3::hash(&std::fs::read(&source.path).map_err(IntakeError::io(&source.label))?),
        };
        if let Some(damage) = end.and_then(|end| end.damage) {
            findings.push(damage.finding(&source.label));
        }
        let size = std::fs::metadata(&source.path).map_err(IntakeError::io(&source.label))?.len();
        if size != source.size {
            return Err(IntakeError::Changed(source.label.clone()));
        }
        if lines <= 1 {
            findings.push(Finding::file(&source.label, Code::NoLines, "", "claim lines after the header"));
        } else if unterminated {
            let mut finding = Finding::file(&source.label, Code::NoFinalNewline, "", "a newline at the end");
            finding.line = lines;
            findings.push(finding);
        }
        let blocks = (0..table.blocks.len()).filter(|block| met[number][block / 64] >> (block % 64) & 1 == 1);
        reports.push(FileReport {
            label: source.label.clone(),
            hash,
            size,
            lines: lines.saturating_sub(1),
            money: tally
                .sums
                .money
                .iter()
                .filter(|((file, _), _)| *file as usize == number)
                .map(|((_, currency), money)| (*currency, *money))
                .collect(),
            blocks: blocks.map(|block| table.blocks[block].key.clone()).collect(),
            unresolved: unresolved[number],
        });
    }
    Ok(reports)
}

fn hand_over(
    table: &BlockTable,
    held: &HashMap<u32, Vec<Code>>,
    tally: &Tally,
    findings: &mut Vec<Finding>,
) -> Vec<IntakeBlock> {
    let months = tally.months_by_block();
    let hand_over = |(number, block, header): &(u32, &KnownBlock, &BlockHeader)| {
        let read = tally.blocks.of(*number);
        IntakeBlock {
            key: block.key.clone(),
            terms: header.terms,
            introduced_on: Some(header.introduced_on),
            creditor_iban: header.creditor_iban.clone(),
            creditor_bic: header.creditor_bic.clone(),
            supplements: header.supplements.clone(),
            accepted: read.accepted,
            provisional_lines: read.provisional,
            sent_on: header.sent_on,
            waived: read.waived,
            care_years: tally.care_years(&Home::Known(*number), read, block.context.period_year),
            booked_outside: read.booked_outside,
            months: months.get(number).cloned().unwrap_or_default(),
            holds: held.get(number).cloned().unwrap_or_default(),
        }
    };
    let with_header = (0u32..).zip(&table.blocks);
    let with_header = with_header.filter_map(|(number, block)| Some((number, block, block.header.as_ref()?)));
    let with_header: Vec<(u32, &KnownBlock, &BlockHeader)> = with_header.collect();
    // Each to its place at once: they are much of what is in memory.
    let mut blocks: Vec<IntakeBlock> = room::for_list(with_header.len());
    with_header.par_iter().with_min_len(BLOCKS_AT_A_STRETCH).map(hand_over).collect_into_vec(&mut blocks);
    drop(with_header);
    findings.extend(blocks.iter().filter(|block| block.provisional_lines > 0).map(|block| Finding {
        creditor: block.key.creditor.code().to_owned(),
        block_ref: block.key.block_ref.to_string(),
        value: format!("{} lines", block.provisional_lines),
        expected: "a published monthly amount (Reg. 987/2009 Art. 65)".into(),
        ..Finding::file("", Code::NotPublished, "", "")
    }));
    for (loose, read) in &tally.sums.loose {
        let key =
            BlockKey { creditor: loose.creditor, block_ref: String::from_utf8_lossy(&loose.block_ref).as_ref().into() };
        findings.push(Finding {
            creditor: key.creditor.code().to_owned(),
            block_ref: key.block_ref.to_string(),
            value: format!("{} lines", read.read.lines),
            expected: "a header in a blocks file".into(),
            ..Finding::file("", Code::BlockWithoutHeader, "", "")
        });
        blocks.push(IntakeBlock {
            key,
            terms: loose.terms,
            introduced_on: None,
            creditor_iban: None,
            creditor_bic: None,
            supplements: None,
            accepted: read.accepted,
            provisional_lines: read.provisional,
            sent_on: None,
            waived: read.waived,
            care_years: tally.care_years(
                &Home::Loose(Box::new(loose.clone())),
                read,
                period_year(loose.terms.accounting_period),
            ),
            booked_outside: read.booked_outside,
            months: Vec::new(),
            holds: vec![Code::BlockWithoutHeader],
        });
    }
    blocks.sort_by(|a, b| (&a.key, &a.terms).cmp(&(&b.key, &b.terms)));
    blocks
}

fn cube(tally: &Tally, shelves: &[(PositionKey, Basis)]) -> Vec<CubeCell> {
    let cube = &tally.sums.cube;
    // Hardly a cell is empty.
    let mut cells: Vec<CubeCell> = room::for_list(cube.len());
    let filled = cube.iter().filter(|(_, totals)| **totals != LineTotals::default());
    cells.extend(filled.map(|(cell, totals)| CubeCell {
        key: CubeKey {
            position: shelves[cell.shelf() as usize].0,
            basis: shelves[cell.shelf() as usize].1,
            article: cell.article(),
            document: cell.document(),
            category: cell.category(),
            care_year: cell.care_year(),
        },
        totals: *totals,
    }));
    cells.par_sort_unstable_by_key(|cell| cell.key);
    cells
}

fn reject_totals(tally: &Tally, table: &BlockTable) -> (Vec<RejectTotal>, BTreeMap<Code, u64>) {
    let mut totals: BTreeMap<_, RejectTotal> = BTreeMap::new();
    let mut unattributed = BTreeMap::new();
    for ((block, code), rejected) in &tally.sums.rejects {
        let Some(block) = block.map(|number| &table.blocks[number as usize]) else {
            *unattributed.entry(*code).or_default() += rejected.totals.lines;
            continue;
        };
        let terms = &block.context.terms;
        let total =
            totals.entry((block.key.creditor, terms.debtor, *code, terms.currency)).or_insert_with(|| RejectTotal {
                creditor: block.key.creditor,
                debtor: terms.debtor,
                code: *code,
                currency: terms.currency,
                totals: LineTotals::default(),
                unreadable: 0,
            });
        total.totals.merge(&rejected.totals);
        total.unreadable += rejected.unreadable;
    }
    (totals.into_values().collect(), unattributed)
}
