//! The words of a statement: one list of all of them, from which the table, its reading
//! and its questions are made.

use icu_plurals::PluralRules;
use solde_core::block::Grade;
use solde_core::clearing::{Risk, Task, Waiting};
use solde_core::codes::{Basis, Code};
use solde_core::life::State;
use solde_core::netting::SettlementMode;
use solde_core::party::Party;

use super::Language;
use super::annual::AnnualWords;
use super::catalogue::{Catalogue, Fault};
use super::dashboard::DashboardWords;
use super::due::DueWords;
use super::letters::LetterWords;
use super::template::{Counted, Template};
use super::workbook::WorkbookWords;
use crate::dates::Dates;
use crate::figures::Figures;
use crate::life::{Age, InterestTotals, Stage};
use crate::statement::Item;

/// Makes the table of words. The name of a field is the name of its message; a message of
/// a closed list is named after the list and the value, as in `task-Reply`, and the
/// compiler refuses a list that lacks a value.
macro_rules! words {
    (
        texts { $($text:ident)* }
        templates { $($template:ident($($place:ident)*))* }
        counted { $($counted:ident)* }
        sections { $($section:ident: $words:ty)* }
        lists { $($list:ident: $prefix:literal of $kind:ident { $($value:ident)* })* }
    ) => {
        /// The words of a statement in one language. Words of two languages stand side by
        /// side without knowing each other.
        #[expect(missing_docs, reason = "languages/en.ftl says what each word is")]
        #[derive(Debug)]
        pub struct Words {
            pub language: Language,
            /// The locale of CLDR whose plurals it has, such as `pt-PT`.
            pub locale: &'static str,
            /// How amounts are written in text, with spaces that do not break.
            pub text_figures: Figures,
            /// How amounts are written in HTML.
            pub html_figures: Figures,
            /// How days are written.
            pub dates: Dates,
            plurals: PluralRules,
            $(pub $text: &'static str,)*
            $(pub $template: Template,)*
            $(pub $counted: Counted,)*
            $(pub $section: $words,)*
            $($list: [&'static str; [$(stringify!($value)),*].len()],)*
            /// What interest adds up to, in the order of [`InterestTotals::items`].
            pub interest_items: [&'static str; 8],
            /// Titles, in the order of [`Code::ALL`].
            codes: Vec<&'static str>,
            /// Names, in the order of [`Party::all`].
            parties: Vec<&'static str>,
            /// In the order of [`OF_CORE`].
            of_core: [&'static str; OF_CORE.len()],
        }

        impl Words {
            /// Reads the words of a message file, or says everything that is wrong with it.
            pub(super) fn read(language: Language, source: &'static str) -> Result<Self, Vec<Fault>> {
                let mut file = Catalogue::new(source);
                let manners = file.manners()?;
                let words = Self {
                    language,
                    locale: manners.locale,
                    text_figures: manners.figures.spaced("\u{a0}"),
                    html_figures: Figures { minus: "\u{2212}", ..manners.figures.spaced("\u{202f}") },
                    dates: manners.dates,
                    $($text: file.text(stringify!($text)),)*
                    $($template: file.template(stringify!($template), &[$(stringify!($place)),*]),)*
                    $($counted: file.counted(stringify!($counted), &manners.plurals),)*
                    $($section: <$words>::read(&mut file, &manners.plurals),)*
                    $($list: [$(file.text(concat!($prefix, "-", stringify!($value)))),*],)*
                    interest_items: InterestTotals::default()
                        .items()
                        .map(|(name, _)| file.text(&format!("interest-{name}"))),
                    codes: Code::ALL.iter().map(|code| file.text(&format!("code-{code}"))).collect(),
                    parties: Party::all()
                        .iter()
                        .map(|record| file.text(&format!("party-{}", record.party)))
                        .collect(),
                    of_core: OF_CORE.map(|name| file.text(&id_of_core(name))),
                    plurals: manners.plurals,
                };
                let faults = file.faults();
                if faults.is_empty() { Ok(words) } else { Err(faults) }
            }

            $(
                /// The word for a value of this list.
                pub fn $list(&self, value: $kind) -> &'static str {
                    /// Places of the values in the list above.
                    enum Place { $($value),* }
                    self.$list[match value { $($kind::$value => Place::$value),* } as usize]
                }
            )*
        }
    };
}

words! {
    texts {
        colon semicolon statement_of_account account_of counterpart liaison_body not_recorded
        settlement_period cut_off payable_now see_doubts nothing_to_state

        line receivables debts for_information

        net_caption period receivable_open debt_open net mode totals not_known period_not_known

        each_pays after_set_off nothing_payable would_change_nothing

        blocks reference introduced due lines care fees disputed deducted deducted_note parted_note
        set_off
        open total no_blocks

        disputes disputes_note no_disputes contested_on stage contested outstanding
        block_as_a_whole part_of_block
        interest interest_note interest_rates no_interest principal paid_on late_for bears_none running
        not_confirmed not_computed
        ageing ageing_note ageing_unknown year nothing_aged
        next nothing_next last_day who what otherwise at_stake

        waiting waiting_note claims reason amount none_waiting

        set_offs claim_amount rates settled_amount introduction_value difference borne_by
        difference_note no_set_offs

        unallocated brought_forward received to_allocate none_unallocated

        openings grade stated_by as_of counts not_stated openings_note no_openings

        control_page doubts doubts_note no_doubts rules subject source confirmed yes no used
        decided no_rules rejects code meaning unreadable no_rejects findings about detail
        no_findings controls control left right result equal differ ledger_digest engine
    }
    templates {
        pair(owner counterpart)
        account_caption(agreement currency)
        claims_of(creditor debtor)
        debts_of(debtor creditor)
        pays_now(party)
        pays(payer payee amount currency)
        remains_credit(creditor debtor amount currency)
        would_leave(extinguished payer payee amount currency)
        would_leave_nothing(extinguished currency)
        nobody_states(debtor creditor periods)
        nobody_states_period(debtor creditor)
        totals_not_netted(party)
        receivables_caption(creditor debtor agreement currency)
        debts_caption(debtor creditor agreement currency)
        of_which_paid(prepaid paid)
        line_of(claim)
        replied_on(date)
        reply_by(date)
        settle_by(date)
        closed_on(date)
        claim_by(date)
        refinancing_rate(percent date)
        expected(creditor debtor period agreement basis last)
        introduce_by(date)
        inventory_by(date)
        carries_over(payer amount currency)
        to_refund(creditor debtor amount currency)
        act(reference event date amount currency)
        rate(rate currency date)
        doubtful_rate(rate currency date)
        run_controls(hold all)
    }
    counted {
        months days and_more
    }
    sections {
        amounts_due: DueWords
        annual: AnnualWords
        dashboard: DashboardWords
        letters: LetterWords
        workbook: WorkbookWords
    }
    lists {
        item: "item" of Item {
            Opening BroughtIn Care Fees NotConsidered Waived Credited Contested Lifted Prepaid Paid
            Refunded SetOff Closing KnownOpen Eligible Carried Overpaid Asserted Agreed AgreedOpen
            Disputed Withdrawn Held NextPeriod Unallocated
        }
        mode_of: "mode" of SettlementMode { Gross Bilateral OneSided }
        waiting_for: "waiting" of Waiting { Held NextPeriod Refused }
        grade_of: "grade" of Grade { Agreed OneSided Unknown }
        stage_of: "stage" of Stage { Contested Maintained Closed }
        state_of: "state" of State {
            Rejected OutOfTime Presented Accepted Contested Maintained Credited Waived Overpaid
            Settled
        }
        age_of: "age" of Age { Introduction Care }
        task_of: "task" of Task {
            MendBlock Reply ClaimInterest Pay DownPayment AnswerOffer PayInterest Contest
            SettleDispute Refer AwaitOpinion Refund Allocate
        }
        risk_of: "risk" of Risk { Forfeit Interest Owed Flag }
        basis_of: "basis" of Basis { Actual Fixed }
    }
}

/// Names that the core gives in English: subjects of rules, and comparisons that a
/// statement proves.
const OF_CORE: [&str; 29] = [
    "in force between the parties",
    "date that decides",
    "refund",
    "waiver",
    "classes of claims waived",
    "what may be settled",
    "set-off",
    "Annex IV, reduction X",
    "deadline for introduction",
    "deadline for payment",
    "deadline for contestation",
    "deadline for reply",
    "deadline for disputes",
    "due after a contestation",
    "interest_method",
    "interest_months",
    "interest_rate_month",
    "interest_rate_reset",
    "interest_rounding",
    "variable_tender",
    "rounding",
    "shield",
    "shield_base",
    "shield_instalments",
    "shield_test",
    "shield_scope",
    "opening + movements = closing, open",
    "blocks = closing, open",
    "open disputes = disputed",
];

/// `core-date-that-decides`: the message of a name that the core gives.
fn id_of_core(name: &str) -> String {
    let words = name.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.fold("core".to_owned(), |id, word| id + "-" + word)
}

impl Words {
    /// What a code means, in a few words.
    pub fn code_title(&self, code: Code) -> &'static str {
        self.codes[Code::ALL.partition_point(|known| *known < code)]
    }

    /// The name of a party.
    pub fn party(&self, party: Party) -> &'static str {
        self.parties[Party::all().partition_point(|record| record.party < party)]
    }

    /// A name that the core gives in English, in this language if it is known.
    pub fn of_core<'a>(&self, name: &'a str) -> &'a str
    where
        'static: 'a,
    {
        OF_CORE.iter().position(|known| *known == name).map_or(name, |place| self.of_core[place])
    }

    /// `3 days`: a number of something, in the form that the language has for it.
    pub fn counted(&self, message: &Counted, count: u64, figures: Figures) -> String {
        let form = message.form(count, self.plurals.category_for(count));
        form.fill(&[("count", &figures.count(count))])
    }
}
