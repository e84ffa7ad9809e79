"""The tables of a book that are small: parties, currencies, agreements, settings.

Read with Python's own readers and handed to DuckDB as tables. Nothing here knows
how solde works; it follows docs/layout.md and the texts of the agreements.
"""

import csv
import datetime
import pathlib
import re
import tomllib

HERE = pathlib.Path(__file__).resolve().parent
PARTIES = HERE.parent.parent / "crates" / "core" / "catalogue" / "parties.csv"
FAR = datetime.date(9999, 12, 31)
PERIOD = re.compile(r"(19|20|21)[0-9]{2}(H[12]|Q[1-4]|-0[1-9]|-1[0-2])?")


def rows(path):
    """A CSV table as dictionaries."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        return list(csv.DictReader(file))


def day(text):
    """A date written as text or as a TOML date; None if absent."""
    if text is None or isinstance(text, datetime.date):
        return text
    return datetime.date.fromisoformat(text)


class Parties:
    """Codes and aliases of parties, and their currencies."""

    def __init__(self):
        self.table = rows(PARTIES)
        self.by_code = {row["code"]: row["code"] for row in self.table}
        self.by_code.update({row["alias"]: row["code"] for row in self.table if row["alias"]})

    def load(self, db):
        """Tables `alias` (every way to write a party that may claim) and `own_currency`."""
        claims = {row["code"] for row in self.table if row["kind"] != "aggregate"}
        db.execute("CREATE TABLE alias (written VARCHAR, party VARCHAR, may_claim BOOLEAN)")
        db.executemany("INSERT INTO alias VALUES (?, ?, ?)", [(written, party, party in claims) for written, party in self.by_code.items()])
        own = [(row["code"], code) for row in self.table for code in (row["currency"], row["legacy_currency"]) if code]
        db.execute("CREATE TABLE own_currency (party VARCHAR, currency VARCHAR)")
        db.executemany("INSERT INTO own_currency VALUES (?, ?)", own)


def pairs(scope):
    """Directed pairs of a scope: the parties among themselves, or with the counterparties."""
    one, other = scope["parties"], scope.get("counterparties", [])
    if not other:
        return {(a, b) for a in one for b in one if a != b}
    return {pair for a in one for b in other if a != b for pair in ((a, b), (b, a))}


class Agreements:
    """The agreements of a book, spread out over directed pairs."""

    def __init__(self, folder, parties):
        self.scopes, self.terms, self.agreements = [], [], []
        for path in sorted(folder.rglob("*.toml")):
            with open(path, "rb") as file:
                self.add(tomllib.load(file), parties)

    def add(self, text, parties):
        """Takes one agreement."""
        name = text["id"]
        self.agreements.append((name, text["in_force_on"]["value"]))
        for scope in text["scope"]:
            known = {key: [parties.by_code[code] for code in scope.get(key, [])] for key in ("parties", "counterparties")}
            begins, ends = day(scope["from"]), day(scope.get("until")) or FAR
            for creditor, debtor in sorted(pairs(known)):
                self.scopes.append((name, creditor, debtor, begins, ends))
                for rule in text["rule"]:
                    self.add_term(name, creditor, debtor, begins, ends, rule, parties)

    def add_term(self, name, creditor, debtor, begins, ends, rule, parties):
        """Takes a rule for one direction, on the days when scope and rule both last."""
        codes = lambda key: [parties.by_code[code] for code in rule.get(key, [])]
        if (codes("creditors") and creditor not in codes("creditors")) or (codes("debtors") and debtor not in codes("debtors")):
            return
        first = max(begins, day(rule.get("from")) or begins)
        last = min(ends, day(rule.get("until")) or FAR)
        if first > last:
            return
        entries = rule.get("law", {}).get("annex_iv", {}).get("value", [])
        annex = [parties.by_code[code] for entry in entries for code in entry["parties"]]
        # Reference years of fixed amounts are dated by the rule itself, and by its scope where it says nothing.
        years = day(rule.get("from")) or begins, day(rule.get("until")) or ends
        kinds, currencies = rule.get("periods", []), rule.get("currencies", [])
        self.terms.append((name, creditor, debtor, rule["basis"], *years, kinds, currencies, debtor in annex))

    def load(self, db):
        """Tables `agreement`, `scope` and `term`."""
        db.execute("CREATE TABLE agreement (id VARCHAR, in_force_on VARCHAR)")
        insert(db, "agreement", self.agreements)
        db.execute("CREATE TABLE scope (agreement VARCHAR, creditor VARCHAR, debtor VARCHAR, first DATE, last DATE)")
        insert(db, "scope", self.scopes)
        db.execute(
            "CREATE TABLE term (agreement VARCHAR, creditor VARCHAR, debtor VARCHAR, basis VARCHAR, first_year DATE, last_year DATE,"
            " periods VARCHAR[], currencies VARCHAR[], annex_iv BOOLEAN)"
        )
        insert(db, "term", self.terms)


def insert(db, table, values, chunk=500):
    """Inserts rows a few hundred at a time: one statement per row is slow."""
    for start in range(0, len(values), chunk):
        part = values[start : start + chunk]
        marks = ", ".join("(" + ", ".join("?" * len(part[0])) + ")" for _ in part)
        db.execute(f"INSERT INTO {table} VALUES {marks}", [value for row in part for value in row])


def exponents():
    """Decimals by currency: ISO 4217 (SIX, 2026-01-01), and currencies the euro replaced."""
    return {row["code"]: int(row["minor_units"]) for row in rows(HERE / "currencies.csv")}


def load_currencies(db):
    """Table `currency`."""
    db.execute("CREATE TABLE currency (code VARCHAR, exponent INTEGER)")
    insert(db, "currency", list(exponents().items()))


def period_days(period):
    """First and last day of a period such as 2026Q1."""
    year, rest = int(period[:4]), period[4:]
    if not rest:
        first, months = 1, 12
    elif rest[0] == "H":
        first, months = 6 * int(rest[1]) - 5, 6
    elif rest[0] == "Q":
        first, months = 3 * int(rest[1]) - 2, 3
    else:
        first, months = int(rest[1:]), 1
    end = first + months
    after = datetime.date(year + (end > 12), end - 12 if end > 12 else end, 1)
    return datetime.date(year, first, 1), after - datetime.timedelta(days=1)


def next_period(period):
    """The period of the same kind that follows."""
    first, last = period_days(period)
    after = last + datetime.timedelta(days=1)
    if len(period) == 4:
        return f"{after.year}"
    if period[4] == "H":
        return f"{after.year}H{(after.month + 5) // 6}"
    if period[4] == "Q":
        return f"{after.year}Q{(after.month + 2) // 3}"
    return f"{after.year}-{after.month:02}"


class Book:
    """A book on disk: settings and the files of its inbox."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        with open(self.folder / "solde.toml", "rb") as file:
            self.settings = tomllib.load(file)

    def lenient(self):
        """Codes of blocks that the book turned into warnings."""
        return [code for code, weight in self.settings.get("severity", {}).items() if weight == "warning"]

    def periods(self, last):
        """Settlement periods from the first to `last`."""
        found = [self.settings["first_period"]]
        while found[-1] != last:
            if period_days(found[-1])[1] >= period_days(last)[1]:
                raise SystemExit(f"{last} is not a settlement period of this book")
            found.append(next_period(found[-1]))
        return found

    def folders(self):
        """Folders of the inbox from early to late, those that are no period at the end: first day, files."""
        found = {}
        for path, names in self.inbox():
            found.setdefault(path.relative_to(self.folder).parts[1], []).append((path, names))
        begins = {name: period_days(name)[0] if PERIOD.fullmatch(name) else None for name in found}
        order = sorted(found, key=lambda name: (begins[name] or FAR, name))
        return [(begins[name] or datetime.date.min, found[name]) for name in order]

    def inbox(self):
        """Every file of the inbox with the names in its header line."""
        for path in sorted(self.folder.glob("inbox/**/*")):
            if not path.is_file() or any(part.startswith(".") for part in path.relative_to(self.folder).parts):
                continue
            with open(path, "rb") as file:
                line = file.readline(1 << 17)
            try:
                names = next(csv.reader([line.decode("utf-8-sig").rstrip("\r\n")]), [])
            except UnicodeDecodeError:
                continue
            yield path, [name.strip() for name in names]
