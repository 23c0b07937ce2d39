/** What the reading room's pages have beyond those of a record. */
export const room: string = `
.app-bar { position: sticky; top: 0; z-index: 5; display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1.6rem;
  min-height: 3.1rem; padding: .45rem 0; background: var(--paper); border-bottom: 1px solid var(--strong); }
.places { margin-right: auto; }
.places ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; font: .88rem/1.6 var(--sans); }
.places a { text-decoration: none; }
.places a[aria-current] { text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: .3em; }
main { padding-top: 1.4rem; }
main > .title { margin-top: 1rem; }
textarea, select, main input { font: .95rem/1.4 var(--sans); color: var(--ink); background: var(--paper); padding: .45rem .6rem; border: 1px solid var(--soft); border-radius: 2px; max-width: 100%; }
main input[type=checkbox] { padding: 0; }
main textarea { width: 100%; font-family: var(--serif); }
main button { font: .88rem/1 var(--sans); padding: .55rem .9rem; border-color: var(--soft); }
label, legend { font: .85rem/1.5 var(--sans); color: var(--soft); }
fieldset { margin: .8rem 0; padding: 0; border: 0; min-width: 0; }
.beside p, .fields p { display: flex; flex-direction: column; gap: .15rem; min-width: 0; }
.beside, .fields { display: flex; flex-wrap: wrap; gap: .7rem 1.2rem; align-items: end; }
.add, .search, .filters, .keep { margin: 1rem 0; }
.add form, .menu form { margin: .7rem 0 1rem; display: grid; gap: .5rem; justify-items: start; }
.add textarea { justify-self: stretch; }
.add summary, .menu summary { color: var(--ink); }
.filters, .keep { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: center; }
.search p { margin: .5rem 0; }
#source-at { width: min(34rem, 100%); }
.search label { display: block; }
.check, .check label { color: var(--ink); display: block; }
.index-when { color: var(--soft); }
.news, .unread { color: var(--accent); font-weight: 600; }
.unread { font-weight: 400; }
.nothing { margin: 1.6rem 0; color: var(--soft); }
.more { margin: 1.6rem 0; font: .95rem/1.5 var(--sans); }
.actions { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; align-items: start; font: .88rem/1.6 var(--sans); }
.menu[open] { flex-basis: 100%; padding-bottom: .6rem; border-bottom: 1px solid var(--rule); }
.menu ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: .5rem 0; }
.fresh { margin: 1.6rem 0 0; padding: 1rem 1.2rem; background: var(--new); }
.fresh h2, .episodes h2, .versions h2, .watch h2 { font: 600 1.1rem/1.3 var(--serif); margin-bottom: .4rem; }
.fresh li { padding: .15rem 0; }
.fresh-kind, .fresh-day, .hit-kind, .hit-day, .hit-outlet, .source-kind, .decision-at, .document-of { font: .82rem/1.5 var(--sans); color: var(--soft); }
.fresh-status, .hit-status { font: 600 .82rem/1.5 var(--sans); }
.episodes { margin: 1.2rem 0; }
.episodes li, .document-list li { padding: .3rem 0; border-top: 1px solid var(--rule); }
.hits { margin: 1.2rem 0; }
.hit { padding: .9rem 0; border-top: 1px solid var(--rule); }
.hit-words { max-width: 42em; white-space: pre-line; }
.hit-more, .along { font: .82rem/1.6 var(--sans); color: var(--soft); }
.along a { margin-right: .8rem; }
.watch { padding: 1.4rem 0; border-top: 1px solid var(--strong); }
.watch-head { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; align-items: baseline; }
.source, .decision, .failures li { padding: .8rem 0; border-top: 1px solid var(--rule); }
.source, .decision { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem 1.2rem; align-items: center; }
.source form, .decision form { grid-column: 2; grid-row: 1 / 3; }
.source-meta { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; font: .82rem/1.5 var(--sans); color: var(--soft); }
.trouble { color: var(--accent); }
.undone p { color: var(--soft); text-decoration: line-through; }
.notice { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; align-items: center; margin: 0 0 1rem; padding: .7rem 1rem; background: var(--wash); }
.notice-trouble { background: var(--new); border-left: 3px solid var(--accent); }
#live:not(:empty) { position: sticky; top: 3.6rem; z-index: 4; padding: .6rem 1rem; margin-bottom: .8rem; background: var(--wash); font: .9rem/1.5 var(--sans); }
.versions { margin: 2rem 0; }
.versions li { padding: .5rem 0; border-top: 1px solid var(--rule); }
.edits { white-space: pre-line; }
.line-item.current { background: var(--new); }
#palette { width: min(36rem, calc(100vw - 2rem)); }
#palette input { width: 100%; font: 1.05rem/1.4 var(--sans); color: var(--ink); background: var(--paper); padding: .5rem .6rem; border: 1px solid var(--soft); }
#palette li { padding: .35rem .5rem; }
#palette a:focus { background: var(--wash); outline: none; }
#palette a { text-decoration: none; display: block; }
@media (max-width: 40rem) {
  .app-bar { position: static; }
  .source, .decision { grid-template-columns: minmax(0, 1fr); }
  .source form, .decision form { grid-column: 1; grid-row: auto; }
}
`
