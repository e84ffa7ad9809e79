//! The first sheet: who, when, what is payable, and the accounts with their nets.
//!
//! Movements are the ledger's own figures; balances and what else other sheets add up
//! to are formulas over them.

use rust_xlsxwriter::{ColNum, RowNum, Worksheet, XlsxError};
use solde_core::clearing::Waiting;

use super::page::{Page, cell};
use super::style::{Style, Weight};
use super::table::{Key, Rows};
use super::{Book, Tables, annex, blocks, life};
use crate::render::phrases::is_of_totals;
use crate::statement::{Account, Due, Item, PairNet, Side};

/// Widths of the columns, where their figures need no more.
const WIDTHS: [usize; 7] = [44, 19, 19, 19, 15, 15, 26];
/// What all of them take together, for sentences.
const WIDE: usize = 157;

/// Where the figures of the summary lie, as formulas of other sheets write them.
pub(super) struct Places {
    pub(super) accounts: Vec<AccountPlaces>,
    /// Where the result of all checks belongs.
    checks: RowNum,
}

/// The same of one account.
pub(super) struct AccountPlaces {
    pub(super) receivables: SidePlaces,
    pub(super) debts: SidePlaces,
}

/// The same of one side of an account.
#[derive(Default)]
pub(super) struct SidePlaces {
    items: Vec<(Item, String)>,
    /// The total of what is open in the table of nets, if all of it is known.
    pub(super) nets: Option<String>,
    /// The total of what is payable now.
    pub(super) payable: Option<String>,
}

impl SidePlaces {
    /// Where an item stands, if it is a figure.
    pub(super) fn item(&self, item: Item) -> Option<&str> {
        self.items.iter().find(|(of, _)| *of == item).map(|(_, place)| place.as_str())
    }
}

/// An amount that one party has to pay the other now.
struct Payment {
    row: RowNum,
    account: usize,
    is_receivable: bool,
    minor: i128,
}

/// Draws everything but the result of the checks.
pub(super) fn summary(book: &Book<'_>, tables: &Tables) -> (Page, Places) {
    let voice = &book.voice;
    let mut page = Page::new(book, book.more.summary);
    page.heads = vec![String::new(); WIDTHS.len()];
    let checks = head(&mut page, book);
    let payments = payable(&mut page, book);
    let accounts: Vec<AccountPlaces> =
        voice.statement.accounts.iter().map(|account| account_tables(&mut page, book, tables, account)).collect();
    let end = page.row;
    for payment in payments {
        let (account, places) = (&voice.statement.accounts[payment.account], &accounts[payment.account]);
        let place = if payment.is_receivable { &places.receivables.payable } else { &places.debts.payable };
        (page.row, page.col) = (payment.row, AMOUNT);
        page.formula(place.as_deref().unwrap_or("0"), payment.minor, account.currency, Weight::Plain).end_row();
    }
    page.row = end;
    (page, Places { accounts, checks })
}

/// The sheet, once it is known where the checks lie.
pub(super) fn finish(
    mut page: Page,
    book: &Book<'_>,
    places: &Places,
    checks: &super::control::Checks,
) -> Result<Worksheet, XlsxError> {
    let words = book.voice.words;
    let word = if checks.hold { words.equal } else { words.differ };
    (page.row, page.col) = (places.checks, 1);
    match &checks.results {
        None => page.long_text(word, Style::Fact),
        Some(results) => {
            let (equal, differ) = (words.equal, words.differ);
            let formula = format!("IF(COUNTIF({results},\"{equal}\")=ROWS({results}),\"{equal}\",\"{differ}\")");
            page.word_formula(&formula, word, Style::Fact)
        }
    };
    super::control::alarm(&mut page, places.checks, 1, words.differ);
    let mut widths = WIDTHS.to_vec();
    for (col, wide) in widths.iter_mut().enumerate().skip(1) {
        *wide = (*wide).max(page.width_of(col) + 2);
    }
    if page.has_exact {
        widths.push(page.width_of(WIDTHS.len()) + 2);
    }
    page.set(|sheet| sheet.set_freeze_panes(2, 0));
    page.finish(&widths)
}

/// Parties, period, digest; returns the row of the result of all checks.
fn head(page: &mut Page, book: &Book<'_>) -> RowNum {
    let (voice, words, control) = (&book.voice, book.voice.words, &book.voice.statement.control);
    page.long_text(words.statement_of_account, Style::Kind).end_row();
    page.long_text(&voice.pair(), Style::Title).end_row();
    page.end_row();
    for (role, party) in [(words.account_of, voice.owner), (words.counterpart, voice.counterpart)] {
        let body = party.record().liaison_body.as_deref().unwrap_or(words.not_recorded);
        let value = format!("{} · {}{}{body}", voice.party(party), words.liaison_body, words.colon);
        page.long_text(role, Style::Label).long_text(&value, Style::Fact).end_row();
    }
    let period = voice.statement.settlement_period.to_string();
    page.long_text(words.settlement_period, Style::Label).long_text(&period, Style::Fact).end_row();
    page.long_text(words.cut_off, Style::Label).day_fact(voice.statement.cut_off).end_row();
    for (name, value) in [(words.ledger_digest, control.ledger_digest), (words.engine, control.engine)] {
        page.long_text(name, Style::Label).long_text(value, Style::Fact).end_row();
    }
    let checks = page.row;
    page.long_text(book.more.all_checks, Style::Label).end_row();
    if control.has_doubts() {
        page.end_row();
        page.sentence(words.see_doubts, COLUMNS, WIDE, Style::Doubt);
    }
    page.end_row();
    checks
}

/// Columns of the sheet.
const COLUMNS: ColNum = 7;

/// The column of the amount among payments.
const AMOUNT: ColNum = 3;

/// Who pays whom how much, since when it is due, and to which account.
fn payable(page: &mut Page, book: &Book<'_>) -> Vec<Payment> {
    let (voice, words, more) = (&book.voice, book.voice.words, book.more);
    page.long_text(words.payable_now, Style::Section).end_row();
    let mut payments = Vec::new();
    let accounts = || voice.statement.accounts.iter().enumerate();
    let owed = |account: &Account<'_>| {
        let settlement = account.settlement();
        [(true, settlement.counterpart_pays), (false, settlement.owner_pays)]
    };
    if accounts().any(|(_, account)| owed(account).iter().any(|(_, minor)| *minor != 0)) {
        for head in [more.agreement, more.payer, more.payee] {
            page.long_text(head, Style::Head);
        }
        page.long_text(words.amount, Style::FigureHead).long_text(more.currency, Style::Head);
        page.long_text(words.amounts_due.day, Style::FigureHead);
        page.long_text(words.amounts_due.account, Style::Head).end_row();
    }
    for (number, account) in accounts() {
        for (is_receivable, minor) in owed(account).into_iter().filter(|(_, minor)| *minor != 0) {
            let side = if is_receivable { &account.receivables } else { &account.debts };
            for due in &side.dues {
                due_row(page, book, account, side, due);
            }
            // What the days add up to, as a formula over the nets.
            payments.push(Payment { row: page.row, account: number, is_receivable, minor });
            let text = Style::Text(Weight::Total);
            page.text(account.agreement.as_str(), text).text(&voice.party(side.debtor), text);
            page.text(&voice.party(side.creditor), text);
            page.blank(1, Weight::Total).text(account.currency.code(), text).text(words.total, text);
            page.blank(1, Weight::Total).end_row();
        }
    }
    for (_, side) in voice.statement.sides() {
        for note in voice.due_notes(side) {
            page.sentence(&note, COLUMNS, WIDE, Style::Note);
        }
    }
    if voice.statement.accounts.is_empty() {
        page.sentence(words.nothing_to_state, COLUMNS, WIDE, Style::Note);
    }
    for (_, account) in accounts() {
        let says = voice.settlement(account).joined();
        let sentence = format!("{}, {}{}{says}", account.agreement, account.currency, words.colon);
        page.sentence(&sentence, COLUMNS, WIDE, Style::Note);
    }
    page.end_row();
    payments
}

/// An amount due on one day to one account.
fn due_row(page: &mut Page, book: &Book<'_>, account: &Account<'_>, side: &Side<'_>, due: &Due<'_>) {
    let (voice, text) = (&book.voice, Style::Text(Weight::Plain));
    page.text(account.agreement.as_str(), text).text(&voice.party(side.debtor), text);
    page.text(&voice.party(side.creditor), text).amount(due.minor, account.currency, Style::Balance);
    page.text(account.currency.code(), text);
    match due.due_on {
        Some(day) => page.date(Some(day)),
        None => page.text(&voice.due_day(due), text),
    };
    page.text(&voice.account_to_pay(due.pay_to), text).end_row();
}

fn account_tables(page: &mut Page, book: &Book<'_>, tables: &Tables, account: &Account<'_>) -> AccountPlaces {
    let voice = &book.voice;
    page.long_text(&format!("{}, {}", account.agreement, account.currency), Style::Section).end_row();
    if !account.title.is_empty() {
        page.sentence(account.title, COLUMNS, WIDE, Style::Note);
    }
    let mut places = balance_table(page, book, tables, account);
    page.end_row();
    net_table(page, book, account, &mut places);
    for sentence in voice.not_netted(account) {
        page.sentence(&sentence, COLUMNS, WIDE, Style::Note);
    }
    page.end_row();
    places
}

/// Opening, movements, closing, and what stands beside.
fn balance_table(page: &mut Page, book: &Book<'_>, tables: &Tables, account: &Account<'_>) -> AccountPlaces {
    let (voice, words) = (&book.voice, book.voice.words);
    let sides = [&account.receivables, &account.debts];
    let mut places = AccountPlaces { receivables: SidePlaces::default(), debts: SidePlaces::default() };
    page.long_text(words.line, Style::Head);
    for (col, (name, template, side)) in
        [(words.receivables, &words.claims_of, sides[0]), (words.debts, &words.debts_of, sides[1])]
            .into_iter()
            .enumerate()
    {
        page.heads[col + 1] = name.to_owned();
        let direction = voice.direction(template, side.creditor, side.debtor, account);
        page.long_text(&format!("{name}\n{direction}"), Style::FigureHead);
    }
    let head = page.row;
    page.end_row().lines_of_row(head, 2, 4);
    let first = page.row;
    for item in Item::BALANCE.into_iter().chain(Item::INFORMATION) {
        if item == Item::INFORMATION[0] {
            page.long_text(words.for_information, Style::Rows(Weight::Plain)).blank(2, Weight::Plain).end_row();
        }
        let amounts = sides.map(|side| side.item(item));
        if amounts.iter().all(|minor| minor.unwrap_or(0) == 0) && !item.is_constant() {
            continue;
        }
        let weight = if item == Item::Closing { Weight::Final } else { Weight::Plain };
        page.long_text(words.item(item), Style::Text(weight));
        for (side, minor) in sides.into_iter().zip(amounts) {
            let place = cell(page.row, page.col);
            let Some(minor) = minor else {
                let word = if item == Item::KnownOpen { "–" } else { words.not_known };
                page.text(word, Style::Word(weight));
                continue;
            };
            let formula = match item {
                Item::Closing => {
                    Some(format!("SUM({}:{})", cell(first, page.col), cell(page.row.saturating_sub(1), page.col)))
                }
                item => formula_of(book, tables, item, &Key::of(book, account, side)),
            };
            match formula {
                Some(formula) => page.formula(&formula, minor, account.currency, weight),
                None if item.is_balance() => page.amount(minor, account.currency, Style::Balance),
                None => page.amount(minor, account.currency, Style::Amount),
            };
            let of_side = if page.col == 2 { &mut places.receivables } else { &mut places.debts };
            of_side.items.push((item, elsewhere(page, &place)));
        }
        page.end_row();
    }
    places
}

/// A cell of this sheet as other sheets write it.
fn elsewhere(page: &Page, place: &str) -> String {
    format!("'{}'!{place}", page.name.replace('\'', "''"))
}

/// What other sheets add up to.
fn formula_of(book: &Book<'_>, tables: &Tables, item: Item, key: &Key) -> Option<String> {
    let sum = |rows: &Rows, col| Some(rows.sum(col, key, None));
    let waiting = |reason| {
        let word = book.voice.words.waiting_for(reason);
        Some(tables.waiting.sum(annex::WAITING, key, Some((annex::WAITING_FOR, word))))
    };
    match item {
        Item::Opening => sum(&tables.moved.rows, tables.moved.opening),
        Item::KnownOpen => sum(&tables.blocks, blocks::column::OPEN),
        Item::Asserted => {
            let [care, fees] =
                [blocks::column::CARE, blocks::column::FEES].map(|col| tables.blocks.sum(col, key, None));
            Some(format!("{care}+{fees}"))
        }
        Item::Disputed => sum(&tables.disputes, life::OUTSTANDING),
        Item::Held => waiting(Waiting::Held),
        Item::NextPeriod => waiting(Waiting::NextPeriod),
        Item::Unallocated => sum(&tables.unallocated, annex::TO_ALLOCATE),
        _ => None,
    }
}

/// What is net by accounting period.
fn net_table(page: &mut Page, book: &Book<'_>, account: &Account<'_>, places: &mut AccountPlaces) {
    let (voice, words) = (&book.voice, book.voice.words);
    if account.nets.is_empty() {
        return;
    }
    page.long_text(words.net_caption, Style::Label).end_row();
    let pays = |party| words.pays_now.fill(&[("party", party)]);
    page.long_text(words.period, Style::Head);
    let heads =
        [words.receivable_open, words.debt_open, words.net, &pays(voice.counterpart.code()), &pays(voice.owner.code())];
    for (col, head) in heads.into_iter().enumerate() {
        page.heads[col + 1] = head.to_owned();
        page.long_text(head, Style::FigureHead);
    }
    page.long_text(words.mode, Style::Head).end_row();
    let first = page.row;
    account.nets.iter().for_each(|net| net_row(page, book, account, net));
    let last = page.row - 1;
    let weight = Weight::Total;
    page.text(words.total, Style::Text(weight));
    let settlement = account.settlement();
    let sum = |of: fn(&PairNet) -> Option<i128>| account.nets.iter().map(of).sum::<Option<i128>>();
    let totals = [
        sum(|net| net.receivable),
        sum(|net| net.debt),
        sum(|net| net.net),
        Some(settlement.counterpart_pays),
        Some(settlement.owner_pays),
    ];
    for (number, total) in totals.into_iter().enumerate() {
        let place = elsewhere(page, &cell(page.row, page.col));
        let Some(minor) = total else {
            page.text("–", Style::Word(weight));
            continue;
        };
        let formula = format!("SUM({}:{})", cell(first, page.col), cell(last, page.col));
        page.formula(&formula, minor, account.currency, weight);
        match number {
            0 => places.receivables.nets = Some(place),
            1 => places.debts.nets = Some(place),
            3 => places.receivables.payable = Some(place),
            4 => places.debts.payable = Some(place),
            _ => {}
        }
    }
    page.blank(1, weight).end_row();
}

fn net_row(page: &mut Page, book: &Book<'_>, account: &Account<'_>, net: &PairNet) {
    let (voice, words, currency) = (&book.voice, book.voice.words, account.currency);
    page.text(&voice.period(net.accounting_period), Style::Text(Weight::Plain));
    let unknown = if is_of_totals(net) { "–" } else { words.not_known };
    for known in [net.receivable, net.debt] {
        match known {
            Some(minor) => page.amount(minor, currency, Style::Balance),
            None => page.text(unknown, Style::Word(Weight::Plain)),
        };
    }
    match net.net {
        Some(minor) => {
            let formula = format!("{}-{}", cell(page.row, 1), cell(page.row, 2));
            page.formula(&formula, minor, currency, Weight::Plain)
        }
        None => page.text(unknown, Style::Word(Weight::Plain)),
    };
    for minor in [net.settlement.counterpart_pays, net.settlement.owner_pays] {
        page.amount(minor, currency, Style::Balance);
    }
    page.text(voice.mode(net), Style::Text(Weight::Plain)).end_row();
}
