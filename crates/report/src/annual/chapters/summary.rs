//! The first page: key figures, and all currencies beside one another.

use solde_core::intake::Grouping;
use solde_core::money::Currency;
use solde_core::rounding::PUBLISHED_STATISTIC;

use super::super::page::KeyFigure;
use super::super::times::Wait;
use super::objectives::{median, share};
use super::*;

/// Instead of a value in euros.
const NO_RATE: Cell = Cell::Instead("no_rate", |w| w.annual.no_rate);

impl Year<'_> {
    pub(super) fn summary(&self, currencies: &[Currency]) -> Section {
        let mut items = Vec::new();
        if let Some(currency) = currencies.first() {
            items.push(Item::Keys(self.keys(*currency)));
        }
        items.push(Item::Note(Sentence::Plain(|w| w.annual.populations)));
        if !self.is_complete() {
            let until = vec![("date", Cell::Date(self.cut_off))];
            items.push(Item::Note(Sentence::Filled(|w| &w.annual.incomplete, until)));
        }
        items.push(Item::Table(self.currencies(currencies)));
        Section { id: "summary".into(), title: |w| w.annual.summary, currency: None, place: Place::All, items }
    }

    fn is_complete(&self) -> bool {
        let last = self.runs.last().and_then(|(period, _)| period.days());
        last.is_some_and(|(_, end)| (end.month(), end.day()) == (12, 31))
    }

    fn keys(&self, currency: Currency) -> Vec<KeyFigure> {
        let mut keys = Vec::new();
        for side in self.view.apart() {
            let flow = self.flows.total(currency, *side);
            let names: [(&'static str, Word); 3] = match side {
                Side::Claims => [
                    ("claims_presented", |w| w.annual.key_claims_presented),
                    ("claims_settled", |w| w.annual.key_claims_settled),
                    ("claims_outstanding", |w| w.annual.key_claims_outstanding),
                ],
                Side::Debts => [
                    ("debts_presented", |w| w.annual.key_debts_presented),
                    ("debts_settled", |w| w.annual.key_debts_settled),
                    ("debts_outstanding", |w| w.annual.key_debts_outstanding),
                ],
            };
            let disputed = vec![("amount", Cell::Amount(flow.disputed, currency))];
            let about = [None, None, Some(Sentence::Filled(|w| &w.annual.of_which_disputed, disputed))];
            let figures = [flow.presented, flow.settled(), flow.closing];
            for (((id, name), minor), about) in names.into_iter().zip(figures).zip(about) {
                keys.push(KeyFigure { id, name, cell: Cell::Amount(minor, currency), about });
            }
        }
        for side in self.view.apart() {
            let flow = self.flows.total(currency, *side);
            let waits = self.times.get(currency, *side, None, Wait::Pay);
            let (rate, time): ((&'static str, Word), (&'static str, Word)) = match side {
                Side::Claims => (
                    ("recovery_rate", |w| w.annual.recovery_rate),
                    ("median_to_be_paid", |w| w.annual.key_time_to_be_paid),
                ),
                Side::Debts => {
                    (("payment_rate", |w| w.annual.payment_rate), ("median_to_pay", |w| w.annual.key_time_to_pay))
                }
            };
            let of = vec![
                ("numerator", Cell::Amount(flow.settled(), currency)),
                ("denominator", Cell::Amount(flow.recoverable(), currency)),
            ];
            let cell = share(flow.settled(), flow.recoverable());
            let about = Some(Sentence::Filled(|w| &w.annual.fraction, of)).filter(|_| !matches!(cell, Cell::Nothing));
            keys.push(KeyFigure { id: rate.0, name: rate.1, cell, about });
            let about = waits.map(|waits| Sentence::Counted(|w| &w.annual.of_payments, waits.count()));
            keys.push(KeyFigure { id: time.0, name: time.1, cell: median(waits), about });
            keys.extend(self.key_persons(currency, *side));
        }
        keys
    }

    fn key_persons(&self, currency: Currency, side: Side) -> Option<KeyFigure> {
        let persons = self.counted(currency, side).filter(|persons| self.has_persons() && !persons.is_empty())?;
        let (id, name): (&'static str, Word) = match side {
            Side::Claims => ("beneficiaries_of_claims", |w| w.annual.key_persons_claims),
            Side::Debts => ("beneficiaries_of_debts", |w| w.annual.key_persons_debts),
        };
        let mean = persons.mean(None, Grouping::All, currency);
        let about = matches!(mean, Cell::Amount(..))
            .then(|| Sentence::Filled(|w| &w.annual.mean_per_head, vec![("amount", mean)]));
        Some(KeyFigure { id, name, cell: persons.count(None, Grouping::All), about })
    }

    /// All currencies; never added up, because they are not one another's.
    fn currencies(&self, currencies: &[Currency]) -> Table {
        let both = self.view.apart().len() > 1;
        let mut columns = vec![
            about("currency", |w| w.annual.currency),
            Column::new("claims_presented", |w| w.annual.claims_presented),
            Column::new("claims_settled", |w| w.annual.claims_settled),
            Column::new("claims_outstanding", |w| w.annual.claims_outstanding),
        ];
        if both {
            columns.extend([
                Column::new("debts_presented", |w| w.annual.debts_presented),
                Column::new("debts_settled", |w| w.annual.debts_settled),
                Column::new("debts_outstanding", |w| w.annual.debts_outstanding),
            ]);
        }
        let foreign = currencies.iter().any(|currency| *currency != Currency::EUR);
        if foreign {
            columns.push(Column::new("units_per_euro", |w| w.annual.units_per_euro));
            columns.push(Column::new("claims_outstanding_euro", |w| w.annual.claims_euro));
            if both {
                columns.push(Column::new("debts_outstanding_euro", |w| w.annual.debts_euro));
            }
        }
        let mut rows = Vec::new();
        for currency in currencies {
            let mut cells = vec![Cell::Label(Label::Currency(*currency))];
            for side in self.view.apart() {
                let flow = self.flows.total(*currency, *side);
                cells
                    .extend([flow.presented, flow.settled(), flow.closing].map(|minor| Cell::Amount(minor, *currency)));
            }
            if foreign {
                let euro = |minor: i128| {
                    let converted =
                        self.sources.rates.convert(minor, *currency, Currency::EUR, self.cut_off, PUBLISHED_STATISTIC);
                    converted.ok()
                };
                let rate = euro(0).filter(|_| *currency != Currency::EUR);
                cells.push(match rate {
                    Some(rate) => Cell::Decimal(rate.from.units_per_euro.to_string()),
                    None if *currency == Currency::EUR => Cell::Decimal("1".to_owned()),
                    None => NO_RATE,
                });
                for side in self.view.apart() {
                    let value = euro(self.flows.total(*currency, *side).closing);
                    cells.push(value.map_or(NO_RATE, |value| Cell::Amount(value.minor, Currency::EUR)));
                }
            }
            rows.push(Row::plain(cells));
        }
        Table {
            id: "currencies".into(),
            caption: Sentence::Plain(|w| w.annual.all_currencies),
            columns,
            rows,
            note: foreign.then(|| Sentence::Filled(|w| &w.annual.euro_note, vec![("date", Cell::Date(self.cut_off))])),
        }
    }
}
