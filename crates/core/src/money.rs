//! Exact money: integers in the minor unit of a currency.
//!
//! There is no addition across currencies and no way in from a float. The
//! grammar of amounts, [`parse_minor`], is the only one in the product: claim
//! lines, headers, events and opening balances are all read by it.

use std::fmt;

/// An ISO 4217 currency, active or withdrawn, with its number of decimals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency {
    code: [u8; 3],
    exponent: u8,
}

/// Currencies withdrawn from ISO 4217 that old claims are still written in,
/// with the decimals they had. `iso_currency` lists only those withdrawn since
/// 2023. Source: ISO 4217 list three for the codes; decimals as banks used them
/// (0 for the franc, lira, peseta, escudo and drachma families).
const WITHDRAWN: [(&[u8; 3], u8); 27] = [
    (b"ADP", 0),
    (b"ATS", 2),
    (b"BEF", 0),
    (b"BGL", 2),
    (b"CSD", 2),
    (b"CYP", 2),
    (b"DEM", 2),
    (b"EEK", 2),
    (b"ESP", 0),
    (b"FIM", 2),
    (b"FRF", 2),
    (b"GRD", 0),
    (b"HRK", 2),
    (b"IEP", 2),
    (b"ITL", 0),
    (b"LTL", 2),
    (b"LUF", 0),
    (b"LVL", 2),
    (b"MTL", 2),
    (b"NLG", 2),
    (b"PTE", 0),
    (b"ROL", 2),
    (b"SIT", 2),
    (b"SKK", 2),
    (b"TRL", 0),
    (b"YUM", 2),
    (b"BGN", 2),
];

impl Currency {
    /// The euro.
    pub const EUR: Self = Self { code: *b"EUR", exponent: 2 };

    /// Looks a currency up by its code, upper case as ISO 4217 writes it.
    pub fn from_code(code: &[u8]) -> Option<Self> {
        let code: [u8; 3] = code.try_into().ok()?;
        if code == *b"EUR" {
            return Some(Self::EUR);
        }
        let listed = std::str::from_utf8(&code)
            .ok()
            .and_then(iso_currency::Currency::from_code)
            .and_then(|currency| currency.exponent())
            .and_then(|exponent| u8::try_from(exponent).ok());
        let exponent = listed
            .or_else(|| WITHDRAWN.iter().find(|(withdrawn, _)| **withdrawn == code).map(|(_, exponent)| *exponent))?;
        Some(Self { code, exponent })
    }

    /// Whether this is the code of the currency.
    pub fn is_written(&self, code: &[u8]) -> bool {
        self.code == code
    }

    /// The three-letter code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or("XXX")
    }

    /// The number of decimals of the minor unit (EUR 2, JPY 0, TND 3).
    pub const fn exponent(&self) -> u8 {
        self.exponent
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl serde::Serialize for Currency {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// An amount in the minor unit of its currency. Sums of any number of claim
/// lines fit: a line holds at most 15 digits, an `i128` 38.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money {
    /// Whole minor units, negative for a reduction.
    pub minor: i128,
    /// The currency.
    pub currency: Currency,
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", format_minor(self.minor, self.currency.exponent), self.currency)
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Writes minor units as a plain decimal number with all its decimals and no
/// grouping: the form every machine-readable output uses.
pub fn format_minor(minor: i128, exponent: u8) -> String {
    let sign = if minor < 0 { "-" } else { "" };
    let digits = minor.unsigned_abs();
    if exponent == 0 {
        return format!("{sign}{digits}");
    }
    let unit = 10u128.pow(u32::from(exponent));
    format!("{sign}{}.{:0width$}", digits / unit, digits % unit, width = usize::from(exponent))
}

/// Most digits an amount may have, decimals included: 999 trillion euros.
pub const MAX_AMOUNT_DIGITS: usize = 17;

/// Why a text is not an amount.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum AmountError {
    /// Not `-?digits(.digits)?`: a sign, space, comma, exponent or nothing at all.
    #[error("not a plain decimal number")]
    Grammar,
    /// More decimals than the currency has.
    #[error("more decimals than the currency has")]
    Decimals,
    /// More than [`MAX_AMOUNT_DIGITS`] digits.
    #[error("too many digits")]
    TooLarge,
}

/// Reads `-?digits(.digits)?` as minor units of a currency with `exponent`
/// decimals. Fewer decimals than the currency has are allowed, more are not:
/// an amount is never rounded on the way in.
#[inline]
pub fn parse_minor(text: &[u8], exponent: u8) -> Result<i64, AmountError> {
    let (negative, digits) = match text {
        [b'-', rest @ ..] => (true, rest),
        _ => (false, text),
    };
    if digits.len() > MAX_AMOUNT_DIGITS + 1 {
        return Err(oversized(digits));
    }
    let mut value: i64 = 0;
    let mut point = usize::MAX;
    for (index, byte) in digits.iter().enumerate() {
        let digit = byte.wrapping_sub(b'0');
        if digit < 10 {
            value = value * 10 + i64::from(digit);
        } else if *byte == b'.' && point == usize::MAX && index > 0 {
            point = index;
        } else {
            return Err(AmountError::Grammar);
        }
    }
    let decimals = if point == usize::MAX { 0 } else { digits.len() - point - 1 };
    if digits.is_empty() || (point != usize::MAX && decimals == 0) {
        return Err(AmountError::Grammar);
    }
    let missing = match usize::from(exponent).checked_sub(decimals) {
        Some(missing) => missing,
        None => return Err(AmountError::Decimals),
    };
    // Missing decimals are filled with zeros; digits and zeros together must fit.
    let fill = 10i64.pow(missing as u32);
    if value >= 10i64.pow(MAX_AMOUNT_DIGITS as u32) / fill {
        return Err(AmountError::TooLarge);
    }
    value *= fill;
    Ok(if negative { -value } else { value })
}

#[cold]
fn oversized(digits: &[u8]) -> AmountError {
    let mut parts = digits.splitn(2, |byte| *byte == b'.');
    let plain = |part: &[u8]| !part.is_empty() && part.iter().all(u8::is_ascii_digit);
    if parts.next().is_some_and(plain) && parts.next().is_none_or(plain) {
        AmountError::TooLarge
    } else {
        AmountError::Grammar
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn currencies_have_the_decimals_of_iso_4217() {
        for (code, exponent) in [
            ("EUR", 2),
            ("JPY", 0),
            ("TND", 3),
            ("ISK", 0),
            ("HUF", 2),
            ("XPF", 0),
            ("BGN", 2),
            ("HRK", 2),
            ("ITL", 0),
            ("DEM", 2),
            ("CAD", 2),
            ("DZD", 2),
        ] {
            let currency = Currency::from_code(code.as_bytes()).expect(code);
            assert_eq!((currency.code(), currency.exponent()), (code, exponent));
        }
        for code in ["ZZZ", "eur", "", "EURO"] {
            assert!(Currency::from_code(code.as_bytes()).is_none(), "{code}");
        }
    }

    #[test]
    fn amounts_are_read_by_one_strict_grammar() {
        let read = |text: &str, exponent| parse_minor(text.as_bytes(), exponent);
        assert_eq!(read("1234.56", 2), Ok(123_456));
        assert_eq!(read("-0.5", 2), Ok(-50));
        assert_eq!(read("7", 3), Ok(7_000));
        assert_eq!(read("007", 0), Ok(7));
        assert_eq!(read("999999999999999.99", 2), Ok(99_999_999_999_999_999));
        for text in [
            "",
            "-",
            ".",
            ".5",
            "5.",
            "+1",
            "1,234.56",
            "1 234",
            "1e5",
            "1_000",
            "--1",
            "1.2.3",
            "١",
            "NaN",
            "1.-2",
            "0x10",
            "12345678901234567890,00",
        ] {
            assert_eq!(read(text, 2), Err(AmountError::Grammar), "{text}");
        }
        assert_eq!(read("1.005", 2), Err(AmountError::Decimals));
        assert_eq!(read("1.0", 0), Err(AmountError::Decimals));
        assert_eq!(read("1000000000000000.00", 2), Err(AmountError::TooLarge));
        assert_eq!(read("99999999999999999999", 2), Err(AmountError::TooLarge));
        assert_eq!(read("99999999999999999", 3), Err(AmountError::TooLarge));
    }

    #[test]
    fn what_is_written_is_read_back() {
        for (minor, exponent, text) in
            [(123_456, 2, "1234.56"), (-5, 2, "-0.05"), (0, 2, "0.00"), (7, 0, "7"), (-1, 3, "-0.001")]
        {
            assert_eq!(format_minor(minor, exponent), text);
            assert_eq!(parse_minor(text.as_bytes(), exponent).map(i128::from), Ok(minor));
        }
    }
}
