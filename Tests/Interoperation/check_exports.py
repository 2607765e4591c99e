"""Reads every exported file with the library its readers would use."""

import re
import sys
from pathlib import Path

import nbformat
from nbconvert import HTMLExporter
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

from page_checks import FACTS, layout_problems, open_page


def notebook_problems(path, report):
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    problems = []
    ids = [cell["id"] for cell in notebook.cells]
    if len(set(ids)) != len(ids):
        problems.append("cell ids come twice")
    html, _ = HTMLExporter().from_notebook_node(notebook)
    figures = len(list((report / "figures").glob("*.png")))
    shown = len(re.findall(r'<img[^>]+src="data:image/png;base64', html))
    if shown != figures:
        problems.append(f"nbconvert shows {shown} of {figures} figures")
    if 'class="highlight' not in html:
        problems.append("nbconvert colours no code")
    return len(notebook.cells), problems


def page_problems(browser, path):
    problems = []
    if path.stat().st_size > 2_000_000:
        problems.append(f"{path.stat().st_size} bytes, more than 2 MB")
    page, found = open_page(browser, path, 1440, "light")
    requests = []
    page.on("request", lambda r: requests.append(r.url) if r.url.startswith("file:") else None)
    facts = page.evaluate(FACTS)
    page.reload()
    if len(requests) > 1:
        problems.append(f"asks for files beside it: {requests[1:]}")
    problems += found + layout_problems(facts, 1440)
    page.close()
    return problems


def paper_problems(path):
    reader = PdfReader(path)
    text = "".join(page.extract_text() for page in reader.pages)
    problems = [] if len(text) > 500 else ["the PDF holds almost no text"]
    if "\\begin{" in text:
        problems.append("formulas stand as TeX")
    width, height = reader.pages[0].mediabox[2:]
    if abs(float(width) - 595) > 2 or abs(float(height) - 842) > 2:
        problems.append(f"the paper is {width} × {height}, not A4")
    return len(reader.pages), problems


def main(browser_path, exports, reports):
    exports, reports = Path(exports), Path(reports)
    failures = 0
    print(f"{'report':42} {'cells':>5} {'page, bytes':>11} {'PDF pages':>9}  problems")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        for path in sorted(exports.glob("*.ipynb")):
            cells, problems = notebook_problems(path, reports / path.stem)
            page = path.with_suffix(".html")
            problems += page_problems(browser, page)
            sheets, found = paper_problems(path.with_suffix(".pdf"))
            problems += found
            size = page.stat().st_size
            print(f"{path.stem:42} {cells:5} {size:11} {sheets:9}  {len(problems)}")
            for problem in problems:
                print(f"    {problem}")
            failures += len(problems)
        browser.close()
    return 1 if failures or not list(exports.glob("*.ipynb")) else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
