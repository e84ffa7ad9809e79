//! Tables for a terminal, from any CSV text, and how wide a text is there.
//!
//! Numbers and dates are never cut. Where a table is too wide, columns that hold nothing
//! or nothing but zeros are left out and heads take two lines; then columns are left out
//! from the right, until the others fit with heads and long texts cut, which end in `…`.
//! A last line names what is not shown. Amounts are grouped as the reader is used to. Colour only repeats
//! what a word, a sign or a place says.

use std::borrow::Cow;

use solde_core::calendar::Date;

use crate::figures::Figures;

/// Between two columns.
const GAP: &str = "  ";

/// Texts are cut to no less than this, so that references can be told apart.
const NARROWEST: usize = 12;

/// The same of heads.
const NARROWEST_HEAD: usize = 4;

/// How a table looks.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// Columns of the terminal.
    pub width: usize,
    /// How amounts are written; their spaces become plain ones.
    pub figures: Figures,
    /// Whether the terminal shows colours.
    pub colour: bool,
}

/// Codes a terminal obeys. [`printable`] lets none through from outside.
mod ink {
    pub(super) const HEAD: &str = "\x1b[1m";
    pub(super) const QUIET: &str = "\x1b[2m";
    pub(super) const BELOW_ZERO: &str = "\x1b[31m";
    pub(super) const ERROR: &str = "\x1b[1;31m";
    pub(super) const WARNING: &str = "\x1b[33m";
    pub(super) const END: &str = "\x1b[0m";
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Numbers, some with decimals.
    Amount,
    /// Whole numbers.
    Number,
    Date,
    Text,
}

impl Kind {
    fn is_rigid(self) -> bool {
        self != Self::Text
    }

    fn is_right(self) -> bool {
        matches!(self, Self::Amount | Self::Number)
    }

    fn of(cells: &[String]) -> Self {
        let all = |is: &dyn Fn(&String) -> bool| {
            let mut filled = cells.iter().filter(|cell| !cell.is_empty()).peekable();
            filled.peek().is_some() && filled.all(is)
        };
        if all(&|cell| Date::parse(cell.as_bytes()).is_some()) {
            Self::Date
        } else if !all(&|cell| is_number(cell)) {
            Self::Text
        } else if cells.iter().any(|cell| cell.contains('.')) {
            Self::Amount
        } else {
            Self::Number
        }
    }
}

fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix('-').unwrap_or(cell);
    digits.starts_with(|c: char| c.is_ascii_digit()) && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
}

/// A column: its name, and a cell for every row.
struct Column {
    name: String,
    /// The name on one line, or on two: the second may be empty.
    head: [String; 2],
    kind: Kind,
    cells: Vec<String>,
    /// Of the longest cell.
    body: usize,
    width: usize,
    is_nothing: bool,
}

impl Column {
    fn new(name: String, mut cells: Vec<String>, figures: Figures) -> Self {
        let kind = Kind::of(&cells);
        let nothing = |cell: &String| cell.bytes().all(|byte| matches!(byte, b'0' | b'.'));
        let is_nothing = !cells.is_empty() && cells.iter().all(nothing);
        if kind == Kind::Amount {
            for cell in &mut cells {
                *cell = figures.restyle(cell).replace(['\u{a0}', '\u{202f}'], " ");
            }
        }
        let body = cells.iter().map(|cell| width(cell)).max().unwrap_or(0);
        let width = body.max(width(&name));
        Self { head: [String::new(), name.clone()], name, kind, cells, body, width, is_nothing }
    }

    /// Breaks the head in two after an underscore, if it is wider than the cells.
    fn break_head(&mut self) {
        let places = self.name.match_indices('_').map(|(place, _)| place + 1);
        let wide = |place: &usize| place.max(&(self.name.len() - place)).to_owned();
        if let Some(place) = places.min_by_key(wide).filter(|_| width(&self.name) > self.body) {
            self.width = self.body.max(wide(&place));
            self.head = [self.name[..place].to_owned(), self.name[place..].to_owned()];
        }
    }

    fn narrowest(&self) -> usize {
        let body = if self.kind.is_rigid() { self.body } else { self.body.min(NARROWEST) };
        body.max(self.width.min(NARROWEST_HEAD))
    }
}

/// A table from CSV text with a header line, as wide as the look allows. Columns that
/// hold only numbers are aligned right.
///
/// Text that is not CSV is shown as far as it can be read, with a last line that
/// says so.
pub fn table(csv_text: &[u8], look: &Look) -> String {
    let (rows, fault) = read(csv_text);
    let mut columns = columns(&rows, look.figures);
    let left_out = fit(&mut columns, look.width);
    let mut out = String::new();
    if !rows.is_empty() {
        let ink = |code| move |_: &str, _: &Column| look.colour.then_some(code);
        for line in [0, 1] {
            if columns.iter().any(|column| !column.head[line].is_empty()) || line == 1 {
                push_row(&mut out, &columns, |column| Cow::Borrowed(&column.head[line]), ink(ink::HEAD));
            }
        }
        push_row(&mut out, &columns, |column| Cow::Owned("─".repeat(column.width)), ink(ink::QUIET));
        for row in 0..rows.len() - 1 {
            push_row(
                &mut out,
                &columns,
                |column| Cow::Borrowed(column.cells.get(row).map_or("", String::as_str)),
                |cell, column| ink_of(cell, column).filter(|_| look.colour),
            );
        }
    }
    if !left_out.is_empty() {
        push_wrapped(&mut out, &left_out, look.width);
    }
    if let Some(error) = fault {
        out.push_str(&format!("the rest cannot be read: {error}\n"));
    }
    out
}

fn read(csv_text: &[u8]) -> (Vec<Vec<String>>, Option<csv::Error>) {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv_text);
    let mut rows = Vec::new();
    for record in reader.byte_records() {
        match record {
            Ok(record) => {
                rows.push(record.iter().map(|cell| printable(&String::from_utf8_lossy(cell)).into_owned()).collect())
            }
            Err(error) => return (rows, Some(error)),
        }
    }
    (rows, None)
}

fn columns(rows: &[Vec<String>], figures: Figures) -> Vec<Column> {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0);
    let column = |place: usize| {
        let mut cells = rows.iter().map(|row| row.get(place).cloned().unwrap_or_default());
        let name = cells.next().unwrap_or_default();
        Column::new(name, cells.collect(), figures)
    };
    (0..count).map(column).collect()
}

/// Makes a table fit, and says what is not shown.
fn fit(columns: &mut Vec<Column>, max_width: usize) -> String {
    let gaps = |columns: &[Column]| GAP.len() * columns.len().saturating_sub(1);
    let natural = |columns: &[Column]| columns.iter().map(|column| column.width).sum::<usize>() + gaps(columns);
    let narrowest = |columns: &[Column]| columns.iter().map(Column::narrowest).sum::<usize>() + gaps(columns);
    let (mut nothing, mut too_wide) = (Vec::new(), Vec::new());
    if natural(columns) > max_width {
        nothing.extend(columns.extract_if(.., |column| column.is_nothing).map(|column| column.name));
    }
    if natural(columns) > max_width {
        columns.iter_mut().for_each(Column::break_head);
    }
    while columns.len() > 1 && narrowest(columns) > max_width {
        too_wide.extend(columns.pop().map(|column| column.name));
    }
    too_wide.reverse();
    let room = max_width.saturating_sub(gaps(columns));
    narrow(columns, room);
    let say = |what: &str, names: &[String]| (!names.is_empty()).then(|| format!("{what}: {}", names.join(", ")));
    let said = [say("empty or zero, not shown", &nothing), say("no room for, --format csv has", &too_wide)];
    said.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

/// Narrows heads and texts, the widest first, until all columns together are `room` wide.
fn narrow(columns: &mut [Column], room: usize) {
    loop {
        let excess = columns.iter().map(|column| column.width).sum::<usize>().saturating_sub(room);
        let gives_way = |column: &Column| column.width > column.narrowest();
        let mut widths: Vec<(usize, usize)> = columns
            .iter()
            .enumerate()
            .filter(|(_, column)| gives_way(column))
            .map(|(place, column)| (column.width, place))
            .collect();
        widths.sort_unstable_by(|a, b| b.cmp(a));
        let Some((wide, place)) = widths.first().copied().filter(|_| excess > 0) else { return };
        // Down to the second widest, so that columns of one width give way alike.
        let second = widths.get(1).map_or(0, |(wide, _)| *wide);
        let cut = (wide - second.min(wide - 1)).min(excess);
        columns[place].width = (wide - cut).max(columns[place].narrowest());
    }
}

/// A row without spaces at its end; `ink_of` gives the colour of a cell.
fn push_row<'a>(
    out: &mut String,
    columns: &'a [Column],
    cell_of: impl Fn(&'a Column) -> Cow<'a, str>,
    ink_of: impl Fn(&str, &Column) -> Option<&'static str>,
) {
    // Spaces wait until something follows them.
    let mut spaces = 0;
    for column in columns {
        let cell = cell_of(column);
        let shown = elided(&cell, column.width);
        let rest = column.width.saturating_sub(width(&shown));
        let (before, after) = if column.kind.is_right() { (rest, 0) } else { (0, rest) };
        if shown.is_empty() {
            spaces += rest + GAP.len();
            continue;
        }
        push_spaces(out, spaces + before);
        match ink_of(&cell, column) {
            Some(code) => out.extend([code, &*shown, ink::END]),
            None => out.push_str(&shown),
        }
        spaces = after + GAP.len();
    }
    out.push('\n');
}

/// What is below zero and what is an error stands out; zero steps back.
fn ink_of(cell: &str, column: &Column) -> Option<&'static str> {
    match column.kind {
        Kind::Amount | Kind::Number if cell.starts_with(['-', '\u{2212}']) => Some(ink::BELOW_ZERO),
        Kind::Amount if cell.bytes().all(|byte| matches!(byte, b'0' | b'.' | b',')) => Some(ink::QUIET),
        Kind::Text if cell == "error" || cell == "forfeit" => Some(ink::ERROR),
        Kind::Text if cell == "warning" || cell == "interest" => Some(ink::WARNING),
        _ => None,
    }
}

/// Appends words on as many lines as they need.
fn push_wrapped(out: &mut String, text: &str, max_width: usize) {
    let mut used = 0;
    for word in text.split(' ') {
        let wide = width(word);
        if used > 0 && used + 1 + wide > max_width {
            out.push('\n');
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

/// Appends `text`, filled up with spaces on its right.
pub(crate) fn push_left(out: &mut String, text: &str, wide: usize) {
    out.push_str(text);
    push_spaces(out, wide.saturating_sub(width(text)));
}

/// Appends `text`, filled up with spaces on its left.
pub(crate) fn push_right(out: &mut String, text: &str, wide: usize) {
    push_spaces(out, wide.saturating_sub(width(text)));
    out.push_str(text);
}

pub(crate) fn push_spaces(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}

/// `text` in at most `wide` columns, ending in `…` if something was left out.
fn elided(text: &str, wide: usize) -> Cow<'_, str> {
    if width(text) <= wide {
        return Cow::Borrowed(text);
    }
    let mut used = 1;
    let kept = text.chars().take_while(|c| {
        used += char_width(*c);
        used <= wide
    });
    Cow::Owned(kept.chain(['…']).collect())
}

/// Text without anything a terminal would obey: control characters, and marks
/// that change the direction of writing, become `\u{fffd}`.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    // Most texts are letters, digits and signs of ASCII, and nobody obeys those.
    if text.bytes().fold(true, |plain, byte| plain & matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    let obeyed = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if text.contains(obeyed) { Cow::Owned(text.replace(obeyed, "\u{fffd}")) } else { Cow::Borrowed(text) }
}

/// How many columns a text takes: an approximation good for the scripts that
/// names and references are written in.
pub fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(char_width).sum() }
}

fn char_width(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}'
        | '\u{483}'..='\u{489}'
        | '\u{591}'..='\u{5bd}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{200b}'..='\u{200d}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}'
        | '\u{feff}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f900}'..='\u{1f9ff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(csv_text: &[u8], width: usize) -> String {
        super::table(csv_text, &Look { width, figures: Figures::PLAIN, colour: false })
    }

    const CSV: &str =
        "creditor,block_ref,lines,open\nFR,LIC-2025-0001 Vannes,3,1234.50\nDE,é,12,-7.00\nNL,\"a,b\",,0.00\n";

    #[test]
    fn numbers_stand_right_and_texts_left() {
        let expected = "\
creditor  block_ref             lines     open
────────  ────────────────────  ─────  ───────
FR        LIC-2025-0001 Vannes      3  1234.50
DE        é                        12    -7.00
NL        a,b                             0.00
";
        assert_eq!(table(CSV.as_bytes(), 100), expected);
    }

    #[test]
    fn texts_give_way_visibly_and_numbers_never() {
        let narrow = table(CSV.as_bytes(), 38);
        assert!(narrow.lines().all(|line| width(line) <= 38), "{narrow}");
        assert!(narrow.contains("LIC-2025-0…") || narrow.contains("LIC-2025-00…") || narrow.contains('…'), "{narrow}");
    }

    #[test]
    fn columns_without_room_are_left_out_from_the_right_and_named() {
        let narrow = table(CSV.as_bytes(), 30);
        let expected = "\
creditor  block_ref      lines
────────  ─────────────  ─────
FR        LIC-2025-000…      3
DE        é                 12
NL        a,b
no room for, --format csv has:
open
";
        assert_eq!(narrow, expected);
        assert!(table(CSV.as_bytes(), 5).starts_with("cred…\n"));
    }

    #[test]
    fn heads_give_way_before_cells() {
        let csv = "accounting_period,currency,not_considered\n2025H2,EUR,12345.00\n2025H1,XPF,7\n";
        let expected = "\
accou…              not_
period  curre…  conside…
──────  ──────  ────────
2025H2  EUR     12345.00
2025H1  XPF            7
";
        assert_eq!(table(csv.as_bytes(), 24), expected);
    }

    #[test]
    fn amounts_are_grouped_as_the_reader_is_used_to() {
        let csv = "party,lines,open\nFR,12345,1234567.50\nDE,7,-12000.00\n";
        let figures = Figures { group: "\u{a0}", point: ",", minus: "-" };
        let expected = "\
party  lines          open
─────  ─────  ────────────
FR     12345  1 234 567,50
DE         7    -12 000,00
";
        assert_eq!(super::table(csv.as_bytes(), &Look { width: 80, figures, colour: false }), expected);
    }

    /// Whoever sees no colours reads the same.
    #[test]
    fn colour_adds_nothing_but_colour() {
        let csv = "severity,what,open\nerror,\x1b[31mred,-1.00\nwarning,,0.00\n,last,3.00\n";
        let look = Look { width: 80, figures: Figures::PLAIN, colour: true };
        let coloured = super::table(csv.as_bytes(), &look);
        let mut plain = coloured.clone();
        for code in [ink::HEAD, ink::QUIET, ink::BELOW_ZERO, ink::ERROR, ink::WARNING, ink::END] {
            assert!(coloured.contains(code), "{coloured:?}");
            plain = plain.replace(code, "");
        }
        assert_eq!(plain, table(csv.as_bytes(), 80));
    }

    #[test]
    fn columns_of_zeros_are_left_out_of_a_table_that_is_too_wide_and_named() {
        let csv = "party,held,waived,open\nFR,0.00,0.00,1.00\nDE,0.00,2.00,0.00\n";
        assert!(table(csv.as_bytes(), 100).contains("held"));
        let narrow = table(csv.as_bytes(), 20);
        assert_eq!(
            narrow,
            "party  waived  open\n─────  ──────  ────\nFR       0.00  1.00\nDE       2.00  0.00\nempty or zero, not\nshown: held\n"
        );
    }

    #[test]
    fn dates_are_never_cut() {
        let csv = "block_ref,last_day\na long reference,2026-03-31\nanother,\n";
        let narrow = table(csv.as_bytes(), 24);
        assert!(narrow.contains("2026-03-31") && narrow.lines().all(|line| width(line) <= 24), "{narrow}");
    }

    #[test]
    fn wide_and_combining_characters_are_counted() {
        assert_eq!(width("e\u{301}té"), 3);
        assert_eq!(width("東京"), 4);
        assert_eq!(elided("東京都", 4), "東…");
        let text = table("name,n\n東京,1\nParis,2\n".as_bytes(), 80);
        let ends: Vec<usize> = text.lines().map(width).collect();
        assert_eq!(ends, [8, 8, 8, 8], "{text}");
    }

    #[test]
    fn a_terminal_is_never_commanded() {
        let text = table(b"name\n\x1b[31mred\x07\n\"two\nlines\"\n", 80);
        assert!(!text.contains('\x1b') && !text.contains('\x07'));
        assert!(text.contains("two\u{fffd}lines"), "{text}");
        assert_eq!(printable("abc\u{202e}def"), "abc\u{fffd}def");
    }

    #[test]
    fn nothing_and_rows_of_other_lengths() {
        assert_eq!(table(b"", 80), "");
        assert_eq!(table(b"a,b\n", 80), "a  b\n─  ─\n");
        assert_eq!(table(b"a\n1,2\n", 80), "a\n─  ─\n1  2\n");
    }
}
