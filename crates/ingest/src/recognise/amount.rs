//! Amounts of a line as eight bytes at once.

use super::MASKS;

pub(super) const ZEROS: u64 = u64::from_le_bytes([b'0'; 8]);
pub(super) const HIGH_BITS: u64 = u64::from_le_bytes([0x80; 8]);

/// How an amount with all decimals of its currency lies in eight bytes that end with it.
pub(super) struct AmountForm {
    pub(super) exponent: u8,
    /// Zeros and, if there are decimals, the point.
    pub(super) form: u64,
    /// Added to a byte that is as it should be, these stay below 0x80.
    pub(super) room: u64,
    /// The digits before the point, and how far they move when it is taken out.
    pub(super) whole: u64,
    pub(super) shift: u32,
    /// The digits behind the point.
    pub(super) decimals: u64,
    /// Bytes that it has at least, and may have more.
    pub(super) shortest: usize,
    pub(super) longer: usize,
}

impl AmountForm {
    pub(super) fn of(exponent: u8) -> Self {
        let point = usize::from(exponent).checked_sub(1).and_then(|more| 6usize.checked_sub(more));
        let mut form = [b'0'; 8];
        let mut room = [0x76; 8];
        if let Some(point) = point {
            form[point] = b'.';
            room[point] = 0x7f;
        }
        let shortest = match (point, exponent) {
            (Some(_), _) => Some(usize::from(exponent) + 2),
            (None, 0) => Some(1),
            (None, _) => None,
        };
        Self {
            exponent,
            form: u64::from_le_bytes(form),
            room: u64::from_le_bytes(room),
            whole: point.map_or(u64::MAX, |point| MASKS[point]),
            shift: if point.is_some() { 8 } else { 0 },
            decimals: point.map_or(0, |point| !MASKS[point + 1]),
            // If it never lies in eight bytes: only no bytes at all have this length.
            shortest: shortest.unwrap_or(usize::MAX),
            longer: shortest.map_or(0, |shortest| 8 - shortest),
        }
    }
}

/// The number that eight digits make, the first the most significant.
#[inline(always)]
pub(super) fn number(digits: u64) -> i64 {
    const LOW: u64 = 0x0000_00ff_0000_00ff;
    let pairs = digits.wrapping_mul(10).wrapping_add(digits >> 8);
    let high = (pairs & LOW).wrapping_mul(100 + (1_000_000 << 32));
    let low = (pairs >> 16 & LOW).wrapping_mul(1 + (10_000 << 32));
    (high.wrapping_add(low) >> 32) as i64
}
