//! The document in a language: labels, cells and sentences as people read them.

use solde_core::agreement::AgreementKind;
use solde_core::calendar::Period;
use solde_core::codes::{Basis, BenefitCategory};
use solde_core::rounding::PUBLISHED_STATISTIC;

use super::page::{Cell, Label, Sentence};
use crate::figures::Figures;
use crate::language::Words;

/// A language and how figures are written for a view.
#[derive(Clone, Copy)]
pub(crate) struct Voice {
    pub(crate) words: &'static Words,
    pub(crate) figures: Figures,
}

/// Stands for nothing in a table.
const NIL: &str = "–";

impl Voice {
    pub(crate) fn label(self, label: &Label) -> String {
        let words = self.words;
        match label {
            Label::Party(party) => words.party(*party).to_owned(),
            Label::Kind(kind) => kind_word(words, *kind).to_owned(),
            Label::Agreement(agreement) => agreement.as_str().to_owned(),
            Label::Basis(Some(basis)) => words.basis_of(*basis).to_owned(),
            Label::Category(Some(category)) => category_word(words, *category).to_owned(),
            Label::Document(Some(document)) => document.as_str().to_owned(),
            Label::Basis(None) | Label::Category(None) | Label::Document(None) => words.annual.none_named.to_owned(),
            Label::Year(Some(year)) => year.to_string(),
            Label::Year(None) => words.not_known.to_owned(),
            Label::Period(Period::Unknown) => words.period_not_known.to_owned(),
            Label::Period(period) => period.to_string(),
            Label::Currency(currency) => currency.code().to_owned(),
            Label::Word(_, word) => word(words).to_owned(),
            Label::Name(name) => name.clone(),
            Label::Others(count) => words.counted(&words.annual.others, *count, self.figures),
        }
    }

    /// A cell as it stands in a table of one currency.
    pub(crate) fn cell(self, cell: &Cell) -> String {
        match cell {
            Cell::Nothing => NIL.to_owned(),
            Cell::Label(label) => self.label(label),
            Cell::Count(count) => self.figures.count(*count),
            Cell::Amount(minor, currency) => self.figures.text(*minor, *currency),
            Cell::Share(numerator, denominator) => {
                let number = self.fraction(numerator.saturating_mul(100), *denominator, 1);
                self.words.annual.percent.fill(&[("number", &number)])
            }
            Cell::Days(numerator, denominator) => self.fraction(*numerator, *denominator, 1),
            Cell::Factor(numerator, denominator) => self.fraction(*numerator, *denominator, 4),
            Cell::Withheld => self.words.annual.withheld.to_owned(),
            Cell::Instead(_, word) => word(self.words).to_owned(),
            Cell::Date(date) => self.words.dates.text(*date),
            Cell::Decimal(plain) => self.figures.restyle(plain),
            Cell::Equal(true) => self.words.equal.to_owned(),
            Cell::Equal(false) => self.words.differ.to_owned(),
        }
    }

    /// The label of a cell that is one.
    pub(crate) fn label_of(self, cell: &Cell) -> String {
        match cell {
            Cell::Label(label) => self.label(label),
            _ => String::new(),
        }
    }

    /// A cell outside a table: with its currency or unit.
    pub(crate) fn alone(self, cell: &Cell) -> String {
        match cell {
            Cell::Amount(_, currency) => format!("{}\u{a0}{}", self.cell(cell), currency.code()),
            // A column of days has one decimal throughout; alone, a whole number needs none.
            Cell::Days(days, of) if *of != 0 && days % of == 0 => self.fraction(*days, *of, 0),
            _ => self.cell(cell),
        }
    }

    pub(crate) fn sentence(self, sentence: &Sentence) -> String {
        match sentence {
            Sentence::Plain(word) => word(self.words).to_owned(),
            Sentence::Filled(template, values) => {
                let values: Vec<(&str, String)> = values.iter().map(|(name, cell)| (*name, self.alone(cell))).collect();
                let values: Vec<(&str, &str)> = values.iter().map(|(name, text)| (*name, text.as_str())).collect();
                template(self.words).fill(&values)
            }
            Sentence::Counted(message, count) => self.words.counted(message(self.words), *count, self.figures),
        }
    }

    fn fraction(self, numerator: i128, denominator: i128, decimals: u8) -> String {
        match rounded(numerator, denominator, decimals) {
            Some(number) => self.figures.restyle(&solde_core::money::format_minor(number, decimals)),
            None => NIL.to_owned(),
        }
    }
}

/// A fraction as a number of so many decimals, in units of the last.
pub(crate) fn rounded(numerator: i128, denominator: i128, decimals: u8) -> Option<i128> {
    PUBLISHED_STATISTIC.round(numerator.checked_mul(10i128.pow(decimals.into()))?, denominator)
}

/// The code of a label, for machines.
pub(crate) fn code(label: &Label) -> String {
    match label {
        Label::Party(party) => party.code().to_owned(),
        Label::Kind(kind) => kind.as_str().to_owned(),
        Label::Agreement(agreement) => agreement.as_str().to_owned(),
        Label::Basis(basis) => basis.map_or("", Basis::as_str).to_owned(),
        Label::Category(category) => category.map_or("", BenefitCategory::as_str).to_owned(),
        Label::Document(document) => document.map_or("", |document| document.as_str()).to_owned(),
        Label::Year(year) => year.map_or_else(String::new, |year| year.to_string()),
        Label::Period(period) => period.to_string(),
        Label::Currency(currency) => currency.code().to_owned(),
        Label::Word(code, _) => (*code).to_owned(),
        Label::Name(name) => name.clone(),
        Label::Others(count) => format!("others:{count}"),
    }
}

/// Decimals of a fraction for machines.
const PLAIN_DECIMALS: u8 = 6;

/// A cell for machines: plain decimals, `withheld` in words.
pub(crate) fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Nothing => String::new(),
        Cell::Label(label) => code(label),
        Cell::Count(count) => count.to_string(),
        Cell::Amount(minor, currency) => Figures::PLAIN.text(*minor, *currency),
        Cell::Share(numerator, denominator)
        | Cell::Days(numerator, denominator)
        | Cell::Factor(numerator, denominator) => rounded(*numerator, *denominator, PLAIN_DECIMALS)
            .map_or_else(String::new, |number| solde_core::money::format_minor(number, PLAIN_DECIMALS)),
        Cell::Withheld => "withheld".to_owned(),
        Cell::Instead(code, _) => (*code).to_owned(),
        Cell::Date(date) => date.to_string(),
        Cell::Decimal(plain) => plain.clone(),
        Cell::Equal(equal) => equal.to_string(),
    }
}

fn kind_word(words: &Words, kind: AgreementKind) -> &'static str {
    match kind {
        AgreementKind::European => words.annual.kind_european,
        AgreementKind::Bilateral => words.annual.kind_bilateral,
        AgreementKind::Decree => words.annual.kind_decree,
        AgreementKind::Other => words.annual.kind_other,
    }
}

fn category_word(words: &Words, category: BenefitCategory) -> &'static str {
    match category {
        BenefitCategory::Medical => words.annual.category_medical,
        BenefitCategory::Dental => words.annual.category_dental,
        BenefitCategory::Medicines => words.annual.category_medicines,
        BenefitCategory::Hospital => words.annual.category_hospital,
        BenefitCategory::Rehabilitation => words.annual.category_rehabilitation,
        BenefitCategory::Transport => words.annual.category_transport,
        BenefitCategory::MedicalCheck => words.annual.category_medical_check,
        BenefitCategory::Other => words.annual.category_other,
    }
}
