//! Rows of disputes, interest, ageing and what is next.

use super::{DEBT, RECEIVABLE};
use crate::figures::Figures;
use crate::life::{DisputeLine, InterestLine, arithmetic};
use crate::sheet::Sheet;
use crate::statement::{Account, Side, Statement};

/// Everything of one side, in the order of the other forms.
pub(super) fn side_rows(sheet: &mut Sheet, account: &Account<'_>, name: &str, side: &Side<'_>) {
    side.disputes.iter().for_each(|line| dispute_rows(sheet, name, line));
    side.interest.iter().for_each(|line| interest_rows(sheet, name, line));
    for (item, minor) in side.interest_totals().items().into_iter().filter(|_| !side.interest.is_empty()) {
        heading(sheet, "interest_total", name, account);
        sheet.empty().word(account.currency.code()).word(item).empty().empty().empty().empty();
        sheet.minor(minor, account.currency).fill();
    }
    for ((by, year), aged) in &side.ages {
        for (measure, minor) in [("open", aged.open), ("disputed", aged.disputed)] {
            heading(sheet, "ageing", name, account);
            sheet.empty().word(account.currency.code()).word(by.as_str());
            match year {
                Some(year) => sheet.shown(year),
                None => sheet.empty(),
            };
            sheet.empty().empty().word(measure).minor(minor, account.currency).fill();
        }
    }
    for item in &side.next {
        heading(sheet, "next", name, account);
        sheet.shown(item.position.accounting_period).word(account.currency.code()).word(item.task.as_str());
        sheet.text(&item.block_ref).empty().date(item.last_day).text(&item.ground.counted);
        sheet.minor(item.at_stake, account.currency);
        super::pad_to_life(sheet);
        sheet.text(item.claim_id.as_deref().unwrap_or_default()).word(item.risk.as_str()).word(item.actor.code()).end();
    }
}

fn heading(sheet: &mut Sheet, section: &str, side: &str, account: &Account<'_>) {
    sheet.word(section).word(side).text(account.agreement.as_str());
}

/// `item` is what the amount is, `text` the reason, `due_on` the day by which the
/// creditor replies or, once it has, the dispute is settled.
fn dispute_rows(sheet: &mut Sheet, side: &str, line: &DisputeLine<'_>) {
    let (terms, dispute) = (&line.block.terms, line.dispute);
    for (item, minor) in [("contested", dispute.contested), ("outstanding", dispute.outstanding)] {
        sheet.word("dispute").word(side).text(terms.agreement.as_str()).shown(terms.accounting_period);
        sheet.word(terms.currency.code()).word(item).text(&line.block.key.block_ref).shown(dispute.contested_on);
        sheet.date(line.reply_by.or(line.settle_by)).text(&dispute.reason).minor(minor, terms.currency);
        super::pad_to_life(sheet);
        sheet.text(dispute.claim_id.as_deref().unwrap_or_default()).word(line.stage().as_str()).fill();
    }
}

/// `date` is the day of receipt, `text` the arithmetic, `amount` the interest.
fn interest_rows(sheet: &mut Sheet, side: &str, line: &InterestLine<'_>) {
    let (terms, currency) = (&line.block.terms, line.block.terms.currency);
    let late = line.arrears().into_iter().map(|arrear| (&arrear.interest, Some(arrear)));
    let running = line.proposal.iter().flat_map(|proposal| &proposal.running);
    for (interest, arrear) in late.chain(running.map(|running| (running, None))) {
        sheet.word("interest").word(side).text(terms.agreement.as_str()).shown(terms.accounting_period);
        sheet.word(currency.code()).word(if arrear.is_some() { "arrear" } else { "running" });
        sheet.text(&line.block.key.block_ref).shown(interest.received_on).shown(interest.due_on);
        sheet.text(&arithmetic(interest, currency, Figures::PLAIN)).minor(interest.minor, currency);
        super::pad_to_life(sheet);
        sheet.text(arrear.and_then(|arrear| arrear.claim_id.as_deref()).unwrap_or_default());
        sheet.word(if interest.confirmed() { "confirmed" } else { "unconfirmed" }).fill();
    }
}

/// `item` is the basis, `reference` the last period received, `due_on` the last day
/// to introduce what is missing, `date` that for the inventory.
pub(super) fn expected_rows(sheet: &mut Sheet, statement: &Statement<'_>) {
    for expected in &statement.expected {
        let side = if expected.creditor == statement.key.owner { RECEIVABLE } else { DEBT };
        sheet.word("expected").word(side).text(expected.agreement.as_str()).shown(expected.accounting_period).empty();
        sheet.word(expected.basis.as_str()).shown(expected.last_received).date(expected.inventory_by);
        sheet.date(expected.introduce_by).fill();
    }
}
