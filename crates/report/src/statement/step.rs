//! What is next: the worklist of a pair, put together so that a page can hold it.

use std::collections::BTreeMap;

use solde_core::agreement::AgreementId;
use solde_core::calendar::Date;
use solde_core::clearing::{Risk, Task, WorkItem};
use solde_core::money::Currency;
use solde_core::party::Party;

use super::Statement;

/// The same thing to do by the same day on one or several blocks.
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
    /// The currency of the amount.
    pub currency: Currency,
    /// At stake on all of it, minor units.
    pub at_stake: i128,
    /// The blocks and lines, sorted.
    pub items: Vec<&'a WorkItem>,
}

impl<'a> Statement<'a> {
    /// What is next, by last day; what has none comes last.
    pub fn steps(&self) -> Vec<Step<'a>> {
        let mut steps: BTreeMap<_, Vec<&'a WorkItem>> = BTreeMap::new();
        for (account, side) in self.sides() {
            for item in &side.next {
                let when = (item.last_day.is_none(), item.last_day, item.risk, item.task, item.actor);
                let what = (side.creditor, side.debtor, account.agreement, account.currency);
                steps.entry((when, what)).or_default().push(item);
            }
        }
        let steps = steps.into_iter().map(|((when, what), mut items)| {
            let (_, last_day, risk, task, actor) = when;
            let (creditor, debtor, agreement, currency) = what;
            items.sort_by_key(|item| (&item.position, &item.block_ref, &item.claim_id));
            let at_stake = items.iter().map(|item| item.at_stake).sum();
            Step { last_day, risk, task, actor, creditor, debtor, agreement, currency, at_stake, items }
        });
        steps.collect()
    }
}
