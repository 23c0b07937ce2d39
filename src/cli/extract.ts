import { Command } from 'commander'
import { extractFrom } from '../pipeline/extract.ts'
import { type Finish, tell, write } from './terminal.ts'

async function run(file: string, url: string | undefined): Promise<number> {
  let found = 0
  for await (const item of extractFrom(file, url)) {
    if ('reason' in item) tell(item)
    else {
      found++
      await write(`${JSON.stringify(item)}\n`)
    }
  }
  return found > 0 ? 0 : 1
}

/** `onrecord extract [FILE|-] [--url U]`: the article of a page. */
export function extractCommand(finish: Finish): Command {
  return new Command('extract')
    .description('extract the article of a saved page: {title, outlet, published, byline, text}')
    .argument('[file]', 'a page or any other file that `read` takes, or - for standard input', '-')
    .option('--url <url>', 'the address that the page was saved from')
    .addHelpText(
      'after',
      `
Examples:
  onrecord extract page.html
  curl -s https://news.example/article | onrecord extract --url https://news.example/article`,
    )
    .action(async (file: string, options: { url?: string }) => finish(await run(file, options.url)))
}
