#!/usr/bin/env python3
"""DataFusion with the same checks and the same duplicate check as solde.

    checks_datafusion.py BOOK PERIOD THREADS OUT

The queries of `statements.py`: one pass over files read by its own CSV reader, and a
second pass that looks only at ids that occur more than once.
"""

import os
import sys

sys.dont_write_bytecode = True

import rules
import statements
from layout import COLUMNS, command_line


class DataFusion(statements.SqlEngine):
    """DataFusion; tables are held in memory."""

    def __init__(self, job, threads):
        import datafusion
        import pyarrow

        self.job, self.arrow = job, pyarrow
        config = datafusion.SessionConfig().with_target_partitions(threads).set("datafusion.optimizer.join_reordering", "false")
        self.db = datafusion.SessionContext(config)
        schema = pyarrow.schema([(column, pyarrow.string_view()) for column in COLUMNS])
        scans = []
        for part in job.parts:
            # The quote is a byte that no line holds: fields with quotes were taken apart before.
            options = datafusion.CsvReadOptions(has_header=True, delimiter=part.separator, quote="\x1e", schema=schema)
            self.db.register_csv(f"part_{part.number}", part.path, options=options)
            columns = ", ".join(f"coalesce({column}, '') AS {column}" for column in COLUMNS)
            scans.append(f"SELECT {columns}, {part.number} AS file FROM part_{part.number}")
        self.source = f"({' UNION ALL '.join(scans)})"

    def joined(self, lines, tables):
        """It hashes the left side of a join, and does not know how long the files are: small tables stand left."""
        for table, on in tables:
            lines = f"{table} RIGHT JOIN ({lines}) ON {on}" if " JOIN " in lines else f"{table} RIGHT JOIN {lines} ON {on}"
        return lines

    def rows(self, query):
        """The rows of a query."""
        found = self.db.sql(query).to_arrow_table()
        return list(zip(*(column.to_pylist() for column in found.columns)))

    def create(self, name, query):
        """A table of what a query gives."""
        self.db.sql(f"CREATE TABLE {name} AS {query}").collect()

    def register(self, name, columns, values):
        """A small table."""
        found = self.arrow.table([self.arrow.array(column) for column in zip(*values)], names=columns)
        self.db.register_record_batches(name, [found.to_batches()])


def main():
    """The command."""
    book, period, threads, out = command_line(__doc__)
    # The runtime is made when datafusion is first used.
    os.environ["TOKIO_WORKER_THREADS"] = str(threads)
    job = rules.Job(book, period, threads)
    rules.settle(job, DataFusion(job, threads), out)


if __name__ == "__main__":
    main()
