import { Command } from 'commander'
import { jsonLines } from '../ingest/index.ts'
import { inOrder, openPool } from '../pipeline/pool.ts'
import { type Finish, open, progress, reasonOf, tell, threadCount, write } from './terminal.ts'

async function run(file: string, threads: number | undefined): Promise<number> {
  const source = await open(file).catch(error => tell({ name: file, reason: reasonOf(error) }))
  if (!source) return 1
  const pool = await openPool(threads)
  const bar = progress('documents')
  let done = 0
  try {
    for await (const line of inOrder(jsonLines(source), pool.lines, pool.threads)) {
      await write(`${line}\n`)
      bar.at(++done)
    }
  } finally {
    bar.stop()
    await pool.close()
  }
  return 0
}

/** `onrecord annotate [FILE|-]`: JSONL in, JSONL out, a document a line. */
export function annotateCommand(finish: Finish): Command {
  return new Command('annotate')
    .description('annotate documents: JSONL in, JSONL out, one a line, in the same order')
    .argument(
      '[file]',
      'a JSONL file of {"id", "text", "published"?, "language"?}, or - for standard input',
      '-',
    )
    .option('-j, --threads <n>', 'threads to use (default: all cores)', threadCount)
    .addHelpText(
      'after',
      `
Examples:
  onrecord annotate articles.jsonl > annotations.jsonl
  zcat articles.jsonl.gz | onrecord annotate | jq .timexes

A line that fails comes back as {"id", "error"}; the rest is annotated all the same.`,
    )
    .action(async (file: string, options: { threads?: number }) => finish(await run(file, options.threads)))
}
