"""The results as one SVG: bars of time at the largest size, and cost per line by size."""

from html import escape

from tables import LABELS

WIDTH, BAR, GAP, LEFT, RIGHT = 860, 20, 7, 290, 230
OURS, CHECKS, SUMS, FLOOR, INK, FAINT = "#1b6e53", "#b5533c", "#d8a24a", "#8d99a6", "#1f2328", "#6b7480"


def text(x, y, what, anchor="start", size=13, fill=INK, weight="normal"):
    """A line of text."""
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{fill}" text-anchor="{anchor}" font-weight="{weight}">{escape(what)}</text>'


def bars(results, top):
    """Wall time of every contender at the largest size on two threads."""
    comparisons = {key: found for key, found in results["comparisons"].items() if key[0].isdigit()}
    if not comparisons:
        return [text(20, top, "not measured yet")], top + 20
    largest = max(found["lines"] for found in comparisons.values())
    of = {key.split("/")[2]: found for key, found in comparisons.items() if key.startswith(f"{largest}/2/")}
    ours = sorted(found["left"]["wall"] for found in of.values())
    rows = [("solde, a whole run", ours[len(ours) // 2], OURS, "")]
    for name, found in of.items():
        colour = FLOOR if name == "newlines" else SUMS if name.startswith("aggregate") else CHECKS
        rows.append((LABELS[name], found["right"]["wall"], colour, f" · solde / it: {found['ratio']['wall']:.2f}"))
    rows.sort(key=lambda row: row[1])
    scale = (WIDTH - LEFT - RIGHT) / max(row[1] for row in rows)
    out = [text(20, top, f"Seconds for {largest:,} claim lines, two threads (median; less is better)", size=15, weight="bold")]
    y = top + 16
    for label, wall, colour, note in rows:
        ours_here = colour == OURS
        out.append(text(LEFT - 8, y + 15, label, "end", weight="bold" if ours_here else "normal"))
        out.append(f'<rect x="{LEFT}" y="{y}" width="{max(wall * scale, 1):.1f}" height="{BAR}" rx="2" fill="{colour}"/>')
        out.append(text(LEFT + wall * scale + 6, y + 15, f"{wall:.2f} s{note}", fill=INK if ours_here else FAINT, weight="bold" if ours_here else "normal"))
        y += BAR + GAP
    return out, y


def lines(results, top):
    """Nanoseconds per line and peak memory by number of lines."""
    found = results.get("scaling")
    if not found:
        return [], top
    counts = sorted(map(int, found))
    out = [text(20, top + 24, "solde: cost per line by number of lines, two threads", size=15, weight="bold")]
    y = top + 40
    each = [found[str(count)]["wall"] * 1e9 / count for count in counts]
    scale = (WIDTH - LEFT - RIGHT) / max(each)
    for count, nanoseconds in zip(counts, each):
        out.append(text(LEFT - 8, y + 15, f"{count:,}", "end"))
        out.append(f'<rect x="{LEFT}" y="{y}" width="{nanoseconds * scale:.1f}" height="{BAR}" rx="2" fill="{OURS}"/>')
        out.append(text(LEFT + nanoseconds * scale + 6, y + 15, f"{nanoseconds:.0f} ns a line · peak {found[str(count)]['peak']:.0f} MiB", fill=FAINT))
        y += BAR + GAP
    return out, y


def draw(results):
    """The whole picture."""
    first, below = bars(results, 34)
    second, below = lines(results, below)
    one = results["machine"]
    foot = f"{one['processor']}, {one['cores']} cores; DuckDB {one['duckdb']}, Polars {one['polars']}, DataFusion {one['datafusion']}; {one['date']}. Figures: benches/results.json"
    body = [*first, *second, text(20, below + 22, foot, size=11, fill=FAINT)]
    height = below + 36
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}" width="{WIDTH}" height="{height:.0f}" font-family="system-ui, sans-serif">'
    return "\n".join([head, f'<rect width="{WIDTH}" height="{height:.0f}" fill="#ffffff"/>', *body, "</svg>"]) + "\n"
