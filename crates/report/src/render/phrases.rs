//! Sentences that text and HTML share.

use solde_core::calendar::Period;
use solde_core::clearing::WaitingBlock;
use solde_core::money::Currency;
use solde_core::netting::SettlementMode;
use solde_core::party::Party;
use solde_core::rates::{Conversion, Rate};
use solde_core::set_off::{Extinguished, SetOffResult};

use crate::figures::Figures;
use crate::language::{Words, fill};
use crate::statement::{Account, PairNet, Settlement, Statement, UnconfirmedRate};

/// What one account says about payment, sentence by sentence.
pub(super) struct SettlementSentences {
    pub(super) lead: &'static str,
    /// Who pays whom.
    pub(super) payments: Vec<String>,
    /// What a set-off would give, if there is anything to pay.
    pub(super) set_off: Option<String>,
}

impl SettlementSentences {
    /// All of them as one paragraph.
    pub(super) fn joined(&self) -> String {
        let sentences =
            std::iter::once(self.lead).chain(self.payments.iter().map(String::as_str)).chain(self.set_off.as_deref());
        sentences.collect::<Vec<_>>().join(" ")
    }
}

/// Whether both directions are known and cannot be netted all the same.
pub(super) fn is_of_totals(net: &PairNet) -> bool {
    net.receivable.is_some() && net.debt.is_some() && net.net.is_none()
}

/// How one rendering writes a statement: its words, its figures, its parties.
pub(super) struct Voice<'a> {
    pub(super) words: &'static Words,
    pub(super) figures: Figures,
    pub(super) owner: Party,
    pub(super) counterpart: Party,
    pub(super) statement: &'a Statement<'a>,
}

impl<'a> Voice<'a> {
    pub(super) fn new(statement: &'a Statement<'a>, words: &'static Words, figures: Figures) -> Self {
        Self { words, figures, owner: statement.key.owner, counterpart: statement.key.counterpart, statement }
    }

    /// `France (FR)`.
    pub(super) fn party(&self, party: Party) -> String {
        format!("{} ({party})", self.words.language.name(party))
    }

    /// `France (FR) with Germany (DE)`.
    pub(super) fn pair(&self) -> String {
        fill(
            self.words.pair,
            &[
                ("owner", self.words.language.name(self.owner)),
                ("counterpart", self.words.language.name(self.counterpart)),
            ],
        )
    }

    /// The parties of a direction, filled into `template`.
    pub(super) fn direction(&self, template: &str, creditor: Party, debtor: Party, account: &Account<'_>) -> String {
        fill(
            template,
            &[
                ("creditor", creditor.code()),
                ("debtor", debtor.code()),
                ("agreement", account.agreement.as_str()),
                ("currency", account.currency.code()),
            ],
        )
    }

    /// Who pays whom how much now, and what a set-off would give.
    pub(super) fn settlement(&self, account: &Account<'_>) -> SettlementSentences {
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
        SettlementSentences { lead, set_off: shown.then(|| self.set_off(&settlement, account.currency)), payments }
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
                    fill(self.words.pays, &[("payer", debtor.code()), ("payee", creditor.code()), amount, currency])
                } else {
                    fill(
                        self.words.remains_credit,
                        &[("creditor", creditor.code()), ("debtor", debtor.code()), amount, currency],
                    )
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
        let template = if left == 0 { self.words.would_leave_nothing } else { self.words.would_leave };
        let (extinguished, left) = (self.figures.text(extinguished, currency), self.figures.text(left, currency));
        fill(
            template,
            &[
                ("extinguished", &extinguished),
                ("payer", payer.code()),
                ("payee", payee.code()),
                ("amount", &left),
                ("currency", currency.code()),
            ],
        )
    }

    /// Why a net is missing: what nobody states, per direction, and totals over
    /// several States.
    pub(super) fn not_netted(&self, account: &Account<'_>) -> Vec<String> {
        let mut sentences = Vec::new();
        for side in [&account.receivables, &account.debts] {
            let (known, unknown): (Vec<Period>, Vec<Period>) =
                side.unknown.iter().partition(|period| period.kind().is_some());
            let periods = known.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            let mut say = |template| {
                let values =
                    [("debtor", side.debtor.code()), ("creditor", side.creditor.code()), ("periods", periods.as_str())];
                sentences.push(fill(template, &values));
            };
            if !known.is_empty() {
                say(self.words.nobody_states);
            }
            if !unknown.is_empty() {
                say(self.words.nobody_states_period);
            }
        }
        let total = [self.counterpart, self.owner].into_iter().find(|party| !party.may_claim());
        if let Some(total) = total.filter(|_| account.nets.iter().any(is_of_totals)) {
            sentences.push(fill(self.words.totals_not_netted, &[("party", total.code())]));
        }
        sentences
    }

    /// How a pair settles.
    pub(super) fn mode(&self, net: &PairNet) -> &'static str {
        if is_of_totals(net) { self.words.totals } else { (self.words.mode_of)(net.mode) }
    }

    /// Why a block waits: its state and what each of its codes means.
    pub(super) fn reason(&self, waiting: &WaitingBlock) -> String {
        let mut reason = (self.words.waiting_for)(waiting.waiting).to_owned();
        for (index, code) in waiting.block.holds.iter().enumerate() {
            reason.push_str(if index == 0 { self.words.colon } else { self.words.semicolon });
            reason.push_str(&format!("{code} {}", (self.words.code_title)(*code)));
        }
        reason
    }

    /// What a set-off act did.
    pub(super) fn act(&self, result: &SetOffResult) -> String {
        fill(
            self.words.act,
            &[
                ("reference", &result.reference),
                ("event", &result.event_id),
                ("date", &result.settled_on.to_string()),
                ("amount", &self.figures.text(result.minor, result.currency)),
                ("currency", result.currency.code()),
            ],
        )
    }

    /// The rates of a conversion; the euro's own is left out.
    pub(super) fn rates(&self, block: &Extinguished, result: &SetOffResult) -> String {
        let Some(Conversion { from, to, .. }) = block.conversion else { return String::new() };
        [(block.net_key.currency, from), (result.currency, to)]
            .into_iter()
            .filter(|(currency, _)| *currency != Currency::EUR)
            .map(|(currency, rate)| self.rate(self.words.rate, currency, &rate))
            .collect::<Vec<_>>()
            .join(self.words.semicolon)
    }

    /// A rate whose source was not verified.
    pub(super) fn doubtful_rate(&self, rate: &UnconfirmedRate) -> String {
        self.rate(self.words.doubtful_rate, rate.currency, &rate.rate)
    }

    fn rate(&self, template: &str, currency: Currency, rate: &Rate) -> String {
        let number = rate.units_per_euro.to_string().replace('.', self.figures.point);
        fill(template, &[("rate", &number), ("currency", currency.code()), ("date", &rate.date.to_string())])
    }

    /// `FR on DE`: the direction of a claim, without an account.
    pub(super) fn claims(&self, creditor: Party, debtor: Party) -> String {
        fill(self.words.claims_of, &[("creditor", creditor.code()), ("debtor", debtor.code())])
    }

    /// An accounting period, or a word where it is not known.
    pub(super) fn period(&self, period: Period) -> String {
        if period.kind().is_none() { self.words.period_not_known.to_owned() } else { period.to_string() }
    }

    /// The unit of a control: a currency, or the word for lines.
    pub(super) fn unit<'u>(&self, unit: &'u str) -> &'u str {
        if unit == "lines" { self.words.unit_lines } else { unit }
    }

    /// `used`, `decided` or nothing.
    pub(super) fn use_of(&self, decided: Option<bool>) -> &'static str {
        match decided {
            Some(true) => self.words.decided,
            Some(false) => self.words.used,
            None => "–",
        }
    }
}
