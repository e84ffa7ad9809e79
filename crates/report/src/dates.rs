//! How a day is written: `2026-03-31` for machines, in the order of the language for
//! people.

use solde_core::calendar::Date;

use crate::ink::{into_text, two_digits};

/// Columns of a day, in every language: days and months have two digits, so that a
/// column of them is straight.
pub(crate) const COLUMNS: usize = 10;

/// The form of a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Dates {
    form: [u8; COLUMNS],
    year: usize,
    month: usize,
    day: usize,
}

impl Dates {
    /// `2026-03-31`: what every machine-readable output uses.
    pub const ISO: Self = Self { form: *b"3333-11-22", year: 0, month: 5, day: 8 };

    /// The form of a sample, in which somebody wrote the 22nd of November 3333.
    pub(crate) fn of_sample(sample: &str) -> Option<Self> {
        let form = sample.is_ascii().then(|| sample.as_bytes().try_into().ok()).flatten()?;
        Some(Self { form, year: sample.find("3333")?, month: sample.find("11")?, day: sample.find("22")? })
    }

    /// The form as a sample: the 22nd of November 3333.
    pub(crate) fn sample(self) -> String {
        self.form.iter().copied().map(char::from).collect()
    }

    /// Appends a day.
    pub(crate) fn push(self, out: &mut Vec<u8>, date: Date) {
        // Dates lie between 1900 and 2199.
        let year = date.year().unsigned_abs();
        let mut text = self.form;
        for (at, number) in
            [(self.year, year / 100), (self.year + 2, year), (self.month, date.month()), (self.day, date.day())]
        {
            [text[at], text[at + 1]] = two_digits(number);
        }
        out.extend_from_slice(&text);
    }

    /// The day as a text of its own.
    pub fn text(self, date: Date) -> String {
        let mut out = Vec::with_capacity(COLUMNS);
        self.push(&mut out, date);
        into_text(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_takes_the_form_of_its_sample() {
        let day = Date::new(2026, 3, 1).expect("a date");
        for (sample, expected) in [
            ("3333-11-22", "2026-03-01"),
            ("22.11.3333", "01.03.2026"),
            ("22/11/3333", "01/03/2026"),
            ("11/22/3333", "03/01/2026"),
        ] {
            assert_eq!(Dates::of_sample(sample).map(|dates| dates.text(day)).as_deref(), Some(expected));
        }
        assert_eq!(Dates::of_sample("3333-11-22"), Some(Dates::ISO));
        for bad in ["22.11.33", "22/11/3334", "22. 11. 3333", "2.11.33333"] {
            assert_eq!(Dates::of_sample(bad), None, "{bad}");
        }
    }
}
