#!/usr/bin/env python3
"""Adds the inbox of a second period to a generated book that has settled its first.

    second_period.py BOOK FIRST SECOND

It provokes what only a chain of runs knows: ids that were accepted before, lines
sent again and new lines under closed blocks, corrections of earlier claims, claims
that wait or are refused beside ones that are posted, headers that replace earlier
ones, malformed lines, releases and refusals of held blocks, acknowledgements.
Compare after `solde run SECOND`.
"""

import csv
import datetime
import pathlib
import random
import sys

sys.dont_write_bytecode = True

import law
from oracle import COLUMNS, HEADER

EVENT = ["event_id", "kind", "date", "creditor", "debtor", "block_ref", "amount", "currency", "reference"]


def minor(text):
    """Minor units and decimals of an amount."""
    whole, _, decimals = text.partition(".")
    return int(whole + decimals), len(decimals)


def amount(value, decimals):
    """The text of an amount."""
    sign, digits = "-" * (value < 0), str(abs(value)).rjust(decimals + 1, "0")
    return sign + (digits[:-decimals] + "." + digits[-decimals:] if decimals else digits)


class Sender:
    """What one creditor sends in the second period."""

    def __init__(self, folder, creditor, first, last):
        self.folder, self.creditor, self.first, self.last = folder, creditor, first, last
        self.random = random.Random(creditor)
        self.lines, self.headers, self.claims, self.blocks = [], [], 0, 0
        self.broken = []

    def block(self, like, lines, introduced_on=None, lacks=0, more=0):
        """A new block with the terms of a header, which announces `lacks` lines and `more` minor units too many."""
        self.blocks += 1
        ref = f"S-{self.blocks:04}"
        for line in lines:
            line["block_ref"] = ref
        self.lines += lines
        self.header({**like, "block_ref": ref}, lines, introduced_on, lacks, more)
        return ref

    def header(self, like, lines, introduced_on=None, lacks=0, more=0):
        """The header of these lines."""
        fields = [(minor(line["care_amount"]), minor(line["fee_amount"] or "0")) for line in lines]
        decimals = max((places for pair in fields for _, places in pair), default=2)
        total = lambda place: sum(pair[place][0] * 10 ** (decimals - pair[place][1]) for pair in fields)
        day = introduced_on or self.first + datetime.timedelta(days=self.random.randrange((self.last - self.first).days))
        self.headers.append(
            {
                **like,
                "introduced_on": str(day),
                "line_count": str(len(lines) + lacks),
                "care_total": amount(total(0) + more, decimals),
                "fee_total": amount(total(1), decimals),
            }
        )

    def fresh(self, line):
        """A copy with an id of its own."""
        self.claims += 1
        return {**line, "claim_id": f"S{self.creditor}{self.claims:06}"}

    def correction(self, line, part):
        """A line that takes off a part, in hundredths."""
        care, decimals = minor(line["care_amount"])
        taken = -max(1, care * part // 100)
        return {**self.fresh(line), "corrects_claim_id": line["claim_id"], "care_amount": amount(taken, decimals), "fee_amount": ""}

    def write(self):
        """Writes the files."""
        self.folder.mkdir(parents=True, exist_ok=True)
        broken = {line["block_ref"] for line in self.broken}
        files = [
            # Lines without an owner stand in for missing ones of their file, so they have a file of their own.
            ("claims.csv", COLUMNS, [line for line in self.lines if line["block_ref"] not in broken]),
            ("claims-2.csv", COLUMNS, [line for line in self.lines if line["block_ref"] in broken]),
            ("blocks.csv", HEADER, self.headers),
        ]
        for name, columns, rows in files:
            with open(self.folder / name, "w", newline="", encoding="utf-8") as file:
                writer = csv.DictWriter(file, columns, extrasaction="ignore", lineterminator="\n")
                writer.writeheader()
                writer.writerows(rows)
        with open(self.folder / "claims-2.csv", "a", encoding="utf-8") as file:
            for line in self.broken:
                file.write(",".join(line[column] for column in COLUMNS[:-1]) + "\n" if line["creditor"] else "7" * 70_000 + "\n")


def ordinary(line):
    """Whether a line of the generator is one that can be used again."""
    return line["basis"] == "actual" and not line["corrects_claim_id"] and None not in line and len(line["care_amount"]) > 3 and line["care_amount"][-3] == "."


def main():
    """Writes the second inbox."""
    book, first_period, second_period = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    begins, ends = law.period_days(second_period)
    events = []
    for folder in sorted((book / "inbox" / first_period).iterdir()):
        with open(folder / "claims.csv", encoding="utf-8-sig", errors="replace") as file:
            plain = [text for text in file if '"' not in text]
        lines = [line for line in csv.DictReader(plain) if None not in line.values()]
        headers = {header["block_ref"]: header for header in law.rows(folder / "blocks.csv")}
        sender = Sender(book / "inbox" / second_period / folder.name, folder.name, begins, ends)
        usable = [line for line in lines if ordinary(line) and line["block_ref"] in headers]
        sender.random.shuffle(usable)
        draw = lambda count: [usable.pop() for _ in range(min(count, len(usable)))]
        for header in sorted(headers.values(), key=lambda header: header["block_ref"])[:12]:
            same = [line for line in usable if line["block_ref"] == header["block_ref"]][:6]
            if len(same) < 6:
                continue
            # New claims; ids used before; corrections: fitting, together too large, of a claim corrected again.
            sender.block(header, [sender.fresh(line) for line in same] + [dict(same[0])])
            sender.block(header, [sender.correction(same[1], 60), sender.correction(same[2], 100), sender.correction(same[3], 101)])
            sender.block(header, [sender.correction(same[1], 60), sender.correction(same[4], 30), sender.correction(same[4], 30)])
            late = sender.block(header, [sender.fresh(line) for line in same[:2]])
            twice = sender.block(header, [sender.fresh(line) for line in same[:2]], begins)
            after = sender.block(header, [sender.fresh(line) for line in same[:2]], ends + datetime.timedelta(days=9))
            days = [(late, ends + datetime.timedelta(days=30)), (twice, begins), (twice, ends), (after, ends)]
            events += [{"kind": "acknowledged", "block_ref": ref, "date": str(day), "creditor": header["creditor"], "debtor": header["debtor"]} for ref, day in days]
            # Beside lines that are posted: the same ids in a block that waits and in one that is refused.
            claims = [sender.fresh(line) for line in same[:3]]
            sender.block(header, [dict(line) for line in claims])
            sender.block(header, [dict(line) for line in claims], ends + datetime.timedelta(days=3))
            sender.block(header, [sender.correction(same[5], 100)], ends + datetime.timedelta(days=3))
            sender.block(header, [sender.correction(same[5], 70)])
            refused = sender.block(header, [dict(line) for line in claims] + [sender.correction(same[5], 70)])
            events.append({"kind": "reject_block", "block_ref": refused, "date": str(ends), "creditor": header["creditor"], "debtor": header["debtor"]})
            # Malformed lines: one that the sender counted, one not, with totals that agree or not; two missing, one known.
            for lacks, more in [(1, 0), (1, 5), (0, 0), (0, 5), (2, 0)]:
                ref = sender.block(header, [sender.fresh(line) for line in same[:2]], lacks=lacks, more=more)
                sender.broken.append({**sender.fresh(same[0]), "block_ref": ref})
        # A line without an owner: what may be missing once in every block of the file.
        if sender.broken and sender.random.random() < 0.5:
            sender.broken.append(dict.fromkeys(COLUMNS, ""))
        # Headers sent again, as the lines say; for the first run some were wrong or missing.
        by_block = {}
        for line in lines:
            by_block.setdefault(line["block_ref"], []).append(line)
        for number, (ref, known) in enumerate(sorted(by_block.items())):
            if number % 2 == 0 and all(ordinary(line) for line in known):
                sender.header({**known[0], **headers.get(ref, {})}, known, begins)
        # Under blocks that may be closed: known lines again, one changed, one new.
        sender.lines += draw(3) + [{**line, "person_id": "1"} for line in draw(2)] + [sender.fresh(line) for line in draw(2)]
        for number, header in enumerate(headers.values()):
            if number % 5 < 2:
                kind = ["release", "reject_block"][number % 5]
                events.append({"kind": kind, "block_ref": header["block_ref"], "date": str(ends), "creditor": header["creditor"], "debtor": header["debtor"]})
        sender.write()
    path = book / "inbox" / second_period / "events.csv"
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, EVENT, lineterminator="\n")
        writer.writeheader()
        writer.writerows({"event_id": f"E{number}", **event} for number, event in enumerate(events))


if __name__ == "__main__":
    csv.field_size_limit(1 << 20)
    main()
