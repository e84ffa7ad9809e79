//! What is next: the worklist of a pair, put together so that a page can hold it.
//!
//! Of a side with more than [`SINGLE_UP_TO`] things to do, those that share the last
//! day, the risk, the task, the one who acts and the rule become one step; of a
//! smaller side each is a step of its own. `worklist.csv` has every one of them.

use std::borrow::Cow;

use solde_core::agreement::AgreementId;
use solde_core::calendar::{Date, Period};
use solde_core::clearing::{Risk, Task, WorkItem};
use solde_core::law::Authority;
use solde_core::money::Currency;
use solde_core::party::Party;

use super::Statement;

/// The largest number of things to do that a side lists one by one.
pub const SINGLE_UP_TO: usize = 12;

/// The same thing to do by the same day under the same rule, on one or several blocks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Step<'a> {
    /// The last day; `None` where no rule sets one.
    pub last_day: Option<Date>,
    /// What happens if nobody does it.
    pub risk: Risk,
    /// What to do.
    pub task: Task,
    /// Who should do it.
    pub actor: Party,
    /// Whose claims.
    pub creditor: Party,
    /// On whom.
    pub debtor: Party,
    /// The agreement.
    pub agreement: AgreementId,
    /// The accounting period, if all blocks are of one.
    pub accounting_period: Option<Period>,
    /// The currency of the amount.
    pub currency: Currency,
    /// At stake on all of it, minor units.
    pub at_stake: i128,
    /// The rule; empty without one.
    pub rule: &'a str,
    /// Its citation, if a rule sets the day.
    pub authority: Option<&'a Authority>,
    /// How the day is counted, as far as it is so for all blocks; empty without a rule.
    pub counted: Cow<'a, str>,
    /// The entries of the worklist, those with most at stake first.
    pub items: Vec<&'a WorkItem>,
}

impl<'a> Step<'a> {
    fn of(item: &'a WorkItem) -> Self {
        let position = &item.position;
        Self {
            last_day: item.last_day,
            risk: item.risk,
            task: item.task,
            actor: item.actor,
            creditor: position.creditor,
            debtor: position.debtor,
            agreement: position.agreement,
            accounting_period: Some(position.accounting_period),
            currency: position.currency,
            at_stake: item.at_stake,
            rule: &item.ground.rule,
            authority: item.ground.authority.as_ref(),
            counted: Cow::Borrowed(&item.ground.counted),
            items: vec![item],
        }
    }

    /// The one entry it is about, if it is about one.
    pub fn single(&self) -> Option<&'a WorkItem> {
        match self.items[..] {
            [item] => Some(item),
            _ => None,
        }
    }

    fn is_by_the_day_of(&self, item: &WorkItem) -> bool {
        (self.risk, self.last_day) == (item.risk, item.last_day)
    }

    fn holds(&self, item: &WorkItem) -> bool {
        self.is_by_the_day_of(item)
            && (self.task, self.actor) == (item.task, item.actor)
            && self.rule == item.ground.rule
            && self.authority == item.ground.authority.as_ref()
    }

    fn add(&mut self, item: &'a WorkItem) {
        self.at_stake += item.at_stake;
        self.accounting_period = self.accounting_period.filter(|period| *period == item.position.accounting_period);
        if self.counted != item.ground.counted {
            let shared = shared_words(&self.counted, &item.ground.counted);
            self.counted = Cow::Owned(shared);
        }
        self.items.push(item);
    }
}

/// The steps of one side of one account, in the order of its worklist.
pub(super) fn steps<'a>(items: impl Iterator<Item = &'a WorkItem>) -> Vec<Step<'a>> {
    let items: Vec<&'a WorkItem> = items.collect();
    if items.len() <= SINGLE_UP_TO {
        return items.into_iter().map(Step::of).collect();
    }
    let mut steps: Vec<Step<'a>> = Vec::new();
    for item in items {
        // The worklist is sorted by risk and day: what shares them lies together.
        let of_day = steps.iter_mut().rev().take_while(|step| step.is_by_the_day_of(item));
        match of_day.into_iter().find(|step| step.holds(item)) {
            Some(step) => step.add(item),
            None => steps.push(Step::of(item)),
        }
    }
    steps
}

/// The words two sentences begin with: `6 months from 2026-01-31 (introduction
/// 2026-01-09)` and the same of the 20th share `6 months from 2026-01-31 (introduction)`.
fn shared_words(one: &str, other: &str) -> String {
    let same = one.bytes().zip(other.bytes()).take_while(|(a, b)| a == b).count();
    // What both begin with ends where a word ends, in both.
    let is_end =
        |text: &str| text.as_bytes().get(same).is_none_or(|byte| matches!(byte, b' ' | b')' | b';' | b':' | b','));
    let end = if is_end(one) && is_end(other) { same } else { one[..floor(one, same)].rfind(' ').unwrap_or(0) };
    let mut shared = one[..end].trim_end_matches([' ', ':', ';', ',', '(']).to_owned();
    if shared.matches('(').count() > shared.matches(')').count() {
        shared.push(')');
    }
    shared
}

/// The last boundary of a character up to `end`.
fn floor(text: &str, end: usize) -> usize {
    (0..=end).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

impl<'a> Statement<'a> {
    /// What is next on both sides of every account, by last day; what has none comes last.
    pub fn steps(&self) -> Vec<&Step<'a>> {
        let mut steps: Vec<&Step<'a>> = self.sides().flat_map(|(_, side)| &side.next).collect();
        steps.sort_by_key(|step| {
            let when = (step.last_day.is_none(), step.last_day, step.risk, step.task, step.actor);
            (when, step.creditor, step.debtor, step.agreement, step.currency)
        });
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::shared_words;

    #[test]
    fn sentences_share_whole_words() {
        let sentence = |day| format!("6 months from 2026-01-31 (introduction 2026-01-{day})");
        let shared = shared_words(&sentence("09"), &sentence("20"));
        assert_eq!(shared, "6 months from 2026-01-31 (introduction)");
        assert_eq!(shared_words(&shared, &sentence("28")), shared);
        assert_eq!(shared_words(&sentence("28"), &shared), shared);
        assert_eq!(shared_words("6 months from", "18 months from"), "");
        assert_eq!(shared_words("the day é named", "the day è named"), "the day");
        assert_eq!(shared_words("", "anything"), "");
        assert_eq!(shared_words("3 months; put off", "3 months"), "3 months");
    }
}
