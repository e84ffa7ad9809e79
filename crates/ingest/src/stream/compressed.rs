//! gzip and Zstandard, hashed in the pass that reads them.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};

use super::{Fault, Text};

/// Bytes read from disk at a time.
const READ_BYTES: usize = 256 << 10;

/// A file whose bytes are hashed as the decoder takes them.
struct HashedFile {
    file: File,
    hasher: blake3::Hasher,
    /// The disk failed, which is not the fault of the compressed data.
    failed: bool,
}

impl HashedFile {
    fn new(file: File) -> BufReader<Self> {
        BufReader::with_capacity(READ_BYTES, Self { file, hasher: blake3::Hasher::new(), failed: false })
    }
}

impl Read for HashedFile {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(into).inspect_err(|_| self.failed = true)?;
        self.hasher.update(&into[..read]);
        Ok(read)
    }
}

/// A decoder over a hashed file.
struct Decoder<D> {
    decoder: D,
    file: fn(&mut D) -> &mut BufReader<HashedFile>,
}

pub(super) fn gzip(file: File) -> impl Text {
    Decoder {
        decoder: flate2::bufread::MultiGzDecoder::new(HashedFile::new(file)),
        file: flate2::bufread::MultiGzDecoder::get_mut,
    }
}

/// The window of a frame, which the decoder keeps in memory, is at most 128 MiB: the
/// limit of the reference decoder.
pub(super) fn zstd(file: File) -> io::Result<impl Text> {
    let decoder = zstd::stream::read::Decoder::with_buffer(HashedFile::new(file))?;
    Ok(Decoder { decoder, file: zstd::stream::read::Decoder::get_mut })
}

impl<D: Read + Send> Text for Decoder<D> {
    fn read_text(&mut self, into: &mut [u8]) -> Result<usize, Fault> {
        loop {
            match self.decoder.read(into) {
                Ok(read) => return Ok(read),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if (self.file)(&mut self.decoder).get_ref().failed => return Err(Fault::Disk(error)),
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                    return Err(Fault::Damage("the file ends too early".into()));
                }
                Err(error) => return Err(Fault::Damage(error.to_string())),
            }
        }
    }

    fn digest(&mut self) -> io::Result<blake3::Hash> {
        let file = (self.file)(&mut self.decoder);
        loop {
            let rest = file.fill_buf()?.len();
            if rest == 0 {
                return Ok(file.get_ref().hasher.finalize());
            }
            file.consume(rest);
        }
    }
}
