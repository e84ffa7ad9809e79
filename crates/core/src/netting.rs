//! Bilateral netting: what two parties owe one another under one agreement, in
//! one accounting period and one currency.
//!
//! The net is always computed and shown. It is a figure, not a settlement: only
//! a recorded set-off act ([`crate::set_off`]) extinguishes anything
//! (Reg. 883/2004 Art. 35(3)).

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::agreement::AgreementId;
use crate::block::PositionKey;
use crate::calendar::Period;
use crate::codes::value_list;
use crate::money::Currency;
use crate::party::Party;
use crate::position::Position;

value_list! {
    /// How a pair settles.
    SettlementMode {
        /// Each side pays its debts.
        Gross = "gross",
        /// Set off under a recorded act; one net payment.
        Bilateral = "bilateral",
        /// Only one direction is known, or one side is a total over several States:
        /// nothing can be netted.
        OneSided = "one_sided",
    }
}

/// An unordered pair under one agreement, period and currency; `a < b` by ISO code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct NetKey {
    /// The agreement.
    pub agreement: AgreementId,
    /// The accounting period.
    pub accounting_period: Period,
    /// The first party by code.
    pub a: Party,
    /// The second party by code.
    pub b: Party,
    /// The claim currency.
    pub currency: Currency,
}

impl NetKey {
    /// The pair of a position.
    pub fn of(key: &PositionKey) -> Self {
        Self {
            agreement: key.agreement,
            accounting_period: key.accounting_period,
            a: key.creditor.min(key.debtor),
            b: key.creditor.max(key.debtor),
            currency: key.currency,
        }
    }
}

/// What a pair owes one another. Amounts in minor units.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Net {
    /// The pair.
    pub key: NetKey,
    /// Open claims of b on a; `None` where nobody states them.
    pub a_owes_b: Option<i128>,
    /// Open claims of a on b; `None` where nobody states them.
    pub b_owes_a: Option<i128>,
    /// How the pair settles.
    pub mode: SettlementMode,
    /// What a has to pay now.
    pub a_pays: i128,
    /// What b has to pay now.
    pub b_pays: i128,
    /// What a could pay now and carries over, because it is under the agreed minimum.
    pub a_carried: i128,
    /// The same for b.
    pub b_carried: i128,
}

impl Net {
    /// `a_owes_b - b_owes_a` over what is open, positive when a pays; `None` if a
    /// direction is unknown, or if one side is a published total over several
    /// States: the two totals may then be about different States.
    pub fn net(&self) -> Option<i128> {
        if self.mode == SettlementMode::OneSided {
            return None;
        }
        Some(self.a_owes_b? - self.b_owes_a?)
    }
}

/// Nets positions per pair.
///
/// `unknown` names directions that nobody states: they are never taken for zero.
/// `set_off` names the pairs a set-off act of this run touched. `minimum` gives the
/// smallest payment of a direction in minor units (law point 40): a payable amount
/// under it is carried over and stays open.
pub fn nets(
    positions: &[Position],
    unknown: &BTreeSet<PositionKey>,
    set_off: &BTreeSet<NetKey>,
    minimum: &(impl Fn(&PositionKey) -> i128 + Sync),
) -> Vec<Net> {
    let mut by_pair: BTreeMap<NetKey, Vec<&Position>> = BTreeMap::new();
    for position in positions {
        by_pair.entry(NetKey::of(&position.key)).or_default().push(position);
    }
    for direction in unknown {
        by_pair.entry(NetKey::of(direction)).or_default();
    }
    let groups: Vec<(NetKey, Vec<&Position>)> = by_pair.into_iter().collect();
    groups.par_iter().map(|(key, group)| net(*key, group, unknown, set_off, minimum)).collect()
}

fn net(
    key: NetKey,
    group: &[&Position],
    unknown: &BTreeSet<PositionKey>,
    set_off: &BTreeSet<NetKey>,
    minimum: &impl Fn(&PositionKey) -> i128,
) -> Net {
    let (mut a_owes_b, mut b_owes_a, mut a_pays, mut b_pays) = (Some(0), Some(0), 0, 0);
    for position in group {
        let (owed, pays) =
            if position.key.creditor == key.b { (&mut a_owes_b, &mut a_pays) } else { (&mut b_owes_a, &mut b_pays) };
        *owed = owed.map(|minor| minor + position.closing().open());
        *pays += position.eligible;
    }
    let (mut a_carried, mut b_carried) = (0, 0);
    for (creditor, debtor, owed, pays, carried) in [
        (key.b, key.a, &mut a_owes_b, &mut a_pays, &mut a_carried),
        (key.a, key.b, &mut b_owes_a, &mut b_pays, &mut b_carried),
    ] {
        let direction = PositionKey {
            agreement: key.agreement,
            accounting_period: key.accounting_period,
            creditor,
            debtor,
            currency: key.currency,
        };
        if unknown.contains(&direction) {
            *owed = None;
        }
        if 0 < *pays && *pays < minimum(&direction) {
            *carried = std::mem::take(pays);
        }
    }
    let aggregate = !key.a.may_claim() || !key.b.may_claim();
    let mode = if a_owes_b.is_none() || b_owes_a.is_none() || aggregate {
        SettlementMode::OneSided
    } else if set_off.contains(&key) {
        SettlementMode::Bilateral
    } else {
        SettlementMode::Gross
    };
    Net { key, a_owes_b, b_owes_a, mode, a_pays, b_pays, a_carried, b_carried }
}
