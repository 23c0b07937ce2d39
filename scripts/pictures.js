/**
 * Pictures of pages, taken with the Chromium at CHROMIUM or /usr/bin/chromium.
 *
 * `node scripts/pictures.js` serves the sample story and takes a picture of every page of the reading room, and of the
 * exported page, into docs/pictures.
 *
 * `node scripts/pictures.js FOLDER PAGE.html… [--full] [--print]` writes NAME-WIDTH-light.png and -dark.png at 360, 820
 * and 1280 px into FOLDER; with --full the whole page instead of its first screen, with --print also NAME.pdf.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'

const WIDTHS = [360, 820, 1280]
const HEIGHT = { 360: 740, 820: 1100, 1280: 900 }
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage']

/** A tab that says when a page is wider than its window. */
async function tabAt(browser, width, colorScheme, url) {
  const viewport = { width, height: HEIGHT[width] }
  const tab = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: width === 360 ? 2 : 1 })
  await tab.goto(url)
  const wide = await tab.evaluate(() => document.documentElement.scrollWidth)
  if (wide > width) console.error(`${url}: ${wide} px wide in a window of ${width}`)
  return tab
}

async function shoot(browser, page, folder, options) {
  const name = basename(page, '.html')
  const url = pathToFileURL(resolve(page)).href
  for (const width of WIDTHS)
    for (const colorScheme of ['light', 'dark']) {
      const tab = await tabAt(browser, width, colorScheme, url)
      const path = join(folder, `${name}-${width}-${colorScheme}.png`)
      await tab.screenshot({ path, fullPage: options.full })
      await tab.close()
    }
  if (!options.print) return
  const tab = await browser.newPage()
  await tab.goto(url)
  const path = join(folder, `${name}.pdf`)
  await tab.pdf({ path, format: 'A4', printBackground: true, preferCSSPageSize: true })
  await tab.close()
}

const onrecord = (...args) => spawn(process.execPath, ['bin/onrecord.js', ...args])

async function done(child) {
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${child.spawnargs.join(' ')} ended with ${code}`)
}

/** What is set before the pictures are taken: a watch and a correction. */
async function furnish(browser, base, story) {
  const tab = await browser.newPage()
  const send = async (path, summary, button) => {
    await tab.goto(base + path)
    if (summary) await tab.locator(summary).first().click()
    await tab.locator(button).first().click()
    await tab.waitForLoadState()
  }
  await send('/search?words=bridge', '.keep summary', '.keep button')
  await tab.goto(base + story)
  const statement = tab.locator('.statement', { has: tab.locator('.correct') }).first()
  await statement.locator('.correct summary').click()
  await statement.locator('[name=speaker]').fill('Mira Solt')
  await statement.locator('.correct button').click()
  await tab.waitForLoadState()
  // The notice of what was just done is shown once.
  await tab.goto(base)
  await tab.close()
}

/** Takes over two feeds that lead nowhere. */
async function withFeeds(tab) {
  const feed = name =>
    `<outline type="rss" text="${name}" xmlUrl="https://${name.toLowerCase().replace(' ', '-')}.example/feed"/>`
  const list = `<opml version="2.0"><body>${feed('Northline News')}${feed('Ilvane Post')}</body></opml>`
  await tab.locator('.add summary').click()
  await tab
    .locator('#opml')
    .setInputFiles({ name: 'feeds.opml', mimeType: 'text/x-opml', buffer: Buffer.from(list) })
  await tab.locator('.add button').click()
  await tab.locator('.source').first().waitFor()
}

const EDITED = [
  'The harbour bridge in Ilvane will close for repairs on 3 June, the transport ministry said on Friday.\n\n' +
    '“We expect the work to take about two weeks,” said Tomas Rehn, the minister.\n\n' +
    'Petr Halden, the leader of the opposition, said the closure would hurt the fishing port.',
  'The harbour bridge in Ilvane will close for repairs on 10 June, the transport ministry said on Friday.\n\n' +
    '“We expect the work to take at least four weeks,” said Tomas Rehn, the minister.\n\n' +
    'Petr Halden, the leader of the opposition, said the closure would hurt the fishing port.\n\n' +
    'Correction: an earlier version of this report gave another day.',
]

/** Adds two versions of a page; the address of the newer. */
async function withVersions(browser, base) {
  const tab = await browser.newPage()
  for (const text of EDITED) {
    await tab.goto(base)
    await tab.locator('.add summary').click()
    await tab.locator('#paste').fill(text)
    await tab.locator('#add-title').fill('Harbour bridge to close in June')
    await tab.locator('#add-outlet').fill('Tarn Courier')
    await tab.locator('#add-published').fill('2025-05-02')
    await tab.locator('#add-url').fill('https://tarn-courier.example/bridge')
    await tab.locator('.add button', { hasText: /^Add$/ }).click()
    await read(base)
  }
  await tab.close()
  const found = await (await fetch(`${base}/api/search?words=earlier+version+closure&kind=document`)).json()
  return `/document/${found.items[0].id}`
}

/** Waits until nothing is left to be read. */
async function read(base) {
  for (let i = 0; i < 240; i++) {
    const { counts } = await (await fetch(`${base}/api/status`)).json()
    if (counts.waiting + counts.unrecorded === 0) return
    await new Promise(resolve => setTimeout(resolve, 250))
  }
  throw new Error('The reports were not read in a minute.')
}

/** Opens the words of a statement beside it. */
async function withWords(tab) {
  await tab.locator('.spoken a').first().scrollIntoViewIfNeeded()
  await tab.locator('.spoken a').first().click()
  await tab.locator('#panel .lit').first().waitFor()
}

async function takeAll(browser, base, folder) {
  const { items } = await (await fetch(`${base}/api/stories?limit=50`)).json()
  const [main] = [...items].sort((a, b) => b.documents - a.documents)
  const story = `/story/${main.id}`
  await furnish(browser, base, story)
  const tab = await tabAt(browser, 1280, 'light', base + story)
  const words = new URL(await tab.locator('.spoken a').first().getAttribute('href'), base)
  await tab.close()
  const versions = await withVersions(browser, base)
  const all = [
    ['stories', 1280, 'light', '/'],
    ['story', 1280, 'light', story],
    ['story-dark', 360, 'dark', story],
    ['affair', 820, 'light', `/affair/${main.affair}`],
    ['words', 1280, 'light', story, withWords],
    ['document', 1280, 'light', words.pathname + words.hash],
    ['versions', 1280, 'light', versions],
    ['search', 1280, 'light', '/search?words=Karsenia&kind=statement'],
    ['watches', 820, 'light', '/watches'],
    ['sources', 820, 'light', '/sources', withFeeds],
    ['decisions', 820, 'light', '/decisions'],
  ]
  for (const [name, width, scheme, path, first] of all) {
    const tab = await tabAt(browser, width, scheme, base + path)
    if (first) await first(tab)
    await tab.screenshot({ path: join(folder, `room-${name}.png`) })
    await tab.close()
  }
}

/** Serves the sample and takes pictures of all pages. */
async function pictures(browser, folder) {
  const temporary = mkdtempSync(join(tmpdir(), 'onrecord-pictures-'))
  const store = join(temporary, 'room.db')
  try {
    await done(onrecord('add', '--store', store, 'examples/story'))
    await done(onrecord('read', 'examples/story', '--html', join(temporary, 'record.html')))
    const server = onrecord('serve', '--store', store, '--port', '0')
    try {
      const [line] = await once(server.stdout, 'data')
      await takeAll(browser, String(line).trim().replace(/\/$/, ''), folder)
    } finally {
      server.kill()
      await once(server, 'exit')
    }
    const page = pathToFileURL(join(temporary, 'record.html')).href
    for (const [width, scheme, name] of [
      [1280, 'light', 'record-1280'],
      [360, 'dark', 'record-360-dark'],
    ]) {
      const tab = await tabAt(browser, width, scheme, page)
      await tab.screenshot({ path: join(folder, `${name}.png`) })
      await tab.close()
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false }, print: { type: 'boolean', default: false } },
})
const [folder = 'docs/pictures', ...pages] = positionals
if (positionals.length === 1) {
  console.error('node scripts/pictures.js [FOLDER PAGE.html… [--full] [--print]]')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ARGS })
try {
  if (pages.length === 0) await pictures(browser, folder)
  for (const page of pages) await shoot(browser, page, folder, values)
} finally {
  await browser.close()
}
