//! Opening balances: what a book begins with, with the evidence for it.

use std::collections::BTreeSet;

use solde_core::agreement::{AgreementId, AgreementSet};
use solde_core::block::{Grade, OpeningBalance};
use solde_core::calendar::{Date, Period};
use solde_core::codes::Code;
use solde_core::money::{Currency, parse_minor};
use solde_core::party::Party;

use crate::files::InboxFile;
use crate::finding::Finding;
use crate::table::{Row, Table};

const COLUMNS: &[&str] = &[
    "creditor",
    "debtor",
    "agreement",
    "accounting_period",
    "currency",
    "amount",
    "stated_by",
    "grade",
    "as_of",
    "source",
];

/// Reads all opening files. Each side may state a balance once.
pub fn read_openings(
    files: &[InboxFile],
    agreements: &AgreementSet,
    findings: &mut Vec<Finding>,
) -> Vec<OpeningBalance> {
    let mut balances = Vec::new();
    let mut stated = BTreeSet::new();
    for file in files {
        let Some(table) = Table::read(&file.label, &file.path, COLUMNS, &[], findings) else { continue };
        for row in table.rows() {
            match balance(&row, agreements) {
                Ok(balance) => {
                    let key = (
                        balance.agreement,
                        balance.accounting_period,
                        balance.creditor,
                        balance.debtor,
                        balance.currency,
                        balance.stated_by,
                    );
                    if stated.insert(key) {
                        balances.push(balance);
                    } else {
                        findings.push(row.finding(
                            Code::OpeningInvalid,
                            "amount",
                            "one balance per party that states it",
                        ));
                    }
                }
                Err(finding) => findings.push(finding),
            }
        }
    }
    balances.sort();
    balances
}

fn balance(row: &Row<'_>, agreements: &AgreementSet) -> Result<OpeningBalance, Finding> {
    let party = |column| {
        row.parse(column, Code::PartyUnknown, "the code of a party, or OTHER", |text| Party::from_code(text.as_bytes()))
    };
    let (creditor, debtor, stated_by) = (party("creditor")?, party("debtor")?, party("stated_by")?);
    if creditor == debtor {
        return Err(row.finding(Code::SameParty, "debtor", "another party than the creditor"));
    }
    if stated_by != creditor && stated_by != debtor {
        return Err(row.finding(Code::OpeningInvalid, "stated_by", "the creditor or the debtor"));
    }
    let currency =
        row.parse("currency", Code::CurrencyUnknown, "an ISO 4217 code", |text| Currency::from_code(text.as_bytes()))?;
    let grade = row.parse("grade", Code::ValueUnknown, "agreed, one-sided or unknown", |text| match text {
        "agreed" => Some(Grade::Agreed),
        "one-sided" => Some(Grade::OneSided),
        "unknown" => Some(Grade::Unknown),
        _ => None,
    })?;
    let minor = row.parse_optional(
        "amount",
        Code::AmountMalformed,
        "an amount within the decimals of the currency, not negative",
        |text| parse_minor(text.as_bytes(), currency.exponent()).ok().map(i128::from).filter(|minor| *minor >= 0),
    )?;
    if minor.is_none() != (grade == Grade::Unknown) {
        return Err(row.finding(Code::OpeningInvalid, "amount", "an amount, or the grade unknown and none"));
    }
    Ok(OpeningBalance {
        agreement: row.parse("agreement", Code::AgreementUnknown, "an agreement of the book", |text| {
            AgreementId::new(text.as_bytes()).filter(|id| agreements.get(*id).is_some())
        })?,
        accounting_period: row.parse("accounting_period", Code::PeriodMalformed, "a period, or unknown", |text| {
            Period::parse(text.as_bytes())
        })?,
        creditor,
        debtor,
        currency,
        minor,
        stated_by,
        grade,
        as_of: row.parse("as_of", Code::DateMalformed, "a date YYYY-MM-DD that exists", |text| {
            Date::parse(text.as_bytes())
        })?,
        source: row.get("source").to_owned(),
    })
}
