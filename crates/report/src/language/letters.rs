//! Words of letters.

use super::section::section;

section! {
    /// The words of letters. What they share with a statement they take from its words.
    LetterWords: "letter"
    texts {
        title_introduction title_acknowledgement title_contestation title_reply title_reminder
        title_interest title_payment title_confirmation title_record our_reference your_references
        date contact salutation valediction legal_bases signature name_and_function place_and_date
        stamp last_notified claim_number introduction_opening introduction_request
        acknowledgement_opening acknowledgement_request acknowledgement_held
        acknowledgement_rejected contest_by contestation_opening contestation_request reply_opening
        reply_request reason no_reason reply_by decision decision_accepted decision_partly
        decision_maintained decision_withdrawn withdrawn reminder_request late interest_opening
        interest_request interest_amount claimed_before claimed_now payment_opening payment_due
        payment_kind payment_paid payment_prepaid payment_interest payment_unallocated paid_day
        document confirmation_request our_claims your_claims slip slip_agree slip_differ record_pays
        record_closing
    }
    templates {
        subject_of(period title)
        as_of(date)
        under(agreement currency)
        reminder_opening(date)
        reminder_interest(amount currency date)
        confirmation_opening(date)
        books_of(party)
        record_opening(date)
        for_party(party)
    }
    counted {}
}
