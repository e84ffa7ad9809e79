//! The canonical tables of a run, as CSV, and its controls, as JSON.
//!
//! Every table is sorted as the clearing is: agreement, accounting period,
//! creditor, debtor, currency, block reference, claim id; the worklist alone by
//! what it is for: gravest and soonest first. Amounts are plain decimals with
//! all decimals of their currency. An empty cell means that nobody knows the
//! value or that there is none; zero is written as zero.

use std::collections::BTreeMap;
use std::io::{self, Write};

use solde_core::block::{BlockAccount, OpeningBalance, Origin, PositionKey};
use solde_core::clearing::{BlockDeadlines, Clearing, Control, Expected, WaitingBlock};
use solde_core::intake::CubeCell;
use solde_core::interest::{Interest, Periods};
use solde_core::ledger::{Account, Measures};
use solde_core::life::State;
use solde_core::money::Currency;
use solde_core::rates::Rate;

use crate::ink::into_text;
use crate::life::{ages, dispute_lines, interest_lines};
use crate::openings::grouped;
use crate::sheet::{PRESENTED, STANDING, Sheet};

/// A canonical table of a run: it is written row by row and never held as a whole.
pub struct Table<'a> {
    /// The name of its file.
    pub name: &'static str,
    /// About how many rows it has: what it costs to draw, beside others.
    pub rows: usize,
    draw: Box<Draw<'a>>,
}

type Draw<'a> = dyn Fn(&mut dyn Write) -> io::Result<()> + Send + Sync + 'a;

impl Table<'_> {
    /// Writes the table; an error is one of `to`.
    pub fn write(&self, to: &mut dyn Write) -> io::Result<()> {
        (self.draw)(to)
    }

    /// The table as one text.
    pub fn text(&self) -> String {
        let mut out = Vec::new();
        // Writing into memory does not fail.
        let _ = self.write(&mut out);
        into_text(out)
    }
}

/// Every canonical table of a run; that of the opening balances only if there are any.
pub fn canonical<'a>(clearing: &'a Clearing, cube: &'a [CubeCell], views: &'a [OpeningBalance]) -> Vec<Table<'a>> {
    let table = |name, rows, draw: fn(&Clearing, &mut dyn Write) -> io::Result<()>| Table {
        name,
        rows,
        draw: Box::new(move |to| draw(clearing, to)),
    };
    let blocks = clearing.accounts.len();
    let mut tables = vec![
        table("positions.csv", clearing.positions.len(), positions),
        table("nets.csv", clearing.nets.len(), nets),
        table("blocks.csv", blocks + clearing.waiting.len(), self::blocks),
        table("ledger.csv", clearing.ledger.postings().len(), ledger),
        table("findings.csv", clearing.findings.len(), findings),
        table("set_offs.csv", clearing.set_offs.len(), set_offs),
        table("disputes.csv", blocks / 8, disputes),
        table("interest.csv", clearing.interest.len(), interest),
        table("ageing.csv", blocks / 4, ageing),
        table("worklist.csv", clearing.worklist.len(), worklist),
        table("expected.csv", clearing.expected.len(), expected),
    ];
    tables.push(Table { name: "cube.csv", rows: cube.len(), draw: Box::new(move |to| cube_csv(cube, to)) });
    if !views.is_empty() {
        tables.push(Table { name: "openings.csv", rows: views.len(), draw: Box::new(move |to| openings(views, to)) });
    }
    tables
}

/// `positions.csv`: the closing standing of every position.
fn positions(clearing: &Clearing, to: &mut dyn Write) -> io::Result<()> {
    let columns = ["agreement", "settlement_period", "accounting_period", "creditor", "debtor", "currency"];
    let columns = columns.into_iter().chain(PRESENTED).chain(["held"]).chain(STANDING).chain(["eligible", "asserted"]);
    let mut sheet = Sheet::onto(to, columns);
    for position in &clearing.positions {
        let (key, standing) = (&position.key, position.closing());
        sheet.text(key.agreement.as_str()).period(clearing.settlement_period).period(key.accounting_period);
        sheet.word(key.creditor.code()).word(key.debtor.code()).word(key.currency.code());
        sheet.presented(&standing, key.currency).minor(position.held, key.currency);
        sheet.standing(&standing, key.currency).minor(position.eligible, key.currency);
        sheet.minor(standing.presented(), key.currency).end();
    }
    sheet.close()
}

/// `nets.csv`: what each pair owes one another. A direction that nobody states
/// is an empty cell, and so is the net of its pair. Carried is what could be paid
/// now and is under the agreed minimum.
fn nets(clearing: &Clearing, to: &mut dyn Write) -> io::Result<()> {
    let mut sheet = Sheet::onto(
        to,
        [
            "agreement",
            "settlement_period",
            "accounting_period",
            "party_a",
            "party_b",
            "currency",
            "a_owes_b",
            "b_owes_a",
            "net",
            "mode",
            "a_pays",
            "b_pays",
            "a_carried",
            "b_carried",
        ],
    );
    for net in &clearing.nets {
        let key = &net.key;
        sheet.text(key.agreement.as_str()).period(clearing.settlement_period).period(key.accounting_period);
        sheet.word(key.a.code()).word(key.b.code()).word(key.currency.code());
        for known in [net.a_owes_b, net.b_owes_a, net.net()] {
            sheet.known(known, key.currency);
        }
        sheet.word(net.mode.as_str());
        for minor in [net.a_pays, net.b_pays, net.a_carried, net.b_carried] {
            sheet.minor(minor, key.currency);
        }
        sheet.end();
    }
    sheet.close()
}

/// `blocks.csv`: every account and every waiting block. A waiting block stands
/// in no figure but its own lines, care, fees and what it asserts.
fn blocks(clearing: &Clearing, to: &mut dyn Write) -> io::Result<()> {
    let columns = [
        "agreement",
        "accounting_period",
        "creditor",
        "debtor",
        "currency",
        "block_ref",
        "basis",
        "status",
        "holds",
        "posted_in",
        "introduced_on",
        "due_on",
    ];
    let life = ["state", "asserted", "contest_until", "shield_until", "dispute_until"];
    let mut sheet = Sheet::onto(to, columns.into_iter().chain(PRESENTED).chain(STANDING).chain(life));
    let mut accounts = clearing.accounts.iter().zip(&clearing.deadlines).peekable();
    let mut waiting = clearing.waiting.iter().peekable();
    // Both lists are sorted by the same key: one step of a merge sort.
    loop {
        let account_first = match (accounts.peek(), waiting.peek()) {
            (Some((account, _)), Some(block)) => account.sort_key() <= waiting_key(block),
            (Some(_), None) => true,
            (None, Some(_)) => false,
            (None, None) => return sheet.close(),
        };
        if account_first {
            accounts.next().into_iter().for_each(|(account, last_days)| account_row(&mut sheet, account, last_days));
        } else {
            waiting.next().into_iter().for_each(|block| waiting_row(&mut sheet, block));
        }
    }
}

fn waiting_key(waiting: &WaitingBlock) -> (PositionKey, &str) {
    (PositionKey::of(&waiting.block.key, &waiting.block.terms), &waiting.block.key.block_ref)
}

fn account_row(sheet: &mut Sheet<'_>, account: &BlockAccount, deadlines: &BlockDeadlines) {
    let (terms, standing) = (&account.terms, account.closing());
    sheet.positioned(&account.position_key()).text(&account.key.block_ref).word(terms.basis.as_str());
    sheet.word(if account.origin == Origin::Claims { "posted" } else { "opening" }).empty();
    sheet.period(account.posted_in).date(account.introduced_on).date(account.due_on);
    sheet.presented(&standing, terms.currency).standing(&standing, terms.currency);
    sheet.word(state(account, &standing).as_str()).minor(standing.presented(), terms.currency);
    sheet.date(deadlines.contestation).date(deadlines.shield).date(deadlines.dispute).end();
}

/// The state of a block: maintained only where every open dispute was replied to.
pub(crate) fn state(account: &BlockAccount, closing: &Measures) -> State {
    let mut open = account.disputes.iter().filter(|dispute| dispute.outstanding > 0);
    State::of(closing, open.all(|dispute| dispute.replied_on.is_some()))
}

fn waiting_row(sheet: &mut Sheet<'_>, waiting: &WaitingBlock) {
    let (block, currency) = (&waiting.block, waiting.block.terms.currency);
    let accepted = Measures {
        lines: block.accepted.lines,
        care: block.accepted.care,
        fees: block.accepted.fees,
        ..Measures::default()
    };
    sheet.positioned(&PositionKey::of(&block.key, &block.terms));
    sheet.text(&block.key.block_ref).word(block.terms.basis.as_str()).word(waiting.waiting.as_str());
    sheet.word(&hold_codes(waiting)).empty().date(block.introduced_on).empty();
    sheet.presented(&accepted, currency);
    // Nothing of it is posted: not even what is open.
    for _ in STANDING {
        sheet.minor(0, currency);
    }
    sheet.empty().minor(accepted.presented(), currency).fill();
}

/// The codes that hold a block, joined by a space.
pub(crate) fn hold_codes(waiting: &WaitingBlock) -> String {
    waiting.block.holds.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// `ledger.csv`: one row per posting, with the accounts it moves in both books.
///
/// `claim_currency` is the currency of the position, `currency` that of
/// `amount`: they differ in a set-off with conversion. A memorandum moves no account.
fn ledger(clearing: &Clearing, to: &mut dyn Write) -> io::Result<()> {
    let mut sheet = Sheet::onto(
        to,
        [
            "agreement",
            "accounting_period",
            "creditor",
            "debtor",
            "claim_currency",
            "block_ref",
            "date",
            "kind",
            "amount",
            "currency",
            "event_id",
            "basis",
            "creditor_debit",
            "creditor_credit",
            "debtor_debit",
            "debtor_credit",
            "claim_id",
        ],
    );
    for posting in clearing.ledger.postings() {
        sheet.positioned(&posting.position).text(&posting.block_ref).day(posting.date).word(posting.kind.as_str());
        sheet.minor(posting.minor, posting.currency).word(posting.currency.code());
        sheet.text(&posting.event_id).text(&posting.basis);
        let accounts = posting
            .kind
            .legs()
            .map(|(creditor, debtor)| [creditor.debit, creditor.credit, debtor.debit, debtor.credit]);
        for name in accounts.map_or([""; 4], |accounts| accounts.map(Account::as_str)) {
            sheet.word(name);
        }
        sheet.text(&posting.claim_id).end();
    }
    sheet.close()
}

/// `findings.csv`: what the law found wrong.
fn findings(clearing: &Clearing, to: &mut dyn Write) -> io::Result<()> {
    let mut sheet = Sheet::onto(to, ["code", "severity", "creditor", "debtor", "block_ref", "event_id", "detail"]);
    for finding in &clearing.findings {
        sheet.shown(finding.code).word(finding.code.severity().as_str());
        sheet.word(finding.creditor.code()).word(finding.debtor.code());
        sheet.text(finding.block_ref.as_deref().unwrap_or_default());
        sheet.text(finding.event_id.as_deref().unwrap_or_default()).text(&finding.detail).end();
    }
    sheet.close()
}

/// `set_offs.csv`: what each block gave to a set-off act, at which rates. The
/// rate cells are empty where nothing was converted.
fn set_offs(clearing: &Clearing, to: &mut dyn Write) -> io::Result<()> {
    let mut sheet = Sheet::onto(
        to,
        [
            "event_id",
            "reference",
            "settled_on",
            "agreement",
            "accounting_period",
            "creditor",
            "debtor",
            "block_ref",
            "claim_currency",
            "claim_amount",
            "claim_rate",
            "claim_rate_date",
            "claim_rate_confirmed",
            "settlement_currency",
            "settlement_rate",
            "settlement_rate_date",
            "settlement_rate_confirmed",
            "settlement_amount",
            "difference",
            "borne_by_debtor",
            "borne_by_creditor",
        ],
    );
    for result in &clearing.set_offs {
        for block in &result.blocks {
            let key = &block.net_key;
            let debtor = if block.block.creditor == key.a { key.b } else { key.a };
            sheet.text(&result.event_id).text(&result.reference).day(result.settled_on);
            sheet.text(key.agreement.as_str()).period(key.accounting_period);
            sheet.word(block.block.creditor.code()).word(debtor.code()).text(&block.block.block_ref);
            sheet.word(key.currency.code()).minor(block.claim_minor, key.currency);
            rate_cells(&mut sheet, block.conversion.map(|conversion| conversion.from));
            sheet.word(result.currency.code());
            rate_cells(&mut sheet, block.conversion.map(|conversion| conversion.to));
            sheet.minor(block.settlement_minor, result.currency).minor(block.difference_minor, result.currency);
            sheet.minor(block.borne_by_debtor, result.currency).minor(block.borne_by_creditor, result.currency).end();
        }
    }
    sheet.close()
}

fn rate_cells(sheet: &mut Sheet<'_>, rate: Option<Rate>) {
    match rate {
        Some(rate) => sheet.shown(rate.units_per_euro).day(rate.date).flag(rate.confirmed),
        None => sheet.empty().empty().empty(),
    };
}

/// `openings.csv`: every view of every balance brought in, in the columns of the
/// input, and whether it is the one that counts.
fn openings(views: &[OpeningBalance], to: &mut dyn Write) -> io::Result<()> {
    let mut sheet = Sheet::onto(
        to,
        [
            "creditor",
            "debtor",
            "agreement",
            "accounting_period",
            "currency",
            "amount",
            "stated_by",
            "grade",
            "as_of",
            "source",
            "counted",
        ],
    );
    for (view, counted) in grouped(views).flat_map(|views| views.views()) {
        sheet
            .word(view.creditor.code())
            .word(view.debtor.code())
            .text(view.agreement.as_str())
            .period(view.accounting_period);
        sheet.word(view.currency.code()).known(view.minor, view.currency);
        sheet
            .word(view.stated_by.code())
            .word(view.grade.as_str())
            .day(view.as_of)
            .text(&view.source)
            .flag(counted)
            .end();
    }
    sheet.close()
}

/// `disputes.csv`: what was contested, open and closed. An empty `claim_id` means
/// the block as a whole; `reply_by` stands only where a reply is awaited.
fn disputes(clearing: &Clearing, to: &mut dyn Write) -> io::Result<()> {
    let mut sheet = Sheet::onto(
        to,
        [
            "agreement",
            "accounting_period",
            "creditor",
            "debtor",
            "currency",
            "block_ref",
            "claim_id",
            "event_id",
            "contested_on",
            "reason",
            "contested",
            "outstanding",
            "replied_on",
            "reply_by",
            "settle_by",
            "closed_on",
            "stage",
        ],
    );
    for (account, last_days) in clearing.accounts.iter().zip(&clearing.deadlines) {
        for line in dispute_lines(account, last_days) {
            let (dispute, currency) = (line.dispute, account.terms.currency);
            sheet.positioned(&account.position_key());
            sheet.text(&account.key.block_ref).text(dispute.claim_id.as_deref().unwrap_or_default());
            sheet.text(&dispute.event_id).day(dispute.contested_on).text(&dispute.reason);
            sheet.minor(dispute.contested, currency).minor(dispute.outstanding, currency);
            sheet.date(dispute.replied_on).date(line.reply_by).date(line.settle_by).date(dispute.closed_on);
            sheet.word(line.stage().as_str()).end();
        }
    }
    sheet.close()
}

/// `interest.csv`: per block what was paid late (`arrear`), what is overdue and the
/// interest it would bear if it were paid on the cut-off (`running`), and what it
/// adds up to (`total`, whose `interest` is what was computed). Interest is a
/// proposal until it is claimed; where it could not be computed the cells of a
/// total that depend on it are empty.
fn interest(clearing: &Clearing, to: &mut dyn Write) -> io::Result<()> {
    let mut sheet = Sheet::onto(
        to,
        [
            "agreement",
            "accounting_period",
            "creditor",
            "debtor",
            "currency",
            "block_ref",
            "kind",
            "claim_id",
            "event_id",
            "principal",
            "due_on",
            "received_on",
            "periods",
            "unit",
            "rates",
            "interest",
            "claim_by",
            "confirmed",
            "claimed",
            "credited",
            "disputed",
            "paid",
            "unpaid",
            "claimable",
        ],
    );
    for line in interest_lines(with_closing(&clearing.accounts), &clearing.interest) {
        let (account, currency) = (line.block, line.block.terms.currency);
        let late = line.arrears().into_iter().map(|arrear| (&arrear.interest, Some(arrear)));
        let running = line.proposal.iter().flat_map(|proposal| &proposal.running);
        for (interest, arrear) in late.chain(running.map(|running| (running, None))) {
            sheet.positioned(&account.position_key());
            sheet.text(&account.key.block_ref).word(if arrear.is_some() { "arrear" } else { "running" });
            sheet.text(arrear.and_then(|arrear| arrear.claim_id.as_deref()).unwrap_or_default());
            sheet.text(arrear.map_or("", |arrear| &arrear.event_id));
            interest_cells(&mut sheet, interest, currency);
            sheet.date(arrear.and_then(|arrear| Some(arrear.claim_by.as_ref()?.last_day)));
            sheet.flag(interest.confirmed()).fill();
        }
        let totals = line.totals();
        sheet.positioned(&account.position_key());
        sheet.text(&account.key.block_ref).word("total");
        // From `claim_id` to `rates`.
        sheet.skip(8);
        let computed = |minor| line.proposal.map(|_| minor);
        sheet.known(computed(totals.computed), currency).skip(2);
        for minor in [totals.claimed, totals.credited, totals.disputed, totals.paid, totals.unpaid] {
            sheet.minor(minor, currency);
        }
        sheet.known(computed(totals.claimable), currency).end();
    }
    sheet.close()
}

fn with_closing(accounts: &[BlockAccount]) -> impl Iterator<Item = (&BlockAccount, Measures)> {
    accounts.iter().map(|account| (account, account.closing()))
}

fn interest_cells(sheet: &mut Sheet<'_>, interest: &Interest, currency: Currency) {
    let unit = match interest.periods {
        Periods::Months(_) => "months",
        Periods::Days(_) => "days",
    };
    let rates = interest.rates.iter().map(|applied| format!("{} x {}", applied.rate.percent, applied.periods));
    sheet.minor(interest.principal_minor, currency).day(interest.due_on).day(interest.received_on);
    sheet.count(interest.periods.count().into()).word(unit).text(&rates.collect::<Vec<_>>().join("; "));
    sheet.minor(interest.minor, currency);
}

/// `ageing.csv`: what is open and disputed, once by year of introduction and once by
/// year of care. Reductions settle the oldest year of care of their block first, and
/// so does what is contested of the rest. An empty year is not known.
fn ageing(clearing: &Clearing, to: &mut dyn Write) -> io::Result<()> {
    let mut sheet = Sheet::onto(to, ["agreement", "creditor", "debtor", "currency", "by", "year", "open", "disputed"]);
    let mut directions: BTreeMap<_, Vec<&BlockAccount>> = BTreeMap::new();
    for account in &clearing.accounts {
        let key = account.position_key();
        let direction = (key.agreement, key.creditor, key.debtor, key.currency);
        directions.entry(direction).or_default().push(account);
    }
    for ((agreement, creditor, debtor, currency), accounts) in directions {
        for ((by, year), aged) in ages(accounts.into_iter().map(|account| (account, account.closing()))) {
            sheet.text(agreement.as_str()).word(creditor.code()).word(debtor.code()).word(currency.code());
            sheet.word(by.as_str());
            match year {
                Some(year) => sheet.shown(year),
                None => sheet.empty(),
            };
            sheet.minor(aged.open, currency).minor(aged.disputed, currency).end();
        }
    }
    sheet.close()
}

/// `worklist.csv`: what there is to do, gravest and soonest first. `days_left` counts
/// from the cut-off and is negative once the last day has passed.
fn worklist(clearing: &Clearing, to: &mut dyn Write) -> io::Result<()> {
    let mut sheet = Sheet::onto(
        to,
        [
            "risk",
            "task",
            "actor",
            "agreement",
            "accounting_period",
            "creditor",
            "debtor",
            "currency",
            "block_ref",
            "claim_id",
            "last_day",
            "days_left",
            "at_stake",
            "rule",
            "citation",
            "confirmed",
            "counted",
        ],
    );
    for item in &clearing.worklist {
        sheet.word(item.risk.as_str()).word(item.task.as_str()).word(item.actor.code());
        sheet.position(&item.position);
        sheet.text(&item.block_ref).text(item.claim_id.as_deref().unwrap_or_default()).date(item.last_day);
        sheet
            .days(item.days_left(clearing.cut_off))
            .minor(item.at_stake, item.position.currency)
            .text(&item.ground.rule);
        match &item.ground.authority {
            Some(authority) => sheet.text(&authority.citation).flag(authority.confirmed),
            None => sheet.empty().empty(),
        };
        sheet.text(&item.ground.counted).end();
    }
    sheet.close()
}

/// `expected.csv`: periods for which a direction that used to send claims sent none.
fn expected(clearing: &Clearing, to: &mut dyn Write) -> io::Result<()> {
    let mut sheet = Sheet::onto(
        to,
        [
            "agreement",
            "accounting_period",
            "creditor",
            "debtor",
            "basis",
            "last_received",
            "introduce_by",
            "inventory_by",
        ],
    );
    let mut sorted: Vec<&Expected> = clearing.expected.iter().collect();
    sorted.sort_by_key(|expected| {
        (expected.agreement, expected.accounting_period, expected.creditor, expected.debtor, expected.basis)
    });
    for expected in sorted {
        sheet.text(expected.agreement.as_str()).period(expected.accounting_period);
        sheet.word(expected.creditor.code()).word(expected.debtor.code()).word(expected.basis.as_str());
        sheet.period(expected.last_received).date(expected.introduce_by).date(expected.inventory_by).end();
    }
    sheet.close()
}

/// The columns of `cube.csv` that say what a cell is about, `currency` among them.
pub const CUBE_DIMENSIONS: [&str; 10] = [
    "agreement",
    "accounting_period",
    "creditor",
    "debtor",
    "currency",
    "basis",
    "article",
    "entitlement_document",
    "benefit_category",
    "care_year",
];

/// `cube.csv`: accepted lines by everything statistics ask for, without persons.
fn cube_csv(cube: &[CubeCell], to: &mut dyn Write) -> io::Result<()> {
    let mut sheet = Sheet::onto(to, CUBE_DIMENSIONS.into_iter().chain(PRESENTED));
    for cell in cube {
        let (key, totals) = (&cell.key, &cell.totals);
        let currency: Currency = key.position.currency;
        sheet.positioned(&key.position);
        sheet.word(key.basis.as_str());
        sheet.word(key.article.map_or("", |article| article.as_str()));
        sheet.word(key.document.map_or("", |document| document.as_str()));
        sheet.word(key.category.map_or("", |category| category.as_str()));
        sheet
            .count(key.care_year.into())
            .count(totals.lines)
            .minor(totals.care, currency)
            .minor(totals.fees, currency)
            .end();
    }
    sheet.close()
}

/// `controls.json`: every invariant with its two sides and whether they are equal.
pub fn controls(controls: &[Control]) -> String {
    #[derive(serde::Serialize)]
    struct Row<'a> {
        #[serde(flatten)]
        control: &'a Control,
        holds: bool,
    }
    let rows: Vec<Row<'_>> = controls.iter().map(|control| Row { control, holds: control.holds() }).collect();
    crate::render::json_text(&rows)
}
