#!/usr/bin/env python3
"""Polars with the same checks and the same duplicate check as solde.

    checks_polars.py BOOK PERIOD THREADS OUT

The checks of docs/layout.md as expressions, on its streaming engine: one pass over
files read by its own CSV reader, and a second pass that looks only at ids that occur
more than once.
"""

import datetime
import os
import sys

sys.dont_write_bytecode = True

import rules
from layout import COLUMNS, command_line
from statements import AMOUNT, ARTICLES, CATEGORIES, DAY, DOCUMENTS, FIXED_ARTICLES, FROM_REQUIRED, NAMED, PERIOD, POSTING, TO_REQUIRED

SUMS = "lines care fees unreadable accepted_lines accepted_care accepted_fees".split()


class Polars:
    """An engine for `rules.settle`."""

    def __init__(self, job, pl):
        self.job, self.pl = job, pl
        scans = []
        for separator in sorted({part.separator for part in job.parts}):
            parts = [part for part in job.parts if part.separator == separator]
            numbers = pl.LazyFrame({"path": [part.path for part in parts], "file": [part.number for part in parts]})
            scan = pl.scan_csv(
                [part.path for part in parts],
                schema={column: pl.String for column in COLUMNS},
                separator=separator,
                quote_char=None,
                empty_string_is_null=False,
                include_file_paths="path",
            )
            scans.append(scan.join(numbers, on="path"))
        self.source = pl.concat(scans)
        self.table = {name: self.frame(columns, values).lazy() for name, (columns, values) in job.tables().items()}

    def frame(self, columns, values):
        """A small table."""
        return self.pl.DataFrame(dict(zip(columns, map(list, zip(*values)))), strict=False)

    def judged(self, details=False, only=None):
        """Every well-formed line with its code, as steps 2 to 13 say; null if it passes."""
        pl, col, table = self.pl, self.pl.col, self.table
        full = lambda name, pattern: col(name).str.contains(f"^({pattern})$")
        size = lambda name: col(name).str.len_bytes()
        decimals = lambda name: pl.when(col(name).str.contains(".", literal=True)).then(size(name) - 1 - col(name).str.find(".", literal=True)).otherwise(0).cast(pl.Int64)
        digits = lambda name: col(name).str.replace_all("[-.]", "").str.len_bytes().cast(pl.Int64) + col("exponent") - decimals(name)
        amount = lambda name: pl.when(full(name, AMOUNT) & (decimals(name) <= col("exponent")) & (digits(name) <= 17)).then(col(name).cast(pl.Decimal(20, 3), strict=False))
        day = lambda name: pl.when(full(name, DAY)).then(col(name).str.to_date("%Y-%m-%d", strict=False))
        number = lambda name, pattern: pl.when(full(name, pattern)).then(col(name).cast(pl.Int64, strict=False))
        inside = lambda name, value: pl.any_horizontal(
            value.is_between(col(f"{name}_first_{place}"), col(f"{name}_last_{place}")) for place in range(self.job.spans(name))
        ).fill_null(False)
        kept = [col(column) for column in COLUMNS if column not in ("creditor", "debtor")]
        lines = self.source.select(
            "file", *kept, creditor_written="creditor", debtor_written="debtor", **({"whole": pl.concat_str(COLUMNS, separator="\x1f")} if details else {})
        )
        lines = (
            lines.join(table["creditors"], left_on="creditor_written", right_on="c_written", how="left")
            .join(table["debtors"], left_on="debtor_written", right_on="d_written", how="left")
            .rename({"c_party": "creditor", "d_party": "debtor"})
        )
        if only is not None:
            lines = lines.join(only.lazy(), left_on=["creditor", "claim_id"], right_on=NAMED, how="semi")
        lines = (
            lines.join(table["agreements"], left_on="agreement", right_on="a_id", how="left")
            .join(table["currencies_known"], left_on="currency", right_on="k_code", how="left")
            .join(table["header"].with_columns(has_header=True), left_on=["creditor", "block_ref"], right_on=["h_creditor", "h_block_ref"], how="left")
            .join(
                table["route"].with_columns(has_route=True),
                left_on=["agreement", "creditor", "debtor", "basis"],
                right_on=["r_agreement", "r_creditor", "r_debtor", "r_basis"],
                how="left",
            )
            .join(table["euro"], left_on="currency", right_on="e_currency", how="left")
            .with_columns(col("has_header").fill_null(False), col("last_day").fill_null(datetime.date(9999, 12, 31)))
            .with_columns(
                care=amount("care_amount"),
                fees=pl.when(col("fee_amount") == "").then(pl.lit("0").cast(pl.Decimal(20, 3))).otherwise(amount("fee_amount")),
                booked=day("booked_on"),
                care_first=day("care_from"),
                care_last=day("care_to"),
                valid_first=day("entitlement_from"),
                valid_last=day("entitlement_to"),
                year=number("reference_year", "[0-9]{4}"),
                month_count=number("months", "[0-9]{1,2}"),
                monthly=amount("monthly_amount"),
                # Under CH-UK X is 0.15 for everybody (Annex 1 Art. 46).
                reduction=pl.when(col("agreement").eq("CH-UK") & col("person_class").is_in(["family", "pensioner", "pensioner_family"]))
                .then(pl.lit("0.15"))
                .when(col("person_class").is_in(["pensioner", "pensioner_family"]) & ~col("annex_iv"))
                .then(pl.lit("0.15"))
                .when(col("person_class").is_in(["family", "pensioner", "pensioner_family"]))
                .then(pl.lit("0.20")),
            )
            .with_columns(year_first=pl.when(col("year").is_between(1900, 2199)).then(pl.date(col("year"), 1, 1)))
            .join(
                table["published"],
                left_on=["creditor", "year", "age_band", "reduction", "currency"],
                right_on=["p_party", "p_year", "p_band", "p_reduction", "p_currency"],
                how="left",
            )
            .with_columns(
                decides=pl.when(col("in_force_on") == "booked_on")
                .then(col("booked"))
                .when(col("care_first").is_not_null())
                .then(col("care_first"))
                .when((col("basis") == "fixed") & col("year").is_between(1950, 2199))
                .then(col("year_first"))
                .otherwise(col("booked"))
            )
        )
        empty = lambda name: col(name) == ""
        identifier = lambda name: [(empty(name), "C1020"), (size(name) > 64, "C1012")]
        amount_codes = lambda name, asked=True: [
            (asked & empty(name), "C1020") if asked is True else (pl.lit(False), "C1020"),
            (~empty(name) & ~full(name, AMOUNT), "C1021"),
            (~empty(name) & (decimals(name) > col("exponent")), "C1022"),
            (~empty(name) & (digits(name) > 17), "C1023"),
        ]
        headed = lambda name, header: (col("has_header") & (col(name) != col(header)), "C1042")
        actual, fixed, corrects = col("basis") == "actual", col("basis") == "fixed", ~empty("corrects_claim_id")
        outside = lambda name, values: ~empty(name) & ~col(name).is_in(values)
        kind = (
            pl.when(size("accounting_period") == 4)
            .then(pl.lit(",year,"))
            .otherwise(col("accounting_period").str.slice(4, 1).replace_strict({"H": ",half_year,", "Q": ",quarter,"}, default=",month,"))
        )
        has = lambda name, value: col(name).str.contains(value, literal=True)
        care, fees, booked = col("care"), col("fees"), col("booked")
        months = col("month_count") * col("monthly")
        steps = [
            # 2. identity, 3. creditor
            *identifier("claim_id"),
            *identifier("block_ref"),
            (empty("creditor_written"), "C1020"),
            (col("creditor").is_null(), "C2001"),
            # 4. terms, against the header
            (empty("agreement"), "C1020"),
            (col("in_force_on").is_null(), "C2003"),
            headed("agreement", "h_agreement"),
            (empty("debtor_written"), "C1020"),
            (col("debtor").is_null(), "C2001"),
            headed("debtor", "h_debtor"),
            (empty("accounting_period"), "C1020"),
            (~full("accounting_period", PERIOD), "C1027"),
            headed("accounting_period", "h_period"),
            (empty("basis"), "C1020"),
            (~actual & ~fixed, "C1028"),
            headed("basis", "h_basis"),
            (empty("currency"), "C1020"),
            (col("exponent").is_null(), "C2004"),
            headed("currency", "h_currency"),
            # 5. what the agreement provides
            (col("creditor") == col("debtor"), "C2002"),
            (pl.lit(self.job.party != "*") & (col("creditor") != self.job.party) & (col("debtor") != self.job.party), "C2005"),
            (col("has_route").is_null(), "C3002"),
            (~has("kinds", kind), "C3017"),
            (~has("currencies", pl.concat_str(pl.lit(","), col("currency"), pl.lit(","))), "C2006"),
            # 6. institutions and person
            *identifier("creditor_institution"),
            *identifier("debtor_institution"),
            *identifier("person_id"),
            # 7. amounts
            *amount_codes("care_amount"),
            *amount_codes("fee_amount", False),
            (~corrects & ((care < 0) | (fees < 0)), "C1024"),
            (size("corrects_claim_id") > 64, "C1012"),
            (corrects & ((care >= 0) | (fees > 0)), "C1025"),
            # 8. dates present and real
            (empty("booked_on"), "C1020"),
            (booked.is_null(), "C1026"),
            (empty("care_from") & actual, "C1020"),
            (~empty("care_from") & col("care_first").is_null(), "C1026"),
            (empty("care_to") & actual, "C1020"),
            (~empty("care_to") & col("care_last").is_null(), "C1026"),
            (~empty("entitlement_from") & col("valid_first").is_null(), "C1026"),
            (~empty("entitlement_to") & col("valid_last").is_null(), "C1026"),
            (empty("entitlement_from") & col("entitlement_document").is_in(FROM_REQUIRED), "C3013"),
            (empty("entitlement_to") & col("entitlement_document").is_in(TO_REQUIRED), "C3013"),
            # 9. lists
            (empty("article") & actual, "C1020"),
            (outside("article", ARTICLES), "C1028"),
            (empty("entitlement_document") & actual, "C1020"),
            (outside("entitlement_document", DOCUMENTS), "C1028"),
            (empty("benefit_category") & actual, "C1020"),
            (outside("benefit_category", CATEGORIES), "C1028"),
            # 10. dates in order, 11. entitlement
            (col("care_last") < col("care_first"), "C3005"),
            (col("care_first") > booked, "C3007"),
            (col("has_header") & (booked > col("introduced_on")), "C3008"),
            ((booked > col("last_day")) | (col("care_last") > col("last_day")), "C3009"),
            (col("valid_last") < col("valid_first"), "C3013"),
            ((col("care_first") < col("valid_first")) | (col("care_last") > col("valid_last")), "C3006"),
            # 12. the law in force
            (~inside("force", col("decides")), "C3001"),
            (booked >= col("euro_from"), "C2007"),
            # 13. fixed amounts
            (actual, None),
            (col("article").is_in(["36", "ACCIDENT"]), "C3004"),
            (outside("article", FIXED_ARTICLES), "C3018"),
            (col("year").is_null() | ~col("year").is_between(1950, 2199), "C1029"),
            (~inside("years", col("year_first")), "C3003"),
            (~col("age_band").is_in(["<20", "20-64", "65+"]) | col("reduction").is_null(), "C1028"),
            (col("month_count").is_null(), "C1029"),
            (~col("month_count").is_between(1, 12), "C3010"),
            *amount_codes("monthly_amount"),
            ((fees != 0) | (care != pl.when(corrects).then(-months).otherwise(months)), "C3011"),
            (col("p_monthly").is_not_null() & (col("p_monthly").cast(pl.Decimal(20, 3)) != col("monthly")), "C2009"),
        ]
        code = pl.lit(None, pl.String)
        for found, name in reversed(steps):
            code = pl.when(found).then(pl.lit(name, pl.String)).otherwise(code)
        return lines.select(
            "file",
            "block_ref",
            "claim_id",
            "corrects_claim_id",
            "care",
            "fees",
            creditor=pl.when(~empty("block_ref") & (size("block_ref") <= 64)).then(col("creditor")),
            readable=care.is_not_null() & fees.is_not_null() & (~col("has_header") | (col("currency") == col("h_currency"))),
            code=code,
            **({name: col(name) for name in ("debtor", "agreement", "currency", "whole")} if details else {}),
        )

    def judge(self):
        """First pass: every line is judged; sums per block and lines per code."""
        pl, col = self.pl, self.pl.col
        self.lines = self.judged().collect(engine="streaming")
        accepted = col("code").is_null()
        found = (
            self.lines.lazy()
            .group_by("file", "creditor", pl.when(col("creditor").is_not_null()).then(col("block_ref")).alias("block_ref"))
            .agg(
                lines=pl.len(),
                care=col("care").filter("readable").sum(),
                fees=col("fees").filter("readable").sum(),
                unreadable=(~col("readable")).sum(),
                accepted_lines=accepted.sum(),
                accepted_care=col("care").filter(accepted).sum(),
                accepted_fees=col("fees").filter(accepted).sum(),
            )
            .collect(engine="streaming")
        )
        sums = {}
        for row in found.iter_rows(named=True):
            key = row["file"], row["creditor"], row["block_ref"]
            minor = lambda name: self.job.minor(key[1], key[2], row[name])
            sums[key] = rules.Sums(*(minor(name) if name.endswith(("care", "fees")) else row[name] for name in SUMS))
        codes = self.lines.lazy().filter(~accepted).group_by("code").len().collect(engine="streaming")
        return sums, dict(codes.iter_rows())

    def duplicates(self, posts):
        """Second pass, if ids occur more than once: what is taken out of each block."""
        pl, col = self.pl, self.pl.col
        named = [col("creditor").alias(NAMED[0]), col("claim_id").alias(NAMED[1])]
        repeated = self.lines.lazy().filter(col("code").is_null()).group_by(named).len().filter(col("len") > 1).select(NAMED).collect(engine="streaming")
        if repeated.is_empty():
            return
        posting = self.frame(POSTING, [(*key, value) for key, value in posts.items()]).lazy()
        line = ["creditor", "claim_id"]
        grouped = (
            self.judged(details=True, only=repeated)
            .filter(col("code").is_null())
            .join(posting, on=["creditor", "block_ref"], how="left")
            .with_columns(col("posts").fill_null(False))
            .group_by(*line, "block_ref", "posts", "whole", "care", "fees")
            .agg(copies=pl.len().cast(pl.Int64))
            .collect(engine="streaming")
            .lazy()
        )
        counted = grouped.join(grouped.group_by(*line, "posts").agg(versions=pl.len()), on=[*line, "posts"])
        winner = counted.filter(col("posts") & (col("versions") == 1)).select(*line, posts=~col("posts"), winner="whole")
        judged = counted.join(winner, on=[*line, "posts"], how="left").with_columns(
            code=pl.when(col("winner").is_not_null())
            .then(pl.when(col("winner") == col("whole")).then(pl.lit("C1030")).otherwise(pl.lit("C1031")))
            .when(col("versions") > 1)
            .then(pl.lit("C1031"))
            .otherwise(pl.lit("C1030")),
            removed=pl.when((col("versions") == 1) & col("winner").is_null()).then(col("copies") - 1).otherwise(col("copies")),
        )
        taken = (
            judged.filter(col("removed") > 0)
            .group_by("creditor", "block_ref", "code")
            .agg(lines=col("removed").sum(), care=(col("removed") * col("care")).sum(), fees=(col("removed") * col("fees")).sum())
            .collect(engine="streaming")
        )
        for creditor, block_ref, code, lines, care, fees in taken.iter_rows():
            yield creditor, block_ref, code, lines, self.job.minor(creditor, block_ref, care), self.job.minor(creditor, block_ref, fees)

    def corrections(self):
        """Ids of corrections, and the lines that correct or are corrected."""
        col = self.pl.col
        found = self.lines.filter(col("code").is_null() & (col("corrects_claim_id") != "")).select("creditor", "claim_id", "corrects_claim_id").rows()
        if not found:
            return set(), []
        wanted = {(creditor, claim_id) for creditor, claim_id, _ in found}
        named = sorted(wanted | {(creditor, corrects) for creditor, _, corrects in found})
        lines = self.judged(details=True, only=self.frame(NAMED, named)).filter(col("code").is_null()).collect(engine="streaming")
        claims = []
        for *texts, care, fees, whole in lines.select(
            "creditor", "claim_id", "block_ref", "debtor", "agreement", "currency", "corrects_claim_id", "care", "fees", "whole"
        ).iter_rows():
            minor = lambda value: self.job.minor(texts[0], texts[2], value)
            claims.append(rules.Claim(*texts, minor(care), minor(fees), whole))
        return wanted, claims


def main():
    """The command."""
    book, period, threads, out = command_line(__doc__)
    # Polars makes its pool of threads when it is imported.
    os.environ["POLARS_MAX_THREADS"] = str(threads)
    import polars

    job = rules.Job(book, period, threads)
    rules.settle(job, Polars(job, polars), out)


if __name__ == "__main__":
    main()
