//! Reads the files of the catalogue, and makes their packs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use crate::edition::Folder;
use crate::glossary::Glossary;
use crate::schema::{Chapter, Common, Examples, Gateway, Service};
use crate::translation::Texts;
use crate::words::{Language, Word};
use crate::{check, emit};

/// The folders below the root of the catalogue.
const DATA: &str = "data";
const GATEWAYS: &str = "gateways";

/// Services in English and in each language in which there are texts of them.
pub struct Catalogue {
    pub services: Vec<Service>,
    translated: Vec<(Language, Vec<Service>)>,
}

/// A pack of a service: its `facts`, its English `texts` or `notes`, or those of another language: `texts.zh`, `notes.zh`.
pub struct Pack {
    pub service: String,
    pub kind: String,
    pub bytes: Vec<u8>,
}

impl Catalogue {
    /// Every service of the catalogue. What is wrong, as one line each.
    pub fn read(root: &Path) -> Result<Self, Vec<String>> {
        let paths = entries(&root.join(DATA));
        if paths.is_empty() {
            return Err(vec![format!("{}: holds no service", root.join(DATA).display())]);
        }
        Self::of(&paths, root)
    }

    /// The services in these files and folders, which may name gateways and services of the catalogue.
    pub fn of(paths: &[PathBuf], root: &Path) -> Result<Self, Vec<String>> {
        let services = read_services(paths, root, Language::English)?;
        let mut translated = Vec::new();
        for language in Language::ALL.iter().copied().filter(|language| *language != Language::English) {
            let paths: Vec<PathBuf> =
                paths.iter().filter(|path| path.join(language.word()).is_dir()).cloned().collect();
            translated.push((language, read_services(&paths, root, language)?));
        }
        Ok(Self { services, translated })
    }

    /// Its packs; the facts of a service stand before its texts.
    pub fn packs(&self) -> Vec<Pack> {
        let mut packs = Vec::new();
        for service in &self.services {
            let mut add = |kind: String, bytes| packs.push(Pack { service: service.id.clone(), kind, bytes });
            let english = emit::service(service, Language::English);
            add("facts".to_owned(), english.facts.clone());
            add("texts".to_owned(), english.texts);
            add("notes".to_owned(), english.notes);
            for (language, services) in &self.translated {
                let Some(translated) = services.iter().find(|known| known.id == service.id) else { continue };
                let others = emit::service(translated, *language);
                assert!(others.facts == english.facts, "{}: the facts differ between languages", service.id);
                add(format!("texts.{}", language.word()), others.texts);
                add(format!("notes.{}", language.word()), others.notes);
            }
        }
        packs
    }
}

/// The services in these files and folders, with their texts in a language.
fn read_services(paths: &[PathBuf], root: &Path, language: Language) -> Result<Vec<Service>, Vec<String>> {
    let mut services = Vec::new();
    let mut errors = Vec::new();
    for path in paths {
        match read_service(path, language)
            .and_then(|service| with_examples(service, path))
            .and_then(|service| with_gateway(service, root, language))
        {
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
    errors.extend(share_common(&mut services, root, language));
    errors.extend(unknown_successors(&services));
    if errors.is_empty() { Ok(services) } else { Err(errors) }
}

/// Each `superseded-by` names a service that is there.
fn unknown_successors(services: &[Service]) -> Vec<String> {
    let is_known = |id: &String| services.iter().any(|service| service.id == *id);
    let unknown = |service: &Service| {
        let id = service.superseded_by.as_ref().filter(|id| !is_known(id) || **id == service.id)?;
        Some(format!("{}: superseded-by names {id}, which is no other service", service.id))
    };
    services.iter().filter_map(unknown).collect()
}

/// Gives each service with `common-as` the common parameters of the one it names, less the sections of another document.
fn share_common(services: &mut [Service], root: &Path, language: Language) -> Vec<String> {
    let known: BTreeMap<String, Vec<Common>> =
        services.iter().map(|service| (service.id.clone(), service.common.clone())).collect();
    let mut errors = Vec::new();
    for service in services {
        let Some(other) = &service.common_as else { continue };
        let common = match known.get(other) {
            Some(common) => Ok(common.clone()),
            None => read_service(&root.join(DATA).join(other), language).map(|service| service.common),
        };
        match common {
            Ok(common) => service.common.extend(common.into_iter().map(|one| Common { section: None, ..one })),
            Err(_) => errors.push(format!("{}: common-as names the unknown service {other}", service.id)),
        }
    }
    errors
}

/// A service from its file, or from its folder: `service.toml`, every chapter, `glossary.toml`, `error-codes.toml`, and one folder for each
/// other language.
fn read_service(path: &Path, language: Language) -> Result<Service, Vec<String>> {
    if path.is_file() {
        return completed(read(path).map_err(|error| vec![error])?, &Glossary::default());
    }
    let head = path.join("service.toml");
    let own: toml::Table = read(&head).map_err(|error| vec![error])?;
    if let Some(base) = own.get("based-on").and_then(toml::Value::as_str) {
        return read_edition(path, base, language);
    }
    let glossary = path.join("glossary.toml");
    let codes = path.join("error-codes.toml");
    let examples = path.join("examples.toml");
    let mut service: Service = read(&head).map_err(|error| vec![error])?;
    let mut errors = Vec::new();
    for file in entries(path).into_iter().filter(|file| ![&head, &glossary, &codes, &examples].contains(&file)) {
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
    let optional = |file: &Path| if file.is_file() { read(file) } else { Ok(Glossary::default()) };
    let words = optional(&glossary).and_then(|words| Ok(words.with_errors(optional(&codes)?)));
    let mut words: Glossary = words.map_err(|error| errors.iter().cloned().chain([error]).collect::<Vec<_>>())?;
    if language != Language::English && errors.is_empty() {
        let folder = path.join(language.word());
        let wrong = texts(&folder)?.put(&mut service, &mut words);
        errors.extend(wrong.into_iter().map(|error| format!("{}: {error}", folder.display())));
    }
    if errors.is_empty() { completed(service, &words) } else { Err(errors) }
}

/// A service that says only where it differs from another one, whose folder stands beside its own.
fn read_edition(path: &Path, base: &str, language: Language) -> Result<Service, Vec<String>> {
    let base = Folder::read(&path.with_file_name(base), language)?;
    if let Some(other) = base.based_on() {
        return Err(vec![format!("{}: is based on a service that is based on {other}", path.display())]);
    }
    let Folder { service, glossary, texts } = Folder::read(path, language)?.over(base)?;
    let wrong = |error: toml::de::Error| vec![format!("{}: {}", path.display(), error.to_string().replace('\n', " "))];
    let mut service: Service = service.try_into().map_err(wrong)?;
    let mut words: Glossary = glossary.try_into().map_err(wrong)?;
    if language != Language::English {
        let texts: Texts = texts.try_into().map_err(wrong)?;
        let errors = texts.put(&mut service, &mut words);
        if !errors.is_empty() {
            return Err(errors.into_iter().map(|error| format!("{}: {error}", path.display())).collect());
        }
    }
    completed(service, &words)
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
    service.write_out();
    if errors.is_empty() { Ok(service) } else { Err(errors) }
}

/// The service with the requests that its document prints.
fn with_examples(mut service: Service, path: &Path) -> Result<Service, Vec<String>> {
    let file = if path.is_dir() { path.join("examples.toml") } else { path.with_extension("examples.toml") };
    if !file.is_file() {
        return Ok(service);
    }
    let examples: Examples = read(&file).map_err(|error| vec![error])?;
    let mut errors = Vec::new();
    for example in examples.example {
        let Some(operation) = service.operation.iter_mut().find(|operation| operation.name == example.operation) else {
            errors.push(format!("{}: no operation is {}", file.display(), example.operation));
            continue;
        };
        let pairs = example.params.iter().chain(&example.common).map(|pair| pair.split_once('='));
        match pairs.collect::<Option<Vec<_>>>() {
            Some(pairs) if example.valid && operation.example.is_empty() => {
                operation.example =
                    pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
            }
            Some(_) => {}
            None => errors.push(format!("{}: {} has a pair without \"=\"", file.display(), example.operation)),
        }
    }
    if errors.is_empty() { Ok(service) } else { Err(errors) }
}

/// The service with the codes of its gateway.
fn with_gateway(mut service: Service, root: &Path, language: Language) -> Result<Service, Vec<String>> {
    if let Some(name) = &service.gateway {
        let folder = root.join(GATEWAYS);
        let file = Path::new(name).with_extension("toml");
        let mut gateway: Gateway = read(&folder.join(&file)).map_err(|error| vec![error])?;
        if language != Language::English {
            let path = folder.join(language.word()).join(&file);
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

pub fn read<T: DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    toml::from_str(&text).map_err(|error| format!("{}: {}", path.display(), error.to_string().replace('\n', " ")))
}

pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.is_dir() || path.extension().is_some_and(|extension| extension == "toml"))
        // Those of a service that is a file stand beside it.
        .filter(|path| !path.to_string_lossy().ends_with(".examples.toml"))
        .collect();
    entries.sort();
    entries
}
