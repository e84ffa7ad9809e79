//! Positions: what one party stands at with another, per agreement, accounting
//! period and claim currency. Nothing is converted in a position.

use crate::agreement::Method;
use crate::block::{BlockAccount, Grade, Origin, PositionKey};
use crate::calendar::Date;
use crate::law::{Eligibility, LawBook, Regime, Regimes};
use crate::ledger::Measures;
use crate::life::ReEntry;

/// A position with its opening standing, its movement and what may be settled.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Position {
    /// What it is about.
    pub key: PositionKey,
    /// When the run began.
    pub opening: Measures,
    /// Moved by the run.
    pub movement: Measures,
    /// The open part that may be settled now.
    pub eligible: i128,
    /// Total of blocks that wait for the next run or a mended header; in no other figure.
    pub held: i128,
}

impl Position {
    /// Standing at the end of the run.
    pub fn closing(&self) -> Measures {
        self.opening.plus(&self.movement)
    }
}

/// The open part of a block that its agreement's rule admits to settlement on `date`.
///
/// A balance brought in has no introduction date, so it is never *due*; it counts
/// as agreed if both sides agreed to it.
pub fn eligible(account: &BlockAccount, law: &LawBook, date: Date) -> i128 {
    eligible_under(account, &Regimes::new(law).of(&account.subject(date)), date)
}

/// As [`eligible`], of a block whose law on `date` is known.
pub(crate) fn eligible_under(account: &BlockAccount, regime: &Regime<'_>, date: Date) -> i128 {
    let standing = account.closing();
    // More may be paid on account than is open while some of it is contested: that is
    // neither payable nor to be set against anything.
    let open = if standing.disputed > 0 { standing.open().max(0) } else { standing.open() };
    if regime.term.is_none_or(|(_, term)| term.rule.method == Method::Waived) {
        return 0;
    }
    match (account.origin, *regime.law.eligibility.value()) {
        (Origin::Opening(Grade::Agreed), _) | (Origin::Claims, Eligibility::Introduced) => open,
        (Origin::Opening(_), _) => 0,
        (Origin::Claims, Eligibility::Agreed) => standing.agreed_open(),
        (Origin::Claims, Eligibility::Due) if account.due_on.is_some_and(|due_on| due_on <= date) => {
            // What was contested and lifted may be due on a day of its own, as far as
            // its line has not been paid meanwhile.
            let later = |re_entry: &&ReEntry| date < re_entry.due_on;
            let of_line = |re_entry: &ReEntry| {
                let line = re_entry.claim_id.as_ref().and_then(|claim_id| account.lines.get(claim_id));
                re_entry.minor.min(line.map_or(i128::MAX, |line| line.standing.open().max(0)))
            };
            let later: i128 = account.re_entries.iter().filter(later).map(of_line).sum();
            (open - later).max(open.min(0))
        }
        (Origin::Claims, Eligibility::Due) => 0,
    }
}

/// Folds block accounts, sorted by [`BlockAccount::sort_key`], into positions;
/// `eligible` is what of each may be settled.
/// Where nothing stands and nothing moved (every line was rejected) there is none.
pub fn positions(accounts: &[BlockAccount], eligible: &[i128]) -> Vec<Position> {
    let mut positions: Vec<Position> = Vec::new();
    for (account, eligible) in accounts.iter().zip(eligible) {
        let key = account.position_key();
        if positions.last().is_none_or(|position| position.key != key) {
            let (opening, movement) = (Measures::default(), Measures::default());
            positions.push(Position { key, opening, movement, eligible: 0, held: 0 });
        }
        let Some(position) = positions.last_mut() else { continue };
        position.opening.add(account.opening());
        position.movement.add(&account.movement);
        position.eligible += eligible;
    }
    let moved = |standing: &Measures| *standing != Measures::default();
    positions.retain(|position| moved(&position.opening) || moved(&position.movement));
    positions
}
