#!/usr/bin/env python3
"""Times solde beside the tools people would use instead, and checks that all say the same.

    peers.py --solde PATH [--measure PATH] [--parts peers,variants,worlds,same,scaling]
             [--lines 1_000_000,3_000_000,10_000_000] [--threads 1,2] [--runs 9]
             [--json FILE] [--markdown FILE] [--plot FILE] [--page FILE]
    peers.py --draw FILE [--markdown FILE] [--plot FILE] [--page FILE]

Whole processes, start-up included, files in the page cache, nothing left to be written
to disk; pairs in alternating order, ratios pair by pair. Before a figure is kept, what
the run found must equal what was written. What the binary does not offer is skipped,
and a line says so. With `--json` results are kept as they come and a later call goes
on: parts measured again replace what was there.
"""

import argparse
import datetime
import hashlib
import importlib.metadata
import json
import os
import pathlib
import platform
import shutil
import subprocess
import sys

sys.dont_write_bytecode = True

import law
import plot
import tables
from layout import KEY
from measuring import compared, measure, pairs
from oracle import read_positions, to_minor
from worlds import COPIES, HERE, PERIOD, Worlds, claim_bytes, claim_files

PARTS = ("peers", "variants", "worlds", "same", "scaling")
AGGREGATIONS = ("duckdb", "polars", "datafusion")
# Worlds beside clean ones, in the order they are measured.
OTHER_KINDS = ("rejects", "quotes", "half-duplicates", "far-duplicates", *COPIES, "foreign")
# Files that name inputs by file, line or hash; all else is the same in any order of lines.
NOT_CANONICAL = {"rejects.csv", "manifest.json", "claims.idx"}
# Runs that nobody judges are slow and need no nine pairs.
FEW = 3


class Harness:
    """Everything that is measured."""

    def __init__(self, options):
        self.options = options
        self.solde, self.instrumented = options.solde.resolve(), options.measure and options.measure.resolve()
        self.work = options.work.resolve()
        self.worlds = Worlds(self.solde, self.work, options.books and options.books.resolve(), options.seed)
        self.help = subprocess.run([self.solde, "run", "--help"], check=True, capture_output=True, text=True).stdout
        self.exponents = law.exponents()
        self.number, self.out = 0, self.work / "out"
        self.results = json.loads(options.json.read_text()) if options.json and options.json.is_file() else {}
        self.results.setdefault("comparisons", {})
        self.results["machine"] = machine()
        self.results["skipped"] = {}
        shutil.rmtree(self.work / "runs", ignore_errors=True)

    # What is run.

    def run(self, book, threads, *flags, binary=None, digest=None):
        """A whole run, checked against what the book expects: exit status 1 is a committed run with findings.

        Each goes to a folder of its own; its files are emptied and stay until the end:
        some file systems look at every file deleted in the last minutes before they
        make a new one.
        """
        self.number += 1
        runs = self.work / "runs" / str(self.number)
        os.sync()
        command = [binary or self.solde, "run", PERIOD, "--book", book, "--runs", runs, "--threads", str(threads), *flags]
        found = measure(command, accepted=(0, 1))
        run = runs / PERIOD
        self.same_positions("solde", read_positions(run / "positions.csv", self.exponents), book)
        if digest is not None:
            digest.update(hashes(run))
        empty(run)
        return found

    def aggregate(self, engine, book, threads):
        """An engine adds up."""
        out = self.fresh("csv")
        found = measure([sys.executable, HERE / f"aggregate_{engine}.py", book, PERIOD, str(threads), out])
        positions = {}
        for row in law.rows(out):
            cut = 10 ** (3 - self.exponents[row["currency"]])
            amounts = [to_minor(row[column], 3) for column in ("care", "fees")]
            if any(amount % cut for amount in amounts):
                raise SystemExit(f"{engine}: more decimals than {row['currency']} has")
            positions[tuple(row[column] for column in KEY)] = (int(row["lines"]), *(amount // cut for amount in amounts))
        self.same_positions(engine, positions, book)
        return found

    def checks(self, engine, book, threads):
        """An engine does the same checks."""
        out = self.fresh("json")
        found = measure([sys.executable, HERE / f"checks_{engine}.py", book, PERIOD, str(threads), out])
        said = json.loads(out.read_text())
        self.same_positions(engine, {tuple(row[:5]): tuple(row[5:]) for row in said["positions"]}, book)
        summary = json.loads((book / "expected" / "summary.json").read_text())
        if said["rejected"] != summary["rejected_by_code"]:
            raise SystemExit(f"{engine}: rejects {said['rejected']}, written were {summary['rejected_by_code']}")
        return found

    def oracle(self, book, threads):
        """The oracle compares by itself."""
        return measure([sys.executable, HERE / "oracle.py", book, PERIOD, "--expected", "--threads", str(threads)])

    def count_newlines(self, book, threads):
        """The floor."""
        return measure([self.options.floor, str(threads), *claim_files(book)])

    def fresh(self, extension):
        """A file that is not there."""
        self.out.with_suffix(f".{extension}").unlink(missing_ok=True)
        return self.out.with_suffix(f".{extension}")

    def same_positions(self, who, found, book):
        """Positions must be those that were written, to the last minor unit."""
        written = read_positions(book / "expected" / "positions.csv", self.exponents)
        nothing = (0, 0, 0)
        different = sorted(key for key in {**found, **written} if found.get(key, nothing) != written.get(key, nothing))
        if different:
            raise SystemExit(f"{who}, {book}: {len(different)} positions differ, the first: {different[0]}")

    # What is compared.

    def compare(self, key, left, right, runs, **about):
        """Pairs of runs, kept under a key."""
        load = os.getloadavg()[0]
        print(f"{key} ... (load {load:.1f})", end=" ", file=sys.stderr, flush=True)
        found = {**about, **compared(pairs(left, right, runs)), "load": round(load, 2)}
        self.results["comparisons"][key] = found
        print(f"wall {found['left']['wall']:.2f} s / {found['right']['wall']:.2f} s, ratio {found['ratio']['wall']:.3f}, CPU {found['ratio']['cpu']:.3f}", file=sys.stderr)
        self.save()

    def forget(self, belongs):
        """A part that is measured again replaces what was there."""
        self.results["comparisons"] = {key: found for key, found in self.results["comparisons"].items() if not belongs(key)}

    def skip(self, what, why):
        """Says what is not measured."""
        self.results["skipped"][what] = why
        print(f"skipped: {what}: {why}", file=sys.stderr)

    def save(self):
        """Keeps what is there."""
        if self.options.json:
            self.options.json.write_text(json.dumps(self.results, indent=1) + "\n")

    def peers(self):
        """Beside other engines."""
        floor = self.options.floor
        self.forget(lambda key: key[0].isdigit())
        for lines in self.options.lines:
            book = self.worlds.get("clean", lines)
            for threads in self.options.threads:
                judged = lines == max(self.options.lines) and threads == 2
                runs = self.options.runs if judged else min(self.options.runs, 5)
                few = self.options.runs if judged else min(self.options.runs, FEW)
                about = {"lines": lines, "threads": threads, "bytes": claim_bytes(book)}
                at = f"{lines}/{threads}"
                solde = lambda: self.run(book, threads)
                if floor.is_file():
                    self.compare(f"{at}/newlines", solde, lambda: self.count_newlines(book, threads), runs, **about)
                else:
                    self.skip("newline count", f"{floor} is not there: cargo build --release -p solde-benches --bins")
                for engine in AGGREGATIONS:
                    self.compare(f"{at}/aggregate-{engine}", solde, lambda: self.aggregate(engine, book, threads), runs, **about)
                for engine in AGGREGATIONS:
                    self.compare(f"{at}/checks-{engine}", solde, lambda: self.checks(engine, book, threads), few if engine == "duckdb" else min(few, FEW), **about)
                if threads == 2:
                    self.compare(f"{at}/oracle", solde, lambda: self.oracle(book, threads), min(few, FEW), **about)

    def variants(self):
        """The same run otherwise."""
        self.forget(lambda key: key.startswith("variant/"))
        lines, runs = max(self.options.lines), self.options.runs
        book = self.worlds.get("clean", lines)
        about = {"lines": lines, "threads": 2}
        whole = lambda: self.run(book, 2)
        self.compare("variant/threads", whole, lambda: self.run(book, 1), runs, **about)
        for flag in ("--plain", "--suspects"):
            if flag in self.help:
                self.compare(f"variant/{flag[2:]}", lambda: self.run(book, 2, flag), whole, runs if flag == "--suspects" else FEW, **about)
            else:
                self.skip(flag, "this binary does not offer it")
        if self.instrumented:
            without = lambda *parts: self.run(book, 2, *(["--without", ",".join(parts)] if parts else []), binary=self.instrumented)
            for parts in (["fsync"], ["hash"], ["fsync", "hash"]):
                self.compare(f"variant/without-{'-'.join(parts)}", lambda: without(*parts), lambda: without(), runs, **about)
            self.compare("variant/without-hash-duckdb", lambda: without("hash"), lambda: self.aggregate("duckdb", book, 2), runs, **about)
        else:
            self.skip("without fsync, without hashing", "no --measure: cargo build --release -p solde --no-default-features --features measure")

    def other_worlds(self):
        """Files of other kinds beside clean ones of the same length."""
        kinds = self.options.kinds
        self.forget(lambda key: key.removeprefix("world/").removesuffix("-native") in kinds)
        lines, runs = max(self.options.lines), self.options.runs
        about = {"lines": lines, "threads": 2}
        clean = self.worlds.get("clean", lines)
        for kind in kinds:
            if kind in (*COPIES, "foreign") and not self.reads(kind):
                self.skip(kind, "this binary does not read it")
                continue
            book = self.worlds.get(kind, lines)
            beside = self.worlds.get("foreign-native", lines) if kind == "foreign" else clean
            judged = kind in ("rejects", "quotes", "foreign")
            self.compare(
                f"world/{kind}", lambda: self.run(book, 2), lambda: self.run(beside, 2), runs if judged else min(runs, 5), **about, bytes=claim_bytes(book)
            )
            if kind == "foreign":
                self.compare("world/foreign-native", lambda: self.run(beside, 2), lambda: self.run(clean, 2), min(runs, 5), **about, bytes=claim_bytes(beside))
                self.drop(beside)
            self.drop(book)

    def reads(self, kind):
        """Whether the binary reads claim files of this kind, tried on few lines."""
        book = self.worlds.get(kind, 5_000)
        try:
            self.run(book, 2)
        except SystemExit:
            return False
        finally:
            self.worlds.drop(book)
        return True

    def drop(self, book):
        """Deletes a world that is not needed again."""
        if not self.options.keep:
            self.worlds.drop(book)

    def same(self):
        """The same bytes on any number of threads, on the plain path, in any order of lines."""
        lines, found = max(self.options.lines), {}
        for kind in ("clean", "rejects"):
            book = self.worlds.get(kind, lines)
            first = {}
            self.run(book, 2, digest=first)
            ways = {"1 thread": (1,), "7 threads": (7,)}
            if "--plain" in self.help:
                ways["plain path"] = (2, "--plain")
            else:
                self.skip("--plain", "this binary does not offer it")
            for way, arguments in ways.items():
                other = {}
                self.run(book, *arguments, digest=other)
                found[f"{kind}: {way}"] = differing(first, other)
            if kind == "clean":
                shuffled, other = self.worlds.get("shuffled", lines), {}
                self.run(shuffled, 2, digest=other)
                kept = lambda files: {name: value for name, value in files.items() if name not in NOT_CANONICAL}
                found["clean: shuffled lines"] = differing(kept(first), kept(other))
                self.drop(shuffled)
            else:
                self.drop(book)
        for what, files in found.items():
            print(f"{what}: {'the same bytes' if not files else 'other bytes in ' + ', '.join(files[:5])}", file=sys.stderr)
        self.results["same"] = {"lines": lines, "files": len(first), "differing": found}
        self.save()

    def scaling(self):
        """Cost per line from few to many lines."""
        self.results["scaling"] = {}
        for lines in self.options.scaling_lines:
            book = self.worlds.get("clean", lines)
            runs = [self.run(book, 2) for _ in range(min(self.options.runs, 5 if lines < 30_000_000 else FEW))]
            middle = {name: sorted(run[name] for run in runs)[len(runs) // 2] for name in runs[0]}
            self.results["scaling"][str(lines)] = {"runs": len(runs), **middle, "peak": max(run["rss"] for run in runs), "bytes": claim_bytes(book)}
            print(f"{lines:,} lines: {middle['wall'] * 1e9 / lines:.0f} ns a line, peak {middle['rss']:.0f} MiB", file=sys.stderr)
            self.save()
            if lines > max(self.options.lines):
                self.drop(book)

    def close(self):
        """Deletes the runs."""
        shutil.rmtree(self.work / "runs", ignore_errors=True)


def hashes(run):
    """The hash of every file of a run but the kept inputs."""
    found = {}
    for path in sorted(run.rglob("*")):
        name = path.relative_to(run).as_posix()
        if path.is_file() and not name.startswith("inputs/"):
            with open(path, "rb") as file:
                found[name] = hashlib.file_digest(file, "blake2b").hexdigest()
    return found


def differing(one, other):
    """Names of files that differ."""
    return sorted(name for name in {**one, **other} if one.get(name) != other.get(name))


def empty(run):
    """Empties the files of a run; kept inputs are links to the book and are only unlinked."""
    for path in run.rglob("*"):
        if path.is_file():
            if "inputs" in path.relative_to(run).parts:
                path.unlink()
            else:
                os.truncate(path, 0)


def machine():
    """What was measured on."""
    name = platform.processor() or platform.machine()
    cpuinfo, memory = pathlib.Path("/proc/cpuinfo"), pathlib.Path("/proc/meminfo")
    if cpuinfo.is_file():
        found = [line.split(":", 1)[1].strip() for line in cpuinfo.read_text().splitlines() if line.startswith("model name")]
        name = found[0] if found else name
    gigabytes = round(int(memory.read_text().split()[1]) / (1 << 20)) if memory.is_file() else None
    versions = {package: importlib.metadata.version(package) for package in AGGREGATIONS}
    return {
        "processor": name, "cores": os.cpu_count(), "memory_gib": gigabytes, "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(), **versions, "date": datetime.date.today().isoformat(),
    }  # fmt: skip


def numbers(text):
    """A list such as 1_000_000,3_000_000."""
    return [int(part.replace("_", "")) for part in text.split(",")]


def arguments():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--solde", type=pathlib.Path, help="the binary, built for release")
    parser.add_argument("--measure", type=pathlib.Path, help="the binary built with the feature `measure`")
    parser.add_argument("--floor", type=pathlib.Path, default=HERE.parent.parent / "target" / "release" / "newline_count")
    parser.add_argument("--parts", type=lambda text: text.split(","), default=list(PARTS[:4]), help="all but scaling if not given")
    parser.add_argument("--kinds", type=lambda text: text.split(","), default=list(OTHER_KINDS), help="worlds beside clean ones, of the part worlds")
    parser.add_argument("--lines", type=numbers, default=numbers("1_000_000,3_000_000,10_000_000"))
    parser.add_argument("--threads", type=numbers, default=[1, 2])
    parser.add_argument("--scaling-lines", type=numbers, default=numbers("1_000_000,3_000_000,10_000_000,30_000_000,100_000_000"))
    parser.add_argument("--runs", type=int, default=9, help="pairs of what is judged; the rest has fewer")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--work", type=pathlib.Path, default=HERE.parent / "work", help="where worlds and runs are written")
    parser.add_argument("--books", type=pathlib.Path, help="worlds that are there already and are only read")
    parser.add_argument("--keep", action="store_true", help="keep worlds other than the clean ones")
    parser.add_argument("--draw", type=pathlib.Path, help="measure nothing, draw the results of this file")
    for name in ("json", "markdown", "plot", "page"):
        parser.add_argument(f"--{name}", type=pathlib.Path)
    options = parser.parse_args()
    if unknown := set(options.parts) - set(PARTS):
        parser.error(f"no such part: {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    if not options.draw and not options.solde:
        parser.error("--solde PATH, or --draw FILE")
    return options


def main():
    """The command."""
    options = arguments()
    if options.draw:
        results = json.loads(options.draw.read_text())
    else:
        harness = Harness(options)
        steps = {"peers": harness.peers, "variants": harness.variants, "worlds": harness.other_worlds, "same": harness.same, "scaling": harness.scaling}
        for part in PARTS:
            if part in options.parts:
                steps[part]()
        harness.close()
        harness.save()
        results = harness.results
    text = tables.document(results)
    print(text, end="")
    if options.markdown:
        options.markdown.write_text(text)
    if options.plot:
        options.plot.write_text(plot.draw(results))
    if options.page:
        options.page.write_text(tables.into_page(options.page.read_text(), results))
    return 0


if __name__ == "__main__":
    sys.exit(main())
