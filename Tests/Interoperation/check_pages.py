"""Opens every report in Chromium, light and dark, on a phone and on a wide screen."""

import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

from page_checks import (
    AXE_COLOURS,
    AXE_RULES,
    FACTS,
    accessibility_problems,
    layout_problems,
    open_page,
)

MODES = [(1440, "light"), (1440, "dark"), (360, "dark"), (360, "light")]


def file_problems(facts, page_path):
    """Links that lead to files which are not there."""
    missing = []
    for link in facts["links"]:
        if link.startswith(("#", "http:", "https:", "mailto:")):
            continue
        if not (page_path.parent / link.split("#")[0].replace("%20", " ")).exists():
            missing.append(f"link to nothing: {link}")
    return missing


def keyboard_problems(page):
    """The first stop is the way to the text; the last steps reach the buttons."""
    page.keyboard.press("Tab")
    first = page.evaluate("document.activeElement.className")
    return [] if first == "skip" else [f"the first tab stop is '{first}'"]


def main(browser_path, folder):
    folder = Path(folder)
    pages = sorted(folder.glob("*/index.html"))
    failures = 0
    print(f"{'page':42} {'mode':12} formulas figures  shift  problems")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        for path in pages + [folder / "index.html"]:
            is_catalogue = path.parent == folder
            name = "the catalogue" if is_catalogue else path.parent.name
            page, problems = open_page(browser, path, *MODES[0])
            for width, scheme in MODES:
                page.emulate_media(color_scheme=scheme)
                if page.viewport_size["width"] != width:
                    # Opened anew, since turning a phone does move things.
                    page.set_viewport_size({"width": width, "height": 900})
                    page.reload(wait_until="load")
                facts = page.evaluate(FACTS)
                problems += layout_problems(facts, width, is_catalogue)
                first = (width, scheme) == MODES[0]
                problems += accessibility_problems(page, AXE_RULES if first else AXE_COLOURS)
                if first:
                    problems += file_problems(facts, path)
                    if not is_catalogue:
                        problems += keyboard_problems(page)
                print(
                    f"{name:42} {width:4} {scheme:7} {facts['formulas']:8} "
                    f"{len(facts['images']):7}  {facts['shifts']:.3f}  {len(problems)}"
                )
                for problem in problems:
                    print(f"    {problem}")
                failures += len(problems)
                problems.clear()
            page.close()
        browser.close()
    size = sum((folder / "assets" / name).stat().st_size for name in ("report.css", "report.js"))
    print(f"our CSS and JavaScript: {size} bytes")
    if size > 50_000:
        failures += 1
        print("    more than 50,000")
    if not pages:
        failures += 1
        print("no pages")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
