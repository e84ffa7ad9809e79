//! Inventories of months (Reg. (EC) 987/2009 Art. 64(4)): one line per registration
//! of a person. Persons are counted and forgotten: months by class and age band are
//! all that leaves this module.

use std::collections::BTreeMap;

use solde_core::agreement::AgreementId;
use solde_core::calendar::Date;
use solde_core::codes::{Basis, Code, PersonClass};
use solde_core::inventory::{Inventory, InventoryKey, Registered, count_months};
use solde_core::law::{LawBook, Subject};
use solde_core::party::Party;

use crate::files::InboxFile;
use crate::finding::{Finding, MASK};
use crate::headers::whole_number;
use crate::table::{Row, Table};

const REQUIRED: &[&str] = &[
    "inventory_ref",
    "agreement",
    "creditor",
    "debtor",
    "reference_year",
    "presented_on",
    "person_class",
    "person_id",
    "birth_date",
    "registered_from",
];
const OPTIONAL: &[&str] = &["registered_to"];

/// What every line of one inventory states alike.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Head {
    key: InventoryKey,
    presented_on: Date,
}

/// One inventory under way: persons by their id and class.
struct Open {
    head: Head,
    persons: BTreeMap<(String, PersonClass), Registered>,
}

/// Reads all inventory files. Registrations of one person of one class count
/// together, each month once. A line that contradicts its inventory, or the date of
/// birth of its person, is a finding and is not counted.
pub fn read_inventories(files: &[InboxFile], law: &LawBook, findings: &mut Vec<Finding>) -> Vec<Inventory> {
    let mut open: BTreeMap<(Party, String), Open> = BTreeMap::new();
    for file in files {
        let Some(table) = Table::read(&file.label, &file.path, REQUIRED, OPTIONAL, findings) else { continue };
        for row in table.rows() {
            if let Err(finding) = line(&row, law, &mut open) {
                findings.push(finding);
            }
        }
    }
    let count = |((_, inventory_ref), open): ((Party, String), Open)| {
        let key = open.head.key;
        let period_end = Date::new(i32::from(key.reference_year), 12, 31).unwrap_or(open.head.presented_on);
        let law = law.law(&Subject {
            agreement: key.agreement,
            creditor: key.creditor,
            debtor: key.debtor,
            basis: Basis::Fixed,
            period_end,
            introduced_on: open.head.presented_on,
        });
        let months = count_months(&law, key.reference_year, open.persons.values());
        Inventory { key, inventory_ref, presented_on: open.head.presented_on, months }
    };
    open.into_iter().map(count).collect()
}

fn line(row: &Row<'_>, law: &LawBook, open: &mut BTreeMap<(Party, String), Open>) -> Result<(), Finding> {
    let party = |column| {
        row.parse(column, Code::PartyUnknown, "the code of a party, such as FR", |text| {
            Party::from_code(text.as_bytes()).filter(|party| party.may_claim())
        })
    };
    let date = |column| {
        row.parse(column, Code::DateMalformed, "a date YYYY-MM-DD that exists", |text| Date::parse(text.as_bytes()))
    };
    let identifier = |column| {
        row.parse(column, Code::FieldTooLong, "1 to 64 bytes", |text| {
            (1..=64).contains(&text.len()).then(|| text.to_owned())
        })
    };
    let inventory_ref = identifier("inventory_ref")?;
    let (creditor, debtor) = (party("creditor")?, party("debtor")?);
    if creditor == debtor {
        return Err(row.finding(Code::SameParty, "debtor", "another party than the creditor"));
    }
    let agreement = row.parse("agreement", Code::AgreementUnknown, "an agreement of the book", |text| {
        AgreementId::new(text.as_bytes()).filter(|id| law.agreements().get(*id).is_some())
    })?;
    let reference_year = row.parse("reference_year", Code::NumberMalformed, "a year", |text| {
        whole_number(text).and_then(|year| u16::try_from(year).ok()).filter(|year| (1950..2200).contains(year))
    })?;
    let head =
        Head { key: InventoryKey { agreement, creditor, debtor, reference_year }, presented_on: date("presented_on")? };
    let class = row.parse("person_class", Code::ValueUnknown, "family, pensioner or pensioner_family", |text| {
        PersonClass::parse(text.as_bytes())
    })?;
    let person_id = identifier("person_id").map_err(|finding| Finding { value: MASK.to_owned(), ..finding })?;
    let birth_date = date("birth_date").map_err(|finding| Finding { value: MASK.to_owned(), ..finding })?;
    let from = date("registered_from")?;
    let until = row.parse_optional("registered_to", Code::DateMalformed, "a date YYYY-MM-DD that exists", |text| {
        Date::parse(text.as_bytes())
    })?;
    if until.is_some_and(|until| until < from) {
        return Err(row.finding(Code::InventoryInvalid, "registered_to", "a day not before registered_from"));
    }
    let inventory = open.entry((creditor, inventory_ref)).or_insert_with(|| Open { head, persons: BTreeMap::new() });
    if inventory.head != head {
        let expected = "agreement, debtor, reference_year and presented_on as in the other lines of the inventory";
        return Err(row.finding(Code::InventoryInvalid, "inventory_ref", expected));
    }
    let person = inventory.persons.entry((person_id, class)).or_insert_with(|| Registered {
        class,
        birth_date,
        registrations: Vec::new(),
    });
    if person.birth_date != birth_date {
        let finding =
            row.finding(Code::InventoryInvalid, "birth_date", "the date of birth of the person's other lines");
        return Err(Finding { value: MASK.to_owned(), ..finding });
    }
    person.registrations.push((from, until));
    Ok(())
}
