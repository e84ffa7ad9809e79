//! A claim file before its lines are read: its form, its layout, its columns.

use std::io;

use solde_core::codes::{Code, Severity};

use crate::files::{Beginning, InboxFile, is_native, open};
use crate::finding::Finding;
use crate::import::{ImportSet, Imported};
use crate::layout::{Column, ColumnMap, HeaderFault};
use crate::source::{Body, Source};
use crate::stream::{self, ColumnForm};

/// Opens a file that holds claims as a source whose chunks have the numbers from
/// `first_chunk` on; what is wrong with its header goes into `findings`. `None` if that
/// makes the file unusable.
pub(crate) fn open_claims(
    file: &InboxFile,
    imports: &ImportSet,
    first_chunk: u64,
    findings: &mut Vec<Finding>,
) -> io::Result<Option<Source>> {
    let beginning = Beginning::read(&file.path)?;
    let forms = match beginning.stream {
        Some(kind) => stream::columns(&file.path, kind)?,
        None => Vec::new(),
    };
    let names = beginning.names()?;
    let imported = match imports.of_header(&beginning.line, beginning.is_table()) {
        Ok(found) => found.filter(|_| !is_native(&names)),
        // Found when the file was classified: it would not be read.
        Err(fitting) => {
            let message = format!("{}: it fits the import profiles {}", file.label, fitting.join(", "));
            return Err(io::Error::new(io::ErrorKind::InvalidData, message));
        }
    };
    let (map, faults) = columns(imported.as_ref(), &names, beginning.is_table().then_some(&forms));
    let mut found: Vec<Finding> = faults.into_iter().map(|fault| of_header(&file.label, fault)).collect();
    for (place, (name, form)) in forms.iter().enumerate() {
        let column = map.columns.get(place).copied().flatten();
        if let Some(why) = column.and_then(|column| form.fault(column)) {
            let fault = HeaderFault { code: Code::ColumnForm, field: place + 1, name: name.clone() };
            found.push(Finding {
                expected: format!(
                    "decimals or text for amounts, dates or text for days, text for codes; this is {why}"
                ),
                ..of_header(&file.label, fault)
            });
        }
    }
    let usable = found.iter().all(|finding| finding.severity == Severity::Warning);
    findings.extend(found);
    if !usable {
        return Ok(None);
    }
    let body = match beginning.stream {
        None => Body::File(open(&file.path)?),
        Some(kind) => {
            let path = file.path.clone();
            Body::Stream(Box::new(move || Ok(Box::new(stream::open(&path, kind)?))))
        }
    };
    Ok(Some(Source {
        label: file.label.clone(),
        path: file.path.clone(),
        chunks: Source::chunks_for(&body, beginning.size),
        body,
        size: beginning.size,
        map,
        first_chunk,
    }))
}

/// Where the columns stand; `forms` are those of a table with types.
fn columns(
    imported: Option<&Imported>,
    names: &[String],
    forms: Option<&Vec<(String, ColumnForm)>>,
) -> (ColumnMap, Vec<HeaderFault>) {
    let Some(imported) = imported else { return ColumnMap::of(names) };
    let Some(forms) = forms else { return ColumnMap::imported(imported, None) };
    let (places, _) = imported.profile.places(&imported.names);
    let is_text = |column: Column| {
        let place = places.iter().position(|found| *found == Some(column));
        place.and_then(|place| forms.get(place)).is_none_or(|(_, form)| *form == ColumnForm::Text)
    };
    ColumnMap::imported(imported, Some(&is_text))
}

fn of_header(label: &str, fault: HeaderFault) -> Finding {
    let mut finding = Finding::file(label, fault.code, &fault.name, "the columns of the layout, each once");
    finding.line = 1;
    finding.column = fault.field as u16;
    finding.field = fault.name;
    finding
}
