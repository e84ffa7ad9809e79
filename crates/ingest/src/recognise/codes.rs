//! The value lists of claim lines, found by the bytes of a value.

use solde_core::codes::{Article, BenefitCategory, EntitlementDocument};

use crate::doubt::Doubt;
use crate::tally::Cell;

const SLOTS: usize = 64;

/// A list of values, found by its first sixteen bytes and its length. Every value has a slot
/// of its own: one look tells.
pub(super) struct CodeList {
    slots: [CodeSlot; SLOTS],
    factor: u64,
}

#[derive(Clone, Copy)]
struct CodeSlot {
    low: u64,
    high: u64,
    len: usize,
    value: u8,
}

impl CodeList {
    fn of<'a>(values: impl Iterator<Item = &'a str>) -> Self {
        let slots: Vec<CodeSlot> = (0..)
            .zip(values)
            .filter(|(_, text)| text.len() <= 16)
            .map(|(value, text)| {
                let mut bytes = [0; 16];
                bytes[..text.len()].copy_from_slice(text.as_bytes());
                let words = u128::from_le_bytes(bytes);
                CodeSlot { low: words as u64, high: (words >> 64) as u64, len: text.len(), value }
            })
            .collect();
        // Factors are tried until one gives each value its own slot: hundreds, for as many
        // values as there are. Should none be found, some values are left to the checks.
        let mut list = Self::empty(1);
        for attempt in 0..MOST_FACTORS {
            list = Self::empty(0x9e37_79b9_7f4a_7c15u64.wrapping_mul(2 * attempt + 1));
            if slots.iter().filter(|slot| !list.place(slot)).count() == 0 {
                break;
            }
        }
        list
    }

    /// No value: an empty slot has a length that no field has.
    fn empty(factor: u64) -> Self {
        Self { slots: [CodeSlot { low: 0, high: 0, len: usize::MAX, value: 0 }; SLOTS], factor }
    }

    fn place(&mut self, slot: &CodeSlot) -> bool {
        let place = &mut self.slots[Self::slot(slot.low, slot.high, self.factor)];
        let free = place.len == usize::MAX;
        if free {
            *place = *slot;
        }
        free
    }

    #[inline(always)]
    fn slot(low: u64, high: u64, factor: u64) -> usize {
        ((low ^ high.rotate_left(29)).wrapping_mul(factor) >> (64 - SLOTS.ilog2())) as usize
    }

    /// The value of a code; there is a doubt if it is not in the list.
    #[inline(always)]
    pub(super) fn find(&self, low: u64, high: u64, len: usize) -> (u8, Doubt) {
        let known = &self.slots[Self::slot(low, high, self.factor) % SLOTS];
        (known.value, known.low ^ low | known.high ^ high | (known.len ^ len) as u64)
    }
}

/// Factors tried to find one without collisions.
const MOST_FACTORS: u64 = 100_000;

// All values have a bit.
const _: () =
    assert!(Article::ALL.len() < 31 && EntitlementDocument::ALL.len() < 31 && BenefitCategory::ALL.len() < 31);

/// The value lists of claim lines.
pub(crate) struct CodeLists {
    pub(super) articles: CodeList,
    pub(super) documents: CodeList,
    pub(super) categories: CodeList,
    /// Bits of the documents that must show their start, and their end.
    pub(super) with_start: u32,
    pub(super) with_end: u32,
    /// Bits of the articles under which fixed amounts are refunded, and of none.
    pub(super) fixed: u64,
}

impl Default for CodeLists {
    fn default() -> Self {
        let bits = |has: fn(EntitlementDocument) -> bool| {
            EntitlementDocument::ALL
                .iter()
                .filter(|value| has(**value))
                .fold(0, |bits, value| bits | 1 << *value as u32)
        };
        Self {
            articles: CodeList::of(Article::ALL.iter().map(|value| value.as_str())),
            documents: CodeList::of(EntitlementDocument::ALL.iter().map(|value| value.as_str())),
            categories: CodeList::of(BenefitCategory::ALL.iter().map(|value| value.as_str())),
            with_start: bits(EntitlementDocument::has_start),
            with_end: bits(EntitlementDocument::has_end),
            fixed: Article::ALL
                .iter()
                .filter(|article| article.allows_fixed())
                .fold(1 << Cell::NONE, |bits, article| bits | 1 << *article as u64),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_value_has_its_own_slot() {
        let lists = CodeLists::default();
        for (list, count) in [
            (&lists.articles, Article::ALL.len()),
            (&lists.documents, EntitlementDocument::ALL.len()),
            (&lists.categories, BenefitCategory::ALL.len()),
        ] {
            assert_eq!(list.slots.iter().filter(|slot| slot.len != usize::MAX).count(), count);
        }
    }
}
