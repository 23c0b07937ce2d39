import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fixture, several } from '../fixture/index.ts'
import { pageOf } from './index.ts'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(executablePath))('the page in a browser', () => {
  let browser: Browser
  let folder: string
  const errors: string[] = []

  const open = async (options: Parameters<Browser['newPage']>[0] = {}, name = 'one'): Promise<Page> => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
    page.on('pageerror', error => errors.push(error.message))
    page.on('console', message => message.type() === 'error' && errors.push(message.text()))
    await page.goto(pathToFileURL(join(folder, `${name}.html`)).href)
    return page
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-page-'))
    writeFileSync(join(folder, 'one.html'), pageOf(fixture))
    writeFileSync(join(folder, 'several.html'), pageOf(several))
    const long = (_: string, text: string, words: string): string => `${text}${words}${'m'.repeat(200)}"`
    const stretched = JSON.stringify(fixture).replace(
      /("(?:title|outlet|name|subject|speakerName|where)":")([^"]*)"/g,
      long,
    )
    writeFileSync(join(folder, 'stretched.html'), pageOf(JSON.parse(stretched)))
    const args = [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-dev-shm-usage',
    ]
    browser = await chromium.launch({ executablePath, args })
  })

  afterAll(async () => {
    await browser?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('opens the words of a line beside it, and gives the line back', async () => {
    const page = await open()
    const words = page.locator('.section-events a.words', { hasText: 'There is no plan' }).first()
    await words.click()
    expect(await page.locator('#panel .lit').first().textContent()).toMatch(/^There is no plan/)
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('panel')
    await page.keyboard.press('Escape')
    expect(await page.locator('#panel').isHidden()).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('words')
    await page.close()
  })

  it('goes by keys', async () => {
    const page = await open()
    for (const key of ['j', 'j', 'k', 'o']) await page.keyboard.press(key)
    expect(await page.locator('.current .fact-title').textContent()).toBe('Ilse Marant visits Sorrin')
    expect(await page.locator('#panel .lit').first().textContent()).toBe('landed')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await page.locator('#help').isVisible()).toBe(true)
    await page.locator('[data-do=shut]').click()
    expect(await page.locator('#help').isVisible()).toBe(false)
    await page.close()
  })

  it('filters lines, unfolds what it finds, and folds it again', async () => {
    const page = await open()
    const day = page.locator('.changed-day', { hasText: '25 August 2031' })
    expect(await day.isVisible()).toBe(false)
    await page.keyboard.press('/')
    await page.keyboard.type('before the end of the year')
    expect(await page.locator('.section-events .line:visible').count()).toBeGreaterThan(0)
    expect(await page.locator('.section-figures').isVisible()).toBe(false)
    await page.locator('#filter').fill('25 august')
    expect(await day.isVisible()).toBe(true)
    await page.keyboard.press('Escape')
    expect(await day.isVisible()).toBe(false)
    expect(await page.locator('.section-figures').isVisible()).toBe(true)
    await page.close()
  })

  it('is light or dark by the system, then by choice', async () => {
    const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const page = await open({ colorScheme: 'dark' })
    expect(await ground(page)).toBe('rgb(23, 22, 20)')
    await page.locator('[data-do=theme]').click()
    expect(await ground(page)).toBe('rgb(252, 251, 248)')
    await page.reload()
    expect(await ground(page)).toBe('rgb(252, 251, 248)')
    await page.close()
  })

  it('leads to the words without script, and lights them up', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(folder, 'one.html')).href)
    expect(await page.locator('.tools').isHidden()).toBe(true)
    await page.locator('.section-events a.words', { hasText: 'There is no plan' }).first().click()
    const lit = page.locator('mark:target')
    expect(await lit.textContent()).toMatch(/^There is no plan/)
    expect(await lit.isVisible()).toBe(true)
    await context.close()
  })

  it.each(['one', 'several', 'stretched'])('fits 360 px: %s', async name => {
    const page = await open({ viewport: { width: 360, height: 740 } }, name)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
    await page.close()
  })

  it('runs under its policy without a complaint', () => expect(errors).toEqual([]))
})
