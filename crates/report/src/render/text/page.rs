//! A page of 100 columns: lines, cells and wrapped paragraphs.

use std::borrow::Cow;
use std::fmt::{Display, Write};

use solde_core::money::Currency;

use crate::figures::Figures;
use crate::terminal::{printable, push_left, push_right, push_spaces, width};

/// Columns of the page.
pub(super) const WIDTH: usize = 100;

pub(super) struct Page {
    out: String,
    figures: Figures,
    /// Where the current line begins.
    line: usize,
    /// For values without a text of their own; kept to save allocations.
    scratch: String,
}

impl Page {
    /// A page with these figures, their spaces made plain: cells are not broken.
    pub(super) fn new(figures: Figures) -> Self {
        Self { out: String::new(), figures: Figures { group: " ", ..figures }, line: 0, scratch: String::new() }
    }

    pub(super) fn finish(self) -> String {
        self.out
    }

    /// Ends the line, without spaces at its end.
    pub(super) fn end(&mut self) {
        let end = self.out.trim_end_matches(' ').len().max(self.line);
        self.out.truncate(end);
        self.out.push('\n');
        self.line = self.out.len();
    }

    pub(super) fn blank(&mut self) {
        if !self.out.ends_with("\n\n") {
            self.end();
        }
    }

    pub(super) fn line(&mut self, mark: char) {
        self.out.extend(std::iter::repeat_n(mark, WIDTH));
        self.end();
    }

    pub(super) fn title(&mut self, text: &str) {
        self.paragraph(text, 0);
        self.line('=');
    }

    pub(super) fn section(&mut self, text: &str) {
        self.blank();
        self.blank();
        self.paragraph(&text.to_uppercase(), 0);
        self.line('=');
    }

    pub(super) fn fact(&mut self, name: &str, value: &str) {
        self.left(name, 24);
        self.left(value, 0);
        self.end();
    }

    /// One line of cells: a negative width stands left, a positive one right.
    pub(super) fn cells(&mut self, cells: &[(&str, isize)]) {
        for (text, wide) in cells {
            if *wide < 0 { self.left(text, wide.unsigned_abs()) } else { self.right(text, wide.unsigned_abs()) }
        }
        self.end();
    }

    /// A cell on the left; a text too long for it pushes the rest, never loses any of it.
    pub(super) fn left(&mut self, text: &str, wide: usize) {
        let text = plain(text);
        push_left(&mut self.out, &text, wide);
        if wide > 0 && width(&text) >= wide {
            self.out.push(' ');
        }
    }

    /// A cell on the right.
    pub(super) fn right(&mut self, text: &str, wide: usize) {
        let text = plain(text);
        if width(&text) >= wide {
            self.out.push(' ');
        }
        push_right(&mut self.out, &text, wide);
    }

    /// As [`Page::left`] and [`Page::right`], for what has no text of its own.
    pub(super) fn shown(&mut self, value: impl Display, wide: isize) {
        let mut text = std::mem::take(&mut self.scratch);
        text.clear();
        // Writing to a String does not fail.
        let _ = write!(text, "{value}");
        if wide < 0 {
            self.left(&text, wide.unsigned_abs())
        } else {
            self.right(&text, wide.unsigned_abs())
        }
        self.scratch = text;
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
        let start = self.out.len();
        self.figures.push(&mut self.out, minor, exponent);
        // Figures of a page are ASCII: bytes are columns.
        let missing = wide.saturating_sub(self.out.len() - start).max(1);
        self.out.insert_str(start, &SPACES[..missing.min(SPACES.len())]);
    }

    /// An amount followed by its currency.
    pub(super) fn money(&mut self, minor: i128, currency: Currency, wide: usize) {
        self.amount(minor, currency, wide.saturating_sub(4));
        self.out.push(' ');
        self.out.push_str(currency.code());
    }

    /// A reference in the first cell; one too long for it gets a line of its own.
    pub(super) fn reference(&mut self, text: &str, wide: usize) {
        let text = printable(text);
        if width(&text) < wide {
            push_left(&mut self.out, &text, wide);
        } else {
            self.out.push_str(&text);
            self.end();
            push_spaces(&mut self.out, wide);
        }
    }

    /// Text broken at its plain spaces, lines after the first indented. A word
    /// longer than the page stays whole.
    pub(super) fn paragraph(&mut self, text: &str, indent: usize) {
        let text = printable(text);
        let lead = text.len() - text.trim_start_matches(' ').len();
        push_spaces(&mut self.out, lead);
        let mut used = lead;
        let mut first = true;
        for word in text.split(' ').filter(|word| !word.is_empty()) {
            let wide = width(word);
            if !first && used + 1 + wide > WIDTH {
                self.end();
                push_spaces(&mut self.out, indent);
                used = indent;
            } else if !first {
                self.out.push(' ');
                used += 1;
            }
            self.out.push_str(&word.replace('\u{a0}', " "));
            used += wide;
            first = false;
        }
        self.end();
    }
}

/// Stands for nothing in a table.
pub(super) const NIL: &str = "-";

/// Text of a cell: no commands, and every space a plain one.
fn plain(text: &str) -> Cow<'_, str> {
    match printable(text) {
        text if text.contains('\u{a0}') => Cow::Owned(text.replace('\u{a0}', " ")),
        text => text,
    }
}

const SPACES: &str = "                                        ";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn page() -> Page {
        Page::new(Language::En.words().text_figures)
    }

    #[test]
    fn paragraphs_are_wrapped_and_indented() {
        let mut page = page();
        page.paragraph(&format!("  - {}", "word ".repeat(30)), 4);
        let text = page.finish();
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
            page.finish(),
            "a text that is too long  1 234 567 890 123.45 another long text\na reference that is too long for its cell\n            x\n"
        );
    }
}
