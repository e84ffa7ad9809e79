//! The rules as tested prose: every fenced example of `docs/rules/` is run, and
//! each of the 42 configurable points is shown to change what it should.
//!
//! An example is a TOML block with an input and a table `[expect]`. What it observes
//! is worked out by the product; what it expects stands in the page, computed
//! without it. `docs/rules/README.md` describes the blocks.

mod example;
mod figures;
mod parameters;
mod points;
mod prose;
mod reference;
mod setting;
mod story;

use std::collections::BTreeSet;

/// The pages, and how many examples each holds.
const PAGES: &[(&str, usize)] = &[
    ("README.md", 0),
    ("contestation.md", 17),
    ("conversion.md", 21),
    ("deadlines.md", 32),
    ("down-payment-and-interest.md", 24),
    ("fixed-amounts.md", 15),
    ("netting-and-set-off.md", 11),
    ("old-claims.md", 9),
    ("parameters.md", 0),
    ("payments.md", 12),
    ("profiles.md", 5),
];

/// The worked examples of the law. Variants stand behind a slash: `D9/same-date`.
const OF_THE_LAW: &[&str] = &[
    "D1", "D2", "D4", "D6", "D7", "D8", "D9", "D12", "D13", "D14", "D15", "D16", "D18", "D19", "L1", "L2", "L4", "L6",
    "L8", "I1", "I1-alt", "I3", "I5", "I6", "I7", "I9", "I11", "I12", "N1", "N3", "N4", "F1", "F2", "F4", "F5", "F7",
];

#[test]
fn every_example_of_the_pages_comes_out_as_written() {
    let texts = prose::named_texts();
    let mut failures = Vec::new();
    for block in prose::examples() {
        if let Err(message) = example::check(&block.text, &texts) {
            failures.push(format!("{}:{} example {}: {message}", block.page, block.line, block.name));
        }
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn no_page_and_no_example_can_vanish() {
    let found: Vec<String> = prose::pages().into_iter().map(|(name, _)| name).collect();
    let listed: Vec<&str> = PAGES.iter().map(|(name, _)| *name).collect();
    assert_eq!(found, listed);
    let examples = prose::examples();
    for (page, count) in PAGES {
        let of_page = examples.iter().filter(|block| block.page.ends_with(page)).count();
        assert_eq!(of_page, *count, "examples of {page}");
    }
    let names: BTreeSet<&str> = examples.iter().map(|block| block.name.as_str()).collect();
    assert_eq!(names.len(), examples.len(), "two examples bear one name");
    let roots: BTreeSet<&str> = names.iter().map(|name| name.split('/').next().unwrap_or(name)).collect();
    let missing: Vec<&&str> = OF_THE_LAW.iter().filter(|name| !roots.contains(*name)).collect();
    assert!(missing.is_empty(), "worked examples without a block: {missing:?}");
}

/// A runner that passes whatever is written proves nothing.
#[test]
fn wrong_examples_are_refused() {
    let texts = prose::named_texts();
    let good = "kind = \"deadline\"\nintroduced_on = \"2022-03-15\"\n[expect]\npayment = \"2023-09-30\"\n";
    assert_eq!(example::check(good, &texts), Ok(()));
    let cases = [
        ("payment = \"2023-09-30\"", "payment = \"2023-10-02\"", "payment"),
        ("payment = ", "paymant = ", "paymant"),
        ("introduced_on", "introduced", "introduced"),
        ("[expect]", "[expected]", "expected"),
        ("payment = \"2023-09-30\"", "", "expects nothing"),
        ("deadline", "deadlines", "deadlines"),
        ("[expect]", "[law]\nlast_day = { value = \"never\", citation = \"x\", confirmed = true }\n[expect]", "never"),
        (
            "[expect]",
            "[law]\nlastday = { value = \"no_roll\", citation = \"x\", confirmed = true }\n[expect]",
            "lastday",
        ),
        ("2022-03-15", "2022-02-30", "2022-02-30"),
    ];
    for (from, to, named) in cases {
        let message = example::check(&good.replace(from, to), &texts).expect_err(to);
        assert!(message.contains(named), "{to}: {message}");
    }
}
