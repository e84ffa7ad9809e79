//! The words of a dashboard. Its page asks for them by name, so they are a table by name:
//! the message `dashboard-matrix-title` is the word `matrix.title`.

use std::collections::BTreeMap;

use solde_core::ledger::PostingKind;

use super::catalogue::Catalogue;
use super::template::{Counted, Template};

/// The words that only a dashboard needs, by name.
#[derive(Debug)]
pub struct DashboardWords {
    /// Texts, some with places.
    pub(crate) texts: BTreeMap<String, Template>,
    /// Texts that depend on a number.
    pub(crate) counted: BTreeMap<String, Counted>,
}

impl DashboardWords {
    /// A text, filled; empty if there is none of that name.
    pub(crate) fn text(&self, name: &str, values: &[(&str, &str)]) -> String {
        self.texts.get(name).map(|text| text.fill(values)).unwrap_or_default()
    }

    /// Takes its messages from the file.
    pub(super) fn read(file: &mut Catalogue, plurals: &icu_plurals::PluralRules) -> Self {
        let id = |name: &str| format!("dashboard-{}", name.replace('.', "-"));
        let postings = PostingKind::ALL.iter().map(|kind| format!("posting.{}", kind.as_str()));
        let plain = TEXTS.iter().map(ToString::to_string).chain(postings).map(|name| (name, [].as_slice()));
        let placed = TEMPLATES.iter().map(|(name, places)| (name.to_string(), *places));
        let texts = plain.chain(placed).map(|(name, places)| {
            let text = file.template(&id(&name), places);
            (name, text)
        });
        let texts = texts.collect();
        let counted = COUNTED.iter().map(|name| (name.to_string(), file.counted(&id(name), plurals))).collect();
        Self { texts, counted }
    }
}

#[rustfmt::skip]
const TEXTS: [&str; 160] = [
    "kind", "clearing_house", "skip", "noscript", "theme", "theme.auto", "theme.light",
    "theme.dark", "filters", "contents", "accounting_period", "unknown_period", "party",
    "creditor", "debtor", "reset", "all.agreement", "all.accounting_period", "all.party",
    "all.state", "nothing", "page.first", "page.previous", "page.next", "page.last", "copy",
    "copied", "marked", "overview.title", "overview.lost", "measure.open.short",
    "measure.open.note", "measure.net.note", "measure.disputed.short", "measure.disputed.note",
    "measure.eligible.short", "measure.eligible.note", "measure.held", "measure.held.short",
    "measure.not_considered", "measure.not_considered.short", "measure.asserted",
    "measure.asserted.short", "measure.waived", "measure.credited", "measure.agreed",
    "measure.prepaid", "measure.paid", "matrix.title", "matrix.lead", "matrix.shows",
    "matrix.gross", "matrix.netted", "matrix.order", "matrix.by_amount", "matrix.by_code",
    "matrix.figures", "matrix.corner", "matrix.hint", "balances.title", "balances.lead",
    "balances.caption", "balances.receivable", "balances.debt", "balances.bar", "flows.title",
    "flows.lead", "flows.owe", "flows.owed", "flows.others", "flows.table", "flows.caption",
    "ageing.lead", "ageing.by", "ageing.introduction_year", "ageing.care_year",
    "ageing.of_introduction_year", "ageing.of_care_year", "ageing.caption", "ageing.no_period",
    "deadlines.title", "deadlines.lead", "deadlines.summary", "deadlines.list",
    "deadlines.risk", "deadlines.task", "deadlines.items", "deadlines.overdue",
    "deadlines.next", "deadlines.days_left", "block", "deadlines.undated", "counted.lifting",
    "start.introduction", "start.publication", "start.approval", "start.identification",
    "start.half_year", "start.half_year_identified", "start.contestation", "start.offer",
    "start.late_payment", "start.interest_claim", "start.referral", "rejects.title",
    "rejects.lead", "rejects.money", "rejects.errors", "rejects.warnings", "rejects.where",
    "found.lines", "found.rows", "found.files", "found.blocks", "found.acts", "rejects.list",
    "rejects.all", "rejects.times", "rejects.share", "rejects.file", "rejects.column",
    "blocks.lead", "blocks.find", "block.status", "block.state", "block.posted_in",
    "block.holds", "block.contest_until", "block.shield_until", "block.dispute_until",
    "drill.way", "drill.close", "drill.nets", "drill.explain", "standing.held",
    "standing.next_period", "standing.refused", "standing.unnamed", "drill.orders",
    "order.reject_block", "order.release", "drill.blocks", "drill.postings", "drill.rejects",
    "drill.findings", "drill.lines", "drill.files", "drill.no_files", "dispute.on",
    "dispute.outstanding", "posting.date", "posting.kind", "posting.basis", "posting.run",
    "status.posted", "status.opening", "about.title", "about.lead", "about.controls",
    "about.manifest",
];

#[rustfmt::skip]
const TEMPLATES: [(&str, &[&str]); 40] = [
    ("title", &["run"]),
    ("subtitle", &["whose", "day"]),
    ("positions", &["count", "of", "chosen"]),
    ("rows.page", &["from", "to", "count"]),
    ("rows.printed", &["count"]),
    ("scale.million", &["n"]),
    ("scale.billion", &["n"]),
    ("scale.trillion", &["n"]),
    ("overview.lost.items", &["count"]),
    ("measure.open.cell", &["column", "row"]),
    ("measure.net.cell", &["column", "row"]),
    ("measure.disputed.cell", &["column", "row"]),
    ("measure.eligible.cell", &["column", "row"]),
    ("matrix.caption", &["measure", "currency"]),
    ("matrix.unknown", &["count"]),
    ("matrix.more", &["count"]),
    ("matrix.empty", &["count"]),
    ("balances.unknown", &["count"]),
    ("legend.title", &["currency"]),
    ("legend.below", &["to"]),
    ("legend.from", &["from"]),
    ("balances.look", &["party"]),
    ("flows.open", &["debtor", "creditor", "amount"]),
    ("flows.note", &["count"]),
    ("flows.label", &["count", "currency"]),
    ("ageing.label", &["currency"]),
    ("counted", &["months", "day", "from"]),
    ("deadlines.chosen", &["task"]),
    ("rejects.lines", &["lines", "others", "warnings"]),
    ("rejects.unreadable", &["count"]),
    ("deadlines.cut_off", &["day"]),
    ("deadlines.label", &["currency"]),
    ("drill.pair", &["creditor", "debtor", "currency"]),
    ("drill.claims", &["creditor", "debtor"]),
    ("drill.position", &["agreement", "period"]),
    ("drill.owes", &["debtor", "creditor"]),
    ("drill.net", &["debtor", "creditor"]),
    ("drill.account", &["currency"]),
    ("about.lines.value", &["read", "accepted", "rejected", "settled"]),
    ("about.controls.value", &["held", "all"]),
];

const COUNTED: [&str; 4] = ["rows", "scale.thousand", "overview.lines", "blocks.apart"];
