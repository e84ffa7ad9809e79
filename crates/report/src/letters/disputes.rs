//! Letters about what is contested: our contestations, and our replies to those of the
//! counterpart.

use solde_core::calendar::Date;
use solde_core::clearing::BlockDeadlines;
use solde_core::event::{EventKind, ReplyDecision};

use super::Kind;
use super::desk::{Desk, NIL};
use super::letter::{Align, Letter, Part, Table};
use super::occasion::{Contested, ContestedInterest, On, Replied};
use crate::language::Template;
use crate::life::{DisputeLine, Stage, dispute_lines};

/// What we contest, line by line, and why.
pub(super) fn contestation(desk: &Desk<'_, '_>) -> Option<Letter> {
    let (contested, of_interest) = (desk.occasions.contested(), desk.occasions.contested_interest());
    if contested.is_empty() && of_interest.is_empty() {
        return None;
    }
    let words = desk.words;
    let mut body = Vec::new();
    let mut theirs = Vec::new();
    if !contested.is_empty() {
        body.push(Part::Paragraph(words.contestation_opening.to_owned()));
        let leaves_something = |contested: &Contested<'_, '_>| !contested.line.is_of_whole_block();
        if contested.iter().any(|on| on.about.iter().any(leaves_something)) {
            body.push(Part::Paragraph(words.contestation_others.to_owned()));
        }
        body.extend(contested.iter().map(|on| Part::Table(contested_claims(desk, on))));
    }
    if !of_interest.is_empty() {
        body.push(Part::Paragraph(words.contestation_interest.to_owned()));
        body.extend(of_interest.iter().map(|on| Part::Table(contested_interest(desk, on, &mut theirs))));
    }
    let mut stages = contested.iter().flat_map(|on| &on.about).map(|contested| contested.line.stage());
    if stages.any(|stage| stage == Stage::Contested) || !of_interest.is_empty() {
        body.push(Part::Paragraph(words.contestation_request.to_owned()));
    }
    Some(desk.letter(Kind::Contestation, theirs, body))
}

fn contested_claims(desk: &Desk<'_, '_>, on: &On<'_, '_, Contested<'_, '_>>) -> Table {
    let (words, of_statement) = (desk.words, desk.voice.words);
    let columns = [
        (of_statement.reference, Align::Left),
        (words.claim_number, Align::Wrapped),
        (of_statement.contested_on, Align::Figure),
        (words.reason, Align::Wrapped),
        (words.reply_by, Align::Figure),
        (of_statement.amount, Align::Figure),
    ];
    let mut table = desk.table(desk.caption(on.account), columns);
    for Contested { line, .. } in &on.about {
        let dispute = line.dispute;
        let reason = if dispute.reason.is_empty() { words.no_reason } else { &dispute.reason };
        table.rows.push(vec![
            desk.block(line.block),
            claim(desk, line),
            desk.day(Some(dispute.contested_on)),
            reason.to_owned(),
            reply_by(desk, line),
            desk.amount(dispute.contested, on.account.currency),
        ]);
    }
    let total = on.about.iter().map(|contested| contested.line.dispute.contested).sum();
    table.totals.push((of_statement.total.to_owned(), vec![desk.amount(total, on.account.currency)]));
    table
}

/// The line that is contested by its claim number, or the block or part of it.
fn claim(desk: &Desk<'_, '_>, line: &DisputeLine<'_>) -> String {
    let claim_id = line.dispute.claim_id.clone();
    claim_id.unwrap_or_else(|| desk.voice.without_claim(line).to_owned())
}

/// The day by which a reply is awaited, or that of the reply or the end.
fn reply_by(desk: &Desk<'_, '_>, line: &DisputeLine<'_>) -> String {
    let words = desk.voice.words;
    let on = |template: &Template, day: Date| template.fill(&[("date", &desk.voice.date(day))]);
    match (line.reply_by, line.dispute.replied_on, line.dispute.closed_on) {
        (Some(day), ..) => desk.voice.date(day),
        (None, Some(day), _) => on(&words.replied_on, day),
        (None, None, Some(day)) => on(&words.closed_on, day),
        (None, None, None) => NIL.to_owned(),
    }
}

fn contested_interest<'a>(
    desk: &Desk<'_, '_>,
    on: &On<'_, 'a, ContestedInterest<'a>>,
    theirs: &mut Vec<&'a str>,
) -> Table {
    let (words, of_statement) = (desk.words, desk.voice.words);
    let columns = [
        (of_statement.reference, Align::Left),
        (words.claimed_on, Align::Figure),
        (words.document, Align::Wrapped),
        (of_statement.contested_on, Align::Figure),
        (words.reason, Align::Wrapped),
        (of_statement.amount, Align::Figure),
    ];
    let mut table = desk.table(desk.caption(on.account), columns);
    for contested in &on.about {
        let claim = contested.claim;
        let document = claim.map_or("", |claim| claim.reference.as_str());
        theirs.push(document);
        let event = contested.event;
        let reason = if event.reason.is_empty() { words.no_reason } else { &event.reason };
        table.rows.push(vec![
            desk.block(contested.block),
            desk.day(claim.map(|claim| claim.date)),
            if document.is_empty() { NIL.to_owned() } else { document.to_owned() },
            desk.day(Some(event.date)),
            reason.to_owned(),
            desk.amount(contested.minor(), on.account.currency),
        ]);
    }
    let total = on.about.iter().map(ContestedInterest::minor).sum();
    table.totals.push((of_statement.total.to_owned(), vec![desk.amount(total, on.account.currency)]));
    table
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
            (words.claim_number, Align::Wrapped),
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
                desk.block(replied.block),
                answered(desk, replied),
                desk.day(contested.first().map(|event| event.date)),
                decision(desk, replied).to_owned(),
                desk.amount(replied.withdrawn(), currency),
                desk.amount(replied.outstanding, currency),
            ]);
        }
        let withdrawn = on.about.iter().map(Replied::withdrawn).sum();
        table.totals.push((of_statement.total.to_owned(), vec![desk.amount(withdrawn, currency), String::new()]));
        body.push(Part::Table(table));
    }
    body.push(Part::Paragraph(words.reply_request.to_owned()));
    Some(desk.letter(Kind::Reply, theirs, body))
}

/// What is answered: the line the reply names, or what was contested of the block.
fn answered(desk: &Desk<'_, '_>, replied: &Replied<'_>) -> String {
    if let Some(claim_id) = &replied.event.claim_id {
        return claim_id.clone();
    }
    let lines = dispute_lines(replied.block, &BlockDeadlines::default());
    let mut claims: Vec<String> = lines.iter().map(|line| claim(desk, line)).collect();
    claims.dedup();
    claims.join(", ")
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
