//! The States of a generated world: how claims spread over them, what care
//! costs there, and what their accounts look like.
//!
//! `pair_weights.csv` gives each direction a weight, from the State where care
//! is given (the creditor) to the State that refunds it. Its shape is that of
//! migration in Europe: the World Bank's bilateral remittance estimates of 2017,
//! in millions of US dollars, rounded, from the State of residence to the State
//! of origin. They are not healthcare figures.

use solde_core::money::Currency;
use solde_core::party::Party;

use super::GenerateError;
use super::random::Random;

const PAIR_WEIGHTS: &str = include_str!("pair_weights.csv");

/// Structure of the national part of an account number, as the SWIFT registry
/// writes it, without lengths that are always exact (`10n` is ten digits), and
/// the level of prices in percent.
const STATES: [(&str, &str, u32); 32] = [
    ("AT", "16n", 115),
    ("BE", "12n", 115),
    ("BG", "4a14n", 45),
    ("CH", "17n", 170),
    ("CY", "24n", 80),
    ("CZ", "20n", 65),
    ("DE", "18n", 115),
    ("DK", "14n", 140),
    ("EE", "16n", 70),
    ("ES", "20n", 85),
    ("FI", "14n", 120),
    ("FR", "23n", 105),
    ("GB", "4a14n", 110),
    ("GR", "23n", 70),
    ("HR", "17n", 55),
    ("HU", "24n", 50),
    ("IE", "4a14n", 125),
    ("IS", "22n", 150),
    ("IT", "1a22n", 95),
    ("LI", "17n", 160),
    ("LT", "16n", 55),
    ("LU", "16n", 135),
    ("LV", "4a13n", 60),
    ("MT", "4a23n", 80),
    ("NL", "4a10n", 115),
    ("NO", "11n", 155),
    ("PL", "24n", 50),
    ("PT", "21n", 75),
    ("RO", "4a16n", 40),
    ("SE", "20n", 125),
    ("SI", "15n", 75),
    ("SK", "20n", 60),
];

/// Hundredths of a currency that buy one euro, roughly: only the size of amounts
/// depends on it.
const UNITS_PER_EURO: [(&str, u64); 11] = [
    ("BGN", 196),
    ("CHF", 95),
    ("CZK", 2_500),
    ("DKK", 746),
    ("GBP", 86),
    ("HUF", 39_500),
    ("ISK", 14_500),
    ("NOK", 1_170),
    ("PLN", 428),
    ("RON", 505),
    ("SEK", 1_110),
];

/// One direction of claims and its weight.
#[derive(Clone, Copy, Debug)]
pub(super) struct Direction {
    pub(super) creditor: Party,
    pub(super) debtor: Party,
    pub(super) weight: u64,
}

/// The directions among the `count` States that weigh most, sorted.
pub(super) fn directions(count: usize) -> Result<Vec<Direction>, GenerateError> {
    let mut all = Vec::new();
    let mut lines = PAIR_WEIGHTS.lines();
    let debtors: Vec<Party> = lines
        .next()
        .unwrap_or_default()
        .split(',')
        .skip(1)
        .filter_map(|code| Party::from_code(code.as_bytes()))
        .collect();
    for line in lines {
        let mut cells = line.split(',');
        let creditor = cells.next().and_then(|code| Party::from_code(code.as_bytes()));
        for (debtor, weight) in debtors.iter().zip(cells) {
            if let (Some(creditor), Ok(weight @ 1..)) = (creditor, weight.parse()) {
                all.push(Direction { creditor, debtor: *debtor, weight });
            }
        }
    }
    if !(2..=debtors.len()).contains(&count) {
        return Err(GenerateError::Options(format!("parties: 2 to {}, not {count}", debtors.len())));
    }
    let weight_of = |party: &Party| -> u64 {
        all.iter().filter(|one| one.creditor == *party || one.debtor == *party).map(|one| one.weight).sum()
    };
    let mut largest = debtors.clone();
    largest.sort_by_key(|party| (std::cmp::Reverse(weight_of(party)), *party));
    largest.truncate(count);
    all.retain(|one| largest.contains(&one.creditor) && largest.contains(&one.debtor));
    all.sort_by_key(|one| (one.creditor, one.debtor));
    Ok(all)
}

/// The level of prices of a State, in percent of the average.
pub(super) fn price_level(party: Party) -> u64 {
    STATES.iter().find(|(code, _, _)| *code == party.code()).map_or(100, |(_, _, percent)| u64::from(*percent))
}

/// Turns euro cents into minor units of `currency`, roughly.
pub(super) fn from_cents(cents: u64, currency: Currency) -> u64 {
    let rate = UNITS_PER_EURO.iter().find(|(code, _)| *code == currency.code()).map_or(100, |(_, rate)| *rate);
    let hundredths = cents * rate / 100;
    match currency.exponent() {
        0 => hundredths / 100,
        1 => hundredths / 10,
        exponent => hundredths * 10u64.pow(u32::from(exponent) - 2),
    }
}

/// An account number of the right structure, with its check digits.
pub(super) fn iban(party: Party, random: &mut Random) -> String {
    let structure =
        STATES.iter().find(|(code, _, _)| *code == party.code()).map_or("18n", |(_, structure, _)| structure);
    let mut national = String::new();
    let mut length = 0;
    for character in structure.chars() {
        match character {
            '0'..='9' => length = length * 10 + (character as usize - '0' as usize),
            _ => {
                for _ in 0..std::mem::take(&mut length) {
                    let (first, number) = if character == 'a' { (b'A', 26) } else { (b'0', 10) };
                    national.push(char::from(first + random.below(number) as u8));
                }
            }
        }
    }
    let code = party.code();
    let check = 98 - remainder(&format!("{national}{code}00"));
    format!("{code}{check:02}{national}")
}

/// ISO 7064 MOD 97-10, letters counting from 10.
fn remainder(text: &str) -> u32 {
    text.chars().filter_map(|character| character.to_digit(36)).fold(0, |rest, value| {
        let shifted = if value > 9 { rest * 100 } else { rest * 10 };
        (shifted + value) % 97
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_of_the_table_is_known() {
        assert_eq!(directions(32).expect("directions").len(), 929);
        assert!(
            STATES
                .iter()
                .all(|(code, _, _)| Party::from_code(code.as_bytes()).is_some_and(|party| party.code() == *code))
        );
        assert!(directions(33).is_err() && directions(1).is_err());
        assert_eq!(directions(2).expect("directions").len(), 2);
    }

    #[test]
    fn account_numbers_have_valid_check_digits() {
        let mut random = Random::new(1, 1);
        for (code, length) in [("FR", 27), ("GB", 22), ("NO", 15), ("MT", 31), ("DE", 22)] {
            let party = Party::from_code(code.as_bytes()).expect(code);
            let iban = iban(party, &mut random);
            assert_eq!(iban.len(), length, "{iban}");
            assert_eq!(remainder(&format!("{}{}", &iban[4..], &iban[..4])), 1, "{iban}");
        }
    }

    #[test]
    fn amounts_follow_the_currency() {
        let currency = |code: &str| Currency::from_code(code.as_bytes()).expect(code);
        assert_eq!(from_cents(10_000, currency("EUR")), 10_000);
        assert_eq!(from_cents(10_000, currency("ISK")), 14_500);
        assert_eq!(from_cents(10_000, currency("HUF")), 3_950_000);
    }
}
