//! The lines of an account, in the order they are printed.

use solde_core::clearing::Waiting;

use super::Side;

/// A line of an account.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Item {
    /// Open when the run began.
    Opening,
    /// Balances brought in.
    BroughtIn,
    /// Claims presented: care.
    Care,
    /// Claims presented: fees.
    Fees,
    /// Introduced out of time.
    NotConsidered,
    /// Waived.
    Waived,
    /// Credit notes.
    Credited,
    /// Contested.
    Contested,
    /// Contestations lifted.
    Lifted,
    /// Down payments.
    Prepaid,
    /// Payments.
    Paid,
    /// Overpayments returned.
    Refunded,
    /// Set off.
    SetOff,
    /// Open at the end.
    Closing,
    /// What is known of a closing balance whose opening nobody states.
    KnownOpen,
    /// The part of the closing balance that may be settled now.
    Eligible,
    /// Of it, what is under the agreed minimum and carried over.
    Carried,
    /// Paid too much on some blocks and to be refunded; reduces the closing balance.
    Overpaid,
    /// Presented so far, whatever became of it.
    Asserted,
    /// Agreed by the debtor so far.
    Agreed,
    /// Of it, what is still open.
    AgreedOpen,
    /// Disputed, outside the closing balance.
    Disputed,
    /// Moved by the run from disputed to credited: withdrawn by the creditor.
    Withdrawn,
    /// Held, in no other figure.
    Held,
    /// Introduced after the cut-off, in no other figure.
    NextPeriod,
    /// Payments without a block, in no balance.
    Unallocated,
}

impl Item {
    /// The lines that add up: opening, movements, closing.
    pub const BALANCE: [Self; 14] = [
        Self::Opening,
        Self::BroughtIn,
        Self::Care,
        Self::Fees,
        Self::NotConsidered,
        Self::Waived,
        Self::Credited,
        Self::Contested,
        Self::Lifted,
        Self::Prepaid,
        Self::Paid,
        Self::Refunded,
        Self::SetOff,
        Self::Closing,
    ];

    /// The lines for information.
    pub const INFORMATION: [Self; 12] = [
        Self::KnownOpen,
        Self::Eligible,
        Self::Carried,
        Self::Overpaid,
        Self::Asserted,
        Self::Agreed,
        Self::AgreedOpen,
        Self::Disputed,
        Self::Withdrawn,
        Self::Held,
        Self::NextPeriod,
        Self::Unallocated,
    ];

    /// As written in machine-readable outputs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Opening => "opening",
            Self::BroughtIn => "brought_in",
            Self::Care => "care",
            Self::Fees => "fees",
            Self::NotConsidered => "not_considered",
            Self::Waived => "waived",
            Self::Credited => "credited",
            Self::Contested => "contested",
            Self::Lifted => "lifted",
            Self::Prepaid => "prepaid",
            Self::Paid => "paid",
            Self::Refunded => "refunded",
            Self::SetOff => "set_off",
            Self::Closing => "closing",
            Self::KnownOpen => "known_open",
            Self::Eligible => "eligible",
            Self::Carried => "carried",
            Self::Overpaid => "overpaid",
            Self::Asserted => "asserted",
            Self::Agreed => "agreed",
            Self::AgreedOpen => "agreed_open",
            Self::Disputed => "disputed",
            Self::Withdrawn => "withdrawn",
            Self::Held => "held",
            Self::NextPeriod => "next_period",
            Self::Unallocated => "unallocated",
        }
    }

    /// Whether it is a balance: always written out, even if it is zero.
    pub const fn is_balance(self) -> bool {
        matches!(self, Self::Opening | Self::Closing | Self::KnownOpen | Self::Eligible)
    }

    /// Whether it is printed even where there is nothing on both sides.
    pub const fn is_constant(self) -> bool {
        matches!(
            self,
            Self::Opening
                | Self::Care
                | Self::Fees
                | Self::Closing
                | Self::Eligible
                | Self::Asserted
                | Self::Agreed
                | Self::Disputed
                | Self::Held
        )
    }
}

impl Side<'_> {
    /// The amount of a line, in minor units. What reduces the open balance is
    /// negative, so that the lines from opening to set-off add up to closing.
    ///
    /// Opening and closing are `None` where nobody states the opening balance of
    /// a period: what is unknown is never zero. [`Item::KnownOpen`] has an amount
    /// only there.
    pub fn item(&self, item: Item) -> Option<i128> {
        let moved = &self.movements;
        Some(match item {
            Item::Opening | Item::Closing if !self.unknown.is_empty() => return None,
            Item::KnownOpen if self.unknown.is_empty() => return None,
            Item::Opening => self.opening.open(),
            Item::BroughtIn => moved.brought_in,
            Item::Care => moved.care,
            Item::Fees => moved.fees,
            Item::NotConsidered => -moved.not_considered,
            Item::Waived => -moved.waived,
            Item::Credited => -moved.credited,
            Item::Contested => -moved.contested,
            Item::Lifted => moved.lifted,
            Item::Prepaid => -moved.prepaid,
            Item::Paid => -moved.paid,
            Item::Refunded => moved.refunded,
            Item::SetOff => -moved.set_off,
            Item::Closing | Item::KnownOpen => self.closing.open(),
            Item::Eligible => self.eligible,
            Item::Carried => self.carried,
            Item::Overpaid => self.overpaid,
            Item::Asserted => self.closing.presented(),
            Item::Agreed => self.closing.agreed,
            Item::AgreedOpen => self.agreed_open,
            Item::Disputed => self.closing.disputed,
            Item::Withdrawn => moved.withdrawn,
            Item::Held => self.held,
            Item::NextPeriod => self.waiting_total(Waiting::NextPeriod).1,
            Item::Unallocated => self.unallocated.iter().map(|(_, brought, moved)| brought + moved).sum(),
        })
    }
}
