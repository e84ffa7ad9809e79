//! A letter as a list of parts, in the words and figures of one language and without a
//! word of markup.

use solde_core::calendar::Date;

use super::Kind;
use crate::language::Language;
use crate::statement::StatementKey;

/// A letter, ready to be set.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Letter {
    /// What it is about.
    pub kind: Kind,
    /// Who writes to whom.
    pub key: StatementKey,
    /// Its language.
    pub language: Language,
    /// The cut-off of the run: letters know no today.
    pub date: Date,
    /// Our reference.
    pub reference: String,
    /// Who writes: the name first, then the address.
    pub sender: Vec<String>,
    /// To whom, or the other side of a record: the same.
    pub addressee: Vec<String>,
    /// References, day, contact point.
    pub facts: Vec<(String, Vec<String>)>,
    /// What it is about, in a line.
    pub subject: String,
    /// From the salutation to the signature.
    pub parts: Vec<Part>,
    /// Digest of the ledger it was drawn from, on every page.
    pub ledger_digest: String,
    /// Name and version of the engine.
    pub engine: String,
}

/// A part of a letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Part {
    /// A sentence or more.
    Paragraph(String),
    /// A heading.
    Heading(String),
    /// Less than a paragraph: what explains a table.
    Note(String),
    /// Figures.
    Table(Table),
    /// A heading and what is listed under it.
    List(String, Vec<String>),
    /// Lines to sign on, side by side.
    Signatures(Vec<Signature>),
    /// The last words and the signatures, which stay on one page.
    Closing(Vec<Part>),
    /// A form to be cut off, filled in and sent back: its heading and its parts.
    Slip(String, Vec<Part>),
    /// A box to be ticked, and what ticking it says.
    Box(String),
}

/// A table of a letter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Heads of its columns, and how they are set.
    pub columns: Vec<(String, Align)>,
    /// Cells by row; an empty one is left to be filled in.
    pub rows: Vec<Vec<String>>,
    /// Rows of totals: what is added up, and the cells of the last columns.
    pub totals: Vec<(String, Vec<String>)>,
}

/// How a column is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Align {
    /// Left, on one line.
    Left,
    /// Left, broken where it must be.
    Wrapped,
    /// Right: figures and days.
    Figure,
}

/// Lines for one who signs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Signature {
    /// On whose behalf.
    pub party: String,
    /// The function of who signs, if the book says so.
    pub function: Option<String>,
    /// What is written below each blank line.
    pub lines: Vec<String>,
}
