"""The small tables of a book as every contender gets them, and what is decided of
blocks and corrections once an engine has judged and added up the lines.

Of the millions of lines an engine hands over sums per block, per code, and the few
corrections; what follows from those is the same for all and written here once.
A first run is derived: no earlier runs, no events, no opening balances (the oracle
knows those).
"""

import datetime
import decimal
import json
import pathlib
import re
import tempfile
from dataclasses import dataclass, field

import law
from form import prepare
from layout import KEY

FAR = law.FAR
AMOUNT = re.compile(r"-?[0-9]+(\.[0-9]+)?")
DAY = re.compile(r"(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}")
KINDS = {"H": "half_year", "Q": "quarter", "-": "month"}


def minor(text, exponent):
    """Whole minor units, or None if it is no amount of the currency."""
    if not AMOUNT.fullmatch(text):
        return None
    whole, _, decimals = text.partition(".")
    if len(decimals) > exponent or len(whole.lstrip("-")) + exponent > 17:
        return None
    return int(whole + decimals.ljust(exponent, "0"))


def day(text):
    """A date, or None."""
    try:
        return datetime.date.fromisoformat(text) if DAY.fullmatch(text) else None
    except ValueError:
        return None


def merged(spans):
    """Spans of days in order, those that touch put together."""
    found = []
    for first, last in sorted(spans):
        if found and (found[-1][1] == FAR or first <= found[-1][1] + datetime.timedelta(days=1)):
            found[-1][1] = max(found[-1][1], last)
        else:
            found.append([first, last])
    return found


@dataclass
class Header:
    """A valid block header; amounts in minor units."""

    creditor: str
    block_ref: str
    agreement: str
    accounting_period: str
    debtor: str
    basis: str
    currency: str
    introduced_on: datetime.date
    line_count: int
    care_total: int
    fee_total: int
    repeated: bool = False


@dataclass
class Sums:
    """What an engine added up for one block of one file; amounts in minor units."""

    lines: int = 0
    care: int = 0
    fees: int = 0
    unreadable: int = 0
    accepted_lines: int = 0
    accepted_care: int = 0
    accepted_fees: int = 0


@dataclass
class Claim:
    """An accepted line, as corrections need it; `whole` is all its fields."""

    creditor: str
    claim_id: str
    block_ref: str
    debtor: str
    agreement: str
    currency: str
    corrects: str
    care: int
    fees: int
    whole: str


class Job:
    """A book made ready for an engine."""

    def __init__(self, book, period, threads):
        self.book = law.Book(book)
        self.cut_off = law.period_days(period)[1]
        self.folder = tempfile.TemporaryDirectory(prefix="peer-")
        self.parts, self.malformed = prepare(self.book, threads, pathlib.Path(self.folder.name))
        parties = law.Parties()
        self.alias = {written: party for written, party in parties.by_code.items() if party in claiming(parties)}
        self.party = parties.by_code.get(self.book.settings["party"], self.book.settings["party"])
        self.exponent = law.exponents()
        agreements = law.Agreements(self.book.folder / "agreements", parties)
        self.agreement = dict(agreements.agreements)
        self.route = routes(agreements, parties)
        reference = self.book.folder / "reference"
        self.euro = {row["currency"]: day(row["euro_from"]) for row in law.rows(reference / "euro_fixed_rates.csv")}
        self.published = [
            (parties.by_code[row["party"]], int(row["reference_year"]), row["age_band"], row["reduction"], row["currency"], row["monthly_amount"])
            for row in law.rows(reference / "fixed_amounts.csv")
            if row["party"] in parties.by_code
        ]
        self.header = self.headers()

    def headers(self):
        """Valid headers by block; of those that contradict one another the smallest stands."""
        read = {}
        for path, names in self.book.inbox():
            if "line_count" not in names:
                continue
            for row in law.rows(path):
                if None in row or None in row.values():
                    continue
                if header := self.valid(row):
                    rest = tuple(row.get(name) or "" for name in ("creditor_iban", "creditor_bic", "supplements"))
                    read.setdefault((header.creditor, header.block_ref), {})[(*vars(header).values(), rest)] = header
        found = {}
        for key, several in read.items():
            found[key] = several[min(several)]
            found[key].repeated = len(several) > 1
        return found

    def valid(self, row):
        """A header whose every field can be read."""
        creditor, debtor = self.alias.get(row["creditor"]), self.alias.get(row["debtor"])
        exponent = self.exponent.get(row["currency"])
        if not creditor or not debtor or creditor == debtor or row["agreement"] not in self.agreement or exponent is None:
            return None
        introduced_on, care, fees = day(row["introduced_on"]), minor(row["care_total"], exponent), minor(row["fee_total"], exponent)
        fine = 0 < len(row["block_ref"].encode()) <= 64 and law.PERIOD.fullmatch(row["accounting_period"]) and row["basis"] in ("actual", "fixed")
        if not fine or introduced_on is None or not re.fullmatch("[0-9]+", row["line_count"]) or care is None or fees is None:
            return None
        terms = (row["agreement"], row["accounting_period"], debtor, row["basis"], row["currency"])
        return Header(creditor, row["block_ref"], *terms, introduced_on, int(row["line_count"]), care, fees)

    def tables(self):
        """The small tables by name: columns, rows. Dates are dates, flags are booleans."""
        spans = max(len(route.force) for route in self.route.values()), max(len(route.years) for route in self.route.values())
        pairs = lambda name, count: [f"{name}_{end}_{number}" for number in range(count) for end in ("first", "last")]
        route_columns = ["r_agreement", "r_creditor", "r_debtor", "r_basis", "kinds", "currencies", "annex_iv", *pairs("force", spans[0]), *pairs("years", spans[1])]
        flat = lambda found, count: [end for span in found for end in span] + [None] * (2 * (count - len(found)))
        return {
            "creditors": (["c_written", "c_party"], list(self.alias.items())),
            "debtors": (["d_written", "d_party"], list(self.alias.items())),
            "agreements": (["a_id", "in_force_on"], list(self.agreement.items())),
            "currencies_known": (["k_code", "exponent"], list(self.exponent.items())),
            "euro": (["e_currency", "euro_from"], list(self.euro.items())),
            "published": (["p_party", "p_year", "p_band", "p_reduction", "p_currency", "p_monthly"], self.published),
            "header": (
                ["h_creditor", "h_block_ref", "h_agreement", "h_period", "h_debtor", "h_basis", "h_currency", "introduced_on", "last_day"],
                [
                    (h.creditor, h.block_ref, h.agreement, h.accounting_period, h.debtor, h.basis, h.currency, h.introduced_on,
                     self.cut_off if h.introduced_on <= self.cut_off else FAR)
                    for h in self.header.values()
                ],
            ),
            "route": (
                route_columns,
                [(*key, route.kinds, route.currencies, route.annex_iv, *flat(route.force, spans[0]), *flat(route.years, spans[1])) for key, route in self.route.items()],
            ),
        }

    def minor(self, creditor, block_ref, value):
        """An amount of a block in minor units; without a header it counts nowhere, and is 0."""
        header = self.header.get((creditor, block_ref))
        if value is None or header is None:
            return 0
        scaled = decimal.Decimal(value).scaleb(self.exponent[header.currency])
        if scaled != int(scaled):
            raise SystemExit(f"{value}: more decimals than {header.currency} has")
        return int(scaled)

    def spans(self, name):
        """How many spans of `force` or `years` the table of routes has."""
        return max(len(getattr(route, name)) for route in self.route.values())

    def posting(self, sums):
        """Blocks by whether they are posted: control totals agree and they are introduced.

        `sums` maps (file, creditor or None, block_ref) to what was added up; lines
        that name no creditor or no block are under None.
        """
        read, files, strays = {}, {}, {}
        for (file, creditor, block_ref), one in sums.items():
            if creditor is None:
                strays[file] = strays.get(file, 0) + one.lines
                continue
            key = creditor, block_ref
            files.setdefault(key, set()).add(file)
            total = read.setdefault(key, Sums())
            for name, value in vars(one).items():
                setattr(total, name, getattr(total, name) + value)
        named = {}
        for line in self.malformed:
            key = self.alias.get(line.creditor), line.block_ref
            if key in self.header or key in read:
                files.setdefault(key, set()).add(line.file)
                named[key] = named.get(key, 0) + 1
            else:
                strays[line.file] = strays.get(line.file, 0) + 1
        lenient, posts = self.book.lenient(), {}
        for key, header in self.header.items():
            one = read.get(key, Sums())
            lacks = header.line_count - one.lines
            may_lack = named.get(key, 0) + sum(strays.get(file, 0) for file in files.get(key, ()))
            other_total = one.unreadable == 0 and (one.care, one.fees) != (header.care_total, header.fee_total)
            held = (
                (header.repeated and "C1041" not in lenient)
                or (lacks != 0 and not 0 <= lacks <= may_lack and "C1044" not in lenient)
                or (lacks == 0 and other_total and "C1045" not in lenient)
            )
            posts[key] = not held and header.introduced_on <= self.cut_off
        return read, posts


def claiming(parties):
    """Codes of parties that may claim."""
    return {row["code"] for row in parties.table if row["kind"] != "aggregate"}


@dataclass
class Route:
    """What an agreement says for one direction and basis."""

    kinds: str = ","
    currencies: str = ","
    annex_iv: bool = False
    force: list = field(default_factory=list)
    years: list = field(default_factory=list)


def routes(agreements, parties):
    """Routes by agreement, creditor, debtor and basis."""
    own = {row["code"]: {row["currency"], row["legacy_currency"]} - {""} for row in parties.table}
    force, gathered = {}, {}
    for name, creditor, debtor, first, last in agreements.scopes:
        force.setdefault((name, creditor, debtor), []).append((first, last))
    for name, creditor, debtor, basis, first, last, kinds, currencies, annex_iv in agreements.terms:
        of = gathered.setdefault((name, creditor, debtor, basis), (set(), set(), [], []))
        of[0].update(kinds or ["year", "half_year", "quarter", "month"])
        of[1].update(currencies or own[creditor])
        of[2].append(annex_iv)
        of[3].append((first, last))
    listed = lambda names: "," + "".join(f"{name}," for name in sorted(names))
    return {
        key: Route(listed(kinds), listed(currencies), any(annex_iv), merged(force[key[:3]]), merged(years))
        for key, (kinds, currencies, annex_iv, years) in gathered.items()
    }


def judge_corrections(claims, wanted, posts):
    """Codes of corrections that are refused: [(block key, code, claim)].

    `claims` are the accepted lines that correct or are corrected; `wanted` the ids of
    corrections as (creditor, claim_id).
    """
    by_id = {}
    for claim in claims:
        by_id.setdefault((claim.creditor, claim.claim_id), []).append(claim)
    standing = {key: found for key, several in by_id.items() if (found := survivors(several, posts))}
    lines = [claim for key in sorted(wanted) for claim in standing.get(key, []) if claim.corrects]
    refused, open_ = [], {}
    for line in lines:
        target = next((claim for claim in standing.get((line.creditor, line.corrects), [])), None)
        if target is None or target.corrects:
            refused.append((line, "C3014"))
        elif (target.debtor, target.agreement, target.currency) != (line.debtor, line.agreement, line.currency):
            refused.append((line, "C3015"))
        else:
            open_.setdefault((line.creditor, line.corrects), (target, []))[1].append(line)
    is_posted = lambda line: posts.get((line.creditor, line.block_ref), False)
    for target, several in open_.values():
        # Those that are posted first, then those that wait with what is left.
        posted = [line for line in several if is_posted(line)]
        if overdrawn(target, posted):
            refused += [(line, "C3016") for line in posted]
            posted = []
        waiting = [line for line in several if not is_posted(line)]
        if overdrawn(target, posted + waiting):
            refused += [(line, "C3016") for line in waiting]
    return refused


def overdrawn(target, lines):
    """Whether corrections together take more than the claim has."""
    return target.care + sum(line.care for line in lines) < 0 or target.fees + sum(line.fees for line in lines) < 0


def survivors(several, posts):
    """Of the lines with one id those that stand after the check for duplicates: at most one."""
    posted = {claim.whole: claim for claim in several if posts.get((claim.creditor, claim.block_ref), False)}
    waiting = {claim.whole: claim for claim in several if not posts.get((claim.creditor, claim.block_ref), False)}
    for versions in (posted, waiting):
        if len(versions) == 1:
            return list(versions.values())
    return []


def settle(job, engine, out):
    """Lets an engine judge the lines of a job, decides what remains, and writes positions and codes."""
    sums, codes = engine.judge()
    for line in job.malformed:
        codes[line.code] = codes.get(line.code, 0) + 1
    read, posts = job.posting(sums)
    accepted = {key: [one.accepted_lines, one.accepted_care, one.accepted_fees] for key, one in read.items()}

    def take_out(key, code, lines, care, fees):
        codes[code] = codes.get(code, 0) + lines
        for place, value in enumerate((lines, care, fees)):
            accepted[key][place] -= value

    for creditor, block_ref, code, lines, care, fees in engine.duplicates(posts):
        take_out((creditor, block_ref), code, lines, care, fees)
    wanted, claims = engine.corrections()
    for claim, code in judge_corrections(claims, wanted, posts):
        take_out((claim.creditor, claim.block_ref), code, 1, claim.care, claim.fees)
    positions = {}
    for key, totals in accepted.items():
        if posts.get(key):
            header = job.header[key]
            position = positions.setdefault(tuple(getattr(header, name) for name in KEY), [0, 0, 0])
            for place, value in enumerate(totals):
                position[place] += value
    found = {"positions": [[*key, *totals] for key, totals in sorted(positions.items()) if totals[0]], "rejected": dict(sorted(codes.items()))}
    pathlib.Path(out).write_text(json.dumps(found, indent=0) + "\n")
