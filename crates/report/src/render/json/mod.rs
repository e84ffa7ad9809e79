//! A statement as one JSON object. Amounts are text with all their decimals,
//! never numbers; what nobody knows is `null`.

mod control;
mod life;

use serde::Serialize;
use solde_core::agreement::AgreementId;
use solde_core::block::{BlockAccount, OpeningBalance, Origin};
use solde_core::calendar::{Date, Period};
use solde_core::clearing::{Waiting, WaitingBlock};
use solde_core::codes::{Basis, Code};
use solde_core::ledger::Measures;
use solde_core::life::State;
use solde_core::money::Currency;
use solde_core::netting::SettlementMode;
use solde_core::party::Party;
use solde_core::rates::Rate;
use solde_core::set_off::{Extinguished, SetOffResult};

use self::control::ControlJson;
use self::life::{AgedJson, DisputeJson, ExpectedJson, InterestJson, NextJson, Totals};
use crate::figures::Amount;
use crate::life::Age;
use crate::openings::OpeningViews;
use crate::statement::{Account, Item, PairNet, Settlement, Side, Statement};
use crate::tables::state;

/// Name and version of the form; a change that breaks readers changes it.
const FORM: &str = "solde statement 1";

pub(super) fn render(statement: &Statement<'_>) -> String {
    let mut out = super::json_value(&StatementJson::of(statement));
    out.push('\n');
    out
}

#[derive(Serialize)]
struct StatementJson<'a> {
    form: &'static str,
    owner: Party,
    counterpart: Party,
    settlement_period: Period,
    cut_off: Date,
    accounts: Vec<AccountJson<'a>>,
    set_offs: Vec<SetOffJson<'a>>,
    expected: Vec<ExpectedJson>,
    control: ControlJson<'a>,
}

#[derive(Serialize)]
struct AccountJson<'a> {
    agreement: AgreementId,
    title: &'a str,
    currency: Currency,
    receivables: SideJson<'a>,
    debts: SideJson<'a>,
    nets: Vec<NetJson>,
    payable_now: SettlementJson,
}

#[derive(Serialize)]
struct SideJson<'a> {
    creditor: Party,
    debtor: Party,
    balance: Items,
    information: Items,
    blocks: Vec<BlockJson<'a>>,
    waiting: Vec<WaitingJson<'a>>,
    unallocated: Vec<UnallocatedJson>,
    openings: Vec<OpeningJson<'a>>,
    unknown_openings: &'a [Period],
    disputes: Vec<DisputeJson<'a>>,
    interest: Vec<InterestJson<'a>>,
    interest_totals: Totals,
    by_introduction_year: Vec<AgedJson>,
    by_care_year: Vec<AgedJson>,
    next: Vec<NextJson<'a>>,
}

#[derive(Serialize)]
struct OpeningJson<'a> {
    accounting_period: Period,
    views: Vec<ViewJson<'a>>,
    difference: Option<Amount>,
}

#[derive(Serialize)]
struct ViewJson<'a> {
    stated_by: Party,
    counted: bool,
    grade: &'static str,
    as_of: Date,
    source: &'a str,
    amount: Option<Amount>,
}

/// Lines of an account, as an object in their order.
struct Items(Vec<(Item, Option<Amount>)>);

impl Serialize for Items {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(item, amount)| (item.as_str(), amount)))
    }
}

#[derive(Serialize)]
struct BlockJson<'a> {
    block_ref: &'a str,
    accounting_period: Period,
    basis: Basis,
    posted_in: Period,
    #[serde(skip_serializing_if = "Option::is_none")]
    opening_grade: Option<&'static str>,
    introduced_on: Option<Date>,
    due_on: Option<Date>,
    state: State,
    lines: u64,
    care: Amount,
    fees: Amount,
    not_considered: Amount,
    disputed: Amount,
    waived: Amount,
    credited: Amount,
    agreed: Amount,
    prepaid: Amount,
    paid: Amount,
    set_off: Amount,
    open: Amount,
}

#[derive(Serialize)]
struct WaitingJson<'a> {
    block_ref: &'a str,
    accounting_period: Period,
    basis: Basis,
    waiting: Waiting,
    holds: &'a [Code],
    introduced_on: Option<Date>,
    lines: u64,
    care: Amount,
    fees: Amount,
}

#[derive(Serialize)]
struct UnallocatedJson {
    accounting_period: Period,
    brought_forward: Amount,
    moved: Amount,
}

#[derive(Serialize)]
struct NetJson {
    accounting_period: Period,
    mode: SettlementMode,
    receivable_open: Option<Amount>,
    debt_open: Option<Amount>,
    net: Option<Amount>,
    payable_now: SettlementJson,
}

#[derive(Serialize)]
struct SettlementJson {
    owner_pays: Amount,
    counterpart_pays: Amount,
    owner_carries: Amount,
    counterpart_carries: Amount,
    set_off_would_extinguish: Amount,
    owner_would_pay: Amount,
    counterpart_would_pay: Amount,
}

#[derive(Serialize)]
struct SetOffJson<'a> {
    event_id: &'a str,
    reference: &'a str,
    settled_on: Date,
    currency: Currency,
    amount: Amount,
    blocks: Vec<ExtinguishedJson<'a>>,
}

#[derive(Serialize)]
struct ExtinguishedJson<'a> {
    creditor: Party,
    block_ref: &'a str,
    agreement: AgreementId,
    accounting_period: Period,
    claim_currency: Currency,
    claim_amount: Amount,
    claim_rate: Option<RateJson>,
    settlement_rate: Option<RateJson>,
    settlement_amount: Amount,
    difference: Amount,
}

#[derive(Serialize)]
struct RateJson {
    units_per_euro: String,
    date: Date,
    fixed: bool,
    confirmed: bool,
}

impl<'a> StatementJson<'a> {
    fn of(statement: &'a Statement<'_>) -> Self {
        Self {
            form: FORM,
            owner: statement.key.owner,
            counterpart: statement.key.counterpart,
            settlement_period: statement.settlement_period,
            cut_off: statement.cut_off,
            accounts: statement.accounts.iter().map(AccountJson::of).collect(),
            set_offs: statement.set_offs.iter().map(|result| SetOffJson::of(result)).collect(),
            expected: statement.expected.iter().map(|expected| ExpectedJson::of(expected)).collect(),
            control: ControlJson::of(&statement.control),
        }
    }
}

impl<'a> AccountJson<'a> {
    fn of(account: &'a Account<'_>) -> Self {
        Self {
            agreement: account.agreement,
            title: account.title,
            currency: account.currency,
            receivables: SideJson::of(&account.receivables, account.currency),
            debts: SideJson::of(&account.debts, account.currency),
            nets: account.nets.iter().map(|net| NetJson::of(net, account.currency)).collect(),
            payable_now: SettlementJson::of(&account.settlement(), account.currency),
        }
    }
}

impl<'a> SideJson<'a> {
    fn of(side: &'a Side<'_>, currency: Currency) -> Self {
        let items = |items: &[Item]| {
            Items(
                items.iter().map(|item| (*item, side.item(*item).map(|minor| Amount::new(minor, currency)))).collect(),
            )
        };
        Self {
            creditor: side.creditor,
            debtor: side.debtor,
            balance: items(&Item::BALANCE),
            information: items(&Item::INFORMATION),
            blocks: side.blocks().map(BlockJson::of).collect(),
            waiting: side.waiting.iter().map(|waiting| WaitingJson::of(waiting)).collect(),
            unallocated: side
                .unallocated
                .iter()
                .map(|(accounting_period, brought, moved)| UnallocatedJson {
                    accounting_period: *accounting_period,
                    brought_forward: Amount::new(*brought, currency),
                    moved: Amount::new(*moved, currency),
                })
                .collect(),
            openings: side.openings.iter().map(|views| OpeningJson::of(views, currency)).collect(),
            unknown_openings: &side.unknown,
            disputes: side.disputes.iter().map(DisputeJson::of).collect(),
            interest: side.interest.iter().map(InterestJson::of).collect(),
            interest_totals: Totals::of(side, currency),
            by_introduction_year: AgedJson::of(side, Age::Introduction, currency),
            by_care_year: AgedJson::of(side, Age::Care, currency),
            next: side.next.iter().map(|item| NextJson::of(item)).collect(),
        }
    }
}

impl<'a> OpeningJson<'a> {
    fn of(views: &OpeningViews<'a>, currency: Currency) -> Self {
        let amount = |minor: Option<i128>| minor.map(|minor| Amount::new(minor, currency));
        let view = |(view, counted): (&'a OpeningBalance, bool)| ViewJson {
            stated_by: view.stated_by,
            counted,
            grade: view.grade.as_str(),
            as_of: view.as_of,
            source: &view.source,
            amount: amount(view.minor),
        };
        Self {
            accounting_period: views.key.accounting_period,
            views: views.views().map(view).collect(),
            difference: amount(views.difference()),
        }
    }
}

impl<'a> BlockJson<'a> {
    fn of(block: &'a BlockAccount) -> Self {
        let standing: Measures = block.closing();
        let amount = |minor| Amount::new(minor, block.terms.currency);
        Self {
            block_ref: &block.key.block_ref,
            accounting_period: block.terms.accounting_period,
            basis: block.terms.basis,
            posted_in: block.posted_in,
            opening_grade: match block.origin {
                Origin::Claims => None,
                Origin::Opening(grade) => Some(grade.as_str()),
            },
            introduced_on: block.introduced_on,
            due_on: block.due_on,
            state: state(block),
            lines: standing.lines,
            care: amount(standing.care),
            fees: amount(standing.fees),
            not_considered: amount(standing.not_considered),
            disputed: amount(standing.disputed),
            waived: amount(standing.waived),
            credited: amount(standing.credited),
            agreed: amount(standing.agreed),
            prepaid: amount(standing.prepaid),
            paid: amount(standing.paid),
            set_off: amount(standing.set_off),
            open: amount(standing.open()),
        }
    }
}

impl<'a> WaitingJson<'a> {
    fn of(waiting: &'a WaitingBlock) -> Self {
        let block = &waiting.block;
        Self {
            block_ref: &block.key.block_ref,
            accounting_period: block.terms.accounting_period,
            basis: block.terms.basis,
            waiting: waiting.waiting,
            holds: &block.holds,
            introduced_on: block.introduced_on,
            lines: block.accepted.lines,
            care: Amount::new(block.accepted.care, block.terms.currency),
            fees: Amount::new(block.accepted.fees, block.terms.currency),
        }
    }
}

impl NetJson {
    fn of(net: &PairNet, currency: Currency) -> Self {
        let known = |minor: Option<i128>| minor.map(|minor| Amount::new(minor, currency));
        Self {
            accounting_period: net.accounting_period,
            mode: net.mode,
            receivable_open: known(net.receivable),
            debt_open: known(net.debt),
            net: known(net.net),
            payable_now: SettlementJson::of(&net.settlement, currency),
        }
    }
}

impl SettlementJson {
    fn of(settlement: &Settlement, currency: Currency) -> Self {
        let (owner, counterpart) = settlement.would_leave();
        Self {
            owner_pays: Amount::new(settlement.owner_pays, currency),
            counterpart_pays: Amount::new(settlement.counterpart_pays, currency),
            owner_carries: Amount::new(settlement.owner_carries, currency),
            counterpart_carries: Amount::new(settlement.counterpart_carries, currency),
            set_off_would_extinguish: Amount::new(settlement.would_extinguish(), currency),
            owner_would_pay: Amount::new(owner, currency),
            counterpart_would_pay: Amount::new(counterpart, currency),
        }
    }
}

impl<'a> SetOffJson<'a> {
    fn of(result: &'a SetOffResult) -> Self {
        Self {
            event_id: &result.event_id,
            reference: &result.reference,
            settled_on: result.settled_on,
            currency: result.currency,
            amount: Amount::new(result.minor, result.currency),
            blocks: result.blocks.iter().map(|block| ExtinguishedJson::of(block, result.currency)).collect(),
        }
    }
}

impl<'a> ExtinguishedJson<'a> {
    fn of(block: &'a Extinguished, settlement: Currency) -> Self {
        let key = &block.net_key;
        Self {
            creditor: block.block.creditor,
            block_ref: &block.block.block_ref,
            agreement: key.agreement,
            accounting_period: key.accounting_period,
            claim_currency: key.currency,
            claim_amount: Amount::new(block.claim_minor, key.currency),
            claim_rate: block.conversion.map(|conversion| RateJson::of(&conversion.from)),
            settlement_rate: block.conversion.map(|conversion| RateJson::of(&conversion.to)),
            settlement_amount: Amount::new(block.settlement_minor, settlement),
            difference: Amount::new(block.difference_minor, settlement),
        }
    }
}

impl RateJson {
    fn of(rate: &Rate) -> Self {
        Self {
            units_per_euro: rate.units_per_euro.to_string(),
            date: rate.date,
            fixed: rate.fixed,
            confirmed: rate.confirmed,
        }
    }
}
