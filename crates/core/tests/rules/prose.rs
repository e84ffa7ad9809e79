//! The pages of `docs/rules/` and their fenced blocks.

use std::collections::BTreeMap;
use std::path::Path;

/// A fenced block with an info string that the runner knows.
pub(crate) struct Block {
    /// `docs/rules/deadlines.md`.
    pub(crate) page: String,
    /// Line of its first line of text, from 1.
    pub(crate) line: usize,
    /// The name in its info string.
    pub(crate) name: String,
    /// Its text.
    pub(crate) text: String,
}

/// Every page with its text, sorted by name.
pub(crate) fn pages() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/rules");
    let mut pages: Vec<(String, String)> = std::fs::read_dir(&folder)
        .expect("docs/rules")
        .map(|entry| entry.expect("an entry of docs/rules").path())
        .map(|path| {
            let name = path.file_name().expect("a file name").to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).expect(&name);
            (name, text)
        })
        .collect();
    pages.sort();
    pages
}

/// Blocks with the info string "toml example NAME".
pub(crate) fn examples() -> Vec<Block> {
    blocks("example")
}

/// Texts that examples name: "toml layers NAME" and "toml agreement NAME".
pub(crate) fn named_texts() -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for block in blocks("layers").into_iter().chain(blocks("agreement")) {
        let name = block.name.clone();
        assert!(texts.insert(block.name, block.text).is_none(), "{}: {name} stands twice", block.page);
    }
    texts
}

fn blocks(purpose: &str) -> Vec<Block> {
    let mut found = Vec::new();
    for (name, text) in pages() {
        let page = format!("docs/rules/{name}");
        // The info string of the open fence, the line after it, and the text so far.
        let mut open: Option<(String, usize, String)> = None;
        for (number, line) in text.lines().enumerate() {
            match (line.strip_prefix("```"), &mut open) {
                (Some(info), None) => open = Some((info.trim().to_owned(), number + 2, String::new())),
                (Some(_), Some(_)) => {
                    let Some((info, line, text)) = open.take() else { continue };
                    let words: Vec<&str> = info.split_whitespace().collect();
                    let known = matches!(words[..], [] | ["text" | "toml" | "csv"])
                        || matches!(words[..], ["toml", "example" | "layers" | "agreement", _]);
                    assert!(known, "{page}:{line}: the runner does not know blocks `{info}`");
                    if words.len() == 3 && words[1] == purpose {
                        found.push(Block { page: page.clone(), line, name: words[2].to_owned(), text });
                    }
                }
                (None, Some((_, _, text))) => {
                    text.push_str(line);
                    text.push('\n');
                }
                (None, None) => {}
            }
        }
        assert!(open.is_none(), "{page}: a block is not closed");
    }
    found
}
