//! States and territories, and the names they go by.
//!
//! Parties are known by their ISO 3166 code; the EU's own codes (EL, UK) and
//! common short forms are aliases. The table is data: `catalogue/parties.csv`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::calendar::Date;
use crate::label::Label;
use crate::money::Currency;

/// A State or territory of the party table, by its ISO code. Ordered as bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Party(Label<8>);

/// What kind of party a code stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartyKind {
    /// A State.
    State,
    /// A territory or province with a scheme of its own.
    Territory,
    /// A published total over several States; only opening balances may name it.
    Aggregate,
}

/// What is known about a party.
#[derive(Debug)]
pub struct PartyRecord {
    /// Its code.
    pub party: Party,
    /// Another code it is known by.
    pub alias: Option<Label<8>>,
    /// Its name in English; the other languages have theirs where statements are written.
    pub name_en: String,
    /// What it is.
    pub kind: PartyKind,
    /// Its currency today.
    pub currency: Currency,
    /// Since when the euro is its currency.
    pub euro_from: Option<Date>,
    /// Its currency before the euro.
    pub legacy_currency: Option<Currency>,
    /// The liaison body that exchanges claims, where known.
    pub liaison_body: Option<String>,
}

#[derive(Deserialize)]
struct Row {
    code: String,
    alias: String,
    name_en: String,
    kind: PartyKind,
    currency: String,
    euro_from: Option<Date>,
    legacy_currency: String,
    liaison_body: String,
}

static TABLE: LazyLock<Vec<PartyRecord>> = LazyLock::new(|| {
    let rows = csv::Reader::from_reader(include_str!("../catalogue/parties.csv").as_bytes())
        .into_deserialize()
        .collect::<Result<Vec<Row>, _>>();
    let mut records: Vec<PartyRecord> = rows.unwrap_or_default().into_iter().filter_map(record).collect();
    records.sort_by_key(|record| record.party);
    records
});

static BY_CODE: LazyLock<HashMap<Label<8>, Party>> = LazyLock::new(|| {
    let own = TABLE.iter().map(|record| (record.party.0, record.party));
    let aliases = TABLE.iter().filter_map(|record| Some((record.alias?, record.party)));
    own.chain(aliases).collect()
});

fn record(row: Row) -> Option<PartyRecord> {
    Some(PartyRecord {
        party: Party(Label::new(row.code.as_bytes())?),
        alias: Label::new(row.alias.as_bytes()),
        name_en: row.name_en,
        kind: row.kind,
        currency: Currency::from_code(row.currency.as_bytes())?,
        euro_from: row.euro_from,
        legacy_currency: Currency::from_code(row.legacy_currency.as_bytes()),
        liaison_body: (!row.liaison_body.is_empty()).then_some(row.liaison_body),
    })
}

impl Party {
    /// The party that `code` names, aliases resolved (EL is GR, UK is GB).
    pub fn from_code(code: &[u8]) -> Option<Self> {
        BY_CODE.get(&Label::new(code)?).copied()
    }

    /// Every party of the table, sorted by code.
    pub fn all() -> &'static [PartyRecord] {
        &TABLE
    }

    /// Whether this is the code of the party.
    pub fn is_written(&self, code: &[u8]) -> bool {
        self.0.is_written(code)
    }

    /// The code, as printed in every output.
    pub fn code(&self) -> &str {
        self.0.as_str()
    }

    /// The record of this party.
    pub fn record(self) -> &'static PartyRecord {
        let index = TABLE.partition_point(|record| record.party < self);
        &TABLE[index]
    }

    /// Whether claims may name it (published totals may not).
    pub fn may_claim(self) -> bool {
        self.record().kind != PartyKind::Aggregate
    }

    /// The party's own currency on `date`: the legacy currency before its euro date.
    pub fn currency_on(self, date: Date) -> Currency {
        let record = self.record();
        match (record.euro_from, record.legacy_currency) {
            (Some(euro_from), Some(legacy)) if date < euro_from => legacy,
            _ => record.currency,
        }
    }
}

impl std::fmt::Display for Party {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.code())
    }
}

impl std::fmt::Debug for Party {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

impl serde::Serialize for Party {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Party {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        Self::from_code(text.as_bytes())
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a known party")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_table_is_read() {
        let lines = include_str!("../catalogue/parties.csv").lines().count() - 1;
        assert_eq!(Party::all().len(), lines);
    }

    #[test]
    fn aliases_name_the_same_party() {
        let party = |code: &str| Party::from_code(code.as_bytes());
        assert_eq!(party("EL"), party("GR"));
        assert_eq!(party("UK").map(|party| party.code().to_owned()).as_deref(), Some("GB"));
        assert_eq!(party("QC"), party("CA-QC"));
        for code in ["", "fr", "ZZ", "FRA", "TOOLONGCODE"] {
            assert_eq!(party(code), None, "{code}");
        }
    }

    #[test]
    fn currency_follows_the_euro_date() {
        let bulgaria = Party::from_code(b"BG").expect("BG");
        let on = |text: &str| bulgaria.currency_on(Date::parse(text.as_bytes()).expect(text));
        assert_eq!(on("2025-12-31").code(), "BGN");
        assert_eq!(on("2026-01-01").code(), "EUR");
    }
}
