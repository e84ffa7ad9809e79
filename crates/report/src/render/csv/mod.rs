//! A statement as CSV: one table for every section, told apart by its first
//! column, so that it loads into anything that reads CSV.
//!
//! `side` is `receivable` or `debt` from the owner's point of view, for controls
//! `left` or `right`. Cells that say nothing about a section are empty, and so
//! are amounts that nobody knows.

mod life;

use solde_core::block::{BlockAccount, Origin};

use crate::openings::OpeningViews;
use crate::sheet::{PRESENTED, STANDING, Sheet};
use crate::statement::{Account, Item, PairNet, Side, Statement};
use crate::tables::{hold_codes, state};

const COLUMNS: [&str; 10] =
    ["section", "side", "agreement", "accounting_period", "currency", "item", "reference", "date", "due_on", "text"];

/// Columns after the standing: the line, how far a block or dispute is or what is at
/// risk, and who should act.
const LIFE: [&str; 3] = ["claim_id", "state", "party"];

const RECEIVABLE: &str = "receivable";
const DEBT: &str = "debt";

pub(super) fn render(statement: &Statement<'_>) -> String {
    let mut sheet = Sheet::new(COLUMNS.into_iter().chain(["amount"]).chain(PRESENTED).chain(STANDING).chain(LIFE));
    head(&mut sheet, statement);
    for account in &statement.accounts {
        account_rows(&mut sheet, account);
        account.nets.iter().for_each(|net| net_rows(&mut sheet, account, net));
    }
    for account in &statement.accounts {
        for (name, side) in [(RECEIVABLE, &account.receivables), (DEBT, &account.debts)] {
            side.blocks().for_each(|block| block_row(&mut sheet, name, block));
            waiting_rows(&mut sheet, account, name, side);
            life::side_rows(&mut sheet, account, name, side);
            unallocated_rows(&mut sheet, account, name, side);
            side.openings.iter().for_each(|views| opening_rows(&mut sheet, name, views));
            for period in &side.unknown {
                sheet
                    .word("unknown_opening")
                    .word(name)
                    .text(account.agreement.as_str())
                    .shown(period)
                    .word(account.currency.code())
                    .fill();
            }
        }
    }
    life::expected_rows(&mut sheet, statement);
    set_off_rows(&mut sheet, statement);
    control_rows(&mut sheet, statement);
    sheet.finish()
}

fn head(sheet: &mut Sheet, statement: &Statement<'_>) {
    let control = &statement.control;
    for (item, text) in [
        ("owner", statement.key.owner.code()),
        ("counterpart", statement.key.counterpart.code()),
        ("settlement_period", &statement.settlement_period.to_string()),
        ("cut_off", &statement.cut_off.to_string()),
        ("ledger_digest", control.ledger_digest),
        ("engine", control.engine),
    ] {
        fact(sheet, "statement", item, text);
    }
}

/// A row that holds only a name and a text.
fn fact(sheet: &mut Sheet, section: &str, item: &str, text: &str) {
    sheet.word(section).empty().empty().empty().empty().text(item).empty().empty().empty().text(text).fill();
}

fn account_rows(sheet: &mut Sheet, account: &Account<'_>) {
    for (name, side) in [(RECEIVABLE, &account.receivables), (DEBT, &account.debts)] {
        for item in Item::BALANCE.into_iter().chain(Item::INFORMATION) {
            sheet.word("account").word(name).text(account.agreement.as_str()).empty().word(account.currency.code());
            sheet.word(item.as_str()).empty().empty().empty().empty();
            match side.item(item) {
                Some(minor) => sheet.minor(minor, account.currency).fill(),
                None => sheet.fill(),
            }
        }
    }
}

fn net_rows(sheet: &mut Sheet, account: &Account<'_>, net: &PairNet) {
    let (owner_left, counterpart_left) = net.settlement.would_leave();
    for (item, minor) in [
        ("receivable_open", net.receivable),
        ("debt_open", net.debt),
        ("net", net.net),
        ("counterpart_pays", Some(net.settlement.counterpart_pays)),
        ("owner_pays", Some(net.settlement.owner_pays)),
        ("counterpart_carries", Some(net.settlement.counterpart_carries)),
        ("owner_carries", Some(net.settlement.owner_carries)),
        ("set_off_would_extinguish", Some(net.settlement.would_extinguish())),
        ("counterpart_would_pay", Some(counterpart_left)),
        ("owner_would_pay", Some(owner_left)),
    ] {
        sheet
            .word("net")
            .empty()
            .text(account.agreement.as_str())
            .shown(net.accounting_period)
            .word(account.currency.code());
        sheet.word(item).empty().empty().empty().word(net.mode.as_str());
        match minor {
            Some(minor) => sheet.minor(minor, account.currency).fill(),
            None => sheet.fill(),
        }
    }
}

fn block_row(sheet: &mut Sheet, side: &str, block: &BlockAccount) {
    let (terms, standing) = (&block.terms, block.closing());
    sheet
        .word("block")
        .word(side)
        .text(terms.agreement.as_str())
        .shown(terms.accounting_period)
        .word(terms.currency.code());
    sheet.word(terms.basis.as_str()).text(&block.key.block_ref).date(block.introduced_on).date(block.due_on);
    match block.origin {
        Origin::Claims => sheet.empty(),
        Origin::Opening(grade) => sheet.word(grade.as_str()),
    };
    sheet.empty().presented(&standing, terms.currency).standing(&standing, terms.currency);
    sheet.empty().word(state(block).as_str()).fill();
}

/// From the amount to the columns of [`LIFE`].
fn pad_to_life(sheet: &mut Sheet) {
    for _ in PRESENTED.iter().chain(&STANDING) {
        sheet.empty();
    }
}

fn waiting_rows(sheet: &mut Sheet, account: &Account<'_>, name: &str, side: &Side<'_>) {
    for waiting in &side.waiting {
        let block = &waiting.block;
        sheet
            .word("waiting")
            .word(name)
            .text(account.agreement.as_str())
            .shown(block.terms.accounting_period)
            .word(account.currency.code());
        sheet
            .word(waiting.waiting.as_str())
            .text(&block.key.block_ref)
            .date(block.introduced_on)
            .empty()
            .word(&hold_codes(waiting));
        sheet.minor(block.accepted.amount(), account.currency).shown(block.accepted.lines);
        sheet.minor(block.accepted.care, account.currency).minor(block.accepted.fees, account.currency).fill();
    }
}

fn unallocated_rows(sheet: &mut Sheet, account: &Account<'_>, name: &str, side: &Side<'_>) {
    for (period, brought, moved) in &side.unallocated {
        for (item, minor) in [("brought_forward", *brought), ("moved", *moved)] {
            sheet
                .word("unallocated")
                .word(name)
                .text(account.agreement.as_str())
                .shown(period)
                .word(account.currency.code());
            sheet.word(item).empty().empty().empty().empty().minor(minor, account.currency).fill();
        }
    }
}

/// `item` is the grade, `reference` who states it, `date` the day it stood.
fn opening_rows(sheet: &mut Sheet, side: &str, views: &OpeningViews<'_>) {
    let key = &views.key;
    for (view, counted) in views.views() {
        sheet
            .word(if counted { "opening_counted" } else { "opening_not_counted" })
            .word(side)
            .text(key.agreement.as_str());
        sheet
            .shown(key.accounting_period)
            .word(key.currency.code())
            .word(view.grade.as_str())
            .word(view.stated_by.code());
        sheet.shown(view.as_of).empty().text(&view.source);
        match view.minor {
            Some(minor) => sheet.minor(minor, key.currency).fill(),
            None => sheet.fill(),
        }
    }
    if let Some(difference) = views.difference() {
        sheet
            .word("opening_difference")
            .word(side)
            .text(key.agreement.as_str())
            .shown(key.accounting_period)
            .word(key.currency.code());
        sheet.empty().empty().empty().empty().empty().minor(difference, key.currency).fill();
    }
}

fn set_off_rows(sheet: &mut Sheet, statement: &Statement<'_>) {
    for result in &statement.set_offs {
        for block in &result.blocks {
            let key = &block.net_key;
            let side = if block.block.creditor == statement.key.owner { RECEIVABLE } else { DEBT };
            let rates = block.conversion.map_or(String::new(), |conversion| {
                let rate = |currency, rate: solde_core::rates::Rate| {
                    format!("{} {currency} {}", rate.units_per_euro, rate.date)
                };
                format!("{}; {}", rate(key.currency, conversion.from), rate(result.currency, conversion.to))
            });
            for (item, minor, currency) in [
                ("claim_amount", block.claim_minor, key.currency),
                ("settlement_amount", block.settlement_minor, result.currency),
                ("difference", block.difference_minor, result.currency),
            ] {
                sheet
                    .word("set_off")
                    .word(side)
                    .text(key.agreement.as_str())
                    .shown(key.accounting_period)
                    .word(currency.code());
                sheet.word(item).text(&block.block.block_ref).shown(result.settled_on).empty();
                sheet.text(if item == "difference" { &rates } else { &result.reference }).minor(minor, currency).fill();
            }
        }
    }
}

fn control_rows(sheet: &mut Sheet, statement: &Statement<'_>) {
    let control = &statement.control;
    for line in &control.rules {
        for (side, decided) in [(RECEIVABLE, line.receivables), (DEBT, line.debts)] {
            let Some(decided) = decided else { continue };
            let state = match (line.rule.authority.confirmed, decided) {
                (false, true) => "unconfirmed, decided",
                (false, false) => "unconfirmed, used",
                (true, true) => "confirmed, decided",
                (true, false) => "confirmed, used",
            };
            sheet
                .word("rule")
                .word(side)
                .text(line.agreement.as_str())
                .empty()
                .empty()
                .text(line.rule.subject)
                .text(&line.rule.rule);
            sheet.word(state).empty().text(&line.rule.authority.citation).fill();
        }
    }
    for rate in &control.unconfirmed_rates {
        sheet
            .word("unconfirmed_rate")
            .empty()
            .empty()
            .empty()
            .word(rate.currency.code())
            .empty()
            .empty()
            .shown(rate.rate.date)
            .empty();
        sheet.shown(rate.rate.units_per_euro).fill();
    }
    for rate in &control.unconfirmed_refinancing {
        sheet.word("unconfirmed_refinancing").empty().empty().empty().empty().empty().empty();
        sheet.shown(rate.effective_from).empty().shown(rate.percent).fill();
    }
    for reject in &control.rejects {
        let side = if reject.creditor == statement.key.owner { RECEIVABLE } else { DEBT };
        sheet
            .word("reject")
            .word(side)
            .empty()
            .empty()
            .word(reject.currency.code())
            .shown(reject.code)
            .empty()
            .empty()
            .empty();
        sheet.text(reject.code.title()).minor(reject.totals.amount(), reject.currency).shown(reject.totals.lines);
        sheet.minor(reject.totals.care, reject.currency).minor(reject.totals.fees, reject.currency).fill();
    }
    for finding in &control.findings {
        let side = if finding.creditor == statement.key.owner { RECEIVABLE } else { DEBT };
        let about = finding.block_ref.as_deref().or(finding.event_id.as_deref()).unwrap_or_default();
        sheet
            .word("finding")
            .word(side)
            .empty()
            .empty()
            .empty()
            .shown(finding.code)
            .text(about)
            .empty()
            .empty()
            .text(&finding.detail)
            .fill();
    }
    for control in control.controls {
        let state = if control.holds() { "equal" } else { "differ" };
        for (name, side) in [("left", &control.left), ("right", &control.right)] {
            sheet
                .word("control")
                .word(name)
                .empty()
                .empty()
                .text(&control.unit)
                .text(&control.name)
                .empty()
                .empty()
                .empty()
                .word(state);
            sheet.shown(side).fill();
        }
    }
}
