//! Deadlines: what runs from which day to which, by which rule
//! (Reg. (EC) 987/2009 Arts 64(4), 65, 67, 68, 70; Decisions S9 and S11;
//! Reg. (EEC) 574/72 Art. 100).
//!
//! A last day is found in this order: the anchor, the months counted from it, the
//! extensions of law, the extensions by act of the parties, and last the roll over
//! days that are no working days.

use std::collections::BTreeSet;

use chrono::Weekday;

use crate::calendar::Date;
use crate::law::{
    Authority, CompetenceDispute, DeadlineKind, IntroductionAnchor, LastDay, LateEffect, Law, MonthArithmetic,
    ReferralAfter, Ruled,
};

/// Days on which a deadline may end: the closing days of TARGET, as far as they are known.
#[derive(Clone, Default, Debug)]
pub struct WorkingDays {
    closing: BTreeSet<Date>,
}

/// A day that the table of TARGET closing days does not cover.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("the table of TARGET closing days does not cover {0}")]
pub struct NotCovered(pub Date);

impl WorkingDays {
    /// Adds a closing day.
    pub fn add(&mut self, date: Date) {
        self.closing.insert(date);
    }

    /// Whether a deadline may end on `date` under `rule`; years before the first
    /// and after the last closing day are not covered for TARGET days.
    pub fn is_working(&self, date: Date, rule: LastDay) -> Result<bool, NotCovered> {
        let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
        match rule {
            LastDay::NoRoll => Ok(true),
            LastDay::NextWeekday => Ok(!weekend),
            LastDay::NextWorkingDay => Ok(!weekend && (date.month(), date.day()) != (1, 1)),
            LastDay::NextTargetDay => {
                let years = self.closing.first().zip(self.closing.last());
                if years.is_none_or(|(first, last)| date.year() < first.year() || last.year() < date.year()) {
                    return Err(NotCovered(date));
                }
                Ok(!weekend && !self.closing.contains(&date))
            }
        }
    }

    /// The first day from `date` on that is a working day under `rule`.
    pub fn roll(&self, date: Date, rule: LastDay) -> Result<Date, NotCovered> {
        let mut day = date;
        while !self.is_working(day, rule)? {
            day = day.next_day();
        }
        Ok(day)
    }
}

/// `anchor` and `months` later: from the end of the month to the end of a month, or
/// to the same day (the last of a shorter month).
pub fn add_months(anchor: Date, months: u32, arithmetic: MonthArithmetic) -> Date {
    match arithmetic {
        MonthArithmetic::EndOfMonth => anchor.end_of_month_after(months),
        MonthArithmetic::SameDate => {
            let end = anchor.end_of_month_after(months);
            Date::new(end.year(), end.month(), anchor.day()).map_or(end, |day| day.min(end))
        }
    }
}

/// The last day of the half-year in which `date` lies; `start` is the first month of
/// the first half-year, 1 for calendar half-years.
pub fn half_year_end(date: Date, start: u32) -> Date {
    let into_year = (date.month() + 12 - start) % 12;
    date.end_of_month_after(5 - into_year % 6)
}

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
    /// Months counted; `0` for deadlines at the end of a calendar year.
    pub months: u32,
    /// The last day before extensions and roll.
    pub counted: Date,
    /// The last day before the roll.
    pub unrolled: Date,
    /// The last day.
    pub last_day: Date,
    /// What put it off, in words; empty if nothing did.
    pub extended_by: Vec<String>,
    /// What the anchor is, in words.
    pub from: &'static str,
    /// The rule, as `EU-883/actual`.
    pub rule: String,
    /// Its citation.
    pub authority: Authority,
    /// The last day is a weekend or 1 January and stays: on the next working day the
    /// result would be another.
    pub weekend_matters: bool,
}

impl Deadline {
    /// One sentence that can be followed with pencil and paper.
    pub fn explanation(&self) -> String {
        let mut text = match self.months {
            0 => format!("{} {}: {}", self.from, self.anchor, self.counted),
            months => {
                format!("{months} months from {} {}: {}", self.from, self.anchor, self.counted)
            }
        };
        for extension in &self.extended_by {
            text.push_str("; ");
            text.push_str(extension);
        }
        if self.last_day != self.unrolled {
            text.push_str(&format!("; {} is no working day: {}", self.unrolled, self.last_day));
        }
        text.push_str(&format!(" ({})", self.authority.citation));
        text
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
        let half_year = |date| half_year_end(date, *self.law.half_year_start.value());
        let (anchor, from) = match rule.value().anchor {
            IntroductionAnchor::HalfYearOfBooking => (half_year(booked), "the end of the half-year of booking"),
            IntroductionAnchor::MonthOfPublication => (published?, "the publication of the average costs"),
            IntroductionAnchor::MonthOfApproval => (published?, "the approval of the average costs"),
        };
        let ordinary = self.count(DeadlineKind::Introduction, anchor, rule.value().months, from, &rule);
        let Some(identified) = competent_since.filter(|identified| anchor < *identified) else { return Some(ordinary) };
        Some(match self.law.competence_dispute.value() {
            CompetenceDispute::Restart => {
                let from = "the day the competent institution was identified";
                self.count(DeadlineKind::Introduction, identified, rule.value().months, from, &rule)
            }
            CompetenceDispute::RestartHalfYear => {
                let from = "the end of the half-year in which the competent institution was identified";
                self.count(DeadlineKind::Introduction, half_year(identified), rule.value().months, from, &rule)
            }
            CompetenceDispute::Suspend => {
                let days = identified.day_number() - anchor.day_number();
                let mut counted = ordinary.counted;
                for _ in 0..days {
                    counted = counted.next_day();
                }
                let from = "the end of the half-year of booking, without the days of the dispute over competence, from";
                self.finish(DeadlineKind::Introduction, anchor, rule.value().months, counted, from, &rule)
            }
        })
    }

    /// Last day for a down payment that shields from interest (Art. 68(1)).
    pub fn shield(&self, introduced: Date) -> Option<Deadline> {
        let rule = self.law.shield?;
        Some(self.count(DeadlineKind::Shield, introduced, rule.value().months, INTRODUCTION, &rule))
    }

    /// Last day for payment (Art. 67(5)).
    pub fn payment(&self, introduced: Date) -> Option<Deadline> {
        let rule = self.law.payment?;
        Some(self.count(DeadlineKind::Payment, introduced, rule.value().months, INTRODUCTION, &rule))
    }

    /// Last day for settling disputes, and second date of interest (Art. 67(6), 68(1)).
    pub fn dispute(&self, introduced: Date) -> Option<Deadline> {
        let rule = self.law.dispute?;
        Some(self.count(DeadlineKind::Dispute, introduced, rule.value().months, INTRODUCTION, &rule))
    }

    /// Last day for contesting; none where the rule sets no months.
    pub fn contestation(&self, introduced: Date) -> Option<Deadline> {
        let rule = self.law.contestation.filter(|rule| rule.value().months > 0)?;
        Some(self.count(DeadlineKind::Contestation, introduced, rule.value().months, INTRODUCTION, &rule))
    }

    /// Last day for the creditor's reply to a contestation received on `contested`.
    pub fn reply(&self, contested: Date) -> Option<Deadline> {
        let rule = self.law.reply?;
        Some(self.count(DeadlineKind::Reply, contested, rule.value().months, "the contestation of", &rule))
    }

    /// Last day for answering a down payment offered on `offered`.
    pub fn offer_answer(&self, offered: Date) -> Option<Deadline> {
        let rule = self.law.offer;
        Some(self.count(DeadlineKind::OfferAnswer, offered, rule.value().months, "the offer of", &rule))
    }

    /// Last day for claiming interest on a payment received late on `received`.
    pub fn interest_claim(&self, received: Date) -> Option<Deadline> {
        let rule = self.law.interest_claim;
        Some(self.count(DeadlineKind::InterestClaim, received, rule.value().months, "the late payment of", &rule))
    }

    /// Last day for paying interest claimed on `claimed`.
    pub fn interest_payment(&self, claimed: Date) -> Option<Deadline> {
        let rule = self.law.interest_claim;
        let months = rule.value().payment_months;
        Some(self.count(DeadlineKind::InterestPayment, claimed, months, "the interest claim of", &rule))
    }

    /// Last day for the opinion of the Audit Board on a matter referred on `referred` (Art. 67(7)).
    pub fn audit_board_opinion(&self, referred: Date) -> Deadline {
        let rule = self.law.audit_board;
        self.count(DeadlineKind::AuditBoard, referred, rule.value().months, "the referral of", &rule)
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
        self.years(DeadlineKind::Inventory, reference_year, rule.value().years, &rule)
    }

    /// Last day for notifying the average costs of a reference year (Art. 65(1)).
    pub fn average_cost_notification(&self, reference_year: u16) -> Option<Deadline> {
        let rule = self.law.average_cost_notification;
        self.years(DeadlineKind::Inventory, reference_year, rule.value().years, &rule)
    }

    fn years<T>(&self, kind: DeadlineKind, year: u16, years: u32, rule: &Ruled<'_, T>) -> Option<Deadline> {
        let anchor = Date::new(i32::from(year), 12, 31)?;
        let last = Date::new(i32::from(year).checked_add(i32::try_from(years).ok()?)?, 12, 31)?;
        Some(self.finish(kind, anchor, 0, last, "the end of the year after", rule))
    }

    fn count<T>(
        &self,
        kind: DeadlineKind,
        anchor: Date,
        months: u32,
        from: &'static str,
        rule: &Ruled<'_, T>,
    ) -> Deadline {
        let counted = add_months(anchor, months, *self.law.month_arithmetic.value());
        self.finish(kind, anchor, months, counted, from, rule)
    }

    fn finish<T>(
        &self,
        kind: DeadlineKind,
        anchor: Date,
        months: u32,
        counted: Date,
        from: &'static str,
        rule: &Ruled<'_, T>,
    ) -> Deadline {
        let mut unrolled = counted;
        let mut extended_by = Vec::new();
        for extension in self.law.extensions.iter().flat_map(|extensions| extensions.value()) {
            let meant = extension.applied && extension.deadlines.contains(&kind);
            if meant && extension.from <= counted && counted <= extension.until {
                unrolled = unrolled.end_of_month_after(extension.months);
                let citation = self.law.extensions.map_or("", |rule| rule.citation());
                extended_by.push(format!("put off by {} months to {unrolled} ({citation})", extension.months));
            }
        }
        for extension in self.extensions.iter().filter(|extension| extension.kind == kind) {
            if extension.until > unrolled {
                unrolled = extension.until;
                extended_by.push(format!("put off to {unrolled} by event {}", extension.event_id));
            }
        }
        let roll = *self.law.last_day.value();
        // A day beyond the table of closing days stays: a finding says so where it matters.
        let last_day = self.working_days.roll(unrolled, roll).unwrap_or(unrolled);
        let holiday = self.working_days.is_working(unrolled, LastDay::NextWorkingDay) == Ok(false);
        Deadline {
            kind,
            anchor,
            months,
            counted,
            unrolled,
            last_day,
            extended_by,
            from,
            rule: rule.rule.to_owned(),
            authority: rule.authority(),
            weekend_matters: roll == LastDay::NoRoll && holiday,
        }
    }
}

const INTRODUCTION: &str = "the introduction of";
