//! Plain data: parameters as they come, as they are once they are normalised, and as a request is made of them.
//!
//! Texts and names are borrowed from whatever holds them, so that a check of good parameters copies nothing.
//!
//! ```
//! use autoscale_kit::plain::Plain;
//! use autoscale_kit::{catalog, validate};
//!
//! let operation = catalog::operation("alibaba-ess.DescribeScalingGroups")?;
//! let params = Plain::Object(vec![("RegionId".into(), Plain::Text("cn-qingdao".into()))]);
//! let checked = validate::validate(operation, params.clone(), &validate::Options::default())?;
//! assert_eq!(checked.value.map(Plain::Object), Some(params));
//! assert!(!checked.respelled);
//! # Ok::<(), autoscale_kit::Error>(())
//! ```

use std::borrow::Cow;

use serde_json::{Map, Number, Value};

use crate::json;
use crate::suggest::shown;

/// The fields of an object, in the order they came.
pub type Object<'a> = Vec<(Cow<'a, str>, Plain<'a>)>;

/// What JSON can hold, and the name of what it cannot.
#[derive(Clone, Debug, PartialEq)]
pub enum Plain<'a> {
    /// Nothing.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// Text.
    Text(Cow<'a, str>),
    /// A list.
    List(Vec<Plain<'a>>),
    /// Values by name.
    Object(Object<'a>),
    /// What is no data at all, in words: `NaN`, `a function`, a structure too deep to read.
    Foreign(Cow<'a, str>),
}

impl<'a> From<&'a Value> for Plain<'a> {
    fn from(value: &'a Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(*flag),
            Value::Number(number) => Self::Number(number.clone()),
            Value::String(text) => Self::Text(text.into()),
            Value::Array(items) => Self::List(items.iter().map(Self::from).collect()),
            Value::Object(fields) => Self::Object(self::fields(fields)),
        }
    }
}

impl From<Value> for Plain<'_> {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => Self::Null,
            Value::Bool(flag) => Self::Bool(flag),
            Value::Number(number) => Self::Number(number),
            Value::String(text) => Self::Text(text.into()),
            Value::Array(items) => Self::List(items.into_iter().map(Self::from).collect()),
            Value::Object(fields) => {
                Self::Object(fields.into_iter().map(|(name, value)| (name.into(), value.into())).collect())
            }
        }
    }
}

impl From<Plain<'_>> for Value {
    fn from(plain: Plain) -> Self {
        match plain {
            Plain::Null | Plain::Foreign(_) => Self::Null,
            Plain::Bool(flag) => Self::Bool(flag),
            Plain::Number(number) => Self::Number(number),
            Plain::Text(text) => Self::String(text.into_owned()),
            Plain::List(items) => Self::Array(items.into_iter().map(Self::from).collect()),
            Plain::Object(fields) => Self::Object(object(fields)),
        }
    }
}

/// An object of JSON as fields.
pub fn fields(object: &Map<String, Value>) -> Object<'_> {
    object.iter().map(|(name, value)| (name.into(), value.into())).collect()
}

/// Fields as an object of JSON.
pub(crate) fn object(fields: Object) -> Map<String, Value> {
    fields.into_iter().map(|(name, value)| (name.into_owned(), value.into())).collect()
}

/// The value of a field.
pub(crate) fn get<'p, 'a>(fields: &'p [(Cow<'a, str>, Plain<'a>)], name: &str) -> Option<&'p Plain<'a>> {
    fields.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

impl Plain<'_> {
    /// Text as such.
    pub(crate) fn as_str(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// Whether it is an empty text or an empty list, which stands for no value.
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Text(text) => text.is_empty(),
            Self::List(items) => items.is_empty(),
            _ => false,
        }
    }

    pub(crate) fn as_f64(&self) -> Option<f64> {
        if let Self::Number(number) = self { number.as_f64() } else { None }
    }

    pub(crate) fn as_i64(&self) -> Option<i64> {
        if let Self::Number(number) = self { number.as_i64() } else { None }
    }

    /// A single value as text: text as it is, numbers and booleans as JSON spells them.
    pub(crate) fn scalar(&self) -> Option<Cow<'_, str>> {
        match self {
            Self::Text(text) => Some(Cow::Borrowed(text)),
            Self::Number(number) => Some(Cow::Owned(json::text(number))),
            Self::Bool(flag) => Some(Cow::Borrowed(if *flag { "true" } else { "false" })),
            Self::Null | Self::List(_) | Self::Object(_) | Self::Foreign(_) => None,
        }
    }

    /// As messages show it: short, and quoted where it is text.
    pub(crate) fn describe(&self) -> String {
        match self {
            Self::Null => "null".into(),
            Self::Text(text) => shown(text),
            Self::List(items) => format!("a list of {}", items.len()),
            Self::Object(_) => "an object".into(),
            Self::Foreign(what) => what.clone().into_owned(),
            Self::Bool(_) | Self::Number(_) => self.scalar().unwrap_or_default().into_owned(),
        }
    }
}
