//! Reads the catalogue, refuses one that contradicts itself, and writes it as the crate reads it.

mod catalogue;
mod check;
mod convention;
mod edition;
mod emit;
#[path = "../src/catalog/format.rs"]
mod format;
mod glossary;
mod pattern;
mod renaming;
mod schema;
mod translation;
#[allow(dead_code, reason = "shared with the crate")]
#[path = "../src/catalog/words.rs"]
mod words;
mod writer;

use std::path::{Path, PathBuf};
use std::process::exit;
use std::{env, fs};

use catalogue::Catalogue;

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/catalog");
    if env::var_os("CARGO_FEATURE_CATALOG").is_none() {
        return;
    }
    match Catalogue::read(Path::new("src/catalog")) {
        Ok(catalogue) => write_all(&catalogue),
        Err(errors) => {
            for error in errors {
                println!("cargo::error={error}");
            }
            exit(1);
        }
    }
}

fn write_all(catalogue: &Catalogue) {
    let mut built_in = Vec::new();
    for pack in catalogue.packs() {
        let name = format!("{}.{}", pack.service, pack.kind);
        write(&name, &pack.bytes);
        let is_inside = pack.kind == "facts" || has_feature(&pack.kind.replace("notes", "texts").replace('.', "-"));
        if has_feature(&pack.service) && is_inside {
            built_in.push(format!("BuiltIn {{ name: \"{name}\", bytes: include_bytes!(\"{name}\") }}"));
        }
    }
    let activities = emit::activities(&catalogue.services);
    write("documents.rs", emit::documents(&catalogue.services).as_bytes());
    write("activities.facts", &activities.facts);
    write("activities.texts", &activities.texts);
    let list = format!("static BUILT_IN: &[BuiltIn] = &[{}];\n", built_in.join(", "));
    write("built_in.rs", list.as_bytes());
}

fn has_feature(name: &str) -> bool {
    env::var_os(format!("CARGO_FEATURE_{}", name.to_uppercase().replace('-', "_"))).is_some()
}

fn write(name: &str, bytes: &[u8]) {
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(folder.join(name), bytes).expect("OUT_DIR is writable");
}
