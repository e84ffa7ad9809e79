//! A page of 100 columns: lines, cells and wrapped paragraphs.

use std::borrow::Cow;
use std::fmt::Display;

use solde_core::calendar::{Date, Period};
use solde_core::money::Currency;

use crate::dates::{self, Dates};
use crate::figures::Figures;
use crate::ink::push_period;
use crate::language::Words;
use crate::terminal::{printable, width};

/// Columns of the page.
pub(super) const WIDTH: usize = 100;

pub(super) struct Page {
    out: Vec<u8>,
    figures: Figures,
    dates: Dates,
    /// Columns of the name of a fact.
    names: usize,
    /// Where the current line begins.
    line: usize,
}

impl Page {
    /// A page appended to `out` with the figures and dates of a language; spaces in
    /// figures are made plain, because cells are not broken.
    pub(super) fn new(out: Vec<u8>, words: &Words) -> Self {
        let line = out.len();
        let facts = [
            words.settlement_period,
            words.cut_off,
            words.account_of,
            words.counterpart,
            words.liaison_body,
            words.ledger_digest,
            words.engine,
        ];
        let names = facts.into_iter().map(|name| width(name) + 1).fold(NAMES, usize::max);
        Self { out, figures: words.text_figures.spaced(" "), dates: words.dates, names, line }
    }

    pub(super) fn finish(self) -> Vec<u8> {
        self.out
    }

    /// Ends the line, without spaces at its end.
    pub(super) fn end(&mut self) {
        while self.out.len() > self.line && self.out.last() == Some(&b' ') {
            self.out.pop();
        }
        self.out.push(b'\n');
        self.line = self.out.len();
    }

    pub(super) fn blank(&mut self) {
        if !self.out.ends_with(b"\n\n") {
            self.end();
        }
    }

    pub(super) fn line(&mut self, mark: u8) {
        self.out.resize(self.out.len() + WIDTH, mark);
        self.end();
    }

    pub(super) fn title(&mut self, text: &str) {
        self.paragraph(text, 0);
        self.line(b'=');
    }

    pub(super) fn section(&mut self, text: &str) {
        self.blank();
        self.blank();
        self.paragraph(&capitals(text), 0);
        self.line(b'=');
    }

    pub(super) fn fact(&mut self, name: &str, value: &str) {
        self.left(name, self.names);
        self.left(value, 0);
        self.end();
    }

    /// One line of cells: a negative width stands left, a positive one right. What is too
    /// long for its cell takes from the room of the next.
    pub(super) fn cells(&mut self, cells: &[(&str, isize)]) {
        let (mut edge, mut used) = (0, 0);
        for (text, wide) in cells {
            edge += wide.unsigned_abs();
            let room = edge.saturating_sub(used).max(1);
            if *wide < 0 {
                self.left(text, room)
            } else {
                self.right(text, room)
            }
            used += room.max(width(text) + 1);
        }
        self.end();
    }

    /// A cell on the left; a text too long for it pushes the rest, never loses any of it.
    pub(super) fn left(&mut self, text: &str, wide: usize) {
        let text = plain(text);
        let used = width(&text);
        self.out.extend_from_slice(text.as_bytes());
        self.spaces(if wide > 0 { wide.saturating_sub(used).max(usize::from(used >= wide)) } else { 0 });
    }

    /// A cell on the right.
    pub(super) fn right(&mut self, text: &str, wide: usize) {
        let text = plain(text);
        self.spaces(wide.saturating_sub(width(&text)).max(1));
        self.out.extend_from_slice(text.as_bytes());
    }

    /// As [`Page::left`], for what has no text of its own.
    pub(super) fn shown(&mut self, value: impl Display, wide: usize) {
        self.left(&value.to_string(), wide);
    }

    /// A day on the left.
    pub(super) fn day(&mut self, date: Date, wide: usize) {
        self.dates.push(&mut self.out, date);
        self.spaces(wide.saturating_sub(dates::COLUMNS).max(1));
    }

    /// A day on the right; a dash where there is none.
    pub(super) fn date(&mut self, date: Option<Date>, wide: usize) {
        match date {
            Some(date) => {
                self.spaces(wide.saturating_sub(dates::COLUMNS).max(1));
                self.dates.push(&mut self.out, date);
            }
            None => self.right(NIL, wide),
        }
    }

    /// A period on the left.
    pub(super) fn period(&mut self, period: Period, wide: usize) {
        let start = self.out.len();
        push_period(&mut self.out, period);
        self.spaces(wide.saturating_sub(self.out.len() - start).max(1));
    }

    /// An amount, grouped, on the right.
    pub(super) fn amount(&mut self, minor: i128, currency: Currency, wide: usize) {
        self.number(minor, currency.exponent(), wide);
    }

    /// An amount of which nothing is a dash.
    pub(super) fn detail(&mut self, minor: i128, currency: Currency, wide: usize) {
        if minor == 0 { self.right(NIL, wide) } else { self.amount(minor, currency, wide) }
    }

    /// A number of lines, grouped.
    pub(super) fn count(&mut self, count: u64, wide: usize) {
        self.number(i128::from(count), 0, wide);
    }

    fn number(&mut self, minor: i128, exponent: u8, wide: usize) {
        self.spaces(wide);
        let from = self.out.len();
        self.figures.push(&mut self.out, minor, exponent);
        // Figures of a page are ASCII: bytes are columns. One space always stays.
        let excess = (self.out.len() - from).min(wide.saturating_sub(1));
        self.out.copy_within(from.., from - excess);
        self.out.truncate(self.out.len() - excess);
    }

    /// An amount followed by its currency.
    pub(super) fn money(&mut self, minor: i128, currency: Currency, wide: usize) {
        self.amount(minor, currency, wide.saturating_sub(4));
        self.out.push(b' ');
        self.out.extend_from_slice(currency.code().as_bytes());
    }

    /// A reference in the first cell; one too long for it gets a line of its own.
    pub(super) fn reference(&mut self, text: &str, wide: usize) {
        let text = printable(text);
        self.out.extend_from_slice(text.as_bytes());
        let used = width(&text);
        if used < wide {
            self.spaces(wide - used);
        } else {
            self.end();
            self.spaces(wide);
        }
    }

    /// Text broken at its plain spaces, lines after the first indented. A word
    /// longer than the page stays whole.
    pub(super) fn paragraph(&mut self, text: &str, indent: usize) {
        let text = printable(text);
        let lead = text.len() - text.trim_start_matches(' ').len();
        self.spaces(lead);
        let mut used = lead;
        let mut first = true;
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let wide = width(word);
            if !first && used + 1 + wide > WIDTH {
                self.end();
                self.spaces(indent);
                used = indent;
            } else if !first {
                self.out.push(b' ');
                used += 1;
            }
            self.out.extend_from_slice(plain(word).as_bytes());
            used += wide;
            first = false;
        }
        self.end();
    }

    pub(super) fn spaces(&mut self, count: usize) {
        self.out.resize(self.out.len() + count, b' ');
    }
}

/// Columns of the name of a fact, unless the language has a longer one.
const NAMES: usize = 24;

/// Stands for nothing in a table.
pub(super) const NIL: &str = "-";

/// A heading in capitals; Greek ones bear no accents.
fn capitals(text: &str) -> String {
    let bare = |c| match c {
        'Ά' => 'Α',
        'Έ' => 'Ε',
        'Ή' => 'Η',
        'Ί' => 'Ι',
        'Ό' => 'Ο',
        'Ύ' => 'Υ',
        'Ώ' => 'Ω',
        other => other,
    };
    let capitals = text.to_uppercase();
    // Greek letters begin with this byte; other headings are drawn by the thousand.
    if memchr::memchr(0xce, capitals.as_bytes()).is_none() {
        return capitals;
    }
    capitals.chars().map(bare).collect()
}

/// Text of a cell: no commands, and every space a plain one.
fn plain(text: &str) -> Cow<'_, str> {
    match printable(text) {
        text if text.contains('\u{a0}') => Cow::Owned(text.replace('\u{a0}', " ")),
        text => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn page() -> Page {
        Page::new(Vec::new(), Language::En.words())
    }

    #[test]
    fn paragraphs_are_wrapped_and_indented() {
        let mut page = page();
        page.paragraph(&format!("  - {}", "word ".repeat(30)), 4);
        let text = crate::ink::into_text(page.finish());
        assert!(text.lines().all(|line| width(line) <= WIDTH), "{text}");
        assert!(text.starts_with("  - word"));
        assert!(text.lines().nth(1).is_some_and(|line| line.starts_with("    word")), "{text}");
    }

    #[test]
    fn nothing_is_cut() {
        let mut page = page();
        page.left("a text that is too long", 5);
        page.amount(123_456_789_012_345, Currency::EUR, 10);
        page.right("another long text", 3);
        page.end();
        page.reference("a reference that is too long for its cell", 10);
        page.right("x", 3);
        page.end();
        assert_eq!(
            crate::ink::into_text(page.finish()),
            "a text that is too long  1 234 567 890 123.45 another long text\na reference that is too long for its cell\n            x\n"
        );
    }
}
