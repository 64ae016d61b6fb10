//! `cargo xtask mutants [module] [argument ...]`: cargo-mutants over the modules, each with the tests that are meant for it.

use crate::sh;
use anyhow::{Context, Result, ensure};
use std::fs;

const VERSION: &str = "27.1.0";

/// Files that are changed together, and the tests that should notice, beside those inside the crate.
struct Module {
    name: &'static str,
    files: &'static [&'static str],
    tests: &'static [&'static str],
}

const MODULES: [Module; 3] = [
    Module {
        name: "sign",
        files: &["src/sign/**", "src/encode.rs", "src/digest.rs"],
        tests: &["sign_*", "published_examples", "edges", "request"],
    },
    Module {
        name: "validate",
        files: &["src/validate/**"],
        tests: &["validate*", "rules", "edges", "errors", "examples", "request", "schema"],
    },
    Module { name: "scaling", files: &["src/scaling/**", "src/cron.rs", "src/cron/**"], tests: &["scaling_*"] },
];

/// What stands behind the module goes to cargo-mutants: `--shard 1/20`, `--list`.
pub fn mutants(args: &[String]) -> Result<()> {
    let installed = sh::first_line(sh::cargo("mutants").arg("--version"));
    ensure!(installed.is_some(), "not installed: cargo install cargo-mutants --version {VERSION} --locked");
    let named = args.first().filter(|name| MODULES.iter().any(|module| module.name == **name));
    let rest = &args[usize::from(named.is_some())..];
    for module in MODULES.iter().filter(|module| named.is_none_or(|name| name == module.name)) {
        let output = sh::target_dir().join("mutants").join(module.name);
        fs::create_dir_all(&output).with_context(|| output.display().to_string())?;
        let mut c = sh::cargo("mutants");
        c.args(["--package", "autoscale-kit", "--output"]).arg(&output);
        c.args(module.files.iter().flat_map(|file| ["--file", file])).args(rest);
        c.args(["--", "--lib"]).args(module.tests.iter().flat_map(|test| ["--test", test]));
        sh::run(&mut c)?;
    }
    Ok(())
}
