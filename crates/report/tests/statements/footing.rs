//! Statements foot: positions, ledger, blocks and nets tell the same story.

use std::collections::BTreeMap;

use solde_core::money::{Currency, parse_minor};
use solde_report::language::Language;
use solde_report::render::Rendering;
use solde_report::statement::{Item, StatementKey};
use solde_report::statements;

use crate::world::{World, party, table};

#[test]
fn every_statement_foots() {
    let world = World::new();
    let mut built = 0;
    for statement in statements(&world.view(None)).iter() {
        statement.check().expect("a statement that foots");
        built += 1;
    }
    assert_eq!(built, 8);
    for statement in statements(&World::life().view(None)).iter() {
        statement.check().expect("a statement that foots");
    }
    assert!(world.controls.iter().all(solde_core::clearing::Control::holds), "{:?}", world.controls);
}

/// One's receivables are the other's debts, line by line.
#[test]
fn the_two_statements_of_a_pair_mirror_one_another() {
    let world = World::new();
    let view = world.view(None);
    let statements = statements(&view);
    for key in statements.keys() {
        let mirror = StatementKey { owner: key.counterpart, counterpart: key.owner };
        let (ours, theirs) = (statements.build(*key), statements.build(mirror));
        assert_eq!(ours.accounts.len(), theirs.accounts.len());
        for (our, their) in ours.accounts.iter().zip(&theirs.accounts) {
            for item in Item::BALANCE.into_iter().chain(Item::INFORMATION) {
                assert_eq!(our.receivables.item(item), their.debts.item(item), "{}", item.as_str());
            }
            for (our, their) in our.nets.iter().zip(&their.nets) {
                assert_eq!(our.net, their.net.map(|minor| -minor));
                assert_eq!(our.settlement.owner_pays, their.settlement.counterpart_pays);
                assert_eq!(our.settlement.would_leave().0, their.settlement.would_leave().1);
            }
        }
    }
}

/// Turning a statement round gives what building the other one gives, to the byte.
#[test]
fn a_statement_turned_round_is_the_one_of_the_counterpart() {
    for world in [World::new(), World::life(), World::published()] {
        let view = world.view(None);
        let statements = statements(&view);
        let forms = Rendering::all(&Language::ALL);
        let mut turned = 0;
        for (keys, rows) in statements.pairs() {
            let [one, other] = keys[..] else { panic!("a clearing house has both statements of a pair: {keys:?}") };
            let mirror = statements.turned(statements.build(one));
            assert_eq!(mirror.key, other);
            for form in &forms {
                assert_eq!(mirror.render(*form), statements.build(other).render(*form), "{other:?}, {form:?}");
            }
            let blocks: usize = statements.build(one).sides().map(|(_, side)| side.blocks.len()).sum();
            assert_eq!(rows, blocks);
            turned += 2;
        }
        assert_eq!(turned, statements.keys().len());
    }
}

/// The printed lines of each account add up, from opening to closing.
#[test]
fn the_lines_of_an_account_add_up() {
    let world = World::new();
    for statement in statements(&world.view(None)).iter() {
        for (_, side) in statement.sides() {
            let (closing, lines) = Item::BALANCE.split_last().expect("lines");
            assert_eq!(lines.iter().map(|item| side.item(*item)).sum::<Option<i128>>(), side.item(*closing));
        }
    }
}

/// Totals of `blocks.csv` are those of `positions.csv`, and both are the closing
/// balances of the statements.
#[test]
fn tables_and_statements_have_the_same_totals() {
    let world = World::new();
    let open = |table: &str| {
        let mut sums: BTreeMap<[String; 4], i128> = BTreeMap::new();
        let mut reader = csv::Reader::from_reader(table.as_bytes());
        let headers = reader.headers().expect("headers").clone();
        let place = |name: &str| headers.iter().position(|header| header == name).expect(name);
        for record in reader.records() {
            let record = record.expect("a row");
            let currency = Currency::from_code(record[place("currency")].as_bytes()).expect("a currency");
            let minor = parse_minor(record[place("open")].as_bytes(), currency.exponent()).expect("an amount");
            let key = ["agreement", "creditor", "debtor", "currency"].map(|name| record[place(name)].to_owned());
            *sums.entry(key).or_default() += i128::from(minor);
        }
        sums
    };
    let positions = open(&table(&world, "positions.csv"));
    assert_eq!(open(&table(&world, "blocks.csv")), positions);
    let mut closing: BTreeMap<[String; 4], i128> = BTreeMap::new();
    for statement in statements(&world.view(None)).iter() {
        for account in &statement.accounts {
            let side = &account.receivables;
            let key = [
                account.agreement.to_string(),
                side.creditor.to_string(),
                side.debtor.to_string(),
                account.currency.to_string(),
            ];
            closing.insert(key, side.closing.open());
        }
    }
    closing.retain(|key, _| positions.contains_key(key));
    assert_eq!(closing, positions);
}

/// Worked example: what is payable, gross and set off, between France and Germany.
#[test]
fn payable_now() {
    let world = World::new();
    let view = world.view(Some("FR"));
    let statements = statements(&view);
    let statement = statements.build(StatementKey { owner: party("FR"), counterpart: party("DE") });
    let settlement = statement.accounts[0].settlement();
    // DE pays the two claims that are due; FR the claim that is due and the balance both agreed to.
    assert_eq!(
        settlement.counterpart_pays,
        184_521_037 + 3_690_421 - 1_582_040 - 210_000 + (250_000 + 500_000 - 700_000)
    );
    assert_eq!(settlement.owner_pays, 99_041_502 + 5_000_000);
    assert_eq!(settlement.would_extinguish(), 104_041_502);
    let text = statement.render(Rendering::Text(Language::En));
    let flowing = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(flowing.contains("DE pays FR 1 864 694.18 EUR now. FR pays DE 1 040 415.02 EUR now."), "{text}");
    assert!(flowing.contains("and DE would pay FR 824 279.16 EUR."), "{text}");
}

/// Two totals over several States are known and not netted; the statement foots.
#[test]
fn totals_over_several_states_are_said_and_not_netted() {
    let world = World::published();
    let statements = statements(&world.view(None));
    for statement in statements.iter() {
        statement.check().expect("a statement that foots");
    }
    for (owner, counterpart) in [("FR", "OTHER"), ("OTHER", "FR")] {
        let statement = statements.build(StatementKey { owner: party(owner), counterpart: party(counterpart) });
        let net = statement.accounts[0].nets[0];
        assert!(net.receivable.is_some() && net.debt.is_some() && net.net.is_none());
        for language in Language::ALL {
            let said = language.words().totals_not_netted.fill(&[("party", "OTHER")]);
            for rendering in [Rendering::Text(language), Rendering::Html(language)] {
                let flowing = |text: &str| text.split([' ', '\n', '\u{a0}']).collect::<Vec<_>>().join(" ");
                let text = statement.render(rendering);
                assert!(flowing(&text).contains(&flowing(&said)), "{text}");
                let named = flowing(&text).contains(&flowing(language.words().would_change_nothing));
                assert!(!named, "{text}");
            }
        }
    }
}

/// The creditor's view counts; a statement whose views say something else does not foot.
#[test]
fn the_view_that_counts_is_the_balance_brought_in() {
    let mut world = World::new();
    let key = StatementKey { owner: party("MA"), counterpart: party("FR") };
    let difference = statements(&world.view(None)).build(key).accounts[0].debts.openings[0].difference();
    assert_eq!(difference, Some(33_000_000 - 29_850_000));
    world.openings.retain(|view| view.minor != Some(33_000_000));
    let imbalance =
        statements(&world.view(None)).build(key).check().expect_err("the debtor's view is not what was brought in");
    assert_eq!((imbalance.left, imbalance.right), (29_850_000, 33_000_000));
}

/// A direction that nobody states is not taken for zero.
#[test]
fn an_unknown_opening_is_said_and_not_netted() {
    let world = World::new();
    let view = world.view(Some("FR"));
    let statement = statements(&view).build(StatementKey { owner: party("FR"), counterpart: party("MA") });
    let unknown: Vec<_> = statement.accounts[0].nets.iter().filter(|net| net.net.is_none()).collect();
    assert_eq!(unknown.len(), 1);
    assert_eq!((unknown[0].debt, unknown[0].receivable), (None, Some(41_418_195)));
    assert!(table(&world, "nets.csv").contains(",,414181.95,,one_sided,"));
    for language in Language::ALL {
        let text = statement.render(Rendering::Text(language));
        assert!(text.contains(language.words().not_known), "{text}");
    }
}
