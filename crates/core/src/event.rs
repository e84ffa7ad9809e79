//! Events: dated facts about a block, and what each does to the ledger.

use std::collections::BTreeMap;

use crate::agreement::AgreementId;
use crate::block::{BlockAccount, BlockKey};
use crate::calendar::{Date, Period};
use crate::codes::{Code, value_list};
use crate::ledger::{Posting, PostingKind};
use crate::money::{Currency, Money};
use crate::party::Party;

value_list! {
    /// Kinds of event. Events of one day are applied in the order of this list,
    /// then by `event_id`.
    EventKind {
        /// The debtor's side confirms the day it received a block.
        Acknowledged = "acknowledged",
        /// A held block is let through.
        Release = "release",
        /// A held block is refused.
        RejectBlock = "reject_block",
        /// The creditor reduces a block.
        CreditNote = "credit_note",
        /// A claim is given up.
        Waiver = "waiver",
        /// The debtor contests.
        Contestation = "contestation",
        /// A contestation ends, the claim is open again.
        Lifting = "lifting",
        /// The debtor agrees to an amount.
        Acceptance = "acceptance",
        /// Payment on account.
        DownPayment = "down_payment",
        /// Payment.
        Payment = "payment",
        /// Mutual claims are extinguished by agreement.
        SetOffAct = "set_off_act",
        /// Reply to a contestation.
        Reply = "reply",
        /// Withdrawal of a claim.
        Withdrawal = "withdrawal",
        /// Down payment offered.
        DownPaymentOffered = "down_payment_offered",
        /// Down payment refused.
        DownPaymentRefused = "down_payment_refused",
        /// Overpayment returned.
        Refund = "refund",
        /// Interest claimed.
        InterestClaim = "interest_claim",
        /// Interest contested.
        InterestContestation = "interest_contestation",
        /// A deadline is extended.
        DeadlineExtension = "deadline_extension",
        /// The Audit Board gave its opinion.
        AuditBoardOpinion = "audit_board_opinion",
    }
}

/// What an event of a kind must state besides `event_id`, `kind`, `date`,
/// `creditor` and `debtor`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Requirements {
    /// Names a block.
    pub block: bool,
    /// States an amount and its currency.
    pub amount: bool,
    /// Names an agreement.
    pub agreement: bool,
    /// Bears the reference of the document it rests on.
    pub reference: bool,
}

impl EventKind {
    /// The columns this kind requires; `None` while the kind is not processed.
    pub const fn requirements(self) -> Option<Requirements> {
        match self {
            Self::Acknowledged | Self::Release | Self::RejectBlock => requirements(true, false, false, false),
            Self::CreditNote | Self::Waiver => requirements(true, true, false, true),
            Self::Contestation | Self::Lifting | Self::Acceptance | Self::DownPayment => {
                requirements(true, true, false, false)
            }
            // A payment may lack a block: it then waits in unallocated receipts.
            Self::Payment => requirements(false, true, true, false),
            Self::SetOffAct => requirements(false, false, true, true),
            _ => None,
        }
    }

    /// The posting an event with a block and an amount makes.
    pub const fn posting(self) -> Option<PostingKind> {
        Some(match self {
            Self::CreditNote => PostingKind::Credited,
            Self::Waiver => PostingKind::Waived,
            Self::Contestation => PostingKind::Contested,
            Self::Lifting => PostingKind::Lifted,
            Self::Acceptance => PostingKind::Agreed,
            Self::DownPayment => PostingKind::Prepaid,
            Self::Payment => PostingKind::Paid,
            _ => return None,
        })
    }
}

const fn requirements(block: bool, amount: bool, agreement: bool, reference: bool) -> Option<Requirements> {
    Some(Requirements { block, amount, agreement, reference })
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
    /// A second date: the settlement date of a set-off act.
    pub until: Option<Date>,
    /// Why.
    pub reason: String,
    /// The document it rests on.
    pub reference: String,
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

/// Posts one event about a block or an unallocated payment.
///
/// The amount must fit what it acts on: what is open, or for a lifting what is
/// disputed. An event that does not fit posts nothing and is a finding.
pub(crate) fn post(
    event: &Event,
    accounts: &mut BTreeMap<BlockKey, BlockAccount>,
    postings: &mut Vec<Posting>,
) -> Result<(), LegalFinding> {
    let (Some(kind), Some(amount)) = (event.kind.posting(), event.amount) else {
        return Err(LegalFinding::about(event, Code::EventNotYet, format!("{} events are not posted yet", event.kind)));
    };
    let Some(block_ref) = &event.block_ref else {
        return post_unallocated(event, amount, postings);
    };
    let key = BlockKey { creditor: event.creditor, block_ref: block_ref.clone() };
    let Some(account) = accounts.get_mut(&key).filter(|account| account.terms.debtor == event.debtor) else {
        return Err(LegalFinding::about(
            event,
            Code::EventTargetUnknown,
            format!("{} has no posted block {block_ref} on {}", event.creditor, event.debtor),
        ));
    };
    if amount.currency != account.terms.currency {
        return Err(LegalFinding::about(
            event,
            Code::EventInvalid,
            format!("currency {} is not that of the block, {}", amount.currency, account.terms.currency),
        ));
    }
    if let Some(introduced_on) = account.introduced_on
        && event.date < introduced_on
    {
        return Err(LegalFinding::about(
            event,
            Code::EventTooEarly,
            format!("{} is before the introduction on {introduced_on}", event.date),
        ));
    }
    let standing = account.closing();
    let (limit, what) = match kind {
        PostingKind::Lifted => (standing.disputed, "disputed"),
        PostingKind::Agreed => (standing.presented() - standing.agreed, "presented and not agreed yet"),
        _ => (standing.open(), "open"),
    };
    if amount.minor > limit {
        let limit = Money { minor: limit, currency: amount.currency };
        return Err(LegalFinding::about(
            event,
            Code::EventTooLarge,
            format!("{amount} is more than the {limit} {what}"),
        ));
    }
    account.movement.apply(kind, amount.minor);
    postings.push(Posting {
        position: account.position_key(),
        block_ref: block_ref.clone(),
        date: event.date,
        kind,
        currency: amount.currency,
        minor: amount.minor,
        event_id: event.event_id.clone(),
        basis: reason(event),
    });
    Ok(())
}

fn post_unallocated(event: &Event, amount: Money, postings: &mut Vec<Posting>) -> Result<(), LegalFinding> {
    let Some(agreement) = event.agreement else {
        return Err(LegalFinding::about(
            event,
            Code::EventInvalid,
            "a payment without a block names its agreement".into(),
        ));
    };
    postings.push(Posting {
        position: crate::block::PositionKey {
            agreement,
            accounting_period: event.accounting_period.unwrap_or(Period::Unknown),
            creditor: event.creditor,
            debtor: event.debtor,
            currency: amount.currency,
        },
        block_ref: String::new(),
        date: event.date,
        kind: PostingKind::Unallocated,
        currency: amount.currency,
        minor: amount.minor,
        event_id: event.event_id.clone(),
        basis: reason(event),
    });
    Ok(())
}

fn reason(event: &Event) -> String {
    match (event.reason.as_str(), event.reference.as_str()) {
        ("", "") => event.kind.to_string(),
        ("", reference) => reference.to_owned(),
        (reason, "") => reason.to_owned(),
        (reason, reference) => format!("{reason} ({reference})"),
    }
}
