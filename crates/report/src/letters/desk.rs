//! What every letter is written with: its words, its figures, and the frame around what
//! it says.

use solde_core::block::{BlockAccount, Origin};
use solde_core::calendar::{Date, Period, PeriodKind};
use solde_core::money::Currency;
use solde_core::party::Party;

use super::letter::{Align, Letter, Part, Signature, Table};
use super::letterhead::Letterheads;
use super::reference::reference;
use super::{Kind, Occasions, RejectedLines};
use crate::language::Language;
use crate::language::letters::LetterWords;
use crate::render::phrases::Voice;
use crate::statement::{Account, PayTo, RuleLine, Side, Statement};

/// A desk at which letters about one statement are written in one language.
pub(super) struct Desk<'s, 'a> {
    pub(super) voice: Voice<'s>,
    pub(super) words: &'static LetterWords,
    pub(super) statement: &'s Statement<'a>,
    pub(super) occasions: Occasions<'s, 'a>,
    pub(super) rejected: &'s RejectedLines,
    heads: &'s Letterheads,
}

/// Stands for nothing in a cell.
pub(super) const NIL: &str = "–";

/// References of the other side that the head of a letter names.
const NAMED: usize = 4;

/// Blocks that a sentence or a row names.
const NAMED_BLOCKS: usize = 6;

/// Days for an answer or payment, where the book sets none.
const REPLY_DAYS: u16 = 30;

impl<'s, 'a> Desk<'s, 'a> {
    pub(super) fn new(
        statement: &'s Statement<'a>,
        language: Language,
        heads: &'s Letterheads,
        rejected: &'s RejectedLines,
    ) -> Self {
        let words = language.words();
        let voice = Voice::new(statement, words, words.html_figures);
        Self { voice, words: &words.letters, statement, occasions: Occasions::of(statement), rejected, heads }
    }

    pub(super) fn amount(&self, minor: i128, currency: Currency) -> String {
        self.voice.figures.text(minor, currency)
    }

    /// An amount with its currency.
    pub(super) fn money(&self, minor: i128, currency: Currency) -> String {
        format!("{}\u{a0}{currency}", self.amount(minor, currency))
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

    /// A block by its reference; a balance brought in has none that the other side knows.
    pub(super) fn block(&self, block: &BlockAccount) -> String {
        match block.origin {
            Origin::Claims => block.key.block_ref.to_string(),
            Origin::Opening(_) => {
                let period = self.period_in_words(block.terms.accounting_period);
                self.words.brought_in.fill(&[("period", &period)])
            }
        }
    }

    /// Blocks in a row, the first by name.
    pub(super) fn blocks<'b>(&self, blocks: impl ExactSizeIterator<Item = &'b BlockAccount>) -> String {
        let count = blocks.len();
        let named = blocks.take(NAMED_BLOCKS).map(|block| self.block(block)).collect::<Vec<_>>().join(", ");
        match count.saturating_sub(NAMED_BLOCKS) {
            0 => named,
            more => {
                let words = self.voice.words;
                format!("{named} {}", words.counted(&words.and_more, more as u64, self.voice.figures))
            }
        }
    }

    /// A period as it is read aloud: `4th quarter of 2025`.
    pub(super) fn period_in_words(&self, period: Period) -> String {
        let words = self.words;
        let Period::Calendar { kind, year, number } = period else { return words.period_not_known.to_owned() };
        let year = year.to_string();
        let of_year = match (kind, number) {
            (PeriodKind::Year, _) => return year,
            (PeriodKind::Month, number) => return format!("{number:02}/{year}"),
            (PeriodKind::HalfYear, 1) => &words.half_year_1,
            (PeriodKind::HalfYear, _) => &words.half_year_2,
            (PeriodKind::Quarter, 1) => &words.quarter_1,
            (PeriodKind::Quarter, 2) => &words.quarter_2,
            (PeriodKind::Quarter, 3) => &words.quarter_3,
            (PeriodKind::Quarter, _) => &words.quarter_4,
        };
        of_year.fill(&[("year", &year)])
    }

    /// Claims of one party on the other, as the head of a column.
    pub(super) fn claims(&self, side: &Side<'_>) -> String {
        self.words.claims_on.fill(&[("creditor", side.creditor.code()), ("debtor", side.debtor.code())])
    }

    /// Money that the creditor of a side holds without a block, said once per period:
    /// whoever asks for an amount or pays one should know of it.
    pub(super) fn held(&self, account: &Account<'_>, side: &Side<'_>) -> Vec<Part> {
        let waits = side.unallocated.iter().map(|(period, brought, moved)| (*period, brought + moved));
        let sentence = |(period, minor): (Period, i128)| {
            let (amount, period) = (self.amount(minor, account.currency), self.period_in_words(period));
            let money = [("amount", amount.as_str()), ("currency", account.currency.code()), ("period", &period)];
            let parties = [("creditor", side.creditor.code()), ("debtor", side.debtor.code())];
            Part::Paragraph(self.words.held_for.fill(&[&money[..], &parties].concat()))
        };
        waits.filter(|(_, minor)| *minor > 0).map(sentence).collect()
    }

    /// The day by which we ask for an answer or payment that no rule sets a day for.
    pub(super) fn asked_by(&self) -> String {
        let days = self.heads.of(self.statement.key.owner).and_then(|head| head.reply_days).unwrap_or(REPLY_DAYS);
        let number = self.statement.cut_off.day_number() + i32::from(days);
        let day = Date::of_day_number(number).unwrap_or(self.statement.cut_off);
        self.unbroken(day)
    }

    /// A day within a sentence: not broken at its hyphens.
    pub(super) fn unbroken(&self, day: Date) -> String {
        self.voice.date(day).replace('-', "\u{2011}")
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

    /// The cut-off within a sentence.
    pub(super) fn cut_off(&self) -> String {
        self.unbroken(self.statement.cut_off)
    }

    /// The name under which a party corresponds: its liaison body, then the State.
    pub(super) fn name(&self, party: Party) -> Vec<String> {
        let body = party.record().liaison_body.clone();
        body.into_iter().chain([self.voice.words.party(party).to_owned()]).collect()
    }

    pub(super) fn with_address(&self, party: Party) -> Vec<String> {
        let address = self.heads.of(party).map(|head| head.address.clone()).unwrap_or_default();
        self.name(party).into_iter().chain(address).collect()
    }

    fn title(&self, kind: Kind) -> &'static str {
        let words = self.words;
        match kind {
            // What is not paid yet is announced and not advised.
            Kind::Payment if self.occasions.paid().is_empty() => words.title_payable,
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
        let period = self.period_in_words(self.statement.settlement_period);
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
    fn frame(&self, kind: Kind, body: Vec<Part>) -> Vec<Part> {
        let (words, owner) = (self.words, self.statement.key.owner);
        let head = self.heads.of(owner);
        let language = self.voice.words.language;
        let mut body = self.explained(body);
        // A slip is cut off: it comes after the signature.
        let slip = body.iter().position(|part| matches!(part, Part::Slip(..))).map(|at| body.split_off(at));
        let mut parts = vec![Part::Paragraph(words.salutation.to_owned())];
        parts.extend(body);
        parts.push(self.as_of());
        parts.extend(self.legal_bases(kind));
        let own = head.and_then(|head| head.closing(language)).map(|text| Part::Paragraph(text.to_owned()));
        let mut closing: Vec<Part> = own.into_iter().collect();
        closing.push(Part::Paragraph(words.valediction.to_owned()));
        closing.push(Part::Signatures(vec![self.signature(owner, &[words.signature, words.name_and_function])]));
        parts.push(Part::Closing(closing));
        parts.extend(slip.into_iter().flatten());
        parts
    }

    /// A record of both sides: no salutation, two signatures.
    fn record_frame(&self, body: Vec<Part>) -> Vec<Part> {
        let (words, key) = (self.words, self.statement.key);
        let lines = [words.place_and_date, words.signature, words.name_and_function];
        let mut parts = self.explained(body);
        parts.push(self.as_of());
        parts.extend(self.legal_bases(Kind::Record));
        let signatures = [key.owner, key.counterpart].map(|party| self.signature(party, &lines)).to_vec();
        let closing = vec![Part::Paragraph(words.record_closing.to_owned()), Part::Signatures(signatures)];
        parts.push(Part::Closing(closing));
        parts
    }

    /// The body with the titles of the agreements before the first table that names one.
    fn explained(&self, mut body: Vec<Part>) -> Vec<Part> {
        let Some(first) = body.iter().position(|part| matches!(part, Part::Table(_))) else { return body };
        let captions: Vec<String> = body
            .iter()
            .filter_map(|part| if let Part::Table(table) = part { Some(table.caption.clone()) } else { None })
            .collect();
        let mut notes: Vec<Part> = Vec::new();
        for account in self.statement.accounts.iter().filter(|account| !account.title.is_empty()) {
            let note = Part::Note(format!("{}{}{}", account.agreement, self.voice.words.colon, account.title));
            let is_named = captions.iter().any(|caption| caption.contains(account.agreement.as_str()));
            if is_named && !notes.contains(&note) {
                notes.push(note);
            }
        }
        body.splice(first..first, notes);
        body
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

    /// The rules of some subjects that a kind of letter rests on, in the order of the
    /// subjects, whatever is confirmed.
    fn rules(&self, kind: Kind, subjects: &[&str]) -> Vec<&RuleLine<'a>> {
        let is_ours = |line: &&RuleLine<'_>| {
            let of_side = kind.is_about_receivables() && line.receivables.is_some()
                || kind.is_about_debts() && line.debts.is_some();
            of_side && subjects.contains(&line.rule.subject)
        };
        let mut lines: Vec<&RuleLine<'a>> = self.statement.control.rules.iter().filter(is_ours).collect();
        let place = |subject: &str| subjects.iter().position(|known| *known == subject);
        lines.sort_by_key(|line| (line.agreement, place(line.rule.subject)));
        lines
    }

    /// What rules of some subjects cite under an agreement.
    pub(super) fn citations(&self, kind: Kind, subjects: &[&str], account: &Account<'_>) -> Vec<String> {
        let lines = self.rules(kind, subjects);
        let of_account = lines.into_iter().filter(|line| line.agreement == account.agreement);
        let mut citations: Vec<String> =
            of_account.filter_map(|line| cited(&line.rule.authority.citation)).map(str::to_owned).collect();
        citations.sort_unstable();
        citations.dedup();
        citations
    }

    /// The citations of the rules that the run used, each once; where both directions have
    /// rules of their own, with the direction.
    fn legal_bases(&self, kind: Kind) -> Option<Part> {
        let words = self.voice.words;
        let has_set_off = !self.statement.set_offs.is_empty();
        let mut subjects: Vec<&str> =
            kind.subjects().iter().copied().filter(|subject| *subject != "set-off" || has_set_off).collect();
        if kind == Kind::Contestation {
            if self.occasions.contested().is_empty() {
                subjects.clear();
            }
            if !self.occasions.contested_interest().is_empty() {
                subjects.extend(Kind::Interest.subjects());
            }
        }
        let lines = self.rules(kind, &subjects);
        let is_about = |line: &RuleLine<'_>| {
            (kind.is_about_receivables() && line.receivables.is_some(), kind.is_about_debts() && line.debts.is_some())
        };
        let mut bases: Vec<String> = Vec::new();
        let mut has_doubt = false;
        for line in &lines {
            let authority = &line.rule.authority;
            let Some(citation) = cited(&authority.citation) else { continue };
            let subject = words.of_core(line.rule.subject);
            let has_others = lines.iter().any(|other| {
                (other.agreement, other.rule.subject) == (line.agreement, line.rule.subject)
                    && is_about(other) != is_about(line)
            });
            let on = |creditor: Party, debtor: Party| {
                format!(" ({})", self.words.claims_on.fill(&[("creditor", creditor.code()), ("debtor", debtor.code())]))
            };
            let direction = match is_about(line) {
                (true, false) if has_others => on(self.voice.owner, self.voice.counterpart),
                (false, true) if has_others => on(self.voice.counterpart, self.voice.owner),
                _ => String::new(),
            };
            let doubt = if authority.confirmed { "" } else { "\u{a0}*" };
            let basis = format!("{}, {subject}{direction}{}{citation}{doubt}", line.agreement, words.colon);
            if !bases.contains(&basis) {
                has_doubt |= !authority.confirmed;
                bases.push(basis);
            }
        }
        if has_doubt {
            bases.push(format!("*\u{a0}{}", self.words.bases_note));
        }
        (!bases.is_empty()).then(|| Part::List(self.words.legal_bases.to_owned(), bases))
    }
}

/// What a letter cites: articles, decisions and their formulas. Notes on what was not
/// verified stand on the statement; conventions of this program are no law.
fn cited(citation: &str) -> Option<&str> {
    if citation.starts_with("convention:") {
        return None;
    }
    let is_note = |clause: &str| {
        clause.trim_start().starts_with("convention:")
            || clause.ends_with("not verified")
            || clause.ends_with("not read")
            || clause.ends_with("switched off")
    };
    let end = citation.split_inclusive(';').take_while(|clause| !is_note(clause.trim_end_matches(';'))).map(str::len);
    let shown = citation[..end.sum()].trim_end_matches([';', ' ']);
    (!shown.is_empty()).then_some(shown)
}

#[cfg(test)]
mod tests {
    use super::cited;

    #[test]
    fn workshop_notes_are_not_cited() {
        for (citation, expected) in [
            ("Reg. (EC) 987/2009 Art. 67(5)", Some("Reg. (EC) 987/2009 Art. 67(5)")),
            ("Decision S9: PV x (1 + i/12)^n - PV; not verified", Some("Decision S9: PV x (1 + i/12)^n - PV")),
            (
                "Reg. 987/2009 Art. 68(2): the month due; Decision S9 not verified",
                Some("Reg. 987/2009 Art. 68(2): the month due"),
            ),
            ("Decision S9; Reg. (EC) 987/2009 Art. 67(5)", Some("Decision S9; Reg. (EC) 987/2009 Art. 67(5)")),
            ("convention: half up; it reproduces 127 of 131 published values, as half even does", None),
            ("Convention of 26.6.2003: financial clauses not read", None),
        ] {
            assert_eq!(cited(citation), expected);
        }
    }
}
