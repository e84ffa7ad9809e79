//! The quick way of an ordinary line: recognised as acceptable in one go, or left to the
//! path that decides.
//!
//! Almost every line says of its block what the header says, mostly in the words of the line
//! before it, is at actual cost, without quotes, and in order. Such a line is read as integers straight from the chunk, without
//! cutting it into fields, and nothing here says what is wrong with one that is not: a
//! doubt is enough to hand it to [`crate::examine`], whose checks and texts are the only
//! ones there are. So whatever is recognised must be what the checks would have accepted,
//! with the same figures; tests compare the two on any bytes.

mod amount;
mod codes;
mod facts;

use solde_core::calendar::Period;
use solde_core::codes::{AgeBand, Basis, PersonClass};
use solde_core::money::parse_minor;

use crate::context::{BlockTable, Days, FixedContext};
use crate::day_code::{DayCode, DayRead};
use crate::doubt::{Doubt, only_if, unless};
use crate::ids::IdHash;
use crate::layout::{COLUMNS, Column, ColumnMap};
use crate::rows::Row;
use crate::suspects::Care;
use crate::tally::{Cell, RECENT_YEARS};
use crate::{MAX_FIELD_BYTES, MAX_IDENTIFIER_BYTES};

use self::amount::{AmountForm, HIGH_BITS, ZEROS, number};
use self::codes::CodeList;
pub(crate) use self::codes::CodeLists;
use self::facts::Stretch;
pub(crate) use self::facts::{Facts, RunTotals};

/// Where the columns of a file lie in its rows.
pub(crate) struct Plan {
    width: usize,
    /// By column: its place; from `width` on, that of a constant.
    places: [u16; COLUMNS],
    /// Constants of an import profile, one after the other, for the columns that the file
    /// lacks (empty without a profile): they are put behind the lines of each chunk, so that every field is a range of one array.
    tail: Vec<u8>,
    /// Start and length in `tail` of each constant.
    constants: Vec<(u32, u32)>,
    /// First and last places of the columns that name the block, as runs of neighbours.
    terms: Vec<(usize, usize)>,
    /// The columns lie in the order of the native layout, all that it requires and perhaps more.
    native: bool,
}

/// Columns that every file of the native layout has, in their order.
const REQUIRED: usize = Column::FeeAmount as usize + 1;

impl Plan {
    pub(crate) fn of(map: &ColumnMap) -> Self {
        let width = map.width();
        let mut plan = Self {
            width,
            places: [0; COLUMNS],
            tail: Vec::new(),
            constants: Vec::new(),
            terms: Vec::new(),
            native: false,
        };
        for (column, place) in Column::ALL.iter().zip(&mut plan.places) {
            *place = map.places[*column as usize].unwrap_or_else(|| {
                let value = map.constant(*column);
                plan.constants.push((plan.tail.len() as u32, value.len() as u32));
                plan.tail.extend_from_slice(value);
                (width + plan.constants.len() - 1) as u16
            });
        }
        let mut terms: Vec<usize> = crate::examine::TERM_COLUMNS
            .iter()
            .filter_map(|column| map.places[*column as usize].map(usize::from))
            .collect();
        terms.sort_unstable();
        for place in terms {
            match plan.terms.last_mut() {
                Some((_, last)) if *last + 1 == place => *last = place,
                _ => plan.terms.push((place, place)),
            }
        }
        let in_order = |place: usize| map.columns.get(place) == Some(&Column::ALL.get(place).copied());
        plan.native = width >= REQUIRED && map.constants.is_empty() && (0..width).all(in_order);
        plan
    }

    /// What is put behind the lines of each chunk of the file.
    pub(crate) fn tail(&self) -> &[u8] {
        &self.tail
    }
}

/// A chunk whose lines may be recognised.
#[derive(Clone, Copy)]
pub(crate) struct Page<'a> {
    /// Its lines, the tail of the plan, and [`crate::chunk::PAD`] bytes more.
    pub(crate) bytes: &'a [u8],
    /// Where the tail begins.
    pub(crate) tail: usize,
    pub(crate) plan: &'a Plan,
}

/// A field as a range of the page.
#[derive(Clone, Copy, Default)]
struct Span {
    start: usize,
    len: usize,
}

impl Page<'_> {
    /// A field of an ordinary row.
    #[inline(always)]
    fn span(&self, row: &Row<'_>, column: Column) -> Span {
        let place = usize::from(self.plan.places[column as usize]);
        if place < self.plan.width {
            let range = row.field(place);
            Span { start: range.start, len: range.end.wrapping_sub(range.start) }
        } else {
            let (start, len) = self.plan.constants[place - self.plan.width];
            Span { start: self.tail + start as usize, len: len as usize }
        }
    }

    /// Whether a row has the form of those that may be recognised.
    #[inline(always)]
    pub(crate) fn is_ordinary(&self, row: &Row<'_>) -> bool {
        !row.quoted & (row.ends.len() == self.plan.width) & (row.end - row.start <= MAX_FIELD_BYTES)
    }

    /// The block with a header that an ordinary row names, if all it says of the block is
    /// what the header says.
    pub(crate) fn block_of(&self, row: &Row<'_>, table: &BlockTable) -> Option<u32> {
        let text = |column| {
            let Span { start, len } = self.span(row, column);
            self.bytes.get(start..start.wrapping_add(len)).unwrap_or_default()
        };
        let number = table.find(text(Column::Creditor), text(Column::BlockRef))?;
        let terms = &table.blocks[number as usize].context.terms;
        let agrees = terms.agreement.is_written(text(Column::Agreement))
            && terms.debtor.is_written(text(Column::Debtor))
            && terms.currency.is_written(text(Column::Currency))
            && Period::parse(text(Column::AccountingPeriod)) == Some(terms.accounting_period)
            && Basis::parse(text(Column::Basis)) == Some(terms.basis);
        agrees.then_some(number)
    }

    /// Remembers in which words an ordinary row names its block, unless they are too long.
    pub(crate) fn remember(&self, row: &Row<'_>, terms: &mut Terms) -> bool {
        self.plan.terms.iter().zip(&mut terms.0).all(|((first, last), term)| {
            let text = self.bytes.get(row.field(*first).start..row.field(*last).end);
            text.is_some_and(|text| term.hold(text))
        })
    }

    /// Whether an ordinary row names its block in the same words.
    #[inline(always)]
    pub(crate) fn has_terms(&self, row: &Row<'_>, terms: &Terms) -> bool {
        if let (Some(row), [block, currency, ..]) = (Native::of(self, row), &terms.0) {
            let (first, last) = (row.span(Column::BlockRef), row.span(Column::Basis));
            let len = last.start.wrapping_add(last.len).wrapping_sub(first.start);
            return row.has_term(Span { start: first.start, len }, block)
                && row.has_short_term(row.span(Column::Currency), currency);
        }
        let planned = Planned { page: *self, row };
        self.plan.terms.iter().zip(&terms.0).all(|((first, last), term)| {
            let (start, end) = (row.field(*first).start, row.field(*last).end);
            planned.has_term(Span { start, len: end.wrapping_sub(start) }, term)
        })
    }

    /// Reads an ordinary row of the block that `facts` are about; `None` if there is any
    /// doubt about it.
    #[inline(always)]
    pub(crate) fn recognise(&self, row: &Row<'_>, facts: &Facts<'_>, lists: &CodeLists) -> Option<Recognised> {
        match Native::of(self, row) {
            Some(row) => row.recognise(facts, lists),
            None => Planned { page: *self, row }.recognise(facts, lists),
        }
    }
}

/// Bytes of a line within which the compiler knows that no load goes astray.
const WINDOW: usize = 512;
/// [`WINDOW`] with room for a load that begins in it.
const WIDE: usize = WINDOW + 8 * TERM_WORDS;
// The last line of a chunk has a window, too.
const _: () = assert!(crate::chunk::PAD >= WIDE);
const _: () = assert!(TERM_BYTES.is_multiple_of(8));

/// How the fields of one row are had.
trait View: Copy {
    /// Where a field lies.
    fn span(self, column: Column) -> Span;
    /// The eight bytes at a place.
    fn word(self, at: usize) -> u64;
    /// Eight words at a place.
    fn words(self, at: usize) -> [u64; TERM_WORDS];
    /// The ten bytes at a place.
    fn ten(self, at: usize) -> [u8; 10];
    /// The bytes of a field.
    fn bytes(&self, span: Span) -> &[u8];

    /// The day in a field; there is a doubt about one of another length than ten.
    #[inline(always)]
    fn day(self, span: Span) -> DayRead {
        let read = DayCode::read(&self.ten(span.start));
        DayRead { doubt: read.doubt | (span.len ^ 10) as u64, ..read }
    }

    /// As [`View::day`], of days that no line is recognised by if they are of the last century.
    #[inline(always)]
    fn late_day(self, span: Span) -> DayRead {
        let read = DayCode::read_of_this_century(&self.ten(span.start));
        DayRead { doubt: read.doubt | (span.len ^ 10) as u64, ..read }
    }

    /// The amount in a field if it is short and written with all decimals: else a doubt.
    #[inline(always)]
    fn short_amount(self, span: Span, form: &AmountForm) -> (i64, Doubt) {
        // In any layout there are eight bytes before it, or nothing is read.
        let end = span.start.wrapping_add(span.len);
        // The eight bytes before the end of the field; those before its start become zeros.
        let before = MASKS[8 - span.len.min(8)];
        let word = self.word(end.wrapping_sub(8)) & !before | ZEROS & before;
        let digits = word ^ form.form;
        let malformed = (digits.wrapping_add(form.room) | digits) & HIGH_BITS;
        let value = number((digits & form.whole) << form.shift | digits & form.decimals);
        (value, malformed | unless(span.len.wrapping_sub(form.shortest) <= form.longer))
    }

    /// The amount in a field; `None` unless it is written as amounts are and not negative.
    #[inline(always)]
    fn amount(self, span: Span, form: &AmountForm) -> Option<i64> {
        let (value, doubt) = self.short_amount(span, form);
        if doubt == 0 { Some(value) } else { long_amount(self.bytes(span), form.exponent) }
    }

    /// As [`View::amount`]; an empty field is zero.
    #[inline(always)]
    fn optional_amount(self, span: Span, form: &AmountForm) -> Option<i64> {
        let (value, doubt) = self.short_amount(span, form);
        let there = span.len != 0;
        // Whether there are fees nobody can guess: not even a processor is to try.
        if only_if(there, doubt) == 0 {
            Some(only_if(there, value as u64) as i64)
        } else {
            long_amount(self.bytes(span), form.exponent)
        }
    }

    /// The place of a code in its list.
    #[inline(always)]
    fn code(self, span: Span, list: &CodeList) -> (u8, Doubt) {
        let (low, high) = WIDE_MASKS[span.len.min(16)];
        list.find(self.word(span.start) & low, self.word(span.start.wrapping_add(8)) & high, span.len)
    }

    /// What all lines have in common. A code that may be left out is [`Cell::NONE`] then.
    #[inline(always)]
    fn ground(self, facts: &Facts<'_>, lists: &CodeLists, optional: bool) -> Ground {
        let is_identifier = |column| self.span(column).len.wrapping_sub(1) < MAX_IDENTIFIER_BYTES;
        let mut doubt = unless(
            is_identifier(Column::ClaimId)
                & is_identifier(Column::CreditorInstitution)
                & is_identifier(Column::DebtorInstitution)
                & is_identifier(Column::PersonId),
        );
        doubt |= self.span(Column::CorrectsClaimId).len as u64;
        let booked = self.late_day(self.span(Column::BookedOn));
        doubt |= booked.doubt | facts.booked.doubt(booked.code);

        let mut code = |column, list| {
            let span = self.span(column);
            let (value, unknown) = self.code(span, list);
            let left_out = optional && span.len == 0;
            doubt |= only_if(!left_out, unknown);
            if left_out { Cell::NONE } else { value }
        };
        let article = code(Column::Article, &lists.articles);
        let document = code(Column::EntitlementDocument, &lists.documents);
        let category = code(Column::BenefitCategory, &lists.categories);

        let (valid_from, valid_to) = (self.span(Column::EntitlementFrom), self.span(Column::EntitlementTo));
        let (from, to) = (self.day(valid_from), self.day(valid_to));
        let (no_start, no_end) = (valid_from.len == 0, valid_to.len == 0);
        let document_bit = 1u32.wrapping_shl(u32::from(document));
        doubt |= only_if(!no_start | (lists.with_start & document_bit != 0), from.doubt);
        doubt |= only_if(!no_end | (lists.with_end & document_bit != 0), to.doubt);
        let valid = Stretch {
            from: if no_start { DayCode::FIRST } else { from.code },
            until: if no_end { DayCode::LAST } else { to.code },
        };
        doubt |= unless(valid.from <= valid.until);
        Ground { doubt, booked: booked.code, valid, article, document, category }
    }

    /// A line at actual cost.
    #[inline(always)]
    fn recognise_actual(self, facts: &Facts<'_>, lists: &CodeLists) -> Option<Recognised> {
        let ground = self.ground(facts, lists, false);
        let (care_from, care_to) =
            (self.late_day(self.span(Column::CareFrom)), self.late_day(self.span(Column::CareTo)));
        let mut doubt = ground.doubt | care_from.doubt | care_to.doubt;
        let (care_from, care_to) = (care_from.code, care_to.code);
        doubt |= facts.care.doubt(care_from) | unless(care_to <= facts.last_day);
        doubt |= unless(care_from <= care_to) | unless(care_from <= ground.booked);
        doubt |= unless(ground.valid.from <= care_from) | unless(care_to <= ground.valid.until);
        let years_back = usize::from(facts.period_year.wrapping_sub(care_from.year()));
        doubt |= unless(years_back < RECENT_YEARS);
        if doubt != 0 {
            return None;
        }
        Some(Recognised {
            care: self.amount(self.span(Column::CareAmount), &facts.form)?,
            fees: self.optional_amount(self.span(Column::FeeAmount), &facts.form)?,
            cell: Cell::pack(facts.shelf, ground.article, ground.document, ground.category, care_from.year()),
            years_back,
            booked_outside: facts.period.doubt(ground.booked) != 0,
            of_class: None,
            provisional: false,
            id: IdHash::seeded(facts.seed, self.bytes(self.span(Column::ClaimId))),
        })
    }

    /// A line of a fixed amount, without days of care.
    #[inline(always)]
    fn recognise_fixed(self, facts: &Facts<'_>, fixed: &FixedContext, lists: &CodeLists) -> Option<Recognised> {
        let ground = self.ground(facts, lists, true);
        let may_be_fixed = lists.fixed.wrapping_shr(u32::from(ground.article)) & 1 == 1;
        let no_care = (self.span(Column::CareFrom).len == 0) & (self.span(Column::CareTo).len == 0);
        if ground.doubt | unless(may_be_fixed & no_care) != 0 {
            return None;
        }
        let year: &[u8; 4] = self.bytes(self.span(Column::ReferenceYear)).try_into().ok()?;
        let [y0, y1, y2, y3] = *year;
        let first_of_january = DayCode::read(&[y0, y1, y2, y3, b'-', b'0', b'1', b'-', b'0', b'1']);
        let allows = |days: &Days| Stretch::of(*days).doubt(first_of_january.code) == 0;
        let year = first_of_january.code.year();
        let years_back = usize::from(facts.period_year.wrapping_sub(year));
        let recent = (year >= 1950) & (years_back < RECENT_YEARS);
        if first_of_january.doubt | unless(recent) != 0 || !fixed.allowed.iter().any(allows) {
            return None;
        }
        let age_band = AgeBand::parse(self.bytes(self.span(Column::AgeBand)))?;
        let class = PersonClass::parse(self.bytes(self.span(Column::PersonClass)))?;
        let months = match *self.bytes(self.span(Column::Months)) {
            [digit @ b'1'..=b'9'] => digit - b'0',
            [b'1', digit @ b'0'..=b'2'] => 10 + digit - b'0',
            _ => return None,
        };
        let monthly = self.amount(self.span(Column::MonthlyAmount), &facts.form)?;
        let care = self.amount(self.span(Column::CareAmount), &facts.form)?;
        let no_fee = self.optional_amount(self.span(Column::FeeAmount), &facts.form)? == 0;
        if !no_fee || monthly.checked_mul(i64::from(months)) != Some(care) {
            return None;
        }
        let provisional = match fixed.monthly.get(year, age_band, class) {
            Some(value) if value.minor == monthly => value.provisional,
            Some(value) if value.binds => return None,
            _ => true,
        };
        Some(Recognised {
            care,
            fees: 0,
            cell: Cell::pack(facts.shelf, ground.article, ground.document, ground.category, year),
            years_back,
            booked_outside: false,
            of_class: Some((year, class, age_band, months)),
            provisional,
            id: IdHash::seeded(facts.seed, self.bytes(self.span(Column::ClaimId))),
        })
    }

    /// Reads the row; `None` if there is any doubt about it.
    #[inline(always)]
    fn recognise(self, facts: &Facts<'_>, lists: &CodeLists) -> Option<Recognised> {
        match facts.fixed {
            None => self.recognise_actual(facts, lists),
            Some(fixed) => self.recognise_fixed(facts, fixed, lists),
        }
    }

    /// Whether a range of the row holds the bytes of a term: eight words at once, and of a
    /// long term the rest word by word.
    #[inline(always)]
    fn has_term(self, span: Span, term: &Term) -> bool {
        let words = self.words(span.start);
        let bits: [u64; TERM_WORDS] =
            std::array::from_fn(|index| (words[index] ^ term.words[index]) & term.masks[index]);
        let mut differing = bits.iter().fold((span.len ^ term.len) as u64, |all, bits| all | bits);
        let mut rest = TERM_WORDS * 8;
        while rest < term.len {
            differing |= self.word(span.start.wrapping_add(rest)) & MASKS[(term.len - rest).min(8)] ^ term.word(rest);
            rest += 8;
        }
        differing == 0
    }

    /// Whether a field of at most eight bytes holds the bytes of a term.
    #[inline(always)]
    fn has_short_term(self, span: Span, term: &Term) -> bool {
        let differing = (self.word(span.start) ^ term.words[0]) & term.masks[0] | (span.len ^ term.len) as u64;
        (differing == 0) & (term.len <= 8)
    }
}

/// A row of the native layout, short enough for a window: places are known to the
/// compiler, and no load needs to be checked.
#[derive(Clone, Copy)]
struct Native<'a> {
    /// The bytes from the start of the row on.
    window: &'a [u8; WIDE],
    row: &'a Row<'a>,
    ends: &'a [u32; REQUIRED],
    plan: &'a Plan,
}

impl<'a> Native<'a> {
    #[inline(always)]
    fn of(page: &Page<'a>, row: &'a Row<'a>) -> Option<Self> {
        let window = page.bytes.get(row.start..)?.first_chunk()?;
        let short = page.plan.native & (row.end.wrapping_sub(row.start) <= WINDOW);
        row.ends.first_chunk().filter(|_| short).map(|ends| Self { window, row, ends, plan: page.plan })
    }
}

impl View for Native<'_> {
    #[inline(always)]
    fn span(self, column: Column) -> Span {
        let place = column as usize;
        let start = self.row.start;
        if place == 0 {
            return Span { start: 0, len: (self.ends[0] as usize).wrapping_sub(start) };
        }
        if place + 1 < REQUIRED {
            let (before, end) = (self.ends[place - 1] as usize, self.ends[place] as usize);
            let first = before.wrapping_add(1);
            return Span { start: first.wrapping_sub(start), len: end.wrapping_sub(first) };
        }
        if place >= self.plan.width {
            return Span { start: 0, len: 0 };
        }
        // At the end of a row there may be a carriage return.
        let range = self.row.field(place);
        Span { start: range.start.wrapping_sub(start), len: range.end.wrapping_sub(range.start) }
    }

    #[inline(always)]
    fn word(self, at: usize) -> u64 {
        let at = at % WINDOW;
        self.window[at..].first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes))
    }

    #[inline(always)]
    fn words(self, at: usize) -> [u64; TERM_WORDS] {
        let at = at % WINDOW;
        self.window[at..].first_chunk().map_or([0; TERM_WORDS], words)
    }

    #[inline(always)]
    fn ten(self, at: usize) -> [u8; 10] {
        let at = at % WINDOW;
        self.window[at..].first_chunk().copied().unwrap_or_default()
    }

    #[inline(always)]
    fn bytes(&self, span: Span) -> &[u8] {
        self.window.get(span.start..span.start.wrapping_add(span.len)).unwrap_or_default()
    }
}

/// Any ordinary row, in any layout.
#[derive(Clone, Copy)]
struct Planned<'a> {
    page: Page<'a>,
    row: &'a Row<'a>,
}

impl View for Planned<'_> {
    #[inline(always)]
    fn span(self, column: Column) -> Span {
        self.page.span(self.row, column)
    }

    #[inline(always)]
    fn word(self, at: usize) -> u64 {
        let rest = self.page.bytes.get(at..).unwrap_or_default();
        rest.first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes))
    }

    #[inline(always)]
    fn words(self, at: usize) -> [u64; TERM_WORDS] {
        self.page.bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or([0; TERM_WORDS], words)
    }

    #[inline(always)]
    fn ten(self, at: usize) -> [u8; 10] {
        self.page.bytes.get(at..).and_then(|rest| rest.first_chunk()).copied().unwrap_or_default()
    }

    #[inline(always)]
    fn bytes(&self, span: Span) -> &[u8] {
        self.page.bytes.get(span.start..span.start.wrapping_add(span.len)).unwrap_or_default()
    }
}

/// What every line states, whatever its basis.
struct Ground {
    doubt: Doubt,
    booked: DayCode,
    /// Days of the entitlement document.
    valid: Stretch,
    article: u8,
    document: u8,
    category: u8,
}

impl<'a> Page<'a> {
    /// The care that a recognised row claims, the texts as the fields of the row hold them:
    /// it has no quotes. `None` for a fixed amount.
    pub(crate) fn care(&self, row: &Row<'_>, line: &Recognised) -> Option<Care<'a>> {
        let page = *self;
        let text = |column| {
            let Span { start, len } = page.span(row, column);
            &page.bytes[start..start + len]
        };
        line.of_class.is_none().then(|| Care {
            person: text(Column::PersonId),
            institution: text(Column::CreditorInstitution),
            from: text(Column::CareFrom),
            to: text(Column::CareTo),
            amount: line.care + line.fees,
        })
    }
}

/// Longest run of columns that name a block and are remembered.
const TERM_BYTES: usize = 248;
/// Words of a term that are compared at once; few are longer.
const TERM_WORDS: usize = 8;

/// Words of a row that name its block.
#[derive(Clone, Copy)]
struct Term {
    /// Its first words, zeros behind its end.
    words: [u64; TERM_WORDS],
    /// Which of their bits belong to it.
    masks: [u64; TERM_WORDS],
    bytes: [u8; TERM_BYTES],
    len: usize,
}

impl Term {
    const EMPTY: Self = Self { words: [0; TERM_WORDS], masks: [0; TERM_WORDS], bytes: [0; TERM_BYTES], len: 0 };

    /// Holds another text from now on, unless it is too long.
    fn hold(&mut self, text: &[u8]) -> bool {
        let Some(bytes) = self.bytes.get_mut(..text.len()) else { return false };
        bytes.copy_from_slice(text);
        // The last word ends in zeros, whatever was there before.
        self.bytes[text.len()..text.len().next_multiple_of(8)].fill(0);
        self.len = text.len();
        self.masks = std::array::from_fn(|index| MASKS[text.len().saturating_sub(index * 8).min(8)]);
        self.words = std::array::from_fn(|index| self.word(index * 8) & self.masks[index]);
        true
    }

    /// Eight of its bytes, zeros behind its end.
    #[inline(always)]
    fn word(&self, at: usize) -> u64 {
        let rest = self.bytes.get(at..).unwrap_or_default();
        rest.first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes))
    }
}

/// In which words a row names its block.
pub(crate) struct Terms([Term; crate::examine::TERM_COLUMNS.len()]);

impl Default for Terms {
    fn default() -> Self {
        Self([Term::EMPTY; crate::examine::TERM_COLUMNS.len()])
    }
}

/// An accepted line as far as tallies need it.
pub(crate) struct Recognised {
    care: i64,
    fees: i64,
    pub(crate) cell: Cell,
    years_back: usize,
    booked_outside: bool,
    /// For a fixed amount: reference year, class of persons, age band, months.
    of_class: Option<(u16, PersonClass, AgeBand, u8)>,
    /// Its fixed amount is not published yet.
    provisional: bool,
    pub(crate) id: IdHash,
}

impl Recognised {
    /// Care and fees, in minor units.
    pub(crate) fn amounts(&self) -> (i64, i64) {
        (self.care, self.fees)
    }
}

/// Masks of the first 0 to 8 bytes of a word.
const MASKS: [u64; 9] = {
    let mut masks = [0; 9];
    let mut bytes = 1;
    while bytes < 9 {
        masks[bytes] = masks[bytes - 1] << 8 | 0xff;
        bytes += 1;
    }
    masks
};

#[inline(always)]
fn words(bytes: &[u8; TERM_WORDS * 8]) -> [u64; TERM_WORDS] {
    let (eights, _) = bytes.as_chunks();
    std::array::from_fn(|index| u64::from_le_bytes(eights[index]))
}

/// For 0 to 16 bytes: masks of the first eight and of the last eight.
const WIDE_MASKS: [(u64, u64); 17] = {
    let mut masks = [(0, 0); 17];
    let mut bytes = 0;
    while bytes <= 16 {
        masks[bytes] = if bytes < 8 { (MASKS[bytes], 0) } else { (u64::MAX, MASKS[bytes - 8]) };
        bytes += 1;
    }
    masks
};

/// The largest amount of a line that is recognised, in minor units: the lines of a chunk
/// cannot add up to more than 64 bits hold.
pub(crate) const LARGEST_AMOUNT: i64 = 1_000_000_000_000;

/// An amount that is long, or written with fewer decimals than there are.
#[cold]
fn long_amount(text: &[u8], exponent: u8) -> Option<i64> {
    parse_minor(text, exponent).ok().filter(|minor| (0..=LARGEST_AMOUNT).contains(minor))
}
