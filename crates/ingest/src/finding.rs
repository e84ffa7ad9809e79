//! What was found wrong, with the place it was found at.

use std::borrow::Cow;

use solde_core::codes::{Code, Severity};

/// A finding about a file, a line or a block header. Only `rejects.csv` and its
/// views show it: it names files and lines, which canonical outputs never do.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Finding {
    /// The file, as a path within the book.
    pub file: String,
    /// Line number from 1; 0 if it is about the whole file.
    pub line: u64,
    /// Field number from 1; 0 if it is about the whole line.
    pub column: u16,
    /// Byte offset of the line in the file.
    pub byte: u64,
    /// What was found.
    pub code: Code,
    /// Its weight: that of the code, unless the book makes it a warning.
    pub severity: Severity,
    /// Name of the field.
    pub field: String,
    /// The offending value, shortened; person identifiers are masked.
    pub value: String,
    /// What was expected.
    pub expected: String,
    /// The creditor, as written, if it could be read.
    pub creditor: String,
    /// The block, as written, if it could be read.
    pub block_ref: String,
    /// The claim, as written, if it could be read.
    pub claim_id: String,
}

impl Finding {
    /// A finding about a whole file.
    pub fn file(file: &str, code: Code, value: &str, expected: &str) -> Self {
        Self {
            file: file.to_owned(),
            line: 0,
            column: 0,
            byte: 0,
            code,
            severity: code.severity(),
            field: String::new(),
            value: excerpt(value.as_bytes()),
            expected: expected.to_owned(),
            creditor: String::new(),
            block_ref: String::new(),
            claim_id: String::new(),
        }
    }
}

/// What stands for a person identifier in every output.
pub const MASK: &str = "***";

/// Shortens a value for a message: at most 40 characters, nothing that moves a
/// cursor or breaks a line.
pub fn excerpt(value: &[u8]) -> String {
    shortened(value).into_owned()
}

/// As [`excerpt`]; most values are shown as they are.
pub(crate) fn shortened(value: &[u8]) -> Cow<'_, str> {
    if value.len() <= 40
        && value.iter().all(|byte| (0x20..0x7f).contains(byte))
        && let Ok(text) = std::str::from_utf8(value)
    {
        return Cow::Borrowed(text);
    }
    let text = String::from_utf8_lossy(&value[..value.len().min(200)]);
    let mut shown: String = text.chars().take(40).map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect();
    if text.chars().count() > 40 || value.len() > 200 {
        shown.push('…');
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::excerpt;

    #[test]
    fn excerpts_are_short_and_harmless() {
        assert_eq!(excerpt(b"1,234.56"), "1,234.56");
        assert_eq!(excerpt(b"a\x1b[2Jb\n"), "a\u{fffd}[2Jb\u{fffd}");
        assert_eq!(excerpt("é".repeat(50).as_bytes()).chars().count(), 41);
    }
}
