use super::*;

/// A layout with everything that can be declared.
const FULL: &str = r#"
name = "Export of a fund"
source = "Description of the export, version 3, 2026-01-15"
creditor = "ES"
delimiter = ";"
encoding = "ISO-8859-15"
decimal = ","
thousands = "."
date = "DD/MM/YYYY"
ignore = ["Observaciones"]

[columns]
claim_id = "Número"
block_ref = "Remesa"
debtor = "País deudor"
accounting_period = "Semestre"
article = "Artículo"
creditor_institution = "Institución"
debtor_institution = "Institución deudora"
person_id = "Asegurado"
entitlement_document = "Documento"
entitlement_from = "Desde"
entitlement_to = "Hasta"
care_from = "Inicio"
care_to = "Fin"
booked_on = "Contabilizado"
benefit_category = "Prestación"
care_amount = "Importe"

[constants]
agreement = "EU-883"
basis = "actual"
currency = "EUR"
fee_amount = ""

[translate.article]
"Art. 19" = "19"

[translate.benefit_category]
"Médica" = "medical"
"" = "other"
"#;

const HEADER: &str = "Número;Remesa;País deudor;Semestre;Artículo;Institución;Institución deudora;Asegurado;\
    Documento;Desde;Hasta;Inicio;Fin;Contabilizado;Prestación;Importe;Observaciones;Otra";

fn full() -> ImportProfile {
    ImportProfile::read("imports/es.toml", FULL).expect("a profile")
}

fn encoded(text: &str) -> Vec<u8> {
    encoding_rs::ISO_8859_15.encode(text).0.into_owned()
}

#[test]
fn a_header_in_its_encoding_finds_its_profile_and_its_places() {
    let set = ImportSet::new(vec![full()]).expect("a set");
    let found = set.of_header(&encoded(HEADER), false).expect("one").expect("a profile");
    assert_eq!((found.profile.name(), found.profile.delimiter()), ("Export of a fund", b';'));
    let (places, faults) = found.profile.places(&found.names);
    assert_eq!(places[..3], [Some(Column::ClaimId), Some(Column::BlockRef), Some(Column::Debtor)]);
    assert_eq!(places[15..], [Some(Column::CareAmount), None, None]);
    let faults: Vec<_> = faults.iter().map(|fault| (fault.code, fault.field, fault.name.as_str())).collect();
    assert_eq!(faults, [(Code::ColumnUnknown, 18, "Otra")]);
    assert_eq!(found.profile.constants()[Column::Creditor as usize].as_deref(), Some(&b"ES"[..]));
    // Other bytes, another delimiter, or a column less: not this layout.
    for other in [
        HEADER.as_bytes().to_vec(),
        encoded(&HEADER.replace(';', ",")),
        encoded(&HEADER[HEADER.find(';').expect("one") + 1..]),
    ] {
        assert!(set.of_header(&other, false).expect("none").is_none());
    }
    let made = set.of_header(HEADER.replace(';', ",").as_bytes(), true).expect("one");
    assert!(made.is_some(), "text made from Parquet is UTF-8 with commas");
}

#[test]
fn a_header_that_two_profiles_fit_names_both() {
    let narrower = FULL.replace("Export of a fund", "A narrower one").replace("ignore", "#");
    let profiles = vec![full(), ImportProfile::read("imports/b.toml", &narrower).expect("a profile")];
    let set = ImportSet::new(profiles).expect("a set");
    let both = set.of_header(&encoded(HEADER), false).expect_err("two fit");
    assert_eq!(both, ["Export of a fund", "A narrower one"]);
    let error = ImportSet::new(vec![full(), full()]).expect_err("one name twice");
    assert!(matches!(error, ImportError::Repeated { .. }));
}

#[test]
fn a_column_twice_in_a_header_is_found() {
    let names: Vec<String> = HEADER.split(';').chain(["Importe"]).map(str::to_owned).collect();
    let (places, faults) = full().places(&names);
    assert_eq!(places.last(), Some(&None));
    assert!(faults.iter().any(|fault| fault.code == Code::ColumnRepeated && fault.field == 19));
}

#[test]
fn values_are_converted_by_column() {
    let profile = Arc::new(full());
    let conversion = Conversion::of(&profile, None).expect("one");
    let convert = |column, value: &str| {
        let mut into = Vec::new();
        let changed = conversion.convert(column, value.as_bytes(), &mut into);
        assert_eq!(changed, !into.is_empty());
        if changed { String::from_utf8(into).expect("UTF-8") } else { value.to_owned() }
    };
    assert_eq!(convert(Column::CareAmount, "1.234,56"), "1234.56");
    assert_eq!(convert(Column::CareAmount, ""), "");
    assert_eq!(convert(Column::CareFrom, "31/12/2025"), "2025-12-31");
    assert_eq!(convert(Column::CareFrom, "31/02/2025"), "31/02/2025");
    assert_eq!(convert(Column::Article, "Art. 19"), "19");
    assert_eq!(convert(Column::Article, "Art. 20"), "Art. 20");
    assert_eq!(convert(Column::BenefitCategory, ""), "other");
    // A constant is written as the native layout has it.
    assert!(!conversion.concerns(Column::FeeAmount) && !conversion.concerns(Column::ClaimId));
    let mut line = Vec::new();
    assert!(conversion.decode(&encoded("Médica;12"), &mut line));
    assert_eq!(line, "Médica;12".as_bytes());

    // In Parquet an amount that is a decimal needs no conversion, one that is text does.
    let made = Conversion::of(&profile, Some(&|column| column != Column::CareAmount)).expect("one");
    assert!(!made.concerns(Column::CareAmount) && made.concerns(Column::CareFrom));
    assert!(!made.decode("Médica".as_bytes(), &mut line));
}

#[test]
fn a_profile_that_only_renames_converts_nothing() {
    let plain = FULL
        .replace("encoding = \"ISO-8859-15\"", "")
        .replace("decimal = \",\"", "")
        .replace("thousands = \".\"", "date = \"YYYY-MM-DD\"")
        .replace("date = \"DD/MM/YYYY\"", "");
    let plain = &plain[..plain.find("[translate").expect("one")];
    let profile = Arc::new(ImportProfile::read("imports/plain.toml", plain).expect("a profile"));
    assert!(Conversion::of(&profile, None).is_none());
}

#[test]
fn what_cannot_be_is_refused_with_file_and_key() {
    let changed = |from: &str, to: &str| {
        assert!(FULL.contains(from), "{from}");
        FULL.replacen(from, to, 1)
    };
    for (text, message) in [
        (changed("delimiter", "separator"), "unknown field `separator`"),
        (changed("delimiter = \";\"", "delimiter = \";;\""), "delimiter: one ASCII character"),
        (changed("delimiter = \";\"", "delimiter = \"x\""), "delimiter: one ASCII character"),
        (changed("ISO-8859-15", "UTF-16"), "encoding: UTF-16LE cannot be read line by line"),
        (changed("ISO-8859-15", "EBCDIC"), "`EBCDIC` is not the name of an encoding"),
        (changed("decimal = \",\"", "decimal = \";\""), "decimal: `;` is neither"),
        (changed("thousands = \".\"", "thousands = \",\""), "thousands: a point, comma"),
        (changed("DD/MM/YYYY", "MM/DD/YYYY"), "date: `MM/DD/YYYY` is not one of"),
        (changed("block_ref =", "block ="), "columns.block: not a column"),
        (changed("block_ref = \"Remesa\"", ""), "`block_ref` is required"),
        (changed("\"Remesa\"", "\"Número\""), "column `Número` already stands for another"),
        (
            changed("agreement =", "creditor = \"FR\"\nagreement ="),
            "constants.creditor: `creditor` has a column or value",
        ),
        (changed("basis =", "claim_id = \"1\"\nbasis ="), "constants.claim_id: `claim_id` has a column or value"),
        (changed("[translate.article]", "[translate.currency]"), "translate.currency: it is translated"),
        (changed("\"Observaciones\"", "\"Importe\""), "ignore: column `Importe` is used"),
        (changed("Export of a fund", " "), "name: it is empty"),
    ] {
        let error = ImportProfile::read("imports/es.toml", &text).expect_err(message).to_string();
        assert!(error.starts_with("import profile imports/es.toml"), "{error}");
        assert!(error.contains(message), "{error}: {message}");
    }
}

#[test]
fn the_example_of_the_documentation_is_a_profile() {
    let text = include_str!("../../../../docs/layout.md");
    let section = &text[text.find("## Import profiles").expect("the section")..];
    let example = section.split("```").nth(1).expect("an example");
    let profile = Arc::new(ImportProfile::read("docs/layout.md", example).expect("a profile"));
    assert!(Conversion::of(&profile, None).is_some_and(|conversion| conversion.concerns(Column::BenefitCategory)));
}
