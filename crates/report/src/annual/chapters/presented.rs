//! Presented claims by what only the cubes know.

use solde_core::codes::{BenefitCategory, EntitlementDocument};
use solde_core::intake::Grouping;
use solde_core::money::Currency;

use super::super::persons::Kind;
use super::flows::with_note;
use super::objectives::share;
use super::persons::group_label;
use super::*;

/// Documents whose persons are few, with others so that they cannot be told from them.
pub(super) const MERGED_DOCUMENTS: Label = Label::Word("merged", |w| w.annual.merged_documents);

/// The same of kinds of care.
const MERGED_CATEGORIES: Label = Label::Word("merged", |w| w.annual.merged_categories);

/// What a table of presented claims is by.
struct By {
    name: &'static str,
    first: Column,
    kind: Kind,
    merged: Label,
    grouping: fn(&str) -> Grouping,
}

impl Year<'_> {
    pub(super) fn categories(&self, currency: Currency) -> Section {
        let by = By {
            name: "by-category",
            first: about("category", |w| w.annual.category),
            kind: Kind::Category,
            merged: MERGED_CATEGORIES,
            grouping: |value| Grouping::Category(BenefitCategory::parse(value.as_bytes())),
        };
        let items = self.tables(currency, &self.by_category, &by);
        section("categories", |w| w.annual.categories, currency, with_note(items, |w| w.annual.categories_note))
    }

    pub(super) fn documents(&self, currency: Currency) -> Section {
        let by = By {
            name: "by-document",
            first: about("document", |w| w.annual.document),
            kind: Kind::Document,
            merged: MERGED_DOCUMENTS,
            grouping: |value| Grouping::Document(EntitlementDocument::parse(value.as_bytes())),
        };
        let items = self.tables(currency, &self.by_document, &by);
        section("documents", |w| w.annual.documents, currency, with_note(items, |w| w.annual.documents_note))
    }

    /// Whether it is known of how many persons claims are, or nobody need know: a table that
    /// tells persons apart can be drawn.
    pub(super) fn may_tell(&self) -> bool {
        self.has_persons() || self.sources.smallest_cell <= 1
    }

    fn tables(&self, currency: Currency, totals: &Totals, by: &By) -> Vec<Item> {
        let mut items = Vec::new();
        for side in self.view.apart() {
            let of_side = totals.iter().filter(|((of, on, _), _)| (*of, on) == (currency, side));
            let of_side: Vec<(Grouping, LineTotals)> =
                of_side.map(|((.., value), totals)| ((by.grouping)(value), *totals)).collect();
            if of_side.is_empty() {
                continue;
            }
            if !self.may_tell() {
                return vec![Item::Note(Sentence::Plain(|w| w.annual.not_told))];
            }
            let persons = self.counted(currency, *side).filter(|_| self.has_persons());
            items.push(Item::Table(by.table(&of_side, persons, currency, *side, self.side_name(*side))));
        }
        items
    }
}

impl By {
    /// What may be seen row by row, and all else in one.
    fn table(
        &self,
        of_side: &[(Grouping, LineTotals)],
        persons: Option<&Persons>,
        currency: Currency,
        side: Side,
        caption: Word,
    ) -> Table {
        let mut all = LineTotals::default();
        of_side.iter().for_each(|(_, totals)| all.merge(totals));
        let told = persons.map(|persons| persons.told(None, self.kind).0);
        let is_told = |grouping: &Grouping| told.as_ref().is_none_or(|told| told.contains(grouping));
        let lines = |lines: u64| match persons {
            Some(persons) => persons.beside(None, Grouping::All, lines),
            None => Cell::Count(lines),
        };
        let row = |label: Label, lines: Cell, totals: &LineTotals| {
            let amount = totals.care + totals.fees;
            vec![Cell::Label(label), lines, Cell::Amount(amount, currency), share(amount, all.care + all.fees)]
        };
        let mut rows = Vec::new();
        let mut merged: Option<LineTotals> = None;
        for (grouping, totals) in of_side {
            if is_told(grouping) {
                rows.push(Row::plain(row(group_label(*grouping), Cell::Count(totals.lines), totals)));
            } else {
                merged.get_or_insert_default().merge(totals);
            }
        }
        rows.extend(merged.map(|merged| Row::plain(row(self.merged.clone(), lines(merged.lines), &merged))));
        let sums = (0..rows.len()).collect();
        rows.push(Row::total(row(Label::Word("total", |w| w.total), lines(all.lines), &all), sums));
        let columns = vec![
            self.first.clone(),
            Column::new("lines", |w| w.lines),
            // Care with fees: few agreements know fees, and fees apart would tell the care of
            // the few they are for.
            Column::new("presented", |w| w.annual.presented),
            Column::new("share", |w| w.annual.share),
        ];
        table(currency, side, self.name, Sentence::Plain(caption), columns, rows)
    }
}
