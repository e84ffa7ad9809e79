//! The table of `docs/rules/parameters.md` says what the shipped files say.

use std::collections::BTreeSet;

use solde_core::catalogue::{AGREEMENTS, PROFILES};
use solde_core::law::Provisions;
use toml::{Table, Value};

use crate::prose;

/// One row of the table: number, point, element, options, default, where, settled by, confirmed.
struct Row {
    number: u32,
    element: String,
    default: String,
    stands_in: String,
    confirmed: String,
}

fn rows() -> Vec<Row> {
    let (_, text) = prose::pages().into_iter().find(|(name, _)| name == "parameters.md").expect("parameters.md");
    let cells = text.lines().filter_map(|line| {
        let cells: Vec<String> =
            line.strip_prefix('|')?.split('|').map(|cell| cell.trim().trim_matches('`').to_owned()).collect();
        cells[0].parse().ok().map(|number: u32| (number, cells))
    });
    cells
        .map(|(number, cells)| {
            assert_eq!(cells.len(), 9, "point {number}: eight columns");
            assert!(cells[..8].iter().all(|cell| !cell.is_empty()), "point {number}: an empty cell");
            Row {
                number,
                element: cells[2].clone(),
                default: cells[4].clone(),
                stands_in: cells[5].clone(),
                confirmed: cells[7].clone(),
            }
        })
        .collect()
}

fn file(name: &str) -> Table {
    let (_, text) = PROFILES.iter().chain(AGREEMENTS).find(|(file, _)| *file == name).expect(name);
    text.parse().expect(name)
}

/// The rule `id` of a file, or the head of the file.
fn rule(name: &str, id: Option<&str>) -> Table {
    let file = file(name);
    let Some(id) = id else { return file };
    let rules = file.get("rule").and_then(Value::as_array).cloned().unwrap_or_default();
    let found = rules.into_iter().filter_map(|rule| rule.as_table().cloned());
    let mut found = found.filter(|rule| rule.get("id").and_then(Value::as_str) == Some(id));
    found.next().unwrap_or_else(|| panic!("{name} has no rule {id}"))
}

/// A value as the table writes it.
fn written(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => items.iter().map(written).collect::<Vec<_>>().join("; "),
        Value::Table(table) if table.is_empty() => "none".into(),
        Value::Table(table) => {
            table.iter().map(|(key, value)| format!("{key} {}", written(value))).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

/// What ships: the default as the table writes it, and whether it is confirmed.
fn shipped(row: &Row) -> (String, bool) {
    let confirmed = |table: &Table| table.get("confirmed").and_then(Value::as_bool).expect("confirmed");
    let text = |table: &Table, key: &str| table.get(key).map_or_else(String::new, written);
    let (name, id) =
        row.stands_in.split_once('/').map_or((row.stands_in.as_str(), None), |(name, id)| (name, Some(id)));
    match row.element.as_str() {
        // Dates of rules instead of an element.
        "rules S4, S9, S11" => {
            let rules = ["S4", "S9", "S11"].map(|id| rule(name, Some(id)));
            let days = rules.each_ref().map(|rule| format!("{} to {}", text(rule, "from"), text(rule, "until")));
            (days.map(|days| days.trim().to_owned()).join("; "), rules.iter().all(confirmed))
        }
        "creditors" => {
            let rule = rule(name, id);
            (text(&rule, "creditors").replace("; ", " "), confirmed(&rule))
        }
        "in_force_on" => {
            let file = rule(name, None);
            let element = file.get("in_force_on").and_then(Value::as_table).expect("in_force_on");
            (text(element, "value"), confirmed(element))
        }
        element => {
            let rule = rule(name, id);
            let element = rule.get("law").and_then(|law| law.get(element)).and_then(Value::as_table).cloned();
            let element = element.unwrap_or_else(|| panic!("{} does not state `{}`", row.stands_in, row.element));
            let default = match element.get("value") {
                Some(Value::Array(entries)) if row.element == "annex_iv" => {
                    let parties = entries.iter().filter_map(|entry| entry.get("parties")).map(written);
                    parties.collect::<Vec<_>>().join("; ").replace("; ", " ")
                }
                Some(Value::Array(entries)) if row.element == "extensions" => {
                    let applied = entries.iter().filter(|entry| entry.get("applied") == Some(&true.into())).count();
                    format!("{} recorded, {applied} applied", entries.len())
                }
                Some(value) => written(value),
                None => String::new(),
            };
            (default, confirmed(&element))
        }
    }
}

#[test]
fn the_table_states_what_ships() {
    let mut wrong = Vec::new();
    // Waivers ship in no file: a pair must state its own.
    for row in rows().iter().filter(|row| row.stands_in != "no file") {
        let (default, confirmed) = shipped(row);
        let confirmed = if confirmed { "yes" } else { "no" };
        if (row.default.as_str(), row.confirmed.as_str()) != (default.as_str(), confirmed) {
            wrong.push(format!(
                "point {} `{}`: the table says {} ({}), {} says {default} ({confirmed})",
                row.number, row.element, row.default, row.confirmed, row.stands_in
            ));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_table_has_every_point_and_every_convention() {
    let rows = rows();
    let numbers: BTreeSet<u32> = rows.iter().map(|row| row.number).collect();
    assert_eq!(numbers, (1..=42).collect());
    let elements: BTreeSet<&str> = rows.iter().map(|row| row.element.as_str()).collect();
    let conventions = rule("conventions.toml", Some("general"));
    let stated = conventions.get("law").and_then(Value::as_table).expect("the law of the conventions");
    // What may be settled is the rule of each agreement, no point of its own.
    for element in stated.keys().filter(|element| *element != "eligibility") {
        assert!(elements.contains(element.as_str()), "the table does not list `{element}`");
    }
    for element in
        elements.iter().filter(|element| !["rules S4, S9, S11", "creditors", "in_force_on"].contains(element))
    {
        assert!(Provisions::NAMES.contains(element), "no element is called `{element}`");
    }
    let waivers = rows.iter().find(|row| row.element == "waivers").expect("waivers");
    assert_eq!((waivers.default.as_str(), waivers.stands_in.as_str()), ("none", "no file"));
    let stating = PROFILES.iter().chain(AGREEMENTS).filter(|(_, text)| text.contains("\nwaivers = "));
    assert_eq!(stating.count(), 0, "a shipped file states waivers");
}
