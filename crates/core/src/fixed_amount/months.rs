//! Which months count, and in which age band (Reg. 987/2009 Art. 64(1), (4)).

use std::collections::BTreeSet;

use crate::calendar::Date;
use crate::codes::AgeBand;
use crate::law::{AgeOn, MonthCount};

/// The months, 1 to 12, of `reference_year` that `registrations` of one person
/// cover, each once however many registrations cover it. A registration runs
/// from its first to its last day, both included; without a last day it still
/// holds. One that ends before it begins covers nothing. Registrations that
/// follow each other without a gap cover a month in full together.
pub fn months_registered(
    registrations: &[(Date, Option<Date>)],
    reference_year: u16,
    count: MonthCount,
) -> BTreeSet<u32> {
    (1..=12)
        .filter(|month| {
            Date::new(i32::from(reference_year), *month, 1).is_some_and(|first| counts(registrations, first, count))
        })
        .collect()
}

/// Whether the month that begins on `first` counts.
fn counts(registrations: &[(Date, Option<Date>)], first: Date, count: MonthCount) -> bool {
    let last = first.end_of_month();
    match count {
        MonthCount::AnyPart => registrations.iter().any(|(from, until)| {
            until.is_none_or(|until| *from <= until) && *from <= last && until.is_none_or(|until| first <= until)
        }),
        MonthCount::FirstDay => covers(registrations, first).is_some(),
        MonthCount::Full => {
            let mut day = first;
            while let Some(until) = covers(registrations, day) {
                if until >= last {
                    return true;
                }
                day = until.next_day();
            }
            false
        }
    }
}

/// The last day of the longest registration that holds on `day`; a registration
/// without end holds beyond every month. `None` if none does.
fn covers(registrations: &[(Date, Option<Date>)], day: Date) -> Option<Date> {
    registrations
        .iter()
        .filter(|(from, until)| *from <= day && until.is_none_or(|until| day <= until))
        .map(|(_, until)| until.unwrap_or_else(|| day.end_of_month()))
        .max()
}

/// The age band of a person born on `birth_date` for `month` (1 to 12) of
/// `reference_year`; `first_month` is the first month of that year that counts.
/// Age is in completed years; whoever was born on 29 February completes a year on
/// 1 March where there is no such day. Who is born later in the year is under 20.
pub fn age_band_of(birth_date: Date, month: u32, reference_year: u16, age_on: AgeOn, first_month: u32) -> AgeBand {
    let first_of_birth_month = Date::new(birth_date.year(), birth_date.month(), 1) == Some(birth_date);
    // On the first of a month a birthday of that month has come only if it is that day.
    let come_on_first_of =
        |month: u32| birth_date.month() < month || (birth_date.month() == month && first_of_birth_month);
    let come = match age_on {
        AgeOn::FirstOfMonth => come_on_first_of(month),
        AgeOn::BirthdayMonth => birth_date.month() <= month,
        AgeOn::FirstOfJanuary => come_on_first_of(1),
        AgeOn::BenefitStart => come_on_first_of(first_month),
    };
    match i32::from(reference_year) - birth_date.year() - i32::from(!come) {
        ..20 => AgeBand::Under20,
        20..65 => AgeBand::From20To64,
        _ => AgeBand::From65,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text.as_bytes()).expect(text)
    }

    fn months(registrations: &[(&str, &str)], count: MonthCount) -> Vec<u32> {
        let registrations: Vec<_> =
            registrations.iter().map(|(from, until)| (date(from), (!until.is_empty()).then(|| date(until)))).collect();
        months_registered(&registrations, 2018, count).into_iter().collect()
    }

    /// Arrival on 15 March, death on 10 June.
    #[test]
    fn arrival_and_death_count_as_the_law_says() {
        let stay = [("2018-03-15", "2018-06-10")];
        assert_eq!(months(&stay, MonthCount::AnyPart), [3, 4, 5, 6]);
        assert_eq!(months(&stay, MonthCount::Full), [4, 5]);
        assert_eq!(months(&stay, MonthCount::FirstDay), [4, 5, 6]);
    }

    #[test]
    fn the_edges_of_a_month_and_year() {
        let one_day = [("2018-02-28", "2018-02-28")];
        assert_eq!(months(&one_day, MonthCount::AnyPart), [2]);
        assert!(months(&one_day, MonthCount::Full).is_empty());
        let february = [("2018-02-01", "2018-02-28")];
        for count in MonthCount::ALL {
            assert_eq!(months(&february, *count), [2], "{count}");
        }
        for count in MonthCount::ALL {
            assert_eq!(months(&[("2015-07-01", "")], *count).len(), 12, "{count}");
            assert!(months(&[("2017-01-01", "2017-12-31"), ("2019-01-01", "")], *count).is_empty(), "{count}");
            assert!(months(&[("2018-05-10", "2018-04-10")], *count).is_empty(), "{count}: ends before it begins");
        }
    }

    /// Two documents that overlap, and two that follow each other within a month.
    #[test]
    fn each_month_counts_once() {
        let overlapping = [("2018-01-01", "2018-04-30"), ("2018-03-01", "2018-05-31")];
        for count in MonthCount::ALL {
            assert_eq!(months(&overlapping, *count), [1, 2, 3, 4, 5], "{count}");
        }
        let following = [("2018-01-16", "2018-02-20"), ("2018-01-01", "2018-01-15")];
        assert_eq!(months(&following, MonthCount::Full), [1]);
        assert_eq!(months(&following, MonthCount::AnyPart), [1, 2]);
        let with_gap = [("2018-01-01", "2018-01-15"), ("2018-01-17", "2018-01-31")];
        assert!(months(&with_gap, MonthCount::Full).is_empty());
        assert_eq!(months(&with_gap, MonthCount::FirstDay), [1]);
    }

    fn band(birth: &str, month: u32, age_on: AgeOn, first_month: u32) -> AgeBand {
        age_band_of(date(birth), month, 2018, age_on, first_month)
    }

    /// 65 on 15 June 2018: every convention changes the band in another month.
    #[test]
    fn the_band_changes_in_another_month_under_each_convention() {
        let first_in_new_band = |age_on, first_month| {
            (1..=12).find(|month| band("1953-06-15", *month, age_on, first_month) == AgeBand::From65)
        };
        assert_eq!(first_in_new_band(AgeOn::FirstOfMonth, 1), Some(7));
        assert_eq!(first_in_new_band(AgeOn::BirthdayMonth, 1), Some(6));
        assert_eq!(first_in_new_band(AgeOn::FirstOfJanuary, 1), None);
        assert_eq!(first_in_new_band(AgeOn::BenefitStart, 6), None);
        assert_eq!(first_in_new_band(AgeOn::BenefitStart, 7), Some(1));
    }

    #[test]
    fn birthdays_on_the_edges() {
        // 20 on 1 June: of age on that day.
        assert_eq!(band("1998-06-01", 6, AgeOn::FirstOfMonth, 1), AgeBand::From20To64);
        assert_eq!(band("1998-06-02", 6, AgeOn::FirstOfMonth, 1), AgeBand::Under20);
        assert_eq!(band("1998-01-01", 12, AgeOn::FirstOfJanuary, 1), AgeBand::From20To64);
        assert_eq!(band("1998-01-02", 12, AgeOn::FirstOfJanuary, 1), AgeBand::Under20);
        // Born in December: 19 until the year ends.
        assert_eq!(band("1998-12-31", 12, AgeOn::FirstOfMonth, 1), AgeBand::Under20);
        assert_eq!(band("1998-12-31", 12, AgeOn::BirthdayMonth, 1), AgeBand::From20To64);
        assert_eq!(band("1997-12-31", 1, AgeOn::FirstOfMonth, 1), AgeBand::From20To64);
        // 29 February, and a child of the year.
        let leap = |month| age_band_of(date("1952-02-29"), month, 2017, AgeOn::FirstOfMonth, 1);
        assert_eq!((leap(2), leap(3)), (AgeBand::From20To64, AgeBand::From65));
        assert_eq!(band("2018-09-09", 9, AgeOn::FirstOfMonth, 9), AgeBand::Under20);
    }
}
