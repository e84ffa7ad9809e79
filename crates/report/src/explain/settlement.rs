//! Why an amount may or may not be settled now.

use solde_core::agreement::Method;
use solde_core::block::{Grade, Origin};
use solde_core::law::{Eligibility, LawBook};
use solde_core::position::eligible;

use super::BlockView;
use super::story::Section;
use super::words::{cited, money, plain, ruled};

/// What may be settled at the cut-off, and by which rule.
pub(super) fn section(view: &BlockView<'_>, book: &LawBook) -> Section {
    let account = view.account;
    let (currency, standing) = (account.terms.currency, account.closing());
    let subject = account.subject(view.cut_off);
    let law = book.law(&subject);
    let mut section = Section::new("eligible", "What may be settled now");
    let minor = eligible(account, book, view.cut_off);
    section.step(format!(
        "On {}: {} of {} open.",
        view.cut_off,
        money(minor, currency),
        money(standing.open(), currency)
    ));
    let rule = ruled(&law.eligibility);
    match book.governing_term(&subject) {
        None => {
            section.step("No rule of the agreement governs the block: nothing may be settled.");
            return section;
        }
        Some((_, term)) if term.rule.method == Method::Waived => {
            section.step(format!(
                "Claims of this kind are recorded and not asked for ({}).",
                cited(&term.rule.authority())
            ));
            return section;
        }
        Some(_) => {}
    }
    match (account.origin, *law.eligibility.value()) {
        (Origin::Opening(Grade::Agreed), _) => {
            section.step("Both sides agreed to the balance brought in: all that is open.")
        }
        (Origin::Opening(_), _) => section.step("Both sides have not agreed to the balance brought in: nothing."),
        (Origin::Claims, Eligibility::Introduced) => section.step(format!("All that is open and introduced ({rule}).")),
        (Origin::Claims, Eligibility::Agreed) => {
            let settled = standing.credited + standing.waived + standing.prepaid + standing.paid + standing.set_off;
            section.step(format!(
                "What the debtor agreed to and is not settled: agreed {} - credited, waived and settled {} = {}, at least 0 and at most what is open ({rule}).",
                plain(standing.agreed, currency),
                plain(settled, currency),
                plain(standing.agreed - settled, currency)
            ))
        }
        (Origin::Claims, Eligibility::Due) => {
            let due = match account.due_on {
                Some(due) if due <= view.cut_off => format!("What is due. The block is due since {due} ({rule})."),
                Some(due) => format!("What is due. The block is due on {due}: until then nothing ({rule})."),
                None => format!("What is due; no day is known on which the block is due: nothing ({rule})."),
            };
            section.step(due)
        }
    };
    for later in account.re_entries.iter().filter(|re_entry| view.cut_off < re_entry.due_on) {
        let of_line = later.claim_id.as_ref().map_or_else(String::new, |line| format!(" of line {line}"));
        section.step(format!(
            "{}{of_line} was contested and is due again only on {} ({}).",
            money(later.minor, currency),
            later.due_on,
            ruled(&law.re_entry)
        ));
    }
    if standing.disputed != 0 {
        section.step(format!("{} is contested and stands outside what is open.", money(standing.disputed, currency)));
    }
    section
}
