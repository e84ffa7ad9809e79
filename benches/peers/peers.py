#!/usr/bin/env python3
"""Times solde beside DuckDB on generated books, and checks that both say the same.

    peers.py --solde PATH [--lines 1_000_000,3_000_000,10_000_000] [--runs 3] [--checks]

solde checks every line, finds duplicates, posts, nets and writes statements;
DuckDB adds up (aggregate.py), and with `--checks` also applies the same checks
(oracle.py). Whole processes are measured, start-up included, in alternating order;
files are in the page cache. Books stay in benches/work for the next time.
"""

import argparse
import json
import os
import pathlib
import platform
import shutil
import statistics
import subprocess
import sys
import time

import duckdb

sys.dont_write_bytecode = True

import law
from oracle import read_positions, to_minor

HERE = pathlib.Path(__file__).resolve().parent
WORK = HERE.parent / "work"
PERIOD = "2026Q1"


def measure(command, accepted=(0,)):
    """Runs a command; wall and CPU seconds, and peak memory in MiB."""
    with open(os.devnull, "wb") as nowhere:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=nowhere, stderr=subprocess.PIPE)
        message = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accepted:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {process.returncode}:\n{message.decode(errors='replace')}")
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "rss": usage.ru_maxrss / 1024}


def median(results):
    """The median of each measure."""
    return {name: statistics.median(result[name] for result in results) for name in ("wall", "cpu", "rss")}


class World:
    """A generated book without faults, and the two contenders on it."""

    def __init__(self, solde, lines, seed, threads):
        self.solde, self.lines, self.threads = solde, lines, threads
        self.book = WORK / f"clean-{lines}-{seed}"
        self.number = 0
        self.runs = WORK / "runs" / "0"
        self.out = WORK / "aggregate.csv"
        if not (self.book / "expected" / "summary.json").is_file():
            shutil.rmtree(self.book, ignore_errors=True)
            WORK.mkdir(parents=True, exist_ok=True)
            measure([solde, "generate", self.book, "--lines", str(lines), "--seed", str(seed), "--errors", "0", "--duplicates", "0"])
        self.warm()

    def warm(self):
        """Brings the files into the page cache; what was written is on disk before anything is timed."""
        os.sync()
        for path in self.book.glob("inbox/*/*/*.csv"):
            with open(path, "rb") as file:
                while file.read(1 << 20):
                    pass

    def bytes(self):
        """Size of the claim files."""
        return sum(path.stat().st_size for path in self.book.glob("inbox/*/*/claims.csv"))

    def run_solde(self):
        """A whole run: exit status 1 is a committed run with findings.

        Each goes to a folder of its own and stays until the end: some file systems
        look at every file deleted in the last minutes before they make a new one.
        """
        self.number += 1
        self.runs = WORK / "runs" / f"{self.lines}-{self.number}"
        os.sync()
        command = [self.solde, "run", PERIOD, "--book", self.book, "--runs", self.runs, "--threads", str(self.threads)]
        return measure(command, accepted=(0, 1))

    def run_aggregate(self):
        """DuckDB adds up."""
        return measure([sys.executable, HERE / "aggregate.py", self.book / "inbox" / PERIOD, str(self.threads), self.out])

    def run_checks(self):
        """DuckDB with the same checks; it also compares its result with the last run of solde."""
        command = [sys.executable, HERE / "oracle.py", self.book, PERIOD, "--runs", self.runs, "--threads", str(self.threads)]
        return measure(command)

    def compare(self):
        """Positions of both must be equal to the last minor unit, and what the generator wrote."""
        exponents = law.exponents()
        of_solde = read_positions(self.runs / PERIOD / "positions.csv", exponents)
        of_generator = read_positions(self.book / "expected" / "positions.csv", exponents)
        of_duckdb = {}
        for row in law.rows(self.out):
            exponent = exponents[row["currency"]]
            cut = 3 - exponent
            amounts = [to_minor(row[column], 3) for column in ("care", "fees")]
            if any(amount % 10**cut for amount in amounts):
                raise SystemExit(f"aggregate: more decimals than {row['currency']} has")
            key = tuple(row[column] for column in ("agreement", "accounting_period", "creditor", "debtor", "currency"))
            of_duckdb[key] = (int(row["lines"]), *(amount // 10**cut for amount in amounts))
        if not of_solde == of_duckdb == of_generator:
            different = [key for key in {**of_solde, **of_duckdb} if of_solde.get(key) != of_duckdb.get(key)]
            raise SystemExit(f"{len(different)} positions differ, the first: {min(different, default='those of the generator')}")
        return len(of_solde)


def machine():
    """What was measured on."""
    name = platform.processor() or platform.machine()
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    if cpuinfo.is_file():
        found = [line.split(":", 1)[1].strip() for line in cpuinfo.read_text().splitlines() if line.startswith("model name")]
        name = found[0] if found else name
    return {"processor": name, "cores": os.cpu_count(), "duckdb": duckdb.__version__, "python": platform.python_version()}


def table(results):
    """The results as a Markdown table."""
    lines = [
        "| lines | what | wall s | CPU s | peak MiB | solde / it, wall | CPU |",
        "|---:|---|---:|---:|---:|---:|---:|",
    ]
    for result in results:
        for name, label in [("solde", "solde, whole run"), ("aggregate", "DuckDB, aggregation only"), ("checks", "DuckDB, the same checks")]:
            if name in result:
                one = result[name]
                ratio = lambda what: f"{result['solde'][what] / one[what]:.2f}"
                lines.append(f"| {result['lines']:,} | {label} | {one['wall']:.2f} | {one['cpu']:.2f} | {one['rss']:.0f} | {ratio('wall')} | {ratio('cpu')} |")
    return "\n".join(lines)


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--solde", type=pathlib.Path, required=True, help="the binary, built for release")
    parser.add_argument("--lines", default="1_000_000,3_000_000,10_000_000")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--checks", action="store_true", help="also time DuckDB with the same checks, once")
    parser.add_argument("--markdown", type=pathlib.Path)
    parser.add_argument("--json", type=pathlib.Path)
    options = parser.parse_args()
    results = []
    shutil.rmtree(WORK / "runs", ignore_errors=True)
    for lines in [int(text.replace("_", "")) for text in options.lines.split(",")]:
        world = World(options.solde.resolve(), lines, options.seed, options.threads)
        contenders = {"solde": world.run_solde, "aggregate": world.run_aggregate}
        measured = {name: [] for name in contenders}
        for number in range(options.runs):
            for name in list(contenders)[:: 1 if number % 2 == 0 else -1]:
                measured[name].append(contenders[name]())
        positions = world.compare()
        result = {"lines": lines, "bytes": world.bytes(), "positions": positions, "each": measured}
        result.update({name: median(all_of) for name, all_of in measured.items()})
        if options.checks:
            result["checks"] = world.run_checks()
        results.append(result)
        print(f"{lines:,} lines, {result['bytes'] / lines:.1f} bytes each, {positions} positions: identical", file=sys.stderr)
    shutil.rmtree(WORK / "runs", ignore_errors=True)
    about = machine()
    text = f"{about['processor']}, {options.threads} threads; DuckDB {about['duckdb']}; medians of {options.runs} alternating runs of whole processes.\n\n{table(results)}\n"
    print(text, end="")
    if options.markdown:
        options.markdown.write_text(text)
    if options.json:
        options.json.write_text(json.dumps({"machine": about, "threads": options.threads, "runs": options.runs, "results": results}, indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
