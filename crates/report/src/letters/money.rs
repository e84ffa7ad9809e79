//! Letters about money: what is overdue, interest on what was late, what we pay.

use solde_core::event::EventKind;
use solde_core::interest::Interest;
use solde_core::money::Currency;

use super::Kind;
use super::desk::{Desk, NIL};
use super::letter::{Align, Letter, Part, Table};
use super::occasion::{On, Paid, PaidAs};
use crate::life::InterestLine;
use crate::statement::{Account, Due, PayTo, Side};

/// What is overdue, and for how long.
pub(super) fn reminder(desk: &Desk<'_, '_>) -> Option<Letter> {
    let overdue = desk.occasions.overdue();
    if overdue.is_empty() {
        return None;
    }
    let (words, of_statement) = (desk.words, desk.voice.words);
    let date = desk.cut_off();
    let mut body = vec![Part::Paragraph(words.reminder_opening.fill(&[("date", &date)]))];
    for on in &overdue {
        let columns = [
            (of_statement.reference, Align::Left),
            (of_statement.period, Align::Left),
            (of_statement.due, Align::Figure),
            (words.late, Align::Figure),
            (of_statement.amount, Align::Figure),
        ];
        let mut table = desk.table(desk.caption(on.account), columns);
        let currency = on.account.currency;
        for overdue in &on.about {
            let late = match overdue.due_on {
                Some(_) => of_statement.counted(&of_statement.days, overdue.days, desk.voice.figures),
                None => of_statement.amounts_due.deduction.to_owned(),
            };
            table.rows.push(vec![
                desk.block(overdue.block),
                desk.voice.period(overdue.block.terms.accounting_period),
                desk.day(overdue.due_on),
                late,
                desk.amount(overdue.minor, currency),
            ]);
        }
        let total = on.about.iter().map(|overdue| overdue.minor).sum();
        table.totals.push((of_statement.total.to_owned(), vec![desk.amount(total, currency)]));
        body.push(Part::Table(table));
        let accounts: Vec<_> = on.about.iter().map(|overdue| (PayTo::of(overdue.block), overdue.minor)).collect();
        body.push(desk.pay_to(&accounts, on.account));
        body.extend(desk.held(on.account, on.side));
        let running = on.side.interest_totals().running;
        if running != 0 {
            let amount = desk.amount(running, currency);
            let values = [("date", date.as_str()), ("amount", &amount), ("currency", currency.code())];
            body.push(Part::Paragraph(words.reminder_interest.fill(&values)));
            body.push(Part::Table(running_interest(desk, on.account, on.side)));
        }
    }
    body.push(Part::Paragraph(words.reminder_request.fill(&[("date", &desk.asked_by())])));
    Some(desk.letter(Kind::Reminder, Vec::new(), body))
}

/// What interest would be if everything overdue were paid on the cut-off: months and rates.
fn running_interest(desk: &Desk<'_, '_>, account: &Account<'_>, side: &Side<'_>) -> Table {
    let (words, of_statement, currency) = (desk.words, desk.voice.words, account.currency);
    let columns = [
        (of_statement.reference, Align::Left),
        (of_statement.due, Align::Figure),
        (of_statement.principal, Align::Figure),
        (of_statement.late_for, Align::Figure),
        (of_statement.rates, Align::Figure),
        (words.interest_amount, Align::Figure),
    ];
    let caption = format!("{}{}{}", of_statement.interest, of_statement.colon, desk.caption(account));
    let mut table = desk.table(caption, columns);
    for line in &side.interest {
        let running = line.proposal.iter().flat_map(|proposal| &proposal.running);
        for interest in running.filter(|interest| interest.minor != 0) {
            table.rows.push(vec![
                desk.block(line.block),
                desk.day(Some(interest.due_on)),
                desk.amount(interest.principal_minor, currency),
                desk.voice.late_for(interest),
                rates(desk, interest),
                desk.amount(interest.minor, currency),
            ]);
        }
    }
    let total = side.interest_totals().running;
    table.totals.push((of_statement.total.to_owned(), vec![desk.amount(total, currency)]));
    table
}

/// Interest on what was paid late, with its arithmetic.
pub(super) fn interest(desk: &Desk<'_, '_>) -> Option<Letter> {
    let late = desk.occasions.interest();
    if late.is_empty() {
        return None;
    }
    let mut body = vec![Part::Paragraph(desk.words.interest_opening.to_owned())];
    let mut theirs = Vec::new();
    for on in &late {
        body.push(Part::Table(interest_table(desk, on, &mut theirs)));
        let accounts: Vec<_> = on.about.iter().map(|line| (PayTo::of(line.block), line.totals().claimable)).collect();
        body.push(desk.pay_to(&accounts, on.account));
    }
    body.push(Part::Paragraph(desk.words.interest_request.to_owned()));
    let pay_by = late.iter().flat_map(|on| &on.about).filter_map(|line| line.proposal?.pay_by).min();
    if let Some(day) = pay_by {
        body.push(Part::Paragraph(desk.words.interest_pay_by.fill(&[("date", &desk.unbroken(day))])));
    }
    Some(desk.letter(Kind::Interest, theirs, body))
}

fn interest_table<'a>(desk: &Desk<'_, '_>, on: &On<'_, 'a, &InterestLine<'a>>, theirs: &mut Vec<&'a str>) -> Table {
    let (words, of_statement) = (desk.words, desk.voice.words);
    let currency = on.account.currency;
    let columns = [
        (of_statement.reference, Align::Left),
        (of_statement.due, Align::Figure),
        (of_statement.paid_on, Align::Figure),
        (of_statement.principal, Align::Figure),
        (of_statement.late_for, Align::Figure),
        (of_statement.interest_rates, Align::Figure),
        (words.interest_amount, Align::Figure),
    ];
    let mut table = desk.table(desk.caption(on.account), columns);
    for line in &on.about {
        for arrear in line.arrears().into_iter().filter(|arrear| arrear.interest.minor != 0) {
            let interest = &arrear.interest;
            let payment = line.block.history.iter().find(|event| event.event_id == arrear.event_id);
            // The document of a set-off is of both sides.
            let theirs_alone = payment.filter(|event| event.kind != EventKind::SetOffAct);
            theirs.extend(theirs_alone.map(|event| event.reference.as_str()));
            table.rows.push(vec![
                desk.block(line.block),
                desk.day(Some(interest.due_on)),
                desk.day(Some(interest.received_on)),
                desk.amount(interest.principal_minor, currency),
                desk.voice.late_for(interest),
                rates(desk, interest),
                desk.amount(interest.minor, currency),
            ]);
        }
    }
    let sum =
        |of: fn(&crate::life::InterestTotals) -> i128| -> i128 { on.about.iter().map(|line| of(&line.totals())).sum() };
    let (computed, claimable) = (sum(|totals| totals.computed), sum(|totals| totals.claimable));
    let mut total = |label: &str, minor: i128| {
        table.totals.push((label.to_owned(), vec![desk.amount(minor, currency)]));
    };
    total(of_statement.total, computed);
    total(words.claimed_before, claimable - computed);
    total(words.claimed_now, claimable);
    table
}

/// The rates of the refinancing operations that it bears: `3.15 %`.
fn rates(desk: &Desk<'_, '_>, interest: &Interest) -> String {
    let mut rates: Vec<String> = Vec::new();
    for applied in &interest.rates {
        let rate = format!("{}\u{a0}%", desk.voice.figures.restyle(&applied.rate.percent.to_string()));
        if rates.last() != Some(&rate) {
            rates.push(rate);
        }
    }
    if rates.is_empty() { NIL.to_owned() } else { rates.join(", ") }
}

/// What we paid, and what we have to pay now.
pub(super) fn payment(desk: &Desk<'_, '_>) -> Option<Letter> {
    let (paid, payable) = (desk.occasions.paid(), desk.occasions.payable());
    if paid.is_empty() && payable.is_empty() {
        return None;
    }
    let words = desk.words;
    let mut body = Vec::new();
    if !paid.is_empty() {
        body.push(Part::Paragraph(words.payment_opening.to_owned()));
        body.extend(paid.iter().map(|(account, paid)| Part::Table(paid_table(desk, account, paid))));
    }
    if !payable.is_empty() {
        body.push(Part::Paragraph(words.payment_due.to_owned()));
    }
    for on in &payable {
        body.push(Part::Table(due_table(desk, desk.caption(on.account), &on.about, on.account.currency)));
        body.extend(desk.held(on.account, on.side));
    }
    if !payable.is_empty() {
        body.push(Part::Paragraph(words.payment_account.to_owned()));
    }
    Some(desk.letter(Kind::Payment, Vec::new(), body))
}

fn paid_table(desk: &Desk<'_, '_>, account: &Account<'_>, paid: &[Paid<'_>]) -> Table {
    let (words, of_statement, currency) = (desk.words, desk.voice.words, account.currency);
    let columns = [
        (words.paid_day, Align::Figure),
        (of_statement.reference, Align::Left),
        (words.claim_number, Align::Wrapped),
        (words.payment_kind, Align::Left),
        (words.document, Align::Wrapped),
        (of_statement.amount, Align::Figure),
    ];
    let mut table = desk.table(desk.caption(account), columns);
    let named = |text: Option<&str>| text.filter(|text| !text.is_empty()).unwrap_or(NIL).to_owned();
    for paid in paid {
        let kind = match (paid.paid_as, paid.block) {
            (PaidAs::Refund, _) => words.payment_refund,
            (PaidAs::DownPayment, _) => words.payment_prepaid,
            (PaidAs::Interest, _) => words.payment_interest,
            (PaidAs::Payment, Some(_)) => words.payment_paid,
            (PaidAs::Payment, None) => words.payment_unallocated,
        };
        table.rows.push(vec![
            desk.voice.date(paid.date),
            paid.block.map_or_else(|| NIL.to_owned(), |block| desk.block(block)),
            named(paid.claim_id),
            kind.to_owned(),
            named(Some(paid.reference)),
            desk.amount(paid.minor, currency),
        ]);
    }
    let total = paid.iter().map(|paid| paid.minor).sum();
    table.totals.push((of_statement.total.to_owned(), vec![desk.amount(total, currency)]));
    table
}

/// Amounts due by day and account, with the references to quote.
pub(super) fn due_table(desk: &Desk<'_, '_>, caption: String, dues: &[&Due<'_>], currency: Currency) -> Table {
    let of_statement = desk.voice.words;
    let columns = [
        (of_statement.amounts_due.day, Align::Left),
        (of_statement.amounts_due.account, Align::Left),
        (of_statement.blocks, Align::Wrapped),
        (of_statement.amount, Align::Figure),
    ];
    let mut table = desk.table(caption, columns);
    for due in dues {
        let late = due.due_on.is_some_and(|day| day < desk.statement.cut_off) && !due.is_deduction();
        let day = desk.voice.due_day(due);
        table.rows.push(vec![
            if late { desk.words.overdue_since.fill(&[("date", &day)]) } else { day },
            desk.voice.account_to_pay(due.pay_to),
            desk.blocks(due.parts.iter().map(|(block, _)| *block)),
            desk.amount(due.minor, currency),
        ]);
    }
    let total = dues.iter().map(|due| due.minor).sum();
    table.totals.push((of_statement.total.to_owned(), vec![desk.amount(total, currency)]));
    table
}
