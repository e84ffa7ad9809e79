//! Where lines stand: `file:line` for messages, from chunk and number within the chunk.

use crate::fold::ChunkNote;
use crate::source::Source;

/// A line by the number of its chunk and its number within it, comparable.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) struct LinePlace(u64);

impl LinePlace {
    /// A chunk number has 24 bits, a number within a chunk 32.
    pub(crate) fn of(chunk: u64, number: u32) -> Self {
        Self(chunk << 32 | u64::from(number))
    }

    pub(crate) fn from_bits(bits: u64) -> Self {
        Self(bits)
    }

    pub(crate) fn bits(self) -> u64 {
        self.0
    }

    pub(crate) fn chunk(self) -> u64 {
        self.0 >> 32
    }

    pub(crate) fn number(self) -> u32 {
        self.0 as u32
    }
}

/// The names of lines.
pub(crate) struct LineNames {
    labels: Vec<String>,
    /// Of each chunk read: its number, its source, and how many lines of it come before.
    chunks: Vec<(u64, u32, u64)>,
}

impl LineNames {
    /// `notes` in the order of their chunks.
    pub(crate) fn of(sources: &[Source], notes: &[ChunkNote]) -> Self {
        let (mut source, mut lines) = (0, 0);
        let chunks = notes
            .iter()
            .map(|note| {
                while sources.get(source + 1).is_some_and(|next| next.first_chunk <= note.chunk) {
                    (source, lines) = (source + 1, 0);
                }
                let before = lines;
                lines += note.lines;
                (note.chunk, source as u32, before)
            })
            .collect();
        Self { labels: sources.iter().map(|source| source.label.clone()).collect(), chunks }
    }

    /// The number of the file of a chunk, and how many lines of the file come before it.
    pub(crate) fn file_and_lines_before(&self, chunk: u64) -> (usize, u64) {
        let known = self.chunks.binary_search_by_key(&chunk, |(chunk, ..)| *chunk);
        let (_, source, before) = known.map_or((0, 0, 0), |known| self.chunks[known]);
        (source as usize, before)
    }

    /// The name of a file.
    pub(crate) fn label(&self, file: usize) -> &str {
        &self.labels[file]
    }

    /// Appends `file:line`.
    pub(crate) fn push(&self, place: LinePlace, to: &mut String) {
        let (file, before) = self.file_and_lines_before(place.chunk());
        to.push_str(self.label(file));
        to.push(':');
        push_number(before + u64::from(place.number()) + 1, to);
    }
}

/// Appends a number: plain digits, millions of times, need no formatter.
fn push_number(mut number: u64, to: &mut String) {
    let mut digits = [0; 20];
    let mut first = digits.len();
    loop {
        first -= 1;
        digits[first] = b'0' + (number % 10) as u8;
        number /= 10;
        if number == 0 {
            break;
        }
    }
    to.extend(digits[first..].iter().map(|digit| char::from(*digit)));
}
