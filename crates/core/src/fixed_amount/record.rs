//! Published values and what they are found by.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use crate::calendar::Date;
use crate::codes::{AgeBand, PersonClass};
use crate::law::Law;
use crate::money::Currency;
use crate::party::Party;

/// The reduction X of Art. 64(3), in whole percent, 0 to 99.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Reduction(u8);

impl Reduction {
    /// X = 0.15: pensioners of a debtor State outside Annex IV of Reg. 883/2004.
    pub const FIFTEEN: Self = Self(15);
    /// X = 0.20: everybody else.
    pub const TWENTY: Self = Self(20);
    /// The first and the last in the order of keys.
    pub(crate) const LEAST: Self = Self(0);
    pub(crate) const GREATEST: Self = Self(u8::MAX);

    /// A reduction of `percent`; `None` from 100 on.
    pub const fn of_percent(percent: u32) -> Option<Self> {
        if percent < 100 { Some(Self(percent as u8)) } else { None }
    }

    /// The reduction for `class` where `debtor` must refund months of
    /// `reference_year`: the table of the law, with Annex IV as it stood on
    /// 1 January of that year. The annex has no say where the table gives
    /// pensioners one value. `None` only if the table holds 100 percent or
    /// more, which no law book does.
    pub fn under(law: &Law<'_>, class: PersonClass, debtor: Party, reference_year: u16) -> Option<Self> {
        let table = law.reduction.value();
        let percent = match class {
            PersonClass::Family => table.family,
            PersonClass::Pensioner | PersonClass::PensionerFamily => {
                let listed = Date::new(i32::from(reference_year), 1, 1).is_some_and(|first| {
                    law.annex_iv.is_some_and(|annex| annex.value().iter().any(|entry| entry.lists(debtor, first)))
                });
                if listed { table.pensioner_annex_iv } else { table.pensioner_other }
            }
        };
        Self::of_percent(percent)
    }

    /// Percent taken off.
    pub const fn percent(self) -> i128 {
        self.0 as i128
    }

    /// Reads `0.` and two digits: `0.15`, `0.20`.
    pub fn parse(text: &str) -> Option<Self> {
        match text.as_bytes() {
            [b'0', b'.', tens @ b'0'..=b'9', units @ b'0'..=b'9'] => Some(Self((tens - b'0') * 10 + (units - b'0'))),
            _ => None,
        }
    }
}

/// As the files write it: `0.15`.
impl std::fmt::Display for Reduction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "0.{:02}", self.0)
    }
}

/// Which published value is meant.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct FixedAmountKey {
    /// The creditor State.
    pub party: Party,
    /// The reference year.
    pub year: u16,
    /// The age band.
    pub age_band: AgeBand,
    /// The reduction.
    pub reduction: Reduction,
}

/// A monthly value as it was published.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FixedAmount {
    /// Its currency.
    pub currency: Currency,
    /// The value in minor units.
    pub monthly_minor: i64,
    /// The decimals it was published with, which may be fewer than the currency has.
    pub decimals: u8,
    /// The yearly average Y it was made of, in units of the currency, where known.
    pub yearly_average: Option<Decimal>,
    /// The day of the Official Journal, where known: it starts the clock of Art. 67(2).
    pub published_on: Option<Date>,
    /// Notice in the Official Journal (`2021/C 251/04`); empty for a sample.
    pub oj_reference: String,
    /// Whether it is a sample and not a published value.
    pub sample: bool,
    /// Who published it, or what it is.
    pub source: String,
}

/// All monthly values of a book.
pub type FixedAmounts = BTreeMap<FixedAmountKey, FixedAmount>;
