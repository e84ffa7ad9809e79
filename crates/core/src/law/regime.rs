//! The law of thousands of blocks, with each question asked once.
//!
//! Which rules answer for a block depends on its agreement, parties and basis, on
//! the end of its accounting period, and on the day of introduction as far as some
//! layer begins or ends between two such days. Blocks that agree in all of this
//! are under one [`Regime`].

use std::collections::HashMap;
use std::sync::Arc;

use super::profile::{LawBook, Subject};
use super::provisions::Law;
use crate::agreement::{Agreement, AgreementId, Term};
use crate::calendar::Date;
use crate::codes::Basis;
use crate::party::Party;

/// What the law says about all blocks of one kind.
#[derive(Clone, Debug)]
pub struct Regime<'a> {
    /// Its number among the regimes found together.
    number: u32,
    /// What holds.
    pub law: Law<'a>,
    /// The rule of the agreement that governs, if one does.
    pub term: Option<(&'a Agreement, Term<'a>)>,
    /// The rules that answer, most special first.
    pub names: Vec<&'a str>,
}

impl Regime<'_> {
    /// Its number among those of one [`Regimes`]; another regime has another.
    pub fn number(&self) -> u32 {
        self.number
    }
}

/// What decides which rules answer.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
struct Kind {
    agreement: AgreementId,
    creditor: Party,
    debtor: Party,
    basis: Basis,
    period_end: Date,
    /// The era of the day of introduction.
    era: usize,
}

/// The regimes of a law book that were asked for so far.
#[derive(Debug)]
pub struct Regimes<'a> {
    book: &'a LawBook,
    known: HashMap<Kind, Arc<Regime<'a>>>,
    /// By the rules that answer and the number of the scope: one regime serves many kinds.
    found: HashMap<(Vec<&'a str>, Option<usize>), Arc<Regime<'a>>>,
    last: Option<(Kind, Arc<Regime<'a>>)>,
}

impl<'a> Regimes<'a> {
    /// No question was asked yet.
    pub fn new(book: &'a LawBook) -> Self {
        Self { book, known: HashMap::new(), found: HashMap::new(), last: None }
    }

    /// The law of `subject`: what [`LawBook::law`] and [`LawBook::governing_term`] say.
    pub fn of(&mut self, subject: &Subject) -> Arc<Regime<'a>> {
        let kind = Kind {
            agreement: subject.agreement,
            creditor: subject.creditor,
            debtor: subject.debtor,
            basis: subject.basis,
            period_end: subject.period_end,
            era: self.book.era(subject.introduced_on),
        };
        if let Some((_, regime)) = self.last.as_ref().filter(|(last, _)| *last == kind) {
            return Arc::clone(regime);
        }
        let regime = match self.known.get(&kind) {
            Some(regime) => Arc::clone(regime),
            None => self.find(kind, subject),
        };
        self.last = Some((kind, Arc::clone(&regime)));
        regime
    }

    fn find(&mut self, kind: Kind, subject: &Subject) -> Arc<Regime<'a>> {
        let names = self.book.names(subject);
        let term = self.book.governing_term(subject);
        let scope = term
            .and_then(|(agreement, term)| agreement.scopes.iter().position(|scope| std::ptr::eq(scope, term.scope)));
        let number = self.found.len() as u32;
        let regime = self.found.entry((names, scope)).or_insert_with_key(|(names, _)| {
            Arc::new(Regime { number, law: self.book.law(subject), term, names: names.clone() })
        });
        let regime = Arc::clone(regime);
        self.known.insert(kind, Arc::clone(&regime));
        regime
    }
}
