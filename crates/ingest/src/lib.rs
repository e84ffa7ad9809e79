//! From bytes to validated blocks.
//!
//! What leaves this crate is small: blocks with totals, a cube for statistics,
//! and what was found wrong. Claim lines themselves stay in their files; the
//! only trace of a line is eight bytes for duplicate detection.
//!
//! [`intake::read_claims`] is the hot fold over claim files. Headers, events,
//! reference tables and opening balances are small and read whole
//! ([`headers`], [`events`], [`reference`], [`opening`]).

pub mod again;
#[cfg(feature = "parquet")]
pub mod archive;
mod check;
mod chunk;
mod claim_file;
pub mod claim_index;
mod context;
pub mod corrections;
mod court;
mod day_code;
mod doubt;
mod duplicates;
pub mod events;
mod examine;
mod expected;
pub mod files;
pub mod finding;
mod fold;
pub mod headers;
mod ids;
pub mod import;
pub mod intake;
pub mod inventories;
pub mod layout;
mod line;
mod line_names;
mod named;
pub mod opening;
mod recognise;
pub mod reference;
pub mod reject_stream;
mod rows;
mod second_reading;
mod settle;
mod sieve;
mod source;
mod spill;
mod split;
mod spool;
mod stream;
mod suspects;
mod table;
mod tally;

pub use context::Rulebook;
pub use fold::Way;

/// Longest line, in bytes.
pub const MAX_LINE_BYTES: usize = 65_536;
/// Longest field, in bytes.
pub const MAX_FIELD_BYTES: usize = 4_096;
/// Longest identifier, in bytes.
pub const MAX_IDENTIFIER_BYTES: usize = 64;
/// Largest file that is read whole: headers, events, reference tables.
pub const MAX_SMALL_FILE_BYTES: u64 = 64 << 20;
