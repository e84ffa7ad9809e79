//! Names that are near to one that is not known.

/// Most names suggested.
const MOST: usize = 5;

/// Up to five of `known` that are most like `wanted`: those that hold it first,
/// then those that differ from it in few letters.
pub fn nearest<'a>(wanted: &str, known: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = wanted.to_lowercase();
    let limit = (wanted.chars().count() / 3).max(2);
    let mut near: Vec<(usize, &str)> = known
        .filter_map(|name| {
            let lower = name.to_lowercase();
            let distance = if wanted.len() > 2 && lower.contains(&wanted) { 0 } else { distance(&wanted, &lower) };
            (distance <= limit).then_some((distance, name))
        })
        .collect();
    near.sort_unstable();
    near.dedup();
    near.into_iter().take(MOST).map(|(_, name)| name).collect()
}

/// Letters to change, add or take away to get from one text to the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (place, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = place + 1;
        for (column, other) in to.iter().enumerate() {
            let changed = diagonal + usize::from(letter != *other);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_differ_a_little_are_found_and_others_are_not() {
        let known = ["LIC-2025-H1-DE", "LIC-2025-H2-DE", "LIC-2024-H1-IT", "S080-7"];
        let near = |wanted| nearest(wanted, known.into_iter());
        assert_eq!(near("LIC-2025-H1-D"), ["LIC-2025-H1-DE", "LIC-2025-H2-DE", "LIC-2024-H1-IT"]);
        assert_eq!(near("lic-2025-h2-de")[0], "LIC-2025-H2-DE");
        assert_eq!(near("2025"), ["LIC-2025-H1-DE", "LIC-2025-H2-DE"]);
        assert_eq!(near("nothing like it"), Vec::<&str>::new());
    }

    #[test]
    fn letters_are_counted() {
        for (from, to, letters) in [("", "abc", 3), ("kitten", "sitting", 3), ("same", "same", 0), ("flaw", "lawn", 2)]
        {
            assert_eq!(distance(from, to), letters, "{from} {to}");
        }
    }
}
