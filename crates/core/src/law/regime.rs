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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::agreement::AgreementSet;
    use crate::catalogue::AGREEMENTS;

    /// The catalogue with profiles that begin and end within the days that are tried.
    fn book() -> LawBook {
        let agreements = AGREEMENTS.iter().map(|(name, text)| AgreementSet::read(name, text).expect(name)).collect();
        let rule = |id: &str, only: &str, months: u32| {
            format!(
                "[[rule]]\nid = \"{id}\"\n{only}\ncitation = \"test\"\nconfirmed = true\n[rule.law]\n\
                 contestation = {{ value = {{ months = {months}, late = \"flag\" }}, citation = \"test\", confirmed = true }}\n"
            )
        };
        let text = [
            "id = \"test\"\ntitle = \"test\"\nkind = \"profile\"\n".to_owned(),
            rule("early", "debtors = [\"DE\"]\nuntil = \"2025-06-30\"", 7),
            rule("late", "debtors = [\"DE\"]\nfrom = \"2025-07-01\"\nuntil = \"2025-12-31\"", 8),
            rule("fixed", "debtors = [\"FR\"]\nbasis = \"fixed\"\nfrom = \"2025-03-15\"", 9),
        ];
        let layers = vec![LawBook::read("test.toml", &text.concat()).expect("a profile")];
        LawBook::with_shipped(AgreementSet::new(agreements).expect("agreements"), layers).expect("a law book")
    }

    fn subjects() -> impl Strategy<Value = Vec<Subject>> {
        let agreement = prop::sample::select(AGREEMENTS).prop_map(|(_, text)| {
            let agreement = AgreementSet::read("", text).expect("an agreement");
            agreement.id
        });
        let party = prop::sample::select(vec!["FR", "DE", "GB", "CH", "BG"]);
        let party = || party.clone().prop_map(|code| Party::from_code(code.as_bytes()).expect(code));
        let day = || {
            (20_000i32..20_600).prop_map(|day| {
                let start = Date::new(2020, 1, 1).expect("a date");
                let first = start.day_number();
                (0..(day - first) / 31)
                    .fold(start, |date, _| date.end_of_month().next_day())
                    .days_before((day % 17) as u64)
            })
        };
        let basis = prop::sample::select(Basis::ALL);
        let subject = (agreement, party(), party(), basis, day(), day());
        let subject = subject.prop_map(|(agreement, creditor, debtor, basis, period_end, introduced_on)| Subject {
            agreement,
            creditor,
            debtor,
            basis,
            period_end,
            introduced_on,
        });
        prop::collection::vec(subject, 1..40)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        /// Whatever was asked before, the answer is that of the law book itself.
        #[test]
        fn remembered_law_is_the_law(subjects in subjects()) {
            let book = book();
            let mut regimes = Regimes::new(&book);
            for subject in subjects.iter().chain(&subjects) {
                let regime = regimes.of(subject);
                prop_assert_eq!(format!("{:?}", regime.law), format!("{:?}", book.law(subject)));
                let plain = book.governing_term(subject);
                prop_assert_eq!(format!("{:?}", regime.term.map(|(_, term)| term)), format!("{:?}", plain.map(|(_, term)| term)));
                prop_assert_eq!(regime.term.map(|(agreement, _)| agreement.id), plain.map(|(agreement, _)| agreement.id));
                prop_assert_eq!(&regime.names, &book.names(subject));
            }
        }
    }
}
