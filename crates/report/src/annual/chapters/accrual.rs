//! Care years: what was presented of each by when, and what is still expected.

use solde_core::accrual::{LEAST_CARE_YEARS, NoProposal, Proposal};
use solde_core::money::Currency;

use super::super::care::{Care, YEARS_SHOWN};
use super::super::page::{Chart, Form, Formula};
use super::flows::with_note;
use super::*;

impl Year<'_> {
    pub(super) fn care_years(&self, currency: Currency) -> Section {
        let mut items = Vec::new();
        for side in self.view.apart() {
            let triangle = self.triangle(currency, *side);
            if triangle.is_empty() {
                continue;
            }
            items.extend(self.triangle_items(&triangle, currency, *side));
            items.push(self.halves(&triangle, currency, *side));
            items.extend(self.proposal_items(&triangle, currency, *side));
        }
        section("care-years", |w| w.annual.care_years, currency, with_note(items, |w| w.annual.care_years_note))
    }

    /// The rows of a triangle: all older care years together, then one by one.
    fn rows_of(&self, triangle: &Triangle) -> Vec<(Label, Care)> {
        let years = triangle.care_years(self.sources.year);
        let first = years.first().copied().unwrap_or(self.sources.year);
        let mut rows: Vec<(Label, Care)> = Vec::new();
        if triangle.up_to(Care::Before(first), i32::MAX) != 0 {
            rows.push((Label::Word("earlier", |w| w.annual.earlier), Care::Before(first)));
        }
        rows.extend(years.into_iter().map(|year| (Label::Year(Some(year)), Care::Year(year))));
        rows
    }

    fn triangle_items(&self, triangle: &Triangle, currency: Currency, side: Side) -> Vec<Item> {
        // Introductions of long ago are shown as one: what was there when the years begin.
        let introduced: Vec<i32> = triangle.introduced();
        let from = introduced.len().saturating_sub(usize::try_from(YEARS_SHOWN).unwrap_or(8));
        let introduced = &introduced[from..];
        let cumulative = |care: Care, year: i32| match care {
            // Care is not introduced before it is given.
            Care::Year(of) if year < of => Cell::Nothing,
            _ => Cell::Amount(triangle.up_to(care, year), currency),
        };
        let of_care = self.rows_of(triangle);
        let mut rows: Vec<Row> = Vec::new();
        for (label, care) in &of_care {
            let mut cells = vec![Cell::Label(label.clone())];
            cells.extend(introduced.iter().map(|year| cumulative(*care, *year)));
            rows.push(Row::plain(cells));
        }
        let columns: Vec<Column> = [about("care_year", |w| w.annual.care_year)].into_iter().collect();
        let mut last = total(&rows, introduced.len() + 1);
        last.cells[0] = Cell::Label(Label::Word("total", |w| w.total));
        rows.push(last);
        let chart = Chart {
            id: format!("{currency}-{}-care-years", side.as_str()),
            title: Sentence::Plain(|w| w.annual.triangle),
            form: Form::Lines,
            currency,
            axis: Some(|w| w.annual.year_of_introduction),
            groups: introduced.iter().map(|year| Label::Year(Some(*year))).collect(),
            series: of_care
                .iter()
                .filter(|(_, care)| matches!(care, Care::Year(_)))
                .map(|(label, care)| {
                    let amounts = introduced.iter().map(|year| match cumulative(*care, *year) {
                        Cell::Amount(minor, _) => Some(minor),
                        _ => None,
                    });
                    (label.clone(), amounts.collect())
                })
                // A care year of which nothing came draws no line.
                .filter(|(_, amounts): &(Label, Vec<Option<i128>>)| amounts.iter().flatten().any(|minor| *minor != 0))
                .collect(),
        };
        let table = Table {
            note: (triangle.unknown != 0).then(|| {
                Sentence::Filled(
                    |w| &w.annual.triangle_unknown,
                    vec![("amount", Cell::Amount(triangle.unknown, currency))],
                )
            }),
            ..table(currency, side, "care-years", Sentence::Plain(self.side_name(side)), columns, rows)
        };
        let table = Table { columns: with_years(table.columns, introduced), ..table };
        let mut items = Vec::new();
        if introduced.len() > 1 && !chart.series.is_empty() {
            items.push(Item::Chart(chart));
        }
        items.push(Item::Table(table));
        items
    }

    /// What each half-year of the year and the one before brought, by care year.
    fn halves(&self, triangle: &Triangle, currency: Currency, side: Side) -> Item {
        let year = self.sources.year;
        let halves = [(year - 1, 1), (year - 1, 2), (year, 1), (year, 2)];
        let row = |(label, care): (Label, Care)| {
            let amounts = halves.map(|(year, half)| Cell::Amount(triangle.in_half(care, year, half), currency));
            Row::plain([Cell::Label(label)].into_iter().chain(amounts).collect())
        };
        let mut rows: Vec<Row> = self.rows_of(triangle).into_iter().map(row).collect();
        rows.push(total(&rows, halves.len() + 1));
        let columns = vec![
            about("care_year", |w| w.annual.care_year),
            Column::new("first_half_before", |w| w.annual.first_half_before),
            Column::new("second_half_before", |w| w.annual.second_half_before),
            Column::new("first_half", |w| w.annual.first_half),
            Column::new("second_half", |w| w.annual.second_half),
        ];
        Item::Table(table(currency, side, "care-years-by-half", Sentence::Plain(|w| w.annual.by_half), columns, rows))
    }

    /// The first year that the runs of the book settled from its first day; none, if the
    /// year of the report is not complete.
    fn first_whole_year(&self) -> Option<i32> {
        let (_, end) = self.sources.runs.last()?.period.days()?;
        let (begin, _) = self.sources.runs.first()?.period.days()?;
        let complete = (end.month(), end.day()) == (12, 31) && end.year() == self.sources.year;
        let first = if (begin.month(), begin.day()) == (1, 1) { begin.year() } else { begin.year() + 1 };
        (complete && first <= self.sources.year).then_some(first)
    }

    fn proposal_items(&self, triangle: &Triangle, currency: Currency, side: Side) -> Vec<Item> {
        let first = self.first_whole_year();
        let proposal = match triangle.proposal(first, self.sources.year) {
            Ok(proposal) => proposal,
            Err(NoProposal::TooShort) => {
                let years = first.map_or(0, |first| u64::try_from(self.sources.year - first + 1).unwrap_or(0));
                let values = vec![("years", Cell::Count(years)), ("least", Cell::Count(LEAST_CARE_YEARS as u64))];
                return vec![Item::Note(Sentence::Filled(|w| &w.annual.no_proposal_short, values))];
            }
            Err(NoProposal::NoFactor) => return vec![Item::Note(Sentence::Plain(|w| w.annual.no_proposal_factor))],
        };
        let first = first.unwrap_or(self.sources.year);
        vec![
            Item::Note(Sentence::Plain(|w| w.annual.proposal_note)),
            Item::Table(factors(&proposal, currency, side)),
            Item::Table(expected(&proposal, first, currency, side)),
        ]
    }
}

fn factors(proposal: &Proposal, currency: Currency, side: Side) -> Table {
    let columns = vec![
        about("age", |w| w.annual.age),
        Column::new("care_years", |w| w.annual.care_years_used),
        Column::new("numerator", |w| w.annual.presented_at_next),
        Column::new("denominator", |w| w.annual.presented_at_age),
        Column::of("factor", |w| w.annual.factor, Formula::Ratio(2, 3)),
    ];
    let row = |(age, factor): (usize, &solde_core::accrual::Factor)| {
        Row::plain(vec![
            Cell::Label(Label::Name(format!("{age} → {}", age + 1))),
            Cell::Count(factor.care_years as u64),
            Cell::Amount(factor.numerator, currency),
            Cell::Amount(factor.denominator, currency),
            Cell::Factor(factor.numerator, factor.denominator),
        ])
    };
    let rows = proposal.factors.iter().enumerate().map(row).collect();
    table(currency, side, "development", Sentence::Plain(|w| w.annual.development), columns, rows)
}

fn expected(proposal: &Proposal, first: i32, currency: Currency, side: Side) -> Table {
    let columns = vec![
        about("care_year", |w| w.annual.care_year),
        Column::new("presented", |w| w.annual.presented_so_far),
        Column::new("ultimate", |w| w.annual.ultimate),
        Column::of("expected", |w| w.annual.expected_still, Formula::Sum(&[(1, 2), (-1, 1)])),
    ];
    let row = |(year, expected): (i32, &solde_core::accrual::Expected)| {
        let figures = [expected.presented, expected.ultimate, expected.still()];
        let figures = figures.map(|minor| Cell::Amount(minor, currency));
        Row::plain([Cell::Label(Label::Year(Some(year)))].into_iter().chain(figures).collect())
    };
    let mut rows: Vec<Row> = (first..).zip(&proposal.expected).map(row).collect();
    rows.push(total(&rows, columns.len()));
    table(currency, side, "accrual-proposal", Sentence::Plain(|w| w.annual.proposal), columns, rows)
}

/// A column for every year of introduction.
fn with_years(mut columns: Vec<Column>, years: &[i32]) -> Vec<Column> {
    columns.extend(years.iter().map(|year| Column::year(*year)));
    columns
}
