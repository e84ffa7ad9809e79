//! The agreements and reference tables that ship with the product; `solde init`
//! writes them into a new book, where they can be read and changed.
//!
//! What each file holds, and what of it is unconfirmed, stands in
//! `docs/agreements.md`.

use crate::agreement::AgreementKind;

/// A file of the catalogue: its name and its text.
pub type CatalogueFile = (&'static str, &'static str);

/// Lists files of one folder of the catalogue with their text.
macro_rules! files {
    ($folder:literal: $($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../catalogue/", $folder, "/", $name)))),+]
    };
}

/// The agreements, as TOML.
pub const AGREEMENTS: &[CatalogueFile] = files!["agreements":
    "ch-uk.toml",
    "eea-uk.toml",
    "eu-1408.toml",
    "eu-883.toml",
    "fr-ad.toml",
    "fr-dz.toml",
    "fr-ma.toml",
    "fr-mc.toml",
    "fr-nc.toml",
    "fr-pf.toml",
    "fr-qc.toml",
    "fr-tn.toml",
    "fr-tr.toml",
    "fr-yt.toml",
    "uk-tca.toml",
    "uk-wa.toml",
];

/// What kind of text each agreement of the catalogue is, as published statistics group them.
/// The texts with the United Kingdom carry the European rules on, or copy them.
pub const KINDS: &[(&str, AgreementKind)] = &[
    ("CH-UK", AgreementKind::European),
    ("EEA-UK", AgreementKind::European),
    ("EU-1408", AgreementKind::European),
    ("EU-883", AgreementKind::European),
    ("FR-AD", AgreementKind::Bilateral),
    ("FR-DZ", AgreementKind::Bilateral),
    ("FR-MA", AgreementKind::Bilateral),
    ("FR-MC", AgreementKind::Bilateral),
    ("FR-NC", AgreementKind::Decree),
    ("FR-PF", AgreementKind::Decree),
    ("FR-QC", AgreementKind::Bilateral),
    ("FR-TN", AgreementKind::Bilateral),
    ("FR-TR", AgreementKind::Bilateral),
    ("FR-YT", AgreementKind::Decree),
    ("UK-TCA", AgreementKind::European),
    ("UK-WA", AgreementKind::European),
];

/// Layers of law besides agreements, as TOML.
pub const PROFILES: &[CatalogueFile] = files!["profiles":
    "conventions.toml",
    "decisions.toml",
];

/// The reference tables, as CSV.
pub const REFERENCE: &[CatalogueFile] = files!["reference":
    "ecb_rates.csv",
    "euro_fixed_rates.csv",
    "fixed_amounts.csv",
    "mro_rates.csv",
    "rates_other.csv",
    "target_days.csv",
];
