//! Examples about one figure: a deadline, interest, a fixed amount, a conversion.

use serde::Deserialize;
use solde_core::agreement::InForceOn;
use solde_core::calendar::Date;
use solde_core::codes::{AgeBand, Article, PersonClass};
use solde_core::deadline::{
    Clocks, Deadline, EventExtension, half_year_end, old_claim as too_old, unemployment_request,
};
use solde_core::event::EventKind;
use solde_core::fixed_amount as fixed;
use solde_core::fixed_amount::{Binding, FixedAmount, FixedAmountKey, Reduction, UnroundedLine};
use solde_core::interest as late;
use solde_core::interest::Periods;
use solde_core::law::{DeadlineKind, UnknownMessages};
use solde_core::money::{Currency, format_minor};
use solde_core::rates::ConversionRule;
use solde_core::rounding::{Rounding, RoundingPoint};
use toml::{Table, Value};

use crate::reference::{currency, decimal, minor};
use crate::setting::World;

type Observed = Result<Table, String>;

fn text(date: Option<Date>) -> Value {
    date.map_or_else(|| "none".to_owned(), |date| date.to_string()).into()
}

fn amount(minor: i128, currency: Currency) -> Value {
    format_minor(minor, currency.exponent()).into()
}

/// The days that start the clocks of one claim; each is optional.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct DeadlineInput {
    booked_on: Option<Date>,
    published_on: Option<Date>,
    identified_on: Option<Date>,
    introduced_on: Option<Date>,
    contested_on: Option<Date>,
    offered_on: Option<Date>,
    received_on: Option<Date>,
    claimed_on: Option<Date>,
    referred_on: Option<Date>,
    last_payment_on: Option<Date>,
    reference_year: Option<u16>,
    put_off: Vec<PutOff>,
}

/// An act of the parties that puts a deadline off.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PutOff {
    deadline: DeadlineKind,
    until: Date,
}

/// Last days, and the names of those that rest on an unconfirmed rule or would
/// move if the last day rolled to a working day.
pub(crate) fn deadlines(world: &World, input: DeadlineInput) -> Observed {
    let days = [input.booked_on, input.introduced_on, input.published_on, input.contested_on, input.received_on];
    let any =
        days.into_iter().flatten().next().or(input.reference_year.and_then(|year| Date::new(year.into(), 12, 31)));
    let any = any.or(input.offered_on).or(input.claimed_on).or(input.referred_on).or(input.last_payment_on);
    let any = any.ok_or("no date to count from")?;
    let subject =
        world.subject(input.booked_on.unwrap_or(any), input.introduced_on.or(input.contested_on).unwrap_or(any))?;
    let law = world.law.law(&subject);
    let extensions = input
        .put_off
        .iter()
        .map(|act| EventExtension { kind: act.deadline, until: act.until, event_id: "e1".into() })
        .collect();
    let clocks = Clocks::new(&law, &world.reference.working_days, extensions);
    let mut observed = Table::new();
    let (mut unconfirmed, mut would_roll) = (Vec::<Value>::new(), Vec::<Value>::new());
    let mut add = |name: &str, deadline: Option<Deadline>| {
        observed.insert(name.into(), text(deadline.as_ref().map(|deadline| deadline.last_day)));
        unconfirmed.extend(deadline.as_ref().filter(|deadline| !deadline.authority.confirmed).map(|_| name.into()));
        would_roll.extend(deadline.filter(|deadline| deadline.weekend_matters).map(|_| name.into()));
    };
    if let Some(booked_on) = input.booked_on.or(input.published_on) {
        add("introduction", clocks.introduction(booked_on, input.published_on, input.identified_on));
    }
    if let Some(introduced_on) = input.introduced_on {
        add("shield", clocks.shield(introduced_on));
        add("payment", clocks.payment(introduced_on));
        add("dispute", clocks.dispute(introduced_on));
        add("contestation", clocks.contestation(introduced_on));
        add("referral_after", clocks.referral_from(introduced_on));
    }
    if let Some(contested_on) = input.contested_on {
        add("reply", clocks.reply(contested_on));
    }
    if let Some(offered_on) = input.offered_on {
        add("offer_answer", clocks.offer_answer(offered_on));
    }
    if let Some(received_on) = input.received_on {
        add("interest_claim", clocks.interest_claim(received_on));
    }
    if let Some(claimed_on) = input.claimed_on {
        add("interest_payment", clocks.interest_payment(claimed_on));
    }
    if let Some(referred_on) = input.referred_on {
        add("opinion", Some(clocks.audit_board_opinion(referred_on)));
    }
    if let Some(year) = input.reference_year {
        add("inventory", clocks.inventory(year));
        add("notification", clocks.average_cost_notification(year));
    }
    if let Some(booked_on) = input.booked_on {
        let end = half_year_end(booked_on, *law.half_year_start.value());
        observed.insert("half_year_end".into(), text(Some(end)));
    }
    if let Some(last_payment_on) = input.last_payment_on {
        let last_day = unemployment_request(last_payment_on, *law.month_arithmetic.value());
        observed.insert("unemployment_request".into(), text(Some(last_day)));
    }
    observed.insert("unconfirmed".into(), unconfirmed.into());
    observed.insert("would_roll".into(), would_roll.into());
    Ok(observed)
}

/// One amount paid late.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct InterestInput {
    principal: String,
    #[serde(default = "euro")]
    currency: String,
    due_on: Date,
    received_on: Date,
}

fn euro() -> String {
    "EUR".into()
}

/// The interest, the months or days counted, the rates.
pub(crate) fn interest(world: &World, input: &InterestInput) -> Observed {
    let currency = currency(&input.currency)?;
    let law = world.law.law(&world.subject(input.due_on, input.due_on)?);
    let principal = i128::from(minor(&input.principal, currency)?);
    let interest = late::interest(&law, &world.reference.refinancing, principal, input.due_on, input.received_on)
        .map_err(|error| error.to_string())?;
    let counted = match interest.periods {
        Periods::Months(count) => format!("{count} months"),
        Periods::Days(count) => format!("{count} days"),
    };
    let rates: Vec<Value> = interest.rates.iter().map(|applied| applied.rate.percent.to_string().into()).collect();
    let mut observed = Table::new();
    observed.insert("interest".into(), amount(interest.minor, currency));
    observed.insert("counted".into(), counted.into());
    observed.insert("rates".into(), rates.into());
    observed.insert("before_rounding".into(), interest.before_rounding(currency.exponent()).into());
    observed.insert("confirmed".into(), interest.confirmed().into());
    Ok(observed)
}

/// Down payments on one claim.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ShieldInput {
    introduced_on: Date,
    total: String,
    #[serde(default = "nothing")]
    reduced: String,
    paid: Vec<Paid>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Paid {
    on: Date,
    amount: String,
}

fn nothing() -> String {
    "0.00".into()
}

/// Whether they shield from interest, and from which amount on they would.
pub(crate) fn shield(world: &World, input: &ShieldInput) -> Observed {
    let law = world.law.law(&world.subject(input.introduced_on, input.introduced_on)?);
    let clocks = Clocks::new(&law, &world.reference.working_days, Vec::new());
    let last_day = clocks.shield(input.introduced_on).ok_or("the law knows no down payment")?.last_day;
    let cents = |text: &str| minor(text, Currency::EUR).map(i128::from);
    let paid = input.paid.iter().map(|paid| Ok((paid.on, cents(&paid.amount)?)));
    let paid = paid.collect::<Result<Vec<_>, String>>()?;
    let shielded = late::shield(&law, cents(&input.total)?, cents(&input.reduced)?, &paid, last_day)
        .map_err(|error| error.to_string())?
        .ok_or("the law knows no down payment")?;
    let mut observed = Table::new();
    observed.insert("holds".into(), shielded.holds.into());
    observed.insert("threshold".into(), shielded.threshold(Currency::EUR).into());
    observed.insert("last_day".into(), text(Some(last_day)));
    observed.insert("counted".into(), amount(shielded.paid_in_time_minor, Currency::EUR));
    Ok(observed)
}

/// Months of persons in one reference year.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FixedInput {
    year: u16,
    introduced_on: Date,
    lines: Vec<FixedLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FixedLine {
    class: PersonClass,
    band: AgeBand,
    #[serde(default)]
    months: u32,
}

/// Per line the monthly value and where it comes from; the total, and the total
/// without rounding of monthly values.
pub(crate) fn fixed_amount(world: &World, input: &FixedInput) -> Observed {
    let period_end = Date::new(input.year.into(), 12, 31).ok_or("no such year")?;
    let law = world.law.law(&world.subject(period_end, input.introduced_on)?);
    let (mut monthly, mut sources) = (Vec::<Value>::new(), Vec::<Value>::new());
    let (mut lines, mut unrounded) = (Vec::new(), Vec::new());
    let mut in_currency = Currency::EUR;
    for line in &input.lines {
        let reduction = Reduction::under(&law, line.class, world.debtor(), input.year).ok_or("no reduction")?;
        let key = FixedAmountKey { party: world.creditor(), year: input.year, age_band: line.band, reduction };
        let binding = fixed::binding(&law, &world.reference.fixed_amounts, key, input.introduced_on);
        sources.push(match &binding {
            Binding::Published(_) => "published".into(),
            Binding::Computed { .. } => "computed".into(),
            Binding::PreviousYear { year, provisional: true, .. } => format!("value of {year}, provisional").into(),
            Binding::PreviousYear { year, .. } => format!("value of {year}").into(),
            Binding::Provisional => "waits".into(),
        });
        let record = binding.record();
        in_currency = record.map_or(in_currency, |record| record.currency);
        monthly.push(binding.monthly_minor().map_or("none".into(), |minor| amount(minor, in_currency)));
        lines.extend(binding.monthly_minor().map(|minor| (line.months, minor)));
        let average = record.and_then(|record| record.yearly_average);
        unrounded.extend(average.map(|yearly_average| UnroundedLine {
            months: line.months,
            yearly_average,
            reduction,
        }));
    }
    let complete = lines.len() == input.lines.len();
    let total = fixed::total(lines).filter(|_| complete);
    let digits = in_currency.exponent();
    let control = fixed::total_unrounded(unrounded, digits, *law.rounding.value()).filter(|_| complete);
    let mut observed = Table::new();
    observed.insert("monthly".into(), monthly.into());
    observed.insert("from".into(), sources.into());
    observed.insert("total".into(), total.map_or("none".into(), |minor| amount(minor, in_currency)));
    observed.insert("total_unrounded".into(), control.map_or("none".into(), |minor| amount(minor, in_currency)));
    Ok(observed)
}

/// A yearly average and whom it is for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct FormulaInput {
    yearly_average: String,
    currency: String,
    year: u16,
    class: PersonClass,
    decimals: Option<u8>,
}

/// X, the monthly value, and for a replaced currency the same in euros.
pub(crate) fn formula(world: &World, input: &FormulaInput) -> Observed {
    let currency = currency(&input.currency)?;
    let period_end = Date::new(input.year.into(), 12, 31).ok_or("no such year")?;
    let law = world.law.law(&world.subject(period_end, period_end)?);
    let reduction = Reduction::under(&law, input.class, world.debtor(), input.year).ok_or("no reduction")?;
    let decimals = input.decimals.unwrap_or(currency.exponent());
    let (yearly, rounding) = (decimal(&input.yearly_average)?, *law.rounding.value());
    let monthly = fixed::recompute(yearly, reduction, currency, decimals, rounding).ok_or("too large")?;
    let mut observed = Table::new();
    observed.insert("x".into(), reduction.to_string().into());
    observed.insert("monthly".into(), amount(monthly, currency));
    if let Some(euro_from) = world.reference.rates.euro_date(currency) {
        let rate = world.reference.rates.on(currency, euro_from).map_err(|error| error.to_string())?;
        let record = FixedAmount {
            currency,
            monthly_minor: i64::try_from(monthly).map_err(|error| error.to_string())?,
            decimals,
            yearly_average: Some(yearly),
            published_on: None,
            oj_reference: String::new(),
            sample: false,
            source: "example".into(),
        };
        let euro = fixed::in_euro(&record, reduction, rate.units_per_euro, *law.changeover.value(), rounding);
        observed.insert("euro".into(), amount(euro.ok_or("too large")?, Currency::EUR));
    }
    Ok(observed)
}

/// The registrations of one person.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MonthsInput {
    year: u16,
    registrations: Vec<Registration>,
    born: Option<Date>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Registration {
    from: Date,
    until: Option<Date>,
}

/// The months that count, and the age band of each.
pub(crate) fn months(world: &World, input: &MonthsInput) -> Observed {
    let period_end = Date::new(input.year.into(), 12, 31).ok_or("no such year")?;
    let law = world.law.law(&world.subject(period_end, period_end)?);
    let registrations: Vec<_> = input.registrations.iter().map(|stay| (stay.from, stay.until)).collect();
    let months = fixed::months_registered(&registrations, input.year, *law.month_count.value());
    let first = months.first().copied().unwrap_or(1);
    let mut observed = Table::new();
    let numbers: Vec<Value> = months.iter().map(|month| i64::from(*month).into()).collect();
    observed.insert("months".into(), numbers.into());
    if let Some(born) = input.born {
        let band_of = |month: &u32| fixed::age_band_of(born, *month, input.year, *law.age_on.value(), first);
        let bands: Vec<Value> = AgeBand::ALL
            .iter()
            .map(|band| (band, months.iter().filter(|month| band_of(month) == *band).count()))
            .filter(|(_, count)| *count > 0)
            .map(|(band, count)| format!("{count} months {band}").into())
            .collect();
        observed.insert("bands".into(), bands.into());
    }
    Ok(observed)
}

/// An amount to convert for an operation on a day.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ConversionInput {
    amount: String,
    from: String,
    to: String,
    on: Date,
}

/// The result and the days of the rates.
pub(crate) fn conversion(world: &World, input: &ConversionInput) -> Observed {
    let (from, to) = (currency(&input.from)?, currency(&input.to)?);
    let law = world.law.law(&world.subject(input.on, input.on)?);
    let point = RoundingPoint { name: "example", rounding: Rounding::HalfUp, source: "" };
    let minor = i128::from(minor(&input.amount, from)?);
    let mut observed = Table::new();
    match world.reference.rates.convert_by(ConversionRule::of(&law), minor, from, to, input.on, point) {
        Ok(conversion) => {
            observed.insert("result".into(), amount(conversion.minor, to));
            let dates: Vec<Value> = [(from, conversion.from), (to, conversion.to)]
                .into_iter()
                .filter(|(currency, rate)| *currency != Currency::EUR && !(from == to && rate.fixed))
                .map(|(_, rate)| rate.date.to_string().into())
                .collect();
            observed.insert("rates_of".into(), dates.into());
        }
        Err(error) => {
            observed.insert("result".into(), error.to_string().into());
        }
    }
    Ok(observed)
}

/// A year of care and the day a claim for it was presented.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OldClaimInput {
    care_year: u16,
    presented_on: Date,
}

/// Whether the claim is too old, and what follows.
pub(crate) fn old_claim(world: &World, input: &OldClaimInput) -> Observed {
    let law = world.law.law(&world.subject(input.presented_on, input.presented_on)?);
    let effect = too_old(&law, input.care_year, input.presented_on);
    let mut observed = Table::new();
    observed.insert("effect".into(), effect.map_or("none", |effect| effect.as_str()).into());
    Ok(observed)
}

/// The article a line was claimed under.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ArticleInput {
    article: Article,
}

/// Whether it can be claimed at actual cost only.
pub(crate) fn article(input: &ArticleInput) -> Observed {
    let mut observed = Table::new();
    observed.insert("actual_cost_only".into(), input.article.is_accident().into());
    Ok(observed)
}

/// A line by its two dates.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct InForceInput {
    booked_on: Date,
    care_from: Date,
}

/// Whether the agreement governs the line, and which date decides.
pub(crate) fn in_force(world: &World, input: &InForceInput) -> Observed {
    let agreement = world.law.agreements().get(world.agreement()?).ok_or("no such agreement")?;
    let (name, date) = match agreement.in_force_on.value {
        InForceOn::BookedOn => ("booked_on", input.booked_on),
        InForceOn::CareFrom => ("care_from", input.care_from),
    };
    let terms = agreement.terms(world.creditor(), world.debtor(), world.basis());
    let mut observed = Table::new();
    observed.insert("decided_by".into(), name.into());
    observed.insert("in_force".into(), terms.iter().any(|term| term.contains(date)).into());
    Ok(observed)
}

/// The kind of an event as a message states it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct MessageInput {
    event: String,
}

/// What becomes of it. The reading of event files asks the law the same way.
pub(crate) fn unknown_message(world: &World, input: &MessageInput) -> Observed {
    let known = EventKind::parse(input.event.as_bytes()).is_some();
    let outcome = match world.law.general().unknown_messages.value() {
        _ if known => "read",
        UnknownMessages::Keep => "kept for a person",
        UnknownMessages::Refuse => "refused",
    };
    let mut observed = Table::new();
    observed.insert("outcome".into(), outcome.into());
    Ok(observed)
}
