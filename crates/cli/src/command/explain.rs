//! `solde explain`.

use solde_book::BookError;
use solde_core::codes::Code;

use crate::output;

pub(super) fn explain(text: &str) -> Result<u8, BookError> {
    let Some(code) = Code::parse(&text.to_uppercase()) else {
        let known: Vec<String> = Code::ALL.iter().map(|code| format!("{code} {}", code.title())).collect();
        return Err(BookError::Usage(format!("`{text}` is not a code; the codes are\n  {}", known.join("\n  "))));
    };
    output::print(&format!(
        "{code} {} ({})\n\nWhy: {}\nWhat to do: {}\n",
        code.title(),
        code.severity().as_str(),
        code.cause(),
        code.remedy()
    ))?;
    Ok(0)
}
