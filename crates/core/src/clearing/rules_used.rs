//! Which rules were used for each direction, and which of them decided a figure.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::arrears::BlockInterest;
use crate::agreement::{Agreement, AgreementId, Method, Term};
use crate::block::{BlockAccount, Origin};
use crate::law::{Authority, Eligibility, Law, Regime, Ruled};
use crate::party::Party;

/// A rule that was used for a pair.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize)]
pub struct RuleUse {
    /// What it decides.
    pub subject: &'static str,
    /// The rule's name in its file.
    pub rule: String,
    /// Where it comes from.
    #[serde(flatten)]
    pub authority: Authority,
}

/// Rules used for claims of one party on another, with whether each decided a figure.
pub type RulesUsed = BTreeMap<(AgreementId, Party, Party), BTreeMap<RuleUse, bool>>;

/// What decided figures of a group of blocks under the same law.
struct Group<'a> {
    agreement: &'a Agreement,
    term: Term<'a>,
    law: &'a Law<'a>,
    decided: Decided,
}

/// Names the rules that were used for each direction, and which decided a figure.
pub(super) fn rules_used(
    accounts: &[BlockAccount],
    eligible: &[i128],
    regimes: &[Arc<Regime<'_>>],
    interest: &[BlockInterest],
) -> RulesUsed {
    let mut groups: BTreeMap<(AgreementId, Party, Party, &[&str]), Group<'_>> = BTreeMap::new();
    // Neighbours are of one pair and mostly under one regime: they are looked at together.
    let mut of_pair: Vec<(&Arc<Regime<'_>>, Decided)> = Vec::new();
    let judged =
        accounts.iter().zip(eligible).zip(regimes).filter(|((account, _), _)| account.origin == Origin::Claims);
    let mut judged = judged.peekable();
    while let Some(((account, eligible), regime)) = judged.next() {
        let known = of_pair.iter_mut().find(|(known, _)| Arc::ptr_eq(known, regime));
        match known {
            Some((_, decided)) => decided.note(account, *eligible),
            None => {
                let mut decided = Decided::default();
                decided.note(account, *eligible);
                of_pair.push((regime, decided));
            }
        }
        let pair = |account: &BlockAccount| (account.terms.agreement, account.key.creditor, account.terms.debtor);
        if judged.peek().is_some_and(|((next, _), _)| pair(next) == pair(account)) {
            continue;
        }
        for (regime, decided) in of_pair.drain(..) {
            let Some((agreement, term)) = regime.term else { continue };
            let key = (agreement.id, account.key.creditor, account.terms.debtor, &regime.names[..]);
            let new = || Group { agreement, term, law: &regime.law, decided: Decided::default() };
            groups.entry(key).or_insert_with(new).decided.merge(decided);
        }
    }
    let mut used = RulesUsed::new();
    for ((id, creditor, debtor, _), group) in groups {
        let uses = used.entry((id, creditor, debtor)).or_default();
        for (subject, rule, authority, decided) in group.subjects() {
            *uses.entry(RuleUse { subject, rule: rule.to_owned(), authority }).or_default() |= decided;
        }
    }
    for of_block in interest
        .iter()
        .filter(|of_block| of_block.computed != 0 || of_block.running.iter().any(|running| running.minor != 0))
    {
        let position = &of_block.position;
        let uses = used.entry((position.agreement, position.creditor, position.debtor)).or_default();
        let of_amounts = of_block.arrears.iter().map(|arrear| &arrear.interest).chain(&of_block.running);
        let of_shield = of_block.shield.iter().flat_map(|shield| &shield.rules);
        for (subject, authority) in of_amounts.flat_map(|interest| &interest.rules).chain(of_shield) {
            let authority = authority.clone();
            uses.insert(RuleUse { subject, rule: "interest".to_owned(), authority }, true);
        }
    }
    used
}

/// Which figures of a direction a rule decided.
#[derive(Clone, Copy, Default)]
struct Decided {
    presented: bool,
    not_considered: bool,
    waived: bool,
    disputed: bool,
    withdrawn: bool,
    re_entered: bool,
    set_off: bool,
    open: bool,
    eligible: bool,
}

impl Decided {
    fn note(&mut self, account: &BlockAccount, eligible: i128) {
        let standing = account.closing();
        self.presented |= standing.presented() != 0;
        self.not_considered |= standing.not_considered != 0;
        self.waived |= standing.waived != 0;
        self.disputed |= !account.disputes.is_empty();
        self.withdrawn |= account.disputes.iter().any(|dispute| dispute.closed_on.is_some());
        self.re_entered |= !account.re_entries.is_empty();
        self.set_off |= standing.set_off != 0;
        self.open |= standing.open() != 0;
        self.eligible |= eligible != standing.open();
    }

    fn merge(&mut self, other: Self) {
        self.presented |= other.presented;
        self.not_considered |= other.not_considered;
        self.waived |= other.waived;
        self.disputed |= other.disputed;
        self.withdrawn |= other.withdrawn;
        self.re_entered |= other.re_entered;
        self.set_off |= other.set_off;
        self.open |= other.open;
        self.eligible |= other.eligible;
    }
}

impl<'a> Group<'a> {
    /// What each rule is about, its name, and whether it decided a figure.
    fn subjects(&self) -> Vec<(&'static str, &'a str, Authority, bool)> {
        let (rule, scope, law, decided) = (self.term.rule, self.term.scope, self.law, self.decided);
        let refund = if rule.method == Method::Waived { "waiver" } else { "refund" };
        let in_force = Authority { citation: scope.citation.clone(), confirmed: scope.confirmed };
        let due = *law.eligibility.value() == Eligibility::Due && decided.open;
        let mut subjects = vec![
            ("in force between the parties", rule.name(), in_force, decided.presented),
            ("date that decides", rule.name(), self.agreement.in_force_on.authority(), decided.presented),
            (refund, rule.name(), rule.authority(), decided.presented),
            ("what may be settled", law.eligibility.rule, law.eligibility.authority(), decided.eligible),
            ("set-off", law.set_off.rule, law.set_off.authority(), decided.set_off),
        ];
        let mut add = |subject, ruled: Option<(&'a str, Authority)>, decided| {
            subjects.extend(ruled.map(|(rule, authority)| (subject, rule, authority, decided)));
        };
        fn named<'a, T>(ruled: &Ruled<'a, T>) -> (&'a str, Authority) {
            (ruled.rule, ruled.authority())
        }
        add("deadline for introduction", law.introduction.as_ref().map(named), decided.not_considered);
        add("deadline for payment", law.payment.as_ref().map(named), due);
        add("Annex IV, reduction X", law.annex_iv.as_ref().map(named), decided.presented);
        if decided.waived {
            add("classes of claims waived", law.waivers.as_ref().map(named), true);
        }
        if decided.disputed {
            add("deadline for contestation", law.contestation.as_ref().map(named), false);
            add("deadline for reply", law.reply.as_ref().map(named), decided.withdrawn);
            add("deadline for disputes", law.dispute.as_ref().map(named), false);
        }
        if decided.re_entered {
            add("due after a contestation", Some(named(&law.re_entry)), true);
        }
        subjects
    }
}
