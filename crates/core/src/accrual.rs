//! What is still expected to be presented for care years past: chain-ladder on the triangle
//! of care years by the years that passed until introduction.
//!
//! A development factor is what all care years known for both ages had been presented at
//! the greater age, divided by what they had at the lesser. What a care year will come to is
//! what it has, times every factor still ahead of it. Factors are exact fractions; the
//! product is rounded once ([`ACCRUAL_PROPOSAL`]). The result is a proposal for the accounts:
//! no posting, no position and no statement knows it.

use num_bigint::{BigInt, Sign};

use crate::rounding::ACCRUAL_PROPOSAL;

/// Care years that a triangle must have before anything is proposed: two factors, of which
/// the first rests on two care years.
pub const LEAST_CARE_YEARS: usize = 3;

/// From one age to the next.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Factor {
    /// What the care years known for both ages had been presented at the greater, minor units.
    pub numerator: i128,
    /// The same at the lesser.
    pub denominator: i128,
    /// How many care years those are.
    pub care_years: usize,
}

/// What is proposed for one care year, minor units.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Expected {
    /// Presented so far.
    pub presented: i128,
    /// What it will come to.
    pub ultimate: i128,
}

impl Expected {
    /// What is expected to come.
    pub fn still(&self) -> i128 {
        self.ultimate - self.presented
    }
}

/// Factors and what follows from them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Proposal {
    /// From age 0 to 1, from 1 to 2, and so on.
    pub factors: Vec<Factor>,
    /// By care year, oldest first, as the triangle.
    pub expected: Vec<Expected>,
}

/// Why nothing is proposed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NoProposal {
    /// Fewer than [`LEAST_CARE_YEARS`] care years.
    TooShort,
    /// Of an age nothing had been presented, or less than nothing: no factor leads on from it.
    NoFactor,
}

/// Proposes from a triangle of cumulative amounts, minor units: the oldest care year first
/// with one amount per age, each younger one with one fewer, the youngest with one.
pub fn propose(triangle: &[Vec<i128>]) -> Result<Proposal, NoProposal> {
    let years = triangle.len();
    if years < LEAST_CARE_YEARS || triangle.iter().enumerate().any(|(place, ages)| ages.len() != years - place) {
        return Err(NoProposal::TooShort);
    }
    let factor = |age: usize| {
        let both = || triangle.iter().filter(move |ages| ages.len() > age + 1);
        let sum = |age: usize| both().map(|ages| ages[age]).sum::<i128>();
        Factor { numerator: sum(age + 1), denominator: sum(age), care_years: both().count() }
    };
    let factors: Vec<Factor> = (0..years - 1).map(factor).collect();
    if factors.iter().any(|factor| factor.denominator <= 0 || factor.numerator < 0) {
        return Err(NoProposal::NoFactor);
    }
    let expected = triangle.iter().map(|ages| {
        let presented = ages.last().copied().unwrap_or(0);
        let ahead = factors.get(ages.len() - 1..).unwrap_or_default();
        let product = |of: fn(&Factor) -> i128| ahead.iter().map(|factor| BigInt::from(of(factor))).product::<BigInt>();
        let ultimate = rounded(product(|factor| factor.numerator) * presented, &product(|factor| factor.denominator));
        ultimate.map(|ultimate| Expected { presented, ultimate })
    });
    Ok(Proposal { expected: expected.collect::<Option<_>>().ok_or(NoProposal::NoFactor)?, factors })
}

/// A fraction of any size, rounded under the name of the rule: cut into whole units and a
/// rest first, whose nearest unit is a matter of halves alone.
fn rounded(numerator: BigInt, denominator: &BigInt) -> Option<i128> {
    let magnitude = BigInt::from_biguint(Sign::Plus, numerator.magnitude().clone());
    let whole = i128::try_from(&magnitude / denominator).ok()?;
    let rest: BigInt = magnitude % denominator;
    // Twice the rest against the whole: 1 below a half, 2 a half, 3 above, in quarters.
    let quarters = match (rest.sign(), (&rest * BigInt::from(2)).cmp(denominator)) {
        (Sign::NoSign, _) => 0,
        (_, std::cmp::Ordering::Less) => 1,
        (_, std::cmp::Ordering::Equal) => 2,
        (_, std::cmp::Ordering::Greater) => 3,
    };
    let magnitude = ACCRUAL_PROPOSAL.round(whole.checked_mul(4)?.checked_add(quarters)?, 4)?;
    Some(if numerator.sign() == Sign::Minus { -magnitude } else { magnitude })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Worked by hand: factors (5,200 + 6,600) / (4,000 + 5,000) = 11,800 / 9,000 and
    /// 5,500 / 5,200. The year before last comes to 6,600 × 5,500 / 5,200 = 6,980.769…, the
    /// last to 6,000 × 11,800 / 9,000 × 5,500 / 5,200 = 8,320.512…
    #[test]
    fn a_worked_example() {
        let proposal = propose(&[vec![4_000, 5_200, 5_500], vec![5_000, 6_600], vec![6_000]]).expect("a proposal");
        let fractions: Vec<(i128, i128, usize)> =
            proposal.factors.iter().map(|factor| (factor.numerator, factor.denominator, factor.care_years)).collect();
        assert_eq!(fractions, [(11_800, 9_000, 2), (5_500, 5_200, 1)]);
        let ultimates: Vec<i128> = proposal.expected.iter().map(|expected| expected.ultimate).collect();
        assert_eq!(ultimates, [5_500, 6_981, 8_321]);
        assert_eq!(proposal.expected.iter().map(Expected::still).collect::<Vec<_>>(), [0, 381, 2_321]);
    }

    #[test]
    fn a_half_is_rounded_away_from_zero_once() {
        // 3 × 3 / 2 = 4.5, and the same below zero.
        let of =
            |last: i128| propose(&[vec![1, 2, 2], vec![1, 1], vec![last]]).expect("a proposal").expected[2].ultimate;
        assert_eq!([of(3), of(-3), of(1)], [5, -5, 2]);
    }

    #[test]
    fn without_history_nothing_is_proposed() {
        assert_eq!(propose(&[]), Err(NoProposal::TooShort));
        assert_eq!(propose(&[vec![1, 2], vec![1]]), Err(NoProposal::TooShort));
        assert_eq!(propose(&[vec![1, 2], vec![1], vec![1]]), Err(NoProposal::TooShort));
        assert_eq!(propose(&[vec![0, 0, 0], vec![0, 5], vec![7]]), Err(NoProposal::NoFactor));
    }

    /// Products far above 128 bits come out exactly.
    #[test]
    fn amounts_of_any_size() {
        let large = 10i128.pow(30);
        let triangle: Vec<Vec<i128>> = (1..=8).rev().map(|ages| vec![large; ages]).collect();
        let proposal = propose(&triangle).expect("a proposal");
        assert!(proposal.expected.iter().all(|expected| expected.still() == 0));
    }
}
