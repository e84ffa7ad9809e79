//! `docs/glossary.md`, drawn from the terms of the message files.
//!
//! After a change of a term: `SOLDE_UPDATE=1 cargo test -p solde-report glossary`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use super::Language;
use super::catalogue::{TERM, plain};

/// A term of one language: its text, and attributes such as `definition`.
type Terms = BTreeMap<&'static str, (&'static str, BTreeMap<&'static str, &'static str>)>;

/// The messages `term-…` of a language, and `language`, in the order of names.
fn terms(language: Language) -> (Vec<&'static str>, Terms) {
    let resource = parser::parse(language.source()).expect("a message file");
    let (mut order, mut terms) = (Vec::new(), Terms::new());
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        if id.starts_with(TERM) || id == "language" {
            let attributes = message.attributes.iter();
            let attributes = attributes.filter_map(|attribute| Some((attribute.id.name, plain(&attribute.value)?)));
            let text = message.value.as_ref().and_then(plain).expect(id);
            terms.insert(id, (text, attributes.collect()));
            order.push(id);
        }
    }
    order.retain(|id| *id != "language");
    (order, terms)
}

fn glossary() -> String {
    let (order, english) = terms(Language::En);
    let others: Vec<(Language, Terms)> =
        Language::ALL.into_iter().skip(1).map(|language| (language, terms(language).1)).collect();
    let mut out = String::from(
        "# Glossary\n\n\
         The words of clearing in every language statements are written in, with what they mean and where they come \
         from. Articles without a name of their own are those of the regulations named. Drawn from the messages \
         `term-…` in `crates/report/languages`; after a change: `SOLDE_UPDATE=1 cargo test -p solde-report glossary`.\n\n\
         ## Meaning\n\n| term | meaning | source |\n|---|---|---|\n",
    );
    for id in &order {
        let (term, attributes) = &english[id];
        let attribute = |name: &str| attributes.get(name).copied().expect(id);
        let _ = writeln!(out, "| {term} | {} | {} |", attribute("definition"), attribute("source"));
    }
    // Three languages beside English fit a page.
    for languages in others.chunks(3) {
        let names: Vec<&str> = languages.iter().map(|(_, terms)| terms["language"].0).collect();
        let _ = writeln!(out, "\n## {}\n\n| English | {} |", names.join(", "), names.join(" | "));
        let _ = writeln!(out, "|---|{}", "---|".repeat(names.len()));
        for id in &order {
            let words: Vec<&str> = languages.iter().map(|(_, terms)| terms[id].0).collect();
            let _ = writeln!(out, "| {} | {} |", english[id].0, words.join(" | "));
        }
    }
    out
}

#[test]
fn the_glossary_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/glossary.md");
    let drawn = glossary();
    if std::env::var_os("SOLDE_UPDATE").is_some() {
        std::fs::write(&path, &drawn).expect("written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == drawn, "docs/glossary.md is not up to date: SOLDE_UPDATE=1 cargo test -p solde-report glossary");
}
