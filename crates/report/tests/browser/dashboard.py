#!/usr/bin/env python3
"""Opens a dashboard in Chromium and holds it against the tables of its run.

    python3 dashboard.py PAGE RUN [--language CODE] [--claims INBOX] [--within SECONDS]
                         [--pictures FOLDER]

PAGE is what `solde report dashboard` wrote, RUN the folder of that run. The figures it
expects are added up here from the CSV files with exact decimals. The page is in English, or
in the language of `--language`. With `--claims` no person
named in the claim files of INBOX may stand in the page; with `--within` it must open in that
time. Ends with 1 and says what does not hold; a browser that is missing does not hold either.

Needs Playwright for Python and Chromium: in the variable CHROMIUM, or on the path.
"""

import argparse
import collections
import csv
import decimal
import json
import os
import pathlib
import re
import shutil
import sys
import tempfile
import time

from playwright.sync_api import sync_playwright

Decimal = decimal.Decimal
decimal.getcontext().prec = 60
FILTER_WITHIN = 0.5
SORT_WITHIN = 0.3
# What became of blocks that stand in no position.
WAITING = {"held", "next_period", "refused"}
# Between groups of digits, before decimals, and the order of a day.
MARKS = {"en": ("\u202f", ".", "{0}-{1}-{2}"), "el": (".", ",", "{2}/{1}/{0}"), "pl": ("\u202f", ",", "{2}.{1}.{0}")}


def table(run, name):
    with open(run / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


class Checks:
    """What was demanded, and what did not hold."""

    def __init__(self):
        self.made, self.failed = 0, []

    def same(self, what, found, expected):
        self.made += 1
        if found != expected:
            self.failed.append(f"{what}: the page has {found!r}, expected {expected!r}")

    def holds(self, what, truth):
        self.same(what, bool(truth), True)


def value(element):
    """The amount of an element, as the tables write it."""
    return element.locator("data").first.get_attribute("value")


def number(text):
    """A whole number without its grouping."""
    return int(re.sub(r"\D", "", text))


def rows_of(status):
    """How many rows the line under a table, or above all of them, speaks of; it says so too."""
    rows = int(status.get_attribute("data-rows"))
    assert str(rows) in re.sub(r"(?<=\d)\D(?=\d{3})", "", status.text_content()), status.text_content()
    return rows


def choose_currency(page, code):
    page.check(f"#currency input[value={code}]")
    page.wait_for_function("code => document.querySelector('#count').textContent.includes(` ${code} `)", arg=code)


def check_matrix(page, checks, positions, currency):
    """Every cell, row, column and the whole, in every measure that adds up positions."""
    rows = [row for row in positions if row["currency"] == currency]
    for measure in ("open", "disputed", "eligible"):
        page.check(f"#matrix input[value={measure}]")
        expected = collections.defaultdict(Decimal)
        for row in rows:
            for key in ((row["creditor"], row["debtor"]), (row["creditor"], "*"), ("*", row["debtor"]), ("*", "*")):
                expected[key] += Decimal(row[measure])
        # States with nothing but zeros are left out, but where settled accounts are to be opened.
        some = {(row["creditor"], row["debtor"]) for row in rows if measure == "open" or expected[row["creditor"], row["debtor"]]}
        creditors, debtors = {creditor for creditor, _ in some} | {"*"}, {debtor for _, debtor in some} | {"*"}
        expected = {key: amount for key, amount in expected.items() if some and key[0] in creditors and key[1] in debtors}
        found = page.evaluate("""() => {
            const table = document.querySelector('#matrix table');
            if (!table) return [];
            const codes = [...table.tHead.rows[0].cells].slice(1).map(cell => cell.querySelector('abbr')?.textContent ?? '*');
            const rows = [...table.tBodies[0].rows, ...table.tFoot.rows];
            return rows.flatMap(row => [...row.cells].slice(1).map((cell, place) => [
                row.cells[0].querySelector('abbr')?.textContent ?? '*', codes[place], cell.querySelector('data')?.value]))
              .filter(([, , value]) => value !== undefined);
        }""")
        found = {(row, column): amount for row, column, amount in found}
        checks.same(f"{measure} in {currency}", found, {key: str(amount) for key, amount in expected.items()})


def check_net(page, checks, nets, currency):
    page.check("#matrix input[value=net]")
    expected = collections.defaultdict(Decimal)
    for row in nets:
        if row["currency"] == currency and row["net"]:
            expected[row["party_b"], row["party_a"]] += Decimal(row["net"])
            expected[row["party_a"], row["party_b"]] -= Decimal(row["net"])
    found = page.evaluate("""() => [...document.querySelectorAll('#matrix td.cell')]
        .map(cell => [cell.dataset.row, cell.dataset.column, cell.querySelector('data').value])""")
    found = {(row, column): Decimal(amount) for row, column, amount in found}
    checks.same(f"net in {currency}", found, dict(expected))
    check_left_out(page, checks, nets, currency)
    page.check("#matrix input[value=open]")


def check_left_out(page, checks, nets, currency):
    """The sums of the nets and what they leave out are the balances of the States."""
    owed = collections.defaultdict(Decimal)
    for row in nets:
        if row["currency"] == currency and not row["net"]:
            for debtor, creditor, amount in ((row["party_a"], row["party_b"], row["a_owes_b"]), (row["party_b"], row["party_a"], row["b_owes_a"])):
                owed[debtor, creditor] += Decimal(amount or 0)
    owed = {key: amount for key, amount in owed.items() if amount}
    named = """id => [...document.querySelectorAll(`#${id} li`)].map(item => [item.dataset.debtor, item.dataset.creditor, item.querySelector('data').value])"""
    for place in ("matrix-left", "balances-left"):
        found = {(debtor, creditor): Decimal(amount) for debtor, creditor, amount in page.evaluate(named, place)}
        checks.same(f"nets not known in {currency}, {place}", found, owed)
    nets_of = page.evaluate("""() => [...document.querySelectorAll('#matrix tbody tr')].map(row => [row.querySelector('abbr').textContent, row.querySelector('.sum data').value])""")
    balances = page.evaluate("""() => [...document.querySelectorAll('#balances tbody tr')].map(row => [row.querySelector('b').textContent, row.cells[3].querySelector('data').value])""")
    nets_of = collections.defaultdict(Decimal, {code: Decimal(amount) for code, amount in nets_of})
    for (debtor, creditor), amount in owed.items():
        nets_of[debtor] -= amount
        nets_of[creditor] += amount
    checks.same(f"nets and balances in {currency}", {code: amount for code, amount in nets_of.items() if amount},
                {code: Decimal(amount) for code, amount in balances if Decimal(amount)})


def check_sums(page, checks, positions, blocks, currency):
    """The key figures and the totals of the list of blocks are the same: what stands in no position stands apart."""
    rows = [row for row in positions if row["currency"] == currency]
    waiting = [row for row in blocks if row["currency"] == currency and row["status"] in WAITING]
    standing = [row for row in blocks if row["currency"] == currency and row["status"] not in WAITING]
    figures = page.evaluate("() => [...document.querySelectorAll('#overview dl > div dd')].map(dd => [dd.querySelector('data')?.value ?? dd.firstChild.textContent, dd.textContent])")
    keys = dict(zip(("open", "eligible", "disputed", "held", "not_considered", "asserted", "blocks"), figures))
    for name in ("open", "eligible", "disputed", "held", "not_considered", "asserted"):
        checks.same(f"sum of {name} in {currency}", keys[name][0], str(sum(Decimal(row[name]) for row in rows)))
    checks.same(f"number of blocks in {currency}", number(keys["blocks"][0]), len(standing))
    lines = sum(int(row["lines"]) for row in rows)
    checks.same(f"lines of positions and blocks in {currency}", lines, sum(int(row["lines"]) for row in standing))
    foot = page.evaluate("() => [...document.querySelectorAll('#blocks tfoot tr')].map(row => [row.className, ...[...row.querySelectorAll('td')].map(cell => cell.querySelector('data')?.value ?? cell.textContent)])")
    expected = []
    for kind, of in (("", standing), ("apart", waiting)):
        if of:
            expected.append([kind, sum(int(row["lines"]) for row in of), *(str(sum(Decimal(row[name]) for row in of)) for name in ("asserted", "disputed", "open"))])
    checks.same(f"totals of blocks in {currency}", [[kind, number(lines), *amounts] for kind, lines, *amounts in foot], expected)
    if standing:
        checks.same(f"asserted twice in {currency}", keys["asserted"][0], foot[0][2])


def check_waiting(page, checks, run, blocks, language):
    """A block in no position says so when it is opened, and is found by what it is called."""
    for status in sorted({row["status"] for row in blocks if row["currency"] == "EUR"} & WAITING):
        page.select_option("#state", f"status={status}")
        of = [row for row in blocks if row["currency"] == "EUR" and row["status"] == status]
        checks.same(f"blocks that are {status}", rows_of(page.locator("#blocks .status")), len(of))
        name = page.evaluate("status => JSON.parse(document.getElementById('data-words').textContent).say[`status.${status}`]", status)
        checks.same(f"what is shown of {status}", set(page.evaluate("() => [...document.querySelectorAll('#blocks tbody tr')].map(row => row.cells[5].textContent)")), {name})
        page.locator("#blocks tbody .link").first.click()
        reference = page.locator("#drill h2").inner_text()
        text = page.locator("#drill .whole").inner_text()
        checks.holds(f"why {reference} is {status}", len(text) > 40)
        block = next(row for row in of if f"{row['creditor']}/{row['block_ref']}" == reference)
        for code in block["holds"].split():
            checks.holds(f"{reference} is held for {code}", code in text)
        files = page.locator("#drill .files code").all_inner_texts()
        inputs = {item["path"] for item in json_of(run)["inputs"] if item["role"] == "claims" and item["path"].split("/")[2] == block["creditor"]}
        checks.same(f"files of {reference}", set(files), inputs if int(block["lines"]) else set())
        if status == "refused":
            checks.holds(f"who refused {reference}", re.search(r"[A-Z]{2}-\d{4}Q\d-\d+", page.locator("#drill").inner_text()))
        page.keyboard.press("Escape")
    page.select_option("#state", "")


def check_counting(page, checks, worklist, language):
    """How a day was counted is said in the language of the page."""
    if language == "en" or not any(row["counted"] for row in worklist):
        return
    text = " ".join(page.locator("#task-list small").all_inner_texts())
    checks.holds("days are counted", text)
    checks.same("counted in English", re.findall(r"\d+ months? from[^)]*", text), [])
    checks.same("days of machines", re.findall(r"\d{4}-\d{2}-\d{2}", page.locator("#deadlines").inner_text()), [])
    doubts = page.evaluate("() => [...document.querySelectorAll('#deadlines .doubt')].map(doubt => doubt.parentNode.textContent)")
    checks.same("doubt said twice", [doubt for doubt in doubts if "not verified" in doubt], [])


def check_print(page, checks):
    """On paper every row stands, up to a number, and what is folded is unfolded."""
    page.evaluate("() => dispatchEvent(new Event('beforeprint'))")
    short = page.evaluate("""() => [...document.querySelectorAll('main .listing')].map(listing =>
        [listing.querySelector('caption').textContent, listing.querySelectorAll('tbody tr').length, Math.min(2000, Number(listing.querySelector('.status').dataset.rows))])
        .filter(([, shown, rows]) => shown !== rows)""")
    checks.same("tables cut in print", short, [])
    checks.same("folded in print", page.locator("main details:not([open])").count(), 0)
    page.evaluate("() => dispatchEvent(new Event('afterprint'))")
    checks.holds("pages again after print", page.evaluate("() => Math.max(...[...document.querySelectorAll('main .listing tbody')].map(body => body.rows.length))") <= 60)


def check_narrow(page, checks):
    """On a telephone nothing is wider than the page: what is wide scrolls by itself."""
    for width, figures in ((390, False), (1280, True)):
        page.set_viewport_size({"width": width, "height": 900})
        page.set_checked("#figures", figures)
        checks.holds(f"nothing is cut off at {width}", page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
        out = page.evaluate("() => [...document.querySelectorAll('.pager button')].filter(button => button.offsetWidth && button.getBoundingClientRect().right > innerWidth).length")
        checks.same(f"buttons out of sight at {width}", out, 0)
    page.set_checked("#figures", False)
    page.set_viewport_size({"width": 1400, "height": 1000})


def check_filters(page, checks, positions, blocks, currency):
    rows = [row for row in positions if row["currency"] == currency]
    agreement = collections.Counter(row["agreement"] for row in rows).most_common()[-1][0]
    of = [row for row in rows if row["agreement"] == agreement]
    slowest = 0
    started = time.perf_counter()
    page.select_option("select[name=agreement]", agreement)
    page.wait_for_function("text => document.querySelector('#count').textContent.includes(text)", arg=agreement)
    slowest = max(slowest, time.perf_counter() - started)
    checks.same("positions of an agreement", rows_of(page.locator("#count")), len(of))
    checks.same("their total", value(page.locator("#matrix-total")), str(sum(Decimal(row["open"]) for row in of)))
    state = of[0]["creditor"]
    page.select_option("select[name=party]", state)
    page.wait_for_function("text => document.querySelector('#count').textContent.includes(`\u00b7 ${text}.`)", arg=state)
    narrow = [row for row in of if state in (row["creditor"], row["debtor"])]
    checks.same("positions of a State", rows_of(page.locator("#count")), len(narrow))
    shown = [row for row in blocks if row["currency"] == currency and row["agreement"] == agreement and state in (row["creditor"], row["debtor"])]
    checks.same("blocks of a State", rows_of(page.locator("#blocks .status")), len(shown))
    started = time.perf_counter()
    page.click("#filters button[type=reset]")
    page.wait_for_function("n => Number(document.querySelector('#count').dataset.rows) === n", arg=sum(row["currency"] == "EUR" for row in positions))
    slowest = max(slowest, time.perf_counter() - started)
    checks.holds(f"a filter takes {slowest:.2f} s", slowest < FILTER_WITHIN)
    return slowest


def check_blocks(page, checks, blocks):
    """Sorting, pages and finding in the list of all blocks."""
    rows = [row for row in blocks if row["currency"] == "EUR"]
    head = page.locator("#blocks thead th").last
    head.get_by_role("button").click()
    checks.same("order of the head", head.get_attribute("aria-sort"), "descending")
    checks.same("largest block", value(page.locator("#blocks tbody tr").first.locator("td").last), str(max(Decimal(row["open"]) for row in rows)))
    head.get_by_role("button").press("Enter")
    checks.same("order after the keyboard", head.get_attribute("aria-sort"), "ascending")
    checks.same("smallest block", value(page.locator("#blocks tbody tr").first.locator("td").last), str(min(Decimal(row["open"]) for row in rows)))
    for place in range(page.locator("#blocks thead button").count()):
        started = time.perf_counter()
        page.evaluate("place => { document.querySelectorAll('#blocks thead button')[place].click(); document.body.offsetHeight; }", place)
        taken = time.perf_counter() - started
        checks.holds(f"sorting {len(rows)} blocks by column {place} takes {taken:.2f} s", taken < SORT_WITHIN)
    head.get_by_role("button").click()
    if len(rows) > 50:
        page.click("#blocks [data-go=last]")
        checks.same("rows of the last page", page.locator("#blocks tbody tr").count(), len(rows) % 50 or 50)
    wanted = rows[len(rows) // 2]["block_ref"]
    page.fill("#find", wanted)
    hits = sum(wanted.lower() in row["block_ref"].lower() for row in rows)
    page.wait_for_function("n => Number(document.querySelector('#blocks .status').dataset.rows) === n", arg=hits)
    page.fill("#find", "")


def written(day, language):
    """A day of the tables as the language writes it."""
    return MARKS[language][2].format(*day.split("-")) if day else "–"


def check_days(page, checks, blocks, worklist, language):
    """Every day in the lists of blocks and deadlines, page by page."""
    rows = [row for row in blocks if row["currency"] == "EUR"]
    place = {(row["creditor"], row["block_ref"]): row for row in rows}
    found, expected = [], []
    page.evaluate("() => document.querySelector('#blocks [data-go=first]').click()")
    for _ in range(40):
        for cells in page.evaluate("() => [...document.querySelectorAll('#blocks tbody tr')].map(row => [...row.cells].map(cell => cell.textContent))"):
            row = place[cells[1], cells[0]]
            found.append((cells[1], cells[0], cells[6], cells[7]))
            expected.append((cells[1], cells[0], written(row["introduced_on"], language), written(row["due_on"], language)))
        if not page.evaluate("() => { const next = document.querySelector('#blocks [data-go=next]'); const more = !next.disabled && !next.closest('[hidden]'); next.click(); return more; }"):
            break
    checks.same("days of blocks", found, expected)
    tasks = page.locator("#deadlines .listing").first.locator("tbody .link")
    for at in range(tasks.count()):
        tasks.nth(at).click()
        days = sorted(row["last_day"] for row in worklist if row["currency"] == "EUR" and row["last_day"])
        shown = page.evaluate("() => [...document.querySelectorAll('#task-list tbody tr')].map(row => row.cells[0].textContent)")
        checks.holds("last days of a task", all(day in {written(day, language) for day in [*days, ""]} for day in shown))
    tasks.first.click()


def check_hard_days(browser, checks, path, language):
    """Days whose year holds the digits of a month or day are written like any other."""
    hard = ["1911-02-03", "2011-12-22", "2022-01-11", "2022-11-22", "2122-11-01", "2133-03-31"]
    page = opened(browser, path, "blocks", lambda data: data["words"].update(introduced_on={
        "words": hard, "of": [row % len(hard) for row in range(data["rows"])]}))
    shown = page.evaluate("() => [...document.querySelectorAll('#blocks tbody tr')].map(row => row.cells[6].textContent)")
    checks.same("hard days", set(shown) <= {written(day, language) for day in hard} and len(set(shown)) > 1 or shown, True)
    page.close()


def opened(browser, path, table, change):
    """The page with a table changed."""
    text = path.read_text(encoding="utf-8")
    start = text.index(">", text.index(f'id="data-{table}"')) + 1
    end = text.index("</script>", start)
    data = json.loads(text[start:end])
    change(data)
    with tempfile.TemporaryDirectory() as folder:
        changed = pathlib.Path(folder) / "changed.html"
        changed.write_text(text[:start] + json.dumps(data).replace("<", "\\u003c") + text[end:], encoding="utf-8")
        page = browser.new_page()
        page.goto(changed.as_uri())
        page.wait_for_selector("html[data-ready]", state="attached")
    return page


def check_drill(page, checks, run, positions, language):
    """From a cell by keyboard to a block with its postings and rules, and back."""
    first = page.locator("#matrix td[tabindex='0']")
    first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowDown")
    at = page.evaluate("() => [document.activeElement.cellIndex, document.activeElement.parentNode.rowIndex]")
    checks.same("arrow keys", at, [2, 2])
    page.keyboard.press("Home")
    cell = page.locator("#matrix td.cell.s7").first
    cell.focus()
    creditor, debtor = cell.get_attribute("data-row"), cell.get_attribute("data-column")
    whole = value(cell)
    checks.holds("the amount of a cell is read out", debtor and cell.locator("data").inner_text() in page.inner_text("#readout"))
    page.keyboard.press("Enter")
    dialog = page.locator("#drill")
    checks.holds("the dialog opens", dialog.is_visible())
    of_pair = dialog.locator(".listing").first
    checks.same("the pair adds up to its cell", value(of_pair.locator("tfoot td").nth(2)), whole)
    of_pair.locator("tbody th .link").last.click()
    opened = dialog.locator(".account tr.strong td")
    amount = value(opened)
    row = next(row for row in positions if row["creditor"] == creditor and row["debtor"] == debtor and row["currency"] == "EUR" and row["open"] == amount)
    checks.same("the position explains itself", dialog.locator(".command code").inner_text(),
                f"solde explain positions {row['agreement']} {row['accounting_period']} {creditor} {debtor} EUR open --run {row['settlement_period']}")
    checks.same("its blocks add up to it", value(dialog.locator(".listing tfoot td").last), amount)
    dialog.locator(".listing tbody th .link").first.click()
    reference = dialog.locator("h2").inner_text().split("/", 1)[1]
    postings = dialog.locator(".listing", has_text=page.evaluate("() => JSON.parse(document.getElementById('data-words').textContent).say['drill.postings']"))
    expected = [(MARKS[language][2].format(*row["date"].split("-")), row["amount"], row["basis"], row["run"]) for row in ledger(run)
                if row["creditor"] == creditor and row["block_ref"] == reference]
    found = [(cells[0], amount.get_attribute("value"), cells[4], cells[7]) for cells, amount in (
        (line.locator("th,td").all_text_contents(), line.locator("data")) for line in postings.locator("tbody tr").all())]
    checks.same("postings of the block", found, expected[:20])
    work = [row for row in table(run, "worklist.csv") if row["creditor"] == creditor and row["block_ref"] == reference]
    text = dialog.inner_text()
    for item in work:
        checks.holds(f"the rule {item['citation']}", re.sub(r"[;,] not verified$", "", item["citation"]) in text)
    checks.holds("a command to copy", f"solde explain {creditor}/{reference}" in text or f"'{creditor}/{reference}'" in text)
    dialog.locator("nav .link").first.click()
    checks.holds("the way back", dialog.locator(".listing").count() >= 2)
    page.keyboard.press("Escape")
    checks.holds("Escape closes", not dialog.is_visible())
    checks.same("the focus is back", page.evaluate("() => [document.activeElement.dataset.row, document.activeElement.dataset.column]"), [creditor, debtor])


def ledger(run):
    """Postings of this run and those before it, as the page lists them."""
    names = [run.name]
    while previous := json_of(run.parent / names[0])["previous"]:
        names.insert(0, previous["run"])
    return [dict(row, run=name) for name in names for row in table(run.parent / name, "ledger.csv")]


def json_of(run):
    return json.loads((run / "manifest.json").read_text(encoding="utf-8"))


def check_rejects(page, checks, run, rejects):
    findings = table(run, "findings.csv")
    listings = page.locator("#rejects .listing")
    for at, severity in enumerate(("error", "warning")):
        causes = collections.Counter(row["code"] for row in rejects + findings if row["severity"] == severity)
        lines = listings.nth(at).locator("tbody tr").all()
        found = collections.Counter()
        for line in lines:
            cells = line.locator("th,td").all_text_contents()
            found[cells[0]] += number(cells[3])
            checks.same(f"share of {cells[0]}", number(cells[4]), int(1000 * number(cells[3]) / causes.total() + 0.5))
        checks.same(f"{severity}s by cause", found, causes)
    claims = {item["path"] for item in json_of(run)["inputs"] if item["role"] == "claims"}
    lines = json_of(run)["lines"]["rejected"]
    checks.same("rejected lines", sum(row["file"] in claims and row["line"] not in ("", "1") and row["severity"] == "error" for row in rejects), lines)
    said = re.sub(r"(?<=\d)\D(?=\d{3})", "", page.locator("#rejected").text_content())
    checks.holds("rejected lines are said", re.search(rf"\b{lines}\b", said))
    money = collections.defaultdict(Decimal)
    for item in json_of(run)["inputs"]:
        for of in item.get("money", []):
            if of["currency"] != "XXX":
                money[of["currency"]] += sum(map(Decimal, of["rejected"][1:]))
    shown = page.evaluate("() => [...document.querySelectorAll('#rejects > .note data')].map(data => data.value)")
    checks.same("amounts of rejected lines", [Decimal(amount) for amount in shown if Decimal(amount)], [amount for _, amount in sorted(money.items()) if amount])
    if not rejects:
        return
    code, times = collections.Counter(row["code"] for row in rejects if row["severity"] == "error").most_common(1)[0]
    listings.first.locator("tbody th .link", has_text=code).first.click()
    checks.same("the focus is at the places", page.evaluate("() => document.activeElement.id"), "places")
    page.wait_for_function("() => { const { top } = document.getElementById('places').getBoundingClientRect(); return top >= 0 && top < innerHeight; }", timeout=5000)
    checks.same(f"places of {code}", rows_of(page.locator("#rejects .status").last) <= times, True)
    line = page.locator("#rejects .listing").last.locator("tbody tr").first.locator("th,td").all_text_contents()
    expected = {(row["code"], row["file"] or "–", row["line"]) for row in rejects}
    checks.holds("the first place", (line[0], line[1], re.sub(r"\D", "", line[2])) in expected)


def check_language(page, checks, language):
    """The page speaks one language, and writes amounts with its marks."""
    checks.same("language of the page", page.evaluate("() => document.documentElement.lang"), language)
    group, point, _ = MARKS[language]
    amounts = page.evaluate("() => [...document.querySelectorAll('main data')].slice(0, 500).map(data => [data.value, data.textContent])")
    expected = [[plain, f"{Decimal(plain):,}".replace(",", "|").replace(".", point).replace("|", group).replace("-", "\u2212")] for plain, _ in amounts]
    checks.holds("amounts to read", amounts)
    checks.same("marks of amounts", amounts, expected)


def check_balances(page, checks, positions, worklist, ageing):
    rows = [row for row in positions if row["currency"] == "EUR"]
    cells = page.locator("#balances tfoot td")
    total = str(sum(Decimal(row["open"]) for row in rows))
    checks.same("balances", [value(cells.nth(0)), value(cells.nth(1)), Decimal(value(cells.nth(2)))], [total, total, 0])
    checks.same("flows", value(page.locator("#flows tfoot td").last), str(sum(amount for amount in sums(rows).values() if amount > 0)))
    aged = sum(Decimal(row["open"]) for row in ageing if row["currency"] == "EUR" and row["by"] == "introduction_year")
    checks.same("ageing", value(page.locator("#ageing tfoot td").nth(0)), str(aged))
    kinds = collections.defaultdict(Decimal)
    for row in worklist:
        if row["currency"] == "EUR":
            kinds[row["risk"], row["task"]] += Decimal(row["at_stake"])
    lines = page.locator("#deadlines .listing").first.locator("tbody tr")
    found = sorted(value(line.locator("td").last) for line in lines.all())
    checks.same("sums at stake", found, sorted(map(str, kinds.values())))


def sums(rows):
    amounts = collections.defaultdict(Decimal)
    for row in rows:
        amounts[row["creditor"], row["debtor"]] += Decimal(row["open"])
    return amounts


def check_reading(page, checks):
    """What somebody who does not see the page needs."""
    faults = page.evaluate("""() => {
        const faults = [];
        const named = element => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() || element.closest('label')?.textContent.trim();
        for (const button of document.querySelectorAll('button, a, summary')) if (!named(button)) faults.push(button.outerHTML.slice(0, 90));
        for (const input of document.querySelectorAll('input, select')) if (!input.closest('label')?.textContent.trim()) faults.push(input.outerHTML.slice(0, 90));
        for (const table of document.querySelectorAll('table')) {
            if (!table.caption?.textContent.trim()) faults.push('a table without caption');
            for (const head of table.querySelectorAll('th')) if (!head.scope) faults.push('a head without scope: ' + head.textContent);
        }
        for (const drawing of document.querySelectorAll('svg')) if (!drawing.getAttribute('aria-label') && drawing.getAttribute('aria-hidden') !== 'true') faults.push('a drawing without a label');
        for (const set of document.querySelectorAll('fieldset')) if (!set.querySelector('legend')?.textContent.trim()) faults.push('a choice without legend');
        const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
        ids.filter((id, place) => ids.indexOf(id) !== place).forEach(id => faults.push('an id twice: ' + id));
        for (const word of document.querySelector("main").textContent.match(/\\b(undefined|NaN|\\[object)\\b/g) ?? []) faults.push('the page says ' + word);
        return faults;
    }""")
    checks.same("what is read aloud", faults, [])
    checks.holds("language, landmarks and one heading", page.evaluate(
        "() => document.documentElement.lang && ['main', 'header', 'nav', 'search'].every(tag => document.querySelector(tag)) && document.querySelectorAll('h1').length === 1"))
    page.keyboard.press("Control+Home")
    page.evaluate("() => { document.activeElement.blur(); window.scrollTo(0, 0); }")
    page.locator(".skip").focus()
    page.keyboard.press("Enter")
    checks.same("the way past the head", page.evaluate("() => document.activeElement.id"), "main")


def check_colours(page, checks):
    paper = "() => getComputedStyle(document.documentElement).backgroundColor"
    light = page.evaluate(paper)
    page.emulate_media(color_scheme="dark")
    dark = page.evaluate(paper)
    checks.holds("dark as the system is", light != dark)
    page.check("#theme input[value=light]")
    checks.same("light by choice", page.evaluate(paper), light)
    page.check("#theme input[value=auto]")
    page.emulate_media(color_scheme="light", media="print")
    checks.holds("nothing to click on paper", not page.locator("#filters select").first.is_visible())
    page.emulate_media(media="screen")


def check_refusals(page, checks):
    """The page may ask nobody, whatever gets into it."""
    refused = page.evaluate("""async () => {
        const refused = [];
        document.addEventListener('securitypolicyviolation', event => refused.push(event.effectiveDirective));
        await fetch('http://127.0.0.1:9/').catch(() => {});
        document.body.append(Object.assign(document.createElement('img'), { src: 'http://127.0.0.1:9/x.png' }));
        document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.ran = true' }));
        await new Promise(done => setTimeout(done, 200));
        return [...refused.sort(), window.ran === undefined];
    }""")
    checks.same("what the policy refuses", refused, ["connect-src", "img-src", "script-src-elem", True])


def check_large(browser, checks, path):
    """Totals stay exact far beyond what a floating-point number holds."""
    kept = {}

    def change(data):
        amounts = [(-1) ** row * (10 ** (14 + row % 14) + 7 * row + 1) for row in range(data["rows"])]
        data["money"]["open"] = [amount if abs(amount) < 2**53 else str(amount) for amount in amounts]
        kept.update(amounts=amounts, words=data["words"]["currency"])

    page = opened(browser, path, "positions", change)
    currency = page.evaluate("() => [...document.querySelectorAll('#currency input')].map(input => input.value)")[0]
    words, amounts = kept["words"], kept["amounts"]
    places = words["of"] if isinstance(words["of"], list) else [
        place for at in range(0, len(words["of"]["runs"]), 2) for place in [words["of"]["runs"][at]] * words["of"]["runs"][at + 1]]
    expected = sum(amount for amount, place in zip(amounts, places) if words["words"][place] == currency)
    checks.holds("large amounts are large", abs(expected) > 2**64)
    checks.same("a large total", value(page.locator("#matrix-total")).replace(".", ""), str(expected))
    page.close()


def check_persons(page_text, checks, inbox):
    """No person of a claim file stands in any text of the page; amounts are whole numbers there."""
    persons = set()
    for path in sorted(inbox.rglob("*.csv")):
        with open(path, encoding="utf-8", errors="replace", newline="") as file:
            header = file.readline().strip().split(",")
            if "person_id" in header:
                cells = (line.rstrip("\r\n").split(",") for line in file)
                persons.update(row[header.index("person_id")] for row in cells if len(row) == len(header))
    words = set()
    for data in re.findall(r'<script type="application/json"[^>]*>(.*?)</script>', page_text, re.DOTALL):
        for text in re.findall(r'"(?:[^"\\]|\\.)*"', data):
            words.update(re.findall(r"[\w-]+", json.loads(text)))
    checks.holds("there are persons to look for", persons)
    checks.same("persons in the page", sorted(person for person in persons if len(person) > 4 and person in words), [])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("page", type=pathlib.Path)
    parser.add_argument("run", type=pathlib.Path)
    parser.add_argument("--language", choices=sorted(MARKS), default="en")
    parser.add_argument("--claims", type=pathlib.Path)
    parser.add_argument("--within", type=float)
    parser.add_argument("--pictures", type=pathlib.Path)
    arguments = parser.parse_args()
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        sys.exit("Chromium is missing: install it, or name it in CHROMIUM")
    positions, nets, blocks, rejects, worklist, ageing = (
        table(arguments.run, f"{name}.csv") for name in ("positions", "nets", "blocks", "rejects", "worklist", "ageing"))
    checks = Checks()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1400, "height": 1000})
        said, asked = [], []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: asked.append(request.url))
        url = arguments.page.resolve().as_uri()
        started = time.perf_counter()
        page.goto(url)
        page.wait_for_selector("html[data-ready]", state="attached")
        loaded = time.perf_counter() - started
        for currency in sorted({row["currency"] for row in positions}, key=lambda code: code != "EUR"):
            choose_currency(page, currency)
            check_matrix(page, checks, positions, currency)
            check_net(page, checks, nets, currency)
            check_sums(page, checks, positions, blocks, currency)
        choose_currency(page, "EUR")
        check_language(page, checks, arguments.language)
        check_balances(page, checks, positions, worklist, ageing)
        filtered = check_filters(page, checks, positions, blocks, "EUR")
        check_blocks(page, checks, blocks)
        check_days(page, checks, blocks, worklist, arguments.language)
        check_drill(page, checks, arguments.run, positions, arguments.language)
        check_waiting(page, checks, arguments.run, blocks, arguments.language)
        check_counting(page, checks, worklist, arguments.language)
        check_rejects(page, checks, arguments.run, rejects)
        check_print(page, checks)
        check_narrow(page, checks)
        check_reading(page, checks)
        check_colours(page, checks)
        if arguments.pictures:
            take_pictures(page, arguments.pictures)
        checks.same("the console", said, [])
        checks.same("requests", asked, [url])
        check_refusals(page, checks)
        check_large(browser, checks, arguments.page)
        check_hard_days(browser, checks, arguments.page, arguments.language)
        browser.close()
    if arguments.claims:
        check_persons(arguments.page.read_text(encoding="utf-8"), checks, arguments.claims)
    if arguments.within:
        checks.holds(f"it opens in {loaded:.2f} s", loaded < arguments.within)
    for fault in checks.failed:
        print(fault[:2000])
    print(f"{checks.made - len(checks.failed)} of {checks.made} checks hold; {len(blocks)} blocks; opened in {loaded:.2f} s, slowest filter {filtered:.2f} s")
    sys.exit(1 if checks.failed else 0)


def take_pictures(page, folder):
    folder.mkdir(parents=True, exist_ok=True)
    # As high as the page: what is out of sight is not laid out.
    page.set_viewport_size({"width": 1400, "height": 10_000})
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        page.screenshot(path=folder / f"{scheme}.png", full_page=True)
    page.emulate_media(color_scheme="light", media="print")
    page.pdf(path=folder / "print.pdf", prefer_css_page_size=True)


if __name__ == "__main__":
    main()
