//! A table as it is set: its rows, and what decides the width of each column.

use std::collections::BTreeMap;

use roxmltree::Node as Xml;
use serde::Serialize;

use super::PrintError;
use super::page::{Element, Node, Reader, plain, shell, unknown};

/// A table; its rows are a file of their own, since there may be thousands.
#[derive(Debug, Serialize)]
pub(super) struct Table {
    pub(super) caption: Vec<Node>,
    pub(super) columns: Vec<Column>,
    pub(super) heads: Vec<Row>,
    pub(super) feet: Vec<Row>,
    #[serde(skip)]
    pub(super) rows: Vec<Row>,
    /// How many rows there are.
    pub(super) length: usize,
    /// Whether every cell of a row is one text in one column.
    pub(super) is_flat: bool,
}

/// A row: its classes and cells.
#[derive(Debug, Serialize)]
pub(super) struct Row {
    pub(super) classes: Vec<String>,
    pub(super) cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Cell {
    /// A text without anything else, as most are.
    Plain(String),
    /// A head, or a cell with a class, a span or markup.
    Placed {
        /// The column it begins in.
        at: usize,
        colspan: usize,
        rowspan: usize,
        is_head: bool,
        kind: Kind,
        classes: Vec<String>,
        lang: Option<String>,
        children: Vec<Node>,
    },
}

/// How a column or cell is set.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Kind {
    /// Right; never broken.
    #[default]
    Figures,
    /// Left, on one line if there is room.
    Words,
    /// Left, broken where it must be.
    Text,
}

/// Texts of a column to be measured, each with the size it is set at, in per cent.
///
/// Digits are all of one width, so that one stands for all: a column of a thousand
/// amounts has a few texts.
#[derive(Debug, Default, Serialize)]
pub(super) struct Column {
    pub(super) kind: Kind,
    /// Lines of its cells.
    lines: Lines,
    /// Words of its cells.
    words: Lines,
    /// Words of its heads, which break, and lines of its sums.
    strong: Lines,
    /// Lines of its heads.
    heads: Lines,
    /// Lines of its sums, which are bold.
    sums: Lines,
}

type Lines = BTreeMap<String, u16>;

impl Table {
    pub(super) fn read<'a>(node: Xml<'a, '_>, reader: &mut Reader<'a>) -> Result<Self, PrintError> {
        let mut caption = Vec::new();
        let (mut heads, mut rows, mut feet) = (Vec::new(), Vec::new(), Vec::new());
        for part in node.children().filter(Xml::is_element) {
            match part.tag_name().name() {
                "caption" => caption = reader.line(part)?,
                "thead" => read_rows(part, reader, &mut heads)?,
                "tbody" => read_rows(part, reader, &mut rows)?,
                "tfoot" => read_rows(part, reader, &mut feet)?,
                _ => return Err(unknown(part)),
            }
        }
        let width = |(_, cells): &Read| cells.iter().map(|cell| cell.span("colspan")).sum();
        let count = heads.iter().chain(&rows).chain(&feet).map(width).max().unwrap_or(0);
        let (heads, rows, feet) = (placed(heads, count), placed(rows, count), placed(feet, count));
        let is_flat = rows.iter().all(|row| row.cells.iter().all(Cell::is_flat));
        let columns = columns(&heads, &rows, &feet, count);
        Ok(Self { caption, columns, heads, feet, length: rows.len(), rows, is_flat })
    }
}

/// The classes of a row, and its cells as they are read.
type Read = (Vec<String>, Vec<Element>);

fn read_rows<'a>(part: Xml<'a, '_>, reader: &mut Reader<'a>, rows: &mut Vec<Read>) -> Result<(), PrintError> {
    for row in part.children().filter(Xml::is_element) {
        if !row.has_tag_name("tr") {
            return Err(unknown(row));
        }
        let mut cells = Vec::new();
        for cell in row.children().filter(Xml::is_element) {
            if !matches!(cell.tag_name().name(), "td" | "th") {
                return Err(unknown(cell));
            }
            cells.push(Element { children: reader.line(cell)?, ..shell(cell) });
        }
        rows.push((shell(row).classes, cells));
    }
    Ok(())
}

/// Rows whose cells know their column: cells of rows above may reach into theirs.
fn placed(rows: Vec<Read>, count: usize) -> Vec<Row> {
    let mut reach = vec![0_usize; count];
    let place = |(classes, cells): Read| {
        let mut at = 0;
        let cells = cells.into_iter().enumerate().map(|(index, cell)| {
            while reach.get(at).is_some_and(|rows| *rows > 0) {
                at += 1;
            }
            let begins = at;
            at += cell.span("colspan");
            for rows in reach.iter_mut().take(at).skip(begins) {
                *rows = cell.span("rowspan");
            }
            Cell::new(cell, begins, index)
        });
        let cells = cells.collect();
        reach.iter_mut().for_each(|rows| *rows = rows.saturating_sub(1));
        Row { classes, cells }
    };
    rows.into_iter().map(place).collect()
}

impl Cell {
    fn new(cell: Element, at: usize, index: usize) -> Self {
        if let [Node::Text(text)] = &cell.children[..]
            && cell.tag == "td"
            && cell.classes.is_empty()
            && cell.attrs.is_empty()
            && at == index
        {
            return Self::Plain(text.clone());
        }
        Self::Placed {
            at,
            colspan: cell.span("colspan"),
            rowspan: cell.span("rowspan"),
            is_head: cell.tag == "th",
            kind: if cell.has("w") {
                Kind::Text
            } else if cell.has("l") {
                Kind::Words
            } else {
                Kind::Figures
            },
            lang: cell.attrs.get("lang").cloned(),
            classes: cell.classes,
            children: cell.children,
        }
    }

    fn is_flat(&self) -> bool {
        match self {
            Self::Plain(_) => true,
            Self::Placed { colspan, rowspan, children, .. } => {
                (*colspan, *rowspan) == (1, 1) && matches!(children[..], [] | [Node::Text(_)])
            }
        }
    }

    /// The column of a cell that stands in one alone, and its lines.
    fn lines(&self, index: usize, size: u16) -> Option<(usize, Vec<(String, u16)>)> {
        match self {
            Self::Plain(text) => Some((index, vec![(text.clone(), size)])),
            Self::Placed { at, colspan: 1, children, .. } => Some((*at, lines(children, size))),
            Self::Placed { .. } => None,
        }
    }
}

fn columns(heads: &[Row], rows: &[Row], feet: &[Row], count: usize) -> Vec<Column> {
    let mut columns: Vec<Column> = std::iter::repeat_with(Column::default).take(count).collect();
    for cell in heads.iter().flat_map(|row| &row.cells) {
        if let Cell::Placed { at, colspan: 1, kind, children, .. } = cell {
            let column = &mut columns[*at];
            column.kind = *kind;
            for (line, size) in lines(children, HEAD) {
                note_words(&mut column.strong, &line, size);
                note(&mut column.heads, &line, size);
            }
        }
    }
    let is_sum = |row: &Row| row.classes.iter().any(|class| class == "sum");
    let bodies = rows.iter().map(|row| (row, is_sum(row)));
    for (row, is_sum) in bodies.chain(feet.iter().map(|row| (row, true))) {
        for (index, cell) in row.cells.iter().enumerate() {
            let Some((at, lines)) = cell.lines(index, WHOLE) else { continue };
            let column = &mut columns[at];
            for (line, size) in &lines {
                if column.kind == Kind::Figures {
                    // Whether it is a sum or not: figures never break.
                    note(&mut column.strong, line, *size);
                } else {
                    note(if is_sum { &mut column.sums } else { &mut column.lines }, line, *size);
                    note_words(&mut column.words, line, *size);
                }
            }
        }
    }
    for column in &mut columns {
        for lines in [&mut column.lines, &mut column.words, &mut column.strong, &mut column.heads, &mut column.sums] {
            keep_long(lines);
        }
    }
    columns
}

/// Sizes of text in a cell, in per cent of that of the table.
const WHOLE: u16 = 100;
const HEAD: u16 = 90;
const SMALL: u16 = 86;

/// The lines of a cell that stand below each other.
fn lines(children: &[Node], size: u16) -> Vec<(String, u16)> {
    let mut lines = vec![(String::new(), size)];
    for (index, node) in children.iter().enumerate() {
        match node {
            Node::Text(text) => push(&mut lines, text),
            Node::Element(element) if element.tag == "br" => lines.push((String::new(), size)),
            Node::Element(element) if element.tag == "small" || element.has("beside") => {
                lines.push((plain(&element.children), size * SMALL / WHOLE));
                lines.push((String::new(), size));
            }
            Node::Element(element) => {
                push(&mut lines, &plain(&element.children));
                if index == 0 && element.tag == "b" {
                    lines.push((String::new(), size));
                }
            }
        }
    }
    lines.retain(|(line, _)| !line.is_empty());
    lines
}

fn push(lines: &mut [(String, u16)], text: &str) {
    if let Some((line, _)) = lines.last_mut() {
        line.push_str(text);
    }
}

fn note(into: &mut Lines, line: &str, size: u16) {
    let alike: String = line.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let known = into.entry(alike).or_default();
    *known = size.max(*known);
}

fn note_words(into: &mut Lines, line: &str, size: u16) {
    line.split(' ').for_each(|word| note(into, word, size));
}

/// Leaves out what is so short that it cannot be the widest.
fn keep_long(lines: &mut Lines) {
    let length = |(line, size): (&String, &u16)| line.chars().count() * usize::from(*size);
    let longest = lines.iter().map(length).max().unwrap_or(0);
    lines.retain(|line, size| 3 * length((line, size)) >= longest);
}
