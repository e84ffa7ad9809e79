//! What a build without a feature says when it is asked for what it lacks.

use clap::error::{ContextKind, ContextValue, ErrorKind};

/// What needs a feature of the build: how the command line names it, and what that is.
struct Needs {
    kind: ErrorKind,
    word: &'static str,
    what: &'static str,
    feature: &'static str,
    built: bool,
}

const fn needs(
    kind: ErrorKind,
    word: &'static str,
    what: &'static str,
    (feature, built): (&'static str, bool),
) -> Needs {
    Needs { kind, word, what, feature, built }
}

const ANALYTICS: (&str, bool) = ("analytics", cfg!(feature = "analytics"));
const PARQUET: (&str, bool) = ("parquet", cfg!(feature = "parquet"));
const PDF: (&str, bool) = ("pdf", cfg!(feature = "pdf"));

const NEEDS: [Needs; 6] = [
    needs(ErrorKind::InvalidSubcommand, "annual", "annual report", ANALYTICS),
    needs(ErrorKind::InvalidSubcommand, "export", "export of cubes", ANALYTICS),
    needs(ErrorKind::InvalidSubcommand, "archive", "archives", PARQUET),
    needs(ErrorKind::UnknownArgument, "--archive", "archives", PARQUET),
    needs(ErrorKind::UnknownArgument, "--with-persons", "archives", PARQUET),
    needs(ErrorKind::InvalidValue, "pdf", "PDF", PDF),
];

/// Says why a command line is refused and ends the process: as clap does, and where another
/// build knows what is asked for, which one.
pub fn refuse(error: &clap::Error) -> ! {
    let lacking = NEEDS.iter().filter(|needs| !needs.built).find(|needs| needs.is_asked_by(error));
    match lacking {
        Some(needs) => {
            eprintln!("solde: {}", needs.told());
            std::process::exit(error.exit_code())
        }
        None => error.exit(),
    }
}

impl Needs {
    fn is_asked_by(&self, error: &clap::Error) -> bool {
        let context = match self.kind {
            ErrorKind::InvalidSubcommand => ContextKind::InvalidSubcommand,
            ErrorKind::UnknownArgument => ContextKind::InvalidArg,
            _ => ContextKind::InvalidValue,
        };
        let asked = matches!(error.get(context), Some(ContextValue::String(asked)) if asked == self.word);
        error.kind() == self.kind && asked
    }

    fn told(&self) -> String {
        format!(
            "this build has no {}: it was made without the feature `{}`; the build of `cargo install --path crates/cli`, \
             which leaves no feature out, has it",
            self.what, self.feature
        )
    }
}

#[cfg(test)]
mod tests {
    use clap::{Arg, Command};

    use super::*;

    /// A command line that lacks everything, and another word of each kind.
    fn asked(arguments: &[&str]) -> Option<&'static str> {
        let format = Arg::new("format").long("format").value_parser(["html"]);
        let lacking = Command::new("solde").subcommand(Command::new("report")).arg(format);
        let line = ["solde"].iter().chain(arguments);
        let error = lacking.try_get_matches_from(line).expect_err("it is refused");
        NEEDS.iter().find(|needs| needs.is_asked_by(&error)).map(|needs| needs.feature)
    }

    #[test]
    fn what_another_build_has_is_told_from_what_none_has() {
        assert_eq!(asked(&["annual"]), Some("analytics"));
        assert_eq!(asked(&["archive"]), Some("parquet"));
        assert_eq!(asked(&["--archive"]), Some("parquet"));
        assert_eq!(asked(&["--format", "pdf"]), Some("pdf"));
        assert_eq!(asked(&["anual"]), None);
        assert_eq!(asked(&["--format", "docx"]), None);
        assert_eq!(asked(&["--archives"]), None);
    }

    #[test]
    fn it_says_what_is_missing_and_which_build_has_it() {
        let told = NEEDS[0].told();
        assert!(told.starts_with("this build has no annual report"), "{told}");
        assert!(told.contains("`analytics`") && told.contains("cargo install --path crates/cli"), "{told}");
    }
}
