//! Reading a file in chunks that begin and end at line breaks.
//!
//! Chunk `i` holds the lines whose first byte lies in `[i x SIZE, (i + 1) x SIZE)`.
//! Any thread can read any chunk with no knowledge of the others, and every line
//! belongs to exactly one. The same read is hashed: [`CHUNK_BYTES`] is a power of
//! two, so a chunk is a subtree of the file's BLAKE3 tree.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;

use blake3::hazmat::{ChainingValue, HasherExt, Mode, merge_subtrees_non_root, merge_subtrees_root};

use crate::MAX_LINE_BYTES;

/// Bytes of a chunk.
pub(crate) const CHUNK_BYTES: u64 = 1 << 18;

/// Bytes behind the lines of a chunk that may be read and mean nothing.
pub(crate) const PAD: usize = 640;

/// Number of chunks of a file.
pub(crate) const fn chunks_of(size: u64) -> u64 {
    size.div_ceil(CHUNK_BYTES)
}

/// A chunk as read: whole lines, and what is special about its end.
#[derive(Default)]
pub(crate) struct Chunk {
    buffer: Vec<u8>,
    lines: std::ops::Range<usize>,
    /// Offset in the file of the first byte of [`Chunk::lines`].
    pub(crate) offset: u64,
    /// Offset of a last line that is longer than allowed and was not read.
    pub(crate) overlong: Option<u64>,
    /// The last line of the file lacks its newline.
    pub(crate) unterminated: bool,
}

impl Chunk {
    /// The lines that begin in this chunk.
    pub(crate) fn lines(&self) -> &[u8] {
        &self.buffer[self.lines.clone()]
    }

    /// Takes the buffer, to be filled and given back.
    pub(crate) fn take_buffer(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.buffer)
    }

    /// Gives a buffer back that holds no lines.
    pub(crate) fn give_buffer(&mut self, buffer: Vec<u8>) {
        self.buffer = buffer;
        self.lines = 0..0;
    }

    /// Makes a chunk of a buffer that was filled otherwise.
    pub(crate) fn set(
        &mut self,
        buffer: Vec<u8>,
        lines: std::ops::Range<usize>,
        offset: u64,
        overlong: Option<u64>,
        unterminated: bool,
    ) {
        *self = Self { buffer, lines, offset, overlong, unterminated };
    }

    /// Puts `tail` and [`PAD`] bytes behind the lines.
    pub(crate) fn append(&mut self, tail: &[u8]) {
        self.buffer.truncate(self.lines.end);
        self.buffer.extend_from_slice(tail);
        self.buffer.extend_from_slice(&[0; PAD]);
    }

    /// The lines with what was put behind them.
    pub(crate) fn padded(&self) -> &[u8] {
        &self.buffer[self.lines.start..]
    }

    /// Reads chunk `index` of a file of `size` bytes; returns its subtree of the
    /// file's hash, if asked for and if the file has more than one chunk.
    pub(crate) fn read(&mut self, file: &File, size: u64, index: u64, hash: bool) -> io::Result<Option<ChainingValue>> {
        let begin = index * CHUNK_BYTES;
        let end = size.min(begin + CHUNK_BYTES);
        let lead = usize::from(begin > 0);
        let body = (end - begin) as usize;
        self.buffer.resize(lead + body, 0);
        file.read_exact_at(&mut self.buffer, begin - lead as u64)?;
        let subtree = (hash && size > CHUNK_BYTES).then(|| {
            let mut hasher = blake3::Hasher::new();
            hasher.set_input_offset(begin);
            hasher.update(&self.buffer[lead..]);
            hasher.finalize_non_root()
        });
        self.overlong = None;
        self.unterminated = false;
        // The byte before the chunk tells whether a line begins right at its start.
        let first = if lead == 0 { Some(0) } else { memchr::memchr(b'\n', &self.buffer).map(|place| place + 1) };
        let Some(first) = first.filter(|first| *first < lead + body) else {
            self.lines = 0..0;
            self.offset = end;
            return Ok(subtree);
        };
        self.offset = begin - lead as u64 + first as u64;
        let mut last = self.buffer.len();
        if self.buffer.last() != Some(&b'\n') {
            let start = memchr::memrchr(b'\n', &self.buffer).map_or(first, |place| (place + 1).max(first));
            last = self.finish_line(file, size, end, start)?.unwrap_or_else(|| {
                self.overlong = Some(self.offset + (start - first) as u64);
                start
            });
        }
        self.lines = first..last.max(first);
        Ok(subtree)
    }

    /// Reads on until the line that begins at `start` ends; `None` if it is too long.
    fn finish_line(&mut self, file: &File, size: u64, mut at: u64, start: usize) -> io::Result<Option<usize>> {
        const STEP: u64 = 4096;
        loop {
            if at == size {
                self.unterminated = true;
                return Ok((self.buffer.len() - start <= MAX_LINE_BYTES).then_some(self.buffer.len()));
            }
            if self.buffer.len() - start > MAX_LINE_BYTES {
                return Ok(None);
            }
            let known = self.buffer.len();
            let step = STEP.min(size - at) as usize;
            self.buffer.resize(known + step, 0);
            file.read_exact_at(&mut self.buffer[known..], at)?;
            at += step as u64;
            if let Some(place) = memchr::memchr(b'\n', &self.buffer[known..]) {
                let end = known + place + 1;
                return Ok((end - start <= MAX_LINE_BYTES + 1).then_some(end));
            }
        }
    }
}

/// The hash of a file from the subtrees of its chunks, in order.
pub(crate) fn merge(subtrees: &[ChainingValue]) -> blake3::Hash {
    let (left, right) = subtrees.split_at(left_length(subtrees.len()));
    merge_subtrees_root(&subtree(left), &subtree(right), Mode::Hash)
}

fn subtree(values: &[ChainingValue]) -> ChainingValue {
    match values {
        [value] => *value,
        _ => {
            let (left, right) = values.split_at(left_length(values.len()));
            merge_subtrees_non_root(&subtree(left), &subtree(right), Mode::Hash)
        }
    }
}

/// The left subtree holds the largest power of two that leaves something on the right.
fn left_length(length: usize) -> usize {
    length.div_ceil(2).next_power_of_two()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;

    /// Reads a file chunk by chunk: the lines put together, overlong offsets, hash.
    fn read(bytes: &[u8]) -> (Vec<u8>, Vec<u64>, Option<blake3::Hash>) {
        let mut file = tempfile::tempfile().expect("a temporary file");
        file.write_all(bytes).expect("written");
        let size = bytes.len() as u64;
        let (mut lines, mut overlong, mut subtrees) = (Vec::new(), Vec::new(), Vec::new());
        let mut chunk = Chunk::default();
        for index in 0..chunks_of(size) {
            subtrees.extend(chunk.read(&file, size, index, true).expect("read"));
            lines.extend_from_slice(chunk.lines());
            overlong.extend(chunk.overlong);
        }
        (lines, overlong, (subtrees.len() > 1).then(|| merge(&subtrees)))
    }

    #[test]
    fn every_line_belongs_to_one_chunk_and_the_hash_is_that_of_the_file() {
        for (length, count) in [(100, 50_000), (7, 450_000), (1023, 4_100), (65_535, 40)] {
            let line: Vec<u8> = [vec![b'x'; length], b"\n".to_vec()].concat();
            let bytes = line.repeat(count);
            let (lines, overlong, hash) = read(&bytes);
            assert!(lines == bytes && overlong.is_empty());
            assert_eq!(hash, Some(blake3::hash(&bytes)));
            let cut = &bytes[..bytes.len() - 1];
            assert!(read(cut).0 == cut);
        }
    }

    #[test]
    fn a_line_longer_than_several_chunks_is_left_out_once() {
        let bytes = [b"before\n".to_vec(), vec![b'y'; 3 << 20], b"\nafter\n".to_vec()].concat();
        let (lines, overlong, _) = read(&bytes);
        assert_eq!((lines.as_slice(), overlong.as_slice()), (&b"before\nafter\n"[..], &[7][..]));
        let unending = [b"before\n".to_vec(), vec![b'y'; 3 << 20]].concat();
        let (lines, overlong, _) = read(&unending);
        assert_eq!((lines.as_slice(), overlong.as_slice()), (&b"before\n"[..], &[7][..]));
    }
}
