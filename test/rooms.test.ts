import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { root } from './house.ts'

// Each command loads the whole program anew.
vi.setConfig({ testTimeout: 240_000 })

const bin = join(root, 'bin/onrecord.js')
const story = join(root, 'examples/story')
const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
let files = 0
const fresh = (): string => join(folder, `${files++}.db`)
const file = (name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const article = (i: number): string =>
  `<html><head><title>Visit ${i}</title></head><body><article><h1>Minister Brandt to visit Ilvane, part ${i}</h1>` +
  `<p>The minister, Edda Brandt, will visit Ilvane on ${1 + (i % 28)} October 2031, her office said on Friday. ` +
  'She is to open the Orre bridge with the mayor, Sven Aldo, and to speak with the workers who built it.</p></article></body></html>'

/** A server of invented news on this machine; `/slow` never ends. */
let news: Server
/** Called when `/slow` is asked for. */
let asked = (): void => {}
let at = ''
beforeAll(async () => {
  news = createServer((request, response) => {
    const path = request.url ?? '/'
    if (path === '/slow') {
      asked()
      return void response.write('<html>')
    }
    if (path === '/feed.xml') {
      response.setHeader('content-type', 'application/rss+xml')
      const items = [1, 2].map(
        i => `<item><title>Visit ${i}</title><link>${at}/visit/${i}</link><guid>${i}</guid></item>`,
      )
      return response.end(
        `<rss version="2.0"><channel><title>Invented news</title>${items.join('')}</channel></rss>`,
      )
    }
    response.statusCode = path.startsWith('/visit/') ? 200 : 404
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(path.startsWith('/visit/') ? article(Number(path.slice(7))) : 'none')
  })
  await new Promise<void>(done => news.listen(0, '127.0.0.1', done))
  at = `http://127.0.0.1:${(news.address() as AddressInfo).port}`
})
afterAll(() => {
  news.closeAllConnections()
  news.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A command under way; its output so far, and its end. */
interface Running {
  readonly child: ChildProcessWithoutNullStreams
  readonly ended: Promise<Ended>
  /** Resolves when its output or messages match. */
  readonly says: (words: RegExp) => Promise<string>
}

function start(args: readonly string[], input = ''): Running {
  // A build machine's variables: nothing is coloured in a pipe there either.
  const env = { ...process.env, XDG_DATA_HOME: folder, CI: '1', FORCE_COLOR: '1' }
  const child = spawn(process.execPath, [bin, ...args], { env })
  let [out, err] = ['', '']
  const look = new Set<() => void>()
  const note = (): void => look.forEach(one => void one())
  child.stdout.on('data', data => {
    out += data
    note()
  })
  child.stderr.on('data', data => {
    err += data
    note()
  })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const ended = new Promise<Ended>(resolve => child.on('close', code => resolve({ code, out, err })))
  const says = (words: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const one = (): void => {
        const match = words.exec(out + err)
        if (match) resolve(match[1] ?? match[0])
      }
      look.add(one)
      one()
      void ended.then(() => reject(new Error(`ended without saying ${words}: ${out}${err}`)))
    })
  return { child, ended, says }
}

const run = (args: readonly string[], input?: string): Promise<Ended> => start(args, input).ended

/** Waits until something has arrived in a store that another program writes. */
async function arrived(store: string): Promise<void> {
  for (;;) {
    await new Promise(resolve => setTimeout(resolve, 20))
    if (!existsSync(store)) continue
    const db = new Database(store)
    try {
      const [row] = db.prepare('select count(*) as n from originals').all([]) as { n: number }[]
      if (row!.n > 0) return
    } catch {
      // It is being made.
    } finally {
      db.close()
    }
  }
}

describe('add', () => {
  test('reads into the store, once, and tells in one line; nothing else where nobody looks', async () => {
    const store = fresh()
    const first = await run(['add', '--archive', '-j', '1', '--store', store, story])
    expect(first).toEqual({
      code: 0,
      out: '',
      err: expect.stringMatching(/^onrecord: (\d+) added, 0 known already; 11 documents in 1 stories\n$/),
    })
    const again = await run(['add', '--archive', '-j', '1', '--store', store, story])
    expect(again.code).toBe(0)
    expect(again.err).toMatch(/^onrecord: 0 added, \d+ known already; 11 documents in 1 stories\n$/)
  })
  test('the same with any number of threads', async () => {
    const [one, two] = [fresh(), fresh()]
    await run(['add', '--archive', '-j', '1', '--store', one, story])
    await run(['add', '--archive', '-j', '2', '--store', two, story])
    const records = (path: string): unknown => {
      const db = new Database(path)
      const rows = db.prepare('select story, hex(body) as body from records order by story').all([])
      db.close()
      return rows
    }
    expect(records(two)).toEqual(records(one))
  })
  test('what stands at an address, where the host is allowed', async () => {
    const store = fresh()
    const refused = await run(['add', '-j', '1', '--store', store, `${at}/visit/3`])
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('127.0.0.1')])
    const allowed = await run(['add', '-j', '1', '--store', store, '--allow', '127.0.0.1', `${at}/visit/3`])
    expect([allowed.code, allowed.err]).toEqual([
      0,
      expect.stringMatching(/^onrecord: 1 added, .* 1 documents/),
    ])
    const gone = await run(['add', '-j', '1', '--store', store, '--allow', '127.0.0.1', `${at}/none`])
    expect([gone.code, gone.err]).toEqual([1, expect.stringContaining(`${at}/none`)])
  })
  test('from standard input, and what is missing is told in one line', async () => {
    const store = fresh()
    const line = JSON.stringify({
      text: 'The minister, Edda Brandt, will visit Ilvane on 3 June 2031, her office said.',
    })
    expect((await run(['add', '-j', '1', '--store', store, '-'], `${line}\n`)).err).toMatch(
      /^onrecord: 1 added/,
    )
    const missing = await run(['add', '-j', '1', '--store', store, join(folder, 'none.txt')])
    expect(missing.code).toBe(1)
    expect(missing.err.split('\n')[0]).toMatch(/none\.txt: .*no such file/)
    expect((await run(['add'])).code).toBe(2)
  })
  test('stopped while it reads, keeps everything for the next command', async () => {
    const store = fresh()
    // Each tells of something else: no story grows large.
    const word = (i: number): string =>
      `${String.fromCharCode(65 + (i % 26))}${'aeiou'[i % 5]}${'lmnrst'[i % 6]}${i}ville`
    const note = (i: number): string =>
      JSON.stringify({ text: `${word(i)} opens its hall. ${word(i * 7)} sings there, said ${word(i * 13)}.` })
    const many = file('many.jsonl', Array.from({ length: 400 }, (_, i) => note(i)).join('\n'))
    const command = start(['add', '-j', '1', '--store', store, many])
    await arrived(store)
    command.child.kill('SIGINT')
    const stopped = await command.ended
    expect(stopped.code).toBe(130)
    expect(stopped.err).toMatch(/stopped, \d+ are kept and read by the next command\n$/)
    const rest = await run(['add', '-j', '1', '--store', store, many])
    expect([rest.code, rest.err]).toEqual([0, expect.stringMatching(/; 400 documents in /)])
  })
})

describe('a store that cannot be opened', () => {
  const told = async (where: string, command: readonly string[] = ['add']): Promise<Ended> =>
    run([...command, '-j', '1', '--store', where, ...(command[0] === 'add' ? [story] : [])])
  test('because it is another program’s file: one line', async () => {
    const foreign = file(
      'foreign.db',
      'These are the notes of somebody else, and no database at all. '.repeat(40),
    )
    const before = readFileSync(foreign, 'utf8')
    for (const command of [['add'], ['watch', '--once'], ['serve', '--port', '0']]) {
      const { code, out, err } = await told(foreign, command)
      expect([code, out]).toEqual([1, ''])
      expect(err).toMatch(/^onrecord: .*foreign\.db: .*no store of Onrecord.*\n$/)
    }
    expect(readFileSync(foreign, 'utf8')).toBe(before)
  })
  test('because it is newer: one line', async () => {
    const store = fresh()
    await run(['add', '-j', '1', '--store', store, join(story, '01-northline-hint.txt')])
    const db = new Database(store)
    const names = db.prepare('select name, value from meta').all([]) as { name: string; value: string }[]
    const version = names.find(row => /schema|version/.test(row.name))!
    db.prepare('update meta set value = ? where name = ?').run(['9999', version.name])
    db.close()
    const { code, err } = await told(store)
    expect([code, err]).toEqual([1, expect.stringMatching(/^onrecord: .*newer.*\n$/)])
  })
  test('because another program writes: one line, after a while', async () => {
    const store = fresh()
    await run(['add', '-j', '1', '--store', store, join(story, '01-northline-hint.txt')])
    const db = new Database(store)
    db.exec('begin exclusive')
    const { code, err } = await told(store)
    db.exec('rollback')
    db.close()
    expect([code, err]).toEqual([1, expect.stringMatching(/^onrecord: .*in use by another program.*\n$/)])
  })
  test('because it is a folder: one line', async () => {
    const { code, err } = await told(folder)
    expect([code, err]).toEqual([1, expect.stringMatching(/^onrecord: .*folder.*\n$/)])
  })
})

describe('watch', () => {
  test('takes a feed’s full articles and a folder’s files, and tells what is new', async () => {
    const store = fresh()
    const clippings = join(folder, 'clippings')
    mkdirSync(clippings)
    cpSync(join(story, '01-northline-hint.txt'), join(clippings, 'one.txt'))
    const options = ['--once', '-j', '1', '--store', store, '--allow', '127.0.0.1']
    const first = await run(['watch', ...options, `${at}/feed.xml`, clippings])
    expect(first.err).toMatch(/^onrecord: 3 new\n$/)
    expect([first.code, first.out]).toEqual([0, ''])
    const again = await run(['watch', ...options])
    expect(again).toEqual({ code: 0, out: '', err: '' })
  })
  test('nothing to follow is told', async () => {
    const store = fresh()
    const none = await run(['watch', '--once', '-j', '1', '--store', store])
    expect([none.code, none.err]).toEqual([
      1,
      'onrecord: watch: nothing is followed; name a feed, a page or a folder\n',
    ])
    const missing = await run(['watch', '--once', '-j', '1', '--store', store, join(folder, 'none')])
    expect([missing.code, missing.err]).toEqual([
      1,
      expect.stringMatching(/none: there is no such folder.*\n$/),
    ])
  })
  test.each(['SIGINT', 'SIGTERM'] as const)('ends by %s, whatever is under way', async signal => {
    const store = fresh()
    const options = ['-j', '1', '--store', store, '--allow', '127.0.0.1']
    const command = start(['watch', ...options, `${at}/feed.xml`])
    await command.says(/\d new/)
    command.child.kill(signal)
    expect((await command.ended).code).toBe(0)
    const reached = new Promise<void>(done => {
      asked = done
    })
    const slow = start(['watch', ...options, `${at}/slow`])
    await reached
    const before = Date.now()
    slow.child.kill(signal)
    expect((await slow.ended).code).toBe(0)
    expect(Date.now() - before).toBeLessThan(8000)
  })
})

describe('serve', () => {
  test('prints its address, answers there, and ends by Ctrl-C with everything kept', async () => {
    const store = fresh()
    const command = start(['serve', '--port', '0', '-j', '1', '--store', store])
    const address = await command.says(/(http:\/\/localhost:\d+\/)\n/)
    const page = await fetch(address)
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringContaining("'none'"),
    ])
    const events = await fetch(`${address}api/events`)
    const text = 'The minister, Edda Brandt, will visit Ilvane on 3 June 2031, her office said.'
    const added = await fetch(`${address}api/add`, {
      method: 'POST',
      body: JSON.stringify({ text }),
      headers: { 'content-type': 'application/json' },
    })
    expect(added.status).toBe(202)
    const reader = events.body!.getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toMatch(/^event: change/)
    command.child.kill('SIGINT')
    const { code, err } = await command.ended
    expect([code, err]).toEqual([0, ''])
    expect((await run(['add', '-j', '1', '--store', store, '-'], text)).err).toMatch(
      /[12] documents in 1 stories/,
    )
  })
  test('a port in use is told; a token is made where it is reached from beyond', async () => {
    const store = fresh()
    const { port } = news.address() as AddressInfo
    const used = await run(['serve', '--port', String(port), '-j', '1', '--store', store])
    expect([used.code, used.err]).toEqual([
      1,
      'onrecord: serve: the port is in use; name another with --port\n',
    ])
    const command = start([
      'serve',
      '--port',
      '0',
      '--bind',
      '0.0.0.0',
      '--token',
      '',
      '-j',
      '1',
      '--store',
      store,
    ])
    const address = await command.says(/(http:\/\/0\.0\.0\.0:\d+\/\?token=[\w-]{20,})\n/)
    const here = address.replace('0.0.0.0', '127.0.0.1')
    expect((await fetch(here.replace(/\?.*/, ''))).status).toBe(401)
    expect((await fetch(here, { redirect: 'manual' })).status).toBe(303)
    command.child.kill('SIGTERM')
    expect((await command.ended).code).toBe(0)
  })
})
