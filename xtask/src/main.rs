//! Everything `cargo xtask <command>` does: build, test, demo, bench.
//!
//! wasm-bindgen's command line is linked in as a library, so `Cargo.lock` pins the glue generator to the version the
//! crate uses, and nothing is installed globally.

mod apt;
mod bench;
mod browser;
mod check;
mod demo;
mod doctor;
mod fuzz;
mod generate;
mod licences;
mod mutants;
mod node;
mod notices;
mod package;
mod packaging;
mod python;
mod rules;
mod screenshots;
mod sh;
mod steps;
mod tests;
mod toolchain;
mod wasm;

use anyhow::{Result, bail};
use std::ffi::OsString;
use std::process::ExitCode;

const HELP: &str = "\
usage: cargo xtask <command>

  demo [--port N] [--no-serve]   one call of each service, printed; then the page on 127.0.0.1
  test [step ... | --all]        every quick check, or the named steps (test --list names them); --all: the slow ones too
  check                          the quick ones: fmt, clippy, clippy-wasm
  build                          the wasm, its glue, the npm package in pkg/dist, what the page takes of it in www/lib
  generate [--check]             what is made of the catalogue: TypeScript types, docs/; --check: whether it is up to date
  pack <folder> <out>            the packs of one service, made from its folder
  rules                          whether a test case shows each rule of docs/scaling/
  bench [subject ...] [--write]  the package beside others: signing, checking, check-and-sign, scaling, start, chromium,
                                 memory; --write: the tables into docs/performance.md and COMPARE.md
  fuzz [target] [--seconds N]    the targets of fuzz/, 600 s each; with a file behind the target, that input again
  screenshots [--readme]         every view of the page in target/screenshots; or those of the README in docs/images
  mutants [module] [argument ...]  cargo-mutants over sign, validate, scaling; what it takes may follow the module
  doctor                         what is installed and what is missing
  setup                          install what is missing

A command installs what it needs and is missing. WASM_TOOLCHAIN=active|debian picks the wasm toolchain;
CHROMIUM, CHROMEDRIVER and FIREFOX name browsers that are not in PATH.";

fn main() -> ExitCode {
    let mut args = std::env::args_os().skip(1);
    let command = args.next().unwrap_or_default();
    let rest: Vec<OsString> = args.collect();
    match run(command.to_str().unwrap_or_default(), rest) {
        Ok(code) => code,
        Err(e) => {
            eprintln!("xtask: {e:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &str, rest: Vec<OsString>) -> Result<ExitCode> {
    // cargo's runner for wasm test binaries: called by cargo, not by hand
    if command == wasm::TEST_RUNNER {
        return wasm::test_runner(rest).map(|()| ExitCode::SUCCESS);
    }
    let rest: Vec<String> = rest.into_iter().map(|a| a.to_string_lossy().into_owned()).collect();
    let without_arguments = |f: fn() -> Result<()>| match rest.first() {
        Some(extra) => bail!("`{command}` takes no `{extra}`: see `cargo xtask help`"),
        None => f(),
    };
    match command {
        "test" => return tests::test(&rest),
        "check" => return tests::check(),
        "demo" => demo::demo(&rest),
        "fuzz" => fuzz::fuzz(&rest),
        "bench" => bench::bench(&rest),
        "screenshots" => screenshots::screenshots(&rest),
        "generate" => generate::generate(&rest),
        // What writes packs belongs to the library; only its example can use it.
        "pack" => sh::run(sh::cargo("run").args(["--quiet", "--locked", "--example", "pack", "--"]).args(&rest)),
        "mutants" => mutants::mutants(&rest),
        "build" => without_arguments(package::build),
        "rules" => without_arguments(rules::rules),
        "doctor" => without_arguments(doctor::doctor),
        "setup" => without_arguments(doctor::setup),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        "" => bail!("no command: see `cargo xtask help`"),
        other => bail!("no command `{other}`: see `cargo xtask help`"),
    }
    .map(|()| ExitCode::SUCCESS)
}
