//! Interest in words and figures that can be followed with pencil and paper.

use super::{AppliedRate, Interest, Periods};
use crate::calendar::Date;
use crate::law::InterestMethod;
use crate::money::{Currency, format_minor};

impl Interest {
    /// How the figure came about, one step a line, in the units of `currency`.
    pub fn explanation(&self, currency: Currency) -> Vec<String> {
        let amount = |minor| format!("{} {currency}", format_minor(minor, currency.exponent()));
        let mut lines = vec![format!(
            "Late amount {}, to be paid by {}, received on {}.",
            amount(self.principal_minor),
            self.due_on,
            self.received_on
        )];
        lines.push(self.time());
        lines.extend(self.rates.iter().map(|applied| self.rate(applied)));
        if self.rates.is_empty() {
            lines.push(format!("No time bears interest: {}.", amount(0)));
        } else {
            lines.push(format!(
                "Interest = {} = {} {currency}{}",
                self.formula(&format_minor(self.principal_minor, currency.exponent())),
                self.before_rounding(currency.exponent()),
                self.cited(&["interest_method"]),
            ));
            lines.push(format!(
                "Rounded once, at the point \"{}\", {}: {}{}",
                self.rounding.name,
                self.rounding.rounding.as_str().replace('_', " "),
                amount(self.minor),
                self.cited(&["rounding"]),
            ));
        }
        lines
    }

    fn time(&self) -> String {
        let span = |count: u32, unit: &str, text: fn(Date) -> String| {
            let (first, last) = match (self.rates.first(), self.rates.last()) {
                (Some(first), Some(last)) => (text(first.first), text(last.last)),
                _ => return format!("0 {unit}s"),
            };
            let plural = if count == 1 { "" } else { "s" };
            format!("{first} to {last}, {count} {unit}{plural}")
        };
        match self.periods {
            Periods::Months(count) => {
                format!(
                    "Months that bear interest: {}{}",
                    span(count, "month", month),
                    self.cited(&["interest_months"])
                )
            }
            Periods::Days(count) => {
                format!(
                    "Days that bear interest, from the day after the last day for payment to the day of receipt: {}.",
                    span(count, "day", |date| date.to_string())
                )
            }
        }
    }

    fn rate(&self, applied: &AppliedRate) -> String {
        let span = match self.periods {
            Periods::Months(_) => format!("{} to {}", month(applied.first), month(applied.last)),
            Periods::Days(_) => format!("{} to {}", applied.first, applied.last),
        };
        format!(
            "Rate for {span}: {} % a year, in force on {} (from {}, {}, {}{}){}",
            applied.rate.percent,
            applied.looked_up_on,
            applied.rate.effective_from,
            applied.rate.tender.as_str().replace('_', " "),
            applied.rate.source,
            if applied.rate.confirmed { "" } else { ", unconfirmed" },
            self.cited(&["interest_rate_month", "interest_rate_reset", "variable_tender"]),
        )
    }

    fn formula(&self, principal: &str) -> String {
        let each = |text: fn(&AppliedRate) -> String, between: &str| {
            self.rates.iter().map(text).collect::<Vec<_>>().join(between)
        };
        let sum = || each(|applied| format!("{} x {}", applied.rate.percent, applied.periods), " + ");
        match self.method {
            InterestMethod::CompoundMonthly => {
                let growth = each(|applied| format!("(1 + {}/1200)^{}", applied.rate.percent, applied.periods), " x ");
                format!("{principal} x {growth} - {principal}")
            }
            InterestMethod::CompoundAnnual => {
                let growth =
                    each(|applied| format!("(1 + {}/100)^({}/12)", applied.rate.percent, applied.periods), " x ");
                format!("{principal} x {growth} - {principal}")
            }
            InterestMethod::SimpleMonthly => format!("{principal} x ({}) / 1200", sum()),
            InterestMethod::Actual365 => format!("{principal} x ({}) / 36500", sum()),
            InterestMethod::Actual360 => format!("{principal} x ({}) / 36000", sum()),
        }
    }

    /// The citations of the named rules as the end of a sentence.
    fn cited(&self, names: &[&str]) -> String {
        let cited: Vec<_> = names
            .iter()
            .filter_map(|name| self.rules.iter().find(|(rule, _)| rule == name))
            .map(|(_, authority)| {
                format!("{}{}", authority.citation, if authority.confirmed { "" } else { " [unconfirmed]" })
            })
            .collect();
        if cited.is_empty() { ".".to_owned() } else { format!(". {}.", cited.join("; ")) }
    }
}

fn month(date: Date) -> String {
    format!("{:04}-{:02}", date.year(), date.month())
}
