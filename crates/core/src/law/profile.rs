//! Layers of law besides agreements: conventions, decisions, profiles; and the
//! law book that finds what holds.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::provisions::{AnnexEntry, Authority, Element, Law, Provisions};
use crate::agreement::{Agreement, AgreementId, AgreementSet, Term};
use crate::block::{BlockAccount, BlockKey, BlockTerms};
use crate::calendar::Date;
use crate::catalogue::PROFILES;
use crate::codes::{Basis, value_list};
use crate::money::{Currency, parse_minor};
use crate::party::Party;

value_list! {
    /// Kinds of layer, most special first.
    LayerKind {
        /// What two parties agreed for one direction.
        Profile = "profile",
        /// What the Administrative Commission decided.
        Decision = "decision",
        /// What holds where every text is silent.
        Convention = "convention",
    }
}

/// Rules of one file, all of one kind.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LayerFile {
    /// Its short name.
    pub id: String,
    /// Its full title.
    pub title: String,
    /// Anything a reader should know.
    #[serde(default)]
    pub note: String,
    /// Its place among the layers.
    pub kind: LayerKind,
    /// The rules.
    #[serde(rename = "rule")]
    pub rules: Vec<Layer>,
}

/// Dated rules for some claims. Absent filters mean all.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layer {
    /// Its name within the file.
    pub id: String,
    /// Agreements it refines.
    #[serde(default)]
    pub agreements: Vec<AgreementId>,
    /// Creditors it is for.
    #[serde(default)]
    pub creditors: Vec<Party>,
    /// Debtors it is for.
    #[serde(default)]
    pub debtors: Vec<Party>,
    /// Basis it is for.
    pub basis: Option<Basis>,
    /// Claims introduced from this day on.
    pub from: Option<Date>,
    /// Claims introduced up to this day.
    pub until: Option<Date>,
    /// Article and text.
    pub citation: String,
    /// Whether it was verified.
    pub confirmed: bool,
    /// What it states.
    pub law: Provisions,
    /// `S11/actual`: file and rule.
    #[serde(skip)]
    name: String,
}

/// What decides which layers apply to a block.
#[derive(Clone, Copy, Debug)]
pub struct Subject {
    /// The agreement claimed under.
    pub agreement: AgreementId,
    /// Who claims.
    pub creditor: Party,
    /// Who must refund.
    pub debtor: Party,
    /// How it is priced.
    pub basis: Basis,
    /// Last day of the accounting period, which chooses the rule of the agreement.
    pub period_end: Date,
    /// Day of introduction, which chooses among decisions and profiles.
    pub introduced_on: Date,
}

impl Subject {
    /// What a block is judged by on `date`, which stands in for dates it lacks.
    pub fn of(key: &BlockKey, terms: &BlockTerms, introduced_on: Option<Date>, date: Date) -> Self {
        Self {
            agreement: terms.agreement,
            creditor: key.creditor,
            debtor: terms.debtor,
            basis: terms.basis,
            period_end: terms.accounting_period.days().map_or(date, |(_, last)| last),
            introduced_on: introduced_on.unwrap_or(date),
        }
    }
}

impl Layer {
    /// File and rule, as printed.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The authority of the rule as a whole.
    pub fn authority(&self) -> Authority {
        Authority { citation: self.citation.clone(), confirmed: self.confirmed }
    }

    fn applies(&self, to: &Subject) -> bool {
        (self.agreements.is_empty() || self.agreements.contains(&to.agreement))
            && (self.creditors.is_empty() || self.creditors.contains(&to.creditor))
            && (self.debtors.is_empty() || self.debtors.contains(&to.debtor))
            && self.basis.is_none_or(|basis| basis == to.basis)
            && self.from.is_none_or(|from| from <= to.introduced_on)
            && self.until.is_none_or(|until| to.introduced_on <= until)
    }

    fn is_general(&self) -> bool {
        self.agreements.is_empty()
            && self.creditors.is_empty()
            && self.debtors.is_empty()
            && self.basis.is_none()
            && self.from.is_none()
            && self.until.is_none()
    }

    /// Whether some block falls under both.
    fn meets(&self, other: &Self) -> bool {
        fn share<T: PartialEq>(a: &[T], b: &[T]) -> bool {
            a.is_empty() || b.is_empty() || a.iter().any(|item| b.contains(item))
        }
        share(&self.agreements, &other.agreements)
            && share(&self.creditors, &other.creditors)
            && share(&self.debtors, &other.debtors)
            && (self.basis.is_none() || other.basis.is_none() || self.basis == other.basis)
            && self.until.is_none_or(|until| other.from.is_none_or(|from| from <= until))
            && other.until.is_none_or(|until| self.from.is_none_or(|from| from <= until))
    }
}

/// Why layers were refused.
#[derive(Debug, thiserror::Error)]
pub enum LawError {
    /// The text is not TOML of the expected shape.
    #[error("file {file}: {message}")]
    Malformed {
        /// File name.
        file: String,
        /// What the TOML reader says, with line and column.
        message: String,
    },
    /// Two layers of one kind answer the same question.
    #[error(
        "rules `{first}` and `{second}` both state `{element}` for the same claims; end one the day before the other begins, or narrow one"
    )]
    Overlap {
        /// One rule.
        first: String,
        /// The other.
        second: String,
        /// The element.
        element: &'static str,
    },
    /// The conventions leave a question open.
    #[error("no convention states `{element}`; a convention for all claims must state every required element")]
    Missing {
        /// The element.
        element: &'static str,
    },
    /// Something else that cannot be.
    #[error("rule `{rule}`: {message}")]
    Inconsistent {
        /// The rule.
        rule: String,
        /// What is wrong.
        message: String,
    },
}

/// All the law of a book.
#[derive(Clone, Debug)]
pub struct LawBook {
    agreements: AgreementSet,
    /// Sorted by kind: profiles, decisions, conventions.
    layers: Vec<(LayerKind, Layer)>,
    /// The convention that states every required element, for all claims.
    general: usize,
    /// Days on which a layer begins to apply or no longer does, ascending.
    turns: Vec<Date>,
}

impl LawBook {
    /// Reads one file of layers from TOML; `file` names it in errors.
    pub fn read(file: &str, text: &str) -> Result<LayerFile, LawError> {
        toml::from_str(text).map_err(|error| LawError::Malformed { file: file.to_owned(), message: error.to_string() })
    }

    /// As [`LawBook::new`], with the conventions and decisions that ship with the
    /// product wherever `files` holds none of that kind.
    pub fn with_shipped(agreements: AgreementSet, mut files: Vec<LayerFile>) -> Result<Self, LawError> {
        for (name, text) in PROFILES {
            let shipped = Self::read(name, text)?;
            if !files.iter().any(|file| file.kind == shipped.kind) {
                files.push(shipped);
            }
        }
        Self::new(agreements, files)
    }

    /// Checks agreements and layers together: whoever holds a law book never
    /// meets two answers to one question, nor none to a required one.
    pub fn new(agreements: AgreementSet, files: Vec<LayerFile>) -> Result<Self, LawError> {
        let mut layers: Vec<(LayerKind, Layer)> = Vec::new();
        for file in files {
            for mut layer in file.rules {
                layer.name = format!("{}/{}", file.id, layer.id);
                check_layer(&layer)?;
                layers.push((file.kind, layer));
            }
        }
        layers.sort_by(|a, b| (a.0, &a.1.name).cmp(&(b.0, &b.1.name)));
        let general = layers.iter().position(|(kind, layer)| *kind == LayerKind::Convention && layer.is_general());
        let Some(general) = general else { return Err(LawError::Missing { element: Provisions::NAMES[0] }) };
        if let Some(element) = layers[general].1.law.first_missing() {
            return Err(LawError::Missing { element });
        }
        for (place, (kind, layer)) in layers.iter().enumerate() {
            for (other_kind, other) in &layers[..place] {
                if kind == other_kind
                    && layer.meets(other)
                    && let Some(element) = common_element(layer, other)
                {
                    return Err(LawError::Overlap { first: other.name.clone(), second: layer.name.clone(), element });
                }
            }
        }
        let of_layer = |layer: &Layer| [layer.from, layer.until.map(Date::next_day)];
        let mut turns: Vec<Date> = layers.iter().flat_map(|(_, layer)| of_layer(layer)).flatten().collect();
        turns.sort_unstable();
        turns.dedup();
        Ok(Self { agreements, layers, general, turns })
    }

    /// Replaces the general minimum payment, for a book that sets its own.
    pub fn set_minimum_payment(&mut self, amounts: BTreeMap<String, String>, citation: &str) -> Result<(), LawError> {
        let general = &mut self.layers[self.general].1;
        general.law.minimum_payment = Some(Element { value: amounts, citation: citation.to_owned(), confirmed: true });
        check_layer(general)
    }

    /// The agreements.
    pub fn agreements(&self) -> &AgreementSet {
        &self.agreements
    }

    /// All layers besides the agreements, most special first.
    pub fn layers(&self) -> impl Iterator<Item = (LayerKind, &Layer)> {
        self.layers.iter().map(|(kind, layer)| (*kind, layer))
    }

    /// What holds for a block. Where no rule of its agreement governs it, the
    /// other layers still answer.
    pub fn law(&self, subject: &Subject) -> Law<'_> {
        Law::resolve(&self.found(subject)).unwrap_or_else(|| self.general())
    }

    /// The rules that answer for a block, most special first: blocks with the same
    /// names have the same law.
    pub fn names(&self, subject: &Subject) -> Vec<&str> {
        self.found(subject).into_iter().map(|(name, _)| name).collect()
    }

    fn found(&self, subject: &Subject) -> Vec<(&str, &Provisions)> {
        let mut found: Vec<(&str, &Provisions)> = Vec::with_capacity(8);
        let term = self.governing_term(subject);
        let mut agreement = term.map(|(_, term)| (term.rule.name(), &term.rule.law));
        for (kind, layer) in &self.layers {
            if *kind > LayerKind::Decision {
                found.extend(agreement.take());
            }
            if layer.applies(subject) {
                found.push((&layer.name, &layer.law));
            }
        }
        found
    }

    /// The number of the stretch of days in which `introduced_on` lies and over which
    /// the same layers apply to blocks that differ in nothing else.
    pub(super) fn era(&self, introduced_on: Date) -> usize {
        self.turns.partition_point(|turn| *turn <= introduced_on)
    }

    /// What holds for a block account on `date`.
    pub fn of(&self, account: &BlockAccount, date: Date) -> Law<'_> {
        self.law(&account.subject(date))
    }

    /// The rule of its agreement that governs a block.
    pub fn governing_term(&self, subject: &Subject) -> Option<(&Agreement, Term<'_>)> {
        let agreement = self.agreements.get(subject.agreement)?;
        let term = agreement.governing_term(subject.creditor, subject.debtor, subject.basis, subject.period_end)?;
        Some((agreement, term))
    }

    /// What holds for everything that no other layer is about.
    pub fn general(&self) -> Law<'_> {
        let layer = &self.layers[self.general].1;
        let Some(law) = Law::resolve(&[(layer.name.as_str(), &layer.law)]) else {
            unreachable!("a law book is made only with a convention that states every required element")
        };
        law
    }
}

fn common_element(a: &Layer, b: &Layer) -> Option<&'static str> {
    let of_b = b.law.stated();
    a.law.stated().into_iter().map(|(name, _)| name).find(|name| of_b.iter().any(|(other, _)| other == name))
}

fn check_layer(layer: &Layer) -> Result<(), LawError> {
    let inconsistent = |message: String| Err(LawError::Inconsistent { rule: layer.name.clone(), message });
    if let (Some(from), Some(until)) = (layer.from, layer.until)
        && until < from
    {
        return inconsistent(format!("ends on {until}, before it begins on {from}"));
    }
    if layer.citation.trim().is_empty() {
        return inconsistent("citation is empty".into());
    }
    if let Some(message) = check_provisions(&layer.law) {
        return inconsistent(message);
    }
    Ok(())
}

/// Longest deadline that may be set: fifty years; more is a slip of the pen.
const LONGEST_DEADLINE_MONTHS: u32 = 600;

/// What cannot be in a set of provisions, whoever states it.
pub(crate) fn check_provisions(law: &Provisions) -> Option<String> {
    for (name, authority) in law.stated() {
        if authority.citation.trim().is_empty() {
            return Some(format!("`{name}` has no citation"));
        }
    }
    let months = [
        law.introduction.as_ref().map(|element| element.value.months),
        law.payment.as_ref().map(|element| element.value.months),
        law.dispute.as_ref().map(|element| element.value.months),
        law.contestation.as_ref().map(|element| element.value.months),
        law.reply.as_ref().map(|element| element.value.months),
        law.shield.as_ref().map(|element| element.value.months),
        law.offer.as_ref().map(|element| element.value.months),
        law.audit_board.as_ref().map(|element| element.value.months),
        law.interest_claim.as_ref().map(|element| element.value.months.max(element.value.payment_months)),
        law.inventory.as_ref().map(|element| element.value.years.saturating_mul(12)),
        law.old_claims.as_ref().map(|element| element.value.years.saturating_mul(12)),
        law.average_cost_notification.as_ref().map(|element| element.value.years.saturating_mul(12)),
        law.extensions.as_ref().and_then(|element| element.value.iter().map(|extension| extension.months).max()),
    ];
    if months.into_iter().flatten().any(|months| months > LONGEST_DEADLINE_MONTHS) {
        return Some(format!("a deadline of more than {LONGEST_DEADLINE_MONTHS} months"));
    }
    if law.half_year_start.as_ref().is_some_and(|element| !(1..=12).contains(&element.value)) {
        return Some("`half_year_start` is a month, 1 to 12".into());
    }
    if law.shield.as_ref().is_some_and(|element| !(1..=100).contains(&element.value.percent)) {
        return Some("`shield` takes a percentage of 1 to 100".into());
    }
    if let Some(table) = &law.reduction
        && [table.value.family, table.value.pensioner_annex_iv, table.value.pensioner_other].iter().any(|x| *x >= 100)
    {
        return Some("`reduction` is in percent, under 100".into());
    }
    let backwards = |entry: &AnnexEntry| entry.from.zip(entry.until).is_some_and(|(from, until)| until < from);
    if law.annex_iv.as_ref().is_some_and(|element| element.value.iter().any(backwards)) {
        return Some("`annex_iv` has an entry that ends before it begins".into());
    }
    for (code, amount) in law.minimum_payment.iter().flat_map(|element| &element.value) {
        let Some(currency) = Currency::from_code(code.as_bytes()) else {
            return Some(format!("`minimum_payment`: `{code}` is not a known currency"));
        };
        if parse_minor(amount.as_bytes(), currency.exponent()).is_err() {
            return Some(format!("`minimum_payment`: `{amount}` is not an amount in {code}"));
        }
    }
    None
}
