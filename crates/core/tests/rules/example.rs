//! One example: input, what is observed, what is expected.

use serde::de::DeserializeOwned;
use toml::{Table, Value};

use crate::setting::{Texts, World};
use crate::{figures, story};

/// Runs an example and compares what it expects with what is observed.
pub(crate) fn check(text: &str, texts: &Texts) -> Result<(), String> {
    let mut example: Table = text.parse().map_err(|error: toml::de::Error| error.to_string())?;
    let expected = match example.remove("expect") {
        Some(Value::Table(expected)) if !expected.is_empty() => expected,
        _ => return Err(format!("expects nothing: no table `[expect]`, or an empty one; keys: {}", keys(&example))),
    };
    let observed = observe(example, texts)?;
    let mut differences = Vec::new();
    compare("", &expected, &observed, &mut differences);
    if differences.is_empty() { Ok(()) } else { Err(differences.join("; ")) }
}

/// Everything an example shows, without what it expects.
pub(crate) fn observe(mut example: Table, texts: &Texts) -> Result<Table, String> {
    let kind = match example.remove("kind") {
        Some(Value::String(kind)) => kind,
        _ => return Err("`kind` is missing".into()),
    };
    let world = World::take(&mut example, texts)?;
    match kind.as_str() {
        "deadline" => figures::deadlines(&world, input(example)?),
        "interest" => figures::interest(&world, &input(example)?),
        "shield" => figures::shield(&world, &input(example)?),
        "fixed_amount" => figures::fixed_amount(&world, &input(example)?),
        "formula" => figures::formula(&world, &input(example)?),
        "months" => figures::months(&world, &input(example)?),
        "conversion" => figures::conversion(&world, &input(example)?),
        "old_claim" => figures::old_claim(&world, &input(example)?),
        "article" => figures::article(&input(example)?),
        "in_force" => figures::in_force(&world, &input(example)?),
        "unknown_message" => figures::unknown_message(&world, &input(example)?),
        "story" => story::story(&world, &input(example)?),
        _ => Err(format!("no kind of example is called `{kind}`")),
    }
}

fn input<T: DeserializeOwned>(example: Table) -> Result<T, String> {
    example.try_into().map_err(|error: toml::de::Error| error.to_string())
}

fn keys(table: &Table) -> String {
    table.keys().map(String::as_str).collect::<Vec<_>>().join(", ")
}

/// Every key that is expected must have been observed, with the same value.
fn compare(path: &str, expected: &Table, observed: &Table, differences: &mut Vec<String>) {
    for (key, value) in expected {
        let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        match (value, observed.get(key)) {
            (Value::Table(expected), Some(Value::Table(observed))) => compare(&path, expected, observed, differences),
            (_, None) => differences.push(format!("nothing is called `{path}` (there is: {})", keys(observed))),
            (_, Some(found)) if found != value => {
                differences.push(format!("{path}: expected {}, found {}", as_text(value), as_text(found)));
            }
            _ => {}
        }
    }
}

/// A value as prose writes it: lists are separated by commas.
pub(crate) fn as_text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(as_text).collect::<Vec<_>>().join(", "),
        Value::Table(table) => {
            table.iter().map(|(key, value)| format!("{key} = {}", as_text(value))).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}
