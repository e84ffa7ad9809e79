//! The control page of a statement in JSON.

use serde::Serialize;
use solde_core::agreement::AgreementId;
use solde_core::calendar::Date;
use solde_core::clearing::{Control, RuleUse};
use solde_core::codes::Code;
use solde_core::money::Currency;
use solde_core::party::Party;

use super::RateJson;
use crate::figures::Amount;
use crate::statement::ControlPage;

#[derive(Serialize)]
pub(super) struct ControlJson<'a> {
    rules: Vec<RuleJson<'a>>,
    unconfirmed_rates: Vec<(Currency, RateJson)>,
    unconfirmed_refinancing: Vec<RefinancingJson<'a>>,
    rejects: Vec<RejectJson>,
    findings: Vec<FindingJson<'a>>,
    controls: &'a [Control],
    ledger_digest: &'a str,
    engine: &'a str,
}

#[derive(Serialize)]
struct RuleJson<'a> {
    agreement: AgreementId,
    #[serde(flatten)]
    rule: &'a RuleUse,
    receivables: Option<&'static str>,
    debts: Option<&'static str>,
}

#[derive(Serialize)]
struct RefinancingJson<'a> {
    from: Date,
    percent: String,
    source: &'a str,
}

#[derive(Serialize)]
struct RejectJson {
    creditor: Party,
    debtor: Party,
    code: Code,
    currency: Currency,
    lines: u64,
    care: Amount,
    fees: Amount,
    unreadable: u64,
}

#[derive(Serialize)]
struct FindingJson<'a> {
    code: Code,
    severity: &'static str,
    creditor: Party,
    debtor: Party,
    block_ref: Option<&'a str>,
    event_id: Option<&'a str>,
    detail: &'a str,
}

impl<'a> ControlJson<'a> {
    pub(super) fn of(control: &'a ControlPage<'_>) -> Self {
        let used = |decided: Option<bool>| decided.map(|decided| if decided { "decided" } else { "used" });
        Self {
            rules: control
                .rules
                .iter()
                .map(|line| RuleJson {
                    agreement: line.agreement,
                    rule: line.rule,
                    receivables: used(line.receivables),
                    debts: used(line.debts),
                })
                .collect(),
            unconfirmed_rates: control
                .unconfirmed_rates
                .iter()
                .map(|rate| (rate.currency, RateJson::of(&rate.rate)))
                .collect(),
            unconfirmed_refinancing: control
                .unconfirmed_refinancing
                .iter()
                .map(|rate| RefinancingJson {
                    from: rate.effective_from,
                    percent: rate.percent.to_string(),
                    source: &rate.source,
                })
                .collect(),
            rejects: control
                .rejects
                .iter()
                .map(|reject| RejectJson {
                    creditor: reject.creditor,
                    debtor: reject.debtor,
                    code: reject.code,
                    currency: reject.currency,
                    lines: reject.totals.lines,
                    care: Amount::new(reject.totals.care, reject.currency),
                    fees: Amount::new(reject.totals.fees, reject.currency),
                    unreadable: reject.unreadable,
                })
                .collect(),
            findings: control
                .findings
                .iter()
                .map(|finding| FindingJson {
                    code: finding.code,
                    severity: finding.code.severity().as_str(),
                    creditor: finding.creditor,
                    debtor: finding.debtor,
                    block_ref: finding.block_ref.as_deref(),
                    event_id: finding.event_id.as_deref(),
                    detail: &finding.detail,
                })
                .collect(),
            controls: control.controls,
            ledger_digest: control.ledger_digest,
            engine: control.engine,
        }
    }
}
