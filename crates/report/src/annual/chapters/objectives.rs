//! The objectives: recovery rate, time to present, to pay, to close, age of disputes.

use solde_core::money::Currency;
use solde_core::party::Party;

use super::super::flows::{Facet, Flow};
use super::super::page::{Chart, Form, Formula};
use super::super::times::{Wait, Waits, cohorts};
use super::flows::with_note;
use super::*;

/// Classes of the time to pay, in days: half a year, a year, the eighteen months of
/// Reg. 987/2009 Art. 67(5), two years, three.
const CLASSES: [i64; 5] = [180, 365, 545, 730, 1095];

impl Year<'_> {
    pub(super) fn objectives(&self, currency: Currency) -> Section {
        let mut items = Vec::new();
        for side in self.view.apart() {
            if self.flows.total(currency, *side).is_empty() {
                continue;
            }
            items.extend(self.recovery(currency, *side));
            items.extend(self.cohort_table(currency, *side));
            items.extend(self.times_table(currency, *side));
            items.extend(self.pay_classes(currency, *side));
        }
        section("objectives", |w| w.annual.objectives, currency, with_note(items, |w| w.annual.objectives_note))
    }

    /// What was recovered of what there was to recover, by partner.
    fn recovery(&self, currency: Currency, side: Side) -> Option<Item> {
        let flows = self.flows.by(currency, side, |facet| match facet {
            Facet::Partner(party) => Some(party),
            _ => None,
        });
        let flows: Vec<(Party, Flow)> =
            flows.into_iter().filter(|(_, flow)| flow.recoverable() != 0 || flow.settled() != 0).collect();
        if flows.is_empty() {
            return None;
        }
        let columns = vec![
            about("partner", |w| w.annual.partner),
            Column::new("settled", |w| w.annual.settled),
            match side {
                Side::Claims => Column::new("recoverable", |w| w.annual.recoverable),
                Side::Debts => Column::new("payable", |w| w.annual.to_be_paid),
            },
            rate(side, 1, 2),
            Column::new("payments", |w| w.annual.payments),
            Column::new("median_days_to_pay", |w| w.annual.median_to_pay),
            Column::new("weighted_days_to_pay", |w| w.annual.mean_to_pay),
        ];
        let row = |partner: Option<Party>, label: Label, flow: &Flow| {
            let waits = self.times.get(currency, side, partner, Wait::Pay);
            vec![
                Cell::Label(label),
                Cell::Amount(flow.settled(), currency),
                Cell::Amount(flow.recoverable(), currency),
                share(flow.settled(), flow.recoverable()),
                Cell::Count(waits.map_or(0, Waits::count)),
                median(waits),
                mean(waits),
            ]
        };
        let mut rows: Vec<Row> =
            flows.iter().map(|(party, flow)| Row::plain(row(Some(*party), Label::Party(*party), flow))).collect();
        let sums = (0..rows.len()).collect();
        let all = self.flows.total(currency, side);
        rows.push(Row::total(row(None, Label::Word("total", |w| w.total), &all), sums));
        let caption = Sentence::Plain(match side {
            Side::Claims => |w| w.annual.recovery_claims,
            Side::Debts => |w| w.annual.recovery_debts,
        });
        Some(Item::Table(table(currency, side, "recovery", caption, columns, rows)))
    }

    /// What became of the claims introduced in each year.
    fn cohort_table(&self, currency: Currency, side: Side) -> Option<Item> {
        let cohorts = cohorts(self.view, &self.last, currency, side);
        if cohorts.is_empty() {
            return None;
        }
        const DUE: &[(i8, usize)] = &[(1, 1), (-1, 2)];
        const LEFT: &[(i8, usize)] = &[(1, 3), (-1, 4)];
        let columns = vec![
            about("introduced", |w| w.introduced),
            Column::new("presented", |w| w.annual.presented),
            Column::new("given_up", |w| w.annual.given_up),
            Column::of("maintained", |w| w.annual.maintained, Formula::Sum(DUE)),
            Column::new("settled", |w| w.annual.settled),
            Column::of("outstanding", |w| w.annual.outstanding, Formula::Sum(LEFT)),
            rate(side, 4, 3),
        ];
        let mut rows: Vec<Row> = Vec::new();
        let mut all = [0; 5];
        let amount = |minor: i128| Cell::Amount(minor, currency);
        let cells = |label: Label, of: &[i128; 5]| {
            let mut cells = vec![Cell::Label(label)];
            cells.extend(of.iter().map(|minor| amount(*minor)));
            cells.push(share(of[3], of[2]));
            cells
        };
        for (introduced, cohort) in cohorts {
            let maintained = cohort.presented - cohort.given_up;
            let of = [cohort.presented, cohort.given_up, maintained, cohort.settled, cohort.outstanding];
            all.iter_mut().zip(of).for_each(|(all, of)| *all += of);
            rows.push(Row::plain(cells(Label::Year(introduced), &of)));
        }
        let sums = (0..rows.len()).collect();
        rows.push(Row::total(cells(Label::Word("total", |w| w.total), &all), sums));
        let caption = Sentence::Plain(|w| w.annual.cohorts);
        let table = Table {
            note: Some(Sentence::Plain(|w| w.annual.cohorts_note)),
            ..table(currency, side, "by-introduction", caption, columns, rows)
        };
        Some(Item::Table(table))
    }

    fn times_table(&self, currency: Currency, side: Side) -> Option<Item> {
        let columns = vec![
            about("measure", |w| w.annual.measure),
            Column::new("population", |w| w.annual.population),
            Column::new("not_counted", |w| w.annual.not_counted),
            Column::new("median_days", |w| w.annual.median_days),
            Column::new("days_times_amount", |w| w.annual.days_times_amount),
            Column::new("amount", |w| w.amount),
            Column::of("weighted_days", |w| w.annual.weighted_days, Formula::Ratio(4, 5)),
        ];
        let row = |wait: Wait| {
            let waits = self.times.get(currency, side, None, wait)?;
            let (weighted, amount) = waits.weighted();
            Some(Row::plain(vec![
                Cell::Label(Label::Word(wait.as_str(), wait_word(wait))),
                Cell::Count(waits.count()),
                Cell::Count(waits.unknown),
                median(Some(waits)),
                Cell::Amount(weighted, currency),
                Cell::Amount(amount, currency),
                mean(Some(waits)),
            ]))
        };
        let rows: Vec<Row> = Wait::ALL.into_iter().filter_map(row).collect();
        let caption = Sentence::Plain(|w| w.annual.times);
        let note = Some(Sentence::Plain(|w| w.annual.times_note));
        let table = Table { note, ..table(currency, side, "times", caption, columns, rows) };
        (!table.rows.is_empty()).then_some(Item::Table(table))
    }

    /// Payments by the time they took.
    fn pay_classes(&self, currency: Currency, side: Side) -> Vec<Item> {
        let Some(waits) = self.times.get(currency, side, None, Wait::Pay).filter(|waits| waits.count() > 0) else {
            return Vec::new();
        };
        let classes = waits.within(&CLASSES);
        let all: i128 = classes.iter().map(|(_, minor)| minor).sum();
        let labels: Vec<Label> = class_labels();
        let chart = Chart {
            id: format!("{currency}-{}-time-to-pay", side.as_str()),
            title: Sentence::Plain(|w| w.annual.paid_within),
            form: Form::Columns,
            currency,
            axis: Some(|w| w.annual.days),
            groups: labels.clone(),
            series: vec![(
                Label::Word("paid", |w| w.annual.settled),
                classes.iter().map(|(_, minor)| Some(*minor)).collect(),
            )],
        };
        let row = |(label, (count, minor)): (Label, &(u64, i128))| {
            Row::plain(vec![
                Cell::Label(label),
                Cell::Count(*count),
                Cell::Amount(*minor, currency),
                share(*minor, all),
            ])
        };
        let mut rows: Vec<Row> = labels.into_iter().zip(&classes).map(row).collect();
        let columns = vec![
            about("days", |w| w.annual.days),
            Column::new("payments", |w| w.annual.payments),
            Column::new("amount", |w| w.amount),
            Column::new("share", |w| w.annual.share),
        ];
        let mut last = total(&rows, columns.len());
        last.cells[3] = share(all, all);
        rows.push(last);
        let caption = Sentence::Plain(|w| w.annual.paid_within);
        let flow = self.flows.total(currency, side);
        let amount = |minor: i128| Cell::Amount(minor, currency);
        let places = vec![
            ("paid", amount(all)),
            ("unknown", amount(waits.unknown_amount)),
            ("returned", amount(flow.returned)),
            ("settled", amount(flow.settled())),
        ];
        let note = (all != flow.settled()).then_some(Sentence::Filled(|w| &w.annual.paid_and_settled, places));
        let table = Table { note, ..table(currency, side, "time-to-pay", caption, columns, rows) };
        vec![Item::Chart(chart), Item::Table(table)]
    }
}

/// What was settled of what there was to settle: recovered of claims, paid of debts.
fn rate(side: Side, settled: usize, of: usize) -> Column {
    let formula = Formula::Ratio(settled, of);
    match side {
        Side::Claims => Column::of("recovery_rate", |w| w.annual.recovery_rate, formula),
        Side::Debts => Column::of("payment_rate", |w| w.annual.payment_rate, formula),
    }
}

fn wait_word(wait: Wait) -> Word {
    match wait {
        Wait::Present => |w| w.annual.time_to_present,
        Wait::Pay => |w| w.annual.time_to_pay,
        Wait::Close => |w| w.annual.time_to_close,
        Wait::Dispute => |w| w.annual.age_of_disputes,
        Wait::Disputed => |w| w.annual.length_of_disputes,
    }
}

/// `≤ 180`, `181–365`, …, `> 1095`: the same in every language.
fn class_labels() -> Vec<Label> {
    let mut labels = vec![format!("≤ {}", CLASSES[0])];
    labels.extend(CLASSES.windows(2).map(|pair| format!("{}–{}", pair[0] + 1, pair[1])));
    labels.push(format!("> {}", CLASSES[CLASSES.len() - 1]));
    labels.into_iter().map(Label::Name).collect()
}

pub(super) fn share(numerator: i128, denominator: i128) -> Cell {
    if denominator > 0 { Cell::Share(numerator, denominator) } else { Cell::Nothing }
}

pub(super) fn median(waits: Option<&Waits>) -> Cell {
    waits.and_then(Waits::median).map_or(Cell::Nothing, |(days, of)| Cell::Days(days, of))
}

fn mean(waits: Option<&Waits>) -> Cell {
    match waits.map(Waits::weighted) {
        Some((days, amount)) if amount > 0 => Cell::Days(days, amount),
        _ => Cell::Nothing,
    }
}
