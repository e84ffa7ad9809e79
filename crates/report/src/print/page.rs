//! A page as it is read: checked against what print knows, and made ready to be set.
//!
//! Blanks are as a browser takes them, words among blocks become paragraphs, a link that
//! leads nowhere on the page is text, and tables are taken out, each a thing of its own.

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node as Xml};
use serde::Serialize;

use super::PrintError;
use super::table::Table;
use super::world::legible;

/// Elements that hold blocks.
const HOLDERS: [&str; 9] = ["page", "article", "aside", "div", "figure", "footer", "header", "main", "section"];
/// Blocks that hold one line or paragraph.
const LINES: [&str; 10] = ["h1", "h2", "h3", "h4", "p", "address", "dt", "dd", "figcaption", "caption"];
/// Blocks of other blocks: lists, and a list of facts by its `div`s.
const LISTS: [&str; 4] = ["ul", "ol", "dl", "li"];
/// What stands within a line.
const WITHIN: [&str; 14] =
    ["a", "abbr", "b", "br", "code", "em", "i", "small", "span", "strong", "sub", "sup", "time", "wbr"];

/// Text, or an element with what is in it.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(untagged)]
pub(super) enum Node {
    Text(String),
    Element(Element),
}

#[derive(Clone, PartialEq, Debug, Default, Serialize)]
pub(super) struct Element {
    pub(super) tag: String,
    pub(super) classes: Vec<String>,
    pub(super) attrs: BTreeMap<String, String>,
    pub(super) children: Vec<Node>,
}

impl Element {
    pub(super) fn has(&self, class: &str) -> bool {
        self.classes.iter().any(|known| known == class)
    }

    /// A number of columns or rows: one if it is not said.
    pub(super) fn span(&self, name: &str) -> usize {
        self.attrs.get(name).and_then(|text| text.parse().ok()).unwrap_or(1).max(1)
    }
}

/// All text of some nodes.
pub(super) fn plain(nodes: &[Node]) -> String {
    nodes
        .iter()
        .map(|node| match node {
            Node::Text(text) => text.clone(),
            Node::Element(element) => plain(&element.children),
        })
        .collect()
}

/// A page and its tables, which the page names by their number.
pub(super) struct Page {
    pub(super) root: Element,
    pub(super) tables: Vec<Table>,
}

impl Page {
    pub(super) fn read(source: &str) -> Result<Self, PrintError> {
        let document = Document::parse(source).map_err(|error| PrintError::NotWellFormed(error.to_string()))?;
        let sections = document.descendants().filter(|node| node.has_tag_name("section"));
        let places = sections.filter(|node| node.children().any(is_heading)).filter_map(|node| node.attribute("id"));
        let mut reader = Reader { places: places.collect(), tables: Vec::new() };
        let root = reader.block(document.root_element())?;
        Ok(Self { root, tables: reader.tables })
    }
}

fn is_heading(node: Xml<'_, '_>) -> bool {
    ["h1", "h2", "h3", "h4"].contains(&node.tag_name().name())
}

pub(super) struct Reader<'a> {
    /// Sections that a link may lead to.
    places: BTreeSet<&'a str>,
    tables: Vec<Table>,
}

impl<'a> Reader<'a> {
    /// A block with what is in it.
    fn block(&mut self, node: Xml<'a, '_>) -> Result<Element, PrintError> {
        let tag = node.tag_name().name();
        let mut element = shell(node);
        match tag {
            "hr" => {}
            "svg" => {
                element.attrs = BTreeMap::from([
                    ("said".to_owned(), said(node)?),
                    ("source".to_owned(), legible(&drawing(node)).into_owned()),
                ]);
            }
            "table" => {
                let table = Table::read(node, self)?;
                element.attrs.insert("at".into(), self.tables.len().to_string());
                self.tables.push(table);
            }
            _ if LINES.contains(&tag) => element.children = self.line(node)?,
            _ if LISTS.contains(&tag) || HOLDERS.contains(&tag) => element.children = self.blocks(node)?,
            _ => return Err(unknown(node)),
        }
        Ok(element)
    }

    /// What is in a block of blocks; words among them are paragraphs.
    fn blocks(&mut self, node: Xml<'a, '_>) -> Result<Vec<Node>, PrintError> {
        let mut blocks = Vec::new();
        let mut words = Vec::new();
        for child in node.children() {
            if child.is_text() || WITHIN.contains(&child.tag_name().name()) {
                self.word(child, &mut words)?;
            } else if child.is_element() {
                push_paragraph(&mut words, &mut blocks);
                // The screen has a list of contents; print has its outline.
                if !child.has_tag_name("nav") {
                    blocks.push(Node::Element(self.block(child)?));
                }
            }
        }
        push_paragraph(&mut words, &mut blocks);
        if node.has_tag_name("section")
            && let Some(place) = node.attribute("id")
            && let Some(Node::Element(heading)) =
                blocks.iter_mut().find(|block| matches!(block, Node::Element(block) if block.tag.starts_with('h') && block.tag != "hr" && block.tag != "header"))
        {
            heading.attrs.insert("id".into(), place.into());
        }
        Ok(blocks)
    }

    /// What stands in one line, without blanks at its ends.
    pub(super) fn line(&mut self, node: Xml<'a, '_>) -> Result<Vec<Node>, PrintError> {
        let mut words = Vec::new();
        for child in node.children() {
            self.word(child, &mut words)?;
        }
        trim(&mut words);
        Ok(words)
    }

    fn word(&mut self, node: Xml<'a, '_>, words: &mut Vec<Node>) -> Result<(), PrintError> {
        if let Some(text) = node.text().filter(|_| node.is_text()) {
            words.push(Node::Text(blanks(&legible(text))));
        } else if node.is_element() {
            let mut element = shell(node);
            if !WITHIN.contains(&element.tag.as_str()) {
                return Err(unknown(node));
            }
            // Heard on the screen, where the eye has a heading.
            if element.has("hide") {
                return Ok(());
            }
            if let Some(place) = element.attrs.get("href").and_then(|href| href.strip_prefix('#'))
                && !self.places.contains(place)
            {
                element.attrs.remove("href");
            }
            for child in node.children() {
                self.word(child, &mut element.children)?;
            }
            words.push(Node::Element(element));
        }
        Ok(())
    }
}

fn push_paragraph(words: &mut Vec<Node>, blocks: &mut Vec<Node>) {
    trim(words);
    if !words.is_empty() {
        let children = std::mem::take(words);
        blocks.push(Node::Element(Element { tag: "p".into(), children, ..Element::default() }));
    }
}

/// Takes blanks from both ends.
fn trim(words: &mut Vec<Node>) {
    if let Some(Node::Text(text)) = words.first_mut() {
        *text = text.trim_start_matches(' ').to_owned();
    }
    if let Some(Node::Text(text)) = words.last_mut() {
        *text = text.trim_end_matches(' ').to_owned();
    }
    words.retain(|word| *word != Node::Text(String::new()));
}

/// An element without what is in it.
pub(super) fn shell(node: Xml<'_, '_>) -> Element {
    let attrs = node.attributes().filter(|attribute| attribute.name() != "class");
    Element {
        tag: node.tag_name().name().into(),
        classes: node.attribute("class").unwrap_or_default().split_ascii_whitespace().map(str::to_owned).collect(),
        attrs: attrs.map(|attribute| (attribute.name().into(), attribute.value().into())).collect(),
        children: Vec::new(),
    }
}

pub(super) fn unknown(node: Xml<'_, '_>) -> PrintError {
    let parent = node.parent_element().map_or_else(String::new, |parent| parent.tag_name().name().to_owned());
    let line = node.document().text_pos_at(node.range().start).row;
    PrintError::UnknownElement { tag: node.tag_name().name().into(), parent, line }
}

/// Runs of blanks and line ends as one blank.
fn blanks(text: &str) -> String {
    let is_blank = |c: char| matches!(c, ' ' | '\t' | '\r' | '\n');
    if !text.contains(['\t', '\r', '\n']) && !text.contains("  ") {
        return text.to_owned();
    }
    let mut clean = String::with_capacity(text.len());
    for c in text.chars() {
        if !is_blank(c) {
            clean.push(c);
        } else if !clean.ends_with(' ') {
            clean.push(' ');
        }
    }
    clean
}

/// A drawing as a document of its own.
fn drawing(node: Xml<'_, '_>) -> String {
    let source = &node.document().input_text()[node.range()];
    if node.tag_name().namespace().is_some() {
        return source.to_owned();
    }
    source.replacen("<svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"", 1)
}

/// A drawing in words: its label, its title, or the caption of its figure.
fn said(node: Xml<'_, '_>) -> Result<String, PrintError> {
    let text_of = |node: Xml<'_, '_>| {
        let text: String = node.descendants().filter_map(|inner| inner.text().filter(|_| inner.is_text())).collect();
        blanks(&text).trim().to_owned()
    };
    let title = || node.children().find(|child| child.tag_name().name() == "title").map(text_of);
    let caption = || {
        let figure = node.ancestors().find(|outer| outer.has_tag_name("figure"))?;
        figure.children().find(|child| child.has_tag_name("figcaption")).map(text_of)
    };
    let words = node.attribute("aria-label").map(str::to_owned).or_else(title).or_else(caption);
    words
        .filter(|words| !words.is_empty())
        .ok_or_else(|| PrintError::SilentDrawing { line: node.document().text_pos_at(node.range().start).row })
}
