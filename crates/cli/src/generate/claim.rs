//! Claims as they ought to be: drawn at random, written in the native layout.

use solde_core::codes::{AgeBand, Article, Basis, BenefitCategory, EntitlementDocument, PersonClass};
use solde_core::fixed_amount::FixedAmountKey;
use solde_core::money::Currency;

use super::plan::{BlockPlan, LONGEST_BOOKING_DELAY};
use super::random::Random;
use super::samples::Samples;
use super::states::{from_cents, price_level};
use super::text::{DayTexts, push_amount, push_number};

/// Defines the columns in the order the generator writes them.
macro_rules! columns {
    ($($name:ident = $text:literal),+ $(,)?) => {
        /// A column of the native layout.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[allow(dead_code, reason = "the list is the layout; some columns are never singled out")]
        pub(super) enum Column { $($name),+ }
        /// Names of the columns, in order.
        pub(super) const COLUMNS: &[&str] = &[$($text),+];
    };
}

columns! {
    ClaimId = "claim_id", BlockRef = "block_ref", Agreement = "agreement", Creditor = "creditor", Debtor = "debtor",
    AccountingPeriod = "accounting_period", Basis = "basis", Article = "article",
    CreditorInstitution = "creditor_institution", DebtorInstitution = "debtor_institution", PersonId = "person_id",
    EntitlementDocument = "entitlement_document", EntitlementFrom = "entitlement_from", EntitlementTo = "entitlement_to",
    CareFrom = "care_from", CareTo = "care_to", BookedOn = "booked_on", BenefitCategory = "benefit_category",
    Currency = "currency", CareAmount = "care_amount", FeeAmount = "fee_amount", CorrectsClaimId = "corrects_claim_id",
    ReferenceYear = "reference_year", AgeBand = "age_band", PersonClass = "person_class", Months = "months",
    MonthlyAmount = "monthly_amount",
}

/// The middle amount of each category in euro cents, and how often it occurs.
const CATEGORIES: [(u32, (BenefitCategory, u64)); 8] = [
    (38, (BenefitCategory::Medical, 6_500)),
    (20, (BenefitCategory::Medicines, 4_200)),
    (15, (BenefitCategory::Hospital, 185_000)),
    (8, (BenefitCategory::Dental, 12_000)),
    (4, (BenefitCategory::Rehabilitation, 60_000)),
    (6, (BenefitCategory::Transport, 21_000)),
    (4, (BenefitCategory::MedicalCheck, 9_000)),
    (5, (BenefitCategory::Other, 7_500)),
];

/// Per mille of the middle amount at 32 equal steps of a log-normal distribution
/// (sigma 0.95): few claims are large.
const SPREAD: [u64; 32] = [
    129, 203, 260, 311, 359, 407, 454, 502, 552, 602, 655, 710, 768, 829, 894, 963, 1_038, 1_118, 1_206, 1_302, 1_408,
    1_526, 1_660, 1_813, 1_990, 2_201, 2_458, 2_783, 3_217, 3_846, 4_914, 7_738,
];

/// A claim before it is written.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    pub(super) number: u64,
    pub(super) article: Option<Article>,
    institutions: (u64, u64),
    person: u64,
    pub(super) document: EntitlementDocument,
    pub(super) valid: (Option<i32>, Option<i32>),
    /// First and last day of care; none for fixed amounts.
    pub(super) care: Option<(i32, i32)>,
    pub(super) booked_on: i32,
    category: Option<BenefitCategory>,
    pub(super) care_minor: i64,
    pub(super) fee_minor: i64,
    pub(super) corrects: Option<u64>,
    pub(super) fixed: Option<FixedPart>,
}

/// What only fixed amounts state.
#[derive(Clone, Copy, Debug)]
pub(super) struct FixedPart {
    year: u16,
    age_band: AgeBand,
    class: PersonClass,
    pub(super) months: i64,
    pub(super) monthly_minor: i64,
    /// A sample amount exists.
    pub(super) known: bool,
}

/// What all claims of a block share.
pub(super) struct BlockContext<'a> {
    pub(super) plan: &'a BlockPlan,
    pub(super) exponent: u8,
    /// The fields from `block_ref` to `basis`, with commas on both sides.
    shared: Vec<u8>,
    /// First characters of its claim ids: year and creditor.
    mark: [u8; 4],
    reference_years: [u16; 3],
    samples: &'a Samples,
    price_level: u64,
}

impl<'a> BlockContext<'a> {
    pub(super) fn new(plan: &'a BlockPlan, year: i32, reference_years: [u16; 3], samples: &'a Samples) -> Self {
        let BlockPlan { creditor, debtor, agreement, period, basis, block_ref, .. } = plan;
        let mut mark = [b'-'; 4];
        mark[..2].copy_from_slice(format!("{:02}", year % 100).as_bytes());
        mark[2..].copy_from_slice(&creditor.code().as_bytes()[..2]);
        Self {
            plan,
            exponent: plan.currency.exponent(),
            shared: format!(",{block_ref},{agreement},{creditor},{debtor},{period},{basis},").into_bytes(),
            mark,
            reference_years,
            samples,
            price_level: price_level(*creditor),
        }
    }

    pub(super) fn currency(&self) -> Currency {
        self.plan.currency
    }

    /// Whether the currency is one that the euro has replaced or will replace.
    pub(super) fn is_legacy(&self) -> bool {
        self.plan.creditor.record().legacy_currency == Some(self.plan.currency)
    }

    /// Appends the id of claim `number` of this creditor.
    #[inline]
    pub(super) fn push_claim_id(&self, out: &mut Vec<u8>, number: u64) {
        out.extend_from_slice(&self.mark);
        push_number(out, number, 7);
    }

    /// Draws a claim that passes every check.
    pub(super) fn draw(&self, number: u64, random: &mut Random) -> Claim {
        match self.plan.basis {
            Basis::Actual => self.draw_actual(number, random),
            Basis::Fixed => self.draw_fixed(number, random),
        }
    }

    fn draw_actual(&self, number: u64, random: &mut Random) -> Claim {
        use Article::{
            Accident, CompetentState, Frontier, Pensioner, PensionerFamily, PensionerStay, Planned, Residence, Stay,
        };
        use EntitlementDocument::{Da1, Ehic, Prc, S1, S2, S3};
        let (article, document) = random.weighted(&[
            (50, (Stay, Ehic)),
            (6, (Stay, Prc)),
            (14, (Residence, S1)),
            (13, (Pensioner, S1)),
            (6, (PensionerStay, Ehic)),
            (5, (Planned, S2)),
            (2, (PensionerFamily, S1)),
            (2, (Accident, Da1)),
            (1, (Frontier, S3)),
            (1, (CompetentState, S1)),
        ]);
        let (category, middle) = random.weighted(&CATEGORIES);
        let (first, last) = self.plan.booked;
        let booked_on = first + random.days((last - first + 1) as u32);
        let care_from = booked_on - 2 - random.days(LONGEST_BOOKING_DELAY - 3);
        let length = match category {
            BenefitCategory::Hospital => random.days(14),
            BenefitCategory::Rehabilitation => random.days(21),
            BenefitCategory::Dental | BenefitCategory::Medical => random.days(2),
            _ => 0,
        };
        let care_to = (care_from + length).min(booked_on);
        let valid = match document {
            Ehic => (None, Some(care_to + random.days(900))),
            Prc | S2 => (Some(care_from - random.days(20)), Some(care_to + random.days(60))),
            _ => (Some(care_from - random.days(2000)), (random.below(8) == 0).then(|| care_to + random.days(400))),
        };
        let per_mille = random.pick(&SPREAD) * (850 + random.below(300)) / 1000;
        let cents = (middle * per_mille / 1000 * self.price_level / 100).max(100);
        let care_minor = (from_cents(cents, self.currency()).max(1)) as i64;
        let fee_minor = if random.below(8) == 0 { (care_minor / 50).max(1) } else { 0 };
        Claim {
            number,
            article: Some(article),
            institutions: institutions(random),
            person: 10_000_000 + random.below(90_000_000),
            document,
            valid,
            care: Some((care_from, care_to)),
            booked_on,
            category: Some(category),
            care_minor,
            fee_minor,
            corrects: None,
            fixed: None,
        }
    }

    fn draw_fixed(&self, number: u64, random: &mut Random) -> Claim {
        let (class, article) = random.weighted(&[
            (25, (PersonClass::Family, Article::Residence)),
            (45, (PersonClass::Pensioner, Article::Pensioner)),
            (20, (PersonClass::Pensioner, Article::PensionerElsewhere)),
            (10, (PersonClass::PensionerFamily, Article::PensionerFamily)),
        ]);
        let age_band = match class {
            PersonClass::Family => {
                random.weighted(&[(50, AgeBand::Under20), (45, AgeBand::From20To64), (5, AgeBand::From65)])
            }
            _ => random.weighted(&[(1, AgeBand::Under20), (14, AgeBand::From20To64), (85, AgeBand::From65)]),
        };
        let place = random.weighted(&[(30, 0), (68, 1), (2, 2)]);
        let year = self.reference_years[place];
        let key = FixedAmountKey {
            party: self.plan.creditor,
            year,
            age_band,
            reduction: match class {
                PersonClass::Pensioner | PersonClass::PensionerFamily => self.plan.reductions.pensioner,
                PersonClass::Family => self.plan.reductions.family,
            },
        };
        let known = self.samples.get(&key).copied();
        let monthly_minor =
            known.unwrap_or_else(|| from_cents(9_000 + 10 * random.below(4_000), self.currency()) as i64);
        let months = if random.below(10) < 7 { 12 } else { 1 + i64::from(random.days(12)) };
        let (first, last) = self.plan.booked;
        let booked_on = first + random.days((last - first + 1) as u32);
        Claim {
            number,
            article: (random.below(5) > 0).then_some(article),
            institutions: institutions(random),
            person: 10_000_000 + random.below(90_000_000),
            document: EntitlementDocument::S1,
            valid: (Some(booked_on - 800 - random.days(2000)), None),
            care: None,
            booked_on,
            category: None,
            care_minor: months * monthly_minor,
            fee_minor: 0,
            corrects: None,
            fixed: Some(FixedPart { year, age_band, class, months, monthly_minor, known: known.is_some() }),
        }
    }

    /// Appends the line of a claim in the native layout, without a line break.
    pub(super) fn push(&self, claim: &Claim, days: &DayTexts, out: &mut Vec<u8>) {
        fn day(out: &mut Vec<u8>, days: &DayTexts, day: Option<i32>) {
            if let Some(day) = day {
                out.extend_from_slice(days.of(day));
            }
            out.push(b',');
        }
        self.push_claim_id(out, claim.number);
        out.extend_from_slice(&self.shared);
        out.extend_from_slice(claim.article.map_or("", Article::as_str).as_bytes());
        out.push(b',');
        push_number(out, claim.institutions.0, 5);
        out.push(b',');
        push_number(out, claim.institutions.1, 5);
        out.push(b',');
        push_number(out, claim.person, 8);
        out.push(b',');
        out.extend_from_slice(claim.document.as_str().as_bytes());
        out.push(b',');
        day(out, days, claim.valid.0);
        day(out, days, claim.valid.1);
        day(out, days, claim.care.map(|(from, _)| from));
        day(out, days, claim.care.map(|(_, to)| to));
        day(out, days, Some(claim.booked_on));
        out.extend_from_slice(claim.category.map_or("", BenefitCategory::as_str).as_bytes());
        out.push(b',');
        out.extend_from_slice(self.plan.currency.code().as_bytes());
        out.push(b',');
        push_amount(out, claim.care_minor, self.exponent);
        out.push(b',');
        if claim.fee_minor != 0 {
            push_amount(out, claim.fee_minor, self.exponent);
        }
        out.push(b',');
        if let Some(corrected) = claim.corrects {
            self.push_claim_id(out, corrected);
        }
        match &claim.fixed {
            None => out.extend_from_slice(b",,,,,"),
            Some(fixed) => {
                out.push(b',');
                push_number(out, u64::from(fixed.year), 4);
                out.push(b',');
                out.extend_from_slice(fixed.age_band.as_str().as_bytes());
                out.push(b',');
                out.extend_from_slice(fixed.class.as_str().as_bytes());
                out.push(b',');
                push_number(out, fixed.months.unsigned_abs(), 1);
                out.push(b',');
                push_amount(out, fixed.monthly_minor, self.exponent);
            }
        }
    }
}

/// Numbers of the two institutions: each State has a few dozen.
fn institutions(random: &mut Random) -> (u64, u64) {
    (10_101 + 937 * random.below(48), 10_203 + 811 * random.below(64))
}
