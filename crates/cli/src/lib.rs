//! The command `solde`: arguments, terminal, exit codes. It is the only place
//! that knows all other crates, and the only one that looks at the environment.

pub mod args;
mod command;
pub mod generate;
pub mod missing;
mod output;
mod render;

use std::process::ExitCode;

pub use command::execute;

/// Exit code of a command that found errors in its input: the run is committed.
pub const FINDINGS: u8 = 1;

/// Runs the command line and says how it ended.
pub fn main(arguments: args::Arguments) -> ExitCode {
    match execute(arguments) {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            eprintln!("solde: {error}");
            ExitCode::from(error.exit_code())
        }
    }
}
