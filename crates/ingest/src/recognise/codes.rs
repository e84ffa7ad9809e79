//! The value lists of claim lines, found by the bytes of a value.

use solde_core::codes::{Article, BenefitCategory, EntitlementDocument};

use crate::tally::Cell;

/// What [`CodeList::find`] gives for what is not in the list.
pub(super) const UNKNOWN: u8 = u8::MAX;
const SLOTS: usize = 64;

/// A list of values, found by its first sixteen bytes and its length.
pub(super) struct CodeList {
    slots: [CodeSlot; SLOTS],
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
        let mut list = Self { slots: [CodeSlot { low: 0, high: 0, len: 0, value: UNKNOWN }; SLOTS] };
        for (number, text) in (0..).zip(values).filter(|(_, text)| text.len() <= 16) {
            let mut bytes = [0; 16];
            bytes[..text.len()].copy_from_slice(text.as_bytes());
            let words = u128::from_le_bytes(bytes);
            let (low, high) = (words as u64, (words >> 64) as u64);
            let mut slot = Self::slot(low, high);
            while list.slots[slot].len != 0 {
                slot = (slot + 1) % SLOTS;
            }
            list.slots[slot] = CodeSlot { low, high, len: text.len(), value: number };
        }
        list
    }

    #[inline(always)]
    fn slot(low: u64, high: u64) -> usize {
        ((low ^ high.rotate_left(29)).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 58) as usize
    }

    #[inline(always)]
    pub(super) fn find(&self, low: u64, high: u64, len: usize) -> u8 {
        let mut slot = Self::slot(low, high);
        loop {
            let known = &self.slots[slot];
            if known.len == 0 || (known.low == low) & (known.high == high) & (known.len == len) {
                return known.value;
            }
            slot = (slot + 1) % SLOTS;
        }
    }
}

// Lists are short: there is always an empty slot, and all values have a bit.
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
