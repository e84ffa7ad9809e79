//! Which ways there are to claim in one direction, and which claims an agreement
//! must refuse.

use solde_core::agreement::{Agreement, AgreementId, AgreementSet, InForceOn, Term};
use solde_core::calendar::{Date, Period, PeriodKind};
use solde_core::codes::{Basis, Code};
use solde_core::fixed_amount::Reduction;
use solde_core::money::Currency;
use solde_core::party::Party;

use super::plan::{LONGEST_BOOKING_DELAY, Window, period_of};
use super::states::Direction;

/// A way to claim in one direction: an agreement in force, and how it prices.
#[derive(Clone, Debug)]
pub(super) struct Route {
    pub(super) agreement: AgreementId,
    pub(super) basis: Basis,
    pub(super) periods: [Option<Period>; 3],
    /// A period of a kind the agreement does not use.
    pub(super) wrong_period: Option<Period>,
    pub(super) currencies: Vec<Currency>,
    pub(super) reductions: Reductions,
    pub(super) force_from: Date,
    /// The agreement knows fixed amounts in this direction.
    pub(super) knows_fixed: bool,
}

/// Everything that may be claimed in one direction.
pub(super) struct Routes {
    pub(super) direction: Direction,
    pub(super) actual: Vec<Route>,
    pub(super) fixed: Vec<Route>,
    /// Rules for fixed amounts that do not reach the reference years.
    pub(super) lapsed: Vec<Route>,
    /// Agreements between the two that are not in force on the days of booking.
    pub(super) outdated: Vec<Route>,
}

/// Finds what may be claimed in one direction.
pub(super) fn routes(direction: Direction, agreements: &AgreementSet, window: Window) -> Routes {
    let mut found =
        Routes { direction, actual: Vec::new(), fixed: Vec::new(), lapsed: Vec::new(), outdated: Vec::new() };
    for agreement in agreements.iter() {
        let actual = agreement.terms(direction.creditor, direction.debtor, Basis::Actual);
        let Some(route) = route(agreement, direction, &actual, &actual, window) else { continue };
        if !in_force(agreement, &actual, &route.periods) {
            if ended_before(&actual, &route.periods) {
                found.outdated.push(route);
            }
            continue;
        }
        let fixed = agreement.terms(direction.creditor, direction.debtor, Basis::Fixed);
        found.actual.push(Route { knows_fixed: !fixed.is_empty(), ..route });
        let Some(route) = self::route(agreement, direction, &fixed, &actual, window) else { continue };
        if in_force(agreement, &actual, &route.periods) {
            let route = Route { basis: Basis::Fixed, knows_fixed: true, ..route };
            match years_allowed(&fixed, window) {
                3 => found.fixed.push(route),
                0 => found.lapsed.push(route),
                _ => {}
            }
        }
    }
    found
}

/// How many of the reference years begin on a day of a rule. The rule's own
/// dates count here, not those of the scope, which are about booking.
fn years_allowed(fixed: &[Term<'_>], window: Window) -> usize {
    let begins = window.reference_years().map(|year| Date::new(i32::from(year), 1, 1));
    let in_rule = |day: Date| {
        fixed.iter().any(|term| {
            term.rule.from.is_none_or(|from| from <= day) && term.rule.until.is_none_or(|until| day <= until)
        })
    };
    begins.into_iter().flatten().filter(|day| in_rule(*day)).count()
}

/// The reductions X of fixed amounts between two parties.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reductions {
    pub(super) family: Reduction,
    pub(super) pensioner: Reduction,
}

impl Reductions {
    /// The table of the rules, where they have one of their own (CH-UK), else that of Reg.
    /// 987/2009 Art. 64(3); pensioners by whether Annex IV lists the debtor.
    fn of(terms: &[Term<'_>], debtor: Party) -> Option<Self> {
        let table = terms.iter().find_map(|term| term.rule.law.reduction.as_ref()).map(|element| &element.value);
        let annexes = terms.iter().filter_map(|term| term.rule.law.annex_iv.as_ref());
        let listed = annexes.flat_map(|annex| &annex.value).any(|entry| entry.parties.contains(&debtor));
        let pensioner = match (table, listed) {
            (Some(table), true) => table.pensioner_annex_iv,
            (Some(table), false) => table.pensioner_other,
            (None, true) => 20,
            (None, false) => 15,
        };
        Some(Self {
            family: Reduction::of_percent(table.map_or(20, |table| table.family))?,
            pensioner: Reduction::of_percent(pensioner)?,
        })
    }
}

fn route(
    agreement: &Agreement,
    direction: Direction,
    terms: &[Term<'_>],
    scope: &[Term<'_>],
    window: Window,
) -> Option<Route> {
    use PeriodKind::{HalfYear, Month, Quarter, Year};
    let rule = terms.last()?.rule;
    let uses =
        |kind: &PeriodKind| terms.iter().any(|term| term.rule.periods.is_empty() || term.rule.periods.contains(kind));
    let kind = [HalfYear, Quarter, Year, Month].into_iter().find(uses)?;
    let wrong = [Month, Quarter, Year, HalfYear].into_iter().find(|kind| !uses(kind));
    let record = direction.creditor.record();
    Some(Route {
        agreement: agreement.id,
        basis: Basis::Actual,
        periods: window.accounting_periods(kind),
        wrong_period: wrong.and_then(|kind| period_of(kind, window.first_day.days_before(1))),
        currencies: [Some(record.currency), record.legacy_currency]
            .into_iter()
            .flatten()
            .chain(rule.currencies.iter().filter_map(|code| Currency::from_code(code.as_bytes())))
            .filter(|currency| rule.allows(*currency, direction.creditor))
            .collect(),
        reductions: Reductions::of(terms, direction.debtor)?,
        force_from: scope.first()?.from,
        knows_fixed: false,
    })
}

/// Whether the agreement is in force on every day that a line booked in one of
/// the periods may turn on.
fn in_force(agreement: &Agreement, scope: &[Term<'_>], periods: &[Option<Period>]) -> bool {
    let lead = match agreement.in_force_on.value {
        InForceOn::BookedOn => 0,
        InForceOn::CareFrom => u64::from(LONGEST_BOOKING_DELAY),
    };
    let days: Vec<(Date, Date)> = periods.iter().flatten().filter_map(|period| period.days()).collect();
    !days.is_empty()
        && days.iter().all(|(first, last)| {
            scope.iter().any(|term| term.contains(first.days_before(lead)) && term.contains(*last))
        })
}

/// Whether the agreement ended before any day that such a line may turn on.
fn ended_before(scope: &[Term<'_>], periods: &[Option<Period>]) -> bool {
    let first = periods.iter().flatten().filter_map(|period| period.days()).map(|(first, _)| first).min();
    let until = scope.last().and_then(|term| term.until);
    matches!((first, until), (Some(first), Some(until)) if until < first.days_before(u64::from(LONGEST_BOOKING_DELAY)))
}

/// Why every line of a block must be refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Refusal {
    /// Fixed amounts where the agreement knows none.
    Direction,
    /// A kind of accounting period the agreement does not use.
    PeriodKind,
    /// Fixed amounts for years after the creditor gave them up.
    Year,
    /// An agreement that ended before the booking.
    Force,
    /// A currency the agreement does not allow.
    Currency,
}

impl Refusal {
    pub(super) const ALL: [Self; 5] = [Self::Direction, Self::PeriodKind, Self::Year, Self::Force, Self::Currency];

    pub(super) const fn code(self) -> Code {
        match self {
            Self::Direction => Code::DirectionMissing,
            Self::PeriodKind => Code::PeriodNotAllowed,
            Self::Year => Code::FixedNotAllowed,
            Self::Force => Code::NotInForce,
            Self::Currency => Code::CurrencyNotAllowed,
        }
    }

    /// Routes on which it can be provoked.
    pub(super) fn candidates(self, routes: &Routes) -> Vec<&Route> {
        let (list, fits): (_, fn(&Route) -> bool) = match self {
            Self::Direction => (&routes.actual, |route| !route.knows_fixed),
            Self::PeriodKind => (&routes.actual, |route| route.wrong_period.is_some()),
            Self::Year => (&routes.lapsed, |_| true),
            Self::Force => (&routes.outdated, |_| true),
            Self::Currency => (&routes.actual, |_| true),
        };
        list.iter().filter(|route| fits(route)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use solde_core::catalogue::AGREEMENTS;

    /// Worlds of ten million lines once held claims of the United Kingdom on Switzerland at
    /// the X of Art. 64(3), which the engine refused: under the convention X is 0.15 for
    /// everybody (Annex 1 Art. 46).
    #[test]
    fn a_convention_may_have_a_reduction_of_its_own() {
        let read = AGREEMENTS.iter().map(|(name, text)| AgreementSet::read(name, text).expect("an agreement"));
        let agreements = AgreementSet::new(read.collect()).expect("the catalogue");
        let window = Window::of(Period::parse(b"2026Q1").expect("a period")).expect("a window");
        let reductions = |creditor: &str, debtor: &str, agreement: &str| {
            let party = |code: &str| Party::from_code(code.as_bytes()).expect("a party");
            let direction = Direction { creditor: party(creditor), debtor: party(debtor), weight: 1 };
            let found = routes(direction, &agreements, window).fixed;
            let route = found.iter().find(|route| route.agreement.as_str() == agreement).expect("a route");
            (route.reductions.family, route.reductions.pensioner)
        };
        assert_eq!(reductions("GB", "CH", "CH-UK"), (Reduction::FIFTEEN, Reduction::FIFTEEN));
        // Annex IV lists France and not Italy.
        assert_eq!(reductions("ES", "FR", "EU-883"), (Reduction::TWENTY, Reduction::TWENTY));
        assert_eq!(reductions("ES", "IT", "EU-883"), (Reduction::TWENTY, Reduction::FIFTEEN));
    }
}
