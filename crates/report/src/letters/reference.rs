//! Our reference on a letter: the same for the same book, period, kind and counterpart.

use solde_core::calendar::Period;

use super::Kind;
use crate::statement::StatementKey;

/// `FR-DE-2025Q4-05-81`: owner, counterpart, period, number of the kind, and two check
/// digits (ISO 7064 MOD 97-10, as in an IBAN), so that a slip of the pen in an answer is
/// noticed.
pub(super) fn reference(key: StatementKey, period: Period, kind: Kind) -> String {
    let body = format!("{}-{}-{period}-{:02}", key.owner, key.counterpart, kind.number());
    let check = 98 - remainder(&format!("{body}00"));
    format!("{body}-{check:02}")
}

/// The remainder by 97 of the digits, letters counting from 10 as in an IBAN.
fn remainder(text: &str) -> u32 {
    text.chars().filter_map(|c| c.to_digit(36)).fold(0, |remainder, digit| {
        let places = if digit < 10 { 10 } else { 100 };
        (remainder * places + digit) % 97
    })
}

#[cfg(test)]
mod tests {
    use solde_core::party::Party;

    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_noticed() {
        let party = |code: &str| Party::from_code(code.as_bytes()).expect(code);
        let key = StatementKey { owner: party("FR"), counterpart: party("DE") };
        let period = Period::parse(b"2025Q4").expect("a period");
        let whole = reference(key, period, Kind::Reminder);
        assert!(whole.starts_with("FR-DE-2025Q4-05-"), "{whole}");
        assert_eq!(remainder(&whole), 1, "{whole}");
        assert_ne!(remainder(&whole.replace("2025Q4", "2025Q5")), 1);
        assert_ne!(remainder(&whole.replace("FR-DE", "DE-FR")), 1);
        let all: std::collections::BTreeSet<String> =
            Kind::ALL.iter().map(|kind| reference(key, period, *kind)).collect();
        assert_eq!(all.len(), Kind::ALL.len());
    }
}
