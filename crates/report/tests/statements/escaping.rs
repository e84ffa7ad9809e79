//! Text from outside stays text, whatever it is rendered into.

use solde_core::event::EventKind;
use solde_report::language::Language;
use solde_report::render::Rendering;
use solde_report::{statements, tables};

use crate::world::{World, block, event};

const FORMULA: &str = "=HYPERLINK(\"http://example.org\",\"x\")";
const MARKUP: &str = "<script>alert('1 & 2')</script>";
const ESCAPE: &str = "\u{1b}[2Jgone";

fn hostile() -> World {
    let references = [FORMULA, MARKUP, ESCAPE, "-12", "@SUM(A1)"];
    let intake = references
        .map(|block_ref| block("EU-883", "FR>DE", "2024H1", block_ref, "2024-09-12", (1, "100.00", "0.00"), "EUR"))
        .to_vec();
    let mut contestation = event("+E-1", EventKind::Contestation, "2026-02-05", "FR>DE", FORMULA, "1.00 EUR");
    contestation.reason = MARKUP.into();
    let missing = event("=E-2", EventKind::Contestation, "2026-02-05", "FR>DE", "<b>", "1.00 EUR");
    World::from(intake, vec![contestation, missing])
}

#[test]
fn no_csv_cell_begins_a_formula() {
    for world in [hostile(), World::life()] {
        no_formula(&world);
    }
}

fn no_formula(world: &World) {
    let view = world.view(None);
    let rendered = statements(&view);
    let mut csvs: Vec<String> = rendered.iter().map(|statement| statement.render(Rendering::Csv)).collect();
    csvs.extend(tables::canonical(&world.clearing, &[], &world.openings).iter().map(tables::Table::text));
    let mut seen = 0;
    for text in csvs {
        for record in csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes()).records() {
            for cell in record.expect("a row of the table's length").iter() {
                let number = cell
                    .strip_prefix('-')
                    .is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.'));
                assert!(number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{cell}");
                seen += usize::from(cell.starts_with('\''));
            }
        }
    }
    assert!(seen > 5, "the hostile texts are there, neutralised");
}

#[test]
fn no_text_becomes_markup_or_a_command() {
    let world = hostile();
    let view = world.view(None);
    for statement in statements(&view).iter() {
        for language in Language::ALL {
            let html = statement.render(Rendering::Html(language));
            assert!(!html.contains("<script") && !html.contains("<b>,"), "{html}");
            assert!(!html.contains('\u{1b}'));
            let text = statement.render(Rendering::Text(language));
            assert!(!text.contains('\u{1b}'));
        }
        serde_json::from_str::<serde_json::Value>(&statement.render(Rendering::Json)).expect("JSON");
    }
    let html: Vec<String> =
        statements(&view).iter().map(|statement| statement.render(Rendering::Html(Language::En))).collect();
    assert!(html.iter().any(|html| html.contains("&lt;script&gt;alert(&#39;1 &amp; 2&#39;)&lt;/script&gt;")));
}

/// Every element that is opened is closed, in order, and the page asks for nothing from outside.
#[test]
fn pages_are_well_formed_and_self_contained() {
    for world in [World::new(), World::published(), World::life(), hostile()] {
        for statement in statements(&world.view(None)).iter() {
            let html = statement.render(Rendering::Html(Language::Fr));
            for outside in ["http:", "https:", "src=", "<link", "<script", "@import", "url("] {
                let found = html.contains(outside) && !html.contains("example.org");
                assert!(!found, "{outside}");
            }
            let mut open: Vec<&str> = Vec::new();
            for part in html.split('<').skip(1) {
                let tag = part.split_once('>').expect("a tag that ends").0;
                let name = tag.split([' ', '\n']).next().expect("a name");
                match name.strip_prefix('/') {
                    Some(name) => assert_eq!(open.pop(), Some(name)),
                    None if matches!(name, "!DOCTYPE" | "meta") => {}
                    None => open.push(name),
                }
            }
            assert!(open.is_empty(), "{open:?}");
            assert_eq!(html.matches("<table>").count(), html.matches("<caption>").count());
        }
    }
}

/// Text statements stay within 100 columns unless a figure or a reference needs more.
#[test]
fn text_keeps_to_its_columns() {
    for world in [World::new(), World::published(), World::life()] {
        for statement in statements(&world.view(None)).iter() {
            for language in Language::ALL {
                for line in statement.render(Rendering::Text(language)).lines() {
                    assert!(solde_report::terminal::width(line) <= 100, "{line}");
                    assert!(!line.ends_with(' '), "{line:?}");
                }
            }
        }
    }
}
