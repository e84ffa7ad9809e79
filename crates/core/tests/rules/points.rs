//! Each of the 42 configurable points changes what it should: for every point an
//! example, its outcome by default, and its outcome under other settings.

use std::collections::{BTreeMap, BTreeSet};

use solde_core::catalogue::{AGREEMENTS, PROFILES};
use toml::{Table, Value};

use crate::example::{as_text, observe};
use crate::setting::Texts;

/// A point with the example that shows it.
struct Point {
    number: u32,
    name: &'static str,
    /// An example without `[expect]`.
    example: String,
    /// The results that are the outcome, as paths: `block.A.open`.
    watch: &'static [&'static str],
    /// The outcome as it ships.
    default: &'static str,
    /// Keys put over the example, and the outcome then.
    alternatives: Vec<(String, &'static str)>,
}

#[test]
fn every_point_changes_its_outcome() {
    let texts = texts();
    let mut failures = Vec::new();
    for point in points() {
        let Point { number, name, .. } = &point;
        let mut outcomes = BTreeSet::new();
        let defaults = [(String::new(), point.default)];
        for (patch, expected) in defaults.iter().chain(&point.alternatives) {
            let found = outcome(&point, patch, &texts);
            if found != *expected {
                failures
                    .push(format!("point {number} ({name}) with `{patch}`: expected `{expected}`, found `{found}`"));
            }
            outcomes.insert(*expected);
        }
        assert!(outcomes.len() > 1, "point {number} ({name}): no setting changes the outcome");
    }
    assert!(failures.is_empty(), "\n{}", failures.join("\n"));
}

#[test]
fn there_are_42_points() {
    let numbers: BTreeSet<u32> = points().iter().map(|point| point.number).collect();
    assert_eq!(numbers, (1..=42).collect());
}

fn outcome(point: &Point, patch: &str, texts: &Texts) -> String {
    let parse = |text: &str| text.parse::<Table>().unwrap_or_else(|error| panic!("point {}: {error}", point.number));
    let mut example = parse(&point.example);
    merge(&mut example, parse(patch));
    let observed = match observe(example, texts) {
        Ok(observed) => observed,
        Err(message) => return message,
    };
    let shown = point.watch.iter().map(|path| {
        let mut value = Value::Table(observed.clone());
        for key in path.split('.') {
            value = value.get(key).cloned().unwrap_or_else(|| panic!("point {}: no `{path}`", point.number));
        }
        as_text(&value)
    });
    shown.collect::<Vec<_>>().join(" | ")
}

/// Puts `over` over `table`, table by table.
fn merge(table: &mut Table, over: Table) {
    for (key, value) in over {
        match (table.get_mut(&key), value) {
            (Some(Value::Table(inner)), Value::Table(over)) => merge(inner, over),
            (_, value) => {
                table.insert(key, value);
            }
        }
    }
}

/// Files of the catalogue with one statement changed.
fn texts() -> Texts {
    let changed = |files: &[(&str, &str)], file: &str, from: &str, to: &str| {
        let (_, text) = files.iter().find(|(name, _)| *name == file).expect(file);
        assert!(text.contains(from), "{file} does not say `{from}`");
        text.replace(from, to)
    };
    let conventions = |from, to| changed(PROFILES, "conventions.toml", from, to);
    let eu = |from, to| changed(AGREEMENTS, "eu-883.toml", from, to);
    BTreeMap::from([
        (
            "S11 from July 2021".into(),
            changed(PROFILES, "decisions.toml", "2020-12-09", "2021-07-01").replace("2020-12-08", "2021-06-30"),
        ),
        (
            "refuse".into(),
            conventions("unknown_messages = { value = \"keep\"", "unknown_messages = { value = \"refuse\""),
        ),
        ("care".into(), eu("in_force_on = { value = \"booked_on\"", "in_force_on = { value = \"care_from\"")),
        (
            "without IE".into(),
            eu(
                "\"GB\", \"IE\", \"IT\", \"MT\", \"PT\", \"SE\"]\nmethod",
                "\"GB\", \"IT\", \"MT\", \"PT\", \"SE\"]\nmethod",
            ),
        ),
        ("XX".into(), SILENT_AGREEMENT.into()),
    ])
}

/// An agreement that states neither set-off nor anything else but what may be settled.
const SILENT_AGREEMENT: &str = r#"
id = "XX"
title = "An agreement that is silent"
in_force_on = { value = "booked_on", citation = "Art. 1", confirmed = true }
[[scope]]
parties = ["FR", "DE"]
from = "2010-01-01"
citation = "Art. 1"
confirmed = true
[[rule]]
id = "actual"
basis = "actual"
method = "actual"
citation = "Art. 2"
confirmed = true
[rule.law]
eligibility = { value = "introduced", citation = "Art. 3", confirmed = true }
"#;

/// `[law]` with one element.
fn law(element: &str, value: &str) -> String {
    format!("[law]\n{element} = {{ value = {value}, citation = \"test\", confirmed = false }}\n")
}

/// One block A of DE on FR, due on 30 September 2023.
fn story(cut_off: &str, care: &str, events: &str) -> String {
    format!(
        "kind = \"story\"\ncut_off = \"{cut_off}\"\n\
         blocks = [{{ block_ref = \"A\", accounting_period = \"2021H2\", introduced_on = \"2022-03-15\", care = \"{care}\" }}]\n\
         events = \"\"\"\n{events}\"\"\"\n"
    )
}

const LATE: &str =
    "kind = \"interest\"\nprincipal = \"1000000.00\"\ndue_on = \"2023-09-30\"\nreceived_on = \"2024-02-10\"\n";
const LATE_2022: &str =
    "kind = \"interest\"\nprincipal = \"1000000.00\"\ndue_on = \"2022-09-30\"\nreceived_on = \"2023-03-10\"\n";
const DEADLINES: &str = "kind = \"deadline\"\nintroduced_on = \"2021-09-30\"\n";
const STAY: &str =
    "kind = \"months\"\nyear = 2018\nregistrations = [{ from = \"2018-03-15\", until = \"2018-06-10\" }]\n";
const GOOD_FRIDAY: &str =
    "kind = \"conversion\"\namount = \"101654.28\"\nfrom = \"NOK\"\nto = \"EUR\"\non = \"2024-03-29\"\n";
const CYPRUS_2017: &str = "kind = \"fixed_amount\"\ncreditor = \"CY\"\nbasis = \"fixed\"\nyear = 2017\n\
                           introduced_on = \"2019-06-01\"\nlines = [{ class = \"family\", band = \"<20\", months = 1 }]\n";

/// A monthly value of Portugal that is a cent off its average, in whole euros or not.
fn off_by_a_cent(monthly: &str, yearly: &str) -> String {
    format!(
        "kind = \"fixed_amount\"\ncreditor = \"PT\"\nbasis = \"fixed\"\nyear = 2017\nintroduced_on = \"2021-06-01\"\n\
         lines = [{{ class = \"family\", band = \"<20\", months = 1 }}]\n\
         reference = {{ fixed_amounts = [{{ party = \"PT\", year = 2017, band = \"<20\", x = \"0.20\", currency = \"EUR\", \
         monthly = \"{monthly}\", yearly = \"{yearly}\" }}] }}\n"
    )
}

/// Blocks A (60,000.00, due 30 September 2023) and B (40,000.00, due 31 March 2024).
fn two_blocks(cut_off: &str, events: &str) -> String {
    format!(
        "kind = \"story\"\ncut_off = \"{cut_off}\"\nblocks = [\n\
         {{ block_ref = \"A\", accounting_period = \"2021H2\", introduced_on = \"2022-03-15\", care = \"60000.00\" }},\n\
         {{ block_ref = \"B\", accounting_period = \"2022H1\", introduced_on = \"2022-09-20\", care = \"40000.00\" }},\n\
         ]\nevents = \"\"\"\n{events}\"\"\"\n"
    )
}

fn points() -> Vec<Point> {
    let mut points = of_time();
    points.extend(of_interest());
    points.extend(of_amounts());
    points.extend(of_money());
    points
}

fn point(
    number: u32,
    name: &'static str,
    example: impl Into<String>,
    watch: &'static [&'static str],
    default: &'static str,
    alternatives: Vec<(String, &'static str)>,
) -> Point {
    Point { number, name, example: example.into(), watch, default, alternatives }
}

/// Points 1 to 13: which law, which clocks, contestation.
fn of_time() -> Vec<Point> {
    let contested = "kind,date,block_ref,amount\ncontestation,2023-05-16,A,400.00\n";
    let lifted = format!("{contested}lifting,2024-06-10,A,400.00\n");
    let introduced = "kind = \"story\"\ncut_off = \"2022-06-30\"\nblocks = [\n\
        { block_ref = \"A\", accounting_period = \"2021H2\", sent_on = \"2022-02-25\", introduced_on = \"2022-03-01\", care = \"1.00\" },\n\
        { block_ref = \"B\", accounting_period = \"2021H2\", sent_on = \"2022-02-25\", introduced_on = \"2022-03-01\", care = \"1.00\" },\n\
        ]\nevents = \"\"\"\nkind,date,block_ref\nacknowledged,2022-04-04,A\n\"\"\"\n";
    vec![
        point(
            1,
            "decision in force by date",
            "kind = \"deadline\"\nintroduced_on = \"2021-03-10\"\ncontested_on = \"2021-05-16\"\n",
            &["reply"],
            "2022-05-31",
            vec![
                ("layers = [\"S11 from July 2021\"]".into(), "none"),
                ("introduced_on = \"2020-12-08\"".into(), "none"),
            ],
        ),
        point(
            2,
            "extension of deadlines",
            "kind = \"deadline\"\nintroduced_on = \"2019-01-15\"\n",
            &["shield", "payment"],
            "2019-07-31 | 2020-07-31",
            vec![(
                law(
                    "extensions",
                    "[{ deadlines = [\"payment\"], from = \"2020-06-18\", until = \"2020-12-09\", months = 6, applied = true }]",
                ),
                "2019-07-31 | 2021-01-31",
            )],
        ),
        point(
            3,
            "legal basis by date",
            "kind = \"in_force\"\nbooked_on = \"2010-05-03\"\ncare_from = \"2010-01-12\"\n",
            &["decided_by", "in_force"],
            "booked_on | true",
            vec![
                ("agreements = [\"care\"]".into(), "care_from | false"),
                ("agreement = \"EU-1408\"".into(), "booked_on | false"),
            ],
        ),
        point(
            4,
            "date of introduction",
            introduced,
            &["block.A.due_on", "block.B.due_on"],
            "2023-10-31 | 2023-09-30",
            vec![
                (law("introduction_date", "\"sent\""), "2023-08-31 | 2023-08-31"),
                (law("introduction_date", "\"acknowledged\""), "2023-10-31 | none"),
            ],
        ),
        point(
            5,
            "month arithmetic",
            DEADLINES,
            &["shield", "payment", "dispute"],
            "2022-03-31 | 2023-03-31 | 2024-09-30",
            vec![(law("month_arithmetic", "\"same_date\""), "2022-03-30 | 2023-03-30 | 2024-09-30")],
        ),
        point(
            6,
            "last day on a weekend or holiday",
            "kind = \"deadline\"\nbooked_on = \"2022-07-01\"\nintroduced_on = \"2022-09-12\"\n",
            &["introduction", "payment", "would_roll"],
            "2023-12-31 | 2024-03-31 | introduction, payment, contestation",
            vec![
                // 31 December 2023 is a Sunday; 31 March 2024 is Easter Sunday.
                (law("last_day", "\"next_weekday\""), "2024-01-01 | 2024-04-01 | "),
                (law("last_day", "\"next_working_day\""), "2024-01-02 | 2024-04-01 | "),
                (law("last_day", "\"next_target_day\""), "2024-01-02 | 2024-04-02 | "),
            ],
        ),
        point(
            7,
            "half-year",
            "kind = \"deadline\"\nbooked_on = \"2022-02-14\"\n",
            &["half_year_end", "introduction"],
            "2022-06-30 | 2023-06-30",
            vec![(law("half_year_start", "4"), "2022-03-31 | 2023-03-31")],
        ),
        point(
            8,
            "dispute over competence",
            "kind = \"deadline\"\nbooked_on = \"2022-02-14\"\nidentified_on = \"2023-03-20\"\n",
            &["introduction"],
            "2024-03-31",
            vec![
                (law("competence_dispute", "\"restart_half_year\""), "2024-06-30"),
                (law("competence_dispute", "\"suspend\""), "2024-03-19"),
            ],
        ),
        point(
            9,
            "contestation deadline",
            story("2023-12-31", "1000.00", "kind,date,block_ref,amount\ncontestation,2023-10-02,A,400.00\n"),
            &["block.A.disputed", "findings"],
            "400.00 | C3107",
            vec![
                (law("contestation", "{ months = 18, late = \"refuse\" }"), "0.00 | C3108"),
                (law("contestation", "{ months = 24, late = \"refuse\" }"), "400.00 | "),
                (law("contestation", "{ months = 0, late = \"refuse\" }"), "400.00 | "),
            ],
        ),
        point(
            10,
            "reply deadline and silence",
            story("2024-06-30", "1000.00", contested),
            &["block.A.disputed", "block.A.credited", "findings"],
            "400.00 | 0.00 | ",
            vec![
                (law("reply", "{ months = 12, silence = \"accepted\" }"), "0.00 | 400.00 | C3112"),
                (law("reply", "{ months = 18, silence = \"accepted\" }"), "400.00 | 0.00 | "),
            ],
        ),
        point(
            11,
            "due again after a contestation",
            story("2024-12-31", "1000.00", &lifted),
            &["block.A.eligible", "block.A.due_again_on", "findings"],
            "1000.00 |  | C3110",
            vec![
                (law("re_entry", "\"first_introduction\""), "1000.00 |  | "),
                (law("re_entry", "\"restart\""), "600.00 | 2025-12-31 | "),
            ],
        ),
        point(
            12,
            "dispute open after 36 months",
            story("2025-04-30", "400.00", contested),
            &["block.A.disputed", "block.A.waived", "findings"],
            "400.00 | 0.00 | ",
            vec![(law("unsettled_dispute", "\"write_off\""), "0.00 | 400.00 | C3112")],
        ),
        point(
            13,
            "cross-reference in 67(7)",
            "kind = \"deadline\"\nintroduced_on = \"2022-03-15\"\nreferred_on = \"2025-04-10\"\n",
            &["referral_after", "opinion"],
            "2025-03-31 | 2025-10-31",
            vec![(law("audit_board", "{ after = \"payment\", months = 6 }"), "2023-09-30 | 2025-10-31")],
        ),
    ]
}

/// Points 14 to 24: down payment and interest.
fn of_interest() -> Vec<Point> {
    let shield = |total: &str, reduced: &str, paid: &str| {
        format!(
            "kind = \"shield\"\nintroduced_on = \"2022-03-15\"\ntotal = \"{total}\"\nreduced = \"{reduced}\"\npaid = [{paid}]\n"
        )
    };
    let paid = |on: &str, amount: &str| format!("{{ on = \"{on}\", amount = \"{amount}\" }}");
    // 90 % of 100,000.00 in one down payment on line L1, which is 60 % of the block.
    let lines = "kind = \"story\"\ncut_off = \"2024-03-31\"\nblocks = [\n\
        { block_ref = \"A\", accounting_period = \"2021H2\", introduced_on = \"2022-03-15\", lines = [{ claim_id = \"L1\", care = \"60000.00\" }, { claim_id = \"L2\", care = \"40000.00\" }] },\n\
        { block_ref = \"B\", accounting_period = \"2021H2\", introduced_on = \"2022-03-15\", care = \"1000.00\" },\n\
        ]\nevents = \"\"\"\nkind,date,block_ref,claim_id,amount\n\
        down_payment,2022-09-01,A,L1,55000.00\ndown_payment,2022-09-01,A,L2,35900.00\n\
        payment,2024-02-10,A,L1,5000.00\npayment,2024-02-10,A,L2,4100.00\npayment,2024-02-10,B,,1000.00\n\"\"\"\n";
    let offered =
        "kind,date,block_ref,amount\ndown_payment_offered,2022-06-20,A,90000.00\npayment,2024-02-10,A,100000.00\n";
    let twice = "kind = \"story\"\ncut_off = \"2024-03-31\"\nblocks = [{ block_ref = \"A\", accounting_period = \"2021H2\", \
        introduced_on = \"2022-03-15\", lines = [{ claim_id = \"L1\", care = \"1007.77\" }, { claim_id = \"L2\", care = \"1007.77\" }] }]\n\
        events = \"\"\"\nkind,date,block_ref,claim_id,amount\npayment,2024-02-10,A,L1,1007.77\npayment,2024-02-10,A,L2,1007.77\n\"\"\"\n";
    let claimed = "kind,date,block_ref,amount,reference\npayment,2024-02-10,A,1000000.00,PAY\ninterest_claim,2024-09-02,A,14242.10,ILP\n";
    vec![
        point(
            14,
            "base of the 90 %",
            shield("120000.00", "2000.00", &paid("2022-09-30", "106200.00")),
            &["threshold", "holds"],
            "108000.00 | false",
            vec![(law("shield_base", "\"after_credits\""), "106200.00 | true")],
        ),
        point(
            15,
            "90 % test",
            // 90 % of 333.36 is 300.024; rounded, 300.02.
            shield("333.36", "0.00", &paid("2022-09-30", "300.02")),
            &["holds"],
            "false",
            vec![(law("shield_test", "\"rounded\""), "true")],
        ),
        point(
            15,
            "instalments",
            shield("1000.00", "0.00", &format!("{}, {}", paid("2022-05-31", "600.00"), paid("2022-09-30", "300.00"))),
            &["counted", "holds"],
            "900.00 | true",
            vec![(law("shield_instalments", "\"single\""), "600.00 | false")],
        ),
        point(
            16,
            "shield scope",
            lines,
            // Block A: 90,900.00 of 100,000.00. Line L1: 91.67 %, line L2: 89.75 %.
            // Both blocks together: 90,900.00 of 101,000.00, exactly 90 %.
            &["block.A.interest_items", "block.B.interest_items"],
            " | 1000.00 due 2023-09-30 received 2024-02-10: 14.24",
            vec![
                (
                    law("shield_scope", "\"claim\""),
                    "4100.00 due 2023-09-30 received 2024-02-10: 58.39 | 1000.00 due 2023-09-30 received 2024-02-10: 14.24",
                ),
                (law("shield_scope", "\"period\""), " | "),
            ],
        ),
        point(
            17,
            "down-payment offer unanswered",
            story("2024-03-31", "100000.00", offered),
            &["block.A.interest"],
            "1424.21",
            vec![
                (law("offer", "{ months = 6, unanswered = \"refused\" }"), "0.00"),
                // Accepted: the debtor may pay on account; nothing was, so nothing shields.
                (law("offer", "{ months = 6, unanswered = \"accepted\" }"), "1424.21"),
            ],
        ),
        point(
            18,
            "interest at all",
            story("2024-03-31", "100000.00", "kind,date,block_ref,amount\npayment,2024-02-10,A,100000.00\n"),
            &["block.A.interest", "tasks"],
            "1424.21 | interest DE claim_interest by 2024-08-31",
            vec![(law("interest", "\"off\""), "0.00 | ")],
        ),
        point(
            19,
            "rate month",
            LATE,
            &["rates", "interest"],
            "4.25 | 14242.10",
            vec![(law("interest_rate_month", "\"following\""), "4.50 | 15084.59")],
        ),
        point(
            20,
            "rate fixed or reset",
            LATE_2022,
            &["interest"],
            "2085.07",
            vec![(law("interest_rate_reset", "\"monthly\""), "7941.23")],
        ),
        point(
            21,
            "formula",
            LATE,
            &["counted", "interest"],
            "4 months | 14242.10",
            vec![
                (law("interest_method", "\"simple_monthly\""), "4 months | 14166.67"),
                (law("interest_method", "\"actual_365\""), "133 days | 15486.30"),
                (law("interest_method", "\"actual_360\""), "133 days | 15701.39"),
                (law("interest_method", "\"compound_annual\""), "4 months | 13970.58"),
                (law("interest_months", "\"through_receipt\""), "5 months | 17834.21"),
            ],
        ),
        point(
            22,
            "interest rounding",
            twice,
            // 14.3526... twice is 28.7053...
            &["block.A.interest"],
            "28.70",
            vec![(law("interest_rounding", "\"per_block\""), "28.71")],
        ),
        point(
            23,
            "interest claim: time and payment",
            story("2024-09-30", "1000000.00", claimed),
            &["block.A.claim_by", "block.A.interest_open", "findings", "tasks"],
            "2024-08-31 | 14242.10 | C3107 | owed FR pay_interest by 2025-09-30",
            vec![
                (
                    law("interest_claim", "{ months = 6, payment_months = 12, late = \"refuse\" }"),
                    "2024-08-31 | 0.00 | C3108 | forfeit DE claim_interest by 2024-08-31",
                ),
                (
                    law("interest_claim", "{ months = 12, payment_months = 6, late = \"refuse\" }"),
                    "2025-02-28 | 14242.10 |  | owed FR pay_interest by 2025-03-31",
                ),
            ],
        ),
        point(
            24,
            "variable-tender years",
            "kind = \"interest\"\nprincipal = \"1000000.00\"\ndue_on = \"2008-08-31\"\nreceived_on = \"2009-01-15\"\n\
             reference = { marginal = [{ from = \"2008-07-09\", percent = \"4.38\" }] }\n",
            &["rates", "interest"],
            "4.25 | 14242.10",
            vec![(law("variable_tender", "\"marginal\""), "4.38 | 14680.13")],
        ),
    ]
}

/// Points 25 to 31: fixed amounts.
fn of_amounts() -> Vec<Point> {
    let formula = "kind = \"formula\"\ncreditor = \"IE\"\nbasis = \"fixed\"\nyearly_average = \"9180.80\"\n\
                   currency = \"EUR\"\nyear = 2018\nclass = \"pensioner\"\n";
    let computed = "[law]\nmonthly_value = { value = \"computed\", citation = \"test\", confirmed = false }\n";
    vec![
        point(
            25,
            "membership of Annex 3",
            "kind = \"in_force\"\ncreditor = \"IE\"\nbasis = \"fixed\"\nbooked_on = \"2018-01-01\"\ncare_from = \"2018-01-01\"\n",
            &["in_force"],
            "true",
            vec![("agreements = [\"without IE\"]".into(), "false")],
        ),
        point(
            25,
            "membership of Annex IV",
            formula,
            &["x", "monthly"],
            "0.20 | 612.05",
            vec![
                (law("annex_iv", "[{ parties = [\"FR\"], until = \"2017-12-31\" }]"), "0.15 | 650.31"),
                (law("annex_iv", "[{ parties = [\"FR\"], until = \"2018-01-01\" }]"), "0.20 | 612.05"),
            ],
        ),
        point(
            26,
            "reduction X",
            formula,
            &["x", "monthly"],
            "0.20 | 612.05",
            vec![
                (law("reduction", "{ family = 20, pensioner_annex_iv = 15, pensioner_other = 15 }"), "0.15 | 650.31"),
                ("debtor = \"DK\"".into(), "0.15 | 650.31"),
                (
                    "agreement = \"CH-UK\"\ncreditor = \"GB\"\ndebtor = \"CH\"\nclass = \"family\"".into(),
                    "0.15 | 650.31",
                ),
            ],
        ),
        point(
            27,
            "counting months",
            STAY,
            &["months"],
            "3, 4, 5, 6",
            vec![(law("month_count", "\"full\""), "4, 5"), (law("month_count", "\"first_day\""), "4, 5, 6")],
        ),
        point(
            28,
            "age band date",
            format!("{STAY}born = \"1953-05-20\"\n"),
            &["bands"],
            "3 months 20-64, 1 months 65+",
            vec![
                (law("age_on", "\"birthday_month\""), "2 months 20-64, 2 months 65+"),
                (law("age_on", "\"first_of_january\""), "4 months 20-64"),
                (law("age_on", "\"benefit_start\""), "4 months 20-64"),
                ("born = \"1953-02-20\"\n".to_owned() + &law("age_on", "\"first_of_january\""), "4 months 20-64"),
                ("born = \"1953-02-20\"\n".to_owned() + &law("age_on", "\"benefit_start\""), "4 months 65+"),
            ],
        ),
        point(
            29,
            "monthly value",
            // 1,130.35 x 0.80 / 12 = 75.3567, published as 75.35.
            off_by_a_cent("75.35", "1130.35"),
            &["from", "monthly"],
            "published | 75.35",
            vec![(law("monthly_value", "\"computed\""), "computed | 75.36")],
        ),
        point(
            30,
            "rounding",
            // 750.075 x 0.80 / 12 = 50.005.
            off_by_a_cent("50.00", "750.075") + computed,
            &["monthly"],
            "50.01",
            vec![(law("rounding", "\"half_even\""), "50.00"), (law("rounding", "\"down\""), "50.00")],
        ),
        point(
            30,
            "digits",
            off_by_a_cent("75", "1130.35") + computed,
            &["monthly"],
            "75.00",
            vec![(law("rounding_digits", "\"currency\""), "75.36")],
        ),
        point(
            31,
            "missing average cost",
            CYPRUS_2017,
            &["from", "monthly"],
            "waits | none",
            vec![
                (law("missing_average_cost", "\"previous_year\""), "value of 2016, provisional | 20.84"),
                (law("average_cost_notification", "{ years = 1 }"), "value of 2016 | 20.84"),
                ("introduced_on = \"2020-01-01\"".into(), "value of 2016 | 20.84"),
            ],
        ),
    ]
}

/// Points 32 to 42: conversion, set-off, payments, the rest.
fn of_money() -> Vec<Point> {
    let cross = "kind = \"conversion\"\namount = \"100000.00\"\nfrom = \"GBP\"\nto = \"NOK\"\non = \"2024-03-28\"\n";
    let francs = "kind = \"story\"\ncut_off = \"2026-03-31\"\nblocks = [\n\
        { block_ref = \"A\", creditor = \"CH\", accounting_period = \"2023H2\", introduced_on = \"2024-06-28\", currency = \"CHF\", care = \"9634.00\" },\n\
        { block_ref = \"B\", creditor = \"FR\", debtor = \"CH\", accounting_period = \"2023H2\", introduced_on = \"2024-06-28\", care = \"10478.57\" },\n\
        ]\nevents = \"\"\"\nkind,date,creditor,debtor,agreement,currency,until,reference\nset_off_act,2026-03-31,CH,FR,EU-883,EUR,2026-03-31,record\n\"\"\"\n";
    let mutual = "kind = \"story\"\nagreement = \"XX\"\nagreements = [\"XX\"]\ncut_off = \"2023-09-30\"\nblocks = [\n\
        { block_ref = \"A\", accounting_period = \"2022\", introduced_on = \"2023-03-15\", care = \"100000.00\" },\n\
        { block_ref = \"B\", creditor = \"FR\", debtor = \"DE\", accounting_period = \"2022\", introduced_on = \"2023-03-15\", care = \"70000.00\" },\n\
        ]\nevents = \"\"\"\nkind,date,creditor,debtor,agreement,reference\nset_off_act,2023-09-30,DE,FR,XX,record\n\"\"\"\n";
    let payment = "kind,date,creditor,debtor,agreement,block_ref,amount,currency,reference\n";
    let unnamed = format!("{payment}payment,2024-04-10,DE,FR,EU-883,,50000.00,EUR,\n");
    let after_claim = format!(
        "{payment}interest_claim,2024-04-02,DE,FR,EU-883,A,1000.00,EUR,ILP\npayment,2024-04-10,DE,FR,EU-883,,60500.00,EUR,\n"
    );
    let old = "kind = \"story\"\nagreement = \"EU-1408\"\ncut_off = \"2009-12-31\"\nblocks = [{ block_ref = \"A\", accounting_period = \"2009H1\", \
        introduced_on = \"2009-07-10\", care = \"40000.00\", care_years = { 2006 = \"10000.00\", 2008 = \"30000.00\" } }]\n";
    let waived = "kind = \"story\"\ncut_off = \"2023-09-30\"\nblocks = [{ block_ref = \"A\", accounting_period = \"2021H2\", \
        introduced_on = \"2022-03-15\", care = \"1000.00\", waived = \"250.00\" }]\n";
    vec![
        point(
            32,
            "conversion date",
            "kind = \"conversion\"\namount = \"101654.28\"\nfrom = \"NOK\"\nto = \"EUR\"\non = \"2024-03-27\"\n",
            &["result", "rates_of"],
            "8701.41 | 2024-03-27",
            vec![
                // 11.6260 on 26 March.
                (law("conversion_date", "\"previous_rate\""), "8743.70 | 2024-03-26"),
                (law("conversion_date", "\"last_of_month\""), "8689.14 | 2024-03-28"),
                (
                    "on = \"2024-04-09\"\n".to_owned() + &law("conversion_date", "\"first_of_month_before\""),
                    "8883.53 | 2024-03-01",
                ),
            ],
        ),
        point(
            33,
            "day without a rate",
            GOOD_FRIDAY,
            &["result", "rates_of"],
            "8689.14 | 2024-03-28",
            vec![(law("missing_rate", "\"next\""), "8682.46 | 2024-04-02")],
        ),
        point(
            34,
            "conversion path",
            cross,
            &["result"],
            "1368144.08",
            vec![
                (law("conversion_path", "\"rounded_euro\""), "1368144.12"),
                (law("conversion_path", "\"cross_six_digits\""), "1368140.00"),
                (law("conversion_path", "\"truncated\""), "1368144.07"),
            ],
        ),
        point(
            35,
            "who bears the exchange difference",
            francs,
            &["set_offs"],
            "A 10478.57 EUR, difference 478.57: debtor 478.57, creditor 0.00, B 10478.57 EUR, difference 0.00: debtor 0.00, creditor 0.00",
            vec![
                (
                    law("exchange_difference", "\"creditor\""),
                    "A 10478.57 EUR, difference 478.57: debtor 0.00, creditor 478.57, B 10478.57 EUR, difference 0.00: debtor 0.00, creditor 0.00",
                ),
                (
                    law("exchange_difference", "\"shared\""),
                    "A 10478.57 EUR, difference 478.57: debtor 239.29, creditor 239.28, B 10478.57 EUR, difference 0.00: debtor 0.00, creditor 0.00",
                ),
            ],
        ),
        point(
            36,
            "currency changeover",
            "kind = \"formula\"\ncreditor = \"MT\"\nyearly_average = \"247.71\"\ncurrency = \"MTL\"\nyear = 2007\nclass = \"family\"\n",
            &["monthly", "euro"],
            "16.51 | 38.47",
            vec![(law("changeover", "\"rounded\""), "16.51 | 38.46")],
        ),
        point(
            37,
            "waivers and special methods",
            waived,
            &["block.A.waived", "block.A.open"],
            "0.00 | 1000.00",
            vec![(law("waivers", "[{ articles = [\"19\"] }]"), "250.00 | 750.00")],
        ),
        point(
            38,
            "netting of mutual claims",
            mutual,
            &["pays", "findings"],
            "DE to FR = 70000.00 EUR, FR to DE = 100000.00 EUR | C4001",
            vec![(law("set_off", "\"by_act\""), "FR to DE = 30000.00 EUR | ")],
        ),
        point(
            39,
            "allocation of a payment",
            two_blocks("2024-06-30", &unnamed),
            &["block.A.open", "block.B.open", "unallocated"],
            "60000.00 | 40000.00 | 50000.00 EUR",
            vec![
                (law("allocation", "\"oldest_first\""), "10000.00 | 40000.00 | "),
                (law("allocation", "\"pro_rata\""), "30000.00 | 20000.00 | "),
            ],
        ),
        point(
            39,
            "interest or principal first",
            story("2024-06-30", "60000.00", &after_claim) + &law("allocation", "\"oldest_first\""),
            &["block.A.open", "block.A.interest_open"],
            "0.00 | 500.00",
            vec![(law("allocation_order", "\"interest_first\""), "500.00 | 0.00")],
        ),
        point(
            40,
            "small amounts",
            story("2023-09-30", "99.99", "kind,date,block_ref\n"),
            &["pays", "carried", "block.A.open"],
            "FR to DE = 99.99 EUR |  | 99.99",
            vec![(law("minimum_payment", "{ EUR = \"100.00\" }"), " | FR to DE = 99.99 EUR | 99.99")],
        ),
        point(
            41,
            "three-year rule of 574/72",
            old,
            &["block.A.open", "block.A.not_considered", "findings"],
            "40000.00 | 0.00 | C3019",
            vec![
                (law("old_claims", "{ years = 3, effect = \"refuse\" }"), "30000.00 | 10000.00 | C3019"),
                (law("old_claims", "{ years = 4, effect = \"refuse\" }"), "40000.00 | 0.00 | "),
            ],
        ),
        point(
            42,
            "unknown messages",
            // What the reading of event files does with the answer is tested with the reading.
            "kind = \"unknown_message\"\nevent = \"S114\"\n",
            &["outcome"],
            "kept for a person",
            vec![("layers = [\"refuse\"]".into(), "refused"), ("event = \"payment\"".into(), "read")],
        ),
    ]
}
