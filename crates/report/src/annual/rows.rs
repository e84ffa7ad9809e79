//! Reading the tables of committed runs, strictly: what a run wrote, and nothing else.

use csv::StringRecord;
use solde_core::agreement::AgreementId;
use solde_core::calendar::{Date, Period};
use solde_core::codes::Basis;
use solde_core::ledger::{Measures, PostingKind};
use solde_core::money::Currency;
use solde_core::party::Party;

use super::AnnualError;
use crate::statistics::amount;

/// A posting of the ledger that moves what a block stands at.
pub(super) struct Posted {
    pub(super) agreement: AgreementId,
    pub(super) creditor: Party,
    pub(super) debtor: Party,
    pub(super) currency: Currency,
    pub(super) block_ref: String,
    pub(super) date: Date,
    pub(super) kind: PostingKind,
    pub(super) minor: i128,
}

/// A block as a run left it.
pub(super) struct Block {
    pub(super) agreement: AgreementId,
    pub(super) accounting_period: Period,
    pub(super) creditor: Party,
    pub(super) debtor: Party,
    pub(super) currency: Currency,
    pub(super) block_ref: String,
    pub(super) basis: Basis,
    pub(super) status: Status,
    pub(super) posted_in: Option<Period>,
    pub(super) introduced_on: Option<Date>,
    pub(super) standing: Measures,
}

/// Where a block stands beside the ledger.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Status {
    /// Posted from claims.
    Posted,
    /// A balance brought in.
    Opening,
    /// It waits and stands in no figure.
    Held,
    /// As [`Status::Held`]: introduced after the cut-off.
    NextPeriod,
    /// As [`Status::Held`]: refused for good.
    Refused,
}

impl Status {
    pub(super) fn is_posted(self) -> bool {
        matches!(self, Self::Posted | Self::Opening)
    }

    fn parse(text: &str) -> Option<Self> {
        Some(match text {
            "posted" => Self::Posted,
            "opening" => Self::Opening,
            "held" => Self::Held,
            "next_period" => Self::NextPeriod,
            "refused" => Self::Refused,
            _ => return None,
        })
    }
}

/// A position at the end of a run.
pub(super) struct Position {
    pub(super) creditor: Party,
    pub(super) debtor: Party,
    pub(super) currency: Currency,
    pub(super) open: i128,
    pub(super) disputed: i128,
}

/// A dispute at the end of a run.
pub(super) struct Dispute {
    pub(super) creditor: Party,
    pub(super) debtor: Party,
    pub(super) currency: Currency,
    /// Block, line and event: what tells it from others.
    pub(super) of: [String; 3],
    pub(super) contested_on: Date,
    pub(super) contested: i128,
    pub(super) outstanding: i128,
    pub(super) closed_on: Option<Date>,
}

/// What a posted block presented by year of care.
pub(super) struct CareYears {
    pub(super) creditor: Party,
    pub(super) block_ref: String,
    pub(super) years: Vec<(u16, i128)>,
}

pub(super) fn ledger(run: &str, bytes: &[u8]) -> Result<Vec<Posted>, AnnualError> {
    let rows = table(run, "ledger.csv", bytes, |row| {
        let currency = row.currency("claim_currency")?;
        // The side of a conversion in another currency moves no block.
        if row.currency("currency")? != currency {
            return Some(None);
        }
        Some(Some(Posted {
            agreement: row.agreement()?,
            creditor: row.party("creditor")?,
            debtor: row.party("debtor")?,
            currency,
            block_ref: row.text("block_ref")?.to_owned(),
            date: row.date("date")??,
            kind: PostingKind::parse(row.text("kind")?.as_bytes())?,
            minor: row.minor("amount", currency)?,
        }))
    })?;
    Ok(rows.into_iter().flatten().collect())
}

pub(super) fn blocks(run: &str, bytes: &[u8]) -> Result<Vec<Block>, AnnualError> {
    table(run, "blocks.csv", bytes, |row| {
        let currency = row.currency("currency")?;
        let minor = |column| row.minor(column, currency);
        Some(Block {
            agreement: row.agreement()?,
            accounting_period: Period::parse(row.text("accounting_period")?.as_bytes())?,
            creditor: row.party("creditor")?,
            debtor: row.party("debtor")?,
            currency,
            block_ref: row.text("block_ref")?.to_owned(),
            basis: Basis::parse(row.text("basis")?.as_bytes())?,
            status: Status::parse(row.text("status")?)?,
            posted_in: match row.text("posted_in")? {
                "" => None,
                period => Some(Period::parse(period.as_bytes())?),
            },
            introduced_on: row.date("introduced_on")?,
            standing: Measures {
                lines: row.text("lines")?.parse().ok()?,
                care: minor("care")?,
                fees: minor("fees")?,
                not_considered: minor("not_considered")?,
                disputed: minor("disputed")?,
                waived: minor("waived")?,
                credited: minor("credited")?,
                agreed: minor("agreed")?,
                prepaid: minor("prepaid")?,
                paid: minor("paid")?,
                set_off: minor("set_off")?,
                ..Measures::default()
            },
        })
    })
}

pub(super) fn positions(run: &str, bytes: &[u8]) -> Result<Vec<Position>, AnnualError> {
    table(run, "positions.csv", bytes, |row| {
        let currency = row.currency("currency")?;
        Some(Position {
            creditor: row.party("creditor")?,
            debtor: row.party("debtor")?,
            currency,
            open: row.minor("open", currency)?,
            disputed: row.minor("disputed", currency)?,
        })
    })
}

pub(super) fn disputes(run: &str, bytes: &[u8]) -> Result<Vec<Dispute>, AnnualError> {
    table(run, "disputes.csv", bytes, |row| {
        let currency = row.currency("currency")?;
        let of = |column| Some(row.text(column)?.to_owned());
        Some(Dispute {
            creditor: row.party("creditor")?,
            debtor: row.party("debtor")?,
            currency,
            of: [of("block_ref")?, of("claim_id")?, of("event_id")?],
            contested_on: row.date("contested_on")??,
            contested: row.minor("contested", currency)?,
            outstanding: row.minor("outstanding", currency)?,
            closed_on: row.date("closed_on")?,
        })
    })
}

/// `closing/blocks.csv`, of which the years of care alone are not among the tables.
pub(super) fn care_years(run: &str, bytes: &[u8]) -> Result<Vec<CareYears>, AnnualError> {
    table(run, "closing/blocks.csv", bytes, |row| {
        let year = |part: &str| {
            let (year, minor) = part.split_once(':')?;
            Some((year.parse().ok()?, minor.parse().ok()?))
        };
        Some(CareYears {
            creditor: row.party("creditor")?,
            block_ref: row.text("block_ref")?.to_owned(),
            years: row.text("care_years")?.split_whitespace().map(year).collect::<Option<_>>()?,
        })
    })
}

/// A row and the names of its columns.
struct Named<'a> {
    heads: &'a StringRecord,
    row: &'a StringRecord,
}

impl Named<'_> {
    fn text(&self, column: &str) -> Option<&str> {
        self.row.get(self.heads.iter().position(|head| head == column)?)
    }

    fn party(&self, column: &str) -> Option<Party> {
        Party::from_code(self.text(column)?.as_bytes())
    }

    fn currency(&self, column: &str) -> Option<Currency> {
        Currency::from_code(self.text(column)?.as_bytes())
    }

    fn agreement(&self) -> Option<AgreementId> {
        AgreementId::new(self.text("agreement")?.as_bytes())
    }

    fn date(&self, column: &str) -> Option<Option<Date>> {
        match self.text(column)? {
            "" => Some(None),
            text => Some(Some(Date::parse(text.as_bytes())?)),
        }
    }

    fn minor(&self, column: &str, currency: Currency) -> Option<i128> {
        amount(self.text(column)?, currency.exponent())
    }
}

fn table<T>(
    run: &str,
    name: &'static str,
    bytes: &[u8],
    read: impl Fn(&Named<'_>) -> Option<T>,
) -> Result<Vec<T>, AnnualError> {
    let fault = |line: u64| AnnualError::Table { run: run.to_owned(), table: name, line };
    let mut reader = csv::Reader::from_reader(bytes);
    let heads = reader.headers().map_err(|_| fault(1))?.clone();
    let mut rows = Vec::new();
    for row in reader.records() {
        let row = row.map_err(|error| fault(error.position().map_or(0, csv::Position::line)))?;
        let line = row.position().map_or(0, csv::Position::line);
        rows.push(read(&Named { heads: &heads, row: &row }).ok_or_else(|| fault(line))?);
    }
    Ok(rows)
}
