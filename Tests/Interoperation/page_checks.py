"""What must hold for every page, on its own or among others."""

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe

AXE_RULES = {
    # Without this axe asks for the stylesheets again, which a page from a file may not.
    "preload": False,
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"]},
}
AXE_COLOURS = {"preload": False, "runOnly": {"type": "rule", "values": ["color-contrast"]}}

# Shifts are gathered from the first paint on.
WATCH_SHIFTS = """
window.shifts = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.shifts += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
"""

FACTS = """() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const ids = all('[id]').map((element) => element.id);
  const bare = (element) => element.querySelector('.katex') === null;
  return {
    width: document.documentElement.scrollWidth,
    screen: document.documentElement.clientWidth,
    formulas: all('.math').length,
    undrawn: all('.math').filter(bare).length + all('.katex-error').length,
    images: all('img').map((image) => [image.src.slice(0, 80), image.naturalWidth, image.alt]),
    clipped: all('.listing pre').filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length,
    lost: all('a[href^="#"]').map((link) => decodeURIComponent(link.hash.slice(1)))
      .filter((id) => !document.getElementById(id)),
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    unresolved: all('.unresolved').map((element) => element.textContent),
    links: all('a[href]').map((link) => link.getAttribute('href')),
    shifts: window.shifts,
  };
}"""


def open_page(browser, path, width, scheme):
    """Opens a page; the page, and everything that went wrong on the way."""
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    problems = []
    page.add_init_script(WATCH_SHIFTS)
    page.on("console", lambda m: problems.append(f"console: {m.text}") if m.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(f"script: {error}"))
    page.on("requestfailed", lambda r: problems.append(f"request failed: {r.url[:100]}"))
    page.on(
        "request",
        lambda r: problems.append(f"request leaves the page: {r.url[:100]}")
        if not r.url.startswith(("file:", "data:"))
        else None,
    )
    page.goto(Path(path).resolve().as_uri(), wait_until="load")
    return page, problems


def layout_problems(facts, width, is_catalogue=False):
    problems = []
    if facts["width"] > facts["screen"]:
        problems.append(f"{facts['width']} px wide on a screen of {facts['screen']}")
    if facts["undrawn"]:
        problems.append(f"{facts['undrawn']} of {facts['formulas']} formulas are not drawn")
    for source, natural, alt in facts["images"]:
        if natural == 0:
            problems.append(f"picture missing: {source}")
        if not alt and not is_catalogue:
            problems.append(f"picture without alt text: {source}")
    if width >= 1440 and facts["clipped"]:
        problems.append(f"{facts['clipped']} listings are clipped")
    for kind in ("lost", "twice", "unresolved"):
        if facts[kind]:
            problems.append(f"{kind}: {facts[kind]}")
    if facts["shifts"] > 0.02:
        problems.append(f"the layout shifts by {facts['shifts']:.3f}")
    return problems


def accessibility_problems(page, options=AXE_RULES):
    found = Axe().run(page, options=options).response["violations"]
    return [
        f"axe {rule['id']}: {node['html'][:110]}" for rule in found for node in rule["nodes"][:3]
    ]
