/** Where a reader's own colours are in force: what colour or ground alone told is told by lines and outlines. */
export const forced: string = `
@media (forced-colors: active) {
  mark, .m, .words mark, .hit mark { background: Canvas; color: CanvasText; text-decoration: underline; text-decoration-thickness: 2px; }
  a mark { color: LinkText; }
  .m-said { text-decoration-style: solid; text-decoration-thickness: 1px; }
  .m-cue, .m-mention { text-decoration: none; }
  mark:target, mark.lit, mark:target .m, mark.lit .m { background: Mark; color: MarkText; forced-color-adjust: none; }
  :root .line-item.current, :root .paragraph.current, .line:target, .statement:target, .event:target > .event-title, .figure:target .figure-title { outline: 2px solid Highlight; outline-offset: 3px; }
  :root .is-unread .index-title::before { background: LinkText; forced-color-adjust: none; }
  .places a[aria-current] { text-decoration-color: currentColor; }
  .notice, #live:not(:empty), .fresh, .marked { border: 1px solid CanvasText; }
  g.bar rect, g.newest rect { fill: GrayText; }
  g.newest rect { fill: Highlight; }
  .menu-body, #panel, dialog { border: 2px solid CanvasText; }
}
`
