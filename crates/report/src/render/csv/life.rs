//! Rows of disputes, interest, ageing and what is next.

use super::{DEBT, RECEIVABLE};
use crate::figures::Figures;
use crate::life::{DisputeLine, InterestLine, arithmetic};
use crate::sheet::Sheet;
use crate::statement::{Account, Side, Statement};

/// Everything of one side, in the order of the other forms.
pub(super) fn side_rows(sheet: &mut Sheet<'_>, account: &Account<'_>, name: &str, side: &Side<'_>) {
    side.disputes.iter().for_each(|line| dispute_rows(sheet, name, line));
    side.interest.iter().for_each(|line| interest_rows(sheet, name, line));
    for (item, minor) in side.interest_totals().items().into_iter().filter(|(_, minor)| *minor != 0) {
        heading(sheet, "interest_total", name, account);
        sheet.empty().word(account.currency.code()).word(item).skip(4).minor(minor, account.currency).fill();
    }
    for ((by, year), aged) in &side.ages {
        for (measure, minor) in [("open", aged.open), ("disputed", aged.disputed)] {
            if minor == 0 {
                continue;
            }
            heading(sheet, "ageing", name, account);
            sheet.empty().word(account.currency.code()).word(by.as_str());
            match year {
                Some(year) => sheet.shown(year),
                None => sheet.empty(),
            };
            sheet.skip(2).word(measure).minor(minor, account.currency).fill();
        }
    }
    next_rows(sheet, account, name, side);
}

fn heading(sheet: &mut Sheet<'_>, section: &str, side: &str, account: &Account<'_>) {
    sheet.word(section).word(side).text(account.agreement.as_str());
}

/// `reference` and `claim_id` are those of the one entry it is about, `entries` how many
/// entries of the worklist it stands for, `text` how the day is counted.
fn next_rows(sheet: &mut Sheet<'_>, account: &Account<'_>, name: &str, side: &Side<'_>) {
    for step in &side.next {
        heading(sheet, "next", name, account);
        match step.accounting_period {
            Some(period) => sheet.period(period),
            None => sheet.empty(),
        };
        let (block_ref, claim_id) =
            step.single().map_or(("", ""), |item| (&*item.block_ref, item.claim_id.as_deref().unwrap_or_default()));
        sheet.word(account.currency.code()).word(step.task.as_str()).text(block_ref).empty();
        sheet.date(step.last_day).text(&step.counted).minor(step.at_stake, account.currency);
        super::pad_to_life(sheet);
        sheet.text(claim_id).word(step.risk.as_str()).word(step.actor.code()).count(step.items.len() as u64);
        sheet.text(step.rule);
        match step.authority {
            Some(authority) => sheet.text(&authority.citation).flag(authority.confirmed),
            None => sheet.skip(2),
        };
        sheet.end();
    }
}

/// `item` is what the amount is, `text` the reason, `due_on` the day by which the
/// creditor replies or, once it has, the dispute is settled.
fn dispute_rows(sheet: &mut Sheet<'_>, side: &str, line: &DisputeLine<'_>) {
    let (terms, dispute) = (&line.block.terms, line.dispute);
    for (item, minor) in [("contested", dispute.contested), ("outstanding", dispute.outstanding)] {
        sheet.word("dispute").word(side).text(terms.agreement.as_str()).period(terms.accounting_period);
        sheet.word(terms.currency.code()).word(item).text(&line.block.key.block_ref).day(dispute.contested_on);
        sheet.date(line.reply_by.or(line.settle_by)).text(&dispute.reason).minor(minor, terms.currency);
        super::pad_to_life(sheet);
        sheet.text(dispute.claim_id.as_deref().unwrap_or_default()).word(line.stage().as_str()).fill();
    }
}

/// `date` is the day of receipt, `text` the arithmetic, `amount` the interest.
fn interest_rows(sheet: &mut Sheet<'_>, side: &str, line: &InterestLine<'_>) {
    let (terms, currency) = (&line.block.terms, line.block.terms.currency);
    let late = line.arrears().into_iter().map(|arrear| (&arrear.interest, Some(arrear)));
    let running = line.proposal.iter().flat_map(|proposal| &proposal.running);
    for (interest, arrear) in late.chain(running.map(|running| (running, None))) {
        sheet.word("interest").word(side).text(terms.agreement.as_str()).period(terms.accounting_period);
        sheet.word(currency.code()).word(if arrear.is_some() { "arrear" } else { "running" });
        sheet.text(&line.block.key.block_ref).day(interest.received_on).day(interest.due_on);
        sheet.text(&arithmetic(interest, currency, Figures::PLAIN)).minor(interest.minor, currency);
        super::pad_to_life(sheet);
        sheet.text(arrear.and_then(|arrear| arrear.claim_id.as_deref()).unwrap_or_default());
        sheet.skip(5).flag(interest.confirmed()).end();
    }
}

/// `item` is the basis, `reference` the last period received, `due_on` the last day
/// to introduce what is missing, `date` that for the inventory.
pub(super) fn expected_rows(sheet: &mut Sheet<'_>, statement: &Statement<'_>) {
    for expected in &statement.expected {
        let side = if expected.creditor == statement.key.owner { RECEIVABLE } else { DEBT };
        sheet.word("expected").word(side).text(expected.agreement.as_str()).period(expected.accounting_period).empty();
        sheet.word(expected.basis.as_str()).period(expected.last_received).date(expected.inventory_by);
        sheet.date(expected.introduce_by).fill();
    }
}
