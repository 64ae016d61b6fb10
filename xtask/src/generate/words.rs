//! Facts of the catalogue as people read them.

use autoscale_kit::catalog::{Bounds, Category, Condition, Constraint, Format, Limit, Literal, Param, Required, Retry};
use autoscale_kit::catalog::{Rule, RuleKind, Test, Type};

/// A name or value as code.
pub fn code(text: &str) -> String {
    if text.is_empty() { "\"\"".to_owned() } else { format!("`{}`", text.replace('`', "'")) }
}

/// Several of them, with commas.
pub fn codes(texts: &[&str]) -> String {
    texts.iter().map(|text| code(text)).collect::<Vec<_>>().join(", ")
}

pub fn kind(kind: Type) -> &'static str {
    match kind {
        Type::String => "string",
        Type::Integer => "integer",
        Type::Float => "float",
        Type::Boolean => "boolean",
        Type::Datetime => "datetime",
        Type::Json => "json",
        Type::List => "list",
        Type::Object => "object",
        Type::Map => "map",
    }
}

/// `integer`, `list of string`
pub fn full_kind(outer: Type, item: Option<Type>) -> String {
    item.map_or_else(|| kind(outer).to_owned(), |item| format!("{} of {}", kind(outer), kind(item)))
}

pub fn required(required: Required) -> &'static str {
    match required {
        Required::Yes => "yes",
        Required::No => "no",
        Required::Conditional => "see rules",
        Required::Fixed => "filled in",
    }
}

pub fn literal(literal: Literal) -> String {
    match literal {
        Literal::Text(text) => text.to_owned(),
        Literal::Integer(number) => number.to_string(),
        Literal::Float(number) => number.to_string(),
        Literal::Boolean(flag) => flag.to_string(),
        Literal::Texts(texts) => texts.join(", "),
    }
}

/// `0 to 100`, `at least 1`, `at most 20`
pub fn bounds(bounds: Bounds) -> String {
    match (bounds.min, bounds.max) {
        (Some(min), Some(max)) if min == max => format!("exactly {min}"),
        (Some(min), Some(max)) => format!("{min} to {max}"),
        (Some(min), None) => format!("at least {min}"),
        (None, Some(max)) => format!("at most {max}"),
        (None, None) => "any".to_owned(),
    }
}

/// ` when AdjustmentType is TotalCapacity`
pub fn when(condition: &Condition) -> String {
    let param = code(condition.param);
    let own = match condition.test {
        Test::Is(values) => format!(" when {param} is {}", or(values)),
        Test::Not(values) => format!(" unless {param} is {}", or(values)),
        Test::Present(true) => format!(" when {param} is given"),
        Test::Present(false) => format!(" when {param} is not given"),
    };
    match condition.and.map(when) {
        Some(more) => format!("{own} and{}", more.strip_prefix(" when").unwrap_or(&more)),
        None => own,
    }
}

fn or(values: &[&str]) -> String {
    values.iter().map(|value| code(value)).collect::<Vec<_>>().join(" or ")
}

/// One limit, with what it depends on.
pub fn constraint(constraint: &Constraint) -> String {
    let limit = match &constraint.limit {
        Limit::Range(range) => bounds(*range),
        Limit::Enum { values } => format!("one of {}", codes(values)),
        Limit::Length(length) => format!("{} characters", bounds(*length)),
        Limit::Pattern(pattern) => pattern.text.to_owned(),
        Limit::NotPattern(pattern) => format!("not {}", pattern.text),
        Limit::Format { format } => form(*format).to_owned(),
        Limit::Multiple { of } => format!("a multiple of {of}"),
        Limit::Bytes(size) => format!("{} bytes", bounds(*size)),
        Limit::Base64(size) => format!("Base64 of {} bytes", bounds(*size)),
        Limit::Count(count) => format!("{} items", bounds(*count)),
        Limit::WithinDays { days } => format!("at most {days} days from now"),
    };
    limit + &constraint.when.as_ref().map(when).unwrap_or_default()
}

fn form(format: Format) -> &'static str {
    match format {
        Format::IsoSeconds => "`YYYY-MM-DDThh:mm:ssZ`, UTC",
        Format::IsoBeijing => "`YYYY-MM-DDThh:mm:ss+08:00`, Beijing time",
        Format::IsoMinutes => "`YYYY-MM-DDThh:mmZ`, UTC",
        Format::Plain => "`YYYY-MM-DD hh:mm:ss`",
        Format::Ascii => "ASCII characters",
        Format::Cron => "a cron expression: minute, hour, day, month, week",
    }
}

/// All limits of a parameter.
pub fn limits(param: &Param) -> Vec<String> {
    let mut limits: Vec<String> = param.constraints.iter().map(constraint).collect();
    limits.extend(param.keys.iter().map(|limit| format!("each name {}", constraint(limit))));
    if !param.also.is_empty() {
        limits.push(format!("also {}", codes(param.also)));
    }
    limits
}

/// One rule across parameters, as a sentence.
pub fn rule(rule: &Rule) -> String {
    let names: Vec<String> =
        rule.params.iter().map(|name| rule.each.into_iter().chain([*name]).collect::<Vec<_>>().join(".")).collect();
    let all = codes(&names.iter().map(String::as_str).collect::<Vec<_>>());
    let when = rule.when.as_ref().map(when).unwrap_or_default();
    let plural = rule.params.len() > 1;
    let (is, has) = if plural { ("are", "have") } else { ("is", "has") };
    let said = match rule.kind {
        RuleKind::Order => rule.params.iter().map(|name| code(name)).collect::<Vec<_>>().join(" ≤ "),
        RuleKind::AllOrNone => format!("{all} go together: all or none"),
        RuleKind::AtMostOne => format!("at most one of {all}"),
        RuleKind::AtLeastOne => format!("at least one of {all}"),
        RuleKind::ExactlyOne => format!("exactly one of {all}"),
        RuleKind::OneSet => {
            let sets: Vec<String> = rule.sets.iter().map(|set| codes(set).replace(", ", " with ")).collect();
            format!("needed: {}", sets.join(", or "))
        }
        RuleKind::RequiredWhen => format!("{all} {is} required{when}"),
        RuleKind::ForbiddenWhen => format!("{all} {is} not allowed{when}"),
        RuleKind::IgnoredWhen => format!("{all} {has} no effect{when}"),
        RuleKind::FirstCounts => format!("of several with the same {}, the first counts", all.replace(", ", " and ")),
    };
    let error = rule.error.map(|error| format!(" Error: {}.", code(error))).unwrap_or_default();
    let reason = rule.text.map(|text| format!(" {text}")).unwrap_or_default();
    let mut chars = said.chars();
    let said: String = chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect();
    format!("{said}.{reason}{error}")
}

/// A row of a table.
pub fn row(cells: &[String]) -> String {
    let cells: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
    format!("| {} |\n", cells.join(" | "))
}

pub fn category(category: Category) -> &'static str {
    match category {
        Category::Credentials => "credentials",
        Category::Permission => "permission",
        Category::Parameter => "parameter",
        Category::State => "state",
        Category::Quota => "quota",
        Category::Throttling => "throttling",
        Category::Conflict => "conflict",
        Category::Server => "server",
    }
}

pub fn retry(retry: Retry) -> &'static str {
    match retry {
        Retry::Never => "never",
        Retry::Backoff => "backoff",
        Retry::SameToken => "same token",
        Retry::FixRequest => "fix the request",
    }
}
