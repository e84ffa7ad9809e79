//! Rejects on their way to the table: kept in memory up to a limit, then in a
//! temporary file, so that a file of nothing but errors stays bounded.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write};
use std::os::unix::fs::FileExt;
use std::path::Path;

use solde_core::codes::Code;

use crate::layout::Column;
use crate::spill::{PARTS, Spill, damaged, take, take_u64};

const BUFFER_BYTES: usize = 1 << 20;

/// A rejected line before its line number is known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Reject {
    /// Number within its chunk, from 0.
    pub(crate) line: u32,
    /// Byte offset of the line in its file.
    pub(crate) offset: u64,
    pub(crate) code: Code,
    pub(crate) column: Option<Column>,
    pub(crate) value: String,
    pub(crate) expected: String,
    pub(crate) creditor: String,
    pub(crate) block_ref: String,
    pub(crate) claim_id: String,
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

    pub(crate) fn push(&mut self, reject: &Reject) {
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

    /// Reads the rejects of a chunk back.
    pub(crate) fn read(&self, place: Place) -> io::Result<Vec<Reject>> {
        let mut bytes = vec![0; place.length as usize];
        match &self.file {
            // A chunk's rejects are flushed together or not at all.
            Some(file) if place.start < self.flushed => file.read_exact_at(&mut bytes, place.start)?,
            _ => {
                let start = (place.start - self.flushed) as usize;
                bytes.copy_from_slice(&self.buffer[start..start + place.length as usize]);
            }
        }
        let mut rest = bytes.as_slice();
        let mut rejects = Vec::new();
        while !rest.is_empty() {
            rejects.push(decode(&mut rest).ok_or_else(damaged)?);
        }
        Ok(rejects)
    }
}

/// What the second reading found, in no order of lines: read back chunk by chunk.
pub(crate) struct LaterRejects {
    /// By chunk, ascending with it.
    spill: Spill,
    /// Number of all chunks.
    chunks: u64,
}

impl LaterRejects {
    pub(crate) fn new(folder: &Path, chunks: u64) -> Self {
        Self { spill: Spill::new(folder), chunks }
    }

    fn part(&self, chunk: u64) -> usize {
        (chunk * PARTS as u64 / self.chunks.max(1)) as usize
    }

    pub(crate) fn push(&mut self, chunk: u64, reject: &Reject) -> io::Result<()> {
        self.spill.push(self.part(chunk), |to| {
            to.extend_from_slice(&chunk.to_le_bytes());
            encode(reject, to);
        })
    }

    /// To be read in the order of chunks.
    pub(crate) fn reader(&self) -> LaterReader<'_> {
        LaterReader { rejects: self, part: None, of_part: BTreeMap::new() }
    }
}

/// Reads [`LaterRejects`]; holds those of one partition.
pub(crate) struct LaterReader<'a> {
    rejects: &'a LaterRejects,
    part: Option<usize>,
    of_part: BTreeMap<u64, Vec<Reject>>,
}

impl LaterReader<'_> {
    /// Those of a chunk, once.
    pub(crate) fn take(&mut self, chunk: u64) -> io::Result<Vec<Reject>> {
        let part = self.rejects.part(chunk);
        if self.part != Some(part) {
            self.part = Some(part);
            self.of_part.clear();
            self.rejects.spill.read(part, |mut bytes| {
                while !bytes.is_empty() {
                    let chunk = take_u64(&mut bytes).ok_or_else(damaged)?;
                    let reject = decode(&mut bytes).ok_or_else(damaged)?;
                    self.of_part.entry(chunk).or_default().push(reject);
                }
                Ok::<(), io::Error>(())
            })?;
        }
        Ok(self.of_part.remove(&chunk).unwrap_or_default())
    }
}

fn encode(reject: &Reject, to: &mut Vec<u8>) {
    to.extend_from_slice(&reject.line.to_le_bytes());
    to.extend_from_slice(&reject.offset.to_le_bytes());
    to.extend_from_slice(&(reject.code as u16).to_le_bytes());
    to.push(reject.column.map_or(u8::MAX, |column| column as u8));
    for text in [&reject.value, &reject.expected, &reject.creditor, &reject.block_ref, &reject.claim_id] {
        let length = text.len().min(usize::from(u16::MAX)) as u16;
        to.extend_from_slice(&length.to_le_bytes());
        to.extend_from_slice(&text.as_bytes()[..usize::from(length)]);
    }
}

fn decode(rest: &mut &[u8]) -> Option<Reject> {
    let line = u32::from_le_bytes(take(rest, 4)?.try_into().ok()?);
    let offset = u64::from_le_bytes(take(rest, 8)?.try_into().ok()?);
    let number = u16::from_le_bytes(take(rest, 2)?.try_into().ok()?);
    let code = Code::ALL.iter().copied().find(|code| *code as u16 == number)?;
    let column = Column::ALL.get(usize::from(take(rest, 1)?[0])).copied();
    let mut texts = [(); 5].map(|()| String::new());
    for text in &mut texts {
        let length = u16::from_le_bytes(take(rest, 2)?.try_into().ok()?);
        *text = String::from_utf8_lossy(take(rest, usize::from(length))?).into_owned();
    }
    let [value, expected, creditor, block_ref, claim_id] = texts;
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
            let read = spool.read(*place).expect("read");
            assert_eq!(read, (0..300).map(|line| reject(chunk as u32, line)).collect::<Vec<_>>());
        }
    }

    #[test]
    fn later_rejects_come_back_by_chunk() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut later = LaterRejects::new(folder.path(), 700);
        for step in 0..7000u64 {
            let chunk = step * 311 % 700;
            later.push(chunk, &reject(chunk as u32, (step / 700) as u32)).expect("pushed");
        }
        let mut reader = later.reader();
        for chunk in 0..700 {
            let read = reader.take(u64::from(chunk)).expect("read");
            assert_eq!(read, (0..10).map(|line| reject(chunk, line)).collect::<Vec<_>>());
        }
    }

    fn reject(chunk: u32, line: u32) -> Reject {
        Reject {
            line,
            offset: u64::from(chunk) << 20,
            code: Code::AmountMalformed,
            column: line.is_multiple_of(2).then_some(Column::CareAmount),
            value: format!("1,{line}"),
            expected: "a plain decimal number such as 1234.56".into(),
            creditor: "FR".into(),
            block_ref: format!("LIC-{chunk}"),
            claim_id: String::new(),
        }
    }
}
