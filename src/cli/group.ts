import { Command } from 'commander'
import { jsonLines } from '../ingest/index.ts'
import { groupLines } from '../pipeline/group.ts'
import { type Finish, open, progress, reasonOf, tell, write } from './terminal.ts'

async function run(file: string, live: boolean): Promise<number> {
  const source = await open(file).catch(error => tell({ name: file, reason: reasonOf(error) }))
  if (!source) return 1
  const bar = progress('documents')
  let done = 0
  try {
    for await (const line of groupLines(jsonLines(source), live)) {
      await write(`${line}\n`)
      bar.at(++done)
    }
  } finally {
    bar.stop()
  }
  return 0
}

/** `onrecord group [--live] [FILE|-]`: the story of each document, decided as it arrives. */
export function groupCommand(finish: Finish): Command {
  return new Command('group')
    .description('group documents into stories as they arrive: JSONL in, JSONL out')
    .argument(
      '[file]',
      'a JSONL file of {"id", "title"?, "text", "published"?, "outlet"?}, or - for standard input',
      '-',
    )
    .option('--live', 'treat the input as a stream with a short memory instead of an archive', false)
    .addHelpText(
      'after',
      `
Examples:
  onrecord group archive.jsonl > stories.jsonl
  tail -f feed.jsonl | onrecord group --live

Each line of the answer is {"id", "story", "affair", "reprintOf"?}, decided at once and by what came before alone.`,
    )
    .action(async (file: string, options: { live: boolean }) => finish(await run(file, options.live)))
}
