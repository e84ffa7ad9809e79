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
pub(crate) struct LineNames<'a> {
    sources: &'a [Source],
    /// Of each chunk read: its number, its source, and how many lines of it come before.
    chunks: Vec<(u64, u32, u64)>,
}

impl<'a> LineNames<'a> {
    /// `notes` in the order of their chunks.
    pub(crate) fn of(sources: &'a [Source], notes: &[ChunkNote]) -> Self {
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
        Self { sources, chunks }
    }

    /// `file:line`.
    pub(crate) fn name(&self, place: LinePlace) -> String {
        let known = self.chunks.binary_search_by_key(&place.chunk(), |(chunk, ..)| *chunk);
        let (_, source, before) = known.map_or((0, 0, 0), |known| self.chunks[known]);
        format!("{}:{}", self.sources[source as usize].label, before + u64::from(place.number()) + 1)
    }
}
