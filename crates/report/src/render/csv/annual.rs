//! The tables of an annual report as CSV: the words of machines, amounts as plain decimals,
//! shares, means and factors rounded to six. The exact fractions are in the JSON.

use crate::annual::Annual;
use crate::annual::say::plain;
use crate::ink::into_text;
use crate::sheet::Sheet;

impl Annual {
    /// Every table with the name of its file, in the order of the report.
    pub fn csv(&self) -> Vec<(String, String)> {
        let tables = self.in_tables().flat_map(|section| section.tables());
        tables
            .map(|table| {
                let heads = table.columns.iter().map(|column| column.id.as_str()).chain(["row"]);
                let mut sheet = Sheet::new(Vec::new(), heads);
                for row in &table.rows {
                    for cell in &row.cells {
                        sheet.plain(&plain(cell));
                    }
                    sheet.word(row.rank.as_str()).end();
                }
                (format!("{}.csv", table.id), into_text(sheet.finish()))
            })
            .collect()
    }
}
