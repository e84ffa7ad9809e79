//! The kinds of letter, and what each is about.

/// What a letter is about, in the order in which an account is settled.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    /// Claims of ours are introduced.
    Introduction,
    /// Claims of the counterpart were received.
    Acknowledgement,
    /// Claims of the counterpart are contested.
    Contestation,
    /// A contestation of the counterpart is replied to.
    Reply,
    /// Claims of ours are overdue.
    Reminder,
    /// Interest on what the counterpart paid late is claimed.
    Interest,
    /// What we paid, and what we have to pay now.
    Payment,
    /// The counterpart is asked to confirm the balance.
    Confirmation,
    /// Both sides sign what was cleared.
    Record,
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Introduction,
        Self::Acknowledgement,
        Self::Contestation,
        Self::Reply,
        Self::Reminder,
        Self::Interest,
        Self::Payment,
        Self::Confirmation,
        Self::Record,
    ];

    /// As it is asked for and as files are named.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Introduction => "introduction",
            Self::Acknowledgement => "acknowledgement",
            Self::Contestation => "contestation",
            Self::Reply => "reply",
            Self::Reminder => "reminder",
            Self::Interest => "interest",
            Self::Payment => "payment",
            Self::Confirmation => "confirmation",
            Self::Record => "record",
        }
    }

    /// Its number in references.
    pub(super) const fn number(self) -> u8 {
        self as u8 + 1
    }

    /// Why there is no such letter where a statement gives no occasion for one.
    pub const fn nothing(self) -> &'static str {
        match self {
            Self::Introduction => "the run posted no block of ours on them",
            Self::Acknowledgement => "the run posted, held and rejected nothing of theirs",
            Self::Contestation => "we contested nothing in the run",
            Self::Reply => "we replied to no contestation in the run",
            Self::Reminder => "nothing of ours is overdue",
            Self::Interest => "no interest may be claimed from them",
            Self::Payment => "we paid and returned nothing in the run and have nothing to pay now",
            Self::Confirmation => "no balance is open, disputed or unknown, and no payment waits for its block",
            Self::Record => "no set-off act was carried out, and neither side has anything to pay now",
        }
    }

    /// Subjects of the rules that a letter rests on, in the words of the core.
    pub(super) const fn subjects(self) -> &'static [&'static str] {
        match self {
            Self::Introduction | Self::Acknowledgement => {
                &["refund", "deadline for introduction", "deadline for payment", "deadline for contestation"]
            }
            Self::Contestation => &["deadline for contestation", "deadline for reply"],
            Self::Reply => &["deadline for reply", "deadline for disputes", "due after a contestation"],
            Self::Reminder => &[
                "deadline for payment",
                "what may be settled",
                "interest_method",
                "interest_months",
                "interest_rate_month",
                "interest_rate_reset",
            ],
            Self::Interest => &[
                "deadline for payment",
                "shield",
                "interest_method",
                "interest_months",
                "interest_rate_month",
                "interest_rate_reset",
            ],
            Self::Payment => &["deadline for payment", "what may be settled"],
            Self::Confirmation => &["in force between the parties"],
            Self::Record => &["what may be settled", "set-off", "deadline for payment"],
        }
    }

    /// Whether it is about claims of ours.
    pub(super) const fn is_about_receivables(self) -> bool {
        !matches!(self, Self::Acknowledgement | Self::Contestation | Self::Payment)
    }

    /// Whether it is about claims of the counterpart.
    pub(super) const fn is_about_debts(self) -> bool {
        matches!(self, Self::Acknowledgement | Self::Contestation | Self::Payment | Self::Confirmation | Self::Record)
    }
}
