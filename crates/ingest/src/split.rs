//! Finding the separators of a chunk.
//!
//! 64 bytes become 64 bits: with SSE2 on x86-64, elsewhere eight bytes at a time
//! in an ordinary register. This is the only module with `unsafe`, for one call;
//! no pointer is touched. The plain twin is a byte loop, compared
//! by test.

#[cfg(not(target_arch = "x86_64"))]
const COMMAS: u64 = u64::from_ne_bytes([b','; 8]);
#[cfg(not(target_arch = "x86_64"))]
const NEWLINES: u64 = u64::from_ne_bytes([b'\n'; 8]);
#[cfg(not(target_arch = "x86_64"))]
const LOW_BITS: u64 = u64::from_ne_bytes([0x7f; 8]);

#[cfg(not(target_arch = "x86_64"))]
/// The high bit of every byte of `word` that is zero; exact, without carries
/// from one byte into the next.
#[inline(always)]
const fn zero_bytes(word: u64) -> u64 {
    !(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS)
}

/// Bits of the bytes of a block that are commas or newlines.
#[cfg(not(target_arch = "x86_64"))]
#[inline(always)]
fn marks(block: &[u8; 64]) -> u64 {
    let (words, _) = block.as_chunks::<8>();
    let mut bits = 0;
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let mut found = zero_bytes(word ^ COMMAS) | zero_bytes(word ^ NEWLINES);
        while found != 0 {
            bits |= 1 << (index * 8 + found.trailing_zeros() as usize / 8);
            found &= found - 1;
        }
    }
    bits
}

/// Bits of the bytes of a block that are commas or newlines.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
#[allow(unsafe_code, reason = "the only way to call a function that needs SSE2")]
fn marks(block: &[u8; 64]) -> u64 {
    // SAFETY: SSE2 is part of every x86-64 processor and of this target's baseline;
    // the function takes no pointers and needs nothing else.
    unsafe { marks_sse2(block) }
}

#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "sse2")]
fn marks_sse2(block: &[u8; 64]) -> u64 {
    use std::arch::x86_64::{_mm_cmpeq_epi8, _mm_movemask_epi8, _mm_or_si128, _mm_set_epi64x, _mm_set1_epi8};
    let (halves, _) = block.as_chunks::<8>();
    let mut bits = 0;
    for (index, pair) in halves.chunks_exact(2).enumerate() {
        let bytes = _mm_set_epi64x(i64::from_le_bytes(pair[1]), i64::from_le_bytes(pair[0]));
        let comma = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b',' as i8));
        let newline = _mm_cmpeq_epi8(bytes, _mm_set1_epi8(b'\n' as i8));
        let mask = _mm_movemask_epi8(_mm_or_si128(comma, newline)) as u16;
        bits |= u64::from(mask) << (index * 16);
    }
    bits
}

/// Writes the places of all commas and newlines of `bytes` into `places`.
pub(crate) fn separators(bytes: &[u8], places: &mut Vec<u32>) {
    places.clear();
    let (blocks, rest) = bytes.as_chunks::<64>();
    for (index, block) in blocks.iter().enumerate() {
        let mut bits = marks(block);
        let base = (index * 64) as u32;
        while bits != 0 {
            places.push(base + bits.trailing_zeros());
            bits &= bits - 1;
        }
    }
    let done = blocks.len() * 64;
    for (index, byte) in rest.iter().enumerate() {
        if matches!(byte, b',' | b'\n') {
            places.push((done + index) as u32);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::separators;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn agrees_with_a_byte_loop(bytes in proptest::collection::vec(prop_oneof![Just(b','), Just(b'\n'), Just(b'-'), Just(b'\x0b'), any::<u8>()], 0..400)) {
            let mut places = Vec::new();
            separators(&bytes, &mut places);
            let plain: Vec<u32> = (0..bytes.len()).filter(|index| matches!(bytes[*index], b',' | b'\n')).map(|index| index as u32).collect();
            prop_assert_eq!(places, plain);
        }
    }
}
