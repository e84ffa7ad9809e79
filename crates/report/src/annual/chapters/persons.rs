//! Beneficiaries and what care cost per head.

use solde_core::codes::Basis;
use solde_core::intake::Grouping;
use solde_core::money::Currency;
use solde_core::party::Party;

use super::super::persons::Kind;
use super::flows::with_note;
use super::presented::MERGED_DOCUMENTS;
use super::*;

impl Year<'_> {
    pub(super) fn persons(&self, currency: Currency) -> Section {
        let title: Word = |w| w.annual.persons;
        let mut items = Vec::new();
        for side in self.view.apart().iter().filter(|_| self.has_persons()) {
            let Some(persons) = self.counted(currency, *side).filter(|persons| !persons.is_empty()) else { continue };
            items.push(Item::Table(self.by_partner(persons, currency, *side)));
            items.push(Item::Table(self.by_group(persons, currency, *side)));
            items.push(Item::Table(self.in_detail(persons, currency, *side)));
            if persons.has_withheld() {
                let smallest = Cell::Count(self.sources.smallest_cell);
                items.push(Item::Note(Sentence::Filled(|w| &w.annual.withheld_note, vec![("smallest", smallest)])));
            }
        }
        section("persons", title, currency, with_note(items, |w| w.annual.persons_note))
    }

    fn by_partner(&self, persons: &Persons, currency: Currency, side: Side) -> Table {
        let columns = vec![
            about("partner", |w| w.annual.partner),
            Column::new("persons", |w| w.annual.beneficiaries),
            Column::new("persons_actual", |w| w.annual.beneficiaries_actual),
            Column::new("persons_fixed", |w| w.annual.beneficiaries_fixed),
            Column::new("presented", |w| w.annual.presented),
            Column::new("mean_cost", |w| w.annual.mean_cost),
            Column::new("mean_cost_actual", |w| w.annual.mean_actual),
            Column::new("mean_cost_fixed", |w| w.annual.mean_fixed),
        ];
        let row = |partner: Option<Party>, label: Label| {
            let totals = persons.totals(partner, Grouping::All);
            let groups = [Grouping::All, Grouping::Basis(Basis::Actual), Grouping::Basis(Basis::Fixed)];
            let mut cells = vec![Cell::Label(label)];
            cells.extend(groups.map(|grouping| persons.count(partner, grouping)));
            cells.push(Cell::Amount(totals.care + totals.fees, currency));
            cells.extend(groups.map(|grouping| persons.mean(partner, grouping, currency)));
            cells
        };
        let partners = persons.partners().iter();
        let mut rows: Vec<Row> = partners.map(|party| Row::plain(row(Some(*party), Label::Party(*party)))).collect();
        // Withheld cells cannot be added up by a reader, so this row is given, not summed.
        rows.push(Row::total(row(None, Label::Word("total", |w| w.total)), Vec::new()));
        let caption = Sentence::Plain(self.side_name(side));
        table(currency, side, "persons-by-partner", caption, columns, rows)
    }

    fn by_group(&self, persons: &Persons, currency: Currency, side: Side) -> Table {
        let rows = groups(persons, None, currency).into_iter().map(Row::plain).collect();
        let columns = group_columns(vec![about("group", |w| w.annual.group)]);
        table(currency, side, "persons-by-group", Sentence::Plain(|w| w.annual.persons_by_group), columns, rows)
    }

    fn in_detail(&self, persons: &Persons, currency: Currency, side: Side) -> Table {
        let mut rows = Vec::new();
        for partner in persons.partners() {
            let of = Some(*partner);
            rows.push(Row::plain(group_cells(persons, of, Grouping::All, Label::Party(*partner), currency)));
            rows.extend(groups(persons, of, currency).into_iter().map(Row::detail));
        }
        let columns = group_columns(vec![about("partner_or_group", |w| w.annual.partner)]);
        table(currency, side, "persons-in-detail", Sentence::Plain(|w| w.annual.persons_in_detail), columns, rows)
    }
}

/// The bases and documents of a partner, or of all: those that may be seen, and the others
/// in one row. Where no document may be seen there is nothing to tell.
fn groups(persons: &Persons, partner: Option<Party>, currency: Currency) -> Vec<Vec<Cell>> {
    let of = |grouping, label| group_cells(persons, partner, grouping, label, currency);
    let bases = persons.of_partner(partner, Kind::Basis).into_iter();
    let mut rows: Vec<Vec<Cell>> = bases.map(|basis| of(basis, group_label(basis))).collect();
    let (told, merged) = persons.told(partner, Kind::Document);
    if told.is_empty() {
        return rows;
    }
    rows.extend(told.into_iter().map(|document| of(document, group_label(document))));
    if merged {
        let rest = persons.merged(partner, Kind::Document);
        rows.push(vec![
            Cell::Label(MERGED_DOCUMENTS),
            Cell::Withheld,
            persons.beside(partner, Grouping::All, rest.lines),
            Cell::Amount(rest.care + rest.fees, currency),
            Cell::Withheld,
        ]);
    }
    rows
}

fn group_columns(mut columns: Vec<Column>) -> Vec<Column> {
    columns.extend([
        Column::new("persons", |w| w.annual.beneficiaries),
        Column::new("lines", |w| w.lines),
        Column::new("presented", |w| w.annual.presented),
        Column::new("mean_cost", |w| w.annual.mean_cost),
    ]);
    columns
}

fn group_cells(
    persons: &Persons,
    partner: Option<Party>,
    grouping: Grouping,
    label: Label,
    currency: Currency,
) -> Vec<Cell> {
    let totals = persons.totals(partner, grouping);
    vec![
        Cell::Label(label),
        persons.count(partner, grouping),
        persons.lines(partner, grouping),
        // Of a partner and a basis it is a figure of the ledger; documents withheld have no row.
        Cell::Amount(totals.care + totals.fees, currency),
        persons.mean(partner, grouping, currency),
    ]
}

/// A group by its name.
pub(super) fn group_label(grouping: Grouping) -> Label {
    match grouping {
        Grouping::All => Label::Word("total", |w| w.total),
        Grouping::Basis(basis) => Label::Basis(Some(basis)),
        Grouping::Document(document) => Label::Document(document),
        Grouping::Category(category) => Label::Category(category),
    }
}
