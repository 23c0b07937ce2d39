/** A record as one HTML page that needs nothing beside itself. */
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import type { RecordFile } from '../../src/core/index.ts'
import { styles } from '../styles/index.ts'
import { script } from './behaviour.ts'
import { escaped } from './escape.ts'
import { Body } from './Page.tsx'
import type { Plan } from './plan.ts'
import { planOf } from './plan.ts'
import { policy } from './security.ts'

/** Words shown in several pieces light up together: their first piece bears the anchor, a rule reaches the rest. */
const litTogether = (plan: Plan): string =>
  plan.broken
    .map(
      anchor =>
        `:root:has(#${anchor}:target) [data-words="${anchor}"]{background:var(--lit);color:var(--lit-ink)}`,
    )
    .join('\n')

function titleOf(plan: Plan): string {
  const [only, second] = plan.stories
  if (only && !second) return only.view.story.title
  return plan.stories.length === 0 ? 'No story' : `${plan.stories.length} stories`
}

/** The whole page; the same record gives the same characters. */
export function pageOf(record: RecordFile): string {
  const plan = planOf(record)
  const style = `${styles}${litTogether(plan)}`
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy(style, script))}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="referrer" content="no-referrer">',
    `<meta name="generator" content="Onrecord ${escaped(record.version)}">`,
    `<title>${escaped(titleOf(plan))} · Onrecord</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>${renderToString(h(Body, { plan, version: record.version }))}`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
