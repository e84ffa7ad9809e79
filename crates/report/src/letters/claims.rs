//! Letters about claims that were introduced: ours, and those of the counterpart.

use solde_core::money::Currency;

use super::Kind;
use super::desk::Desk;
use super::letter::{Align, Letter, Part, Table};
use super::occasion::On;
use crate::statement::{BlockLine, PayTo};

/// Our claims, for the counterpart to acknowledge.
pub(super) fn introduction(desk: &Desk<'_, '_>) -> Option<Letter> {
    let introduced = desk.occasions.introduced();
    if introduced.is_empty() {
        return None;
    }
    let mut body = vec![Part::Paragraph(desk.words.introduction_opening.to_owned())];
    for on in &introduced {
        body.push(Part::Table(blocks(desk, on)));
        let accounts: Vec<_> = on.about.iter().map(|block| (PayTo::of(block.account), presented(block))).collect();
        body.push(desk.pay_to(&accounts, on.account));
    }
    body.push(Part::Paragraph(desk.words.introduction_request.to_owned()));
    Some(desk.letter(Kind::Introduction, Vec::new(), body))
}

/// What came in from the counterpart: taken into the account, held, rejected.
pub(super) fn acknowledgement(desk: &Desk<'_, '_>) -> Option<Letter> {
    let (received, held, rejected) = (desk.occasions.received(), desk.occasions.held(), desk.occasions.rejected());
    if received.is_empty() && held.is_empty() && rejected.is_empty() {
        return None;
    }
    let (words, of_statement) = (desk.words, desk.voice.words);
    let mut body = Vec::new();
    if !received.is_empty() {
        body.push(Part::Paragraph(words.acknowledgement_opening.to_owned()));
        body.extend(received.iter().map(|on| Part::Table(blocks(desk, on))));
    }
    if !held.is_empty() {
        body.push(Part::Paragraph(words.acknowledgement_held.to_owned()));
    }
    for on in &held {
        let columns = [
            (of_statement.reference, Align::Left),
            (of_statement.reason, Align::Wrapped),
            (of_statement.lines, Align::Figure),
            (of_statement.amount, Align::Figure),
        ];
        let mut table = desk.table(desk.caption(on.account), columns);
        for waiting in &on.about {
            let block = &waiting.block;
            table.rows.push(vec![
                block.key.block_ref.to_string(),
                desk.voice.reason(waiting),
                desk.count(block.accepted.lines),
                desk.amount(block.accepted.amount(), on.account.currency),
            ]);
        }
        body.push(Part::Table(table));
    }
    if !rejected.is_empty() {
        body.push(Part::Paragraph(words.acknowledgement_rejected.to_owned()));
        let columns = [
            (of_statement.code, Align::Left),
            (of_statement.meaning, Align::Wrapped),
            (of_statement.lines, Align::Figure),
            (of_statement.amount, Align::Figure),
        ];
        let mut table = desk.table(of_statement.rejects.to_owned(), columns);
        for reject in &rejected {
            let amount = format!("{}\u{a0}{}", desk.amount(reject.totals.amount(), reject.currency), reject.currency);
            table.rows.push(vec![
                reject.code.to_string(),
                of_statement.code_title(reject.code).to_owned(),
                desk.count(reject.totals.lines),
                amount,
            ]);
        }
        body.push(Part::Table(table));
    }
    body.push(Part::Paragraph(words.acknowledgement_request.to_owned()));
    Some(desk.letter(Kind::Acknowledgement, Vec::new(), body))
}

/// What the run posted of a block: care and fees of its accepted lines, minor units.
fn presented(block: &BlockLine<'_>) -> i128 {
    block.account.movement.presented()
}

/// The blocks of a side with their days, and what they add up to.
fn blocks(desk: &Desk<'_, '_>, on: &On<'_, '_, BlockLine<'_>>) -> Table {
    let words = desk.voice.words;
    let columns = [
        (words.reference, Align::Left),
        (words.period, Align::Left),
        (words.introduced, Align::Figure),
        (desk.words.contest_by, Align::Figure),
        (words.due, Align::Figure),
        (words.lines, Align::Figure),
        (words.amount, Align::Figure),
    ];
    let mut table = desk.table(desk.caption(on.account), columns);
    let currency = on.account.currency;
    for block in &on.about {
        table.rows.push(vec![
            block.account.key.block_ref.to_string(),
            desk.voice.period(block.account.terms.accounting_period),
            desk.day(block.account.introduced_on),
            desk.day(block.last_days.contestation),
            desk.day(block.account.due_on),
            desk.count(block.account.movement.lines),
            desk.amount(presented(block), currency),
        ]);
    }
    let lines = on.about.iter().map(|block| block.account.movement.lines).sum();
    let total = on.about.iter().map(presented).sum();
    table.totals.push((words.total.to_owned(), vec![desk.count(lines), desk.amount(total, currency)]));
    table.totals.extend(parts_outside(desk, &on.about, currency));
    table
}

/// What of them stands in no balance: out of time, or waived.
fn parts_outside(desk: &Desk<'_, '_>, blocks: &[BlockLine<'_>], currency: Currency) -> Vec<(String, Vec<String>)> {
    use crate::statement::Item;
    let sum = |of: fn(&BlockLine<'_>) -> i128| blocks.iter().map(of).sum::<i128>();
    [
        (Item::NotConsidered, sum(|block| block.account.movement.not_considered)),
        (Item::Waived, sum(|block| block.account.movement.waived)),
    ]
    .into_iter()
    .filter(|(_, minor)| *minor != 0)
    .map(|(item, minor)| (desk.voice.words.item(item).to_owned(), vec![desk.amount(minor, currency)]))
    .collect()
}
