//! Two languages on one page: the own one, and a second beside it.
//!
//! Both pages are drawn by the same code from the same statement, so their markup is the
//! same and only the texts between the tags differ. They are walked together: where two
//! texts say the same, as amounts, days and references do, the page has the own one alone;
//! where they differ, the second follows in `<span class="beside" lang="xx">`, for readers,
//! for whoever sets the page in type, and for screen readers, which change their voice at it.

use std::fmt::Write;

/// The part of the style that a page in two languages has more.
const STYLE: &str = include_str!("beside.css");

/// Sets the page `second`, in the language `code`, beside the page `own`.
///
/// # Panics
/// If the markup of the two pages differs, which a test over all languages finds before
/// anybody else can: no text of a book is markup.
pub(super) fn beside(own: &str, second: &str, code: &str) -> String {
    let mut out = String::with_capacity(own.len() * 2);
    let mut others = Parts(second);
    let mut title = false;
    for part in Parts(own) {
        match (part, others.next()) {
            (Part::Tag(tag), Some(Part::Tag(other))) if same_element(tag, other) => {
                title = tag == "<title>";
                if tag == "</style>" {
                    out.push_str(STYLE);
                }
                out.push_str(tag);
            }
            (Part::Text(text), Some(Part::Text(other))) => {
                out.push_str(text);
                if !says_the_same(text, other) {
                    let other = without_shared(text, other);
                    // Writing into memory does not fail. A title holds no elements.
                    let _ = match title {
                        true => write!(out, " / {other}"),
                        false => write!(out, "<span class=\"beside\" lang=\"{code}\">{other}</span>"),
                    };
                }
            }
            (part, other) => panic!("{part:?} and {other:?} stand in one place of two pages"),
        }
    }
    assert!(others.0.is_empty(), "the second page goes on with {:?}", others.next());
    out
}

/// A tag, or the text up to the next one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part<'a> {
    Tag(&'a str),
    Text(&'a str),
}

/// The parts of what is left of a page.
struct Parts<'a>(&'a str);

impl<'a> Iterator for Parts<'a> {
    type Item = Part<'a>;

    fn next(&mut self) -> Option<Part<'a>> {
        let is_tag = self.0.starts_with('<');
        let end = match is_tag {
            true => self.0.find('>').map_or(self.0.len(), |at| at + 1),
            false => self.0.find('<').unwrap_or(self.0.len()),
        };
        let (part, rest) = self.0.split_at(end);
        self.0 = rest;
        (!part.is_empty()).then_some(if is_tag { Part::Tag(part) } else { Part::Text(part) })
    }
}

/// Whether two tags are the same but for what is heard: the language, and labels.
fn same_element(own: &str, other: &str) -> bool {
    own == other || unheard(own).eq(unheard(other))
}

/// What stands outside the values of `lang` and `aria-label`.
fn unheard(tag: &str) -> impl Iterator<Item = &str> {
    // Every other piece is a value: escaped text holds no quotation mark.
    let mut heard = false;
    tag.split('"').enumerate().filter_map(move |(place, piece)| {
        if place % 2 == 0 {
            heard = piece.ends_with(" lang=") || piece.ends_with(" aria-label=");
            return Some(piece);
        }
        (!heard).then_some(piece)
    })
}

/// Whether two texts have the same words and figures: languages write a figure with other
/// marks, and a day in another order.
fn says_the_same(own: &str, other: &str) -> bool {
    fn words(text: &str) -> impl Iterator<Item = &str> {
        text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
    }
    fn digits(text: &str) -> Vec<u8> {
        let mut digits: Vec<u8> = text.bytes().filter(u8::is_ascii_digit).collect();
        digits.sort_unstable();
        digits
    }
    own == other || words(own).eq(words(other)) && digits(own) == digits(other)
}

/// The other text without what both share: marks that they begin with, such as a dash, and
/// what they name after a colon, such as the name of a liaison body.
fn without_shared<'a>(own: &str, other: &'a str) -> &'a str {
    let pairs = own.chars().zip(other.chars());
    let shared = pairs.take_while(|(own, other)| own == other && !own.is_alphanumeric() && *own != '&');
    let other = other[shared.map(|(mark, _)| mark.len_utf8()).sum()..].trim();
    match (own.split_once(':'), other.split_once(':')) {
        (Some((_, own)), Some((label, named))) if says_the_same(own, named) => label.trim_end(),
        _ => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_differ_stand_side_by_side() {
        for (own, second, both) in [
            ("<p>Reçu</p>", "<p>Received</p>", "<p>Reçu<span class=\"beside\" lang=\"en\">Received</span></p>"),
            ("<td>1 234,50 EUR</td>", "<td>1,234.50 EUR</td>", "<td>1 234,50 EUR</td>"),
            ("<td>31/12/2025</td>", "<td>2025-12-31</td>", "<td>31/12/2025</td>"),
            ("<td>DE/2025H1-FR-1</td>", "<td>DE/2025H1-FR-1</td>", "<td>DE/2025H1-FR-1</td>"),
            (
                "<dt><b>EU-883</b> – Payer</dt>",
                "<dt><b>EU-883</b> – Pay</dt>",
                "<dt><b>EU-883</b> – Payer<span class=\"beside\" lang=\"en\">Pay</span></dt>",
            ),
            (
                "<small>Organisme : DVKA</small>",
                "<small>Body: DVKA</small>",
                "<small>Organisme : DVKA<span class=\"beside\" lang=\"en\">Body</span></small>",
            ),
            ("<title>Relevé</title>", "<title>Statement</title>", "<title>Relevé / Statement</title>"),
            (
                "<div aria-label=\"Créances\" class=\"x\">\n",
                "<div aria-label=\"Claims\" class=\"x\">\n",
                "<div aria-label=\"Créances\" class=\"x\">\n",
            ),
        ] {
            assert_eq!(beside(own, second, "en"), both);
        }
    }

    #[test]
    #[should_panic(expected = "stand in one place")]
    fn other_markup_is_refused() {
        beside("<p class=\"a\">x</p>", "<p class=\"b\">x</p>", "en");
    }

    #[test]
    #[should_panic(expected = "goes on with")]
    fn nothing_is_lost() {
        beside("<p>x</p>", "<p>x</p><p>y</p>", "en");
    }

    /// Other figures are never hidden behind the own ones.
    #[test]
    fn other_figures_are_shown() {
        assert_eq!(
            beside("<td>1,00</td>", "<td>1.01</td>", "en"),
            "<td>1,00<span class=\"beside\" lang=\"en\">1.01</span></td>"
        );
    }
}
