//! Words of the amounts due.

use super::section::section;

section! {
    /// The words for what is payable now, by day and account.
    DueWords: "due"
    texts { day account no_account no_day deduction ask_account }
    templates {
        caption(payer payee agreement currency)
        other_account(payee block date now before)
    }
    counted {}
}
