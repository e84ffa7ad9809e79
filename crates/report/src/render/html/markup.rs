//! Writing HTML: escaping, table cells and figures, straight into one text.

use std::fmt::Display;
use std::io::Write;

use solde_core::calendar::{Date, Period};
use solde_core::money::Currency;

use crate::dates::Dates;
use crate::figures::Figures;
use crate::ink::push_period;
use crate::language::Words;

/// Stands for nothing in a table.
pub(super) const NIL: &str = "–";

/// How a column or cell is set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Set {
    /// Right, for figures.
    Figure,
    /// Left, on one line.
    Left,
    /// Left, broken where it must be.
    Text,
}

pub(in crate::render) struct Html {
    pub(in crate::render) out: Vec<u8>,
    figures: Figures,
    dates: Dates,
}

impl Html {
    /// A page appended to `out`, with the figures and dates of a language.
    pub(in crate::render) fn new(out: Vec<u8>, words: &Words) -> Self {
        Self { out, figures: words.html_figures, dates: words.dates }
    }

    /// Markup of this program.
    pub(super) fn raw(&mut self, markup: &str) -> &mut Self {
        self.out.extend_from_slice(markup.as_bytes());
        self
    }

    /// Anything else: no text gets into the page but through here.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        push_escaped(&mut self.out, text);
        self
    }

    /// An element of one text.
    pub(super) fn element(&mut self, open: &str, text: &str, close: &str) -> &mut Self {
        self.raw(open).text(text).raw(close).raw("\n")
    }

    /// Opens a table that scrolls by itself where the page is narrow.
    pub(super) fn table(&mut self, caption: &str) -> &mut Self {
        self.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
            .text(caption)
            .raw("\">\n<table>\n");
        self.element("<caption>", caption, "</caption>")
    }

    /// A table whose caption only repeats the heading above it: heard, not seen.
    pub(super) fn plain_table(&mut self, caption: &str) -> &mut Self {
        self.raw("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
            .text(caption)
            .raw("\">\n<table>\n");
        self.element("<caption><span class=\"hide\">", caption, "</span></caption>")
    }

    /// Heads of columns, and opens the body.
    pub(super) fn heads(&mut self, heads: &[(&str, Set)]) -> &mut Self {
        self.raw("<thead><tr>");
        for (head, set) in heads {
            self.raw(match set {
                Set::Figure => "<th scope=\"col\">",
                Set::Left => "<th scope=\"col\" class=\"l\">",
                Set::Text => "<th scope=\"col\" class=\"w\">",
            });
            self.text(head).raw("</th>");
        }
        self.raw("</tr></thead>\n<tbody>\n")
    }

    pub(super) fn end_table(&mut self) -> &mut Self {
        self.raw("</tbody>\n</table></div>\n")
    }

    /// Opens a row with its head.
    pub(super) fn row(&mut self, head: &str) -> &mut Self {
        self.raw("<tr><th scope=\"row\">").text(head).raw("</th>")
    }

    pub(super) fn end_row(&mut self) -> &mut Self {
        self.raw("</tr>\n")
    }

    pub(super) fn cell(&mut self, text: &str, set: Set) -> &mut Self {
        self.raw(match set {
            Set::Figure => "<td>",
            Set::Left => "<td class=\"l\">",
            Set::Text => "<td class=\"w\">",
        });
        self.text(text).raw("</td>")
    }

    /// A cell for what is written in digits and letters alone.
    pub(super) fn shown(&mut self, value: impl Display, set: Set) -> &mut Self {
        self.raw(if set == Set::Figure { "<td>" } else { "<td class=\"l\">" });
        // Writing into memory does not fail.
        let _ = write!(self.out, "{value}");
        self.raw("</td>")
    }

    pub(super) fn date(&mut self, date: Option<Date>) -> &mut Self {
        match date {
            Some(date) => {
                self.raw("<td>");
                self.dates.push(&mut self.out, date);
                self.raw("</td>")
            }
            None => self.raw("<td>–</td>"),
        }
    }

    /// A text or period whose column the style sets: the cells of a long table.
    pub(super) fn bare(&mut self, text: &str) -> &mut Self {
        self.raw("<td>").text(text).raw("</td>")
    }

    /// As [`Html::bare`], for a dated period.
    pub(super) fn bare_period(&mut self, period: Period) -> &mut Self {
        self.raw("<td>");
        push_period(&mut self.out, period);
        self.raw("</td>")
    }

    /// A number of lines, grouped.
    pub(super) fn count(&mut self, count: u64) -> &mut Self {
        self.raw("<td>");
        self.figures.push(&mut self.out, i128::from(count), 0);
        self.raw("</td>")
    }

    /// An amount that is always written out: balances, totals, nets.
    pub(super) fn balance(&mut self, minor: i128, currency: Currency) -> &mut Self {
        self.raw("<td>");
        self.figures.push(&mut self.out, minor, currency.exponent());
        self.raw("</td>")
    }

    /// An amount of which nothing is a dash.
    pub(super) fn amount(&mut self, minor: i128, currency: Currency) -> &mut Self {
        if minor == 0 { self.raw("<td>–</td>") } else { self.balance(minor, currency) }
    }

    /// An amount with its currency.
    pub(super) fn money(&mut self, minor: i128, currency: Currency) -> &mut Self {
        self.raw("<td>");
        self.figures.push(&mut self.out, minor, currency.exponent());
        self.raw("\u{a0}").raw(currency.code()).raw("</td>")
    }
}

/// Appends `text` so that it is text wherever it stands, in content or in a
/// quoted attribute. Control characters become the replacement character.
pub(in crate::render) fn push_escaped(out: &mut Vec<u8>, text: &str) {
    // Control characters above ASCII begin with 0xC2, as some harmless ones do.
    let is_harmless = |byte: u8| byte >= b' ' && !matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'' | 0x7f | 0xc2);
    if text.bytes().fold(true, |harmless, byte| harmless & is_harmless(byte)) {
        return out.extend_from_slice(text.as_bytes());
    }
    let special = |c: char| matches!(c, '&' | '<' | '>' | '"' | '\'') || c.is_control();
    let mut rest = text;
    while let Some(at) = rest.find(special) {
        out.extend_from_slice(&rest.as_bytes()[..at]);
        let mut chars = rest[at..].chars();
        out.extend_from_slice(match chars.next() {
            Some('&') => b"&amp;",
            Some('<') => b"&lt;",
            Some('>') => b"&gt;",
            Some('"') => b"&quot;",
            Some('\'') => b"&#39;",
            Some('\n' | '\t') => b" ",
            _ => "\u{fffd}".as_bytes(),
        });
        rest = chars.as_str();
    }
    out.extend_from_slice(rest.as_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        let mut out = Vec::new();
        push_escaped(&mut out, "<script>alert('x' & \"y\")</script>\u{1b}é\u{85}\n");
        assert_eq!(
            crate::ink::into_text(out),
            "&lt;script&gt;alert(&#39;x&#39; &amp; &quot;y&quot;)&lt;/script&gt;\u{fffd}é\u{fffd} "
        );
    }
}
