//! Text that many hold, and text on its way into files that spreadsheets open.

use std::borrow::Cow;
use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

/// A text that is held in one place and never changes: a block reference or a
/// citation stands in a hundred thousand postings, and is kept once. Reads as a `str`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Text(Option<Arc<str>>);

impl Text {
    /// The text.
    pub fn as_str(&self) -> &str {
        self.0.as_deref().unwrap_or_default()
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        self.as_str()
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        // Nothing is held for an empty text, so that equal texts are equal values.
        Self((!text.is_empty()).then(|| text.into()))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        text.as_str().into()
    }
}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        **self == *other
    }
}

impl PartialEq<String> for Text {
    fn eq(&self, other: &String) -> bool {
        **self == **other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        **self == **other
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&**self, f)
    }
}

/// Texts of which equal ones are held in one place.
#[derive(Debug, Default)]
pub(crate) struct Texts(std::collections::HashMap<Box<str>, Text>);

impl Texts {
    /// The one text that reads `text`.
    pub(crate) fn get(&mut self, text: &str) -> Text {
        if let Some(known) = self.0.get(text) {
            return known.clone();
        }
        let shared = Text::from(text);
        self.0.insert(text.into(), shared.clone());
        shared
    }
}

/// What a formula may begin with; the apostrophe is among them so that taking one
/// away always gives back the text.
const FORMULA: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '\'', '＝', '＋', '－', '＠'];

/// Text that no spreadsheet takes for a formula: one that begins like a formula
/// gets an apostrophe in front. For text cells only; numbers are written as they are.
pub fn spreadsheet_safe(text: &str) -> Cow<'_, str> {
    if text.starts_with(FORMULA) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::spreadsheet_safe;

    #[test]
    fn formulas_are_defused_and_other_text_is_not_touched() {
        for text in ["=cmd()", "+1", "-1", "@SUM(A1)", "\tx"] {
            assert_eq!(spreadsheet_safe(text), format!("'{text}"));
        }
        for text in ["", "LIC-2025-1", "a=b", "1,234.56"] {
            assert_eq!(spreadsheet_safe(text), text);
        }
    }
}
