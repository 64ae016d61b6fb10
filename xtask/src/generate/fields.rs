//! Nested parameters and fields as a flat list of rows.

use autoscale_kit::catalog::{Field, Param, Type};

/// Each parameter with its path (`SystemDisk.Size`, `DataDisk[].Size`), outer ones first.
pub fn params(params: &'static [Param]) -> Vec<(String, &'static Param)> {
    let mut rows = Vec::new();
    add_params(params, "", &mut rows);
    rows
}

fn add_params(params: &'static [Param], prefix: &str, rows: &mut Vec<(String, &'static Param)>) {
    for param in params {
        let path = format!("{prefix}{}", param.name);
        rows.push((path.clone(), param));
        add_params(param.fields, &inside(&path, param.kind), rows);
    }
}

/// Each field of an answer with its path.
pub fn response(fields: &'static [Field]) -> Vec<(String, &'static Field)> {
    let mut rows = Vec::new();
    add_fields(fields, "", &mut rows);
    rows
}

fn add_fields(fields: &'static [Field], prefix: &str, rows: &mut Vec<(String, &'static Field)>) {
    for field in fields {
        let path = format!("{prefix}{}", field.name);
        rows.push((path.clone(), field));
        add_fields(field.fields, &inside(&path, field.kind), rows);
    }
}

fn inside(path: &str, kind: Type) -> String {
    if kind == Type::List { format!("{path}[].") } else { format!("{path}.") }
}
