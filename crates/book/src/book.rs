//! Making a new book.

use std::path::Path;

use solde_core::calendar::{Period, PeriodKind};
use solde_core::catalogue::{AGREEMENTS, PROFILES, REFERENCE};

use crate::error::BookError;
use crate::settings::Settings;

/// Writes a new book into `folder`: configuration, the catalogue of agreements,
/// reference tables, and empty folders for the rest. Nothing is overwritten.
pub fn init(folder: &Path, party: &str, first_period: Period) -> Result<Settings, BookError> {
    let configuration = folder.join("solde.toml");
    if configuration.exists() {
        return Err(BookError::Usage(format!("{} is a book already", folder.display())));
    }
    let period = match first_period.kind() {
        Some(PeriodKind::Month) => "month",
        Some(PeriodKind::Quarter) => "quarter",
        Some(PeriodKind::HalfYear) => "half_year",
        Some(PeriodKind::Year) => "year",
        None => return Err(BookError::Usage("the first period needs a date, such as 2026Q1".into())),
    };
    let text = format!(
        "# The settlement book of {party}. Every key is explained in docs/guide.md.\n\
         party = \"{party}\"\n\
         period = \"{period}\"\n\
         first_period = \"{first_period}\"\n\
         languages = [\"en\", \"fr\"]\n"
    );
    let settings = Settings::read(&text)?;
    for (name, files) in [("agreements", AGREEMENTS), ("profiles", PROFILES), ("reference", REFERENCE)] {
        let path = folder.join(name);
        std::fs::create_dir_all(&path).map_err(BookError::at(&path))?;
        for (file, text) in files {
            let path = path.join(file);
            if !path.exists() {
                std::fs::write(&path, text).map_err(BookError::at(&path))?;
            }
        }
    }
    for name in ["imports", "opening", "inbox"] {
        let path = folder.join(name);
        std::fs::create_dir_all(&path).map_err(BookError::at(&path))?;
    }
    std::fs::write(&configuration, text).map_err(BookError::at(&configuration))?;
    Ok(settings)
}
