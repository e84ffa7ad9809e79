//! A claim line as fields: views into a chunk, or into a buffer of its own for a
//! line with quotes.

use solde_core::codes::Code;

use crate::layout::{COLUMNS, Column, ColumnMap};
use crate::{MAX_FIELD_BYTES, MAX_LINE_BYTES};

/// The fields of one line, by column. A column the file lacks is empty. Beside them
/// the bytes from `block_ref` to `basis`, if they are one piece (see
/// [`ColumnMap::terms`]): comparing them once tells that a line belongs to the block
/// of the line before.
#[derive(Clone, Copy)]
pub(crate) struct Fields<'a>([&'a [u8]; COLUMNS], &'a [u8]);

impl<'a> Fields<'a> {
    pub(crate) const EMPTY: Self = Self([&[]; COLUMNS], &[]);

    /// The bytes from `block_ref` to `basis`, or nothing.
    #[inline(always)]
    pub(crate) fn terms(&self) -> &'a [u8] {
        self.1
    }

    #[inline(always)]
    pub(crate) fn get(&self, column: Column) -> &'a [u8] {
        self.0[column as usize]
    }

    /// The fields of a line that was [`Fields::joined`].
    pub(crate) fn of_joined(joined: &'a [u8]) -> Self {
        let mut fields = Self::EMPTY;
        for (field, value) in fields.0.iter_mut().zip(joined.split(|byte| *byte == 0x1f)) {
            *field = value;
        }
        fields
    }

    /// All fields in the order of the layout, joined by a byte no field holds:
    /// what "equal in every field" compares.
    pub(crate) fn joined(&self) -> Vec<u8> {
        self.0.join(&0x1f)
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

/// Cuts a line without quotes at `separators`, the places of its commas in `bytes`,
/// into `fields`, which serves all lines of a file: no line copies a table of slices.
#[inline]
pub(crate) fn cut<'a>(
    bytes: &'a [u8],
    start: usize,
    end: usize,
    separators: &[u32],
    map: &ColumnMap,
    fields: &mut Fields<'a>,
) -> Result<(), Malformed> {
    let width = map.width();
    if separators.len() + 1 != width {
        return Err(Malformed::count(separators.len() + 1, width));
    }
    let mut from = start;
    let ends = separators.iter().map(|place| *place as usize).chain(std::iter::once(end));
    for (column, to) in map.columns.iter().zip(ends) {
        if let Some(column) = column {
            fields.0[*column as usize] = &bytes[from..to];
        }
        from = to + 1;
    }
    fields.1 = match map.terms {
        // From block_ref to basis in one piece; `cut` has checked that there are so many separators.
        Some((first, last)) => {
            let from = if first == 0 { start } else { separators[first - 1] as usize + 1 };
            &bytes[from..separators.get(last).map_or(end, |place| *place as usize)]
        }
        None => &[],
    };
    if end - start > MAX_FIELD_BYTES {
        limit_fields(fields)?;
    }
    Ok(())
}

pub(crate) fn too_long() -> Malformed {
    Malformed { code: Code::LineTooLong, value: String::new(), expected: format!("at most {MAX_LINE_BYTES} bytes") }
}

#[cold]
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

/// Cuts a line that holds quotes, by the rules of RFC 4180 less line breaks in fields.
pub(crate) fn cut_quoted<'a>(
    line: &[u8],
    record: &'a mut csv::ByteRecord,
    map: &ColumnMap,
) -> Result<Fields<'a>, Malformed> {
    let open =
        Malformed { code: Code::QuoteOpen, value: String::new(), expected: "quotes closed on their line".into() };
    if !quotes_match(line) {
        return Err(open);
    }
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(line);
    if !matches!(reader.read_byte_record(record), Ok(true)) {
        return Err(open);
    }
    if record.len() != map.width() {
        return Err(Malformed::count(record.len(), map.width()));
    }
    let mut fields = Fields::EMPTY;
    for (place, column) in map.columns.iter().enumerate() {
        if let (Some(column), Some(field)) = (column, record.get(place)) {
            fields.0[*column as usize] = field;
        }
    }
    limit_fields(&fields)?;
    Ok(fields)
}

/// Whether every quoted field begins and ends where fields do. A quote inside an
/// unquoted field, or text after a closing quote, is an error, not a guess.
fn quotes_match(line: &[u8]) -> bool {
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
            let end = memchr::memchr(b',', &line[place..]).map_or(line.len(), |next| place + next);
            if line[place..end].contains(&b'"') {
                return false;
            }
            place = end;
        }
        match line.get(place) {
            None => return true,
            Some(b',') => place += 1,
            Some(_) => return false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_follow_the_rules_or_are_refused() {
        for line in [r#"a,"b,c",d"#, r#""""","x""#, r#"a,"",b"#, "a,b", r#""a""b""#] {
            assert!(quotes_match(line.as_bytes()), "{line}");
        }
        for line in [r#"a,"b"#, r#"a,b"c,d"#, r#""a"b,c"#, r#"""#, r#"a,""""#] {
            assert!(!quotes_match(line.as_bytes()), "{line}");
        }
    }
}
