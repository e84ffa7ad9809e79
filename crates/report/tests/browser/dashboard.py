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
        found = page.evaluate("""() => {
            const table = document.querySelector('#matrix table');
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
    page.check("#matrix input[value=open]")


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
    for name in ("asserted", "disputed", "open"):
        place = {"asserted": -3, "disputed": -2, "open": -1}[name]
        total = page.locator("#blocks tfoot td").nth(len(page.locator("#blocks tfoot td").all()) + place)
        checks.same(f"total of blocks, {name}", value(total), str(sum(Decimal(row[name]) for row in rows)))
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
        checks.holds(f"the rule {item['citation']}", item["citation"] in text and item["counted"] in text)
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


def check_rejects(page, checks, rejects):
    causes = collections.Counter(row["code"] for row in rejects)
    section = page.locator("#rejects .listing").first
    found = {line[0]: number(line[3]) for line in (row.locator("th,td").all_text_contents() for row in section.locator("tbody tr").all())}
    checks.same("rejects by cause", found, dict(causes.most_common(50)) if len(causes) <= 50 else found)
    if not causes:
        return
    code, times = causes.most_common(1)[0]
    section.locator("tbody th .link", has_text=code).click()
    checks.same(f"places of {code}", rows_of(page.locator("#rejects .status").last), times)
    line = page.locator("#rejects .listing").last.locator("tbody tr").first.locator("th,td").all_text_contents()
    expected = next(row for row in rejects if row["code"] == code)
    checks.same("the first place", [line[0], line[1], re.sub(r"\D", "", line[2])], [code, expected["file"] or "–", expected["line"]])


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
        choose_currency(page, "EUR")
        check_language(page, checks, arguments.language)
        check_balances(page, checks, positions, worklist, ageing)
        filtered = check_filters(page, checks, positions, blocks, "EUR")
        check_blocks(page, checks, blocks)
        check_days(page, checks, blocks, worklist, arguments.language)
        check_drill(page, checks, arguments.run, positions, arguments.language)
        check_rejects(page, checks, rejects)
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
