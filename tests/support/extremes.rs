//! Values at the ends of what numbers, dates and texts can be, to stand where a documented value stands.

use serde_json::Value;

/// JSON texts.
const WRITTEN: [&str; 59] = [
    // What is no value of its own.
    "null",
    "true",
    "[]",
    "{}",
    "[[]]",
    r#"{"": null}"#,
    // The ends of whole numbers, and where doubles begin to leave some out.
    "0",
    "-0",
    "-0.0",
    "1",
    "-1",
    "9007199254740991",
    "9007199254740993",
    "9007199254740993.0",
    "-9007199254740993",
    "9223372036854775806",
    "9223372036854775807",
    "9223372036854775808",
    "-9223372036854775808",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    // The ends of doubles.
    "0.1",
    "0.30000000000000004",
    "-0.5",
    "1e308",
    "-1e308",
    "5e-324",
    "1e-400",
    // The same as text.
    r#""9223372036854775807""#,
    r#""-9223372036854775808""#,
    r#""9223372036854775808""#,
    r#""18446744073709551615""#,
    r#""1e400""#,
    r#""-1e400""#,
    r#""NaN""#,
    r#""Infinity""#,
    r#""-0""#,
    // The ends of dates, and beyond.
    r#""0001-01-01T00:00:00Z""#,
    r#""0001-01-01 00:00:00""#,
    r#""0000-12-31T23:59:59Z""#,
    r#""9999-12-31T23:59:59Z""#,
    r#""9999-12-31T23:59Z""#,
    r#""9999-12-31 23:59:59""#,
    r#""9999-12-31T23:59:59-23:59""#,
    r#""10000-01-01T00:00:00Z""#,
    "-62135596800",
    "-62135596801",
    "253402300799",
    "253402300800",
    // Schedules: never, once in eight years, every minute.
    r#""0 0 31 2 ?""#,
    r#""0 0 29 2 ?""#,
    r#""* * * * *""#,
    r#""59 23 L-30,LW 12 7#5""#,
    // Texts.
    r#""""#,
    r#"".""#,
    r#""\u0000\r\n""#,
    r#""%zz%""#,
    r#""🚀&=+ é""#,
];

/// All of them, and those that are long.
pub fn values() -> Vec<Value> {
    let written = WRITTEN.iter().map(|text| serde_json::from_str(text).expect("it is JSON"));
    let digits = format!("0.{}", "123456789".repeat(45));
    let long = [digits.clone(), digits.replace("0.", "1"), "x".repeat(10_000), "9,".repeat(1_000)];
    written.chain([serde_json::from_str(&digits).expect("it is a number")]).chain(long.map(Value::from)).collect()
}

/// How many values there are inside, at every depth.
pub fn inside(value: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter().map(|item| 1 + inside(item)).sum(),
        Value::Object(fields) => fields.values().map(|field| 1 + inside(field)).sum(),
        _ => 0,
    }
}

/// Puts `other` in the place of one of them, by its number.
pub fn replace(value: &mut Value, number: usize, other: Value) {
    fn walk(all: &mut dyn Iterator<Item = &mut Value>, left: &mut Option<usize>, other: &Value) {
        for value in all {
            match left {
                None => return,
                Some(0) => {
                    *value = other.clone();
                    *left = None;
                }
                Some(number) => {
                    *number -= 1;
                    down(value, left, other);
                }
            }
        }
    }
    fn down(value: &mut Value, left: &mut Option<usize>, other: &Value) {
        match value {
            Value::Array(items) => walk(&mut items.iter_mut(), left, other),
            Value::Object(fields) => walk(&mut fields.values_mut(), left, other),
            _ => {}
        }
    }
    down(value, &mut Some(number), &other);
}
