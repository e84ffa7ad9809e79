#!/usr/bin/env python3
"""Derives the positions of a book a second time, in SQL, and compares.

    oracle.py BOOK PERIOD [--runs DIR] [--expected]

DuckDB reads the same inbox, applies the checks of docs/layout.md in their order,
and adds up lines, care and fees of every position, period by period up to PERIOD,
each with the inbox folders of its own period and of earlier ones.
The result must equal `runs/PERIOD/positions.csv` to the last minor unit, or with
`--expected` what a generated book says about itself, reject codes included.
Nothing is taken from solde but the figures that are compared.

Exit status 0 if everything is equal, 1 if not, 2 for wrong usage.
"""

import argparse
import csv
import os
import pathlib
import sys
import tempfile

import duckdb

sys.dont_write_bytecode = True

import law

COLUMNS = (
    "claim_id block_ref agreement creditor debtor accounting_period basis article creditor_institution debtor_institution person_id"
    " entitlement_document entitlement_from entitlement_to care_from care_to booked_on benefit_category currency care_amount fee_amount"
    " corrects_claim_id reference_year age_band person_class months monthly_amount"
).split()
OPTIONAL = set(COLUMNS[21:])
HEADER = "block_ref agreement creditor debtor accounting_period basis currency introduced_on line_count care_total fee_total".split()
KEY = ["agreement", "accounting_period", "creditor", "debtor", "currency"]
MAX_LINE = 65536

# Bytes that need no second look: a file of only these goes to DuckDB as it is.
PLAIN = bytes(range(0x20, 0x7F)) + b"\n"

MACROS = r"""
CREATE MACRO decimals(a) AS CASE WHEN contains(a, '.') THEN length(a) - instr(a, '.') ELSE 0 END;
CREATE MACRO is_amount(a) AS regexp_full_match(a, '-?[0-9]+(\.[0-9]+)?');
CREATE MACRO digits(a, e) AS length(regexp_replace(a, '[-.]', '', 'g')) + e - decimals(a);
CREATE MACRO minor(a, e) AS CASE WHEN is_amount(a) AND decimals(a) <= e AND digits(a, e) <= 17
    THEN TRY_CAST(replace(a, '.', '') || repeat('0', e - decimals(a)) AS HUGEINT) END;
CREATE MACRO amount_code(a, e) AS CASE WHEN a = '' THEN 'C1020' WHEN NOT is_amount(a) THEN 'C1021'
    WHEN decimals(a) > e THEN 'C1022' WHEN digits(a, e) > 17 THEN 'C1023' END;
CREATE MACRO day(d) AS CASE WHEN regexp_full_match(d, '(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}') THEN TRY_CAST(d AS DATE) END;
CREATE MACRO is_period(p) AS regexp_full_match(p, '(19|20|21)[0-9]{2}(H[12]|Q[1-4]|-0[1-9]|-1[0-2])?');
CREATE MACRO period_kind(p) AS CASE WHEN length(p) = 4 THEN 'year' WHEN p[5] = 'H' THEN 'half_year' WHEN p[5] = 'Q' THEN 'quarter' ELSE 'month' END;
CREATE MACRO identifier_code(t) AS CASE WHEN t = '' THEN 'C1020' WHEN strlen(t) > 64 THEN 'C1012' END;
CREATE MACRO inside(spans, d) AS len(list_filter(spans, lambda s: d BETWEEN s.first AND s.last)) > 0;
"""

# Step 1: a line as fields in the order of the layout, joined by a byte no field holds.
LOAD = r"""
INSERT INTO line
SELECT {file}, CASE WHEN form IS NULL THEN array_to_string([{fields}], chr(31)) END, form,
    CASE WHEN form = 'C1010' THEN '' WHEN form IS NOT NULL THEN coalesce(string_split(line, ',')[{creditor}], '') END,
    CASE WHEN form = 'C1010' THEN '' WHEN form IS NOT NULL THEN coalesce(string_split(line, ',')[{block_ref}], '') END
FROM (
    SELECT line, f, CASE
        WHEN strlen(line) > 65536 THEN 'C1010'
        WHEN contains(line, '"') AND NOT regexp_full_match(line, '{field}(,{field})*') THEN 'C1013'
        WHEN len(f) <> {width} THEN 'C1011'
        WHEN strlen(line) > 4096 AND list_max(list_transform(f, lambda x: strlen(x))) > 4096 THEN 'C1012'
    END AS form
    FROM (
        SELECT coalesce(line, '') AS line, CASE
            WHEN contains(line, '"') THEN list_transform(regexp_extract_all(line || ',', '({field}),', 1),
                lambda x: CASE WHEN x[1] = '"' THEN replace(x[2:-2], '""', '"') ELSE x END)
            ELSE string_split(coalesce(line, ''), ',')
        END AS f
        FROM read_csv(?, header = false, skip = {skip}, auto_detect = false, columns = {{'line': 'VARCHAR'}}, delim = '\x1f',
            quote = '', escape = '', comment = '', new_line = '\n', strict_mode = false, ignore_errors = true, max_line_size = 16777216)
    )
)
"""
FIELD = r'(?:"(?:[^"]|"")*"|[^",]*)'

# Headers: valid ones of the latest folder, the smallest of those that contradict one another in it.
HEADERS = """
CREATE OR REPLACE TABLE header AS
WITH read AS (
    SELECT folder, c.party AS creditor, block_ref, written.agreement AS agreement, accounting_period, d.party AS debtor, basis, written.currency AS currency,
        day(introduced_on) AS introduced_on, TRY_CAST(line_count AS UBIGINT) AS line_count,
        minor(care_total, k.exponent) AS care_total, minor(fee_total, k.exponent) AS fee_total, creditor_iban, creditor_bic, supplements
    FROM header_written AS written
    JOIN alias AS c ON c.written = written.creditor AND c.may_claim
    JOIN alias AS d ON d.written = written.debtor AND d.may_claim AND d.party <> c.party
    JOIN agreement AS a ON a.id = written.agreement
    JOIN currency AS k ON k.code = written.currency
    WHERE identifier_code(block_ref) IS NULL AND is_period(accounting_period) AND basis IN ('actual', 'fixed')
        AND day(introduced_on) IS NOT NULL AND regexp_full_match(line_count, '[0-9]+')
        AND minor(care_total, k.exponent) IS NOT NULL AND minor(fee_total, k.exponent) IS NOT NULL
), ordered AS (
    SELECT *, row_number() OVER (PARTITION BY creditor, block_ref
        ORDER BY agreement, accounting_period, debtor, basis, currency, introduced_on, line_count, care_total, fee_total,
            creditor_iban NULLS FIRST, creditor_bic NULLS FIRST, supplements NULLS FIRST) AS place,
        count(*) OVER (PARTITION BY creditor, block_ref) AS several
    FROM (SELECT DISTINCT * FROM (SELECT * FROM read QUALIFY folder = max(folder) OVER (PARTITION BY creditor, block_ref)))
)
SELECT * EXCLUDE (folder, place, several), several > 1 AS repeated FROM ordered
WHERE place = 1 AND NOT EXISTS (SELECT 1 FROM posted WHERE posted.creditor = ordered.creditor AND posted.block_ref = ordered.block_ref)
"""

# The debtor's acknowledgements replace introduction dates, unless they contradict one another.
ACKNOWLEDGE = """
UPDATE header SET introduced_on = received.received_on FROM (
    SELECT creditor, block_ref, min(date) AS received_on, count(DISTINCT date) AS days, list(DISTINCT debtor) AS debtors
    FROM event WHERE kind = 'acknowledged' AND date <= ? GROUP BY ALL
) AS received
WHERE received.creditor = header.creditor AND received.block_ref = header.block_ref AND received.days = 1
    AND list_contains(received.debtors, header.debtor)
"""

DIRECTIONS = """
CREATE TABLE direction AS
SELECT agreement, creditor, debtor, basis, bool_or(len(periods) = 0) AS any_kind, flatten(list(periods)) AS kinds,
    bool_or(len(currencies) = 0) AS own, flatten(list(currencies)) AS currencies, bool_or(annex_iv) AS annex_iv,
    list({'first': first_year, 'last': last_year}) AS spans
FROM term GROUP BY ALL;
CREATE TABLE force AS SELECT agreement, creditor, debtor, list({'first': first, 'last': last}) AS spans FROM scope GROUP BY ALL;
"""

# Steps 2 to 13. `closed` blocks are left out: their lines were settled or are refused (C1043).
CHECK = """
CREATE OR REPLACE TABLE checked AS
WITH fields AS (
    SELECT id, file, {columns} FROM (SELECT rowid AS id, file, string_split(whole, chr(31)) AS f FROM line WHERE form IS NULL)
), placed AS (
    SELECT fields.* EXCLUDE (agreement, accounting_period, debtor, basis, currency, creditor),
        fields.creditor AS creditor_written, fields.debtor AS debtor_written,
        fields.agreement, fields.accounting_period, fields.basis, fields.currency,
        c.party AS creditor, d.party AS debtor, a.id AS known_agreement, a.in_force_on, k.exponent,
        h.creditor IS NOT NULL AS has_header, h.agreement AS h_agreement, h.debtor AS h_debtor, h.accounting_period AS h_period,
        h.basis AS h_basis, h.currency AS h_currency, h.introduced_on
    FROM fields
    LEFT JOIN alias AS c ON c.written = fields.creditor AND c.may_claim
    LEFT JOIN alias AS d ON d.written = fields.debtor AND d.may_claim
    LEFT JOIN agreement AS a ON a.id = fields.agreement
    LEFT JOIN currency AS k ON k.code = fields.currency
    LEFT JOIN header AS h ON h.creditor = c.party AND h.block_ref = fields.block_ref
    ANTI JOIN posted AS p ON p.creditor = c.party AND p.block_ref = fields.block_ref
), valued AS (
    SELECT placed.*, t.basis AS rule_basis, t.any_kind, t.kinds, t.own, t.currencies, t.annex_iv, t.spans AS fixed_spans, s.spans AS in_force,
        e.euro_from, o.currency AS own_currency,
        minor(care_amount, placed.exponent) AS care,
        CASE WHEN fee_amount = '' THEN 0 ELSE minor(fee_amount, placed.exponent) END AS fees,
        day(booked_on) AS booked, day(care_from) AS care_first, day(care_to) AS care_last,
        day(entitlement_from) AS valid_first, day(entitlement_to) AS valid_last,
        CASE WHEN regexp_full_match(reference_year, '[0-9]{{4}}') THEN CAST(reference_year AS INTEGER) END AS year,
        CASE WHEN regexp_full_match(months, '[0-9]{{1,2}}') THEN CAST(months AS INTEGER) END AS month_count,
        minor(monthly_amount, placed.exponent) AS monthly
    FROM placed
    LEFT JOIN direction AS t ON t.agreement = placed.agreement AND t.creditor = placed.creditor AND t.debtor = placed.debtor AND t.basis = placed.basis
    LEFT JOIN force AS s ON s.agreement = placed.agreement AND s.creditor = placed.creditor AND s.debtor = placed.debtor
    LEFT JOIN euro AS e ON e.currency = placed.currency
    LEFT JOIN own_currency AS o ON o.party = placed.creditor AND o.currency = placed.currency
), priced AS (
    SELECT valued.*, CASE
            WHEN agreement = 'CH-UK' AND person_class IN ('family', 'pensioner', 'pensioner_family') THEN '0.15' -- for everybody: Annex 1 Art. 46
            WHEN person_class IN ('pensioner', 'pensioner_family') AND NOT annex_iv THEN '0.15'
            WHEN person_class IN ('family', 'pensioner', 'pensioner_family') THEN '0.20' END AS reduction,
        CASE WHEN in_force_on = 'booked_on' THEN booked
            WHEN care_first IS NOT NULL THEN care_first
            WHEN basis = 'fixed' AND year BETWEEN 1950 AND 2199 THEN make_date(year, 1, 1)
            ELSE booked END AS decides,
        CASE WHEN introduced_on > $cut_off THEN DATE '9999-12-31' WHEN has_header THEN $cut_off ELSE DATE '9999-12-31' END AS last_day
    FROM valued
)
SELECT id, file, creditor, claim_id, block_ref, agreement, accounting_period, debtor, basis, currency, care, fees,
    corrects_claim_id, has_header,
    identifier_code(block_ref) IS NULL AND creditor IS NOT NULL AS attributable,
    care IS NOT NULL AND fees IS NOT NULL AND (NOT has_header OR currency = h_currency) AS readable,
    CASE
        -- 2. identity
        WHEN identifier_code(claim_id) IS NOT NULL THEN identifier_code(claim_id)
        WHEN identifier_code(block_ref) IS NOT NULL THEN identifier_code(block_ref)
        -- 3. creditor
        WHEN creditor_written = '' THEN 'C1020'
        WHEN creditor IS NULL THEN 'C2001'
        -- 4. terms, against the header
        WHEN agreement = '' THEN 'C1020'
        WHEN known_agreement IS NULL THEN 'C2003'
        WHEN has_header AND agreement <> h_agreement THEN 'C1042'
        WHEN debtor_written = '' THEN 'C1020'
        WHEN debtor IS NULL THEN 'C2001'
        WHEN has_header AND debtor <> h_debtor THEN 'C1042'
        WHEN accounting_period = '' THEN 'C1020'
        WHEN NOT is_period(accounting_period) THEN 'C1027'
        WHEN has_header AND accounting_period <> h_period THEN 'C1042'
        WHEN basis = '' THEN 'C1020'
        WHEN basis NOT IN ('actual', 'fixed') THEN 'C1028'
        WHEN has_header AND basis <> h_basis THEN 'C1042'
        WHEN currency = '' THEN 'C1020'
        WHEN exponent IS NULL THEN 'C2004'
        WHEN has_header AND currency <> h_currency THEN 'C1042'
        -- 5. what the agreement provides
        WHEN creditor = debtor THEN 'C2002'
        WHEN $party NOT IN ('*', creditor, debtor) THEN 'C2005'
        WHEN rule_basis IS NULL THEN 'C3002'
        WHEN NOT (any_kind OR list_contains(kinds, period_kind(accounting_period))) THEN 'C3017'
        WHEN NOT ((own AND own_currency IS NOT NULL) OR list_contains(currencies, currency)) THEN 'C2006'
        -- 6. institutions and person
        WHEN identifier_code(creditor_institution) IS NOT NULL THEN identifier_code(creditor_institution)
        WHEN identifier_code(debtor_institution) IS NOT NULL THEN identifier_code(debtor_institution)
        WHEN identifier_code(person_id) IS NOT NULL THEN identifier_code(person_id)
        -- 7. amounts
        WHEN amount_code(care_amount, exponent) IS NOT NULL THEN amount_code(care_amount, exponent)
        WHEN fee_amount <> '' AND amount_code(fee_amount, exponent) IS NOT NULL THEN amount_code(fee_amount, exponent)
        WHEN corrects_claim_id = '' AND (care < 0 OR fees < 0) THEN 'C1024'
        WHEN strlen(corrects_claim_id) > 64 THEN 'C1012'
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
        WHEN entitlement_from = '' AND list_contains(['PRC', 'S1', 'S2', 'S3', 'DA1', 'E106', 'E109', 'E112', 'E121', 'BIL'], entitlement_document) THEN 'C3013'
        WHEN entitlement_to = '' AND entitlement_document IN ('EHIC', 'PRC', 'S2', 'E112') THEN 'C3013'
        -- 9. lists
        WHEN article = '' AND basis = 'actual' THEN 'C1020'
        WHEN article NOT IN ('', '17', '18', '19', '20', '24', '25', '26', '27', '28', '36', 'STAY', 'PLANNED', 'RESIDENCE', 'ACCIDENT') THEN 'C1028'
        WHEN entitlement_document = '' AND basis = 'actual' THEN 'C1020'
        WHEN entitlement_document NOT IN ('', 'EHIC', 'PRC', 'S1', 'S2', 'S3', 'DA1', 'E106', 'E109', 'E112', 'E121', 'BIL') THEN 'C1028'
        WHEN benefit_category = '' AND basis = 'actual' THEN 'C1020'
        WHEN benefit_category NOT IN ('', 'medical', 'dental', 'medicines', 'hospital', 'rehabilitation', 'transport', 'medical_check', 'other') THEN 'C1028'
        -- 10. dates in order
        WHEN care_last < care_first THEN 'C3005'
        WHEN care_first > booked THEN 'C3007'
        WHEN has_header AND booked > introduced_on THEN 'C3008'
        WHEN booked > last_day OR care_last > last_day THEN 'C3009'
        -- 11. entitlement
        WHEN valid_last < valid_first THEN 'C3013'
        WHEN care_first < valid_first OR care_last > valid_last THEN 'C3006'
        -- 12. the law in force
        WHEN in_force IS NULL OR NOT inside(in_force, decides) THEN 'C3001'
        WHEN booked >= euro_from THEN 'C2007'
        -- 13. fixed amounts
        WHEN basis = 'actual' THEN NULL
        WHEN article IN ('36', 'ACCIDENT') THEN 'C3004'
        WHEN article NOT IN ('', '17', '24', '25', '26', 'RESIDENCE') THEN 'C3018'
        WHEN year IS NULL OR year NOT BETWEEN 1950 AND 2199 THEN 'C1029'
        WHEN NOT inside(fixed_spans, make_date(year, 1, 1)) THEN 'C3003'
        WHEN age_band NOT IN ('<20', '20-64', '65+') OR reduction IS NULL THEN 'C1028'
        WHEN month_count IS NULL THEN 'C1029'
        WHEN month_count NOT BETWEEN 1 AND 12 THEN 'C3010'
        WHEN amount_code(monthly_amount, exponent) IS NOT NULL THEN amount_code(monthly_amount, exponent)
        WHEN fees <> 0 OR care <> month_count * monthly * (CASE WHEN corrects_claim_id = '' THEN 1 ELSE -1 END) THEN 'C3011'
        WHEN published_monthly IS NOT NULL AND minor(published_monthly, exponent) IS DISTINCT FROM monthly THEN 'C2009'
    END AS code
FROM priced
LEFT JOIN published AS p ON basis = 'fixed' AND p.party = creditor AND p.published_year = year
    AND p.published_band = age_band AND p.published_reduction = reduction AND p.published_currency = currency
"""

# Which blocks are posted: control totals agree or an event releases them, and they are introduced.
BLOCKS = """
CREATE OR REPLACE TABLE settled AS
WITH read AS (
    SELECT creditor, block_ref, file, care, fees, readable FROM checked WHERE attributable
), known AS (
    SELECT creditor, block_ref FROM header UNION SELECT creditor, block_ref FROM posted UNION SELECT creditor, block_ref FROM read
), malformed AS (
    -- Lines that are no fields are not read for any block; some seem to name one, as far as commas tell.
    SELECT file, known.creditor, known.block_ref
    FROM line LEFT JOIN alias ON alias.written = line.creditor
    LEFT JOIN known ON known.creditor = alias.party AND known.block_ref = line.block_ref
    WHERE form IS NOT NULL
), strays AS (
    SELECT file, count(*) AS lines
    FROM (SELECT file FROM malformed WHERE creditor IS NULL UNION ALL SELECT file FROM checked WHERE NOT attributable) GROUP BY ALL
), sent AS (
    SELECT creditor, block_ref, count(*) AS lines, sum(CASE WHEN readable THEN care END) AS care, sum(CASE WHEN readable THEN fees END) AS fees,
        count(*) FILTER (NOT readable) AS unreadable
    FROM read GROUP BY ALL
), maybe AS (
    -- What a block may lack: malformed lines that name it, and the strays of its files.
    SELECT creditor, block_ref, sum(lines) AS lines FROM (
        SELECT creditor, block_ref, count(*) AS lines FROM malformed WHERE creditor IS NOT NULL GROUP BY ALL
        UNION ALL
        SELECT creditor, block_ref, lines
        FROM (SELECT creditor, block_ref, file FROM read UNION SELECT creditor, block_ref, file FROM malformed WHERE creditor IS NOT NULL)
        JOIN strays USING (file)
    ) GROUP BY ALL
), orders AS (
    SELECT creditor, block_ref, bool_or(kind = 'release' AND date <= $cut_off) AS released,
        bool_or(kind = 'reject_block' AND date <= $cut_off) AS refused FROM event GROUP BY ALL
), judged AS (
    SELECT header.*, coalesce(refused, false) AS refused, coalesce(released, false) AS released,
        line_count - coalesce(sent.lines, 0)::HUGEINT AS lacks, coalesce(maybe.lines, 0) AS may_lack,
        coalesce(unreadable, 0) = 0 AND (coalesce(sent.care, 0) <> care_total OR coalesce(sent.fees, 0) <> fee_total) AS other_total
    FROM header
    LEFT JOIN sent ON sent.creditor = header.creditor AND sent.block_ref = header.block_ref
    LEFT JOIN maybe ON maybe.creditor = header.creditor AND maybe.block_ref = header.block_ref
    LEFT JOIN orders ON orders.creditor = header.creditor AND orders.block_ref = header.block_ref
), weighed AS (
    SELECT *, NOT released AND (
        (repeated AND NOT list_contains($lenient, 'C1041'))
        OR (lacks <> 0 AND NOT lacks BETWEEN 0 AND may_lack AND NOT list_contains($lenient, 'C1044'))
        OR (lacks = 0 AND other_total AND NOT list_contains($lenient, 'C1045'))) AS held
    FROM judged
)
SELECT *, NOT held AND NOT refused AND introduced_on <= $cut_off AS posts FROM weighed
"""

# Step 14, duplicates: ids of earlier runs win; of the lines that are posted equal copies
# leave one, copies that differ none; then the lines that wait, which give way to those.
DUPLICATES = """
CREATE OR REPLACE TABLE contest AS
SELECT checked.*, coalesce(posts, false) AS posts
FROM checked LEFT JOIN settled ON settled.creditor = checked.creditor AND settled.block_ref = checked.block_ref
WHERE code IS NULL AND NOT coalesce(refused, false);
UPDATE contest SET code = 'C1032' FROM accepted WHERE accepted.creditor = contest.creditor AND accepted.claim_id = contest.claim_id;
CREATE OR REPLACE TABLE copy AS
SELECT contest.id, contest.creditor, contest.claim_id, posts, whole, NULL::VARCHAR AS code
FROM contest JOIN line ON line.rowid = contest.id
SEMI JOIN (SELECT creditor, claim_id FROM contest WHERE code IS NULL GROUP BY ALL HAVING count(*) > 1) AS repeated
    ON repeated.creditor = contest.creditor AND repeated.claim_id = contest.claim_id
WHERE code IS NULL;
UPDATE copy SET code = judged.code FROM (
    SELECT id, CASE WHEN count(DISTINCT whole) OVER copies > 1 THEN 'C1031' WHEN row_number() OVER (copies ORDER BY id) > 1 THEN 'C1030' END AS code
    FROM copy WINDOW copies AS (PARTITION BY creditor, claim_id, posts)
) AS judged WHERE judged.id = copy.id;
UPDATE copy SET code = CASE WHEN copy.whole = winner.whole THEN 'C1030' ELSE 'C1031' END
FROM (SELECT creditor, claim_id, whole FROM copy WHERE posts AND code IS NULL) AS winner
WHERE NOT copy.posts AND winner.creditor = copy.creditor AND winner.claim_id = copy.claim_id;
UPDATE contest SET code = copy.code FROM copy WHERE copy.id = contest.id AND copy.code IS NOT NULL
"""

# Step 14, corrections: of a known, ordinary claim, in the same relation, and not more than it;
# those that are posted first, then those that wait with what is left.
CORRECTIONS = """
CREATE OR REPLACE TABLE correction AS
WITH standing AS (
    SELECT creditor, claim_id, debtor, agreement, currency, care, fees, corrects_claim_id FROM contest WHERE code IS NULL
    UNION ALL SELECT creditor, claim_id, debtor, agreement, currency, care, fees, corrects_claim_id FROM accepted
)
SELECT line.id, line.posts, line.creditor, line.corrects_claim_id, line.care, line.fees, claim.care AS claim_care, claim.fees AS claim_fees, CASE
        WHEN claim.claim_id IS NULL OR claim.corrects_claim_id <> '' THEN 'C3014'
        WHEN claim.debtor <> line.debtor OR claim.agreement <> line.agreement OR claim.currency <> line.currency THEN 'C3015'
    END AS code
FROM contest AS line
LEFT JOIN standing AS claim ON claim.creditor = line.creditor AND claim.claim_id = line.corrects_claim_id
WHERE line.code IS NULL AND line.corrects_claim_id <> '';
{overdrawn_posts};
{overdrawn_waits};
UPDATE contest SET code = correction.code FROM correction WHERE correction.id = contest.id AND correction.code IS NOT NULL;
UPDATE checked SET code = contest.code FROM contest WHERE contest.id = checked.id AND contest.code IS NOT NULL
"""
OVERDRAWN = """
UPDATE correction SET code = 'C3016' FROM (
    SELECT creditor, corrects_claim_id FROM (
        SELECT creditor, corrects_claim_id, care, fees, claim_care, claim_fees FROM correction WHERE code IS NULL AND ({those})
        UNION ALL
        SELECT creditor, corrects_claim_id, care, fees, NULL, NULL FROM accepted WHERE corrects_claim_id <> ''
    )
    GROUP BY ALL HAVING max(claim_care) + sum(care) < 0 OR max(claim_fees) + sum(fees) < 0
) AS excess
WHERE correction.code IS NULL AND correction.posts = {posts} AND excess.creditor = correction.creditor AND excess.corrects_claim_id = correction.corrects_claim_id
"""
CORRECTIONS = CORRECTIONS.format(
    overdrawn_posts=OVERDRAWN.format(those="posts", posts="true"), overdrawn_waits=OVERDRAWN.format(those="true", posts="false")
)

POST = """
INSERT INTO accepted
SELECT checked.creditor, claim_id, settled.agreement, settled.accounting_period, settled.debtor, settled.currency, care, fees, corrects_claim_id
FROM checked JOIN settled ON settled.creditor = checked.creditor AND settled.block_ref = checked.block_ref
WHERE code IS NULL AND posts;
INSERT INTO posted SELECT creditor, block_ref FROM settled WHERE posts
"""

OPENINGS = """
INSERT INTO opening
SELECT agreement, accounting_period, c.party, d.party, o.currency, minor(amount, k.exponent) AS care
FROM opening_written AS o
JOIN alias AS c ON c.written = o.creditor JOIN alias AS d ON d.written = o.debtor JOIN alias AS s ON s.written = o.stated_by
JOIN currency AS k ON k.code = o.currency
QUALIFY row_number() OVER (PARTITION BY agreement, accounting_period, c.party, d.party, o.currency ORDER BY (s.party = c.party) DESC) = 1
"""


class Oracle:
    """A database with everything a book holds."""

    def __init__(self, book, threads):
        self.book = law.Book(book)
        self.folder = tempfile.TemporaryDirectory(prefix="oracle-")
        self.db = duckdb.connect(os.path.join(self.folder.name, "oracle.db"))
        self.db.execute(f"SET threads = {threads}; SET preserve_insertion_order = false")
        self.db.execute(MACROS)
        self.files = 0
        self.folders, self.loaded, self.headers, self.events = self.book.folders(), set(), [], []
        # A line as joined fields; or why it is none, with its creditor and block as far as commas tell.
        self.db.execute("CREATE TABLE line (file INTEGER, whole VARCHAR, form VARCHAR, creditor VARCHAR, block_ref VARCHAR)")
        parties = law.Parties()
        parties.load(self.db)
        law.load_currencies(self.db)
        law.Agreements(self.book.folder / "agreements", parties).load(self.db)
        self.db.execute(DIRECTIONS)
        self.load_reference()
        self.db.execute(
            "CREATE TABLE posted (creditor VARCHAR, block_ref VARCHAR);"
            "CREATE TABLE opening (agreement VARCHAR, accounting_period VARCHAR, creditor VARCHAR, debtor VARCHAR, currency VARCHAR, care HUGEINT);"
            "CREATE TABLE accepted (creditor VARCHAR, claim_id VARCHAR, agreement VARCHAR, accounting_period VARCHAR, debtor VARCHAR,"
            " currency VARCHAR, care HUGEINT, fees HUGEINT, corrects_claim_id VARCHAR)"
        )

    def load_reference(self):
        """Euro dates and published fixed amounts."""
        folder = self.book.folder / "reference"
        self.db.execute("CREATE TABLE euro AS SELECT currency, CAST(euro_from AS DATE) AS euro_from FROM read_csv(?, all_varchar = true)", [str(folder / "euro_fixed_rates.csv")])
        self.db.execute(
            "CREATE TABLE published AS SELECT CAST(reference_year AS INTEGER) AS published_year, alias.party, currency AS published_currency,"
            " age_band AS published_band, reduction AS published_reduction, monthly_amount AS published_monthly"
            " FROM read_csv(?, all_varchar = true, header = true) AS f JOIN alias ON alias.written = f.party",
            [str(folder / "fixed_amounts.csv")],
        )

    def load_table(self, name, files, columns):
        """Small tables, each file with the number of its folder: missing columns are empty."""
        self.db.execute(f"CREATE OR REPLACE TABLE {name} (folder INTEGER, " + ", ".join(f"{column} VARCHAR" for column in columns) + ")")
        for folder, path in files:
            read = law.rows(path)
            values = [(folder, *(row.get(column) or "" for column in columns)) for row in read if None not in row and None not in row.values()]
            law.insert(self.db, name, values)

    def load_inbox(self, last_day):
        """Adds lines, headers and events of the folders that a run up to `last_day` reads and none before it did."""
        new = False
        for number, (begins, files) in enumerate(self.folders):
            if begins > last_day or number in self.loaded:
                continue
            self.loaded.add(number)
            new = True
            for path, names in files:
                if "event_id" in names:
                    self.events.append((number, path))
                elif "line_count" in names:
                    self.headers.append((number, path))
                elif set(COLUMNS) - OPTIONAL <= set(names) and len([name for name in names if name in COLUMNS]) == len(set(names) & set(COLUMNS)):
                    self.load_lines(path, names)
        if not new:
            return
        self.load_table("header_written", self.headers, HEADER + ["creditor_iban", "creditor_bic", "supplements"])
        self.load_table("event_written", self.events, ["event_id", "kind", "date", "creditor", "debtor", "block_ref"])
        self.db.execute(
            "CREATE OR REPLACE TABLE event AS SELECT kind, day(date) AS date, c.party AS creditor, d.party AS debtor, block_ref"
            " FROM event_written AS w JOIN alias AS c ON c.written = w.creditor JOIN alias AS d ON d.written = w.debtor"
            " WHERE day(date) IS NOT NULL AND block_ref <> '' AND c.party <> d.party AND kind IN ('acknowledged', 'release', 'reject_block')"
            " AND event_id IN (SELECT event_id FROM (SELECT DISTINCT * EXCLUDE (folder) FROM event_written) GROUP BY event_id HAVING count(*) = 1)"
        )

    def load_lines(self, path, names):
        """The lines of a claim file."""
        fields = ", ".join(f"f[{names.index(column) + 1}]" if column in names else "''" for column in COLUMNS)
        self.files += 1
        source, skip, broken = self.as_text(path, names.index("creditor"), names.index("block_ref"))
        self.db.execute(
            LOAD.format(
                file=self.files, fields=fields, field=FIELD, width=len(names), skip=skip, creditor=names.index("creditor") + 1, block_ref=names.index("block_ref") + 1
            ),
            [str(source)],
        )
        if broken:
            law.insert(self.db, "line", [(self.files, None, *line) for line in broken])

    def as_text(self, path, creditor, block_ref):
        """The file itself if it is plain; else a copy without the lines that are no text, and these."""
        with open(path, "rb") as file:
            while piece := file.read(1 << 22):
                if piece.translate(None, PLAIN):
                    break
            else:
                return path, 1, []
        clean = pathlib.Path(self.folder.name) / "clean.csv"
        broken = []
        with open(path, "rb") as file, open(clean, "wb") as out:
            next(file)
            for line in file:
                line = line.removesuffix(b"\n").removesuffix(b"\r")
                odd = line.translate(None, PLAIN)
                code = "C1010" if len(line) > MAX_LINE else "C1014" if odd and not is_text(line, odd) else None
                if code:
                    fields = line.split(b",")
                    known = len(line) <= MAX_LINE
                    named = [fields[place].decode("utf-8", "replace") if known and place < len(fields) else "" for place in (creditor, block_ref)]
                    broken.append((code, *named))
                else:
                    out.write(line + b"\n")
        return clean, 0, broken

    def load_openings(self):
        """What the book began with."""
        files = [(0, path) for path in sorted(self.book.folder.glob("opening/**/*.csv"))]
        columns = ["creditor", "debtor", "agreement", "accounting_period", "currency", "amount", "stated_by"]
        self.load_table("opening_written", files, columns)
        self.db.execute(OPENINGS)

    def run(self, cut_off):
        """One settlement period."""
        self.load_inbox(cut_off)
        columns = ", ".join(f"f[{place + 1}] AS {column}" for place, column in enumerate(COLUMNS))
        self.db.execute(HEADERS)
        self.db.execute(ACKNOWLEDGE, [cut_off])
        self.db.execute(CHECK.format(columns=columns), {"cut_off": cut_off, "party": self.party()})
        self.db.execute(BLOCKS, {"cut_off": cut_off, "lenient": self.book.lenient()})
        self.db.execute(DUPLICATES)
        self.db.execute(CORRECTIONS)
        self.db.execute(POST)

    def party(self):
        """The party of the book, alias resolved."""
        party = self.book.settings["party"]
        found = self.db.execute("SELECT party FROM alias WHERE written = ?", [party]).fetchone()
        return found[0] if found else party

    def positions(self):
        """Lines, care and fees by position key, as text of whole minor units."""
        found = self.db.execute(
            "SELECT agreement, accounting_period, creditor, debtor, currency, CAST(sum(lines) AS VARCHAR), CAST(sum(care) AS VARCHAR), CAST(sum(fees) AS VARCHAR)"
            " FROM (SELECT agreement, accounting_period, creditor, debtor, currency, 1 AS lines, care, fees FROM accepted"
            "  UNION ALL SELECT agreement, accounting_period, creditor, debtor, currency, 0, care, 0 FROM opening WHERE care IS NOT NULL) GROUP BY ALL"
        ).fetchall()
        return {tuple(row[:5]): tuple(int(value) for value in row[5:]) for row in found}

    def rejected(self):
        """Rejected lines of the last run by code."""
        return dict(self.db.execute("SELECT code, count(*) FROM (SELECT code FROM checked UNION ALL SELECT form FROM line) WHERE code IS NOT NULL GROUP BY ALL").fetchall())


def is_text(line, odd):
    """Whether a line is UTF-8 without control characters; `odd` are its bytes beyond plain ASCII."""
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return min(odd) >= 0x20


def to_minor(text, exponent):
    """An amount as whole minor units, without a float."""
    sign, text = (-1, text[1:]) if text.startswith("-") else (1, text)
    whole, _, decimals = text.partition(".")
    if len(decimals) > exponent:
        raise SystemExit(f"{text}: more decimals than the currency has")
    return sign * int(whole + decimals.ljust(exponent, "0"))


def read_positions(path, exponents):
    """Positions as written by a run or by the generator."""
    found = {}
    for row in law.rows(path):
        exponent = exponents[row["currency"]]
        key = tuple(row[column] for column in KEY)
        if key in found:
            raise SystemExit(f"{path}: {key} occurs twice")
        found[key] = (int(row["lines"]), to_minor(row["care"], exponent), to_minor(row["fees"], exponent))
    return found


def differences(name, theirs, ours, show=20):
    """Prints keys that differ; positions of nothing are as good as none."""
    nothing = (0, 0, 0)
    keys = sorted(key for key in set(theirs) | set(ours) if theirs.get(key, nothing) != ours.get(key, nothing))
    for key in keys[:show]:
        print(f"{','.join(key)}: {name} {theirs.get(key, nothing)}, oracle {ours.get(key, nothing)}")
    if len(keys) > show:
        print(f"... and {len(keys) - show} more")
    return len(keys)


def main():
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("book", type=pathlib.Path)
    parser.add_argument("period")
    parser.add_argument("--runs", type=pathlib.Path, help="where the runs are; by default BOOK/runs")
    parser.add_argument("--expected", action="store_true", help="compare with BOOK/expected instead of a run")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    options = parser.parse_args()
    oracle = Oracle(options.book, options.threads)
    oracle.load_openings()
    for period in oracle.book.periods(options.period):
        oracle.run(law.period_days(period)[1])
    ours = oracle.positions()
    if options.expected:
        import json

        expected = options.book / "expected"
        count = differences("generator", read_positions(expected / "positions.csv", law.exponents()), ours)
        theirs = json.loads((expected / "summary.json").read_text())["rejected_by_code"]
        found = oracle.rejected()
        for code in sorted(code for code in set(theirs) | set(found) if theirs.get(code, 0) != found.get(code, 0)):
            print(f"{code}: generator {theirs.get(code, 0)} lines, oracle {found.get(code, 0)}")
            count += 1
    else:
        runs = options.runs or options.book / "runs"
        count = differences("solde", read_positions(runs / options.period / "positions.csv", law.exponents()), ours)
    lines = sum(position[0] for position in ours.values())
    print(f"{len(ours)} positions, {lines} lines: " + ("identical" if count == 0 else f"{count} differences"))
    return 0 if count == 0 else 1


if __name__ == "__main__":
    csv.field_size_limit(1 << 24)
    sys.exit(main())
