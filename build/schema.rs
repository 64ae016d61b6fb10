//! The shape of the catalogue's files: what a contributor may write there.
//!
//! `data/<service>.toml` holds a whole service. A long one has a folder instead: `data/<service>/service.toml`, and
//! beside it one file for each chapter ([`Chapter`]), `glossary.toml` ([`Glossary`]) and `error-codes.toml`, which explains codes
//! that several operations list. `gateways/<vendor>.toml` holds what services of a vendor share ([`Gateway`]). Texts in another language stand in `data/<service>/<language>/`
//! ([`Texts`](crate::translation::Texts)).

use std::collections::BTreeMap;

use serde::Deserialize;

/// One service and edition: one file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Service {
    pub id: String,
    /// Short enough to be cited in every message.
    pub title: String,
    /// API version sent with each call; absent where the path carries it.
    pub version: Option<String>,
    /// The sign schemes that the service accepts; the first is the default.
    pub schemes: Vec<String>,
    /// How a call becomes a request: `rpc`, `query`, `json` or `rest`.
    pub shape: String,
    /// HTTP methods the service takes; the first is the default.
    pub methods: Vec<String>,
    pub path: String,
    /// How the names of operations begin that change nothing; an operation may say otherwise with `read-only`.
    pub reading_verbs: Vec<String>,
    /// The parameter that makes a repeated call run once, in the operations that have it.
    pub token_param: Option<String>,
    /// The number of the first item of a list in a query or a form. The shapes `rpc` and `query` need it.
    pub first_index: Option<usize>,
    /// How the service answers.
    pub answer: Answer,
    /// How lists come in pages; of several ways, an operation has the first whose parameters it has.
    #[serde(default)]
    pub paging: Vec<Paging>,
    /// How often each operation may be called, unless it says otherwise.
    pub rate: Option<Rate>,
    /// The parameter that names the region, filled from the `region` option where an operation has it.
    pub region_param: Option<String>,
    /// Title of the document, as a person knows it, with what tells its edition from others.
    pub document: String,
    /// Date of that edition.
    pub edition: String,
    /// Id of the service that documents a later version of the same API.
    pub superseded_by: Option<String>,
    /// Where the request format and the signature are documented.
    pub section: String,
    /// Host used when neither the region nor the caller names one; absent where each region has its own.
    pub endpoint: Option<String>,
    /// Host of a region that `endpoints` does not name, with `{region}` for its id. Without it, that is `endpoint`.
    pub region_endpoint: Option<String>,
    /// Ids of the regions that the vendor lists, beside those of `endpoints`.
    #[serde(default)]
    pub regions: Vec<String>,
    /// Hosts of the regions that keep to neither rule.
    #[serde(default)]
    pub endpoints: BTreeMap<String, String>,
    #[serde(default)]
    pub pattern: BTreeMap<String, Pattern>,
    #[serde(default)]
    pub structure: BTreeMap<String, Structure>,
    /// Parameters that every call may carry beside its own.
    #[serde(default)]
    pub common: Vec<Common>,
    /// Id of the service whose common parameters this one has too.
    pub common_as: Option<String>,
    /// Errors every operation may answer with.
    #[serde(default)]
    pub error: Vec<ErrorCode>,
    /// The file in `gateways/` that has the codes of the vendor's gateway.
    pub gateway: Option<String>,
    /// Those codes, without the ones that the document lists for every operation.
    #[serde(skip)]
    pub known: Vec<ErrorCode>,
    /// What that gateway wants in headers, by scheme and header.
    #[serde(skip)]
    pub headers: BTreeMap<String, BTreeMap<String, String>>,
    #[serde(default)]
    pub operation: Vec<Operation>,
    pub activity: Option<Activity>,
}

/// What a vendor's gateway answers whichever API is called, where a document is silent about it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Gateway {
    /// By scheme: headers that it asks for in place of fields, each with what it holds, `operation` or `version`.
    #[serde(default)]
    pub headers: BTreeMap<String, BTreeMap<String, String>>,
    pub error: Vec<ErrorCode>,
}

/// A parameter that every call may carry.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Common {
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(default)]
    pub required: bool,
    /// Where the value comes from: `operation`, `version`, `option`, `caller` or `signer`.
    pub from: String,
    pub description: String,
    /// With `from = "option"`, which one: `region` or `format`.
    pub option: Option<String>,
    /// What is sent where the option is absent.
    pub default: Option<String>,
    /// The header in which it is sent; without one it is a field of the query or form.
    pub header: Option<String>,
    /// Values that are accepted beside those of `enum`.
    #[serde(default)]
    pub also: Vec<String>,
    #[serde(rename = "enum")]
    pub one_of: Option<Vec<String>>,
    pub section: Option<String>,
}

impl Common {
    /// The same as a parameter of an operation.
    pub fn param(&self) -> Param {
        let limit = self.one_of.clone().map(|values| Constraint { one_of: Some(values), ..Constraint::default() });
        Param {
            name: self.name.clone(),
            aliases: self.aliases.clone(),
            kind: self.kind.clone(),
            required: Required::Flag(self.required),
            description: self.description.clone(),
            also: self.also.clone(),
            constraints: limit.into_iter().collect(),
            ..Param::default()
        }
    }
}

/// How a service answers: what the members of an answer that are no data are called.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Answer {
    /// `flat`, `coded`, `enveloped` or `by-status`.
    pub style: String,
    /// The members that may hold the id of the request, the first that is there counting.
    #[serde(default)]
    pub request_id: Vec<String>,
    /// The header that holds it where no member does.
    pub request_id_header: Option<String>,
    /// With `enveloped`: the member around everything.
    pub envelope: Option<String>,
    /// With `coded`: the member that says whether the call succeeded, and its value where it did.
    pub code: Option<String>,
    pub success: Option<String>,
    /// With `coded`: the member with a finer code, the one with the message, the one around the data, and the one with what
    /// became of each resource of a batch.
    pub reason: Option<String>,
    pub message: Option<String>,
    pub data: Option<String>,
    pub batch: Option<String>,
    /// With `flat`: the member of an error that is told beside it.
    pub detail: Option<String>,
}

/// How lists come in pages.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Paging {
    /// `number`, `offset` or `token`.
    pub style: String,
    /// The parameter that says which page.
    pub at: String,
    /// The parameter for the number of items on a page.
    pub size: String,
    /// The field with the number of items on all pages, in the answers that have it.
    pub total: Option<String>,
    /// For `token`: the field that names the next page.
    pub next: Option<String>,
}

/// How often an operation may be called: exactly one of the two.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rate {
    pub per_second: Option<u32>,
    pub per_minute: Option<u32>,
    pub section: Option<String>,
}

/// Some operations of a service that has a folder.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Chapter {
    #[serde(default)]
    pub pattern: BTreeMap<String, Pattern>,
    #[serde(default)]
    pub structure: BTreeMap<String, Structure>,
    #[serde(default)]
    pub operation: Vec<Operation>,
    /// Errors every operation may answer with.
    #[serde(default)]
    pub error: Vec<ErrorCode>,
    pub activity: Option<Activity>,
}

/// The numbers by which the service tells what became of a scaling activity.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Activity {
    pub section: String,
    pub status: Vec<ActivityStatus>,
    #[serde(rename = "type")]
    pub kind: Vec<ActivityType>,
    /// Every code but that of success.
    pub error: Vec<ErrorCode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ActivityStatus {
    pub code: i64,
    pub name: String,
    /// Whether the activity is over.
    #[serde(rename = "final")]
    pub is_final: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ActivityType {
    pub code: i64,
    pub name: String,
}

impl Service {
    /// Takes a chapter in; the names that were taken already.
    pub fn merge(&mut self, chapter: Chapter) -> Vec<String> {
        let mut taken = Vec::new();
        for (name, pattern) in chapter.pattern {
            if self.pattern.insert(name.clone(), pattern).is_some() {
                taken.push(format!("pattern {name}"));
            }
        }
        for (name, structure) in chapter.structure {
            if self.structure.insert(name.clone(), structure).is_some() {
                taken.push(format!("structure {name}"));
            }
        }
        if let Some(activity) = chapter.activity
            && self.activity.replace(activity).is_some()
        {
            taken.push("activity".to_owned());
        }
        self.operation.extend(chapter.operation);
        self.error.extend(chapter.error);
        taken
    }

    /// Writes out what an entry may leave to the build: what `fixed` stands for, and where a parameter of `rest` goes.
    pub fn write_out(&mut self) {
        for operation in &mut self.operation {
            let method = operation.method.as_ref().or(self.methods.first());
            let is_body =
                self.shape == "rest" && method.is_some_and(|method| !matches!(method.as_str(), "GET" | "DELETE"));
            for param in &mut operation.param {
                if is_body && param.location.is_none() {
                    param.location = Some("body".to_owned());
                }
                if let Some(value) = &param.fixed {
                    param.required = Required::Word("fixed".to_owned());
                    param.default = Some(toml::Value::String(value.clone()));
                    param.constraints = vec![Constraint { one_of: Some(vec![value.clone()]), ..Constraint::default() }];
                }
            }
        }
    }
}

/// Fields of an answer that several places share.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Structure {
    pub field: Vec<Field>,
}

/// A named pattern, shared by the parameters that follow it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pattern {
    /// A regular expression anchored at both ends by itself.
    pub regex: String,
    /// The rule in words, to complete "expected ...".
    pub text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Operation {
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    pub section: String,
    pub summary: String,
    pub method: Option<String>,
    pub path: Option<String>,
    /// Whether it changes nothing, where its name does not tell.
    pub read_only: Option<bool>,
    /// The list of its answer, by its dotted path, where it is not the first one.
    pub list: Option<String>,
    pub rate: Option<Rate>,
    /// Title and edition of the document, where they are not those of the service.
    pub document: Option<String>,
    pub edition: Option<String>,
    #[serde(default)]
    pub param: Vec<Param>,
    #[serde(default)]
    pub rule: Vec<Rule>,
    #[serde(default)]
    pub quota: Vec<Quota>,
    #[serde(default)]
    pub precondition: Vec<Precondition>,
    #[serde(default)]
    pub error: Vec<ErrorCode>,
    /// Codes that `errors.toml` of the service explains.
    #[serde(default)]
    pub errors: Vec<String>,
    #[serde(default)]
    pub response: Vec<Field>,
    /// Where the document contradicts itself, and what this entry does about it.
    #[serde(default)]
    pub contradiction: Vec<String>,
    /// The first right request that the document prints of it, as flat names and values: from [`Examples`].
    #[serde(skip)]
    pub example: Vec<(String, String)>,
}

/// `examples.toml` of a folder, `<service>.examples.toml` beside a file: the requests that the document prints. Tests hold
/// the entry against all of them, and read more of each than the build does.
#[derive(Default, Deserialize)]
pub struct Examples {
    #[serde(default)]
    pub example: Vec<Example>,
}

#[derive(Deserialize)]
pub struct Example {
    pub operation: String,
    /// `name=value`, as printed.
    pub params: Vec<String>,
    /// What the page leaves to the common parameters and the operation lists.
    #[serde(default)]
    pub common: Vec<String>,
    /// Whether the example is right.
    #[serde(default)]
    pub valid: bool,
}

#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Param {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Where there is none, the parameter is the one of this name in the glossary.
    #[serde(default, rename = "type")]
    pub kind: String,
    /// The name in the glossary, if it is another.
    pub same_as: Option<String>,
    /// For `list` and `map`: the type of its items.
    pub item: Option<String>,
    /// For `list`, `object` and `map`: `indexed` (the default), `comma` or `json`.
    pub style: Option<String>,
    /// For `list`: other styles that the document allows, taken as text and sent in `style`.
    #[serde(default)]
    pub accepts: Vec<String>,
    #[serde(default)]
    pub required: Required,
    pub default: Option<toml::Value>,
    /// The one value it has, filled in where it is absent; stands for `required`, `default` and an `enum` of it.
    pub fixed: Option<String>,
    #[serde(rename = "in")]
    pub location: Option<String>,
    #[serde(default)]
    pub description: String,
    /// The value is never shown in an issue.
    #[serde(default)]
    pub secret: bool,
    /// Values with a meaning of their own, which no constraint speaks of.
    #[serde(default)]
    pub also: Vec<String>,
    #[serde(default)]
    pub constraints: Vec<Constraint>,
    /// For `map`: limits on the names; `constraints` are about the values, `count` about their number.
    #[serde(default)]
    pub keys: Vec<Constraint>,
    #[serde(default)]
    pub field: Vec<Param>,
}

/// `true`, `false`, or `"conditional"` (a rule of the operation says when).
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub enum Required {
    Flag(bool),
    Word(String),
}

impl Default for Required {
    fn default() -> Self {
        Self::Flag(false)
    }
}

impl Required {
    pub fn word(&self) -> &'static str {
        match self {
            Self::Flag(true) => "yes",
            Self::Flag(false) => "no",
            Self::Word(word) if word == "fixed" => "fixed",
            Self::Word(_) => "conditional",
        }
    }
}

/// Exactly one kind of limit, with what it depends on.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Constraint {
    pub range: Option<Bounds>,
    #[serde(rename = "enum")]
    pub one_of: Option<Vec<String>>,
    /// In characters.
    pub length: Option<Bounds>,
    /// Name of a pattern of the service.
    pub pattern: Option<String>,
    /// Name of a pattern that the text must not match.
    pub not_pattern: Option<String>,
    pub format: Option<String>,
    pub multiple_of: Option<i64>,
    /// In bytes of UTF-8.
    pub bytes: Option<Bounds>,
    /// In bytes once the Base64 text is decoded.
    pub base64: Option<Bounds>,
    /// Items of a list, names of a map.
    pub count: Option<Bounds>,
    /// An instant at most so many days after the call.
    pub within_days: Option<i64>,
    pub when: Option<Condition>,
    /// Where it is documented, if not on the operation's page.
    pub section: Option<String>,
}

/// `[min, max]`, or `{ min = 1 }` and `{ max = 9 }` for one-sided limits.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub enum Bounds {
    Both([f64; 2]),
    Sides { min: Option<f64>, max: Option<f64> },
}

impl Bounds {
    pub fn min(&self) -> Option<f64> {
        match self {
            Self::Both([min, _]) => Some(*min),
            Self::Sides { min, .. } => *min,
        }
    }

    pub fn max(&self) -> Option<f64> {
        match self {
            Self::Both([_, max]) => Some(*max),
            Self::Sides { max, .. } => *max,
        }
    }
}

/// On another parameter: its value is one of `is`, or none of `not`, or it is (not) there.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Condition {
    /// A sibling by its name, or a dotted path from the top.
    pub param: String,
    pub is: Option<Vec<String>>,
    pub not: Option<Vec<String>>,
    pub present: Option<bool>,
    /// What must hold as well.
    pub and: Option<Box<Condition>>,
}

/// A rule across parameters.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Rule {
    /// `order`, `all-or-none`, `at-most-one`, `at-least-one`, `exactly-one`, `one-set`, `required-when`,
    /// `forbidden-when`, `ignored-when` or `first-counts`.
    pub kind: String,
    /// A list of objects, by its dotted path: the rule is about each item, and `params` are fields of the item.
    pub each: Option<String>,
    /// The parameters it speaks of; for `order` the smaller one first.
    #[serde(default)]
    pub params: Vec<String>,
    /// For `one-set`: sets of parameters, one of which must be given whole.
    #[serde(default)]
    pub sets: Vec<Vec<String>>,
    pub when: Option<Condition>,
    /// The documented reason, in our words.
    pub text: Option<String>,
    /// The code the service answers with.
    pub error: Option<String>,
    pub section: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Quota {
    pub what: String,
    pub limit: i64,
    pub error: Option<String>,
    pub section: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Precondition {
    pub text: String,
    pub error: Option<String>,
    pub section: Option<String>,
}

#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ErrorCode {
    /// In `errors.toml` the table has its name.
    #[serde(default)]
    pub code: String,
    /// HTTP status, where documented.
    pub status: Option<u16>,
    /// What it means, in our words.
    pub meaning: String,
    /// `credentials`, `permission`, `parameter`, `state`, `quota`, `throttling`, `conflict` or `server`.
    pub category: String,
    /// `never`, `backoff`, `same-token` or `fix-request`.
    pub retry: String,
    /// What to do next, in one sentence.
    pub advice: String,
    pub section: Option<String>,
}

/// A field of an answer.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Field {
    #[serde(default)]
    pub name: String,
    #[serde(default)]
    pub aliases: Vec<String>,
    /// Where there is none, the field is the one of this name in the glossary.
    #[serde(default, rename = "type")]
    pub kind: String,
    /// The name in the glossary, if it is another.
    pub same_as: Option<String>,
    pub item: Option<String>,
    #[serde(default)]
    pub description: String,
    #[serde(rename = "enum")]
    pub one_of: Option<Vec<String>>,
    #[serde(default)]
    pub field: Vec<Field>,
    /// Name of a structure of the service, in place of `field`.
    pub structure: Option<String>,
    /// `sibling.member`: the member of the JSON object that the text of a sibling holds.
    pub from: Option<String>,
}
