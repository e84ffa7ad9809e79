//! Letters about claims that were introduced: ours, and those of the counterpart.

use solde_core::clearing::WaitingBlock;
use solde_core::codes::Code;
use solde_core::intake::RejectTotal;
use solde_core::money::Currency;

use super::Kind;
use super::desk::{Desk, NIL};
use super::letter::{Align, Letter, Part, Table};
use super::occasion::On;
use super::rejected::OfDirection;
use crate::statement::{BlockLine, PayTo};

/// Our claims, for the counterpart to acknowledge.
pub(super) fn introduction(desk: &Desk<'_, '_>) -> Option<Letter> {
    let introduced = desk.occasions.introduced();
    if introduced.is_empty() {
        return None;
    }
    let mut body = vec![Part::Paragraph(desk.words.introduction_opening.to_owned())];
    for on in &introduced {
        body.push(Part::Table(blocks(desk, on)));
        let accounts: Vec<_> = on.about.iter().map(|block| (PayTo::of(block.account), presented(block))).collect();
        body.push(desk.pay_to(&accounts, on.account));
    }
    body.push(Part::Paragraph(desk.words.introduction_request.to_owned()));
    Some(desk.letter(Kind::Introduction, Vec::new(), body))
}

/// What came in from the counterpart: taken into the account, too late, held, refused,
/// rejected.
pub(super) fn acknowledgement(desk: &Desk<'_, '_>) -> Option<Letter> {
    let occasions = desk.occasions;
    let (received, late) = (occasions.received(), occasions.out_of_time());
    let (held, refused, rejected) = (occasions.held(), occasions.refused(), occasions.rejected());
    if received.is_empty() && late.is_empty() && held.is_empty() && refused.is_empty() && rejected.is_empty() {
        return None;
    }
    let words = desk.words;
    let mut body = Vec::new();
    if !received.is_empty() {
        body.push(Part::Paragraph(words.acknowledgement_opening.to_owned()));
        for on in &received {
            body.push(Part::Table(blocks(desk, on)));
            body.extend(waived(desk, on));
        }
    }
    if !late.is_empty() {
        body.push(Part::Paragraph(words.acknowledgement_late.to_owned()));
        body.extend(late.iter().map(|on| Part::Table(out_of_time(desk, on))));
    }
    if !held.is_empty() {
        body.push(Part::Paragraph(words.acknowledgement_held.to_owned()));
        body.extend(held.iter().map(|on| Part::Table(not_taken_in(desk, on, |waiting| desk.voice.reason(waiting)))));
    }
    if !refused.is_empty() {
        let reason = |waiting: &WaitingBlock| {
            let stated = waiting.refusal.as_deref().filter(|reason| !reason.is_empty());
            stated.unwrap_or(words.no_reason).to_owned()
        };
        body.push(Part::Paragraph(words.acknowledgement_refused.to_owned()));
        body.extend(refused.iter().map(|on| Part::Table(not_taken_in(desk, on, reason))));
    }
    if !rejected.is_empty() {
        body.extend(rejects(desk, &rejected));
    }
    body.push(Part::Paragraph(words.acknowledgement_request.to_owned()));
    Some(desk.letter(Kind::Acknowledgement, Vec::new(), body))
}

/// Blocks that stand in no account, each with the reason.
fn not_taken_in(
    desk: &Desk<'_, '_>,
    on: &On<'_, '_, &WaitingBlock>,
    reason: impl Fn(&WaitingBlock) -> String,
) -> Table {
    let words = desk.voice.words;
    let columns = [
        (words.reference, Align::Left),
        (desk.words.ground, Align::Wrapped),
        (words.lines, Align::Figure),
        (words.amount, Align::Figure),
    ];
    let mut table = desk.table(desk.caption(on.account), columns);
    for waiting in &on.about {
        let block = &waiting.block;
        table.rows.push(vec![
            block.key.block_ref.to_string(),
            reason(waiting),
            desk.count(block.accepted.lines),
            desk.amount(block.accepted.amount(), on.account.currency),
        ]);
    }
    table
}

/// Blocks that came too late to be considered, with the day that was missed.
fn out_of_time(desk: &Desk<'_, '_>, on: &On<'_, '_, BlockLine<'_>>) -> Table {
    let words = desk.voice.words;
    let columns = [
        (words.reference, Align::Left),
        (words.period, Align::Left),
        (words.introduced, Align::Figure),
        (desk.words.missed_day, Align::Figure),
        (words.lines, Align::Figure),
        (words.amount, Align::Figure),
    ];
    let mut table = desk.table(desk.caption(on.account), columns);
    for block in &on.about {
        table.rows.push(vec![
            block.account.key.block_ref.to_string(),
            desk.voice.period(block.account.terms.accounting_period),
            desk.day(block.account.introduced_on),
            desk.day(block.last_days.introduction),
            desk.count(block.account.movement.lines),
            desk.amount(presented(block), on.account.currency),
        ]);
    }
    table.totals.push(total(desk, on));
    table
}

/// Lines and amount of all blocks of a table.
fn total(desk: &Desk<'_, '_>, on: &On<'_, '_, BlockLine<'_>>) -> (String, Vec<String>) {
    let lines = on.about.iter().map(|block| block.account.movement.lines).sum();
    let minor = on.about.iter().map(presented).sum();
    (desk.voice.words.total.to_owned(), vec![desk.count(lines), desk.amount(minor, on.account.currency)])
}

/// What of received claims is waived by rule: how much, of which blocks, under which rule.
fn waived(desk: &Desk<'_, '_>, on: &On<'_, '_, BlockLine<'_>>) -> Option<Part> {
    let blocks: Vec<&BlockLine<'_>> = on.about.iter().filter(|block| block.account.movement.waived != 0).collect();
    let minor: i128 = blocks.iter().map(|block| block.account.movement.waived).sum();
    (minor != 0).then(|| {
        let citations =
            desk.citations(Kind::Acknowledgement, &["refund", "waiver", "classes of claims waived"], on.account);
        let ground = if citations.is_empty() { on.account.title.to_owned() } else { citations.join("; ") };
        Part::Note(desk.words.waived_of.fill(&[
            ("amount", &desk.amount(minor, on.account.currency)),
            ("currency", on.account.currency.code()),
            ("blocks", &desk.blocks(blocks.iter().map(|block| block.account))),
            ("ground", &ground),
        ]))
    })
}

/// Rejected lines: how many for which reason, and which they are.
fn rejects(desk: &Desk<'_, '_>, rejected: &[&RejectTotal]) -> Vec<Part> {
    let (words, of_statement) = (desk.words, desk.voice.words);
    let key = desk.statement.key;
    let listed = desk.rejected.of(key.counterpart, key.owner);
    let mut parts = vec![Part::Paragraph(words.acknowledgement_rejected.to_owned())];
    // A line that is there already is not asked for again.
    let is_known = |code: Code| matches!(code, Code::Identical | Code::AcceptedEarlier);
    if rejected.iter().any(|reject| !is_known(reject.code)) {
        parts.push(Part::Paragraph(words.rejected_mend.to_owned()));
    }
    if rejected.iter().any(|reject| is_known(reject.code)) {
        parts.push(Part::Paragraph(words.rejected_known.to_owned()));
    }
    let columns = [
        (of_statement.code, Align::Left),
        (of_statement.meaning, Align::Wrapped),
        (of_statement.lines, Align::Figure),
        (of_statement.amount, Align::Figure),
    ];
    let mut table = desk.table(of_statement.rejects.to_owned(), columns);
    for reject in rejected {
        let of_other_currency = listed.is_some_and(|listed| listed.other_currency.contains(&reject.code));
        let amount = match of_other_currency {
            true => NIL.to_owned(),
            false => desk.money(reject.totals.amount(), reject.currency),
        };
        let meaning = meaning(desk, reject.code).to_owned();
        table.rows.push(vec![reject.code.to_string(), meaning, desk.count(reject.totals.lines), amount]);
    }
    parts.push(Part::Table(table));
    if let Some(listed) = listed {
        parts.extend(lines(desk, listed));
    }
    parts
}

/// What a code says of a line, without names of columns.
fn meaning(desk: &Desk<'_, '_>, code: Code) -> &'static str {
    match code {
        Code::DuplicatesDiffer => desk.words.number_reused,
        Code::AcceptedEarlier => desk.words.number_accepted,
        _ => desk.voice.words.code_title(code),
    }
}

/// The rejected lines by file and number.
fn lines(desk: &Desk<'_, '_>, listed: &OfDirection) -> Vec<Part> {
    let (words, of_statement) = (desk.words, desk.voice.words);
    let columns = [
        (words.file, Align::Wrapped),
        (words.line_number, Align::Figure),
        (of_statement.code, Align::Left),
        (of_statement.reference, Align::Wrapped),
        (words.claim_number, Align::Wrapped),
    ];
    let mut table = desk.table(words.rejected_lines.to_owned(), columns);
    let named = |text: &str| if text.is_empty() { NIL.to_owned() } else { text.to_owned() };
    for line in &listed.lines {
        table.rows.push(vec![
            line.file.clone(),
            desk.count(line.line),
            line.code.to_string(),
            named(&line.block_ref),
            named(&line.claim_id),
        ]);
    }
    let more = (listed.more > 0).then(|| {
        let more = of_statement.counted(&words.more_lines, listed.more, desk.voice.figures);
        Part::Note(more)
    });
    [Part::Table(table)].into_iter().chain(more).collect()
}

/// What the run posted of a block: care and fees of its accepted lines, minor units.
fn presented(block: &BlockLine<'_>) -> i128 {
    block.account.movement.presented()
}

/// The blocks of a side with their days, and what they add up to.
fn blocks(desk: &Desk<'_, '_>, on: &On<'_, '_, BlockLine<'_>>) -> Table {
    let words = desk.voice.words;
    let columns = [
        (words.reference, Align::Left),
        (words.period, Align::Left),
        (words.introduced, Align::Figure),
        (desk.words.contest_by, Align::Figure),
        (words.due, Align::Figure),
        (words.lines, Align::Figure),
        (words.amount, Align::Figure),
    ];
    let mut table = desk.table(desk.caption(on.account), columns);
    let currency = on.account.currency;
    for block in &on.about {
        table.rows.push(vec![
            block.account.key.block_ref.to_string(),
            desk.voice.period(block.account.terms.accounting_period),
            desk.day(block.account.introduced_on),
            desk.day(block.last_days.contestation),
            desk.day(block.account.due_on),
            desk.count(block.account.movement.lines),
            desk.amount(presented(block), currency),
        ]);
    }
    table.totals.push(total(desk, on));
    table.totals.extend(parts_outside(desk, &on.about, currency));
    table
}

/// What of them stands in no balance: out of time, or waived.
fn parts_outside(desk: &Desk<'_, '_>, blocks: &[BlockLine<'_>], currency: Currency) -> Vec<(String, Vec<String>)> {
    use crate::statement::Item;
    let sum = |of: fn(&BlockLine<'_>) -> i128| blocks.iter().map(of).sum::<i128>();
    [
        (Item::NotConsidered, sum(|block| block.account.movement.not_considered)),
        (Item::Waived, sum(|block| block.account.movement.waived)),
    ]
    .into_iter()
    .filter(|(_, minor)| *minor != 0)
    .map(|(item, minor)| (desk.voice.words.item(item).to_owned(), vec![desk.amount(minor, currency)]))
    .collect()
}
