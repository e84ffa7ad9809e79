#!/usr/bin/env python3
"""Polars adds up lines, care and fees per position key, and checks nothing.

    aggregate_polars.py BOOK PERIOD THREADS OUT

Its streaming engine, with column types given and decimals for amounts.
"""

import os
import sys

sys.dont_write_bytecode = True

from layout import AMOUNTS, COLUMNS, KEY, command_line


def main():
    """Reads, adds up, writes."""
    book, period, threads, out = command_line(__doc__)
    # Polars makes its pool of threads when it is imported.
    os.environ["POLARS_MAX_THREADS"] = str(threads)
    import polars as pl

    schema = {column: pl.Decimal(18, 3) if column in AMOUNTS else pl.String for column in COLUMNS}
    (
        pl.scan_csv(f"{book}/inbox/{period}/*/claims.csv", schema=schema)
        .group_by(KEY)
        .agg(lines=pl.len(), care=pl.col("care_amount").sum(), fees=pl.col("fee_amount").sum())
        .sort(KEY)
        .collect(engine="streaming")
        .write_csv(out)
    )


if __name__ == "__main__":
    main()
