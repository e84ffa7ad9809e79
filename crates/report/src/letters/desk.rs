//! What every letter is written with: its words, its figures, and the frame around what
//! it says.

use solde_core::calendar::Date;
use solde_core::money::Currency;
use solde_core::party::Party;

use super::letter::{Align, Letter, Part, Signature, Table};
use super::letterhead::Letterheads;
use super::reference::reference;
use super::{Kind, Occasions};
use crate::language::Language;
use crate::language::letters::LetterWords;
use crate::render::phrases::Voice;
use crate::statement::{Account, PayTo, Statement};

/// A desk at which letters about one statement are written in one language.
pub(super) struct Desk<'s, 'a> {
    pub(super) voice: Voice<'s>,
    pub(super) words: &'static LetterWords,
    pub(super) statement: &'s Statement<'a>,
    pub(super) occasions: Occasions<'s, 'a>,
    heads: &'s Letterheads,
}

/// Stands for nothing in a cell.
pub(super) const NIL: &str = "–";

/// References of the other side that the head of a letter names.
const NAMED: usize = 4;

impl<'s, 'a> Desk<'s, 'a> {
    pub(super) fn new(statement: &'s Statement<'a>, language: Language, heads: &'s Letterheads) -> Self {
        let words = language.words();
        let voice = Voice::new(statement, words, words.html_figures);
        Self { voice, words: &words.letters, statement, occasions: Occasions::of(statement), heads }
    }

    pub(super) fn amount(&self, minor: i128, currency: Currency) -> String {
        self.voice.figures.text(minor, currency)
    }

    /// An amount of which nothing is a dash.
    pub(super) fn detail(&self, minor: i128, currency: Currency) -> String {
        if minor == 0 { NIL.to_owned() } else { self.amount(minor, currency) }
    }

    /// An amount that somebody may know.
    pub(super) fn known(&self, minor: Option<i128>, currency: Currency) -> String {
        minor.map_or_else(|| self.voice.words.not_known.to_owned(), |minor| self.amount(minor, currency))
    }

    pub(super) fn count(&self, count: u64) -> String {
        self.voice.figures.count(count)
    }

    pub(super) fn day(&self, day: Option<Date>) -> String {
        day.map_or_else(|| NIL.to_owned(), |day| self.voice.date(day))
    }

    /// A line of a block, by its claim number, or the block as a whole.
    pub(super) fn line(&self, claim_id: Option<&str>) -> String {
        claim_id.map_or_else(|| self.voice.words.block_as_a_whole.to_owned(), str::to_owned)
    }

    pub(super) fn caption(&self, account: &Account<'_>) -> String {
        let values = [("agreement", account.agreement.as_str()), ("currency", account.currency.code())];
        self.words.under.fill(&values)
    }

    pub(super) fn table<const N: usize>(&self, caption: String, columns: [(&str, Align); N]) -> Table {
        let columns = columns.into_iter().map(|(head, align)| (head.to_owned(), align)).collect();
        Table { caption, columns, rows: Vec::new(), totals: Vec::new() }
    }

    /// Accounts to pay to: a sentence for one, a table with the amount of each for several.
    pub(super) fn pay_to(&self, amounts: &[(Option<PayTo<'_>>, i128)], account: &Account<'_>) -> Part {
        let due = &self.voice.words.amounts_due;
        let mut by_account: Vec<(Option<PayTo<'_>>, i128)> = Vec::new();
        for (pay_to, minor) in amounts {
            match by_account.iter_mut().find(|(known, _)| known == pay_to) {
                Some((_, sum)) => *sum += minor,
                None => by_account.push((*pay_to, *minor)),
            }
        }
        if let [(only, _)] = by_account[..] {
            return Part::Note(format!("{}{}{}", due.account, self.voice.words.colon, self.our_account(only)));
        }
        let columns = [(due.account, Align::Left), (self.voice.words.amount, Align::Figure)];
        let mut table = self.table(self.caption(account), columns);
        for (pay_to, minor) in by_account {
            table.rows.push(vec![self.our_account(pay_to), self.amount(minor, account.currency)]);
        }
        Part::Table(table)
    }

    /// An account of ours; where no header names one, the counterpart knows it.
    fn our_account(&self, pay_to: Option<PayTo<'_>>) -> String {
        match pay_to {
            Some(_) => self.voice.account_to_pay(pay_to),
            None => self.words.last_notified.to_owned(),
        }
    }

    /// The cut-off within a sentence: a day is not broken at its hyphens.
    pub(super) fn cut_off(&self) -> String {
        self.voice.date(self.statement.cut_off).replace('-', "\u{2011}")
    }

    /// The name under which a party corresponds: its liaison body, then the State.
    pub(super) fn name(&self, party: Party) -> Vec<String> {
        let body = party.record().liaison_body.clone();
        body.into_iter().chain([self.voice.words.party(party).to_owned()]).collect()
    }

    fn with_address(&self, party: Party) -> Vec<String> {
        let address = self.heads.of(party).map(|head| head.address.clone()).unwrap_or_default();
        self.name(party).into_iter().chain(address).collect()
    }

    pub(super) fn title(&self, kind: Kind) -> &'static str {
        let words = self.words;
        match kind {
            Kind::Introduction => words.title_introduction,
            Kind::Acknowledgement => words.title_acknowledgement,
            Kind::Contestation => words.title_contestation,
            Kind::Reply => words.title_reply,
            Kind::Reminder => words.title_reminder,
            Kind::Interest => words.title_interest,
            Kind::Payment => words.title_payment,
            Kind::Confirmation => words.title_confirmation,
            Kind::Record => words.title_record,
        }
    }

    /// A letter of `body` with everything around it; `theirs` are references of the other
    /// side, of which each is named once.
    pub(super) fn letter(&self, kind: Kind, mut theirs: Vec<&str>, body: Vec<Part>) -> Letter {
        let (owner, counterpart) = (self.statement.key.owner, self.statement.key.counterpart);
        let (words, date, record) = (self.words, self.statement.cut_off, kind == Kind::Record);
        theirs.retain(|reference| !reference.is_empty());
        theirs.sort_unstable();
        theirs.dedup();
        let our_reference = reference(self.statement.key, self.statement.settlement_period, kind);
        let mut facts = vec![(words.our_reference.to_owned(), vec![our_reference.clone()])];
        if !theirs.is_empty() {
            let more = if theirs.len() > NAMED { vec!["…".to_owned()] } else { Vec::new() };
            let named = theirs.iter().take(NAMED).map(|reference| (*reference).to_owned()).chain(more).collect();
            facts.push((words.your_references.to_owned(), named));
        }
        let day = if record { self.voice.words.cut_off } else { words.date };
        facts.push((day.to_owned(), vec![self.voice.date(date)]));
        let own = self.heads.of(owner);
        if let Some(contact) = own.map(|head| &head.contact).filter(|contact| !contact.is_empty()) {
            facts.push((words.contact.to_owned(), contact.clone()));
        }
        let period = self.statement.settlement_period.to_string();
        let subject = words.subject_of.fill(&[("title", self.title(kind)), ("period", &period)]);
        Letter {
            kind,
            key: self.statement.key,
            language: self.voice.words.language,
            date,
            reference: our_reference,
            sender: self.with_address(owner),
            addressee: self.with_address(counterpart),
            facts,
            subject,
            parts: if record { self.record_frame(body) } else { self.frame(kind, body) },
            ledger_digest: self.statement.control.ledger_digest.to_owned(),
            engine: self.statement.control.engine.to_owned(),
        }
    }

    /// Salutation, body, rules, closing and signature.
    fn frame(&self, kind: Kind, mut body: Vec<Part>) -> Vec<Part> {
        let (words, owner) = (self.words, self.statement.key.owner);
        let head = self.heads.of(owner);
        let language = self.voice.words.language;
        // A slip is cut off: it comes after the signature.
        let slip = body.iter().position(|part| matches!(part, Part::Slip(..))).map(|at| body.split_off(at));
        let mut parts = vec![Part::Paragraph(words.salutation.to_owned())];
        parts.extend(body);
        parts.push(self.as_of());
        parts.extend(head.and_then(|head| head.closing(language)).map(|text| Part::Paragraph(text.to_owned())));
        parts.push(Part::Paragraph(words.valediction.to_owned()));
        parts.push(Part::Signatures(vec![self.signature(owner, &[words.signature, words.name_and_function])]));
        parts.extend(self.legal_bases(kind));
        parts.extend(slip.into_iter().flatten());
        parts
    }

    /// A record of both sides: no salutation, two signatures.
    fn record_frame(&self, body: Vec<Part>) -> Vec<Part> {
        let (words, key) = (self.words, self.statement.key);
        let lines = [words.place_and_date, words.signature, words.name_and_function];
        let mut parts = body;
        parts.push(self.as_of());
        parts.push(Part::Paragraph(words.record_closing.to_owned()));
        parts.push(Part::Signatures([key.owner, key.counterpart].map(|party| self.signature(party, &lines)).to_vec()));
        parts.extend(self.legal_bases(Kind::Record));
        parts
    }

    fn as_of(&self) -> Part {
        Part::Note(self.words.as_of.fill(&[("date", &self.cut_off())]))
    }

    /// Blank lines for one who signs for a party.
    pub(super) fn signature(&self, party: Party, lines: &[&str]) -> Signature {
        let function = self.heads.of(party).and_then(|head| head.signatory(self.voice.words.language));
        let named = self.name(party).join(", ");
        Signature {
            party: self.words.for_party.fill(&[("party", &named)]),
            function: function.map(str::to_owned),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        }
    }

    /// The citations of the rules that the run used, each once.
    fn legal_bases(&self, kind: Kind) -> Option<Part> {
        let words = self.voice.words;
        let is_ours = |line: &&crate::statement::RuleLine<'_>| {
            let of_side = kind.is_about_receivables() && line.receivables.is_some()
                || kind.is_about_debts() && line.debts.is_some();
            of_side && kind.subjects().contains(&line.rule.subject)
        };
        let mut lines: Vec<&crate::statement::RuleLine<'_>> =
            self.statement.control.rules.iter().filter(is_ours).collect();
        // In the order in which the kind names its subjects, whatever is confirmed.
        let place = |subject: &str| kind.subjects().iter().position(|known| *known == subject);
        lines.sort_by_key(|line| (line.agreement, place(line.rule.subject)));
        let mut bases: Vec<String> = Vec::new();
        for line in lines {
            let authority = &line.rule.authority;
            let doubt = if authority.confirmed { String::new() } else { format!(" ({})", words.not_confirmed) };
            let subject = words.of_core(line.rule.subject);
            let basis = format!("{}, {subject}{}{}{doubt}", line.agreement, words.colon, authority.citation);
            if !bases.contains(&basis) {
                bases.push(basis);
            }
        }
        (!bases.is_empty()).then(|| Part::List(self.words.legal_bases.to_owned(), bases))
    }
}
