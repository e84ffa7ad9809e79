//! The inventory of months (Reg. (EC) 987/2009 Art. 64(4)): for which months
//! persons were registered as entitled to care at the debtor's expense. It is the
//! ground on which fixed amounts are claimed, so no more months can be claimed than
//! it lists.

use std::collections::BTreeMap;

use crate::agreement::AgreementId;
use crate::calendar::Date;
use crate::codes::{AgeBand, PersonClass};
use crate::fixed_amount::{age_band_of, months_registered};
use crate::law::Law;
use crate::party::Party;

/// Months by class of persons and age band.
pub type Months = BTreeMap<(PersonClass, AgeBand), u64>;

/// Months claimed by a block: reference year, class of persons, age band, months.
pub type ClaimedMonths = Vec<(u16, PersonClass, AgeBand, u64)>;

/// What an inventory is about.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct InventoryKey {
    /// The agreement.
    pub agreement: AgreementId,
    /// The State of residence, which claims.
    pub creditor: Party,
    /// The State at whose expense the persons are registered.
    pub debtor: Party,
    /// The calendar year.
    pub reference_year: u16,
}

/// An inventory as it was presented: months, no persons.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Inventory {
    /// What it is about.
    pub key: InventoryKey,
    /// The creditor's number for it.
    pub inventory_ref: String,
    /// When the debtor's liaison body received it.
    pub presented_on: Date,
    /// The months it lists.
    pub months: Months,
}

/// The registrations of one person of one class.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Registered {
    /// The class of persons.
    pub class: PersonClass,
    /// Date of birth, which decides the age band of each month.
    pub birth_date: Date,
    /// First and last days; no last day while it holds.
    pub registrations: Vec<(Date, Option<Date>)>,
}

/// The months of `reference_year` for which `persons` count, by class and age band,
/// under the rules `month_count` and `age_on` of the law.
pub fn count_months<'a>(
    law: &Law<'_>,
    reference_year: u16,
    persons: impl IntoIterator<Item = &'a Registered>,
) -> Months {
    let mut months = Months::new();
    for person in persons {
        let counted = months_registered(&person.registrations, reference_year, *law.month_count.value());
        let Some(first) = counted.first().copied() else { continue };
        for month in counted {
            let band = age_band_of(person.birth_date, month, reference_year, *law.age_on.value(), first);
            *months.entry((person.class, band)).or_default() += 1;
        }
    }
    months
}

/// Months claimed above those listed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Excess {
    /// The class of persons.
    pub class: PersonClass,
    /// The age band.
    pub age_band: AgeBand,
    /// Months claimed.
    pub claimed: u64,
    /// Months listed by all inventories.
    pub listed: u64,
}

/// Where more months are claimed than the inventories list.
pub fn excess(claimed: &Months, listed: &Months) -> Vec<Excess> {
    claimed
        .iter()
        .map(|((class, age_band), claimed)| Excess {
            class: *class,
            age_band: *age_band,
            claimed: *claimed,
            listed: listed.get(&(*class, *age_band)).copied().unwrap_or(0),
        })
        .filter(|excess| excess.claimed > excess.listed)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agreement::AgreementSet;
    use crate::law::LawBook;

    fn date(text: &str) -> Date {
        Date::parse(text.as_bytes()).expect(text)
    }

    /// A pensioner registered from 15 March who turns 65 on 10 July: any part of a
    /// month counts, and the age is that of the first day, so March to July count in
    /// the middle band and August to December in the upper one.
    #[test]
    fn months_are_counted_by_registration_and_age() {
        let book = LawBook::with_shipped(AgreementSet::default(), Vec::new()).expect("a law book");
        let law = book.general();
        let pensioner = Registered {
            class: PersonClass::Pensioner,
            birth_date: date("1953-07-10"),
            registrations: vec![(date("2018-03-15"), None)],
        };
        // Twice registered for one month: it counts once.
        let child = Registered {
            class: PersonClass::Family,
            birth_date: date("2010-01-01"),
            registrations: vec![
                (date("2017-09-01"), Some(date("2018-01-10"))),
                (date("2018-01-20"), Some(date("2018-02-28"))),
            ],
        };
        let months = count_months(&law, 2018, [&pensioner, &child]);
        let expected = [
            ((PersonClass::Family, AgeBand::Under20), 2),
            ((PersonClass::Pensioner, AgeBand::From20To64), 5),
            ((PersonClass::Pensioner, AgeBand::From65), 5),
        ];
        assert_eq!(months, Months::from(expected));
        let claimed = Months::from([
            ((PersonClass::Pensioner, AgeBand::From65), 6),
            ((PersonClass::Family, AgeBand::Under20), 2),
        ]);
        let above = excess(&claimed, &months);
        assert_eq!(above.len(), 1);
        assert_eq!((above[0].claimed, above[0].listed), (6, 5));
    }
}
