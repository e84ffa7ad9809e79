//! The files of one creditor: `claims.csv` and `blocks.csv`.

use std::fs;
use std::path::Path;
use std::sync::mpsc::Sender;

use solde_core::agreement::AgreementId;
use solde_core::block::{BlockKey, BlockTerms, LineTotals, PositionKey};
use solde_core::codes::{Basis, Code};
use solde_core::money::format_minor;
use solde_core::party::Party;

use super::claim::{BlockContext, Claim, Column};
use super::corrections::Corrections;
use super::expected::GenerateSummary;
use super::fault::{Amounts, Fault, Fields, Surroundings};
use super::plan::{BlockKind, BlockPlan, Hold, Window};
use super::random::Random;
use super::samples::Samples;
use super::sink::{LineSink, Style};
use super::states::iban;
use super::text::DayTexts;
use super::{GenerateError, GenerateOptions, Share};

/// Accepted lines that correct another one: two in a thousand.
const CORRECTIONS: Share = Share::per_thousand(2);

/// Lines that wait to be sent once more.
const POOL: usize = 64;
/// Up to this share of copies, one line of 64 is enough to choose from.
const FEW_COPIES: Share = Share::per_thousand(10);

/// Lines between two signs of progress.
const PROGRESS_LINES: u64 = 1 << 16;

/// What all creditors share.
pub(super) struct World<'a> {
    pub(super) options: &'a GenerateOptions,
    pub(super) window: Window,
    pub(super) samples: Samples,
    pub(super) days: DayTexts,
    pub(super) agreements: Vec<AgreementId>,
}

/// A line that may be sent once more.
struct Copyable {
    block: usize,
    line: Vec<u8>,
    care: i64,
    fees: i64,
    exponent: u8,
    /// Another amount makes it differ and is no fault of its own.
    actual: bool,
}

/// What a block stands at while its lines are written.
#[derive(Clone, Copy, Default)]
struct Tally {
    /// What its header announces.
    sent: LineTotals,
    accepted: LineTotals,
}

struct Writer<'a> {
    world: &'a World<'a>,
    sink: LineSink,
    random: Random,
    tallies: Vec<Tally>,
    pool: Vec<Copyable>,
    corrections: Corrections,
    summary: GenerateSummary,
    line: Vec<u8>,
    claims: u64,
    next_fault: usize,
    next_copy_differs: bool,
    long_line_sent: bool,
    rejected: Option<u64>,
}

/// Writes the files of a creditor into `directory`; `number` counts creditors from 0.
pub(super) fn write(
    creditor: Party,
    number: usize,
    plans: &[BlockPlan],
    directory: &Path,
    world: &World<'_>,
    progress: &Sender<u64>,
) -> Result<GenerateSummary, GenerateError> {
    fs::create_dir_all(directory).map_err(GenerateError::io(directory))?;
    let options = world.options;
    let clean = options.errors == Share::default();
    let sink = LineSink::create(&directory.join("claims.csv"), Style::of(number, clean), options.shuffle)?;
    let mut writer = Writer {
        world,
        sink,
        random: Random::new(options.seed, 1_000 + number as u64),
        tallies: vec![Tally::default(); plans.len()],
        pool: Vec::new(),
        corrections: Corrections::default(),
        summary: GenerateSummary::default(),
        line: Vec::with_capacity(256),
        claims: 0,
        // Creditors begin at different faults, so that a small world has many kinds.
        next_fault: number * 7,
        next_copy_differs: number % 2 == 1,
        long_line_sent: false,
        rejected: None,
    };
    for (index, plan) in plans.iter().enumerate() {
        writer.block(index, plan, progress)?;
    }
    let mut random = writer.random.clone();
    writer.summary.bytes = writer.sink.finish(&mut random)?;
    let path = directory.join("blocks.csv");
    fs::write(&path, headers(creditor, plans, &writer.tallies, &mut random)).map_err(GenerateError::io(&path))?;
    let mut summary = writer.summary;
    for (plan, tally) in plans.iter().zip(&writer.tallies) {
        count_block(&mut summary, plan, tally);
    }
    Ok(summary)
}

impl Writer<'_> {
    fn block(&mut self, index: usize, plan: &BlockPlan, progress: &Sender<u64>) -> Result<(), GenerateError> {
        let window = self.world.window;
        let block = BlockContext::new(plan, window.first_day.year(), window.reference_years(), &self.world.samples);
        for place in 0..plan.lines {
            // The first line of a block is ordinary, so that every block has one.
            if place > 0 && plan.kind == BlockKind::Ordinary {
                self.any_line(index, &block)?;
            } else {
                self.ordinary(index, &block, Share::default())?;
            }
            self.summary.lines += 1;
            if self.summary.lines.is_multiple_of(PROGRESS_LINES) {
                // Nobody may be listening: progress is for people only.
                let _ = progress.send(PROGRESS_LINES);
            }
        }
        Ok(())
    }

    fn any_line(&mut self, index: usize, block: &BlockContext<'_>) -> Result<(), GenerateError> {
        let options = self.world.options;
        if self.random.chance(options.errors.nine_tenths()) && self.spoiled(index, block)? {
            return Ok(());
        }
        if self.random.chance(options.duplicates) && self.copy()? {
            return Ok(());
        }
        if self.random.chance(CORRECTIONS) && self.correction(index, block)? {
            return Ok(());
        }
        self.ordinary(index, block, options.quotes)
    }

    fn draw(&mut self, block: &BlockContext<'_>) -> Claim {
        self.claims += 1;
        let claim = block.draw(self.claims, &mut self.random);
        self.line.clear();
        block.push(&claim, &self.world.days, &mut self.line);
        claim
    }

    fn ordinary(&mut self, index: usize, block: &BlockContext<'_>, quotes: Share) -> Result<(), GenerateError> {
        let claim = self.draw(block);
        let tally = &mut self.tallies[index];
        tally.sent.add(claim.care_minor, claim.fee_minor);
        match block.plan.kind {
            BlockKind::Refused(code) => self.summary.reject(code, 1),
            _ => self.accept(index, &claim),
        }
        if self.random.chance(quotes) {
            self.summary.quoted += 1;
            let mut fields = split(&self.line);
            quote(&mut fields, &mut self.random);
            return self.sink.fields(fields);
        }
        if block.plan.kind == BlockKind::Ordinary {
            self.keep(index, block, &claim);
        }
        self.sink.plain(&self.line)
    }

    fn accept(&mut self, index: usize, claim: &Claim) {
        self.tallies[index].accepted.add(claim.care_minor, claim.fee_minor);
        self.summary.provisional += u64::from(claim.fixed.is_some_and(|fixed| !fixed.known));
    }

    /// Keeps some lines for corrections, some for copies, and none for both.
    fn keep(&mut self, index: usize, block: &BlockContext<'_>, claim: &Claim) {
        match self.random.below(64) {
            0..4 if claim.fixed.is_none() => self.corrections.offer(block.correction_key(), claim),
            // Few are enough for a few copies; for many, every line may be copied.
            place
                if self.world.options.duplicates > Share::default()
                    && (place == 4 || self.world.options.duplicates > FEW_COPIES) =>
            {
                let copy = Copyable {
                    block: index,
                    line: self.line.clone(),
                    care: claim.care_minor,
                    fees: claim.fee_minor,
                    exponent: block.exponent,
                    actual: claim.fixed.is_none(),
                };
                if self.pool.len() < POOL {
                    self.pool.push(copy);
                } else {
                    let place = self.random.below(POOL as u64) as usize;
                    self.pool[place] = copy;
                }
            }
            _ => {}
        }
    }

    /// Sends an earlier line once more, as it was or with another amount.
    fn copy(&mut self) -> Result<bool, GenerateError> {
        if self.pool.is_empty() {
            return Ok(false);
        }
        let place = self.random.below(self.pool.len() as u64) as usize;
        let copy = self.pool.swap_remove(place);
        let tally = &mut self.tallies[copy.block];
        if self.next_copy_differs && copy.actual {
            self.next_copy_differs = false;
            tally.sent.add(copy.care + 1, copy.fees);
            tally.accepted.remove(copy.care, copy.fees);
            self.summary.differing_copies += 1;
            self.summary.reject(Code::DuplicatesDiffer, 2);
            let mut fields = split(&copy.line);
            fields[Column::CareAmount as usize] = format_minor(i128::from(copy.care + 1), copy.exponent).into_bytes();
            self.sink.fields(fields)?;
        } else {
            self.next_copy_differs = true;
            tally.sent.add(copy.care, copy.fees);
            self.summary.identical_copies += 1;
            self.summary.reject(Code::Identical, 1);
            if self.world.options.quotes > Share::default() {
                // Quotes are no part of a field: the copy is still the same line.
                let mut fields = split(&copy.line);
                fields[Column::PersonId as usize].insert(0, b'"');
                fields[Column::PersonId as usize].push(b'"');
                self.summary.quoted += 1;
                self.sink.fields(fields)?;
            } else {
                self.sink.plain(&copy.line)?;
            }
        }
        Ok(true)
    }

    fn correction(&mut self, index: usize, block: &BlockContext<'_>) -> Result<bool, GenerateError> {
        if block.plan.basis == Basis::Fixed {
            return Ok(false);
        }
        let Some(corrected) = self.corrections.take(&block.correction_key()) else { return Ok(false) };
        let mut claim = self.draw(block);
        claim.corrects = Some(corrected.number);
        claim.care_minor = -1 - self.random.below(corrected.care_minor.unsigned_abs()) as i64;
        claim.fee_minor = -(self.random.below(corrected.fee_minor.unsigned_abs() + 1) as i64);
        self.line.clear();
        block.push(&claim, &self.world.days, &mut self.line);
        self.tallies[index].sent.add(claim.care_minor, claim.fee_minor);
        self.accept(index, &claim);
        self.summary.corrections += 1;
        self.corrections.last_correction = Some(claim.number);
        self.sink.plain(&self.line)?;
        Ok(true)
    }

    /// Writes a line with the next fault that is possible in this block.
    fn spoiled(&mut self, index: usize, block: &BlockContext<'_>) -> Result<bool, GenerateError> {
        let claim = self.draw(block);
        let mut fields = split(&self.line);
        // Few blocks can have this one, so it is tried there before its turn.
        let rare = block.is_legacy() && self.random.below(2) == 0;
        for attempt in 0..=Fault::ALL.len() {
            let fault = if rare && attempt == 0 {
                Fault::LegacyCurrency
            } else {
                self.next_fault += 1;
                Fault::ALL[(self.next_fault - 1) % Fault::ALL.len()]
            };
            if fault == Fault::LineTooLong && std::mem::replace(&mut self.long_line_sent, true) {
                continue;
            }
            let mut around = Surroundings {
                block,
                days: &self.world.days,
                cut_off: self.world.window.cut_off,
                other_agreement: self.world.agreements.iter().copied().find(|id| *id != block.plan.agreement),
                corrections: &mut self.corrections,
                rejected: self.rejected,
                random: &mut self.random,
            };
            let Some(amounts) = fault.spoil(&claim, &mut fields, &mut around) else { continue };
            self.count_spoiled(index, &claim, fault, amounts);
            self.sink.fields(fields)?;
            return Ok(true);
        }
        Ok(false)
    }

    fn count_spoiled(&mut self, index: usize, claim: &Claim, fault: Fault, amounts: Amounts) {
        let tally = &mut self.tallies[index];
        if fault.attributable() {
            tally.sent.add(amounts.care, amounts.fees);
        }
        match fault.code() {
            None => {
                tally.accepted.add(amounts.care, amounts.fees);
                self.summary.provisional += u64::from(claim.fixed.is_some_and(|fixed| !fixed.known));
                self.summary.quoted += u64::from(fault == Fault::QuotedPlainly);
            }
            Some(code) => {
                self.summary.reject(code, 1);
                if fault == Fault::CareDates {
                    self.rejected = Some(claim.number);
                }
            }
        }
    }
}

fn split(line: &[u8]) -> Fields {
    line.split(|byte| *byte == b',').map(<[u8]>::to_vec).collect()
}

/// Quotes one or two fields; some then hold a comma or a quote of their own.
fn quote(fields: &mut Fields, random: &mut Random) {
    match random.below(4) {
        0 => fields[Column::CreditorInstitution as usize] = b"\"St. Mary, West\"".to_vec(),
        1 => fields[Column::DebtorInstitution as usize] = b"\"Fund \"\"A\"\"\"".to_vec(),
        2 => fields[Column::PersonId as usize] = b"\"\"\"1\"\",2\"".to_vec(),
        _ => {
            for column in [Column::ClaimId, Column::CareAmount, Column::Creditor] {
                let field = &mut fields[column as usize];
                *field = [b"\"", field.as_slice(), b"\""].concat();
            }
        }
    }
}

fn headers(creditor: Party, plans: &[BlockPlan], tallies: &[Tally], random: &mut Random) -> String {
    let mut text = String::from(
        "block_ref,agreement,creditor,debtor,accounting_period,basis,currency,introduced_on,line_count,care_total,fee_total,creditor_iban,creditor_bic\n",
    );
    let (iban, bic) = (iban(creditor, random), format!("XSLD{creditor}2X"));
    for (plan, Tally { sent, .. }) in plans.iter().zip(tallies) {
        let BlockPlan { debtor, agreement, period, basis, currency, introduced_on, block_ref, .. } = plan;
        let mut line = |lines: u64, care: i128| {
            let (care, fees) = (format_minor(care, currency.exponent()), format_minor(sent.fees, currency.exponent()));
            text.push_str(&format!(
                "{block_ref},{agreement},{creditor},{debtor},{period},{basis},{currency},{introduced_on},{lines},{care},{fees},{iban},{bic}\n"
            ));
        };
        match plan.kind {
            BlockKind::Held(Hold::Missing) => {}
            BlockKind::Held(Hold::Count) => line(sent.lines - 1, sent.care),
            BlockKind::Held(Hold::Total) => line(sent.lines, sent.care + 1),
            BlockKind::Held(Hold::Repeated) => {
                line(sent.lines, sent.care);
                line(sent.lines, sent.care + 1);
            }
            _ => line(sent.lines, sent.care),
        }
    }
    text
}

fn count_block(summary: &mut GenerateSummary, plan: &BlockPlan, tally: &Tally) {
    summary.blocks += 1;
    if tally.accepted.lines == 0 {
        return;
    }
    summary.accepted += tally.accepted.lines;
    summary.totals.entry(plan.currency).or_default().merge(&tally.accepted);
    match plan.kind {
        BlockKind::Held(_) => summary.held += tally.accepted.lines,
        BlockKind::NextPeriod => summary.next_period += tally.accepted.lines,
        BlockKind::Ordinary | BlockKind::Refused(_) => {
            let key = BlockKey { creditor: plan.creditor, block_ref: plan.block_ref.as_str().into() };
            let terms = BlockTerms {
                agreement: plan.agreement,
                accounting_period: plan.period,
                debtor: plan.debtor,
                basis: plan.basis,
                currency: plan.currency,
            };
            summary.positions.entry(PositionKey::of(&key, &terms)).or_default().merge(&tally.accepted);
        }
    }
}
