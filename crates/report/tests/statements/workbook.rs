//! Workbooks: the same bytes again, and text from outside stays text. What their
//! formulas give is checked with LibreOffice by `fixtures/workbooks.py`.

use solde_core::event::EventKind;
use solde_report::language::Language;
use solde_report::statement::{Statement, StatementKey};
use solde_report::statements;

use crate::world::{World, block, event, party};

/// The parts of a workbook, by name.
fn parts(workbook: &[u8]) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(workbook)).expect("an archive");
    (0..archive.len())
        .map(|number| {
            let mut part = archive.by_index(number).expect("a part");
            let mut text = String::new();
            std::io::Read::read_to_string(&mut part, &mut text).expect("text");
            (part.name().expect("a name").into_owned(), text)
        })
        .collect()
}

/// The cut-off is the only time in a workbook, so the day it is drawn on changes nothing.
#[test]
fn a_workbook_is_the_same_to_the_byte_on_any_day() {
    for world in [World::new(), World::published(), World::life()] {
        let view = world.view(None);
        for statement in statements(&view).iter() {
            for language in Language::ALL {
                let workbook = statement.workbook(language).expect("a workbook");
                assert!(workbook == statement.workbook(language).expect("a workbook"), "{:?}", statement.key);
                let mut days = 0;
                for (name, text) in parts(&workbook) {
                    let stamped: Vec<&str> = text.split("T00:00:00Z").collect();
                    for before in &stamped[..stamped.len() - 1] {
                        assert!(before.ends_with(&statement.cut_off.to_string()), "{name}");
                        days += 1;
                    }
                }
                assert_eq!(days, 2, "created and modified");
                let mut archive = zip::ZipArchive::new(std::io::Cursor::new(&workbook)).expect("an archive");
                for number in 0..archive.len() {
                    let part = archive.by_index(number).expect("a part");
                    assert_eq!(part.last_modified().map(|time| time.year()), Some(1980), "part {number}");
                }
            }
        }
    }
}

/// Whoever draws a statement anew from the other side draws the same.
#[test]
fn a_turned_statement_gives_the_same_workbook() {
    let world = World::life();
    let view = world.view(None);
    let statements = statements(&view);
    for (keys, _) in statements.pairs() {
        let [first, second] = keys[..] else { continue };
        let turned = statements.turned(statements.build(first));
        let built = statements.build(second);
        assert!(turned.workbook(Language::En).expect("drawn") == built.workbook(Language::En).expect("drawn"));
    }
}

#[test]
fn no_text_becomes_a_formula_a_link_or_markup() {
    let references =
        ["=HYPERLINK(\"http://example.org\",\"x\")", "+1", "-12", "@SUM(A1)", "<b>&", "https://example.org"];
    let intake = references
        .map(|block_ref| block("EU-883", "FR>DE", "2024H1", block_ref, "2024-09-12", (1, "100.00", "0.00"), "EUR"))
        .to_vec();
    let mut contestation = event("=E-1", EventKind::Contestation, "2026-02-05", "FR>DE", references[0], "1.00 EUR");
    contestation.reason = "=1+1".into();
    let world = World::from(intake, vec![contestation]);
    let view = world.view(None);
    let statements = statements(&view);
    for (owner, counterpart) in [("FR", "DE"), ("DE", "FR")] {
        let statement = statements.build(StatementKey { owner: party(owner), counterpart: party(counterpart) });
        let parts = parts(&statement.workbook(Language::En).expect("a workbook"));
        assert!(parts.iter().all(|(name, _)| !name.contains("externalLink") && !name.contains("vba")));
        let mut formulas = 0;
        for (name, text) in &parts {
            assert!(!text.contains("<hyperlink") && !text.contains("TargetMode=\"External\""), "{name}");
            for formula in text.split("<f>").skip(1) {
                let formula = formula.split_once("</f>").expect("a formula that ends").0;
                assert!(
                    formula.starts_with("ROUND(") || formula.starts_with("IF(") || formula.starts_with("SUMIFS("),
                    "{formula}"
                );
                assert!(!formula.contains("HYPERLINK") && !formula.contains("1+1"), "{formula}");
                formulas += 1;
            }
        }
        assert!(formulas > 20, "{formulas}");
        let strings = &parts.iter().find(|(name, _)| name == "xl/sharedStrings.xml").expect("strings").1;
        for text in ["=HYPERLINK(", "=1+1", "&lt;b&gt;&amp;", "@SUM(A1)"] {
            assert!(strings.contains(text), "{text}");
        }
        let styles = &parts.iter().find(|(name, _)| name == "xl/styles.xml").expect("styles").1;
        assert!(styles.contains("quotePrefix=\"1\""), "editing such a text makes no formula of it");
    }
}

/// What a number of a spreadsheet cannot hold stands beside it as text.
#[test]
fn amounts_beyond_what_numbers_hold_are_written_as_text_too() {
    let large = "90071992547409.93"; // 2^53 + 1 cents
    let world = World::from(
        vec![
            block("EU-883", "GR>PL", "2024H1", "ΕΟΠΥΥ-1", "2024-09-12", (1, large, "0.00"), "EUR"),
            block("EU-883", "GR>PL", "2024H1", "ŁÓDŹ-2", "2024-09-12", (1, "0.01", "0.00"), "EUR"),
        ],
        Vec::new(),
    );
    let view = world.view(None);
    let of_greece = |statement: &Statement<'_>| [statement.key.owner, statement.key.counterpart].contains(&party("GR"));
    for statement in statements(&view).iter().filter(of_greece) {
        let parts = parts(&statement.workbook(Language::En).expect("a workbook"));
        let strings = &parts.iter().find(|(name, _)| name == "xl/sharedStrings.xml").expect("strings").1;
        for text in ["Exact amounts", "Exactly: Care 90071992547409.93", "Open 90071992547409.94", "ΕΟΠΥΥ-1", "ŁÓDŹ-2"]
        {
            assert!(strings.contains(text), "{text}");
        }
        // The result beside a formula is the ledger's figure, whatever its length.
        assert!(parts.iter().any(|(_, text)| text.contains("<v>90071992547409.94</v>")));
    }
}
