"""The checks of docs/layout.md in SQL, for engines that speak slightly different SQL.

A dialect says how it tests a whole text against a pattern, and how it makes a
typed value of a text or NULL. All else is one text for all.
"""

from layout import COLUMNS
from rules import Claim, Sums

ARTICLES = "17 18 19 20 24 25 26 27 28 36 STAY PLANNED RESIDENCE ACCIDENT".split()
DOCUMENTS = "EHIC PRC S1 S2 S3 DA1 E106 E109 E112 E121 BIL".split()
CATEGORIES = "medical dental medicines hospital rehabilitation transport medical_check other".split()
FIXED_ARTICLES = "17 24 25 26 RESIDENCE".split()
FROM_REQUIRED = "PRC S1 S2 S3 DA1 E106 E109 E112 E121 BIL".split()
TO_REQUIRED = "EHIC PRC S2 E112".split()

AMOUNT = r"-?[0-9]+(\.[0-9]+)?"
DAY = "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}"
PERIOD = "(19|20|21)[0-9]{2}(H[12]|Q[1-4]|-0[1-9]|-1[0-2])?"


# Small tables, each with the condition under which it says something of a line.
PLACES = [
    ("creditors", "c_written = creditor"),
    ("debtors", "d_written = debtor"),
    ("agreements", "a_id = agreement"),
    ("currencies_known", "k_code = currency"),
    ("header", "h_creditor = c_party AND h_block_ref = block_ref"),
]
VALUES = [
    ("route", "r_agreement = agreement AND r_creditor = creditor AND r_debtor = debtor AND r_basis = basis"),
    ("euro", "e_currency = currency"),
]
PRICES = [("published", "basis = 'fixed' AND p_party = creditor AND p_year = year AND p_band = age_band AND p_reduction = reduction AND p_currency = currency")]


class Dialect:
    """Where engines differ."""

    def full(self, value, pattern):
        """Whether a whole text matches."""
        return f"regexp_like({value}, '^({pattern})$')"

    def length_in_bytes(self, value):
        """Bytes, not characters."""
        return f"octet_length({value})"

    def joined(self, lines, tables):
        """Lines with what small tables say of them: tables and conditions, in this order."""
        return lines + "".join(f" LEFT JOIN {table} ON {on}" for table, on in tables)

    def cast(self, value, kind):
        """A typed value, or NULL."""
        return f"TRY_CAST({value} AS {kind})"


def listed(values):
    """A list of texts."""
    return ", ".join(f"'{value}'" for value in values)


def inside(name, count, value):
    """Whether a day lies in one of the spans of a route."""
    return "coalesce(" + " OR ".join(f"{value} BETWEEN {name}_first_{number} AND {name}_last_{number}" for number in range(count)) + ", false)"


def judged(job, dialect, source, whole="NULL", extra="", only=""):
    """The query that gives every well-formed line its code, as steps 2 to 13 say; NULL if it passes.

    `only` is a table of the ids that are looked at.
    """
    only = f"JOIN {only} ON n_creditor = c_party AND n_claim_id = claim_id" if only else ""
    full, cast, length_of = dialect.full, dialect.cast, dialect.length_in_bytes
    decimals = lambda a: f"CASE WHEN strpos({a}, '.') > 0 THEN length({a}) - strpos({a}, '.') ELSE 0 END"
    digits = lambda a: f"length(replace(replace({a}, '-', ''), '.', '')) + exponent - ({decimals(a)})"
    amount_code = lambda a: (
        f"WHEN {a} = '' THEN 'C1020' WHEN NOT {full(a, AMOUNT)} THEN 'C1021' WHEN {decimals(a)} > exponent THEN 'C1022' WHEN {digits(a)} > 17 THEN 'C1023'"
    )
    amount = lambda a: f"CASE WHEN {full(a, AMOUNT)} AND {decimals(a)} <= exponent AND {digits(a)} <= 17 THEN {cast(a, 'DECIMAL(18,3)')} END"
    day = lambda d: f"CASE WHEN {full(d, DAY)} THEN {cast(d, 'DATE')} END"
    identifier = lambda t: f"WHEN {t} = '' THEN 'C1020' WHEN {length_of(t)} > 64 THEN 'C1012'"
    year = f"CASE WHEN {full('reference_year', '[0-9]{4}')} THEN {cast('reference_year', 'INTEGER')} END"
    months = f"CASE WHEN {full('months', '[0-9]{1,2}')} THEN {cast('months', 'INTEGER')} END"
    first_of_year = cast("concat(reference_year, '-01-01')", "DATE")
    kind = "CASE WHEN length(accounting_period) = 4 THEN 'year' WHEN substr(accounting_period, 5, 1) = 'H' THEN 'half_year' WHEN substr(accounting_period, 5, 1) = 'Q' THEN 'quarter' ELSE 'month' END"
    columns = [column for column in COLUMNS if column not in ("creditor", "debtor")]
    placed, valued, priced = dialect.joined(f"{source} AS line", PLACES), dialect.joined("placed", VALUES), dialect.joined("valued", PRICES)
    return f"""
WITH placed AS (
    SELECT file, {", ".join(columns)}, creditor AS creditor_written, debtor AS debtor_written, {whole} AS whole,
        c_party AS creditor, d_party AS debtor, a_id, in_force_on, exponent,
        h_creditor IS NOT NULL AS has_header, h_agreement, h_period, h_debtor, h_basis, h_currency, introduced_on,
        coalesce(last_day, DATE '9999-12-31') AS last_day
    FROM {placed} {only}
), valued AS (
    SELECT placed.*, route.*, euro_from,
        {amount("care_amount")} AS care,
        CASE WHEN fee_amount = '' THEN {cast("'0'", "DECIMAL(18,3)")} ELSE {amount("fee_amount")} END AS fees,
        {day("booked_on")} AS booked, {day("care_from")} AS care_first, {day("care_to")} AS care_last,
        {day("entitlement_from")} AS valid_first, {day("entitlement_to")} AS valid_last,
        {year} AS year, {months} AS month_count, {amount("monthly_amount")} AS monthly,
        CASE WHEN {full("reference_year", "(19|20|21)[0-9]{2}")} THEN {first_of_year} END AS year_first,
        CASE WHEN agreement = 'CH-UK' AND person_class IN ('family', 'pensioner', 'pensioner_family') THEN '0.15' -- for everybody: Annex 1 Art. 46
            WHEN person_class IN ('pensioner', 'pensioner_family') AND NOT annex_iv THEN '0.15'
            WHEN person_class IN ('family', 'pensioner', 'pensioner_family') THEN '0.20' END AS reduction
    FROM {valued}
), priced AS (
    SELECT valued.*, p_monthly, CASE WHEN in_force_on = 'booked_on' THEN booked
        WHEN care_first IS NOT NULL THEN care_first
        WHEN basis = 'fixed' AND year BETWEEN 1950 AND 2199 THEN year_first ELSE booked END AS decides
    FROM {priced}
)
SELECT file, CASE WHEN block_ref <> '' AND {length_of("block_ref")} <= 64 THEN creditor END AS creditor, block_ref, claim_id, corrects_claim_id, care, fees,
    care IS NOT NULL AND fees IS NOT NULL AND (NOT has_header OR currency = h_currency) AS readable{extra},
    CASE
        -- 2. identity
        {identifier("claim_id")} {identifier("block_ref")}
        -- 3. creditor
        WHEN creditor_written = '' THEN 'C1020'
        WHEN creditor IS NULL THEN 'C2001'
        -- 4. terms, against the header
        WHEN agreement = '' THEN 'C1020'
        WHEN a_id IS NULL THEN 'C2003'
        WHEN has_header AND agreement <> h_agreement THEN 'C1042'
        WHEN debtor_written = '' THEN 'C1020'
        WHEN debtor IS NULL THEN 'C2001'
        WHEN has_header AND debtor <> h_debtor THEN 'C1042'
        WHEN accounting_period = '' THEN 'C1020'
        WHEN NOT {full("accounting_period", PERIOD)} THEN 'C1027'
        WHEN has_header AND accounting_period <> h_period THEN 'C1042'
        WHEN basis = '' THEN 'C1020'
        WHEN basis NOT IN ('actual', 'fixed') THEN 'C1028'
        WHEN has_header AND basis <> h_basis THEN 'C1042'
        WHEN currency = '' THEN 'C1020'
        WHEN exponent IS NULL THEN 'C2004'
        WHEN has_header AND currency <> h_currency THEN 'C1042'
        -- 5. what the agreement provides
        WHEN creditor = debtor THEN 'C2002'
        WHEN '{job.party}' NOT IN ('*', creditor, debtor) THEN 'C2005'
        WHEN r_basis IS NULL THEN 'C3002'
        WHEN strpos(kinds, concat(',', {kind}, ',')) = 0 THEN 'C3017'
        WHEN strpos(currencies, concat(',', currency, ',')) = 0 THEN 'C2006'
        -- 6. institutions and person
        {identifier("creditor_institution")} {identifier("debtor_institution")} {identifier("person_id")}
        -- 7. amounts
        {amount_code("care_amount")}
        WHEN fee_amount <> '' AND NOT {full("fee_amount", AMOUNT)} THEN 'C1021'
        WHEN fee_amount <> '' AND {decimals("fee_amount")} > exponent THEN 'C1022'
        WHEN fee_amount <> '' AND {digits("fee_amount")} > 17 THEN 'C1023'
        WHEN corrects_claim_id = '' AND (care < 0 OR fees < 0) THEN 'C1024'
        WHEN {length_of("corrects_claim_id")} > 64 THEN 'C1012'
        WHEN corrects_claim_id <> '' AND (care >= 0 OR fees > 0) THEN 'C1025'
        -- 8. dates present and real
        WHEN booked_on = '' THEN 'C1020'
        WHEN booked IS NULL THEN 'C1026'
        WHEN care_from = '' AND basis = 'actual' THEN 'C1020'
        WHEN care_from <> '' AND care_first IS NULL THEN 'C1026'
        WHEN care_to = '' AND basis = 'actual' THEN 'C1020'
        WHEN care_to <> '' AND care_last IS NULL THEN 'C1026'
        WHEN entitlement_from <> '' AND valid_first IS NULL THEN 'C1026'
        WHEN entitlement_to <> '' AND valid_last IS NULL THEN 'C1026'
        WHEN entitlement_from = '' AND entitlement_document IN ({listed(FROM_REQUIRED)}) THEN 'C3013'
        WHEN entitlement_to = '' AND entitlement_document IN ({listed(TO_REQUIRED)}) THEN 'C3013'
        -- 9. lists
        WHEN article = '' AND basis = 'actual' THEN 'C1020'
        WHEN article <> '' AND article NOT IN ({listed(ARTICLES)}) THEN 'C1028'
        WHEN entitlement_document = '' AND basis = 'actual' THEN 'C1020'
        WHEN entitlement_document <> '' AND entitlement_document NOT IN ({listed(DOCUMENTS)}) THEN 'C1028'
        WHEN benefit_category = '' AND basis = 'actual' THEN 'C1020'
        WHEN benefit_category <> '' AND benefit_category NOT IN ({listed(CATEGORIES)}) THEN 'C1028'
        -- 10. dates in order
        WHEN care_last < care_first THEN 'C3005'
        WHEN care_first > booked THEN 'C3007'
        WHEN has_header AND booked > introduced_on THEN 'C3008'
        WHEN booked > last_day OR care_last > last_day THEN 'C3009'
        -- 11. entitlement
        WHEN valid_last < valid_first THEN 'C3013'
        WHEN care_first < valid_first OR care_last > valid_last THEN 'C3006'
        -- 12. the law in force
        WHEN NOT {inside("force", job.spans("force"), "decides")} THEN 'C3001'
        WHEN booked >= euro_from THEN 'C2007'
        -- 13. fixed amounts
        WHEN basis = 'actual' THEN NULL
        WHEN article IN ('36', 'ACCIDENT') THEN 'C3004'
        WHEN article <> '' AND article NOT IN ({listed(FIXED_ARTICLES)}) THEN 'C3018'
        WHEN year IS NULL OR year NOT BETWEEN 1950 AND 2199 THEN 'C1029'
        WHEN NOT {inside("years", job.spans("years"), "year_first")} THEN 'C3003'
        WHEN age_band NOT IN ('<20', '20-64', '65+') OR reduction IS NULL THEN 'C1028'
        WHEN month_count IS NULL THEN 'C1029'
        WHEN month_count NOT BETWEEN 1 AND 12 THEN 'C3010'
        {amount_code("monthly_amount")}
        WHEN fees <> 0 OR care <> month_count * monthly * (CASE WHEN corrects_claim_id = '' THEN 1 ELSE -1 END) THEN 'C3011'
        WHEN p_monthly IS NOT NULL AND {cast("p_monthly", "DECIMAL(18,3)")} <> monthly THEN 'C2009'
    END AS code
FROM priced
"""


SUMS = """
SELECT file, creditor, CASE WHEN creditor IS NOT NULL THEN block_ref END AS block_ref, count(*) AS lines,
    sum(CASE WHEN readable THEN care END) AS care, sum(CASE WHEN readable THEN fees END) AS fees, count(*) FILTER (WHERE NOT readable) AS unreadable,
    count(*) FILTER (WHERE code IS NULL) AS accepted_lines,
    sum(CASE WHEN code IS NULL THEN care END) AS accepted_care, sum(CASE WHEN code IS NULL THEN fees END) AS accepted_fees
FROM judged GROUP BY 1, 2, 3
"""
CODES = "SELECT code, count(*) AS lines FROM judged WHERE code IS NOT NULL GROUP BY code"

REPEATED = "SELECT creditor AS n_creditor, claim_id AS n_claim_id FROM judged WHERE code IS NULL GROUP BY creditor, claim_id HAVING count(*) > 1"

# Equal copies leave one, copies that differ none; lines that wait give way to those that are posted.
DUPLICATES = """
WITH grouped AS (
    SELECT c.creditor, c.claim_id, c.block_ref, coalesce(p.posts, false) AS posts, c.whole, c.care, c.fees, count(*) AS copies
    FROM copy AS c LEFT JOIN posting AS p ON p.creditor = c.creditor AND p.block_ref = c.block_ref
    WHERE c.code IS NULL
    GROUP BY c.creditor, c.claim_id, c.block_ref, coalesce(p.posts, false), c.whole, c.care, c.fees
), counted AS (
    SELECT grouped.*, count(*) OVER (PARTITION BY creditor, claim_id, posts) AS versions FROM grouped
), judged_copy AS (
    SELECT c.creditor, c.block_ref, c.care, c.fees,
        CASE WHEN NOT c.posts AND w.whole IS NOT NULL THEN CASE WHEN w.whole = c.whole THEN 'C1030' ELSE 'C1031' END
            WHEN c.versions > 1 THEN 'C1031' ELSE 'C1030' END AS code,
        CASE WHEN c.versions = 1 AND (c.posts OR w.whole IS NULL) THEN c.copies - 1 ELSE c.copies END AS removed
    FROM counted AS c
    LEFT JOIN (SELECT creditor, claim_id, whole FROM counted WHERE posts AND versions = 1) AS w
        ON NOT c.posts AND w.creditor = c.creditor AND w.claim_id = c.claim_id
)
SELECT creditor, block_ref, code, sum(removed) AS lines, sum(removed * care) AS care, sum(removed * fees) AS fees
FROM judged_copy WHERE removed > 0 GROUP BY creditor, block_ref, code
"""

WANTED = "SELECT creditor, claim_id, corrects_claim_id FROM judged WHERE code IS NULL AND corrects_claim_id <> ''"

POSTING = ["creditor", "block_ref", "posts"]
NAMED = ["n_creditor", "n_claim_id"]

# All fields of a line as one text, joined by a byte no field holds; only where copies or corrections are looked at.
WHOLE = "concat_ws(chr(31), " + ", ".join(COLUMNS) + ")"
DETAILS = ", debtor, agreement, currency, whole"

CLAIMS = "SELECT creditor, claim_id, block_ref, debtor, agreement, currency, corrects_claim_id, care, fees, whole FROM claims WHERE code IS NULL"


class SqlEngine(Dialect):
    """An engine for `rules.settle` that speaks SQL.

    It needs `rows(query)`, `create(name, query)`, `register(name, columns, rows)` and `source`.
    """

    def judge(self):
        """First pass: every line is judged; sums per block and lines per code."""
        for name, (columns, values) in self.job.tables().items():
            self.register(name, columns, values)
        self.create("judged", judged(self.job, self, self.source))
        sums = {}
        for file, creditor, block_ref, lines, care, fees, unreadable, accepted, accepted_care, accepted_fees in self.rows(SUMS):
            minor = lambda value: self.job.minor(creditor, block_ref, value)
            sums[file, creditor, block_ref] = Sums(lines, minor(care), minor(fees), unreadable, accepted, minor(accepted_care), minor(accepted_fees))
        return sums, dict(self.rows(CODES))

    def duplicates(self, posts):
        """Second pass, if ids occur more than once: what is taken out of each block."""
        self.register("posting", POSTING, [(*key, value) for key, value in posts.items()])
        self.create("repeated", REPEATED)
        if self.rows("SELECT count(*) FROM repeated")[0][0] == 0:
            return
        self.create("copy", judged(self.job, self, self.source, WHOLE, DETAILS, "repeated"))
        for creditor, block_ref, code, lines, care, fees in self.rows(DUPLICATES):
            yield creditor, block_ref, code, int(lines), self.job.minor(creditor, block_ref, care), self.job.minor(creditor, block_ref, fees)

    def corrections(self):
        """Ids of corrections, and the lines that correct or are corrected."""
        found = self.rows(WANTED)
        if not found:
            return set(), []
        wanted = {(creditor, claim_id) for creditor, claim_id, _ in found}
        named = wanted | {(creditor, corrects) for creditor, _, corrects in found}
        self.register("named", NAMED, sorted(named))
        self.create("claims", judged(self.job, self, self.source, WHOLE, DETAILS, "named"))
        claims = []
        for *texts, care, fees, whole in self.rows(CLAIMS):
            minor = lambda value: self.job.minor(texts[0], texts[2], value)
            claims.append(Claim(*texts, minor(care), minor(fees), whole))
        return wanted, claims
