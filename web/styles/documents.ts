/** Documents with their marked words and the notes beside them; the panel that shows them in place. */
export const documents: string = `
.document { padding: 0 0 2.4rem; }
.document:nth-of-type(n + 25) { content-visibility: auto; contain-intrinsic-block-size: auto 24rem; }
.document + .document { padding-top: 2rem; border-top: 1px solid var(--strong); }
.document-head { font: 600 1.05rem/1.4 var(--sans); }
.document-day { margin-left: .5rem; font-weight: 400; color: var(--soft); }
.document-meta { display: flex; flex-wrap: wrap; gap: .05rem 1.2rem; font: .82rem/1.5 var(--sans); color: var(--soft); }
.reprint { color: var(--ink); }
.text { margin-top: .9rem; }
.paragraph { display: grid; grid-template-columns: minmax(0, 1fr); margin-bottom: .95rem; }
.paragraph > p { max-width: 36em; white-space: pre-line; text-wrap: pretty; }
.headline { font: 500 1.55rem/1.22 var(--serif); letter-spacing: -.01em; text-wrap: balance; }
.m { background: transparent; box-shadow: inset 0 -.5em var(--wash); }
.m .m { box-shadow: inset 0 -.5em var(--wash), inset 0 -1px var(--soft); }
.m-said { box-shadow: inset 0 -1px var(--soft); }
.m-said .m { box-shadow: inset 0 -.5em var(--wash), inset 0 -1px var(--soft); }
.m-mention { box-shadow: none; border-bottom: 1px dotted var(--soft); }
mark:target, mark.lit, mark:target .m, mark.lit .m { background: var(--lit); color: var(--lit-ink); box-shadow: none; }
.notes { margin-top: .35rem; font: .78rem/1.45 var(--sans); color: var(--soft); }
.notes a { text-decoration: none; color: var(--ink); font-weight: 600; }
.note > bdi { display: inline-block; max-width: 100%; vertical-align: bottom; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.note + .note { margin-top: .1rem; }
.note-line { margin-left: .5em; }
.m-cue { box-shadow: none; }
.note-back { color: var(--accent); }
@container record (min-width: 57rem) {
  .paragraph { grid-template-columns: minmax(0, 36em) minmax(9rem, 25rem); column-gap: 2.4rem; }
  .note > bdi { max-width: 60%; }
  .notes { margin-top: .3rem; padding-left: .9rem; border-left: 1px solid var(--rule); align-self: start; }
}
#panel { position: fixed; z-index: 8; inset: auto 0 0 0; height: 68vh; overflow: auto; background: var(--sunk);
  border-top: 1px solid var(--strong); padding: 0 1.2rem 2rem; box-shadow: 0 -1.5rem 3rem -2rem rgb(0 0 0 / .35); }
#panel[hidden] { display: none; }
#panel:focus { outline: none; }
.panel-head { position: sticky; top: 0; z-index: 1; display: flex; align-items: center; gap: 1rem; padding: .7rem 0; margin-bottom: .9rem;
  background: var(--sunk); border-bottom: 1px solid var(--rule); font: .85rem/1 var(--sans); }
.panel-head p { margin-right: auto; color: var(--soft); }
#panel .document { padding-top: 0; border: 0; }
#panel .paragraph { grid-template-columns: minmax(0, 1fr); }
#panel .notes { display: none; }
@media (min-width: 62rem) {
  .has-panel .page { margin-right: min(32rem, 42vw); }
  #panel { inset: 0 0 0 auto; width: min(32rem, 42vw); height: auto; border-top: 0; border-left: 1px solid var(--strong);
    padding: 0 1.8rem 3rem; box-shadow: -1.5rem 0 3rem -2rem rgb(0 0 0 / .35); }
}
dialog { border: 1px solid var(--strong); background: var(--paper); color: var(--ink); padding: 1.4rem 1.8rem; min-width: 18rem; }
dialog::backdrop { background: rgb(0 0 0 / .35); }
dialog h2 { font: 600 1.2rem/1.3 var(--serif); margin-bottom: .7rem; }
dialog dl div { display: flex; gap: 1rem; padding: .25rem 0; font: .92rem/1.5 var(--sans); }
dialog dt { width: 3rem; }
dialog button { margin-top: .9rem; font: .88rem/1 var(--sans); }
kbd { font: .85rem/1 var(--sans); padding: .15rem .45rem; border: 1px solid var(--rule); border-radius: 2px; }
`
