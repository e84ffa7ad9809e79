//! What each kind of event does to a block, its lines and its disputes.
//!
//! An event is checked against the book before anything is changed: its block and
//! line exist, its amount fits what it acts on, its date is possible. One that
//! does not fit posts nothing, is a finding, and waits to be corrected.

use super::arrears::last_late_receipt;
use super::desk::{Desk, Entry, clocks, clocks_start, introduction};
use super::take_in;
use crate::block::{BlockAccount, PositionKey};
use crate::calendar::{Date, Period};
use crate::codes::Code;
use crate::deadline::{Clocks, Deadline};
use crate::event::{Event, EventKind, LegalFinding, ReplyDecision, basis};
use crate::law::{Allocation, DeadlineKind, LateEffect, Law, ReEntry as ReEntryRule};
use crate::ledger::{Measures, PostingKind};
use crate::life::{self, Dispute, LineAccount, ReEntry};
use crate::money::Money;
use crate::position::eligible;

type Applied<T = ()> = Result<T, Box<LegalFinding>>;

fn refuse<T>(event: &Event, code: Code, detail: String) -> Applied<T> {
    Err(Box::new(LegalFinding::about(event, code, detail)))
}

impl Desk<'_> {
    /// Applies one event; on an error nothing was changed.
    pub(super) fn apply(&mut self, event: &Event) -> Applied {
        let Some(key) = event.block() else {
            return match event.kind {
                EventKind::Refund => self.return_unallocated(event),
                _ => self.receive(event),
            };
        };
        let known = self.accounts.get(&key).is_some_and(|account| account.terms.debtor == event.debtor);
        let Some(mut account) = known.then(|| self.accounts.take(&key)).flatten() else {
            let waits = if self.waiting.contains(&key) { "; it is held, or of the next period" } else { "" };
            let detail = format!("{} has no posted block {} on {}{waits}", event.creditor, key.block_ref, event.debtor);
            return refuse(event, Code::EventTargetUnknown, detail);
        };
        let applied = self.act(event, &mut account);
        self.accounts.put_back(account);
        let moves_days =
            matches!(event.kind, EventKind::Contestation | EventKind::DeadlineExtension | EventKind::Acknowledged);
        if applied.is_ok() && moves_days {
            self.watch(&key);
        }
        applied
    }

    fn act(&mut self, event: &Event, account: &mut BlockAccount) -> Applied {
        self.check_target(event, account)?;
        let book = self.law;
        let law = book.of(account, self.cut_off);
        let mut line = self.line(event, account)?;
        let standing = account.closing();
        let of_line = line.as_ref().map(|(_, line)| line.standing);
        // What an event may act on is bounded by its line as well as by its block.
        let limit = |measure: fn(&Measures) -> i128| {
            of_line.as_ref().map_or(measure(&standing), |line| measure(line).min(measure(&standing)))
        };
        let mut effect = None;
        match event.kind {
            EventKind::Acknowledged | EventKind::CompetenceIdentified => {
                account.history.push(event.clone());
                if event.kind == EventKind::Acknowledged {
                    account.introduced_on = Some(event.date);
                }
                self.judge_again(account, event);
                return Ok(());
            }
            EventKind::DeadlineExtension => {
                self.check_extension(event, account, &law)?;
                account.history.push(event.clone());
                self.judge_again(account, event);
                return Ok(());
            }
            EventKind::CreditNote => {
                effect = Some((
                    PostingKind::Credited,
                    within(event, limit(Measures::maintained), "still claimed and not contested")?,
                ))
            }
            EventKind::Waiver => effect = Some((PostingKind::Waived, within(event, limit(Measures::open), "open")?)),
            EventKind::Acceptance => {
                let open = |standing: &Measures| standing.presented() - standing.not_considered - standing.agreed;
                effect = Some((PostingKind::Agreed, within(event, limit(open), "presented and not agreed yet")?));
            }
            EventKind::Contestation => {
                // The verdict on time comes first: it does not change with what is paid later.
                let late = law.contestation.map_or(LateEffect::Flag, |rule| rule.value().late);
                let found = self.findings.len();
                self.check_time(event, account, &law, late, |clocks, start| clocks.contestation(start))?;
                let minor = within(event, limit(Measures::maintained), "still claimed and not contested")
                    .inspect_err(|_| self.findings.truncate(found))?;
                account.disputes.push(Dispute {
                    event_id: event.event_id.clone(),
                    claim_id: event.claim_id.clone(),
                    contested_on: event.date,
                    reason: event.reason.clone(),
                    contested: minor,
                    outstanding: minor,
                    replied_on: None,
                    closed_on: None,
                });
                effect = Some((PostingKind::Contested, minor));
            }
            EventKind::Reply => return self.reply(event, account, &law, line),
            EventKind::Withdrawal => return self.withdraw(event, account, line),
            EventKind::Lifting => return self.lift(event, account, &law, line),
            EventKind::DownPaymentOffered => {
                let amount = within(event, standing.presented(), "presented")?;
                remember(account, event, amount);
                return Ok(());
            }
            EventKind::DownPaymentRefused => {
                if !account.history.iter().any(|earlier| earlier.kind == EventKind::DownPaymentOffered) {
                    return refuse(event, Code::NothingToAct, "no down payment was offered".into());
                }
                account.history.push(event.clone());
                return Ok(());
            }
            EventKind::DownPayment | EventKind::Payment => return self.pay(event, account, line),
            EventKind::Allocation => {
                let introduced_on = account.introduced_on.unwrap_or(event.date);
                if event.until.is_some_and(|received| event.date < received || received < introduced_on) {
                    let detail = "`until` is the day the money was received, up to the day of the event".to_owned();
                    return refuse(event, Code::EventInvalid, detail);
                }
                let key = self.unallocated_for(event, account);
                let waiting =
                    key.map_or(0, |key| self.unallocated.get(&key).map_or(0, |(brought, moved)| brought + moved));
                let minor =
                    within(event, limit(Measures::open).min(waiting), "open and waiting in unallocated receipts")?;
                if let Some(key) = key {
                    self.unallocated.entry(key).or_default().1 -= minor;
                }
                effect = Some((PostingKind::Allocated, minor));
            }
            EventKind::Refund => {
                // What is contested may still be owed: it is not paid too much yet.
                let too_much = -(standing.open() + standing.disputed);
                effect = Some((PostingKind::Refunded, within(event, too_much, "paid too much")?));
            }
            EventKind::InterestClaim => {
                let minor = within(event, i128::MAX, "")?;
                let clocks = clocks(account, &law, self.working_days);
                let late = law.interest_claim.value().late;
                if let Some(received) = last_late_receipt(account, event.date)
                    && let Some(deadline) = clocks.interest_claim(received)
                {
                    self.check_last_day(event, late, &deadline)?;
                }
                effect = Some((PostingKind::InterestClaimed, minor));
            }
            EventKind::InterestContestation => {
                effect = Some((
                    PostingKind::InterestContested,
                    within(event, standing.interest_open(), "claimed as interest")?,
                ));
            }
            EventKind::InterestLifting => {
                effect = Some((
                    PostingKind::InterestLifted,
                    within(event, standing.interest_disputed, "contested as interest")?,
                ));
            }
            EventKind::InterestCreditNote => {
                // What is contested is lifted first: a credit note answers the contestation.
                let claimed = standing.interest_open() + standing.interest_disputed;
                let minor = within(event, claimed, "claimed as interest")?;
                let entry = Entry { date: event.date, event_id: &event.event_id, claim_id: None, basis: &basis(event) };
                self.post(account, PostingKind::InterestLifted, minor.min(standing.interest_disputed), entry);
                effect = Some((PostingKind::InterestCredited, minor));
            }
            EventKind::InterestPayment => {
                effect =
                    Some((PostingKind::InterestPaid, within(event, standing.interest_open(), "claimed as interest")?));
            }
            EventKind::AuditBoardReferral => {
                let clocks = clocks(account, &law, self.working_days);
                let from = clocks_start(account, &law).and_then(|start| clocks.referral_from(start));
                if let Some(deadline) = from.filter(|deadline| event.date <= deadline.last_day) {
                    let detail = format!("referred on {}, possible after {}", event.date, deadline.last_day);
                    self.findings.push(LegalFinding::about(event, Code::ReferredEarly, detail));
                }
                account.history.push(event.clone());
            }
            EventKind::AuditBoardOpinion => {
                if !account.history.iter().any(|earlier| earlier.kind == EventKind::AuditBoardReferral) {
                    return refuse(event, Code::NothingToAct, "the matter was not referred to the Audit Board".into());
                }
                account.history.push(event.clone());
            }
            EventKind::Release | EventKind::RejectBlock | EventKind::SetOffAct => {}
        }
        if let Some((kind, minor)) = effect {
            if let Some((claim_id, line)) = line.take() {
                account.lines.insert(claim_id, line);
            }
            self.enter(event, account, kind, minor);
            remember(account, event, minor);
        }
        Ok(())
    }

    /// Whether an event can be about this account at all.
    fn check_target(&self, event: &Event, account: &BlockAccount) -> Applied {
        if let Some(agreement) = event.agreement
            && agreement != account.terms.agreement
        {
            let detail = format!("the block was claimed under {}, not {agreement}", account.terms.agreement);
            return refuse(event, Code::EventInvalid, detail);
        }
        if let Some(period) = event.accounting_period
            && period != account.terms.accounting_period
        {
            let detail = format!("the block is of {}, not of {period}", account.terms.accounting_period);
            return refuse(event, Code::EventInvalid, detail);
        }
        if let Some(amount) = event.amount
            && amount.currency != account.terms.currency
        {
            let detail = format!("currency {} is not that of the block, {}", amount.currency, account.terms.currency);
            return refuse(event, Code::EventInvalid, detail);
        }
        // What moves the day of introduction, or its deadline, can come before it.
        if !take_in::is_order(event)
            && let Some(introduced_on) = account.introduced_on
            && event.date < introduced_on
        {
            let detail = format!("{} is before the introduction on {introduced_on}", event.date);
            return refuse(event, Code::EventTooEarly, detail);
        }
        Ok(())
    }

    /// The line an event names, known from an earlier event or found among the
    /// accepted lines; a copy, so that a refused event leaves no trace.
    fn line(&self, event: &Event, account: &BlockAccount) -> Applied<Option<(String, LineAccount)>> {
        let Some(claim_id) = &event.claim_id else { return Ok(None) };
        if let Some(line) = account.lines.get(claim_id) {
            return Ok(Some((claim_id.clone(), *line)));
        }
        match self.named.get(&(event.creditor, claim_id.clone())) {
            Some(named) if named.block == account.key => {
                let standing = Measures { lines: 1, care: named.care, fees: named.fees, ..Measures::default() };
                Ok(Some((claim_id.clone(), LineAccount { standing })))
            }
            _ => {
                // What is not known as a claim number is not repeated: it may be anything.
                let detail = format!("block {} has no accepted line of that claim_id", account.key.block_ref);
                refuse(event, Code::EventTargetUnknown, detail)
            }
        }
    }

    /// Flags or refuses an act after its last day.
    fn check_time(
        &mut self,
        event: &Event,
        account: &BlockAccount,
        law: &Law<'_>,
        late: LateEffect,
        deadline: impl Fn(&Clocks<'_>, Date) -> Option<Deadline>,
    ) -> Applied {
        let clocks = clocks(account, law, self.working_days);
        let Some(deadline) = clocks_start(account, law).and_then(|start| deadline(&clocks, start)) else {
            return Ok(());
        };
        self.check_last_day(event, late, &deadline)
    }

    fn check_last_day(&mut self, event: &Event, late: LateEffect, deadline: &Deadline) -> Applied {
        if event.date <= deadline.last_day {
            return Ok(());
        }
        let detail = format!(
            "{} on {}, last day was {} ({})",
            event.kind, event.date, deadline.last_day, deadline.authority.citation
        );
        match late {
            LateEffect::Refuse => refuse(event, Code::EventTooLate, detail),
            LateEffect::Flag => {
                self.findings.push(LegalFinding::about(event, Code::EventLate, detail));
                Ok(())
            }
        }
    }

    fn enter(&mut self, event: &Event, account: &mut BlockAccount, kind: PostingKind, minor: i128) {
        let entry = Entry {
            date: event.date,
            event_id: &event.event_id,
            claim_id: event.claim_id.as_deref(),
            basis: &basis(event),
        };
        self.post(account, kind, minor, entry);
    }

    /// The creditor's reply to what the debtor contests.
    fn reply(
        &mut self,
        event: &Event,
        account: &mut BlockAccount,
        law: &Law<'_>,
        line: Option<(String, LineAccount)>,
    ) -> Applied {
        let outstanding = outstanding(event, account);
        if outstanding == 0 {
            return refuse(event, Code::NothingToAct, "nothing is contested".into());
        }
        let decision = ReplyDecision::parse(event.reason.as_bytes());
        let minor = match (decision, event.amount) {
            (Some(ReplyDecision::Maintained), None) => 0,
            (Some(ReplyDecision::Accepted), None) => outstanding,
            (Some(ReplyDecision::Accepted), Some(amount)) if amount.minor == outstanding => outstanding,
            (Some(ReplyDecision::Partly), Some(amount)) if amount.minor < outstanding => amount.minor,
            _ => {
                let contested = Money { minor: outstanding, currency: account.terms.currency };
                let detail = format!(
                    "`accepted` takes no amount or the contested {contested}, `partly` a smaller one, `maintained` none"
                );
                return refuse(event, Code::EventInvalid, detail);
            }
        };
        let contested_on = contested_since(event, account);
        let clocks = clocks(account, law, self.working_days);
        if let Some(deadline) = contested_on.and_then(|date| clocks.reply(date)) {
            self.check_last_day(event, LateEffect::Flag, &deadline)?;
        }
        if let Some((claim_id, line)) = line {
            account.lines.insert(claim_id, line);
        }
        let whole = whole_block(event, account);
        for dispute in account.disputes.iter_mut().filter(|dispute| dispute.outstanding > 0) {
            if whole || dispute.claim_id == event.claim_id {
                dispute.replied_on = Some(event.date);
            }
        }
        self.take_off(event, account, PostingKind::Withdrawn, minor);
        remember(account, event, minor);
        Ok(())
    }

    /// The creditor withdraws: first what is contested, then what is not.
    fn withdraw(&mut self, event: &Event, account: &mut BlockAccount, line: Option<(String, LineAccount)>) -> Applied {
        let contested = outstanding(event, account);
        let standing = account.closing();
        let maintained = line
            .as_ref()
            .map_or(standing.maintained(), |(_, line)| line.standing.maintained().min(standing.maintained()));
        // Without an amount a contestation is answered; with one it may go further.
        let minor = match event.amount {
            None if contested > 0 => contested,
            _ => within(event, contested + maintained, "contested or still claimed")?,
        };
        if let Some((claim_id, line)) = line {
            account.lines.insert(claim_id, line);
        }
        let off_disputes = minor.min(contested);
        self.take_off(event, account, PostingKind::Withdrawn, off_disputes);
        self.enter(event, account, PostingKind::Credited, minor - off_disputes);
        remember(account, event, minor);
        Ok(())
    }

    /// The debtor gives up its contestation; the amount is open again.
    fn lift(
        &mut self,
        event: &Event,
        account: &mut BlockAccount,
        law: &Law<'_>,
        line: Option<(String, LineAccount)>,
    ) -> Applied {
        let minor = within(event, outstanding(event, account), "contested")?;
        if let (Some(until), Some(introduced_on)) = (event.until, account.introduced_on)
            && until < introduced_on
        {
            let detail = format!("`until` is {until}, before the introduction on {introduced_on}");
            return refuse(event, Code::EventInvalid, detail);
        }
        if let Some((claim_id, line)) = line {
            account.lines.insert(claim_id, line);
        }
        let clocks = clocks(account, law, self.working_days);
        let due_on = match law.re_entry.value() {
            ReEntryRule::FirstIntroduction => None,
            ReEntryRule::Restart => clocks.payment(event.date).map(|deadline| deadline.last_day),
            ReEntryRule::Decided => {
                if event.until.is_none() && account.due_on.is_some() {
                    let detail = format!(
                        "due on {} as first introduced ({})",
                        account.due_on.unwrap_or(event.date),
                        law.re_entry.citation()
                    );
                    self.findings.push(LegalFinding::about(event, Code::DueUndecided, detail));
                }
                event.until
            }
        };
        let taken = self.take_off(event, account, PostingKind::Lifted, minor);
        if let Some(due_on) = due_on.filter(|due_on| account.due_on.is_none_or(|due| due < *due_on)) {
            account.re_entries.extend(taken.into_iter().map(|(claim_id, minor)| ReEntry { claim_id, minor, due_on }));
        }
        remember(account, event, minor);
        Ok(())
    }

    /// Takes an amount off the open disputes an event is about, and posts it per line.
    fn take_off(
        &mut self,
        event: &Event,
        account: &mut BlockAccount,
        kind: PostingKind,
        minor: i128,
    ) -> Vec<(Option<String>, i128)> {
        let whole = whole_block(event, account);
        let in_scope = |dispute: &Dispute| whole || dispute.claim_id == event.claim_id;
        let taken = life::reduce(&mut account.disputes, in_scope, minor, event.date);
        let basis = basis(event);
        for (claim_id, part) in &taken {
            let entry =
                Entry { date: event.date, event_id: &event.event_id, claim_id: claim_id.as_deref(), basis: &basis };
            self.post(account, kind, *part, entry);
        }
        taken
    }

    /// Money on a block: what is open is paid, the rest waits in unallocated receipts.
    fn pay(&mut self, event: &Event, account: &mut BlockAccount, line: Option<(String, LineAccount)>) -> Applied {
        let Some(amount) = event.amount else {
            return refuse(event, Code::EventInvalid, "a payment states its amount".into());
        };
        let open = account.closing().open();
        let open = line.as_ref().map_or(open, |(_, line)| line.standing.open().min(open)).max(0);
        // A payment on account is made on the total introduced, contested or not (Art. 68(1)).
        let of_line = line.as_ref().map_or(i128::MAX, |(_, line)| line.standing.open() + line.standing.disputed);
        let on_account = (account.closing().open() + account.closing().disputed).min(of_line).max(0);
        let open = if event.kind == EventKind::DownPayment { on_account } else { open };
        let minor = amount.minor.min(open);
        let refused = account.history.iter().any(|earlier| earlier.kind == EventKind::DownPaymentRefused);
        let kind = match event.kind {
            EventKind::DownPayment if refused => {
                let detail = "the creditor refused the offer; the money counts as payment".to_owned();
                self.findings.push(LegalFinding::about(event, Code::AfterRefusal, detail));
                PostingKind::Paid
            }
            EventKind::DownPayment => PostingKind::Prepaid,
            _ => PostingKind::Paid,
        };
        if let Some((claim_id, line)) = line {
            account.lines.insert(claim_id, line);
        }
        self.enter(event, account, kind, minor);
        if minor > 0 {
            remember(account, event, minor);
        }
        let rest = amount.minor - minor;
        if rest > 0 {
            let currency = account.terms.currency;
            let detail = format!(
                "{amount} paid, {} open; {} waits in unallocated receipts",
                Money { minor: open, currency },
                Money { minor: rest, currency }
            );
            self.findings.push(LegalFinding::about(event, Code::PaymentExceeds, detail));
            let basis = basis(event);
            let entry = Entry { date: event.date, event_id: &event.event_id, claim_id: None, basis: &basis };
            self.post_unallocated(account.position_key(), PostingKind::Unallocated, rest, entry);
        }
        Ok(())
    }

    /// Money that names no block. It waits, or is allocated by rule (law point 39).
    fn receive(&mut self, event: &Event) -> Applied {
        let (Some(position), Some(amount)) = (position_of(event), event.amount) else {
            return refuse(
                event,
                Code::EventInvalid,
                "a payment without a block names its agreement and amount".into(),
            );
        };
        let basis = basis(event);
        let mut left = amount.minor;
        for (key, minor, citation) in self.shares(event, &position, amount.minor) {
            let Some(mut account) = self.accounts.take(&key) else { continue };
            let of_block = Event { block_ref: Some(key.block_ref.to_string()), ..event.clone() };
            let basis = format!("{basis}; allocated by rule: {citation}");
            let entry = Entry { date: event.date, event_id: &event.event_id, claim_id: None, basis: &basis };
            match minor {
                Share::Principal(minor) => {
                    self.post(&mut account, PostingKind::Paid, minor, entry);
                    remember(&mut account, &of_block, minor);
                    left -= minor;
                }
                Share::Interest(minor) => {
                    self.post(&mut account, PostingKind::InterestPaid, minor, entry);
                    let of_interest = Event { kind: EventKind::InterestPayment, ..of_block };
                    remember(&mut account, &of_interest, minor);
                    left -= minor;
                }
            }
            self.accounts.put_back(account);
        }
        let entry = Entry { date: event.date, event_id: &event.event_id, claim_id: None, basis: &basis };
        if left > 0 {
            self.post_unallocated(position, PostingKind::Unallocated, left, entry);
        }
        Ok(())
    }

    /// What of a payment without a block goes to which block by rule, in order.
    fn shares(
        &self,
        event: &Event,
        position: &PositionKey,
        minor: i128,
    ) -> Vec<(crate::block::BlockKey, Share, String)> {
        let of_pair = self.accounts.iter().filter(|account| {
            let key = account.position_key();
            key.agreement == position.agreement
                && (key.creditor, key.debtor, key.currency) == (position.creditor, position.debtor, position.currency)
                && (event.accounting_period.is_none() || key.accounting_period == position.accounting_period)
        });
        let mut oldest: Vec<&BlockAccount> = of_pair.collect();
        oldest.sort_by_key(|account| (account.due_on.is_none(), account.due_on, account.introduced_on, &account.key));
        let Some(first) = oldest.first() else { return Vec::new() };
        let law = self.law.of(first, self.cut_off);
        let citation = law.allocation.citation().to_owned();
        let due: Vec<(&BlockAccount, i128)> = oldest
            .iter()
            .map(|account| (*account, eligible(account, self.law, event.date).max(0)))
            .filter(|(_, due)| *due > 0)
            .collect();
        let interest: Vec<(&BlockAccount, i128)> = oldest
            .iter()
            .map(|account| (*account, account.closing().interest_open().max(0)))
            .filter(|(_, open)| *open > 0)
            .collect();
        let interest_first = *law.allocation_order.value() == crate::law::AllocationOrder::InterestFirst;
        let mut left = minor;
        let mut shares = Vec::new();
        for of_interest in [interest_first, !interest_first] {
            let claims = if of_interest { &interest } else { &due };
            let total: i128 = claims.iter().map(|(_, open)| open).sum();
            let pot = left.min(total);
            let mut given = 0;
            let mut seen = 0;
            for (account, open) in claims {
                seen += open;
                let upto = match law.allocation.value() {
                    Allocation::Manual => return Vec::new(),
                    Allocation::OldestFirst => pot.min(seen),
                    // Cumulative shares, rounded down: the last block takes what is left.
                    Allocation::ProRata => pot * seen / total,
                };
                let part = upto - given;
                given = upto;
                if part > 0 {
                    let share = if of_interest { Share::Interest(part) } else { Share::Principal(part) };
                    shares.push((account.key.clone(), share, citation.clone()));
                }
            }
            left -= given;
        }
        shares
    }

    fn return_unallocated(&mut self, event: &Event) -> Applied {
        let Some(position) = position_of(event) else {
            return refuse(event, Code::EventInvalid, "a refund without a block names its agreement and amount".into());
        };
        let waiting = self.unallocated.get(&position).map_or(0, |(brought, moved)| brought + moved);
        let minor = within(event, waiting, "waiting in unallocated receipts")?;
        let basis = basis(event);
        let entry = Entry { date: event.date, event_id: &event.event_id, claim_id: None, basis: &basis };
        self.post_unallocated(position, PostingKind::UnallocatedRefunded, minor, entry);
        Ok(())
    }

    /// Where money waits that an allocation to this block may take: in the position
    /// of the block, or in that of the pair without a period.
    fn unallocated_for(&self, event: &Event, account: &BlockAccount) -> Option<PositionKey> {
        let own = account.position_key();
        let wanted = event.amount.map_or(1, |amount| amount.minor);
        let enough =
            |key: &PositionKey| self.unallocated.get(key).is_some_and(|(brought, moved)| brought + moved >= wanted);
        [own, PositionKey { accounting_period: Period::Unknown, ..own }].into_iter().find(enough)
    }

    fn check_extension(&self, event: &Event, account: &BlockAccount, law: &Law<'_>) -> Applied {
        let (Some(kind), Some(until)) = (DeadlineKind::parse(event.reason.as_bytes()), event.until) else {
            return refuse(event, Code::EventInvalid, "`reason` names the deadline, `until` its new last day".into());
        };
        let clocks = clocks(account, law, self.working_days);
        let start = clocks_start(account, law);
        let today = match kind {
            DeadlineKind::Introduction => introduction(account, &clocks, self.fixed_amounts),
            DeadlineKind::Shield => start.and_then(|start| clocks.shield(start)),
            DeadlineKind::Payment => start.and_then(|start| clocks.payment(start)),
            DeadlineKind::Dispute => start.and_then(|start| clocks.dispute(start)),
            DeadlineKind::Contestation => start.and_then(|start| clocks.contestation(start)),
            // These start with other acts, whose time may still come.
            _ => return Ok(()),
        };
        match today {
            Some(deadline) if until > deadline.last_day => Ok(()),
            Some(deadline) => refuse(
                event,
                Code::EventTooLong,
                format!("the deadline ends on {}, {until} is not later", deadline.last_day),
            ),
            None => refuse(event, Code::EventTooLong, format!("the block has no deadline for {kind}")),
        }
    }
}

/// Principal or interest.
#[derive(Clone, Copy)]
enum Share {
    Principal(i128),
    Interest(i128),
}

/// The amount of an event, or all it can act on if it states none.
fn within(event: &Event, limit: i128, what: &str) -> Applied<i128> {
    match event.amount {
        Some(amount) if amount.minor > limit.max(0) => {
            let limit = Money { minor: limit.max(0), currency: amount.currency };
            refuse(event, Code::EventTooLarge, format!("{amount} is more than the {limit} {what}"))
        }
        Some(amount) => Ok(amount.minor),
        None if limit <= 0 => refuse(event, Code::NothingToAct, format!("nothing is {what}")),
        None => Ok(limit),
    }
}

/// Keeps an event in the history of a block, with the amount that took effect.
fn remember(account: &mut BlockAccount, event: &Event, minor: i128) {
    let currency = account.terms.currency;
    account.history.push(Event { amount: Some(Money { minor, currency }), ..event.clone() });
}

/// Whether an event without a line is about all disputes of the block: it is,
/// unless the block was contested as a whole.
fn whole_block(event: &Event, account: &BlockAccount) -> bool {
    event.claim_id.is_none()
        && !account.disputes.iter().any(|dispute| dispute.claim_id.is_none() && dispute.outstanding > 0)
}

/// What is contested of what an event is about.
fn outstanding(event: &Event, account: &BlockAccount) -> i128 {
    let whole = whole_block(event, account);
    let in_scope = account.disputes.iter().filter(|dispute| whole || dispute.claim_id == event.claim_id);
    in_scope.map(|dispute| dispute.outstanding).sum()
}

/// Since when the oldest open dispute an event is about has been open.
fn contested_since(event: &Event, account: &BlockAccount) -> Option<Date> {
    let whole = whole_block(event, account);
    let open = account.disputes.iter().filter(|dispute| dispute.outstanding > 0);
    open.filter(|dispute| whole || dispute.claim_id == event.claim_id).map(|dispute| dispute.contested_on).min()
}

/// The position of money that names no block.
fn position_of(event: &Event) -> Option<PositionKey> {
    Some(PositionKey {
        agreement: event.agreement?,
        accounting_period: event.accounting_period.unwrap_or(Period::Unknown),
        creditor: event.creditor,
        debtor: event.debtor,
        currency: event.amount?.currency,
    })
}
