/** Type, rules and the grid of the page. */
export const base: string = `
*, *::before, *::after { box-sizing: border-box; }
html { scroll-padding: 4.5rem 0 4rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; overflow-wrap: anywhere; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.55 var(--serif);
  font-kerning: normal; font-variant-numeric: lining-nums; text-rendering: optimizeLegibility; }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, blockquote { margin: 0; padding: 0; font: inherit; }
ul, ol { list-style: none; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--rule); text-decoration-thickness: 1px;
  text-underline-offset: .18em; }
a:hover { text-decoration-color: currentColor; color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
main { container: record / inline-size; }
main:focus, .document:focus, .line:focus, .event:focus, .statement:focus, mark:focus { outline: none; }
button, input { font: inherit; color: inherit; }
svg { display: block; overflow: visible; }
.symbols { position: absolute; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .4rem .8rem; background: var(--paper); z-index: 9; }
.skip:focus { top: .5rem; }
.page { max-width: 80rem; margin: 0 auto; padding: 0 clamp(1.1rem, 4vw, 3.5rem) 4rem; }
div.bar { position: sticky; top: 0; z-index: 5; display: flex; align-items: center; justify-content: space-between;
  gap: 1rem; min-height: 3.1rem; background: var(--paper); border-bottom: 1px solid var(--strong); }
.wordmark { font: 600 .82rem/1 var(--sans); letter-spacing: .2em; text-transform: uppercase; text-decoration: none; }
.tools { display: flex; align-items: center; gap: .5rem; font: .82rem/1 var(--sans); }
.tools[hidden] { display: none; }
.tools input { width: clamp(6.5rem, 24vw, 15rem); padding: .45rem .6rem; border: 1px solid var(--rule);
  border-radius: 2px; background: transparent; }
.tools input::-webkit-search-cancel-button { display: none; }
.tools input::placeholder { color: var(--soft); opacity: 1; }
.tools output { color: var(--soft); min-width: 3.6em; text-align: right; }
.tools output:empty { display: none; }
button { padding: .45rem .7rem; border: 1px solid var(--rule); border-radius: 2px; background: transparent; cursor: pointer; }
button:hover { border-color: var(--strong); }
.masthead { padding: clamp(1.4rem, 3vw, 2.4rem) 0 clamp(.9rem, 2vw, 1.4rem); }
.kicker { font: .85rem/1.3 var(--sans); letter-spacing: .02em; color: var(--accent); }
.title { margin: .3rem 0 .6rem; font: 500 clamp(1.75rem, 1.35rem + 1.7vw, 2.6rem)/1.1 var(--serif);
  letter-spacing: -.014em; text-wrap: balance; max-width: 50ch; }
.counts { display: flex; flex-wrap: wrap; gap: .3rem 0; font: .88rem/1.4 var(--sans); color: var(--soft);
  font-variant-numeric: tabular-nums; margin-left: -1rem; clip-path: inset(0 0 0 1rem); }
.counts li { margin-right: 1rem; padding-left: calc(1rem - 1px); border-left: 1px solid var(--rule); }
.contents { border-top: 3px double var(--strong); border-bottom: 1px solid var(--rule); padding: .7rem 0; }
.contents ul { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; font: .88rem/1.5 var(--sans); }
.contents a { text-decoration: none; }
@media (max-width: 40rem) { .contents ul { flex-wrap: nowrap; overflow-x: auto; white-space: nowrap; padding-bottom: .2rem; } }
.section { padding: clamp(1.5rem, 3vw, 2.3rem) 0; border-bottom: 1px solid var(--rule); }
.section-head { margin-bottom: 1.4rem; }
.section-head h2, .section-head h3 { font: 600 1.32rem/1.25 var(--serif); letter-spacing: -.005em; }
.about { margin-top: .3rem; font: .85rem/1.45 var(--sans); color: var(--soft); max-width: 60ch; }
@container record (min-width: 57rem) {
  .section { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); column-gap: 3.5rem; }
  .section-head { position: sticky; top: 4.6rem; align-self: start; margin: 0; }
}
.page:not(.room) .voice:nth-of-type(n + 7) { content-visibility: auto; contain-intrinsic-block-size: auto 24rem; }
.page:not(.room) .section-body > .event:nth-of-type(n + 4) { content-visibility: auto; contain-intrinsic-block-size: auto 60rem; }
.story ~ .story > .section { content-visibility: auto; contain-intrinsic-block-size: auto 40rem; }
summary { cursor: pointer; font: .85rem/1.6 var(--sans); color: var(--soft); }
summary:hover { color: var(--accent); }
.rest { margin-top: 1.6rem; }
.foot { padding: 2rem 0 0; font: .82rem/1.5 var(--sans); color: var(--soft); max-width: 60ch; }
.index { padding: clamp(1.4rem, 3vw, 2.4rem) 0 1rem; border-bottom: 3px double var(--strong); }
.index-list > :first-child { border-top: 0; }
.index-entry { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: .15rem 1.1rem; padding: .85rem 0 .9rem; border-top: 1px solid var(--rule); }
.index-what { grid-column: 1 / -1; }
.index-title { font-size: 1.22rem; line-height: 1.28; text-wrap: pretty; }
.index-title a { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.index-title a { text-decoration: none; }
.index-title a:hover { text-decoration: underline; }
.index-days, .index-meta { font: .82rem/1.5 var(--sans); color: var(--soft); font-variant-numeric: tabular-nums; }
.index-meta { display: flex; flex-wrap: wrap; gap: 0 1.1rem; }
.index-main { margin-top: .15rem; font-size: .98rem; line-height: 1.4; }
@container record (min-width: 57rem) {
  .index-entry { grid-template-columns: 10.5rem minmax(0, 1fr) 15.5rem; column-gap: 1.6rem; }
  .index-what { grid-column: 2; grid-row: 1; }
  .index-days { grid-column: 1; grid-row: 1; padding-top: .3rem; }
  .index-meta { grid-column: 3; grid-row: 1; padding-top: .3rem; align-content: start; justify-content: end; text-align: right; }
}
`
