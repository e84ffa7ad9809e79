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
mod words;

use std::collections::BTreeMap;

use serde::Serialize;
use solde_core::codes::Code;
use solde_core::money::{Currency, format_minor};
use solde_core::party::Party;

use data::{Data, Places, Rows};
use words::PageWords;

use crate::language::{Language, Words};

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
    /// The claim files among its inputs.
    pub files: Vec<ClaimFile>,
    /// What the lines it rejected amount to, by currency.
    pub rejected: Vec<Rejected>,
}

/// A claim file among the inputs of the run.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct ClaimFile {
    /// Its path within the book.
    pub path: String,
    /// The earlier run that read it in full.
    pub settled_by: Option<String>,
}

/// The rejected lines in one currency.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Rejected {
    /// The currency, or `XXX` where it could not be read.
    pub currency: String,
    /// Their amounts, fees included, as far as they could be read: a plain decimal.
    pub amount: String,
    /// Lines whose amount could not be read.
    pub unreadable: u64,
}

impl Rejected {
    /// What amounts of a currency, with all its decimals as a manifest writes them, add up
    /// to; `None` if one is none. Where the currency could not be read they have no decimals.
    pub fn of(currency: &str, amounts: &[&str], unreadable: u64) -> Option<Self> {
        let exponent = Currency::from_code(currency.as_bytes()).map_or(0, |currency| currency.exponent());
        let sum = amounts.iter().map(|amount| data::minor(amount, exponent)).sum::<Option<i128>>()?;
        Some(Self { currency: currency.to_owned(), amount: format_minor(sum, exponent), unreadable })
    }

    /// Whether no line was rejected in the currency, as far as amounts and lines tell.
    pub fn is_nothing(&self) -> bool {
        self.unreadable == 0 && self.amount.bytes().all(|byte| matches!(byte, b'0' | b'.'))
    }
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
    /// `findings.csv`.
    pub findings: Vec<u8>,
    /// Events that refuse or release a block: `event_id,kind,date,reason,creditor,block_ref`.
    pub orders: Vec<u8>,
    /// `ledger.csv` of this run and those before it, each with the name of its run; oldest first.
    pub ledgers: Vec<(String, Vec<u8>)>,
}

/// The page in one language.
///
/// The same run gives the same bytes.
///
/// Errors: a table that is not what a run writes.
pub fn page(facts: &Facts, tables: &Tables, language: Language) -> Result<String, DashboardError> {
    let script = SCRIPT.concat();
    let words = language.words();
    let mut page = String::new();
    let mut rest = PAGE;
    for (mark, content) in [
        ("{{lang}}", language.code().to_owned()),
        ("{{policy}}", policy::policy(STYLE, &script)),
        ("{{title}}", escaped(&title(facts, words))),
        ("{{style}}", STYLE.to_owned()),
        ("{{noscript}}", escaped(&words.dashboard.text("noscript", &[]))),
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

/// The title of the window: the run, and whose book it is.
fn title(facts: &Facts, words: &Words) -> String {
    let settlement = words.dashboard.text("title", &[("run", &facts.run)]);
    let whose = match Party::from_code(facts.party.as_bytes()) {
        Some(party) => words.party(party).to_owned(),
        None => words.dashboard.text("clearing_house", &[]),
    };
    format!("{settlement} · {whose}")
}

/// Everything the program reads, one script element of data each.
fn scripts(facts: &Facts, tables: &Tables, words: &Words) -> Result<String, DashboardError> {
    let places = Places::of(&tables.blocks)?;
    let linked = Rows::Linked(&places);
    let mut ledger = Data::of(&data::LEDGER);
    for (run, text) in &tables.ledgers {
        let added = ledger.add(&data::LEDGER, text, Rows::OfBlocks(&places))?;
        ledger.repeat("run", run, added);
    }
    let mut out = String::new();
    element(&mut out, "words", &json(&PageWords::of(words)));
    element(&mut out, "facts", &json(facts));
    let tables = [
        ("positions", Data::read(&data::POSITIONS, &tables.positions, Rows::All)?),
        ("nets", Data::read(&data::NETS, &tables.nets, Rows::All)?),
        ("blocks", Data::read(&data::BLOCKS, &tables.blocks, Rows::All)?),
        ("ageing", Data::read(&data::AGEING, &tables.ageing, Rows::All)?),
        ("worklist", Data::read(&data::WORKLIST, &tables.worklist, linked)?),
        ("disputes", Data::read(&data::DISPUTES, &tables.disputes, linked)?),
        ("rejects", Data::read(&data::REJECTS, &tables.rejects, linked)?),
        ("findings", Data::read(&data::FINDINGS, &tables.findings, linked)?),
        ("orders", Data::read(&data::ORDERS, &tables.orders, Rows::OfBlocks(&places))?),
        ("ledger", ledger),
    ];
    // A run without any position is shown in euros.
    let rejected = facts.rejected.iter().map(|rejected| rejected.currency.as_str());
    let currencies = tables.iter().flat_map(|(_, data)| data.words("currency")).chain(rejected).chain(["EUR"]);
    element(&mut out, "names", &json(&Names::with(currencies, words)));
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
    fn with(currencies: impl Iterator<Item = &'a str>, words: &Words) -> Self {
        let decimals = currencies.filter_map(|code| Some((code, Currency::from_code(code.as_bytes())?.exponent())));
        Self {
            parties: Party::all().iter().map(|record| (record.party.code(), words.party(record.party))).collect(),
            decimals: decimals.collect(),
            codes: Code::ALL.iter().map(|code| (code.to_string(), words.code_title(*code))).collect(),
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
    use std::collections::BTreeSet;

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
            files: vec![ClaimFile { path: "inbox/2026Q1/FR/claims.csv".into(), settled_by: None }],
            rejected: vec![Rejected { currency: "EUR".into(), amount: "12.50".into(), unreadable: 0 }],
        }
    }

    /// A table of one row: every column holds its sample, or what a column of its name holds.
    #[test]
    fn rejected_amounts_add_up_and_none_is_guessed() {
        let of = |currency, amounts: &[&str]| Rejected::of(currency, amounts, 1).map(|rejected| rejected.amount);
        assert_eq!(of("EUR", &["12.50", "-0.75", "100.00"]).as_deref(), Some("111.75"));
        assert_eq!(of("HUF", &["1.00", "2.25"]).as_deref(), Some("3.25"));
        assert_eq!(of("TND", &["1.005"]).as_deref(), Some("1.005"));
        for amount in ["12", "12.5", "12.500", "", "1 2.50"] {
            assert_eq!(of("EUR", &[amount]), None, "{amount:?}");
        }
    }

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
            findings: with_creditor(table(&data::FINDINGS, &linked)),
            orders: with_creditor(table(&data::ORDERS, &linked)),
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
        page(&facts(), &tables(), Language::En).expect("a page")
    }

    #[test]
    fn data_of_the_page_has_this_shape() {
        let page = made();
        let data = |name: &str| {
            let start = format!("id=\"data-{name}\">");
            let (_, rest) = page.split_once(&start).expect("an element");
            rest.split_once("</script>").expect("its end").0.to_owned()
        };
        let names = [
            "positions",
            "nets",
            "blocks",
            "ageing",
            "worklist",
            "disputes",
            "rejects",
            "findings",
            "orders",
            "ledger",
        ];
        let shape: Vec<String> = names.iter().map(|name| format!("{name}: {}", data(name))).collect();
        insta::assert_snapshot!(shape.join("\n"));
    }

    #[test]
    fn no_text_of_a_table_ends_its_element() {
        let page = made();
        // Data of facts, names, words and ten tables, and the program.
        assert_eq!(page.matches("</script>").count(), 14);
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

    /// Names between `open` and the next `close`, wherever they stand.
    fn between<'a>(text: &'a str, open: &'a str, close: char) -> impl Iterator<Item = &'a str> {
        text.split(open).skip(1).filter_map(move |rest| rest.split(close).next())
    }

    /// The program asks for a word by its name, or by one it puts together: `${id}.title`. The
    /// words of a page are those it asks for, no more and no fewer.
    #[test]
    fn the_words_are_those_the_program_asks_for() {
        let script = SCRIPT.concat();
        let said: BTreeSet<&str> = between(&script, "say(\"", '"')
            .chain(between(PAGE, "data-text=\"", '"'))
            .chain(between(PAGE, "data-label=\"", '"'))
            .collect();
        let made: Vec<(&str, &str)> = between(&script, "say(`", '`')
            .map(|name| {
                let (before, rest) = name.split_once("${").expect(name);
                (before, rest.split_once('}').expect(name).1)
            })
            .collect();
        let lists: Vec<String> = between(&script, "named(\"", '"').map(|list| format!("{list}.")).collect();
        let quoted: BTreeSet<&str> = script.split('"').collect();
        let pages: Vec<String> = between(PAGE, "id=\"", '"').map(str::to_owned).collect();
        let is_value = |part: &str| {
            quoted.contains(part) || script.contains(&format!("{part}: {{")) || pages.iter().any(|id| id == part)
        };
        let asked = |name: &str| {
            let put_together = |(before, after): &(&str, &str)| {
                let part = name.strip_prefix(before).and_then(|rest| rest.strip_suffix(after));
                part.is_some_and(|part| !part.contains('.') && is_value(part))
            };
            said.contains(name)
                || quoted.contains(name)
                || made.iter().any(put_together)
                || lists.iter().any(|list| name.starts_with(list))
        };
        // Asked for by Rust.
        let of_rust = ["noscript"];
        for language in Language::ALL {
            let words = PageWords::of(language.words());
            let names: BTreeSet<&str> = words.names().collect();
            let missing: Vec<&str> = said.iter().filter(|name| !names.contains(**name)).copied().collect();
            assert_eq!(missing, [""; 0], "the page asks for them in {language:?}");
            for list in &lists {
                assert!(names.iter().any(|name| name.starts_with(list)), "no words of the list {list}");
            }
            let unused: Vec<&str> = names.into_iter().filter(|name| !of_rust.contains(name) && !asked(name)).collect();
            assert_eq!(unused, [""; 0], "nobody asks for them in {language:?}");
        }
    }

    #[test]
    fn a_page_speaks_one_language() {
        let page = page(&facts(), &tables(), Language::El).expect("a page");
        assert!(page.starts_with("<!doctype html>\n<html lang=\"el\">"));
        for text in [
            "<title>Εκκαθάριση 2026Q1 · Κέντρο εκκαθάρισης, όλα τα ζεύγη</title>",
            "\"DE\":\"Γερμανία\"",
            "\"days\":\"22/11/3333\"",
        ] {
            assert!(page.contains(text), "{text}");
        }
    }

    #[test]
    fn a_table_that_is_not_of_a_run_is_refused() {
        let mut tables = tables();
        tables.positions = b"agreement,open\n".to_vec();
        let error = page(&facts(), &tables, Language::En).expect_err("a refusal");
        assert_eq!(error.to_string(), "positions.csv, line 1: the column `accounting_period` is missing");
        tables.positions = table(&data::POSITIONS, &[("open", "12.5")]);
        let error = page(&facts(), &tables, Language::En).expect_err("a refusal");
        assert_eq!((error.table, error.line), ("positions.csv", 2));
    }
}
