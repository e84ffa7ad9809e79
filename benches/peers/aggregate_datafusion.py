#!/usr/bin/env python3
"""DataFusion adds up lines, care and fees per position key, and checks nothing.

    aggregate_datafusion.py BOOK PERIOD THREADS OUT

Column types are given; amounts are decimals.
"""

import glob
import os
import sys

sys.dont_write_bytecode = True

from layout import AMOUNTS, COLUMNS, command_line


def main():
    """Reads, adds up, writes."""
    book, period, threads, out = command_line(__doc__)
    # The runtime is made when datafusion is first used.
    os.environ["TOKIO_WORKER_THREADS"] = str(threads)
    import datafusion
    import pyarrow

    db = datafusion.SessionContext(datafusion.SessionConfig().with_target_partitions(threads))
    schema = pyarrow.schema([(column, pyarrow.decimal128(18, 3) if column in AMOUNTS else pyarrow.string_view()) for column in COLUMNS])
    db.register_csv("claim", sorted(glob.glob(f"{book}/inbox/{period}/*/claims.csv")), schema=schema, has_header=True)
    db.sql(
        f"""COPY (
            SELECT agreement, accounting_period, creditor, debtor, currency, count(*) AS lines, sum(care_amount) AS care, coalesce(sum(fee_amount), 0) AS fees
            FROM claim GROUP BY 1, 2, 3, 4, 5 ORDER BY 1, 2, 3, 4, 5
        ) TO '{out}' STORED AS CSV OPTIONS ('format.has_header' 'true')"""
    ).collect()


if __name__ == "__main__":
    main()
