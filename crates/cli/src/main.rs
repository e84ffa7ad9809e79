//! The command `solde`.

use clap::Parser;

fn main() -> std::process::ExitCode {
    let arguments = solde::args::Arguments::try_parse();
    solde::main(arguments.unwrap_or_else(|error| solde::missing::refuse(&error)))
}
