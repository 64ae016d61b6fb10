//! Reads the catalogue, refuses one that contradicts itself, and writes it as the crate reads it.

mod check;
mod emit;
#[path = "../src/catalog/format.rs"]
mod format;
mod pattern;
mod schema;
#[allow(dead_code, reason = "shared with the crate")]
#[path = "../src/catalog/words.rs"]
mod words;
mod writer;

use std::path::{Path, PathBuf};
use std::process::exit;
use std::{env, fs};

use schema::{Chapter, Service};
use serde::de::DeserializeOwned;

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/catalog");
    if env::var_os("CARGO_FEATURE_CATALOG").is_none() {
        return;
    }
    match run() {
        Ok(services) => {
            let mut built_in = Vec::new();
            for service in &services {
                write_packs(&service.id, &emit::service(service));
                if env::var_os(feature_variable(&service.id)).is_some() {
                    built_in
                        .extend(["facts", "texts"].map(|kind| format!("include_bytes!(\"{}.{kind}\")", service.id)));
                }
            }
            write_packs("activities", &emit::activities(&services));
            let list = format!("static BUILT_IN: &[&[u8]] = &[{}];\n", built_in.join(", "));
            write("built_in.rs", list.as_bytes());
        }
        Err(errors) => {
            for error in errors {
                println!("cargo::error={error}");
            }
            exit(1);
        }
    }
}

/// How cargo says that a feature of this name is on.
fn feature_variable(name: &str) -> String {
    format!("CARGO_FEATURE_{}", name.to_uppercase().replace('-', "_"))
}

fn write_packs(name: &str, packs: &emit::Packs) {
    write(&format!("{name}.facts"), &packs.facts);
    write(&format!("{name}.texts"), &packs.texts);
}

fn write(name: &str, bytes: &[u8]) {
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(folder.join(name), bytes).expect("OUT_DIR is writable");
}

fn run() -> Result<Vec<Service>, Vec<String>> {
    let mut services = Vec::new();
    let mut errors = Vec::new();
    for path in entries(Path::new("src/catalog/data")) {
        match read_service(&path) {
            Ok(service) => {
                errors.extend(check::service(&service).into_iter().map(|error| format!("{}: {error}", service.id)));
                services.push(service);
            }
            Err(found) => errors.extend(found),
        }
    }
    services.sort_by(|a: &Service, b| a.id.cmp(&b.id));
    if errors.is_empty() { Ok(services) } else { Err(errors) }
}

/// A service from its file, or from its folder: `service.toml`, then every chapter.
fn read_service(path: &Path) -> Result<Service, Vec<String>> {
    if path.is_file() {
        return read(path).map_err(|error| vec![error]);
    }
    let head = path.join("service.toml");
    let mut service: Service = read(&head).map_err(|error| vec![error])?;
    let mut errors = Vec::new();
    for chapter in entries(path).into_iter().filter(|file| *file != head) {
        match read::<Chapter>(&chapter) {
            Ok(found) => {
                let taken = service.merge(found);
                errors.extend(taken.into_iter().map(|name| format!("{}: {name} is taken", chapter.display())));
            }
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(service) } else { Err(errors) }
}

fn read<T: DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {}", path.display(), error.to_string().replace('\n', " ")))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .expect("the catalogue stands in src/catalog/data")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir() || path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    entries.sort();
    entries
}
