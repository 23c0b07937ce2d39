/** `npm run bench -- NAME…`: runs benchmarks over the corpora and holds their figures against `floors.json`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bench, corporaFolder, corpusHash, type Score } from './harness.ts'

/** Scores a corpus has reached: they may only rise. */
interface Floors {
  [bench: string]: { corpora: { [path: string]: string }; scores: { [key: string]: number } }
}

const BENCHES: Readonly<Record<string, () => Promise<{ bench: Bench }>>> = {
  text: () => import('./text/index.ts'),
  extraction: () => import('./extraction/index.ts'),
  temporal: () => import('./temporal/index.ts'),
  names: () => import('./names/index.ts'),
  attribution: () => import('./attribution/index.ts'),
  speakers: () => import('./speakers/index.ts'),
  events: () => import('./events/index.ts'),
  stories: () => import('./stories/index.ts'),
  record: () => import('./record/index.ts'),
  room: () => import('./room/index.ts'),
  speed: () => import('./speed/index.ts'),
}

const log = (line: string): void => void process.stdout.write(`${line}\n`)

/** `floors.json` stands beside the sources, also when the build runs. */
const floorsFile: string = join(
  import.meta.dirname,
  import.meta.dirname.includes('dist') ? '../../bench/floors.json' : 'floors.json',
)

/** Figures vary in their last digit with nothing; more than this below the floor is a loss. */
const TOLERANCE = 0.05

function hold(
  name: string,
  scores: readonly Score[],
  hashes: Record<string, string>,
  floors: Floors,
  mayLower: boolean,
): string[] {
  const known = (floors[name] ??= { corpora: {}, scores: {} })
  const sameCorpora = Object.entries(hashes).every(([path, h]) => (known.corpora[path] ?? h) === h)
  if (!sameCorpora) return [`${name}: the corpora are not those of floors.json; nothing was compared`]
  const lost: string[] = []
  for (const { key, value, floor } of scores) {
    if (!floor) continue
    const pinned = known.scores[key]
    if (pinned !== undefined && value < pinned - TOLERANCE && !mayLower)
      lost.push(`${name}: ${key} fell from ${pinned} to ${value.toFixed(2)}`)
    else known.scores[key] = Math.round((mayLower ? value : Math.max(value, pinned ?? value)) * 100) / 100
  }
  known.corpora = { ...known.corpora, ...hashes }
  return lost
}

async function runOne(
  name: string,
  args: readonly string[],
  floors: Floors,
  mayLower: boolean,
): Promise<string[]> {
  const { bench } = await BENCHES[name]!()
  const corpora = corporaFolder()
  const missing = bench.corpora.filter(path => !existsSync(join(corpora, path)))
  if (missing.length > 0) {
    log(
      `${name}: skipped, for want of ${missing.join(', ')} in ${corpora}; set ONRECORD_CORPORA to the corpora`,
    )
    return []
  }
  log(`\n# ${name}`)
  const scores = await bench.run({ corpora, args, log })
  const hashes = Object.fromEntries(bench.corpora.map(path => [path, corpusHash(join(corpora, path))]))
  return hold(name, scores, hashes, floors, mayLower)
}

async function main(words: readonly string[]): Promise<number> {
  const flags = words.filter(w => w.startsWith('--'))
  const names = words.filter(w => !w.startsWith('--'))
  const unknown = names.filter(n => !(n in BENCHES))
  if (names.length === 0 || unknown.length > 0) {
    log(`usage: npm run bench -- ${Object.keys(BENCHES).join('|')} … [--pin] [--lower]`)
    return 2
  }
  const floors: Floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {}
  const lost: string[] = []
  for (const name of names) lost.push(...(await runOne(name, flags, floors, flags.includes('--lower'))))
  for (const line of lost) log(`BELOW THE FLOOR: ${line}`)
  if (flags.includes('--pin') || flags.includes('--lower'))
    writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`)
  return lost.length > 0 ? 1 : 0
}

process.exitCode = await main(process.argv.slice(2))
