//! Letters: what people read, in every language, and that nothing in them is left open.

use solde_core::block::BlockAccount;
use solde_report::language::Language;
use solde_report::letters::{Kind, Letter, Letterheads, Part, Signature, Table};
use solde_report::statement::{Statement, StatementKey};
use solde_report::statements;

use crate::world::{World, party};

/// Who writes which kind about the claims of France on Italy.
fn writer(kind: Kind) -> (&'static str, &'static str) {
    match kind {
        Kind::Acknowledgement | Kind::Contestation | Kind::Payment => ("IT", "FR"),
        _ => ("FR", "IT"),
    }
}

fn statement_of<'a>(world: &'a World, kind: Kind) -> Statement<'a> {
    let (owner, counterpart) = writer(kind);
    let view = world.view(None);
    let key = StatementKey { owner: party(owner), counterpart: party(counterpart) };
    statements(&view).build(key)
}

fn letter(world: &World, kind: Kind, language: Language) -> Letter {
    statement_of(world, kind).letter(kind, language, &Letterheads::default()).expect("an occasion")
}

/// The life of claims of France on Italy, with some interest left to claim.
fn world() -> World {
    let mut world = World::life();
    for of_block in &mut world.clearing.interest {
        of_block.claimed = of_block.claimed.min(10_000);
    }
    world
}

/// A letter as lines, for people who compare.
fn plain(letter: &Letter) -> String {
    let mut lines = vec![letter.sender.join(" | "), letter.addressee.join(" | ")];
    lines.extend(letter.facts.iter().map(|(name, values)| format!("{name}: {}", values.join(" | "))));
    lines.push(format!("\n{}\n", letter.subject));
    push_parts(&mut lines, &letter.parts);
    lines.join("\n").replace(['\u{a0}', '\u{202f}'], " ")
}

fn push_parts(lines: &mut Vec<String>, parts: &[Part]) {
    for part in parts {
        match part {
            Part::Paragraph(text) => lines.push(format!("{text}\n")),
            Part::Heading(text) => lines.push(format!("== {text}")),
            Part::Note(text) => lines.push(format!("({text})\n")),
            Part::Box(text) => lines.push(format!("[ ] {text}")),
            Part::Table(table) => push_table(lines, table),
            Part::List(title, items) => {
                lines.push(title.clone());
                lines.extend(items.iter().map(|item| format!("  - {item}")));
            }
            Part::Signatures(signatures) => {
                for Signature { party, function, lines: below } in signatures {
                    lines.push(format!("{party} {}", function.as_deref().unwrap_or_default()));
                    lines.extend(below.iter().map(|line| format!("  ........ {line}")));
                }
                lines.push(String::new());
            }
            Part::Slip(title, parts) => {
                lines.push(format!("- - - - {title}"));
                push_parts(lines, parts);
            }
        }
    }
}

fn push_table(lines: &mut Vec<String>, table: &Table) {
    let heads: Vec<&str> = table.columns.iter().map(|(head, _)| head.as_str()).collect();
    lines.push(format!("[{}]", table.caption));
    lines.push(heads.join(" | "));
    lines.extend(table.rows.iter().map(|row| row.join(" | ")));
    lines.extend(table.totals.iter().map(|(label, cells)| format!("= {label}: {}", cells.join(" | "))));
    lines.push(String::new());
}

#[test]
fn letters_as_people_read_them() {
    let world = world();
    for kind in Kind::ALL {
        for language in [Language::En, Language::Fr, Language::De] {
            let name = format!("letter_{kind}_{}", language.code());
            insta::assert_snapshot!(name, plain(&letter(&world, kind, language)));
        }
    }
}

#[test]
fn a_letter_as_a_page() {
    let page = letter(&world(), Kind::Reminder, Language::En).page();
    insta::assert_snapshot!("letter_page", page.split_once("</style>").expect("a style").1);
}

/// Every kind in every language: nothing is left to fill in, and what is not English
/// has none of its sentences.
#[test]
fn every_letter_is_whole_in_every_language() {
    let world = world();
    for kind in Kind::ALL {
        let english = letter(&world, kind, Language::En);
        #[cfg(feature = "pdf")]
        assert!(english.pdf().expect("a page in print").starts_with(b"%PDF-1.7"), "{kind}");
        for language in Language::ALL {
            let other = letter(&world, kind, language);
            let text = plain(&other);
            assert!(!text.contains(['{', '}']) && !text.contains("  |"), "{kind} {language:?}\n{text}");
            assert_eq!(other.parts.len(), english.parts.len(), "{kind} {language:?}");
            assert_eq!(other.reference, english.reference);
            for (part, in_english) in other.parts.iter().zip(&english.parts) {
                if let (Part::Paragraph(text), Part::Paragraph(english)) = (part, in_english) {
                    assert!(!text.trim().is_empty());
                    assert_eq!(language == Language::En, text == english, "{kind} {language:?}: {text}");
                }
            }
            let page = other.page();
            assert!(page.contains(&format!("lang=\"{}\"", language.code())) && page.ends_with("</html>\n"));
        }
    }
}

/// The rows of a table add up to its first total.
#[test]
fn tables_add_up() {
    let world = world();
    let units = |cell: &str| -> i128 {
        let digits: String = cell.chars().filter(|c| c.is_ascii_digit()).collect();
        let minor = digits.parse().unwrap_or(0);
        if cell.starts_with(['-', '\u{2212}']) { -minor } else { minor }
    };
    let mut compared = 0;
    for kind in [Kind::Introduction, Kind::Acknowledgement, Kind::Contestation, Kind::Reminder, Kind::Payment] {
        for part in letter(&world, kind, Language::En).parts {
            let Part::Table(Table { rows, totals, .. }) = part else { continue };
            let Some((_, cells)) = totals.first() else { continue };
            let rows: i128 = rows.iter().filter_map(|row| row.last()).map(|cell| units(cell)).sum();
            assert_eq!(rows, units(cells.last().expect("a total")), "{kind}");
            compared += 1;
        }
    }
    assert_eq!(compared, 6);
}

/// Where there is no occasion there is no letter.
#[test]
fn nothing_to_write_about() {
    let world = world();
    let view = world.view(None);
    let statement = statements(&view).build(StatementKey { owner: party("FR"), counterpart: party("IT") });
    let none = |kind| statement.letter(kind, Language::En, &Letterheads::default()).is_none();
    assert!(none(Kind::Contestation));
    let empty = statements(&view).build(StatementKey { owner: party("FR"), counterpart: party("PL") });
    for kind in Kind::ALL {
        assert!(empty.letter(kind, Language::En, &Letterheads::default()).is_none(), "{kind}");
    }
}

/// What a book says of its correspondence is used, and is text wherever it stands.
#[test]
fn a_book_has_its_own_letterhead() {
    let text = r#"
        [party.FR]
        address = ["1 <b>Example</b> Street & Sons", "F-00000 Paris"]
        contact = ["claims \"desk\""]
        [party.FR.signatory]
        en = "Head of the <i>service</i>"
        [party.FR.closing]
        en = "Please write in any language you like.</p>"
        [party.IT]
        address = ["2 Example Street"]
    "#;
    let heads = Letterheads::read(text).expect("letterheads");
    let world = world();
    let page = statement_of(&world, Kind::Reminder).letter(Kind::Reminder, Language::En, &heads).expect("one").page();
    for shown in [
        "1 &lt;b&gt;Example&lt;/b&gt; Street &amp; Sons",
        "claims &quot;desk&quot;",
        "Head of the &lt;i&gt;service&lt;/i&gt;",
        "any language you like.&lt;/p&gt;",
        "2 Example Street",
    ] {
        assert!(page.contains(shown), "{shown}\n{page}");
    }
    let german = statement_of(&world, Kind::Reminder).letter(Kind::Reminder, Language::De, &heads).expect("one").page();
    assert!(!german.contains("any language you like") && german.contains("F-00000 Paris"));
}

/// Two accounts of one creditor are named with the amount of each, and that it changed.
#[test]
fn a_changed_account_is_said() {
    let mut world = world();
    let name = |account: &mut BlockAccount, iban: &str| {
        account.creditor_iban = Some(iban.into());
        account.creditor_bic = Some("SAMPFRPP".into());
    };
    for account in world.clearing.accounts.iter_mut().filter(|account| account.key.creditor == party("FR")) {
        let new = account.key.block_ref.as_str() == "FR-2";
        name(account, if new { "FR7612345678901234567890123" } else { "FR1420041010050500013M02606" });
    }
    let text = plain(&letter(&world, Kind::Reminder, Language::En));
    assert!(text.contains("FR76 1234 5678 9012 3456 7890 123, SAMPFRPP |"), "{text}");
    assert!(text.contains("FR14 2004 1010 0505 0001 3M02 606, SAMPFRPP |"), "{text}");
    let view = world.view(None);
    let statement = statements(&view).build(StatementKey { owner: party("IT"), counterpart: party("FR") });
    let shown = statement.render(solde_report::render::Rendering::Html(Language::En));
    assert!(shown.contains("FR changed its account"), "{shown}");
}
