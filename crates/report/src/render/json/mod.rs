//! A statement as one JSON object, in one line; [`writer`] says what is left out.

#[cfg(feature = "analytics")]
mod annual;
mod control;
mod life;
mod writer;

use solde_core::block::Origin;
use solde_core::clearing::WaitingBlock;
use solde_core::money::Currency;
use solde_core::rates::Rate;
use solde_core::set_off::{Extinguished, SetOffResult};

use self::writer::Json;
use crate::openings::OpeningViews;
use crate::statement::{Account, BlockLine, Item, PairNet, Settlement, Side, Statement};

/// Name and version of the form; a change that breaks readers changes it.
const FORM: &str = "solde statement 2";

pub(super) fn render(statement: &Statement<'_>, out: &mut Vec<u8>) {
    Json::document(out, |json| {
        json.word("form", FORM);
        json.word("owner", statement.key.owner.code()).word("counterpart", statement.key.counterpart.code());
        json.period("settlement_period", statement.settlement_period).day("cut_off", statement.cut_off);
        json.list("accounts", &statement.accounts, account);
        json.list("set_offs", statement.set_offs.iter().copied(), set_off);
        json.list("expected", statement.expected.iter().copied(), life::expected);
        json.object("control", |json| control::page(json, statement));
    });
    out.push(b'\n');
}

fn account(json: &mut Json<'_>, account: &Account<'_>) {
    let currency = account.currency;
    json.word("agreement", account.agreement.as_str()).text("title", account.title).word("currency", currency.code());
    json.object("receivables", |json| side(json, &account.receivables, currency));
    json.object("debts", |json| side(json, &account.debts, currency));
    json.list("nets", &account.nets, |json, of_period| net(json, of_period, currency));
    json.object("payable_now", |json| settlement(json, &account.settlement(), currency));
}

fn side(json: &mut Json<'_>, side: &Side<'_>, currency: Currency) {
    json.word("creditor", side.creditor.code()).word("debtor", side.debtor.code());
    json.object("balance", |json| items(json, side, &Item::BALANCE, currency));
    json.object("information", |json| items(json, side, &Item::INFORMATION, currency));
    json.list("blocks", &side.blocks, block);
    json.list("waiting", side.waiting.iter().copied(), waiting);
    json.list("unallocated", &side.unallocated, |json, (period, brought, moved)| {
        json.period("accounting_period", *period);
        json.balance("brought_forward", *brought, currency).balance("moved", *moved, currency);
    });
    json.list("openings", &side.openings, opening);
    json.words("unknown_openings", side.unknown.iter().map(ToString::to_string));
    json.list("disputes", &side.disputes, life::dispute);
    json.list("interest", &side.interest, life::interest);
    json.object("interest_totals", |json| life::totals(json, &side.interest_totals(), currency));
    life::ages(json, side, currency);
    json.list("next", &side.next, life::next);
}

/// Lines of an account, in their order.
fn items(json: &mut Json<'_>, side: &Side<'_>, items: &[Item], currency: Currency) {
    for item in items {
        match side.item(*item) {
            // A part is told apart only where the whole is not known.
            None if *item == Item::KnownOpen => {}
            Some(minor) if !item.is_balance() => {
                json.amount(item.as_str(), minor, currency);
            }
            known => {
                json.known(item.as_str(), known, currency);
            }
        }
    }
}

fn block(json: &mut Json<'_>, block: &BlockLine<'_>) {
    let (account, terms, standing) = (block.account, &block.account.terms, &block.closing);
    let currency = terms.currency;
    json.text("block_ref", &account.key.block_ref).period("accounting_period", terms.accounting_period);
    json.word("basis", terms.basis.as_str()).period("posted_in", account.posted_in);
    if let Origin::Opening(grade) = account.origin {
        json.word("opening_grade", grade.as_str());
    }
    json.date("introduced_on", account.introduced_on).date("due_on", account.due_on);
    json.word("state", block.state.as_str()).count("lines", standing.lines).balance("care", standing.care, currency);
    for (name, minor) in [
        ("fees", standing.fees),
        ("not_considered", standing.not_considered),
        ("disputed", standing.disputed),
        ("waived", standing.waived),
        ("credited", standing.credited),
        ("agreed", standing.agreed),
        ("prepaid", standing.prepaid),
        ("paid", standing.paid),
        ("set_off", standing.set_off),
    ] {
        json.amount(name, minor, currency);
    }
    json.balance("open", standing.open(), currency);
}

fn waiting(json: &mut Json<'_>, waiting: &WaitingBlock) {
    let (block, currency) = (&waiting.block, waiting.block.terms.currency);
    json.text("block_ref", &block.key.block_ref).period("accounting_period", block.terms.accounting_period);
    json.word("basis", block.terms.basis.as_str()).word("waiting", waiting.waiting.as_str());
    json.words("holds", block.holds.iter().map(ToString::to_string)).date("introduced_on", block.introduced_on);
    json.count("lines", block.accepted.lines);
    json.balance("care", block.accepted.care, currency).amount("fees", block.accepted.fees, currency);
}

fn opening(json: &mut Json<'_>, views: &OpeningViews<'_>) {
    let currency = views.key.currency;
    json.period("accounting_period", views.key.accounting_period);
    json.list("views", views.views(), |json, (view, counted)| {
        json.word("stated_by", view.stated_by.code()).flag("counted", counted).word("grade", view.grade.as_str());
        json.day("as_of", view.as_of).text("source", &view.source).known("amount", view.minor, currency);
    });
    if views.other.is_some() {
        json.known("difference", views.difference(), currency);
    }
}

fn net(json: &mut Json<'_>, net: &PairNet, currency: Currency) {
    json.period("accounting_period", net.accounting_period).word("mode", net.mode.as_str());
    json.known("receivable_open", net.receivable, currency).known("debt_open", net.debt, currency);
    json.known("net", net.net, currency);
    json.object("payable_now", |json| settlement(json, &net.settlement, currency));
}

fn settlement(json: &mut Json<'_>, settlement: &Settlement, currency: Currency) {
    let (owner, counterpart) = settlement.would_leave();
    json.balance("owner_pays", settlement.owner_pays, currency);
    json.balance("counterpart_pays", settlement.counterpart_pays, currency);
    for (name, minor) in [
        ("owner_carries", settlement.owner_carries),
        ("counterpart_carries", settlement.counterpart_carries),
        ("set_off_would_extinguish", settlement.would_extinguish()),
        ("owner_would_pay", owner),
        ("counterpart_would_pay", counterpart),
    ] {
        json.amount(name, minor, currency);
    }
}

fn set_off(json: &mut Json<'_>, result: &SetOffResult) {
    json.text("event_id", &result.event_id).text("reference", &result.reference);
    json.day("settled_on", result.settled_on).word("currency", result.currency.code());
    json.balance("amount", result.minor, result.currency);
    json.list("blocks", &result.blocks, |json, block| extinguished(json, block, result.currency));
}

fn extinguished(json: &mut Json<'_>, block: &Extinguished, settlement: Currency) {
    let key = &block.net_key;
    json.word("creditor", block.block.creditor.code()).text("block_ref", &block.block.block_ref);
    json.word("agreement", key.agreement.as_str()).period("accounting_period", key.accounting_period);
    json.word("claim_currency", key.currency.code()).balance("claim_amount", block.claim_minor, key.currency);
    if let Some(conversion) = block.conversion {
        json.object("claim_rate", |json| rate(json, &conversion.from));
        json.object("settlement_rate", |json| rate(json, &conversion.to));
    }
    json.balance("settlement_amount", block.settlement_minor, settlement);
    json.amount("difference", block.difference_minor, settlement);
}

fn rate(json: &mut Json<'_>, rate: &Rate) {
    json.text("units_per_euro", &rate.units_per_euro.to_string()).day("date", rate.date);
    json.flag("fixed", rate.fixed).flag("confirmed", rate.confirmed);
}
