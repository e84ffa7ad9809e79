//! Claims that events name, found among the lines that were accepted.
//!
//! A hash finds the chunks a claim may lie in, the line itself decides. Lines of
//! this run were read again with the duplicates; of earlier runs each chunk
//! concerned is read once from the kept inputs, in parallel. What is kept of a line
//! is its block and its amounts.

use std::collections::{BTreeMap, BTreeSet};

use solde_core::block::BlockKey;
use solde_core::life::NamedClaim;

use crate::corrections::{ClaimKey, Correction};
use crate::duplicates::{EarlierHits, EarlierLines};
use crate::examine::stated;
use crate::ids::IdHash;
use crate::layout::Column;
use crate::line::Fields;
use crate::second_reading::Found;
use crate::settle::Settler;

/// What became of the claims that were looked for; one in neither list is no
/// accepted line.
#[derive(Debug, Default)]
pub(crate) struct Named {
    /// Accepted lines that correct no other.
    pub(crate) found: BTreeMap<ClaimKey, NamedClaim>,
    /// Claims that an earlier run seems to have accepted, whose line cannot be read:
    /// the run was made without keeping its inputs, or the chunk holds several lines
    /// of this id and it cannot be told which was accepted.
    pub(crate) unreadable: BTreeSet<ClaimKey>,
}

impl Settler<'_> {
    /// Looks for the named claims among the lines of this run that survived and in
    /// the chunks of earlier runs that `hits` names. Amounts are less what
    /// `corrections` that this run posts, and those of earlier runs, took off.
    pub(crate) fn find_named(
        &self,
        survivors: &BTreeMap<ClaimKey, Found<'_>>,
        corrections: &[Correction],
        hits: &EarlierHits,
        earlier: &EarlierLines<'_>,
    ) -> Named {
        let mut lines: BTreeMap<&ClaimKey, Vec<u8>> = BTreeMap::new();
        let mut unreadable = BTreeSet::new();
        for key in self.named {
            if let Some(line) = survivors.get(key) {
                lines.insert(key, line.joined.to_vec());
                continue;
            }
            for place in hits.of(IdHash::of(key.0, &key.1)) {
                let line = match earlier.kept(place, key) {
                    None => None,
                    // Only its hash in common with a line.
                    Some(None) => continue,
                    Some(Some(candidates)) => self.accepted_among(candidates),
                };
                match line {
                    Some(joined) => drop(lines.insert(key, joined)),
                    None => drop(unreadable.insert(key.clone())),
                }
            }
        }
        let mut taken = self.history_of_named();
        for correction in corrections.iter().filter(|correction| self.posts_block(&correction.block)) {
            if let Some(taken) = taken.get_mut(&correction.claim) {
                taken.0 += i128::from(correction.care);
                taken.1 += i128::from(correction.fees);
            }
        }
        let mut named = Named::default();
        for (key, joined) in lines {
            unreadable.remove(key);
            let fields = Fields::of_joined(&joined);
            let Some((care, fees)) = stated(&fields).amounts else { continue };
            if !fields.get(Column::CorrectsClaimId).is_empty() {
                continue;
            }
            let block_ref = String::from_utf8_lossy(fields.get(Column::BlockRef)).as_ref().into();
            let taken = taken.get(key).copied().unwrap_or_default();
            let claim = NamedClaim {
                block: BlockKey { creditor: key.0, block_ref },
                care: i128::from(care) + taken.0,
                fees: i128::from(fees) + taken.1,
            };
            named.found.insert(key.clone(), claim);
        }
        named.unreadable = unreadable;
        named
    }

    /// What earlier runs took off the named claims.
    fn history_of_named(&self) -> BTreeMap<&ClaimKey, (i128, i128)> {
        self.named.iter().map(|key| (key, self.history.get(key).copied().unwrap_or_default())).collect()
    }
}
