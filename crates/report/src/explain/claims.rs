//! The story of one line that events named.

use solde_core::life::{LineAccount, State};

use super::story::{Section, Story};
use super::words::{money, plain};
use super::{BlockView, disputes, postings};

/// Tells what happened to a line of a block; `None` if no event named it.
pub fn line(view: &BlockView<'_>, claim_id: &str) -> Option<Story> {
    let account = view.account;
    let LineAccount { standing } = account.lines.get(claim_id)?;
    let currency = account.terms.currency;
    let mut open = account
        .disputes
        .iter()
        .filter(|dispute| dispute.outstanding > 0 && dispute.claim_id.as_deref() == Some(claim_id));
    let state = State::of(standing, open.all(|dispute| dispute.replied_on.is_some()));
    let key = &account.key;
    let mut story = Story::new(
        "line",
        format!(
            "Line {claim_id} of block {}/{}: {}, {} open at the end of run {} ({})",
            key.creditor,
            key.block_ref,
            state.as_str().replace('_', " "),
            money(standing.open(), currency),
            view.run,
            view.cut_off
        ),
    );
    let mut section = Section::new("line", "The line");
    section.fact("claim_id", claim_id).fact("block", format!("{}/{}", key.creditor, key.block_ref));
    section.fact("debtor", account.terms.debtor.code()).fact("agreement", account.terms.agreement.as_str());
    section.fact("accounting_period", account.terms.accounting_period.to_string());
    section.fact("currency", currency.code());
    let amounts = [
        ("care", standing.care),
        ("fees", standing.fees),
        ("disputed", standing.disputed),
        ("waived", standing.waived),
        ("credited", standing.credited),
        ("agreed", standing.agreed),
        ("prepaid", standing.prepaid),
        ("paid", standing.paid),
        ("open", standing.open()),
    ];
    for (name, minor) in amounts {
        section.fact(name, plain(minor, currency));
    }
    section.fact("state", state.as_str().replace('_', " "));
    story.add(section);
    story.add(postings::section(view, Some(claim_id)));
    story.add(disputes::section(view, Some(claim_id)));
    let mut rest = Section::new("more", "More");
    rest.step("Acts on the block as a whole, payments above all, are not divided among its lines.");
    rest.step(format!("The block with its rules and deadlines: solde explain {}/{}", key.creditor, key.block_ref));
    story.add(rest);
    Some(story)
}
