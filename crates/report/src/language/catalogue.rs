//! Reading a message file, with everything that is wrong with it.
//!
//! The files are Fluent. Statements need little of it, and what they do not need is
//! refused, so that every message can be cut into pieces once: a plain text on one line,
//! a text with places `{ $name }`, or a choice of such texts by `$count`. A text that
//! begins or ends with a space is a literal, `{ " : " }`.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Message, Pattern, PatternElement, VariantKey};
use icu_plurals::{PluralCategory, PluralRules};

use super::manners::Manners;
use super::template::{Counted, Piece, Template};

/// What is wrong with a message file.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, thiserror::Error)]
pub enum Fault {
    /// Not Fluent.
    #[error("line {line}: {reason}")]
    Malformed {
        /// The line, from 1.
        line: usize,
        /// What the parser says.
        reason: String,
    },
    /// Two messages of one name.
    #[error("`{0}` is there twice")]
    Twice(String),
    /// A message that statements need.
    #[error("`{0}` is missing")]
    Missing(String),
    /// A message that nobody asks for.
    #[error("`{0}` is no message of a statement")]
    Unknown(String),
    /// More of Fluent than statements need.
    #[error("`{0}` is not a text on one line with nothing but places in it")]
    NotPlain(String),
    /// Places that the program does not fill, or does and the text does not have.
    #[error("`{id}` has the places {found:?} and not {expected:?}")]
    Places {
        /// The message.
        id: String,
        /// Its places.
        found: Vec<String>,
        /// Those that the program fills.
        expected: Vec<String>,
    },
    /// A form that the plurals of the language need.
    #[error("`{id}` has no form for the plural `{category}`")]
    PluralMissing {
        /// The message.
        id: String,
        /// The category of CLDR.
        category: String,
    },
    /// A form that the language does not use.
    #[error("`{id}` has a form `{category}`, which the language does not use")]
    PluralUnused {
        /// The message.
        id: String,
        /// What stands in brackets.
        category: String,
    },
    /// The locale is not known, or a sample does not show its marks.
    #[error("`language` does not say how figures and days are written: {0}")]
    Manners(String),
}

/// The messages of a file that nobody has taken yet.
pub(super) struct Catalogue {
    messages: BTreeMap<&'static str, Message<&'static str>>,
    faults: Vec<Fault>,
}

impl Catalogue {
    pub(super) fn new(source: &'static str) -> Self {
        let mut faults = Vec::new();
        let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.into_iter().map(|error| Fault::Malformed {
                line: source[..error.pos.start.min(source.len())].matches('\n').count() + 1,
                reason: error.kind.to_string(),
            }));
            resource
        });
        let mut messages = BTreeMap::new();
        for entry in resource.body {
            match entry {
                Entry::Message(message) => {
                    let id = message.id.name;
                    if messages.insert(id, message).is_some() {
                        faults.push(Fault::Twice(id.to_owned()));
                    }
                }
                // The glossary is drawn from the terms; statements name none.
                Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
                // An error of the parser names it.
                Entry::Junk { .. } => {}
            }
        }
        Self { messages, faults }
    }

    /// How the language writes figures and days: attributes of the message `language`.
    /// Without it nothing else can be read.
    pub(super) fn manners(&mut self) -> Result<Manners, Vec<Fault>> {
        if let Some(message) = self.take("language") {
            let attribute = |name: &str| {
                let attribute = message.attributes.iter().find(|attribute| attribute.id.name == name)?;
                plain(&attribute.value)
            };
            let locale = attribute("locale").unwrap_or_default();
            match Manners::of(locale, attribute("figures"), attribute("days")) {
                Some(manners) => return Ok(manners),
                None => self.faults.push(Fault::Manners(locale.to_owned())),
            }
        }
        Err(std::mem::take(&mut self.faults))
    }

    /// A text without places.
    pub(super) fn text(&mut self, id: &str) -> &'static str {
        self.value(id, plain).unwrap_or_default()
    }

    /// A text with these places.
    pub(super) fn template(&mut self, id: &str, expected: &[&str]) -> Template {
        let template = self.value(id, |pattern| {
            pattern.elements.iter().map(piece).collect::<Option<Vec<_>>>().map(|pieces| Template { pieces })
        });
        let template = template.unwrap_or_default();
        self.compare_places(id, &template, expected);
        template
    }

    /// A text that depends on a number, in every form that the language has.
    pub(super) fn counted(&mut self, id: &str, plurals: &PluralRules) -> Counted {
        let Some(variants) = self.value(id, variants) else { return Counted::default() };
        let mut counted = Counted::default();
        for (key, form) in variants {
            self.compare_places(id, &form, &["count"]);
            match (key.parse(), category(key)) {
                (Ok(number), _) => counted.exact.push((number, form)),
                (_, Some(PluralCategory::Other)) => counted.other = form,
                (_, Some(category)) if plurals.categories().any(|known| known == category) => {
                    counted.by_category.push((category, form));
                }
                _ => self.faults.push(Fault::PluralUnused { id: id.to_owned(), category: key.to_owned() }),
            }
        }
        for needed in plurals.categories() {
            let has = counted.by_category.iter().any(|(category, _)| *category == needed);
            if !has && (needed != PluralCategory::Other || counted.other.pieces.is_empty()) {
                self.faults.push(Fault::PluralMissing { id: id.to_owned(), category: name(needed).to_owned() });
            }
        }
        counted
    }

    /// What is wrong with the file, now that everything was taken that is needed.
    pub(super) fn faults(mut self) -> Vec<Fault> {
        let unknown = self.messages.keys().filter(|id| !id.starts_with(TERM));
        self.faults.extend(unknown.map(|id| Fault::Unknown((*id).to_owned())));
        self.faults.sort();
        self.faults
    }

    fn take(&mut self, id: &str) -> Option<Message<&'static str>> {
        let message = self.messages.remove(id);
        if message.is_none() {
            self.faults.push(Fault::Missing(id.to_owned()));
        }
        message
    }

    fn value<T>(&mut self, id: &str, read: impl Fn(&Pattern<&'static str>) -> Option<T>) -> Option<T> {
        let message = self.take(id)?;
        let value = message.value.as_ref().and_then(read);
        if value.is_none() {
            self.faults.push(Fault::NotPlain(id.to_owned()));
        }
        value
    }

    fn compare_places(&mut self, id: &str, template: &Template, expected: &[&str]) {
        let mut expected: Vec<String> = expected.iter().map(ToString::to_string).collect();
        expected.sort();
        let found: Vec<String> = template.places().iter().map(ToString::to_string).collect();
        if found != expected && !template.pieces.is_empty() {
            self.faults.push(Fault::Places { id: id.to_owned(), found, expected });
        }
    }
}

/// Messages of the glossary begin with it.
pub(super) const TERM: &str = "term-";

fn piece(element: &PatternElement<&'static str>) -> Option<Piece> {
    match element {
        PatternElement::TextElement { value } => (!value.contains('\n')).then_some(Piece::Text(value)),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
            Some(Piece::Place(id.name))
        }
        // Escapes are refused: the character itself can be searched for.
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            (!value.contains('\\')).then_some(Piece::Text(value))
        }
        PatternElement::Placeable { .. } => None,
    }
}

pub(super) fn plain(pattern: &Pattern<&'static str>) -> Option<&'static str> {
    match pattern.elements.as_slice() {
        [only] => match piece(only)? {
            Piece::Text(text) => Some(text),
            Piece::Place(_) => None,
        },
        _ => None,
    }
}

/// The forms of a choice by `$count`.
fn variants(pattern: &Pattern<&'static str>) -> Option<Vec<(&'static str, Template)>> {
    let [PatternElement::Placeable { expression: Expression::Select { selector, variants } }] =
        pattern.elements.as_slice()
    else {
        return None;
    };
    if !matches!(selector, InlineExpression::VariableReference { id } if id.name == "count") {
        return None;
    }
    let read = |variant: &fluent_syntax::ast::Variant<&'static str>| {
        let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = variant.key;
        let pieces = variant.value.elements.iter().map(piece).collect::<Option<Vec<_>>>()?;
        Some((key, Template { pieces }))
    };
    variants.iter().map(read).collect()
}

const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

fn category(key: &str) -> Option<PluralCategory> {
    CATEGORIES.iter().find(|(_, name)| *name == key).map(|(category, _)| *category)
}

/// The name of a category in CLDR.
pub(super) fn name(category: PluralCategory) -> &'static str {
    CATEGORIES.iter().find(|(known, _)| *known == category).map_or("other", |(_, name)| name)
}
