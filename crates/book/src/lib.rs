//! The settlement book on disk: a directory with configuration, agreements,
//! reference data, an inbox, and a chain of immutable runs.
//!
//! [`run::run`] settles a period; [`reproduce::reproduce`] computes a run again
//! from the inputs it kept and compares every byte; [`redraw::redraw`] draws reports of a
//! run in other forms.

mod accepted;
#[cfg(feature = "parquet")]
pub mod archive;
pub mod beneficiaries;
pub mod book;
pub mod chain;
mod closing;
mod commit;
mod compute;
pub mod derived;
pub mod error;
pub mod history;
pub mod manifest;
pub mod redraw;
mod rejects;
pub mod reproduce;
pub mod run;
pub mod settings;
mod source;
pub mod year;

pub use compute::{Computed, ENGINE, Render, Sink};
pub use error::BookError;
