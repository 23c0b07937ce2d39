import { expect, test } from 'vitest'
import { type Source, sources } from './house.ts'

/** Floors of the house, from the ground up; a folder imports from its own and from lower floors alone. */
const FLOORS: readonly (readonly string[])[] = [
  ['core'],
  ['text'],
  ['web', 'ingest', 'clean', 'temporal', 'entities', 'attribution', 'events', 'story', 'record', 'store'],
  ['export'],
  ['lang'],
  ['pipeline'],
  ['api'],
  ['follow'],
  ['room'],
  ['app'],
  ['server'],
  ['cli'],
]

/** The reading room's pages show what a store keeps; the components they are made of know the record alone. */
const folderOf = (path: string): string | undefined =>
  path.startsWith('web/app/') ? 'app' : path.startsWith('web/') ? 'web' : /^src\/([^/]+)\//.exec(path)?.[1]

const floorOf = (folder: string): number => FLOORS.findIndex(floor => floor.includes(folder))

/** What reaches outside knows the shapes of originals and the formats they come in, nothing else. */
const FOLLOWS = new Set(['core', 'ingest'])

/** Pages are rendered from components: the one import from a format to a sibling. */
function isAllowed(from: Source, to: string): boolean {
  const [a, b] = [folderOf(from.path)!, folderOf(to)]
  if (b === undefined || a === b) return true
  return (
    floorOf(b) < floorOf(a) &&
    !(a === 'lang' && b === 'export') &&
    !(a === 'follow' && !FOLLOWS.has(b)) &&
    !(a === 'export' && floorOf(b) === 2 && b !== 'web')
  )
}

test('imports go upwards only, and siblings never import each other', () => {
  const wrong = sources().flatMap(s => s.imports.filter(i => !isAllowed(s, i)).map(i => `${s.path} → ${i}`))
  expect(wrong).toEqual([])
})

test('every folder has its floor', () => {
  const folders = new Set(sources().map(s => folderOf(s.path)!))
  expect([...folders].filter(f => floorOf(f) < 0)).toEqual([])
})

test('no file imports itself through others', () => {
  const byPath = new Map(sources().map(s => [s.path, s]))
  const state = new Map<string, 'open' | 'done'>()
  const cycles: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
      return
    }
    state.set(path, 'open')
    for (const next of byPath.get(path)?.imports ?? []) if (byPath.has(next)) visit(next, [...trail, path])
    state.set(path, 'done')
  }
  for (const path of byPath.keys()) visit(path, [])
  expect(cycles).toEqual([])
})

const PURE = new Set([
  'core',
  'text',
  'clean',
  'temporal',
  'entities',
  'attribution',
  'events',
  'story',
  'record',
  'lang',
  'export',
  'web',
])
/** What is neither clock nor chance, file nor network: the hash by which a page's policy knows its script. */
const HASHES = new Set(['web/page/security.ts node:crypto'])
const IMPURE = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bfetch\(|\bprocess\./

test('no clock, chance, file or network in the pure folders', () => {
  const wrong = sources()
    .filter(s => PURE.has(folderOf(s.path)!))
    .filter(
      s => IMPURE.test(s.text) || s.imports.some(i => i.startsWith('node:') && !HASHES.has(`${s.path} ${i}`)),
    )
  expect(wrong.map(s => s.path)).toEqual([])
})

test('the process is ended in cli/ alone', () => {
  const wrong = sources().filter(s => folderOf(s.path) !== 'cli' && /process\.exit\b/.test(s.text))
  expect(wrong.map(s => s.path)).toEqual([])
})
