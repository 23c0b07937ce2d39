/** What a benchmark is, and the helpers that all of them share. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One figure of a benchmark. Keys with `floor: true` are pinned in `floors.json` and may only rise. */
export interface Score {
  readonly key: string
  readonly value: number
  readonly floor?: boolean
}

/** A benchmark: its name on the command line, the corpora it reads, and its work. */
export interface Bench {
  readonly name: string
  /** Folders or files below the corpora folder; the bench is skipped, saying so, where one is absent. */
  readonly corpora: readonly string[]
  /** Prints tables for a person to `log`, and returns the figures. */
  readonly run: (context: BenchContext) => readonly Score[] | Promise<readonly Score[]>
}

/** What a benchmark is given. */
export interface BenchContext {
  /** Absolute path of the corpora folder. */
  readonly corpora: string
  /** Words of the command line after the name. */
  readonly args: readonly string[]
  readonly log: (line: string) => void
}

/** The corpora folder: `$ONRECORD_CORPORA`, or `../shared/corpora` beside the checkout. */
export const corporaFolder = (): string =>
  process.env.ONRECORD_CORPORA ??
  join(
    import.meta.dirname,
    import.meta.dirname.includes('dist') ? '../../../shared/corpora' : '../../shared/corpora',
  )

/** All files below a folder (or the file itself), in order of their paths. */
export function filesBelow(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

/** Hash of the files below a path, by which `floors.json` knows the corpus. */
export function corpusHash(path: string): string {
  const digest = createHash('sha256')
  for (const file of filesBelow(path)) digest.update(file.slice(path.length)).update(readFileSync(file))
  return digest.digest('hex').slice(0, 16)
}

/** Precision, recall and F1 in per cent from counts. */
export function prf(right: number, found: number, gold: number): { p: number; r: number; f: number } {
  const p = found ? (100 * right) / found : 0
  const r = gold ? (100 * right) / gold : 0
  return { p, r, f: p + r ? (2 * p * r) / (p + r) : 0 }
}

/** A table with aligned columns. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map(row => row.map(c => (typeof c === 'number' ? c.toFixed(1) : c)))
  const widths = cells[0]!.map((_, i) => Math.max(...cells.map(row => (row[i] ?? '').length)))
  return cells
    .map(row => row.map((c, i) => (i ? c.padStart(widths[i]!) : c.padEnd(widths[i]!))).join('  '))
    .join('\n')
}
