//! The tables of a run as data of the page.
//!
//! Nothing is computed: cells are read, and rows that speak of a block are given its place
//! in `blocks.csv` instead of its name. Columns that could hold what a person wrote into a
//! claim line (values, expectations, ids of rejected lines) are not read at all.

use std::collections::{BTreeMap, HashMap};

use serde::{Serialize, Serializer};
use solde_core::money::Currency;

use super::DashboardError;
use super::column::{Numbers, Texts};

/// What a column of a table holds.
#[derive(Clone, Copy)]
enum Kind {
    /// Words; also dates and periods, whose order is that of their text.
    Word,
    /// A whole number, or nothing.
    Number,
    /// Money in the currency the column named holds.
    Money(&'static str),
}

/// Which columns of a table the page needs.
pub(super) struct Shape {
    table: &'static str,
    columns: &'static [(&'static str, Kind)],
}

use Kind::{Number, Word};

/// Money in the currency of the row.
const MONEY: Kind = Kind::Money("currency");

pub(super) const POSITIONS: Shape = Shape {
    table: "positions.csv",
    columns: &[
        ("agreement", Word),
        ("accounting_period", Word),
        ("creditor", Word),
        ("debtor", Word),
        ("currency", Word),
        ("lines", Number),
        ("care", MONEY),
        ("fees", MONEY),
        ("held", MONEY),
        ("not_considered", MONEY),
        ("disputed", MONEY),
        ("waived", MONEY),
        ("credited", MONEY),
        ("agreed", MONEY),
        ("prepaid", MONEY),
        ("paid", MONEY),
        ("set_off", MONEY),
        ("open", MONEY),
        ("eligible", MONEY),
        ("asserted", MONEY),
    ],
};

pub(super) const NETS: Shape = Shape {
    table: "nets.csv",
    columns: &[
        ("agreement", Word),
        ("accounting_period", Word),
        ("party_a", Word),
        ("party_b", Word),
        ("currency", Word),
        ("a_owes_b", MONEY),
        ("b_owes_a", MONEY),
        ("net", MONEY),
        ("mode", Word),
        ("a_pays", MONEY),
        ("b_pays", MONEY),
    ],
};

pub(super) const BLOCKS: Shape = Shape {
    table: "blocks.csv",
    columns: &[
        ("agreement", Word),
        ("accounting_period", Word),
        ("creditor", Word),
        ("debtor", Word),
        ("currency", Word),
        ("block_ref", Word),
        ("basis", Word),
        ("status", Word),
        ("holds", Word),
        ("posted_in", Word),
        ("introduced_on", Word),
        ("due_on", Word),
        ("lines", Number),
        ("care", MONEY),
        ("fees", MONEY),
        ("not_considered", MONEY),
        ("disputed", MONEY),
        ("waived", MONEY),
        ("credited", MONEY),
        ("agreed", MONEY),
        ("prepaid", MONEY),
        ("paid", MONEY),
        ("set_off", MONEY),
        ("open", MONEY),
        ("state", Word),
        ("asserted", MONEY),
        ("contest_until", Word),
        ("shield_until", Word),
        ("dispute_until", Word),
    ],
};

pub(super) const AGEING: Shape = Shape {
    table: "ageing.csv",
    columns: &[
        ("agreement", Word),
        ("creditor", Word),
        ("debtor", Word),
        ("currency", Word),
        ("by", Word),
        ("year", Word),
        ("open", MONEY),
        ("disputed", MONEY),
    ],
};

pub(super) const WORKLIST: Shape = Shape {
    table: "worklist.csv",
    columns: &[
        ("risk", Word),
        ("task", Word),
        ("actor", Word),
        ("agreement", Word),
        ("accounting_period", Word),
        ("creditor", Word),
        ("debtor", Word),
        ("currency", Word),
        ("claim_id", Word),
        ("last_day", Word),
        ("days_left", Number),
        ("at_stake", MONEY),
        ("rule", Word),
        ("citation", Word),
        ("confirmed", Word),
        ("counted", Word),
    ],
};

pub(super) const DISPUTES: Shape = Shape {
    table: "disputes.csv",
    columns: &[
        ("currency", Word),
        ("claim_id", Word),
        ("event_id", Word),
        ("contested_on", Word),
        ("reason", Word),
        ("contested", MONEY),
        ("outstanding", MONEY),
        ("reply_by", Word),
        ("settle_by", Word),
        ("stage", Word),
    ],
};

pub(super) const REJECTS: Shape = Shape {
    table: "rejects.csv",
    columns: &[("code", Word), ("severity", Word), ("file", Word), ("line", Number), ("column", Number)],
};

pub(super) const FINDINGS: Shape =
    Shape { table: "findings.csv", columns: &[("code", Word), ("severity", Word), ("event_id", Word)] };

pub(super) const ORDERS: Shape =
    Shape { table: "events", columns: &[("event_id", Word), ("kind", Word), ("date", Word), ("reason", Word)] };

/// Postings are in their own currency: a set-off may convert.
pub(super) const LEDGER: Shape = Shape {
    table: "ledger.csv",
    columns: &[
        ("date", Word),
        ("kind", Word),
        ("amount", MONEY),
        ("currency", Word),
        ("event_id", Word),
        ("basis", Word),
        ("claim_id", Word),
    ],
};

#[cfg(test)]
impl Shape {
    pub(super) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.columns.iter().map(|(name, _)| *name)
    }

    pub(super) fn is_money(&self, name: &str) -> bool {
        self.columns.iter().any(|(column, kind)| *column == name && matches!(kind, Kind::Money(_)))
    }

    pub(super) fn is_number(&self, name: &str) -> bool {
        self.columns.iter().any(|(column, kind)| *column == name && matches!(kind, Kind::Number))
    }
}

/// The place of every block in `blocks.csv`, by creditor and reference.
#[derive(Default)]
pub(super) struct Places(HashMap<(String, String), usize>);

/// Which rows a table of the page takes.
#[derive(Clone, Copy)]
pub(super) enum Rows<'a> {
    /// All.
    All,
    /// All, with the place of the block they speak of, if the run knows it.
    Linked(&'a Places),
    /// Those of blocks the run knows.
    OfBlocks(&'a Places),
}

enum Column {
    Word(Texts),
    Number(Numbers),
    Money(Numbers),
}

/// A table as data of the page.
pub(super) struct Data {
    rows: usize,
    columns: Vec<(&'static str, Column)>,
}

impl Data {
    /// A table without rows.
    pub(super) fn of(shape: &Shape) -> Self {
        let column = |kind| match kind {
            Kind::Word => Column::Word(Texts::default()),
            Kind::Number => Column::Number(Numbers::default()),
            Kind::Money(_) => Column::Money(Numbers::default()),
        };
        Self { rows: 0, columns: shape.columns.iter().map(|(name, kind)| (*name, column(*kind))).collect() }
    }

    /// Reads a table as a whole.
    pub(super) fn read(shape: &Shape, csv: &[u8], rows: Rows<'_>) -> Result<Self, DashboardError> {
        let mut data = Self::of(shape);
        data.add(shape, csv, rows)?;
        Ok(data)
    }

    /// Adds the rows of `csv` that are wanted; returns how many.
    pub(super) fn add(&mut self, shape: &Shape, csv: &[u8], rows: Rows<'_>) -> Result<usize, DashboardError> {
        let before = self.rows;
        let mut blocks = Vec::new();
        each(shape, csv, |cells| {
            let block = match rows {
                Rows::All => None,
                Rows::Linked(places) | Rows::OfBlocks(places) => places.find(cells),
            };
            if matches!(rows, Rows::OfBlocks(_)) && block.is_none() {
                return Some(());
            }
            for ((name, column), (_, kind)) in self.columns.iter_mut().zip(shape.columns) {
                let text = cells.text(name);
                match (column, kind) {
                    (Column::Word(texts), _) => texts.push(text),
                    (Column::Number(numbers), _) => {
                        numbers.0.push(if text.is_empty() { None } else { Some(text.parse().ok()?) });
                    }
                    (Column::Money(numbers), Kind::Money(currency)) => {
                        let currency = Currency::from_code(cells.text(currency).as_bytes())?;
                        numbers.0.push(if text.is_empty() { None } else { Some(minor(text, currency.exponent())?) });
                    }
                    (Column::Money(_), _) => return None,
                }
            }
            self.rows += 1;
            blocks.push(block.map(|block| block as i128));
            Some(())
        })?;
        if !matches!(rows, Rows::All) {
            self.append("block", blocks);
        }
        Ok(self.rows - before)
    }

    /// Adds the next words of a column that the table does not have itself.
    pub(super) fn repeat(&mut self, name: &'static str, word: &str, times: usize) {
        if !self.columns.iter().any(|(column, _)| *column == name) {
            self.columns.push((name, Column::Word(Texts::default())));
        }
        for (_, column) in self.columns.iter_mut().filter(|(column, _)| *column == name) {
            if let Column::Word(texts) = column {
                (0..times).for_each(|_| texts.push(word));
            }
        }
    }

    /// Every word of a column.
    pub(super) fn words(&self, name: &str) -> impl Iterator<Item = &str> {
        let column = self.columns.iter().find(|(column, _)| *column == name);
        let texts = column.and_then(|(_, column)| if let Column::Word(texts) = column { Some(texts) } else { None });
        texts.into_iter().flat_map(Texts::words)
    }

    fn append(&mut self, name: &'static str, more: Vec<Option<i128>>) {
        match self.columns.iter_mut().find(|(column, _)| *column == name) {
            Some((_, Column::Number(numbers))) => numbers.0.extend(more),
            _ => self.columns.push((name, Column::Number(Numbers(more)))),
        }
    }
}

impl Serialize for Data {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Form<'a> {
            rows: usize,
            words: BTreeMap<&'a str, &'a Texts>,
            numbers: BTreeMap<&'a str, &'a Numbers>,
            money: BTreeMap<&'a str, &'a Numbers>,
        }
        let mut form =
            Form { rows: self.rows, words: BTreeMap::new(), numbers: BTreeMap::new(), money: BTreeMap::new() };
        for (name, column) in &self.columns {
            match column {
                Column::Word(texts) => drop(form.words.insert(name, texts)),
                Column::Number(numbers) => drop(form.numbers.insert(name, numbers)),
                Column::Money(numbers) => drop(form.money.insert(name, numbers)),
            }
        }
        form.serialize(serializer)
    }
}

impl Places {
    /// The places of the blocks of `blocks.csv`.
    pub(super) fn of(blocks: &[u8]) -> Result<Self, DashboardError> {
        let mut places = Self::default();
        each(&BLOCKS, blocks, |cells| {
            let place = places.0.len();
            places.0.insert((cells.text("creditor").to_owned(), cells.text("block_ref").to_owned()), place);
            Some(())
        })?;
        Ok(places)
    }

    fn find(&self, cells: &Cells<'_>) -> Option<usize> {
        let key = (cells.text("creditor").to_owned(), cells.text("block_ref").to_owned());
        self.0.get(&key).copied()
    }
}

/// The cells of a row by the names of their columns.
struct Cells<'a> {
    header: &'a HashMap<String, usize>,
    record: &'a csv::StringRecord,
}

impl Cells<'_> {
    /// A cell; empty if the table does not have the column.
    fn text(&self, column: &str) -> &str {
        let cell = self.header.get(column).and_then(|place| self.record.get(*place)).unwrap_or_default();
        // The apostrophe tables put before what a spreadsheet could take for a formula.
        cell.strip_prefix('\'').unwrap_or(cell)
    }
}

fn each(shape: &Shape, csv: &[u8], mut take: impl FnMut(&Cells<'_>) -> Option<()>) -> Result<(), DashboardError> {
    let damaged = |line, what: String| DashboardError { table: shape.table, line, what };
    let mut reader = csv::Reader::from_reader(csv);
    let header = reader.headers().map_err(|error| damaged(1, error.to_string()))?;
    let header: HashMap<String, usize> =
        header.iter().enumerate().map(|(place, name)| (name.to_owned(), place)).collect();
    if let Some((missing, _)) = shape.columns.iter().find(|(name, _)| !header.contains_key(*name)) {
        return Err(damaged(1, format!("the column `{missing}` is missing")));
    }
    let mut record = csv::StringRecord::new();
    while reader.read_record(&mut record).map_err(|error| damaged(0, error.to_string()))? {
        let line = record.position().map_or(0, csv::Position::line);
        take(&Cells { header: &header, record: &record })
            .ok_or_else(|| damaged(line, "a cell is not what its column holds".to_owned()))?;
    }
    Ok(())
}

/// A plain decimal number with all decimals of its currency as minor units: what
/// [`solde_core::money::format_minor`] wrote. Totals may have more digits than an amount
/// that is read from a claim file.
pub(super) fn minor(text: &str, exponent: u8) -> Option<i128> {
    let digits = match text.split_once('.') {
        Some((whole, decimals)) if decimals.len() == usize::from(exponent) && exponent > 0 => {
            format!("{whole}{decimals}")
        }
        None if exponent == 0 => text.to_owned(),
        _ => return None,
    };
    let unsigned = digits.strip_prefix('-').unwrap_or(&digits);
    unsigned.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

#[cfg(test)]
mod tests {
    use solde_core::money::format_minor;

    use super::*;

    #[test]
    fn what_tables_write_is_read_back() {
        for (number, exponent) in [(0, 2), (-5, 2), (123_456, 3), (7, 0), (i128::MAX / 2, 2), (-12_345, 0)] {
            assert_eq!(minor(&format_minor(number, exponent), exponent), Some(number));
        }
        for text in ["", "1", "1.0", "1.000", "1e5", "+1.00", "1,00", "--1.00", "1.0x"] {
            assert_eq!(minor(text, 2), None, "{text}");
        }
    }
}
