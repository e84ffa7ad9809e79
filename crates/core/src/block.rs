//! Blocks: one numbered set of claim lines of one creditor on one debtor.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::agreement::AgreementId;
use crate::calendar::{Date, Period};
use crate::codes::{Basis, Code};
use crate::event::Event;
use crate::inventory::ClaimedMonths;
use crate::law::Subject;
use crate::ledger::Measures;
use crate::life::{Dispute, LineAccount, ReEntry};
use crate::money::Currency;
use crate::party::Party;
use crate::text::Text;

/// What identifies a block: the creditor and the creditor's own reference.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BlockKey {
    /// Who claims.
    pub creditor: Party,
    /// The creditor's number for the block.
    pub block_ref: Text,
}

impl fmt::Display for BlockKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.creditor, self.block_ref)
    }
}

/// What a header fixes for every line of its block.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct BlockTerms {
    /// The agreement claimed under.
    pub agreement: AgreementId,
    /// The accounting period of the creditor.
    pub accounting_period: Period,
    /// Who must refund.
    pub debtor: Party,
    /// How it is priced.
    pub basis: Basis,
    /// The claim currency.
    pub currency: Currency,
}

/// The header of a block, as its creditor sent it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct BlockHeader {
    /// Its identity.
    pub key: BlockKey,
    /// What it fixes for its lines.
    pub terms: BlockTerms,
    /// When the debtor's liaison body received it.
    pub introduced_on: Date,
    /// When the creditor sent it, if stated.
    pub sent_on: Option<Date>,
    /// Lines announced.
    pub line_count: u64,
    /// Care announced, minor units.
    pub care_total: i128,
    /// Fees announced, minor units.
    pub fee_total: i128,
    /// Account to pay to.
    pub creditor_iban: Option<Arc<str>>,
    /// Its bank.
    pub creditor_bic: Option<Arc<str>>,
    /// The closed block this one adds to.
    pub supplements: Option<String>,
}

/// A number of lines and what they add up to, in minor units.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, serde::Serialize)]
pub struct LineTotals {
    /// How many.
    pub lines: u64,
    /// Care.
    pub care: i128,
    /// Fees.
    pub fees: i128,
}

impl LineTotals {
    /// Adds one line.
    #[inline]
    pub fn add(&mut self, care: i64, fees: i64) {
        self.lines += 1;
        self.care += i128::from(care);
        self.fees += i128::from(fees);
    }

    /// Takes one line away again.
    #[inline]
    pub fn remove(&mut self, care: i64, fees: i64) {
        self.lines -= 1;
        self.care -= i128::from(care);
        self.fees -= i128::from(fees);
    }

    /// Adds other totals.
    pub fn merge(&mut self, other: &Self) {
        self.lines += other.lines;
        self.care += other.care;
        self.fees += other.fees;
    }

    /// Takes away totals that were among those merged.
    pub fn unmerge(&mut self, other: &Self) {
        self.lines -= other.lines;
        self.care -= other.care;
        self.fees -= other.fees;
    }

    /// Care and fees.
    pub fn amount(&self) -> i128 {
        self.care + self.fees
    }
}

/// A block as it leaves ingestion: totals of its accepted lines, and why it must
/// be held, if so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct IntakeBlock {
    /// Its identity.
    pub key: BlockKey,
    /// What its header, or lacking one its lines, fix.
    pub terms: BlockTerms,
    /// From the header; a block without one has no date.
    pub introduced_on: Option<Date>,
    /// Account to pay to.
    pub creditor_iban: Option<Arc<str>>,
    /// Its bank.
    pub creditor_bic: Option<Arc<str>>,
    /// The closed block this one adds to.
    pub supplements: Option<String>,
    /// When the creditor sent it, if the header says so.
    pub sent_on: Option<Date>,
    /// Totals of accepted lines, corrections included.
    pub accepted: LineTotals,
    /// Of these, lines of a class that is waived.
    pub waived: LineTotals,
    /// Accepted amount by year of care, ascending, minor units.
    pub care_years: Vec<(u16, i128)>,
    /// Accepted lines booked outside the accounting period.
    pub booked_outside: u64,
    /// Months claimed as fixed amounts.
    pub months: ClaimedMonths,
    /// Accepted lines whose fixed amount is not published yet.
    pub provisional_lines: u64,
    /// Errors of the block itself; empty if it can be posted.
    pub holds: Vec<Code>,
}

/// How good the evidence for an opening balance is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, serde::Serialize, serde::Deserialize)]
pub enum Grade {
    /// Both sides agreed to it.
    #[serde(rename = "agreed")]
    Agreed,
    /// One side states it.
    #[serde(rename = "one-sided")]
    OneSided,
    /// Nobody states it.
    #[serde(rename = "unknown")]
    Unknown,
}

impl Grade {
    /// As written in files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Agreed => "agreed",
            Self::OneSided => "one-sided",
            Self::Unknown => "unknown",
        }
    }
}

/// A balance brought in when a book begins.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct OpeningBalance {
    /// The agreement.
    pub agreement: AgreementId,
    /// The accounting period, often unknown.
    pub accounting_period: Period,
    /// Who is owed.
    pub creditor: Party,
    /// Who owes.
    pub debtor: Party,
    /// The currency.
    pub currency: Currency,
    /// Minor units; `None` where the grade is unknown.
    pub minor: Option<i128>,
    /// Whose books say so.
    pub stated_by: Party,
    /// How good the evidence is.
    pub grade: Grade,
    /// Balance on this day.
    pub as_of: Date,
    /// Where it is written.
    pub source: String,
}

/// Where a block account came from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Origin {
    /// Claim lines.
    Claims,
    /// An opening balance of this grade.
    Opening(Grade),
}

/// A posted block with what it stood at when the run began and what moved since.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct BlockAccount {
    /// Its identity.
    pub key: BlockKey,
    /// What its header fixed.
    pub terms: BlockTerms,
    /// Where it came from.
    pub origin: Origin,
    /// The settlement period that posted it.
    pub posted_in: Period,
    /// When it was introduced; unknown for opening balances.
    pub introduced_on: Option<Date>,
    /// When it must be paid, if a deadline is known.
    pub due_on: Option<Date>,
    /// Account to pay to.
    pub creditor_iban: Option<Arc<str>>,
    /// Its bank.
    pub creditor_bic: Option<Arc<str>>,
    /// When the creditor sent it, if the header says so.
    pub sent_on: Option<Date>,
    /// Presented amount by year of care, ascending; unknown for balances brought in.
    pub care_years: Vec<(u16, i128)>,
    /// Months claimed as fixed amounts.
    pub months: ClaimedMonths,
    /// Events that took effect on it, with the amounts that did, in order.
    pub history: Vec<Event>,
    /// What was contested, oldest first; closed disputes stay.
    pub disputes: Vec<Dispute>,
    /// Amounts that were contested and are due on a day of their own.
    pub re_entries: Vec<ReEntry>,
    /// Lines that events named, by claim id.
    pub lines: BTreeMap<String, LineAccount>,
    /// Standing at the beginning of the run; nothing for a block that the run posts.
    opening: Option<Box<Measures>>,
    /// Moved by the run.
    pub movement: Measures,
}

impl BlockAccount {
    /// An account that nothing happened to yet.
    pub fn new(key: BlockKey, terms: BlockTerms, origin: Origin, posted_in: Period) -> Self {
        Self {
            key,
            terms,
            origin,
            posted_in,
            introduced_on: None,
            due_on: None,
            creditor_iban: None,
            creditor_bic: None,
            sent_on: None,
            care_years: Vec::new(),
            months: Vec::new(),
            history: Vec::new(),
            disputes: Vec::new(),
            re_entries: Vec::new(),
            lines: BTreeMap::new(),
            opening: None,
            movement: Measures::default(),
        }
    }

    /// The account with what it stood at when the run began.
    pub fn standing_at(mut self, opening: Measures) -> Self {
        self.opening = (opening != Measures::NONE).then(|| Box::new(opening));
        self
    }

    /// Standing at the beginning of the run.
    pub fn opening(&self) -> &Measures {
        self.opening.as_deref().unwrap_or(&Measures::NONE)
    }

    /// Standing at the end of the run.
    pub fn closing(&self) -> Measures {
        self.opening().plus(&self.movement)
    }

    /// The order of every output: agreement, accounting period, creditor,
    /// debtor, currency, block reference.
    pub fn sort_key(&self) -> (PositionKey, &str) {
        (self.position_key(), &self.key.block_ref)
    }

    /// What it is judged by on `date`, which stands in for dates it lacks.
    pub fn subject(&self, date: Date) -> Subject {
        Subject::of(&self.key, &self.terms, self.introduced_on, date)
    }

    /// The position it belongs to.
    pub fn position_key(&self) -> PositionKey {
        PositionKey::of(&self.key, &self.terms)
    }
}

/// What a position is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct PositionKey {
    /// The agreement.
    pub agreement: AgreementId,
    /// The accounting period.
    pub accounting_period: Period,
    /// Who is owed.
    pub creditor: Party,
    /// Who owes.
    pub debtor: Party,
    /// The claim currency.
    pub currency: Currency,
}

impl PositionKey {
    /// The position of a block.
    pub fn of(key: &BlockKey, terms: &BlockTerms) -> Self {
        Self {
            agreement: terms.agreement,
            accounting_period: terms.accounting_period,
            creditor: key.creditor,
            debtor: terms.debtor,
            currency: terms.currency,
        }
    }
}
