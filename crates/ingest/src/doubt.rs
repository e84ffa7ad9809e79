//! Doubts about a line as bits that add up.
//!
//! A condition that holds for almost every line costs a processor little if it is not
//! asked about at once: what is wrong with a line is gathered, and asked about once.

/// Zero if there is none.
pub(crate) type Doubt = u64;

/// A doubt unless the condition holds.
#[inline(always)]
pub(crate) fn unless(holds: bool) -> Doubt {
    u64::from(!holds)
}

/// A doubt, but only where it matters.
#[inline(always)]
pub(crate) fn only_if(matters: bool, doubt: Doubt) -> Doubt {
    doubt & u64::from(matters).wrapping_neg()
}
