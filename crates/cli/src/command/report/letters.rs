//! `solde report letters`.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use rayon::prelude::*;
use solde_book::derived::refuse_target;
use solde_book::redraw::{Beside, DRAWN, redraw_with};
use solde_book::{BookError, Computed, Render, Sink};
use solde_core::party::Party;
use solde_report::language::Language;
use solde_report::letters::{FILE, Kind, Letter, Letterheads, RejectedLines};
use solde_report::statement::StatementKey;
use solde_report::statements;

use super::statements::pair;
use crate::args::report::{LetterFormat, LettersArguments};
use crate::output;
use crate::render::{language, languages, view};

pub(super) fn letters(arguments: &LettersArguments) -> Result<u8, BookError> {
    crate::command::use_threads(arguments.threads)?;
    refuse_target(&arguments.to)?;
    let (chain, run) = crate::command::find_run(&arguments.book, arguments.period)?;
    let (owner, counterpart) = pair(arguments.counterpart.as_deref())?;
    let beside = Beside::read(&arguments.book.book, FILE)?;
    let text = beside.as_ref().map_or("", |beside| beside.text.as_str());
    let heads = Letterheads::read(text)
        .map_err(|error| BookError::Usage(format!("{}: {error}", arguments.book.book.join(FILE).display())))?;
    let mut kinds = if arguments.kind.is_empty() { Kind::ALL.to_vec() } else { arguments.kind.clone() };
    kinds.sort_unstable();
    kinds.dedup();
    let mut formats = arguments.format.clone();
    formats.sort_unstable();
    formats.dedup();
    let letters = LettersOf {
        owner,
        counterpart,
        kinds: &kinds,
        formats: &formats,
        languages: languages(&arguments.language, "--language")?,
        beside: arguments.beside.as_deref().map(|code| language(code, "--beside")).transpose()?,
        heads: &heads,
        rejects: super::table(&run, "rejects.csv")?,
        written: Mutex::default(),
    };
    let beside = beside.into_iter().map(|beside| beside.output).collect();
    let drawn = redraw_with(&run, &chain, &arguments.to, beside, &letters)?;
    let written = letters.written.into_inner().unwrap_or_else(PoisonError::into_inner);
    output::print(&format!(
        "{}Drew {} of run {}, whose ledger has the digest {} as committed\n  {}\n",
        what_was_written(&written, &kinds),
        output::counted(drawn.files.len() as u64, "file"),
        drawn.run,
        &drawn.ledger_digest[..16],
        arguments.to.display()
    ))?;
    Ok(0)
}

/// Which kinds were written, by the folder of the counterpart.
type Written = BTreeMap<String, Vec<Kind>>;

/// Letters about statements: those of an owner, to a counterpart.
struct LettersOf<'a> {
    owner: Option<Party>,
    counterpart: Option<Party>,
    kinds: &'a [Kind],
    formats: &'a [LetterFormat],
    /// Without any, those of the book.
    languages: Vec<Language>,
    /// Beside each of them, where it is another.
    beside: Option<Language>,
    heads: &'a Letterheads,
    /// `rejects.csv` of the run.
    rejects: Vec<u8>,
    written: Mutex<Written>,
}

impl Render for LettersOf<'_> {
    fn render(&self, run: &Computed, sink: &Sink<'_>) -> Result<(), BookError> {
        let of_book = languages(&run.settings.languages, "solde.toml")?;
        let spoken = if self.languages.is_empty() { &of_book } else { &self.languages };
        let view = view(run);
        let statements = statements(&view);
        let rejected = RejectedLines::read(&self.rejects, view.clearing, view.party)
            .map_err(|error| BookError::Integrity(format!("rejects.csv: {error}")))?;
        let wanted = |key: &&StatementKey| {
            self.owner.is_none_or(|owner| key.owner == owner)
                && self.counterpart.is_none_or(|counterpart| key.counterpart == counterpart)
        };
        // Nobody writes to himself, whatever a claim file says.
        let has_two = |key: &&StatementKey| key.owner != key.counterpart;
        let keys: Vec<StatementKey> = statements.keys().iter().filter(wanted).filter(has_two).copied().collect();
        if keys.is_empty() {
            return Err(BookError::Usage(
                "the run has no such statement; `solde show positions` names all pairs".into(),
            ));
        }
        keys.into_par_iter().with_max_len(1).try_for_each_init(Vec::new, |buffer, key| {
            let statement = statements.build(key);
            statement.check().map_err(|imbalance| {
                BookError::Integrity(format!("statement {}/{}: {imbalance}", key.owner, key.counterpart))
            })?;
            let mut of_statement = Vec::new();
            for kind in self.kinds {
                for language in spoken {
                    let Some(letter) = statement.letter(*kind, *language, self.heads, &rejected) else { break };
                    let second = self.beside.filter(|second| second != language);
                    let second = second.and_then(|second| statement.letter(*kind, second, self.heads, &rejected));
                    let folder = key.folder_of_letters(view.party);
                    for format in self.formats {
                        buffer.clear();
                        let extension = draw(&letter, second.as_ref(), *format, buffer)?;
                        let mut spoken = language.code().to_owned();
                        if let Some(second) = &second {
                            spoken = format!("{spoken}-{}", second.language.code());
                        }
                        sink.write(&format!("{DRAWN}{folder}/{kind}.{spoken}.{extension}"), buffer)?;
                    }
                    if of_statement.last() != Some(kind) {
                        of_statement.push(*kind);
                    }
                }
            }
            self.written
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .insert(key.folder_of_letters(view.party), of_statement);
            Ok(())
        })
    }
}

/// Draws a letter in a form, and says what its file name ends in.
fn draw(
    letter: &Letter,
    second: Option<&Letter>,
    format: LetterFormat,
    out: &mut Vec<u8>,
) -> Result<&'static str, BookError> {
    match format {
        LetterFormat::Html => {
            match second {
                Some(second) => out.extend_from_slice(letter.page_beside(second).as_bytes()),
                None => letter.draw(out),
            }
            Ok("html")
        }
        #[cfg(feature = "pdf")]
        LetterFormat::Pdf => {
            let fault = |error| BookError::Integrity(format!("letter {}: {error}", letter.reference));
            out.extend(letter.pdf(second).map_err(fault)?);
            Ok("pdf")
        }
    }
}

/// What was written to whom, and why nothing else.
fn what_was_written(written: &Written, kinds: &[Kind]) -> String {
    let mut text = String::new();
    for (folder, of_statement) in written.iter().filter(|(_, of_statement)| !of_statement.is_empty()) {
        let kinds: Vec<&str> = of_statement.iter().map(|kind| kind.as_str()).collect();
        text.push_str(&format!("{:<8} {}\n", folder, kinds.join(", ")));
    }
    for kind in kinds {
        let without = written.iter().filter(|(_, of_statement)| !of_statement.contains(kind));
        let without: Vec<String> = without.map(|(folder, _)| folder.clone()).collect();
        if !without.is_empty() {
            text.push_str(&format!("no {kind}: {}\n  {}\n", kind.nothing(), named(&without)));
        }
    }
    text
}

/// Names of a list, as many as a reader takes in.
fn named(names: &[String]) -> String {
    const NAMED: usize = 24;
    let shown = names.iter().take(NAMED).map(String::as_str).collect::<Vec<_>>().join(", ");
    match names.len().checked_sub(NAMED) {
        Some(more) if more > 0 => format!("{shown} and {} more", output::count(more as u64)),
        _ => shown,
    }
}
