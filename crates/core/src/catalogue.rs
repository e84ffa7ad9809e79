//! The agreements and reference tables that ship with the product; `solde init`
//! writes them into a new book, where they can be read and changed.

/// A file of the catalogue: its name and its text.
pub type CatalogueFile = (&'static str, &'static str);

/// The agreements, as TOML.
pub const AGREEMENTS: &[CatalogueFile] = &[];

/// The reference tables, as CSV.
pub const REFERENCE: &[CatalogueFile] = &[];
