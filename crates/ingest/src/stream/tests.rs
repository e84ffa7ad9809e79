use std::io::Write;

use proptest::prelude::*;

use super::*;

/// `text` as `parts` members or frames of a compressed file.
fn compressed(kind: StreamKind, text: &[u8], parts: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    for part in text.chunks(text.len().div_ceil(parts).max(1)) {
        match kind {
            StreamKind::Gzip => {
                let mut encoder = flate2::write::GzEncoder::new(&mut bytes, flate2::Compression::fast());
                encoder.write_all(part).expect("compressed");
                encoder.finish().expect("compressed");
            }
            StreamKind::Zstd => {
                let mut encoder = zstd::stream::write::Encoder::new(&mut bytes, 1).expect("an encoder");
                encoder.include_checksum(true).expect("an option");
                encoder.write_all(part).expect("compressed");
                encoder.finish().expect("compressed");
            }
            StreamKind::Parquet => unreachable!("tested where it is written"),
        }
    }
    bytes
}

/// Reads a file: its text as far as it goes, the damage, and the hash.
pub(in crate::stream) fn read(bytes: &[u8], kind: StreamKind) -> (Vec<u8>, Option<Damaged>, blake3::Hash) {
    let mut file = tempfile::NamedTempFile::new().expect("a temporary file");
    file.write_all(bytes).expect("written");
    let mut stream = open(file.path(), kind).expect("opened");
    let (mut text, mut piece) = (Vec::new(), vec![0; 10_000]);
    let damaged = loop {
        match stream.read(&mut piece) {
            Ok(0) => break None,
            Ok(read) => text.extend_from_slice(&piece[..read]),
            Err(error) => {
                let damaged = Damaged::of(&error).expect("damage, not the disk").clone();
                assert!(stream.read(&mut piece).is_err(), "what failed once stays failed");
                break Some(damaged);
            }
        }
    };
    (text, damaged, stream.digest().expect("hashed"))
}

fn text() -> Vec<u8> {
    (0..40_000).flat_map(|line| format!("C-{line},{},{}\n", line * 7919 % 1000, line % 13).into_bytes()).collect()
}

#[test]
fn the_first_bytes_tell_the_form() {
    for (bytes, kind) in [
        (compressed(StreamKind::Gzip, b"x", 1), Some(StreamKind::Gzip)),
        (compressed(StreamKind::Zstd, b"x", 1), Some(StreamKind::Zstd)),
        (vec![0x50, 0x2a, 0x4d, 0x18, 4, 0, 0, 0], Some(StreamKind::Zstd)),
        (b"PAR1....".to_vec(), Some(StreamKind::Parquet)),
        (b"claim_id,block_ref".to_vec(), None),
        (b"PAR".to_vec(), None),
        (Vec::new(), None),
    ] {
        assert_eq!(StreamKind::of(&bytes), kind, "{bytes:?}");
    }
}

#[test]
fn one_or_several_parts_give_the_text_and_the_hash_of_the_file() {
    let text = text();
    for kind in [StreamKind::Gzip, StreamKind::Zstd] {
        for parts in [1, 2, 17] {
            let bytes = compressed(kind, &text, parts);
            let (read, damaged, hash) = read(&bytes, kind);
            assert!(read == text, "{kind:?} of {parts} parts");
            assert_eq!((damaged, hash), (None, blake3::hash(&bytes)));
        }
    }
}

#[test]
fn a_file_cut_short_is_damage_with_the_place_and_still_has_a_hash() {
    let text = text();
    for kind in [StreamKind::Gzip, StreamKind::Zstd] {
        let bytes = compressed(kind, &text, 2);
        for length in [5, 19, bytes.len() / 3, bytes.len() / 2, bytes.len() - 1] {
            let (read, damaged, hash) = read(&bytes[..length], kind);
            let damaged = damaged.unwrap_or_else(|| panic!("{kind:?} cut at {length} is whole"));
            assert!(text.starts_with(&read));
            assert_eq!(damaged.offset, read.len() as u64);
            assert_eq!(damaged.cause, "the file ends too early");
            assert_eq!(hash, blake3::hash(&bytes[..length]));
        }
    }
}

#[test]
fn rubbish_after_the_end_is_damage() {
    for kind in [StreamKind::Gzip, StreamKind::Zstd] {
        let bytes = [compressed(kind, b"claim_id\nA\n", 1), b"trailing rubbish".to_vec()].concat();
        let (read, damaged, hash) = read(&bytes, kind);
        assert_eq!((read.as_slice(), damaged.map(|damaged| damaged.offset)), (&b"claim_id\nA\n"[..], Some(11)));
        assert_eq!(hash, blake3::hash(&bytes));
    }
}

#[test]
fn a_file_expands_only_so_far() {
    struct Endless;
    impl Text for Endless {
        fn read_text(&mut self, into: &mut [u8]) -> Result<usize, Fault> {
            Ok(into.len())
        }
        fn digest(&mut self) -> io::Result<blake3::Hash> {
            Ok(blake3::hash(b""))
        }
    }
    let mut endless = Stream { text: Box::new(Endless), kind: StreamKind::Gzip, offset: 0, most: 25_000, failed: None };
    let mut piece = vec![0; 10_000];
    assert!(endless.read(&mut piece).is_ok() && endless.read(&mut piece).is_ok());
    let error = endless.read(&mut piece).expect_err("a limit");
    let finding = Damaged::of(&error).expect("damage").finding("inbox/claims.csv.gz");
    assert_eq!((finding.code.to_string(), finding.byte), ("C1009".to_owned(), 20_000));
    assert_eq!(most_text(10), 1 << 30);
    assert_eq!(most_text(1 << 30), 64 << 30);
    assert_eq!(most_text(u64::MAX), u64::MAX);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever a byte of a compressed file is changed to, the reading ends, gives what
    /// it can and hashes the file; a checksum leaves no change of the text unseen.
    #[test]
    fn any_changed_byte_is_found(place in 0usize..1 << 20, byte: u8, gzip: bool) {
        let kind = if gzip { StreamKind::Gzip } else { StreamKind::Zstd };
        let text = &text()[..100_000];
        let mut bytes = compressed(kind, text, 3);
        let place = place % bytes.len();
        bytes[place] = byte;
        let (read, damaged, hash) = read(&bytes, kind);
        prop_assert_eq!(hash, blake3::hash(&bytes));
        prop_assert!(damaged.is_some() || read == text);
        prop_assert!(damaged.is_none_or(|damaged| damaged.offset == read.len() as u64));
    }
}
