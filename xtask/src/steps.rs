//! Runs a list of steps to the end, whatever fails, and sums up.

use anyhow::Result;
use std::process::ExitCode;
use std::time::{Duration, Instant};

pub struct Step {
    pub name: &'static str,
    pub about: &'static str,
    /// Works on pkg/dist, so it cannot run when `build` failed.
    pub needs_build: bool,
    pub run: fn() -> Result<()>,
}

pub const BUILD: &str = "build";

struct StepResult {
    name: &'static str,
    took: Duration,
    error: Option<String>,
}

pub fn run(steps: &[&Step]) -> ExitCode {
    let mut results: Vec<StepResult> = Vec::new();
    for (i, step) in steps.iter().enumerate() {
        println!("\n[{}/{}] {}: {}", i + 1, steps.len(), step.name, step.about);
        let build_failed = |o: &StepResult| o.name == BUILD && o.error.is_some();
        let start = Instant::now();
        let result = if step.needs_build && results.iter().any(build_failed) {
            Err(anyhow::anyhow!("not run, because {BUILD} failed"))
        } else {
            (step.run)()
        };
        let step_result =
            StepResult { name: step.name, took: start.elapsed(), error: result.err().map(|e| format!("{e:#}")) };
        println!("[{}/{}] {}", i + 1, steps.len(), line(&step_result));
        results.push(step_result);
    }

    println!();
    results.iter().for_each(|o| println!("{}", line(o)));
    let failed = results.iter().filter(|o| o.error.is_some()).count();
    println!("\n{} passed, {failed} failed", results.len() - failed);
    ExitCode::from(u8::from(failed > 0))
}

fn line(o: &StepResult) -> String {
    let verdict = match &o.error {
        None => "ok".to_owned(),
        Some(e) => format!("FAILED: {}", e.lines().next().unwrap_or_default()),
    };
    format!("{:<13} {:>6.1} s  {verdict}", o.name, o.took.as_secs_f32())
}
