//! Months in a closing: those blocks claim and those inventories list.

use solde_core::agreement::AgreementId;
use solde_core::calendar::Date;
use solde_core::codes::{AgeBand, PersonClass};
use solde_core::inventory::{ClaimedMonths, Inventory, InventoryKey};

use super::party;
use super::table::Rows;

/// Columns of `closing/inventories.csv`.
pub(super) const COLUMNS: [&str; 7] =
    ["creditor", "inventory_ref", "agreement", "debtor", "reference_year", "presented_on", "months"];

/// A row of an inventory in months, as `pensioner/65+:12 family/<20:3`.
pub(super) fn row(rows: &mut Rows<'_>, inventory: &Inventory) {
    let months = inventory.months.iter().map(|((class, band), months)| format!("{class}/{band}:{months}"));
    rows.text(inventory.key.creditor.code()).text(&inventory.inventory_ref).text(inventory.key.agreement.as_str());
    rows.text(inventory.key.debtor.code()).number(i128::from(inventory.key.reference_year));
    rows.shown(inventory.presented_on).text(&months.collect::<Vec<_>>().join(" ")).end();
}

pub(super) fn inventory(row: &csv::StringRecord) -> Option<Inventory> {
    let months = row.get(6)?.split_whitespace().map(|part| {
        let (of, months) = part.rsplit_once(':')?;
        Some((class_and_band(of)?, months.parse().ok()?))
    });
    Some(Inventory {
        key: InventoryKey {
            creditor: party(row.get(0)?)?,
            agreement: AgreementId::new(row.get(2)?.as_bytes())?,
            debtor: party(row.get(3)?)?,
            reference_year: row.get(4)?.parse().ok()?,
        },
        inventory_ref: row.get(1)?.to_owned(),
        presented_on: Date::parse(row.get(5)?.as_bytes())?,
        months: months.collect::<Option<_>>()?,
    })
}

fn class_and_band(text: &str) -> Option<(PersonClass, AgeBand)> {
    let (class, band) = text.split_once('/')?;
    Some((PersonClass::parse(class.as_bytes())?, AgeBand::parse(band.as_bytes())?))
}

/// Months of a block, as `2018/pensioner/65+:12`.
pub(super) fn claimed(months: &ClaimedMonths) -> String {
    let parts = months.iter().map(|(year, class, band, months)| format!("{year}/{class}/{band}:{months}"));
    parts.collect::<Vec<_>>().join(" ")
}

pub(super) fn parse_claimed(text: &str) -> Option<ClaimedMonths> {
    let part = |part: &str| {
        let (of, months) = part.rsplit_once(':')?;
        let (year, of) = of.split_once('/')?;
        let (class, band) = class_and_band(of)?;
        Some((year.parse().ok()?, class, band, months.parse().ok()?))
    };
    text.split_whitespace().map(part).collect()
}
