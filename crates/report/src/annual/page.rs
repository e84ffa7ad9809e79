//! The report as a document without a language: sections of notes, key figures, tables and
//! charts. Every view draws this and nothing else, so that all of them say the same.

use solde_core::agreement::{AgreementId, AgreementKind};
use solde_core::calendar::{Date, Period};
use solde_core::codes::{Basis, BenefitCategory, EntitlementDocument};
use solde_core::money::Currency;
use solde_core::party::Party;

use crate::language::{Counted, Template, Words};

/// A word of the report, in whatever language it is drawn.
pub(crate) type Word = fn(&Words) -> &'static str;

/// A sentence, its places filled with figures.
#[derive(Clone, Debug)]
pub(crate) enum Sentence {
    /// Without places.
    Plain(Word),
    /// With places.
    Filled(fn(&Words) -> &Template, Vec<(&'static str, Cell)>),
    /// Whose form depends on a number.
    Counted(fn(&Words) -> &Counted, u64),
}

/// What a row, group or series is about.
#[derive(Clone, Debug)]
pub(crate) enum Label {
    /// A State, or its territory.
    Party(Party),
    /// A kind of agreement.
    Kind(AgreementKind),
    /// An agreement.
    Agreement(AgreementId),
    /// A basis; `None` for amounts of which none is known.
    Basis(Option<Basis>),
    /// Kind of care; `None` for claims that name none.
    Category(Option<BenefitCategory>),
    /// An entitlement document; `None` for claims that name none.
    Document(Option<EntitlementDocument>),
    /// A year; `None` where it is not known.
    Year(Option<i32>),
    /// A period.
    Period(Period),
    /// A currency.
    Currency(Currency),
    /// A word with the code that machines read instead.
    Word(&'static str, Word),
    /// A name of the book, the same in every language.
    Name(String),
    /// A word of a closed list, and a number of rows it takes together.
    Others(u64),
}

/// What stands in a cell. Amounts are in minor units of the table's currency.
#[derive(Clone, Debug)]
pub(crate) enum Cell {
    /// Nothing: the row has no such figure.
    Nothing,
    /// What the row is about.
    Label(Label),
    /// A number of things.
    Count(u64),
    /// An amount.
    Amount(i128, Currency),
    /// A share, as an exact fraction, shown in per cent with one decimal.
    Share(i128, i128),
    /// A number of days, as an exact fraction, shown with one decimal.
    Days(i128, i128),
    /// A factor, as an exact fraction, shown with four decimals.
    Factor(i128, i128),
    /// Withheld, because so few persons could be known by it.
    Withheld,
    /// A day.
    Date(Date),
    /// Why there is no figure, with the code that machines read instead.
    Instead(&'static str, Word),
    /// A plain decimal, written as the language writes it.
    Decimal(String),
    /// Whether two sides are equal.
    Equal(bool),
}

/// How a column follows from others of its row; spreadsheets get it as a formula.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Formula {
    /// A figure of the ledger.
    Given,
    /// A figure of the ledger at a moment, which does not add up over rows.
    Level,
    /// The sum of other columns, each with its sign.
    Sum(&'static [(i8, usize)]),
    /// One column divided by another.
    Ratio(usize, usize),
}

/// A column of a table.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// Its name in machine-readable outputs.
    pub(crate) id: String,
    pub(crate) head: Label,
    pub(crate) formula: Formula,
}

impl Column {
    pub(crate) fn new(id: &'static str, head: Word) -> Self {
        Self::of(id, head, Formula::Given)
    }

    pub(crate) fn of(id: &'static str, head: Word, formula: Formula) -> Self {
        Self { id: id.to_owned(), head: Label::Word(id, head), formula }
    }

    /// A column of a year.
    pub(crate) fn year(year: i32) -> Self {
        Self { id: year.to_string(), head: Label::Year(Some(year)), formula: Formula::Given }
    }
}

/// A row of a table.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    pub(crate) cells: Vec<Cell>,
    /// The rows it adds up, by number; none for one of many.
    pub(crate) sums: Vec<usize>,
    /// Whether it adds up a part only, or details the row above.
    pub(crate) rank: Rank,
}

/// The place of a row among others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Rank {
    /// One of many.
    Plain,
    /// A detail of the row above it.
    Detail,
    /// A total.
    Total,
}

impl Rank {
    /// As machine-readable outputs write it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Detail => "detail",
            Self::Total => "total",
        }
    }
}

impl Row {
    pub(crate) fn plain(cells: Vec<Cell>) -> Self {
        Self { cells, sums: Vec::new(), rank: Rank::Plain }
    }

    pub(crate) fn detail(cells: Vec<Cell>) -> Self {
        Self { cells, sums: Vec::new(), rank: Rank::Detail }
    }

    pub(crate) fn total(cells: Vec<Cell>, sums: Vec<usize>) -> Self {
        Self { cells, sums, rank: Rank::Total }
    }
}

/// A table.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    /// Its name: `EUR-claims-by-partner`.
    pub(crate) id: String,
    pub(crate) caption: Sentence,
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
    pub(crate) note: Option<Sentence>,
}

/// How a chart is drawn.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Form {
    /// A bar to the right for every group and series.
    Bars,
    /// A column upwards for every group and series.
    Columns,
    /// A line through the groups for every series.
    Lines,
}

/// A chart; the table behind it stands right below.
#[derive(Clone, Debug)]
pub(crate) struct Chart {
    pub(crate) id: String,
    pub(crate) title: Sentence,
    pub(crate) form: Form,
    pub(crate) currency: Currency,
    /// What the axis of groups is of, where their names do not say it.
    pub(crate) axis: Option<Word>,
    pub(crate) groups: Vec<Label>,
    /// A name, and an amount for every group; `None` where there is none.
    pub(crate) series: Vec<(Label, Vec<Option<i128>>)>,
}

/// A figure that the summary names.
#[derive(Clone, Debug)]
pub(crate) struct KeyFigure {
    pub(crate) id: &'static str,
    pub(crate) name: Word,
    pub(crate) cell: Cell,
    /// What is said of it in small.
    pub(crate) about: Option<Sentence>,
}

/// What sections are made of.
#[derive(Clone, Debug)]
pub(crate) enum Item {
    Note(Sentence),
    Keys(Vec<KeyFigure>),
    Table(Table),
    Chart(Chart),
}

/// Where a section stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// Everywhere.
    All,
    /// In workbooks and tables for machines: too long to read.
    Tables,
    /// On pages, which say it in short.
    Page,
}

/// A section.
#[derive(Clone, Debug)]
pub(crate) struct Section {
    /// Its anchor: `EUR-partners`.
    pub(crate) id: String,
    pub(crate) title: Word,
    /// The currency it is about; sections of one currency follow one another.
    pub(crate) currency: Option<Currency>,
    pub(crate) place: Place,
    pub(crate) items: Vec<Item>,
}

impl Section {
    pub(crate) fn tables(&self) -> impl Iterator<Item = &Table> {
        self.items.iter().filter_map(|item| match item {
            Item::Table(table) => Some(table),
            _ => None,
        })
    }
}
