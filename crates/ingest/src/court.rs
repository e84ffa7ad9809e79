//! What is decided about lines that were read again: which of several with one id counts,
//! lines of closed blocks, corrections. Tallies, rejects and the ids that do not count
//! after all are kept in step.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::io;

use solde_core::block::BlockKey;
use solde_core::codes::Code;
use solde_core::money::Currency;
use solde_core::party::Party;

use crate::check::{Accepted, Fault};
use crate::corrections::{ClaimKey, Correction};
use crate::duplicates::{EarlierHits, EarlierLines};
use crate::examine::stated;
use crate::fold::reject_of;
use crate::ids::IdHash;
use crate::intake::uncount;
use crate::layout::Column;
use crate::line::Fields;
use crate::line_names::LinePlace;
use crate::settle::{Found, Lines, Settler};
use crate::spool::LaterRejects;
use crate::tally::{Cell, CellHasher, Home, RejectTally, Tally};

/// Other lines that a reject names.
const NAMED: usize = 5;

/// Applies decisions to the tallies.
pub(crate) struct Court<'a> {
    pub(crate) settler: &'a Settler<'a>,
    pub(crate) tally: Tally,
    pub(crate) gone: Vec<(IdHash, u64)>,
    pub(crate) rejects: LaterRejects,
    pub(crate) struck: Vec<LinePlace>,
}

/// The lines with one id, of any number.
struct Case {
    id: ClaimKey,
    /// The run that accepted the id.
    earlier: Option<String>,
    /// Lines of blocks that this run posts.
    posting: Copies,
    /// Lines that wait. They never cost one that is posted its place.
    waiting: Copies,
}

/// What has to be known of lines with one id to decide about each.
#[derive(Default)]
struct Copies {
    first: Option<Found>,
    differ: bool,
    /// The first places, one more than are named.
    places: Vec<LinePlace>,
}

impl Copies {
    fn add(&mut self, line: &Found) {
        let place = line.place();
        let at = self.places.partition_point(|known| *known < place);
        self.places.insert(at, place);
        self.places.truncate(NAMED + 1);
        match &self.first {
            None => self.first = Some(line.clone()),
            Some(first) => {
                self.differ |= first.joined != line.joined;
                if place < first.place() {
                    self.first = Some(line.clone());
                }
            }
        }
    }

    /// Of copies that are equal one survives, of copies that differ none.
    fn survivor(&self) -> Option<&Found> {
        self.first.as_ref().filter(|_| !self.differ)
    }
}

/// The cases of a round by the hash of their id.
#[derive(Default)]
struct Cases(HashMap<IdHash, Vec<Case>, std::hash::BuildHasherDefault<CellHasher>>);

impl Cases {
    fn of(&self, line: &Found) -> Option<&Case> {
        self.0.get(&line.hash)?.iter().find(|case| line.has_id(&case.id))
    }

    fn of_mut(&mut self, line: &Found, open: impl FnOnce() -> Case) -> &mut Case {
        let of_hash = self.0.entry(line.hash).or_default();
        let at = of_hash.iter().position(|case| line.has_id(&case.id)).unwrap_or_else(|| {
            of_hash.push(open());
            of_hash.len() - 1
        });
        &mut of_hash[at]
    }
}

impl Court<'_> {
    /// Judges all lines of some ids; returns those that are left and `wanted` further on.
    pub(crate) fn judge_lines(
        &mut self,
        lines: &Lines<'_>,
        hits: &EarlierHits,
        earlier: &EarlierLines<'_>,
        wanted: impl Fn(&Found) -> bool,
    ) -> io::Result<Vec<Found>> {
        let mut cases = Cases::default();
        lines.for_each(|line| {
            if line.closed {
                return self.judge_closed(line, hits, earlier);
            }
            let open = || Case {
                id: line.key(),
                earlier: find_line(line, hits, earlier).map(|(run, _)| run.to_owned()),
                posting: Copies::default(),
                waiting: Copies::default(),
            };
            let case = cases.of_mut(line, open);
            let copies = if self.settler.posts(line) { &mut case.posting } else { &mut case.waiting };
            copies.add(line);
            Ok(())
        })?;
        lines.for_each(|line| match cases.of(line).filter(|_| !line.closed) {
            Some(case) => self.judge_copy(line, case),
            None => Ok(()),
        })?;
        let left = cases.0.into_values().flatten().filter(|case| case.earlier.is_none()).filter_map(|case| {
            let copies = if case.posting.survivor().is_some() { case.posting } else { case.waiting };
            copies.first.filter(|line| !copies.differ && wanted(line))
        });
        Ok(left.collect())
    }

    /// Lines under blocks that earlier runs closed: known ones were settled, others are rejected.
    fn judge_closed(&mut self, line: &Found, hits: &EarlierHits, earlier: &EarlierLines<'_>) -> io::Result<()> {
        match find_line(line, hits, earlier) {
            Some((_, lines)) if lines.is_empty() || lines.iter().any(|known| **known == *line.joined) => {
                self.set_settled(line);
                Ok(())
            }
            Some((run, _)) => {
                let expected = format!("the line as run {run} accepted it");
                self.reject(line, Code::AcceptedEarlier, Column::ClaimId, expected, false)
            }
            None => {
                let expected = "a new block that names this one in `supplements`".into();
                self.reject(line, Code::BlockClosed, Column::BlockRef, expected, false)
            }
        }
    }

    fn judge_copy(&mut self, line: &Found, case: &Case) -> io::Result<()> {
        if let Some(run) = &case.earlier {
            let expected = format!("an id that run {run} did not accept");
            return self.reject(line, Code::AcceptedEarlier, Column::ClaimId, expected, true);
        }
        let copies = if self.settler.posts(line) { &case.posting } else { &case.waiting };
        match case.posting.survivor().or_else(|| copies.survivor()) {
            Some(first) if first.place() == line.place() => Ok(()),
            Some(first) => {
                let code = if line.joined == first.joined { Code::Identical } else { Code::DuplicatesDiffer };
                let expected = format!("each claim once; it counts at {}", self.settler.names.name(first.place()));
                self.reject(line, code, Column::ClaimId, expected, true)
            }
            None => {
                let others = copies.places.iter().filter(|other| **other != line.place()).take(NAMED);
                let names: Vec<String> = others.map(|other| self.settler.names.name(*other)).collect();
                let expected = format!("one line per id; also at {}", names.join(", "));
                self.reject(line, Code::DuplicatesDiffer, Column::ClaimId, expected, true)
            }
        }
    }

    /// Judges the corrections among the lines that survived; returns those accepted.
    pub(crate) fn judge_corrections(
        &mut self,
        survivors: &BTreeMap<ClaimKey, Found>,
        pending: &BTreeSet<LinePlace>,
        hits: &EarlierHits,
        earlier: &EarlierLines<'_>,
    ) -> io::Result<Vec<Correction>> {
        let mut by_target: BTreeMap<ClaimKey, Vec<&Found>> = BTreeMap::new();
        for (key, line) in survivors.iter().filter(|(_, line)| pending.contains(&line.place())) {
            let target = line.fields().get(Column::CorrectsClaimId).to_vec();
            by_target.entry((key.0, target)).or_default().push(line);
        }
        let mut accepted = Vec::new();
        for (target, lines) in by_target {
            let original = match survivors.get(&target) {
                Some(line) => Some(line.joined.to_vec()),
                None => find_id(&target, hits, earlier).and_then(|(_, lines)| self.settler.accepted_among(lines)),
            };
            self.judge_of_claim(&target, original.as_deref(), lines, &mut accepted)?;
        }
        Ok(accepted)
    }

    /// Judges corrections that come with the claims they correct; no other correction is
    /// about those, and none about these.
    pub(crate) fn judge_pairs(&mut self, mut pairs: Vec<(Found, Found)>) -> io::Result<Vec<Correction>> {
        pairs.sort_unstable_by_key(|(claim, correction)| (claim.place(), correction.place()));
        let mut accepted = Vec::new();
        for of_claim in pairs.chunk_by(|(one, _), (other, _)| one.place() == other.place()) {
            let claim = &of_claim[0].0;
            let lines = of_claim.iter().map(|(_, correction)| correction).collect();
            self.judge_of_claim(&claim.key(), Some(&claim.joined), lines, &mut accepted)?;
        }
        Ok(accepted)
    }

    /// Judges the corrections of one claim, the fields of which are joined in `original`.
    fn judge_of_claim(
        &mut self,
        claim: &ClaimKey,
        original: Option<&[u8]>,
        lines: Vec<&Found>,
        accepted: &mut Vec<Correction>,
    ) -> io::Result<()> {
        let original = original.map(Fields::of_joined).filter(|fields| fields.get(Column::CorrectsClaimId).is_empty());
        let Some(original) = original else {
            for line in lines {
                let expected = "an accepted claim that is no correction itself".into();
                self.reject(line, Code::CorrectionUnknown, Column::CorrectsClaimId, expected, true)?;
            }
            return Ok(());
        };
        let (fitting, elsewhere): (Vec<&Found>, Vec<&Found>) =
            lines.into_iter().partition(|line| same_relation(&line.fields(), &original));
        for line in elsewhere {
            let expected = "a claim of the same debtor, agreement and currency".into();
            self.reject(line, Code::CorrectionElsewhere, Column::CorrectsClaimId, expected, true)?;
        }
        let (care, fees) = stated(&original).amounts.unwrap_or_default();
        let before = self.settler.history.get(claim).copied().unwrap_or_default();
        let mut left = (i128::from(care) + before.0, i128::from(fees) + before.1);
        let (posting, waiting): (Vec<&Found>, Vec<&Found>) =
            fitting.into_iter().partition(|line| self.settler.posts(line));
        for lines in [posting, waiting] {
            let after = lines.iter().fold(left, |left, line| {
                (left.0 + i128::from(line.accepted.care), left.1 + i128::from(line.accepted.fees))
            });
            let fits = after.0 >= 0 && after.1 >= 0;
            if fits {
                left = after;
            }
            for line in lines {
                if !fits {
                    let expected = "corrections that together do not exceed the claim".into();
                    self.reject(line, Code::CorrectionTooLarge, Column::CareAmount, expected, true)?;
                } else if let Home::Known(number) = line.home {
                    let block: BlockKey = self.settler.fold.table.blocks[number as usize].key.clone();
                    let (care, fees) = (line.accepted.care, line.accepted.fees);
                    accepted.push(Correction { block, claim: claim.clone(), care, fees });
                }
            }
        }
        Ok(())
    }

    fn set_settled(&mut self, line: &Found) {
        let Home::Known(number) = line.home else { return };
        self.tally.blocks.of_mut(number).settled.add(line.accepted.care, line.accepted.fees);
        let key = (self.file(line), Some(self.currency(line)));
        self.tally.sums.money.entry(key).or_default().settled.add(line.accepted.care, line.accepted.fees);
    }

    /// Rejects a line after all. `counted`: the first reading had accepted it.
    fn reject(&mut self, line: &Found, code: Code, column: Column, expected: String, counted: bool) -> io::Result<()> {
        let Accepted { care, fees, .. } = line.accepted;
        let (file, currency) = (self.file(line), self.currency(line));
        if counted {
            uncount(&mut self.tally, file as usize, &line.home, currency, &line.accepted);
            if let Home::Known(number) = line.home
                && self.settler.posts(line)
            {
                let shelf = self.settler.fold.positions[number as usize].0;
                self.tally.sums.cube.entry(Cell::of(shelf, &line.accepted)).or_default().remove(care, fees);
                self.gone.push((line.hash, line.chunk));
            }
        }
        self.tally.sums.money.entry((file, Some(currency))).or_default().rejected.add(care, fees);
        let number = match line.home {
            Home::Known(number) => Some(number),
            _ => None,
        };
        let tally: &mut RejectTally = self.tally.sums.rejects.entry((number, code)).or_default();
        tally.totals.add(care, fees);
        let fields = line.fields();
        let fault = Fault::new(code, column, fields.get(column), expected);
        if self.settler.fold.suspects.is_some() {
            self.struck.push(line.place());
        }
        self.rejects.push(line.chunk, &reject_of(line.number, line.offset, &fields, &fault))
    }

    fn file(&self, line: &Found) -> u32 {
        self.settler.fold.source_of(line.chunk) as u32
    }

    fn currency(&self, line: &Found) -> Currency {
        match &line.home {
            Home::Known(number) => self.settler.fold.table.blocks[*number as usize].context.terms.currency,
            Home::Loose(key) => key.terms.currency,
            Home::Headerless | Home::Nowhere => Currency::EUR,
        }
    }
}

/// The line an earlier run accepted under this id; see [`find_id`].
fn find_line<'a>(line: &Found, hits: &EarlierHits, earlier: &'a EarlierLines<'_>) -> Option<(&'a str, &'a [Vec<u8>])> {
    // Most lines are of no earlier run: no key is made for them.
    if hits.contain(line.hash) { find_id(&line.key(), hits, earlier) } else { None }
}

/// The run that accepted an id, and the different lines with this id in the chunk of
/// the accepted one, fields joined: mostly one, none if the run did not keep its inputs.
fn find_id<'a>(id: &ClaimKey, hits: &EarlierHits, earlier: &'a EarlierLines<'_>) -> Option<(&'a str, &'a [Vec<u8>])> {
    let mut places = hits.of(IdHash::of(id.0, &id.1));
    places.find_map(|place| Some((earlier.run(place.0), earlier.lines(place, id)?)))
}

/// Whether a correction sits with the claim it corrects: same debtor, agreement, currency.
fn same_relation(correction: &Fields<'_>, original: &Fields<'_>) -> bool {
    let debtor = |fields: &Fields<'_>| Party::from_code(fields.get(Column::Debtor));
    debtor(correction) == debtor(original)
        && [Column::Agreement, Column::Currency].iter().all(|column| correction.get(*column) == original.get(*column))
}
