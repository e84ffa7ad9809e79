//! Agreements as dated data.
//!
//! An agreement is a TOML file: *scopes* say between which parties and when it is
//! in force, *rules* say what it provides per direction and basis. Every scope,
//! rule and element of a rule carries its citation and whether it was confirmed
//! against the text. [`AgreementSet::new`] refuses contradictions, so whoever
//! holds an [`AgreementSet`] never meets two answers to one question.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

use crate::calendar::{Date, PeriodKind};
use crate::codes::{Basis, value_list};
use crate::label::Label;
use crate::law::{Authority, Element, Eligibility, IntroductionAnchor, Provisions, check_provisions};
use crate::money::Currency;
use crate::party::Party;

/// The short name of an agreement (`EU-883`), used in claim files and outputs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AgreementId(Label<24>);

impl AgreementId {
    /// Takes an id of 1 to 24 printable ASCII characters.
    pub fn new(text: &[u8]) -> Option<Self> {
        Label::new(text).map(Self)
    }

    /// Whether this is how the id is written.
    pub fn is_written(&self, text: &[u8]) -> bool {
        self.0.is_written(text)
    }

    /// The text of the id.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl std::fmt::Display for AgreementId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl std::fmt::Debug for AgreementId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for AgreementId {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for AgreementId {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
        Self::new(text.as_bytes()).ok_or_else(|| {
            serde::de::Error::custom(format!("`{text}` is not an agreement id (1-24 ASCII characters, no spaces)"))
        })
    }
}

/// The date of a claim line on which an agreement must be in force.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InForceOn {
    /// The date of booking: EU texts.
    BookedOn,
    /// The first day of care: bilateral texts.
    CareFrom,
}

/// How a rule refunds care.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Actual expenditure.
    Actual,
    /// Fixed amounts.
    Fixed,
    /// Recorded, not asked for.
    Waived,
    /// Refused at load until a formula is defined.
    Capped,
    /// Refused at load until a formula is defined.
    Estimate,
}

/// Where an agreement is in force, between whom and when.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// One side.
    pub parties: Vec<Party>,
    /// The other side; absent: the parties among themselves.
    #[serde(default)]
    pub counterparties: Vec<Party>,
    /// First day.
    pub from: Date,
    /// Last day, if it ended.
    pub until: Option<Date>,
    /// Article and text.
    pub citation: String,
    /// Whether it was verified.
    pub confirmed: bool,
}

impl Scope {
    /// Whether claims of `creditor` on `debtor` fall under this scope, in either direction.
    pub fn covers(&self, creditor: Party, debtor: Party) -> bool {
        let has = |list: &[Party], party| list.contains(&party);
        creditor != debtor
            && if self.counterparties.is_empty() {
                has(&self.parties, creditor) && has(&self.parties, debtor)
            } else {
                (has(&self.parties, creditor) && has(&self.counterparties, debtor))
                    || (has(&self.counterparties, creditor) && has(&self.parties, debtor))
            }
    }

    fn directed_pairs(&self) -> Vec<(Party, Party)> {
        let everyone: Vec<Party> = self.parties.iter().chain(&self.counterparties).copied().collect();
        let mut pairs: Vec<_> = everyone
            .iter()
            .flat_map(|creditor| everyone.iter().map(|debtor| (*creditor, *debtor)))
            .filter(|(creditor, debtor)| self.covers(*creditor, *debtor))
            .collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }
}

/// What an agreement provides for one direction and basis.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name within the agreement.
    pub id: String,
    /// The basis it is about.
    pub basis: Basis,
    /// Creditors it is for; absent: all of the scope.
    #[serde(default)]
    pub creditors: Vec<Party>,
    /// Debtors it is for; absent: all of the scope.
    #[serde(default)]
    pub debtors: Vec<Party>,
    /// First day, if later than the scope's. For fixed amounts, the first
    /// reference year is the first whose 1 January lies in the rule.
    pub from: Option<Date>,
    /// Last day, if earlier than the scope's.
    pub until: Option<Date>,
    /// How care is refunded.
    pub method: Method,
    /// Kinds of accounting period in use; absent: any.
    #[serde(default)]
    pub periods: Vec<PeriodKind>,
    /// Currencies allowed, as codes; absent: the creditor's own.
    #[serde(default)]
    pub currencies: Vec<String>,
    /// Article and text.
    pub citation: String,
    /// Whether it was verified.
    pub confirmed: bool,
    /// What it states besides.
    #[serde(default)]
    pub law: Provisions,
    /// `EU-883/actual`: agreement and rule.
    #[serde(skip)]
    name: String,
}

impl Rule {
    fn applies(&self, creditor: Party, debtor: Party) -> bool {
        (self.creditors.is_empty() || self.creditors.contains(&creditor))
            && (self.debtors.is_empty() || self.debtors.contains(&debtor))
    }

    /// Agreement and rule, as printed.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The authority of the rule itself.
    pub fn authority(&self) -> Authority {
        Authority { citation: self.citation.clone(), confirmed: self.confirmed }
    }

    /// Whether the rule allows claims in `currency`, booked by `creditor` on `date`.
    pub fn allows(&self, currency: Currency, creditor: Party) -> bool {
        if self.currencies.is_empty() {
            let record = creditor.record();
            currency == record.currency || Some(currency) == record.legacy_currency
        } else {
            self.currencies.iter().any(|code| code == currency.code())
        }
    }
}

value_list! {
    /// What kind of text an agreement is, as published statistics group them.
    AgreementKind {
        /// European coordination, and the texts that carry it on.
        European = "european",
        /// A convention of two States.
        Bilateral = "bilateral",
        /// A decree that coordinates schemes of one State.
        Decree = "decree",
        /// Neither the file nor the catalogue says.
        Other = "other",
    }
}

impl AgreementKind {
    /// The kind that the catalogue knows for an id.
    pub fn of_catalogue(id: AgreementId) -> Self {
        let known = crate::catalogue::KINDS.iter().find(|(known, _)| *known == id.as_str());
        known.map_or(Self::Other, |(_, kind)| *kind)
    }
}

/// An agreement, as its file states it.
#[derive(Clone, PartialEq, Eq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreement {
    /// Its short name.
    pub id: AgreementId,
    /// Its full title.
    pub title: String,
    /// What kind of text it is; that of the catalogue if not given.
    #[serde(default, rename = "kind")]
    own_kind: Option<AgreementKind>,
    /// Anything a reader should know.
    #[serde(default)]
    pub note: String,
    /// The date of a line that decides whether it is in force.
    pub in_force_on: Element<InForceOn>,
    /// Between whom and when.
    #[serde(rename = "scope")]
    pub scopes: Vec<Scope>,
    /// What it provides.
    #[serde(rename = "rule")]
    pub rules: Vec<Rule>,
    /// Terms of every directed pair, found once: thousands of blocks ask for them.
    #[serde(skip)]
    index: HashMap<(Party, Party, Basis), Vec<Place>>,
}

/// A term by the numbers of its scope and rule.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Place {
    from: Date,
    until: Option<Date>,
    scope: usize,
    rule: usize,
}

/// A rule for one direction, with the days on which it is in force.
#[derive(Clone, Copy, Debug)]
pub struct Term<'a> {
    /// First day.
    pub from: Date,
    /// Last day; `None` while it lasts.
    pub until: Option<Date>,
    /// The rule.
    pub rule: &'a Rule,
    /// The scope that puts it in force.
    pub scope: &'a Scope,
}

impl Term<'_> {
    /// Whether the term is in force on `date`.
    pub fn contains(&self, date: Date) -> bool {
        self.from <= date && self.until.is_none_or(|until| date <= until)
    }
}

impl Agreement {
    /// What kind of text it is.
    pub fn kind(&self) -> AgreementKind {
        self.own_kind.unwrap_or_else(|| AgreementKind::of_catalogue(self.id))
    }

    /// The terms for claims of `creditor` on `debtor`, oldest first.
    pub fn terms(&self, creditor: Party, debtor: Party, basis: Basis) -> Vec<Term<'_>> {
        self.each_term(creditor, debtor, basis).collect()
    }

    fn each_term(&self, creditor: Party, debtor: Party, basis: Basis) -> impl DoubleEndedIterator<Item = Term<'_>> {
        self.index.get(&(creditor, debtor, basis)).into_iter().flatten().map(|place| Term {
            from: place.from,
            until: place.until,
            rule: &self.rules[place.rule],
            scope: &self.scopes[place.scope],
        })
    }

    /// The term that governs a block as a whole: the one in force on the last
    /// day of its accounting period, else the last one that began before, else
    /// the first.
    pub fn governing_term(&self, creditor: Party, debtor: Party, basis: Basis, period_end: Date) -> Option<Term<'_>> {
        let begun = self.each_term(creditor, debtor, basis).rfind(|term| term.from <= period_end);
        begun.or_else(|| self.each_term(creditor, debtor, basis).next())
    }

    fn places(&self, creditor: Party, debtor: Party, basis: Basis) -> Vec<Place> {
        let mut places = Vec::new();
        for (number, scope) in self.scopes.iter().enumerate().filter(|(_, scope)| scope.covers(creditor, debtor)) {
            let applying = |rule: &Rule| rule.basis == basis && rule.applies(creditor, debtor);
            for (rule_number, rule) in self.rules.iter().enumerate().filter(|(_, rule)| applying(rule)) {
                let from = rule.from.map_or(scope.from, |from| from.max(scope.from));
                let until = match (rule.until, scope.until) {
                    (Some(a), Some(b)) => Some(a.min(b)),
                    (a, b) => a.or(b),
                };
                if until.is_none_or(|until| from <= until) {
                    places.push(Place { from, until, scope: number, rule: rule_number });
                }
            }
        }
        places.sort_by_key(|place| place.from);
        places
    }

    /// Every directed pair that a scope covers.
    fn directed_pairs(&self) -> Vec<(Party, Party)> {
        let mut pairs: Vec<_> = self.scopes.iter().flat_map(Scope::directed_pairs).collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs
    }

    fn build_index(&mut self) {
        for rule in &mut self.rules {
            rule.name = format!("{}/{}", self.id, rule.id);
        }
        for (creditor, debtor) in self.directed_pairs() {
            for basis in Basis::ALL {
                let places = self.places(creditor, debtor, *basis);
                if !places.is_empty() {
                    self.index.insert((creditor, debtor, *basis), places);
                }
            }
        }
    }
}

/// Why a set of agreements was refused.
#[derive(Debug, thiserror::Error)]
pub enum AgreementError {
    /// The text is not TOML of the expected shape.
    #[error("agreement file {file}: {message}")]
    Malformed {
        /// File name.
        file: String,
        /// What the TOML reader says, with line and column.
        message: String,
    },
    /// Two files bear one id.
    #[error("agreement {id} is defined twice")]
    Repeated {
        /// The id.
        id: AgreementId,
    },
    /// A date range ends before it begins.
    #[error("agreement {id}, {what}: ends on {until}, before it begins on {from}")]
    Dates {
        /// The agreement.
        id: AgreementId,
        /// The scope or rule.
        what: String,
        /// First day.
        from: Date,
        /// Last day.
        until: Date,
    },
    /// Two rules answer the same question.
    #[error(
        "agreement {id}: rules `{first}` and `{second}` both apply to {basis} claims of {creditor} on {debtor} on {on}; end one the day before the other begins"
    )]
    Overlap {
        /// The agreement.
        id: AgreementId,
        /// One rule.
        first: String,
        /// The other rule.
        second: String,
        /// Basis.
        basis: Basis,
        /// Creditor.
        creditor: Party,
        /// Debtor.
        debtor: Party,
        /// First day of the overlap.
        on: Date,
    },
    /// No rule says what happens to actual-cost claims in one direction.
    #[error(
        "agreement {id}: no rule for actual-cost claims of {creditor} on {debtor} on {on}; add one, if only with method = \"waived\""
    )]
    DirectionMissing {
        /// The agreement.
        id: AgreementId,
        /// Creditor.
        creditor: Party,
        /// Debtor.
        debtor: Party,
        /// First day without a rule.
        on: Date,
    },
    /// A method without a formula.
    #[error("agreement {id}, rule `{rule}`: method `{method}` has no formula yet; use actual, fixed or waived")]
    MethodUndefined {
        /// The agreement.
        id: AgreementId,
        /// The rule.
        rule: String,
        /// The method.
        method: &'static str,
    },
    /// Something else that cannot be.
    #[error("agreement {id}, rule `{rule}`: {message}")]
    Inconsistent {
        /// The agreement.
        id: AgreementId,
        /// The rule.
        rule: String,
        /// What is wrong.
        message: String,
    },
}

/// Agreements that were checked together: ids unique, no overlap, no direction without a rule.
#[derive(Clone, Debug, Default)]
pub struct AgreementSet(BTreeMap<AgreementId, Agreement>);

impl AgreementSet {
    /// Reads one agreement from TOML; `file` names it in errors.
    pub fn read(file: &str, text: &str) -> Result<Agreement, AgreementError> {
        toml::from_str(text)
            .map_err(|error| AgreementError::Malformed { file: file.to_owned(), message: error.to_string() })
    }

    /// Checks agreements and takes them as a set.
    pub fn new(agreements: Vec<Agreement>) -> Result<Self, AgreementError> {
        let mut set = BTreeMap::new();
        for mut agreement in agreements {
            agreement.build_index();
            check(&agreement)?;
            let id = agreement.id;
            if set.insert(id, agreement).is_some() {
                return Err(AgreementError::Repeated { id });
            }
        }
        Ok(Self(set))
    }

    /// The agreement of this id.
    pub fn get(&self, id: AgreementId) -> Option<&Agreement> {
        self.0.get(&id)
    }

    /// All agreements, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Agreement> {
        self.0.values()
    }
}

fn check(agreement: &Agreement) -> Result<(), AgreementError> {
    let id = agreement.id;
    for scope in &agreement.scopes {
        check_dates(id, "a scope", Some(scope.from), scope.until)?;
        let inconsistent = |message: String| Err(AgreementError::Inconsistent { id, rule: "scope".into(), message });
        if scope.citation.trim().is_empty() {
            return inconsistent("citation is empty".into());
        }
        if let Some(party) = scope.parties.iter().find(|party| scope.counterparties.contains(party)) {
            return inconsistent(format!("{party} is on both sides"));
        }
        if let Some(party) = scope.parties.iter().chain(&scope.counterparties).find(|party| !party.may_claim()) {
            return Err(AgreementError::Inconsistent {
                id,
                rule: "scope".into(),
                message: format!("{party} cannot be party to an agreement"),
            });
        }
    }
    for rule in &agreement.rules {
        check_dates(id, &format!("rule `{}`", rule.id), rule.from, rule.until)?;
        check_rule(id, rule)?;
        if agreement.rules.iter().filter(|other| other.id == rule.id).count() > 1 {
            let message = "another rule of the agreement bears this id".into();
            return Err(AgreementError::Inconsistent { id, rule: rule.id.clone(), message });
        }
    }
    for (creditor, debtor) in agreement.directed_pairs() {
        for basis in Basis::ALL {
            check_overlap(agreement, creditor, debtor, *basis)?;
        }
        check_coverage(agreement, creditor, debtor)?;
    }
    Ok(())
}

fn check_dates(id: AgreementId, what: &str, from: Option<Date>, until: Option<Date>) -> Result<(), AgreementError> {
    match (from, until) {
        (Some(from), Some(until)) if until < from => {
            Err(AgreementError::Dates { id, what: what.to_owned(), from, until })
        }
        _ => Ok(()),
    }
}

fn check_rule(id: AgreementId, rule: &Rule) -> Result<(), AgreementError> {
    let inconsistent = |message: String| Err(AgreementError::Inconsistent { id, rule: rule.id.clone(), message });
    match (rule.method, rule.basis) {
        (Method::Capped, _) => {
            return Err(AgreementError::MethodUndefined { id, rule: rule.id.clone(), method: "capped" });
        }
        (Method::Estimate, _) => {
            return Err(AgreementError::MethodUndefined { id, rule: rule.id.clone(), method: "estimate" });
        }
        (Method::Actual, Basis::Fixed) => {
            return inconsistent("a rule for the fixed basis cannot use method `actual`".into());
        }
        (Method::Fixed, Basis::Actual) => {
            return inconsistent("a rule for the actual basis cannot use method `fixed`".into());
        }
        _ => {}
    }
    if let Some(code) = rule.currencies.iter().find(|code| Currency::from_code(code.as_bytes()).is_none()) {
        return inconsistent(format!("`{code}` is not a known currency"));
    }
    if let Some(message) = check_provisions(&rule.law) {
        return inconsistent(message);
    }
    if rule.law.eligibility.as_ref().is_some_and(|element| element.value == Eligibility::Due)
        && rule.law.payment.is_none()
    {
        return inconsistent("eligibility `due` needs a payment deadline".into());
    }
    let anchor = rule.law.introduction.as_ref().map(|element| element.value.anchor);
    if rule.basis == Basis::Actual && anchor.is_some_and(|anchor| anchor != IntroductionAnchor::HalfYearOfBooking) {
        return inconsistent("actual-cost claims have no month of publication".into());
    }
    if rule.citation.trim().is_empty() {
        return inconsistent("citation is empty".into());
    }
    Ok(())
}

fn check_overlap(agreement: &Agreement, creditor: Party, debtor: Party, basis: Basis) -> Result<(), AgreementError> {
    let terms: Vec<Term<'_>> = agreement.terms(creditor, debtor, basis);
    for pair in terms.windows(2) {
        if pair[0].until.is_none_or(|until| pair[1].from <= until) {
            return Err(AgreementError::Overlap {
                id: agreement.id,
                first: pair[0].rule.id.clone(),
                second: pair[1].rule.id.clone(),
                basis,
                creditor,
                debtor,
                on: pair[1].from,
            });
        }
    }
    Ok(())
}

/// Every day of every scope needs a rule for actual-cost claims: silence is not a waiver.
fn check_coverage(agreement: &Agreement, creditor: Party, debtor: Party) -> Result<(), AgreementError> {
    let terms: Vec<Term<'_>> = agreement.terms(creditor, debtor, Basis::Actual);
    for scope in agreement.scopes.iter().filter(|scope| scope.covers(creditor, debtor)) {
        let mut day = scope.from;
        loop {
            let missing = AgreementError::DirectionMissing { id: agreement.id, creditor, debtor, on: day };
            let Some(term) = terms.iter().find(|term| term.contains(day)) else {
                return Err(missing);
            };
            match (term.until, scope.until) {
                (None, _) => break,
                (Some(until), Some(end)) if until >= end => break,
                (Some(until), _) => day = until.next_day(),
            }
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: &str = r#"
[[rule]]
id = "actual"
basis = "actual"
method = "actual"
citation = "test"
confirmed = true

[rule.law]
eligibility = { value = "introduced", citation = "test", confirmed = true }
set_off = { value = "forbidden", citation = "test", confirmed = true }
"#;

    fn agreement(extra: &str) -> Result<AgreementSet, AgreementError> {
        let text = format!(
            r#"
id = "TEST"
title = "A test"
in_force_on = {{ value = "booked_on", citation = "test", confirmed = true }}
[[scope]]
parties = ["FR"]
counterparties = ["DE", "UK"]
from = "2010-05-01"
until = "2020-12-31"
citation = "test"
confirmed = true
{extra}"#
        );
        AgreementSet::new(vec![AgreementSet::read("test.toml", &text)?])
    }

    fn refusal(extra: &str) -> String {
        agreement(extra).expect_err("a refusal").to_string()
    }

    #[test]
    fn a_consistent_agreement_is_read() {
        let set = agreement(RULE).expect("an agreement");
        let test = set.get(AgreementId::new(b"TEST").expect("id")).expect("TEST");
        let party = |code: &str| Party::from_code(code.as_bytes()).expect(code);
        assert_eq!(test.terms(party("FR"), party("GB"), Basis::Actual).len(), 1);
        assert_eq!(test.terms(party("GB"), party("FR"), Basis::Actual).len(), 1);
        assert_eq!(test.terms(party("GB"), party("DE"), Basis::Actual).len(), 0);
        assert_eq!(test.terms(party("FR"), party("GB"), Basis::Fixed).len(), 0);
    }

    #[test]
    fn overlapping_rules_are_refused() {
        let second = RULE.replace("id = \"actual\"", "id = \"second\"\nfrom = \"2015-01-01\"");
        let message = refusal(&format!("{RULE}{second}"));
        assert!(
            message.contains("`actual` and `second` both apply to actual claims of DE on FR on 2015-01-01"),
            "{message}"
        );
    }

    #[test]
    fn a_direction_without_a_rule_is_refused() {
        let one_way = RULE.replace("basis = \"actual\"", "basis = \"actual\"\ncreditors = [\"FR\"]");
        let message = refusal(&one_way);
        assert!(message.contains("no rule for actual-cost claims of DE on FR on 2010-05-01"), "{message}");
        let too_short = RULE.replace("basis = \"actual\"", "basis = \"actual\"\nuntil = \"2015-06-30\"");
        let message = refusal(&too_short);
        assert!(message.contains("of DE on FR on 2015-07-01"), "{message}");
    }

    #[test]
    fn undefined_methods_unknown_keys_and_parties_are_refused() {
        assert!(refusal(&RULE.replace("method = \"actual\"", "method = \"capped\"")).contains("has no formula yet"));
        assert!(
            refusal(&RULE.replace("citation = \"test\"\nconfirmed", "citatoin = \"x\"\nconfirmed"))
                .contains("citatoin")
        );
        assert!(
            refusal(&RULE.replace("basis = \"actual\"", "basis = \"actual\"\ncreditors = [\"ZZ\"]"))
                .contains("`ZZ` is not a known party")
        );
        assert!(refusal(&RULE.replace("\"introduced\"", "\"due\"")).contains("needs a payment deadline"));
    }
}
