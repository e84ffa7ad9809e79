//! Words that only the annual report needs.

use super::section::section;

section! {
    /// The words of an annual report in one language.
    AnnualWords: "annual"
    texts {
        report of_group summary contents until made_from subject

        key_claims_presented key_claims_settled key_claims_outstanding key_debts_presented
        key_debts_settled key_debts_outstanding recovery_rate payment_rate key_time_to_be_paid
        key_time_to_pay key_persons_claims key_persons_debts populations all_currencies currency
        claims_presented claims_settled claims_outstanding debts_presented debts_settled
        debts_outstanding units_per_euro claims_euro debts_euro
        no_rate

        partners partners_note partners_note_group flows_note partner claims debts by_creditor
        by_debtor brought_forward presented out_of_time waived credited settled outstanding
        outstanding_by_partner kinds kinds_note agreement kind_european kind_bilateral kind_decree
        kind_other bases bases_note basis series series_note outstanding_before
        outstanding_then

        categories categories_note category category_medical category_dental category_medicines
        category_hospital category_rehabilitation category_transport category_medical_check
        category_other none_named documents documents_note document share
        merged_categories merged_documents not_told

        persons persons_note beneficiaries beneficiaries_actual beneficiaries_fixed mean_cost
        mean_actual mean_fixed persons_by_group persons_in_detail group withheld

        objectives objectives_note recovery_claims recovery_debts recoverable to_be_paid payments
        median_to_pay mean_to_pay cohorts cohorts_note given_up maintained times times_note measure
        population not_counted median_days days_times_amount weighted_days time_to_present
        time_to_pay time_to_close age_of_disputes length_of_disputes paid_within days

        care_years care_years_note care_year triangle year_of_introduction by_half earlier first_half_before
        second_half_before first_half second_half no_proposal_factor proposal_note development
        age care_years_used presented_at_next presented_at_age factor proposal presented_so_far
        ultimate expected_still

        bridge bridge_note ledger_figure waived_of_year negative_lines published negatives_unknown
        outside what held next_period refused interest_claimed interest_credited interest_paid
        received_without_block allocated returned

        controls controls_note control_opening control_movements control_partners control_bases
        control_cube control_disputes control_care_years control_accepted control_lines
        control_times control_group side

        method runs run manifest digest method_year method_group method_outstanding method_settled
        method_currencies method_openings method_waiting method_fixed method_rounding
        method_persons persons_not_asked persons_not_kept

        codes document_ehic document_prc document_s1 document_s2 document_s3 document_da1
        document_e106 document_e109 document_e112 document_e121 document_bil

        minor minor_note minor_recovery minor_to_settle minor_rate
    }
    templates {
        title(year)
        incomplete(date)
        of_which_disputed(amount)
        fraction(numerator denominator)
        mean_per_head(amount)
        euro_note(date)
        withheld_note(smallest)
        method_withheld(smallest)
        paid_and_settled(paid unknown returned settled)
        controls_hold(hold all)
        triangle_unknown(amount)
        no_proposal_short(years least)
        chart_of(title unit)
        thousands(currency)
        millions(currency)
        percent(number)
    }
    counted { of_payments others }
}
