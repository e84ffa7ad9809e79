//! `solde.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use solde_core::calendar::{Period, PeriodKind};
use solde_core::codes::{Code, Severity};
use solde_core::party::Party;

use crate::error::BookError;

/// The configuration of a book. Unknown keys are errors.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    #[serde(default)]
    title: String,
    party: String,
    period: PeriodKind,
    first_period: Period,
    #[serde(default = "english")]
    languages: Vec<String>,
    #[serde(default)]
    beside: BTreeMap<String, String>,
    #[serde(default)]
    minimum_payment: BTreeMap<String, String>,
    #[serde(default)]
    severity: BTreeMap<String, String>,
}

fn english() -> Vec<String> {
    vec!["en".into()]
}

/// The configuration of a book.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Settings {
    /// What the book is called.
    pub title: String,
    /// Whose book it is; `None` for a clearing house that sees all pairs.
    pub party: Option<Party>,
    /// The length of a settlement period.
    pub period: PeriodKind,
    /// The first period the book settles.
    pub first_period: Period,
    /// Languages of statements, as codes.
    pub languages: Vec<String>,
    /// The second language on pages for a counterpart, beside each of `languages`, as codes.
    pub beside: BTreeMap<Party, String>,
    /// Payments under this amount are carried over, by currency; empty for what the
    /// conventions say.
    pub minimum_payment: BTreeMap<String, String>,
    /// Faults of blocks that warn instead of holding the block.
    pub lenient: Vec<Code>,
    /// The file as written, which is what a run keeps.
    pub text: String,
}

/// Faults of a block whose weight a book may change.
const OF_BLOCKS: [Code; 3] = [Code::HeaderRepeated, Code::CountDiffers, Code::TotalDiffers];

impl Settings {
    /// Reads the text of `solde.toml`.
    pub fn read(text: &str) -> Result<Self, BookError> {
        let raw: Raw = toml::from_str(text).map_err(|error| BookError::Usage(format!("solde.toml: {error}")))?;
        if raw.languages.is_empty() {
            return Err(BookError::Usage("solde.toml: languages is empty; name at least one, such as en".into()));
        }
        let party = match raw.party.as_str() {
            "*" => None,
            code => Some(Party::from_code(code.as_bytes()).filter(|party| party.may_claim()).ok_or_else(|| {
                BookError::Usage(format!(
                    "solde.toml: party `{code}` is not known; use a code such as FR, or * for a clearing house"
                ))
            })?),
        };
        if raw.first_period.kind() != Some(raw.period) {
            return Err(BookError::Usage(format!(
                "solde.toml: first_period {} is not of the length that `period` names",
                raw.first_period
            )));
        }
        Ok(Self {
            title: raw.title,
            party,
            period: raw.period,
            first_period: raw.first_period,
            languages: raw.languages,
            beside: beside(raw.beside)?,
            minimum_payment: raw.minimum_payment,
            lenient: lenient(&raw.severity)?,
            text: text.to_owned(),
        })
    }

    /// The period after `previous`, or the first.
    pub fn next_period(&self, previous: Option<Period>) -> Option<Period> {
        previous.map_or(Some(self.first_period), Period::next)
    }
}

fn beside(raw: BTreeMap<String, String>) -> Result<BTreeMap<Party, String>, BookError> {
    let of_party = raw.into_iter().map(|(code, language)| match Party::from_code(code.as_bytes()) {
        Some(party) => Ok((party, language)),
        None => Err(BookError::Usage(format!("solde.toml: [beside] {code}: not a known party; use a code such as DE"))),
    });
    of_party.collect()
}

fn lenient(severity: &BTreeMap<String, String>) -> Result<Vec<Code>, BookError> {
    let mut lenient = Vec::new();
    for (name, weight) in severity {
        let code = Code::parse(name).filter(|code| OF_BLOCKS.contains(code)).ok_or_else(|| {
            BookError::Usage(format!(
                "solde.toml: [severity] {name}: only {} can be changed",
                OF_BLOCKS.map(|code| code.to_string()).join(", ")
            ))
        })?;
        match weight.as_str() {
            weight if weight == Severity::Warning.as_str() => lenient.push(code),
            weight if weight == Severity::Error.as_str() => {}
            _ => {
                return Err(BookError::Usage(format!(
                    "solde.toml: [severity] {name} = \"{weight}\": use \"error\" or \"warning\""
                )));
            }
        }
    }
    Ok(lenient)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unknown_keys_parties_and_periods_are_refused() {
        let good = "party = \"UK\"\nperiod = \"quarter\"\nfirst_period = \"2025Q4\"\n";
        let settings = Settings::read(good).expect("settings");
        assert_eq!(settings.party.map(|party| party.code().to_owned()).as_deref(), Some("GB"));
        for (text, message) in [
            (format!("{good}colour = 1\n"), "unknown field `colour`"),
            (good.replace("UK", "ZZ"), "party `ZZ` is not known"),
            (good.replace("2025Q4", "2025H2"), "not of the length"),
            (format!("{good}[severity]\nC1021 = \"warning\"\n"), "only C1041"),
            (format!("{good}[beside]\nZZ = \"de\"\n"), "[beside] ZZ: not a known party"),
        ] {
            let error = Settings::read(&text).expect_err("a refusal").to_string();
            assert!(error.contains(message), "{error}");
        }
    }
}
