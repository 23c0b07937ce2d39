/** The command line: `onrecord read | annotate | group | extract`. */
import { Command, CommanderError } from 'commander'
import { version } from '../pipeline/version.ts'
import { annotateCommand } from './annotate.ts'
import { extractCommand } from './extract.ts'
import { groupCommand } from './group.ts'
import { readCommand } from './read.ts'

/** Exit codes: 0 done; 1 nothing could be read; 2 the command's words are off. */
const USAGE = 2

/** Runs the command line with `argv` as node has it; gives the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  // A reader that closes the pipe early (`| head`) is no error.
  process.stdout.on('error', error => {
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0)
    throw error
  })
  let code = 0
  const program = new Command('onrecord')
    .description('Reads many outlets’ reports of a developing story and gives back its record.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(add --help for help)')
    .configureHelp({ showGlobalOptions: true })
  for (const make of [readCommand, annotateCommand, groupCommand, extractCommand])
    program.addCommand(
      make(result => {
        code = result
      })
        .exitOverride()
        .showHelpAfterError('(add --help for help)'),
    )
  try {
    await program.parseAsync(argv as string[])
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : USAGE
  }
  return code
}
