//! What ingestion hands over besides blocks: totals of what was rejected, and
//! the cube that statistics are drawn from. Small, sorted, without persons.

use crate::block::{LineTotals, PositionKey};
use crate::codes::{Article, Basis, BenefitCategory, Code, EntitlementDocument};
use crate::money::Currency;
use crate::party::Party;

/// Rejected lines of one direction, by code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RejectTotal {
    /// Who claimed.
    pub creditor: Party,
    /// On whom.
    pub debtor: Party,
    /// Why the lines were rejected.
    pub code: Code,
    /// The currency of the block.
    pub currency: Currency,
    /// How many lines, and their amounts where they could be read.
    pub totals: LineTotals,
    /// How many of them have an unreadable amount.
    pub unreadable: u64,
}

/// A cell of the statistical cube.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct CubeKey {
    /// The position the lines belong to.
    pub position: PositionKey,
    /// How they are priced.
    pub basis: Basis,
    /// Under which provision.
    pub article: Option<Article>,
    /// On which document.
    pub document: Option<EntitlementDocument>,
    /// What kind of care.
    pub category: Option<BenefitCategory>,
    /// Year of care, or reference year of a fixed amount.
    pub care_year: u16,
}

/// A cell with its totals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct CubeCell {
    /// Which cell.
    pub key: CubeKey,
    /// Accepted lines and their amounts.
    pub totals: LineTotals,
}

/// What beneficiaries are counted by, within one direction and currency.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Grouping {
    /// All of them.
    All,
    /// Those with claims on this basis.
    Basis(Basis),
    /// Those with claims on this document; `None` for claims that name none.
    Document(Option<EntitlementDocument>),
    /// Those with claims for this kind of care; `None` for claims that name none.
    Category(Option<BenefitCategory>),
}

/// The persons whom claims of a direction concern, counted and forgotten.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Beneficiaries {
    /// Who claims.
    pub creditor: Party,
    /// On whom.
    pub debtor: Party,
    /// In which currency.
    pub currency: Currency,
    /// Which of them.
    pub grouping: Grouping,
    /// Distinct persons with at least one claim that is no correction.
    pub persons: u64,
    /// Accepted lines and their amounts, corrections included.
    pub totals: LineTotals,
}

/// The corrections within a block: lines that are negative.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Negatives {
    /// Who claims.
    pub creditor: Party,
    /// The block.
    pub block_ref: String,
    /// The lines and their amounts, which are negative.
    pub totals: LineTotals,
}
