//! The command `solde`.

use clap::Parser;

fn main() -> std::process::ExitCode {
    solde::main(solde::args::Arguments::parse())
}
