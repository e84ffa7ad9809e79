//! Records put aside by partition and read back one partition at a time: in memory while
//! they are few, then in a temporary file that only its owner may open and that has no
//! name any more when the first record is written.

use std::borrow::Cow;
use std::fs::File;
use std::io;
use std::ops::Range;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// Number of partitions: at most 4 MiB wait in memory.
pub(crate) const PARTS: usize = 256;
/// A buffer goes to disk before the next record would make it larger than this, if that
/// is no long one.
const BUFFER_BYTES: usize = 16 << 10;
const LONG: usize = 512;

/// Records by partition. One is never divided, so that each piece read back is whole records.
pub(crate) struct Spill {
    folder: PathBuf,
    file: Option<File>,
    length: u64,
    parts: Vec<Part>,
}

#[derive(Clone, Default)]
struct Part {
    buffer: Vec<u8>,
    /// Start and length of each piece in the file.
    pieces: Vec<(u64, u32)>,
    records: u64,
}

impl Spill {
    /// An empty one, whose file would lie in `folder`.
    pub(crate) fn new(folder: &Path) -> Self {
        Self { folder: folder.to_owned(), file: None, length: 0, parts: vec![Part::default(); PARTS] }
    }

    /// Adds the record that `write` puts behind the bytes it is given.
    pub(crate) fn push(&mut self, part: usize, write: impl FnOnce(&mut Vec<u8>)) -> io::Result<()> {
        let of_part = &mut self.parts[part];
        write(&mut of_part.buffer);
        of_part.records += 1;
        if of_part.buffer.len() < BUFFER_BYTES - LONG { Ok(()) } else { self.put_away(part) }
    }

    #[cold]
    fn put_away(&mut self, part: usize) -> io::Result<()> {
        let file = match self.file.take() {
            Some(file) => file,
            None => tempfile::tempfile_in(&self.folder)?,
        };
        let of_part = &mut self.parts[part];
        file.write_all_at(&of_part.buffer, self.length)?;
        of_part.pieces.push((self.length, of_part.buffer.len() as u32));
        self.length += of_part.buffer.len() as u64;
        of_part.buffer.clear();
        self.file = Some(file);
        Ok(())
    }

    /// All partitions in order, to be read and rewritten side by side.
    pub(crate) fn parts_mut(&mut self) -> impl Iterator<Item = PartMut<'_>> {
        let file = self.file.as_ref();
        self.parts.iter_mut().map(move |part| PartMut { file, part })
    }

    /// Number of records of a partition.
    pub(crate) fn records(&self, part: usize) -> u64 {
        self.parts[part].records
    }

    /// Shows the records of a partition in the order they came, in pieces.
    pub(crate) fn read<E: From<io::Error>>(
        &self,
        part: usize,
        mut visit: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        self.parts[part].read(self.file.as_ref(), &mut visit)
    }
}

impl Part {
    fn bytes(&self) -> u64 {
        self.pieces.iter().map(|(_, length)| u64::from(*length)).sum::<u64>() + self.buffer.len() as u64
    }

    fn read<E: From<io::Error>>(
        &self,
        file: Option<&File>,
        visit: &mut dyn FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut bytes = Vec::new();
        for (start, length) in &self.pieces {
            let file = file.ok_or_else(damaged)?;
            bytes.resize(*length as usize, 0);
            file.read_exact_at(&mut bytes, *start)?;
            visit(&bytes)?;
        }
        visit(&self.buffer)
    }
}

/// A partition of its own.
pub(crate) struct PartMut<'a> {
    file: Option<&'a File>,
    part: &'a mut Part,
}

impl PartMut<'_> {
    /// As [`Spill::read`].
    pub(crate) fn read<E: From<io::Error>>(&self, mut visit: impl FnMut(&[u8]) -> Result<(), E>) -> Result<(), E> {
        self.part.read(self.file, &mut visit)
    }

    /// Puts other bytes in the place of each piece, which keeps its length.
    pub(crate) fn rewrite(&mut self, mut write: impl FnMut(&mut [u8])) -> io::Result<()> {
        let mut bytes = Vec::new();
        for (start, length) in &self.part.pieces {
            let file = self.file.ok_or_else(damaged)?;
            bytes.resize(*length as usize, 0);
            write(&mut bytes);
            file.write_all_at(&bytes, *start)?;
        }
        write(&mut self.part.buffer);
        Ok(())
    }
}

/// What the threads of the pool put aside, each in a [`Spill`] of its own: nobody waits
/// for anybody, and nothing depends on who put aside what.
pub(crate) struct Spills(Vec<Mutex<Spill>>);

impl Spills {
    /// One for each thread of the pool at hand.
    pub(crate) fn new(folder: &Path) -> Self {
        Self((0..rayon::current_num_threads()).map(|_| Mutex::new(Spill::new(folder))).collect())
    }

    /// As [`Spill::push`], from any thread.
    pub(crate) fn push(&self, part: usize, write: impl FnOnce(&mut Vec<u8>)) -> io::Result<()> {
        let thread = rayon::current_thread_index().unwrap_or(0) % self.0.len();
        self.0[thread].lock().unwrap_or_else(PoisonError::into_inner).push(part, write)
    }

    /// Nothing more is put aside.
    pub(crate) fn finish(self) -> Spilled {
        Spilled(self.0.into_iter().map(|spill| spill.into_inner().unwrap_or_else(PoisonError::into_inner)).collect())
    }
}

/// What [`Spills`] hold, to be read by any thread.
pub(crate) struct Spilled(Vec<Spill>);

impl Spilled {
    /// Number of records of a partition.
    pub(crate) fn records(&self, part: usize) -> u64 {
        self.0.iter().map(|spill| spill.records(part)).sum()
    }

    /// Number of bytes of a partition.
    pub(crate) fn bytes(&self, part: usize) -> u64 {
        self.0.iter().map(|spill| spill.parts[part].bytes()).sum()
    }

    /// Shows the records of a partition in pieces, in no order that means anything.
    pub(crate) fn read<E: From<io::Error>>(
        &self,
        part: usize,
        mut visit: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        self.0.iter().try_for_each(|spill| spill.read(part, &mut visit))
    }
}

/// All partitions in order, those together that have no more than `most` records.
pub(crate) fn together(most: u64, records: impl Fn(usize) -> u64) -> Vec<Range<usize>> {
    let mut groups: Vec<(Range<usize>, u64)> = Vec::new();
    for part in 0..PARTS {
        let of_part = records(part);
        match groups.last_mut() {
            Some((parts, of_group)) if *of_group + of_part <= most => {
                parts.end = part + 1;
                *of_group += of_part;
            }
            _ => groups.push((part..part + 1, of_part)),
        }
    }
    groups.into_iter().map(|(parts, _)| parts).collect()
}

/// Takes bytes off the front of `rest`.
pub(crate) fn take<'a>(rest: &mut &'a [u8], length: usize) -> Option<&'a [u8]> {
    let (taken, left) = rest.split_at_checked(length)?;
    *rest = left;
    Some(taken)
}

/// Takes a number off the front of `rest`.
pub(crate) fn take_u64(rest: &mut &[u8]) -> Option<u64> {
    Some(u64::from_le_bytes(take(rest, 8)?.try_into().ok()?))
}

/// Puts a text of any length behind its length.
pub(crate) fn put_text(text: &[u8], to: &mut Vec<u8>) {
    to.extend_from_slice(&(text.len() as u32).to_le_bytes());
    to.extend_from_slice(text);
}

/// Takes such a text off the front of `rest`.
pub(crate) fn take_text<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = u32::from_le_bytes(take(rest, 4)?.try_into().ok()?);
    take(rest, length as usize)
}

/// Puts texts of less than 64 KiB behind their lengths.
pub(crate) fn put_texts<const N: usize>(texts: [&str; N], to: &mut Vec<u8>) {
    let short = texts.map(|text| &text[..text.floor_char_boundary(u16::MAX.into())]);
    short.iter().for_each(|text| to.extend_from_slice(&(text.len() as u16).to_le_bytes()));
    short.iter().for_each(|text| to.extend_from_slice(text.as_bytes()));
}

/// Takes such texts off the front of `rest`.
pub(crate) fn take_texts<'a, const N: usize>(rest: &mut &'a [u8]) -> Option<[Cow<'a, str>; N]> {
    let mut lengths = [0; N];
    for length in &mut lengths {
        *length = usize::from(u16::from_le_bytes(take(rest, 2)?.try_into().ok()?));
    }
    let mut all = std::str::from_utf8(take(rest, lengths.iter().sum())?).ok()?;
    let mut texts = [const { Cow::Borrowed("") }; N];
    for (text, length) in texts.iter_mut().zip(lengths) {
        let (taken, left) = all.split_at_checked(length)?;
        (*text, all) = (Cow::Borrowed(taken), left);
    }
    Some(texts)
}

/// What is read back is not what was put aside.
pub(crate) fn damaged() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, "a temporary file was damaged")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn records_come_back_whole_and_in_order() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut spill = Spill::new(folder.path());
        for number in 0..20_000u64 {
            let part = number as usize % 3;
            spill.push(part, |to| to.extend(number.to_le_bytes())).expect("pushed");
        }
        assert!(spill.file.is_some() && !spill.parts[0].buffer.is_empty());
        assert_eq!(std::fs::read_dir(folder.path()).expect("listed").count(), 0, "the file has no name");
        for part in 0..4 {
            let mut read = Vec::new();
            let visit = |mut bytes: &[u8]| {
                assert!(bytes.len().is_multiple_of(8));
                while let Some(number) = take_u64(&mut bytes) {
                    read.push(number);
                }
                Ok::<(), io::Error>(())
            };
            spill.read(part, visit).expect("read");
            let expected: Vec<u64> = (0..20_000).filter(|number| part < 3 && *number as usize % 3 == part).collect();
            assert_eq!(spill.records(part), expected.len() as u64);
            assert_eq!(read, expected);
        }
    }
}
