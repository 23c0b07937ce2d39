/** Parsed JSON → originals, told apart by shape: JSON Feed, ninjs, lists of articles, single articles. */
import type { Original } from '../core/index.ts'
import { fromFeed } from './feed.ts'
import { fromObject, isObject, type Json } from './fields.ts'
import { fromNinjs, isNinjs } from './ninjs.ts'
import type { Trouble } from './types.ts'

const isJsonFeed = (item: Json): boolean => /jsonfeed\.org\/version/.test(String(item.version ?? ''))

/** Names under which programs keep a list of articles in an object that is no article itself. */
const lists = ['articles', 'items', 'results', 'documents', 'docs', 'data', 'hits', 'news', 'value']

const listIn = (item: Json): readonly unknown[] | undefined =>
  lists
    .map(name => item[name])
    .find((value): value is unknown[] => Array.isArray(value) && value.some(isObject))

/** The articles a parsed JSON value holds; items of a list are named `name#1`, `name#2` … */
export function fromJson(value: unknown, name: string, format: string): readonly (Original | Trouble)[] {
  if (Array.isArray(value)) return value.flatMap((item, i) => fromJson(item, `${name}#${i + 1}`, format))
  if (!isObject(value)) return [fromObject(value, name, format)]
  if (isJsonFeed(value)) return fromFeed(JSON.stringify(value), name)
  if (isNinjs(value)) return [fromNinjs(value, name)]
  const one = fromObject(value, name, format)
  const list = 'reason' in one || !one.body ? listIn(value) : undefined
  return list ? fromJson(list, name, format) : [one]
}
