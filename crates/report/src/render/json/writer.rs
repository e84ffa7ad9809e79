//! Writing JSON: one rule for what is left out, and no detour over values in memory.
//!
//! **An absent amount or count is zero, an absent list is empty, an absent date or text
//! is none.** What nobody knows is `null`, and balances always stand. Amounts are text
//! with all their decimals, never numbers.

use solde_core::calendar::{Date, Period};
use solde_core::money::Currency;

use crate::figures::Figures;
use crate::ink::{push_count, push_date, push_period};

/// An object or list under construction.
pub(super) struct Json<'o> {
    out: &'o mut Vec<u8>,
}

impl<'o> Json<'o> {
    /// One object, appended to `out`.
    pub(super) fn document(out: &'o mut Vec<u8>, fill: impl FnOnce(&mut Json<'_>)) {
        out.push(b'{');
        fill(&mut Json { out });
        out.push(b'}');
    }

    /// What is not the first of its object or list follows a comma.
    fn separate(&mut self) {
        if !matches!(self.out.last(), Some(b'{' | b'[') | None) {
            self.out.push(b',');
        }
    }

    /// Names are those of this program: nothing in them needs an escape.
    fn name(&mut self, name: &str) {
        self.separate();
        self.out.push(b'"');
        self.out.extend_from_slice(name.as_bytes());
        self.out.extend_from_slice(b"\":");
    }

    fn quoted(&mut self, write: impl FnOnce(&mut Vec<u8>)) {
        self.out.push(b'"');
        write(self.out);
        self.out.push(b'"');
    }

    /// A word of a closed list or a code.
    pub(super) fn word(&mut self, name: &str, word: &str) -> &mut Self {
        debug_assert!(!word.bytes().any(is_escaped), "`{word}` is not a word of a closed list");
        self.name(name);
        self.quoted(|out| out.extend_from_slice(word.as_bytes()));
        self
    }

    /// Any text; an empty one is left out.
    pub(super) fn text(&mut self, name: &str, text: &str) -> &mut Self {
        if !text.is_empty() {
            self.name(name);
            self.quoted(|out| push_escaped(out, text));
        }
        self
    }

    pub(super) fn flag(&mut self, name: &str, flag: bool) -> &mut Self {
        self.name(name);
        self.out.extend_from_slice(if flag { b"true" } else { b"false" });
        self
    }

    pub(super) fn day(&mut self, name: &str, date: Date) -> &mut Self {
        self.name(name);
        self.quoted(|out| push_date(out, date));
        self
    }

    pub(super) fn date(&mut self, name: &str, date: Option<Date>) -> &mut Self {
        match date {
            Some(date) => self.day(name, date),
            None => self,
        }
    }

    pub(super) fn period(&mut self, name: &str, period: Period) -> &mut Self {
        self.name(name);
        self.quoted(|out| push_period(out, period));
        self
    }

    /// A number of lines or entries.
    pub(super) fn count(&mut self, name: &str, count: u64) -> &mut Self {
        if count != 0 {
            self.name(name);
            push_count(self.out, count);
        }
        self
    }

    /// A year; `null` where it is not known.
    pub(super) fn year(&mut self, name: &str, year: Option<i32>) -> &mut Self {
        self.name(name);
        match year.and_then(|year| u64::try_from(year).ok()) {
            Some(year) => push_count(self.out, year),
            None => self.out.extend_from_slice(b"null"),
        }
        self
    }

    /// An amount that is left out where it is zero.
    pub(super) fn amount(&mut self, name: &str, minor: i128, currency: Currency) -> &mut Self {
        if minor == 0 { self } else { self.balance(name, minor, currency) }
    }

    /// An amount that always stands.
    pub(super) fn balance(&mut self, name: &str, minor: i128, currency: Currency) -> &mut Self {
        self.name(name);
        self.quoted(|out| Figures::PLAIN.push(out, minor, currency.exponent()));
        self
    }

    /// An amount that always stands; `null` where nobody knows it.
    pub(super) fn known(&mut self, name: &str, minor: Option<i128>, currency: Currency) -> &mut Self {
        match minor {
            Some(minor) => self.balance(name, minor, currency),
            None => self.unknown(name),
        }
    }

    pub(super) fn unknown(&mut self, name: &str) -> &mut Self {
        self.name(name);
        self.out.extend_from_slice(b"null");
        self
    }

    /// An object; one that would be empty is left out.
    pub(super) fn object(&mut self, name: &str, fill: impl FnOnce(&mut Json<'_>)) -> &mut Self {
        let before = self.out.len();
        self.name(name);
        self.out.push(b'{');
        fill(&mut Json { out: self.out });
        if self.out.last() == Some(&b'{') {
            self.out.truncate(before);
        } else {
            self.out.push(b'}');
        }
        self
    }

    /// A list of objects; an empty one is left out.
    pub(super) fn list<T>(
        &mut self,
        name: &str,
        items: impl IntoIterator<Item = T>,
        fill: impl Fn(&mut Json<'_>, T),
    ) -> &mut Self {
        let mut items = items.into_iter().peekable();
        if items.peek().is_some() {
            self.name(name);
            self.out.push(b'[');
            for item in items {
                self.separate();
                Json::document(self.out, |json| fill(json, item));
            }
            self.out.push(b']');
        }
        self
    }

    /// A list of words; an empty one is left out.
    pub(super) fn words(&mut self, name: &str, words: impl IntoIterator<Item = String>) -> &mut Self {
        let mut words = words.into_iter().peekable();
        if words.peek().is_some() {
            self.name(name);
            self.out.push(b'[');
            for word in words {
                self.separate();
                self.quoted(|out| push_escaped(out, &word));
            }
            self.out.push(b']');
        }
        self
    }
}

fn is_escaped(byte: u8) -> bool {
    matches!(byte, b'"' | b'\\' | 0..0x20)
}

fn push_escaped(out: &mut Vec<u8>, text: &str) {
    if !text.bytes().fold(false, |found, byte| found | is_escaped(byte)) {
        return out.extend_from_slice(text.as_bytes());
    }
    let mut rest = text.as_bytes();
    while let Some(at) = rest.iter().position(|byte| is_escaped(*byte)) {
        out.extend_from_slice(&rest[..at]);
        match rest[at] {
            byte @ (b'"' | b'\\') => out.extend_from_slice(&[b'\\', byte]),
            byte => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
        }
        rest = &rest[at + 1..];
    }
    out.extend_from_slice(rest);
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn read(fill: impl FnOnce(&mut Json<'_>)) -> Value {
        let mut out = Vec::new();
        Json::document(&mut out, fill);
        serde_json::from_slice(&out).expect("JSON")
    }

    /// Another reader reads back every text.
    #[test]
    fn texts_are_read_back() {
        let hostile = "\"},{\\ \u{0}\u{1f}\n\té{[\u{7f}\u{2028}";
        let value = read(|json| {
            json.text("text", hostile).list("list", ["{", "["], |json, text| {
                json.text("text", text).text("other", "x");
            });
        });
        assert_eq!(value, json!({"text": hostile, "list": [{"text": "{", "other": "x"}, {"text": "[", "other": "x"}]}));
    }

    #[test]
    fn nothing_is_left_out_and_what_nobody_knows_is_null() {
        let eur = Currency::EUR;
        let value = read(|json| {
            json.amount("zero", 0, eur).amount("debt", -5, eur).balance("balance", 0, eur).known("unknown", None, eur);
            json.count("none", 0).count("some", 7).text("empty", "").date("never", None).year("year", None);
            json.list("nobody", Vec::<u8>::new(), |_, _| {}).words("silence", Vec::new());
            json.object("empty_object", |json| {
                json.amount("zero", 0, eur);
            });
            json.object("object", |json| {
                json.flag("flag", false);
            });
        });
        let expected = json!({
            "debt": "-0.05", "balance": "0.00", "unknown": null, "some": 7, "year": null, "object": {"flag": false}
        });
        assert_eq!(value, expected);
    }
}
