//! A cell of `positions.csv` or `nets.csv` as the sum of its blocks.

use std::collections::BTreeMap;

use solde_core::block::{BlockAccount, PositionKey};
use solde_core::calendar::Date;
use solde_core::clearing::{Waiting, WaitingBlock};
use solde_core::law::LawBook;
use solde_core::money::Currency;
use solde_core::netting::NetKey;
use solde_core::position::eligible;

use super::story::{Rows, Section, Story};
use super::words::plain;

/// Columns of `positions.csv` that can be explained.
pub const POSITION_COLUMNS: [&str; 15] = [
    "lines",
    "care",
    "fees",
    "held",
    "not_considered",
    "disputed",
    "waived",
    "credited",
    "agreed",
    "prepaid",
    "paid",
    "set_off",
    "open",
    "eligible",
    "asserted",
];

/// Columns of `nets.csv` that can be explained.
pub const NET_COLUMNS: [&str; 7] = ["a_owes_b", "b_owes_a", "net", "a_pays", "b_pays", "a_carried", "b_carried"];

/// Whose figure it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Subject {
    /// A row of `positions.csv`.
    Position(PositionKey),
    /// A row of `nets.csv`.
    Net(NetKey),
}

/// A figure with everything it is made of.
#[derive(Clone, Copy, Debug)]
pub struct Figure<'a> {
    /// The run.
    pub run: &'a str,
    /// Its cut-off.
    pub cut_off: Date,
    /// The row.
    pub subject: Subject,
    /// The column.
    pub column: &'a str,
    /// The cells of the row by column, as committed.
    pub row: &'a BTreeMap<String, String>,
    /// Blocks of the book at the end of the run.
    pub accounts: &'a [BlockAccount],
    /// Blocks that wait.
    pub waiting: &'a [WaitingBlock],
    /// What the run was judged by; `None` if it did not keep its inputs.
    pub law: Option<&'a LawBook>,
}

/// Why a figure cannot be explained.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum FigureError {
    /// The table has no such column, or it is no figure.
    #[error("`{column}` is no figure of {table}; figures are {known}")]
    Column {
        /// What was asked for.
        column: String,
        /// The table.
        table: &'static str,
        /// Its figures.
        known: String,
    },
    /// It depends on rules that the run did not keep.
    #[error("what may be settled rests on rules, and run {run} was made with --no-keep: it did not keep them")]
    RulesNotKept {
        /// The run.
        run: String,
    },
    /// The committed figure is not the sum of its blocks.
    #[error("{column} is {stated}, but its blocks add up to {sum}")]
    DoesNotFoot {
        /// The column.
        column: String,
        /// As committed.
        stated: String,
        /// Of the blocks.
        sum: String,
    },
}

/// One block, or one step, of a sum.
struct Part {
    name: String,
    minor: i128,
    remark: Vec<String>,
}

/// Lists the blocks that sum to a figure.
///
/// Errors: an unknown column; rules that were not kept; a figure that is not the
/// sum of its blocks, which is a fault of the run.
pub fn figure(figure: &Figure<'_>) -> Result<Story, FigureError> {
    let (table, known, currency, name): (_, &[&str], _, _) = match &figure.subject {
        Subject::Position(key) => {
            let name =
                format!("{} {} {} {} {}", key.agreement, key.accounting_period, key.creditor, key.debtor, key.currency);
            ("positions.csv", &POSITION_COLUMNS, key.currency, name)
        }
        Subject::Net(key) => {
            let name = format!("{} {} {}/{} {}", key.agreement, key.accounting_period, key.a, key.b, key.currency);
            ("nets.csv", &NET_COLUMNS, key.currency, name)
        }
    };
    let stated = figure.row.get(figure.column).filter(|_| known.contains(&figure.column));
    let Some(stated) = stated else {
        return Err(FigureError::Column { column: figure.column.to_owned(), table, known: known.join(", ") });
    };
    let unit = if figure.column == "lines" { "lines" } else { currency.code() };
    let mut story = Story::new(
        "figure",
        format!("{} of {name} in {table} of run {} ({})", figure.column, figure.run, figure.cut_off),
    );
    let mut of_figure = Section::new("figure", "The figure");
    of_figure.fact("column", figure.column);
    of_figure.fact("amount", if stated.is_empty() { "not known" } else { stated.as_str() });
    of_figure.fact("unit", unit);
    story.add(of_figure);
    let mut section = Section::new("blocks", "The blocks it is made of");
    if stated.is_empty() {
        let mode = figure.row.get("mode").map_or("", String::as_str);
        section.step(format!("The cell is empty: only one direction is known, or one side is a total over several States (mode {mode}). Nothing is taken for zero."));
        story.add(section);
        return Ok(story);
    }
    let parts = parts(figure)?;
    let show = |minor: i128| if figure.column == "lines" { minor.to_string() } else { plain(minor, currency) };
    let mut rows = Rows::new(&[("block", false), ("amount", true), ("sum", true)]);
    let mut sum = 0;
    for part in &parts {
        sum += part.minor;
        rows.add([part.name.clone(), show(part.minor), show(sum)], part.remark.clone());
    }
    let blocks = parts.len();
    section.rows = Some(rows);
    if show(sum) != *stated {
        return Err(FigureError::DoesNotFoot {
            column: figure.column.to_owned(),
            stated: stated.clone(),
            sum: show(sum),
        });
    }
    section.step(match blocks {
        0 => format!("No block stands in it: {stated} {unit}."),
        1 => format!("One row makes {} {unit}, the figure of the table.", show(sum)),
        _ => format!("The {blocks} rows add up to {} {unit}, the figure of the table.", show(sum)),
    });
    section.steps.extend(formula(figure, currency));
    story.add(section);
    let mut more = Section::new("more", "More");
    if let Some(part) = parts.iter().find(|part| part.name.contains('/')) {
        more.step(format!("Each block down to its postings and rules: solde explain {}", part.name));
    }
    story.add(more);
    Ok(story)
}

fn named(creditor: solde_core::party::Party, block_ref: &str) -> String {
    format!("{creditor}/{block_ref}")
}

fn parts(figure: &Figure<'_>) -> Result<Vec<Part>, FigureError> {
    let settled = |account: &BlockAccount| {
        let law = figure.law.ok_or_else(|| FigureError::RulesNotKept { run: figure.run.to_owned() })?;
        Ok(eligible(account, law, figure.cut_off))
    };
    let mut parts = Vec::new();
    match &figure.subject {
        Subject::Position(key) if figure.column == "held" => {
            for block in figure.waiting.iter().filter(|waiting| waiting.waiting == Waiting::Held) {
                let block = &block.block;
                if PositionKey::of(&block.key, &block.terms) == *key {
                    let codes = block.holds.iter().map(|code| format!("{code} {}", code.title())).collect::<Vec<_>>();
                    parts.push(Part {
                        name: named(block.key.creditor, &block.key.block_ref),
                        minor: block.accepted.amount(),
                        remark: vec![format!("held: {}", codes.join(", "))],
                    });
                }
            }
        }
        Subject::Position(key) => {
            for account in figure.accounts.iter().filter(|account| account.position_key() == *key) {
                let standing = account.closing();
                let minor = match figure.column {
                    "lines" => i128::from(standing.lines),
                    "care" => standing.care,
                    "fees" => standing.fees,
                    "not_considered" => standing.not_considered,
                    "disputed" => standing.disputed,
                    "waived" => standing.waived,
                    "credited" => standing.credited,
                    "agreed" => standing.agreed,
                    "prepaid" => standing.prepaid,
                    "paid" => standing.paid,
                    "set_off" => standing.set_off,
                    "open" => standing.open(),
                    "asserted" => standing.presented(),
                    _ => settled(account)?,
                };
                let remark = due(account, figure).filter(|_| figure.column == "eligible").into_iter().collect();
                parts.push(Part { name: named(account.key.creditor, &account.key.block_ref), minor, remark });
            }
        }
        Subject::Net(key) => {
            for account in figure.accounts.iter().filter(|account| NetKey::of(&account.position_key()) == *key) {
                let claim_of_b = account.key.creditor == key.b;
                let open = account.closing().open();
                let minor = match (figure.column, claim_of_b) {
                    ("a_owes_b" | "net", true) | ("b_owes_a", false) => open,
                    ("net", false) => -open,
                    ("a_pays" | "a_carried", true) | ("b_pays" | "b_carried", false) => settled(account)?,
                    _ => continue,
                };
                let of_settlement = !matches!(figure.column, "a_owes_b" | "b_owes_a" | "net");
                let remark = due(account, figure).filter(|_| of_settlement).into_iter().collect();
                parts.push(Part { name: named(account.key.creditor, &account.key.block_ref), minor, remark });
            }
            parts.extend(carried(figure, key.currency, parts.iter().map(|part| part.minor).sum()));
        }
    }
    Ok(parts)
}

/// Of what may be settled, the part that is in the other column: what is under the
/// agreed minimum is carried over.
fn carried(figure: &Figure<'_>, currency: Currency, sum: i128) -> Option<Part> {
    let (other, what) = match figure.column {
        "a_pays" => ("a_carried", "carried over: under the minimum payment"),
        "b_pays" => ("b_carried", "carried over: under the minimum payment"),
        "a_carried" => ("a_pays", "to be paid now"),
        "b_carried" => ("b_pays", "to be paid now"),
        _ => return None,
    };
    let stated = figure.row.get(other)?;
    (sum != 0 && *stated == plain(sum, currency)).then(|| Part {
        name: what.to_owned(),
        minor: -sum,
        remark: Vec::new(),
    })
}

fn due(account: &BlockAccount, figure: &Figure<'_>) -> Option<String> {
    let currency = account.terms.currency;
    let open = plain(account.closing().open(), currency);
    Some(match account.due_on {
        Some(due) if due <= figure.cut_off => format!("due since {due}; {open} open"),
        Some(due) => format!("due on {due}; {open} open"),
        None => format!("{open} open"),
    })
}

/// How the figure follows from others of its row.
fn formula(figure: &Figure<'_>, currency: Currency) -> Option<String> {
    let cell = |column: &str| figure.row.get(column).map_or("", String::as_str);
    match figure.column {
        "open" => {
            let minus = ["not_considered", "credited", "waived", "disputed", "prepaid", "paid", "set_off"];
            let minus: String = minus
                .into_iter()
                .filter(|column| cell(column) != plain(0, currency))
                .map(|column| format!(" - {} {}", column.replace('_', " "), cell(column)))
                .collect();
            Some(format!(
                "In the same row: open = care {} + fees {}{minus} = {}",
                cell("care"),
                cell("fees"),
                cell("open")
            ))
        }
        "net" => Some(format!(
            "In the same row: net = a_owes_b {} - b_owes_a {} = {}; positive when {} pays.",
            cell("a_owes_b"),
            cell("b_owes_a"),
            cell("net"),
            cell("party_a")
        )),
        "asserted" => Some(format!("In the same row: asserted = care {} + fees {}", cell("care"), cell("fees"))),
        _ => None,
    }
}
