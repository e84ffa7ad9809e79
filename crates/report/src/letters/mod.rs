//! Letters: what one party writes to the other about a settlement period, from the data
//! of the run alone.
//!
//! [`occasion`] finds in a statement what there is to write about; a module per group of
//! letters puts it into words as a list of parts ([`Letter`]); `render::html::letter`
//! turns the parts into a page. A letter is written from the side of the owner of the
//! statement and bears the date of the cut-off: it knows no today.
//!
//! Figures come from the statement as it holds them; a letter adds up what it lists.

mod balance;
mod claims;
mod desk;
mod disputes;
mod kind;
mod letter;
mod letterhead;
mod money;
pub mod occasion;
mod reference;
mod rejected;

pub use kind::Kind;
pub use letter::{Align, Letter, Part, Signature, Table};
pub use letterhead::{FILE, Letterhead, LetterheadError, Letterheads};
pub use occasion::Occasions;
pub use rejected::{RejectedLine, RejectedLines};

use self::desk::Desk;
use crate::language::Language;
use crate::statement::Statement;

impl Statement<'_> {
    /// The letter of a kind, if the statement gives occasion for one; `rejected` are the
    /// rejected lines of the run.
    pub fn letter(
        &self,
        kind: Kind,
        language: Language,
        heads: &Letterheads,
        rejected: &RejectedLines,
    ) -> Option<Letter> {
        let desk = Desk::new(self, language, heads, rejected);
        match kind {
            Kind::Introduction => claims::introduction(&desk),
            Kind::Acknowledgement => claims::acknowledgement(&desk),
            Kind::Contestation => disputes::contestation(&desk),
            Kind::Reply => disputes::reply(&desk),
            Kind::Reminder => money::reminder(&desk),
            Kind::Interest => money::interest(&desk),
            Kind::Payment => money::payment(&desk),
            Kind::Confirmation => balance::confirmation(&desk),
            Kind::Record => balance::record(&desk),
        }
    }
}
