//! Blocks that wait, set-off acts, payments without a block, balances brought in.

use rust_xlsxwriter::{ColNum, Worksheet, XlsxError};
use solde_core::money::Currency;

use super::Book;
use super::page::cell;
use super::style::{Style, Weight};
use super::table::{Column, Key, Rows, Table, Total};

/// The columns of waiting blocks that formulas name.
pub(super) const WAITING_FOR: ColNum = 7;
pub(super) const WAITING: ColNum = 12;

pub(super) fn waiting(book: &Book<'_>) -> Result<(Worksheet, Rows), XlsxError> {
    let (voice, words) = (&book.voice, book.voice.words);
    let columns = [
        Column::text(words.reference),
        Column::text(words.period),
        Column::text(book.more.basis),
        Column::figure(words.introduced),
        Column::text(words.stage),
        Column::wrapped(words.reason, 44),
        Column::figure(words.lines),
        Column::figure(words.care),
        Column::figure(words.fees),
        Column::figure(words.amount),
    ];
    let mut table = Table::new(book, words.waiting, words.waiting_note, columns);
    let sides = || voice.statement.sides().filter(|(_, side)| !side.waiting.is_empty());
    for (account, side) in sides() {
        let key = Key::of(book, account, side);
        for waiting in &side.waiting {
            let block = &waiting.block;
            table.key(&key).text(&block.key.block_ref).text(&voice.period(block.terms.accounting_period));
            table.text(words.basis_of(block.terms.basis)).page.date(block.introduced_on);
            table.text(words.waiting_for(waiting.waiting)).text(&voice.reason(waiting));
            let (page, accepted) = (&mut table.page, &block.accepted);
            page.count(accepted.lines, Weight::Plain).amount(accepted.care, key.currency, Style::Balance);
            page.amount(accepted.fees, key.currency, Style::Amount);
            let formula = format!("{}+{}", cell(page.row, WAITING - 2), cell(page.row, WAITING - 1));
            page.formula(&formula, accepted.amount(), key.currency, Weight::Plain);
            table.end();
        }
    }
    for (account, side) in sides() {
        let total = side.waiting.iter().map(|waiting| waiting.block.accepted.amount()).sum();
        table.total(words.total, &Key::of(book, account, side), None, &[(WAITING, Total::Amount(total))]);
    }
    table.finish(words.none_waiting, book.more.exact, 4)
}

/// The column of what was extinguished in the currency of the claim.
pub(super) const EXTINGUISHED: ColNum = 8;

pub(super) fn set_offs(book: &Book<'_>) -> Result<(Worksheet, Rows), XlsxError> {
    let (voice, words) = (&book.voice, book.voice.words);
    let columns = [
        Column::text(words.set_offs),
        Column::text(book.more.event),
        Column::figure(book.more.settled_on),
        Column::text(words.reference),
        Column::text(words.period),
        Column::figure(words.claim_amount),
        Column::wrapped(words.rates, 30),
        Column::text(book.more.settlement_currency),
        Column::figure(words.settled_amount),
        Column::figure(words.introduction_value),
        Column::figure(words.difference),
        Column::text(words.borne_by),
    ];
    let mut table = Table::new(book, words.set_offs, words.difference_note, columns);
    for result in &voice.statement.set_offs {
        for block in &result.blocks {
            let (creditor, net) = (block.block.creditor, &block.net_key);
            let debtor = if creditor == voice.owner { voice.counterpart } else { voice.owner };
            table.key(&Key::new(book, creditor, debtor, net.agreement.as_str(), net.currency));
            table.text(&result.reference).text(&result.event_id).page.date(Some(result.settled_on));
            table.text(&block.block.block_ref).text(&voice.period(net.accounting_period));
            table.page.amount(block.claim_minor, net.currency, Style::Balance);
            table.text(&voice.rates(block, result)).text(result.currency.code());
            table.page.amount(block.settlement_minor, result.currency, Style::Balance);
            table.page.amount(block.introduction_minor(), result.currency, Style::Amount);
            table.page.amount(block.difference_minor, result.currency, Style::Amount);
            table.text(&voice.bearers(block)).end();
        }
    }
    for (account, side) in voice.statement.sides() {
        let extinguished = extinguished(book, side.creditor, account.agreement.as_str(), account.currency);
        if extinguished != 0 {
            let totals = [(EXTINGUISHED, Total::Amount(extinguished))];
            table.total(words.total, &Key::of(book, account, side), None, &totals);
        }
    }
    table.finish(words.no_set_offs, book.more.exact, 4)
}

/// What the acts extinguished of a creditor's claims under an agreement in a currency.
pub(super) fn extinguished(
    book: &Book<'_>,
    creditor: solde_core::party::Party,
    agreement: &str,
    currency: Currency,
) -> i128 {
    let blocks = book.voice.statement.set_offs.iter().flat_map(|result| &result.blocks);
    blocks
        .filter(|block| block.block.creditor == creditor)
        .filter(|block| block.net_key.agreement.as_str() == agreement && block.net_key.currency == currency)
        .map(|block| block.claim_minor)
        .sum()
}

/// The column of what is to be allocated.
pub(super) const TO_ALLOCATE: ColNum = 6;

pub(super) fn unallocated(book: &Book<'_>) -> Result<(Worksheet, Rows), XlsxError> {
    let (voice, words) = (&book.voice, book.voice.words);
    let columns = [
        Column::text(words.period),
        Column::figure(words.brought_forward),
        Column::figure(words.received),
        Column::figure(words.to_allocate),
    ];
    let mut table = Table::new(book, words.unallocated, "", columns);
    let sides = || voice.statement.sides().filter(|(_, side)| !side.unallocated.is_empty());
    for (account, side) in sides() {
        let key = Key::of(book, account, side);
        for (period, brought, moved) in &side.unallocated {
            table.key(&key).text(&voice.period(*period));
            let page = &mut table.page;
            page.amount(*brought, key.currency, Style::Amount).amount(*moved, key.currency, Style::Amount);
            let formula = format!("{}+{}", cell(page.row, TO_ALLOCATE - 2), cell(page.row, TO_ALLOCATE - 1));
            page.formula(&formula, brought + moved, key.currency, Weight::Plain);
            table.end();
        }
    }
    for (account, side) in sides() {
        let sum = |of: fn(&(_, i128, i128)) -> i128| Total::Amount(side.unallocated.iter().map(of).sum());
        let totals = [
            (TO_ALLOCATE - 2, sum(|(_, brought, _)| *brought)),
            (TO_ALLOCATE - 1, sum(|(_, _, moved)| *moved)),
            (TO_ALLOCATE, sum(|(_, brought, moved)| brought + moved)),
        ];
        table.total(words.total, &Key::of(book, account, side), None, &totals);
    }
    table.finish(words.none_unallocated, book.more.exact, 0)
}

pub(super) fn openings(book: &Book<'_>) -> Result<Worksheet, XlsxError> {
    const COUNTS: ColNum = 8;
    let (voice, words) = (&book.voice, book.voice.words);
    let columns = [
        Column::text(words.period),
        Column::text(words.stated_by),
        Column::text(words.grade),
        Column::figure(words.as_of),
        Column::wrapped(words.source, 48),
        Column::text(words.counts),
        Column::figure(words.amount),
    ];
    let mut table = Table::new(book, words.openings, words.openings_note, columns);
    let sides = || voice.statement.sides().filter(|(_, side)| !side.openings.is_empty());
    for (account, side) in sides() {
        let key = Key::of(book, account, side);
        for (view, counted) in side.openings.iter().flat_map(|views| views.views()) {
            table.key(&key).text(&voice.period(view.accounting_period)).text(view.stated_by.code());
            table.text(words.grade_of(view.grade)).page.date(Some(view.as_of));
            table.text(&view.source).text(if counted { words.yes } else { words.no });
            match view.minor {
                Some(minor) => table.page.amount(minor, key.currency, Style::Balance),
                None => table.page.text(words.not_stated, Style::Word(Weight::Plain)),
            };
            table.end();
        }
    }
    for (account, side) in sides() {
        let counted = side.openings.iter().filter_map(|views| views.counted.minor).sum();
        let totals = [(COUNTS + 1, Total::Amount(counted))];
        table.total(words.total, &Key::of(book, account, side), Some((COUNTS, words.yes)), &totals);
    }
    Ok(table.finish(words.no_openings, book.more.exact, 0)?.0)
}
