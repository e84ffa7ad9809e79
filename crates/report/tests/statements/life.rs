//! What statements and tables say of disputes, interest, age and what is next,
//! against figures computed by hand.

use std::collections::BTreeMap;

use solde_core::clearing::Task;
use solde_report::language::Language;
use solde_report::life::{Age, Aged, Stage};
use solde_report::render::Rendering;
use solde_report::statement::{Item, SINGLE_UP_TO, Side, StatementKey};
use solde_report::statements;

use crate::world::{World, block, date, party, table};

const KEY: fn() -> StatementKey = || StatementKey { owner: party("FR"), counterpart: party("IT") };

fn receivables<T>(world: &World, read: impl Fn(&Side<'_>) -> T) -> T {
    read(&statements(&world.view(None)).build(KEY()).accounts[0].receivables)
}

/// 100,000.00 presented; 1,200.00, 800.00 and 500.00 contested by line; of these
/// 200.00 and 500.00 withdrawn; 40,000.00 paid. The other blocks: 5,000.00 paid and
/// then credited 250.00; 60.00; 8,000.00.
#[test]
fn asserted_agreed_open_and_disputed_are_kept_apart() {
    receivables(&World::life(), |side| {
        for (item, minor) in [
            (Item::Asserted, 10_000_000 + 500_000 + 6_000 + 800_000),
            (Item::Agreed, 9_000_000),
            (Item::Disputed, 100_000 + 80_000),
            (Item::Withdrawn, 20_000 + 50_000),
            (Item::Closing, 5_750_000 - 25_000 + 6_000 + 800_000),
            (Item::Overpaid, 25_000),
            (Item::Carried, 6_000),
        ] {
            assert_eq!(side.item(item), Some(minor), "{}", item.as_str());
        }
    });
}

/// The withdrawn line is shown once, closed; the others with the day of the next step.
#[test]
fn disputes_by_line() {
    receivables(&World::life(), |side| {
        let lines: Vec<_> = side
            .disputes
            .iter()
            .map(|line| (line.dispute.claim_id.as_deref().unwrap_or(""), line.stage(), line.dispute.outstanding))
            .collect();
        let expected =
            [("=B-8", Stage::Contested, 80_000), ("A-7", Stage::Maintained, 100_000), ("C-9", Stage::Closed, 0)];
        assert_eq!(lines, expected);
        // Twelve months from the end of the month of 2 May 2025; 36 from that of 20 May 2024.
        assert_eq!(side.disputes[0].reply_by, Some(date("2026-05-31")));
        assert_eq!(side.disputes[1].settle_by, Some(date("2027-05-31")));
        assert_eq!((side.disputes[2].reply_by, side.disputes[2].settle_by), (None, None));
    });
}

/// 40,000.00 due on 30 November 2025 and received on 10 February 2026: December and
/// January at 2.15 %, 40,000 x (1 + 0.0215/12)^2 - 40,000 = 143.4617. Overdue on the
/// cut-off: 57,500.00 for three months, 309.6166, and 60.00 for two, 0.2152.
#[test]
fn interest_by_hand() {
    receivables(&World::life(), |side| {
        let totals: BTreeMap<_, _> = side.interest_totals().items().into_iter().collect();
        for (name, minor) in [
            ("computed", 14_346),
            ("claimed", 14_346),
            ("disputed", 346),
            ("paid", 10_000),
            ("unpaid", 4_000),
            ("claimable", 0),
            ("running", 30_962 + 22),
        ] {
            assert_eq!(totals[name], minor, "{name}");
        }
    });
    let world = World::life();
    let statement = statements(&world.view(None)).build(KEY());
    let text = statement.render(Rendering::Text(Language::En));
    assert!(text.contains("40 000.00 × (1 + 2.15/1200)^2 − 40 000.00"), "{text}");
    assert!(text.contains("Main refinancing rate of 2.15 % a year from 2025-06-11"), "{text}");
    assert_eq!(statement.control.unconfirmed_refinancing.len(), 1);
}

/// 25,000.00 + 35,000.00 + 40,000.00 by year of care; 40,700.00 settle 2021 and
/// 15,700.00 of 2022, 1,800.00 of which stay contested.
#[test]
fn reductions_settle_the_oldest_year_of_care_first() {
    receivables(&World::life(), |side| {
        let ages: Vec<_> = side.ages.iter().map(|((age, year), aged)| (*age, *year, *aged)).collect();
        let aged = |open, disputed| Aged { open, disputed };
        assert_eq!(
            ages,
            [
                (Age::Introduction, Some(2024), aged(5_750_000 - 25_000 + 6_000, 180_000)),
                (Age::Introduction, Some(2026), aged(800_000, 0)),
                (Age::Care, Some(2022), aged(1_930_000 - 180_000, 180_000)),
                (Age::Care, Some(2023), aged(4_000_000 + 6_000, 0)),
                // What was paid too much on FR-2 belongs to its only year.
                (Age::Care, Some(2024), aged(-25_000, 0)),
                (Age::Care, Some(2025), aged(800_000, 0)),
            ]
        );
    });
}

/// Nothing of the worklist is lost when it is put together for a page.
#[test]
fn steps_hold_the_worklist_of_the_pair() {
    let world = World::life();
    let statement = statements(&world.view(None)).build(KEY());
    let steps = statement.steps();
    let items: usize = steps.iter().map(|step| step.items.len()).sum();
    assert_eq!(items, world.clearing.worklist.len());
    assert!(steps.windows(2).all(|pair| pair[0].last_day.is_none() <= pair[1].last_day.is_none()));
    let pay = steps.iter().filter(|step| step.task == Task::Pay && step.creditor == party("FR"));
    assert_eq!(pay.map(|step| step.at_stake).sum::<i128>(), 5_750_000 + 6_000 + 800_000);
    let refund = steps.iter().find(|step| step.task == Task::Refund).expect("an overpayment");
    assert_eq!((refund.at_stake, refund.actor), (25_000, party("FR")));
    // Both sides left periods out that the others suggest.
    assert!(statement.expected.iter().any(|expected| expected.creditor == party("IT")));
}

/// Four blocks have twelve things to do, listed one by one; with a fifth those under
/// the same rule by the same day stand together, with what is true of all of them.
#[test]
fn a_large_side_is_put_together() {
    let world = |days: &[&str]| {
        let block = |(number, day): (usize, &&str)| {
            block(
                "EU-883",
                "AT>PL",
                "2025H1",
                &format!("B-{number}"),
                day,
                (1, &format!("{}.00", 100 + number), "0.00"),
                "EUR",
            )
        };
        World::from(days.iter().enumerate().map(block).collect(), Vec::new())
    };
    let key = StatementKey { owner: party("PL"), counterpart: party("AT") };
    let small = world(&["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-31"]);
    let view = small.view(None);
    let statements_of_small = statements(&view);
    let of_small = statements_of_small.build(key);
    assert_eq!(of_small.steps().len(), SINGLE_UP_TO);
    assert!(of_small.steps().iter().all(|step| step.single().is_some()));

    let large = world(&["2025-10-01", "2025-10-02", "2025-10-03", "2025-10-31", "2025-11-05"]);
    let view = large.view(None);
    let statements_of_large = statements(&view);
    let of_large = statements_of_large.build(key);
    let steps = of_large.steps();
    let told: Vec<_> = steps.iter().map(|step| (step.task, step.items.len(), step.at_stake, &*step.counted)).collect();
    // 90 % of 100.00 to 103.00, rounded up, is 90.00 + 90.90 + 91.80 + 92.70.
    let expected = [
        (Task::DownPayment, 4, 36_540, "6 months from 2025-10-31 (introduction)"),
        (Task::DownPayment, 1, 9_360, "6 months from 2025-11-30 (introduction 2025-11-05)"),
        (Task::Pay, 4, 40_600, "18 months from 2025-10-31 (introduction)"),
        (Task::Contest, 4, 40_600, "18 months from 2025-10-31 (introduction)"),
        (Task::Pay, 1, 10_400, "18 months from 2025-11-30 (introduction 2025-11-05)"),
        (Task::Contest, 1, 10_400, "18 months from 2025-11-30 (introduction 2025-11-05)"),
    ];
    assert_eq!(told, expected);
    let row = of_large.render(Rendering::Csv).lines().find(|row| row.contains("down_payment")).map(str::to_owned);
    let row = row.expect("a step");
    assert!(row.starts_with("next,debt,EU-883,2025H1,EUR,down_payment,,,2026-04-30,"), "{row}");
    assert!(row.ends_with("interest,PL,4,EU-883/actual,Reg. 987/2009 Art. 68(1),true"), "{row}");
}

/// A fault in any of the three is found by the check.
#[test]
fn a_statement_whose_life_does_not_add_up_does_not_foot() {
    let mut world = World::life();
    let place = |world: &World| world.clearing.accounts.iter().position(|account| !account.disputes.is_empty());
    let of_disputes = place(&world).expect("disputes");
    world.clearing.accounts[of_disputes].disputes[0].outstanding += 1;
    let imbalance = statements(&world.view(None)).build(KEY()).check().expect_err("disputes");
    assert_eq!((imbalance.what, imbalance.left - imbalance.right), ("open disputes = disputed", 1));

    let mut world = World::life();
    let of_block = world.clearing.interest.iter_mut().find(|of_block| of_block.computed != 0).expect("interest");
    of_block.computed += 1;
    let imbalance = statements(&world.view(None)).build(KEY()).check().expect_err("interest");
    assert_eq!(imbalance.what, "late payments = interest computed");
}

/// Tables and statements tell the same: totals per measure.
#[test]
fn tables_foot_with_positions() {
    for world in [World::life(), World::new()] {
        let sum = |table: &str, column: &str, when: (&str, &str)| -> i128 {
            let mut reader = csv::Reader::from_reader(table.as_bytes());
            let headers = reader.headers().expect("headers").clone();
            let place = |name: &str| headers.iter().position(|header| header == name).expect(name);
            let rows = reader.records().map(|row| row.expect("a row"));
            rows.filter(|row| when.0.is_empty() || &row[place(when.0)] == when.1)
                .filter(|row| &row[place("currency")] == "EUR")
                .map(|row| row[place(column)].replace('.', "").parse::<i128>().expect("an amount"))
                .sum()
        };
        let positions = table(&world, "positions.csv");
        let ageing = table(&world, "ageing.csv");
        for measure in ["open", "disputed"] {
            for by in ["introduction_year", "care_year"] {
                assert_eq!(sum(&ageing, measure, ("by", by)), sum(&positions, measure, ("", "")), "{measure} {by}");
            }
        }
        assert_eq!(sum(&table(&world, "disputes.csv"), "outstanding", ("", "")), sum(&positions, "disputed", ("", "")));
        let interest = table(&world, "interest.csv");
        assert_eq!(sum(&interest, "interest", ("kind", "arrear")), sum(&interest, "interest", ("kind", "total")));
        let held: i128 = sum(&table(&world, "blocks.csv"), "asserted", ("status", "held"))
            + sum(&table(&world, "blocks.csv"), "asserted", ("status", "next_period"))
            + sum(&table(&world, "blocks.csv"), "asserted", ("status", "refused"));
        let asserted = sum(&table(&world, "blocks.csv"), "asserted", ("", ""));
        assert_eq!(asserted - held, sum(&positions, "asserted", ("", "")));
    }
}

/// What is under the minimum is said, and so is what was paid too much.
#[test]
fn what_is_carried_over_and_what_is_refunded() {
    let world = World::life();
    let statement = statements(&world.view(None)).build(KEY());
    let flowing =
        |text: String| text.split([' ', '\n', '\u{a0}']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    let english = flowing(statement.render(Rendering::Text(Language::En)));
    assert!(english.contains("IT carries 60.00 EUR over: it is under the agreed minimum payment."), "{english}");
    assert!(
        english.contains(
            "FR received 250.00 EUR too much on single blocks; it is taken off the balance of IT until it is refunded."
        ),
        "{english}"
    );
    let french = flowing(statement.render(Rendering::Html(Language::Fr)));
    assert!(french.contains("IT reporte 60,00 EUR : c’est moins que le paiement minimal convenu."), "{french}");
}
