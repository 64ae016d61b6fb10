//! Reads from source text what each file defines, declares, imports and names by a path.

use std::collections::{BTreeMap, BTreeSet};

use crate::graph::Graph;

/// How many imports a path may lead through.
const DEEPEST: u32 = 32;

#[derive(Default)]
struct Module {
    file: String,
    children: BTreeSet<String>,
    items: BTreeSet<String>,
    imports: Vec<Import>,
    /// Paths outside `use`.
    paths: Vec<Vec<String>>,
    /// Every name outside `use`.
    names: BTreeSet<String>,
}

struct Import {
    /// The last segment is `*` for everything of a module.
    path: Vec<String>,
    name: String,
    public: bool,
}

/// The modules, by their path from the root.
pub struct Crate(BTreeMap<Vec<String>, Module>);

/// Where a path leads.
enum Target {
    Module(Vec<String>),
    Item(String),
}

impl Crate {
    pub fn read(files: &BTreeMap<String, String>) -> Self {
        let read = |(file, text): (&String, &String)| {
            let mut path: Vec<String> = file.trim_end_matches(".rs").split('/').map(str::to_owned).collect();
            path.pop_if(|last| last == "mod" || last == "lib");
            (path, Module { file: file.clone(), ..module(&tokens(text)) })
        };
        Self(files.iter().map(read).collect())
    }

    /// From each file to the files that define what it uses.
    pub fn graph(&self) -> Result<Graph, String> {
        let mut graph: Graph = self.0.values().map(|module| (module.file.clone(), BTreeSet::new())).collect();
        for (at, module) in &self.0 {
            let used = |import: &&Import| !import.public || module.names.contains(&import.name);
            let imports = module.imports.iter().filter(used).map(|import| &import.path);
            for path in imports.chain(&module.paths) {
                let Some(file) = self
                    .file(at, path)
                    .map_err(|()| format!("{}: {} leads to no file", module.file, path.join("::")))?
                else {
                    continue;
                };
                if file != module.file {
                    graph.entry(module.file.clone()).or_default().insert(file);
                }
            }
        }
        Ok(graph)
    }

    /// The file that defines what a path names; `None` for a module, whose items are named elsewhere, and for what
    /// other crates define.
    fn file(&self, at: &[String], path: &[String]) -> Result<Option<String>, ()> {
        let ours = |first: &String| matches!(first.as_str(), "crate" | "super" | "self");
        match self.resolve(at, path, DEEPEST) {
            Some(Target::Item(file)) => Ok(Some(file)),
            Some(Target::Module(module)) if path.last().is_some_and(|last| last == "*") => {
                Ok(self.0.get(&module).map(|module| module.file.clone()))
            }
            Some(Target::Module(_)) => Ok(None),
            None if path.first().is_some_and(ours) => Err(()),
            None => Ok(None),
        }
    }

    fn resolve(&self, at: &[String], path: &[String], depth: u32) -> Option<Target> {
        let mut here = at.to_vec();
        for (index, segment) in path.iter().enumerate() {
            match segment.as_str() {
                "crate" => here.clear(),
                "self" if index == 0 => {}
                "self" | "*" => break,
                "super" => drop(here.pop()?),
                name => match self.named(&here, name, depth.checked_sub(1)?)? {
                    Target::Module(module) => here = module,
                    item => return Some(item),
                },
            }
        }
        Some(Target::Module(here))
    }

    /// What a name means in a module.
    fn named(&self, at: &[String], name: &str, depth: u32) -> Option<Target> {
        let module = self.0.get(at)?;
        if module.children.contains(name) {
            return Some(Target::Module([at, &[name.to_owned()]].concat()));
        }
        if module.items.contains(name) {
            return Some(Target::Item(module.file.clone()));
        }
        let direct = module.imports.iter().filter(|import| import.name == name);
        let mut direct = direct.filter_map(|import| self.resolve(at, &import.path, depth));
        direct.next().or_else(|| {
            let all = module.imports.iter().filter(|import| import.name == "*");
            let mut modules = all.filter_map(|import| match self.resolve(at, &import.path, depth)? {
                Target::Module(module) if module != at => self.named(&module, name, depth.checked_sub(1)?),
                _ => None,
            });
            modules.next()
        })
    }
}

/// Names and single signs; comments, texts, numbers and lifetimes are left out.
fn tokens(text: &str) -> Vec<String> {
    let characters: Vec<char> = text.chars().collect();
    let at = |index: usize| characters.get(index).copied().unwrap_or('\n');
    let find = |from: usize, stop: &dyn Fn(usize) -> bool| {
        (from..characters.len()).find(|&index| stop(index)).unwrap_or(characters.len())
    };
    let in_name = |index: usize| at(index).is_alphanumeric() || at(index) == '_';
    let (mut found, mut index) = (Vec::new(), 0);
    while index < characters.len() {
        let character = at(index);
        if character == '/' && at(index + 1) == '/' {
            index = find(index, &|i| at(i) == '\n');
        } else if character == '/' && at(index + 1) == '*' {
            index = find(index + 2, &|i| at(i) == '*' && at(i + 1) == '/') + 2;
        } else if character == 'r' && matches!(at(index + 1), '"' | '#') && !(index > 0 && in_name(index - 1)) {
            let quote = find(index + 1, &|i| at(i) != '#');
            let hashes = quote - index - 1;
            index = find(quote + 1, &|i| at(i) == '"' && (1..=hashes).all(|hash| at(i + hash) == '#')) + hashes + 1;
        } else if character == '"' {
            index += 1;
            while index < characters.len() && at(index) != '"' {
                index += if at(index) == '\\' { 2 } else { 1 };
            }
            index += 1;
        } else if character == '\'' {
            // A character, or a lifetime.
            index = if at(index + 1) == '\\' {
                find(index + 3, &|i| at(i) == '\'') + 1
            } else if at(index + 2) == '\'' {
                index + 3
            } else {
                find(index + 1, &|i| !in_name(i))
            };
        } else if in_name(index) {
            let end = find(index, &|i| !in_name(i));
            found.push(characters[index..end].iter().collect());
            index = end;
        } else {
            if !character.is_whitespace() {
                found.push(character.to_string());
            }
            index += 1;
        }
    }
    found
}

fn module(tokens: &[String]) -> Module {
    let mut module = Module::default();
    let (mut index, mut depth, mut public) = (0, 0_u32, false);
    // Whether the braces are those of a macro that is called between items, or defined there: both define items.
    let (mut in_call, mut in_rules) = (false, false);
    let token = |index: usize| tokens.get(index).map_or("", String::as_str);
    while index < tokens.len() {
        match token(index) {
            "#" if ["[", "cfg", "(", "test", ")", "]"].iter().enumerate().all(|(i, t)| token(index + 1 + i) == *t) => {
                index = after_item(tokens, index + 7);
                continue;
            }
            "{" => depth += 1,
            "}" => {
                depth = depth.saturating_sub(1);
                in_call &= depth > 0;
                in_rules &= depth > 0;
            }
            "!" if depth == 0 && token(index + 1) == "{" => in_call = true,
            "pub" if depth == 0 => {
                public = true;
                if token(index + 1) == "(" {
                    index += tokens[index..].iter().position(|token| token == ")").unwrap_or_default();
                }
                index += 1;
                continue;
            }
            "mod" if token(index + 2) == ";" => {
                module.children.insert(token(index + 1).to_owned());
                index += 2;
            }
            "use" if depth == 0 || token(index + 1) != "<" => {
                let (imports, end) = tree(tokens, index + 1, &[]);
                module.imports.extend(imports.into_iter().map(|(path, name)| Import { path, name, public }));
                index = end;
                continue;
            }
            "fn" | "struct" | "enum" | "union" | "trait" | "type" | "const" | "static"
                if depth == 0 || (in_call && depth == 1) || in_rules =>
            {
                module.items.insert(token(index + 1).to_owned());
            }
            "macro_rules" if token(index + 1) == "!" => {
                module.items.insert(token(index + 2).to_owned());
                in_rules |= depth == 0;
            }
            name if is_name(name) => {
                if in_call && depth == 1 && matches!(token(index + 1), "{" | ":") {
                    module.items.insert(name.to_owned());
                }
                let mut path = vec![name.to_owned()];
                module.names.insert(name.to_owned());
                while token(index + 1) == ":" && token(index + 2) == ":" && is_name(token(index + 3)) {
                    path.push(token(index + 3).to_owned());
                    index += 3;
                }
                if path.len() > 1 {
                    module.paths.push(path);
                }
            }
            _ => {}
        }
        public = false;
        index += 1;
    }
    module
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Behind the item that begins here: behind its semicolon, or its braces.
fn after_item(tokens: &[String], start: usize) -> usize {
    let (mut index, mut depth) = (start, 0_u32);
    while let Some(token) = tokens.get(index) {
        index += 1;
        match token.as_str() {
            "{" => depth += 1,
            "}" if depth <= 1 => break,
            "}" => depth -= 1,
            ";" if depth == 0 => break,
            _ => {}
        }
    }
    index
}

type Named = (Vec<String>, String);

/// The paths of a tree of imports with the names they get, and where the tree ends.
fn tree(tokens: &[String], start: usize, under: &[String]) -> (Vec<Named>, usize) {
    let (mut path, mut found, mut index) = (under.to_vec(), Vec::new(), start);
    while let Some(token) = tokens.get(index) {
        index += 1;
        match token.as_str() {
            ":" => {}
            "{" => {
                while tokens.get(index).is_some_and(|token| token != "}") {
                    let (inner, end) = tree(tokens, index, &path);
                    found.extend(inner);
                    index = if tokens.get(end).is_some_and(|token| token == ",") { end + 1 } else { end };
                }
                return (found, index + 1);
            }
            "as" => {
                let name = tokens.get(index).cloned().unwrap_or_default();
                found.push((path, name));
                return (found, index + 1);
            }
            "," | "}" | ";" => {
                index -= 1;
                break;
            }
            segment => path.push(segment.to_owned()),
        }
    }
    let own = path.iter().rfind(|segment| *segment != "self").cloned().unwrap_or_default();
    found.push((path, own));
    (found, index)
}
