/** The sources of the house and what they import, for the checks that keep its order. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

export const root: string = join(import.meta.dirname, '..')

/** A source file, by its path from the root, with the paths of the files and packages that it imports. */
export interface Source {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g

function importsOf(path: string, text: string): string[] {
  return [...text.matchAll(IMPORT)].map(m => {
    const name = (m[1] ?? m[2])!
    return name.startsWith('.') ? relative(root, join(root, dirname(path), name)) : name
  })
}

/** All sources below `src` and `web`, tests left out. */
export function sources(): Source[] {
  return ['src', 'web']
    .flatMap(folder =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(p => join(folder, p)),
    )
    .filter(path => /\.tsx?$/.test(path))
    .filter(path => !/\.test\.tsx?$/.test(path))
    .sort()
    .map(path => {
      const text = readFileSync(join(root, path), 'utf8')
      return { path, text, imports: importsOf(path, text) }
    })
}
