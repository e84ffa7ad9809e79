//! What a correct run must find in a generated world, counted while it is
//! written and never by the engine.

use std::collections::BTreeMap;

use serde::Serialize;
use solde_core::block::{LineTotals, PositionKey};
use solde_core::codes::Code;
use solde_core::money::{Currency, format_minor};

/// What was written and what a run must make of it.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct GenerateSummary {
    /// Claim lines written.
    pub lines: u64,
    /// Bytes of the claim files.
    pub bytes: u64,
    /// Blocks, those without a header included.
    pub blocks: u64,
    /// Lines that pass every check: posted, held, or of the next period.
    pub accepted: u64,
    /// Accepted lines of blocks that are held.
    pub held: u64,
    /// Accepted lines of blocks that were introduced after the cut-off.
    pub next_period: u64,
    /// Lines that must be rejected, by code.
    pub rejected: BTreeMap<Code, u64>,
    /// Lines sent once more as they were: one of each counts.
    pub identical_copies: u64,
    /// Pairs of lines with one claim id that differ: none counts.
    pub differing_copies: u64,
    /// Lines that reduce an earlier one, among the accepted.
    pub corrections: u64,
    /// Lines with quotes.
    pub quoted: u64,
    /// Accepted fixed amounts for which none is published.
    pub provisional: u64,
    /// Totals of accepted lines by currency.
    pub totals: BTreeMap<Currency, LineTotals>,
    /// Accepted totals of the blocks that are posted.
    pub positions: BTreeMap<PositionKey, LineTotals>,
}

/// The summary as written; keys in this order.
#[derive(Serialize)]
struct SummaryFile<'a> {
    lines: u64,
    bytes: u64,
    blocks: u64,
    accepted: u64,
    held: u64,
    next_period: u64,
    rejected: u64,
    rejected_by_code: &'a BTreeMap<Code, u64>,
    identical_copies: u64,
    differing_copies: u64,
    corrections: u64,
    quoted: u64,
    provisional: u64,
    accepted_totals: BTreeMap<String, CurrencyTotals>,
}

#[derive(Serialize)]
struct CurrencyTotals {
    lines: u64,
    care: String,
    fees: String,
}

impl GenerateSummary {
    /// Lines that must be rejected.
    pub fn rejected_lines(&self) -> u64 {
        self.rejected.values().sum()
    }

    pub(super) fn reject(&mut self, code: Code, lines: u64) {
        *self.rejected.entry(code).or_default() += lines;
    }

    pub(super) fn merge(&mut self, other: Self) {
        self.lines += other.lines;
        self.bytes += other.bytes;
        self.blocks += other.blocks;
        self.accepted += other.accepted;
        self.held += other.held;
        self.next_period += other.next_period;
        self.identical_copies += other.identical_copies;
        self.differing_copies += other.differing_copies;
        self.corrections += other.corrections;
        self.quoted += other.quoted;
        self.provisional += other.provisional;
        for (code, lines) in other.rejected {
            self.reject(code, lines);
        }
        for (currency, totals) in other.totals {
            self.totals.entry(currency).or_default().merge(&totals);
        }
        for (key, totals) in other.positions {
            self.positions.entry(key).or_default().merge(&totals);
        }
    }

    /// `expected/summary.json`.
    pub(super) fn to_json(&self) -> String {
        let totals = |(currency, totals): (&Currency, &LineTotals)| {
            let amount = |minor| format_minor(minor, currency.exponent());
            (
                currency.code().to_owned(),
                CurrencyTotals { lines: totals.lines, care: amount(totals.care), fees: amount(totals.fees) },
            )
        };
        let file = SummaryFile {
            lines: self.lines,
            bytes: self.bytes,
            blocks: self.blocks,
            accepted: self.accepted,
            held: self.held,
            next_period: self.next_period,
            rejected: self.rejected_lines(),
            rejected_by_code: &self.rejected,
            identical_copies: self.identical_copies,
            differing_copies: self.differing_copies,
            corrections: self.corrections,
            quoted: self.quoted,
            provisional: self.provisional,
            accepted_totals: self.totals.iter().map(totals).collect(),
        };
        serde_json::to_string_pretty(&file).unwrap_or_default() + "\n"
    }

    /// `expected/positions.csv`.
    pub(super) fn positions_csv(&self) -> String {
        let mut text = String::from("agreement,accounting_period,creditor,debtor,currency,lines,care,fees\n");
        for (key, totals) in &self.positions {
            let PositionKey { agreement, accounting_period, creditor, debtor, currency } = key;
            let (care, fees) =
                (format_minor(totals.care, currency.exponent()), format_minor(totals.fees, currency.exponent()));
            text.push_str(&format!(
                "{agreement},{accounting_period},{creditor},{debtor},{currency},{},{care},{fees}\n",
                totals.lines
            ));
        }
        text
    }
}
