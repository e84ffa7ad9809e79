//! Random numbers that never change: SplitMix64, so that the upgrade of a crate
//! cannot alter a generated world.

use super::Share;

/// A stream of random numbers.
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

impl Random {
    /// Stream number `stream` of a seed; streams are independent of one another.
    pub(super) fn new(seed: u64, stream: u64) -> Self {
        let mut random = Self(seed ^ stream.wrapping_mul(0xd134_2543_de82_ef95));
        random.next();
        random.next();
        random
    }

    /// 64 random bits.
    #[inline]
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    /// A number below `bound`; 0 if there is none.
    #[inline]
    pub(super) fn below(&mut self, bound: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(bound)) >> 64) as u64
    }

    /// A day or a small count below `bound`.
    #[inline]
    pub(super) fn days(&mut self, bound: u32) -> i32 {
        ((self.next() >> 32).wrapping_mul(u64::from(bound)) >> 32) as i32
    }

    /// `true` in `share` of all cases.
    #[inline]
    pub(super) fn chance(&mut self, share: Share) -> bool {
        share.per_million() > 0 && self.below(1_000_000) < u64::from(share.per_million())
    }

    /// One of `values`, each as likely.
    #[inline]
    pub(super) fn pick<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.below(values.len() as u64) as usize]
    }

    /// One of `values`, each with the weight beside it. The weights are positive.
    #[inline]
    pub(super) fn weighted<T: Copy>(&mut self, values: &[(u32, T)]) -> T {
        let total: u64 = values.iter().map(|(weight, _)| u64::from(*weight)).sum();
        let mut place = self.below(total);
        for (weight, value) in values {
            if place < u64::from(*weight) {
                return *value;
            }
            place -= u64::from(*weight);
        }
        values[values.len() - 1].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stream_is_fixed_for_ever() {
        let mut random = Random(0);
        // First values of SplitMix64 with seed 0, as its authors print them.
        assert_eq!([random.next(), random.next()], [0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f4]);
    }

    #[test]
    fn bounds_and_weights_are_kept() {
        let mut random = Random::new(7, 1);
        assert!((0..1000).all(|_| random.below(10) < 10 && (0..7).contains(&random.days(7))));
        assert!((0..1000).all(|_| random.weighted(&[(1, 'a'), (3, 'b')]) != 'c'));
        let never = Share::default();
        assert!((0..1000).all(|_| !random.chance(never)));
    }
}
