//! The languages of a statement: one table of words each.
//!
//! A new language is a new value of [`Language`] and a new table. Words that
//! stand for a closed list are functions, so the compiler names what is missing;
//! names that the core gives in English (subjects of rules, controls) are looked
//! up, and stay English where a table does not have them.

mod en;
mod fr;
mod fr_codes;
pub mod workbook;

use solde_core::block::Grade;
use solde_core::clearing::{Risk, Task, Waiting};
use solde_core::codes::{Basis, Code};
use solde_core::life::State;
use solde_core::netting::SettlementMode;
use solde_core::party::Party;

use crate::figures::Figures;
use crate::life::{Age, Stage};
use crate::statement::Item;

/// A language statements are written in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Language {
    /// English.
    En,
    /// French.
    Fr,
}

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// Its ISO 639-1 code, used in file names.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.code() == code)
    }

    /// The name of a party.
    pub fn name(self, party: Party) -> &'static str {
        let record = party.record();
        match self {
            Self::En => &record.name_en,
            Self::Fr => &record.name_fr,
        }
    }

    /// Its words.
    pub const fn words(self) -> &'static Words {
        match self {
            Self::En => &en::WORDS,
            Self::Fr => &fr::WORDS,
        }
    }
}

/// The words of a statement in one language. `{name}` marks a place to fill in.
#[expect(missing_docs, reason = "the English table says what each word is")]
#[derive(Debug)]
pub struct Words {
    pub language: Language,
    /// How amounts are written in text; its spaces become plain ones.
    pub text_figures: Figures,
    /// How amounts are written in HTML.
    pub html_figures: Figures,

    pub colon: &'static str,
    pub semicolon: &'static str,
    pub statement_of_account: &'static str,
    pub pair: &'static str,
    pub account_of: &'static str,
    pub counterpart: &'static str,
    pub liaison_body: &'static str,
    pub not_recorded: &'static str,
    pub settlement_period: &'static str,
    pub cut_off: &'static str,
    pub payable_now: &'static str,
    pub see_doubts: &'static str,
    pub nothing_to_state: &'static str,

    pub account_caption: &'static str,
    pub line: &'static str,
    pub receivables: &'static str,
    pub debts: &'static str,
    pub claims_of: &'static str,
    pub debts_of: &'static str,
    pub for_information: &'static str,
    pub item: fn(Item) -> &'static str,

    pub net_caption: &'static str,
    pub period: &'static str,
    pub receivable_open: &'static str,
    pub debt_open: &'static str,
    pub net: &'static str,
    pub pays_now: &'static str,
    pub mode: &'static str,
    pub mode_of: fn(SettlementMode) -> &'static str,
    pub totals: &'static str,
    pub not_known: &'static str,
    pub period_not_known: &'static str,

    pub each_pays: &'static str,
    pub after_set_off: &'static str,
    pub pays: &'static str,
    pub remains_credit: &'static str,
    pub nothing_payable: &'static str,
    pub would_leave: &'static str,
    pub would_leave_nothing: &'static str,
    pub would_change_nothing: &'static str,
    pub nobody_states: &'static str,
    pub nobody_states_period: &'static str,
    pub totals_not_netted: &'static str,

    pub blocks: &'static str,
    pub receivables_caption: &'static str,
    pub debts_caption: &'static str,
    pub reference: &'static str,
    pub introduced: &'static str,
    pub due: &'static str,
    pub lines: &'static str,
    pub care: &'static str,
    pub fees: &'static str,
    pub disputed: &'static str,
    pub deducted: &'static str,
    pub deducted_note: &'static str,
    pub set_off: &'static str,
    pub open: &'static str,
    pub total: &'static str,
    pub no_blocks: &'static str,

    pub disputes: &'static str,
    pub disputes_note: &'static str,
    pub no_disputes: &'static str,
    pub contested_on: &'static str,
    pub stage: &'static str,
    pub stage_of: fn(Stage) -> &'static str,
    pub contested: &'static str,
    pub outstanding: &'static str,
    pub line_of: &'static str,
    pub block_as_a_whole: &'static str,
    pub replied_on: &'static str,
    pub reply_by: &'static str,
    pub settle_by: &'static str,
    pub closed_on: &'static str,
    pub state_of: fn(State) -> &'static str,
    pub interest: &'static str,
    pub interest_note: &'static str,
    pub no_interest: &'static str,
    pub principal: &'static str,
    pub paid_on: &'static str,
    pub late_for: &'static str,
    pub months: &'static str,
    pub days: &'static str,
    pub month: &'static str,
    pub day: &'static str,
    pub bears_none: &'static str,
    pub running: &'static str,
    pub claim_by: &'static str,
    pub not_confirmed: &'static str,
    pub not_computed: &'static str,
    pub interest_items: [&'static str; 8],
    pub refinancing_rate: &'static str,
    pub ageing: &'static str,
    pub ageing_note: &'static str,
    pub year: &'static str,
    pub age_of: fn(Age) -> &'static str,
    pub nothing_aged: &'static str,
    pub next: &'static str,
    pub nothing_next: &'static str,
    pub last_day: &'static str,
    pub who: &'static str,
    pub what: &'static str,
    pub otherwise: &'static str,
    pub at_stake: &'static str,
    pub and_more: &'static str,
    pub task_of: fn(Task) -> &'static str,
    pub risk_of: fn(Risk) -> &'static str,
    pub expected: &'static str,
    pub introduce_by: &'static str,
    pub inventory_by: &'static str,
    pub basis_of: fn(Basis) -> &'static str,
    pub carries_over: &'static str,
    pub to_refund: &'static str,

    pub waiting: &'static str,
    pub waiting_note: &'static str,
    pub claims: &'static str,
    pub reason: &'static str,
    pub amount: &'static str,
    pub waiting_for: fn(Waiting) -> &'static str,
    pub none_waiting: &'static str,

    pub set_offs: &'static str,
    pub act: &'static str,
    pub claim_amount: &'static str,
    pub rates: &'static str,
    pub rate: &'static str,
    pub settled_amount: &'static str,
    pub difference: &'static str,
    pub difference_note: &'static str,
    pub no_set_offs: &'static str,

    pub unallocated: &'static str,
    pub brought_forward: &'static str,
    pub received: &'static str,
    pub to_allocate: &'static str,
    pub none_unallocated: &'static str,

    pub openings: &'static str,
    pub grade: &'static str,
    pub grade_of: fn(Grade) -> &'static str,
    pub stated_by: &'static str,
    pub as_of: &'static str,
    pub counts: &'static str,
    pub not_stated: &'static str,
    pub openings_note: &'static str,
    pub no_openings: &'static str,

    pub control_page: &'static str,
    pub doubts: &'static str,
    pub doubts_note: &'static str,
    pub doubtful_rate: &'static str,
    pub no_doubts: &'static str,
    pub rules: &'static str,
    pub subject: &'static str,
    pub source: &'static str,
    pub confirmed: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub used: &'static str,
    pub decided: &'static str,
    pub no_rules: &'static str,
    pub rejects: &'static str,
    pub code: &'static str,
    pub meaning: &'static str,
    pub unreadable: &'static str,
    pub no_rejects: &'static str,
    pub findings: &'static str,
    pub about: &'static str,
    pub detail: &'static str,
    pub no_findings: &'static str,
    pub controls: &'static str,
    pub control: &'static str,
    pub left: &'static str,
    pub right: &'static str,
    pub result: &'static str,
    pub equal: &'static str,
    pub differ: &'static str,
    pub run_controls: &'static str,
    pub ledger_digest: &'static str,
    pub engine: &'static str,

    pub code_title: fn(Code) -> &'static str,
    /// Names the core gives in English, with their translation.
    pub core_names: &'static [(&'static str, &'static str)],
}

impl Words {
    /// A name that the core gives in English, in this language if it is known.
    pub fn of_core<'a>(&self, name: &'a str) -> &'a str
    where
        'static: 'a,
    {
        self.core_names.iter().find(|(english, _)| *english == name).map_or(name, |(_, translated)| translated)
    }
}

/// Fills the places of a template: `{payer}` takes the value named `payer`.
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut out = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, after)) = after.split_once('}') else { break };
        let value = values.iter().find(|(known, _)| *known == name);
        out.push_str(value.map_or("", |(_, value)| value));
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_filled() {
        let values = [("payer", "DE"), ("amount", "{payer}")];
        assert_eq!(fill("{payer} pays {amount}{other}.", &values), "DE pays {payer}.");
        assert_eq!(fill("plain", &[]), "plain");
    }

    #[test]
    fn languages_are_read_by_their_code() {
        for language in Language::ALL {
            assert_eq!(Language::parse(language.code()), Some(language));
            assert_eq!(language.words().language, language);
        }
        assert_eq!(Language::parse("xx"), None);
    }

    /// Whoever adds a code says what it is in every language.
    #[test]
    fn every_code_has_a_french_title() {
        let missing: Vec<String> =
            Code::ALL.iter().filter(|code| fr_codes::known(**code).is_none()).map(ToString::to_string).collect();
        assert!(missing.is_empty(), "fr_codes.rs has no title for {missing:?}");
    }

    /// Both tables fill in the same places.
    #[test]
    fn templates_take_the_same_values() {
        let places = |template: &str| {
            let mut names: Vec<String> = template
                .split('{')
                .skip(1)
                .filter_map(|part| part.split_once('}'))
                .map(|(name, _)| name.to_owned())
                .collect();
            names.sort();
            names
        };
        let templates: [fn(&Words) -> &'static str; 32] = [
            |w| w.run_controls,
            |w| w.pair,
            |w| w.account_caption,
            |w| w.claims_of,
            |w| w.debts_of,
            |w| w.pays_now,
            |w| w.pays,
            |w| w.remains_credit,
            |w| w.would_leave,
            |w| w.would_leave_nothing,
            |w| w.nobody_states,
            |w| w.nobody_states_period,
            |w| w.totals_not_netted,
            |w| w.receivables_caption,
            |w| w.debts_caption,
            |w| w.act,
            |w| w.rate,
            |w| w.doubtful_rate,
            |w| w.see_doubts,
            |w| w.line_of,
            |w| w.replied_on,
            |w| w.reply_by,
            |w| w.settle_by,
            |w| w.closed_on,
            |w| w.months,
            |w| w.days,
            |w| w.claim_by,
            |w| w.refinancing_rate,
            |w| w.and_more,
            |w| w.expected,
            |w| w.carries_over,
            |w| w.to_refund,
        ];
        for template in templates {
            let english = places(template(Language::En.words()));
            for language in Language::ALL {
                assert_eq!(places(template(language.words())), english, "{}", template(language.words()));
            }
        }
    }
}
