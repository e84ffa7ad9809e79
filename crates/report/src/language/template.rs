//! Messages with places to fill in, cut into pieces when they are read.

use std::collections::BTreeMap;

use icu_plurals::PluralCategory;

use super::catalogue::name;

/// A message with places, such as `{ $payer } pays { $payee }`.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Template {
    pub(super) pieces: Vec<Piece>,
}

/// Text, or the name of a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Piece {
    Text(&'static str),
    Place(&'static str),
}

impl Template {
    /// Fills its places: `{ $payer }` takes the value named `payer`.
    pub fn fill(&self, values: &[(&str, &str)]) -> String {
        let mut out = String::with_capacity(96);
        for piece in &self.pieces {
            out.push_str(match piece {
                Piece::Text(text) => text,
                Piece::Place(name) => {
                    values.iter().find(|(known, _)| known == name).map_or_else(Default::default, |(_, value)| *value)
                }
            });
        }
        out
    }

    /// Its text with the places marked, for a program that fills them: `{payer} pays {payee}`.
    pub(crate) fn marked(&self) -> String {
        let piece = |piece: &Piece| match piece {
            Piece::Text(text) => (*text).to_owned(),
            Piece::Place(name) => format!("{{{name}}}"),
        };
        self.pieces.iter().map(piece).collect()
    }

    /// The names of its places, sorted, each once.
    pub(super) fn places(&self) -> Vec<&'static str> {
        let place = |piece: &Piece| match piece {
            Piece::Place(name) => Some(*name),
            Piece::Text(_) => None,
        };
        let mut places: Vec<&str> = self.pieces.iter().filter_map(place).collect();
        places.sort_unstable();
        places.dedup();
        places
    }
}

/// A message whose form depends on a number: `{ $count } days`, `1 day`.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Counted {
    /// Forms for single numbers, which go before those of a category.
    pub(super) exact: Vec<(u64, Template)>,
    pub(super) by_category: Vec<(PluralCategory, Template)>,
    /// The form for all other numbers.
    pub(super) other: Template,
}

impl Counted {
    /// Its forms with the places marked, by number or category of CLDR.
    pub(crate) fn marked(&self) -> BTreeMap<String, String> {
        let exact = self.exact.iter().map(|(number, form)| (number.to_string(), form.marked()));
        let by_category = self.by_category.iter().map(|(category, form)| (name(*category).to_owned(), form.marked()));
        let other = (name(PluralCategory::Other).to_owned(), self.other.marked());
        exact.chain(by_category).chain([other]).collect()
    }

    /// The form for `count`, which is of `category` in the language.
    pub(super) fn form(&self, count: u64, category: PluralCategory) -> &Template {
        let exact = self.exact.iter().find(|(number, _)| *number == count).map(|(_, form)| form);
        let by_category = || self.by_category.iter().find(|(known, _)| *known == category).map(|(_, form)| form);
        exact.or_else(by_category).unwrap_or(&self.other)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_filled() {
        let pieces = vec![Piece::Place("payer"), Piece::Text(" pays "), Piece::Place("amount"), Piece::Place("other")];
        let template = Template { pieces };
        let values = [("payer", "DE"), ("amount", "{ $payer }")];
        assert_eq!(template.fill(&values), "DE pays { $payer }", "values are not filled again");
        assert_eq!(template.places(), ["amount", "other", "payer"]);
        assert_eq!(template.marked(), "{payer} pays {amount}{other}");
    }
}
