//! A block that came in and was not posted.

use solde_core::calendar::Date;
use solde_core::clearing::{Waiting, WaitingBlock, WorkItem};

use super::block::next;
use super::story::{Section, Story};
use super::words::plain;

/// Why a block waits at the end of a run, and what to do about it.
pub fn waiting(run: &str, cut_off: Date, waiting: &WaitingBlock, work: &[WorkItem]) -> Story {
    let (block, terms) = (&waiting.block, &waiting.block.terms);
    let key = &block.key;
    let mut story = Story::new(
        "block",
        format!("Block {}/{} waits at the end of run {run} ({cut_off})", key.creditor, key.block_ref),
    );
    let mut section = Section::new("block", "The block");
    section.fact("creditor", key.creditor.code()).fact("debtor", terms.debtor.code());
    section.fact("agreement", terms.agreement.as_str()).fact("accounting_period", terms.accounting_period.to_string());
    section.fact("basis", terms.basis.as_str()).fact("currency", terms.currency.code());
    section.fact("accepted_lines", block.accepted.lines.to_string());
    section.fact("care", plain(block.accepted.care, terms.currency));
    section.fact("fees", plain(block.accepted.fees, terms.currency));
    section.fact("introduced_on", block.introduced_on.map_or_else(|| "not stated".to_owned(), |date| date.to_string()));
    section.fact("status", waiting.waiting.as_str());
    story.add(section);
    let mut why = Section::new("why", "Why it waits");
    match waiting.waiting {
        Waiting::Held => why.step(
            "It has an error of its own. Its lines are accepted; its total stands in `held` and in no receivable, net or deadline.",
        ),
        Waiting::NextPeriod => why.step(format!(
            "It was introduced after {cut_off}, the last day the run counted: the next run takes it."
        )),
        Waiting::Refused => why.step("A `reject_block` event refused it: it stands in no figure."),
    };
    for code in &block.holds {
        why.step(format!("{code} {}: {} What to do: {}", code.title(), code.cause(), code.remedy()));
    }
    story.add(why);
    story.add(next(work, cut_off));
    story
}
