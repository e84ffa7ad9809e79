//! Sorting large things: places are sorted first, and each thing moved once.

use std::cmp::Ordering;
use std::collections::HashMap;

use rayon::prelude::*;

use crate::block::PositionKey;

/// Where the things of a list stand once it is sorted: the first place first.
/// Equal things keep their order.
pub(crate) fn sorted_places<T: Sync>(list: &[T], compare: impl Fn(&T, &T) -> Ordering + Sync) -> Vec<u32> {
    let mut places: Vec<u32> = (0..list.len() as u32).collect();
    places.par_sort_by(|a, b| compare(&list[*a as usize], &list[*b as usize]));
    places
}

/// As [`sorted_places`], by position and then by `compare`. There are far fewer
/// positions than things of them: they are compared among themselves, and the
/// things by their rank.
pub(crate) fn places_by_position<T: Sync>(
    list: &[T],
    position: impl Fn(&T) -> PositionKey,
    compare: impl Fn(&T, &T) -> Ordering + Sync,
) -> Vec<u32> {
    let mut numbers: HashMap<PositionKey, u32> = HashMap::new();
    let mut last: Option<(PositionKey, u32)> = None;
    let mut of_list: Vec<u32> = Vec::with_capacity(list.len());
    for thing in list {
        let key = position(thing);
        let number = match last {
            Some((of_last, number)) if of_last == key => number,
            _ => {
                let next = numbers.len() as u32;
                *numbers.entry(key).or_insert(next)
            }
        };
        last = Some((key, number));
        of_list.push(number);
    }
    let mut keys: Vec<(PositionKey, u32)> = numbers.into_iter().collect();
    keys.sort_unstable();
    let mut ranks = vec![0u32; keys.len()];
    for (rank, (_, number)) in (0u32..).zip(keys) {
        ranks[number as usize] = rank;
    }
    let mut places: Vec<(u32, u32)> =
        of_list.into_iter().zip(0u32..).map(|(number, place)| (ranks[number as usize], place)).collect();
    places.par_sort_unstable_by(|(a_rank, a), (b_rank, b)| {
        let by_rank = a_rank.cmp(b_rank);
        by_rank.then_with(|| compare(&list[*a as usize], &list[*b as usize])).then(a.cmp(b))
    });
    places.into_iter().map(|(_, place)| place).collect()
}

/// Brings a list into the order of `places`, each thing by one exchange.
pub(crate) fn permute<T>(list: &mut [T], mut places: Vec<u32>) {
    for here in 0..list.len() {
        // What stood at an earlier place was exchanged: follow where it went.
        let mut from = places[here] as usize;
        while from < here {
            from = places[from] as usize;
        }
        places[here] = from as u32;
        list.swap(here, from);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::agreement::AgreementId;
    use crate::calendar::Period;
    use crate::money::Currency;
    use crate::party::Party;

    fn position(number: u8) -> PositionKey {
        let parties = Party::all();
        PositionKey {
            agreement: AgreementId::new(b"EU-883").expect("an id"),
            accounting_period: Period::Unknown,
            creditor: parties[usize::from(number % 7)].party,
            debtor: parties[usize::from(number % 5)].party,
            currency: Currency::EUR,
        }
    }

    proptest! {
        /// Sorting places and moving things once is a stable sort.
        #[test]
        fn places_sort_as_the_library_does(list in prop::collection::vec((0u8..40, 0u8..4, any::<u16>()), 0..200)) {
            let mut plain = list.clone();
            plain.sort_by_key(|(position, second, _)| (*position, *second));
            let mut moved = list.clone();
            let places = sorted_places(&moved, |a, b| (a.0, a.1).cmp(&(b.0, b.1)));
            permute(&mut moved, places);
            prop_assert_eq!(&moved, &plain);

            plain.clone_from(&list);
            plain.sort_by_key(|(number, second, _)| (position(*number), *second));
            moved.clone_from(&list);
            let places = places_by_position(&moved, |(number, ..)| position(*number), |a, b| a.1.cmp(&b.1));
            permute(&mut moved, places);
            prop_assert_eq!(&moved, &plain);
        }
    }
}
