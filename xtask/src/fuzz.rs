//! `cargo xtask fuzz` and the step `fuzz`: the targets of fuzz/fuzz_targets under libFuzzer.
//!
//! The flags are those of cargo-fuzz without its sanitizer, which would find nothing in code without `unsafe`; what is
//! left works on a stable compiler, and nothing needs to be installed but a C++ compiler for libFuzzer itself.

use crate::{apt, sh};
use anyhow::{Context, Result, anyhow, bail, ensure};
use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::thread;
use std::time::Instant;

const FOLDER: &str = "fuzz";
const COVERAGE: [&str; 5] = [
    "-Cpasses=sancov-module",
    "-Cllvm-args=-sanitizer-coverage-level=4",
    "-Cllvm-args=-sanitizer-coverage-inline-8bit-counters",
    "-Cllvm-args=-sanitizer-coverage-pc-table",
    "-Cllvm-args=-sanitizer-coverage-trace-compares",
];
/// Seconds for each target, by hand.
const LONG: u32 = 600;
/// Runs of each target in `cargo xtask test`: a number and not a time, so that fast and slow machines try the same.
const RUNS: u32 = 5_000;
/// A target that takes longer for them hangs.
const SHORT: u32 = 120;

/// Runs of one process of a target that keeps what it has read for good; after them it starts anew.
const RUNS_OF_A_PROCESS: [(&str, u32); 1] = [("pack", 40_000)];

/// How the targets are run.
struct Plan {
    seconds: u32,
    /// What is found stays for the next run; otherwise each run begins with the seeds and the same random numbers.
    keeps: bool,
}

/// `cargo xtask fuzz [target ...] [--seconds N]`, or one target and files to run it with once.
pub fn fuzz(args: &[String]) -> Result<()> {
    let known = targets()?;
    let (mut chosen, mut files, mut seconds) = (Vec::new(), Vec::new(), LONG);
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--seconds" => {
                let number = args.next().context("--seconds: give a number")?;
                seconds = number.parse().ok().filter(|n| *n > 0).context("--seconds: give a number from 1")?;
            }
            target if known.iter().any(|k| k == target) => chosen.push(target.to_owned()),
            file if !file.starts_with('-') && sh::root().join(file).is_file() => files.push(file),
            other => bail!("`fuzz` takes no `{other}`: give --seconds N, a file, or of {}", known.join(", ")),
        }
    }
    if files.is_empty() {
        let chosen = if chosen.is_empty() { known } else { chosen };
        return run_all(&chosen, &Plan { seconds, keeps: true });
    }
    let [target] = &chosen[..] else { bail!("give one target to run the file with") };
    build()?;
    sh::run(sh::cmd(binary(target)?).args(files))
}

/// A few thousand runs of each target.
pub fn short() -> Result<()> {
    run_all(&targets()?, &Plan { seconds: SHORT, keeps: false })
}

fn targets() -> Result<Vec<String>> {
    let folder = folder().join("fuzz_targets");
    let entries = fs::read_dir(&folder).with_context(|| folder.display().to_string())?;
    let paths = entries.flatten().map(|e| e.path()).filter(|p| p.extension() == Some(OsStr::new("rs")));
    let mut names: Vec<String> = paths.filter_map(|p| Some(p.file_stem()?.to_str()?.to_owned())).collect();
    names.sort();
    Ok(names)
}

fn folder() -> PathBuf {
    sh::root().join(FOLDER)
}

/// Where cargo-fuzz builds to as well: other flags must not rebuild what the other steps use.
fn target_dir() -> PathBuf {
    folder().join("target")
}

fn build() -> Result<()> {
    let compiler = std::env::var("CXX").unwrap_or_else(|_| "c++".into());
    if sh::first_line(sh::cmd(&compiler).arg("--version")).is_none() {
        apt::install(&["g++"])?;
    }
    sh::say("building the fuzz targets");
    let mut c = sh::cargo("build");
    // with a target named, build scripts and macros go without the flags
    c.args(["--quiet", "--locked", "--release", "--bins", "--target", &host()?, "--manifest-path"]);
    c.arg(folder().join("Cargo.toml")).arg("--target-dir").arg(target_dir());
    c.env_remove("CARGO_ENCODED_RUSTFLAGS").env("RUSTFLAGS", COVERAGE.join(" "));
    sh::run(&mut c).context("the fuzz targets do not build")
}

fn host() -> Result<String> {
    let rustc = std::env::var_os("RUSTC").unwrap_or("rustc".into());
    let host = sh::first_line(sh::cmd(rustc).args(["--print", "host-tuple"]));
    host.context("rustc does not say which host it runs on")
}

fn binary(target: &str) -> Result<PathBuf> {
    Ok(target_dir().join(host()?).join("release").join(target))
}

/// As many at a time as there are processors. All of them run to the end, whatever one finds.
fn run_all(targets: &[String], plan: &Plan) -> Result<()> {
    build()?;
    let width = thread::available_parallelism().map_or(1, |n| n.get()).min(targets.len());
    sh::say(&format!("{}: at most {} s each, {width} at a time", targets.join(", "), plan.seconds));
    let waiting = Mutex::new(targets.iter());
    let failed = Mutex::new(Vec::new());
    thread::scope(|scope| {
        let work = || {
            let next = || waiting.lock().ok()?.next();
            while let Some(target) = next() {
                match run(target, plan) {
                    Ok(line) => println!("{line}"),
                    Err(e) => failed.lock().expect("no thread panics").push(e),
                }
            }
        };
        (0..width).for_each(|_| drop(scope.spawn(work)));
    });
    match failed.into_inner().expect("no thread panics") {
        errors if errors.is_empty() => Ok(()),
        errors => bail!("{}", errors.iter().map(|e| format!("{e:#}")).collect::<Vec<_>>().join("; ")),
    }
}

/// One target; what it did in one line.
fn run(target: &str, plan: &Plan) -> Result<String> {
    let artifacts = folder().join("artifacts").join(target);
    let corpus = target_dir().join(if plan.keeps { "corpus" } else { "short" }).join(target);
    if !plan.keeps && corpus.exists() {
        fs::remove_dir_all(&corpus).with_context(|| corpus.display().to_string())?;
    }
    for folder in [&artifacts, &corpus] {
        fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
    }
    let limit = RUNS_OF_A_PROCESS.iter().find(|(name, _)| *name == target).map(|(_, runs)| *runs);
    let (start, mut total) = (Instant::now(), Done::default());
    loop {
        let left = u64::from(plan.seconds).saturating_sub(start.elapsed().as_secs()).max(1);
        let done = run_once(target, plan, (left, limit), [&artifacts, &corpus])?;
        total = Done { runs: total.runs + done.runs, coverage: total.coverage.max(done.coverage) };
        let is_cut = plan.keeps && limit.is_some_and(|runs| done.runs >= u64::from(runs));
        if !is_cut || start.elapsed().as_secs() >= u64::from(plan.seconds) {
            return Ok(format!("{target:<9} {:>10} runs, {:>5} places reached", total.runs, total.coverage));
        }
    }
}

/// What one process did.
#[derive(Default)]
struct Done {
    runs: u64,
    coverage: u64,
}

fn run_once(target: &str, plan: &Plan, limits: (u64, Option<u32>), folders: [&Path; 2]) -> Result<Done> {
    let ((seconds, runs), [artifacts, corpus]) = (limits, folders);
    let log = target_dir().join(format!("{target}.log"));
    let output = File::create(&log).with_context(|| log.display().to_string())?;

    let mut c = sh::cmd(binary(target)?);
    c.arg(format!("-max_total_time={seconds}"));
    c.args(["-print_final_stats=1", "-timeout=25", "-rss_limit_mb=2048"]);
    c.arg(format!("-dict={}", folder().join("words.dict").display()));
    c.arg(format!("-artifact_prefix={}/", artifacts.display()));
    if !plan.keeps {
        c.args(["-seed=1", &format!("-runs={RUNS}")]);
    } else if let Some(runs) = runs {
        c.arg(format!("-runs={runs}"));
    }
    // what is found goes into the first folder
    c.arg(corpus).arg(folder().join("corpus").join(target));
    c.stdout(output.try_clone()?).stderr(output);
    let status = c.status().with_context(|| format!("cannot start the target {target}"))?;
    let said = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
    if status.success() { done(target, &said) } else { Err(crash(target, &said)) }
}

fn done(target: &str, said: &str) -> Result<Done> {
    let after = |label: &str| {
        let at = said.rfind(label)? + label.len();
        said[at..].split_whitespace().next()?.parse::<u64>().ok()
    };
    let runs = after("stat::number_of_executed_units:");
    let runs = runs.with_context(|| format!("{target} does not say how often it ran"))?;
    ensure!(runs > 0, "{target} ran nothing");
    Ok(Done { runs, coverage: after("cov:").unwrap_or_default() })
}

/// Prints what was found, as it may be gone with the machine, and says how to run it again.
fn crash(target: &str, said: &str) -> anyhow::Error {
    let start = said.find("panicked at").or_else(|| said.find("ERROR: libFuzzer")).unwrap_or_default();
    let start = said[..start].rfind('\n').map_or(0, |at| at + 1);
    said[start..].lines().take_while(|line| !line.starts_with("stack backtrace")).take(12).for_each(|line| {
        eprintln!("  {}", line.chars().take(1_000).collect::<String>());
    });
    let written = said.split("Test unit written to ").nth(1).and_then(|rest| rest.lines().next());
    let Some(artifact) = written.map(Path::new) else {
        return anyhow!("{target} failed: {FOLDER}/target/{target}.log says why");
    };
    if let Ok(bytes) = fs::read(artifact) {
        eprintln!("  input: \"{}\"", bytes.escape_ascii().to_string().chars().take(4_000).collect::<String>());
    }
    let shown = artifact.strip_prefix(sh::root()).unwrap_or(artifact).display();
    anyhow!("{target} crashed: `cargo xtask fuzz {target} {shown}` runs it again")
}
