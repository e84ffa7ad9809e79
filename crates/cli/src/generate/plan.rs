//! The plan of a world: which blocks there are, between whom, and how many lines
//! each holds. Small; the lines themselves are drawn from it, creditor by creditor.

use std::collections::BTreeMap;

use solde_core::agreement::{AgreementId, AgreementSet};
use solde_core::calendar::{Date, Period, PeriodKind};
use solde_core::codes::{Basis, Code};
use solde_core::money::Currency;
use solde_core::party::Party;

use super::random::Random;
use super::routes::{Reductions, Refusal, Routes, routes};
use super::states::directions;
use super::{GenerateError, GenerateOptions};

/// Care may begin this many days before it is booked.
pub(super) const LONGEST_BOOKING_DELAY: u32 = 183;

/// Relative sizes of blocks: most are small, a few are very large.
const SIZES: [u32; 10] = [1, 2, 3, 4, 6, 9, 14, 24, 47, 110];

/// What becomes of a block.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum BlockKind {
    /// It is posted.
    Ordinary,
    /// It was introduced after the cut-off.
    NextPeriod,
    /// Something is wrong with its header.
    Held(Hold),
    /// Its terms are such that every line is rejected with this code.
    Refused(Code),
}

/// Why a block is held.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Hold {
    /// The header announces one line less.
    Count,
    /// The header announces other totals.
    Total,
    /// There is no header.
    Missing,
    /// There are two headers that differ.
    Repeated,
}

/// A block to be written.
#[derive(Clone, Debug)]
pub(super) struct BlockPlan {
    pub(super) creditor: Party,
    pub(super) debtor: Party,
    pub(super) agreement: AgreementId,
    pub(super) period: Period,
    pub(super) basis: Basis,
    pub(super) currency: Currency,
    pub(super) introduced_on: Date,
    /// First and last day on which its lines may have been booked, as day numbers.
    pub(super) booked: (i32, i32),
    pub(super) lines: u64,
    pub(super) kind: BlockKind,
    pub(super) block_ref: String,
    /// X of its fixed amounts.
    pub(super) reductions: Reductions,
    /// First day of the agreement between the two.
    pub(super) force_from: Date,
}

/// The days of a world.
#[derive(Clone, Copy, Debug)]
pub(super) struct Window {
    pub(super) period: Period,
    pub(super) first_day: Date,
    pub(super) cut_off: Date,
}

impl Window {
    pub(super) fn of(period: Period) -> Result<Self, GenerateError> {
        let (first_day, cut_off) =
            period.days().ok_or_else(|| GenerateError::Options("period: a dated one such as 2026Q1".into()))?;
        if first_day.year() < 1960 {
            return Err(GenerateError::Options("period: 1960 or later".into()));
        }
        Ok(Self { period, first_day, cut_off })
    }

    /// Reference years of fixed amounts: two with sample amounts, and one without.
    pub(super) fn reference_years(self) -> [u16; 3] {
        let year = self.first_day.year() as u16;
        [year - 4, year - 3, year - 2]
    }

    /// The last complete periods of a kind before the settlement period, latest first.
    pub(super) fn accounting_periods(self, kind: PeriodKind) -> [Option<Period>; 3] {
        let mut begins = self.first_day;
        let mut previous = || {
            let period = period_of(kind, begins.days_before(1))?;
            let (first, last) = period.days()?;
            begins = first;
            Some((period, last))
        };
        let mut latest = previous();
        while latest.is_some_and(|(_, last)| last >= self.first_day) {
            latest = previous();
        }
        [latest, previous(), previous()].map(|found| found.map(|(period, _)| period))
    }
}

pub(super) fn period_of(kind: PeriodKind, date: Date) -> Option<Period> {
    let (year, month) = (date.year(), date.month());
    let text = match kind {
        PeriodKind::Month => format!("{year:04}-{month:02}"),
        PeriodKind::Quarter => format!("{year:04}Q{}", month.div_ceil(3)),
        PeriodKind::HalfYear => format!("{year:04}H{}", month.div_ceil(6)),
        PeriodKind::Year => format!("{year:04}"),
    };
    Period::parse(text.as_bytes())
}

/// Plans all blocks, by creditor.
pub(super) fn plan(
    options: &GenerateOptions,
    agreements: &AgreementSet,
    window: Window,
) -> Result<BTreeMap<Party, Vec<BlockPlan>>, GenerateError> {
    let routes: Vec<Routes> = directions(options.parties)?
        .into_iter()
        .map(|direction| routes(direction, agreements, window))
        .filter(|routes| !routes.actual.is_empty())
        .collect();
    if routes.is_empty() {
        return Err(GenerateError::NoAgreement);
    }
    if options.lines == 0 {
        return Err(GenerateError::Options("lines: at least 1".into()));
    }
    let blocks = options.blocks.unwrap_or((options.lines / 200).min(50_000)).clamp(1, options.lines);
    let refused = refused_blocks(options, blocks);
    let mut random = Random::new(options.seed, 1);
    let urn = Urn::new(&routes, |_| true);
    let urns = Refusal::ALL.map(|refusal| Urn::new(&routes, |routes| !refusal.candidates(routes).is_empty()));
    let mut plans = Vec::new();
    for number in 0..blocks {
        let place = (number % Refusal::ALL.len() as u64) as usize;
        let refused = (number < refused.count && !urns[place].is_empty()).then_some(Refusal::ALL[place]);
        let chosen = &routes[if refused.is_some() { urns[place].draw(&mut random) } else { urn.draw(&mut random) }];
        plans.push(block(chosen, refused, window, &mut random));
    }
    share_lines(&mut plans, options.lines, &refused, &mut random);
    mark(&mut plans, options, window, &mut random);
    Ok(number_blocks(plans))
}

/// Blocks that are refused as a whole, and their lines, as part of the errors asked for.
struct Refused {
    count: u64,
    lines_each: u64,
}

fn refused_blocks(options: &GenerateOptions, blocks: u64) -> Refused {
    let lines = options.errors.of(options.lines) / 10;
    let lines_each = (lines / 8).clamp(1, 20);
    let count = (lines / lines_each).min(blocks / 4);
    let fits = blocks + count * (lines_each - 1) <= options.lines;
    Refused { count, lines_each: if fits { lines_each } else { 1 } }
}

/// Directions to draw from, by weight.
struct Urn {
    places: Vec<usize>,
    ceilings: Vec<u64>,
}

impl Urn {
    fn new(routes: &[Routes], fits: impl Fn(&Routes) -> bool) -> Self {
        let places: Vec<usize> = (0..routes.len()).filter(|place| fits(&routes[*place])).collect();
        let weights = places.iter().map(|place| routes[*place].direction.weight);
        let ceilings = weights.scan(0, |sum, weight| {
            *sum += weight;
            Some(*sum)
        });
        Self { ceilings: ceilings.collect(), places }
    }

    fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    fn draw(&self, random: &mut Random) -> usize {
        let drawn = random.below(self.ceilings.last().copied().unwrap_or(0));
        self.places[self.ceilings.partition_point(|ceiling| *ceiling <= drawn)]
    }
}

fn block(routes: &Routes, refusal: Option<Refusal>, window: Window, random: &mut Random) -> BlockPlan {
    let direction = routes.direction;
    let fixed = refusal.is_none() && !routes.fixed.is_empty() && random.below(100) < 15;
    let candidates = match refusal {
        Some(refusal) => refusal.candidates(routes),
        None => if fixed { &routes.fixed } else { &routes.actual }.iter().collect(),
    };
    let route = random.pick(&candidates);
    let chosen = random.weighted(if fixed { &[(85, 0), (15, 1)] } else { &[(80, 0), (19, 1), (1, 2)] });
    let booking_period = route.periods[chosen].or(route.periods[0]).unwrap_or(window.period);
    let days = booking_period.days().unwrap_or((window.first_day, window.first_day));
    let own = direction.creditor.currency_on(days.1);
    let allowed = if route.currencies.contains(&own) { Some(own) } else { route.currencies.first().copied() };
    let outside = [b"USD", b"AUD"]
        .into_iter()
        .filter_map(|code| Currency::from_code(code))
        .find(|currency| !route.currencies.contains(currency));
    let stay = window.cut_off.day_number() - window.first_day.day_number() + 1;
    BlockPlan {
        creditor: direction.creditor,
        debtor: direction.debtor,
        agreement: route.agreement,
        period: route.wrong_period.filter(|_| refusal == Some(Refusal::PeriodKind)).unwrap_or(booking_period),
        basis: if refusal == Some(Refusal::Direction) { Basis::Fixed } else { route.basis },
        currency: outside.filter(|_| refusal == Some(Refusal::Currency)).or(allowed).unwrap_or(own),
        introduced_on: day_after(window.first_day, random.days(stay as u32)),
        booked: (days.0.day_number(), days.1.day_number()),
        lines: 0,
        kind: refusal.map_or(BlockKind::Ordinary, |refusal| BlockKind::Refused(refusal.code())),
        block_ref: String::new(),
        reductions: route.reductions,
        force_from: route.force_from,
    }
}

fn day_after(date: Date, days: i32) -> Date {
    (0..days).fold(date, |date, _| date.next_day())
}

/// Gives each block its lines: one at least, the rest by size, `lines` in total.
fn share_lines(plans: &mut [BlockPlan], lines: u64, refused: &Refused, random: &mut Random) {
    let is_refused = |plan: &BlockPlan| matches!(plan.kind, BlockKind::Refused(_));
    for plan in plans.iter_mut() {
        plan.lines = if is_refused(plan) { refused.lines_each } else { 1 };
    }
    let given: u64 = plans.iter().map(|plan| plan.lines).sum();
    let rest = u128::from(lines.saturating_sub(given));
    let sizes: Vec<u64> =
        plans.iter().map(|plan| if is_refused(plan) { 0 } else { u64::from(random.pick(&SIZES)) }).collect();
    let total = u128::from(sizes.iter().sum::<u64>()).max(1);
    let mut reached = 0u128;
    for (plan, size) in plans.iter_mut().zip(sizes) {
        let before = rest * reached / total;
        reached += u128::from(size);
        plan.lines += (rest * reached / total - before) as u64;
    }
}

/// Marks the blocks that are to be held or to wait for the next period.
fn mark(plans: &mut [BlockPlan], options: &GenerateOptions, window: Window, random: &mut Random) {
    let mut ordinary: Vec<usize> = (0..plans.len()).filter(|index| plans[*index].kind == BlockKind::Ordinary).collect();
    let mut draw = |random: &mut Random| {
        (!ordinary.is_empty()).then(|| ordinary.swap_remove(random.below(ordinary.len() as u64) as usize))
    };
    for number in 0..options.held_blocks {
        let Some(index) = draw(random) else { return };
        plans[index].kind =
            BlockKind::Held([Hold::Count, Hold::Total, Hold::Missing, Hold::Repeated][(number % 4) as usize]);
    }
    for _ in 0..options.next_period_blocks {
        let Some(index) = draw(random) else { return };
        plans[index].kind = BlockKind::NextPeriod;
        plans[index].introduced_on = day_after(window.cut_off, 1 + random.days(60));
    }
}

/// Sorts the blocks of each creditor and gives them their references.
fn number_blocks(plans: Vec<BlockPlan>) -> BTreeMap<Party, Vec<BlockPlan>> {
    let mut by_creditor: BTreeMap<Party, Vec<BlockPlan>> = BTreeMap::new();
    for plan in plans {
        by_creditor.entry(plan.creditor).or_default().push(plan);
    }
    for plans in by_creditor.values_mut() {
        plans.sort_by_key(|plan| (plan.period, plan.debtor, plan.agreement, plan.basis, plan.introduced_on));
        for (number, plan) in plans.iter_mut().enumerate() {
            let period = plan.period.to_string();
            plan.block_ref = format!("{}-{:04}", period.get(2..).unwrap_or_default(), number + 1);
        }
    }
    by_creditor
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accounting_periods_end_before_the_settlement_period() {
        let window = |text: &str| Window::of(Period::parse(text.as_bytes()).expect(text)).expect(text);
        let texts = |text: &str, kind| {
            window(text)
                .accounting_periods(kind)
                .map(|period| period.map(|period| period.to_string()).unwrap_or_default())
        };
        assert_eq!(texts("2026Q1", PeriodKind::HalfYear), ["2025H2", "2025H1", "2024H2"]);
        // A period that overlaps the settlement period is still open.
        assert_eq!(texts("2026Q2", PeriodKind::HalfYear), ["2025H2", "2025H1", "2024H2"]);
        assert_eq!(texts("2026Q2", PeriodKind::Quarter), ["2026Q1", "2025Q4", "2025Q3"]);
        assert_eq!(texts("2026", PeriodKind::Year), ["2025", "2024", "2023"]);
    }
}
