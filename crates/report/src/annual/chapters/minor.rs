//! Currencies with few partners, joined on pages: a row for each partner instead of a part
//! for each currency. The rows are those of their own tables, which the workbook, CSV and
//! JSON have in full.

use solde_core::money::Currency;

use super::super::page::Rank;
use super::*;

/// Partners on a side up to which a currency is joined with others.
const FEW: usize = 2;

/// What is taken of the tables of one name, and how it is headed.
struct Joined {
    id: &'static str,
    caption: Word,
    from: &'static str,
    /// Columns, each with the names it has in the tables; the last column if it has none.
    columns: Vec<(Column, &'static [&'static str])>,
}

impl Year<'_> {
    /// Whether a currency is told among others. The first has its part in any case.
    pub(super) fn is_minor(&self, currency: Currency, currencies: &[Currency]) -> bool {
        let is_partner = |facet| matches!(facet, Facet::Partner(_)).then_some(());
        let few = |side| self.flows.by(currency, side, is_partner).len() <= FEW;
        currencies.first() != Some(&currency) && Side::ALL.into_iter().all(few)
    }

    /// All minor currencies, from their sections.
    pub(super) fn minor(&self, minor: &[Currency], sections: &[Section]) -> Section {
        let tables = joined().into_iter().filter_map(|joined| joined.table(minor, sections));
        let mut items: Vec<Item> = tables.map(Item::Table).collect();
        if !items.is_empty() {
            items.insert(0, Item::Note(Sentence::Plain(|w| w.annual.minor_note)));
        }
        Section { id: "minor".into(), title: |w| w.annual.minor, currency: None, place: Place::Page, items }
    }
}

fn plain(id: &'static str, head: Word, from: &'static [&'static str]) -> (Column, &'static [&'static str]) {
    (Column::new(id, head), from)
}

fn joined() -> Vec<Joined> {
    vec![
        Joined {
            id: "minor-by-partner",
            caption: |w| w.annual.partners,
            from: "by-partner",
            columns: vec![
                plain("partner", |w| w.annual.partner, &["partner"]),
                plain("brought_forward", |w| w.annual.brought_forward, &["brought_forward"]),
                plain("presented", |w| w.annual.presented, &["presented"]),
                plain("out_of_time", |w| w.annual.out_of_time, &["out_of_time"]),
                plain("waived", |w| w.annual.waived, &["waived"]),
                plain("credited", |w| w.annual.credited, &["credited"]),
                plain("settled", |w| w.annual.settled, &["settled"]),
                plain("outstanding", |w| w.annual.outstanding, &["outstanding"]),
                plain("disputed", |w| w.disputed, &["disputed"]),
            ],
        },
        Joined {
            id: "minor-by-kind",
            caption: |w| w.annual.kinds,
            from: "by-kind",
            columns: vec![
                plain("agreement", |w| w.annual.agreement, &["agreement"]),
                plain("presented", |w| w.annual.presented, &["presented"]),
                plain("settled", |w| w.annual.settled, &["settled"]),
                plain("outstanding", |w| w.annual.outstanding, &["outstanding"]),
            ],
        },
        Joined {
            id: "minor-by-basis",
            caption: |w| w.annual.bases,
            from: "by-basis",
            columns: vec![
                plain("basis", |w| w.annual.basis, &["basis"]),
                plain("presented", |w| w.annual.presented, &["presented"]),
                plain("settled", |w| w.annual.settled, &["settled"]),
                plain("outstanding", |w| w.annual.outstanding, &["outstanding"]),
            ],
        },
        Joined {
            id: "minor-by-category",
            caption: |w| w.annual.categories,
            from: "by-category",
            columns: vec![
                plain("category", |w| w.annual.category, &["category"]),
                plain("lines", |w| w.lines, &["lines"]),
                plain("presented", |w| w.annual.presented, &["presented"]),
            ],
        },
        Joined {
            id: "minor-by-document",
            caption: |w| w.annual.documents,
            from: "by-document",
            columns: vec![
                plain("document", |w| w.annual.document, &["document"]),
                plain("lines", |w| w.lines, &["lines"]),
                plain("presented", |w| w.annual.presented, &["presented"]),
            ],
        },
        Joined {
            id: "minor-persons",
            caption: |w| w.annual.persons,
            from: "persons-by-partner",
            columns: vec![
                plain("partner", |w| w.annual.partner, &["partner"]),
                plain("persons", |w| w.annual.beneficiaries, &["persons"]),
                plain("presented", |w| w.annual.presented, &["presented"]),
                plain("mean_cost", |w| w.annual.mean_cost, &["mean_cost"]),
            ],
        },
        Joined {
            id: "minor-recovery",
            caption: |w| w.annual.minor_recovery,
            from: "recovery",
            columns: vec![
                plain("partner", |w| w.annual.partner, &["partner"]),
                plain("settled", |w| w.annual.settled, &["settled"]),
                plain("to_settle", |w| w.annual.minor_to_settle, &["recoverable", "payable"]),
                plain("rate", |w| w.annual.minor_rate, &["recovery_rate", "payment_rate"]),
                plain("payments", |w| w.annual.payments, &["payments"]),
                plain("median_days_to_pay", |w| w.annual.median_to_pay, &["median_days_to_pay"]),
                plain("weighted_days_to_pay", |w| w.annual.mean_to_pay, &["weighted_days_to_pay"]),
            ],
        },
        Joined {
            id: "minor-times",
            caption: |w| w.annual.times,
            from: "times",
            columns: vec![
                plain("measure", |w| w.annual.measure, &["measure"]),
                plain("population", |w| w.annual.population, &["population"]),
                plain("median_days", |w| w.annual.median_days, &["median_days"]),
                plain("weighted_days", |w| w.annual.weighted_days, &["weighted_days"]),
            ],
        },
        Joined {
            id: "minor-care-years",
            caption: |w| w.annual.triangle,
            from: "care-years",
            columns: vec![
                plain("care_year", |w| w.annual.care_year, &["care_year"]),
                plain("presented", |w| w.annual.presented_so_far, &[]),
            ],
        },
        Joined {
            id: "minor-accrual",
            caption: |w| w.annual.proposal,
            from: "accrual-proposal",
            columns: vec![
                plain("care_year", |w| w.annual.care_year, &["care_year"]),
                plain("presented", |w| w.annual.presented_so_far, &["presented"]),
                plain("ultimate", |w| w.annual.ultimate, &["ultimate"]),
                plain("expected", |w| w.annual.expected_still, &["expected"]),
            ],
        },
        Joined {
            id: "minor-bridge",
            caption: |w| w.annual.bridge,
            from: "bridge",
            columns: vec![
                plain("partner", |w| w.annual.partner, &["partner"]),
                plain("ledger", |w| w.annual.ledger_figure, &["ledger"]),
                plain("waived", |w| w.annual.waived_of_year, &["waived"]),
                plain("negative", |w| w.annual.negative_lines, &["negative"]),
                plain("published", |w| w.annual.published, &["published"]),
            ],
        },
        Joined {
            id: "minor-outside",
            caption: |w| w.annual.outside,
            from: "outside",
            columns: vec![
                plain("what", |w| w.annual.what, &["what"]),
                plain("blocks", |w| w.blocks, &["blocks"]),
                plain("amount", |w| w.amount, &["amount"]),
            ],
        },
    ]
}

impl Joined {
    fn table(self, minor: &[Currency], sections: &[Section]) -> Option<Table> {
        let mut rows = Vec::new();
        for currency in minor {
            for side in Side::ALL {
                let id = format!("{currency}-{}-{}", side.as_str(), self.from);
                let tables = sections.iter().flat_map(Section::tables).filter(|table| table.id == id);
                rows.extend(tables.flat_map(|table| self.rows(table, *currency, side)));
            }
        }
        let columns = [about("currency", |w| w.annual.currency), Column::new("side", |w| w.annual.side)];
        let columns = columns.into_iter().chain(self.columns.into_iter().map(|(column, _)| column)).collect();
        let caption = Sentence::Plain(self.caption);
        (!rows.is_empty()).then(|| Table { id: self.id.to_owned(), caption, columns, rows, note: None })
    }

    /// Rows without totals, and without those of which nothing is told.
    fn rows(&self, table: &Table, currency: Currency, side: Side) -> Vec<Row> {
        let place = |names: &[&str]| {
            let named = table.columns.iter().position(|column| names.contains(&column.id.as_str()));
            if names.is_empty() { table.columns.len().checked_sub(1) } else { named }
        };
        let places: Vec<Option<usize>> = self.columns.iter().map(|(_, names)| place(names)).collect();
        let plain = table.rows.iter().filter(|row| row.rank == Rank::Plain);
        let row = |row: &Row| {
            let of = places.iter().map(|place| place.map_or(Cell::Nothing, |place| row.cells[place].clone()));
            let about = [Cell::Label(Label::Currency(currency)), Cell::Label(side_label(side))];
            Row::plain(about.into_iter().chain(of).collect())
        };
        let tells =
            |row: &Row| row.cells.iter().skip(3).any(|cell| !matches!(cell, Cell::Nothing | Cell::Amount(0, _)));
        plain.map(row).filter(tells).collect()
    }
}
