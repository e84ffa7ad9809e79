//! A claim file being written: its style, and lines in order or shuffled.

use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::GenerateError;
use super::claim::COLUMNS;
use super::fault::Fields;
use super::random::Random;

/// Bytes that are gathered before they are written.
const FLUSH_BYTES: usize = 512 << 10;

/// How a State writes its files. All styles mean the same.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Style {
    /// Columns in another order, and one that nobody knows.
    pub(super) own_columns: bool,
    /// Lines end with CRLF.
    pub(super) crlf: bool,
    /// The file begins with a byte-order mark.
    pub(super) mark: bool,
    /// The last line has no line break.
    pub(super) unterminated: bool,
}

impl Style {
    /// States differ in a world with faults, and are alike in a clean one.
    pub(super) fn of(creditor_number: usize, clean: bool) -> Self {
        let is = |rest| !clean && creditor_number % 5 == rest;
        Self { own_columns: is(1), crlf: is(2), mark: is(3), unterminated: is(4) }
    }
}

/// First column of a file with columns in its own order.
const ROTATION: usize = 7;

/// Receives the lines of one claim file.
pub(super) struct LineSink {
    path: PathBuf,
    file: File,
    style: Style,
    /// Line breaks stand before the lines they end, so that the last may lack its own.
    buffer: Vec<u8>,
    /// Where each line begins, while lines are kept back to be shuffled.
    starts: Option<Vec<usize>>,
    bytes: u64,
}

impl LineSink {
    /// Creates the file and writes its header.
    pub(super) fn create(path: &Path, style: Style, shuffle: bool) -> Result<Self, GenerateError> {
        let file = File::create(path).map_err(GenerateError::io(path))?;
        let mut sink = Self { path: path.to_owned(), file, style, buffer: Vec::new(), starts: None, bytes: 0 };
        if style.mark {
            sink.buffer.extend_from_slice(b"\xef\xbb\xbf");
        }
        if style.own_columns {
            let mut names = COLUMNS.to_vec();
            names.rotate_left(ROTATION);
            sink.buffer.extend_from_slice(names.join(",").as_bytes());
            sink.buffer.extend_from_slice(b",remark");
        } else {
            sink.buffer.extend_from_slice(COLUMNS.join(",").as_bytes());
        }
        sink.flush()?;
        sink.starts = shuffle.then(Vec::new);
        Ok(sink)
    }

    fn end_of_line(&self) -> &'static [u8] {
        if self.style.crlf { b"\r\n" } else { b"\n" }
    }

    fn begin(&mut self) -> Result<(), GenerateError> {
        match &mut self.starts {
            Some(starts) => starts.push(self.buffer.len()),
            None if self.buffer.len() >= FLUSH_BYTES => self.flush()?,
            None => {}
        }
        self.buffer.extend_from_slice(self.end_of_line());
        Ok(())
    }

    /// Adds a line without quotes, in the order of the layout.
    #[inline]
    pub(super) fn plain(&mut self, line: &[u8]) -> Result<(), GenerateError> {
        if self.style.own_columns {
            return self.fields(line.split(|byte| *byte == b',').map(<[u8]>::to_vec).collect());
        }
        self.begin()?;
        self.buffer.extend_from_slice(line);
        Ok(())
    }

    /// Adds a line as fields in the order of the layout; some may be missing at the end, or too many.
    pub(super) fn fields(&mut self, mut fields: Fields) -> Result<(), GenerateError> {
        self.begin()?;
        if self.style.own_columns {
            let surplus = fields.split_off(fields.len().min(COLUMNS.len()));
            let missing = COLUMNS.len() - fields.len();
            fields.resize(COLUMNS.len(), Vec::new());
            fields.rotate_left(ROTATION);
            fields.push(Vec::new());
            fields.truncate(fields.len() - missing);
            fields.extend(surplus);
        }
        for (place, field) in fields.iter().enumerate() {
            if place > 0 {
                self.buffer.push(b',');
            }
            self.buffer.extend_from_slice(field);
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), GenerateError> {
        self.bytes += self.buffer.len() as u64;
        self.file.write_all(&self.buffer).map_err(GenerateError::io(&self.path))?;
        self.buffer.clear();
        Ok(())
    }

    /// Writes what is left, shuffled if asked for; returns the bytes of the file.
    pub(super) fn finish(mut self, random: &mut Random) -> Result<u64, GenerateError> {
        if let Some(mut starts) = self.starts.take() {
            let kept = std::mem::take(&mut self.buffer);
            let mut lines: Vec<(usize, usize)> = Vec::with_capacity(starts.len());
            starts.push(kept.len());
            lines.extend(starts.windows(2).map(|pair| (pair[0], pair[1])));
            for last in (1..lines.len()).rev() {
                lines.swap(last, random.below(last as u64 + 1) as usize);
            }
            for (start, end) in lines {
                self.buffer.extend_from_slice(&kept[start..end]);
                if self.buffer.len() >= FLUSH_BYTES {
                    self.flush()?;
                }
            }
        }
        if !self.style.unterminated {
            self.buffer.extend_from_slice(self.end_of_line());
        }
        self.flush()?;
        Ok(self.bytes)
    }
}
