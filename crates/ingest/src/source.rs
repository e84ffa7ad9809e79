//! Claim files as chunks of whole lines: files read by offset from any thread, and
//! streams (compressed files, tables of other formats) that threads read in turn.

use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use blake3::hazmat::ChainingValue;
use rayon::prelude::*;

use crate::MAX_LINE_BYTES;
use crate::chunk::{CHUNK_BYTES, Chunk, chunks_of};
use crate::layout::ColumnMap;
use crate::stream::{Damaged, Stream, most_text};

/// A claim file read from its beginning to its end as text of the native layout.
pub(crate) trait ClaimStream: Read + Send {
    /// BLAKE3 of the file as it lies on disk; reads on to its end if need be.
    fn digest(&mut self) -> io::Result<blake3::Hash>;
}

impl ClaimStream for Stream {
    fn digest(&mut self) -> io::Result<blake3::Hash> {
        Self::digest(self)
    }
}

/// Opens a stream at its beginning, as often as it is asked.
pub(crate) type OpenStream = Box<dyn Fn() -> io::Result<Box<dyn ClaimStream>> + Send + Sync>;

/// How the bytes of a claim file are had.
pub(crate) enum Body {
    /// By offset.
    File(File),
    /// One after the other.
    Stream(OpenStream),
}

/// An open claim file.
pub(crate) struct Source {
    pub(crate) label: String,
    pub(crate) path: PathBuf,
    pub(crate) body: Body,
    /// Size of the file on disk.
    pub(crate) size: u64,
    pub(crate) map: ColumnMap,
    /// Number of its first chunk among the chunks of all files.
    pub(crate) first_chunk: u64,
    /// Chunk numbers it may use; a stream uses as many as it turns out to have.
    pub(crate) chunks: u64,
}

impl Source {
    /// Chunk numbers that a file of `size` bytes on disk needs.
    pub(crate) fn chunks_for(body: &Body, size: u64) -> u64 {
        match body {
            Body::File(_) => chunks_of(size),
            // A chunk of a stream leaves less than a line to the next.
            Body::Stream(_) => most_text(size).div_ceil(CHUNK_BYTES - MAX_LINE_BYTES as u64 - 1) + 1,
        }
    }

    /// Reads the chunks one after the other; a stream as far as it can be read.
    pub(crate) fn for_each_chunk<E: From<io::Error>>(
        &self,
        mut visit: impl FnMut(u64, &Chunk) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut chunk = Chunk::default();
        match &self.body {
            Body::File(file) => (0..self.chunks).try_for_each(|index| {
                chunk.read(file, self.size, index, false)?;
                visit(index, &chunk)
            }),
            Body::Stream(open) => {
                let mut stream = StreamState::new(open()?);
                loop {
                    match stream.next(&mut chunk) {
                        Ok(Some(index)) => visit(index, &chunk)?,
                        Ok(None) => return Ok(()),
                        Err(error) if Damaged::of(&error).is_some() => return Ok(()),
                        Err(error) => return Err(error.into()),
                    }
                }
            }
        }
    }

    /// An error of reading with the name of the file.
    fn blame(&self, error: io::Error) -> io::Error {
        let said = match error.kind() {
            io::ErrorKind::UnexpectedEof => "became shorter while it was read; run again when it is complete".into(),
            _ => error.to_string(),
        };
        io::Error::new(error.kind(), format!("{}: {said}", self.label))
    }

    /// Shows the chunks of these numbers within the file, ascending, to `visit`: those of
    /// a file in parallel, those of a stream in one pass.
    pub(crate) fn visit_chunks<R: Send>(
        &self,
        indices: &[u64],
        visit: impl Fn(u64, &Chunk) -> R + Sync,
    ) -> io::Result<Vec<R>> {
        match &self.body {
            Body::File(file) => indices
                .par_iter()
                .map_init(Chunk::default, |chunk, index| {
                    chunk.read(file, self.size, *index, false).map_err(|error| self.blame(error))?;
                    Ok(visit(*index, chunk))
                })
                .collect(),
            Body::Stream(open) => {
                let mut stream = StreamState::new(open()?);
                let mut chunk = Chunk::default();
                let mut wanted = indices.iter().peekable();
                let mut visited = Vec::new();
                while wanted.peek().is_some() {
                    let index = match stream.next(&mut chunk) {
                        Ok(Some(index)) => index,
                        Ok(None) => break,
                        // It broke off there the first time, too.
                        Err(error) if Damaged::of(&error).is_some() => break,
                        Err(error) => return Err(error),
                    };
                    if wanted.next_if_eq(&&index).is_some() {
                        visited.push(visit(index, &chunk));
                    }
                }
                Ok(visited)
            }
        }
    }
}

/// Where a stream is.
struct StreamState {
    stream: Box<dyn ClaimStream>,
    /// Bytes read behind the last whole line.
    carry: Vec<u8>,
    /// Offset of the carry in the text.
    offset: u64,
    index: u64,
    ended: bool,
    /// Why it ended before its end; told once the lines before were given.
    broken: Option<io::Error>,
    /// Within a line that is too long.
    skipping: bool,
}

impl StreamState {
    fn new(stream: Box<dyn ClaimStream>) -> Self {
        Self { stream, carry: Vec::new(), offset: 0, index: 0, ended: false, broken: None, skipping: false }
    }

    /// Reads the next chunk of whole lines; its number within the stream. Chunks are cut
    /// alike each time a stream is read.
    fn next(&mut self, chunk: &mut Chunk) -> io::Result<Option<u64>> {
        loop {
            if self.ended && self.carry.is_empty() {
                return self.broken.take().map_or(Ok(None), Err);
            }
            let mut buffer = chunk.take_buffer();
            buffer.clear();
            buffer.append(&mut self.carry);
            let room = (CHUNK_BYTES as usize).saturating_sub(buffer.len()) as u64;
            // `take` ends early only where the stream does.
            match (&mut self.stream).take(room).read_to_end(&mut buffer) {
                Ok(read) => self.ended |= (read as u64) < room,
                Err(error) => {
                    // Nobody knows how the line went on that the stream broke off in.
                    buffer.truncate(memchr::memrchr(b'\n', &buffer).map_or(0, |place| place + 1));
                    self.ended = true;
                    self.broken = Some(error);
                }
            }
            let mut start = 0;
            if self.skipping {
                let Some(place) = memchr::memchr(b'\n', &buffer).filter(|_| !buffer.is_empty()) else {
                    self.offset += buffer.len() as u64;
                    chunk.give_buffer(buffer);
                    continue;
                };
                start = place + 1;
                self.skipping = false;
            }
            let whole = memchr::memrchr(b'\n', &buffer).map_or(start, |place| (place + 1).max(start));
            let rest = &buffer[whole..];
            let (mut end, mut overlong, mut unterminated) = (whole, None, false);
            if rest.len() > MAX_LINE_BYTES {
                overlong = Some(self.offset + whole as u64);
                self.skipping = true;
            } else if self.ended {
                unterminated = !rest.is_empty();
                end = buffer.len();
            } else {
                self.carry.extend_from_slice(rest);
            }
            let offset = self.offset + start as u64;
            self.offset += (buffer.len() - self.carry.len()) as u64;
            chunk.set(buffer, start..end, offset, overlong, unterminated);
            self.index += 1;
            return Ok(Some(self.index - 1));
        }
    }
}

/// A stream as the first reading goes through it.
struct Reading {
    state: Option<StreamState>,
    /// What was read when it ended: the hash of the file, or why the stream broke off.
    outcome: Option<StreamEnd>,
}

/// How a stream ended.
#[derive(Clone, Debug)]
pub(crate) struct StreamEnd {
    /// BLAKE3 of the file on disk.
    pub(crate) hash: blake3::Hash,
    /// Why lines are missing behind what was read.
    pub(crate) damage: Option<Damaged>,
}

/// A chunk that was taken: its source, its number within it, its subtree of the file's hash.
pub(crate) struct Taken {
    pub(crate) file: usize,
    pub(crate) index: u64,
    pub(crate) subtree: Option<ChainingValue>,
}

/// Hands out chunks to threads: whoever is free takes the next.
pub(crate) struct Feed<'a> {
    sources: &'a [Source],
    /// The next chunk of files, in the order of all their chunks.
    queue: AtomicU64,
    /// Of each file by offset: its number, and the place of its first chunk in the queue.
    files: Vec<(usize, u64)>,
    queued: u64,
    streams: Vec<(usize, Mutex<Reading>)>,
    hash: bool,
}

impl<'a> Feed<'a> {
    /// A feed of all chunks of `sources`, hashed on the way if `hash`.
    pub(crate) fn of(sources: &'a [Source], hash: bool) -> Self {
        let (mut files, mut streams, mut queued) = (Vec::new(), Vec::new(), 0);
        for (number, source) in sources.iter().enumerate() {
            match source.body {
                Body::File(_) => {
                    files.push((number, queued));
                    queued += source.chunks;
                }
                Body::Stream(_) => streams.push((number, Mutex::new(Reading { state: None, outcome: None }))),
            }
        }
        Self { sources, queue: AtomicU64::new(0), files, queued, streams, hash }
    }

    /// Reads the next chunk into `chunk`: of a stream that nobody is reading, else of a
    /// file, else of a stream somebody is reading.
    pub(crate) fn take(&self, chunk: &mut Chunk) -> io::Result<Option<Taken>> {
        for (number, reading) in &self.streams {
            if let Ok(reading) = reading.try_lock()
                && let Some(taken) = self.take_of_stream(*number, reading, chunk)?
            {
                return Ok(Some(taken));
            }
        }
        let place = self.queue.fetch_add(1, Ordering::Relaxed);
        if place < self.queued {
            let (number, first) = self.files[self.files.partition_point(|(_, first)| *first <= place) - 1];
            let (source, index) = (&self.sources[number], place - first);
            let Body::File(file) = &source.body else { return Ok(None) };
            let subtree = chunk.read(file, source.size, index, self.hash).map_err(|error| source.blame(error))?;
            return Ok(Some(Taken { file: number, index, subtree }));
        }
        for (number, reading) in &self.streams {
            let reading = reading.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(taken) = self.take_of_stream(*number, reading, chunk)? {
                return Ok(Some(taken));
            }
        }
        Ok(None)
    }

    fn take_of_stream(
        &self,
        number: usize,
        mut reading: MutexGuard<'_, Reading>,
        chunk: &mut Chunk,
    ) -> io::Result<Option<Taken>> {
        let source = &self.sources[number];
        let (Body::Stream(open), None) = (&source.body, &reading.outcome) else { return Ok(None) };
        if reading.state.is_none() {
            reading.state = Some(StreamState::new(open()?));
        }
        let Some(state) = reading.state.as_mut() else { return Ok(None) };
        let damage = match state.next(chunk) {
            Ok(Some(index)) if index < source.chunks => {
                return Ok(Some(Taken { file: number, index, subtree: None }));
            }
            // The stream itself ends where its text may grow no more.
            Ok(Some(_)) => return Err(io::Error::other("a stream has more chunks than its size allows")),
            Ok(None) => None,
            // What is wrong with the disk is not wrong with the file.
            Err(error) => Some(Damaged::of(&error).cloned().ok_or(error)?),
        };
        let hash = state.stream.digest()?;
        reading.outcome = Some(StreamEnd { hash, damage });
        reading.state = None;
        Ok(None)
    }

    /// How the stream of a source ended; `None` for files.
    pub(crate) fn end_of(&self, number: usize) -> Option<StreamEnd> {
        let (_, reading) = self.streams.iter().find(|(of, _)| *of == number)?;
        reading.lock().unwrap_or_else(PoisonError::into_inner).outcome.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Cursor;

    impl ClaimStream for Cursor<Vec<u8>> {
        fn digest(&mut self) -> io::Result<blake3::Hash> {
            Ok(blake3::hash(self.get_ref()))
        }
    }

    fn source(text: &[u8]) -> Source {
        let text = text.to_vec();
        let open: OpenStream = Box::new(move || Ok(Box::new(Cursor::new(text.clone())) as Box<dyn ClaimStream>));
        let names: Vec<String> = crate::layout::Column::ALL.iter().map(|column| column.as_str().to_owned()).collect();
        Source {
            label: "stream".into(),
            path: PathBuf::new(),
            body: Body::Stream(open),
            size: 1000,
            map: ColumnMap::of(&names).0,
            first_chunk: 0,
            chunks: 5000,
        }
    }

    /// Lines put together, offsets of lines that are too long.
    fn read(text: &[u8]) -> (Vec<u8>, Vec<u64>) {
        let sources = [source(text)];
        let feed = Feed::of(&sources, true);
        let (mut lines, mut overlong, mut chunk) = (Vec::new(), Vec::new(), Chunk::default());
        let mut indices = Vec::new();
        while let Some(taken) = feed.take(&mut chunk).expect("read") {
            let at = chunk.offset as usize;
            assert_eq!(chunk.lines(), &text[at..at + chunk.lines().len()], "offsets are those of the text");
            lines.push(chunk.lines().to_vec());
            overlong.extend(chunk.overlong);
            indices.push(taken.index);
        }
        let again = sources[0].visit_chunks(&indices, |_, chunk| chunk.lines().to_vec()).expect("read again");
        assert_eq!(again, lines, "a stream is cut alike each time");
        assert_eq!(feed.end_of(0).expect("ended").hash, blake3::hash(text));
        (lines.concat(), overlong)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(40))]
        #[test]
        fn every_line_is_read_once(lengths in proptest::collection::vec(prop_oneof![9 => 0usize..300, 1 => 0usize..200_000], 0..2000), ended in any::<bool>()) {
            let mut text: Vec<u8> = Vec::new();
            let (mut expected, mut overlong) = (Vec::new(), Vec::new());
            for (number, length) in lengths.iter().enumerate() {
                let line = vec![b'a' + (number % 26) as u8; *length];
                if *length > MAX_LINE_BYTES { overlong.push(text.len() as u64) } else { expected.extend_from_slice(&line); expected.push(b'\n'); }
                text.extend_from_slice(&line);
                text.push(b'\n');
            }
            if !ended && lengths.last().is_some_and(|last| *last > 0 && *last <= MAX_LINE_BYTES) {
                text.pop();
                expected.pop();
            }
            let (lines, long) = read(&text);
            // A long line that begins and ends within a chunk is among its lines, and
            // refused when it is looked at.
            let kept: Vec<u8> = lines.split_inclusive(|byte| *byte == b'\n').filter(|line| line.len() <= MAX_LINE_BYTES + 1).flatten().copied().collect();
            prop_assert!(kept == expected);
            prop_assert!(long.iter().all(|offset| overlong.contains(offset)));
        }
    }
}
