//! Plain tables for a terminal, from any CSV text, and how wide a text is there.
//!
//! Numbers and dates are never cut. Where a table is too wide, columns that hold nothing
//! but zeros are left out, and a last line names them; then texts give way, the
//! widest first, and end in `…` where something is missing. A table whose
//! numbers alone are wider than the terminal is wider than the terminal.

use std::borrow::Cow;

use solde_core::calendar::Date;

/// Between two columns.
const GAP: &str = "  ";

/// No text column is made narrower than this.
const NARROWEST: usize = 6;

/// A table from CSV text with a header line, at most `max_width` columns wide if
/// its numbers allow. Columns that hold only numbers are aligned right.
///
/// Text that is not CSV is shown as far as it can be read, with a last line that
/// says so.
pub fn table(csv_text: &[u8], max_width: usize) -> String {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(csv_text);
    let mut rows: Vec<Vec<String>> = Vec::new();
    let mut fault = None;
    for record in reader.byte_records() {
        match record {
            Ok(record) => {
                rows.push(record.iter().map(|cell| printable(&String::from_utf8_lossy(cell)).into_owned()).collect())
            }
            Err(error) => {
                fault = Some(error);
                break;
            }
        }
    }
    let mut out = String::new();
    let left_out = leave_out_zeros(&mut rows, max_width);
    if let Some((header, body)) = rows.split_first() {
        let columns = columns(&rows);
        let numeric: Vec<bool> = (0..columns).map(|column| is_numeric(body, column)).collect();
        let rigid: Vec<bool> = (0..columns).map(|column| numeric[column] || is_dates(body, column)).collect();
        let widths = widths(&rows, &rigid, max_width);
        push_row(&mut out, header, &widths, &numeric);
        let line: Vec<String> = widths.iter().map(|width| "─".repeat(*width)).collect();
        push_row(&mut out, &line, &widths, &numeric);
        for row in body {
            push_row(&mut out, row, &widths, &numeric);
        }
    }
    if !left_out.is_empty() {
        out.push_str(&format!("nothing but zero, not shown: {}\n", left_out.join(", ")));
    }
    if let Some(error) = fault {
        out.push_str(&format!("the rest cannot be read: {error}\n"));
    }
    out
}

fn columns(rows: &[Vec<String>]) -> usize {
    rows.iter().map(Vec::len).max().unwrap_or(0)
}

/// Takes columns of zeros out of a table that is too wide, and returns their names.
fn leave_out_zeros(rows: &mut [Vec<String>], max_width: usize) -> Vec<String> {
    let columns = columns(rows);
    let natural: usize =
        (0..columns).map(|column| natural_width(rows, column)).sum::<usize>() + GAP.len() * columns.saturating_sub(1);
    let Some((header, body)) = rows.split_first().filter(|_| natural > max_width) else { return Vec::new() };
    let zero = |cell: &String| cell.contains('0') && cell.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    let zeros: Vec<bool> = (0..columns)
        .map(|column| !body.is_empty() && body.iter().all(|row| row.get(column).is_some_and(zero)))
        .collect();
    let names = header.iter().zip(&zeros).filter(|(_, zero)| **zero).map(|(name, _)| name.clone()).collect();
    for row in rows {
        let mut column = 0;
        row.retain(|_| {
            column += 1;
            !zeros[column - 1]
        });
    }
    names
}

/// Whether every cell of a column is a number or empty, and one is a number.
fn is_numeric(body: &[Vec<String>], column: usize) -> bool {
    let mut cells = body.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.is_empty()).peekable();
    cells.peek().is_some()
        && cells.all(|cell| {
            let digits = cell.strip_prefix('-').unwrap_or(cell);
            digits.starts_with(|c: char| c.is_ascii_digit()) && digits.chars().all(|c| c.is_ascii_digit() || c == '.')
        })
}

/// Whether every cell of a column is a date or empty, and one is a date.
fn is_dates(body: &[Vec<String>], column: usize) -> bool {
    let mut cells = body.iter().filter_map(|row| row.get(column)).filter(|cell| !cell.is_empty()).peekable();
    cells.peek().is_some() && cells.all(|cell| Date::parse(cell.as_bytes()).is_some())
}

/// Natural widths, with columns that are not rigid narrowed until the table fits.
fn widths(rows: &[Vec<String>], rigid: &[bool], max_width: usize) -> Vec<usize> {
    let mut widths: Vec<usize> = (0..rigid.len()).map(|column| natural_width(rows, column)).collect();
    let gaps = GAP.len() * widths.len().saturating_sub(1);
    loop {
        let excess = (widths.iter().sum::<usize>() + gaps).saturating_sub(max_width);
        let texts = || (0..widths.len()).filter(|column| !rigid[*column] && widths[*column] > NARROWEST);
        let Some(widest) = texts().max_by_key(|column| (widths[*column], *column)) else { return widths };
        if excess == 0 {
            return widths;
        }
        // Down to the second widest, so that texts of one width give way alike.
        let second = texts().filter(|column| *column != widest).map(|column| widths[column]).max().unwrap_or(NARROWEST);
        let cut = (widths[widest] - second.min(widths[widest] - 1)).min(excess);
        widths[widest] = (widths[widest] - cut).max(NARROWEST);
    }
}

fn natural_width(rows: &[Vec<String>], column: usize) -> usize {
    rows.iter().filter_map(|row| row.get(column)).map(|cell| width(cell)).max().unwrap_or(0)
}

fn push_row(out: &mut String, row: &[String], widths: &[usize], numeric: &[bool]) {
    let start = out.len();
    for (column, wide) in widths.iter().enumerate() {
        if column > 0 {
            out.push_str(GAP);
        }
        let cell = row.get(column).map_or("", String::as_str);
        if numeric[column] {
            push_right(out, cell, *wide);
        } else {
            push_left(out, &elided(cell, *wide), *wide);
        }
    }
    let end = out.trim_end_matches(' ').len().max(start);
    out.truncate(end);
    out.push('\n');
}

/// Appends `text`, filled up with spaces on its right.
pub(crate) fn push_left(out: &mut String, text: &str, wide: usize) {
    out.push_str(text);
    push_spaces(out, wide.saturating_sub(width(text)));
}

/// Appends `text`, filled up with spaces on its left.
pub(crate) fn push_right(out: &mut String, text: &str, wide: usize) {
    push_spaces(out, wide.saturating_sub(width(text)));
    out.push_str(text);
}

pub(crate) fn push_spaces(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n(' ', count));
}

/// `text` in at most `wide` columns, ending in `…` if something was left out.
fn elided(text: &str, wide: usize) -> Cow<'_, str> {
    if width(text) <= wide {
        return Cow::Borrowed(text);
    }
    let mut used = 1;
    let kept = text.chars().take_while(|c| {
        used += char_width(*c);
        used <= wide
    });
    Cow::Owned(kept.chain(['…']).collect())
}

/// Text without anything a terminal would obey: control characters, and marks
/// that change the direction of writing, become `\u{fffd}`.
pub(crate) fn printable(text: &str) -> Cow<'_, str> {
    // Most texts are letters, digits and signs of ASCII, and nobody obeys those.
    if text.bytes().fold(true, |plain, byte| plain & matches!(byte, b' '..=b'~')) {
        return Cow::Borrowed(text);
    }
    let obeyed = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if text.contains(obeyed) { Cow::Owned(text.replace(obeyed, "\u{fffd}")) } else { Cow::Borrowed(text) }
}

/// How many columns a text takes: an approximation good for the scripts that
/// names and references are written in.
pub fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(char_width).sum() }
}

fn char_width(c: char) -> usize {
    match c {
        // Latin, Greek and Cyrillic letters, before the long list.
        '\0'..='\u{2ff}' | '\u{370}'..='\u{482}' => 1,
        '\u{300}'..='\u{36f}'
        | '\u{483}'..='\u{489}'
        | '\u{591}'..='\u{5bd}'
        | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{1dc0}'..='\u{1dff}'
        | '\u{200b}'..='\u{200d}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{fe20}'..='\u{fe2f}'
        | '\u{feff}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f900}'..='\u{1f9ff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSV: &str =
        "creditor,block_ref,lines,open\nFR,LIC-2025-0001 Vannes,3,1234.50\nDE,é,12,-7.00\nNL,\"a,b\",,0.00\n";

    #[test]
    fn numbers_stand_right_and_texts_left() {
        let expected = "\
creditor  block_ref             lines     open
────────  ────────────────────  ─────  ───────
FR        LIC-2025-0001 Vannes      3  1234.50
DE        é                        12    -7.00
NL        a,b                             0.00
";
        assert_eq!(table(CSV.as_bytes(), 100), expected);
    }

    #[test]
    fn texts_give_way_visibly_and_numbers_never() {
        let narrow = table(CSV.as_bytes(), 38);
        assert!(narrow.lines().all(|line| width(line) <= 38), "{narrow}");
        assert!(narrow.contains("LIC-2025-0…") || narrow.contains("LIC-2025-00…") || narrow.contains('…'), "{narrow}");
        let hopeless = table(CSV.as_bytes(), 5);
        for number in ["1234.50", "-7.00", "0.00", "12"] {
            assert!(hopeless.contains(number), "{hopeless}");
        }
    }

    #[test]
    fn columns_of_zeros_are_left_out_of_a_table_that_is_too_wide_and_named() {
        let csv = "party,held,waived,open\nFR,0.00,0.00,1.00\nDE,0.00,2.00,0.00\n";
        assert!(table(csv.as_bytes(), 100).contains("held"));
        let narrow = table(csv.as_bytes(), 20);
        assert_eq!(
            narrow,
            "party  waived  open\n─────  ──────  ────\nFR       0.00  1.00\nDE       2.00  0.00\nnothing but zero, not shown: held\n"
        );
    }

    #[test]
    fn dates_are_never_cut() {
        let csv = "block_ref,last_day\na long reference,2026-03-31\nanother,\n";
        let narrow = table(csv.as_bytes(), 20);
        assert!(narrow.contains("2026-03-31") && narrow.lines().all(|line| width(line) <= 20), "{narrow}");
    }

    #[test]
    fn wide_and_combining_characters_are_counted() {
        assert_eq!(width("e\u{301}té"), 3);
        assert_eq!(width("東京"), 4);
        assert_eq!(elided("東京都", 4), "東…");
        let text = table("name,n\n東京,1\nParis,2\n".as_bytes(), 80);
        let ends: Vec<usize> = text.lines().map(width).collect();
        assert_eq!(ends, [8, 8, 8, 8], "{text}");
    }

    #[test]
    fn a_terminal_is_never_commanded() {
        let text = table(b"name\n\x1b[31mred\x07\n\"two\nlines\"\n", 80);
        assert!(!text.contains('\x1b') && !text.contains('\x07'));
        assert!(text.contains("two\u{fffd}lines"), "{text}");
        assert_eq!(printable("abc\u{202e}def"), "abc\u{fffd}def");
    }

    #[test]
    fn nothing_and_rows_of_other_lengths() {
        assert_eq!(table(b"", 80), "");
        assert_eq!(table(b"a,b\n", 80), "a  b\n─  ─\n");
        assert_eq!(table(b"a\n1,2\n", 80), "a\n─  ─\n1  2\n");
    }
}
