//! A statement as PDF: what [`super::html`] draws, set in type by [`crate::print`].

use super::html;
use super::phrases::Voice;
use crate::ink::into_text;
use crate::language::Language;
use crate::print::{self, Facts, PrintError};
use crate::statement::Statement;

impl Statement<'_> {
    /// The statement as PDF with its words in one language.
    ///
    /// # Errors
    /// If the layout does not know what the page holds: a fault of this program.
    pub fn pdf(&self, language: Language) -> Result<Vec<u8>, PrintError> {
        let words = language.words();
        let voice = Voice::new(self, words, words.html_figures);
        let mut page = Vec::new();
        html::render_content(&voice, &mut page);
        let (pair, period) = (format!("{} – {}", voice.owner, voice.counterpart), self.settlement_period.to_string());
        let digest = format!("{}{}{}", words.ledger_digest, words.colon, self.control.ledger_digest);
        print::pdf(
            &into_text(page),
            &Facts {
                title: &html::title(&voice),
                language,
                date: self.cut_off,
                ident: &format!("statement {pair} {period} {} {}", language.code(), self.control.ledger_digest),
                footer: &[words.statement_of_account, &pair, &period],
                digest: Some(&digest),
                creator: self.control.engine,
            },
        )
    }
}
