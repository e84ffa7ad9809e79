//! From values as a profile says they are written to values of the native layout.
//!
//! A value that is not written as the profile says is left as it is, so that the
//! ordinary check refuses it and shows what was written.

use std::sync::Arc;

use encoding_rs::Encoding;
use solde_core::calendar::Date;

use super::{DayFormat, ImportProfile};
use crate::layout::{COLUMNS, Column};

/// What is done to the fields of a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Conversion {
    profile: Arc<ImportProfile>,
    encoding: Option<&'static Encoding>,
    steps: [Step; COLUMNS],
}

/// What is done to the fields of a column.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
struct Step {
    translate: bool,
    notation: Notation,
}

#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
enum Notation {
    #[default]
    Native,
    Amount,
    Day,
}

impl Conversion {
    /// The conversion of a file of `profile`; `None` if its values are native ones.
    /// For text made from Parquet `made` tells which columns are text there: the others
    /// are written as the native layout has them.
    pub(crate) fn of(profile: &Arc<ImportProfile>, made: Option<&dyn Fn(Column) -> bool>) -> Option<Self> {
        let written = |column| made.is_none_or(|is_text| is_text(column));
        let steps: [Step; COLUMNS] = std::array::from_fn(|place| {
            let column = Column::ALL[place];
            if profile.names[place].is_none() {
                return Step::default();
            }
            Step {
                translate: profile.translations.contains_key(&column),
                notation: match column {
                    Column::CareAmount | Column::FeeAmount | Column::MonthlyAmount
                        if written(column) && (profile.decimal != b'.' || profile.thousands.is_some()) =>
                    {
                        Notation::Amount
                    }
                    Column::CareFrom
                    | Column::CareTo
                    | Column::BookedOn
                    | Column::EntitlementFrom
                    | Column::EntitlementTo
                        if written(column) && profile.day != DayFormat::Iso =>
                    {
                        Notation::Day
                    }
                    _ => Notation::Native,
                },
            }
        });
        let encoding = profile.encoding.filter(|_| made.is_none());
        (encoding.is_some() || steps.iter().any(|step| *step != Step::default())).then(|| Self {
            profile: profile.clone(),
            encoding,
            steps,
        })
    }

    /// Decodes a line into UTF-8; false if it already is, or if it holds a byte its
    /// encoding does not know: then it is left as it is, and refused as no UTF-8.
    pub(crate) fn decode(&self, line: &[u8], into: &mut Vec<u8>) -> bool {
        let Some(encoding) = self.encoding else { return false };
        match encoding.decode_without_bom_handling_and_without_replacement(line) {
            Some(text) => {
                into.clear();
                into.extend_from_slice(text.as_bytes());
                true
            }
            None => false,
        }
    }

    /// Whether fields of a column may change at all.
    #[inline]
    pub(crate) fn concerns(&self, column: Column) -> bool {
        self.steps[column as usize] != Step::default()
    }

    /// Appends the native form of `value` to `into`; false, and nothing appended, if
    /// it stays as it is.
    pub(crate) fn convert(&self, column: Column, value: &[u8], into: &mut Vec<u8>) -> bool {
        let step = self.steps[column as usize];
        if value.is_empty() && !step.translate {
            return false;
        }
        if step.translate
            && let Some(native) = self.profile.translations.get(&column).and_then(|codes| codes.get(value))
        {
            into.extend_from_slice(native);
            return true;
        }
        match step.notation {
            Notation::Native => false,
            Notation::Amount => {
                let thousands = self.profile.thousands.as_deref().map(str::as_bytes);
                amount(value, self.profile.decimal, thousands, into);
                true
            }
            Notation::Day => day(value, self.profile.day, into),
        }
    }
}

/// Writes an amount in the native grammar. What does not follow the declared one may
/// still look like a native amount, `12.34` where a comma is declared: it gets a blank,
/// which no amount holds, so that it is refused and not taken for another sum.
fn amount(value: &[u8], decimal: u8, thousands: Option<&[u8]>, into: &mut Vec<u8>) {
    let start = into.len();
    if native_amount(value, decimal, thousands, into).is_none() {
        into.truncate(start);
        into.extend_from_slice(value);
        into.push(b' ');
    }
}

fn native_amount(value: &[u8], decimal: u8, thousands: Option<&[u8]>, into: &mut Vec<u8>) -> Option<()> {
    let digits = match value {
        [b'-', digits @ ..] => {
            into.push(b'-');
            digits
        }
        _ => value,
    };
    let (whole, fraction) = match memchr::memchr(decimal, digits) {
        Some(place) => (&digits[..place], Some(&digits[place + 1..])),
        None => (digits, None),
    };
    let plain = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    match thousands.filter(|sign| memchr::memmem::find(whole, sign).is_some()) {
        None => {
            plain(whole).then_some(())?;
            into.extend_from_slice(whole);
        }
        // Groups of three, but for the first: `1.234.567`, never `12.34`.
        Some(sign) => {
            let mut rest = whole;
            let mut first = true;
            loop {
                let end = memchr::memmem::find(rest, sign).unwrap_or(rest.len());
                let group = &rest[..end];
                let fits = if first { (1..=3).contains(&group.len()) } else { group.len() == 3 };
                (fits && plain(group)).then_some(())?;
                into.extend_from_slice(group);
                if end == rest.len() {
                    break;
                }
                rest = &rest[end + sign.len()..];
                first = false;
            }
        }
    }
    if let Some(fraction) = fraction {
        plain(fraction).then_some(())?;
        into.push(b'.');
        into.extend_from_slice(fraction);
    }
    Some(())
}

/// Writes a day as `YYYY-MM-DD`, if it is one.
fn day(value: &[u8], format: DayFormat, into: &mut Vec<u8>) -> bool {
    let parts = match (format, value) {
        (DayFormat::Points, [d1, d2, b'.', m1, m2, b'.', y1, y2, y3, y4])
        | (DayFormat::Slashes, [d1, d2, b'/', m1, m2, b'/', y1, y2, y3, y4])
        | (DayFormat::Digits, [y1, y2, y3, y4, m1, m2, d1, d2]) => [*y1, *y2, *y3, *y4, b'-', *m1, *m2, b'-', *d1, *d2],
        _ => return false,
    };
    let exists = Date::parse(&parts).is_some();
    if exists {
        into.extend_from_slice(&parts);
    }
    exists
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use solde_core::money::parse_minor;

    use super::*;

    fn written(value: &str, decimal: u8, thousands: Option<&str>) -> String {
        let mut into = b"before".to_vec();
        amount(value.as_bytes(), decimal, thousands.map(str::as_bytes), &mut into);
        String::from_utf8(into).expect("UTF-8").strip_prefix("before").expect("appended").to_owned()
    }

    #[test]
    fn amounts_follow_the_declared_signs_or_stay_unreadable() {
        for (value, thousands, native) in [
            ("1234,56", None, "1234.56"),
            ("-0,5", None, "-0.5"),
            ("12", None, "12"),
            ("1.234.567,89", Some("."), "1234567.89"),
            ("1234,5", Some("."), "1234.5"),
            ("1.234", Some("."), "1234"),
            ("-1 234,00", Some(" "), "-1234.00"),
            ("1\u{a0}234,00", Some("\u{a0}"), "1234.00"),
        ] {
            assert_eq!(written(value, b',', thousands), native, "{value}");
        }
        assert_eq!(written("1,234.5", b'.', Some(",")), "1234.5");
        for (value, thousands) in [
            ("12.34", None),
            ("12.34", Some(".")),
            ("1.2345,0", Some(".")),
            (".123", Some(".")),
            ("1234.567,00", Some(".")),
            ("1..234", Some(".")),
            ("1,2,3", None),
            ("5,", None),
            (",5", None),
            ("+5,0", None),
            ("1 234,00", Some(".")),
            ("1.234,00-", Some(".")),
        ] {
            let shown = written(value, b',', thousands);
            assert_eq!(shown, format!("{value} "));
            assert!(parse_minor(shown.as_bytes(), 2).is_err(), "{value}");
        }
    }

    #[test]
    fn days_are_written_anew_if_they_exist() {
        for (value, format, native) in [
            ("31.12.2025", DayFormat::Points, Some("2025-12-31")),
            ("29.02.2024", DayFormat::Points, Some("2024-02-29")),
            ("29.02.2025", DayFormat::Points, None),
            ("1.2.2025", DayFormat::Points, None),
            ("31/12/2025", DayFormat::Points, None),
            ("01/02/2025", DayFormat::Slashes, Some("2025-02-01")),
            ("20250201", DayFormat::Digits, Some("2025-02-01")),
            ("2025-02-01", DayFormat::Digits, None),
            ("0x250201", DayFormat::Digits, None),
        ] {
            let mut into = Vec::new();
            assert_eq!(day(value.as_bytes(), format, &mut into), native.is_some(), "{value}");
            assert_eq!(into, native.unwrap_or_default().as_bytes());
        }
    }

    proptest! {
        /// Any sum, written with any pair of signs, is read as that sum.
        #[test]
        fn what_is_written_is_read(minor in -99_999_999_999_999i64..=99_999_999_999_999, sign in 0usize..4, comma: bool) {
            let (decimal, thousands) = if comma {
                (b',', ["", ".", " ", "\u{202f}"][sign])
            } else {
                (b'.', ["", ",", "'", "\u{a0}"][sign])
            };
            let whole = (minor.unsigned_abs() / 100).to_string();
            let mut text = String::new();
            for (place, digit) in whole.chars().enumerate() {
                if place > 0 && (whole.len() - place) % 3 == 0 {
                    text.push_str(thousands);
                }
                text.push(digit);
            }
            let minus = if minor < 0 { "-" } else { "" };
            let text = format!("{minus}{text}{}{:02}", char::from(decimal), minor.unsigned_abs() % 100);
            let native = written(&text, decimal, Some(thousands).filter(|sign| !sign.is_empty()));
            prop_assert_eq!(parse_minor(native.as_bytes(), 2), Ok(minor));
        }

        /// Bytes that are anything at all become an amount only if they follow the grammar.
        #[test]
        fn any_bytes_are_an_amount_or_refused(value in "[-0-9.,' ]{0,12}") {
            let native = written(&value, b',', Some("."));
            if let Ok(minor) = parse_minor(native.as_bytes(), 2) {
                let plain = value.replace('.', "").replace(',', ".");
                prop_assert_eq!(parse_minor(plain.as_bytes(), 2), Ok(minor));
            }
        }
    }
}
