//! Letters: what people read, in every language, and that nothing in them is left open.

use solde_core::block::BlockAccount;
use solde_report::language::Language;
use solde_report::letters::{Kind, Letter, Letterheads, Part, RejectedLines, Signature, Table};
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
    statement_of(world, kind)
        .letter(kind, language, &Letterheads::default(), &RejectedLines::default())
        .expect("an occasion")
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
            Part::Closing(parts) => push_parts(lines, parts),
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
        assert!(english.pdf(None).expect("a page in print").starts_with(b"%PDF-1.7"), "{kind}");
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
    assert_eq!(compared, 8);
}

/// Where there is no occasion there is no letter.
#[test]
fn nothing_to_write_about() {
    let world = world();
    let view = world.view(None);
    let statement = statements(&view).build(StatementKey { owner: party("FR"), counterpart: party("IT") });
    let none =
        |kind| statement.letter(kind, Language::En, &Letterheads::default(), &RejectedLines::default()).is_none();
    assert!(none(Kind::Contestation));
    let empty = statements(&view).build(StatementKey { owner: party("FR"), counterpart: party("PL") });
    for kind in Kind::ALL {
        assert!(
            empty.letter(kind, Language::En, &Letterheads::default(), &RejectedLines::default()).is_none(),
            "{kind}"
        );
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
    let page = |language| {
        let statement = statement_of(&world, Kind::Reminder);
        statement.letter(Kind::Reminder, language, &heads, &RejectedLines::default()).expect("one").page()
    };
    let (page, german) = (page(Language::En), page(Language::De));
    for shown in [
        "1 &lt;b&gt;Example&lt;/b&gt; Street &amp; Sons",
        "claims &quot;desk&quot;",
        "Head of the &lt;i&gt;service&lt;/i&gt;",
        "any language you like.&lt;/p&gt;",
        "2 Example Street",
    ] {
        assert!(page.contains(shown), "{shown}\n{page}");
    }
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

/// A letter of France to Germany in the world of the statements.
fn to_germany(world: &World, kind: Kind, rejected: &RejectedLines) -> String {
    let view = world.view(None);
    let statement = statements(&view).build(StatementKey { owner: party("FR"), counterpart: party("DE") });
    plain(&statement.letter(kind, Language::En, &Letterheads::default(), rejected).expect("an occasion"))
}

/// Money that names no block is advised with its day, and whoever holds it is named
/// wherever an amount is payable.
#[test]
fn money_without_a_block_is_named() {
    let text = to_germany(&World::new(), Kind::Payment, &RejectedLines::default());
    assert!(text.contains("2026-03-20 | – | – | payment without a block | – | 25 000.00"), "{text}");
    let held = "DE holds 25 000.00 EUR received from FR without a block (period not known)";
    let text = to_germany(&World::new(), Kind::Record, &RejectedLines::default());
    assert!(text.contains(held), "{text}");
}

/// A refused block has the reason of the event that refused it, and waits for nothing.
#[test]
fn a_refusal_has_its_reason() {
    let text = to_germany(&World::new(), Kind::Acknowledgement, &RejectedLines::default());
    assert!(text.contains("DE-2025-060 | sent twice |"), "{text}");
    assert!(!text.contains("refused\n") && !text.contains("| refused"), "{text}");
}

/// Rejected lines are listed by file and number, and nothing else that was written into
/// them; an amount in another currency than that of the block is not shown.
#[test]
fn rejected_lines_are_named() {
    let mut table = "code,severity,file,line,column,byte,field,value,expected,creditor,block_ref,claim_id,meaning\n\
                     C1044,error,inbox/2026Q1/DE/blocks.csv,,,,,2,3 lines,DE,DE-2025-060,,held\n"
        .to_owned();
    for line in 2..54 {
        let row = format!(
            "C3006,error,inbox/2026Q1/DE/claims.csv,{line},9,1,currency,PERSON,EUR,DE,DE-2025-060,D-{line},x\n"
        );
        table.push_str(&row);
    }
    let world = World::new();
    let rejected = RejectedLines::read(table.as_bytes(), &world.clearing, None).expect("a table");
    let text = to_germany(&world, Kind::Acknowledgement, &rejected);
    assert!(text.contains("inbox/2026Q1/DE/claims.csv | 2 | C3006 | DE-2025-060 | D-2\n"), "{text}");
    assert!(text.contains("claims.csv | 51 |") && !text.contains("claims.csv | 52 |"), "{text}");
    assert!(text.contains("… and 2 more lines;"), "{text}");
    assert!(!text.contains("PERSON") && !text.contains("blocks.csv"), "{text}");
    assert!(text.contains("| 7 | –\n"), "{text}");
    let known = to_germany(&world, Kind::Acknowledgement, &RejectedLines::default());
    assert!(known.contains("| 7 | 1 842.10 EUR\n"), "{known}");
}

/// A contestation of an amount is of part of the block, one of all that was claimed of the
/// whole.
#[test]
fn part_of_a_block_is_not_the_block() {
    let mut world = World::new();
    let is_whole = |world: &World| {
        let view = world.view(None);
        let statement = statements(&view).build(StatementKey { owner: party("FR"), counterpart: party("DE") });
        let mut lines = statement.sides().flat_map(|(_, side)| &side.disputes);
        let line = lines.find(|line| line.dispute.event_id == "E-2026-03").expect("a dispute");
        line.is_of_whole_block()
    };
    assert!(!is_whole(&world));
    let of_block = |account: &&mut BlockAccount| account.key.block_ref.as_str() == "LIC-2024-017";
    let account = world.clearing.accounts.iter_mut().find(of_block).expect("the block");
    let claimed = account.closing().presented();
    account.disputes.iter_mut().for_each(|dispute| dispute.contested = claimed);
    assert!(is_whole(&world));
}

/// Every letter stands in two languages side by side, whichever they are.
#[test]
fn two_languages_side_by_side() {
    let world = world();
    for kind in Kind::ALL {
        let own = letter(&world, kind, Language::Fr);
        for language in Language::ALL.into_iter().filter(|language| *language != Language::Fr) {
            let second = letter(&world, kind, language);
            let page = own.page_beside(&second);
            let beside = format!("<span class=\"beside\" lang=\"{}\">", language.code());
            assert!(page.contains(&beside), "{kind} {language:?}");
        }
        #[cfg(feature = "pdf")]
        assert!(own.pdf(Some(&letter(&world, kind, Language::El))).expect("print").starts_with(b"%PDF-1.7"));
    }
}
