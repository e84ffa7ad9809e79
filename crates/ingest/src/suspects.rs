//! Suspected duplicates: the same care of the same person claimed under several ids.
//!
//! While claims are folded, each accepted line at actual cost that counts and corrects no
//! other leaves sixteen bytes: a hash of person, dates of care, institution and amount
//! under a key that nobody learns and that ends with the process, and its place. They are
//! put aside by partition, read one partition after another, and lines of equal hashes are
//! read again from the input and compared by what they say. Nothing of it is kept, and the
//! findings depend neither on the key nor on the number of threads.
//!
//! Memory: 4 MiB a thread while folding; then sixteen bytes for each of [`AT_ONCE`] lines
//! or, if there are more, of the fullest partition (a 256th of all, unless claims are all
//! alike), and what [`ROUND`] lines say, some 100 MiB.

use std::collections::HashMap;
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io;

use rayon::prelude::*;
use solde_core::block::BlockKey;
use solde_core::codes::Code;
use solde_core::money::Currency;
use solde_core::party::Party;

use crate::check::{Accepted, Fault};
use crate::chunk::Chunk;
use crate::examine::Examiner;
use crate::expected::{Expected, NAMED, Others};
use crate::fold::{Fold, reject_of};
use crate::layout::Column;
use crate::line::Fields;
use crate::line_names::LinePlace;
use crate::rows::{Rows, Scratch, view_row};
use crate::source::Source;
use crate::spill::{Spill, damaged, take_u64, together};
use crate::spool::{LaterRejects, Reject};
use crate::tally::Home;

/// Hashes looked at together.
const AT_ONCE: u64 = 2_000_000;
/// Lines read again at a time.
const ROUND: usize = 200_000;

/// The key of hashes of one run of the program.
pub(crate) struct SuspectKey([u8; 32]);

impl SuspectKey {
    /// A key nobody knows: the standard library has the system's random numbers.
    pub(crate) fn random() -> Self {
        let mut key = [0; 32];
        for word in key.as_chunks_mut::<8>().0 {
            *word = RandomState::new().build_hasher().finish().to_le_bytes();
        }
        Self(key)
    }
}

/// The care that a line claims.
pub(crate) struct Care<'a> {
    pub(crate) person: &'a [u8],
    pub(crate) institution: &'a [u8],
    pub(crate) from: &'a [u8],
    pub(crate) to: &'a [u8],
    /// Care and fees, in minor units.
    pub(crate) amount: i64,
}

impl<'a> Care<'a> {
    /// That of an accepted line at actual cost; `None` for a correction.
    pub(crate) fn of(fields: &Fields<'a>, accepted: &Accepted) -> Option<Self> {
        fields.get(Column::CorrectsClaimId).is_empty().then(|| Self {
            person: fields.get(Column::PersonId),
            institution: fields.get(Column::CreditorInstitution),
            from: fields.get(Column::CareFrom),
            to: fields.get(Column::CareTo),
            amount: accepted.care + accepted.fees,
        })
    }

    /// Everything that is compared, in one way only: each text behind its length, which
    /// for identifiers and dates is one byte.
    fn write(&self, creditor: Party, currency: Currency, to: &mut Vec<u8>) {
        to.clear();
        to.extend_from_slice(&self.amount.to_le_bytes());
        for text in
            [self.person, self.institution, self.from, self.to, creditor.code().as_bytes(), currency.code().as_bytes()]
        {
            to.push(text.len() as u8);
            to.extend_from_slice(text);
        }
    }
}

/// What the lines of one thread leave.
pub(crate) struct Traces<'a> {
    key: &'a SuspectKey,
    spill: Spill,
    /// Those of the chunk at hand: hash and number of the line.
    of_chunk: Vec<(u64, u32)>,
    buffer: Vec<u8>,
}

impl<'a> Traces<'a> {
    pub(crate) fn new(key: &'a SuspectKey, folder: &std::path::Path) -> Self {
        Self { key, spill: Spill::new(folder), of_chunk: Vec::new(), buffer: Vec::new() }
    }

    /// Notes a line of the chunk at hand.
    pub(crate) fn leave(&mut self, creditor: Party, currency: Currency, care: &Care<'_>, number: u32) {
        care.write(creditor, currency, &mut self.buffer);
        let hash = blake3::keyed_hash(&self.key.0, &self.buffer);
        let first = hash.as_bytes().first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
        self.of_chunk.push((first, number));
    }

    /// Puts the lines of a chunk aside.
    pub(crate) fn end_chunk(&mut self, chunk: u64) -> io::Result<()> {
        for (hash, number) in self.of_chunk.drain(..) {
            self.spill.push((hash >> 56) as usize, |to| {
                to.extend_from_slice(&hash.to_le_bytes());
                to.extend_from_slice(&LinePlace::of(chunk, number).bits().to_le_bytes());
            })?;
        }
        Ok(())
    }

    pub(crate) fn finish(self) -> Spill {
        self.spill
    }
}

/// A line of an equal hash.
type Candidate = (u64, LinePlace);

/// A line that is still accepted: all that is compared, and its finding but for the places
/// of the others.
type Suspect = (Vec<u8>, Reject<'static>);

/// Lines that claim the same care, as far as they were met: the first of them, one more
/// than are named.
struct Group {
    care: Vec<u8>,
    first: Vec<(LinePlace, Reject<'static>)>,
}

/// Looks for suspects in what the threads left.
pub(crate) struct Inquiry<'a> {
    pub(crate) fold: &'a Fold<'a>,
    /// Blocks that are held after all.
    pub(crate) held: &'a HashMap<u32, Vec<Code>>,
    /// Lines that the second reading rejected, ascending.
    pub(crate) struck: &'a [LinePlace],
}

impl Inquiry<'_> {
    /// Adds a warning for every suspect to `later`; returns how many there are.
    pub(crate) fn find(&self, traces: &[Spill], later: &LaterRejects) -> io::Result<u64> {
        let mut judged = Judged { later, hash: 0, groups: Vec::new(), suspects: 0 };
        let mut waiting: Vec<Candidate> = Vec::new();
        let left = |part| traces.iter().map(|spill| spill.records(part)).sum();
        for parts in together(AT_ONCE, left) {
            let found: Vec<Vec<Candidate>> =
                parts.into_par_iter().map(|part| self.candidates(traces, part)).collect::<io::Result<_>>()?;
            waiting.extend(found.into_iter().flatten());
            while waiting.len() >= ROUND {
                let rest = waiting.split_off(ROUND);
                self.judge(&std::mem::replace(&mut waiting, rest), &mut judged)?;
            }
        }
        self.judge(&waiting, &mut judged)?;
        judged.end_groups()?;
        Ok(judged.suspects)
    }

    /// The lines of a partition whose hash another line has, by hash and place.
    fn candidates(&self, traces: &[Spill], part: usize) -> io::Result<Vec<Candidate>> {
        let count: u64 = traces.iter().map(|spill| spill.records(part)).sum();
        let mut lines: Vec<Candidate> = Vec::with_capacity(count as usize);
        for spill in traces {
            spill.read(part, |mut bytes| {
                while !bytes.is_empty() {
                    let hash = take_u64(&mut bytes).ok_or_else(damaged)?;
                    let place = take_u64(&mut bytes).ok_or_else(damaged)?;
                    lines.push((hash, LinePlace::from_bits(place)));
                }
                Ok::<(), io::Error>(())
            })?;
        }
        lines.sort_unstable();
        let mut candidates = Vec::new();
        for alike in lines.chunk_by(|one, other| one.0 == other.0).filter(|alike| alike.len() > 1) {
            let before = candidates.len();
            candidates.extend(alike.iter().filter(|(_, place)| self.struck.binary_search(place).is_err()));
            if candidates.len() == before + 1 {
                candidates.pop();
            }
        }
        Ok(candidates)
    }

    fn judge(&self, candidates: &[Candidate], judged: &mut Judged<'_>) -> io::Result<()> {
        for ((hash, place), suspect) in candidates.iter().zip(self.read(candidates)?) {
            if let Some((care, finding)) = suspect {
                judged.add(*hash, *place, care, finding)?;
            }
        }
        Ok(())
    }

    /// Reads lines again, each chunk once; `None` for those that this run does not post.
    fn read(&self, candidates: &[Candidate]) -> io::Result<Vec<Option<Suspect>>> {
        let mut order: Vec<(LinePlace, usize)> = (0..).zip(candidates).map(|(at, (_, place))| (*place, at)).collect();
        order.sort_unstable();
        let of_source: Vec<Vec<Vec<(usize, Suspect)>>> = self
            .fold
            .sources
            .par_iter()
            .map(|source| {
                let end = source.first_chunk + source.chunks;
                let from = order.partition_point(|(place, _)| place.chunk() < source.first_chunk);
                let until = order.partition_point(|(place, _)| place.chunk() < end);
                let by_chunk: Vec<&[(LinePlace, usize)]> =
                    order[from..until].chunk_by(|one, other| one.0.chunk() == other.0.chunk()).collect();
                if by_chunk.is_empty() {
                    return Ok(Vec::new());
                }
                let indices: Vec<u64> = by_chunk.iter().map(|lines| lines[0].0.chunk() - source.first_chunk).collect();
                source.visit_chunks(&indices, |index, chunk| {
                    let lines = indices.binary_search(&index).map_or(&[][..], |at| by_chunk[at]);
                    self.read_chunk(source, chunk, lines)
                })
            })
            .collect::<io::Result<_>>()?;
        let mut suspects: Vec<Option<Suspect>> = candidates.iter().map(|_| None).collect();
        for (at, suspect) in of_source.into_iter().flatten().flatten() {
            suspects[at] = Some(suspect);
        }
        Ok(suspects)
    }

    fn read_chunk(&self, source: &Source, chunk: &Chunk, lines: &[(LinePlace, usize)]) -> Vec<(usize, Suspect)> {
        let mut examiner = Examiner::new(self.fold.rulebook, self.fold.table);
        let Scratch { mut marks, mut record, .. } = Scratch::default();
        marks.look(chunk.lines(), source.map.delimiter);
        let read = lines.iter().filter_map(|(place, at)| {
            let row = Rows::at(chunk.lines(), &marks, place.number())?;
            // It was accepted before, so it is text.
            view_row(chunk, &row, &source.map, &mut record, |line| {
                let fields = line.fields.ok()?;
                let (home, Ok(accepted)) = examiner.examine(fields) else { return None };
                let Home::Known(number) = home else { return None };
                let posts = self.fold.positions[*number as usize].1 && !self.held.contains_key(number);
                let care = Care::of(fields, &accepted).filter(|_| posts)?;
                let block = &self.fold.table.blocks[*number as usize];
                let BlockKey { creditor, .. } = block.key;
                let mut compared = Vec::new();
                care.write(creditor, block.context.terms.currency, &mut compared);
                let claim_id = fields.get(Column::ClaimId);
                let fault = Fault::new(Code::SuspectedDuplicate, Column::ClaimId, claim_id, "");
                Some((*at, (compared, reject_of(line.number, line.offset, fields, &fault).into_owned())))
            })
        });
        read.collect()
    }
}

/// Suspects as they are found, hash after hash, in the order of their places.
struct Judged<'a> {
    later: &'a LaterRejects,
    hash: u64,
    groups: Vec<Group>,
    suspects: u64,
}

impl Judged<'_> {
    fn add(&mut self, hash: u64, place: LinePlace, care: Vec<u8>, finding: Reject<'static>) -> io::Result<()> {
        if hash != self.hash {
            self.end_groups()?;
            self.hash = hash;
        }
        let Some(at) = self.groups.iter().position(|group| group.care == care) else {
            self.groups.push(Group { care, first: vec![(place, finding)] });
            return Ok(());
        };
        if self.groups[at].first.len() <= NAMED {
            self.groups[at].first.push((place, finding));
            return Ok(());
        }
        let others: Vec<LinePlace> = self.groups[at].first.iter().map(|(place, _)| *place).collect();
        self.warn(place, finding, &others)
    }

    /// No more lines of this hash follow.
    fn end_groups(&mut self) -> io::Result<()> {
        for Group { first, .. } in std::mem::take(&mut self.groups) {
            if first.len() > 1 {
                let places: Vec<LinePlace> = first.iter().map(|(place, _)| *place).collect();
                for (place, finding) in first {
                    self.warn(place, finding, &places)?;
                }
            }
        }
        Ok(())
    }

    fn warn(&mut self, place: LinePlace, mut finding: Reject<'_>, alike: &[LinePlace]) -> io::Result<()> {
        finding.expected = Expected::OneClaimPerTreatment(Others::of(alike, place));
        self.suspects += 1;
        self.later.push(place.chunk(), &finding)
    }
}
