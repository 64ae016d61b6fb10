//! Reads the catalogue, refuses one that contradicts itself, and writes it as the crate reads it.

mod check;
mod convention;
mod emit;
#[path = "../src/catalog/format.rs"]
mod format;
mod glossary;
mod pattern;
mod schema;
mod translation;
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
use translation::Texts;
use words::{Language, Word};

const DATA: &str = "src/catalog/data";
const GATEWAYS: &str = "src/catalog/gateways";

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/catalog");
    if env::var_os("CARGO_FEATURE_CATALOG").is_none() {
        return;
    }
    match Catalogue::read() {
        Ok(catalogue) => catalogue.write(),
        Err(errors) => {
            for error in errors {
                println!("cargo::error={error}");
            }
            exit(1);
        }
    }
}

/// Every service, in English and in each language in which there are texts of it.
struct Catalogue {
    services: Vec<Service>,
    translated: Vec<(Language, Vec<Service>)>,
}

impl Catalogue {
    fn read() -> Result<Self, Vec<String>> {
        let paths = entries(Path::new(DATA));
        let services = read_services(&paths, Language::English)?;
        let mut translated = Vec::new();
        for language in Language::ALL.iter().copied().filter(|language| *language != Language::English) {
            let paths: Vec<PathBuf> =
                paths.iter().filter(|path| path.join(language.word()).is_dir()).cloned().collect();
            translated.push((language, read_services(&paths, language)?));
        }
        Ok(Self { services, translated })
    }

    fn write(&self) {
        let mut built_in = Vec::new();
        for service in &self.services {
            let mut add = |kind: &str, bytes: &[u8], inside: bool| {
                let name = format!("{}.{kind}", service.id);
                write(&name, bytes);
                if inside && has_feature(&service.id) {
                    built_in.push(format!("include_bytes!(\"{name}\")"));
                }
            };
            let packs = emit::service(service, Language::English);
            add("facts", &packs.facts, true);
            add("texts", &packs.texts, has_feature("texts"));
            for (language, services) in &self.translated {
                let Some(translated) = services.iter().find(|known| known.id == service.id) else { continue };
                let others = emit::service(translated, *language);
                assert!(others.facts == packs.facts, "{}: the facts differ between languages", service.id);
                let kind = format!("texts.{}", language.word());
                add(&kind, &others.texts, has_feature(&kind.replace('.', "-")));
            }
        }
        let activities = emit::activities(&self.services);
        write("activities.facts", &activities.facts);
        write("activities.texts", &activities.texts);
        let list = format!("static BUILT_IN: &[&[u8]] = &[{}];\n", built_in.join(", "));
        write("built_in.rs", list.as_bytes());
    }
}

fn has_feature(name: &str) -> bool {
    env::var_os(format!("CARGO_FEATURE_{}", name.to_uppercase().replace('-', "_"))).is_some()
}

fn write(name: &str, bytes: &[u8]) {
    let folder = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(folder.join(name), bytes).expect("OUT_DIR is writable");
}

/// The services in these files and folders, with their texts in a language.
fn read_services(paths: &[PathBuf], language: Language) -> Result<Vec<Service>, Vec<String>> {
    let mut services = Vec::new();
    let mut errors = Vec::new();
    for path in paths {
        match read_service(path, language).and_then(|service| with_gateway(service, language)) {
            Ok(service) => {
                // What it checks of texts is for English sentences; all else is the same in every language.
                if language == Language::English {
                    errors.extend(check::service(&service).into_iter().map(|error| format!("{}: {error}", service.id)));
                }
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

/// A service from its file, or from its folder: `service.toml`, every chapter, `glossary.toml`, and one folder for each
/// other language.
fn read_service(path: &Path, language: Language) -> Result<Service, Vec<String>> {
    if path.is_file() {
        return completed(read(path).map_err(|error| vec![error])?, &Glossary::default());
    }
    let head = path.join("service.toml");
    let glossary = path.join("glossary.toml");
    let mut service: Service = read(&head).map_err(|error| vec![error])?;
    let mut errors = Vec::new();
    for file in entries(path).into_iter().filter(|file| *file != head && *file != glossary) {
        if file.is_dir() {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            if Language::named(&name).is_none_or(|language| language == Language::English) {
                errors.push(format!("{}: is no other language", file.display()));
            }
            continue;
        }
        match read::<Chapter>(&file) {
            Ok(found) => {
                let taken = service.merge(found);
                errors.extend(taken.into_iter().map(|name| format!("{}: {name} is taken", file.display())));
            }
            Err(error) => errors.push(error),
        }
    }
    let words = if glossary.is_file() { read(&glossary) } else { Ok(Glossary::default()) };
    let mut words: Glossary = words.map_err(|error| errors.iter().cloned().chain([error]).collect::<Vec<_>>())?;
    if language != Language::English && errors.is_empty() {
        let folder = path.join(language.word());
        let wrong = texts(&folder)?.put(&mut service, &mut words);
        errors.extend(wrong.into_iter().map(|error| format!("{}: {error}", folder.display())));
    }
    if errors.is_empty() { completed(service, &words) } else { Err(errors) }
}

/// Every text of a folder.
fn texts(folder: &Path) -> Result<Texts, Vec<String>> {
    let mut all = Texts::default();
    let mut errors = Vec::new();
    for file in entries(folder) {
        match read(&file) {
            Ok(found) => {
                errors.extend(all.merge(found).into_iter().map(|error| format!("{}: {error}", file.display())));
            }
            Err(error) => errors.push(error),
        }
    }
    if errors.is_empty() { Ok(all) } else { Err(errors) }
}

/// The service with what its operations take from the glossary.
fn completed(mut service: Service, glossary: &Glossary) -> Result<Service, Vec<String>> {
    let errors = glossary.complete(&mut service);
    if errors.is_empty() { Ok(service) } else { Err(errors) }
}

/// The service with the codes of its gateway.
fn with_gateway(mut service: Service, language: Language) -> Result<Service, Vec<String>> {
    if let Some(name) = &service.gateway {
        let path = |folder: &str| Path::new(folder).join(name).with_extension("toml");
        let mut gateway: Gateway = read(&path(GATEWAYS)).map_err(|error| vec![error])?;
        if language != Language::English {
            let path = path(&format!("{GATEWAYS}/{}", language.word()));
            let texts: Texts = read(&path).map_err(|error| vec![error])?;
            let wrong = texts.put_errors(&mut gateway.error);
            if !wrong.is_empty() {
                return Err(wrong.into_iter().map(|error| format!("{}: {error}", path.display())).collect());
            }
        }
        let is_listed = |code: &str| service.error.iter().any(|listed| listed.code == code);
        service.headers = gateway.headers;
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
