//! Disputes, interest, ageing and what is next, in JSON.

use serde::Serialize;
use solde_core::agreement::AgreementId;
use solde_core::calendar::{Date, Period};
use solde_core::clearing::{Arrear, Expected, Risk, Task, WorkItem};
use solde_core::codes::Basis;
use solde_core::interest::{Interest, Periods};
use solde_core::money::Currency;
use solde_core::party::Party;

use crate::figures::{Amount, Figures};
use crate::life::{Age, DisputeLine, InterestLine, InterestTotals, arithmetic};
use crate::statement::Side;

#[derive(Serialize)]
pub(super) struct DisputeJson<'a> {
    block_ref: &'a str,
    accounting_period: Period,
    claim_id: Option<&'a str>,
    event_id: &'a str,
    stage: &'static str,
    contested_on: Date,
    reason: &'a str,
    contested: Amount,
    outstanding: Amount,
    replied_on: Option<Date>,
    reply_by: Option<Date>,
    settle_by: Option<Date>,
    closed_on: Option<Date>,
}

#[derive(Serialize)]
pub(super) struct InterestJson<'a> {
    block_ref: &'a str,
    accounting_period: Period,
    /// `null` where it could not be computed.
    late: Option<Vec<LateJson<'a>>>,
    running: Vec<LateJson<'a>>,
    totals: Totals,
}

#[derive(Serialize)]
struct LateJson<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    event_id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    claim_id: Option<&'a str>,
    principal: Amount,
    due_on: Date,
    received_on: Date,
    periods: u32,
    unit: &'static str,
    arithmetic: String,
    interest: Amount,
    claim_by: Option<Date>,
    confirmed: bool,
}

/// Totals of interest, as an object in their order.
pub(super) struct Totals(InterestTotals, Currency);

impl Serialize for Totals {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.items().into_iter().map(|(name, minor)| (name, Amount::new(minor, self.1))))
    }
}

#[derive(Serialize)]
pub(super) struct AgedJson {
    year: Option<i32>,
    open: Amount,
    disputed: Amount,
}

#[derive(Serialize)]
pub(super) struct NextJson<'a> {
    last_day: Option<Date>,
    risk: Risk,
    task: Task,
    actor: Party,
    accounting_period: Period,
    block_ref: &'a str,
    claim_id: Option<&'a str>,
    at_stake: Amount,
    rule: &'a str,
    citation: Option<&'a str>,
    confirmed: Option<bool>,
    counted: &'a str,
}

#[derive(Serialize)]
pub(super) struct ExpectedJson {
    agreement: AgreementId,
    accounting_period: Period,
    creditor: Party,
    debtor: Party,
    basis: Basis,
    last_received: Period,
    introduce_by: Option<Date>,
    inventory_by: Option<Date>,
}

impl<'a> DisputeJson<'a> {
    pub(super) fn of(line: &DisputeLine<'a>) -> Self {
        let (dispute, currency) = (line.dispute, line.block.terms.currency);
        Self {
            block_ref: &line.block.key.block_ref,
            accounting_period: line.block.terms.accounting_period,
            claim_id: dispute.claim_id.as_deref(),
            event_id: &dispute.event_id,
            stage: line.stage().as_str(),
            contested_on: dispute.contested_on,
            reason: &dispute.reason,
            contested: Amount::new(dispute.contested, currency),
            outstanding: Amount::new(dispute.outstanding, currency),
            replied_on: dispute.replied_on,
            reply_by: line.reply_by,
            settle_by: line.settle_by,
            closed_on: dispute.closed_on,
        }
    }
}

impl<'a> InterestJson<'a> {
    pub(super) fn of(line: &InterestLine<'a>) -> Self {
        let currency = line.block.terms.currency;
        let late = |arrear: &'a Arrear| LateJson::of(&arrear.interest, Some(arrear), currency);
        let running = line.proposal.iter().flat_map(|proposal| &proposal.running);
        Self {
            block_ref: &line.block.key.block_ref,
            accounting_period: line.block.terms.accounting_period,
            late: line.proposal.map(|_| line.arrears().into_iter().map(late).collect()),
            running: running.map(|running| LateJson::of(running, None, currency)).collect(),
            totals: Totals(line.totals(), currency),
        }
    }
}

impl<'a> LateJson<'a> {
    fn of(interest: &Interest, arrear: Option<&'a Arrear>, currency: Currency) -> Self {
        Self {
            event_id: arrear.map(|arrear| arrear.event_id.as_str()),
            claim_id: arrear.and_then(|arrear| arrear.claim_id.as_deref()),
            principal: Amount::new(interest.principal_minor, currency),
            due_on: interest.due_on,
            received_on: interest.received_on,
            periods: interest.periods.count(),
            unit: match interest.periods {
                Periods::Months(_) => "months",
                Periods::Days(_) => "days",
            },
            arithmetic: arithmetic(interest, currency, Figures::PLAIN),
            interest: Amount::new(interest.minor, currency),
            claim_by: arrear.and_then(|arrear| Some(arrear.claim_by.as_ref()?.last_day)),
            confirmed: interest.confirmed(),
        }
    }
}

impl Totals {
    pub(super) fn of(side: &Side<'_>, currency: Currency) -> Self {
        Self(side.interest_totals(), currency)
    }
}

impl AgedJson {
    pub(super) fn of(side: &Side<'_>, age: Age, currency: Currency) -> Vec<Self> {
        let of_age = side.ages.iter().filter(|((by, _), _)| *by == age);
        of_age
            .map(|((_, year), aged)| Self {
                year: *year,
                open: Amount::new(aged.open, currency),
                disputed: Amount::new(aged.disputed, currency),
            })
            .collect()
    }
}

impl<'a> NextJson<'a> {
    pub(super) fn of(item: &'a WorkItem) -> Self {
        Self {
            last_day: item.last_day,
            risk: item.risk,
            task: item.task,
            actor: item.actor,
            accounting_period: item.position.accounting_period,
            block_ref: &item.block_ref,
            claim_id: item.claim_id.as_deref(),
            at_stake: Amount::new(item.at_stake, item.position.currency),
            rule: &item.ground.rule,
            citation: item.ground.authority.as_ref().map(|authority| authority.citation.as_str()),
            confirmed: item.ground.authority.as_ref().map(|authority| authority.confirmed),
            counted: &item.ground.counted,
        }
    }
}

impl ExpectedJson {
    pub(super) fn of(expected: &Expected) -> Self {
        Self {
            agreement: expected.agreement,
            accounting_period: expected.accounting_period,
            creditor: expected.creditor,
            debtor: expected.debtor,
            basis: expected.basis,
            last_received: expected.last_received,
            introduce_by: expected.introduce_by,
            inventory_by: expected.inventory_by,
        }
    }
}
