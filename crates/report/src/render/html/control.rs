//! The control page in HTML.

use super::markup::{Html, Set};
use crate::render::phrases::Voice;

pub(super) fn control_page(html: &mut Html, voice: &Voice<'_>) {
    html.raw("<section class=\"control\" id=\"control\">\n").element("<h2>", voice.words.control_page, "</h2>");
    origin(html, voice);
    doubts(html, voice);
    rules(html, voice);
    rejects(html, voice);
    findings(html, voice);
    controls(html, voice);
    html.raw("</section>\n");
}

/// Which ledger and which program it was drawn from.
fn origin(html: &mut Html, voice: &Voice<'_>) {
    let (words, control) = (voice.words, &voice.statement.control);
    for (name, fact) in [(words.ledger_digest, control.ledger_digest), (words.engine, control.engine)] {
        html.raw("<p class=\"note origin\">").text(name).raw(words.colon).text(fact).raw("</p>\n");
    }
}

/// What is not confirmed and decided a figure: before all rules, and marked.
fn doubts(html: &mut Html, voice: &Voice<'_>) {
    let (words, control) = (voice.words, &voice.statement.control);
    if !control.has_doubts() {
        html.element("<p>", words.no_doubts, "</p>");
        return;
    }
    html.raw("<div class=\"doubt\">\n")
        .element("<h3>", words.doubts, "</h3>")
        .element("<p>", words.doubts_note, "</p>")
        .raw("<ul>\n");
    for line in control.doubtful_rules() {
        let rule = line.rule;
        html.raw("<li><b>")
            .text(words.of_core(rule.subject))
            .raw("</b>")
            .raw(words.colon)
            .text(&rule.authority.citation);
        html.raw(" (").text(line.agreement.as_str()).raw(", ").text(&rule.rule).raw(")</li>\n");
    }
    for rate in &control.unconfirmed_rates {
        html.element("<li>", &voice.doubtful_rate(rate), "</li>");
    }
    for rate in &control.unconfirmed_refinancing {
        html.element("<li>", &format!("{} ({})", voice.doubtful_refinancing(rate), rate.source), "</li>");
    }
    html.raw("</ul>\n</div>\n");
}

fn rules(html: &mut Html, voice: &Voice<'_>) {
    let (words, control) = (voice.words, &voice.statement.control);
    if control.rules.is_empty() {
        html.element("<p>", words.no_rules, "</p>");
        return;
    }
    html.table(words.rules).heads(&[
        (words.subject, Set::Text),
        (words.source, Set::Text),
        (words.confirmed, Set::Left),
        (words.receivables, Set::Left),
        (words.debts, Set::Left),
    ]);
    for line in &control.rules {
        let rule = line.rule;
        html.raw("<tr><th scope=\"row\" class=\"w\">").text(words.of_core(rule.subject)).raw("</th><td class=\"w\">");
        html.text(&rule.authority.citation)
            .raw(" (")
            .text(line.agreement.as_str())
            .raw(", ")
            .text(&rule.rule)
            .raw(")</td>");
        html.raw(if line.is_doubtful() { "<td class=\"l bad\">" } else { "<td class=\"l\">" });
        html.text(if rule.authority.confirmed { words.yes } else { words.no }).raw("</td>");
        html.cell(voice.use_of(line.receivables), Set::Left).cell(voice.use_of(line.debts), Set::Left).end_row();
    }
    html.end_table();
}

fn rejects(html: &mut Html, voice: &Voice<'_>) {
    let (words, control) = (voice.words, &voice.statement.control);
    if control.rejects.is_empty() {
        html.element("<p>", words.no_rejects, "</p>");
        return;
    }
    html.table(words.rejects).heads(&[
        (words.code, Set::Left),
        (words.meaning, Set::Text),
        (words.claims, Set::Left),
        (words.lines, Set::Figure),
        (words.unreadable, Set::Figure),
        (words.care, Set::Figure),
        (words.fees, Set::Figure),
    ]);
    for reject in &control.rejects {
        html.row(&reject.code.to_string()).cell(words.code_title(reject.code), Set::Text);
        html.cell(&voice.claims(reject.creditor, reject.debtor), Set::Left);
        html.count(reject.totals.lines).count(reject.unreadable);
        html.money(reject.totals.care, reject.currency).money(reject.totals.fees, reject.currency).end_row();
    }
    html.end_table();
}

fn findings(html: &mut Html, voice: &Voice<'_>) {
    let (words, control) = (voice.words, &voice.statement.control);
    if control.findings.is_empty() {
        html.element("<p>", words.no_findings, "</p>");
        return;
    }
    html.table(words.findings).heads(&[
        (words.code, Set::Left),
        (words.meaning, Set::Text),
        (words.claims, Set::Left),
        (words.about, Set::Text),
        (words.detail, Set::Text),
    ]);
    for finding in &control.findings {
        let about = [finding.block_ref.as_deref(), finding.event_id.as_deref()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ");
        html.row(&finding.code.to_string()).cell(words.code_title(finding.code), Set::Text);
        html.cell(&voice.claims(finding.creditor, finding.debtor), Set::Left).cell(&about, Set::Text);
        // The core writes details in English.
        html.raw("<td class=\"w\" lang=\"en\">").text(&finding.detail).raw("</td>").end_row();
    }
    html.end_table();
}

/// A word on the controls of the run, and what the statement proves by itself.
fn controls(html: &mut Html, voice: &Voice<'_>) {
    let words = voice.words;
    html.element("<p class=\"note\">", &voice.run_controls(), "</p>");
    if voice.statement.sides().any(|(_, side)| side.proofs().next().is_some()) {
        html.table(words.controls).heads(&[
            (words.control, Set::Text),
            (words.claims, Set::Left),
            (words.left, Set::Figure),
            (words.right, Set::Figure),
            (words.result, Set::Left),
        ]);
        for (account, side) in voice.statement.sides() {
            for proof in side.proofs() {
                html.raw("<tr><th scope=\"row\" class=\"w\">").text(words.of_core(proof.what)).raw("</th>");
                html.cell(&voice.claims_under(account, side), Set::Left);
                html.money(proof.left, account.currency).money(proof.right, account.currency);
                let equal = proof.left == proof.right;
                html.raw(if equal { "<td class=\"l\">" } else { "<td class=\"l bad\">" });
                html.text(if equal { words.equal } else { words.differ }).raw("</td>").end_row();
            }
        }
        html.end_table();
    }
}
