import { writeFile } from 'node:fs/promises'
import { Command, InvalidArgumentError } from 'commander'
import { type Day, parseDay, type RecordFile } from '../core/index.ts'
import { files } from '../export/index.ts'
import { changes, text } from '../export/text.ts'
import { openPool } from '../pipeline/pool.ts'
import { read } from '../pipeline/read.ts'
import { changesSince } from '../record/index.ts'
import { type Finish, progress, reasonOf, tell, threadCount, write } from './terminal.ts'

interface Options extends Readonly<Partial<Record<(typeof files)[number]['name'], string>>> {
  readonly since?: Day
  readonly threads?: number
}

function day(words: string): Day {
  if (parseDay(words) === null || words.length !== 10)
    throw new InvalidArgumentError('takes a day that exists, such as 2024-05-16.')
  return words
}

/** Writes a file, or standard output for `-`; says where it is. */
async function save(path: string, content: string): Promise<boolean> {
  if (path === '-') {
    await write(content)
    return true
  }
  try {
    await writeFile(path, content)
    process.stderr.write(`onrecord: wrote ${path}\n`)
    return true
  } catch (error) {
    tell({ name: path, reason: `could not be written: ${reasonOf(error)}` })
    return false
  }
}

const news = (record: RecordFile, since: Day): string =>
  changes(
    record,
    since,
    record.stories.map(story => ({ story, ...changesSince(story, record.documents, since) })),
  )

async function output(record: RecordFile, options: Options): Promise<boolean> {
  const saved: boolean[] = []
  for (const { name, write } of files) {
    const path = options[name]
    if (path) saved.push(await save(path, write(record)))
  }
  if (files.every(({ name }) => options[name] !== '-'))
    await write(options.since ? news(record, options.since) : text.write(record))
  return saved.every(Boolean)
}

async function run(paths: readonly string[], options: Options): Promise<number> {
  const pool = await openPool(options.threads)
  const bar = progress('documents')
  try {
    const record = await read(paths, pool, { stdin: process.stdin, onTrouble: tell, onProgress: bar.at })
    bar.stop()
    if (record.documents.length === 0) {
      tell({ name: paths.join(' '), reason: 'no document could be read' })
      return 1
    }
    return (await output(record, options)) ? 0 : 1
  } finally {
    bar.stop()
    await pool.close()
  }
}

/** `onrecord read PATH…`: the main job. */
export function readCommand(finish: Finish): Command {
  const command = new Command('read')
    .description('read reports and print the record of every story in them')
    .argument('<path...>', 'files, folders of any mixture, or - for standard input')
    .option('--since <day>', 'print only what is new in documents published after a day', day)
    .option('-j, --threads <n>', 'threads to use (default: all cores)', threadCount)
    .addHelpText(
      'after',
      `
A file named - is standard output. Reads plain text, saved pages, JSONL, RSS, Atom and JSON feeds, IPTC ninjs and WARC.

Examples:
  onrecord read articles/
  onrecord read articles/ feed.xml --html record.html --json record.json
  cat story.jsonl | onrecord read - --since 2024-05-16`,
    )
    .action(async (paths: string[], options: Options) => finish(await run(paths, options)))
  for (const { name, what } of files) command.option(`--${name} <file>`, `write the record as ${what}`)
  return command
}
