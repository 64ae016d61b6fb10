//! `cargo xtask mutants [room] [argument ...]`: cargo-mutants over the rooms, each with the tests that are meant for it.

use crate::sh;
use anyhow::{Context, Result, ensure};
use std::fs;

const VERSION: &str = "27.1.0";

/// Files that are changed together, and the tests that should notice, beside those inside the crate.
struct Room {
    name: &'static str,
    files: &'static [&'static str],
    tests: &'static [&'static str],
}

const ROOMS: [Room; 3] = [
    Room {
        name: "sign",
        files: &["src/sign/**", "src/encode.rs", "src/digest.rs"],
        tests: &["sign_*", "published_examples", "edges", "request"],
    },
    Room {
        name: "validate",
        files: &["src/validate/**"],
        tests: &["validate*", "rules", "edges", "errors", "examples", "request", "schema"],
    },
    Room { name: "scaling", files: &["src/scaling/**", "src/cron.rs", "src/cron/**"], tests: &["scaling_*"] },
];

/// What stands behind the room goes to cargo-mutants: `--shard 1/20`, `--list`.
pub fn mutants(args: &[String]) -> Result<()> {
    let installed = sh::first_line(sh::cargo("mutants").arg("--version"));
    ensure!(installed.is_some(), "not installed: cargo install cargo-mutants --version {VERSION} --locked");
    let named = args.first().filter(|name| ROOMS.iter().any(|room| room.name == **name));
    let rest = &args[usize::from(named.is_some())..];
    for room in ROOMS.iter().filter(|room| named.is_none_or(|name| name == room.name)) {
        let output = sh::target_dir().join("mutants").join(room.name);
        fs::create_dir_all(&output).with_context(|| output.display().to_string())?;
        let mut c = sh::cargo("mutants");
        c.args(["--package", "autoscale-kit", "--output"]).arg(&output);
        c.args(room.files.iter().flat_map(|file| ["--file", file])).args(rest);
        c.args(["--", "--lib"]).args(room.tests.iter().flat_map(|test| ["--test", test]));
        sh::run(&mut c)?;
    }
    Ok(())
}
