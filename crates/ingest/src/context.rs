//! What the law says about a block, resolved once so that no line asks again.

use std::collections::HashMap;
use std::sync::Arc;

use hashbrown::HashTable;
use solde_core::agreement::{InForceOn, Term};
use solde_core::block::{BlockHeader, BlockKey, BlockTerms};
use solde_core::calendar::{Date, Period};
use solde_core::codes::{AgeBand, Article, Basis, Code, PersonClass};
use solde_core::fixed_amount::{Binding, FixedAmount, FixedAmountKey, FixedAmounts, Reduction, binding, in_euro};
use solde_core::law::{Law, LawBook, Regimes, Subject, Waiver};
use solde_core::money::Currency;
use solde_core::party::Party;
use solde_core::rates::RateTable;
use solde_core::text::Text;
use xxhash_rust::xxh3::xxh3_64_with_seed;

use crate::layout::Column;

/// Everything lines are checked against.
#[derive(Clone, Copy, Debug)]
pub struct Rulebook<'a> {
    /// The law of the book.
    pub law: &'a LawBook,
    /// Exchange rates: they know when the euro replaced a currency.
    pub rates: &'a RateTable,
    /// Published fixed amounts.
    pub fixed_amounts: &'a FixedAmounts,
    /// The party whose book it is; `None` for a clearing house.
    pub party: Option<Party>,
    /// Nothing after this day counts in this run.
    pub cut_off: Date,
}

/// Reference years that lines can name.
const EARLIEST_YEAR: u16 = 1950;
const LATEST_YEAR: u16 = 2199;

/// Days, both included, as numbers since 1970.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Days {
    pub(crate) from: i32,
    pub(crate) until: i32,
}

impl Days {
    pub(crate) fn contain(self, day: i32) -> bool {
        self.from <= day && day <= self.until
    }
}

/// A check that fails for every line of a block.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Failure {
    pub(crate) code: Code,
    pub(crate) column: Column,
    pub(crate) expected: String,
}

/// What fixed-amount lines of a block need to know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct FixedContext {
    /// Days of the rule: the 1 January of a reference year must lie in one.
    pub(crate) allowed: Vec<Days>,
    /// The monthly values that hold.
    pub(crate) monthly: MonthlyValues,
}

/// What a fixed-amount line may ask per month.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct MonthlyAmount {
    /// In minor units of the block's currency.
    pub(crate) minor: i64,
    /// Another value is refused. One that stands in from an earlier year does not
    /// refuse: the table may lack what was notified.
    pub(crate) binds: bool,
    /// It may still change.
    pub(crate) provisional: bool,
}

/// Classes of persons that differ in X.
const CLASSES: [PersonClass; 2] = [PersonClass::Family, PersonClass::Pensioner];

/// The monthly values of a block, by reference year from the first that the table
/// knows for the creditor, then by age band and class of persons. `None`: the
/// claim waits for a value.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct MonthlyValues {
    first_year: u16,
    years: Vec<[[Option<MonthlyAmount>; CLASSES.len()]; AgeBand::ALL.len()]>,
}

impl MonthlyValues {
    /// Resolves every value that a line of the block can ask for. A block without
    /// a header is taken as introduced on the cut-off.
    fn of(
        rulebook: &Rulebook<'_>,
        law: &Law<'_>,
        creditor: Party,
        terms: &BlockTerms,
        introduced_on: Option<Date>,
    ) -> Self {
        let edge = |year, age_band, reduction| FixedAmountKey { party: creditor, year, age_band, reduction };
        let of_creditor = edge(EARLIEST_YEAR, AgeBand::Under20, Reduction::TWENTY)
            ..=edge(LATEST_YEAR, AgeBand::From65, Reduction::TWENTY);
        let mut known = rulebook.fixed_amounts.range(of_creditor).map(|(key, _)| key.year);
        let Some(first_year) = known.next() else { return Self::default() };
        let introduced_on = introduced_on.unwrap_or(rulebook.cut_off);
        // No line can be about a year after its introduction, unless the table is.
        let introduced_in = u16::try_from(introduced_on.year()).unwrap_or(LATEST_YEAR);
        let last_year = known.next_back().unwrap_or(first_year).max(introduced_in);
        let years = (first_year..=last_year).map(|year| {
            let reductions = CLASSES.map(|class| Reduction::under(law, class, terms.debtor, year));
            let mut bands = [[None; CLASSES.len()]; AgeBand::ALL.len()];
            for (band, values) in AgeBand::ALL.iter().zip(&mut bands) {
                for (reduction, value) in reductions.iter().zip(values) {
                    *value = reduction.and_then(|reduction| {
                        let key = edge(year, *band, reduction);
                        amount(rulebook, law, key, terms.currency, introduced_on)
                    });
                }
            }
            bands
        });
        Self { first_year, years: years.collect() }
    }

    /// The value for a line.
    #[inline]
    pub(crate) fn get(&self, year: u16, age_band: AgeBand, class: PersonClass) -> Option<MonthlyAmount> {
        let bands = self.years.get(usize::from(year.checked_sub(self.first_year)?))?;
        bands[age_band as usize][usize::from(class != PersonClass::Family)]
    }
}

/// What binds for `key`, in the currency of the block: as it is, or in euro at the
/// fixed rate of the currency that the euro replaced.
fn amount(
    rulebook: &Rulebook<'_>,
    law: &Law<'_>,
    key: FixedAmountKey,
    currency: Currency,
    introduced_on: Date,
) -> Option<MonthlyAmount> {
    let binding = binding(law, rulebook.fixed_amounts, key, introduced_on);
    let (record, minor) = (binding.record()?, i64::try_from(binding.monthly_minor()?).ok()?);
    let minor = if record.currency == currency {
        minor
    } else {
        let rate = rulebook.rates.on(record.currency, introduced_on).ok().filter(|rate| rate.fixed)?;
        if currency != Currency::EUR {
            return None;
        }
        let value = FixedAmount { monthly_minor: minor, ..record.clone() };
        let (changeover, rounding) = (*law.changeover.value(), *law.rounding.value());
        i64::try_from(in_euro(&value, key.reduction, rate.units_per_euro, changeover, rounding)?).ok()?
    };
    let (binds, provisional) = match binding {
        // It stands in until the average cost of its own year is known (law point 31).
        Binding::PreviousYear { .. } => (false, true),
        _ => (true, false),
    };
    Some(MonthlyAmount { minor, binds, provisional })
}

/// The waivers of a block's law as bit masks: of articles, by their place in the
/// list, and of classes of persons. The highest bit stands for a line that names none.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Waived(Vec<(u32, u8)>);

const NO_ARTICLE: u32 = 31;
const NO_CLASS: u32 = 7;

// Each value of both lists has a bit, besides the one for none.
const _: () = assert!(Article::ALL.len() <= NO_ARTICLE as usize && PersonClass::ALL.len() <= NO_CLASS as usize);

impl Waived {
    fn of(waivers: &[Waiver]) -> Self {
        let masks = waivers.iter().map(|waiver| {
            let articles = waiver.articles.iter().fold(0, |mask, article| mask | 1 << *article as u32);
            let classes = waiver.person_classes.iter().fold(0, |mask, class| mask | 1 << *class as u32);
            // An empty list is about all, also about lines that name none.
            (if articles == 0 { u32::MAX } else { articles }, if classes == 0 { u8::MAX } else { classes })
        });
        Self(masks.collect())
    }

    #[inline]
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether some waiver is about both the article and the class of a line.
    pub(crate) fn covers(&self, article: Option<Article>, class: Option<PersonClass>) -> bool {
        let article = article.map_or(NO_ARTICLE, |article| article as u32);
        let class = class.map_or(NO_CLASS, |class| class as u32);
        self.0.iter().any(|(articles, classes)| articles >> article & 1 == 1 && classes >> class & 1 == 1)
    }
}

/// What every line of a block is checked against.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Context {
    pub(crate) creditor: Party,
    pub(crate) terms: BlockTerms,
    pub(crate) failure: Option<Failure>,
    pub(crate) decides_on: InForceOn,
    pub(crate) in_force: Arc<[Days]>,
    /// Introduction; the end of time for a block without a header.
    pub(crate) introduced_on: i32,
    /// Latest day a line may name: the cut-off, or the end of time for a block of the next period.
    pub(crate) last_day: i32,
    /// First day of the euro, if the currency was replaced by it.
    pub(crate) euro_from: i32,
    /// Days of the accounting period.
    pub(crate) period: Days,
    /// Year in which it ends; 0 if it has none.
    pub(crate) period_year: u16,
    /// Classes of claims that are waived.
    pub(crate) waived: Waived,
    pub(crate) fixed: Option<Arc<FixedContext>>,
}

impl Context {
    /// What lines of a block are checked against.
    pub(crate) fn of(rulebook: &Rulebook<'_>, creditor: Party, terms: BlockTerms, introduced_on: Option<Date>) -> Self {
        let law = rulebook.law.law(&subject(rulebook, creditor, &terms, introduced_on));
        Self::under(rulebook, &law, creditor, terms, introduced_on)
    }

    /// As [`Context::of`], for a block whose law is known.
    fn under(
        rulebook: &Rulebook<'_>,
        law: &Law<'_>,
        creditor: Party,
        terms: BlockTerms,
        introduced_on: Option<Date>,
    ) -> Self {
        let debtor = terms.debtor;
        let agreement = rulebook.law.agreements().get(terms.agreement);
        let rules = agreement.map(|agreement| agreement.terms(creditor, debtor, terms.basis)).unwrap_or_default();
        let days: Vec<Days> = rules
            .iter()
            .map(|term| Days { from: term.from.day_number(), until: term.until.map_or(i32::MAX, Date::day_number) })
            .collect();
        // Who may use fixed amounts is dated by reference year: the rule's own
        // dates, where it has any, before those of the scope, which are about booking.
        let years: Vec<Days> = rules
            .iter()
            .map(|term| Days {
                from: term.rule.from.unwrap_or(term.scope.from).day_number(),
                until: term.rule.until.or(term.scope.until).map_or(i32::MAX, Date::day_number),
            })
            .collect();
        let failure = failure(rulebook, creditor, &terms, &rules);
        // Fixed amounts are refunded for a reference year; whether the agreement
        // was in force at all is asked of the actual-cost rules, which cover its scope.
        let in_force = match (terms.basis, agreement) {
            (Basis::Fixed, Some(agreement)) => agreement
                .terms(creditor, debtor, Basis::Actual)
                .iter()
                .map(|term| Days { from: term.from.day_number(), until: term.until.map_or(i32::MAX, Date::day_number) })
                .collect(),
            _ => days.into(),
        };
        let period = terms.accounting_period.days();
        let (introduced_on_day, last_day) = edges(rulebook, introduced_on);
        Self {
            creditor,
            terms,
            failure,
            decides_on: agreement.map_or(InForceOn::BookedOn, |agreement| agreement.in_force_on.value),
            in_force,
            introduced_on: introduced_on_day,
            last_day,
            euro_from: rulebook.rates.euro_date(terms.currency).map_or(i32::MAX, Date::day_number),
            period: period.map_or(Days { from: i32::MIN, until: i32::MAX }, |(first, last)| Days {
                from: first.day_number(),
                until: last.day_number(),
            }),
            period_year: period_year(terms.accounting_period),
            waived: law.waivers.map_or_else(Waived::default, |waivers| Waived::of(waivers.value())),
            fixed: (terms.basis == Basis::Fixed).then(|| {
                let monthly = MonthlyValues::of(rulebook, law, creditor, &terms, introduced_on);
                Arc::new(FixedContext { allowed: years, monthly })
            }),
        }
    }
}

/// The day of introduction, and the latest day that a line of the block may name.
fn edges(rulebook: &Rulebook<'_>, introduced_on: Option<Date>) -> (i32, i32) {
    let next_period = introduced_on.is_some_and(|date| date > rulebook.cut_off);
    let last_day = if next_period { i32::MAX } else { rulebook.cut_off.day_number() };
    (introduced_on.map_or(i32::MAX, Date::day_number), last_day)
}

/// What [`Context::of`] says, with the law and everything that follows from it looked
/// up once for all blocks that are alike: in their terms, their law and, where they
/// ask for fixed amounts, in what of the day of introduction chooses the value. That
/// is its year, because average costs are notified by the end of a year (Art. 65),
/// and which currencies the euro had replaced.
pub(crate) struct Contexts<'a> {
    rulebook: Rulebook<'a>,
    regimes: Regimes<'a>,
    known: HashMap<Alike, Context>,
}

/// What blocks that are alike agree in: creditor, terms, number of the regime, and for
/// fixed amounts the year of introduction and how many currencies were replaced then.
type Alike = (Party, BlockTerms, u32, Option<(i32, usize)>);

impl<'a> Contexts<'a> {
    pub(crate) fn new(rulebook: Rulebook<'a>) -> Self {
        Self { rulebook, regimes: Regimes::new(rulebook.law), known: HashMap::new() }
    }

    pub(crate) fn of(&mut self, creditor: Party, terms: BlockTerms, introduced_on: Option<Date>) -> Context {
        let regime = self.regimes.of(&subject(&self.rulebook, creditor, &terms, introduced_on));
        let chooses = introduced_on.filter(|_| terms.basis == Basis::Fixed);
        let chooses = chooses.map(|date| (date.year(), self.rulebook.rates.replaced_by(date)));
        let known = self.known.entry((creditor, terms, regime.number(), chooses));
        let alike =
            known.or_insert_with(|| Context::under(&self.rulebook, &regime.law, creditor, terms, introduced_on));
        let (introduced_on, last_day) = edges(&self.rulebook, introduced_on);
        Context { introduced_on, last_day, ..alike.clone() }
    }
}

/// What chooses the law of a block.
fn subject(rulebook: &Rulebook<'_>, creditor: Party, terms: &BlockTerms, introduced_on: Option<Date>) -> Subject {
    let key = BlockKey { creditor, block_ref: Text::default() };
    Subject::of(&key, terms, introduced_on, rulebook.cut_off)
}

/// The year in which a period ends; 0 if it has no days.
pub(crate) fn period_year(period: Period) -> u16 {
    period.days().map_or(0, |(_, last)| u16::try_from(last.year()).unwrap_or(0))
}

/// Step 5 of the checks: what is wrong with the block's terms themselves.
fn failure(rulebook: &Rulebook<'_>, creditor: Party, terms: &BlockTerms, rules: &[Term<'_>]) -> Option<Failure> {
    let fails = |code, column, expected: String| Some(Failure { code, column, expected });
    if creditor == terms.debtor {
        return fails(Code::SameParty, Column::Debtor, "another party than the creditor".into());
    }
    if let Some(party) = rulebook.party
        && party != creditor
        && party != terms.debtor
    {
        return fails(Code::NotOurs, Column::Debtor, format!("{party} as creditor or debtor"));
    }
    if rules.is_empty() {
        let expected =
            format!("an agreement that provides for {} claims of {creditor} on {}", terms.basis, terms.debtor);
        return fails(Code::DirectionMissing, Column::Agreement, expected);
    }
    let kind = terms.accounting_period.kind();
    if !rules
        .iter()
        .any(|term| kind.is_some_and(|kind| term.rule.periods.is_empty() || term.rule.periods.contains(&kind)))
    {
        return fails(
            Code::PeriodNotAllowed,
            Column::AccountingPeriod,
            "a kind of accounting period the agreement uses".into(),
        );
    }
    if !rules.iter().any(|term| term.rule.allows(terms.currency, creditor)) {
        return fails(
            Code::CurrencyNotAllowed,
            Column::Currency,
            format!("{}, or a currency the agreement lists", creditor.record().currency),
        );
    }
    None
}

/// A block that lines may belong to: one with a header, or one posted earlier.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct KnownBlock {
    pub(crate) key: BlockKey,
    pub(crate) context: Context,
    /// The header, unless the block was posted by an earlier run.
    pub(crate) header: Option<BlockHeader>,
    /// Errors found in the headers.
    pub(crate) holds: Vec<Code>,
}

impl KnownBlock {
    /// Whether an earlier run posted it.
    pub(crate) fn closed(&self) -> bool {
        self.header.is_none()
    }
}

/// Blocks found by creditor and reference.
pub(crate) struct BlockTable {
    pub(crate) blocks: Vec<KnownBlock>,
    index: HashTable<u32>,
}

fn hash(creditor: &[u8], block_ref: &[u8]) -> u64 {
    xxh3_64_with_seed(block_ref, creditor.iter().fold(0, |seed, byte| seed << 8 | u64::from(*byte)))
}

fn hash_of(block: &KnownBlock) -> u64 {
    hash(block.key.creditor.code().as_bytes(), block.key.block_ref.as_bytes())
}

impl BlockTable {
    pub(crate) fn new(blocks: Vec<KnownBlock>) -> Self {
        let mut index = HashTable::with_capacity(blocks.len());
        for (number, block) in blocks.iter().enumerate() {
            index.insert_unique(hash_of(block), number as u32, |number| hash_of(&blocks[*number as usize]));
        }
        Self { blocks, index }
    }

    /// The number of a block by its creditor's code and its reference, as written.
    pub(crate) fn find(&self, creditor: &[u8], block_ref: &[u8]) -> Option<u32> {
        self.index
            .find(hash(creditor, block_ref), |number| {
                let key = &self.blocks[*number as usize].key;
                key.creditor.is_written(creditor) && key.block_ref.as_bytes() == block_ref
            })
            .copied()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use solde_core::agreement::{AgreementId, AgreementSet};
    use solde_core::catalogue::{AGREEMENTS, REFERENCE};

    use super::*;
    use crate::reference::{Reference, read_table};

    fn reference() -> Reference {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/catalogue/reference");
        let (mut reference, mut findings) = (Reference::default(), Vec::new());
        for (name, _) in REFERENCE {
            read_table(name, name, &folder.join(name), &mut reference, &mut findings);
        }
        assert!(!reference.fixed_amounts.is_empty(), "{findings:?}");
        reference
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(32))]

        /// Whatever blocks were asked about before, lines are checked against what was
        /// found for their block alone.
        #[test]
        fn what_was_found_for_blocks_alike_is_what_holds_for_each(
            blocks in prop::collection::vec(
                (0usize..6, prop::sample::select(Basis::ALL), 2020i32..2028, 1u32..13, any::<bool>()),
                1..30,
            )
        ) {
            let agreements =
                AGREEMENTS.iter().map(|(name, text)| AgreementSet::read(name, text).expect(name)).collect();
            let agreements = AgreementSet::new(agreements).expect("agreements");
            let law = LawBook::with_shipped(agreements, Vec::new()).expect("a law book");
            let reference = reference();
            let rulebook = Rulebook {
                law: &law,
                rates: &reference.rates,
                fixed_amounts: &reference.fixed_amounts,
                party: None,
                cut_off: Date::new(2026, 3, 31).expect("a date"),
            };
            let mut contexts = Contexts::new(rulebook);
            for (pair, basis, year, month, dated) in blocks {
                let party = |code: &str| Party::from_code(code.as_bytes()).expect(code);
                let (creditor, debtor) =
                    [("ES", "DE"), ("BG", "FR"), ("HR", "DE"), ("IE", "FR"), ("GB", "IE"), ("SE", "NO")][pair];
                let terms = BlockTerms {
                    agreement: AgreementId::new(b"EU-883").expect("an id"),
                    accounting_period: Period::parse(b"2025H2").expect("a period"),
                    debtor: party(debtor),
                    basis,
                    currency: if pair % 2 == 0 { Currency::EUR } else { party(creditor).record().currency },
                };
                let introduced_on = Date::new(year, month, 9).filter(|_| dated);
                let alone = Context::of(&rulebook, party(creditor), terms, introduced_on);
                prop_assert_eq!(contexts.of(party(creditor), terms, introduced_on), alone);
            }
        }
    }
}
