/** Modules bundled as they run when built, for tests of what is begun in a thread or process of its own. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './house.ts'

/** A folder of bundled modules. */
export interface Built {
  readonly folder: string
  readonly drop: () => void
}

/** Bundles entries (a name, and a path from the root) into a folder beside the modules that are not bundled. */
export async function built(entries: Readonly<Record<string, string>>): Promise<Built> {
  const folder = mkdtempSync(join(root, 'node_modules/.onrecord-built-'))
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  await build({
    entryPoints: Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)])),
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['libsql', 'piscina', 'pg', 'pg-native'],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
    logLevel: 'silent',
  })
  return { folder, drop: () => rmSync(folder, { recursive: true, force: true }) }
}
