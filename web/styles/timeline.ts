/** The drawn timeline: labels as text that wraps, drawings that stretch with the page. */
export const timeline: string = `
.axis, .step { display: grid; grid-template-columns: 17.5rem minmax(0, 1fr); column-gap: 1.4rem; align-items: center; }
.axis { align-items: end; border-bottom: 1px solid var(--strong); }
.axis-label { font: .82rem/1.4 var(--sans); color: var(--soft); padding-bottom: .45rem; }
.tick text { font: .75rem/1 var(--sans); fill: var(--soft); text-anchor: middle; font-variant-numeric: tabular-nums; }
.grid { stroke: var(--rule); stroke-width: 1; }
.published { stroke: var(--ink); stroke-width: 2; }
.axis a:hover .published { stroke: var(--accent); }
.track { padding: 1.1rem 0 1rem; border-bottom: 1px solid var(--rule); }
.track-title { margin-bottom: .35rem; font-size: 1.08rem; line-height: 1.3; }
.track-title a { text-decoration: none; }
.track-part .track-title, .track-part .step-label { padding-left: 1.1rem; }
.step { align-items: stretch; grid-auto-rows: minmax(1.75rem, auto); }
.steps .drawn { height: 0; min-height: 100%; }
.step-label { display: grid; grid-template-columns: 4.9rem minmax(0, 1fr); gap: .5rem; text-decoration: none; font: .82rem/1.35 var(--sans); padding: .3rem 0; align-items: baseline; }
.step-label:hover { color: inherit; }
.step-label:hover .step-when { text-decoration: underline; }
.step-day { color: var(--soft); font-variant-numeric: tabular-nums; }
.step-what { display: flex; flex-wrap: wrap; gap: 0 .7rem; }
.step-what .status { font-size: .82rem; }
.step-when { font-variant-numeric: tabular-nums; }
.step-count { font: .82rem/1.35 var(--sans); color: var(--soft); }
.drawn { overflow: visible; }
g.bar rect { fill: var(--bar); opacity: .75; }
g.bar .edge { stroke: var(--soft); stroke-width: 1.5; }
g.newest rect { fill: var(--accent); opacity: 1; }
g.newest .edge { stroke: var(--accent); stroke-width: 2; }
.leader { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 1 3; }
.beyond { fill: none; stroke: var(--soft); stroke-width: 1.5; }
g.newest .beyond { stroke: var(--accent); }
.halo { fill: var(--paper); }
.point { fill: var(--ink); }
@container record (max-width: 44rem) {
  .axis, .step { grid-template-columns: minmax(0, 1fr); }
  .step-label { grid-template-columns: 4.9rem minmax(0, 1fr); }
  .step { grid-auto-rows: auto; }
  .steps .drawn { height: 1.75rem; min-height: 0; }
  .step-label { padding: .4rem 0 0; }
  .axis-label { padding: 0 0 .5rem; }
  .tick.minor text { display: none; }
}
`
