#!/usr/bin/env python3
"""Opens statements in Chromium and demands that every page holds what is on it.

    python3 statements.py FOLDER

FOLDER is what `solde report statements --format html` drew. On a screen of 1200 pixels and
on paper no table is wider than its page, nothing is said on the console, nothing is asked of
anybody, and what stands beside the language of a page names its own. Ends with 1 and says
what does not hold; a browser that is missing does not hold either.

Needs Playwright for Python and Chromium: in the variable CHROMIUM, or on the path.
"""

import os
import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright

# A4 less its margins, in pixels of CSS: upright, and across for the tables of blocks.
PAPER = {"upright": 665, "across": 994}

OVERFULL = """() => [...document.querySelectorAll('.scroll')]
    .filter(region => region.scrollWidth > region.clientWidth)
    .map(region => `${region.querySelector('caption').textContent}: ${region.scrollWidth} in ${region.clientWidth}`)"""

BESIDE = """() => [...document.querySelectorAll('.beside')]
    .filter(span => !span.lang || span.lang === document.documentElement.lang || !span.textContent.trim())
    .map(span => span.outerHTML)"""


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        sys.exit("Chromium is missing: install it, or name it in CHROMIUM")
    pages = sorted(pathlib.Path(sys.argv[1]).rglob("*.html"))
    faults = [] if pages else ["no page in the folder"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1200, "height": 900})
        said, asked = [], []
        page.on("console", lambda message: said.append(message.text))
        page.on("request", lambda request: asked.append(request.url))
        for path in pages:
            page.goto(path.resolve().as_uri())
            faults += [f"{path.name}: {what}" for what in page.evaluate(OVERFULL) + page.evaluate(BESIDE)]
            language = path.name.split(".")[-2].split("-")
            if page.evaluate("() => document.documentElement.lang") != language[0]:
                faults.append(f"{path.name}: another language")
            if (len(language) > 1) != (page.locator(".beside").count() > 0):
                faults.append(f"{path.name}: a second language, or none")
            page.emulate_media(media="print")
            for set_as, width in PAPER.items():
                page.set_viewport_size({"width": width, "height": 900})
                within = ".blocks table" if set_as == "across" else "section:not(.blocks) table"
                faults += [f"{path.name}, printed {set_as}: {what}" for what in page.evaluate(
                    """([within, width]) => [...document.querySelectorAll(within)].filter(table => table.offsetWidth > width + 1)
                        .map(table => `${table.caption.textContent}: ${table.offsetWidth} in ${width}`)""", [within, width])]
            page.emulate_media(media="screen")
            page.set_viewport_size({"width": 1200, "height": 900})
        faults += [f"the console: {text}" for text in said]
        if len(asked) != len(pages):
            faults.append(f"requests: {asked}")
        browser.close()
    for fault in faults:
        print(fault[:500])
    print(f"{len(pages)} pages, {len(faults)} faults")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
