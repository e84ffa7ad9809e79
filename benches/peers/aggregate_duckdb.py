#!/usr/bin/env python3
"""DuckDB adds up lines, care and fees per position key, and checks nothing.

    aggregate_duckdb.py BOOK PERIOD THREADS OUT

The least anybody would do with claim files in SQL. Column types are given, so
nothing is guessed; amounts are decimals, so sums are exact.
"""

import sys

import duckdb

sys.dont_write_bytecode = True

from layout import AMOUNTS, COLUMNS, command_line


def main():
    """Reads, adds up, writes."""
    book, period, threads, out = command_line(__doc__)
    types = ", ".join(f"'{column}': '{'DECIMAL(18,3)' if column in AMOUNTS else 'VARCHAR'}'" for column in COLUMNS)
    db = duckdb.connect(config={"threads": threads})
    db.execute("SET preserve_insertion_order = false")
    db.execute(
        f"""COPY (
            SELECT agreement, accounting_period, creditor, debtor, currency, count(*) AS lines, sum(care_amount) AS care, coalesce(sum(fee_amount), 0) AS fees
            FROM read_csv('{book}/inbox/{period}/*/claims.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', columns = {{{types}}})
            GROUP BY ALL ORDER BY ALL
        ) TO '{out}' (HEADER)"""
    )


if __name__ == "__main__":
    main()
