//! What the lines of a block are compared with, and what they add up to.

use solde_core::agreement::InForceOn;
use solde_core::block::LineTotals;
use solde_core::codes::{AgeBand, PersonClass};

use super::amount::AmountForm;
use super::{LARGEST_AMOUNT, Recognised};
use crate::context::{Context, Days, FixedContext, KnownBlock};
use crate::day_code::{DayCode, DayCodes};
use crate::doubt::{Doubt, unless};
use crate::ids::IdSeed;
use crate::tally::{BlockTally, RECENT_YEARS};

/// Days, both included.
#[derive(Clone, Copy)]
pub(super) struct Stretch {
    pub(super) from: DayCode,
    pub(super) until: DayCode,
}

impl Stretch {
    pub(super) const ALWAYS: Self = Self { from: DayCode::FIRST, until: DayCode::LAST };

    pub(super) fn of(days: Days) -> Self {
        Self { from: DayCode::of(days.from), until: DayCode::of(days.until) }
    }

    fn known(days: Days, codes: &mut DayCodes) -> Self {
        Self { from: codes.of(days.from), until: codes.of(days.until) }
    }

    /// A doubt about a day before or after.
    #[inline(always)]
    pub(super) fn doubt(self, day: DayCode) -> Doubt {
        unless((self.from <= day) & (day <= self.until))
    }
}

/// What the lines of a block are compared with, as numbers.
pub(crate) struct Facts<'a> {
    pub(crate) number: u32,
    /// Days of booking that no check minds.
    pub(super) booked: Stretch,
    /// First days of care that no check of the block minds.
    pub(super) care: Stretch,
    pub(super) last_day: DayCode,
    pub(super) period: Stretch,
    pub(super) period_year: u16,
    pub(super) form: AmountForm,
    pub(super) shelf: u32,
    pub(super) seed: IdSeed,
    /// For fixed amounts: what they are compared with.
    pub(super) fixed: Option<&'a FixedContext>,
}

impl<'a> Facts<'a> {
    /// The facts of a block whose lines can be recognised: a new one that counts in this
    /// run, without waivers, with one stretch of days in force.
    pub(crate) fn of(number: u32, block: &'a KnownBlock, shelf: u32, codes: &mut DayCodes) -> Option<Self> {
        let context: &Context = &block.context;
        let [in_force] = *context.in_force else { return None };
        if block.closed() || context.failure.is_some() || !context.waived.is_empty() {
            return None;
        }
        let (booked, care) = match context.decides_on {
            InForceOn::BookedOn => (Stretch::known(in_force, codes), Stretch::ALWAYS),
            // Without days of care the reference year decides: not for the quick way.
            InForceOn::CareFrom if context.fixed.is_some() => return None,
            InForceOn::CareFrom => (Stretch::ALWAYS, Stretch::known(in_force, codes)),
        };
        let latest = context.introduced_on.min(context.last_day).min(context.euro_from.saturating_sub(1));
        Some(Self {
            number,
            booked: Stretch { from: booked.from, until: booked.until.min(codes.of(latest)) },
            care,
            last_day: codes.of(context.last_day),
            period: Stretch::known(context.period, codes),
            period_year: context.period_year,
            form: AmountForm::of(context.terms.currency.exponent()),
            shelf,
            seed: IdSeed::of(context.creditor),
            fixed: context.fixed.as_deref(),
        })
    }
}

/// What the recognised lines of one block in one chunk add up to.
#[derive(Default)]
pub(crate) struct RunTotals {
    lines: u32,
    care: i64,
    fees: i64,
    care_years: [i64; RECENT_YEARS],
    booked_outside: u64,
    provisional: u64,
    /// Months of fixed amounts by year, class of persons and age band: few of each.
    pub(crate) months: Vec<((u16, PersonClass, AgeBand), i64)>,
}

// Care and fees of all lines of a chunk.
const _: () = assert!((LARGEST_AMOUNT as i128) * 2 * (crate::chunk::CHUNK_BYTES as i128) < i64::MAX as i128);

impl RunTotals {
    #[inline(always)]
    pub(crate) fn add(&mut self, line: &Recognised) {
        self.lines += 1;
        self.care += line.care;
        self.fees += line.fees;
        self.care_years[line.years_back] += line.care + line.fees;
        self.booked_outside += u64::from(line.booked_outside);
        if let Some((year, class, age_band, months)) = line.of_class {
            self.provisional += u64::from(line.provisional);
            let of_class = (year, class, age_band);
            match self.months.iter_mut().find(|(known, _)| *known == of_class) {
                Some((_, sum)) => *sum += i64::from(months),
                None => self.months.push((of_class, i64::from(months))),
            }
        }
    }

    /// The lines and their amounts.
    pub(crate) fn lines(&self) -> LineTotals {
        LineTotals { lines: self.lines.into(), care: self.care.into(), fees: self.fees.into() }
    }

    pub(crate) fn add_to(&self, block: &mut BlockTally) {
        let lines = self.lines();
        block.read.merge(&lines);
        block.accepted.merge(&lines);
        block.booked_outside += self.booked_outside;
        block.provisional += self.provisional;
        for (mine, theirs) in block.care_years.iter_mut().zip(self.care_years) {
            *mine += i128::from(theirs);
        }
    }
}
