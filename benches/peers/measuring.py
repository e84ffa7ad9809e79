"""Timing whole processes: wall and CPU time, peak memory; pairs of runs, their medians and ratios.

Two things are never measured at once. What is compared runs in turn, and the order
within a pair alternates; a ratio is taken pair by pair, and the median of the ratios
is what is reported: the machine may be faster or slower from minute to minute, but
hardly between two neighbours.
"""

import pathlib
import statistics
import subprocess
import sys
import tempfile

LAUNCH = pathlib.Path(__file__).resolve().parent / "launch.py"
MEASURES = ("wall", "cpu", "rss")


def measure(command, accepted=(0,)):
    """Runs a command; wall and CPU seconds, and peak memory in MiB."""
    command = [str(part) for part in command]
    with tempfile.NamedTemporaryFile() as errors:
        launched = [sys.executable, "-I", "-S", LAUNCH, errors.name, *command]
        said = subprocess.run(launched, check=True, capture_output=True, text=True).stdout.split()
        status, wall, cpu, kibibytes = int(said[0]), float(said[1]), float(said[2]), int(said[3])
        if status not in accepted:
            message = errors.read().decode(errors="replace")
            raise SystemExit(f"{' '.join(command)} ended with {status}:\n{message}")
    return {"wall": wall, "cpu": cpu, "rss": kibibytes / 1024}


def pairs(left, right, runs):
    """`runs` pairs of two functions that each measure something, in alternating order."""
    found = []
    for number in range(runs):
        if number % 2 == 0:
            one = left()
            found.append((one, right()))
        else:
            other = right()
            found.append((left(), other))
    return found


def median(results):
    """The median of each measure."""
    return {name: statistics.median(result[name] for result in results) for name in MEASURES}


def compared(found):
    """Medians of both sides, and the median, least and greatest of the ratios of pairs."""
    ratios = {name: [one[name] / other[name] for one, other in found] for name in MEASURES}
    return {
        "runs": len(found),
        "left": median([one for one, _ in found]),
        "right": median([other for _, other in found]),
        "peak": {"left": max(one["rss"] for one, _ in found), "right": max(other["rss"] for _, other in found)},
        "ratio": {name: statistics.median(values) for name, values in ratios.items()},
        "least": {name: min(values) for name, values in ratios.items()},
        "greatest": {name: max(values) for name, values in ratios.items()},
        "pairs": [[[round(side[name], 4) for name in MEASURES] for side in pair] for pair in found],
    }
