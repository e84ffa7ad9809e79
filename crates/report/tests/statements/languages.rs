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

/// Texts between tags, those of style and title aside.
fn texts(page: &str) -> Vec<&str> {
    let (_, body) = page.split_once("</head>").expect("a head");
    body.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text).collect()
}

fn words(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// Two languages side by side: without the second the page is that of the first, and of the
/// second no word is missing.
#[test]
fn both_languages_of_a_page_are_whole() {
    for world in [World::new(), World::published(), World::life()] {
        for statement in statements(&world.view(None)).iter() {
            let pages = Language::ALL.map(|language| statement.render(Rendering::Html(language)));
            for (own, of_own) in Language::ALL.into_iter().zip(&pages) {
                for (second, of_second) in Language::ALL.into_iter().zip(&pages).filter(|(second, _)| *second != own) {
                    let both = statement.render(Rendering::Beside(own, second));
                    let open = format!("<span class=\"beside\" lang=\"{}\">", second.code());
                    let (head, body) = both.split_once("</head>").expect("a head");
                    assert!(head.contains(".beside{"));
                    let mut alone = String::new();
                    let mut readings = Vec::new();
                    for (place, part) in body.split(&open).enumerate() {
                        let (span, rest) =
                            if place == 0 { ("", part) } else { part.split_once("</span>").expect(part) };
                        if place > 0 {
                            let own_text: &str = alone.rsplit('>').next().unwrap_or_default();
                            readings.push((own_text.to_owned(), span));
                        }
                        alone.push_str(rest);
                    }
                    assert_eq!(alone, of_own.split_once("</head>").expect("a head").1, "{own:?} with {second:?}");
                    let (firsts, seconds) = (texts(of_own), texts(of_second));
                    assert_eq!(firsts.len(), seconds.len(), "{own:?} with {second:?}");
                    let mut readings = readings.into_iter().peekable();
                    for (first, other) in firsts.into_iter().zip(seconds) {
                        let span =
                            readings.next_if(|(own_text, _)| own_text == first && first != other).map(|(_, span)| span);
                        let said = format!("{first} {}", span.unwrap_or_default());
                        let lost: Vec<&str> =
                            words(other).into_iter().filter(|word| !words(&said).contains(word)).collect();
                        // A day has its parts in another order, and an amount other marks.
                        let only_marks = span.is_none() && !lost.iter().any(|word| word.contains(char::is_alphabetic));
                        assert!(lost.is_empty() || only_marks, "{own:?} with {second:?}: {lost:?} of {other}");
                    }
                    assert!(readings.next().is_none(), "{own:?} with {second:?}");
                }
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
        let pdf = statement.pdf(language, None).expect("a page that can be set");
        assert!(pdf.starts_with(b"%PDF-"), "{language:?}");
    }
}
