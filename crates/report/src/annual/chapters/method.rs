//! Controls with both sides, sources, and how the figures are made.

use solde_core::money::Currency;

use super::super::flows::Facet;
use super::*;

impl Year<'_> {
    /// Everything that must be equal, computed in two ways.
    pub(super) fn prove(&self, currencies: &[Currency]) -> Result<Vec<Control>, AnnualError> {
        let sources = self.sources;
        let standing = &sources.last;
        let at_end = rows::positions(&standing.run, &standing.positions)?;
        let at_begin = match &sources.before {
            Some(before) => rows::positions(&before.run, &before.positions)?,
            None => Vec::new(),
        };
        let disputes = rows::disputes(&standing.run, &standing.disputes)?;
        let cubes: Vec<&[u8]> = sources.runs.iter().map(|run| run.cube.as_slice()).collect();
        let since_begin = Presented::of(self.view, &cubes)?.by(Dimension::Basis)?;
        let mut controls = Vec::new();
        for currency in currencies {
            for side in self.view.apart() {
                let on = |creditor, debtor| self.view.sides(creditor, debtor).any(|(on, _)| on == *side);
                let of_positions = |positions: &[rows::Position]| -> i128 {
                    let of_side = positions.iter().filter(|of| of.currency == *currency && on(of.creditor, of.debtor));
                    of_side.map(|of| of.open + of.disputed).sum()
                };
                let of_cube = |totals: &Totals| {
                    let of_side = totals.iter().filter(|((of, on, _), _)| (of, on) == (currency, side));
                    of_side.fold(LineTotals::default(), |mut sum, (_, totals)| {
                        sum.merge(totals);
                        sum
                    })
                };
                let flow = self.flows.total(*currency, *side);
                let cube = of_cube(&self.by_basis);
                let mut add = |name: Word, left: i128, right: i128| {
                    controls.push(Control {
                        name,
                        side: Some(*side),
                        currency: Some(*currency),
                        is_count: false,
                        left,
                        right,
                    });
                };
                let before = self.before.iter().filter(|block| block.status.is_posted() && block.currency == *currency);
                let outstanding = |block: &Block| block.standing.open() + block.standing.disputed;
                let before = before.filter(|block| on(block.creditor, block.debtor)).map(outstanding).sum();
                add(|w| w.annual.control_opening, before, of_positions(&at_begin));
                add(|w| w.annual.control_movements, flow.expected_closing(), of_positions(&at_end));
                let by_partner =
                    self.flows.by(*currency, *side, |facet| matches!(facet, Facet::Partner(_)).then_some(()));
                add(|w| w.annual.control_partners, by_partner.iter().map(|(_, flow)| flow.closing).sum(), flow.closing);
                let by_basis = self.flows.by(*currency, *side, |facet| matches!(facet, Facet::Basis(_)).then_some(()));
                add(|w| w.annual.control_bases, by_basis.iter().map(|(_, flow)| flow.closing).sum(), flow.closing);
                add(|w| w.annual.control_cube, flow.presented, cube.care + cube.fees);
                let open = disputes.iter().filter(|of| of.currency == *currency && on(of.creditor, of.debtor));
                add(|w| w.annual.control_disputes, open.map(|dispute| dispute.outstanding).sum(), flow.disputed);
                let all = of_cube(&since_begin);
                add(|w| w.annual.control_care_years, self.triangle(*currency, *side).total(), all.care + all.fees);
                if let Some(persons) = self.counted(*currency, *side) {
                    let totals = persons.totals(None, solde_core::intake::Grouping::All);
                    add(|w| w.annual.control_accepted, totals.care + totals.fees, cube.care + cube.fees);
                    controls.push(Control {
                        name: |w| w.annual.control_lines,
                        side: Some(*side),
                        currency: Some(*currency),
                        is_count: true,
                        left: i128::from(totals.lines),
                        right: i128::from(cube.lines),
                    });
                }
            }
            if sources.party.is_none() {
                let [claims, debts] = Side::ALL.map(|side| self.flows.total(*currency, side).closing);
                controls.push(Control {
                    name: |w| w.annual.control_group,
                    side: None,
                    currency: Some(*currency),
                    is_count: false,
                    left: claims,
                    right: debts,
                });
            }
        }
        Ok(controls)
    }

    pub(super) fn controls(&self) -> Section {
        let columns = vec![
            about("control", |w| w.control),
            Column::new("side", |w| w.annual.side),
            Column::new("currency", |w| w.annual.currency),
            Column::new("left", |w| w.left),
            Column::new("right", |w| w.right),
            Column::new("equal", |w| w.result),
        ];
        let row = |control: &Control| {
            let figure = |value: i128| match control.currency.filter(|_| !control.is_count) {
                Some(currency) => Cell::Amount(value, currency),
                None => Cell::Count(u64::try_from(value).unwrap_or(0)),
            };
            Row::plain(vec![
                Cell::Label(Label::Word("control", control.name)),
                control.side.map_or(Cell::Nothing, |side| {
                    Cell::Label(Label::Word(
                        side.as_str(),
                        match side {
                            Side::Claims => |w| w.annual.claims,
                            Side::Debts => |w| w.annual.debts,
                        },
                    ))
                }),
                control.currency.map_or(Cell::Nothing, |currency| Cell::Label(Label::Currency(currency))),
                figure(control.left),
                figure(control.right),
                Cell::Equal(control.holds()),
            ])
        };
        let rows = self.controls.iter().map(row).collect();
        let caption = Sentence::Plain(|w| w.annual.controls);
        let table = Table { id: "controls".into(), caption, columns, rows, note: None };
        let items = vec![Item::Note(Sentence::Plain(|w| w.annual.controls_note)), Item::Table(table)];
        Section { id: "controls".into(), title: |w| w.annual.controls, currency: None, items }
    }

    /// Where the figures come from, and how they are made.
    pub(super) fn method(&self) -> Vec<Section> {
        let columns = vec![
            about("run", |w| w.annual.run),
            Column::new("period", |w| w.period),
            Column::new("cut_off", |w| w.cut_off),
            Column::new("manifest_blake3", |w| w.annual.manifest),
            Column::new("ledger_digest", |w| w.annual.digest),
        ];
        let row = |run: &super::super::RunOfChain| {
            Row::plain(vec![
                Cell::Label(Label::Name(run.name.clone())),
                Cell::Label(Label::Period(run.period)),
                Cell::Date(run.cut_off),
                Cell::Label(Label::Name(run.manifest.clone())),
                Cell::Label(Label::Name(run.ledger_digest.clone())),
            ])
        };
        let runs = self.sources.runs.iter().filter(|run| run.of_year).map(row).collect();
        let caption = Sentence::Plain(|w| w.annual.runs);
        let table = Table { id: "runs".into(), caption, columns, rows: runs, note: None };
        let mut notes: Vec<Word> = vec![
            |w| w.annual.method_year,
            |w| w.annual.method_outstanding,
            |w| w.annual.method_settled,
            |w| w.annual.method_currencies,
            |w| w.annual.method_openings,
            |w| w.annual.method_waiting,
            |w| w.annual.method_fixed,
            |w| w.annual.method_rounding,
        ];
        let persons: Word = match &self.sources.lines {
            Some(lines) if lines.persons => |w| w.annual.method_persons,
            Some(_) => |w| w.annual.persons_not_asked,
            None => |w| w.annual.persons_not_kept,
        };
        notes.push(persons);
        if self.sources.party.is_none() {
            notes.insert(1, |w| w.annual.method_group);
        }
        let items = [Item::Table(table)].into_iter();
        let items = items.chain(notes.into_iter().map(|note| Item::Note(Sentence::Plain(note)))).collect();
        vec![Section { id: "method".into(), title: |w| w.annual.method, currency: None, items }]
    }
}
