//! English.

use solde_core::block::Grade;
use solde_core::clearing::{Risk, Task, Waiting};
use solde_core::codes::{Basis, Code};
use solde_core::life::State;
use solde_core::netting::SettlementMode;

use super::{Language, Words};
use crate::figures::Figures;
use crate::life::{Age, Stage};
use crate::statement::Item;

pub(super) const WORDS: Words = Words {
    language: Language::En,
    text_figures: Figures { group: "\u{a0}", point: ".", minus: "-" },
    html_figures: Figures { group: "\u{202f}", point: ".", minus: "\u{2212}" },

    colon: ": ",
    semicolon: "; ",
    statement_of_account: "Statement of account",
    pair: "{owner} with {counterpart}",
    account_of: "Account of",
    counterpart: "Counterpart",
    liaison_body: "Liaison body",
    not_recorded: "not recorded",
    settlement_period: "Settlement period",
    cut_off: "Cut-off",
    payable_now: "Payable now",
    see_doubts: "Rules or rates that are not confirmed decided figures of this statement; the control page names them first.",
    nothing_to_state: "There is nothing to state between the two parties.",

    account_caption: "Account under {agreement}, in {currency}",
    line: "Movement",
    receivables: "Receivables",
    debts: "Debts",
    claims_of: "{creditor} on {debtor}",
    debts_of: "{debtor} to {creditor}",
    for_information: "For information",
    item,

    net_caption: "Net position by accounting period, open amounts",
    period: "Period",
    receivable_open: "Receivable",
    debt_open: "Debt",
    net: "Net",
    pays_now: "{party} pays now",
    mode: "Mode",
    mode_of: mode,
    totals: "totals",
    not_known: "not known",
    period_not_known: "not known",

    each_pays: "Each side pays its debts.",
    after_set_off: "A set-off act was carried out; this is what it left.",
    pays: "{payer} pays {payee} {amount}\u{a0}{currency} now.",
    remains_credit: "{creditor} owes {debtor} a credit of {amount}\u{a0}{currency}.",
    nothing_payable: "Nothing is payable now.",
    would_leave: "Set off under a recorded act, {extinguished}\u{a0}{currency} would be extinguished on each side, and {payer} would pay {payee} {amount}\u{a0}{currency}.",
    would_leave_nothing: "Set off under a recorded act, {extinguished}\u{a0}{currency} would be extinguished on each side, and nothing would be left to pay.",
    would_change_nothing: "In this currency a set-off would change nothing: the two sides do not both have an amount payable now.",
    nobody_states: "Nobody states what {debtor} owed {creditor} for {periods} when the book began. It is not taken for zero: for this period no net is named, and the figures hold only what is known.",
    nobody_states_period: "Nobody states what {debtor} owed {creditor} when the book began, and the accounting period is not known either. It is not taken for zero: no net is named for it, and the figures hold only what is known.",
    totals_not_netted: "{party} stands for published totals over several States. The two totals may be about different States and cannot be netted.",

    blocks: "Blocks",
    receivables_caption: "Receivables of {creditor} on {debtor}, {agreement}, {currency}",
    debts_caption: "Debts of {debtor} to {creditor}, {agreement}, {currency}",
    reference: "Reference",
    introduced: "Introduced",
    due: "Due",
    lines: "Lines",
    care: "Care",
    fees: "Fees",
    disputed: "Disputed",
    deducted: "Deducted",
    deducted_note: "Deducted: not considered, waived, credited, prepaid or paid. Care + fees \u{2212} disputed \u{2212} deducted \u{2212} set off = open.",
    set_off: "Set off",
    open: "Open",
    total: "Total",
    no_blocks: "No block.",

    disputes: "Disputes",
    disputes_note: "Contested amounts stand outside the open balance; one contested line does not hold back the others. Disputes closed by this run are shown once.",
    no_disputes: "Nothing is contested.",
    contested_on: "Contested",
    stage: "State",
    stage_of: stage,
    contested: "Contested",
    outstanding: "Still disputed",
    line_of: "line {claim}",
    block_as_a_whole: "block as a whole",
    replied_on: "replied on {date}",
    reply_by: "reply by {date}",
    settle_by: "to be settled by {date}",
    closed_on: "closed on {date}",
    state_of: state,
    interest: "Interest on late payment",
    interest_note: "Interest is a proposal until the creditor claims it; it stands in no balance above. Running: what would be added if everything overdue were paid on the cut-off.",
    no_interest: "No interest.",
    principal: "Late amount",
    paid_on: "Received",
    late_for: "Counted",
    months: "{count} months",
    days: "{count} days",
    month: "1 month",
    day: "1 day",
    bears_none: "no time bears interest",
    running: "running",
    claim_by: "to be claimed by {date}",
    not_confirmed: "not confirmed",
    not_computed: "could not be computed; see the findings",
    interest_items: [
        "Computed on late payments",
        "Claimed",
        "Credited or withdrawn",
        "Contested",
        "Paid",
        "Claimed and unpaid",
        "May still be claimed",
        "Running",
    ],
    refinancing_rate: "Main refinancing rate of {percent} % a year from {date}",
    ageing: "Ageing",
    ageing_note: "By year of care, what was credited, waived, paid or set off settles the oldest year of its block first, and so does what is contested of the rest.",
    year: "Year",
    age_of: age,
    nothing_aged: "Nothing is open or contested.",
    next: "What is next",
    nothing_next: "There is nothing to do.",
    last_day: "Last day",
    who: "Who",
    what: "What",
    otherwise: "Otherwise",
    at_stake: "At stake",
    and_more: "and {count} more",
    task_of: task,
    risk_of: risk,
    expected: "{creditor} sent no claims on {debtor} for {period} ({agreement}, {basis}); the last were those of {last}.",
    introduce_by: "To be introduced by {date}.",
    inventory_by: "Inventory by {date}.",
    basis_of: basis,
    carries_over: "{payer} carries {amount}\u{a0}{currency} over: it is under the agreed minimum payment.",
    to_refund: "{creditor} received {amount}\u{a0}{currency} too much on single blocks; it is taken off the balance of {debtor} until it is refunded.",

    waiting: "Blocks that wait",
    waiting_note: "They stand in no receivable, debt or net.",
    claims: "Claims",
    reason: "Why it waits",
    amount: "Amount",
    waiting_for: waiting,
    none_waiting: "No block waits.",

    set_offs: "Set-off acts",
    act: "Act {reference} (event {event}), settled on {date}: {amount}\u{a0}{currency} extinguished on each side.",
    claim_amount: "Claim",
    rates: "Rates",
    rate: "1 EUR = {rate}\u{a0}{currency} ({date})",
    settled_amount: "Settled",
    difference: "Difference",
    difference_note: "Difference: settlement value less the value at the rate of the introduction date, in the settlement currency.",
    no_set_offs: "No set-off act.",

    unallocated: "Payments without a block",
    brought_forward: "Brought forward",
    received: "Received",
    to_allocate: "To be allocated",
    none_unallocated: "No payment waits for its block.",

    openings: "Opening balances brought in",
    grade: "Evidence",
    grade_of: grade,
    stated_by: "Stated by",
    as_of: "As of",
    counts: "Counts",
    not_stated: "not stated",
    openings_note: "Of two views the creditor\u{2019}s counts, the debtor\u{2019}s is shown beside it, and nothing is averaged. Difference: the view that counts less the other.",
    no_openings: "No balance was brought in.",

    control_page: "Control page",
    doubts: "Not confirmed, and decided a figure",
    doubts_note: "The text of these rules, or the source of these rates, could not be verified.",
    doubtful_rate: "Rate 1 EUR = {rate}\u{a0}{currency} of {date}",
    no_doubts: "Every rule and rate that decided a figure is confirmed.",
    rules: "Rules used",
    subject: "Subject",
    source: "Source",
    confirmed: "Confirmed",
    yes: "yes",
    no: "no",
    used: "used",
    decided: "decided",
    no_rules: "No rule was used.",
    rejects: "Rejected lines",
    code: "Code",
    meaning: "Meaning",
    unreadable: "Unreadable",
    no_rejects: "No line was rejected.",
    findings: "Findings",
    about: "About",
    detail: "Detail",
    no_findings: "No finding.",
    controls: "Controls of this statement",
    control: "Control",
    left: "One side",
    right: "Other side",
    result: "Result",
    equal: "equal",
    differ: "DIFFER",
    run_controls: "Controls of the whole run: {hold} of {all} hold; controls.json has each with its two sides.",
    ledger_digest: "Ledger digest",
    engine: "Engine",

    code_title: Code::title,
    core_names: &[
        ("interest_method", "interest: formula"),
        ("interest_months", "interest: months that count"),
        ("interest_rate_month", "interest: month of the rate"),
        ("interest_rate_reset", "interest: fixed or changing rate"),
        ("interest_rounding", "interest: what is rounded"),
        ("variable_tender", "interest: rate of variable-rate tenders"),
        ("rounding", "rounding"),
        ("shield", "down payment against interest: share"),
        ("shield_base", "down payment against interest: base"),
        ("shield_instalments", "down payment against interest: instalments"),
        ("shield_test", "down payment against interest: comparison"),
        ("shield_scope", "down payment against interest: scope"),
    ],
};

fn item(item: Item) -> &'static str {
    match item {
        Item::Opening => "Opening balance",
        Item::BroughtIn => "Balances brought in",
        Item::Care => "Claims presented: care",
        Item::Fees => "Claims presented: management fees",
        Item::NotConsidered => "Introduced out of time, not considered",
        Item::Waived => "Waived",
        Item::Credited => "Credit notes",
        Item::Contested => "Contested",
        Item::Lifted => "Contestations lifted",
        Item::Prepaid => "Down payments",
        Item::Paid => "Payments",
        Item::Refunded => "Overpayments returned",
        Item::SetOff => "Set off",
        Item::Closing => "Closing balance, open",
        Item::KnownOpen => "Known part of the closing balance",
        Item::Eligible => "of which may be settled now",
        Item::Carried => "of which carried over, under the minimum",
        Item::Overpaid => "Overpaid on single blocks, to be refunded",
        Item::Asserted => "Asserted so far",
        Item::Agreed => "Agreed by the debtor so far",
        Item::AgreedOpen => "of which not settled yet",
        Item::Disputed => "Disputed, not in the balance",
        Item::Withdrawn => "Withdrawn, from disputed to credited",
        Item::Held => "Held, not in the balance",
        Item::NextPeriod => "Introduced after the cut-off",
        Item::Unallocated => "Payments without a block",
    }
}

fn mode(mode: SettlementMode) -> &'static str {
    match mode {
        SettlementMode::Gross => "gross",
        SettlementMode::Bilateral => "set off",
        SettlementMode::OneSided => "one-sided",
    }
}

fn waiting(waiting: Waiting) -> &'static str {
    match waiting {
        Waiting::Held => "held",
        Waiting::NextPeriod => "next period",
        Waiting::Refused => "refused",
    }
}

fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Agreed => "agreed by both",
        Grade::OneSided => "stated by one side",
        Grade::Unknown => "unknown",
    }
}

fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Contested => "contested, no reply yet",
        Stage::Maintained => "maintained",
        Stage::Closed => "closed",
    }
}

fn state(state: State) -> &'static str {
    match state {
        State::Rejected => "rejected",
        State::OutOfTime => "out of time",
        State::Presented => "presented",
        State::Accepted => "accepted",
        State::Contested => "contested",
        State::Maintained => "maintained",
        State::Credited => "credited",
        State::Waived => "waived",
        State::Overpaid => "overpaid",
        State::Settled => "settled",
    }
}

fn age(age: Age) -> &'static str {
    match age {
        Age::Introduction => "By year of introduction",
        Age::Care => "By year of care",
    }
}

fn task(task: Task) -> &'static str {
    match task {
        Task::MendBlock => "mend the held block",
        Task::Reply => "reply to the contestation",
        Task::ClaimInterest => "claim interest",
        Task::Pay => "pay",
        Task::DownPayment => "down payment against interest",
        Task::AnswerOffer => "answer the offered down payment",
        Task::PayInterest => "pay the interest claimed",
        Task::Contest => "contest, if there is reason",
        Task::SettleDispute => "settle the dispute",
        Task::Refer => "refer it to the Audit Board",
        Task::AwaitOpinion => "opinion of the Audit Board",
        Task::Refund => "refund the overpayment",
        Task::Allocate => "allocate or return the money",
    }
}

fn risk(risk: Risk) -> &'static str {
    match risk {
        Risk::Forfeit => "amount lost",
        Risk::Interest => "interest",
        Risk::Owed => "stays owed",
        Risk::Flag => "flagged",
    }
}

fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::Actual => "actual cost",
        Basis::Fixed => "fixed amounts",
    }
}
