/** Differences, changes, statements, figures, the table, origins. */
export const sections: string = `
.difference { padding: 1.2rem 0; border-top: 1px solid var(--rule); }
.difference:first-child { border-top: 1px solid var(--strong); }
.difference-head { display: flex; flex-wrap: wrap; gap: .1rem .9rem; align-items: baseline; margin-bottom: .7rem; font-size: 1.12rem; line-height: 1.3; }
.difference-slot { font: .82rem/1.4 var(--sans); color: var(--soft); }
.sides { display: grid; grid-template-columns: minmax(0, 1fr) 8.5rem minmax(0, 1fr); gap: 1rem; }
.against { align-self: start; padding-top: .15rem; font: 600 .85rem/1.4 var(--sans); color: var(--accent); text-align: center; }
.difference-short { padding: .45rem 0; border-top: 1px solid var(--rule); font: .85rem/1.5rem var(--sans); }
.difference-short a { text-decoration: none; }
.difference-short .against { font-size: inherit; }
.difference-of { display: block; font: 1rem/1.4 var(--serif); }
.side-value { display: flex; flex-wrap: wrap; gap: .1rem .8rem; align-items: baseline; font-weight: 600; margin-bottom: .45rem; }
.side-value a { text-decoration: none; }
.side-day { font: .82rem/1.4 var(--sans); color: var(--soft); }
.side .line-chain { margin-top: .4rem; }
.changed-day { display: grid; grid-template-columns: 9.2rem minmax(0, 1fr); gap: .3rem 1.6rem; padding: .9rem 0; border-top: 1px solid var(--rule); }
.changed-when { font: .85rem/1.6 var(--sans); font-variant-numeric: tabular-nums; }
.changed-subject + .changed-subject { margin-top: .8rem; }
.change-subject { font-size: 1.08rem; line-height: 1.35; }
.change { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .8rem; padding-top: .15rem; font: .85rem/1.5 var(--sans); }
.change a { display: inline-block; min-height: 1.5rem; line-height: 1.5rem; }
.change-value { text-decoration: none; font-weight: 600; }
.change-slot { font-weight: 400; color: var(--soft); }
.change-relation { color: var(--soft); }
.change-outlet { color: var(--soft); margin-left: auto; }
.carried { margin-top: .6rem; font: .85rem/1.5 var(--sans); color: var(--soft); }
.voice { padding-bottom: 1.2rem; }
.voice + .voice { padding-top: 1.1rem; border-top: 1px solid var(--strong); }
.voice-name { font: 500 1.3rem/1.25 var(--serif); margin-bottom: .3rem; }
.statement { padding: .75rem 0 .85rem; border-top: 1px solid var(--rule); }
.statement:first-child { border-top: 0; padding-top: .4rem; }
.spoken { font-size: 1.12rem; line-height: 1.45; max-width: 38em; text-wrap: pretty; white-space: pre-line; }
.spoken a { text-decoration: none; }
.spoken-direct, .spoken-mixed { font-style: italic; }
.spoken-direct:not(.quoted)::before { content: "“"; }
.spoken-direct:not(.quoted)::after { content: "”"; }
.spoken-indirect { color: var(--soft); }
.statement-meta { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; margin-top: .3rem; font: .82rem/1.5 var(--sans); color: var(--soft); }
.wordings { margin-top: .8rem; padding-left: 1.1rem; border-left: 1px solid var(--rule); }
.wording + .wording { margin-top: .7rem; }
.wording-kind { font: .82rem/1.5 var(--sans); color: var(--soft); }
.compared { max-width: 40em; margin-top: .15rem; }
del { color: var(--soft); text-decoration: line-through; text-decoration-thickness: 1px; }
ins { text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: .16em; }
.open-words { font: .82rem/1.5 var(--sans); color: var(--soft); }
.carriers { display: grid; grid-template-columns: 3.6rem minmax(0, 1fr); gap: .1rem .6rem; margin-top: .35rem; font: .82rem/1.5rem var(--sans); }
.carriers dt { color: var(--soft); }
.carriers .doc-link { display: inline-block; min-height: 1.5rem; }
.figure { padding-bottom: 1.6rem; }
.figure + .figure { padding-top: 1.6rem; border-top: 1px solid var(--strong); }
.figure-head { display: grid; grid-template-columns: minmax(0, 1fr) 14rem; gap: 0 2rem; align-items: end; padding-bottom: .9rem; }
.figure-title { font: 500 1.2rem/1.3 var(--serif); }
.figure-now { grid-column: 1; font: 500 1.9rem/1.25 var(--serif); letter-spacing: -.01em; font-variant-numeric: tabular-nums lining-nums; }
.spark { grid-column: 2; grid-row: 1 / 3; }
.spark line { stroke: var(--soft); stroke-width: 1.25; }
.spark circle { fill: var(--paper); stroke: var(--soft); stroke-width: 1.5; }
.spark .newest { fill: var(--accent); stroke: var(--accent); }
.sideways { position: relative; overflow-x: auto; }
.coverage { border-collapse: collapse; font: .85rem/1.35 var(--sans); }
.coverage th, .coverage td { padding: .42rem .3rem; border-top: 1px solid var(--rule); vertical-align: middle; text-align: center; font-weight: 400; }
.coverage thead th { vertical-align: bottom; border-top: 0; }
.coverage thead td { border-top: 0; }
.coverage thead a { display: inline-flex; flex-direction: column; align-items: flex-start; gap: .3rem; text-decoration: none; writing-mode: vertical-rl; transform: rotate(180deg); line-height: 1.25; white-space: nowrap; max-height: 14rem; overflow: hidden; }
.col-outlet { font-weight: 600; }
.col-day { color: var(--soft); font-variant-numeric: tabular-nums; }
.coverage .starts { border-left: 1px solid var(--rule); }
.coverage tbody th { position: sticky; left: 0; z-index: 1; background: var(--paper); text-align: left; min-width: 9.5rem; max-width: 19rem; padding-right: .9rem; }
.coverage tbody th a { text-decoration: none; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.row-event.depth-0 th { font: 1rem/1.3 var(--serif); }
.coverage .depth-1 th { padding-left: 1.1rem; color: var(--soft); }
.row-event.depth-0 > *, .row-statement > *, .row-figure > * { border-top-color: var(--soft); }
.cell a { display: inline-grid; place-items: center; min-width: 1.75rem; min-height: 1.5rem; text-decoration: none; }
.cell { color: var(--ink); min-width: 2.3rem; }
.cell-lacks { color: var(--soft); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.3rem; margin-top: .9rem; font: .8rem/1.5 var(--sans); color: var(--soft); }
.legend b { color: var(--ink); font-weight: 600; }
.origin-entry { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: .1rem 1.6rem; padding: .6rem 0; border-top: 1px solid var(--rule); }
.origin-documents { font: .82rem/1.7 var(--sans); color: var(--soft); }
.origin-documents .outlet { color: var(--ink); }
.origin-kind { font: .82rem/1.5 var(--sans); color: var(--soft); margin-left: .7rem; }
@container record (max-width: 40rem) {
  .sides, .origin-entry, .changed-day, .figure-head { grid-template-columns: minmax(0, 1fr); }
  .change-outlet { margin-left: 0; }
  .spark { grid-column: 1; grid-row: auto; }
  .against { text-align: left; padding-left: .9rem; }
  .coverage tbody th { min-width: 8rem; max-width: 9.5rem; }
}
`
