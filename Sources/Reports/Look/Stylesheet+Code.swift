extension Stylesheet {
  static let code = """
    code, pre { font-family: var(--mono); font-variant: normal; font-variant-ligatures: none;
      text-align: start; }
    code { font-size: .86em; padding: .1em .3em; background: var(--panel); border-radius: 4px; }
    pre code { font-size: inherit; padding: 0; background: none; }
    pre {
      font-size: .78rem; line-height: 1.6; margin: 0 0 1.1rem; padding: .8rem 1rem;
      overflow-x: auto; tab-size: 4; border-radius: 6px; text-autospace: no-autospace;
    }
    .cell { margin: 1.3rem 0 1.6rem; }
    .cell > :last-child { margin-bottom: 0; }
    .listing { position: relative; width: fit-content; min-width: 100%; max-width: var(--reach);
      margin: 0 0 1.1rem; }
    .listing > pre { margin: 0; }
    .listing > button { position: absolute; top: -.75rem; right: .6rem; opacity: 0; }
    .listing:hover > button, .listing > button:focus-visible { opacity: 1; }
    @media (hover: none) { .listing > button { opacity: .85; } }
    li .listing, blockquote .listing { max-width: 100%; }
    pre.code { background: var(--panel); }
    pre.shown { background: none; border: 1px solid var(--line); }
    pre.raw { border: 1px dashed var(--line); color: var(--muted); white-space: pre-wrap; }
    pre.output { padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--line);
      border-radius: 0; width: fit-content; min-width: 100%; max-width: var(--reach);
      max-height: 34rem; overflow: auto; }
    li pre.output, blockquote pre.output { max-width: 100%; }
    .listing + pre.output, .listing + .printed { margin-top: -.35rem; }
    .fold { margin: 0 0 1.1rem; }
    summary { cursor: pointer; }
    .fold > summary { color: var(--muted); font: .85rem/1.4 var(--sans); margin-bottom: .5rem; }
    .keyword { color: var(--keyword); } .type { color: var(--type); }
    .function { color: var(--function); } .string { color: var(--string); }
    .number { color: var(--number); } .attribute { color: var(--attribute); }
    .comment { color: var(--comment); font-style: italic; }
    .verified::after { content: " ✓"; }
    .comment.shape { color: var(--good); font-style: normal; }
    :lang(zh) .comment { font-style: normal; }
    code.missing { color: var(--muted); }

    .problem { margin: 0 0 1.1rem; padding: .7rem 1rem; border-left: 3px solid var(--error);
      border-radius: 0 6px 6px 0; background: var(--error-panel); }
    .problem.warning, .problem.note { border-color: var(--warning);
      background: var(--warning-panel); }
    .problem p { margin: 0; font: .79rem/1.5 var(--mono); }
    .problem pre { margin: .3rem 0 0; padding: 0; }

    .tensor { margin: 0 0 1.1rem; font: .8rem/1.5 var(--sans); color: var(--muted); }
    .tensor summary { display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .9rem; }
    .tensor summary::before { content: "▸"; }
    .tensor[open] summary::before { content: "▾"; }
    .tensor svg { display: block; border: 1px solid var(--line); border-radius: 2px; }
    .tensor table { font: .72rem/1.4 var(--mono); margin-top: .5rem; }
    .tensor th { border: 0; font-weight: 400; color: var(--muted); }
    .tensor td { color: var(--ink); }
    .tensor td, .tensor th { padding: .1rem .5rem; text-align: right; }

    """
}
