//! `solde explain`: finds what is asked about and has its story told.

use std::fmt::Display;

use solde_book::BookError;
use solde_book::history::{History, RunOfBlock};
use solde_core::agreement::AgreementId;
use solde_core::block::{BlockAccount, BlockKey, PositionKey};
use solde_core::calendar::Period;
use solde_core::codes::Code;
use solde_core::money::Currency;
use solde_core::netting::NetKey;
use solde_core::party::Party;
use solde_report::explain::{self, BlockView, Figure, Rules, Story, Subject, Told, nearest};

use crate::args::{ExplainArguments, StoryFormat};
use crate::output;

pub(super) fn explain(arguments: &ExplainArguments) -> Result<u8, BookError> {
    let words: Vec<&str> = arguments.what.iter().map(String::as_str).collect();
    let story = match words[..] {
        [name] => match code(name)? {
            Some(code) => explain::code(code),
            None => in_book(arguments, |history| named(history, name))?,
        },
        ["positions", agreement, period, creditor, debtor, currency, column] => in_book(arguments, |history| {
            let subject = Subject::Position(PositionKey {
                agreement: agreement_id(agreement)?,
                accounting_period: accounting_period(period)?,
                creditor: party(creditor)?,
                debtor: party(debtor)?,
                currency: self::currency(currency)?,
            });
            figure(history, subject, column)
        })?,
        ["nets", agreement, period, pair, currency, column] => in_book(arguments, |history| {
            let (a, b) =
                pair.split_once('/').ok_or_else(|| usage(format!("`{pair}` is no pair; write it as DE/FR")))?;
            let (a, b) = (party(a)?, party(b)?);
            let subject = Subject::Net(NetKey {
                agreement: agreement_id(agreement)?,
                accounting_period: accounting_period(period)?,
                a: a.min(b),
                b: a.max(b),
                currency: self::currency(currency)?,
            });
            figure(history, subject, column)
        })?,
        _ => {
            return Err(usage(
                "explain a code, a block, a line, or a figure:\n  solde explain positions AGREEMENT PERIOD CREDITOR DEBTOR CURRENCY COLUMN\n  solde explain nets AGREEMENT PERIOD PARTY/PARTY CURRENCY COLUMN",
            ));
        }
    };
    output::print(&match arguments.format {
        StoryFormat::Text => story.to_text(output::width()),
        StoryFormat::Json => {
            let json = serde_json::to_string_pretty(&story.to_json());
            json.map_err(|error| BookError::Integrity(error.to_string()))? + "\n"
        }
    })?;
    Ok(0)
}

fn in_book(
    arguments: &ExplainArguments,
    tell: impl FnOnce(&History<'_>) -> Result<Story, BookError>,
) -> Result<Story, BookError> {
    let (chain, run) = super::find_run(&arguments.book, arguments.run)?;
    tell(&History::read(&chain, &run)?)
}

fn usage(message: impl Into<String>) -> BookError {
    BookError::Usage(message.into())
}

/// A code, if the name is one; what looks like one and is not is refused.
fn code(name: &str) -> Result<Option<Code>, BookError> {
    let upper = name.to_uppercase();
    if let Some(code) = Code::parse(&upper) {
        return Ok(Some(code));
    }
    let looks = upper.strip_prefix('C').is_some_and(|number| number.len() == 4 && number.parse::<u16>().is_ok());
    if looks {
        let known: Vec<String> = Code::ALL.iter().map(|code| format!("{code} {}", code.title())).collect();
        return Err(usage(format!("`{name}` is not a code; the codes are\n  {}", known.join("\n  "))));
    }
    Ok(None)
}

/// A block or a line by its name.
fn named(history: &History<'_>, name: &str) -> Result<Story, BookError> {
    let (creditor, rest) = match name.split_once('/') {
        Some((code, rest)) if Party::from_code(code.as_bytes()).is_some() => (Party::from_code(code.as_bytes()), rest),
        _ => (None, name),
    };
    let of_creditor = |key: &BlockKey| creditor.is_none_or(|creditor| key.creditor == creditor);
    let accounts = || history.accounts.iter().filter(|account| of_creditor(&account.key));
    if let Some(claim_id) = rest.strip_prefix("claim:") {
        let found: Vec<&BlockAccount> = accounts().filter(|account| account.lines.contains_key(claim_id)).collect();
        return match one(&found, name, |account| format!("{}/claim:{claim_id}", account.key.creditor))? {
            Some(account) => line(history, account, claim_id),
            None => Err(unknown(history, creditor, claim_id, true)),
        };
    }
    let blocks: Vec<&BlockAccount> = accounts().filter(|account| account.key.block_ref == rest).collect();
    if let Some(account) = one(&blocks, name, |account| format!("{}/{rest}", account.key.creditor))? {
        return block(history, account);
    }
    let waiting = history.waiting()?;
    let waits: Vec<_> =
        waiting.iter().filter(|waits| of_creditor(&waits.block.key) && waits.block.key.block_ref == rest).collect();
    if let Some(waits) = one(&waits, name, |waits| format!("{}/{rest}", waits.block.key.creditor))? {
        let work = history.work(&waits.block.key)?;
        return Ok(explain::waiting(&history.run.name, history.run.manifest.cut_off, waits, &work));
    }
    let lines: Vec<&BlockAccount> = accounts().filter(|account| account.lines.contains_key(rest)).collect();
    match one(&lines, name, |account| format!("{}/claim:{rest}", account.key.creditor))? {
        Some(account) => line(history, account, rest),
        None => Err(unknown(history, creditor, rest, false)),
    }
}

/// The only one; several are refused with their full names.
fn one<'a, T>(found: &[&'a T], name: &str, full: impl Fn(&T) -> String) -> Result<Option<&'a T>, BookError> {
    match found {
        [] => Ok(None),
        [only] => Ok(Some(only)),
        several => {
            let names: Vec<String> = several.iter().map(|found| full(found)).collect();
            Err(usage(format!("`{name}` is not unique: {}", names.join(", "))))
        }
    }
}

fn unknown(history: &History<'_>, creditor: Option<Party>, name: &str, line: bool) -> BookError {
    let run = &history.run.name;
    let whose = creditor.map_or_else(String::new, |creditor| format!(" of {creditor}"));
    let accounts = || history.accounts.iter();
    let near: Vec<String> = if line {
        let known = accounts().flat_map(|account| account.lines.keys().map(String::as_str));
        nearest(name, known).into_iter().map(|id| format!("claim:{id}")).collect()
    } else {
        let waiting = history.waiting().unwrap_or_default();
        let blocks = accounts().map(|account| account.key.block_ref.as_str());
        let blocks = blocks.chain(waiting.iter().map(|waiting| waiting.block.key.block_ref.as_str()));
        let known = blocks.chain(accounts().flat_map(|account| account.lines.keys().map(String::as_str)));
        nearest(name, known).into_iter().map(str::to_owned).collect()
    };
    let what = if line { "no line that an event named" } else { "no block, and no line that an event named," };
    let hint = if near.is_empty() {
        "`solde show blocks` lists the blocks".to_owned()
    } else {
        format!("near it: {}", near.join(", "))
    };
    usage(format!("run {run} knows {what} `{name}`{whose}; {hint}"))
}

fn rules<'a>(history: &'a History<'_>) -> Option<Rules<'a>> {
    history.kept.as_ref().map(|kept| Rules {
        law: &kept.law,
        rates: &kept.reference.rates,
        refinancing: &kept.reference.refinancing,
        working_days: &kept.reference.working_days,
        fixed_amounts: &kept.reference.fixed_amounts,
    })
}

fn block(history: &History<'_>, account: &BlockAccount) -> Result<Story, BookError> {
    view(history, account, |view| Ok(explain::block(view)))
}

fn line(history: &History<'_>, account: &BlockAccount, claim_id: &str) -> Result<Story, BookError> {
    view(history, account, |view| {
        explain::line(view, claim_id).ok_or_else(|| usage(format!("no event named the line `{claim_id}`")))
    })
}

fn view(
    history: &History<'_>,
    account: &BlockAccount,
    tell: impl FnOnce(&BlockView<'_>) -> Result<Story, BookError>,
) -> Result<Story, BookError> {
    let told: Vec<RunOfBlock> = history.of_block(&account.key)?;
    let told: Vec<Told<'_>> = told
        .iter()
        .map(|of_run| Told {
            run: &of_run.run,
            postings: &of_run.postings,
            events: &of_run.events,
            findings: &of_run.findings,
        })
        .collect();
    let position = account.position_key();
    let position: Vec<BlockAccount> =
        history.accounts.iter().filter(|other| other.position_key() == position).cloned().collect();
    let work = history.work(&account.key)?;
    tell(&BlockView {
        run: &history.run.name,
        cut_off: history.run.manifest.cut_off,
        account,
        position: &position,
        told: &told,
        rules: rules(history),
        work: &work,
    })
}

fn figure(history: &History<'_>, subject: Subject, column: &str) -> Result<Story, BookError> {
    let (table, names): (_, Vec<(&str, String)>) = match &subject {
        Subject::Position(key) => (
            "positions.csv",
            vec![
                ("agreement", key.agreement.to_string()),
                ("accounting_period", key.accounting_period.to_string()),
                ("creditor", key.creditor.to_string()),
                ("debtor", key.debtor.to_string()),
                ("currency", key.currency.to_string()),
            ],
        ),
        Subject::Net(key) => (
            "nets.csv",
            vec![
                ("agreement", key.agreement.to_string()),
                ("accounting_period", key.accounting_period.to_string()),
                ("party_a", key.a.to_string()),
                ("party_b", key.b.to_string()),
                ("currency", key.currency.to_string()),
            ],
        ),
    };
    let rows = history.rows(table, |row| names.iter().all(|(name, cell)| row.get(*name) == Some(cell)))?;
    let Some(row) = rows.first() else {
        let asked: Vec<&str> = names.iter().map(|(_, cell)| cell.as_str()).collect();
        let known: Vec<String> = history
            .rows(table, |_| true)?
            .iter()
            .map(|row| {
                names.iter().map(|(name, _)| row.get(*name).map_or("", String::as_str)).collect::<Vec<_>>().join(" ")
            })
            .collect();
        let asked = asked.join(" ");
        let near = nearest(&asked, known.iter().map(String::as_str));
        let hint = if near.is_empty() { String::new() } else { format!("; near it:\n  {}", near.join("\n  ")) };
        return Err(usage(format!("{table} of run {} has no row {asked}{hint}", history.run.name)));
    };
    let waiting = history.waiting()?;
    let told = explain::figure(&Figure {
        run: &history.run.name,
        cut_off: history.run.manifest.cut_off,
        subject,
        column,
        row,
        accounts: &history.accounts,
        waiting: &waiting,
        law: history.kept.as_ref().map(|kept| &kept.law),
    });
    told.map_err(|error| match error {
        explain::FigureError::DoesNotFoot { .. } => BookError::Integrity(error.to_string()),
        _ => usage(error.to_string()),
    })
}

fn party(code: &str) -> Result<Party, BookError> {
    Party::from_code(code.as_bytes()).ok_or_else(|| not_known(code, "party; use a code such as FR"))
}

fn agreement_id(text: &str) -> Result<AgreementId, BookError> {
    AgreementId::new(text.as_bytes()).ok_or_else(|| not_known(text, "agreement; use an id such as EU-883"))
}

fn accounting_period(text: &str) -> Result<Period, BookError> {
    Period::parse(text.as_bytes())
        .ok_or_else(|| not_known(text, "period; write 2025H1, 2025Q1, 2025-01, 2025 or unknown"))
}

fn currency(code: &str) -> Result<Currency, BookError> {
    Currency::from_code(code.as_bytes()).ok_or_else(|| not_known(code, "currency; use a code such as EUR"))
}

fn not_known(text: &str, what: impl Display) -> BookError {
    usage(format!("`{text}` is not a known {what}"))
}
