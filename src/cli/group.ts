import { Command } from 'commander'
import { jsonLines } from '../ingest/index.ts'
import { groupLines, readDecisions } from '../pipeline/group.ts'
import type { Decision } from '../story/index.ts'
import { type Finish, open, progress, reasonOf, tell, write } from './terminal.ts'

interface Options {
  readonly live: boolean
  readonly decisions?: string
}

/** The log of decisions in a file, or null where it cannot be read; lines that are none are told of. */
async function decided(file: string | undefined): Promise<Decision[] | null> {
  if (file === undefined) return []
  const source = await open(file).catch(error => tell({ name: file, reason: reasonOf(error) }))
  return source ? readDecisions(jsonLines(source), reason => tell({ name: file, reason })) : null
}

async function run(file: string, options: Options): Promise<number> {
  const log = await decided(options.decisions)
  if (!log) return 1
  const source = await open(file).catch(error => tell({ name: file, reason: reasonOf(error) }))
  if (!source) return 1
  const bar = progress('documents')
  let done = 0
  try {
    const unmet = (reason: string): void => tell({ name: options.decisions!, reason })
    for await (const line of groupLines(jsonLines(source), options.live, log, unmet)) {
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
    .option('--decisions <file>', 'JSONL of decisions by which stories and affairs are merged or split')
    .addHelpText(
      'after',
      `
Examples:
  onrecord group archive.jsonl > stories.jsonl
  tail -f feed.jsonl | onrecord group --live

Each line of the answer is {"id", "story", "affair", "joins"?, "reprintOf"?, "unread"?}, decided at once and by what
came before alone. "joins" names an affair that turned out to be one with this document's "affair": wherever its id
stands, it leads there. "unread" names the language of a text that is not analysed; it is grouped by its words as they stand.
A line of decisions is {"id", "kind": "merge stories", "stories": […], "affair"}, {"id", "kind": "split story",
"story", "documents": […]}, {"id", "kind": "merge affairs", "affairs": […]}, {"id", "kind": "split affair", "affair",
"stories": […]} or {"id", "kind": "undo", "decision"}; lines are heeded in their order.
To undo one, add a line that names its id; the ids of the grouping itself never change.`,
    )
    .action(async (file: string, options: Options) => finish(await run(file, options)))
}
