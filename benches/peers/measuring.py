"""Timing whole processes: wall and CPU time, peak memory; pairs of runs, their medians and ratios.

Two things are never measured at once. What is compared runs in turn, and the order
within a pair alternates; a ratio is taken pair by pair, and the median of the ratios
is what is reported: the machine may be faster or slower from minute to minute, but
hardly between two neighbours.
"""

import os
import statistics
import subprocess
import time

MEASURES = ("wall", "cpu", "rss")


def measure(command, accepted=(0,), environment=None):
    """Runs a command; wall and CPU seconds, and peak memory in MiB."""
    with open(os.devnull, "wb") as nowhere:
        began = time.perf_counter()
        process = subprocess.Popen(command, stdout=nowhere, stderr=subprocess.PIPE, env=environment)
        message = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in accepted:
        raise SystemExit(f"{' '.join(map(str, command))} ended with {process.returncode}:\n{message.decode(errors='replace')}")
    return {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "rss": usage.ru_maxrss / 1024}


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
