/** On paper: black on white, everything unfolded, nothing to click; words stay with their lines. */
export const print: string = `
@media print {
  :root, :root:not([data-theme]), :root[data-theme] { --paper: #fff; --sunk: #fff; --ink: #000; --soft: #444; --rule: #bbb; --strong: #000;
    --accent: #7a1712; --wash: #eee; --lit: #eee; --lit-ink: #000; --bar: #bbb; --new: #fff; color-scheme: light; }
  @page { margin: 18mm 16mm; }
  html { font-size: 12.6px; }
  body { line-height: 1.45; }
  .page { max-width: none; padding: 0; }
  .tools, .skip, .contents, #panel, #help, .open-words, .note-back { display: none !important; }
  div.bar { position: static; min-height: 0; padding-bottom: .3rem; }
  .masthead { padding: 1.2rem 0 .9rem; }
  .has-panel .page { margin-right: 0; }
  .section { display: block; padding: 1.2rem 0; }
  .section-head { position: static; margin-bottom: .7rem; break-after: avoid; }
  .about { max-width: none; }
  .document:nth-of-type(n), #main .voice:nth-of-type(n), #main .section-body > .event:nth-of-type(n), .story ~ .story > .section { content-visibility: visible; }
  a, .doc-link { text-decoration: none; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; height: auto; opacity: 1; }
  summary { display: none; }
  h2, h3, h4, .event-meta, .event-who, .figure-head, .track-title, .exhibit-head, .document-head { break-after: avoid; }
  .fact, .line, .difference, .statement, .changed-day, .step, .wording, .origin-entry, .figure-head { break-inside: avoid; }
  .axis, .step { grid-template-columns: 15rem minmax(0, 1fr); }
  .words { border-left-width: 1px; }
  .words mark, .m { background: transparent; text-decoration: underline; text-decoration-thickness: .8px; text-underline-offset: .15em; box-shadow: none; }
  .words mark { font-weight: 600; text-decoration: none; color: #000; }
  .paragraph { grid-template-columns: minmax(0, 1fr) 14rem; column-gap: 1.6rem; break-inside: avoid; }
  .notes { padding-left: .7rem; border-left: 1px solid var(--rule); margin: 0; }
  .sides { grid-template-columns: minmax(0, 1fr) 6rem minmax(0, 1fr); }
  .sideways { overflow: visible; }
  .coverage { width: 100%; }
  .coverage tbody th { position: static; min-width: 0; }
  .cell, .cell a { min-width: 0; }
  g.newest rect, g.bar rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`
