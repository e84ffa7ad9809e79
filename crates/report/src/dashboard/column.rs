//! Columns as the page reads them: short to write, quick to read, exact.
//!
//! A text column is a sorted dictionary and one place in it per row, so that the page
//! filters and sorts by comparing whole numbers. An amount is a whole number of minor
//! units; one that a binary floating-point number cannot hold exactly is written as text.

use std::collections::BTreeMap;

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// The largest whole number up to which every other is exact in JavaScript.
const EXACT: i128 = (1 << 53) - 1;

/// A column of whole numbers; `None` where nobody knows the number.
#[derive(Default)]
pub(super) struct Numbers(pub(super) Vec<Option<i128>>);

/// A column of texts.
#[derive(Default)]
pub(super) struct Texts {
    /// Every text with the place at which it was first met.
    met: BTreeMap<String, usize>,
    of: Vec<usize>,
}

/// One number, as the page can read it without loss.
struct Exact(Option<i128>);

impl Numbers {
    /// Runs of equal numbers, as number and length in turn, if that is shorter: most columns
    /// of a sorted table hardly change from row to row.
    fn runs(&self) -> Option<Vec<Exact>> {
        let mut runs = Vec::new();
        for run in self.0.chunk_by(|one, next| one == next) {
            runs.push(Exact(run[0]));
            runs.push(Exact(Some(run.len() as i128)));
            if runs.len() >= self.0.len() {
                return None;
            }
        }
        Some(runs)
    }
}

impl Texts {
    /// Adds the text of the next row.
    pub(super) fn push(&mut self, text: &str) {
        let next = self.met.len();
        let place = match self.met.get(text) {
            Some(place) => *place,
            None => *self.met.entry(text.to_owned()).or_insert(next),
        };
        self.of.push(place);
    }

    /// Every text, sorted.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.met.keys().map(String::as_str)
    }
}

impl Serialize for Exact {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            None => serializer.serialize_none(),
            Some(number) if (-EXACT..=EXACT).contains(&number) => serializer.serialize_i64(number as i64),
            Some(number) => serializer.collect_str(&number),
        }
    }
}

impl Serialize for Numbers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.runs() {
            Some(runs) => {
                let mut map = serializer.serialize_map(Some(1))?;
                map.serialize_entry("runs", &runs)?;
                map.end()
            }
            None => serializer.collect_seq(self.0.iter().map(|number| Exact(*number))),
        }
    }
}

impl Serialize for Texts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut sorted = vec![0; self.met.len()];
        for (place, met) in self.met.values().enumerate() {
            sorted[*met] = place as i128;
        }
        let mut map = serializer.serialize_map(Some(2))?;
        map.serialize_entry("words", &self.met.keys().collect::<Vec<_>>())?;
        map.serialize_entry("of", &Numbers(self.of.iter().map(|met| Some(sorted[*met])).collect()))?;
        map.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(value: &impl Serialize) -> String {
        serde_json::to_string(value).expect("a column")
    }

    #[test]
    fn an_amount_beyond_the_exact_is_text() {
        let edge = EXACT;
        let column = Numbers(vec![Some(edge), Some(edge + 1), Some(-edge), Some(-edge - 1), None, Some(0)]);
        assert_eq!(
            json(&column),
            r#"[9007199254740991,"9007199254740992",-9007199254740991,"-9007199254740992",null,0]"#
        );
    }

    #[test]
    fn what_repeats_is_written_once() {
        let column = Numbers([vec![Some(0); 7], vec![None; 2], vec![Some(5)]].concat());
        assert_eq!(json(&column), r#"{"runs":[0,7,null,2,5,1]}"#);
        assert_eq!(json(&Numbers::default()), r#"{"runs":[]}"#);
    }

    #[test]
    fn words_are_sorted_so_that_places_are() {
        let mut column = Texts::default();
        for word in ["FR", "AT", "FR", "DE"] {
            column.push(word);
        }
        assert_eq!(json(&column), r#"{"words":["AT","DE","FR"],"of":[2,0,2,1]}"#);
    }
}
