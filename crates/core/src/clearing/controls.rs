//! The invariants of a run, each with its two sides.

use std::collections::{BTreeMap, BTreeSet};

use crate::block::BlockAccount;
use crate::ledger::{Ledger, Measures};
use crate::money::Currency;
use crate::netting::{Net, NetKey, SettlementMode};
use crate::position::Position;

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

/// What the postings of each block add up to. Accounts and ledger are in one order.
fn replayed<'a>(
    accounts: &'a [BlockAccount],
    ledger: &'a Ledger,
) -> impl Iterator<Item = (&'a BlockAccount, Measures)> + 'a {
    let mut postings = ledger.postings().iter().peekable();
    accounts.iter().map(move |account| {
        let of_block = account.sort_key();
        let mut movement = Measures::default();
        while let Some(posting) = postings.next_if(|posting| (posting.position, &*posting.block_ref) <= of_block) {
            if (posting.position, &*posting.block_ref) == of_block {
                movement.apply(posting.kind, posting.minor);
            }
        }
        (account, movement)
    })
}

/// The invariants of a run: each side is computed on its own way.
pub(super) fn controls(
    accounts: &[BlockAccount],
    ledger: &Ledger,
    positions: &[Position],
    nets: &[Net],
) -> Vec<Control> {
    let per_currency = |items: &mut dyn Iterator<Item = (Currency, i128)>| {
        let mut sums: BTreeMap<Currency, i128> = BTreeMap::new();
        for (currency, minor) in items {
            *sums.entry(currency).or_default() += minor;
        }
        sums
    };
    let of_accounts =
        per_currency(&mut accounts.iter().map(|account| (account.terms.currency, account.movement.open())));
    let of_ledger = per_currency(
        &mut replayed(accounts, ledger).map(|(account, movement)| (account.terms.currency, movement.open())),
    );
    let closing = per_currency(
        &mut accounts
            .iter()
            .map(|account| (account.terms.currency, account.opening().open() + account.movement.open())),
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
    let disputed =
        per_currency(&mut accounts.iter().map(|account| (account.terms.currency, account.closing().disputed)));
    let of_disputes = per_currency(
        &mut accounts
            .iter()
            .flat_map(|account| account.disputes.iter().map(|dispute| (account.terms.currency, dispute.outstanding))),
    );
    let mut controls = Vec::new();
    for (name, left, right) in [
        ("disputed = open disputes", &disputed, &of_disputes),
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
