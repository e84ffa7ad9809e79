//! Letters about what is contested: our contestations, and our replies to those of the
//! counterpart.

use solde_core::event::{EventKind, ReplyDecision};

use super::Kind;
use super::desk::Desk;
use super::letter::{Align, Letter, Part};
use super::occasion::Replied;

/// What we contest, line by line, and why.
pub(super) fn contestation(desk: &Desk<'_, '_>) -> Option<Letter> {
    let contested = desk.occasions.contested();
    if contested.is_empty() {
        return None;
    }
    let (words, of_statement) = (desk.words, desk.voice.words);
    let mut body = vec![Part::Paragraph(words.contestation_opening.to_owned())];
    for on in &contested {
        let columns = [
            (of_statement.reference, Align::Left),
            (words.claim_number, Align::Left),
            (of_statement.contested_on, Align::Figure),
            (words.reason, Align::Wrapped),
            (words.reply_by, Align::Figure),
            (of_statement.amount, Align::Figure),
        ];
        let mut table = desk.table(desk.caption(on.account), columns);
        for contested in &on.about {
            let dispute = contested.line.dispute;
            let reason = if dispute.reason.is_empty() { words.no_reason } else { &dispute.reason };
            table.rows.push(vec![
                contested.line.block.key.block_ref.to_string(),
                desk.line(dispute.claim_id.as_deref()),
                desk.day(Some(dispute.contested_on)),
                reason.to_owned(),
                desk.day(contested.line.reply_by),
                desk.amount(dispute.contested, on.account.currency),
            ]);
        }
        let total = on.about.iter().map(|contested| contested.line.dispute.contested).sum();
        table.totals.push((of_statement.total.to_owned(), vec![desk.amount(total, on.account.currency)]));
        body.push(Part::Table(table));
    }
    body.push(Part::Paragraph(words.contestation_request.to_owned()));
    Some(desk.letter(Kind::Contestation, Vec::new(), body))
}

/// What we answer to contestations.
pub(super) fn reply(desk: &Desk<'_, '_>) -> Option<Letter> {
    let replied = desk.occasions.replied();
    if replied.is_empty() {
        return None;
    }
    let (words, of_statement) = (desk.words, desk.voice.words);
    let mut body = vec![Part::Paragraph(words.reply_opening.to_owned())];
    let mut theirs = Vec::new();
    for on in &replied {
        let columns = [
            (of_statement.reference, Align::Left),
            (words.claim_number, Align::Left),
            (of_statement.contested_on, Align::Figure),
            (words.decision, Align::Wrapped),
            (words.withdrawn, Align::Figure),
            (of_statement.outstanding, Align::Figure),
        ];
        let mut table = desk.table(desk.caption(on.account), columns);
        let currency = on.account.currency;
        for replied in &on.about {
            let contested = replied.contestations();
            theirs.extend(contested.iter().map(|event| event.reference.as_str()));
            table.rows.push(vec![
                replied.block.key.block_ref.to_string(),
                desk.line(replied.event.claim_id.as_deref()),
                desk.day(contested.first().map(|event| event.date)),
                decision(desk, replied).to_owned(),
                desk.detail(replied.withdrawn(), currency),
                desk.detail(replied.outstanding, currency),
            ]);
        }
        let withdrawn = on.about.iter().map(Replied::withdrawn).sum();
        table.totals.push((of_statement.total.to_owned(), vec![desk.amount(withdrawn, currency), String::new()]));
        body.push(Part::Table(table));
    }
    body.push(Part::Paragraph(words.reply_request.to_owned()));
    Some(desk.letter(Kind::Reply, theirs, body))
}

fn decision(desk: &Desk<'_, '_>, replied: &Replied<'_>) -> &'static str {
    match replied.decision {
        Some(ReplyDecision::Accepted) => desk.words.decision_accepted,
        Some(ReplyDecision::Partly) => desk.words.decision_partly,
        Some(ReplyDecision::Maintained) => desk.words.decision_maintained,
        None => desk.words.decision_withdrawn,
    }
}

impl<'a> Replied<'a> {
    /// The contestations that are answered, oldest first.
    fn contestations(&self) -> Vec<&'a solde_core::event::Event> {
        let answered = |event: &&solde_core::event::Event| {
            event.kind == EventKind::Contestation
                && event.date <= self.event.date
                && (self.event.claim_id.is_none() || event.claim_id == self.event.claim_id)
        };
        self.block.history.iter().filter(answered).collect()
    }
}
