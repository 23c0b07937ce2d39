/** What the reading room's pages have beyond those of a record: the bar, forms, menus, lists. */

const bar = `
.app-bar { position: sticky; top: 0; z-index: 6; display: flex; flex-wrap: wrap; align-items: center; gap: .35rem 1.6rem;
  min-height: 3.1rem; padding: .45rem 0; background: var(--paper); border-bottom: 1px solid var(--strong); }
.places { margin-right: auto; }
.places ul { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; font: .88rem/1.6 var(--sans); }
.places a { text-decoration: none; }
.places a[aria-current] { text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: .3em; }
.app-bar search { flex: 1 1 10rem; max-width: 24rem; }
.room .tools input { flex: 1; width: 4rem; border-color: var(--soft); }
main { padding-top: 1.1rem; }
.room .masthead { padding: 0 0 .7rem; }
.room .index { display: flex; flex-wrap: wrap; align-items: baseline; gap: .5rem 1.4rem; padding: 0 0 1rem; }
.room .index .title { margin: 0; }
.room .index-counts { display: flex; flex-wrap: wrap; gap: 0 1.2rem; margin-right: auto; font: .85rem/1.5 var(--sans); color: var(--soft); }
.room .index .filters { margin: 0; flex-basis: 100%; }
#story-words { width: 11rem; }
.room .index .add { margin: 0; }
.room .index .add[open] { flex-basis: 100%; margin-top: .4rem; }
.room .foot a { margin-right: 1.2rem; }
.room .foot { max-width: none; margin-top: 2.5rem; border-top: 1px solid var(--rule); padding-top: 1rem; display: flex; flex-wrap: wrap; gap: .3rem 2.4rem; justify-content: space-between; }
.room .document-page .document { padding-top: 1rem; }
`

const forms = `
textarea, select, main input { font: .95rem/1.4 var(--sans); color: var(--ink); background: var(--paper); padding: .45rem .6rem; border: 1px solid var(--soft); border-radius: 2px; max-width: 100%; min-width: 0; }
main input[type=checkbox] { flex: none; width: 1.05rem; height: 1.05rem; padding: 0; accent-color: var(--accent); }
label.check { min-height: 1.6rem; align-items: center; }
fieldset .check input { align-self: start; margin-top: .1rem; }
main input[type=file] { border-style: dashed; font-size: .88rem; }
main textarea { width: 100%; font-family: var(--serif); }
::placeholder { color: var(--soft); opacity: 1; }
main button { font: .88rem/1 var(--sans); padding: .6rem .95rem; border-color: var(--soft); }
main form button[type=submit] { background: var(--ink); border-color: var(--ink); color: var(--paper); }
main form button[type=submit]:hover { background: var(--paper); color: var(--ink); }
main form.plain button[type=submit], .notice button[type=submit], .decision button[type=submit] { background: transparent; border-color: var(--soft); color: var(--ink); }
main form.plain button[type=submit]:hover, .notice button[type=submit]:hover, .decision button[type=submit]:hover { border-color: var(--ink); background: var(--sunk); }
label, legend { font: .85rem/1.5 var(--sans); color: var(--soft); }
fieldset { margin: .4rem 0; padding: 0; border: 0; min-width: 0; }
.beside { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .5rem 1rem; justify-self: stretch; }
.beside p, .fields p { display: flex; flex-direction: column; gap: .15rem; min-width: 0; }
.beside legend { margin-bottom: .3rem; padding: 0; font-weight: 600; }
.beside input { min-height: 2.4rem; }
.fields { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); gap: .6rem 1.2rem; max-width: 60rem; align-items: end; }
.fields p:first-child { grid-column: span 2; }
.fields input, .fields select { width: 100%; min-height: 2.4rem; }
.add, .search, .filters { margin: 1rem 0; }
.add > summary { display: inline-block; color: var(--ink); border: 1px solid var(--soft); border-radius: 2px; padding: .35rem .9rem; font-size: .9rem; }
.add[open] { padding: .9rem 1.1rem 1.1rem; background: var(--sunk); }
.add-ways { display: grid; gap: 1.2rem 3rem; }
.add form { margin: .8rem 0 0; display: grid; gap: .5rem; justify-items: start; align-content: start; }
.add textarea { justify-self: stretch; }
.filters { display: flex; flex-wrap: wrap; gap: .6rem .9rem; align-items: center; font: .88rem/1.5 var(--sans); }
.search > p { margin: .8rem 0 .5rem; }
#source-at { width: min(34rem, 100%); }
.search label { display: block; }
.check, .check label, label.check { color: var(--ink); display: flex; gap: .5rem; align-items: baseline; }
.correct { margin-top: .5rem; }
.correct summary { font-size: .82rem; }
.correct form { display: flex; flex-wrap: wrap; gap: .5rem .8rem; align-items: center; padding: .5rem 0 .3rem; }
`

const menus = `
.actions { display: flex; flex-wrap: wrap; gap: .5rem .7rem; align-items: center; padding-bottom: .9rem; font: .88rem/1.6 var(--sans); position: relative; z-index: 5; }
.to-affair { margin-left: auto; }
.menu { position: relative; }
.menu > summary { color: var(--ink); border: 1px solid var(--soft); border-radius: 2px; padding: .3rem .8rem; font-size: .88rem; }
.menu > summary:hover { border-color: var(--strong); }
.menu[open] > summary { background: var(--sunk); }
.menu-body { position: absolute; z-index: 7; top: calc(100% + .35rem); left: 0; width: max-content; max-width: min(34rem, 90vw); max-height: 58vh; overflow: auto;
  padding: .9rem 1.1rem; background: var(--paper); border: 1px solid var(--strong); box-shadow: 0 1.2rem 2rem -1.2rem rgb(0 0 0 / .4); }
form.menu-body, .menu-body form { display: grid; gap: .55rem; justify-items: start; min-width: min(24rem, 80vw); }
.menu-body input:not([type=checkbox]) { justify-self: stretch; }
form.menu-body > button, .menu-body form > button { position: sticky; bottom: 0; }
.formats a { display: grid; grid-template-columns: 6rem minmax(0, 1fr); padding: .22rem 0; text-decoration: none; }
.formats b { font-weight: 600; }
.formats a:hover { text-decoration: underline; }
.found { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; align-items: center; margin: 1.4rem 0 0; padding-bottom: .8rem; border-bottom: 1px solid var(--strong); }
.found-count { font: 600 .92rem/1.5 var(--sans); }
.found .keep { margin-left: auto; }
.found .menu-body { left: auto; right: 0; }
`

const lists = `
.index-when { color: var(--soft); white-space: nowrap; }
.news { color: var(--accent); font-weight: 600; }
.is-unread .index-title { position: relative; }
.is-unread .index-title::before { content: ""; position: absolute; left: -.85rem; top: .58em; width: .4rem; height: .4rem; border-radius: 50%; background: var(--accent); }
.index-others { grid-column: 1 / -1; margin-top: .35rem; padding-left: .9rem; border-left: 1px solid var(--rule); font-size: .98rem; line-height: 1.5; }
.index-others li { padding: .1rem 0; }
.index-others a { text-decoration: none; }
.index-others a:hover { text-decoration: underline; }
.index-others span, .index-others li:last-child { font: .82rem/1.5 var(--sans); }
.nothing { margin: 1.6rem 0; color: var(--soft); max-width: 42em; }
.beginning { margin: 1.6rem 0; max-width: 42em; counter-reset: step; }
.beginning li { counter-increment: step; padding: .7rem 0 .7rem 2.4rem; border-top: 1px solid var(--rule); position: relative; }
.beginning li::before { content: counter(step); position: absolute; left: .3rem; color: var(--accent); font: 600 1rem/1.75 var(--sans); }
.more { margin: 1.6rem 0; font: .95rem/1.5 var(--sans); }
.fresh { margin: 0 0 1.4rem; padding: 1rem 1.2rem; background: var(--new); border-left: 3px solid var(--accent); }
.fresh h2, .episodes h2, .versions h2, .watch h2 { font: 600 1.1rem/1.3 var(--serif); margin-bottom: .4rem; }
.fresh-line { display: grid; grid-template-columns: 7.6rem minmax(0, 1fr) auto; gap: 0 1rem; padding: .2rem 0; align-items: baseline; }
.fresh-line a { text-decoration: none; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.fresh-kind, .fresh-day, .hit-kind, .hit-day, .hit-outlet, .source-kind, .decision-at, .document-of, .episode-days { font: .82rem/1.5 var(--sans); color: var(--soft); }
.document-of b { font-weight: 600; color: var(--ink); }
.episodes { margin: 0 0 1.4rem; }
.episodes li { padding: .35rem 0; border-top: 1px solid var(--rule); display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 0 1.4rem; align-items: baseline; }
.document-list li { padding: .55rem 0; border-top: 1px solid var(--rule); display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem 1.6rem; align-items: baseline; }
.document-list a { text-decoration: none; }
.hits { margin: 0 0 1.2rem; }
.hit { display: grid; grid-template-columns: minmax(0, 1fr); gap: .1rem 1.6rem; padding: .75rem 0 .8rem; border-bottom: 1px solid var(--rule); }
.hit-kind, .hit-more { padding-top: .2rem; }
.hit-head { display: flex; flex-wrap: wrap; gap: .1rem .9rem; align-items: baseline; }
.hit-head > a { font-weight: 600; text-decoration: none; }
.hit-words { max-width: 42em; white-space: pre-line; }
.hit-more { display: flex; flex-wrap: wrap; gap: .1rem 1.4rem; align-content: start; font: .82rem/1.5rem var(--sans); color: var(--soft); }
.hit-more a { min-height: 1.5rem; }
.along { font: .85rem/1.6 var(--sans); color: var(--soft); }
.along a { margin-right: .8rem; }
.watch { padding: 1.4rem 0; border-top: 1px solid var(--strong); }
.watch-head { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; align-items: baseline; }
.watch-head form { margin-left: auto; }
.source, .decision, .failures li { padding: .8rem 0; border-top: 1px solid var(--rule); }
.source, .decision { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem 1.2rem; align-items: center; }
.source form { grid-column: 2; grid-row: 1 / 3; }
.decision { grid-template-columns: 9rem minmax(0, 1fr) auto; align-items: baseline; }
.decision-undone { display: block; font-style: italic; }
.source-meta { display: flex; flex-wrap: wrap; gap: .1rem 1.2rem; font: .82rem/1.5 var(--sans); color: var(--soft); }
.trouble { color: var(--accent); }
.decisions { margin-top: 1.2rem; }
.undone .decision-words { color: var(--soft); text-decoration: line-through; }
.gone { color: var(--soft); font: .82rem/1.5 var(--sans); }
.versions { margin: 2rem 0; }
.version { padding: .6rem 0; border-top: 1px solid var(--rule); }
.version-at { margin-left: .8rem; font: .82rem/1.5 var(--sans); color: var(--soft); }
.edits { margin: .3rem 0 .2rem; }
.edit { display: grid; grid-template-columns: 6rem minmax(0, 36em); gap: .1rem 1rem; padding: .35rem 0; }
.edit-kind { font: .82rem/1.9 var(--sans); color: var(--soft); }
.edit-added ins { text-decoration-thickness: 1px; }
.which { margin-top: .2rem; font: .88rem/1.5 var(--sans); }
`

const told = `
.notice { position: sticky; top: 3.6rem; z-index: 5; display: flex; gap: .4rem 1.2rem; align-items: center; margin: 0 0 1rem; padding: .6rem 1rem; background: var(--wash); border-bottom: 1px solid var(--strong); }
.notice [data-do=told] { margin-left: auto; padding: .35rem .6rem; border-color: transparent; font-size: 1.1rem; }
.notice + #live:not(:empty) { top: 7.2rem; }
#live a { font-weight: 600; }
.notice-trouble { background: var(--new); border-left: 3px solid var(--accent); }
#live:not(:empty) { position: sticky; top: 3.6rem; z-index: 6; padding: .6rem 1rem; margin-bottom: .8rem; background: var(--wash); font: .9rem/1.5 var(--sans); }
.marked { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; align-items: center; position: sticky; top: 3.2rem; z-index: 4; margin-top: .6rem; padding: .5rem .8rem; background: var(--wash); font: .85rem/1.4 var(--sans); }
.marked[hidden] { display: none; }
.marked button { padding: .4rem .7rem; }
::highlight(named) { background: var(--lit); color: var(--lit-ink); }
.line-item.current, .paragraph.current { background: var(--new); }
.line-item:focus, .paragraph:focus { outline: none; }
.room .panel-head { flex-wrap: wrap; gap: .5rem; }
#palette { width: min(36rem, calc(100vw - 2rem)); margin-top: 12vh; padding: 1rem; }
#palette input { width: 100%; font: 1.05rem/1.4 var(--sans); color: var(--ink); background: var(--paper); padding: .5rem .6rem; border: 1px solid var(--soft); }
#palette li a { padding: .4rem .6rem; }
#palette a:focus { background: var(--wash); outline: none; }
#palette a { text-decoration: none; display: block; }
#palette-list { margin-top: .5rem; }
`

const widths = `
@container record (min-width: 57rem) {
  .hit { grid-template-columns: 6rem minmax(0, 1fr) 17rem; }
  .hit-more { flex-direction: column; }
  .index-others { grid-column: 2; }
  .add-ways { grid-template-columns: minmax(0, 1.6fr) minmax(0, 1fr); }
  .beside { grid-template-columns: 2fr 1.2fr 1fr 1.6fr; }
  .room .contents { position: sticky; top: 3.1rem; z-index: 4; background: var(--paper); }
  .room .section-head { top: 7rem; }
  html:has(.room .contents) { scroll-padding-top: 6.4rem; }
}
@media (max-width: 40rem) {
  .app-bar { position: static; }
  .filters input[type=search] { flex: 1 1 8rem; }
  .filters > label:first-child { flex-basis: 100%; }
  .places { order: 3; flex-basis: 100%; }
  .places ul { gap: .2rem .85rem; }
  .menu { position: static; }
  .menu-body, .found .menu-body { left: 0; right: 0; width: auto; max-width: none; }
  .found { position: relative; }
  .to-affair, .found .keep { margin-left: 0; }
  .fields { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .source, .decision, .episodes li, .document-list li { grid-template-columns: minmax(0, 1fr); }
  .fresh-line { grid-template-columns: minmax(0, 1fr) auto; }
  .fresh-line a { grid-column: 1 / 3; grid-row: 2; }
  .source form { grid-column: 1; grid-row: auto; margin-top: .4rem; }
  .decision-undone { display: inline; margin-left: .6rem; }
  .edit { grid-template-columns: minmax(0, 1fr); }
  .marked { top: 0; }
  .notice, #live:not(:empty) { top: 0; }
  .notice + #live:not(:empty) { top: 0; }
}
`

const paper = `
@media print {
  .places, .app-bar search, .actions, .notice, #live, .correct, .add, .filters, .found .keep, .along, .marked, .more, .foot a, #palette, .source form, .decision form, .watch-head form { display: none !important; }
  .app-bar { position: static; min-height: 0; padding-bottom: .3rem; }
  main { padding-top: .6rem; }
  .fresh { border: 1px solid var(--rule); }
  .version details, .edits { break-inside: avoid; }
}
`

/** All of it, after the style of a record's page. */
export const room: string = [bar, forms, menus, lists, told, widths, paper].join('')
