//! The accounts of a run, found by block.

use std::cmp::Ordering;

use crate::block::{BlockAccount, BlockKey};
use crate::order::{permute, places_by_position, sorted_places};
use crate::room;

/// Accounts in the order of their keys. One at a time may be taken out to be worked on.
#[derive(Debug, Default)]
pub(crate) struct Accounts {
    list: Vec<BlockAccount>,
    /// The place whose account is taken out; what lies there meanwhile is nobody's.
    taken: Option<usize>,
}

impl Accounts {
    /// Accounts in any order; of several with one key the last counts.
    pub(crate) fn new(list: Vec<BlockAccount>) -> Self {
        let mut accounts = Self { list, taken: None };
        accounts.sort();
        accounts
    }

    /// Adds accounts, at most `most`, which replace others with their key. They are large:
    /// what `more` gives out is moved to its place before the next is asked for.
    pub(crate) fn extend(&mut self, most: usize, more: impl Iterator<Item = Vec<BlockAccount>>) {
        let mut list = room::for_list(self.list.len() + most);
        list.append(&mut self.list);
        self.list = list;
        for mut more in more {
            self.list.append(&mut more);
        }
        self.sort();
    }

    fn sort(&mut self) {
        if !self.list.is_sorted_by(|a, b| a.key < b.key) {
            let places = sorted_places(&self.list, |a, b| a.key.cmp(&b.key));
            permute(&mut self.list, places);
            self.list.dedup_by(|later, earlier| {
                let same = later.key == earlier.key;
                if same {
                    std::mem::swap(later, earlier);
                }
                same
            });
        }
    }

    fn place(&self, key: &BlockKey) -> Option<usize> {
        let place = self.list.binary_search_by(|account| account.key.cmp(key)).ok();
        place.filter(|place| self.taken != Some(*place))
    }

    pub(crate) fn get(&self, key: &BlockKey) -> Option<&BlockAccount> {
        self.place(key).map(|place| &self.list[place])
    }

    pub(crate) fn get_mut(&mut self, key: &BlockKey) -> Option<&mut BlockAccount> {
        self.place(key).map(|place| &mut self.list[place])
    }

    /// Every account but the one that is taken out, in the order of keys.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &BlockAccount> {
        let here = move |(place, account)| (self.taken != Some(place)).then_some(account);
        self.list.iter().enumerate().filter_map(here)
    }

    /// Takes an account out; [`Accounts::put_back`] must follow before the next one.
    pub(crate) fn take(&mut self, key: &BlockKey) -> Option<BlockAccount> {
        debug_assert!(self.taken.is_none(), "one account is taken out at a time");
        let place = self.place(key)?;
        self.taken = Some(place);
        let account = &mut self.list[place];
        let stand_in = BlockAccount::new(account.key.clone(), account.terms, account.origin, account.posted_in);
        Some(std::mem::replace(account, stand_in))
    }

    pub(crate) fn put_back(&mut self, account: BlockAccount) {
        if let Some(place) = self.taken.take() {
            self.list[place] = account;
        }
    }

    /// The accounts in the order of every output ([`BlockAccount::sort_key`]).
    pub(crate) fn into_sorted(self) -> Vec<BlockAccount> {
        let mut list = self.list;
        // Those of one position are in the order of their references already.
        let places = places_by_position(&list, BlockAccount::position_key, |_, _| Ordering::Equal);
        permute(&mut list, places);
        list
    }
}
