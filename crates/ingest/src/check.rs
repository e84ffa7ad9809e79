//! The checks of a claim line against the context of its block, in the order of
//! `docs/layout.md`. The first that fails rejects the line.

use solde_core::agreement::InForceOn;
use solde_core::calendar::{Date, parse_day};
use solde_core::codes::{AgeBand, Article, BenefitCategory, Code, EntitlementDocument, PersonClass};
use solde_core::fixed_amount::{FixedAmountKey, FixedAmounts, Reduction};
use solde_core::money::{AmountError, format_minor, parse_minor};
use solde_core::party::Party;

use crate::MAX_IDENTIFIER_BYTES;
use crate::context::{Context, FixedContext};
use crate::finding::{MASK, excerpt};
use crate::layout::Column;
use crate::line::Fields;

/// Class of persons, age band and months of a fixed amount.
pub(crate) type OfClass = (PersonClass, AgeBand, i8);

/// A line that passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Accepted {
    pub(crate) care: i64,
    pub(crate) fees: i64,
    pub(crate) article: Option<Article>,
    pub(crate) document: Option<EntitlementDocument>,
    pub(crate) category: Option<BenefitCategory>,
    pub(crate) care_year: u16,
    /// Years from the year of care to that of the accounting period; 255 for any
    /// that is not among the recent ones.
    pub(crate) years_back: u8,
    /// Its fixed amount is not published yet.
    pub(crate) provisional: bool,
    /// For a fixed amount: class of persons, age band, months; minus for a correction.
    pub(crate) months: Option<OfClass>,
    /// It is of a class that is waived.
    pub(crate) waived: bool,
    /// It was booked outside the accounting period of its block.
    pub(crate) booked_outside: bool,
}

/// Why a line did not pass.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Fault {
    pub(crate) code: Code,
    pub(crate) column: Column,
    pub(crate) value: String,
    pub(crate) expected: String,
}

impl Fault {
    #[cold]
    pub(crate) fn new(code: Code, column: Column, value: &[u8], expected: impl Into<String>) -> Self {
        let value = if column == Column::PersonId && !value.is_empty() { MASK.to_owned() } else { excerpt(value) };
        Self { code, column, value, expected: expected.into() }
    }
}

/// An identifier: present and not longer than allowed.
#[inline]
pub(crate) fn identifier(fields: &Fields<'_>, column: Column) -> Result<(), Fault> {
    let value = fields.get(column);
    if value.is_empty() {
        return Err(Fault::new(Code::FieldEmpty, column, value, "a value"));
    }
    if value.len() > MAX_IDENTIFIER_BYTES {
        return Err(Fault::new(Code::FieldTooLong, column, value, format!("at most {MAX_IDENTIFIER_BYTES} bytes")));
    }
    Ok(())
}

/// An amount in minor units of a currency with `exponent` decimals.
#[inline]
fn amount(fields: &Fields<'_>, column: Column, exponent: u8) -> Result<i64, Fault> {
    let value = fields.get(column);
    parse_minor(value, exponent).map_err(|error| amount_fault(value, column, exponent, error))
}

#[cold]
fn amount_fault(value: &[u8], column: Column, exponent: u8, error: AmountError) -> Fault {
    match error {
        _ if value.is_empty() => Fault::new(Code::FieldEmpty, column, value, "an amount"),
        AmountError::Grammar => {
            Fault::new(Code::AmountMalformed, column, value, "a plain decimal number such as 1234.56")
        }
        AmountError::Decimals => {
            Fault::new(Code::AmountDecimals, column, value, format!("at most {exponent} decimals"))
        }
        AmountError::TooLarge => Fault::new(Code::AmountTooLarge, column, value, "at most 17 digits"),
    }
}

/// A date, as its day number and year; `None` where it is empty.
#[inline]
fn date(fields: &Fields<'_>, column: Column) -> Result<Option<(i32, u16)>, Fault> {
    let value = fields.get(column);
    if value.is_empty() {
        return Ok(None);
    }
    match parse_day(value) {
        Some(day) => Ok(Some(day)),
        None => Err(Fault::new(Code::DateMalformed, column, value, "a date YYYY-MM-DD that exists")),
    }
}

#[inline]
fn required<T>(value: Option<T>, column: Column, code: Code) -> Result<T, Fault> {
    value.ok_or_else(|| Fault::new(code, column, b"", "a date YYYY-MM-DD"))
}

#[inline]
fn listed<T>(
    fields: &Fields<'_>,
    column: Column,
    mandatory: bool,
    parse: fn(&[u8]) -> Option<T>,
    list: fn() -> String,
) -> Result<Option<T>, Fault> {
    let value = fields.get(column);
    if value.is_empty() {
        return if mandatory { Err(Fault::new(Code::FieldEmpty, column, value, list())) } else { Ok(None) };
    }
    match parse(value) {
        Some(value) => Ok(Some(value)),
        None => Err(Fault::new(Code::ValueUnknown, column, value, list())),
    }
}

/// The dates of a line, as day numbers.
struct Dates {
    booked_on: i32,
    care_from: Option<(i32, u16)>,
    care_to: Option<i32>,
}

/// Checks a line from step 5 on: its block is known and its terms agree with it.
pub(crate) fn check(fields: &Fields<'_>, context: &Context, amounts: &FixedAmounts) -> Result<Accepted, Fault> {
    if let Some(failure) = &context.failure {
        return Err(Fault::new(failure.code, failure.column, fields.get(failure.column), failure.expected.clone()));
    }
    identifier(fields, Column::CreditorInstitution)?;
    identifier(fields, Column::DebtorInstitution)?;
    identifier(fields, Column::PersonId)?;
    let (care, fees) = money(fields, context.terms.currency.exponent())?;
    let actual = context.fixed.is_none();

    let booked_on = required(date(fields, Column::BookedOn)?, Column::BookedOn, Code::FieldEmpty)?.0;
    let care_from = date(fields, Column::CareFrom)?;
    if actual {
        required(care_from, Column::CareFrom, Code::FieldEmpty)?;
    }
    let care_to = date(fields, Column::CareTo)?.map(|(day, _)| day);
    if actual {
        required(care_to, Column::CareTo, Code::FieldEmpty)?;
    }
    let valid_from = date(fields, Column::EntitlementFrom)?.map(|(day, _)| day);
    let valid_to = date(fields, Column::EntitlementTo)?.map(|(day, _)| day);

    let article = listed(fields, Column::Article, actual, Article::parse, || "an article of the list".into())?;
    let document = listed(fields, Column::EntitlementDocument, actual, EntitlementDocument::parse, || {
        "an entitlement document of the list".into()
    })?;
    let category = listed(fields, Column::BenefitCategory, actual, BenefitCategory::parse, || {
        "a benefit category of the list".into()
    })?;
    if let Some(document) = document {
        if document.has_start() {
            required(valid_from, Column::EntitlementFrom, Code::EntitlementDates)?;
        }
        if document.has_end() {
            required(valid_to, Column::EntitlementTo, Code::EntitlementDates)?;
        }
    }

    let dates = Dates { booked_on, care_from, care_to };
    in_order(fields, context, &dates)?;
    entitled(fields, &dates, valid_from, valid_to)?;
    let mut care_year = care_from.map_or(0, |(_, year)| year);
    let mut provisional = false;
    let mut months = None;
    let mut decides = match context.decides_on {
        InForceOn::BookedOn => booked_on,
        InForceOn::CareFrom => care_from.map_or(booked_on, |(day, _)| day),
    };
    let reference_year = match &context.fixed {
        None => None,
        Some(_) => year(fields.get(Column::ReferenceYear)),
    };
    if let (Some(year), InForceOn::CareFrom, None) = (reference_year, context.decides_on, care_from) {
        decides = first_of_january(year);
    }
    if !context.in_force.iter().any(|days| days.contain(decides)) {
        let column = if context.decides_on == InForceOn::BookedOn { Column::BookedOn } else { Column::CareFrom };
        let expected = format!(
            "a date on which {} was in force between {} and {}",
            context.terms.agreement, context.creditor, context.terms.debtor
        );
        return Err(Fault::new(Code::NotInForce, column, fields.get(column), expected));
    }
    if booked_on >= context.euro_from {
        return Err(Fault::new(
            Code::LegacyCurrency,
            Column::Currency,
            fields.get(Column::Currency),
            "EUR, since the euro replaced this currency",
        ));
    }
    if let Some(fixed) = &context.fixed {
        (care_year, provisional, months) =
            fixed_amount(fields, context, fixed, amounts, article, reference_year, care, fees)?;
    }
    Ok(Accepted {
        care,
        fees,
        article,
        document,
        category,
        care_year,
        years_back: context.period_year.checked_sub(care_year).map_or(u8::MAX, |back| back.min(255) as u8),
        provisional,
        months,
        waived: !context.waived.is_empty()
            && context.waived.covers(article, PersonClass::parse(fields.get(Column::PersonClass))),
        booked_outside: actual && !context.period.contain(booked_on),
    })
}

#[inline]
fn money(fields: &Fields<'_>, exponent: u8) -> Result<(i64, i64), Fault> {
    let care = amount(fields, Column::CareAmount, exponent)?;
    let fees = if fields.get(Column::FeeAmount).is_empty() { 0 } else { amount(fields, Column::FeeAmount, exponent)? };
    let correction = !fields.get(Column::CorrectsClaimId).is_empty();
    if !correction && (care < 0 || fees < 0) {
        let column = if care < 0 { Column::CareAmount } else { Column::FeeAmount };
        return Err(Fault::new(
            Code::AmountNegative,
            column,
            fields.get(column),
            "an amount that is not negative, or corrects_claim_id",
        ));
    }
    if correction {
        identifier(fields, Column::CorrectsClaimId)?;
        if care >= 0 || fees > 0 {
            let column = if care >= 0 { Column::CareAmount } else { Column::FeeAmount };
            return Err(Fault::new(Code::CorrectionNotNegative, column, fields.get(column), "a negative amount"));
        }
    }
    Ok((care, fees))
}

#[inline]
fn in_order(fields: &Fields<'_>, context: &Context, dates: &Dates) -> Result<(), Fault> {
    let care_from = dates.care_from.map(|(day, _)| day);
    if let (Some(from), Some(to)) = (care_from, dates.care_to)
        && to < from
    {
        return Err(Fault::new(
            Code::CareDates,
            Column::CareTo,
            fields.get(Column::CareTo),
            "a day not before care_from",
        ));
    }
    if care_from.is_some_and(|from| from > dates.booked_on) {
        return Err(Fault::new(
            Code::CareAfterBooking,
            Column::CareFrom,
            fields.get(Column::CareFrom),
            "a day not after booked_on",
        ));
    }
    if dates.booked_on > context.introduced_on {
        return Err(Fault::new(
            Code::BookedAfterIntroduction,
            Column::BookedOn,
            fields.get(Column::BookedOn),
            "a day not after the introduction of the block",
        ));
    }
    if dates.booked_on > context.last_day {
        return Err(Fault::new(
            Code::DateInFuture,
            Column::BookedOn,
            fields.get(Column::BookedOn),
            "a day not after the cut-off",
        ));
    }
    if dates.care_to.is_some_and(|to| to > context.last_day) {
        return Err(Fault::new(
            Code::DateInFuture,
            Column::CareTo,
            fields.get(Column::CareTo),
            "a day not after the cut-off",
        ));
    }
    Ok(())
}

#[inline]
fn entitled(fields: &Fields<'_>, dates: &Dates, valid_from: Option<i32>, valid_to: Option<i32>) -> Result<(), Fault> {
    if let (Some(from), Some(to)) = (valid_from, valid_to)
        && to < from
    {
        return Err(Fault::new(
            Code::EntitlementDates,
            Column::EntitlementTo,
            fields.get(Column::EntitlementTo),
            "a day not before entitlement_from",
        ));
    }
    if let (Some((care, _)), Some(valid)) = (dates.care_from, valid_from)
        && care < valid
    {
        return Err(Fault::new(
            Code::OutsideEntitlement,
            Column::CareFrom,
            fields.get(Column::CareFrom),
            "a day inside the validity of the document",
        ));
    }
    if let (Some(care), Some(valid)) = (dates.care_to, valid_to)
        && care > valid
    {
        return Err(Fault::new(
            Code::OutsideEntitlement,
            Column::CareTo,
            fields.get(Column::CareTo),
            "a day inside the validity of the document",
        ));
    }
    Ok(())
}

fn year(value: &[u8]) -> Option<u16> {
    let year = std::str::from_utf8(value)
        .ok()
        .filter(|text| text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()))?;
    year.parse().ok().filter(|year| (1950..2200).contains(year))
}

fn first_of_january(year: u16) -> i32 {
    Date::new(i32::from(year), 1, 1).map_or(i32::MIN, Date::day_number)
}

/// Where a monthly value comes from, for a message.
#[cold]
fn origin(amounts: &FixedAmounts, party: Party, year: u16, age_band: AgeBand, minor: i64) -> &str {
    let edge = |reduction| Some(FixedAmountKey { party, year, age_band, reduction: Reduction::of_percent(reduction)? });
    let published = edge(0).zip(edge(99)).and_then(|(first, last)| {
        amounts.range(first..=last).map(|(_, record)| record).find(|record| record.monthly_minor == minor)
    });
    published.map_or("computed from the average cost", |record| {
        if record.oj_reference.is_empty() { &record.source } else { &record.oj_reference }
    })
}

/// Step 13: months times the published monthly value (Reg. 987/2009 Arts 63, 64).
#[expect(clippy::too_many_arguments, reason = "one call site; everything a fixed-amount line states")]
fn fixed_amount(
    fields: &Fields<'_>,
    context: &Context,
    fixed: &FixedContext,
    amounts: &FixedAmounts,
    article: Option<Article>,
    reference_year: Option<u16>,
    care: i64,
    fees: i64,
) -> Result<(u16, bool, Option<OfClass>), Fault> {
    let fault = |code, column, expected: String| Err(Fault::new(code, column, fields.get(column), expected));
    match article {
        Some(article) if article.is_accident() => {
            return fault(Code::FixedAccident, Column::Article, "actual expenditure for accidents at work".into());
        }
        Some(article) if !article.allows_fixed() => {
            return fault(Code::FixedArticle, Column::Article, "17, 24, 25, 26 or RESIDENCE".into());
        }
        _ => {}
    }
    let Some(year) = reference_year else {
        return fault(Code::NumberMalformed, Column::ReferenceYear, "a year".into());
    };
    if !fixed.allowed.iter().any(|days| days.contain(first_of_january(year))) {
        return fault(
            Code::FixedNotAllowed,
            Column::ReferenceYear,
            format!("a year for which {} may use fixed amounts", context.creditor),
        );
    }
    let age_band = AgeBand::parse(fields.get(Column::AgeBand));
    let Some(age_band) = age_band else {
        return fault(Code::ValueUnknown, Column::AgeBand, "<20, 20-64 or 65+".into());
    };
    let Some(class) = PersonClass::parse(fields.get(Column::PersonClass)) else {
        return fault(Code::ValueUnknown, Column::PersonClass, "family, pensioner or pensioner_family".into());
    };
    let months = match fields.get(Column::Months) {
        [digit @ b'0'..=b'9'] => i64::from(digit - b'0'),
        [tens @ b'0'..=b'9', units @ b'0'..=b'9'] => i64::from(tens - b'0') * 10 + i64::from(units - b'0'),
        _ => return fault(Code::NumberMalformed, Column::Months, "a whole number from 1 to 12".into()),
    };
    if !(1..=12).contains(&months) {
        return fault(Code::MonthsOutOfRange, Column::Months, "1 to 12".into());
    }
    let exponent = context.terms.currency.exponent();
    let monthly = amount(fields, Column::MonthlyAmount, exponent)?;
    let product = if fields.get(Column::CorrectsClaimId).is_empty() { 1 } else { -1 } * months * monthly;
    if fees != 0 || care != product {
        return fault(
            Code::FixedProduct,
            Column::CareAmount,
            format!("{} and no fee", format_minor(i128::from(product), exponent)),
        );
    }
    let signed = if product < 0 { -(months as i8) } else { months as i8 };
    let of_class = Some((class, age_band, signed));
    match fixed.monthly.get(year, age_band, class) {
        Some(value) if value.minor == monthly => Ok((year, value.provisional, of_class)),
        Some(value) if value.binds => fault(
            Code::MonthlyDiffers,
            Column::MonthlyAmount,
            format!(
                "{} ({})",
                format_minor(i128::from(value.minor), exponent),
                origin(amounts, context.creditor, year, age_band, value.minor)
            ),
        ),
        _ => Ok((year, true, of_class)),
    }
}
