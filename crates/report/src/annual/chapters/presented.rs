//! Presented claims by what only the cubes know.

use solde_core::codes::{BenefitCategory, EntitlementDocument};
use solde_core::money::Currency;

use super::super::page::Formula;
use super::flows::with_note;
use super::*;

impl Year<'_> {
    pub(super) fn categories(&self, currency: Currency) -> Section {
        let label = |value: &str| Label::Category(BenefitCategory::parse(value.as_bytes()));
        let items =
            self.tables(currency, &self.by_category, "by-category", about("category", |w| w.annual.category), label);
        section("categories", |w| w.annual.categories, currency, with_note(items, |w| w.annual.categories_note))
    }

    pub(super) fn documents(&self, currency: Currency) -> Section {
        let label = |value: &str| Label::Document(EntitlementDocument::parse(value.as_bytes()));
        let items =
            self.tables(currency, &self.by_document, "by-document", about("document", |w| w.annual.document), label);
        section("documents", |w| w.annual.documents, currency, with_note(items, |w| w.annual.documents_note))
    }

    fn tables(
        &self,
        currency: Currency,
        totals: &Totals,
        name: &'static str,
        first: Column,
        label: fn(&str) -> Label,
    ) -> Vec<Item> {
        let mut items = Vec::new();
        for side in self.view.apart() {
            let of_side = totals.iter().filter(|((of, on, _), _)| (*of, on) == (currency, side));
            let of_side: Vec<(Label, LineTotals)> =
                of_side.map(|((.., value), totals)| (label(value), *totals)).collect();
            if of_side.is_empty() {
                continue;
            }
            let all: i128 = of_side.iter().map(|(_, totals)| totals.care + totals.fees).sum();
            let columns = vec![
                first.clone(),
                Column::new("lines", |w| w.lines),
                Column::new("care", |w| w.care),
                Column::new("fees", |w| w.fees),
                Column::of("presented", |w| w.annual.presented, Formula::Sum(&[(1, 2), (1, 3)])),
                Column::new("share", |w| w.annual.share),
            ];
            let share = |minor: i128| if all > 0 { Cell::Share(minor, all) } else { Cell::Nothing };
            let row = |(label, totals): (Label, LineTotals)| {
                let amount = totals.care + totals.fees;
                Row::plain(vec![
                    Cell::Label(label),
                    Cell::Count(totals.lines),
                    Cell::Amount(totals.care, currency),
                    Cell::Amount(totals.fees, currency),
                    Cell::Amount(amount, currency),
                    share(amount),
                ])
            };
            let mut rows: Vec<Row> = of_side.into_iter().map(row).collect();
            let mut last = total(&rows, columns.len());
            last.cells[5] = share(all);
            rows.push(last);
            let caption = Sentence::Plain(self.side_name(*side));
            items.push(Item::Table(table(currency, *side, name, caption, columns, rows)));
        }
        items
    }
}
