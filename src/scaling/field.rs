//! Reads one field of an input as the type it should have.
//!
//! What is generic here is compiled once for each type that is read, so it is short and leaves the work to what is not.

use std::{collections::BTreeMap, ops::RangeInclusive};

use serde_json::{Map, Value};

use super::{
    ScalingError,
    fields::{Fields, Found, issue, place},
    path::Path,
};
use crate::{
    issue::{self, Issue, IssueCode},
    json, suggest,
    time::{TimeError, Timestamp},
};

/// Any integer that an `i64` holds.
pub(super) const ANY: RangeInclusive<i64> = i64::MIN..=i64::MAX;
/// Numbers of instances. The documented limits change between editions, so only the sign is checked.
pub(super) const COUNT: RangeInclusive<i64> = 0..=i64::MAX;

/// One field of an object, to be read as the type it should have.
pub(super) struct Field<'v, 'i> {
    value: Option<&'v Value>,
    path: Path<'i>,
    found: &'i mut Found,
}

impl<'v, 'i> Field<'v, 'i> {
    pub(super) fn new(value: Option<&'v Value>, path: Path<'i>, found: &'i mut Found) -> Self {
        Self { value, path, found }
    }

    /// A whole number, also as a numeric string.
    pub(super) fn integer(self, range: RangeInclusive<i64>) -> Option<i64> {
        let code = match to_integer(self.value?) {
            Ok(number) if range.contains(&number) => return Some(number),
            Ok(_) => IssueCode::Range,
            Err(code) => code,
        };
        self.refuse(
            code,
            &match (*range.start(), *range.end()) {
                (i64::MIN, i64::MAX) => "a whole number of at most 64 bits".to_owned(),
                (least, i64::MAX) => format!("a whole number of {least} or more"),
                (least, most) => format!("a whole number from {least} to {most}"),
            },
        )
    }

    /// Any number, also as text that spells it.
    pub(super) fn number(self) -> Option<f64> {
        let value = self.value?;
        let spelled = value.as_str().and_then(json::number).and_then(|number| number.as_f64());
        value.as_f64().or(spelled).or_else(|| self.refuse(IssueCode::Type, "a number"))
    }

    /// A list of numbers, and of `null` where one is missing, which is NaN then. No path is made for each of them.
    pub(super) fn numbers(self) -> Option<Vec<f64>> {
        let Value::Array(items) = self.value? else {
            return self.refuse(IssueCode::Type, "a list");
        };
        let mut numbers = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            numbers.push(match item {
                Value::Number(number) => number.as_f64().unwrap_or(f64::NAN),
                Value::Null => f64::NAN,
                _ => {
                    let wrong = Field::new(Some(item), self.path.index(index), self.found);
                    wrong.refuse(IssueCode::Type, "a number or null").unwrap_or_default()
                }
            });
        }
        Some(numbers)
    }

    /// A measured value; `null` is a measurement that is missing.
    pub(super) fn datapoint(self) -> Option<Option<f64>> {
        match self.value? {
            Value::Null => Some(None),
            value => value.as_f64().map(Some).or_else(|| self.refuse(IssueCode::Type, "a number or null")),
        }
    }

    /// `true` or `false`.
    pub(super) fn boolean(self) -> Option<bool> {
        self.value?.as_bool().or_else(|| self.refuse(IssueCode::Type, "true or false"))
    }

    /// A number of instances, or whether there are any.
    pub(super) fn any_instances(self) -> Option<bool> {
        match self.value? {
            Value::Bool(any) => Some(*any),
            _ => self.integer(ANY).map(|count| count != 0),
        }
    }

    /// Any text.
    pub(super) fn string(self) -> Option<&'v str> {
        self.value?.as_str().or_else(|| self.refuse(IssueCode::Type, "a string"))
    }

    /// Any text, also as the number that it spells.
    pub(super) fn text(self) -> Option<String> {
        match self.value? {
            Value::Number(number) => Some(number.to_string()),
            _ => self.string().map(str::to_owned),
        }
    }

    /// Whether the value is that very text.
    pub(super) fn is(&self, text: &str) -> bool {
        self.value.and_then(Value::as_str) == Some(text)
    }

    /// One of the listed names, as what it stands for.
    pub(super) fn choice<T: Copy>(self, choices: &[(&str, T)]) -> Option<T> {
        let names: Vec<_> = choices.iter().map(|(name, _)| *name).collect();
        self.place_in(&names).and_then(|place| choices.get(place)).map(|(_, chosen)| *chosen)
    }

    fn place_in(self, names: &[&str]) -> Option<usize> {
        let value = self.value?;
        let place = names.iter().position(|name| value.as_str() == Some(*name));
        let code = if value.is_string() { IssueCode::Enum } else { IssueCode::Type };
        place.or_else(|| self.refuse(code, &format!("one of {}", names.join(", "))))
    }

    /// A point in time: ISO 8601 with a zone, or whole unix seconds as a number. Where the document of the service
    /// names no zone ([`Fields::without_zones`]), text has none either, and unix seconds are those of UTC.
    pub(super) fn time(self) -> Option<Timestamp> {
        if self.found.without_zones {
            let expected = "a time without a zone, like 2016-03-17 11:48:31, or unix seconds";
            return self.parsed(expected, |value| instant(value, Timestamp::parse_plain));
        }
        self.parsed("a time like 2019-06-03T08:30Z, or unix seconds", |value| instant(value, Timestamp::parse))
    }

    /// A point in time that the service writes to the minute (ESS 13.3).
    pub(super) fn minute(self) -> Option<Timestamp> {
        self.parsed("a time to the minute like 2019-06-03T08:30Z", |value| {
            let at = instant(value, Timestamp::parse)?;
            // Parts of a second are cut off when a time is read.
            let fraction = value
                .as_str()
                .and_then(|text| text.split_once('.'))
                .is_some_and(|(_, rest)| rest.bytes().take_while(u8::is_ascii_digit).any(|digit| digit != b'0'));
            if at.unix().rem_euclid(60) == 0 && !fraction { Ok(at) } else { Err(IssueCode::Format) }
        })
    }

    /// A value that `parse` understands; its error is the kind of mistake.
    pub(super) fn parsed<T>(self, expected: &str, parse: impl FnOnce(&Value) -> Result<T, IssueCode>) -> Option<T> {
        match parse(self.value?) {
            Ok(value) => Some(value),
            Err(code) => self.refuse(code, expected),
        }
    }

    /// An object.
    pub(super) fn object<T>(self, read_fields: impl FnOnce(&mut Fields<'v, 'i>) -> T) -> Option<T> {
        let mut fields = self.fields()?;
        let read = read_fields(&mut fields);
        fields.report_unknown();
        Some(read)
    }

    fn fields(self) -> Option<Fields<'v, 'i>> {
        match object(self.value?) {
            Some(object) => Some(Fields::new(object, self.path, self.found)),
            None => self.refuse(IssueCode::Type, "an object"),
        }
    }

    /// An object with names of the asker's choice; values that `read_value` refuses are left out.
    pub(super) fn entries<T>(
        self,
        mut read_value: impl FnMut(Field<'v, '_>) -> Option<T>,
    ) -> Option<BTreeMap<String, T>> {
        let Some(object) = object(self.value?) else {
            return self.refuse(IssueCode::Type, "an object");
        };
        let mut read = BTreeMap::new();
        for (name, value) in object {
            let value = read_value(Field::new(Some(value), self.path.name(name), self.found));
            read.extend(value.map(|value| (name.clone(), value)));
        }
        Some(read)
    }

    /// A list of texts.
    pub(super) fn strings(self) -> Option<Vec<&'v str>> {
        self.list(|item| item.string())
    }

    /// A list, each item of which is read by `read_item`; items that it refuses are left out.
    pub(super) fn list<T>(self, mut read_item: impl FnMut(Field<'v, '_>) -> Option<T>) -> Option<Vec<T>> {
        let mut read = Vec::new();
        self.each_item(&mut |item| {
            if let Some(item) = read_item(item) {
                read.push(item);
            }
        })?;
        Some(read)
    }

    fn each_item(self, read_item: &mut dyn FnMut(Field<'v, '_>)) -> Option<()> {
        let Value::Array(items) = self.value? else {
            return self.refuse(IssueCode::Type, "a list");
        };
        for (index, item) in items.iter().enumerate() {
            read_item(Field::new(Some(item), self.path.index(index), self.found));
        }
        Some(())
    }

    /// A list of objects.
    pub(super) fn objects<T>(self, mut read_fields: impl FnMut(&mut Fields<'v, '_>) -> T) -> Option<Vec<T>> {
        self.list(|item| item.object(&mut read_fields))
    }

    /// A part that another question reads: the issues that it finds are led on from here.
    pub(super) fn nested<T>(self, read: impl FnOnce(&'v Value) -> Result<T, ScalingError>) -> Option<T> {
        let error = match read(self.value?) {
            Ok(part) => return Some(part),
            Err(error) => error,
        };
        let left = issue::MOST.saturating_sub(self.found.issues.len());
        for found in error.issues().iter().take(left) {
            let mut path = self.path.segments();
            path.extend_from_slice(&found.path);
            // The message begins with the name of the place, which is longer now.
            let words = found.message.strip_prefix(place(&found.path).as_str()).unwrap_or(&found.message);
            let message = place(&path) + words;
            self.found.issues.push(Issue { path, message, ..found.clone() });
        }
        None
    }

    /// Leaves the issue that the value is not what is expected.
    fn refuse<T>(self, code: IssueCode, expected: &str) -> Option<T> {
        self.report(code, expected);
        None
    }

    fn report(self, code: IssueCode, expected: &str) {
        let Some(received) = self.value.filter(|_| self.found.issues.len() < issue::MOST).map(shown) else { return };
        let words = format!("must be {expected}, not {received}");
        self.found.issues.push(Issue {
            expected: Some(expected.to_owned()),
            received: Some(received),
            ..issue(self.path.segments(), code, &words)
        });
    }
}

/// `3`, `3.0` and `"3"` are the integer 3; the error is the kind of mistake.
fn to_integer(value: &Value) -> Result<i64, IssueCode> {
    /// Below it, what a double holds is the integer that was written.
    const EXACT: f64 = 9_007_199_254_740_992.0;

    match value {
        Value::Number(number) => match (number.as_i64(), number.as_f64()) {
            (Some(integer), _) => Ok(integer),
            (None, Some(float)) if float.fract() != 0.0 => Err(IssueCode::Type),
            (None, Some(float)) if float.abs() < EXACT => json::whole(float).ok_or(IssueCode::Range),
            _ => Err(IssueCode::Range),
        },
        Value::String(text) => {
            let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
            if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
                return Err(IssueCode::Type);
            }
            text.parse().map_err(|_| IssueCode::Range)
        }
        _ => Err(IssueCode::Type),
    }
}

/// What `parse` reads, or unix seconds; the error is the kind of mistake.
fn instant(value: &Value, parse: fn(&str) -> Result<Timestamp, TimeError>) -> Result<Timestamp, IssueCode> {
    match value {
        Value::String(text) => parse(text).map_err(|_| IssueCode::Format),
        Value::Number(_) => {
            to_integer(value).and_then(|seconds| Timestamp::from_unix(seconds).map_err(|_| IssueCode::Range))
        }
        _ => Err(IssueCode::Type),
    }
}

/// The fields of a value, where it is an object.
pub(super) fn object(value: &Value) -> Option<&Map<String, Value>> {
    value.as_object().filter(|object| stand_in(object).is_none())
}

/// What JSON cannot hold crosses from JavaScript as an object of one name (`pkg/src/json.js`): `undefined`, `NaN`,
/// `a function`.
fn stand_in(object: &Map<String, Value>) -> Option<&str> {
    match object.get("\0") {
        Some(Value::String(what)) if object.len() == 1 => Some(what),
        _ => None,
    }
}

/// A scalar as written; of a list or an object only what it is.
fn shown(value: &Value) -> String {
    match value {
        Value::Array(_) => "a list".to_owned(),
        Value::Object(object) => stand_in(object).unwrap_or("an object").to_owned(),
        Value::String(text) => suggest::shown(text),
        scalar => json::text(scalar),
    }
}
