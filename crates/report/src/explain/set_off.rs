//! What a set-off act did to a block: rates, conversions, differences.

use solde_core::event::{Event, EventKind};
use solde_core::ledger::{Posting, PostingKind};
use solde_core::money::Currency;
use solde_core::rates::{ConversionRule, exchange_difference};
use solde_core::rounding::{INTRODUCTION_VALUE, RoundingPoint, SET_OFF_CONVERSION};

use super::story::Section;
use super::words::{money, plain, ruled};
use super::{BlockView, Rules};

/// Every set-off act that took something off the block.
pub(super) fn section(view: &BlockView<'_>, rules: &Rules<'_>) -> Section {
    let mut section = Section::new("set_off", "Set-off");
    for act in view.account.history.iter().filter(|event| event.kind == EventKind::SetOffAct) {
        let postings: Vec<&Posting> = view
            .told
            .iter()
            .flat_map(|told| told.postings)
            .filter(|posting| posting.event_id == act.event_id)
            .collect();
        tell(&mut section, view, rules, act, &postings);
    }
    section
}

fn tell(section: &mut Section, view: &BlockView<'_>, rules: &Rules<'_>, act: &Event, postings: &[&Posting]) {
    let account = view.account;
    let own = account.terms.currency;
    let settled_on = act.until.unwrap_or(act.date);
    let law = rules.law.of(account, settled_on);
    let claim = act.amount.map_or(0, |amount| amount.minor);
    section.step(format!(
        "Event {} ({}) of {}, settled on {settled_on}, took {} off the block ({}).",
        act.event_id,
        act.reference,
        act.date,
        money(claim, own),
        ruled(&law.set_off)
    ));
    let of_kind = |kind| postings.iter().find(|posting| posting.kind == kind);
    let Some(value) = of_kind(PostingKind::SetOffValue) else {
        section.step("Nothing was converted.");
        return;
    };
    let currency = value.currency;
    let difference = of_kind(PostingKind::ConversionDifference).map_or(0, |posting| posting.minor);
    let settled = value.minor + difference;
    let rule = ConversionRule::of(&law);
    let mut convert = |what: &str, minor: i128, date, point: RoundingPoint, posted: Option<i128>| match rules
        .rates
        .convert_by(rule, minor, own, currency, date, point)
    {
        Ok(conversion) => {
            section.step(format!(
                "{what}, rounded at the point \"{}\": {}.",
                point.name,
                conversion.explanation(minor, own, currency)
            ));
            if let Some(posted) = posted.filter(|posted| *posted != conversion.minor) {
                section.step(format!("The ledger says {}.", money(posted, currency)));
            }
            Some(conversion.minor)
        }
        Err(error) => {
            section.step(format!("{what}: {error}."));
            None
        }
    };
    let before = open_before(view, act, own);
    let point = RoundingPoint { rounding: rule.rounding, ..SET_OFF_CONVERSION };
    // A block that was set off in part gave a share of what was open.
    let all = rules.rates.convert_by(rule, before, own, currency, settled_on, SET_OFF_CONVERSION);
    let all = all.ok().map(|conversion| conversion.minor).filter(|all| claim < before && settled < *all);
    let share = |all: i128| before.checked_mul(settled).and_then(|product| point.round(product, all));
    if let Some(all) = all.filter(|all| share(*all) == Some(claim)) {
        convert("Value of all that was open, on the settlement date", before, settled_on, SET_OFF_CONVERSION, None);
        section.step(format!(
            "The other side gave {} only: {} x {} / {} = {}, rounded once, {}.",
            money(settled, currency),
            plain(before, own),
            plain(settled, currency),
            plain(all, currency),
            money(claim, own),
            rule.rounding.as_str().replace('_', " ")
        ));
    } else {
        convert("Value on the settlement date", claim, settled_on, SET_OFF_CONVERSION, Some(settled));
    }
    let mut convert = |minor, date| {
        let Ok(conversion) = rules.rates.convert_by(rule, minor, own, currency, date, INTRODUCTION_VALUE) else {
            return;
        };
        section.step(format!(
            "Value on the day of introduction, rounded at the point \"{}\": {}.",
            INTRODUCTION_VALUE.name,
            conversion.explanation(minor, own, currency)
        ));
    };
    if let Some(introduced_on) = account.introduced_on {
        convert(claim, introduced_on);
    }
    let (debtor, creditor) = exchange_difference(value.minor, settled, *law.exchange_difference.value());
    section.step(format!(
        "Difference: {} - {} = {}; the debtor bears {}, the creditor {} ({}).",
        plain(settled, currency),
        plain(value.minor, currency),
        money(difference, currency),
        plain(debtor, currency),
        plain(creditor, currency),
        ruled(&law.exchange_difference)
    ));
    section.step(format!(
        "Rate, day and path: {}; {}; {}.",
        ruled(&law.conversion_date),
        ruled(&law.missing_rate),
        ruled(&law.conversion_path)
    ));
}

/// What was open just before an act: all postings of earlier runs and days.
fn open_before(view: &BlockView<'_>, act: &Event, currency: Currency) -> i128 {
    let mut before = solde_core::ledger::Measures::default();
    for told in view.told {
        let of_run = told.postings.iter().any(|posting| posting.event_id == act.event_id);
        let earlier = told.postings.iter().filter(|posting| posting.currency == currency);
        for posting in earlier.filter(|posting| !of_run || posting.date < act.date) {
            before.apply(posting.kind, posting.minor);
        }
        if of_run {
            break;
        }
    }
    before.open()
}
