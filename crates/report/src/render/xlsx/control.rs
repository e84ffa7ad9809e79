//! What the figures rest on: checks that are formulas, rules, rejects, findings.

use rust_xlsxwriter::{ColNum, ConditionalFormatCell, ConditionalFormatCellRule, Format, RowNum, Worksheet, XlsxError};

use super::page::{Page, cell};
use super::style::{ALARM, Style, Weight};
use super::summary::{Places, SidePlaces};
use super::table::{Column, Key, Table};
use super::{Book, Tables, annex, blocks, life};
use crate::language::workbook::Check;
use crate::life::Age;
use crate::statement::{Account, BlockLine, Item, Side};

/// Where the results of all checks lie, and whether they hold.
pub(super) struct Checks {
    /// The cells of the results; `None` without a check.
    pub(super) results: Option<String>,
    pub(super) hold: bool,
}

/// Two ways to one figure: both formulas, both figures.
struct TwoWays {
    check: Check,
    left: (String, i128),
    right: (String, i128),
}

const LEFT: ColNum = 4;
const RIGHT: ColNum = 5;
const RESULT: ColNum = 6;

/// Every side of every account, two ways to each of its figures.
pub(super) fn checks(book: &Book<'_>, tables: &Tables, places: &Places) -> Result<(Worksheet, Checks), XlsxError> {
    let (voice, words, more) = (&book.voice, book.voice.words, book.more);
    let columns = [
        Column::wrapped(words.control, 56),
        Column::figure(words.left),
        Column::figure(words.right),
        Column::text(words.result),
    ];
    let note = format!("{} {}", more.checks_note, voice.run_controls());
    let mut table = Table::new(book, words.controls, &note, columns);
    let first = table.page.row;
    let mut hold = true;
    for (account, of_account) in voice.statement.accounts.iter().zip(&places.accounts) {
        for (side, of_side) in [(&account.receivables, &of_account.receivables), (&account.debts, &of_account.debts)] {
            let key = Key::of(book, account, side);
            for ways in side_checks(book, tables, of_side, account, side) {
                let equal = ways.left.1 == ways.right.1;
                hold &= equal;
                table.key(&key).text(more.check(ways.check));
                let page = &mut table.page;
                page.formula(&ways.left.0, ways.left.1, key.currency, Weight::Plain);
                page.formula(&ways.right.0, ways.right.1, key.currency, Weight::Plain);
                let (left, right) = (cell(page.row, LEFT), cell(page.row, RIGHT));
                let within = tolerance(side, &right);
                let formula = format!("IF(ABS({left}-{right})<={within},\"{}\",\"{}\")", words.equal, words.differ);
                let word = if equal { words.equal } else { words.differ };
                page.word_formula(&formula, word, Style::Word(Weight::Plain));
                table.end();
            }
        }
    }
    let last = table.page.row;
    if first < last {
        alarm_rows(&mut table.page, first, last - 1, RESULT, words.differ);
    }
    let (sheet, rows) = table.finish(words.nothing_to_state, more.exact, 0)?;
    Ok((sheet, Checks { results: (first < last).then(|| rows.column(RESULT)), hold }))
}

/// What two sums of decimals may differ by and be the same: less than half a unit. Where
/// the amounts are beyond what numbers of a spreadsheet hold, one in 10^12.
fn tolerance(side: &Side<'_>, right: &str) -> String {
    let (opening, closing) = (side.opening.presented(), side.closing.presented());
    let rows = side.blocks.len() as u128 + 1;
    let largest = opening.unsigned_abs().saturating_add(closing.unsigned_abs()).saturating_mul(rows);
    if largest < super::page::LARGEST_EXACT / 2 { "0.0000001".to_owned() } else { format!("ABS({right})*1E-12") }
}

fn side_checks(
    book: &Book<'_>,
    tables: &Tables,
    places: &SidePlaces,
    account: &Account<'_>,
    side: &Side<'_>,
) -> Vec<TwoWays> {
    let key = Key::of(book, account, side);
    let blocks_open = || (tables.blocks.sum(blocks::column::OPEN, &key, None), side.blocks_closing.open());
    let item = |item: Item| Some((places.item(item)?.to_owned(), side.item(item)?));
    let aged = |age: Age| {
        let by = book.voice.words.age_of(age);
        let minor = side.ages.iter().filter(|((of, _), _)| *of == age).map(|(_, aged)| aged.open).sum();
        (tables.ageing.sum(life::AGED_OPEN, &key, Some((life::AGED_BY, by))), minor)
    };
    let moved = |kinds: &[Item]| {
        let of_kinds = tables.moved.kinds.iter().filter(|(kind, _)| kinds.contains(kind));
        let sums: Vec<String> = of_kinds.map(|(_, col)| tables.moved.rows.sum(*col, &key, None)).collect();
        let minor = side.blocks.iter().map(|block| blocks::moved(block, kinds)).sum();
        (joined(sums), minor)
    };
    let items = |items: &[Item]| {
        let known: Vec<(String, i128)> = items.iter().filter_map(|of| item(*of)).collect();
        let minor = known.iter().map(|(_, minor)| minor).sum();
        (joined(known.into_iter().map(|(place, _)| place).collect()), minor)
    };
    let acts = annex::extinguished(book, side.creditor, account.agreement.as_str(), account.currency);
    let disputes = side.disputes.iter().map(|line| line.dispute.outstanding).sum();
    let nets = account.nets.iter().map(|net| if is_receivable(account, side) { net.receivable } else { net.debt });
    let settlement = account.settlement();
    let payable = if is_receivable(account, side) { settlement.counterpart_pays } else { settlement.owner_pays };
    let closing_of_account = || item(Item::Closing);
    let two_ways = [
        (
            Check::Closing,
            closing_of_account()
                .map(|(place, _)| ((place, side.opening.open() + side.movements.open()), blocks_open())),
        ),
        (
            Check::Moved,
            Some(((tables.moved.rows.sum(tables.moved.closing, &key, None), closing(&side.blocks)), blocks_open())),
        ),
        (Check::Presented, Some((moved(&[Item::Care, Item::Fees]), items(&[Item::BroughtIn, Item::Care, Item::Fees])))),
        (
            Check::GivenUp,
            Some((moved(&[Item::NotConsidered, Item::Waived]), items(&[Item::NotConsidered, Item::Waived]))),
        ),
        (
            Check::Contested,
            Some((moved(&[Item::Credited, Item::Disputed]), items(&[Item::Credited, Item::Contested, Item::Lifted]))),
        ),
        (Check::Paid, Some((moved(&[Item::Prepaid, Item::Paid]), items(&[Item::Prepaid, Item::Paid, Item::Refunded])))),
        (
            Check::SetOff,
            Some((
                moved(&[Item::SetOff]),
                (format!("-{}", tables.set_offs.sum(annex::EXTINGUISHED, &key, None)), -acts),
            )),
        ),
        (
            Check::Disputed,
            Some((
                (tables.disputes.sum(life::OUTSTANDING, &key, None), disputes),
                (tables.blocks.sum(blocks::column::DISPUTED, &key, None), side.blocks_closing.disputed),
            )),
        ),
        (Check::AgedIntroduction, Some((aged(Age::Introduction), blocks_open()))),
        (Check::AgedCare, Some((aged(Age::Care), blocks_open()))),
        (Check::Nets, places.nets.clone().zip(nets.sum::<Option<i128>>()).zip(closing_of_account())),
        (
            Check::Payable,
            places.payable.clone().zip(item(Item::Eligible)).map(|(place, eligible)| {
                let carried = items(&[Item::Carried]);
                ((format!("{place}+{}", carried.0), payable + carried.1), eligible)
            }),
        ),
    ];
    let known =
        two_ways.into_iter().filter_map(|(check, ways)| ways.map(|(left, right)| TwoWays { check, left, right }));
    known.filter(|ways| (ways.left.1, ways.right.1) != (0, 0)).collect()
}

fn is_receivable(account: &Account<'_>, side: &Side<'_>) -> bool {
    side.creditor == account.receivables.creditor
}

fn closing(lines: &[BlockLine<'_>]) -> i128 {
    lines.iter().map(|block| block.closing.open()).sum()
}

/// The sum of formulas; nothing is zero.
fn joined(formulas: Vec<String>) -> String {
    if formulas.is_empty() { "0".to_owned() } else { formulas.join("+") }
}

/// Sets a cell in the colour of alarm where it says so; the word says it too.
pub(super) fn alarm(page: &mut Page, row: RowNum, col: ColNum, word: &str) {
    alarm_rows(page, row, row, col, word);
}

fn alarm_rows(page: &mut Page, first: RowNum, last: RowNum, col: ColNum, word: &str) {
    let rule = ConditionalFormatCellRule::EqualTo(word.to_owned());
    let format = Format::new().set_bold().set_font_color(ALARM);
    let differs = ConditionalFormatCell::new().set_rule(rule).set_format(format);
    page.set(|sheet| sheet.add_conditional_format(first, col, last, col, &differs));
}

/// Rules and unconfirmed rates, those that decided a figure without being confirmed first.
pub(super) fn rules(book: &Book<'_>) -> Result<Worksheet, XlsxError> {
    let (voice, words, control) = (&book.voice, book.voice.words, &book.voice.statement.control);
    let columns = [
        Column::text(book.more.agreement),
        Column::wrapped(words.subject, 34),
        Column::wrapped(words.source, 56),
        Column::text(book.more.rule),
        Column::text(words.confirmed),
        Column::text(words.receivables),
        Column::text(words.debts),
    ];
    let note = if control.has_doubts() { words.doubts_note } else { words.no_doubts };
    let mut table = Table::plain(book, words.rules, note, columns);
    let yes_or_no = |confirmed| if confirmed { words.yes } else { words.no };
    for line in &control.rules {
        let rule = line.rule;
        table.text(line.agreement.as_str()).text(words.of_core(rule.subject));
        table.text(&rule.authority.citation).text(&rule.rule).text(yes_or_no(rule.authority.confirmed));
        table.text(voice.use_of(line.receivables)).text(voice.use_of(line.debts)).end();
    }
    for rate in &control.unconfirmed_rates {
        table.text("").text(words.rates).text(&voice.doubtful_rate(rate));
        table.text("").text(words.no).end();
    }
    for rate in &control.unconfirmed_refinancing {
        let text = format!("{} ({})", voice.doubtful_refinancing(rate), rate.source);
        table.text("").text(words.rates).text(&text).text("").text(words.no).end();
    }
    Ok(table.finish(words.no_rules, book.more.exact, 0)?.0)
}

pub(super) fn rejects(book: &Book<'_>) -> Result<Worksheet, XlsxError> {
    let words = book.voice.words;
    let columns = [
        Column::text(words.claims),
        Column::text(book.more.currency),
        Column::text(words.code),
        Column::wrapped(words.meaning, 56),
        Column::figure(words.lines),
        Column::figure(words.unreadable),
        Column::figure(words.care),
        Column::figure(words.fees),
    ];
    let mut table = Table::plain(book, words.rejects, "", columns);
    for reject in &book.voice.statement.control.rejects {
        table.text(&book.voice.claims(reject.creditor, reject.debtor)).text(reject.currency.code());
        table.text(&reject.code.to_string()).text(words.code_title(reject.code));
        table.page.count(reject.totals.lines, Weight::Plain).count(reject.unreadable, Weight::Plain);
        table.page.amount(reject.totals.care, reject.currency, Style::Balance);
        table.page.amount(reject.totals.fees, reject.currency, Style::Amount);
        table.end();
    }
    Ok(table.finish(words.no_rejects, book.more.exact, 0)?.0)
}

pub(super) fn findings(book: &Book<'_>) -> Result<Worksheet, XlsxError> {
    let words = book.voice.words;
    let columns = [
        Column::text(words.claims),
        Column::text(words.code),
        Column::wrapped(words.meaning, 44),
        Column::text(words.reference),
        Column::text(book.more.event),
        Column::wrapped(words.detail, 56),
    ];
    let mut table = Table::plain(book, words.findings, "", columns);
    for finding in &book.voice.statement.control.findings {
        table.text(&book.voice.claims(finding.creditor, finding.debtor));
        table.text(&finding.code.to_string()).text(words.code_title(finding.code));
        table.text(finding.block_ref.as_deref().unwrap_or_default());
        table.text(finding.event_id.as_deref().unwrap_or_default()).text(&finding.detail).end();
    }
    Ok(table.finish(words.no_findings, book.more.exact, 0)?.0)
}
