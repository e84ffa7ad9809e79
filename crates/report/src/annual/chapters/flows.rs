//! What was outstanding, presented, given up and settled: by partner, by kind of agreement,
//! by basis, and period by period.

use std::collections::BTreeMap;

use solde_core::agreement::{AgreementId, AgreementKind};
use solde_core::codes::Basis;
use solde_core::money::Currency;
use solde_core::party::Party;

use super::super::flows::{Facet, Flow, steps};
use super::super::page::{Chart, Form, Formula, Rank};
use super::*;

/// Partners that a chart of bars shows; the others are one bar.
const BARS: usize = 14;

/// opening + presented − not considered − waived − credited − settled = outstanding.
const CLOSING: &[(i8, usize)] = &[(1, 1), (1, 2), (-1, 3), (-1, 4), (-1, 5), (-1, 6)];

/// The same, period by period.
const OF_PERIOD: &[(i8, usize)] = &[(1, 1), (1, 2), (-1, 3), (-1, 4)];

fn columns(first: Column) -> Vec<Column> {
    vec![
        first,
        Column::new("brought_forward", |w| w.annual.brought_forward),
        Column::new("presented", |w| w.annual.presented),
        Column::new("out_of_time", |w| w.annual.out_of_time),
        Column::new("waived", |w| w.annual.waived),
        Column::new("credited", |w| w.annual.credited),
        Column::new("settled", |w| w.annual.settled),
        Column::of("outstanding", |w| w.annual.outstanding, Formula::Sum(CLOSING)),
        Column::new("disputed", |w| w.disputed),
    ]
}

fn cells(label: Label, flow: &Flow, currency: Currency) -> Vec<Cell> {
    let figures = [
        flow.opening,
        flow.presented,
        flow.not_considered,
        flow.waived,
        flow.credited,
        flow.settled(),
        flow.closing,
        flow.disputed,
    ];
    [Cell::Label(label)].into_iter().chain(figures.map(|minor| Cell::Amount(minor, currency))).collect()
}

impl Year<'_> {
    pub(super) fn partners(&self, currency: Currency) -> Section {
        let by = |side| {
            self.flows.by(currency, side, |facet| match facet {
                Facet::Partner(party) => Some(party),
                _ => None,
            })
        };
        let (claims, debts) = (by(Side::Claims), by(Side::Debts));
        if claims.is_empty() && debts.is_empty() {
            return section("partners", |w| w.annual.partners, currency, Vec::new());
        }
        let note: Word =
            if self.sources.party.is_some() { |w| w.annual.partners_note } else { |w| w.annual.partners_note_group };
        let mut items = vec![Item::Note(Sentence::Plain(note))];
        items.extend(self.partner_chart(currency, &claims, &debts).map(Item::Chart));
        for (side, flows) in [(Side::Claims, claims), (Side::Debts, debts)] {
            if flows.is_empty() {
                continue;
            }
            let mut rows: Vec<Row> =
                flows.iter().map(|(party, flow)| Row::plain(cells(Label::Party(*party), flow, currency))).collect();
            let columns = columns(about("partner", |w| w.annual.partner));
            rows.push(total(&rows, columns.len()));
            let caption = Sentence::Plain(self.side_name(side));
            items.push(Item::Table(table(currency, side, "by-partner", caption, columns, rows)));
        }
        items.push(Item::Note(Sentence::Plain(|w| w.annual.flows_note)));
        section("partners", |w| w.annual.partners, currency, items)
    }

    fn partner_chart(&self, currency: Currency, claims: &[(Party, Flow)], debts: &[(Party, Flow)]) -> Option<Chart> {
        let mut outstanding: BTreeMap<Party, [i128; 2]> = BTreeMap::new();
        for (place, flows) in [claims, debts].into_iter().enumerate() {
            for (party, flow) in flows {
                outstanding.entry(*party).or_default()[place] += flow.closing;
            }
        }
        let mut bars: Vec<(Party, [i128; 2])> =
            outstanding.into_iter().filter(|(_, amounts)| *amounts != [0, 0]).collect();
        // The largest first; of equals the first by code, because the sort is stable.
        bars.sort_by_key(|(_, [claims, debts])| std::cmp::Reverse(claims.unsigned_abs().max(debts.unsigned_abs())));
        let rest = if bars.len() > BARS + 1 { bars.split_off(BARS) } else { Vec::new() };
        let mut groups: Vec<Label> = bars.iter().map(|(party, _)| Label::Party(*party)).collect();
        let mut series = [0, 1].map(|place| bars.iter().map(|(_, amounts)| Some(amounts[place])).collect::<Vec<_>>());
        if !rest.is_empty() {
            groups.push(Label::Others(rest.len() as u64));
            for (place, amounts) in series.iter_mut().enumerate() {
                amounts.push(Some(rest.iter().map(|(_, of)| of[place]).sum()));
            }
        }
        let [claims, debts] = series;
        (groups.len() > 1).then(|| Chart {
            id: format!("{currency}-outstanding-by-partner"),
            title: Sentence::Plain(|w| w.annual.outstanding_by_partner),
            form: Form::Bars,
            currency,
            axis: None,
            groups,
            series: vec![
                (Label::Word("claims", self.side_name(Side::Claims)), claims),
                (Label::Word("debts", self.side_name(Side::Debts)), debts),
            ],
        })
    }

    pub(super) fn kinds(&self, currency: Currency) -> Section {
        let mut items = Vec::new();
        for side in self.view.apart() {
            let of_side = self.flows.by(currency, *side, |facet| match facet {
                Facet::Agreement(agreement) => Some(agreement),
                _ => None,
            });
            let mut by_kind: BTreeMap<AgreementKind, Vec<(AgreementId, Flow)>> = BTreeMap::new();
            for (agreement, flow) in of_side {
                by_kind.entry(self.kind(agreement)).or_default().push((agreement, flow));
            }
            if by_kind.is_empty() {
                continue;
            }
            let columns = columns(about("agreement", |w| w.annual.agreement));
            let (mut rows, mut totals) = (Vec::new(), Vec::new());
            for (kind, flows) in by_kind {
                let place = rows.len();
                let details: Vec<Row> = flows
                    .iter()
                    .map(|(agreement, flow)| Row::detail(cells(Label::Agreement(*agreement), flow, currency)))
                    .collect();
                let mut of_kind = vec![Cell::Label(Label::Kind(kind))];
                of_kind.extend((1..columns.len()).map(|column| sum(details.iter().map(|row| &row.cells[column]))));
                rows.push(Row {
                    cells: of_kind,
                    sums: (place + 1..=place + details.len()).collect(),
                    rank: Rank::Plain,
                });
                totals.push(place);
                rows.extend(details);
            }
            let last = total(&rows, columns.len());
            rows.push(Row { sums: totals, ..last });
            let caption = Sentence::Plain(self.side_name(*side));
            items.push(Item::Table(table(currency, *side, "by-kind", caption, columns, rows)));
        }
        section("kinds", |w| w.annual.kinds, currency, with_note(items, |w| w.annual.kinds_note))
    }

    fn kind(&self, agreement: AgreementId) -> AgreementKind {
        let known = self.sources.kinds.get(&agreement).copied();
        known.unwrap_or_else(|| AgreementKind::of_catalogue(agreement))
    }

    pub(super) fn bases(&self, currency: Currency) -> Section {
        let mut items = Vec::new();
        for side in self.view.apart() {
            let flows = self.flows.by(currency, *side, |facet| match facet {
                Facet::Basis(basis) => Some(basis),
                _ => None,
            });
            if flows.is_empty() {
                continue;
            }
            let columns = columns(about("basis", |w| w.annual.basis));
            let label = |basis: Basis| Label::Basis(Some(basis));
            let mut rows: Vec<Row> =
                flows.iter().map(|(basis, flow)| Row::plain(cells(label(*basis), flow, currency))).collect();
            rows.push(total(&rows, columns.len()));
            let caption = Sentence::Plain(self.side_name(*side));
            items.push(Item::Table(table(currency, *side, "by-basis", caption, columns, rows)));
        }
        section("bases", |w| w.annual.bases, currency, with_note(items, |w| w.annual.bases_note))
    }

    pub(super) fn series(&self, currency: Currency) -> Section {
        let mut items = Vec::new();
        for side in self.view.apart() {
            let steps = steps(self.view, &self.flows, &self.before, &self.runs, currency, *side);
            if self.flows.total(currency, *side).is_empty() {
                continue;
            }
            let periods: Vec<Label> = self.runs.iter().map(|(period, _)| Label::Period(*period)).collect();
            let amounts =
                |of: fn(&super::super::flows::Step) -> i128| steps.iter().map(|step| Some(of(step))).collect();
            if periods.len() > 1 {
                items.push(Item::Chart(Chart {
                    id: format!("{currency}-{}-series", side.as_str()),
                    title: Sentence::Plain(self.side_name(*side)),
                    form: Form::Columns,
                    currency,
                    axis: Some(|w| w.settlement_period),
                    groups: periods.clone(),
                    series: vec![
                        (Label::Word("presented", |w| w.annual.presented), amounts(|step| step.presented)),
                        (Label::Word("settled", |w| w.annual.settled), amounts(|step| step.settled)),
                        (Label::Word("outstanding", |w| w.annual.outstanding), amounts(|step| step.outstanding)),
                    ],
                }));
            }
            let columns = vec![
                about("period", |w| w.period),
                Column::of("brought_forward", |w| w.annual.outstanding_before, Formula::Level),
                Column::new("presented", |w| w.annual.presented),
                Column::new("given_up", |w| w.annual.given_up),
                Column::new("settled", |w| w.annual.settled),
                Column::of("outstanding", |w| w.annual.outstanding_then, Formula::Sum(OF_PERIOD)),
            ];
            let row = |(period, step): (Label, &super::super::flows::Step)| {
                let figures = [step.brought_forward, step.presented, step.given_up, step.settled, step.outstanding];
                let figures = figures.map(|minor| Cell::Amount(minor, currency));
                Row::plain([Cell::Label(period)].into_iter().chain(figures).collect())
            };
            let mut rows: Vec<Row> = periods.into_iter().zip(&steps).map(row).collect();
            let mut last = total(&rows, columns.len());
            // What is outstanding is a level: its periods do not add up, the year begins with
            // the first and ends with the last.
            let flow = self.flows.total(currency, *side);
            last.cells[1] = Cell::Amount(flow.opening, currency);
            last.cells[5] = Cell::Amount(flow.expected_closing(), currency);
            rows.push(last);
            let caption = Sentence::Plain(self.side_name(*side));
            items.push(Item::Table(table(currency, *side, "by-period", caption, columns, rows)));
        }
        section("series", |w| w.annual.series, currency, with_note(items, |w| w.annual.series_note))
    }
}

/// A note before the items, if there are any.
pub(super) fn with_note(items: Vec<Item>, note: Word) -> Vec<Item> {
    if items.is_empty() {
        return items;
    }
    [Item::Note(Sentence::Plain(note))].into_iter().chain(items).collect()
}
