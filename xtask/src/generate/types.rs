//! `pkg/src/catalog.d.ts`: parameters and answers of every operation as TypeScript types.

use super::words::{limits, literal, rule};
use autoscale_kit::catalog::{
    CommonParam, ErrorInfo, Field, Format, Limit, Operation, Origin, Param, Required, Service, Type,
};

const HEAD: &str = "\
// Generated from src/catalog/data by `cargo xtask generate`; do not edit.
//
// Parameters are in their structured form; the same in the flat documented form (`\"InstanceId.1\"`) is accepted too.
// Fields of an answer are optional, for the documents do not say which of them always come.

";

pub fn declarations(services: &[&Service]) -> String {
    let ids: Vec<String> = services.iter().map(|service| format!("{:?}", service.id)).collect();
    let mut text = format!("{HEAD}/** A service id. */\nexport type ServiceId = {};\n\n", ids.join(" | "));
    text += "/** An operation id: `<service>.<Operation>`. */\nexport type OperationId = keyof OperationParams;\n\n";
    text += &map(services, "OperationParams", "Parameters of each operation.", "Params");
    text += &map(services, "OperationResult", "Answer of each operation.", "Result");
    text += &map(services, "OperationError", "Codes that each operation is documented to fail with.", "ErrorCode");
    text += &common_map(services);
    for service in services {
        text += &doc(&format!("{}{}.", service.title, version(service)), 0);
        text += &format!("export declare namespace {} {{\n", namespace(service));
        text += &error_codes("Codes that every operation may fail with.", service.errors, &[], 1);
        text += &common(service);
        for operation in service.operations() {
            text += &operation_types(service, operation);
        }
        text += "}\n\n";
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}

fn version(service: &Service) -> String {
    service.version.map(|version| format!(", version {version}")).unwrap_or_default()
}

fn map(services: &[&Service], name: &str, about: &str, what: &str) -> String {
    let lines: String = services
        .iter()
        .flat_map(|service| service.operations().map(move |operation| (service, operation)))
        .map(|(service, operation)| {
            format!("  {:?}: {}.{}.{what};\n", operation.id, namespace(service), operation.name)
        })
        .collect();
    format!("/** {about} */\nexport interface {name} {{\n{lines}}}\n\n")
}

fn common_map(services: &[&Service]) -> String {
    let lines: String =
        services.iter().map(|service| format!("  {:?}: {}.Common;\n", service.id, namespace(service))).collect();
    format!(
        "/** Parameters that every call of a service may carry. */\nexport interface ServiceCommon {{\n{lines}}}\n\n"
    )
}

/// The parameters that every call may carry.
fn common(service: &Service) -> String {
    let members: String = service.common.iter().map(|common| common_line(service, common)).collect();
    let about =
        doc("Parameters that every call may carry; an operation's own parameter of the same name goes before.", 1);
    if members.is_empty() {
        format!("{about}  interface Common {{}}\n")
    } else {
        format!("{about}  interface Common {{\n{members}  }}\n")
    }
}

fn common_line(service: &Service, common: &CommonParam) -> String {
    let param = &common.param;
    let (about, kind) = match common.from {
        Origin::Operation => ("Checked against the operation.", "string".to_owned()),
        Origin::Version => ("Checked.", format!("{:?}", service.version.unwrap_or_default())),
        Origin::Option => ("Where it is absent, an option of the call fills it.", param_type(param, 2)),
        Origin::Caller => ("Sent as given.", param_type(param, 2)),
        Origin::Signer => {
            ("Signing fills it in: a value here is left out, with a warning.", "string | number".to_owned())
        }
    };
    let line = |name: &str| format!("    {}?: {kind};\n", self::name(name));
    let lines: String = std::iter::once(&param.name).chain(param.aliases).map(|name| line(name)).collect();
    docs(&[param.description.to_owned(), about.to_owned()], 2) + &lines
}

/// `alibaba-ess` as `AlibabaEss`
fn namespace(service: &Service) -> String {
    let capital = |part: &str| {
        let mut chars = part.chars();
        chars.next().into_iter().flat_map(char::to_uppercase).chain(chars).collect::<String>()
    };
    service.id.split('-').map(capital).collect()
}

fn operation_types(service: &Service, operation: &Operation) -> String {
    let about = format!("{} Section {}.", operation.summary, operation.source.section);
    let rules: Vec<String> =
        operation.rules.iter().map(|known| format!("- {} ({})", rule(known), known.source.section)).collect();
    let rules = if rules.is_empty() { String::new() } else { docs(&rules, 2) };
    let filled = |param: &Param| service.region_param == Some(param.name);
    let params: String = operation.params.iter().map(|param| param_line(param, filled(param), 3)).collect();
    let fields: String = operation.response.iter().map(|field| field_line(field, 3)).collect();
    format!(
        "{}  namespace {} {{\n{rules}{}{}{}  }}\n",
        doc(&about, 1),
        operation.name,
        interface("Params", &params),
        interface("Result", &fields),
        error_codes("Codes of this operation, and of every one.", operation.errors, &["ServiceErrorCode"], 2),
    )
}

/// The codes of a service, or with those of an operation beside them.
fn error_codes(about: &str, errors: &[ErrorInfo], others: &[&str], depth: usize) -> String {
    let name = if others.is_empty() { "ServiceErrorCode" } else { "ErrorCode" };
    let mut codes: Vec<String> = errors.iter().map(|error| format!("{:?}", error.code)).collect();
    codes.sort();
    codes.dedup();
    let members: Vec<String> = others.iter().map(|other| other.to_string()).chain(codes).collect();
    let members = if members.is_empty() { "never".into() } else { members.join(" | ") };
    format!("{}{}type {name} = {members};\n", doc(about, depth), indent(depth))
}

fn interface(name: &str, members: &str) -> String {
    if members.is_empty() {
        return format!("    interface {name} {{}}\n");
    }
    format!("    interface {name} {{\n{members}    }}\n")
}

/// `filled`: an option of the call stands in for it.
fn param_line(param: &Param, filled: bool, depth: usize) -> String {
    let mut about = vec![param.description.to_owned()];
    let limits = limits(param);
    if !limits.is_empty() {
        about.push(format!("Limits{}: {}.", sections(param), limits.join("; ")));
    }
    if param.required == Required::Conditional {
        about.push("Required depending on others.".into());
    }
    if filled {
        about.push("Where it is absent, the option `region` of a call fills it.".into());
    }
    if let Some(default) = param.default {
        about.push(format!("@default {}", literal(default)));
    }
    let mark = if param.required == Required::Yes && !filled { "" } else { "?" };
    format!("{}{}{}{mark}: {};\n", docs(&about, depth), indent(depth), name(param.name), param_type(param, depth))
}

/// Where the limits of a parameter are documented.
fn sections(param: &Param) -> String {
    let all = param.constraints.iter().chain(param.keys).map(|constraint| constraint.source.section);
    let mut sections: Vec<&str> = all.collect();
    sections.sort();
    sections.dedup();
    if sections.is_empty() { String::new() } else { format!(" ({})", sections.join(", ")) }
}

fn param_type(param: &Param, depth: usize) -> String {
    let single = |kind: Type| match kind {
        Type::Object => {
            let members: String = param.fields.iter().map(|field| param_line(field, false, depth + 1)).collect();
            format!("{{\n{members}{}}}", indent(depth))
        }
        // Without a zone, an instant has no one spelling.
        Type::Datetime if is_zoneless(param) => "string".into(),
        kind => scalar(kind, &values(param)),
    };
    match (param.kind, param.item) {
        (Type::List, item) => list(&single(item.unwrap_or(Type::String))),
        (Type::Map, item) => format!("{{ readonly [name: string]: {} }}", single(item.unwrap_or(Type::String))),
        (kind, _) => single(kind),
    }
}

fn is_zoneless(param: &Param) -> bool {
    param.constraints.iter().any(|constraint| matches!(constraint.limit, Limit::Format { format: Format::Plain }))
}

/// The documented values, where they are listed without a condition.
fn values(param: &Param) -> Vec<&'static str> {
    let listed = param.constraints.iter().find_map(|constraint| match (&constraint.limit, &constraint.when) {
        (Limit::Enum { values }, None) => Some(*values),
        _ => None,
    });
    listed.map(|values| values.iter().chain(param.also).copied().collect()).unwrap_or_default()
}

fn scalar(kind: Type, values: &[&str]) -> String {
    let quoted = || values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" | ");
    match kind {
        Type::String if !values.is_empty() => quoted(),
        Type::Integer | Type::Float if !values.is_empty() => values.join(" | "),
        Type::Integer | Type::Float => "number".into(),
        Type::Boolean => "boolean".into(),
        Type::Datetime => "string | number | Date".into(),
        Type::Json => "unknown".into(),
        _ => "string".into(),
    }
}

fn field_line(field: &Field, depth: usize) -> String {
    let about = docs(&[field.description.to_owned()], depth);
    format!("{about}{}readonly {}?: {};\n", indent(depth), name(field.name), field_type(field, depth))
}

fn field_type(field: &Field, depth: usize) -> String {
    let single = |kind: Type| match kind {
        Type::Object => {
            let members: String = field.fields.iter().map(|inner| field_line(inner, depth + 1)).collect();
            format!("{{\n{members}{}}}", indent(depth))
        }
        Type::Datetime => "string".into(),
        // The service may add values.
        Type::String if !field.values.is_empty() => format!("{} | (string & {{}})", scalar(kind, field.values)),
        kind => scalar(kind, &[]),
    };
    match (field.kind, field.item) {
        (Type::List, item) => list(&single(item.unwrap_or(Type::String))),
        (Type::Map, item) => format!("{{ readonly [name: string]: {} }}", single(item.unwrap_or(Type::String))),
        (kind, _) => single(kind),
    }
}

fn list(item: &str) -> String {
    if item.contains(" | ") && !item.starts_with('{') {
        format!("readonly ({item})[]")
    } else {
        format!("readonly {item}[]")
    }
}

/// A name that is no identifier is quoted.
fn name(name: &str) -> String {
    let plain = name.chars().all(|char| char.is_ascii_alphanumeric() || char == '_');
    if plain && !name.starts_with(|first: char| first.is_ascii_digit()) { name.to_owned() } else { format!("{name:?}") }
}

fn doc(about: &str, depth: usize) -> String {
    docs(&[about.to_owned()], depth)
}

/// A doc comment; it must not end before its end.
fn docs(lines: &[String], depth: usize) -> String {
    let indent = indent(depth);
    let safe = |line: &String| line.replace("*/", "*\\/");
    match lines {
        [line] => format!("{indent}/** {} */\n", safe(line)),
        _ => {
            let lines: String = lines.iter().map(|line| format!("{indent} * {}\n", safe(line))).collect();
            format!("{indent}/**\n{lines}{indent} */\n")
        }
    }
}

fn indent(depth: usize) -> String {
    "  ".repeat(depth)
}
