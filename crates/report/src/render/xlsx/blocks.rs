//! Blocks: what each stands at, and what the run moved on it.

use rust_xlsxwriter::{ColNum, Worksheet, XlsxError};
use solde_core::block::Origin;
use solde_core::ledger::Measures;

use super::Book;
use super::page::cell;
use super::style::{Style, Weight};
use super::table::{Column, Key, Rows, Table, Total};
use crate::render::BlockAmounts;
use crate::statement::{BlockLine, Item};

/// Columns of the table of blocks that formulas name.
pub(super) mod column {
    use rust_xlsxwriter::ColNum;

    pub(in crate::render::xlsx) const LINES: ColNum = 9;
    pub(in crate::render::xlsx) const CARE: ColNum = 10;
    pub(in crate::render::xlsx) const FEES: ColNum = 11;
    pub(in crate::render::xlsx) const DISPUTED: ColNum = 12;
    pub(in crate::render::xlsx) const SET_OFF: ColNum = 16;
    pub(in crate::render::xlsx) const OPEN: ColNum = 17;
}

/// Blocks with their standing, receivables before debts as everywhere.
pub(super) fn blocks(book: &Book<'_>) -> Result<(Worksheet, Rows), XlsxError> {
    let (voice, words) = (&book.voice, book.voice.words);
    let sides = || voice.statement.sides();
    let has_accounts = sides().flat_map(|(_, side)| &side.blocks).any(|block| block.account.creditor_iban.is_some());
    let columns = [
        Column::text(words.reference),
        Column::wrapped(words.stage, 18),
        Column::text(words.period),
        Column::text(book.more.basis),
        Column::figure(words.introduced),
        Column::figure(words.due),
        Column::figure(words.lines),
        Column::figure(words.care),
        Column::figure(words.fees),
        Column::figure(words.disputed),
        Column::figure(words.deducted),
        Column::figure(words.item(Item::Prepaid)),
        Column::figure(words.item(Item::Paid)),
        Column::figure(words.set_off),
        Column::figure(words.open),
    ];
    let account_column = has_accounts.then(|| Column::text(book.more.account_to_pay));
    let mut table = Table::new(book, words.blocks, words.parted_note, columns.into_iter().chain(account_column));
    for (account, side) in sides() {
        let key = Key::of(book, account, side);
        side.blocks.iter().for_each(|block| block_row(book, &mut table, &key, block));
    }
    for (account, side) in sides().filter(|(_, side)| !side.blocks.is_empty()) {
        let amounts = BlockAmounts::of(&side.closing).all().map(Total::Amount);
        let counted = [(column::LINES, Total::Count(side.closing.lines))];
        let totals: Vec<(ColNum, Total)> = counted.into_iter().chain((column::CARE..).zip(amounts)).collect();
        table.total(words.total, &Key::of(book, account, side), None, &totals);
    }
    table.finish(words.no_blocks, book.more.exact, 4)
}

fn block_row(book: &Book<'_>, table: &mut Table, key: &Key, block: &BlockLine<'_>) {
    let (account, words, currency) = (block.account, book.voice.words, key.currency);
    table.key(key).text(&account.key.block_ref);
    let state = words.state_of(block.state);
    match account.origin {
        Origin::Claims => table.text(state),
        Origin::Opening(grade) => table.text(&format!("{state} ({})", words.grade_of(grade))),
    };
    table.text(&book.voice.period(account.terms.accounting_period)).text(words.basis_of(account.terms.basis));
    let page = &mut table.page;
    page.date(account.introduced_on).date(account.due_on).count(block.closing.lines, Weight::Plain);
    let [care, between @ .., open] = BlockAmounts::of(&block.closing).all();
    page.amount(care, currency, Style::Balance);
    for minor in between {
        page.amount(minor, currency, Style::Amount);
    }
    let at = |col| cell(page.row, col);
    let less = format!("SUM({}:{})", at(column::DISPUTED), at(column::SET_OFF));
    let formula = format!("{}+{}-{less}", at(column::CARE), at(column::FEES));
    page.formula(&formula, open, currency, Weight::Plain);
    if let Some(iban) = &account.creditor_iban {
        table.text(iban);
    }
    table.end();
}

/// What a movement does to the open balance.
struct Kind {
    /// The line of an account it belongs to.
    item: Item,
    of: fn(&Measures) -> i128,
}

/// Kinds of movement by block: what is brought in counts as care, what is withdrawn
/// moves from disputed to credited, what is refunded reduces what is paid.
const KINDS: [Kind; 9] = [
    Kind { item: Item::Care, of: |moved| moved.care },
    Kind { item: Item::Fees, of: |moved| moved.fees },
    Kind { item: Item::NotConsidered, of: |moved| -moved.not_considered },
    Kind { item: Item::Waived, of: |moved| -moved.waived },
    Kind { item: Item::Credited, of: |moved| -moved.credited },
    Kind { item: Item::Disputed, of: |moved| -moved.disputed },
    Kind { item: Item::Prepaid, of: |moved| -moved.prepaid },
    Kind { item: Item::Paid, of: |moved| -moved.paid },
    Kind { item: Item::SetOff, of: |moved| -moved.set_off },
];

/// What the run moved on a block, of some kinds.
pub(super) fn moved(block: &BlockLine<'_>, kinds: &[Item]) -> i128 {
    let of_kinds = KINDS.iter().filter(|kind| kinds.contains(&kind.item));
    of_kinds.map(|kind| (kind.of)(&block.account.movement)).sum()
}

/// The table of movements: its rows, and which column holds what.
pub(super) struct Moved {
    pub(super) rows: Rows,
    pub(super) kinds: Vec<(Item, ColNum)>,
    pub(super) opening: ColNum,
    pub(super) closing: ColNum,
}

/// Every block that had a balance or that the run moved. Kinds of movement that no
/// block has are left out.
pub(super) fn movements(book: &Book<'_>) -> Result<(Worksheet, Moved), XlsxError> {
    const OPENING: ColNum = 5;
    let words = book.voice.words;
    let sides = || book.voice.statement.sides();
    let all = || sides().flat_map(|(_, side)| &side.blocks);
    let kinds: Vec<&Kind> =
        KINDS.iter().filter(|kind| all().any(|block| (kind.of)(&block.account.movement) != 0)).collect();
    let head = |item: Item| if item == Item::Disputed { words.disputed } else { words.item(item) };
    let columns =
        [Column::text(words.reference), Column::text(words.period), Column::figure(words.item(Item::Opening))]
            .into_iter()
            .chain(kinds.iter().map(|kind| Column::figure(head(kind.item))))
            .chain([Column::figure(words.item(Item::Closing))]);
    let mut table = Table::new(book, book.more.movements, book.more.movements_note, columns);
    let columns: Vec<(&Kind, ColNum)> = kinds.into_iter().zip(OPENING + 1..).collect();
    let closing = columns.last().map_or(OPENING, |(_, col)| *col) + 1;
    for (account, side) in sides() {
        let key = Key::of(book, account, side);
        for block in &side.blocks {
            let (opening, moved) = (block.account.opening().open(), &block.account.movement);
            if opening == 0 && columns.iter().all(|(kind, _)| (kind.of)(moved) == 0) {
                continue;
            }
            table.key(&key).text(&block.account.key.block_ref);
            table.text(&book.voice.period(block.account.terms.accounting_period));
            table.page.amount(opening, key.currency, Style::Amount);
            for (kind, _) in &columns {
                table.page.amount((kind.of)(moved), key.currency, Style::Amount);
            }
            let row = table.page.row;
            let formula = format!("SUM({}:{})", cell(row, OPENING), cell(row, closing - 1));
            table.page.formula(&formula, block.closing.open(), key.currency, Weight::Plain);
            table.end();
        }
    }
    for (account, side) in sides().filter(|(_, side)| !side.blocks.is_empty()) {
        let of_kind = |kind: &Kind| side.blocks.iter().map(|block| (kind.of)(&block.account.movement)).sum();
        let mut totals = vec![(OPENING, Total::Amount(side.blocks_opening.open()))];
        totals.extend(columns.iter().map(|(kind, col)| (*col, Total::Amount(of_kind(kind)))));
        totals.push((closing, Total::Amount(side.blocks_closing.open())));
        table.total(words.total, &Key::of(book, account, side), None, &totals);
    }
    let kinds = columns.iter().map(|(kind, col)| (kind.item, *col)).collect();
    let (sheet, rows) = table.finish(words.no_blocks, book.more.exact, 4)?;
    Ok((sheet, Moved { rows, kinds, opening: OPENING, closing }))
}
