//! The control page of a statement in JSON.

use super::Json;
use crate::statement::Statement;

pub(super) fn page(json: &mut Json<'_>, statement: &Statement<'_>) {
    let control = &statement.control;
    let used = |decided: bool| if decided { "decided" } else { "used" };
    json.list("rules", &control.rules, |json, line| {
        let rule = line.rule;
        json.word("agreement", line.agreement.as_str()).text("subject", rule.subject).text("rule", &rule.rule);
        json.text("citation", &rule.authority.citation).flag("confirmed", rule.authority.confirmed);
        json.text("receivables", line.receivables.map_or("", used)).text("debts", line.debts.map_or("", used));
    });
    json.list("unconfirmed_rates", &control.unconfirmed_rates, |json, rate| {
        json.word("currency", rate.currency.code());
        super::rate(json, &rate.rate);
    });
    json.list("unconfirmed_refinancing", control.unconfirmed_refinancing.iter().copied(), |json, rate| {
        json.day("from", rate.effective_from).text("percent", &rate.percent.to_string()).text("source", &rate.source);
    });
    json.list("rejects", control.rejects.iter().copied(), |json, reject| {
        json.word("creditor", reject.creditor.code()).word("debtor", reject.debtor.code());
        json.word("code", &reject.code.to_string()).word("currency", reject.currency.code());
        json.count("lines", reject.totals.lines).balance("care", reject.totals.care, reject.currency);
        json.amount("fees", reject.totals.fees, reject.currency).count("unreadable", reject.unreadable);
    });
    json.list("findings", control.findings.iter().copied(), |json, finding| {
        json.word("code", &finding.code.to_string()).word("severity", finding.code.severity().as_str());
        json.word("creditor", finding.creditor.code()).word("debtor", finding.debtor.code());
        json.text("block_ref", finding.block_ref.as_deref().unwrap_or_default());
        json.text("event_id", finding.event_id.as_deref().unwrap_or_default()).text("detail", &finding.detail);
    });
    let proofs = statement.sides().flat_map(|(account, side)| side.proofs().map(move |proof| (account, side, proof)));
    json.list("controls", proofs, |json, (account, side, proof)| {
        json.word("agreement", account.agreement.as_str()).word("currency", account.currency.code());
        json.word("creditor", side.creditor.code()).word("debtor", side.debtor.code()).text("name", proof.what);
        json.balance("left", proof.left, account.currency).balance("right", proof.right, account.currency);
    });
    let (hold, all) = control.of_run();
    json.object("run_controls", |json| {
        json.word("file", "controls.json").count("controls", all as u64).count("equal", hold as u64);
    });
    json.text("ledger_digest", control.ledger_digest).text("engine", control.engine);
}
