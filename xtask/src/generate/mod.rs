//! `cargo xtask generate`: the faces of the catalogue that are files. Each is written from the compiled-in catalogue, and
//! `--check` says which of them no longer is what the catalogue says.

mod contradictions;
mod counts;
mod errors;
mod fields;
mod reference;
mod types;
mod words;

use crate::sh;
use anyhow::{Context, Result, bail};
use autoscale_kit::catalog;
use std::path::PathBuf;

/// A file to write: its path in the repository, and what belongs into it.
struct File {
    path: PathBuf,
    text: String,
}

pub fn generate(args: &[String]) -> Result<()> {
    match args {
        [] => write(),
        [flag] if flag == "--check" => check(),
        _ => bail!("`generate` takes --check or nothing: see `cargo xtask help`"),
    }
}

fn write() -> Result<()> {
    for file in files() {
        let path = sh::root().join(&file.path);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).with_context(|| folder.display().to_string())?;
        }
        std::fs::write(&path, file.text).with_context(|| path.display().to_string())?;
    }
    println!("{}", counts::table(&catalog::services()));
    Ok(())
}

/// Fails when a generated file is not what the catalogue says.
pub fn check() -> Result<()> {
    let differs = |file: &File| std::fs::read_to_string(sh::root().join(&file.path)).ok().as_ref() != Some(&file.text);
    let stale: Vec<String> =
        files().iter().filter(|file| differs(file)).map(|file| file.path.display().to_string()).collect();
    if !stale.is_empty() {
        bail!("`cargo xtask generate` would change {}", stale.join(", "));
    }
    Ok(())
}

fn files() -> Vec<File> {
    let file = |path: &str, text: String| File { path: path.into(), text };
    let services = &catalog::services();
    let mut files = vec![
        file("pkg/src/catalog.d.ts", types::declarations(services)),
        file("docs/CONTRADICTIONS.md", contradictions::page(services)),
        file("docs/ERRORS.md", errors::page(services)),
        file("docs/counts.md", counts::page(services)),
    ];
    for service in services {
        let folder = format!("docs/reference/{}", service.id);
        files.push(file(&format!("{folder}/README.md"), reference::page(service)));
        files.extend(
            service.operations().map(|operation| {
                file(&format!("{folder}/{}.md", operation.name), reference::operation_page(operation))
            }),
        );
    }
    files
}

/// The first line of a generated page.
const MARKDOWN_HEAD: &str = "<!-- Generated from src/catalog/data by `cargo xtask generate`; do not edit. -->\n\n";
