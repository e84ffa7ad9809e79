//! Deadlines: what runs from which day to which, by which rule
//! (Reg. (EC) 987/2009 Arts 64(4), 65, 67, 68, 70; Decisions S9 and S11;
//! Reg. (EEC) 574/72 Art. 100).
//!
//! A last day is found in this order:
//!
//! 1. the anchor, and with end-of-month arithmetic the end of its month;
//! 2. the months counted from there, and the days a dispute over competence took, if
//!    it suspends the clock;
//! 3. the extensions of law that are applied and whose days hold the day counted: they
//!    add months and lead to the end of a month;
//! 4. the extensions by act of the parties, each only if it is later;
//! 5. the roll over days that are no working days.

mod days;
#[cfg(test)]
mod tests;

pub use days::{NotCovered, WorkingDays, add_months, half_year_end};

use crate::calendar::Date;
use crate::law::{
    Authority, CompetenceDispute, DeadlineKind, IntroductionAnchor, LastDay, LateEffect, Law, MonthArithmetic,
    ReferralAfter, Ruled,
};

/// Art. 70: a refund of unemployment benefits is asked for within six months after
/// the calendar half-year of the last payment.
pub fn unemployment_request(last_payment: Date, arithmetic: MonthArithmetic) -> Date {
    add_months(half_year_end(last_payment, 1), 6, arithmetic)
}

/// Whether claims for care of `care_year`, presented on `presented_on`, are too old
/// (Reg. (EEC) 574/72 Art. 100), and what that means.
pub fn old_claim(law: &Law<'_>, care_year: u16, presented_on: Date) -> Option<LateEffect> {
    let rule = law.old_claims?.value();
    let until = i64::from(care_year) + i64::from(rule.years);
    (until <= i64::from(presented_on.year())).then_some(rule.effect)
}

/// An act of the parties that puts a deadline of one block off.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct EventExtension {
    /// Which deadline.
    pub kind: DeadlineKind,
    /// Its new last day.
    pub until: Date,
    /// The event.
    pub event_id: String,
}

/// A deadline with everything needed to count it again.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Deadline {
    /// What it is for.
    pub kind: DeadlineKind,
    /// The day it counts from.
    pub anchor: Date,
    /// The day the months are counted from: the anchor, or the end of its month.
    pub start: Date,
    /// Months counted.
    pub months: u32,
    /// Days added because a dispute over competence suspended the clock; else `0`.
    pub suspended_days: u32,
    /// The last day before extensions and roll.
    pub counted: Date,
    /// The last day before the roll.
    pub unrolled: Date,
    /// The last day.
    pub last_day: Date,
    /// What put it off, in words; empty if nothing did.
    pub extended_by: Vec<String>,
    /// What the start is, in words.
    pub from: String,
    /// The rule, as `EU-883/actual`.
    pub rule: String,
    /// Its citation.
    pub authority: Authority,
    /// The last day is a weekend or 1 January and stays: on the next working day the
    /// result would be another.
    pub weekend_matters: bool,
    /// The rule wants a day on which TARGET is open, and the table of closing days does
    /// not reach that far: the last day was not rolled and may be later.
    pub roll_unknown: bool,
}

impl Deadline {
    /// One sentence that can be followed with pencil and paper.
    pub fn explanation(&self) -> String {
        let unit = if self.months == 1 { "month" } else { "months" };
        let mut text = format!("{} {unit} after {} ({}", self.months, self.from, self.anchor);
        if self.start != self.anchor {
            text.push_str(&format!(" -> {}", self.start));
        }
        text.push(')');
        self.push_suspension(&mut text);
        text.push_str(&format!(": {}", self.counted));
        self.push_moves(&mut text);
        text.push_str(&format!(" ({})", self.authority.citation));
        text
    }

    /// The same in a few words, for tables that have the last day and the citation in
    /// columns of their own: `6 months from 2026-01-31 (introduction 2026-01-28)`. The
    /// day counted is named only where the last day is not simply that.
    pub fn counting(&self) -> String {
        let unit = if self.months == 1 { "month" } else { "months" };
        let mut what = self.from.as_str();
        for prefix in ["the end of ", "the month of ", "the "] {
            what = what.strip_prefix(prefix).unwrap_or(what);
        }
        let mut text = format!("{} {unit} from {} ({what}", self.months, self.start);
        if self.start != self.anchor {
            text.push_str(&format!(" {}", self.anchor));
        }
        text.push(')');
        self.push_suspension(&mut text);
        let is_plain = self.counted == self.last_day && self.suspended_days == 0 && !self.roll_unknown;
        if !is_plain {
            text.push_str(&format!(": {}", self.counted));
            self.push_moves(&mut text);
        }
        text
    }

    fn push_suspension(&self, text: &mut String) {
        match self.suspended_days {
            0 => {}
            1 => text.push_str(" and 1 day of a dispute over competence"),
            days => text.push_str(&format!(" and {days} days of a dispute over competence")),
        }
    }

    /// What put the last day off.
    fn push_moves(&self, text: &mut String) {
        for extension in &self.extended_by {
            text.push_str("; ");
            text.push_str(extension);
        }
        if self.last_day != self.unrolled {
            text.push_str(&format!("; {} is no working day: {}", self.unrolled, self.last_day));
        }
        if self.roll_unknown {
            text.push_str(&format!("; not rolled: {}", NotCovered(self.unrolled)));
        }
    }
}

/// Counts the deadlines of one block.
#[derive(Clone, Debug)]
pub struct Clocks<'a> {
    law: &'a Law<'a>,
    working_days: &'a WorkingDays,
    extensions: Vec<EventExtension>,
}

impl<'a> Clocks<'a> {
    /// Clocks under `law`, put off by `extensions`.
    pub fn new(law: &'a Law<'a>, working_days: &'a WorkingDays, extensions: Vec<EventExtension>) -> Self {
        Self { law, working_days, extensions }
    }

    /// Last day to introduce claims booked by `booked`, the last day of the
    /// accounting period or of a reference year (Art. 67(1)-(3)). `published` is the
    /// day on which the average costs were published or approved; `competent_since`
    /// the day on which the competent institution was identified.
    pub fn introduction(
        &self,
        booked: Date,
        published: Option<Date>,
        competent_since: Option<Date>,
    ) -> Option<Deadline> {
        let rule = self.law.introduction?;
        let (kind, months) = (DeadlineKind::Introduction, rule.value().months);
        let half_year = |date| half_year_end(date, *self.law.half_year_start.value());
        let ordinary = match rule.value().anchor {
            IntroductionAnchor::HalfYearOfBooking => {
                Count::from_end(kind, half_year(booked), "the half-year of booking")
            }
            IntroductionAnchor::MonthOfPublication => {
                self.counting_from(kind, published?, "the publication of average costs")
            }
            IntroductionAnchor::MonthOfApproval => {
                self.counting_from(kind, published?, "the approval of average costs")
            }
        };
        let identified = competent_since.filter(|identified| ordinary.start < *identified);
        let count = match (identified, self.law.competence_dispute.value()) {
            (None, _) => ordinary,
            (Some(identified), CompetenceDispute::Restart) => {
                self.counting_from(kind, identified, "the identification of the competent institution")
            }
            (Some(identified), CompetenceDispute::RestartHalfYear) => {
                let half_year_of = "the half-year in which the competent institution was identified";
                Count::from_end(kind, half_year(identified), half_year_of)
            }
            (Some(identified), CompetenceDispute::Suspend) => Count {
                suspended_days: u32::try_from(identified.day_number() - ordinary.start.day_number()).unwrap_or(0),
                ..ordinary
            },
        };
        Some(self.finish(count, months, &rule))
    }

    /// Last day for a down payment that shields from interest (Art. 68(1)).
    pub fn shield(&self, introduced: Date) -> Option<Deadline> {
        let rule = self.law.shield?;
        Some(self.finish(
            self.counting_from(DeadlineKind::Shield, introduced, INTRODUCTION),
            rule.value().months,
            &rule,
        ))
    }

    /// Last day for payment (Art. 67(5)).
    pub fn payment(&self, introduced: Date) -> Option<Deadline> {
        let rule = self.law.payment?;
        Some(self.finish(
            self.counting_from(DeadlineKind::Payment, introduced, INTRODUCTION),
            rule.value().months,
            &rule,
        ))
    }

    /// Last day for settling disputes, and second date of interest (Art. 67(6), 68(1)).
    pub fn dispute(&self, introduced: Date) -> Option<Deadline> {
        let rule = self.law.dispute?;
        Some(self.finish(
            self.counting_from(DeadlineKind::Dispute, introduced, INTRODUCTION),
            rule.value().months,
            &rule,
        ))
    }

    /// Last day for contesting; none where the rule sets no months.
    pub fn contestation(&self, introduced: Date) -> Option<Deadline> {
        let rule = self.law.contestation.filter(|rule| rule.value().months > 0)?;
        Some(self.finish(
            self.counting_from(DeadlineKind::Contestation, introduced, INTRODUCTION),
            rule.value().months,
            &rule,
        ))
    }

    /// Last day for the creditor's reply to a contestation received on `contested`.
    pub fn reply(&self, contested: Date) -> Option<Deadline> {
        let rule = self.law.reply?;
        Some(self.finish(
            self.counting_from(DeadlineKind::Reply, contested, "the contestation"),
            rule.value().months,
            &rule,
        ))
    }

    /// Last day for answering a down payment offered on `offered`.
    pub fn offer_answer(&self, offered: Date) -> Option<Deadline> {
        let rule = self.law.offer;
        Some(self.finish(
            self.counting_from(DeadlineKind::OfferAnswer, offered, "the offer"),
            rule.value().months,
            &rule,
        ))
    }

    /// Last day for claiming interest on a payment received late on `received`.
    pub fn interest_claim(&self, received: Date) -> Option<Deadline> {
        let rule = self.law.interest_claim;
        Some(self.finish(
            self.counting_from(DeadlineKind::InterestClaim, received, "the late payment"),
            rule.value().months,
            &rule,
        ))
    }

    /// Last day for paying interest claimed on `claimed`.
    pub fn interest_payment(&self, claimed: Date) -> Option<Deadline> {
        let rule = self.law.interest_claim;
        let months = rule.value().payment_months;
        Some(self.finish(
            self.counting_from(DeadlineKind::InterestPayment, claimed, "the interest claim"),
            months,
            &rule,
        ))
    }

    /// Last day for the opinion of the Audit Board on a matter referred on `referred` (Art. 67(7)).
    pub fn audit_board_opinion(&self, referred: Date) -> Deadline {
        let rule = self.law.audit_board;
        self.finish(self.counting_from(DeadlineKind::AuditBoard, referred, "the referral"), rule.value().months, &rule)
    }

    /// The deadline after which a matter may be referred to the Audit Board (Art. 67(7)).
    pub fn referral_from(&self, introduced: Date) -> Option<Deadline> {
        match self.law.audit_board.value().after {
            ReferralAfter::Payment => self.payment(introduced),
            ReferralAfter::Dispute => self.dispute(introduced),
        }
    }

    /// Last day for presenting the inventory of a reference year (Art. 64(4), 67(2)).
    pub fn inventory(&self, reference_year: u16) -> Option<Deadline> {
        let rule = self.law.inventory?;
        let count = Count::from_end(DeadlineKind::Inventory, year_end(reference_year)?, REFERENCE_YEAR);
        Some(self.finish(count, rule.value().years.checked_mul(12)?, &rule))
    }

    /// Last day for notifying the average costs of a reference year (Art. 65(1)). Its
    /// kind is that of the inventories of the same year, for want of one of its own;
    /// what puts inventories off does not put it off.
    pub fn average_cost_notification(&self, reference_year: u16) -> Option<Deadline> {
        let rule = self.law.average_cost_notification;
        let count = Count::from_end(DeadlineKind::Inventory, year_end(reference_year)?, REFERENCE_YEAR);
        let months = rule.value().years.checked_mul(12)?;
        let counted = self.counted(&count, months);
        Some(self.rolled(count, months, counted, Vec::new(), &rule))
    }

    /// Counts from `day`, or from the end of its month if months are counted so.
    fn counting_from(&self, kind: DeadlineKind, day: Date, what: &str) -> Count {
        match self.law.month_arithmetic.value() {
            MonthArithmetic::EndOfMonth => Count {
                start: day.end_of_month(),
                from: format!("the end of the month of {what}"),
                ..Count::new(kind, day, String::new())
            },
            MonthArithmetic::SameDate => Count::new(kind, day, what.to_owned()),
        }
    }

    fn counted(&self, count: &Count, months: u32) -> Date {
        let day = add_months(count.start, months, *self.law.month_arithmetic.value());
        (0..count.suspended_days).fold(day, |day, _| day.next_day())
    }

    fn finish<T>(&self, count: Count, months: u32, rule: &Ruled<'_, T>) -> Deadline {
        let counted = self.counted(&count, months);
        let mut unrolled = counted;
        let mut extended_by = Vec::new();
        for extension in self.law.extensions.iter().flat_map(|extensions| extensions.value()) {
            let meant = extension.applied && extension.deadlines.contains(&count.kind);
            if meant && extension.from <= counted && counted <= extension.until {
                let before = unrolled;
                unrolled = unrolled.end_of_month_after(extension.months);
                let citation = self.law.extensions.map_or("", |rule| rule.citation());
                let months = extension.months;
                extended_by.push(format!("put off by {months} months from {before} to {unrolled} ({citation})"));
            }
        }
        for extension in self.extensions.iter().filter(|extension| extension.kind == count.kind) {
            if extension.until > unrolled {
                extended_by
                    .push(format!("put off from {unrolled} to {} by event {}", extension.until, extension.event_id));
                unrolled = extension.until;
            }
        }
        self.rolled(count, months, unrolled, extended_by, rule)
    }

    fn rolled<T>(
        &self,
        count: Count,
        months: u32,
        unrolled: Date,
        extended_by: Vec<String>,
        rule: &Ruled<'_, T>,
    ) -> Deadline {
        let roll = *self.law.last_day.value();
        let rolled = self.working_days.roll(unrolled, roll);
        let holiday = self.working_days.is_working(unrolled, LastDay::NextWorkingDay) == Ok(false);
        Deadline {
            kind: count.kind,
            anchor: count.anchor,
            start: count.start,
            months,
            suspended_days: count.suspended_days,
            counted: self.counted(&count, months),
            unrolled,
            last_day: rolled.unwrap_or(unrolled),
            extended_by,
            from: count.from,
            rule: rule.rule.to_owned(),
            authority: rule.authority(),
            weekend_matters: roll == LastDay::NoRoll && holiday,
            roll_unknown: rolled.is_err(),
        }
    }
}

/// Where a deadline starts, in days and in words.
struct Count {
    kind: DeadlineKind,
    anchor: Date,
    start: Date,
    suspended_days: u32,
    from: String,
}

impl Count {
    fn new(kind: DeadlineKind, anchor: Date, from: String) -> Self {
        Self { kind, anchor, start: anchor, suspended_days: 0, from }
    }

    /// Counts from `day`, the end of a half-year or year, whatever the arithmetic.
    fn from_end(kind: DeadlineKind, day: Date, of: &str) -> Self {
        Self::new(kind, day, format!("the end of {of}"))
    }
}

fn year_end(year: u16) -> Option<Date> {
    Date::new(i32::from(year), 12, 31)
}

const INTRODUCTION: &str = "the introduction";
const REFERENCE_YEAR: &str = "the reference year";
