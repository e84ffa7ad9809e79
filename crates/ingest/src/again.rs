//! Lines of committed claim files, read once more: for archives of accepted claims, and
//! for statistics that need more than a run keeps.
//!
//! Nothing is checked here. Whoever asks knows from the run which lines were accepted,
//! and looks at those alone.

use std::io;

use solde_core::party::Party;

use crate::chunk::Chunk;
use crate::claim_file::open_claims;
use crate::examine::stated;
use crate::files::InboxFile;
use crate::import::ImportSet;
use crate::layout::Column;
use crate::line::Fields;
use crate::rows::{Scratch, for_each_line};

/// A line as it stands in its file, with what tells whether it was accepted.
pub struct LineAgain<'a> {
    /// Number of its file.
    pub file: usize,
    /// Line number, from 1.
    pub line: u64,
    /// Who claims.
    pub creditor: Party,
    /// Care, in minor units of its currency.
    pub care: i64,
    /// Fee, in minor units of its currency.
    pub fees: i64,
    fields: &'a Fields<'a>,
}

impl LineAgain<'_> {
    /// What a column says; nothing if it is no text, which no accepted line holds.
    pub fn text(&self, column: Column) -> &str {
        std::str::from_utf8(self.fields.get(column)).unwrap_or_default()
    }
}

/// Shows every line that has a creditor and amounts to `visit`: the files one after the
/// other, their lines in order. An error of `visit` ends the reading.
pub fn read_again<E>(
    files: &[InboxFile],
    imports: &ImportSet,
    visit: &mut dyn FnMut(&LineAgain<'_>) -> Result<(), E>,
) -> Result<(), Stopped<E>> {
    files.iter().enumerate().try_for_each(|(number, file)| {
        read_file(number, file, imports, visit).map_err(|broken| match broken {
            Broken::Stopped(error) => Stopped::Visit(error),
            Broken::Disk(source) => Stopped::Disk { what: file.label.clone(), source },
        })
    })
}

/// Why the reading ended early.
#[derive(Debug)]
pub enum Stopped<E> {
    /// A file could not be read.
    Disk {
        /// Which.
        what: String,
        /// Why.
        source: io::Error,
    },
    /// Whoever looked at the lines wanted no more.
    Visit(E),
}

fn read_file<E>(
    number: usize,
    file: &InboxFile,
    imports: &ImportSet,
    visit: &mut dyn FnMut(&LineAgain<'_>) -> Result<(), E>,
) -> Result<(), Broken<E>> {
    let Some(source) = open_claims(file, imports, 0, &mut Vec::new())? else { return Ok(()) };
    let mut scratch = Scratch::default();
    let mut before = 0;
    let mut chunks = |index: u64, chunk: &Chunk| -> Result<(), Broken<E>> {
        let mut outcome = Ok(());
        let lines = for_each_line(chunk, index == 0, &source.map, &mut scratch, |view| {
            if outcome.is_ok()
                && let Ok(fields) = view.fields
                // An accepted line has a creditor and amounts.
                && let Some(creditor) = Party::from_code(fields.get(Column::Creditor))
                && let Some((care, fees)) = stated(fields).amounts
            {
                let line = before + u64::from(view.number) + 1;
                outcome = visit(&LineAgain { file: number, line, creditor, care, fees, fields });
            }
        });
        before += u64::from(lines);
        outcome.map_err(Broken::Stopped)
    };
    source.for_each_chunk(&mut chunks)
}

/// Why the reading of a file ended.
enum Broken<E> {
    Disk(io::Error),
    Stopped(E),
}

impl<E> From<io::Error> for Broken<E> {
    fn from(error: io::Error) -> Self {
        Self::Disk(error)
    }
}
