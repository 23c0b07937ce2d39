import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { root } from './house.ts'

/** The folders of `src` that each public face may carry, languages included. */
const CARRIES: Readonly<Record<string, readonly string[]>> = {
  './text': ['text'],
  './temporal': ['text', 'temporal'],
  './entities': ['text', 'entities'],
  './attribution': ['text', 'temporal', 'entities', 'attribution'],
  './events': ['text', 'temporal', 'entities', 'attribution', 'events'],
  './story': ['story'],
  './clean': ['clean'],
  './record': ['record'],
}

const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, { default: string }>
}

const sourceOf = (target: string): string =>
  join(root, target.replace(/^\.\/dist\//, '').replace(/\.js$/, '.ts'))

/** The stage whose words a file holds: `temporal` for `src/temporal/…` and for `src/lang/en/temporal/…`. */
const stageOf = (path: string): string | undefined =>
  /^src\/lang\/[a-z]+\/([^/.]+)\//.exec(path)?.[1] ?? /^src\/([^/]+)\//.exec(path)?.[1]

test.each(Object.keys(exports).filter(name => name !== '.' && name !== './package.json'))(
  'onrecord%s bundles alone, without other layers',
  async name => {
    const { metafile } = await build({
      entryPoints: [sourceOf(exports[name]!.default)],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      packages: 'external',
      absWorkingDir: root,
      logLevel: 'silent',
    })
    const allowed = new Set(['core', 'api', 'lang', ...CARRIES[name]!])
    const strangers = Object.keys(metafile.inputs).filter(p => !allowed.has(stageOf(p) ?? 'core'))
    expect(strangers).toEqual([])
  },
)
