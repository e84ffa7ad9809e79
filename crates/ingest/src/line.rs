//! A claim line as fields: views into a chunk, or into a buffer of its own for a
//! line with quotes.

use solde_core::codes::Code;

use crate::import::Conversion;
use crate::layout::{COLUMNS, Column, ColumnMap};
use crate::rows::Row;
use crate::{MAX_FIELD_BYTES, MAX_LINE_BYTES};

/// The fields of one line, by column. A column the file lacks is empty, or what its
/// import profile says for all lines.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a>([&'a [u8]; COLUMNS]);

impl<'a> Fields<'a> {
    /// No field but the constants of `map`.
    pub(crate) fn empty(map: &'a ColumnMap) -> Self {
        let mut fields = Self([&[]; COLUMNS]);
        for (column, value) in &map.constants {
            fields.0[*column as usize] = value;
        }
        fields
    }

    #[inline(always)]
    pub(crate) fn get(&self, column: Column) -> &'a [u8] {
        self.0[column as usize]
    }

    /// The fields as the native layout has them; `native` keeps those that change.
    pub(crate) fn converted<'b>(&self, conversion: &Conversion, native: &'b mut Vec<u8>) -> Fields<'b>
    where
        'a: 'b,
    {
        let mut ends = [None; COLUMNS];
        native.clear();
        for (column, end) in Column::ALL.iter().zip(&mut ends) {
            if conversion.concerns(*column) && conversion.convert(*column, self.get(*column), native) {
                *end = Some(native.len());
            }
        }
        let (mut fields, mut start) = (*self, 0);
        for (field, end) in fields.0.iter_mut().zip(ends) {
            if let Some(end) = end {
                *field = &native[start..end];
                start = end;
            }
        }
        fields
    }

    /// The byte between fields that are joined.
    pub(crate) const JOINT: u8 = 0x1f;

    /// The fields of a line that was [`Fields::joined`].
    pub(crate) fn of_joined(joined: &'a [u8]) -> Self {
        let mut fields = Self([&[]; COLUMNS]);
        let mut from = 0;
        let ends = memchr::memchr_iter(Self::JOINT, joined).chain(std::iter::once(joined.len()));
        for (field, end) in fields.0.iter_mut().zip(ends) {
            *field = &joined[from..end];
            from = end + 1;
        }
        fields
    }

    /// All fields in the order of the layout, joined by a byte no field holds:
    /// what "equal in every field" compares.
    pub(crate) fn joined(&self) -> Vec<u8> {
        self.0.join(&Self::JOINT)
    }

    /// Appends what [`Fields::joined`] gives to `to`.
    pub(crate) fn join(&self, to: &mut Vec<u8>) {
        for field in &self.0 {
            to.extend_from_slice(field);
            to.push(Self::JOINT);
        }
        to.pop();
    }
}

/// Why a line is not fields at all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Malformed {
    pub(crate) code: Code,
    pub(crate) value: String,
    pub(crate) expected: String,
}

impl Malformed {
    pub(crate) fn count(found: usize, width: usize) -> Self {
        Self { code: Code::FieldCount, value: found.to_string(), expected: format!("{width} fields") }
    }
}

/// Cuts a row without quotes at its separators, the places of which are those in `bytes`.
pub(crate) fn cut<'a>(
    bytes: &'a [u8],
    row: &Row<'_>,
    map: &ColumnMap,
    fields: &mut Fields<'a>,
) -> Result<(), Malformed> {
    let width = map.width();
    if row.ends.len() != width {
        return Err(Malformed::count(row.ends.len(), width));
    }
    for (place, column) in map.columns.iter().enumerate() {
        if let Some(column) = column {
            fields.0[*column as usize] = &bytes[row.field(place)];
        }
    }
    limit_fields(fields)
}

/// Cuts a line without quotes wherever its delimiter stands.
pub(crate) fn cut_text<'a>(line: &'a [u8], map: &'a ColumnMap) -> Result<Fields<'a>, Malformed> {
    let mut fields = Fields::empty(map);
    let mut found = 0;
    for field in line.split(|byte| *byte == map.delimiter) {
        if let Some(Some(column)) = map.columns.get(found) {
            fields.0[*column as usize] = field;
        }
        found += 1;
    }
    if found != map.width() {
        return Err(Malformed::count(found, map.width()));
    }
    limit_fields(&fields)?;
    Ok(fields)
}

pub(crate) fn too_long() -> Malformed {
    Malformed { code: Code::LineTooLong, value: String::new(), expected: format!("at most {MAX_LINE_BYTES} bytes") }
}

fn limit_fields(fields: &Fields<'_>) -> Result<(), Malformed> {
    match fields.0.iter().position(|field| field.len() > MAX_FIELD_BYTES) {
        Some(place) => Err(Malformed {
            code: Code::FieldTooLong,
            value: format!("{} of {} bytes", Column::ALL[place].as_str(), fields.0[place].len()),
            expected: format!("at most {MAX_FIELD_BYTES} bytes"),
        }),
        None => Ok(()),
    }
}

/// Cuts a line that may hold quotes, by the rules of RFC 4180 less line breaks in fields.
/// `record` receives its fields without their quotes.
pub(crate) fn cut_quoted<'a>(
    line: &[u8],
    record: &'a mut csv::ByteRecord,
    map: &'a ColumnMap,
) -> Result<Fields<'a>, Malformed> {
    record.clear();
    if !unquote(line, map.delimiter, record) {
        return Err(quote_open());
    }
    fields_of(record, map)
}

/// The plain twin of [`cut_quoted`]: the parser of the `csv` crate does the work.
pub(crate) fn cut_plainly<'a>(
    line: &[u8],
    parser: &mut PlainParser,
    record: &'a mut csv::ByteRecord,
    map: &'a ColumnMap,
) -> Result<Fields<'a>, Malformed> {
    if !quotes_match(line, map.delimiter) {
        return Err(quote_open());
    }
    parser.read(line, map.delimiter, record);
    fields_of(record, map)
}

/// A parser for one line after the other: to build one costs more than to read a line.
#[derive(Default)]
pub(crate) struct PlainParser {
    parser: Option<(u8, csv_core::Reader)>,
    fields: Vec<u8>,
    ends: Vec<usize>,
}

impl PlainParser {
    /// Reads a line without its end into `record`; an empty one is a line of one field.
    fn read(&mut self, line: &[u8], delimiter: u8, record: &mut csv::ByteRecord) {
        record.clear();
        let parser = match &mut self.parser {
            Some((of_last, parser)) if *of_last == delimiter => parser,
            other => {
                let parser = csv_core::ReaderBuilder::new().delimiter(delimiter).build();
                &mut other.insert((delimiter, parser)).1
            }
        };
        parser.reset();
        // There are no more fields, nor bytes in them, than the line has bytes and one more.
        self.fields.resize(line.len() + 1, 0);
        self.ends.resize(line.len() + 1, 0);
        let (_, _, bytes, count) = parser.read_record(line, &mut self.fields, &mut self.ends);
        // No more input: the line has ended.
        let (_, _, _, more) = parser.read_record(&[], &mut self.fields[bytes..], &mut self.ends[count..]);
        let mut from = 0;
        for end in &self.ends[..count + more] {
            record.push_field(&self.fields[from..*end]);
            from = *end;
        }
        if record.is_empty() {
            record.push_field(line);
        }
    }
}

fn quote_open() -> Malformed {
    Malformed { code: Code::QuoteOpen, value: String::new(), expected: "quotes closed on their line".into() }
}

fn fields_of<'a>(record: &'a csv::ByteRecord, map: &'a ColumnMap) -> Result<Fields<'a>, Malformed> {
    if record.len() != map.width() {
        return Err(Malformed::count(record.len(), map.width()));
    }
    let mut fields = Fields::empty(map);
    for (column, field) in map.columns.iter().zip(record) {
        if let Some(column) = column {
            fields.0[*column as usize] = field;
        }
    }
    limit_fields(&fields)?;
    Ok(fields)
}

/// Puts the fields of a line into `record`, unless a quote lies where none may: inside an
/// unquoted field, or with text behind it. That is an error, not a guess.
fn unquote(line: &[u8], delimiter: u8, record: &mut csv::ByteRecord) -> bool {
    let mut rest = line;
    loop {
        let end = if let [b'"', quoted @ ..] = rest {
            let mut close = match memchr::memchr(b'"', quoted) {
                Some(close) => close,
                None => return false,
            };
            if quoted.get(close + 1) == Some(&b'"') {
                // Two quotes in a row stand for one.
                let mut value = quoted[..close].to_vec();
                let mut from = close + 1;
                loop {
                    let Some(next) = memchr::memchr(b'"', &quoted[from + 1..]).map(|place| from + 1 + place) else {
                        return false;
                    };
                    value.extend_from_slice(&quoted[from..next]);
                    close = next;
                    if quoted.get(next + 1) != Some(&b'"') {
                        break;
                    }
                    from = next + 1;
                }
                record.push_field(&value);
            } else {
                record.push_field(&quoted[..close]);
            }
            close + 2
        } else {
            let end = memchr::memchr(delimiter, rest).unwrap_or(rest.len());
            if memchr::memchr(b'"', &rest[..end]).is_some() {
                return false;
            }
            record.push_field(&rest[..end]);
            end
        };
        match rest.get(end) {
            None => return true,
            Some(byte) if *byte == delimiter => rest = &rest[end + 1..],
            Some(_) => return false,
        }
    }
}

/// Whether every quoted field begins and ends where fields do.
fn quotes_match(line: &[u8], delimiter: u8) -> bool {
    let mut place = 0;
    loop {
        if line.get(place) == Some(&b'"') {
            place += 1;
            loop {
                match memchr::memchr(b'"', &line[place..]) {
                    None => return false,
                    Some(next) if line.get(place + next + 1) == Some(&b'"') => place += next + 2,
                    Some(next) => {
                        place += next + 1;
                        break;
                    }
                }
            }
        } else {
            let end = memchr::memchr(delimiter, &line[place..]).map_or(line.len(), |next| place + next);
            if line[place..end].contains(&b'"') {
                return false;
            }
            place = end;
        }
        match line.get(place) {
            None => return true,
            Some(byte) if *byte == delimiter => place += 1,
            Some(_) => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn quotes_follow_the_rules_or_are_refused() {
        for line in [r#"a,"b,c",d"#, r#""""","x""#, r#"a,"",b"#, "a,b", r#""a""b""#] {
            assert!(quotes_match(line.as_bytes(), b','), "{line}");
        }
        for line in [r#"a,"b"#, r#"a,b"c,d"#, r#""a"b,c"#, r#"""#, r#"a,""""#] {
            assert!(!quotes_match(line.as_bytes(), b','), "{line}");
        }
    }

    proptest! {
        #[test]
        fn both_ways_of_unquoting_agree(line in r#"[",;ab ]{0,30}"#, delimiter in prop_oneof![Just(b','), Just(b';')]) {
            let names: Vec<String> = (0..3).map(|number| format!("unknown{number}")).collect();
            let map = ColumnMap { delimiter, ..ColumnMap::of(&names).0 };
            let (mut quick, mut plain) = (csv::ByteRecord::new(), csv::ByteRecord::new());
            let verdicts = (
                cut_quoted(line.as_bytes(), &mut quick, &map).map(|_| ()),
                cut_plainly(line.as_bytes(), &mut PlainParser::default(), &mut plain, &map).map(|_| ()),
            );
            prop_assert_eq!(&verdicts.0, &verdicts.1);
            if verdicts.0.is_ok() {
                prop_assert_eq!(quick, plain);
            }
        }
    }
}
