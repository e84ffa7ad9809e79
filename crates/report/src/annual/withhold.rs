//! Which cells of persons and their claims are withheld.
//!
//! A cell with fewer persons or fewer lines than the smallest cell is withheld. So that it
//! cannot be worked out from totals and other cells, more is withheld, the smallest first.
//! Two kinds of lines add up in a table:
//!
//! - *open* lines, such as the partners of a total, whose parts everybody sees to be there:
//!   the parts withheld are at least two and hold together as many persons as the smallest
//!   cell, or the total is withheld as well; and beside a withheld total at least one part;
//! - *merged* lines, such as the documents of a partner. Their money adds up to a figure of
//!   the ledger, which is never withheld; parts withheld are drawn as one row, which tells
//!   not even which they are. Either all parts are merged, or those that are hold one that
//!   is no small cell: the same person may be in several.
//!
//! At last the whole table is attacked as a reader could: all lines as equations, solved
//! together ([`Counts::solved`]). While a small cell follows from them, one cell more is
//! withheld.

/// What a cell holds.
#[derive(Clone, Copy, Default, Debug)]
pub(super) struct Held {
    pub(super) persons: u64,
    pub(super) lines: u64,
}

impl Held {
    /// Persons that nobody can be told from: no more than there are lines.
    fn known(self) -> u64 {
        self.persons.min(self.lines)
    }

    fn is_empty(self) -> bool {
        self.lines == 0
    }

    /// Where nobody is, nobody can be known.
    fn is_small(self, smallest: u64) -> bool {
        !self.is_empty() && self.known() < smallest
    }
}

/// Cells that add up to another, by number.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) parts: Vec<usize>,
    pub(super) total: usize,
    /// Whether withheld parts are merged, and the money of the total is known.
    pub(super) merged: bool,
}

/// A table of cells with the lines that add up in it.
#[derive(Clone, Debug)]
pub(super) struct Counts {
    pub(super) cells: Vec<Held>,
    pub(super) lines: Vec<Line>,
}

/// Arithmetic modulo a prime: what follows from sums of cells does so in any field, and
/// here numbers stay small.
const PRIME: u128 = (1 << 61) - 1;

impl Counts {
    /// Which cells are withheld, given the smallest that may be seen.
    pub(super) fn withheld(&self, smallest: u64) -> Vec<bool> {
        let mut withheld = self.small(smallest);
        // Every round withholds one cell more, so there are at most as many as cells.
        while let Some(next) = self.lines.iter().find_map(|line| self.next(line, &withheld, smallest)).or_else(|| {
            let solved = self.solved(&withheld).into_iter().find(|cell| self.cells[*cell].is_small(smallest))?;
            self.beside(solved, &withheld)
        }) {
            withheld[next] = true;
        }
        withheld
    }

    /// The cells that are small themselves.
    fn small(&self, smallest: u64) -> Vec<bool> {
        self.cells.iter().map(|cell| cell.is_small(smallest)).collect()
    }

    /// The cell that must be withheld next for a line to keep its secrets.
    fn next(&self, line: &Line, withheld: &[bool], smallest: u64) -> Option<usize> {
        let hidden = || line.parts.iter().filter(|part| withheld[**part]).map(|part| self.cells[*part].known());
        let number = hidden().count();
        let smallest_seen = self.smallest_seen(line.parts.iter().copied(), withheld);
        let all_hidden = smallest_seen.is_none();
        let safe = match (withheld[line.total], number) {
            // Its parts would give the total away; an empty line has no secret.
            (true, 0) => self.cells[line.total].is_empty(),
            (false, 0) => true,
            (_, 1) if line.merged => all_hidden,
            (_, _) if line.merged => all_hidden || hidden().max() >= Some(smallest),
            (true, _) => true,
            (false, 1) => false,
            (false, _) => hidden().sum::<u64>() >= smallest,
        };
        if safe {
            return None;
        }
        smallest_seen.or(Some(line.total)).filter(|cell| !withheld[*cell])
    }

    /// Another cell of the lines of a cell, or else of the table.
    fn beside(&self, cell: usize, withheld: &[bool]) -> Option<usize> {
        let lines = self.lines.iter().filter(|line| line.total == cell || line.parts.contains(&cell));
        let around = lines.flat_map(|line| line.parts.iter().copied().chain((!line.merged).then_some(line.total)));
        let merged = || self.lines.iter().filter(|line| line.merged).flat_map(|line| line.parts.iter().copied());
        self.smallest_seen(around, withheld).or_else(|| self.smallest_seen(merged(), withheld))
    }

    fn smallest_seen(&self, cells: impl Iterator<Item = usize>, withheld: &[bool]) -> Option<usize> {
        let seen = cells.filter(|cell| !withheld[*cell] && !self.cells[*cell].is_empty());
        seen.min_by_key(|cell| (self.cells[*cell].known(), *cell))
    }

    /// The withheld cells that follow from what is seen, by whatever combination of lines:
    /// by their lines of claims, where withheld totals are not known, and by their money,
    /// where totals of merged lines are.
    fn solved(&self, withheld: &[bool]) -> Vec<usize> {
        let mut solved = self.solved_in(withheld, false);
        solved.extend(self.solved_in(withheld, true));
        solved.sort_unstable();
        solved.dedup();
        solved.retain(|cell| withheld[*cell]);
        solved
    }

    fn solved_in(&self, withheld: &[bool], money: bool) -> Vec<usize> {
        let mut unknown = withheld.to_vec();
        // Nobody is told which parts of a merged line are there.
        for line in self.lines.iter().filter(|line| line.merged && line.parts.iter().any(|part| withheld[*part])) {
            for part in &line.parts {
                unknown[*part] |= self.cells[*part].is_empty();
            }
        }
        // The money of totals of merged lines, and of what stands beside them, is known.
        if money {
            let merged: Vec<bool> = (0..self.cells.len())
                .map(|cell| self.lines.iter().any(|line| line.merged && line.parts.contains(&cell)))
                .collect();
            unknown.iter_mut().zip(merged).for_each(|(unknown, merged)| *unknown &= merged);
        }
        // What adds up to nothing is nothing.
        let nothing = |line: &&Line, unknown: &[bool]| {
            let unknowns = || line.parts.iter().filter(|part| unknown[**part]);
            !unknown[line.total] && unknowns().count() > 0 && unknowns().all(|part| self.cells[*part].is_empty())
        };
        while let Some(line) = self.lines.iter().find(|line| nothing(line, &unknown)) {
            line.parts.iter().for_each(|part| unknown[*part] = false);
        }
        let places: Vec<usize> = (0..unknown.len()).filter(|cell| unknown[*cell]).collect();
        let column = |cell: usize| places.binary_search(&cell).ok();
        let equation = |line: &Line| {
            let mut row = vec![0; places.len()];
            line.parts.iter().filter_map(|part| column(*part)).for_each(|place| row[place] = 1);
            if let Some(place) = column(line.total) {
                row[place] = PRIME - 1;
            }
            row
        };
        let lines = self.lines.iter();
        determined(lines.map(equation).collect(), places.len()).into_iter().map(|place| places[place]).collect()
    }
}

/// The unknowns that have one value alone: Gauss–Jordan; a row with one unknown left has it.
fn determined(mut rows: Vec<Vec<u128>>, width: usize) -> Vec<usize> {
    let mut found = 0;
    for column in 0..width {
        let Some(pivot) = (found..rows.len()).find(|row| rows[*row][column] != 0) else { continue };
        rows.swap(found, pivot);
        let inverse = power(rows[found][column], PRIME - 2);
        rows[found].iter_mut().for_each(|of| *of = *of * inverse % PRIME);
        let by = rows[found].clone();
        for (number, row) in rows.iter_mut().enumerate() {
            let factor = row[column];
            if number != found && factor != 0 {
                row.iter_mut().zip(&by).for_each(|(of, by)| *of = (*of + (PRIME - factor) * by) % PRIME);
            }
        }
        found += 1;
    }
    let alone = |row: &Vec<u128>| {
        let mut unknowns = (0..width).filter(|column| row[*column] != 0);
        unknowns.next().filter(|_| unknowns.next().is_none())
    };
    rows.iter().filter_map(alone).collect()
}

fn power(mut of: u128, mut times: u128) -> u128 {
    let mut result = 1;
    while times > 0 {
        if times & 1 == 1 {
            result = result * of % PRIME;
        }
        of = of * of % PRIME;
        times >>= 1;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    const SMALLEST: u64 = 5;

    fn held(count: u64) -> Held {
        Held { persons: count, lines: count }
    }

    fn counts(cells: &[u64], lines: &[(&[usize], usize)]) -> Counts {
        let line = |(parts, total): &(&[usize], usize)| Line { parts: parts.to_vec(), total: *total, merged: false };
        Counts { cells: cells.iter().map(|count| held(*count)).collect(), lines: lines.iter().map(line).collect() }
    }

    fn places(withheld: &[bool]) -> Vec<usize> {
        withheld.iter().enumerate().filter(|(_, withheld)| **withheld).map(|(cell, _)| cell).collect()
    }

    fn withheld(cells: &[u64], lines: &[(&[usize], usize)]) -> Vec<usize> {
        places(&counts(cells, lines).withheld(SMALLEST))
    }

    #[test]
    fn a_small_cell_takes_another_with_it() {
        // 3 + 40 + 9 = 52: the 9 goes too, being the smaller of the others.
        assert_eq!(withheld(&[3, 40, 9, 52], &[(&[0, 1, 2], 3)]), [0, 2]);
        assert_eq!(withheld(&[30, 40, 9, 79], &[(&[0, 1, 2], 3)]), Vec::<usize>::new());
    }

    #[test]
    fn few_persons_with_many_lines_are_few_and_corrections_alone_are_too() {
        let cells = [(2, 30), (9, 9), (0, 1), (40, 50)].map(|(persons, lines)| Held { persons, lines });
        assert_eq!(cells.map(|cell| cell.is_small(SMALLEST)), [true, false, true, false]);
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

    /// What is merged must not be of few persons: a large part goes into it, or all do.
    #[test]
    fn merged_parts_hold_one_that_is_not_small() {
        let of = |cells: &[u64]| {
            let mut table = counts(cells, &[(&[0, 1, 2], 3)]);
            table.lines[0].merged = true;
            places(&table.withheld(SMALLEST))
        };
        assert_eq!(of(&[3, 4, 20, 27]), [0, 1, 2], "3 and 4 may be the same persons");
        assert_eq!(of(&[3, 9, 20, 32]), [0, 1]);
        assert_eq!(of(&[9, 9, 20, 38]), Vec::<usize>::new());
        assert_eq!(of(&[0, 2, 0, 2]), [1, 3], "its money is a figure of the ledger");
    }

    #[test]
    fn rows_and_columns_keep_their_secrets_together() {
        // Two partners, two documents, totals of both, and of all.
        //        a   b   all
        //  DE    2   30   32
        //  ES   50   60  110
        //  all  52   90  142
        let cells = [2, 30, 32, 50, 60, 110, 52, 90, 142];
        assert_eq!(withheld(&cells, &SQUARE), [0, 1, 3, 4], "the classic square");
    }

    const SQUARE: [(&[usize], usize); 6] =
        [(&[0, 1], 2), (&[3, 4], 5), (&[6, 7], 8), (&[0, 3], 6), (&[1, 4], 7), (&[2, 5], 8)];

    /// Every line has two unknowns or none, and still a cell follows from all of them: the
    /// bridge between two squares.
    #[test]
    fn a_cell_that_follows_from_several_lines_is_found() {
        // Rows of four, columns of four; withheld: two squares and the cell between them.
        let mut lines: Vec<(Vec<usize>, usize)> =
            (0..4).map(|row| ((row * 5..row * 5 + 4).collect(), row * 5 + 4)).collect();
        lines.extend((0..4).map(|column| ((0..4).map(|row| row * 5 + column).collect(), 20 + column)));
        let lines: Vec<(&[usize], usize)> = lines.iter().map(|(parts, total)| (parts.as_slice(), *total)).collect();
        let table = counts(&[9; 24], &lines);
        let mut hidden = vec![false; 24];
        for cell in [0, 1, 5, 6, 12, 13, 17, 18, 7] {
            hidden[cell] = true;
        }
        assert_eq!(table.solved(&hidden), [7], "no line has one unknown alone");
        hidden[7] = false;
        assert_eq!(table.solved(&hidden), Vec::<usize>::new());
    }

    /// Partners by documents with totals, a document that nobody has, and the persons of
    /// each partner, as the report lays them out.
    fn world(cells: &[[u64; 3]]) -> Counts {
        const WIDE: usize = 5;
        let mut rows: Vec<[u64; 3]> = cells.to_vec();
        rows.push([0, 1, 2].map(|column| cells.iter().map(|row| row[column]).sum()));
        let of_row = |row: &[u64; 3]| [row.iter().sum(), row[0], row[1], row[2], 0];
        let mut lines: Vec<Line> = (0..rows.len())
            .map(|row| Line {
                parts: (1..WIDE).map(|column| row * WIDE + column).collect(),
                total: row * WIDE,
                merged: true,
            })
            .collect();
        let last = cells.len();
        lines.extend((0..WIDE).map(|column| Line {
            parts: (0..last).map(|row| row * WIDE + column).collect(),
            total: last * WIDE + column,
            merged: false,
        }));
        Counts { cells: rows.iter().flat_map(of_row).map(held).collect(), lines }
    }

    fn worlds() -> impl Iterator<Item = Counts> {
        (0u64..20_000).map(|number| {
            let mut state = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
            let mut next = || {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                [0, 0, 1, 3, 4, 5, 9, 20, 33, 60][(state % 10) as usize]
            };
            let partners = 1 + number as usize % 4;
            let cells: Vec<[u64; 3]> = (0..partners).map(|_| [next(), next(), next()]).collect();
            world(&cells)
        })
    }

    /// Nobody can solve for a small cell, whatever lines are combined.
    #[test]
    fn what_is_withheld_cannot_be_solved_for() {
        for table in worlds() {
            let hidden = table.withheld(SMALLEST);
            let small = |cell: &usize| table.cells[*cell].is_small(SMALLEST);
            assert!((0..table.cells.len()).filter(small).all(|cell| hidden[cell]), "{table:?}");
            let solved: Vec<usize> = table.solved(&hidden).into_iter().filter(small).collect();
            assert!(solved.is_empty(), "{solved:?} of {table:?} with {hidden:?}");
        }
    }

    /// The attack is one: it succeeds where small cells alone are withheld.
    #[test]
    fn withholding_small_cells_alone_gives_them_away() {
        let given_away = worlds().filter(|table| {
            let hidden = table.small(SMALLEST);
            table.solved(&hidden).into_iter().any(|cell| table.cells[cell].is_small(SMALLEST))
        });
        let given_away = given_away.count();
        assert!(given_away > 5_000, "{given_away} of 20,000 tables give a small cell away");
    }
}
