//! Pages in print: any page of ours, set in type as PDF.
//!
//! A page is drawn once, as HTML, by whoever knows what it says. Typst reads that very
//! page as the tree it is and sets its headings, tables and figures, so that what is
//! printed is what is on the screen, to the digit, in every language. Nothing about money
//! or words is decided here; the layout is `page.typ`, `table.typ` and `text.typ`.
//!
//! What a page may hold, and what becomes of it:
//!
//! | element | set as |
//! |---|---|
//! | `main`, `article` | what is in them; with the class `letter` in the type of a letter, whose `h1` is its subject |
//! | `section`, `header`, `div`, `aside` | what is in them; a section begins a new page with the class `page` or `control`, and lies across with `wide`, or if its tables need it |
//! | `div class="pair"` | its two elements side by side |
//! | `h1` … `h4` | a heading, kept with what follows; the first is `h1`, and none is left out on the way down |
//! | `p` | a paragraph; classes `kind` (small, above the title), `title`, `note` (soft), `doubt` (marked), `date` (right), `sign` (below a line to sign on) |
//! | `header class="letterhead"` | its first `p` as a name, the others small, above a rule |
//! | `address` | lines parted by `br`; with the class `window` as high as the window of an envelope |
//! | `ul`, `ol` with `li` | lists |
//! | `dl class="facts"` with `div`s of one `dt` and `dd` | a band of facts |
//! | `dl` with `dt` and `dd` | sentences under a lead; `dd class="note"` is set small |
//! | `table` with `caption`, `thead`, `tbody`, `tfoot`, `tr`, `th`, `td`, `colspan`, `rowspan` | a table whose heads are repeated on every page. Columns are of figures, or of words on one line (`l`), or of text that breaks (`w`), as their heads say; a cell may differ by the same classes. Rows of the class `sum` and feet are set off by rules, `head` begins a group, and cells of the class `bad` are marked. `small` and a leading `b` in a cell are lines of their own |
//! | `figure` with `svg`, `table`, `p` and `figcaption` | a figure that is not split. The drawing fills the width; it has an `aria-label`, a `title` or the caption in words, and names its colours and sizes itself: no style of the page reaches it |
//! | `footer`, `hr` | last remarks, a rule |
//! | `a`, `abbr`, `b`, `strong`, `em`, `i`, `small`, `span`, `code`, `sub`, `sup`, `time`, `br`, any with `lang` | text in a line; `span class="beside" lang="…"` is the same in a second language, on a line below; `span class="hide"` is heard on the screen and not printed |
//! | `nav` | nothing: the outline of the document has the headings |
//!
//! Any other element is an error, so that nothing is lost in print. A table of any width
//! fits: its type becomes smaller, then words break between words, then the section lies
//! across, and at last long words break; figures are never broken.
//!
//! The same page gives the same bytes, whatever the threads: the date and the identity of
//! the document are given, and its fonts are built in. It is tagged, and held to PDF/UA-1
//! for those who hear it.

mod page;
mod table;
#[cfg(test)]
mod tests;
mod world;

use solde_core::calendar::Date;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use self::page::Page;
use self::world::World;
use crate::language::Language;

/// What a document is called, and what stands at the foot of each of its pages.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// Title in the reader's window and in the document's metadata.
    pub title: &'a str,
    /// The language that decides how words are hyphenated and read aloud.
    pub language: Language,
    /// The day the document is of: its cut-off, or the day of a letter.
    pub date: Date,
    /// What tells it from every other document: parties, period, kind, digest.
    pub ident: &'a str,
    /// Left at the foot of each page, one after the other.
    pub footer: &'a [&'a str],
    /// The ledger it was drawn from, in words; below the footer.
    pub digest: Option<&'a str>,
    /// Name and version of the engine.
    pub creator: &'a str,
}

/// Why a page could not be set in type: a fault of the program that drew it.
#[derive(Debug, thiserror::Error)]
pub enum PrintError {
    /// The page is not XML.
    #[error("a page could not be printed: {0}")]
    NotWellFormed(String),
    /// It holds an element that this module does not know, or not there.
    #[error("a page could not be printed: <{tag}> in <{parent}> is not known (line {line})")]
    UnknownElement {
        /// The element.
        tag: String,
        /// The element it stands in.
        parent: String,
        /// Its line in the page.
        line: u32,
    },
    /// A drawing has no words for those who cannot see it.
    #[error("a page could not be printed: a drawing has no aria-label, title or caption (line {line})")]
    SilentDrawing {
        /// Its line in the page.
        line: u32,
    },
    /// The layout is at fault.
    #[error("a page could not be set in type: {0}")]
    Layout(String),
    /// The document would not conform to PDF/UA-1.
    #[error("a page could not be written as PDF: {0}")]
    Conformance(String),
}

/// Sets `page`, the well-formed elements of a body, as PDF.
///
/// Characters that no built-in font has are printed as U+FFFD.
///
/// # Errors
/// If the page is not well formed, holds an element this module does not know, or has
/// headings or drawings that PDF/UA-1 refuses.
pub fn pdf(page: &str, facts: &Facts<'_>) -> Result<Vec<u8>, PrintError> {
    let given = serde_json::json!({
        "title": facts.title,
        "language": facts.language.code(),
        "date": facts.date.to_string(),
        "footer": facts.footer,
        "digest": facts.digest,
    });
    // Two characters are no XML, wherever they stand.
    let page = page.replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}");
    let set = || {
        let page = Page::read(&format!("<page>{page}</page>"))?;
        let world = World::new(&page, &world::legible(&given.to_string()))?;
        set(&world).and_then(|document| write(&document, facts))
    };
    let pdf = apart(set);
    // What Typst remembers of a page is of no use for the next one.
    comemo::evict(0);
    pdf
}

/// Stack for the deepest page: tables in sections in articles, each a dozen calls of Typst.
const STACK: usize = 64 << 20;

/// Sets one document on a thread of its own, which does all the work of the document.
///
/// Where Typst waits for a part of a document it lets its thread take whatever else the
/// pool of threads has to do. That must not be the next document, or documents would be
/// set within documents until no stack is left.
fn apart(set: impl FnOnce() -> Result<Vec<u8>, PrintError> + Send) -> Result<Vec<u8>, PrintError> {
    let fault = |what: &dyn std::fmt::Display| PrintError::Layout(format!("no thread for it: {what}"));
    let alone = || {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread().build();
        pool.map_err(|error| fault(&error)).and_then(|_| set())
    };
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, alone);
        let thread = thread.map_err(|error| fault(&error))?;
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

fn set(world: &World) -> Result<PagedDocument, PrintError> {
    typst::compile(world).output.map_err(|errors| PrintError::Layout(said(&errors)))
}

fn write(document: &PagedDocument, facts: &Facts<'_>) -> Result<Vec<u8>, PrintError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1]);
    let options = PdfOptions {
        ident: Smart::Custom(facts.ident.to_owned()),
        creator: Smart::Custom(Some(facts.creator.to_owned())),
        standards: standards.map_err(|error| PrintError::Conformance(error.message().to_string()))?,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| PrintError::Conformance(said(&errors)))
}

fn said(errors: &[SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>().join("; ")
}
