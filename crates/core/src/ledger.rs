//! The double-entry ledger.
//!
//! Every change of a block is a [`Posting`] of a [`PostingKind`], and each kind
//! has one row in the posting table ([`PostingKind::legs`]): which account is
//! debited and credited in the creditor's book, and which in the debtor's. The
//! ledger is append-only; corrections are new postings. Positions, statements and
//! statistics are folds over it ([`Measures::apply`]), never figures of their own.

use std::collections::BTreeMap;

use crate::block::{BlockKey, PositionKey};
use crate::calendar::Date;
use crate::codes::value_list;
use crate::money::Currency;
use crate::order::{permute, places_by_position};
use crate::party::Party;
use crate::text::Text;

value_list! {
    /// The account plan. Claims and debts mirror one another in the two books.
    Account {
        /// What the counterpart owes.
        ClaimsOpen = "claims_open",
        /// What the counterpart contests.
        ClaimsDisputed = "claims_disputed",
        /// Introduced out of time.
        ClaimsNotConsidered = "claims_not_considered",
        /// What is owed to the counterpart.
        DebtsOpen = "debts_open",
        /// What is contested.
        DebtsDisputed = "debts_disputed",
        /// Introduced out of time by the counterpart.
        DebtsNotConsidered = "debts_not_considered",
        /// Owed to the funds that paid for the care.
        FundsPayable = "funds_payable",
        /// To be recovered from the funds whose insured were treated.
        FundsRecoverable = "funds_recoverable",
        /// Management fees charged.
        FeeIncome = "fee_income",
        /// Management fees borne.
        FeeExpense = "fee_expense",
        /// Credit notes given or received.
        CreditNotes = "credit_notes",
        /// Claims waived under an agreement or an act.
        Waivers = "waivers",
        /// Money received and paid.
        Bank = "bank",
        /// Money received without a reference.
        UnallocatedReceipts = "unallocated_receipts",
        /// Money paid that the creditor could not allocate.
        UnallocatedPayments = "unallocated_payments",
        /// Claims and debts extinguished against one another; zero after every act.
        SetOffClearing = "set_off_clearing",
        /// Bridge between claim and settlement currency.
        Exchange = "exchange",
        /// Settlement value less value at the introduction-date rate.
        ConversionDifference = "conversion_difference",
        /// Interest the counterpart owes.
        InterestReceivable = "interest_receivable",
        /// Of it, what the counterpart contests.
        InterestReceivableDisputed = "interest_receivable_disputed",
        /// Interest earned.
        InterestIncome = "interest_income",
        /// Interest owed to the counterpart.
        InterestPayable = "interest_payable",
        /// Of it, what is contested.
        InterestPayableDisputed = "interest_payable_disputed",
        /// Interest borne.
        InterestExpense = "interest_expense",
        /// Counterweight of balances brought in when a book begins.
        OpeningBalances = "opening_balances",
    }
}

value_list! {
    /// Kinds of posting; the posting table of `docs/architecture.md` has one row each.
    PostingKind {
        /// Balance brought in.
        Opening = "opening",
        /// Care presented.
        Care = "care",
        /// Fees presented.
        Fees = "fees",
        /// Introduced out of time.
        NotConsidered = "not_considered",
        /// In time after all, by an act that came later.
        Reconsidered = "reconsidered",
        /// Waived.
        Waived = "waived",
        /// Contested.
        Contested = "contested",
        /// Contestation lifted.
        Lifted = "lifted",
        /// A contested amount withdrawn by the creditor.
        Withdrawn = "withdrawn",
        /// Credit note.
        Credited = "credited",
        /// Agreed by the debtor; a memorandum without accounts.
        Agreed = "agreed",
        /// Down payment.
        Prepaid = "prepaid",
        /// Payment allocated to a block.
        Paid = "paid",
        /// Payment that names no block.
        Unallocated = "unallocated",
        /// An unallocated receipt allocated to a block.
        Allocated = "allocated",
        /// Overpayment of a block returned.
        Refunded = "refunded",
        /// Unallocated receipt returned.
        UnallocatedRefunded = "unallocated_refunded",
        /// Extinguished by set-off in the claim currency.
        SetOff = "set_off",
        /// Extinguished by set-off in another currency: the claim side.
        SetOffConverted = "set_off_converted",
        /// The same in the settlement currency, at the introduction-date rate.
        SetOffValue = "set_off_value",
        /// Settlement value less introduction value.
        ConversionDifference = "conversion_difference",
        /// Interest claimed.
        InterestClaimed = "interest_claimed",
        /// Interest contested.
        InterestContested = "interest_contested",
        /// Its contestation lifted.
        InterestLifted = "interest_lifted",
        /// Interest credited or withdrawn.
        InterestCredited = "interest_credited",
        /// Interest paid.
        InterestPaid = "interest_paid",
    }
}

/// The accounts a posting debits and credits in one book.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Leg {
    /// Debited.
    pub debit: Account,
    /// Credited.
    pub credit: Account,
}

impl PostingKind {
    /// The posting table: the creditor's leg and the debtor's. A memorandum has none.
    pub const fn legs(self) -> Option<(Leg, Leg)> {
        use Account::*;
        const fn row(a: Account, b: Account, c: Account, d: Account) -> Option<(Leg, Leg)> {
            Some((Leg { debit: a, credit: b }, Leg { debit: c, credit: d }))
        }
        match self {
            Self::Opening => row(ClaimsOpen, OpeningBalances, OpeningBalances, DebtsOpen),
            Self::Care => row(ClaimsOpen, FundsPayable, FundsRecoverable, DebtsOpen),
            Self::Fees => row(ClaimsOpen, FeeIncome, FeeExpense, DebtsOpen),
            Self::NotConsidered => row(ClaimsNotConsidered, ClaimsOpen, DebtsOpen, DebtsNotConsidered),
            Self::Reconsidered => row(ClaimsOpen, ClaimsNotConsidered, DebtsNotConsidered, DebtsOpen),
            Self::Withdrawn => row(CreditNotes, ClaimsDisputed, DebtsDisputed, CreditNotes),
            Self::Allocated => row(UnallocatedReceipts, ClaimsOpen, DebtsOpen, UnallocatedPayments),
            Self::Refunded => row(ClaimsOpen, Bank, Bank, DebtsOpen),
            Self::UnallocatedRefunded => row(UnallocatedReceipts, Bank, Bank, UnallocatedPayments),
            Self::InterestClaimed => row(InterestReceivable, InterestIncome, InterestExpense, InterestPayable),
            Self::InterestContested => {
                row(InterestReceivableDisputed, InterestReceivable, InterestPayable, InterestPayableDisputed)
            }
            Self::InterestLifted => {
                row(InterestReceivable, InterestReceivableDisputed, InterestPayableDisputed, InterestPayable)
            }
            Self::InterestCredited => row(InterestIncome, InterestReceivable, InterestPayable, InterestExpense),
            Self::InterestPaid => row(Bank, InterestReceivable, InterestPayable, Bank),
            Self::Waived => row(Waivers, ClaimsOpen, DebtsOpen, Waivers),
            Self::Contested => row(ClaimsDisputed, ClaimsOpen, DebtsOpen, DebtsDisputed),
            Self::Lifted => row(ClaimsOpen, ClaimsDisputed, DebtsDisputed, DebtsOpen),
            Self::Credited => row(CreditNotes, ClaimsOpen, DebtsOpen, CreditNotes),
            Self::Agreed => None,
            Self::Prepaid | Self::Paid => row(Bank, ClaimsOpen, DebtsOpen, Bank),
            Self::Unallocated => row(Bank, UnallocatedReceipts, UnallocatedPayments, Bank),
            Self::SetOff => row(SetOffClearing, ClaimsOpen, DebtsOpen, SetOffClearing),
            Self::SetOffConverted => row(Exchange, ClaimsOpen, DebtsOpen, Exchange),
            Self::SetOffValue => row(SetOffClearing, Exchange, Exchange, SetOffClearing),
            Self::ConversionDifference => {
                row(SetOffClearing, ConversionDifference, ConversionDifference, SetOffClearing)
            }
        }
    }
}

/// What a block stands at, in minor units of its currency.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Measures {
    /// Accepted lines.
    pub lines: u64,
    /// Care presented, or a balance brought in.
    pub care: i128,
    /// Fees presented.
    pub fees: i128,
    /// Introduced out of time.
    pub not_considered: i128,
    /// Contested.
    pub disputed: i128,
    /// Waived.
    pub waived: i128,
    /// Credited or withdrawn.
    pub credited: i128,
    /// Agreed by the debtor.
    pub agreed: i128,
    /// Paid on account.
    pub prepaid: i128,
    /// Paid, less what was refunded.
    pub paid: i128,
    /// Set off.
    pub set_off: i128,
    /// Interest claimed; like all interest outside `open`.
    pub interest_claimed: i128,
    /// Of it, contested.
    pub interest_disputed: i128,
    /// Of it, credited or withdrawn.
    pub interest_credited: i128,
    /// Of it, paid.
    pub interest_paid: i128,
}

impl Measures {
    /// No line, no amount.
    pub const NONE: Self = Self {
        lines: 0,
        care: 0,
        fees: 0,
        not_considered: 0,
        disputed: 0,
        waived: 0,
        credited: 0,
        agreed: 0,
        prepaid: 0,
        paid: 0,
        set_off: 0,
        interest_claimed: 0,
        interest_disputed: 0,
        interest_credited: 0,
        interest_paid: 0,
    };

    /// Care and fees presented.
    pub fn presented(&self) -> i128 {
        self.care + self.fees
    }

    /// Presented less everything that takes away from it.
    pub fn open(&self) -> i128 {
        self.presented()
            - self.not_considered
            - self.credited
            - self.waived
            - self.disputed
            - self.prepaid
            - self.paid
            - self.set_off
    }

    /// Claimed interest that is neither contested nor credited nor paid.
    pub fn interest_open(&self) -> i128 {
        self.interest_claimed - self.interest_disputed - self.interest_credited - self.interest_paid
    }

    /// What is still claimed: presented less what was given up or is contested.
    pub fn maintained(&self) -> i128 {
        self.presented() - self.not_considered - self.credited - self.waived - self.disputed
    }

    /// What the debtor agreed to and has not been settled.
    pub fn agreed_open(&self) -> i128 {
        // Credits and waivers take off what was not agreed first; what is open bounds the rest.
        let settled = self.prepaid + self.paid + self.set_off;
        (self.agreed - settled).clamp(0, self.open().max(0))
    }

    /// Applies a posting of `minor` units.
    pub fn apply(&mut self, kind: PostingKind, minor: i128) {
        match kind {
            PostingKind::Opening | PostingKind::Care => self.care += minor,
            PostingKind::Fees => self.fees += minor,
            PostingKind::NotConsidered => self.not_considered += minor,
            PostingKind::Reconsidered => self.not_considered -= minor,
            PostingKind::Waived => self.waived += minor,
            PostingKind::Contested => self.disputed += minor,
            PostingKind::Lifted => self.disputed -= minor,
            PostingKind::Withdrawn => {
                self.disputed -= minor;
                self.credited += minor;
            }
            PostingKind::Credited => self.credited += minor,
            PostingKind::Agreed => self.agreed += minor,
            PostingKind::Prepaid => self.prepaid += minor,
            PostingKind::Paid | PostingKind::Allocated => self.paid += minor,
            PostingKind::Refunded => self.paid -= minor,
            PostingKind::SetOff | PostingKind::SetOffConverted => self.set_off += minor,
            PostingKind::InterestClaimed => self.interest_claimed += minor,
            PostingKind::InterestContested => self.interest_disputed += minor,
            PostingKind::InterestLifted => self.interest_disputed -= minor,
            PostingKind::InterestCredited => self.interest_credited += minor,
            PostingKind::InterestPaid => self.interest_paid += minor,
            PostingKind::Unallocated
            | PostingKind::UnallocatedRefunded
            | PostingKind::SetOffValue
            | PostingKind::ConversionDifference => {}
        }
    }

    /// Adds another.
    pub fn add(&mut self, other: &Self) {
        *self = self.plus(other);
    }

    /// The sum of two.
    pub fn plus(&self, other: &Self) -> Self {
        Self {
            lines: self.lines + other.lines,
            care: self.care + other.care,
            fees: self.fees + other.fees,
            not_considered: self.not_considered + other.not_considered,
            disputed: self.disputed + other.disputed,
            waived: self.waived + other.waived,
            credited: self.credited + other.credited,
            agreed: self.agreed + other.agreed,
            prepaid: self.prepaid + other.prepaid,
            paid: self.paid + other.paid,
            set_off: self.set_off + other.set_off,
            interest_claimed: self.interest_claimed + other.interest_claimed,
            interest_disputed: self.interest_disputed + other.interest_disputed,
            interest_credited: self.interest_credited + other.interest_credited,
            interest_paid: self.interest_paid + other.interest_paid,
        }
    }
}

/// One change of one block.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Posting {
    /// The position of the block.
    pub position: PositionKey,
    /// The block; empty for a payment that names none.
    pub block_ref: Text,
    /// The line, if the event names one; else empty.
    pub claim_id: Text,
    /// When it happened.
    pub date: Date,
    /// What happened.
    pub kind: PostingKind,
    /// The currency of `minor`: the claim currency, or that of a settlement.
    pub currency: Currency,
    /// Minor units.
    pub minor: i128,
    /// The event that caused it; empty for the presentation of claims.
    pub event_id: Text,
    /// The rule and article it rests on.
    pub basis: Text,
}

impl Posting {
    /// The order of postings within a position.
    fn sort_key(&self) -> (&str, Date, PostingKind, &str, &str, Currency) {
        (&self.block_ref, self.date, self.kind, &self.event_id, &self.claim_id, self.currency)
    }
}

/// A broken invariant: a fault of the program, never of the input.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum LedgerError {
    /// A set-off act left a balance in its clearing account.
    #[error("set-off clearing of {party} is not zero in {currency}: {difference} minor units")]
    SetOffRemainder {
        /// Whose book.
        party: Party,
        /// The currency.
        currency: Currency,
        /// What is left.
        difference: i128,
    },
    /// The two sides of a claim differ.
    #[error("claims and debts differ in {currency}: {difference} minor units")]
    NotMirrored {
        /// The currency.
        currency: Currency,
        /// Claims less debts.
        difference: i128,
    },
}

/// Postings of one run, in the order of every output.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Ledger {
    postings: Vec<Posting>,
}

/// Debits less credits per party, account and currency.
pub type TrialBalance = BTreeMap<(Party, Account, Currency), i128>;

impl Ledger {
    /// Sorts postings into a ledger and proves that it conserves money.
    pub fn close(mut postings: Vec<Posting>) -> Result<Self, LedgerError> {
        let places = places_by_position(&postings, |posting| posting.position, |a, b| a.sort_key().cmp(&b.sort_key()));
        permute(&mut postings, places);
        let ledger = Self { postings };
        ledger.prove()?;
        Ok(ledger)
    }

    /// The postings, sorted.
    pub fn postings(&self) -> &[Posting] {
        &self.postings
    }

    /// Debits less credits of every account of every book.
    pub fn trial_balance(&self) -> TrialBalance {
        let mut balance = TrialBalance::new();
        // Postings of one pair stand together: they are added up by kind first.
        let books = |posting: &Posting| (posting.position.creditor, posting.position.debtor, posting.currency);
        for of_pair in self.postings.chunk_by(|a, b| books(a) == books(b)) {
            let (creditor, debtor, currency) = books(&of_pair[0]);
            let mut sums = [0i128; PostingKind::ALL.len()];
            for posting in of_pair {
                sums[posting.kind as usize] += posting.minor;
            }
            for (kind, minor) in PostingKind::ALL.iter().zip(sums) {
                let Some((of_creditor, of_debtor)) = kind.legs().filter(|_| minor != 0) else { continue };
                for (party, leg) in [(creditor, of_creditor), (debtor, of_debtor)] {
                    *balance.entry((party, leg.debit, currency)).or_default() += minor;
                    *balance.entry((party, leg.credit, currency)).or_default() -= minor;
                }
            }
        }
        balance
    }

    /// What the postings of each block add up to.
    pub fn movements(&self) -> BTreeMap<BlockKey, Measures> {
        let mut movements: BTreeMap<BlockKey, Measures> = BTreeMap::new();
        for posting in self.postings.iter().filter(|posting| !posting.block_ref.is_empty()) {
            let key = BlockKey { creditor: posting.position.creditor, block_ref: posting.block_ref.clone() };
            movements.entry(key).or_default().apply(posting.kind, posting.minor);
        }
        movements
    }

    /// Each posting balances within a book by construction (one debit, one
    /// credit); what can break is the symmetry of the two books and a set-off
    /// that extinguishes more on one side than on the other.
    fn prove(&self) -> Result<(), LedgerError> {
        let balance = self.trial_balance();
        let mut mirror: BTreeMap<(Currency, u8), i128> = BTreeMap::new();
        for ((party, account, currency), minor) in &balance {
            if *account == Account::SetOffClearing && *minor != 0 {
                return Err(LedgerError::SetOffRemainder { party: *party, currency: *currency, difference: *minor });
            }
            let side = match account {
                Account::ClaimsOpen | Account::DebtsOpen => 0,
                Account::ClaimsDisputed | Account::DebtsDisputed => 1,
                Account::ClaimsNotConsidered | Account::DebtsNotConsidered => 2,
                Account::InterestReceivable | Account::InterestPayable => 3,
                Account::InterestReceivableDisputed | Account::InterestPayableDisputed => 4,
                _ => continue,
            };
            *mirror.entry((*currency, side)).or_default() += minor;
        }
        for ((currency, _), difference) in mirror {
            if difference != 0 {
                return Err(LedgerError::NotMirrored { currency, difference });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `open` is the balance of `claims_open`, whatever is posted: the formula
    /// of the measures and the account plan are two derivations of one figure.
    #[test]
    fn the_measures_and_the_account_plan_agree_on_what_is_open() {
        for kind in PostingKind::ALL {
            let mut measures = Measures::default();
            measures.apply(*kind, 100);
            let on_claims_open = kind.legs().map_or(0, |(creditor, _)| {
                100 * (i128::from(creditor.debit == Account::ClaimsOpen)
                    - i128::from(creditor.credit == Account::ClaimsOpen))
            });
            assert_eq!(measures.open(), on_claims_open, "{kind}");
            let mirrored = kind.legs().map_or(0, |(_, debtor)| {
                100 * (i128::from(debtor.credit == Account::DebtsOpen) - i128::from(debtor.debit == Account::DebtsOpen))
            });
            assert_eq!(measures.open(), mirrored, "{kind}");
        }
    }

    /// Worked example N1: 120,000.00 - 2,000.00 - 7,500.00 - 108,000.00 = 2,500.00.
    #[test]
    fn netting_inside_one_claim() {
        let mut measures = Measures::default();
        measures.apply(PostingKind::Care, 12_000_000);
        measures.apply(PostingKind::Credited, 200_000);
        measures.apply(PostingKind::Contested, 750_000);
        measures.apply(PostingKind::Prepaid, 10_800_000);
        assert_eq!(measures.open(), 250_000);
        measures.apply(PostingKind::Lifted, 750_000);
        assert_eq!(measures.open(), 1_000_000);
    }
}
