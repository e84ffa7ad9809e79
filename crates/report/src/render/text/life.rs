//! Disputes, interest, ageing and what is next, in text.

use solde_core::clearing::Arrear;
use solde_core::interest::Interest;

use super::AMOUNT;
use super::page::Page;
use crate::life::{Age, Aged, InterestLine};
use crate::render::phrases::Voice;
use crate::statement::{Account, Side};

/// Every side with its caption, receivables first.
fn captions<'a>(voice: &'a Voice<'_>) -> impl Iterator<Item = (String, &'a Account<'a>, &'a Side<'a>)> {
    let statement = voice.statement;
    let of = move |owed: bool| {
        statement.accounts.iter().map(move |account| {
            let (side, caption) = if owed {
                (&account.debts, &voice.words.debts_caption)
            } else {
                (&account.receivables, &voice.words.receivables_caption)
            };
            (voice.direction(caption, side.creditor, side.debtor, account), account, side)
        })
    };
    of(false).chain(of(true))
}

pub(super) fn disputes(page: &mut Page, voice: &Voice<'_>) {
    let words = voice.words;
    page.section(words.disputes);
    if voice.statement.sides().all(|(_, side)| side.disputes.is_empty()) {
        return page.paragraph(words.no_disputes, 0);
    }
    page.paragraph(words.disputes_note, 0);
    for (caption, account, side) in captions(voice).filter(|(.., side)| !side.disputes.is_empty()) {
        page.blank();
        page.paragraph(&caption, 0);
        page.cells(&[
            (words.reference, -28),
            (words.contested_on, 13),
            ("", -2),
            (words.stage, -25),
            (words.contested, 16),
            (words.outstanding, 16),
        ]);
        page.line(b'-');
        for line in &side.disputes {
            page.reference(&line.block.key.block_ref, 28);
            page.date(Some(line.dispute.contested_on), 13);
            page.left(" ", 2);
            page.left(words.stage_of(line.stage()), 25);
            page.amount(line.dispute.contested, account.currency, AMOUNT);
            page.amount(line.dispute.outstanding, account.currency, AMOUNT);
            page.end();
            page.paragraph(&format!("    {}", voice.dispute(line)), 4);
        }
        page.line(b'-');
        page.left(words.total, 84);
        page.amount(side.closing.disputed, account.currency, AMOUNT);
        page.end();
    }
}

pub(super) fn interest(page: &mut Page, voice: &Voice<'_>) {
    let words = voice.words;
    page.section(words.interest);
    if voice.statement.sides().all(|(_, side)| side.interest.is_empty()) {
        return page.paragraph(words.no_interest, 0);
    }
    page.paragraph(words.interest_note, 0);
    for (caption, account, side) in captions(voice).filter(|(.., side)| !side.interest.is_empty()) {
        page.blank();
        page.paragraph(&caption, 0);
        page.cells(&[
            (words.reference, -31),
            (words.due, 13),
            (words.paid_on, 13),
            (words.late_for, 12),
            (words.principal, 16),
            (words.amount, 15),
        ]);
        page.line(b'-');
        side.interest.iter().for_each(|line| block_interest(page, voice, account, line));
        page.line(b'-');
        let totals = side.interest_totals().items();
        for (name, (_, minor)) in words.interest_items.into_iter().zip(totals).filter(|(_, (_, minor))| *minor != 0) {
            page.left(name, 84);
            page.amount(minor, account.currency, AMOUNT);
            page.end();
        }
    }
}

fn block_interest(page: &mut Page, voice: &Voice<'_>, account: &Account<'_>, line: &InterestLine<'_>) {
    let words = voice.words;
    let reference = &line.block.key.block_ref;
    let mut amount = |interest: &Interest, arrear: Option<&Arrear>| {
        page.reference(reference, 31);
        page.date(Some(interest.due_on), 13);
        match arrear {
            Some(_) => page.date(Some(interest.received_on), 13),
            None => page.right(words.running, 13),
        }
        page.right(&voice.late_for(interest), 12);
        page.amount(interest.principal_minor, account.currency, 16);
        page.amount(interest.minor, account.currency, 15);
        page.end();
        page.paragraph(&format!("    {}", voice.interest(interest, arrear, account.currency)), 4);
    };
    line.arrears().into_iter().for_each(|arrear| amount(&arrear.interest, Some(arrear)));
    for running in line.proposal.iter().flat_map(|proposal| &proposal.running) {
        amount(running, None);
    }
    if line.proposal.is_none() {
        page.paragraph(&format!("{reference}{}{}", words.colon, words.not_computed), 4);
    }
}

pub(super) fn ageing(page: &mut Page, voice: &Voice<'_>) {
    let words = voice.words;
    page.section(words.ageing);
    if voice.statement.sides().all(|(_, side)| side.ages.is_empty()) {
        return page.paragraph(words.nothing_aged, 0);
    }
    page.paragraph(words.ageing_note, 0);
    if voice.statement.sides().any(|(_, side)| !side.unknown.is_empty()) {
        page.paragraph(words.ageing_unknown, 0);
    }
    for account in &voice.statement.accounts {
        let (receivables, debts) = (&account.receivables, &account.debts);
        if receivables.ages.is_empty() && debts.ages.is_empty() {
            continue;
        }
        page.blank();
        page.paragraph(&voice.direction(&words.account_caption, voice.owner, voice.counterpart, account), 0);
        page.cells(&[("", -36), (words.receivables, 32), (words.debts, 32)]);
        for age in [Age::Introduction, Age::Care] {
            page.cells(&[
                (words.age_of(age), -36),
                (words.open, 16),
                (words.disputed, 16),
                (words.open, 16),
                (words.disputed, 16),
            ]);
            page.line(b'-');
            for year in account.years(age) {
                match year {
                    Some(year) => page.shown(year, 36),
                    None => page.left(words.not_known, 36),
                }
                for side in [receivables, debts] {
                    let Aged { open, disputed } = side.ages.get(&(age, year)).copied().unwrap_or_default();
                    page.detail(open, account.currency, AMOUNT);
                    page.detail(disputed, account.currency, AMOUNT);
                }
                page.end();
            }
            page.line(b'-');
            page.left(words.total, 36);
            for side in [receivables, debts] {
                page.amount(side.closing.open(), account.currency, AMOUNT);
                page.amount(side.closing.disputed, account.currency, AMOUNT);
            }
            page.end();
        }
    }
}

pub(super) fn next(page: &mut Page, voice: &Voice<'_>) {
    let words = voice.words;
    page.section(words.next);
    let steps = voice.statement.steps();
    if steps.is_empty() {
        page.paragraph(words.nothing_next, 0);
    } else {
        page.cells(&[
            (words.last_day, -13),
            (words.who, -5),
            (words.what, -34),
            (words.claims, -12),
            (words.otherwise, -15),
            (words.at_stake, 21),
        ]);
        page.line(b'-');
    }
    for step in &steps {
        match step.last_day {
            Some(last_day) => page.day(last_day, 13),
            None => page.left("-", 13),
        }
        page.left(step.actor.code(), 5);
        page.left(words.task_of(step.task), 34);
        page.left(&voice.claims(step.creditor, step.debtor), 12);
        page.left(words.risk_of(step.risk), 15);
        page.money(step.at_stake, step.currency, 21);
        page.end();
        let about = voice.step(step);
        if !about.is_empty() {
            page.paragraph(&format!("    {about}"), 4);
        }
    }
    if !voice.statement.expected.is_empty() {
        page.blank();
    }
    for expected in voice.expected() {
        page.paragraph(&expected, 0);
    }
}
