//! Statements and letters as PDF: what [`super::html`] draws, set in type by [`crate::print`].

use super::beside::beside;
use super::html;
use super::phrases::Voice;
use crate::ink::into_text;
use crate::language::Language;
use crate::letters::Letter;
use crate::print::{self, Facts, PrintError};
use crate::statement::Statement;

impl Statement<'_> {
    /// The statement as PDF with its words in one language, and perhaps a second beside it.
    ///
    /// # Errors
    /// If the layout does not know what the page holds: a fault of this program.
    pub fn pdf(&self, language: Language, second: Option<Language>) -> Result<Vec<u8>, PrintError> {
        let words = language.words();
        let voice = Voice::new(self, words, words.html_figures);
        let mut page = content(&voice);
        let (mut title, mut spoken) = (html::title(&voice), language.code().to_owned());
        if let Some(second) = second {
            let words = second.words();
            let other = Voice::new(self, words, words.html_figures);
            page = beside(&page, &content(&other), second.code());
            title = format!("{title} / {}", html::title(&other));
            spoken = format!("{spoken}-{}", second.code());
        }
        let (pair, period) = (format!("{} – {}", voice.owner, voice.counterpart), self.settlement_period.to_string());
        let digest = format!("{}{}{}", words.ledger_digest, words.colon, self.control.ledger_digest);
        print::pdf(
            &page,
            &Facts {
                title: &title,
                language,
                date: self.cut_off,
                ident: &format!("statement {pair} {period} {spoken} {}", self.control.ledger_digest),
                footer: &[words.statement_of_account, &pair, &period],
                digest: Some(&digest),
                creator: self.control.engine,
            },
        )
    }
}

impl Letter {
    /// The letter as PDF, perhaps with the same in a second language beside it.
    ///
    /// # Errors
    /// If the layout does not know what the page holds: a fault of this program.
    pub fn pdf(&self, second: Option<&Letter>) -> Result<Vec<u8>, PrintError> {
        let words = self.language.words();
        let digest = format!("{}{}{}", words.ledger_digest, words.colon, self.ledger_digest);
        let (mut page, mut title, mut spoken) = (self.content(), self.title(), self.language.code().to_owned());
        if let Some(second) = second {
            page = beside(&page, &second.content(), second.language.code());
            title = format!("{title} / {}", second.subject);
            spoken = format!("{spoken}-{}", second.language.code());
        }
        print::pdf(
            &page,
            &Facts {
                title: &title,
                language: self.language,
                date: self.date,
                ident: &format!("letter {} {spoken} {}", self.reference, self.ledger_digest),
                footer: &[&self.reference],
                digest: Some(&digest),
                creator: &self.engine,
            },
        )
    }
}

/// What is printed of the statement, in one language.
fn content(voice: &Voice<'_>) -> String {
    let mut page = Vec::new();
    html::render_content(voice, &mut page);
    into_text(page)
}

#[cfg(feature = "analytics")]
impl crate::annual::Annual {
    /// The report as PDF with its words in one language.
    ///
    /// # Errors
    /// If the layout does not know what the page holds: a fault of this program.
    pub fn pdf(&self, language: Language) -> Result<Vec<u8>, PrintError> {
        let words = language.words();
        let voice = crate::annual::say::Voice { words, figures: words.html_figures };
        let mut page = html::markup::Html::new(Vec::new(), words);
        self.body(&mut page, voice);
        let (about, year) = (self.about(voice), self.year.to_string());
        let digest = format!("{}{}{}", words.ledger_digest, words.colon, self.ledger_digest);
        print::pdf(
            &into_text(page.out),
            &Facts {
                title: &self.heading(voice),
                language,
                date: self.cut_off,
                ident: &format!("annual report {about} {year} {} {}", language.code(), self.ledger_digest),
                footer: &[words.annual.report, &about, &year],
                digest: Some(&digest),
                creator: &self.engine,
            },
        )
    }
}
