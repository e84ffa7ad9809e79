//! Finding the separators of a chunk.
//!
//! Eight bytes are compared at once in a register (SWAR); no intrinsics and no
//! `unsafe`. The plain twin is a byte loop, compared by test.

const COMMAS: u64 = u64::from_ne_bytes([b','; 8]);
const NEWLINES: u64 = u64::from_ne_bytes([b'\n'; 8]);
const LOW_BITS: u64 = u64::from_ne_bytes([0x7f; 8]);

/// The high bit of every byte of `word` that is zero; exact, without carries
/// from one byte into the next.
#[inline(always)]
const fn zero_bytes(word: u64) -> u64 {
    !(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS)
}

/// Writes the places of all commas and newlines of `bytes` into `places`.
pub(crate) fn separators(bytes: &[u8], places: &mut Vec<u32>) {
    places.clear();
    let (words, rest) = bytes.as_chunks::<8>();
    for (index, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        let mut found = zero_bytes(word ^ COMMAS) | zero_bytes(word ^ NEWLINES);
        while found != 0 {
            places.push((index * 8) as u32 + found.trailing_zeros() / 8);
            found &= found - 1;
        }
    }
    let done = words.len() * 8;
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
        fn agrees_with_a_byte_loop(bytes in proptest::collection::vec(prop_oneof![Just(b','), Just(b'\n'), Just(b'-'), Just(b'\x0b'), any::<u8>()], 0..200)) {
            let mut places = Vec::new();
            separators(&bytes, &mut places);
            let plain: Vec<u32> = (0..bytes.len()).filter(|index| matches!(bytes[*index], b',' | b'\n')).map(|index| index as u32).collect();
            prop_assert_eq!(places, plain);
        }
    }
}
