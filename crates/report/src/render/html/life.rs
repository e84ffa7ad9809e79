//! Disputes, interest, ageing and what is next, in HTML.

use super::annex::section;
use super::markup::{Html, NIL, Set};
use crate::life::{Age, Aged, InterestLine};
use crate::render::phrases::Voice;
use crate::statement::{Account, Side, Step};

/// Draws a section of one table per side that has something for it.
fn by_side(
    html: &mut Html,
    voice: &Voice<'_>,
    has_any: impl Fn(&Side<'_>) -> bool,
    draw: impl Fn(&mut Html, &Account<'_>, &Side<'_>, &str),
) {
    let words = voice.words;
    for owed in [false, true] {
        for account in &voice.statement.accounts {
            let (side, caption) = if owed {
                (&account.debts, &words.debts_caption)
            } else {
                (&account.receivables, &words.receivables_caption)
            };
            if has_any(side) {
                draw(html, account, side, &voice.direction(caption, side.creditor, side.debtor, account));
            }
        }
    }
}

fn foot(html: &mut Html, columns: u8, name: &str) {
    html.raw(&format!("<tr><th scope=\"row\" colspan=\"{columns}\">")).text(name).raw("</th>");
}

pub(super) fn disputes(html: &mut Html, voice: &Voice<'_>) {
    let words = voice.words;
    section(html, "disputes", "disputes", words.disputes);
    if voice.statement.sides().all(|(_, side)| side.disputes.is_empty()) {
        html.element("<p>", words.no_disputes, "</p>").raw("</section>\n");
        return;
    }
    html.element("<p class=\"note\">", words.disputes_note, "</p>");
    by_side(
        html,
        voice,
        |side| !side.disputes.is_empty(),
        |html, account, side, caption| {
            html.table(caption).heads(&[
                (words.reference, Set::Left),
                (words.contested_on, Set::Figure),
                (words.stage, Set::Left),
                (words.about, Set::Text),
                (words.contested, Set::Figure),
                (words.outstanding, Set::Figure),
            ]);
            for line in &side.disputes {
                html.row(&line.block.key.block_ref).date(Some(line.dispute.contested_on));
                html.cell(words.stage_of(line.stage()), Set::Left).cell(&voice.dispute(line), Set::Text);
                html.balance(line.dispute.contested, account.currency);
                html.balance(line.dispute.outstanding, account.currency).end_row();
            }
            html.raw("</tbody>\n<tfoot>");
            foot(html, 5, words.total);
            html.balance(side.closing.disputed, account.currency).end_row().raw("</tfoot>\n</table></div>\n");
        },
    );
    html.raw("</section>\n");
}

pub(super) fn interest(html: &mut Html, voice: &Voice<'_>) {
    let words = voice.words;
    section(html, "interest", "interest", words.interest);
    if voice.statement.sides().all(|(_, side)| side.interest.is_empty()) {
        html.element("<p>", words.no_interest, "</p>").raw("</section>\n");
        return;
    }
    html.element("<p class=\"note\">", words.interest_note, "</p>");
    by_side(
        html,
        voice,
        |side| !side.interest.is_empty(),
        |html, account, side, caption| {
            html.table(caption).heads(&[
                (words.reference, Set::Left),
                (words.due, Set::Figure),
                (words.paid_on, Set::Figure),
                (words.late_for, Set::Figure),
                (words.detail, Set::Text),
                (words.principal, Set::Figure),
                (words.amount, Set::Figure),
            ]);
            side.interest.iter().for_each(|line| block_interest(html, voice, account, line));
            html.raw("</tbody>\n<tfoot>");
            let totals = side.interest_totals().items();
            for (name, (_, minor)) in words.interest_items.into_iter().zip(totals).filter(|(_, (_, minor))| *minor != 0)
            {
                foot(html, 6, name);
                html.balance(minor, account.currency).end_row();
            }
            html.raw("</tfoot>\n</table></div>\n");
        },
    );
    html.raw("</section>\n");
}

fn block_interest(html: &mut Html, voice: &Voice<'_>, account: &Account<'_>, line: &InterestLine<'_>) {
    let words = voice.words;
    let reference = &line.block.key.block_ref;
    let late = line.arrears().into_iter().map(|arrear| (&arrear.interest, Some(arrear)));
    let running = line.proposal.iter().flat_map(|proposal| &proposal.running);
    for (interest, arrear) in late.chain(running.map(|running| (running, None))) {
        html.row(reference).date(Some(interest.due_on));
        match arrear {
            Some(_) => html.date(Some(interest.received_on)),
            None => html.cell(words.running, Set::Figure),
        };
        html.cell(&voice.late_for(interest), Set::Figure);
        html.cell(&voice.interest(interest, arrear, account.currency), Set::Text);
        html.balance(interest.principal_minor, account.currency).balance(interest.minor, account.currency).end_row();
    }
    if line.proposal.is_none() {
        html.row(reference).raw("<td class=\"w\" colspan=\"6\">").text(words.not_computed).raw("</td>").end_row();
    }
}

pub(super) fn ageing(html: &mut Html, voice: &Voice<'_>) {
    let words = voice.words;
    section(html, "ageing", "ageing", words.ageing);
    if voice.statement.sides().all(|(_, side)| side.ages.is_empty()) {
        html.element("<p>", words.nothing_aged, "</p>").raw("</section>\n");
        return;
    }
    html.element("<p class=\"note\">", words.ageing_note, "</p>");
    if voice.statement.sides().any(|(_, side)| !side.unknown.is_empty()) {
        html.element("<p class=\"note\">", words.ageing_unknown, "</p>");
    }
    for account in &voice.statement.accounts {
        if account.receivables.ages.is_empty() && account.debts.ages.is_empty() {
            continue;
        }
        html.table(&voice.direction(&words.account_caption, voice.owner, voice.counterpart, account));
        html.raw("<thead><tr><th scope=\"col\" class=\"l\" rowspan=\"2\">").text(words.year).raw("</th>");
        for (name, template, side) in [
            (words.receivables, &words.claims_of, &account.receivables),
            (words.debts, &words.debts_of, &account.debts),
        ] {
            html.raw("<th scope=\"colgroup\" colspan=\"2\"><b>").text(name).raw("</b>");
            html.text(&voice.direction(template, side.creditor, side.debtor, account)).raw("</th>");
        }
        html.raw("</tr>\n<tr>");
        for name in [words.open, words.disputed, words.open, words.disputed] {
            html.raw("<th scope=\"col\">").text(name).raw("</th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for age in [Age::Introduction, Age::Care] {
            age_rows(html, voice, account, age);
        }
        html.end_table();
    }
    html.raw("</section>\n");
}

fn age_rows(html: &mut Html, voice: &Voice<'_>, account: &Account<'_>, age: Age) {
    let words = voice.words;
    html.raw("<tr class=\"head\"><th scope=\"rowgroup\" colspan=\"5\">").text(words.age_of(age)).raw("</th></tr>\n");
    for year in account.years(age) {
        html.row(&year.map_or_else(|| words.not_known.to_owned(), |year| year.to_string()));
        for side in [&account.receivables, &account.debts] {
            let Aged { open, disputed } = side.ages.get(&(age, year)).copied().unwrap_or_default();
            html.amount(open, account.currency).amount(disputed, account.currency);
        }
        html.end_row();
    }
    html.raw("<tr class=\"sum\"><th scope=\"row\">").text(words.total).raw("</th>");
    for side in [&account.receivables, &account.debts] {
        html.balance(side.closing.open(), account.currency).balance(side.closing.disputed, account.currency);
    }
    html.end_row();
}

pub(super) fn next(html: &mut Html, voice: &Voice<'_>) {
    let words = voice.words;
    section(html, "next", "next", words.next);
    let steps = voice.statement.steps();
    if steps.is_empty() {
        html.element("<p>", words.nothing_next, "</p>");
    } else {
        html.plain_table(words.next).heads(&[
            (words.last_day, Set::Left),
            (words.who, Set::Left),
            (words.what, Set::Text),
            (words.claims, Set::Left),
            (words.about, Set::Text),
            (words.otherwise, Set::Text),
            (words.at_stake, Set::Figure),
        ]);
        steps.iter().for_each(|step| step_row(html, voice, step));
        html.end_table();
    }
    for expected in voice.expected() {
        html.element("<p>", &expected, "</p>");
    }
    html.raw("</section>\n");
}

fn step_row(html: &mut Html, voice: &Voice<'_>, step: &Step<'_>) {
    let words = voice.words;
    html.row(&step.last_day.map_or_else(|| NIL.to_owned(), |day| voice.date(day)));
    html.cell(step.actor.code(), Set::Left).cell(words.task_of(step.task), Set::Text);
    html.cell(&voice.claims(step.creditor, step.debtor), Set::Left).cell(&voice.step(step), Set::Text);
    html.cell(words.risk_of(step.risk), Set::Text).money(step.at_stake, step.currency).end_row();
}
