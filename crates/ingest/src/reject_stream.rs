//! What was found about lines, in the order of files and lines: drawn stretch by stretch on
//! all threads and handed on in order, while the next stretch is read and drawn.

use std::io;

use rayon::prelude::*;
use solde_core::codes::{Code, Severity};

use crate::finding::Finding;
use crate::fold::ChunkNote;
use crate::layout::{Column, ColumnMap};
use crate::line_names::LineNames;
use crate::spill::{PARTS, together};
use crate::spool::{LaterFound, LaterStretch, Reject, Spool, decode_all};

/// The rejected lines of a run, and those suspected to be duplicates.
///
/// Memory: the rejects of some two stretches, each of [`STRETCH`] or of a 256th of all.
pub struct RejectStream {
    pub(crate) names: LineNames,
    pub(crate) maps: Vec<ColumnMap>,
    /// In the order of their chunks.
    pub(crate) notes: Vec<ChunkNote>,
    pub(crate) spools: Vec<Spool>,
    pub(crate) later: LaterFound,
}

/// Rejects drawn together, about.
const STRETCH: u64 = 30_000;
/// Bytes of a reject of the first reading, about.
const REJECT_BYTES: u64 = 128;
/// Chunks whose rejects one thread draws at a time.
const CHUNKS_AT_A_TIME: usize = 16;

/// A finding about a line; see [`Finding`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "each field is that of a finding")]
pub struct LineFinding<'a> {
    pub file: &'a str,
    pub line: u64,
    pub column: u16,
    pub byte: u64,
    pub code: Code,
    pub severity: Severity,
    pub field: &'a str,
    pub value: &'a str,
    pub expected: &'a str,
    pub creditor: &'a str,
    pub block_ref: &'a str,
    pub claim_id: &'a str,
}

impl<'a> From<&'a Finding> for LineFinding<'a> {
    fn from(finding: &'a Finding) -> Self {
        Self {
            file: &finding.file,
            line: finding.line,
            column: finding.column,
            byte: finding.byte,
            code: finding.code,
            severity: finding.severity,
            field: &finding.field,
            value: &finding.value,
            expected: &finding.expected,
            creditor: &finding.creditor,
            block_ref: &finding.block_ref,
            claim_id: &finding.claim_id,
        }
    }
}

impl From<&LineFinding<'_>> for Finding {
    fn from(finding: &LineFinding<'_>) -> Self {
        Self {
            file: finding.file.to_owned(),
            line: finding.line,
            column: finding.column,
            byte: finding.byte,
            code: finding.code,
            severity: finding.severity,
            field: finding.field.to_owned(),
            value: finding.value.to_owned(),
            expected: finding.expected.to_owned(),
            creditor: finding.creditor.to_owned(),
            block_ref: finding.block_ref.to_owned(),
            claim_id: finding.claim_id.to_owned(),
        }
    }
}

impl RejectStream {
    /// All findings, in memory.
    pub fn findings(&self) -> io::Result<Vec<Finding>> {
        let mut findings = Vec::new();
        let draw = |piece: &mut Vec<Finding>, finding: &LineFinding<'_>| piece.push(finding.into());
        let take = |piece: Vec<Finding>| {
            findings.extend(piece);
            Ok::<(), io::Error>(())
        };
        self.draw(draw, take)?;
        Ok(findings)
    }

    /// Has `draw` add each finding to a piece, and `take` take the pieces in the order of
    /// files and lines. Pieces are drawn by several threads, taken by one at a time.
    pub fn draw<P: Default + Send, E: From<io::Error> + Send>(
        &self,
        draw: impl Fn(&mut P, &LineFinding<'_>) + Sync,
        mut take: impl FnMut(P) -> Result<(), E> + Send,
    ) -> Result<(), E> {
        let mut drawn: Vec<io::Result<P>> = Vec::new();
        let mut read: Option<(&[ChunkNote], LaterStretch)> = None;
        for stretch in self.stretches().into_iter().map(Some).chain([None, None]) {
            let take_drawn = || drawn.into_iter().try_for_each(|piece| take(piece?));
            let draw_read = || match &read {
                None => Vec::new(),
                Some((notes, later)) => {
                    notes.par_chunks(CHUNKS_AT_A_TIME).map(|notes| self.draw_chunks(notes, later, &draw)).collect()
                }
            };
            let read_next = || stretch.map(|(parts, notes)| Ok((notes, self.later.read(parts)?))).transpose();
            let (taken, (now_drawn, now_read)) = rayon::join(take_drawn, || rayon::join(draw_read, read_next));
            taken?;
            (drawn, read) = (now_drawn, now_read.map_err(|error: io::Error| error)?);
        }
        Ok(())
    }

    /// Partitions of later rejects that are drawn together, with the chunks they are about.
    fn stretches(&self) -> Vec<(std::ops::Range<usize>, &[ChunkNote])> {
        let notes = |parts: &std::ops::Range<usize>| {
            let chunks = self.later.chunks_of(parts);
            let place = |chunk: u64| self.notes.partition_point(|note| note.chunk < chunk);
            &self.notes[place(chunks.start)..place(chunks.end)]
        };
        let weight = |part: usize| {
            let first = notes(&(part..part + 1)).iter().filter_map(|note| note.rejects);
            self.later.count(part) + first.map(|place| place.length / REJECT_BYTES).sum::<u64>()
        };
        debug_assert_eq!(notes(&(0..PARTS)).len(), self.notes.len(), "every chunk is of some stretch");
        together(STRETCH, weight).into_iter().map(|parts| (parts.clone(), notes(&parts))).collect()
    }

    /// Draws what was found in some chunks.
    fn draw_chunks<P: Default>(
        &self,
        notes: &[ChunkNote],
        later: &LaterStretch,
        draw: &impl Fn(&mut P, &LineFinding<'_>),
    ) -> io::Result<P> {
        let (mut piece, mut records, mut expected) = (P::default(), Vec::new(), String::new());
        for note in notes {
            records.clear();
            if let Some(place) = note.rejects {
                self.spools[note.thread].read(place, &mut records)?;
            }
            let mut rejects = decode_all(&records)?;
            for reject in later.of_chunk(note.chunk) {
                rejects.push(reject?);
            }
            rejects.sort_by_key(|reject| reject.line);
            let of_chunk = self.names.file_and_lines_before(note.chunk);
            for reject in rejects {
                expected.clear();
                reject.expected.draw(&self.names, &mut expected);
                draw(&mut piece, &self.finding(of_chunk, &reject, &expected));
            }
        }
        Ok(piece)
    }

    fn finding<'a>(
        &'a self,
        (file, lines_before): (usize, u64),
        reject: &'a Reject<'a>,
        expected: &'a str,
    ) -> LineFinding<'a> {
        LineFinding {
            file: self.names.label(file),
            line: lines_before + u64::from(reject.line) + 1,
            column: reject.column.map_or(0, |column| self.maps[file].field_number(column)),
            byte: reject.offset,
            code: reject.code,
            severity: reject.code.severity(),
            field: reject.column.map_or("", Column::as_str),
            value: &reject.value,
            expected,
            creditor: &reject.creditor,
            block_ref: &reject.block_ref,
            claim_id: &reject.claim_id,
        }
    }
}
