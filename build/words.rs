//! The words a catalogue file may use, each with the Rust value it stands for.

pub type Words = &'static [(&'static str, &'static str)];

pub const SCHEME: Words = &[
    ("alibaba-rpc-v1", "Scheme::AlibabaRpcV1"),
    ("alibaba-acs3", "Scheme::AlibabaAcs3"),
    ("tencent-v1", "Scheme::TencentV1"),
    ("tencent-tc3", "Scheme::TencentTc3"),
    ("huawei-sdk", "Scheme::HuaweiSdk"),
    ("huawei-v11", "Scheme::HuaweiV11"),
    ("huawei-token", "Scheme::HuaweiToken"),
];

pub const SHAPE: Words =
    &[("rpc", "Shape::Rpc"), ("query", "Shape::Query"), ("json", "Shape::Json"), ("rest", "Shape::Rest")];

pub const TYPE: Words = &[
    ("string", "Type::String"),
    ("integer", "Type::Integer"),
    ("float", "Type::Float"),
    ("boolean", "Type::Boolean"),
    ("datetime", "Type::Datetime"),
    ("json", "Type::Json"),
    ("list", "Type::List"),
    ("object", "Type::Object"),
    ("map", "Type::Map"),
];

pub const STYLE: Words = &[("indexed", "Style::Indexed"), ("comma", "Style::Comma"), ("json", "Style::Json")];

pub const PLACE: Words =
    &[("query", "Place::Query"), ("path", "Place::Path"), ("body", "Place::Body"), ("region", "Place::Region")];

pub const FORMAT: Words = &[
    ("iso-seconds", "Format::IsoSeconds"),
    ("iso-minutes", "Format::IsoMinutes"),
    ("plain", "Format::Plain"),
    ("ascii", "Format::Ascii"),
    ("cron", "Format::Cron"),
];

pub const RULE: Words = &[
    ("order", "RuleKind::Order"),
    ("all-or-none", "RuleKind::AllOrNone"),
    ("at-most-one", "RuleKind::AtMostOne"),
    ("at-least-one", "RuleKind::AtLeastOne"),
    ("exactly-one", "RuleKind::ExactlyOne"),
    ("one-set", "RuleKind::OneSet"),
    ("required-when", "RuleKind::RequiredWhen"),
    ("forbidden-when", "RuleKind::ForbiddenWhen"),
    ("ignored-when", "RuleKind::IgnoredWhen"),
    ("first-counts", "RuleKind::FirstCounts"),
];

pub const CATEGORY: Words = &[
    ("credentials", "Category::Credentials"),
    ("permission", "Category::Permission"),
    ("parameter", "Category::Parameter"),
    ("state", "Category::State"),
    ("quota", "Category::Quota"),
    ("throttling", "Category::Throttling"),
    ("conflict", "Category::Conflict"),
    ("server", "Category::Server"),
];

pub const RETRY: Words = &[
    ("never", "Retry::Never"),
    ("backoff", "Retry::Backoff"),
    ("same-token", "Retry::SameToken"),
    ("fix-request", "Retry::FixRequest"),
];

pub const REQUIRED: Words =
    &[("yes", "Required::Yes"), ("no", "Required::No"), ("conditional", "Required::Conditional")];

pub const ORIGIN: Words = &[
    ("operation", "Origin::Operation"),
    ("version", "Origin::Version"),
    ("option", "Origin::Option"),
    ("caller", "Origin::Caller"),
    ("signer", "Origin::Signer"),
];

/// Every list, with its name and the type of its values.
pub const LISTS: [(&str, &str, Words); 11] = [
    ("SCHEMES", "Scheme", SCHEME),
    ("SHAPES", "Shape", SHAPE),
    ("TYPES", "Type", TYPE),
    ("STYLES", "Style", STYLE),
    ("PLACES", "Place", PLACE),
    ("FORMATS", "Format", FORMAT),
    ("RULE_KINDS", "RuleKind", RULE),
    ("CATEGORIES", "Category", CATEGORY),
    ("RETRIES", "Retry", RETRY),
    ("REQUIRED", "Required", REQUIRED),
    ("ORIGINS", "Origin", ORIGIN),
];

/// The place of a word, if it is one of the list.
pub fn place(words: Words, word: &str) -> Option<usize> {
    words.iter().position(|(name, _)| *name == word)
}

/// The words of a list, for messages.
pub fn all(words: Words) -> String {
    words.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ")
}
