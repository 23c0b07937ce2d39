import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { fixture, several } from '../../web/fixture/index.ts'
import { html } from './html.ts'

describe('html', () => {
  it('writes a page with the story as its title', () => {
    const page = html.write(fixture)
    expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true)
    expect(parseHTML(page).document.title).toBe('Marant’s visit to Sorrin · Onrecord')
  })

  it('writes an index where there are several', () => {
    const { document } = parseHTML(html.write(several))
    expect(document.querySelector('h1')?.textContent).toBe('2 stories')
    expect([...document.querySelectorAll('.index-title')].map(n => n.textContent)).toEqual([
      'Marant’s visit to Sorrin',
      'Ferry to Dell',
    ])
  })

  it('says what it is', () => {
    expect([html.name, html.mediaType, html.extension]).toEqual(['html', 'text/html', 'html'])
  })
})
