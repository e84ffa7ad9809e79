//! The floor: counts the newlines of files, and nothing else, on some threads.
//!
//! ```text
//! newline_count THREADS FILE...
//! ```
//! Files are read in pieces of 256 KiB that threads take from one queue, as the
//! fold takes its chunks. Nothing that looks at every byte of the files once can
//! be much faster; `peers.py` reports how many times as long a run takes.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};

use memchr::memchr_iter;

const PIECE: u64 = 256 << 10;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let threads = arguments.next().and_then(|text| text.parse().ok()).filter(|threads| *threads > 0);
    let Some(threads) = threads else {
        eprintln!("newline_count THREADS FILE...");
        return ExitCode::from(2);
    };
    match count(threads, arguments) {
        Ok(lines) => {
            println!("{lines}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("newline_count: {error}");
            ExitCode::from(4)
        }
    }
}

fn count(threads: usize, paths: impl Iterator<Item = String>) -> io::Result<usize> {
    let mut files = Vec::new();
    let mut pieces = Vec::new();
    for path in paths {
        let file = File::open(path)?;
        let size = file.metadata()?.len();
        pieces.extend((0..size.div_ceil(PIECE)).map(|piece| (files.len(), piece * PIECE)));
        files.push(file);
    }
    let next = AtomicUsize::new(0);
    let work = || -> io::Result<usize> {
        let mut buffer = vec![0; PIECE as usize];
        let mut lines = 0;
        while let Some((file, offset)) = pieces.get(next.fetch_add(1, Ordering::Relaxed)) {
            lines += newlines(&files[*file], *offset, &mut buffer)?;
        }
        Ok(lines)
    };
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().map(|worker| worker.join().map_err(|_| io::Error::other("a thread panicked"))?).sum()
    })
}

/// Newlines of one piece; a read may give less than was asked for.
fn newlines(file: &File, offset: u64, buffer: &mut [u8]) -> io::Result<usize> {
    let (mut filled, mut lines) = (0, 0);
    while filled < buffer.len() {
        let read = file.read_at(&mut buffer[filled..], offset + filled as u64)?;
        if read == 0 {
            break;
        }
        lines += memchr_iter(b'\n', &buffer[filled..filled + read]).count();
        filled += read;
    }
    Ok(lines)
}
