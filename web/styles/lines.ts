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
.doc-link { font: .82rem/1.5rem var(--sans); }
.doc-day { color: var(--soft); }
.standing + .standing { margin-top: 1.7rem; }
.standing-title { font: 600 .85rem/1.4 var(--sans); color: var(--soft); padding-bottom: .4rem; }
.facts { border-top: 1px solid var(--strong); }
.fact { display: grid; grid-template-columns: 7.2rem minmax(0, 1fr); gap: .45rem 1.4rem; padding: .95rem 0 1rem; border-bottom: 1px solid var(--rule); }
.fact-status { padding-top: .22rem; }
.fact-title { font-size: 1.26rem; line-height: 1.25; letter-spacing: -.005em; text-wrap: pretty; }
.fact-title a { text-decoration: none; }
.fact-title a:hover { text-decoration: underline; }
.fact-when { margin-top: .1rem; font-size: 1rem; line-height: 1.4; }
.fact-meta { margin-top: .3rem; font: .82rem/1.5 var(--sans); color: var(--soft); text-wrap: pretty; }
.fact-says { grid-column: 2; }
.fact-says .words { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; font-size: .94rem; line-height: 1.45; }
.fact-says .line-chain, .fact-says .evidence { margin-top: .2rem; padding-left: calc(.9rem + 2px); }
.disputed, .disputed b { color: var(--accent); }
.disputed b { font-weight: 600; }
.fact-part { padding: .6rem 0 .7rem; }
.fact-part .fact-title { font-size: 1.05rem; }
.fact-part .fact-when { font-size: .95rem; }
.fact-part .fact-body { padding-left: 1.1rem; border-left: 1px solid var(--rule); grid-column: 2 / -1; }
@container record (min-width: 66rem) {
  .fact { grid-template-columns: 7.2rem minmax(0, 1.15fr) minmax(0, 1fr); }
  .fact-says { grid-column: 3; padding-top: .18rem; }
}
.evidence { margin-top: .2rem; }
.evidence summary { font-size: .82rem; }
.evidence[open] > summary { margin-bottom: .3rem; }
.exhibit { margin: .6rem 0 1rem; }
.exhibit-head { display: flex; gap: .8rem; font: .82rem/1.5rem var(--sans); color: var(--soft); }
.key { margin-top: 1.1rem; }
.key ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: .35rem 1.5rem; margin-top: .8rem; }
.key .status { min-width: 7.4rem; }
.meaning { font: .85rem/1.4 var(--sans); color: var(--soft); }
.event { padding: 0 0 1.7rem; }
.event + .event { padding-top: 1.5rem; border-top: 1px solid var(--strong); }
.event-title { font: 500 1.4rem/1.22 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
.event-meta { display: flex; flex-wrap: wrap; align-items: baseline; gap: .15rem 1.3rem; margin-top: .5rem; font: .88rem/1.5 var(--sans); color: var(--soft); }
.event-meta .status { color: var(--ink); }
.event-meta .status-denied, .event-meta .status-cancelled { color: var(--accent); }
.event-who { margin-top: .1rem; font: .88rem/1.5 var(--sans); color: var(--soft); }
.role { font-style: italic; }
.history { margin-top: .8rem; }
.slot { margin-top: 1rem; }
.slot > summary b { font-weight: 600; }
.slot > summary bdi { color: var(--ink); }
.slot[open] > summary { padding-bottom: .35rem; }
.slot-title { font: 600 .85rem/1.4 var(--sans); color: var(--soft); padding-bottom: .35rem; }
.line { display: grid; grid-template-columns: 8.4rem minmax(0, 1fr); gap: .25rem 1.4rem; padding: .65rem 0 .7rem; border-top: 1px solid var(--rule); }
.line-body { grid-column: 2; }
@container record (min-width: 66rem) {
  .line { grid-template-columns: 8.4rem 9rem minmax(0, 1fr); }
  .line-body { grid-column: 3; }
}
.line-day { font: .85rem/1.6 var(--sans); color: var(--soft); font-variant-numeric: tabular-nums; }
.line-value strong { font: 600 1rem/1.45 var(--serif); }
.line-body > * + * { margin-top: .25rem; }
.line-chain { line-height: 1.4; }
.line-quiet .status, .line-quiet strong { font-weight: 400; }
.line-quiet .words { font-size: .92rem; }
.origin { font: .82rem/1.5 var(--sans); color: var(--soft); }
.relations { font: .85rem/1.5 var(--sans); color: var(--soft); }
.relation-word { color: var(--ink); font-weight: 600; }
.relation-contradicts .relation-word, .relation-denies .relation-word, .relation-retracts .relation-word,
.change-relation.relation-contradicts, .change-relation.relation-denies, .change-relation.relation-retracts { color: var(--accent); }
.brief q { font-family: var(--serif); }
.parts { margin-top: 1.3rem; padding-left: clamp(.9rem, 3vw, 2rem); border-left: 1px solid var(--strong); }
.parts .event-title { font-size: 1.15rem; }
.parts .event:last-child { padding-bottom: 0; }
:target { scroll-margin-top: 5rem; }
.line:target, .statement:target, .event:target > .event-title, .figure:target .figure-title, .line-item.current { background: var(--new); box-shadow: 0 0 0 .6rem var(--new); }
.event.current, .figure.current { background: none; box-shadow: none; }
.event.current > .event-title, .figure.current .figure-title { background: var(--new); box-shadow: 0 0 0 .6rem var(--new); }
.off { display: none !important; }
@container record (max-width: 38rem) {
  .fact { grid-template-columns: minmax(0, 1fr); }
  .fact-says, .fact-part .fact-body { grid-column: 1; }
  .line { grid-template-columns: auto minmax(0, 1fr); column-gap: 1rem; align-items: baseline; }
  .line-body { grid-column: 1 / -1; }
}
`
