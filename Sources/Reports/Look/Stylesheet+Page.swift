extension Stylesheet {
  /// Colours in pairs, light and dark: the reader's system chooses, or the button on the page.
  static let colours = """
    :root {
      color-scheme: light dark;
      --paper: light-dark(#fdfdfb, #15171a); --ink: light-dark(#1f2226, #d8dbdf);
      --muted: light-dark(#5f656c, #9aa0a8); --line: light-dark(#e2e1dc, #2e3237);
      --accent: light-dark(#17588f, #83b6e6); --panel: light-dark(#f5f4f0, #1d2024);
      --mark: light-dark(#e9f0f7, #1c2a38);
      --keyword: light-dark(#8a2a6b, #dd8fc0); --type: light-dark(#17588f, #83b6e6);
      --function: light-dark(#3b5a96, #9db8ea); --string: light-dark(#9a3c1a, #e0a07f);
      --number: light-dark(#735500, #d8bb6a); --comment: light-dark(#5f676f, #8e969f);
      --attribute: light-dark(#6350a0, #b9a8ea);
      --error: light-dark(#b3261e, #f2968c); --error-panel: light-dark(#fcf1ef, #2b1c1b);
      --warning: light-dark(#7d5800, #e3bf6b); --warning-panel: light-dark(#fbf6e6, #28231a);
      --good: light-dark(#1f6b3a, #7fcf9a); --good-panel: light-dark(#eef7f0, #17251c);
      --serif: Charter, "Bitstream Charter", "Charis SIL", "Source Serif 4", Cambria,
        "Noto Serif", "DejaVu Serif", Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
      --han: "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun,
        serif;
      --han-sans: "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC",
        "Microsoft YaHei", sans-serif;
      --mono: ui-monospace, "SF Mono", "Cascadia Code", "JetBrains Mono", "Noto Sans Mono",
        "DejaVu Sans Mono", Menlo, Consolas, monospace, "Noto Sans Mono CJK SC";
      --measure: 42rem; --edge: 1.25rem;
      --reach: calc(50vw + var(--measure) / 2 - var(--edge) - 1rem);
    }
    :root[data-theme="light"] { color-scheme: light; }
    :root[data-theme="dark"] { color-scheme: dark; }

    """

  /// The frame: the head of a page, its table of contents, its foot.
  static let page = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem;
      scrollbar-gutter: stable; }
    body {
      margin: 0 auto; padding: 1.3rem var(--edge) 3rem;
      max-width: calc(var(--measure) + 2 * var(--edge)); background: var(--paper);
      color: var(--ink); font: 1.0625rem/1.62 var(--serif); font-kerning: normal;
      overflow-wrap: break-word; text-rendering: optimizeLegibility;
    }
    :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
    a { color: var(--accent); text-decoration-thickness: from-font; text-underline-offset: .16em; }
    a:not(:hover) { text-decoration-color: color-mix(in srgb, currentColor 40%, transparent); }
    .skip { position: absolute; left: -99rem; padding: .4rem .8rem; background: var(--paper); }
    .skip:focus { left: .5rem; top: .5rem; z-index: 2; }
    .bar { display: flex; justify-content: space-between; align-items: center; min-height: 1.9rem;
      font: .85rem/1.4 var(--sans); margin-bottom: 1.8rem; }
    .bar a { text-decoration: none; }
    .bar a::before { content: "← "; }
    button { font: .75rem/1 var(--sans); color: var(--muted); background: var(--paper);
      border: 1px solid var(--line); border-radius: 5px; padding: .35rem .55rem; cursor: pointer; }
    button:hover { color: var(--ink); border-color: var(--muted); }
    body > header { margin: 0 0 2.2rem; }
    body > header p { margin: 0 0 .45rem; }
    .lead { font-size: 1.2rem; line-height: 1.5; color: var(--muted); text-wrap: pretty; }
    .byline { font-size: .92rem; color: var(--muted); }
    .status { color: var(--error); font-weight: 600; }

    .contents { font: .9rem/1.45 var(--sans); margin: 0 0 2.2rem; padding: .55rem 0;
      border-block: 1px solid var(--line); }
    .contents summary { cursor: pointer; color: var(--muted); font-weight: 600; font-size: .8rem;
      letter-spacing: .02em; }
    .contents ol { list-style: none; padding: 0; margin: .4rem 0 .2rem; }
    .contents ol ol { padding-left: 1rem; margin: 0; }
    .contents li { margin: .35rem 0; }
    .contents a { color: var(--ink); text-decoration: none; }
    .contents a:hover { color: var(--accent); }
    .contents a[aria-current] { color: var(--accent); font-weight: 600; }

    .neighbours { display: flex; gap: 1rem; justify-content: space-between; margin-top: 3.5rem;
      padding-top: 1.3rem; border-top: 1px solid var(--line); }
    .neighbours a { text-decoration: none; line-height: 1.35; }
    .neighbours small { display: block; color: var(--muted); font-family: var(--sans); }
    .neighbours .next { margin-left: auto; text-align: right; }
    .facts { margin-top: 2.4rem; padding-top: 1rem; border-top: 1px solid var(--line);
      font: .82rem/1.5 var(--sans); color: var(--muted); }
    .facts dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1.1rem;
      margin: 0; }
    .facts dd { margin: 0; overflow-wrap: anywhere; }
    .facts code { background: none; padding: 0; }

    """

  static let prose = """
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; font-weight: 650; }
    h1 { font-size: 2.15rem; letter-spacing: -.012em; margin: 0 0 .6rem; }
    h2 { font-size: 1.42rem; margin: 3rem 0 .7rem; }
    h3 { font-size: 1.16rem; margin: 2.1rem 0 .5rem; }
    h4, h5, h6 { font-size: 1.0625rem; margin: 1.6rem 0 .4rem; }
    p, ul, ol, blockquote { margin: 0 0 1.05rem; }
    p { text-wrap: pretty; hanging-punctuation: first last; }
    ul, ol { padding-left: 1.5rem; }
    li { margin: .2rem 0; }
    li > ul, li > ol { margin-bottom: 0; }
    li.task { list-style: none; margin-left: -1.4rem; }
    blockquote { padding-left: 1.1rem; border-left: 3px solid var(--line); color: var(--muted); }
    hr { border: 0; border-top: 1px solid var(--line); margin: 2.4rem 0; }
    img { max-width: 100%; height: auto; }
    small { font-size: .82rem; }
    sup { line-height: 0; font-size: .75em; }
    .anchor { margin-left: .4em; color: var(--muted); text-decoration: none; opacity: 0; }
    :hover > .anchor, .anchor:focus { opacity: 1; }
    .ref { text-decoration: none; white-space: nowrap; }
    .cited { text-decoration: none; }
    .unresolved { color: var(--error); font-weight: 650; }

    .callout { margin: 1.3rem 0; padding: .75rem 1rem; border-left: 3px solid var(--accent);
      border-radius: 0 6px 6px 0; background: var(--mark); }
    .callout > :last-child { margin-bottom: 0; }
    .callout > .title { margin: 0 0 .25rem; font: 650 .85rem/1.4 var(--sans);
      color: var(--accent); }
    .callout.tip { border-color: var(--good); background: var(--good-panel); }
    .callout.tip > .title { color: var(--good); }
    .callout.warning, .callout.caution { border-color: var(--warning);
      background: var(--warning-panel); }
    .callout.warning > .title, .callout.caution > .title { color: var(--warning); }
    .callout.important { border-color: var(--error); background: var(--error-panel); }
    .callout.important > .title { color: var(--error); }

    .math { font-family: var(--mono); font-size: .9em; }
    .math:has(.katex) { font-family: inherit; font-size: inherit; }
    .math.display { display: block; overflow-x: auto; overflow-y: hidden; text-align: center;
      margin: .5rem 0; padding: .1rem 0; white-space: pre-wrap; }
    .math.display:has(.katex) { white-space: normal; }
    .katex { font-size: 1.08em; }
    /* Equations are numbered by the page, through the whole of it. */
    .katex .eqn-num { display: none; }
    .katex-display { margin: 0; padding: .15rem 0; }
    .equation { display: flex; align-items: center; gap: 1rem; }
    .equation > .math { flex: 1; min-width: 0; }

    .footnotes { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line);
      font-size: .92rem; color: var(--muted); }
    .references li { margin: .45rem 0; }

    :lang(zh) { quotes: "“" "”" "‘" "’"; line-break: strict; text-autospace: normal;
      text-spacing-trim: normal; }
    :lang(zh) body, body:lang(zh), article:lang(zh) { font-family: var(--serif), var(--han);
      line-height: 1.85; }
    body:lang(zh) :is(h1, h2, h3, h4, b, strong, th), article:lang(zh) h2 {
      font-family: var(--sans), var(--han-sans); }
    body:lang(zh) p { text-align: justify; hanging-punctuation: none; }
    body:lang(zh) :is(.problem, .problem p, .status) { text-align: start; }
    @media (max-width: 40rem) { body:lang(zh) p { text-align: start; } }
    body:lang(zh) em:not(.latin) { font-style: normal; text-emphasis: filled dot;
      text-emphasis-position: under right; }

    """
}
