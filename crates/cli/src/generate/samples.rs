//! Sample fixed amounts. The published ones end with reference year 2018; a
//! generated world claims for later years, so it brings marked samples along.

use std::collections::BTreeMap;

use solde_core::agreement::AgreementSet;
use solde_core::calendar::Date;
use solde_core::codes::{AgeBand, Basis};
use solde_core::fixed_amount::{FixedAmountKey, Reduction, monthly_from_yearly};
use solde_core::money::format_minor;
use solde_core::party::Party;

use super::plan::Window;
use super::states::{from_cents, price_level};

/// Yearly averages in euro cents at a price level of 100 percent. Invented, in
/// the proportions of the published ones (Ireland 2018: 1,867, 2,937, 9,181 euros).
const YEARLY_CENTS: [(AgeBand, u64); 3] =
    [(AgeBand::Under20, 128_310), (AgeBand::From20To64, 203_940), (AgeBand::From65, 641_270)];

/// Monthly amounts in minor units.
pub(super) type Samples = BTreeMap<FixedAmountKey, i64>;

/// The sample amounts of the first two reference years of a world.
pub(super) fn samples(agreements: &AgreementSet, window: Window) -> Samples {
    let mut samples = Samples::new();
    for party in creditors(agreements) {
        let currency = party.currency_on(window.cut_off);
        for (place, year) in window.reference_years().into_iter().take(2).enumerate() {
            for (age_band, cents) in YEARLY_CENTS {
                let dearer = cents * price_level(party) / 100 * (100 + 4 * place as u64) / 100;
                let yearly = i128::from(from_cents(dearer, currency));
                for reduction in [Reduction::FIFTEEN, Reduction::TWENTY] {
                    let monthly = monthly_from_yearly(yearly, reduction).and_then(|minor| i64::try_from(minor).ok());
                    if let Some(monthly) = monthly {
                        samples.insert(FixedAmountKey { party, year, age_band, reduction }, monthly);
                    }
                }
            }
        }
    }
    samples
}

/// Everyone who may claim fixed amounts under some agreement.
fn creditors(agreements: &AgreementSet) -> Vec<Party> {
    let mut creditors: Vec<Party> = agreements
        .iter()
        .flat_map(|agreement| agreement.rules.iter().filter(|rule| rule.basis == Basis::Fixed))
        .flat_map(|rule| rule.creditors.iter().copied())
        .collect();
    creditors.sort_unstable();
    creditors.dedup();
    creditors
}

/// The text of `fixed_amounts.csv`: what is published, and the samples.
pub(super) fn with_samples(published: &str, samples: &Samples, cut_off: Date) -> String {
    const HEADER: &str = "party,reference_year,age_band,reduction,currency,monthly_amount,yearly_average,published_on,oj_reference,sample,source\n";
    let mut text = if published.is_empty() { HEADER.to_owned() } else { published.to_owned() };
    if !text.ends_with('\n') {
        text.push('\n');
    }
    for (key, monthly) in samples {
        let currency = key.party.currency_on(cut_off);
        let (code, exponent) = (currency.code(), currency.exponent());
        let FixedAmountKey { party, year, age_band, reduction } = key;
        let monthly = format_minor(i128::from(*monthly), exponent);
        text.push_str(&format!(
            "{party},{year},{age_band},{reduction},{code},{monthly},,,,true,generated: no published amount\n"
        ));
    }
    text
}
