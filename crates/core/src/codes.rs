//! The value lists of the native layout, and the codes of everything that can
//! be found wrong. Both are what `docs/layout.md` lists and `solde explain`
//! shows.

use std::fmt;

/// Defines a closed list of values with the text that stands for each.
macro_rules! value_list {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u8)]
        pub enum $name { $($(#[$variant_doc])* $variant),+ }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// Reads a value by its exact text.
            #[inline]
            #[allow(non_upper_case_globals, reason = "constants named as their variants make the texts patterns")]
            pub fn parse(text: &[u8]) -> Option<Self> {
                $(const $variant: &[u8] = $text.as_bytes();)+
                match text {
                    $($variant => Some(Self::$variant),)+
                    _ => None,
                }
            }

            /// The text of the value.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'_, str>>::deserialize(deserializer)?;
                Self::parse(text.as_bytes()).ok_or_else(|| {
                    let known = Self::ALL.iter().map(|value| value.as_str()).collect::<Vec<_>>().join(", ");
                    serde::de::Error::custom(format!("`{text}` is not one of {known}"))
                })
            }
        }
    };
}
pub(crate) use value_list;

value_list! {
    /// How a claim is priced (Reg. 987/2009 Arts 62 and 63).
    Basis {
        /// Actual expenditure, Art. 62.
        Actual = "actual",
        /// Fixed amounts per person and month, Arts 63 and 64.
        Fixed = "fixed",
    }
}

value_list! {
    /// The provision under which the care was given: articles of
    /// Reg. 883/2004, or what a bilateral text calls it.
    Article {
        /// Care for the insured person living in another State, Art. 17.
        Residence = "17",
        /// Care needed while staying in the competent State, Art. 18.
        CompetentState = "18",
        /// Care needed during a stay, Art. 19.
        Stay = "19",
        /// Planned care, Art. 20.
        Planned = "20",
        /// Pensioners with care in the State of residence, Art. 24.
        Pensioner = "24",
        /// Pensions from other States only, Art. 25.
        PensionerElsewhere = "25",
        /// Family of a pensioner living elsewhere, Art. 26.
        PensionerFamily = "26",
        /// Pensioners staying or treated elsewhere, Art. 27.
        PensionerStay = "27",
        /// Retired frontier workers, Art. 28.
        Frontier = "28",
        /// Accidents at work and occupational diseases, Art. 36.
        Accident = "36",
        /// Bilateral text: care during a stay.
        BilateralStay = "STAY",
        /// Bilateral text: planned care.
        BilateralPlanned = "PLANNED",
        /// Bilateral text: care for residents, families and pensioners.
        BilateralResidence = "RESIDENCE",
        /// Bilateral text: accidents at work.
        BilateralAccident = "ACCIDENT",
    }
}

impl Article {
    /// Accidents at work and occupational diseases are refunded at actual cost only (Reg. 883/2004 Art. 41(1)).
    pub const fn is_accident(self) -> bool {
        matches!(self, Self::Accident | Self::BilateralAccident)
    }

    /// Whether fixed amounts are refunded under it: family living elsewhere and pensioners
    /// (Reg. 987/2009 Art. 63(2)), residence under bilateral texts.
    pub const fn allows_fixed(self) -> bool {
        matches!(
            self,
            Self::Residence
                | Self::Pensioner
                | Self::PensionerElsewhere
                | Self::PensionerFamily
                | Self::BilateralResidence
        )
    }
}

value_list! {
    /// The document that opened the right to care.
    EntitlementDocument {
        /// European Health Insurance Card: shows only its end.
        Ehic = "EHIC",
        /// Provisional replacement certificate.
        Prc = "PRC",
        /// Residence in another State.
        S1 = "S1",
        /// Planned care.
        S2 = "S2",
        /// Retired frontier worker.
        S3 = "S3",
        /// Accident at work.
        Da1 = "DA1",
        /// Workers and family in another State, before 2010.
        E106 = "E106",
        /// Family of a worker, before 2010.
        E109 = "E109",
        /// Planned care, before 2010.
        E112 = "E112",
        /// Pensioners, before 2010.
        E121 = "E121",
        /// Form of a bilateral convention.
        Bilateral = "BIL",
    }
}

impl EntitlementDocument {
    /// Whether the document shows when it starts: all but the EHIC.
    pub const fn has_start(self) -> bool {
        !matches!(self, Self::Ehic)
    }

    /// Whether the document always shows when it ends.
    pub const fn has_end(self) -> bool {
        matches!(self, Self::Ehic | Self::Prc | Self::S2 | Self::E112)
    }
}

value_list! {
    /// What kind of care was given (cost lines of the S080).
    BenefitCategory {
        /// Doctors and other professionals.
        Medical = "medical",
        /// Dental care.
        Dental = "dental",
        /// Medicines.
        Medicines = "medicines",
        /// Hospital care.
        Hospital = "hospital",
        /// Rehabilitation.
        Rehabilitation = "rehabilitation",
        /// Transport of patients.
        Transport = "transport",
        /// Administrative and medical checks.
        MedicalCheck = "medical_check",
        /// Anything else.
        Other = "other",
    }
}

value_list! {
    /// Whose fixed amount it is (Reg. 987/2009 Art. 64(3)).
    PersonClass {
        /// Family members not living with the insured person, Art. 17 Basic.
        Family = "family",
        /// Pensioners, Arts 24(1), 25, 26 Basic.
        Pensioner = "pensioner",
        /// Family members of pensioners.
        PensionerFamily = "pensioner_family",
    }
}

value_list! {
    /// Age band of a fixed amount (Reg. 987/2009 Art. 64(1)).
    AgeBand {
        /// Under 20.
        Under20 = "<20",
        /// 20 to 64.
        From20To64 = "20-64",
        /// 65 and over.
        From65 = "65+",
    }
}

/// How much a finding weighs.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Severity {
    /// Named, changes nothing.
    Warning,
    /// A line is not counted, or a block is held, or a file could not be used.
    Error,
}

impl Severity {
    /// `warning` or `error`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// Defines the codes once: identifier, number, severity, title, cause, remedy.
macro_rules! codes {
    ($($name:ident = $number:literal, $severity:ident, $title:literal, $cause:literal, $remedy:literal;)+) => {
        /// A stable code for something found: `C1xxx` form, `C2xxx` reference
        /// data, `C3xxx` law and deadlines, `C4xxx` netting, `C9xxx` integrity.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        #[repr(u16)]
        pub enum Code { $(#[doc = $title] $name = $number),+ }

        impl Code {
            /// Every code, ascending.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// How much it weighs unless the book says otherwise.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity),+ }
            }

            /// What was found, in a few words.
            pub const fn title(self) -> &'static str {
                match self { $(Self::$name => $title),+ }
            }

            /// Why it is found, with its legal basis where there is one.
            pub const fn cause(self) -> &'static str {
                match self { $(Self::$name => $cause),+ }
            }

            /// What to do about it.
            pub const fn remedy(self) -> &'static str {
                match self { $(Self::$name => $remedy),+ }
            }
        }
    };
}

codes! {
    FileUnreadable = 1001, Error, "file cannot be read", "The file is missing, not permitted, or not UTF-8 (a UTF-16 mark was found).", "Save it as UTF-8 CSV and run again.";
    FileEmpty = 1002, Error, "file is empty", "It holds no header line.", "Send the file again.";
    FileUnrecognised = 1003, Error, "header does not name the columns of any known file", "Columns decide what a file is; a wrong delimiter makes the header one long column.", "Use commas, and the column names of docs/layout.md; or describe the layout in a file of the folder imports.";
    ColumnMissing = 1004, Error, "a required column is missing", "The header lacks a column of the layout.", "Add the column; its place does not matter.";
    ColumnRepeated = 1005, Error, "a column appears twice", "Two columns bear the same name, so its value would be ambiguous.", "Remove one of them.";
    ColumnUnknown = 1006, Warning, "a column is not part of the layout and is ignored", "The header names a column nobody reads.", "Remove it, or check its spelling.";
    NoLines = 1007, Warning, "file has a header and no lines", "Nothing follows the header.", "Check that the export was complete.";
    NoFinalNewline = 1008, Warning, "last line does not end with a newline", "The file may have been cut off; the line was complete and was read.", "Check the control totals of its block.";
    FileDamaged = 1009, Error, "file is damaged or incomplete", "A compressed or Parquet file could not be read to its end, or expands beyond the limit; what was read before counts.", "Send the file again.";
    LineTooLong = 1010, Error, "line is longer than 65536 bytes", "Lines are limited so that no file can exhaust memory.", "Check for a missing line break.";
    FieldCount = 1011, Error, "wrong number of fields", "The line does not have as many fields as the header.", "Check for a missing or extra comma, or a line cut off.";
    FieldTooLong = 1012, Error, "field is too long", "Identifiers hold at most 64 bytes, other fields 4096.", "Shorten the value.";
    QuoteOpen = 1013, Error, "quotation marks do not match", "A quoted field is not closed on its line; in this layout no field holds a line break.", "Close the quote, double quotes inside it.";
    NotUtf8 = 1014, Error, "line is not UTF-8 text", "It holds bytes that are no UTF-8, or control characters.", "Save the file as UTF-8.";
    ColumnForm = 1015, Error, "column is of a type that holds no exact values", "Amounts in Parquet are decimals or text, days are dates or text, codes are text.", "Store the column in another type and send the file again.";
    FieldEmpty = 1020, Error, "a required field is empty", "The layout requires a value here.", "Fill it in.";
    AmountMalformed = 1021, Error, "not an amount", "Amounts are plain decimals: optional minus, digits, optional point and decimals.", "Write 1234.56, without separators, spaces or signs.";
    AmountDecimals = 1022, Error, "more decimals than the currency has", "ISO 4217 fixes the decimals: EUR 2, JPY 0, TND 3. Nothing is rounded on the way in.", "Correct the amount or the currency.";
    AmountTooLarge = 1023, Error, "amount is too large", "Amounts hold at most 17 digits.", "Check the amount.";
    AmountNegative = 1024, Error, "negative amount without a corrected claim", "Only a correction may be negative, and it names the claim it corrects.", "Fill corrects_claim_id, or send a credit note.";
    CorrectionNotNegative = 1025, Error, "correction is not negative", "A line with corrects_claim_id reduces the claim it names.", "Write the amounts as negative, or leave corrects_claim_id empty.";
    DateMalformed = 1026, Error, "not a date", "Dates are real calendar dates written YYYY-MM-DD, 1900 to 2199.", "Correct the date.";
    PeriodMalformed = 1027, Error, "not a period", "Periods are written 2025H2, 2025Q4, 2025-12 or 2025.", "Correct the period.";
    ValueUnknown = 1028, Error, "value is not in the list", "The column takes the values listed in docs/layout.md.", "Use one of them.";
    NumberMalformed = 1029, Error, "not a whole number", "A count, a year or a number of months is expected.", "Correct the number.";
    Identical = 1030, Error, "same line sent again", "Another line with this claim_id of the same creditor is equal in every field; one of them counts.", "Nothing, unless it was meant to be another claim.";
    DuplicatesDiffer = 1031, Error, "claim_id used for different lines", "Several lines bear this claim_id of the same creditor and differ; none of them counts.", "Send each claim once, under its own id.";
    AcceptedEarlier = 1032, Error, "claim_id was accepted by an earlier run", "An id that was accepted once stays with that line.", "Use a new id; correct the old line with corrects_claim_id or a credit note.";
    SuspectedDuplicate = 1033, Warning, "same care claimed under several ids", "Other accepted lines of this creditor name the same person, dates of care, institution and amount (care and fees) under another claim_id; all of them count. Looked for with --suspects.", "Compare the lines; correct what was claimed twice with corrects_claim_id or contest it.";
    BlockWithoutHeader = 1040, Error, "block has no header: held", "No blocks file names this block of this creditor.", "Send its header; the lines are kept and wait.";
    HeaderRepeated = 1041, Error, "block has several headers that differ: held", "A block has exactly one header.", "Remove the wrong ones.";
    HeaderDiffers = 1042, Error, "line differs from its block header", "Agreement, debtor, period, basis and currency of a line are those of its block.", "Correct the line, or send it in another block.";
    BlockClosed = 1043, Error, "block was settled by an earlier run: it is closed", "A posted block takes no new lines.", "Send corrected lines in a new block that names this one in `supplements`.";
    CountDiffers = 1044, Error, "line count differs from the header: block held", "The header announces another number of lines than were read, rejected ones included.", "Send the missing lines or correct the header.";
    TotalDiffers = 1045, Error, "total differs from the header: block held", "The header announces other totals than the lines read add up to, rejected ones included.", "Send the missing lines or correct the header.";
    TotalUndetermined = 1046, Warning, "total cannot be compared: an amount is unreadable", "A rejected line has no readable amount; the count agrees, so the block is not held.", "Correct the line.";
    HeaderInvalid = 1047, Error, "block header is invalid", "The header line itself is wrong, so it opens no block.", "Correct the header.";
    InventoryInvalid = 1048, Error, "inventory line is invalid", "The line contradicts the other lines of its inventory or of its person, or its dates.", "Correct the line.";
    PartyUnknown = 2001, Error, "unknown party", "The code is not in the table of parties.", "Use an ISO 3166 code, or EL, UK.";
    SameParty = 2002, Error, "creditor and debtor are the same", "A State owes itself nothing.", "Correct creditor or debtor.";
    AgreementUnknown = 2003, Error, "unknown agreement", "The book has no agreement of this name.", "Use an id of the agreements folder, or add the agreement.";
    CurrencyUnknown = 2004, Error, "unknown currency", "The code is neither an active nor a withdrawn ISO 4217 currency that is known.", "Correct the currency.";
    NotOurs = 2005, Error, "neither creditor nor debtor is the party of this book", "The book belongs to one party.", "Send it to the right liaison body.";
    CurrencyNotAllowed = 2006, Error, "currency is not allowed", "The agreement allows the creditor's own currency, or those it lists.", "State the claim in an allowed currency.";
    LegacyCurrency = 2007, Error, "currency was replaced by the euro before the booking", "A legacy currency is accepted only for claims booked before the euro date.", "State the claim in euros at the fixed conversion rate.";
    NotPublished = 2008, Warning, "no published fixed amount: provisional", "No monthly amount is published for this State, year and age band (Reg. 987/2009 Art. 65).", "Nothing; the amount is provisional until it is published.";
    MonthlyDiffers = 2009, Error, "monthly amount differs from the published one", "The published monthly value binds (Reg. 987/2009 Art. 64).", "Use the published value.";
    RateMissing = 2010, Error, "no exchange rate for this date", "The reference table has no rate on the date nor in the ten days before; the block settles in its own currency.", "Complete reference/ecb_rates.csv or reference/rates_other.csv.";
    PublishedDiffers = 2011, Warning, "published monthly amount differs from its formula", "Y x (1 - X) / 12 gives another value (Reg. 987/2009 Art. 64(1)); the published value binds.", "Check the row against the Official Journal.";
    RollUnknown = 2012, Warning, "last day lies beyond the table of working days", "The rule rolls a last day to the next working day, and reference/target_days.csv does not cover the year; the day stays.", "Complete reference/target_days.csv.";
    NotInForce = 3001, Error, "agreement was not in force between the two parties on that date", "The date decides which text applies.", "Use the agreement in force on that date.";
    DirectionMissing = 3002, Error, "agreement has no rule for this direction and basis", "The agreement does not provide for such claims between the two parties.", "Check creditor, debtor and basis.";
    FixedNotAllowed = 3003, Error, "creditor may not use fixed amounts for that year", "Only the States of Annex 3 may (Reg. 987/2009 Art. 63(1)).", "Claim the actual expenditure.";
    FixedAccident = 3004, Error, "fixed amount for an accident at work", "Accidents at work are refunded at actual cost only (Reg. 883/2004 Art. 41(1)).", "Claim the actual expenditure.";
    CareDates = 3005, Error, "care ends before it begins", "The dates of care are in the wrong order.", "Correct the dates.";
    OutsideEntitlement = 3006, Error, "care lies outside the validity of the entitlement document", "An invoice is payable only for care inside the document's validity.", "Check the document and the dates.";
    CareAfterBooking = 3007, Error, "care begins after it was booked", "A claim is booked after the care began.", "Correct the dates.";
    BookedAfterIntroduction = 3008, Error, "booked after its block was introduced", "A claim is introduced after it was booked.", "Correct booked_on or the header's introduced_on.";
    DateInFuture = 3009, Error, "date lies after the cut-off", "Nothing dated after the cut-off can be settled.", "Correct the date, or send the line in the next period.";
    MonthsOutOfRange = 3010, Error, "months are not 1 to 12", "A fixed-amount line covers months of one calendar year.", "Split or correct the line.";
    FixedProduct = 3011, Error, "amount is not months times monthly amount", "Reg. 987/2009 Art. 64: the amount is the number of months times the monthly value; no fee is added.", "Correct the amount.";
    OutOfTime = 3012, Warning, "block was introduced out of time: not considered", "Claims introduced after the deadline are not considered (Reg. 987/2009 Art. 67(4)).", "Check booking and introduction dates; the amount stays outside open.";
    EntitlementDates = 3013, Error, "entitlement document lacks a date it must show, or ends before it begins", "An EHIC shows its end, S1 and DA1 their start, PRC and S2 both.", "Complete the dates of the document.";
    CorrectionUnknown = 3014, Error, "corrected claim is not known", "corrects_claim_id names no accepted, ordinary claim of this creditor.", "Name the claim to be corrected.";
    CorrectionElsewhere = 3015, Error, "corrected claim belongs to another pair, agreement or currency", "A correction stays in the pair, agreement and currency of its claim.", "Send it in a block of the same pair, agreement and currency.";
    CorrectionTooLarge = 3016, Error, "corrections bring the claim below zero", "All corrections of a claim together may not exceed it.", "Correct the amounts.";
    PeriodNotAllowed = 3017, Error, "accounting period is not of a kind the agreement uses", "The agreement names the accounting periods it works with.", "Correct the period.";
    FixedArticle = 3018, Error, "no fixed amounts under this article", "Fixed amounts are for families living elsewhere and pensioners (Reg. 987/2009 Art. 63(2)).", "Claim the actual expenditure.";
    OldClaims = 3019, Warning, "claims of a calendar year too long before presentation", "Under Reg. 574/72 Art. 100 claims of a calendar year three or more years before presentation may be disregarded.", "Decide with the counterpart; the rule `old_claims` accepts or refuses them.";
    BookedOutside = 3020, Warning, "lines booked outside the accounting period of their block", "Reg. 987/2009 Art. 67(1) counts from the half-year in which a claim was booked; the block's deadline follows its declared period.", "Check the period of the block, or present the lines in a block of their own half-year.";
    RollDecides = 3021, Warning, "last day of a deadline is no working day, and that decides", "The act came after the last day and before the next working day; whether a deadline ends on the next working day is not settled (Reg. 1182/71 Art. 3(4)).", "Choose with the rule `last_day`.";
    InventoryExceeded = 3022, Warning, "more months claimed than the inventory lists", "Fixed amounts are claimed for the months of the inventory (Reg. 987/2009 Art. 64(4)).", "Ask for the missing registrations, or contest the months.";
    InventoryLate = 3023, Warning, "inventory was presented late", "The inventory of a year is presented by the end of the following one (Reg. 987/2009 Art. 67(2)).", "Check the dates.";
    EventInvalid = 3101, Error, "event is incomplete or malformed", "The kind of event requires a column that is empty or unreadable.", "Complete the event; docs/layout.md lists what each kind requires.";
    EventTargetUnknown = 3102, Error, "event names a block or line that is not in the book", "No posted block of this creditor on this debtor bears the reference, or the line is not one of its accepted lines.", "Check creditor, debtor, block_ref and claim_id.";
    EventTooLarge = 3103, Error, "event amount exceeds what it can act on", "The amount is larger than what is open, disputed or held.", "Correct the amount.";
    EventTooEarly = 3104, Error, "event is dated before the block was introduced", "Nothing can happen to a block before its introduction.", "Correct the date.";
    EventRepeated = 3105, Error, "event_id used for different events", "An event_id names one event.", "Give each event its own id.";
    EventUnknown = 3106, Warning, "event of an unknown kind: kept for a person", "The kind is not in the list of docs/layout.md; nothing was posted.", "Record what it means as events of known kinds.";
    EventLate = 3107, Warning, "act came after its deadline; it takes effect all the same", "The deadline is not binding, or its text was not verified.", "Check the dates; the rule named decides whether late acts are refused.";
    EventTooLate = 3108, Error, "act came after its deadline: refused", "The rule named refuses late acts.", "Nothing, unless a date is wrong or the deadline was extended.";
    PaymentExceeds = 3109, Warning, "payment exceeds what is open: the rest waits in unallocated receipts", "The amount is larger than what is open on the block; no money disappears into a balance.", "Allocate or refund the rest.";
    DueUndecided = 3110, Warning, "contestation lifted without a new due date", "Whether a claim that was contested is due from its first introduction or anew is not settled; without `until` the first introduction counts.", "State the day in `until`, or choose with the rule `re_entry`.";
    InterestDiffers = 3111, Warning, "interest claimed is more than the rule gives", "The claim was posted as asserted; the computed figure stands beside it (Reg. 987/2009 Art. 68).", "Check the arithmetic with `solde explain`; contest the difference.";
    SilenceCounts = 3112, Warning, "silence took effect", "A deadline passed without an act, and the rule named says what that means.", "Check that no reply was left out; it can still be recorded with its own date.";
    AfterRefusal = 3113, Warning, "down payment although it was refused", "The creditor had refused the offer (Reg. 987/2009 Art. 68(3)); the money counts as payment and does not shield from interest.", "Check the refusal.";
    ReferredEarly = 3114, Warning, "referred to the Audit Board before the time for it", "A matter may be referred when the deadline named by the rule `audit_board` has passed (Reg. 987/2009 Art. 67(7)).", "Check the date.";
    NothingToAct = 3115, Error, "event finds nothing to act on", "Nothing is contested, offered or claimed that the event could answer.", "Check block_ref, claim_id and the order of events.";
    EventTooLong = 3116, Error, "event extends a deadline that does not run", "The block has no such deadline, or it ends later.", "Check `reason` and `until`.";
    EventWaits = 3117, Warning, "event is dated after the cut-off: it waits", "A run takes what is dated up to its cut-off; the event takes effect in the run of its date.", "Nothing, unless the date is wrong.";
    SetOffForbidden = 4001, Error, "set-off is not permitted", "Neither the agreement nor a profile permits setting off mutual claims (Reg. 883/2004 Art. 35(3)).", "Record the agreement that permits it, or pay gross.";
    SetOffEmpty = 4002, Warning, "set-off act found nothing to set off", "One of the two sides has no eligible amount.", "Check the date and the agreement of the act.";
    OpeningInvalid = 9001, Error, "opening balance is invalid", "A line of the opening folder cannot be used.", "Correct it.";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "C{}", *self as u16)
    }
}

impl Code {
    /// Reads `C1021`.
    pub fn parse(text: &str) -> Option<Self> {
        Self::of_number(text.strip_prefix('C')?.parse().ok()?)
    }

    /// The code of this number.
    pub fn of_number(number: u16) -> Option<Self> {
        let place = Self::ALL.binary_search_by_key(&number, |code| *code as u16).ok()?;
        Some(Self::ALL[place])
    }
}

impl serde::Serialize for Code {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_ascending_and_read_back() {
        assert!(Code::ALL.windows(2).all(|pair| pair[0] < pair[1]));
        for code in Code::ALL {
            assert_eq!(Code::parse(&code.to_string()), Some(*code));
        }
        assert_eq!(Code::parse("C0000"), None);
    }
}
