/** What the page may do: nothing but what it brings along. */
import { createHash } from 'node:crypto'

const hashed = (content: string): string =>
  `'sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}'`

/** A Content Security Policy that lets just this style and this script be, and nothing be fetched. */
export const policy = (style: string, script: string): string =>
  [
    "default-src 'none'",
    `style-src ${hashed(style)}`,
    `script-src ${hashed(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
