//! An annual report as one JSON object: the same cells as its CSV tables. Amounts are text
//! with all their decimals, never numbers; fractions are numerator and denominator.

use serde_json::{Map, Value, json};

use crate::annual::Annual;
use crate::annual::page::{Cell, Item, KeyFigure, Table};
use crate::annual::say::{code, plain};

impl Annual {
    /// The report as JSON.
    pub fn json(&self) -> String {
        let sections: Vec<Value> = self
            .in_tables()
            .map(|section| {
                let keys = section.items.iter().flat_map(|item| match item {
                    Item::Keys(keys) => keys.as_slice(),
                    _ => &[],
                });
                json!({
                    "section": section.id,
                    "currency": section.currency.map(|currency| currency.code().to_owned()),
                    "key_figures": keys.map(key_figure).collect::<Map<String, Value>>(),
                    "tables": section.tables().map(table).collect::<Vec<Value>>(),
                })
            })
            .collect();
        let report = json!({
            "format": 1,
            "year": self.year,
            "party": self.party.map(|party| party.code().to_owned()),
            "cut_off": self.cut_off.to_string(),
            "runs": self.runs,
            "ledger_digest": self.ledger_digest,
            "engine": self.engine,
            "sections": sections,
        });
        format!("{report:#}\n")
    }
}

fn key_figure(key: &KeyFigure) -> (String, Value) {
    (key.id.to_owned(), value(&key.cell))
}

fn table(table: &Table) -> Value {
    let rows = table.rows.iter().map(|row| {
        let cells = table.columns.iter().zip(&row.cells);
        let mut object: Map<String, Value> = cells.map(|(column, cell)| (column.id.clone(), value(cell))).collect();
        object.insert("row".into(), row.rank.as_str().into());
        Value::Object(object)
    });
    json!({ "table": table.id, "rows": rows.collect::<Vec<Value>>() })
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Nothing => Value::Null,
        Cell::Count(count) => json!(count),
        Cell::Equal(equal) => json!(equal),
        Cell::Label(label) => json!(code(label)),
        Cell::Share(numerator, denominator)
        | Cell::Days(numerator, denominator)
        | Cell::Factor(numerator, denominator) => {
            json!({ "numerator": numerator.to_string(), "denominator": denominator.to_string() })
        }
        Cell::Amount(..) | Cell::Withheld | Cell::Instead(..) | Cell::Date(_) | Cell::Decimal(_) => json!(plain(cell)),
    }
}
