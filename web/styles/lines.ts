/** Statuses, words, readings: what lines of the record are made of. */
export const lines: string = `
.glyph, symbol { fill: none; stroke: none; }
.glyph { display: inline-block; flex: none; vertical-align: -.14em; color: var(--ink); }
symbol .line, .glyph .line { fill: var(--paper); stroke: currentColor; stroke-width: 1.5; }
symbol .full, .glyph .full { fill: currentColor; }
symbol .heavy { fill: none; stroke: currentColor; stroke-width: 2.25; stroke-linecap: square; }
.status { display: inline-flex; align-items: baseline; gap: .45em; font: 600 .86rem/1.3 var(--sans); white-space: nowrap; }
.status .glyph { align-self: center; }
.status-denied, .status-cancelled { color: var(--accent); }
.status-denied .glyph, .status-cancelled .glyph { color: var(--accent); }
.status.plain { font-weight: 400; color: var(--soft); }
.words { display: block; padding-left: .9rem; border-left: 2px solid var(--rule); text-decoration: none;
  font-size: .98rem; line-height: 1.5; color: var(--soft); white-space: pre-line; }
a.words:hover { border-color: var(--accent); color: var(--soft); }
.words mark, .spoken a:hover { background: var(--wash); color: var(--ink); }
.words + .words { margin-top: .4rem; }
mark { background: var(--wash); color: inherit; padding: .06em 0; }
.chain { font: .82rem/1.5 var(--sans); color: var(--soft); }
.chain .arrow { color: var(--accent); white-space: pre; }
.link-unnamed { font-style: italic; }
.doc-link { font: .82rem/1.5 var(--sans); }
.doc-day { color: var(--soft); }
.facts { border-top: 1px solid var(--strong); }
.fact { display: grid; grid-template-columns: 8.5rem minmax(0, 1fr); gap: .2rem 1.6rem; padding: 1.25rem 0; border-bottom: 1px solid var(--rule); }
.fact-status { padding-top: .42rem; }
.fact-title { font-size: 1.5rem; line-height: 1.22; letter-spacing: -.008em; text-wrap: balance; }
.fact-title a { text-decoration: none; }
.fact-when { margin-top: .2rem; font-size: 1.08rem; }
.fact-meta { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; margin-top: .5rem; font: .85rem/1.5 var(--sans); color: var(--soft); }
.fact-part { padding: .9rem 0; }
.fact-part .fact-title { font-size: 1.15rem; }
.fact-part .fact-when { font-size: 1rem; }
.fact-part .fact-body { padding-left: 1.1rem; border-left: 1px solid var(--rule); }
.evidence { margin-top: .55rem; }
.evidence[open] > summary { margin-bottom: .3rem; }
.exhibit { margin: .6rem 0 1rem; }
.exhibit-head { display: flex; gap: .8rem; font: .82rem/1.6 var(--sans); color: var(--soft); }
.key { margin-top: 1.1rem; }
.key ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .35rem 1.5rem; margin-top: .8rem; }
.key .status { min-width: 7.4rem; }
.meaning { font: .85rem/1.4 var(--sans); color: var(--soft); }
.event { padding: 0 0 2.2rem; }
.event + .event { padding-top: 2.2rem; border-top: 1px solid var(--strong); }
.event-title { font: 500 1.6rem/1.2 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
.event-meta { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem 1.3rem; margin-top: .5rem; font: .88rem/1.5 var(--sans); color: var(--soft); }
.event-meta .status { color: var(--ink); }
.event-meta .status-denied, .event-meta .status-cancelled { color: var(--accent); }
.event-who { margin-top: .1rem; font: .88rem/1.5 var(--sans); color: var(--soft); }
.role { font-style: italic; }
.history { margin-top: .8rem; }
.slot { margin-top: 1.3rem; }
.slot-title { font: 600 .85rem/1.4 var(--sans); color: var(--soft); padding-bottom: .35rem; }
.line { display: grid; grid-template-columns: 9.2rem minmax(0, 1fr); gap: .1rem 1.6rem; padding: .85rem 0; border-top: 1px solid var(--rule); }
.line-day { font: .85rem/1.6 var(--sans); color: var(--soft); font-variant-numeric: tabular-nums; }
.line-value strong { font: 600 1rem/1.45 var(--serif); }
.line-body > * + * { margin-top: .4rem; }
.line-chain { line-height: 1.4; }
.line-quiet .status, .line-quiet strong { font-weight: 400; }
.line-quiet .words { font-size: .92rem; }
.origin { font: .82rem/1.5 var(--sans); color: var(--soft); }
.relations { font: .85rem/1.5 var(--sans); color: var(--soft); }
.relation-word { color: var(--ink); font-weight: 600; }
.relation-contradicts .relation-word, .relation-denies .relation-word, .relation-retracts .relation-word,
.change-relation.relation-contradicts, .change-relation.relation-denies, .change-relation.relation-retracts { color: var(--accent); }
.brief q { font-family: var(--serif); }
.parts { margin-top: 1.8rem; padding-left: clamp(.9rem, 3vw, 2rem); border-left: 1px solid var(--strong); }
.parts .event-title { font-size: 1.25rem; }
.parts .event:last-child { padding-bottom: 0; }
:target { scroll-margin-top: 5rem; }
.line:target, .statement:target, .event:target > .event-title, .figure:target .figure-title, .line-item.current { background: var(--new); box-shadow: 0 0 0 .6rem var(--new); }
.event.current, .figure.current { background: none; box-shadow: none; }
.event.current > .event-title, .figure.current .figure-title { background: var(--new); box-shadow: 0 0 0 .6rem var(--new); }
.off { display: none !important; }
@container record (max-width: 38rem) {
  .fact { grid-template-columns: minmax(0, 1fr); }
  .line { grid-template-columns: minmax(0, 1fr); }
  .fact-title { font-size: 1.32rem; }
}
`
