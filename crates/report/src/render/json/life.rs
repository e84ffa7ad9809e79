//! Disputes, interest, ageing and what is next, in JSON.

use solde_core::clearing::{Arrear, Expected};
use solde_core::interest::{Interest, Periods};
use solde_core::money::Currency;

use super::Json;
use crate::figures::Figures;
use crate::life::{Age, DisputeLine, InterestLine, InterestTotals, arithmetic};
use crate::statement::{Side, Step};

pub(super) fn dispute(json: &mut Json<'_>, line: &DisputeLine<'_>) {
    let (dispute, terms) = (line.dispute, &line.block.terms);
    json.text("block_ref", &line.block.key.block_ref).period("accounting_period", terms.accounting_period);
    json.text("claim_id", dispute.claim_id.as_deref().unwrap_or_default()).text("event_id", &dispute.event_id);
    json.word("stage", line.stage().as_str()).day("contested_on", dispute.contested_on);
    json.text("reason", &dispute.reason).balance("contested", dispute.contested, terms.currency);
    json.balance("outstanding", dispute.outstanding, terms.currency).date("replied_on", dispute.replied_on);
    json.date("reply_by", line.reply_by).date("settle_by", line.settle_by).date("closed_on", dispute.closed_on);
}

/// `late` is `null` where interest could not be computed.
pub(super) fn interest(json: &mut Json<'_>, line: &InterestLine<'_>) {
    let terms = &line.block.terms;
    json.text("block_ref", &line.block.key.block_ref).period("accounting_period", terms.accounting_period);
    if line.proposal.is_none() {
        json.unknown("late");
    }
    json.list("late", line.arrears(), |json, arrear| {
        late(json, &arrear.interest, Some(arrear), terms.currency);
    });
    let running = line.proposal.iter().flat_map(|proposal| &proposal.running);
    json.list("running", running, |json, running| late(json, running, None, terms.currency));
    json.object("totals", |json| totals(json, &line.totals(), terms.currency));
}

fn late(json: &mut Json<'_>, interest: &Interest, arrear: Option<&Arrear>, currency: Currency) {
    if let Some(arrear) = arrear {
        json.text("event_id", &arrear.event_id).text("claim_id", arrear.claim_id.as_deref().unwrap_or_default());
    }
    json.balance("principal", interest.principal_minor, currency);
    json.day("due_on", interest.due_on).day("received_on", interest.received_on);
    let unit = match interest.periods {
        Periods::Months(_) => "months",
        Periods::Days(_) => "days",
    };
    json.count("periods", interest.periods.count().into()).word("unit", unit);
    json.text("arithmetic", &arithmetic(interest, currency, Figures::PLAIN));
    json.balance("interest", interest.minor, currency);
    json.date("claim_by", arrear.and_then(|arrear| Some(arrear.claim_by.as_ref()?.last_day)));
    json.flag("confirmed", interest.confirmed());
}

/// Totals of interest, in their order.
pub(super) fn totals(json: &mut Json<'_>, totals: &InterestTotals, currency: Currency) {
    for (name, minor) in totals.items() {
        json.amount(name, minor, currency);
    }
}

pub(super) fn ages(json: &mut Json<'_>, side: &Side<'_>, currency: Currency) {
    for (name, age) in [("by_introduction_year", Age::Introduction), ("by_care_year", Age::Care)] {
        let of_age = side.ages.iter().filter(|((by, _), _)| *by == age);
        json.list(name, of_age, |json, ((_, year), aged)| {
            json.year("year", *year).amount("open", aged.open, currency).amount("disputed", aged.disputed, currency);
        });
    }
}

/// `entries` is how many entries of the worklist it stands for; where it is one, it
/// names its block and line.
pub(super) fn next(json: &mut Json<'_>, step: &Step<'_>) {
    json.date("last_day", step.last_day).word("risk", step.risk.as_str()).word("task", step.task.as_str());
    json.word("actor", step.actor.code()).count("entries", step.items.len() as u64);
    if let Some(period) = step.accounting_period {
        json.period("accounting_period", period);
    }
    if let Some(item) = step.single() {
        json.text("block_ref", &item.block_ref).text("claim_id", item.claim_id.as_deref().unwrap_or_default());
    }
    json.balance("at_stake", step.at_stake, step.currency).text("rule", step.rule);
    if let Some(authority) = step.authority {
        json.text("citation", &authority.citation).flag("confirmed", authority.confirmed);
    }
    json.text("counted", &step.counted);
}

pub(super) fn expected(json: &mut Json<'_>, expected: &Expected) {
    json.word("agreement", expected.agreement.as_str()).period("accounting_period", expected.accounting_period);
    json.word("creditor", expected.creditor.code()).word("debtor", expected.debtor.code());
    json.word("basis", expected.basis.as_str()).period("last_received", expected.last_received);
    json.date("introduce_by", expected.introduce_by).date("inventory_by", expected.inventory_by);
}
