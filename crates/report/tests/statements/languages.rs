//! What holds of statements in every language.

use solde_report::language::Language;
use solde_report::render::Rendering;
use solde_report::statements;

use crate::world::World;

/// A name that the core gives and no message file has would stay English.
#[test]
fn every_name_of_the_core_is_translated() {
    for world in [World::new(), World::published(), World::life()] {
        for statement in statements(&world.view(None)).iter() {
            let subjects = statement.control.rules.iter().map(|line| line.rule.subject);
            let proofs = statement.sides().flat_map(|(_, side)| side.proofs()).map(|proof| proof.what);
            for name in subjects.chain(proofs) {
                assert_ne!(Language::El.words().of_core(name), name);
            }
        }
    }
}

/// The digits of a balance are the same in every language, and so is the day it is of.
#[test]
fn balances_and_days_are_written_in_every_language() {
    let world = World::new();
    for statement in statements(&world.view(None)).iter() {
        for language in Language::ALL {
            let words = language.words();
            let text = statement.render(Rendering::Text(language));
            let html = statement.render(Rendering::Html(language));
            for (account, side) in statement.sides() {
                let minor = side.closing.open();
                let in_text = words.text_figures.text(minor, account.currency).replace('\u{a0}', " ");
                let in_html = words.html_figures.text(minor, account.currency);
                assert!(text.contains(&in_text) && html.contains(&in_html), "{language:?} {in_text}");
                let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
                let plain = solde_core::money::format_minor(minor, account.currency.exponent());
                assert_eq!([digits(&in_text), digits(&in_html)], [digits(&plain), digits(&plain)]);
            }
            let day = words.dates.text(statement.cut_off);
            assert!(text.contains(&day) && html.contains(&day), "{language:?} {day}");
        }
    }
}

/// Print knows every element of a statement, and every language its letters.
#[test]
#[cfg(feature = "pdf")]
fn statements_are_printed_in_every_language() {
    let world = World::life();
    let statement = statements(&world.view(None)).iter().next().expect("a statement");
    for language in Language::ALL {
        let pdf = statement.pdf(language).expect("a page that can be set");
        assert!(pdf.starts_with(b"%PDF-"), "{language:?}");
    }
}
