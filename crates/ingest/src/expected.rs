//! What was expected where a line was rejected: a text, or a sentence that goes on to name
//! other lines. Those are kept as places and named when the sentence is drawn, so that a
//! reject costs the same few bytes whatever it names.

use std::borrow::Cow;

use crate::line_names::{LineNames, LinePlace};
use crate::spill::{put_texts, take, take_texts, take_u64};

/// Other lines that one reject names, at most.
pub(crate) const NAMED: usize = 5;

/// What was expected.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Expected<'a> {
    /// Something that names no line.
    Text(Cow<'a, str>),
    /// That a claim is sent once; it counts at this line.
    CountsAt(LinePlace),
    /// That an id stands for one line; it is also at these.
    OneLinePerId(Others),
    /// That a treatment is claimed once; it is also claimed at these lines.
    OneClaimPerTreatment(Others),
}

/// The first lines besides the one at hand.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Others {
    places: [Option<LinePlace>; NAMED],
}

impl Others {
    /// Of `places`, ascending, those that are not `own`.
    pub(crate) fn of(places: &[LinePlace], own: LinePlace) -> Self {
        let mut others = Self::default();
        let except_own = places.iter().copied().filter(|place| *place != own);
        others.places.iter_mut().zip(except_own).for_each(|(other, place)| *other = Some(place));
        others
    }

    fn iter(&self) -> impl Iterator<Item = LinePlace> {
        self.places.iter().map_while(|place| *place)
    }
}

impl<'a> Expected<'a> {
    /// Writes the sentence.
    pub(crate) fn draw(&self, names: &LineNames, to: &mut String) {
        let (sentence, others) = match self {
            Self::Text(text) => return to.push_str(text),
            Self::CountsAt(place) => {
                to.push_str("each claim once; it counts at ");
                return names.push(*place, to);
            }
            Self::OneLinePerId(others) => ("one line per id; also at ", others),
            Self::OneClaimPerTreatment(others) => ("each treatment claimed once; also at ", others),
        };
        to.push_str(sentence);
        for (number, place) in others.iter().enumerate() {
            if number > 0 {
                to.push_str(", ");
            }
            names.push(place, to);
        }
    }

    /// The same, of a text of its own.
    pub(crate) fn into_owned(self) -> Expected<'static> {
        match self {
            Self::Text(text) => Expected::Text(Cow::Owned(text.into_owned())),
            Self::CountsAt(place) => Expected::CountsAt(place),
            Self::OneLinePerId(others) => Expected::OneLinePerId(others),
            Self::OneClaimPerTreatment(others) => Expected::OneClaimPerTreatment(others),
        }
    }

    /// Appends it to a record.
    pub(crate) fn encode(&self, to: &mut Vec<u8>) {
        let put_places = |kind, places: &Others, to: &mut Vec<u8>| {
            to.extend_from_slice(&[kind, places.iter().count() as u8]);
            places.iter().for_each(|place| to.extend_from_slice(&place.bits().to_le_bytes()));
        };
        match self {
            Self::Text(text) => {
                to.push(0);
                put_texts([text], to);
            }
            Self::CountsAt(place) => {
                to.push(1);
                to.extend_from_slice(&place.bits().to_le_bytes());
            }
            Self::OneLinePerId(others) => put_places(2, others, to),
            Self::OneClaimPerTreatment(others) => put_places(3, others, to),
        }
    }

    /// Takes it off the front of a record.
    pub(crate) fn decode(rest: &mut &'a [u8]) -> Option<Self> {
        let take_place = |rest: &mut &[u8]| take_u64(rest).map(LinePlace::from_bits);
        let take_places = |rest: &mut &[u8]| {
            let count = usize::from(take(rest, 1)?[0]);
            let mut others = Others::default();
            for place in others.places.get_mut(..count)? {
                *place = Some(take_place(rest)?);
            }
            Some(others)
        };
        Some(match take(rest, 1)?[0] {
            0 => Self::Text(take_texts(rest).map(|[text]| text)?),
            1 => Self::CountsAt(take_place(rest)?),
            2 => Self::OneLinePerId(take_places(rest)?),
            3 => Self::OneClaimPerTreatment(take_places(rest)?),
            _ => return None,
        })
    }
}
