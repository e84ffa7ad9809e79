//! Months claimed against months listed (Reg. (EC) 987/2009 Art. 64(4)).

use std::collections::BTreeMap;

use super::desk::Desk;
use crate::block::BlockAccount;
use crate::codes::{Basis, Code};
use crate::deadline::Clocks;
use crate::event::LegalFinding;
use crate::inventory::{Inventory, InventoryKey, Months, excess};
use crate::law::Subject;

/// Months listed, and months claimed with the last block that claims any.
type Compared<'a> = (Months, Months, Option<&'a BlockAccount>);

impl Desk<'_> {
    /// Compares the months that blocks of this run claim, together with those of
    /// earlier runs, with the inventories. Without an inventory nothing is compared:
    /// that it is missing stands among what is expected.
    pub(super) fn check_months(&mut self, inventories: &[Inventory]) {
        let mut compared: BTreeMap<InventoryKey, Compared<'_>> = BTreeMap::new();
        let mut found = Vec::new();
        for inventory in inventories.iter().filter(|inventory| inventory.presented_on <= self.cut_off) {
            let (listed, ..) = compared.entry(inventory.key).or_default();
            for (of, months) in &inventory.months {
                *listed.entry(*of).or_default() += months;
            }
            found.extend(self.late(inventory));
        }
        for account in self.accounts.iter() {
            for (reference_year, class, age_band, months) in &account.months {
                let key = InventoryKey {
                    agreement: account.terms.agreement,
                    creditor: account.key.creditor,
                    debtor: account.terms.debtor,
                    reference_year: *reference_year,
                };
                let Some((_, claimed, last)) = compared.get_mut(&key) else { continue };
                *claimed.entry((*class, *age_band)).or_default() += months;
                if account.posted_in == self.settlement_period {
                    *last = Some(account);
                }
            }
        }
        for (key, (listed, claimed, last)) in compared {
            let Some(account) = last else { continue };
            for excess in excess(&claimed, &listed) {
                found.push(LegalFinding {
                    code: Code::InventoryExceeded,
                    creditor: key.creditor,
                    debtor: key.debtor,
                    block_ref: Some(account.key.block_ref.to_string()),
                    event_id: None,
                    detail: format!(
                        "{} {} {}: {} months claimed, {} listed",
                        key.reference_year, excess.class, excess.age_band, excess.claimed, excess.listed
                    ),
                });
            }
        }
        self.findings.extend(found);
    }

    /// Whether an inventory came after its last day; said in the period it came in.
    fn late(&self, inventory: &Inventory) -> Option<LegalFinding> {
        let (first_day, _) = self.settlement_period.days()?;
        let key = inventory.key;
        let subject = Subject {
            agreement: key.agreement,
            creditor: key.creditor,
            debtor: key.debtor,
            basis: Basis::Fixed,
            period_end: crate::calendar::Date::new(i32::from(key.reference_year), 12, 31)?,
            introduced_on: inventory.presented_on,
        };
        let law = self.law.law(&subject);
        let deadline = Clocks::new(&law, self.working_days, Vec::new()).inventory(key.reference_year)?;
        let late = deadline.last_day < inventory.presented_on && first_day <= inventory.presented_on;
        late.then(|| LegalFinding {
            code: Code::InventoryLate,
            creditor: key.creditor,
            debtor: key.debtor,
            block_ref: None,
            event_id: None,
            detail: format!(
                "inventory {} presented on {}, last day was {} ({})",
                inventory.inventory_ref, inventory.presented_on, deadline.last_day, deadline.authority.citation
            ),
        })
    }
}
