//! Letters about the whole account: a request to confirm the balance, and the record
//! that both sides sign.

use solde_core::party::Party;

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
    body.extend(accounts.iter().map(|account| Part::Table(balances(desk, account))));
    body.push(Part::Paragraph(words.confirmation_request.to_owned()));
    body.push(slip(desk, &accounts));
    Some(desk.letter(Kind::Confirmation, Vec::new(), body))
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
    for net in account.nets.iter().filter(|net| !is_nothing(net)) {
        let of_totals = || if is_of_totals(net) { NIL.to_owned() } else { desk.known(net.net, currency) };
        table.rows.push(vec![
            desk.voice.period(net.accounting_period),
            desk.known(net.receivable, currency),
            desk.known(net.debt, currency),
            of_totals(),
        ]);
    }
    let sides = [&account.receivables, &account.debts];
    let both = |item: Item| sides.map(|side| side.item(item));
    let closing = both(Item::Closing);
    let net = closing[0].zip(closing[1]).map(|(receivable, debt)| receivable - debt);
    let is_mutual = account.settlement().mutual;
    let net = if is_mutual { desk.known(net, currency) } else { NIL.to_owned() };
    let [ours, theirs] = closing.map(|minor| desk.known(minor, currency));
    table.totals.push((of_statement.item(Item::Closing).to_owned(), vec![ours, theirs, net]));
    for item in [Item::Disputed, Item::Held, Item::Unallocated] {
        let amounts = both(item);
        if amounts.iter().any(|minor| minor.unwrap_or(0) != 0) {
            let [ours, theirs] = amounts.map(|minor| desk.detail(minor.unwrap_or(0), currency));
            table.totals.push((of_statement.item(item).to_owned(), vec![ours, theirs, String::new()]));
        }
    }
    table
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
        Part::Note(desk.name(key.owner).join(", ")),
    ];
    for account in accounts {
        let mut table = desk.table(desk.caption(account), columns);
        for side in [&account.receivables, &account.debts] {
            // Read by the one who fills it in: named by the two codes, not by `ours` and `yours`.
            let direction = [("creditor", side.creditor.code()), ("debtor", side.debtor.code())];
            table.rows.push(vec![
                of_statement.claims_of.fill(&direction),
                desk.known(side.item(Item::Closing), account.currency),
                String::new(),
            ]);
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
        }
    }
    Some(desk.letter(Kind::Record, Vec::new(), body))
}

/// What each side owes the other by accounting period.
fn positions(desk: &Desk<'_, '_>, account: &Account<'_>) -> Table {
    let (of_statement, currency) = (desk.voice.words, account.currency);
    let claims = |side: &crate::statement::Side<'_>| desk.voice.claims(side.creditor, side.debtor);
    let pays = |party: Party| of_statement.pays_now.fill(&[("party", party.code())]);
    let (ours, theirs) = (claims(&account.receivables), claims(&account.debts));
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
        for block in &result.blocks {
            let claimed = block.net_key.currency;
            let money = |minor, currency: solde_core::money::Currency| {
                format!("{}\u{a0}{}", desk.amount(minor, currency), currency.code())
            };
            let rates = desk.voice.rates(block, result);
            table.rows.push(vec![
                block.block.to_string(),
                desk.voice.period(block.net_key.accounting_period),
                money(block.claim_minor, claimed),
                if rates.is_empty() { NIL.to_owned() } else { rates },
                money(block.settlement_minor, result.currency),
                desk.detail(block.difference_minor, result.currency),
            ]);
        }
        parts.push(Part::Table(table));
    }
    parts
}
