import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { serve } from '@hono/node-server'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { originalsIn, report, roomAt, SAMPLE, temporary } from '../../src/room/fixture.ts'
import { newSource } from '../../src/room/following.ts'
import type { Room } from '../../src/room/room.ts'
import { beginWork, type Work } from '../../src/room/work.ts'
import { createApp } from '../../src/server/app.ts'
import { LOOPBACK } from '../../src/server/guards.ts'
import { fixture } from '../fixture/index.ts'
import { pageOf } from '../page/index.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const found = existsSync(executablePath)
if (!found) console.warn(`web/app/browser.test.ts is skipped: there is no browser at ${executablePath}`)

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage']
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Two reports as their sites serve them. */
const article = (title: string, words: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}">
  <meta property="article:published_time" content="2031-06-02T08:00:00Z"><meta property="og:site_name" content="Courier">
  </head><body><article><h1>${title}</h1>${words
    .split('\n')
    .map(p => `<p>${p}</p>`)
    .join('')}</article></body></html>`
const REPORTS: Readonly<Record<string, string>> = {
  '/one': article(
    'Minister Brandt to open the Orre bridge',
    'The minister, Edda Brandt, will open the Orre bridge in Ilvane on 14 June 2031, her office said on Monday.\n' +
      'The bridge was built by six hundred workers over four years, and has cost more than was planned for it.\n' +
      '“We have waited a long time for this day,” the mayor of Ilvane, Sven Aldo, told reporters on Monday.',
  ),
  '/two': article(
    'Opening of the Orre bridge is set for June',
    'The Orre bridge in Ilvane will be opened by the minister, Edda Brandt, on 14 June 2031, her office said.\n' +
      'Brandt will speak with the workers who built the bridge, and with the mayor of the town, Sven Aldo.\n' +
      'The ferry across the strait will be given up a month later, the ministry said in a statement on Monday.',
  ),
}

const EVIL = `</title></textarea><script>window.ran=1</script><img src=x onerror="window.ran=1">"'><svg/onload=window.ran=1>`

describe.skipIf(!found)('the reading room in a browser', { timeout: 60_000 }, () => {
  const folder = temporary()
  const errors: string[] = []
  let browser: Browser
  let room: Room
  let work: Work
  let site: Server
  let server: ReturnType<typeof serve>
  let base = ''
  let reports = ''
  /** The whole affair of the sample, one of its stories, one of its documents. */
  const at = { affair: '', story: '', document: '' }

  const open = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
    const page = await context.newPage()
    page.setDefaultTimeout(12_000)
    page.on('pageerror', error => errors.push(`${path}: ${error.message}`))
    page.on('console', message => {
      // What a page that is not there answers is told by the browser as an error of its own.
      if (message.type() === 'error' && !message.text().includes('status of 404'))
        errors.push(`${path}: ${message.text()}`)
    })
    await page.goto(path.startsWith('file:') ? path : base + path)
    return page
  }
  const close = (page: Page): Promise<void> => page.context().close()

  beforeAll(async () => {
    site = createServer((request, answer) => {
      const body = REPORTS[request.url ?? '']
      answer.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
      answer.end(body ?? '')
    })
    await new Promise<void>(listening => site.listen(0, '127.0.0.1', listening))
    const host = `127.0.0.1:${(site.address() as AddressInfo).port}`
    reports = `http://${host}`
    const reach = { agent: 'Onrecord/0.0 (+https://onrecord.example)', allow: [host] }
    room = await roomAt(join(folder.path, 'room.db'), { reach })
    work = beginWork(room, { trouble: () => {} })
    const onError = (error: Error): void => void errors.push(error.message)
    const app = createApp(room, { reach: { hosts: LOOPBACK, token: null }, work, onError })
    base = await new Promise<string>(listening => {
      server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, info =>
        listening(`http://127.0.0.1:${info.port}`),
      )
    })
    browser = await chromium.launch({ executablePath, args: ARGS })
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    server?.close()
    site?.close()
    await work?.stop()
    await room?.close()
    folder.drop()
  })

  /** Rules of WCAG 2.2 AA that a page breaks, in light and dark. */
  const broken = async (path: string, within = 'html'): Promise<string[]> => {
    const page = await open(path, { bypassCSP: true })
    await page.evaluate(AXE)
    for (const fold of await page.locator('.add, .correct').all())
      await fold.evaluate(node => node.setAttribute('open', ''))
    const run = (rules: readonly string[], type: 'tag' | 'rule'): Promise<string[]> =>
      page.evaluate(
        async ([values, type, within]) => {
          const { axe } = window as unknown as { axe: typeof import('axe-core') }
          const only = { runOnly: { type, values: [...values] }, resultTypes: ['violations' as const] }
          const result = await axe.run(within, only)
          return result.violations.map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(', ')}`)
        },
        [rules, type, within] as const,
      )
    const light = await run(RULES, 'tag')
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await run(['color-contrast'], 'rule')
    await close(page)
    return [...light, ...dark.map(v => `dark ${v}`)].map(v => `${path} ${v}`)
  }

  it('takes a person who has never been here from two addresses to a table', async () => {
    const page = await open('/')
    expect(await page.locator('.beginning li').count()).toBe(4)
    await page.locator('#paste').fill(`${reports}/one\n${reports}/two`)
    await page.locator('.add button', { hasText: /^Add$/ }).click()
    expect(await page.locator('.notice').textContent()).toContain('2 reports added')
    await work.idle(30_000)
    await page.reload()
    await page.locator('.index-title a').first().click()
    expect(await page.locator('h1').textContent()).toMatch(/Orre bridge/)
    const statement = page.locator('.spoken a', { hasText: 'waited a long time' })
    await statement.click()
    expect(await page.locator('#panel .lit').first().textContent()).toContain('We have waited a long time')
    expect(await page.locator('#panel [data-do=original]').getAttribute('href')).toBe(
      `${reports}/one#:~:text=%E2%80%9CWe%20have%20waited%20a%20long%20time%20for%20this%20day%2C%E2%80%9D`,
    )
    await page.keyboard.press('Escape')
    await page.locator('.menu summary', { hasText: 'Take it along' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.formats a', { hasText: '.csv' }).click(),
    ])
    const table = readFileSync(await download.path(), 'utf8')
    expect(table.startsWith('\ufeff')).toBe(true)
    expect(table).toContain('waited a long time')
    await close(page)
  })

  it('tells of a change while one reads, and of what is new since the last visit', async () => {
    const page = await open('/')
    await room.takeIn(await originalsIn(SAMPLE), 'added')
    work.soon()
    await work.idle(60_000)
    await page.locator('#live a', { hasText: /^Show/ }).waitFor()
    expect(await page.locator('#live').textContent()).toMatch(
      /stor(y has|ies have) changed: .*(Karsenia|Dorn|bridge)/,
    )
    const { items } = await room.store.stories({ words: 'Karsenia' }, { limit: 50 })
    const story = [...items].sort((a, b) => b.documents - a.documents)[0]!
    const { documents } = (await room.story(story.id))!.stories[0]!
    Object.assign(at, {
      story: `/story/${story.id}`,
      affair: `/affair/${story.affair}`,
      document: `/document/${documents[0]}`,
    })
    await room.takeIn(
      [
        report(`${EVIL} said a man. “${EVIL}” the minister, ${EVIL}, said on Monday.`, {
          title: `${EVIL} about Karsenia`,
          outlet: EVIL,
          url: 'javascript:window.ran=1',
          published: '2031-05-02',
          author: EVIL,
        } as never),
        report('قال الوزير إن الجسر سيفتح في يونيو. وأضاف أن العمل انتهى.', {
          title: 'افتتاح الجسر في يونيو',
          outlet: 'الساحل',
          published: '2031-05-02',
        }),
        report(`${'A very long title goes on. '.repeat(9)}\n\nThe bridge was opened on Monday.`, {
          title: `${'Unbrokenwordsinatitle'.repeat(14)}`,
          outlet: 'm'.repeat(120),
          published: '2031-05-03',
        }),
      ],
      'added',
    )
    await room.store.keepSource(
      newSource('feed', `https://news.example/feed?${'m'.repeat(200)}`, {
        now: new Date(Date.now() + 864e5).toISOString(),
        title: EVIL,
        full: false,
      }),
    )
    work.soon()
    await work.idle(60_000)
    await close(page)
  })

  it('goes by keys', async () => {
    const page = await open(at.story)
    for (const key of ['j', 'j', 'k', 'o']) await page.keyboard.press(key)
    await page.locator('#panel .lit').first().waitFor()
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.keyboard.press('c')
    await page.locator('#live', { hasText: 'Copied' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain(`“${await page.locator('#panel .lit').first().textContent()}”`)
    await page.keyboard.press('Escape')
    expect(await page.locator('#panel').isHidden()).toBe(true)
    await page.keyboard.press('?')
    expect(await page.locator('#help').isVisible()).toBe(true)
    await page.keyboard.press('?')
    await page.keyboard.press('Control+k')
    await page.keyboard.type('decis')
    await page.locator('#palette-list a', { hasText: 'Decisions' }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/decisions')
    await page.keyboard.press('/')
    await page.keyboard.type('Karsenia')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?words=Karsenia')
    await page.goto(`${base}/search?words=Karsenia&kind=statement`)
    for (const key of ['j', 'o']) await page.keyboard.press(key)
    await page.locator('#panel .lit').first().waitFor()
    await page.keyboard.press('t')
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark')
    await page.goto(`${base}/watches`)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(23, 22, 20)')
    await close(page)
  })

  it('lights up the exact words that an address names, whether or not a line rests on them', async () => {
    const page = await open(at.document)
    const anchor = await page.locator('mark[id^=w-]').first().getAttribute('id')
    await page.goto(`${base}${at.document}#${anchor}`)
    expect(await page.locator('.document-page .lit').first().getAttribute('id')).toBe(anchor)
    expect(await page.locator('.marked').isVisible()).toBe(true)
    const hash = /^w-([^-]+)-/.exec(anchor!)![1]
    await page.goto(`${base}${at.document}#w-${hash}-2-9`)
    const named = () => [...CSS.highlights.get('named')!].map(String)
    expect(await page.evaluate(named)).toEqual([
      (await room.store.document(at.document.slice(10)))!.document.text.slice(2, 9),
    ])
    await close(page)
  })

  it('can be read where colours of the reader are in force', async () => {
    const page = await open(at.document, { forcedColors: 'active', colorScheme: 'dark' })
    const colours = await page.evaluate(() => {
      const marked = document.querySelector('.document-page mark.m')!
      return [getComputedStyle(marked).color, getComputedStyle(marked).backgroundColor]
    })
    expect(colours[0]).not.toBe(colours[1])
    expect(colours[0]).toBe(await page.evaluate(() => getComputedStyle(document.body).color))
    await close(page)
  })

  it('sets a speaker right beside the words, and takes it back; without script', async () => {
    const page = await open(at.story, { javaScriptEnabled: false })
    const statement = page.locator('.statement', { has: page.locator('.correct') }).first()
    const words = (await statement.locator('.spoken').textContent())!
    await statement.locator('.correct summary').click()
    await statement.locator('[name=speaker]').fill('Nobody Inparticular')
    await statement.locator('.correct button').click()
    const voice = page.locator('.voice', {
      has: page.locator('.voice-name', { hasText: 'Nobody Inparticular' }),
    })
    expect(await voice.locator('.spoken').first().textContent()).toBe(words)
    await page.goto(`${base}/decisions`)
    await page.locator('.decision button').first().click()
    expect(await page.locator('.decision.undone').count()).toBe(1)
    await page.goto(base + at.story)
    expect(await voice.count()).toBe(0)
    await close(page)
  })

  it('is whole without script', async () => {
    const page = await open('/', { javaScriptEnabled: false })
    await page.locator('#search-all').fill('Karsenia')
    await page.locator('#search-all').press('Enter')
    await page.locator('.hit .open-words').first().click()
    expect(await page.locator('mark:target').isVisible()).toBe(true)
    await page.locator('.kicker a').click()
    await page.locator('.menu summary', { hasText: 'Take it along' }).click()
    expect(await page.locator('.formats a').first().isVisible()).toBe(true)
    await page.goto(`${base}/search?speaker=brandt`)
    await page.locator('.keep summary').click()
    await page.locator('.keep button').click()
    expect(await page.locator('.watch h2').textContent()).toBe('by brandt')
    await close(page)
  })

  it('fits 360 px: every page, with long and hostile titles', async () => {
    const page = await open('/', { viewport: { width: 360, height: 740 } })
    const { items } = await room.store.stories({}, { limit: 50 })
    const hostile = (await room.store.search({ words: 'said', kind: 'document' }, { limit: 50 })).items
      .filter(hit => `${hit.outlet}`.includes('window.ran'))
      .map(hit => `/document/${hit.id}`)
    expect(hostile).toHaveLength(1)
    const stories = items.map(s => `/story/${s.id}`)
    const paths = ['/', at.affair, ...stories, at.document, ...hostile, '/search?words=said']
    for (const path of [...paths, '/watches', '/sources', '/decisions', '/failures', '/nothing']) {
      await page.goto(base + path)
      expect([path, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([path, 360])
      expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    }
    expect(items.length).toBeGreaterThan(3)
    await close(page)
  })

  it('keeps to WCAG 2.2 AA on every page, light and dark', async () => {
    writeFileSync(join(folder.path, 'one.html'), pageOf(fixture))
    const paths = ['/', at.story, at.document, '/search', '/search?words=Karsenia', '/watches']
    const own = ['/sources', '/decisions', '/failures', '/nothing']
    const exported = pathToFileURL(join(folder.path, 'one.html')).href
    const wrong: string[] = []
    for (const path of [...paths, ...own, exported]) wrong.push(...(await broken(path)))
    // The rest of an affair's page is that of its story.
    wrong.push(...(await broken(at.affair, '.episodes')))
    expect(wrong).toEqual([])
  }, 150_000)

  it('runs under its policy without a complaint', () => expect(errors).toEqual([]))
})
