//! Sentences that text and HTML share.

use solde_core::calendar::{Date, Period};
use solde_core::clearing::{Arrear, Expected, WaitingBlock, WorkItem};
use solde_core::interest::{Interest, Periods, RefinancingRate};
use solde_core::money::Currency;
use solde_core::netting::SettlementMode;
use solde_core::party::Party;
use solde_core::rates::{Conversion, Rate};
use solde_core::set_off::{Extinguished, SetOffResult};

use crate::figures::Figures;
use crate::language::{Template, Words};
use crate::life::{DisputeLine, arithmetic};
use crate::statement::{Account, Due, PairNet, PayTo, Settlement, Side, Statement, Step, UnconfirmedRate};

/// What one account says about payment, sentence by sentence.
pub(crate) struct SettlementSentences {
    pub(crate) lead: &'static str,
    /// Who pays whom.
    pub(crate) payments: Vec<String>,
    /// What is carried over, and what was paid too much.
    pub(crate) notes: Vec<String>,
    /// What a set-off would give, if there is anything to pay.
    pub(crate) set_off: Option<String>,
}

impl SettlementSentences {
    /// All of them as one paragraph.
    pub(crate) fn joined(&self) -> String {
        let sentences = std::iter::once(self.lead)
            .chain(self.payments.iter().chain(&self.notes).map(String::as_str))
            .chain(self.set_off.as_deref());
        sentences.collect::<Vec<_>>().join(" ")
    }
}

/// `DE89 3704 0044 0532 0130 00, COBADEFFXXX`: spaces that do not break.
fn account_with_bank(pay_to: PayTo<'_>) -> String {
    let number = pay_to.grouped();
    if pay_to.bic.is_empty() { number } else { format!("{number}, {}", pay_to.bic) }
}

/// Whether both directions are known and cannot be netted all the same.
pub(crate) fn is_of_totals(net: &PairNet) -> bool {
    net.receivable.is_some() && net.debt.is_some() && net.net.is_none()
}

/// How one rendering writes a statement: its words, its figures, its parties.
pub(crate) struct Voice<'a> {
    pub(crate) words: &'static Words,
    pub(crate) figures: Figures,
    pub(crate) owner: Party,
    pub(crate) counterpart: Party,
    pub(crate) statement: &'a Statement<'a>,
}

impl<'a> Voice<'a> {
    pub(crate) fn new(statement: &'a Statement<'a>, words: &'static Words, figures: Figures) -> Self {
        Self { words, figures, owner: statement.key.owner, counterpart: statement.key.counterpart, statement }
    }

    /// `France (FR)`.
    pub(crate) fn party(&self, party: Party) -> String {
        format!("{} ({party})", self.words.party(party))
    }

    /// `France (FR) with Germany (DE)`.
    pub(crate) fn pair(&self) -> String {
        self.words
            .pair
            .fill(&[("owner", self.words.party(self.owner)), ("counterpart", self.words.party(self.counterpart))])
    }

    /// The parties of a direction, filled into `template`.
    pub(crate) fn direction(
        &self,
        template: &Template,
        creditor: Party,
        debtor: Party,
        account: &Account<'_>,
    ) -> String {
        template.fill(&[
            ("creditor", creditor.code()),
            ("debtor", debtor.code()),
            ("agreement", account.agreement.as_str()),
            ("currency", account.currency.code()),
        ])
    }

    /// Who pays whom how much now, and what a set-off would give.
    pub(crate) fn settlement(&self, account: &Account<'_>) -> SettlementSentences {
        let words = self.words;
        let settlement = account.settlement();
        let payments = self.payments(&settlement, account.currency);
        let set_off = account.nets.iter().any(|net| net.mode == SettlementMode::Bilateral);
        let lead = match (payments.is_empty(), set_off) {
            (true, _) => words.nothing_payable,
            (false, true) => words.after_set_off,
            (false, false) => words.each_pays,
        };
        let shown = settlement.mutual && !payments.is_empty();
        let set_off = shown.then(|| self.set_off(&settlement, account.currency));
        SettlementSentences { lead, notes: self.notes(account), set_off, payments }
    }

    /// What is carried over under the agreed minimum, and what is to be refunded.
    fn notes(&self, account: &Account<'_>) -> Vec<String> {
        let mut notes = Vec::new();
        for side in [&account.receivables, &account.debts] {
            for (template, minor) in [(&self.words.carries_over, side.carried), (&self.words.to_refund, side.overpaid)]
            {
                if minor != 0 {
                    let amount = self.figures.text(minor, account.currency);
                    let (creditor, debtor) = (side.creditor.code(), side.debtor.code());
                    let currency = account.currency.code();
                    let values = [("payer", debtor), ("creditor", creditor), ("debtor", debtor)];
                    let values = [&values[..], &[("amount", amount.as_str()), ("currency", currency)]].concat();
                    notes.push(template.fill(&values));
                }
            }
        }
        notes
    }

    fn payments(&self, settlement: &Settlement, currency: Currency) -> Vec<String> {
        let directions = [
            (self.counterpart, self.owner, settlement.counterpart_pays),
            (self.owner, self.counterpart, settlement.owner_pays),
        ];
        directions
            .into_iter()
            .filter(|(.., minor)| *minor != 0)
            .map(|(debtor, creditor, minor)| {
                let amount = self.figures.text(minor.abs(), currency);
                let (amount, currency) = (("amount", amount.as_str()), ("currency", currency.code()));
                if minor > 0 {
                    self.words.pays.fill(&[("payer", debtor.code()), ("payee", creditor.code()), amount, currency])
                } else {
                    self.words.remains_credit.fill(&[
                        ("creditor", creditor.code()),
                        ("debtor", debtor.code()),
                        amount,
                        currency,
                    ])
                }
            })
            .collect()
    }

    fn set_off(&self, settlement: &Settlement, currency: Currency) -> String {
        let extinguished = settlement.would_extinguish();
        if extinguished == 0 {
            return self.words.would_change_nothing.to_owned();
        }
        let (owner_left, counterpart_left) = settlement.would_leave();
        let (payer, payee, left) = if owner_left > 0 {
            (self.owner, self.counterpart, owner_left)
        } else {
            (self.counterpart, self.owner, counterpart_left)
        };
        let template = if left == 0 { &self.words.would_leave_nothing } else { &self.words.would_leave };
        let (extinguished, left) = (self.figures.text(extinguished, currency), self.figures.text(left, currency));
        template.fill(&[
            ("extinguished", &extinguished),
            ("payer", payer.code()),
            ("payee", payee.code()),
            ("amount", &left),
            ("currency", currency.code()),
        ])
    }

    /// Why a net is missing: what nobody states, per direction, and totals over
    /// several States.
    pub(crate) fn not_netted(&self, account: &Account<'_>) -> Vec<String> {
        let mut sentences = Vec::new();
        for side in [&account.receivables, &account.debts] {
            let (known, unknown): (Vec<Period>, Vec<Period>) =
                side.unknown.iter().partition(|period| period.kind().is_some());
            let periods = known.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            let mut say = |template: &Template| {
                let values =
                    [("debtor", side.debtor.code()), ("creditor", side.creditor.code()), ("periods", periods.as_str())];
                sentences.push(template.fill(&values));
            };
            if !known.is_empty() {
                say(&self.words.nobody_states);
            }
            if !unknown.is_empty() {
                say(&self.words.nobody_states_period);
            }
        }
        let total = [self.counterpart, self.owner].into_iter().find(|party| !party.may_claim());
        if let Some(total) = total.filter(|_| account.nets.iter().any(is_of_totals)) {
            sentences.push(self.words.totals_not_netted.fill(&[("party", total.code())]));
        }
        sentences
    }

    /// The heading of what one side has to pay now.
    pub(crate) fn due_caption(&self, account: &Account<'_>, side: &Side<'_>) -> String {
        self.words.amounts_due.caption.fill(&[
            ("payer", side.debtor.code()),
            ("payee", side.creditor.code()),
            ("agreement", account.agreement.as_str()),
            ("currency", account.currency.code()),
        ])
    }

    /// The day of an amount due, or why there is none.
    pub(crate) fn due_day(&self, due: &Due<'_>) -> String {
        match due.due_on {
            Some(day) => self.date(day),
            None if due.is_deduction() => self.words.amounts_due.deduction.to_owned(),
            None => self.words.amounts_due.no_day.to_owned(),
        }
    }

    /// The account an amount is to be paid to, with its bank.
    pub(crate) fn account_to_pay(&self, pay_to: Option<PayTo<'_>>) -> String {
        pay_to.map_or_else(|| self.words.amounts_due.no_account.to_owned(), account_with_bank)
    }

    /// What to know before paying: that no account is named, or another than before.
    pub(crate) fn due_notes(&self, side: &Side<'_>) -> Vec<String> {
        let words = &self.words.amounts_due;
        let mut notes = Vec::new();
        if side.dues.iter().any(|due| due.pay_to.is_none() && !due.is_deduction()) {
            notes.push(words.ask_account.to_owned());
        }
        if let Some(other) = side.other_account().filter(|_| !side.dues.is_empty()) {
            notes.push(words.other_account.fill(&[
                ("payee", side.creditor.code()),
                ("block", &other.since.key.block_ref),
                ("date", &other.since.introduced_on.map_or_else(|| "–".into(), |day| self.date(day))),
                ("now", &account_with_bank(other.now)),
                ("before", &account_with_bank(other.before)),
            ]));
        }
        notes
    }

    /// How a pair settles.
    pub(crate) fn mode(&self, net: &PairNet) -> &'static str {
        if is_of_totals(net) { self.words.totals } else { self.words.mode_of(net.mode) }
    }

    /// Why a block waits: its state and what each of its codes means.
    pub(crate) fn reason(&self, waiting: &WaitingBlock) -> String {
        let mut reason = self.words.waiting_for(waiting.waiting).to_owned();
        for (index, code) in waiting.block.holds.iter().enumerate() {
            reason.push_str(if index == 0 { self.words.colon } else { self.words.semicolon });
            reason.push_str(&format!("{code} {}", self.words.code_title(*code)));
        }
        reason
    }

    /// What a set-off act did.
    pub(crate) fn act(&self, result: &SetOffResult) -> String {
        self.words.act.fill(&[
            ("reference", &result.reference),
            ("event", &result.event_id),
            ("date", &self.date(result.settled_on)),
            ("amount", &self.figures.text(result.minor, result.currency)),
            ("currency", result.currency.code()),
        ])
    }

    /// The rates of a conversion; the euro's own is left out.
    pub(crate) fn rates(&self, block: &Extinguished, result: &SetOffResult) -> String {
        let Some(conversion) = &block.conversion else { return String::new() };
        self.rates_of(block.net_key.currency, result.currency, conversion)
    }

    /// The rates that one conversion took, each with its day.
    pub(crate) fn rates_of(&self, claimed: Currency, settled: Currency, conversion: &Conversion) -> String {
        [(claimed, conversion.from), (settled, conversion.to)]
            .into_iter()
            .filter(|(currency, _)| *currency != Currency::EUR)
            .map(|(currency, rate)| self.rate(&self.words.rate, currency, &rate))
            .collect::<Vec<_>>()
            .join(self.words.semicolon)
    }

    /// Who bears the difference of a conversion: codes of parties.
    pub(crate) fn bearers(&self, block: &Extinguished) -> String {
        let creditor = block.block.creditor;
        let debtor = if creditor == self.owner { self.counterpart } else { self.owner };
        let borne = [(debtor, block.borne_by_debtor), (creditor, block.borne_by_creditor)];
        let bearers: Vec<&str> = borne.iter().filter(|(_, minor)| *minor != 0).map(|(party, _)| party.code()).collect();
        if bearers.is_empty() { "–".to_owned() } else { bearers.join(", ") }
    }

    /// A main refinancing rate whose source was not verified.
    pub(crate) fn doubtful_refinancing(&self, rate: &RefinancingRate) -> String {
        let percent = self.figures.restyle(&rate.percent.to_string());
        let from = self.date(rate.effective_from);
        self.words.refinancing_rate.fill(&[("percent", &percent), ("date", &from)])
    }

    /// A day, as the language writes it.
    pub(crate) fn date(&self, date: Date) -> String {
        self.words.dates.text(date)
    }

    fn dated(&self, template: &Template, date: Date) -> String {
        template.fill(&[("date", &self.date(date))])
    }

    /// Sentences joined as the language does it.
    fn joined(&self, parts: impl IntoIterator<Item = String>) -> String {
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(self.words.semicolon)
    }

    fn line(&self, claim_id: Option<&str>) -> String {
        claim_id.map_or_else(String::new, |claim_id| self.words.line_of.fill(&[("claim", claim_id)]))
    }

    /// Which line is contested, why, and by when something must happen.
    pub(crate) fn dispute(&self, line: &DisputeLine<'_>) -> String {
        let (words, dispute) = (self.words, line.dispute);
        let line_of = match dispute.claim_id.as_deref() {
            None => self.without_claim(line).to_owned(),
            claim_id => self.line(claim_id),
        };
        let day =
            |template: &Template, date: Option<Date>| date.map_or_else(String::new, |date| self.dated(template, date));
        self.joined([
            line_of,
            dispute.reason.clone(),
            day(&words.replied_on, dispute.replied_on),
            day(&words.reply_by, line.reply_by),
            day(&words.settle_by, line.settle_by),
            day(&words.closed_on, dispute.closed_on),
        ])
    }

    /// What is contested where no line is named: the block as a whole, or part of it.
    pub(crate) fn without_claim(&self, line: &DisputeLine<'_>) -> &'static str {
        if line.is_of_whole_block() { self.words.block_as_a_whole } else { self.words.part_of_block }
    }

    /// How long an amount was late: `2 months`.
    pub(crate) fn late_for(&self, interest: &Interest) -> String {
        let (message, count) = match interest.periods {
            Periods::Months(count) => (&self.words.months, count),
            Periods::Days(count) => (&self.words.days, count),
        };
        self.words.counted(message, count.into(), self.figures)
    }

    /// The arithmetic of interest in one line, with what else a reader needs.
    pub(crate) fn interest(&self, interest: &Interest, arrear: Option<&Arrear>, currency: Currency) -> String {
        let words = self.words;
        let arithmetic = arithmetic(interest, currency, self.figures);
        let claim_by = arrear.and_then(|arrear| arrear.claim_by.as_ref());
        self.joined([
            self.line(arrear.and_then(|arrear| arrear.claim_id.as_deref())),
            if arithmetic.is_empty() { words.bears_none.to_owned() } else { arithmetic.clone() },
            claim_by
                .filter(|_| interest.minor != 0)
                .map_or_else(String::new, |by| self.dated(&words.claim_by, by.last_day)),
            if interest.confirmed() || arithmetic.is_empty() { String::new() } else { words.not_confirmed.to_owned() },
        ])
    }

    /// Which blocks a step is about, the first three by name.
    pub(crate) fn blocks_of(&self, step: &Step<'_>) -> String {
        const NAMED: usize = 3;
        let words = self.words;
        let name = |item: &&WorkItem| match item.claim_id.as_deref() {
            None => item.block_ref.to_string(),
            claim_id => format!("{} ({})", item.block_ref, self.line(claim_id)),
        };
        let named = step.items.iter().filter(|item| !item.block_ref.is_empty());
        let blocks = named.take(NAMED).map(name).collect::<Vec<_>>().join(", ");
        match step.items.len().saturating_sub(NAMED) {
            0 => blocks,
            more => format!("{blocks} {}", words.counted(&words.and_more, more as u64, self.figures)),
        }
    }

    /// Which blocks a step is about, and the rule that sets its day.
    pub(crate) fn step(&self, step: &Step<'_>) -> String {
        let citation = step.authority.map_or_else(String::new, |authority| {
            let doubt = if authority.confirmed { String::new() } else { format!(", {}", self.words.not_confirmed) };
            format!("{}{doubt}", authority.citation)
        });
        self.joined([self.blocks_of(step), citation])
    }

    /// What was expected and did not come: a sentence for the periods that follow the same
    /// last claims.
    pub(crate) fn expected(&self) -> Vec<String> {
        let last = |of: &Expected| (of.agreement, of.creditor, of.debtor, of.basis, of.last_received);
        self.statement.expected.chunk_by(|a, b| last(a) == last(b)).map(|group| self.expected_of(group)).collect()
    }

    fn expected_of(&self, group: &[&Expected]) -> String {
        let (words, first) = (self.words, group[0]);
        let periods: Vec<String> = group.iter().map(|expected| expected.accounting_period.to_string()).collect();
        let mut text = words.expected.fill(&[
            ("creditor", first.creditor.code()),
            ("debtor", first.debtor.code()),
            ("period", &periods.join(", ")),
            ("agreement", first.agreement.as_str()),
            ("basis", words.basis_of(first.basis)),
            ("last", &first.last_received.to_string()),
        ]);
        let mut add = |template: &Template, day: fn(&Expected) -> Option<Date>| {
            let days = group.iter().filter_map(|expected| day(expected));
            let days: Vec<String> = days.map(|day| self.date(day)).collect();
            if !days.is_empty() {
                text.push(' ');
                text.push_str(&template.fill(&[("date", &days.join(", "))]));
            }
        };
        add(&words.introduce_by, |expected| expected.introduce_by);
        add(&words.inventory_by, |expected| expected.inventory_by);
        text
    }

    /// A rate whose source was not verified.
    pub(crate) fn doubtful_rate(&self, rate: &UnconfirmedRate) -> String {
        self.rate(&self.words.doubtful_rate, rate.currency, &rate.rate)
    }

    fn rate(&self, template: &Template, currency: Currency, rate: &Rate) -> String {
        let number = rate.units_per_euro.to_string().replace('.', self.figures.point);
        template.fill(&[("rate", &number), ("currency", currency.code()), ("date", &self.date(rate.date))])
    }

    /// `FR on DE`: the direction of a claim, without an account.
    pub(crate) fn claims(&self, creditor: Party, debtor: Party) -> String {
        self.words.claims_of.fill(&[("creditor", creditor.code()), ("debtor", debtor.code())])
    }

    /// The same with agreement and currency: `FR on DE, EU-883 EUR`.
    pub(crate) fn claims_under(&self, account: &Account<'_>, side: &Side<'_>) -> String {
        format!("{}, {} {}", self.claims(side.creditor, side.debtor), account.agreement, account.currency)
    }

    /// How many controls the whole run has, and where they are.
    pub(crate) fn run_controls(&self) -> String {
        let (hold, all) = self.statement.control.of_run();
        self.words.run_controls.fill(&[("hold", &hold.to_string()), ("all", &all.to_string())])
    }

    /// An accounting period, or a word where it is not known.
    pub(crate) fn period(&self, period: Period) -> String {
        if period.kind().is_none() { self.words.period_not_known.to_owned() } else { period.to_string() }
    }

    /// `used`, `decided` or nothing.
    pub(crate) fn use_of(&self, decided: Option<bool>) -> &'static str {
        match decided {
            Some(true) => self.words.decided,
            Some(false) => self.words.used,
            None => "–",
        }
    }
}
