//! The down payment that shields from interest (Reg. (EC) 987/2009 Art. 68(1)).

use super::InterestError;
use crate::calendar::Date;
use crate::law::{Authority, Law, ShieldBase, ShieldInstalments, ShieldTest};
use crate::money::{Currency, format_minor};
use crate::rounding::{Rounding, RoundingPoint};

/// The threshold of the shield, where the law compares with a rounded one.
pub const SHIELD_THRESHOLD: RoundingPoint = RoundingPoint {
    name: "threshold of the down payment",
    rounding: Rounding::HalfUp,
    source: "convention: to the minor unit, half up, where the law sets `shield_test = rounded` (law point 15)",
};

/// The test of a down payment, with everything needed to do it again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Shielded {
    /// What the percentage is taken of, in minor units; not negative.
    pub base_minor: i128,
    /// The percentage.
    pub percent: u32,
    /// The exact threshold in hundredths of a minor unit: percent x base.
    pub threshold_hundredths: i128,
    /// What counts, in minor units: the payments up to the last day, or the largest.
    pub paid_in_time_minor: i128,
    /// Last day for the down payment.
    pub last_day: Date,
    /// Whether it shields.
    pub holds: bool,
    /// What the base is.
    pub base: ShieldBase,
    /// How it was compared.
    pub test: ShieldTest,
    /// What of several payments counts.
    pub instalments: ShieldInstalments,
    /// The elements of the law that decided, by name, in the order they were used.
    pub rules: Vec<(&'static str, Authority)>,
}

/// Tests whether the payments on account up to `last_day` shield the rest from
/// interest until the second date (Art. 68(1)). `None` if the law knows no shield.
///
/// The caller chooses the scope and passes its totals in minor units: what was
/// introduced; what of it credit notes, waivers and contestations took away, which
/// counts only for the base `after_credits`; and the payments with their dates. If
/// nothing is left of the base, the shield holds.
///
/// Errors: totals that do not fit the arithmetic.
pub fn shield(
    law: &Law<'_>,
    introduced_minor: i128,
    reduced_minor: i128,
    payments_on_account: &[(Date, i128)],
    last_day: Date,
) -> Result<Option<Shielded>, InterestError> {
    let Some(rule) = law.shield else { return Ok(None) };
    let percent = rule.value().percent;
    let (base, test) = (*law.shield_base.value(), *law.shield_test.value());
    let instalments = *law.shield_instalments.value();
    let base_minor = match base {
        ShieldBase::Introduced => Some(introduced_minor),
        ShieldBase::AfterCredits => introduced_minor.checked_sub(reduced_minor),
    };
    let base_minor = base_minor.ok_or(InterestError::TooLarge)?.max(0);
    let mut in_time = payments_on_account.iter().filter(|(date, _)| *date <= last_day).map(|(_, minor)| *minor);
    let paid_in_time_minor = match instalments {
        ShieldInstalments::Added => in_time.try_fold(0i128, i128::checked_add).ok_or(InterestError::TooLarge)?,
        ShieldInstalments::Single => in_time.max().unwrap_or(0),
    };
    let threshold_hundredths = base_minor.checked_mul(i128::from(percent)).ok_or(InterestError::TooLarge)?;
    let reached = match test {
        ShieldTest::Exact => threshold_hundredths,
        ShieldTest::Rounded => SHIELD_THRESHOLD
            .round(threshold_hundredths, 100)
            .and_then(|rounded| rounded.checked_mul(100))
            .ok_or(InterestError::TooLarge)?,
    };
    let paid_hundredths = paid_in_time_minor.checked_mul(100).ok_or(InterestError::TooLarge)?;
    Ok(Some(Shielded {
        base_minor,
        percent,
        threshold_hundredths,
        paid_in_time_minor,
        last_day,
        holds: paid_hundredths >= reached,
        base,
        test,
        instalments,
        rules: vec![
            ("shield", rule.authority()),
            ("shield_base", law.shield_base.authority()),
            ("shield_instalments", law.shield_instalments.authority()),
            ("shield_test", law.shield_test.authority()),
        ],
    }))
}

impl Shielded {
    /// The exact threshold in major units of `currency`: `299.997`.
    pub fn threshold(&self, currency: Currency) -> String {
        let mut text = format_minor(self.threshold_hundredths, currency.exponent() + 2);
        // At most the two decimals that the percentage added.
        for _ in 0..2 {
            if text.ends_with('0') {
                text.pop();
            }
        }
        if text.ends_with('.') {
            text.pop();
        }
        text
    }

    /// Whether every rule that decided was verified.
    pub fn confirmed(&self) -> bool {
        self.rules.iter().all(|(_, authority)| authority.confirmed)
    }

    /// How the test went, one step a line, in the units of `currency`.
    pub fn explanation(&self, currency: Currency) -> Vec<String> {
        let amount = |minor| format!("{} {currency}", format_minor(minor, currency.exponent()));
        let base = match self.base {
            ShieldBase::Introduced => "total introduced",
            ShieldBase::AfterCredits => "total introduced less credit notes, waivers and contested amounts",
        };
        let counted = match self.instalments {
            ShieldInstalments::Added => "payments on account, added up",
            ShieldInstalments::Single => "the largest payment on account",
        };
        let threshold = self.threshold(currency);
        let compared = match self.test {
            ShieldTest::Exact => "compared exactly".to_owned(),
            ShieldTest::Rounded => {
                let rounded = SHIELD_THRESHOLD.round(self.threshold_hundredths, 100).unwrap_or_default();
                format!("rounded half up at the point \"{}\" to {}", SHIELD_THRESHOLD.name, amount(rounded))
            }
        };
        vec![
            format!("Base: {base}, {}{}", amount(self.base_minor), self.cited("shield_base")),
            format!(
                "Threshold: {} % x {} = {threshold} {currency}{}",
                self.percent,
                format_minor(self.base_minor, currency.exponent()),
                self.cited("shield")
            ),
            format!(
                "Paid by {}: {counted}, {}{}",
                self.last_day,
                amount(self.paid_in_time_minor),
                self.cited("shield_instalments")
            ),
            format!(
                "The threshold is {} ({compared}): the down payment {}{}",
                if self.holds { "reached" } else { "not reached" },
                if self.holds { "shields the rest until the second date" } else { "does not shield" },
                self.cited("shield_test")
            ),
        ]
    }

    fn cited(&self, name: &str) -> String {
        let authority = self.rules.iter().find(|(rule, _)| *rule == name).map(|(_, authority)| authority);
        authority.map_or_else(
            || ".".to_owned(),
            |authority| format!(". {}{}.", authority.citation, if authority.confirmed { "" } else { " [unconfirmed]" }),
        )
    }
}
