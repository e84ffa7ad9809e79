use proptest::prelude::*;

use super::*;
use crate::law::{
    AuditBoard, Contestation, Element, Extension, Introduction, LawBook, LayerFile, Months, OldClaims, Provisions,
    Reply, Shield, Silence, Years,
};

fn date(text: &str) -> Date {
    Date::parse(text.as_bytes()).expect(text)
}

fn stated<T>(value: T) -> Option<Element<T>> {
    Some(Element { value, citation: "an agreement of two States".into(), confirmed: true })
}

/// The conventions, what an agreement states otherwise, and the working days.
struct Given {
    conventions: LayerFile,
    agreed: Provisions,
    working_days: WorkingDays,
    extensions: Vec<EventExtension>,
}

impl Given {
    /// What `judge` sees on the clocks under this law.
    fn see<T>(&self, judge: impl FnOnce(&Clocks<'_>) -> T) -> T {
        judge(&Clocks::new(&self.law(), &self.working_days, self.extensions.clone()))
    }

    fn law(&self) -> Law<'_> {
        Law::resolve(&[("agreed", &self.agreed), ("conventions/general", &self.conventions.rules[0].law)])
            .expect("the conventions state every required element")
    }
}

/// Articles 64 to 68 of Reg. 987/2009, actual cost, with the windows of Decision S11.
fn regulation() -> Provisions {
    Provisions {
        introduction: stated(Introduction { anchor: IntroductionAnchor::HalfYearOfBooking, months: 12 }),
        payment: stated(Months { months: 18 }),
        dispute: stated(Months { months: 36 }),
        contestation: stated(Contestation { months: 18, late: LateEffect::Flag }),
        reply: stated(Reply { months: 12, silence: Silence::Open }),
        shield: stated(Shield { months: 6, percent: 90 }),
        inventory: stated(Years { years: 1 }),
        ..Provisions::default()
    }
}

fn given(change: impl FnOnce(&mut Provisions)) -> Given {
    let mut agreed = regulation();
    change(&mut agreed);
    let text = include_str!("../../catalogue/profiles/conventions.toml");
    let conventions = LawBook::read("conventions.toml", text).expect("it is TOML");
    Given { conventions, agreed, working_days: shipped(), extensions: Vec::new() }
}

/// The closing days that ship with the product.
fn shipped() -> WorkingDays {
    let mut days = WorkingDays::default();
    let text = include_str!("../../catalogue/reference/target_days.csv");
    for row in csv::Reader::from_reader(text.as_bytes()).records() {
        days.add(date(&row.expect("a row")[0]));
    }
    days
}

fn same_date(law: &mut Provisions) {
    law.month_arithmetic = stated(MonthArithmetic::SameDate);
}

fn last_day(deadline: Option<Deadline>) -> String {
    deadline.map_or_else(|| "none".into(), |deadline| deadline.last_day.to_string())
}

fn introduction(given: &Given, booked: &str, published: Option<&str>, identified: Option<&str>) -> String {
    given.see(|clocks| last_day(clocks.introduction(date(booked), published.map(date), identified.map(date))))
}

#[test]
fn d1_claims_are_introduced_twelve_months_after_the_half_year_of_booking() {
    let law = given(|_| {});
    assert_eq!(introduction(&law, "2022-02-14", None, None), "2023-06-30");
    // The first and the last day of the half-year give the same, the next day half a year more.
    assert_eq!(introduction(&law, "2022-01-01", None, None), "2023-06-30");
    assert_eq!(introduction(&law, "2022-06-30", None, None), "2023-06-30");
    assert_eq!(introduction(&law, "2022-07-01", None, None), "2023-12-31");
}

#[test]
fn d2_a_last_day_on_sunday_stays_or_rolls_over_new_year() {
    for (roll, expected) in [
        (LastDay::NoRoll, "2023-12-31"),
        (LastDay::NextWeekday, "2024-01-01"),
        (LastDay::NextWorkingDay, "2024-01-02"),
        (LastDay::NextTargetDay, "2024-01-02"),
    ] {
        let law = given(|law| law.last_day = stated(roll));
        let found = law.see(|clocks| clocks.introduction(date("2022-07-01"), None, None)).expect("there is a rule");
        assert_eq!(found.last_day, date(expected), "{roll:?}");
        assert_eq!((found.counted, found.unrolled), (date("2023-12-31"), date("2023-12-31")));
        assert_eq!(found.weekend_matters, roll == LastDay::NoRoll, "{roll:?}");
        assert!(!found.roll_unknown);
    }
}

#[test]
fn d4_fixed_amounts_wait_for_the_average_cost() {
    for anchor in [IntroductionAnchor::MonthOfPublication, IntroductionAnchor::MonthOfApproval] {
        let law = given(|law| law.introduction = stated(Introduction { anchor, months: 12 }));
        assert_eq!(introduction(&law, "2018-12-31", Some("2021-06-28"), None), "2022-06-30");
        assert_eq!(introduction(&law, "2018-12-31", None, None), "none");
    }
    let law = given(|law| {
        same_date(law);
        law.introduction = stated(Introduction { anchor: IntroductionAnchor::MonthOfPublication, months: 12 });
    });
    assert_eq!(introduction(&law, "2018-12-31", Some("2021-06-28"), None), "2022-06-28");
}

#[test]
fn d6_d7_inventories_and_average_costs_are_due_at_the_end_of_a_year() {
    for arithmetic in [MonthArithmetic::EndOfMonth, MonthArithmetic::SameDate] {
        let law = given(|law| law.month_arithmetic = stated(arithmetic));
        assert_eq!(law.see(|clocks| last_day(clocks.inventory(2018))), "2019-12-31");
        assert_eq!(law.see(|clocks| last_day(clocks.average_cost_notification(2018))), "2020-12-31");
        assert_eq!(law.see(|clocks| last_day(clocks.inventory(u16::MAX))), "none");
    }
    let law = given(|law| law.inventory = None);
    assert_eq!(law.see(|clocks| last_day(clocks.inventory(2018))), "none");
}

#[test]
fn d8_the_three_clocks_of_an_introduced_claim() {
    let law = given(|_| {});
    let introduced = date("2022-03-15");
    law.see(|clocks| {
        assert_eq!(last_day(clocks.shield(introduced)), "2022-09-30");
        assert_eq!(last_day(clocks.payment(introduced)), "2023-09-30");
        assert_eq!(last_day(clocks.dispute(introduced)), "2025-03-31");
        assert_eq!(last_day(clocks.contestation(introduced)), "2023-09-30");
        // A Saturday that stays; a Friday and a Monday of which nothing need be said.
        assert!(clocks.payment(introduced).is_some_and(|deadline| deadline.weekend_matters));
        assert!(clocks.shield(introduced).is_some_and(|deadline| !deadline.weekend_matters));
        assert!(clocks.dispute(introduced).is_some_and(|deadline| !deadline.weekend_matters));
    });
    for roll in [LastDay::NextWeekday, LastDay::NextWorkingDay, LastDay::NextTargetDay] {
        let law = given(|law| law.last_day = stated(roll));
        assert_eq!(law.see(|clocks| last_day(clocks.payment(introduced))), "2023-10-02", "{roll:?}");
    }
}

#[test]
fn d9_both_arithmetics() {
    let introduced = date("2021-09-30");
    let clocks = |law: &Given| {
        law.see(|clocks| {
            [clocks.shield(introduced), clocks.payment(introduced), clocks.dispute(introduced)].map(last_day)
        })
    };
    assert_eq!(clocks(&given(|_| {})), ["2022-03-31", "2023-03-31", "2024-09-30"]);
    assert_eq!(clocks(&given(same_date)), ["2022-03-30", "2023-03-30", "2024-09-30"]);
}

#[test]
fn d12_d14_d15_clocks_that_start_with_an_act() {
    let law = given(|_| {});
    law.see(|clocks| {
        assert_eq!(clocks.audit_board_opinion(date("2025-04-10")).last_day, date("2025-10-31"));
        assert_eq!(last_day(clocks.interest_claim(date("2024-02-10"))), "2024-08-31");
        assert_eq!(last_day(clocks.reply(date("2023-05-16"))), "2024-05-31");
        // Twelve months for payment of the interest, six for the answer to an offer.
        assert_eq!(last_day(clocks.interest_payment(date("2024-08-20"))), "2025-08-31");
        assert_eq!(last_day(clocks.offer_answer(date("2022-08-10"))), "2023-02-28");
    });
}

#[test]
fn d13_unemployment_refunds() {
    let (may, october) = (date("2023-05-05"), date("2023-10-05"));
    assert_eq!(unemployment_request(may, MonthArithmetic::EndOfMonth), date("2023-12-31"));
    assert_eq!(unemployment_request(may, MonthArithmetic::SameDate), date("2023-12-30"));
    for arithmetic in [MonthArithmetic::EndOfMonth, MonthArithmetic::SameDate] {
        // The 31st has no counterpart in June.
        assert_eq!(unemployment_request(october, arithmetic), date("2024-06-30"));
    }
}

#[test]
fn d16_a_dispute_over_competence_holds_the_clock_back() {
    // Booked in the half-year that ends on 2022-06-30; competence known on 2023-03-20,
    // 263 days later: 2023-06-30 and 263 days is 2024-03-19.
    for (option, expected) in [
        (CompetenceDispute::Restart, "2024-03-31"),
        (CompetenceDispute::RestartHalfYear, "2024-06-30"),
        (CompetenceDispute::Suspend, "2024-03-19"),
    ] {
        let law = given(|law| law.competence_dispute = stated(option));
        assert_eq!(introduction(&law, "2022-02-14", None, Some("2023-03-20")), expected, "{option:?}");
        // Known before the clock would have started: nothing changes.
        assert_eq!(introduction(&law, "2022-02-14", None, Some("2022-06-30")), "2023-06-30", "{option:?}");
        let known_next_day = introduction(&law, "2022-02-14", None, Some("2022-07-01"));
        let expected = match option {
            CompetenceDispute::Restart => "2023-07-31",
            CompetenceDispute::RestartHalfYear => "2023-12-31",
            CompetenceDispute::Suspend => "2023-07-01",
        };
        assert_eq!(known_next_day, expected, "{option:?}");
    }
    let law = given(|law| {
        same_date(law);
        law.competence_dispute = stated(CompetenceDispute::Restart);
    });
    assert_eq!(introduction(&law, "2022-02-14", None, Some("2023-03-20")), "2024-03-20");
}

/// The months run from the end of the month of publication: a dispute that is over by then took nothing.
#[test]
fn a_dispute_over_competence_within_the_month_of_publication_changes_nothing() {
    for option in [CompetenceDispute::Restart, CompetenceDispute::RestartHalfYear, CompetenceDispute::Suspend] {
        let law = given(|law| {
            law.introduction = stated(Introduction { anchor: IntroductionAnchor::MonthOfPublication, months: 12 });
            law.competence_dispute = stated(option);
        });
        assert_eq!(
            introduction(&law, "2018-12-31", Some("2021-07-05"), Some("2021-07-28")),
            "2022-07-31",
            "{option:?}"
        );
    }
}

#[test]
fn half_years_of_the_calendar_and_of_a_financial_year() {
    for (day, start, end) in [
        ("2022-01-01", 1, "2022-06-30"),
        ("2022-06-30", 1, "2022-06-30"),
        ("2022-07-01", 1, "2022-12-31"),
        ("2022-12-31", 1, "2022-12-31"),
        ("2022-04-01", 4, "2022-09-30"),
        ("2022-09-30", 4, "2022-09-30"),
        ("2022-10-01", 4, "2023-03-31"),
        ("2022-12-31", 4, "2023-03-31"),
        ("2022-01-01", 4, "2022-03-31"),
        ("2022-03-31", 4, "2022-03-31"),
        // Halves that end with February and August, and with May and November.
        ("2023-10-15", 9, "2024-02-29"),
        ("2024-03-01", 9, "2024-08-31"),
        ("2022-12-01", 12, "2023-05-31"),
        ("2022-11-30", 12, "2022-11-30"),
    ] {
        assert_eq!(half_year_end(date(day), start), date(end), "{day}, halves from month {start}");
    }
    let law = given(|law| law.half_year_start = stated(4));
    assert_eq!(introduction(&law, "2022-02-14", None, None), "2023-03-31");
    assert_eq!(introduction(&law, "2022-04-01", None, None), "2023-09-30");
}

#[test]
fn months_end_where_the_calendar_ends_them() {
    for (from, months, end_of_month, same_date) in [
        ("2023-08-31", 6, "2024-02-29", "2024-02-29"),
        ("2022-08-31", 6, "2023-02-28", "2023-02-28"),
        ("2024-02-29", 12, "2025-02-28", "2025-02-28"),
        ("2023-02-28", 12, "2024-02-29", "2024-02-28"),
        ("2024-02-29", 6, "2024-08-31", "2024-08-29"),
        ("2022-03-15", 0, "2022-03-31", "2022-03-15"),
        // No leap day in 2100; a result beyond 2199 counts as any other.
        ("2099-08-31", 6, "2100-02-28", "2100-02-28"),
    ] {
        assert_eq!(add_months(date(from), months, MonthArithmetic::EndOfMonth), date(end_of_month), "{from}");
        assert_eq!(add_months(date(from), months, MonthArithmetic::SameDate), date(same_date), "{from}");
    }
    assert_eq!(add_months(date("2199-11-10"), 6, MonthArithmetic::SameDate).to_string(), "2200-05-10");
}

/// One act that puts last days of the summer of 2020 off by six months.
fn act(applied: bool, deadlines: &[DeadlineKind]) -> Vec<Extension> {
    let (from, until) = (date("2020-06-18"), date("2020-12-09"));
    vec![Extension { deadlines: deadlines.to_vec(), from, until, months: 6, applied }]
}

#[test]
fn extensions_of_law_are_off_until_switched_on() {
    let payment = |law: &Given, introduced: &str| law.see(|clocks| clocks.payment(date(introduced))).expect("a rule");
    // The shipped extension is not verified, hence not applied.
    let shipped = payment(&given(|_| {}), "2018-12-10");
    assert_eq!((shipped.last_day, shipped.extended_by.len()), (date("2020-06-30"), 0));

    let off = given(|law| law.extensions = stated(act(false, &[DeadlineKind::Payment])));
    assert_eq!(payment(&off, "2018-12-10").last_day, date("2020-06-30"));
    let on = given(|law| law.extensions = stated(act(true, &[DeadlineKind::Payment])));
    let extended = payment(&on, "2018-12-10");
    assert_eq!((extended.counted, extended.last_day), (date("2020-06-30"), date("2020-12-31")));
    assert_eq!(
        extended.extended_by,
        ["put off by 6 months from 2020-06-30 to 2020-12-31 (an agreement of two States)"]
    );
    // Last days before and after its days, and other deadlines, stay: 2020-05-31, 2020-12-31.
    assert_eq!(payment(&on, "2018-11-10").last_day, date("2020-05-31"));
    assert_eq!(payment(&on, "2019-06-10").last_day, date("2020-12-31"));
    assert_eq!(on.see(|clocks| last_day(clocks.shield(date("2020-03-10")))), "2020-09-30");
}

#[test]
fn both_days_of_an_extension_belong_to_it() {
    let law = given(|law| {
        same_date(law);
        law.extensions = stated(act(true, &[DeadlineKind::Shield]));
    });
    for (introduced, expected) in [
        ("2019-12-17", "2020-06-17"),
        ("2019-12-18", "2020-12-31"),
        ("2020-06-09", "2021-06-30"),
        ("2020-06-10", "2020-12-10"),
    ] {
        assert_eq!(law.see(|clocks| last_day(clocks.shield(date(introduced)))), expected, "{introduced}");
    }
}

#[test]
fn an_act_of_the_parties_only_ever_gives_more_time() {
    let extension = |until: &str, kind| EventExtension { kind, until: date(until), event_id: "E-7".into() };
    let mut law = given(|_| {});
    law.extensions =
        vec![extension("2024-01-13", DeadlineKind::Payment), extension("2022-01-01", DeadlineKind::Shield)];
    law.see(|clocks| {
        let payment = clocks.payment(date("2022-03-15")).expect("a rule");
        assert_eq!((payment.counted, payment.last_day), (date("2023-09-30"), date("2024-01-13")));
        assert_eq!(payment.extended_by, ["put off from 2023-09-30 to 2024-01-13 by event E-7"]);
        let shield = clocks.shield(date("2022-03-15")).expect("a rule");
        assert_eq!((shield.last_day, shield.extended_by.len()), (date("2022-09-30"), 0));
        assert_eq!(last_day(clocks.dispute(date("2022-03-15"))), "2025-03-31");
    });
}

/// Law, then parties, then the roll: 2020-06-30, 2020-12-31, Saturday 2021-01-02, Monday.
#[test]
fn extensions_come_before_the_roll() {
    let mut law = given(|law| {
        law.last_day = stated(LastDay::NextWorkingDay);
        law.extensions = stated(act(true, &[DeadlineKind::Payment]));
    });
    let until = date("2021-01-02");
    law.extensions = vec![EventExtension { kind: DeadlineKind::Payment, until, event_id: "E-7".into() }];
    let payment = law.see(|clocks| clocks.payment(date("2018-12-10"))).expect("a rule");
    assert_eq!(payment.extended_by.len(), 2);
    assert_eq!((payment.counted, payment.unrolled), (date("2020-06-30"), until));
    assert_eq!(payment.last_day, date("2021-01-04"));
}

#[test]
fn what_puts_inventories_off_leaves_the_average_costs_alone() {
    let (from, until) = (date("2019-01-01"), date("2021-12-31"));
    let act = Extension { deadlines: vec![DeadlineKind::Inventory], from, until, months: 6, applied: true };
    let law = given(|law| law.extensions = stated(vec![act]));
    assert_eq!(law.see(|clocks| last_day(clocks.inventory(2018))), "2020-06-30");
    assert_eq!(law.see(|clocks| last_day(clocks.average_cost_notification(2018))), "2020-12-31");
}

#[test]
fn holidays_of_target_are_known_and_end_with_the_table() {
    let days = shipped();
    // Maundy Thursday to Tuesday after Easter 2024; 1 May 2024 was a Wednesday.
    let working = |day: &str| days.is_working(date(day), LastDay::NextTargetDay);
    assert_eq!(working("2024-03-28"), Ok(true));
    assert_eq!(working("2024-03-29"), Ok(false));
    assert_eq!(days.roll(date("2024-03-29"), LastDay::NextTargetDay), Ok(date("2024-04-02")));
    assert_eq!(days.roll(date("2024-05-01"), LastDay::NextTargetDay), Ok(date("2024-05-02")));
    assert_eq!(days.roll(date("2024-12-25"), LastDay::NextTargetDay), Ok(date("2024-12-27")));
    assert_eq!(days.roll(date("2024-03-29"), LastDay::NextWorkingDay), Ok(date("2024-03-29")));
    assert_eq!(days.roll(date("2025-01-01"), LastDay::NextWorkingDay), Ok(date("2025-01-02")));
    assert_eq!(days.roll(date("2025-01-01"), LastDay::NextWeekday), Ok(date("2025-01-01")));
    // The shipped table covers 2010 to 2035.
    assert_eq!(working("2009-12-31"), Err(NotCovered(date("2009-12-31"))));
    assert_eq!(working("2010-01-04"), Ok(true));
    assert_eq!(working("2035-12-31"), Ok(true));
    assert_eq!(working("2036-01-02"), Err(NotCovered(date("2036-01-02"))));
    // Other rules need no table.
    assert_eq!(days.roll(date("2036-03-01"), LastDay::NextWeekday), Ok(date("2036-03-03")));
    assert_eq!(WorkingDays::default().is_working(date("2024-03-28"), LastDay::NoRoll), Ok(true));
}

#[test]
fn a_year_missing_from_the_table_is_not_guessed() {
    let mut days = WorkingDays::default();
    days.add(date("2020-01-01"));
    days.add(date("2022-01-01"));
    assert_eq!(days.is_working(date("2020-06-02"), LastDay::NextTargetDay), Ok(true));
    assert!(days.is_working(date("2021-06-02"), LastDay::NextTargetDay).is_err());
}

#[test]
fn a_roll_beyond_the_table_is_flagged() {
    let law = given(|law| law.last_day = stated(LastDay::NextTargetDay));
    // 2036-08-31 is a Sunday after the last year of the table.
    let payment = law.see(|clocks| clocks.payment(date("2035-02-10"))).expect("a rule");
    assert_eq!((payment.last_day, payment.roll_unknown), (date("2036-08-31"), true));
    assert!(payment.explanation().contains("not rolled: the table of TARGET closing days does not cover 2036-08-31"));
}

#[test]
fn no_rule_no_deadline() {
    let mut law = given(|_| {});
    law.agreed = Provisions::default();
    let day = date("2022-03-15");
    law.see(|clocks| {
        let found = [
            clocks.introduction(day, Some(day), None),
            clocks.shield(day),
            clocks.payment(day),
            clocks.dispute(day),
            clocks.contestation(day),
            clocks.reply(day),
            clocks.referral_from(day),
            clocks.inventory(2018),
        ];
        assert!(found.iter().all(Option::is_none));
    });
    let none = given(|law| law.contestation = stated(Contestation { months: 0, late: LateEffect::Flag }));
    assert_eq!(none.see(|clocks| last_day(clocks.contestation(day))), "none");
}

#[test]
fn a_matter_is_referred_after_the_dispute_or_the_payment_deadline() {
    let referral = |after| {
        let law = given(|law| law.audit_board = stated(AuditBoard { after, months: 6 }));
        law.see(|clocks| last_day(clocks.referral_from(date("2022-03-15"))))
    };
    assert_eq!(referral(ReferralAfter::Dispute), "2025-03-31");
    assert_eq!(referral(ReferralAfter::Payment), "2023-09-30");
}

#[test]
fn claims_of_the_third_year_before_presentation_are_old() {
    let effect = |years, effect| {
        let law = given(|law| law.old_claims = stated(OldClaims { years, effect }));
        let judge = |care_year, presented| old_claim(&law.law(), care_year, date(presented));
        [judge(2007, "2010-01-01"), judge(2007, "2009-12-31"), judge(2008, "2010-12-31"), judge(2001, "2010-06-30")]
    };
    let refuse = Some(LateEffect::Refuse);
    assert_eq!(effect(3, LateEffect::Refuse), [refuse, None, None, refuse]);
    let flag = Some(LateEffect::Flag);
    assert_eq!(effect(2, LateEffect::Flag), [flag, flag, flag, flag]);
    assert_eq!(old_claim(&given(|_| {}).law(), 1990, date("2010-01-01")), None);
}

#[test]
fn explanations_can_be_followed_with_pencil_and_paper() {
    let payment = |law: &Given| law.see(|clocks| clocks.payment(date("2022-03-15"))).expect("a rule").explanation();
    assert_eq!(
        payment(&given(|_| {})),
        "18 months after the end of the month of the introduction (2022-03-15 -> 2022-03-31): 2023-09-30 \
         (an agreement of two States)"
    );
    assert_eq!(
        payment(&given(same_date)),
        "18 months after the introduction (2022-03-15): 2023-09-15 (an agreement of two States)"
    );
    assert_eq!(
        payment(&given(|law| law.last_day = stated(LastDay::NextWorkingDay))),
        "18 months after the end of the month of the introduction (2022-03-15 -> 2022-03-31): 2023-09-30; \
         2023-09-30 is no working day: 2023-10-02 (an agreement of two States)"
    );
    let law = given(|law| law.competence_dispute = stated(CompetenceDispute::Suspend));
    let suspended = law.see(|clocks| clocks.introduction(date("2022-02-14"), None, Some(date("2023-03-20"))));
    assert_eq!(
        suspended.expect("a rule").explanation(),
        "12 months after the end of the half-year of booking (2022-06-30) and 263 days of a dispute over \
         competence: 2024-03-19 (an agreement of two States)"
    );
    assert_eq!(
        given(|_| {}).see(|clocks| clocks.inventory(2018)).expect("a rule").explanation(),
        "12 months after the end of the reference year (2018-12-31): 2019-12-31 (an agreement of two States)"
    );
}

/// What stands in a column of the worklist: the last day and the citation have columns
/// of their own, so the day counted is said only where it is another.
#[test]
fn how_a_day_is_counted_fits_a_cell() {
    let payment = |law: &Given| law.see(|clocks| clocks.payment(date("2022-03-15"))).expect("a rule").counting();
    assert_eq!(payment(&given(|_| {})), "18 months from 2022-03-31 (introduction 2022-03-15)");
    assert_eq!(payment(&given(same_date)), "18 months from 2022-03-15 (introduction)");
    assert_eq!(
        payment(&given(|law| law.last_day = stated(LastDay::NextWorkingDay))),
        "18 months from 2022-03-31 (introduction 2022-03-15): 2023-09-30; 2023-09-30 is no working day: 2023-10-02"
    );
    let law = given(|law| law.competence_dispute = stated(CompetenceDispute::Suspend));
    let suspended = law.see(|clocks| clocks.introduction(date("2022-02-14"), None, Some(date("2023-03-20"))));
    assert_eq!(
        suspended.expect("a rule").counting(),
        "12 months from 2022-06-30 (half-year of booking) and 263 days of a dispute over competence: 2024-03-19"
    );
    assert_eq!(
        given(|_| {}).see(|clocks| clocks.inventory(2018)).expect("a rule").counting(),
        "12 months from 2018-12-31 (reference year)"
    );
}

#[test]
fn a_deadline_names_the_rule_that_sets_it() {
    given(|_| {}).see(|clocks| {
        let payment = clocks.payment(date("2022-03-15")).expect("a rule");
        assert_eq!((payment.rule.as_str(), payment.authority.confirmed), ("agreed", true));
        let claim = clocks.interest_claim(date("2024-02-10")).expect("a rule");
        assert_eq!((claim.rule.as_str(), claim.authority.confirmed), ("conventions/general", false));
    });
}

fn any_day() -> impl Strategy<Value = Date> {
    (1990i32..2090, 1u32..=12, 1u32..=31)
        .prop_filter_map("a real day", |(year, month, day)| Date::new(year, month, day))
}

fn months_between(from: Date, to: Date) -> i64 {
    i64::from(to.year() - from.year()) * 12 + i64::from(to.month()) - i64::from(from.month())
}

proptest! {
    #[test]
    fn both_arithmetics_lead_to_the_month_meant(day in any_day(), months in 0u32..=600) {
        let end = add_months(day, months, MonthArithmetic::EndOfMonth);
        let same = add_months(day, months, MonthArithmetic::SameDate);
        prop_assert_eq!(end.next_day().day(), 1);
        prop_assert!(same <= end);
        prop_assert_eq!(months_between(day, end), i64::from(months));
        prop_assert_eq!(months_between(day, same), i64::from(months));
        prop_assert!(same.day() == day.day() || same == end && same.day() < day.day());
    }

    #[test]
    fn later_anchors_and_more_months_never_lead_to_earlier_days(
        one in any_day(), other in any_day(), few in 0u32..=300, more in 0u32..=300,
    ) {
        let (early, late) = (one.min(other), one.max(other));
        for arithmetic in [MonthArithmetic::EndOfMonth, MonthArithmetic::SameDate] {
            prop_assert!(add_months(early, few, arithmetic) <= add_months(late, few, arithmetic));
            prop_assert!(add_months(early, few, arithmetic) <= add_months(early, few + more, arithmetic));
        }
        for start in 1..=12 {
            prop_assert!(half_year_end(early, start) <= half_year_end(late, start));
        }
    }

    #[test]
    fn a_half_year_ends_within_six_months_and_before_a_half_begins(day in any_day(), start in 1u32..=12) {
        let end = half_year_end(day, start);
        prop_assert!(day <= end && months_between(day, end) < 6);
        let begins = end.next_day();
        prop_assert_eq!(begins.day(), 1);
        prop_assert!(begins.month() == start || begins.month() == (start + 5) % 12 + 1);
    }

    #[test]
    fn a_roll_goes_to_the_nearest_working_day(day in any_day()) {
        let days = shipped();
        for rule in [LastDay::NoRoll, LastDay::NextWeekday, LastDay::NextWorkingDay, LastDay::NextTargetDay] {
            let Ok(rolled) = days.roll(day, rule) else { continue };
            prop_assert_eq!(days.is_working(rolled, rule), Ok(true));
            let mut between = day;
            while between < rolled {
                prop_assert_eq!(days.is_working(between, rule), Ok(false));
                between = between.next_day();
            }
            // The longest closing is Good Friday to Easter Monday.
            prop_assert!(rolled.day_number() - day.day_number() <= 4);
        }
    }
}
