/**
 * Pictures of pages: `node scripts/pictures.js FOLDER PAGE.html… [--full] [--print]`
 * Writes NAME-WIDTH-light.png and -dark.png at 360, 820 and 1280 px into FOLDER; with --full the whole page instead
 * of its first screen, with --print also NAME.pdf. Chromium is looked for at CHROMIUM or /usr/bin/chromium.
 */
import { mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'

const WIDTHS = [360, 820, 1280]
const HEIGHT = { 360: 740, 820: 1100, 1280: 900 }
const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage']

async function shoot(browser, page, folder, options) {
  const name = basename(page, '.html')
  for (const width of WIDTHS)
    for (const colorScheme of ['light', 'dark']) {
      const viewport = { width, height: HEIGHT[width] }
      const tab = await browser.newPage({ viewport, colorScheme, deviceScaleFactor: width === 360 ? 2 : 1 })
      await tab.goto(pathToFileURL(resolve(page)).href)
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth)
      if (wide > width) console.error(`${page}: ${wide} px wide in a window of ${width}`)
      await tab.screenshot({
        path: join(folder, `${name}-${width}-${colorScheme}.png`),
        fullPage: options.full,
      })
      await tab.close()
    }
  if (!options.print) return
  const tab = await browser.newPage()
  await tab.goto(pathToFileURL(resolve(page)).href)
  await tab.pdf({
    path: join(folder, `${name}.pdf`),
    format: 'A4',
    printBackground: true,
    preferCSSPageSize: true,
  })
  await tab.close()
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false }, print: { type: 'boolean', default: false } },
})
const [folder, ...pages] = positionals
if (!folder || pages.length === 0) {
  console.error('node scripts/pictures.js FOLDER PAGE.html… [--full] [--print]')
  process.exit(2)
}
mkdirSync(folder, { recursive: true })
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ARGS })
for (const page of pages) await shoot(browser, page, folder, values)
await browser.close()
