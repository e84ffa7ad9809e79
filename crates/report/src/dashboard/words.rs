//! The words of the page in one language, as its program reads them.
//!
//! What only a dashboard says is in [`DashboardWords`]; what a statement says too comes from
//! the words of statements, so that a reader meets one term for one thing.

use std::collections::BTreeMap;

use serde::Serialize;
use solde_core::clearing::{Risk, Task, Waiting};
use solde_core::codes::Basis;
use solde_core::life::State;
use solde_core::netting::SettlementMode;

use crate::language::Words;
use crate::life::Stage;

/// How a language writes, and every word of the page by name.
#[derive(Serialize)]
pub(super) struct PageWords<'a> {
    lang: &'static str,
    /// Whose plurals the program of the page asks for.
    locale: &'static str,
    group: &'static str,
    point: &'static str,
    minus: &'static str,
    /// The 22nd of November 3333.
    days: String,
    say: BTreeMap<String, Saying<'a>>,
}

/// A text with its places as `{name}`, or one per form of a number.
#[derive(Serialize)]
#[serde(untagged)]
enum Saying<'a> {
    Text(&'a str),
    Filled(String),
    Counted(BTreeMap<String, String>),
}

impl<'a> PageWords<'a> {
    pub(super) fn of(words: &'a Words) -> Self {
        let own = &words.dashboard;
        let texts = own.texts.iter().map(|(name, text)| (name.clone(), Saying::Filled(text.marked())));
        let counted = own.counted.iter().map(|(name, text)| (name.clone(), Saying::Counted(text.marked())));
        let months = ("months".to_owned(), Saying::Counted(words.months.marked()));
        let shared = shared(words).into_iter().map(|(name, text)| (name.to_owned(), Saying::Text(text)));
        let listed = listed(words).into_iter().map(|(name, text)| (name, Saying::Text(text)));
        let filled = filled(words).into_iter().map(|(name, text)| (name.to_owned(), Saying::Filled(text)));
        Self {
            lang: words.language.code(),
            locale: words.locale,
            group: words.html_figures.group,
            point: words.html_figures.point,
            minus: words.html_figures.minus,
            days: words.dates.sample(),
            say: texts.chain(counted).chain(shared).chain(listed).chain(filled).chain([months]).collect(),
        }
    }

    /// The names of all words.
    #[cfg(test)]
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.say.keys().map(String::as_str)
    }
}

/// Words of statements and workbooks, by the name the page has for them.
fn shared(words: &Words) -> [(&'static str, &'static str); 36] {
    let more = &words.workbook;
    [
        ("about.engine", words.engine),
        ("about.ledger", words.ledger_digest),
        ("about.lines", words.lines),
        ("ageing.title", words.ageing),
        ("ageing.year", words.year),
        ("agreement", more.agreement),
        ("balances.net", words.difference),
        ("block.basis", more.basis),
        ("block.due_on", words.due),
        ("block.introduced_on", words.introduced),
        ("blocks.title", words.blocks),
        ("currency", more.currency),
        ("deadlines.actor", words.who),
        ("deadlines.at_stake", words.at_stake),
        ("deadlines.last_day", words.last_day),
        ("deadlines.rule", more.rule),
        ("dispute.contested", words.contested),
        ("dispute.reason", more.reason),
        ("dispute.stage", words.stage),
        ("dispute.whole", words.block_as_a_whole),
        ("drill.disputes", words.disputes),
        ("drill.mode", words.mode),
        ("lines", words.lines),
        ("measure.disputed", words.disputed),
        ("measure.eligible", words.payable_now),
        ("measure.open", words.open),
        ("measure.set_off", words.set_off),
        ("posting.amount", words.amount),
        ("posting.claim", more.line_id),
        ("posting.event", more.event),
        ("rejects.code", words.code),
        ("rejects.line", more.line_id),
        ("rejects.meaning", words.meaning),
        ("total", words.total),
        ("unconfirmed", words.not_confirmed),
        ("unknown", words.not_known),
    ]
}

/// Templates of statements.
fn filled(words: &Words) -> [(&'static str, String); 2] {
    [("drill.pays", words.pays_now.marked()), ("percent", words.annual.percent.marked())]
}

/// The words for every value of the lists that tables of a run hold.
fn listed(words: &Words) -> Vec<(String, &'static str)> {
    fn of<T: Copy>(
        list: &'static str,
        all: &'static [T],
        text: fn(T) -> &'static str,
        word: impl Fn(T) -> &'static str,
    ) -> impl Iterator<Item = (String, &'static str)> {
        all.iter().map(move |value| (format!("{list}.{}", text(*value)), word(*value)))
    }
    of("task", Task::ALL, Task::as_str, |value| words.task_of(value))
        .chain(of("risk", Risk::ALL, Risk::as_str, |value| words.risk_of(value)))
        .chain(of("state", State::ALL, State::as_str, |value| words.state_of(value)))
        .chain(of("stage", Stage::ALL, Stage::as_str, |value| words.stage_of(value)))
        .chain(of("status", Waiting::ALL, Waiting::as_str, |value| words.waiting_for(value)))
        .chain(of("mode", SettlementMode::ALL, SettlementMode::as_str, |value| words.mode_of(value)))
        .chain(of("basis", Basis::ALL, Basis::as_str, |value| words.basis_of(value)))
        .collect()
}
