//! What an example is set in: the law, the two parties, the agreement.

use std::collections::BTreeMap;

use serde::Deserialize;
use solde_core::agreement::{Agreement, AgreementId, AgreementSet};
use solde_core::calendar::Date;
use solde_core::catalogue::AGREEMENTS;
use solde_core::codes::Basis;
use solde_core::law::{LawBook, LayerFile, Subject};
use solde_core::party::Party;

use crate::reference::{Reference, Rows};

/// Texts that an example may name, by name.
pub(crate) type Texts = BTreeMap<String, String>;

/// The keys that every kind of example takes.
#[derive(Deserialize)]
#[serde(default)]
pub(crate) struct Setting {
    agreement: String,
    creditor: Party,
    debtor: Party,
    basis: Basis,
    /// Elements that hold for all claims of the example, before every other layer.
    law: toml::Table,
    /// Names of layer files; one of conventions or decisions replaces the shipped one.
    layers: Vec<String>,
    /// Names of agreement files; one of the catalogue with that id is replaced.
    agreements: Vec<String>,
    /// Rows added to the reference tables.
    reference: Rows,
}

impl Default for Setting {
    fn default() -> Self {
        let party = |code: &[u8]| Party::from_code(code).expect("a party of the table");
        Self {
            agreement: "EU-883".into(),
            creditor: party(b"DE"),
            debtor: party(b"FR"),
            basis: Basis::Actual,
            law: toml::Table::new(),
            layers: Vec::new(),
            agreements: Vec::new(),
            reference: Rows::default(),
        }
    }
}

/// The setting with its law and tables.
pub(crate) struct World {
    pub(crate) setting: Setting,
    pub(crate) law: LawBook,
    pub(crate) reference: Reference,
}

const KEYS: [&str; 8] = ["agreement", "creditor", "debtor", "basis", "law", "layers", "agreements", "reference"];

impl World {
    /// Takes the keys of the setting out of an example.
    pub(crate) fn take(example: &mut toml::Table, texts: &Texts) -> Result<Self, String> {
        let mut own = toml::Table::new();
        for key in KEYS {
            own.extend(example.remove(key).map(|value| (key.to_owned(), value)));
        }
        let setting: Setting = own.try_into().map_err(|error| error.to_string())?;
        let law = setting.law_book(texts)?;
        let reference = Reference::with(&setting.reference)?;
        Ok(Self { setting, law, reference })
    }

    /// What the law of the example is asked for.
    pub(crate) fn subject(&self, period_end: Date, introduced_on: Date) -> Result<Subject, String> {
        let Setting { creditor, debtor, basis, .. } = self.setting;
        Ok(Subject { agreement: self.agreement()?, creditor, debtor, basis, period_end, introduced_on })
    }

    /// The agreement of the example.
    pub(crate) fn agreement(&self) -> Result<AgreementId, String> {
        agreement_id(&self.law, &self.setting.agreement)
    }

    pub(crate) fn creditor(&self) -> Party {
        self.setting.creditor
    }

    pub(crate) fn debtor(&self) -> Party {
        self.setting.debtor
    }

    pub(crate) fn basis(&self) -> Basis {
        self.setting.basis
    }
}

/// The id of an agreement of the book.
pub(crate) fn agreement_id(law: &LawBook, text: &str) -> Result<AgreementId, String> {
    let id = AgreementId::new(text.as_bytes()).filter(|id| law.agreements().get(*id).is_some());
    id.ok_or(format!("no agreement `{text}`"))
}

impl Setting {
    fn law_book(&self, texts: &Texts) -> Result<LawBook, String> {
        let text = |name: &String| texts.get(name).ok_or(format!("no text is named `{name}`"));
        let mut agreements: BTreeMap<AgreementId, Agreement> = BTreeMap::new();
        let shipped = AGREEMENTS.iter().map(|(name, text)| (*name, *text));
        let own = self.agreements.iter().map(|name| Ok((name.as_str(), text(name)?.as_str())));
        for named in shipped.map(Ok).chain(own) {
            let (name, text): (&str, &str) = named.map_err(|error: String| error)?;
            let agreement = AgreementSet::read(name, text).map_err(|error| error.to_string())?;
            agreements.insert(agreement.id, agreement);
        }
        let agreements = AgreementSet::new(agreements.into_values().collect()).map_err(|error| error.to_string())?;
        let mut files: Vec<LayerFile> = Vec::new();
        for name in &self.layers {
            files.push(LawBook::read(name, text(name)?).map_err(|error| error.to_string())?);
        }
        if !self.law.is_empty() {
            files.push(for_all_claims(self.law.clone())?);
        }
        LawBook::with_shipped(agreements, files).map_err(|error| error.to_string())
    }
}

/// A profile without filters: it holds for every claim of the example.
fn for_all_claims(law: toml::Table) -> Result<LayerFile, String> {
    let mut rule = toml::Table::new();
    rule.insert("id".into(), "example".into());
    rule.insert("citation".into(), "example".into());
    rule.insert("confirmed".into(), true.into());
    rule.insert("law".into(), law.into());
    let mut file = toml::Table::new();
    file.insert("id".into(), "example".into());
    file.insert("title".into(), "example".into());
    file.insert("kind".into(), "profile".into());
    file.insert("rule".into(), vec![toml::Value::Table(rule)].into());
    file.try_into().map_err(|error: toml::de::Error| error.to_string())
}
