//! What may be wrong with a line, one fault at a time, and the code each must be
//! rejected with; and oddities that look wrong and must be accepted.

use solde_core::agreement::AgreementId;
use solde_core::calendar::Date;
use solde_core::codes::{Article, Basis, Code, EntitlementDocument};
use solde_core::party::Party;

use super::claim::{BlockContext, Claim, Column};
use super::corrections::Corrections;
use super::random::Random;
use super::text::{DayTexts, push_amount};

/// Defines the faults once: name, expected code, whether the line names its block.
macro_rules! faults {
    ($($name:ident = $code:expr, $attributable:literal;)+) => {
        /// A fault, or an oddity where no code is expected.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub(super) enum Fault { $($name),+ }

        impl Fault {
            /// Every fault, in the order they are used.
            pub(super) const ALL: &[Self] = &[$(Self::$name),+];

            /// The code the line is rejected with; none if it is accepted.
            pub(super) const fn code(self) -> Option<Code> {
                match self { $(Self::$name => $code),+ }
            }

            /// Whether the line counts in the control totals of its block; one that
            /// names no creditor or no block belongs to none.
            pub(super) const fn attributable(self) -> bool {
                match self { $(Self::$name => $attributable),+ }
            }
        }
    };
}

faults! {
    AmountMalformed = Some(Code::AmountMalformed), true;
    CareAfterBooking = Some(Code::CareAfterBooking), true;
    FieldMissing = Some(Code::FieldCount), true;
    AgreementUnknown = Some(Code::AgreementUnknown), true;
    FixedProduct = Some(Code::FixedProduct), true;
    OutsideEntitlement = Some(Code::OutsideEntitlement), true;
    AliasOfParty = None, true;
    DateUnreal = Some(Code::DateMalformed), true;
    MonthlyDiffers = Some(Code::MonthlyDiffers), true;
    CorrectionUnknown = Some(Code::CorrectionUnknown), true;
    ClaimIdEmpty = Some(Code::FieldEmpty), true;
    FewerDecimals = None, true;
    BookedAfterIntroduction = Some(Code::BookedAfterIntroduction), true;
    OtherDebtor = Some(Code::HeaderDiffers), true;
    NotUtf8 = Some(Code::NotUtf8), true;
    CarriageReturn = Some(Code::NotUtf8), true;
    FixedAccident = Some(Code::FixedAccident), true;
    AmountNegative = Some(Code::AmountNegative), true;
    CareDates = Some(Code::CareDates), true;
    PeriodMalformed = Some(Code::PeriodMalformed), true;
    ArticleUnknown = Some(Code::ValueUnknown), true;
    QuoteOpen = Some(Code::QuoteOpen), true;
    CorrectionTooLarge = Some(Code::CorrectionTooLarge), true;
    MonthsOutOfRange = Some(Code::MonthsOutOfRange), true;
    AmountDecimals = Some(Code::AmountDecimals), true;
    EntitlementDates = Some(Code::EntitlementDates), true;
    DebtorUnknown = Some(Code::PartyUnknown), true;
    NotInForce = Some(Code::NotInForce), true;
    FeeZero = None, true;
    PersonMissing = Some(Code::FieldEmpty), true;
    CareAfterCutOff = Some(Code::DateInFuture), true;
    CurrencyUnknown = Some(Code::CurrencyUnknown), true;
    FieldExtra = Some(Code::FieldCount), true;
    FixedArticle = Some(Code::FixedArticle), true;
    AmountTooLarge = Some(Code::AmountTooLarge), true;
    DocumentDateMissing = Some(Code::EntitlementDates), true;
    CreditorUnknown = Some(Code::PartyUnknown), false;
    CorrectionElsewhere = Some(Code::CorrectionElsewhere), true;
    LegacyCurrency = Some(Code::LegacyCurrency), true;
    YearMalformed = Some(Code::NumberMalformed), true;
    OtherPeriod = Some(Code::HeaderDiffers), true;
    IdentifierTooLong = Some(Code::FieldTooLong), true;
    LeadingZeros = None, true;
    ControlCharacter = Some(Code::NotUtf8), true;
    BasisUnknown = Some(Code::ValueUnknown), true;
    CareEmpty = Some(Code::FieldEmpty), true;
    CorrectionNotNegative = Some(Code::CorrectionNotNegative), true;
    OtherAgreement = Some(Code::HeaderDiffers), true;
    TextAfterQuote = Some(Code::QuoteOpen), true;
    DateForeign = Some(Code::DateMalformed), true;
    AgeBandUnknown = Some(Code::ValueUnknown), true;
    FixedFee = Some(Code::FixedProduct), true;
    CategoryUnknown = Some(Code::ValueUnknown), true;
    BlockRefEmpty = Some(Code::FieldEmpty), false;
    CorrectsRejected = Some(Code::CorrectionUnknown), true;
    OtherCurrency = Some(Code::HeaderDiffers), true;
    FeeMalformed = Some(Code::AmountMalformed), true;
    LineTooLong = Some(Code::LineTooLong), true;
    BookingMissing = Some(Code::FieldEmpty), true;
    MonthsMalformed = Some(Code::NumberMalformed), true;
    OtherBasis = Some(Code::HeaderDiffers), true;
    InstitutionTooLong = Some(Code::FieldTooLong), true;
    DocumentUnknown = Some(Code::ValueUnknown), true;
    QuotedPlainly = None, true;
    CorrectsCorrection = Some(Code::CorrectionUnknown), true;
    MonthlyDecimals = Some(Code::AmountDecimals), true;
}

/// A line as fields, ready to be joined by commas: quotes are part of the text.
pub(super) type Fields = Vec<Vec<u8>>;

/// What a fault may turn on.
pub(super) struct Surroundings<'a> {
    pub(super) block: &'a BlockContext<'a>,
    pub(super) days: &'a DayTexts,
    pub(super) cut_off: Date,
    /// Another agreement of the book.
    pub(super) other_agreement: Option<AgreementId>,
    pub(super) corrections: &'a mut Corrections,
    /// A claim that was rejected earlier on.
    pub(super) rejected: Option<u64>,
    pub(super) random: &'a mut Random,
}

/// What the sender's books say of a spoiled line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Amounts {
    pub(super) care: i64,
    pub(super) fees: i64,
}

impl Fault {
    /// Spoils the fields of `claim`; `None`, and nothing is changed, if the fault
    /// is impossible here.
    pub(super) fn spoil(self, claim: &Claim, fields: &mut Fields, around: &mut Surroundings<'_>) -> Option<Amounts> {
        let amounts = Amounts { care: claim.care_minor, fees: claim.fee_minor };
        self.of_form(fields)
            .or_else(|| self.of_terms(fields, around))
            .or_else(|| self.of_dates(claim, fields, around))
            .map(|()| amounts)
            .or_else(|| self.of_fixed(claim, fields, around))
            .or_else(|| self.of_amounts(claim, fields, around))
            .or_else(|| self.of_corrections(claim, fields, around))
    }

    fn of_form(self, fields: &mut Fields) -> Option<()> {
        let (column, value): (Column, Vec<u8>) = match self {
            Self::FieldMissing => return fields.pop().map(|_| ()),
            Self::FieldExtra => {
                fields.push(Vec::new());
                return Some(());
            }
            Self::LineTooLong => (Column::PersonId, vec![b'7'; 70_000]),
            Self::NotUtf8 => (Column::PersonId, b"123\xff567".to_vec()),
            Self::ControlCharacter => (Column::DebtorInstitution, b"10\x07101".to_vec()),
            // A line ends with a newline only, so this is a control character like any other.
            Self::CarriageReturn => (Column::PersonId, b"123\r567".to_vec()),
            Self::QuoteOpen => (Column::CreditorInstitution, b"\"10101".to_vec()),
            Self::TextAfterQuote => (Column::PersonId, b"\"123\"456".to_vec()),
            Self::ClaimIdEmpty => (Column::ClaimId, Vec::new()),
            Self::BlockRefEmpty => (Column::BlockRef, Vec::new()),
            Self::PersonMissing => (Column::PersonId, Vec::new()),
            Self::BookingMissing => (Column::BookedOn, Vec::new()),
            Self::CareEmpty => (Column::CareAmount, Vec::new()),
            Self::IdentifierTooLong => (Column::ClaimId, vec![b'9'; 65]),
            Self::InstitutionTooLong => (Column::DebtorInstitution, vec![b'9'; 65]),
            Self::CreditorUnknown => (Column::Creditor, b"ZZ".to_vec()),
            Self::DebtorUnknown => (Column::Debtor, b"ZZ".to_vec()),
            Self::AgreementUnknown => (Column::Agreement, b"EU-0000".to_vec()),
            Self::PeriodMalformed => (Column::AccountingPeriod, b"2025H3".to_vec()),
            Self::BasisUnknown => (Column::Basis, b"estimated".to_vec()),
            Self::CurrencyUnknown => (Column::Currency, b"ZZZ".to_vec()),
            Self::DateUnreal => (Column::BookedOn, b"2025-02-30".to_vec()),
            Self::DateForeign => (Column::BookedOn, b"31/12/2025".to_vec()),
            Self::AmountMalformed => (Column::CareAmount, b"1e3".to_vec()),
            Self::FeeMalformed => (Column::FeeAmount, b"0.".to_vec()),
            Self::AmountTooLarge => (Column::CareAmount, b"123456789012345678".to_vec()),
            Self::ArticleUnknown => (Column::Article, b"99".to_vec()),
            Self::DocumentUnknown => (Column::EntitlementDocument, b"E999".to_vec()),
            Self::CategoryUnknown => (Column::BenefitCategory, b"surgery".to_vec()),
            Self::QuotedPlainly => {
                for column in [Column::ClaimId, Column::Debtor, Column::CareAmount, Column::BookedOn] {
                    let field = &mut fields[column as usize];
                    *field = [b"\"", field.as_slice(), b"\""].concat();
                }
                return Some(());
            }
            _ => return None,
        };
        fields[column as usize] = value;
        Some(())
    }

    /// Values that are valid and not those of the header.
    fn of_terms(self, fields: &mut Fields, around: &Surroundings<'_>) -> Option<()> {
        let plan = around.block.plan;
        let (column, value) = match self {
            Self::OtherAgreement => {
                (Column::Agreement, around.other_agreement.filter(|id| *id != plan.agreement)?.to_string())
            }
            Self::OtherDebtor => {
                let other = ["FR", "DE", "ES"]
                    .into_iter()
                    .find(|code| ![plan.creditor.code(), plan.debtor.code()].contains(code))?;
                (Column::Debtor, other.to_owned())
            }
            Self::OtherPeriod => (Column::AccountingPeriod, plan.period.next()?.to_string()),
            Self::OtherBasis => {
                (Column::Basis, if plan.basis == Basis::Actual { "fixed" } else { "actual" }.to_owned())
            }
            Self::OtherCurrency => {
                (Column::Currency, if around.block.exponent == 0 { "JPY" } else { "USD" }.to_owned())
            }
            Self::AliasOfParty => {
                let alias = Party::record(plan.debtor).alias.as_ref()?.to_string();
                (Column::Debtor, alias)
            }
            _ => return None,
        };
        fields[column as usize] = value.into_bytes();
        Some(())
    }

    fn of_dates(self, claim: &Claim, fields: &mut Fields, around: &mut Surroundings<'_>) -> Option<()> {
        let plan = around.block.plan;
        let (from, _) = claim.care?;
        let mut set = |column: Column, day: i32| fields[column as usize] = around.days.of(day).to_vec();
        match self {
            Self::CareDates => set(Column::CareTo, from - 1 - around.random.days(30)),
            Self::CareAfterBooking => {
                let from = claim.booked_on + 1 + around.random.days(20);
                set(Column::CareFrom, from);
                set(Column::CareTo, from);
            }
            Self::BookedAfterIntroduction => {
                set(Column::BookedOn, plan.introduced_on.day_number() + 1 + around.random.days(20))
            }
            Self::CareAfterCutOff => set(Column::CareTo, around.cut_off.day_number() + 1 + around.random.days(40)),
            // An EHIC shows no start: the care must lie after its end.
            Self::OutsideEntitlement => match claim.valid.0 {
                None => set(Column::EntitlementTo, from - 1 - around.random.days(300)),
                Some(valid_from) => {
                    set(Column::CareFrom, valid_from - 40);
                    set(Column::CareTo, valid_from - 40);
                }
            },
            Self::EntitlementDates if claim.valid.0.is_some() => {
                set(Column::EntitlementTo, claim.valid.0? - 1 - around.random.days(100))
            }
            Self::DocumentDateMissing => {
                let column = if claim.document == EntitlementDocument::Ehic {
                    Column::EntitlementTo
                } else {
                    Column::EntitlementFrom
                };
                fields[column as usize].clear();
            }
            Self::NotInForce => {
                let booked_on = plan.force_from.days_before(400);
                for (column, days) in [(Column::BookedOn, 0), (Column::CareFrom, 40), (Column::CareTo, 35)] {
                    fields[column as usize] = booked_on.days_before(days).to_string().into_bytes();
                }
                if claim.valid.0.is_some() {
                    fields[Column::EntitlementFrom as usize] = booked_on.days_before(50).to_string().into_bytes();
                }
            }
            Self::LegacyCurrency => {
                let euro_from = plan
                    .creditor
                    .record()
                    .euro_from
                    .filter(|date| *date <= plan.introduced_on && around.block.is_legacy())?;
                set(Column::BookedOn, euro_from.day_number());
            }
            _ => return None,
        }
        Some(())
    }

    fn of_fixed(self, claim: &Claim, fields: &mut Fields, around: &Surroundings<'_>) -> Option<Amounts> {
        let fixed = claim.fixed.as_ref()?;
        let exponent = around.block.exponent;
        let mut amounts = Amounts { care: claim.care_minor, fees: claim.fee_minor };
        let (column, value) = match self {
            Self::FixedAccident => (Column::Article, Article::Accident.as_str().to_owned()),
            Self::FixedArticle => (Column::Article, Article::Stay.as_str().to_owned()),
            Self::YearMalformed => (Column::ReferenceYear, "20X2".to_owned()),
            Self::AgeBandUnknown => (Column::AgeBand, "40-50".to_owned()),
            Self::MonthsMalformed => (Column::Months, "six".to_owned()),
            Self::MonthsOutOfRange => (Column::Months, if fixed.months % 2 == 0 { "13" } else { "0" }.to_owned()),
            Self::MonthlyDecimals => (Column::MonthlyAmount, format!("12.{}", "5".repeat(usize::from(exponent) + 1))),
            Self::FixedFee => {
                amounts.fees = 100;
                (Column::FeeAmount, amount_text(amounts.fees, exponent))
            }
            Self::FixedProduct => {
                amounts.care += 1;
                (Column::CareAmount, amount_text(amounts.care, exponent))
            }
            Self::MonthlyDiffers if fixed.known => {
                let monthly = fixed.monthly_minor + 1;
                amounts.care = monthly * fixed.months;
                fields[Column::CareAmount as usize] = amount_text(amounts.care, exponent).into_bytes();
                (Column::MonthlyAmount, amount_text(monthly, exponent))
            }
            _ => return None,
        };
        fields[column as usize] = value.into_bytes();
        Some(amounts)
    }

    fn of_amounts(self, claim: &Claim, fields: &mut Fields, around: &Surroundings<'_>) -> Option<Amounts> {
        if claim.fixed.is_some() {
            return None;
        }
        let exponent = around.block.exponent;
        let mut amounts = Amounts { care: claim.care_minor, fees: claim.fee_minor };
        let text = match self {
            Self::AmountDecimals => format!("12.{}", "5".repeat(usize::from(exponent) + 1)),
            Self::AmountNegative => {
                amounts.care = -amounts.care;
                amount_text(amounts.care, exponent)
            }
            Self::FewerDecimals if exponent > 0 => {
                let unit = 10i64.pow(u32::from(exponent));
                amounts.care = amounts.care - amounts.care % unit + unit;
                (amounts.care / unit).to_string()
            }
            Self::LeadingZeros => format!("00{}", amount_text(amounts.care, exponent)),
            Self::FeeZero if amounts.fees == 0 => {
                fields[Column::FeeAmount as usize] = b"0".to_vec();
                return Some(amounts);
            }
            _ => return None,
        };
        fields[Column::CareAmount as usize] = text.into_bytes();
        Some(amounts)
    }

    /// Corrections that cannot be.
    fn of_corrections(self, claim: &Claim, fields: &mut Fields, around: &mut Surroundings<'_>) -> Option<Amounts> {
        if claim.fixed.is_some() {
            return None;
        }
        let key = around.block.correction_key();
        let (number, care) = match self {
            // Ids are numbered upwards from 1 and never come this far.
            Self::CorrectionUnknown => (u64::from(u32::MAX), -claim.care_minor),
            Self::CorrectsRejected => (around.rejected?, -claim.care_minor),
            Self::CorrectsCorrection => (around.corrections.last_correction?, -1),
            Self::CorrectionElsewhere => (around.corrections.elsewhere(&key)?, -1),
            Self::CorrectionTooLarge => {
                let corrected = around.corrections.take(&key)?;
                (corrected.number, -corrected.care_minor - 100)
            }
            Self::CorrectionNotNegative => (around.corrections.take(&key)?.number, claim.care_minor),
            _ => return None,
        };
        let mut id = Vec::new();
        around.block.push_claim_id(&mut id, number);
        fields[Column::CorrectsClaimId as usize] = id;
        fields[Column::CareAmount as usize] = amount_text(care, around.block.exponent).into_bytes();
        fields[Column::FeeAmount as usize].clear();
        Some(Amounts { care, fees: 0 })
    }
}

fn amount_text(minor: i64, exponent: u8) -> String {
    let mut text = Vec::new();
    push_amount(&mut text, minor, exponent);
    text.into_iter().map(char::from).collect()
}
