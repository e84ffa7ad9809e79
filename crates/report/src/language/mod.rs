//! The languages of a statement: one message file each, embedded in the program.
//!
//! A language is a file `languages/<code>.ftl` and its code in the list below. The file
//! is read when the language is first used; after that a word is a field, and a message
//! with places is a row of pieces. What is wrong with a file is found by a test, message
//! by message; what a message is for says `languages/en.ftl`.

pub mod annual;
mod catalogue;
#[cfg(test)]
mod check;
pub mod dashboard;
#[cfg(test)]
mod glossary;
mod manners;
mod section;
mod template;
mod words;
pub mod workbook;

use std::sync::OnceLock;

pub use catalogue::Fault;
pub use template::{Counted, Template};
pub use words::Words;

macro_rules! languages {
    ($($name:ident $code:literal)*) => {
        /// A language statements are written in.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum Language { $(#[doc = concat!("`", $code, "`")] $name),* }

        impl Language {
            /// Every language, in the order of the list.
            pub const ALL: [Self; [$($code),*].len()] = [$(Self::$name),*];

            /// Its ISO 639-1 code, used in file names.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }

            /// Its message file.
            const fn source(self) -> &'static str {
                match self { $(Self::$name => include_str!(concat!("../../languages/", $code, ".ftl"))),* }
            }
        }
    };
}

languages! {
    En "en"
    Fr "fr"
    De "de"
    Es "es"
    It "it"
    Nl "nl"
    Pl "pl"
    Pt "pt"
    El "el"
    Ro "ro"
}

impl Language {
    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The codes of all languages, for a message: `en, fr`.
    pub fn codes() -> String {
        Self::ALL.map(Self::code).join(", ")
    }

    /// Its words, read once per process.
    ///
    /// # Panics
    /// If its message file is wrong, which a test finds before anybody else can.
    pub fn words(self) -> &'static Words {
        static WORDS: [OnceLock<Words>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
        WORDS[self as usize].get_or_init(|| {
            Words::read(self, self.source()).unwrap_or_else(|faults| {
                let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
                panic!("languages/{}.ftl: {}", self.code(), faults.join("; "))
            })
        })
    }
}
