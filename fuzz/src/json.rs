//! JSON that is nearly what a catalogue entry wants, and JSON that is nothing of the kind.

use arbitrary::{Result, Unstructured};
use autoscale_kit::catalog::{Bounds, Format, Limit, Param, Type};
use serde_json::{Map, Value, json};

/// Texts that a service may take for an id, a name, a time or a number.
const TEXTS: [&str; 18] = [
    "asg-h7tgd87d",
    "AG6CQdPU8OKdwLjgZcJ2eaQ",
    "cn-qingdao",
    "e5d27f5c-dd76-4a61-b4bc-a67c5686719a",
    "ari:acs:ess:cn-qingdao:1:scalingRule/x",
    "2018-01-01T12:00:00Z",
    "2018-01-01T20:00+08:00",
    "2018-01-01 12:00:00",
    "0",
    "-1",
    "1e3",
    "",
    ".",
    "..",
    "伸缩组 🚀",
    "a\r\nb",
    "0 8 * * 1",
    "aGVsbG8=",
];

/// Any JSON.
pub fn any(u: &mut Unstructured, depth: usize) -> Result<Value> {
    Ok(match u.int_in_range(0..=9)? {
        0 => Value::Null,
        1 => u.arbitrary::<bool>()?.into(),
        2 => u.int_in_range(-3..=1001)?.into(),
        3 => u.arbitrary::<i64>()?.into(),
        4 => json!(u.arbitrary::<f64>()?),
        5 => u.int_in_range(-3..=1001)?.to_string().into(),
        6 => text(u)?,
        7 => u.arbitrary::<u64>()?.into(),
        8 if depth > 0 => (0..u.int_in_range(0..=4)?).map(|_| any(u, depth - 1)).collect::<Result<Vec<_>>>()?.into(),
        _ if depth > 0 => {
            let mut map = Map::new();
            for _ in 0..u.int_in_range(0..=4)? {
                map.insert(u.arbitrary()?, any(u, depth - 1)?);
            }
            map.into()
        }
        _ => json!([]),
    })
}

fn text(u: &mut Unstructured) -> Result<Value> {
    Ok(if u.ratio(2, 3)? { (*u.choose(&TEXTS)?).into() } else { u.arbitrary::<String>()?.into() })
}

/// Parameters for an operation: most of them as documented or just beyond that.
pub fn params(u: &mut Unstructured, params: &'static [Param], depth: usize) -> Result<Map<String, Value>> {
    let mut out = Map::new();
    for param in params {
        // Where the bytes are at their end, every choice is 0: there and as documented.
        let name = match u.int_in_range(0..=9)? {
            0..=5 => param.name,
            6 => *param.aliases.first().unwrap_or(&param.name),
            _ => continue,
        };
        let value = if u.ratio(1, 16)? { any(u, 2)? } else { value(u, param, depth)? };
        flat(u, &mut out, name, value)?;
    }
    if u.ratio(1, 16)? {
        out.insert(u.arbitrary()?, any(u, 1)?);
    }
    Ok(out)
}

/// Structured, as JSON text, or in the flat documented form.
fn flat(u: &mut Unstructured, out: &mut Map<String, Value>, name: &str, value: Value) -> Result<()> {
    match (u.int_in_range(0..=7)?, value) {
        (6, value @ (Value::Array(_) | Value::Object(_))) => {
            out.insert(name.to_owned(), value.to_string().into());
        }
        (7, Value::Array(items)) => {
            let first = u.int_in_range(0..=2)?;
            for (index, item) in items.into_iter().enumerate() {
                flat(u, out, &format!("{name}.{}", first + index), item)?;
            }
        }
        (7, Value::Object(fields)) => {
            for (field, value) in fields {
                flat(u, out, &format!("{name}.{field}"), value)?;
            }
        }
        (5, Value::Number(number)) => {
            out.insert(name.to_owned(), number.to_string().into());
        }
        (_, value) => {
            out.insert(name.to_owned(), value);
        }
    }
    Ok(())
}

fn value(u: &mut Unstructured, param: &'static Param, depth: usize) -> Result<Value> {
    if param.kind != Type::List {
        return single(u, param, param.kind, depth);
    }
    let count = param.constraints.iter().find_map(|constraint| match &constraint.limit {
        Limit::Count(bounds) => bounds.min,
        _ => None,
    });
    let count = u.int_in_range(0..=3)? + count.unwrap_or(1.0) as usize;
    let items = (0..count.min(24)).map(|_| single(u, param, param.item.unwrap_or(Type::String), depth));
    Ok(items.collect::<Result<Vec<_>>>()?.into())
}

fn single(u: &mut Unstructured, param: &'static Param, kind: Type, depth: usize) -> Result<Value> {
    let limits = || param.constraints.iter().map(|constraint| &constraint.limit);
    if let Some(values) = limits().find_map(|limit| match limit {
        Limit::Enum { values } => Some(*values),
        _ => None,
    }) && u.ratio(15, 16)?
    {
        return Ok((*u.choose(values)?).into());
    }
    match kind {
        Type::Object if depth > 0 => Ok(params(u, param.fields, depth - 1)?.into()),
        Type::Object => Ok(json!({})),
        Type::Integer | Type::Float => {
            let ranges: Vec<Bounds> = limits().filter_map(range).collect();
            let range = if ranges.is_empty() { Bounds { min: None, max: None } } else { *u.choose(&ranges)? };
            let (least, most) = (range.min.unwrap_or(0.0) as i64, range.max.unwrap_or(100.0) as i64);
            Ok(match u.int_in_range(0..=7)? {
                0..=3 if least <= most => u.int_in_range(least..=most)?.into(),
                4 => least.into(),
                5 => most.into(),
                6 => least.saturating_sub(1).into(),
                7 if kind == Type::Float => json!(u.arbitrary::<f64>()?),
                _ => most.saturating_add(1).into(),
            })
        }
        Type::Boolean => Ok(u.arbitrary::<bool>()?.into()),
        Type::Map => {
            let mut out = Map::new();
            for _ in 0..u.int_in_range(0..=4)? {
                out.insert((*u.choose(&TEXTS)?).to_owned(), text(u)?);
            }
            Ok(out.into())
        }
        Type::Json => any(u, 2),
        Type::String | Type::Datetime | Type::List => {
            let fits = |text: &&&str| {
                limits().all(|limit| match limit {
                    Limit::Pattern(pattern) => pattern.matches(text),
                    Limit::NotPattern(pattern) => !pattern.matches(text),
                    Limit::Base64(_) => text.ends_with('='),
                    Limit::Format { format: Format::Cron } => text.contains(" * "),
                    Limit::Length(bounds) => bounds.min.is_none_or(|least| text.len() as f64 >= least),
                    Limit::Format { format: Format::IsoSeconds | Format::IsoMinutes } => text.contains('T'),
                    Limit::Format { format: Format::Plain } => text.contains("12:"),
                    _ => true,
                })
            };
            let fitting: Vec<&str> = TEXTS.iter().filter(fits).copied().collect();
            if fitting.is_empty() || u.ratio(1, 8)? { text(u) } else { Ok((*u.choose(&fitting)?).into()) }
        }
    }
}

fn range(limit: &Limit) -> Option<Bounds> {
    match limit {
        Limit::Range(bounds) => Some(*bounds),
        _ => None,
    }
}
