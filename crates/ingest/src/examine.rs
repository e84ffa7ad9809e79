//! One line against the block it names: which block it is, whether its terms agree with
//! the header, then the checks. This is the path that decides; [`crate::recognise`] only
//! saves most lines the way.

use solde_core::agreement::AgreementId;
use solde_core::block::BlockTerms;
use solde_core::calendar::Period;
use solde_core::codes::{Basis, Code};
use solde_core::money::{Currency, parse_minor};
use solde_core::party::Party;

use crate::check::{Accepted, Fault, check, identifier};
use crate::context::{BlockTable, Context, Rulebook};
use crate::layout::Column;
use crate::line::Fields;
use crate::tally::{Home, LooseBlock, Stated};

/// Finds the block of a line and checks the line against it. Remembers the last
/// block: lines of a block mostly follow one another.
pub(crate) struct Examiner<'a> {
    rulebook: Rulebook<'a>,
    table: &'a BlockTable,
    /// The terms of the last line, one after the other; empty if they were faulty.
    last: Vec<u8>,
    ends: [usize; TERM_COLUMNS.len()],
    home: Home,
    loose: Option<Context>,
}

/// The columns that say which block a line belongs to.
pub(crate) const TERM_COLUMNS: [Column; 7] = [
    Column::BlockRef,
    Column::Debtor,
    Column::Creditor,
    Column::Agreement,
    Column::AccountingPeriod,
    Column::Basis,
    Column::Currency,
];

impl<'a> Examiner<'a> {
    pub(crate) fn new(rulebook: Rulebook<'a>, table: &'a BlockTable) -> Self {
        Self { rulebook, table, last: Vec::new(), ends: [0; TERM_COLUMNS.len()], home: Home::Nowhere, loose: None }
    }

    /// Steps 2 to 4 of the checks, then the rest.
    pub(crate) fn examine(&mut self, fields: &Fields<'_>) -> (&Home, Result<Accepted, Fault>) {
        let mut resolved = Ok(());
        if !self.same_as_last(fields) {
            self.last.clear();
            resolved = self.resolve(fields);
            if resolved.is_ok() {
                self.remember(fields);
            }
        }
        // The id is checked first, but its fault does not hide the block: the
        // line counts towards the control totals of its block all the same.
        if let Err(fault) = identifier(fields, Column::ClaimId).and(resolved) {
            return (&self.home, Err(fault));
        }
        let context = match (&self.home, &self.loose) {
            (Home::Known(number), _) => &self.table.blocks[*number as usize].context,
            (_, Some(context)) => context,
            // `resolve` succeeds only with one of the two.
            _ => return (&self.home, Err(Fault::new(Code::BlockWithoutHeader, Column::BlockRef, b"", "a block"))),
        };
        (&self.home, check(fields, context, self.rulebook.fixed_amounts))
    }

    fn same_as_last(&self, fields: &Fields<'_>) -> bool {
        let mut from = 0;
        !self.last.is_empty()
            && TERM_COLUMNS.iter().zip(&self.ends).all(|(column, end)| {
                let same = self.last[from..*end] == *fields.get(*column);
                from = *end;
                same
            })
    }

    fn remember(&mut self, fields: &Fields<'_>) {
        for (column, end) in TERM_COLUMNS.iter().zip(&mut self.ends) {
            self.last.extend_from_slice(fields.get(*column));
            *end = self.last.len();
        }
    }

    fn resolve(&mut self, fields: &Fields<'_>) -> Result<(), Fault> {
        self.home = Home::Nowhere;
        self.loose = None;
        identifier(fields, Column::BlockRef)?;
        let creditor = party(fields, Column::Creditor)?;
        let block_ref = fields.get(Column::BlockRef);
        let known = self.table.find(creditor.code().as_bytes(), block_ref);
        self.home = known.map_or(Home::Headerless, Home::Known);
        let header = known.map(|number| &self.table.blocks[number as usize].context.terms);
        let terms = self.terms(fields, header)?;
        if known.is_none() {
            self.home = Home::Loose(Box::new(LooseBlock { creditor, block_ref: block_ref.to_vec(), terms }));
            self.loose = Some(Context::of(&self.rulebook, creditor, terms, None));
        }
        Ok(())
    }

    /// Step 4: the terms of the line, each compared with the header if there is one.
    fn terms(&self, fields: &Fields<'_>, header: Option<&BlockTerms>) -> Result<BlockTerms, Fault> {
        let value = |column: Column| fields.get(column);
        let differs = |column: Column, expected: String| {
            Fault::new(Code::HeaderDiffers, column, value(column), format!("{expected}, as in the block header"))
        };
        let unknown = |code: Code, column: Column, expected: &str| {
            let code = if value(column).is_empty() { Code::FieldEmpty } else { code };
            Fault::new(code, column, value(column), expected)
        };
        let agreement = AgreementId::new(value(Column::Agreement))
            .filter(|id| self.rulebook.law.agreements().get(*id).is_some())
            .ok_or_else(|| unknown(Code::AgreementUnknown, Column::Agreement, "an agreement of the book"))?;
        if let Some(header) = header.filter(|header| header.agreement != agreement) {
            return Err(differs(Column::Agreement, header.agreement.to_string()));
        }
        let debtor = party(fields, Column::Debtor)?;
        if let Some(header) = header.filter(|header| header.debtor != debtor) {
            return Err(differs(Column::Debtor, header.debtor.to_string()));
        }
        let accounting_period =
            Period::parse(value(Column::AccountingPeriod)).filter(|period| *period != Period::Unknown).ok_or_else(
                || unknown(Code::PeriodMalformed, Column::AccountingPeriod, "2025H2, 2025Q4, 2025-12 or 2025"),
            )?;
        if let Some(header) = header.filter(|header| header.accounting_period != accounting_period) {
            return Err(differs(Column::AccountingPeriod, header.accounting_period.to_string()));
        }
        let basis = Basis::parse(value(Column::Basis))
            .ok_or_else(|| unknown(Code::ValueUnknown, Column::Basis, "actual or fixed"))?;
        if let Some(header) = header.filter(|header| header.basis != basis) {
            return Err(differs(Column::Basis, header.basis.to_string()));
        }
        let currency = Currency::from_code(value(Column::Currency))
            .ok_or_else(|| unknown(Code::CurrencyUnknown, Column::Currency, "an ISO 4217 code"))?;
        if let Some(header) = header.filter(|header| header.currency != currency) {
            return Err(differs(Column::Currency, header.currency.to_string()));
        }
        Ok(BlockTerms { agreement, accounting_period, debtor, basis, currency })
    }
}

fn party(fields: &Fields<'_>, column: Column) -> Result<Party, Fault> {
    let value = fields.get(column);
    let code = if value.is_empty() { Code::FieldEmpty } else { Code::PartyUnknown };
    Party::from_code(value)
        .filter(|party| party.may_claim())
        .ok_or_else(|| Fault::new(code, column, value, "the code of a party, such as FR"))
}

/// What a line states about its money, whatever else is wrong with it.
pub(crate) fn stated(fields: &Fields<'_>) -> Stated {
    let currency = Currency::from_code(fields.get(Column::Currency));
    let amounts = currency.and_then(|currency| {
        let fee = fields.get(Column::FeeAmount);
        let care = parse_minor(fields.get(Column::CareAmount), currency.exponent()).ok()?;
        let fees = if fee.is_empty() { 0 } else { parse_minor(fee, currency.exponent()).ok()? };
        Some((care, fees))
    });
    Stated { currency, amounts }
}
