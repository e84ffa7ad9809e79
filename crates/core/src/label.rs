//! Short identifiers held in place, so that keys are cheap to copy and to sort.

use std::fmt;

/// An identifier of 1 to `N` printable ASCII characters, ordered as bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Label<const N: usize>([u8; N]);

impl<const N: usize> Label<N> {
    /// Takes `text` as a label; `None` if it is empty, too long, or holds
    /// anything but printable ASCII without spaces.
    pub const fn new(text: &[u8]) -> Option<Self> {
        if text.is_empty() || text.len() > N {
            return None;
        }
        let mut bytes = [0; N];
        let mut index = 0;
        while index < text.len() {
            if !text[index].is_ascii_graphic() {
                return None;
            }
            bytes[index] = text[index];
            index += 1;
        }
        Some(Self(bytes))
    }

    /// Whether this is how the label is written.
    pub fn is_written(&self, text: &[u8]) -> bool {
        // Behind the label there are zeros, which are no part of it.
        let ends = |at: usize| self.0.get(at).is_none_or(|byte| *byte == 0);
        self.0.starts_with(text) && ends(text.len()) && text.len().checked_sub(1).is_some_and(|last| !ends(last))
    }

    /// The text of the label.
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|byte| *byte == 0).unwrap_or(N);
        // Only ASCII gets in, so this never falls back.
        std::str::from_utf8(&self.0[..length]).unwrap_or("")
    }
}

impl<const N: usize> fmt::Display for Label<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl<const N: usize> fmt::Debug for Label<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<const N: usize> serde::Serialize for Label<N> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::Label;

    #[test]
    fn order_is_the_order_of_the_bytes() {
        let label = |text: &str| Label::<8>::new(text.as_bytes()).expect("a label");
        assert!(label("AT") < label("BE"));
        assert!(label("CA-QC") < label("CH"));
        assert!(label("EU-1") < label("EU-10"));
    }

    #[test]
    fn is_written_in_one_way() {
        let label = Label::<4>::new(b"CA-Q").expect("a label");
        let short = Label::<4>::new(b"CA").expect("a label");
        assert!(label.is_written(b"CA-Q") && short.is_written(b"CA"));
        for text in [&b""[..], b"C", b"CA-", b"CA\0", b"CA\0\0", b"CA-QC", b"ca"] {
            assert!(!label.is_written(text) && !short.is_written(text), "{text:?}");
        }
    }

    #[test]
    fn refuses_what_is_not_a_label() {
        for text in ["", "ninechars", "a b", "é", "a\0"] {
            assert!(Label::<8>::new(text.as_bytes()).is_none(), "{text:?}");
        }
    }
}
