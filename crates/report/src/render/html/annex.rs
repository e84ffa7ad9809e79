//! What the accounts are made of: blocks, waiting blocks, set-off acts,
//! payments without a block, balances brought in.

use solde_core::calendar::Period;
use solde_core::money::Currency;

use super::markup::{Html, Set};
use crate::language::Template;
use crate::render::BlockAmounts;
use crate::render::phrases::Voice;
use crate::statement::{Account, BlockLine, Item, Side};

pub(super) fn section(html: &mut Html, class: &str, id: &str, title: &str) {
    html.raw("<section class=\"").raw(class).raw("\" id=\"").raw(id).raw("\">\n").element("<h2>", title, "</h2>");
}

/// The blocks of every account: receivables, then debts.
pub(super) fn blocks(html: &mut Html, voice: &Voice<'_>) {
    let words = voice.words;
    section(html, "blocks", "blocks", words.blocks);
    if voice.statement.sides().all(|(_, side)| side.blocks.is_empty()) {
        html.element("<p>", words.no_blocks, "</p>").raw("</section>\n");
        return;
    }
    html.element("<p class=\"note\">", words.parted_note, "</p>");
    for account in &voice.statement.accounts {
        block_table(html, voice, account, &account.receivables, &words.receivables_caption);
    }
    for account in &voice.statement.accounts {
        block_table(html, voice, account, &account.debts, &words.debts_caption);
    }
    html.raw("</section>\n");
}

fn block_table(html: &mut Html, voice: &Voice<'_>, account: &Account<'_>, side: &Side<'_>, caption: &Template) {
    let words = voice.words;
    if side.blocks.is_empty() {
        return;
    }
    html.table(&voice.direction(caption, side.creditor, side.debtor, account)).heads(&[
        (words.reference, Set::Left),
        (words.stage, Set::Left),
        (words.period, Set::Left),
        (words.introduced, Set::Figure),
        (words.due, Set::Figure),
        (words.lines, Set::Figure),
        (words.care, Set::Figure),
        (words.fees, Set::Figure),
        (words.disputed, Set::Figure),
        (words.deducted, Set::Figure),
        (words.item(Item::Prepaid), Set::Figure),
        (words.item(Item::Paid), Set::Figure),
        (words.set_off, Set::Figure),
        (words.open, Set::Figure),
    ]);
    side.blocks.iter().for_each(|block| block_row(html, voice, block));
    html.raw("</tbody>\n<tfoot><tr><th scope=\"row\" colspan=\"5\">").text(words.total).raw("</th>");
    html.count(side.closing.lines);
    amounts(html, &BlockAmounts::of(&side.closing), account.currency);
    html.end_row().raw("</tfoot>\n</table></div>\n");
}

/// The style sets the columns: a book has thousands of these rows.
fn block_row(html: &mut Html, voice: &Voice<'_>, block: &BlockLine<'_>) {
    let (account, standing) = (block.account, &block.closing);
    html.row(&account.key.block_ref).bare(voice.words.state_of(block.state));
    match account.terms.accounting_period {
        Period::Unknown => html.bare(voice.words.period_not_known),
        period => html.bare_period(period),
    };
    html.date(account.introduced_on).date(account.due_on).count(standing.lines);
    amounts(html, &BlockAmounts::of(standing), account.terms.currency);
    html.end_row();
}

fn amounts(html: &mut Html, amounts: &BlockAmounts, currency: Currency) {
    let [care, between @ .., open] = amounts.all();
    html.balance(care, currency);
    for minor in between {
        html.amount(minor, currency);
    }
    html.balance(open, currency);
}

pub(super) fn waiting(html: &mut Html, voice: &Voice<'_>) {
    let words = voice.words;
    section(html, "waiting", "waiting", words.waiting);
    if voice.statement.sides().all(|(_, side)| side.waiting.is_empty()) {
        html.element("<p>", words.none_waiting, "</p>").raw("</section>\n");
        return;
    }
    html.plain_table(words.waiting).heads(&[
        (words.reference, Set::Left),
        (words.claims, Set::Left),
        (words.period, Set::Left),
        (words.introduced, Set::Figure),
        (words.lines, Set::Figure),
        (words.amount, Set::Figure),
        (words.reason, Set::Text),
    ]);
    for (account, side) in voice.statement.sides() {
        for waiting in &side.waiting {
            let block = &waiting.block;
            html.row(&block.key.block_ref).cell(&voice.claims(side.creditor, side.debtor), Set::Left);
            html.shown(block.terms.accounting_period, Set::Left).date(block.introduced_on).count(block.accepted.lines);
            html.money(block.accepted.amount(), account.currency).cell(&voice.reason(waiting), Set::Text).end_row();
        }
    }
    html.end_table().element("<p class=\"note\">", words.waiting_note, "</p>").raw("</section>\n");
}

pub(super) fn set_offs(html: &mut Html, voice: &Voice<'_>) {
    let words = voice.words;
    section(html, "set-offs", "set-offs", words.set_offs);
    if voice.statement.set_offs.is_empty() {
        html.element("<p>", words.no_set_offs, "</p>").raw("</section>\n");
        return;
    }
    for result in &voice.statement.set_offs {
        html.table(&voice.act(result)).heads(&[
            (words.reference, Set::Left),
            (words.period, Set::Left),
            (words.claim_amount, Set::Figure),
            (words.rates, Set::Text),
            (words.settled_amount, Set::Figure),
            (words.introduction_value, Set::Figure),
            (words.difference, Set::Figure),
            (words.borne_by, Set::Left),
        ]);
        for block in &result.blocks {
            let key = &block.net_key;
            html.row(&block.block.to_string())
                .cell(&voice.period(key.accounting_period), Set::Left)
                .money(block.claim_minor, key.currency);
            html.cell(&voice.rates(block, result), Set::Text).money(block.settlement_minor, result.currency);
            html.money(block.introduction_minor(), result.currency).money(block.difference_minor, result.currency);
            html.cell(&voice.bearers(block), Set::Left).end_row();
        }
        html.end_table();
    }
    html.element("<p class=\"note\">", words.difference_note, "</p>").raw("</section>\n");
}

pub(super) fn unallocated(html: &mut Html, voice: &Voice<'_>) {
    let words = voice.words;
    section(html, "unallocated", "unallocated", words.unallocated);
    if voice.statement.sides().all(|(_, side)| side.unallocated.is_empty()) {
        html.element("<p>", words.none_unallocated, "</p>").raw("</section>\n");
        return;
    }
    html.plain_table(words.unallocated).heads(&[
        (words.claims, Set::Left),
        (words.period, Set::Left),
        (words.brought_forward, Set::Figure),
        (words.received, Set::Figure),
        (words.to_allocate, Set::Figure),
    ]);
    for (account, side) in voice.statement.sides() {
        for (period, brought, moved) in &side.unallocated {
            html.row(&format!("{}, {}", voice.claims(side.creditor, side.debtor), account.agreement));
            html.cell(&voice.period(*period), Set::Left);
            html.money(*brought, account.currency)
                .money(*moved, account.currency)
                .money(brought + moved, account.currency)
                .end_row();
        }
    }
    html.end_table().raw("</section>\n");
}

pub(super) fn openings(html: &mut Html, voice: &Voice<'_>) {
    let words = voice.words;
    section(html, "openings", "openings", words.openings);
    if voice.statement.sides().all(|(_, side)| side.openings.is_empty()) {
        html.element("<p>", words.no_openings, "</p>").raw("</section>\n");
        return;
    }
    html.element("<p class=\"note\">", words.openings_note, "</p>");
    html.plain_table(words.openings).heads(&[
        (words.claims, Set::Left),
        (words.period, Set::Left),
        (words.stated_by, Set::Left),
        (words.grade, Set::Text),
        (words.as_of, Set::Left),
        (words.source, Set::Text),
        (words.counts, Set::Left),
        (words.amount, Set::Figure),
    ]);
    for (account, side) in voice.statement.sides() {
        for views in &side.openings {
            for (view, counted) in views.views() {
                html.row(&voice.claims(side.creditor, side.debtor))
                    .cell(&voice.period(view.accounting_period), Set::Left);
                html.cell(view.stated_by.code(), Set::Left).cell(words.grade_of(view.grade), Set::Text);
                html.cell(&voice.date(view.as_of), Set::Left).cell(&view.source, Set::Text);
                html.cell(if counted { words.yes } else { words.no }, Set::Left);
                match view.minor {
                    Some(minor) => html.money(minor, account.currency),
                    None => html.cell(words.not_stated, Set::Figure),
                };
                html.end_row();
            }
            if views.other.is_some() {
                html.raw("<tr><th scope=\"row\" colspan=\"7\">").text(words.difference).raw("</th>");
                match views.difference() {
                    Some(minor) => html.money(minor, account.currency),
                    None => html.cell(words.not_known, Set::Figure),
                };
                html.end_row();
            }
        }
    }
    html.end_table().raw("</section>\n");
}
