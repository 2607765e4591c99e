/// What every page shares: how it looks, and how its formulas are drawn.
enum Stylesheet {
  static let mathScript = """
    for (const element of document.querySelectorAll('.math')) {
      if (!window.katex) break;
      const displayMode = element.classList.contains('display');
      katex.render(element.textContent, element, { displayMode, throwOnError: false });
    }

    """

  static let css = """
    :root {
      --paper: #fdfdfb; --ink: #1f2226; --muted: #686e75; --line: #e4e3de; --accent: #17588f;
      --panel: #f5f4f0; --keyword: #8a2a6b; --type: #17588f; --function: #3b5a96;
      --string: #a0401c; --number: #7a5a00; --comment: #6b737c; --attribute: #6a5a9e;
      --error: #b3261e; --error-panel: #fcf1ef; --warning: #8a6100; --warning-panel: #fbf6e6;
      --serif: Charter, "Bitstream Charter", "Charis SIL", "Source Serif 4", Cambria,
        "Noto Serif", "DejaVu Serif", Georgia, serif;
      --sans: system-ui, -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", sans-serif;
      --han: "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "PingFang SC",
        "Hiragino Sans GB", "Microsoft YaHei", sans-serif;
      --mono: ui-monospace, "SF Mono", "Cascadia Code", "JetBrains Mono", "Noto Sans Mono",
        "DejaVu Sans Mono", Menlo, Consolas, monospace, "Noto Sans Mono CJK SC";
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #15171a; --ink: #d8dbdf; --muted: #959ba3; --line: #2d3136; --accent: #83b6e6;
        --panel: #1d2024; --keyword: #dd8fc0; --type: #83b6e6; --function: #9db8ea;
        --string: #e0a07f; --number: #d8bb6a; --comment: #868e97; --attribute: #b9a8ea;
        --error: #f2968c; --error-panel: #2b1c1b; --warning: #e3bf6b; --warning-panel: #28231a;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1.5rem; }
    body {
      margin: 0 auto; padding: 2.2rem 1.25rem 4rem; max-width: 51rem; background: var(--paper);
      color: var(--ink); font: 1.0625rem/1.62 var(--serif); font-kerning: normal;
      overflow-wrap: break-word; text-rendering: optimizeLegibility;
    }
    [lang|="zh"] > body, article[lang|="zh"] { font-family: var(--han); line-height: 1.8; }
    :lang(zh) em { font-style: normal; text-emphasis: filled dot; text-emphasis-position: under; }
    a { color: var(--accent); text-decoration-thickness: from-font; text-underline-offset: .16em; }
    a:not(:hover) { text-decoration-color: color-mix(in srgb, currentColor 35%, transparent); }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; font-weight: 650; }
    h1 { font-size: 2.1rem; letter-spacing: -.012em; margin: 0 0 .6rem; }
    h2 { font-size: 1.42rem; margin: 2.8rem 0 .7rem; }
    h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
    h4, h5, h6 { font-size: 1.0625rem; margin: 1.6rem 0 .4rem; }
    p, ul, ol, blockquote { margin: 0 0 1.05rem; }
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
    :hover > .anchor, .anchor:focus { opacity: .7; }
    .home { font: .85rem/1.4 var(--sans); text-decoration: none; }
    .home::before { content: "← "; }
    header { margin: 1.4rem 0 2.2rem; padding-bottom: 1.4rem; border-bottom: 1px solid var(--line); }
    header p { margin: 0 0 .45rem; }
    .lead { font-size: 1.17rem; line-height: 1.5; color: var(--muted); text-wrap: pretty; }
    .byline, .facts { font-size: .9rem; color: var(--muted); }
    .contents { font-size: .95rem; margin-bottom: 2.2rem; }
    .contents p { margin: 0 0 .3rem; color: var(--muted); font: 600 .8rem/1.4 var(--sans); }
    .contents ol { list-style: none; padding: 0; margin: 0; }
    .contents a { text-decoration: none; }
    .contents a:hover { text-decoration: underline; }

    code, pre { font-family: var(--mono); font-variant-ligatures: none; }
    code { font-size: .86em; padding: .1em .3em; background: var(--panel); border-radius: 4px; }
    pre code { font-size: inherit; padding: 0; background: none; }
    pre {
      font-size: .805rem; line-height: 1.58; margin: 0 0 1.1rem; padding: .8rem 1rem;
      overflow-x: auto; tab-size: 4; border-radius: 6px;
    }
    pre.code { background: var(--panel); }
    pre.shown { background: none; border: 1px solid var(--line); }
    pre.raw { border: 1px dashed var(--line); color: var(--muted); white-space: pre-wrap; }
    pre.output { padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line); border-radius: 0; }
    .problem { margin: 0 0 1.1rem; padding: .7rem 1rem; border-left: 3px solid var(--error);
      border-radius: 0 6px 6px 0; background: var(--error-panel); }
    .problem.warning, .problem.note { border-color: var(--warning);
      background: var(--warning-panel); }
    .problem p { margin: 0; font: .805rem/1.5 var(--mono); }
    .problem pre { margin: .3rem 0 0; padding: 0; }
    .status { color: var(--error); font-weight: 600; }
    .cell { margin: 1.3rem 0 1.6rem; }
    .cell > :last-child { margin-bottom: 0; }
    .cell pre.code + pre.output, .cell pre.code + .printed { margin-top: -.35rem; }
    .fold > summary { cursor: pointer; color: var(--muted); font: .85rem/1.4 var(--sans);
      margin-bottom: .5rem; }
    .keyword { color: var(--keyword); } .type { color: var(--type); }
    .function { color: var(--function); } .string { color: var(--string); }
    .number { color: var(--number); } .attribute { color: var(--attribute); }
    .comment { color: var(--comment); font-style: italic; }
    :lang(zh) .comment { font-style: normal; }
    .verified::after { content: " ✓"; }
    code.missing { color: var(--muted); }

    figure { margin: 1.3rem 0; }
    .plot { text-align: center; }
    .card { display: inline-block; max-width: 100%; padding: .7rem; background: #fff;
      border: 1px solid var(--line); border-radius: 8px; line-height: 0; }
    figcaption { margin-top: .55rem; font-size: .92rem; line-height: 1.5; color: var(--muted); }
    figcaption b { color: var(--ink); font-weight: 650; }
    .plot figcaption { max-width: 36rem; margin-left: auto; margin-right: auto; text-wrap: pretty; }
    .printed figcaption { margin: 0 0 .45rem; }
    .files { white-space: nowrap; font: .75rem/1 var(--sans); margin-left: .35em; }
    .files a { color: var(--muted); margin-right: .35em; }

    .table { overflow-x: auto; margin: 0 0 1.1rem; }
    table { border-collapse: collapse; font-size: .95rem; line-height: 1.45; }
    th, td { padding: .38rem .9rem .38rem 0; text-align: left; vertical-align: top; }
    th { font-weight: 650; border-bottom: 1.5px solid var(--muted); }
    td { border-bottom: 1px solid var(--line); }
    .center { text-align: center; } .right { text-align: right; }

    .math { font-family: var(--mono); font-size: .9em; }
    .math:has(.katex) { font-family: inherit; font-size: inherit; }
    .math.display { display: block; overflow-x: auto; overflow-y: hidden; text-align: center;
      margin: .5rem 0; white-space: pre-wrap; }
    .math.display:has(.katex) { white-space: normal; }
    .katex { font-size: 1.08em; }
    .katex-display { margin: 0; padding: .15rem 0; }

    .footnotes { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line);
      font-size: .92rem; color: var(--muted); }
    .neighbours { display: flex; gap: 1rem; justify-content: space-between; margin-top: 3.5rem;
      padding-top: 1.3rem; border-top: 1px solid var(--line); }
    .neighbours a { text-decoration: none; line-height: 1.35; }
    .neighbours small { display: block; color: var(--muted); font-family: var(--sans); }
    .neighbours .next { margin-left: auto; text-align: right; }

    .catalogue { max-width: 62rem; }
    .catalogue main { display: grid; gap: 2.2rem 1.8rem;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
    .catalogue article a { text-decoration: none; color: inherit; }
    .catalogue h2 { font-size: 1.14rem; margin: .8rem 0 .3rem; }
    .catalogue article a:hover h2 { color: var(--accent); }
    .catalogue article p { font-size: .95rem; line-height: 1.5; color: var(--muted); margin: 0; }
    .catalogue article p.status { color: var(--error); }
    .thumbnail { display: flex; align-items: center; justify-content: center; height: 11rem;
      background: #fff; border: 1px solid var(--line); border-radius: 8px; overflow: hidden;
      padding: .6rem; }
    .thumbnail img { width: 100%; height: 100%; object-fit: contain; }
    .thumbnail:empty { background: var(--panel); }

    @media (min-width: 80rem) {
      .contents { position: fixed; top: 3.6rem; left: calc(50% + 25.5rem); width: 13rem;
        font-size: .86rem; line-height: 1.4; max-height: calc(100vh - 6rem); overflow-y: auto; }
      .contents li { margin: .4rem 0; }
    }
    @media (max-width: 36rem) {
      body { font-size: 1rem; padding-top: 1.3rem; }
      h1 { font-size: 1.7rem; } h2 { font-size: 1.28rem; }
      pre { font-size: .78rem; padding: .7rem .8rem; }
      .card { padding: .35rem; }
    }
    @media print {
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; font-size: 1.05rem; background: #fff; color: #000; }
      .home, .anchor, .files, .contents, .neighbours { display: none; }
      a { color: inherit; text-decoration: none; }
      pre { white-space: pre-wrap; break-inside: avoid; }
      figure, .table, .cell > pre { break-inside: avoid; }
      h2, h3, h4 { break-after: avoid; }
    }

    """
}
