//! Events: dated facts about a block, and what each does to the ledger.

use crate::agreement::AgreementId;
use crate::block::BlockKey;
use crate::calendar::{Date, Period};
use crate::codes::{Code, value_list};
use crate::money::{Currency, Money};
use crate::party::Party;

value_list! {
    /// Kinds of event. Events of one day are applied in the order of this list,
    /// then by `event_id`: first what moves dates, then what changes the claim,
    /// then offers and money, last what rests on both.
    EventKind {
        /// The debtor's side confirms the day it received a block.
        Acknowledged = "acknowledged",
        /// The competent institution was identified (Reg. 987/2009 Art. 67(3)).
        CompetenceIdentified = "competence_identified",
        /// A deadline is extended; `reason` names it.
        DeadlineExtension = "deadline_extension",
        /// A held block is let through.
        Release = "release",
        /// A held block is refused.
        RejectBlock = "reject_block",
        /// The creditor reduces a claim.
        CreditNote = "credit_note",
        /// A claim is given up.
        Waiver = "waiver",
        /// The debtor contests.
        Contestation = "contestation",
        /// The creditor's reply to a contestation; `reason` is the [`ReplyDecision`].
        Reply = "reply",
        /// The creditor withdraws a claim.
        Withdrawal = "withdrawal",
        /// The debtor gives a contestation up: the claim is open again.
        Lifting = "lifting",
        /// The debtor agrees to an amount.
        Acceptance = "acceptance",
        /// The debtor offers a down payment.
        DownPaymentOffered = "down_payment_offered",
        /// The creditor refuses it.
        DownPaymentRefused = "down_payment_refused",
        /// Payment on account.
        DownPayment = "down_payment",
        /// Payment.
        Payment = "payment",
        /// A payment that named no block is allocated to one.
        Allocation = "allocation",
        /// The creditor returns what was paid too much.
        Refund = "refund",
        /// Mutual claims are extinguished by agreement.
        SetOffAct = "set_off_act",
        /// Interest is claimed.
        InterestClaim = "interest_claim",
        /// Claimed interest is contested.
        InterestContestation = "interest_contestation",
        /// A contestation of interest ends.
        InterestLifting = "interest_lifting",
        /// Claimed interest is reduced or withdrawn.
        InterestCreditNote = "interest_credit_note",
        /// Interest is paid.
        InterestPayment = "interest_payment",
        /// The matter is referred to the Audit Board (Reg. 987/2009 Art. 67(7)).
        AuditBoardReferral = "audit_board_referral",
        /// The Audit Board gave its opinion.
        AuditBoardOpinion = "audit_board_opinion",
    }
}

value_list! {
    /// What a creditor's reply says about the contested amount.
    ReplyDecision {
        /// The contestation is right: the contested amount is withdrawn.
        Accepted = "accepted",
        /// Right in part: `amount` is withdrawn.
        Partly = "partly",
        /// Wrong: the claim is maintained.
        Maintained = "maintained",
    }
}

/// Whether an event of a kind must, may or must not state something.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Need {
    /// It must.
    Must,
    /// It may.
    May,
    /// It says nothing and is ignored.
    No,
}

/// What an event of a kind states besides `event_id`, `kind`, `date`, `creditor`
/// and `debtor`: one row of the table in `docs/layout.md`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Requirements {
    /// Names a block.
    pub block: Need,
    /// Names a line of it.
    pub claim: Need,
    /// States an amount and its currency.
    pub amount: Need,
    /// Names an agreement.
    pub agreement: Need,
    /// Bears the reference of the document it rests on.
    pub reference: Need,
    /// States a second date.
    pub until: Need,
    /// What `reason` must be.
    pub reason: Reason,
}

/// What the column `reason` of an event must hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// Anything.
    Free,
    /// A [`ReplyDecision`].
    Decision,
    /// A [`crate::law::DeadlineKind`].
    Deadline,
}

impl EventKind {
    /// What this kind states.
    pub const fn requirements(self) -> Requirements {
        use Need::{May, Must, No};
        const fn row(block: Need, claim: Need, amount: Need, agreement: Need, reference: Need) -> Requirements {
            Requirements { block, claim, amount, agreement, reference, until: No, reason: Reason::Free }
        }
        match self {
            Self::Acknowledged
            | Self::CompetenceIdentified
            | Self::Release
            | Self::RejectBlock
            | Self::DownPaymentRefused
            | Self::AuditBoardReferral
            | Self::AuditBoardOpinion => row(Must, No, No, May, May),
            Self::DeadlineExtension => {
                Requirements { until: Must, reason: Reason::Deadline, ..row(Must, No, No, May, Must) }
            }
            Self::CreditNote | Self::Waiver => row(Must, May, Must, May, Must),
            Self::Contestation | Self::Withdrawal | Self::Acceptance => row(Must, May, May, May, May),
            Self::Lifting => Requirements { until: May, ..row(Must, May, May, May, May) },
            Self::Reply => Requirements { reason: Reason::Decision, ..row(Must, May, May, May, May) },
            Self::DownPaymentOffered => row(Must, No, Must, May, May),
            Self::DownPayment => row(Must, May, Must, May, May),
            // Money may lack a block: it then waits in, or leaves, unallocated receipts.
            Self::Payment => row(May, May, Must, Must, May),
            Self::Refund => row(May, No, Must, Must, May),
            Self::Allocation => Requirements { until: May, ..row(Must, May, Must, May, May) },
            Self::SetOffAct => Requirements { until: May, ..row(No, No, May, Must, Must) },
            Self::InterestClaim | Self::InterestCreditNote => row(Must, No, Must, May, Must),
            Self::InterestContestation | Self::InterestLifting => row(Must, No, May, May, May),
            Self::InterestPayment => row(Must, No, Must, May, May),
        }
    }
}

/// A dated fact, read and complete for its kind.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Event {
    /// When it happened.
    pub date: Date,
    /// What happened.
    pub kind: EventKind,
    /// Its own id, unique in the book.
    pub event_id: String,
    /// The creditor of the claims it is about.
    pub creditor: Party,
    /// The debtor of the claims it is about.
    pub debtor: Party,
    /// The agreement, where the kind requires one.
    pub agreement: Option<AgreementId>,
    /// The accounting period, if it is limited to one.
    pub accounting_period: Option<Period>,
    /// The block it is about.
    pub block_ref: Option<String>,
    /// The line it is about.
    pub claim_id: Option<String>,
    /// The amount, always positive: the kind gives the direction.
    pub amount: Option<Money>,
    /// For a set-off act without an amount: the settlement currency it names.
    pub currency: Option<Currency>,
    /// A second date: the settlement date of a set-off act, the new last day of an
    /// extended deadline, the day on which a lifted claim is due, the day on which
    /// allocated money was received.
    pub until: Option<Date>,
    /// Why.
    pub reason: String,
    /// The document it rests on.
    pub reference: String,
}

impl Event {
    /// The block it names, if it names one.
    pub fn block(&self) -> Option<BlockKey> {
        Some(BlockKey { creditor: self.creditor, block_ref: self.block_ref.as_deref()?.into() })
    }

    /// Who acts: the one whose statement the event records.
    pub const fn actor(&self) -> Party {
        match self.kind {
            EventKind::CreditNote
            | EventKind::Waiver
            | EventKind::Reply
            | EventKind::Withdrawal
            | EventKind::DownPaymentRefused
            | EventKind::Allocation
            | EventKind::Refund
            | EventKind::InterestClaim
            | EventKind::InterestCreditNote => self.creditor,
            _ => self.debtor,
        }
    }
}

/// Something found wrong with an event or a set of claims by the law, not by a parser.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct LegalFinding {
    /// Its code.
    pub code: Code,
    /// The creditor concerned.
    pub creditor: Party,
    /// The debtor concerned.
    pub debtor: Party,
    /// The block concerned, if one is.
    pub block_ref: Option<String>,
    /// The event concerned, if one is.
    pub event_id: Option<String>,
    /// What was stated and what was expected.
    pub detail: String,
}

impl LegalFinding {
    /// A finding about an event.
    pub fn about(event: &Event, code: Code, detail: String) -> Self {
        Self {
            code,
            creditor: event.creditor,
            debtor: event.debtor,
            block_ref: event.block_ref.clone(),
            event_id: Some(event.event_id.clone()),
            detail,
        }
    }
}

/// What a posting of this event rests on, in words.
pub(crate) fn basis(event: &Event) -> String {
    match (event.reason.as_str(), event.reference.as_str()) {
        ("", "") => event.kind.to_string(),
        ("", reference) => reference.to_owned(),
        (reason, "") => reason.to_owned(),
        (reason, reference) => format!("{reason} ({reference})"),
    }
}
