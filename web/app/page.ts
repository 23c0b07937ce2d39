/** A page of the reading room as HTML. */
import { type ComponentChildren, h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { escaped } from '../page/escape.ts'
import { type Frame, Shell } from './Shell.tsx'

/** Half a circle: the mark of what is announced. */
const ICON =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><g stroke='%238c1d18' stroke-width='2'>" +
  "<circle cx='8' cy='8' r='6.5' fill='none'/><path d='M8 1.5a6.5 6.5 0 0 0 0 13z' fill='%238c1d18'/></g></svg>"

/** A feed that a page offers. */
export interface OfferedFeed {
  readonly href: string
  readonly type: 'application/atom+xml' | 'application/feed+json'
  readonly title: string
}

/** The whole page; style and script are fetched from the server it comes from, nothing is inline. */
export function appPage(frame: Frame, body: ComponentChildren, feeds: readonly OfferedFeed[] = []): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="same-origin">',
    `<title>${escaped(frame.title)} · Onrecord</title>`,
    `<link rel="icon" href="${ICON}">`,
    '<script src="/assets/early.js"></script>',
    '<link rel="stylesheet" href="/assets/room.css">',
    ...feeds.map(
      f => `<link rel="alternate" type="${f.type}" title="${escaped(f.title)}" href="${escaped(f.href)}">`,
    ),
    '<script src="/assets/room.js" defer></script>',
    '</head>',
    `<body>${renderToString(h(Shell, { frame, children: body }))}</body>`,
    '</html>',
    '',
  ].join('\n')
}
