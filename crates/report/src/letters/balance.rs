//! Letters about the whole account: a request to confirm the balance, and the record
//! that both sides sign.

use solde_core::party::Party;
use solde_core::set_off::{Extinguished, SetOffResult};

use super::Kind;
use super::desk::{Desk, NIL};
use super::letter::{Align, Letter, Part, Table};
use super::money::due_table;
use crate::render::phrases::is_of_totals;
use crate::statement::{Account, Due, Item, PairNet};

/// The balances by accounting period, with a slip to send back.
pub(super) fn confirmation(desk: &Desk<'_, '_>) -> Option<Letter> {
    let accounts = desk.occasions.balances();
    if accounts.is_empty() {
        return None;
    }
    let words = desk.words;
    let date = desk.cut_off();
    let mut body = vec![Part::Paragraph(words.confirmation_opening.fill(&[("date", &date)]))];
    for account in &accounts {
        body.push(Part::Table(balances(desk, account)));
        body.extend(desk.voice.not_netted(account).into_iter().map(Part::Note));
    }
    body.push(Part::Paragraph(words.confirmation_request.fill(&[("date", &desk.asked_by())])));
    body.push(slip(desk, &accounts));
    Some(desk.letter(Kind::Confirmation, Vec::new(), body))
}

/// What stands in a balance, ours and theirs: claims are never negative. What one side
/// was paid too much is a claim of the other.
#[derive(Clone, Copy)]
struct Balance {
    /// What is claimed; `None` where nobody states it.
    claimed: [Option<i128>; 2],
    /// What is to be refunded to each.
    refunds: [i128; 2],
}

impl Balance {
    /// Of the accounting periods of an account.
    fn of(account: &Account<'_>) -> Self {
        let mut balance = Self { claimed: [Some(0); 2], refunds: [0; 2] };
        for net in &account.nets {
            for (side, open) in [net.receivable, net.debt].into_iter().enumerate() {
                let sum = balance.claimed[side].zip(open);
                balance.claimed[side] = sum.map(|(sum, open)| sum + open.max(0));
                balance.refunds[1 - side] -= open.unwrap_or(0).min(0);
            }
        }
        for (side, of_side) in [&account.receivables, &account.debts].into_iter().enumerate() {
            if !of_side.unknown.is_empty() {
                balance.claimed[side] = None;
            }
        }
        balance
    }

    /// What each claims, refunds among it.
    fn totals(&self) -> [Option<i128>; 2] {
        [0, 1].map(|side| self.claimed[side].map(|claimed| claimed + self.refunds[side]))
    }
}

/// What is open by accounting period, and what stands beside it.
fn balances(desk: &Desk<'_, '_>, account: &Account<'_>) -> Table {
    let (words, of_statement, currency) = (desk.words, desk.voice.words, account.currency);
    let columns = [
        (of_statement.period, Align::Left),
        (words.our_claims, Align::Figure),
        (words.your_claims, Align::Figure),
        (of_statement.net, Align::Figure),
    ];
    let mut table = desk.table(desk.caption(account), columns);
    for net in &account.nets {
        let claims = [net.receivable, net.debt].map(|open| open.map(|open| open.max(0)));
        if claims == [Some(0); 2] {
            continue;
        }
        let of_both = claims[0].zip(claims[1]).map(|(ours, theirs)| ours - theirs);
        let of_totals = if is_of_totals(net) { NIL.to_owned() } else { desk.known(of_both, currency) };
        let [ours, theirs] = claims.map(|open| desk.known(open, currency));
        table.rows.push(vec![desk.voice.period(net.accounting_period), ours, theirs, of_totals]);
    }
    let balance = Balance::of(account);
    let refund = |to: usize, minor: i128| {
        let mut cells = [NIL.to_owned(), NIL.to_owned()];
        cells[to] = desk.amount(minor, currency);
        let [ours, theirs] = cells;
        let (label, net) = if to == 0 { (words.refund_by_you, minor) } else { (words.refund_by_us, -minor) };
        vec![label.to_owned(), ours, theirs, desk.amount(net, currency)]
    };
    let refunds = balance.refunds.into_iter().enumerate().filter(|(_, minor)| *minor != 0);
    table.rows.extend(refunds.map(|(to, minor)| refund(to, minor)));
    let totals = balance.totals();
    let net = totals[0].zip(totals[1]).map(|(ours, theirs)| ours - theirs);
    let net = if account.settlement().mutual { desk.known(net, currency) } else { NIL.to_owned() };
    let [ours, theirs] = totals.map(|minor| desk.known(minor, currency));
    table.totals.push((of_statement.item(Item::Closing).to_owned(), vec![ours, theirs, net]));
    for (item, amounts) in beside(account) {
        let [ours, theirs] = amounts.map(|minor| desk.amount(minor, currency));
        table.totals.push((of_statement.item(item).to_owned(), vec![ours, theirs, String::new()]));
    }
    table
}

/// What stands beside the balance on either side, as far as there is anything.
fn beside(account: &Account<'_>) -> Vec<(Item, [i128; 2])> {
    let sides = [&account.receivables, &account.debts];
    let both = |item: Item| (item, sides.map(|side| side.item(item).unwrap_or(0)));
    let items = [Item::Disputed, Item::Held, Item::Unallocated].map(both);
    items.into_iter().filter(|(_, amounts)| *amounts != [0; 2]).collect()
}

/// Whether a period is settled on both sides: a letter leaves it out.
fn is_nothing(net: &PairNet) -> bool {
    net.receivable == Some(0) && net.debt == Some(0)
}

/// The slip: our figures, empty cells for theirs, and lines to sign on.
fn slip(desk: &Desk<'_, '_>, accounts: &[&Account<'_>]) -> Part {
    let (words, key) = (desk.words, desk.statement.key);
    let of_statement = desk.voice.words;
    let books = |party: Party| words.books_of.fill(&[("party", party.code())]);
    let (ours, theirs) = (books(key.owner), books(key.counterpart));
    let columns =
        [(of_statement.claims, Align::Left), (ours.as_str(), Align::Figure), (theirs.as_str(), Align::Figure)];
    let reference = super::reference::reference(key, desk.statement.settlement_period, Kind::Confirmation);
    let mut parts = vec![
        Part::Note(format!("{}{}{reference}", of_statement.reference, of_statement.colon)),
        Part::Note(
            words.return_to.fill(&[("address", &desk.with_address(key.owner).join(", ")), ("date", &desk.asked_by())]),
        ),
    ];
    for account in accounts {
        let mut table = desk.table(desk.caption(account), columns);
        let totals = Balance::of(account).totals();
        // Read by the one who fills it in: named by the two codes, not by `ours` and `yours`.
        let sides = [&account.receivables, &account.debts];
        for (side, total) in sides.into_iter().zip(totals) {
            table.rows.push(vec![desk.claims(side), desk.known(total, account.currency), String::new()]);
        }
        for (item, amounts) in beside(account) {
            for (side, minor) in sides.into_iter().zip(amounts).filter(|(_, minor)| *minor != 0) {
                let label = format!("{}{}{}", desk.claims(side), of_statement.colon, of_statement.item(item));
                table.rows.push(vec![label, desk.amount(minor, account.currency), String::new()]);
            }
        }
        parts.push(Part::Table(table));
    }
    parts.push(Part::Box(words.slip_agree.to_owned()));
    parts.push(Part::Box(words.slip_differ.to_owned()));
    let lines = [words.place_and_date, words.stamp, words.signature, words.name_and_function];
    parts.push(Part::Signatures(vec![desk.signature(key.counterpart, &lines)]));
    Part::Slip(words.slip.to_owned(), parts)
}

/// The positions of a pair, what was set off, and what each side pays.
pub(super) fn record(desk: &Desk<'_, '_>) -> Option<Letter> {
    let accounts = desk.occasions.cleared();
    if accounts.is_empty() {
        return None;
    }
    let (words, of_statement) = (desk.words, desk.voice.words);
    let date = desk.cut_off();
    let mut body = vec![Part::Paragraph(words.record_opening.fill(&[("date", &date)]))];
    body.extend(accounts.iter().map(|account| Part::Table(positions(desk, account))));
    if !desk.statement.set_offs.is_empty() {
        body.push(Part::Heading(of_statement.set_offs.to_owned()));
        body.extend(acts(desk));
    }
    body.push(Part::Heading(words.record_pays.to_owned()));
    for account in &accounts {
        let sentences = desk.voice.settlement(account);
        let said: Vec<&str> = sentences.payments.iter().chain(&sentences.notes).map(String::as_str).collect();
        let said = if said.is_empty() { sentences.lead.to_owned() } else { said.join(" ") };
        body.push(Part::Paragraph(format!("{}{}{said}", desk.caption(account), of_statement.colon)));
        for side in [&account.receivables, &account.debts].into_iter().filter(|side| !side.dues.is_empty()) {
            let dues: Vec<&Due<'_>> = side.dues.iter().collect();
            let caption = desk.voice.due_caption(account, side);
            body.push(Part::Table(due_table(desk, caption, &dues, account.currency)));
            body.extend(desk.held(account, side));
        }
    }
    Some(desk.letter(Kind::Record, Vec::new(), body))
}

/// What each side owes the other by accounting period.
fn positions(desk: &Desk<'_, '_>, account: &Account<'_>) -> Table {
    let (of_statement, currency) = (desk.voice.words, account.currency);
    let pays = |party: Party| of_statement.pays_now.fill(&[("party", party.code())]);
    let (ours, theirs) = (desk.claims(&account.receivables), desk.claims(&account.debts));
    let (they_pay, we_pay) = (pays(desk.voice.counterpart), pays(desk.voice.owner));
    let columns = [
        (of_statement.period, Align::Left),
        (ours.as_str(), Align::Figure),
        (theirs.as_str(), Align::Figure),
        (of_statement.net, Align::Figure),
        (they_pay.as_str(), Align::Figure),
        (we_pay.as_str(), Align::Figure),
        (of_statement.mode, Align::Left),
    ];
    let mut table = desk.table(desk.caption(account), columns);
    for net in account.nets.iter().filter(|net| !is_nothing(net)) {
        let of_totals = || if is_of_totals(net) { NIL.to_owned() } else { desk.known(net.net, currency) };
        table.rows.push(vec![
            desk.voice.period(net.accounting_period),
            desk.known(net.receivable, currency),
            desk.known(net.debt, currency),
            of_totals(),
            desk.amount(net.settlement.counterpart_pays, currency),
            desk.amount(net.settlement.owner_pays, currency),
            desk.voice.mode(net).to_owned(),
        ]);
    }
    let [receivable, debt] = [&account.receivables, &account.debts].map(|side| side.item(Item::Closing));
    let net = receivable.zip(debt).map(|(receivable, debt)| receivable - debt);
    let settlement = account.settlement();
    table.totals.push((
        of_statement.total.to_owned(),
        vec![
            desk.known(receivable, currency),
            desk.known(debt, currency),
            if settlement.mutual { desk.known(net, currency) } else { NIL.to_owned() },
            desk.amount(settlement.counterpart_pays, currency),
            desk.amount(settlement.owner_pays, currency),
            String::new(),
        ],
    ));
    table
}

/// Set-off acts, block by block.
fn acts(desk: &Desk<'_, '_>) -> Vec<Part> {
    let of_statement = desk.voice.words;
    let mut parts = Vec::new();
    for result in &desk.statement.set_offs {
        let columns = [
            (of_statement.reference, Align::Left),
            (of_statement.period, Align::Left),
            (of_statement.claim_amount, Align::Figure),
            (of_statement.rates, Align::Wrapped),
            (of_statement.settled_amount, Align::Figure),
            (of_statement.difference, Align::Figure),
        ];
        let mut table = desk.table(desk.voice.act(result), columns);
        let mut notes = Vec::new();
        for block in &result.blocks {
            let rates = desk.voice.rates(block, result);
            let is_converted = !rates.is_empty();
            table.rows.push(vec![
                block.block.to_string(),
                desk.voice.period(block.net_key.accounting_period),
                desk.money(block.claim_minor, block.net_key.currency),
                if is_converted { rates } else { NIL.to_owned() },
                desk.money(block.settlement_minor, result.currency),
                if is_converted { desk.money(block.difference_minor, result.currency) } else { NIL.to_owned() },
            ]);
            notes.extend(at_introduction(desk, block, result));
        }
        parts.push(Part::Table(table));
        parts.extend(notes);
    }
    parts
}

/// What a converted block was worth at the rates of its introduction, and who bears the
/// difference.
fn at_introduction(desk: &Desk<'_, '_>, block: &Extinguished, result: &SetOffResult) -> Option<Part> {
    let introduction = block.introduction?;
    let key = &block.net_key;
    let creditor = block.block.creditor;
    let debtor = if creditor == key.a { key.b } else { key.a };
    let borne = [(debtor, block.borne_by_debtor), (creditor, block.borne_by_creditor)];
    let borne: Vec<String> = borne
        .into_iter()
        .filter(|(_, minor)| *minor != 0)
        .map(|(party, minor)| format!("{party} {}", desk.money(minor, result.currency)))
        .collect();
    Some(Part::Note(desk.words.at_introduction.fill(&[
        ("block", &block.block.to_string()),
        ("rates", &desk.voice.rates_of(key.currency, result.currency, &introduction)),
        ("amount", &desk.money(introduction.minor, result.currency)),
        ("difference", &desk.money(block.difference_minor, result.currency)),
        ("borne", &if borne.is_empty() { NIL.to_owned() } else { borne.join(", ") }),
    ])))
}
