//! What kind of file it is: the columns decide, not the name.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use solde_core::codes::Code;

use crate::MAX_LINE_BYTES;
use crate::finding::Finding;

/// A file of the inbox.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct InboxFile {
    /// Path within the book: the name in every message.
    pub label: String,
    /// Where it is.
    pub path: PathBuf,
}

/// What the columns of a file say it holds.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FileKind {
    /// Claim lines.
    Claims,
    /// Block headers.
    Blocks,
    /// Events.
    Events,
    /// Inventories of months.
    Inventories,
}

/// The names in the header line, without byte-order mark and quotes.
pub(crate) fn header_names(file: &File, size: u64) -> io::Result<Vec<String>> {
    let mut bytes = vec![0; size.min(MAX_LINE_BYTES as u64 + 2) as usize];
    file.read_exact_at(&mut bytes, 0)?;
    let end = memchr::memchr(b'\n', &bytes).unwrap_or(bytes.len());
    let line = bytes[..end].strip_suffix(b"\r").unwrap_or(&bytes[..end]);
    let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(line);
    if line.iter().any(|byte| *byte < 0x20) {
        // Other line ends, or another encoding: no names to be found.
        return Ok(vec![String::from_utf8_lossy(line).into_owned()]);
    }
    let mut record = csv::ByteRecord::new();
    csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(line).read_byte_record(&mut record)?;
    Ok(record.iter().map(|name| String::from_utf8_lossy(name).trim().to_owned()).collect())
}

/// Finds out what a file holds. A file that cannot be used is a finding.
pub fn classify(file: &InboxFile) -> Result<FileKind, Finding> {
    let finding = |code, value: &str, expected: &str| Finding::file(&file.label, code, value, expected);
    let unreadable = |error: io::Error| finding(Code::FileUnreadable, &error.to_string(), "a readable file");
    let opened = open(&file.path).map_err(unreadable)?;
    let size = opened.metadata().map_err(unreadable)?.len();
    if size == 0 {
        return Err(finding(Code::FileEmpty, "", "a header line"));
    }
    let mut start = [0; 2];
    if size >= 2 {
        opened.read_exact_at(&mut start, 0).map_err(unreadable)?;
    }
    if matches!(start, [0xff, 0xfe] | [0xfe, 0xff]) {
        return Err(finding(Code::FileUnreadable, "UTF-16", "UTF-8"));
    }
    let names = header_names(&opened, size).map_err(unreadable)?;
    if names.iter().any(|name| name.contains(|c: char| c.is_control())) {
        let expected = "UTF-8 text with line ends \\n or \\r\\n; this looks like other line ends, or UTF-16";
        return Err(finding(Code::FileUnrecognised, &names.join(","), expected));
    }
    let has = |name: &str| names.iter().any(|found| found == name);
    if has("event_id") {
        Ok(FileKind::Events)
    } else if has("inventory_ref") {
        Ok(FileKind::Inventories)
    } else if has("line_count") {
        Ok(FileKind::Blocks)
    } else if has("claim_id") {
        Ok(FileKind::Claims)
    } else {
        let shown = names.join(",");
        let expected = "a header with claim_id (claims), line_count (block headers), event_id (events) or inventory_ref (inventories of months), separated by commas";
        Err(finding(Code::FileUnrecognised, &shown, expected))
    }
}

/// Opens a regular file; anything else (a folder, a device, a pipe) is refused.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    // Asked before opening: opening a pipe would wait for a writer.
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
    }
    File::open(path)
}
