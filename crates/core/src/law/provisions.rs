//! Everything an agreement, a decision, a convention of this product or a profile
//! may provide, as elements with a citation.
//!
//! One list, [`Provisions`], serves all four. What holds for one block is looked
//! up from the most special layer to the most general ([`Law::resolve`]); the
//! first that states an element wins and is the one that is cited. The numbers in
//! brackets are those of the configurable points in `docs/rules/parameters.md`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::calendar::Date;
use crate::codes::{Article, PersonClass, value_list};
use crate::party::Party;
use crate::rounding::Rounding;

/// Where a rule comes from and whether its text was verified.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Authority {
    /// Article and text.
    pub citation: String,
    /// `false`: the text could not be verified; outputs say so when the rule decides a figure.
    pub confirmed: bool,
}

/// One element of a rule with its authority.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Element<T> {
    /// What the rule says.
    pub value: T,
    /// Article and text.
    pub citation: String,
    /// Whether it was verified.
    pub confirmed: bool,
}

impl<T> Element<T> {
    /// The authority of this element.
    pub fn authority(&self) -> Authority {
        Authority { citation: self.citation.clone(), confirmed: self.confirmed }
    }
}

/// An element as it holds for one block, with the layer that states it.
#[derive(Debug, PartialEq, Eq)]
pub struct Ruled<'a, T> {
    element: &'a Element<T>,
    /// Rule id within its file: `EU-883/actual`, `S11/actual`, `conventions/general`.
    pub rule: &'a str,
}

// Derived implementations would ask the same of `T`.
impl<T> Clone for Ruled<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Ruled<'_, T> {}

impl<'a, T> Ruled<'a, T> {
    /// What holds.
    pub fn value(&self) -> &'a T {
        &self.element.value
    }

    /// Article and text.
    pub fn citation(&self) -> &'a str {
        &self.element.citation
    }

    /// Whether it was verified.
    pub fn confirmed(&self) -> bool {
        self.element.confirmed
    }

    /// Citation and confirmation.
    pub fn authority(&self) -> Authority {
        self.element.authority()
    }
}

/// Defines the list of elements once: [`Provisions`] (any may be absent),
/// [`Law`] (what holds for one block; the required ones always hold), and the
/// list of names.
macro_rules! provisions {
    (
        required { $($(#[$required_doc:meta])* $required:ident: $required_type:ty,)+ }
        optional { $($(#[$optional_doc:meta])* $optional:ident: $optional_type:ty,)+ }
    ) => {
        /// What one layer of law states. Everything may be left out.
        #[derive(Clone, PartialEq, Eq, Default, Debug, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct Provisions {
            $($(#[$required_doc])* pub $required: Option<Element<$required_type>>,)+
            $($(#[$optional_doc])* pub $optional: Option<Element<$optional_type>>,)+
        }

        impl Provisions {
            /// The names of all elements.
            pub const NAMES: &[&str] = &[$(stringify!($required),)+ $(stringify!($optional),)+];

            /// Names of the elements that are stated, each with its authority.
            pub fn stated(&self) -> Vec<(&'static str, Authority)> {
                let mut stated = Vec::new();
                $(stated.extend(self.$required.as_ref().map(|element| (stringify!($required), element.authority())));)+
                $(stated.extend(self.$optional.as_ref().map(|element| (stringify!($optional), element.authority())));)+
                stated
            }

            /// The first required element that is not stated.
            pub fn first_missing(&self) -> Option<&'static str> {
                $(if self.$required.is_none() { return Some(stringify!($required)); })+
                None
            }
        }

        /// What holds for one block.
        #[derive(Clone, Copy, Debug)]
        pub struct Law<'a> {
            $($(#[$required_doc])* pub $required: Ruled<'a, $required_type>,)+
            $($(#[$optional_doc])* pub $optional: Option<Ruled<'a, $optional_type>>,)+
        }

        impl<'a> Law<'a> {
            /// Finds what holds among `layers`, most special first. `None` if no
            /// layer states a required element, which [`super::LawBook::new`] rules out.
            pub fn resolve(layers: &[(&'a str, &'a Provisions)]) -> Option<Self> {
                Some(Self {
                    $($required: layers.iter().find_map(|(rule, layer)| {
                        layer.$required.as_ref().map(|element| Ruled { element, rule })
                    })?,)+
                    $($optional: layers.iter().find_map(|(rule, layer)| {
                        layer.$optional.as_ref().map(|element| Ruled { element, rule })
                    }),)+
                })
            }
        }
    };
}

provisions! {
    required {
        /// Which part of the open amount may be settled.
        eligibility: Eligibility,
        /// Whether mutual claims may be set off (38).
        set_off: SetOff,
        /// The date that starts the clocks (4).
        introduction_date: IntroductionDate,
        /// How months are counted (5).
        month_arithmetic: MonthArithmetic,
        /// What happens if a last day is no working day (6).
        last_day: LastDay,
        /// First month of the first half-year, 1 for calendar half-years (7).
        half_year_start: u32,
        /// When the clocks start after a dispute over competence (8).
        competence_dispute: CompetenceDispute,
        /// From when a claim is due again after a contestation was lifted (11).
        re_entry: ReEntry,
        /// What becomes of a dispute when its time is over (12).
        unsettled_dispute: UnsettledDispute,
        /// When a matter may be referred to the Audit Board, and its time (13).
        audit_board: AuditBoard,
        /// What the 90 % are taken of (14).
        shield_base: ShieldBase,
        /// How the 90 % are tested (15).
        shield_test: ShieldTest,
        /// Whether instalments are added up (15).
        shield_instalments: ShieldInstalments,
        /// For what the shield is tested (16).
        shield_scope: ShieldScope,
        /// What silence on an offer of a down payment means (17).
        offer: Offer,
        /// Whether interest is proposed (18).
        interest: InterestMode,
        /// Month whose first day decides the rate (19).
        interest_rate_month: RateMonth,
        /// Whether the rate stays (20).
        interest_rate_reset: RateReset,
        /// Formula (21).
        interest_method: InterestMethod,
        /// Which months count (21).
        interest_months: InterestMonths,
        /// What is rounded (22).
        interest_rounding: InterestRounding,
        /// Time for claiming and paying interest (23).
        interest_claim: InterestClaim,
        /// Which rate of a variable-rate tender (24).
        variable_tender: VariableTender,
        /// X of Art. 64 by class of persons (26).
        reduction: ReductionTable,
        /// Which months of registration count (27).
        month_count: MonthCount,
        /// The day on which age is taken (28).
        age_on: AgeOn,
        /// Which monthly value binds (29).
        monthly_value: MonthlyValue,
        /// How money is rounded (30).
        rounding: Rounding,
        /// Decimals of a computed monthly value (30).
        rounding_digits: RoundingDigits,
        /// What holds while a year's average cost is missing (31).
        missing_average_cost: MissingAverageCost,
        /// Whole years after the reference year to notify average costs (Art. 65) (31).
        average_cost_notification: Years,
        /// Date of a conversion (32).
        conversion_date: ConversionDate,
        /// Day without a rate (33).
        missing_rate: MissingRate,
        /// Path of a conversion (34).
        conversion_path: ConversionPath,
        /// Who bears the exchange difference (35).
        exchange_difference: DifferenceBearer,
        /// Euro changeover of published amounts (36).
        changeover: Changeover,
        /// Payments that name no block (39).
        allocation: Allocation,
        /// Interest or principal first (39).
        allocation_order: AllocationOrder,
        /// Payments under this amount are carried over, by currency (40).
        minimum_payment: BTreeMap<String, String>,
        /// Events of a kind that is not known (42).
        unknown_messages: UnknownMessages,
    }
    optional {
        /// Last day to introduce a claim.
        introduction: Introduction,
        /// Last day to pay.
        payment: Months,
        /// Last day to settle disputes.
        dispute: Months,
        /// Last day to contest (9).
        contestation: Contestation,
        /// Last day to reply to a contestation, and what silence means (10).
        reply: Reply,
        /// Down payment that shields from interest.
        shield: Shield,
        /// Whole years after the reference year to present inventories (Art. 64(4)).
        inventory: Years,
        /// Deadlines that were put off by an act (2).
        extensions: Vec<Extension>,
        /// Claims of a calendar year too many years before presentation (41).
        old_claims: OldClaims,
        /// Classes of claims that are not asked for (37).
        waivers: Vec<Waiver>,
        /// Debtors for which X is smaller also for pensioners: Annex IV of Reg. 883/2004 (25).
        annex_iv: Vec<AnnexEntry>,
    }
}

/// A length in months.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Months {
    /// How many.
    pub months: u32,
}

/// A length in whole calendar years.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Years {
    /// How many.
    pub years: u32,
}

value_list! {
    /// Which part of the open amount may be settled.
    Eligibility {
        /// Everything introduced.
        Introduced = "introduced",
        /// What the debtor has agreed to.
        Agreed = "agreed",
        /// What is due by the payment deadline.
        Due = "due",
    }
}

value_list! {
    /// Whether mutual claims may be set off.
    SetOff {
        /// Under a recorded act of both parties.
        ByAct = "by_act",
        /// Not at all.
        Forbidden = "forbidden",
    }
}

value_list! {
    /// Where a deadline for introducing claims starts.
    IntroductionAnchor {
        /// The end of the half-year of booking (Art. 67(1)).
        HalfYearOfBooking = "half_year_of_booking",
        /// The month in which the average costs were published (Art. 67(2)).
        MonthOfPublication = "month_of_publication",
        /// The month in which a joint committee approved the average costs.
        MonthOfApproval = "month_of_approval",
    }
}

/// A deadline for introducing claims; later ones are not considered.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Introduction {
    /// Where it starts.
    pub anchor: IntroductionAnchor,
    /// Its length in months.
    pub months: u32,
}

value_list! {
    /// The date that starts the clocks of a block.
    IntroductionDate {
        /// `introduced_on`, overridden by the debtor's acknowledgement.
        Received = "received",
        /// `sent_on` of the header, else `introduced_on`; acknowledgements change nothing.
        Sent = "sent",
        /// The acknowledgement; before it no clock runs.
        Acknowledged = "acknowledged",
    }
}

value_list! {
    /// How months are counted.
    MonthArithmetic {
        /// From the end of the month to the end of a month.
        EndOfMonth = "end_of_month",
        /// From the day to the same day, or the last of a shorter month.
        SameDate = "same_date",
    }
}

value_list! {
    /// What happens if the last day of a deadline is no working day.
    LastDay {
        /// It stays.
        NoRoll = "no_roll",
        /// The next day that is neither Saturday nor Sunday.
        NextWeekday = "next_weekday",
        /// The next day on which TARGET is open.
        NextTargetDay = "next_target_day",
        /// The next day that is neither a weekend nor 1 January (Reg. 1182/71 Art. 3(4)).
        NextWorkingDay = "next_working_day",
    }
}

value_list! {
    /// When the clocks of introduction start after a dispute over competence (Art. 67(3)).
    CompetenceDispute {
        /// With the day the competent institution was identified.
        Restart = "restart",
        /// With the end of the half-year of that day.
        RestartHalfYear = "restart_half_year",
        /// They stand still from the end of the half-year of booking to that day.
        Suspend = "suspend",
    }
}

value_list! {
    /// From when a claim is due again after its contestation was lifted.
    ReEntry {
        /// A person decides: `until` of the lifting event; without it the first introduction.
        Decided = "decided",
        /// As if it had never been contested.
        FirstIntroduction = "first_introduction",
        /// The payment time starts again with the lifting.
        Restart = "restart",
    }
}

value_list! {
    /// What becomes of a dispute when its time is over.
    UnsettledDispute {
        /// It stays open and is flagged.
        StaysOpen = "stays_open",
        /// It stays open and is listed for the Audit Board.
        AuditBoard = "audit_board",
        /// The disputed amount is waived.
        WriteOff = "write_off",
    }
}

value_list! {
    /// The deadline after which a matter may be referred to the Audit Board.
    ReferralAfter {
        /// The deadline for payment (Art. 67(5)).
        Payment = "payment",
        /// The deadline for disputes (Art. 67(6)).
        Dispute = "dispute",
    }
}

/// Referral to the Audit Board (Art. 67(7)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AuditBoard {
    /// From when a matter may be referred.
    pub after: ReferralAfter,
    /// Months for the opinion, from the month of referral.
    pub months: u32,
}

value_list! {
    /// What happens to an act that comes too late.
    LateEffect {
        /// It takes effect and is flagged.
        Flag = "flag",
        /// It is refused.
        Refuse = "refuse",
    }
}

/// The deadline for contesting, from the month of introduction.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contestation {
    /// Its length; `0`: none.
    pub months: u32,
    /// What happens to a late one.
    pub late: LateEffect,
}

value_list! {
    /// What silence of the creditor on a contestation means.
    Silence {
        /// Nothing: the dispute stays open and is flagged.
        Open = "open",
        /// The contestation counts as accepted: the contested amount is withdrawn.
        Accepted = "accepted",
    }
}

/// The deadline for replying, from the month in which the contestation was received.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// Its length.
    pub months: u32,
    /// What silence means.
    pub silence: Silence,
}

/// A down payment that shields from interest (Art. 68(1)).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shield {
    /// Months from the month of introduction.
    pub months: u32,
    /// Percent of the base.
    pub percent: u32,
}

value_list! {
    /// What the down payment is measured against.
    ShieldBase {
        /// The total introduced.
        Introduced = "introduced",
        /// The total less credit notes, waivers and contested amounts.
        AfterCredits = "after_credits",
    }
}

value_list! {
    /// How the down payment is compared with its threshold.
    ShieldTest {
        /// Exactly: `100 x paid >= percent x base`.
        Exact = "exact",
        /// With the threshold rounded to the minor unit, half up.
        Rounded = "rounded",
    }
}

value_list! {
    /// Whether several down payments count together.
    ShieldInstalments {
        /// They are added up to the cut-off of the shield.
        Added = "added",
        /// One payment must reach the threshold.
        Single = "single",
    }
}

value_list! {
    /// For what the down payment is tested.
    ShieldScope {
        /// The global claim.
        Block = "block",
        /// Each individual claim that was paid by line.
        Claim = "claim",
        /// All blocks of the pair, basis and accounting period together.
        Period = "period",
    }
}

value_list! {
    /// What an offer of a down payment that nobody answered counts as.
    OfferSilence {
        /// Nothing.
        Pending = "pending",
        /// Accepted.
        Accepted = "accepted",
        /// Refused: no interest before the second date (Art. 68(3)).
        Refused = "refused",
    }
}

/// The answer to an offer of a down payment.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Months for it, from the month of the offer.
    pub months: u32,
    /// What silence means after them.
    pub unanswered: OfferSilence,
}

value_list! {
    /// Whether interest is proposed.
    InterestMode {
        /// Yes; the finance team decides whether to claim it.
        Proposal = "proposal",
        /// No.
        Off = "off",
    }
}

value_list! {
    /// The month whose first day decides the interest rate.
    RateMonth {
        /// The month in which payment was due.
        Due = "due",
        /// The month after it.
        Following = "following",
    }
}

value_list! {
    /// Whether the interest rate stays.
    RateReset {
        /// The rate of the rate month holds throughout.
        Fixed = "fixed",
        /// Each month bears the rate of its own first day.
        Monthly = "monthly",
    }
}

value_list! {
    /// Formula of interest on late payment.
    InterestMethod {
        /// `PV x (1 + i/12)^n - PV`.
        CompoundMonthly = "compound_monthly",
        /// `PV x i x n / 12`.
        SimpleMonthly = "simple_monthly",
        /// `PV x i x days / 365`.
        Actual365 = "actual_365",
        /// `PV x i x days / 360`.
        Actual360 = "actual_360",
        /// `PV x (1 + i)^(n/12) - PV`.
        CompoundAnnual = "compound_annual",
    }
}

value_list! {
    /// The months of interest.
    InterestMonths {
        /// From the month after the deadline to the month before receipt.
        BeforeReceipt = "before_receipt",
        /// From the month after the deadline to the month of receipt.
        ThroughReceipt = "through_receipt",
    }
}

value_list! {
    /// What is rounded when interest is computed.
    InterestRounding {
        /// Each individual claim that was paid late by itself, and the rest of the block.
        PerClaim = "per_claim",
        /// The block.
        PerBlock = "per_block",
    }
}

/// Time for claiming interest and for paying it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InterestClaim {
    /// Months for the claim, from the month of the late payment.
    pub months: u32,
    /// Months for its payment, from the month of the claim.
    pub payment_months: u32,
    /// What happens to a late claim.
    pub late: LateEffect,
}

value_list! {
    /// Which rate of a variable-rate tender is meant (before October 2008).
    VariableTender {
        /// The minimum bid rate.
        MinimumBid = "minimum_bid",
        /// The marginal rate, which the rate table must then give.
        Marginal = "marginal",
    }
}

/// X of Art. 64(3), in percent.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReductionTable {
    /// Family members of a worker.
    pub family: u32,
    /// Pensioners and their family, debtor in Annex IV.
    pub pensioner_annex_iv: u32,
    /// Pensioners and their family, other debtors.
    pub pensioner_other: u32,
}

value_list! {
    /// Which months of a registration count.
    MonthCount {
        /// Every month of which it covers a day.
        AnyPart = "any_part",
        /// Only months it covers in full.
        Full = "full",
        /// Months on whose first day it holds.
        FirstDay = "first_day",
    }
}

value_list! {
    /// The day on which a person's age is taken for a month.
    AgeOn {
        /// The first day of the month.
        FirstOfMonth = "first_of_month",
        /// The last day: the month of the birthday counts in the new band.
        BirthdayMonth = "birthday_month",
        /// 1 January of the reference year.
        FirstOfJanuary = "first_of_january",
        /// The first day of the first month that counts.
        BenefitStart = "benefit_start",
    }
}

value_list! {
    /// Which monthly value of a fixed amount binds.
    MonthlyValue {
        /// The published one; the formula is a control.
        Published = "published",
        /// The computed one.
        Computed = "computed",
    }
}

value_list! {
    /// Decimals of a computed monthly value.
    RoundingDigits {
        /// Those of the published record.
        Record = "record",
        /// Those of the currency.
        Currency = "currency",
    }
}

value_list! {
    /// What holds while the average cost of a year is missing.
    MissingAverageCost {
        /// Claims wait as provisional until the day for notification has passed;
        /// then the last value of an earlier year holds (Art. 65).
        Wait = "wait",
        /// The last value of an earlier year holds at once, provisionally.
        PreviousYear = "previous_year",
    }
}

value_list! {
    /// The day whose rate converts an amount.
    ConversionDate {
        /// The day of the operation.
        Operation = "operation",
        /// The last published rate before that day.
        PreviousRate = "previous_rate",
        /// The last day of that month.
        LastOfMonth = "last_of_month",
        /// The first day of the month before.
        FirstOfMonthBefore = "first_of_month_before",
    }
}

value_list! {
    /// What holds on a day without a rate.
    MissingRate {
        /// The previous one.
        Previous = "previous",
        /// The next one.
        Next = "next",
    }
}

value_list! {
    /// How an amount gets from one currency to another.
    ConversionPath {
        /// At the unrounded cross rate, rounded once.
        UnroundedCross = "unrounded_cross",
        /// Through euros that are rounded to the cent.
        RoundedEuro = "rounded_euro",
        /// At a cross rate of six significant digits, rounded once.
        CrossSixDigits = "cross_six_digits",
        /// At the unrounded cross rate, truncated.
        Truncated = "truncated",
    }
}

value_list! {
    /// Who bears the difference between the value at introduction and at settlement.
    DifferenceBearer {
        /// The debtor, who pays in the creditor's currency.
        Debtor = "debtor",
        /// The creditor.
        Creditor = "creditor",
        /// Each a half; an odd unit is the debtor's.
        Shared = "shared",
    }
}

value_list! {
    /// From what a published amount of a replaced currency is converted.
    Changeover {
        /// From the unrounded monthly value, at the fixed rate.
        Unrounded = "unrounded",
        /// From the published, rounded value, at the fixed rate.
        Rounded = "rounded",
    }
}

value_list! {
    /// What becomes of a payment that names no block.
    Allocation {
        /// It waits until somebody allocates it.
        Manual = "manual",
        /// It pays what is due, oldest first.
        OldestFirst = "oldest_first",
        /// It pays what is due in proportion.
        ProRata = "pro_rata",
    }
}

value_list! {
    /// What a payment that names no block pays first, where it is allocated by rule.
    AllocationOrder {
        /// Principal.
        PrincipalFirst = "principal_first",
        /// Claimed interest.
        InterestFirst = "interest_first",
    }
}

value_list! {
    /// What becomes of an event of a kind that is not known.
    UnknownMessages {
        /// It is kept and listed for a person.
        Keep = "keep",
        /// It is refused.
        Refuse = "refuse",
    }
}

value_list! {
    /// Deadlines that can be extended or have an extension of their own.
    DeadlineKind {
        /// Introducing claims.
        Introduction = "introduction",
        /// Down payment that shields from interest.
        Shield = "shield",
        /// Payment.
        Payment = "payment",
        /// Settlement of disputes.
        Dispute = "dispute",
        /// Contesting.
        Contestation = "contestation",
        /// Replying to a contestation.
        Reply = "reply",
        /// Answering the offer of a down payment.
        OfferAnswer = "offer_answer",
        /// Claiming interest.
        InterestClaim = "interest_claim",
        /// Paying interest.
        InterestPayment = "interest_payment",
        /// Opinion of the Audit Board.
        AuditBoard = "audit_board",
        /// Presenting an inventory of months.
        Inventory = "inventory",
    }
}

/// An act that puts off deadlines (force majeure, Decision H9).
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// The deadlines it is about.
    pub deadlines: Vec<DeadlineKind>,
    /// Last days from this one on.
    pub from: Date,
    /// Last days up to this one.
    pub until: Date,
    /// Months added.
    pub months: u32,
    /// Whether it is applied; an act that was not verified ships switched off.
    pub applied: bool,
}

/// Claims for benefits of a calendar year too long before presentation
/// (Reg. 574/72 Art. 100: they *may* be disregarded).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OldClaims {
    /// Calendar years.
    pub years: u32,
    /// `flag`: accepted with a warning; `refuse`: not considered.
    pub effect: LateEffect,
}

/// A class of claims that is recorded and not asked for, in the direction and on
/// the dates of the rule that states it.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Waiver {
    /// Articles; empty: all.
    #[serde(default)]
    pub articles: Vec<Article>,
    /// Classes of persons, for fixed amounts; empty: all.
    #[serde(default)]
    pub person_classes: Vec<PersonClass>,
}

/// States in an annex on some days.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnnexEntry {
    /// The States.
    pub parties: Vec<Party>,
    /// First day; absent: always.
    pub from: Option<Date>,
    /// Last day; absent: still.
    pub until: Option<Date>,
}

impl AnnexEntry {
    /// Whether `party` stands in the annex on `date`.
    pub fn lists(&self, party: Party, date: Date) -> bool {
        self.parties.contains(&party)
            && self.from.is_none_or(|from| from <= date)
            && self.until.is_none_or(|until| date <= until)
    }
}
