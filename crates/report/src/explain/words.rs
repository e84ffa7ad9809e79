//! Amounts, citations and names in words.

use solde_core::clearing::{Risk, Task};
use solde_core::law::{Authority, Ruled};
use solde_core::ledger::PostingKind;
use solde_core::money::{Currency, Money, format_minor};

/// `1.00 EUR`.
pub(super) fn money(minor: i128, currency: Currency) -> String {
    Money { minor, currency }.to_string()
}

/// `1.00`.
pub(super) fn plain(minor: i128, currency: Currency) -> String {
    format_minor(minor, currency.exponent())
}

/// `+1.00`, `-1.00`; nothing for zero.
pub(super) fn signed(minor: i128, currency: Currency) -> String {
    match minor {
        0 => String::new(),
        1.. => format!("+{}", plain(minor, currency)),
        _ => plain(minor, currency),
    }
}

/// The citation, and whether it was not verified.
pub(super) fn cited(authority: &Authority) -> String {
    format!("{}{}", authority.citation, doubt(authority.confirmed))
}

/// ` (unconfirmed)` where it is.
pub(super) const fn doubt(confirmed: bool) -> &'static str {
    if confirmed { "" } else { " (unconfirmed)" }
}

/// The rule with its citation: `EU-883/actual: Reg. (EC) 987/2009 Art. 67(5)`.
pub(super) fn ruled<T>(rule: &Ruled<'_, T>) -> String {
    format!("{}: {}", rule.rule, cited(&rule.authority()))
}

/// One mark of doubt for all explanations.
pub(super) fn marked(steps: Vec<String>) -> impl Iterator<Item = String> {
    steps.into_iter().map(|step| step.replace("[unconfirmed]", "(unconfirmed)"))
}

/// What a posting says, in words.
pub(super) const fn posted(kind: PostingKind) -> &'static str {
    match kind {
        PostingKind::Opening => "balance brought in",
        PostingKind::Care => "care presented",
        PostingKind::Fees => "fees presented",
        PostingKind::NotConsidered => "not considered: out of time",
        PostingKind::Reconsidered => "in time after all",
        PostingKind::Waived => "waived",
        PostingKind::Contested => "contested",
        PostingKind::Lifted => "contestation lifted",
        PostingKind::Withdrawn => "contested, withdrawn",
        PostingKind::Credited => "credited",
        PostingKind::Agreed => "agreed (memorandum)",
        PostingKind::Prepaid => "down payment",
        PostingKind::Paid => "paid",
        PostingKind::Unallocated => "received, unallocated",
        PostingKind::Allocated => "paid, allocated later",
        PostingKind::Refunded => "overpayment returned",
        PostingKind::UnallocatedRefunded => "unallocated, returned",
        PostingKind::SetOff => "set off",
        PostingKind::SetOffConverted => "set off with conversion",
        PostingKind::SetOffValue => "value at introduction",
        PostingKind::ConversionDifference => "conversion difference",
        PostingKind::InterestClaimed => "interest claimed",
        PostingKind::InterestContested => "interest contested",
        PostingKind::InterestLifted => "interest: lifted",
        PostingKind::InterestCredited => "interest credited",
        PostingKind::InterestPaid => "interest paid",
    }
}

/// What somebody should do.
pub(super) const fn task(task: Task) -> &'static str {
    match task {
        Task::MendBlock => "mend the block or have it released",
        Task::Reply => "reply to the contestation",
        Task::ClaimInterest => "claim interest",
        Task::Pay => "pay",
        Task::DownPayment => "make a down payment that shields from interest",
        Task::AnswerOffer => "answer the offer of a down payment",
        Task::PayInterest => "pay the interest claimed",
        Task::Contest => "contest, if there is reason",
        Task::SettleDispute => "settle the dispute",
        Task::Refer => "refer the dispute to the Audit Board",
        Task::AwaitOpinion => "await the opinion of the Audit Board",
        Task::Refund => "return what was paid too much",
        Task::Allocate => "allocate or return money that names no block",
    }
}

/// What happens if nobody does it.
pub(super) const fn risk(risk: Risk) -> &'static str {
    match risk {
        Risk::Forfeit => "else the amount is lost",
        Risk::Interest => "else interest runs or cannot be claimed",
        Risk::Owed => "the money is owed",
        Risk::Flag => "else it is flagged",
    }
}

/// Days to a last day, seen from the cut-off.
pub(super) fn days_left(days: i32) -> String {
    match days {
        0 => "the last day".to_owned(),
        1 => "1 day left".to_owned(),
        2.. => format!("{days} days left"),
        -1 => "passed 1 day ago".to_owned(),
        _ => format!("passed {} days ago", -days),
    }
}
