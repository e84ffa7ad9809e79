//! What a book says of the parties that no run knows: addresses, contact points, who
//! signs. `letters.toml`; all of it is optional.

use std::collections::BTreeMap;

use serde::Deserialize;
use solde_core::party::Party;

use crate::language::Language;

/// The name of the file in the folder of a book.
pub const FILE: &str = "letters.toml";

/// Lines that a letter has room for.
const LINES: usize = 5;
/// Characters that a line has room for.
const LINE: usize = 60;
/// Days that may be left for an answer.
const DAYS: std::ops::RangeInclusive<u16> = 1..=366;
/// Characters of a closing sentence.
const SENTENCE: usize = 400;

/// What a book says of its parties' correspondence.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Letterheads {
    parties: BTreeMap<Party, Letterhead>,
}

/// The same of one party. As a sender all of it is used, as an addressee the address.
#[derive(Clone, PartialEq, Eq, Default, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Letterhead {
    /// Lines of the postal address, below the name of the liaison body.
    #[serde(default)]
    pub address: Vec<String>,
    /// Where to turn to: telephone, mail box of the service.
    #[serde(default)]
    pub contact: Vec<String>,
    /// Within how many days of the date of a letter an answer or payment is asked for.
    #[serde(default)]
    pub reply_days: Option<u16>,
    /// The function of who signs, by language.
    #[serde(default)]
    signatory: BTreeMap<String, String>,
    /// A sentence before the closing formula, by language.
    #[serde(default)]
    closing: BTreeMap<String, String>,
}

impl Letterhead {
    /// The function of who signs.
    pub fn signatory(&self, language: Language) -> Option<&str> {
        self.signatory.get(language.code()).map(String::as_str)
    }

    /// A sentence before the closing formula.
    pub fn closing(&self, language: Language) -> Option<&str> {
        self.closing.get(language.code()).map(String::as_str)
    }

    /// What is wrong with it, if anything is.
    fn fault(&self) -> Option<String> {
        for (name, lines) in [("address", &self.address), ("contact", &self.contact)] {
            if lines.len() > LINES {
                return Some(format!("{name} has {} lines, and there is room for {LINES}", lines.len()));
            }
            if let Some(line) = lines.iter().find(|line| too_long(line, LINE)) {
                return Some(format!("{name}: `{line}` is empty, has more than {LINE} characters or a line break"));
            }
        }
        if let Some(days) = self.reply_days.filter(|days| !DAYS.contains(days)) {
            return Some(format!("reply_days is {days}, and must be from {} to {}", DAYS.start(), DAYS.end()));
        }
        for (name, room, texts) in [("signatory", LINE, &self.signatory), ("closing", SENTENCE, &self.closing)] {
            for (code, text) in texts {
                if Language::parse(code).is_none() {
                    let known = Language::codes();
                    return Some(format!("{name}: language `{code}` is not known; use some of {known}"));
                }
                if too_long(text, room) {
                    return Some(format!("{name}.{code} is empty, has more than {room} characters or a line break"));
                }
            }
        }
        None
    }
}

fn too_long(text: &str, room: usize) -> bool {
    text.trim().is_empty() || text.chars().count() > room || text.contains(char::is_control)
}

/// What is wrong with a `letters.toml`.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum LetterheadError {
    /// No TOML, or keys that nobody knows.
    #[error("{0}")]
    Toml(String),
    /// No party of the table.
    #[error("[party.{0}]: not a known party; use a code such as FR")]
    Party(String),
    /// A party under two of its codes.
    #[error("[party.{0}]: this party is there twice")]
    Twice(String),
    /// A text that a letter has no room for, or an unknown language.
    #[error("[party.{0}]: {1}")]
    Text(String, String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    party: BTreeMap<String, Letterhead>,
}

impl Letterheads {
    /// Reads the text of a `letters.toml`; the first thing wrong with it is the error.
    pub fn read(text: &str) -> Result<Self, LetterheadError> {
        let file: File = toml::from_str(text).map_err(|error| LetterheadError::Toml(error.to_string()))?;
        let mut parties = BTreeMap::new();
        for (code, letterhead) in file.party {
            let party = Party::from_code(code.as_bytes()).ok_or_else(|| LetterheadError::Party(code.clone()))?;
            if let Some(fault) = letterhead.fault() {
                return Err(LetterheadError::Text(code, fault));
            }
            if parties.insert(party, letterhead).is_some() {
                return Err(LetterheadError::Twice(code));
            }
        }
        Ok(Self { parties })
    }

    /// What is known of a party.
    pub fn of(&self, party: Party) -> Option<&Letterhead> {
        self.parties.get(&party)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wrong_is_named() {
        for (text, expected) in [
            ("[party.XX]\n", "[party.XX]: not a known party; use a code such as FR"),
            ("[party.GR]\n[party.EL]\n", "[party.GR]: this party is there twice"),
            ("[party.FR]\nlogo = \"x.png\"\n", "unknown field `logo`"),
            ("sender = 1\n", "unknown field `sender`"),
            ("[party.FR]\nadress = [\"1 Example Street\"]\n", "unknown field `adress`"),
            ("[party.FR]\nreply_days = 0\n", "reply_days is 0, and must be from 1 to 366"),
            ("[party.FR]\naddress = [\"\"]\n", "[party.FR]: address: `` is empty"),
            ("[party.FR]\naddress = [\"a\", \"b\", \"c\", \"d\", \"e\", \"f\"]\n", "address has 6 lines"),
            ("[party.FR.signatory]\nxx = \"Director\"\n", "signatory: language `xx` is not known; use some of en, fr"),
            (
                "[party.FR.closing]\nen = \"a\\nb\"\n",
                "closing.en is empty, has more than 400 characters or a line break",
            ),
        ] {
            let error = Letterheads::read(text).expect_err(text).to_string();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn a_party_has_its_words_by_language() {
        let text =
            "[party.FR]\naddress = [\"1 Example Street\"]\n[party.FR.signatory]\nfr = \"La cheffe du service\"\n";
        let letterheads = Letterheads::read(text).expect("letterheads");
        let france = letterheads.of(Party::from_code(b"FR").expect("a party")).expect("France");
        assert_eq!(france.address, ["1 Example Street"]);
        assert_eq!(france.signatory(Language::Fr), Some("La cheffe du service"));
        assert_eq!(france.signatory(Language::En), None);
        assert_eq!(Letterheads::read("").expect("nothing"), Letterheads::default());
    }
}
