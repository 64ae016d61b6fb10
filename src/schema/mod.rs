//! The parameters of an operation as JSON Schema, in two dialects.
//!
//! The schema describes the canonical structured form: numbers are numbers, instants are texts as documented, nothing is
//! `null`, and names are the canonical ones. [`validate`](crate::validate) accepts more spellings (numeric strings, the
//! flat form, other spellings of an instant), and gives a value of this form. What signing fills in is `readOnly`. Everything documented stands in it but what
//! JSON Schema has no words for: [`not_expressed`] lists that, and `$comment` says it.

mod limit;
mod members;
mod not_expressed;
mod object;
mod presence;
mod rule;

use serde_json::{Map, Value};

use crate::catalog::Operation;
use crate::error::{Error, ErrorCode};

pub use not_expressed::{NotExpressed, not_expressed};

/// An edition of JSON Schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// Draft 2020-12.
    Draft202012,
    /// Draft 7.
    Draft07,
}

impl Dialect {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Draft202012, Self::Draft07];

    /// `draft-2020-12` or `draft-07`, as Standard JSON Schema names them.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft202012 => "draft-2020-12",
            Self::Draft07 => "draft-07",
        }
    }

    /// The dialect of this name.
    ///
    /// ```
    /// use autoscale_kit::schema::Dialect;
    /// assert_eq!(Dialect::named("draft-07"), Ok(Dialect::Draft07));
    /// assert!(Dialect::named("draft-04").unwrap_err().message().contains("draft-2020-12 or draft-07"));
    /// ```
    pub fn named(name: &str) -> Result<Self, Error> {
        let found = Self::ALL.into_iter().find(|dialect| dialect.name() == name);
        found.ok_or_else(|| {
            let [first, second] = Self::ALL.map(Self::name);
            let shown = crate::suggest::shown(name);
            let what = format!("dialect of JSON Schema: {shown}; expected {first} or {second}");
            Error::new(ErrorCode::InvalidOption, what)
        })
    }

    fn uri(self) -> &'static str {
        match self {
            Self::Draft202012 => "https://json-schema.org/draft/2020-12/schema",
            Self::Draft07 => "http://json-schema.org/draft-07/schema#",
        }
    }
}

/// The parameters of `operation` as JSON Schema.
///
/// ```
/// use autoscale_kit::{catalog, schema};
/// use serde_json::json;
///
/// let operation = catalog::operation("alibaba-ess.CreateScalingRule")?;
/// let schema = schema::json_schema(operation, schema::Dialect::Draft202012);
/// assert_eq!(schema["$id"], "urn:autoscale-kit:alibaba-ess.CreateScalingRule");
/// assert_eq!(schema["required"], json!(["ScalingGroupId", "AdjustmentType", "AdjustmentValue"]));
/// assert_eq!(
///     schema["allOf"][0],
///     json!({
///         "if": {
///             "required": ["AdjustmentType"],
///             "properties": { "AdjustmentType": { "enum": ["QuantityChangeInCapacity"] } },
///         },
///         "then": { "properties": { "AdjustmentValue": { "type": "integer", "minimum": -500, "maximum": 500 } } },
///     }),
/// );
/// # Ok::<(), autoscale_kit::Error>(())
/// ```
pub fn json_schema(operation: &Operation, dialect: Dialect) -> Value {
    let mut schema = Map::new();
    let mut put = |name: &str, text: String| schema.insert(name.to_owned(), text.into());
    put("$schema", dialect.uri().to_owned());
    put("$id", format!("urn:autoscale-kit:{}", operation.id));
    put("title", operation.name.to_owned());
    put("description", operation.summary.to_owned());
    let rest: Vec<String> = not_expressed(operation).iter().map(ToString::to_string).collect();
    if !rest.is_empty() {
        put("$comment", format!("Not expressed: {}.", rest.join("; ")));
    }
    let rules = operation.rules.iter().flat_map(|rule| rule::clauses(rule, operation.params));
    schema.extend(members::top(operation, rules.collect()));
    Value::Object(schema)
}
