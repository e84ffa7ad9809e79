//! The second reading: lines that could not be decided upon alone are read again, each
//! chunk once and in parallel, and examined once more. Where all lines of an id lie in one
//! chunk, as most copies do, they are judged at once; the others are put aside by partition
//! of their ids.
//!
//! What is kept of a line is all that deciding about it needs: its place, its block,
//! what it adds up to, and its fields joined, which are compared as bytes and hardly ever
//! cut again.

use std::borrow::Cow;
use std::cell::RefCell;
use std::io;

use solde_core::codes::{AgeBand, Article, BenefitCategory, EntitlementDocument, PersonClass};
use solde_core::party::Party;

use crate::check::Accepted;
use crate::chunk::Chunk;
use crate::corrections::ClaimKey;
use crate::court::{Court, Lines};
use crate::duplicates::{EarlierLines, Repeated};
use crate::examine::Examiner;
use crate::ids::{IdHash, chunk_of};
use crate::layout::Column;
use crate::line::Fields;
use crate::line_names::LinePlace;
use crate::rows::{LineView, Scratch, for_each_line, for_each_wanted};
use crate::settle::Settler;
use crate::sieve::Sieve;
use crate::source::Source;
use crate::spill::{Spilled, Spills, damaged, put_text, take, take_text, take_u64};
use crate::tally::Home;

/// A line read again.
#[derive(Clone)]
pub(crate) struct Found<'a> {
    pub(crate) place: LinePlace,
    pub(crate) offset: u64,
    pub(crate) hash: IdHash,
    pub(crate) home: Home,
    /// An earlier run closed its block.
    pub(crate) closed: bool,
    pub(crate) accepted: Accepted,
    /// Its fields in the order of the layout.
    pub(crate) joined: Cow<'a, [u8]>,
}

const _: () = assert!(
    Column::ClaimId as usize == 0 && Column::BlockRef as usize == 1 && Column::Creditor as usize == 3,
    "what most often is asked of a line comes first"
);

impl Found<'_> {
    pub(crate) fn fields(&self) -> Fields<'_> {
        Fields::of_joined(&self.joined)
    }

    /// Claim id, block reference and creditor as written.
    pub(crate) fn names(&self) -> [&[u8]; 3] {
        let mut fields = self.joined.split(|byte| *byte == Fields::JOINT);
        let mut next = || fields.next().unwrap_or_default();
        let (claim_id, block_ref, _) = (next(), next(), next());
        [claim_id, block_ref, next()]
    }

    pub(crate) fn key(&self) -> ClaimKey {
        let [claim_id, _, creditor] = self.names();
        (creditor_of(creditor), claim_id.to_vec())
    }

    pub(crate) fn into_owned(self) -> Found<'static> {
        Found { joined: Cow::Owned(self.joined.into_owned()), ..self }
    }
}

/// The creditor of a line that passed the checks.
pub(crate) fn creditor_of(code: &[u8]) -> Party {
    Party::from_code(code).unwrap_or(Party::all()[0].party)
}

/// Which lines are looked for, and where.
pub(crate) struct Wanted<'a> {
    /// Ids that occur more than once, and their chunks.
    pub(crate) repeated: &'a Repeated,
    /// Ids that are asked for otherwise.
    pub(crate) others: &'a Sieve,
    /// Chunks in which every line matters: they hold lines of closed or held blocks.
    pub(crate) whole: &'a (dyn Fn(u64) -> bool + Sync),
}

impl Wanted<'_> {
    fn lets_pass(&self, hash: IdHash) -> bool {
        self.repeated.let_pass(hash) || self.others.lets_pass(hash)
    }

    /// Whether lines of this id may lie in other chunks, too, or it is asked for.
    fn of_many_chunks(&self, hash: IdHash) -> bool {
        self.repeated.far.lets_pass(hash) || self.others.lets_pass(hash)
    }
}

/// A reading under way.
struct Reading<'a, 'c> {
    settler: &'a Settler<'a>,
    wanted: &'a Wanted<'a>,
    court: &'a Court<'c>,
    lines: Spills,
}

impl Settler<'_> {
    /// Reads again what is wanted; `court` judges what it can already. Returns the other
    /// lines by partition of their ids.
    pub(crate) fn read_again(
        &self,
        wanted: &Wanted<'_>,
        court: &Court<'_>,
        no_earlier: &EarlierLines<'_>,
    ) -> io::Result<Spilled> {
        let lines = Spills::new(self.fold.spool_folder);
        let reading = Reading { settler: self, wanted, court, lines };
        let read = self.visit_chunks(&wanted.repeated.chunks, |source, chunk, read| {
            let mut near = court.bench().take_buffer();
            if (wanted.whole)(chunk) {
                reading.read_whole(source, chunk, read, &mut near)?;
            } else {
                reading.read_wanted(source, chunk, read, &mut near)?;
            }
            let mut bench = court.bench();
            bench.judge_lines(&Lines::Held(&near), no_earlier, |_| false)?;
            bench.give_buffer(near);
            Ok(())
        })?;
        read.into_iter().collect::<io::Result<()>>()?;
        Ok(reading.lines.finish())
    }
}

impl Reading<'_, '_> {
    /// Reads a chunk in which every line matters.
    fn read_whole(&self, source: &Source, chunk: u64, read: &Chunk, near: &mut Vec<u8>) -> io::Result<()> {
        let Settler { fold, held, refused, .. } = self.settler;
        let mut examiner = Examiner::new(fold.rulebook, fold.table);
        let mut kept = Ok(());
        let header = chunk == source.first_chunk;
        for_each_line(read, header, &source.map, &mut Scratch::default(), |line| {
            let Ok(fields) = line.fields else { return };
            let Some(creditor) = Party::from_code(fields.get(Column::Creditor)) else { return };
            let hash = IdHash::of(creditor, fields.get(Column::ClaimId));
            let (home, Ok(accepted)) = examiner.examine(fields) else { return };
            let known = if let Home::Known(number) = home { Some(*number) } else { None };
            if let Some(number) = known.filter(|number| held.contains_key(number) && !refused.contains(number))
                && kept.is_ok()
            {
                let (shelf, counts) = fold.positions[number as usize];
                kept = if counts { self.court.bench().withdraw(hash, chunk, shelf, &accepted) } else { Ok(()) };
            }
            let closed = known.is_some_and(|number| fold.table.blocks[number as usize].closed());
            if (closed || self.wanted.lets_pass(hash)) && kept.is_ok() {
                kept = self.keep(chunk, &line, fields, hash, home, &accepted, near);
            }
        });
        kept
    }

    /// Reads the lines of a chunk whose ids are wanted; the others are not even cut.
    fn read_wanted(&self, source: &Source, chunk: u64, read: &Chunk, near: &mut Vec<u8>) -> io::Result<()> {
        let fold = self.settler.fold;
        let parties = RefCell::new(LastParty::default());
        let wanted_hash = |creditor: &[u8], claim_id: &[u8]| {
            let hash = IdHash::of(parties.borrow_mut().of(creditor)?, claim_id);
            self.wanted.lets_pass(hash).then_some(hash)
        };
        let is_wanted = |creditor: &[u8], claim_id: &[u8]| wanted_hash(creditor, claim_id).is_some();
        let mut examiner = Examiner::new(fold.rulebook, fold.table);
        let mut kept = Ok(());
        let header = chunk == source.first_chunk;
        for_each_wanted(read, header, &source.map, &mut Scratch::default(), is_wanted, |line: LineView<'_>| {
            let Ok(fields) = line.fields else { return };
            // A line with quotes is shown whatever its id.
            let Some(hash) = wanted_hash(fields.get(Column::Creditor), fields.get(Column::ClaimId)) else { return };
            let (home, Ok(accepted)) = examiner.examine(fields) else { return };
            if kept.is_ok() {
                kept = self.keep(chunk, &line, fields, hash, home, &accepted, near);
            }
        });
        kept
    }

    /// Keeps a line, if there is anything to decide about it: among those `near`, or aside.
    #[allow(clippy::too_many_arguments, reason = "what a line was found to be, and where it goes")]
    fn keep(
        &self,
        chunk: u64,
        line: &LineView<'_>,
        fields: &Fields<'_>,
        hash: IdHash,
        home: &Home,
        accepted: &Accepted,
        near: &mut Vec<u8>,
    ) -> io::Result<()> {
        let number = match home {
            // Nothing of a refused block competes with anything.
            Home::Known(number) if self.settler.refused.contains(number) => return Ok(()),
            Home::Known(number) => *number,
            Home::Loose(_) => LOOSE,
            Home::Headerless | Home::Nowhere => return Ok(()),
        };
        let closed = number != LOOSE && self.settler.fold.table.blocks[number as usize].closed();
        let put = |to: &mut Vec<u8>| {
            to.reserve(RECORD_BYTES);
            // The partition stands where an entry has its chunk.
            to.extend_from_slice(&hash.entry(hash.partition() as u64).to_le_bytes());
            to.extend_from_slice(&LinePlace::of(chunk, line.number).bits().to_le_bytes());
            to.extend_from_slice(&line.offset.to_le_bytes());
            to.extend_from_slice(&number.to_le_bytes());
            to.push(closed.into());
            put_accepted(accepted, to);
            put_joined(fields, to);
        };
        if closed || self.wanted.of_many_chunks(hash) {
            return self.lines.push(hash.partition(), put);
        }
        put(near);
        Ok(())
    }
}

/// Stands for the number of a block that no header names.
const LOOSE: u32 = u32::MAX;
/// Most records are shorter.
const RECORD_BYTES: usize = 512;

/// Takes the line at the front of some records.
pub(crate) fn take_line<'a>(rest: &mut &'a [u8], examiner: &mut Examiner<'_>) -> io::Result<Found<'a>> {
    let mut number = || take_u64(rest).ok_or_else(damaged);
    let entry = number()?;
    let hash = IdHash::from_entry(chunk_of(entry) as usize, entry);
    let (place, offset) = (LinePlace::from_bits(number()?), number()?);
    let block = take(rest, 4).and_then(|bytes| bytes.try_into().ok()).map(u32::from_le_bytes).ok_or_else(damaged)?;
    let closed = take(rest, 1).ok_or_else(damaged)? != [0];
    let accepted = take_accepted(rest).ok_or_else(damaged)?;
    let joined = take_text(rest).ok_or_else(damaged)?;
    let home = match block {
        LOOSE => examiner.examine(&Fields::of_joined(joined)).0.clone(),
        number => Home::Known(number),
    };
    Ok(Found { place, offset, hash, home, closed, accepted, joined: joined.into() })
}

/// Puts the fields of a line behind their length.
fn put_joined(fields: &Fields<'_>, to: &mut Vec<u8>) {
    let start = to.len();
    put_text(&[], to);
    fields.join(to);
    let length = (to.len() - start - 4) as u32;
    to[start..start + 4].copy_from_slice(&length.to_le_bytes());
}

/// Stands for no value of a list.
const NONE: u8 = u8::MAX;

/// Bytes of what a line adds up to.
const ACCEPTED: usize = 26;

fn put_accepted(line: &Accepted, to: &mut Vec<u8>) {
    let (class, age_band, months) =
        line.months.map_or((NONE, NONE, 0), |(class, age_band, months)| (class as u8, age_band as u8, months));
    let flags = u8::from(line.provisional) | u8::from(line.waived) << 1 | u8::from(line.booked_outside) << 2;
    let mut bytes = [0; ACCEPTED];
    bytes[..8].copy_from_slice(&line.care.to_le_bytes());
    bytes[8..16].copy_from_slice(&line.fees.to_le_bytes());
    bytes[16..18].copy_from_slice(&line.care_year.to_le_bytes());
    let article = line.article.map_or(NONE, |value| value as u8);
    let document = line.document.map_or(NONE, |value| value as u8);
    let category = line.category.map_or(NONE, |value| value as u8);
    bytes[18..].copy_from_slice(&[article, document, category, line.years_back, flags, class, age_band, months as u8]);
    to.extend_from_slice(&bytes);
}

fn take_accepted(rest: &mut &[u8]) -> Option<Accepted> {
    let bytes: &[u8; ACCEPTED] = take(rest, ACCEPTED)?.try_into().ok()?;
    let number = |from: usize| Some(i64::from_le_bytes(bytes[from..from + 8].try_into().ok()?));
    let [article, document, category, years_back, flags, class, age_band, months] = bytes[18..] else { return None };
    let of_class = || Some((*PersonClass::ALL.get(usize::from(class))?, *AgeBand::ALL.get(usize::from(age_band))?));
    Some(Accepted {
        care: number(0)?,
        fees: number(8)?,
        article: Article::ALL.get(usize::from(article)).copied(),
        document: EntitlementDocument::ALL.get(usize::from(document)).copied(),
        category: BenefitCategory::ALL.get(usize::from(category)).copied(),
        care_year: u16::from_le_bytes([bytes[16], bytes[17]]),
        years_back,
        provisional: flags & 1 != 0,
        months: of_class().map(|(class, age_band)| (class, age_band, months as i8)),
        waived: flags & 2 != 0,
        booked_outside: flags & 4 != 0,
    })
}

/// The party of the last code: lines of one creditor mostly follow one another.
#[derive(Default)]
struct LastParty {
    code: Vec<u8>,
    party: Option<Party>,
}

impl LastParty {
    fn of(&mut self, code: &[u8]) -> Option<Party> {
        if self.code != code {
            self.code.clear();
            self.code.extend_from_slice(code);
            self.party = Party::from_code(code);
        }
        self.party
    }
}
