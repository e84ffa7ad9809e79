//! The columns of the native layout, found by name in any order.

use solde_core::codes::Code;

use crate::import::{Conversion, Imported};

/// Defines the columns of claim lines once, with the name in the header.
macro_rules! columns {
    ($($name:ident = $text:literal, $required:literal;)+) => {
        /// A column of a claim line, in the order of the native layout.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        #[repr(u8)]
        #[allow(missing_docs, reason = "the names are the documentation")]
        pub enum Column { $($name),+ }

        impl Column {
            /// Every column.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name in the header.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text),+ }
            }

            /// Whether a header must name it.
            pub const fn required(self) -> bool {
                match self { $(Self::$name => $required),+ }
            }
        }
    };
}

columns! {
    ClaimId = "claim_id", true;
    BlockRef = "block_ref", true;
    Agreement = "agreement", true;
    Creditor = "creditor", true;
    Debtor = "debtor", true;
    AccountingPeriod = "accounting_period", true;
    Basis = "basis", true;
    Article = "article", true;
    CreditorInstitution = "creditor_institution", true;
    DebtorInstitution = "debtor_institution", true;
    PersonId = "person_id", true;
    EntitlementDocument = "entitlement_document", true;
    EntitlementFrom = "entitlement_from", true;
    EntitlementTo = "entitlement_to", true;
    CareFrom = "care_from", true;
    CareTo = "care_to", true;
    BookedOn = "booked_on", true;
    BenefitCategory = "benefit_category", true;
    Currency = "currency", true;
    CareAmount = "care_amount", true;
    FeeAmount = "fee_amount", true;
    CorrectsClaimId = "corrects_claim_id", false;
    ReferenceYear = "reference_year", false;
    AgeBand = "age_band", false;
    PersonClass = "person_class", false;
    Months = "months", false;
    MonthlyAmount = "monthly_amount", false;
}

/// Number of columns of the layout.
pub const COLUMNS: usize = Column::ALL.len();

/// Most columns a file may have, known and unknown.
pub const MAX_COLUMNS: usize = 256;

/// Where each column stands in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ColumnMap {
    /// Field number (from 0) of each column.
    pub places: [Option<u16>; COLUMNS],
    /// The column at each place; the inverse of `places`.
    pub columns: Vec<Option<Column>>,
    /// What ends a field.
    pub delimiter: u8,
    /// What a column that the file lacks holds on every line, by the import profile.
    pub constants: Vec<(Column, Vec<u8>)>,
    /// What is done to values before they are those of the native layout.
    pub(crate) conversion: Option<Conversion>,
}

/// Something wrong with a header line.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct HeaderFault {
    /// Its code.
    pub code: Code,
    /// Field number, from 1; 0 for the whole line.
    pub field: usize,
    /// The name concerned.
    pub name: String,
}

impl ColumnMap {
    /// Finds the columns in a header; the faults that are errors make the file unusable.
    pub fn of(names: &[String]) -> (Self, Vec<HeaderFault>) {
        let mut map = Self {
            places: [None; COLUMNS],
            columns: vec![None; names.len()],
            delimiter: b',',
            constants: Vec::new(),
            conversion: None,
        };
        let mut faults = Vec::new();
        for (place, name) in names.iter().enumerate() {
            let fault = |code| HeaderFault { code, field: place + 1, name: name.clone() };
            match Column::ALL.iter().find(|column| column.as_str() == name) {
                None => faults.push(fault(Code::ColumnUnknown)),
                Some(column) if map.places[*column as usize].is_some() => faults.push(fault(Code::ColumnRepeated)),
                Some(column) => {
                    map.places[*column as usize] = u16::try_from(place).ok();
                    map.columns[place] = Some(*column);
                }
            }
        }
        for column in Column::ALL.iter().filter(|column| column.required() && map.places[**column as usize].is_none()) {
            faults.push(HeaderFault { code: Code::ColumnMissing, field: 0, name: column.as_str().to_owned() });
        }
        (map, faults)
    }

    /// Finds the columns of a file that belongs to an import profile. `is_text` tells, of a
    /// file that is a table with types, which columns are text in it: only these are in the
    /// notation of the profile, and fields are parted by commas.
    pub(crate) fn imported(file: &Imported, is_text: Option<&dyn Fn(Column) -> bool>) -> (Self, Vec<HeaderFault>) {
        let profile = &file.profile;
        let (columns, faults) = profile.places(&file.names);
        let mut map = Self {
            places: [None; COLUMNS],
            columns,
            delimiter: if is_text.is_some() { b',' } else { profile.delimiter() },
            constants: Vec::new(),
            conversion: Conversion::of(profile, is_text),
        };
        for (place, column) in map.columns.iter().enumerate() {
            if let Some(column) = column {
                map.places[*column as usize] = u16::try_from(place).ok();
            }
        }
        for (column, value) in Column::ALL.iter().zip(profile.constants()) {
            if let Some(value) = value {
                map.constants.push((*column, value.to_vec()));
            }
        }
        (map, faults)
    }

    /// Fields a line must have.
    pub fn width(&self) -> usize {
        self.columns.len()
    }

    /// What a column that the file lacks holds on every line.
    pub fn constant(&self, column: Column) -> &[u8] {
        self.constants.iter().find(|(of, _)| *of == column).map_or(&[], |(_, value)| value)
    }

    /// Field number of a column, from 1; 0 if the file lacks it.
    pub fn field_number(&self, column: Column) -> u16 {
        self.places[column as usize].map_or(0, |place| place + 1)
    }
}
