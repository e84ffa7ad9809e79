//! Everything a person or a program reads, as it is.

use solde_core::block::{LineTotals, PositionKey};
use solde_core::codes::{Article, Basis, BenefitCategory, EntitlementDocument};
use solde_core::intake::{CubeCell, CubeKey};
use solde_core::money::Currency;
use solde_report::figures::Figures;
use solde_report::language::Language;
use solde_report::render::Rendering;
use solde_report::statement::StatementKey;
use solde_report::{RunView, statements, tables, terminal};

use crate::world::{World, agreement, party, period, table};

fn render(view: &RunView<'_>, counterpart: &str, rendering: Rendering) -> String {
    statements(view).build(StatementKey { owner: party("FR"), counterpart: party(counterpart) }).render(rendering)
}

/// A readable form of one long line.
fn pretty(json: &str) -> String {
    let mut depth = 0usize;
    let mut quoted = false;
    let mut out = String::new();
    let mut before = ' ';
    for c in json.chars() {
        if c == '"' && before != '\\' {
            quoted = !quoted;
        }
        match c {
            '{' | '[' if !quoted => {
                depth += 1;
                out.push(c);
                // A row of amounts stays on one line.
                if depth < 6 {
                    out.push('\n');
                    out.push_str(&"  ".repeat(depth));
                }
            }
            '}' | ']' if !quoted => {
                depth -= 1;
                out.push(c);
            }
            ',' if !quoted && depth < 5 => {
                out.push(c);
                out.push('\n');
                out.push_str(&"  ".repeat(depth));
            }
            _ => out.push(c),
        }
        before = c;
    }
    out
}

#[test]
fn statement_as_text() {
    let world = World::new();
    let view = world.view(Some("FR"));
    insta::assert_snapshot!("de_en_txt", render(&view, "DE", Rendering::Text(Language::En)));
    insta::assert_snapshot!("de_fr_txt", render(&view, "DE", Rendering::Text(Language::Fr)));
    insta::assert_snapshot!("ch_fr_txt", render(&view, "CH", Rendering::Text(Language::Fr)));
    insta::assert_snapshot!("ma_en_txt", render(&view, "MA", Rendering::Text(Language::En)));
}

#[test]
fn statement_as_html() {
    let world = World::new();
    let view = world.view(Some("FR"));
    // The style is the same on every page: one snapshot holds it.
    let body = |html: String| html.split_once("</style>").expect("a style").1.to_owned();
    insta::assert_snapshot!("de_fr_html", render(&view, "DE", Rendering::Html(Language::Fr)));
    insta::assert_snapshot!("de_en_html", body(render(&view, "DE", Rendering::Html(Language::En))));
    insta::assert_snapshot!("ch_en_html", body(render(&view, "CH", Rendering::Html(Language::En))));
    insta::assert_snapshot!("ma_fr_html", body(render(&view, "MA", Rendering::Html(Language::Fr))));
}

/// Totals over several States, and a balance of an unknown period that nobody states.
#[test]
fn statement_of_what_is_not_netted() {
    let world = World::published();
    let view = world.view(Some("FR"));
    insta::assert_snapshot!("other_en_txt", render(&view, "OTHER", Rendering::Text(Language::En)));
    insta::assert_snapshot!("pt_fr_txt", render(&view, "PT", Rendering::Text(Language::Fr)));
}

#[test]
fn statement_as_csv_and_json() {
    let world = World::new();
    let view = world.view(Some("FR"));
    insta::assert_snapshot!("ma_csv", render(&view, "MA", Rendering::Csv));
    insta::assert_snapshot!("de_csv", render(&view, "DE", Rendering::Csv));
    insta::assert_snapshot!("ch_csv", render(&view, "CH", Rendering::Csv));
    let json = render(&view, "CH", Rendering::Json);
    let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!(value["accounts"][0]["receivables"]["creditor"], "FR");
    insta::assert_snapshot!("ch_json", pretty(&json));
    insta::assert_snapshot!("ma_json", pretty(&render(&view, "MA", Rendering::Json)));
}

/// Disputes by line, interest, ageing, overpayment, a balance too small to be paid.
#[test]
fn statement_of_the_life_of_blocks() {
    let world = World::life();
    let view = world.view(Some("FR"));
    insta::assert_snapshot!("it_en_txt", render(&view, "IT", Rendering::Text(Language::En)));
    insta::assert_snapshot!("it_fr_txt", render(&view, "IT", Rendering::Text(Language::Fr)));
    let html = render(&view, "IT", Rendering::Html(Language::Fr));
    insta::assert_snapshot!("it_fr_html", html.split_once("</style>").expect("a style").1);
    insta::assert_snapshot!("it_csv", render(&view, "IT", Rendering::Csv));
    insta::assert_snapshot!("it_json", pretty(&render(&view, "IT", Rendering::Json)));
}

#[test]
fn canonical_tables_of_the_life_of_blocks() {
    let world = World::life();
    let wanted = ["disputes", "interest", "ageing", "worklist", "expected", "blocks", "nets", "ledger"];
    for table in tables::canonical(&world.clearing, &[], &world.openings) {
        let name = table.name.trim_end_matches(".csv");
        if wanted.contains(&name) {
            insta::assert_snapshot!(format!("life_{name}_csv"), table.text());
        }
    }
}

#[test]
fn canonical_tables() {
    let world = World::new();
    for table in tables::canonical(&world.clearing, &cube(), &world.openings) {
        insta::assert_snapshot!(table.name.replace('.', "_"), table.text());
    }
    insta::assert_snapshot!("controls_json", tables::controls(&world.controls));
}

#[test]
fn tables_for_the_terminal() {
    let world = World::new();
    let shown = |name: &str, width: usize| {
        let look = terminal::Look { width, figures: Figures::PLAIN, colour: false };
        terminal::table(table(&world, name).as_bytes(), &look)
    };
    insta::assert_snapshot!("terminal_nets", shown("nets.csv", 150));
    insta::assert_snapshot!("terminal_findings", shown("findings.csv", 90));
}

#[test]
fn which_statements_there_are() {
    let world = World::new();
    let names = |book_of: Option<&str>| -> Vec<String> {
        let view = world.view(book_of);
        statements(&view).keys().iter().map(|key| key.file_name(view.party, Rendering::Html(Language::Fr))).collect()
    };
    assert_eq!(names(Some("FR")), ["CH.fr.html", "DE.fr.html", "MA.fr.html"]);
    assert_eq!(
        names(None),
        [
            "CH/FR.fr.html",
            "CZ/DE.fr.html",
            "DE/CZ.fr.html",
            "DE/FR.fr.html",
            "FR/CH.fr.html",
            "FR/DE.fr.html",
            "FR/MA.fr.html",
            "MA/FR.fr.html"
        ]
    );
}

fn cube() -> Vec<CubeCell> {
    let position = PositionKey {
        agreement: agreement("EU-883"),
        accounting_period: period("2024H1"),
        creditor: party("FR"),
        debtor: party("DE"),
        currency: Currency::EUR,
    };
    let key = CubeKey {
        position,
        basis: Basis::Actual,
        article: Some(Article::Stay),
        document: Some(EntitlementDocument::Ehic),
        category: Some(BenefitCategory::Hospital),
        care_year: 2024,
    };
    let fixed = CubeKey { basis: Basis::Fixed, article: None, document: None, category: None, care_year: 2022, ..key };
    vec![
        CubeCell { key, totals: LineTotals { lines: 812, care: 151_020_011, fees: 3_020_400 } },
        CubeCell { key: fixed, totals: LineTotals { lines: 12, care: 2_400_000, fees: 0 } },
    ]
}
