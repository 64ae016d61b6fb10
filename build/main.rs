//! Reads the catalogue, refuses one that contradicts itself, and writes it as the crate reads it.

mod check;
mod emit;
#[path = "../src/catalog/format.rs"]
mod format;
mod glossary;
mod pattern;
mod schema;
#[allow(dead_code, reason = "shared with the crate")]
#[path = "../src/catalog/words.rs"]
mod words;
mod writer;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::exit;
use std::{env, fs};

use glossary::Glossary;
use schema::{Chapter, Common, Gateway, Service};
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
                if has_feature(&service.id) {
                    let kinds = ["facts", "texts"].into_iter().filter(|kind| *kind == "facts" || has_feature(kind));
                    built_in.extend(kinds.map(|kind| format!("include_bytes!(\"{}.{kind}\")", service.id)));
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

fn has_feature(name: &str) -> bool {
    env::var_os(format!("CARGO_FEATURE_{}", name.to_uppercase().replace('-', "_"))).is_some()
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
        match read_service(&path).and_then(with_gateway) {
            Ok(service) => {
                errors.extend(check::service(&service).into_iter().map(|error| format!("{}: {error}", service.id)));
                services.push(service);
            }
            Err(found) => errors.extend(found),
        }
    }
    services.sort_by(|a: &Service, b| a.id.cmp(&b.id));
    errors.extend(share_common(&mut services));
    if errors.is_empty() { Ok(services) } else { Err(errors) }
}

/// Gives each service with `common-as` the common parameters of the one it names, less the sections of another document.
fn share_common(services: &mut [Service]) -> Vec<String> {
    let known: BTreeMap<String, Vec<Common>> =
        services.iter().map(|service| (service.id.clone(), service.common.clone())).collect();
    let mut errors = Vec::new();
    for service in services {
        let Some(other) = &service.common_as else { continue };
        match known.get(other) {
            Some(common) => {
                service.common.extend(common.iter().map(|one| Common { section: None, ..one.clone() }));
            }
            None => errors.push(format!("{}: common-as names the unknown service {other}", service.id)),
        }
    }
    errors
}

/// A service from its file, or from its folder: `service.toml`, every chapter, `glossary.toml`, `errors.toml`.
fn read_service(path: &Path) -> Result<Service, Vec<String>> {
    if path.is_file() {
        return completed(read(path).map_err(|error| vec![error])?, &Glossary::default());
    }
    let head = path.join("service.toml");
    let glossary = path.join("glossary.toml");
    let codes = path.join("errors.toml");
    let mut service: Service = read(&head).map_err(|error| vec![error])?;
    let mut errors = Vec::new();
    let is_chapter = |file: &PathBuf| ![&head, &glossary, &codes].contains(&file) && !file.ends_with("zh");
    for chapter in entries(path).into_iter().filter(is_chapter) {
        match read::<Chapter>(&chapter) {
            Ok(found) => {
                let taken = service.merge(found);
                errors.extend(taken.into_iter().map(|name| format!("{}: {name} is taken", chapter.display())));
            }
            Err(error) => errors.push(error),
        }
    }
    let optional = |file: &Path| if file.is_file() { read(file) } else { Ok(Glossary::default()) };
    let words = optional(&glossary).and_then(|words| Ok(words.with_errors(optional(&codes)?)));
    match words {
        Ok(words) if errors.is_empty() => completed(service, &words),
        Ok(_) => Err(errors),
        Err(error) => Err(errors.into_iter().chain([error]).collect()),
    }
}

/// The service with what its operations take from the glossary.
fn completed(mut service: Service, glossary: &Glossary) -> Result<Service, Vec<String>> {
    let errors = glossary.complete(&mut service);
    if errors.is_empty() { Ok(service) } else { Err(errors) }
}

/// The service with the codes of its gateway.
fn with_gateway(mut service: Service) -> Result<Service, Vec<String>> {
    if let Some(name) = &service.gateway {
        let path = Path::new("src/catalog/gateways").join(name).with_extension("toml");
        let gateway: Gateway = read(&path).map_err(|error| vec![error])?;
        let is_listed = |code: &str| service.error.iter().any(|listed| listed.code == code);
        service.known = gateway.error.into_iter().filter(|known| !is_listed(&known.code)).collect();
    }
    Ok(service)
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
