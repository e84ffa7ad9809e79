//! One look at every byte of a chunk: where separators, line ends and quotes lie, and
//! where there may be bytes that are no text.
//!
//! 64 bytes become bit masks and bits become places: with AVX-512 or AVX2 where the
//! processor has them, and by loops that compilers vectorise elsewhere. This is the only
//! module with `unsafe`: calls of functions that need such instructions, after asking for
//! them, and loads and stores of whole arrays. The plain twin is a byte loop, compared by
//! test.

/// The body of a look. A macro and no function: what it expands to must lie inside a
/// function that enables the instructions, or calls would cost more than the work.
macro_rules! look {
    ($marks:ident, $bytes:ident, $delimiter:ident, $masks:ident, $write:ident) => {{
        let (blocks, rest) = $bytes.as_chunks::<BLOCK>();
        let mut last = [b' '; BLOCK];
        last[..rest.len()].copy_from_slice(rest);
        // Local all the way: what is kept behind a reference is stored after every block.
        let (places, ends) = (&mut $marks.places[..], &mut $marks.ends);
        let (mut base, mut count, mut lines) = (0u32, 0usize, 0usize);
        for block in blocks.iter().chain(std::iter::once(&last)) {
            let found = $masks(block, $delimiter);
            if found.strange != 0 {
                $marks.strange.push(base);
            }
            let Some(places) = places.get_mut(count..).and_then(|rest| rest.first_chunk_mut::<BLOCK>()) else {
                break;
            };
            $write(found.separators, base, places);
            // A block of an ordinary file ends one line or none: its end is written down
            // in any case, and counted if it is one.
            let mut newlines = found.newlines;
            loop {
                let before = found.separators & (newlines & newlines.wrapping_neg()).wrapping_sub(1);
                if lines >= ends.len() {
                    ends.resize(lines.wrapping_mul(2).wrapping_add(BLOCK), 0);
                }
                ends[lines] = (count as u32).wrapping_add(before.count_ones());
                lines = lines.wrapping_add(usize::from(newlines != 0));
                newlines &= newlines.wrapping_sub(1);
                if newlines == 0 {
                    break;
                }
            }
            let mut quotes = found.quotes;
            while quotes != 0 {
                $marks.quotes.push(base.wrapping_add(quotes.trailing_zeros()));
                quotes &= quotes.wrapping_sub(1);
            }
            count = count.wrapping_add(found.separators.count_ones() as usize);
            base = base.wrapping_add(BLOCK as u32);
        }
        $marks.count = count;
        $marks.ends.truncate(lines);
        if $bytes.last().is_some_and(|last| *last != b'\n')
            && let Some(place) = $marks.places.get_mut(count)
        {
            // A last line without its newline ends where the bytes do.
            *place = $bytes.len() as u32;
            $marks.ends.push(count as u32);
            $marks.count += 1;
        }
    }};
}
/// What one look at a chunk found. Places are byte offsets in the chunk.
#[derive(Default)]
pub(crate) struct Marks {
    /// Places of separators and newlines; only the first [`Marks::count`] mean anything.
    places: Vec<u32>,
    count: usize,
    /// For each line, the index of its end among the places.
    pub(crate) ends: Vec<u32>,
    /// Places of quotes.
    pub(crate) quotes: Vec<u32>,
    /// First bytes of the blocks of [`BLOCK`] bytes that may hold what is no text: bytes beyond
    /// ASCII, control characters other than line ends.
    pub(crate) strange: Vec<u32>,
}

impl Marks {
    /// Places of separators and newlines, ascending; the last line always has its end
    /// among them, with or without a newline.
    pub(crate) fn places(&self) -> &[u32] {
        &self.places[..self.count]
    }

    /// Looks at `bytes`, less than 4 GiB, whose fields end with `delimiter`.
    pub(crate) fn look(&mut self, bytes: &[u8], delimiter: u8) {
        self.quotes.clear();
        self.strange.clear();
        // Room for a separator at every byte, and for the block that is written ahead.
        let room = bytes.len() + 2 * BLOCK;
        if self.places.len() < room {
            self.places.resize(room, 0);
        }
        #[cfg(target_arch = "x86_64")]
        #[allow(unsafe_code, reason = "the only way to call functions that need more than the baseline")]
        // SAFETY: the processor is asked for every feature that each function enables.
        unsafe {
            if has_avx512() {
                return self.look_avx512(bytes, delimiter);
            }
            if has_avx2() {
                return self.look_avx2(bytes, delimiter);
            }
        }
        self.look_plain(bytes, delimiter);
    }

    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx512f,avx512bw,avx512vbmi,avx512vbmi2,bmi1,bmi2,popcnt")]
    fn look_avx512(&mut self, bytes: &[u8], delimiter: u8) {
        look!(self, bytes, delimiter, masks_avx512, places_avx512);
    }

    #[cfg(target_arch = "x86_64")]
    #[target_feature(enable = "avx2,bmi1,bmi2,popcnt")]
    fn look_avx2(&mut self, bytes: &[u8], delimiter: u8) {
        look!(self, bytes, delimiter, masks_avx2, places_by_bit);
    }

    fn look_plain(&mut self, bytes: &[u8], delimiter: u8) {
        look!(self, bytes, delimiter, masks_plain, places_by_bit);
    }
}

/// Writes the place of every set bit; behind them, anything.
#[inline(always)]
fn places_by_bit(mut bits: u64, base: u32, places: &mut [u32; BLOCK]) {
    let number = bits.count_ones() as usize;
    // Eight at a time whether there are so many or not: what is written too much is
    // written over, and the processor has nothing to guess.
    for eight in places.as_chunks_mut::<8>().0.iter_mut().take(number.div_ceil(8)) {
        for place in eight {
            *place = base.wrapping_add(bits.trailing_zeros());
            bits &= bits.wrapping_sub(1);
        }
    }
}

#[cfg(target_arch = "x86_64")]
fn has_avx2() -> bool {
    is_x86_feature_detected!("avx2")
        && is_x86_feature_detected!("bmi1")
        && is_x86_feature_detected!("bmi2")
        && is_x86_feature_detected!("popcnt")
}

#[cfg(target_arch = "x86_64")]
fn has_avx512() -> bool {
    has_avx2()
        && is_x86_feature_detected!("avx512f")
        && is_x86_feature_detected!("avx512bw")
        && is_x86_feature_detected!("avx512vbmi")
        && is_x86_feature_detected!("avx512vbmi2")
}

/// As [`places_by_bit`]: the numbers from 0 to 63, less those whose bit is not set.
#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi2")]
fn places_avx512(bits: u64, base: u32, places: &mut [u32; BLOCK]) {
    use std::arch::x86_64::{
        _mm512_add_epi32, _mm512_cvtepu8_epi32, _mm512_extracti32x4_epi32, _mm512_loadu_si512,
        _mm512_maskz_compress_epi8, _mm512_set1_epi32, _mm512_storeu_si512,
    };
    const NUMBERS: [u8; BLOCK] = {
        let mut numbers = [0; BLOCK];
        let mut number = 0;
        while number < BLOCK {
            numbers[number] = number as u8;
            number += 1;
        }
        numbers
    };
    let base = _mm512_set1_epi32(base as i32);
    let count = bits.count_ones();
    let out = places.as_mut_ptr();
    #[allow(unsafe_code, reason = "loads and stores take pointers")]
    // SAFETY: the load reads the 64 bytes of `NUMBERS`; the four stores write 16 numbers
    // each, which are the 64 of `places`.
    unsafe {
        let kept = _mm512_maskz_compress_epi8(bits, _mm512_loadu_si512(NUMBERS.as_ptr().cast()));
        let wide = |sixteen| _mm512_add_epi32(_mm512_cvtepu8_epi32(sixteen), base);
        // Up to 32 whether there are so many or not: nothing to guess.
        _mm512_storeu_si512(out.cast(), wide(_mm512_extracti32x4_epi32::<0>(kept)));
        _mm512_storeu_si512(out.add(16).cast(), wide(_mm512_extracti32x4_epi32::<1>(kept)));
        if count > 32 {
            _mm512_storeu_si512(out.add(32).cast(), wide(_mm512_extracti32x4_epi32::<2>(kept)));
            _mm512_storeu_si512(out.add(48).cast(), wide(_mm512_extracti32x4_epi32::<3>(kept)));
        }
    }
}

#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn masks_avx512(block: &[u8; BLOCK], delimiter: u8) -> Masks {
    use std::arch::x86_64::{
        _mm512_cmpeq_epi8_mask, _mm512_cmplt_epu8_mask, _mm512_loadu_si512, _mm512_movepi8_mask, _mm512_set1_epi8,
    };
    #[allow(unsafe_code, reason = "the load takes a pointer")]
    // SAFETY: reads the 64 bytes of `block`; unaligned is allowed.
    let bytes = unsafe { _mm512_loadu_si512(block.as_ptr().cast()) };
    let equal = |byte: u8| _mm512_cmpeq_epi8_mask(bytes, _mm512_set1_epi8(byte as i8));
    let newlines = equal(b'\n');
    let separators = newlines | equal(delimiter);
    let below_space = _mm512_cmplt_epu8_mask(bytes, _mm512_set1_epi8(0x20));
    let strange = strange(below_space, separators, newlines, equal(b'\r')) | _mm512_movepi8_mask(bytes);
    Masks { separators, newlines, quotes: equal(b'"'), strange }
}

/// Bytes looked at together: one bit each.
pub(crate) const BLOCK: usize = 64;

/// One bit per byte of a block.
struct Masks {
    /// Delimiters and newlines.
    separators: u64,
    newlines: u64,
    quotes: u64,
    /// See [`strange`].
    strange: u64,
}

/// Control characters but separators and the returns before newlines; one before the end of
/// a block, where nobody knows what follows, is in doubt.
#[inline(always)]
fn strange(below_space: u64, separators: u64, newlines: u64, returns: u64) -> u64 {
    below_space & !separators & !(returns & newlines >> 1)
}

fn masks_plain(block: &[u8; BLOCK], delimiter: u8) -> Masks {
    let of = |is: &dyn Fn(u8) -> bool| {
        block.iter().enumerate().fold(0, |bits, (index, byte)| bits | u64::from(is(*byte)) << index)
    };
    let newlines = of(&|byte| byte == b'\n');
    let separators = newlines | of(&|byte| byte == delimiter);
    let strange = strange(of(&|byte| byte < 0x20), separators, newlines, of(&|byte| byte == b'\r'));
    Masks { separators, newlines, quotes: of(&|byte| byte == b'"'), strange: strange | of(&|byte| byte >= 0x80) }
}

#[cfg(target_arch = "x86_64")]
#[inline]
#[target_feature(enable = "avx2")]
fn masks_avx2(block: &[u8; BLOCK], delimiter: u8) -> Masks {
    use std::arch::x86_64::{
        __m256i, _mm256_cmpeq_epi8, _mm256_loadu_si256, _mm256_min_epu8, _mm256_movemask_epi8, _mm256_set1_epi8,
    };
    #[allow(unsafe_code, reason = "the load takes a pointer")]
    // SAFETY: both loads read 32 of the 64 bytes of `block`; unaligned is allowed.
    let (low, high) = unsafe {
        (
            _mm256_loadu_si256(block.as_ptr().cast::<__m256i>()),
            _mm256_loadu_si256(block.as_ptr().add(32).cast::<__m256i>()),
        )
    };
    let join = |low: __m256i, high: __m256i| {
        u64::from(_mm256_movemask_epi8(low) as u32) | u64::from(_mm256_movemask_epi8(high) as u32) << 32
    };
    let equal = |byte: u8| {
        let wanted = _mm256_set1_epi8(byte as i8);
        join(_mm256_cmpeq_epi8(low, wanted), _mm256_cmpeq_epi8(high, wanted))
    };
    let below_space = {
        let last = _mm256_set1_epi8(0x1f);
        join(_mm256_cmpeq_epi8(_mm256_min_epu8(low, last), low), _mm256_cmpeq_epi8(_mm256_min_epu8(high, last), high))
    };
    let newlines = equal(b'\n');
    let separators = newlines | equal(delimiter);
    let strange = strange(below_space, separators, newlines, equal(b'\r')) | join(low, high);
    Masks { separators, newlines, quotes: equal(b'"'), strange }
}

#[cfg(test)]
mod tests {
    use super::Marks;
    use proptest::prelude::*;

    fn byte() -> impl Strategy<Value = u8> {
        prop_oneof![4 => Just(b','), 2 => Just(b'\n'), 1 => Just(b'"'), 1 => Just(b'\r'), 8 => b'0'..=b'z', 1 => any::<u8>()]
    }

    fn plain(bytes: &[u8], delimiter: u8) -> Marks {
        let mut marks = Marks::default();
        for (place, byte) in (0..).zip(bytes) {
            match *byte {
                b'\n' => {
                    marks.ends.push(marks.places.len() as u32);
                    marks.places.push(place);
                }
                byte if byte == delimiter => marks.places.push(place),
                b'"' => marks.quotes.push(place),
                b'\r' if place % 64 != 63 && bytes.get(place as usize + 1) == Some(&b'\n') => {}
                0..0x20 | 0x80.. => marks.strange.push(place / 64 * 64),
                _ => {}
            }
        }
        if bytes.last().is_some_and(|last| *last != b'\n') {
            marks.ends.push(marks.places.len() as u32);
            marks.places.push(bytes.len() as u32);
        }
        marks.count = marks.places.len();
        marks.strange.dedup();
        marks
    }

    fn same(marks: &Marks, plain: &Marks) -> bool {
        marks.places() == plain.places()
            && marks.ends == plain.ends
            && marks.quotes == plain.quotes
            && marks.strange == plain.strange
    }

    proptest! {
        #[test]
        fn agrees_with_a_byte_loop(bytes in proptest::collection::vec(byte(), 0..600), delimiter in prop_oneof![Just(b','), Just(b';'), Just(b'\t')]) {
            let expected = plain(&bytes, delimiter);
            let mut marks = Marks::default();
            // Twice: what an earlier look left must not show.
            for _ in 0..2 {
                marks.look(&bytes, delimiter);
                prop_assert!(same(&marks, &expected));
            }
            let mut slow = Marks::default();
            slow.places.resize(bytes.len() + 128, 0);
            slow.look_plain(&bytes, delimiter);
            prop_assert!(same(&slow, &expected));
            #[cfg(target_arch = "x86_64")]
            if super::has_avx2() {
                let mut wide = Marks::default();
                wide.places.resize(bytes.len() + 128, 0);
                #[allow(unsafe_code, reason = "the only way to call it")]
                // SAFETY: the processor was asked.
                unsafe { wide.look_avx2(&bytes, delimiter) };
                prop_assert!(same(&wide, &expected));
            }
        }
    }
}
