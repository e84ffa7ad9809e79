//! Words that only a workbook needs: heads of its columns, names of its checks.

use super::section::section;

/// What a workbook proves of itself: two ways to one figure.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Check {
    /// Opening balance and movements are the open blocks.
    Closing,
    /// Closing balances of the movements are the open blocks.
    Moved,
    /// What was presented.
    Presented,
    /// What was not considered or waived.
    GivenUp,
    /// What was contested or credited.
    Contested,
    /// What was paid.
    Paid,
    /// What was set off.
    SetOff,
    /// Open disputes are what is disputed of the blocks.
    Disputed,
    /// Ageing by year of introduction adds up to the open blocks.
    AgedIntroduction,
    /// Ageing by year of care adds up to the open blocks.
    AgedCare,
    /// Nets by period are the closing balance.
    Nets,
    /// What is paid now and what is carried over is what may be settled now.
    Payable,
}

section! {
    /// The words of a workbook in one language.
    WorkbookWords: "workbook"
    texts {
        summary movements movements_note agreement currency basis rule line_id event reason exact
        exactly payer payee due_since account_to_pay replied reply_by settle_by closed claim_by
        paid_late entries counted aged_by settled_on settlement_currency missing nothing_missing
        last_received introduce_by inventory_by all_checks checks_note
    }
    templates {}
    counted {}
    lists {
        check: "check" of Check {
            Closing Moved Presented GivenUp Contested Paid SetOff Disputed AgedIntroduction
            AgedCare Nets Payable
        }
    }
}
