//! Claim files in other forms and layouts than plain native CSV give the same runs.

mod common;

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use common::{CLAIMS, Sample, assert_same, canonical, files, header, line, solde, solde_ends, text};

fn world(folder: &Path, errors: &str, quotes: &str) {
    let sizes = ["--lines", "20000", "--seed", "5", "--duplicates", "2%", "--held-blocks", "3"];
    let shares = ["--errors", errors, "--quotes", quotes];
    solde_ends(0, &[&["generate", text(folder)], &sizes[..], &shares[..]].concat());
}

fn settle(book: &Path, runs: &Path, more: &[&str]) -> PathBuf {
    let arguments = ["run", "2026Q1", "--book", text(book), "--runs", text(runs), "--accept-findings"];
    solde_ends(0, &[&arguments[..], more].concat());
    runs.join("2026Q1")
}

/// Every claim file of a book, changed to what `change` makes of its bytes.
fn change_claims(book: &Path, change: impl Fn(&str, Vec<u8>) -> Vec<u8>) {
    for party in std::fs::read_dir(book.join("inbox/2026Q1")).expect("the inbox") {
        let path = party.expect("a party").path().join("claims.csv");
        let code = path.parent().and_then(Path::file_name).expect("a party").to_string_lossy().into_owned();
        let bytes = std::fs::read(&path).expect("a claim file");
        std::fs::write(&path, change(&code, bytes)).expect("written");
    }
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    encoder.write_all(bytes).expect("compressed");
    encoder.finish().expect("compressed")
}

/// Everything of a run but its inputs and what names them.
fn outcome(run: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut outcome = files(run);
    outcome.retain(|name, _| !matches!(name.as_str(), "manifest.json" | "claims.idx") && !name.starts_with("inputs/"));
    outcome
}

#[test]
fn compressed_files_give_the_same_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let book = folder.path().join("book");
    world(&book, "3%", "1%");
    let plain = settle(&book, &folder.path().join("plain"), &[]);
    change_claims(&book, |party, bytes| match party.as_bytes()[0] % 3 {
        0 => gzip(&bytes),
        1 => zstd::encode_all(bytes.as_slice(), 1).expect("compressed"),
        // Members one after the other, as appending makes them.
        _ => [gzip(&bytes[..bytes.len() / 2]), gzip(&bytes[bytes.len() / 2..])].concat(),
    });
    for (name, threads) in [("one", "1"), ("seven", "7")] {
        let runs = folder.path().join(name);
        let compressed = settle(&book, &runs, &["--threads", threads]);
        assert_same(&outcome(&plain), &outcome(&compressed), "plain and compressed");
        for party in std::fs::read_dir(book.join("inbox/2026Q1")).expect("the inbox") {
            let bytes = std::fs::read(party.expect("a party").path().join("claims.csv")).expect("a claim file");
            let kept = compressed.join("inputs").join(blake3::hash(&bytes).to_hex().as_str());
            assert!(std::fs::read(kept).is_ok_and(|kept| kept == bytes), "kept under the hash of the file as it lies");
        }
        solde_ends(0, &["reproduce", "2026Q1", "--book", text(&book), "--runs", text(&runs)]);
    }
}

#[test]
fn blocks_of_a_file_whose_checksum_fails_are_held() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "LIC-1", 2);
    let claims = sample.book().join("inbox/2026Q1/FR/claims-LIC-1.csv");
    let mut packed = gzip(&std::fs::read(&claims).expect("claims"));
    std::fs::remove_file(&claims).expect("removed");
    // The checksum lies before the last four bytes.
    let place = packed.len() - 6;
    packed[place] ^= 1;
    sample.put("2026Q1/FR/claims.csv.gz", packed);
    sample.run(1, "2026Q1");
    let block = &sample.table("2026Q1", "blocks.csv")[0];
    assert_eq!((block["status"].as_str(), block["holds"].as_str()), ("held", "C1009"));
}

#[test]
fn a_file_cut_off_is_found_and_the_lines_before_count() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "GOOD", 2);
    let lines: Vec<String> =
        (0..20_000).map(|number| line(&format!("C-{}", number * 7919 % 100_003), "LONG")).collect();
    let whole = gzip(format!("{CLAIMS}\n{}\n", lines.join("\n")).as_bytes());
    sample.put("2026Q1/FR/cut.csv.gz", &whole[..whole.len() / 2]);
    sample.put("2026Q1/FR/blocks-long.csv", format!("{}\n{}\n", common::BLOCKS, header("LONG", 20_000)));
    sample.put("2026Q1/FR/broken.csv.gz", &whole[..8]);
    sample.run(1, "2026Q1");
    let rejects = sample.table("2026Q1", "rejects.csv");
    let of = |file: &str| rejects.iter().filter(|row| row["file"].ends_with(file)).collect::<Vec<_>>();
    let cut = of("cut.csv.gz");
    assert_eq!(cut.iter().map(|row| row["code"].as_str()).collect::<Vec<_>>(), ["C1009"]);
    assert!(cut[0]["value"].starts_with("gzip after ") && cut[0]["expected"].contains("ends too early"));
    assert_eq!(of("broken.csv.gz")[0]["code"], "C1009");
    // Its block lacks lines, so it is held; those that were read are kept with it.
    assert_eq!(of("blocks-long.csv")[0]["code"], "C1044");
    let position = &sample.table("2026Q1", "positions.csv")[0];
    assert_eq!(position["lines"], "2");
    let held: f64 = position["held"].parse().expect("a figure");
    assert!(held > 100_000.0 && held < 2_000_000.0, "{held}");
    solde_ends(0, &["reproduce", "2026Q1", "--book", text(sample.book())]);
}

#[test]
fn only_claim_files_may_be_compressed() {
    let sample = Sample::new();
    sample.put_good_block("2026Q1", "GOOD", 1);
    sample.put("2026Q1/FR/more.csv.gz", gzip(format!("{}\n{}\n", common::BLOCKS, header("MORE", 1)).as_bytes()));
    sample.run(1, "2026Q1");
    assert!(sample.rejects("2026Q1").contains(&("C1003".into(), "inbox/2026Q1/FR/more.csv.gz".into(), String::new())));
}

/// Names that a profile gives to the native columns.
fn foreign(name: &str) -> String {
    format!("Col {}", name.to_uppercase())
}

fn profile(head: &str, native: &[&str], rest: &str) -> String {
    let mut text = format!("name = \"foreign\"\nsource = \"This test\"\n{head}\n[columns]\n");
    for name in native {
        text.push_str(&format!("{name} = \"{}\"\n", foreign(name)));
    }
    text + rest
}

/// The columns of the claim files of a generated world.
fn columns_of(book: &Path) -> Vec<String> {
    let bytes = std::fs::read(book.join("inbox/2026Q1/DE/claims.csv")).expect("claims");
    let header = bytes.split(|byte| *byte == b'\n').next().expect("a header");
    std::str::from_utf8(header).expect("names").trim_matches(['\u{feff}', '\r']).split(',').map(str::to_owned).collect()
}

fn put_profile(book: &Path, text: &str) {
    std::fs::create_dir_all(book.join("imports")).expect("a folder");
    std::fs::write(book.join("imports/foreign.toml"), text).expect("written");
}

#[test]
fn a_profile_that_renames_gives_the_same_run_to_the_reject() {
    let folder = tempfile::tempdir().expect("a folder");
    let book = folder.path().join("book");
    world(&book, "3%", "1%");
    let native = settle(&book, &folder.path().join("native"), &[]);
    let columns = columns_of(&book);
    change_claims(&book, |_, bytes| {
        // A byte-order mark is no part of a name.
        let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let end = bytes.iter().position(|byte| *byte == b'\n').expect("a header");
        let header = std::str::from_utf8(&bytes[..end]).expect("names").trim_end_matches('\r');
        let names: Vec<&str> = header.split(',').collect();
        let known = |name: &&str| columns.iter().any(|column| column == name);
        let renamed: Vec<String> =
            names.iter().map(|name| if known(name) { foreign(name) } else { (*name).to_owned() }).collect();
        [renamed.join(",").as_bytes(), &bytes[header.len()..]].concat()
    });
    put_profile(&book, &profile("", &columns.iter().map(String::as_str).collect::<Vec<_>>(), ""));
    for more in [&[][..], &["--plain"]] {
        let runs = folder.path().join(format!("foreign{}", more.len()));
        let renamed = settle(&book, &runs, more);
        // Bytes of lines move by the longer names; everything else is the same.
        let but_bytes = |run: &Path| {
            let mut outcome = outcome(run);
            let mut reader = csv::Reader::from_reader(outcome["rejects.csv"].as_slice());
            let rows: Vec<Vec<String>> = reader
                .records()
                .map(|row| {
                    row.expect("a row")
                        .iter()
                        .enumerate()
                        .filter(|(place, _)| *place != 5)
                        .map(|(_, cell)| cell.to_owned())
                        .collect()
                })
                .collect();
            outcome.insert("rejects.csv".into(), format!("{rows:?}").into_bytes());
            outcome
        };
        assert_same(&but_bytes(&native), &but_bytes(&renamed), "native and renamed");
        solde_ends(0, &["reproduce", "2026Q1", "--book", text(&book), "--runs", text(&runs)]);
    }
}

/// A native file as a fund might write it: other names, order, delimiter, encoding,
/// dates, amounts, codes; a column left out that is always the same.
fn rewritten(bytes: &[u8], without: Option<&str>) -> Vec<u8> {
    let mut reader = csv::Reader::from_reader(bytes);
    let names: Vec<String> = reader.headers().expect("a header").iter().map(str::to_owned).collect();
    let kept: Vec<usize> = (0..names.len()).rev().filter(|place| Some(names[*place].as_str()) != without).collect();
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::new());
    let latin = |text: &str| text.chars().map(|c| u8::try_from(u32::from(c)).expect("Latin-1")).collect::<Vec<u8>>();
    let mark = if without.is_some() { "Own " } else { "" };
    writer
        .write_record(kept.iter().map(|place| latin(&format!("{mark}{}", foreign(&names[*place])))))
        .expect("written");
    for row in reader.records() {
        let row = row.expect("a row");
        let cell = |place: usize| {
            let value = &row[place];
            match names[place].as_str() {
                "care_amount" | "fee_amount" | "monthly_amount" => {
                    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
                    let digits = whole.trim_start_matches('-');
                    let mut grouped: String = digits
                        .char_indices()
                        .flat_map(|(at, c)| [(at > 0 && (digits.len() - at) % 3 == 0).then_some('.'), Some(c)])
                        .flatten()
                        .collect();
                    if whole.starts_with('-') {
                        grouped.insert(0, '-');
                    }
                    if decimals.is_empty() { grouped } else { format!("{grouped},{decimals}") }
                }
                "entitlement_from" | "entitlement_to" | "care_from" | "care_to" | "booked_on" if !value.is_empty() => {
                    format!("{}/{}/{}", &value[8..], &value[5..7], &value[..4])
                }
                "benefit_category" if value == "medical" => "soins médicaux".into(),
                _ => value.to_owned(),
            }
        };
        writer.write_record(kept.iter().map(|place| latin(&cell(*place)))).expect("written");
    }
    writer.into_inner().expect("written")
}

#[test]
fn a_layout_with_everything_different_gives_the_same_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let book = folder.path().join("book");
    world(&book, "0", "1%");
    let native = settle(&book, &folder.path().join("native"), &[]);
    let columns = columns_of(&book);
    let columns: Vec<&str> = columns.iter().map(String::as_str).collect();
    let head =
        "delimiter = \";\"\nencoding = \"windows-1252\"\ndecimal = \",\"\nthousands = \".\"\ndate = \"DD/MM/YYYY\"";
    let rest = "[translate.benefit_category]\n\"soins médicaux\" = \"medical\"\n";
    put_profile(&book, &profile(head, &columns, rest));
    // Germany's own files do not say that they are Germany's.
    let columns: Vec<&str> = columns.into_iter().filter(|name| *name != "creditor").collect();
    let own = profile(&format!("creditor = \"DE\"\n{head}"), &columns, rest);
    let own = own.replace("\"foreign\"", "\"own\"").replace("\"Col ", "\"Own Col ");
    std::fs::write(book.join("imports/own.toml"), own).expect("written");
    change_claims(&book, |party, bytes| {
        let made = rewritten(&bytes, (party == "DE").then_some("creditor"));
        // And some of them compressed.
        if party < "FR" { gzip(&made) } else { made }
    });
    for more in [&["--threads", "1"][..], &["--threads", "7"], &["--plain"]] {
        let runs = folder.path().join(more.join(""));
        let foreign = settle(&book, &runs, more);
        assert_same(&canonical(&native), &canonical(&foreign), "native and foreign");
        solde_ends(0, &["reproduce", "2026Q1", "--book", text(&book), "--runs", text(&runs)]);
    }
}

#[test]
fn rejects_of_a_foreign_file_show_its_own_places_and_values() {
    let sample = Sample::new();
    let head = "delimiter = \";\"\nencoding = \"ISO-8859-1\"\ndecimal = \",\"\ndate = \"DD.MM.YYYY\"";
    let columns: Vec<&str> = CLAIMS.split(',').collect();
    put_profile(sample.book(), &profile(head, &columns, ""));
    let foreign_line = |id: &str, from: &str, amount: &str, institution: &[u8]| {
        let before = format!("{id};B;EU-883;FR;DE;2025H2;actual;19;");
        let after = format!(";DE:109;P1;EHIC;;31.12.2027;{from};03.10.2025;05.11.2025;medical;EUR;{amount};0;\n");
        [before.as_bytes(), institution, after.as_bytes()].concat()
    };
    let header_line = columns.iter().map(|name| foreign(name)).collect::<Vec<_>>().join(";") + "\n";
    let lines = [
        foreign_line("A", "01.10.2025", "100,00", b"Orl\xe9ans"),
        foreign_line("B", "2025/10/01", "100,00", b"Orl\xe9ans"),
        foreign_line("C", "01.10.2025", "100.00", b"Orl\xe9ans"),
        b"only;three;fields\n".to_vec(),
    ];
    let bytes = [header_line.as_bytes(), &lines.concat()].concat();
    sample.put("2026Q1/FR/export.txt", &bytes);
    sample.put("2026Q1/FR/blocks.csv", format!("{}\n{}\n", common::BLOCKS, header("B", 1)));
    sample.run(1, "2026Q1");
    let rows = sample.table("2026Q1", "rejects.csv");
    let found: Vec<[&str; 6]> = rows
        .iter()
        .filter(|row| row["file"].ends_with("export.txt"))
        .map(|row| ["code", "line", "column", "byte", "field", "value"].map(|name| row[name].as_str()))
        .collect();
    let second = (header_line.len() + lines[0].len()).to_string();
    let third = (header_line.len() + lines[0].len() + lines[1].len()).to_string();
    let fourth = (bytes.len() - lines[3].len()).to_string();
    assert_eq!(
        found,
        [
            ["C1026", "3", "15", &second, "care_from", "2025/10/01"],
            ["C1021", "4", "20", &third, "care_amount", "100.00 "],
            ["C1011", "5", "", &fourth, "", "3"],
        ]
    );
}

#[test]
fn a_profile_that_cannot_be_stops_the_run_and_one_that_two_files_fit_is_found() {
    let sample = Sample::new();
    let columns: Vec<&str> = CLAIMS.split(',').collect();
    put_profile(sample.book(), "name = \"x\"\ncolour = 1\n");
    let refused = solde(&["run", "2026Q1", "--book", text(sample.book())]);
    assert_eq!(refused.status.code(), Some(2));
    let message = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(message.contains("imports/foreign.toml") && message.contains("colour"), "{message}");

    put_profile(sample.book(), &profile("", &columns, ""));
    let other = profile("", &columns, "").replace("\"foreign\"", "\"another\"");
    std::fs::write(sample.book().join("imports/other.toml"), other).expect("written");
    let names: Vec<String> = columns.iter().map(|name| foreign(name)).collect();
    sample.put("2026Q1/FR/export.csv", format!("{}\n{}\n", names.join(","), line("A", "B")));
    sample.run(1, "2026Q1");
    let row = &sample.table("2026Q1", "rejects.csv")[0];
    assert_eq!((row["code"].as_str(), row["value"].as_str()), ("C1003", "foreign and another"));
}

#[test]
fn an_id_accepted_from_a_foreign_compressed_file_is_known_for_ever() {
    let sample = Sample::new();
    let columns: Vec<&str> = CLAIMS.split(',').collect();
    put_profile(sample.book(), &profile("delimiter = \"|\"", &columns, ""));
    let names: Vec<String> = columns.iter().map(|name| foreign(name)).collect();
    let of_block = |block: &str| format!("{}\n{}\n", names.join("|"), line("A", block).replace(',', "|"));
    sample.put("2026Q1/FR/export.gz", gzip(of_block("FIRST").as_bytes()));
    sample.put("2026Q1/FR/blocks.csv", format!("{}\n{}\n", common::BLOCKS, header("FIRST", 1)));
    sample.run(0, "2026Q1");
    // The profile of the first run is gone; what that run kept of it is not.
    std::fs::remove_file(sample.book().join("imports/foreign.toml")).expect("removed");
    std::fs::remove_file(sample.book().join("inbox/2026Q1/FR/export.gz")).expect("removed");
    sample.put("2026Q2/FR/claims.csv", format!("{CLAIMS}\n{}\n", line("A", "SECOND")));
    sample.put("2026Q2/FR/blocks.csv", format!("{}\n{}\n", common::BLOCKS, header("SECOND", 1)));
    sample.run(1, "2026Q2");
    let codes: Vec<String> = sample.rejects("2026Q2").into_iter().map(|(code, _, _)| code).collect();
    assert_eq!(codes, ["C1032"]);
}

#[cfg(feature = "parquet")]
mod archives {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    fn archive(book: &Path, runs: &Path, to: &Path, more: &[&str]) -> serde_json::Value {
        let arguments = ["archive", "2026Q1", text(to), "--book", text(book), "--runs", text(runs)];
        solde_ends(0, &[&arguments[..], more].concat());
        serde_json::from_slice(&std::fs::read(to.join("archive.json")).expect("a manifest")).expect("JSON")
    }

    /// The sum of a column over the positions of a run.
    fn lines_posted(run: &Path) -> u64 {
        let mut reader = csv::Reader::from_path(run.join("positions.csv")).expect("positions");
        let place = reader.headers().expect("a header").iter().position(|name| name == "lines").expect("lines");
        reader.records().map(|row| row.expect("a row")[place].parse::<u64>().expect("a count")).sum()
    }

    #[test]
    fn an_archive_holds_what_the_run_posted_and_repeats() {
        let folder = tempfile::tempdir().expect("a folder");
        let book = folder.path().join("book");
        world(&book, "3%", "1%");
        let runs = folder.path().join("runs");
        let to = folder.path().join("archive");
        let run = settle(&book, &runs, &["--archive", text(&to)]);
        let manifest: serde_json::Value =
            serde_json::from_slice(&std::fs::read(to.join("archive.json")).expect("a manifest")).expect("JSON");
        assert_eq!(manifest["lines"].as_u64(), Some(lines_posted(&run)));
        let written = files(&to);
        assert!(written.contains_key("agreement=EU-883/creditor=DE/part-0.parquet"));
        for file in manifest["files"].as_array().expect("files") {
            let bytes = &written[file["path"].as_str().expect("a path")];
            assert_eq!(file["blake3"].as_str(), Some(blake3::hash(bytes).to_hex().as_str()));
            assert_eq!(file["size"].as_u64(), Some(bytes.len() as u64));
        }
        assert_eq!(manifest["files"].as_array().map(Vec::len), Some(written.len() - 1));

        let again = folder.path().join("again");
        archive(&book, &runs, &again, &[]);
        assert_same(&written, &files(&again), "an archive made again");
        let person = "12256689";
        let names = |files: &BTreeMap<String, Vec<u8>>| {
            files.values().any(|bytes| bytes.windows(person.len()).any(|window| window == person.as_bytes()))
        };
        assert!(!names(&written));

        for refused in [&to, &book.join("solde.toml")] {
            let output = solde(&["archive", "2026Q1", text(refused), "--book", text(&book), "--runs", text(&runs)]);
            assert_eq!(output.status.code(), Some(2), "{}", refused.display());
        }
        let with = folder.path().join("with");
        assert_eq!(archive(&book, &runs, &with, &["--with-persons"])["persons"], true);
        let mode = |path: PathBuf| std::fs::metadata(path).expect("a file").permissions().mode() & 0o777;
        assert_eq!(mode(with.join("agreement=EU-883/creditor=DE/part-0.parquet")), 0o600);
    }

    #[test]
    fn an_archive_is_a_claim_file_again() {
        let folder = tempfile::tempdir().expect("a folder");
        let book = folder.path().join("book");
        world(&book, "3%", "1%");
        let runs = folder.path().join("runs");
        let first = settle(&book, &runs, &[]);
        let to = folder.path().join("archive");
        archive(&book, &runs, &to, &["--with-persons"]);

        // A profile for each folder: agreement and creditor stand in its name alone. That
        // files are told apart by their columns makes one file a book of its own.
        let part = std::fs::read(to.join("agreement=EU-883/creditor=DE/part-0.parquet")).expect("a part");
        let inbox = book.join("inbox/2026Q1");
        for party in std::fs::read_dir(&inbox).expect("the inbox") {
            std::fs::remove_file(party.expect("a party").path().join("claims.csv")).expect("removed");
        }
        std::fs::write(inbox.join("DE/claims.parquet"), part).expect("written");
        let columns: Vec<String> = CLAIMS
            .split(',')
            .chain(["reference_year", "age_band", "person_class", "months", "monthly_amount"])
            .filter(|name| !matches!(*name, "agreement" | "creditor"))
            .map(|name| format!("{name} = \"{name}\""))
            .collect();
        let text_of = format!(
            "name = \"archive\"\nsource = \"solde archive\"\n[columns]\n{}\n[constants]\nagreement = \"EU-883\"\ncreditor = \"DE\"\n",
            columns.join("\n")
        );
        put_profile(&book, &text_of);
        let second = settle(&book, &folder.path().join("second"), &[]);
        // Positions of Germany under EU-883 in lines and amounts are those of the first run.
        let of_germany = |run: &Path| -> Vec<Vec<String>> {
            let mut reader = csv::Reader::from_path(run.join("blocks.csv")).expect("blocks");
            let names: Vec<String> = reader.headers().expect("a header").iter().map(str::to_owned).collect();
            let place = |name: &str| names.iter().position(|found| found == name).expect("a column");
            let shown = ["block_ref", "lines", "care", "fees"].map(place);
            let (agreement, creditor) = (place("agreement"), place("creditor"));
            reader
                .records()
                .map(|row| row.expect("a row"))
                .filter(|row| &row[agreement] == "EU-883" && &row[creditor] == "DE")
                .map(|row| shown.iter().map(|place| row[*place].to_owned()).collect())
                .collect()
        };
        let (before, after) = (of_germany(&first), of_germany(&second));
        let posted: Vec<_> = before.iter().filter(|block| after.contains(block)).collect();
        assert!(!posted.is_empty());
        let rejects = std::fs::read_to_string(second.join("rejects.csv")).expect("rejects");
        assert!(!rejects.contains("claims.parquet"), "{rejects}");
        solde_ends(0, &["reproduce", "2026Q1", "--book", text(&book), "--runs", text(&folder.path().join("second"))]);
    }

    #[test]
    fn a_changed_input_or_reject_is_found_and_leaves_nothing() {
        let sample = Sample::new();
        sample.put_good_block("2026Q1", "GOOD", 3);
        sample.run(0, "2026Q1");
        let to = sample.book().join("archive");
        let refused = |code: i32, message: &str| {
            let output = solde(&["archive", "2026Q1", text(&to), "--book", text(sample.book())]);
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert_eq!(output.status.code(), Some(code), "{said}");
            assert!(said.contains(message) && !to.exists(), "{said}");
        };
        let claims = std::fs::read(sample.book().join("inbox/2026Q1/FR/claims-GOOD.csv")).expect("claims");
        let kept = sample.book().join("runs/2026Q1/inputs").join(blake3::hash(&claims).to_hex().as_str());
        let changed = String::from_utf8(claims.clone()).expect("text").replacen("100.00", "100.01", 1);
        std::fs::write(&kept, changed).expect("written");
        refused(3, "block FR/GOOD: 3 lines of 30001 + 0 minor units");
        std::fs::write(&kept, &claims).expect("written");
        let rejects = sample.book().join("runs/2026Q1/rejects.csv");
        let mut text_of = std::fs::read_to_string(&rejects).expect("rejects");
        text_of.push_str("C1021,error,inbox/2026Q1/FR/claims-GOOD.csv,2,,,,,,,,,\n");
        std::fs::write(&rejects, text_of).expect("written");
        refused(3, "rejects.csv of run 2026Q1 is not what was committed");
        let leftovers = std::fs::read_dir(sample.book()).expect("the book").filter(|entry| {
            entry.as_ref().is_ok_and(|entry| entry.file_name().to_string_lossy().starts_with(".archive"))
        });
        assert_eq!(leftovers.count(), 0);
    }
}
