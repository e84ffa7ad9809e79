"""The books that are measured: generated, copied in another form, or written by another generator."""

import gzip
import os
import pathlib
import random
import shutil
import subprocess
import sys

import pyarrow
import pyarrow.csv
import pyarrow.parquet

from layout import COLUMNS

HERE = pathlib.Path(__file__).resolve().parent
PERIOD = "2026Q1"
# Options of `solde generate` by the name of a world.
KINDS = {
    "clean": ["--errors", "0", "--duplicates", "0"],
    "rejects": ["--errors", "1%", "--duplicates", "0"],
    "quotes": ["--errors", "0", "--duplicates", "0", "--quotes", "1%"],
    "half-duplicates": ["--errors", "0", "--duplicates", "50%"],
    "far-duplicates": ["--errors", "0", "--duplicates", "50%", "--shuffle"],
}
# The clean world with its claim files in another form; only the last is plain text.
COPIES = ("gzip", "zstd", "parquet", "shuffled")
BYTES_A_LINE = 160


class Worlds:
    """Makes worlds when they are asked for, and deletes those nobody needs any more."""

    def __init__(self, solde, work, books=None, seed=7):
        self.solde, self.work, self.books, self.seed = solde, work, books, seed
        work.mkdir(parents=True, exist_ok=True)

    def get(self, kind, lines):
        """The book of a kind; it is made if it is not there."""
        name = f"{kind}-{lines}-{self.seed}"
        if self.books and complete(self.books / name):
            book = self.books / name
        else:
            book = self.work / name
            if not complete(book):
                shutil.rmtree(book, ignore_errors=True)
                self.need(lines * BYTES_A_LINE)
                self.make(kind, lines, book)
        warm(book)
        return book

    def make(self, kind, lines, book):
        """Writes a book."""
        if kind in KINDS:
            self.call([self.solde, "generate", book, "--lines", str(lines), "--seed", str(self.seed), *KINDS[kind]])
        elif kind in COPIES:
            copy(self.get("clean", lines), book, kind)
        else:
            native = ["--native"] if kind == "foreign-native" else []
            self.call([sys.executable, HERE / "foreign.py", book, "--solde", self.solde, "--lines", str(lines), "--seed", str(self.seed), *native])

    def call(self, command):
        """Runs a command that must succeed."""
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)

    def need(self, size):
        """Stops if the disk has no room, with some left over for runs."""
        free = shutil.disk_usage(self.work).free
        if free < size + (4 << 30):
            raise SystemExit(f"{self.work}: {free >> 20} MiB free, {(size >> 20) + 4096} needed")

    def drop(self, book):
        """Deletes a book, unless it was found ready-made."""
        if book.parent == self.work:
            shutil.rmtree(book)


def complete(book):
    """Whether a book was written to its end: what it expects is written last."""
    return (book / "expected" / "positions.csv").is_file()


def claim_files(book):
    """Its claim files."""
    return sorted(path for path in book.glob(f"inbox/{PERIOD}/*/*") if not path.name.startswith("blocks"))


def claim_bytes(book):
    """Size of its claim files."""
    return sum(path.stat().st_size for path in claim_files(book))


def warm(book):
    """Brings the files into the page cache; what was written is on disk before anything is timed."""
    os.sync()
    for path in book.glob("inbox/*/*/*"):
        with open(path, "rb") as file:
            while file.read(1 << 20):
                pass


def copy(clean, book, form):
    """A book with its claim files in another form."""
    partial = book.with_name(book.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    shutil.copytree(clean, partial, ignore=lambda _, names: [name for name in names if name in ("claims.csv", "runs")])
    for path in claim_files(clean):
        to = partial / path.relative_to(clean)
        if form == "shuffled":
            head, *lines = path.read_bytes().splitlines(keepends=True)
            random.Random(path.parent.name).shuffle(lines)
            to.write_bytes(b"".join([head, *lines]))
        elif form == "parquet":
            to_parquet(path, to.with_suffix(".parquet"))
        elif form == "gzip":
            with open(path, "rb") as source, gzip.open(f"{to}.gz", "wb", compresslevel=6) as target:
                shutil.copyfileobj(source, target, 1 << 20)
        else:
            with open(path, "rb") as source, pyarrow.CompressedOutputStream(f"{to}.zst", "zstd") as target:
                shutil.copyfileobj(source, target, 1 << 20)
    partial.rename(book)


def to_parquet(path, to):
    """A claim file as Parquet, zstd, with amounts as decimals and days as dates where they are there."""
    types = {column: pyarrow.string() for column in COLUMNS}
    types |= {column: pyarrow.decimal128(18, 3) for column in ("care_amount", "fee_amount")}
    types |= {column: pyarrow.date32() for column in ("entitlement_from", "entitlement_to", "care_from", "care_to", "booked_on")}
    options = pyarrow.csv.ConvertOptions(column_types=types, strings_can_be_null=True, null_values=[""])
    reader = pyarrow.csv.open_csv(path, convert_options=options, read_options=pyarrow.csv.ReadOptions(block_size=8 << 20))
    with pyarrow.parquet.ParquetWriter(to, reader.schema, compression="zstd") as writer:
        for batch in reader:
            writer.write_batch(batch)
