//! An object of parameters: its properties, which of them must be there, and the limits that depend on others.

use serde_json::{Map, Value};

use super::limit::{limited, value};
use super::object::one;
use super::presence::{condition, params_at};
use super::rule::when;
use crate::catalog::{CommonParam, Constraint, Limit, Operation, Origin, Param, Required, Type};

/// The object of all parameters. `clauses` are what else it must fulfil.
pub(super) fn top(operation: &Operation, clauses: Vec<Value>) -> Map<String, Value> {
    let params = operation.params;
    let mut walk = Walk { top: params, trail: Vec::new(), clauses: Vec::new() };
    let mut schema = walk.object(params);
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        let common = operation.common();
        properties.extend(common.map(|one| (one.param.name.to_owned(), walk.common(operation, one).into())));
    }
    let mut all = match schema.remove("allOf") {
        Some(Value::Array(own)) => own,
        _ => Vec::new(),
    };
    all.extend(walk.clauses);
    all.extend(clauses);
    if !all.is_empty() {
        schema.insert("allOf".into(), all.into());
    }
    schema
}

struct Walk {
    top: &'static [Param],
    /// The parameters around the object.
    trail: Vec<&'static Param>,
    /// What depends on a parameter that stands at the top.
    clauses: Vec<Value>,
}

impl Walk {
    fn object(&mut self, params: &'static [Param]) -> Map<String, Value> {
        let mut properties = Map::new();
        let mut clauses = Vec::new();
        for param in params {
            properties.insert(param.name.to_owned(), Value::Object(self.property(param)));
            for (constraint, part) in param.constraints.iter().map(about).chain(param.keys.iter().map(about_name)) {
                self.conditional(param, constraint, part, params, &mut clauses);
            }
        }
        let required: Vec<_> =
            params.iter().filter(|param| param.required == Required::Yes).map(|param| param.name).collect();
        let mut schema = Map::new();
        schema.insert("type".into(), "object".into());
        schema.insert("properties".into(), properties.into());
        if !required.is_empty() {
            schema.insert("required".into(), required.into());
        }
        schema.insert("additionalProperties".into(), false.into());
        if !clauses.is_empty() {
            schema.insert("allOf".into(), clauses.into());
        }
        schema
    }

    fn common(&mut self, operation: &Operation, common: &'static CommonParam) -> Map<String, Value> {
        let (name, value) = match common.from {
            Origin::Option | Origin::Caller => return self.property(&common.param),
            Origin::Operation => ("enum", vec![operation.name].into()),
            Origin::Version => ("enum", vec![operation.version().unwrap_or_default()].into()),
            Origin::Signer => ("readOnly", true.into()),
        };
        Map::from_iter([("description".to_owned(), common.param.description.into()), (name.to_owned(), value)])
    }

    fn property(&mut self, param: &'static Param) -> Map<String, Value> {
        let mut schema = Map::new();
        schema.insert("description".into(), param.description.into());
        if let Some(default) = param.default {
            schema.insert("default".into(), default.value());
        }
        if param.secret {
            schema.insert("writeOnly".into(), true.into());
        }
        let item = param.item.unwrap_or(Type::String);
        let rest = match param.kind {
            Type::List if item == Type::Object => {
                let fields = Value::Object(self.inside(param));
                counted(param, ("items", fields))
            }
            Type::List => counted(param, ("items", value(param, item))),
            Type::Object => Value::Object(self.inside(param)),
            Type::Map => {
                let names = limited(param, Type::String, Map::new(), always(param.keys));
                let mut map = counted(param, ("additionalProperties", value(param, item)));
                if let (false, Value::Object(map)) = (param.keys.is_empty(), &mut map) {
                    map.insert("propertyNames".into(), names);
                }
                map
            }
            kind => value(param, kind),
        };
        if let Value::Object(rest) = rest {
            schema.extend(rest);
        }
        // What is required is not empty.
        let least = match (param.required, param.kind) {
            (Required::Yes, Type::String) => "minLength",
            (Required::Yes, Type::List) => "minItems",
            _ => return schema,
        };
        // Beside values that no limit speaks of, the others stand in a schema of their own.
        let others = schema.get_mut("anyOf").and_then(Value::as_array_mut).and_then(|all| all.last_mut());
        match others.and_then(Value::as_object_mut) {
            Some(others) => others.entry(least).or_insert(1.into()),
            None => schema.entry(least).or_insert(1.into()),
        };
        schema
    }

    fn inside(&mut self, param: &'static Param) -> Map<String, Value> {
        self.trail.push(param);
        let schema = self.object(param.fields);
        self.trail.pop();
        schema
    }

    /// A limit that holds under a condition, as a clause of the object where the condition's parameter stands.
    fn conditional(
        &mut self,
        param: &'static Param,
        constraint: &Constraint,
        part: Part,
        siblings: &'static [Param],
        own: &mut Vec<Value>,
    ) {
        let Some(test) = &constraint.when else { return };
        let kind = match (part, param.kind) {
            (Part::Name, _) => Type::String,
            (Part::Item, Type::List | Type::Map) => param.item.unwrap_or(Type::String),
            (_, kind) => kind,
        };
        let mut then = limited(param, kind, Map::new(), std::iter::once(&constraint.limit));
        match (part, param.kind) {
            (Part::Name, _) => then = one("propertyNames", then),
            (Part::Item, Type::List) => then = one("items", then),
            (Part::Item, Type::Map) => then = one("additionalProperties", then),
            _ => {}
        }
        then = one("properties", one(param.name, with_type(param, then)));
        if params_at(siblings, test.param).is_some() {
            return own.push(when(condition(test, siblings), then));
        }
        for outer in self.trail.iter().rev() {
            if let Value::Object(object) = &mut then {
                object.insert("type".into(), "object".into());
            }
            if outer.kind == Type::List {
                then = with_type(outer, one("items", then));
            }
            then = one("properties", one(outer.name, then));
        }
        self.clauses.push(when(condition(test, self.top), then));
    }
}

/// What a limit is about.
#[derive(Clone, Copy)]
enum Part {
    /// The list or map as such.
    Whole,
    /// The value, or each item.
    Item,
    /// Each name of a map.
    Name,
}

fn about(constraint: &Constraint) -> (&Constraint, Part) {
    let part = if matches!(constraint.limit, Limit::Count(_)) { Part::Whole } else { Part::Item };
    (constraint, part)
}

fn about_name(constraint: &Constraint) -> (&Constraint, Part) {
    (constraint, Part::Name)
}

/// With the type of a list or map, where a keyword for one would stand alone.
fn with_type(param: &Param, mut schema: Value) -> Value {
    if let (Type::List | Type::Map, Value::Object(object)) = (param.kind, &mut schema) {
        let word = if param.kind == Type::List { "array" } else { "object" };
        object.insert("type".into(), word.into());
    }
    schema
}

/// A list or map of so many.
fn counted(param: &Param, (name, inner): (&str, Value)) -> Value {
    let counts = always(param.constraints).filter(|limit| matches!(limit, Limit::Count(_)));
    let own = Map::from_iter([(name.to_owned(), inner)]);
    limited(param, param.kind, own, counts)
}

fn always(constraints: &'static [Constraint]) -> impl Iterator<Item = &'static Limit> {
    constraints.iter().filter(|constraint| constraint.when.is_none()).map(|constraint| &constraint.limit)
}
