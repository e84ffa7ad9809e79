//! Beneficiaries and what care cost per head.

use solde_core::codes::Basis;
use solde_core::intake::Grouping;
use solde_core::money::Currency;
use solde_core::party::Party;

use super::flows::with_note;
use super::*;

impl Year<'_> {
    pub(super) fn persons(&self, currency: Currency) -> Section {
        let title: Word = |w| w.annual.persons;
        let counted = self.sources.lines.as_ref().is_some_and(|lines| lines.persons);
        let mut items = Vec::new();
        for side in self.view.apart().iter().filter(|_| counted) {
            let Some(persons) = self.counted(currency, *side).filter(|persons| !persons.is_empty()) else { continue };
            items.push(Item::Table(self.by_partner(&persons, currency, *side)));
            items.push(Item::Table(self.by_group(&persons, currency, *side)));
            items.push(Item::Table(self.in_detail(&persons, currency, *side)));
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
        let row = |grouping| Row::plain(group_cells(persons, None, grouping, group_label(grouping), currency));
        let rows: Vec<Row> = persons.groupings().filter(|grouping| *grouping != Grouping::All).map(row).collect();
        let columns = group_columns(vec![about("group", |w| w.annual.group)]);
        table(currency, side, "persons-by-group", Sentence::Plain(|w| w.annual.persons_by_group), columns, rows)
    }

    fn in_detail(&self, persons: &Persons, currency: Currency, side: Side) -> Table {
        let mut rows = Vec::new();
        for partner in persons.partners() {
            let of = |grouping, label| group_cells(persons, Some(*partner), grouping, label, currency);
            rows.push(Row::plain(of(Grouping::All, Label::Party(*partner))));
            for grouping in persons.groupings().filter(|grouping| *grouping != Grouping::All) {
                if !matches!(persons.count(Some(*partner), grouping), Cell::Nothing) {
                    rows.push(Row::detail(of(grouping, group_label(grouping))));
                }
            }
        }
        let columns = group_columns(vec![about("partner_or_group", |w| w.annual.partner)]);
        table(currency, side, "persons-in-detail", Sentence::Plain(|w| w.annual.persons_in_detail), columns, rows)
    }
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
    let count = persons.count(partner, grouping);
    // One claim is of one person: what is withheld takes its lines and its cost with it.
    let seen = |cell: Cell| if matches!(count, Cell::Withheld) { Cell::Withheld } else { cell };
    vec![
        Cell::Label(label),
        count.clone(),
        seen(Cell::Count(totals.lines)),
        seen(Cell::Amount(totals.care + totals.fees, currency)),
        persons.mean(partner, grouping, currency),
    ]
}

fn group_label(grouping: Grouping) -> Label {
    match grouping {
        Grouping::All => Label::Word("total", |w| w.total),
        Grouping::Basis(basis) => Label::Basis(Some(basis)),
        Grouping::Document(document) => Label::Document(document),
    }
}
