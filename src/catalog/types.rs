//! What is known of a service, an operation and a parameter.
//!
//! Every value of these types comes from `data/<service>.toml` and stays for good, like a `static`.

use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::words::Word;
pub use super::words::{
    AnswerStyle, CallOption, Category, Format, Location, Origin, PagingStyle, Required, Retry, RuleKind, Shape, Style,
    Type,
};
use crate::issue::Source;
use crate::json;
use crate::limit::Allowed;
pub use crate::limit::{Bounds, Condition, Test};
use crate::sign::Scheme;

macro_rules! serialised_as_word {
    ($($name:ident),*) => {
        $(impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        })*
    };
}

serialised_as_word!(Origin, PagingStyle, Shape, Type, Style, Location, Format, RuleKind, Category, Retry);

/// One cloud service in one edition of its documentation.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Service {
    /// `alibaba-ess`, `tencent-as-v2` ...
    pub id: &'static str,
    /// Short name for people.
    pub title: &'static str,
    /// API version sent with each call, where there is one.
    pub version: Option<&'static str>,
    /// Title of the document that it follows.
    pub document: &'static str,
    /// Date of that edition, `YYYY-MM-DD`.
    pub edition: &'static str,
    /// How its calls are signed unless the caller says otherwise: the first of `schemes`.
    pub scheme: Scheme,
    /// The sign schemes that it accepts.
    pub schemes: &'static [Scheme],
    /// How a call becomes a request.
    pub shape: Shape,
    /// HTTP methods the service takes; the first is the default.
    pub methods: &'static [&'static str],
    /// Request path; operations may have their own.
    pub path: &'static str,
    /// The number of the first item of a list in a query or a form.
    pub first_index: usize,
    /// How it answers.
    #[serde(skip)]
    pub answer: Answer,
    /// The parameter that names the region, in operations that have it.
    pub region_param: Option<&'static str>,
    /// Id of the service that documents a later version of the same API.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub superseded_by: Option<&'static str>,
    /// Where the request format and the signature are documented.
    pub source: Source,
    /// Host used when neither region nor caller names one.
    pub endpoint: Option<&'static str>,
    /// Host of a region that is not listed, with `{region}` for its id; where there is none, `endpoint` is used.
    pub region_endpoint: Option<&'static str>,
    /// The regions that the vendor lists, each with its host.
    pub endpoints: &'static [(&'static str, &'static str)],
    /// Parameters that every call may carry beside its own.
    pub common: &'static [CommonParam],
    /// Errors every operation may answer with.
    pub errors: &'static [ErrorInfo],
    /// Codes of the vendor's gateway that the document does not list; their `source` is empty.
    #[serde(skip)]
    pub known: &'static [ErrorInfo],
    /// Headers that a scheme asks for in place of fields.
    #[serde(skip)]
    pub headers: &'static [SchemeHeader],
    /// The numbers by which it tells what became of a scaling activity, where it has such numbers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activity: Option<&'static ActivityCodes>,
    /// The names of its operations, sorted.
    #[serde(skip)]
    pub operation_names: &'static [OperationNames],
}

/// How a service answers, and what the members of an answer that are no data are called; empty for those that there are not.
#[derive(Debug)]
pub struct Answer {
    /// In which style.
    pub style: AnswerStyle,
    /// The members that may hold the id of the request, the first that is there counting.
    pub request_id: &'static [&'static str],
    /// The header that holds it where no member does.
    pub request_id_header: Option<&'static str>,
    /// The member around everything.
    pub envelope: &'static str,
    /// The member that says whether the call succeeded ...
    pub code: &'static str,
    /// ... and its value where it did.
    pub success: &'static str,
    /// The member with a finer code.
    pub reason: &'static str,
    /// The member with the message.
    pub message: &'static str,
    /// The member around the data.
    pub data: &'static str,
    /// The member with what became of each resource of a batch.
    pub batch: &'static str,
    /// The member of an error that is told beside it.
    pub detail: &'static str,
}

/// A header that a scheme asks for in place of a field.
#[derive(Debug)]
pub struct SchemeHeader {
    /// Name of the scheme.
    pub scheme: &'static str,
    /// Name of the header.
    pub name: &'static str,
    /// What it holds: the name of the operation, or the version.
    pub from: Origin,
}

/// What an operation is called.
#[derive(Debug)]
pub struct OperationNames {
    /// The canonical action name.
    pub name: &'static str,
    /// Misprints of the name that a reader of the document could copy.
    pub aliases: &'static [&'static str],
}

/// A parameter that every call of a service may carry. An operation's own parameter of the same name goes before it.
#[derive(Debug)]
pub struct CommonParam {
    /// Its declaration. Where it is required, building and signing fill it in.
    pub param: Param,
    /// Where its value comes from.
    pub from: Origin,
    /// The option of the call that it stands for.
    pub option: Option<CallOption>,
    /// What is sent where the option is absent.
    pub default: Option<&'static str>,
    /// The header in which it is sent; without one it is a field of the query or form.
    pub header: Option<&'static str>,
    /// Where it is documented.
    pub source: Source,
}

impl Serialize for CommonParam {
    /// One object, without limits. `flatten` would compile all of a parameter once more.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { param, from, source, .. } = self;
        let mut fields = serializer.serialize_struct("CommonParam", 7)?;
        fields.serialize_field("name", param.name)?;
        fields.serialize_field("aliases", param.aliases)?;
        fields.serialize_field("type", &param.kind)?;
        fields.serialize_field("required", &param.required)?;
        fields.serialize_field("description", param.description)?;
        fields.serialize_field("from", from)?;
        fields.serialize_field("source", source)?;
        fields.end()
    }
}

/// One documented call.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Operation {
    /// `<service>.<Operation>`
    pub id: &'static str,
    /// Id of its service.
    pub service: &'static str,
    /// The canonical action name.
    pub name: &'static str,
    /// Misprints of the name that a reader of the document could copy.
    pub aliases: &'static [&'static str],
    /// One line on what it does.
    pub summary: &'static str,
    /// Where it is documented.
    pub source: Source,
    /// HTTP methods, the default first.
    pub methods: &'static [&'static str],
    /// Path, with `{name}` for parameters in it.
    pub path: &'static str,
    /// Whether it changes nothing, so that it may be sent any number of times.
    pub read_only: bool,
    /// The parameter whose value, sent again, makes a repeated call run once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_param: Option<&'static str>,
    /// The list of its answer, by its dotted path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<&'static str>,
    /// How that list is asked for page by page, where it comes in pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
    /// How often it may be called, where that is documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<Rate>,
    /// Parameters in the document's order.
    pub params: &'static [Param],
    /// Rules across parameters.
    pub rules: &'static [Rule],
    /// Numbers the account or group may not exceed; only the service can check them.
    pub quotas: &'static [Quota],
    /// What must hold before the call; only the service can check it.
    pub preconditions: &'static [Precondition],
    /// Errors of its own; those of the service come on top.
    pub errors: &'static [ErrorInfo],
    /// Fields of the answer.
    pub response: &'static [Field],
    /// Where the document contradicts itself, and what this entry does about it.
    pub contradictions: &'static [&'static str],
    /// The first right request that the document prints, as flat names and values.
    #[serde(skip_serializing_if = "no_example", serialize_with = "as_object")]
    pub example: &'static [(&'static str, &'static str)],
}

/// An example is a text, and so it is empty where there are no texts.
fn no_example(pairs: &[(&str, &str)]) -> bool {
    pairs.iter().all(|(name, _)| name.is_empty())
}

fn as_object<S: Serializer>(pairs: &&[(&str, &str)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(pairs.iter().copied())
}

/// How a list is asked for page by page.
#[derive(Debug, Serialize)]
pub struct Paging {
    /// In which way.
    pub style: PagingStyle,
    /// The parameter that says which page.
    pub at: &'static str,
    /// The parameter for the number of items on a page.
    pub size: &'static str,
    /// The field with the number of items on all pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<&'static str>,
    /// With the style `token`: the field that names the next page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<&'static str>,
}

/// How often an operation may be called.
#[derive(Debug, Serialize)]
pub struct Rate {
    /// So many times ...
    pub times: i64,
    /// ... in so many seconds.
    pub seconds: i64,
    /// Where it is documented.
    pub source: Source,
}

/// One parameter, or one field of an object parameter.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Param {
    /// Name as the service wants it.
    pub name: &'static str,
    /// Misprints of it in the document.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub aliases: &'static [&'static str],
    /// Type of the value.
    #[serde(rename = "type")]
    pub kind: Type,
    /// For lists and maps: type of the items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<Type>,
    /// For lists and objects: how they are spelled in the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<Style>,
    /// For lists: other styles that the document allows, taken as text and sent in `style`.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub accepts: &'static [Style],
    /// Whether it must be there.
    pub required: Required,
    /// What the service takes when it is absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Literal>,
    /// Limits on the value; on a list, `count` is about the list and all others about each item.
    pub constraints: &'static [Constraint],
    /// Where it goes in the request.
    #[serde(rename = "in")]
    pub location: Location,
    /// One line with the unit.
    pub description: &'static str,
    /// Never shown in an issue.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub secret: bool,
    /// Values with a meaning of their own, which no constraint speaks of.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub also: &'static [&'static str],
    /// For maps: limits on the names; `constraints` are about the values, `count` about their number.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub keys: &'static [Constraint],
    /// Fields of an object, or of each item of a list of objects.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub fields: &'static [Param],
}

impl Operation {}

impl Param {
    /// Whether this is its name, or a misprint of it in the document.
    pub(crate) fn has_name(&self, name: &str) -> bool {
        self.name == name || self.aliases.contains(&name)
    }

    /// The index of the one of this name, sought from `likely` on: callers mostly keep the documented order.
    pub(crate) fn index_of(params: &[Self], name: &str, likely: usize) -> Option<usize> {
        let is_it = |param: &Self| std::ptr::eq(param.name, name) || param.has_name(name);
        let numbered = params.iter().enumerate();
        let mut sought = numbered.clone().skip(likely).chain(numbered.take(likely));
        sought.find(|(_, param)| is_it(param)).map(|(index, _)| index)
    }
}

impl Serialize for Required {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Yes => serializer.serialize_bool(true),
            Self::No => serializer.serialize_bool(false),
            Self::Conditional => serializer.serialize_str("conditional"),
            Self::Fixed => serializer.serialize_str("fixed"),
        }
    }
}

/// A documented value.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Literal {
    /// Text.
    Text(&'static str),
    /// A whole number.
    Integer(i64),
    /// A number.
    Float(f64),
    /// `true` or `false`.
    Boolean(bool),
    /// Several texts.
    Texts(&'static [&'static str]),
}

impl Literal {
    /// As JSON.
    pub(crate) fn value(self) -> Value {
        match self {
            Self::Text(text) => text.into(),
            Self::Integer(number) => number.into(),
            Self::Float(number) => json::plain(number),
            Self::Boolean(flag) => flag.into(),
            Self::Texts(texts) => texts.into(),
        }
    }

    /// As it stands in a request; several texts have no one text.
    pub(crate) fn text(self) -> Option<String> {
        json::scalar(&self.value())
    }
}

/// A limit, what it depends on, and where it is documented.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Constraint {
    /// The limit.
    #[serde(flatten)]
    pub limit: Limit,
    /// Only then does it hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// Where it is documented.
    pub source: Source,
}

/// One kind of limit.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Limit {
    /// A number between two bounds, both allowed.
    Range(Bounds),
    /// One of these texts.
    Enum {
        /// The documented values.
        values: &'static [&'static str],
    },
    /// Number of characters.
    Length(Bounds),
    /// A regular expression over the whole text.
    Pattern(&'static Pattern),
    /// A regular expression that the whole text must not match.
    #[serde(rename = "not-pattern")]
    NotPattern(&'static Pattern),
    /// A documented form.
    Format {
        /// Which form.
        format: Format,
    },
    /// A multiple of a step.
    Multiple {
        /// The step.
        of: i64,
    },
    /// Number of bytes in UTF-8.
    Bytes(Bounds),
    /// Base64, and the number of bytes once it is decoded.
    Base64(Bounds),
    /// Number of items of a list, or of names of a map.
    Count(Bounds),
    /// An instant at most so many days after the call.
    #[serde(rename = "within-days")]
    WithinDays {
        /// The days.
        days: i64,
    },
}

impl Limit {
    /// What the limit allows, as issues carry it.
    pub(crate) fn allowed(&self) -> Allowed {
        match self {
            Self::Range(bounds)
            | Self::Length(bounds)
            | Self::Bytes(bounds)
            | Self::Base64(bounds)
            | Self::Count(bounds) => Allowed::Bounds(*bounds),
            Self::Enum { values } => Allowed::Values { values },
            Self::Pattern(pattern) => Allowed::Pattern { pattern: pattern.regex, text: pattern.text },
            Self::NotPattern(pattern) => Allowed::NotPattern { not_pattern: pattern.regex, text: pattern.text },
            Self::Format { format } => Allowed::Format { format: format.word() },
            Self::Multiple { of } => Allowed::Multiple { multiple_of: *of },
            Self::WithinDays { days } => Allowed::WithinDays { within_days: *days },
        }
    }
}

/// A regular expression, compiled at build time to a table of transitions over bytes.
#[derive(Debug, Serialize)]
pub struct Pattern {
    /// The expression, in the syntax common to JavaScript and Rust.
    pub regex: &'static str,
    /// The rule in words.
    pub text: &'static str,
    #[serde(skip)]
    pub(crate) classes: [u8; 256],
    #[serde(skip)]
    pub(crate) width: usize,
    #[serde(skip)]
    pub(crate) next: &'static [u16],
    #[serde(skip)]
    pub(crate) accepting: &'static [bool],
}

impl Pattern {
    /// Whether the whole text matches.
    #[expect(
        clippy::indexing_slicing,
        clippy::arithmetic_side_effects,
        reason = "there is a class for each of the 256 bytes, and the states are numbered in 16 bits"
    )]
    pub fn matches(&self, text: &str) -> bool {
        let mut state = 0;
        for byte in text.bytes() {
            let class = usize::from(self.classes[usize::from(byte)]);
            match self.next.get(state * self.width + class) {
                Some(next) => state = usize::from(*next),
                None => return false,
            }
        }
        self.accepting.get(state).copied().unwrap_or(false)
    }
}

/// A rule across parameters.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Rule {
    /// Its kind.
    pub kind: RuleKind,
    /// A list of objects, by its dotted path: the rule is about each item, and `params` are fields of the item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub each: Option<&'static str>,
    /// The parameters it speaks of; for `order` the smaller one first.
    pub params: &'static [&'static str],
    /// For `one-set`: sets of parameters, one of which must be given whole.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub sets: &'static [&'static [&'static str]],
    /// Only then does it hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// The reason, where the document gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<&'static str>,
    /// The code the service answers with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<&'static str>,
    /// Where it is documented.
    pub source: Source,
}

/// A number that an account or group may not exceed.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Quota {
    /// What is counted.
    pub what: &'static str,
    /// How many at most.
    pub limit: i64,
    /// The code when it is exceeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<&'static str>,
    /// Where it is documented.
    pub source: Source,
}

/// What must hold before a call.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Precondition {
    /// In one sentence.
    pub text: &'static str,
    /// The code when it does not hold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<&'static str>,
    /// Where it is documented.
    pub source: Source,
}

/// A documented error.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorInfo {
    /// As the service answers it.
    pub code: &'static str,
    /// HTTP status, where documented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
    /// What it means.
    pub meaning: &'static str,
    /// What kind of trouble it is.
    pub category: Category,
    /// Whether sending the call again can help.
    pub retry: Retry,
    /// What to do next.
    pub advice: &'static str,
    /// Where it is documented.
    pub source: Source,
}

/// The numbers by which a service tells what became of a scaling activity.
#[derive(Debug, Serialize)]
pub struct ActivityCodes {
    /// How far it is.
    pub statuses: &'static [ActivityStatus],
    /// What kind it is.
    pub types: &'static [ActivityType],
    /// Why it failed; success, which is 0, is not among them.
    pub errors: &'static [ErrorInfo],
    /// Where they are documented.
    pub source: Source,
}

/// How far a scaling activity is.
#[derive(Debug, Serialize)]
pub struct ActivityStatus {
    /// As the service answers it.
    pub code: i64,
    /// Its name in the document.
    pub name: &'static str,
    /// Whether the activity is over.
    #[serde(rename = "final")]
    pub is_final: bool,
}

/// A kind of scaling activity.
#[derive(Debug, Serialize)]
pub struct ActivityType {
    /// As the service answers it.
    pub code: i64,
    /// Its name in the document.
    pub name: &'static str,
}

/// A field of an answer.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Field {
    /// Name as the service sends it.
    pub name: &'static str,
    /// Misprints of it in the document.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub aliases: &'static [&'static str],
    /// Type of the value.
    #[serde(rename = "type")]
    pub kind: Type,
    /// For lists: type of the items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<Type>,
    /// One line with the unit.
    pub description: &'static str,
    /// The documented values, where they are listed.
    #[serde(rename = "enum", skip_serializing_if = "<[_]>::is_empty")]
    pub values: &'static [&'static str],
    /// Not sent as a field of its own: the text of this sibling is a JSON object, and this member of it is the value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<&'static (&'static str, &'static str)>,
    /// Fields of an object, or of each item of a list of objects.
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    pub fields: &'static [Field],
}
