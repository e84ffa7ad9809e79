//! The quick way of an ordinary line: recognised as acceptable in one go, or left to the
//! path that decides.
//!
//! Almost every line is of the same block as the line before it, at actual cost, without
//! quotes, and in order. Such a line is read as integers straight from the chunk, without
//! cutting it into fields, and nothing here says what is wrong with one that is not: a
//! doubt is enough to hand it to [`crate::examine`], whose checks and texts are the only
//! ones there are. So whatever is recognised must be what the checks would have accepted,
//! with the same figures; tests compare the two on any bytes.

mod amount;
mod codes;
mod facts;

use solde_core::codes::{AgeBand, PersonClass};
use solde_core::money::parse_minor;

use crate::context::{Days, FixedContext};
use crate::day_code::{DayCode, DayRead};
use crate::ids::IdHash;
use crate::layout::{COLUMNS, Column, ColumnMap};
use crate::rows::Row;
use crate::suspects::Care;
use crate::tally::{Cell, RECENT_YEARS};
use crate::{MAX_FIELD_BYTES, MAX_IDENTIFIER_BYTES};

use self::amount::{AmountForm, HIGH_BITS, ZEROS, number};
pub(crate) use self::codes::CodeLists;
use self::codes::{CodeList, UNKNOWN};
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

    /// In which words an ordinary row names its block; `None` if they are too long to be
    /// remembered.
    pub(crate) fn terms(&self, row: &Row<'_>) -> Option<Terms> {
        let mut terms = Terms::default();
        for ((first, last), term) in self.plan.terms.iter().zip(&mut terms.0) {
            let words = self.bytes.get(row.field(*first).start..row.field(*last).end)?;
            term.bytes.get_mut(..words.len()).filter(|_| words.len() <= TERM_BYTES)?.copy_from_slice(words);
            term.len = words.len();
        }
        Some(terms)
    }

    /// Whether an ordinary row names its block in the same words.
    #[inline(always)]
    pub(crate) fn has_terms(&self, row: &Row<'_>, terms: &Terms) -> bool {
        if let (Some(row), [block, currency, ..]) = (Native::of(self, row), &terms.0) {
            let (first, last) = (row.span(Column::BlockRef), row.span(Column::Basis));
            let len = last.start.wrapping_add(last.len).wrapping_sub(first.start);
            return row.has_term(Span { start: first.start, len }, block)
                && row.has_term(row.span(Column::Currency), currency);
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
const WIDE: usize = WINDOW + 16;
// The last line of a chunk has a window, too.
const _: () = assert!(crate::chunk::PAD >= WIDE);

/// How the fields of one row are had.
trait View: Copy {
    /// Where a field lies.
    fn span(self, column: Column) -> Span;
    /// The eight bytes at a place.
    fn word(self, at: usize) -> u64;
    /// The ten bytes at a place.
    fn ten(self, at: usize) -> [u8; 10];
    /// The bytes of a field.
    fn bytes(&self, span: Span) -> &[u8];

    /// The day in a field; not sound in one of another length than ten.
    #[inline(always)]
    fn day(self, span: Span) -> DayRead {
        let read = DayCode::read(&self.ten(span.start));
        DayRead { sound: read.sound & (span.len == 10), ..read }
    }

    /// The amount in a field: at once if it is short and written with all decimals, else
    /// as the grammar of amounts reads it.
    #[inline(always)]
    fn amount(self, span: Span, form: &AmountForm) -> Option<i64> {
        let end = span.start.wrapping_add(span.len);
        // The eight bytes before the end of the field; those before its start become zeros.
        let before = MASKS[8 - span.len.min(8)];
        let word = self.word(end.wrapping_sub(8)) & !before | ZEROS & before;
        let digits = word ^ form.form;
        let formed = (digits.wrapping_add(form.room) | digits) & HIGH_BITS == 0;
        if formed & (span.len >= form.shortest) & (span.len <= 8) & (end >= 8) {
            Some(number((digits & form.whole) << form.shift | digits & form.decimals))
        } else {
            parse_minor(self.bytes(span), form.exponent).ok()
        }
    }

    /// The place of a code in its list, or [`UNKNOWN`].
    #[inline(always)]
    fn code(self, span: Span, list: &CodeList) -> u8 {
        let low = self.word(span.start) & MASKS[span.len.min(8)];
        let high = self.word(span.start.wrapping_add(8)) & MASKS[span.len.saturating_sub(8).min(8)];
        list.find(low, high, span.len)
    }

    /// What all lines have in common. A code that may be left out is [`Cell::NONE`] then.
    #[inline(always)]
    fn ground(self, facts: &Facts<'_>, lists: &CodeLists, optional: bool) -> Ground {
        let is_identifier = |column| self.span(column).len.wrapping_sub(1) < MAX_IDENTIFIER_BYTES;
        let mut sound = is_identifier(Column::ClaimId)
            & is_identifier(Column::CreditorInstitution)
            & is_identifier(Column::DebtorInstitution)
            & is_identifier(Column::PersonId)
            & (self.span(Column::CorrectsClaimId).len == 0);
        let booked = self.day(self.span(Column::BookedOn));
        sound &= booked.sound & facts.booked.contain(booked.code);

        let code = |column, list| {
            let span = self.span(column);
            if optional && span.len == 0 { Cell::NONE } else { self.code(span, list) }
        };
        let article = code(Column::Article, &lists.articles);
        let document = code(Column::EntitlementDocument, &lists.documents);
        let category = code(Column::BenefitCategory, &lists.categories);
        sound &= (article != UNKNOWN) & (document != UNKNOWN) & (category != UNKNOWN);

        let (valid_from, valid_to) = (self.span(Column::EntitlementFrom), self.span(Column::EntitlementTo));
        let (from, to) = (self.day(valid_from), self.day(valid_to));
        let (no_start, no_end) = (valid_from.len == 0, valid_to.len == 0);
        let document_bit = 1u32.wrapping_shl(u32::from(document));
        sound &= from.sound | (no_start & (lists.with_start & document_bit == 0));
        sound &= to.sound | (no_end & (lists.with_end & document_bit == 0));
        let valid = Stretch {
            from: if no_start { DayCode::FIRST } else { from.code },
            until: if no_end { DayCode::LAST } else { to.code },
        };
        sound &= valid.from <= valid.until;
        Ground { sound, booked: booked.code, valid, article, document, category }
    }

    /// A line at actual cost.
    #[inline(always)]
    fn recognise_actual(self, facts: &Facts<'_>, lists: &CodeLists) -> Option<Recognised> {
        let ground = self.ground(facts, lists, false);
        let (care_from, care_to) = (self.day(self.span(Column::CareFrom)), self.day(self.span(Column::CareTo)));
        let mut sound = ground.sound & care_from.sound & care_to.sound;
        let (care_from, care_to) = (care_from.code, care_to.code);
        sound &= facts.care.contain(care_from) & (care_to <= facts.last_day);
        sound &= (care_from <= care_to) & (care_from <= ground.booked);
        sound &= (ground.valid.from <= care_from) & (care_to <= ground.valid.until);
        let years_back = usize::from(facts.period_year.wrapping_sub(care_from.year()));
        sound &= years_back < RECENT_YEARS;
        if !sound {
            return None;
        }
        let fee = self.span(Column::FeeAmount);
        let care = self.amount(self.span(Column::CareAmount), &facts.form)?;
        let fees = if fee.len == 0 { 0 } else { self.amount(fee, &facts.form)? };
        if (care | fees) < 0 {
            return None;
        }
        Some(Recognised {
            care,
            fees,
            cell: Cell::pack(facts.shelf, ground.article, ground.document, ground.category, care_from.year()),
            years_back,
            booked_outside: !facts.period.contain(ground.booked),
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
        if !(ground.sound & may_be_fixed & no_care) {
            return None;
        }
        let year: &[u8; 4] = self.bytes(self.span(Column::ReferenceYear)).try_into().ok()?;
        let [y0, y1, y2, y3] = *year;
        let first_of_january = DayCode::read(&[y0, y1, y2, y3, b'-', b'0', b'1', b'-', b'0', b'1']);
        let allows = |days: &Days| Stretch::of(*days).contain(first_of_january.code);
        let year = first_of_january.code.year();
        let years_back = usize::from(facts.period_year.wrapping_sub(year));
        if !first_of_january.sound || year < 1950 || years_back >= RECENT_YEARS || !fixed.allowed.iter().any(allows) {
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
        let fee = self.span(Column::FeeAmount);
        let no_fee = fee.len == 0 || self.amount(fee, &facts.form)? == 0;
        if monthly < 0 || !no_fee || monthly.checked_mul(i64::from(months)) != Some(care) {
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

    /// Whether a range of the row holds the bytes of a term: eight at a time, the last
    /// eight perhaps once more. Terms are mostly some dozen bytes long.
    #[inline(always)]
    fn has_term(self, span: Span, term: &Term) -> bool {
        if span.len != term.len {
            return false;
        }
        let differ = |at: usize| self.word(span.start.wrapping_add(at)) ^ term.word(at);
        if term.len < 8 {
            return differ(0) & MASKS[term.len] == 0;
        }
        let last = term.len - 8;
        let mut differing = differ(last);
        let mut at = 0;
        while at < last {
            differing |= differ(at);
            at += 8;
        }
        differing == 0
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
    sound: bool,
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

/// Words of a row that name its block.
#[derive(Clone, Copy)]
struct Term {
    bytes: [u8; TERM_BYTES + 8],
    len: usize,
}

impl Term {
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
        Self([Term { bytes: [0; TERM_BYTES + 8], len: 0 }; crate::examine::TERM_COLUMNS.len()])
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
