//! A statement as CSV: one table for every section, told apart by its first
//! column, so that it loads into anything that reads CSV.
//!
//! `side` is `receivable` or `debt` from the owner's point of view. Cells that say
//! nothing about a section are empty, and so are amounts that nobody knows. Nothing is
//! written of what is nothing: in a row of a block, fees and what takes away from the
//! claim are empty where they are zero, and rows of an account, a net, interest or an
//! age whose only amount is zero are left out. Balances, nets and what is payable
//! always stand.

#[cfg(feature = "analytics")]
mod annual;
mod life;

use solde_core::block::Origin;

use crate::openings::OpeningViews;
use crate::sheet::{PRESENTED, STANDING, Sheet};
use crate::statement::{Account, BlockLine, Item, PairNet, Side, Statement};
use crate::tables::hold_codes;

const COLUMNS: [&str; 10] =
    ["section", "side", "agreement", "accounting_period", "currency", "item", "reference", "date", "due_on", "text"];

/// Columns after the standing: the line; how far a block or dispute is, or what is at
/// risk; who should act; how many entries of the worklist; the rule and its citation.
const LIFE: [&str; 7] = ["claim_id", "state", "party", "entries", "rule", "citation", "confirmed"];

const RECEIVABLE: &str = "receivable";
const DEBT: &str = "debt";

pub(super) fn render(statement: &Statement<'_>, out: &mut Vec<u8>) {
    let columns = COLUMNS.into_iter().chain(["amount"]).chain(PRESENTED).chain(STANDING).chain(LIFE);
    let mut sheet = Sheet::new(std::mem::take(out), columns);
    head(&mut sheet, statement);
    for account in &statement.accounts {
        account_rows(&mut sheet, account);
        account.nets.iter().for_each(|net| net_rows(&mut sheet, account, net));
    }
    for account in &statement.accounts {
        for (name, side) in [(RECEIVABLE, &account.receivables), (DEBT, &account.debts)] {
            side.blocks.iter().for_each(|block| block_row(&mut sheet, name, block));
            waiting_rows(&mut sheet, account, name, side);
            life::side_rows(&mut sheet, account, name, side);
            unallocated_rows(&mut sheet, account, name, side);
            side.openings.iter().for_each(|views| opening_rows(&mut sheet, name, views));
            for period in &side.unknown {
                sheet
                    .word("unknown_opening")
                    .word(name)
                    .text(account.agreement.as_str())
                    .period(*period)
                    .word(account.currency.code())
                    .fill();
            }
        }
    }
    life::expected_rows(&mut sheet, statement);
    set_off_rows(&mut sheet, statement);
    control_rows(&mut sheet, statement);
    *out = sheet.finish();
}

fn head(sheet: &mut Sheet<'_>, statement: &Statement<'_>) {
    let control = &statement.control;
    for (item, text) in [
        ("owner", statement.key.owner.code()),
        ("counterpart", statement.key.counterpart.code()),
        ("settlement_period", &statement.settlement_period.to_string()),
        ("cut_off", &statement.cut_off.to_string()),
        ("ledger_digest", control.ledger_digest),
        ("engine", control.engine),
    ] {
        sheet.word("statement").skip(4).word(item).skip(3).text(text).fill();
    }
}

fn account_rows(sheet: &mut Sheet<'_>, account: &Account<'_>) {
    for (name, side) in [(RECEIVABLE, &account.receivables), (DEBT, &account.debts)] {
        for item in Item::BALANCE.into_iter().chain(Item::INFORMATION) {
            let minor = side.item(item);
            // A part is told apart only where the whole is not known.
            if minor == Some(0) && !item.is_balance() || minor.is_none() && item == Item::KnownOpen {
                continue;
            }
            sheet.word("account").word(name).text(account.agreement.as_str()).empty().word(account.currency.code());
            sheet.word(item.as_str()).skip(4).known(minor, account.currency).fill();
        }
    }
}

fn net_rows(sheet: &mut Sheet<'_>, account: &Account<'_>, net: &PairNet) {
    let (owner_left, counterpart_left) = net.settlement.would_leave();
    let settlement = &net.settlement;
    let always = [
        ("receivable_open", net.receivable),
        ("debt_open", net.debt),
        ("net", net.net),
        ("counterpart_pays", Some(settlement.counterpart_pays)),
        ("owner_pays", Some(settlement.owner_pays)),
    ];
    let details = [
        ("counterpart_carries", settlement.counterpart_carries),
        ("owner_carries", settlement.owner_carries),
        ("set_off_would_extinguish", settlement.would_extinguish()),
        ("counterpart_would_pay", counterpart_left),
        ("owner_would_pay", owner_left),
    ];
    let details = details.into_iter().filter(|(_, minor)| *minor != 0).map(|(item, minor)| (item, Some(minor)));
    for (item, minor) in always.into_iter().chain(details) {
        sheet.word("net").empty().text(account.agreement.as_str()).period(net.accounting_period);
        sheet.word(account.currency.code()).word(item).skip(3).word(net.mode.as_str());
        sheet.known(minor, account.currency).fill();
    }
}

fn block_row(sheet: &mut Sheet<'_>, side: &str, block: &BlockLine<'_>) {
    let (account, terms) = (block.account, &block.account.terms);
    sheet.word("block").word(side).text(terms.agreement.as_str()).period(terms.accounting_period);
    sheet.word(terms.currency.code()).word(terms.basis.as_str()).text(&account.key.block_ref);
    sheet.date(account.introduced_on).date(account.due_on);
    match account.origin {
        Origin::Claims => sheet.empty(),
        Origin::Opening(grade) => sheet.word(grade.as_str()),
    };
    sheet.empty().brief_standing(&block.closing, terms.currency).empty().word(block.state.as_str()).fill();
}

/// From the amount to the columns of [`LIFE`].
fn pad_to_life(sheet: &mut Sheet) {
    sheet.skip(PRESENTED.len() + STANDING.len());
}

fn waiting_rows(sheet: &mut Sheet<'_>, account: &Account<'_>, name: &str, side: &Side<'_>) {
    for waiting in &side.waiting {
        let block = &waiting.block;
        sheet
            .word("waiting")
            .word(name)
            .text(account.agreement.as_str())
            .period(block.terms.accounting_period)
            .word(account.currency.code());
        sheet
            .word(waiting.waiting.as_str())
            .text(&block.key.block_ref)
            .date(block.introduced_on)
            .empty()
            .word(&hold_codes(waiting));
        sheet.minor(block.accepted.amount(), account.currency).count(block.accepted.lines);
        sheet.minor(block.accepted.care, account.currency).minor(block.accepted.fees, account.currency).fill();
    }
}

fn unallocated_rows(sheet: &mut Sheet<'_>, account: &Account<'_>, name: &str, side: &Side<'_>) {
    for (period, brought, moved) in &side.unallocated {
        for (item, minor) in [("brought_forward", *brought), ("moved", *moved)] {
            sheet
                .word("unallocated")
                .word(name)
                .text(account.agreement.as_str())
                .period(*period)
                .word(account.currency.code());
            sheet.word(item).skip(4).minor(minor, account.currency).fill();
        }
    }
}

/// `item` is the grade, `reference` who states it, `date` the day it stood.
fn opening_rows(sheet: &mut Sheet<'_>, side: &str, views: &OpeningViews<'_>) {
    let key = &views.key;
    for (view, counted) in views.views() {
        sheet
            .word(if counted { "opening_counted" } else { "opening_not_counted" })
            .word(side)
            .text(key.agreement.as_str());
        sheet
            .period(key.accounting_period)
            .word(key.currency.code())
            .word(view.grade.as_str())
            .word(view.stated_by.code());
        sheet.day(view.as_of).empty().text(&view.source);
        sheet.known(view.minor, key.currency).fill();
    }
    if let Some(difference) = views.difference() {
        sheet
            .word("opening_difference")
            .word(side)
            .text(key.agreement.as_str())
            .period(key.accounting_period)
            .word(key.currency.code());
        sheet.skip(5).minor(difference, key.currency).fill();
    }
}

fn set_off_rows(sheet: &mut Sheet<'_>, statement: &Statement<'_>) {
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
                    .period(key.accounting_period)
                    .word(currency.code());
                sheet.word(item).text(&block.block.block_ref).day(result.settled_on).empty();
                sheet.text(if item == "difference" { &rates } else { &result.reference }).minor(minor, currency).fill();
            }
        }
    }
}

fn control_rows(sheet: &mut Sheet<'_>, statement: &Statement<'_>) {
    let control = &statement.control;
    for line in &control.rules {
        let rule = line.rule;
        for (side, decided) in [(RECEIVABLE, line.receivables), (DEBT, line.debts)] {
            let Some(decided) = decided else { continue };
            sheet.word("rule").word(side).text(line.agreement.as_str()).skip(2).text(rule.subject).skip(4).empty();
            pad_to_life(sheet);
            sheet.empty().word(if decided { "decided" } else { "used" }).skip(2).text(&rule.rule);
            sheet.text(&rule.authority.citation).flag(rule.authority.confirmed).end();
        }
    }
    for rate in &control.unconfirmed_rates {
        sheet.word("unconfirmed_rate").skip(3).word(rate.currency.code()).skip(2).day(rate.rate.date).empty();
        sheet.shown(rate.rate.units_per_euro).fill();
    }
    for rate in &control.unconfirmed_refinancing {
        sheet.word("unconfirmed_refinancing").skip(6).day(rate.effective_from).empty().shown(rate.percent).fill();
    }
    for reject in &control.rejects {
        let side = if reject.creditor == statement.key.owner { RECEIVABLE } else { DEBT };
        sheet.word("reject").word(side).skip(2).word(reject.currency.code()).shown(reject.code).skip(3);
        sheet.text(reject.code.title()).minor(reject.totals.amount(), reject.currency).count(reject.totals.lines);
        sheet.minor(reject.totals.care, reject.currency).minor(reject.totals.fees, reject.currency).fill();
    }
    for finding in &control.findings {
        let side = if finding.creditor == statement.key.owner { RECEIVABLE } else { DEBT };
        let about = finding.block_ref.as_deref().or(finding.event_id.as_deref()).unwrap_or_default();
        sheet.word("finding").word(side).skip(3).shown(finding.code).text(about).skip(2).text(&finding.detail).fill();
    }
    for account in &statement.accounts {
        for (name, side) in [(RECEIVABLE, &account.receivables), (DEBT, &account.debts)] {
            for proof in side.proofs() {
                let state = if proof.left == proof.right { "equal" } else { "differ" };
                for (which, minor) in [("left", proof.left), ("right", proof.right)] {
                    sheet.word("control").word(name).text(account.agreement.as_str()).empty();
                    sheet.word(account.currency.code()).text(proof.what).skip(3).word(which);
                    sheet.minor(minor, account.currency);
                    pad_to_life(sheet);
                    sheet.empty().word(state).fill();
                }
            }
        }
    }
    let (hold, all) = control.of_run();
    for (item, count) in [("run_controls", all), ("run_controls_equal", hold)] {
        sheet.word("statement").skip(4).word(item).skip(3).count(count as u64).fill();
    }
}
