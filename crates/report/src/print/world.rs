//! What Typst may see: our layout, one page, and the fonts that are built in.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::LazyLock;

use serde::Serialize;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Coverage, Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt};

use super::PrintError;
use super::page::Page;

/// The layout, the first of which is the one that draws.
const LAYOUT: [(&str, &str); 3] = [
    ("page.typ", include_str!("page.typ")),
    ("table.typ", include_str!("table.typ")),
    ("text.typ", include_str!("text.typ")),
];

/// What is the same for every page.
struct Shop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    layout: Vec<Source>,
}

static SHOP: LazyLock<Shop> = LazyLock::new(|| {
    // The families of the layout; what else the crate carries is for mathematics.
    let fonts: Vec<Font> = typst_assets::fonts()
        .flat_map(|data| Font::iter(Bytes::new(data)))
        .filter(|font| matches!(font.info().family.as_str(), "Libertinus Serif" | "DejaVu Sans Mono"))
        .collect();
    let library = Library::builder().with_features([Feature::A11yExtras].into_iter().collect()).build();
    Shop {
        library: LazyHash::new(library),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        layout: LAYOUT.map(|(name, text)| Source::new(file(name), text.to_owned())).into(),
    }
});

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain name is a path");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

/// `text` with U+FFFD for every character that no font has.
pub(super) fn legible(text: &str) -> Cow<'_, str> {
    let is_known = |c: char| c.is_ascii() || c.is_whitespace() || has_glyph(c);
    if text.chars().all(is_known) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|c| if is_known(c) { c } else { '\u{fffd}' }).collect())
}

fn has_glyph(c: char) -> bool {
    let covers = |coverage: &Coverage| coverage.contains(c.into());
    SHOP.fonts.iter().any(|font| covers(&font.info().coverage))
}

/// One page, its tables and its facts; there is nothing else, no disk, no clock, no network.
pub(super) struct World {
    files: HashMap<FileId, Bytes>,
}

impl World {
    pub(super) fn new(page: &Page, facts: &str) -> Result<Self, PrintError> {
        let mut files = HashMap::from([
            (file("facts.json"), Bytes::from_string(facts.to_owned())),
            (file("page.json"), json(&page.root)?),
        ]);
        for (at, table) in page.tables.iter().enumerate() {
            files.insert(file(&format!("table-{at}.json")), json(table)?);
            files.insert(file(&format!("rows-{at}.json")), json(&table.rows)?);
        }
        Ok(Self { files })
    }
}

fn json(value: &impl Serialize) -> Result<Bytes, PrintError> {
    let text = serde_json::to_string(value).map_err(|error| PrintError::Layout(error.to_string()))?;
    Ok(Bytes::from_string(text))
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        &SHOP.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &SHOP.book
    }

    fn main(&self) -> FileId {
        SHOP.layout[0].id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        SHOP.layout.iter().find(|source| source.id() == id).cloned().ok_or(FileError::NotSource)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHOP.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
