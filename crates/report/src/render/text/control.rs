//! The control page in text.

use super::page::Page;
use crate::render::phrases::Voice;

pub(super) fn control_page(page: &mut Page, voice: &Voice<'_>) {
    page.section(voice.words.control_page);
    doubts(page, voice);
    rules(page, voice);
    rejects(page, voice);
    findings(page, voice);
    controls(page, voice);
    let (words, control) = (voice.words, &voice.statement.control);
    page.blank();
    page.fact(words.ledger_digest, control.ledger_digest);
    page.fact(words.engine, control.engine);
}

fn heading(page: &mut Page, text: &str) {
    page.blank();
    page.paragraph(text, 0);
    page.line(b'-');
}

/// What is not confirmed and decided a figure: first, and under a name of its own.
fn doubts(page: &mut Page, voice: &Voice<'_>) {
    let (words, control) = (voice.words, &voice.statement.control);
    if !control.has_doubts() {
        return page.paragraph(words.no_doubts, 0);
    }
    page.paragraph(&format!("! {}", words.doubts), 2);
    page.line(b'-');
    page.paragraph(words.doubts_note, 0);
    for line in control.doubtful_rules() {
        let rule = line.rule;
        let text = format!(
            "  ! {}{}{} ({}, {})",
            words.of_core(rule.subject),
            words.colon,
            rule.authority.citation,
            line.agreement,
            rule.rule
        );
        page.paragraph(&text, 4);
    }
    for rate in &control.unconfirmed_rates {
        page.paragraph(&format!("  ! {}", voice.doubtful_rate(rate)), 4);
    }
    for rate in &control.unconfirmed_refinancing {
        page.paragraph(&format!("  ! {} ({})", voice.doubtful_refinancing(rate), rate.source), 4);
    }
}

fn rules(page: &mut Page, voice: &Voice<'_>) {
    let (words, control) = (voice.words, &voice.statement.control);
    heading(page, words.rules);
    if control.rules.is_empty() {
        return page.paragraph(words.no_rules, 0);
    }
    page.cells(&[(words.subject, -58), (words.confirmed, -12), (words.receivables, -15), (words.debts, -14)]);
    for line in &control.rules {
        let rule = line.rule;
        let confirmed = if rule.authority.confirmed { words.yes } else { words.no };
        page.cells(&[
            (words.of_core(rule.subject), -58),
            (confirmed, -12),
            (voice.use_of(line.receivables), -15),
            (voice.use_of(line.debts), -14),
        ]);
        page.paragraph(&format!("    {} ({}, {})", rule.authority.citation, line.agreement, rule.rule), 4);
    }
}

fn rejects(page: &mut Page, voice: &Voice<'_>) {
    let (words, control) = (voice.words, &voice.statement.control);
    heading(page, words.rejects);
    if control.rejects.is_empty() {
        return page.paragraph(words.no_rejects, 0);
    }
    page.cells(&[
        (words.code, -8),
        (words.claims, -24),
        (words.lines, 12),
        (words.unreadable, 12),
        (words.care, 22),
        (words.fees, 22),
    ]);
    for reject in &control.rejects {
        page.shown(reject.code, 8);
        page.left(&voice.claims(reject.creditor, reject.debtor), 24);
        page.count(reject.totals.lines, 12);
        page.count(reject.unreadable, 12);
        page.money(reject.totals.care, reject.currency, 22);
        page.money(reject.totals.fees, reject.currency, 22);
        page.end();
        page.paragraph(&format!("        {}", words.code_title(reject.code)), 8);
    }
}

fn findings(page: &mut Page, voice: &Voice<'_>) {
    let (words, control) = (voice.words, &voice.statement.control);
    heading(page, words.findings);
    if control.findings.is_empty() {
        return page.paragraph(words.no_findings, 0);
    }
    for finding in &control.findings {
        let about = [finding.block_ref.as_deref(), finding.event_id.as_deref()]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(", ");
        let claims = voice.claims(finding.creditor, finding.debtor);
        page.paragraph(&format!("{}   {} ({claims}; {about})", finding.code, words.code_title(finding.code)), 8);
        page.paragraph(&format!("        {}", finding.detail), 8);
    }
}

/// What the statement proves by itself, and a word on the controls of the run.
fn controls(page: &mut Page, voice: &Voice<'_>) {
    let words = voice.words;
    if voice.statement.sides().any(|(_, side)| side.proofs().next().is_some()) {
        heading(page, words.controls);
        page.cells(&[(words.control, -50), (words.left, 20), (words.right, 20), (words.result, 10)]);
        for (account, side) in voice.statement.sides().filter(|(_, side)| side.proofs().next().is_some()) {
            page.paragraph(&voice.claims_under(account, side), 0);
            for proof in side.proofs() {
                page.spaces(2);
                page.reference(words.of_core(proof.what), 48);
                page.amount(proof.left, account.currency, 20);
                page.amount(proof.right, account.currency, 20);
                page.right(if proof.left == proof.right { words.equal } else { words.differ }, 10);
                page.end();
            }
        }
    }
    page.blank();
    page.paragraph(&voice.run_controls(), 0);
}
