"""The form of claim lines, before an engine reads them.

No CSV reader of the engines reports every malformed line: they drop fields, fill
missing ones or stop. So each claim file is looked at first. An *ordinary* file
(ASCII, no quotes, no overlong line, columns as in the layout, as many commas as
its lines need) goes to the engine as it is: an engine that meets a field too many
stops, so the number of commas tells that none is missing either. That costs a few
comparisons a byte, in threads. Any other file is rewritten: well-formed lines with
their fields in the order of the layout, and a list of the malformed ones, each with
its code. The rewriting is plain Python, so worlds with faults are for comparing
results, not times.
"""

import csv
import re
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy

import law
from layout import COLUMNS

MAX_LINE, MAX_FIELD = 65536, 4096
SEPARATOR = "\x1f"
BLOCK = 1 << 20
PLAIN = bytes(range(0x20, 0x7F))
FIELD = rb'(?:"(?:[^"]|"")*"|[^",]*)'
LINE = re.compile(FIELD + rb"(?:," + FIELD + rb")*")
OPTIONAL = set(COLUMNS[21:])


@dataclass
class Part:
    """A claim file as an engine reads it: its number, and how its fields are separated."""

    number: int
    path: str
    separator: str


@dataclass
class Malformed:
    """A line that is no fields, with its creditor and block as far as commas tell."""

    file: int
    code: str
    creditor: str
    block_ref: str


def prepare(book, threads, folder):
    """The claim files of a book as parts, and their malformed lines."""
    files = [(path, names) for path, names in book.inbox() if set(COLUMNS) - OPTIONAL <= set(names)]
    with ThreadPoolExecutor(threads) as pool:
        ordinary = list(pool.map(lambda file: is_ordinary(file[0]), files))
    parts, malformed = [], []
    for number, ((path, names), plain) in enumerate(zip(files, ordinary)):
        if plain:
            parts.append(Part(number, str(path), ","))
        else:
            clean = folder / f"{number}.csv"
            malformed += rewrite(number, path, names, clean)
            parts.append(Part(number, str(clean), SEPARATOR))
    return parts, malformed


def is_ordinary(path):
    """Whether an engine can read the file as it is."""
    lines = commas = since = 0
    with open(path, "rb") as file:
        if file.readline(1 << 16) != ",".join(COLUMNS).encode() + b"\n":
            return False
        last = 10
        while chunk := file.read(BLOCK):
            block = numpy.frombuffer(chunk, numpy.uint8)
            ends = numpy.flatnonzero(block == 10)
            controls = numpy.count_nonzero(block < 0x20)
            if controls != len(ends) or (block > 0x7E).any() or (block == 0x22).any():
                return False
            longest = max(numpy.diff(ends).max(initial=0), since + (ends[0] if len(ends) else len(block)))
            since = len(block) - 1 - ends[-1] if len(ends) else since + len(block)
            if longest > MAX_FIELD or since > MAX_FIELD:
                return False
            lines += len(ends)
            commas += numpy.count_nonzero(block == 0x2C)
            last = block[-1]
    return commas == (len(COLUMNS) - 1) * (lines + (last != 10))


def rewrite(number, path, names, clean):
    """Writes the well-formed lines with the columns of the layout; returns the others."""
    creditor, block_ref = names.index("creditor"), names.index("block_ref")
    places = [names.index(column) if column in names else None for column in COLUMNS]
    separator, malformed = SEPARATOR.encode(), []
    with open(path, "rb") as file, open(clean, "wb") as out:
        out.write(separator.join(column.encode() for column in COLUMNS) + b"\n")
        next(file)
        for line in file:
            line = line.removesuffix(b"\n").removesuffix(b"\r")
            code, fields = cut(line, len(names))
            if code:
                fields = [] if code == "C1010" else line.split(b",")
                named = [fields[place].decode("utf-8", "replace") if place < len(fields) else "" for place in (creditor, block_ref)]
                malformed.append(Malformed(number, code, *named))
            else:
                out.write(separator.join(b"" if place is None else fields[place] for place in places) + b"\n")
    return malformed


def cut(line, width):
    """The code of a malformed line, or its fields."""
    if len(line) > MAX_LINE:
        return "C1010", None
    odd = line.translate(None, PLAIN)
    if odd and not is_text(line, odd):
        return "C1014", None
    if b'"' in line:
        if not LINE.fullmatch(line):
            return "C1013", None
        fields = next(csv.reader([line.decode()]))
        fields = [field.encode() for field in fields]
    else:
        fields = line.split(b",")
    if len(fields) != width:
        return "C1011", None
    if any(len(field) > MAX_FIELD for field in fields):
        return "C1012", None
    return None, fields


def is_text(line, odd):
    """Whether a line is UTF-8 without control characters; `odd` are its bytes beyond plain ASCII."""
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return min(odd) >= 0x20
