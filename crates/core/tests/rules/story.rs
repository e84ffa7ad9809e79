//! Stories: a small clearing, from blocks and events to what is open, due and owed.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use solde_core::block::{BlockAccount, BlockHeader, BlockKey, BlockTerms, IntakeBlock, LineTotals};
use solde_core::calendar::{Date, Period};
use solde_core::clearing::{BlockInterest, Clearing, ClearingInput, acknowledge, clear};
use solde_core::codes::Basis;
use solde_core::event::{Event, EventKind, Need, Reason, ReplyDecision};
use solde_core::law::DeadlineKind;
use solde_core::life::{NamedClaim, State};
use solde_core::money::{Currency, Money, format_minor};
use solde_core::party::Party;
use solde_core::position::eligible;
use toml::{Table, Value};

use crate::reference::{currency, minor};
use crate::setting::{World, agreement_id};

/// Blocks and events up to a day.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct StoryInput {
    cut_off: Date,
    blocks: Vec<BlockInput>,
    /// CSV in the columns of the events file. Left out: `event_id` (e1, e2, ...), and
    /// for events about a block its creditor, debtor, agreement and currency.
    #[serde(default)]
    events: String,
}

/// A block; what is left out is that of the setting.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BlockInput {
    block_ref: String,
    creditor: Option<Party>,
    debtor: Option<Party>,
    agreement: Option<String>,
    basis: Option<Basis>,
    accounting_period: Period,
    introduced_on: Date,
    sent_on: Option<Date>,
    #[serde(default = "euro")]
    currency: String,
    /// The total of the lines, or `lines`.
    care: Option<String>,
    #[serde(default)]
    lines: Vec<LineInput>,
    /// Of the total, lines of a class that is waived.
    waived: Option<String>,
    /// Of the total, care by year.
    #[serde(default)]
    care_years: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineInput {
    claim_id: String,
    care: String,
}

fn euro() -> String {
    "EUR".into()
}

/// Runs the clearing and shows each block, the payments due and the findings.
pub(crate) fn story(world: &World, input: &StoryInput) -> Result<Table, String> {
    let mut headers = Vec::new();
    let mut intake = Vec::new();
    let mut named = BTreeMap::new();
    for block in &input.blocks {
        let (header, block, lines) = block.read(world)?;
        headers.push(header);
        intake.push(block);
        named.extend(lines);
    }
    let events = events(&input.events, &headers)?;
    let mut findings = acknowledge(headers.iter_mut(), &events);
    for (block, header) in intake.iter_mut().zip(&headers) {
        block.introduced_on = Some(header.introduced_on);
    }
    let quarter = format!("{}Q{}", input.cut_off.year(), input.cut_off.month().div_ceil(3));
    let clearing = clear(ClearingInput {
        settlement_period: Period::parse(quarter.as_bytes()).ok_or("no quarter")?,
        cut_off: input.cut_off,
        law: &world.law,
        rates: &world.reference.rates,
        refinancing: &world.reference.refinancing,
        working_days: &world.reference.working_days,
        fixed_amounts: &world.reference.fixed_amounts,
        accounts: Vec::new(),
        unallocated: BTreeMap::new(),
        unknown: BTreeSet::new(),
        intake,
        refused: BTreeSet::new(),
        events: events.into_iter().filter(|event| event.date <= input.cut_off).collect(),
        named,
        inventories: &[],
    })
    .map_err(|error| error.to_string())?;
    if let Some(control) = clearing.controls.iter().find(|control| !control.holds()) {
        return Err(format!("control `{}` does not hold: {} and {}", control.name, control.left, control.right));
    }
    findings.extend(clearing.findings.iter().cloned());
    let codes: Vec<Value> = findings.iter().map(|finding| finding.code.to_string().into()).collect();
    let mut observed = settled(&clearing);
    observed.insert("findings".into(), codes.into());
    let mut blocks = Table::new();
    for account in &clearing.accounts {
        let interest = clearing.interest.iter().find(|interest| interest.block == account.key);
        blocks.insert(account.key.block_ref.to_string(), block(world, account, interest, input.cut_off).into());
    }
    observed.insert("block".into(), blocks.into());
    Ok(observed)
}

type Lines = Vec<((Party, String), NamedClaim)>;

impl BlockInput {
    fn read(&self, world: &World) -> Result<(BlockHeader, IntakeBlock, Lines), String> {
        let own = currency(&self.currency)?;
        let key =
            BlockKey { creditor: self.creditor.unwrap_or(world.creditor()), block_ref: self.block_ref.as_str().into() };
        let agreement = match &self.agreement {
            Some(id) => agreement_id(&world.law, id)?,
            None => world.agreement()?,
        };
        let terms = BlockTerms {
            agreement,
            accounting_period: self.accounting_period,
            debtor: self.debtor.unwrap_or(world.debtor()),
            basis: self.basis.unwrap_or(world.basis()),
            currency: own,
        };
        let mut accepted = LineTotals::default();
        let mut lines = Lines::new();
        for line in &self.lines {
            let care = minor(&line.care, own)?;
            accepted.add(care, 0);
            let claim = NamedClaim { block: key.clone(), care: care.into(), fees: 0 };
            lines.push(((key.creditor, line.claim_id.clone()), claim));
        }
        match &self.care {
            Some(care) if self.lines.is_empty() => accepted.add(minor(care, own)?, 0),
            None if !self.lines.is_empty() => {}
            _ => return Err(format!("block {}: state either `care` or `lines`", self.block_ref)),
        }
        let mut waived = LineTotals::default();
        if let Some(care) = &self.waived {
            waived.add(minor(care, own)?, 0);
        }
        let mut care_years = Vec::new();
        for (year, care) in &self.care_years {
            let year = year.parse().map_err(|error| format!("`{year}`: {error}"))?;
            care_years.push((year, i128::from(minor(care, own)?)));
        }
        let header = BlockHeader {
            key: key.clone(),
            terms,
            introduced_on: self.introduced_on,
            sent_on: self.sent_on,
            line_count: accepted.lines,
            care_total: accepted.care,
            fee_total: 0,
            creditor_iban: None,
            creditor_bic: None,
            supplements: None,
        };
        let block = IntakeBlock {
            key,
            terms,
            introduced_on: Some(self.introduced_on),
            creditor_iban: None,
            creditor_bic: None,
            supplements: None,
            sent_on: self.sent_on,
            accepted,
            waived,
            care_years,
            booked_outside: 0,
            months: Vec::new(),
            provisional_lines: 0,
            holds: Vec::new(),
        };
        Ok((header, block, lines))
    }
}

const COLUMNS: [&str; 15] = [
    "event_id",
    "kind",
    "date",
    "creditor",
    "debtor",
    "agreement",
    "accounting_period",
    "block_ref",
    "claim_id",
    "amount",
    "currency",
    "until",
    "reason",
    "reference",
    "note",
];

fn events(text: &str, headers: &[BlockHeader]) -> Result<Vec<Event>, String> {
    let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_reader(text.trim().as_bytes());
    let columns: Vec<String> = reader.headers().map_err(|error| error.to_string())?.iter().map(str::to_owned).collect();
    if let Some(column) = columns.iter().find(|column| !COLUMNS.contains(&column.as_str())) {
        return Err(format!("events have no column `{column}`"));
    }
    let mut events = Vec::new();
    for (number, record) in reader.records().enumerate() {
        let record = record.map_err(|error| error.to_string())?;
        let cell = |column: &str| {
            let place = columns.iter().position(|name| name == column)?;
            record.get(place).filter(|cell| !cell.is_empty())
        };
        let event = event(&cell, &format!("e{}", number + 1), headers);
        events.push(event.map_err(|message| format!("event {}: {message}", number + 1))?);
    }
    Ok(events)
}

fn event<'a>(
    cell: &impl Fn(&str) -> Option<&'a str>,
    event_id: &str,
    headers: &[BlockHeader],
) -> Result<Event, String> {
    fn read<T>(text: Option<&str>, parse: impl Fn(&[u8]) -> Option<T>) -> Result<Option<T>, String> {
        text.map(|text| parse(text.as_bytes()).ok_or(format!("`{text}` cannot be read"))).transpose()
    }
    let block = headers.iter().find(|header| Some(header.key.block_ref.as_str()) == cell("block_ref"));
    let needed = |column: &str| format!("`{column}` is missing");
    let creditor = read(cell("creditor"), Party::from_code)?.or(block.map(|header| header.key.creditor));
    let debtor = read(cell("debtor"), Party::from_code)?.or(block.map(|header| header.terms.debtor));
    let agreement = read(cell("agreement"), solde_core::agreement::AgreementId::new)?;
    let own = block.map(|header| header.terms.currency).filter(|_| cell("amount").is_some());
    let stated = read(cell("currency"), Currency::from_code)?.or(own);
    let amount = match (cell("amount"), stated) {
        (Some(text), Some(currency)) => Some(Money { minor: minor(text, currency)?.into(), currency }),
        (Some(_), None) => return Err(needed("currency")),
        (None, _) => None,
    };
    let event = Event {
        date: read(cell("date"), Date::parse)?.ok_or_else(|| needed("date"))?,
        kind: read(cell("kind"), EventKind::parse)?.ok_or_else(|| needed("kind"))?,
        event_id: cell("event_id").unwrap_or(event_id).to_owned(),
        creditor: creditor.ok_or_else(|| needed("creditor"))?,
        debtor: debtor.ok_or_else(|| needed("debtor"))?,
        agreement: agreement.or(block.map(|header| header.terms.agreement)),
        accounting_period: read(cell("accounting_period"), Period::parse)?,
        block_ref: cell("block_ref").map(str::to_owned),
        claim_id: cell("claim_id").map(str::to_owned),
        amount,
        currency: stated,
        until: read(cell("until"), Date::parse)?,
        reason: cell("reason").unwrap_or_default().to_owned(),
        reference: cell("reference").unwrap_or_default().to_owned(),
    };
    complete(&event)?;
    Ok(event)
}

/// An example states what an events file would have to.
fn complete(event: &Event) -> Result<(), String> {
    let needs = event.kind.requirements();
    for (need, stated, column) in [
        (needs.block, event.block_ref.is_some(), "block_ref"),
        (needs.claim, event.claim_id.is_some(), "claim_id"),
        (needs.amount, event.amount.is_some(), "amount"),
        (needs.agreement, event.agreement.is_some(), "agreement"),
        (needs.reference, !event.reference.is_empty(), "reference"),
        (needs.until, event.until.is_some(), "until"),
    ] {
        if need == Need::Must && !stated || need == Need::No && stated && column != "agreement" {
            return Err(format!("`{column}` of a {} must {}be stated", event.kind, if stated { "not " } else { "" }));
        }
    }
    let reason = event.reason.as_bytes();
    let fits = match needs.reason {
        Reason::Free => true,
        Reason::Decision => ReplyDecision::parse(reason).is_some(),
        Reason::Deadline => DeadlineKind::parse(reason).is_some(),
    };
    fits.then_some(()).ok_or(format!("`{}` is no reason of a {}", event.reason, event.kind))
}

/// What one block stands at.
fn block(world: &World, account: &BlockAccount, interest: Option<&BlockInterest>, cut_off: Date) -> Table {
    let standing = account.closing();
    let text = |minor: i128| Value::from(format_minor(minor, account.terms.currency.exponent()));
    let day = |date: Option<Date>| Value::from(date.map_or_else(|| "none".to_owned(), |date| date.to_string()));
    let replied = account.disputes.iter().filter(|dispute| dispute.outstanding > 0);
    let replied = replied.clone().count() > 0 && replied.clone().all(|dispute| dispute.replied_on.is_some());
    let mut shown = Table::new();
    for (name, minor) in [
        ("presented", standing.presented()),
        ("not_considered", standing.not_considered),
        ("credited", standing.credited),
        ("waived", standing.waived),
        ("disputed", standing.disputed),
        ("agreed", standing.agreed),
        ("prepaid", standing.prepaid),
        ("paid", standing.paid),
        ("set_off", standing.set_off),
        ("open", standing.open()),
        ("eligible", eligible(account, &world.law, cut_off)),
        ("interest_claimed", standing.interest_claimed),
        ("interest_open", standing.interest_open()),
        ("interest", interest.map_or(0, |interest| interest.computed)),
        ("claimable", interest.map_or(0, BlockInterest::claimable)),
        ("running", interest.map_or(0, |interest| interest.running.iter().map(|running| running.minor).sum())),
    ] {
        shown.insert(name.into(), text(minor));
    }
    let items = interest.iter().flat_map(|interest| &interest.arrears).map(|arrear| {
        let late = &arrear.interest;
        let (principal, due, received) = (text(late.principal_minor), late.due_on, late.received_on);
        let interest = text(late.minor);
        let part = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Value::from(format!("{} due {due} received {received}: {}", part(&principal), part(&interest)))
    });
    shown.insert("interest_items".into(), items.collect::<Vec<_>>().into());
    let holds = interest.and_then(|interest| interest.shield.as_ref()).map(|shield| shield.holds);
    shown.insert("shielded".into(), holds.map_or("not asked", |holds| if holds { "yes" } else { "no" }).into());
    shown.insert("runs_after".into(), day(interest.map(|interest| interest.runs_after)));
    shown.insert("claim_by".into(), {
        let last = interest.iter().flat_map(|interest| &interest.arrears).filter_map(|arrear| arrear.claim_by.as_ref());
        day(last.map(|deadline| deadline.last_day).min())
    });
    shown.insert("due_on".into(), day(account.due_on));
    let again = account.re_entries.iter().map(|again| Value::from(again.due_on.to_string()));
    shown.insert("due_again_on".into(), again.collect::<Vec<_>>().into());
    shown.insert("state".into(), State::of(&standing, replied).as_str().into());
    shown
}

/// Payments, money that waits, set-offs and the worklist.
fn settled(clearing: &Clearing) -> Table {
    let money = |minor: i128, currency: Currency| Money { minor, currency }.to_string();
    let mut pays = Table::new();
    let mut carried = Table::new();
    for net in &clearing.nets {
        let (a, b) = (net.key.a, net.key.b);
        for (payer, payee, minor, kept) in [(a, b, net.a_pays, net.a_carried), (b, a, net.b_pays, net.b_carried)] {
            for (table, minor) in [(&mut pays, minor), (&mut carried, kept)] {
                if minor != 0 {
                    let pair = format!("{payer} to {payee}");
                    let items = table.entry(pair).or_insert_with(|| Value::Array(Vec::new()));
                    if let Value::Array(items) = items {
                        items.push(money(minor, net.key.currency).into());
                    }
                }
            }
        }
    }
    let unallocated = clearing.unallocated.iter().filter(|(_, (brought, moved))| brought + moved != 0);
    let unallocated = unallocated.map(|(key, (brought, moved))| money(brought + moved, key.currency).into());
    let set_offs = clearing.set_offs.iter().flat_map(|result| {
        result.blocks.iter().map(|block| {
            let (settled, difference) = (block.settlement_minor, block.difference_minor);
            let decimals = result.currency.exponent();
            Value::from(format!(
                "{} {}, difference {}: debtor {}, creditor {}",
                block.block.block_ref,
                money(settled, result.currency),
                format_minor(difference, decimals),
                format_minor(block.borne_by_debtor, decimals),
                format_minor(block.borne_by_creditor, decimals),
            ))
        })
    });
    let tasks = clearing.worklist.iter().map(|item| {
        let day = item.last_day.map_or_else(String::new, |day| format!(" by {day}"));
        Value::from(format!("{} {} {}{day}", item.risk, item.actor, item.task))
    });
    let mut settled = Table::new();
    settled.insert("unallocated".into(), unallocated.collect::<Vec<Value>>().into());
    settled.insert("set_offs".into(), set_offs.collect::<Vec<_>>().into());
    settled.insert("tasks".into(), tasks.collect::<Vec<_>>().into());
    settled.insert("pays".into(), pays.into());
    settled.insert("carried".into(), carried.into());
    settled
}
