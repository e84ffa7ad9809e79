//! From the ledger to the figure that is published, which includes fees and leaves out what
//! is waived and what is negative; and what stands outside the balances.

use std::collections::BTreeSet;

use solde_core::ledger::PostingKind;
use solde_core::money::Currency;
use solde_core::party::Party;

use super::super::flows::Facet;
use super::super::page::Formula;
use super::super::rows::Status;
use super::flows::with_note;
use super::*;

/// What of a partner's claims of the year does not go into the published figure.
#[derive(Clone, Copy, Default)]
struct LeftOut {
    waived: i128,
    /// Lines below zero, as an amount that is not negative.
    negative: i128,
}

impl Year<'_> {
    pub(super) fn bridge(&self, currency: Currency) -> Section {
        let mut items = Vec::new();
        for side in self.view.apart() {
            items.extend(self.bridge_table(currency, *side).map(Item::Table));
            items.extend(self.outside(currency, *side).map(Item::Table));
        }
        if self.sources.lines.is_none() && !items.is_empty() {
            items.push(Item::Note(Sentence::Plain(|w| w.annual.negatives_unknown)));
        }
        section("bridge", |w| w.annual.bridge, currency, with_note(items, |w| w.annual.bridge_note))
    }

    fn bridge_table(&self, currency: Currency, side: Side) -> Option<Table> {
        let left_out = self.left_out(currency, side);
        let flows = self.flows.by(currency, side, |facet| match facet {
            Facet::Partner(party) => Some(party),
            _ => None,
        });
        let columns = vec![
            about("partner", |w| w.annual.partner),
            Column::new("care", |w| w.care),
            Column::new("fees", |w| w.fees),
            Column::of("ledger", |w| w.annual.ledger_figure, Formula::Sum(&[(1, 1), (1, 2)])),
            Column::new("waived", |w| w.annual.waived_of_year),
            Column::new("negative", |w| w.annual.negative_lines),
            Column::of("published", |w| w.annual.published, Formula::Sum(&[(1, 3), (-1, 4), (1, 5)])),
        ];
        let mut rows: Vec<Row> = Vec::new();
        for (party, flow) in flows {
            let out = left_out.get(&party).copied().unwrap_or_default();
            if flow.presented == 0 && out.negative == 0 {
                continue;
            }
            let figures = [
                flow.presented - flow.fees,
                flow.fees,
                flow.presented,
                out.waived,
                out.negative,
                flow.presented - out.waived + out.negative,
            ];
            let figures = figures.map(|minor| Cell::Amount(minor, currency));
            rows.push(Row::plain([Cell::Label(Label::Party(party))].into_iter().chain(figures).collect()));
        }
        if rows.is_empty() {
            return None;
        }
        rows.push(total(&rows, columns.len()));
        let caption = Sentence::Plain(self.side_name(side));
        Some(table(currency, side, "bridge", caption, columns, rows))
    }

    fn left_out(&self, currency: Currency, side: Side) -> BTreeMap<Party, LeftOut> {
        let mut left_out: BTreeMap<Party, LeftOut> = BTreeMap::new();
        let of_year: BTreeMap<(Party, &str), &Block> = self
            .last
            .iter()
            .filter(|block| block.status == Status::Posted && block.currency == currency && self.is_of_year(block))
            .filter(|block| self.is_on(block, side))
            .map(|block| ((block.creditor, block.block_ref.as_str()), block))
            .collect();
        let partner = |block: &Block| {
            let mut sides = self.view.sides(block.creditor, block.debtor);
            sides.find(|(on, _)| *on == side).map(|(_, partner)| partner)
        };
        let mut in_full: BTreeSet<(Party, &str)> = BTreeSet::new();
        let mut waived: BTreeMap<(Party, &str), i128> = BTreeMap::new();
        for posting in self.runs.iter().flat_map(|(_, postings)| postings) {
            if posting.kind == PostingKind::Waived {
                *waived.entry((posting.creditor, posting.block_ref.as_str())).or_default() += posting.minor;
            }
        }
        for (key, minor) in waived {
            let Some(block) = of_year.get(&key) else { continue };
            if let Some(partner) = partner(block) {
                left_out.entry(partner).or_default().waived += minor;
            }
            // Its negative lines are in what is waived already.
            if minor == block.standing.presented() {
                in_full.insert(key);
            }
        }
        for negative in self.sources.lines.iter().flat_map(|lines| &lines.negatives) {
            let key = (negative.creditor, negative.block_ref.as_str());
            let Some(block) = of_year.get(&key).filter(|_| !in_full.contains(&key)) else { continue };
            if let Some(partner) = partner(block) {
                left_out.entry(partner).or_default().negative -= negative.totals.care + negative.totals.fees;
            }
        }
        left_out
    }

    /// What no balance holds: interest, money without a block, blocks that wait.
    fn outside(&self, currency: Currency, side: Side) -> Option<Table> {
        let flow = self.flows.total(currency, side);
        let amounts: [(&'static str, Word, i128); 6] = [
            ("interest_claimed", |w| w.annual.interest_claimed, flow.interest_claimed),
            ("interest_credited", |w| w.annual.interest_credited, flow.interest_credited),
            ("interest_paid", |w| w.annual.interest_paid, flow.interest_paid),
            ("received_without_block", |w| w.annual.received_without_block, flow.unallocated[0]),
            ("allocated", |w| w.annual.allocated, flow.unallocated[1]),
            ("returned", |w| w.annual.returned, flow.unallocated[2]),
        ];
        let waiting = [
            ("held", (|w| w.annual.held) as Word, Status::Held),
            ("next_period", |w| w.annual.next_period, Status::NextPeriod),
            ("refused", |w| w.annual.refused, Status::Refused),
        ];
        let mut rows = Vec::new();
        for (id, word, status) in waiting {
            let blocks = self.last.iter().filter(|block| block.status == status && block.currency == currency);
            let blocks: Vec<&Block> = blocks.filter(|block| self.is_on(block, side)).collect();
            if !blocks.is_empty() {
                let minor = blocks.iter().map(|block| block.standing.presented()).sum();
                let cells = [
                    Cell::Label(Label::Word(id, word)),
                    Cell::Count(blocks.len() as u64),
                    Cell::Amount(minor, currency),
                ];
                rows.push(Row::plain(cells.to_vec()));
            }
        }
        for (id, word, minor) in amounts.into_iter().filter(|(.., minor)| *minor != 0) {
            let cells = [Cell::Label(Label::Word(id, word)), Cell::Nothing, Cell::Amount(minor, currency)];
            rows.push(Row::plain(cells.to_vec()));
        }
        let columns = vec![
            about("what", |w| w.annual.what),
            Column::new("blocks", |w| w.blocks),
            Column::new("amount", |w| w.amount),
        ];
        let caption = Sentence::Plain(|w| w.annual.outside);
        let table = table(currency, side, "outside", caption, columns, rows);
        (!table.rows.is_empty()).then_some(table)
    }
}
