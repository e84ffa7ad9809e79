//! Text on its way into files that spreadsheets open.

use std::borrow::Cow;

/// What a formula may begin with; the apostrophe is among them so that taking one
/// away always gives back the text.
const FORMULA: [char; 12] = ['=', '+', '-', '@', '\t', '\r', '\n', '\'', '＝', '＋', '－', '＠'];

/// Text that no spreadsheet takes for a formula: one that begins like a formula
/// gets an apostrophe in front. For text cells only; numbers are written as they are.
pub fn spreadsheet_safe(text: &str) -> Cow<'_, str> {
    if text.starts_with(FORMULA) { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::spreadsheet_safe;

    #[test]
    fn formulas_are_defused_and_other_text_is_not_touched() {
        for text in ["=cmd()", "+1", "-1", "@SUM(A1)", "\tx"] {
            assert_eq!(spreadsheet_safe(text), format!("'{text}"));
        }
        for text in ["", "LIC-2025-1", "a=b", "1,234.56"] {
            assert_eq!(spreadsheet_safe(text), text);
        }
    }
}
