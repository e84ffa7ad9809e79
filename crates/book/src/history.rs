//! What the runs of a chain say about blocks, up to one of them: the closing
//! accounts of that run, the ledgers of all, and the law the run was judged by.
//!
//! Nothing is computed here. Every table is read only if it is still what was
//! committed; kept inputs only if they still have the hashes the manifest names.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use solde_core::agreement::AgreementId;
use solde_core::block::{BlockAccount, BlockKey, BlockTerms, IntakeBlock, LineTotals, PositionKey};
use solde_core::calendar::{Date, Period};
use solde_core::clearing::{Ground, Risk, Task, Waiting, WaitingBlock, WorkItem};
use solde_core::codes::{Basis, Code};
use solde_core::event::{Event, EventKind, LegalFinding};
use solde_core::law::{Authority, LawBook};
use solde_core::ledger::{Posting, PostingKind};
use solde_core::money::{Currency, parse_minor};
use solde_core::party::Party;
use solde_core::text::Text;
use solde_ingest::events::read_events;
use solde_ingest::files::InboxFile;
use solde_ingest::reference::Reference;

use crate::chain::{Chain, Run};
use crate::closing::Carried;
use crate::error::BookError;
use crate::manifest::Role;
use crate::source::Source;

/// A row of a table of a run: cells by column, as they were before anything was
/// put in front of them for spreadsheets.
pub type Row = BTreeMap<String, String>;

/// What a run was judged by.
#[derive(Debug)]
pub struct Kept {
    /// The law of its book.
    pub law: LawBook,
    /// Its reference tables.
    pub reference: Reference,
}

/// A run of the chain with what it says about one block.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RunOfBlock {
    /// Its name.
    pub run: String,
    /// The last day it counted.
    pub cut_off: Date,
    /// Its postings on the block, in the order of the ledger.
    pub postings: Vec<Posting>,
    /// Events that had taken effect on the block when it closed.
    pub events: BTreeSet<String>,
    /// What the law found wrong.
    pub findings: Vec<LegalFinding>,
}

/// A chain of runs up to one of them.
#[derive(Debug)]
pub struct History<'a> {
    /// The runs, oldest first; the last is the one that is asked about.
    runs: Vec<&'a Run>,
    /// The run that is asked about.
    pub run: &'a Run,
    /// Every block posted up to it, with its standing at the end in `opening`.
    pub accounts: Vec<BlockAccount>,
    /// What it was judged by; `None` if it was made without keeping its inputs.
    pub kept: Option<Kept>,
}

impl<'a> History<'a> {
    /// Reads the closing of `run` and, if it kept them, law and reference tables.
    ///
    /// Errors: a closing or kept input that is not what was committed.
    pub fn read(chain: &'a Chain, run: &'a Run) -> Result<Self, BookError> {
        run.verify_carried()?;
        let accounts = Carried::read(&run.folder)?.accounts;
        let runs = chain.before(run.manifest.period).iter().chain([run]).collect();
        Ok(Self { runs, run, accounts, kept: kept(run)? })
    }

    /// The account of a block.
    pub fn account(&self, key: &BlockKey) -> Option<&BlockAccount> {
        self.accounts.iter().find(|account| account.key == *key)
    }

    /// What each run says about a block, oldest run first. Runs that say nothing
    /// are left out.
    pub fn of_block(&self, key: &BlockKey) -> Result<Vec<RunOfBlock>, BookError> {
        let mut told = Vec::new();
        let mut known: BTreeSet<String> = BTreeSet::new();
        for run in &self.runs {
            let of_block = RunOfBlock {
                run: run.name.clone(),
                cut_off: run.manifest.cut_off,
                postings: postings(run, key)?,
                events: events(run, key)?,
                findings: findings(run, key)?,
            };
            let news = !of_block.events.is_subset(&known);
            known.extend(of_block.events.iter().cloned());
            if news || !of_block.postings.is_empty() || !of_block.findings.is_empty() {
                told.push(of_block);
            }
        }
        Ok(told)
    }

    /// Blocks that came in and wait, with what `blocks.csv` of the run says of them.
    pub fn waiting(&self) -> Result<Vec<WaitingBlock>, BookError> {
        let mut waiting = Vec::new();
        self.each("blocks.csv", |row| {
            let Some(status) = Waiting::parse(cell(row, "status").as_bytes()) else { return Some(()) };
            waiting.push(waiting_block(row, status)?);
            Some(())
        })?;
        Ok(waiting)
    }

    /// What there was to do about a block when the run closed, gravest and soonest first.
    pub fn work(&self, key: &BlockKey) -> Result<Vec<WorkItem>, BookError> {
        let mut work = Vec::new();
        self.each("worklist.csv", |row| {
            if is_about(row, key) {
                work.push(work_item(row)?);
            }
            Some(())
        })?;
        Ok(work)
    }

    /// Rows of a table of the run that `wanted` admits; none if the run has no such table.
    pub fn rows(&self, table: &str, wanted: impl Fn(&Row) -> bool) -> Result<Vec<Row>, BookError> {
        let mut rows = Vec::new();
        self.each(table, |row| {
            if wanted(row) {
                rows.push(row.clone());
            }
            Some(())
        })?;
        Ok(rows)
    }

    fn each(&self, table: &str, take: impl FnMut(&Row) -> Option<()>) -> Result<(), BookError> {
        each_row(self.run, table, take)
    }
}

/// Law and reference tables from the inputs a run kept.
fn kept(run: &Run) -> Result<Option<Kept>, BookError> {
    if !run.manifest.inputs_kept {
        return Ok(None);
    }
    let rules = [Role::Settings, Role::Agreement, Role::Profile, Role::Reference];
    for input in run.manifest.inputs.iter().filter(|input| rules.contains(&input.role)) {
        run.kept_input(input)?;
    }
    let source = Source::of_run(&run.folder, &run.manifest);
    let settings = source.read_settings()?;
    Ok(Some(Kept { law: source.read_law(&settings)?, reference: source.read_reference(&mut Vec::new())? }))
}

/// Events that refuse or release a block and took effect in a run, by date and id. Its tables
/// name such blocks, and not by which event: that stands in its inputs, as far as it kept them.
pub fn orders(run: &Run) -> Result<Vec<Event>, BookError> {
    let Some(Kept { law, .. }) = kept(run)? else { return Ok(Vec::new()) };
    let inputs = run.manifest.inputs.iter();
    let mut files = Vec::new();
    for input in inputs.filter(|input| input.role == Role::Events && input.settled_by.is_none()) {
        run.kept_input(input)?;
        let path = run.folder.join("inputs").join(&input.blake3);
        files.push(InboxFile { label: input.path.clone(), path });
    }
    // What is wrong with them is among the findings of the run.
    let mut events = read_events(&files, &law, &mut Vec::new());
    let is_order = |event: &Event| matches!(event.kind, EventKind::RejectBlock | EventKind::Release);
    events.retain(|event| is_order(event) && event.date <= run.manifest.cut_off);
    events.sort_by(|a, b| (a.date, &a.event_id).cmp(&(b.date, &b.event_id)));
    Ok(events)
}

/// Reads a committed table row by row; a table the run does not have is empty.
fn each_row(run: &Run, table: &str, mut take: impl FnMut(&Row) -> Option<()>) -> Result<(), BookError> {
    if !run.manifest.outputs.iter().any(|output| output.path == table) {
        return Ok(());
    }
    run.verify(table)?;
    let path = run.folder.join(table);
    let damaged = |what: String| BookError::Integrity(format!("{}: {what}", path.display()));
    let mut reader = csv::Reader::from_path(&path).map_err(|error| damaged(error.to_string()))?;
    let header = reader.headers().map_err(|error| damaged(error.to_string()))?.clone();
    let closing = table.starts_with("closing/");
    let mut row = Row::new();
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|error| damaged(error.to_string()))? {
        for (column, value) in header.iter().zip(&record) {
            // Tables put an apostrophe before what a spreadsheet could take for a formula;
            // closings are for programs only and hold texts as they are.
            let value = if closing { value } else { value.strip_prefix('\'').unwrap_or(value) };
            match row.get_mut(column) {
                Some(cell) => value.clone_into(cell),
                None => drop(row.insert(column.to_owned(), value.to_owned())),
            }
        }
        let line = record.position().map_or(0, csv::Position::line);
        take(&row).ok_or_else(|| damaged(format!("line {line} cannot be read")))?;
    }
    Ok(())
}

fn cell<'r>(row: &'r Row, column: &str) -> &'r str {
    row.get(column).map_or("", String::as_str)
}

fn is_about(row: &Row, key: &BlockKey) -> bool {
    key.block_ref == cell(row, "block_ref") && cell(row, "creditor") == key.creditor.code()
}

fn postings(run: &Run, key: &BlockKey) -> Result<Vec<Posting>, BookError> {
    let mut postings = Vec::new();
    each_row(run, "ledger.csv", |row| {
        if is_about(row, key) {
            postings.push(posting(row)?);
        }
        Some(())
    })?;
    Ok(postings)
}

fn posting(row: &Row) -> Option<Posting> {
    let currency = Currency::from_code(cell(row, "currency").as_bytes())?;
    Some(Posting {
        position: position(row, "claim_currency")?,
        block_ref: cell(row, "block_ref").into(),
        claim_id: cell(row, "claim_id").into(),
        date: Date::parse(cell(row, "date").as_bytes())?,
        kind: PostingKind::parse(cell(row, "kind").as_bytes())?,
        currency,
        minor: minor(cell(row, "amount"), currency)?,
        event_id: cell(row, "event_id").into(),
        basis: cell(row, "basis").into(),
    })
}

fn position(row: &Row, currency: &str) -> Option<PositionKey> {
    Some(PositionKey {
        agreement: AgreementId::new(cell(row, "agreement").as_bytes())?,
        accounting_period: Period::parse(cell(row, "accounting_period").as_bytes())?,
        creditor: Party::from_code(cell(row, "creditor").as_bytes())?,
        debtor: Party::from_code(cell(row, "debtor").as_bytes())?,
        currency: Currency::from_code(cell(row, currency).as_bytes())?,
    })
}

fn minor(text: &str, currency: Currency) -> Option<i128> {
    parse_minor(text.as_bytes(), currency.exponent()).ok().map(i128::from)
}

/// Events of the block in the closing of a run, which names all that ever took effect.
fn events(run: &Run, key: &BlockKey) -> Result<BTreeSet<String>, BookError> {
    let mut events = BTreeSet::new();
    each_row(run, "closing/history.csv", |row| {
        if is_about(row, key) {
            events.insert(cell(row, "event_id").to_owned());
        }
        Some(())
    })?;
    Ok(events)
}

fn findings(run: &Run, key: &BlockKey) -> Result<Vec<LegalFinding>, BookError> {
    let mut findings = Vec::new();
    each_row(run, "findings.csv", |row| {
        if is_about(row, key) {
            findings.push(LegalFinding {
                code: Code::parse(cell(row, "code"))?,
                creditor: key.creditor,
                debtor: Party::from_code(cell(row, "debtor").as_bytes())?,
                block_ref: Some(key.block_ref.to_string()),
                event_id: Some(cell(row, "event_id").to_owned()).filter(|id| !id.is_empty()),
                detail: cell(row, "detail").to_owned(),
            });
        }
        Some(())
    })?;
    Ok(findings)
}

fn work_item(row: &Row) -> Option<WorkItem> {
    let position = position(row, "currency")?;
    let last_day = match cell(row, "last_day") {
        "" => None,
        day => Some(Date::parse(day.as_bytes())?),
    };
    let citation = cell(row, "citation");
    Some(WorkItem {
        risk: Risk::parse(cell(row, "risk").as_bytes())?,
        task: Task::parse(cell(row, "task").as_bytes())?,
        actor: Party::from_code(cell(row, "actor").as_bytes())?,
        position,
        block_ref: cell(row, "block_ref").into(),
        claim_id: Some(cell(row, "claim_id")).filter(|id| !id.is_empty()).map(Text::from),
        last_day,
        at_stake: minor(cell(row, "at_stake"), position.currency)?,
        ground: Arc::new(Ground {
            rule: cell(row, "rule").to_owned(),
            authority: (!citation.is_empty())
                .then(|| Authority { citation: citation.to_owned(), confirmed: cell(row, "confirmed") == "true" }),
            counted: cell(row, "counted").to_owned(),
        }),
    })
}

fn waiting_block(row: &Row, waiting: Waiting) -> Option<WaitingBlock> {
    let position = position(row, "currency")?;
    let date = |text: &str| if text.is_empty() { Some(None) } else { Date::parse(text.as_bytes()).map(Some) };
    let amount = |column: &str| minor(cell(row, column), position.currency);
    let holds: Option<Vec<Code>> = cell(row, "holds").split_whitespace().map(Code::parse).collect();
    Some(WaitingBlock {
        waiting,
        refusal: None,
        block: IntakeBlock {
            key: BlockKey { creditor: position.creditor, block_ref: cell(row, "block_ref").into() },
            terms: BlockTerms {
                agreement: position.agreement,
                accounting_period: position.accounting_period,
                debtor: position.debtor,
                basis: Basis::parse(cell(row, "basis").as_bytes())?,
                currency: position.currency,
            },
            introduced_on: date(cell(row, "introduced_on"))?,
            creditor_iban: None,
            creditor_bic: None,
            supplements: None,
            sent_on: None,
            accepted: LineTotals {
                lines: cell(row, "lines").parse().ok()?,
                care: amount("care")?,
                fees: amount("fees")?,
            },
            waived: LineTotals::default(),
            care_years: Vec::new(),
            booked_outside: 0,
            months: Vec::new(),
            provisional_lines: 0,
            holds: holds?,
        },
    })
}
