//! What Typst may see: our layout, one page, and the fonts that are built in.

use std::borrow::Cow;
use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Coverage, Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt};

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
    page: FileId,
    facts: FileId,
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
        page: file("page.xml"),
        facts: file("facts.json"),
    }
});

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names above are paths");
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

/// One page and its facts; there is nothing else, no disk, no clock, no network.
pub(super) struct World {
    page: Bytes,
    facts: Bytes,
}

impl World {
    pub(super) fn new(page: String, facts: String) -> Self {
        Self { page: Bytes::from_string(page), facts: Bytes::from_string(facts) }
    }
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
        match id {
            _ if id == SHOP.page => Ok(self.page.clone()),
            _ if id == SHOP.facts => Ok(self.facts.clone()),
            _ => Err(FileError::AccessDenied),
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        SHOP.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
