//! What a code means.

use solde_core::codes::Code;

use super::story::{Section, Story};

/// Why a code is found and what to do about it.
pub fn code(code: Code) -> Story {
    let mut story = Story::new("code", format!("{code} {} ({})", code.title(), code.severity().as_str()));
    let mut section = Section::new("meaning", "Meaning");
    section.fact("why", code.cause()).fact("what_to_do", code.remedy());
    story.add(section);
    story
}
