//! Computing a run from its inputs into a folder. Live runs and reproductions
//! come through here alike.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, MutexGuard, PoisonError};

use solde_core::block::{BlockAccount, BlockKey, OpeningBalance};
use solde_core::calendar::{Date, Period};
use solde_core::clearing::{Clearing, ClearingInput, Control, acknowledge, clear};
use solde_core::codes::{Code, Severity};
use solde_core::event::{Event, EventKind};
use solde_core::intake::{CubeCell, RejectTotal};
use solde_core::law::LawBook;
use solde_core::money::{Currency, format_minor};
use solde_core::party::Party;
use solde_ingest::claim_index::EarlierIndex;
use solde_ingest::corrections::ClaimKey;
use solde_ingest::events::read_events;
use solde_ingest::files::{FileKind, InboxFile, classify};
use solde_ingest::finding::Finding;
use solde_ingest::headers::read_headers;
use solde_ingest::import::ImportSet;
use solde_ingest::intake::{FileReport, Intake, IntakeInput, read_claims};
use solde_ingest::inventories::read_inventories;
use solde_ingest::opening::read_openings;
use solde_ingest::{Rulebook, Way};

use crate::chain::Run;
use crate::closing::{Carried, digest, push_number};
use crate::commit::keep;
use crate::error::BookError;
use crate::manifest::{Counts, Input, InputMoney, Lines, Output, Role};
use crate::settings::Settings;
use crate::source::{Source, refuse};

/// Name and version of this program, as written into every run.
pub const ENGINE: &str = concat!("solde ", env!("CARGO_PKG_VERSION"));

/// A computed run: what reports are drawn from.
pub struct Computed {
    /// Its configuration.
    pub settings: Settings,
    /// The law of the book.
    pub law: LawBook,
    /// Ledger, positions, nets.
    pub clearing: Clearing,
    /// Rejected lines per direction.
    pub rejects: Vec<RejectTotal>,
    /// Rejected lines of no known block.
    pub unattributed: BTreeMap<Code, u64>,
    /// The statistical cube.
    pub cube: Vec<CubeCell>,
    /// Opening balances, all views of them, sorted; every run knows them.
    pub openings: Vec<OpeningBalance>,
    /// Every invariant of the clearing with its two sides.
    pub controls: Vec<Control>,
    /// Controls over lines, which depend on how they came in files.
    pub line_controls: Vec<Control>,
    /// Digest of postings, settings and the previous digest.
    pub ledger_digest: String,
    /// Claim lines.
    pub lines: Lines,
    /// What was found.
    pub counts: Counts,
    /// Of it, what is about files and blocks, sorted.
    pub findings: Vec<Finding>,
    /// Accepted lines that claim the same care as another, if they were looked for.
    pub suspects: Option<u64>,
    /// Events dated after the cut-off: they wait.
    pub later_events: usize,
    pub(crate) inputs: Vec<Input>,
    pub(crate) outputs: Vec<Output>,
}

impl Computed {
    /// Paths of all files written, within the run.
    pub fn output_paths(&self) -> Vec<String> {
        self.outputs.iter().map(|output| output.path.clone()).collect()
    }
}

/// Draws the reports of a run; implemented by the command, so that the book
/// does not know how anything looks.
pub trait Render: Sync {
    /// Writes all reports of `run` into `sink`.
    fn render(&self, run: &Computed, sink: &Sink<'_>) -> Result<(), BookError>;
}

/// Takes the output files of a run, hashing them as they are written. Any thread
/// may write; the outputs are sorted in the end.
pub struct Sink<'a> {
    folder: &'a Path,
    written: Mutex<Written>,
    /// Takes large files once they are written: another thread has the disk store them
    /// while the run goes on.
    to_store: Mutex<Option<Sender<File>>>,
}

/// Files from this size on are stored as soon as they are written.
const LARGE: u64 = 1 << 20;

#[derive(Default)]
struct Written {
    outputs: Vec<Output>,
    folders: BTreeSet<PathBuf>,
}

impl<'a> Sink<'a> {
    fn new(folder: &'a Path, to_store: Option<Sender<File>>) -> Self {
        Self { folder, written: Mutex::default(), to_store: Mutex::new(to_store) }
    }

    fn written(&self) -> MutexGuard<'_, Written> {
        // A thread that panicked while it noted a file leaves nothing half done.
        self.written.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn store(&self, file: File, size: u64) {
        let to_store = self.to_store.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(to_store) = to_store.as_ref().filter(|_| size >= LARGE) {
            // Nobody takes it any more if an earlier file could not be stored, which is
            // an error of the run anyway.
            let _ = to_store.send(file);
        }
    }

    /// Ends what [`Sink::stream`] and [`Sink::write`] hand on.
    fn close(&self) {
        self.to_store.lock().unwrap_or_else(PoisonError::into_inner).take();
    }

    fn create(&self, path: &str) -> Result<File, BookError> {
        let target = self.folder.join(path);
        if let Some(parent) = target.parent() {
            let mut written = self.written();
            if !written.folders.contains(parent) {
                std::fs::create_dir_all(parent).map_err(BookError::at(parent))?;
                written.folders.insert(parent.to_owned());
            }
        }
        File::create_new(&target).map_err(BookError::at(&target))
    }

    fn note(&self, path: &str, size: u64, hash: blake3::Hash) {
        self.written().outputs.push(Output { path: path.to_owned(), size, blake3: hash.to_hex().to_string() });
    }

    /// Writes a whole file.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), BookError> {
        let mut file = self.create(path)?;
        file.write_all(bytes).map_err(BookError::at(&self.folder.join(path)))?;
        self.note(path, bytes.len() as u64, blake3::hash(bytes));
        self.store(file, bytes.len() as u64);
        Ok(())
    }

    /// Writes a file piece by piece.
    pub fn stream(
        &self,
        path: &str,
        write: impl FnOnce(&mut (dyn Write + Send)) -> Result<(), BookError>,
    ) -> Result<(), BookError> {
        let file = BufWriter::with_capacity(256 << 10, self.create(path)?);
        let mut hashed = Hashed { file, hasher: blake3::Hasher::new(), size: 0 };
        write(&mut hashed)?;
        hashed.flush()?;
        self.note(path, hashed.size, hashed.hasher.finalize());
        let file =
            hashed.file.into_inner().map_err(|error| BookError::at(&self.folder.join(path))(error.into_error()))?;
        self.store(file, hashed.size);
        Ok(())
    }

    /// All files written, sorted by path.
    fn into_outputs(self) -> Vec<Output> {
        let mut outputs = self.written.into_inner().unwrap_or_else(PoisonError::into_inner).outputs;
        outputs.sort();
        outputs
    }
}

/// Closes a sink when it goes.
struct ClosedAfter<'s, 'a>(&'s Sink<'a>);

impl Drop for ClosedAfter<'_, '_> {
    fn drop(&mut self) {
        self.0.close();
    }
}

struct Hashed {
    file: BufWriter<File>,
    hasher: blake3::Hasher,
    size: u64,
}

impl Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.file.write_all(bytes)?;
        self.hasher.update(bytes);
        self.size += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.file.flush()
    }
}

/// What a computation is asked for.
pub(crate) struct Task<'a> {
    pub(crate) period: Period,
    pub(crate) cut_off: Date,
    /// The runs it builds on.
    pub(crate) before: &'a [Run],
    pub(crate) keep_inputs: bool,
    pub(crate) way: Way,
    /// Whether what is written is to stay: then the disk begins to store it early.
    pub(crate) durable: bool,
    pub(crate) hash_inputs: bool,
    pub(crate) suspects: bool,
    pub(crate) folder: &'a Path,
    pub(crate) progress: &'a (dyn Fn(u64) + Sync),
}

/// Inbox files by what they hold.
#[derive(Default)]
struct Inbox {
    claims: Vec<InboxFile>,
    blocks: Vec<InboxFile>,
    events: Vec<InboxFile>,
    inventories: Vec<InboxFile>,
    unusable: Vec<InboxFile>,
    settled: Vec<Input>,
}

pub(crate) fn compute(source: &Source, task: &Task<'_>, render: &dyn Render) -> Result<Computed, BookError> {
    let settings = source.read_settings()?;
    let law = source.read_law(&settings)?;
    let agreements = law.agreements();
    let imports = source.read_imports()?;
    let mut findings = Vec::new();
    let reference = source.read_reference(&mut findings)?;
    task.before.iter().try_for_each(Run::verify_carried)?;
    let previous = task.before.last();
    if let Some(run) = previous.filter(|run| run.manifest.party != party_code(&settings)) {
        return Err(BookError::Usage(format!(
            "this book was kept for {} up to run {}; solde.toml now says {}",
            run.manifest.party,
            run.name,
            party_code(&settings)
        )));
    }
    let mut carried = match previous {
        Some(run) => Carried::read(&run.folder)?,
        None => {
            let mut of_openings = Vec::new();
            let openings = read_openings(&source.openings, agreements, &mut of_openings);
            refuse("the opening folder", &of_openings)?;
            check_ours(&openings, &settings)?;
            Carried::of_openings(openings, task.period)
        }
    };
    let inbox = sort_inbox(source, &imports, task.before, &mut findings)?;
    let mut headers = read_headers(&inbox.blocks, agreements, &carried.accounts, &mut findings);
    let read = read_events(&inbox.events, &law, &mut findings);
    let digests: BTreeMap<String, String> = read.iter().map(|event| (event.event_id.clone(), digest(event))).collect();
    // What took effect once stands; an id that now says something else is found.
    let changed = |event: &&Event| {
        carried.events.get(&event.event_id).is_some_and(|taken| digests.get(&event.event_id) != Some(taken))
    };
    findings.extend(read.iter().filter(changed).map(|event| Finding {
        creditor: event.creditor.code().to_owned(),
        block_ref: event.block_ref.clone().unwrap_or_default(),
        value: event.event_id.clone(),
        ..Finding::file("", Code::EventRepeated, "", "the event as it took effect in an earlier run, or a new event_id")
    }));
    let (events, later): (Vec<Event>, Vec<Event>) = read
        .into_iter()
        .filter(|event| !carried.events.contains_key(&event.event_id))
        .partition(|event| event.date <= task.cut_off);
    findings.extend(later.iter().map(|event| Finding {
        creditor: event.creditor.code().to_owned(),
        block_ref: event.block_ref.clone().unwrap_or_default(),
        value: event.event_id.clone(),
        ..Finding::file("", Code::EventWaits, "", &format!("a date up to {}, this one is {}", task.cut_off, event.date))
    }));
    let contradictions = acknowledge(headers.headers.iter_mut().map(|(header, _)| header), &events);
    let inventories = carried.inventories(read_inventories(&inbox.inventories, &law, &mut findings));
    let ordered = |kind| -> BTreeSet<BlockKey> {
        // An order about another debtor's block is no order about this one.
        let debtor_of = |key: &BlockKey| {
            let of_key = headers.headers.binary_search_by(|(header, _)| header.key.cmp(key));
            of_key.ok().map(|place| headers.headers[place].0.terms.debtor)
        };
        let of_kind = events.iter().filter(|event| {
            event.kind == kind
                && event.block().is_none_or(|key| debtor_of(&key).is_none_or(|debtor| debtor == event.debtor))
        });
        of_kind
            .map(|event| BlockKey {
                creditor: event.creditor,
                block_ref: event.block_ref.as_deref().unwrap_or_default().into(),
            })
            .collect()
    };
    let (released, rejected) = (ordered(EventKind::Release), ordered(EventKind::RejectBlock));
    let refused: BTreeSet<BlockKey> = carried.refused.union(&rejected).cloned().collect();
    let earlier: Vec<EarlierIndex> = task
        .before
        .iter()
        .map(|run| {
            let kept = run.manifest.inputs_kept.then(|| Source::of_run(&run.folder, &run.manifest));
            Ok(EarlierIndex {
                run: run.name.clone(),
                path: run.folder.join("claims.idx"),
                inputs: run.folder.join("inputs"),
                imports: kept.map_or(Ok(ImportSet::default()), |source| source.read_imports())?,
            })
        })
        .collect::<Result<_, BookError>>()?;
    let (to_store, stored) = channel::<File>();
    let sink = Sink::new(task.folder, task.durable.then_some(to_store));
    let store_files = || {
        let store = |file: File| file.sync_data().map_err(BookError::at(task.folder));
        stored.into_iter().try_for_each(store)
    };
    let compute = || {
        let mut intake = read_claims(IntakeInput {
            files: inbox.claims.clone(),
            imports: &imports,
            rulebook: Rulebook {
                law: &law,
                rates: &reference.rates,
                fixed_amounts: &reference.fixed_amounts,
                party: settings.party,
                cut_off: task.cut_off,
            },
            headers,
            posted: &carried.accounts,
            released,
            lenient: &settings.lenient,
            refused,
            earlier: &earlier,
            corrections: &carried.corrections,
            named: &named(&events, &carried.accounts),
            way: task.way,
            hash_inputs: task.hash_inputs,
            suspects: task.suspects,
            spool_folder: task.folder,
            keep_index: &|index| sink.stream("claims.idx", |to| Ok(index.write(to)?)).map_err(io::Error::other),
            progress: task.progress,
        })?;
        let (lines, line_controls) = line_controls(&intake);
        // Of a run made without keeping inputs a claim is known, but not its amount.
        findings.extend(intake.named_unreadable.iter().map(|(creditor, claim_id)| Finding {
            creditor: creditor.code().to_owned(),
            claim_id: String::from_utf8_lossy(claim_id).into_owned(),
            ..Finding::file("", Code::EventTargetUnknown, "", "a line whose input was kept: an event names it")
        }));
        findings.append(&mut intake.findings);
        findings.sort();
        let clear = || {
            clear(ClearingInput {
                settlement_period: task.period,
                cut_off: task.cut_off,
                law: &law,
                rates: &reference.rates,
                refinancing: &reference.refinancing,
                working_days: &reference.working_days,
                fixed_amounts: &reference.fixed_amounts,
                named: intake
                    .named
                    .iter()
                    .map(|((creditor, claim_id), claim)| {
                        ((*creditor, String::from_utf8_lossy(claim_id).into_owned()), claim.clone())
                    })
                    .collect(),
                accounts: std::mem::take(&mut carried.accounts),
                unallocated: std::mem::take(&mut carried.unallocated),
                unknown: std::mem::take(&mut carried.unknown),
                intake: std::mem::take(&mut intake.blocks),
                refused: carried.refused.clone(),
                events,
                inventories: &inventories,
            })
        };
        let write_rejects = || crate::rejects::write(&findings, &intake.lines, &sink);
        let (clearing, counts) = rayon::join(clear, write_rejects);
        let (mut clearing, mut counts) = (clearing?, counts?);
        clearing.findings.extend(contradictions);
        clearing.findings.sort();
        let controls = clearing.controls.clone();
        if let Some(broken) = line_controls.iter().chain(&controls).find(|control| !control.holds()) {
            return Err(BookError::Integrity(format!(
                "control `{}` in {}: {} is not {}",
                broken.name, broken.unit, broken.left, broken.right
            )));
        }
        for finding in &clearing.findings {
            match finding.code.severity() {
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
            }
        }
        counts.held =
            clearing.waiting.iter().filter(|block| block.waiting == solde_core::clearing::Waiting::Held).count() as u64;
        let (inputs, ledger_digest) = rayon::join(
            || inputs(source, &inbox, &intake.files, &clearing),
            || ledger_digest(&clearing, &settings, previous),
        );
        let inputs = inputs?;
        let computed = Computed {
            ledger_digest,
            settings,
            law,
            rejects: intake.rejects,
            unattributed: intake.unattributed,
            cube: intake.cube,
            openings: carried.openings.clone(),
            controls,
            line_controls,
            lines,
            counts,
            findings,
            suspects: intake.suspects,
            later_events: later.len(),
            inputs,
            outputs: Vec::new(),
            clearing,
        };
        let posted: BTreeSet<&BlockKey> = computed
            .clearing
            .accounts
            .iter()
            .filter(|account| account.posted_in == task.period)
            .map(|account| &account.key)
            .collect();
        let corrections: Vec<_> =
            intake.corrections.into_iter().filter(|correction| posted.contains(&correction.block)).collect();
        // Two independent views of the result: none waits for the other.
        let closing = || carried.write_next(&computed.clearing, &corrections, &inventories, &digests, &sink);
        let (closing, rendered) = rayon::join(closing, || render.render(&computed, &sink));
        closing.and(rendered)?;
        Ok(computed)
    };
    let (stored, computed) = std::thread::scope(|scope| {
        let storing = scope.spawn(store_files);
        // Also if it panics: the other thread must not wait for ever.
        let until_here = ClosedAfter(&sink);
        let computed = compute();
        drop(until_here);
        (storing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)), computed)
    });
    let mut computed: Computed = computed?;
    stored?;
    computed.outputs = sink.into_outputs();
    if task.keep_inputs {
        keep_inputs(source, &computed.inputs, task.folder)?;
    }
    Ok(computed)
}

/// Claims that events name and no earlier event did: their lines are looked for.
fn named(events: &[Event], accounts: &[BlockAccount]) -> BTreeSet<ClaimKey> {
    let known: BTreeSet<(Party, &str)> = accounts
        .iter()
        .flat_map(|account| account.lines.keys().map(|claim_id| (account.key.creditor, claim_id.as_str())))
        .collect();
    let named = events.iter().filter_map(|event| Some((event.creditor, event.claim_id.as_deref()?)));
    named.filter(|key| !known.contains(key)).map(|(party, claim_id)| (party, claim_id.as_bytes().to_vec())).collect()
}

/// The party of a book as written: a code, or `*` for a clearing house.
pub(crate) fn party_code(settings: &Settings) -> String {
    settings.party.map_or("*".to_owned(), |party| party.to_string())
}

/// Opening balances are about the party whose book it is.
fn check_ours(openings: &[OpeningBalance], settings: &Settings) -> Result<(), BookError> {
    let foreign = settings.party.and_then(|party| {
        openings
            .iter()
            .find(|opening| opening.creditor != party && opening.debtor != party)
            .map(|opening| (party, opening))
    });
    match foreign {
        None => Ok(()),
        Some((party, opening)) => Err(BookError::Usage(format!(
            "the opening folder states a balance of {} on {}, but the book is that of {party}",
            opening.creditor, opening.debtor
        ))),
    }
}

/// Finds out what each inbox file holds, and which were read in full by an
/// earlier run and are the same to the byte.
fn sort_inbox(
    source: &Source,
    imports: &ImportSet,
    before: &[Run],
    findings: &mut Vec<Finding>,
) -> Result<Inbox, BookError> {
    let mut consumed: BTreeMap<u64, Vec<(&str, &str)>> = BTreeMap::new();
    for run in before {
        for input in run.manifest.inputs.iter().filter(|input| input.consumed) {
            consumed.entry(input.size).or_default().push((&input.blake3, &run.name));
        }
    }
    let mut inbox =
        Inbox { settled: source.settled.iter().map(|file| file.input.clone()).collect(), ..Inbox::default() };
    for file in &source.inbox {
        match classify(file, imports) {
            Err(finding) => {
                findings.push(finding);
                inbox.unusable.push(file.clone());
            }
            Ok(FileKind::Blocks) => inbox.blocks.push(file.clone()),
            Ok(FileKind::Events) => inbox.events.push(file.clone()),
            Ok(FileKind::Inventories) => inbox.inventories.push(file.clone()),
            Ok(FileKind::Claims) => {
                let size = std::fs::metadata(&file.path).map_err(BookError::at(&file.path))?.len();
                let settled_by = match consumed.get(&size) {
                    None => None,
                    Some(known) => {
                        let hash = hash_file(&file.path)?;
                        known.iter().find(|(of_known, _)| *of_known == hash).map(|(_, run)| (hash, (*run).to_owned()))
                    }
                };
                match settled_by {
                    None => inbox.claims.push(file.clone()),
                    Some((blake3, run)) => inbox.settled.push(Input {
                        role: Role::Claims,
                        path: file.label.clone(),
                        size,
                        blake3,
                        settled_by: Some(run),
                        consumed: false,
                        lines: None,
                        money: Vec::new(),
                    }),
                }
            }
        }
    }
    Ok(inbox)
}

/// BLAKE3 of a file, read in pieces.
pub(crate) fn hash_file(path: &Path) -> Result<String, BookError> {
    let mut hasher = blake3::Hasher::new();
    let file = File::open(path).map_err(BookError::at(path))?;
    hasher.update_reader(file).map_err(BookError::at(path))?;
    Ok(hasher.finalize().to_hex().to_string())
}

fn inputs(source: &Source, inbox: &Inbox, claims: &[FileReport], clearing: &Clearing) -> Result<Vec<Input>, BookError> {
    let done: BTreeSet<&BlockKey> = clearing
        .accounts
        .iter()
        .map(|account| &account.key)
        .chain(
            clearing
                .waiting
                .iter()
                .filter(|block| block.waiting == solde_core::clearing::Waiting::Refused)
                .map(|block| &block.block.key),
        )
        .collect();
    let reports: BTreeMap<&str, &FileReport> = claims.iter().map(|report| (report.label.as_str(), report)).collect();
    let mut inputs = inbox.settled.clone();
    for (role, files) in [
        (Role::Settings, std::slice::from_ref(&source.settings)),
        (Role::Agreement, &source.agreements),
        (Role::Profile, &source.profiles),
        (Role::Import, &source.imports),
        (Role::Reference, &source.reference),
        (Role::Opening, &source.openings),
        (Role::Claims, &inbox.claims),
        (Role::Blocks, &inbox.blocks),
        (Role::Events, &inbox.events),
        (Role::Inventories, &inbox.inventories),
        (Role::Unusable, &inbox.unusable),
    ] {
        for file in files {
            let input = |size: u64, blake3: String| Input {
                role,
                path: file.label.clone(),
                size,
                blake3,
                settled_by: None,
                consumed: false,
                lines: None,
                money: Vec::new(),
            };
            inputs.push(match reports.get(file.label.as_str()).filter(|_| role == Role::Claims) {
                Some(report) => Input {
                    consumed: !report.unresolved && report.blocks.iter().all(|block| done.contains(block)),
                    lines: Some(report.lines),
                    money: money(report),
                    ..input(report.size, report.hash.to_hex().to_string())
                },
                // What cannot be read at all has no hash.
                None => match (std::fs::metadata(&file.path), hash_file(&file.path)) {
                    (Ok(found), Ok(hash)) => input(found.len(), hash),
                    _ => input(0, String::new()),
                },
            });
        }
    }
    inputs.sort_by(|a, b| (a.role, &a.path).cmp(&(b.role, &b.path)));
    Ok(inputs)
}

fn money(report: &FileReport) -> Vec<InputMoney> {
    report
        .money
        .iter()
        .map(|(currency, money)| {
            let exponent = currency.map_or(0, |currency| currency.exponent());
            let row = |totals: &solde_core::block::LineTotals| {
                [totals.lines.to_string(), format_minor(totals.care, exponent), format_minor(totals.fees, exponent)]
            };
            InputMoney {
                currency: currency.map_or("XXX".to_owned(), |currency| currency.code().to_owned()),
                read: row(&money.read),
                accepted: row(&money.accepted),
                rejected: row(&money.rejected),
                settled: row(&money.settled),
                unreadable: money.unreadable,
            }
        })
        .collect()
}

/// read = accepted + rejected + settled earlier, in lines and, per currency, in money.
fn line_controls(intake: &Intake) -> (Lines, Vec<Control>) {
    let mut lines = Lines::default();
    let mut sums: BTreeMap<Option<Currency>, [i128; 2]> = BTreeMap::new();
    let read: u64 = intake.files.iter().map(|file| file.lines).sum();
    for (currency, money) in intake.files.iter().flat_map(|file| &file.money) {
        lines.read += money.read.lines;
        lines.accepted += money.accepted.lines;
        lines.rejected += money.rejected.lines;
        lines.settled += money.settled.lines;
        let sum = sums.entry(*currency).or_default();
        sum[0] += money.read.amount();
        sum[1] += money.accepted.amount() + money.rejected.amount() + money.settled.amount();
    }
    let of_blocks: u64 = intake.blocks.iter().map(|block| block.accepted.lines).sum();
    let control = |name: &str, unit: &str, left: String, right: String| Control {
        name: name.to_owned(),
        unit: unit.to_owned(),
        left,
        right,
    };
    let mut controls = vec![
        control(
            "lines in files = accepted + rejected + settled earlier",
            "lines",
            read.to_string(),
            (lines.accepted + lines.rejected + lines.settled).to_string(),
        ),
        control(
            "accepted lines of files = accepted lines of blocks",
            "lines",
            lines.accepted.to_string(),
            of_blocks.to_string(),
        ),
    ];
    for (currency, [left, right]) in sums {
        if let Some(currency) = currency {
            let side = |minor| format_minor(minor, currency.exponent());
            controls.push(control(
                "amounts read = accepted + rejected + settled earlier",
                currency.code(),
                side(left),
                side(right),
            ));
        }
    }
    (lines, controls)
}

/// Digest of canonical postings, settings and the previous digest. It names no
/// file, line or order of arrival.
fn ledger_digest(clearing: &Clearing, settings: &Settings, previous: Option<&Run>) -> String {
    let mut hasher = blake3::Hasher::new();
    let mut said: Vec<u8> = Vec::with_capacity(DIGEST_PIECE + 1024);
    let add = |said: &mut Vec<u8>, text: &str| {
        said.extend_from_slice(text.as_bytes());
        said.push(0x1f);
    };
    add(&mut said, previous.map_or("", |run| &run.manifest.ledger_digest));
    add(&mut said, &party_code(settings));
    add(&mut said, &clearing.settlement_period.to_string());
    add(&mut said, &clearing.cut_off.to_string());
    for posting in clearing.ledger.postings() {
        let key = &posting.position;
        for text in
            [key.agreement.as_str(), key.creditor.code(), key.debtor.code(), key.currency.code(), &posting.block_ref]
        {
            add(&mut said, text);
        }
        // Writing into memory does not fail.
        let _ = write!(said, "{}\u{1f}{}\u{1f}", key.accounting_period, posting.date);
        add(&mut said, posting.kind.as_str());
        add(&mut said, posting.currency.code());
        push_number(&mut said, posting.minor);
        add(&mut said, "");
        add(&mut said, &posting.event_id);
        add(&mut said, &posting.basis);
        if said.len() >= DIGEST_PIECE {
            hasher.update(&said);
            said.clear();
        }
    }
    hasher.update(&said);
    hasher.finalize().to_hex().to_string()
}

/// Bytes that are hashed at once for the ledger digest.
const DIGEST_PIECE: usize = 64 << 10;

fn keep_inputs(source: &Source, inputs: &[Input], folder: &Path) -> Result<(), BookError> {
    let all = std::iter::once(&source.settings)
        .chain(&source.agreements)
        .chain(&source.profiles)
        .chain(&source.imports)
        .chain(&source.reference)
        .chain(&source.openings)
        .chain(&source.inbox);
    let paths: BTreeMap<&str, &Path> = all.map(|file| (file.label.as_str(), file.path.as_path())).collect();
    for input in inputs.iter().filter(|input| input.settled_by.is_none() && !input.blake3.is_empty()) {
        if let Some(path) = paths.get(input.path.as_str()) {
            keep(&folder.join("inputs"), path, input.size, &input.blake3)?;
        }
    }
    Ok(())
}
