#!/usr/bin/env python3
"""DuckDB with the same checks and the same duplicate check as solde.

    checks_duckdb.py BOOK PERIOD THREADS OUT

Written to be fast, unlike the oracle, which is written to be read: claim files are
read by DuckDB's own CSV reader, every check is one query in one pass, and a second
pass looks only at ids that occur more than once.
"""

import sys

import duckdb

sys.dont_write_bytecode = True

import pyarrow

import rules
import statements
from layout import COLUMNS, command_line


class DuckDb(statements.SqlEngine):
    """DuckDB, in memory."""

    def __init__(self, job, threads):
        self.job = job
        self.db = duckdb.connect(config={"threads": threads})
        self.db.execute("SET preserve_insertion_order = false")
        # It cannot know how long the claim files are, and would hash the lines to look up 5,000 headers in them:
        # written as they are, the joins hash the small tables, and the query takes a third of the time.
        self.db.execute("SET disabled_optimizers = 'join_order,build_side_probe_side'")
        types = ", ".join(f"'{column}': 'VARCHAR'" for column in COLUMNS)
        self.register("part", ["path", "file"], [(part.path, part.number) for part in job.parts])
        # Files that are read alike are read by one scan; the path tells their number.
        scans = []
        for separator in sorted({part.separator for part in job.parts}):
            paths = [part.path for part in job.parts if part.separator == separator]
            scans.append(
                f"SELECT * FROM read_csv({paths}, header = true, auto_detect = false, delim = '{separator}', quote = '', escape = '', comment = '',"
                f" new_line = '\\n', nullstr = '\x1e', null_padding = false, filename = 'path', columns = {{{types}}})"
            )
        self.source = f"(SELECT claim.*, file FROM ({' UNION ALL '.join(scans)}) AS claim JOIN part USING (path))"

    def full(self, value, pattern):
        """RE2 matches whole texts by itself."""
        return f"regexp_full_match({value}, '{pattern}')"

    def length_in_bytes(self, value):
        """Its name for it."""
        return f"strlen({value})"

    def rows(self, query):
        """The rows of a query."""
        return self.db.execute(query).fetchall()

    def create(self, name, query):
        """A table of what a query gives."""
        self.db.execute(f"CREATE TABLE {name} AS {query}")

    def register(self, name, columns, values):
        """A small table."""
        found = pyarrow.table([pyarrow.array(column) for column in zip(*values)], names=columns)
        self.db.register(f"{name}_given", found)
        self.db.execute(f"CREATE TABLE {name} AS SELECT * FROM {name}_given")


def main():
    """The command."""
    book, period, threads, out = command_line(__doc__)
    job = rules.Job(book, period, threads)
    rules.settle(job, DuckDb(job, threads), out)


if __name__ == "__main__":
    main()
