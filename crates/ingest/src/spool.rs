//! Rejects on their way to the table: kept in memory up to a limit, then in a
//! temporary file, so that a file of nothing but errors stays bounded.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Write};
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::Path;

use solde_core::codes::Code;

use crate::expected::Expected;
use crate::layout::Column;
use crate::line_names::LinePlace;
use crate::spill::{PARTS, Spilled, Spills, damaged, put_texts, take, take_texts, take_u64};

const BUFFER_BYTES: usize = 1 << 20;

/// A rejected line before its line number is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Reject<'a> {
    /// Number within its chunk, from 0.
    pub(crate) line: u32,
    /// Byte offset of the line in its file.
    pub(crate) offset: u64,
    pub(crate) code: Code,
    pub(crate) column: Option<Column>,
    pub(crate) value: Cow<'a, str>,
    pub(crate) expected: Expected<'a>,
    pub(crate) creditor: Cow<'a, str>,
    pub(crate) block_ref: Cow<'a, str>,
    pub(crate) claim_id: Cow<'a, str>,
}

impl Reject<'_> {
    /// The same, of texts of its own.
    pub(crate) fn into_owned(self) -> Reject<'static> {
        let owned = |text: Cow<'_, str>| Cow::Owned(text.into_owned());
        Reject {
            value: owned(self.value),
            expected: self.expected.into_owned(),
            creditor: owned(self.creditor),
            block_ref: owned(self.block_ref),
            claim_id: owned(self.claim_id),
            line: self.line,
            offset: self.offset,
            code: self.code,
            column: self.column,
        }
    }
}

/// Where the rejects of a chunk lie in a spool.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    pub(crate) start: u64,
    pub(crate) length: u64,
}

/// Rejects of one thread.
#[derive(Default)]
pub(crate) struct Spool {
    file: Option<File>,
    flushed: u64,
    buffer: Vec<u8>,
}

impl Spool {
    pub(crate) fn position(&self) -> u64 {
        self.flushed + self.buffer.len() as u64
    }

    pub(crate) fn push(&mut self, reject: &Reject<'_>) {
        encode(reject, &mut self.buffer);
    }

    /// Moves what was pushed to disk if there is much of it. To be called between chunks.
    pub(crate) fn settle(&mut self, folder: &Path) -> io::Result<()> {
        if self.buffer.len() < BUFFER_BYTES {
            return Ok(());
        }
        let mut file = match self.file.take() {
            Some(file) => file,
            None => tempfile::tempfile_in(folder)?,
        };
        file.write_all(&self.buffer)?;
        self.flushed += self.buffer.len() as u64;
        self.buffer.clear();
        self.file = Some(file);
        Ok(())
    }

    /// Appends the records of the rejects of a chunk to `to`.
    pub(crate) fn read(&self, place: Place, to: &mut Vec<u8>) -> io::Result<()> {
        let length = place.length as usize;
        match &self.file {
            // A chunk's rejects are flushed together or not at all.
            Some(file) if place.start < self.flushed => {
                let known = to.len();
                to.resize(known + length, 0);
                file.read_exact_at(&mut to[known..], place.start)
            }
            _ => {
                let start = (place.start - self.flushed) as usize;
                to.extend_from_slice(&self.buffer[start..start + length]);
                Ok(())
            }
        }
    }
}

/// Takes the rejects of a chunk out of their records, in the order they were pushed.
pub(crate) fn decode_all(mut records: &[u8]) -> io::Result<Vec<Reject<'_>>> {
    let mut rejects = Vec::new();
    while !records.is_empty() {
        rejects.push(decode(&mut records).ok_or_else(damaged)?);
    }
    Ok(rejects)
}

/// What the second reading finds, by any thread and in no order of lines.
pub(crate) struct LaterRejects {
    /// By chunk, ascending with it.
    spills: Spills,
    /// Number of all chunks.
    chunks: u64,
}

impl LaterRejects {
    pub(crate) fn new(folder: &Path, chunks: u64) -> Self {
        Self { spills: Spills::new(folder), chunks }
    }

    pub(crate) fn push(&self, chunk: u64, reject: &Reject<'_>) -> io::Result<()> {
        let part = (chunk * PARTS as u64 / self.chunks.max(1)) as usize;
        self.spills.push(part, |to| {
            to.extend_from_slice(&LinePlace::of(chunk, reject.line).bits().to_le_bytes());
            let start = to.len();
            to.extend_from_slice(&[0; 2]);
            encode(reject, to);
            // Its texts are short, so its length has two bytes.
            let length = (to.len() - start - 2) as u16;
            to[start..start + 2].copy_from_slice(&length.to_le_bytes());
        })
    }

    /// Nothing more is found.
    pub(crate) fn finish(self) -> LaterFound {
        LaterFound { spilled: self.spills.finish(), chunks: self.chunks }
    }
}

/// All [`LaterRejects`], to be read stretch by stretch.
pub(crate) struct LaterFound {
    spilled: Spilled,
    chunks: u64,
}

impl LaterFound {
    /// Number of rejects of a partition.
    pub(crate) fn count(&self, part: usize) -> u64 {
        self.spilled.records(part)
    }

    /// The chunks of some partitions.
    pub(crate) fn chunks_of(&self, parts: &Range<usize>) -> Range<u64> {
        let first = |part: usize| (part as u64 * self.chunks.max(1)).div_ceil(PARTS as u64);
        first(parts.start)..first(parts.end)
    }

    /// The rejects of some partitions.
    pub(crate) fn read(&self, parts: Range<usize>) -> io::Result<LaterStretch> {
        let mut stretch = LaterStretch::default();
        for part in parts {
            self.spilled.read(part, |bytes| {
                stretch.records.extend_from_slice(bytes);
                Ok::<(), io::Error>(())
            })?;
        }
        let mut rest = stretch.records.as_slice();
        while !rest.is_empty() {
            let place = LinePlace::from_bits(take_u64(&mut rest).ok_or_else(damaged)?);
            let length = take(&mut rest, 2).and_then(|length| length.try_into().ok()).ok_or_else(damaged)?;
            stretch.order.push((place, (stretch.records.len() - rest.len()) as u32));
            take(&mut rest, usize::from(u16::from_le_bytes(length))).ok_or_else(damaged)?;
        }
        stretch.order.sort_unstable();
        Ok(stretch)
    }
}

/// Rejects of the second reading about chunks that follow one another.
#[derive(Default)]
pub(crate) struct LaterStretch {
    records: Vec<u8>,
    /// The place of each, ascending, and where its record begins.
    order: Vec<(LinePlace, u32)>,
}

impl LaterStretch {
    /// Those of a chunk, in the order of lines.
    pub(crate) fn of_chunk(&self, chunk: u64) -> impl Iterator<Item = io::Result<Reject<'_>>> {
        let from = self.order.partition_point(|(place, _)| place.chunk() < chunk);
        let of_chunk = self.order[from..].iter().take_while(move |(place, _)| place.chunk() == chunk);
        of_chunk.map(|(_, start)| decode(&mut &self.records[*start as usize..]).ok_or_else(damaged))
    }
}

fn encode(reject: &Reject<'_>, to: &mut Vec<u8>) {
    to.extend_from_slice(&reject.line.to_le_bytes());
    to.extend_from_slice(&reject.offset.to_le_bytes());
    to.extend_from_slice(&(reject.code as u16).to_le_bytes());
    to.push(reject.column.map_or(u8::MAX, |column| column as u8));
    reject.expected.encode(to);
    put_texts([&reject.value, &reject.creditor, &reject.block_ref, &reject.claim_id], to);
}

fn decode<'a>(rest: &mut &'a [u8]) -> Option<Reject<'a>> {
    let line = u32::from_le_bytes(take(rest, 4)?.try_into().ok()?);
    let offset = u64::from_le_bytes(take(rest, 8)?.try_into().ok()?);
    let number = u16::from_le_bytes(take(rest, 2)?.try_into().ok()?);
    let code = Code::of_number(number)?;
    let column = Column::ALL.get(usize::from(take(rest, 1)?[0])).copied();
    let expected = Expected::decode(rest)?;
    let [value, creditor, block_ref, claim_id] = take_texts(rest)?;
    Some(Reject { line, offset, code, column, value, expected, creditor, block_ref, claim_id })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_pushed_is_read_back_from_memory_and_from_disk() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut spool = Spool::default();
        let mut places = Vec::new();
        for chunk in 0..70u32 {
            let start = spool.position();
            for line in 0..300 {
                spool.push(&reject(chunk, line));
            }
            places.push(Place { start, length: spool.position() - start });
            spool.settle(folder.path()).expect("settled");
        }
        assert!(spool.flushed > 0 && !spool.buffer.is_empty());
        for (chunk, place) in places.iter().enumerate() {
            let mut records = Vec::new();
            spool.read(*place, &mut records).expect("read");
            let read = decode_all(&records).expect("whole records");
            assert_eq!(read, (0..300).map(|line| reject(chunk as u32, line)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn later_rejects_come_back_by_line() {
        let folder = tempfile::tempdir().expect("a folder");
        for chunks in [1, 7, 256, 700] {
            let later = LaterRejects::new(folder.path(), chunks);
            for step in 0..7000u64 {
                // Lines of a chunk from the last to the first.
                let chunk = step * 311 % chunks;
                later.push(chunk, &reject(chunk as u32, (6999 - step / chunks) as u32)).expect("pushed");
            }
            let found = later.finish();
            let mut known = 0;
            for parts in [0..1, 1..100, 100..256] {
                let stretch = found.read(parts.clone()).expect("read");
                for chunk in found.chunks_of(&parts) {
                    let read: Vec<Reject<'_>> = stretch.of_chunk(chunk).collect::<io::Result<_>>().expect("whole");
                    assert!(read.is_sorted_by_key(|reject| reject.line));
                    assert!(read.iter().all(|read| *read == reject(chunk as u32, read.line)));
                    known += read.len();
                }
            }
            assert_eq!(known, 7000);
        }
    }

    #[test]
    fn every_code_and_expectation_comes_back() {
        let others = |count: u64| {
            let places: Vec<LinePlace> = (0..count).map(|chunk| LinePlace::of(chunk, 7)).collect();
            crate::expected::Others::of(&places, LinePlace::of(1, 7))
        };
        for code in Code::ALL {
            let expectations = [
                Expected::Text("a value".into()),
                Expected::CountsAt(LinePlace::of(1 << 23, u32::MAX)),
                Expected::OneLinePerId(others(9)),
                Expected::OneClaimPerTreatment(others(2)),
            ];
            for expected in expectations {
                let pushed = Reject { code: *code, expected, ..reject(3, 4) };
                let mut records = Vec::new();
                encode(&pushed, &mut records);
                assert_eq!(decode_all(&records).expect("a record"), [pushed]);
            }
        }
    }

    fn reject(chunk: u32, line: u32) -> Reject<'static> {
        Reject {
            line,
            offset: u64::from(chunk) << 20,
            code: Code::AmountMalformed,
            column: line.is_multiple_of(2).then_some(Column::CareAmount),
            value: format!("1,{line}").into(),
            expected: Expected::Text("a plain decimal number such as 1234.56".into()),
            creditor: "FR".into(),
            block_ref: format!("LIC-{chunk}").into(),
            claim_id: "".into(),
        }
    }
}
