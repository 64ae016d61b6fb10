//! `docs/reference/<service>/`: a page that lists the operations, and one page for each.

use super::words::{category, code, codes, full_kind, kind, limits, literal, required, retry, row, rule};
use super::{MARKDOWN_HEAD, fields};
use autoscale_kit::catalog::{ActivityCodes, CommonParam, ErrorInfo, Location, Operation, Origin, Service, Style};
use autoscale_kit::issue::Source;

pub fn page(service: &Service) -> String {
    let version = service.version.map(|version| format!(", version {version}")).unwrap_or_default();
    let mut page = format!(
        "{MARKDOWN_HEAD}# {}{version}\n\nService id `{}`, signed with {}, methods {}. {}\n\n",
        service.title,
        service.id,
        codes(&service.schemes.iter().map(|scheme| scheme.name()).collect::<Vec<_>>()),
        codes(service.methods),
        cite(service.source),
    );
    for operation in service.operations() {
        page += &format!("- [{0}]({0}.md): {1}\n", operation.name, operation.summary);
    }
    if !service.common.is_empty() {
        page += &format!("\n## Parameters of every operation\n\n{}", common(service.common));
    }
    if !service.errors.is_empty() {
        page += &format!("\n## Errors of every operation\n\n{}", errors(service.errors));
    }
    if let Some(codes) = &service.activity {
        page += &activity(codes);
    }
    page
}

pub fn operation_page(operation: &Operation) -> String {
    let mut text = format!("{MARKDOWN_HEAD}# {}\n\n{} {}\n", operation.name, operation.summary, cite(operation.source));
    if !operation.aliases.is_empty() {
        text += &format!("\nAlso accepted: {}.\n", codes(operation.aliases));
    }
    if operation.path.contains('{') {
        text += &format!("\n`{} {}`\n", operation.methods.join(", "), operation.path);
    }
    text += &parameters(operation);
    text += &list("Rules", operation.rules.iter().map(rule));
    let error = |code_: Option<&str>| code_.map(|name| format!(" Error: {}.", code(name))).unwrap_or_default();
    let rate = operation.rate.iter().map(|rate| match rate.seconds {
        1 => format!("At most {} requests per second.", rate.times),
        seconds => format!("At most {} requests in {seconds} seconds.", rate.times),
    });
    let quotas =
        operation.quotas.iter().map(|quota| format!("At most {} {}.{}", quota.limit, quota.what, error(quota.error)));
    text += &list("Quotas", rate.chain(quotas));
    text += &list(
        "Preconditions",
        operation.preconditions.iter().map(|condition| format!("{}{}", condition.text, error(condition.error))),
    );
    if !operation.errors.is_empty() {
        text += &format!("\n**Errors**\n\n{}", errors(operation.errors));
    }
    text += &answer(operation);
    if !operation.example.is_empty() {
        let lines: Vec<_> = operation.example.iter().map(|(name, value)| format!("{name}={value}\n")).collect();
        text += &format!("\n**Example**\n\n```text\n{}```\n", lines.concat());
    }
    text += &list("Contradictions", operation.contradictions.iter().map(|text| (*text).to_owned()));
    text
}

fn parameters(operation: &Operation) -> String {
    if operation.params.is_empty() {
        return "\nNo parameters.\n".into();
    }
    let head = "\n**Parameters**\n\n| parameter | type | required | default | limits | description |\n|---|---|---|---|---|---|\n";
    let rows = fields::params(operation.params).into_iter().map(|(path, param)| {
        let location = match param.location {
            Location::Query | Location::Body => "",
            Location::Path => "In the path. ",
            Location::Header => "In a header of its name. ",
            Location::Region => "Sent as the region. ",
        };
        let aliases = if param.aliases.is_empty() { String::new() } else { format!(" Also {}.", codes(param.aliases)) };
        let texts =
            if param.accepts.is_empty() { String::new() } else { format!(" Also as text: {}.", styles(param.accepts)) };
        row(&[
            code(&path),
            full_kind(param.kind, param.item),
            required(param.required).into(),
            param.default.map(|default| code(&literal(default))).unwrap_or_default(),
            limits(param).join("; "),
            format!("{location}{}{aliases}{texts}", param.description),
        ])
    });
    head.to_owned() + &rows.collect::<String>()
}

fn styles(styles: &[Style]) -> String {
    let word = |style: &Style| match style {
        Style::Indexed => "numbered",
        Style::Comma => "with commas",
        Style::Json => "as JSON",
    };
    styles.iter().map(word).collect::<Vec<_>>().join(" or ")
}

fn answer(operation: &Operation) -> String {
    if operation.response.is_empty() {
        return String::new();
    }
    let head = "\n**Answer**\n\n| field | type | description |\n|---|---|---|\n";
    let rows = fields::response(operation.response).into_iter().map(|(path, field)| {
        let values = if field.values.is_empty() { String::new() } else { format!(" One of {}.", codes(field.values)) };
        row(&[code(&path), full_kind(field.kind, field.item), format!("{}{values}", field.description)])
    });
    head.to_owned() + &rows.collect::<String>()
}

fn common(params: &[CommonParam]) -> String {
    let rows = params.iter().map(|CommonParam { param, from, .. }| {
        let names = std::iter::once(&param.name).chain(param.aliases).map(|name| code(name)).collect::<Vec<_>>();
        let given = match from {
            Origin::Operation => "is checked against the operation",
            Origin::Version => "is checked",
            Origin::Option => "is sent; else an option of the call",
            Origin::Caller => "is sent",
            Origin::Signer => "is left out, with a warning: signing fills it in",
        };
        row(&[
            names.join(", "),
            kind(param.kind).into(),
            required(param.required).into(),
            limits(param).join("; "),
            given.into(),
            param.description.into(),
        ])
    });
    let head = "| name | type | required | limits | a given value | what |\n|---|---|---|---|---|---|\n";
    head.to_owned() + &rows.collect::<String>()
}

fn activity(codes: &ActivityCodes) -> String {
    let over = |is_final| if is_final { "yes" } else { "no" };
    let statuses =
        codes.statuses.iter().map(|it| row(&[code(&it.code.to_string()), it.name.into(), over(it.is_final).into()]));
    let types = codes.types.iter().map(|it| row(&[code(&it.code.to_string()), it.name.into()]));
    format!(
        "\n## Codes of a scaling activity\n\n{}\n\n| status | what | over |\n|---|---|---|\n{}\n| type | what |\n|---|---|\n{}\n{}",
        cite(codes.source),
        statuses.collect::<String>(),
        types.collect::<String>(),
        errors(codes.errors),
    )
}

fn errors(errors: &[ErrorInfo]) -> String {
    let rows = errors.iter().map(|error| {
        row(&[
            code(error.code),
            error.status.map(|status| status.to_string()).unwrap_or_default(),
            error.meaning.into(),
            format!("{}, {}", category(error.category), retry(error.retry)),
            error.advice.into(),
        ])
    });
    format!("| code | status | meaning | kind, retry | advice |\n|---|---|---|---|---|\n{}", rows.collect::<String>())
}

fn list(title: &str, items: impl Iterator<Item = String>) -> String {
    let items: String = items.map(|item| format!("- {item}\n")).collect();
    if items.is_empty() { items } else { format!("\n**{title}**\n\n{items}") }
}

fn cite(source: Source) -> String {
    format!("{}, section {}.", source.document, source.section)
}
