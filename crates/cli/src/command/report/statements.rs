//! `solde report statements`.

use solde_book::BookError;
use solde_book::derived::refuse_target;
use solde_book::redraw::redraw;
use solde_core::party::Party;
use solde_report::language::Language;
use solde_report::render::Rendering;

use crate::args::report::{StatementFormat, StatementsArguments};
use crate::output;
use crate::render::{Form, StatementsOf, language, languages};

pub(super) fn statements(arguments: &StatementsArguments) -> Result<u8, BookError> {
    crate::command::use_threads(arguments.threads)?;
    refuse_target(&arguments.to)?;
    let (chain, run) = crate::command::find_run(&arguments.book, arguments.period)?;
    let (owner, counterpart) = pair(arguments.counterpart.as_deref())?;
    // Without languages, the run's own are taken, which are known once it is computed.
    let asked = languages(&arguments.language, "--language")?;
    let asked_beside = arguments.beside.as_deref().map(|code| language(code, "--beside")).transpose()?;
    if asked_beside.is_some_and(|second| asked == [second]) {
        return Err(BookError::Usage("--beside names another language than --language".into()));
    }
    let mut formats = arguments.format.clone();
    formats.sort_unstable();
    formats.dedup();
    if asked_beside.is_some() && !formats.iter().any(|format| format.is_page()) {
        return Err(BookError::Usage("--beside is for pages; add --format html or pdf".into()));
    }
    let forms = |of_book: &[Language], of_counterpart: Option<Language>| {
        let spoken = if asked.is_empty() { of_book } else { &asked };
        let beside = asked_beside.or(of_counterpart);
        formats.iter().flat_map(|format| forms_of(*format, spoken, beside)).collect::<Vec<Form>>()
    };
    let drawn = redraw(&run, &chain, &arguments.to, &StatementsOf { owner, counterpart, forms: &forms })?;
    let bytes: u64 = drawn.files.iter().map(|file| file.size).sum();
    output::print(&format!(
        "Drew {} ({} bytes) of run {}, whose ledger has the digest {} as committed\n  {}\n",
        output::counted(drawn.files.len() as u64, "file"),
        output::count(bytes),
        drawn.run,
        &drawn.ledger_digest[..16],
        arguments.to.display()
    ))?;
    Ok(0)
}

/// The files of a format: one, or one per language; pages with a second one beside it.
fn forms_of(format: StatementFormat, languages: &[Language], beside: Option<Language>) -> Vec<Form> {
    let each = |form: fn(Language) -> Form| languages.iter().copied().map(form).collect();
    let pages = |form: fn(Language, Option<Language>) -> Form| {
        languages.iter().map(|own| form(*own, beside.filter(|second| second != own))).collect()
    };
    match format {
        StatementFormat::Csv => vec![Form::Drawn(Rendering::Csv)],
        StatementFormat::Json => vec![Form::Drawn(Rendering::Json)],
        StatementFormat::Txt => each(|language| Form::Drawn(Rendering::Text(language))),
        StatementFormat::Html => pages(|own, second| {
            Form::Drawn(second.map_or(Rendering::Html(own), |second| Rendering::Beside(own, second)))
        }),
        StatementFormat::Xlsx => each(Form::Workbook),
        #[cfg(feature = "pdf")]
        StatementFormat::Pdf => pages(Form::Print),
    }
}

/// `DE` or `FR/DE`: the owner, if named, and the counterpart.
pub(super) fn pair(wanted: Option<&str>) -> Result<(Option<Party>, Option<Party>), BookError> {
    match wanted.map(|wanted| wanted.split_once('/').map_or((None, wanted), |(owner, other)| (Some(owner), other))) {
        None => Ok((None, None)),
        Some((owner, counterpart)) => Ok((owner.map(party).transpose()?, Some(party(counterpart)?))),
    }
}

pub(super) fn party(code: &str) -> Result<Party, BookError> {
    Party::from_code(code.as_bytes())
        .ok_or_else(|| BookError::Usage(format!("`{code}` is not a known party; use a code such as FR")))
}
