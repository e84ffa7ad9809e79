//! Every posting on a block in order of time, with a column that can be added up by hand.

use std::collections::BTreeSet;

use solde_core::calendar::Date;
use solde_core::event::{Event, EventKind};
use solde_core::law::Law;
use solde_core::ledger::{Measures, Posting, PostingKind};
use solde_core::money::Currency;

use super::BlockView;
use super::story::{Rows, Section};
use super::words::{money, plain, posted, ruled, signed};

/// A posting, or an event that moved no amount.
enum Act<'a> {
    Posting(&'a Posting),
    Event(&'a Event),
}

/// Where an act stands within its run: acts that no event caused come first on their day.
type Place<'a> = (Date, Option<EventKind>, Option<PostingKind>, &'a str);

/// Postings and events of the block, or of one of its lines, run by run.
pub(super) fn section(view: &BlockView<'_>, claim_id: Option<&str>) -> Section {
    let account = view.account;
    let currency = account.terms.currency;
    let law = view.rules.map(|rules| rules.law.of(account, view.cut_off));
    let mut section = Section::new("postings", "What happened, run by run");
    let columns =
        [("date", false), ("run", false), ("what", false), ("amount", true), ("effect_on_open", true), ("open", true)];
    let mut rows = Rows::new(&columns);
    let mut open = 0;
    if let Some(line) = claim_id.and_then(|claim_id| account.lines.get(claim_id)) {
        open = line.standing.presented();
        let remark = format!(
            "care {} + fees {}; presented with its block",
            plain(line.standing.care, currency),
            plain(line.standing.fees, currency)
        );
        let date = account.introduced_on.map_or_else(String::new, |date| date.to_string());
        let cells = [
            date,
            account.posted_in.to_string(),
            "presented".into(),
            plain(open, currency),
            signed(open, currency),
            plain(open, currency),
        ];
        rows.add(cells, vec![remark]);
    }
    for (run, act) in acts(view, claim_id) {
        match act {
            Act::Posting(posting) => {
                let effect = effect(posting, currency);
                open += effect;
                let amount = if posting.currency == currency {
                    plain(posting.minor, currency)
                } else {
                    money(posting.minor, posting.currency)
                };
                let cells = [
                    posting.date.to_string(),
                    run.to_owned(),
                    posted(posting.kind).to_owned(),
                    amount,
                    signed(effect, currency),
                    plain(open, currency),
                ];
                rows.add(cells, remarks(posting, claim_id.is_some(), law.as_ref()));
            }
            Act::Event(event) => {
                let cells = [
                    event.date.to_string(),
                    run.to_owned(),
                    event.kind.as_str().replace('_', " "),
                    event
                        .amount
                        .filter(|amount| amount.minor != 0)
                        .map_or_else(String::new, |amount| plain(amount.minor, currency)),
                    String::new(),
                    plain(open, currency),
                ];
                rows.add(cells, vec![about(event)]);
            }
        }
    }
    section.rows = Some(rows);
    match claim_id {
        None => foot(&mut section, view, open),
        Some(_) => {
            section.step(format!("The effects add up to {}: what is open of the line.", money(open, currency)));
        }
    }
    section
}

/// What a posting adds to what is open.
fn effect(posting: &Posting, currency: Currency) -> i128 {
    if posting.currency != currency {
        return 0;
    }
    let mut measures = Measures::default();
    measures.apply(posting.kind, posting.minor);
    measures.open()
}

/// Postings and events without a posting, by run, day and kind of event.
fn acts<'a>(view: &BlockView<'a>, claim_id: Option<&str>) -> Vec<(&'a str, Act<'a>)> {
    let account = view.account;
    let kind = |event_id: &str| {
        let event = account.history.iter().find(|event| event.event_id == event_id);
        event.map(|event| event.kind)
    };
    let mut known: BTreeSet<&str> = BTreeSet::new();
    let mut acts = Vec::new();
    for told in view.told {
        let wanted = |line: Option<&str>| claim_id.is_none() || line == claim_id;
        let mut of_run: Vec<(Place<'a>, Act<'a>)> = Vec::new();
        let postings = told.postings.iter().filter(|posting| wanted(Some(posting.claim_id.as_str())));
        let mut posted: BTreeSet<&str> = BTreeSet::new();
        for posting in postings {
            posted.insert(&posting.event_id);
            let order = (posting.date, kind(&posting.event_id), Some(posting.kind), posting.event_id.as_str());
            of_run.push((order, Act::Posting(posting)));
        }
        for event in account.history.iter().filter(|event| wanted(event.claim_id.as_deref())) {
            let id = event.event_id.as_str();
            if told.events.contains(id) && !known.contains(id) && !posted.contains(id) {
                of_run.push(((event.date, Some(event.kind), None, id), Act::Event(event)));
            }
        }
        of_run.sort_by(|a, b| a.0.cmp(&b.0));
        acts.extend(of_run.into_iter().map(|(_, act)| (told.run, act)));
        known.extend(told.events.iter().map(String::as_str));
    }
    acts
}

fn remarks(posting: &Posting, of_line: bool, law: Option<&Law<'_>>) -> Vec<String> {
    let mut why = Vec::new();
    if !posting.event_id.is_empty() {
        why.push(format!("event {}", posting.event_id));
    }
    if !posting.claim_id.is_empty() && !of_line {
        why.push(format!("line {}", posting.claim_id));
    }
    if !posting.basis.is_empty() {
        why.push(posting.basis.to_string());
    }
    let mut remarks = vec![why.join(", ")];
    remarks.retain(|remark| !remark.is_empty());
    if !posting.event_id.is_empty() {
        remarks.extend(law.and_then(|law| rule(posting.kind, law)).map(|rule| format!("rule {rule}")));
    }
    remarks
}

/// The rule an act of the parties rests on, where one speaks of it.
fn rule(kind: PostingKind, law: &Law<'_>) -> Option<String> {
    match kind {
        PostingKind::Contested => law.contestation.as_ref().map(ruled),
        PostingKind::Withdrawn => law.reply.as_ref().map(ruled),
        PostingKind::Lifted => Some(ruled(&law.re_entry)),
        PostingKind::Prepaid => law.shield.as_ref().map(ruled),
        PostingKind::Paid => law.payment.as_ref().map(ruled),
        PostingKind::Allocated => Some(ruled(&law.allocation)),
        PostingKind::Agreed => Some(ruled(&law.eligibility)),
        PostingKind::SetOff | PostingKind::SetOffConverted => Some(ruled(&law.set_off)),
        PostingKind::SetOffValue => Some(ruled(&law.conversion_path)),
        PostingKind::ConversionDifference => Some(ruled(&law.exchange_difference)),
        PostingKind::InterestClaimed => Some(ruled(&law.interest)),
        PostingKind::InterestPaid => Some(ruled(&law.interest_claim)),
        _ => None,
    }
}

/// What an event states.
pub(super) fn about(event: &Event) -> String {
    let mut said = vec![format!("event {}", event.event_id)];
    said.extend(event.claim_id.as_ref().map(|line| format!("line {line}")));
    let text = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    said.extend(text(&event.reason));
    said.extend(text(&event.reference));
    said.extend(event.until.map(|until| format!("until {until}")));
    said.join(", ")
}

/// The column added up, and the closing of the run by the formula.
fn foot(section: &mut Section, view: &BlockView<'_>, by_hand: i128) {
    let currency = view.account.terms.currency;
    let standing = view.account.closing();
    let parts = [
        ("not considered", standing.not_considered),
        ("credited", standing.credited),
        ("waived", standing.waived),
        ("disputed", standing.disputed),
        ("prepaid", standing.prepaid),
        ("paid", standing.paid),
        ("set off", standing.set_off),
    ];
    let parts: String = parts
        .into_iter()
        .filter(|(_, minor)| *minor != 0)
        .map(|(name, minor)| format!(" - {name} {}", plain(minor, currency)))
        .collect();
    section.step(format!(
        "open = presented {}{parts} = {}",
        plain(standing.presented(), currency),
        money(standing.open(), currency)
    ));
    section.step(if by_hand == standing.open() {
        format!("The effects add up to {}, as the closing of run {} says.", money(by_hand, currency), view.run)
    } else {
        format!(
            "The effects add up to {}, but the closing of run {} says {}: the chain is not whole.",
            money(by_hand, currency),
            view.run,
            money(standing.open(), currency)
        )
    });
    if standing.interest_claimed != 0 {
        section.step(format!(
            "interest, outside open = claimed {} - contested {} - credited {} - paid {} = {}",
            plain(standing.interest_claimed, currency),
            plain(standing.interest_disputed, currency),
            plain(standing.interest_credited, currency),
            plain(standing.interest_paid, currency),
            money(standing.interest_open(), currency)
        ));
    }
}
