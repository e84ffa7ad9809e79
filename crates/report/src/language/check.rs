//! What a message file must be, beyond what reading it asks: complete in its glossary,
//! translated, and short enough for its places.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use solde_core::codes::Code;
use solde_core::party::Party;

use super::{Language, Words};
use crate::terminal::width;

/// A message as a translator sees it: each form of it, places as codes of two letters.
struct Shown {
    forms: Vec<String>,
    /// Columns it may have, if its place is narrow.
    room: Option<usize>,
}

/// A message file as translators see it.
struct Sheet {
    messages: BTreeMap<String, Shown>,
    /// Messages that are meant to be as in English.
    same: BTreeSet<String>,
}

fn comment(comment: &Comment<&str>) -> String {
    comment.content.join(" ")
}

/// `At most 14 columns`
fn room(comment: &str) -> Option<usize> {
    comment.split_once("At most ")?.1.split(' ').next()?.parse().ok()
}

fn forms(pattern: &Pattern<&str>) -> Vec<String> {
    let mut forms = vec![String::new()];
    for element in &pattern.elements {
        let parts = match element {
            PatternElement::TextElement { value } => vec![(*value).to_owned()],
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => vec![(*value).to_owned()],
                _ => vec!["FR".to_owned()],
            },
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| self::forms(&variant.value)).collect()
            }
        };
        forms = forms.iter().flat_map(|form| parts.iter().map(move |part| form.clone() + part)).collect();
    }
    forms
}

fn sheet(source: &str) -> Sheet {
    let (Ok(resource) | Err((resource, _))) = parser::parse(source);
    let (mut messages, mut same, mut of_group) = (BTreeMap::new(), BTreeSet::new(), None);
    for entry in &resource.body {
        match entry {
            Entry::GroupComment(group) => of_group = room(&comment(group)),
            Entry::ResourceComment(head) => {
                if let Some((_, list)) = comment(head).split_once("Same as in English:") {
                    same = list.split(',').map(|id| id.trim().to_owned()).filter(|id| !id.is_empty()).collect();
                }
            }
            Entry::Message(message) => {
                let of_message = message.comment.as_ref().and_then(|text| room(&comment(text)));
                let forms = message.value.as_ref().map(forms).unwrap_or_default();
                messages.insert(message.id.name.to_owned(), Shown { forms, room: of_message.or(of_group) });
            }
            _ => {}
        }
    }
    Sheet { messages, same }
}

/// English words that no other language of the list has.
const ENGLISH: [&str; 9] = ["the", "and", "which", "with", "were", "been", "claim", "claims", "debtor"];

/// Everything that is wrong with a message file, each with the code and the message.
fn faults(language: Language, source: &'static str) -> Vec<String> {
    let code = language.code();
    let mut faults: Vec<String> = Words::read(language, source)
        .err()
        .unwrap_or_default()
        .iter()
        .map(|fault| format!("{code}: {fault}"))
        .collect();
    let mut say = |id: &str, what: String| faults.push(format!("{code}: `{id}` {what}"));
    let (english, own) = (sheet(Language::En.source()), sheet(source));
    for (id, shown) in &own.messages {
        let Some(reference) = english.messages.get(id) else {
            say(id, "is not in English".into());
            continue;
        };
        for form in &shown.forms {
            let (columns, natural) = (width(form), reference.forms.iter().map(|form| width(form)).max().unwrap_or(0));
            let most = reference.room.unwrap_or(2 * natural + 24);
            if columns > most {
                say(id, format!("has {columns} columns, and there is room for {most}: {form}"));
            }
            if language != Language::En && form.contains(['\'', '"']) {
                say(id, format!("has straight quotation marks: {form}"));
            }
            let mut marks = form.match_indices([';', ':', '!', '?']).filter(|_| language == Language::Fr);
            if marks.any(|(at, _)| !form[..at].ends_with(['\u{a0}', '\u{202f}'])) {
                say(id, format!("lacks a space that does not break: {form}"));
            }
            // Names of columns, such as claim_id, are the same in every language.
            let mut words = form.split(|c: char| !c.is_alphabetic() && c != '_');
            if language != Language::En && words.any(|word| ENGLISH.contains(&word)) {
                say(id, format!("has English in it: {form}"));
            }
        }
        let (same, allowed) = (shown.forms == reference.forms, own.same.contains(id));
        if language != Language::En && same && !allowed {
            say(id, format!("is left in English: {}", shown.forms.join(" / ")));
        }
        if allowed && !same {
            say(id, "is listed as the same as in English, and is not".into());
        }
    }
    let of_glossary = english.messages.keys().filter(|id| id.starts_with(super::catalogue::TERM));
    for id in of_glossary.chain(&own.same) {
        if !own.messages.contains_key(id) {
            say(id, "is missing".into());
        }
    }
    faults
}

#[test]
fn every_language_is_whole() {
    let faults: Vec<String> =
        Language::ALL.into_iter().flat_map(|language| faults(language, language.source())).collect();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}

/// The English of the file is that of the core.
#[test]
fn english_is_that_of_the_core() {
    let words = Language::En.words();
    for code in Code::ALL {
        assert_eq!(words.code_title(*code), code.title(), "{code}");
    }
    for record in Party::all() {
        assert_eq!(words.party(record.party), record.name_en);
    }
}

#[test]
fn languages_are_read_by_their_code() {
    for language in Language::ALL {
        assert_eq!(Language::parse(language.code()), Some(language));
        assert_eq!(language.words().language, language);
    }
    assert_eq!(Language::parse("xx"), None);
}

/// A file with one thing wrong is refused, and the refusal names language and message.
#[test]
fn what_is_wrong_is_named() {
    let check = |language: Language, from: &str, to: &str, expected: &str| {
        let source = language.source();
        assert!(source.contains(from), "{}.ftl has no `{from}`", language.code());
        let found = faults(language, source.replacen(from, to, 1).leak());
        assert!(found.iter().any(|fault| fault.starts_with(expected)), "instead of\n{expected}\n{}", found.join("\n"));
    };
    use Language::{Fr, Pl};
    check(Fr, "\ndue = Échéance\n", "\n", "fr: `due` is missing");
    check(Fr, "\nparty-DE = Allemagne\n", "\n", "fr: `party-DE` is missing");
    check(Fr, "\nterm-debt = dette\n", "\n", "fr: `term-debt` is missing");
    check(Fr, "\ndue = ", "\ndew = ", "fr: `dew` is no message of a statement");
    check(Fr, "\ndue = ", "\ndue = A\ndue = ", "fr: `due` is there twice");
    check(Fr, "\ndue = ", "\n= ", "fr: line ");
    check(Fr, "{ $party } verse", "{ $payer } verse", "fr: `pays_now` has the places [\"payer\"] and not [\"party\"]");
    check(
        Fr,
        "\ndue = Échéance",
        "\ndue = { $date }",
        "fr: `due` is not a text on one line with nothing but places in it",
    );
    check(Fr, "\ndue = Échéance", "\ndue = Due", "fr: `due` is left in English: Due");
    check(Fr, "\ndue = Échéance", "\ndue = Due with date", "fr: `due` has English in it: Due with date");
    check(Fr, "\ndue = Échéance", "\ndue = Date d'échéance", "fr: `due` has straight quotation marks: Date d'échéance");
    check(
        Fr,
        "soins\n",
        "soins: payés\n",
        "fr: `item-Care` lacks a space that does not break: Créances présentées\u{a0}: soins: payés",
    );
    check(
        Fr,
        "\nequal = égal",
        "\nequal = rigoureusement égal",
        "fr: `equal` has 19 columns, and there is room for 9: rigoureusement égal",
    );
    check(
        Fr,
        "    .locale = fr\n",
        "    .locale = f\n",
        "fr: `language` does not say how figures and days are written: f",
    );
    check(Pl, "     [few] { $count } dni\n", "", "pl: `days` has no form for the plural `few`");
    check(
        Pl,
        "     [few] { $count } dni\n",
        "     [few] { $count } dni\n     [two] 2 dni\n",
        "pl: `days` has a form `two`, which the language does not use",
    );
}

/// Numbers take the form that their language has for them.
#[test]
fn things_are_counted() {
    let days = |language: Language, count| {
        let words = language.words();
        words.counted(&words.days, count, words.text_figures).replace('\u{a0}', " ")
    };
    for (language, forms) in [
        (Language::En, [(0, "0 days"), (1, "1 day"), (2, "2 days"), (1_234, "1 234 days")]),
        // French counts nothing as one.
        (Language::Fr, [(0, "0 jour"), (1, "1 jour"), (2, "2 jours"), (1_000_000, "1 000 000 de jours")]),
        (Language::Pl, [(1, "1 dzień"), (5, "5 dni"), (22, "22 dni"), (1_234, "1 234 dni")]),
        (Language::Ro, [(1, "1 zi"), (2, "2 zile"), (20, "20 de zile"), (119, "119 zile")]),
    ] {
        for (count, expected) in forms {
            assert_eq!(days(language, count), expected);
        }
    }
    let months =
        |count| Language::Pl.words().counted(&Language::Pl.words().months, count, Language::Pl.words().text_figures);
    assert_eq!([1, 2, 5, 12, 22].map(months), ["1 miesiąc", "2 miesiące", "5 miesięcy", "12 miesięcy", "22 miesiące"]);
}

/// What one owes and what one is owed are told apart by a word alone.
#[test]
fn claims_and_debts_are_told_apart() {
    for language in Language::ALL {
        let words = language.words();
        let values = [("creditor", "FR"), ("debtor", "FR")];
        assert_ne!(words.claims_of.fill(&values), words.debts_of.fill(&values), "{language:?}");
    }
}

/// Words of two languages stand side by side.
#[test]
fn two_languages_at_once() {
    let (german, greek) = (Language::De.words(), Language::El.words());
    let both = format!("{} / {}", german.receivables, greek.receivables);
    assert_eq!(both, "Forderungen / Απαιτήσεις");
    let amount = |words: &Words| words.text_figures.text(-123_456_789, solde_core::money::Currency::EUR);
    assert_eq!(amount(german), "-1.234.567,89");
    assert_eq!(amount(Language::Pl.words()).replace('\u{a0}', " "), "-1 234 567,89");
}
