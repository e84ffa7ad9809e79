//! How many persons the accepted claims of some runs concern, counted from the inputs the
//! runs kept.
//!
//! A person is known by a keyed hash of 128 bits while they are counted: under a key that
//! the operating system gives at that moment and that nobody keeps, so that two counts have
//! nothing in common but their results. Neither hash nor identifier leaves this module.
//! Two of a hundred million persons have the same hash with a probability below 2^-74.

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::hash::{BuildHasherDefault, Hasher};
use std::io::Read;
use std::path::Path;

use solde_core::block::LineTotals;
use solde_core::codes::{Basis, BenefitCategory, EntitlementDocument};
use solde_core::intake::{Beneficiaries, Grouping, Negatives};
use solde_core::money::Currency;
use solde_core::party::Party;
use solde_ingest::again::{Stopped, read_again};
use solde_ingest::layout::Column;

use crate::accepted::Accepted;
use crate::chain::Run;
use crate::error::BookError;

/// What the accepted lines of some runs tell beyond what a run keeps.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Counted {
    /// Persons and amounts, sorted by creditor, debtor, currency and grouping. Without
    /// persons, if they were not to be counted, all are zero.
    pub beneficiaries: Vec<Beneficiaries>,
    /// Corrections by block, sorted.
    pub negatives: Vec<Negatives>,
}

/// Goes through the accepted lines of `runs`, all of which must have kept their inputs;
/// counts persons if `persons` says so. A person counts once in each direction and
/// currency, however many lines, blocks and runs name them.
pub fn count(runs: &[Run], persons: bool) -> Result<Counted, BookError> {
    let key = if persons { Some(key_of_the_moment()?) } else { None };
    let mut flows = Flows { key, ..Flows::default() };
    for run in runs {
        let mut accepted = Accepted::open(run)?;
        let (files, imports) = accepted.files()?;
        let read = read_again(&files, &imports, &mut |line| -> Result<(), BookError> {
            let Some(block) = accepted.block_of(line)? else { return Ok(()) };
            let flow = (line.creditor, block.debtor, block.currency);
            let document = EntitlementDocument::parse(line.text(Column::EntitlementDocument).as_bytes());
            let category = BenefitCategory::parse(line.text(Column::BenefitCategory).as_bytes());
            let correction = !line.text(Column::CorrectsClaimId).is_empty();
            flows.add(
                flow,
                [Grouping::Basis(block.basis), Grouping::Document(document), Grouping::Category(category)],
                line.care,
                line.fees,
                (!correction).then(|| line.text(Column::PersonId)),
            );
            if correction {
                let block_ref = line.text(Column::BlockRef).to_owned();
                flows.negatives.entry((line.creditor, block_ref)).or_default().add(line.care, line.fees);
            }
            Ok(())
        });
        read.map_err(|stopped| match stopped {
            Stopped::Visit(error) => error,
            Stopped::Disk { what, source } => BookError::Io { what, source },
        })?;
        accepted.finish()?;
    }
    Ok(flows.finish())
}

/// A key that the operating system makes up.
fn key_of_the_moment() -> Result<[u8; blake3::KEY_LEN], BookError> {
    let source = Path::new("/dev/urandom");
    let mut key = [0; blake3::KEY_LEN];
    File::open(source).and_then(|mut file| file.read_exact(&mut key)).map_err(BookError::at(source))?;
    Ok(key)
}

/// Creditor, debtor, currency.
type Direction = (Party, Party, Currency);

/// Groups that a person may be in, as bits: bases, documents, none, kinds of care, none.
type Groups = u32;

const NO_DOCUMENT: usize = Basis::ALL.len() + EntitlementDocument::ALL.len();
const NO_CATEGORY: usize = NO_DOCUMENT + 1 + BenefitCategory::ALL.len();
const _: () = assert!(NO_CATEGORY < Groups::BITS as usize, "every group has its bit");

fn place(of: Grouping) -> Option<usize> {
    match of {
        Grouping::All => None,
        Grouping::Basis(basis) => Some(basis as usize),
        Grouping::Document(Some(document)) => Some(Basis::ALL.len() + document as usize),
        Grouping::Document(None) => Some(NO_DOCUMENT),
        Grouping::Category(Some(category)) => Some(NO_DOCUMENT + 1 + category as usize),
        Grouping::Category(None) => Some(NO_CATEGORY),
    }
}

fn groupings() -> impl Iterator<Item = Grouping> {
    let documents = EntitlementDocument::ALL.iter().map(|document| Grouping::Document(Some(*document)));
    let bases = Basis::ALL.iter().map(|basis| Grouping::Basis(*basis));
    let categories = BenefitCategory::ALL.iter().map(|category| Grouping::Category(Some(*category)));
    let documents = documents.chain([Grouping::Document(None)]);
    [Grouping::All].into_iter().chain(bases).chain(documents).chain(categories).chain([Grouping::Category(None)])
}

#[derive(Default)]
struct Flows {
    key: Option<[u8; blake3::KEY_LEN]>,
    flows: BTreeMap<Direction, Flow>,
    negatives: BTreeMap<(Party, String), LineTotals>,
}

#[derive(Default)]
struct Flow {
    totals: BTreeMap<Grouping, LineTotals>,
    /// Twenty bytes a person, and what the table needs around them.
    persons: HashMap<[u8; 16], Groups, BuildHasherDefault<AsItIs>>,
}

impl Flows {
    fn add(&mut self, direction: Direction, of: [Grouping; 3], care: i64, fees: i64, person: Option<&str>) {
        let flow = self.flows.entry(direction).or_default();
        for group in [Grouping::All].into_iter().chain(of) {
            flow.totals.entry(group).or_default().add(care, fees);
        }
        if let (Some(key), Some(person)) = (&self.key, person) {
            let mut short = [0; 16];
            short.copy_from_slice(&blake3::keyed_hash(key, person.as_bytes()).as_bytes()[..16]);
            let bits = of.into_iter().filter_map(place).fold(0, |bits, place| bits | 1 << place);
            *flow.persons.entry(short).or_default() |= bits;
        }
    }

    fn finish(self) -> Counted {
        let mut beneficiaries = Vec::new();
        for ((creditor, debtor, currency), flow) in self.flows {
            for grouping in groupings() {
                let Some(totals) = flow.totals.get(&grouping).copied() else { continue };
                let persons = match place(grouping) {
                    None => flow.persons.len(),
                    Some(place) => flow.persons.values().filter(|groups| **groups >> place & 1 == 1).count(),
                };
                beneficiaries.push(Beneficiaries {
                    creditor,
                    debtor,
                    currency,
                    grouping,
                    persons: persons as u64,
                    totals,
                });
            }
        }
        let negatives = self.negatives.into_iter();
        let negatives = negatives.map(|((creditor, block_ref), totals)| Negatives { creditor, block_ref, totals });
        Counted { beneficiaries, negatives: negatives.collect() }
    }
}

/// Keys that are hashes already need no other.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        if let Some(first) = bytes.first_chunk() {
            self.0 = u64::from_le_bytes(*first);
        }
    }

    fn write_usize(&mut self, _: usize) {
        // The length of an array says nothing.
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flows(lines: &[(&str, &str, Basis, Option<EntitlementDocument>)]) -> Vec<Beneficiaries> {
        let mut flows = Flows { key: Some([7; blake3::KEY_LEN]), ..Flows::default() };
        let party = |code: &str| Party::from_code(code.as_bytes()).expect("a party");
        for (debtor, person, basis, document) in lines {
            let direction = (party("FR"), party(debtor), Currency::EUR);
            let of = [Grouping::Basis(*basis), Grouping::Document(*document), Grouping::Category(None)];
            flows.add(direction, of, 100, 1, Some(*person).filter(|person| !person.is_empty()));
        }
        flows.finish().beneficiaries
    }

    #[test]
    fn a_person_counts_once_in_each_group_and_direction() {
        use Basis::{Actual, Fixed};
        let (card, form) = (Some(EntitlementDocument::Ehic), Some(EntitlementDocument::S1));
        let counted = flows(&[
            ("DE", "A", Actual, card),
            ("DE", "A", Actual, form),
            ("DE", "A", Fixed, form),
            ("DE", "B", Actual, card),
            ("ES", "A", Actual, None),
            // A correction: its amount counts, its person was counted with the claim.
            ("ES", "", Actual, card),
        ]);
        let of = |debtor: &str, grouping| {
            let found = counted.iter().find(|cell| cell.debtor.code() == debtor && cell.grouping == grouping);
            found.map(|cell| (cell.persons, cell.totals.lines, cell.totals.care))
        };
        assert_eq!(of("DE", Grouping::All), Some((2, 4, 400)));
        assert_eq!(of("DE", Grouping::Basis(Actual)), Some((2, 3, 300)));
        assert_eq!(of("DE", Grouping::Basis(Fixed)), Some((1, 1, 100)));
        assert_eq!(of("DE", Grouping::Document(card)), Some((2, 2, 200)));
        assert_eq!(of("DE", Grouping::Document(form)), Some((1, 2, 200)));
        assert_eq!(of("DE", Grouping::Document(None)), None);
        assert_eq!(of("ES", Grouping::All), Some((1, 2, 200)));
        assert_eq!(of("ES", Grouping::Document(card)), Some((0, 1, 100)));
        assert_eq!(of("ES", Grouping::Document(None)), Some((1, 1, 100)));
        assert_eq!(of("DE", Grouping::Category(None)), Some((2, 4, 400)));
        assert_eq!(of("DE", Grouping::Category(Some(BenefitCategory::Hospital))), None);
    }
}
