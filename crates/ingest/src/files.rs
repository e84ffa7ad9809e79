//! What kind of file it is: the columns decide, not the name.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

use solde_core::codes::Code;

use crate::MAX_LINE_BYTES;
use crate::finding::Finding;
use crate::import::ImportSet;
use crate::layout::Column;
use crate::stream::{self, Damaged, MARK_BYTES, StreamKind};

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

/// How a file begins.
pub(crate) struct Beginning {
    /// The form it must be opened as; `None` for plain text.
    pub(crate) stream: Option<StreamKind>,
    /// Bytes on disk.
    pub(crate) size: u64,
    /// Its first line, without byte-order mark and line end.
    pub(crate) line: Vec<u8>,
    start: [u8; MARK_BYTES],
}

impl Beginning {
    /// Reads the first line of a file, whatever its form.
    pub(crate) fn read(path: &Path) -> io::Result<Self> {
        let mut file = open(path)?;
        let size = file.metadata()?.len();
        let mut start = [0; MARK_BYTES];
        let known = (size as usize).min(MARK_BYTES);
        file.read_exact_at(&mut start[..known], 0)?;
        let stream = StreamKind::of(&start[..known]);
        let text: &mut dyn Read = match stream {
            None => &mut file,
            Some(kind) => &mut stream::open(path, kind)?,
        };
        let mut line = Vec::new();
        BufReader::new(text.take(MAX_LINE_BYTES as u64 + 2)).read_until(b'\n', &mut line)?;
        for end in [&b"\n"[..], b"\r"] {
            line.truncate(line.strip_suffix(end).unwrap_or(&line).len());
        }
        let line = line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&line).to_vec();
        Ok(Self { stream, size, line, start })
    }

    /// The names of native columns, or of those of a small file.
    pub(crate) fn names(&self) -> io::Result<Vec<String>> {
        if self.line.iter().any(|byte| *byte < 0x20) {
            // Other line ends, or another encoding: no names to be found.
            return Ok(vec![String::from_utf8_lossy(&self.line).into_owned()]);
        }
        let mut record = csv::ByteRecord::new();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(self.line.as_slice());
        reader.read_byte_record(&mut record)?;
        Ok(record.iter().map(|name| String::from_utf8_lossy(name).trim().to_owned()).collect())
    }

    /// Whether its text was made from a table with columns of its own.
    pub(crate) fn is_table(&self) -> bool {
        self.stream == Some(StreamKind::Parquet)
    }
}

/// Whether a header has every column that a claim file of the native layout must have.
pub(crate) fn is_native(names: &[String]) -> bool {
    let required = || Column::ALL.iter().filter(|column| column.required());
    required().all(|column| names.iter().any(|name| name == column.as_str()))
}

/// Finds out what a file holds. A file that cannot be used is a finding.
pub fn classify(file: &InboxFile, imports: &ImportSet) -> Result<FileKind, Finding> {
    let finding = |code, value: &str, expected: &str| Finding::file(&file.label, code, value, expected);
    let unreadable = |error: io::Error| match Damaged::of(&error) {
        Some(damaged) => damaged.finding(&file.label),
        None => finding(Code::FileUnreadable, &error.to_string(), "a readable file"),
    };
    let beginning = Beginning::read(&file.path).map_err(unreadable)?;
    if beginning.size == 0 {
        return Err(finding(Code::FileEmpty, "", "a header line"));
    }
    if matches!(beginning.start, [0xff, 0xfe, ..] | [0xfe, 0xff, ..]) {
        return Err(finding(Code::FileUnreadable, "UTF-16", "UTF-8"));
    }
    let names = beginning.names().map_err(unreadable)?;
    if is_native(&names) {
        return Ok(FileKind::Claims);
    }
    // A layout that a profile describes is known by the names of that profile alone.
    match imports.of_header(&beginning.line, beginning.is_table()) {
        Ok(None) => {}
        Ok(Some(_)) => return Ok(FileKind::Claims),
        Err(fitting) => {
            let expected = "the columns of one import profile; take a column out of one, or add one to the other";
            return Err(finding(Code::FileUnrecognised, &fitting.join(" and "), expected));
        }
    }
    if names.iter().any(|name| name.contains(|c: char| c.is_control())) {
        let expected = "UTF-8 text with line ends \\n or \\r\\n; this looks like other line ends, or UTF-16";
        return Err(finding(Code::FileUnrecognised, &shown(&names), expected));
    }
    let has = |name: &str| names.iter().any(|found| found == name);
    let kind = if has("event_id") {
        FileKind::Events
    } else if has("inventory_ref") {
        FileKind::Inventories
    } else if has("line_count") {
        FileKind::Blocks
    } else if has("claim_id") {
        FileKind::Claims
    } else {
        let shown = shown(&names);
        let expected = "a header with claim_id (claims), line_count (block headers), event_id (events) or inventory_ref (inventories of months), separated by commas";
        return Err(finding(Code::FileUnrecognised, &shown, expected));
    };
    match beginning.stream {
        Some(stream) if kind != FileKind::Claims => {
            Err(finding(Code::FileUnrecognised, stream.as_str(), "plain text; only claim files may have another form"))
        }
        _ => Ok(kind),
    }
}

/// The names of columns as a message may show them. A file without a header begins with a
/// claim: where one field is no name, none is shown, it may be about a person.
fn shown(names: &[String]) -> String {
    let is_name = |name: &String| name.chars().all(|c| c.is_alphabetic() || matches!(c, '_' | '-' | ' ' | ';' | '.'));
    if names.iter().all(is_name) { names.join(",") } else { format!("{} fields, perhaps a claim", names.len()) }
}

/// Opens a regular file; anything else (a folder, a device, a pipe) is refused.
pub(crate) fn open(path: &Path) -> io::Result<File> {
    // Asked before opening: opening a pipe would wait for a writer.
    if !std::fs::metadata(path)?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a regular file"));
    }
    File::open(path)
}
