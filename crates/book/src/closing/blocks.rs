//! Rows of `closing/blocks.csv`: one per posted block.

use solde_core::agreement::AgreementId;
use solde_core::block::{BlockAccount, BlockKey, BlockTerms, Grade, Origin};
use solde_core::calendar::{Date, Period};
use solde_core::codes::Basis;
use solde_core::ledger::Measures;
use solde_core::money::Currency;

use super::table::{Rows, push_number};
use super::{grade, months, party};

/// Columns of a standing.
pub(super) const MEASURES: [&str; 15] = [
    "lines",
    "care",
    "fees",
    "not_considered",
    "disputed",
    "waived",
    "credited",
    "agreed",
    "prepaid",
    "paid",
    "set_off",
    "interest_claimed",
    "interest_disputed",
    "interest_credited",
    "interest_paid",
];

/// Columns of a block.
pub(super) fn columns() -> Vec<&'static str> {
    let own = [
        "creditor",
        "block_ref",
        "agreement",
        "accounting_period",
        "debtor",
        "basis",
        "currency",
        "origin",
        "posted_in",
        "introduced_on",
        "due_on",
        "creditor_iban",
        "creditor_bic",
        "sent_on",
        "care_years",
        "months",
    ];
    own.into_iter().chain(MEASURES).collect()
}

pub(super) fn account_row(rows: &mut Rows<'_>, account: &BlockAccount) {
    let origin = match account.origin {
        Origin::Claims => "claims",
        Origin::Opening(grade) => grade.as_str(),
    };
    rows.text(account.key.creditor.code()).text(&account.key.block_ref).text(account.terms.agreement.as_str());
    rows.shown(account.terms.accounting_period).text(account.terms.debtor.code());
    rows.text(account.terms.basis.as_str()).text(account.terms.currency.code()).text(origin);
    rows.shown(account.posted_in).date(account.introduced_on).date(account.due_on);
    rows.optional(account.creditor_iban.as_deref()).optional(account.creditor_bic.as_deref()).date(account.sent_on);
    rows.cell(|out| care_years(out, &account.care_years)).text(&months::claimed(&account.months));
    standing(rows, &account.closing());
    rows.end();
}

pub(super) fn account(row: &csv::StringRecord) -> Option<BlockAccount> {
    let text = |place: usize| row.get(place);
    let date = |place: usize| match row.get(place)? {
        "" => Some(None),
        text => Date::parse(text.as_bytes()).map(Some),
    };
    let key = BlockKey { creditor: party(text(0)?)?, block_ref: text(1)?.into() };
    let terms = BlockTerms {
        agreement: AgreementId::new(text(2)?.as_bytes())?,
        accounting_period: Period::parse(text(3)?.as_bytes())?,
        debtor: party(text(4)?)?,
        basis: Basis::parse(text(5)?.as_bytes())?,
        currency: Currency::from_code(text(6)?.as_bytes())?,
    };
    let origin = match text(7)? {
        "claims" => Origin::Claims,
        text => Origin::Opening(grade(text).filter(|grade| *grade != Grade::Unknown)?),
    };
    let mut account = BlockAccount::new(key, terms, origin, Period::parse(text(8)?.as_bytes())?);
    account.introduced_on = date(9)?;
    account.due_on = date(10)?;
    let given = |place| Some(text(place)?).filter(|text| !text.is_empty()).map(std::sync::Arc::from);
    account.creditor_iban = given(11);
    account.creditor_bic = given(12);
    account.sent_on = date(13)?;
    account.care_years = parse_care_years(text(14)?)?;
    account.months = months::parse_claimed(text(15)?)?;
    Some(account.standing_at(measures(row, 16)?))
}

/// The fifteen figures of a standing, in the order of [`MEASURES`].
pub(super) fn standing(rows: &mut Rows<'_>, standing: &Measures) {
    let Measures {
        lines,
        care,
        fees,
        not_considered,
        disputed,
        waived,
        credited,
        agreed,
        prepaid,
        paid,
        set_off,
        interest_claimed,
        interest_disputed,
        interest_credited,
        interest_paid,
    } = standing;
    let amounts = [
        care,
        fees,
        not_considered,
        disputed,
        waived,
        credited,
        agreed,
        prepaid,
        paid,
        set_off,
        interest_claimed,
        interest_disputed,
        interest_credited,
        interest_paid,
    ];
    rows.number(i128::from(*lines));
    for minor in amounts {
        rows.number(*minor);
    }
}

/// Reads a standing whose figures begin at `place`.
pub(super) fn measures(row: &csv::StringRecord, place: usize) -> Option<Measures> {
    let minor = |offset: usize| row.get(place + offset)?.parse::<i128>().ok();
    Some(Measures {
        lines: row.get(place)?.parse().ok()?,
        care: minor(1)?,
        fees: minor(2)?,
        not_considered: minor(3)?,
        disputed: minor(4)?,
        waived: minor(5)?,
        credited: minor(6)?,
        agreed: minor(7)?,
        prepaid: minor(8)?,
        paid: minor(9)?,
        set_off: minor(10)?,
        interest_claimed: minor(11)?,
        interest_disputed: minor(12)?,
        interest_credited: minor(13)?,
        interest_paid: minor(14)?,
    })
}

/// `2023:120 2024:-5`: year and minor units.
fn care_years(out: &mut Vec<u8>, years: &[(u16, i128)]) {
    for (number, (year, minor)) in years.iter().enumerate() {
        if number > 0 {
            out.push(b' ');
        }
        push_number(out, i128::from(*year));
        out.push(b':');
        push_number(out, *minor);
    }
}

fn parse_care_years(text: &str) -> Option<Vec<(u16, i128)>> {
    let year = |part: &str| {
        let (year, minor) = part.split_once(':')?;
        Some((year.parse().ok()?, minor.parse().ok()?))
    };
    text.split_whitespace().map(year).collect()
}
