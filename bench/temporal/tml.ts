/** Reads TimeML documents: the raw text, its time expressions with offsets, and the publication day. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'

/** A time expression of the corpus. */
export interface Gold {
  readonly start: number
  readonly end: number
  readonly type: string
  readonly value: string
  readonly mod: string | null
}

/** One document of a corpus. */
export interface TmlDocument {
  readonly id: string
  readonly text: string
  /** Day of the document creation time. */
  readonly published: string | null
  readonly timexes: readonly Gold[]
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decode = (s: string): string =>
  s.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name]!)
const attribute = (tag: string, name: string): string | null =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null

/** Parses a `.tml` file; tags are taken out of `<TEXT>` exactly. */
export function readTml(path: string): TmlDocument {
  const source = readFileSync(path, 'utf8')
  const dct = [...source.matchAll(/<TIMEX3[^>]*>/g)].find(m => m[0].includes('CREATION_TIME'))
  const inner = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(source)?.[1] ?? ''
  let text = ''
  const open: { start: number; tag: string }[] = []
  const timexes: Gold[] = []
  for (const m of inner.matchAll(/<(\/?)([A-Za-z][\w-]*)[^>]*>|[^<]+|</g)) {
    if (m[2] === 'TIMEX3' && !m[1]) open.push({ start: text.length, tag: m[0] })
    else if (m[2] === 'TIMEX3') {
      const { start, tag } = open.pop()!
      timexes.push({
        start,
        end: text.length,
        type: attribute(tag, 'type') ?? '',
        value: attribute(tag, 'value') ?? '',
        mod: attribute(tag, 'mod'),
      })
    } else if (!m[2]) text += decode(m[0])
  }
  timexes.sort((a, b) => a.start - b.start)
  return {
    id: basename(path, '.tml'),
    text,
    published: dct ? (attribute(dct[0], 'value')?.slice(0, 10) ?? null) : null,
    timexes,
  }
}
