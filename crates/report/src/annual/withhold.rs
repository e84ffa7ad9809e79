//! Which counts of persons are withheld.
//!
//! A count below the smallest cell is withheld. So that it cannot be worked out from a total
//! and its other parts, more is withheld: in every line of parts and their total the parts
//! withheld are at least two and hold together at least as many persons as the smallest
//! cell, or the total is withheld as well; and beside a withheld total at least one part.
//! The smallest count goes first, so that as little as possible is lost. Zero is no secret:
//! where nobody is, nobody can be known.

/// A table of counts with the lines that add up in it.
#[derive(Clone, Debug)]
pub(super) struct Counts {
    /// Every count.
    pub(super) cells: Vec<u64>,
    /// Parts and their total, by number of cell.
    pub(super) lines: Vec<(Vec<usize>, usize)>,
}

impl Counts {
    /// Which cells are withheld, given the smallest that may be seen.
    pub(super) fn withheld(&self, smallest: u64) -> Vec<bool> {
        let mut withheld: Vec<bool> = self.cells.iter().map(|count| (1..smallest).contains(count)).collect();
        // Every round withholds one cell more, so there are at most as many as cells.
        while let Some(next) = self.lines.iter().find_map(|line| self.next(line, &withheld, smallest)) {
            withheld[next] = true;
        }
        withheld
    }

    /// The cell that must be withheld next for a line to keep its secrets.
    fn next(&self, (parts, total): &(Vec<usize>, usize), withheld: &[bool], smallest: u64) -> Option<usize> {
        let hidden = || parts.iter().filter(|part| withheld[**part]);
        let seen = parts.iter().filter(|part| !withheld[**part] && self.cells[**part] > 0);
        let (number, persons) = (hidden().count(), hidden().map(|part| self.cells[*part]).sum::<u64>());
        let safe = match (withheld[*total], number) {
            (false, 0) => true,
            (false, 1) => false,
            (false, _) => persons >= smallest,
            // Its parts would give the total away; an empty line has no secret.
            (true, 0) => self.cells[*total] == 0,
            (true, _) => true,
        };
        if safe {
            return None;
        }
        let smallest_seen = seen.min_by_key(|part| (self.cells[**part], **part)).copied();
        smallest_seen.or(Some(*total)).filter(|cell| !withheld[*cell])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn withheld(cells: &[u64], lines: &[(&[usize], usize)]) -> Vec<usize> {
        let lines = lines.iter().map(|(parts, total)| (parts.to_vec(), *total)).collect();
        let withheld = Counts { cells: cells.to_vec(), lines }.withheld(5);
        withheld.iter().enumerate().filter(|(_, withheld)| **withheld).map(|(cell, _)| cell).collect()
    }

    #[test]
    fn a_small_cell_takes_another_with_it() {
        // 3 + 40 + 9 = 52: the 9 goes too, being the smaller of the others.
        assert_eq!(withheld(&[3, 40, 9, 52], &[(&[0, 1, 2], 3)]), [0, 2]);
        assert_eq!(withheld(&[30, 40, 9, 79], &[(&[0, 1, 2], 3)]), Vec::<usize>::new());
    }

    #[test]
    fn cells_that_are_small_together_take_a_third() {
        // 1 + 1: whoever knows their sum is 2 knows both.
        assert_eq!(withheld(&[1, 1, 20, 22], &[(&[0, 1, 2], 3)]), [0, 1, 2]);
        assert_eq!(withheld(&[3, 4, 20, 27], &[(&[0, 1, 2], 3)]), [0, 1]);
    }

    #[test]
    fn where_there_is_no_other_the_total_goes() {
        assert_eq!(withheld(&[3, 0, 3], &[(&[0, 1], 2)]), [0, 2]);
        // Its total is small, and so is its only part: both are withheld already.
        assert_eq!(withheld(&[0, 2, 2], &[(&[0, 1], 2)]), [1, 2]);
        assert_eq!(withheld(&[0, 0, 0], &[(&[0, 1], 2)]), Vec::<usize>::new());
    }

    #[test]
    fn rows_and_columns_keep_their_secrets_together() {
        // Two partners, two documents, totals of both, and of all.
        //        a   b   all
        //  DE    2   30   32
        //  ES   50   60  110
        //  all  52   90  142
        let cells = [2, 30, 32, 50, 60, 110, 52, 90, 142];
        let lines: [(&[usize], usize); 6] =
            [(&[0, 1], 2), (&[3, 4], 5), (&[6, 7], 8), (&[0, 3], 6), (&[1, 4], 7), (&[2, 5], 8)];
        assert_eq!(withheld(&cells, &lines), [0, 1, 3, 4], "the classic square");
    }

    /// Nobody can solve for a withheld cell: every withheld cell could be another number
    /// without any visible one changing. Checked by elimination over all small tables.
    #[test]
    fn no_line_gives_a_cell_away() {
        let lines: [(&[usize], usize); 6] =
            [(&[0, 1], 2), (&[3, 4], 5), (&[6, 7], 8), (&[0, 3], 6), (&[1, 4], 7), (&[2, 5], 8)];
        for number in 0u64..10_000 {
            let of = |place: u32| [0, 1, 4, 5, 9, 20, 33, 2, 60, 7][(number / 10u64.pow(place) % 10) as usize];
            let (a, b, c, d) = (of(0), of(1), of(2), of(3));
            let cells = [a, b, a + b, c, d, c + d, a + c, b + d, a + b + c + d];
            let hidden = withheld(&cells, &lines);
            for (parts, total) in lines {
                let all: Vec<usize> = parts.iter().copied().chain([total]).collect();
                let unknown: Vec<usize> = all.into_iter().filter(|cell| hidden.contains(cell)).collect();
                assert_ne!(unknown.len(), 1, "{cells:?}: {unknown:?} follows from its line");
            }
            assert!((0..9).all(|cell| !(1..5).contains(&cells[cell]) || hidden.contains(&cell)), "{cells:?}");
        }
    }
}
