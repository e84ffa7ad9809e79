#!/usr/bin/env python3
"""Writes a book whose claim files come from somewhere else.

    foreign.py BOOK --solde PATH --lines 3_000_000 [--seed 1] [--native]

Nothing is shared with `solde generate`: another program, another language, another
distribution of amounts and dates, identifiers of other shapes, and files as a German
export might have them: columns in another order and under other names, semicolons,
decimal commas, DD.MM.YYYY, codes of its own, a column nobody needs. An import profile
(`imports/`) says how to read them. With `--native` the same claims are written in the
native layout, to tell what a profile costs.

`expected/positions.csv` holds what a run must find, summed here.
"""

import argparse
import csv
import datetime
import pathlib
import shutil
import subprocess
import sys

import numpy
import polars as pl

# Creditors with their currencies (all have two decimals) and shares of the claims.
STATES = {"DE": ("EUR", 24), "ES": ("EUR", 17), "PL": ("PLN", 12), "IT": ("EUR", 11), "AT": ("EUR", 9), "CZ": ("CZK", 8), "BE": ("EUR", 7), "SE": ("SEK", 5), "RO": ("RON", 4), "PT": ("EUR", 3)}
PERIODS = {"2025H1": datetime.date(2025, 1, 1), "2025H2": datetime.date(2025, 7, 1)}
BLOCK = 230
EPOCH = datetime.date(1970, 1, 1)

# Native column, foreign column; in the order of the foreign file.
COLUMNS = [
    ("care_amount", "Betrag"), ("currency", "Waehrung"), ("claim_id", "Belegnummer"), ("booked_on", "Gebucht_am"),
    ("person_id", "Versicherten_Nr"), ("creditor", "Aushelfender_Staat"), ("debtor", "Zustaendiger_Staat"), ("block_ref", "Sammelrechnung"),
    ("accounting_period", "Abrechnungszeitraum"), ("benefit_category", "Leistungsart"), ("care_from", "Leistung_von"), ("care_to", "Leistung_bis"),
    ("entitlement_document", "Nachweis"), ("entitlement_from", "Nachweis_von"), ("entitlement_to", "Nachweis_bis"), ("article", "Artikel"),
    ("creditor_institution", "IK_aushelfend"), ("debtor_institution", "IK_zustaendig"), ("fee_amount", "Gebuehr"),
]  # fmt: skip
CONSTANTS = {"agreement": "EU-883", "basis": "actual"}
DOCUMENTS = {"EKVK": "EHIC", "PEB": "PRC", "S1": "S1", "S2": "S2"}
CATEGORIES = {"AERZTLICH": "medical", "ZAHN": "dental", "ARZNEI": "medicines", "STATIONAER": "hospital", "REHA": "rehabilitation", "FAHRT": "transport", "SONST": "other"}
ARTICLES = ["17", "18", "19", "20", "24", "25", "27"]
HEADER = "block_ref agreement creditor debtor accounting_period basis currency introduced_on line_count care_total fee_total".split()


def profile():
    """The import profile."""
    lines = ['name = "German export"', 'source = "benches/peers/foreign.py"', 'delimiter = ";"', 'decimal = ","', 'date = "DD.MM.YYYY"', 'ignore = ["Bemerkung"]', "", "[columns]"]
    lines += [f'{native} = "{foreign}"' for native, foreign in sorted(COLUMNS)]
    lines += ["", "[constants]", *(f'{name} = "{value}"' for name, value in CONSTANTS.items())]
    for column, codes in (("benefit_category", CATEGORIES), ("entitlement_document", DOCUMENTS)):
        lines += ["", f"[translate.{column}]", *(f'{foreign} = "{native}"' for foreign, native in sorted(codes.items()))]
    return "\n".join(lines) + "\n"


def days(first, offsets):
    """Dates as days since 1970."""
    return (first - EPOCH).days + offsets


def amounts(column, mark):
    """Cents as text, with a decimal point or comma."""
    cents = pl.col(column)
    return pl.concat_str((cents // 100).cast(pl.String), pl.lit(mark), (cents % 100).cast(pl.String).str.zfill(2)).alias(column)


def claims(random, creditor, currency, count, period, first):
    """The claims of a creditor in one period, as columns of plain values."""
    others = [state for state in STATES if state != creditor]
    blocks = max(1, count // BLOCK)
    # Lines come block by block, blocks of unequal length.
    block = numpy.sort(random.integers(0, blocks, count))
    debtor = numpy.arange(blocks) * 7 % len(others)
    care_from = random.integers(0, 150, count)
    care_to = care_from + random.geometric(0.4, count) - 1
    booked = care_to + random.integers(1, 30, count)
    document = random.choice(4, count, p=[0.7, 0.1, 0.15, 0.05])
    # A gamma distribution in cents: fewer small and fewer huge amounts than a log-normal one.
    cents = (random.gamma(1.6, 11_000, count) + 150).astype(numpy.int64)
    fees = numpy.where(random.random(count) < 0.2, cents // 80, 0)
    number = random.permutation(count) + 1
    frame = pl.DataFrame({
        "number": number, "block": block, "debtor": debtor[block], "care_amount": cents, "fee_amount": fees,
        "care_from": days(first, care_from), "care_to": days(first, care_to), "booked_on": days(first, booked),
        "entitlement_from": days(first, care_from - random.integers(1, 300, count)), "entitlement_to": days(first, care_to + random.integers(1, 400, count)),
        "document": document, "category": random.integers(0, len(CATEGORIES), count), "article": random.integers(0, len(ARTICLES), count),
        "person": random.integers(10**9, 10**10, count), "letter": random.integers(0, 26, count),
        "owed": random.integers(0, 40, count), "owing": random.integers(0, 60, count),
    })  # fmt: skip
    text = lambda values, column: pl.lit(pl.Series(values)).gather(pl.col(column))
    year = period[:4]
    return frame.with_columns(
        claim_id=pl.format("{}.{}-{}/{}", pl.lit(creditor), pl.lit(period[2:]), pl.col("number").cast(pl.String).str.zfill(9), pl.col("number") * 7 % 97),
        block_ref=pl.format("SR/{}-{}", pl.lit(year + period[5]), pl.col("block").cast(pl.String).str.zfill(5)),
        creditor=pl.lit(creditor),
        debtor=text(others, "debtor"),
        accounting_period=pl.lit(period),
        currency=pl.lit(currency),
        article=text(ARTICLES, "article"),
        person_id=pl.concat_str(text([chr(65 + place) for place in range(26)], "letter"), pl.col("person").cast(pl.String)),
        creditor_institution=(pl.col("owed") * 131 + 101_000_000).cast(pl.String),
        debtor_institution=(pl.col("owing") * 977 + 26_000_000).cast(pl.String),
        entitlement_document=text(list(DOCUMENTS), "document"),
        benefit_category=text(list(CATEGORIES), "category"),
        # An EHIC shows no first day, an S1 no last one.
        entitlement_from=pl.when(pl.col("document") != 0).then("entitlement_from"),
        entitlement_to=pl.when(pl.col("document") != 2).then("entitlement_to"),
    )


def written(frame, native):
    """The claims as text columns of the file."""
    dates = [name for name, _ in COLUMNS if name.endswith(("_on", "_from", "_to"))]
    form = "%Y-%m-%d" if native else "%d.%m.%Y"
    frame = frame.with_columns(
        *(pl.col(name).cast(pl.Int32).cast(pl.Date).dt.strftime(form).fill_null("").alias(name) for name in dates),
        amounts("care_amount", "." if native else ","),
        amounts("fee_amount", "." if native else ","),
    )
    if native:
        frame = frame.with_columns(
            pl.col("entitlement_document").replace_strict(DOCUMENTS),
            pl.col("benefit_category").replace_strict(CATEGORIES),
            *(pl.lit(value).alias(name) for name, value in CONSTANTS.items()),
        )
        from layout import COLUMNS as layout

        return frame.select([name for name in layout if name in frame.columns])
    return frame.select(*(pl.col(name).alias(foreign) for name, foreign in COLUMNS), pl.lit("k. A.").alias("Bemerkung"))


def point(cents):
    """An amount as the native layout writes it."""
    return f"{cents // 100}.{cents % 100:02}"


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("book", type=pathlib.Path)
    parser.add_argument("--solde", type=pathlib.Path, required=True, help="makes the empty book: agreements and reference tables")
    parser.add_argument("--lines", type=lambda text: int(text.replace("_", "")), required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--native", action="store_true", help="the same claims in the native layout")
    options = parser.parse_args()
    shutil.rmtree(options.book, ignore_errors=True)
    subprocess.run([options.solde, "init", options.book, "--party", "*", "--first-period", "2026Q1"], check=True, stdout=subprocess.DEVNULL)
    random = numpy.random.default_rng(options.seed)
    if not options.native:
        (options.book / "imports").mkdir(exist_ok=True)
        (options.book / "imports" / "german_export.toml").write_text(profile())
    positions, total, left = [], sum(share for _, share in STATES.values()), options.lines
    for creditor, (currency, share) in STATES.items():
        last = creditor == list(STATES)[-1]
        lines = left if last else options.lines * share // total
        left -= lines
        folder = options.book / "inbox" / "2026Q1" / creditor
        folder.mkdir(parents=True)
        with open(folder / "blocks.csv", "w", newline="") as headers:
            header = csv.writer(headers, lineterminator="\n")
            header.writerow(HEADER)
            for period, first in PERIODS.items():
                count = lines // 3 if period == "2025H1" else lines - lines // 3
                frame = claims(random, creditor, currency, count, period, first)
                sums = frame.group_by("block_ref", "debtor").agg(pl.len(), pl.col("care_amount").sum(), pl.col("fee_amount").sum()).sort("block_ref")
                for block_ref, debtor, block_lines, care, fees in sums.iter_rows():
                    # Later than any line was booked.
                    introduced_on = datetime.date(2026, 2, 1) + datetime.timedelta(days=int(random.integers(0, 58)))
                    header.writerow([block_ref, "EU-883", creditor, debtor, period, "actual", currency, introduced_on, block_lines, point(care), point(fees)])
                for debtor, block_lines, care, fees in sums.group_by("debtor").agg(pl.col("len", "care_amount", "fee_amount").sum()).iter_rows():
                    positions.append(["EU-883", period, creditor, debtor, currency, block_lines, point(care), point(fees)])
                separator = "," if options.native else ";"
                written(frame, options.native).write_csv(folder / f"claims-{period}.csv", separator=separator, quote_style="never")
    expected = options.book / "expected"
    expected.mkdir()
    with open(expected / "positions.csv", "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(["agreement", "accounting_period", "creditor", "debtor", "currency", "lines", "care", "fees"])
        out.writerows(sorted(positions))
    return 0


if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.exit(main())
