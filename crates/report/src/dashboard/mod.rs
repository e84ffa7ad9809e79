//! The dashboard of a run: one page that holds its data, its style and its program, and asks
//! nobody for anything.
//!
//! Rust only writes the tables of the run into the page, in columns; what
//! is shown of them, the program of the page adds up. It does so in whole minor units, never
//! across currencies, so that every total is the one in the table, digit for digit.
//!
//! What is subtle: a table is a script element of its own, whose text a browser keeps without
//! reading it; the ledger is parsed only when somebody opens a block.

mod column;
mod data;
mod policy;

use std::collections::BTreeMap;

use serde::Serialize;
use solde_core::codes::Code;
use solde_core::money::Currency;
use solde_core::party::Party;

use data::{Data, Places, Rows};

/// The words of the page in English.
pub const ENGLISH: &str = include_str!("words.en.json");

const PAGE: &str = include_str!("page.html");
const STYLE: &str = include_str!("style.css");

/// The program: one module, whose parts are read from general to particular.
const SCRIPT: [&str; 12] = [
    include_str!("words.js"),
    include_str!("money.js"),
    include_str!("data.js"),
    include_str!("dom.js"),
    include_str!("filter.js"),
    include_str!("table.js"),
    include_str!("matrix.js"),
    include_str!("balances.js"),
    include_str!("flows.js"),
    include_str!("charts.js"),
    include_str!("drill.js"),
    include_str!("main.js"),
];

/// A table of the run that is not what a run writes.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("{table}, line {line}: {what}")]
pub struct DashboardError {
    /// The table.
    pub table: &'static str,
    /// The line of its file; 0 if that is not known.
    pub line: u64,
    /// What is wrong.
    pub what: String,
}

/// What the run says of itself.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Facts {
    /// Its name.
    pub run: String,
    /// The period settled, as commands name it.
    pub period: String,
    /// Whose book it is; `*` for a clearing house.
    pub party: String,
    /// The last day that counted.
    pub cut_off: String,
    /// Name and version of the engine.
    pub engine: String,
    /// BLAKE3 of the manifest.
    pub manifest: String,
    /// Digest of the canonical postings.
    pub ledger_digest: String,
    /// Lines read, accepted, rejected and settled earlier.
    pub lines: [u64; 4],
    /// Controls of the run that hold, and how many there are.
    pub controls: [usize; 2],
}

/// The tables of the run, as their files hold them.
#[derive(Clone, Default, Debug)]
pub struct Tables {
    /// `positions.csv`.
    pub positions: Vec<u8>,
    /// `nets.csv`.
    pub nets: Vec<u8>,
    /// `blocks.csv`.
    pub blocks: Vec<u8>,
    /// `ageing.csv`.
    pub ageing: Vec<u8>,
    /// `worklist.csv`.
    pub worklist: Vec<u8>,
    /// `disputes.csv`.
    pub disputes: Vec<u8>,
    /// `rejects.csv`.
    pub rejects: Vec<u8>,
    /// `ledger.csv` of this run and those before it, each with the name of its run; oldest first.
    pub ledgers: Vec<(String, Vec<u8>)>,
}

/// The page, with its words in the language of `words`, a JSON object as [`ENGLISH`] is.
///
/// The same run gives the same bytes.
///
/// Errors: a table that is not what a run writes.
pub fn page(facts: &Facts, tables: &Tables, words: &str) -> Result<String, DashboardError> {
    let script = SCRIPT.concat();
    let title = format!("solde {} {}", facts.party, facts.run).replace('*', "");
    let mut page = String::new();
    let mut rest = PAGE;
    for (mark, content) in [
        ("{{policy}}", policy::policy(STYLE, &script)),
        ("{{title}}", escaped(&title)),
        ("{{style}}", STYLE.to_owned()),
        ("{{data}}", scripts(facts, tables, words)?),
        ("{{script}}", script),
    ] {
        // A mark is looked for in the template only, never in what was put into it.
        let (before, after) = rest.split_once(mark).unwrap_or((rest, ""));
        page.push_str(before);
        page.push_str(&content);
        rest = after;
    }
    page.push_str(rest);
    Ok(page)
}

/// Everything the program reads, one script element of data each.
fn scripts(facts: &Facts, tables: &Tables, words: &str) -> Result<String, DashboardError> {
    let places = Places::of(&tables.blocks)?;
    let linked = Rows::Linked(&places);
    let mut ledger = Data::of(&data::LEDGER);
    for (run, text) in &tables.ledgers {
        let added = ledger.add(&data::LEDGER, text, Rows::OfBlocks(&places))?;
        ledger.repeat("run", run, added);
    }
    let mut out = String::new();
    element(&mut out, "words", words);
    element(&mut out, "facts", &json(facts));
    let tables = [
        ("positions", Data::read(&data::POSITIONS, &tables.positions, Rows::All)?),
        ("nets", Data::read(&data::NETS, &tables.nets, Rows::All)?),
        ("blocks", Data::read(&data::BLOCKS, &tables.blocks, Rows::All)?),
        ("ageing", Data::read(&data::AGEING, &tables.ageing, Rows::All)?),
        ("worklist", Data::read(&data::WORKLIST, &tables.worklist, linked)?),
        ("disputes", Data::read(&data::DISPUTES, &tables.disputes, linked)?),
        ("rejects", Data::read(&data::REJECTS, &tables.rejects, linked)?),
        ("ledger", ledger),
    ];
    // A run without any position is shown in euros.
    let currencies = tables.iter().flat_map(|(_, data)| data.words("currency")).chain(["EUR"]);
    element(&mut out, "names", &json(&Names::with(currencies)));
    for (name, data) in tables {
        element(&mut out, name, &json(&data));
    }
    Ok(out)
}

/// What codes stand for.
#[derive(Serialize)]
struct Names<'a> {
    /// States, by code.
    parties: BTreeMap<&'a str, &'a str>,
    /// Decimals of the currencies of the run, by code.
    decimals: BTreeMap<&'a str, u8>,
    /// What is found, by code.
    codes: BTreeMap<String, &'static str>,
}

impl<'a> Names<'a> {
    fn with(currencies: impl Iterator<Item = &'a str>) -> Self {
        let decimals = currencies.filter_map(|code| Some((code, Currency::from_code(code.as_bytes())?.exponent())));
        Self {
            parties: Party::all().iter().map(|record| (record.party.code(), record.name_en.as_str())).collect(),
            decimals: decimals.collect(),
            codes: Code::ALL.iter().map(|code| (code.to_string(), code.title())).collect(),
        }
    }
}

fn json(value: &impl Serialize) -> String {
    // Maps with text keys, numbers and texts: nothing that JSON could not write.
    serde_json::to_string(value).unwrap_or_default()
}

/// Appends a script element that holds data. Within JSON `<` stands in texts only, where an
/// escape means the same: so nothing in it can end the element.
fn element(out: &mut String, name: &str, json: &str) {
    out.push_str("<script type=\"application/json\" id=\"data-");
    out.push_str(name);
    out.push_str("\">");
    out.push_str(&json.replace('<', "\\u003c"));
    out.push_str("</script>\n");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use solde_core::clearing::{Risk, Task, Waiting};
    use solde_core::codes::Basis;
    use solde_core::ledger::PostingKind;
    use solde_core::life::State;
    use solde_core::netting::SettlementMode;

    use super::*;

    fn facts() -> Facts {
        Facts {
            run: "2026Q1".into(),
            period: "2026Q1".into(),
            party: "*".into(),
            cut_off: "2026-03-31".into(),
            engine: "solde".into(),
            manifest: "00".into(),
            ledger_digest: "11".into(),
            lines: [3, 2, 1, 0],
            controls: [1, 1],
        }
    }

    /// A table of one row: every column holds its sample, or what a column of its name holds.
    fn table(shape: &data::Shape, samples: &[(&str, &str)]) -> Vec<u8> {
        let sample = |name: &str| samples.iter().find(|(column, _)| *column == name).map(|(_, text)| *text);
        let header: Vec<&str> = shape.names().chain(["block_ref"]).collect();
        let row: Vec<&str> = header
            .iter()
            .map(|name| {
                sample(name).unwrap_or(match *name {
                    "currency" => "EUR",
                    "creditor" => "FR",
                    "debtor" => "DE",
                    "block_ref" => "B-1",
                    name if shape.is_money(name) => "12.50",
                    name if shape.is_number(name) => "3",
                    name => name,
                })
            })
            .collect();
        format!("{}\n\"{}\"\n", header.join(","), row.join("\",\"")).into_bytes()
    }

    fn tables() -> Tables {
        let linked = [("creditor", "FR")];
        Tables {
            positions: table(&data::POSITIONS, &[("open", "90071992547409.93")]),
            nets: table(&data::NETS, &[("net", "")]),
            blocks: table(&data::BLOCKS, &[]),
            ageing: table(&data::AGEING, &[]),
            worklist: table(&data::WORKLIST, &[("counted", "'=1+1")]),
            disputes: with_creditor(table(&data::DISPUTES, &linked)),
            rejects: with_creditor(table(&data::REJECTS, &[("file", "</script><b>&.csv")])),
            ledgers: vec![(
                "2026Q1".into(),
                with_creditor(table(&data::LEDGER, &[("currency", "TND"), ("amount", "1.250")])),
            )],
        }
    }

    /// The same table with the creditor, which its columns of the page do not hold.
    fn with_creditor(csv: Vec<u8>) -> Vec<u8> {
        let text = String::from_utf8(csv).expect("text");
        let (header, row) = text.trim_end().split_once('\n').expect("two lines");
        format!("{header},creditor\n{row},FR\n").into_bytes()
    }

    fn made() -> String {
        page(&facts(), &tables(), ENGLISH).expect("a page")
    }

    #[test]
    fn data_of_the_page_has_this_shape() {
        let page = made();
        let data = |name: &str| {
            let start = format!("id=\"data-{name}\">");
            let (_, rest) = page.split_once(&start).expect("an element");
            rest.split_once("</script>").expect("its end").0.to_owned()
        };
        let names = ["positions", "nets", "blocks", "ageing", "worklist", "disputes", "rejects", "ledger"];
        let shape: Vec<String> = names.iter().map(|name| format!("{name}: {}", data(name))).collect();
        insta::assert_snapshot!(shape.join("\n"));
    }

    #[test]
    fn no_text_of_a_table_ends_its_element() {
        let page = made();
        // Data of facts, names, words and eight tables, and the program.
        assert_eq!(page.matches("</script>").count(), 12);
        assert!(page.contains("\\u003c/script>\\u003cb>&.csv"));
    }

    #[test]
    fn the_policy_names_the_style_and_the_script_of_the_page() {
        let page = made();
        let between = |open: &str, close: &str| {
            page.split_once(open).and_then(|(_, rest)| rest.split_once(close)).expect("an element").0
        };
        let style = between("<style>", "</style>");
        let script = between("<script type=\"module\">", "</script>");
        assert!(page.contains(&policy::policy(style, script)));
        assert!(!page.contains("{{"), "a mark is left");
        assert_eq!(page, made(), "the same run gives the same bytes");
    }

    #[test]
    fn nothing_in_the_page_is_fetched() {
        for part in SCRIPT.iter().chain([&PAGE, &STYLE]) {
            for word in
                ["http:", "https:", "@import", "import(", "fetch(", "XMLHttpRequest", "src=", "innerHTML", "eval("]
            {
                let found = part.replace("\"http://www.w3.org/2000/svg\"", "");
                assert!(!found.contains(word), "{word}");
            }
        }
    }

    #[test]
    fn every_word_the_program_says_is_in_the_table() {
        let words: BTreeMap<String, String> = serde_json::from_str(ENGLISH).expect("a JSON object of texts");
        let said =
            SCRIPT.iter().flat_map(|part| part.split("say(\"").skip(1)).filter_map(|rest| rest.split('"').next());
        let set = PAGE
            .split("data-text=\"")
            .chain(PAGE.split("data-label=\""))
            .skip(1)
            .filter_map(|rest| rest.split('"').next());
        for key in said.chain(set.filter(|key| !key.contains('<'))) {
            assert!(words.contains_key(key) || words.contains_key(&format!("{key}.other")), "{key}");
        }
    }

    #[test]
    fn every_value_of_a_list_has_words() {
        let words: BTreeMap<String, String> = serde_json::from_str(ENGLISH).expect("a JSON object of texts");
        fn keys<T: Copy>(
            list: &'static str,
            all: &'static [T],
            text: fn(T) -> &'static str,
        ) -> impl Iterator<Item = String> {
            all.iter().map(move |value| format!("{list}.{}", text(*value)))
        }
        let listed = keys("risk", Risk::ALL, Risk::as_str)
            .chain(keys("task", Task::ALL, Task::as_str))
            .chain(keys("state", State::ALL, State::as_str))
            .chain(keys("status", Waiting::ALL, Waiting::as_str))
            .chain(keys("posting", PostingKind::ALL, PostingKind::as_str))
            .chain(keys("mode", SettlementMode::ALL, SettlementMode::as_str))
            .chain(keys("basis", Basis::ALL, Basis::as_str));
        for key in listed {
            assert!(words.contains_key(&key), "{key}");
        }
    }

    #[test]
    fn a_table_that_is_not_of_a_run_is_refused() {
        let mut tables = tables();
        tables.positions = b"agreement,open\n".to_vec();
        let error = page(&facts(), &tables, ENGLISH).expect_err("a refusal");
        assert_eq!(error.to_string(), "positions.csv, line 1: the column `accounting_period` is missing");
        tables.positions = table(&data::POSITIONS, &[("open", "12.5")]);
        let error = page(&facts(), &tables, ENGLISH).expect_err("a refusal");
        assert_eq!((error.table, error.line), ("positions.csv", 2));
    }
}
