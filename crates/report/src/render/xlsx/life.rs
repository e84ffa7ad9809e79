//! Disputes, interest, age, and what is next.

use rust_xlsxwriter::{ColNum, Worksheet, XlsxError};

use super::Book;
use super::style::{Style, Weight};
use super::table::{Column, Key, Rows, Table, Total};
use crate::figures::Figures;
use crate::life::{Age, InterestLine, arithmetic};
use crate::statement::Step;

/// The column of what is still disputed.
pub(super) const OUTSTANDING: ColNum = 9;

pub(super) fn disputes(book: &Book<'_>) -> Result<(Worksheet, Rows), XlsxError> {
    let words = book.voice.words;
    let columns = [
        Column::text(words.reference),
        Column::text(book.more.line_id),
        Column::figure(words.contested_on),
        Column::text(words.stage),
        Column::wrapped(book.more.reason, 30),
        Column::figure(words.contested),
        Column::figure(words.outstanding),
        Column::figure(book.more.replied),
        Column::figure(book.more.reply_by),
        Column::figure(book.more.settle_by),
        Column::figure(book.more.closed),
    ];
    let mut table = Table::new(book, words.disputes, words.disputes_note, columns);
    for (account, side) in book.voice.statement.sides() {
        let key = Key::of(book, account, side);
        for line in &side.disputes {
            let dispute = line.dispute;
            table.key(&key).text(&line.block.key.block_ref);
            table.text(dispute.claim_id.as_deref().unwrap_or_else(|| book.voice.without_claim(line)));
            table.page.date(Some(dispute.contested_on));
            table.text(words.stage_of(line.stage())).text(&dispute.reason);
            table.page.amount(dispute.contested, key.currency, Style::Balance);
            table.page.amount(dispute.outstanding, key.currency, Style::Amount);
            for day in [dispute.replied_on, line.reply_by, line.settle_by, dispute.closed_on] {
                table.page.date(day);
            }
            table.end();
        }
    }
    for (account, side) in book.voice.statement.sides().filter(|(_, side)| !side.disputes.is_empty()) {
        let sum = |of: fn(&crate::life::DisputeLine<'_>) -> i128| Total::Amount(side.disputes.iter().map(of).sum());
        let totals = [
            (OUTSTANDING - 1, sum(|line| line.dispute.contested)),
            (OUTSTANDING, sum(|line| line.dispute.outstanding)),
        ];
        table.total(words.total, &Key::of(book, account, side), None, &totals);
    }
    table.finish(words.no_disputes, book.more.exact, 4)
}

/// The columns of what is open and what is disputed by age.
pub(super) const AGED_BY: ColNum = 3;
pub(super) const AGED_OPEN: ColNum = 5;

pub(super) fn ageing(book: &Book<'_>) -> Result<(Worksheet, Rows), XlsxError> {
    let words = book.voice.words;
    let columns = [
        Column::text(book.more.aged_by),
        Column::figure(words.year),
        Column::figure(words.open),
        Column::figure(words.disputed),
    ];
    let mut table = Table::new(book, words.ageing, words.ageing_note, columns);
    let sides = || book.voice.statement.sides().filter(|(_, side)| !side.ages.is_empty());
    for (account, side) in sides() {
        let key = Key::of(book, account, side);
        for ((age, year), aged) in &side.ages {
            table.key(&key).text(words.age_of(*age));
            table.text(&year.map_or_else(|| words.not_known.to_owned(), |year| year.to_string()));
            for minor in [aged.open, aged.disputed] {
                table.page.amount(minor, key.currency, Style::Amount);
            }
            table.end();
        }
    }
    for (account, side) in sides() {
        for age in [Age::Introduction, Age::Care] {
            let by = words.age_of(age);
            let totals = [
                (AGED_OPEN, Total::Amount(side.closing.open())),
                (AGED_OPEN + 1, Total::Amount(side.closing.disputed)),
            ];
            table.total(by, &Key::of(book, account, side), Some((AGED_BY, by)), &totals);
        }
    }
    table.finish(words.nothing_aged, book.more.exact, 0)
}

pub(super) fn next(book: &Book<'_>) -> Result<Worksheet, XlsxError> {
    let words = book.voice.words;
    let columns = [
        Column::figure(words.last_day),
        Column::text(words.who),
        Column::wrapped(words.what, 26),
        Column::wrapped(words.about, 30),
        Column::text(words.otherwise),
        Column::figure(words.at_stake),
        Column::figure(book.more.entries),
        Column::wrapped(words.source, 32),
        Column::wrapped(book.more.counted, 40),
    ];
    let mut table = Table::new(book, words.next, "", columns);
    for step in book.voice.statement.steps() {
        step_row(book, &mut table, step);
    }
    Ok(table.finish(words.nothing_next, book.more.exact, 0)?.0)
}

fn step_row(book: &Book<'_>, table: &mut Table, step: &Step<'_>) {
    let (voice, words) = (&book.voice, book.voice.words);
    let key = Key::new(book, step.creditor, step.debtor, step.agreement.as_str(), step.currency);
    table.key(&key).page.date(step.last_day);
    table.text(step.actor.code()).text(words.task_of(step.task)).text(&voice.blocks_of(step));
    table.text(words.risk_of(step.risk)).page.amount(step.at_stake, step.currency, Style::Balance);
    table.page.count(step.items.len() as u64, Weight::Plain);
    let citation = step.authority.map_or("", |authority| authority.citation.as_str());
    let doubt = step.authority.is_some_and(|authority| !authority.confirmed);
    let source = if doubt { format!("{citation} ({})", words.not_confirmed) } else { citation.to_owned() };
    table.text(&source).text(&step.counted).end();
}

/// The columns of interest that formulas name.
const KIND: ColNum = 4;
const INTEREST: ColNum = 10;

pub(super) fn interest(book: &Book<'_>) -> Result<Worksheet, XlsxError> {
    let words = book.voice.words;
    let columns = [
        Column::text(words.reference),
        Column::text(words.stage),
        Column::figure(words.due),
        Column::figure(words.paid_on),
        Column::figure(words.late_for),
        Column::wrapped(words.detail, 48),
        Column::figure(words.principal),
        Column::figure(words.amount),
        Column::figure(book.more.claim_by),
        Column::text(words.confirmed),
    ];
    let mut table = Table::new(book, words.interest, words.interest_note, columns);
    let sides = || book.voice.statement.sides().filter(|(_, side)| !side.interest.is_empty());
    for (account, side) in sides() {
        let key = Key::of(book, account, side);
        side.interest.iter().for_each(|line| interest_rows(book, &mut table, &key, line));
    }
    for (account, side) in sides() {
        let key = Key::of(book, account, side);
        for (name, (item, minor)) in words.interest_items.into_iter().zip(side.interest_totals().items()) {
            let kind = match item {
                "computed" => book.more.paid_late,
                "running" => words.running,
                _ => {
                    table.figure(name, &key, INTEREST, minor);
                    continue;
                }
            };
            table.total(name, &key, Some((KIND, kind)), &[(INTEREST, Total::Amount(minor))]);
        }
    }
    Ok(table.finish(words.no_interest, book.more.exact, 4)?.0)
}

fn interest_rows(book: &Book<'_>, table: &mut Table, key: &Key, line: &InterestLine<'_>) {
    let (voice, words) = (&book.voice, book.voice.words);
    let late = line.arrears().into_iter().map(|arrear| (&arrear.interest, Some(arrear)));
    let running = line.proposal.iter().flat_map(|proposal| &proposal.running).map(|running| (running, None));
    for (interest, arrear) in late.chain(running) {
        let kind = if arrear.is_some() { book.more.paid_late } else { words.running };
        table.key(key).text(&line.block.key.block_ref).text(kind);
        table.page.date(Some(interest.due_on)).date(arrear.map(|_| interest.received_on));
        table.text(&voice.late_for(interest));
        let arithmetic = arithmetic(interest, key.currency, Figures::PLAIN);
        table.text(if arithmetic.is_empty() { words.bears_none } else { &arithmetic });
        for minor in [interest.principal_minor, interest.minor] {
            table.page.amount(minor, key.currency, Style::Balance);
        }
        table.page.date(arrear.and_then(|arrear| Some(arrear.claim_by.as_ref()?.last_day)));
        table.text(if interest.confirmed() { words.yes } else { words.no }).end();
    }
    if line.proposal.is_none() {
        table.key(key).text(&line.block.key.block_ref).text(words.not_computed).end();
    }
}

pub(super) fn missing(book: &Book<'_>) -> Result<Worksheet, XlsxError> {
    let (voice, words, more) = (&book.voice, book.voice.words, book.more);
    let columns = [
        Column::text(words.claims),
        Column::text(more.agreement),
        Column::text(words.period),
        Column::text(more.basis),
        Column::text(more.last_received),
        Column::figure(more.introduce_by),
        Column::figure(more.inventory_by),
    ];
    let mut table = Table::plain(book, more.missing, "", columns);
    for expected in &voice.statement.expected {
        table.text(&voice.claims(expected.creditor, expected.debtor)).text(expected.agreement.as_str());
        table.text(&voice.period(expected.accounting_period)).text(words.basis_of(expected.basis));
        table.text(&voice.period(expected.last_received));
        table.page.date(expected.introduce_by).date(expected.inventory_by);
        table.end();
    }
    Ok(table.finish(more.nothing_missing, more.exact, 0)?.0)
}
