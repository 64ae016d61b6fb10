//! Makes the packs of one service from its folder: `cargo xtask pack <folder> <out>`.
//!
//! The same files as in the build of the library read, check and write it.

#[allow(dead_code, reason = "the build reads all services, and needs the kind of each pack")]
#[path = "../build/catalogue.rs"]
mod catalogue;
#[path = "../build/check.rs"]
mod check;
#[path = "../build/convention.rs"]
mod convention;
#[path = "../build/edition.rs"]
mod edition;
#[allow(dead_code, reason = "a pack of activities is made by the build alone")]
#[path = "../build/emit.rs"]
mod emit;
#[allow(dead_code, reason = "shared with the crate")]
#[path = "../src/catalog/format.rs"]
mod format;
#[path = "../build/glossary.rs"]
mod glossary;
#[path = "../build/pattern.rs"]
mod pattern;
#[path = "../build/renaming.rs"]
mod renaming;
#[path = "../build/schema.rs"]
mod schema;
#[path = "../build/translation.rs"]
mod translation;
#[allow(dead_code, reason = "shared with the crate")]
#[path = "../src/catalog/words.rs"]
mod words;
#[path = "../build/writer.rs"]
mod writer;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use catalogue::Catalogue;

fn main() -> ExitCode {
    let mut args = env::args_os().skip(1).map(PathBuf::from);
    let (Some(folder), Some(out), None) = (args.next(), args.next(), args.next()) else {
        eprintln!("usage: pack <folder of a service> <folder for its packs>");
        return ExitCode::FAILURE;
    };
    match write(&folder, &out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(errors) => {
            errors.iter().for_each(|error| eprintln!("{error}"));
            ExitCode::FAILURE
        }
    }
}

fn write(folder: &Path, out: &Path) -> Result<(), Vec<String>> {
    // Gateways and shared parameters are those of the catalogue.
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/catalog");
    let catalogue = Catalogue::of(&[folder.to_owned()], &root)?;
    let failed = |path: &Path, error: std::io::Error| vec![format!("{}: {error}", path.display())];
    fs::create_dir_all(out).map_err(|error| failed(out, error))?;
    for pack in catalogue.packs() {
        let path = out.join(format!("{}.{}", pack.service, pack.kind));
        fs::write(&path, &pack.bytes).map_err(|error| failed(&path, error))?;
        println!("{}: {} bytes", path.display(), pack.bytes.len());
    }
    Ok(())
}
