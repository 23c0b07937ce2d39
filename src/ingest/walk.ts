/** Paths → files: folders walked in order of their names, hidden ones passed over. */
import { createReadStream } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Chunks } from './bytes.ts'
import type { Trouble } from './types.ts'

/** A file to be opened. */
export interface FoundFile {
  readonly name: string
  readonly path: string
  readonly open: () => Chunks
}

const problems: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'may not be read: permission denied',
  EPERM: 'may not be read: permission denied',
  ELOOP: 'is a link that leads to itself',
}

/** What a failed file operation means, in words. */
export const whyNot = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  return problems[code ?? ''] ?? `cannot be read (${message})`
}

async function* folder(path: string, above: readonly string[]): AsyncIterable<FoundFile | Trouble> {
  const real = await realpath(path)
  if (above.includes(real)) return
  const names = (await readdir(path)).filter(name => !name.startsWith('.')).sort()
  if (!names.length && !above.length) yield { name: path, reason: 'is an empty folder' }
  for (const name of names) yield* files(join(path, name), [...above, real])
}

/** The files below a path, or the path itself where it is a file. A missing or closed path is a `Trouble`. */
export async function* files(
  path: string,
  above: readonly string[] = [],
): AsyncIterable<FoundFile | Trouble> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) yield* folder(path, above)
    else if (found.isFile() || !above.length) yield { name: path, path, open: () => createReadStream(path) }
  } catch (error) {
    yield { name: path, reason: whyNot(error) }
  }
}
