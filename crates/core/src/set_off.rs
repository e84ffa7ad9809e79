//! Set-off acts: mutual claims extinguished by agreement.
//!
//! An act names both parties, the agreement and a reference. Each side's eligible
//! blocks are extinguished oldest first (due date, introduction, reference) up to
//! the smaller of the two sides; the remainder stays open. Where the act names a
//! settlement currency each block's amount is converted once, at the unrounded
//! cross rate of the settlement date with one rounding, and the difference account
//! takes that value less the value at the introduction-date rate.

use std::collections::BTreeSet;

use crate::block::{BlockAccount, BlockKey};
use crate::calendar::Date;
use crate::clearing::Accounts;
use crate::codes::Code;
use crate::event::{Event, LegalFinding};
use crate::law::{LawBook, SetOff};
use crate::ledger::{Posting, PostingKind};
use crate::money::{Currency, Money};
use crate::netting::NetKey;
use crate::party::Party;
use crate::position::eligible;
use crate::rates::{Conversion, ConversionRule, RateTable, exchange_difference};
use crate::rounding::{INTRODUCTION_VALUE, RoundingPoint, SET_OFF_CONVERSION};
use crate::text::Text;

/// What a block gave to a set-off act.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Extinguished {
    /// The block.
    pub block: BlockKey,
    /// The pair it belongs to.
    pub net_key: NetKey,
    /// Extinguished in the claim currency, minor units.
    pub claim_minor: i128,
    /// The same in the settlement currency.
    pub settlement_minor: i128,
    /// Settlement value less introduction value; zero without conversion.
    pub difference_minor: i128,
    /// Of the difference, what the debtor bears (law point 35).
    pub borne_by_debtor: i128,
    /// Of the difference, what the creditor bears.
    pub borne_by_creditor: i128,
    /// The conversion of the block's whole eligible amount, if there was one.
    pub conversion: Option<Conversion>,
    /// What it gave at the rates of its introduction, if there are any.
    pub introduction: Option<Conversion>,
}

impl Extinguished {
    /// What was extinguished, in the settlement currency at the rate of the introduction date.
    pub fn introduction_minor(&self) -> i128 {
        self.settlement_minor - self.difference_minor
    }
}

/// A set-off act as it was carried out.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SetOffResult {
    /// The event.
    pub event_id: String,
    /// The document it rests on.
    pub reference: String,
    /// Settlement date: rates and due dates are those of this day.
    pub settled_on: Date,
    /// Settlement currency.
    pub currency: Currency,
    /// Extinguished on each side, minor units.
    pub minor: i128,
    /// What each block gave.
    pub blocks: Vec<Extinguished>,
}

/// One side's block with its value in the settlement currency.
struct Candidate {
    key: BlockKey,
    open: i128,
    value: i128,
    conversion: Option<Conversion>,
}

/// Carries an act out. Without a settlement currency it acts per currency, so
/// one act may have several results; one that finds nothing to set off is done
/// all the same. `None` if it is not permitted.
pub(crate) fn carry_out(
    event: &Event,
    accounts: &mut Accounts,
    law: &LawBook,
    rates: &RateTable,
    cut_off: Date,
    postings: &mut Vec<Posting>,
    findings: &mut Vec<LegalFinding>,
) -> Option<Vec<SetOffResult>> {
    let settled_on = event.until.unwrap_or(cut_off);
    if cut_off < settled_on {
        let detail = format!("settlement date {settled_on} lies after the cut-off {cut_off}");
        findings.push(LegalFinding::about(event, Code::EventInvalid, detail));
        return None;
    }
    let sides = [(event.creditor, event.debtor), (event.debtor, event.creditor)];
    let mut of_act: Vec<BlockKey> = Vec::new();
    let mut currencies: BTreeSet<Currency> = BTreeSet::new();
    for account in accounts.iter() {
        let key = &account.key;
        let mutual = sides.contains(&(key.creditor, account.terms.debtor));
        let in_period = event.accounting_period.is_none_or(|period| period == account.terms.accounting_period);
        if mutual
            && in_period
            && Some(account.terms.agreement) == event.agreement
            && eligible(account, law, settled_on) > 0
        {
            if law.of(account, settled_on).set_off.value() != &SetOff::ByAct {
                findings.push(LegalFinding::about(
                    event,
                    Code::SetOffForbidden,
                    format!("block {key} may not be set off"),
                ));
                return None;
            }
            of_act.push(key.clone());
            currencies.insert(account.terms.currency);
        }
    }
    let settlement: Vec<Currency> = match event.currency {
        Some(currency) => vec![currency],
        None => currencies.into_iter().collect(),
    };
    let mut results = Vec::new();
    for currency in settlement {
        let mut ordered: [Vec<Candidate>; 2] = [Vec::new(), Vec::new()];
        for (side, (creditor, _)) in sides.iter().enumerate() {
            let keys = of_act.iter().filter(|key| key.creditor == *creditor);
            ordered[side] = candidates(event, keys, currency, accounts, law, rates, settled_on, findings);
        }
        let total = |side: &[Candidate]| side.iter().map(|candidate| candidate.value).sum::<i128>();
        let cap = event.amount.map_or(i128::MAX, |amount| amount.minor);
        let minor = total(&ordered[0]).min(total(&ordered[1])).min(cap);
        if minor <= 0 {
            continue;
        }
        let mut result = SetOffResult {
            event_id: event.event_id.clone(),
            reference: event.reference.clone(),
            settled_on,
            currency,
            minor,
            blocks: Vec::new(),
        };
        for side in ordered {
            extinguish(event, side, &mut result, accounts, law, rates, postings);
        }
        results.push(result);
    }
    if results.is_empty() {
        findings.push(LegalFinding::about(
            event,
            Code::SetOffEmpty,
            "one of the two sides has no eligible amount".into(),
        ));
    }
    Some(results)
}

/// Blocks of one side, oldest first, valued in the settlement currency. A block
/// without a rate settles in its own currency: it stays out, with a finding.
#[expect(clippy::too_many_arguments, reason = "one call site; the act's whole setting")]
fn candidates<'a>(
    event: &Event,
    keys: impl Iterator<Item = &'a BlockKey>,
    currency: Currency,
    accounts: &Accounts,
    law: &LawBook,
    rates: &RateTable,
    settled_on: Date,
    findings: &mut Vec<LegalFinding>,
) -> Vec<Candidate> {
    let mut side: Vec<(&BlockAccount, Candidate)> = Vec::new();
    for account in keys.filter_map(|key| accounts.get(key)) {
        let open = eligible(account, law, settled_on);
        let own = account.terms.currency;
        if own == currency {
            side.push((account, Candidate { key: account.key.clone(), open, value: open, conversion: None }));
        } else if event.currency.is_some() {
            let rule = ConversionRule::of(&law.of(account, settled_on));
            match rates.convert_by(rule, open, own, currency, settled_on, SET_OFF_CONVERSION) {
                Ok(conversion) => {
                    side.push((
                        account,
                        Candidate {
                            key: account.key.clone(),
                            open,
                            value: conversion.minor,
                            conversion: Some(conversion),
                        },
                    ));
                }
                Err(error) => {
                    findings.push(LegalFinding::about(
                        event,
                        Code::RateMissing,
                        format!("block {}: {error}", account.key),
                    ));
                }
            }
        }
    }
    side.sort_by(|(a, _), (b, _)| {
        (a.due_on.is_none(), a.due_on, a.introduced_on, &a.key.block_ref).cmp(&(
            b.due_on.is_none(),
            b.due_on,
            b.introduced_on,
            &b.key.block_ref,
        ))
    });
    side.into_iter().map(|(_, candidate)| candidate).collect()
}

fn extinguish(
    event: &Event,
    side: Vec<Candidate>,
    result: &mut SetOffResult,
    accounts: &mut Accounts,
    law: &LawBook,
    rates: &RateTable,
    postings: &mut Vec<Posting>,
) {
    let mut left = result.minor;
    for candidate in side {
        let Some(account) = accounts.get_mut(&candidate.key).filter(|_| left > 0) else { continue };
        let settlement_minor = candidate.value.min(left);
        left -= settlement_minor;
        let own = account.terms.currency;
        let law_of_block = law.of(account, result.settled_on);
        let (rule, bearer) = (ConversionRule::of(&law_of_block), *law_of_block.exchange_difference.value());
        // The last block is extinguished in part: its claim amount is the same
        // share of what was open, rounded once and never more than that.
        let claim_minor = if settlement_minor == candidate.value {
            candidate.open
        } else if candidate.conversion.is_none() {
            settlement_minor
        } else {
            candidate
                .open
                .checked_mul(settlement_minor)
                .and_then(|product| {
                    let point = RoundingPoint { rounding: rule.rounding, ..SET_OFF_CONVERSION };
                    point.round(product, candidate.value)
                })
                .unwrap_or(0)
                .min(candidate.open)
        };
        let mut difference_minor = 0;
        let mut borne = (0, 0);
        let mut introduction = None;
        let mut post = |kind, currency, minor| {
            if minor != 0 {
                postings.push(Posting {
                    position: account.position_key(),
                    block_ref: account.key.block_ref.clone(),
                    claim_id: Text::default(),
                    date: event.date,
                    kind,
                    currency,
                    minor,
                    event_id: event.event_id.as_str().into(),
                    basis: event.reference.as_str().into(),
                });
            }
        };
        let kind = if candidate.conversion.is_some() {
            // Without a rate on the introduction date there is no difference to show.
            introduction = account.introduced_on.and_then(|date| {
                rates.convert_by(rule, claim_minor, own, result.currency, date, INTRODUCTION_VALUE).ok()
            });
            let introduced = introduction.map_or(settlement_minor, |conversion| conversion.minor);
            difference_minor = settlement_minor - introduced;
            borne = exchange_difference(introduced, settlement_minor, bearer);
            post(PostingKind::SetOffValue, result.currency, introduced);
            post(PostingKind::ConversionDifference, result.currency, difference_minor);
            PostingKind::SetOffConverted
        } else {
            PostingKind::SetOff
        };
        post(kind, own, claim_minor);
        account.movement.apply(kind, claim_minor);
        account.history.push(Event {
            block_ref: Some(account.key.block_ref.to_string()),
            creditor: account.key.creditor,
            debtor: account.terms.debtor,
            amount: Some(Money { minor: claim_minor, currency: own }),
            until: Some(result.settled_on),
            ..event.clone()
        });
        result.blocks.push(Extinguished {
            block: candidate.key,
            net_key: NetKey::of(&account.position_key()),
            claim_minor,
            settlement_minor,
            difference_minor,
            borne_by_debtor: borne.0,
            borne_by_creditor: borne.1,
            conversion: candidate.conversion,
            introduction,
        });
    }
}

impl SetOffResult {
    /// What `creditor` gave up, in the settlement currency.
    pub fn given_by(&self, creditor: Party) -> Money {
        let minor = self
            .blocks
            .iter()
            .filter(|block| block.block.creditor == creditor)
            .map(|block| block.settlement_minor)
            .sum();
        Money { minor, currency: self.currency }
    }
}
