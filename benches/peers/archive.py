#!/usr/bin/env python3
"""Reads an archive as one table and compares it with the run it was made from.

    archive.py ARCHIVE RUN [--claims BOOK]

ARCHIVE is what `solde archive` wrote, RUN the folder of a first run of a book. DuckDB
and Polars each read the folders as one table; lines, care and fees of every position
must equal `positions.csv`, amounts must be decimals of three places, and a filter for
negative amounts, which readers answer from the statistics of row groups, must find the
corrections that a reading of every row finds.

With `--claims BOOK` the accepted lines are written again as claim files of BOOK, which
must be a copy of the book without its claim files: Parquet as DuckDB, Polars and Arrow
write it, with dates, decimals and categories. A run of it must give the same positions.

Exit status 0 if everything is equal, 1 if not.
"""

import argparse
import csv
import decimal
import pathlib
import sys

import duckdb
import polars

KEY = ["agreement", "accounting_period", "creditor", "debtor", "currency"]


def positions(run):
    """Lines, care and fees of each position that has any."""
    rows = csv.DictReader(open(run / "positions.csv", encoding="utf-8"))
    figures = lambda row: (int(row["lines"]), decimal.Decimal(row["care"]), decimal.Decimal(row["fees"]))
    return {tuple(row[name] for name in KEY): figures(row) for row in rows if row["lines"] != "0"}


def compare(what, found, expected):
    for key in sorted(set(found) | set(expected)):
        if found.get(key) != expected.get(key):
            print(f"{what}: {key}: {found.get(key)} is not {expected.get(key)}")
            sys.exit(1)


def by_duckdb(archive):
    table = f"read_parquet('{archive}/**/*.parquet', hive_partitioning = true)"
    key = ", ".join(KEY)
    rows = duckdb.sql(f"SELECT {key}, count(*), sum(care_amount), sum(fee_amount) FROM {table} GROUP BY ALL").fetchall()
    types = dict(duckdb.sql(f"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM {table})").fetchall())
    assert types["care_amount"] == types["fee_amount"] == "DECIMAL(18,3)", types
    assert types["booked_on"] == types["care_from"] == "DATE", types
    assert "person_id" not in types, types
    filtered = duckdb.sql(f"SELECT count(*) FROM {table} WHERE care_amount < 0").fetchall()[0][0]
    # Hidden from the optimiser, so that no row group is left out.
    whole = duckdb.sql(f"SELECT sum((care_amount::VARCHAR LIKE '-%')::INT) FROM {table}").fetchall()[0][0]
    assert filtered == whole, (filtered, whole)
    return {tuple(map(str, row[:5])): tuple(row[5:]) for row in rows}, filtered


def by_polars(archive):
    table = polars.scan_parquet(f"{archive}/**/*.parquet", hive_partitioning=True)
    sums = table.group_by(KEY).agg(
        polars.len(), polars.col("care_amount").sum(), polars.col("fee_amount").sum()
    )
    filtered = table.filter(polars.col("care_amount") < 0).select(polars.len()).collect().item()
    return {tuple(row[:5]): tuple(row[5:]) for row in sums.collect().rows()}, filtered


def claims(archive, book, period):
    """Writes the lines as claim files, each creditor's by another writer in turn."""
    import pyarrow
    import pyarrow.parquet

    table = polars.scan_parquet(f"{archive}/**/*.parquet", hive_partitioning=True).collect()
    # The archive names no persons, and a claim line must.
    table = table.with_columns(person_id=polars.lit("P"))
    codes = ["article", "benefit_category", "debtor", "currency", "basis"]
    for number, (creditor,) in enumerate(sorted(table.select("creditor").unique().rows())):
        lines = table.filter(polars.col("creditor") == creditor)
        path = book / "inbox" / period / creditor / "claims.data"
        path.parent.mkdir(parents=True, exist_ok=True)
        if number % 3 == 0:
            lines.with_columns(polars.col(codes).cast(polars.Categorical)).write_parquet(path, row_group_size=1000)
        elif number % 3 == 1:
            duckdb.sql("SELECT * FROM lines").write_parquet(str(path), compression="snappy", row_group_size=2048)
        else:
            arrow = lines.to_arrow(compat_level=polars.CompatLevel.oldest())
            for name in codes:
                place = arrow.schema.get_field_index(name)
                arrow = arrow.set_column(place, name, arrow.column(name).cast(pyarrow.string()).dictionary_encode())
            pyarrow.parquet.write_table(arrow, path, row_group_size=5000, compression="gzip", data_page_version="2.0")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive", type=pathlib.Path)
    parser.add_argument("run", type=pathlib.Path)
    parser.add_argument("--claims", type=pathlib.Path)
    arguments = parser.parse_args()
    expected = positions(arguments.run)
    duck, negative = by_duckdb(arguments.archive)
    compare("DuckDB", duck, expected)
    frame, also_negative = by_polars(arguments.archive)
    compare("Polars", frame, expected)
    assert negative == also_negative, (negative, also_negative)
    lines = sum(lines for lines, _, _ in expected.values())
    print(f"equal: {lines} lines in {len(expected)} positions, {negative} corrections, as DuckDB and Polars read them")
    if arguments.claims:
        claims(arguments.archive, arguments.claims, arguments.run.name)


if __name__ == "__main__":
    main()
