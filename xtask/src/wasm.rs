//! The wasm files, their glue, and the tests that run inside WebAssembly.

use crate::toolchain::{self, Toolchain};
use crate::{browser, node, sh};
use anyhow::{Context, Result, bail, ensure};
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const TEST_RUNNER: &str = "test-runner";
const CRATE: [&str; 2] = ["-p", "autoscale-kit"];
const TESTS: [&str; 2] = ["wasm_node", "wasm_browser"];

/// A module that ships: its package, the name of its library, and the name of what becomes of it in `pkg/gen`.
struct Module {
    package: &'static str,
    library: &'static str,
    name: &'static str,
}

const MODULES: [Module; 4] = [
    Module { package: "autoscale-kit-wasm-core", library: "autoscale_core", name: "core" },
    Module { package: "autoscale-kit-wasm-diagnosis", library: "autoscale_diagnosis", name: "diagnosis" },
    Module { package: "autoscale-kit-wasm-scaling", library: "autoscale_scaling", name: "scaling" },
    Module { package: "autoscale-kit-wasm-sign", library: "autoscale_sign", name: "sign" },
];

/// `pkg/gen/core.js`, `core_bg.wasm`, and the same of the other modules.
pub fn build() -> Result<()> {
    let toolchain = toolchain::ready()?;
    for module in &MODULES {
        build_module(&toolchain, module)?;
    }
    Ok(())
}

/// One at a time: built together, they would share the features of the core.
fn build_module(toolchain: &Toolchain, module: &Module) -> Result<()> {
    let Module { package, library, name } = module;
    sh::say(&format!("compiling {name}.wasm"));
    let warned = sh::warned(toolchain.cargo("build").args(["--quiet", "--package", package]))?;
    ensure!(!warned, "{name}.wasm is compiled with warnings");
    let release = toolchain::wasm_target_dir().join(toolchain::TARGET).join("release");
    let built = release.join(format!("{library}.wasm"));
    let out = sh::root().join("pkg/gen");
    let args: [OsString; 10] = [
        "wasm-bindgen".into(),
        "--target=web".into(),
        // the `new URL(..., import.meta.url)` that this drops is the line bundlers trip over
        "--omit-default-module-path".into(),
        "--no-typescript".into(),
        "--remove-name-section".into(),
        "--remove-producers-section".into(),
        format!("--out-name={name}").into(),
        "--out-dir".into(),
        out.clone().into(),
        built.into(),
    ];
    wasm_bindgen_cli::wasm_bindgen::run_cli_with_args(args).context("wasm-bindgen")?;
    holds_no_machine_path(&out.join(format!("{name}_bg.wasm")))
}

/// What ships must not tell where it was built.
fn holds_no_machine_path(wasm: &Path) -> Result<()> {
    let bytes = std::fs::read(wasm).with_context(|| wasm.display().to_string())?;
    let paths = toolchain::machine_paths().into_iter().map(|(path, _)| path);
    let home = std::env::var_os("HOME").map(PathBuf::from);
    for path in paths.chain(home).filter(|p| p.components().count() > 1) {
        let needle = format!("{}/", path.display());
        if bytes.windows(needle.len()).any(|w| w == needle.as_bytes()) {
            bail!("the wasm holds the path {needle}: map it away in xtask/src/toolchain.rs");
        }
    }
    Ok(())
}

/// clippy on the code that only exists for wasm, with every feature. What each choice of features leaves out, the build
/// looks at: it compiles them all, and takes no warning.
pub fn clippy() -> Result<()> {
    let toolchain = toolchain::ready()?;
    let tests = TESTS.map(|t| format!("--test={t}"));
    let everything = CRATE.into_iter().chain(["--lib"]).chain(tests.iter().map(String::as_str));
    sh::run(toolchain.clippy()?.arg("--quiet").args(everything).args(["--", "-D", "warnings"]))
}

pub fn test_in_node() -> Result<()> {
    node::version()?;
    sh::run(&mut test("wasm_node")?)
}

pub fn test_in_browser() -> Result<()> {
    let browser = browser::ready()?;
    let mut c = test("wasm_browser")?;
    c.env("CHROMEDRIVER", browser.driver);
    c.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", sh::root().join("webdriver.json"));
    // the runner's own 5 s and 20 s are too short for the first start of a browser
    for (key, seconds) in [("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "30"), ("WASM_BINDGEN_TEST_TIMEOUT", "60")] {
        if std::env::var_os(key).is_none() {
            c.env(key, seconds);
        }
    }
    sh::run(&mut c)
}

fn test(name: &str) -> Result<Command> {
    let mut c = toolchain::ready()?.cargo("test");
    let me = std::env::current_exe().context("the path of xtask")?;
    let me = me.to_str().context("the path of xtask is not UTF-8")?;
    c.args(CRATE).args(["--test", name]);
    c.arg("--config").arg(format!("target.{}.runner=[{me:?}, {TEST_RUNNER:?}]", toolchain::TARGET));
    Ok(c)
}

/// Called by cargo with the test binary and its arguments.
pub fn test_runner(args: Vec<OsString>) -> Result<()> {
    let name = OsString::from("wasm-bindgen-test-runner");
    wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::iter::once(name).chain(args))
}
