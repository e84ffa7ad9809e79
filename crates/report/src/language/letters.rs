//! Words of letters.

use super::section::section;

section! {
    /// The words of letters. What they share with a statement they take from its words.
    LetterWords: "letter"
    texts {
        title_introduction title_acknowledgement title_contestation title_reply title_reminder
        title_interest title_payment title_payable title_confirmation title_record our_reference your_references
        date contact salutation valediction legal_bases signature name_and_function place_and_date
        stamp last_notified claim_number period_not_known bases_note introduction_opening introduction_request
        acknowledgement_opening acknowledgement_request acknowledgement_held
        acknowledgement_rejected acknowledgement_late acknowledgement_refused ground missed_day
        rejected_mend rejected_known rejected_lines file line_number number_reused number_accepted
        contest_by contestation_opening contestation_others contestation_interest claimed_on
        contestation_request reply_opening
        reply_request reason no_reason reply_by decision decision_accepted decision_partly
        decision_maintained decision_withdrawn withdrawn late interest_opening
        interest_request interest_amount claimed_before claimed_now payment_opening payment_due
        payment_kind payment_paid payment_prepaid payment_interest payment_unallocated payment_refund payment_account
        paid_day document our_claims your_claims refund_by_us refund_by_you slip slip_agree slip_differ record_pays
        record_closing
    }
    templates {
        subject_of(period title)
        as_of(date)
        under(agreement currency)
        half_year_1(year)
        half_year_2(year)
        quarter_1(year)
        quarter_2(year)
        quarter_3(year)
        quarter_4(year)
        brought_in(period)
        claims_on(creditor debtor)
        held_for(creditor debtor amount currency period)
        waived_of(amount currency blocks ground)
        reminder_opening(date)
        reminder_interest(amount currency date)
        reminder_request(date)
        interest_pay_by(date)
        overdue_since(date)
        confirmation_opening(date)
        confirmation_request(date)
        return_to(address date)
        at_introduction(block rates amount difference borne)
        books_of(party)
        record_opening(date)
        for_party(party)
    }
    counted {
        more_lines
    }
}
