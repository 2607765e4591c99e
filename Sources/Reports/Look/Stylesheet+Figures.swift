extension Stylesheet {
  static let figures = """
    figure { margin: 1.4rem 0 1.7rem; }
    .plot { width: fit-content; min-width: 100%; max-width: var(--reach); }
    li .plot, blockquote .plot { max-width: 100%; }
    .card { display: inline-block; max-width: 100%; padding: .7rem; background: #fff;
      border: 1px solid var(--line); border-radius: 8px; line-height: 0; }
    @media (prefers-color-scheme: dark) {
      :root:not([data-theme="light"]) :is(.card, .thumbnail) { filter: brightness(.92); }
    }
    :root[data-theme="dark"] :is(.card, .thumbnail) { filter: brightness(.92); }
    figcaption { margin-top: .6rem; font-size: .93rem; line-height: 1.5; color: var(--muted);
      max-width: var(--measure); text-wrap: pretty; }
    figcaption b { color: var(--ink); font-weight: 650; }
    .printed figcaption, .code-listing figcaption { margin: 0 0 .45rem; }
    .code-listing { margin: 0 0 1.1rem; }
    .files { white-space: nowrap; font: .75rem/1 var(--sans); margin-left: .35em; }
    .files a { margin-right: .35em; }
    .flow { overflow-x: auto; margin: 0 0 1.1rem; }
    .flow summary { color: var(--muted); font: .85rem/1.4 var(--sans); }
    .flow svg { display: block; margin-top: .6rem; font: 12px var(--sans); color: var(--muted); }
    .flow .group { fill: none; stroke: var(--line); }
    .flow .head { fill: var(--muted); font-weight: 600; }
    .flow .box { fill: var(--mark); stroke: var(--accent); stroke-width: .8; }
    .flow .name { fill: var(--ink); text-anchor: middle; }
    .flow .size { fill: var(--good); font: 11px var(--mono); }
    .flow .edge { fill: none; stroke: currentColor; }

    .table { overflow-x: auto; margin: 0 0 1.1rem; }
    table { border-collapse: collapse; font-size: .95rem; line-height: 1.45;
      font-variant-numeric: lining-nums tabular-nums; }
    th, td { padding: .38rem .9rem .38rem 0; text-align: left; vertical-align: top; }
    th { font-weight: 650; border-bottom: 1.5px solid var(--muted); }
    td { border-bottom: 1px solid var(--line); }
    .center { text-align: center; } .right { text-align: right; }

    """

  static let catalogue = """
    .catalogue { --measure: 60rem; }
    .catalogue main { display: grid; gap: 2.4rem 1.8rem;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr)); }
    .catalogue article a { text-decoration: none; color: inherit; display: block; }
    .catalogue h2 { font-size: 1.14rem; margin: .8rem 0 .3rem; }
    .catalogue article a:hover h2 { color: var(--accent); }
    .catalogue article p { font-size: .95rem; line-height: 1.5; color: var(--muted); margin: 0;
      text-align: start; }
    .catalogue article p.status { color: var(--error); }
    .thumbnail { display: flex; align-items: center; justify-content: center; height: 11rem;
      background: #fff; border: 1px solid var(--line); border-radius: 8px; overflow: hidden;
      padding: .6rem; }
    .thumbnail img { width: 100%; height: 100%; object-fit: contain; }
    .thumbnail:empty { background: var(--panel); }
    .thumbnail.words { background: var(--panel); color: var(--muted); padding: 1rem;
      font: 650 1.5rem/1.3 var(--serif); text-align: center; text-wrap: balance; }

    """

  /// From wide to narrow.
  static let widths = """
    @media (min-width: 78rem) {
      .contents { position: fixed; top: 4.6rem; left: calc(50% - var(--measure) / 2 - 17rem);
        width: 14.5rem; font-size: .84rem; max-height: calc(100vh - 7rem); overflow-y: auto;
        border: 0; padding: 0; margin: 0; }
      .contents summary { list-style: none; cursor: default; }
      .contents summary::-webkit-details-marker { display: none; }
    }
    @media (max-width: 52rem) { :root { --reach: 100%; } }
    @media (max-width: 36rem) {
      :root { --edge: 1rem; }
      body { font-size: 1rem; padding-top: .8rem; }
      .bar { margin-bottom: 1.1rem; }
      h1 { font-size: 1.7rem; } h2 { font-size: 1.28rem; margin-top: 2.4rem; }
      .lead { font-size: 1.08rem; }
      pre { font-size: .75rem; padding: .7rem .8rem; }
      .card { padding: .35rem; }
      .contents li { margin: .55rem 0; }
    }

    """

  /// On paper everything is shown, nothing scrolls and no figure is cut.
  static let print = """
    @page { size: A4; margin: 20mm 18mm 18mm; }
    @media print {
      :root { color-scheme: light !important; --measure: none; --reach: 100%; --paper: #fff;
        --ink: #000; }
      html { font-size: 9.6pt; scrollbar-gutter: auto; }
      body { max-width: none; padding: 0; font-size: 1.05rem; line-height: 1.5; }
      .skip, .bar, .anchor, .files, .contents, .neighbours, button { display: none; }
      body > header { margin-bottom: 1.4rem; }
      main a { color: inherit; text-decoration: none; }
      p { orphans: 3; widows: 3; }
      pre, .problem p { white-space: pre-wrap; overflow-wrap: anywhere; }
      pre, pre.output, .flow, .table, .math.display { overflow: visible; }
      pre.code { border: 1px solid var(--line); }
      pre.output { max-height: none; width: auto; min-width: 0; }
      .listing { width: auto; }
      .flow svg { max-width: 100%; height: auto; max-height: 23cm; }
      .flow summary { break-after: avoid; }
      pre { break-inside: auto; orphans: 4; widows: 4; }
      figure, .card, .table, .equation, .callout, .problem, .tensor, .flow svg {
        break-inside: avoid; }
      .card { border: 0; padding: 0; }
      .card img { max-height: 22cm; object-fit: contain; }
      p:has(+ .cell, + .equation) { break-after: avoid; }
      h1, h2, h3, h4, figcaption b, .printed figcaption { break-after: avoid; }
      .facts { font-size: .8rem; break-inside: avoid; }
    }

    """
}
