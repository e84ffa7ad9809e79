"""The results as Markdown: what is judged, the peers, variants, worlds, scaling.

`into_page` puts each table between its markers in a page, so that no figure there
is ever typed by hand.
"""

import re

LABELS = {
    "newlines": "counting newlines, nothing else",
    "aggregate-duckdb": "DuckDB, aggregation only",
    "aggregate-polars": "Polars (streaming), aggregation only",
    "aggregate-datafusion": "DataFusion, aggregation only",
    "checks-duckdb": "DuckDB, the same checks",
    "checks-polars": "Polars (streaming), the same checks",
    "checks-datafusion": "DataFusion, the same checks",
    "oracle": "the oracle (DuckDB, written to be read)",
}
VARIANTS = {
    "threads": "two threads / one",
    "without-fsync": "without fsync / whole",
    "without-hash": "without hashing / whole",
    "without-fsync-hash": "without both / whole",
    "plain": "plain path / fast path",
    "suspects": "with suspected duplicates / without",
}
WORLDS = {
    "rejects": "1 % rejects / clean",
    "quotes": "quotes in 1 line of 100 / clean",
    "half-duplicates": "half the lines sent twice / clean",
    "far-duplicates": "half the lines sent twice, in random order / clean",
    "shuffled": "lines in random order / clean",
    "gzip": "gzip / plain text",
    "zstd": "Zstandard / plain text",
    "parquet": "Parquet / plain text",
    "foreign": "another generator: foreign layout with a profile / native layout",
    "foreign-native": "another generator, native layout / ours",
}
NOT_YET = "not measured yet\n"


def row(*cells):
    """A row of a table."""
    return "| " + " | ".join(cells) + " |"


def spread(found, measure="wall"):
    """A ratio with the least and greatest of its pairs."""
    return f"{found['ratio'][measure]:.2f} ({found['least'][measure]:.2f} to {found['greatest'][measure]:.2f})"


def judged(results):
    """The figures that are judged, each with its goal."""
    comparisons = results["comparisons"]
    largest = max((found["lines"] for key, found in comparisons.items() if key[0].isdigit()), default=None)
    at = lambda key: comparisons.get(f"{largest}/2/{key}")
    lines = [row("what", "goal", "median of pairs (least to greatest)", "runs", ""), "|---|---:|---:|---:|---|"]

    def ratio(label, goal, found):
        if found:
            lines.append(row(label, f"at most {goal:g}", spread(found), str(found["runs"]), "met" if found["ratio"]["wall"] <= goal else "**missed**"))
        else:
            lines.append(row(label, f"at most {goal:g}", "not measured", "", ""))

    ratio("solde / DuckDB, aggregation only", 0.30, at("aggregate-duckdb"))
    ratio("the same, solde without hashing", 0.25, comparisons.get("variant/without-hash-duckdb"))
    ratio("solde / DuckDB, the same checks", 0.12, at("checks-duckdb"))
    ratio("solde / Polars, aggregation only", 0.35, at("aggregate-polars"))
    ratio("solde / newline count on two threads", 7, at("newlines"))
    peaks = [found["peak"]["left"] for key, found in comparisons.items() if largest and key.startswith(f"{largest}/2/")]
    if peaks:
        lines.append(row("peak memory of solde, MiB", "at most 150", f"{max(peaks):.0f} (greatest of all runs)", "", "met" if max(peaks) <= 150 else "**missed**"))
    else:
        lines.append(row("peak memory of solde, MiB", "at most 150", "not measured", "", ""))
    if threads := comparisons.get("variant/threads"):
        # Pairs are two threads / one; a speed-up is the inverse.
        gain = 1 / threads["ratio"]["wall"]
        lines.append(row("two threads against one, times as fast", "at least 1.7", f"{gain:.2f} ({1 / threads['greatest']['wall']:.2f} to {1 / threads['least']['wall']:.2f})", str(threads["runs"]), "met" if gain >= 1.7 else "**missed**"))
    else:
        lines.append(row("two threads against one, times as fast", "at least 1.7", "not measured", "", ""))
    ratio("1 % rejects / clean", 1.2, comparisons.get("world/rejects"))
    ratio("quotes in 1 line of 100 / clean", 1.5, comparisons.get("world/quotes"))
    head = f"{largest:,} claim lines, two threads:\n\n" if largest else ""
    return head + "\n".join(lines) + "\n"


def peers(results):
    """Every contender at every size: its own figures, and solde's beside it."""
    lines = [
        row("lines", "threads", "contender", "wall s", "CPU s", "peak MiB", "solde beside it, wall s", "solde / it, wall", "CPU"),
        "|---:|---:|---|---:|---:|---:|---:|---:|---:|",
    ]
    comparisons = {key: found for key, found in results["comparisons"].items() if key[0].isdigit()}
    if not comparisons:
        return NOT_YET
    groups = {}
    for key, found in comparisons.items():
        lines_of, threads, what = key.split("/")
        groups.setdefault((int(lines_of), int(threads)), {})[what] = found
    for (count, threads), group in sorted(groups.items()):
        middle = lambda measure: sorted(found["left"][measure] for found in group.values())[len(group) // 2]
        lines.append(row(f"{count:,}", str(threads), "**solde, whole run**", f"{middle('wall'):.2f}", f"{middle('cpu'):.2f}", f"{middle('rss'):.0f}", "", "", ""))
        for what in sorted(group, key=list(LABELS).index):
            one, other, ratio = group[what]["left"], group[what]["right"], group[what]["ratio"]
            digits = 1 if what == "newlines" else 3
            lines.append(row(
                f"{count:,}", str(threads), LABELS[what], f"{other['wall']:.2f}", f"{other['cpu']:.2f}", f"{other['rss']:.0f}",
                f"{one['wall']:.2f}", f"{ratio['wall']:.{digits}f}", f"{ratio['cpu']:.{digits}f}",
            ))  # fmt: skip
    return "\n".join(lines) + "\n"


def ratios(results, prefix, labels):
    """Comparisons of solde with itself."""
    found = {key.split("/")[1]: value for key, value in results["comparisons"].items() if key.startswith(prefix)}
    lines = [row("compared", "wall s", "", "ratio, wall", "CPU", "peak MiB"), "|---|---:|---:|---:|---:|---:|"]
    for name, label in labels.items():
        if name in found:
            one = found[name]
            lines.append(row(label, f"{one['left']['wall']:.2f}", f"{one['right']['wall']:.2f}", spread(one), f"{one['ratio']['cpu']:.2f}", f"{one['left']['rss']:.0f}"))
    return "\n".join(lines) + "\n" if len(lines) > 2 else NOT_YET


def same(results):
    """Which outputs differed."""
    found = results.get("same")
    if not found:
        return NOT_YET
    lines = [f"{found['lines']:,} lines, {found['files']:,} files a run, against two threads:", ""]
    lines += [f"- {what}: {'the same bytes' if not files else '**other bytes** in ' + ', '.join(files)}" for what, files in found["differing"].items()]
    return "\n".join(lines) + "\n"


def scaling(results):
    """Cost per line by the number of lines."""
    found = results.get("scaling")
    if not found:
        return NOT_YET
    lines = [row("lines", "GB", "wall s", "CPU s", "ns a line, wall", "CPU", "peak MiB", "runs"), "|---:|---:|---:|---:|---:|---:|---:|---:|"]
    for count in sorted(map(int, found)):
        one = found[str(count)]
        each = lambda measure: f"{one[measure] * 1e9 / count:.0f}"
        lines.append(row(f"{count:,}", f"{one['bytes'] / 1e9:.2f}", f"{one['wall']:.2f}", f"{one['cpu']:.2f}", each("wall"), each("cpu"), f"{one['peak']:.0f}", str(one["runs"])))
    return "\n".join(lines) + "\n"


def about(results):
    """The machine."""
    one = results["machine"]
    text = f"{one['processor']}, {one['cores']} cores, {one['memory_gib']} GiB, {one['system']}; DuckDB {one['duckdb']}, Polars {one['polars']}, DataFusion {one['datafusion']}, Python {one['python']}; {one['date']}.\n"
    for what, why in sorted(results["skipped"].items()):
        text += f"\nNot measured: {what}, {why}.\n"
    return text


SECTIONS = {
    "machine": about,
    "judged": judged,
    "peers": peers,
    "variants": lambda results: ratios(results, "variant/", VARIANTS),
    "worlds": lambda results: ratios(results, "world/", WORLDS),
    "same": same,
    "scaling": scaling,
}


def document(results):
    """All tables, one after the other."""
    return "\n".join(f"### {name}\n\n{section(results)}" for name, section in SECTIONS.items())


def into_page(page, results):
    """The page with every table between its markers renewed."""
    for name, section in SECTIONS.items():
        begin, end = f"<!-- peers.py: {name} -->", "<!-- end -->"
        pattern = re.compile(re.escape(begin) + r"\n.*?" + re.escape(end), re.DOTALL)
        if not pattern.search(page):
            raise SystemExit(f"the page has no place for {name}: {begin} ... {end}")
        page = pattern.sub(lambda _: f"{begin}\n{section(results)}{end}", page)
    return page
