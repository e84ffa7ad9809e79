//! What ICU knows of a language: how figures and days are written, and which plurals
//! it has. Asked once per language and process, so that no cell of a table costs a call.

use fixed_decimal::Decimal;
use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::options::YearStyle;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_locale_core::Locale;
use icu_plurals::PluralRules;

use crate::dates::Dates;
use crate::figures::Figures;

/// How a language writes figures and days, and which plurals it has.
pub(super) struct Manners {
    pub(super) locale: &'static str,
    pub(super) figures: Figures,
    pub(super) dates: Dates,
    pub(super) plurals: PluralRules,
}

impl Manners {
    /// The manners of a locale. A sample in the file of the language goes before ICU's.
    pub(super) fn of(name: &'static str, figures: Option<&str>, days: Option<&str>) -> Option<Self> {
        let locale: Locale = name.parse().ok()?;
        let figures = match figures {
            Some(sample) => Figures::of_sample(sample),
            None => Figures::of_sample(&amount(&locale)?),
        };
        let dates = match days {
            Some(sample) => Dates::of_sample(sample),
            None => Dates::of_sample(&day(&locale)?),
        };
        let plurals = PluralRules::try_new_cardinal((&locale).into()).ok()?;
        Some(Self { locale: name, figures: figures?, dates: dates?, plurals })
    }
}

/// -1111111.5 as the locale writes it. Groups are always separated: in a column, and a
/// sentence repeats what a column says, `9999,00` above `10.000,00` would look ragged.
fn amount(locale: &Locale) -> Option<String> {
    let mut options = DecimalFormatterOptions::default();
    options.grouping_strategy = Some(GroupingStrategy::Always);
    let formatter = DecimalFormatter::try_new(locale.into(), options).ok()?;
    Some(formatter.format(&Decimal::try_from_str("-1111111.5").ok()?).to_string())
}

/// The 22nd of November 3333 in figures, as the locale writes it.
fn day(locale: &Locale) -> Option<String> {
    let form = YMD::short().with_year_style(YearStyle::Full);
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), form).ok()?;
    let day = icu_calendar::Date::try_new_gregorian(3333, 11, 22).ok()?;
    Some(formatter.format(&day).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What ICU says, so that a new version of it that says otherwise is noticed.
    #[test]
    fn samples_of_icu() {
        for (locale, figures, date) in [
            ("en-GB", "-1,111,111.5", "22/11/3333"),
            ("fr", "-1\u{202f}111\u{202f}111,5", "22/11/3333"),
            ("de", "-1.111.111,5", "22.11.3333"),
            ("es", "-1.111.111,5", "22/11/3333"),
            ("it", "-1.111.111,5", "22/11/3333"),
            ("nl", "-1.111.111,5", "22-11-3333"),
            ("pl", "-1\u{a0}111\u{a0}111,5", "22.11.3333"),
            ("pt-PT", "-1\u{a0}111\u{a0}111,5", "22/11/3333"),
            ("el", "-1.111.111,5", "22/11/3333"),
            ("ro", "-1.111.111,5", "22.11.3333"),
        ] {
            let locale: Locale = locale.parse().expect("a locale");
            assert_eq!(amount(&locale).as_deref(), Some(figures), "{locale}");
            assert_eq!(day(&locale).as_deref(), Some(date), "{locale}");
        }
    }
}
