//! What lines add up to. Tallies are sums of integers, so they merge to the same
//! result whatever thread read which chunk.
//!
//! Blocks are many and lines of a block mostly follow one another: a thread adds up the
//! block at hand in a tally of its own ([`ThreadTally`]) and adds it to the one table of
//! all blocks when the next block begins.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use hashbrown::HashMap as FastMap;
use solde_core::block::{BlockTerms, LineTotals};
use solde_core::codes::{AgeBand, Article, BenefitCategory, Code, EntitlementDocument, PersonClass};
use solde_core::inventory::ClaimedMonths;
use solde_core::money::Currency;
use solde_core::party::Party;

use crate::check::Accepted;

/// Lines of one block.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct BlockTally {
    /// All lines, rejected ones included, with the amounts that could be read.
    pub(crate) read: LineTotals,
    /// Of these, lines with an amount that could not be read.
    pub(crate) unreadable: u64,
    /// Lines that are no fields and seem to name the block; not among those read.
    pub(crate) malformed: u64,
    /// Accepted lines.
    pub(crate) accepted: LineTotals,
    /// Of these, lines whose fixed amount is not published yet.
    pub(crate) provisional: u64,
    /// Of these, lines of a class that is waived.
    pub(crate) waived: LineTotals,
    /// Of these, lines booked outside the accounting period.
    pub(crate) booked_outside: u64,
    /// What of the accepted amount is for care of the year of the accounting period
    /// and of the years before; the rest is in the sums beside the blocks.
    pub(crate) care_years: [i128; RECENT_YEARS],
    /// Lines that an earlier run settled.
    pub(crate) settled: LineTotals,
}

/// Years of care that a block keeps at hand: over nine tenths of all claims.
pub(crate) const RECENT_YEARS: usize = 3;

impl BlockTally {
    /// Counts an accepted line; says whether its year of care is one at hand.
    #[inline]
    pub(crate) fn accept(&mut self, line: &Accepted) -> bool {
        self.accepted.add(line.care, line.fees);
        self.provisional += u64::from(line.provisional);
        self.booked_outside += u64::from(line.booked_outside);
        if line.waived {
            self.waived.add(line.care, line.fees);
        }
        match self.care_years.get_mut(usize::from(line.years_back)) {
            Some(year) => {
                *year += i128::from(line.care) + i128::from(line.fees);
                true
            }
            None => false,
        }
    }

    /// Takes accepted lines out again; they stay among those read.
    fn unaccept(&mut self, other: &Self) {
        self.accepted.unmerge(&other.accepted);
        self.provisional -= other.provisional;
        self.booked_outside -= other.booked_outside;
        self.waived.unmerge(&other.waived);
        for (mine, theirs) in self.care_years.iter_mut().zip(other.care_years) {
            *mine -= theirs;
        }
    }

    pub(crate) fn merge(&mut self, other: &Self) {
        self.read.merge(&other.read);
        self.unreadable += other.unreadable;
        self.malformed += other.malformed;
        self.accepted.merge(&other.accepted);
        self.provisional += other.provisional;
        self.waived.merge(&other.waived);
        self.booked_outside += other.booked_outside;
        for (mine, theirs) in self.care_years.iter_mut().zip(other.care_years) {
            *mine += theirs;
        }
        self.settled.merge(&other.settled);
    }
}

/// A block that lines name and no header does.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub(crate) struct LooseBlock {
    pub(crate) creditor: Party,
    pub(crate) block_ref: Vec<u8>,
    pub(crate) terms: BlockTerms,
}

/// Rejected lines of one block and code.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct RejectTally {
    pub(crate) totals: LineTotals,
    pub(crate) unreadable: u64,
}

impl RejectTally {
    pub(crate) fn merge(&mut self, other: &Self) {
        self.totals.merge(&other.totals);
        self.unreadable += other.unreadable;
    }
}

/// What a line states about its money, as written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Stated {
    /// The currency as written; `None` if it is not known.
    pub(crate) currency: Option<Currency>,
    /// Care and fees, if both could be read.
    pub(crate) amounts: Option<(i64, i64)>,
}

/// Money of one file in one currency as written (`None`: the bucket `XXX`).
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct FileMoney {
    /// All lines read.
    pub read: LineTotals,
    /// Accepted ones.
    pub accepted: LineTotals,
    /// Rejected ones.
    pub rejected: LineTotals,
    /// Settled by an earlier run.
    pub settled: LineTotals,
    /// Rejected lines with an unreadable amount, among `rejected.lines`.
    pub unreadable: u64,
}

impl FileMoney {
    pub(crate) fn merge(&mut self, other: &Self) {
        self.read.merge(&other.read);
        self.accepted.merge(&other.accepted);
        self.rejected.merge(&other.rejected);
        self.settled.merge(&other.settled);
        self.unreadable += other.unreadable;
    }
}

/// A cell of the cube, packed: shelf (position and basis), article, document,
/// category, year.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub(crate) struct Cell(u64);

impl Cell {
    pub(crate) fn of(shelf: u32, line: &Accepted) -> Self {
        let article = line.article.map_or(Self::NONE, |value| value as u8);
        let document = line.document.map_or(Self::NONE, |value| value as u8);
        let category = line.category.map_or(Self::NONE, |value| value as u8);
        Self::pack(shelf, article, document, category, line.care_year)
    }

    /// Stands for no value.
    pub(crate) const NONE: u8 = 31;

    /// The cell of values by their places in their lists.
    #[inline(always)]
    pub(crate) fn pack(shelf: u32, article: u8, document: u8, category: u8, care_year: u16) -> Self {
        let values = u64::from(article) << 27 | u64::from(document) << 22 | u64::from(category) << 17;
        Self(u64::from(shelf) << 32 | values | u64::from(care_year))
    }

    pub(crate) fn shelf(self) -> u32 {
        (self.0 >> 32) as u32
    }

    pub(crate) fn article(self) -> Option<Article> {
        Article::ALL.get((self.0 >> 27 & 31) as usize).copied()
    }

    pub(crate) fn document(self) -> Option<EntitlementDocument> {
        EntitlementDocument::ALL.get((self.0 >> 22 & 31) as usize).copied()
    }

    pub(crate) fn category(self) -> Option<BenefitCategory> {
        BenefitCategory::ALL.get((self.0 >> 17 & 31) as usize).copied()
    }

    pub(crate) fn care_year(self) -> u16 {
        (self.0 & 0xffff) as u16
    }
}

/// Mixes packed cells, numbers and values of lists well enough for a table; not for
/// anything hostile, such keys are few and built from checked values.
#[derive(Clone, Copy, Default)]
pub(crate) struct CellHasher(u64);

impl std::hash::Hasher for CellHasher {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, _: &[u8]) {}

    fn write_u64(&mut self, value: u64) {
        let mixed = (self.0.rotate_left(7) ^ value ^ value >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        self.0 = mixed ^ mixed >> 29;
    }

    fn write_u32(&mut self, value: u32) {
        self.write_u64(value.into());
    }

    fn write_isize(&mut self, value: isize) {
        self.write_u64(value as u64);
    }
}

pub(crate) type Cube = FastMap<Cell, LineTotals, std::hash::BuildHasherDefault<CellHasher>>;

type RejectTallies = FastMap<(Option<u32>, Code), RejectTally, std::hash::BuildHasherDefault<CellHasher>>;

/// Cells that were met last, in front of a [`Cube`]: lines of a relation fall into a few
/// dozen cells, which stay in the nearest cache.
pub(crate) struct NearCells(Vec<(Cell, LineTotals)>);

const NEAR_CELLS: usize = 1024;

impl NearCells {
    pub(crate) fn new() -> Self {
        Self(vec![(Cell(0), LineTotals::default()); NEAR_CELLS])
    }

    #[inline(always)]
    pub(crate) fn add(&mut self, cell: Cell, care: i64, fees: i64, cube: &mut Cube) {
        let place = (cell.0 ^ cell.0 >> 32).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (64 - NEAR_CELLS.ilog2());
        let (known, totals) = &mut self.0[place as usize % NEAR_CELLS];
        if *known != cell {
            put_away(*known, totals, cube);
            *known = cell;
        }
        totals.add(care, fees);
    }

    pub(crate) fn put_all_away(&mut self, cube: &mut Cube) {
        for (cell, totals) in &mut self.0 {
            put_away(*cell, totals, cube);
        }
    }
}

#[cold]
fn put_away(cell: Cell, totals: &mut LineTotals, cube: &mut Cube) {
    if *totals != LineTotals::default() {
        cube.entry(cell).or_default().merge(&std::mem::take(totals));
    }
}

/// What lines add up to besides the known blocks: tables that are small.
#[derive(Default)]
pub(crate) struct Sums {
    pub(crate) loose: HashMap<LooseBlock, BlockTally>,
    /// Accepted amounts by block and year of care, where the block itself does not
    /// keep the year at hand.
    other_years: HashMap<Home, BTreeMap<u16, i128>>,
    /// Months claimed by number of known block, year, class and age band.
    months: HashMap<(u32, u16, PersonClass, AgeBand), i64>,
    pub(crate) cube: Cube,
    /// By number of known block, if the line has one.
    pub(crate) rejects: RejectTallies,
    /// By file and currency as written.
    pub(crate) money: HashMap<(u32, Option<Currency>), FileMoney>,
}

impl Sums {
    fn merge(&mut self, other: Self) {
        for (key, tally) in other.loose {
            self.loose.entry(key).or_default().merge(&tally);
        }
        for (home, years) in other.other_years {
            let mine = self.other_years.entry(home).or_default();
            for (year, minor) in years {
                *mine.entry(year).or_default() += minor;
            }
        }
        for (key, months) in other.months {
            *self.months.entry(key).or_default() += months;
        }
        for (cell, totals) in other.cube {
            self.cube.entry(cell).or_default().merge(&totals);
        }
        for (key, tally) in other.rejects {
            self.rejects.entry(key).or_default().merge(&tally);
        }
        for (key, money) in other.money {
            self.money.entry(key).or_default().merge(&money);
        }
    }

    /// Takes out what `other` has of accepted lines; they stay among those read.
    fn unaccept(&mut self, other: Self) {
        for (key, tally) in &other.loose {
            self.loose.entry(key.clone()).or_default().unaccept(tally);
        }
        for (home, years) in other.other_years {
            let mine = self.other_years.entry(home).or_default();
            for (year, minor) in years {
                *mine.entry(year).or_default() -= minor;
            }
        }
        for (key, months) in other.months {
            *self.months.entry(key).or_default() -= months;
        }
        for (cell, totals) in other.cube {
            self.cube.entry(cell).or_default().unmerge(&totals);
        }
        for (key, money) in other.money {
            self.money.entry(key).or_default().accepted.unmerge(&money.accepted);
        }
    }

    fn add_months_of(&mut self, home: &Home, line: &Accepted) {
        if let (Home::Known(number), Some((class, age_band, months))) = (home, line.months) {
            *self.months.entry((*number, line.care_year, class, age_band)).or_default() += i64::from(months);
        }
    }

    #[cold]
    fn add_year(&mut self, home: &Home, line: &Accepted) {
        let amount = i128::from(line.care) + i128::from(line.fees);
        let years = self.other_years.entry(home.clone()).or_default();
        *years.entry(line.care_year).or_default() += amount;
    }

    fn loose(&mut self, key: &LooseBlock) -> Option<&mut BlockTally> {
        if !self.loose.contains_key(key) {
            self.loose.insert(key.clone(), BlockTally::default());
        }
        self.loose.get_mut(key)
    }
}

/// Tallies of known blocks, by number: page after page, so that they are handed from hand
/// to hand without being moved.
pub(crate) struct BlockTallies(Vec<Page>);

type Page = Box<[BlockTally; PAGE]>;

/// Blocks of a page: neighbours are mostly read by one thread.
const PAGE: usize = 64;

impl BlockTallies {
    pub(crate) fn of(&self, number: u32) -> &BlockTally {
        &self.0[number as usize / PAGE][number as usize % PAGE]
    }
}

/// The tallies of known blocks, shared by all threads.
pub(crate) struct SharedBlocks(Vec<Mutex<Page>>);

impl SharedBlocks {
    pub(crate) fn new(blocks: usize) -> Self {
        let page = || Mutex::new(Box::new([BlockTally::default(); PAGE]));
        Self(std::iter::repeat_with(page).take(blocks.div_ceil(PAGE)).collect())
    }

    fn change(&self, number: u32, change: impl FnOnce(&mut BlockTally)) {
        // Sums are whole at any moment: a thread that panicked left nothing half done.
        let mut page = self.0[number as usize / PAGE].lock().unwrap_or_else(PoisonError::into_inner);
        change(&mut page[number as usize % PAGE]);
    }

    /// What all threads added up, with the sums of each.
    pub(crate) fn into_tally(self, sums: impl IntoIterator<Item = Sums>) -> Tally {
        let mut sums = sums.into_iter();
        let mut tally = Tally { blocks: self.into_blocks(), sums: sums.next().unwrap_or_default() };
        sums.for_each(|sums| tally.sums.merge(sums));
        tally
    }

    /// Tallies that threads change once more.
    fn again(blocks: BlockTallies) -> Self {
        Self(blocks.0.into_iter().map(Mutex::new).collect())
    }

    fn into_blocks(self) -> BlockTallies {
        let pages = self.0.into_iter().map(|page| page.into_inner().unwrap_or_else(PoisonError::into_inner));
        BlockTallies(pages.collect())
    }
}

/// What one thread adds up.
pub(crate) struct ThreadTally<'a> {
    shared: &'a SharedBlocks,
    /// The known block at hand.
    current: Option<(u32, BlockTally)>,
    pub(crate) sums: Sums,
    /// The money of the file and currency of the last line: lines of one file
    /// mostly follow one another, so the map is rarely asked.
    meter: Option<((u32, Option<Currency>), FileMoney)>,
}

impl<'a> ThreadTally<'a> {
    pub(crate) fn new(shared: &'a SharedBlocks) -> Self {
        Self { shared, current: None, sums: Sums::default(), meter: None }
    }

    /// The money of a file in a currency as written.
    #[inline]
    pub(crate) fn money_of(&mut self, file: u32, currency: Option<Currency>) -> &mut FileMoney {
        let key = (file, currency);
        if self.meter.as_ref().is_none_or(|(metered, _)| *metered != key) {
            self.put_meter_away();
        }
        &mut self.meter.get_or_insert((key, FileMoney::default())).1
    }

    fn put_meter_away(&mut self) {
        if let Some((key, money)) = self.meter.take() {
            self.sums.money.entry(key).or_default().merge(&money);
        }
    }

    /// Counts an accepted line of a block.
    pub(crate) fn accept(&mut self, home: &Home, line: &Accepted) {
        let Some(block) = self.block(home) else { return };
        block.read.add(line.care, line.fees);
        if !block.accept(line) {
            self.sums.add_year(home, line);
        }
        if line.months.is_some() {
            self.sums.add_months_of(home, line);
        }
    }

    /// The tally of the block a line belongs to, if it belongs to one.
    pub(crate) fn block(&mut self, home: &Home) -> Option<&mut BlockTally> {
        match home {
            Home::Headerless | Home::Nowhere => None,
            Home::Known(number) => Some(self.known(*number)),
            Home::Loose(key) => self.sums.loose(key),
        }
    }

    /// The tally of a known block.
    #[inline]
    pub(crate) fn known(&mut self, number: u32) -> &mut BlockTally {
        if self.current.as_ref().is_none_or(|(current, _)| *current != number) {
            self.put_block_away();
        }
        &mut self.current.get_or_insert((number, BlockTally::default())).1
    }

    fn put_block_away(&mut self) {
        if let Some((number, tally)) = self.current.take() {
            self.shared.change(number, |block| block.merge(&tally));
        }
    }

    /// Adds to a known block what was added up apart.
    pub(crate) fn add_to(&mut self, number: u32, add: impl FnOnce(&mut BlockTally)) {
        match &mut self.current {
            Some((current, tally)) if *current == number => add(tally),
            _ => self.shared.change(number, add),
        }
    }

    /// Counts months of fixed amounts of a known block.
    pub(crate) fn add_months(
        &mut self,
        number: u32,
        (year, class, age_band): (u16, PersonClass, AgeBand),
        months: i64,
    ) {
        *self.sums.months.entry((number, year, class, age_band)).or_default() += months;
    }

    /// Hands everything over.
    pub(crate) fn finish(mut self) -> Sums {
        self.put_block_away();
        self.put_meter_away();
        self.sums
    }
}

/// Tallies that are amended: what was accepted turns out to count no more.
pub(crate) struct Amended {
    blocks: SharedBlocks,
    sums: Sums,
}

impl Amended {
    pub(crate) fn new(tally: Tally) -> Self {
        Self { blocks: SharedBlocks::again(tally.blocks), sums: tally.sums }
    }

    /// For one thread.
    pub(crate) fn amendments(&self) -> Amendments<'_> {
        Amendments { blocks: &self.blocks, block: None, meter: None, out: Sums::default(), added: Sums::default() }
    }

    /// The tallies with what all threads left to be added and taken out.
    pub(crate) fn into_tally(mut self, left: impl IntoIterator<Item = Leftover>) -> Tally {
        for Leftover { out, added } in left {
            self.sums.merge(added);
            self.sums.unaccept(out);
        }
        Tally { blocks: self.blocks.into_blocks(), sums: self.sums }
    }
}

/// What one thread amends: known blocks at once, the rest in sums of its own.
pub(crate) struct Amendments<'a> {
    blocks: &'a SharedBlocks,
    /// The known block at hand: accepted lines that count no more.
    block: Option<(u32, BlockTally)>,
    /// The file and currency of the last line: money that is taken out, and what is added.
    meter: Option<((u32, Option<Currency>), FileMoney, FileMoney)>,
    out: Sums,
    added: Sums,
}

/// The sums a thread leaves: of accepted lines that count no more, and of lines rejected
/// or settled instead.
pub(crate) struct Leftover {
    out: Sums,
    added: Sums,
}

impl Amendments<'_> {
    /// A line of a file that was accepted counts no more; nor does it in its `cell`, if it
    /// was counted there.
    pub(crate) fn unaccept(&mut self, file: u32, home: &Home, currency: Currency, line: &Accepted, cell: Option<Cell>) {
        self.money_of(file, currency).0.accepted.add(line.care, line.fees);
        if let Some(cell) = cell {
            self.withdraw(cell, line);
        }
        let of_block = match home {
            Home::Headerless | Home::Nowhere => return,
            Home::Known(number) => self.known(*number),
            Home::Loose(key) => match self.out.loose(key) {
                Some(block) => block,
                None => return,
            },
        };
        if !of_block.accept(line) {
            self.out.add_year(home, line);
        }
        if line.months.is_some() {
            self.out.add_months_of(home, line);
        }
    }

    /// An accepted line counts no more in its cell.
    pub(crate) fn withdraw(&mut self, cell: Cell, line: &Accepted) {
        self.out.cube.entry(cell).or_default().add(line.care, line.fees);
    }

    fn money_of(&mut self, file: u32, currency: Currency) -> (&mut FileMoney, &mut FileMoney) {
        let key = (file, Some(currency));
        if self.meter.as_ref().is_none_or(|(metered, ..)| *metered != key) {
            self.put_meter_away();
        }
        let (_, out, added) = self.meter.get_or_insert((key, FileMoney::default(), FileMoney::default()));
        (out, added)
    }

    fn put_meter_away(&mut self) {
        if let Some((key, out, added)) = self.meter.take() {
            self.out.money.entry(key).or_default().merge(&out);
            self.added.money.entry(key).or_default().merge(&added);
        }
    }

    fn known(&mut self, number: u32) -> &mut BlockTally {
        if self.block.as_ref().is_none_or(|(current, _)| *current != number) {
            self.put_block_away();
        }
        &mut self.block.get_or_insert((number, BlockTally::default())).1
    }

    fn put_block_away(&mut self) {
        if let Some((number, out)) = self.block.take() {
            self.blocks.change(number, |block| block.unaccept(&out));
        }
    }

    /// A line of a file is rejected, for a block if it names a known one.
    pub(crate) fn reject(&mut self, file: u32, block: Option<u32>, code: Code, currency: Currency, line: &Accepted) {
        self.money_of(file, currency).1.rejected.add(line.care, line.fees);
        self.added.rejects.entry((block, code)).or_default().totals.add(line.care, line.fees);
    }

    /// An earlier run settled a line of a file, under this block.
    pub(crate) fn settle(&mut self, file: u32, block: u32, currency: Currency, line: &Accepted) {
        self.blocks.change(block, |block| block.settled.add(line.care, line.fees));
        self.money_of(file, currency).1.settled.add(line.care, line.fees);
    }

    pub(crate) fn finish(mut self) -> Leftover {
        self.put_block_away();
        self.put_meter_away();
        Leftover { out: self.out, added: self.added }
    }
}

/// Everything that was added up.
pub(crate) struct Tally {
    pub(crate) blocks: BlockTallies,
    pub(crate) sums: Sums,
}

impl Tally {
    /// Months claimed by a known block, by year, class and age band, ascending.
    pub(crate) fn months_by_block(&self) -> HashMap<u32, ClaimedMonths> {
        let mut by_block: HashMap<u32, ClaimedMonths> = HashMap::new();
        for ((number, year, class, age_band), months) in self.sums.months.iter().filter(|(_, months)| **months > 0) {
            by_block.entry(*number).or_default().push((*year, *class, *age_band, *months as u64));
        }
        by_block.values_mut().for_each(|months| months.sort_unstable());
        by_block
    }

    /// The accepted amount of a block whose accounting period ends in `period_year`
    /// by year of care, ascending, minor units; years that come to nothing are left out.
    pub(crate) fn care_years(&self, home: &Home, block: &BlockTally, period_year: u16) -> Vec<(u16, i128)> {
        let recent = (0..).map_while(|back| period_year.checked_sub(back)).zip(block.care_years);
        let mut years: Vec<(u16, i128)> = match self.sums.other_years.get(home) {
            None => recent.collect(),
            Some(others) => {
                let mut years = others.clone();
                recent.for_each(|(year, minor)| *years.entry(year).or_default() += minor);
                years.into_iter().collect()
            }
        };
        years.retain(|(_, minor)| *minor != 0);
        years.sort_unstable();
        // Tens of thousands of blocks hold theirs: no room is kept that is not used.
        years.shrink_to_fit();
        debug_assert_eq!(
            years.iter().map(|(_, minor)| minor).sum::<i128>(),
            block.accepted.amount(),
            "years of care are all there is"
        );
        years
    }
}

/// The block a line belongs to.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Home {
    /// Creditor or reference could not be read: it names no block.
    Nowhere,
    /// It names a block without a header, and its own terms are wrong.
    Headerless,
    /// A block of the table.
    Known(u32),
    /// A block without a header.
    Loose(Box<LooseBlock>),
}
