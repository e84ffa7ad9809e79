//! A letter as one self-contained page for paper: A4, the address where the window of an
//! envelope is, references beside it, page numbers and the digest of the ledger at the foot.

use super::markup::{Html, Set};
use crate::ink::into_text;
use crate::letters::{Align, Letter, Part, Signature, Table};
use crate::render::beside::beside;

const STYLE: &str = include_str!("letter.css");

impl Letter {
    /// The letter as a page, appended to `out`.
    pub fn draw(&self, out: &mut Vec<u8>) {
        let words = self.language.words();
        let mut html = Html::new(std::mem::take(out), words);
        html.raw("<!DOCTYPE html>\n<html lang=\"")
            .raw(words.language.code())
            .raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("<title>", &self.title(), "</title>").raw("<style>\n").raw(STYLE);
        // Codes, periods and digests are letters, digits and hyphens: safe inside a CSS string.
        html.raw(&format!(
            "@page{{@bottom-left{{content:\"{}   {}\"}}@bottom-right{{content:counter(page) \" / \" counter(pages)}}}}\n",
            self.reference, self.ledger_digest
        ));
        html.raw("</style>\n</head>\n<body>\n");
        content(&mut html, self);
        html.raw("<footer>\n<p>").text(words.ledger_digest).raw(words.colon).text(&self.ledger_digest);
        html.raw("</p>\n<p>").text(words.engine).raw(words.colon).text(&self.engine).raw("</p>\n</footer>\n");
        html.raw("</body>\n</html>\n");
        *out = html.out;
    }

    /// The letter as a page of its own.
    pub fn page(&self) -> String {
        let mut out = Vec::new();
        self.draw(&mut out);
        into_text(out)
    }

    /// The letter as a page in two languages, that of `second` beside its own.
    ///
    /// # Panics
    /// If `second` is another letter.
    pub fn page_beside(&self, second: &Letter) -> String {
        beside(&self.page(), &second.page(), second.language.code())
    }

    /// What the page shows, without its frame: what is set in type.
    #[cfg(feature = "pdf")]
    pub(in crate::render) fn content(&self) -> String {
        let mut html = Html::new(Vec::new(), self.language.words());
        content(&mut html, self);
        into_text(html.out)
    }

    /// Reference and subject.
    pub(in crate::render) fn title(&self) -> String {
        format!("{} – {}", self.reference, self.subject)
    }
}

fn content(html: &mut Html, letter: &Letter) {
    html.raw("<main class=\"letter\">\n<header class=\"letterhead\">\n");
    for line in &letter.sender {
        html.element("<p>", line, "</p>");
    }
    html.raw("</header>\n<div class=\"pair head\">\n<address class=\"window\">");
    for (place, line) in letter.addressee.iter().enumerate() {
        match place {
            0 => html.raw("<b>").text(line).raw("</b>"),
            _ => html.raw("<br/>").text(line),
        };
    }
    html.raw("</address>\n<div class=\"facts\">\n");
    for (name, values) in &letter.facts {
        html.raw("<p><small>").text(name).raw("</small>");
        for value in values {
            html.raw("<br/>").text(value);
        }
        html.raw("</p>\n");
    }
    html.raw("</div>\n</div>\n").element("<h1>", &letter.subject, "</h1>");
    parts(html, &letter.parts);
    html.raw("</main>\n");
}

fn parts(html: &mut Html, parts: &[Part]) {
    for part in parts {
        match part {
            Part::Paragraph(text) => html.element("<p>", text, "</p>"),
            Part::Heading(text) => html.element("<h2>", text, "</h2>"),
            Part::Note(text) => html.element("<p class=\"note\">", text, "</p>"),
            Part::Table(of_letter) => table(html, of_letter),
            Part::List(title, items) => list(html, title, items),
            Part::Signatures(signatures) => sign(html, signatures),
            Part::Closing(parts) => {
                html.raw("<div class=\"closing\">\n");
                self::parts(html, parts);
                html.raw("</div>\n")
            }
            Part::Box(text) => html.element("<p class=\"box\"><span>[\u{a0}\u{a0}\u{a0}]</span> ", text, "</p>"),
            Part::Slip(title, parts) => {
                html.raw("<section class=\"slip page\">\n").element("<h2>", title, "</h2>");
                self::parts(html, parts);
                html.raw("</section>\n")
            }
        };
    }
}

fn list<'h>(html: &'h mut Html, title: &str, items: &[String]) -> &'h mut Html {
    html.raw("<p class=\"note list\"><b>").text(title).raw("</b>");
    for item in items {
        html.raw("<br/>").text(item);
    }
    html.raw("</p>\n")
}

fn set(align: Align) -> Set {
    match align {
        Align::Left => Set::Left,
        Align::Wrapped => Set::Text,
        Align::Figure => Set::Figure,
    }
}

fn table<'h>(html: &'h mut Html, table: &Table) -> &'h mut Html {
    let heads: Vec<(&str, Set)> = table.columns.iter().map(|(head, align)| (head.as_str(), set(*align))).collect();
    html.table(&table.caption).heads(&heads);
    for row in &table.rows {
        let Some((first, cells)) = row.split_first() else { continue };
        html.row(first);
        for (cell, (_, align)) in cells.iter().zip(&heads[1..]) {
            if cell.is_empty() {
                html.raw("<td class=\"blank\"></td>")
            } else {
                html.cell(cell, *align)
            };
        }
        html.end_row();
    }
    if table.totals.is_empty() {
        return html.end_table();
    }
    html.raw("</tbody>\n<tfoot>\n");
    for (label, cells) in &table.totals {
        let span = heads.len().saturating_sub(cells.len()).max(1);
        html.raw(&format!("<tr><th scope=\"row\" colspan=\"{span}\">")).text(label).raw("</th>");
        for (cell, (_, align)) in cells.iter().zip(&heads[span..]) {
            html.cell(cell, *align);
        }
        html.end_row();
    }
    html.raw("</tfoot>\n</table></div>\n")
}

/// Row by row, so that the lines of both sides lie level whatever stands above them.
fn sign<'h>(html: &'h mut Html, signatures: &[Signature]) -> &'h mut Html {
    html.raw("<div class=\"pair signatures\">\n");
    let mut row = |class: &str, cells: &mut dyn Iterator<Item = &str>| {
        let mut cells: Vec<&str> = cells.collect();
        // The only one signs on the left.
        cells.resize(cells.len().max(2), "");
        for cell in cells {
            html.raw("<div>");
            if !cell.is_empty() {
                html.raw(class).text(cell).raw("</p>");
            }
            html.raw("</div>\n");
        }
    };
    row("<p>", &mut signatures.iter().map(|signature| signature.party.as_str()));
    if signatures.iter().any(|signature| signature.function.is_some()) {
        row("<p>", &mut signatures.iter().map(|signature| signature.function.as_deref().unwrap_or_default()));
    }
    let lines = signatures.iter().map(|signature| signature.lines.len()).max().unwrap_or(0);
    for at in 0..lines {
        let line = |signature: &'_ Signature| signature.lines.get(at).cloned().unwrap_or_default();
        let of_row: Vec<String> = signatures.iter().map(line).collect();
        row("<p class=\"sign\">", &mut of_row.iter().map(String::as_str));
    }
    html.raw("</div>\n")
}
