use super::*;
use solde_core::block::LineTotals;
use solde_core::codes::Code;

fn options(name: &str, lines: u64) -> (GenerateOptions, tempfile::TempDir) {
    let directory = tempfile::Builder::new().prefix(name).tempdir().expect("a directory");
    let period = Period::parse(b"2026Q1").expect("a period");
    let mut options = GenerateOptions::new(directory.path().join("book"), lines, 7, period);
    options.duplicates = Share::per_thousand(5);
    (options, directory)
}

fn generated(options: &GenerateOptions) -> GenerateSummary {
    generate(options, &mut |_| {}).expect("a world")
}

/// Every file of a book, by its path in it.
fn files(directory: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut files = BTreeMap::new();
    let mut open = vec![directory.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                files
                    .insert(path.strip_prefix(directory).expect("inside").to_owned(), fs::read(&path).expect("a file"));
            }
        }
    }
    files
}

#[test]
fn the_same_options_give_the_same_bytes_on_any_number_of_threads() {
    for shuffle in [false, true] {
        let worlds: Vec<_> = [1, 4]
            .into_iter()
            .map(|threads| {
                let (mut options, _directory) = options("threads", 20_000);
                options.threads = threads;
                options.shuffle = shuffle;
                options.quotes = Share::per_thousand(20);
                (generated(&options), files(&options.directory))
            })
            .collect();
        assert!(worlds[0] == worlds[1], "shuffled: {shuffle}");
    }
}

#[test]
fn another_seed_gives_another_world() {
    let (mut one, _first) = options("seed", 2_000);
    let (mut other, _second) = options("seed", 2_000);
    (one.seed, other.seed) = (1, 2);
    assert_ne!(generated(&one).positions, generated(&other).positions);
}

#[test]
fn what_is_expected_adds_up() {
    let (mut options, _directory) = options("sums", 60_000);
    options.held_blocks = 8;
    options.next_period_blocks = 5;
    let summary = generated(&options);
    assert_eq!(summary.lines, 60_000);
    assert_eq!(summary.accepted + summary.rejected_lines(), summary.lines);
    let posted: u64 = summary.positions.values().map(|totals| totals.lines).sum();
    assert_eq!(posted + summary.held + summary.next_period, summary.accepted);
    assert!(summary.held > 0 && summary.next_period > 0 && summary.corrections > 0 && summary.provisional > 0);
    let accepted: u64 = summary.totals.values().map(|totals| totals.lines).sum();
    assert_eq!(accepted, summary.accepted);
    let files = files(&options.directory);
    let read = |name: &str| String::from_utf8_lossy(&files[Path::new(name)]).into_owned();
    assert_eq!(read("expected/positions.csv").lines().count(), summary.positions.len() + 1);
    assert!(read("reference/fixed_amounts.csv").contains(",true,generated"));
    assert!(read("solde.toml").contains("first_period = \"2026Q1\""));
}

/// A world large enough has every fault there is.
#[test]
fn every_code_of_the_list_of_faults_occurs() {
    let (mut options, _directory) = options("codes", 40_000);
    options.errors = Share::per_thousand(200);
    options.blocks = Some(4_000);
    let summary = generated(&options);
    for fault in fault::Fault::ALL {
        if let Some(code) = fault.code() {
            assert!(summary.rejected.contains_key(&code), "{fault:?}");
        }
    }
    for code in [Code::DirectionMissing, Code::PeriodNotAllowed, Code::FixedNotAllowed, Code::CurrencyNotAllowed] {
        assert!(summary.rejected.contains_key(&code), "{code}");
    }
    let copied = summary.identical_copies + 2 * summary.differing_copies;
    assert!(copied > 0);
    assert!(summary.rejected_lines() - copied > 6_000, "{:?}", summary.rejected);
}

#[test]
fn half_of_the_lines_can_be_copies() {
    let (mut options, _directory) = options("copies", 20_000);
    options.errors = Share::default();
    options.duplicates = Share::per_thousand(500);
    let summary = generated(&options);
    let copies = summary.identical_copies + summary.differing_copies;
    assert!((9_000..11_000).contains(&copies), "{copies} copies among 20,000 lines");
}

#[test]
fn a_clean_world_is_accepted_to_the_last_line() {
    let (mut options, _directory) = options("clean", 30_000);
    options.errors = Share::default();
    options.duplicates = Share::default();
    let summary = generated(&options);
    assert_eq!((summary.accepted, summary.rejected.len()), (30_000, 0));
    let average = summary.bytes / summary.lines;
    assert!((140..160).contains(&average), "{average} bytes a line");
    let mut sent = LineTotals::default();
    let mut lines = 0;
    for (path, bytes) in files(&options.directory).iter().filter(|(path, _)| path.starts_with("inbox")) {
        let text = String::from_utf8_lossy(bytes).into_owned();
        for line in text.lines().skip(1) {
            if path.ends_with("blocks.csv") {
                let count: u64 = line.split(',').nth(8).and_then(|count| count.parse().ok()).expect("a count");
                sent.lines += count;
            } else {
                lines += 1;
            }
        }
    }
    assert_eq!((sent.lines, lines), (30_000, 30_000));
}

#[test]
fn options_that_make_no_sense_are_refused() {
    let refused = |change: fn(&mut GenerateOptions)| {
        let (mut options, _directory) = options("refused", 100);
        change(&mut options);
        generate(&options, &mut |_| {}).expect_err("a refusal").to_string()
    };
    assert!(refused(|options| options.parties = 1).contains("2 to 32"));
    assert!(refused(|options| options.lines = 0).contains("at least 1"));
    assert!(refused(|options| options.agreements = &[]).contains("no agreement is in force"));
    let (options, _directory) = options("twice", 100);
    generated(&options);
    assert!(generate(&options, &mut |_| {}).is_err_and(|error| error.to_string().contains("is not empty")));
}

#[test]
fn shares_are_read_as_they_are_written() {
    let share = |text: &str| text.parse::<Share>().map(Share::per_million).ok();
    assert_eq!(
        [share("1%"), share("0.05%"), share("0"), share("100%")],
        [Some(10_000), Some(500), Some(0), Some(1_000_000)]
    );
    assert_eq!([share("101%"), share("1"), share("-1%"), share("")], [None; 4]);
}

/// Worlds of any size have exactly the lines that were asked for.
#[test]
fn small_worlds_are_complete() {
    for lines in [1, 2, 7, 50, 333] {
        let (mut options, _directory) = options("small", lines);
        options.errors = Share::per_thousand(500);
        options.blocks = Some(lines);
        options.parties = 3;
        assert_eq!(generated(&options).lines, lines);
    }
}
