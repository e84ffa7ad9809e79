//! Statements as files: CSV and JSON for machines, text, HTML and workbooks for people.
//!
//! CSV and JSON know no language; the others are rendered once per language.

mod beside;
mod csv;
mod html;
mod json;
#[cfg(feature = "pdf")]
mod pdf;
pub(crate) mod phrases;
#[cfg(feature = "analytics")]
mod svg;
mod text;
mod xlsx;

use serde::Serialize;
use solde_core::ledger::Measures;
use solde_core::party::Party;

use crate::ink::into_text;
use crate::language::Language;
use crate::statement::{Statement, StatementKey};

pub use xlsx::WorkbookError;

/// A form of a statement.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Rendering {
    /// Rows with a first column `section`.
    Csv,
    /// One object; amounts as text.
    Json,
    /// Plain text of 100 columns.
    Text(Language),
    /// One self-contained page.
    Html(Language),
    /// One self-contained page in two languages, the second beside the first.
    Beside(Language, Language),
}

impl Rendering {
    /// Every form in these languages: CSV and JSON once, text and HTML per language.
    pub fn all(languages: &[Language]) -> Vec<Self> {
        let worded = languages.iter().flat_map(|language| [Self::Text(*language), Self::Html(*language)]);
        [Self::Csv, Self::Json].into_iter().chain(worded).collect()
    }

    /// What the file name ends in: `csv`, `json`, `fr.txt`, `fr.html`, `fr-de.html`.
    pub fn extension(self) -> String {
        match self {
            Self::Csv => "csv".into(),
            Self::Json => "json".into(),
            Self::Text(language) => format!("{}.txt", language.code()),
            Self::Html(language) => format!("{}.html", language.code()),
            Self::Beside(own, second) => format!("{}-{}.html", own.code(), second.code()),
        }
    }
}

impl StatementKey {
    /// The file of a rendering below `statements/`: `DE.fr.html` in the book of a
    /// party, `FR/DE.fr.html` in a clearing house.
    pub fn file_name(&self, book_of: Option<Party>, rendering: Rendering) -> String {
        self.file_named(book_of, &rendering.extension())
    }

    /// The same for a file that ends in `extension`.
    pub fn file_named(&self, book_of: Option<Party>, extension: &str) -> String {
        match book_of {
            Some(_) => format!("{}.{extension}", self.counterpart),
            None => format!("{}/{}.{extension}", self.owner, self.counterpart),
        }
    }
}

impl StatementKey {
    /// The folder of the letters about a statement: `DE` in the book of a party, `FR/DE`
    /// in a clearing house.
    pub fn folder_of_letters(&self, book_of: Option<Party>) -> String {
        match book_of {
            Some(_) => self.counterpart.to_string(),
            None => format!("{}/{}", self.owner, self.counterpart),
        }
    }
}

impl Statement<'_> {
    /// The statement in one form, appended to `out`.
    pub fn draw(&self, rendering: Rendering, out: &mut Vec<u8>) {
        match rendering {
            Rendering::Csv => csv::render(self, out),
            Rendering::Json => json::render(self, out),
            Rendering::Text(language) => text::render(self, language.words(), out),
            Rendering::Html(language) => html::render(self, language.words(), out),
            Rendering::Beside(own, second) => {
                let [own, other] = [own, second].map(|language| self.render(Rendering::Html(language)));
                out.extend_from_slice(beside::beside(&own, &other, second.code()).as_bytes());
            }
        }
    }

    /// The statement in one form, as a text of its own.
    pub fn render(&self, rendering: Rendering) -> String {
        let mut out = Vec::new();
        self.draw(rendering, &mut out);
        into_text(out)
    }
}

/// The amounts of a block's line, which add up from left to right: care + fees - disputed
/// - deducted - prepaid - paid - set off = open.
struct BlockAmounts {
    care: i128,
    fees: i128,
    disputed: i128,
    /// Not considered, waived, credited.
    deducted: i128,
    prepaid: i128,
    paid: i128,
    set_off: i128,
    open: i128,
}

impl BlockAmounts {
    fn of(standing: &Measures) -> Self {
        let &Measures { care, fees, disputed, prepaid, paid, set_off, .. } = standing;
        let deducted = standing.not_considered + standing.waived + standing.credited;
        Self { care, fees, disputed, deducted, prepaid, paid, set_off, open: standing.open() }
    }

    /// In their order.
    fn all(&self) -> [i128; 8] {
        let &Self { care, fees, disputed, deducted, prepaid, paid, set_off, open } = self;
        [care, fees, disputed, deducted, prepaid, paid, set_off, open]
    }
}

/// JSON of rows, one entry per line, with a final newline.
pub(crate) fn json_text(rows: &[impl Serialize]) -> String {
    let mut out = String::from("[");
    for (index, row) in rows.iter().enumerate() {
        out.push_str(if index == 0 { "\n" } else { ",\n" });
        out.push_str(&json_value(row));
    }
    out.push_str("\n]\n");
    out
}

/// One value as compact JSON. Serialising the types of this crate into memory
/// does not fail: none has a map with keys that are not text.
fn json_value(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_named_after_the_counterpart() {
        let party = |code: &str| Party::from_code(code.as_bytes()).expect(code);
        let key = StatementKey { owner: party("FR"), counterpart: party("DE") };
        assert_eq!(key.file_name(None, Rendering::Html(Language::Fr)), "FR/DE.fr.html");
        assert_eq!(key.file_name(Some(party("FR")), Rendering::Text(Language::En)), "DE.en.txt");
        assert_eq!(key.file_name(Some(party("FR")), Rendering::Csv), "DE.csv");
        assert_eq!(key.file_name(Some(party("FR")), Rendering::Beside(Language::Fr, Language::De)), "DE.fr-de.html");
        assert_eq!(Rendering::all(&[Language::Fr]).len(), 4);
    }
}
