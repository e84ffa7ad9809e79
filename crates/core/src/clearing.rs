//! One clearing run as a pure function: what the book held, what came in, what
//! the law makes of it.
//!
//! ```text
//! carried accounts + intake blocks + events
//!    -> assess (hold, next period, in time?, waived?)
//!    -> post    (ledger)  -> positions -> nets
//! ```

use std::collections::{BTreeMap, BTreeSet};

use crate::agreement::{Agreement, AgreementId, Method, Term};
use crate::block::{BlockAccount, BlockHeader, BlockKey, IntakeBlock, Origin, PositionKey};
use crate::calendar::{Date, Period};
use crate::codes::{Code, value_list};
use crate::event::{self, Event, EventKind, LegalFinding};
use crate::law::{Authority, Eligibility, IntroductionAnchor, Law, LawBook, Ruled, Subject};
use crate::ledger::{Ledger, LedgerError, Measures, Posting, PostingKind};
use crate::money::Currency;
use crate::netting::{Net, NetKey, SettlementMode, nets};
use crate::party::Party;
use crate::position::{Position, eligible, positions};
use crate::rates::RateTable;
use crate::set_off::{self, SetOffResult};

/// Everything a run is computed from.
#[derive(Debug)]
pub struct ClearingInput<'a> {
    /// The period to settle.
    pub settlement_period: Period,
    /// Facts up to this day count.
    pub cut_off: Date,
    /// The law of the book.
    pub law: &'a LawBook,
    /// The exchange rates.
    pub rates: &'a RateTable,
    /// Accounts carried from the previous run or brought in, with their standing in `opening`.
    pub accounts: Vec<BlockAccount>,
    /// Payments without a block, carried.
    pub unallocated: BTreeMap<PositionKey, i128>,
    /// Directions whose opening balance nobody states.
    pub unknown: BTreeSet<PositionKey>,
    /// Blocks that came in and are not posted yet.
    pub intake: Vec<IntakeBlock>,
    /// Blocks that an event of an earlier run refused.
    pub refused: BTreeSet<BlockKey>,
    /// Events not posted yet, dated up to the cut-off.
    pub events: Vec<Event>,
}

value_list! {
    /// Why a block that came in was not posted.
    Waiting {
        /// It has an error of its own.
        Held = "held",
        /// It was introduced after the cut-off.
        NextPeriod = "next_period",
        /// An event refused it.
        Refused = "refused",
    }
}

/// A block that came in and was not posted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct WaitingBlock {
    /// The block.
    pub block: IntakeBlock,
    /// Why it waits.
    pub waiting: Waiting,
}

/// A rule that was used for a pair.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize)]
pub struct RuleUse {
    /// What it decides.
    pub subject: &'static str,
    /// The rule's name in its agreement.
    pub rule: String,
    /// Where it comes from.
    #[serde(flatten)]
    pub authority: Authority,
}

/// Rules used for claims of one party on another, with whether each decided a figure.
pub type RulesUsed = BTreeMap<(AgreementId, Party, Party), BTreeMap<RuleUse, bool>>;

/// An invariant with its two sides, printed on every run.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Control {
    /// What must be equal.
    pub name: String,
    /// `lines`, or the currency of the two amounts.
    pub unit: String,
    /// One side, as a number.
    pub left: String,
    /// The other side.
    pub right: String,
}

impl Control {
    /// Whether the two sides are equal.
    pub fn holds(&self) -> bool {
        self.left == self.right
    }
}

/// The result of a run.
#[derive(Debug)]
pub struct Clearing {
    /// The period settled.
    pub settlement_period: Period,
    /// The cut-off.
    pub cut_off: Date,
    /// Every posted block, sorted.
    pub accounts: Vec<BlockAccount>,
    /// Every block that waits, sorted.
    pub waiting: Vec<WaitingBlock>,
    /// Postings of the run.
    pub ledger: Ledger,
    /// Positions, sorted.
    pub positions: Vec<Position>,
    /// Nets, sorted.
    pub nets: Vec<Net>,
    /// Set-off acts carried out.
    pub set_offs: Vec<SetOffResult>,
    /// Payments without a block: brought forward and moved.
    pub unallocated: BTreeMap<PositionKey, (i128, i128)>,
    /// Directions whose opening balance nobody states.
    pub unknown: BTreeSet<PositionKey>,
    /// What the law found wrong, sorted.
    pub findings: Vec<LegalFinding>,
    /// Rules used, per direction.
    pub rules: RulesUsed,
    /// Ids of events that took effect.
    pub posted_events: BTreeSet<String>,
    /// Invariants with their two sides.
    pub controls: Vec<Control>,
}

/// Lets the debtor's acknowledgements override the introduction dates of headers.
///
/// Acknowledgements that contradict one another change nothing and are findings.
pub fn acknowledge(headers: &mut [BlockHeader], events: &[Event]) -> Vec<LegalFinding> {
    let mut received: BTreeMap<(Party, &str), &Event> = BTreeMap::new();
    let mut contradicted: BTreeSet<(Party, &str)> = BTreeSet::new();
    let mut findings = Vec::new();
    for event in events.iter().filter(|event| event.kind == EventKind::Acknowledged) {
        let Some(block_ref) = event.block_ref.as_deref() else { continue };
        let key = (event.creditor, block_ref);
        match received.insert(key, event) {
            Some(other) if other.date != event.date => {
                contradicted.insert(key);
                let detail =
                    format!("received on {} and on {}", other.date.min(event.date), other.date.max(event.date));
                findings.push(LegalFinding::about(event, Code::EventInvalid, detail));
            }
            _ => {}
        }
    }
    for header in headers {
        let key = (header.key.creditor, header.key.block_ref.as_str());
        if let Some(event) = received.get(&key)
            && !contradicted.contains(&key)
            && event.debtor == header.terms.debtor
        {
            header.introduced_on = event.date;
        }
    }
    findings
}

/// Clears one settlement period. An error is a fault of the program: every
/// fault of the input is among the findings of the result.
pub fn clear(input: ClearingInput<'_>) -> Result<Clearing, LedgerError> {
    let mut run = Run {
        settlement_period: input.settlement_period,
        cut_off: input.cut_off,
        law: input.law,
        accounts: input.accounts.into_iter().map(|account| (account.key.clone(), account)).collect(),
        postings: Vec::new(),
        findings: Vec::new(),
        rules: RulesUsed::new(),
        posted_events: BTreeSet::new(),
    };
    let mut events = input.events;
    events.sort();
    for account in run.accounts.values().filter(|account| account.movement != Measures::default()) {
        // Balances brought in by a first run are movements of it.
        run.postings.push(Posting {
            position: account.position_key(),
            block_ref: account.key.block_ref.clone(),
            date: input.cut_off,
            kind: PostingKind::Opening,
            currency: account.terms.currency,
            minor: account.movement.care,
            event_id: String::new(),
            basis: "opening balance".into(),
        });
    }
    let waiting = run.take_in(input.intake, &input.refused, &events);
    let mut set_offs = Vec::new();
    for event in &events {
        let result = match event.kind {
            EventKind::Acknowledged | EventKind::Release | EventKind::RejectBlock => continue,
            EventKind::SetOffAct => {
                let carried_out = set_off::carry_out(
                    event,
                    &mut run.accounts,
                    input.law,
                    input.rates,
                    input.cut_off,
                    &mut run.postings,
                    &mut run.findings,
                );
                let Some(results) = carried_out else { continue };
                set_offs.extend(results);
                Ok(())
            }
            _ => event::post(event, &mut run.accounts, &mut run.postings),
        };
        match result {
            Ok(()) => {
                run.posted_events.insert(event.event_id.clone());
            }
            Err(finding) => run.findings.push(finding),
        }
    }
    run.settle(waiting, set_offs, input.unallocated, input.unknown)
}

struct Run<'a> {
    settlement_period: Period,
    cut_off: Date,
    law: &'a LawBook,
    accounts: BTreeMap<BlockKey, BlockAccount>,
    postings: Vec<Posting>,
    findings: Vec<LegalFinding>,
    rules: RulesUsed,
    posted_events: BTreeSet<String>,
}

impl Run<'_> {
    /// Posts the blocks that can be posted and returns those that wait.
    fn take_in(
        &mut self,
        intake: Vec<IntakeBlock>,
        refused: &BTreeSet<BlockKey>,
        events: &[Event],
    ) -> Vec<WaitingBlock> {
        let mut orders: BTreeMap<BlockKey, Vec<&Event>> = BTreeMap::new();
        for event in events
            .iter()
            .filter(|event| matches!(event.kind, EventKind::Acknowledged | EventKind::Release | EventKind::RejectBlock))
        {
            let key = BlockKey { creditor: event.creditor, block_ref: event.block_ref.clone().unwrap_or_default() };
            orders.entry(key).or_default().push(event);
        }
        let mut waiting = Vec::new();
        for block in intake {
            let orders = orders.remove(&block.key).unwrap_or_default();
            let ordered = |kind| orders.iter().any(|event| event.kind == kind);
            let postable = block.introduced_on.is_some_and(|date| date <= self.cut_off);
            let status = if refused.contains(&block.key) || ordered(EventKind::RejectBlock) {
                Some(Waiting::Refused)
            } else if !block.holds.is_empty() && (!ordered(EventKind::Release) || block.introduced_on.is_none()) {
                Some(Waiting::Held)
            } else if !postable {
                Some(Waiting::NextPeriod)
            } else {
                None
            };
            match status {
                Some(waiting_for) => {
                    if waiting_for == Waiting::Refused {
                        self.posted_events.extend(orders.iter().map(|event| event.event_id.clone()));
                    }
                    waiting.push(WaitingBlock { block, waiting: waiting_for });
                }
                None => {
                    self.posted_events.extend(orders.iter().map(|event| event.event_id.clone()));
                    self.post_block(block);
                }
            }
        }
        for event in orders.into_values().flatten() {
            if event.kind == EventKind::Acknowledged && self.acknowledge_posted(event) {
                self.posted_events.insert(event.event_id.clone());
                continue;
            }
            let detail =
                format!("no block {} of {} is waiting", event.block_ref.as_deref().unwrap_or_default(), event.creditor);
            self.findings.push(LegalFinding::about(event, Code::EventTargetUnknown, detail));
        }
        waiting.sort_by(|a, b| {
            (PositionKey::of(&a.block.key, &a.block.terms), &a.block.key.block_ref)
                .cmp(&(PositionKey::of(&b.block.key, &b.block.terms), &b.block.key.block_ref))
        });
        waiting
    }

    /// Lets an acknowledgement that came after the block was posted move its
    /// introduction and with it the day it is due; amounts do not move.
    fn acknowledge_posted(&mut self, event: &Event) -> bool {
        let key = BlockKey { creditor: event.creditor, block_ref: event.block_ref.clone().unwrap_or_default() };
        let Some(account) = self.accounts.get(&key).filter(|account| account.terms.debtor == event.debtor) else {
            return false;
        };
        let subject = Subject { introduced_on: event.date, ..account.subject(self.cut_off) };
        let due_on =
            self.law.law(&subject).payment.map(|payment| event.date.end_of_month_after(payment.value().months));
        if let Some(account) = self.accounts.get_mut(&key) {
            account.introduced_on = Some(event.date);
            account.due_on = due_on;
        }
        true
    }

    fn post_block(&mut self, block: IntakeBlock) {
        let introduced_on = block.introduced_on.unwrap_or(self.cut_off);
        let position = PositionKey::of(&block.key, &block.terms);
        let mut movement = Measures { lines: block.accepted.lines, ..Measures::default() };
        let subject = Subject::of(&block.key, &block.terms, Some(introduced_on), self.cut_off);
        let verdict = self
            .law
            .governing_term(&subject)
            .map(|(_, term)| Verdict::of(&term, &self.law.law(&subject), &block, introduced_on));
        let mut post = |kind: PostingKind, minor: i128, basis: &str| {
            if minor != 0 {
                movement.apply(kind, minor);
                self.postings.push(Posting {
                    position,
                    block_ref: block.key.block_ref.clone(),
                    date: introduced_on,
                    kind,
                    currency: block.terms.currency,
                    minor,
                    event_id: String::new(),
                    basis: basis.to_owned(),
                });
            }
        };
        let citation = verdict.as_ref().map_or("", |verdict| verdict.citation.as_str());
        post(PostingKind::Care, block.accepted.care, citation);
        post(PostingKind::Fees, block.accepted.fees, citation);
        let mut due_on = None;
        if let Some(verdict) = &verdict {
            due_on = verdict.due_on;
            if let Some((deadline, authority)) = &verdict.out_of_time {
                post(PostingKind::NotConsidered, block.accepted.amount(), &authority.citation);
                self.findings.push(LegalFinding {
                    code: Code::OutOfTime,
                    creditor: block.key.creditor,
                    debtor: block.terms.debtor,
                    block_ref: Some(block.key.block_ref.clone()),
                    event_id: None,
                    detail: format!("introduced on {introduced_on}, last day was {deadline}"),
                });
            } else if verdict.waived {
                post(PostingKind::Waived, block.accepted.amount(), &verdict.citation);
            }
        }
        let account = BlockAccount {
            key: block.key.clone(),
            terms: block.terms,
            origin: Origin::Claims,
            posted_in: self.settlement_period,
            introduced_on: Some(introduced_on),
            due_on,
            creditor_iban: block.creditor_iban,
            opening: Measures::default(),
            movement,
        };
        self.accounts.insert(block.key, account);
    }

    /// Names the rules that were used for each direction, and which decided a figure.
    fn note_rules(&mut self, accounts: &[BlockAccount]) {
        let mut decided: BTreeMap<(AgreementId, Party, Party, &str), (Term<'_>, Law<'_>, Decided)> = BTreeMap::new();
        for account in accounts.iter().filter(|account| account.origin == Origin::Claims) {
            let subject = account.subject(self.cut_off);
            let Some((agreement, term)) = self.law.governing_term(&subject) else { continue };
            let key = (agreement.id, account.key.creditor, account.terms.debtor, term.rule.id.as_str());
            let standing = account.closing();
            let (_, _, decided) =
                decided.entry(key).or_insert_with(|| (term, self.law.law(&subject), Decided::default()));
            decided.presented |= standing.presented() != 0;
            decided.not_considered |= standing.not_considered != 0;
            decided.set_off |= standing.set_off != 0;
            decided.open |= standing.open() != 0;
            decided.eligible |= eligible(account, self.law, self.cut_off) != standing.open();
        }
        let mut used = RulesUsed::new();
        for ((id, creditor, debtor, _), (term, law, decided)) in decided {
            let Some(agreement) = self.law.agreements().get(id) else { continue };
            let uses = used.entry((id, creditor, debtor)).or_default();
            for (subject, authority, decided) in decided.subjects(agreement, &term, &law) {
                *uses.entry(RuleUse { subject, rule: term.rule.id.clone(), authority }).or_default() |= decided;
            }
        }
        self.rules = used;
    }

    fn settle(
        mut self,
        waiting: Vec<WaitingBlock>,
        set_offs: Vec<SetOffResult>,
        carried: BTreeMap<PositionKey, i128>,
        unknown: BTreeSet<PositionKey>,
    ) -> Result<Clearing, LedgerError> {
        let mut accounts: Vec<BlockAccount> = std::mem::take(&mut self.accounts).into_values().collect();
        accounts.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        self.note_rules(&accounts);
        let mut positions = positions(&accounts, self.law, self.cut_off);
        add_held(&mut positions, &waiting);
        let touched = set_offs.iter().flat_map(|result| result.blocks.iter().map(|block| block.net_key)).collect();
        let nets = nets(&positions, &unknown, &touched);
        let mut unallocated: BTreeMap<PositionKey, (i128, i128)> =
            carried.into_iter().map(|(key, minor)| (key, (minor, 0))).collect();
        for posting in self.postings.iter().filter(|posting| posting.kind == PostingKind::Unallocated) {
            unallocated.entry(posting.position).or_default().1 += posting.minor;
        }
        let ledger = Ledger::close(self.postings)?;
        self.findings.sort();
        let controls = controls(&accounts, &ledger, &positions, &nets);
        Ok(Clearing {
            settlement_period: self.settlement_period,
            cut_off: self.cut_off,
            accounts,
            waiting,
            ledger,
            positions,
            nets,
            set_offs,
            unallocated,
            unknown,
            findings: self.findings,
            rules: self.rules,
            posted_events: self.posted_events,
            controls,
        })
    }
}

/// Which figures of a direction a rule decided.
#[derive(Clone, Copy, Default)]
struct Decided {
    presented: bool,
    not_considered: bool,
    set_off: bool,
    open: bool,
    eligible: bool,
}

impl Decided {
    /// What the rule of `term` is about, and whether that decided a figure.
    fn subjects(self, agreement: &Agreement, term: &Term<'_>, law: &Law<'_>) -> Vec<(&'static str, Authority, bool)> {
        let (rule, scope) = (term.rule, term.scope);
        let refund = if rule.method == Method::Waived { "waiver" } else { "refund" };
        let in_force = Authority { citation: scope.citation.clone(), confirmed: scope.confirmed };
        let due = *law.eligibility.value() == Eligibility::Due && self.open;
        let mut subjects = vec![
            ("in force between the parties", in_force, self.presented),
            ("date that decides", agreement.in_force_on.authority(), self.presented),
            (refund, rule.authority(), self.presented),
            ("what may be settled", law.eligibility.authority(), self.eligible),
            ("set-off", law.set_off.authority(), self.set_off),
        ];
        let introduction = law.introduction.as_ref().map(Ruled::authority);
        let payment = law.payment.as_ref().map(Ruled::authority);
        let annex_iv = law.annex_iv.as_ref().map(Ruled::authority);
        subjects.extend(introduction.map(|authority| ("deadline for introduction", authority, self.not_considered)));
        subjects.extend(payment.map(|authority| ("deadline for payment", authority, due)));
        subjects.extend(annex_iv.map(|authority| ("Annex IV, reduction X", authority, self.presented)));
        subjects
    }
}

/// What the governing rule says about a block.
struct Verdict {
    citation: String,
    waived: bool,
    due_on: Option<Date>,
    out_of_time: Option<(Date, Authority)>,
}

impl Verdict {
    fn of(term: &Term<'_>, law: &Law<'_>, block: &IntakeBlock, introduced_on: Date) -> Self {
        let booked_by = block.terms.accounting_period.days().map(|(_, last)| last);
        let out_of_time = law.introduction.as_ref().and_then(|introduction| {
            let anchor = match introduction.value().anchor {
                IntroductionAnchor::HalfYearOfBooking => booked_by?.end_of_half_year(),
                // The publication dates of average costs are not among the reference data yet.
                IntroductionAnchor::MonthOfPublication | IntroductionAnchor::MonthOfApproval => return None,
            };
            let deadline = anchor.end_of_month_after(introduction.value().months);
            (introduced_on > deadline).then(|| (deadline, introduction.authority()))
        });
        Self {
            citation: term.rule.citation.clone(),
            waived: term.rule.method == Method::Waived,
            due_on: law.payment.as_ref().map(|payment| introduced_on.end_of_month_after(payment.value().months)),
            out_of_time,
        }
    }
}

fn add_held(positions: &mut Vec<Position>, waiting: &[WaitingBlock]) {
    let mut held: BTreeMap<PositionKey, i128> = BTreeMap::new();
    for block in waiting.iter().filter(|block| block.waiting == Waiting::Held) {
        *held.entry(PositionKey::of(&block.block.key, &block.block.terms)).or_default() +=
            block.block.accepted.amount();
    }
    held.retain(|_, minor| *minor != 0);
    for position in positions.iter_mut() {
        position.held = held.remove(&position.key).unwrap_or(0);
    }
    positions.extend(held.into_iter().map(|(key, minor)| Position {
        key,
        opening: Measures::default(),
        movement: Measures::default(),
        eligible: 0,
        held: minor,
    }));
    positions.sort_by_key(|position| position.key);
}

/// The invariants of a run: each side is computed on its own way.
fn controls(accounts: &[BlockAccount], ledger: &Ledger, positions: &[Position], nets: &[Net]) -> Vec<Control> {
    let per_currency = |items: &mut dyn Iterator<Item = (Currency, i128)>| {
        let mut sums: BTreeMap<Currency, i128> = BTreeMap::new();
        for (currency, minor) in items {
            *sums.entry(currency).or_default() += minor;
        }
        sums
    };
    let replayed = ledger.movements();
    let of_accounts =
        per_currency(&mut accounts.iter().map(|account| (account.terms.currency, account.movement.open())));
    let of_ledger = per_currency(
        &mut accounts
            .iter()
            .map(|account| (account.terms.currency, replayed.get(&account.key).map_or(0, Measures::open))),
    );
    let closing = per_currency(
        &mut accounts.iter().map(|account| (account.terms.currency, account.opening.open() + account.movement.open())),
    );
    let of_positions =
        per_currency(&mut positions.iter().map(|position| (position.key.currency, position.closing().open())));
    let one_sided: BTreeSet<NetKey> =
        nets.iter().filter(|net| net.mode == SettlementMode::OneSided).map(|net| net.key).collect();
    let netted = per_currency(
        &mut positions
            .iter()
            .filter(|position| !one_sided.contains(&NetKey::of(&position.key)))
            .map(|position| (position.key.currency, position.closing().open())),
    );
    let of_nets = per_currency(
        &mut nets
            .iter()
            .filter(|net| net.net().is_some())
            .map(|net| (net.key.currency, net.a_owes_b.unwrap_or(0) + net.b_owes_a.unwrap_or(0))),
    );
    let mut controls = Vec::new();
    for (name, left, right) in [
        ("ledger replayed = movement of blocks, open", &of_ledger, &of_accounts),
        ("opening + movement of blocks = closing positions, open", &closing, &of_positions),
        ("closing positions = both directions of nets, open", &netted, &of_nets),
    ] {
        let currencies: BTreeSet<Currency> = left.keys().chain(right.keys()).copied().collect();
        for currency in currencies {
            let side = |sums: &BTreeMap<Currency, i128>| {
                crate::money::format_minor(sums.get(&currency).copied().unwrap_or(0), currency.exponent())
            };
            controls.push(Control {
                name: name.to_owned(),
                unit: currency.code().to_owned(),
                left: side(left),
                right: side(right),
            });
        }
    }
    controls
}
