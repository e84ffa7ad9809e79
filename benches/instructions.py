#!/usr/bin/env python3
"""Counts the instructions of fixed amounts of work, and compares with the last count.

    instructions.py [--renew] [--allowed 3]

Times on a shared machine vary by half; instructions repeat to a tenth of a percent.
Three pieces of work run under callgrind (Debian: valgrind), on one thread: the fold of
100,000 lines, the clearing of 5,000 blocks, the statements of 2,000 blocks
(`benches/src/bin/instructions.rs`). A count more than 3 % above the one stored in
`instructions.json` fails. Another compiler or a processor without AVX2 gives other
counts: then they are shown and nothing fails; `--renew` stores what is found.
"""

import argparse
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
STORED = HERE / "instructions.json"
WORK = ["fold", "clearing", "statements"]
BINARY = HERE.parent / "target" / "release" / "instructions"


def circumstances():
    """What counts depend on beside our code."""
    compiler = subprocess.run(["rustc", "--version"], check=True, capture_output=True, text=True).stdout.split()[1]
    cpuinfo = pathlib.Path("/proc/cpuinfo")
    return {"rustc": compiler, "avx2": cpuinfo.is_file() and " avx2 " in cpuinfo.read_text()}


def count(work):
    """Instructions of one piece of work."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["valgrind", "--tool=callgrind", "--collect-atstart=no", "--toggle-collect=*instructions*counted*"]
        command += [f"--callgrind-out-file={folder}/out", BINARY, work]
        found = subprocess.run(command, capture_output=True, text=True)
    collected = re.search(r"Collected : (\d+)", found.stderr)
    if found.returncode != 0 or not collected or int(collected[1]) == 0:
        raise SystemExit(f"{work}: nothing was counted\n{found.stderr}")
    return int(collected[1])


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--renew", action="store_true", help="store what is found")
    parser.add_argument("--allowed", type=float, default=3, help="percent above the stored count")
    options = parser.parse_args()
    build = ["cargo", "build", "--locked", "--release", "--quiet", "-p", "solde-benches", "--bin", "instructions"]
    subprocess.run(build, check=True, cwd=HERE.parent)
    around = circumstances()
    found = {work: count(work) for work in WORK}
    stored = json.loads(STORED.read_text()) if STORED.is_file() else {}
    comparable = stored.get("circumstances") == around
    worse = []
    for work, instructions in found.items():
        before = stored.get("instructions", {}).get(work)
        change = (instructions / before - 1) * 100 if before else 0
        print(f"{work:12} {instructions:15,} instructions" + (f", {change:+.1f} %" if before else ""))
        if change > options.allowed:
            worse.append(work)
    if options.renew:
        STORED.write_text(json.dumps({"circumstances": around, "instructions": found}, indent=1) + "\n")
        return 0
    if not comparable:
        print(f"counts stored for {stored.get('circumstances')}, these are of {around}: not compared")
        return 0
    if worse:
        print(f"more than {options.allowed:g} % above {STORED.name}: {', '.join(worse)}; if it is meant, --renew")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
