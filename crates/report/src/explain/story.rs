//! The form of an explanation: sections of facts, rows and steps, as text or JSON.

use serde_json::{Map, Value};

use crate::terminal::{printable, push_left, push_right, push_spaces, width};

/// Nothing is wrapped to less than this.
const NARROWEST: usize = 40;

/// An explanation.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Story {
    /// What kind of thing is explained: `block`, `line`, `figure`, `code`.
    pub explains: &'static str,
    /// Its name and one sentence about it.
    pub title: String,
    /// What there is to say, in order.
    pub sections: Vec<Section>,
}

/// One part of an explanation. Any of its three forms may be empty.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Section {
    /// Its name in JSON.
    pub key: &'static str,
    /// Its heading.
    pub title: String,
    /// Names and values.
    pub facts: Vec<(&'static str, String)>,
    /// A table.
    pub rows: Option<Rows>,
    /// Sentences in order.
    pub steps: Vec<String>,
}

/// A table whose rows may have remarks below them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rows {
    /// Columns: name, and whether it is aligned right.
    pub columns: Vec<(&'static str, bool)>,
    /// Cells and remarks of each row.
    pub rows: Vec<(Vec<String>, Vec<String>)>,
}

impl Rows {
    pub(super) fn new(columns: &[(&'static str, bool)]) -> Self {
        Self { columns: columns.to_vec(), rows: Vec::new() }
    }

    pub(super) fn add<const N: usize>(&mut self, cells: [String; N], remarks: Vec<String>) {
        self.rows.push((cells.to_vec(), remarks));
    }
}

impl Section {
    pub(super) fn new(key: &'static str, title: impl Into<String>) -> Self {
        Self { key, title: title.into(), facts: Vec::new(), rows: None, steps: Vec::new() }
    }

    pub(super) fn fact(&mut self, name: &'static str, value: impl Into<String>) -> &mut Self {
        self.facts.push((name, value.into()));
        self
    }

    pub(super) fn step(&mut self, text: impl Into<String>) -> &mut Self {
        self.steps.push(text.into());
        self
    }

    fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.steps.is_empty() && self.rows.as_ref().is_none_or(|rows| rows.rows.is_empty())
    }
}

impl Story {
    pub(super) fn new(explains: &'static str, title: impl Into<String>) -> Self {
        Self { explains, title: title.into(), sections: Vec::new() }
    }

    /// Adds a section that says something.
    pub(super) fn add(&mut self, section: Section) -> &mut Self {
        if !section.is_empty() {
            self.sections.push(section);
        }
        self
    }

    /// As text at most `max_width` columns wide, tables aside. Nothing is cut.
    pub fn to_text(&self, max_width: usize) -> String {
        let mut out = String::new();
        push_wrapped(&mut out, &self.title, 0, max_width);
        for section in &self.sections {
            out.push('\n');
            push_wrapped(&mut out, &section.title, 0, max_width);
            let longest = section.facts.iter().map(|(name, _)| width(name)).max().unwrap_or(0);
            for (name, value) in &section.facts {
                out.push_str("  ");
                push_left(&mut out, &name.replace('_', " "), longest + 2);
                push_wrapped_from(&mut out, value, longest + 4, max_width);
            }
            if let Some(rows) = section.rows.as_ref().filter(|rows| !rows.rows.is_empty()) {
                push_rows(&mut out, rows, max_width);
            }
            for step in &section.steps {
                push_wrapped(&mut out, step, 2, max_width);
            }
        }
        out
    }

    /// As JSON: one object per section, with the same content; every value is text.
    pub fn to_json(&self) -> Value {
        let mut story = Map::new();
        story.insert("explains".into(), self.explains.into());
        story.insert("title".into(), self.title.as_str().into());
        for section in &self.sections {
            let mut object = Map::new();
            object.insert("title".into(), section.title.as_str().into());
            for (name, value) in &section.facts {
                object.insert((*name).into(), value.as_str().into());
            }
            if let Some(rows) = &section.rows {
                let row = |(cells, remarks): &(Vec<String>, Vec<String>)| {
                    let mut row: Map<String, Value> = rows
                        .columns
                        .iter()
                        .zip(cells)
                        .map(|((name, _), cell)| ((*name).to_owned(), cell.as_str().into()))
                        .collect();
                    if !remarks.is_empty() {
                        row.insert("remarks".into(), remarks.clone().into());
                    }
                    Value::Object(row)
                };
                object.insert("rows".into(), rows.rows.iter().map(row).collect());
            }
            if !section.steps.is_empty() {
                object.insert("steps".into(), section.steps.clone().into());
            }
            story.insert(section.key.into(), object.into());
        }
        Value::Object(story)
    }
}

/// A table with its remarks indented below each row. Columns without a value are left out.
fn push_rows(out: &mut String, rows: &Rows, max_width: usize) {
    let used: Vec<usize> = (0..rows.columns.len())
        .filter(|column| rows.rows.iter().any(|(cells, _)| !cells[*column].is_empty()))
        .collect();
    let heading = |column: usize| rows.columns[column].0.replace('_', " ");
    let wide: Vec<usize> = used
        .iter()
        .map(|column| {
            let cells = rows.rows.iter().map(|(cells, _)| width(&printable(&cells[*column])));
            cells.max().unwrap_or(0).max(heading(*column).len())
        })
        .collect();
    let push_line = |out: &mut String, cell: &dyn Fn(usize) -> String| {
        let start = out.len();
        for (place, column) in used.iter().enumerate() {
            push_spaces(out, 2);
            let text = cell(*column);
            if rows.columns[*column].1 {
                push_right(out, &text, wide[place]);
            } else {
                push_left(out, &text, wide[place]);
            }
        }
        out.truncate(out.trim_end_matches(' ').len().max(start));
        out.push('\n');
    };
    push_line(out, &heading);
    for (cells, remarks) in &rows.rows {
        push_line(out, &|column| printable(&cells[column]).into_owned());
        for remark in remarks {
            push_wrapped(out, remark, 6, max_width);
        }
    }
}

fn push_wrapped(out: &mut String, text: &str, indent: usize, max_width: usize) {
    push_spaces(out, indent);
    push_wrapped_from(out, text, indent, max_width);
}

/// Appends words from column `indent` on; lines after the first begin there too.
fn push_wrapped_from(out: &mut String, text: &str, indent: usize, max_width: usize) {
    let text = printable(text);
    let room = max_width.saturating_sub(indent).max(NARROWEST);
    let mut used = 0;
    for word in text.split(' ') {
        let wide = width(word);
        if used > 0 && used + 1 + wide > room {
            out.push('\n');
            push_spaces(out, indent);
            used = 0;
        } else if used > 0 {
            out.push(' ');
            used += 1;
        }
        out.push_str(word);
        used += wide;
    }
    out.push('\n');
}
