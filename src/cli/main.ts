/** The command line: `onrecord read | annotate | group | extract | add | watch | serve`. */
import { Command, CommanderError } from 'commander'
import { version } from '../pipeline/version.ts'
import type { Finish } from './terminal.ts'

/** The commands, in the order of the help. */
const COMMANDS: Readonly<Record<string, () => Promise<(finish: Finish) => Command>>> = {
  read: async () => (await import('./read.ts')).readCommand,
  annotate: async () => (await import('./annotate.ts')).annotateCommand,
  group: async () => (await import('./group.ts')).groupCommand,
  extract: async () => (await import('./extract.ts')).extractCommand,
  add: async () => (await import('./add.ts')).addCommand,
  watch: async () => (await import('./watch.ts')).watchCommand,
  serve: async () => (await import('./serve.ts')).serveCommand,
}

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
  const wanted = argv[2] ?? ''
  for (const [name, load] of Object.entries(COMMANDS)) {
    // A command's own code is loaded with it: help, and nothing else, needs all of them.
    if (wanted in COMMANDS && name !== wanted) continue
    const command = (await load())(result => {
      code = result
    })
    program.addCommand(command.exitOverride().showHelpAfterError('(add --help for help)'))
  }
  try {
    await program.parseAsync(argv as string[])
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : USAGE
  }
  return code
}
