//! Reads the catalogue, refuses one that contradicts itself, and writes it as Rust tables.

mod check;
mod emit;
mod pattern;
mod schema;
mod words;

use std::path::{Path, PathBuf};
use std::process::exit;
use std::{env, fs};

use schema::Service;

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/catalog/data");
    match run() {
        Ok(tables) => {
            let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("tables.rs");
            fs::write(out, tables).expect("OUT_DIR is writable");
        }
        Err(errors) => {
            for error in errors {
                println!("cargo::error={error}");
            }
            exit(1);
        }
    }
}

fn run() -> Result<String, Vec<String>> {
    let mut services = Vec::new();
    let mut errors = Vec::new();
    for path in data_files() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).map_err(|error| vec![format!("{name}: {error}")])?;
        match toml::from_str::<Service>(&text) {
            Ok(service) => {
                errors.extend(check::service(&service).into_iter().map(|error| format!("{name}: {error}")));
                services.push(service);
            }
            Err(error) => errors.push(format!("{name}: {}", error.to_string().replace('\n', " "))),
        }
    }
    services.sort_by(|a: &Service, b| a.id.cmp(&b.id));
    if errors.is_empty() { Ok(emit::tables(&services)) } else { Err(errors) }
}

fn data_files() -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> = fs::read_dir(Path::new("src/catalog/data"))
        .expect("the catalogue stands in src/catalog/data")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    files
}
