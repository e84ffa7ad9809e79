//! A statement as plain text of 100 columns, for terminals, letters and mail.
//!
//! Amounts are aligned right and never cut; a block takes two lines, so that all
//! its amounts have room.

mod control;
mod life;
mod page;

use solde_core::calendar::Period;
use solde_core::ledger::Measures;
use solde_core::money::Currency;

use self::page::{NIL, Page};
use super::BlockAmounts;
use super::phrases::{Voice, is_of_totals};
use crate::language::Words;
use crate::statement::{Account, BlockLine, Item, Side, Statement};
use crate::terminal::width;

/// Columns of an amount, the space before it included.
const AMOUNT: usize = 16;

pub(super) fn render(statement: &Statement<'_>, words: &'static Words, out: &mut Vec<u8>) {
    let voice = Voice::new(statement, words, words.text_figures);
    let mut page = Page::new(std::mem::take(out), words);
    head(&mut page, &voice);
    if statement.accounts.is_empty() {
        page.blank();
        page.paragraph(words.nothing_to_state, 0);
    }
    for account in &statement.accounts {
        account_table(&mut page, &voice, account);
        net_table(&mut page, &voice, account);
    }
    blocks(&mut page, &voice);
    waiting(&mut page, &voice);
    life::disputes(&mut page, &voice);
    life::interest(&mut page, &voice);
    life::ageing(&mut page, &voice);
    life::next(&mut page, &voice);
    set_offs(&mut page, &voice);
    unallocated(&mut page, &voice);
    openings(&mut page, &voice);
    control::control_page(&mut page, &voice);
    *out = page.finish();
}

fn head(page: &mut Page, voice: &Voice<'_>) {
    let (words, statement) = (voice.words, voice.statement);
    page.title(&format!("{}{}{}", words.statement_of_account, words.colon, voice.pair()));
    page.fact(words.settlement_period, &statement.settlement_period.to_string());
    page.fact(words.cut_off, &voice.date(statement.cut_off));
    for (role, party) in [(words.account_of, voice.owner), (words.counterpart, voice.counterpart)] {
        page.fact(role, &voice.party(party));
        page.fact(words.liaison_body, party.record().liaison_body.as_deref().unwrap_or(words.not_recorded));
    }
    if statement.control.has_doubts() {
        page.blank();
        page.paragraph(&format!("! {}", words.see_doubts), 2);
    }
}

fn account_table(page: &mut Page, voice: &Voice<'_>, account: &Account<'_>) {
    let words = voice.words;
    let (receivables, debts) = (&account.receivables, &account.debts);
    page.section(&voice.direction(&words.account_caption, voice.owner, voice.counterpart, account));
    if !account.title.is_empty() {
        page.paragraph(account.title, 0);
    }
    page.cells(&[(words.line, -52), (words.receivables, 24), (words.debts, 24)]);
    let claims = voice.direction(&words.claims_of, receivables.creditor, receivables.debtor, account);
    let owed = voice.direction(&words.debts_of, debts.creditor, debts.debtor, account);
    page.cells(&[("", -52), (&claims, 24), (&owed, 24)]);
    page.line(b'-');
    Item::BALANCE.into_iter().for_each(|item| item_line(page, words, account, item));
    page.line(b'=');
    page.paragraph(words.for_information, 0);
    Item::INFORMATION.into_iter().for_each(|item| item_line(page, words, account, item));
}

fn item_line(page: &mut Page, words: &Words, account: &Account<'_>, item: Item) {
    let amounts = [account.receivables.item(item), account.debts.item(item)];
    if amounts.iter().all(|minor| minor.unwrap_or(0) == 0) && !item.is_constant() {
        return;
    }
    if item == Item::Closing {
        page.line(b'-');
    }
    let indent = if Item::INFORMATION.contains(&item) { "  " } else { "" };
    page.left(&format!("{indent}{}", words.item(item)), 52);
    for minor in amounts {
        match minor {
            Some(minor) if item.is_balance() => page.amount(minor, account.currency, 24),
            Some(minor) => page.detail(minor, account.currency, 24),
            None if item == Item::KnownOpen => page.right(NIL, 24),
            None => page.right(words.not_known, 24),
        }
    }
    page.end();
}

fn net_table(page: &mut Page, voice: &Voice<'_>, account: &Account<'_>) {
    let words = voice.words;
    page.blank();
    if !account.nets.is_empty() {
        let width = AMOUNT as isize;
        let pays = |party| words.pays_now.fill(&[("party", party)]);
        page.paragraph(words.net_caption, 0);
        page.cells(&[
            (words.period, -10),
            (words.receivable_open, width),
            (words.debt_open, width),
            (words.net, width),
            (&pays(voice.counterpart.code()), width),
            (&pays(voice.owner.code()), width),
            (words.mode, 10),
        ]);
        page.line(b'-');
        for net in &account.nets {
            page.left(&voice.period(net.accounting_period), 10);
            for known in [net.receivable, net.debt, net.net] {
                match known {
                    Some(minor) => page.amount(minor, account.currency, AMOUNT),
                    None if is_of_totals(net) => page.right(NIL, AMOUNT),
                    None => page.right(words.not_known, AMOUNT),
                }
            }
            page.amount(net.settlement.counterpart_pays, account.currency, AMOUNT);
            page.amount(net.settlement.owner_pays, account.currency, AMOUNT);
            page.right(voice.mode(net), 10);
            page.end();
        }
        page.blank();
    }
    page.paragraph(&voice.settlement(account).joined(), 0);
    for sentence in voice.not_netted(account) {
        page.paragraph(&sentence, 0);
    }
    for side in [&account.receivables, &account.debts] {
        due_table(page, voice, account, side);
    }
}

/// What one side pays now, by day and account.
fn due_table(page: &mut Page, voice: &Voice<'_>, account: &Account<'_>, side: &Side<'_>) {
    let words = voice.words;
    if side.dues.is_empty() {
        return;
    }
    page.blank();
    page.paragraph(&voice.due_caption(account, side), 0);
    page.cells(&[
        (words.amounts_due.day, -13),
        (words.amounts_due.account, -45),
        (words.blocks, 22),
        (words.amount, 20),
    ]);
    page.line(b'-');
    for due in &side.dues {
        let day = voice.due_day(due);
        // A word instead of a day takes from the room of the account.
        let wide = width(&day).max(12) + 1;
        page.left(&day, wide);
        page.left(&voice.account_to_pay(due.pay_to), 66_usize.saturating_sub(wide));
        page.count(due.blocks(), 14);
        page.amount(due.minor, account.currency, 20);
        page.end();
    }
    if side.dues.len() > 1 {
        page.line(b'-');
        page.left(words.total, 80);
        page.amount(side.dues.iter().map(|due| due.minor).sum(), account.currency, 20);
        page.end();
    }
    for note in voice.due_notes(side) {
        page.paragraph(&note, 0);
    }
}

/// The blocks of every side: receivables, then debts.
fn blocks(page: &mut Page, voice: &Voice<'_>) {
    let words = voice.words;
    page.section(words.blocks);
    page.paragraph(words.deducted_note, 0);
    let mut none = true;
    for (owed, caption) in [(false, &words.receivables_caption), (true, &words.debts_caption)] {
        for account in &voice.statement.accounts {
            let side = if owed { &account.debts } else { &account.receivables };
            if side.blocks.is_empty() {
                continue;
            }
            none = false;
            page.blank();
            page.paragraph(&voice.direction(caption, side.creditor, side.debtor, account), 0);
            let width = AMOUNT as isize;
            page.cells(&[
                (words.reference, -38),
                (words.stage, -14),
                (words.period, -10),
                (words.introduced, 13),
                (words.due, 13),
                (words.lines, 12),
            ]);
            page.cells(&[
                ("", -4),
                (words.care, width),
                (words.fees, width),
                (words.disputed, width),
                (words.deducted, width),
                (words.set_off, width),
                (words.open, width),
            ]);
            page.line(b'-');
            side.blocks.iter().for_each(|block| block_lines(page, voice, block));
            page.line(b'-');
            total_lines(page, voice, side, account.currency);
        }
    }
    if none {
        page.paragraph(words.no_blocks, 0);
    }
}

fn block_lines(page: &mut Page, voice: &Voice<'_>, block: &BlockLine<'_>) {
    let (account, standing) = (block.account, &block.closing);
    page.reference(&account.key.block_ref, 38);
    page.left(voice.words.state_of(block.state), 14);
    match account.terms.accounting_period {
        Period::Unknown => page.left(voice.words.period_not_known, 10),
        period => page.period(period, 10),
    }
    page.date(account.introduced_on, 13);
    page.date(account.due_on, 13);
    page.count(standing.lines, 12);
    page.end();
    amounts(page, voice, standing, account.terms.currency);
}

/// Down payments and payments stand among what was deducted, and on a line of their own.
fn amounts(page: &mut Page, voice: &Voice<'_>, standing: &Measures, currency: Currency) {
    let amounts = BlockAmounts::of(standing);
    page.spaces(4);
    page.amount(amounts.care, currency, AMOUNT);
    let deducted = amounts.deducted + amounts.prepaid + amounts.paid;
    for minor in [amounts.fees, amounts.disputed, deducted, amounts.set_off] {
        page.detail(minor, currency, AMOUNT);
    }
    page.amount(amounts.open, currency, AMOUNT);
    page.end();
    if (amounts.prepaid, amounts.paid) != (0, 0) {
        let [prepaid, paid] = [amounts.prepaid, amounts.paid].map(|minor| voice.figures.text(minor, currency));
        page.paragraph(
            &format!("    {}", voice.words.of_which_paid.fill(&[("prepaid", &prepaid), ("paid", &paid)])),
            4,
        );
    }
}

fn total_lines(page: &mut Page, voice: &Voice<'_>, side: &Side<'_>, currency: Currency) {
    page.left(voice.words.total, 88);
    page.count(side.closing.lines, 12);
    page.end();
    amounts(page, voice, &side.closing, currency);
}

fn waiting(page: &mut Page, voice: &Voice<'_>) {
    let words = voice.words;
    page.section(words.waiting);
    if voice.statement.sides().all(|(_, side)| side.waiting.is_empty()) {
        return page.paragraph(words.none_waiting, 0);
    }
    page.paragraph(words.waiting_note, 0);
    page.cells(&[
        (words.reference, -37),
        (words.claims, -16),
        (words.period, -8),
        (words.introduced, 13),
        (words.lines, 8),
        (words.amount, 18),
    ]);
    page.line(b'-');
    for (account, side) in voice.statement.sides() {
        for waiting in &side.waiting {
            let block = &waiting.block;
            page.reference(&block.key.block_ref, 37);
            page.left(&voice.claims(side.creditor, side.debtor), 16);
            page.period(block.terms.accounting_period, 8);
            page.date(block.introduced_on, 13);
            page.count(block.accepted.lines, 8);
            page.money(block.accepted.amount(), account.currency, 18);
            page.end();
            page.paragraph(&format!("    {}", voice.reason(waiting)), 4);
        }
    }
}

fn set_offs(page: &mut Page, voice: &Voice<'_>) {
    let words = voice.words;
    page.section(words.set_offs);
    if voice.statement.set_offs.is_empty() {
        return page.paragraph(words.no_set_offs, 0);
    }
    for result in &voice.statement.set_offs {
        page.paragraph(&voice.act(result), 0);
        page.cells(&[
            (words.reference, -34),
            (words.period, -10),
            (words.claim_amount, 20),
            (words.settled_amount, 20),
            (words.difference, 16),
        ]);
        page.line(b'-');
        for block in &result.blocks {
            page.reference(&block.block.to_string(), 34);
            page.left(&voice.period(block.net_key.accounting_period), 10);
            page.money(block.claim_minor, block.net_key.currency, 20);
            page.money(block.settlement_minor, result.currency, 20);
            page.amount(block.difference_minor, result.currency, 16);
            page.end();
            let rates = voice.rates(block, result);
            if !rates.is_empty() {
                page.paragraph(&format!("    {rates}"), 4);
            }
            if block.difference_minor != 0 {
                let introduced = voice.figures.text(block.introduction_minor(), result.currency);
                let (value, borne, colon) = (words.introduction_value, words.borne_by, words.colon);
                let bearers = voice.bearers(block);
                page.paragraph(&format!("    {value}{colon}{introduced}; {borne}{colon}{bearers}"), 4);
            }
        }
        page.blank();
    }
    page.paragraph(words.difference_note, 0);
}

fn unallocated(page: &mut Page, voice: &Voice<'_>) {
    let words = voice.words;
    page.section(words.unallocated);
    if voice.statement.sides().all(|(_, side)| side.unallocated.is_empty()) {
        return page.paragraph(words.none_unallocated, 0);
    }
    page.cells(&[
        (words.claims, -42),
        (words.period, -10),
        (words.brought_forward, 16),
        (words.received, 16),
        (words.to_allocate, 16),
    ]);
    page.line(b'-');
    for (account, side) in voice.statement.sides() {
        for (period, brought, moved) in &side.unallocated {
            page.left(
                &format!("{}, {}, {}", voice.claims(side.creditor, side.debtor), account.agreement, account.currency),
                42,
            );
            page.left(&voice.period(*period), 10);
            for minor in [*brought, *moved, brought + moved] {
                page.amount(minor, account.currency, AMOUNT);
            }
            page.end();
        }
    }
}

fn openings(page: &mut Page, voice: &Voice<'_>) {
    let words = voice.words;
    page.section(words.openings);
    if voice.statement.sides().all(|(_, side)| side.openings.is_empty()) {
        return page.paragraph(words.no_openings, 0);
    }
    page.paragraph(words.openings_note, 0);
    page.cells(&[
        (words.claims, -14),
        (words.period, -10),
        (words.stated_by, -12),
        (words.grade, -23),
        (words.as_of, -12),
        (words.counts, -7),
        (words.amount, 22),
    ]);
    page.line(b'-');
    for (account, side) in voice.statement.sides() {
        for views in &side.openings {
            for (view, counted) in views.views() {
                page.left(&voice.claims(side.creditor, side.debtor), 14);
                page.left(&voice.period(view.accounting_period), 10);
                page.left(view.stated_by.code(), 12);
                page.left(words.grade_of(view.grade), 23);
                page.day(view.as_of, 12);
                page.left(if counted { words.yes } else { words.no }, 7);
                match view.minor {
                    Some(minor) => page.money(minor, account.currency, 22),
                    None => page.right(words.not_stated, 22),
                }
                page.end();
                page.paragraph(&format!("    {}", view.source), 4);
            }
            if views.other.is_some() {
                page.left(&format!("  {}", words.difference), 78);
                match views.difference() {
                    Some(minor) => page.money(minor, account.currency, 22),
                    None => page.right(words.not_known, 22),
                }
                page.end();
            }
        }
    }
}
