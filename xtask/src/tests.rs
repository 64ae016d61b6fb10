//! `cargo xtask test`: every check there is, in order.

use crate::steps::{self, BUILD, Step};
use crate::{apt, browser, check, fuzz, generate, licences, node, package, packaging, python, rules, sh, wasm};
use anyhow::{Context, Result, bail, ensure};
use std::process::ExitCode;

const fn on_source(name: &'static str, about: &'static str, run: fn() -> Result<()>) -> Step {
    Step { name, about, needs_build: false, run }
}
const fn on_package(name: &'static str, about: &'static str, run: fn() -> Result<()>) -> Step {
    Step { name, about, needs_build: true, run }
}

const STEPS: [Step; 19] = [
    on_source("fmt", "rustfmt", check::fmt),
    on_source("generated", "generated files are what the catalogue says", generate::check),
    on_source("rules", "every rule of docs/scaling has its test case", rules::rules),
    on_source("clippy", "clippy on the host", check::clippy),
    on_source("clippy-wasm", "clippy on the wasm code", wasm::clippy),
    on_source("native", "Rust tests on the host", check::native),
    on_source("doctests", "examples in the Rust documentation", check::doctests),
    on_source("rustdoc", "Rust documentation without warnings", check::rustdoc),
    on_source("licences", "licences and compilers that the dependencies ask for", licences::check),
    on_source("fuzz", "a few seconds of each fuzz target", fuzz::short),
    on_source(BUILD, "wasm, glue and npm package", package::build),
    on_source("wasm-node", "Rust tests as wasm in Node", wasm::test_in_node),
    on_source("wasm-browser", "Rust tests as wasm in Chromium", wasm::test_in_browser),
    on_package("types", "tests/types with the two newest majors of TypeScript", types),
    on_package("publint", "package.json against what is in the package", publint),
    on_package("attw", "types resolve the same way as code", attw),
    on_package("node", "tests/js on the package in Node", js),
    on_package("browser", "tests/browser: the page in Chromium, its core walk in Firefox too", pages),
    on_package("packaging", "the tarball in runtimes and bundlers", packaging::quick),
];

/// Only with `--all`, or by name.
const SLOW: [Step; 2] = [
    on_source("publish", "the crate as it would be published, built alone", check::publish),
    on_package("next", "the tarball in Next.js", packaging::next),
];

pub fn test(names: &[String]) -> Result<ExitCode> {
    let every = || STEPS.iter().chain(&SLOW);
    match names {
        [flag] if flag == "--list" => {
            every().for_each(|s| println!("{:<13} {}", s.name, s.about));
            return Ok(ExitCode::SUCCESS);
        }
        [flag] if flag == "--all" => return Ok(steps::run(&every().collect::<Vec<_>>())),
        [] => return Ok(steps::run(&STEPS.iter().collect::<Vec<_>>())),
        _ => {}
    }
    for name in names {
        let known = every().any(|s| s.name == name);
        ensure!(known, "no step `{name}`: `cargo xtask test --list` names them");
    }
    let named = |s: &Step| names.iter().any(|n| n == s.name);
    // a test of an old build proves nothing
    let build_too = every().any(|s| named(s) && s.needs_build);
    let chosen = every().filter(|s| named(s) || (build_too && s.name == BUILD));
    Ok(steps::run(&chosen.collect::<Vec<_>>()))
}

/// `cargo xtask check`: what is quick enough to run before every commit.
pub fn check() -> Result<ExitCode> {
    let quick = ["fmt", "clippy", "clippy-wasm"];
    test(&quick.map(String::from))
}

fn types() -> Result<()> {
    let folder = "tests/types";
    let entries = std::fs::read_dir(sh::root().join(folder)).context(folder)?;
    let names = entries.flatten().map(|e| e.file_name().to_string_lossy().into_owned());
    let is_config = |n: &String| n.starts_with("tsconfig") && n.ends_with(".json");
    let mut configs: Vec<String> = names.filter(is_config).collect();
    configs.sort();
    if configs.is_empty() {
        bail!("{folder} holds no tsconfig*.json");
    }
    // by their paths: in node_modules/.bin one would hide the other
    for compiler in ["typescript", "typescript-previous"] {
        for config in &configs {
            let tsc = format!("node_modules/{compiler}/bin/tsc");
            let mut c = sh::cmd("node");
            sh::run(c.args([&tsc, "-p", &format!("{folder}/{config}")])).with_context(|| compiler)?;
        }
    }
    Ok(())
}

fn publint() -> Result<()> {
    sh::run(node::bin("publint").args(["pkg", "--strict"]))
}

/// The bare wasm files have no types to resolve; `serve` is for `import` alone, which the one ignored rule is about.
fn attw() -> Result<()> {
    let profile = [
        "--profile",
        "node16",
        "--exclude-entrypoints",
        "./autoscale.wasm",
        "./core.wasm",
        "./diagnosis.wasm",
        "./scaling.wasm",
        "./sign.wasm",
    ];
    sh::quiet(node::bin("attw").args(["--pack", "pkg"]).args(profile).args(["--ignore-rules", "cjs-resolves-to-esm"]))
}

fn js() -> Result<()> {
    let (python, browser) = (python::ready()?, browser::ready()?);
    if sh::which("curl").is_none() {
        apt::install(&["curl"])?;
    }
    sh::run(node::test("tests/js")?.env("PYTHON", python).env("CHROMIUM", browser.chromium))
}

fn pages() -> Result<()> {
    let (browser, firefox) = (browser::ready()?, browser::firefox_ready()?);
    sh::run(node::test("tests/browser")?.env("CHROMIUM", browser.chromium).env("FIREFOX", firefox))
}
