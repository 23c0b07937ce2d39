/** A PostgreSQL of its own for tests, in a folder that is thrown away. */
import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Debian, Fedora and Homebrew put the programs of the server. */
const FOLDERS: readonly string[] = [
  '/usr/lib/postgresql',
  '/usr/pgsql',
  '/opt/homebrew/opt',
  '/usr/local/opt',
]

/** The folder with `initdb` and `pg_ctl`, of the newest version there is; null where PostgreSQL is not installed. */
export function postgresPrograms(): string | null {
  const candidates = FOLDERS.filter(existsSync).flatMap(folder =>
    readdirSync(folder)
      .sort((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10))
      .map(version => join(folder, version, 'bin')),
  )
  const found = [...candidates, '/usr/bin'].find(folder => existsSync(join(folder, 'initdb')))
  return found ?? null
}

/** A server that runs. */
export interface PostgresServer {
  /** `postgres://…` of its database. */
  readonly address: string
  readonly stop: () => void
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
    probe.on('error', reject)
  })

/** Runs a program; the server refuses to be run by root, who runs it as the user `postgres`. */
function run(program: string, args: readonly string[]): void {
  const isRoot = process.getuid?.() === 0
  const [command, given] = isRoot
    ? ['runuser', ['-u', 'postgres', '--', program, ...args]]
    : [program, [...args]]
  // Its own output goes nowhere: a server that inherits a pipe keeps it open.
  const { status, error } = spawnSync(command, given, { stdio: 'ignore', cwd: tmpdir() })
  if (status !== 0) throw error ?? new Error(`${program} ended with ${status}`)
}

const userId = (flag: string): number =>
  Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim())

/** Starts a server at a free port; null where PostgreSQL is not installed. */
export async function startPostgres(): Promise<PostgresServer | null> {
  const programs = postgresPrograms()
  if (!programs) return null
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-pg-'))
  if (process.getuid?.() === 0) chownSync(folder, userId('-u'), userId('-g'))
  const data = join(folder, 'data')
  const port = await freePort()
  run(join(programs, 'initdb'), [
    '-D',
    data,
    '-U',
    'onrecord',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-locale',
    '-N',
  ])
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`
  run(join(programs, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start'])
  return {
    address: `postgres://onrecord@127.0.0.1:${port}/postgres`,
    stop() {
      run(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
