//! A statement as one self-contained HTML page: no script, no font, no image
//! from anywhere. Set for A4 in print, for light and dark screens, and with
//! captions and scopes for those who hear it.

mod annex;
#[cfg(feature = "analytics")]
mod annual;
mod control;
mod letter;
mod life;
pub(super) mod markup;

use self::markup::{Html, NIL, Set};
use super::phrases::{Voice, is_of_totals};
use crate::language::Words;
use crate::statement::{Account, Item, Side, Statement};

const STYLE: &str = include_str!("style.css");

pub(super) fn render(statement: &Statement<'_>, words: &'static Words, out: &mut Vec<u8>) {
    let voice = Voice::new(statement, words, words.html_figures);
    let mut html = Html::new(std::mem::take(out), words);
    head(&mut html, &voice);
    html.raw("<body>\n");
    content(&mut html, &voice);
    html.raw("</body>\n</html>\n");
    *out = html.out;
}

/// What stands between the tags of the body, appended to `out`: what is printed.
#[cfg(feature = "pdf")]
pub(super) fn render_content(voice: &Voice<'_>, out: &mut Vec<u8>) {
    let mut html = Html::new(std::mem::take(out), voice.words);
    content(&mut html, voice);
    *out = html.out;
}

fn content(html: &mut Html, voice: &Voice<'_>) {
    header(html, voice);
    html.raw("<main>\n");
    payable(html, voice);
    for account in &voice.statement.accounts {
        account_section(html, voice, account);
    }
    annex::blocks(html, voice);
    annex::waiting(html, voice);
    life::disputes(html, voice);
    life::interest(html, voice);
    life::ageing(html, voice);
    life::next(html, voice);
    annex::set_offs(html, voice);
    annex::unallocated(html, voice);
    annex::openings(html, voice);
    control::control_page(html, voice);
    html.raw("</main>\n");
}

fn head(html: &mut Html, voice: &Voice<'_>) {
    let (words, statement) = (voice.words, voice.statement);
    html.raw("<!DOCTYPE html>\n<html lang=\"")
        .raw(words.language.code())
        .raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.element("<title>", &title(voice), "</title>");
    html.raw("<style>\n").raw(STYLE);
    // Codes, periods and digests are letters, digits and hyphens: safe inside a CSS string,
    // where no word may stand, for another may be set beside it. `\a` ends a line.
    html.raw(&format!(
        "@page{{@bottom-left{{content:\"{} – {} · {}\\a {}\";white-space:pre;font:7pt/1.4 Charter,Cambria,serif}}@bottom-right{{content:counter(page) \" / \" counter(pages);font:8pt Charter,Cambria,serif}}}}\n",
        voice.owner, voice.counterpart, statement.settlement_period, statement.control.ledger_digest
    ));
    html.raw("</style>\n</head>\n");
}

/// What the document is called.
pub(super) fn title(voice: &Voice<'_>) -> String {
    let (words, period) = (voice.words, voice.statement.settlement_period);
    format!("{}{}{}, {period}", words.statement_of_account, words.colon, voice.pair())
}

fn header(html: &mut Html, voice: &Voice<'_>) {
    let (words, statement) = (voice.words, voice.statement);
    html.raw("<header>\n");
    html.element("<p class=\"kind\">", words.statement_of_account, "</p>");
    html.element("<h1>", &voice.pair(), "</h1>");
    html.raw("<dl class=\"facts\">\n");
    for (role, party) in [(words.account_of, voice.owner), (words.counterpart, voice.counterpart)] {
        html.raw("<div>").element("<dt>", role, "</dt>").raw("<dd>").text(&voice.party(party));
        let body = party.record().liaison_body.as_deref().unwrap_or(words.not_recorded);
        html.raw("<small>").text(words.liaison_body).raw(words.colon).text(body).raw("</small></dd></div>\n");
    }
    for (name, value) in [
        (words.settlement_period, statement.settlement_period.to_string()),
        (words.cut_off, voice.date(statement.cut_off)),
    ] {
        html.raw("<div>").element("<dt>", name, "</dt>").raw("<dd>").text(&value).raw("</dd></div>\n");
    }
    html.raw("</dl>\n");
    contents(html, words);
    if statement.control.has_doubts() {
        html.raw("<p class=\"doubt\"><a href=\"#control\">").text(words.see_doubts).raw("</a></p>\n");
    }
    html.raw("</header>\n");
}

fn contents(html: &mut Html, words: &Words) {
    html.raw("<nav>");
    for (id, title) in [
        ("payable", words.payable_now),
        ("blocks", words.blocks),
        ("waiting", words.waiting),
        ("disputes", words.disputes),
        ("interest", words.interest),
        ("ageing", words.ageing),
        ("next", words.next),
        ("set-offs", words.set_offs),
        ("unallocated", words.unallocated),
        ("openings", words.openings),
        ("control", words.control_page),
    ] {
        html.raw("<a href=\"#").raw(id).raw("\">").text(title).raw("</a>\n");
    }
    html.raw("</nav>\n");
}

/// Who pays whom how much, before anything else.
fn payable(html: &mut Html, voice: &Voice<'_>) {
    let words = voice.words;
    html.raw("<section class=\"payable\" id=\"payable\">\n").element("<h2>", words.payable_now, "</h2>");
    if voice.statement.accounts.is_empty() {
        html.element("<p>", words.nothing_to_state, "</p>").raw("</section>\n");
        return;
    }
    html.raw("<dl>\n");
    for account in &voice.statement.accounts {
        let sentences = voice.settlement(account);
        html.raw("<dt><b>").text(account.agreement.as_str()).raw(", ").text(account.currency.code()).raw("</b> – ");
        html.text(sentences.lead).raw("</dt>\n");
        for payment in sentences.payments.iter().chain(&sentences.notes) {
            html.element("<dd>", payment, "</dd>");
        }
        if let Some(set_off) = &sentences.set_off {
            html.element("<dd class=\"note\">", set_off, "</dd>");
        }
    }
    html.raw("</dl>\n");
    for (account, side) in voice.statement.sides().filter(|(_, side)| !side.dues.is_empty()) {
        due_table(html, voice, account, side);
    }
    html.raw("</section>\n");
}

/// What one side pays now, by day and account.
fn due_table(html: &mut Html, voice: &Voice<'_>, account: &Account<'_>, side: &Side<'_>) {
    let words = voice.words;
    html.table(&voice.due_caption(account, side)).heads(&[
        (words.amounts_due.day, Set::Left),
        (words.amounts_due.account, Set::Left),
        (words.blocks, Set::Figure),
        (words.amount, Set::Figure),
    ]);
    for due in &side.dues {
        html.row(&voice.due_day(due)).cell(&voice.account_to_pay(due.pay_to), Set::Left);
        html.count(due.blocks()).balance(due.minor, account.currency).end_row();
    }
    html.raw("</tbody>\n");
    if side.dues.len() > 1 {
        html.raw("<tfoot><tr><th scope=\"row\" colspan=\"3\">").text(words.total).raw("</th>");
        html.balance(side.dues.iter().map(|due| due.minor).sum(), account.currency).end_row().raw("</tfoot>\n");
    }
    html.raw("</table></div>\n");
    for note in voice.due_notes(side) {
        html.element("<p class=\"note\">", &note, "</p>");
    }
}

fn account_section(html: &mut Html, voice: &Voice<'_>, account: &Account<'_>) {
    html.raw("<section class=\"account\">\n");
    html.raw("<h2>").text(account.agreement.as_str()).raw(", ").text(account.currency.code()).raw("</h2>\n");
    if !account.title.is_empty() {
        html.element("<p class=\"title\">", account.title, "</p>");
    }
    account_table(html, voice, account);
    net_table(html, voice, account);
    for sentence in voice.not_netted(account) {
        html.element("<p>", &sentence, "</p>");
    }
    html.raw("</section>\n");
}

fn account_table(html: &mut Html, voice: &Voice<'_>, account: &Account<'_>) {
    let words = voice.words;
    let (receivables, debts) = (&account.receivables, &account.debts);
    html.table(&voice.direction(&words.account_caption, voice.owner, voice.counterpart, account));
    html.raw("<thead><tr><th scope=\"col\" class=\"l\">").text(words.line).raw("</th>");
    for (name, template, side) in
        [(words.receivables, &words.claims_of, receivables), (words.debts, &words.debts_of, debts)]
    {
        html.raw("<th scope=\"col\"><b>").text(name).raw("</b>");
        html.text(&voice.direction(template, side.creditor, side.debtor, account)).raw("</th>");
    }
    html.raw("</tr></thead>\n<tbody>\n");
    for item in Item::BALANCE.into_iter().chain(Item::INFORMATION) {
        if item == Item::INFORMATION[0] {
            html.raw("<tr class=\"head\"><th scope=\"rowgroup\" colspan=\"3\">")
                .text(words.for_information)
                .raw("</th></tr>\n");
        }
        let amounts = [receivables.item(item), debts.item(item)];
        if amounts.iter().all(|minor| minor.unwrap_or(0) == 0) && !item.is_constant() {
            continue;
        }
        html.raw(if item == Item::Closing { "<tr class=\"sum\">" } else { "<tr>" });
        html.raw("<th scope=\"row\">").text(words.item(item)).raw("</th>");
        for minor in amounts {
            match minor {
                Some(minor) if item.is_balance() => html.balance(minor, account.currency),
                Some(minor) => html.amount(minor, account.currency),
                None if item == Item::KnownOpen => html.shown(NIL, Set::Figure),
                None => html.cell(words.not_known, Set::Figure),
            };
        }
        html.end_row();
    }
    html.end_table();
}

fn net_table(html: &mut Html, voice: &Voice<'_>, account: &Account<'_>) {
    let words = voice.words;
    if account.nets.is_empty() {
        return;
    }
    let pays = |party| words.pays_now.fill(&[("party", party)]);
    html.table(words.net_caption).heads(&[
        (words.period, Set::Left),
        (words.receivable_open, Set::Figure),
        (words.debt_open, Set::Figure),
        (words.net, Set::Figure),
        (&pays(voice.counterpart.code()), Set::Figure),
        (&pays(voice.owner.code()), Set::Figure),
        (words.mode, Set::Left),
    ]);
    for net in &account.nets {
        html.row(&voice.period(net.accounting_period));
        for known in [net.receivable, net.debt, net.net] {
            match known {
                Some(minor) => html.balance(minor, account.currency),
                None if is_of_totals(net) => html.shown(NIL, Set::Figure),
                None => html.cell(words.not_known, Set::Figure),
            };
        }
        html.balance(net.settlement.counterpart_pays, account.currency)
            .balance(net.settlement.owner_pays, account.currency);
        html.cell(voice.mode(net), Set::Left).end_row();
    }
    html.end_table();
}
