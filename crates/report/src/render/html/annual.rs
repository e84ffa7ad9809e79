//! An annual report as one self-contained HTML page, in the style of the statements: no
//! script, no font, no image from anywhere; charts are drawn in it, each above its table.

use super::markup::{Html, Set};
use crate::annual::page::{Cell, Chart, Column, Item, KeyFigure, Rank, Row, Section, Table};
use crate::annual::say::Voice;
use crate::annual::{Annual, Formula};
use crate::language::Language;
use crate::render::svg;

const STYLE: &str = include_str!("style.css");
const OF_REPORTS: &str = include_str!("annual.css");

impl Annual {
    /// The report as a page in one language.
    pub fn html(&self, language: Language) -> Vec<u8> {
        let words = language.words();
        let voice = Voice { words, figures: words.html_figures };
        let mut html = Html::new(Vec::new(), words);
        let title = self.heading(voice);
        html.raw("<!DOCTYPE html>\n<html lang=\"").raw(language.code()).raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.element("<title>", &title, "</title>");
        html.raw("<style>\n").raw(STYLE).raw(OF_REPORTS).raw("</style>\n</head>\n<body class=\"annual\">\n");
        self.body(&mut html, voice);
        html.raw("</body>\n</html>\n");
        html.out
    }

    /// `France: claims and debts in 2025`.
    pub(crate) fn heading(&self, voice: Voice) -> String {
        let title = voice.words.annual.title.fill(&[("year", &self.year.to_string())]);
        format!("{}{}{title}", self.about(voice), voice.words.colon)
    }

    /// Whose report it is.
    pub(crate) fn about(&self, voice: Voice) -> String {
        match self.party {
            Some(party) => format!("{} ({party})", voice.words.party(party)),
            None => voice.words.annual.of_group.to_owned(),
        }
    }

    /// The content of the page, well-formed as XHTML: what is printed.
    pub(in crate::render) fn body(&self, html: &mut Html, voice: Voice) {
        let words = voice.words;
        html.raw("<header>\n").element("<p class=\"kind\">", words.annual.report, "</p>");
        html.element("<h1>", &words.annual.title.fill(&[("year", &self.year.to_string())]), "</h1>");
        html.raw("<dl class=\"facts\">\n");
        for (name, value) in [
            (words.annual.subject, self.about(voice)),
            (words.annual.until, words.dates.text(self.cut_off)),
            (words.annual.made_from, self.runs.join(", ")),
        ] {
            html.raw("<div>").element("<dt>", name, "</dt>").raw("<dd>").text(&value).raw("</dd></div>\n");
        }
        html.raw("</dl>\n</header>\n<main>\n");
        let mut of = None;
        let mut noted: Vec<String> = Vec::new();
        for (number, section) in self.on_page().enumerate() {
            if section.currency != of {
                html.raw(if of.is_some() { "</section>\n" } else { "" });
                // The first currency begins a page in print; the others follow one another.
                let first = of.is_none() && number == 1;
                of = section.currency;
                if let Some(currency) = section.currency {
                    html.raw(if first { "<section class=\"page\">\n" } else { "<section>\n" });
                    html.raw("<h2 class=\"part\" id=\"").raw(currency.code()).raw("\">");
                    html.text(words.annual.currency).raw(" ").raw(currency.code()).raw("</h2>\n");
                }
            }
            write_section(html, voice, section, &mut noted);
            if number == 0 {
                self.contents(html, voice);
            }
        }
        html.raw(if of.is_some() { "</section>\n" } else { "" });
        html.raw("</main>\n<footer>\n<p>").text(words.ledger_digest).raw(words.colon).text(&self.ledger_digest);
        html.raw("</p>\n<p>").text(words.engine).raw(words.colon).text(&self.engine).raw("</p>\n</footer>\n");
    }

    fn contents(&self, html: &mut Html, voice: Voice) {
        html.raw("<nav class=\"contents\">\n").element("<h2>", voice.words.annual.contents, "</h2>").raw("<ul>\n");
        let mut of = None;
        let first = self.on_page().find_map(|section| section.currency);
        for section in self.on_page().skip(1) {
            if section.currency.is_some() && section.currency == of && of != first {
                // Currencies after the first have the same sections: their head is enough.
                continue;
            }
            if section.currency != of {
                if of.is_some() {
                    html.raw(if of == first { "</ul></li>\n" } else { "</li>\n" });
                }
                of = section.currency;
                if let Some(currency) = of {
                    html.raw("<li><a href=\"#").raw(currency.code()).raw("\">").text(voice.words.annual.currency);
                    html.raw(" ").raw(currency.code()).raw(if of == first { "</a><ul>\n" } else { "</a>\n" });
                    if of != first {
                        continue;
                    }
                }
            }
            html.raw("<li><a href=\"#")
                .text(&section.id)
                .raw("\">")
                .text((section.title)(voice.words))
                .raw("</a></li>\n");
        }
        html.raw("</ul>\n</nav>\n");
    }
}

/// `noted` are the sentences that stand above: what is said of one currency is said of all.
fn write_section(html: &mut Html, voice: Voice, section: &Section, noted: &mut Vec<String>) {
    html.raw("<section id=\"").text(&section.id).raw("\">\n");
    let (open, close) = if section.currency.is_some() { ("<h3>", "</h3>") } else { ("<h2>", "</h2>") };
    html.element(open, (section.title)(voice.words), close);
    for item in &section.items {
        match item {
            Item::Note(sentence) => {
                let text = voice.sentence(sentence);
                if !noted.contains(&text) {
                    html.element("<p>", &text, "</p>");
                    noted.push(text);
                }
            }
            Item::Keys(keys) => write_keys(html, voice, keys),
            Item::Table(table) => write_table(html, voice, table),
            Item::Chart(chart) => write_chart(html, voice, chart),
        }
    }
    html.raw("</section>\n");
}

/// Rows of three facts, each with what is said of it in small.
fn write_keys(html: &mut Html, voice: Voice, keys: &[KeyFigure]) {
    for three in keys.chunks(3) {
        html.raw("<dl class=\"facts keys\">\n");
        for key in three {
            html.raw("<div>").element("<dt>", (key.name)(voice.words), "</dt>").raw("<dd>");
            match &key.cell {
                Cell::Amount(_, currency) => {
                    html.text(&voice.cell(&key.cell)).raw(" <abbr>").raw(currency.code()).raw("</abbr>");
                }
                cell => {
                    html.text(&voice.alone(cell));
                }
            }
            if let Some(about) = &key.about {
                html.raw("\n").element("<small>", &voice.sentence(about), "</small>");
            }
            html.raw("</dd></div>\n");
        }
        html.raw("</dl>\n");
    }
}

fn write_chart(html: &mut Html, voice: Voice, chart: &Chart) {
    html.raw("<figure>\n").raw(&svg::draw(chart, voice)).raw("\n");
    html.element("<figcaption>", &svg::title(chart, voice), "</figcaption>").raw("</figure>\n");
}

fn write_table(html: &mut Html, voice: Voice, table: &Table) {
    let caption = voice.sentence(&table.caption);
    html.raw(if table.columns.len() > 7 { "<div class=\"wide\" id=\"table-" } else { "<div id=\"table-" });
    html.text(&table.id).raw("\">\n").table(&caption);
    let heads: Vec<(String, Set)> = table
        .columns
        .iter()
        .enumerate()
        .map(|(number, column)| (voice.label(&column.head), set(table, number)))
        .collect();
    let heads: Vec<(&str, Set)> = heads.iter().map(|(head, set)| (head.as_str(), *set)).collect();
    html.heads(&heads);
    for row in &table.rows {
        write_row(html, voice, table, row);
    }
    html.end_table();
    if let Some(note) = &table.note {
        html.element("<p class=\"note\">", &voice.sentence(note), "</p>");
    }
    html.raw("</div>\n");
}

fn write_row(html: &mut Html, voice: Voice, table: &Table, row: &Row) {
    html.raw(match row.rank {
        Rank::Plain => "<tr>",
        Rank::Detail => "<tr class=\"detail\">",
        Rank::Total => "<tr class=\"sum\">",
    });
    for (number, cell) in row.cells.iter().enumerate() {
        // Of one of many rows nothing is a dash; totals write it out.
        let text = match cell {
            Cell::Amount(0, _) if row.rank != Rank::Total => voice.cell(&Cell::Nothing),
            cell => voice.cell(cell),
        };
        if number == 0 {
            html.raw("<th scope=\"row\">").text(&text).raw("</th>");
        } else {
            html.cell(&text, set(table, number));
        }
    }
    html.end_row();
}

/// How a column is set: labels to the left, long hashes broken.
fn set(table: &Table, number: usize) -> Set {
    let labels = |row: &Row| matches!(row.cells.get(number), Some(Cell::Label(_)));
    let Column { id, formula, .. } = &table.columns[number];
    match formula {
        _ if id == "manifest_blake3" || id == "ledger_digest" => Set::Text,
        Formula::Given if number == 0 || table.rows.iter().any(labels) => Set::Left,
        _ => Set::Figure,
    }
}
